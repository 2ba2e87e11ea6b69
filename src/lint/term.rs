//! Terms and names: those of the glossary, and those of brands.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

use crate::diag::{Code, Diagnostics};
use crate::lint::Context;
use crate::lint::branches::lines;
use crate::lint::contract::Contract;
use crate::lint::corpus::{Corpus, Item};
use crate::lint::glossary::{Glossary, Term};
use crate::lint::options::Options;
use crate::lint::phrase::{Phrase, phrase, stem};
use crate::lint::reach::constant;
use crate::lint::text::{Mark, Passage, scan};
use crate::lint::unit::{Finding, Unit};
use crate::locale::{Locale, LocaleId};
use crate::source::{HOLE, Line};

/// Names that stay as they are in every language.
pub struct Brands {
    /// All of them.
    names: Vec<String>,
    /// The terms of the source that hold one, by the name.
    terms: BTreeMap<String, String>,
    /// Names that nobody may change.
    locked: Vec<String>,
}

impl Brands {
    /// The locked names of the glossary, and the terms that are brands.
    pub fn of(corpus: &Corpus<'_>, options: &Options) -> Brands {
        let mut locked: Vec<String> =
            options.glossary.terms.iter().filter(|term| term.is_locked).map(|term| term.source.clone()).collect();
        let mut terms = BTreeMap::new();
        let mut names = locked.clone();
        let source = corpus.source();
        for item in corpus.items(source).filter(|item| item.entry.is_term()) {
            let Some(value) = constant(corpus, source, item.entry.name).filter(|value| value.trim().len() > 1) else {
                continue;
            };
            let is_fixed = corpus.contract(item).is_fixed;
            let is_brand = is_fixed || options.is_inherited(item.area.name) || item.entry.name.contains("brand");
            if is_brand {
                terms.insert(value.clone(), item.entry.name.to_owned());
                names.push(value.clone());
            }
            if is_fixed {
                locked.push(value);
            }
        }
        // The longest first: `Alderquay Institute` before `Alderquay`.
        names.sort_by_key(|name| std::cmp::Reverse(name.len()));
        names.dedup();
        locked.sort_unstable();
        locked.dedup();
        Brands { names, terms, locked }
    }
}

/// What is known of names and terms in one language.
pub struct Known<'c> {
    brands: &'c Brands,
    terms: Vec<Prepared<'c>>,
}

/// A term of the glossary for one language.
struct Prepared<'c> {
    source: &'c str,
    /// What the forms of the source begin with.
    stems: Vec<String>,
    source_forms: Vec<Phrase>,
    accepted: Vec<Phrase>,
    forbidden: Vec<(&'c str, Vec<Phrase>)>,
}

impl<'c> Known<'c> {
    /// Prepares the glossary for a language.
    pub(super) fn of(context: &Context<'c, '_>) -> Known<'c> {
        let (locale, source) = (context.corpus.tag(context.locale), context.corpus.tag(context.corpus.source()));
        Known { brands: context.brands, terms: prepare(&context.options.glossary, locale, source) }
    }

    /// Names that are the same in every language.
    pub fn names(&self) -> &'c [String] {
        &self.brands.names
    }
}

fn prepare<'c>(glossary: &'c Glossary, locale: &Locale, source: &Locale) -> Vec<Prepared<'c>> {
    let prepared = glossary.terms.iter().filter(|term| !term.is_locked).filter_map(|term| {
        let forms = term.language(locale)?;
        let phrases = |list: &[String], others: &[String], locale: &Locale| -> Vec<Phrase> {
            let usual = list.iter().map(|one| phrase(one, others.is_empty().then_some(locale)));
            usual.chain(others.iter().map(|one| phrase(one, None))).collect()
        };
        let source_forms = phrases(std::slice::from_ref(&term.source), &term.forms, source);
        Some(Prepared {
            source: &term.source,
            stems: source_forms.iter().map(|phrase| stem(phrase).to_owned()).collect(),
            source_forms,
            accepted: phrases(&forms.accepted, &forms.forms, locale),
            forbidden: forms.forbidden.iter().map(|one| (one.as_str(), vec![phrase(one, Some(locale))])).collect(),
        })
    });
    prepared.collect()
}

/// Whether a text of the source language says a term of the glossary, in any of
/// its forms.
pub fn is_said(term: &Term, source: &Locale, text: &str) -> bool {
    if term.is_locked {
        return find_name(text, &term.source).is_some();
    }
    let usual = phrase(&term.source, term.forms.is_empty().then_some(source));
    let phrases: Vec<Phrase> = std::iter::once(usual).chain(term.forms.iter().map(|one| phrase(one, None))).collect();
    Said { texts: Vec::new(), words: vec![words_of(text)] }.has(&phrases)
}

/// Words of one family begin with this many letters in common, and with half of
/// the word.
const KIN: usize = 5;

/// What is said, with the words of terms in their places.
struct Said {
    texts: Vec<String>,
    words: Vec<Vec<String>>,
}

