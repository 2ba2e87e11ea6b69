//! A site as it stands in a folder: what the languages of its pages promise,
//! proved on the bytes that readers get.
//!
//! One file for each kind of finding; `page` is what all of them read.

mod hreflang;
mod isolate;
mod lang;
mod mixed;
mod page;
mod raw_key;

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::diag::{Diagnostics, Place};
use crate::load::BuiltFile;
use crate::world::World;

use page::Page;

/// Reports what is wrong on the pages of a built site. `folder` is how the
/// report calls it.
pub fn check_built(world: &World, folder: &str, files: &[BuiltFile], found: &mut Diagnostics) {
    let base = world.site.base.public(&crate::url::UrlPath::root());
    let read = |file: &BuiltFile| Page::read(&file.path, &file.text, &base);
    let pages: Vec<Page> = files.par_iter().filter_map(read).collect();
    let by_url: BTreeMap<&str, &Page> = pages.iter().map(|page| (page.url.as_str(), page)).collect();
    let keys = raw_key::keys(world);
    let mixed = mixed::Known::new(world);
    let all: Vec<Diagnostics> = pages
        .par_iter()
        .map(|page| {
            let mut found = Diagnostics::new();
            let place = Place::Path(format!("{folder}/{}", page.path));
            let locale = world.site.locales.of_address(&page.path);
            hreflang::check(page, &by_url, &place, &mut found);
            lang::check(page, locale, world, &place, &mut found);
            raw_key::check(page, &keys, &place, &mut found);
            isolate::check(page, &place, &mut found);
            if let Some(locale) = locale {
                mixed.check(page, locale, &by_url, &place, &mut found);
            }
            found
        })
        .collect();
    all.into_iter().for_each(|faults| found.extend(faults));
}
