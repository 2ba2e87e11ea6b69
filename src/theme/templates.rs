//! The templates of a theme, compiled once for all languages.

use std::collections::BTreeMap;

use tera::{ErrorKind, Kwargs, State, Tera, Value};

use crate::diag::{Code, Diagnostic, Diagnostics, Place};
use crate::source::{FileId, Sources, Span};
use crate::theme::Function;

/// The templates that every theme has: one for each kind of page.
pub const TEMPLATES: [&str; 39] = [
    "pages/award.html",
    "pages/awards.html",
    "pages/calendar.html",
    "pages/calendar_month.html",
    "pages/chooser.html",
    "pages/compare.html",
    "pages/course.html",
    "pages/courses.html",
    "pages/credential.html",
    "pages/credentials.html",
    "pages/editions.html",
    "pages/event.html",
    "pages/events.html",
    "pages/facet.html",
    "pages/facets.html",
    "pages/faq.html",
    "pages/faq_category.html",
    "pages/figures.html",
    "pages/home.html",
    "pages/index.html",
    "pages/news.html",
    "pages/news_item.html",
    "pages/not_found.html",
    "pages/past_runs.html",
    "pages/pathway.html",
    "pages/pathways.html",
    "pages/people.html",
    "pages/person.html",
    "pages/plain.html",
    "pages/policies.html",
    "pages/policy.html",
    "pages/program.html",
    "pages/programs.html",
    "pages/search.html",
    "pages/stories.html",
    "pages/topic.html",
    "pages/topics.html",
    "pages/unit.html",
    "pages/units.html",
];

/// The template of social cards, which a theme may have.
pub const CARD_TEMPLATE: &str = "card.svg";

/// The compiled templates and the files they came from.
pub struct Templates {
    engine: Tera,
    files: BTreeMap<String, FileId>,
}

impl std::fmt::Debug for Templates {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Templates").field("files", &self.files).finish_non_exhaustive()
    }
}

impl Templates {
    pub(super) fn compile(files: Vec<(String, FileId)>, sources: &Sources, found: &mut Diagnostics) -> Templates {
        let files: BTreeMap<String, FileId> = files.into_iter().collect();
        let mut texts: BTreeMap<&str, &str> = BTreeMap::new();
        let mut is_complete = true;
        for (name, &file) in &files {
            // Alone first: the engine stops at the first faulty template.
            let text = sources.get(file).text();
            let fault = check_syntax(name, text);
            is_complete &= fault.is_none() && sources.get(file).is_whole();
            texts.insert(name, if fault.is_none() { text } else { "" });
            if let Some((message, range)) = fault {
                let span = Span::new(file, range.start, range.end);
                found.report(Diagnostic::new(Code::TEMPLATE_SYNTAX, span, message));
            }
        }
        let engine = fit(texts, is_complete, &files, sources, found);
        Templates { engine, files }
    }

    /// A copy of the engine, whose functions its user replaces.
    pub fn engine(&self) -> Tera {
        self.engine.clone()
    }

    /// The file of a template.
    pub fn file(&self, name: &str) -> Option<FileId> {
        self.files.get(name).copied()
    }

    /// Names and files, in the order of the names.
    pub fn files(&self) -> impl Iterator<Item = (&str, FileId)> {
        self.files.iter().map(|(name, &file)| (name.as_str(), file))
    }
}

