//! Translations whose source changed since they were made, or that do not say
//! what they were made from.

use crate::content::Kind;
use crate::diag::{About, Code, Diagnostic, Diagnostics, Severity};
use crate::freshness::{
    CRITICAL_FILE, Digest, EQUIVALENTS_FILE, LEDGER_FOLDER, SNAPSHOT_FOLDER, StaleMessage, State, Unknown, page_name,
};
use crate::locale::LocaleId;
use crate::source::{Sources, Span};
use crate::world::World;

pub(super) fn check(world: &World, sources: &Sources, found: &mut Diagnostics) {
    check_files(world, sources, found);
    for (kind, id, texts) in world.freshness.pages().filter(|(_, _, texts)| !texts.is_draft) {
        for (locale, state) in texts.states.entries() {
            if let Some(place) = texts.places[locale] {
                let is_critical = !texts.critical[locale].is_empty();
                let text = Text { world, kind, id, locale, source: texts.source, place, is_critical };
                text.check(state).into_iter().for_each(|fault| found.report(fault));
            }
        }
    }
    for silence in world.freshness.expired() {
        let (text, rule, tag) = (&silence.text, &silence.rule, world.settings.locales.get(silence.locale).tag());
        let message = format!("the silence of `{rule}` was said of another text of `{text}`");
        let fault = Diagnostic::new(Code::CONFIG_EXPIRED_ALLOW, silence.place, message);
        let mark = format!("prospectus l10n mark {text} --locale {tag}");
        found.report(fault.help(format!("delete the comment, or look again and say `{mark}`")));
    }
    for locale in world.settings.locales.ids() {
        for message in world.freshness.stale_messages(locale) {
            found.report(stale_message(message, world.settings.locales.get(locale).tag()));
        }
    }
}

/// Files below `l10n/` that nothing reads are misspelt, or left behind.
fn check_files(world: &World, sources: &Sources, found: &mut Diagnostics) {
    const KNOWN: [&str; 3] = [EQUIVALENTS_FILE, CRITICAL_FILE, "l10n/glossary.yaml"];
    for file in sources.iter().filter(|file| file.path().starts_with("l10n/") && !KNOWN.contains(&file.path())) {
        let path = file.path();
        let tag = path.strip_prefix(LEDGER_FOLDER).and_then(|name| name.strip_suffix(".tsv"));
        let snapshot = path.strip_prefix(SNAPSHOT_FOLDER).and_then(|name| name.strip_suffix(".md"));
        let is_read = match (tag, snapshot) {
            (Some(tag), _) => world.settings.locales.find(tag).is_some(),
            (_, Some(name)) => Digest::parse(name).is_some(),
            _ => false,
        };
        if !is_read {
            let fault = Diagnostic::new(Code::LOAD_UNKNOWN_FILE, file.id().start(), "nothing reads this file");
            found.report(match tag {
                Some(tag) => fault.help(format!("list `{tag}` in `locales`, or delete the file")),
                None => fault.suggest(path, KNOWN),
            });
        }
    }
}

/// A text that may be a translation.
struct Text<'w> {
    world: &'w World,
    kind: Kind,
    id: &'w str,
    locale: LocaleId,
    source: LocaleId,
    place: Span,
    /// Whether readers get parts of the source in its place.
    is_critical: bool,
}

impl Text<'_> {
    fn check(&self, state: &State) -> Option<Diagnostic> {
        let mark = || format!("`prospectus l10n mark {}` writes it, if the text is as its source is", self.target());
        match state {
            State::Stale(stale) if stale.critical.is_empty() => {
                let (changes, count) = (stale.summary(), stale.block_count());
                let message = format!("the source has changed since this was translated: {changes} of {count} blocks");
                Some(self.fault(Code::MD_STALE, message).help(self.what_to_do()))
            }
            State::Stale(stale) => {
                let names: Vec<String> = stale.critical.iter().map(|name| format!("`{name}`")).collect();
                let message =
                    format!("the source has a critical change since this was translated: {}", names.join(", "));
                Some(self.fault(Code::MD_STALE, message).help(self.what_to_do()))
            }
            State::Unknown(Unknown::NoSnapshot) => {
                let message = "the source has changed since this was translated, and no snapshot tells how";
                Some(
                    self.fault(Code::MD_STALE, message).help(format!(
                        "read all of it against its source, then `prospectus l10n mark {}`",
                        self.target()
                    )),
                )
            }
            State::Unknown(Unknown::NoDigest) if self.world.freshness.is_tracked => {
                let message = "the text does not say which source it was translated from";
                Some(self.fault(Code::MD_NO_SOURCE_DIGEST, message).help(mark()))
            }
            State::Unknown(Unknown::NotADigest) => {
                let message = "what the text was translated from is no digest of a source";
                Some(self.fault(Code::MD_NO_SOURCE_DIGEST, message).help(mark()))
            }
            State::Orphan => {
                let source = self.world.settings.locales.get(self.source).tag();
                let path = format!("content/{}/{source}.md", page_name(self.kind, self.id));
                let message = "the source of this translation is gone";
                Some(self.fault(Code::MD_ORPHAN_PAGE, message).help(format!("write `{path}`, or delete this file")))
            }
            _ => None,
        }
    }

    fn fault(&self, code: Code, message: impl Into<String>) -> Diagnostic {
        let fault = Diagnostic::new(code, self.place, message);
        if !self.is_critical {
            return fault;
        }
        // Readers get the source, so it stops no publication.
        let locale = self.world.settings.locales.get(self.locale).tag().to_owned();
        fault.about(About { locale, for_translators: Some(Severity::Error), ..About::default() })
    }

    /// How a command names this text.
    fn target(&self) -> String {
        format!("{} --locale {}", page_name(self.kind, self.id), self.world.settings.locales.get(self.locale).tag())
    }

    fn what_to_do(&self) -> String {
        let target = self.target();
        format!("`prospectus l10n diff {target}` shows how; translate it, then `prospectus l10n mark {target}`")
    }
}

fn stale_message(message: &StaleMessage, tag: &str) -> Diagnostic {
    let StaleMessage { key, place, source } = message;
    let words = format!("the source of `{key}` has changed since it was translated");
    let fault = Diagnostic::new(Code::FLUENT_STALE, *place, words).related(*source, "the source as it is now");
    fault.help(format!("translate it again, or `prospectus l10n mark {key} --locale {tag}` if it says the same"))
}
