//! Figures: the same ones as in the source, written as the language writes them.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::diag::Code;
use crate::lint::line::Line;
use crate::lint::text::{Mark, Passage, facts, scan};

/// A figure in a text.
#[derive(Clone, Debug)]
struct Figure {
    /// Its bytes in the line.
    range: Range<usize>,
    /// The digits without separators.
    digits: String,
    /// The parts between separators: `9.30` may be a time.
    parts: Vec<String>,
    /// Whether it may as well be said by a name, as a month.
    is_optional: bool,
    /// The hour on a clock of 24 hours, where it is one in the afternoon.
    hour: Option<String>,
}

pub(super) fn check(passage: &Passage<'_>, marks: &mut Vec<Mark>) {
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
        check_format(passage, &theirs, marks);
    }
}

/// The figures of one language.
struct Side {
    figures: Vec<Figure>,
    /// Whole figures as they are written.
    written: BTreeSet<String>,
    digits: BTreeSet<String>,
    /// Words of all lines, in lower case, for numbers in words.
    words: BTreeSet<String>,
    /// What Roman numerals come to.
    romans: BTreeSet<String>,
    /// The numbers that branches stand for.
    branches: BTreeSet<String>,
}

impl Side {
    fn of(lines: &[Line]) -> Side {
        let mut side = Side {
            figures: Vec::new(),
            written: BTreeSet::new(),
            digits: BTreeSet::new(),
            words: BTreeSet::new(),
            romans: BTreeSet::new(),
            branches: BTreeSet::new(),
        };
        for line in lines {
            let prose = scan::prose(&line.text);
            if prose.bytes().any(|b| b.is_ascii_digit()) {
                let figures = figures(&prose);
                side.written.extend(figures.iter().map(|one| prose[one.range.clone()].to_owned()));
                side.figures.extend(figures);
            }
            for range in scan::words(&prose) {
                let word = &prose[range];
                side.romans.extend(roman(word).map(|number| number.to_string()));
                side.words.extend(word.split(['-', '\'', '’']).map(str::to_lowercase));
                side.words.insert(word.to_lowercase());
            }
            if let Some(branch) = &line.branch {
                side.branches.extend(branch.split(' ').filter_map(branch_number).map(str::to_owned));
            }
        }
        side.digits = side.figures.iter().map(|one| one.digits.clone()).collect();
        side
    }

