//! Which areas speak for themselves in a language, and which are below its gate.

use std::collections::BTreeSet;

use crate::config::Localization;
use crate::freshness::areas::{Area, areas};
use crate::freshness::progress::count_area;
use crate::locale::Locales;
use crate::source::{FileId, Sources};

/// The files of messages whose area is below its gate. Readers get the words of
/// another language for all of such an area, never half and half.
///
/// A message is done here when it is there and can be read. Whether an error is
/// told of it need not be asked: while there is one, no site is written.
pub fn closed_files(sources: &Sources, locales: &Locales, l10n: &Localization) -> BTreeSet<FileId> {
    let source = areas(sources, locales.get(locales.source()).tag());
    let is_inherited = |area: &&Area| l10n.inherited.iter().any(|name| name.trim_end_matches(".ftl") == area.name);
    let mut closed = BTreeSet::new();
    for locale in locales.ids().filter(|&locale| locale != locales.source() && locales.pseudo(locale).is_none()) {
        let own = areas(sources, locales.get(locale).tag());
        let done: BTreeSet<&str> = own.iter().flat_map(Area::messages).map(|entry| entry.name.as_str()).collect();
        for area in source.iter().filter(|area| !is_inherited(area)) {
            if !count_area(area, &l10n.gate, |key| done.contains(key), |key| done.contains(key)).is_live() {
                closed.extend(own.iter().filter(|one| one.name == area.name).map(|one| one.file));
            }
        }
    }
    closed
}
