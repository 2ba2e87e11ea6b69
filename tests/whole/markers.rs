//! Everything that facts can say is said: a catalog in which each field of each
//! kind holds a value of its own, and where that value comes out.
//!
//! `marks.txt` beside the catalog has a line for each field: what the page of
//! the kind shows of it, and what the data say. A field may be kept from
//! readers or from data for a reason, which then stands in parentheses.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use prospectus::catalog::record;
use prospectus::content::{Field, Kind};
use prospectus::yaml::Type;

use crate::support::{built, root};

const CATALOG: &str = "tests/sites/markers";

/// Where a field comes out.
struct Mark {
    field: String,
    /// The address of the page, and what stands there; or why it does not.
    page: Result<(String, String), String>,
    /// What stands in the data; or why it does not.
    data: Result<String, String>,
}

/// The marks of `marks.txt`. A line `# course en/…/` begins a kind with its page.
fn marks() -> Vec<Mark> {
    let text = fs::read_to_string(root().join(CATALOG).join("marks.txt")).expect("the marks");
    let (mut kind, mut address) = ("", "");
    let mut marks = Vec::new();
    for line in text.lines().filter(|line| !line.is_empty()) {
        if let Some(head) = line.strip_prefix("# ") {
            (kind, address) = head.split_once(' ').expect("a kind and its page");
            continue;
        }
        let cells: Vec<&str> = line.split(" | ").collect();
        let [field, page, data] = cells[..] else { panic!("three cells: {line}") };
        let reason = |cell: &str| cell.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')).map(str::to_owned);
        let page = reason(page).map_or_else(
            || {
                let (at, words) =
                    page.strip_prefix('@').and_then(|rest| rest.split_once(' ')).unwrap_or((address, page));
                Ok((at.to_owned(), words.to_owned()))
            },
            Err,
        );
        let data = reason(data).map_or_else(|| Ok(data.to_owned()), Err);
        marks.push(Mark { field: format!("{kind}.{field}"), page, data });
    }
    marks
}

/// Every field of every kind: `course.runs.capacity` in its facts, `course.text.summary`
/// in its texts. Offsets are alike wherever they stand, and what every kind has
/// is told of once, for courses.
fn fields() -> BTreeSet<String> {
    let mut fields = BTreeSet::new();
    let common: Vec<&str> =
        record(Kind::Course).keys.iter().map_while(|key| (key.name != "code").then_some(key.name)).collect();
    let of_every_text: Vec<&str> = Field::of(Kind::Page).map(|field| field.name).collect();
    for kind in Kind::ALL {
        let is_told_of = |name: &str, common: &[&str]| kind != Kind::Course && common.contains(&name);
        for key in record(kind).keys.iter().filter(|key| !is_told_of(key.name, &common)) {
            collect(&key.kind, &format!("{}.{}", kind.name(), key.name), &mut Vec::new(), &mut fields);
        }
        let lines = Field::of(kind).filter(|field| !is_told_of(field.name, &of_every_text));
        fields.extend(lines.map(|field| format!("{}.text.{}", kind.name(), field.name)));
    }
    fields
}

fn collect(kind: &Type, path: &str, open: &mut Vec<&'static str>, fields: &mut BTreeSet<String>) {
    match kind {
        Type::Record(record) => {
            let path = if record.what == "an offset" { "offset" } else { path };
            for key in &record.keys {
                collect(&key.kind, &format!("{path}.{}", key.name), open, fields);
            }
        }
        Type::Table { values: inner, .. } | Type::List { items: inner, .. } => collect(inner, path, open, fields),
        Type::Either(kinds) => kinds.iter().for_each(|kind| collect(kind, path, open, fields)),
        Type::Told { cases, .. } => cases.iter().for_each(|(_, kind)| collect(kind, path, open, fields)),
        Type::Recursive(name, made) if !open.contains(name) => {
            open.push(name);
            collect(&made.0(), path, open, fields);
            open.pop();
        }
        Type::Recursive(..) => {}
        _ => _ = fields.insert(path.to_owned()),
    }
}

#[test]
fn every_field_has_its_mark() {
    // Words of parts are marked one by one: `course.text.runs.notes`.
    let whole = |field: String| match field.split('.').collect::<Vec<_>>()[..] {
        [kind, "text", name, _] => format!("{kind}.text.{name}"),
        _ => field,
    };
    let marked: BTreeSet<String> = marks().into_iter().map(|mark| whole(mark.field)).collect();
    let fields = fields();
    let unmarked: Vec<&String> = fields.difference(&marked).collect();
    let idle: Vec<&String> = marked.difference(&fields).collect();
    assert!(
        unmarked.is_empty() && idle.is_empty(),
        "write in marks.txt: {unmarked:#?}\nthese are no fields: {idle:#?}"
    );
}

#[test]
fn every_mark_is_found_on_its_page_and_in_the_data() {
    let site = built(&root().join(CATALOG));
    assert_eq!(site.report, "");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let is_data = |path: &str| path.starts_with("data/v1/") && !path.contains("/schema/");
    let data: String = site.files.iter().filter(|(path, _)| is_data(path)).map(|(_, bytes)| text(bytes)).collect();
    // Days and amounts are held together by blanks of other kinds.
    let plain = |bytes: &[u8]| text(bytes).replace(['\u{a0}', '\u{202f}', '\u{2009}'], " ");
    let pages: BTreeMap<&str, String> = site.files.iter().map(|(path, bytes)| (path.as_str(), plain(bytes))).collect();
    let mut lost = Vec::new();
    for mark in marks() {
        if let Ok((address, words)) = &mark.page {
            let page = pages.get(format!("{address}index.html").as_str());
            let is_shown = page.is_some_and(|page| page.contains(words.as_str()));
            lost.extend((!is_shown).then(|| format!("{}: `{words}` is not on {address}", mark.field)));
        }
        if let Ok(words) = &mark.data {
            let is_said = data.contains(words.as_str());
            lost.extend((!is_said).then(|| format!("{}: `{words}` is not in the data", mark.field)));
        }
        for reason in [mark.page.err(), mark.data.err()].into_iter().flatten() {
            assert!(reason.len() > 10, "{}: `{reason}` is no reason", mark.field);
        }
    }
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}
