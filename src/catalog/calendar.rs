//! Holiday calendars.

use crate::calendar::{Date, Holidays};
use crate::catalog::region::Region;
use crate::catalog::{Facts, Names};
use crate::content::Kind;
use crate::diag::Code;
use crate::source::Span;
use crate::url::WebUrl;
use crate::yaml::{Decode, Entry, Fields, Node, Shape};

/// The days a provider does not work, by year.
#[derive(Clone, Debug)]
pub struct HolidayCalendar {
    /// Whose days they are, as `US`.
    pub region: Option<String>,
    /// Where the days are published.
    pub source: Option<WebUrl>,
    /// Where the years are written.
    pub years_span: Span,
    /// The days.
    pub holidays: Holidays,
    /// Whether years may be lost in a fault that is reported.
    pub is_faulty: bool,
}

impl Facts for HolidayCalendar {
    const KIND: Kind = Kind::Calendar;

    fn decode(fields: &mut Fields<'_, '_>, _: &Names) -> HolidayCalendar {
        let region = fields.get::<Region>("region", "whose days they are, as `US`");
        let source = fields.get("source", "where the days are published");
        let years_span = fields.place("years");
        let faults_before = fields.found.len();
        let mut holidays = Holidays::none();
        const DOC: &str = "the days of each year, as `{ 2027: [2027-01-01] }`";
        let years = fields.require_typed_node("years", DOC, || Date::kind().listed().by_year());
        for entry in years.map_or(&[][..], |node| entries(node, fields)) {
            let Ok(year) = entry.key.value.parse::<i16>() else {
                fields.fault(Code::YAML_WRONG_TYPE, entry.key.span, format!("`{}` is not a year", entry.key.value));
                continue;
            };
            let mut days = Vec::new();
            let nodes = match &entry.value.shape {
                Shape::List(nodes) => nodes.as_slice(),
                Shape::Null => &[],
                _ => std::slice::from_ref(&entry.value),
            };
            for node in nodes {
                let Some(day) = Date::decode(node, fields.found) else { continue };
                if day.year() != year {
                    fields.fault(Code::YAML_OUT_OF_RANGE, node.span, format!("{day} is not in {year}"));
                }
                days.push(day);
            }
            holidays.add_year(year, days);
        }
        let is_faulty = fields.is_faulty("years") || fields.found.len() > faults_before;
        HolidayCalendar {
            region: region.map(|region| region.code().to_owned()),
            source,
            years_span,
            holidays,
            is_faulty,
        }
    }
}

/// The years, or a fault where they are no mapping.
fn entries<'n>(node: &'n Node, fields: &mut Fields<'_, '_>) -> &'n [Entry] {
    if let Shape::Map(entries) = &node.shape {
        return entries;
    }
    let message = format!("must be a mapping of keys, found {}", node.shape_name());
    fields.fault(Code::YAML_WRONG_TYPE, node.span, message);
    &[]
}
