//! Catalog and facts become a site.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::catalog::{Catalog, Entity, Facts as Kind};
use crate::config::{MissingPage, Settings};
use crate::diag::{Code, Diagnostic, Diagnostics, Place};
use crate::listing::{
    Affiliations, Calendar, Facets, Lists, Mentions, Pairs, Relations, Shelves, title_words, topic_label,
};
use crate::load::{Asset, AssetId, Assets};
use crate::locale::{LocaleId, PerLocale};
use crate::messages::Messages;
use crate::routes::lock::Lock;
use crate::routes::moved::moved;
use crate::routes::name::PageNames;
use crate::routes::slug::{Kept, Slug};
use crate::routes::{Page, Pictures, Route, Site};
use crate::rules::Facts;
use crate::source::Span;
use crate::theme::Theme;
use crate::url::{UrlPath, is_slug, slugify};

/// Gives every page its address in every language; two pages at one address are
/// reported, and the first keeps it. Pages keep the slugs they were published under.
#[expect(clippy::too_many_arguments, reason = "everything that addresses depend on")]
pub fn plan(
    catalog: &Catalog,
    facts: &Facts,
    settings: &Settings,
    messages: &Messages,
    theme: &Theme,
    assets: &Assets,
    lock: &Lock,
    found: &mut Diagnostics,
) -> Site {
    let facets = Facets::of(catalog, facts);
    let pairs = Pairs::of(catalog, &facets, settings.facet_pairs);
    let calendar = Calendar::of(catalog, facts);
    let lists = Lists::of_all(catalog, facts, &facets, messages, &settings.locales);
    let shelves = Shelves::of_all(catalog, messages, settings);
    let (routes, places, begins, faults) = (Vec::new(), Vec::new(), HashMap::new(), Vec::new());
    let names = PageNames::new(catalog, &facets);
    let kept = Kept::new(lock, &names, &settings.locales);
    let mut planner = Planner { catalog, settings, messages, kept, routes, places, begins, faults };
    planner.all(&lists);
    planner.shelves(&shelves);
    planner.ways(&lists, &facets, &calendar, facts);
    planner.pairs(&facets, &pairs);
    planner.rolls(&lists, &facets, &pairs);
    let Planner { routes, places, faults, .. } = planner;
    faults.into_iter().for_each(|fault| found.report(fault));
    let routes = without_collisions(routes, places, |route| taken_over(route, lock, &names), found);
    let mut site = Site {
        locales: settings.locales.clone(),
        base: settings.base_url.clone(),
        own_names: own_names(settings, messages),
        stages: settings.stages.clone(),
        shown: settings.locales.each(|id| settings.shows(id)),
        lists,
        facets,
        pairs,
        calendar,
        shelves,
        relations: Relations::of(catalog),
        affiliations: Affiliations::of(catalog),
        mentions: Mentions::of(catalog),
        assets: published_assets(assets),
        pictures: Pictures::of(catalog, assets),
        moved: Vec::new(),
        statics: BTreeMap::new(),
        addresses: HashMap::new(),
        links: HashMap::new(),
        by_path: HashMap::new(),
        routes,
    };
    for (name, id) in &theme.statics {
        let path = UrlPath::file(&format!("assets/{}", file_name(name, assets.get(*id))));
        site.statics.insert(name.clone(), path.clone());
        site.assets.insert(*id, path);
    }
    index(&mut site, catalog, settings);
    site.moved = moved(&site, catalog, lock, found);
    site
}

/// `site.3f2a9c10de.css`: a file's name with the digest of its bytes.
pub fn file_name(name: &str, asset: &Asset) -> String {
    match name.rsplit_once('.') {
        Some((stem, extension)) => format!("{stem}.{}.{extension}", asset.digest),
        None => format!("{name}.{}", asset.digest),
    }
}

/// The name the settings give, else the message `locale-name`, else the tag.
fn own_names(settings: &Settings, messages: &Messages) -> PerLocale<String> {
    let described = settings.l10n.locales(&settings.locales);
    settings.locales.each(|id| {
        let own = || messages.has(id, "locale-name").then(|| messages.constant(id, "locale-name")).flatten();
        let given = described[id].name.clone().or_else(|| settings.locales.pseudo(id).map(|one| one.tag().to_owned()));
        given.or_else(|| own().map(str::to_owned)).unwrap_or_else(|| settings.locales.get(id).tag().to_owned())
    })
}

/// Images and other files beside texts are published once for all languages.
fn published_assets(assets: &Assets) -> BTreeMap<AssetId, UrlPath> {
    let beside = assets.entries().filter(|(_, asset)| asset.path.starts_with("content/"));
    beside
        .map(|(id, asset)| {
            let (stem, (_, extension)) = (media_stem(asset), name_parts(asset));
            (id, UrlPath::file(&format!("media/{stem}.{}.{}", asset.digest, extension.to_ascii_lowercase())))
        })
        .collect()
}

