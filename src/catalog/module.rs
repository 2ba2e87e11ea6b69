//! Modules: the parts of a syllabus, and what learners do in them.

use crate::catalog::course::hours;
use crate::catalog::offset::{offset, offset_type};
use crate::catalog::{Hours, Names, PolicyOffset, Word, part_ids};
use crate::diag::{Code, Diagnostic};
use crate::source::{Span, Spanned};
use crate::yaml::{Decode, Fields, Shape, Type};

/// A part of the syllabus: the facts of a `###` section below `syllabus`.
#[derive(Clone, Debug)]
pub struct Module {
    /// The id of the section.
    pub id: Spanned<String>,
    /// How many weeks it takes.
    pub weeks: Option<u32>,
    /// How many hours it takes.
    pub hours: Option<Hours>,
    /// How it is taught: messages `technique-<id>`.
    pub techniques: Vec<Word>,
    /// What learners do.
    pub activities: Vec<Activity>,
}

/// When something is due, in any run of the course.
#[derive(Clone, Debug)]
pub enum Due {
    /// On the last day of a week of the run; the first week is one.
    Week(u32),
    /// At a distance from a day of the run.
    Offset(PolicyOffset),
}

/// Something that learners do or hand in; its title is in the texts.
#[derive(Clone, Debug)]
pub struct Activity {
    /// The id that texts give its title under.
    pub id: Spanned<String>,
    /// What it is: the message `activity-kind-<id>`.
    pub kind: Option<Word>,
    /// Whether it counts.
    pub is_graded: bool,
    /// How many points it is worth.
    pub points: Option<u32>,
    /// When it is due.
    pub due: Option<Due>,
    /// Where `due` is written.
    pub due_span: Option<Span>,
    /// With whom: the message `activity-group-<id>`.
    pub group: Option<Word>,
}

/// Reads `modules`.
pub(super) fn modules(fields: &mut Fields<'_, '_>, names: &Names) -> Vec<Module> {
    const DOC: &str = "the facts of the syllabus, by the ids of its sections";
    let read = fields.records("modules", DOC, "a module", |inner| {
        let id = inner.require_spanned("id", "the id of the `###` section below the syllabus, as `describing-data`");
        let weeks = inner.get("weeks", "how many weeks it takes, as `2`");
        let hours = hours(inner, "hours", "how many hours it takes, as `8-12` or `10`");
        let techniques =
            Word::terms(inner, names, ("techniques", "how it is taught, as `case_study`"), "technique", "techniques");
        let activities = activities(inner, names);
        Some(Module { id: id?, weeks, hours, techniques, activities })
    });
    let modules: Vec<Module> = read.into_iter().flatten().collect();
    part_ids::check(("module", "course"), modules.iter().map(|module| &module.id), fields.found);
    let activities = modules.iter().flat_map(|module| &module.activities);
    part_ids::check(("activity", "course"), activities.map(|activity| &activity.id), fields.found);
    modules
}

fn activities(fields: &mut Fields<'_, '_>, names: &Names) -> Vec<Activity> {
    let read = fields.records("activities", "what learners do or hand in", "an activity", |inner| {
        let id = inner.require_spanned("id", "the id that texts give its title under, as `chart-critique`");
        let kind = Word::get(inner, "kind", "what it is, as `assignment`, `quiz` or `project`", "activity-kind");
        let is_graded = inner.get("graded", "whether it counts").unwrap_or(false);
        let points = inner.get("points", "how many points it is worth, as `20`");
        let due = due(inner, names);
        let due_span = due.as_ref().map(|_| inner.place("due"));
        let group = Word::get(inner, "group", "with whom: `alone`, `pairs`, `team` or `everyone`", "activity-group");
        Some(Activity { id: id?, kind, is_graded, points, due, due_span, group })
    });
    read.into_iter().flatten().collect()
}

/// `3`, the last day of the third week, or an offset.
fn due(fields: &mut Fields<'_, '_>, names: &Names) -> Option<Due> {
    const DOC: &str = "when it is due: the number of a week, or an offset from a day of the run";
    let week = || Type::Integer { min: 1, max: 520 };
    let node = fields.typed_node("due", DOC, || Type::Either(vec![week(), offset_type()]))?;
    if let Shape::Map(_) = node.shape {
        return offset(node, names, fields).map(Due::Offset);
    }
    let week = u32::decode(node, fields.found)?;
    if !(1..=520).contains(&week) {
        let message = format!("there is no week {week}");
        fields.found.report(
            Diagnostic::new(Code::YAML_OUT_OF_RANGE, node.span, message).help("the first week of the run is week 1"),
        );
        return None;
    }
    Some(Due::Week(week))
}
