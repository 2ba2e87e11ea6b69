//! The words of blocks: the rules that messages are judged by, and blocks and
//! images whose words are still those of the source.

use std::collections::BTreeMap;

use crate::check::parity::translation::{Pair, Translation};
use crate::content::Block;
use crate::diag::{Code, Diagnostics};
use crate::lint::{Mark, Passage, word_count};
use crate::locale::Locale;
use crate::source::Line;

/// So many words in the language of the source are no name.
const MANY: usize = 8;

/// A source comes back to a term that stands in so many of its blocks.
const AGAIN: usize = 2;

/// Judges the words of every block.
pub(super) fn check(translation: &Translation<'_>, found: &mut Diagnostics) {
    let mut theirs: Vec<Option<&Block>> = vec![None; translation.blocks.len()];
    for pair in translation.pairs() {
        theirs[pair.at] = Some(pair.theirs);
    }
    let mut unsaid = Vec::new();
    for (at, ours) in translation.blocks.iter().enumerate() {
        if ours.is_code() || ours.kind.ends_with("html") {
            continue;
        }
        let block = Words { translation, at, ours, theirs: theirs[at] };
        unsaid.extend(block.check(found).into_iter().map(|mark| (at, mark)));
    }
    check_unsaid(translation, &theirs, unsaid, found);
}

/// Prose has pronouns and other ways to say things. A page lacks a word for a
/// term where its source comes back to it, and the page never says it.
fn check_unsaid(
    translation: &Translation<'_>,
    theirs: &[Option<&Block>],
    unsaid: Vec<(usize, Mark)>,
    found: &mut Diagnostics,
) {
    let known = &translation.parity.known[translation.locale];
    let mut terms: BTreeMap<String, Vec<(usize, Mark)>> = BTreeMap::new();
    for (at, mark) in unsaid {
        terms.entry(mark.name.clone().unwrap_or_default()).or_default().push((at, mark));
    }
    for (name, marks) in terms {
        let lines = translation.blocks.iter().flat_map(|block| &block.lines);
        if marks.len() < AGAIN || known.says(&name, lines) {
            continue;
        }
        if let Some((at, mark)) = marks.into_iter().next() {
            let block = Words { translation, at, ours: &translation.blocks[at], theirs: theirs[at] };
            block.report(mark, found);
        }
    }
}

struct Words<'t, 'a> {
    translation: &'t Translation<'a>,
    at: usize,
    ours: &'t Block,
    theirs: Option<&'t Block>,
}

impl Words<'_, '_> {
    /// Reports what is wrong; gives the terms that it has no word for.
    fn check(&self, found: &mut Diagnostics) -> Vec<Mark> {
        let theirs = self.theirs.map_or(&[][..], |theirs| &theirs.lines);
        let alts = self.theirs.map_or(&[][..], |theirs| &theirs.alts);
        let mut marks = Vec::new();
        self.collect(&self.ours.lines, theirs, false, &mut marks);
        self.collect(&self.ours.alts, alts, true, &mut marks);
        self.check_alts(found);
        let (unsaid, marks): (Vec<Mark>, Vec<Mark>) =
            marks.into_iter().partition(|mark| mark.code == Code::TERM_NOT_USED);
        for mark in marks {
            self.report(mark, found);
        }
        unsaid
    }

    /// The marks of lines beside those of the source; of cells that have no
    /// partners, those that need none.
    fn collect(&self, ours: &[Line], theirs: &[Line], is_image: bool, marks: &mut Vec<Mark>) {
        let parity = self.translation.parity;
        let known = &parity.known[self.translation.locale];
        let locales = &parity.world.settings.locales;
        for (at, line) in ours.iter().enumerate().filter(|(_, line)| !line.text.trim().is_empty()) {
            let source = theirs.get(at..=at).filter(|_| ours.len() == theirs.len()).unwrap_or_default();
            let passage = Passage {
                locale: self.translation.tag(),
                source_locale: self.translation.source_tag(),
                lines: std::slice::from_ref(line),
                source,
                names: known.names(),
            };
            marks.extend(passage.marks().into_iter().map(|mark| self.renamed(mark, line, is_image)));
            // The glossary speaks the language of the site's source.
            if self.translation.source_locale == locales.source() {
                let lend = |tag: &Locale, name: &str| {
                    let locale = locales.find(tag.tag())?;
                    parity.world.messages.constant(locale, name).map(str::to_owned)
                };
                marks.extend(known.marks(&passage, &lend));
            }
        }
    }

    /// What is not translated has names of its own on pages.
    fn renamed(&self, mark: Mark, line: &Line, is_image: bool) -> Mark {
        if mark.code != Code::TEXT_UNTRANSLATED {
            return mark;
        }
        let code = match () {
            () if is_image || self.ours.kind.starts_with("field alt") => Code::MD_ALT_MISSING,
            () if word_count(line) >= MANY => Code::MD_UNTRANSLATED_BLOCK,
            () => Code::TEXT_UNTRANSLATED,
        };
        Mark { code, ..mark }
    }

    fn report(&self, mark: Mark, found: &mut Diagnostics) {
        let translation = self.translation;
        let (told, file) = (&translation.parity.told, translation.file.id());
        let is_told = match mark.code {
            // The edges of a block are layout.
            Code::TEXT_EDGE_SPACE => true,
            Code::TEXT_NUMBERS_DIFFER => told.contradicts(file, &self.ours.range),
            _ => false,
        };
        if is_told {
            return;
        }
        let message = format!("{}: {}", translation.name(self.at), mark.message);
        let fault = match self.theirs {
            Some(theirs) => {
                let pair = Pair { at: self.at, ours: self.ours, theirs };
                translation.fault_in(&pair, mark.code, mark.range, message)
            }
            None => translation.fault(mark.code, mark.range, message),
        };
        let fault = if let Some(name) = mark.name { fault.name(name) } else { fault };
        let fault = if let Some(help) = mark.help { fault.help(help) } else { fault };
        fault.edits(mark.edits).report(found);
    }

    /// Images without words, where those of the source have some.
    fn check_alts(&self, found: &mut Diagnostics) {
        let Some(theirs) = self.theirs.filter(|theirs| theirs.alts.len() == self.ours.alts.len()) else { return };
        let pair = Pair { at: self.at, ours: self.ours, theirs };
        let is_empty = |line: &Line| line.text.trim().is_empty();
        let mut pairs = self.ours.alts.iter().zip(&theirs.alts);
        if !pairs.any(|(ours, theirs)| is_empty(ours) && !is_empty(theirs)) || self.translation.is_told(&pair) {
            return;
        }
        let message =
            format!("{}: an image has no words, and in the source it has some", self.translation.name(self.at));
        let fault = self.translation.fault_in(&pair, Code::MD_ALT_MISSING, self.ours.range.clone(), message);
        fault.help("say what it shows: `![…](…)`").report(found);
    }
}
