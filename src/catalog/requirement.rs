//! What completes a program: a tree of courses.

use crate::catalog::{Course, Facts, Key, Names, Program};
use crate::diag::{Code, Diagnostic};
use crate::source::{Span, Spanned};
use crate::yaml::{Fields, Node, Shape};

/// How many of a group's items it takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// All of them.
    All,
    /// At least this many.
    AtLeast(u32),
    /// Items worth at least this many credits.
    Credits(u32),
}

/// A group of items and the rule for it.
#[derive(Clone, Debug)]
pub struct Requirement {
    /// The id that texts name the group by.
    pub id: Option<String>,
    /// Where it is written.
    pub span: Span,
    /// How many items it takes.
    pub rule: Rule,
    /// The items, in the order of the page.
    pub items: Vec<Item>,
}

/// One item of a group.
#[derive(Clone, Debug)]
pub enum Item {
    /// A course.
    Course(Key<Course>),
    /// A program.
    Program(Key<Program>),
    /// A group in the group.
    Group(Requirement),
}

impl Requirement {
    /// Every course in it, in order, whether it is required or chosen.
    pub fn courses(&self) -> Vec<Key<Course>> {
        let mut list = Vec::new();
        self.collect(&mut list);
        list
    }

    /// Every program in it, in order.
    pub fn programs(&self) -> Vec<Key<Program>> {
        let inner = self.items.iter().map(|item| match item {
            Item::Program(program) => vec![*program],
            Item::Group(group) => group.programs(),
            Item::Course(_) => Vec::new(),
        });
        inner.flatten().collect()
    }

    fn collect(&self, list: &mut Vec<Key<Course>>) {
        for item in &self.items {
            match item {
                Item::Course(course) => list.push(*course),
                Item::Group(group) => group.collect(list),
                Item::Program(_) => {}
            }
        }
    }
}

/// Reads `requirements`; a list is a group of which all are needed.
pub fn requirements(fields: &mut Fields<'_, '_>, names: &Names) -> Option<Requirement> {
    let node = fields.require_node("requirements", "what completes it, as `all_of: [{ course: … }]`")?;
    let tree = group(node, names, fields, 0)?;
    let mut seen: Vec<Key<Course>> = Vec::new();
    for course in tree.courses() {
        if seen.contains(&course) {
            let message = "a course stands twice in the requirements".to_owned();
            fields.fault(Code::PROGRAM_REQUIREMENT, tree.span, message);
        }
        seen.push(course);
    }
    Some(tree)
}

/// Deeper trees than this are a mistake.
const DEPTH_LIMIT: usize = 8;

fn group(node: &Node, names: &Names, fields: &mut Fields<'_, '_>, depth: usize) -> Option<Requirement> {
    if depth > DEPTH_LIMIT {
        fields.fault(Code::PROGRAM_REQUIREMENT, node.span, "groups stand too deep in each other");
        return None;
    }
    if let Shape::List(items) = &node.shape {
        let items = items.iter().filter_map(|item| self::item(item, names, fields, depth)).collect();
        return Some(Requirement { id: None, span: node.span, rule: Rule::All, items });
    }
    let mut inner = Fields::new(node, "a group of requirements", fields.found);
    let id = inner.get::<String>("id", "the id that texts name the group by");
    let all = inner.node("all_of", "items that are all needed");
    let min = inner.get_spanned::<u32>("min", "how many items of `of` are needed");
    let credits = inner.get_spanned::<u32>("min_credits", "how many credits of `of` are needed");
    let of = inner.node("of", "the items to choose from");
    inner.finish();
    let (list, rule) = match (all, of, &min, &credits) {
        (Some(list), None, None, None) => (list, Rule::All),
        (None, Some(list), Some(min), None) => (list, Rule::AtLeast(min.value)),
        (None, Some(list), None, Some(credits)) => (list, Rule::Credits(credits.value)),
        _ => {
            let fault = Diagnostic::new(
                Code::PROGRAM_REQUIREMENT,
                node.span,
                "a group says neither `all_of` nor `min` with `of`",
            );
            fields.found.report(fault.help("write `all_of: […]`, or `min: 2` and `of: […]`"));
            return None;
        }
    };
    let items: Vec<Item> = match &list.shape {
        Shape::List(items) => items.iter().filter_map(|item| self::item(item, names, fields, depth)).collect(),
        _ => {
            fields.fault(Code::YAML_WRONG_TYPE, list.span, format!("must be a list, found {}", list.shape_name()));
            return None;
        }
    };
    check_size(list, min, fields);
    Some(Requirement { id, span: node.span, rule, items })
}

fn check_size(list: &Node, min: Option<Spanned<u32>>, fields: &mut Fields<'_, '_>) {
    let written = list.as_list().map_or(0, <[Node]>::len);
    if written == 0 {
        fields.fault(Code::PROGRAM_REQUIREMENT, list.span, "the group of requirements is empty");
    } else if let Some(min) = min
        && usize::try_from(min.value).is_ok_and(|min| min > written || min == 0)
    {
        let message = format!("the group asks for {} of {written} items", min.value);
        fields.fault(Code::PROGRAM_REQUIREMENT, min.span, message);
    }
}

fn item(node: &Node, names: &Names, fields: &mut Fields<'_, '_>, depth: usize) -> Option<Item> {
    let is_single = |key: &str| node.get(key).is_some();
    if is_single("course") {
        return single::<Course>(node, "course", names, fields).map(Item::Course);
    }
    if is_single("program") {
        return single::<Program>(node, "program", names, fields).map(Item::Program);
    }
    if node.as_text().is_some() {
        let fault = Diagnostic::new(Code::YAML_WRONG_TYPE, node.span, "an item is `course: its-id` or a group");
        fields.found.report(fault.help(format!("write `course: {}`", node.as_text().unwrap_or_default())));
        return None;
    }
    group(node, names, fields, depth + 1).map(Item::Group)
}

fn single<T: Facts>(node: &Node, key: &'static str, names: &Names, fields: &mut Fields<'_, '_>) -> Option<Key<T>> {
    let mut inner = Fields::new(node, "an item", fields.found);
    let written = inner.require_spanned::<String>(key, "the id");
    inner.finish();
    names.resolve(&written?, fields)
}
