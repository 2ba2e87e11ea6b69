//! The `l10n` part of the settings.

use std::collections::BTreeMap;

use crate::config::{Gate, Rules};
use crate::diag::{Code, Diagnostic, Diagnostics, Severity};
use crate::locale::{Locale, LocaleId, Locales, PerLocale};
use crate::source::{Span, Spanned};
use crate::yaml::{Decode, Entry, Fields, Node, Record, Type, describe};

/// What a reader finds where a page is not translated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MissingPage {
    /// The page in another language, which says so.
    Fallback,
    /// No page; links lead to the source's page.
    Link,
    /// No page and no link.
    Omit,
}

impl MissingPage {
    const WORDS: [(&'static str, MissingPage); 3] =
        [("fallback", MissingPage::Fallback), ("link", MissingPage::Link), ("omit", MissingPage::Omit)];
}

/// What a page shows whose source is newer than its translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StalePage {
    /// The translation, and nothing else.
    Show,
    /// The translation, and a note that says so.
    Notice,
}

/// What a section shows that must not be read the old way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StaleCritical {
    /// The section of the source, in its language.
    Source,
    /// The translation, and a note that says so.
    Notice,
}

/// How far a locale is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Shown to authors only.
    Draft,
    /// Shown with a mark, and to no search engine.
    Beta,
    /// Everything applies.
    Published,
}

/// What the settings say of one locale.
#[derive(Clone, Debug)]
pub struct LocaleSettings {
    /// The language's name in itself, if the settings give it.
    pub name: Option<String>,
    /// How far it is.
    pub stage: Stage,
    /// Where its missing messages come from, before the source.
    pub fallback: Vec<Locale>,
    /// The region most of its readers live in: the second half of `es_ES`.
    pub region: Option<String>,
    /// How its texts address readers.
    pub form_of_address: Option<FormOfAddress>,
}

/// How readers are addressed, where a language has several forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormOfAddress {
    /// `vous`, `usted`, `Lei`.
    Formal,
    /// `tu`, `tú`, `você`.
    Informal,
}

impl Default for LocaleSettings {
    fn default() -> Self {
        LocaleSettings {
            name: None,
            stage: Stage::Published,
            fallback: Vec::new(),
            region: None,
            form_of_address: None,
        }
    }
}

/// The `l10n` part, valid.
#[derive(Clone, Debug)]
pub struct Localization {
    /// The language editors write in; the first locale if absent.
    pub source: Option<Locale>,
    /// Areas whose missing entries fall back in silence.
    pub inherited: Vec<String>,
    /// What happens where a page is not translated.
    pub missing_page: MissingPage,
    /// The same, for single kinds of entity.
    pub missing_page_by_kind: BTreeMap<String, MissingPage>,
    /// What a page shows whose source is newer.
    pub stale_page: StalePage,
    /// What a critical section shows whose source is newer.
    pub stale_critical: StaleCritical,
    /// From which level on a check of translations fails.
    pub fail_on: Severity,
    /// How complete a language must be.
    pub gate: Gate,
    /// The levels of single rules.
    pub rules: Rules,
    locales: Vec<LocaleSettings>,
}

impl Localization {
    /// Reads the part, for the given locales.
    pub(super) fn decode(
        node: Option<&Node>,
        place: Span,
        locales: &[Locale],
        found: &mut Diagnostics,
    ) -> Localization {
        let nothing = Node { shape: crate::yaml::Shape::Null, span: place };
        let mut fields = Fields::new(node.unwrap_or(&nothing), "`l10n`", found);
        let read = Localization::read(&mut fields, locales);
        fields.finish();
        read
    }

    /// What the part may hold.
    pub(super) fn record() -> Record {
        describe("`l10n`", |fields| Localization::read(fields, &[]))
    }

