//! The schemas of `schemas/`, held against every YAML file that there is.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::Path;

use jsonschema::error::ValidationErrorKind;
use jsonschema::{ValidationError, Validator};
use prospectus::calendar::Date;
use prospectus::content::Kind;
use prospectus::diag::{ALL, Diagnostics, Place};
use prospectus::export::schema;
use prospectus::outline::{New, outline};
use prospectus::source::{FileId, Sources};
use prospectus::yaml::{self, Node};
use serde_json::{Value, json};
use walkdir::WalkDir;

use crate::support::{self, repository};

/// The schemas by their names, ready to judge.
fn judges() -> BTreeMap<&'static str, Validator> {
    let judge = |name| {
        let text = schema::schema(name).expect("a schema");
        let schema: Value = serde_json::from_str(&text).expect("JSON");
        jsonschema::meta::validate(&schema).unwrap_or_else(|error| panic!("{name} is no schema: {error}"));
        (name, jsonschema::draft202012::new(&schema).expect("a schema of the draft it names"))
    };
    schema::names().map(judge).collect()
}

/// The schema that a file of a catalog goes by, `path` being its path from the root.
fn schema_of(path: &str) -> Option<&'static str> {
    match path.split('/').collect::<Vec<&str>>().as_slice() {
        ["prospectus.yaml"] => Some("settings"),
        ["redirects.yaml"] => Some("redirects"),
        ["content", "vocabularies", name] if name.ends_with(".yaml") => Some("vocabulary"),
        ["content", folder, _, name] => {
            Kind::from_folder(folder).filter(|kind| kind.facts_file() == *name).map(Kind::name)
        }
        _ => None,
    }
}

/// Every YAML file of a catalog that has a schema, by its path from the root.
fn files(root: &Path) -> Vec<(String, &'static str)> {
    let mut files = Vec::new();
    for part in ["prospectus.yaml", "redirects.yaml", "content"] {
        for entry in WalkDir::new(root.join(part)).into_iter().filter_map(Result::ok) {
            let path = entry.path().strip_prefix(root).expect("a path below the root");
            let path = path.to_str().expect("a name in UTF-8").replace('\\', "/");
            files.extend(schema_of(&path).map(|name| (path, name)));
        }
    }
    files.sort();
    files
}

/// A YAML file as other programs read it.
fn read(path: &Path) -> Result<Value, String> {
    let text = fs::read_to_string(path).map_err(|error| error.to_string())?;
    serde_yaml::from_str(&text).map_err(|error| error.to_string())
}

#[test]
fn committed_schemas_are_current() {
    let folder = repository().join("schemas");
    for (name, text) in schema::all() {
        let there = fs::read_to_string(folder.join(&name)).unwrap_or_default();
        assert!(there == text, "schemas/{name} is old: run `cargo run -- schema --all schemas`");
    }
    let there = fs::read_dir(&folder).expect("the schemas").count();
    assert_eq!(there, schema::names().count(), "schemas/ holds something else");
}

#[test]
fn every_sound_file_is_accepted() {
    let judges = judges();
    for root in [".", "tests/sites/format", "tests/sites/explained", "src/cli/init/catalog"] {
        let root = repository().join(root);
        let files = files(&root);
        assert!(!files.is_empty());
        for (path, name) in files {
            let text = fs::read_to_string(root.join(&path)).expect("a file");
            // Blanks of a new catalog that are filled in when it is made.
            if text.contains("[[") {
                continue;
            }
            let value = read(&root.join(&path)).expect("YAML");
            let errors: Vec<String> =
                judges[name].iter_errors(&value).map(|error| format!("{}: {error}", error.instance_path())).collect();
            assert!(errors.is_empty(), "{}: {errors:#?}", root.join(path).display());
        }
    }
}

#[test]
fn every_file_names_its_schema_first() {
    for root in [".", "src/cli/init/catalog"] {
        let root = repository().join(root);
        for (path, name) in files(&root) {
            let text = fs::read_to_string(root.join(&path)).expect("a file");
            let up = "../".repeat(path.matches('/').count());
            let expected = format!("# yaml-language-server: $schema={up}schemas/{name}.json");
            assert_eq!(text.lines().next(), Some(expected.as_str()), "{path}");
        }
    }
}

#[test]
fn examples_and_usual_values_fit_where_they_stand() {
    for name in schema::names() {
        let whole: Value = serde_json::from_str(&schema::schema(name).expect("a schema")).expect("JSON");
        check_examples(&whole, &whole["$defs"], name);
    }
}

fn check_examples(schema: &Value, definitions: &Value, place: &str) {
    if let Value::Object(map) = schema {
        let examples = schema["examples"].as_array().into_iter().flatten();
        // A property may be called `default` or `examples`.
        let is_schema = map.contains_key("type") || map.contains_key("anyOf") || map.contains_key("$ref");
        for example in examples.chain(map.get("default")).filter(|_| is_schema) {
            let mut alone = schema.clone();
            alone["$defs"] = if definitions.is_null() { json!({}) } else { definitions.clone() };
            let judge = jsonschema::draft202012::new(&alone).expect("a schema");
            assert!(judge.is_valid(example), "{place}: {example} is no example of {schema:#}");
        }
    }
    match schema {
        Value::Object(map) => {
            map.iter().for_each(|(key, inner)| check_examples(inner, definitions, &format!("{place}/{key}")));
        }
        Value::Array(items) => items.iter().for_each(|inner| check_examples(inner, definitions, place)),
        _ => {}
    }
}

