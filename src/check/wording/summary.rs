//! Summaries that do not fit on a card.

use crate::check::wording::Page;
use crate::diag::{Code, Diagnostic, Diagnostics};

/// What a card shows without cutting.
const MOST: usize = 200;

pub(super) fn check(page: &Page<'_>, found: &mut Diagnostics) {
    let Some(summary) = page.text.front.line("summary") else { return };
    let length = summary.words().chars().count();
    if length > MOST {
        let message = format!("the summary has {length} characters; cards show {MOST}");
        let fault = Diagnostic::new(Code::PROSE_LONG_SUMMARY, summary.span, message);
        found.report(fault.help("shorten it; the rest belongs into the body"));
    }
}
