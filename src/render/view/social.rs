//! Social cards: the pictures that other sites show beside a link to a page.
//!
//! A card is drawn from the theme's `card.svg`. Its name follows from the finished
//! drawing, so pages can name it before it is painted.

use tera::{Context, Tera};

use crate::config::SocialCards;
use crate::listing::policy_title;
use crate::output::foreign::plain;
use crate::picture::{CARD_SIZE, MAKING};
use crate::render::shape::{Shape, Table, Words};
use crate::render::view::View;
use crate::routes::Page;
use crate::rules::Subject;
use crate::theme::CARD_TEMPLATE;
use crate::url::UrlPath;

shape! {
    /// The drawing that other sites show beside a link to a page. It has `site`, but no `page`.
    CardDrawing {
        /// What is written on it.
        card: CardView,
        /// The colours of the theme on light paper, or those that the catalog chose: `colors.on_cover` for `on-cover`.
        colors: Table<String>,
    }

    /// What is written on a card.
    CardView {
        /// The title of the page.
        title: Words,
        /// The list that the page stands in; on the front page the message `site-tagline`.
        above: Option<Words>,
        /// What the site is called.
        site: Words,
        /// Whether it is the card of the front page.
        is_home: bool,
        /// The tag of the language.
        lang: Words,
        /// Its direction: `ltr` or `rtl`.
        dir: &'static str,
        /// The width of the card.
        width: u32,
        /// The height of the card.
        height: u32,
    }
}

/// One card.
pub(in crate::render) struct Card {
    /// Where it stands.
    pub path: UrlPath,
    /// The words on it, for those who do not see it.
    pub words: String,
    /// The drawing, or why the template gives none.
    pub svg: tera::TeraResult<String>,
}

impl View<'_> {
    /// The page whose card a page shows; none where there are no cards.
    pub(in crate::render) fn card_page(&self, page: Page) -> Option<Page> {
        let settings = &self.world.settings;
        if !self.world.theme.draws_cards() || settings.base_url.origin().is_none() || page == Page::NotFound {
            return None;
        }
        match settings.social_cards {
            SocialCards::Off => None,
            SocialCards::Pages if page.has_own_title() => Some(page),
            SocialCards::Pages | SocialCards::Sections => Some(page.shelf()),
        }
    }

    /// The card of a page; none where a word on it has letters that no font has.
    pub(in crate::render) fn draw_card(&self, page: Page, engine: &Tera) -> Option<Card> {
        let world = self.world;
        let bare = |words: String| plain(&words).into_owned();
        let site = bare(self.site_name());
        let title = if page == Page::Home { site.clone() } else { bare(self.card_title(page)) };
        let above = match page.shelf() {
            Page::Home if page == Page::Home => self.sentence("site-tagline", &()).map(bare),
            Page::Home => None,
            shelf => (shelf != page).then(|| bare(self.card_title(shelf))),
        };
        let words: Vec<&str> = [Some(site.as_str()), Some(&title), above.as_deref()].into_iter().flatten().collect();
        if words.iter().any(|words| world.theme.fonts.lacks(words).is_some()) {
            return None;
        }
        let locale = world.site.locales.get(self.locale);
        let mut context = Context::new();
        let (width, height) = CARD_SIZE;
        let card = CardView {
            title: title.as_str().into(),
            above: above.as_deref().map(Words::from),
            site: site.as_str().into(),
            is_home: page == Page::Home,
            lang: locale.tag().into(),
            dir: locale.direction(),
            width,
            height,
        };
        let colors = world.theme.colors.iter().map(|(name, color)| (name.replace('-', "_"), color.to_string()));
        CardDrawing { card, colors: colors.collect() }.put(&mut context);
        let svg = engine.render(CARD_TEMPLATE, &context).map(bare);
        let mut hasher = blake3::Hasher::new();
        hasher.update(MAKING.as_bytes()).update(world.theme.fonts.digest().as_bytes());
        hasher.update(svg.as_deref().unwrap_or_default().as_bytes());
        let digest = hasher.finalize().to_hex();
        let name = page.name().replace('_', "-");
        let path = UrlPath::file(&format!("social/{}/{name}.{}.png", locale.prefix(), &digest[..10]));
        let words = if title == site { title } else { format!("{title} · {site}") };
        Some(Card { path, words, svg })
    }

    /// What a card calls its page.
    fn card_title(&self, page: Page) -> String {
        let catalog = &self.world.catalog;
        match page {
            Page::Course(key) => self.named(catalog.courses.get(key), key.into()),
            Page::Program(key) => self.named(catalog.programs.get(key), key.into()),
            Page::Credential(key) => self.named(catalog.credentials.get(key), key.into()),
            Page::Pathway(key) => self.named(catalog.pathways.get(key), key.into()),
            Page::Person(key) => catalog.people.get(key).name(),
            Page::Unit(key) => self.named(catalog.units.get(key), key.into()),
            Page::Event(key) => self.named(catalog.events.get(key), key.into()),
            Page::Award(key) => self.named(catalog.awards.get(key), key.into()),
            Page::NewsItem(key) => self.named(catalog.news.get(key), key.into()),
            Page::Policy(key) => policy_title(key, catalog, &self.world.messages, self.locale),
            Page::Plain(key) => self.named(catalog.pages.get(key), Subject::Site),
            page => self.parent_title(page),
        }
    }
}
