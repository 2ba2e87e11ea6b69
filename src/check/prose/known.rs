//! What the data say that prose could repeat or contradict.
//!
//! A run that is over and a version of a policy that is to come are known as
//! well. Only what a policy no longer says is not: text that still says it is
//! what an editor forgot to change.

use crate::calendar::{Day, Direction, Money, Quantity, Unit};
use crate::catalog::{
    Catalog, Charge, Course, Credential, Entity, Event, Item, Key, Param, Pathway, Policy, PolicyKind, Program,
    Requirement,
};
use crate::rules::{DeadlineKind, PolicySet, Subject};
use crate::source::Span;
use crate::world::World;

/// A value that prose could say.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    /// How long the whole is, in weeks.
    Weeks(Quantity, Quantity),
    /// Hours a week, from the least to the most.
    Hours(Quantity, Quantity),
    /// Hours in all.
    Effort(Quantity, Quantity),
    Ceu(Quantity),
    Ects(Quantity),
    Percent(Quantity),
    /// The size from which people are a group.
    People(Quantity),
    Sessions(Quantity),
    Modules(Quantity),
    Courses(Quantity, Quantity),
    /// How long something is valid, in months.
    Months(Quantity),
    /// A distance from a day.
    Offset {
        count: Quantity,
        unit: Unit,
        direction: Direction,
    },
    Money(Money),
    Day(Day),
}

/// A fact, and how to recognize that a sentence is about it.
#[derive(Clone, Debug)]
pub(super) struct Fact {
    pub value: Value,
    /// The group of words that a sentence about it holds.
    pub about: &'static str,
    /// What to write in its place: the inside of a placeable.
    pub placeable: Option<String>,
    /// Where the data say it.
    pub place: Option<Span>,
}

/// The facts of what a text belongs to.
#[derive(Clone, Debug, Default)]
pub(super) struct Known {
    pub facts: Vec<Fact>,
    /// Weeks of parts of the whole: a text that says one of these is no
    /// contradiction.
    pub parts: Vec<Quantity>,
    /// Numbers of courses that are asked for somewhere in the whole.
    pub choices: Vec<Quantity>,
    /// Whether it is a program: its courses are parts.
    pub is_program: bool,
}

impl Known {
    fn add(&mut self, value: Value, about: &'static str, placeable: &str, place: Option<Span>) {
        let placeable = (!placeable.is_empty()).then(|| placeable.to_owned());
        self.facts.push(Fact { value, about, placeable, place });
    }

    /// Leaves only placeables that the text can name.
    fn named(mut self, subject: Subject, world: &World) -> Known {
        let names = world.scope(subject).names();
        let is_known = |placeable: &String| {
            let end = |rest: &str| rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(rest.len());
            let mut asked = placeable.split('$').skip(1).map(|rest| &rest[..end(rest)]);
            asked.all(|name| names.iter().any(|known| known == name))
        };
        for fact in &mut self.facts {
            fact.placeable = fact.placeable.take().filter(is_known);
        }
        self
    }

    /// The policies that hold where nothing else is said.
    pub(super) fn of_site(world: &World) -> Known {
        let mut known = Known::default();
        known.add_policies(site_policies(world), &world.facts.policies, &world.catalog);
        known.named(Subject::Site, world)
    }

