//! Folders of `.ftl` files without a site around them.

use std::path::PathBuf;
use std::sync::Arc;

use crate::check::silences;
use crate::config::Stage;
use crate::diag::{Code, Diagnostic, Diagnostics, Place};
use crate::format::Formats;
use crate::lint::{self, Corpus, Glossary, Options};
use crate::load::read_messages;
use crate::locale::{Locale, Locales};
use crate::messages::{self, Area, Messages};
use crate::source::{FileId, Sources};

/// What is looked at.
#[derive(Clone, Debug)]
pub struct Folders {
    /// The folder that holds one for each language.
    pub folder: PathBuf,
    /// The language that the others are translated from.
    pub source: Locale,
    /// The languages to look at; all whose folders are there if empty.
    pub locales: Vec<Locale>,
    /// The glossary; the folder's own, or the catalog's beside it, if absent.
    pub glossary: Option<PathBuf>,
    /// Whether a message that is missing is an error.
    pub is_strict: bool,
}

/// What was found.
pub struct Checked {
    /// The texts, for reports.
    pub sources: Sources,
    /// What was found, in the order of reports.
    pub found: Diagnostics,
    /// The languages, the source first; none where nothing could be looked at.
    pub locales: Vec<Locale>,
    /// How many messages the source has.
    pub messages: usize,
}

/// Runs the rules about messages.
pub fn check_folders(folders: &Folders) -> Checked {
    let mut found = Diagnostics::new();
    let (sources, glossary) = read_messages(&folders.folder, folders.glossary.as_deref(), &mut found);
    let glossary = glossary.map(|file| Glossary::parse(sources.get(file), &mut found)).unwrap_or_default();
    let root = root(folders);
    let folder = |path: &str| path.strip_prefix(root.as_str())?.split_once('/').map(|(tag, _)| tag.to_owned());
    let mut tags: Vec<Locale> = sources.iter().filter_map(|file| Locale::parse(&folder(file.path())?)).collect();
    tags.sort();
    tags.dedup();
    let fail = |found: Diagnostics, sources: Sources| Checked { sources, found, locales: Vec::new(), messages: 0 };
    let missing = |tag: &Locale| {
        let message = format!("there are no messages in `{}`", folders.folder.join(tag.tag()).display());
        Diagnostic::new(Code::CONFIG_NO_LOCALE, Place::Path(folders.folder.display().to_string()), message)
    };
    let wanted = folders.locales.iter().chain([&folders.source]);
    let absent: Vec<Diagnostic> = wanted.filter(|tag| !tags.contains(tag)).map(missing).collect();
    if !absent.is_empty() {
        absent.into_iter().for_each(|fault| found.report(fault));
        return fail(found, sources);
    }
    let chosen = tags.iter().filter(|tag| folders.locales.is_empty() || folders.locales.contains(tag));
    let mut list: Vec<Locale> = vec![folders.source.clone()];
    list.extend(chosen.filter(|tag| **tag != folders.source).cloned());
    let mut formats = Vec::new();
    list.retain(|tag| match Formats::new(tag) {
        Some(one) => {
            formats.push(Arc::new(one));
            true
        }
        None => {
            let message = format!("the plurals of `{tag}` are not known");
            let place = Place::Path(folders.folder.join(tag.tag()).display().to_string());
            found.report(Diagnostic::new(Code::CONFIG_UNSUPPORTED_LOCALE, place, message));
            false
        }
    });
    let Some(locales) = Locales::new(list.clone(), None).filter(|_| list.first() == Some(&folders.source)) else {
        return fail(found, sources);
    };
    let formats = locales.each(|locale| formats[locale.index()].clone());
    let area = |file: &crate::source::SourceFile| -> Option<(FileId, crate::locale::LocaleId)> {
        let tag = Locale::parse(&folder(file.path())?)?;
        Some((file.id(), locales.find(tag.tag())?))
    };
    let areas: Vec<Area<'_>> = sources
        .iter()
        .filter_map(|file| {
            let (id, locale) = area(file)?;
            Some(Area { file: id, locale, from_theme: false, text: file.text(), is_whole: file.is_whole() })
        })
        .collect();
    let fallbacks = locales.each(|_| Vec::new());
    let messages = Messages::parse(&locales, fallbacks, &areas, formats, &mut found);
    messages::check(&messages, &mut found);
    let corpus = Corpus::new(&messages, &sources);
    let options = Options {
        stages: vec![Stage::Published; locales.len()],
        inherited: vec!["brands.ftl".to_owned()],
        is_strict: folders.is_strict,
        is_bare: true,
        glossary,
        ..Options::default()
    };
    lint::check(&corpus, &options, &mut found);
    found.describe(|one| lint::describe(&corpus, one));
    let mut found = without_platform(found, &sources);
    silences::apply(&sources, true, &mut found);
    found.sort();
    let count = corpus.items(locales.source()).filter(|item| !item.entry.is_term()).count();
    drop(corpus);
    drop(messages);
    Checked { sources, found, locales: list, messages: count }
}

/// The paths begin with this.
fn root(folders: &Folders) -> String {
    let shown = folders.folder.to_string_lossy().replace('\\', "/");
    let shown = shown.trim_end_matches('/').trim_start_matches("./");
    if shown.is_empty() || shown == "." { String::new() } else { format!("{shown}/") }
}

/// Options of the usual library that our functions do not have.
const OPTIONS: [&str; 16] = [
    "minimumIntegerDigits",
    "minimumSignificantDigits",
    "maximumSignificantDigits",
    "currencyDisplay",
    "unit",
    "unitDisplay",
    "notation",
    "compactDisplay",
    "era",
    "second",
    "hour12",
    "hourCycle",
    "timeZone",
    "timeZoneName",
    "dayPeriod",
    "fractionalSecondDigits",
];

/// Other programs have more functions than ours: one that asks which system it
/// runs on is no mistake of theirs.
fn without_platform(found: Diagnostics, sources: &Sources) -> Diagnostics {
    let mut kept = Diagnostics::new();
    for one in found {
        let named = match &one.place {
            Place::Span(span) => sources.text(*span),
            Place::Path(_) => "",
        };
        let is_of_others = match one.code {
            Code::FLUENT_UNKNOWN_FUNCTION | Code::FLUENT_SYNTAX => named == "PLATFORM",
            Code::FLUENT_UNKNOWN_FUNCTION_OPTION => OPTIONS.contains(&named),
            _ => false,
        };
        if is_of_others {
            continue;
        }
        kept.report(one);
    }
    kept
}
