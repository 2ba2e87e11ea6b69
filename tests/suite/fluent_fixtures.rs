//! Files of messages as Fluent's own parsers read them.
//!
//! `FLUENT_FIXTURES` names a folder of files `*.ftl`, each with a `*.json` beside
//! it that holds its syntax tree: the fixtures that Fluent publishes, or what
//! `tests/judge/fluent_trees.py` writes. They are not kept here.

use std::env;
use std::fs;
use std::path::PathBuf;

use prospectus::messages::entries;
use prospectus::messages::written::Written;
use serde_json::Value;

/// What a file holds: each message and term with its attributes, in order, and
/// how many of its entries are broken.
#[derive(Debug, PartialEq, Eq)]
struct Held {
    keys: Vec<(String, Vec<String>)>,
    broken: usize,
}

fn expected(tree: &Value) -> Held {
    let body: &[Value] = tree["body"].as_array().map_or(&[], Vec::as_slice);
    let name = |node: &Value| {
        let names = [&node["id"]["name"], &node["name"]["name"]];
        names.into_iter().find_map(Value::as_str).expect("a name").to_owned()
    };
    let mut held = Held { keys: Vec::new(), broken: 0 };
    for entry in body {
        let hyphen = match entry["type"].as_str() {
            Some("Message") => "",
            Some("Term") => "-",
            Some("Junk") => {
                held.broken += 1;
                continue;
            }
            _ => continue,
        };
        let attributes = entry["attributes"].as_array().into_iter().flatten().map(name).collect();
        held.keys.push((format!("{hyphen}{}", name(entry).trim_start_matches('-')), attributes));
    }
    held
}

fn found(text: &str) -> Held {
    let written = Written::read(text);
    let keys = written.entries.iter().map(|entry| {
        let attributes = entry.attributes.iter().map(|(name, _)| (*name).to_owned()).collect();
        (entry.name.to_owned(), attributes)
    });
    Held { keys: keys.collect(), broken: written.broken.len() }
}

#[test]
#[ignore = "needs a folder of files and their trees in FLUENT_FIXTURES"]
fn files_are_read_as_fluent_reads_them() {
    let folder = PathBuf::from(env::var_os("FLUENT_FIXTURES").expect("a folder in FLUENT_FIXTURES"));
    let files = fs::read_dir(&folder).expect("the folder").map(|entry| entry.expect("a file").path());
    let mut trees: Vec<PathBuf> =
        files.filter(|path| path.extension().is_some_and(|ending| ending == "json")).collect();
    trees.sort();
    let mut wrong = Vec::new();
    let mut count = 0;
    for path in trees {
        let Ok(text) = fs::read_to_string(path.with_extension("ftl")) else { continue };
        let tree = fs::read_to_string(&path).expect("a tree");
        let tree: Value = serde_json::from_str(&tree).expect("JSON");
        let (expected, found) = (expected(&tree), found(&text));
        let names: Vec<String> = entries(&text).into_iter().map(|entry| entry.name).collect();
        let known: Vec<&String> = expected.keys.iter().map(|(name, _)| name).collect();
        if expected != found || names.iter().collect::<Vec<_>>() != known {
            wrong.push(format!("{}\n  expected {expected:?}\n  found    {found:?}", path.display()));
        }
        count += 1;
    }
    println!("{count} files");
    assert!(count > 0, "no file in {}", folder.display());
    assert!(wrong.is_empty(), "{}\n{} of {count} differ", wrong.join("\n"), wrong.len());
}
