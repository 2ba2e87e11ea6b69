//! A run with its dates.

mod notes;
mod prices;
mod sessions;

use crate::calendar::{Date, Day, Instant};
use crate::catalog::{Availability, Course, Entity, Key, Run};
use crate::messages::{Args, Value as Argument};
use crate::render::shape::{Html, Made, Words};
use crate::render::value::{Amount, DayView};
use crate::render::view::View;
use crate::render::view::place::PlaceView;
use crate::render::view::term::{LanguageName, StatusView};
use crate::rules::{Deadline, DeadlineKind, RefundStep, RunFacts, Status, Subject};
use notes::{PolicyChange, SameEdition};
use prices::PriceView;
use sessions::SessionView;

shape! {
    /// A run of a course.
    RunView {
        /// Its name; `#run_` and the name lead to it.
        id: Words,
        /// The language it is taught in.
        language: Option<Made<LanguageName>>,
        /// What tells it from others alike.
        variant: Option<String>,
        /// Other languages one can take part in.
        also_languages: Vec<Made<LanguageName>>,
        /// How words are translated there.
        translation: Option<String>,
        /// The same edition in other languages.
        same_edition: Vec<SameEdition>,
        /// When its first day begins.
        start_time: Option<String>,
        /// Where it takes place.
        venue: Option<PlaceView>,
        /// Where it takes place, in words of its own.
        venue_words: Option<String>,
        /// How many people can take part.
        capacity: Option<u32>,
        /// Whether only a waiting list is open.
        is_waiting: bool,
        /// Its prices, where there is more to say than one amount.
        prices: Vec<PriceView>,
        /// What it will cost next.
        price_next: Option<String>,
        /// Its live sessions.
        sessions: Vec<SessionView>,
        /// Why it does not take place.
        cancellation: Option<String>,
        /// Whether registration closes after the money can no longer be had back.
        late_warning: bool,
        /// Policies that will have changed when it begins.
        changes: Vec<PolicyChange>,
        /// Until when its materials can be read, when it is over.
        materials_until: Option<String>,
        /// The languages it has subtitles in.
        subtitles: Vec<Made<LanguageName>>,
        /// The first day.
        start: Option<DayView>,
        /// The last day.
        end: Option<DayView>,
        /// First and last day in one.
        dates: Option<String>,
        /// The zone of its times.
        time_zone: String,
        /// Where registration stands.
        status: Made<StatusView>,
        /// Whether it is over.
        is_over: bool,
        /// What it costs now.
        price: Option<Amount>,
        /// Where one enrols, while one can.
        enroll_url: Option<String>,
        /// What else is to be said.
        notes: Option<Html>,
        /// The day on which it should have begun.
        postponed_from: Option<DayView>,
        /// Its deadlines in their order; none for a run that is over.
        deadlines: Vec<DeadlineView>,
        /// The moments at which something ends, for scripts.
        instants: RunInstants,
    }

    /// The moments of a run, as machines write them.
    RunInstants {
        /// When registration closes.
        registration_closes: Option<String>,
        /// When it begins.
        start: Option<String>,
        /// When it ends.
        end: Option<String>,
        /// When the money can no longer be had back.
        refund_until: Option<String>,
    }

    /// A day that matters before or after a run.
    DeadlineView {
        /// Which one it is.
        key: &'static str,
        /// What readers call it.
        label: String,
        /// The day.
        date: DayView,
        /// The sentence of the policy that it follows from.
        rule: Option<String>,
        /// Whether it has passed.
        is_past: bool,
        /// The moment, as machines write it.
        instant: String,
    }
}

