//! `lang`: on every page, that of its address; on words of another language,
//! theirs.

use crate::check::built::page::Page;
use crate::diag::{Code, Diagnostic, Diagnostics, Place};
use crate::locale::{Locale, LocaleId};
use crate::world::World;

pub(super) fn check(page: &Page, locale: Option<LocaleId>, world: &World, place: &Place, found: &mut Diagnostics) {
    let mut report = |message: String| found.report(Diagnostic::new(Code::BUILT_LANG, place.clone(), message));
    let Some(lang) = &page.lang else {
        report("`html` has no `lang`".to_owned());
        return;
    };
    if Locale::parse(lang).is_none_or(|one| one.tag() != lang) {
        report(format!("`{lang}` is no language tag in its usual case"));
    }
    let locales = &world.site.locales;
    let Some(locale) = locale else { return };
    let tag = locales.get(locale).tag();
    if lang != tag {
        report(format!("it stands among the pages in `{tag}`, and says that it is in `{lang}`"));
    }
    let address = page.path.strip_suffix("index.html").unwrap_or(&page.path);
    let Some(route) = world.site.find(&format!("/{address}")).filter(|route| route.is_fallback()) else { return };
    let text = locales.get(route.text).tag();
    if !page.languages.iter().any(|one| one == text) {
        report(format!("its text is in `{text}`, and no element says so"));
    } else if page.title_lang.as_deref() != Some(text) {
        report(format!("its title is in `{text}`, and does not say so"));
    }
}