    pub(super) fn of_course(key: Key<Course>, course: &Entity<Course>, world: &World) -> Known {
        let mut known = Known::default();
        known.add_length(course);
        for run in &course.runs {
            let days = [(run.start, "about-start", "start"), (run.end, "about-end", "end")];
            for (day, about, name) in days {
                if let Some(day) = day {
                    let place = if name == "start" { run.start_span } else { run.end_span };
                    known.add(Value::Day(day), about, &date(name), place.or(Some(run.span)));
                }
            }
            let sessions = u32::try_from(run.sessions.len()).unwrap_or(u32::MAX);
            if sessions > 0 {
                known.add(Value::Sessions(Quantity::whole(sessions)), "session", "", Some(run.span));
            }
            for session in &run.sessions {
                known.add(Value::Day(Day::Exact(session.date)), "session", "", Some(session.date_span));
            }
            for price in &run.prices {
                match price.charge {
                    Charge::Amount(money) => known.add(Value::Money(money), "about-price", "$price", Some(price.span)),
                    Charge::PercentOff(percent) => {
                        let percent = Quantity::whole(u32::from(percent));
                        known.add(Value::Percent(percent), "about-discount", "$group-percent", Some(price.span));
                    }
                    Charge::AmountOff(_) => {}
                }
                if let Some(least) = price.min_quantity {
                    let least = Quantity::whole(least);
                    known.add(Value::People(least), "about-discount", "$group-min-quantity", Some(price.span));
                }
            }
        }
        for (run, facts) in course.runs.iter().zip(&world.facts.course(key).runs) {
            for deadline in facts.deadlines.iter() {
                let name = date(deadline.kind.name());
                known.add(Value::Day(Day::Exact(deadline.day)), about(deadline.kind), &name, Some(run.span));
            }
        }
        let own: Vec<Key<Policy>> =
            course.policies.iter().chain(course.runs.iter().flat_map(|run| &run.policies)).copied().collect();
        let is_replaced = |key: Key<Policy>| {
            let kind = world.catalog.policies.get(key).kind;
            course.policies.iter().any(|&own| world.catalog.policies.get(own).kind == kind)
        };
        let others = site_policies(world).filter(|&key| !is_replaced(key));
        known.add_policies(own.iter().copied().chain(others), &world.facts.course(key).policies, &world.catalog);
        known.named(Subject::Course(key), world)
    }

    fn add_length(&mut self, course: &Entity<Course>) {
        let facts_file = Some(course.place);
        if let Some(weeks) = course.weeks {
            let weeks = Quantity::whole(weeks);
            self.add(Value::Weeks(weeks, weeks), "about-course", "$weeks", Some(course.weeks_span));
        }
        if let Some(hours) = course.hours {
            let (min, max) = (Quantity::whole(hours.min), Quantity::whole(hours.max));
            let names = if min == max { "$hours-min" } else { "$hours-min }–{ $hours-max" };
            self.add(Value::Hours(min, max), "about-effort", names, facts_file);
            if let Some(weeks) = course.weeks {
                let all = |hours: u32| Quantity::whole(hours.saturating_mul(weeks));
                self.add(Value::Effort(all(hours.min), all(hours.max)), "about-total", "", facts_file);
            }
        }
        if let Some(ceu) = course.ceu {
            self.add(Value::Ceu(ceu), "about-credit", "$ceu", facts_file);
        }
        for credit in course.academic_credit.iter().filter(|credit| credit.system.id == "ects") {
            self.add(Value::Ects(credit.amount), "about-credit", "", credit.system.span);
        }
        if let Some(threshold) = course.pass_threshold {
            let threshold = Quantity::whole(u32::from(threshold));
            self.add(Value::Percent(threshold), "about-passing", "$grading-threshold", facts_file);
        }
        if let Some(least) = course.live.as_ref().and_then(|live| live.min_sessions.as_ref()) {
            self.add(Value::Sessions(Quantity::whole(least.value)), "session", "", Some(least.span));
        }
        let modules = u32::try_from(course.modules.len()).unwrap_or(u32::MAX);
        if modules > 0 {
            self.add(Value::Modules(Quantity::whole(modules)), "about-course", "", facts_file);
        }
        let mut so_far = 0_u32;
        for weeks in course.modules.iter().filter_map(|module| module.weeks) {
            so_far = so_far.saturating_add(weeks);
            self.parts.extend([Quantity::whole(weeks), Quantity::whole(so_far)]);
        }
    }

