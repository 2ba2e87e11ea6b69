//! A program with its courses.

use serde_json::{Value, json};

use crate::catalog::{Course, Key, Program};
use crate::render::json_ld::offer::amount;
use crate::render::json_ld::{absolute, list, object, provider};
use crate::render::view::View;
use crate::routes::{Page, Route};
use crate::rules::Subject;

/// A program with the courses that its page shows.
pub(in crate::render) fn program(view: &View<'_>, key: Key<Program>, route: &Route) -> Value {
    let world = view.world;
    let program = world.catalog.programs.get(key);
    let facts = world.facts.program(key);
    let subject = Subject::Program(key);
    let url = absolute(world, &route.path);
    let offer = program.bundle_price.as_ref().map(|price| {
        let mut fields = vec![("@type", json!("Offer")), ("category", json!("Paid"))];
        fields.extend(amount(Some(price.value)));
        object(fields)
    });
    let credentials = program.credentials.iter().map(|&credential| {
        let name = view.title(world.catalog.credentials.get(credential), Subject::from(credential)).0;
        json!({ "@type": "EducationalOccupationalCredential", "name": name })
    });
    // Those of a program in it stand on its page.
    let shown: Vec<Key<Course>> = program.requirements.iter().flat_map(|tree| tree.courses()).collect();
    let own = facts.courses.iter().filter(|course| shown.contains(course));
    let weeks = facts.totals.weeks.min;
    object(vec![
        ("@type", json!("EducationalOccupationalProgram")),
        ("@id", json!(url.as_ref().map(|url| format!("{url}#program")))),
        ("name", json!(view.title(program, subject).0)),
        ("description", json!(view.description(program, subject))),
        ("url", json!(url)),
        ("provider", provider(view)),
        ("programType", json!(program.kind.as_ref().map(|kind| world.label(view.locale, kind.family, kind).0))),
        ("startDate", json!(facts.next_start.map(|day| day.to_string()))),
        ("timeToComplete", json!((weeks > 0).then(|| format!("P{weeks}W")))),
        ("educationalCredentialAwarded", list(credentials)),
        ("offers", json!(offer)),
        ("hasCourse", list(own.filter_map(|&course| in_brief(view, course)))),
    ])
}

fn in_brief(view: &View<'_>, key: Key<Course>) -> Option<Value> {
    let course = view.world.catalog.courses.get(key);
    let path = view.world.site.address(Page::Course(key), view.locale)?.path;
    Some(object(vec![
        ("@type", json!("Course")),
        ("name", json!(view.title(course, Subject::Course(key)).0)),
        ("description", json!(view.description(course, Subject::Course(key)))),
        ("url", json!(absolute(view.world, path))),
        ("provider", provider(view)),
    ]))
}