    /// The figures that the other side has in no form.
    fn without(&self, other: &Side) -> BTreeSet<String> {
        let is_there = |figure: &Figure| {
            let digits = &figure.digits;
            figure.is_optional
                || other.digits.contains(digits)
                || other.has_part(digits)
                || figure.parts.len() > 1
                    && figure.parts.iter().all(|part| other.digits.contains(plain(part)) || part == "00")
                || figure.hour.as_ref().is_some_and(|hour| other.digits.contains(hour))
                || other.figures.iter().any(|one| one.hour.as_ref() == Some(digits))
                || other.romans.contains(digits)
                || self.branches.contains(digits)
                || other.says(digits)
                || is_short_year(digits, other)
                || is_rounded(digits, other)
        };
        self.figures.iter().filter(|figure| !is_there(figure)).map(|figure| figure.digits.clone()).collect()
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
            .any(|(_, words)| words.split(' ').any(|word| self.words.contains(word)))
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

/// 26 for 2026 and the other way round.
fn is_short_year(digits: &str, other: &Side) -> bool {
    other.digits.iter().any(|one| {
        (one.len() == 4 && digits.len() == 2 && one.ends_with(digits))
            || (one.len() == 2 && digits.len() == 4 && digits.ends_with(one.as_str()))
    })
}

/// 1 million for 1,000,000 and the other way round.
fn is_rounded(digits: &str, other: &Side) -> bool {
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
fn figures(text: &str) -> Vec<Figure> {
    let mut list = Vec::new();
    let mut at = 0;
    let bytes = text.as_bytes();
    while let Some(step) = text[at..].find(|c: char| c.is_ascii_digit()) {
        let start = at + step;
        let before = text[..start].chars().next_back();
        let is_in_name = before.is_some_and(|c| c.is_alphabetic() && !matches!(c, 'º' | 'ª') || c == '_');
        let end = end_of_figure(text, start);
        at = end;
        if is_in_name || text[..start].ends_with('#') {
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
        list.push(Figure { range: start..end, digits, parts, is_optional, hour });
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

/// The value of XXI; single letters count too, since kings are called so.
fn roman(word: &str) -> Option<u32> {
    let value = |c: char| match c {
        'I' => Some(1),
        'V' => Some(5),
        'X' => Some(10),
        'L' => Some(50),
        'C' => Some(100),
        'D' => Some(500),
        'M' => Some(1000),
        _ => None,
    };
    // XXIe, XXIº: with the ending of an ordinal.
    let numeral = word.trim_end_matches(|c: char| value(c).is_none());
    let is_ordinal = ["", "e", "er", "re", "ème", "ª", "º", "°", "a", "o"].contains(&&word[numeral.len()..]);
    let digits: Option<Vec<u32>> = numeral.chars().map(value).collect();
    let digits = digits.filter(|digits| !digits.is_empty() && is_ordinal)?;
    Some(subtractive(&digits))
}

fn subtractive(digits: &[u32]) -> u32 {
    let mut sum = 0;
    let mut rest = digits.iter().peekable();
    while let Some(&digit) = rest.next() {
        match rest.peek() {
            Some(&&next) if next > digit => {
                sum += next - digit;
                rest.next();
            }
            _ => sum += digit,
        }
    }
    sum
}

/// Numbers in words, of all languages at once: nobody says *tre* for 4.
const WORDS: [(u32, &str); 34] = [
    (0, "zero no none cero zéro ningún ninguna ninguno aucun aucune nenhum nenhuma nessun nessuno nessuna"),
    (
        1,
        "one a an once single first un una uno une um uma primer primero primera premier première primo prima primeiro primeira solo seul único única",
    ),
    (
        2,
        "two twice both double second half dos deux due dois duas doble double doppio dobro segundo segunda deuxième secondo seconda second seconde ambos ambas mitad moitié metà metade",
    ),
    (3, "three third triple tres trois tre três tercer tercero tercera troisième terzo terza terceiro terceira"),
    (4, "four fourth quarter cuatro quatre quattro quatro cuarto cuarta quatrième quarto quarta quart"),
    (5, "five fifth cinco cinq cinque quinto quinta cinquième"),
    (6, "six sixth seis sei sexto sexta sixième sesto sesta"),
    (7, "seven seventh siete sept sette sete séptimo séptima septième settimo settima sétimo sétima"),
    (8, "eight eighth ocho huit otto oito octavo octava huitième ottavo ottava oitavo oitava"),
    (9, "nine ninth nueve neuf nove noveno novena neuvième nono nona"),
    (10, "ten tenth diez dix dieci dez décimo décima dixième decimo decima"),
    (11, "eleven eleventh once onze undici"),
    (12, "twelve twelfth dozen doce douze dodici doze docena douzaine dozzina dúzia"),
    (13, "thirteen trece treize tredici treze"),
    (14, "fourteen catorce quatorze quattordici catorze"),
    (15, "fifteen quince quinze quindici quinzaine"),
    (16, "sixteen dieciséis seize sedici dezesseis dezasseis"),
    (17, "seventeen diecisiete dix-sept diciassette dezessete dezassete"),
    (18, "eighteen dieciocho dix-huit diciotto dezoito"),
    (19, "nineteen diecinueve dix-neuf diciannove dezenove dezanove"),
    (20, "twenty twentieth veinte vingt venti vinte"),
    (21, "twenty-one veintiuno veintiún veintiuna vingt ventuno vinte"),
    (24, "twenty-four veinticuatro vingt-quatre ventiquattro vinte"),
    (25, "twenty-five veinticinco vingt-cinq venticinque"),
    (30, "thirty treinta trente trenta trinta"),
    (40, "forty cuarenta quarante quaranta quarenta"),
    (50, "fifty cincuenta cinquante cinquanta cinquenta"),
    (60, "sixty sesenta soixante sessanta sessenta"),
    (70, "seventy setenta soixante-dix settanta septante"),
    (80, "eighty ochenta quatre-vingts quatre-vingt ottanta oitenta huitante"),
    (90, "ninety noventa quatre-vingt-dix novanta nonante"),
    (100, "hundred cien ciento cent cento cem centenar centaine centinaio"),
    (1000, "thousand mil mille mila millar millier migliaio"),
    (1_000_000, "million millón milhão milione millions millones milhões milioni"),
];

/// Words after which a number with a point is a name.
const NAMED: [&str; 30] = [
    "versión",
    "version",
    "versione",
    "versão",
    "v",
    "art",
    "art.",
    "artículo",
    "article",
    "articolo",
    "artigo",
    "sección",
    "section",
    "sezione",
    "secção",
    "seção",
    "capítulo",
    "chapitre",
    "capitolo",
    "tabla",
    "tableau",
    "tabella",
    "tabela",
    "figura",
    "figure",
    "§",
    "nº",
    "n.º",
    "nivel",
    "paso",
];

fn check_format(passage: &Passage<'_>, theirs: &Side, marks: &mut Vec<Mark>) {
    let times: BTreeMap<&str, ()> =
        [("ore", ()), ("alle", ()), ("dalle", ()), ("às", ()), ("las", ()), ("h", ())].into();
    for line in passage.lines {
        let prose = scan::prose(&line.text);
        if !prose.bytes().any(|b| b.is_ascii_digit()) {
            continue;
        }
        for figure in figures(&prose) {
            let written = &prose[figure.range.clone()];
            let before = prose[..figure.range.start].trim_end();
            let word = before.rsplit(|c: char| c.is_whitespace() || c == '(').next().unwrap_or("");
            let is_named = NAMED.contains(&word.to_lowercase().as_str())
                || times.contains_key(word.to_lowercase().as_str())
                || word.len() > 1 && word.starts_with(char::is_uppercase) && before.len() > word.len()
                || word.len() > 1
                    && word.starts_with(char::is_uppercase)
                    && theirs.written.contains(written)
                    && is_name_in(passage, word);
            let is_named = is_named || is_time(written) && has_time(passage);
            let what = if is_decimal_point(written, &prose[figure.range.end..]) && !is_named {
                "a decimal point"
            } else if is_thousands_comma(written, theirs) {
                "a comma between thousands"
            } else {
                continue;
            };
            let message = format!("`{written}` has {what}");
            marks.push(Mark::new(Code::TEXT_NUMBER_FORMAT, line, figure.range.clone(), message).name(written));
        }
    }
}

/// `9.00`, as Italian and Portuguese write the time of day.
fn is_time(written: &str) -> bool {
    written.split_once('.').is_some_and(|(hour, minute)| {
        minute.len() == 2
            && minute.parse::<u8>().is_ok_and(|one| one < 60)
            && hour.parse::<u8>().is_ok_and(|one| one < 25)
    })
}

/// Whether the source names a time of day.
fn has_time(passage: &Passage<'_>) -> bool {
    let is_digit = |b: Option<&u8>| b.is_some_and(u8::is_ascii_digit);
    passage.source.iter().any(|line| {
        let bytes = line.text.as_bytes();
        let mut colons = memchr::memchr_iter(b':', bytes);
        let has_colon = colons.any(|at| at > 0 && is_digit(bytes.get(at - 1)) && is_digit(bytes.get(at + 1)));
        has_colon || figures(&line.text).iter().any(|one| one.hour.is_some())
    })
}

/// Whether the source has the same word, as for `Python 3.11`.
fn is_name_in(passage: &Passage<'_>, word: &str) -> bool {
    passage.source.iter().any(|line| line.text.contains(word))
}

/// `1.5`, and not `1.234`, `1.2.3` or `9.30 h`.
fn is_decimal_point(written: &str, after: &str) -> bool {
    let Some((whole, fraction)) = written.split_once('.') else { return false };
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let is_fraction = is_number(fraction) && fraction.len() != 3;
    // 1,234.5 has both.
    let is_whole = is_number(whole) || whole.split(',').skip(1).all(|group| group.len() == 3) && whole.contains(',');
    let is_time = fraction.len() == 2 && after.trim_start().starts_with(['h', 'H']);
    let is_version = after.starts_with(['x', '+']) || after.starts_with(".x");
    is_fraction && is_whole && !is_time && !is_version
}

/// `20,852`, where the source says the same, or has no fraction of so many digits.
fn is_thousands_comma(written: &str, theirs: &Side) -> bool {
    let groups: Vec<&str> = written.split(',').collect();
    let is_grouped = groups.len() > 1
        && groups[0].len() <= 3
        && groups[1..].iter().all(|group| group.len() == 3)
        && groups.iter().all(|group| group.bytes().all(|b| b.is_ascii_digit()))
        && groups[0] != "0";
    is_grouped && (groups.len() > 2 || theirs.written.contains(written))
}

#[cfg(test)]
mod tests {
    use super::{figures, roman};

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
        check("in 2025 300 people", &["2025", "300"]);
        check("4–6, 1/2", &["4", "6", "1", "2"]);
        check("", &[]);
    }

    #[test]
    fn roman_numerals_have_a_value() {
        for (word, value) in [("XXI", Some(21)), ("IV", Some(4)), ("MCMXC", Some(1990)), ("Mix", None), ("", None)] {
            assert_eq!(roman(word), value, "{word}");
        }
    }
}
