//! The files of the default theme, in the program.

use crate::load::Embedded;

macro_rules! embedded {
    ($($path:literal)*) => {
        &[$(Embedded {
            path: concat!("themes/default/", $path),
            bytes: include_bytes!(concat!("../../themes/default/", $path)),
        }),*]
    };
}

/// Every file of `themes/default`, in the order of their paths; a test compares
/// this list with the folder.
pub const EMBEDDED: &[Embedded] = embedded! {
    "locales/en/catalog.ftl"
    "locales/en/course.ftl"
    "locales/en/errors.ftl"
    "locales/en/faq.ftl"
    "locales/en/news.ftl"
    "locales/en/people.ftl"
    "locales/en/program.ftl"
    "locales/en/site.ftl"
    "locales/en/vocabulary.ftl"
    "static/favicon.svg"
    "static/site.css"
    "static/site.js"
    "templates/base.html"
    "templates/pages/chooser.html"
    "templates/pages/course.html"
    "templates/pages/courses.html"
    "templates/pages/faq.html"
    "templates/pages/faq_category.html"
    "templates/pages/home.html"
    "templates/pages/news.html"
    "templates/pages/news_item.html"
    "templates/pages/not_found.html"
    "templates/pages/people.html"
    "templates/pages/person.html"
    "templates/pages/plain.html"
    "templates/pages/program.html"
    "templates/pages/programs.html"
    "templates/pages/topic.html"
    "templates/pages/topics.html"
    "templates/parts/breadcrumbs.html"
    "templates/parts/course_row.html"
    "templates/parts/fallback.html"
    "templates/parts/footer.html"
    "templates/parts/head.html"
    "templates/parts/header.html"
    "templates/parts/news_row.html"
    "templates/parts/people.html"
    "templates/parts/program_row.html"
    "templates/parts/run.html"
    "templates/parts/sections.html"
    "templates/parts/status.html"
    "templates/parts/terms.html"
    "templates/parts/words.html"
    "theme.yaml"
};