impl View<'_> {
    /// One run, whole.
    pub(super) fn run(&self, key: Key<Course>, at: usize) -> Made<RunView> {
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
        Made::new(RunView {
            id: run.id.as_str().into(),
            language: run.language.as_ref().map(|locale| self.language(locale)),
            variant: self.variant(key, at),
            also_languages: run.also_languages.iter().map(|locale| self.language(locale)).collect(),
            translation: run.translation.as_ref().map(|word| self.said_word(word)),
            same_edition: self.same_edition(key, at),
            start_time: run.start_time.as_ref().map(|time| formats.time(time.value)),
            venue: run.venue.as_ref().map(|place| self.place(place)),
            venue_words: self.part(course, "runs", &run.id, "venue", Subject::Run(key, at)),
            capacity: run.capacity,
            is_waiting: run.availability == Availability::Waitlist,
            prices: self.prices(key, at, facts),
            price_next: self.price_next(course, at, facts),
            sessions: self.sessions(key, at, facts),
            cancellation: self.cancellation(key, run, at),
            late_warning: facts.late_warning,
            changes: self.policy_changes(run, facts),
            materials_until: self.open_materials(facts),
            subtitles: run.subtitles.iter().map(|locale| self.language(locale)).collect(),
            start: run.start.map(|day| self.day(day)),
            end: run.end.map(|day| self.day(day)),
            dates,
            time_zone: facts.zone.name().replace('_', " "),
            status: self.status(facts.status),
            is_over: facts.status == Status::Ended,
            price: facts.price().map(|price| self.price(price)),
            enroll_url: self.enroll_url(run, facts),
            notes: self.run_notes(course, key, at),
            postponed_from: run.postponed_from.map(|day| self.day(Day::Exact(day))),
            // Nobody meets the dates of a run that is over.
            deadlines: if facts.status == Status::Ended { Vec::new() } else { self.deadlines(key, at, facts) },
            instants: RunInstants {
                registration_closes: end_of(DeadlineKind::RegistrationCloses),
                start: run.start.and_then(Day::exact).map(|day| iso(facts.zone.start_of(day))),
                end: facts.end.map(|day| iso(facts.zone.end_of(day))),
                refund_until: end_of(DeadlineKind::RefundUntil),
            },
        })
    }

    /// Where one enrols, while one can: the address for the readers' language
    /// before the one for the run's.
    pub(in crate::render) fn enroll_url(&self, run: &Run, facts: &RunFacts) -> Option<String> {
        if !facts.status.takes_registrations() {
            return None;
        }
        let page = self.world.site.locales.get(self.locale).tag();
        let taught = run.language.as_ref().map_or("", |locale| locale.tag());
        let own = run.enroll_urls.get(page).or_else(|| run.enroll_urls.get(taught));
        let any = own.or(run.enroll_url.as_ref()).or_else(|| run.enroll_urls.values().next());
        any.map(|url| url.as_str().to_owned())
    }

    /// What tells a run from another one alike: the words of the course for it, else
    /// those of everybody.
    pub(super) fn variant(&self, key: Key<Course>, at: usize) -> Option<String> {
        let course = self.world.catalog.courses.get(key);
        let run = &course.runs[at];
        let own = self.part(course, "runs", &run.id, "variant", Subject::Run(key, at));
        own.or_else(|| run.variant.as_ref().map(|word| self.said_word(word)))
    }

    /// The last day of the materials of a run that is over, while they can be read.
    fn open_materials(&self, facts: &RunFacts) -> Option<String> {
        let until = facts.deadlines.day(DeadlineKind::MaterialsUntil).filter(|_| facts.has_open_materials)?;
        self.sentence("run-materials-until", &Args::new().with("date", Argument::from(until)))
    }

    fn run_notes(&self, course: &Entity<Course>, key: Key<Course>, at: usize) -> Option<Html> {
        let (text, locale) = course.text(self.locale)?;
        let line = text.front.part("runs", &course.runs[at].id)?.fields.get("notes")?;
        let words = self.prose(locale, Subject::Run(key, at)).line(line);
        let lang = self.foreign(locale).map(|tag| format!(" lang=\"{tag}\"")).unwrap_or_default();
        Some(Html::markup(&format!("<p{lang}>{}</p>", crate::output::escape(&words))))
    }

    /// The dates of a run in their order, each beside its rule.
    fn deadlines(&self, key: Key<Course>, at: usize, facts: &RunFacts) -> Vec<DeadlineView> {
        let mut list: Vec<Deadline> = facts.deadlines.iter().collect();
        list.sort_by_key(|deadline| (deadline.day, deadline.kind));
        let steps = facts.refund.iter().skip(1).map(|step| (step.until, self.refund_step(facts, step)));
        let deadline = |deadline: Deadline| DeadlineView {
            key: deadline.kind.name(),
            label: self.word(&format!("deadline-{}", deadline.kind.name())),
            date: self.day(Day::Exact(deadline.day)),
            rule: self.rule(key, at, facts, deadline),
            is_past: deadline.is_past,
            instant: facts.zone.iso(deadline.instant),
        };
        let mut rows: Vec<(Date, DeadlineView)> = list.into_iter().map(|one| (one.day, deadline(one))).collect();
        rows.extend(steps);
        rows.sort_by_key(|(day, _)| *day);
        rows.into_iter().map(|(_, row)| row).collect()
    }

    /// A later step of a refund: how much comes back until when.
    fn refund_step(&self, facts: &RunFacts, step: &RefundStep) -> DeadlineView {
        let percent = step.percent.map(|percent| Args::new().with("count", Argument::from(u32::from(percent))));
        let label = percent.and_then(|percent| self.sentence("deadline-refund-step", &percent));
        let fee = step.fee.map(|fee| Args::new().with("amount", Argument::from(fee)));
        DeadlineView {
            key: "refund-step",
            label: label.unwrap_or_else(|| self.word("deadline-refund-until")),
            date: self.day(Day::Exact(step.until)),
            rule: fee.and_then(|fee| self.sentence("deadline-refund-fee", &fee)),
            is_past: step.is_past,
            instant: facts.zone.iso(step.instant),
        }
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
