//! Figures: the same ones as in the source, written as the language writes them.

use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::ops::Range;

use crate::diag::Code;
use crate::lint::text::numerals::{WORDS, roman};
use crate::lint::text::{Mark, Passage, facts, number_format, scan};
use crate::source::Line;

/// A figure in a text.
#[derive(Clone, Debug)]
pub(super) struct Figure {
    /// Its bytes in the line.
    pub(super) range: Range<usize>,
    /// As it stands there.
    written: String,
    /// The digits without separators.
    digits: String,
    /// The parts between separators: `9.30` may be a time.
    parts: Vec<String>,
    /// Whether it may as well be said by a name, as a month.
    is_optional: bool,
    /// The hour on a clock of 24 hours, where it is one in the afternoon.
    pub(super) hour: Option<String>,
}

pub(super) fn check(passage: &Passage<'_>, marks: &mut Vec<Mark>) {
    let has_figures = |line: &Line| line.text.bytes().any(|byte| byte.is_ascii_digit());
    if !passage.lines.iter().chain(passage.source).any(has_figures) {
        return;
    }
    let (ours, theirs) = (Side::of(passage.lines), Side::of(passage.source));
    let missing = theirs.without(&ours);
    let more = ours.without(&theirs);
    if !missing.is_empty() || !more.is_empty() {
        let list = |list: &BTreeSet<String>| list.iter().map(|one| format!("`{one}`")).collect::<Vec<_>>().join(", ");
        let message = match (missing.is_empty(), more.is_empty()) {
            (false, false) => format!("it says {}, and the source {}", list(&more), list(&missing)),
            (true, false) => format!("it says {}, which the source does not", list(&more)),
            _ => format!("it does not say {}", list(&missing)),
        };
        let name = missing.iter().chain(&more).next().cloned().unwrap_or_default();
        marks.push(passage.all(Code::TEXT_NUMBERS_DIFFER, message).name(name));
    }
    if facts::has_decimal_comma(passage.locale) {
        number_format::check(passage, &theirs, marks);
    }
}

/// The figures of one language.
pub(super) struct Side<'l> {
    lines: &'l [Line],
    figures: Vec<Figure>,
    /// Whole figures as they are written.
    pub(super) written: BTreeSet<String>,
    digits: BTreeSet<String>,
    /// The numbers that branches stand for.
    branches: BTreeSet<String>,
    spoken: OnceCell<Spoken>,
}

/// Numbers that are no figures.
#[derive(Default)]
struct Spoken {
    /// Words of all lines, in lower case, for numbers in words.
    words: BTreeSet<String>,
    /// What Roman numerals come to.
    romans: BTreeSet<String>,
}

impl Spoken {
    fn of(lines: &[Line]) -> Spoken {
        let mut spoken = Spoken::default();
        for line in lines {
            let prose = scan::prose(&line.text);
            for range in scan::words(&prose) {
                let word = &prose[range];
                spoken.romans.extend(roman(word).map(|number| number.to_string()));
                spoken.words.extend(word.split(['-', '\'', '’']).map(str::to_lowercase));
                spoken.words.insert(word.to_lowercase());
            }
        }
        spoken
    }
}

