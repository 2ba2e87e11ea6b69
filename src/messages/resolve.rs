//! Writes messages: the evaluator of Fluent's expressions.
//!
//! The language of the words decides how numbers, dates and plurals look. A
//! message that refers to another one, or to a term, looks along its own chain
//! and not along the page's, and each is written in its own language.

use crate::format::{Decimal, Formats, ListKind};
use crate::locale::LocaleId;
use crate::messages::expression::{Call, Expression, Function, Name, Part, Pattern, Select};
use crate::messages::fault::FaultKind;
use crate::messages::function::{self, NumberOptions};
use crate::messages::table::{Messages, Stored};
use crate::messages::{Scope, Value};
use crate::output::escape_into;
use crate::source::Span;

/// The message that stands for a fact which is empty only because of the day.
pub(super) const TO_BE_ANNOUNCED: &str = "fact-to-be-announced";

/// References may follow one another this far; more is taken for a circle.
pub(super) const DEPTH_LIMIT: usize = 50;

/// Placeables of one text, and its bytes. References fan out: ten messages
/// that each name the next one ten times would fill the memory.
const PLACEABLE_LIMIT: usize = 10_000;
const LENGTH_LIMIT: usize = 1 << 20;

type Failed = (FaultKind, Option<Span>);

/// Writes one text.
pub(super) struct Resolver<'a> {
    messages: &'a Messages,
    scope: &'a dyn Scope,
    depth: usize,
    placeables: usize,
    /// Whether values are written as markup that says them.
    is_markup: bool,
}

/// Where an expression stands.
#[derive(Clone, Copy)]
struct Frame<'a> {
    /// The language of the words around it.
    locale: LocaleId,
    /// In a term: the arguments, which are all the variables that it sees.
    arguments: Option<&'a [(Box<str>, Value)]>,
}

/// What an expression stands for, before it is printed or chosen by.
enum Operand<'a> {
    Value(Value),
    Number(Decimal, &'a NumberOptions),
    Text(String),
}

impl<'a> Resolver<'a> {
    /// Values come from `scope`.
    pub(super) fn new(messages: &'a Messages, scope: &'a dyn Scope) -> Self {
        Resolver { messages, scope, depth: 0, placeables: 0, is_markup: false }
    }

    /// The same for messages with markup: values are escaped, so that none of
    /// them becomes a tag.
    pub(super) fn for_markup(messages: &'a Messages, scope: &'a dyn Scope) -> Self {
        Resolver { is_markup: true, ..Resolver::new(messages, scope) }
    }

    /// Writes a message or attribute; a term as if referred to without arguments.
    pub(super) fn entry(&mut self, entry: &'a Stored, out: &mut String) -> Result<(), Failed> {
        let arguments: Option<&[_]> = entry.key.starts_with('-').then_some(&[]);
        self.pattern(&entry.pattern, Frame { locale: entry.locale, arguments }, out)
    }

    /// Writes a placeable of a prose.
    pub(super) fn expression(
        &mut self,
        expression: &'a Expression,
        locale: LocaleId,
        out: &mut String,
    ) -> Result<(), Failed> {
        self.placeable(expression, Frame { locale, arguments: None }, out)
    }

    /// Writes a value in its usual form.
    pub(super) fn value(&mut self, value: &Value, locale: LocaleId, out: &mut String) -> Result<(), Failed> {
        let formats = self.messages.formats(locale);
        match value {
            Value::Text(text) => out.push_str(text),
            Value::Word { id, keys } => {
                let said = keys.iter().find_map(|key| self.messages.constant(locale, key));
                out.push_str(said.unwrap_or(id));
            }
            Value::Number(number) => out.push_str(&function::print_plain(number, formats)),
            Value::Date(date) => out.push_str(&formats.date(*date, crate::format::DateStyle::Long)),
            Value::Month(month) => out.push_str(&formats.month(*month)),
            Value::Time(time) => out.push_str(&formats.time(*time)),
            Value::Money(money) => out.push_str(&formats.money(*money, true)),
            Value::Bool(claim) => out.push_str(if *claim { "true" } else { "false" }),
            Value::List(values) => {
                let mut items = Vec::with_capacity(values.len());
                for value in values {
                    let mut item = String::new();
                    self.value(value, locale, &mut item)?;
                    items.push(item);
                }
                let items: Vec<&str> = items.iter().map(String::as_str).collect();
                out.push_str(&formats.list(&items, ListKind::And));
            }
            Value::Pending => self.announcement(locale, out)?,
        }
        Ok(())
    }

