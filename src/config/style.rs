//! The `style` part of the settings: colours and fonts that a theme leaves to the catalog.
//!
//! Each is a custom property of style sheets, `--site-accent` and `--site-accent-dark`, which
//! the theme reads with its own value behind it: `var(--site-accent, #bb2d0b)`. Which names
//! there are, and which colours must be told apart, the theme says.

use std::fmt::Write;

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::source::Spanned;
use crate::yaml::{Decode, Entry, Fields, Node, Shape, Type, describe};

/// A colour of the screen, without transparency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Color {
    /// Red, green and blue.
    pub parts: [u8; 3],
}

impl std::fmt::Display for Color {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let [red, green, blue] = self.parts;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

impl Color {
    /// Reads `#rgb` and `#rrggbb`.
    pub fn parse(text: &str) -> Option<Color> {
        let digits = text.strip_prefix('#').filter(|digits| digits.bytes().all(|b| b.is_ascii_hexdigit()))?;
        let part = |at: usize| match digits.len() {
            3 => u8::from_str_radix(&digits[at..=at].repeat(2), 16).ok(),
            6 => u8::from_str_radix(&digits[2 * at..2 * at + 2], 16).ok(),
            _ => None,
        };
        Some(Color { parts: [part(0)?, part(1)?, part(2)?] })
    }

    /// How far two colours are apart, from 1 to 21, as WCAG 2.2 has it.
    pub fn contrast(self, other: Color) -> f64 {
        let (one, other) = (self.luminance(), other.luminance());
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    fn luminance(self) -> f64 {
        let linear = |part: u8| {
            let share = f64::from(part) / 255.0;
            if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        };
        let [red, green, blue] = self.parts.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

/// What a theme's name stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Chosen {
    /// A colour.
    Color(Color),
    /// The names of fonts, the wanted one first.
    Fonts(String),
}

impl Chosen {
    /// Reads a value. Names of fonts have letters, figures, blanks, commas and quotes.
    pub fn parse(text: &str) -> Option<Chosen> {
        if text.starts_with('#') {
            return Color::parse(text).map(Chosen::Color);
        }
        let is_plain = |c: char| c.is_alphanumeric() || matches!(c, ' ' | ',' | '-' | '"' | '\'');
        let is_closed = |quote: char| text.matches(quote).count().is_multiple_of(2);
        let is_font = !text.trim().is_empty() && text.chars().all(is_plain) && is_closed('"') && is_closed('\'');
        is_font.then(|| Chosen::Fonts(text.trim().to_owned()))
    }

    fn css(&self) -> String {
        match self {
            Chosen::Color(color) => color.to_string(),
            Chosen::Fonts(names) => names.clone(),
        }
    }
}

/// One choice of a catalog.
#[derive(Clone, Debug)]
pub struct Choice {
    /// The name that the theme gives it.
    pub name: Spanned<String>,
    /// What it is on light paper.
    pub light: Spanned<Chosen>,
    /// What it is on dark paper.
    pub dark: Spanned<Chosen>,
}

/// All choices, in the order of the settings.
#[derive(Clone, Debug, Default)]
pub struct Style {
    /// One for each name.
    pub choices: Vec<Choice>,
}

impl Style {
    /// Reads the part.
    pub(super) fn read(fields: &mut Fields<'_, '_>) -> Style {
        const DOC: &str = "colours and fonts of the theme, as `{ accent: { light: \"#a3260a\", dark: \"#ff9a7a\" } }`";
        let kind = || Type::Either(vec![Type::Text, Type::Record(describe("a choice of style", schemes))]);
        let entries = fields.entries("style", DOC, kind);
        Style { choices: entries.iter().filter_map(|entry| choice(entry, fields.found)).collect() }
    }

    /// The rule of a style sheet that says them; nothing where nothing is chosen.
    pub fn css(&self) -> String {
        if self.choices.is_empty() {
            return String::new();
        }
        let mut css = ":root{".to_owned();
        for Choice { name, light, dark } in &self.choices {
            let (name, light, dark) = (&name.value, light.value.css(), dark.value.css());
            // Writing to a text cannot fail.
            let _ = write!(css, "--site-{name}:{light};--site-{name}-dark:{dark};");
        }
        css.push_str("}\n");
        css
    }
}

/// The values of a choice in both schemes, undecoded.
fn schemes<'n>(fields: &mut Fields<'n, '_>) -> (Option<&'n Node>, Option<&'n Node>) {
    let light = fields.require_typed_node("light", "what it is on light paper", || Type::Text);
    (light, fields.require_typed_node("dark", "what it is on dark paper", || Type::Text))
}

fn choice(entry: &Entry, found: &mut Diagnostics) -> Option<Choice> {
    let (light, dark) = match &entry.value.shape {
        Shape::Map(_) => {
            let mut fields = Fields::new(&entry.value, "a choice of style", found);
            let (light, dark) = schemes(&mut fields);
            fields.finish();
            (value(light?, found), value(dark?, found))
        }
        // One value is for both.
        _ => {
            let both = value(&entry.value, found);
            (both.clone(), both)
        }
    };
    let (name, light, dark) = (entry.key.clone(), light?, dark?);
    // It becomes a part of a style sheet.
    if !name.value.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-') {
        let message = format!("`{}` is no name of a colour or font: those have a–z, 0–9 and hyphens", name.value);
        found.report(Diagnostic::new(Code::YAML_UNKNOWN_KEY, name.span, message));
        return None;
    }
    Some(Choice { name, light, dark })
}

fn value(node: &Node, found: &mut Diagnostics) -> Option<Spanned<Chosen>> {
    let text = String::decode(node, found)?;
    let chosen = Chosen::parse(&text);
    if chosen.is_none() {
        let message = format!("`{text}` is neither a colour nor the names of fonts");
        let fault = Diagnostic::new(Code::YAML_UNKNOWN_VALUE, node.span, message);
        found.report(fault.help("write a colour as `\"#a3260a\"`, or fonts as `Charter, Georgia, serif`"));
    }
    Some(Spanned::new(chosen?, node.span))
}

#[cfg(test)]
mod tests {
    use super::{Chosen, Color};

    #[test]
    fn colours_are_as_far_apart_as_the_guidelines_say() {
        let check = |one: &str, other: &str, expected: f64| {
            let contrast = Color::parse(one).unwrap().contrast(Color::parse(other).unwrap());
            assert!((contrast - expected).abs() < 0.01, "{one} {other} {contrast}");
        };
        check("#000", "#ffffff", 21.0);
        check("#777777", "#fff", 4.48);
        check("#767676", "#fff", 4.54);
        check("#fff", "#fff", 1.0);
    }

    #[test]
    fn nothing_but_colours_and_names_of_fonts_enters_a_style_sheet() {
        for text in ["#abc", "#A3260A", "Charter, Georgia, serif", "\"Noto Serif\", serif"] {
            assert!(Chosen::parse(text).is_some(), "{text}");
        }
        for text in ["#ab", "#12345g", "red;", "url(x)", "a}b", "\"Noto, serif", "", " ", "a\\b", "/*"] {
            assert!(Chosen::parse(text).is_none(), "{text}");
        }
    }
}
