//! `prospectus facts`

use crate::cli::arguments::{FactFormat, Facts, Global};
use crate::cli::command::Outcome;
use crate::cli::list::tell;
use crate::pipeline::Options;
use crate::tables::{FactSheet, subject};
use crate::world::World;

pub(super) fn run(global: &Global, facts: &Facts) -> Outcome {
    tell(global, &facts.moment, |world: &World, options: &Options| {
        let subject = subject(&world.catalog, &facts.subject, facts.run.as_deref())?;
        let as_of = world.settings.as_of.unwrap_or(options.now);
        let sheet = FactSheet::new(world, &facts.subject, subject, as_of).told_in(&facts.language)?;
        Ok(match facts.format {
            FactFormat::Table => sheet.table().text(),
            FactFormat::Json => sheet.json(),
        })
    })
}