    fn pattern(&mut self, pattern: &'a Pattern, frame: Frame<'a>, out: &mut String) -> Result<(), Failed> {
        for part in &pattern.parts {
            match part {
                Part::Text(text) => out.push_str(text),
                Part::Placeable(expression) => self.placeable(expression, frame, out)?,
            }
        }
        Ok(())
    }

    fn placeable(&mut self, expression: &'a Expression, frame: Frame<'a>, out: &mut String) -> Result<(), Failed> {
        self.placeables += 1;
        if self.placeables > PLACEABLE_LIMIT || out.len() > LENGTH_LIMIT {
            return Err((FaultKind::TooLong, expression.span()));
        }
        match expression {
            Expression::Text(text) => out.push_str(text),
            Expression::Message(name) => self.reference(name, frame.arguments, frame.locale, out)?,
            Expression::Term(term) => self.reference(&term.name, Some(&term.arguments), frame.locale, out)?,
            Expression::Select(select) => match self.choose(select, frame)? {
                Some(pattern) => self.pattern(pattern, frame, out)?,
                None => self.announcement(frame.locale, out)?,
            },
            Expression::Number(_) | Expression::Variable(_) | Expression::Call(_) => {
                let start = out.len();
                match self.operand(expression, frame)? {
                    Operand::Value(value) => self.value(&value, frame.locale, out)?,
                    Operand::Number(number, options) => {
                        out.push_str(&options.print(&number, self.messages.formats(frame.locale)));
                    }
                    Operand::Text(text) => out.push_str(&text),
                }
                if self.is_markup {
                    let value = out.split_off(start);
                    escape_into(&value, out);
                }
            }
        }
        Ok(())
    }

    fn reference(
        &mut self,
        name: &Name,
        arguments: Option<&'a [(Box<str>, Value)]>,
        locale: LocaleId,
        out: &mut String,
    ) -> Result<(), Failed> {
        let Some(entry) = self.messages.lookup(locale, &name.text) else {
            let key = name.text.to_string();
            let is_term = key.starts_with('-');
            let kind = if is_term { FaultKind::UnknownTerm(key) } else { FaultKind::UnknownMessage(key) };
            return Err((kind, Some(name.span)));
        };
        let has_arguments = arguments.is_some_and(|arguments| !arguments.is_empty());
        if let (Some(constant), false) = (&entry.constant, has_arguments) {
            out.push_str(constant);
            return Ok(());
        }
        if self.depth == DEPTH_LIMIT {
            return Err((FaultKind::Cycle, Some(name.span)));
        }
        self.depth += 1;
        self.pattern(&entry.pattern, Frame { locale: entry.locale, arguments }, out)?;
        self.depth -= 1;
        Ok(())
    }

