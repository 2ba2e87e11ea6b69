//! What the head and the frame of a page say.

use serde_json::Value as JsonValue;

use crate::calendar::{Date, Day};
use crate::catalog::{Entity, Facts};
use crate::config::StalePage;
use crate::messages::{Args, Value as Argument};
use crate::output::foreign::plain;
use crate::picture::CARD_SIZE;
use crate::render::json_ld;
use crate::render::shape::{Html, Words};
use crate::render::value::DayView;
use crate::render::view::site::LanguageChoice;
use crate::render::view::{Card, View};
use crate::routes::{Alternate, FeedFormat, Page, Route};
use crate::rules::Subject;

shape! {
    /// What the head and the frame of a page say.
    PageView {
        /// Its kind: the name of its template.
        kind: &'static str,
        /// The template that makes it.
        template: String,
        /// A title for search engines, where its text gives one.
        seo_title: Option<String>,
        /// Its title.
        title: String,
        /// The list it stands in, where pages of other lists may share its title.
        section: Option<String>,
        /// What it is about, in a sentence.
        description: Option<String>,
        /// Its address on this host.
        url: String,
        /// Its whole address; `none` where search engines are not to list it.
        canonical: Option<Words>,
        /// What other sites show beside a link to it.
        og: Option<OpenGraph>,
        /// The same page in every language that has it, for search engines.
        alternates: Vec<AlternateView>,
        /// The same page in every language of the site, for readers.
        languages: Vec<LanguageChoice>,
        /// The way from the front page, this page last.
        breadcrumbs: Vec<CrumbView>,
        /// Whether search engines are not to list it.
        noindex: bool,
        /// The tag of the language of its text, which is another than `site.locale.tag` where a translation is missing.
        lang: Words,
        /// The direction of that language: `ltr` or `rtl`.
        dir: &'static str,
        /// The language that its text is in, where a translation is missing.
        fallback: Option<FallbackView>,
        /// Where it is older than the page it is a translation of, and readers are to be told.
        stale: Option<StaleView>,
        /// Data for machines, each a JSON text.
        json_ld: Vec<Html>,
        /// The day it was last changed.
        updated: Option<DayView>,
        /// The day it was first published.
        published: Option<DayView>,
        /// The feeds of news and dates in the language of the page.
        feeds: Vec<FeedView>,
        /// The same in the JSON catalog.
        data_url: Option<String>,
    }

    /// A step on the way from the front page.
    CrumbView {
        /// The title of the page.
        title: String,
        /// Its address; `none` for the page itself.
        url: Option<String>,
        /// The tag of the language of the title, where it is not the page's.
        lang: Option<String>,
    }

    /// The language that the text of a page is in, where a translation is missing.
    FallbackView {
        /// Its tag.
        tag: Words,
        /// Its name in the language of the page.
        name: String,
        /// The page whose words these are.
        url: Option<String>,
    }

    /// The page that this one is a translation of, where it has changed since.
    StaleView {
        /// The tag of its language.
        tag: Words,
        /// Its address.
        url: String,
        /// The day it was changed.
        date: Option<DayView>,
    }

    /// A feed of news and dates.
    FeedView {
        /// What feed readers call it.
        title: String,
        /// Its address on this host.
        url: String,
        /// Its media type, as `application/atom+xml`.
        kind as "type": &'static str,
    }

    /// What other sites show beside a link.
    OpenGraph {
        /// `website` or `article`.
        kind as "type": &'static str,
        /// The whole address of the page.
        url: String,
        /// The language of the page, as `es_ES`.
        locale: String,
        /// The other languages that have it.
        alternates: Vec<String>,
        /// A picture.
        image: Option<ShareImage>,
    }

    /// A picture beside a link on other sites.
    ShareImage {
        /// The whole address of the file.
        url: String,
        /// Its width in pixels.
        width: u32,
        /// Its height in pixels.
        height: u32,
        /// What it shows, in words.
        alt: String,
    }

    /// The same page in another language, for search engines.
    AlternateView {
        /// The tag of the language, or `x-default`.
        hreflang: Words,
        /// The whole address.
        href: Words,
    }
}

/// What a kind of page says of itself.
#[derive(Default)]
pub(in crate::render) struct Head {
    pub title: String,
    pub description: Option<String>,
    pub updated: Option<Date>,
    pub published: Option<Date>,
    /// What other sites show beside a link.
    pub image: Option<ShareImage>,
    /// What the page is about, for machines.
    pub json_ld: Vec<JsonValue>,
}

