//! One call of a function for messages, against the messages of every language.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::check::templates::declared::Declarations;
use crate::check::templates::surroundings::{Surroundings, read};
use crate::check::templates::unused::Used;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::locale::LocaleId;
use crate::source::{FileId, Sources, Span};
use crate::theme::{Argument, Call, Expression, Function, Piece, Shape, Template};
use crate::world::World;

/// A template that is looked through.
pub(super) struct Page<'a> {
    pub world: &'a World,
    pub sources: &'a Sources,
    pub file: FileId,
    pub text: &'a str,
    pub template: &'a Template,
    pub declarations: &'a Declarations,
}

impl Page<'_> {
    pub(super) fn check(&self, used: &mut Used, found: &mut Diagnostics) {
        let (around, _) = read(self.template, self.text);
        for (piece, call, range) in self.template.calls() {
            let Some(function) = Function::find(&call.name).filter(|function| function.says_messages()) else {
                continue;
            };
            // What is handed on is printed where nobody can see from here.
            let is_printed = matches!(&self.template.pieces[piece], Piece::Print(printed) if prints(printed, range));
            let around = is_printed.then(|| &around[piece]);
            self.call(function, call, range, around, used, found);
        }
    }

    fn call(
        &self,
        function: Function,
        call: &Call,
        range: &Range<usize>,
        around: Option<&Surroundings>,
        used: &mut Used,
        found: &mut Diagnostics,
    ) {
        let source = self.world.settings.locales.source();
        let messages = &self.world.messages;
        let mut keys = Vec::new();
        for key in asked(function, call) {
            keys.extend(self.keys(key, used, found));
        }
        if let Some(name) = call.argument("attr").and_then(Expression::text).filter(|_| function == Function::Attribute)
        {
            keys.iter_mut().for_each(|(key, _)| *key = format!("{key}.{name}"));
        }
        let (known, unknown): (Vec<_>, Vec<_>) =
            keys.into_iter().partition(|(key, _)| messages.resolve(source, key).is_some());
        for (key, place) in &unknown {
            if !messages.is_lost(source, key) {
                let message = format!("there is no message `{key}`");
                let fault = Diagnostic::new(Code::TEMPLATE_UNKNOWN_MESSAGE, self.span(place), message);
                found.report(fault.suggest(key, messages.keys(source)));
            }
        }
        if known.is_empty() || function == Function::Has {
            return;
        }
        self.arguments(function, call, range, &known, unknown.is_empty(), found);
        for (key, place) in &known {
            self.markup(function, key, place, around, found);
        }
    }

    /// The keys that an expression stands for. One that is put together counts
    /// for everything that the template declares for it.
    fn keys(&self, key: &Expression, used: &mut Used, found: &mut Diagnostics) -> Vec<(String, Range<usize>)> {
        if let Some(texts) = key.texts() {
            texts.iter().for_each(|key| used.add(key));
            return texts.into_iter().map(|text| (text.to_owned(), key.range.clone())).collect();
        }
        let prefix = key.prefix();
        let patterns: Vec<&str> = self.declarations.of(prefix).collect();
        if patterns.is_empty() {
            let message = "the key is put together here, so nobody can tell which messages are asked for";
            let fault = Diagnostic::new(Code::TEMPLATE_UNDECLARED_DYNAMIC_KEY, self.span(&key.range), message);
            found.report(fault.help(format!("say so in the template: `{{# l10n-keys: {prefix}* #}}`")));
            used.add_pattern(&format!("{prefix}*"));
        }
        let source = self.world.settings.locales.source();
        let mut keys = Vec::new();
        for pattern in patterns {
            used.add_pattern(pattern);
            let fitting = self.world.messages.written(source).map(|(key, _)| key);
            let fitting = fitting.filter(|one| {
                super::declared::fits(pattern, one)
                    && one.starts_with(prefix)
                    && !one.contains('.')
                    && !one.starts_with('-')
            });
            keys.extend(fitting.map(|one| (one.to_owned(), key.range.clone())));
        }
        keys
    }

    /// What is passed against what is needed, in every language.
    fn arguments(
        &self,
        function: Function,
        call: &Call,
        range: &Range<usize>,
        keys: &[(String, Range<usize>)],
        are_all_known: bool,
        found: &mut Diagnostics,
    ) {
        let messages = &self.world.messages;
        let locales = &self.world.settings.locales;
        let mut needs: BTreeMap<String, Vec<(LocaleId, &str)>> = BTreeMap::new();
        let mut may_need_more = !are_all_known;
        for (key, _) in keys {
            for locale in locales.ids() {
                may_need_more |= messages.is_lost(locale, key);
                for name in messages.variables(locale, key) {
                    needs.entry(name).or_default().push((locale, key));
                }
            }
        }
        let passed: Vec<&Argument> = call.arguments.iter().filter(|one| !function.owns(&one.name)).collect();
        for (name, by) in &needs {
            if !passed.iter().any(|one| one.name == *name) {
                self.report_missing(name, by, range, found);
            }
        }
        for argument in passed {
            if let Some(by) = needs.get(&argument.name) {
                let kinds: BTreeSet<&str> = by.iter().map(|(_, key)| *key).collect();
                kinds.into_iter().for_each(|key| self.kind(argument, key, found));
            } else if !may_need_more {
                let key = keys.first().map_or("", |(key, _)| key);
                let message = format!("no language uses `{}` in `{key}`", argument.name);
                let place = self.span(&argument.name_range);
                let fault = Diagnostic::new(Code::TEMPLATE_UNUSED_ARGUMENT, place, message);
                let wanted = needs.keys().map(String::as_str);
                found.report(match fault.suggest(&argument.name, wanted) {
                    fault if fault.help.is_none() => fault.help("take it out of the parentheses"),
                    fault => fault,
                });
            }
        }
    }

    fn report_missing(&self, name: &str, by: &[(LocaleId, &str)], range: &Range<usize>, found: &mut Diagnostics) {
        let Some(&(first, key)) = by.first() else { return };
        let locales = &self.world.settings.locales;
        let tags: BTreeSet<LocaleId> = by.iter().filter(|(_, one)| *one == key).map(|(locale, _)| *locale).collect();
        let tags: Vec<&str> = tags.into_iter().map(|locale| locales.get(locale).tag()).collect();
        let tags = tags.join(", ");
        let message = format!("the message `{key}` needs `${name}` ({tags}), which is not passed");
        let fault = Diagnostic::new(Code::TEMPLATE_MISSING_ARGUMENT, self.span(range), message);
        let fault = match self.world.messages.place(first, key) {
            Some(place) => fault.related(place, format!("the message that needs `${name}`")),
            None => fault,
        };
        found.report(fault.help(format!("write `{name}=…` into the parentheses")));
    }

    /// A constant argument against what the comment of the message declares.
    fn kind(&self, argument: &Argument, key: &str, found: &mut Diagnostics) {
        let Some((kind, place)) = self.declared(key, &argument.name) else { return };
        let Some(given) = misfit(&argument.value.shape, &kind) else { return };
        let message = format!("`${}` of `{key}` is declared as `{kind}`, and this is {given}", argument.name);
        let fault = Diagnostic::new(Code::TEMPLATE_ARGUMENT_TYPE, self.span(&argument.value.range), message);
        found.report(fault.related(place, "declared above this message"));
    }

    /// What the comment above a message of the source says of a variable:
    /// `# $name (type) – text`.
    fn declared(&self, key: &str, name: &str) -> Option<(String, Span)> {
        let messages = &self.world.messages;
        let source = self.world.settings.locales.source();
        let entry = key.split('.').next().unwrap_or(key);
        let place = messages.place(source, entry).or_else(|| messages.place(source, key))?;
        let before = &self.sources.get(place.file).text()[..place.start as usize];
        let lines = before.lines().rev().take_while(|line| line.starts_with('#') && !line.starts_with("##"));
        let sign = format!("${name}");
        for line in lines {
            let Some(rest) = line.trim_start_matches('#').trim_start().strip_prefix(&sign) else { continue };
            let Some((kind, _)) = rest.trim_start().strip_prefix('(').and_then(|rest| rest.split_once(')')) else {
                continue;
            };
            return Some((kind.trim().to_owned(), place));
        }
        None
    }

    /// A message with markup is asked for as markup, and stands where markup can.
    fn markup(
        &self,
        function: Function,
        key: &str,
        place: &Range<usize>,
        around: Option<&Surroundings>,
        found: &mut Diagnostics,
    ) {
        let messages = &self.world.messages;
        let mut locales = self.world.settings.locales.ids();
        let Some(locale) = locales.find(|&locale| messages.has_markup(locale, key)) else { return };
        let tag = self.world.settings.locales.get(locale).tag();
        let fault = match around {
            Some(Surroundings::Tag(_) | Surroundings::Plain | Surroundings::Code) => {
                let message = format!("`{key}` has markup in {tag}, and stands where only text can");
                let fault = Diagnostic::new(Code::TEMPLATE_TEXT_IN_MARKUP_CONTEXT, self.span(place), message);
                fault.help("take the markup out of the message, or give this place a message of its own")
            }
            _ if function != Function::Html => {
                let message = format!("`{key}` has markup in {tag}, and readers would see the tags");
                let fault = Diagnostic::new(Code::TEMPLATE_MARKUP_AS_TEXT, self.span(place), message);
                fault.help("call `t_html`, or take the markup out of the message")
            }
            _ => return,
        };
        found.report(match messages.place(locale, key) {
            Some(place) => fault.related(place, "the message with markup"),
            None => fault,
        });
    }

    fn span(&self, range: &Range<usize>) -> Span {
        Span::new(self.file, range.start, range.end)
    }
}

