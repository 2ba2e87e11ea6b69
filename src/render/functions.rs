//! The functions that templates call, for one language.

use std::collections::BTreeMap;
use std::sync::Arc;

use rapidhash::RapidHashMap;
use tera::{Error, Kwargs, State, Tera, TeraResult, Value};

use crate::calendar::{Day, Money, parse_date};
use crate::locale::LocaleId;
use crate::messages::{Args, Messages, Value as Argument};
use crate::output::escape;
use crate::render::foreign::mark;
use crate::routes::Site;
use crate::theme::Function;

/// Gives an engine the functions of one language.
pub(super) fn register(engine: &mut Tera, messages: &Arc<Messages>, site: &Site, locale: LocaleId) {
    let text = Text::new(messages, site, locale);
    engine.register_function(Function::Text.name(), move |arguments: Kwargs, _: &State<'_>| text.call(&arguments));
    let statics: BTreeMap<String, Value> =
        site.statics.iter().map(|(name, path)| (name.clone(), Value::from(site.base.link(path)))).collect();
    engine.register_function(Function::Asset.name(), move |arguments: Kwargs, _: &State<'_>| -> TeraResult<Value> {
        let path = arguments.must_get::<&str>("path")?;
        let missing = || Error::message(format!("the theme has no static file `{path}`"));
        statics.get(path).cloned().ok_or_else(missing)
    });
}

/// `t(key="…", name=value)`.
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

    fn call(&self, arguments: &Kwargs) -> TeraResult<Value> {
        let key = arguments.must_get::<&str>("key")?;
        if let Some(constant) = self.constants.get(key) {
            return Ok(constant.clone());
        }
        let mut scope = Args::new();
        for (name, value) in arguments.iter() {
            let name = name.as_str().unwrap_or_default();
            if name != "key" {
                scope.set(name, argument(name, value)?);
            }
        }
        match self.messages.format(self.locale, key, &scope) {
            Ok(text) => Ok(ready(&text.text, text.locale, self.locale, &self.tags)),
            Err(fault) => Err(Error::message(format!("the message `{key}`: {fault}"))),
        }
    }
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