impl View<'_> {
    /// What the page of an entity says of itself by what every entity may say.
    pub(super) fn head<T: Facts>(&self, entity: &Entity<T>, subject: Subject) -> Head {
        let common = &entity.common;
        Head {
            description: self.description(entity, subject),
            updated: common.updated,
            published: common.published,
            image: common.share_image.as_ref().and_then(|image| self.share_image(entity, &image.value, subject)),
            ..Head::default()
        }
    }

    /// Where no host is known there is no address for other sites.
    fn share_image<T: Facts>(&self, entity: &Entity<T>, name: &str, subject: Subject) -> Option<ShareImage> {
        let (world, picture) = (self.world, self.picture(entity, name, subject)?);
        let asset = world.assets.find(&format!("{}{name}", entity.folder))?;
        let url = world.site.base.absolute(world.site.assets.get(&asset)?)?;
        Some(ShareImage { url, width: picture.width, height: picture.height, alt: picture.alt })
    }

    /// The card as a picture.
    fn card_image(&self, card: &Card) -> Option<ShareImage> {
        let url = self.world.site.base.absolute(&card.path)?;
        let (width, height) = CARD_SIZE;
        Some(ShareImage { url, width, height, alt: card.words.clone() })
    }

    /// The `page` of a template.
    pub(in crate::render) fn page(&self, route: &Route, head: Head, card: Option<&Card>) -> PageView {
        let world = self.world;
        let site = &world.site;
        let is_indexable = site.is_indexable(route);
        let canonical = if is_indexable { site.base.absolute(&route.path) } else { None };
        let alternates = if is_indexable { site.alternates(route.page) } else { Vec::new() };
        let crumbs = self.breadcrumbs(route, &head);
        let json_ld =
            is_indexable.then(|| json_ld::page(self, route, (&head.title, head.updated), &crumbs, head.json_ld));
        let data = route.page.data(&world.catalog).filter(|_| world.settings.json_catalog);
        let text = site.locales.get(route.text);
        let languages = match route.page {
            Page::Chooser | Page::NotFound => Vec::new(),
            page => self.languages(page),
        };
        let crumb = |crumb: Crumb| CrumbView { title: crumb.title, url: crumb.url, lang: crumb.lang };
        PageView {
            kind: route.page.name(),
            template: format!("pages/{}.html", route.page.name()),
            seo_title: self.seo_title(route.page),
            title: head.title,
            section: self.section(route),
            description: head.description,
            url: site.base.link(&route.path),
            canonical: canonical.as_deref().map(Words::from),
            og: canonical.map(|url| self.open_graph(route, url, head.image.or_else(|| self.card_image(card?)))),
            alternates: alternates.iter().map(alternate).collect(),
            languages,
            breadcrumbs: crumbs.into_iter().map(crumb).collect(),
            noindex: !is_indexable,
            lang: text.tag().into(),
            dir: text.direction(),
            fallback: route.is_fallback().then(|| self.fallback(route)),
            stale: self.stale(route),
            json_ld: json_ld.iter().map(|json| Html::markup(&plain(json))).collect(),
            updated: head.updated.map(|day| self.day(Day::Exact(day))),
            published: head.published.map(|day| self.day(Day::Exact(day))),
            feeds: self.feeds(route.page),
            data_url: data.map(|path| site.base.link(&path)),
        }
    }

    /// The feeds of this language; of pages that stand in none, none.
    fn feeds(&self, page: Page) -> Vec<FeedView> {
        if matches!(page, Page::Chooser | Page::NotFound) {
            return Vec::new();
        }
        let feed = |format: FeedFormat| {
            let url = self.world.site.base.link(&self.world.feed_path(self.locale, format)?);
            let site = Args::new().with("site", Argument::from(self.site_name()));
            let title = self.sentence("feed-title", &site).unwrap_or_else(|| self.site_name());
            Some(FeedView { title, url, kind: format.media_type() })
        };
        FeedFormat::ALL.into_iter().filter_map(feed).collect()
    }

    /// The page the words are from.
    fn fallback(&self, route: &Route) -> FallbackView {
        let site = &self.world.site;
        let locale = site.locales.get(route.text);
        let name = self.language_name(locale);
        let url = site.route(route.page, route.text).map(|source| site.base.link(&source.path));
        FallbackView { tag: locale.tag().into(), name, url }
    }

    /// The page in the source language, where it has changed
    /// since this one was translated and readers are to be told.
    fn stale(&self, route: &Route) -> Option<StaleView> {
        let (world, site) = (self.world, &self.world.site);
        if world.settings.l10n.stale_page != StalePage::Notice || route.is_fallback() {
            return None;
        }
        let (kind, id) = route.page.entity(&world.catalog)?;
        let texts = world.freshness.texts(kind, id).filter(|_| world.freshness.is_stale(kind, id, route.locale))?;
        let source = site.route(route.page, texts.source)?;
        Some(StaleView {
            tag: site.locales.get(texts.source).tag().into(),
            url: site.base.link(&source.path),
            date: texts.updated.map(|day| self.day(Day::Exact(day))),
        })
    }

    /// The name of the list a page stands in, where pages of other lists may
    /// share its title.
    fn section(&self, route: &Route) -> Option<String> {
        let is_shared = matches!(route.page, Page::Topic(_) | Page::Policy(_) | Page::FaqCategory(_));
        let parent = route.page.parent().filter(|_| is_shared && !route.is_fallback())?;
        Some(self.parent_title(parent))
    }

    fn open_graph(&self, route: &Route, url: String, image: Option<ShareImage>) -> OpenGraph {
        let site = &self.world.site;
        let others = site.translations(route.page).filter(|other| other.locale != route.locale);
        let code = |locale| territory(site.locales.get(locale).tag());
        OpenGraph {
            kind: if matches!(route.page, Page::NewsItem(_)) { "article" } else { "website" },
            url,
            locale: code(route.locale),
            alternates: others.map(|other| code(other.locale)).collect(),
            image,
        }
    }

    /// From the home page down to this one.
    fn breadcrumbs(&self, route: &Route, head: &Head) -> Vec<Crumb> {
        if matches!(route.page, Page::Chooser | Page::Home | Page::NotFound) {
            return Vec::new();
        }
        let lang = self.foreign(route.text);
        let mut crumbs = vec![Crumb { title: head.title.clone(), url: None, path: Some(route.path.clone()), lang }];
        let mut at = route.page.parent();
        while let Some(page) = at {
            let address = self.world.site.address(page, self.locale);
            crumbs.push(Crumb {
                title: self.parent_title(page),
                url: self.url(page),
                path: address.map(|address| address.path.clone()),
                lang: None,
            });
            at = page.parent();
        }
        crumbs.reverse();
        crumbs
    }

    /// The title for search engines, where the text of the page gives one of its own.
    fn seo_title(&self, page: Page) -> Option<String> {
        const LINE: &str = "seo_title";
        let catalog = &self.world.catalog;
        match page {
            Page::Course(key) => self.line(catalog.courses.get(key), LINE, key.into()),
            Page::Program(key) => self.line(catalog.programs.get(key), LINE, key.into()),
            Page::Credential(key) => self.line(catalog.credentials.get(key), LINE, key.into()),
            Page::Pathway(key) => self.line(catalog.pathways.get(key), LINE, key.into()),
            Page::Person(key) => self.line(catalog.people.get(key), LINE, key.into()),
            Page::Unit(key) => self.line(catalog.units.get(key), LINE, key.into()),
            Page::Policy(key) => self.line(catalog.policies.get(key), LINE, Subject::Site),
            Page::FaqCategory(key) => self.line(catalog.faq.get(key), LINE, Subject::Site),
            Page::NewsItem(key) => self.line(catalog.news.get(key), LINE, key.into()),
            Page::Event(key) => self.line(catalog.events.get(key), LINE, key.into()),
            Page::Award(key) => self.line(catalog.awards.get(key), LINE, key.into()),
            Page::Plain(key) => self.line(catalog.pages.get(key), LINE, Subject::Site),
            _ => None,
        }
    }

    pub(super) fn parent_title(&self, page: Page) -> String {
        match page {
            Page::Topic(key) => self.topic_label(key),
            Page::Facet(facet, key) => self.facet_title(facet, key),
            Page::Pair(first, second) => self.pair_title(first, second),
            Page::FaqCategory(key) => self.named(self.world.catalog.faq.get(key), Subject::Site),
            page => self.word(&format!("nav-{}", page.section())),
        }
    }
}

