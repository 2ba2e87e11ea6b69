//! What keeps a message from being written.

use std::fmt;

use crate::diag::{Code, Diagnostic};
use crate::locale::LocaleId;
use crate::source::Span;

/// A message that could not be put together. It never becomes text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong.
    pub kind: FaultKind,
    /// The message that was asked for; for a placeable, its text.
    pub key: String,
    /// The locale in which it was asked for.
    pub locale: LocaleId,
    /// The place in the `.ftl` file or the prose; `None` when the message
    /// itself does not exist.
    pub span: Option<Span>,
}

/// The ways in which a message can fail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// No locale of the chain has the message or attribute; its key.
    UnknownMessage(String),
    /// No locale of the chain has the term or its attribute; with the hyphen.
    UnknownTerm(String),
    /// The scope has no such variable; without the dollar sign.
    UnknownVariable(String),
    /// A function that is neither `NUMBER` nor `DATETIME`.
    UnknownFunction(String),
    /// A value of another type than is needed; what was wanted.
    WrongType(&'static str),
    /// The message refers to itself.
    Cycle,
    /// The text grows without end.
    TooLong,
}

impl Fault {
    /// The permanent code of the fault.
    pub fn code(&self) -> Code {
        match self.kind {
            FaultKind::UnknownMessage(_) => Code::FLUENT_UNKNOWN_MESSAGE,
            FaultKind::UnknownTerm(_) => Code::FLUENT_UNKNOWN_TERM,
            FaultKind::UnknownFunction(_) => Code::FLUENT_UNKNOWN_FUNCTION,
            FaultKind::Cycle => Code::FLUENT_CYCLE,
            FaultKind::UnknownVariable(_) | FaultKind::WrongType(_) | FaultKind::TooLong => Code::FLUENT_RESOLVE,
        }
    }

    /// The fault for the user, at its own place or, where it has none, at
    /// `place`: the template, the YAML file or the prose that asked.
    pub fn diagnostic(&self, place: Span) -> Diagnostic {
        let found = Diagnostic::new(self.code(), self.span.unwrap_or(place), self.to_string());
        match self.span {
            Some(span) if span != place => found.related(place, "asked for here"),
            _ => found,
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let key = &self.key;
        match &self.kind {
            FaultKind::UnknownMessage(name) if name == key => write!(f, "there is no message `{name}`"),
            FaultKind::UnknownMessage(name) => write!(f, "`{key}` needs the message `{name}`, which does not exist"),
            FaultKind::UnknownTerm(name) => write!(f, "`{key}` needs the term `{name}`, which does not exist"),
            FaultKind::UnknownVariable(name) => write!(f, "`{key}` needs `${name}`, which has no value here"),
            FaultKind::UnknownFunction(name) => write!(f, "`{key}` calls `{name}`, which is no function"),
            FaultKind::WrongType(wanted) => write!(f, "`{key}` needs {wanted} here"),
            FaultKind::Cycle => write!(f, "`{key}` refers to itself"),
            FaultKind::TooLong => write!(f, "the text of `{key}` grows without end"),
        }
    }
}

impl std::error::Error for Fault {}
