//! Which language the root leads to: as a list of expressions, of which the first that fits
//! decides, for hosts that cannot sort by weight.
//!
//! An earlier choice of the reader stands in a cookie and comes before all of it. Who wants the
//! first language, or none that there is, sees the page at the root, which names all of them.

use crate::locale::LocaleId;
use crate::routes::Page;
use crate::world::World;

/// The cookie that holds a language somebody chose. Its value is the folder of the language; the site itself sets none.
pub(super) const COOKIE: &str = "lang";

/// A way to say a language.
pub(super) struct Choice {
    /// What `Accept-Language` must fit, whatever the case of its letters.
    pub pattern: String,
    /// Where readers go; `None`: they stay.
    pub home: Option<String>,
}

/// A language as readers may name it, and its home.
pub(super) struct Named {
    /// In lower case: `pt-br`, or `pt`.
    pub name: String,
    /// Its home; `None` for the first language.
    pub home: Option<String>,
}

/// The homes by their folders, for those who chose one.
pub(super) fn homes(world: &World) -> Vec<(String, String)> {
    let site = &world.site;
    let home = |locale| {
        let route = site.route(Page::Home, locale)?;
        Some((site.locales.get(locale).prefix().to_owned(), site.base.link(&route.path)))
    };
    let homes: Vec<_> = site.languages().filter_map(home).collect();
    // Where the first language has the root to itself, nobody who chose it may be led away.
    let has_choice = site.has(Page::Chooser) && homes.len() > 1;
    if has_choice { homes } else { Vec::new() }
}

/// Every name that fits a language of the site, the more exact ones first. A language without a region
/// stands for the first that speaks it.
pub(super) fn named(world: &World) -> Vec<Named> {
    let homes = homes(world);
    let site = &world.site;
    let mut all: Vec<Named> = Vec::new();
    let mut add = |name: &str, locale: LocaleId| {
        let prefix = site.locales.get(locale).prefix();
        let Some(at) = homes.iter().position(|(folder, _)| folder == prefix) else { return };
        let name = name.to_ascii_lowercase();
        if all.iter().all(|one| one.name != name) {
            all.push(Named { name, home: Some(homes[at].1.clone()).filter(|_| at > 0) });
        }
    };
    site.languages().for_each(|locale| add(site.locales.get(locale).tag(), locale));
    site.languages().for_each(|locale| add(site.locales.get(locale).language(), locale));
    all.sort_by_key(|one| std::cmp::Reverse(one.name.matches('-').count()));
    all
}

/// What `Accept-Language` says, by falling weight. Weights are told apart by tenths, which is what browsers send;
/// of those that weigh the same the first that the header names wins if it is the first of all, else the
/// first of the site.
pub(super) fn choices(world: &World) -> Vec<Choice> {
    let named = named(world);
    // No weight means 1; 0 means never, and has no row.
    let mut weights = vec![r"(;\s*q=1(\.0*)?\s*)?".to_owned()];
    weights.extend((1..10).rev().map(|tenth| format!(r";\s*q=0?\.{tenth}[0-9]*\s*")));
    weights.push(r";\s*q=0?\.0[0-9]*[1-9][0-9]*\s*".to_owned());
    let starts = std::iter::once(("^", r"(,|$)", weights[0].as_str()));
    let rows = starts.chain(weights.iter().map(|weight| ("(^|,)", r"(,|$)", weight.as_str())));
    rows.flat_map(|(start, end, weight)| {
        named.iter().map(move |one| Choice {
            pattern: format!(r"{start}\s*{}(-[a-z0-9-]+)?\s*{weight}{end}", one.name),
            home: one.home.clone(),
        })
    })
    .collect()
}
