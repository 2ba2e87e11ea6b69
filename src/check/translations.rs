//! Pages that readers of a language get in another one.

use crate::config::Stage;
use crate::content::Kind;
use crate::diag::{Code, Diagnostic, Diagnostics, Severity};
use crate::routes::Page;
use crate::world::World;

pub(super) fn check(world: &World, found: &mut Diagnostics) {
    let stages = world.settings.l10n.locales(&world.settings.locales);
    for route in world.site.routes.iter().filter(|route| route.is_fallback()) {
        let catalog = &world.catalog;
        let (kind, id, place) = match route.page {
            Page::Course(key) => (Kind::Course, &catalog.courses.get(key).id, catalog.courses.get(key).place),
            Page::Program(key) => (Kind::Program, &catalog.programs.get(key).id, catalog.programs.get(key).place),
            Page::Person(key) => (Kind::Person, &catalog.people.get(key).id, catalog.people.get(key).place),
            Page::FaqCategory(key) => (Kind::Faq, &catalog.faq.get(key).id, catalog.faq.get(key).place),
            Page::NewsItem(key) => (Kind::News, &catalog.news.get(key).id, catalog.news.get(key).place),
            Page::Plain(key) => (Kind::Page, &catalog.pages.get(key).id, catalog.pages.get(key).place),
            _ => continue,
        };
        let locales = &world.settings.locales;
        let (locale, text) = (locales.get(route.locale), locales.get(route.text));
        let message =
            format!("{} `{id}` is not translated into `{locale}`; its page shows the text in `{text}`", kind.name());
        let severity = if stages[route.locale].stage == Stage::Draft { Severity::Note } else { Severity::Warning };
        let fault = Diagnostic::new(Code::L10N_MISSING_PAGE, place, message).severity(severity);
        found.report(fault.help(format!("write `content/{}/{id}/{locale}.md`", kind.folder())));
    }
}
