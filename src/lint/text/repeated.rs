//! The same word twice in a row.

use crate::diag::Code;
use crate::lint::text::{Mark, Passage, scan};

/// Words that may stand twice: pronouns of two cases, and what is said twice to
/// say it stronger.
fn allowed(language: &str) -> &'static [&'static str] {
    match language {
        "fr" => &[
            "nous", "vous", "très", "en", "oui", "non", "si", "là", "tout", "bien", "petit", "chut", "toc", "tic",
            "cha",
        ],
        "it" => &[
            "man", "mano", "piano", "pian", "via", "poco", "quasi", "sotto", "appena", "ben", "bene", "zitto",
            "quatto", "terra", "così", "passo", "fianco", "sì", "no", "molto", "presto", "subito", "ora", "tutto",
            "tutti", "lì", "su", "giù", "nuovo", "uno", "giorno", "punto", "pari", "corsa", "mogio", "caldo", "fresco",
            "grande", "solo", "lento", "lemme", "adesso", "lei", "ogni", "gira", "dai",
        ],
        "es" => &["sí", "no", "muy", "casi", "ya", "poco", "así", "toc", "tic", "luego", "lo", "vale"],
        "pt" => &["se", "já", "logo", "quase", "sim", "não", "muito", "pouco", "assim", "toc", "ai"],
        "de" => &["die", "der", "das", "sie", "dem", "den", "wenn"],
        "nl" => &["die", "dat", "ze", "u"],
        _ => &["no", "yes", "had", "that", "so"],
    }
}

/// Cries that are written twice everywhere.
const CRIES: [&str; 12] = ["ha", "ja", "je", "hé", "eh", "ah", "oh", "bla", "bye", "ding", "he", "hi"];

pub(super) fn check(passage: &Passage<'_>, marks: &mut Vec<Mark>) {
    let allowed = allowed(passage.locale.language());
    for line in passage.lines {
        let prose = scan::prose(&line.text);
        let words = scan::words(&prose);
        for pair in words.windows(2) {
            let (first, second) = (&prose[pair[0].clone()], &prose[pair[1].clone()]);
            let between = &line.text[pair[0].end..pair[1].start];
            let is_blank = !between.is_empty() && between.chars().all(char::is_whitespace);
            if !is_blank || first.len() != second.len() && first.to_lowercase().len() != second.to_lowercase().len() {
                continue;
            }
            let lower = first.to_lowercase();
            if lower != second.to_lowercase() || !first.chars().any(char::is_alphabetic) {
                continue;
            }
            let is_capital = |word: &str| word.starts_with(char::is_uppercase);
            // Names: Bora Bora. Codes and numerals keep their own counsel.
            let is_name = is_capital(first) && is_capital(second);
            let is_fine = allowed.contains(&lower.as_str()) || CRIES.contains(&lower.as_str());
            let twice = format!("{lower} {lower}");
            let is_in_source = || passage.source.iter().any(|line| line.text.to_lowercase().contains(&twice));
            // From A to Z: de A a Z.
            let is_letter = first.chars().count() == 1 && first != second;
            if is_name || is_letter || is_fine || first.contains(|c: char| c.is_ascii_digit()) || is_in_source() {
                continue;
            }
            let range = pair[0].start..pair[1].end;
            marks.push(
                Mark::new(Code::TEXT_REPEATED_WORD, line, range, format!("`{second}` stands twice"))
                    .name(second)
                    .help("delete one of them"),
            );
        }
    }
}
