//! `prospectus l10n init` and `prospectus l10n add-locale`

use crate::cli::arguments::AddLocale;
use crate::cli::command::Outcome;
use crate::cli::l10n::desk::{Desk, Refusal};
use crate::cli::l10n::sync;
use crate::config::{PROJECT_FILE, SETTINGS_FILE, project_text, with_locale, with_project_locales};
use crate::freshness::{State, Unknown, areas, without_entries};
use crate::publish::Edit;

pub(super) fn run(desk: &Desk<'_>) -> Outcome {
    let locales = &desk.world().settings.locales;
    let tags: Vec<&str> = locales.iter().map(|locale| locale.tag()).collect();
    let mut edits = empty_areas(desk, &tags);
    edits.push(project(desk, &tags));
    edits.extend(sync::edits(desk));
    let outcome = desk.write(edits);
    let is_unmarked = |state: &State| matches!(state, State::Unknown(Unknown::NoDigest));
    let unmarked =
        desk.world().freshness.pages().flat_map(|(_, _, texts)| texts.states.iter()).filter(|one| is_unmarked(one));
    if outcome == Outcome::Fine && unmarked.count() > 0 {
        desk.report.say("to say that all translated pages are up to date: `prospectus l10n mark --all`");
    }
    outcome
}

pub(super) fn add(desk: &Desk<'_>, add: &AddLocale) -> Outcome {
    match added(desk, add.locale.tag()) {
        Ok(edits) => {
            let tag = add.locale.tag();
            let outcome = desk.write(edits);
            if outcome == Outcome::Fine {
                desk.report.say(&format!(
                    "to keep it from readers until it is ready: `l10n: {{ locales: {{ {tag}: {{ stage: draft }} }} }}` in `{SETTINGS_FILE}`"
                ));
            }
            outcome
        }
        Err(why) => desk.refuse(&why),
    }
}

fn added(desk: &Desk<'_>, tag: &str) -> Result<Vec<(String, Edit)>, Refusal> {
    let locales = &desk.world().settings.locales;
    if locales.find(tag).is_some() {
        return Err(format!("`{tag}` is one of the locales already"));
    }
    let settings = desk.sources.find(SETTINGS_FILE).and_then(|file| with_locale(file.text(), tag));
    let settings = settings.ok_or_else(|| format!("add `{tag}` to `locales` in `{SETTINGS_FILE}` by hand"))?;
    let tags: Vec<&str> = locales.iter().map(|locale| locale.tag()).chain([tag]).collect();
    let mut edits = vec![(SETTINGS_FILE.to_owned(), Edit::Write(settings))];
    edits.extend(empty_areas(desk, &tags));
    edits.push(project(desk, &tags));
    Ok(edits)
}

/// The file that tells other tools where messages stand.
fn project(desk: &Desk<'_>, tags: &[&str]) -> (String, Edit) {
    let locales = &desk.world().settings.locales;
    let source = locales.get(locales.source()).tag();
    let others: Vec<&str> = tags.iter().copied().filter(|tag| *tag != source).collect();
    let there = desk.sources.find(PROJECT_FILE).and_then(|file| with_project_locales(file.text(), &others));
    (PROJECT_FILE.to_owned(), Edit::Write(there.unwrap_or_else(|| project_text(source, &others))))
}

/// Areas of the source that a language does not have, with their comments and
/// without their messages.
fn empty_areas(desk: &Desk<'_>, tags: &[&str]) -> Vec<(String, Edit)> {
    let settings = &desk.world().settings;
    let source = settings.locales.get(settings.locales.source()).tag();
    let is_inherited = |name: &str| settings.l10n.inherited.iter().any(|one| one.trim_end_matches(".ftl") == name);
    let mut edits = Vec::new();
    for area in areas(&desk.sources, source) {
        // What falls back in silence, or holds nothing but terms, nobody has to translate.
        if is_inherited(&area.name) || area.messages().next().is_none() {
            continue;
        }
        let text = without_entries(desk.sources.get(area.file).text());
        for tag in tags.iter().filter(|tag| **tag != source) {
            let path = format!("locales/{tag}/{}.ftl", area.name);
            if desk.sources.find(&path).is_none() {
                edits.push((path, Edit::Write(text.clone())));
            }
        }
    }
    edits
}