/// What the name of a published file begins with.
pub(super) fn media_stem(asset: &Asset) -> String {
    let stem = slugify(name_parts(asset).0);
    if stem.is_empty() { "file".to_owned() } else { stem }
}

fn name_parts(asset: &Asset) -> (&str, &str) {
    asset.name().rsplit_once('.').unwrap_or((asset.name(), "bin"))
}

/// Tables for every later question.
fn index(site: &mut Site, catalog: &Catalog, settings: &Settings) {
    for (at, route) in site.routes.iter().enumerate() {
        let cluster = site.addresses.entry(route.page).or_insert_with(|| settings.locales.each(|_| None));
        cluster[route.locale] = Some(at);
        site.by_path.insert(route.path.clone(), at);
    }
    for (page, cluster) in &site.addresses {
        let source = cluster[source_of(*page, catalog, settings)];
        let any = source.or_else(|| cluster.iter().flatten().next().copied());
        let is_omitted = missing_page(*page, settings) == MissingPage::Omit;
        let links = settings.locales.each(|locale| cluster[locale].or(if is_omitted { None } else { any }));
        site.links.insert(*page, links);
    }
}

fn source_of(page: Page, catalog: &Catalog, settings: &Settings) -> LocaleId {
    match page {
        Page::Course(key) => catalog.courses.get(key).source,
        Page::Program(key) => catalog.programs.get(key).source,
        Page::Credential(key) => catalog.credentials.get(key).source,
        Page::Pathway(key) => catalog.pathways.get(key).source,
        Page::Person(key) => catalog.people.get(key).source,
        Page::Unit(key) => catalog.units.get(key).source,
        Page::Event(key) => catalog.events.get(key).source,
        Page::Award(key) => catalog.awards.get(key).source,
        Page::FaqCategory(key) => catalog.faq.get(key).source,
        Page::NewsItem(key) => catalog.news.get(key).source,
        Page::Plain(key) => catalog.pages.get(key).source,
        Page::Policy(key) => catalog.policies.get(key).source,
        _ => settings.locales.source(),
    }
}

/// What the settings say of pages of this kind that are not translated.
fn missing_page(page: Page, settings: &Settings) -> MissingPage {
    let kind = match page {
        Page::FaqCategory(_) => "faq",
        Page::NewsItem(_) => "news",
        Page::Plain(_) => "page",
        page => page.name(),
    };
    settings.l10n.missing_page_of(kind)
}

pub(super) struct Planner<'a> {
    pub(super) catalog: &'a Catalog,
    pub(super) settings: &'a Settings,
    pub(super) messages: &'a Messages,
    kept: Kept,
    routes: Vec<Route>,
    /// Where the address of each route was decided.
    places: Vec<Span>,
    /// The routes of the pages that lists begin with.
    begins: HashMap<(Page, LocaleId), usize>,
    faults: Vec<Diagnostic>,
}

