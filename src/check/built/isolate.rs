//! Marks of direction that attributes must not hold: what reads them aloud
//! stumbles, and what copies them takes them along.

use crate::check::built::page::Page;
use crate::diag::{Code, Diagnostic, Diagnostics, Place};

pub(super) fn check(page: &Page, place: &Place, found: &mut Diagnostics) {
    let is_mark = |letter: char| ('\u{2066}'..='\u{2069}').contains(&letter);
    for (name, value) in page.attributes.iter().filter(|(_, value)| value.contains(is_mark)) {
        let words: String = value.chars().filter(|&letter| !is_mark(letter)).take(40).collect();
        let message = format!("the attribute `{name}` (`{words}`) holds a mark of direction");
        let fault = Diagnostic::new(Code::BUILT_ISOLATE, place.clone(), message);
        found.report(fault.help("set `isolate: off`, or take the mark out of the text"));
    }
}
