//! One run against itself: its days in order, its times on the clock.

use crate::calendar::{Date, Day, Time};
use crate::catalog::Run;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::source::{Span, Spanned};
use crate::yaml::Fields;

/// Reports what cannot be true of a run, whatever its course says.
pub(super) fn check(run: &Run, fields: &mut Fields<'_, '_>) {
    order_of_days(run, fields);
    order_of_registration(run, fields);
    postponement(run, fields);
    capacity(run, fields);
    times(run, fields);
}

fn order_of_days(run: &Run, fields: &mut Fields<'_, '_>) {
    let written = |day: Option<Day>, span: Option<Span>| Some(Spanned::new(day?, span?));
    let Some(end) = written(run.end, run.end_span) else { return };
    match written(run.start, run.start_span) {
        Some(start) if ends_before(start.value, end.value) => {
            let message = format!("the run ends ({}) before it starts ({})", end.value, start.value);
            let fault = Diagnostic::new(Code::RUN_ENDS_BEFORE_START, end.span, message);
            fields
                .found
                .report(fault.related(start.span, "starts here").help("mend the year or the month of one of them"));
        }
        None if !fields.has("start") && !fields.is_faulty("start") => {
            let message = format!("the run `{}` has a last day ({}) and no first", run.id, end.value);
            let fault = Diagnostic::new(Code::RUN_END_WITHOUT_START, end.span, message);
            fields.found.report(fault.help("write `start:`, the month alone where the day is not known"));
        }
        _ => {}
    }
}

fn ends_before(start: Day, end: Day) -> bool {
    match (start, end) {
        (Day::Exact(start), Day::Exact(end)) => end < start,
        (start, end) => {
            (end.earliest().year(), end.earliest().month()) < (start.earliest().year(), start.earliest().month())
        }
    }
}

fn order_of_registration(run: &Run, fields: &mut Fields<'_, '_>) {
    if let (Some(opens), Some(closes)) = (&run.registration_opens, &run.registration_closes)
        && closes.value < opens.value
    {
        let message = format!("registration closes ({}) before it opens ({})", closes.value, opens.value);
        let fault = Diagnostic::new(Code::RUN_REGISTRATION_ORDER, closes.span, message);
        fields.found.report(fault.related(opens.span, "opens here").help("mend the year or the month of one of them"));
    }
}

fn postponement(run: &Run, fields: &mut Fields<'_, '_>) {
    let (Some(before), Some(start)) = (run.postponed_from, run.start.and_then(Day::exact)) else { return };
    if before < start {
        return;
    }
    let place = fields.peek("postponed_from").map_or(run.span, |node| node.span);
    let message = format!("the run is postponed from {before}, which is not before its start ({start})");
    let fault = Diagnostic::new(Code::RUN_POSTPONED, place, message);
    let fault = fault.help("write in `postponed_from` the day it was announced for at first");
    found_with(run.start_span, fault, fields.found);
}

fn found_with(start: Option<Span>, fault: Diagnostic, found: &mut Diagnostics) {
    found.report(match start {
        Some(start) => fault.related(start, "starts here"),
        None => fault,
    });
}

fn capacity(run: &Run, fields: &mut Fields<'_, '_>) {
    if run.capacity == Some(0) {
        let place = fields.peek("capacity").map_or(run.span, |node| node.span);
        let fault = Diagnostic::new(Code::YAML_OUT_OF_RANGE, place, "the run has no places: `capacity` is 0");
        fields.found.report(fault.help("write how many can take part; `availability: full` where no places are left"));
    }
}

/// A time without a zone says nothing, and a day on which clocks are moved has
/// no time for the hour in between.
fn times(run: &Run, fields: &mut Fields<'_, '_>) {
    let sessions = run.sessions.iter().filter_map(|session| Some((session.date, session.start_time.as_ref()?)));
    let start = run.start.and_then(Day::exact).zip(run.start_time.as_ref());
    let Some(zone) = &run.zone else {
        let first = run.start_time.as_ref().or_else(|| sessions.clone().next().map(|(_, time)| time));
        let is_missing = !fields.has("time_zone") && !fields.is_faulty("time_zone");
        if let Some(time) = first.filter(|_| is_missing) {
            let message = format!("the run `{}` has a start time ({}) but no time zone", run.id, short(time.value));
            let fault = Diagnostic::new(Code::RUN_NO_ZONE, time.span, message);
            fields.found.report(fault.help("add the zone of the run, as `time_zone: Europe/Madrid`"));
        }
        return;
    };
    for (day, time) in start.into_iter().chain(sessions) {
        time_gap(day, time, zone, fields.found);
    }
}

/// Reports a time that the clocks of a zone leave out on a day.
pub(super) fn time_gap(day: Date, time: &Spanned<Time>, zone: &crate::calendar::Zone, found: &mut Diagnostics) {
    let Some(instead) = zone.in_place_of(day, time.value) else { return };
    let message = format!(
        "the time {} does not exist on {day} in {}: clocks are moved forward then",
        short(time.value),
        zone.name()
    );
    let fault = Diagnostic::new(Code::YAML_TIME_GAP, time.span, message);
    found.report(fault.help(format!("write `\"{}\"`, or the day that is meant", short(instead))));
}

/// `18:30`.
fn short(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}
