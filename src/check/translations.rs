//! Pages that readers of a language get in another one.

use crate::catalog::Entity;
use crate::config::Stage;
use crate::content::Kind;
use crate::diag::{Code, Diagnostic, Diagnostics, Severity};
use crate::locale::LocaleId;
use crate::routes::Page;
use crate::source::Span;
use crate::world::World;

pub(super) fn check(world: &World, found: &mut Diagnostics) {
    let stages = world.settings.l10n.locales(&world.settings.locales);
    for route in world.site.routes.iter().filter(|route| route.is_fallback()) {
        let catalog = &world.catalog;
        let (kind, id, place, source) = match route.page {
            Page::Course(key) => entity(Kind::Course, catalog.courses.get(key)),
            Page::Program(key) => entity(Kind::Program, catalog.programs.get(key)),
            Page::Credential(key) => entity(Kind::Credential, catalog.credentials.get(key)),
            Page::Pathway(key) => entity(Kind::Pathway, catalog.pathways.get(key)),
            Page::Unit(key) => entity(Kind::Unit, catalog.units.get(key)),
            Page::Event(key) => entity(Kind::Event, catalog.events.get(key)),
            Page::Award(key) => entity(Kind::Award, catalog.awards.get(key)),
            Page::Person(key) => entity(Kind::Person, catalog.people.get(key)),
            Page::FaqCategory(key) => entity(Kind::Faq, catalog.faq.get(key)),
            Page::NewsItem(key) => entity(Kind::News, catalog.news.get(key)),
            Page::Plain(key) => entity(Kind::Page, catalog.pages.get(key)),
            _ => continue,
        };
        // A source that is not there is an error of its own.
        if route.locale == source {
            continue;
        }
        let locales = &world.settings.locales;
        let (locale, text) = (locales.get(route.locale), locales.get(route.text));
        let message =
            format!("{} `{id}` is not translated into `{locale}`; its page shows the text in `{text}`", kind.name());
        let severity = if stages[route.locale].stage == Stage::Draft { Severity::Note } else { Severity::Warning };
        let fault = Diagnostic::new(Code::L10N_MISSING_PAGE, place, message).severity(severity);
        found.report(fault.help(format!("write `content/{}/{id}/{locale}.md`", kind.folder())));
    }
}

fn entity<T>(kind: Kind, entity: &Entity<T>) -> (Kind, &str, Span, LocaleId) {
    (kind, &entity.id, entity.place, entity.source)
}
