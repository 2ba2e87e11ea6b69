//! Links to entities of any kind, and to those who are named in a role.

use crate::catalog::{Entity, Facts, Key, Party, Pathway, Unit};
use crate::content::Kind;
use crate::render::shape::Words;
use crate::render::view::View;
use crate::render::view::figure::FigureView;
use crate::render::view::story::StoryView;
use crate::routes::{Page, Spot};
use crate::rules::Subject;
use crate::url::WebUrl;

shape! {
    /// A link to a page, or a name that leads nowhere.
    Link {
        /// What is written.
        title: Words,
        /// Where it leads; `none` where readers are not led to a page.
        url: Option<String>,
        /// The tag of the language of the title, where it is not the page's.
        lang: Option<String>,
        /// The tag of the language of the page it leads to, where that is another one.
        hreflang: Option<String>,
    }

    /// A link to something in the catalog, with what it is.
    Reference {
        /// What is written.
        title: String,
        /// Where it leads.
        url: String,
        /// The tag of the language of the title, where it is not the page's.
        lang: Option<String>,
        /// The tag of the language of the page it leads to, where that is another one.
        hreflang: Option<String>,
        /// What it is: `course`, `program` and so on.
        kind: &'static str,
    }

    /// What is said of something elsewhere in the catalog.
    Mentions {
        /// Numbers about it.
        figures: Vec<FigureView>,
        /// Stories about it.
        stories: Vec<StoryView>,
        /// Awards for it.
        awards: Vec<Reference>,
        /// Events about it.
        events: Vec<Reference>,
        /// News about it.
        news: Vec<Reference>,
    }
}

