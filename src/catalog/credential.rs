//! Credentials: what completion earns.

use crate::calendar::Quantity;
use crate::catalog::{Course, Facts, Key, Names, Pathway, Program, Unit, Word};
use crate::content::Kind;
use crate::yaml::Fields;

/// A credential.
#[derive(Clone, Debug)]
pub struct Credential {
    /// What kind: the message `credential-kind-<id>` names it.
    pub kind: Option<Word>,
    /// Who awards it.
    pub awarded_by: Vec<Key<Unit>>,
    /// The program that leads to it.
    pub program: Option<Key<Program>>,
    /// The courses that lead to it, all of them.
    pub courses: Vec<Key<Course>>,
    /// Continuing-education units that it stands for.
    pub ceu: Option<Quantity>,
    /// Whether it is a file.
    pub is_digital: bool,
    /// Whether it is printed.
    pub is_printed: bool,
    /// Whether anybody can check it.
    pub is_verifiable: bool,
    /// Whether it can be withdrawn.
    pub is_revocable: bool,
    /// Its level: the message `level-<id>` names it.
    pub level: Option<Word>,
    /// For how many months it is valid; for good where nothing is said.
    pub validity: Option<u32>,
    /// What it counts towards.
    pub stackable_into: Vec<Key<Pathway>>,
    /// What holders use it for: messages `credential-use-<id>`.
    pub uses: Vec<Word>,
    /// The year since which it is awarded.
    pub since: Option<u16>,
}

impl Facts for Credential {
    const KIND: Kind = Kind::Credential;

    fn decode(fields: &mut Fields<'_, '_>, names: &Names) -> Credential {
        const REQUIRES: &str = "what leads to it: `{ program: … }`, `{ course: … }` or `{ courses: […] }`; \
            every course that names it if absent";
        let kind = Word::require(fields, "kind", "what kind, as `professional_certificate`", "credential-kind");
        let awarded_by = names.list(fields, "awarded_by", "the units that award it");
        fields.needs_one(&[&["awarded_by"]], Some("the units that award it"));
        let requires = fields.record("requires", REQUIRES, "`requires`", |inner| {
            let program = names.get(inner, "program", "the program that leads to it");
            let course = names.get::<Course>(inner, "course", "the course that leads to it");
            let mut courses = names.list(inner, "courses", "the courses that lead to it, all of them");
            courses.extend(course);
            (program, courses)
        });
        let (program, courses) = requires.unwrap_or_default();
        Credential {
            kind,
            awarded_by,
            program,
            courses,
            ceu: fields.get("ceu", "the continuing-education units it stands for, as `9.6`"),
            is_digital: fields.get("digital", "whether it is a file").unwrap_or(false),
            is_printed: fields.get("printed", "whether it is printed").unwrap_or(false),
            is_verifiable: fields.get("verifiable", "whether anybody can check it").unwrap_or(false),
            is_revocable: fields.get("revocable", "whether it can be withdrawn").unwrap_or(false),
            level: Word::term(fields, names, ("level", "its level"), "level", "levels"),
            validity: fields.get("validity", "for how many months it is valid, as `36`; for good if absent"),
            stackable_into: names.list(fields, "stackable_into", "what it counts towards"),
            uses: Word::list(fields, "uses", "what holders use it for, as `[job_application]`", "credential-use"),
            since: fields.get("since", "the year since which it is awarded, as `2021`"),
        }
    }

    fn words(&self) -> Vec<&Word> {
        self.kind.iter().chain(&self.level).chain(&self.uses).collect()
    }
}