    fn operand(&mut self, expression: &'a Expression, frame: Frame<'a>) -> Result<Operand<'a>, Failed> {
        match expression {
            Expression::Number(number) => Ok(Operand::Value(Value::Number(number.clone()))),
            Expression::Variable(name) => match self.variable(name, frame) {
                Some(value) => Ok(Operand::Value(value)),
                None => Err((FaultKind::UnknownVariable(name.text.to_string()), Some(name.span))),
            },
            Expression::Call(call) => self.call(call, frame),
            Expression::Text(_) | Expression::Message(_) | Expression::Term(_) | Expression::Select(_) => {
                let mut text = String::new();
                self.placeable(expression, frame, &mut text)?;
                Ok(Operand::Text(text))
            }
        }
    }

    fn variable(&self, name: &Name, frame: Frame<'a>) -> Option<Value> {
        match frame.arguments {
            Some(arguments) => arguments.iter().find(|(one, _)| *one == name.text).map(|(_, value)| value.clone()),
            None => self.scope.get(&name.text),
        }
    }

    fn call(&mut self, call: &'a Call, frame: Frame<'a>) -> Result<Operand<'a>, Failed> {
        let operand = self.operand(&call.argument, frame)?;
        let wrong = |wanted| Err((FaultKind::WrongType(wanted), call.argument.span().or(Some(call.name.span))));
        let formats = self.messages.formats(frame.locale);
        match (&call.function, operand) {
            (Function::Unknown, _) => {
                Err((FaultKind::UnknownFunction(call.name.text.to_string()), Some(call.name.span)))
            }
            (_, Operand::Value(Value::Pending)) => Ok(Operand::Value(Value::Pending)),
            (Function::Number(options), Operand::Value(Value::Number(number)) | Operand::Number(number, _)) => {
                Ok(Operand::Number(number, options))
            }
            (Function::Number(options), Operand::Value(Value::Money(money))) => {
                Ok(Operand::Text(options.print_money(money, formats)))
            }
            (Function::Number(_), _) => wrong("a number"),
            (Function::Date(options), Operand::Value(Value::Date(date))) => {
                options.date(date, formats).map_or_else(|| wrong("a time of day"), |text| Ok(Operand::Text(text)))
            }
            (Function::Date(_), Operand::Value(Value::Month(month))) => Ok(Operand::Text(formats.month(month))),
            (Function::Date(options), Operand::Value(Value::Time(time))) => {
                options.time(time, formats).map_or_else(|| wrong("a date"), |text| Ok(Operand::Text(text)))
            }
            (Function::Date(_), _) => wrong("a date"),
        }
    }

    /// The variant that fits; `None` where the choice waits for a fact that is
    /// not there yet and no variant `[pending]` says what to print.
    fn choose(&mut self, select: &'a Select, frame: Frame<'a>) -> Result<Option<&'a Pattern>, Failed> {
        if let (Expression::Variable(name), Some(_)) = (&select.selector, frame.arguments)
            && self.variable(name, frame).is_none()
        {
            // A term may be used without its arguments; that is what its
            // default is for.
            return Ok(select.default());
        }
        let formats = self.messages.formats(frame.locale);
        let operand = self.operand(&select.selector, frame)?;
        let word = match &operand {
            Operand::Value(Value::Number(number)) => {
                return Ok(by_number(select, number, &NumberOptions::default(), formats));
            }
            Operand::Number(number, options) => return Ok(by_number(select, number, options, formats)),
            Operand::Value(Value::Money(money)) => {
                let amount = money.amount().parse().unwrap_or_default();
                return Ok(by_number(select, &amount, &NumberOptions::default(), formats));
            }
            Operand::Value(Value::Pending) => return Ok(select.word("pending")),
            Operand::Value(Value::Text(text) | Value::Word { id: text, .. }) => text,
            Operand::Text(text) => text.as_str(),
            Operand::Value(Value::Bool(claim)) => {
                if *claim {
                    "true"
                } else {
                    "false"
                }
            }
            Operand::Value(Value::Date(_) | Value::Month(_) | Value::Time(_) | Value::List(_)) => "",
        };
        match select.word(word) {
            Some(pattern) => Ok(Some(pattern)),
            None if select.is_numeric() => Err((FaultKind::WrongType("a number"), Some(select.span))),
            None => Ok(select.default()),
        }
    }

    fn announcement(&mut self, locale: LocaleId, out: &mut String) -> Result<(), Failed> {
        match self.messages.constant(locale, TO_BE_ANNOUNCED) {
            Some(words) => {
                out.push_str(words);
                Ok(())
            }
            None => Err((FaultKind::UnknownMessage(TO_BE_ANNOUNCED.to_owned()), None)),
        }
    }
}

