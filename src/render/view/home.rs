//! The front page of a language, and the page where one chooses a language.

use tera::Context;

use crate::locale::LocaleId;
use crate::render::json_ld;
use crate::render::shape::{Html, Made, Shape, Words};
use crate::render::view::course::CourseCard;
use crate::render::view::entity::SectionView;
use crate::render::view::news::NewsRow;
use crate::render::view::program::ProgramRow;
use crate::render::view::topic::TopicRow;
use crate::render::view::{Head, View};
use crate::routes::{Page, Route};
use crate::rules::Subject;

shape! {
    /// The front page of a language.
    HomePage {
        /// What stands on it.
        home: HomeView,
    }

    /// The page where one chooses a language.
    ChooserPage {
        /// The languages of the site.
        languages: Vec<LanguageHome>,
    }

    /// What stands on a front page.
    HomeView {
        /// The text of the page `home` before its first section.
        intro: Option<Html>,
        /// The sections of that text.
        sections: Vec<SectionView>,
        /// The courses that begin next.
        courses: Vec<Made<CourseCard>>,
        /// All programs.
        programs: Vec<ProgramRow>,
        /// The latest news.
        news: Vec<NewsRow>,
        /// All topics that have courses.
        topics: Vec<TopicRow>,
        /// How much there is.
        counts: HomeCounts,
    }

    /// How much there is in the catalog.
    HomeCounts {
        /// How many courses.
        courses: usize,
        /// How many programs.
        programs: usize,
        /// In how many languages one can take a course.
        languages: usize,
    }

    /// A language, with its front page.
    LanguageHome {
        /// Its tag.
        tag: Words,
        /// Its name in itself.
        name: Words,
        /// Its front page.
        url: Option<String>,
        /// The message `site-tagline` in it.
        tagline: Option<String>,
        /// `ltr` or `rtl`.
        dir: &'static str,
    }
}

/// How many courses and news the front page shows.
const FRONT_COURSES: usize = 6;
const FRONT_NEWS: usize = 3;

impl View<'_> {
    pub(super) fn home(&self, _: &Route, context: &mut Context) -> Head {
        let world = self.world;
        let lists = &world.site.lists[self.locale];
        let page =
            world.catalog.pages.find("home").map(|key| world.catalog.pages.get(key)).filter(|page| !page.is_hidden);
        let text = page.and_then(|page| page.text(self.locale));
        let soon: Vec<_> = lists
            .courses
            .iter()
            .copied()
            .filter(|&key| world.facts.course(key).next_start.is_some())
            .take(FRONT_COURSES)
            .collect();
        let mut languages: Vec<_> =
            lists.courses.iter().flat_map(|&key| world.facts.course(key).taught_in.iter()).collect();
        languages.sort();
        languages.dedup();
        let view = HomeView {
            intro: text.and_then(|(text, locale)| self.intro(text, locale, Subject::Site)),
            sections: text.map(|(text, locale)| self.sections(&text.prose, locale, Subject::Site)).unwrap_or_default(),
            courses: self.cards(&soon),
            programs: lists.programs.iter().filter_map(|&key| self.program_row(key)).collect(),
            news: lists.news.iter().filter_map(|&key| self.news_row(key)).take(FRONT_NEWS).collect(),
            topics: self.topics_with_counts(),
            counts: HomeCounts {
                courses: lists.courses.len(),
                programs: lists.programs.len(),
                languages: languages.len(),
            },
        };
        HomePage { home: view }.put(context);
        let tagline = self.sentence("site-tagline", &());
        let name = self.site_name();
        let own = page.and_then(|page| self.line(page, "summary", Subject::Site));
        let site = self.sentence("site-description", &());
        Head {
            title: tagline.map_or_else(|| name.clone(), |tagline| format!("{name} – {tagline}")),
            description: own.or(site).or_else(|| Some(self.list_description("courses"))),
            published: None,
            json_ld: json_ld::organization(self),
            ..page.map(|page| self.head(page, Subject::Site)).unwrap_or_default()
        }
    }

    pub(super) fn chooser(&self, context: &mut Context) -> Head {
        let world = self.world;
        let language = |id: LocaleId| {
            let view = View { world, shared: self.shared, locale: id };
            let locale = world.site.locales.get(id);
            LanguageHome {
                tag: locale.tag().into(),
                name: view.own_name(id).into(),
                url: view.url(Page::Home),
                tagline: view.sentence("site-tagline", &()),
                dir: locale.direction(),
            }
        };
        ChooserPage { languages: world.site.languages().map(language).collect() }.put(context);
        let name = self.site_name();
        Head {
            title: format!("{name} – {}", self.word("chooser-title")),
            description: self.sentence("site-description", &()).or(Some(name)),
            ..Head::default()
        }
    }
}
