//! The holiday calendars that the days of a policy are counted with.

use crate::calendar::Date;
use crate::catalog::{Entity, HolidayCalendar, Policy};
use crate::format::{DateParts, PartStyle};
use crate::render::shape::Words;
use crate::render::view::View;
use crate::rules::Subject;

shape! {
    /// A calendar of days that are no business days.
    HolidaysView {
        /// Its name in the catalog.
        id: Words,
        /// Its title.
        title: String,
        /// The tag of the language of its words, where that is not the page's.
        lang: Option<String>,
        /// Where it holds.
        region: Option<String>,
        /// Who says so.
        source: Option<String>,
        /// Its days, by year.
        years: Vec<HolidayYear>,
    }

    /// The days of a year that are no business days.
    HolidayYear {
        /// The number of the year.
        title: Option<String>,
        /// The days.
        days: Vec<Holiday>,
    }

    /// A day that is no business day.
    Holiday {
        /// As machines write it.
        iso: String,
        /// As readers do, without the year.
        text: String,
        /// What it is called.
        name: Option<String>,
    }
}

impl View<'_> {
    /// Each calendar that a version of the
    /// policy names, with the days it takes out.
    pub(super) fn policy_calendars(&self, policy: &Entity<Policy>) -> Vec<HolidaysView> {
        let offsets = policy.versions.iter().flat_map(View::offsets);
        let mut keys: Vec<_> = offsets.filter_map(|offset| offset.calendar).collect();
        keys.sort_unstable();
        keys.dedup();
        keys.into_iter().map(|key| self.holidays(self.world.catalog.calendars.get(key))).collect()
    }

    fn holidays(&self, calendar: &Entity<HolidayCalendar>) -> HolidaysView {
        let (title, lang) = self.calendar_title(calendar);
        let days: Vec<Date> = calendar.holidays.days().collect();
        let year = |days: &[Date]| {
            let rows = days.iter().map(|&day| self.holiday(calendar, day)).collect();
            HolidayYear { title: days.first().map(|day| day.year().to_string()), days: rows }
        };
        HolidaysView {
            id: calendar.id.as_ref().into(),
            title,
            lang,
            region: calendar.region.as_deref().map(|code| self.country(code)),
            source: calendar.facts.source.as_ref().map(|url| url.as_str().to_owned()),
            years: days.chunk_by(|a, b| a.year() == b.year()).map(year).collect(),
        }
    }

    fn holiday(&self, calendar: &Entity<HolidayCalendar>, day: Date) -> Holiday {
        let parts = DateParts {
            weekday: PartStyle::None,
            day: PartStyle::Numeric,
            month: PartStyle::Long,
            year: PartStyle::None,
        };
        Holiday {
            iso: day.to_string(),
            text: self.formats().date_parts(day, parts),
            name: self.part(calendar, "days", &day.to_string(), "title", Subject::Site),
        }
    }

    /// Its title, or its name.
    fn calendar_title(&self, calendar: &Entity<HolidayCalendar>) -> (String, Option<String>) {
        let named = self
            .line(calendar, "name", Subject::Site)
            .filter(|_| calendar.text(self.locale).is_some_and(|(text, _)| text.front.title().is_none()));
        let (title, lang) = self.title(calendar, Subject::Site);
        (named.unwrap_or(title), lang)
    }
}
