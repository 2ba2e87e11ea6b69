//! The functions that templates call, for one language.

use std::borrow::Cow;
use std::cell::Cell;
use std::collections::BTreeMap;
use std::sync::Arc;

use rapidhash::RapidHashMap;
use tera::{Error, Kwargs, State, Tera, TeraResult, Value};

use crate::calendar::{Day, Money, parse_date};
use crate::format::ListKind;
use crate::locale::LocaleId;
use crate::messages::{Args, Fault, Messages, Value as Argument};
use crate::output::foreign::mark;
use crate::output::{Attributes, escape, filter};
use crate::picture::Fonts;
use crate::routes::Site;
use crate::theme::Function;
use crate::world::World;

/// Gives an engine the functions of one language.
pub(super) fn register(engine: &mut Tera, world: &Arc<World>, locale: LocaleId) {
    let site = &world.site;
    let text = Arc::new(Text::new(&world.messages, site, locale));
    let is_said = |function: &Function| !matches!(function, Function::Asset | Function::Fit);
    for function in Function::ALL.into_iter().filter(is_said) {
        let text = text.clone();
        let call = move |arguments: Kwargs, _: &State<'_>| match function {
            Function::Text | Function::Attribute => text.say(function, &arguments),
            Function::Html => text.html(&arguments),
            Function::In => text.say_in(&arguments),
            Function::Has => text.has(&arguments),
            Function::List | Function::Asset | Function::Fit => text.list(&arguments),
        };
        engine.register_function(function.name(), call);
    }
    let statics: BTreeMap<String, Value> =
        site.statics.iter().map(|(name, path)| (name.clone(), Value::from(site.base.link(path)))).collect();
    engine.register_function(Function::Asset.name(), move |arguments: Kwargs, _: &State<'_>| -> TeraResult<Value> {
        let path = arguments.must_get::<&str>("path")?;
        let missing = || Error::message(format!("the theme has no static file `{path}`"));
        statics.get(path).cloned().ok_or_else(missing)
    });
    let world = world.clone();
    engine.register_function(Function::Fit.name(), move |arguments: Kwargs, _: &State<'_>| {
        fit(&arguments, &world.theme.fonts)
    });
}

shape! {
    /// Text in lines that fit.
    Fitted {
        /// The size of its letters.
        size: f64,
        /// The lines.
        lines: Vec<String>,
    }
}

/// A line on a card takes this much of the size of its letters.
const LEADING: f32 = 1.1;

/// `fit(text="…", width=1040, height=300, sizes=[96, 72])`: `{ size, lines }`.
fn fit(arguments: &Kwargs, fonts: &Fonts) -> TeraResult<Value> {
    let text = arguments.must_get::<&str>("text")?;
    let (width, height) = (arguments.must_get::<f32>("width")?, arguments.must_get::<f32>("height")?);
    let sizes = arguments.must_get::<Vec<f32>>("sizes")?;
    let Some((&last, larger)) = sizes.split_last() else { return Err(Error::message("`sizes` names no size")) };
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is small, and negative is none")]
    let most = |size: f32| ((height / (size * LEADING)) as usize).max(1);
    let fits = |&&size: &&f32| {
        let lines = fonts.lines(text, size, width);
        lines.len() <= most(size) && lines.iter().all(|line| fonts.width(line, size) <= width)
    };
    let size = larger.iter().find(fits).copied().unwrap_or(last);
    let mut lines = fonts.balanced(text, size, width);
    if lines.len() > most(size) {
        lines = fonts.lines(text, size, width);
        lines.truncate(most(size));
        lines.last_mut().into_iter().for_each(|line| line.push('…'));
    }
    Ok(Fitted { size: f64::from(size), lines }.into())
}

/// The functions that speak in the language of a page.
struct Text {
    messages: Arc<Messages>,
    locale: LocaleId,
    /// The tags of the site's languages, by number.
    tags: Vec<String>,
    /// Messages without arguments, ready to be printed.
    constants: RapidHashMap<String, Value>,
}

impl Text {
    fn new(messages: &Arc<Messages>, site: &Site, locale: LocaleId) -> Text {
        let tags: Vec<String> = site.locales.iter().map(|locale| locale.tag().to_owned()).collect();
        let mut constants = RapidHashMap::default();
        for text in site.locales.ids() {
            for key in messages.keys(text) {
                let Some(words) = messages.constant(locale, key) else { continue };
                let own = messages.resolve(locale, key).unwrap_or(locale);
                constants.entry(key.to_owned()).or_insert_with(|| ready(words, own, locale, &tags));
            }
        }
        Text { messages: messages.clone(), locale, tags, constants }
    }

    /// `t(key="…", name=value)`, `t_attr(key="…", attr="…", name=value)`.
    fn say(&self, function: Function, arguments: &Kwargs) -> TeraResult<Value> {
        let key = arguments.must_get::<&str>("key")?;
        let key = match arguments.get::<&str>("fallback")? {
            Some(other) if !self.has_key(key) => other,
            _ => key,
        };
        let key = match function {
            Function::Attribute => Cow::Owned(format!("{key}.{}", arguments.must_get::<&str>("attr")?)),
            _ => Cow::Borrowed(key),
        };
        if let Some(constant) = self.constants.get(&*key) {
            return Ok(constant.clone());
        }
        match self.messages.format(self.locale, &key, &scope(function, arguments)?) {
            Ok(text) => Ok(ready(&text.text, text.locale, self.locale, &self.tags)),
            Err(fault) => Err(failed(&key, fault)),
        }
    }

