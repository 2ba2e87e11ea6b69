//! The table of addresses.

use std::collections::{BTreeMap, HashMap};

use crate::config::Stage;
use crate::listing::{Affiliations, Calendar, Facets, Lists, Mentions, Pairs, Relations, Shelves};
use crate::load::AssetId;
use crate::locale::{LocaleId, Locales, PerLocale};
use crate::routes::{Moved, Page, Pictures};
use crate::url::{BaseUrl, UrlPath};

/// Where a page is for readers of a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Address<'a> {
    /// The address.
    pub path: &'a UrlPath,
    /// The language of the page there.
    pub page: LocaleId,
}

/// One page in one language.
#[derive(Clone, Debug)]
pub struct Route {
    /// What it is about.
    pub page: Page,
    /// The page locale.
    pub locale: LocaleId,
    /// The text locale of its body: another one where it is not translated.
    pub text: LocaleId,
    /// Its address.
    pub path: UrlPath,
}

impl Route {
    /// Whether its words are taken from another language.
    pub fn is_fallback(&self) -> bool {
        self.text != self.locale
    }
}

/// A translation of a page, as search engines are told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alternate {
    /// A language tag, or `x-default`.
    pub hreflang: String,
    /// The address, absolute.
    pub href: String,
}

/// Everything that will be published, by address.
#[derive(Debug)]
pub struct Site {
    /// The languages.
    pub locales: Locales,
    /// Under which address the site is served.
    pub base: BaseUrl,
    /// What each language calls itself.
    pub own_names: PerLocale<String>,
    /// How far each language is.
    pub stages: PerLocale<Stage>,
    /// Whether there are pages in a language.
    pub shown: PerLocale<bool>,
    /// Every page, in the order of page and language.
    pub routes: Vec<Route>,
    /// The lists of every language.
    pub lists: PerLocale<Lists>,
    /// Ways to narrow down the courses.
    pub facets: Facets,
    /// Lists of two choices at once.
    pub pairs: Pairs,
    /// What happens on which day.
    pub calendar: Calendar,
    /// The lists of what stands beside courses.
    pub shelves: PerLocale<Shelves>,
    /// Relations seen from their other side.
    pub relations: Relations,
    /// What belongs to units and leads to credentials.
    pub affiliations: Affiliations,
    /// What stories, figures, awards, events and news are about.
    pub mentions: Mentions,
    /// Assets that are published, with their addresses.
    pub assets: BTreeMap<AssetId, UrlPath>,
    /// Pictures that are published in several widths.
    pub pictures: Pictures,
    /// Addresses that are no more.
    pub moved: Vec<Moved>,
    /// The address of a static file of the theme, by its name.
    pub statics: BTreeMap<String, UrlPath>,
    pub(super) addresses: HashMap<Page, PerLocale<Option<usize>>>,
    pub(super) links: HashMap<Page, PerLocale<Option<usize>>>,
    pub(super) by_path: HashMap<UrlPath, usize>,
}

impl Site {
    /// Where readers of a language find a page; another language's page where
    /// theirs is only linked; `None` where there is none for them.
    pub fn address(&self, page: Page, locale: LocaleId) -> Option<Address<'_>> {
        let at = (*self.links.get(&page)?)[locale]?;
        let route = &self.routes[at];
        Some(Address { path: &route.path, page: route.locale })
    }

    /// The route of a page in exactly this language.
    pub fn route(&self, page: Page, locale: LocaleId) -> Option<&Route> {
        let at = (*self.addresses.get(&page)?)[locale]?;
        Some(&self.routes[at])
    }

    /// The route at an address.
    pub fn find(&self, path: &str) -> Option<&Route> {
        let at = self.by_path.get(&UrlPath::from_text(path)?)?;
        Some(&self.routes[*at])
    }

    /// The languages that there are pages in, in the configured order.
    pub fn languages(&self) -> impl DoubleEndedIterator<Item = LocaleId> {
        self.locales.ids().filter(|&id| self.shown[id])
    }

    /// Whether search engines are to know a page: one that is in the language
    /// of its address, where that language is published.
    pub fn is_indexable(&self, route: &Route) -> bool {
        let is_published = self.stages[route.locale] == Stage::Published;
        route.page.is_indexable() && !route.is_fallback() && is_published
    }

    /// Whether the site has a page.
    pub fn has(&self, page: Page) -> bool {
        self.addresses.contains_key(&page)
    }

    /// The published languages that a page is really translated into, in the
    /// configured order.
    pub fn translations(&self, page: Page) -> impl Iterator<Item = &Route> {
        let cluster = self.addresses.get(&page);
        let routes = cluster.into_iter().flat_map(PerLocale::iter).flatten().map(|&at| &self.routes[at]);
        routes.filter(|route| !route.is_fallback() && self.stages[route.locale] == Stage::Published)
    }

    /// What every translation of a page says of the others: the same set on
    /// each, with `x-default`. Empty for a page in one language only, and
    /// where no absolute addresses are known.
    pub fn alternates(&self, page: Page) -> Vec<Alternate> {
        let cluster = if page == Page::Chooser { Page::Home } else { page };
        let translations: Vec<&Route> = self.translations(cluster).collect();
        if translations.len() < 2 || !page.is_indexable() {
            return Vec::new();
        }
        let chooser = self.address(Page::Chooser, LocaleId::DEFAULT).filter(|_| cluster == Page::Home);
        let default = chooser.map(|chooser| chooser.path).or_else(|| translations.first().map(|route| &route.path));
        let own = translations.iter().filter_map(|route| Some((self.hreflang(route.locale)?, &route.path)));
        // Readers of a language whose varieties alone are there get the first of them.
        let bare = translations.iter().filter_map(|route| {
            let language = self.locales.get(route.locale).language();
            let mut spoken = translations.iter().filter(|one| self.locales.get(one.locale).language() == language);
            let is_first = spoken.next()?.locale == route.locale && spoken.next().is_some();
            (is_first && self.plain(language).is_none()).then(|| (language.to_owned(), &route.path))
        });
        let all = own.chain(bare).chain(default.map(|path| ("x-default".to_owned(), path)));
        all.filter_map(|(hreflang, path)| Some(Alternate { hreflang, href: self.base.absolute(path)? })).collect()
    }

    /// Language, or language and region. Search engines read no region groups such as `es-419`, which stands for
    /// the language as a whole; beside `es` itself it has no name that they know.
    fn hreflang(&self, id: LocaleId) -> Option<String> {
        let locale = self.locales.get(id);
        if !locale.region().is_some_and(|region| region.bytes().all(|b| b.is_ascii_digit())) {
            return Some(locale.tag().to_owned());
        }
        (self.plain(locale.language()) == Some(id)).then(|| locale.language().to_owned())
    }

    /// The language of the site that search engines know by a language alone: itself, else the first group
    /// of regions.
    fn plain(&self, language: &str) -> Option<LocaleId> {
        let is_group = |id: &LocaleId| {
            let locale = self.locales.get(*id);
            locale.language() == language
                && locale.region().is_some_and(|region| region.bytes().all(|b| b.is_ascii_digit()))
        };
        self.languages().find(|&id| self.locales.get(id).tag() == language).or_else(|| self.languages().find(is_group))
    }
}
