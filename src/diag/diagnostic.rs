//! One fault, and the collection of a run.

use std::cmp::Ordering;

use crate::diag::{About, Code, Severity};
use crate::source::{FileId, Span};

/// Where a fault lies.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// Bytes of a file that was read.
    Span(Span),
    /// A path that is not a source: a folder, a file that is not there, the output.
    Path(String),
}

impl From<Span> for Place {
    fn from(span: Span) -> Self {
        Place::Span(span)
    }
}

/// A permanent code, a severity, one clause in the user's words, a place, other
/// places that matter, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The permanent name of the fault.
    pub code: Code,
    /// How bad it is here; the code's own severity unless changed.
    pub severity: Severity,
    /// One clause, lower case, no full stop, the user's words in backticks.
    pub message: String,
    /// Where.
    pub place: Place,
    /// Other places that matter, each with a few words.
    pub related: Vec<(Place, String)>,
    /// What to do, imperative, only if it is likely to be right.
    pub help: Option<String>,
    /// The message it is in, for findings in translated words.
    pub about: Option<Box<About>>,
}

impl Diagnostic {
    /// A fault at a place, with the severity of its code.
    pub fn new(code: Code, place: impl Into<Place>, message: impl Into<String>) -> Self {
        Diagnostic {
            code,
            severity: code.severity(),
            message: message.into(),
            place: place.into(),
            related: Vec::new(),
            help: None,
            about: None,
        }
    }

    /// Adds what to do.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Offers the nearest of `names` to `wrong`, if one is near.
    #[must_use]
    pub fn suggest<'a>(self, wrong: &str, names: impl IntoIterator<Item = &'a str>) -> Self {
        match crate::diag::nearest(wrong, names) {
            Some(name) => self.help(format!("did you mean `{name}`?")),
            None => self,
        }
    }

    /// Adds another place that matters.
    #[must_use]
    pub fn related(mut self, place: impl Into<Place>, text: impl Into<String>) -> Self {
        self.related.push((place.into(), text.into()));
        self
    }

    /// Adds the message it is in.
    #[must_use]
    pub fn about(mut self, about: About) -> Self {
        self.about = Some(Box::new(about));
        self
    }

    /// Changes the severity.
    #[must_use]
    pub fn severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// By place, then code, then message: the order of every report.
    fn order(&self, other: &Self) -> Ordering {
        (&self.place, self.code, &self.message).cmp(&(&other.place, other.code, &other.message))
    }
}

/// All that was found so far.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
    /// How many were taken out because an editor means to leave them.
    silenced: usize,
}

impl Diagnostics {
    /// Nothing found.
    pub fn new() -> Self {
        Diagnostics::default()
    }

    /// Notes a fault.
    pub fn report(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
    }

    /// Takes over everything another collection holds.
    pub fn extend(&mut self, other: Diagnostics) {
        self.list.extend(other.list);
        self.silenced += other.silenced;
    }

    /// Takes out what is silenced, and counts it.
    pub fn silence(&mut self, is_silenced: impl FnMut(&Diagnostic) -> bool) {
        let before = self.list.len();
        let mut is_silenced = is_silenced;
        self.list.retain(|one| !is_silenced(one));
        self.silenced += before - self.list.len();
    }

    /// Those that are wanted; the silenced are still counted.
    #[must_use]
    pub fn only(mut self, mut is_wanted: impl FnMut(&Diagnostic) -> bool) -> Self {
        self.list.retain(|one| is_wanted(one));
        self
    }

    /// Each of them changed.
    #[must_use]
    pub fn map(mut self, change: impl FnMut(Diagnostic) -> Diagnostic) -> Self {
        self.list = self.list.into_iter().map(change).collect();
        self
    }

    /// Fills in what the findings are about, where it can be told.
    pub fn describe(&mut self, mut describe: impl FnMut(&Diagnostic) -> Option<About>) {
        for one in self.list.iter_mut().filter(|one| one.about.is_none()) {
            one.about = describe(one).map(Box::new);
        }
    }

    /// How many were silenced.
    pub fn silenced(&self) -> usize {
        self.silenced
    }

    /// In the order of place, code and message, each fault once: what one
    /// template does on a hundred pages is one fault.
    pub fn sort(&mut self) {
        self.list.sort_by(|a, b| a.order(b).then_with(|| a.help.cmp(&b.help)));
        self.list.dedup_by(|next, first| next.order(first).is_eq());
    }

    /// In the order in which they were reported, or sorted after [`sort`](Self::sort).
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.list.iter()
    }

    /// How many of this severity or worse.
    pub fn count_at_least(&self, severity: Severity) -> usize {
        self.list.iter().filter(|one| one.severity >= severity).count()
    }

    /// Whether anything stops publication.
    pub fn has_errors(&self) -> bool {
        self.count_at_least(Severity::Error) > 0
    }

    /// The files in which something stops publication.
    pub fn error_files(&self) -> impl Iterator<Item = FileId> {
        let errors = self.list.iter().filter(|one| one.severity == Severity::Error);
        errors.filter_map(|one| match one.place {
            Place::Span(span) => Some(span.file),
            Place::Path(_) => None,
        })
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.into_iter()
    }
}
