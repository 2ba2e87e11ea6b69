//! Shapes: the types of the values that templates see.
//!
//! A shape is a struct. It becomes a map of the template engine, field by field, and it can
//! say what it consists of: its doc comments are the manual for theme authors.

use std::collections::BTreeMap;
use std::marker::PhantomData;

use tera::{Context, Value};

use crate::theme::{Kind, Record};

/// Declares shapes: structs whose every field has a name for templates and says what it is.
/// A field that templates call by a word of Rust is written `kind as "type": Words`.
macro_rules! shape {
    ($(
        $(#[doc = $about:literal])+
        $name:ident {
            $($(#[doc = $says:literal])+ $field:ident $(as $key:literal)?: $type:ty,)*
        }
    )+) => {$(
        $(#[doc = $about])+
        pub(in crate::render) struct $name {
            $($(#[doc = $says])+ pub $field: $type,)*
        }

        impl $crate::render::shape::Shape for $name {
            const RECORD: &'static $crate::theme::Record = &$crate::theme::Record {
                name: stringify!($name),
                about: &[$($about),+],
                fields: &[$($crate::theme::Field {
                    name: shape!(@name $field $($key)?),
                    about: &[$($says),+],
                    kind: <$type as $crate::render::shape::Described>::kind,
                }),*],
            };

            fn fields(self, mut put: impl FnMut(&'static str, tera::Value)) {
                $(put(shape!(@name $field $($key)?), tera::Value::from(self.$field));)*
            }
        }

        impl From<$name> for tera::Value {
            fn from(shape: $name) -> tera::Value {
                $crate::render::shape::map(shape)
            }
        }
    )+};
    (@name $field:ident $key:literal) => { $key };
    (@name $field:ident) => { stringify!($field) };
}

/// A struct that templates see as a value with fields.
pub(super) trait Shape: Sized {
    /// What it consists of.
    const RECORD: &'static Record;

    /// Hands over its fields, each with its name.
    fn fields(self, put: impl FnMut(&'static str, Value));

    /// Makes its fields the variables of a page.
    fn put(self, context: &mut Context) {
        self.fields(|name, value| context.insert_value(name, value));
    }
}

/// The map that a shape is to the engine.
pub(super) fn map<T: Shape>(shape: T) -> Value {
    let mut map = tera::Map::default();
    shape.fields(|name, value| {
        map.insert(tera::value::Key::from(name), value);
    });
    Value::from(map)
}

/// A type that says what templates find in it.
pub(super) trait Described {
    /// What stands in a field of this type.
    fn kind() -> Kind;
}

/// Values by names that the theme or the catalog chooses.
pub(super) type Table<T> = BTreeMap<String, T>;

/// A value that is made already and cheap to copy, with the type it was made from.
pub(super) struct Made<T: ?Sized> {
    value: Value,
    of: PhantomData<fn() -> T>,
}

/// Text that is borrowed where it comes from.
pub(super) type Words = Made<str>;

/// Finished markup; templates print it as it is.
pub(super) type Html = Made<Markup>;

/// The type of finished markup.
pub(super) enum Markup {}

impl<T: ?Sized> Made<T> {
    /// A value that was made from this type before.
    pub(super) fn kept(value: Value) -> Made<T> {
        Made { value, of: PhantomData }
    }

    /// The same value under a type that has some of its fields.
    pub(super) fn seen_as<U>(self) -> Made<U> {
        Made { value: self.value, of: PhantomData }
    }
}

impl<T: Into<Value>> Made<T> {
    /// Makes the value of something.
    pub(super) fn new(from: T) -> Made<T> {
        Made { value: from.into(), of: PhantomData }
    }
}

impl Html {
    /// Markup as it will stand on the page.
    pub(super) fn markup(markup: &str) -> Html {
        Made { value: Value::safe_string(markup), of: PhantomData }
    }
}

impl<T: ?Sized> Clone for Made<T> {
    fn clone(&self) -> Made<T> {
        Made { value: self.value.clone(), of: PhantomData }
    }
}

impl<T: ?Sized> From<Made<T>> for Value {
    fn from(made: Made<T>) -> Value {
        made.value
    }
}

impl From<&str> for Words {
    fn from(text: &str) -> Words {
        Made { value: Value::from(text), of: PhantomData }
    }
}

impl From<String> for Words {
    fn from(text: String) -> Words {
        Made { value: Value::from(text), of: PhantomData }
    }
}

impl<T: Shape> Described for T {
    fn kind() -> Kind {
        Kind::Record(T::RECORD)
    }
}

impl<T: Described + ?Sized> Described for Made<T> {
    fn kind() -> Kind {
        T::kind()
    }
}

impl<T: Described> Described for Option<T> {
    fn kind() -> Kind {
        Kind::Maybe(Box::new(T::kind()))
    }
}

impl<T: Described> Described for Vec<T> {
    fn kind() -> Kind {
        Kind::List(Box::new(T::kind()))
    }
}

impl<T: Described> Described for Table<T> {
    fn kind() -> Kind {
        Kind::Table(Box::new(T::kind()))
    }
}

impl Described for Markup {
    fn kind() -> Kind {
        Kind::Markup
    }
}

/// Says that these types are all of one kind to templates.
macro_rules! describe {
    ($($type:ty),+ => $kind:ident) => {$(
        impl Described for $type {
            fn kind() -> Kind {
                Kind::$kind
            }
        }
    )+};
}

describe!(str, String, &'static str => Text);
describe!(bool => Flag);
describe!(u8, u16, u32, usize, f64 => Number);
