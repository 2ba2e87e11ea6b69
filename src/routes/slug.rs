//! Slugs, and those that pages have kept since they were first published.

use std::collections::HashMap;

use crate::locale::{LocaleId, Locales};
use crate::routes::Page;
use crate::routes::lock::{Lock, State};
use crate::routes::name::PageNames;
use crate::source::{Span, Spanned};
use crate::url::slugify;

/// The last part of an address.
#[derive(Clone, Debug)]
pub(super) struct Slug {
    pub words: String,
    /// Whether somebody wrote it; else it was made from a title.
    pub is_given: bool,
    /// Where it was decided.
    pub place: Span,
}

impl Slug {
    /// As somebody wrote it.
    pub fn given(slug: &Spanned<String>) -> Slug {
        Slug { words: slug.value.clone(), is_given: true, place: slug.span }
    }

    /// From words, or from an id where they hold nothing that can stand in an address.
    pub fn made(words: &str, id: &str, place: Span) -> Slug {
        let slug = slugify(words);
        Slug { words: if slug.is_empty() { id.to_owned() } else { slug }, is_given: false, place }
    }
}

/// The slugs that pages were last published under.
#[derive(Default)]
pub(super) struct Kept {
    slugs: HashMap<(Page, LocaleId), (Box<str>, State)>,
}

impl Kept {
    pub fn new(lock: &Lock, names: &PageNames<'_>, locales: &Locales) -> Kept {
        let mut slugs = HashMap::with_capacity(lock.len());
        for (path, published) in lock.iter().filter(|(_, published)| published.state != State::Former) {
            let Some(locale) = locales.find(&published.locale) else { continue };
            let Some(page) = names.page(&published.name).filter(|page| has_slug(*page)) else { continue };
            let slug = path.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
            slugs.entry((page, locale)).or_insert_with(|| (slug.into(), published.state));
        }
        Kept { slugs }
    }

    /// The slug that a page in the words of `text` keeps unless it is given another. One that
    /// was made from the words of another language ends with the translation.
    pub fn get(&self, page: Page, locale: LocaleId, text: LocaleId) -> Option<&str> {
        let (slug, state) = self.slugs.get(&(page, locale))?;
        (*state == State::Current || text != locale).then_some(slug)
    }
}

/// Whether the last part of its address is made from what it is called.
fn has_slug(page: Page) -> bool {
    matches!(page, Page::Facet(..)) || page.has_own_title()
}
