//! Titles, examples and usual values, from the names and descriptions of keys.

use serde_json::Value;

use crate::diag::Diagnostics;
use crate::source::FileId;
use crate::yaml::{self, Key, Node, Shape};

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

/// The values that a description gives as examples.
pub(super) fn examples(key: &Key) -> Vec<Value> {
    key.examples().into_iter().filter_map(value).collect()
}

/// What holds where nothing is written, if it is a value.
pub(super) fn usual(key: &Key) -> Option<Value> {
    value(key.usual()?)
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
    use serde_json::json;

    use super::{examples, name_of, title_of, usual};
    use crate::yaml::{Key, Type};

    #[test]
    fn values_in_descriptions_are_values() {
        let key = |doc| Key { name: "key", doc, is_required: false, kind: Type::Any };
        assert_eq!(examples(&key("hours a week, as `4-6` or `5`")), [json!("4-6"), json!(5)]);
        assert_eq!(examples(&key("credit, as `{ ects: 3 }`")), [json!({ "ects": 3 })]);
        assert_eq!(examples(&key("the amount, as `\"2950.00\"`")), [json!("2950.00")]);
        assert_eq!(usual(&key("`info` or `warning`; `info` if absent")), Some(json!("info")));
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
