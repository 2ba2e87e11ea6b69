//! One dated offering of a course in one language.

use std::collections::BTreeMap;

use crate::calendar::{Date, Day, Time, Zone};
use crate::catalog::place::{Place, place};
use crate::catalog::price::prices;
use crate::catalog::session::sessions;
use crate::catalog::{Key, Names, Policy, Price, Session, Word, part_ids, run_check};
use crate::diag::{Code, Diagnostic};
use crate::locale::Locale;
use crate::source::{Span, Spanned};
use crate::url::WebUrl;
use crate::yaml::{Decode, Fields, Node, Shape, Type};

/// How many places there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Availability {
    /// Places are left.
    Available,
    /// No places; names are taken.
    Waitlist,
    /// No places.
    Full,
}

/// A run.
#[derive(Clone, Debug)]
pub struct Run {
    /// Its id, unique in the course.
    pub id: String,
    /// Where it is written.
    pub span: Span,
    /// The language it is taught in.
    pub language: Option<Locale>,
    /// Further languages it is taught in.
    pub also_languages: Vec<Locale>,
    /// Languages of subtitles and transcripts.
    pub subtitles: Vec<Locale>,
    /// How what is said is put into other languages: the message
    /// `translation-<id>` says it.
    pub translation: Option<Word>,
    /// What tells it from another run of the same language and start.
    pub variant: Option<Word>,
    /// The group of runs that are the same edition in other languages.
    pub group: Option<Spanned<String>>,
    /// Whether it is the one its group is named by.
    pub is_primary: bool,
    /// Where it says so.
    pub primary_span: Option<Span>,
    /// The zone its days are in; the site's if absent.
    pub zone: Option<Zone>,
    /// The first day, or the month, or nothing where it is to be announced.
    pub start: Option<Day>,
    /// The place of `start`.
    pub start_span: Option<Span>,
    /// When teaching begins on the first day.
    pub start_time: Option<Spanned<Time>>,
    /// The last day.
    pub end: Option<Day>,
    /// The place of `end`.
    pub end_span: Option<Span>,
    /// The first day of registration; open from the beginning if absent.
    pub registration_opens: Option<Spanned<Date>>,
    /// The last day of registration, if it is not the policy's.
    pub registration_closes: Option<Spanned<Date>>,
    /// How many can take part.
    pub capacity: Option<u32>,
    /// Whether places are left.
    pub availability: Availability,
    /// Whether it does not take place.
    pub is_cancelled: bool,
    /// The first day it was announced for, where it was moved.
    pub postponed_from: Option<Date>,
    /// Where it takes place.
    pub venue: Option<Place>,
    /// Live sessions, in the order of the file.
    pub sessions: Vec<Session>,
    /// Where they are listed, be there any or none.
    pub sessions_span: Option<Span>,
    /// What it costs, in the order of the file.
    pub prices: Vec<Price>,
    /// Where one enrols, for readers of any language.
    pub enroll_url: Option<WebUrl>,
    /// Where one enrols, for readers of one language.
    pub enroll_urls: BTreeMap<String, WebUrl>,
    /// Policies that take the place of the course's and the site's.
    pub policies: Vec<Key<Policy>>,
    /// Where each of the policies is written.
    pub policy_places: Vec<Span>,
}

impl Run {
    /// Words of it that messages say.
    pub(super) fn words(&self) -> impl Iterator<Item = &Word> {
        self.translation.iter().chain(self.prices.iter().flat_map(Price::words))
    }
}

/// Reads the runs of a course.
pub(super) fn runs(fields: &mut Fields<'_, '_>, names: &Names) -> Vec<Run> {
    let read = fields.records("runs", "the dated offerings of the course", "a run", |inner| run(inner, names));
    let mut runs: Vec<Run> = Vec::new();
    for run in read.into_iter().flatten() {
        if let Some(first) = runs.iter().find(|other| other.id == run.id) {
            let message = format!("the run `{}` stands twice in this course", run.id);
            let fault = Diagnostic::new(Code::ENTITY_DUPLICATE_ID, run.span, message);
            fields.found.report(fault.related(first.span, "first here").help("give each run an id of its own"));
            continue;
        }
        runs.push(run);
    }
    runs
}

