//! The floors of the house: who may use whom, read from the text of `src/`.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::support::{paths, root};

/// From the top to the ground. A room uses the floors below its own, not its
/// neighbours and not the floors above.
const FLOORS: &[&[&str]] = &[
    &["main"],
    &["cli"],
    &["pipeline"],
    &["check", "export", "outline", "render", "search", "tables"],
    &["world"],
    &["routes"],
    &["listing"],
    &["rules"],
    &["catalog"],
    &["freshness"],
    &["content", "lint", "theme"],
    &["messages"],
    &["load"],
    &["config", "publish", "server", "watch"],
    &["yaml"],
    &["diag", "format", "output", "picture"],
    &["calendar", "locale", "source", "url"],
];

/// Words that belong to few rooms, and the rooms or files they belong to.
const WORDS: &[(&[&str], &[&str])] = &[
    // One reader of the disk, one writer. The watch asks for names and times.
    (&["std::fs", "tokio::fs"], &["load", "publish"]),
    (&["walkdir"], &["load", "publish", "watch"]),
    // One voice.
    (&["println!", "eprintln!", "print!(", "eprint!(", "io::stdout", "io::stderr", "anstream"], &["cli"]),
    // One that asks what day it is and where we are. Devices measure how long
    // something takes, which no page can show.
    (&["Instant::now", "SystemTime::now", "Timestamp::now", "Zoned::now"], &["cli", "server", "watch"]),
    // One that knows it. Everything else asks there, so that the list of instants
    // at which a page may change is complete.
    (&["settings.as_of", "Timeline::new"], &["pipeline", "rules/derive.rs", "rules/timeline.rs"]),
    // The age of something is told to editors only: on a page it would change every month.
    (&[".months_since("], &["check", "rules"]),
    (&["std::env", "env::var", "env::args"], &["cli"]),
    // Each foreign crate in few files: seeing the import tells the subject.
    (&["tera"], &["theme", "render"]),
    (&["fluent_syntax", "fluent_bundle"], &["messages"]),
    // The rules about Fluent are a module of this name.
    (&["fluent"], &["messages", "lint/mod.rs"]),
    (&["pulldown_cmark"], &["content/markdown.rs", "content/code.rs", "content/blocks"]),
    (&["scraper"], &["check/built/page.rs"]),
    (&["notify"], &["watch"]),
    (&["hyper", "hyper_util", "http_body_util", "tokio"], &["server"]),
    (&["serde_yaml"], &["yaml/parse.rs"]),
    (&["minify_html"], &["output/full.rs"]),
    (&["lightningcss"], &["output/style.rs"]),
    (&["image", "webp", "resvg", "skrifa"], &["picture"]),
    (&["flate2", "brotli", "zstd"], &["output/compress.rs"]),
    (&["schemars"], &["export/json"]),
    (&["clap", "annotate_snippets", "ctrlc"], &["cli"]),
];

/// The longest file that needs no reason.
const LONGEST: usize = 450;

/// Files that are longer, and why that is good.
const LONG: &[(&str, &str)] = &[
    ("diag/codes.rs", "a list: a line for each code"),
    ("content/markdown.rs", "a list: one arm for each event of the Markdown parser"),
    ("theme/syntax/expression.rs", "one grammar: a function for each of its rules"),
    ("messages/resolve.rs", "one evaluator: each function is an arm of the same match"),
];

/// A file of `src/` without its tests.
struct File {
    /// Below `src/`, with `/`.
    path: String,
    /// The room it is in: `render` of `render/view/course.rs`.
    room: String,
    /// How many names lead to its module: 1 for `pipeline.rs` and `render/mod.rs`.
    depth: usize,
    /// Number and text of each line of code, comments left out.
    lines: Vec<(usize, String)>,
}

fn files() -> Vec<File> {
    let source = root().join("src");
    let all: Vec<String> = paths(&source).into_iter().filter(|path| path.ends_with(".rs")).collect();
    let test_files: BTreeSet<String> = all.iter().flat_map(|path| test_modules(&source, path)).collect();
    let is_code = |path: &&String| !test_files.contains(*path) && *path != "lib.rs";
    all.iter().filter(is_code).map(|path| read(&source, path)).collect()
}

