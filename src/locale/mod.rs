//! Languages: tags, the list of a site's locales, and values kept per locale.
//!
//! Three things are called language, and each keeps its own name: the *page
//! locale* (of the address), the *text locale* (of the words on it), and the
//! *teaching languages* (of a course). The first two are [`LocaleId`]s, the
//! third are plain [`Locale`] tags, which need not be languages of the site.
//! Countries are here too, since tags and addresses name both.

mod country;
mod list;
mod pseudo;
mod tag;

pub use country::{countries, is_country};
pub use list::{LocaleId, Locales, PerLocale};
pub use pseudo::Pseudo;
pub use tag::Locale;
