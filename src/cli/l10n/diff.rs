//! `prospectus l10n diff`

mod html;

use std::fmt::Write as _;
use std::path::Path;

use crate::cli::arguments::DiffTarget;
use crate::cli::command::Outcome;
use crate::cli::l10n::desk::{Desk, Refusal};
use crate::cli::l10n::target::{PageTarget, Target};
use crate::cli::l10n::{history, sync};
use crate::freshness::{
    Difference, Digest, Page, Side, Snapshots, State, Words, areas, differences, find, partners, unplaced,
};
use crate::locale::LocaleId;
use crate::messages::entries;
use crate::publish::{Edit, replace};

pub(super) fn run(desk: &Desk<'_>, diff: &DiffTarget) -> Outcome {
    let shown = match Target::find(desk, &diff.target) {
        Ok(Target::Page(page, file)) => pages(desk, &page, file, diff),
        Ok(Target::Message(key)) => messages(desk, &key, diff),
        Err(why) => Err(why),
    };
    match (shown, &diff.html) {
        (Err(why), _) => desk.refuse(&why),
        (Ok(sheets), Some(file)) => write(desk, file, &html::page(&diff.target, &sheets)),
        (Ok(sheets), None) => {
            desk.report.tell(&sheets.iter().map(text).collect::<Vec<_>>().join("\n"));
            Outcome::Fine
        }
    }
}

/// What is shown of one language.
struct Sheet {
    tag: String,
    source_tag: String,
    /// `courses/optics`, or a key.
    name: String,
    /// One clause about the whole.
    summary: String,
    blocks: Vec<Difference>,
    /// Blocks of the translation that stand for none of its source.
    unplaced: Vec<String>,
}

fn pages(
    desk: &Desk<'_>,
    page: &PageTarget<'_>,
    file: Option<LocaleId>,
    diff: &DiffTarget,
) -> Result<Vec<Sheet>, Refusal> {
    let locales = match diff.locale.as_slice() {
        [] => desk.world().settings.locales.ids().collect(),
        named => desk.locales(named)?,
    };
    let source = page.source()?;
    let translations = page.translations(file, &locales);
    if translations.is_empty() {
        return Err(format!("`{}` is not translated there", page.name()));
    }
    let sheets = translations.into_iter().filter_map(|locale| {
        let translation = page.page(locale)?;
        Some(sheet(desk, page, locale, &source, &translation))
    });
    Ok(sheets.collect())
}

fn sheet(desk: &Desk<'_>, page: &PageTarget<'_>, locale: LocaleId, source: &Page, translation: &Page) -> Sheet {
    let mut sheet = Sheet {
        tag: desk.tag(locale).to_owned(),
        source_tag: desk.tag(page.texts.source).to_owned(),
        name: page.name(),
        summary: String::new(),
        blocks: Vec::new(),
        unplaced: Vec::new(),
    };
    let old = match &page.texts.states[locale] {
        State::Stale(stale) => {
            sheet.summary = format!("{} of {} blocks", stale.summary(), source.blocks.len());
            Snapshots::find(&desk.sources).page(stale.from, &desk.sources)
        }
        State::Unknown(_) => {
            let old = before(desk, page, locale);
            sheet.summary = match &old {
                Some(_) => "made from a source that version control knows".to_owned(),
                None => "nobody knows what it was made from: compare all of it".to_owned(),
            };
            old
        }
        _ => {
            "current".clone_into(&mut sheet.summary);
            return sheet;
        }
    };
    let before = old.as_ref().unwrap_or(source);
    sheet.blocks = match &old {
        Some(old) => differences(old, source, translation),
        None => Difference::whole(source, translation),
    };
    let unplaced = unplaced(&partners(&before.blocks, &translation.blocks), &translation.blocks);
    sheet.unplaced = unplaced.into_iter().map(|at| translation.blocks[at].text.clone()).collect();
    sheet
}

