//! JSON Schemas of the YAML files, for editors that complete and check.
//!
//! They are made from what the decoders ask for, and so know every key, type
//! and word that is read, and nothing else. What needs the whole catalog, as
//! whether an id exists, is the business of `check`. In two ways a schema is
//! stricter than the reader: a key without a value and a quoted number are
//! read, and an editor is told of them all the same.
//!
//! - `emit`: a type as a schema;
//! - `doc`: titles, examples and usual values, from the descriptions of keys.

mod doc;
mod emit;

use serde_json::{Map, Value, json};

use crate::catalog::{Redirects, Vocabularies, record};
use crate::config::{REDIRECTS_FILE, SETTINGS_FILE, Settings};
use crate::content::Kind;
use crate::yaml::Type;

/// The schemas that are not of a kind of entity.
const OTHERS: [&str; 3] = ["settings", "vocabulary", "redirects"];

/// The names of all schemas: those of the kinds of entity, and a few more.
pub fn names() -> impl Iterator<Item = &'static str> {
    Kind::ALL.into_iter().map(Kind::name).chain(OTHERS)
}

/// The schema of this name, as it is written to a file.
pub fn schema(name: &str) -> Option<String> {
    let schema = match name {
        "settings" => whole("Settings", &format!("The settings of a catalog: `{SETTINGS_FILE}`"), settings()),
        "vocabulary" => {
            let terms = Type::Record(Vocabularies::record()).listed();
            whole("Vocabulary", "The terms of a vocabulary: `content/vocabularies/<name>.yaml`", terms)
        }
        "redirects" => {
            let list = Type::Record(Redirects::record()).listed();
            whole("Redirects", &format!("Addresses that led to something else: `{REDIRECTS_FILE}`"), list)
        }
        name => {
            let kind = Kind::from_name(name)?;
            let place = format!("content/{}/<id>/{}", kind.folder(), kind.facts_file());
            let description =
                format!("What {} says that is the same in every language: `{place}`", kind.with_article());
            whole(&doc::title_of(kind.with_article()), &description, Type::Record(record(kind)))
        }
    };
    // Values made of maps, lists and text can always be written.
    serde_json::to_string_pretty(&schema).ok().map(|text| text + "\n")
}

/// Every schema with the name of its file.
pub fn all() -> Vec<(String, String)> {
    names().filter_map(|name| Some((format!("{name}.json"), schema(name)?))).collect()
}

fn settings() -> Type {
    Type::Record(Settings::record())
}

/// A schema of a whole file. One that may say nothing may be empty.
fn whole(title: &str, description: &str, kind: Type) -> Value {
    let (mut body, definitions) = emit::emit(&kind);
    let may_be_empty = body.get("required").is_none() && body.get("anyOf").is_none();
    if let Some(kind) = body.get_mut("type").filter(|_| may_be_empty) {
        *kind = json!([kind.clone(), "null"]);
    }
    let mut schema = Map::new();
    schema.insert("$schema".to_owned(), json!("https://json-schema.org/draft/2020-12/schema"));
    schema.insert("title".to_owned(), json!(title));
    schema.insert("description".to_owned(), json!(description));
    schema.extend(body);
    if !definitions.is_empty() {
        schema.insert("$defs".to_owned(), Value::Object(definitions));
    }
    Value::Object(schema)
}
