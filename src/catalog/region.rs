//! Countries and their parts, by the codes of ISO 3166.

use std::fmt;
use std::sync::LazyLock;

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::locale::{countries, is_country};
use crate::source::Spanned;
use crate::yaml::{Decode, Fields, Node, Type};

/// A country of ISO 3166-1, or a part of one by the form of ISO 3166-2.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Region(String);

impl Region {
    /// Reads `PT` or `UA-43`. Of a part, country and form are known, not each name.
    pub fn parse(code: &str) -> Option<Region> {
        let (country, part) = code.split_once('-').map_or((code, None), |(country, part)| (country, Some(part)));
        let is_part = |part: &str| {
            (1..=3).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
        };
        (is_country(country) && part.is_none_or(is_part)).then(|| Region(code.to_owned()))
    }

    /// The code.
    pub fn code(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Decode for Region {
    fn decode(node: &Node, found: &mut Diagnostics) -> Option<Self> {
        let text = String::decode(node, found)?;
        let region = Region::parse(&text);
        if region.is_none() {
            let message = format!("`{text}` is not a code of ISO 3166");
            let fault = Diagnostic::new(Code::YAML_COUNTRY, node.span, message);
            found.report(fault.help("write the two letters of a country, as `PT`, or a part of one, as `UA-43`"));
        }
        region
    }

    fn kind() -> Type {
        Type::Form { pattern: "^[A-Z]{2}(-[A-Z0-9]{1,3})?$", example: "UA-43" }
    }
}

/// A country, by its two letters.
struct Country(String);

impl Decode for Country {
    fn decode(node: &Node, found: &mut Diagnostics) -> Option<Self> {
        let text = String::decode(node, found)?;
        if !is_country(&text) {
            let message = format!("`{text}` is not a country code of ISO 3166");
            let fault = Diagnostic::new(Code::YAML_COUNTRY, node.span, message);
            found.report(fault.help("write its two letters, as `PT`"));
            return None;
        }
        Some(Country(text))
    }

    fn kind() -> Type {
        static KNOWN: LazyLock<Vec<&'static str>> = LazyLock::new(|| countries().collect());
        Type::Name { what: "a country", known: &KNOWN }
    }
}

/// A country of ISO 3166-1, by its two letters.
pub(super) fn country(fields: &mut Fields<'_, '_>, name: &'static str, doc: &'static str) -> Option<String> {
    fields.get::<Country>(name, doc).map(|country| country.0)
}

/// Reads a list of regions.
pub(super) fn regions(fields: &mut Fields<'_, '_>, name: &'static str, doc: &'static str) -> Vec<Spanned<Region>> {
    fields.list(name, doc)
}