fn run(fields: &mut Fields<'_, '_>, names: &Names) -> Option<Run> {
    let id = fields.require_spanned::<String>("id", "the id of the run, as `2027-spring-es`");
    part_ids::check_form(id.as_ref(), fields.found);
    let language = fields.require::<Locale>("language", "the language it is taught in, as `es`");
    let also_languages = locales(fields, "also_languages", "further languages it is taught in");
    let subtitles = locales(fields, "subtitles", "languages of subtitles and transcripts");
    let translation = Word::get(
        fields,
        "translation",
        "how it is put into other languages: `simultaneous`, `consecutive`, `dubbed` or `subtitled`",
        "translation",
    );
    let variant = Word::get(fields, "variant", "what tells it from a run alike, as `evening`", "variant");
    let group =
        fields.get_spanned("group", "the id that it shares with the same edition in other languages, as `2027-spring`");
    let primary = fields.get_spanned("primary", "whether its group is named by it");
    let zone = fields.get("time_zone", "the zone of its days, as `Europe/Madrid`; the site's if absent");
    let start = fields.get_spanned::<Day>("start", "the first day, or the month; absent: to be announced");
    let start_time = fields.get_spanned("start_time", "when teaching begins on the first day, as `18:30`");
    let end = fields.get_spanned::<Day>("end", "the last day");
    let registration_opens = fields.get_spanned::<Date>("registration_opens", "the first day of registration");
    let registration_closes =
        fields.get_spanned::<Date>("registration_closes", "the last day of registration, if not the policy's");
    let capacity = fields.get("capacity", "how many can take part, as `30`");
    let availability = availability(fields);
    let is_cancelled = fields.get("cancelled", "whether it does not take place").unwrap_or(false);
    let postponed_from = fields.get("postponed_from", "the first day it was announced for");
    let venue = place(fields, names, "venue", "where it takes place, as `{ city: Lisbon, country: PT }`");
    let sessions = sessions(fields);
    let sessions_span = fields.has("sessions").then(|| fields.place("sessions"));
    let prices = prices(fields, names);
    let (enroll_url, enroll_urls) = enroll(fields);
    let policies = names.list_spanned(fields, "policies", "policies that take the place of the course's");

    let id = id?;
    let run = Run {
        span: id.span,
        id: id.value,
        language,
        also_languages,
        subtitles,
        translation,
        variant,
        group,
        is_primary: primary.as_ref().is_some_and(|primary| primary.value),
        primary_span: primary.map(|primary| primary.span),
        zone,
        start: start.as_ref().map(|start| start.value),
        start_span: start.map(|start| start.span),
        start_time,
        end: end.as_ref().map(|end| end.value),
        end_span: end.map(|end| end.span),
        registration_opens,
        registration_closes,
        capacity,
        availability,
        is_cancelled,
        postponed_from,
        venue,
        sessions,
        sessions_span,
        prices,
        enroll_url,
        enroll_urls,
        policy_places: policies.iter().map(|one| one.span).collect(),
        policies: policies.into_iter().map(|one| one.value).collect(),
    };
    run_check::check(&run, fields);
    Some(run)
}

fn locales(fields: &mut Fields<'_, '_>, name: &'static str, doc: &'static str) -> Vec<Locale> {
    fields.list::<Locale>(name, doc).into_iter().map(|one| one.value).collect()
}

fn availability(fields: &mut Fields<'_, '_>) -> Availability {
    const WORDS: [(&str, Availability); 3] =
        [("available", Availability::Available), ("waitlist", Availability::Waitlist), ("full", Availability::Full)];
    let doc = "`available`, `waitlist` or `full`; `available` if absent";
    fields.word("availability", doc, &WORDS).unwrap_or(Availability::Available)
}

/// One address for all, or one for each language.
fn enroll(fields: &mut Fields<'_, '_>) -> (Option<WebUrl>, BTreeMap<String, WebUrl>) {
    let kind = || Type::Either(vec![WebUrl::kind(), WebUrl::kind().by_language()]);
    let node = fields.typed_node("enroll_url", "where one enrols; one address, or one for each language", kind);
    let Some(node) = node else { return (None, BTreeMap::new()) };
    let decode = |node: &Node, fields: &mut Fields<'_, '_>| WebUrl::decode(node, fields.found);
    match &node.shape {
        Shape::Map(entries) => {
            let urls =
                entries.iter().filter_map(|entry| Some((entry.key.value.clone(), decode(&entry.value, fields)?)));
            (None, urls.collect())
        }
        _ => (decode(node, fields), BTreeMap::new()),
    }
}