/// The keys that stand in comments are examples: each fits when it is taken over.
#[test]
fn what_new_files_show_fits_when_it_is_taken_over() {
    let judges = judges();
    let prepared = support::at("tests/sites/format").prepare();
    let world = prepared.renderer.as_ref().expect("a site").world();
    for kind in Kind::ALL {
        for id in ["a-new-one", "grading-2028", "access"] {
            let new = New { kind, id, today: Date::constant(2026, 11, 22) };
            let files = outline(world, new).expect("the catalog has everything");
            let facts = &files[0].1;
            let whole: Vec<&str> = facts.lines().map(taken_over).collect();
            for text in [facts.clone(), whole.join("\n")] {
                let value: Value = serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{text}\n{error}"));
                let errors: Vec<String> = judges[kind.name()]
                    .iter_errors(&value)
                    .map(|error| format!("{}: {error}", error.instance_path()))
                    .collect();
                assert!(errors.is_empty(), "{kind} {id}: {errors:#?}\n{text}");
            }
        }
    }
}

/// A line without its sign, where it is no sentence.
fn taken_over(line: &str) -> &str {
    line.strip_prefix('#').filter(|rest| !rest.starts_with(' ') || rest.starts_with("  ")).unwrap_or(line)
}

/// What schemas see of the faults of `tests/sites/faults/`: each finding in a
/// YAML file by its place, and the same place as the schema tells it. A schema
/// may not find what the program does not.
#[test]
fn schemas_see_what_can_be_seen_in_one_file() {
    let judges = judges();
    let (mut seen, mut unseen) = (BTreeSet::new(), BTreeSet::new());
    for code in ALL {
        let site = code.name().replace('/', "-");
        let root = repository().join("tests/sites/faults").join(&site);
        if !root.is_dir() {
            continue;
        }
        let (found, sources) = support::at(&root).findings();
        for (path, name) in files(&root) {
            let Ok(value) = read(&root.join(&path)) else { continue };
            let node = tree(&root.join(&path));
            let errors = judges[name].iter_errors(&value);
            let lines: BTreeSet<usize> = errors.flat_map(|error| lines(&root.join(&path), &node, &error)).collect();
            let told = told(&found, &sources, &path);
            for line in &lines {
                assert!(told.iter().any(|(at, _)| at == line), "{site}/{path}:{line}: only the schema minds");
            }
            for (line, finding) in told {
                let finding = format!("{site}/{path}:{line}: {finding}");
                // Other families are about several files, or about words.
                let is_of_yaml = site.starts_with("yaml-") || site.starts_with("config-");
                match lines.contains(&line) {
                    true => _ = seen.insert(finding),
                    false if is_of_yaml => _ = unseen.insert(finding),
                    false => {}
                }
            }
        }
    }
    let mut text = "Seen by schemas:\n".to_owned();
    seen.iter().for_each(|finding| writeln!(text, "  {finding}").expect("text"));
    text.push_str("Left to the program:\n");
    unseen.iter().for_each(|finding| writeln!(text, "  {finding}").expect("text"));
    insta::assert_snapshot!(text);
}

/// The findings in a file: line, and message.
fn told(found: &Diagnostics, sources: &Sources, path: &str) -> Vec<(usize, String)> {
    let in_file = found.iter().filter_map(|one| match one.place {
        Place::Span(span) if sources.get(span.file).path() == path => {
            let (line, _) = sources.get(span.file).line_column(span.start as usize);
            Some((line, format!("{} {}", one.code.name(), one.message)))
        }
        _ => None,
    });
    in_file.collect()
}

fn tree(path: &Path) -> Node {
    let text = fs::read_to_string(path).expect("a file");
    yaml::parse(FileId::NONE, &text, 0, &mut Diagnostics::new())
}

/// The lines that an error is about. Of several types that a value may have,
/// editors take the one that fits furthest.
fn lines(path: &Path, node: &Node, error: &ValidationError<'_>) -> Vec<usize> {
    let depth = |one: &ValidationError<'_>| one.instance_path().as_str().matches('/').count();
    match error.kind() {
        ValidationErrorKind::AnyOf { context } => {
            let nearest = context.iter().max_by_key(|errors| errors.iter().map(depth).min());
            match nearest.filter(|errors| errors.iter().any(|one| depth(one) > depth(error))) {
                Some(errors) => errors.iter().flat_map(|one| lines(path, node, one)).collect(),
                None => vec![line(path, node, error)],
            }
        }
        _ => vec![line(path, node, error)],
    }
}

fn line(path: &Path, node: &Node, error: &ValidationError<'_>) -> usize {
    let mut at = node;
    for step in error.instance_path().as_str().split('/').skip(1) {
        let item = step.parse::<usize>().ok().and_then(|index| at.as_list()?.get(index));
        at = item.or_else(|| at.get(step)).unwrap_or(at);
    }
    let start = match error.kind() {
        ValidationErrorKind::AdditionalProperties { unexpected } => {
            let entries = at.as_map().unwrap_or_default().iter();
            entries.filter(|entry| unexpected.contains(&entry.key.value)).map(|entry| entry.key.span.start).next()
        }
        _ => None,
    };
    let text = fs::read_to_string(path).expect("a file");
    text[..start.unwrap_or(at.span.start) as usize].matches('\n').count() + 1
}
