//! The messages of all locales, by key.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rapidhash::RapidHashMap;

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::format::Formats;
use crate::locale::{LocaleId, Locales, PerLocale};
use crate::messages::expression::Pattern;
use crate::messages::fault::{Fault, FaultKind};
use crate::messages::parse;
use crate::messages::placeable::Placeable;
use crate::messages::pseudo;
use crate::messages::reach;
use crate::messages::resolve::Resolver;
use crate::messages::{Scope, Value};
use crate::source::{FileId, Span};

/// One `.ftl` file.
#[derive(Clone, Copy, Debug)]
pub struct Area<'a> {
    /// The file.
    pub file: FileId,
    /// The language that it is written in.
    pub locale: LocaleId,
    /// Whether it belongs to the theme; the catalog's files win over those.
    pub from_theme: bool,
    /// What it says; a byte-order mark at its start is skipped.
    pub text: &'a str,
    /// Whether the file could be read to its end.
    pub is_whole: bool,
}

/// Which `.ftl` file is in which language.
#[derive(Clone, Copy, Debug)]
pub struct AreaFile {
    /// The file.
    pub file: FileId,
    /// The locale its words are for.
    pub locale: LocaleId,
    /// Whether the theme brings it, and no catalog.
    pub from_theme: bool,
}

/// Words, and the language that they are in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The words.
    pub text: String,
    /// The locale of the message that gave them, which is not the page's where
    /// that one has no translation.
    pub locale: LocaleId,
}

/// The messages and terms of a site.
///
/// A key is `id` or `id.attribute`, for terms with the hyphen before it. Each
/// key has its own fallback: the locale, then the locales listed for it, then
/// the source.
pub struct Messages {
    pub(super) locales: Locales,
    pub(super) entries: Vec<Stored>,
    /// What a locale has itself.
    pub(super) own: PerLocale<BTreeMap<Arc<str>, usize>>,
    /// What a locale shows: its own and what its chain lends it.
    shown: PerLocale<RapidHashMap<Arc<str>, usize>>,
    /// What a locale would have but for a fault that is reported.
    lost: PerLocale<Lost>,
    files: Vec<AreaFile>,
    /// The files of areas that are not complete enough for readers.
    closed: BTreeSet<FileId>,
    formats: PerLocale<Arc<Formats>>,
}

/// Entries that could not be read.
#[derive(Default)]
struct Lost {
    /// Their names, terms with the hyphen.
    names: BTreeSet<Box<str>>,
    /// Whether there may be others, in a file that could not be read.
    is_open: bool,
}

/// The text of one key in one locale.
pub(super) struct Stored {
    pub(super) key: Arc<str>,
    pub(super) locale: LocaleId,
    /// Where the name is written.
    pub(super) span: Span,
    pub(super) pattern: Pattern,
    /// What it says where nothing in it can vary.
    pub(super) constant: Option<Box<str>>,
}

