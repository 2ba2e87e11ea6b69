//! Links without words, and words that were meant to be links.

use crate::check::wording::Page;
use crate::diag::{Code, Diagnostic, Diagnostics};

pub(super) fn check(page: &Page<'_>, found: &mut Diagnostics) {
    let bytes = page.words.as_bytes();
    let mut code = None;
    for close in memchr::memchr_iter(b']', bytes).filter(|&at| at > page.front) {
        let rest = &page.words[close + 1..];
        let is_suspect = rest.starts_with("(") || rest.starts_with(" (") || rest.starts_with('[');
        let Some(open) = page.words[..close].rfind('[').filter(|_| is_suspect) else { continue };
        let words = &page.words[open + 1..close];
        let is_image = page.words[..open].ends_with('!');
        let is_escaped = page.words[..open].ends_with('\\') || page.words[..close].ends_with('\\');
        if is_image || is_escaped || words.starts_with('^') || words.contains(']') {
            continue;
        }
        let Some((code_of_link, end, message, help)) = fault(page, words, rest) else { continue };
        let code = code.get_or_insert_with(|| page.hidden());
        let is_code = code.iter().any(|range| range.contains(&open) && bytes[range.start] == b'`');
        if !is_code {
            let fault = Diagnostic::new(code_of_link, page.place(open, close + 1 + end), message);
            found.report(fault.help(help));
        }
    }
}

/// What is wrong with a link, how long it goes on behind its bracket, and what
/// to do.
fn fault(page: &Page<'_>, words: &str, rest: &str) -> Option<(Code, usize, String, &'static str)> {
    let address = |from: usize| rest.find(')').map(|end| (&rest[from..end], end + 1));
    if rest.starts_with('(') {
        let (address, end) = address(1)?;
        let is_empty = words.trim().is_empty() && !address.trim().is_empty();
        let message = format!("the link to `{}` has no words", address.trim());
        return is_empty.then_some((Code::MD_EMPTY_LINK, end, message, "write into the brackets where it leads"));
    }
    if rest.starts_with(" (") {
        let (address, end) = address(2)?;
        let is_address = ["https:", "http:", "mailto:", "course:", "program:", "faq:", "page:", "#", "/"]
            .iter()
            .any(|start| address.starts_with(start));
        let message = format!("the words `{words}` point nowhere");
        return is_address.then_some((Code::MD_EMPTY_LINK, end, message, "take out the blank between `]` and `(`"));
    }
    let end = rest.find(']')? + 1;
    let name = if end == 2 { words } else { &rest[1..end - 1] };
    if name.starts_with('^') || name.contains(['[', '\n']) {
        return None;
    }
    let definition = format!("[{}]:", name.to_lowercase());
    let is_defined = page.words.lines().any(|line| line.trim_start().to_lowercase().starts_with(&definition));
    let message = format!("the words `{words}` point nowhere: there is no `{definition}`");
    (!is_defined).then_some((Code::MD_EMPTY_LINK, end, message, "write the address in parentheses behind the words"))
}
