//! What is wrong, on the page: only in the preview, never in what is built.
//!
//! The banner keeps its own style behind a shadow root, so that neither it nor
//! the theme changes how the other looks. It needs no script.

use crate::cli::report::place;
use crate::diag::{Diagnostic, Place};
use crate::output::escape;
use crate::server::Response;
use crate::source::{Sources, Span};

pub(super) const LAST_SOUND: &str = "This page shows the last version without errors.";
pub(super) const AS_FAR_AS_READ: &str = "This page shows what could be read of the catalog.";
pub(super) const SOME_PAGES: &str = "Some pages cannot be made.";
pub(super) const THIS_PAGE: &str = "This page cannot be made.";

/// More faults than this are counted, not shown.
const MOST: usize = 30;

/// A list of faults as HTML; empty if there are none.
pub(super) fn banner(faults: &[Diagnostic], sources: &Sources, what: &str) -> String {
    if faults.is_empty() {
        return String::new();
    }
    let head = match faults.len() {
        1 => "1 error".to_owned(),
        many => format!("{many} errors"),
    };
    let items: String = faults.iter().take(MOST).map(|fault| item(fault, sources)).collect();
    let rest = match faults.len().saturating_sub(MOST) {
        0 => String::new(),
        more => format!("<p>And {more} more; <code>prospectus check</code> lists them all.</p>"),
    };
    format!(
        "<prospectus-faults lang=\"en\" dir=\"ltr\"><template shadowrootmode=\"open\"><style>{STYLE}</style>\
         <details open><summary><strong>{head}</strong> {what}</summary><ol>{items}</ol>{rest}</details>\
         </template></prospectus-faults>"
    )
}

const STYLE: &str = include_str!("banner.css");

fn item(fault: &Diagnostic, sources: &Sources) -> String {
    let line = match &fault.place {
        Place::Span(span) => line(*span, sources),
        Place::Path(_) => None,
    };
    let line = line.map(|(before, marked, after)| {
        format!("<pre>{}<mark>{}</mark>{}</pre>", escape(before), escape(marked), escape(after))
    });
    let help = fault.help.as_ref().map(|help| format!("<p class=\"help\">{}</p>", escape(help)));
    format!(
        "<li><p><code class=\"code\">{}</code> {}</p><p><code>{}</code></p>{}{}</li>",
        fault.code.name(),
        escape(&fault.message),
        escape(&place(&fault.place, sources)),
        line.unwrap_or_default(),
        help.unwrap_or_default(),
    )
}

/// The line a place begins on: before it, the place, and after it. `None` for a
/// line with nothing on it, and for one so long that it would not help.
fn line(span: Span, sources: &Sources) -> Option<(&str, &str, &str)> {
    let text = sources.get(span.file).text();
    let floor = |at: usize| (0..=at.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
    let (start, end) = (floor(span.start as usize), floor(span.end as usize));
    let begin = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let stop = text[start..].find('\n').map_or(text.len(), |at| start + at);
    let end = end.clamp(start, stop);
    let is_useful = stop > begin && stop - begin <= 400;
    is_useful.then(|| (&text[begin..start], &text[start..end], &text[end..stop]))
}

/// Puts a banner before the end of a page's body, or at the end of a page
/// without; other files stay as they are.
pub(super) fn add(response: Response, banner: &str) -> Response {
    if banner.is_empty() || !response.content_type.starts_with("text/html") {
        return response;
    }
    let at = memchr::memmem::rfind(&response.bytes, b"</body>").unwrap_or(response.bytes.len());
    let (before, after) = response.bytes.split_at(at);
    Response { bytes: [before, banner.as_bytes(), after].concat().into(), ..response }
}

/// A page that has nothing else to show.
pub(super) fn page(banner: &str) -> Response {
    let html = format!(
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>Errors</title></head>\
         <body>{banner}</body></html>"
    );
    Response { bytes: html.into_bytes().into(), content_type: "text/html; charset=utf-8", status: 500 }
}

#[cfg(test)]
mod tests {
    use super::{THIS_PAGE, banner, line};
    use crate::diag::{Code, Diagnostic};
    use crate::source::{Sources, Span};

    fn check(text: &str, start: usize, end: usize, expected: Option<(&str, &str, &str)>) {
        let mut sources = Sources::new();
        let file = sources.add("a.md", text);
        assert_eq!(line(Span::new(file, start, end), &sources), expected, "{text:?}");
    }

    #[test]
    fn the_line_of_a_place_is_cut_in_three() {
        check("one\ntwo three\n", 8, 13, Some(("two ", "three", "")));
        check("one\ntwo", 5, 99, Some(("t", "wo", "")));
        check("one\n", 4, 4, None);
        check("", 0, 0, None);
        check("é!", 1, 2, Some(("", "é", "!")));
    }

    #[test]
    fn words_of_a_catalog_are_no_html() {
        let mut sources = Sources::new();
        let file = sources.add("a.md", "a <script> here");
        let fault = Diagnostic::new(Code::MD_RAW_HTML, Span::new(file, 2, 10), "`<script>` is HTML");
        let html = banner(&[fault], &sources, THIS_PAGE);
        assert!(html.contains("<pre>a <mark>&lt;script&gt;</mark> here</pre>"), "{html}");
        assert!(html.contains("a.md:1:3") && html.contains("md/raw-html"), "{html}");
        assert!(!html.contains("<script>"), "{html}");
    }
}
