//! A course, and each run as an instance of it.

use serde_json::{Value, json};

use crate::calendar::Day;
use crate::catalog::{Course, Entity, Key, MediaKind, Place, Run, Session};
use crate::output::text_of;
use crate::render::json_ld::offer::{course_offer, run_offers};
use crate::render::json_ld::{absolute, list, object, provider};
use crate::render::view::View;
use crate::routes::{Page, Route};
use crate::rules::{RunFacts, Status, Subject};

/// A course with its runs.
pub(in crate::render) fn course(view: &View<'_>, key: Key<Course>, route: &Route) -> Value {
    let world = view.world;
    let course = world.catalog.courses.get(key);
    let facts = world.facts.course(key);
    let subject = Subject::Course(key);
    let url = absolute(world, &route.path);
    let label = |word: &crate::catalog::Word| world.label(view.locale, word.family, word).0;
    let taught = facts.taught_in.iter().map(|locale| json!(locale.tag()));
    let runs = course.runs.iter().zip(&facts.runs);
    let instances = runs.enumerate().filter(|(_, (_, facts))| facts.status != Status::Ended);
    let prerequisites = course
        .prerequisites
        .iter()
        .map(|&other| json!(view.title(world.catalog.courses.get(other), Subject::Course(other)).0));
    let credentials = course.credentials.iter().map(|&credential| {
        let name = view.title(world.catalog.credentials.get(credential), Subject::from(credential)).0;
        json!({ "@type": "EducationalOccupationalCredential", "name": name })
    });
    object(vec![
        ("@type", json!("Course")),
        ("@id", id(url.as_deref())),
        ("name", json!(view.title(course, subject).0)),
        ("description", json!(view.description(course, subject))),
        ("url", json!(url)),
        ("courseCode", json!(course.code.value)),
        ("provider", provider(view)),
        ("inLanguage", list(taught)),
        ("availableLanguage", list(facts.subtitles.iter().map(|locale| json!(locale.tag())))),
        ("educationalLevel", json!(course.level.as_ref().map(label))),
        ("timeRequired", json!(course.weeks.map(|weeks| format!("P{weeks}W")))),
        ("about", list(course.topics.iter().map(|&topic| json!(view.topic_label(topic))))),
        ("teaches", list(objectives(view, key, course).into_iter().map(|one| json!(one)))),
        ("coursePrerequisites", list(prerequisites)),
        ("educationalCredentialAwarded", list(credentials)),
        ("isAccessibleForFree", json!(course.is_free.then_some(true))),
        ("syllabusSections", list(syllabus(view, key, course).into_iter())),
        ("video", list(videos(view, key, course).into_iter())),
        ("offers", course_offer(view, key)),
        ("hasCourseInstance", list(instances.map(|(at, _)| instance(view, key, at)))),
        ("dateModified", json!(course.common.updated.map(|day| day.to_string()))),
        translation(view, key, course, route),
    ])
}

fn id(url: Option<&str>) -> Value {
    json!(url.map(|url| format!("{url}#course")))
}

/// A translation names its source, the source its translations.
fn translation(view: &View<'_>, key: Key<Course>, course: &Entity<Course>, route: &Route) -> (&'static str, Value) {
    let named = |other: &Route| {
        let url = absolute(view.world, &other.path);
        url.map(|url| json!({ "@id": id(Some(&url)) }))
    };
    let others: Vec<&Route> = view.world.site.translations(Page::Course(key)).collect();
    match route.locale == course.source {
        true => {
            let others = others.into_iter().filter(|other| other.locale != route.locale);
            ("workTranslation", list(others.filter_map(named)))
        }
        false => {
            let source = others.into_iter().find(|other| other.locale == course.source);
            ("translationOfWork", source.and_then(named).unwrap_or_default())
        }
    }
}

/// What one can do afterwards: the items of the list under that heading.
fn objectives(view: &View<'_>, key: Key<Course>, course: &Entity<Course>) -> Vec<String> {
    let section = course.text(view.locale).and_then(|(text, locale)| Some((text.prose.section("objectives")?, locale)));
    let Some((section, locale)) = section else { return Vec::new() };
    let markup = view.prose(locale, Subject::Course(key)).html(&section.body);
    let items = markup.split("<li>").skip(1).filter_map(|item| item.split("</li>").next());
    items.map(text_of).filter(|item| !item.is_empty()).collect()
}

/// The parts of the syllabus, each with its time.
fn syllabus(view: &View<'_>, key: Key<Course>, course: &Entity<Course>) -> Vec<Value> {
    let Some((text, locale)) = course.text(view.locale) else { return Vec::new() };
    let Some(section) = text.prose.section("syllabus") else { return Vec::new() };
    let markup = view.prose(locale, Subject::Course(key)).html(&section.body);
    let part = |part: &str| {
        let (id, rest) = part.split_once("\">")?;
        let (name, body) = rest.split_once("</h3>")?;
        let module = course.modules.iter().find(|module| module.id.value == id);
        let weeks = module.and_then(|module| module.weeks);
        Some(object(vec![
            ("@type", json!("Syllabus")),
            ("name", json!(text_of(name))),
            ("description", json!(text_of(body.split("<ol class=\"footnotes\">").next().unwrap_or(body)))),
            ("timeRequired", json!(weeks.map(|weeks| format!("P{weeks}W")))),
        ]))
    };
    markup.split("<h3 id=\"").skip(1).filter_map(part).collect()
}