impl View<'_> {
    /// Where readers meet an entity of any kind.
    pub(super) fn reference(&self, (kind, at): (Kind, usize)) -> Option<Reference> {
        let url = self.spot_url(kind, at)?;
        let hreflang = Spot::of(&self.world.catalog, kind, at).and_then(|spot| self.hreflang(spot.page));
        let (title, lang) = self.title_of(kind, at)?;
        Some(Reference { title, url, lang, hreflang, kind: kind.name() })
    }

    /// Those of some references that lead somewhere.
    pub(super) fn references(&self, refs: &[(Kind, usize)]) -> Vec<Reference> {
        refs.iter().filter_map(|&one| self.reference(one)).collect()
    }

    /// The link to an entity, for readers of this language.
    fn spot_url(&self, kind: Kind, at: usize) -> Option<String> {
        let spot = Spot::of(&self.world.catalog, kind, at)?;
        let url = self.url(spot.page)?;
        Some(match spot.part {
            Some(part) => format!("{url}#{part}"),
            None => url,
        })
    }

    /// What an entity is called, and the language of that where it is not the page's.
    fn title_of(&self, kind: Kind, at: usize) -> Option<(String, Option<String>)> {
        let catalog = &self.world.catalog;
        Some(match kind {
            Kind::Course => catalog.courses.at(at).map(|(key, one)| self.title(one, key.into()))?,
            Kind::Program => catalog.programs.at(at).map(|(key, one)| self.title(one, key.into()))?,
            Kind::Person => (catalog.people.at(at)?.1.name(), None),
            Kind::Testimonial => (catalog.testimonials.at(at)?.1.name.clone(), None),
            Kind::Statistic => catalog.statistics.at(at).map(|(key, one)| self.line_of(one, "noun", key.into()))?,
            Kind::Pathway => self.pathway_title(catalog.pathways.at(at)?.0),
            Kind::Credential => catalog.credentials.at(at).map(|(key, one)| self.title(one, key.into()))?,
            Kind::Unit => catalog.units.at(at).map(|(key, one)| self.title(one, key.into()))?,
            Kind::Faq => self.title(catalog.faq.at(at)?.1, Subject::Site),
            Kind::Policy => (self.policy_title(catalog.policies.at(at)?.0), None),
            Kind::Page => self.title(catalog.pages.at(at)?.1, Subject::Site),
            Kind::News => catalog.news.at(at).map(|(key, one)| self.title(one, key.into()))?,
            Kind::Event => catalog.events.at(at).map(|(key, one)| self.title(one, key.into()))?,
            Kind::Award => catalog.awards.at(at).map(|(key, one)| self.title(one, key.into()))?,
            Kind::Edition => catalog.editions.at(at).map(|(key, one)| self.title(one, key.into()))?,
            Kind::Notice | Kind::Contact | Kind::Calendar => return None,
        })
    }

    /// The line of front matter that names an entity without a title.
    fn line_of<T: Facts>(&self, entity: &Entity<T>, field: &str, subject: Subject) -> (String, Option<String>) {
        match (self.line(entity, field, subject), entity.text(self.locale)) {
            (Some(line), Some((_, locale))) => (line, self.foreign(locale)),
            _ => (entity.id.to_string(), None),
        }
    }

    /// A pathway without a title is named by where it leads.
    pub(in crate::render) fn pathway_title(&self, key: Key<Pathway>) -> (String, Option<String>) {
        let pathway = self.world.catalog.pathways.get(key);
        match pathway.text(self.locale) {
            Some((text, _)) if text.front.title().is_none() => self.line_of(pathway, "destination", key.into()),
            _ => self.title(pathway, key.into()),
        }
    }

    /// A unit, with its page where readers are led to it.
    pub(in crate::render) fn unit_link(&self, key: Key<Unit>) -> Link {
        let (title, lang) = self.title(self.world.catalog.units.get(key), key.into());
        let page = Page::Unit(key);
        Link { title: title.into(), url: self.url(page), lang, hreflang: self.hreflang(page) }
    }

    pub(super) fn unit_links(&self, keys: &[Key<Unit>]) -> Vec<Link> {
        keys.iter().map(|&key| self.unit_link(key)).collect()
    }

    /// The same for whoever is named in a role; names that stand for themselves
    /// lead nowhere.
    pub(super) fn party(&self, party: &Party) -> Link {
        match party {
            Party::Person(key) => {
                let person = self.world.catalog.people.get(*key);
                Link { title: person.name().into(), url: self.url(Page::Person(*key)), lang: None, hreflang: None }
            }
            Party::Unit(key) => self.unit_link(*key),
            Party::Name(name) => Link { title: name.as_str().into(), url: None, lang: None, hreflang: None },
        }
    }

    pub(super) fn parties(&self, parties: &[Party]) -> Vec<Link> {
        parties.iter().map(|one| self.party(one)).collect()
    }

    /// A page elsewhere, shown by its address.
    pub(super) fn web_link(&self, url: &WebUrl) -> Link {
        let url = url.as_str();
        let shown = url.trim_start_matches("https://").trim_end_matches('/');
        Link { title: shown.into(), url: Some(url.to_owned()), lang: None, hreflang: None }
    }

    /// What is said of an entity elsewhere.
    pub(super) fn mentions(&self, kind: Kind, at: usize) -> Mentions {
        self.further_mentions(kind, at, &[])
    }

    /// The same without what the page links anyway.
    pub(super) fn further_mentions(&self, kind: Kind, at: usize, linked: &[(Kind, usize)]) -> Mentions {
        let (mentions, about) = (&self.world.site.mentions, (kind, at));
        let links = |kind: Kind, at: Vec<usize>| -> Vec<Reference> {
            let further = at.into_iter().filter(|&at| !linked.contains(&(kind, at)));
            further.filter_map(|at| self.reference((kind, at))).collect()
        };
        Mentions {
            figures: self.figures_about(about),
            stories: self.stories_about(about),
            awards: links(Kind::Award, mentions.awards(about).iter().map(|key| key.index()).collect()),
            events: links(Kind::Event, mentions.events(about).iter().map(|key| key.index()).collect()),
            news: links(Kind::News, mentions.news(about).iter().map(|key| key.index()).collect()),
        }
    }
}
