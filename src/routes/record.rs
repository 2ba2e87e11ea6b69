//! What `urls.lock` holds once a site is published.

use crate::catalog::Catalog;
use crate::routes::lock::{Lock, Published, State};
use crate::routes::name::PageNames;
use crate::routes::{Page, Site};

/// What was ever published, and what is now.
pub fn record(site: &Site, catalog: &Catalog, before: &Lock) -> Lock {
    let names = PageNames::new(catalog, &site.facets);
    let mut lock = Lock::default();
    for (path, published) in before.iter() {
        lock.put(path, Published { state: State::Former, ..published.clone() });
    }
    let mut last: Option<(Page, Box<str>)> = None;
    for route in site.routes.iter().filter(|route| !matches!(route.page, Page::Chooser | Page::NotFound)) {
        // Routes stand page by page.
        let name = match last.take() {
            Some((page, name)) if page == route.page => name,
            _ => names.name(route.page).into(),
        };
        let state = if route.is_fallback() { State::Fallback } else { State::Current };
        let locale = site.locales.get(route.locale).tag().into();
        lock.put(route.path.as_str(), Published { name: name.clone(), locale, state });
        last = Some((route.page, name));
    }
    lock
}
