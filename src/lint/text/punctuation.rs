//! Marks of punctuation: the last one, dots, blanks before them, Spanish ones.

use std::ops::Range;

use crate::diag::Code;
use crate::lint::text::signs::Signs;
use crate::lint::text::{Mark, Passage, facts, scan};
use crate::source::{HOLE, Line};

/// Lines without one of these are not looked at, but for how they end.
pub(super) const SIGNS: Signs = Signs::DOT.and(Signs::CRY).and(Signs::CLAUSE).and(Signs::LATIN_SIGN);

/// Reports marks within lines.
pub(super) fn check(passage: &Passage<'_>, marks: &mut Vec<Mark>) {
    for line in passage.lines {
        let bytes = line.text.as_bytes();
        let has_dots = memchr::memchr_iter(b'.', bytes).any(|at| bytes[at..].starts_with(b"..."));
        let has_marks = || memchr::memchr2(b'!', b'?', bytes).is_some();
        // « and » begin with the same byte as a no-break space.
        let is_french =
            facts::is_french(passage.locale) && (has_marks() || memchr::memchr3(b';', b':', 0xC2, bytes).is_some());
        let is_spanish = passage.locale.language() == "es" && has_marks();
        if !(has_dots || is_french || is_spanish) {
            continue;
        }
        let hidden = scan::hidden(&line.text);
        check_ellipsis(line, &hidden, marks);
        if is_french {
            check_french(passage, line, &hidden, marks);
        }
        if is_spanish {
            check_spanish(passage, line, &hidden, marks);
        }
    }
}

fn check_ellipsis(line: &Line, hidden: &[Range<usize>], marks: &mut Vec<Mark>) {
    for (at, _) in line.text.match_indices("...") {
        let is_longer = line.text[..at].ends_with('.') || line.text[at + 3..].starts_with('.');
        if is_longer || scan::is_in(hidden, at) {
            continue;
        }
        let mark = Mark::new(Code::TEXT_ELLIPSIS, line, at..at + 3, "three dots in the place of `…`");
        let is_typed = line.quoted(at).is_none();
        marks.push(if is_typed {
            mark.help("write `…`").replaced(line, at..at + 3, "…")
        } else {
            mark.help("write `…`")
        });
    }
}

/// How a text ends: the marks it may be taken for.
fn ends(line: &Line) -> &'static [char] {
    let text = scan::visible(&line.text);
    let text = inside(&text);
    // `«Why?».`: Spanish ends its sentence behind what is quoted, English within.
    let quoted = text.strip_suffix('.').map(|quoted| (quoted, inside(quoted)));
    match quoted.filter(|(quoted, inner)| inner.len() < quoted.len()).map(|(_, inner)| last_marks(inner)) {
        Some(['?', ..]) => &['.', '?'],
        Some(['!', ..]) => &['.', '!'],
        Some(['…', ..]) => &['.', '…'],
        _ => last_marks(text),
    }
}

/// A text without the quotes and brackets that close at its end.
fn inside(text: &str) -> &str {
    text.trim_end_matches(|c: char| {
        c.is_whitespace() || scan::is_quote(c) || matches!(c, '›' | ')' | ']' | '\u{200F}' | '\u{200E}')
    })
}

fn last_marks(text: &str) -> &'static [char] {
    let Some(last) = text.chars().next_back() else { return &['-'] };
    let before = text[..text.len() - last.len_utf8()].trim_end();
    match last {
        '.' if before.ends_with("..") => &['…'],
        '.' if before.ends_with('.') => &['…', '.'],
        '.' if is_abbreviated(before) => &['.', '-'],
        '.' | '。' | '．' | '।' | '۔' => &['.'],
        ':' | '：' => &[':'],
        '?' | '？' | '؟' | '\u{37E}' => &['?'],
        '!' | '！' => &['!'],
        '…' => &['…'],
        // A greeting ends with a comma here and with a colon there.
        ',' | '，' => &['-', ':', ','],
        _ => &['-'],
    }
}

