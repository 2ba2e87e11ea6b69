//! The words of a language by which facts are recognized in prose.
//!
//! Each language is a file in `lexicon/`: a line names a group of words, `*`
//! stands for any ending. Whoever adds a language writes such a file and, in
//! `numeral.rs`, its numbers.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use crate::check::prose::sentence::Token;

/// A language that can be looked into.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::check) enum Language {
    English,
    Spanish,
    Portuguese,
    French,
    Italian,
}

impl Language {
    pub(in crate::check) const ALL: [Language; 5] =
        [Language::English, Language::Spanish, Language::Portuguese, Language::French, Language::Italian];

    /// The language with this subtag, if it is one of them.
    pub(in crate::check) fn of(subtag: &str) -> Option<Language> {
        Language::ALL.into_iter().find(|language| language.subtag() == subtag)
    }

    pub(in crate::check) fn subtag(self) -> &'static str {
        self.parts().0
    }

    fn parts(self) -> (&'static str, &'static str) {
        match self {
            Language::English => ("en", include_str!("lexicon/en.txt")),
            Language::Spanish => ("es", include_str!("lexicon/es.txt")),
            Language::Portuguese => ("pt", include_str!("lexicon/pt.txt")),
            Language::French => ("fr", include_str!("lexicon/fr.txt")),
            Language::Italian => ("it", include_str!("lexicon/it.txt")),
        }
    }

    /// The words of this language.
    pub(in crate::check) fn lexicon(self) -> &'static Lexicon {
        static ALL: LazyLock<Vec<Lexicon>> =
            LazyLock::new(|| Language::ALL.into_iter().map(|one| Lexicon::parse(one.parts().1)).collect());
        &ALL[self as usize]
    }

    /// The number of a month by its name, as far as people shorten it.
    pub(in crate::check) fn month(self, name: &str) -> Option<i8> {
        static ALL: LazyLock<Vec<HashMap<&'static str, i8>>> =
            LazyLock::new(|| Language::ALL.into_iter().map(|one| months(one.month_names())).collect());
        ALL[self as usize].get(name).copied()
    }

    /// Months from January, each with its other forms.
    fn month_names(self) -> &'static str {
        match self {
            Language::English => {
                "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept \
                 october/oct november/nov december/dec"
            }
            Language::Spanish => {
                "enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre"
            }
            Language::Portuguese => {
                "janeiro fevereiro março/marco abril maio junho julho agosto setembro outubro novembro dezembro"
            }
            Language::French => {
                "janvier février mars avril mai juin juillet août/aout septembre octobre novembre décembre"
            }
            Language::Italian => {
                "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"
            }
        }
    }
}

fn months(names: &'static str) -> HashMap<&'static str, i8> {
    let numbered = (1..).zip(names.split_ascii_whitespace());
    numbered.flat_map(|(number, forms)| forms.split('/').map(move |form| (form, number))).collect()
}

/// The words of one language, by group.
pub(in crate::check) struct Lexicon {
    groups: BTreeMap<&'static str, Vec<Phrase>>,
}

/// Words one after the other.
struct Phrase {
    words: Vec<Word>,
}

struct Word {
    text: &'static str,
    is_stem: bool,
}

impl Lexicon {
    fn parse(text: &'static str) -> Lexicon {
        let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        let groups = lines.filter_map(|line| {
            let (name, phrases) = line.split_once(':')?;
            let mut phrases: Vec<Phrase> = phrases.split(',').map(Phrase::parse).collect();
            // `continuing education units` before `units`.
            phrases.sort_by_key(|phrase| std::cmp::Reverse(phrase.words.len()));
            Some((name, phrases))
        });
        Lexicon { groups: groups.collect() }
    }

    fn group(&self, name: &str) -> &[Phrase] {
        self.groups.get(name).map_or(&[], Vec::as_slice)
    }

    /// How many tokens a phrase of the group takes, if one begins here.
    pub(in crate::check) fn starts(&self, group: &str, tokens: &[Token<'_>]) -> Option<usize> {
        self.group(group).iter().find_map(|phrase| phrase.fits(tokens))
    }

    /// Whether the tokens hold a phrase of the group.
    pub(in crate::check) fn has(&self, group: &str, tokens: &[Token<'_>]) -> bool {
        self.distance(group, tokens, 0).is_some()
    }

    /// The single words of a group.
    pub(in crate::check) fn words(&self, group: &str) -> impl Iterator<Item = &'static str> {
        self.group(group).iter().filter(|phrase| phrase.words.len() == 1).map(|phrase| phrase.words[0].text)
    }

    /// How far a phrase of the group is from a token, counted in tokens.
    pub(in crate::check) fn distance(&self, group: &str, tokens: &[Token<'_>], from: usize) -> Option<usize> {
        (0..tokens.len()).filter(|&at| self.starts(group, &tokens[at..]).is_some()).map(|at| at.abs_diff(from)).min()
    }

    /// The names of the groups.
    #[cfg(test)]
    fn names(&self) -> Vec<&'static str> {
        self.groups.keys().copied().collect()
    }
}

impl Phrase {
    fn parse(text: &'static str) -> Phrase {
        let word = |text: &'static str| match text.strip_suffix('*') {
            Some(stem) => Word { text: stem, is_stem: true },
            None => Word { text, is_stem: false },
        };
        Phrase { words: text.split_ascii_whitespace().map(word).collect() }
    }

    /// How many tokens it takes, if it begins here; hyphens may stand between.
    fn fits(&self, tokens: &[Token<'_>]) -> Option<usize> {
        let mut at = 0;
        for (number, word) in self.words.iter().enumerate() {
            while number > 0 && tokens.get(at).is_some_and(|token| token.text == "-") {
                at += 1;
            }
            let token = tokens.get(at)?;
            if !word.fits(token.text) {
                return None;
            }
            at += 1;
        }
        Some(at)
    }
}

impl Word {
    fn fits(&self, text: &str) -> bool {
        if self.is_stem { text.starts_with(self.text) } else { text == self.text }
    }
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn every_language_has_every_group() {
        let english = Language::English.lexicon().names();
        for language in Language::ALL {
            assert_eq!(language.lexicon().names(), english, "{language:?}");
        }
    }

    #[test]
    fn no_group_is_misspelt() {
        for language in Language::ALL {
            for phrases in language.lexicon().groups.values() {
                assert!(phrases.iter().all(|phrase| !phrase.words.is_empty()), "{language:?}");
            }
        }
    }
}
