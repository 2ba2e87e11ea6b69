//! `prospectus l10n preview`

use crate::calendar::{Date, parse_date};
use crate::cli::arguments::Preview;
use crate::cli::command::Outcome;
use crate::cli::l10n::desk::{Desk, Refusal};
use crate::freshness::{areas, find};
use crate::locale::LocaleId;
use crate::messages::{Args, Value};

/// Numbers among which every language has its forms.
const NUMBERS: [&str; 6] = ["0", "1", "1.5", "2", "5", "1000000"];

pub(super) fn run(desk: &Desk<'_>, preview: &Preview) -> Outcome {
    let shown = match preview.locale.as_slice() {
        [] => Ok(desk.world().settings.locales.ids().collect()),
        named => desk.locales(named),
    };
    let shown = shown.and_then(|locales| locales.into_iter().map(|locale| text(desk, preview, locale)).collect());
    match shown {
        Ok(texts) => {
            let texts: Vec<String> = texts;
            desk.report.tell(&texts.concat());
            Outcome::Fine
        }
        Err(why) => desk.refuse(&why),
    }
}

/// What a variable is, as far as the comment of the source says.
enum Sample {
    Number,
    Value(Value),
}

fn text(desk: &Desk<'_>, preview: &Preview, locale: LocaleId) -> Result<String, Refusal> {
    let world = desk.world();
    let (key, messages) = (preview.key.as_str(), &world.messages);
    if messages.resolve(locale, key).is_none() {
        return Err(format!("there is no message `{key}`"));
    }
    let source = desk.tag(world.settings.locales.source());
    let entry = key.split('.').next().unwrap_or(key);
    let comment =
        find(&areas(&desk.sources, source), entry).map(|(_, entry)| entry.comment.clone()).unwrap_or_default();
    let mut args = Args::new();
    let mut numbers = Vec::new();
    for name in messages.variables(locale, key) {
        let given = preview.args.iter().find(|(one, _)| *one == name);
        match given.map_or_else(|| sample(&name, &comment), |(_, value)| Sample::Value(read(value))) {
            Sample::Number => numbers.push(name),
            Sample::Value(value) => args.set(name, value),
        }
    }
    let tag = desk.tag(locale);
    let said = |args: &Args| match messages.format(locale, key, args) {
        Ok(text) if text.locale == locale => text.text,
        Ok(text) => format!("{} ({})", text.text, desk.tag(text.locale)),
        Err(fault) => format!("cannot be said: {fault}"),
    };
    if numbers.is_empty() {
        return Ok(format!("{tag}  {}\n", said(&args)));
    }
    let mut lines = String::new();
    for number in NUMBERS {
        let Ok(value) = number.parse() else { continue };
        // The forms are those of the language that speaks.
        let speaker = messages.resolve(locale, key).unwrap_or(locale);
        let branch = messages.formats(speaker).cardinal(&value).name();
        let args =
            numbers.iter().fold(args.clone(), |args, name| args.with(name.clone(), Value::Number(value.clone())));
        lines.push_str(&format!("{tag}  {number:>7} [{branch}]  {}\n", said(&args)));
    }
    Ok(lines)
}

/// A value from what stands in the comment: `$count (number) – how many`.
fn sample(name: &str, comment: &str) -> Sample {
    let described = comment.split(&format!("${name} (")).nth(1).and_then(|rest| rest.split(')').next());
    let kind = described.unwrap_or_default();
    match kind.split(':').next().unwrap_or_default().trim() {
        "number" => Sample::Number,
        "date" => Sample::Value(Value::Date(Date::constant(2027, 3, 15))),
        "key" => {
            let first = kind.split_once(':').and_then(|(_, words)| words.split('|').next()).unwrap_or_default();
            Sample::Value(Value::from(first.trim()))
        }
        // A name that counts something is a number, though nobody wrote so.
        _ if described.is_none() && (name.ends_with("count") || name == "n") => Sample::Number,
        _ => Sample::Value(Value::from(format!("‹{name}›"))),
    }
}

/// A number, a day, or words.
fn read(text: &str) -> Value {
    let day = || parse_date(text).and_then(|day| day.exact()).map(Value::Date);
    Value::number(text).or_else(day).unwrap_or_else(|| Value::from(text))
}