/// Whether the dot belongs to the word before it: `a. m.`, `etc.`, `EE. UU.`
fn is_abbreviated(before: &str) -> bool {
    const WORDS: &[&str] = &[
        "minús", "mayús", "pol", "maiúsc", "minúsc", "maiusc", "minusc", "pág", "págs", "pag", "etc", "aprox",
        "approx", "inc", "ltd", "uu", "núm", "nº", "no", "vol", "ed", "pp", "min", "max", "máx", "mín", "tel", "sr",
        "sra", "dr", "dra", "ext", "jr", "st", "av", "cf", "env", "ca", "corp", "co", "eds", "hrs", "mins", "secs",
        "prof", "profa", "profs", "mr", "mrs", "ms", "lic", "ecc", "ss", "sgg", "suiv", "ff", "ej", "ex", "jan",
        "janv", "feb", "febr", "fév", "févr", "fev", "apr", "abr", "avr", "jun", "jul", "juil", "lug", "aug", "ago",
        "sep", "sept", "sett", "oct", "ott", "nov", "dec", "déc", "dez", "dic", "ene", "gen",
    ];
    const LONGEST: usize = 6;
    let word = before
        .rsplit(|c: char| c.is_whitespace() || matches!(c, '(' | '.' | '\u{A0}' | '\u{202F}'))
        .next()
        .unwrap_or("");
    let count = word.chars().count();
    let is_letter = count == 1 && word.chars().all(char::is_alphabetic);
    // One letter is an abbreviation only beside another one: `a.m.`, not `Plan B.`
    let rest = before[..before.len() - word.len()].trim_end_matches([' ', '\u{A0}', '\u{202F}']);
    is_letter && rest.ends_with('.') || count <= LONGEST && WORDS.contains(&word.to_lowercase().as_str())
}

/// Whether a line ends with a full stop beyond doubt, as most do.
fn has_full_stop(line: &Line) -> bool {
    let text = line.text.as_bytes();
    text.ends_with(b".") && !text.ends_with(b"..") && memchr::memchr(b'<', text).is_none()
}

/// Reports lines that end with another mark than the source.
pub(super) fn check_end(passage: &Passage<'_>, marks: &mut Vec<Mark>) {
    if passage.source.iter().any(has_full_stop) && passage.lines.iter().all(has_full_stop) {
        return;
    }
    let theirs: Vec<&[char]> = passage.source.iter().map(ends).collect();
    for line in passage.lines {
        let ours = ends(line);
        if theirs.iter().copied().flatten().any(|mark| ours.contains(mark)) || line.text.trim().is_empty() {
            continue;
        }
        let has_none = facts::has_no_full_stop(passage.locale) || facts::has_no_full_stop(passage.source_locale);
        let is_stop = |ends: &[char]| ends.iter().all(|c| matches!(c, '.' | '-'));
        if has_none && is_stop(ours) && theirs.iter().all(|ends| is_stop(ends)) {
            continue;
        }
        let name = |ends: &[char]| match ends.first() {
            None | Some('-') => "no mark".to_owned(),
            Some(mark) => format!("`{mark}`"),
        };
        let there = theirs.first().map_or_else(String::new, |ends| name(ends));
        let end = line.text.trim_end().len();
        let last = line.text[..end].chars().next_back().map_or(0, char::len_utf8);
        let message = format!("it ends with {}, and the source with {there}", name(ours));
        marks.push(Mark::new(Code::TEXT_END_PUNCTUATION, line, end - last..end, message));
    }
}

/// Entities that are a no-break space.
const ENTITIES: [&str; 6] = ["&nbsp;", "&#160;", "&#xa0;", "&#8239;", "&#x202f;", "&#xA0;"];

