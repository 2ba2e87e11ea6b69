//! Words that feeds and calendar files say of runs, courses and the whole.

use crate::calendar::Day;
use crate::catalog::{Course, Entity, Facts, Key, Place};
use crate::locale::LocaleId;
use crate::messages::{Args, Value};
use crate::routes::Page;
use crate::rules::{DeadlineKind, Subject};
use crate::world::{ProseWriter, Readers, World};

/// Says things to readers of a language, away from the site.
#[derive(Clone, Copy)]
pub(super) struct Narrator<'w> {
    pub world: &'w World,
    pub locale: LocaleId,
}

impl<'w> Narrator<'w> {
    /// The title of something, and the language that it is in.
    pub(super) fn title<T: Facts>(&self, entity: &Entity<T>) -> (String, LocaleId) {
        let line = self.line(entity, "title", Subject::of(entity));
        line.unwrap_or_else(|| (entity.id.to_string(), self.locale))
    }

    /// A line of its text, and the language of that.
    pub(super) fn line<T: Facts>(
        &self,
        entity: &Entity<T>,
        field: &str,
        subject: Subject,
    ) -> Option<(String, LocaleId)> {
        let (text, locale) = entity.text(self.locale)?;
        let words = self.writer(locale, subject, None).line(text.front.line(field)?);
        (!words.is_empty()).then_some((words, locale))
    }

    /// The words of a part of it.
    pub(super) fn part<T: Facts>(
        &self,
        entity: &Entity<T>,
        (field, id): (&str, &str),
        name: &str,
        subject: Subject,
    ) -> Option<String> {
        let (text, locale) = entity.text(self.locale)?;
        let line = text.front.part(field, id)?.line(name)?;
        Some(self.writer(locale, subject, None).line(line)).filter(|words| !words.is_empty())
    }

    /// Prose whose words are in `text`, of something that has this page.
    pub(super) fn writer(
        &self,
        text: LocaleId,
        subject: Subject,
        page: Option<&'w crate::url::UrlPath>,
    ) -> ProseWriter<'w> {
        ProseWriter { world: self.world, page: self.locale, text, subject, readers: Readers::Elsewhere(page) }
    }

    /// A message, if there is one that can be said.
    pub(super) fn sentence(&self, key: &str, arguments: &Args) -> Option<String> {
        self.world.sentence(self.locale, key, arguments)
    }

    /// What tells a run from others of its course: when it begins, what it is taught in, what else is
    /// peculiar to it.
    pub(super) fn run(&self, key: Key<Course>, at: usize) -> Vec<String> {
        let course = self.world.catalog.courses.get(key);
        let run = &course.runs[at];
        let starts = run.start.and_then(|day| self.dated("agenda-starts", day));
        let language = run.language.as_ref().and_then(|language| {
            let name = self.world.language_name(self.locale, language).0;
            self.sentence("agenda-taught-in", &Args::new().with("language", Value::from(name)))
        });
        let variant = self.part(course, ("runs", &run.id), "variant", Subject::Run(key, at));
        let variant =
            variant.or_else(|| run.variant.as_ref().map(|word| self.world.label(self.locale, word.family, word).0));
        let variant = variant
            .and_then(|variant| self.sentence("agenda-variant", &Args::new().with("variant", Value::from(variant))));
        [starts, language, variant].into_iter().flatten().collect()
    }

    /// Until when one can register for a run.
    pub(super) fn closes(&self, key: Key<Course>, at: usize) -> Option<String> {
        let day = self.world.facts.course(key).runs[at].deadlines.day(DeadlineKind::RegistrationCloses)?;
        self.dated("agenda-register-by", Day::Exact(day))
    }

    /// A sentence about a day.
    pub(super) fn dated(&self, key: &str, day: Day) -> Option<String> {
        self.sentence(key, &Args::new().with("date", Value::from(day)))
    }

    /// Where something takes place: the unit, city and country.
    pub(super) fn place(&self, place: &Place) -> Option<String> {
        let unit = place.unit.map(|unit| self.title(self.world.catalog.units.get(unit)).0);
        let country = place.country.as_deref().map(|code| {
            let key = format!("country-{}", code.to_ascii_lowercase());
            self.sentence(&key, &Args::new()).unwrap_or_else(|| code.to_owned())
        });
        let named = match (place.city.clone(), country) {
            (Some(city), Some(country)) => {
                let arguments =
                    Args::new().with("city", Value::from(city.as_str())).with("country", Value::from(country));
                Some(self.sentence("place-city-country", &arguments).unwrap_or(city))
            }
            (city, country) => city.or(country),
        };
        let all: Vec<String> = unit.into_iter().chain(named).collect();
        (!all.is_empty()).then(|| all.join(", "))
    }

    /// Who is behind the catalog, and where they are found.
    pub(super) fn provider(&self) -> (String, Option<String>) {
        let home = || self.address(Page::Home);
        match self.world.catalog.provider.map(|key| self.world.catalog.units.get(key)) {
            Some(unit) => (self.title(unit).0, unit.url.as_ref().map(|url| url.as_str().to_owned()).or_else(home)),
            None => (self.site_name(), home()),
        }
    }

    pub(super) fn site_name(&self) -> String {
        self.world.word(self.locale, "site-name")
    }

    /// The whole address of a page for these readers.
    pub(super) fn address(&self, page: Page) -> Option<String> {
        self.world.site.base.absolute(self.world.site.address(page, self.locale)?.path)
    }
}

/// What names of this site are made of, wherever they are read: the host, and the folder it is in.
pub(super) struct Naming {
    /// `catalog.example.org`
    pub host: String,
    /// `base/`, or nothing.
    pub folder: String,
}

impl Naming {
    pub(super) fn of(world: &World) -> Naming {
        let base = &world.site.base;
        let host = base.origin().and_then(|origin| origin.split_once("://")).map_or("", |(_, host)| host);
        // A port tells where a site is tried, not whose it is.
        let host = host
            .rsplit_once(':')
            .filter(|(_, port)| port.bytes().all(|b| b.is_ascii_digit()))
            .map_or(host, |(host, _)| host);
        Naming { host: host.to_owned(), folder: base.path()[1..].to_owned() }
    }
}