/// The files that are modules of tests only: `#[cfg(test)] mod tests;`
fn test_modules(source: &Path, path: &str) -> Vec<String> {
    let text = fs::read_to_string(source.join(path)).expect("a file");
    let folder = match path.strip_suffix("mod.rs") {
        Some(folder) => folder.to_owned(),
        None => format!("{}/", path.trim_end_matches(".rs")),
    };
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let declared = lines.windows(2).filter(|pair| pair[0] == "#[cfg(test)]").filter_map(|pair| {
        let name = pair[1].trim_start_matches("pub(super) ").strip_prefix("mod ")?.strip_suffix(';')?;
        Some(format!("{folder}{name}.rs"))
    });
    declared.collect()
}

fn read(source: &Path, path: &str) -> File {
    let text = fs::read_to_string(source.join(path)).expect("a file");
    let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let lines = code.lines().enumerate().map(|(at, line)| (at + 1, line.to_owned()));
    let lines = lines.filter(|(_, line)| !line.trim_start().starts_with("//")).collect();
    let module = path.trim_end_matches(".rs").trim_end_matches("/mod");
    let room = module.split('/').next().unwrap_or_default().to_owned();
    File { path: path.to_owned(), room, depth: module.split('/').count(), lines }
}

fn floor(room: &str) -> Option<usize> {
    FLOORS.iter().position(|floor| floor.contains(&room))
}

/// The rooms that a line of code uses.
fn rooms<'l>(line: &'l str, file: &File) -> Vec<&'l str> {
    let ups = "super::".repeat(file.depth);
    let starts = ["crate::", "prospectus::", ups.as_str()];
    let after = starts.iter().flat_map(|start| line.match_indices(start).map(|(at, found)| (at, found.len())));
    // `my_crate::` is another name, and `super::super::` may be a part of a longer way up.
    let after = after.filter(|&(at, _)| !line[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':'));
    let names = after.map(|(at, len)| {
        let rest = &line[at + len..];
        &rest[..rest.find(|c: char| !(c.is_ascii_lowercase() || c == '_')).unwrap_or(rest.len())]
    });
    names.collect()
}

#[test]
fn every_import_points_down() {
    let mut crossed = Vec::new();
    for file in files() {
        let Some(own) = floor(&file.room) else {
            crossed.push(format!("src/{}: the room `{}` stands on no floor", file.path, file.room));
            continue;
        };
        for (number, line) in &file.lines {
            if line.contains("use crate::{") {
                crossed.push(format!("src/{}:{number}: write one `use crate::` for each room", file.path));
            }
            for room in rooms(line, &file) {
                if room == file.room || room.is_empty() {
                    continue;
                }
                match floor(room) {
                    None => crossed.push(format!("src/{}:{number}: the room `{room}` stands on no floor", file.path)),
                    Some(below) if below <= own => {
                        let (room, own_room) = (room, &file.room);
                        crossed.push(format!("src/{}:{number}: `{own_room}` uses `{room}`", file.path));
                    }
                    Some(_) => {}
                }
            }
        }
    }
    assert!(crossed.is_empty(), "a floor is crossed:\n{}", crossed.join("\n"));
}

#[test]
fn a_crossing_is_seen_however_it_is_written() {
    let file = |depth| File { path: String::new(), room: "render".to_owned(), depth, lines: Vec::new() };
    let check = |line, depth, expected: &[&str]| assert_eq!(rooms(line, &file(depth)), expected, "{line}");
    check("use crate::export::Export;", 2, &["export"]);
    check("    let text = crate::cli::words(super::super::check::check);", 2, &["cli", "check"]);
    check("pub(in crate::render) fn word(self, other: &super::Other)", 3, &["render"]);
    check("use super::value::html;", 2, &[]);
}

#[test]
fn every_floor_is_lived_on() {
    let lived: BTreeSet<String> = files().into_iter().map(|file| file.room).collect();
    let known: BTreeSet<String> = FLOORS.iter().flat_map(|floor| floor.iter().map(|&room| room.to_owned())).collect();
    assert_eq!(lived, known);
}

#[test]
fn each_foreign_word_is_spoken_in_few_rooms() {
    let mut spoken = Vec::new();
    for file in files() {
        for (words, homes) in WORDS {
            if homes.iter().any(|home| is_in(&file.path, home)) {
                continue;
            }
            for (number, line) in &file.lines {
                for word in words.iter().filter(|word| speaks(line, word)) {
                    spoken.push(format!("src/{}:{number}: `{word}` belongs to {}", file.path, homes.join(", ")));
                }
            }
        }
    }
    assert!(spoken.is_empty(), "a word is spoken in a foreign room:\n{}", spoken.join("\n"));
}

