//! What the silences in a page were said of.
//!
//! A translator silences findings of the block that stands below the comment.
//! The ledger keeps the digest of that block, so that the silence ends with it.

use std::ops::Range;

use crate::diag::{Silence, silences};
use crate::freshness::{Digest, Note, Page};
use crate::source::{SourceFile, Sources, Span};

/// A silence of a translator in a page.
#[derive(Clone, Debug)]
pub struct Said {
    /// The rule, and the digest of the text that stands below.
    pub note: Note,
    /// The comment.
    pub place: Span,
}

/// The silences of a page, in order. None where it cannot be read, which is
/// reported elsewhere.
pub fn said_in(file: &SourceFile) -> Vec<Said> {
    let silences: Vec<Silence> = silences(file).into_iter().filter(|silence| silence.is_of_translator).collect();
    if silences.is_empty() {
        return Vec::new();
    }
    let Some(page) = Page::read(file.text()) else { return Vec::new() };
    let said = silences.into_iter().map(|silence| {
        let said_of = if is_about_page(&silence) { page.digest } else { below(&silence, &page, file) };
        Said { note: Note { rule: silence.code, said_of }, place: silence.place }
    });
    said.collect()
}

/// The pages of a language and their files, by the names of the pages:
/// `courses/optics`.
pub(super) fn pages<'s>(sources: &'s Sources, tag: &str) -> impl Iterator<Item = (&'s str, &'s SourceFile)> {
    let ending = format!("/{tag}.md");
    sources.iter().filter_map(move |file| {
        let name = file.path().strip_prefix("content/")?.strip_suffix(&ending)?;
        Some((name, file))
    })
}

/// Above everything else, what is said of the page's structure is said of all of
/// it, and what is said of words of the field below.
fn is_about_page(silence: &Silence) -> bool {
    let family = silence.known().and_then(|code| code.name().split('/').next());
    silence.is_at_head && !matches!(family, Some("text" | "term"))
}

/// The digest of what a silence is about: mostly one block.
fn below(silence: &Silence, page: &Page, file: &SourceFile) -> Digest {
    let line = |at: usize| file.line_column(at).0;
    let is_below = |range: &Range<usize>| {
        line(range.start) < silence.lines.end && silence.lines.start <= line(range.end.saturating_sub(1))
    };
    let blocks = page.blocks.iter().filter(|block| is_below(&block.range));
    let texts: Vec<String> = blocks.map(|block| format!("{}|{}", block.kind, block.text)).collect();
    Digest::of(&texts.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::said_in;
    use crate::freshness::Digest;
    use crate::source::Sources;

    /// What the only silence of a page was said of.
    fn check(page: &str, expected: &str) {
        let mut sources = Sources::new();
        let file = sources.add("content/pages/about/es.md", page);
        let said: Vec<Digest> = said_in(sources.get(file)).into_iter().map(|said| said.note.said_of).collect();
        assert_eq!(said, [Digest::of(expected)], "{page}");
    }

    #[test]
    fn a_silence_is_said_of_the_block_below_it() {
        let body = |body: &str| format!("---\ntitle: A\n---\n{body}");
        check(&body("One.\n\n<!-- l10n-allow: length x -->\nTwo\nlines.\n\nThree.\n"), "paragraph|Two lines.");
        check(&body("One.\n\n<!-- l10n-allow: length x -->\n\n## Two\n\nThree.\n"), "heading2|Two");
        check(&body("<!-- l10n-allow: list-shape x -->\n- One\n- Two\n\nThree.\n"), "item|One\nitem|Two");
        check("---\ntitle: A\n# l10n-allow: length x\nsummary: B\n---\nC\n", "field summary|B");
    }

    #[test]
    fn a_silence_at_the_head_is_said_of_the_page_unless_it_is_about_words() {
        check("---\n# l10n-allow: headings-differ x\ntitle: A\n---\nB\n", "field title|A\nparagraph|B\n");
        check("---\n# l10n-allow: text/length x\ntitle: A\n---\nB\n", "field title|A");
    }
}
