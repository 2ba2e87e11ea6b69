//! The manual for theme authors: what templates can name, as Markdown.

use std::collections::BTreeMap;

use crate::theme::record::{Contract, Field, Kind, Record};
use crate::theme::{Function, TEMPLATES};

/// All of it: functions, the variables of each kind of page, and what is in them.
pub fn manual(contract: &Contract) -> String {
    let mut text = String::from("## Functions\n");
    for function in Function::ALL {
        write_function(&mut text, function);
    }
    text.push_str("\n## Variables of every page\n\n");
    for record in &contract.everywhere {
        write_fields(&mut text, record);
    }
    text.push_str("\n## Variables of one kind of page\n");
    for (template, record) in &contract.pages {
        write_record(&mut text, &format!("`{template}`"), record);
    }
    text.push_str("\n## Variables of other templates\n");
    for (template, record) in &contract.others {
        write_record(&mut text, &format!("`{template}`"), record);
    }
    text.push_str("\n## What is in them\n");
    for (name, record) in within(contract) {
        write_record(&mut text, name, record);
    }
    text
}

/// What one may ask the manual for: kinds of pages, and the values they have.
pub fn manual_names(contract: &Contract) -> Vec<&'static str> {
    let others = contract.others.iter().map(|(template, _)| *template);
    let pages = TEMPLATES.iter().map(|template| page_name(template));
    pages.chain(others).chain(within(contract).into_keys()).collect()
}

/// The variables of a kind of page, or the fields of a value.
pub fn manual_of(contract: &Contract, name: &str) -> Option<String> {
    let mut text = String::new();
    if let Some((template, record)) = contract.pages.iter().find(|(template, _)| page_name(template) == name) {
        write_record(&mut text, &format!("`{template}`"), record);
        text.push_str("\nAs on every page:\n\n");
        contract.everywhere.iter().for_each(|record| write_fields(&mut text, record));
    } else if let Some((template, record)) = contract.others.iter().find(|(template, _)| *template == name) {
        write_record(&mut text, &format!("`{template}`"), record);
    } else {
        write_record(&mut text, name, within(contract).get(name)?);
    }
    Some(text.trim_start().to_owned())
}

/// The kind of page that a template makes.
fn page_name(template: &'static str) -> &'static str {
    template.trim_start_matches("pages/").trim_end_matches(".html")
}

/// Every record that variables lead to, by its name.
fn within(contract: &Contract) -> BTreeMap<&'static str, &'static Record> {
    let mut found = BTreeMap::new();
    let templates = contract.pages.iter().chain(&contract.others).map(|(_, record)| *record);
    let mut open: Vec<&'static Record> = contract.everywhere.iter().copied().chain(templates).collect();
    while let Some(record) = open.pop() {
        let inner = record.fields.iter().filter_map(|field| (field.kind)().record());
        open.extend(inner.filter(|inner| found.insert(inner.name, *inner).is_none()));
    }
    found
}

fn write_function(text: &mut String, function: Function) {
    text.push_str(&format!("\n### `{}`\n\n{}\n\n", function.name(), function.about()));
    for own in function.own_arguments() {
        let need = if own.is_needed { "" } else { ", may be left out" };
        text.push_str(&format!("- `{}`{need}: {}\n", own.name, own.about));
    }
    if function.passes_arguments() {
        text.push_str("- all others are the arguments of the message: text, numbers, days and amounts\n");
    }
}

fn write_record(text: &mut String, title: &str, record: &Record) {
    text.push_str(&format!("\n### {title}\n\n{}\n", said(record.about)));
    if !record.fields.is_empty() {
        text.push('\n');
        write_fields(text, record);
    }
}

fn write_fields(text: &mut String, record: &Record) {
    for Field { name, about, kind } in record.fields {
        text.push_str(&format!("- `{name}` ({}): {}\n", named(&kind()), said(about)));
    }
}

/// Doc comments as one paragraph.
fn said(about: &[&str]) -> String {
    about.iter().map(|line| line.trim()).collect::<Vec<_>>().join(" ")
}

/// What the manual calls what stands in a field.
fn named(kind: &Kind) -> String {
    match kind {
        Kind::Text => "text".to_owned(),
        Kind::Markup => "markup".to_owned(),
        Kind::Number => "number".to_owned(),
        Kind::Flag => "true or false".to_owned(),
        Kind::List(of) => format!("list of {}", named(of)),
        Kind::Table(of) => format!("{} by names", named(of)),
        Kind::Maybe(of) => format!("{} or `none`", named(of)),
        Kind::Record(record) => format!("[{}](#{})", record.name, record.name.to_ascii_lowercase()),
    }
}
