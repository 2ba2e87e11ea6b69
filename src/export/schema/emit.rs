//! Types as schemas.
//!
//! What is used in several places stands once, among the definitions.

use serde_json::{Map, Value, json};

use crate::export::schema::doc;
use crate::yaml::{Key, Need, Record, Type};

/// The schema of a type, and the definitions that it refers to.
pub(super) fn emit(kind: &Type) -> (Map<String, Value>, Map<String, Value>) {
    let mut records = Vec::new();
    collect(kind, &mut records, &mut Vec::new());
    let is_repeated = |one: &Record| records.iter().filter(|other| *other == one).count() > 1;
    let mut shared: Vec<Record> = Vec::new();
    for record in &records {
        if is_repeated(record) && !shared.contains(record) {
            shared.push(record.clone());
        }
    }
    let mut emitter = Emitter { shared, names: Vec::new(), case: None, definitions: Map::new() };
    let body = emitter.body(kind);
    (body, emitter.definitions)
}

/// Every mapping in a type, as often as it is used.
fn collect(kind: &Type, records: &mut Vec<Record>, seen: &mut Vec<&'static str>) {
    match kind {
        Type::Record(record) => {
            records.push(record.clone());
            record.keys.iter().for_each(|key| collect(&key.kind, records, seen));
        }
        Type::Table { values, .. } | Type::List { items: values, .. } => collect(values, records, seen),
        Type::Either(kinds) => kinds.iter().for_each(|kind| collect(kind, records, seen)),
        Type::Told { cases, .. } => cases.iter().for_each(|(_, kind)| collect(kind, records, seen)),
        Type::Recursive(name, make) if !seen.contains(name) => {
            seen.push(name);
            collect(&make.0(), records, seen);
        }
        _ => {}
    }
}

struct Emitter {
    /// Mappings that are used in several places.
    shared: Vec<Record>,
    /// Those that have a definition, with its name.
    names: Vec<(Record, String)>,
    /// The word that tells of which kind the next mapping is, and names it.
    case: Option<&'static str>,
    definitions: Map<String, Value>,
}

impl Emitter {
    fn value(&mut self, kind: &Type) -> Value {
        Value::Object(self.body(kind))
    }

    fn body(&mut self, kind: &Type) -> Map<String, Value> {
        let schema = match kind {
            Type::Any | Type::Told { .. } => json!({}),
            // A number is text where text is asked for: `code: 210`.
            Type::Text => json!({ "type": ["string", "number"] }),
            Type::Form { pattern, example } => json!({ "type": "string", "pattern": pattern, "examples": [example] }),
            Type::Flag => json!({ "type": "boolean" }),
            Type::Integer { min, max } => integer(*min, *max),
            Type::Number => json!({ "type": "number" }),
            Type::Word(words) => json!({ "type": "string", "enum": words }),
            Type::Id(_) => json!({ "type": ["string", "integer"], "pattern": "^[a-z0-9-]+$" }),
            Type::Name { what, known } => {
                let names = json!({ "title": doc::title_of(what), "type": "string", "enum": known });
                self.define(doc::name_of(what), |_| names)
            }
            Type::Recursive(what, make) => self.define(doc::name_of(what), |emitter| emitter.value(&make.0())),
            Type::Record(record) => self.record(record),
            Type::Table { names, values } => {
                let mut table = json!({ "type": "object", "additionalProperties": self.value(values) });
                if let Some(pattern) = names {
                    table["propertyNames"] = json!({ "pattern": pattern });
                }
                table
            }
            Type::List { items, min } => {
                let item = self.value(items);
                let mut list = json!({ "type": "array", "items": item });
                if *min > 0 {
                    list["minItems"] = json!(min);
                }
                match (is_mapping(items), item) {
                    (true, _) => list,
                    (false, Value::Object(single)) if is_plain(&single) => one_or_many(single, &list),
                    (false, item) => json!({ "anyOf": [item, list] }),
                }
            }
            Type::Either(kinds) => {
                let kinds: Vec<Value> = kinds.iter().map(|kind| self.value(kind)).collect();
                json!({ "anyOf": kinds })
            }
        };
        match schema {
            Value::Object(map) => map,
            _ => Map::new(),
        }
    }

    /// A mapping, or a reference to where it is defined.
    fn record(&mut self, record: &Record) -> Value {
        let case = self.case.take();
        if !self.shared.contains(record) {
            return self.mapping(record);
        }
        if let Some((_, name)) = self.names.iter().find(|(one, _)| one == record) {
            return reference(name);
        }
        let plain = doc::name_of(record.what);
        let same = self.names.iter().filter(|(one, _)| doc::name_of(one.what) == plain).count();
        let name = match case {
            Some(word) => format!("{plain}_{word}"),
            None if same == 0 => plain,
            None => format!("{plain}_{}", same + 1),
        };
        self.names.push((record.clone(), name.clone()));
        self.define(name, |emitter| emitter.mapping(record))
    }

