//! What a value may be, as far as an editor's program can check it.
//!
//! The decoders are the only description of our files: asked with an empty
//! mapping, they say which keys they know. Manuals and JSON Schemas come from
//! there, and so cannot differ from what is read.

/// The type of a value.
#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    /// Anything; it is checked where it is read.
    Any,
    /// Text.
    Text,
    /// Text of a form that a regular expression can tell; and an example.
    Form {
        /// The regular expression, anchored.
        pattern: &'static str,
        /// A text that fits.
        example: &'static str,
    },
    /// `true` or `false`.
    Flag,
    /// A whole number.
    Integer {
        /// The least.
        min: i64,
        /// The most.
        max: i64,
    },
    /// A number.
    Number,
    /// One of a few words.
    Word(Vec<&'static str>),
    /// One of the many names that a standard lists.
    Name {
        /// What is named: `a time zone`.
        what: &'static str,
        /// The names.
        known: &'static [&'static str],
    },
    /// The id of something: `a course`.
    Id(&'static str),
    /// A mapping with these keys.
    Record(Record),
    /// A mapping from ids, or from languages or years, to values.
    Table {
        /// The form of its keys; any if there is none.
        names: Option<&'static str>,
        /// Its values.
        values: Box<Type>,
    },
    /// A list; a single value is a list of one, unless it is a mapping.
    List {
        /// Its items.
        items: Box<Type>,
        /// How many there must be.
        min: u32,
    },
    /// One of several types.
    Either(Vec<Type>),
    /// The type that goes with a word in another key of the same mapping.
    Told {
        /// The other key.
        by: &'static str,
        /// Its words, and what the value is then.
        cases: Vec<(&'static str, Type)>,
    },
    /// A type that contains itself, by its name.
    Recursive(&'static str, Made),
}

/// What a mapping may hold.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// What the mapping is: `a course`.
    pub what: &'static str,
    /// Its keys, in the order in which they are asked for.
    pub keys: Vec<Key>,
    /// What must be there beside the keys that are required by themselves.
    pub needs: Vec<Need>,
}

/// What is known of a key.
#[derive(Clone, Debug, PartialEq)]
pub struct Key {
    /// The key.
    pub name: &'static str,
    /// What it means, for editors; one clause.
    pub doc: &'static str,
    /// Whether it must be there.
    pub is_required: bool,
    /// What its value may be; [`Type::Any`] while a file is read.
    pub kind: Type,
}

/// Keys of which some must be there.
#[derive(Clone, Debug, PartialEq)]
pub struct Need {
    /// A key and the word in it that makes this matter; always if absent.
    pub when: Option<(&'static str, &'static str)>,
    /// Sets of keys, one of which must be there whole.
    pub one_of: &'static [&'static [&'static str]],
}

/// How a type that contains itself is made. Its name tells it from others.
#[derive(Clone, Copy, Debug)]
pub struct Made(pub fn() -> Type);

impl PartialEq for Made {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Type {
    /// A list of values of this type.
    #[must_use]
    pub fn listed(self) -> Type {
        Type::List { items: Box::new(self), min: 0 }
    }

    /// A list of values of this type that is not empty.
    #[must_use]
    pub fn filled(self) -> Type {
        Type::List { items: Box::new(self), min: 1 }
    }

    /// A mapping from ids to values of this type.
    #[must_use]
    pub fn by_id(self) -> Type {
        Type::Table { names: None, values: Box::new(self) }
    }

    /// A mapping from language tags to values of this type.
    #[must_use]
    pub fn by_language(self) -> Type {
        Type::Table { names: Some(LANGUAGE), values: Box::new(self) }
    }

    /// A mapping from years to values of this type.
    #[must_use]
    pub fn by_year(self) -> Type {
        Type::Table { names: Some(r"^-?\d{1,4}$"), values: Box::new(self) }
    }
}

/// The form of a language tag.
pub(super) const LANGUAGE: &str =
    "^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*$";
