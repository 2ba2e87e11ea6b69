//! Names in templates against what the views say of themselves: fields that a value does not have,
//! variables that a page does not have.
//!
//! What cannot be known is passed over: what components are given, what filters make, what stands
//! around a part where it is included.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::source::{FileId, Span};
use crate::theme::{Contract, Expression, Kind, Piece, Record, Shape, Step, Template};

/// All templates, with the names that they give to values themselves.
pub(super) struct Variables<'a> {
    contract: &'a Contract,
    /// Names that any template gives.
    given: BTreeSet<&'a str>,
    /// How often `set` gives a name.
    sets: BTreeMap<&'a str, usize>,
    /// Names given in frames, within which the blocks of pages may stand.
    framing: BTreeSet<&'a str>,
}

/// A template that is looked through.
struct Reader<'a> {
    all: &'a Variables<'a>,
    template: &'a str,
    file: FileId,
    /// The loops and components that are open, from the outside to the inside.
    open: Vec<Scope<'a>>,
}

/// The names that hold within a loop or a component.
struct Scope<'a> {
    word: &'a str,
    /// With what stands in them, where that is known.
    names: Vec<(&'a str, Option<Kind>)>,
}

/// What a name stands for.
enum Named {
    /// A value whose kind is known.
    Kind(Kind),
    /// A value of which nothing is known.
    Open,
    /// Nothing.
    Nothing,
}

impl<'a> Variables<'a> {
    pub(super) fn new(contract: &'a Contract, templates: impl Iterator<Item = (&'a str, &'a Template)>) -> Self {
        let mut all = Variables { contract, given: BTreeSet::new(), sets: BTreeMap::new(), framing: BTreeSet::new() };
        for (name, template) in templates {
            let words = || template.pieces.iter().filter_map(tag);
            let is_frame = !name.starts_with("pages/") && words().any(|(word, _)| word == "block");
            for (word, names) in words().filter(|(word, _)| matches!(*word, "for" | "set" | "set_global")) {
                all.given.extend(names.iter().map(String::as_str));
                let set = names.iter().filter(|_| word != "for");
                set.for_each(|name| *all.sets.entry(name.as_str()).or_default() += 1);
                all.framing.extend(names.iter().map(String::as_str).filter(|_| is_frame));
            }
        }
        all
    }

    /// Reports what a template names that is not there.
    pub(super) fn check(&'a self, name: &'a str, template: &'a Template, file: FileId, found: &mut Diagnostics) {
        let outermost = Scope { word: "", names: Vec::new() };
        let mut reader = Reader { all: self, template: name, file, open: vec![outermost] };
        template.pieces.iter().for_each(|piece| reader.piece(piece, found));
    }

    /// The variables of a template, and whether it has no others.
    fn of(&self, template: &str) -> (Vec<&'static Record>, bool) {
        let everywhere = &self.contract.everywhere;
        let find = |list: &[(&'static str, &'static Record)]| {
            list.iter().find(|(name, _)| *name == template).map(|(_, record)| *record)
        };
        if let Some(own) = find(&self.contract.pages) {
            return (everywhere.iter().copied().chain([own]).collect(), true);
        }
        match find(&self.contract.others) {
            Some(own) => (everywhere.last().copied().into_iter().chain([own]).collect(), true),
            None => (everywhere.clone(), false),
        }
    }
}

impl<'a> Reader<'a> {
    fn piece(&mut self, piece: &'a Piece, found: &mut Diagnostics) {
        piece.expressions().iter().for_each(|one| self.expression(one, found));
        let Some((word, names)) = tag(piece) else { return };
        match word {
            "for" => {
                let of = piece.expressions().first();
                let names = self.each(names, of);
                self.open.push(Scope { word, names });
            }
            "component" => {
                let names = names.iter().map(|name| (name.as_str(), None)).collect();
                self.open.push(Scope { word, names });
            }
            "endfor" | "endcomponent" => {
                let opened = word.trim_start_matches("end");
                if self.open.last().is_some_and(|scope| scope.word == opened) {
                    self.open.pop();
                }
            }
            "set" | "set_global" => {
                let value = piece.expressions().first().filter(|_| piece.expressions().len() == 1);
                for name in names {
                    // What is given twice may be either.
                    let is_one = self.all.sets.get(name.as_str()) == Some(&1);
                    let kind = value.filter(|_| is_one).and_then(|value| self.kind(value));
                    self.open.last_mut().into_iter().for_each(|scope| scope.names.push((name, kind.clone())));
                }
            }
            _ => {}
        }
    }

    /// The names of a loop, with what stands in them.
    fn each(&self, names: &'a [String], of: Option<&Expression>) -> Vec<(&'a str, Option<Kind>)> {
        let item = match (names, of.and_then(|of| self.kind(of)).map(there)) {
            ([_], Some(Kind::List(item))) => Some(*item),
            _ => None,
        };
        names.iter().map(|name| (name.as_str(), item.clone())).chain([("loop", None)]).collect()
    }