/// The exact number first, wherever it stands among the variants; then the
/// plural category of the number as it is printed; then the default.
fn by_number<'a>(
    select: &'a Select,
    number: &Decimal,
    options: &NumberOptions,
    formats: &Formats,
) -> Option<&'a Pattern> {
    select
        .number(&function::plain(number))
        .or_else(|| select.word(options.plural(number, formats).name()))
        .or_else(|| select.default())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used)]

    use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};

    use crate::calendar::{Date, Month, Time};
    use crate::messages::support::site;
    use crate::messages::{Args, Scope, Value};

    fn write(locale: &str, text: &str, scope: &dyn Scope) -> String {
        let site = site(locale, &[(&format!("{locale}/test.ftl"), text)]);
        let id = site.locales.source();
        match site.messages.format(id, "m", scope) {
            Ok(text) => text.text,
            Err(fault) => format!("fault: {fault}"),
        }
    }

    fn check(locale: &str, text: &str, scope: &dyn Scope, expected: &str) {
        assert_eq!(write(locale, text, scope), expected, "{locale}: {text}");
    }

    fn number(written: &str) -> Value {
        Value::number(written).expect("a number")
    }

    const PLURALS: &str = "m = { $n ->\n [one] one\n [many] many\n *[other] other\n }\n";
    const ORDINALS: &str = "m = { NUMBER($n, type: \"ordinal\") ->\n [one] one\n [two] two\n [few] few\n [many] many\n \
         *[other] other\n }\n";

    #[test]
    fn plurals_are_those_of_cldr() {
        // 0, 1, 1.5, 2, 5, 21, 100, 1 000 000
        let table = [
            ("en", "other one other other other other other other"),
            ("es", "other one other other other other other many"),
            ("pt-BR", "one one one other other other other many"),
            ("pt-PT", "other one other other other other other many"),
            ("fr", "one one one other other other other many"),
            ("it", "other one other other other other other many"),
        ];
        for (locale, expected) in table {
            let counts = ["0", "1", "1.5", "2", "5", "21", "100", "1000000"];
            let found: Vec<String> =
                counts.iter().map(|count| write(locale, PLURALS, &[("n", number(count))])).collect();
            assert_eq!(found.join(" "), expected, "{locale}");
        }
    }

    #[test]
    fn ordinals_are_those_of_cldr() {
        // 0, 1, 2, 3, 8, 11, 21, 80, 100
        let table = [
            ("en", "other one two few other other one other other"),
            ("es", "other other other other other other other other other"),
            ("fr", "other one other other other other other other other"),
            ("it", "other other other other many many other many other"),
        ];
        for (locale, expected) in table {
            let counts = ["0", "1", "2", "3", "8", "11", "21", "80", "100"];
            let found: Vec<String> =
                counts.iter().map(|count| write(locale, ORDINALS, &[("n", number(count))])).collect();
            assert_eq!(found.join(" "), expected, "{locale}");
        }
    }

    #[test]
    fn an_exact_number_wins_over_its_category_wherever_it_stands() {
        let text = "m = { $n ->\n [one] one\n [1] exactly one\n [0] none\n *[other] many\n }\n";
        check("en", text, &[("n", number("1"))], "exactly one");
        check("en", text, &[("n", number("1.0"))], "exactly one");
        check("en", text, &[("n", number("0"))], "none");
        check("en", text, &[("n", number("7"))], "many");
    }

    #[test]
    fn plurals_look_at_the_digits_that_are_printed() {
        let text = "m = { NUMBER($n, minimumFractionDigits: 1) ->\n [one] one\n *[other] other\n }\n";
        check("en", text, &[("n", number("1"))], "other");
        check("en", PLURALS, &[("n", number("1.0"))], "other");
    }

    #[test]
    fn a_text_never_chooses_by_number_in_silence() {
        check("en", PLURALS, &[("n", "5".into())], "fault: `m` needs a number here");
        let words = "m = { $s ->\n [open] yes\n *[closed] no\n }\n";
        check("en", words, &[("s", "open".into())], "yes");
        check("en", words, &[("s", "full".into())], "no");
        let claims = "m = { $b ->\n [true] yes\n *[false] no\n }\n";
        check("en", claims, &[("b", true.into())], "yes");
    }

    #[test]
    fn values_are_printed_in_the_language_of_the_text() {
        check("es", "m = { $n }", &[("n", number("12345.5"))], "12.345,5");
        check("en", "m = { $n }", &[("n", number("2.50"))], "2.50");
        check("en", "m = { $d }", &[("d", Date::constant(2026, 5, 1).into())], "May 1, 2026");
        check("es", "m = { $d }", &[("d", Date::constant(2026, 5, 1).into())], "1 de mayo de 2026");
        check("es", "m = { $d }", &[("d", Value::Month(Month { year: 2027, month: 3 }))], "marzo de 2027");
        check("es", "m = { $t }", &[("t", Time::constant(11, 0, 0, 0).into())], "11:00");
        let price = crate::calendar::Money::parse("2950", "USD").expect("an amount");
        check("en", "m = { $p }", &[("p", price.into())], "$2,950");
        check("en", "m = { NUMBER($p, minimumFractionDigits: 2) }", &[("p", price.into())], "$2,950.00");
        let text = "language-es = Spanish\nm = { $w } { $w ->\n [es-MX] yes\n *[other] no\n }\n";
        let language = Value::word("es-MX", ["language-es-mx".to_owned(), "language-es".to_owned()]);
        check("en", text, &[("w", language)], "Spanish yes");
        check("en", "m = { $w }", &[("w", Value::word("online", ["format-online".to_owned()]))], "online");
        let list = Value::List(vec!["a".into(), "b".into(), "c".into()]);
        check("en", "m = { $l }", &[("l", list)], "a, b, and c");
    }

    #[test]
    fn functions_take_their_options() {
        let scope = [("n", number("1234.567")), ("d", Date::constant(2026, 5, 1).into())];
        check("en", "m = { NUMBER($n, maximumFractionDigits: 1) }", &scope, "1,234.6");
        check("en", "m = { NUMBER($n, useGrouping: \"false\") }", &scope, "1234.567");
        check("en", "m = { NUMBER(81, style: \"percent\") }", &scope, "81%");
        check("en", "m = { NUMBER($n, style: \"currency\", currency: \"USD\") }", &scope, "$1,234.57");
        check("en", "m = { DATETIME($d, dateStyle: \"medium\") }", &scope, "May 1, 2026");
        check("en", "m = { DATETIME($d, month: \"long\", year: \"numeric\") }", &scope, "May 2026");
        check("en", "m = { DATETIME($d, hour: \"numeric\") }", &scope, "fault: `m` needs a time of day here");
        check("en", "m = { DATETIME($d, dateStyle: \"long\", timeStyle: \"short\") }", &scope, "May 1, 2026");
        check("en", "m = { DATETIME($n) }", &scope, "fault: `m` needs a date here");
        check("en", "m = { NUMBER($d) }", &scope, "fault: `m` needs a number here");
        check("en", "m = { UPPER($d) }", &scope, "fault: `m` calls `UPPER`, which is no function");
    }

    #[test]
    fn a_term_sees_its_arguments_and_nothing_else() {
        let school = "-school = { $prep ->\n [a] alla Scuola\n *[plain] la Scuola\n }\n    .gender = feminine\n";
        check("it", &format!("{school}m = {{ -school }}\n"), &(), "la Scuola");
        check("it", &format!("{school}m = Vai {{ -school(prep: \"a\") }}\n"), &(), "Vai alla Scuola");
        check("it", &format!("{school}m = {{ -school }}\n"), &[("prep", "a".into())], "la Scuola");
        let choice = "m = { -school.gender ->\n [feminine] pronta\n *[masculine] pronto\n }\n";
        check("it", &format!("{school}{choice}"), &(), "pronta");
        check("it", "-t = { $x }\nm = { -t }", &[("x", 1.into())], "fault: `m` needs `$x`, which has no value here");
    }

    #[test]
    fn whatever_cannot_be_resolved_is_a_fault() {
        check("en", "n = 1", &(), "fault: there is no message `m`");
        check("en", "m = { $x }", &(), "fault: `m` needs `$x`, which has no value here");
        check("en", "m = { n }", &(), "fault: `m` needs the message `n`, which does not exist");
        check("en", "m = { n.a }\nn = 1", &(), "fault: `m` needs the message `n.a`, which does not exist");
        check("en", "m = { -n }", &(), "fault: `m` needs the term `-n`, which does not exist");
        check("en", "m = { n }\nn = { m }", &(), "fault: `m` refers to itself");
        check("en", "m = { m }", &(), "fault: `m` refers to itself");
    }

    #[test]
    fn references_that_fan_out_end_in_a_fault() {
        let mut text = String::from("m = { n0 }\nn9 = { $x }\n");
        for level in 0..9 {
            let next = format!("{{ n{} }}", level + 1);
            text.push_str(&format!("n{level} = {}\n", next.repeat(10)));
        }
        check("en", &text, &[("x", 1.into())], "fault: the text of `m` grows without end");
    }

    #[test]
    fn what_is_still_open_is_announced() {
        let open = "fact-to-be-announced = to be announced\n";
        let scope = [("x", Value::Pending)];
        check("en", &format!("{open}m = Starts: {{ $x }}"), &scope, "Starts: to be announced");
        check("en", &format!("{open}m = Starts: {{ DATETIME($x) }}"), &scope, "Starts: to be announced");
        let choice = "m = Starts { $x ->\n [one] in a week\n *[other] in weeks\n }\n";
        check("en", &format!("{open}{choice}"), &scope, "Starts to be announced");
        let worded = "m = Starts { $x ->\n [pending] some day\n *[other] in weeks\n }\n";
        check("en", &format!("{open}{worded}"), &scope, "Starts some day");
    }

    #[test]
    fn white_space_and_escapes_stay_as_written() {
        check("fr", "m = a\u{a0}: b\u{202f}!\u{a0}\n", &(), "a\u{a0}: b\u{202f}!\u{a0}");
        check("en", "m = a{ \"  \" }{ \"\\u00e9\\U01F600 \\\\ \\\"\" }{ \"{\" }", &(), "a  é😀 \\ \"{");
        check("en", "m =\r\n    one\r\n    two\r\n", &(), "one\ntwo");
    }

    /// Wherever plurals and numbers play no part, the usual library says the
    /// same. It is asked in English, where its plurals are right as well.
    #[test]
    fn the_usual_library_agrees() {
        let text = "\
-brand = Prospectus
    .kind = thing
-with = { $a ->
   [x] ex { -brand }
  *[y] why
}
plain = Words
    .title = Title of { -brand }
lines =
    first
      second { $name }

    third
escape = { \"a\\\"b\" } { \"\\u00e9\" }
reference = { plain }, { plain.title }
variable = Hello, { $name }!
choice = { $name ->
    [Ada] countess
   *[other] { $name }
}
count = { $count ->
    [0] none
    [one] one
   *[other] { $count }
}
ordinal = { NUMBER($count, type: \"ordinal\") ->
    [one] { $count }st
    [two] { $count }nd
    [few] { $count }rd
   *[other] { $count }th
}
nested = { $name ->
    [Ada] { $count ->
        [one] one for { $name }
       *[other] some for { $name }
    }
   *[other] none
}
term = { -with(a: \"x\") } { -with }
kind = { -brand.kind ->
    [thing] it
   *[person] they
}
braces = { { { $name } } }
";
        let mine = site("en", &[("en/test.ftl", text)]);
        let locale = mine.locales.source();
        let resource = FluentResource::try_new(text.to_owned()).expect("Fluent");
        let mut bundle = FluentBundle::new(vec!["en".parse().expect("a tag")]);
        bundle.set_use_isolating(false);
        bundle.add_builtins().expect("no function of this name");
        bundle.add_resource(resource).expect("no message twice");
        for name in ["Ada", "Bob"] {
            for count in [0, 1, 2, 3, 4, 11, 21, 102] {
                let scope = Args::new().with("name", name).with("count", count);
                let mut args = FluentArgs::new();
                args.set("name", name);
                args.set("count", count);
                for key in mine.messages.keys(locale).filter(|key| !key.starts_with('-')) {
                    let (id, attribute) = key.split_once('.').map_or((key, None), |(id, one)| (id, Some(one)));
                    let message = bundle.get_message(id).expect("a message");
                    let pattern = match attribute {
                        Some(attribute) => message.get_attribute(attribute).expect("an attribute").value(),
                        None => message.value().expect("a value"),
                    };
                    let mut errors = Vec::new();
                    let expected = bundle.format_pattern(pattern, Some(&args), &mut errors);
                    let found = mine.messages.format(locale, key, &scope).expect("a text");
                    assert!(errors.is_empty(), "{key}: {errors:?}");
                    assert_eq!(found.text, expected, "{key} for {name} and {count}");
                }
            }
        }
    }
}
