//! What the functions print, against the tables of CLDR as another program
//! reads them. `tests/judge/forms.mjs` says where the table comes from.

#![allow(clippy::expect_used)]

use std::collections::BTreeMap;

use crate::calendar::{Day, parse_date};
use crate::messages::Value;
use crate::messages::support::site;

const TABLE: &str = include_str!("forms.tsv");

/// A line of the table.
struct Row<'t> {
    locale: &'t str,
    value: &'t str,
    options: &'t str,
    text: String,
}

fn rows() -> impl Iterator<Item = Row<'static>> {
    TABLE.lines().filter(|line| !line.starts_with('#')).map(|line| {
        let cells: Vec<&str> = line.split('\t').collect();
        let [locale, value, options, text] = cells[..] else { panic!("{line}") };
        Row { locale, value, options, text: unescaped(text) }
    })
}

/// `\u{a0}` as the character.
fn unescaped(text: &str) -> String {
    let mut parts = text.split("\\u{");
    let mut read = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (code, rest) = part.split_once('}').expect("an escape");
        read.extend(u32::from_str_radix(code, 16).ok().and_then(char::from_u32));
        read.push_str(rest);
    }
    read
}

impl Row<'_> {
    fn argument(&self) -> Value {
        match self.value.split_once(':') {
            Some(_) => Value::Time(self.value.parse().expect("a time")),
            None => match parse_date(self.value) {
                Some(Day::Exact(date)) => Value::Date(date),
                _ => Value::number(self.value).expect("a number"),
            },
        }
    }

    fn message(&self) -> String {
        let function = if matches!(self.argument(), Value::Number(_)) { "NUMBER" } else { "DATETIME" };
        let options = if self.options.is_empty() { String::new() } else { format!(", {}", self.options) };
        let call = format!("{function}($v{options})");
        if !self.options.starts_with("type") {
            return format!("{{ {call} }}");
        }
        let categories = ["zero", "one", "two", "few", "many"].map(|name| format!("    [{name}] {name}\n"));
        format!("{{ {call} ->\n{}   *[other] other\n}}", categories.concat())
    }
}

/// The locale, the value and the options of a line, and what we write.
type Difference = (&'static str, &'static str, &'static str, &'static str);

/// Where we mean to write something else than Intl, or Intl is not as CLDR.
const OTHERWISE: [(&str, &[Difference]); 4] = [
    (
        "two digits are asked for",
        &[
            ("es", "2027-09-16", "month: \"2-digit\", year: \"numeric\"", "09/2027"),
            ("es", "2027-09-16", "month: \"2-digit\", year: \"2-digit\"", "09/27"),
            ("es", "2027-09-16", "day: \"2-digit\", month: \"2-digit\"", "16/09"),
        ],
    ),
    (
        "Spanish takes the pattern of a short month, as without a weekday",
        &[(
            "es",
            "2027-09-16",
            "weekday: \"long\", day: \"numeric\", month: \"short\", year: \"numeric\"",
            "jueves, 16 sept 2027",
        )],
    ),
    (
        "Portugal writes short months as numbers; a name is asked for",
        &[
            ("pt-PT", "2027-09-16", "month: \"short\", year: \"numeric\"", "set. de 2027"),
            ("pt-PT", "2027-09-16", "day: \"numeric\", month: \"short\"", "16 de set."),
            ("pt-PT", "2027-09-16", "day: \"numeric\", month: \"short\", year: \"numeric\"", "16 de set. de 2027"),
            ("pt-PT", "2027-09-16", "weekday: \"short\", day: \"numeric\", month: \"short\"", "quinta, 16 de set."),
            (
                "pt-PT",
                "2027-09-16",
                "weekday: \"short\", day: \"numeric\", month: \"short\", year: \"numeric\"",
                "quinta, 16 de set. de 2027",
            ),
            (
                "pt-PT",
                "2027-09-16",
                "weekday: \"long\", day: \"numeric\", month: \"short\"",
                "quinta-feira, 16 de set.",
            ),
            (
                "pt-PT",
                "2027-09-16",
                "weekday: \"long\", day: \"numeric\", month: \"short\", year: \"numeric\"",
                "quinta-feira, 16 de set. de 2027",
            ),
        ],
    ),
    (
        "the first of a month is an ordinal in French",
        &[
            ("fr", "2026-05-01", "dateStyle: \"full\"", "vendredi 1er mai 2026"),
            ("fr", "2026-05-01", "dateStyle: \"long\"", "1er mai 2026"),
            ("fr", "2026-05-01", "dateStyle: \"medium\"", "1er mai 2026"),
        ],
    ),
];

impl Row<'_> {
    /// What is expected of us.
    fn expected(&self) -> String {
        let mut ours = OTHERWISE.iter().flat_map(|(_, rows)| rows.iter());
        let this = (self.locale, self.value, self.options);
        if let Some((.., text)) = ours.find(|(locale, value, options, _)| (*locale, *value, *options) == this) {
            return (*text).to_owned();
        }
        if !self.value.contains(':') {
            return self.text.clone();
        }
        // CLDR has a narrow no-break space there, and V8 writes a plain one.
        let text = self.text.replace(" AM", "\u{202f}AM").replace(" PM", "\u{202f}PM");
        // Of minutes with an hour, Intl takes `2-digit` for leave to pad no hour.
        let is_unpadded = self.options == "hour: \"numeric\", minute: \"2-digit\"" && text.len() == "9:05".len();
        if is_unpadded && !matches!(self.locale, "es" | "en") { format!("0{text}") } else { text }
    }
}

#[test]
fn numbers_and_dates_are_written_as_cldr_has_them() {
    let mut files: BTreeMap<&str, String> = BTreeMap::new();
    for (at, row) in rows().enumerate() {
        files.entry(row.locale).or_default().push_str(&format!("m{at} = {}\n", row.message()));
    }
    let paths: Vec<(String, String)> =
        files.into_iter().map(|(locale, text)| (format!("{locale}/a.ftl"), text)).collect();
    let paths: Vec<(&str, &str)> = paths.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let mut site = site("en es pt pt-PT fr it", &paths);
    assert_eq!(site.report(), [""; 0]);
    let mut wrong = Vec::new();
    for (at, row) in rows().enumerate() {
        let locale = site.locales.find(row.locale).expect("a locale");
        let scope = [("v", row.argument())];
        let text =
            site.messages.format(locale, &format!("m{at}"), &scope).map_or_else(|e| e.to_string(), |text| text.text);
        let expected = row.expected();
        if text != expected {
            wrong.push(format!("{}\t{}\t{}\t{expected:?}\t{text:?}", row.locale, row.value, row.options));
        }
    }
    assert!(wrong.is_empty(), "{}\n{} differ", wrong.join("\n"), wrong.len());
}

#[test]
fn every_difference_is_in_the_table() {
    for (reason, differences) in OTHERWISE {
        for (locale, value, options, ours) in differences {
            let row = rows().find(|row| (row.locale, row.value, row.options) == (*locale, *value, *options));
            assert!(row.is_some_and(|row| row.text != *ours), "{reason}: {locale} {value} {options}");
        }
    }
}
