//! The front page of a language, and the page where one chooses a language.

use tera::{Context, Value};

use crate::locale::LocaleId;
use crate::render::json_ld;
use crate::render::view::{Head, View};
use crate::routes::{Page, Route};
use crate::rules::Subject;

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
        let view = object! {
            "intro": text.and_then(|(text, locale)| self.intro(text, locale, Subject::Site)),
            "sections": text.map(|(text, locale)| self.sections(&text.prose, locale, Subject::Site)).unwrap_or_default(),
            "courses": self.cards(&soon),
            "programs": lists.programs.iter().filter_map(|&key| self.program_row(key)).collect::<Vec<Value>>(),
            "news": lists.news.iter().filter_map(|&key| self.news_row(key)).take(FRONT_NEWS).collect::<Vec<Value>>(),
            "topics": self.topics_with_counts(),
            "counts": object! {
                "courses": lists.courses.len(),
                "programs": lists.programs.len(),
                "languages": languages.len(),
            },
        };
        context.insert_value("home", view);
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
            object! {
                "tag": locale.tag(),
                "name": view.own_name(id),
                "url": view.url(Page::Home),
                "tagline": view.sentence("site-tagline", &()),
                "dir": locale.direction(),
            }
        };
        let languages: Vec<Value> = world.site.languages().map(language).collect();
        context.insert_value("languages", Value::from(languages));
        let name = self.site_name();
        Head {
            title: format!("{name} – {}", self.word("chooser-title")),
            description: self.sentence("site-description", &()).or(Some(name)),
            ..Head::default()
        }
    }
}