impl Planner<'_> {
    fn all(&mut self, lists: &PerLocale<Lists>) {
        let catalog = self.catalog;
        // A first language at the root takes the place of the choice.
        if self.has_chooser() {
            self.push(Page::Chooser, LocaleId::DEFAULT, LocaleId::DEFAULT, UrlPath::root(), self.settings.file.start());
        }
        self.push(
            Page::NotFound,
            LocaleId::DEFAULT,
            LocaleId::DEFAULT,
            UrlPath::file("404.html"),
            self.settings.file.start(),
        );
        for locale in self.languages() {
            self.home(locale);
            self.fixed(Page::Courses, "courses", locale, true);
            self.fixed(Page::Programs, "programs", locale, catalog.programs.shown().next().is_some());
            self.fixed(Page::People, "people", locale, catalog.people.shown().next().is_some());
            self.fixed(Page::Topics, "topics", locale, !lists[locale].topics.is_empty());
            self.fixed(Page::Faq, "faq", locale, catalog.faq.shown().next().is_some());
            self.fixed(Page::News, "news", locale, catalog.news.shown().next().is_some());
            for (key, course) in catalog.courses.shown() {
                self.entity(Page::Course(key), Some("courses"), course, locale);
            }
            for (key, program) in catalog.programs.shown() {
                self.entity(Page::Program(key), Some("programs"), program, locale);
            }
            for (key, person) in catalog.people.shown() {
                let given = person.text(locale).and_then(|(text, _)| text.front.slug.as_ref());
                let text = person.text(locale).map_or(locale, |(_, text)| text);
                let made = || Slug::made(&person.name(), &person.id, person.place);
                self.named(Page::Person(key), "people", given.map_or_else(made, Slug::given), locale, text);
            }
            for &key in &lists[locale].topics {
                let term = catalog.vocabularies.topic(key);
                let label = topic_label(&term.id, self.messages, locale);
                let given = self.messages.format(locale, &format!("topic-{}.slug", term.id), &());
                let (words, is_given) = given.map_or((label, false), |text| (text.text, true));
                let slug = Slug { is_given, ..Slug::made(&words, &term.id, term.span) };
                self.named(Page::Topic(key), "topics", slug, locale, locale);
            }
            for (key, category) in catalog.faq.shown() {
                self.entity(Page::FaqCategory(key), Some("faq"), category, locale);
            }
            for (key, item) in catalog.news.shown() {
                self.entity(Page::NewsItem(key), Some("news"), item, locale);
            }
            for (key, page) in catalog.pages.shown().filter(|(_, page)| page.id.as_ref() != "home") {
                self.entity(Page::Plain(key), None, page, locale);
            }
            let prefix = self.settings.locales.segment(locale).to_owned();
            let path = UrlPath::file(&format!("{prefix}/404.html"));
            let has_folder = self.settings.locales.has_default_prefix() && self.settings.locales.len() > 1;
            if locale != LocaleId::DEFAULT || has_folder {
                self.push(Page::NotFound, locale, locale, path, self.settings.file.start());
            }
        }
    }

    fn has_chooser(&self) -> bool {
        self.settings.locales.has_default_prefix() || !self.settings.shows(LocaleId::DEFAULT)
    }

    /// The languages that pages are laid out in.
    pub(super) fn languages(&self) -> Vec<LocaleId> {
        self.settings.locales.ids().filter(|&id| self.settings.shows(id)).collect()
    }

    fn home(&mut self, locale: LocaleId) {
        let home = self.catalog.pages.find("home").map(|key| self.catalog.pages.get(key));
        let home = home.filter(|home| !home.is_hidden);
        let text = home.and_then(|home| home.text(locale)).map_or(locale, |(_, text)| text);
        let prefix = self.settings.locales.segment(locale);
        let place = home.map_or(self.settings.file.start(), |home| home.place);
        self.push(Page::Home, locale, text, UrlPath::page([prefix]), place);
    }

    /// A list of a section, where the section has anything.
    pub(super) fn fixed(&mut self, page: Page, section: &str, locale: LocaleId, has_any: bool) {
        if has_any {
            self.check_segment(section, locale);
            let segment = self.segment(section, locale);
            let prefix = self.settings.locales.segment(locale);
            let path = UrlPath::page([prefix, &segment]);
            self.push(page, locale, locale, path, self.settings.file.start());
        }
    }

    /// The page of an entity in a language, as the settings want it where there
    /// is no text.
    pub(super) fn entity<T: Kind>(&mut self, page: Page, section: Option<&str>, entity: &Entity<T>, locale: LocaleId) {
        let Some((text, text_locale)) = entity.text(locale) else { return };
        if text_locale != locale && missing_page(page, self.settings) != MissingPage::Fallback {
            return;
        }
        let slug = match (&text.front.slug, text.front.title()) {
            (Some(slug), _) => Slug::given(slug),
            (None, Some(title)) => Slug::made(&title_words(entity, locale), &entity.id, title.span),
            (None, None) => Slug::made("", &entity.id, text.file.start()),
        };
        match section {
            Some(section) => self.named(page, section, slug, locale, text_locale),
            None => {
                let place = slug.place;
                let slug = self.settle(page, slug, locale, text_locale);
                let prefix = self.settings.locales.segment(locale);
                let path = UrlPath::page([prefix, &slug]);
                self.push(page, locale, text_locale, path, place);
            }
        }
    }

    /// A page below a section, under the slug that it keeps or gets.
    pub(super) fn named(&mut self, page: Page, section: &str, slug: Slug, locale: LocaleId, text: LocaleId) {
        let place = slug.place;
        let slug = self.settle(page, slug, locale, text);
        self.below(page, section, &slug, locale, text, place);
    }

    /// A slug that somebody wrote counts. Else a page keeps the one it was published under,
    /// whatever its title is now.
    pub(super) fn settle(&mut self, page: Page, slug: Slug, locale: LocaleId, text: LocaleId) -> String {
        let Some(kept) = self.kept.get(page, locale, text).filter(|kept| *kept != slug.words) else {
            return slug.words;
        };
        if !slug.is_given {
            return kept.to_owned();
        }
        // Two languages may fall back on one text; whoever wrote the slug is told once.
        if text == locale && !matches!(page, Page::Facet(..)) {
            let message = format!("the slug changes from `{kept}` to `{}`", slug.words);
            let fault = Diagnostic::new(Code::URL_SLUG_CHANGED, slug.place, message);
            self.faults
                .push(fault.help("the next build records a redirect; write the old one if the address is to stay"));
        }
        slug.words
    }

    pub(super) fn below(
        &mut self,
        page: Page,
        section: &str,
        slug: &str,
        locale: LocaleId,
        text: LocaleId,
        place: Span,
    ) {
        let segment = self.segment(section, locale);
        let prefix = self.settings.locales.segment(locale);
        let path = UrlPath::page([prefix, &segment, slug]);
        self.push(page, locale, text, path, place);
    }

    /// A page that a list goes on with, below the one it begins with.
    pub(super) fn after(&mut self, first: Page, page: Page, number: usize, locale: LocaleId) {
        let segment = format!("{}-{number}", self.segment("page", locale));
        self.within(first, page, &[&segment], locale);
    }

    /// A page below the one that a list begins with.
    pub(super) fn within(&mut self, first: Page, page: Page, segments: &[&str], locale: LocaleId) {
        let Some(at) = self.begins.get(&(first, locale)) else { return };
        let path = UrlPath::page(self.routes[*at].path.as_str().split('/').chain(segments.iter().copied()));
        self.push(page, locale, locale, path, self.places[*at]);
    }

    /// Words for a section that cannot stand in an address are not taken.
    pub(super) fn check_segment(&mut self, section: &str, locale: LocaleId) {
        let key = format!("url-{section}");
        let words = self.messages.constant(locale, &key).filter(|words| !is_slug(words));
        if let (Some(words), Some(place)) = (words, self.messages.place(locale, &key)) {
            let fault = Diagnostic::new(Code::URL_SLUG, place, format!("`{words}` cannot stand in an address"));
            self.faults.push(fault.help("use a–z, 0–9 and single hyphens, at most 60 of them"));
        }
    }

    /// The segment of a section: the words of `url-courses`.
    pub(super) fn segment(&self, section: &str, locale: LocaleId) -> String {
        let words = self.messages.constant(locale, &format!("url-{section}")).map(str::to_owned);
        words.filter(|words| is_slug(words)).unwrap_or_else(|| section.to_owned())
    }

    fn push(&mut self, page: Page, locale: LocaleId, text: LocaleId, path: UrlPath, place: Span) {
        if matches!(page, Page::Courses | Page::CoursesBy(_) | Page::Topic(_) | Page::Facet(..) | Page::Pair(..)) {
            self.begins.insert((page, locale), self.routes.len());
        }
        self.routes.push(Route { page, locale, text, path });
        self.places.push(place);
    }
}

