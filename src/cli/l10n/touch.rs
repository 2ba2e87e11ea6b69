//! `prospectus l10n touch`

use std::collections::BTreeSet;

use crate::cli::arguments::Touch;
use crate::cli::command::Outcome;
use crate::cli::l10n::desk::{Desk, Refusal};
use crate::cli::l10n::target::{PageTarget, Target};
use crate::freshness::{CRITICAL_FILE, Critical, Digest, EQUIVALENTS_FILE, Page, Snapshots, State, equivalent_line};
use crate::publish::Edit;

pub(super) fn run(desk: &Desk<'_>, touch: &Touch) -> Outcome {
    let edit = match Target::find(desk, &touch.page) {
        Ok(Target::Page(page, _)) if touch.minor => minor(desk, &page, touch),
        Ok(Target::Page(page, _)) => critical(desk, &page, &touch.blocks),
        Ok(Target::Message(key)) => Err(format!("`{key}` is a message; only changes of pages are minor or critical")),
        Err(why) => Err(why),
    };
    match edit {
        Ok(edit) => desk.write(vec![edit]),
        Err(why) => desk.refuse(&why),
    }
}

/// The line that makes the change one that does not concern translators.
fn minor(desk: &Desk<'_>, page: &PageTarget<'_>, touch: &Touch) -> Result<(String, Edit), Refusal> {
    let now = page.source()?.digest;
    let older = older(desk, page);
    let from = match (&touch.from, older.iter().collect::<Vec<_>>().as_slice()) {
        (Some(written), _) => Digest::parse(written).ok_or_else(|| format!("`{written}` is no digest"))?,
        (None, []) => return Err(format!("no translation of `{}` is stale", page.name())),
        (None, [only]) => **only,
        (None, several) => {
            let list: Vec<String> = several.iter().map(ToString::to_string).collect();
            let list = list.join(", ");
            return Err(format!("translations were made from several sources: {list}; say which one by `--from`"));
        }
    };
    let reason = touch.reason.as_deref().unwrap_or_default();
    let known = desk.sources.find(EQUIVALENTS_FILE).map_or("", |file| file.text());
    let gap = if known.is_empty() || known.ends_with('\n') { "" } else { "\n" };
    let text = format!("{known}{gap}{}", equivalent_line(from, now, reason));
    Ok((EQUIVALENTS_FILE.to_owned(), Edit::Write(text)))
}

/// What stale translations of a page say they were made from.
fn older(desk: &Desk<'_>, page: &PageTarget<'_>) -> BTreeSet<Digest> {
    let stale = page.texts.states.entries().filter(|(_, state)| matches!(state, State::Stale(_) | State::Unknown(_)));
    let written = stale.filter_map(|(locale, _)| page.texts.places[locale]).map(|place| desk.sources.text(place));
    written.filter_map(|written| Digest::parse(written.trim_matches(['"', '\'']))).collect()
}

/// The list of critical blocks with these in it.
fn critical(desk: &Desk<'_>, page: &PageTarget<'_>, words: &[String]) -> Result<(String, Edit), Refusal> {
    let source = page.source()?;
    let mut critical = Critical::parse(desk.sources.find(CRITICAL_FILE).map_or("", |file| file.text()));
    for word in words {
        let blocks = blocks(&source, word);
        if blocks.is_empty() {
            return Err(format!("`{}` has no block `{word}`; `prospectus l10n diff` numbers them", page.name()));
        }
        for at in blocks {
            critical.add(&page.name(), source.digests[at]);
            before(desk, page, at).into_iter().for_each(|digest| critical.add(&page.name(), digest));
        }
    }
    Ok((CRITICAL_FILE.to_owned(), Edit::Write(critical.text())))
}

/// What a block was when stale translations were made, so that it stays critical
/// when it is changed once more.
fn before(desk: &Desk<'_>, page: &PageTarget<'_>, at: usize) -> Vec<Digest> {
    let snapshots = Snapshots::find(&desk.sources);
    let stale =
        page.texts.states.iter().filter_map(|state| if let State::Stale(stale) = state { Some(stale) } else { None });
    let digests = stale.filter_map(|stale| {
        let one = stale.changes.iter().find(|one| one.new == Some(at) && one.change.is_change())?;
        Some(snapshots.page(stale.from, &desk.sources)?.digests[one.old?])
    });
    digests.collect()
}

/// The blocks that a word means: a number, a digest, or the name of a field or
/// a section.
fn blocks(page: &Page, word: &str) -> Vec<usize> {
    let all = 0..page.blocks.len();
    if let Ok(number) = word.parse::<usize>() {
        return all.filter(|at| at + 1 == number).collect();
    }
    if let Some(digest) = Digest::parse(word) {
        return all.filter(|&at| page.digests[at] == digest).collect();
    }
    let name = word.trim_start_matches('#');
    all.filter(|&at| (page.blocks[at].is_field() || page.section(at).is_some()) && page.name(at) == name).collect()
}
