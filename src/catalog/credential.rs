//! Credentials: what completion earns.

use crate::catalog::{Course, Facts, Key, Names, Pathway, Program, Unit};
use crate::content::Kind;
use crate::yaml::Fields;

/// A credential.
#[derive(Clone, Debug)]
pub struct Credential {
    /// What kind, as `professional_certificate`.
    pub kind: String,
    /// Who awards it.
    pub awarded_by: Vec<Key<Unit>>,
    /// The program that leads to it.
    pub program: Option<Key<Program>>,
    /// The courses that lead to it.
    pub courses: Vec<Key<Course>>,
    /// Whether it is a file.
    pub is_digital: bool,
    /// Whether anybody can check it.
    pub is_verifiable: bool,
    /// What it counts towards.
    pub stackable_into: Vec<Key<Pathway>>,
}

impl Facts for Credential {
    const KIND: Kind = Kind::Credential;

    fn decode(fields: &mut Fields<'_, '_>, names: &Names) -> Credential {
        let kind = fields.require("kind", "what kind, as `professional_certificate`").unwrap_or_default();
        let awarded_by = names.list(fields, "awarded_by", "the units that award it");
        let mut program = None;
        let mut courses = Vec::new();
        if let Some(node) = fields.node("requires", "what leads to it, as `{ program: data-and-decisions }`") {
            let mut inner = Fields::new(node, "`requires`", fields.found);
            program = names.get(&mut inner, "program", "the program that leads to it");
            courses = names.list(&mut inner, "courses", "the courses that lead to it");
            courses.extend(names.get::<Course>(&mut inner, "course", "the course that leads to it"));
            inner.finish();
        }
        let credential = Credential {
            kind,
            awarded_by,
            program,
            courses,
            is_digital: fields.get("digital", "whether it is a file").unwrap_or(false),
            is_verifiable: fields.get("verifiable", "whether anybody can check it").unwrap_or(false),
            stackable_into: names.list(fields, "stackable_into", "what it counts towards"),
        };
        for (name, doc) in [
            ("revocable", "whether it can be withdrawn"),
            ("level", "its level"),
            ("validity", "how long it holds"),
            ("uses", "what it may be used for"),
            ("since", "since when it is awarded"),
            ("ceu", "the continuing-education units it stands for"),
        ] {
            fields.node(name, doc);
        }
        credential
    }
}
