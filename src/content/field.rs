//! The fields of front matter: which there are, and what each is for.

use crate::content::Kind;

/// A field that the text of a kind may have.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// What it means, for editors; one clause.
    pub doc: &'static str,
    /// What stands in it.
    pub holds: Holds,
}

/// What stands in a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// A line of text.
    Line,
    /// Words by the ids of parts.
    Parts,
    /// Something about the text itself.
    Note,
}

const fn line(name: &'static str, doc: &'static str) -> Field {
    Field { name, doc, holds: Holds::Line }
}

const fn parts(name: &'static str, doc: &'static str) -> Field {
    Field { name, doc, holds: Holds::Parts }
}

const fn note(name: &'static str, doc: &'static str) -> Field {
    Field { name, doc, holds: Holds::Note }
}

/// Fields of every kind.
const COMMON: &[Field] = &[
    line("title", "what it is called"),
    line("subtitle", "a second line below the title"),
    line("summary", "what it is, in one or two sentences of at most 200 characters, for lists"),
    line("description", "what it is, for search engines and link previews"),
    line("seo_title", "the title for search engines, if not the title"),
    line("seo_description", "the description for search engines, if not the summary"),
    parts("alt", "what pictures show, as `{ portrait.jpg: A teacher at a blackboard }`"),
    note("slug", "the last part of the address, as `applied-statistics`; made from the title if absent"),
    note("translated_from", "the digest of the source that this text translates"),
    note("translation_method", "how it was translated: `human`, `machine` or `machine_reviewed`"),
    note("reviewer", "who read it again"),
    note("translated_on", "the day it was translated, as `2026-11-22`"),
];

impl Field {
    /// Whether a field of this name is about the text, and not words of it.
    pub fn is_note(name: &str) -> bool {
        COMMON.iter().any(|field| field.name == name && field.holds == Holds::Note)
    }

    /// The fields of a kind, those of every kind first.
    pub fn of(kind: Kind) -> impl Iterator<Item = &'static Field> {
        COMMON.iter().chain(own(kind))
    }
}

/// Fields of one kind only.
fn own(kind: Kind) -> &'static [Field] {
    match kind {
        Kind::Course => {
            const {
                &[
                    parts("runs", "words of runs by their ids, as `{ 2027-spring-es: { notes: … } }`"),
                    parts("prices", "words of prices by their ids, as `{ early: { label: …, includes: … } }`"),
                    parts("sessions", "titles of live sessions by their ids, as `{ kick-off: … }`"),
                    parts("modules", "words of modules by their ids, as `{ describing-data: { outcomes: … } }`"),
                    parts("activities", "titles of activities by their ids, as `{ chart-critique: … }`"),
                    parts("media", "words of media by their ids, as `{ trailer: { title: …, alt: …, caption: … } }`"),
                ]
            }
        }
        Kind::Program => {
            const { &[parts("groups", "titles of groups of courses by their ids, as `{ electives: … }`")] }
        }
        Kind::Person => {
            const {
                &[
                    line("honorific", "what stands before the name, as `Dr.`"),
                    line("bio", "who it is, in one sentence"),
                    parts(
                        "appointments",
                        "titles of posts by their ids, as `{ chair: … }` or `{ chair: { title: … } }`",
                    ),
                ]
            }
        }
        Kind::Unit => const { &[line("acronym", "its short name, as `AEC`")] },
        Kind::Credential => {
            const {
                &[
                    line("abbreviation", "its short name, as holders write it behind theirs"),
                    line("criteria", "what one does to earn it; or a section `{#criteria}`"),
                ]
            }
        }
        Kind::Pathway => {
            const {
                &[
                    line("destination", "the degree or admission that it leads to"),
                    line("conditions", "what else is asked of those who go there; or a section `{#conditions}`"),
                ]
            }
        }
        Kind::Testimonial => {
            const { &[line("occupation", "what the one who speaks does"), line("outcome", "what changed, in one sentence")] }
        }
        Kind::Statistic => {
            const {
                &[
                    line("noun", "what is counted, as it stands behind the number"),
                    line("source", "what the source is called"),
                    line("source_label", "what the source is called"),
                ]
            }
        }
        Kind::Award => {
            const {
                &[
                    line("name", "what the award is called, if not the title"),
                    line("category", "in which category it was given"),
                    line("citation", "what was said of those who received it"),
                ]
            }
        }
        Kind::Contact => {
            const {
                &[
                    line("name", "what the contact is called"),
                    line("hours", "when somebody answers, as `Mondays to Fridays, 9:00 to 17:00`"),
                ]
            }
        }
        Kind::Calendar => {
            const {
                &[
                    line("name", "what the calendar is called"),
                    parts("days", "names of the days, as `{ 2027-01-01: … }`"),
                ]
            }
        }
        _ => &[],
    }
}
