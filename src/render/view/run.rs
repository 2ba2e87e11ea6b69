//! A run with its dates.

use tera::Value;

use crate::calendar::{Day, Instant};
use crate::catalog::{Course, Entity, Key, Run};
use crate::render::value::{html, money};
use crate::render::view::View;
use crate::rules::{Deadline, DeadlineKind, RunFacts, Status, Subject};

impl View<'_> {
    /// `{ key, text }`
    pub(super) fn status(&self, status: Status) -> Value {
        let key = format!("status-{}", status.name());
        self.shared.word(self.locale, key.clone(), || object! { "key": status.name(), "text": self.word(&key) })
    }

    /// One run, whole.
    pub(super) fn run(&self, key: Key<Course>, at: usize) -> Value {
        let course = self.world.catalog.courses.get(key);
        let run = &course.runs[at];
        let facts = &self.world.facts.course(key).runs[at];
        let formats = self.formats();
        let dates = match (run.start, run.end) {
            (Some(Day::Exact(start)), Some(Day::Exact(end))) => Some(formats.date_range(start, end)),
            _ => None,
        };
        let iso = |instant: Instant| facts.zone.iso(instant);
        let end_of = |kind| facts.deadlines.get(kind).map(|deadline| iso(deadline.instant));
        object! {
            "id": run.id.as_str(),
            "language": run.language.as_ref().map(|locale| self.language(locale)),
            "subtitles": run.subtitles.iter().map(|locale| self.language(locale)).collect::<Vec<Value>>(),
            "start": run.start.map(|day| self.day(day)),
            "end": run.end.map(|day| self.day(day)),
            "dates": dates,
            "time_zone": facts.zone.name().replace('_', " "),
            "status": self.status(facts.status),
            "is_over": facts.status == Status::Ended,
            "price": facts.price().map(|price| money(price, formats)),
            "enroll_url": self.enroll_url(run, facts),
            "notes": self.run_notes(course, key, at),
            "postponed_from": run.postponed_from.map(|day| self.day(Day::Exact(day))),
            // Nobody meets the dates of a run that is over.
            "deadlines": if facts.status == Status::Ended { Vec::new() } else { self.deadlines(key, at, facts) },
            "instants": object! {
                "registration_closes": end_of(DeadlineKind::RegistrationCloses),
                "start": run.start.and_then(Day::exact).map(|day| iso(facts.zone.start_of(day))),
                "end": facts.end.map(|day| iso(facts.zone.end_of(day))),
                "refund_until": end_of(DeadlineKind::RefundUntil),
            },
        }
    }

    /// Where one enrols, while one can: the address for the readers' language
    /// before the one for the run's.
    fn enroll_url(&self, run: &Run, facts: &RunFacts) -> Option<String> {
        if !facts.status.takes_registrations() {
            return None;
        }
        let page = self.world.site.locales.get(self.locale).tag();
        let taught = run.language.as_ref().map_or("", |locale| locale.tag());
        let own = run.enroll_urls.get(page).or_else(|| run.enroll_urls.get(taught));
        let any = own.or(run.enroll_url.as_ref()).or_else(|| run.enroll_urls.values().next());
        any.map(|url| url.as_str().to_owned())
    }

    fn run_notes(&self, course: &Entity<Course>, key: Key<Course>, at: usize) -> Option<Value> {
        let (text, locale) = course.text(self.locale)?;
        let line = text.front.part("runs", &course.runs[at].id)?.fields.get("notes")?;
        let words = self.prose(locale, Subject::Run(key, at)).line(line);
        let lang = self.foreign(locale).map(|tag| format!(" lang=\"{tag}\"")).unwrap_or_default();
        Some(html(&format!("<p{lang}>{}</p>", crate::output::escape(&words))))
    }

    /// The dates of a run in their order, each beside its rule.
    fn deadlines(&self, key: Key<Course>, at: usize, facts: &RunFacts) -> Vec<Value> {
        let mut list: Vec<Deadline> = facts.deadlines.iter().collect();
        list.sort_by_key(|deadline| (deadline.day, deadline.kind));
        let deadline = |deadline: Deadline| {
            object! {
                "key": deadline.kind.name(),
                "label": self.word(&format!("deadline-{}", deadline.kind.name())),
                "date": self.day(Day::Exact(deadline.day)),
                "rule": self.rule(key, at, facts, deadline),
                "is_past": deadline.is_past,
                "instant": facts.zone.iso(deadline.instant),
            }
        };
        list.into_iter().map(deadline).collect()
    }

    /// The sentence of the policy that a date follows from.
    fn rule(&self, key: Key<Course>, at: usize, facts: &RunFacts, deadline: Deadline) -> Option<String> {
        if deadline.is_given {
            return None;
        }
        let (kind, param) = deadline.kind.policy();
        let (policy, _) = facts.policies.of(&self.world.catalog, kind)?;
        let scope = self.world.scope(Subject::Run(key, at));
        // A policy that sets several days may have a sentence for each.
        let own = format!("policy-{}-{}", policy.id, param.replace('_', "-"));
        let sentence = |key: &str| self.sentence(key, &scope);
        sentence(&own).or_else(|| sentence(&format!("policy-{}", policy.id)))
    }
}
