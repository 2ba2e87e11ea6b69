//! Each rule about translated words: a case that breaks it, and others that look
//! like it and must not be told. `tests/lint/<family>-<rule>.txt` holds them:
//!
//! ```text
//! ### Why it is broken
//! -- en/site.ftl --
//! …
//! -- es/site.ftl --
//! …
//! -- finds --
//! text/ellipsis es site-a
//!
//! ### Why it is not
//! …
//! ```
//!
//! What stands below `finds` is all that may be found: rule, language, key.
//!
//! A case about pages has files of a catalog: `en.md` and what stands beside it
//! are the page `about`, its front matter is written where it is left out, and
//! so is `prospectus.yaml`. There `finds` has the number of the line in the place
//! of the key; the first line below front matter that was left out is the fourth.
//! Only where it has templates is it told which messages nobody asks for.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use prospectus::diag::{ALL, Code, Diagnostic, Diagnostics, Place};
use prospectus::lint::fix::fix;
use prospectus::locale::Locale;
use prospectus::pipeline::{Folders, Prepared, check_folders};
use prospectus::source::Sources;

use crate::support::{in_folder, repository};

const CASES: &str = "tests/lint";

/// Rules about translations that other tests show.
const ELSEWHERE: [Code; 4] = [
    // A message that could not be put together for a page, which needs a page.
    Code::FLUENT_RESOLVE,
    // Bytes that are not UTF-8 cannot stand in a text; see the site of this fault.
    Code::FLUENT_ENCODING,
    // The engine's own words on a template, when it is read and when it makes a page.
    Code::TEMPLATE_SYNTAX,
    Code::TEMPLATE_RENDER,
];

/// Rules about pages beside their sources.
const PAGES: [Code; 21] = [
    Code::MD_ALT_MISSING,
    Code::MD_ANCHOR_LOST,
    Code::MD_BLOCK_COUNT,
    Code::MD_CODE_DIFFERS,
    Code::MD_CONFLICT_MARKER,
    Code::MD_FOOTNOTES_DIFFER,
    Code::MD_FRONT_MATTER,
    Code::MD_HEADINGS_DIFFER,
    Code::MD_HTML_DIFFERS,
    Code::MD_IMAGES_DIFFER,
    Code::MD_INLINE_CODE_DIFFERS,
    Code::MD_LINK_LOCALE,
    Code::MD_LINKS_DIFFER,
    Code::MD_LIST_SHAPE,
    Code::L10N_MISSING_PAGE,
    Code::MD_NO_SOURCE_DIGEST,
    Code::MD_ORPHAN_PAGE,
    Code::MD_PLACEHOLDERS_DIFFER,
    Code::MD_STALE,
    Code::MD_TABLE_SHAPE,
    Code::MD_UNTRANSLATED_BLOCK,
];

/// Folders of messages or a catalog, and what is to be found in them.
struct Case {
    name: String,
    files: Vec<(String, String)>,
    finds: Vec<String>,
}

/// What was found, and in what.
struct Checked {
    found: Diagnostics,
    sources: Sources,
    is_catalog: bool,
}

impl Case {
    /// Whether it is a catalog, and no mere folder of messages.
    fn is_catalog(&self) -> bool {
        self.files.iter().any(|(path, _)| path.ends_with(".md") || path == "prospectus.yaml")
    }

    /// Whether it says who asks for its messages.
    fn has_templates(&self) -> bool {
        self.files.iter().any(|(path, _)| path.starts_with("themes/"))
    }