    pub(super) fn of_program(key: Key<Program>, program: &Entity<Program>, world: &World) -> Known {
        let mut known = Known { is_program: true, ..Known::default() };
        let catalog = &world.catalog;
        if let Some(price) = &program.bundle_price {
            known.add(Value::Money(price.value), "about-bundle", "$bundle-price", Some(price.span));
        }
        if let Some(day) = program.announced_start {
            known.add(Value::Day(day), "about-start", &date("announced-start"), Some(program.place));
        }
        if let Some(tree) = &program.requirements {
            let totals = &world.facts.program(key).totals;
            let range = |range: crate::rules::Range| (Quantity::whole(range.min), Quantity::whole(range.max));
            let ((weeks_min, weeks_max), (courses_min, courses_max)) = (range(totals.weeks), range(totals.courses));
            let between = |min: Quantity, max: Quantity, what: &str| match min == max {
                true => format!("${what}"),
                false => format!("$min-{what} }}–{{ $max-{what}"),
            };
            let place = Some(tree.span);
            if weeks_max > Quantity::ZERO {
                let name = between(weeks_min, weeks_max, "weeks");
                known.add(Value::Weeks(weeks_min, weeks_max), "about-program", &name, place);
            }
            let name = between(courses_min, courses_max, "courses");
            known.add(Value::Courses(courses_min, courses_max), "about-program", &name, place);
            if totals.ceu.max > Quantity::ZERO && totals.ceu.min == totals.ceu.max {
                known.add(Value::Ceu(totals.ceu.max), "about-credit", "", place);
            }
            let (hours_min, hours_max) = range(totals.hours);
            if hours_max > Quantity::ZERO {
                known.add(Value::Effort(hours_min, hours_max), "about-total", "$hours-min }–{ $hours-max", place);
            }
            known.add_choices(tree);
            for course in tree.courses().into_iter().map(|key| catalog.courses.get(key)) {
                known.parts.extend(course.weeks.map(Quantity::whole));
                for money in course.runs.iter().flat_map(|run| &run.prices).filter_map(|price| price.amount()) {
                    known.add(Value::Money(money), "", "", None);
                }
            }
        }
        let kinds: Vec<_> = program.policies.iter().map(|&key| catalog.policies.get(key).kind).collect();
        let others = site_policies(world).filter(|&key| !kinds.contains(&catalog.policies.get(key).kind));
        known.add_policies(program.policies.iter().copied().chain(others), &world.facts.policies, catalog);
        known.named(Subject::Program(key), world)
    }

    fn add_choices(&mut self, group: &Requirement) {
        let items = u32::try_from(group.items.len()).unwrap_or(u32::MAX);
        self.choices.extend((1..=items).map(Quantity::whole));
        for item in &group.items {
            if let Item::Group(inner) = item {
                self.add_choices(inner);
            }
        }
    }

    pub(super) fn of_credential(credential: &Entity<Credential>, world: &World) -> Known {
        let mut known = Known::of_site(world);
        if let Some(ceu) = credential.ceu {
            known.add(Value::Ceu(ceu), "about-credit", "", Some(credential.place));
        }
        if let Some(months) = credential.validity {
            known.add(Value::Months(Quantity::whole(months)), "about-validity", "", Some(credential.place));
        }
        known
    }

    pub(super) fn of_pathway(pathway: &Entity<Pathway>, world: &World) -> Known {
        let mut known = Known::of_site(world);
        for credit in pathway.amount.iter().filter(|credit| credit.system.id == "ects") {
            known.add(Value::Ects(credit.amount), "about-credit", "", credit.system.span);
        }
        known
    }

    pub(super) fn of_event(event: &Entity<Event>) -> Known {
        let mut known = Known::default();
        known.add(Value::Day(Day::Exact(event.date)), "about-start", "", Some(event.place));
        if let Some(day) = event.end_date {
            known.add(Value::Day(Day::Exact(day)), "about-end", "", Some(event.place));
        }
        known
    }

