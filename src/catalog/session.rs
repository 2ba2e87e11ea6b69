//! Live sessions of a run.

use crate::calendar::{Date, Time};
use crate::catalog::part_ids;
use crate::source::{Span, Spanned};
use crate::yaml::Fields;

/// A meeting at a fixed time; its title is in the texts, under its id.
#[derive(Clone, Debug)]
pub struct Session {
    /// The id, which sessions of other runs of the course may share.
    pub id: Spanned<String>,
    /// The day, in the run's zone.
    pub date: Date,
    /// Where the day is written.
    pub date_span: Span,
    /// When it begins, in the run's zone.
    pub start_time: Option<Spanned<Time>>,
    /// How long it takes.
    pub minutes: Option<u32>,
    /// Whether it can be seen later, if not as the course says.
    pub is_recorded: Option<bool>,
    /// Whether one has to be there, if not as the course says.
    pub is_compulsory: Option<bool>,
}

/// Reads `sessions`.
pub(super) fn sessions(fields: &mut Fields<'_, '_>) -> Vec<Session> {
    let read = fields.records("sessions", "live sessions", "a session", |inner| {
        let id = inner.require_spanned("id", "the id that texts give its title under, as `kick-off`");
        let date = inner.require_spanned::<Date>("date", "its day, as `2027-03-16`");
        let start_time = inner.get_spanned("start_time", "when it begins, as `18:00`");
        let minutes = inner.get("minutes", "how many minutes it takes, as `90`");
        let is_recorded = inner.get("recorded", "whether it can be seen later");
        let is_compulsory = inner.get("compulsory", "whether one has to be there");
        let (id, date) = (id?, date?);
        let (date_span, date) = (date.span, date.value);
        Some(Session { id, date, date_span, start_time, minutes, is_recorded, is_compulsory })
    });
    let sessions: Vec<Session> = read.into_iter().flatten().collect();
    part_ids::check(("session", "run"), sessions.iter().map(|session| &session.id), fields.found);
    sessions
}
