//! What the description of a key tells beside its words.
//!
//! Descriptions are one clause in a fixed manner: words that fit stand in
//! backticks at the beginning, or after `as` or a colon; what holds where
//! nothing is written stands before `if absent`.

use serde_json::Value;

use crate::diag::Diagnostics;
use crate::source::FileId;
use crate::yaml::{self, Node, Shape};

/// `an offset` as a title: `Offset`.
pub(super) fn title_of(what: &str) -> String {
    let plain = without_article(what);
    let words: Vec<String> = plain.split(' ').map(written).collect();
    capitalized(&words.join(" "))
}

/// `an offset` as the name of a definition: `offset`.
pub(super) fn name_of(what: &str) -> String {
    without_article(what).to_lowercase().replace(|c: char| !c.is_ascii_alphanumeric(), "_")
}

/// A clause as a sentence.
pub(super) fn sentence(doc: &str) -> String {
    format!("{}.", capitalized(doc))
}

/// The values that a description gives as examples.
pub(super) fn examples(doc: &str) -> Vec<Value> {
    words(doc).into_iter().filter(|word| !word.contains('…')).filter_map(value).collect()
}

/// What holds where nothing is written, if it is a value.
pub(super) fn usual(doc: &str) -> Option<Value> {
    let before = doc.split("` if absent").next().filter(|before| before.len() < doc.len())?;
    value(before.rsplit('`').next()?)
}

/// The words in backticks of the first list of such words.
fn words(doc: &str) -> Vec<&str> {
    let starts = [doc.starts_with('`').then_some(0), after(doc, " as `"), after(doc, ": `")];
    let Some(start) = starts.into_iter().flatten().min() else { return Vec::new() };
    let mut words = Vec::new();
    let mut rest = &doc[start..];
    while let Some((word, after)) = rest.strip_prefix('`').and_then(|inner| inner.split_once('`')) {
        words.push(word);
        let separators = [", or ", ", ", " or ", " and "];
        match separators.iter().find_map(|separator| after.strip_prefix(separator)) {
            Some(next) => rest = next,
            None => break,
        }
    }
    words
}

/// Where the backtick at the end of a pattern is.
fn after(doc: &str, pattern: &str) -> Option<usize> {
    doc.find(pattern).map(|at| at + pattern.len() - 1)
}

/// A value as it would stand in a file.
fn value(text: &str) -> Option<Value> {
    let mut faults = Diagnostics::new();
    let node = yaml::parse(FileId::NONE, text, 0, &mut faults);
    if faults.is_empty() { json(&node) } else { None }
}

fn json(node: &Node) -> Option<Value> {
    Some(match &node.shape {
        Shape::Null | Shape::Faulty => return None,
        Shape::List(items) => Value::Array(items.iter().map(json).collect::<Option<Vec<Value>>>()?),
        Shape::Map(entries) => {
            let entries = entries.iter().map(|entry| Some((entry.key.value.clone(), json(&entry.value)?)));
            Value::Object(entries.collect::<Option<_>>()?)
        }
        Shape::Scalar(scalar) if scalar.is_quoted => Value::from(scalar.text.as_str()),
        Shape::Scalar(scalar) => match scalar.text.as_str() {
            "true" => Value::Bool(true),
            "false" => Value::Bool(false),
            text => serde_json::from_str(text).ok().filter(Value::is_number).unwrap_or_else(|| Value::from(text)),
        },
    })
}

fn without_article(what: &str) -> &str {
    let plain = what.trim_matches('`');
    ["a ", "an ", "the "].iter().find_map(|article| plain.strip_prefix(article)).unwrap_or(plain)
}

fn capitalized(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// A word of a key, as people write it.
fn written(word: &str) -> String {
    if ["ceu", "faq", "id", "url"].contains(&word) { word.to_uppercase() } else { word.to_owned() }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{examples, name_of, title_of, usual};

    #[test]
    fn descriptions_name_examples_and_what_is_usual() {
        let check = |doc: &str, expected: Value, absent: Option<Value>| {
            assert_eq!(Value::Array(examples(doc)), expected, "{doc}");
            assert_eq!(usual(doc), absent, "{doc}");
        };
        check("the code people quote, as `STAT-210`", json!(["STAT-210"]), None);
        check("hours a week, as `4-6` or `5`", json!(["4-6", 5]), None);
        check("what it is, as `quiz`, `project` or `exam`", json!(["quiz", "project", "exam"]), None);
        check("`info` or `warning`; `info` if absent", json!(["info", "warning"]), Some(json!("info")));
        check("what kind, as `workshop`; `course` if absent", json!(["workshop"]), Some(json!("course")));
        check("how near a start is soon, in days; 60 if absent", json!([]), None);
        check("what completes it, as `all_of: [{ course: … }]`", json!([]), None);
        check("for what: `site`, or `program:…`; `site` if absent", json!(["site"]), Some(json!("site")));
        check("the amount, as `\"2950.00\"`", json!(["2950.00"]), None);
        check("credit, as `{ ects: 3 }`", json!([{ "ects": 3 }]), None);
        check("terms of `vocabularies/topics.yaml`", json!([]), None);
    }

    #[test]
    fn titles_and_names_leave_articles_out() {
        assert_eq!(title_of("an offset"), "Offset");
        assert_eq!(title_of("a FAQ category"), "FAQ category");
        assert_eq!(title_of("enroll url"), "Enroll URL");
        assert_eq!(title_of("`l10n`"), "L10n");
        assert_eq!(name_of("a group of requirements"), "group_of_requirements");
    }
}
