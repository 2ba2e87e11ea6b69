//! `theme.yaml`: what a theme says of itself.

use crate::diag::Diagnostics;
use crate::source::{SourceFile, Span, Spanned};
use crate::yaml::{Fields, parse};

/// What a theme takes from the embedded one, apart from its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Base {
    /// Every template and static file that it does not have itself.
    Default,
    /// Nothing: it has templates and static files of its own.
    None,
}

/// Reads the key `base`, and judges the others.
pub(super) fn base(file: &SourceFile, found: &mut Diagnostics) -> Spanned<Base> {
    const BASES: [(&str, Base); 2] = [("default", Base::Default), ("none", Base::None)];
    let node = parse(file.id(), file.text(), 0, found);
    let mut fields = Fields::new(&node, "the theme", found);
    fields.get::<String>("name", "what the theme is called");
    fields.get::<String>("description", "what it looks like, in a sentence or two");
    let base =
        fields.word("base", "where templates and static files come from that it lacks; `default` if absent", &BASES);
    let place: Span = fields.place("base");
    fields.finish();
    Spanned::new(base.unwrap_or(Base::Default), place)
}