    /// `t_html(key="…", slots={name: {href: …}}, name=value)`.
    fn html(&self, arguments: &Kwargs) -> TeraResult<Value> {
        let key = arguments.must_get::<&str>("key")?;
        let key = match arguments.get::<&str>("fallback")? {
            Some(other) if !self.has_key(key) => other,
            _ => key,
        };
        let given = arguments.get::<Value>("slots")?;
        let slots = given.as_ref().and_then(Value::as_map);
        let slot = |name: &str| -> Option<Attributes> {
            let attributes = slots?.get(&tera::value::Key::from(name.to_owned()))?.as_map()?;
            let attribute = |(name, value): (&tera::value::Key<'_>, &Value)| {
                Some((name.as_str()?.to_owned(), escape(value.as_str()?).into_owned()))
            };
            Some(attributes.iter().filter_map(attribute).collect())
        };
        let text = self.messages.markup(self.locale, key, &scope(Function::Html, arguments)?);
        let text = text.map_err(|fault| failed(key, fault))?;
        let html = filter(&text.text, slot).map_err(|name| {
            Error::message(format!("the message `{key}` names the slot `{name}`, which is not given"))
        })?;
        Ok(match text.locale == self.locale {
            true => Value::safe_string(&html),
            false => Value::safe_string(&mark(&html, &self.tags[text.locale.index()])),
        })
    }

    /// `t_in(locale="es", key="…", name=value)`.
    fn say_in(&self, arguments: &Kwargs) -> TeraResult<Value> {
        let key = arguments.must_get::<&str>("key")?;
        let tag = arguments.must_get::<&str>("locale")?;
        let Some(locale) = self.messages.locale(tag) else {
            return Err(Error::message(format!("`{tag}` is not one of the site's languages")));
        };
        match self.messages.format(locale, key, &scope(Function::In, arguments)?) {
            Ok(text) => Ok(ready(&text.text, text.locale, self.locale, &self.tags)),
            Err(fault) => Err(failed(key, fault)),
        }
    }

    /// `has_messages(keys=["…"])`, `has_messages(key="…")`.
    fn has(&self, arguments: &Kwargs) -> TeraResult<Value> {
        let one = arguments.get::<&str>("key")?;
        let many = arguments.get::<Value>("keys")?;
        let many = many.as_ref().and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
        Ok(Value::from(one.into_iter().chain(many).all(|key| self.has_key(key))))
    }

    /// `list(values=[…], type="and")`.
    fn list(&self, arguments: &Kwargs) -> TeraResult<Value> {
        let values = arguments.must_get::<Value>("values")?;
        let Some(values) = values.as_array() else { return Err(Error::message("`values` is no list")) };
        let kind = match arguments.get::<&str>("type")?.unwrap_or("and") {
            "and" => ListKind::And,
            "or" => ListKind::Or,
            "unit" => ListKind::Unit,
            other => return Err(Error::message(format!("there are no lists of the type `{other}`"))),
        };
        let words: Vec<Cow<'_, str>> = values
            .iter()
            .map(|value| value.as_str().map_or_else(|| Cow::Owned(value.to_string()), Cow::Borrowed))
            .collect();
        let words: Vec<&str> = words.iter().map(|word| &**word).collect();
        Ok(Value::from(self.messages.formats(self.locale).list(&words, kind)))
    }

    /// Whether a message is there in the very language of the page.
    fn has_key(&self, key: &str) -> bool {
        self.messages.resolve(self.locale, key) == Some(self.locale)
    }
}

thread_local! {
    /// The fault that stopped the page which this thread is making; the engine
    /// keeps of it only the words.
    static FAULT: Cell<Option<Fault>> = const { Cell::new(None) };
}

/// What stopped a page, if it was a message.
pub(super) fn take_fault() -> Option<Fault> {
    FAULT.take()
}

fn failed(key: &str, fault: Fault) -> Error {
    let error = Error::message(format!("the message `{key}`: {fault}"));
    FAULT.set(Some(fault));
    error
}

/// The arguments that are the message's.
fn scope(function: Function, arguments: &Kwargs) -> TeraResult<Args> {
    let mut scope = Args::new();
    for (name, value) in arguments.iter() {
        let name = name.as_str().unwrap_or_default();
        if !function.owns(name) {
            scope.set(name, argument(name, value)?);
        }
    }
    Ok(scope)
}

fn ready(words: &str, text: LocaleId, page: LocaleId, tags: &[String]) -> Value {
    match text == page {
        true => Value::safe_string(&escape(words)),
        false => Value::safe_string(&mark(&escape(words), &tags[text.index()])),
    }
}

/// A value of a template as an argument of a message: text, a number, or one of
/// the mappings that views make for days and amounts.
fn argument(name: &str, value: &Value) -> TeraResult<Argument> {
    if let Some(text) = value.as_str() {
        return Ok(Argument::from(text));
    }
    if let Some(flag) = value.as_bool() {
        return Ok(Argument::from(flag));
    }
    if value.is_number() {
        return Argument::number(&value.to_string()).ok_or_else(|| no_argument(name));
    }
    let Some(map) = value.as_map() else { return Err(no_argument(name)) };
    let field = |field: &'static str| map.get(&tera::value::Key::from(field)).and_then(Value::as_str);
    let day = field("iso").and_then(parse_date).map(|day: Day| Argument::from(day));
    let money = || Some(Argument::from(Money::parse(field("amount")?, field("currency")?)?));
    day.or_else(money).ok_or_else(|| no_argument(name))
}

fn no_argument(name: &str) -> Error {
    Error::message(format!("`{name}` is neither text, a number, a day nor an amount"))
}
