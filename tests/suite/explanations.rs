//! The examples of explanations are catalogs, and do what they say.

use prospectus::diag::{ALL, Code, Example, ExampleFile, Explanation};

use crate::support::{Site, copy, place, repository};

/// Small things that examples refer to.
const BASE: &str = "tests/sites/explained";

/// The files of an example over the base. One with settings of its own may have
/// other languages: then only folders that it names are there.
fn site(files: &[ExampleFile<'_>]) -> Site {
    let base = repository().join(BASE);
    let is_own = files.iter().any(|file| file.path == "prospectus.yaml");
    let folders = files.iter().filter_map(|file| Some(file.path.rsplit_once('/')?.0));
    let mut parts: Vec<&str> = match is_own {
        true => folders.filter(|folder| base.join(folder).is_dir()).collect(),
        false => vec!["prospectus.yaml", "content"],
    };
    parts.dedup();
    let site = copy(&base, &parts);
    for file in files {
        site.write(file.path, &file.text);
    }
    site
}

/// `file:line` of the marks.
fn marks(files: &[ExampleFile<'_>]) -> Vec<String> {
    let marked = files.iter().flat_map(|file| file.lines.iter().map(|line| format!("{}:{line}", file.path)));
    let mut marks: Vec<String> = marked.collect();
    marks.sort();
    marks
}

fn wrong_and_right(code: Code, wrong: &[ExampleFile<'_>], right: &[ExampleFile<'_>]) -> Result<(), String> {
    let counts = |site: Site| if code == Code::TEMPLATE_UNUSED_MESSAGE { site.with_unused() } else { site };
    let wrong_site = counts(site(wrong));
    let (found, sources) = wrong_site.findings();
    let mut places: Vec<String> = found.iter().map(|one| place(one, &sources)).collect();
    places.sort();
    places.dedup();
    let is_only = !found.is_empty() && found.iter().all(|one| one.code == code);
    if !is_only || places != marks(wrong) {
        let name = code.name();
        return Err(format!("the wrong example of {name}, marked {:?}:\n{}", marks(wrong), wrong_site.report()));
    }
    let right_site = counts(site(right));
    let (found, _) = right_site.findings();
    match found.is_empty() {
        true => Ok(()),
        false => Err(format!("the right example of {}:\n{}", code.name(), right_site.report())),
    }
}

#[test]
fn the_wrong_example_shows_the_fault_alone_and_the_right_one_nothing() {
    let mut failed = Vec::new();
    for &code in ALL {
        let Some(Explanation { example: Example::Catalogs { wrong, right }, .. }) = Explanation::of(code) else {
            continue;
        };
        failed.extend(wrong_and_right(code, &wrong, &right).err());
    }
    assert!(failed.is_empty(), "{} examples fail:\n{}", failed.len(), failed.join("\n"));
}

#[test]
fn an_example_that_is_no_catalog_says_why() {
    for &code in ALL {
        if let Some(Explanation { example: Example::Transcript { text, reason }, .. }) = Explanation::of(code) {
            assert!(text.starts_with("$ prospectus "), "{code:?}: the command");
            assert!(text.contains(&format!("[{}]", code.name())), "{code:?}: the report names the code");
            assert!(reason.starts_with("Not run"), "{code:?}: the reason");
        }
    }
}
