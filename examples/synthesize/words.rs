//! The words of one language, read from `words/<locale>.txt`.
//!
//! The files are parallel: line 7 of a section says the same in each language,
//! with as many slots for nouns. Drawing the same numbers for each language
//! therefore gives translations, not merely texts of equal length.

use std::collections::BTreeMap;

use crate::random::Random;

const FILES: [(&str, &str); 5] = [
    ("en", include_str!("words/en.txt")),
    ("es", include_str!("words/es.txt")),
    ("pt", include_str!("words/pt.txt")),
    ("fr", include_str!("words/fr.txt")),
    ("it", include_str!("words/it.txt")),
];

/// One language.
pub struct Words {
    /// The tag of the locale as asked for: `pt-BR` takes the words of `pt`.
    pub locale: String,
    sections: BTreeMap<String, Vec<String>>,
    phrases: BTreeMap<String, String>,
}

impl Words {
    /// The words for a locale.
    ///
    /// # Errors
    /// Says which languages there are when it is none of them.
    pub fn of(locale: &str) -> Result<Self, String> {
        let language = locale.split('-').next().unwrap_or(locale);
        let known = FILES.iter().find(|(name, _)| *name == language);
        let Some((_, text)) = known else {
            return Err(format!("no words for `{locale}`; there are en, es, pt, fr, it"));
        };
        let mut words = Self { locale: locale.into(), sections: BTreeMap::new(), phrases: BTreeMap::new() };
        let mut section = String::new();
        for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            // French puts no-break spaces before high punctuation; they would be invisible in the file.
            let line = line.replace('~', "\u{a0}").replace('_', "\u{202f}");
            if let Some(name) = line.strip_prefix('[') {
                section = name.trim_end_matches(']').into();
            } else if let Some((key, value)) = line.split_once(" = ").filter(|_| section == "phrases") {
                words.phrases.insert(key.into(), value.into());
            } else {
                words.sections.entry(section.clone()).or_default().push(line);
            }
        }
        Ok(words)
    }

    /// The lines of a section; empty when there is no such section.
    pub fn list(&self, section: &str) -> &[String] {
        self.sections.get(section).map_or(&[], Vec::as_slice)
    }

    /// Line `index` of a section, counted round.
    pub fn line(&self, section: &str, index: usize) -> &str {
        let list = self.list(section);
        list.get(index % list.len().max(1)).map_or("", String::as_str)
    }

    /// A phrase by its name.
    pub fn phrase(&self, name: &str) -> &str {
        self.phrases.get(name).map_or("", String::as_str)
    }

    /// A line of a section with its slots filled by nouns.
    pub fn filled(&self, section: &str, index: usize, random: &mut Random) -> String {
        let mut text = self.line(section, index).to_owned();
        let nouns = random.distinct(2, self.list("nouns").len());
        for noun in nouns {
            let noun = self.line("nouns", noun);
            if text.contains("{N}") {
                text = text.replacen("{N}", &capitalized(noun), 1);
            } else {
                text = text.replacen("{n}", noun, 1);
            }
        }
        text
    }

    /// A paragraph of sentences that differ from each other.
    pub fn paragraph(&self, sentences: usize, random: &mut Random) -> String {
        let chosen = random.distinct(sentences, self.list("sentences").len());
        let sentences: Vec<_> = chosen.into_iter().map(|index| self.filled("sentences", index, random)).collect();
        sentences.join(" ")
    }

    /// A title made by replacing the named slots of a phrase.
    pub fn title(&self, phrase: &str, slots: &[(&str, &str)]) -> String {
        slots
            .iter()
            .fold(self.phrase(phrase).to_owned(), |text, (name, value)| text.replace(&format!("{{{name}}}"), value))
    }
}

/// The text with its first letter as a capital.
pub fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