    fn read(fields: &mut Fields<'_, '_>, locales: &[Locale]) -> Localization {
        let source = fields.get_spanned::<Locale>("source", "the language editors write in").filter(|source| {
            let is_known = locales.contains(&source.value);
            if !is_known {
                let message = format!("the source language `{}` is not one of the locales", source.value);
                fields.fault(Code::CONFIG_LOCALE, source.span, message);
            }
            is_known
        });
        let has_inherited = fields.has("inherited");
        let inherited = fields
            .list::<String>("inherited", "areas whose missing entries fall back in silence; `brands.ftl` if absent");
        const MISSING: &str = "what a reader finds where a page is not translated: `fallback`, `link` or `omit`; \
            `fallback` if absent";
        let missing_page = fields.get("missing_page", MISSING).unwrap_or(MissingPage::Fallback);
        let by_kind =
            fields.entries("missing_page_by_kind", "the same for single kinds, as `{ news: omit }`", MissingPage::kind);
        let missing_page_by_kind = by_kind
            .iter()
            .filter_map(|entry| Some((entry.key.value.clone(), MissingPage::decode(&entry.value, fields.found)?)));
        let missing_page_by_kind = missing_page_by_kind.collect();
        let described = fields.typed_entries("locales", "what is said of each language", || {
            Type::Record(describe("a locale", locale_fields)).by_language()
        });
        let locales = locales_of(described, locales, fields.found);
        let isolate = ["off", "html"].map(|word| (word, ()));
        fields.word("isolate", "what stands around arguments in sentences: `off` or `html`", &isolate);
        let stale_page = fields.word(
            "stale_page",
            "what a page shows whose source is newer: `show` or `notice`; `show` if absent",
            &[("show", StalePage::Show), ("notice", StalePage::Notice)],
        );
        let stale_critical = fields.word(
            "stale_critical",
            "what a critical section shows whose source is newer: `source` or `notice`; `source` if absent",
            &[("source", StaleCritical::Source), ("notice", StaleCritical::Notice)],
        );
        let fail_on = fields.word(
            "fail_on",
            "from which level on a check fails: `note`, `warning` or `error`; `error` if absent",
            &[("note", Severity::Note), ("warning", Severity::Warning), ("error", Severity::Error)],
        );
        let gate = fields.record("gate", "how complete a language must be", "a gate", Gate::read);
        let rules = Rules::read(fields);
        Localization {
            source: source.map(|source| source.value),
            inherited: match has_inherited {
                true => inherited.into_iter().map(|area| area.value).collect(),
                false => vec!["brands.ftl".to_owned()],
            },
            missing_page,
            missing_page_by_kind,
            stale_page: stale_page.unwrap_or(StalePage::Show),
            stale_critical: stale_critical.unwrap_or(StaleCritical::Source),
            fail_on: fail_on.unwrap_or(Severity::Error),
            gate: gate.unwrap_or_default(),
            rules,
            locales,
        }
    }

    /// What becomes of entities of a kind that are not translated.
    pub fn missing_page_of(&self, kind: &str) -> MissingPage {
        self.missing_page_by_kind.get(kind).copied().unwrap_or(self.missing_page)
    }

    /// What the settings say of each locale.
    pub fn locales(&self, locales: &Locales) -> PerLocale<LocaleSettings> {
        locales.each(|id| self.locales.get(id.index()).cloned().unwrap_or_default())
    }

    /// Where the missing messages of each locale come from, before the source.
    pub fn fallbacks(&self, locales: &Locales) -> PerLocale<Vec<LocaleId>> {
        locales.each(|id| {
            let chain = self.locales.get(id.index()).into_iter().flat_map(|settings| &settings.fallback);
            chain.filter_map(|locale| locales.find(locale.tag())).collect()
        })
    }
}

impl Decode for MissingPage {
    fn decode(node: &Node, found: &mut Diagnostics) -> Option<Self> {
        let word = String::decode(node, found)?;
        let known = MissingPage::WORDS.iter().find(|(name, _)| *name == word);
        if known.is_none() {
            let message = format!("`{word}` is no way to show a missing page");
            let fault = Diagnostic::new(Code::YAML_UNKNOWN_VALUE, node.span, message);
            found.report(fault.help("write `fallback`, `link` or `omit`"));
        }
        known.map(|(_, way)| *way)
    }

    fn kind() -> Type {
        Type::Word(MissingPage::WORDS.map(|(name, _)| name).to_vec())
    }
}

fn locales_of(entries: &[Entry], locales: &[Locale], found: &mut Diagnostics) -> Vec<LocaleSettings> {
    let mut settings = vec![LocaleSettings::default(); locales.len()];
    for entry in entries {
        let tag = entry.key.value.as_str();
        let Some(at) = locales.iter().position(|one| one.tag() == tag) else {
            let fault =
                Diagnostic::new(Code::CONFIG_LOCALE, entry.key.span, format!("`{tag}` is not one of the locales"));
            found.report(fault.suggest(tag, locales.iter().map(Locale::tag)));
            continue;
        };
        let mut fields = Fields::new(&entry.value, "a locale", found);
        let (mut read, fallback) = locale_fields(&mut fields);
        fields.finish();
        for one in &fallback {
            if !locales.contains(&one.value) {
                let message = format!("the fallback `{}` is not one of the locales", one.value);
                found.report(Diagnostic::new(Code::CONFIG_LOCALE, one.span, message));
            }
        }
        read.fallback = fallback.into_iter().map(|one| one.value).filter(|one| locales.contains(one)).collect();
        settings[at] = read;
    }
    settings
}

/// The keys of one locale; its fallbacks, which may not be known.
fn locale_fields(fields: &mut Fields<'_, '_>) -> (LocaleSettings, Vec<Spanned<Locale>>) {
    const STAGES: [(&str, Stage); 3] =
        [("draft", Stage::Draft), ("beta", Stage::Beta), ("published", Stage::Published)];
    let read = LocaleSettings {
        name: fields.get("name", "the language's name in itself"),
        stage: fields.word("stage", "`draft`, `beta` or `published`", &STAGES).unwrap_or(Stage::Published),
        fallback: Vec::new(),
        region: fields.get("region", "the region most of its readers live in, as `BR`, for link previews"),
        form_of_address: fields.word(
            "form_of_address",
            "how readers are addressed: `formal` or `informal`, for translators",
            &[("formal", FormOfAddress::Formal), ("informal", FormOfAddress::Informal)],
        ),
    };
    let fallback = fields.list::<Locale>("fallback", "where missing messages come from, before the source");
    (read, fallback)
}
