//! The locales of a site, numbered.

use std::ops::{Index, IndexMut};

use rayon::prelude::*;

use crate::locale::{Locale, Pseudo};

/// The number of a locale in the site's list; 0 is the default locale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocaleId(u8);

impl LocaleId {
    /// The first configured locale.
    pub const DEFAULT: LocaleId = LocaleId(0);

    /// The position in the configured order.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// The locales of a site in the configured order; never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Locales {
    list: Vec<Locale>,
    source: LocaleId,
    /// Whether addresses of the first language begin with its tag, as all others do.
    has_default_prefix: bool,
}

impl Locales {
    /// At most this many locales, so that a locale's number is one byte.
    pub const LIMIT: usize = 200;

    /// `list` in its order; `source` is the tag editors write in, or the first
    /// one. `None` for an empty list, one over [`Locales::LIMIT`], or a source
    /// that is not in it.
    pub fn new(list: Vec<Locale>, source: Option<&Locale>) -> Option<Locales> {
        if list.is_empty() || list.len() > Locales::LIMIT {
            return None;
        }
        let at = match source {
            Some(source) => list.iter().position(|one| one == source)?,
            None => 0,
        };
        Some(Locales { list, source: LocaleId(u8::try_from(at).ok()?), has_default_prefix: true })
    }

    /// The same list with the pseudo-locales behind it, but for those that it
    /// has already.
    #[must_use]
    pub fn with_pseudo(mut self) -> Locales {
        let pseudo = Pseudo::ALL.into_iter().filter_map(|one| Locale::parse(one.tag()));
        let new: Vec<Locale> = pseudo.filter(|one| !self.list.contains(one)).collect();
        self.list.extend(new);
        self.list.truncate(Locales::LIMIT);
        self
    }

    /// The same list, whose first language has the root of the site to itself.
    #[must_use]
    pub fn without_default_prefix(mut self) -> Locales {
        self.has_default_prefix = false;
        self
    }

    /// Whether the addresses of every language begin with its tag.
    pub fn has_default_prefix(&self) -> bool {
        self.has_default_prefix
    }

    /// The first segment of a language's addresses; empty for a first language that has none.
    pub fn segment(&self, id: LocaleId) -> &str {
        if id == LocaleId::DEFAULT && !self.has_default_prefix { "" } else { self.get(id).prefix() }
    }

    /// The language of an address or a path below the root, by how it begins.
    pub fn of_address(&self, path: &str) -> Option<LocaleId> {
        let path = path.strip_prefix('/').unwrap_or(path);
        let (first, _) = path.split_once('/').unwrap_or_default();
        let named = self.ids().find(|&id| !first.is_empty() && self.segment(id) == first);
        named.or((!self.has_default_prefix).then_some(LocaleId::DEFAULT))
    }

    /// Which pseudo-locale this is, if it is one.
    pub fn pseudo(&self, id: LocaleId) -> Option<Pseudo> {
        Pseudo::of(self.get(id))
    }

    /// The locale with this number.
    pub fn get(&self, id: LocaleId) -> &Locale {
        &self.list[id.index()]
    }

    /// The number of a tag.
    pub fn find(&self, tag: &str) -> Option<LocaleId> {
        self.ids().find(|&id| self.get(id).tag() == tag)
    }

    /// The language that editors write in.
    pub fn source(&self) -> LocaleId {
        self.source
    }

    /// All numbers, in the configured order.
    pub fn ids(&self) -> impl DoubleEndedIterator<Item = LocaleId> + ExactSizeIterator + Clone + use<> {
        (0..u8::try_from(self.list.len()).unwrap_or(u8::MAX)).map(LocaleId)
    }

    /// All tags, in the configured order.
    pub fn iter(&self) -> impl Iterator<Item = &Locale> {
        self.list.iter()
    }

    /// How many there are; at least one.
    #[expect(clippy::len_without_is_empty, reason = "the list is never empty")]
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// One value for each locale.
    pub fn each<T>(&self, make: impl FnMut(LocaleId) -> T) -> PerLocale<T> {
        PerLocale(self.ids().map(make).collect())
    }

    /// The same, on all processors.
    pub fn each_at_once<T: Send>(&self, make: impl Fn(LocaleId) -> T + Send + Sync) -> PerLocale<T> {
        let ids: Vec<LocaleId> = self.ids().collect();
        PerLocale(ids.into_par_iter().map(make).collect())
    }
}

/// One value for each locale of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PerLocale<T>(Vec<T>);

impl<T> PerLocale<T> {
    /// The values, in the configured order of the locales.
    pub fn iter(&self) -> impl Iterator<Item = &T> {
        self.0.iter()
    }

    /// Number and value, in the configured order.
    pub fn entries(&self) -> impl Iterator<Item = (LocaleId, &T)> {
        self.0.iter().enumerate().map(|(at, value)| (LocaleId(u8::try_from(at).unwrap_or(u8::MAX)), value))
    }
}

impl<T> Index<LocaleId> for PerLocale<T> {
    type Output = T;

    fn index(&self, id: LocaleId) -> &T {
        &self.0[id.index()]
    }
}

impl<T> IndexMut<LocaleId> for PerLocale<T> {
    fn index_mut(&mut self, id: LocaleId) -> &mut T {
        &mut self.0[id.index()]
    }
}
