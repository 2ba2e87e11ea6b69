//! What all entities share: an id, dates, texts in languages, a place in a table.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::ops::Deref;
use std::sync::Arc;

use crate::calendar::Date;
use crate::catalog::{Names, Word};
use crate::content::{Kind, Text};
use crate::locale::{Locale, LocaleId, PerLocale};
use crate::source::{Span, Spanned};
use crate::yaml::{Decode, Entry, Fields, Type};

/// The facts of one kind of entity.
pub trait Facts: Sized + Send + Sync {
    /// The kind.
    const KIND: Kind;

    /// Reads the facts; what is faulty is reported and takes its usual value.
    fn decode(fields: &mut Fields<'_, '_>, names: &Names) -> Self;

    /// The words in them that readers see through messages.
    fn words(&self) -> Vec<&Word> {
        Vec::new()
    }
}

/// Where an entity stands in its table.
pub struct Key<T> {
    at: u32,
    kind: PhantomData<fn() -> T>,
}

impl<T> Key<T> {
    pub(super) fn new(at: usize) -> Key<T> {
        Key { at: u32::try_from(at).unwrap_or(u32::MAX), kind: PhantomData }
    }

    /// The position in the table.
    pub fn index(self) -> usize {
        self.at as usize
    }

    /// The same key, where `U` is this very kind of entity.
    pub fn of_kind<U: Facts>(self) -> Option<Key<U>>
    where
        T: Facts,
    {
        (T::KIND == U::KIND).then(|| Key::new(self.index()))
    }
}

impl<T> Clone for Key<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Key<T> {}

impl<T> PartialEq for Key<T> {
    fn eq(&self, other: &Self) -> bool {
        self.at == other.at
    }
}

impl<T> Eq for Key<T> {}

impl<T> PartialOrd for Key<T> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for Key<T> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.at.cmp(&other.at)
    }
}

impl<T> Hash for Key<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.at.hash(state);
    }
}

impl<T> fmt::Debug for Key<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[{}]", self.at)
    }
}

/// Keys that every entity may have.
#[derive(Clone, Debug, Default)]
pub struct Common {
    /// Not to be published; drafts are left out unless asked for.
    pub is_draft: bool,
    /// First publication, for feeds.
    pub published: Option<Date>,
    /// The last change that readers should hear of.
    pub updated: Option<Date>,
    /// Its ids in other systems, by their names.
    pub external_ids: Vec<(String, String)>,
    /// The names of images that need no words.
    pub decorative: Vec<String>,
    /// The picture that other sites show beside a link to its page.
    pub share_image: Option<Spanned<String>>,
}

impl Common {
    pub(super) fn decode(fields: &mut Fields<'_, '_>, kind: Kind) -> Common {
        let mut common = Common {
            is_draft: fields.get("draft", "whether it is kept from publication").unwrap_or(false),
            published: fields.get("published", "the day of first publication"),
            updated: fields.get("updated", "the day of the last change readers should hear of"),
            external_ids: {
                let entries = fields.entries("external_ids", "ids in other systems, as `{ lms: … }`", || Type::Text);
                let id = |entry: &Entry| Some((entry.key.value.clone(), entry.value.as_text()?.to_owned()));
                entries.iter().filter_map(id).collect()
            },
            decorative: Vec::new(),
            share_image: None,
        };
        if kind.has_page() {
            let meaning = "the picture that other sites show beside a link to its page, as `cover.jpg` of this folder";
            common.share_image = fields.get_spanned("share_image", meaning);
        }
        // Read with the texts, which are in this language and name these images.
        fields.typed_node("source_language", "the language its editors write in", Locale::kind);
        let decorative: Vec<Spanned<String>> = fields.list("decorative", "images that need no words, as `[lines.svg]`");
        common.decorative = decorative.into_iter().map(|name| name.value).collect();
        // The folder has the word.
        fields.typed_node("id", "the name of the folder, where somebody wants to see it here too", || Type::Text);
        common
    }
}

/// An entity: its facts and its texts.
#[derive(Clone, Debug)]
pub struct Entity<T> {
    /// Where it stands in its table.
    pub key: Key<T>,
    /// The name of its folder.
    pub id: Arc<str>,
    /// The folder's path from the root, with `/` at its end.
    pub folder: String,
    /// Where a message about the whole points.
    pub place: Span,
    /// What every entity may say of itself.
    pub common: Common,
    /// Whether it is left out of the site: a draft, where drafts are not asked for.
    pub is_hidden: bool,
    /// The language its editors write in.
    pub source: LocaleId,
    /// Its texts.
    pub texts: PerLocale<Option<Text>>,
    /// What it says.
    pub facts: T,
}

impl<T> Deref for Entity<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.facts
    }
}

impl<T> Entity<T> {
    /// The text that readers of `locale` get, and the language it is in: their
    /// own, else the source's, else the first that there is.
    pub fn text(&self, locale: LocaleId) -> Option<(&Text, LocaleId)> {
        let own = self.texts[locale].as_ref().map(|text| (text, locale));
        let source = || self.texts[self.source].as_ref().map(|text| (text, self.source));
        let any = || self.texts.entries().find_map(|(id, text)| Some((text.as_ref()?, id)));
        own.or_else(source).or_else(any)
    }

    /// Whether there is a text in this very language.
    pub fn has_text(&self, locale: LocaleId) -> bool {
        self.texts[locale].is_some()
    }
}

/// All entities of a kind, ordered by id.
#[derive(Clone, Debug)]
pub struct Table<T> {
    list: Vec<Entity<T>>,
}

impl<T> Table<T> {
    pub(super) fn new(list: Vec<Entity<T>>) -> Table<T> {
        Table { list }
    }

    /// The entity at this key.
    pub fn get(&self, key: Key<T>) -> &Entity<T> {
        &self.list[key.index()]
    }

    /// The entity at a position, and its key.
    pub fn at(&self, at: usize) -> Option<(Key<T>, &Entity<T>)> {
        Some((Key::new(at), self.list.get(at)?))
    }

    /// The key of an id.
    pub fn find(&self, id: &str) -> Option<Key<T>> {
        self.position(id).map(Key::new)
    }

    /// The position of an id, for those who keep ids of every kind together.
    pub fn position(&self, id: &str) -> Option<usize> {
        self.list.binary_search_by(|entity| entity.id.as_ref().cmp(id)).ok()
    }

    /// Everything in it, hidden or not.
    pub fn all(&self) -> impl Iterator<Item = (Key<T>, &Entity<T>)> {
        self.list.iter().enumerate().map(|(at, entity)| (Key::new(at), entity))
    }

    /// Everything that the site shows.
    pub fn shown(&self) -> impl Iterator<Item = (Key<T>, &Entity<T>)> {
        self.all().filter(|(_, entity)| !entity.is_hidden)
    }

    /// How many there are, hidden or not.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }
}
