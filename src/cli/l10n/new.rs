//! `prospectus l10n new`

use crate::cli::arguments::{NewPage, NewText};
use crate::cli::command::Outcome;
use crate::cli::l10n::desk::{Desk, Refusal};
use crate::cli::l10n::target::Target;
use crate::content::{with_translated_from, without_notes};
use crate::freshness::{outline, snapshot_path};
use crate::publish::Edit;

pub(super) fn run(desk: &Desk<'_>, new: &NewPage) -> Outcome {
    match files(desk, new) {
        Ok(edits) => desk.write(edits),
        Err(why) => desk.refuse(&why),
    }
}

fn files(desk: &Desk<'_>, new: &NewPage) -> Result<Vec<(String, Edit)>, Refusal> {
    let Target::Page(page, _) = Target::find(desk, &new.page)? else {
        return Err(format!("`{}` is a message; add it to `locales/{}/`", new.page, new.locale));
    };
    let locale = desk.locales(std::slice::from_ref(&new.locale))?[0];
    let path = page.path(locale);
    if locale == page.texts.source {
        return Err(format!("`{path}` is the source"));
    }
    if page.file(locale).is_some() {
        return Err(format!("`{path}` is there already"));
    }
    let source = page.source()?;
    let file = page.file(page.texts.source).map_or("", |file| file.text());
    let text = match new.from {
        NewText::Source => without_notes(file),
        NewText::Empty => Some(outline(&source, file)),
    };
    let digest = source.digest.to_string();
    let text = text.and_then(|text| with_translated_from(&text, &digest));
    let text = text.ok_or_else(|| format!("the front matter of `{}` cannot be read", page.path(page.texts.source)))?;
    let mut edits = vec![(path, Edit::Write(text))];
    let snapshot = snapshot_path(source.digest);
    if desk.sources.find(&snapshot).is_none() {
        edits.push((snapshot, Edit::Write(file.to_owned())));
    }
    Ok(edits)
}