    fn expression(&mut self, expression: &'a Expression, found: &mut Diagnostics) {
        match &expression.shape {
            Shape::Text(_) | Shape::Whole(_) | Shape::Fraction(_) | Shape::Bool(_) | Shape::Nothing => {}
            Shape::Path(steps) => {
                let _ = self.follow(steps, &mut |fault| found.report(fault));
            }
            Shape::Call(call) => call.arguments.iter().for_each(|one| self.expression(&one.value, found)),
            Shape::Choice { condition, yes, no } => {
                [condition, yes, no].into_iter().for_each(|one| self.expression(one, found));
            }
            Shape::Join(left, right) => [left, right].into_iter().for_each(|one| self.expression(one, found)),
            Shape::List(parts) | Shape::Other(parts) => parts.iter().for_each(|one| self.expression(one, found)),
            Shape::Map(entries) => entries.iter().for_each(|(_, one)| self.expression(one, found)),
            Shape::Each { names, of, parts } => {
                self.expression(of, found);
                let names = self.each(names, Some(of));
                self.open.push(Scope { word: "each", names });
                parts.iter().for_each(|one| self.expression(one, found));
                self.open.pop();
            }
        }
    }

    /// What an expression is, where that is known.
    fn kind(&self, expression: &Expression) -> Option<Kind> {
        match &expression.shape {
            Shape::Path(steps) => self.follow(steps, &mut |_| {}),
            _ => None,
        }
    }

    /// What a path leads to, where that is known; tells of the first step that leads nowhere.
    fn follow(&self, steps: &[Step], tell: &mut dyn FnMut(Diagnostic)) -> Option<Kind> {
        let (first, rest) = steps.split_first()?;
        let mut kind = match self.named(&first.name) {
            Named::Kind(kind) => kind,
            Named::Open => return None,
            Named::Nothing => {
                tell(self.no_variable(first));
                return None;
            }
        };
        let mut path = first.name.clone();
        for step in rest {
            let Kind::Record(record) = there(kind) else { return None };
            if step.is_open {
                return None;
            }
            let Some(field) = record.field(&step.name) else {
                tell(self.no_field(step, &path, record));
                return None;
            };
            path = format!("{path}.{}", step.name);
            kind = (field.kind)();
        }
        Some(kind)
    }

    fn named(&self, name: &str) -> Named {
        for scope in self.open.iter().rev() {
            if let Some((_, kind)) = scope.names.iter().rev().find(|(one, _)| *one == name) {
                return kind.clone().map_or(Named::Open, Named::Kind);
            }
        }
        let (records, is_closed) = self.all.of(self.template);
        let is_component = self.open.iter().any(|scope| scope.word == "component");
        let is_given = match is_closed {
            true => self.all.framing.contains(name),
            false => self.all.given.contains(name),
        };
        if is_given {
            return Named::Open;
        }
        // A component sees of the variables only those of every page, and those if it asks.
        let everywhere = &self.all.contract.everywhere;
        let field = match is_component {
            true => everywhere.iter().find_map(|record| record.field(name)),
            false => records.iter().find_map(|record| record.field(name)),
        };
        match field {
            Some(field) => Named::Kind((field.kind)()),
            // The engine names all of its variables so.
            None if name == "__tera_context" => Named::Open,
            None if is_component || !is_closed || self.all.given.contains(name) => Named::Open,
            None => Named::Nothing,
        }
    }

    fn no_variable(&self, step: &Step) -> Diagnostic {
        let message = format!("the template `{}` has no variable `{}`", self.template, step.name);
        let (records, _) = self.all.of(self.template);
        let names = records.iter().flat_map(|record| record.fields.iter().map(|field| field.name));
        let page = self.template.trim_start_matches("pages/").trim_end_matches(".html");
        self.fault(step, message, names, page)
    }

    fn no_field(&self, step: &Step, path: &str, record: &'static Record) -> Diagnostic {
        let message = format!("`{path}` has no field `{}`", step.name);
        self.fault(step, message, record.fields.iter().map(|field| field.name), record.name)
    }

    fn fault(&self, step: &Step, message: String, names: impl Iterator<Item = &'static str>, told: &str) -> Diagnostic {
        let place = Span::new(self.file, step.range.start, step.range.end);
        match Diagnostic::new(Code::THEME_UNKNOWN_VARIABLE, place, message).suggest(&step.name, names) {
            fault if fault.help.is_none() => fault.help(format!("`prospectus variables {told}` tells what there is")),
            fault => fault,
        }
    }
}

/// The first word of a tag, and the names it gives.
fn tag(piece: &Piece) -> Option<(&str, &[String])> {
    match piece {
        Piece::Tag { word, names, .. } => Some((word, names)),
        Piece::Text(_) | Piece::Comment(_) | Piece::Print(_) => None,
    }
}

/// What stands there if anything does.
fn there(kind: Kind) -> Kind {
    match kind {
        Kind::Maybe(of) => there(*of),
        kind => kind,
    }
}
