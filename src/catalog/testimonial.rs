//! Testimonials: what people say who were there.

use crate::calendar::Date;
use crate::catalog::place::{Place, place};
use crate::catalog::{Facts, Names, Word};
use crate::content::Kind;
use crate::locale::Locale;
use crate::source::Spanned;
use crate::yaml::Fields;

/// A testimonial; the quotation, the occupation and what changed are texts.
#[derive(Clone, Debug)]
pub struct Testimonial {
    /// Who speaks: the message `testimonial-kind-<id>` names it.
    pub kind: Option<Word>,
    /// The name.
    pub name: String,
    /// Where from.
    pub location: Option<Place>,
    /// Where they work.
    pub employer: Option<String>,
    /// The file name of a picture in the same folder.
    pub photo: Option<Spanned<String>>,
    /// The language it was said in.
    pub original_language: Option<Locale>,
    /// When.
    pub date: Option<Date>,
    /// The record of consent.
    pub consent: String,
    /// What was completed, or what it is about: kind, and position in the
    /// table of that kind.
    pub refs: Vec<(Kind, usize)>,
}

impl Facts for Testimonial {
    const KIND: Kind = Kind::Testimonial;

    fn decode(fields: &mut Fields<'_, '_>, names: &Names) -> Testimonial {
        Testimonial {
            kind: Word::get(
                fields,
                "kind",
                "who speaks: `learner`, `alumni`, `employer` or `teacher`",
                "testimonial-kind",
            ),
            name: fields.require("name", "who says it").unwrap_or_default(),
            location: place(fields, names, "location", "where from, as `{ city: Nairobi, country: KE }`"),
            employer: fields.get("employer", "where they work"),
            photo: fields.get_spanned("photo", "the file name of a picture in this folder, as `portrait.jpg`"),
            original_language: fields.require("original_language", "the language it was said in"),
            date: fields.require("date", "when"),
            consent: fields.require("consent", "the record of consent, as `on file 2025-06-20`").unwrap_or_default(),
            refs: names.references(fields, "refs", "what it is about, as `[program:data-and-decisions]`"),
        }
    }

    fn words(&self) -> Vec<&Word> {
        self.kind.iter().collect()
    }
}