/// Whether a file is in a room, or is the file that is meant.
fn is_in(path: &str, home: &str) -> bool {
    path == home || path == format!("{home}.rs") || path.starts_with(&format!("{home}/"))
}

/// Whether a line holds the word as a path or a macro: `tera::` or `use tera;`.
fn speaks(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let after = &line[at + word.len()..];
        let is_whole = !before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | '"' | '`' | ':' | '.'));
        let is_path = word.contains(['!', ':', '(']) || after.starts_with("::") || after.starts_with(';');
        is_whole && is_path
    })
}

/// Only `load` and `publish` may write `fs::` at all, however it was imported.
#[test]
fn one_room_reads_the_disk_and_one_writes_it() {
    let files = files();
    let others = files.iter().filter(|file| !["load", "publish"].contains(&file.room.as_str()));
    let mut touched = Vec::new();
    for file in others {
        for (number, line) in &file.lines {
            let is_touched = [" fs::", "(fs::", "=fs::", "std::fs", "File::open", "File::create", "OpenOptions"];
            if is_touched.iter().any(|word| line.contains(word)) {
                touched.push(format!("src/{}:{number}: {}", file.path, line.trim()));
            }
        }
    }
    assert!(touched.is_empty(), "the disk is touched outside `load` and `publish`:\n{}", touched.join("\n"));
}

#[test]
fn the_pipeline_names_the_stages_in_their_order() {
    const STAGES: [&str; 8] = ["open", "read", "parse", "assemble", "derive", "plan", "render", "deliver"];
    let text = fs::read_to_string(root().join("src/pipeline.rs")).expect("a file");
    let table: Vec<&str> = text
        .lines()
        .filter_map(|line| line.strip_prefix("//! "))
        .filter(|line| line.contains("->"))
        .map(|line| line.split(' ').next().unwrap_or_default())
        .collect();
    assert_eq!(table, STAGES, "the list at the head");
    let bodies = text.split("\npub fn prepare").skip(1).filter_map(|rest| rest.split("\n}\n").next());
    let body = bodies.into_iter().find(|body| body.contains("open(")).expect("`prepare` calls `open`");
    let calls = STAGES[..6].iter().map(|stage| {
        let call = [format!(" {stage}("), format!("= {stage}(")];
        call.iter().find_map(|call| body.find(call.as_str())).unwrap_or_else(|| panic!("`prepare` calls `{stage}`"))
    });
    let calls: Vec<usize> = calls.collect();
    assert!(calls.is_sorted(), "`prepare` calls the stages in their order: {calls:?}");
}

#[test]
fn long_files_have_a_reason() {
    let long: BTreeSet<String> = files()
        .into_iter()
        .filter(|file| {
            let text = fs::read_to_string(root().join("src").join(&file.path)).expect("a file");
            text.lines().count() > LONGEST
        })
        .map(|file| file.path)
        .collect();
    let excused: BTreeSet<String> = LONG.iter().map(|(path, _)| (*path).to_owned()).collect();
    let without: Vec<&String> = long.difference(&excused).collect();
    assert!(without.is_empty(), "longer than {LONGEST} lines, and without a reason: {without:?}");
    let idle: Vec<&String> = excused.difference(&long).collect();
    assert!(idle.is_empty(), "these need no reason any more: {idle:?}");
}

#[test]
fn the_embedded_theme_is_the_theme_on_disk() {
    let folder = root().join("themes/default");
    // The picture of the theme is for people who look for one; no site needs it.
    let parts = paths(&folder).into_iter().filter(|path| path != "screenshot.png");
    let on_disk: Vec<String> = parts.map(|path| format!("themes/default/{path}")).collect();
    let embedded: Vec<&str> = prospectus::theme::EMBEDDED.iter().map(|file| file.path).collect();
    assert_eq!(embedded, on_disk, "the lists, both in the order of paths");
    for file in prospectus::theme::EMBEDDED {
        let bytes = fs::read(root().join(file.path)).expect("a file");
        assert!(bytes == file.bytes, "{} is another one on disk", file.path);
    }
}