    /// A reference to a definition, which is made unless it is there.
    fn define(&mut self, name: String, make: impl FnOnce(&mut Emitter) -> Value) -> Value {
        if !self.definitions.contains_key(&name) {
            // A type that contains itself meets its own name.
            self.definitions.insert(name.clone(), Value::Null);
            let made = make(self);
            self.definitions.insert(name.clone(), made);
        }
        reference(&name)
    }

    fn mapping(&mut self, record: &Record) -> Value {
        let mut properties = Map::new();
        let mut conditions = Vec::new();
        for key in &record.keys {
            properties.insert(key.name.to_owned(), self.property(key));
            if let Type::Told { by, cases } = &key.kind {
                conditions.extend(cases.iter().map(|(word, kind)| {
                    self.case = Some(word);
                    let then = json!({ "properties": { key.name: self.value(kind) } });
                    json!({ "if": holds(by, word), "then": then })
                }));
            }
        }
        let mut required: Vec<&str> = record.keys.iter().filter(|key| key.is_required).map(|key| key.name).collect();
        let mut choices = Vec::new();
        for need in &record.needs {
            match need {
                Need { when: Some((key, word)), one_of } => {
                    conditions.push(json!({ "if": holds(key, word), "then": choice(one_of) }));
                }
                Need { when: None, one_of: [keys] } => required.extend(*keys),
                Need { when: None, one_of } => choices.push(choice(one_of)),
            }
        }
        let title = doc::title_of(record.what);
        let mut schema = json!({ "title": title, "type": "object", "properties": properties });
        if !required.is_empty() {
            schema["required"] = json!(required);
        }
        match choices.as_slice() {
            [one] => schema["anyOf"] = one["anyOf"].clone(),
            several => conditions.extend_from_slice(several),
        }
        if !conditions.is_empty() {
            schema["allOf"] = json!(conditions);
        }
        schema["additionalProperties"] = json!(false);
        schema
    }

    fn property(&mut self, key: &Key) -> Value {
        let mut schema = Map::new();
        schema.insert("title".to_owned(), json!(doc::title_of(&key.name.replace('_', " "))));
        schema.insert("description".to_owned(), json!(key.sentence()));
        let body = self.body(&key.kind);
        schema.extend(body.into_iter().filter(|(name, _)| name != "title"));
        if let Some(usual) = doc::usual(key) {
            schema.insert("default".to_owned(), usual);
        }
        let examples = doc::examples(key);
        if !examples.is_empty() && !schema.contains_key("enum") && schema.get("$ref").is_none() {
            schema.insert("examples".to_owned(), json!(examples));
        }
        Value::Object(schema)
    }
}

fn integer(min: i64, max: i64) -> Value {
    let mut schema = json!({ "type": "integer", "minimum": min });
    // A limit of the machine is nothing to tell an editor.
    if max < i64::from(i32::MAX) {
        schema["maximum"] = json!(max);
    }
    if min == i64::MIN {
        schema = json!({ "type": "integer" });
    }
    schema
}

/// Whether a value of a list is a mapping, and so cannot stand for a list of one.
fn is_mapping(kind: &Type) -> bool {
    match kind {
        Type::Record(_) | Type::Table { .. } | Type::Recursive(..) => true,
        Type::Either(kinds) => kinds.iter().any(is_mapping),
        _ => false,
    }
}

/// Whether each of the conditions is about values of some types only.
fn is_plain(schema: &Map<String, Value>) -> bool {
    schema.keys().all(|key| matches!(key.as_str(), "type" | "pattern" | "minimum" | "maximum" | "examples"))
}

/// A value or a list of such values: conditions on either leave the other alone.
fn one_or_many(mut schema: Map<String, Value>, list: &Value) -> Value {
    let mut types = match schema.get("type") {
        Some(Value::Array(types)) => types.clone(),
        kind => kind.into_iter().cloned().collect(),
    };
    types.push(json!("array"));
    let more = list.as_object().into_iter().flatten().map(|(name, value)| (name.clone(), value.clone()));
    schema.extend(more);
    schema.insert("type".to_owned(), Value::Array(types));
    Value::Object(schema)
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{name}") })
}

fn holds(key: &str, word: &str) -> Value {
    json!({ "properties": { key: { "const": word } }, "required": [key] })
}

fn choice(one_of: &[&[&str]]) -> Value {
    match one_of {
        [keys] => json!({ "required": keys }),
        several => {
            let several: Vec<Value> = several.iter().map(|keys| json!({ "required": keys })).collect();
            json!({ "anyOf": several })
        }
    }
}
