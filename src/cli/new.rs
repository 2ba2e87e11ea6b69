//! `prospectus new`

use crate::cli::arguments::{Format, Global, New, Site};
use crate::cli::command::{Outcome, options};
use crate::cli::report::Report;
use crate::content::Kind;
use crate::diag::{Code, Diagnostic, Place};
use crate::outline::{self, Missing, outline};
use crate::pipeline::{Prepared, prepare};
use crate::publish::write_beside;
use crate::url::{is_slug, slugify};

pub(super) fn run(global: &Global, new: &New) -> Outcome {
    let report = Report::new(global, Format::Text);
    let fail = |fault: Diagnostic| {
        report.print_one(fault);
        Outcome::CannotWork
    };
    if let Some(fault) = id_fault(&new.id) {
        return fail(fault);
    }
    // Drafts can be named by what is a draft itself.
    let options = match options(global, &Site { base_url: None, as_of: None, drafts: true }) {
        Ok(options) => options,
        Err(fault) => return fail(fault),
    };
    let Prepared { sources, found, renderer } = prepare(&options);
    let Some(renderer) = renderer else {
        report.print(&found, &sources);
        return Outcome::CannotWork;
    };
    let world = renderer.world();
    let today = world.settings.zone.day_at(world.settings.as_of.unwrap_or(options.now));
    let files = match outline(world, outline::New { kind: new.kind, id: &new.id, today }) {
        Ok(files) => files,
        Err(missing) => return fail(missing_fault(new.kind, missing)),
    };
    let bytes: Vec<(String, &[u8])> = files.iter().map(|(path, text)| (path.clone(), text.as_bytes())).collect();
    if let Err(fault) = write_beside(&global.root, &bytes) {
        return fail(fault);
    }
    for (path, _) in &files {
        report.say(path);
    }
    Outcome::Fine
}

fn id_fault(id: &str) -> Option<Diagnostic> {
    if is_slug(id) {
        return None;
    }
    let message = format!("the id `{id}` may hold only a–z, 0–9 and single hyphens, at most 60 of them");
    let fault = Diagnostic::new(Code::ENTITY_ID, Place::Path("ID".to_owned()), message);
    let near = slugify(id);
    Some(if near.is_empty() { fault } else { fault.help(format!("write `{near}`")) })
}

fn missing_fault(kind: Kind, missing: Missing) -> Diagnostic {
    let needed = missing.kind;
    let message = format!("{} names {}, and the catalog has none", kind.with_article(), needed.with_article());
    let place = Place::Path(format!("content/{}/", needed.folder()));
    let fault = Diagnostic::new(Code::NEW_NEEDS, place, message);
    fault.help(format!("make one first: `prospectus new {needed} ID`"))
}