    /// Adds what policies say and will say; what they no longer say is not known.
    fn add_policies(&mut self, policies: impl Iterator<Item = Key<Policy>>, set: &PolicySet, catalog: &Catalog) {
        for policy in policies.map(|key| catalog.policies.get(key)) {
            let Some(kind) = policy.kind else { continue };
            let now = set.in_force(catalog).find(|(one, _)| one.id == policy.id).map(|(_, version)| version.from);
            for version in policy.versions.iter().filter(|version| now.is_none_or(|now| now <= version.from)) {
                for (spec, param) in &version.params {
                    let id = &policy.id;
                    let name = spec.name.replace('_', "-");
                    let place = Some(version.span);
                    match (kind, param) {
                        (_, Param::Offset(offset)) => {
                            let placeable =
                                if spec.is_main { format!("${id}-count") } else { format!("${id}-{name}-count") };
                            let offset = offset.offset;
                            let (count, unit, direction) =
                                (Quantity::whole(offset.count), offset.unit, offset.direction);
                            self.add(
                                Value::Offset { count, unit, direction },
                                topic(kind, spec.name),
                                &placeable,
                                place,
                            );
                        }
                        (PolicyKind::Refund, Param::Tiers(tiers)) => {
                            for tier in tiers {
                                let offset = tier.until.offset;
                                let count = Quantity::whole(offset.count);
                                let value = Value::Offset { count, unit: offset.unit, direction: offset.direction };
                                self.add(value, "about-refund", "", place);
                                let percent = Value::Percent(Quantity::whole(u32::from(tier.refund)));
                                self.add(percent, "about-refund", "", place);
                            }
                        }
                        (PolicyKind::Refund | PolicyKind::Grading | PolicyKind::Group, Param::Percent(percent)) => {
                            let about = match (kind, spec.name) {
                                (PolicyKind::Refund, _) => "about-refund",
                                (PolicyKind::Group, _) => "about-discount",
                                (_, "threshold") => "about-passing",
                                _ => continue,
                            };
                            let percent = Quantity::whole(u32::from(*percent));
                            self.add(Value::Percent(percent), about, &format!("${id}-{name}"), place);
                        }
                        (PolicyKind::Group, Param::Number(least)) => {
                            let least = Value::People(Quantity::whole(*least));
                            self.add(least, "about-discount", &format!("${id}-{name}"), place);
                        }
                        (_, Param::Money(money)) => {
                            self.add(Value::Money(*money), topic(kind, spec.name), &format!("${id}-{name}"), place);
                        }
                        _ => {}
                    }
                }
            }
        }
    }
}

/// The site's own policies and those of its provider.
fn site_policies(world: &World) -> impl Iterator<Item = Key<Policy>> {
    let catalog = &world.catalog;
    let provider = catalog.provider.map(|key| catalog.units.get(key));
    let provider = provider.into_iter().flat_map(|unit| &unit.policies);
    catalog.site_policies.iter().chain(provider).copied()
}

fn date(name: &str) -> String {
    format!("DATETIME(${name}, dateStyle: \"long\")")
}

fn about(kind: DeadlineKind) -> &'static str {
    match kind {
        DeadlineKind::RegistrationOpens | DeadlineKind::RegistrationCloses => "about-registration",
        DeadlineKind::RefundUntil => "about-refund",
        DeadlineKind::AccommodationRequestBy => "about-accommodation",
        DeadlineKind::LoginDataOn => "about-login",
        DeadlineKind::LastPaymentDay => "about-payment",
        DeadlineKind::SupportUntil => "about-support",
        DeadlineKind::MaterialsUntil => "about-materials",
    }
}

fn topic(kind: PolicyKind, param: &str) -> &'static str {
    match kind {
        PolicyKind::Refund => "about-refund",
        PolicyKind::Registration => "about-registration",
        PolicyKind::Payment => "about-payment",
        PolicyKind::Access if param == "support" => "about-support",
        PolicyKind::Access => "about-materials",
        PolicyKind::Onboarding => "about-login",
        PolicyKind::Accommodation => "about-accommodation",
        PolicyKind::Deferral => "about-deferral",
        PolicyKind::Substitution => "about-substitution",
        PolicyKind::Transfer | PolicyKind::Retake => "about-transfer",
        _ => "",
    }
}
