//! `theme.yaml`: what a theme says of itself.

use crate::config::{Chosen, Color};
use crate::diag::{Code, Diagnostic, Diagnostics};
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

/// What a theme says of itself.
pub(super) struct Manifest {
    /// What it takes from the embedded one.
    pub base: Spanned<Base>,
    /// What it leaves to catalogs.
    pub styles: Vec<Styled>,
    /// How wide it shows images in texts, as the `sizes` of HTML.
    pub image_sizes: String,
}

/// A colour or the fonts that catalogs may choose.
pub(super) struct Styled {
    /// Its name: `accent`.
    pub name: Spanned<String>,
    /// What it is where nobody chooses.
    pub kind: StyleKind,
}

/// What can be chosen.
pub(super) enum StyleKind {
    /// Fonts.
    Fonts,
    /// A colour.
    Color {
        /// The theme's own on light paper.
        light: Color,
        /// The theme's own on dark paper.
        dark: Color,
        /// Colours that it is read on, by their names.
        on: Vec<Spanned<String>>,
    },
}

impl Manifest {
    /// Reads the file.
    pub(super) fn read(file: &SourceFile, found: &mut Diagnostics) -> Manifest {
        const BASES: [(&str, Base); 2] = [("default", Base::Default), ("none", Base::None)];
        let node = parse(file.id(), file.text(), 0, found);
        let mut fields = Fields::new(&node, "the theme", found);
        fields.get::<String>("name", "what the theme is called");
        fields.get::<String>("description", "what it looks like, in a sentence or two");
        let base = fields.word(
            "base",
            "where templates and static files come from that it lacks; `default` if absent",
            &BASES,
        );
        let place: Span = fields.place("base");
        let styles = fields.table("style", "colours and fonts that catalogs may choose", "a colour or font", styled);
        let image_sizes = fields.get::<String>(
            "image_sizes",
            "how wide images in texts are shown, as the `sizes` of HTML; `100vw` if absent",
        );
        fields.finish();
        let image_sizes = image_sizes.unwrap_or_else(|| "100vw".to_owned());
        let base = Spanned::new(base.unwrap_or(Base::Default), place);
        Manifest { base, styles: styles.into_iter().flatten().collect(), image_sizes }
    }
}

fn styled(name: &Spanned<String>, fields: &mut Fields<'_, '_>) -> Option<Styled> {
    let fonts = fields.get::<String>("fonts", "the theme's own fonts, where it is none of colour");
    let (light, dark) = (color("light", fields), color("dark", fields));
    let on = fields.list::<String>("on", "the colours that it is read on");
    let kind = match (fonts, light, dark) {
        (Some(_), ..) => StyleKind::Fonts,
        (None, Some(light), Some(dark)) => StyleKind::Color { light, dark, on },
        _ => {
            let message = format!("`{}` needs `light` and `dark`, or `fonts`", name.value);
            fields.fault(Code::YAML_MISSING_KEY, name.span, message);
            return None;
        }
    };
    Some(Styled { name: name.clone(), kind })
}

fn color(name: &'static str, fields: &mut Fields<'_, '_>) -> Option<Color> {
    let text = fields.get_spanned::<String>(name, "the theme's own colour, as `\"#bb2d0b\"`")?;
    match Chosen::parse(&text.value) {
        Some(Chosen::Color(color)) => Some(color),
        _ => {
            let fault = Diagnostic::new(Code::YAML_UNKNOWN_VALUE, text.span, format!("`{}` is no colour", text.value));
            fields.found.report(fault.help("write it as `\"#bb2d0b\"`"));
            None
        }
    }
}