/// The source that a text says it was made from, from version control.
fn before(desk: &Desk<'_>, page: &PageTarget<'_>, locale: LocaleId) -> Option<Page> {
    let written = desk.sources.text(page.texts.places[locale]?);
    let digest = Digest::parse(written.trim_matches(['"', '\'']))?;
    let path = page.path(page.texts.source);
    history::find(desk.root(), &path, |text| Page::read(text).filter(|page| page.digest == digest))
}

fn messages(desk: &Desk<'_>, key: &str, diff: &DiffTarget) -> Result<Vec<Sheet>, Refusal> {
    let world = desk.world();
    let source_tag = desk.tag(world.settings.locales.source());
    let source_areas = areas(&desk.sources, source_tag);
    let (area, source) = find(&source_areas, key).ok_or_else(|| format!("`{key}` is a message of the theme"))?;
    let path = desk.sources.get(area.file).path();
    let sheets = desk.locales(&diff.locale)?.into_iter().filter_map(|locale| {
        let tag = desk.tag(locale);
        let translation = find(&areas(&desk.sources, tag), key)?.1.text.clone();
        let mut sheet = Sheet {
            tag: tag.to_owned(),
            source_tag: source_tag.to_owned(),
            name: key.to_owned(),
            summary: "current".to_owned(),
            blocks: Vec::new(),
            unplaced: Vec::new(),
        };
        if world.freshness.stale_messages(locale).iter().any(|one| one.key == key) {
            // The ledger has a digest only; the words of then are in version control.
            let from = sync::ledger(desk, locale).line(key).map(|line| line.source);
            let old = history::find(desk.root(), path, |text| {
                let entry = entries(text).into_iter().find(|entry| entry.name == key)?;
                (Some(Digest::of(&entry.text)) == from).then_some(entry.text)
            });
            sheet.summary = match old {
                Some(_) => "the source has changed".to_owned(),
                None => "the source has changed; nobody kept its old words".to_owned(),
            };
            sheet.blocks.push(Difference::message(key, old.as_deref(), &source.text, &translation));
        }
        Some(sheet)
    });
    let sheets: Vec<Sheet> = sheets.collect();
    if sheets.is_empty() { Err(format!("`{key}` is not translated there")) } else { Ok(sheets) }
}

fn text(sheet: &Sheet) -> String {
    let Sheet { tag, source_tag, name, summary, blocks, unplaced } = sheet;
    let mut text = format!("{name} · {tag} · {summary}\n");
    for block in blocks {
        let number = block.number.map_or_else(|| "gone".to_owned(), |number| format!("block {number}"));
        let kind = block.kind.strip_prefix("field ").map_or(block.kind.as_str(), |_| "field");
        let _ = writeln!(text, "\n{number}, {}: {} ({kind})", block.change.name(), block.name);
        let _ = writeln!(text, "  {source_tag:<6}  {}", indented(&words(&block.words)));
        let translation = block.translation.as_deref().map_or_else(|| "–".to_owned(), indented);
        let _ = writeln!(text, "  {tag:<6}  {translation}");
    }
    if !unplaced.is_empty() {
        text.push_str("\nunplaced: nothing tells what these stand for\n");
        for block in unplaced {
            let _ = writeln!(text, "  {tag:<6}  {}", indented(block));
        }
    }
    text
}

/// The words that are gone and those that are new, each with a sign and a colour.
fn words(words: &[Words]) -> String {
    let marked = words.iter().map(|one| match one.side {
        Side::Both => one.text.clone(),
        Side::Old => format!("\u{1b}[91m[-{}-]\u{1b}[0m", one.text),
        Side::New => format!("\u{1b}[92m{{+{}+}}\u{1b}[0m", one.text),
    });
    marked.collect::<Vec<_>>().join(" ")
}

/// Later lines stand below the first.
fn indented(text: &str) -> String {
    text.replace('\n', "\n          ")
}

/// A file anywhere, seen from where the command was called.
fn write(desk: &Desk<'_>, file: &Path, text: &str) -> Outcome {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    match replace(folder, &[(name, Edit::Write(text.to_owned()))]) {
        Ok(()) => {
            desk.report.say(&file.display().to_string());
            Outcome::Fine
        }
        Err(fault) => {
            desk.report.print_one(fault);
            Outcome::CannotWork
        }
    }
}