impl Said {
    fn of(corpus: &Corpus<'_>, locale: LocaleId, lines: &[Line]) -> Said {
        Said::new(lines.iter().map(|line| said(corpus, locale, line)).collect())
    }

    fn new(texts: Vec<String>) -> Said {
        Said { words: texts.iter().map(|text| words_of(text)).collect(), texts }
    }

    fn has(&self, phrases: &[Phrase]) -> bool {
        let is_here = |words: &Vec<String>, phrase: &Phrase| {
            !phrase.is_empty()
                && words
                    .windows(phrase.len())
                    .any(|window| window.iter().zip(phrase).all(|(word, forms)| forms.contains(word)))
        };
        self.words.iter().any(|words| phrases.iter().any(|phrase| is_here(words, phrase)))
    }

    /// The same, or another word of the family: `inscribirse` for `inscripción`.
    fn has_kin(&self, phrases: &[Phrase]) -> bool {
        let is_kin = |word: &str, other: &str| {
            let shared = word.chars().zip(other.chars()).take_while(|(one, two)| one == two).count();
            shared >= KIN.max(other.chars().count() / 2)
        };
        let single = phrases.iter().filter(|phrase| phrase.len() == 1).filter_map(|phrase| phrase[0].first());
        let mut single = single.map(String::as_str);
        self.has(phrases) || single.any(|other| self.words.iter().flatten().any(|word| is_kin(word, other)))
    }

    fn has_name(&self, name: &str) -> bool {
        self.texts.iter().any(|text| find_name(text, name).is_some())
    }
}

fn words_of(text: &str) -> Vec<String> {
    let lower = scan::prose(text).to_lowercase();
    // l’étudiant, dell'università: what is elided is no part of the word.
    let whole = scan::words(&lower).into_iter().map(|range| lower[range].to_owned());
    whole.flat_map(|word| elided(&word)).collect()
}

fn elided(word: &str) -> Vec<String> {
    match word.split_once(['\'', '’']) {
        Some((head, tail)) if head.chars().count() <= 5 && tail.chars().count() > 2 => {
            vec![head.to_owned(), tail.to_owned()]
        }
        _ => vec![word.to_owned()],
    }
}

/// A line with the words of terms in place of their holes.
fn said(corpus: &Corpus<'_>, locale: LocaleId, line: &Line) -> String {
    with_terms(line, |name| constant(corpus, locale, name))
}

fn with_terms(line: &Line, lend: impl Fn(&str) -> Option<String>) -> String {
    let mut text = String::with_capacity(line.text.len());
    let mut at = 0;
    for (hole, name) in &line.terms {
        text.push_str(&line.text[at..*hole]);
        text.push_str(&lend(name).unwrap_or_default());
        at = hole + HOLE.len_utf8();
    }
    text.push_str(line.text.get(at..).unwrap_or(""));
    text
}

/// A name as a whole word, in its very letters.
fn find_name(text: &str, name: &str) -> Option<Range<usize>> {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(name)
        .map(|(at, _)| at..at + name.len())
        .find(|range| !text[..range.start].ends_with(is_word) && !text[range.end..].starts_with(is_word))
}

/// Names that are written out in the source in place of their terms.
pub fn check_source(known: &Known<'_>, unit: &Unit<'_, '_>, found: &mut Diagnostics) {
    if known.brands.terms.is_empty() {
        return;
    }
    for line in &unit.lines {
        let prose = scan::prose(&line.text);
        let mut told: Vec<Range<usize>> = Vec::new();
        for name in &known.brands.names {
            let Some(term) = known.brands.terms.get(name) else { continue };
            let Some(range) = find_name(&prose, name) else { continue };
            if told.iter().any(|other| other.start < range.end && range.start < other.end) {
                continue;
            }
            told.push(range.clone());
            unit.fault(Code::FLUENT_BRAND_AS_TEXT, line.place(range), format!("`{}` writes `{name}` out", unit.key))
                .name(term.as_str())
                .help(format!("write {{ {term} }}"))
                .report(found);
        }
    }
}

/// A term that no language may change.
pub fn check_definition(
    context: &Context<'_, '_>,
    item: Item<'_, '_>,
    original: Option<Item<'_, '_>>,
    contract: &Contract,
    found: &mut Diagnostics,
) {
    let (Some(original), Some(words)) = (original.filter(|_| contract.is_fixed), &item.entry.value) else { return };
    let corpus = context.corpus;
    let Some(name) = constant(corpus, corpus.source(), original.entry.name) else { return };
    let lines = lines(&words.pattern);
    if lines.iter().any(|line| find_name(&said(corpus, context.locale, line), name.trim()).is_some()) {
        return;
    }
    let message = format!("`{}` changes the name `{}`", item.entry.name, name.trim());
    Finding::new(item, corpus, Code::TERM_BRAND_CHANGED, item.entry.name_range.clone(), message)
        .name(name.trim())
        .source_text(name.clone())
        .help("write it as it is, or delete the term so that the source lends it")
        .report(found);
}

