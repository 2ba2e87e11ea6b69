//! The Markdown file of a new entity.

use crate::content::{Field, Holds, Kind, TextRule};
use crate::locale::Locale;
use crate::outline::words_of;
use crate::yaml::{examples, sentence};

pub(super) fn text(kind: Kind, id: &str, language: &Locale) -> String {
    let mut text = format!(
        "---\n# The words of the {kind} `{id}` in `{language}`. Prose stands below the second line of dashes.\n"
    );
    for field in Field::of(kind).filter(|field| !is_of_translations(field)) {
        text.push_str(&format!("\n# {}\n", sentence(field.doc)));
        let is_needed = field.name == "criteria";
        let is_filled = is_needed || field.name == "title" && kind.text_rule() == TextRule::Titled;
        let sign = if is_filled { "" } else { "#" };
        text.push_str(&format!("{sign}{}: {}\n", field.name, value(field, id)));
    }
    let sections = sections(kind);
    if !sections.is_empty() {
        text.push_str(&format!("\n{sections}"));
    }
    text.push_str("---\n");
    text
}

/// Notes about a translation stand in translations only.
fn is_of_translations(field: &Field) -> bool {
    field.holds == Holds::Note && field.name != "slug"
}

fn value(field: &Field, id: &str) -> String {
    match field.name {
        "title" => words_of(id),
        "slug" => id.to_owned(),
        _ => {
            let whole = field.doc.split_once("as `").and_then(|(_, rest)| rest.split_once('`')).map(|(value, _)| value);
            let example = examples(field.doc).first().copied().or(whole.filter(|_| field.holds == Holds::Parts));
            example.unwrap_or("…").to_owned()
        }
    }
}

/// What is said of the prose below.
fn sections(kind: Kind) -> String {
    if kind == Kind::Faq {
        return "# Below, each question is a section: `## The question? {#its-id}`, and its answer under it.\n"
            .to_owned();
    }
    let ids: Vec<String> = kind.sections().iter().map(|id| format!("`{{#{id}}}`")).collect();
    match ids.is_empty() {
        true => String::new(),
        false => {
            format!("# Sections that pages have a place for, as `## Its title {{#its-id}}`: {}.\n", ids.join(", "))
        }
    }
}
