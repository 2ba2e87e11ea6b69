//! Texts in another language than their file says: a copy that waits to be
//! translated, or a file under a wrong name.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::check::prose::{Language, Sentence, TokenKind};
use crate::check::wording::Page;
use crate::diag::{Code, Diagnostic, Diagnostics};

/// How many words it takes to tell.
const FEWEST: usize = 25;

/// How many of them are looked at.
const MOST: usize = 120;

pub(super) fn check(page: &Page<'_>, found: &mut Diagnostics) {
    let Some(language) = page.language else { return };
    // The first two kilobytes tell; longer texts would only cost time.
    let end = page.words.len().min(page.front + 2000);
    let end = (end..page.words.len()).find(|&at| page.words.is_char_boundary(at)).unwrap_or(page.words.len());
    let body = page.words[page.front..end].trim_start();
    let start = end - body.len();
    let Some(other) = detect(&page.words[start..end]).filter(|other| *other != language) else { return };
    let line = body.lines().next().unwrap_or_default().trim_end();
    let message = format!("`{}.md` looks like `{}`, not `{}`", page.locale, other.subtag(), page.locale);
    let fault = Diagnostic::new(Code::PROSE_OTHER_LANGUAGE, page.place(start, start + line.len()), message);
    found.report(fault.help("translate it, or name the file after the language of its words"));
}

/// The language of a text, if it is one of those known and beyond doubt.
fn detect(text: &str) -> Option<Language> {
    let hidden = crate::check::prose::hidden(text, 0);
    let sentence = Sentence::new(text, 0..text.len(), &hidden);
    let tokens = sentence.tokens();
    let words: Vec<_> = tokens.iter().filter(|token| token.kind == TokenKind::Word).take(MOST).collect();
    if words.len() < FEWEST {
        return None;
    }
    let mut scores = Language::ALL.map(|language| (0_usize, language));
    for word in &words {
        let languages = function_words().get(word.text).copied().unwrap_or(0);
        for (score, language) in &mut scores {
            *score += usize::from(languages & bit(*language) != 0);
        }
    }
    scores.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    let [(first, language), (second, _), ..] = scores;
    // A quarter of running words are articles and prepositions.
    (first * 6 > words.len() && first * 2 > second * 3).then_some(language)
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
    use super::detect;
    use crate::check::prose::Language;

    fn check(text: &str, expected: Option<Language>) {
        assert_eq!(detect(text), expected, "{text}");
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
