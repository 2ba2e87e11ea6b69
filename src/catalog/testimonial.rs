//! Testimonials: what people say who were there.

use crate::calendar::Date;
use crate::catalog::{Facts, Names};
use crate::content::Kind;
use crate::locale::Locale;
use crate::yaml::Fields;

/// A testimonial; the quotation is its text.
#[derive(Clone, Debug)]
pub struct Testimonial {
    /// Who says it.
    pub name: String,
    /// The language it was said in.
    pub original_language: Option<Locale>,
    /// When.
    pub date: Option<Date>,
    /// The record of consent.
    pub consent: String,
    /// What it is about: kind, and position in the table of that kind.
    pub refs: Vec<(Kind, usize)>,
}

impl Facts for Testimonial {
    const KIND: Kind = Kind::Testimonial;

    fn decode(fields: &mut Fields<'_, '_>, names: &Names) -> Testimonial {
        for (name, doc) in [
            ("kind", "who speaks, as `learner`"),
            ("employer", "where they work"),
            ("photo", "the file name of a picture in this folder"),
        ] {
            fields.node(name, doc);
        }
        fields.entries("location", "where from, as `{ city: Nairobi, country: KE }`");
        Testimonial {
            name: fields.require("name", "who says it").unwrap_or_default(),
            original_language: fields.require("original_language", "the language it was said in"),
            date: fields.get("date", "when"),
            consent: fields.require("consent", "the record of consent").unwrap_or_default(),
            refs: names.references(fields, "what it is about"),
        }
    }
}
