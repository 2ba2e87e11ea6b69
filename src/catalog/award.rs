//! Awards.

use crate::calendar::Date;
use crate::catalog::party::{Party, parties, party};
use crate::catalog::{Facts, Names};
use crate::content::Kind;
use crate::url::WebUrl;
use crate::yaml::Fields;

/// An award that was received; its category and citation are texts.
#[derive(Clone, Debug)]
pub struct Award {
    /// The year.
    pub year: Option<i16>,
    /// The day, where it is known.
    pub date: Option<Date>,
    /// Who gave it.
    pub body: Option<Party>,
    /// Who received it.
    pub recipients: Vec<Party>,
    /// Who accepted it.
    pub accepted_by: Option<Party>,
    /// What it honors: kind, and position in the table of that kind.
    pub honors: Vec<(Kind, usize)>,
    /// A page about it.
    pub url: Option<WebUrl>,
    /// What else it is about.
    pub refs: Vec<(Kind, usize)>,
}

impl Facts for Award {
    const KIND: Kind = Kind::Award;

    fn decode(fields: &mut Fields<'_, '_>, names: &Names) -> Award {
        let date: Option<Date> = fields.get("date", "its day");
        let year = fields.get::<u16>("year", "the year, where the day is not known, as `2024`");
        fields.needs_one(&[&["date"], &["year"]], None);
        let year = date.map(Date::year).or(year.and_then(|year| i16::try_from(year).ok()));
        Award {
            year,
            date,
            body: party(fields, names, "body", "who gave it: a name, or `unit:…`"),
            recipients: parties(fields, names, "recipients", "who received it: names, `person:…` or `unit:…`"),
            accepted_by: party(fields, names, "accepted_by", "who accepted it: a name, or `person:…`"),
            honors: names.references(fields, "honors", "what it honors, as `[program:data-and-decisions]`"),
            url: fields.get("url", "a page about it"),
            refs: names.references(fields, "refs", "what else it is about"),
        }
    }
}
