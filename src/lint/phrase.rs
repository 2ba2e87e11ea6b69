//! Words in a row, in all forms that simple suffixes give them.

use crate::lint::text::scan;
use crate::locale::Locale;

/// Words in a row, each in any of its forms, all in lower case.
pub type Phrase = Vec<Vec<String>>;

/// The words of a term; with the forms of their language, if one is given.
pub fn phrase(words: &str, locale: Option<&Locale>) -> Phrase {
    let lower = words.to_lowercase();
    let ranges = scan::words(&lower);
    ranges.into_iter().map(|range| inflected(&lower[range], locale)).collect()
}

/// A word and its plurals by simple suffixes.
fn inflected(word: &str, locale: Option<&Locale>) -> Vec<String> {
    let mut forms = vec![word.to_owned()];
    let Some(locale) = locale else { return forms };
    let mut swap = |from: &str, to: &str| {
        if let Some(stem) = word.strip_suffix(from) {
            forms.push(format!("{stem}{to}"));
        }
    };
    match locale.language() {
        "it" => {
            for (from, to) in [
                ("o", "i"),
                ("a", "e"),
                ("e", "i"),
                ("co", "chi"),
                ("ca", "che"),
                ("go", "ghi"),
                ("ga", "ghe"),
                ("io", "i"),
                ("cia", "ce"),
                ("gia", "ge"),
                ("a", "i"),
            ] {
                swap(from, to);
            }
        }
        "pt" => {
            for (from, to) in [
                ("", "s"),
                ("", "es"),
                ("ão", "ões"),
                ("ão", "ãos"),
                ("ão", "ães"),
                ("al", "ais"),
                ("el", "éis"),
                ("ol", "óis"),
                ("il", "is"),
                ("m", "ns"),
                ("ês", "eses"),
            ] {
                swap(from, to);
            }
        }
        "fr" => {
            for (from, to) in [("", "s"), ("", "x"), ("al", "aux"), ("ail", "aux")] {
                swap(from, to);
            }
        }
        "es" => {
            for (from, to) in [
                ("", "s"),
                ("", "es"),
                ("z", "ces"),
                ("ón", "ones"),
                ("án", "anes"),
                ("én", "enes"),
                ("ín", "ines"),
                ("és", "eses"),
            ] {
                swap(from, to);
            }
        }
        "en" => {
            for (from, to) in [("", "s"), ("", "es"), ("y", "ies"), ("", "’s"), ("", "'s")] {
                swap(from, to);
            }
        }
        _ => {
            for (from, to) in [("", "s"), ("", "es"), ("", "en"), ("", "e"), ("", "n")] {
                swap(from, to);
            }
        }
    }
    forms
}

/// What all forms of the first word begin with.
pub fn stem(phrase: &Phrase) -> &str {
    let Some(forms) = phrase.first() else { return "" };
    let Some((first, others)) = forms.split_first() else { return "" };
    let shared = |other: &String| first.bytes().zip(other.bytes()).take_while(|(one, two)| one == two).count();
    let length = others.iter().map(shared).min().unwrap_or(first.len());
    let is_border = |&at: &usize| first.is_char_boundary(at);
    &first[..(0..=length).rev().find(is_border).unwrap_or(0)]
}
