//! Messages that nobody asks for: no template, no prose, no other message, and
//! not the program.

use std::collections::BTreeSet;

use rayon::prelude::*;

use crate::check::templates::asked::ASKED;
use crate::check::templates::declared::fits;
use crate::content::Text;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::source::Sources;
use crate::theme::EMBEDDED;
use crate::world::World;

/// What is asked for, as far as it is known.
pub(super) struct Used {
    /// Keys without attributes.
    keys: BTreeSet<String>,
    patterns: BTreeSet<String>,
    /// Whether more may be asked for, by what could not be read.
    is_open: bool,
}

impl Used {
    /// What messages and prose refer to.
    pub(super) fn new(world: &World) -> Used {
        let texts: Vec<&Text> = world.catalog.texts().into_iter().map(|(_, text)| text).collect();
        let keys = texts.par_iter().fold(BTreeSet::new, add_named).reduce(BTreeSet::new, |mut all, mut some| {
            all.append(&mut some);
            all
        });
        let is_open = texts.iter().any(|text| !text.is_whole);
        let mut used = Used { keys, patterns: BTreeSet::new(), is_open };
        world.messages.referenced().into_iter().for_each(|key| used.add(key));
        used
    }

    /// Somebody asks for this key; all of its message is used.
    pub(super) fn add(&mut self, key: &str) {
        add_key(&mut self.keys, key);
    }

    /// Somebody asks for keys like this one.
    pub(super) fn add_pattern(&mut self, pattern: &str) {
        self.patterns.insert(pattern.to_owned());
    }

    /// Something could not be read.
    pub(super) fn be_open(&mut self) {
        self.is_open = true;
    }

    /// Reports the messages of the source that nobody asks for. Files of the
    /// theme that are as they came with the program are not the catalog's.
    pub(super) fn report(&self, world: &World, sources: &Sources, found: &mut Diagnostics) {
        let source = world.settings.locales.source();
        if self.is_open || world.messages.may_have_more(source) {
            return;
        }
        let mut entries = BTreeSet::new();
        for (key, place) in world.messages.written(source) {
            let name = key.split('.').next().unwrap_or(key);
            let is_new = !name.starts_with('-') && entries.insert(name);
            if !is_new || self.has(name) || is_embedded(sources.get(place.file), &world.theme.name) {
                continue;
            }
            let message = format!("nobody asks for the message `{name}`");
            let fault = Diagnostic::new(Code::TEMPLATE_UNUSED_MESSAGE, place, message);
            found.report(
                fault.help("delete it in every language; where a template puts its key together, declare that"),
            );
        }
    }

    fn has(&self, name: &str) -> bool {
        let patterns = self.patterns.iter().map(String::as_str).chain(ASKED.iter().copied());
        self.keys.contains(name) || patterns.into_iter().any(|pattern| fits(pattern, name))
    }
}

/// The messages that a text refers to.
fn add_named(mut keys: BTreeSet<String>, text: &&Text) -> BTreeSet<String> {
    for placeable in text.placeables() {
        placeable.messages().for_each(|(key, _)| add_key(&mut keys, &key));
    }
    keys
}

fn add_key(keys: &mut BTreeSet<String>, key: &str) {
    let name = key.split('.').next().unwrap_or(key);
    if !keys.contains(name) {
        keys.insert(name.to_owned());
    }
}

fn is_embedded(file: &crate::source::SourceFile, theme: &str) -> bool {
    let folder = format!("themes/{theme}/");
    let Some(below) = file.path().strip_prefix(&folder) else { return false };
    EMBEDDED
        .iter()
        .any(|one| one.path.strip_prefix("themes/default/") == Some(below) && one.bytes == file.text().as_bytes())
}