    /// The files with what goes without saying.
    fn catalog(&self) -> Vec<(String, String)> {
        let mut files = Vec::new();
        let mut tags: Vec<&str> = Vec::new();
        for (path, text) in &self.files {
            let is_beside = !path.contains('/') && !path.ends_with(".yaml");
            let path = if is_beside { format!("content/pages/about/{path}") } else { path.clone() };
            if let Some(tag) = path.strip_prefix("content/pages/about/").and_then(|name| name.strip_suffix(".md")) {
                tags.extend(
                    self.files.iter().filter_map(|(name, _)| name.strip_suffix(".md")).find(|name| *name == tag),
                );
            }
            let is_whole = !path.ends_with(".md") || text.starts_with("---");
            let text = if is_whole { text.clone() } else { format!("---\ntitle: About\n---\n{text}") };
            files.push((path, text));
        }
        tags.sort_by_key(|tag| *tag != "en");
        if !self.files.iter().any(|(path, _)| path == "prospectus.yaml") {
            files.push(("prospectus.yaml".to_owned(), format!("locales: [{}]\n", tags.join(", "))));
        }
        files
    }
}

fn cases(text: &str) -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    let mut is_list = false;
    for line in text.split_inclusive('\n') {
        if let Some(name) = line.strip_prefix("### ").filter(|_| is_title(line, &cases)) {
            cases.push(Case { name: name.trim().to_owned(), files: Vec::new(), finds: Vec::new() });
            is_list = false;
            continue;
        }
        let Some(case) = cases.last_mut() else { panic!("a case begins with `### `: {line}") };
        match line.trim_end().strip_prefix("-- ").and_then(|rest| rest.strip_suffix(" --")) {
            Some("finds") => is_list = true,
            Some(path) => case.files.push((path.to_owned(), String::new())),
            None if is_list => case.finds.extend(Some(line.trim().to_owned()).filter(|line| !line.is_empty())),
            None => match case.files.last_mut() {
                Some((_, text)) => text.push_str(line),
                None => assert!(line.trim().is_empty(), "a file begins with `-- path --`: {line}"),
            },
        }
    }
    cases
}

/// A comment of a file looks the same, right below the name of the file.
fn is_title(line: &str, cases: &[Case]) -> bool {
    let is_at_head = cases.last().and_then(|case| case.files.last()).is_some_and(|(_, text)| text.is_empty());
    !(is_at_head && line.trim_end().ends_with('.'))
}

fn look(case: &Case, folder: &Path) -> Checked {
    if case.is_catalog() {
        let Prepared { sources, found, .. } = in_folder(folder).with_unused().prepare();
        let has_templates = case.has_templates();
        let found = found.only(|one| has_templates || one.code != Code::TEMPLATE_UNUSED_MESSAGE);
        return Checked { found, sources, is_catalog: true };
    }
    let checked = check_folders(&Folders {
        folder: folder.to_path_buf(),
        source: Locale::parse("en").expect("a tag"),
        locales: Vec::new(),
        glossary: None,
        is_strict: false,
    });
    Checked { found: checked.found, sources: checked.sources, is_catalog: false }
}

/// `rule locale key`, or of pages `rule locale line`, sorted.
fn lines(checked: &Checked) -> Vec<String> {
    let mut lines: Vec<String> = checked.found.iter().map(|one| line(one, checked)).collect();
    lines.sort();
    lines
}

fn line(one: &Diagnostic, checked: &Checked) -> String {
    let (mut locale, mut key) =
        one.about.as_ref().map_or((String::new(), String::new()), |about| (about.locale.clone(), about.key.clone()));
    if let (true, Place::Span(span)) = (checked.is_catalog, &one.place) {
        let file = checked.sources.get(span.file);
        let name = file.path().rsplit('/').next().unwrap_or_default();
        locale = name.strip_suffix(".md").unwrap_or(name).to_owned();
        key = file.line_column(span.start as usize).0.to_string();
    }
    format!("{} {locale} {key}", one.code.name()).trim_end().to_owned()
}

fn write(case: &Case, folder: &Path) {
    let files = if case.is_catalog() { case.catalog() } else { case.files.clone() };
    for (path, text) in &files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("the folder can be made");
        // The blank line before the next case is not the file's.
        fs::write(path, format!("{}\n", text.trim_end_matches('\n'))).expect("the file can be written");
    }
}

