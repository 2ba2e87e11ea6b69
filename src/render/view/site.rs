//! What every page of a language says of the site.

use crate::calendar::Day;
use crate::catalog::Navigation;
use crate::config::Stage;
use crate::listing::Facet;
use crate::locale::LocaleId;
use crate::messages::Args;
use crate::render::shape::Words;
use crate::render::value::DayView;
use crate::render::view::contact::ContactView;
use crate::render::view::entity::Picture;
use crate::render::view::notice::NoticeView;
use crate::render::view::reference::Link;
use crate::render::view::{Shared, View};
use crate::routes::Page;
use crate::rules::Subject;
use crate::source::Spanned;
use crate::world::World;

shape! {
    /// What every page of a language says of the site.
    SiteView {
        /// What it is called.
        name: String,
        /// The message `site-tagline`.
        tagline: Option<String>,
        /// The message `site-description`.
        description: Option<String>,
        /// The front page of this language.
        home_url: Option<String>,
        /// The list of all courses.
        courses_url: Option<String>,
        /// The search.
        search_url: Option<String>,
        /// The sign of the provider, where the settings want it.
        logo: Option<Picture>,
        /// The language of the page.
        locale: SiteLocale,
        /// The front page in every language of the site.
        languages: Vec<LanguageChoice>,
        /// The lists and pages in the head of a page.
        nav: Vec<NavLink>,
        /// The lists that the head has no room for; none where the settings name the links of the foot.
        footer_groups: Vec<FooterGroup>,
        /// The pages in the foot of a page.
        footer_nav: Vec<NavLink>,
        /// The notices of today.
        notices: Vec<NoticeView>,
        /// The unit behind the catalog.
        provider: Option<ProviderView>,
        /// Whom to ask.
        contact: Option<ContactView>,
        /// The page that lists every contact, where there are several.
        contacts_url: Option<String>,
        /// The day the site is of, where the settings pin it.
        as_of: Option<DayView>,
    }

    /// The language of a page.
    SiteLocale {
        /// Its tag, for `lang`.
        tag: Words,
        /// Its direction, for `dir`: `ltr` or `rtl`.
        dir: &'static str,
        /// Its name in itself.
        name: Words,
    }

    /// A page in one language of the site.
    LanguageChoice {
        /// The tag of the language.
        tag: Words,
        /// Its name in itself.
        name: Words,
        /// Where the link leads.
        url: String,
        /// The tag of the language of the page it leads to.
        hreflang: Words,
        /// Whether it is the language of this page.
        current: bool,
        /// What readers should know before they follow the link, in that language.
        note: Option<String>,
    }

    /// A link in the head or foot of every page.
    NavLink {
        /// The name of the list, or `page`.
        kind: Words,
        /// What is written.
        title: Words,
        /// Where it leads.
        url: Option<String>,
        /// The tag of the language of the title, where it is not the page's.
        lang: Option<String>,
        /// The tag of the language of the page it leads to, where that is another one.
        hreflang: Option<String>,
    }

    /// Links in the foot of every page, below a heading.
    FooterGroup {
        /// The heading.
        title: String,
        /// The links.
        links: Vec<FooterLink>,
    }

    /// A link to a list.
    FooterLink {
        /// What the list is called.
        title: String,
        /// Its address.
        url: String,
    }

    /// The unit behind the catalog.
    ProviderView {
        /// Its name.
        name: String,
        /// The tag of the language of the name, where it is not the page's.
        lang: Option<String>,
        /// Its own site.
        url: Option<String>,
    }
}

/// The `site` of a language's templates.
pub(in crate::render) fn site(world: &World, shared: &Shared, locale: LocaleId) -> SiteView {
    View { world, shared, locale }.site()
}