/// Whether an expression prints what the call at `range` says: it is the call,
/// a branch of a choice, or a part of a joined text.
fn prints(expression: &Expression, range: &Range<usize>) -> bool {
    match &expression.shape {
        Shape::Choice { yes, no, .. } => prints(yes, range) || prints(no, range),
        Shape::Join(left, right) => prints(left, range) || prints(right, range),
        Shape::Call(_) => expression.range == *range,
        // Filters: what they are applied to comes first.
        Shape::Other(parts) => parts.first().is_some_and(|first| prints(first, range)),
        _ => false,
    }
}

/// The expressions that name messages.
fn asked(function: Function, call: &Call) -> Vec<&Expression> {
    let mut asked: Vec<&Expression> = ["key", "fallback"].iter().filter_map(|name| call.argument(name)).collect();
    if let (Function::Has, Some(keys)) = (function, call.argument("keys")) {
        match &keys.shape {
            Shape::List(list) => asked.extend(list),
            _ => asked.push(keys),
        }
    }
    asked
}

/// What a constant is, where it is no value of the declared kind.
fn misfit(shape: &Shape, kind: &str) -> Option<String> {
    let (words, list) = kind.split_once(':').map_or((kind.trim(), None), |(word, list)| (word.trim(), Some(list)));
    let given = match shape {
        Shape::Text(text) => format!("the text `{text}`"),
        Shape::Whole(_) | Shape::Fraction(_) => "a number".to_owned(),
        Shape::Bool(flag) => format!("`{flag}`"),
        Shape::Nothing => "`none`".to_owned(),
        Shape::List(_) => "a list".to_owned(),
        Shape::Map(_) => "a mapping".to_owned(),
        Shape::Call(_)
        | Shape::Choice { .. }
        | Shape::Join(..)
        | Shape::Path(_)
        | Shape::Each { .. }
        | Shape::Other(_) => return None,
    };
    let fits = match (words, shape) {
        ("string", Shape::Text(_)) | ("number", Shape::Whole(_) | Shape::Fraction(_)) => true,
        ("key", Shape::Text(text)) => list.is_none_or(|list| list.split('|').any(|one| one.trim() == text)),
        ("key", Shape::Bool(flag)) => list.is_none_or(|list| list.split('|').any(|one| one.trim() == flag.to_string())),
        // A day or amount is a mapping that views make; markup comes through slots.
        ("string" | "number" | "key" | "date" | "html", _) => false,
        _ => true,
    };
    (!fits).then_some(given)
}

#[cfg(test)]
mod tests {
    use super::misfit;
    use crate::theme::Shape;

    #[test]
    fn a_constant_fits_the_kind_that_is_declared() {
        let text = || Shape::Text("open".to_owned());
        let check = |shape: Shape, kind: &str, expected: bool| {
            assert_eq!(misfit(&shape, kind).is_none(), expected, "{shape:?} {kind}");
        };
        check(text(), "string", true);
        check(Shape::Whole(1), "string", false);
        check(Shape::Whole(1), "number", true);
        check(Shape::Fraction(1.5), "number", true);
        check(text(), "number", false);
        check(text(), "date", false);
        check(text(), "key: open | full", true);
        check(text(), "key: closed|full", false);
        check(Shape::Bool(true), "key: true | false", true);
        check(Shape::Bool(true), "number", false);
        check(Shape::Other(Vec::new()), "date", true);
        check(text(), "anything else", true);
    }
}
