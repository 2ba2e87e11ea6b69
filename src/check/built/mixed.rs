//! Words of the source on a page in another language, without their `lang`.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::built::page::{Page, Said};
use crate::check::prose::Language;
use crate::check::wording::detect;
use crate::content::LinePiece;
use crate::diag::{Code, Diagnostic, Diagnostics, Place};
use crate::locale::{LocaleId, PerLocale};
use crate::world::World;

/// What each language says itself, so that a name that is the same in all of
/// them is no finding.
pub(super) struct Known<'w> {
    world: &'w World,
    own: PerLocale<BTreeSet<String>>,
    /// Articles and prepositions of the source; none where they are not known.
    small: Option<BTreeSet<&'static str>>,
}

/// A text of fewer words can be the same in two languages.
const FEWEST: usize = 3;

/// Names have fewer words.
const LONGEST_NAME: usize = 8;

impl<'w> Known<'w> {
    pub(super) fn new(world: &'w World) -> Known<'w> {
        let own = world.site.locales.each(|locale| {
            let messages = world.messages.keys(locale).filter_map(|key| world.messages.constant(locale, key));
            messages.map(one_blank).collect()
        });
        let source = world.site.locales.get(world.site.locales.source());
        let small = Language::of(source.language()).map(|language| language.lexicon().words("function").collect());
        let mut known = Known { world, own, small };
        for (locale, text) in world.catalog.texts() {
            for line in text.front.lines() {
                let words = line.pieces.iter().map(|piece| match piece {
                    LinePiece::Text(words) => words.as_ref(),
                    LinePiece::Placeable(_) => "",
                });
                known.own[locale].insert(one_blank(&words.collect::<String>()));
            }
        }
        known
    }

    pub(super) fn check(
        &self,
        page: &Page,
        locale: LocaleId,
        pages: &BTreeMap<&str, &Page>,
        place: &Place,
        found: &mut Diagnostics,
    ) {
        let locales = &self.world.site.locales;
        let source = locales.source();
        if locale == source || locales.pseudo(locale).is_some() {
            return;
        }
        let (tag, source_tag) = (locales.get(locale).tag(), locales.get(source).tag());
        let original = self.original(page, source, pages);
        let theirs: BTreeSet<&str> = original.map(|page| in_language(page, source_tag)).unwrap_or_default();
        let ours = Language::of(locales.get(locale).language());
        let mut reported = BTreeSet::new();
        for said in page.said.iter().filter(|said| said.is_block && said.lang.as_deref() == Some(tag)) {
            let is_source = theirs.contains(said.text.as_str()) && self.is_sentence(said, locale);
            let looks_other = detect(&said.text, usize::MAX).filter(|other| ours.is_some_and(|ours| ours != *other));
            if !is_source && looks_other.is_none() || !reported.insert(&said.text) {
                continue;
            }
            let other = looks_other.map_or(source_tag, |language| language.subtag());
            let words: String = said.text.chars().take(60).collect();
            let message = format!("words in `{other}` on a page in `{tag}`, and no `lang` says so: `{words}`");
            found.report(Diagnostic::new(Code::BUILT_MIXED, place.clone(), message));
        }
    }

    /// The page in the source language.
    fn original<'p>(&self, page: &Page, source: LocaleId, pages: &BTreeMap<&str, &'p Page>) -> Option<&'p Page> {
        let site = &self.world.site;
        let address = page.path.strip_suffix("index.html").unwrap_or(&page.path);
        let route = site.route(site.find(&format!("/{address}"))?.page, source)?;
        pages.get(site.base.public(&route.path).as_str()).copied()
    }

    /// Whether a text is a sentence of the source, and no name.
    fn is_sentence(&self, said: &Said, locale: LocaleId) -> bool {
        let words: Vec<&str> = said.text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).collect();
        let is_small =
            |word: &&str| self.small.as_ref().is_some_and(|small| small.contains(word.to_lowercase().as_str()));
        let has_small_word = self.small.is_none() || words.iter().any(&is_small);
        // `Society of Unhurried Statisticians` is called so in every language.
        let is_name = words.len() < LONGEST_NAME
            && words.iter().all(|word| is_small(word) || word.starts_with(char::is_uppercase));
        words.len() >= FEWEST && has_small_word && !is_name && !self.own[locale].contains(&said.text)
    }
}

/// The blocks of a page that are in its own language.
fn in_language<'p>(page: &'p Page, tag: &str) -> BTreeSet<&'p str> {
    let blocks = page.said.iter().filter(|said| said.is_block && said.lang.as_deref() == Some(tag));
    blocks.map(|said| said.text.as_str()).collect()
}

fn one_blank(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
