//! The `.ftl` files of a catalog and of its theme.

use crate::config::Settings;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::load::Inputs;
use crate::locale::Locale;
use crate::messages::AreaFile;
use crate::source::SourceFile;

/// The language of a theme that has no words in the reader's.
const LAST_RESORT: &str = "en";

/// Lists the areas for the site's locales. A theme speaks a regional variety by
/// the words of its language. One it does not know borrows along its fallbacks
/// to the source; where none of these is known either, it has English words
/// until the catalog gives its own.
pub fn areas(inputs: &Inputs, settings: &Settings, found: &mut Diagnostics) -> Vec<AreaFile> {
    let (theme, locales) = (&settings.theme.value, &settings.locales);
    let fallbacks = settings.l10n.fallbacks(locales);
    let mut areas = Vec::new();
    let folder = format!("themes/{theme}/locales/");
    let themes: Vec<(&str, &SourceFile)> = inputs.sources.iter().filter_map(|file| in_locale(file, &folder)).collect();
    for id in locales.ids().filter(|&id| locales.pseudo(id).is_none()) {
        let locale = locales.get(id);
        let own = spoken(locale, &themes);
        let mut chain = fallbacks[id].iter().copied().chain([locales.source()]).map(|one| locales.get(one));
        let lender = chain.find(|one| spoken(one, &themes).is_some());
        if own.is_none() {
            let stand_in = match lender {
                Some(lender) if lender.language() != LAST_RESORT => format!("those of `{lender}`"),
                _ => "English ones".to_owned(),
            };
            let message = format!("the theme has no words in `{locale}`; {stand_in} stand in for them");
            let fault = Diagnostic::new(Code::THEME_NO_LOCALE, settings.locale_places[id], message);
            found.report(fault.help(format!("translate the theme's messages in `locales/{locale}/`")));
        }
        // What is borrowed is found along the chain and keeps its language, for screen readers.
        let Some(tag) = own.or(lender.is_none().then_some(LAST_RESORT)) else { continue };
        let files = themes.iter().filter(|(one, _)| *one == tag);
        areas.extend(files.map(|(_, file)| AreaFile { file: file.id(), locale: id, from_theme: true }));
    }
    for file in inputs.sources.iter() {
        let Some((tag, _)) = in_locale(file, "locales/") else {
            if file.path().starts_with("locales/") {
                let fault = Diagnostic::new(Code::LOAD_UNKNOWN_FILE, file.id().start(), "nothing reads this file");
                found.report(fault.help("messages stand in `locales/<locale>/<area>.ftl`"));
            }
            continue;
        };
        match locales.find(tag) {
            Some(locale) => areas.push(AreaFile { file: file.id(), locale, from_theme: false }),
            None => {
                let message = format!("`locales/{tag}` is a locale that the settings do not list");
                let fault = Diagnostic::new(Code::ENTITY_UNKNOWN_LOCALE, file.id().start(), message);
                let usual = Locale::parse(&tag.replace('_', "-")).and_then(|one| locales.find(one.tag()));
                found.report(match usual {
                    Some(id) => fault.help(format!("rename the folder to `{}`", locales.get(id))),
                    None => fault.help(format!("list `{tag}` in `locales`, or delete the folder")),
                });
            }
        }
    }
    // Pseudo-locales are made of what the source says.
    let source: Vec<AreaFile> = areas.iter().copied().filter(|area| area.locale == locales.source()).collect();
    for id in locales.ids().filter(|&id| locales.pseudo(id).is_some()) {
        areas.extend(source.iter().map(|area| AreaFile { locale: id, ..*area }));
    }
    areas
}

/// The locale folder of a file, and the file, if it is an area.
fn in_locale<'a>(file: &'a SourceFile, folder: &str) -> Option<(&'a str, &'a SourceFile)> {
    let below = file.path().strip_prefix(folder)?;
    let (tag, name) = below.split_once('/')?;
    name.ends_with(".ftl").then_some((tag, file))
}

/// The locale of the theme that has words for a reader of `locale`.
fn spoken<'a>(locale: &'a Locale, themes: &[(&str, &SourceFile)]) -> Option<&'a str> {
    let has = |tag: &str| themes.iter().any(|(one, _)| *one == tag);
    // The words under `pt` are Brazilian; a Portuguese reader would notice.
    let is_other_language = locale.tag() == "pt-PT";
    if has(locale.tag()) {
        Some(locale.tag())
    } else if has(locale.language()) && !is_other_language {
        Some(locale.language())
    } else {
        None
    }
}
