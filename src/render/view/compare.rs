//! The page on which courses stand side by side. A script puts them there, with what their own pages say.

use tera::Context;

use crate::render::shape::Shape;
use crate::render::view::{Head, View};
use crate::routes::{Page, Route};

shape! {
    /// The page on which courses stand side by side.
    ComparePage {
        /// What the page knows before its script has run.
        compare: CompareView,
    }

    /// What the comparison knows before its script has run.
    CompareView {
        /// The list of all courses.
        courses_url: Option<String>,
    }
}

impl View<'_> {
    pub(super) fn compare(&self, context: &mut Context) -> Head {
        ComparePage { compare: CompareView { courses_url: self.url(Page::Courses) } }.put(context);
        self.list_head("compare", Vec::new())
    }

    /// The comparison with the course of this page in it.
    pub(super) fn compare_url(&self, course: &Route) -> Option<String> {
        let segment = course.path.as_str().trim_end_matches('/').rsplit('/').next()?;
        Some(format!("{}?course={segment}", self.url(Page::Compare)?))
    }
}