/// Names and terms of a translated text.
pub fn check(known: &Known<'_>, unit: &Unit<'_, '_>, found: &mut Diagnostics) {
    let Some(original) = &unit.original else { return };
    if known.is_empty() {
        return;
    }
    let corpus = unit.corpus;
    let theirs = Said::of(corpus, original.item.area.locale, &original.lines);
    let typed: Vec<Cow<'_, str>> = original.lines.iter().map(|line| scan::prose(&line.text)).collect();
    for slip in known.slips(&theirs, &typed, || Said::of(corpus, unit.locale, &unit.lines)) {
        unit.fault_at_name(slip.code, format!("`{}` {}", unit.key, slip.message))
            .name(slip.name)
            .help(slip.help)
            .report(found);
    }
}

/// A name or term that is not as it should be.
struct Slip {
    code: Code,
    name: String,
    message: String,
    help: String,
}

impl<'c> Known<'c> {
    /// What is known for words that are in no message.
    pub fn new(brands: &'c Brands, glossary: &'c Glossary, locale: &Locale, source: &Locale) -> Known<'c> {
        Known { brands, terms: prepare(glossary, locale, source) }
    }

    /// The marks that the names and terms of a passage get. `lend` knows what a
    /// term says in a language.
    pub fn marks(&self, passage: &Passage<'_>, lend: &dyn Fn(&Locale, &str) -> Option<String>) -> Vec<Mark> {
        if self.is_empty() || !passage.source.iter().any(|line| self.may_concern(line)) {
            return Vec::new();
        }
        let texts = |lines: &[Line], locale: &Locale| -> Vec<String> {
            lines.iter().map(|line| with_terms(line, |name| lend(locale, name))).collect()
        };
        let theirs = Said::new(texts(passage.source, passage.source_locale));
        let typed: Vec<Cow<'_, str>> = passage.source.iter().map(|line| scan::prose(&line.text)).collect();
        let slips = self.slips(&theirs, &typed, || Said::new(texts(passage.lines, passage.locale)));
        let mark = |slip: Slip| passage.all(slip.code, slip.message).name(slip.name).help(slip.help);
        slips.into_iter().map(mark).collect()
    }

    /// Whether a line of the source may say a name or a term; most do not.
    fn may_concern(&self, line: &Line) -> bool {
        let has = |text: &str, part: &str| memchr::memmem::find(text.as_bytes(), part.as_bytes()).is_some();
        let lower = line.text.to_lowercase();
        !line.terms.is_empty()
            || self.brands.locked.iter().any(|name| has(&line.text, name))
            || self.terms.iter().flat_map(|term| &term.stems).any(|stem| has(&lower, stem))
    }

    /// Whether one of these lines has a word for a term of the glossary.
    pub fn says<'l>(&self, term: &str, lines: impl Iterator<Item = &'l Line>) -> bool {
        let Some(term) = self.terms.iter().find(|one| one.source == term) else { return false };
        let mut lines = lines;
        lines.any(|line| Said::new(vec![line.text.clone()]).has_kin(&term.accepted))
    }

    fn is_empty(&self) -> bool {
        self.brands.locked.is_empty() && self.terms.is_empty()
    }

    /// Names are looked for in what is typed, terms also in what is lent.
    fn slips(&self, theirs: &Said, typed: &[Cow<'_, str>], ours: impl Fn() -> Said) -> Vec<Slip> {
        let mut slips = Vec::new();
        let mut said: Option<Said> = None;
        for name in &self.brands.locked {
            if !typed.iter().any(|text| find_name(text, name).is_some()) {
                continue;
            }
            if !said.get_or_insert_with(&ours).has_name(name) {
                slips.push(Slip {
                    code: Code::TERM_BRAND_CHANGED,
                    name: name.clone(),
                    message: format!("changes the name `{name}`"),
                    help: format!("write `{name}`, in these letters"),
                });
            }
        }
        for term in self.terms.iter().filter(|term| theirs.has(&term.source_forms)) {
            let said = said.get_or_insert_with(&ours);
            let forbidden = term.forbidden.iter().find(|(_, phrases)| said.has(phrases));
            let slip = |code, message| Slip {
                code,
                name: term.source.to_owned(),
                message,
                help: format!("say {}", quoted(&term.accepted)),
            };
            if let Some((form, _)) = forbidden {
                slips.push(slip(Code::TERM_FORBIDDEN, format!("says `{form}` for `{}`", term.source)));
            } else if !term.accepted.is_empty() && !said.has_kin(&term.accepted) {
                slips.push(slip(Code::TERM_NOT_USED, format!("has no word for `{}`", term.source)));
            }
        }
        slips
    }
}

fn quoted(phrases: &[Phrase]) -> String {
    let words =
        |phrase: &Phrase| phrase.iter().filter_map(|forms| forms.first().cloned()).collect::<Vec<_>>().join(" ");
    phrases.iter().map(|phrase| format!("`{}`", words(phrase))).collect::<Vec<_>>().join(" or ")
}