impl Messages {
    /// Reads all files and reports every entry that cannot be read and every
    /// message that is written twice. `fallbacks` are tried after the locale
    /// and before the source.
    pub fn parse(
        locales: &Locales,
        fallbacks: PerLocale<Vec<LocaleId>>,
        areas: &[Area<'_>],
        formats: PerLocale<Arc<Formats>>,
        found: &mut Diagnostics,
    ) -> Messages {
        let own = locales.each(|_| BTreeMap::new());
        let shown = locales.each(|_| RapidHashMap::default());
        let lost = locales.each(|_| Lost::default());
        let file = |area: &Area<'_>| AreaFile { file: area.file, locale: area.locale, from_theme: area.from_theme };
        let files = areas.iter().map(file).collect();
        let mut messages = Messages {
            locales: locales.clone(),
            entries: Vec::new(),
            own,
            shown,
            lost,
            files,
            closed: BTreeSet::new(),
            formats,
        };
        // The catalog's entries come first, and the theme fills the gaps.
        for from_theme in [false, true] {
            let mut seen = BTreeMap::new();
            for area in areas.iter().filter(|area| area.from_theme == from_theme) {
                messages.add(area, &mut seen, found);
            }
        }
        messages.shown = locales.each(|locale| messages.chain_of(locale, &fallbacks[locale]));
        messages.find_constants();
        messages
    }

    /// The languages.
    pub fn locales(&self) -> &Locales {
        &self.locales
    }

    /// The files that the messages come from.
    pub fn files(&self) -> impl Iterator<Item = &AreaFile> {
        self.files.iter()
    }

    /// Whether the locale itself has the key, without its fallbacks.
    pub fn has(&self, locale: LocaleId, key: &str) -> bool {
        self.own[locale].contains_key(key)
    }

    /// Whether the locale or the source may have the key in an entry that could
    /// not be read, so that its absence is no second fault.
    pub fn is_lost(&self, locale: LocaleId, key: &str) -> bool {
        self.is_lost_in(locale, key) || self.is_lost_in(self.locales.source(), key)
    }

    /// Whether a file of the locale could not be read, so that nobody knows what
    /// it has.
    pub fn is_open(&self, locale: LocaleId) -> bool {
        self.lost[locale].is_open
    }

    /// Whether one locale may have the key in an entry that could not be read.
    pub fn is_lost_in(&self, locale: LocaleId, key: &str) -> bool {
        let name = key.split('.').next().unwrap_or(key);
        self.lost[locale].is_open || self.lost[locale].names.contains(name)
    }

    /// Whether any message or term names a variable, in any locale.
    pub fn name_variable(&self, variable: &str) -> bool {
        let is_it = |need: reach::Need<'_>| matches!(need, reach::Need::Variable(name) if &*name.text == variable);
        self.entries.iter().any(|entry| reach::needs(&entry.pattern).into_iter().any(is_it))
    }

    /// The first locale of the chain that has the key.
    pub fn resolve(&self, locale: LocaleId, key: &str) -> Option<LocaleId> {
        self.lookup(locale, key).map(|entry| entry.locale)
    }

    /// What a message says in which nothing varies, along the chain. Found
    /// once, when the messages were parsed.
    pub fn constant(&self, locale: LocaleId, key: &str) -> Option<&str> {
        self.lookup(locale, key)?.constant.as_deref()
    }

    /// Writes a message, in the first locale of the chain that has it.
    pub fn format(&self, locale: LocaleId, key: &str, scope: &dyn Scope) -> Result<Text, Fault> {
        let fault = |kind, span| Fault { kind, key: key.to_owned(), locale, span };
        let Some(entry) = self.lookup(locale, key) else {
            return Err(fault(FaultKind::UnknownMessage(key.to_owned()), None));
        };
        let mut text = String::new();
        match &entry.constant {
            Some(constant) => text.push_str(constant),
            None => Resolver::new(self, scope)
                .entry(entry, &mut text)
                .map_err(|(kind, span)| fault(kind, Some(span.unwrap_or(entry.span))))?,
        }
        Ok(Text { text, locale: entry.locale })
    }

    /// Writes a placeable of a prose in `locale`. The locale of the result is
    /// another one only if the placeable is a reference to a message that the
    /// locale does not have.
    pub fn evaluate(&self, locale: LocaleId, placeable: &Placeable, scope: &dyn Scope) -> Result<Text, Fault> {
        let mut text = String::new();
        Resolver::new(self, scope).expression(placeable.expression(), locale, &mut text).map_err(|(kind, span)| {
            Fault { kind, key: placeable.text().to_owned(), locale, span: Some(span.unwrap_or(placeable.span())) }
        })?;
        let lender = placeable.message().and_then(|key| self.resolve(locale, key));
        Ok(Text { text, locale: lender.unwrap_or(locale) })
    }

    /// The usual form of a value in a locale: what `{ $name }` prints.
    pub fn print(&self, locale: LocaleId, value: &Value) -> String {
        let mut text = String::new();
        // Only a theme without the message for what is still open can fail
        // here, and for that `check` has a fault of its own.
        let _ = Resolver::new(self, &()).value(value, locale, &mut text);
        text
    }

    /// The variables that a message may ask for: in placeables, selectors and
    /// arguments of functions, its own and those of messages that it refers to.
    pub fn variables(&self, locale: LocaleId, key: &str) -> BTreeSet<String> {
        match self.lookup(locale, key) {
            Some(entry) => reach::variables(self, entry.locale, reach::needs(&entry.pattern)).into_keys().collect(),
            None => BTreeSet::new(),
        }
    }

    /// The same for a placeable in a prose of `locale`.
    pub fn placeable_variables(&self, locale: LocaleId, placeable: &Placeable) -> BTreeSet<String> {
        reach::variables(self, locale, reach::needs_of(placeable.expression())).into_keys().collect()
    }

    /// The keys that the locale itself has, sorted; terms begin with a hyphen.
    pub fn keys(&self, locale: LocaleId) -> impl Iterator<Item = &str> {
        self.own[locale].keys().map(|key| &**key)
    }

    /// Where a key is written, along the chain.
    pub fn place(&self, locale: LocaleId, key: &str) -> Option<Span> {
        self.lookup(locale, key).map(|entry| entry.span)
    }

    /// The forms of numbers, dates and lists of a locale.
    pub fn formats(&self, locale: LocaleId) -> &Formats {
        &self.formats[locale]
    }

    /// The entry that a locale shows for a key.
    pub(super) fn lookup(&self, locale: LocaleId, key: &str) -> Option<&Stored> {
        self.shown[locale].get(key).map(|&at| &self.entries[at])
    }

    /// The entry that a locale would show if no area of it were below its gate.
    pub(super) fn lookup_open(&self, locale: LocaleId, key: &str) -> Option<&Stored> {
        self.own[locale].get(key).map(|&at| &self.entries[at]).or_else(|| self.lookup(locale, key))
    }

    /// The keys that a locale shows, in no order; for "did you mean".
    pub(super) fn shown_keys(&self, locale: LocaleId) -> impl Iterator<Item = &str> {
        self.shown[locale].keys().map(|key| &**key)
    }

    fn add(&mut self, area: &Area<'_>, seen: &mut BTreeMap<(LocaleId, Box<str>), Span>, found: &mut Diagnostics) {
        let parsed = parse::parse(area.file, area.text, found);
        let lost = &mut self.lost[area.locale];
        lost.is_open |= !parsed.is_whole || !area.is_whole;
        lost.names.extend(parsed.broken);
        for entry in parsed.entries {
            if let Some(&first) = seen.get(&(area.locale, entry.name.clone())) {
                let message = format!("`{}` is written twice", entry.name);
                let twice = Diagnostic::new(Code::FLUENT_DUPLICATE_MESSAGE, entry.span, message);
                found.report(twice.related(first, "first written here"));
                // Which of the two was meant is not known.
                self.lost[area.locale].names.insert(entry.name);
                continue;
            }
            seen.insert((area.locale, entry.name), entry.span);
            for mut text in entry.texts {
                if let Some(pseudo) = self.locales.pseudo(area.locale) {
                    pseudo::change(&mut text.pattern, &text.key, pseudo);
                }
                let key: Arc<str> = text.key.into();
                let own = &mut self.own[area.locale];
                if own.contains_key(&key) {
                    continue;
                }
                own.insert(key.clone(), self.entries.len());
                self.entries.push(Stored {
                    key,
                    locale: area.locale,
                    span: text.span,
                    pattern: text.pattern,
                    constant: None,
                });
            }
        }
    }

    /// Keeps the messages of some files from readers: they get those of the
    /// chain. Terms stay, for other messages name them.
    pub fn close(&mut self, files: &BTreeSet<FileId>, fallbacks: &PerLocale<Vec<LocaleId>>) {
        if files.is_empty() {
            return;
        }
        self.closed.clone_from(files);
        self.shown = self.locales.each(|locale| self.chain_of(locale, &fallbacks[locale]));
        // What was constant may refer to what is kept away.
        self.entries.iter_mut().for_each(|entry| entry.constant = None);
        self.find_constants();
    }

    fn chain_of(&self, locale: LocaleId, fallbacks: &[LocaleId]) -> RapidHashMap<Arc<str>, usize> {
        let mut shown = RapidHashMap::default();
        for &one in [locale].iter().chain(fallbacks).chain(&[self.locales.source()]) {
            for (key, &at) in &self.own[one] {
                if key.starts_with('-') || !self.closed.contains(&self.entries[at].span.file) {
                    shown.entry(key.clone()).or_insert(at);
                }
            }
        }
        shown
    }

    /// Writes every entry once without any variable; what succeeds is constant.
    fn find_constants(&mut self) {
        let constants: Vec<Option<Box<str>>> = self
            .entries
            .iter()
            .map(|entry| {
                let mut text = String::new();
                Resolver::new(self, &()).entry(entry, &mut text).ok()?;
                Some(text.into())
            })
            .collect();
        for (entry, constant) in self.entries.iter_mut().zip(constants) {
            entry.constant = constant;
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used)]

    use super::Messages;
    use crate::messages::Value;
    use crate::messages::support::{Site, site};

    fn check(site: &Site, locale: &str, key: &str, expected: (&str, &str)) {
        let id = site.locales.find(locale).expect("a locale");
        let scope = [("n", Value::number("1234567.5").expect("a number"))];
        let text = site.messages.format(id, key, &scope).expect("a text");
        assert_eq!((text.text.as_str(), site.locales.get(text.locale).tag()), expected, "{locale} {key}");
    }

    #[test]
    fn messages_are_shared_by_threads() {
        fn check<T: Send + Sync>() {}
        check::<Messages>();
    }

    #[test]
    fn a_message_falls_back_along_its_own_chain_and_keeps_its_language() {
        let site = site(
            "en es pt-PT<es pt-BR",
            &[
                ("en/a.ftl", "a = en { $n }\nb = en\nc = en\n-t = Brand\nd = { -t }\n    .title = Title\n"),
                ("es/a.ftl", "a = es { $n }\nb = es { -t }\nd = es\n"),
                ("pt-PT/a.ftl", "b = pt { c }\n-t = Marca\n"),
            ],
        );
        check(&site, "en", "a", ("en 1,234,567.5", "en"));
        check(&site, "pt-PT", "a", ("es 1.234.567,5", "es"));
        // No locale is the parent of another unless the settings say so.
        check(&site, "pt-BR", "a", ("en 1,234,567.5", "en"));
        check(&site, "pt-PT", "b", ("pt en", "pt-PT"));
        // The words around a term decide its language, not the page.
        check(&site, "pt-PT", "d", ("es", "es"));
        check(&site, "pt-BR", "d", ("Brand", "en"));
        check(&site, "es", "b", ("es Brand", "es"));
        // Each attribute has its own fallback.
        check(&site, "es", "d.title", ("Title", "en"));
        let es = site.locales.find("es").expect("a locale");
        assert!(site.messages.has(es, "a") && !site.messages.has(es, "c") && !site.messages.has(es, "d.title"));
        assert_eq!(site.messages.resolve(es, "c"), Some(site.locales.source()));
        assert_eq!(site.messages.resolve(es, "none"), None);
        assert_eq!(site.messages.keys(es).collect::<Vec<_>>(), ["a", "b", "d"]);
    }

    #[test]
    fn the_catalog_wins_over_its_theme() {
        let site = site(
            "en es",
            &[
                ("theme/en/a.ftl", "a = theme\nb = theme { a }\n"),
                ("theme/es/a.ftl", "a = tema\n"),
                ("en/a.ftl", "a = catalog\n"),
            ],
        );
        check(&site, "en", "a", ("catalog", "en"));
        check(&site, "en", "b", ("theme catalog", "en"));
        check(&site, "es", "a", ("tema", "es"));
        assert!(site.found.is_empty());
    }

    #[test]
    fn what_cannot_vary_is_known_without_arguments() {
        let text = "a = { b } { -t(x: \"y\") } { 1000 }\nb = B\nc = { $n }\n-t = { $x ->\n [y] Y\n *[z] Z\n }\n";
        let site = site("en", &[("en/a.ftl", text)]);
        let en = site.locales.source();
        assert_eq!(site.messages.constant(en, "a"), Some("B Y 1,000"));
        assert_eq!(site.messages.constant(en, "c"), None);
    }

    #[test]
    fn variables_are_found_wherever_they_hide() {
        let text = "\
a = { $one } { b } { -t } { b.c }
b = { NUMBER($two) ->
    [one] { $three }
   *[other] { a }
}
    .c = { DATETIME($four) }
-t = { $hidden }
";
        let site = site("en", &[("en/a.ftl", text)]);
        let found: Vec<String> = site.messages.variables(site.locales.source(), "a").into_iter().collect();
        assert_eq!(found, ["four", "one", "three", "two"]);
    }
}
