//! `prospectus l10n gc`

use std::collections::BTreeSet;

use crate::cli::command::Outcome;
use crate::cli::l10n::desk::Desk;
use crate::cli::l10n::target::Target;
use crate::freshness::{CRITICAL_FILE, Critical, Digest, SNAPSHOT_FOLDER, Snapshots, State, snapshot_path};
use crate::publish::Edit;

pub(super) fn run(desk: &Desk<'_>) -> Outcome {
    let wanted = wanted(desk);
    let snapshots = Snapshots::find(&desk.sources);
    let unwanted = snapshots.digests().filter(|digest| !wanted.contains(digest));
    let mut edits: Vec<(String, Edit)> = unwanted.map(|digest| (snapshot_path(digest), Edit::Remove)).collect();
    if let Some(file) = desk.sources.find(CRITICAL_FILE) {
        let mut critical = Critical::parse(file.text());
        let waiting = waiting(desk);
        critical.retain(|page, block| waiting.contains(&(page.to_owned(), block)));
        let edit = if critical.is_empty() { Edit::Remove } else { Edit::Write(critical.text()) };
        edits.push((CRITICAL_FILE.to_owned(), edit));
    }
    let count = edits.iter().filter(|(path, _)| path.starts_with(SNAPSHOT_FOLDER)).count();
    let outcome = desk.write(edits);
    if outcome == Outcome::Fine && count == 0 {
        desk.report.say("every snapshot is referred to");
    }
    outcome
}

/// What any text says it was made from, be the text otherwise faulty.
fn wanted(desk: &Desk<'_>) -> BTreeSet<Digest> {
    let texts = desk.sources.iter().filter(|file| file.path().starts_with("content/") && file.path().ends_with(".md"));
    let words = texts.flat_map(|file| file.text().lines().filter(|line| line.contains("translated_from")));
    let words = words.flat_map(|line| line.split(|c: char| !c.is_ascii_alphanumeric()));
    words.filter_map(Digest::parse).collect()
}

/// The blocks that somebody has yet to translate again, with their pages.
fn waiting(desk: &Desk<'_>) -> BTreeSet<(String, Digest)> {
    let snapshots = Snapshots::find(&desk.sources);
    let mut waiting = BTreeSet::new();
    for page in Target::all_pages(desk) {
        let Ok(source) = page.source() else { continue };
        for state in page.texts.states.iter() {
            if matches!(state, State::Unknown(_)) {
                waiting.extend(source.digests.iter().map(|&block| (page.name(), block)));
            }
            let State::Stale(stale) = state else { continue };
            let changed = || stale.changes.iter().filter(|one| one.change.is_change());
            waiting.extend(changed().filter_map(|one| one.new).map(|at| (page.name(), source.digests[at])));
            if let Some(old) = snapshots.page(stale.from, &desk.sources) {
                waiting.extend(changed().filter_map(|one| one.old).map(|at| (page.name(), old.digests[at])));
            }
        }
    }
    waiting
}