fn videos(view: &View<'_>, key: Key<Course>, course: &Entity<Course>) -> Vec<Value> {
    let films = course.media.iter().filter(|media| media.kind == MediaKind::Video);
    let film = |media: &crate::catalog::Media| {
        let say = |name: &str| view.part(course, "media", &media.id.value, name, Subject::Course(key));
        let site = &view.world.site;
        let poster = media.poster.as_ref().and_then(|poster| {
            let asset = view.world.assets.find(&format!("{}{}", course.folder, poster.value))?;
            absolute(view.world, site.assets.get(&asset)?)
        });
        let url = view.file_url(course, &media.file)?;
        Some(object(vec![
            ("@type", json!("VideoObject")),
            ("name", json!(say("title")?)),
            ("description", json!(say("caption"))),
            ("contentUrl", json!(Some(url).filter(|url| url.contains("://")))),
            ("thumbnailUrl", json!(poster)),
            ("duration", json!(media.minutes.map(|minutes| format!("PT{minutes}M")))),
            ("inLanguage", json!(media.language.as_ref().map(|locale| locale.tag()))),
        ]))
    };
    films.filter_map(film).collect()
}

fn instance(view: &View<'_>, key: Key<Course>, at: usize) -> Value {
    let course = view.world.catalog.courses.get(key);
    let facts = &view.world.facts.course(key).runs[at];
    let run = &course.runs[at];
    let (mode, attendance) = match course.format.as_deref() {
        Some("in-person" | "on-campus") => ("Onsite", "Offline"),
        Some("blended") => ("Blended", "Mixed"),
        _ => ("Online", "Online"),
    };
    let total = view.world.facts.course(key).total_effort.map(|total| format!("PT{}H", total.max));
    let people = course
        .people
        .iter()
        .map(|one| json!({ "@type": "Person", "name": view.world.catalog.people.get(one.person).name() }));
    let status = match (facts.status, run.postponed_from) {
        (Status::Cancelled, _) => "EventCancelled",
        (_, Some(_)) => "EventRescheduled",
        _ => "EventScheduled",
    };
    object(vec![
        ("@type", json!("CourseInstance")),
        ("courseMode", json!(mode)),
        ("courseWorkload", json!(total)),
        ("startDate", json!(start(run, facts))),
        ("endDate", json!(run.end.map(|day| day.to_string()))),
        ("previousStartDate", json!(run.postponed_from.map(|day| day.to_string()))),
        ("eventStatus", json!(format!("https://schema.org/{status}"))),
        ("eventAttendanceMode", json!(format!("https://schema.org/{attendance}EventAttendanceMode"))),
        ("location", run.venue.as_ref().map(|venue| location(view, venue)).unwrap_or_default()),
        ("inLanguage", json!(run.language.as_ref().map(|locale| locale.tag()))),
        ("maximumAttendeeCapacity", json!(run.capacity)),
        ("instructor", list(people)),
        ("subEvent", list(run.sessions.iter().map(|session| meeting(view, key, at, session)))),
        ("offers", list(run_offers(view, key, at).into_iter())),
    ])
}

/// The first day, with the hour where one is given.
fn start(run: &Run, facts: &RunFacts) -> Option<String> {
    match (run.start?, run.start_time.as_ref()) {
        (Day::Exact(day), Some(time)) => Some(facts.zone.iso(facts.zone.at(day, time.value))),
        (day, _) => Some(day.to_string()),
    }
}

fn meeting(view: &View<'_>, key: Key<Course>, at: usize, session: &Session) -> Value {
    let course = view.world.catalog.courses.get(key);
    let zone = &view.world.facts.course(key).runs[at].zone;
    let start = match &session.start_time {
        Some(time) => zone.iso(zone.at(session.date, time.value)),
        None => session.date.to_string(),
    };
    object(vec![
        ("@type", json!("Event")),
        ("name", json!(view.part(course, "sessions", &session.id.value, "title", Subject::Run(key, at)))),
        ("startDate", json!(start)),
        ("duration", json!(session.minutes.map(|minutes| format!("PT{minutes}M")))),
    ])
}

/// A room: of a unit, in a city, in a country.
pub(super) fn location(view: &View<'_>, venue: &Place) -> Value {
    let unit = venue.unit.map(|unit| view.world.catalog.units.get(unit));
    let country = venue.country.as_deref().or(unit.and_then(|unit| unit.country.as_deref()));
    let address = object(vec![
        ("@type", json!("PostalAddress")),
        ("addressLocality", json!(venue.city)),
        ("addressCountry", json!(country)),
    ]);
    let name = unit.map(|unit| view.title(unit, Subject::Site).0).or_else(|| venue.city.clone());
    object(vec![("@type", json!("Place")), ("name", json!(name)), ("address", address)])
}
