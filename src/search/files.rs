//! An index becomes files, each small enough to be loaded for one search.

use std::collections::BTreeMap;
use std::fmt::Write;

use rayon::prelude::*;
use serde::Serialize;

use crate::locale::LocaleId;
use crate::routes::{SEARCH_FOLDER, search_index};
use crate::search::endings::endings;
use crate::search::fold::LETTERS;
use crate::search::index::Index;
use crate::search::said::FIELDS;
use crate::world::World;

/// The version of the shape; a script that was kept from before knows no other.
const VERSION: u32 = 1;

/// How long a file of words gets, in bytes, unless one word alone is longer.
const WORDS_SIZE: usize = 10_000;

/// How many pages stand in a file.
const PAGES: usize = 16;

/// A file of an index.
pub struct SearchFile {
    /// Its path in the output.
    pub path: String,
    /// What is in it.
    pub bytes: Vec<u8>,
    /// Whether it leads to others, which have to be there before.
    pub is_first: bool,
}

/// `index.json`
#[derive(Serialize)]
struct First<'i> {
    version: u32,
    /// How many pages there are.
    pages: usize,
    /// How many of them stand in a file.
    pages_per_file: usize,
    /// How many fields a word can stand in.
    fields: u32,
    /// Letters that are typed in another way.
    letters: BTreeMap<char, &'static str>,
    /// Endings of the language, the longest first.
    endings: Vec<&'static str>,
    /// Words that nearly every page has.
    common: &'i [Box<str>],
    /// For each file of words: the first of them, and the digest in its name.
    words: Vec<(String, String)>,
    /// For each file of pages: the digest in its name.
    page_files: Vec<String>,
}

/// The files of every language that has a search page.
pub fn search_files(world: &World) -> Vec<SearchFile> {
    if !world.settings.search {
        return Vec::new();
    }
    let languages: Vec<LocaleId> = world.site.languages().collect();
    languages.into_iter().flat_map(|locale| files(world, locale)).collect()
}

fn files(world: &World, locale: LocaleId) -> Vec<SearchFile> {
    let index = Index::of(world, locale);
    let locale = world.site.locales.get(locale);
    let folder = format!("{SEARCH_FOLDER}/{}", locale.prefix());
    let (firsts, words): (Vec<String>, Vec<Vec<u8>>) = word_files(&index).into_iter().unzip();
    let words = named(&folder, "words", words);
    let pages: Vec<Vec<u8>> = index.entries.par_chunks(PAGES).map(json).collect();
    let pages = named(&folder, "pages", pages);
    let first = First {
        version: VERSION,
        pages: index.entries.len(),
        pages_per_file: PAGES,
        fields: FIELDS,
        letters: LETTERS.into_iter().collect(),
        endings: endings(locale.language()),
        common: &index.common,
        words: firsts.into_iter().zip(words.iter().map(|(digest, _)| digest.clone())).collect(),
        page_files: pages.iter().map(|(digest, _)| digest.clone()).collect(),
    };
    let path = search_index(locale).output_path();
    let first = SearchFile { path, bytes: json(&first), is_first: true };
    let others = words.into_iter().chain(pages).map(|(_, file)| file);
    std::iter::once(first).chain(others).collect()
}

/// `{"word":[…],…}`: for each word the places of it, each as what it is more
/// than the one before. With each file, its first word.
fn word_files(index: &Index) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<(String, String)> = Vec::new();
    for (word, places) in &index.words {
        let mut text = format!("\"{word}\":[");
        let mut before = 0;
        for (at, &place) in places.iter().enumerate() {
            let comma = if at == 0 { "" } else { "," };
            // Text in memory takes everything: this cannot fail.
            let _ = write!(text, "{comma}{}", place - before);
            before = place;
        }
        text.push(']');
        match files.last_mut() {
            Some((_, file)) if file.len() + text.len() <= WORDS_SIZE => {
                file.push(',');
                file.push_str(&text);
            }
            _ => files.push((word.to_string(), text)),
        }
    }
    files.into_iter().map(|(first, text)| (first, format!("{{{text}}}\n").into_bytes())).collect()
}

/// Files with names that follow their bytes, and the digests in them.
fn named(folder: &str, kind: &str, files: Vec<Vec<u8>>) -> Vec<(String, SearchFile)> {
    let name = |(at, bytes): (usize, Vec<u8>)| {
        let digest = blake3::hash(&bytes).to_hex()[..8].to_owned();
        let path = format!("{folder}/{kind}-{at}.{digest}.json");
        (digest, SearchFile { path, bytes, is_first: false })
    };
    files.into_iter().enumerate().map(name).collect()
}

fn json<T: Serialize + ?Sized>(value: &T) -> Vec<u8> {
    // Bytes in memory take everything, and every key is text: this cannot fail.
    let mut bytes = serde_json::to_vec(value).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}