impl Side<'_> {
    fn of(lines: &[Line]) -> Side<'_> {
        let (mut figures, mut written, mut branches) = (Vec::new(), BTreeSet::new(), BTreeSet::new());
        for line in lines {
            if line.text.bytes().any(|b| b.is_ascii_digit()) {
                let prose = scan::prose(&line.text);
                let found = self::figures(&prose);
                written.extend(found.iter().map(|one| prose[one.range.clone()].to_owned()));
                figures.extend(found);
            }
            if let Some(branch) = &line.branch {
                branches.extend(branch.split(' ').filter_map(branch_number).map(str::to_owned));
            }
        }
        let digits = figures.iter().map(|one| one.digits.clone()).collect();
        Side { lines, figures, written, digits, branches, spoken: OnceCell::new() }
    }

    fn spoken(&self) -> &Spoken {
        self.spoken.get_or_init(|| Spoken::of(self.lines))
    }

    /// The figures that the other side has in no form.
    fn without(&self, other: &Side<'_>) -> BTreeSet<String> {
        let is_there = |figure: &Figure| {
            let digits = &figure.digits;
            figure.is_optional
                || other.has_part(digits)
                || figure.parts.len() > 1
                    && figure.parts.iter().all(|part| other.has_whole(plain(part)) || part == "00")
                || figure.hour.as_ref().is_some_and(|hour| other.digits.contains(hour) || other.has_part(hour))
                || other.has_whole(digits)
                || other.spoken().romans.contains(digits)
                || self.branches.contains(digits)
                || other.says(digits)
                || is_decade(digits, other)
                || is_short_year(digits, other)
                || is_rounded(digits, other)
        };
        self.figures.iter().filter(|figure| !is_there(figure)).map(|figure| figure.written.clone()).collect()
    }

    /// Whether a figure is this one, or the same hour after noon.
    fn has_whole(&self, digits: &str) -> bool {
        self.digits.contains(digits) || self.figures.iter().any(|one| one.hour.as_deref() == Some(digits))
    }

    /// Whether a figure of several parts has this one.
    fn has_part(&self, digits: &str) -> bool {
        self.figures.iter().any(|one| one.parts.len() > 1 && one.parts.iter().any(|part| plain(part) == digits))
    }

    /// Whether the number is said in words.
    fn says(&self, digits: &str) -> bool {
        let Ok(number) = digits.parse::<u32>() else { return false };
        WORDS
            .iter()
            .filter(|(value, _)| *value == number)
            .any(|(_, words)| words.split(' ').any(|word| self.spoken().words.contains(word)))
    }
}

fn branch_number(key: &str) -> Option<&str> {
    match key.trim_matches(['[', ']']) {
        "zero" => Some("0"),
        "one" => Some("1"),
        "two" => Some("2"),
        number if number.bytes().all(|b| b.is_ascii_digit()) && !number.is_empty() => Some(number),
        _ => None,
    }
}

/// *Los ochenta* for the 1980s.
fn is_decade(digits: &str, other: &Side<'_>) -> bool {
    digits.len() == 4 && digits.ends_with('0') && digits.get(2..).is_some_and(|decade| other.says(decade))
}

/// 26 for 2026 and the other way round.
fn is_short_year(digits: &str, other: &Side<'_>) -> bool {
    other.digits.iter().any(|one| {
        (one.len() == 4 && digits.len() == 2 && one.ends_with(digits))
            || (one.len() == 2 && digits.len() == 4 && digits.ends_with(one.as_str()))
    })
}

/// 1 million for 1,000,000 and the other way round.
fn is_rounded(digits: &str, other: &Side<'_>) -> bool {
    ["000", "000000", "000000000"].iter().any(|zeros| {
        digits.strip_suffix(zeros).is_some_and(|rest| other.digits.contains(rest))
            || other.digits.iter().any(|one| one.strip_suffix(zeros) == Some(digits))
    })
}

fn plain(digits: &str) -> &str {
    let trimmed = digits.trim_start_matches('0');
    if trimmed.is_empty() && !digits.is_empty() { "0" } else { trimmed }
}

/// The figures of a line. Those inside of names, as MP3, are no numbers.
pub(super) fn figures(text: &str) -> Vec<Figure> {
    let mut list = Vec::new();
    let mut at = 0;
    let bytes = text.as_bytes();
    while let Some(step) = text[at..].find(|c: char| c.is_ascii_digit()) {
        let start = at + step;
        let before = text[..start].chars().next_back();
        let is_minute =
            text[..start].strip_suffix('h').is_some_and(|hour| hour.ends_with(|c: char| c.is_ascii_digit()));
        let is_letter = |c: char| c.is_alphabetic() && !matches!(c, 'º' | 'ª') && !is_minute;
        let is_in_name = before.is_some_and(|c| is_letter(c) || c == '_');
        let end = end_of_figure(text, start);
        at = end;
        // `#123` is a colour, `#1` is the first.
        let is_colour = text[..start].ends_with('#') && end - start > 2;
        if is_in_name || is_colour {
            continue;
        }
        let written = &text[start..end];
        let parts: Vec<String> =
            written.split(|c: char| !c.is_ascii_digit()).filter(|one| !one.is_empty()).map(str::to_owned).collect();
        let digits = digits(written, &parts);
        // Minutes of a full hour are said or not.
        if written == "00" {
            continue;
        }
        let is_date = |side: Option<&u8>| matches!(side, Some(b'/'));
        let is_optional = parts.len() == 1
            && digits.len() <= 2
            && (is_date(bytes.get(end)) || start > 0 && is_date(bytes.get(start - 1)))
            && digits.parse::<u8>().is_ok_and(|month| month <= 12)
            || is_iso_month(text, start, end);
        let hour = afternoon(text, &digits, end);
        list.push(Figure { range: start..end, written: written.to_owned(), digits, parts, is_optional, hour });
    }
    list
}

