//! What differs between two builds, by addresses and languages: for those who look changes
//! over, and for caches that must forget what is no more.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde::Serialize;

use crate::publish::Difference;
use crate::routes::{End, Page};
use crate::url::UrlPath;
use crate::world::World;

/// What became of the addresses of a site from one build to the next.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Changes {
    /// Scheme, host and path of the site; addresses go on from there. The path alone where no
    /// host is known.
    base: String,
    /// The pages, by the tag of their language.
    pages: BTreeMap<String, Pages>,
    /// Everything else.
    files: Files,
}

#[derive(Clone, Debug, Default, Serialize)]
struct Pages {
    added: Vec<String>,
    changed: Vec<String>,
    /// Pages that were there, and where their readers are led.
    redirected: Vec<Redirected>,
    /// Pages that were there.
    removed: Vec<String>,
}

#[derive(Clone, Debug, Serialize)]
struct Redirected {
    from: String,
    to: String,
}

#[derive(Clone, Debug, Default, Serialize)]
struct Files {
    added: Vec<String>,
    changed: Vec<String>,
    removed: Vec<String>,
}

/// What became of one address.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    Added,
    Changed,
    Removed,
}

impl Changes {
    /// Sorts what differs: pages by language, redirects to their aims, and the rest.
    pub fn new(difference: &Difference, world: &World) -> Changes {
        let base = world.site.base.public(&UrlPath::root());
        let mut changes = Changes { base, ..Changes::default() };
        let moved: BTreeMap<&str, &End> = world.site.moved.iter().map(|one| (one.from.as_str(), &one.to)).collect();
        let each = [
            (&difference.added, Fate::Added),
            (&difference.changed, Fate::Changed),
            (&difference.removed, Fate::Removed),
        ];
        for (paths, fate) in each {
            for path in paths {
                changes.add(path, fate, &moved, world);
            }
        }
        changes
    }

    fn add(&mut self, path: &str, fate: Fate, moved: &BTreeMap<&str, &End>, world: &World) {
        if is_smaller_form(path) {
            return;
        }
        let Some(folder) = path.strip_suffix("index.html").filter(|rest| rest.is_empty() || rest.ends_with('/')) else {
            let list = match fate {
                Fate::Added => &mut self.files.added,
                Fate::Changed => &mut self.files.changed,
                Fate::Removed => &mut self.files.removed,
            };
            return list.push(path.to_owned());
        };
        let address = format!("/{folder}");
        let pages = self.pages.entry(locale(&address, world)).or_default();
        let to = match moved.get(address.as_str()) {
            Some(End::Page(to, part)) => {
                let part = part.as_ref().map(|part| format!("#{part}")).unwrap_or_default();
                Some(format!("{}{part}", &to.as_str()[1..]))
            }
            Some(End::Web(url)) => Some(url.as_str().to_owned()),
            Some(End::Gone) | None => None,
        };
        match (to, fate) {
            (Some(to), _) => pages.redirected.push(Redirected { from: folder.to_owned(), to }),
            (None, Fate::Added) => pages.added.push(folder.to_owned()),
            (None, Fate::Changed) => pages.changed.push(folder.to_owned()),
            (None, Fate::Removed) => pages.removed.push(folder.to_owned()),
        }
    }

    /// Whether the two builds are the same.
    pub fn is_empty(&self) -> bool {
        let Files { added, changed, removed } = &self.files;
        self.pages.is_empty() && added.is_empty() && changed.is_empty() && removed.is_empty()
    }

    /// For programs.
    pub fn json(&self) -> String {
        let mut text = serde_json::to_string_pretty(self).unwrap_or_default();
        text.push('\n');
        text
    }

    /// For people: a heading for each language, and a line for each address.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for (locale, pages) in &self.pages {
            let _ = writeln!(text, "{}", if locale.is_empty() { "all languages" } else { locale });
            lines(&mut text, "added", &pages.added, "/");
            lines(&mut text, "changed", &pages.changed, "/");
            for Redirected { from, to } in &pages.redirected {
                let slash = if to.contains("://") { "" } else { "/" };
                let _ = writeln!(text, "  moved    /{from} -> {slash}{to}");
            }
            lines(&mut text, "removed", &pages.removed, "/");
        }
        let Files { added, changed, removed } = &self.files;
        if !(added.is_empty() && changed.is_empty() && removed.is_empty()) {
            text.push_str("files\n");
            lines(&mut text, "added", added, "/");
            lines(&mut text, "changed", changed, "/");
            lines(&mut text, "removed", removed, "/");
        }
        text
    }

    /// For caches: every address whose answer is another one, a line each, in order.
    pub fn urls(&self) -> String {
        let pages = self.pages.values().flat_map(|pages| {
            let redirected = pages.redirected.iter().map(|one| &one.from);
            pages.added.iter().chain(&pages.changed).chain(redirected).chain(&pages.removed)
        });
        let files = self.files.added.iter().chain(&self.files.changed).chain(&self.files.removed);
        let all: BTreeSet<&String> = pages.chain(files).collect();
        all.into_iter().map(|path| format!("{}{path}\n", self.base)).collect()
    }
}

/// Whether this is another file made smaller, which is sent at the address of that one.
fn is_smaller_form(path: &str) -> bool {
    let mut endings = path.rsplit('.');
    let is_form = matches!(endings.next(), Some("br" | "gz" | "zst"));
    is_form
        && matches!(endings.next(), Some("html" | "css" | "js" | "json" | "xml" | "svg" | "txt" | "ics" | "vtt" | "md"))
}

fn lines(text: &mut String, word: &str, paths: &[String], before: &str) {
    for path in paths {
        let _ = writeln!(text, "  {word:<8} {before}{path}");
    }
}

/// The language of an address; none for the page that lets readers choose, and for those of
/// languages that the site has no longer.
fn locale(address: &str, world: &World) -> String {
    let site = &world.site;
    let noted = || world.lock.get(address).map(|published| published.locale.to_string());
    let by_address = || Some(site.locales.get(site.locales.of_address(address)?).tag().to_owned());
    let route = site.find(address).filter(|route| route.page != Page::Chooser);
    let there = route.map(|route| site.locales.get(route.locale).tag().to_owned());
    if address == "/" && there.is_none() {
        return String::new();
    }
    there.or_else(noted).or_else(by_address).unwrap_or_default()
}