fn check_french(passage: &Passage<'_>, line: &Line, hidden: &[Range<usize>], marks: &mut Vec<Mark>) {
    let text = line.text.as_str();
    let is_canadian = facts::is_canadian(passage.locale);
    for (at, c) in text.char_indices() {
        if scan::is_in(hidden, at) {
            continue;
        }
        let before = &text[..at];
        let after = &text[at + c.len_utf8()..];
        match c {
            ';' | '!' | '?' if is_canadian => {}
            ';' | ':' | '!' | '?' | '»'
                if !is_spaced(before) && is_sign(c, before, after) && !begins_a_name(passage, text, at) =>
            {
                let blanks = before.len() - before.trim_end_matches([' ', '\u{2009}']).len();
                let space = if c == ':' || is_canadian { "\u{A0}" } else { "\u{202F}" };
                let message = format!("no no-break space before `{c}`");
                let mark = Mark::new(Code::TEXT_FR_PUNCTUATION_SPACE, line, at..at + c.len_utf8(), message)
                    .name(c.to_string());
                marks.push(spaced(mark, line, at - blanks..at, space));
            }
            '«' if !after.starts_with(['\u{A0}', '\u{202F}'])
                && !ENTITIES.iter().any(|one| after.starts_with(one))
                && !after.trim().is_empty() =>
            {
                let blanks = after.len() - after.trim_start_matches([' ', '\u{2009}']).len();
                let start = at + c.len_utf8();
                let mark = Mark::new(Code::TEXT_FR_PUNCTUATION_SPACE, line, at..start, "no no-break space after `«`")
                    .name("«");
                let space = if is_canadian { "\u{A0}" } else { "\u{202F}" };
                marks.push(spaced(mark, line, start..start + blanks, space));
            }
            _ => {}
        }
    }
}

fn spaced(mark: Mark, line: &Line, part: Range<usize>, space: &str) -> Mark {
    let mark = mark.help("write one there: U+202F, or U+00A0 before a colon");
    if !part.is_empty() {
        return mark.replaced(line, part, space);
    }
    // Beside a value there are no words to be replaced; the mark itself is moved.
    let at = part.start;
    let around = line.text[at..].chars().next().map(|c| at..at + c.len_utf8()).and_then(|part| line.verbatim(part));
    let before =
        line.text[..at].chars().next_back().map(|c| at - c.len_utf8()..at).and_then(|part| line.verbatim(part));
    let mut mark = mark;
    match (around, before) {
        (Some(range), _) => mark.edits.push((range.start..range.start, space.to_owned())),
        (None, Some(range)) => mark.edits.push((range.end..range.end, space.to_owned())),
        (None, None) => {}
    }
    mark
}

/// Whether what stands before a mark ends with a no-break space, or is another
/// mark that has one.
fn is_spaced(before: &str) -> bool {
    before.ends_with(['\u{A0}', '\u{202F}']) || ENTITIES.iter().any(|one| before.ends_with(one))
}

/// Whether a mark belongs to what is quoted, and that is one word: the scheme `data:`.
fn is_quoted_alone(c: char, before: &str, after: &str) -> bool {
    let word = before.rsplit(char::is_whitespace).next().unwrap_or(before);
    let opened =
        before[..before.len() - word.len()].trim_end().ends_with(['«', '“']) || word.starts_with(['"', '“', '«']);
    c == ':' && opened && !word.is_empty() && after.trim_start().starts_with(['»', '”', '"'])
}

/// Whether a mark ends a clause, and is no part of a time, a code or a face.
fn is_sign(c: char, before: &str, after: &str) -> bool {
    let previous = before.chars().next_back();
    let next = after.chars().next();
    let Some(previous) = previous else { return false };
    if before.trim().is_empty() {
        return false;
    }
    let is_digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let is_run = matches!(previous, '!' | '?' | '(' | '[' | '/' | ';' | ':' | '"' | '\'');
    if is_run && c != '»' || is_quoted_alone(c, before, after) {
        return false;
    }
    match c {
        ':' => {
            let is_time = is_digit(Some(previous)) && is_digit(next);
            let is_code = next.is_some_and(|c| c.is_alphanumeric() || matches!(c, '/' | '\\' | ':' | '_' | '='))
                && (previous.is_alphanumeric() || matches!(previous, '_' | ' ' | '>'));
            !is_time && !is_code && !is_face(before, after)
        }
        ';' => !is_face(before, after) && !is_list(before, after),
        '?' | '!' => !matches!(next, Some('=')),
        _ => previous != '«',
    }
}

/// `course;degree;`: what is read by programs has no blanks.
fn is_list(before: &str, after: &str) -> bool {
    let is_glued = |text: &str| text.starts_with(char::is_alphanumeric);
    let last = before.rsplit_once(';').map(|(_, last)| last);
    let is_last = last.is_some_and(|last| is_glued(last) && !last.contains(char::is_whitespace));
    before.ends_with(char::is_alphanumeric) && (is_glued(after) || after.is_empty() && is_last)
}