impl View<'_> {
    fn site(&self) -> SiteView {
        let world = self.world;
        let locale = world.site.locales.get(self.locale);
        let own = |key: &str| self.sentence(key, &());
        let chosen = &world.settings.frame;
        SiteView {
            name: self.site_name(),
            tagline: own("site-tagline"),
            description: own("site-description"),
            home_url: self.url(Page::Home),
            courses_url: self.url(Page::Courses),
            search_url: self.url(Page::Search),
            logo: self.logo(),
            locale: SiteLocale {
                tag: locale.tag().into(),
                dir: locale.direction(),
                name: self.own_name(self.locale).into(),
            },
            languages: self.languages(Page::Home),
            nav: self.navigation(),
            footer_groups: if chosen.footer.is_empty() { self.footer_groups() } else { Vec::new() },
            footer_nav: match chosen.footer.as_slice() {
                [] => self.pages(Navigation::Footer),
                footer => self.chosen_links(footer),
            },
            notices: self.notices(),
            provider: self.provider(),
            contact: self.world.catalog.contact.map(|key| self.contact(key)),
            contacts_url: self.contacts_url(),
            as_of: world.facts.pinned_day.map(|day| self.day(Day::Exact(day))),
        }
    }

    /// The message `site-name`, else the provider's name, else the host's.
    pub(in crate::render) fn site_name(&self) -> String {
        let world = self.world;
        let provider = || {
            let key = world.catalog.provider?;
            Some(self.title(world.catalog.units.get(key), key.into()).0)
        };
        let host = || world.settings.base_url.origin().and_then(|origin| origin.split("://").nth(1)).map(str::to_owned);
        let named = self.sentence("site-name", &());
        named.or_else(provider).or_else(host).unwrap_or_else(|| "Catalog".to_owned())
    }

    /// A language's name in itself.
    pub(super) fn own_name(&self, id: LocaleId) -> &str {
        &self.world.site.own_names[id]
    }

    /// The switcher: this page in every language that has it. Where one has
    /// none, it leads to the page in its source language or to what stands above
    /// it, and says so.
    pub(super) fn languages(&self, page: Page) -> Vec<LanguageChoice> {
        self.world.site.languages().filter_map(|id| self.language_choice(page, id)).collect()
    }

    fn language_choice(&self, page: Page, id: LocaleId) -> Option<LanguageChoice> {
        let world = self.world;
        let site = &world.site;
        // What is said of a language is said in it.
        let view = View { world, shared: self.shared, locale: id };
        let (path, to, note) = if let Some(route) = site.route(page, id) {
            let is_beta = site.stages[id] == Stage::Beta;
            (&route.path, id, if is_beta { view.sentence("site-language-beta", &()) } else { None })
        } else if let Some(address) = site.address(page, id) {
            let (language, _) = world.language_name(id, site.locales.get(address.page));
            let note = view.sentence("site-language-only", &Args::new().with("language", language));
            (address.path, address.page, note)
        } else {
            let above = std::iter::successors(page.parent(), |page| page.parent());
            let (above, route) = above.filter_map(|page| Some((page, site.route(page, id)?))).next()?;
            let title = if above == Page::Home { view.site_name() } else { view.parent_title(above) };
            let title = crate::output::foreign::plain(&title).into_owned();
            (&route.path, id, view.sentence("site-language-instead", &Args::new().with("title", title)))
        };
        Some(LanguageChoice {
            tag: site.locales.get(id).tag().into(),
            name: self.own_name(id).into(),
            url: site.base.link(path),
            hreflang: site.locales.get(to).tag().into(),
            current: id == self.locale,
            note,
        })
    }

    /// The sign of the provider, where the settings want it.
    fn logo(&self) -> Option<Picture> {
        let world = self.world;
        let key = world.catalog.provider.filter(|_| world.settings.frame.logo.is_some())?;
        let unit = world.catalog.units.get(key);
        self.picture(unit, &unit.logo.as_ref()?.value, key.into())
    }

    /// Links to lists and pages that the settings name. What a language does not have it
    /// does not link to.
    fn chosen_links(&self, names: &[Spanned<String>]) -> Vec<NavLink> {
        let catalog = &self.world.catalog;
        let link = |name: &str| match Page::list(name) {
            Some(page) => Some(self.section_link(name, page)?),
            None => {
                let key = catalog.pages.find(name)?;
                let link = self.link(catalog.pages.get(key), Page::Plain(key), Subject::Site)?;
                Some(to_page(link))
            }
        };
        names.iter().filter_map(|name| link(&name.value)).collect()
    }

    fn section_link(&self, kind: &str, page: Page) -> Option<NavLink> {
        let title = self.word(&format!("nav-{kind}"));
        Some(NavLink { kind: kind.into(), title: title.into(), url: Some(self.url(page)?), lang: None, hreflang: None })
    }

    fn navigation(&self) -> Vec<NavLink> {
        const SECTIONS: [(Page, &str); 6] = [
            (Page::Courses, "courses"),
            (Page::Programs, "programs"),
            (Page::Topics, "topics"),
            (Page::Faq, "faq"),
            (Page::People, "people"),
            (Page::News, "news"),
        ];
        let chosen = &self.world.settings.frame.header;
        if !chosen.is_empty() {
            return self.chosen_links(chosen);
        }
        let sections = SECTIONS.iter().filter_map(|(page, kind)| self.section_link(kind, *page));
        let own = self.pages(Navigation::Header).into_iter();
        sections.chain(own).collect()
    }

    /// The lists that the head has no room for.
    fn footer_groups(&self) -> Vec<FooterGroup> {
        let facets = Facet::ALL.into_iter().map(Page::Facets);
        let lists = [Page::Search, Page::Index, Page::Calendar].into_iter();
        let directory = lists.chain(facets).chain([Page::PastRuns, Page::Policies]);
        let studying = [Page::Credentials, Page::Pathways, Page::Events];
        let institution = [Page::Units, Page::Stories, Page::Figures, Page::Awards, Page::Editions];
        let link = |page: Page| {
            let title = self.word(&format!("nav-{}", page.section()));
            Some(FooterLink { title, url: self.url(page)? })
        };
        let group = |title: &str, pages: &mut dyn Iterator<Item = Page>| {
            let links: Vec<FooterLink> = pages.filter_map(link).collect();
            (!links.is_empty()).then(|| FooterGroup { title: self.word(title), links })
        };
        let groups = [
            group("site-directory", &mut directory.into_iter()),
            group("site-footer-studying", &mut studying.into_iter()),
            group("site-footer-institution", &mut institution.into_iter()),
        ];
        groups.into_iter().flatten().collect()
    }

    fn pages(&self, place: Navigation) -> Vec<NavLink> {
        let catalog = &self.world.catalog;
        let pages = &self.world.site.lists[self.locale].pages;
        let pages = pages.iter().filter(|&&key| catalog.pages.get(key).nav == place);
        let link = |&key: &_| self.link(catalog.pages.get(key), Page::Plain(key), Subject::Site);
        pages.filter_map(link).map(to_page).collect()
    }

    fn provider(&self) -> Option<ProviderView> {
        let key = self.world.catalog.provider?;
        let unit = self.world.catalog.units.get(key);
        let (name, lang) = self.title(unit, key.into());
        let url = unit.url.as_ref().map(|url| url.as_str().to_owned());
        Some(ProviderView { name, lang, url })
    }

    /// The page that lists every contact, where there are several.
    fn contacts_url(&self) -> Option<String> {
        let page = self.world.catalog.pages.find("contact")?;
        let has_several = self.world.site.shelves[self.locale].contacts.len() > 1;
        self.url(Page::Plain(page)).filter(|_| has_several)
    }
}

/// A link to a page of prose.
fn to_page(Link { title, url, lang, hreflang }: Link) -> NavLink {
    NavLink { kind: "page".into(), title, url, lang, hreflang }
}
