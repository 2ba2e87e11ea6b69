//! Catalogs in five languages that a careful translator wrote: what looks odd in
//! them is how the language is written, and no rule may say anything.

use prospectus::diag::Code;

use crate::support::{at, copy, repository};

/// Judges every page and message, notes included. Nobody asks for the messages of
/// a catalog without templates.
fn check(name: &str) {
    let site = at(format!("tests/sites/sound/{name}")).with_unused();
    let (found, _) = site.findings();
    let found = found.only(|one| one.code != Code::TEMPLATE_UNUSED_MESSAGE);
    assert!(found.is_empty(), "{}", site.report());
    assert_eq!(found.silenced(), 0);
}

#[test]
fn times_prices_and_tables_are_written_as_each_language_writes_them() {
    check("harbour");
}

#[test]
fn dialogue_dates_and_plurals_are_written_as_each_language_writes_them() {
    check("kitchen");
}

#[test]
fn names_addresses_units_and_code_are_the_same_in_every_language() {
    check("observatory");
}

/// Else the catalogs above would prove nothing.
#[test]
fn the_same_pages_are_told_of_when_something_is_wrong() {
    let faults = [
        ("harbour", "content/pages/aboard/it.md", "21.15.", "20.15.", Code::TEXT_NUMBERS_DIFFER),
        (
            "harbour",
            "content/pages/aboard/fr.md",
            "Et s’il pleut\u{202f}?",
            "Et s’il pleut?",
            Code::TEXT_FR_PUNCTUATION_SPACE,
        ),
        ("kitchen", "content/courses/stocks/es.md", "¿No son muchas?", "No son muchas?", Code::TEXT_ES_INVERTED_MARK),
        ("kitchen", "content/courses/stocks/it.md", "Pan & Sons", "Pane e figli", Code::TERM_BRAND_CHANGED),
        ("observatory", "content/pages/manual/pt.md", "`cap.off`", "`tampa.off`", Code::MD_INLINE_CODE_DIFFERS),
        ("observatory", "content/pages/history/fr.md", "1999", "1989", Code::TEXT_NUMBERS_DIFFER),
    ];
    for (name, path, right, wrong, code) in faults {
        let from = repository().join("tests/sites/sound").join(name);
        let parts =
            ["prospectus.yaml", "content", "l10n", "locales"].into_iter().filter(|part| from.join(part).exists());
        let site = copy(&from, &parts.collect::<Vec<_>>()).with_unused();
        let text = std::fs::read_to_string(site.root().join(path)).expect("a page");
        assert!(text.contains(right), "{right} in {path}");
        site.write(path, text.replace(right, wrong));
        let (found, _) = site.findings();
        assert!(found.iter().any(|one| one.code == code), "{wrong}: {}", site.report());
    }
}
