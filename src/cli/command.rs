//! What the commands have in common.

use std::process::ExitCode;

use crate::calendar::Instant;
use crate::cli::arguments::{Global, Site};
use crate::cli::interrupt::INTERRUPTED;
use crate::diag::{Code, Diagnostic, Diagnostics, Place};
use crate::pipeline::Options;
use crate::url::BaseUrl;

/// How a command ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    /// All is well.
    Fine,
    /// There are findings at or above the failing level.
    Findings,
    /// The work could not be done.
    CannotWork,
    /// Somebody wanted it to end.
    Interrupted,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> ExitCode {
        ExitCode::from(match outcome {
            Outcome::Fine => 0,
            Outcome::Findings => 1,
            Outcome::CannotWork => 2,
            Outcome::Interrupted => INTERRUPTED,
        })
    }
}

impl Outcome {
    /// Of work that ended with errors.
    pub(super) fn of(found: &Diagnostics) -> Outcome {
        let is_hopeless = found.iter().any(|one| HOPELESS.contains(&one.code));
        if is_hopeless { Outcome::CannotWork } else { Outcome::Findings }
    }
}

/// Codes that mean that there was nothing to look at, or nowhere to write.
const HOPELESS: [Code; 6] = [
    Code::CONFIG_MISSING,
    Code::CONFIG_UNSUPPORTED_LOCALE,
    Code::OUTPUT_AROUND_CONTENT,
    Code::OUTPUT_NOT_OURS,
    Code::OUTPUT_UNWRITABLE,
    Code::OUTPUT_BUSY,
];

/// What the stages are asked for; the clock is read here and nowhere else.
pub(super) fn options(global: &Global, site: &Site) -> Result<Options, Diagnostic> {
    let (root, now) = (global.root.clone(), this_minute());
    let base_url = match &site.base_url {
        None => None,
        Some(text) => Some(BaseUrl::parse(text).ok_or_else(|| {
            let message = format!("`{text}` is not the address of a site");
            let place = Place::Path("--base-url".to_owned());
            Diagnostic::new(Code::CONFIG_BASE_URL, place, message)
                .help("write it whole, as `https://catalog.example.org/`")
        })?),
    };
    let with_drafts = site.drafts;
    let as_of = site.as_of;
    Ok(Options {
        root,
        base_url,
        target: None,
        as_of,
        now,
        with_drafts,
        with_draft_locales: with_drafts,
        with_unclaimed: false,
        with_pseudo: false,
    })
}

/// Now, to the minute: two builds within one are the same.
fn this_minute() -> Instant {
    let now = Instant::now();
    Instant::from_second(now.as_second() / 60 * 60).unwrap_or(now)
}
