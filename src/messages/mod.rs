//! Fluent: the sentences of a catalog and of its theme, in every locale.
//!
//! The parser is Fluent's own, the evaluator is ours. The usual library knows
//! no `many` in Spanish, Portuguese, French and Italian, prints numbers and
//! dates in no language at all, and puts `{$name}` on the page where it cannot
//! find a value. Here numbers, dates and plurals come from `format`, in the
//! language of the words, and whatever cannot be resolved is a [`Fault`].
//!
//! Reading order: an `.ftl` file is parsed into entries (`parse`, `compile`),
//! the entries of all locales stand in one table ([`Messages`]), and `resolve`
//! writes one of them. Placeables in prose ([`Placeable`]) take the same way.

mod check;
mod compile;
mod contract;
mod expression;
mod fault;
mod function;
mod normal;
mod parse;
mod passage;
mod placeable;
mod pseudo;
mod reach;
mod resolve;
mod resource;
mod scope;
mod syntax;
mod table;
mod value;
pub mod written;

#[cfg(test)]
mod support;

pub use check::{check, check_placeable};
pub use fault::{Fault, FaultKind};
pub use normal::{Entry as FileEntry, entries};
pub use placeable::{Placeable, find_placeable_end};
pub use scope::{Args, Scope};
pub use table::{Area, AreaFile, Messages, Text};
pub use value::Value;
