//! Lists of courses, programs and people; the page for unknown addresses.

use serde_json::Value as JsonValue;
use tera::Context;

use crate::catalog::{Course, Key};
use crate::listing::{CourseOrder, OrderGround, list_price};
use crate::messages::{Args, Value as Argument};
use crate::render::json_ld;
use crate::render::shape::{Made, Shape};
use crate::render::view::course::CourseCard;
use crate::render::view::entity::PersonRow;
use crate::render::view::facet::Way;
use crate::render::view::program::ProgramRow;
use crate::render::view::roll::Pager;
use crate::render::view::{Head, View};
use crate::routes::{Page, Roll};

shape! {
    /// All courses, in an order and over several pages.
    CoursesPage {
        /// The courses on this page of the list.
        groups: Vec<CourseGroup>,
        /// How many courses the whole list has.
        count: usize,
        /// Links to the other pages of the list, where there are any.
        pager: Option<Pager>,
        /// The orders that readers can choose.
        orders: Vec<CourseOrderLink>,
        /// Ways to narrow the courses down.
        ways: Made<Vec<Way>>,
    }

    /// All programs.
    ProgramsPage {
        /// The programs.
        programs: Vec<ProgramRow>,
    }

    /// All people.
    PeoplePage {
        /// The people, by family name.
        people: Vec<PersonRow>,
    }

    /// An order of the courses.
    CourseOrderLink {
        /// What readers call it.
        title: String,
        /// The courses in this order.
        url: String,
        /// Whether it is the order of this page.
        is_current: bool,
    }

    /// Courses below one heading. By price each currency is a group of its own, since
    /// amounts are not converted; otherwise there is one group without a title.
    CourseGroup {
        /// The heading.
        title: Option<String>,
        /// The courses.
        courses: Vec<Made<CourseCard>>,
    }
}

impl View<'_> {
    /// All courses: by their next start, or in another order.
    pub(super) fn courses(&self, order: Option<CourseOrder>, number: u32, context: &mut Context) -> Head {
        let lists = &self.world.site.lists[self.locale];
        let turn = self.turn(order.map_or(Roll::Courses, Roll::CoursesBy), number, || match order {
            Some(order) => lists.courses_by(order, self.order_ground()),
            None => lists.courses.clone(),
        });
        let page = CoursesPage {
            groups: self.course_groups(order, &turn.courses),
            count: turn.count,
            pager: turn.pager,
            orders: self.course_orders(order),
            ways: self.shared.word(self.locale, "ways".to_owned(), || self.ways()),
        };
        page.put(context);
        let section = order.map_or("courses", CourseOrder::section);
        let head = self.list_head(section, json_ld::course_list(self, &turn.courses));
        Head { title: self.numbered(head.title, number), ..head }
    }

    fn order_ground(&self) -> OrderGround<'_> {
        let world = self.world;
        let (catalog, facts, currency) = (&world.catalog, &world.facts, world.settings.currency.as_str());
        OrderGround { catalog, facts, formats: self.formats(), locale: self.locale, currency }
    }

    fn course_orders(&self, current: Option<CourseOrder>) -> Vec<CourseOrderLink> {
        let all = std::iter::once(None).chain(CourseOrder::ALL.into_iter().map(Some));
        let order = |order: Option<CourseOrder>| {
            let name = order.map_or("order-next-start".to_owned(), |order| format!("order-{}", order.section()));
            Some(CourseOrderLink {
                title: self.word(&name),
                url: self.url(order.map_or(Page::Courses, Page::CoursesBy))?,
                is_current: order == current,
            })
        };
        all.filter_map(order).collect()
    }

    /// The courses in their groups.
    fn course_groups(&self, order: Option<CourseOrder>, courses: &[Key<Course>]) -> Vec<CourseGroup> {
        let price = |key: Key<Course>| {
            let course = self.world.catalog.courses.get(key);
            list_price(course, self.world.facts.course(key), &self.world.settings.currency)
        };
        let currency = |key: Key<Course>| price(key).map(|price| price.currency);
        let mut groups: Vec<&[Key<Course>]> = vec![courses];
        if order == Some(CourseOrder::Price) {
            groups = courses.chunk_by(|&a, &b| currency(a) == currency(b)).collect();
        }
        let is_one = groups.len() < 2;
        let group = |keys: &[Key<Course>]| {
            let title = match keys.first().and_then(|&key| price(key)) {
                Some(price) => {
                    let arguments = Args::new().with("currency", Argument::from(price.currency()));
                    self.sentence("catalog-prices-in", &arguments)
                }
                None => Some(self.word("catalog-no-price")),
            };
            CourseGroup { title: title.filter(|_| !is_one), courses: self.cards(keys) }
        };
        groups.into_iter().map(group).collect()
    }

    pub(super) fn programs(&self, context: &mut Context) -> Head {
        let programs = &self.world.site.lists[self.locale].programs;
        ProgramsPage { programs: programs.iter().filter_map(|&key| self.program_row(key)).collect() }.put(context);
        self.list_head("programs", Vec::new())
    }

    pub(super) fn people(&self, context: &mut Context) -> Head {
        let people = &self.world.site.lists[self.locale].people;
        PeoplePage { people: people.iter().map(|&key| self.person_row(key, None)).collect() }.put(context);
        self.list_head("people", Vec::new())
    }

    pub(super) fn not_found(&self) -> Head {
        Head { title: self.word("not-found-title"), ..Head::default() }
    }

    /// The head of a list: its name in the navigation, and a sentence.
    pub(super) fn list_head(&self, section: &str, json_ld: Vec<JsonValue>) -> Head {
        Head {
            title: self.word(&format!("nav-{section}")),
            description: Some(self.list_description(section)),
            json_ld,
            ..Head::default()
        }
    }

    pub(super) fn list_description(&self, section: &str) -> String {
        let arguments = Args::new().with("site", Argument::from(self.site_name()));
        let sentence = self.sentence(&format!("page-{section}-description"), &arguments);
        sentence.unwrap_or_else(|| self.word(&format!("nav-{section}")))
    }
}