/// An engine that knows the names of our functions, so that templates compile.
fn engine() -> Tera {
    let mut engine = Tera::default();
    engine.autoescape_on(vec![".html", ".xml", ".svg"]);
    for function in Function::ALL {
        engine.register_function(function.name(), |_: Kwargs, _: &State<'_>| Value::none());
    }
    engine
}

fn check_syntax(name: &str, text: &str) -> Option<(String, std::ops::Range<usize>)> {
    let error = engine().add_raw_template(name, text).err()?;
    match error.kind() {
        ErrorKind::SyntaxError(report) => Some((lower_first(report.message()), report.span().range.clone())),
        // Parents, includes and components of other files are not there yet.
        _ => None,
    }
}

/// Puts the templates together. One that has no parent or includes itself stops
/// the engine and is left out of the next attempt; all others it names at once.
fn fit(
    mut texts: BTreeMap<&str, &str>,
    mut is_complete: bool,
    files: &BTreeMap<String, FileId>,
    sources: &Sources,
    found: &mut Diagnostics,
) -> Tera {
    loop {
        let mut engine = engine();
        let Err(error) = engine.add_raw_templates(texts.iter().map(|(&name, &text)| (name, text))) else {
            return engine;
        };
        let (name, message) = match error.kind() {
            ErrorKind::MissingParent { current, parent } => (current, format!("there is no template `{parent}`")),
            ErrorKind::CircularExtend { tpl, .. } => (tpl, "the template extends itself".to_owned()),
            ErrorKind::CircularInclude { tpl, .. } => (tpl, "the template includes itself".to_owned()),
            _ => {
                report_references(&error, is_complete, files, sources, found);
                return engine;
            }
        };
        let (Some(&file), Some(text)) = (files.get(name), texts.get_mut(name.as_str())) else { return engine };
        let tag = text.find("{% extends").or_else(|| text.find("{% include")).unwrap_or(0);
        let end = text[tag..].find("%}").map_or(tag, |len| tag + len + 2);
        let fault = Diagnostic::new(Code::TEMPLATE_SYNTAX, Span::new(file, tag, end), message);
        let names = files.keys().map(String::as_str);
        found.report(match error.kind() {
            ErrorKind::MissingParent { parent, .. } => fault.suggest(parent, names),
            _ => fault,
        });
        if text.is_empty() {
            return engine;
        }
        *text = "";
        is_complete = false;
    }
}

/// Names of filters, tests, functions, components and templates that nothing
/// has. The engine tells of them in one text for people.
fn report_references(
    error: &tera::Error,
    is_complete: bool,
    files: &BTreeMap<String, FileId>,
    sources: &Sources,
    found: &mut Diagnostics,
) {
    let words = error.to_string();
    let mut faults = Vec::new();
    for report in words.split("\n\n") {
        let Some((message, rest)) = report.trim().strip_prefix("error: ").and_then(|report| report.split_once('\n'))
        else {
            continue;
        };
        let place = rest.lines().next().and_then(|line| line.trim().strip_prefix("--> "));
        let Some(span) = place.and_then(|place| line_and_column(place, files, sources)) else { continue };
        let width = rest.lines().last().map_or(0, |line| line.matches('^').count());
        let message = lower_first(message);
        // What a faulty template would have defined is no second fault.
        let may_be_lost = message.starts_with("unknown component") || message.starts_with("block ");
        if is_complete || !may_be_lost {
            faults.push(Diagnostic::new(Code::TEMPLATE_SYNTAX, span.slice(0, width), message));
        }
    }
    if faults.is_empty() && is_complete {
        let message = lower_first(words.lines().next().unwrap_or("the templates do not fit together"));
        let place = files.values().next().map_or_else(|| Place::Path("themes".to_owned()), |file| file.start().into());
        faults.push(Diagnostic::new(Code::TEMPLATE_SYNTAX, place, message));
    }
    faults.into_iter().for_each(|fault| found.report(fault));
}

/// The byte that `pages/plain.html:1:15` names, both from 1 and in characters.
fn line_and_column(place: &str, files: &BTreeMap<String, FileId>, sources: &Sources) -> Option<Span> {
    let (rest, column) = place.rsplit_once(':')?;
    let (name, line) = rest.rsplit_once(':')?;
    let (line, column): (usize, usize) = (line.parse().ok()?, column.parse().ok()?);
    let &file = files.get(name)?;
    let text = sources.get(file).text();
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let before: usize = text[start..].chars().take(column.saturating_sub(1)).map(char::len_utf8).sum();
    Some(Span::new(file, start + before, start + before))
}

/// The place and words of an error of the engine, if it has a place.
pub fn place_of(error: &tera::Error, files: &BTreeMap<String, FileId>) -> Option<(Span, String)> {
    let (ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report)) = error.kind() else { return None };
    let file = files.get(report.filename())?;
    let range = report.span().range.clone();
    Some((Span::new(*file, range.start, range.end), lower_first(report.message())))
}

fn lower_first(message: &str) -> String {
    let message = message.trim().trim_end_matches('.');
    let mut letters = message.chars();
    match letters.next() {
        Some(first) if letters.clone().next().is_some_and(char::is_lowercase) => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => message.to_owned(),
    }
}
