//! `prospectus l10n mark`

use std::collections::BTreeMap;

use crate::check::objections;
use crate::cli::arguments::Mark;
use crate::cli::command::Outcome;
use crate::cli::l10n::desk::{Desk, Refusal};
use crate::cli::l10n::sync;
use crate::cli::l10n::target::{PageTarget, Target};
use crate::content::with_translated_from;
use crate::diag::Diagnostic;
use crate::freshness::{Ledger, ledger_path, said_in, snapshot_path};
use crate::locale::LocaleId;
use crate::publish::Edit;

pub(super) fn run(desk: &Desk<'_>, mark: &Mark) -> Outcome {
    let mut work =
        Work { desk, is_forced: mark.force, edits: BTreeMap::new(), ledgers: BTreeMap::new(), refused: Vec::new() };
    if let Err(why) = work.collect(mark) {
        return desk.refuse(&why);
    }
    if !work.refused.is_empty() {
        desk.report.print_all(work.refused, &desk.sources);
        return desk.refuse("nothing is marked: mend these first, or take `--force`");
    }
    for (locale, ledger) in work.ledgers {
        let path = ledger_path(desk.tag(locale));
        // Pages without silences need no ledger.
        if !ledger.is_empty() || desk.sources.find(&path).is_some() {
            work.edits.insert(path, Edit::Write(ledger.text()));
        }
    }
    desk.write(work.edits.into_iter().collect())
}

struct Work<'d> {
    desk: &'d Desk<'d>,
    is_forced: bool,
    edits: BTreeMap<String, Edit>,
    ledgers: BTreeMap<LocaleId, Ledger>,
    refused: Vec<Diagnostic>,
}

impl<'d> Work<'d> {
    fn collect(&mut self, mark: &Mark) -> Result<(), Refusal> {
        let locales = match mark.locale.as_slice() {
            // The source of the site may be a translation of single pages.
            [] => self.desk.world().settings.locales.ids().collect(),
            named => self.desk.locales(named)?,
        };
        if mark.all {
            return Target::all_pages(self.desk).into_iter().try_for_each(|page| self.page(&page, None, &locales));
        }
        for word in &mark.targets {
            match Target::find(self.desk, word)? {
                Target::Page(page, file) => {
                    if page.translations(file, &locales).is_empty() {
                        return Err(format!("`{word}` is not translated there"));
                    }
                    self.page(&page, file, &locales)?;
                }
                Target::Message(key) => self.message(&key, &locales)?,
            }
        }
        Ok(())
    }

    fn page(&mut self, page: &PageTarget<'d>, file: Option<LocaleId>, locales: &[LocaleId]) -> Result<(), Refusal> {
        let translations = page.translations(file, locales);
        if translations.is_empty() {
            return Ok(());
        }
        let digest = page.source()?.digest;
        for locale in translations {
            let Some(file) = page.file(locale) else { continue };
            if !self.is_forced {
                let (world, sources) = (self.desk.world(), &self.desk.sources);
                self.refused.extend(objections(world, sources, (page.texts, locale), &self.desk.found));
            }
            let marked = with_translated_from(file.text(), &digest.to_string());
            let marked = marked.ok_or_else(|| format!("the front matter of `{}` cannot be read", file.path()))?;
            self.edits.insert(file.path().to_owned(), Edit::Write(marked));
            let silences = said_in(file).into_iter().map(|said| said.note);
            self.ledger(locale).notes.renew(&page.name(), silences);
        }
        if let Some(source) = page.file(page.texts.source) {
            let snapshot = snapshot_path(digest);
            // One that is there says the same, be it laid out otherwise.
            if self.desk.sources.find(&snapshot).is_none() {
                self.edits.insert(snapshot, Edit::Write(source.text().to_owned()));
            }
        }
        Ok(())
    }

    fn ledger(&mut self, locale: LocaleId) -> &mut Ledger {
        self.ledgers.entry(locale).or_insert_with(|| sync::ledger(self.desk, locale))
    }

    fn message(&mut self, key: &str, locales: &[LocaleId]) -> Result<(), Refusal> {
        let source = sync::source(self.desk);
        if !source.contains_key(key) {
            return Err(format!("`{key}` is a message of the theme, which has no ledger"));
        }
        let mut is_there = false;
        for &locale in locales.iter().filter(|&&locale| locale != self.desk.world().settings.locales.source()) {
            let texts = sync::texts(self.desk, locale);
            if !texts.contains_key(key) {
                continue;
            }
            is_there = true;
            let silences = sync::silenced(self.desk, locale);
            let ledger = self.ledger(locale);
            ledger.sync(&source, &texts, &silences);
            ledger.mark([key], &source, &texts);
        }
        if is_there { Ok(()) } else { Err(format!("`{key}` is not translated there")) }
    }
}
