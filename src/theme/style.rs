//! What a catalog chooses of a theme's colours and fonts, judged.

use std::collections::BTreeMap;

use crate::config::{Choice, Chosen, Color, Style};
use crate::diag::{Code, Diagnostic, Diagnostics, Place};
use crate::source::{Span, Spanned};
use crate::theme::manifest::{StyleKind, Styled};

/// The least contrast of words, by WCAG 2.2, 1.4.3.
const LEAST: f64 = 4.5;

/// The schemes, and what people call them.
const SCHEMES: [(Scheme, &str); 2] = [(Scheme::Light, "light"), (Scheme::Dark, "dark")];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Scheme {
    Light,
    Dark,
}

/// Reports choices that the theme does not leave, and colours that cannot be read on
/// each other.
pub(super) fn check(theme: &str, styles: &[Styled], style: &Style, found: &mut Diagnostics) {
    for choice in &style.choices {
        check_choice(theme, styles, choice, found);
    }
    // Of one choice the worst is told; whoever mends that mends most others.
    let mut faults: Vec<(f64, Diagnostic)> = Vec::new();
    for styled in styles {
        let StyleKind::Color { on, .. } = &styled.kind else { continue };
        for ground in on {
            check_contrast(styled, ground, styles, style, &mut faults, found);
        }
    }
    faults.sort_by(|one, other| one.0.total_cmp(&other.0));
    let mut told: Vec<Place> = Vec::new();
    for (_, fault) in faults {
        if !told.contains(&fault.place) {
            told.push(fault.place.clone());
            found.report(fault);
        }
    }
}

/// Every colour of a theme on light paper, as the catalog chose it or as it is.
pub(super) fn colors(styles: &[Styled], style: &Style) -> BTreeMap<String, Color> {
    let own = styles.iter().filter_map(|styled| match &styled.kind {
        StyleKind::Color { light, .. } => Some((styled.name.value.clone(), *light)),
        StyleKind::Fonts => None,
    });
    let mut colors: BTreeMap<String, Color> = own.collect();
    for choice in &style.choices {
        if let (Some(color), Chosen::Color(chosen)) = (colors.get_mut(&choice.name.value), &choice.light.value) {
            *color = *chosen;
        }
    }
    colors
}

fn check_choice(theme: &str, styles: &[Styled], choice: &Choice, found: &mut Diagnostics) {
    let name = &choice.name;
    let Some(styled) = styles.iter().find(|one| one.name.value == name.value) else {
        let message = format!("the theme `{theme}` leaves no colour or font `{}` to the catalog", name.value);
        let fault = Diagnostic::new(Code::YAML_UNKNOWN_KEY, name.span, message);
        found.report(fault.suggest(&name.value, styles.iter().map(|one| one.name.value.as_str())));
        return;
    };
    let is_color = |chosen: &Chosen| matches!(chosen, Chosen::Color(_));
    let wants_color = matches!(styled.kind, StyleKind::Color { .. });
    let mut values = vec![&choice.light, &choice.dark];
    values.dedup_by_key(|value| value.span);
    for value in values.into_iter().filter(|value| is_color(&value.value) != wants_color) {
        let (what, help) = match wants_color {
            true => ("a colour", "write it as `\"#a3260a\"`"),
            false => ("the names of fonts", "write them as `Charter, Georgia, serif`"),
        };
        let fault = Diagnostic::new(Code::YAML_UNKNOWN_VALUE, value.span, format!("`{}` takes {what}", name.value));
        found.report(fault.help(help));
    }
}

fn check_contrast(
    styled: &Styled,
    ground: &Spanned<String>,
    styles: &[Styled],
    style: &Style,
    faults: &mut Vec<(f64, Diagnostic)>,
    found: &mut Diagnostics,
) {
    let Some(below) = styles.iter().find(|one| one.name.value == ground.value) else {
        let message = format!("there is no colour `{}`", ground.value);
        let fault = Diagnostic::new(Code::YAML_UNKNOWN_VALUE, ground.span, message);
        found.report(fault.suggest(&ground.value, styles.iter().map(|one| one.name.value.as_str())));
        return;
    };
    for (scheme, name) in SCHEMES {
        let (Some((ink, ink_place)), Some((paper, paper_place))) =
            (color(styled, scheme, style), color(below, scheme, style))
        else {
            continue;
        };
        let contrast = ink.contrast(paper);
        if contrast >= LEAST {
            continue;
        }
        // Whoever chose one of them chooses again.
        let (place, near) = match (ink_place, paper_place) {
            (Some(place), _) => (place, Some((&styled.name.value, readable(ink, paper)))),
            (None, Some(place)) => (place, Some((&ground.value, readable(paper, ink)))),
            (None, None) => (ground.span, None),
        };
        let (ink, paper) = (&styled.name.value, &ground.value);
        let message =
            format!("`{ink}` on `{paper}` has a contrast of {contrast:.1} in the {name} scheme; words need 4.5");
        let fault = Diagnostic::new(Code::THEME_CONTRAST, place, message);
        let fault = match near {
            Some((name, Some(near))) => fault.help(format!("the nearest `{name}` that can be read is `{near}`")),
            _ => fault.help("choose colours that are further apart"),
        };
        faults.push((contrast, fault));
    }
}

/// What a colour is in a scheme, and where the catalog chose it.
fn color(styled: &Styled, scheme: Scheme, style: &Style) -> Option<(Color, Option<Span>)> {
    let StyleKind::Color { light, dark, .. } = &styled.kind else { return None };
    let chosen = style.choices.iter().find(|choice| choice.name.value == styled.name.value);
    let own = if scheme == Scheme::Light { *light } else { *dark };
    let Some(chosen) = chosen else { return Some((own, None)) };
    let value = if scheme == Scheme::Light { &chosen.light } else { &chosen.dark };
    match &value.value {
        Chosen::Color(color) => Some((*color, Some(value.span))),
        Chosen::Fonts(_) => None,
    }
}

/// The nearest colour between one and black or white that can be read with another.
fn readable(color: Color, other: Color) -> Option<Color> {
    const STEPS: u16 = 100;
    let toward = |end: u8, step: u16| Color {
        parts: color.parts.map(|part| {
            let (part, end) = (u16::from(part), u16::from(end));
            // Between two bytes, so a byte.
            u8::try_from((part * (STEPS - step) + end * step) / STEPS).unwrap_or(u8::MAX)
        }),
    };
    let mixed = (1..=STEPS).flat_map(|step| [toward(0, step), toward(u8::MAX, step)]);
    mixed.into_iter().find(|mixed| mixed.contrast(other) >= LEAST)
}
