//! `prospectus schema`

use crate::cli::arguments::{Format, Global, Schema};
use crate::cli::command::Outcome;
use crate::cli::report::Report;
use crate::export::schema;
use crate::publish::write_over;

pub(super) fn run(global: &Global, wanted: &Schema) -> Outcome {
    let report = Report::new(global, Format::Text);
    if let Some(text) = wanted.kind.as_deref().and_then(schema::schema) {
        report.tell(&text);
    }
    let Some(folder) = &wanted.all else { return Outcome::Fine };
    let schemas = schema::all();
    let files: Vec<(String, &[u8])> = schemas.iter().map(|(name, text)| (name.clone(), text.as_bytes())).collect();
    match write_over(&global.root.join(folder), &files) {
        Ok(()) => {
            report.say(&format!("{} schemas in {}", files.len(), folder.display()));
            Outcome::Fine
        }
        Err(fault) => {
            report.print_one(fault);
            Outcome::CannotWork
        }
    }
}
