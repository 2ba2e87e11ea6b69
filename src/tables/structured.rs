//! Facts that no sentence can name: lists of ids, ranges, instants.

use serde_json::{Map, Value, json};

use crate::catalog::{Catalog, Course, Entity, Facts, Key, Person, Program};
use crate::locale::LocaleId;
use crate::rules::{Boundary, ProgramTotals, Range, RunFacts, Subject, TranslationState, horizon};
use crate::tables::cell;
use crate::world::World;

/// The facts of a subject, by the names of their rules.
pub(super) fn structured(world: &World, subject: Subject) -> Map<String, Value> {
    let mut facts = match subject {
        Subject::Course(key) => course(world, key),
        Subject::Run(key, at) => {
            let mut facts = course(world, key);
            facts.extend(run(&world.facts.course(key).runs[at], world));
            facts
        }
        Subject::Program(key) => program(world, key),
        Subject::Site => site(world),
        Subject::Person(key) => person(&world.catalog, key),
        Subject::Statistic(key) => object([("is-old", Value::from(world.facts.is_old(key)))]),
        _ => Map::new(),
    };
    let policies = world.scope(subject).policies().in_force(&world.catalog);
    facts.insert("policies".to_owned(), cell::list(policies.map(|(policy, _)| policy.id.as_ref())));
    facts
}

fn course(world: &World, key: Key<Course>) -> Map<String, Value> {
    let World { catalog, facts, .. } = world;
    let course = catalog.courses.get(key);
    let own = facts.course(key);
    let is_part = |program: &Entity<Program>| program.requirements.iter().any(|tree| tree.courses().contains(&key));
    let programs = catalog.programs.shown().filter(|(_, program)| is_part(program));
    let best = own.best_run.map(|at| (&course.runs[at], &own.runs[at]));
    object([
        ("best-run", cell::text(best.map(|(run, _)| &run.id))),
        ("priority", best.map(|(_, run)| run.status.priority()).into()),
        ("runs", cell::list(course.runs.iter().map(|run| run.id.as_str()))),
        ("taught-in-past", own.is_past.into()),
        ("total-effort", own.total_effort.map_or(Value::Null, range)),
        ("price-now", cell::money(own.price())),
        ("next-change-at", next_change(world, own.next_change)),
        ("next-change-what", cell::text(own.next_change.map(|next| next.cause.name()))),
        ("programs", cell::list(programs.map(|(_, program)| program.id.as_ref()))),
        ("related", ids(catalog, facts.related(catalog, key))),
        ("translation", translation(world, course)),
    ])
}

fn run(run: &RunFacts, world: &World) -> Map<String, Value> {
    object([
        ("priority", Value::from(run.status.priority())),
        ("price-now", cell::money(run.price())),
        ("next-change-at", next_change(world, run.next_change)),
        ("next-change-what", cell::text(run.next_change.map(|next| next.cause.name()))),
    ])
}

/// K16: the instant, as clocks show it in the zone of what changes.
fn next_change(world: &World, next: Option<Boundary>) -> Value {
    cell::text(next.map(|next| world.facts.zone_of(next.whose).iso(next.at)))
}

fn program(world: &World, key: Key<Program>) -> Map<String, Value> {
    let program = world.catalog.programs.get(key);
    let facts = world.facts.program(key);
    object([
        ("all-courses", ids(&world.catalog, &facts.courses)),
        ("totals", program.requirements.as_ref().map_or(Value::Null, |_| totals(&facts.totals))),
        ("translation", translation(world, program)),
    ])
}

fn totals(totals: &ProgramTotals) -> Value {
    let credits = totals.credits.iter().map(|(system, credit)| (system.clone(), written(*credit)));
    json!({
        "courses": range(totals.courses),
        "weeks": range(totals.weeks),
        "hours": range(totals.hours),
        "ceu": written(totals.ceu),
        "credits": credits.collect::<Map<String, Value>>(),
        "price": totals.price.map(|price| json!({
            "min": cell::money(Some(price.min)),
            "max": cell::money(Some(price.max)),
        })),
    })
}

/// K26: until when the site stays true, and what ends that.
fn site(world: &World) -> Map<String, Value> {
    let next = horizon(&world.facts);
    let causes = next.iter().flat_map(|next| &next.boundaries).map(|one| one.describe(&world.catalog));
    let causes: Vec<Value> = causes.map(Value::from).collect();
    object([
        ("next-change", cell::text(next.as_ref().map(|next| next.iso(&world.facts)))),
        ("next-changes", Value::Array(causes)),
    ])
}

fn person(catalog: &Catalog, key: Key<Person>) -> Map<String, Value> {
    let taught = catalog.courses.shown().filter(|(_, course)| course.people.iter().any(|one| one.person == key));
    object([("courses", cell::list(taught.map(|(_, course)| course.id.as_ref())))])
}

/// K25: how far each language is.
fn translation<T: Facts>(world: &World, entity: &Entity<T>) -> Value {
    let settings = &world.settings;
    let state = |locale: LocaleId| {
        let state = TranslationState::of(entity, locale, settings, &world.freshness);
        (settings.locales.get(locale).tag().to_owned(), Value::from(state.name()))
    };
    Value::Object(settings.locales.ids().map(state).collect())
}

fn ids(catalog: &Catalog, keys: &[Key<Course>]) -> Value {
    cell::list(keys.iter().map(|&key| catalog.courses.get(key).id.as_ref()))
}

fn range<N: Into<Value>>(range: Range<N>) -> Value {
    let (min, max): (Value, Value) = (range.min.into(), range.max.into());
    json!({ "min": min, "max": max })
}

/// The same for amounts that are written with a point.
fn written<Q: ToString>(range: Range<Q>) -> Value {
    json!({ "min": cell::number(&range.min), "max": cell::number(&range.max) })
}

fn object<const N: usize>(facts: [(&str, Value); N]) -> Map<String, Value> {
    facts.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}
