//! Live sessions of a run.

use crate::calendar::Day;
use crate::catalog::{Course, Key, Session};
use crate::messages::{Args, Value as Argument};
use crate::render::value::DayView;
use crate::render::view::View;
use crate::rules::{RunFacts, Subject};

shape! {
    /// A live session of a run.
    SessionView {
        /// Its title.
        title: Option<String>,
        /// Its day.
        date: DayView,
        /// When it begins.
        time: Option<String>,
        /// The moment at which it begins, as machines write it.
        instant: Option<String>,
        /// How long it takes.
        length: Option<String>,
        /// Whether it is recorded and whether one has to come, in words.
        facts: Vec<String>,
    }
}

impl View<'_> {
    /// In the order of the days.
    pub(super) fn sessions(&self, key: Key<Course>, at: usize, facts: &RunFacts) -> Vec<SessionView> {
        let course = self.world.catalog.courses.get(key);
        let mut sessions: Vec<&Session> = course.runs[at].sessions.iter().collect();
        sessions.sort_by_key(|session| (session.date, session.start_time.as_ref().map(|time| time.value)));
        sessions.into_iter().map(|session| self.session(key, at, facts, session)).collect()
    }

    fn session(&self, key: Key<Course>, at: usize, facts: &RunFacts, session: &Session) -> SessionView {
        let course = self.world.catalog.courses.get(key);
        let live = course.live.as_ref();
        let recorded = session.is_recorded.or_else(|| live?.is_recorded);
        let compulsory = session.is_compulsory.or_else(|| live?.is_compulsory);
        let said =
            |claim: Option<bool>, yes: &str, no: &str| claim.map(|claim| self.word(if claim { yes } else { no }));
        let minutes = session.minutes.map(|minutes| Args::new().with("count", Argument::from(minutes)));
        let claims = [
            said(recorded, "session-recorded", "session-not-recorded"),
            said(compulsory, "session-compulsory", "session-voluntary"),
        ];
        SessionView {
            title: self.part(course, "sessions", &session.id.value, "title", Subject::Run(key, at)),
            date: self.day(Day::Exact(session.date)),
            time: session.start_time.as_ref().map(|time| self.formats().time(time.value)),
            instant: session.start_time.as_ref().map(|time| facts.zone.iso(facts.zone.at(session.date, time.value))),
            length: minutes.and_then(|minutes| self.sentence("media-minutes", &minutes)),
            facts: claims.into_iter().flatten().collect(),
        }
    }
}
