//! Lists of courses that go on over several pages.

use crate::catalog::{Course, Key};
use crate::messages::{Args, Value as Argument};
use crate::render::view::View;
use crate::routes::{Page, Roll};

shape! {
    /// Links to the pages of a list that goes on over several.
    Pager {
        /// The first, the last, and those beside this one.
        pages: Vec<PagerStep>,
        /// The page before this one.
        before: Option<String>,
        /// The page after this one.
        after: Option<String>,
    }

    /// A link to one page of such a list.
    PagerStep {
        /// Its number.
        number: usize,
        /// Its address.
        url: Option<String>,
        /// Whether it is this page.
        is_current: bool,
        /// Whether pages are left out before it.
        is_after_gap: bool,
    }
}

/// The courses on one page of a list.
pub(super) struct Turn {
    pub courses: Vec<Key<Course>>,
    /// How many the whole list has.
    pub count: usize,
    /// Links to its pages, where there are several.
    pub pager: Option<Pager>,
}

impl View<'_> {
    /// What stands on a page of a list: those of its courses that readers of this language find.
    pub(super) fn turn(&self, roll: Roll, number: u32, all: impl FnOnce() -> Vec<Key<Course>>) -> Turn {
        let size = usize::from(self.world.settings.page_size.get());
        let number = usize::try_from(number).unwrap_or(1);
        let listed = || all().into_iter().filter(|&key| self.is_linked(key)).collect();
        let all = self.shared.roll(self.locale, roll, listed);
        let pager = (all.len() > size).then(|| self.pager(roll, number, all.len().div_ceil(size)));
        let courses = all.chunks(size).nth(number - 1).unwrap_or_default().to_vec();
        Turn { courses, count: all.len(), pager }
    }

    /// The title of a page that a list goes on with says its number.
    pub(super) fn numbered(&self, title: String, number: u32) -> String {
        if number == 1 {
            return title;
        }
        let arguments = Args::new().with("title", Argument::from(title.as_str()));
        self.sentence("page-numbered-title", &arguments.with("number", Argument::from(number))).unwrap_or(title)
    }

    /// Links to the first and the last page and those beside this one.
    fn pager(&self, roll: Roll, number: usize, last: usize) -> Pager {
        let url = |number: usize| self.url(roll.page(number));
        let near = (1..=last).filter(|&one| one == 1 || one == last || one.abs_diff(number) <= 2);
        let near: Vec<usize> = near.collect();
        let page = |(at, &one): (usize, &usize)| PagerStep {
            number: one,
            url: url(one),
            is_current: one == number,
            is_after_gap: at > 0 && near[at - 1] + 1 < one,
        };
        Pager {
            pages: near.iter().enumerate().map(page).collect(),
            before: (number > 1).then(|| url(number - 1)).flatten(),
            after: (number < last).then(|| url(number + 1)).flatten(),
        }
    }

    pub(super) fn is_linked(&self, course: Key<Course>) -> bool {
        self.world.site.address(Page::Course(course), self.locale).is_some()
    }
}
