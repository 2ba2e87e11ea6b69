//! Facts of courses and runs.

use crate::calendar::Day;
use crate::catalog::{Availability, Course, Credit, Key, Word};
use crate::messages::Value;
use crate::rules::scope::{FactScope, day, language, languages, or_pending};
use crate::rules::{DeadlineKind, RunFacts};

impl FactScope<'_> {
    pub(super) fn course_names(&self, key: Key<Course>) -> Vec<String> {
        let deadlines = DeadlineKind::ALL.into_iter().map(DeadlineKind::name);
        let credits = self.catalog.courses.get(key).academic_credit.iter();
        let credits = credits.map(|credit| format!("credit-{}", credit.system.id));
        COURSE_FACTS.iter().chain(RUN_FACTS).copied().chain(deadlines).map(str::to_owned).chain(credits).collect()
    }

    /// A fact of a course, or of one of its runs. What another run says, or no
    /// run yet, is still to come.
    pub(super) fn course_fact(&self, key: Key<Course>, at: Option<usize>, name: &str) -> Option<Value> {
        if let Some(at) = at {
            return self.run_fact(key, at, name).or_else(|| self.own_fact(key, name));
        }
        if let Some(own) = self.own_fact(key, name) {
            return Some(own);
        }
        let facts = self.facts.course(key);
        if let Some(said) = facts.run_in_prose().and_then(|at| self.run_fact(key, at, name)) {
            return Some(said);
        }
        let is_of_run = RUN_FACTS.contains(&name) || DeadlineKind::named(name).is_some();
        let is_said =
            || facts.runs.is_empty() || (0..facts.runs.len()).any(|at| self.run_fact(key, at, name).is_some());
        (is_of_run && is_said()).then_some(Value::Pending)
    }

    fn own_fact(&self, key: Key<Course>, name: &str) -> Option<Value> {
        let course = self.catalog.courses.get(key);
        let facts = self.facts.course(key);
        let best = facts.best_run.map(|at| &facts.runs[at]);
        match name {
            "code" => Some(Value::from(course.code.value.as_str())),
            "kind" => Some(word(&course.kind)),
            "level" => course.level.as_ref().map(word),
            "format" => course.format.as_ref().map(word),
            "pacing" => course.pacing.as_ref().map(word),
            "grading" => course.grading.as_ref().map(word),
            "admission" => course.admission.as_ref().map(word),
            "weeks" => course.weeks.map(Value::from),
            "hours-min" => course.hours.map(|hours| Value::from(hours.min)),
            "hours-max" => course.hours.map(|hours| Value::from(hours.max)),
            "total-effort-min" => facts.total_effort.map(|hours| Value::from(hours.min)),
            "total-effort-max" => facts.total_effort.map(|hours| Value::from(hours.max)),
            "ceu" => course.ceu.and_then(|ceu| Value::number(&ceu.to_string())),
            "credit" => course.academic_credit.first().and_then(amount),
            "credit-system" => course.academic_credit.first().map(|credit| Value::from(credit.system.id.as_str())),
            "pass-threshold" => course.pass_threshold.map(|percent| Value::from(u32::from(percent))),
            "drop-lowest" => course.drop_lowest.map(Value::from),
            "min-sessions" => course.live.as_ref()?.min_sessions.as_ref().map(|count| Value::from(count.value)),
            "status" => Some(best.map_or(Value::Pending, status)),
            "phase" => Some(best.map_or(Value::Pending, phase)),
            "registration" => Some(best.map_or(Value::Pending, registration)),
            "next-start" => day(facts.next_start),
            "next-change" => or_pending(facts.next_change.map(|boundary| boundary.day)),
            "taught-in" => languages(&facts.taught_in),
            "subtitles" => languages(&facts.subtitles),
            "price-from" => or_pending(facts.price_from),
            "restricted-regions" => self.regions(&facts.restricted_regions),
            _ => {
                let system = name.strip_prefix("credit-")?;
                course.academic_credit.iter().find(|credit| credit.system.id == system).and_then(amount)
            }
        }
    }

    fn run_fact(&self, key: Key<Course>, at: usize, name: &str) -> Option<Value> {
        let run = &self.catalog.courses.get(key).runs[at];
        let facts = &self.facts.course(key).runs[at];
        match name {
            "start" => return day(run.start),
            "end" => return day(run.end.or(facts.end.map(Day::Exact))),
            "price" => return or_pending(facts.price()),
            "price-group" => return or_pending(facts.prices.group.map(|group| group.amount)),
            "language" => return run.language.as_ref().map(language),
            "subtitles" => return languages(&run.subtitles),
            "status" => return Some(status(facts)),
            "phase" => return Some(phase(facts)),
            "registration" => return Some(registration(facts)),
            "late-warning" => return Some(Value::from(facts.late_warning)),
            "materials-open" => return Some(Value::from(facts.has_open_materials)),
            "capacity" => return run.capacity.map(Value::from),
            "availability" => return Some(Value::from(availability(run.availability))),
            "run-weeks" => return or_pending(facts.weeks),
            "time-zone" => return Some(Value::from(facts.zone.name().replace('_', " "))),
            "postponed-from" => return run.postponed_from.map(Value::from),
            "next-change" => return or_pending(facts.next_change.map(|boundary| boundary.day)),
            "restricted-regions" => return self.regions(&facts.restricted_regions),
            _ => {}
        }
        let kind = DeadlineKind::named(name)?;
        match facts.deadlines.day(kind) {
            Some(day) => Some(Value::from(day)),
            // A rule may give it on another day, or for a run that has its own.
            None => self.may_set(kind).then_some(Value::Pending),
        }
    }
}

fn word(word: &Word) -> Value {
    Value::word(&word.id, [word.key()])
}

fn amount(credit: &Credit) -> Option<Value> {
    Value::number(&credit.amount.to_string())
}

fn status(run: &RunFacts) -> Value {
    let name = run.status.name();
    Value::word(name, [format!("status-{name}")])
}

fn phase(run: &RunFacts) -> Value {
    let name = run.phase.name();
    Value::word(name, [format!("phase-{name}")])
}

fn registration(run: &RunFacts) -> Value {
    let name = run.registration.name();
    Value::word(name, [format!("registration-state-{name}")])
}

fn availability(availability: Availability) -> &'static str {
    match availability {
        Availability::Available => "available",
        Availability::Waitlist => "waitlist",
        Availability::Full => "full",
    }
}

const COURSE_FACTS: &[&str] = &[
    "code",
    "kind",
    "level",
    "format",
    "pacing",
    "grading",
    "admission",
    "weeks",
    "hours-min",
    "hours-max",
    "total-effort-min",
    "total-effort-max",
    "ceu",
    "credit",
    "credit-system",
    "pass-threshold",
    "drop-lowest",
    "min-sessions",
    "status",
    "phase",
    "registration",
    "next-start",
    "next-change",
    "taught-in",
    "subtitles",
    "price-from",
    "restricted-regions",
];

const RUN_FACTS: &[&str] = &[
    "start",
    "end",
    "price",
    "price-group",
    "language",
    "late-warning",
    "materials-open",
    "capacity",
    "availability",
    "run-weeks",
    "time-zone",
    "postponed-from",
];