/// Mends all that can be mended, until there is nothing left to do.
fn mend(case: &Case, folder: &Path) -> usize {
    let mut count = 0;
    for _ in 0..12 {
        let checked = look(case, folder);
        let fixed = fix(checked.found.iter(), &checked.sources);
        if fixed.count == 0 {
            return count;
        }
        count += fixed.count;
        let path = |file| folder.join(checked.sources.get(file).path());
        for (&file, text) in &fixed.texts {
            fs::write(path(file), text).expect("the file can be written");
        }
        for &file in &fixed.removed {
            fs::remove_file(path(file)).expect("the file can be removed");
        }
    }
    panic!("what is mended is mended again and again");
}

fn read() -> Vec<(String, Vec<Case>)> {
    let entries = fs::read_dir(repository().join(CASES)).expect("the cases");
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("a file").path()).collect();
    paths.sort();
    let read = paths.iter().map(|path| {
        let name = path.file_stem().and_then(|name| name.to_str()).expect("a name").to_owned();
        (name, cases(&fs::read_to_string(path).expect("a text")))
    });
    read.collect()
}

#[test]
fn every_rule_has_a_case_and_three_that_look_like_it() {
    let families = ["fluent/", "markup/", "text/", "term/", "template/"];
    let is_rule = |code: &Code| families.iter().any(|one| code.name().starts_with(one));
    let rules = ALL.iter().filter(|code| is_rule(code) && !ELSEWHERE.contains(code) || PAGES.contains(code));
    let wanted: BTreeSet<String> = rules.map(|code| code.name().replace('/', "-")).collect();
    let read = read();
    let there: BTreeSet<String> = read.iter().map(|(name, _)| name.clone()).collect();
    assert_eq!(wanted, there);
    for (name, cases) in read {
        let rule = name.replacen('-', "/", 1);
        let breaks = cases.iter().filter(|case| case.finds.iter().any(|line| line.starts_with(&rule))).count();
        assert!(breaks >= 1 && cases.len() >= breaks + 3, "{name}: {breaks} of {} cases break the rule", cases.len());
    }
}

#[test]
fn rules_find_what_is_wrong_and_nothing_else() {
    let mut failed = Vec::new();
    for (name, cases) in read() {
        for case in cases {
            let folder = tempfile::tempdir().expect("a folder");
            write(&case, folder.path());
            let checked = look(&case, folder.path());
            let mut wanted = case.finds.clone();
            wanted.sort();
            let found = lines(&checked);
            if found != wanted {
                let report = prospectus::cli::plain(&checked.found, &checked.sources);
                let first = report.split("\n\n").next().unwrap_or_default().to_owned();
                failed.push(format!("{name}: {}\n  wanted {wanted:#?}\n  {first}", case.name));
            }
        }
    }
    assert!(failed.is_empty(), "{} cases:\n{}", failed.len(), failed.join("\n"));
}

#[test]
fn what_is_mended_stays_mended_and_breaks_nothing() {
    for (name, cases) in read() {
        for case in cases.iter().filter(|case| !case.finds.is_empty()) {
            let folder = tempfile::tempdir().expect("a folder");
            write(case, folder.path());
            let before = look(case, folder.path());
            let fixable: BTreeSet<Code> =
                before.found.iter().filter(|one| is_fixable(one)).map(|one| one.code).collect();
            let lasting: BTreeSet<String> =
                before.found.iter().filter(|one| !is_fixable(one)).map(|one| line(one, &before)).collect();
            let count = mend(case, folder.path());
            assert_eq!(count > 0, !fixable.is_empty(), "{name}: {}", case.name);
            let after = look(case, folder.path());
            let left: BTreeSet<String> = after.found.iter().map(|one| line(one, &after)).collect();
            assert!(after.found.iter().all(|one| !is_fixable(one)), "{name}: {}: {left:?}", case.name);
            assert!(left.is_subset(&lasting), "{name}: {}: {left:?}", case.name);
            assert_eq!(mend(case, folder.path()), 0, "{name}: {}", case.name);
        }
    }
}

fn is_fixable(one: &Diagnostic) -> bool {
    one.about.as_ref().is_some_and(|about| about.fix.is_some())
}
