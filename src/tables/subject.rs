//! What facts are asked of, by the name that references give it.

use crate::catalog::{Catalog, Facts, Key, Table};
use crate::content::Kind;
use crate::rules::Subject;
use crate::tables::filter::Unknown;

/// The name of the whole site, as that of a kind and id.
pub const SITE: &str = "site";

/// The subject of `course:applied-statistics`, or of one of its runs; the kinds
/// that have no facts of their own have those of the site.
///
/// # Errors
///
/// There is no such kind, entity or run.
pub fn subject(catalog: &Catalog, name: &str, run: Option<&str>) -> Result<Subject, Unknown> {
    let unknown = |what, word: &str, known: Vec<String>| Unknown { what, word: word.to_owned(), known };
    let (kind, id) = name.split_once(':').unwrap_or((name, ""));
    let subject = match Kind::from_name(kind) {
        Some(kind) => of_kind(catalog, kind, id)?,
        None if name == SITE => Subject::Site,
        None => {
            let kinds = Kind::ALL.into_iter().map(Kind::name).chain([SITE]);
            return Err(unknown("kind", kind, kinds.map(str::to_owned).collect()));
        }
    };
    let Some(run) = run else { return Ok(subject) };
    let Subject::Course(key) = subject else { return Err(unknown("run", run, Vec::new())) };
    let runs = &catalog.courses.get(key).runs;
    match runs.iter().position(|one| one.id == run) {
        Some(at) => Ok(Subject::Run(key, at)),
        None => Err(unknown("run", run, runs.iter().map(|run| run.id.clone()).collect())),
    }
}

fn of_kind(catalog: &Catalog, kind: Kind, id: &str) -> Result<Subject, Unknown> {
    match kind {
        Kind::Course => find(&catalog.courses, id, Subject::from),
        Kind::Program => find(&catalog.programs, id, Subject::from),
        Kind::Credential => find(&catalog.credentials, id, Subject::from),
        Kind::Pathway => find(&catalog.pathways, id, Subject::from),
        Kind::Person => find(&catalog.people, id, Subject::from),
        Kind::Unit => find(&catalog.units, id, Subject::from),
        Kind::News => find(&catalog.news, id, Subject::from),
        Kind::Event => find(&catalog.events, id, Subject::from),
        Kind::Award => find(&catalog.awards, id, Subject::from),
        Kind::Testimonial => find(&catalog.testimonials, id, Subject::from),
        Kind::Statistic => find(&catalog.statistics, id, Subject::from),
        Kind::Notice => find(&catalog.notices, id, Subject::from),
        Kind::Edition => find(&catalog.editions, id, Subject::from),
        Kind::Faq => find(&catalog.faq, id, |_| Subject::Site),
        Kind::Policy => find(&catalog.policies, id, |_| Subject::Site),
        Kind::Page => find(&catalog.pages, id, |_| Subject::Site),
        Kind::Contact => find(&catalog.contacts, id, |_| Subject::Site),
        Kind::Calendar => find(&catalog.calendars, id, |_| Subject::Site),
    }
}

/// Only what the site shows has facts that somebody reads.
fn find<T: Facts>(table: &Table<T>, id: &str, subject: impl Fn(Key<T>) -> Subject) -> Result<Subject, Unknown> {
    match table.shown().find(|(_, entity)| *entity.id == *id) {
        Some((key, _)) => Ok(subject(key)),
        None => {
            let known = table.shown().map(|(_, entity)| entity.id.to_string()).collect();
            Err(Unknown { what: T::KIND.name(), word: id.to_owned(), known })
        }
    }
}
