//! What the verbs of `l10n` work on: a catalog that was read and checked.

use std::path::Path;

use crate::calendar::Date;
use crate::cli::arguments::{Format, Global, Site};
use crate::cli::command::{Outcome, options};
use crate::cli::report::Report;
use crate::diag::{Diagnostics, Place, Severity};
use crate::freshness::{Measure, Progress, progress};
use crate::locale::{Locale, LocaleId};
use crate::pipeline::{Prepared, prepare};
use crate::publish::{Edit, replace};
use crate::render::Renderer;
use crate::source::{Sources, Span};
use crate::world::World;

/// A catalog and who is told about it.
pub(super) struct Desk<'g> {
    root: &'g Path,
    /// Where words go.
    pub report: Report,
    /// The files.
    pub sources: Sources,
    /// What is wrong with them.
    pub found: Diagnostics,
    renderer: Renderer,
    /// The day it is on the site.
    today: Date,
}

/// A reason why a command cannot work, for people.
pub(super) type Refusal = String;

impl<'g> Desk<'g> {
    /// Reads the catalog. One with faults serves as far as it can be read.
    pub fn open(global: &'g Global) -> Result<Desk<'g>, Outcome> {
        let report = Report::new(global, Format::Text);
        let options = match options(global, &Site { base_url: None, as_of: None, drafts: true }) {
            Ok(options) => options,
            Err(fault) => {
                report.print_one(fault);
                return Err(Outcome::CannotWork);
            }
        };
        let Prepared { sources, found, renderer } = prepare(&options);
        let Some(renderer) = renderer else {
            report.print(&found, &sources);
            return Err(Outcome::CannotWork);
        };
        let settings = &renderer.world().settings;
        let today = settings.zone.day_at(options.now);
        Ok(Desk { root: &global.root, report, sources, found, renderer, today })
    }

    /// The folder of the catalog.
    pub fn root(&self) -> &Path {
        self.root
    }

    /// The catalog.
    pub fn world(&self) -> &World {
        self.renderer.world()
    }

    /// The tag of a language.
    pub fn tag(&self, locale: LocaleId) -> &str {
        self.world().settings.locales.get(locale).tag()
    }

    /// The languages of these tags, or all but the source where none is named.
    pub fn locales(&self, named: &[Locale]) -> Result<Vec<LocaleId>, Refusal> {
        let locales = &self.world().settings.locales;
        if named.is_empty() {
            return Ok(locales.ids().filter(|&locale| locale != locales.source()).collect());
        }
        let find = |locale: &Locale| {
            locales
                .find(locale.tag())
                .ok_or_else(|| format!("`{locale}` is not one of the locales in `prospectus.yaml`"))
        };
        named.iter().map(find).collect()
    }

    /// How far these languages are.
    pub fn progress(&self, locales: &[LocaleId]) -> Vec<Progress> {
        let errors: Vec<Span> = self
            .found
            .iter()
            .filter(|one| one.severity == Severity::Error)
            .filter_map(|one| if let Place::Span(span) = one.place { Some(span) } else { None })
            .collect();
        let is_faulty = |place: Span| {
            errors.iter().any(|error| {
                error.file == place.file && place.start <= error.start && error.start < place.end.max(place.start + 1)
            })
        };
        let world = self.world();
        let mut all = progress(&Measure {
            sources: &self.sources,
            freshness: &world.freshness,
            locales: &world.settings.locales,
            l10n: &world.settings.l10n,
            today: self.today,
            is_faulty: &is_faulty,
        });
        all.retain(|one| locales.contains(&one.locale));
        all
    }

    /// Writes files of the catalog, and names those that changed.
    pub fn write(&self, mut edits: Vec<(String, Edit)>) -> Outcome {
        edits.retain(|(path, edit)| {
            let there = self.sources.find(path).map(|file| file.text());
            match edit {
                Edit::Write(text) => there != Some(text.as_str()),
                Edit::Remove => true,
            }
        });
        if let Err(fault) = replace(self.root, &edits) {
            self.report.print_one(fault);
            return Outcome::CannotWork;
        }
        for (path, edit) in &edits {
            match edit {
                Edit::Write(_) => self.report.say(path),
                Edit::Remove => self.report.say(&format!("{path} (removed)")),
            }
        }
        Outcome::Fine
    }

    /// Says why nothing was done.
    pub fn refuse(&self, why: &str) -> Outcome {
        self.report.complain(why);
        Outcome::CannotWork
    }
}
