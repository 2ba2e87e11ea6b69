//! The renderer: an engine for each language, and one function.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::{BTreeSet, HashSet};
use std::sync::Arc;

use tera::{Context, Tera};

use crate::config::Minify;
use crate::diag::{Code, Diagnostic, Place, nearest};
use crate::locale::{LocaleId, PerLocale};
use crate::output::{add_directions, foreign, minify};
use crate::picture::draw;
use crate::render::functions;
use crate::render::shape::Shape;
use crate::render::view::{Card, OnAllPages, OnEachPage, Shared, View, site};
use crate::routes::{Page, Route};
use crate::theme::{CARD_TEMPLATE, place_of};
use crate::url::UrlPath;
use crate::world::World;

/// Makes pages, from any number of threads.
pub struct Renderer {
    world: Arc<World>,
    languages: PerLocale<Language>,
    /// Whether not all languages of the site run the same way.
    is_mixed: bool,
}

/// What all pages of a language share.
struct Language {
    engine: Tera,
    shared: Shared,
}

thread_local! {
    /// The page before it is minified: one buffer for each thread.
    static PAGE: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

impl Renderer {
    /// Prepares the languages of a site.
    pub fn new(world: Arc<World>) -> Renderer {
        let languages = world.site.locales.each(|locale| {
            let mut engine = world.theme.templates.engine();
            functions::register(&mut engine, &world, locale);
            let shared = Shared::new(&world);
            OnAllPages { site: site(&world, &shared, locale) }.put(engine.global_context());
            Language { engine, shared }
        });
        let directions: BTreeSet<&str> = world.site.locales.iter().map(|locale| locale.direction()).collect();
        let is_mixed = directions.len() > 1;
        Renderer { world, languages, is_mixed }
    }

    /// What the pages are made of.
    pub fn world(&self) -> &World {
        &self.world
    }

    /// Appends the bytes of a page.
    pub fn render(&self, route: &Route, out: &mut Vec<u8>) -> Result<(), Diagnostic> {
        let language = &self.languages[route.locale];
        let view = View { world: &self.world, shared: &language.shared, locale: route.locale };
        let mut context = Context::new();
        let head = view.fill(route, &mut context);
        let card = self.card(route);
        OnEachPage { page: view.page(route, head, card.as_deref()) }.put(&mut context);
        let template = format!("pages/{}.html", route.page.name());
        PAGE.with_borrow_mut(|page| {
            page.clear();
            functions::take_fault();
            let made = language.engine.render_to(&template, &context, &mut *page);
            made.map_err(|error| self.fault(&error, &template, route))?;
            self.finish(page, out);
            Ok(())
        })
    }

    /// The social cards of the site: whose they are, and where they stand.
    pub fn cards(&self) -> Vec<(LocaleId, Page, UrlPath)> {
        let mut seen = HashSet::new();
        let site = &self.world.site;
        let routes = site.routes.iter().filter(|route| site.is_indexable(route));
        let cards = routes.filter_map(|route| {
            let page = self.view(route.locale).card_page(route.page)?;
            let is_new = seen.insert((route.locale, page));
            let card = is_new.then(|| self.card_of(route.locale, page)).flatten()?;
            Some((route.locale, page, card.path.clone()))
        });
        cards.collect()
    }

    /// A social card as PNG.
    pub fn paint(&self, locale: LocaleId, page: Page) -> Result<Vec<u8>, Diagnostic> {
        let card = self.card_of(locale, page);
        let svg = card.as_deref().map_or(Ok(""), |card| card.svg.as_deref());
        let drawn = svg.map_err(|error| self.place(error, CARD_TEMPLATE));
        let drawn = drawn.and_then(|svg| {
            draw(svg, &self.world.theme.fonts)
                .map_err(|error| (self.start(CARD_TEMPLATE), format!("it is no drawing: {error}")))
        });
        drawn.map_err(|(place, message)| Diagnostic::new(Code::TEMPLATE_RENDER, place, message))
    }

    fn view(&self, locale: LocaleId) -> View<'_> {
        View { world: &self.world, shared: &self.languages[locale].shared, locale }
    }

    fn card(&self, route: &Route) -> Option<Arc<Card>> {
        let page = self.view(route.locale).card_page(route.page).filter(|_| self.world.site.is_indexable(route))?;
        self.card_of(route.locale, page)
    }

    fn card_of(&self, locale: LocaleId, page: Page) -> Option<Arc<Card>> {
        let language = &self.languages[locale];
        let make = || self.view(locale).draw_card(page, &language.engine).map(Arc::new);
        language.shared.social(locale, page, make)
    }

    fn finish(&self, page: &[u8], out: &mut Vec<u8>) {
        // Templates write text; the slow way is for an engine that breaks its word.
        let html = std::str::from_utf8(page).map_or_else(|_| String::from_utf8_lossy(page), Cow::Borrowed);
        let html = match foreign::has_marks(&html) {
            true => Cow::Owned(foreign::resolve(&html)),
            false => html,
        };
        let html = if self.is_mixed { Cow::Owned(add_directions(&html)) } else { html };
        match self.world.settings.minify {
            Minify::Off => out.extend_from_slice(html.as_bytes()),
            Minify::Fast => minify(&html, out),
            Minify::Full => crate::output::minify_fully(&html, out),
        }
    }

    /// An error of the engine at its place in the template, with the page that
    /// met it.
    fn fault(&self, error: &tera::Error, template: &str, route: &Route) -> Diagnostic {
        let cause = std::iter::successors(std::error::Error::source(error), |&source| source.source()).last();
        let (place, message) = self.place(error, template);
        if let (Some(fault), Place::Span(asked)) = (functions::take_fault(), &place) {
            let tag = self.world.site.locales.get(route.locale);
            return fault.diagnostic(*asked).help(format!("met on the page `{}`, in {tag}", route.path));
        }
        let message = match cause {
            Some(cause) if !message.contains(&cause.to_string()) => format!("{message}: {cause}"),
            _ => message,
        };
        let (message, help) = with_scope(&message);
        let help = help.map(|help| format!("{help}; ")).unwrap_or_default();
        let help = format!("{help}met on the page `{}`", route.path);
        Diagnostic::new(Code::TEMPLATE_RENDER, place, message).help(help)
    }

    /// Where an error of the engine is in the templates, and what it is.
    fn place(&self, error: &tera::Error, template: &str) -> (Place, String) {
        let files = self.world.theme.templates.files();
        let files = files.map(|(name, file)| (name.to_owned(), file)).collect();
        match place_of(error, &files) {
            Some((span, message)) => (Place::Span(span), message),
            None => (self.start(template), error.to_string().lines().next().unwrap_or_default().to_owned()),
        }
    }

    fn start(&self, template: &str) -> Place {
        let file = self.world.theme.templates.file(template);
        file.map_or_else(|| Place::Path(template.to_owned()), |file| file.start().into())
    }
}

/// The engine's message on a name that is not there, apart from what is: the nearest
/// name, or all of them.
fn with_scope(message: &str) -> (&str, Option<String>) {
    let scope = message.split_once(". Available fields: ").or_else(|| message.split_once(". Available variables: "));
    let Some((message, names)) = scope else { return (message, None) };
    let asked = message.split('`').nth(1).unwrap_or_default();
    let help = match nearest(asked, names.split(", ")) {
        Some(near) => format!("did you mean `{near}`? There are {names}"),
        None => format!("there are {names}"),
    };
    (message, Some(help))
}
