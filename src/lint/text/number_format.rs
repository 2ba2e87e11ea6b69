//! Numbers that are written as in another language.

use crate::diag::Code;
use crate::lint::text::numbers::{Side, figures};
use crate::lint::text::{Mark, Passage, scan};

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

pub(super) fn check(passage: &Passage<'_>, theirs: &Side<'_>, marks: &mut Vec<Mark>) {
    let times = ["ore", "alle", "dalle", "às", "las", "h"];
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
                || times.contains(&word.to_lowercase().as_str())
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
fn is_thousands_comma(written: &str, theirs: &Side<'_>) -> bool {
    let groups: Vec<&str> = written.split(',').collect();
    let is_grouped = groups.len() > 1
        && groups[0].len() <= 3
        && groups[1..].iter().all(|group| group.len() == 3)
        && groups.iter().all(|group| group.bytes().all(|b| b.is_ascii_digit()))
        && groups[0] != "0";
    is_grouped && (groups.len() > 2 || theirs.written.contains(written))
}
