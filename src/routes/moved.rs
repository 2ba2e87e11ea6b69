//! Addresses that are no more, and where their readers are led.
//!
//! Some are named in `redirects.yaml`, the rest is in `urls.lock`: a page that has another
//! address now, a list that nothing is in any longer. Whoever asks for one is led to a page
//! that is there in one step, whatever way the addresses went.

use std::collections::BTreeMap;

use crate::catalog::{Catalog, Destination, Former, Redirect};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::locale::LocaleId;
use crate::routes::lock::{Lock, Published};
use crate::routes::name::{PageNames, broader, entity};
use crate::routes::{Page, Site, Spot};
use crate::url::{UrlPath, WebUrl};

/// An address that is no more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    /// The address.
    pub from: UrlPath,
    /// What its readers get.
    pub to: End,
    /// The language of what was there, where the site has it.
    pub locale: Option<LocaleId>,
}

/// Where the way from an address ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum End {
    /// A page of the site, and a part of it.
    Page(UrlPath, Option<String>),
    /// An address elsewhere.
    Web(WebUrl),
    /// Nothing took its place.
    Gone,
}

/// Finds the end of every address that is no more: those of `redirects.yaml` in the order of
/// the file, then those of `urls.lock`. Ways that lead nowhere, or back, are reported.
pub(super) fn moved(site: &Site, catalog: &Catalog, lock: &Lock, found: &mut Diagnostics) -> Vec<Moved> {
    let redirects = catalog.redirects.iter().map(|redirect| (&redirect.from.value, redirect));
    let ways = Ways { site, catalog, lock, names: PageNames::new(catalog, &site.facets), said: redirects.collect() };
    let mut moved = Vec::new();
    for redirect in catalog.redirects.iter() {
        // What is there is never hidden by a redirect; `check` tells.
        let Former::Path(path) = &redirect.from.value else { continue };
        if site.find(path).is_some() {
            continue;
        }
        match ways.end(path) {
            Ok(Some(to)) => moved.extend(ways.moved(path, to)),
            Ok(None) => {}
            Err(Loop) => {
                let message = format!("the redirect of `{path}` leads back to itself");
                let fault = Diagnostic::new(Code::REDIRECT_LOOP, redirect.from.span, message);
                found.report(fault.help("let one of the redirects lead to a page that is there"));
            }
        }
    }
    for (path, _) in lock.iter() {
        let is_there = site.find(path).is_some();
        if is_there || ways.said.contains_key(&Former::Path(path.to_owned())) {
            continue;
        }
        // A loop is told where it is written, above.
        let to = ways.end(path).ok().flatten().unwrap_or(End::Gone);
        moved.extend(ways.moved(path, to));
    }
    moved
}

/// A way that comes back to where it was.
struct Loop;

/// What leads from one address to another.
struct Ways<'a> {
    site: &'a Site,
    catalog: &'a Catalog,
    lock: &'a Lock,
    names: PageNames<'a>,
    said: BTreeMap<&'a Former, &'a Redirect>,
}

impl Ways<'_> {
    fn moved(&self, path: &str, to: End) -> Option<Moved> {
        Some(Moved { from: UrlPath::from_text(path)?, to, locale: self.locale(path) })
    }

    /// The language of what stood at an address: as it was noted, else by how it begins.
    fn locale(&self, path: &str) -> Option<LocaleId> {
        let site = self.site;
        let by_address = || site.locales.of_address(path).filter(|&id| site.shown[id]);
        let noted = self.lock.get(path).and_then(|published| site.locales.find(&published.locale));
        noted.filter(|&id| site.shown[id]).or_else(by_address)
    }

    /// Goes from an address to the next until something is there. `None`: nobody ever said
    /// what was at the end.
    fn end(&self, from: &str) -> Result<Option<End>, Loop> {
        let locale = self.locale(from).unwrap_or(LocaleId::DEFAULT);
        let mut path = from;
        // No address is met twice on a way that ends.
        for _ in 0..=self.said.len() + 1 {
            if let Some(redirect) = self.said.get(&Former::Path(path.to_owned())) {
                match &redirect.to {
                    Destination::Path(next) if self.site.find(&next.value).is_none() => path = &next.value,
                    to => return Ok(self.destination(to, locale)),
                }
                continue;
            }
            let Some(published) = self.lock.get(path) else { return Ok(None) };
            let Some(redirect) = self.redirect_of(published) else {
                return Ok(Some(self.successor(published, locale)));
            };
            match &redirect.to {
                Destination::Path(next) if self.site.find(&next.value).is_none() => path = &next.value,
                to => return Ok(self.destination(to, locale)),
            }
        }
        Err(Loop)
    }

    /// What `redirects.yaml` says of the entity that was at an address.
    fn redirect_of(&self, published: &Published) -> Option<&Redirect> {
        let (kind, id) = entity(&published.name)?;
        self.said.get(&Former::Entity(kind, id.to_owned())).copied()
    }

    fn destination(&self, to: &Destination, locale: LocaleId) -> Option<End> {
        Some(match to {
            Destination::Gone => End::Gone,
            Destination::Web(url) => End::Web(url.clone()),
            Destination::Path(path) => End::Page(UrlPath::from_text(&path.value)?, None),
            Destination::Entity(kind, at) => {
                let spot = Spot::of(self.catalog, *kind, *at)?;
                End::Page(self.address(spot.page, locale)?, spot.part)
            }
        })
    }

    /// What stands for a page nobody said anything of: itself at its new address, else the
    /// list it was in. An entity that was taken out is gone.
    fn successor(&self, published: &Published, locale: LocaleId) -> End {
        let page = self.names.page(&published.name).filter(|page| self.site.has(*page));
        let page = page.or_else(|| broader(&published.name));
        page.and_then(|page| self.address(page, locale)).map_or(End::Gone, |path| End::Page(path, None))
    }

    /// Where readers of a language find a page, else what stands above it.
    fn address(&self, page: Page, locale: LocaleId) -> Option<UrlPath> {
        let mut pages = std::iter::successors(Some(page), |page| page.parent());
        pages.find_map(|page| self.site.address(page, locale)).map(|found| found.path.clone())
    }
}
