//! A pathway: who recognizes which credential.
//!
//! What it leads to is a program of another institution. It is not described here: our credential is no prerequisite of
//! that program, which has its own page and its own conditions, and schema.org knows no other tie between the two.

use serde_json::{Value, json};

use crate::catalog::{Credential, Key, Pathway};
use crate::render::json_ld::organization::unit_in_brief;
use crate::render::json_ld::{absolute, list, object};
use crate::render::view::View;
use crate::routes::{Page, Route};
use crate::rules::Stand;

/// The credentials that it begins with, each with the institutions that recognize it. Nothing before and after the days
/// in which it holds.
pub(in crate::render) fn pathway(view: &View<'_>, key: Key<Pathway>, route: &Route) -> Vec<Value> {
    if view.world.facts.pathway(key).stand != Stand::Now {
        return Vec::new();
    }
    let pathway = view.world.catalog.pathways.get(key);
    let page = object(vec![
        ("@type", json!("WebPage")),
        ("name", json!(view.pathway_title(key).0)),
        ("description", json!(view.description(pathway, key.into()))),
        ("url", json!(absolute(view.world, &route.path))),
    ]);
    let recognized = |&credential| recognized(view, credential, pathway, page.clone());
    pathway.from.iter().map(recognized).collect()
}

fn recognized(view: &View<'_>, key: Key<Credential>, pathway: &Pathway, page: Value) -> Value {
    let credential = view.world.catalog.credentials.get(key);
    let address = view.world.site.address(Page::Credential(key), view.locale);
    let url = address.and_then(|address| absolute(view.world, address.path));
    object(vec![
        ("@type", json!("EducationalOccupationalCredential")),
        ("@id", url.as_ref().map(|url| json!(format!("{url}#credential"))).unwrap_or_default()),
        ("name", json!(view.title(credential, key.into()).0)),
        ("url", json!(url)),
        ("recognizedBy", list(pathway.at.iter().map(|&unit| unit_in_brief(view, unit)))),
        ("subjectOf", page),
    ])
}
