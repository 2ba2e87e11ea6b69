//! A credential: what it is called, who stands behind it, how long it holds.

use serde_json::{Value, json};

use crate::catalog::{Credential, Key};
use crate::render::json_ld::organization::unit_in_brief;
use crate::render::json_ld::{absolute, list, object};
use crate::render::view::View;
use crate::routes::Route;

pub(in crate::render) fn credential(view: &View<'_>, key: Key<Credential>, route: &Route) -> Value {
    let credential = view.world.catalog.credentials.get(key);
    let url = absolute(view.world, &route.path);
    let label = |family: &str, id: &str| view.world.label(view.locale, family, id).0;
    object(vec![
        ("@type", json!("EducationalOccupationalCredential")),
        ("@id", url.as_ref().map(|url| json!(format!("{url}#credential"))).unwrap_or_default()),
        ("name", json!(view.title(credential, key.into()).0)),
        ("description", json!(view.description(credential, key.into()))),
        ("url", json!(url)),
        ("inLanguage", json!(view.world.site.locales.get(route.text).tag())),
        ("credentialCategory", json!(credential.kind.as_ref().map(|kind| label(kind.family, kind)))),
        ("educationalLevel", json!(credential.level.as_ref().map(|level| label(level.family, level)))),
        ("recognizedBy", list(credential.awarded_by.iter().map(|&unit| unit_in_brief(view, unit)))),
        ("validFor", json!(credential.validity.map(|months| format!("P{months}M")))),
        ("dateModified", json!(credential.common.updated.map(|day| day.to_string()))),
    ])
}
