//! What completes a program: a tree of courses.

use crate::calendar::Quantity;
use crate::catalog::{Course, Facts, Key, Names, Program, Word, part_ids};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::source::{Span, Spanned};
use crate::yaml::{Decode, Fields, Made, Node, Shape, Type, describe};

/// How many of a group's items it takes.
#[derive(Clone, Debug)]
pub enum Rule {
    /// All of them.
    All,
    /// At least this many.
    AtLeast(u32),
    /// Items worth at least this much credit; in which system, where courses
    /// carry several.
    Credits {
        /// How much.
        amount: Quantity,
        /// The system, as `ects`.
        system: Option<Word>,
    },
}

/// A group of items and the rule for it.
#[derive(Clone, Debug)]
pub struct Requirement {
    /// The id that texts name the group by.
    pub id: Option<String>,
    /// Where it is written.
    pub span: Span,
    /// Whether its items are electives.
    pub is_elective: bool,
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

    /// Words of it that messages say.
    pub(super) fn words(&self) -> Vec<&Word> {
        let own = match &self.rule {
            Rule::Credits { system, .. } => system.as_ref(),
            Rule::All | Rule::AtLeast(_) => None,
        };
        let inner = self.items.iter().flat_map(|item| match item {
            Item::Group(group) => group.words(),
            Item::Course(_) | Item::Program(_) => Vec::new(),
        });
        own.into_iter().chain(inner).collect()
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
pub(super) fn requirements(fields: &mut Fields<'_, '_>, names: &Names) -> Option<Requirement> {
    let node =
        fields.require_typed_node("requirements", "what completes it, as `all_of: [{ course: … }]`", || {
            Type::Either(vec![group_type(), item_type().filled()])
        })?;
    let mut reader = Reader { names, courses: Vec::new(), ids: Vec::new() };
    let tree = reader.group(node, fields, 0)?;
    part_ids::check(("group", "program"), &reader.ids, fields.found);
    for (at, (course, span)) in reader.courses.iter().enumerate() {
        if let Some((_, first)) = reader.courses[..at].iter().find(|(other, _)| other == course) {
            let message = "a course stands twice in the requirements";
            let fault = Diagnostic::new(Code::PROGRAM_DUPLICATE_COURSE, *span, message);
            fields.found.report(fault.related(*first, "first here").help("take one of them out"));
        }
    }
    Some(tree)
}

/// Deeper trees than this are a mistake.
const DEPTH_LIMIT: usize = 8;

/// The keys of a group.
struct GroupFields<'n> {
    id: Option<Spanned<String>>,
    is_elective: bool,
    all: Option<&'n Node>,
    min: Option<Spanned<u32>>,
    credits: Option<Spanned<Quantity>>,
    system: Option<Word>,
    of: Option<&'n Node>,
}

fn group_fields<'n>(fields: &mut Fields<'n, '_>) -> GroupFields<'n> {
    fields.needs(&[&["all_of"], &["min", "of"], &["min_credits", "of"]]);
    GroupFields {
        id: fields.get_spanned("id", "the id that texts name the group by, as `electives`"),
        is_elective: fields.get("elective", "whether its items are electives").unwrap_or(false),
        all: fields.typed_node("all_of", "items that are all needed", || item_type().filled()),
        min: fields
            .get_spanned::<AtLeastOne>("min", "how many items of `of` are needed, as `2`")
            .map(|min| min.map(|min| min.0)),
        credits: fields.get_spanned("min_credits", "how much credit of `of` is needed"),
        system: Word::get(fields, "credit_system", "which credit counts, as `ects`, where there are several", "credit"),
        of: fields.typed_node("of", "the items to choose from", || item_type().filled()),
    }
}

fn group_type() -> Type {
    Type::Recursive("a group of requirements", Made(|| Type::Record(describe("a group of requirements", group_fields))))
}

fn item_type() -> Type {
    let single = |name: &'static str, doc: &'static str, what: &'static str| {
        Type::Record(describe(what, |fields| fields.require_id(name, doc, what)))
    };
    Type::Either(vec![
        single("course", "the id of a course", "a course"),
        single("program", "the id of a program", "a program"),
        group_type(),
    ])
}

struct Reader<'a> {
    names: &'a Names,
    /// Every course met so far, with its place.
    courses: Vec<(Key<Course>, Span)>,
    /// The ids of groups met so far.
    ids: Vec<Spanned<String>>,
}

