//! The one YAML reader: a tree that knows its places, and typed fields of it.
//!
//! Derived decoders stop at the first fault; people want all of them. So a
//! file becomes a tree of [`Node`]s first, and every entity then asks its
//! [`Fields`] one by one, each of which reports for itself.

mod decode;
mod describe;
mod doc;
mod fields;
mod node;
mod parse;

pub use decode::{Amount, Currency, Decode, money, tag_help};
pub use describe::{Key, Made, Need, Record, Type};
pub use doc::{examples, sentence};
pub use fields::{Fields, describe};
pub use node::{Entry, Node, Scalar, Shape};
pub use parse::parse;
