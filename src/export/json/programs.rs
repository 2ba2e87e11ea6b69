//! `programs.json`: every program.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use crate::catalog::{Entity, Item, Key, Program, Requirement, Rule};
use crate::export::json::collection::Collection;
use crate::export::json::entity::{Common, PersonRole, UnitPart, ids, people, topics, units};
use crate::export::json::text::{Lines, Speaker};
use crate::export::json::value::{Date, Day, Language, Money, Quantity, Range, languages};
use crate::locale::LocaleId;
use crate::routes::Page;
use crate::rules::{ProgramTotals, Subject};
use crate::world::World;

pub(super) struct Programs;

/// A program.
#[derive(Serialize, JsonSchema)]
pub(super) struct ProgramEntry<'w> {
    #[serde(flatten)]
    common: Common<'w>,
    /// What kind of program: a term of `program-kind`.
    kind: Option<&'w str>,
    /// In which order its courses are taken: a term of `sequence`.
    sequence: &'static str,
    /// How much one should know: a term of `level`.
    level: Option<&'w str>,
    /// What it is about: terms of `topic`.
    topics: Vec<&'w str>,
    /// What completes it.
    requirements: Option<Group<'w>>,
    /// Every course that counts towards it, those of programs in it too.
    courses: Vec<&'w str>,
    /// The credentials it leads to.
    credentials: Vec<&'w str>,
    /// The units that take part.
    units: Vec<UnitPart<'w>>,
    /// Who directs and teaches, in the order of its page.
    people: Vec<PersonRole<'w>>,
    /// The year it began.
    since: Option<u16>,
    /// The day or month it is announced for.
    announced_start: Option<Day>,
    /// What the whole costs.
    bundle_price: Option<Money>,
    /// Categories of questions that matter here.
    questions: Vec<&'w str>,
    /// Policies of its own, in the place of the provider's.
    policies: Vec<&'w str>,
    /// Sums over one way through the requirements.
    totals: Option<Totals<'w>>,
    /// How much less the whole costs than its courses one by one.
    saving: Option<Range<Money>>,
    /// The earliest start to come: of the first required group, or of all where the order is free.
    next_start: Option<Day>,
    /// Whether the start that it is announced for lies ahead.
    announced: bool,
    /// The languages in which it can be completed.
    completable_in: Vec<Language<'w>>,
    /// The last day on which the whole can be given back.
    refund_until: Option<Date>,
}

/// A group of requirements. Its title is in the texts, under its id.
#[derive(Serialize, JsonSchema)]
struct Group<'w> {
    /// The id.
    id: Option<&'w str>,
    /// Whether its items are electives.
    elective: bool,
    /// How many of the items it takes.
    takes: Takes<'w>,
    /// The items, in the order of the page.
    items: Vec<GroupItem<'w>>,
}

/// How many items of a group it takes.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Takes<'w> {
    /// All of them.
    All,
    /// At least this many.
    AtLeast(u32),
    /// Items that are worth at least this much credit.
    Credits {
        /// How much.
        amount: Quantity,
        /// The system it is counted in: a term of `credit`; null where the courses carry one only.
        system: Option<&'w str>,
    },
}

/// An item of a group.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum GroupItem<'w> {
    /// The id of a course.
    Course(&'w str),
    /// The id of a program.
    Program(&'w str),
    /// A group in the group.
    Group(Group<'w>),
}

/// Sums over the requirements: from the fewest items with the least of each figure to the most with the most of it.
#[derive(Serialize, JsonSchema)]
struct Totals<'w> {
    /// How many courses.
    courses: Range,
    /// How many weeks, one course after the other.
    weeks: Range,
    /// How many hours.
    hours: Range,
    /// Continuing-education units.
    ceu: Range<Quantity>,
    /// Credit towards a degree, by its system: a term of `credit`.
    credits: BTreeMap<&'w str, Range<Quantity>>,
    /// What the courses cost one by one, now; null where one has no price in the currency.
    price: Option<Range<Money>>,
}

impl<'w> From<&'w ProgramTotals> for Totals<'w> {
    fn from(totals: &'w ProgramTotals) -> Totals<'w> {
        Totals {
            courses: totals.courses.into(),
            weeks: totals.weeks.into(),
            hours: totals.hours.into(),
            ceu: totals.ceu.into(),
            credits: totals.credits.iter().map(|(system, range)| (system.as_str(), (*range).into())).collect(),
            price: totals.price.map(Range::from),
        }
    }
}

impl Collection for Programs {
    const NAME: &'static str = "programs";
    type Entry<'w> = ProgramEntry<'w>;
    type Text<'w> = Lines<'w>;

    fn entries(world: &World) -> impl Iterator<Item = ProgramEntry<'_>> {
        world.catalog.programs.shown().map(|(key, program)| entry(world, key, program))
    }

    fn texts(world: &World, locale: LocaleId) -> impl Iterator<Item = Lines<'_>> {
        world.catalog.programs.shown().map(move |(key, program)| speaker(world, key, program, locale).lines())
    }
}

pub(super) fn entry<'w>(world: &'w World, key: Key<Program>, program: &'w Entity<Program>) -> ProgramEntry<'w> {
    let catalog = &world.catalog;
    let facts = world.facts.program(key);
    let tree = program.requirements.as_ref();
    ProgramEntry {
        common: Common::new(world, program),
        kind: program.kind.as_deref(),
        sequence: program.sequence.name(),
        level: program.level.as_deref(),
        topics: topics(world, &program.topics),
        requirements: tree.map(|tree| group(world, tree)),
        courses: ids(&catalog.courses, &facts.courses),
        credentials: ids(&catalog.credentials, &program.credentials),
        units: units(world, &program.units),
        people: people(world, &program.people),
        since: program.since,
        announced_start: program.announced_start.map(Day),
        bundle_price: program.bundle_price.as_ref().map(|price| price.value.into()),
        questions: ids(&catalog.faq, &program.faq),
        policies: ids(&catalog.policies, &program.policies),
        totals: tree.map(|_| Totals::from(&facts.totals)),
        saving: facts.saving.map(Range::from),
        next_start: facts.next_start.map(Day),
        announced: facts.is_announced,
        completable_in: languages(&facts.completable_in),
        refund_until: facts.refund_until.map(Date),
    }
}

fn group<'w>(world: &'w World, tree: &'w Requirement) -> Group<'w> {
    let item = |item: &'w Item| match item {
        Item::Course(key) => GroupItem::Course(&world.catalog.courses.get(*key).id),
        Item::Program(key) => GroupItem::Program(&world.catalog.programs.get(*key).id),
        Item::Group(inner) => GroupItem::Group(group(world, inner)),
    };
    Group {
        id: tree.id.as_deref(),
        elective: tree.is_elective,
        takes: match &tree.rule {
            Rule::All => Takes::All,
            Rule::AtLeast(count) => Takes::AtLeast(*count),
            Rule::Credits { amount, system } => Takes::Credits { amount: Quantity(*amount), system: system.as_deref() },
        },
        items: tree.items.iter().map(item).collect(),
    }
}

pub(super) fn speaker<'w>(
    world: &'w World,
    key: Key<Program>,
    program: &'w Entity<Program>,
    locale: LocaleId,
) -> Speaker<'w> {
    Speaker::new(world, program, locale).on(Page::Program(key)).about(Subject::Program(key))
}
