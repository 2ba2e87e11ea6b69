//! What is filled into the files of a new catalog: `[[name]]`.

use crate::calendar::Date;
use crate::locale::Locale;

/// Names and what stands for them.
pub(super) struct Blanks {
    values: Vec<(String, String)>,
}

/// Days from today to the weeks in which the runs begin: far enough that one
/// can register, near enough to be of interest.
const STARTS: [i64; 2] = [49, 175];
/// Days from a Monday to the Friday four weeks later.
const LENGTH: i64 = 25;

impl Blanks {
    /// Of a catalog in these languages that is begun today.
    pub(super) fn new(locales: &[Locale], today: Date) -> Blanks {
        let tags: Vec<&str> = locales.iter().map(Locale::tag).collect();
        let mut values = vec![("locales".to_owned(), tags.join(", "))];
        for (at, days) in STARTS.into_iter().enumerate() {
            // Without a language there is nothing to fill in.
            let Some(locale) = locales.get(at).or_else(|| locales.first()) else { continue };
            let start = monday(after(today, days));
            let end = after(start, LENGTH);
            let number = at + 1;
            let run = format!("{:04}-{:02}-{}", start.year(), start.month(), locale.prefix());
            values.push((format!("run-{number}"), run));
            values.push((format!("locale-{number}"), locale.tag().to_owned()));
            values.push((format!("start-{number}"), start.to_string()));
            values.push((format!("end-{number}"), end.to_string()));
        }
        for number in 1..=3 {
            values.push((format!("year-{number}"), (today.year() + number - 1).to_string()));
        }
        Blanks { values }
    }

    /// The text with everything filled in.
    pub(super) fn fill(&self, text: &str) -> String {
        let mut text = text.to_owned();
        for (name, value) in &self.values {
            text = text.replace(&format!("[[{name}]]"), value);
        }
        text
    }
}

fn after(day: Date, days: i64) -> Date {
    day.saturating_add(jiff::Span::new().days(days))
}

fn monday(day: Date) -> Date {
    after(day, -i64::from(day.weekday().to_monday_zero_offset()))
}

#[cfg(test)]
mod tests {
    use super::Blanks;
    use crate::calendar::Date;
    use crate::locale::Locale;

    fn check(tags: &[&str], text: &str, expected: &str) {
        let locales: Vec<Locale> = tags.iter().filter_map(|tag| Locale::parse(tag)).collect();
        let blanks = Blanks::new(&locales, Date::constant(2026, 11, 22));
        assert_eq!(blanks.fill(text), expected);
    }

    #[test]
    fn languages_and_days_are_filled_in() {
        check(&["en", "pt-BR"], "[[[locales]]]", "[en, pt-BR]");
        check(&["en"], "[[run-1]] [[start-1]] [[end-1]]", "2027-01-en 2027-01-04 2027-01-29");
        check(&["en"], "[[run-2]] [[locale-2]]", "2027-05-en en");
        check(&["en", "pt-BR"], "[[run-2]] [[locale-2]]", "2027-05-pt-br pt-BR");
        check(&["en"], "[[year-1]] [[year-3]]", "2026 2028");
    }
}