impl Reader<'_> {
    fn group(&mut self, node: &Node, fields: &mut Fields<'_, '_>, depth: usize) -> Option<Requirement> {
        if depth > DEPTH_LIMIT {
            fields.fault(Code::PROGRAM_REQUIREMENT, node.span, "groups stand too deep in each other");
            return None;
        }
        if let Shape::List(_) = &node.shape {
            let items = self.items(node, fields, depth)?;
            check_size(node, None, fields);
            return Some(Requirement { id: None, span: node.span, is_elective: false, rule: Rule::All, items });
        }
        let mut inner = Fields::new(node, "a group of requirements", fields.found);
        let read = group_fields(&mut inner);
        inner.finish();
        self.ids.extend(read.id.clone());
        let (list, rule) = match (read.all, read.of, &read.min, read.credits) {
            (Some(list), None, None, None) => (list, Rule::All),
            (None, Some(list), Some(min), None) => (list, Rule::AtLeast(min.value)),
            (None, Some(list), None, Some(credits)) => {
                (list, Rule::Credits { amount: credits.value, system: read.system })
            }
            _ => {
                let message = "a group says neither `all_of` nor `min` with `of`";
                let fault = Diagnostic::new(Code::PROGRAM_REQUIREMENT, node.span, message);
                fields.found.report(fault.help("write `all_of: […]`, or `min: 2` and `of: […]`"));
                return None;
            }
        };
        let items = self.items(list, fields, depth)?;
        check_size(list, read.min, fields);
        let id = read.id.map(|id| id.value);
        Some(Requirement { id, span: node.span, is_elective: read.is_elective, rule, items })
    }

    fn items(&mut self, list: &Node, fields: &mut Fields<'_, '_>, depth: usize) -> Option<Vec<Item>> {
        let Shape::List(items) = &list.shape else {
            fields.fault(Code::YAML_WRONG_TYPE, list.span, format!("must be a list, found {}", list.shape_name()));
            return None;
        };
        Some(items.iter().filter_map(|item| self.item(item, fields, depth)).collect())
    }

    fn item(&mut self, node: &Node, fields: &mut Fields<'_, '_>, depth: usize) -> Option<Item> {
        if let Some(inner) = node.get("course") {
            let course = self.single::<Course>(node, "course", fields)?;
            self.courses.push((course, inner.span));
            return Some(Item::Course(course));
        }
        if node.get("program").is_some() {
            return self.single::<Program>(node, "program", fields).map(Item::Program);
        }
        if let Some(text) = node.as_text() {
            let message = "an item is `course: its-id` or a group";
            let fault = Diagnostic::new(Code::YAML_WRONG_TYPE, node.span, message);
            fields.found.report(fault.help(format!("write `course: {text}`")));
            return None;
        }
        self.group(node, fields, depth + 1).map(Item::Group)
    }

    fn single<T: Facts>(&self, node: &Node, key: &'static str, fields: &mut Fields<'_, '_>) -> Option<Key<T>> {
        let mut inner = Fields::new(node, "an item", fields.found);
        let written = inner.require_spanned::<String>(key, "the id");
        inner.finish();
        self.names.resolve(&written?, fields)
    }
}

fn check_size(list: &Node, min: Option<Spanned<u32>>, fields: &mut Fields<'_, '_>) {
    let written = list.as_list().map_or(0, <[Node]>::len);
    if written == 0 {
        let fault = Diagnostic::new(Code::PROGRAM_EMPTY_GROUP, list.span, "the group of requirements is empty");
        fields.found.report(fault.help("add courses, as `- course: its-id`, or take the group out"));
    } else if let Some(min) = min
        && usize::try_from(min.value).is_ok_and(|min| min > written || min == 0)
    {
        let message = format!("the group asks for {} of {written} items", min.value);
        let fault = Diagnostic::new(Code::PROGRAM_IMPOSSIBLE_MINIMUM, min.span, message);
        fields.found.report(fault.help(format!("write a number from 1 to {written}")));
    }
}

/// How many items; that none is no requirement is told with the group.
struct AtLeastOne(u32);

impl Decode for AtLeastOne {
    fn decode(node: &Node, found: &mut Diagnostics) -> Option<Self> {
        u32::decode(node, found).map(AtLeastOne)
    }

    fn kind() -> Type {
        Type::Integer { min: 1, max: i64::from(u32::MAX) }
    }
}
