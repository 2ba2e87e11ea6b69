//! One `.ftl` file into entries.

use std::collections::BTreeMap;

use fluent_syntax::ast;

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::messages::compile::Compiler;
use crate::messages::expression::Pattern;
use crate::messages::passage::{Origin, Passage};
use crate::messages::resource;
use crate::messages::syntax::{broken_entry, broken_name, too_deep};
use crate::source::{FileId, Span};

/// A message or a term.
pub(super) struct Entry {
    /// `id` or `-id`.
    pub(super) name: Box<str>,
    /// Where the name is written.
    pub(super) span: Span,
    /// The value, if there is one, and the attributes.
    pub(super) texts: Vec<EntryText>,
}

/// The value of an entry or one of its attributes.
pub(super) struct EntryText {
    /// `id`, `id.attribute`, `-id` or `-id.attribute`.
    pub(super) key: Box<str>,
    /// Where the name is written.
    pub(super) span: Span,
    /// What it says.
    pub(super) pattern: Pattern,
}

/// What a file holds.
pub(super) struct Parsed {
    /// The entries that could be read.
    pub(super) entries: Vec<Entry>,
    /// The names of those that could not, as far as they have names.
    pub(super) broken: Vec<Box<str>>,
    /// Whether the file was read at all.
    pub(super) is_whole: bool,
}

/// Reads a file. Broken entries are reported, each at its place, and left out;
/// so is the second of two attributes with one name.
pub(super) fn parse(file: FileId, text: &str, found: &mut Diagnostics) -> Parsed {
    let origin = Origin::file(file);
    if let Some(at) = too_deep(text) {
        let message = "braces are nested too deep";
        found.report(Diagnostic::new(Code::FLUENT_SYNTAX, origin.span(at..at + 1), message));
        return Parsed { entries: Vec::new(), broken: Vec::new(), is_whole: false };
    }
    let mut broken = Vec::new();
    let whole = Passage::file(text);
    let (entries, errors) = resource::read(whole);
    for error in &errors {
        found.report(broken_entry(whole, error, origin));
        broken.extend(broken_name(whole.as_str(), error).map(Box::from));
    }
    let mut compiler = Compiler { origin, found };
    let entries = entries.into_iter().filter_map(|entry| read_entry(entry, &mut compiler)).collect();
    Parsed { entries, broken, is_whole: true }
}

