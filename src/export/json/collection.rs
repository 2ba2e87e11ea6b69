//! What the file of a kind is: its entries, one after the other.

use schemars::JsonSchema;
use serde::{Serialize, Serializer};

use crate::export::json::schema::{self, Described};
use crate::export::json::value::Language;
use crate::locale::LocaleId;
use crate::world::World;

/// A kind of entry: what is the same in every language, and what is not.
pub(super) trait Collection {
    /// The name of its files.
    const NAME: &'static str;

    /// An entry of the neutral file.
    type Entry<'w>: Serialize + JsonSchema;

    /// An entry of the file of a language.
    type Text<'w>: Serialize + JsonSchema;

    /// The neutral entries, ordered by id.
    fn entries(world: &World) -> impl Iterator<Item = Self::Entry<'_>>;

    /// The entries of a language, in the same order.
    fn texts(world: &World, locale: LocaleId) -> impl Iterator<Item = Self::Text<'_>>;
}

/// A file with all entries of a kind.
#[derive(Serialize, JsonSchema)]
struct Entries<T> {
    /// Where the schema of this file is, from here.
    #[serde(rename = "$schema")]
    schema: String,
    /// The entries, ordered by id.
    items: T,
}

/// A file with the texts of all entries of a kind, for the readers of a language.
#[derive(Serialize, JsonSchema)]
struct Texts<'w, T> {
    /// Where the schema of this file is, from here.
    #[serde(rename = "$schema")]
    schema: String,
    /// The language of the readers. Each entry says the language of its own words.
    lang: Language<'w>,
    /// The entries, in the order of the neutral file.
    items: T,
}

/// Entries that are made when they are written, so that a file is never whole
/// in memory but as its bytes.
struct Stream<F>(F);

impl<F, I> Serialize for Stream<F>
where
    F: Fn() -> I,
    I: Iterator<Item: Serialize>,
{
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq((self.0)())
    }
}

/// The files of a kind, as the list of all kinds holds them.
pub(super) struct Files {
    /// The name of its files.
    pub name: &'static str,
    /// Appends the neutral file.
    pub write_entries: fn(&World, schema: String, &mut Vec<u8>),
    /// Appends the file of a language.
    pub write_texts: fn(&World, LocaleId, schema: String, &mut Vec<u8>),
    /// Describes the neutral file.
    pub entries: Described,
    /// Describes the file of a language.
    pub texts: Described,
}

impl Files {
    /// The files of a collection.
    pub(super) const fn of<C: Collection>() -> Files {
        Files {
            name: C::NAME,
            write_entries: |world, schema, out| {
                super::write(&Entries { schema, items: Stream(|| C::entries(world)) }, out);
            },
            write_texts: |world, locale, schema, out| {
                let lang = world.site.locales.get(locale).into();
                super::write(&Texts { schema, lang, items: Stream(|| C::texts(world, locale)) }, out);
            },
            entries: schema::of::<Entries<Vec<C::Entry<'static>>>>,
            texts: schema::of::<Texts<'static, Vec<C::Text<'static>>>>,
        }
    }
}
