//! The index of a language: every word, and where it is said.

use std::collections::BTreeMap;

use rapidhash::RapidHashMap;
use rayon::prelude::*;

use crate::locale::LocaleId;
use crate::search::said::{Entry, FIELDS, Field};
use crate::search::teller::Teller;
use crate::search::things::{Thing, things};
use crate::world::World;

/// A word on more than this part of all pages tells them apart no more.
const COMMON_SHARE: usize = 4;

/// On a small site no word is so common that it would cost anything.
const COMMON_LEAST: usize = 24;

/// How many pages a thread reads at once.
const PORTION: usize = 128;

/// The words of a language, and what they lead to.
pub(super) struct Index {
    /// Every page, by its number.
    pub entries: Vec<Entry>,
    /// The pages of each word: eight times the number, and the field.
    pub words: BTreeMap<Box<str>, Vec<u32>>,
    /// Words that are so common that nobody is asked to have them.
    pub common: Vec<Box<str>>,
}

/// What a thread has read: pages, and words with positions among these pages.
#[derive(Default)]
struct Part {
    entries: Vec<Entry>,
    words: RapidHashMap<Box<str>, Vec<u32>>,
}

impl Index {
    /// The index for the readers of a language.
    pub(super) fn of(world: &World, locale: LocaleId) -> Index {
        let teller = Teller { world, locale };
        let things = things(world, locale);
        let parts: Vec<Part> = things.par_chunks(PORTION).map(|portion| Part::of(&teller, portion)).collect();
        let mut index = Index { entries: Vec::new(), words: BTreeMap::new(), common: Vec::new() };
        for part in parts {
            let before = u32::try_from(index.entries.len()).unwrap_or(u32::MAX) * FIELDS;
            index.entries.extend(part.entries);
            for (word, places) in part.words {
                index.words.entry(word).or_default().extend(places.into_iter().map(|place| place + before));
            }
        }
        index.set_common_apart();
        index
    }

    /// A word that most pages have in their prose is kept only where it says more.
    fn set_common_apart(&mut self) {
        let most = (self.entries.len() / COMMON_SHARE).max(COMMON_LEAST);
        for (word, places) in &mut self.words {
            if places.len() > most {
                self.common.push(word.clone());
                places.retain(|place| place % FIELDS > Field::Heading as u32);
            }
        }
        self.words.retain(|_, places| !places.is_empty());
    }
}

impl Part {
    fn of(teller: &Teller<'_>, things: &[Thing]) -> Part {
        let mut part = Part::default();
        for said in things.iter().filter_map(|&thing| teller.say(thing)) {
            let number = u32::try_from(part.entries.len()).unwrap_or(u32::MAX);
            let (entry, words) = said.into_words();
            part.entries.push(entry);
            for (word, field) in words {
                part.words.entry(word).or_default().push(number * FIELDS + field as u32);
            }
        }
        part
    }
}