fn read_entry(entry: ast::Entry<Passage<'_>>, compiler: &mut Compiler<'_>) -> Option<Entry> {
    let (id, value, attributes, hyphen) = match entry {
        ast::Entry::Message(message) => (message.id, message.value, message.attributes, ""),
        ast::Entry::Term(term) => (term.id, Some(term.value), term.attributes, "-"),
        _ => return None,
    };
    let name: Box<str> = format!("{hyphen}{}", id.name.as_str()).into();
    let range = id.name.range();
    let span = compiler.origin.span(range.start - hyphen.len()..range.end);
    let mut texts = Vec::with_capacity(attributes.len() + 1);
    if let Some(value) = value {
        texts.push(EntryText { key: name.clone(), span, pattern: compiler.pattern(value) });
    }
    let mut seen = BTreeMap::new();
    for attribute in attributes {
        let key = format!("{name}.{}", attribute.id.name.as_str());
        let span = compiler.origin.span(attribute.id.name.range());
        if let Some(first) = seen.insert(key.clone(), span) {
            let message = format!("the attribute `{key}` is written twice");
            let twice = Diagnostic::new(Code::FLUENT_DUPLICATE_ATTRIBUTE, span, message);
            compiler.found.report(twice.related(first, "first written here"));
            continue;
        }
        texts.push(EntryText { key: key.into(), span, pattern: compiler.pattern(attribute.value) });
    }
    Some(Entry { name, span, texts })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used)]

    use crate::diag::Place;
    use crate::messages::support::site;
    use crate::messages::{Placeable, find_placeable_end};

    fn check(text: &str, expected: &[&str]) {
        assert_eq!(site("en", &[("en/a.ftl", text)]).report(), expected, "{text}");
    }

    #[test]
    fn every_broken_entry_is_reported_at_its_place() {
        check(
            "a = fine\nb fine\nc = { $x\nd = fine\n-e =\n",
            &[
                "en/a.ftl:2:3 fluent/syntax: `b` cannot be read: expected `=`",
                "en/a.ftl:3:1 fluent/syntax: `c` cannot be read: expected `}`",
                "en/a.ftl:5:1 fluent/syntax: `-e` cannot be read: term `-e` has no text",
            ],
        );
    }

    #[test]
    fn a_broken_choice_points_at_the_first_line_of_its_entry() {
        check(
            "a = { $n ->\n    [one] one\n    [other] other\n  }\nb = fine",
            &[
                "en/a.ftl:1:1 fluent/syntax: `a` cannot be read: the choice has no variant with a star, as in `*[other]`",
            ],
        );
    }

    #[test]
    fn a_broken_attribute_says_what_is_wrong_with_it() {
        check("a = A\n    .b = { $x\n", &["en/a.ftl:2:14 fluent/syntax: `.b` cannot be read: expected `}`"]);
    }

    #[test]
    fn a_comment_is_told_from_its_sign() {
        check("# fine\n#wrong\na = A\n", &["en/a.ftl:2:2 fluent/syntax: a comment needs a space after `#`"]);
    }

    #[test]
    fn a_merge_conflict_is_called_so() {
        check(
            "<<<<<<< ours\na = one\n=======\nb = two\n>>>>>>> theirs\n",
            &[
                "en/a.ftl:1:1 fluent/syntax: a merge conflict is not resolved",
                "en/a.ftl:3:1 fluent/syntax: a merge conflict is not resolved",
                "en/a.ftl:5:1 fluent/syntax: a merge conflict is not resolved",
            ],
        );
    }

    #[test]
    fn no_text_brings_the_parser_down() {
        check(
            "a = { \"\\u00é\" }\n",
            &[
                "en/a.ftl:1:12 fluent/syntax: `a` cannot be read: expected hexadecimal digits, four after `\\u`, six after `\\U`",
            ],
        );
        let deep = format!("a = {}", "{".repeat(100_000));
        check(&deep, &["en/a.ftl:1:105 fluent/syntax: braces are nested too deep"]);
        let calls = format!("a = {{ {}", "NUMBER(".repeat(100_000));
        assert_eq!(site("en", &[("en/a.ftl", &calls)]).report().len(), 1);
        check("", &[]);
        check("\u{feff}", &[]);
        check(" \n ", &[]);
        check("a = A\n\n  ", &[]);
        for text in ["\u{feff}=", "a", "a =", "a = }", "-", "a = { \"", "a = { \"\\", "a = {\r", "é = é", "\t"] {
            assert_eq!(site("en", &[("en/a.ftl", text)]).report().len(), 1, "{text:?}");
        }
    }

    #[test]
    fn places_are_exact_behind_a_byte_order_mark_and_windows_line_ends() {
        let text = "\u{feff}a = { foo }\r\nb =\r\n    { -bar } { BAZ($x) }\r\n";
        let mut site = site("en", &[("en/a.ftl", text)]);
        crate::messages::check(&site.messages, &mut site.found);
        site.found.sort();
        let named: Vec<&str> = site
            .found
            .iter()
            .map(|one| match one.place {
                Place::Span(span) => site.sources.text(span),
                Place::Path(_) => "",
            })
            .collect();
        assert_eq!(named, ["foo", "-bar", "BAZ"]);
        let place = site.messages.place(site.locales.source(), "a");
        assert_eq!(place.map(|span| site.sources.text(span)), Some("a"));
    }

    #[test]
    fn what_is_written_twice_is_reported_and_the_first_counts() {
        let files = [("en/a.ftl", "a = A\na = B\n    .c = C\n    .c = D\n"), ("en/b.ftl", "a = E\n")];
        let mut site = site("en", &files);
        assert_eq!(
            site.report(),
            [
                "en/a.ftl:2:1 fluent/duplicate-message: `a` is written twice",
                "en/a.ftl:4:6 fluent/duplicate-attribute: the attribute `a.c` is written twice",
                "en/b.ftl:1:1 fluent/duplicate-message: `a` is written twice",
            ]
        );
        assert_eq!(site.messages.constant(site.locales.source(), "a"), Some("A"));
        check(
            "a = { $n ->\n [1] A\n [1.0] B\n *[other] C\n }\n",
            &["en/a.ftl:3:3 fluent/duplicate-variant: the variant `[1.0]` is written twice"],
        );
    }

    #[test]
    fn functions_and_their_options_are_known() {
        check(
            "a = { NUMBR($n) } { NUMBER($n, minFractionDigits: 2) } { DATETIME($d, dateStyle: \"huge\") }\n",
            &[
                "en/a.ftl:1:7 fluent/unknown-function: there is no function `NUMBR`",
                "en/a.ftl:1:32 fluent/unknown-function-option: `NUMBER` has no option `minFractionDigits`",
                "en/a.ftl:1:71 fluent/unknown-function-option: the option `dateStyle` does not take this value",
            ],
        );
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read_checked_and_written(
            text in "[ab{}\"\\\\$.=\\[\\]*>#():,1uNé \n\r\t-]{0,80}",
            prose in "\\{[ab{}\"$>\\[\\]*1é \n-]{0,30}\\}",
        ) {
            let mut site = site("en", &[("en/a.ftl", &format!("a = {text}\nb = {{ {text} }}\n"))]);
            crate::messages::check(&site.messages, &mut site.found);
            let file = site.sources.iter().next().expect("the file");
            for one in site.found.iter() {
                let Place::Span(span) = one.place else { continue };
                proptest::prop_assert!(file.text().get(span.range()).is_some(), "{one:?}");
            }
            let locale = site.locales.source();
            for key in site.messages.keys(locale) {
                let _ = site.messages.format(locale, key, &());
            }
            if let Some(end) = find_placeable_end(&prose) {
                let _ = Placeable::parse(&prose[..end], file.span());
            }
        }
    }
}
