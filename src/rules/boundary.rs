//! Instants at which a page may change, and why.

use crate::calendar::{Date, Instant};
use crate::catalog::Catalog;
use crate::content::Kind;
use crate::rules::DeadlineKind;

/// What happens at a boundary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cause {
    /// A day of a run that follows from a policy or is given: K1–K8.
    Deadline(DeadlineKind),
    /// A later step of a refund ends.
    RefundStep,
    /// A run begins.
    Start,
    /// A run ends.
    End,
    /// A run becomes one that is starting soon.
    StartingSoon,
    /// Registration becomes one that closes soon.
    ClosingSoon,
    /// The month ends that a start was announced for.
    AnnouncedStart,
    /// The first graded activity is over that late learners have missed.
    ActivityDue,
    /// A price begins to hold.
    PriceBegins,
    /// A price holds no longer.
    PriceEnds,
    /// A version of a policy begins to hold.
    PolicyBegins,
    /// A version of a policy holds no longer.
    PolicyEnds,
    /// A notice appears.
    NoticeBegins,
    /// A notice goes.
    NoticeEnds,
    /// A question appears.
    QuestionBegins,
    /// A question goes.
    QuestionEnds,
    /// A pathway opens.
    PathwayBegins,
    /// A pathway closes.
    PathwayEnds,
    /// An event begins.
    EventBegins,
    /// An event is over.
    EventEnds,
    /// A figure becomes an old one.
    StatisticAges,
    /// A calendar knows no later holidays.
    HolidaysEnd,
    /// The contact for reports on security is to be trusted no longer.
    SecurityExpires,
    /// The day ends that a text names.
    DayEnds,
}

impl Cause {
    /// The name for machines: `registration-closes`.
    pub fn name(self) -> &'static str {
        match self {
            Cause::Deadline(kind) => kind.name(),
            Cause::RefundStep => "refund-step",
            Cause::Start => "start",
            Cause::End => "end",
            Cause::StartingSoon => "starting-soon",
            Cause::ClosingSoon => "closing-soon",
            Cause::AnnouncedStart => "announced-start",
            Cause::ActivityDue => "activity-due",
            Cause::PriceBegins => "price-begins",
            Cause::PriceEnds => "price-ends",
            Cause::PolicyBegins => "policy-begins",
            Cause::PolicyEnds => "policy-ends",
            Cause::NoticeBegins => "notice-begins",
            Cause::NoticeEnds => "notice-ends",
            Cause::QuestionBegins => "question-begins",
            Cause::QuestionEnds => "question-ends",
            Cause::PathwayBegins => "pathway-begins",
            Cause::PathwayEnds => "pathway-ends",
            Cause::EventBegins => "event-begins",
            Cause::EventEnds => "event-ends",
            Cause::StatisticAges => "statistic-ages",
            Cause::HolidaysEnd => "holidays-end",
            Cause::SecurityExpires => "security-expires",
            Cause::DayEnds => "day-ends",
        }
    }

    /// The same for people, as the end of a sentence: "registration closes".
    pub fn words(self) -> &'static str {
        match self {
            Cause::Deadline(kind) => match kind {
                DeadlineKind::RegistrationOpens => "registration opens",
                DeadlineKind::RegistrationCloses => "registration closes",
                DeadlineKind::RefundUntil => "the refund window closes",
                DeadlineKind::AccommodationRequestBy => "requests for accommodation are no longer taken",
                DeadlineKind::LoginDataOn => "login data have been sent",
                DeadlineKind::LastPaymentDay => "the last day for payments is over",
                DeadlineKind::SupportUntil => "support ends",
                DeadlineKind::MaterialsUntil => "the materials are closed",
            },
            Cause::RefundStep => "a step of the refund ends",
            Cause::Start => "the run begins",
            Cause::End => "the run ends",
            Cause::StartingSoon => "the run is starting soon",
            Cause::ClosingSoon => "registration closes soon",
            Cause::AnnouncedStart => "the announced start has passed",
            Cause::ActivityDue => "graded work is due",
            Cause::PriceBegins => "a price begins",
            Cause::PriceEnds => "a price ends",
            Cause::PolicyBegins => "a version of the policy begins",
            Cause::PolicyEnds => "a version of the policy ends",
            Cause::NoticeBegins => "the notice appears",
            Cause::NoticeEnds => "the notice goes",
            Cause::QuestionBegins => "a question appears",
            Cause::QuestionEnds => "a question goes",
            Cause::PathwayBegins => "the pathway opens",
            Cause::PathwayEnds => "the pathway closes",
            Cause::EventBegins => "the event begins",
            Cause::EventEnds => "the event is over",
            Cause::StatisticAges => "the figure becomes old",
            Cause::HolidaysEnd => "the calendar lists no later holidays",
            Cause::SecurityExpires => "the contact for security expires",
            Cause::DayEnds => "a text names the day",
        }
    }

    /// The facts that may be others from then on, as prose names them.
    pub fn facts(self) -> &'static [&'static str] {
        match self {
            Cause::Deadline(kind) => match kind {
                DeadlineKind::RegistrationOpens | DeadlineKind::RegistrationCloses => {
                    &["registration", "status", "late-warning", "next-change"]
                }
                DeadlineKind::MaterialsUntil => &["materials-open", "next-change"],
                _ => &["next-change"],
            },
            Cause::RefundStep | Cause::ActivityDue => &["late-warning", "next-change"],
            Cause::Start => &["phase", "registration", "status", "start", "next-start", "next-change"],
            Cause::End => &["phase", "status", "taught-in", "subtitles", "completable-in", "next-change"],
            Cause::StartingSoon => &["status", "next-change"],
            Cause::ClosingSoon => &["feeds"],
            Cause::AnnouncedStart => &["next-start", "announced-start"],
            Cause::PriceBegins | Cause::PriceEnds => &["price", "price-group", "saving", "next-change"],
            Cause::PolicyBegins | Cause::PolicyEnds => &["policies", "deadlines", "restricted-regions"],
            Cause::NoticeBegins | Cause::NoticeEnds => &["notices"],
            Cause::QuestionBegins | Cause::QuestionEnds => &["questions"],
            Cause::PathwayBegins | Cause::PathwayEnds => &["pathways"],
            Cause::EventBegins | Cause::EventEnds => &["events"],
            Cause::StatisticAges => &["age"],
            Cause::HolidaysEnd => &["coverage"],
            Cause::SecurityExpires => &["security"],
            Cause::DayEnds => &["today"],
        }
    }
}

