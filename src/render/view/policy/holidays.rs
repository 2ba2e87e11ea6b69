//! The holiday calendars that the days of a policy are counted with.

use tera::Value;

use crate::calendar::Date;
use crate::catalog::{Entity, HolidayCalendar, Policy};
use crate::format::{DateParts, PartStyle};
use crate::render::view::View;
use crate::rules::Subject;

impl View<'_> {
    /// `[{ title, lang, region, source, years }]`: each calendar that a version of the
    /// policy names, with the days it takes out.
    pub(super) fn policy_calendars(&self, policy: &Entity<Policy>) -> Vec<Value> {
        let offsets = policy.versions.iter().flat_map(View::offsets);
        let mut keys: Vec<_> = offsets.filter_map(|offset| offset.calendar).collect();
        keys.sort_unstable();
        keys.dedup();
        keys.into_iter().map(|key| self.holidays(self.world.catalog.calendars.get(key))).collect()
    }

    fn holidays(&self, calendar: &Entity<HolidayCalendar>) -> Value {
        let (title, lang) = self.calendar_title(calendar);
        let days: Vec<Date> = calendar.holidays.days().collect();
        let year = |days: &[Date]| {
            let rows: Vec<Value> = days.iter().map(|&day| self.holiday(calendar, day)).collect();
            object! { "title": days.first().map(|day| day.year().to_string()), "days": rows }
        };
        object! {
            "id": calendar.id.as_ref(),
            "title": title,
            "lang": lang,
            "region": calendar.region.as_deref().map(|code| self.country(code)),
            "source": calendar.facts.source.as_ref().map(|url| url.as_str().to_owned()),
            "years": days.chunk_by(|a, b| a.year() == b.year()).map(year).collect::<Vec<Value>>(),
        }
    }

    /// `{ iso, text, name }`
    fn holiday(&self, calendar: &Entity<HolidayCalendar>, day: Date) -> Value {
        let parts = DateParts {
            weekday: PartStyle::None,
            day: PartStyle::Numeric,
            month: PartStyle::Long,
            year: PartStyle::None,
        };
        object! {
            "iso": day.to_string(),
            "text": self.formats().date_parts(day, parts),
            "name": self.part(calendar, "days", &day.to_string(), "title", Subject::Site),
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
