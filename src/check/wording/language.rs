//! Texts in another language than their file says: a copy that waits to be
//! translated, or a file under a wrong name.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::LazyLock;

use crate::check::prose::Language;
use crate::check::wording::Page;
use crate::diag::{Code, Diagnostic, Diagnostics};

/// Small words are no longer, in bytes.
const LONGEST: usize = 8;

/// How many words it takes to tell.
const FEWEST: usize = 25;

/// How many of them are looked at first. Where these are foreign, as those of a
/// quotation may be, all of them are.
const FIRST: usize = 80;

pub(super) fn check(page: &Page<'_>, found: &mut Diagnostics) {
    let Some(language) = page.language else { return };
    let body = page.words[page.front..].trim_start();
    let start = page.words.len() - body.len();
    let words = without_comments(body);
    if detect(&words, FIRST).is_none_or(|other| other == language) {
        return;
    }
    let Some(other) = detect(&words, usize::MAX).filter(|other| *other != language) else { return };
    let line = body.lines().next().unwrap_or_default().trim_end();
    let message = format!("`{}.md` looks like `{}`, not `{}`", page.locale, other.subtag(), page.locale);
    let fault = Diagnostic::new(Code::PROSE_OTHER_LANGUAGE, page.place(start, start + line.len()), message);
    found.report(fault.help("translate it, or name the file after the language of its words"));
}

/// The words of a body: notes of an editor, and words that wait to be translated
/// beside them, are in any language.
fn without_comments(body: &str) -> Cow<'_, str> {
    let mut words = Cow::Borrowed(body);
    while let Some(start) = words.find("<!--") {
        let end = words[start..].find("-->").map_or(words.len(), |length| start + length + "-->".len());
        words.to_mut().replace_range(start..end, " ");
    }
    words
}

/// The language of the first words of a text, if it is one of those known and
/// beyond doubt.
pub(in crate::check) fn detect(text: &str, most: usize) -> Option<Language> {
    let mut scores = Language::ALL.map(|language| (0_usize, language));
    let mut count = 0;
    let words = text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    for word in words.take(most) {
        count += 1;
        let languages = match word.len() {
            0..=LONGEST => function_words().get(&*word.to_lowercase()).copied().unwrap_or(0),
            _ => 0,
        };
        if languages == 0 {
            continue;
        }
        for (score, language) in &mut scores {
            *score += usize::from(languages & bit(*language) != 0);
        }
    }
    if count < FEWEST {
        return None;
    }
    scores.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    let [(first, language), (second, _), ..] = scores;
    // A quarter of running words are articles and prepositions.
    (first * 6 > count && first * 2 > second * 3).then_some(language)
}

fn bit(language: Language) -> u8 {
    1 << (language as u8)
}

/// Small words, and the languages that have them.
fn function_words() -> &'static HashMap<&'static str, u8> {
    static WORDS: LazyLock<HashMap<&'static str, u8>> = LazyLock::new(|| {
        let mut words: HashMap<&'static str, u8> = HashMap::new();
        for language in Language::ALL {
            for word in language.lexicon().words("function") {
                *words.entry(word).or_default() |= bit(language);
            }
        }
        words
    });
    &WORDS
}

#[cfg(test)]
mod tests {
    use super::{detect, without_comments};
    use crate::check::prose::Language;

    fn check(text: &str, expected: Option<Language>) {
        assert_eq!(detect(text, usize::MAX), expected, "{text}");
    }

    #[test]
    fn words_in_comments_are_nobodys() {
        let check = |text: &str, expected: &str| assert_eq!(without_comments(text), expected);
        check("One <!-- and two --> three<!-- four", "One   three ");
        check("One", "One");
    }

    #[test]
    fn a_language_is_told_by_its_small_words() {
        check(
            "You clean the records, describe them, test what people believe about them, and end with a report of two pages. Nothing is computed by hand, and nothing is left to the software.",
            Some(Language::English),
        );
        check(
            "Limpiará los registros, los describirá, pondrá a prueba lo que la gente cree acerca de ellos y terminará con un informe de dos páginas. Nada se calcula a mano, y nada se deja en manos del ordenador.",
            Some(Language::Spanish),
        );
        check(
            "Você limpa os registros, descreve o que há neles, testa o que as pessoas acreditam e termina com um relatório de duas páginas. Nada é calculado à mão, e nada fica por conta do programa sem uma pergunta.",
            Some(Language::Portuguese),
        );
        check(
            "Vous nettoyez les données, les décrivez, mettez à l’épreuve ce que les gens en pensent, et finissez par un rapport de deux pages. Rien ne se calcule à la main, et rien n’est laissé au logiciel sans une question.",
            Some(Language::French),
        );
        check(
            "Si ripuliscono i dati, si descrivono, si mette alla prova ciò che la gente ne pensa, e si finisce con una relazione di due pagine. Niente si calcola a mano, e niente si lascia al programma senza una domanda.",
            Some(Language::Italian),
        );
        check("Optics", None);
        check(
            "Firefox, Chrome, Safari, Edge, Opera, Vivaldi, Brave, Lynx, Links, Dillo, Konqueror, Epiphany, Falkon, Midori, Otter, Pale Moon, Waterfox, SeaMonkey, Arora, Galeon, Camino, iCab, Amaya, Mosaic, Netscape, Cello",
            None,
        );
    }
}