/// `:)`, `;-)`, `:D` and their like.
fn is_face(before: &str, after: &str) -> bool {
    let mut rest = after.chars();
    let first = match rest.next() {
        Some('-' | '\'' | '^' | 'o') => rest.next(),
        other => other,
    };
    let is_mouth = first
        .is_some_and(|c| matches!(c, ')' | '(' | 'D' | 'P' | 'p' | '|' | '*' | '3' | 'O' | '/' | '\\' | '>' | '<'));
    let is_alone = before.ends_with(|c: char| c.is_whitespace() || matches!(c, '.' | ',' | '!' | HOLE));
    is_mouth
        && (is_alone || before.is_empty())
        && !(first == Some('(')
            && after.starts_with('(')
            && before.ends_with(' ')
            && after.len() > 2
            && after[1..].starts_with(char::is_alphanumeric))
}

fn check_spanish(passage: &Passage<'_>, line: &Line, hidden: &[Range<usize>], marks: &mut Vec<Mark>) {
    let text = line.text.as_str();
    let mut is_open = false;
    let mut sentence = 0;
    let mut last_end = 0;
    for (at, c) in text.char_indices() {
        if scan::is_in(hidden, at) {
            continue;
        }
        match c {
            '¿' | '¡' => is_open = true,
            '?' | '!' => {
                let end = at + 1;
                let is_run = last_end == at && at > 0;
                last_end = end;
                if is_run {
                    sentence = end;
                    continue;
                }
                let was_open = std::mem::replace(&mut is_open, false);
                let words = &text[sentence..at];
                sentence = end;
                let next = text[end..].chars().next();
                let is_code = next.is_some_and(|c| c.is_alphanumeric() || matches!(c, '=' | '&'));
                let has_words = words.chars().any(|c| c.is_alphabetic() || c == HOLE);
                let in_brackets = words.trim_end().ends_with('(') || words.ends_with('[');
                // A mark that is spoken of: `se esperaba '!'`.
                let is_quoted = words.ends_with(['\'', '"', '‘', '“', '«']) && next.is_some_and(scan::is_quote);
                if was_open || is_code || !has_words || in_brackets || is_quoted || is_name(passage, text, at) {
                    continue;
                }
                let sign = if c == '?' { '¿' } else { '¡' };
                marks.push(
                    Mark::new(
                        Code::TEXT_ES_INVERTED_MARK,
                        line,
                        at..end,
                        format!("`{c}` closes what no `{sign}` opens"),
                    )
                    .name(c.to_string())
                    .help(
                        format!("write `{sign}` where the question or the exclamation begins").replace(
                            "the question or the exclamation",
                            if c == '?' { "the question" } else { "the exclamation" },
                        ),
                    ),
                );
            }
            _ => {}
        }
    }
}

/// The word up to a mark, with the mark.
fn word_of(text: &str, at: usize) -> &str {
    let start = text[..at]
        .rfind(|c: char| c.is_whitespace() || matches!(c, '(' | '«' | '“' | '"'))
        .map_or(0, |end| end + text[end..].chars().next().map_or(1, char::len_utf8));
    &text[start..=at]
}

/// `Yahoo! Weather`: a mark in a name, which is the same in the source. One word
/// alone may be a word of both languages.
fn begins_a_name(passage: &Passage<'_>, text: &str, at: usize) -> bool {
    if !text[at..].starts_with(['!', '?']) {
        return false;
    }
    let word = word_of(text, at);
    let next = text[at + 1..].strip_prefix(' ').and_then(|rest| rest.split(|c: char| !c.is_alphanumeric()).next());
    let name = next.filter(|next| next.starts_with(char::is_uppercase)).map(|next| format!("{word} {next}"));
    passage.names.iter().any(|name| name == word)
        || name.is_some_and(|name| passage.source.iter().any(|line| line.text.contains(&name)))
}

/// `Yahoo!`: a mark that is part of a name, which the source has too.
fn is_name(passage: &Passage<'_>, text: &str, at: usize) -> bool {
    let word = word_of(text, at);
    let is_proper = word.chars().next().is_some_and(char::is_uppercase) && word.len() > 2;
    let follows =
        |line: &Line| line.text.match_indices(word).any(|(at, _)| !line.text[at + word.len()..].trim().is_empty());
    is_proper && (passage.names.iter().any(|name| name == word) || passage.source.iter().any(follows))
}