/// A step on the way from the home page.
pub(in crate::render) struct Crumb {
    pub title: String,
    /// The link; none on the page itself.
    pub url: Option<String>,
    pub path: Option<crate::url::UrlPath>,
    pub lang: Option<String>,
}

fn alternate(alternate: &Alternate) -> AlternateView {
    AlternateView { hreflang: alternate.hreflang.as_str().into(), href: alternate.href.as_str().into() }
}

/// `es` as `es_ES`: what link previews call a language. A language without a
/// region gets that of most of its readers.
fn territory(tag: &str) -> String {
    const USUAL: [(&str, &str); 14] = [
        ("ar", "AR"),
        ("ca", "ES"),
        ("de", "DE"),
        ("en", "US"),
        ("es", "ES"),
        ("fr", "FR"),
        ("it", "IT"),
        ("ja", "JP"),
        ("ko", "KR"),
        ("nl", "NL"),
        ("pl", "PL"),
        ("pt", "BR"),
        ("ru", "RU"),
        ("zh", "CN"),
    ];
    if tag.contains('-') {
        return tag.replace('-', "_");
    }
    match USUAL.iter().find(|(language, _)| *language == tag) {
        Some((language, region)) => format!("{language}_{region}"),
        None => tag.to_owned(),
    }
}