impl Boundary {
    /// The same in a sentence: "registration closes (`course:optics`, run `a`)".
    pub fn describe(&self, catalog: &Catalog) -> String {
        let run = self.whose.run(catalog).map(|run| format!(", run `{run}`")).unwrap_or_default();
        match self.whose.entity(catalog) {
            Some(entity) => format!("{} (`{entity}`{run})", self.cause.words()),
            None => self.cause.words().to_owned(),
        }
    }
}

/// What a boundary belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Whose {
    /// The whole site.
    Site,
    /// An entity: its kind, and its position in the table of that kind.
    Entity(Kind, usize),
    /// A run: the position of its course, and its own in the course.
    Run(usize, usize),
}

impl Whose {
    /// `course:optics`; the run is told by [`Whose::run`].
    pub fn entity(self, catalog: &Catalog) -> Option<String> {
        let (kind, at) = match self {
            Whose::Site => return None,
            Whose::Entity(kind, at) => (kind, at),
            Whose::Run(course, _) => (Kind::Course, course),
        };
        Some(format!("{}:{}", kind.name(), catalog.id(kind, at)?))
    }

    /// The id of the run.
    pub fn run(self, catalog: &Catalog) -> Option<&str> {
        let Whose::Run(course, run) = self else { return None };
        let (_, course) = catalog.courses.all().nth(course)?;
        course.runs.get(run).map(|run| run.id.as_str())
    }
}

/// An instant at which a page may change. Before the earliest one, no byte of
/// any page does (K26).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Boundary {
    /// The instant.
    pub at: Instant,
    /// The civil day it is about, where it belongs: the first day of what
    /// begins, the last of what ends.
    pub day: Date,
    /// What it belongs to.
    pub whose: Whose,
    /// What happens.
    pub cause: Cause,
}
