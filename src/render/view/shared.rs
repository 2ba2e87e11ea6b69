//! What is the same on many pages of a language, made when it is first needed.

use std::hash::Hash;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use rapidhash::RapidHashMap;
use tera::Value;

use crate::catalog::{Course, Key};
use crate::locale::LocaleId;
use crate::render::shape::Made;
use crate::render::view::Card;
use crate::render::view::course::CourseCard;
use crate::routes::{Page, Roll};
use crate::world::World;

/// Values of a language by their names.
type Kept<K, V> = RwLock<RapidHashMap<(LocaleId, K), V>>;

/// What pages share.
pub(in crate::render) struct Shared {
    pub(super) cards: Vec<OnceLock<Made<CourseCard>>>,
    /// Terms, languages and statuses: a few dozen values that every course names.
    words: Kept<String, Value>,
    /// Social cards, where the fonts have all their letters.
    social: Kept<Page, Option<Arc<Card>>>,
    /// The courses of a list in their order, for each of the pages it goes on over.
    rolls: Kept<Roll, Arc<[Key<Course>]>>,
}

impl Shared {
    pub(in crate::render) fn new(world: &World) -> Shared {
        let cards = std::iter::repeat_with(OnceLock::new).take(world.catalog.courses.len()).collect();
        Shared { cards, words: Kept::default(), social: Kept::default(), rolls: Kept::default() }
    }

    pub(super) fn word<T: Into<Value>>(&self, locale: LocaleId, name: String, make: impl FnOnce() -> T) -> Made<T> {
        Made::kept(keep(&self.words, locale, name, || make().into()))
    }

    pub(in crate::render) fn social(
        &self,
        locale: LocaleId,
        page: Page,
        make: impl FnOnce() -> Option<Arc<Card>>,
    ) -> Option<Arc<Card>> {
        keep(&self.social, locale, page, make)
    }

    pub(super) fn roll(
        &self,
        locale: LocaleId,
        roll: Roll,
        make: impl FnOnce() -> Arc<[Key<Course>]>,
    ) -> Arc<[Key<Course>]> {
        keep(&self.rolls, locale, roll, make)
    }
}

/// The value of this name, made at its first use. Making it twice in two
/// threads would give the same value, so nobody waits for another.
fn keep<K: Eq + Hash, V: Clone>(kept: &Kept<K, V>, locale: LocaleId, name: K, make: impl FnOnce() -> V) -> V {
    let name = (locale, name);
    if let Some(value) = kept.read().unwrap_or_else(PoisonError::into_inner).get(&name) {
        return value.clone();
    }
    let value = make();
    kept.write().unwrap_or_else(PoisonError::into_inner).entry(name).or_insert(value).clone()
}
