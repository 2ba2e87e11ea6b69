//! The templates of a theme, compiled once for all languages.

use std::collections::BTreeMap;

use tera::{ErrorKind, Kwargs, State, Tera, Value};

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::source::{FileId, Sources, Span};

/// The templates that every theme has: one for each kind of page.
pub const TEMPLATES: [&str; 16] = [
    "pages/chooser.html",
    "pages/course.html",
    "pages/courses.html",
    "pages/faq.html",
    "pages/faq_category.html",
    "pages/home.html",
    "pages/news.html",
    "pages/news_item.html",
    "pages/not_found.html",
    "pages/people.html",
    "pages/person.html",
    "pages/plain.html",
    "pages/program.html",
    "pages/programs.html",
    "pages/topic.html",
    "pages/topics.html",
];

/// A function that templates may call, by its name; what it does is decided
/// for each language when pages are made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Function {
    /// `t(key="…", name=value)`: a message.
    Text,
    /// `asset(path="site.css")`: the address of a static file.
    Asset,
}

impl Function {
    /// Every function.
    pub const ALL: [Function; 2] = [Function::Text, Function::Asset];

    /// The name templates call it by.
    pub fn name(self) -> &'static str {
        match self {
            Function::Text => "t",
            Function::Asset => "asset",
        }
    }
}

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
        let mut engine = engine();
        let mut sound = Vec::new();
        for (name, &file) in &files {
            // Alone first: the engine stops at the first faulty template.
            let text = sources.get(file).text();
            match check_syntax(name, text) {
                None => sound.push((name.as_str(), text)),
                Some((message, range)) => {
                    let span = Span::new(file, range.start, range.end);
                    found.report(Diagnostic::new(Code::TEMPLATE_SYNTAX, span, message));
                }
            }
        }
        let is_complete = sound.len() == files.len();
        if let Err(error) = engine.add_raw_templates(sound)
            && is_complete
        {
            found.report(build_fault(&error, &files, sources));
        }
        for name in TEMPLATES {
            if let (None, Some(&any)) = (files.get(name), files.values().next()) {
                let message = format!("the theme has no template `{name}`");
                found.report(Diagnostic::new(Code::TEMPLATE_MISSING, any.start(), message));
            }
        }
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

/// What is wrong between templates: an unknown parent, a loop of includes.
fn build_fault(error: &tera::Error, files: &BTreeMap<String, FileId>, sources: &Sources) -> Diagnostic {
    if let Some((span, message)) = place_of(error, files) {
        return Diagnostic::new(Code::TEMPLATE_SYNTAX, span, message);
    }
    let named = match error.kind() {
        ErrorKind::CircularExtend { tpl, .. } | ErrorKind::CircularInclude { tpl, .. } => Some(tpl),
        ErrorKind::MissingParent { current, .. } => Some(current),
        _ => None,
    };
    let file = named.and_then(|name| files.get(name)).or_else(|| files.values().next());
    let message = lower_first(error.to_string().lines().next().unwrap_or("the templates do not fit together"));
    match file {
        Some(file) => Diagnostic::new(Code::TEMPLATE_SYNTAX, file.start(), message),
        None => {
            let place = sources.iter().next().map(|file| file.id().start());
            let place = place.map_or_else(|| crate::diag::Place::Path("themes".to_owned()), crate::diag::Place::Span);
            Diagnostic::new(Code::TEMPLATE_SYNTAX, place, message)
        }
    }
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
