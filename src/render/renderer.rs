//! The renderer: an engine for each language, and one function.

use std::borrow::Cow;
use std::cell::RefCell;
use std::sync::Arc;

use tera::{Context, Tera};

use crate::config::Minify;
use crate::diag::{Code, Diagnostic, nearest};
use crate::locale::PerLocale;
use crate::output::{foreign, minify};
use crate::render::functions;
use crate::render::view::{Shared, View, site};
use crate::routes::Route;
use crate::theme::place_of;
use crate::world::World;

/// Makes pages, from any number of threads.
pub struct Renderer {
    world: Arc<World>,
    languages: PerLocale<Language>,
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
            functions::register(&mut engine, &world.messages, &world.site, locale);
            let shared = Shared::new(&world);
            engine.global_context().insert_value("site", site(&world, &shared, locale));
            Language { engine, shared }
        });
        Renderer { world, languages }
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
        context.insert_value("page", view.page(route, head));
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

    fn finish(&self, page: &[u8], out: &mut Vec<u8>) {
        // Templates write text; the slow way is for an engine that breaks its word.
        let html = std::str::from_utf8(page).map_or_else(|_| String::from_utf8_lossy(page), Cow::Borrowed);
        let html = match foreign::has_marks(&html) {
            true => Cow::Owned(foreign::resolve(&html)),
            false => html,
        };
        match self.world.settings.minify {
            Minify::Off => out.extend_from_slice(html.as_bytes()),
            Minify::Fast => minify(&html, out),
            Minify::Full => crate::output::minify_fully(&html, out),
        }
    }

    /// An error of the engine at its place in the template, with the page that
    /// met it.
    fn fault(&self, error: &tera::Error, template: &str, route: &Route) -> Diagnostic {
        let files = self.world.theme.templates.files();
        let files = files.map(|(name, file)| (name.to_owned(), file)).collect();
        let cause = std::iter::successors(std::error::Error::source(error), |&source| source.source()).last();
        let (place, message) = match place_of(error, &files) {
            Some((span, message)) => (crate::diag::Place::Span(span), message),
            None => {
                let file = self.world.theme.templates.file(template);
                let place =
                    file.map_or_else(|| crate::diag::Place::Path(template.to_owned()), |file| file.start().into());
                (place, error.to_string().lines().next().unwrap_or_default().to_owned())
            }
        };
        if let (Some(fault), crate::diag::Place::Span(asked)) = (functions::take_fault(), &place) {
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
