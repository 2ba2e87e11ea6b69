//! The translations that pages name to search engines: each names itself and
//! all others, and all say the same.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::built::page::Page;
use crate::diag::{Code, Diagnostic, Diagnostics, Place};
use crate::locale::Locale;

pub(super) fn check(page: &Page, pages: &BTreeMap<&str, &Page>, place: &Place, found: &mut Diagnostics) {
    let mut report = |message: String| found.report(Diagnostic::new(Code::BUILT_HREFLANG, place.clone(), message));
    if page.alternates.is_empty() {
        return;
    }
    if page.is_noindex {
        report("it is kept from search engines, and names translations to them".to_owned());
        return;
    }
    match page.canonical.as_slice() {
        [one] if *one == page.url => {}
        [one] => report(format!("it names `{one}` as the page to show in its place, and translations too")),
        _ => report(format!("it has {} canonical addresses, and names translations", page.canonical.len())),
    }
    // The chooser names itself as what to show where no language fits.
    if !page.alternates.iter().any(|(_, href)| *href == page.url) {
        report(format!("it does not name itself, `{}`, among its translations", page.url));
    }
    let ours = set(page);
    let mut tags = BTreeSet::new();
    for (tag, href) in &page.alternates {
        let is_default = tag == "x-default";
        if !tags.insert(tag) {
            report(format!("it names two pages as `{tag}`"));
        }
        if !is_default && Locale::parse(tag).is_none_or(|locale| locale.tag() != tag) {
            report(format!("`{tag}` is no language tag in its usual case"));
        }
        if !href.starts_with("http://") && !href.starts_with("https://") {
            report(format!("the address `{href}` has no host"));
            continue;
        }
        match pages.get(href.as_str()) {
            None => report(format!("it names `{href}` as `{tag}`, where there is no page")),
            Some(other) if other.is_noindex => report(format!("it names `{href}`, which search engines are kept from")),
            // The chooser stands for all front pages, and names them likewise.
            Some(other) if !is_default && set(other) != ours => {
                report(format!("`{href}` does not name the same translations"));
            }
            Some(_) => {}
        }
    }
}

fn set(page: &Page) -> BTreeSet<(&str, &str)> {
    page.alternates.iter().map(|(tag, href)| (tag.as_str(), href.as_str())).collect()
}