/// What is to be said of a page that stands where another one was published.
fn taken_over(route: &Route, lock: &Lock, names: &PageNames<'_>) -> Option<String> {
    let published = lock.get(route.path.as_str()).filter(|_| route.page.has_own_title())?;
    let is_other = *published.name != *names.name(route.page);
    is_other.then(|| format!("`{}` was published as the address of `{}`", route.path, published.name))
}

fn without_collisions(
    routes: Vec<Route>,
    places: Vec<Span>,
    taken_over: impl Fn(&Route) -> Option<String>,
    found: &mut Diagnostics,
) -> Vec<Route> {
    let mut taken: HashMap<UrlPath, (Page, Span)> = HashMap::with_capacity(routes.len());
    let mut kept = Vec::with_capacity(routes.len());
    // Two texts that every language falls back on collide in every language.
    let mut reported = HashSet::new();
    for (route, place) in routes.into_iter().zip(places) {
        match taken.get(&route.path) {
            None => {
                if let Some(message) = taken_over(&route) {
                    let fault = Diagnostic::new(Code::URL_REUSED, place, message);
                    found.report(fault.help("give it another `slug`, so that old links lead where they led"));
                }
                taken.insert(route.path.clone(), (route.page, place));
                kept.push(route);
            }
            // The page for unknown addresses stands at the root and by language.
            Some((page, _)) if *page == route.page => {}
            Some((_, first)) if !reported.insert((place, *first)) => {}
            Some((_, first)) => {
                let message = format!("two pages have the address `{}`", route.path);
                let fault = Diagnostic::new(Code::URL_COLLISION, Place::Span(place), message);
                let fault = fault.related(*first, "the other page");
                found.report(fault.help("give one of them another `slug`"));
            }
        }
    }
    kept.sort_by(|a, b| (a.page, a.locale, &a.path).cmp(&(b.page, b.locale, &b.path)));
    kept
}