/// The byte behind a figure with its separators.
fn end_of_figure(text: &str, start: usize) -> usize {
    let mut end = start;
    loop {
        end += text[end..].find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len() - end);
        let mut rest = text[end..].chars();
        let Some(separator) = rest.next() else { return end };
        let digits = rest.as_str().find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.as_str().len());
        let goes_on = match separator {
            '.' | ',' | '\'' | '’' => digits > 0,
            '\u{A0}' | '\u{202F}' | '\u{2009}' | ' ' => {
                let group = text[start..end].rsplit(|c: char| !c.is_ascii_digit()).next().map_or(0, str::len);
                let is_first = text[start..end].bytes().all(|b| b.is_ascii_digit());
                digits == 3 && (group == 3 || is_first && group < 4) && !text[start..end].contains([',', '.'])
            }
            _ => false,
        };
        if !goes_on {
            return end;
        }
        end += separator.len_utf8();
    }
}

/// Without separators, and without a fraction of zeros.
fn digits(written: &str, parts: &[String]) -> String {
    if parts.len() < 2 {
        return plain(written).to_owned();
    }
    let is_empty_fraction = parts.last().is_some_and(|last| last.len() < 3 && last.bytes().all(|b| b == b'0'));
    let is_fraction = written
        .rsplit(|c: char| c.is_ascii_digit())
        .find(|one| !one.is_empty())
        .is_some_and(|one| matches!(one, "." | ","));
    match parts.split_last() {
        Some((_, rest)) if is_empty_fraction && is_fraction => plain(&rest.concat()).to_owned(),
        _ => parts.concat(),
    }
}

/// `2026-05-01`: the month may be said by its name.
fn is_iso_month(text: &str, start: usize, end: usize) -> bool {
    let is_dash = |at: Option<&u8>| at == Some(&b'-');
    end - start == 2 && start > 4 && is_dash(text.as_bytes().get(start - 1)) && is_dash(text.as_bytes().get(end))
}

/// The hour of `3 PM` and `3:30 p.m.` on a clock of 24 hours.
fn afternoon(text: &str, digits: &str, end: usize) -> Option<String> {
    let hour: u8 = digits.parse().ok().filter(|hour| (1..=12).contains(hour))?;
    let rest = text[end..].trim_start_matches(|c: char| c == ':' || c.is_ascii_digit()).trim_start();
    let rest = match rest.strip_prefix(['–', '-']) {
        // From 3 to 5 PM: both are.
        Some(later) => later.trim_start_matches(|c: char| c == ':' || c.is_ascii_digit() || c == ' '),
        None => rest,
    };
    let lower: String = rest
        .chars()
        .take(5)
        .filter(|c| !matches!(c, '.' | ' ' | '\u{A0}' | '\u{202F}'))
        .collect::<String>()
        .to_lowercase();
    if lower.starts_with("pm") {
        return Some((if hour == 12 { 12 } else { hour + 12 }).to_string());
    }
    (lower.starts_with("am") && hour == 12).then(|| "0".to_owned())
}

#[cfg(test)]
mod tests {
    use super::figures;

    fn check(text: &str, expected: &[&str]) {
        let found: Vec<String> = figures(text).into_iter().map(|one| one.digits).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn figures_are_the_same_however_they_are_separated() {
        check("20,852 and 20.852 and 20\u{202F}852 and 20 852", &["20852"; 4]);
        check("1.5 and 1,5", &["15", "15"]);
        check("$2,950.00 and 2950 US$", &["2950", "2950"]);
        check("MP3, B2B, 5G, 1st", &["5", "1"]);
        check("10:00, 10:30", &["10", "10", "30"]);
        check("10h, 10h30, h30", &["10", "10", "30"]);
        check("in 2025 300 people", &["2025", "300"]);
        check("4–6, 1/2", &["4", "6", "1", "2"]);
        check("#1 and #336699", &["1"]);
        check("", &[]);
    }
}
