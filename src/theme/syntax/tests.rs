//! Our reading of templates against the engine's.

#![allow(clippy::expect_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

use proptest::prelude::*;
use tera::{Context, Kwargs, State, Tera, Value};

use crate::theme::EMBEDDED;
use crate::theme::syntax::{Call, Piece, Shape, Template};

/// Name and place of every call, as the engine names functions it does not have.
fn unknown_functions(templates: &[(&str, &str)]) -> BTreeSet<String> {
    let mut engine = Tera::default();
    let Err(error) = engine.add_raw_templates(templates.iter().copied()) else { return BTreeSet::new() };
    let words = error.to_string();
    let reports = words.split("\n\n").filter_map(|report| report.trim().split_once("error: Unknown function `"));
    let told = reports.filter_map(|(_, report)| {
        let name = report.split('`').next()?;
        let place = report.lines().nth(1)?.trim().strip_prefix("--> ")?;
        Some(format!("{place} {name}"))
    });
    told.collect()
}

/// The same by our own reading.
fn calls(templates: &[(&str, &str)]) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for (name, text) in templates {
        let template = Template::read(text).unwrap_or_else(|| panic!("{name} is read:\n{text}"));
        for (_, call, range) in template.calls() {
            let before = &text[..range.start];
            let start = before.rfind('\n').map_or(0, |at| at + 1);
            let line = before.matches('\n').count() + 1;
            all.insert(format!("{name}:{line}:{} {}", before[start..].chars().count() + 1, call.name));
        }
    }
    all
}

#[test]
fn every_call_of_every_template_is_the_one_that_the_engine_sees() {
    let texts = EMBEDDED.iter().filter(|file| file.path.ends_with(".html"));
    let texts = texts.map(|file| {
        let name = file.path.trim_start_matches("themes/default/templates/");
        (name, std::str::from_utf8(file.bytes).expect("a template is text"))
    });
    let templates: Vec<(&str, &str)> = texts.collect();
    let seen = unknown_functions(&templates);
    assert!(seen.len() > 200, "the engine names {} calls", seen.len());
    assert_eq!(calls(&templates), seen);
}

#[test]
fn calls_are_found_wherever_an_expression_may_stand() {
    let text = r#"{#- t(key="no") -#}{% raw %}{{ t(key="no") }}{% endraw %}
{% component row(a, level: integer = 2) {"about": "t()"} %}{{ a[t(key="a")] }}{% endcomponent row %}
{% set x = t(key='b', n = f(a = 1, b=",)"), m=[1, t(key=`c`)] | last) ~ t(key=k) %}
{% for y in [t(key="d"), ...t(key="e")] %}{{ loop.index }}{% else %}{{ -t(key="f") }}{% endfor %}
{% if not t(key="g") is defined and x?.a?[t(key="h")] not in [z for z in t(key="i") if t(key="j")] %}
{% elif {"a": t(key="k"), ...t(key="l")} %}{% endif %}
{{ <row a={t(key="m")} level="t(key='no')" {...t(key="n")} /> }}
{% <row a={t(key="o")}> %}{{ t(key="p") if t(key="q") else (t(key="r") | upper(x=t(key="s")))[0:t(key="t"):1] }}{% </row> %}
{% filter default(value=t(key="u")) | upper %}x{% endfilter %}
{%- set y | default(value=t(key="v")) -%}x{%- endset -%}
{{- 1.5 + 2 * 3 ** t(key="w") // 4 -}}"#;
    let seen = unknown_functions(&[("a.html", text)]);
    assert_eq!(seen.len(), 25, "{seen:#?}");
    assert_eq!(calls(&[("a.html", text)]), seen);
}

#[test]
fn arguments_keep_their_names_their_places_and_what_is_known_of_them() {
    let text = r#"{{ t(key="a" if b else "c", n=-2, f=1.50, flag=True, none=none, day=course.start) }}"#;
    let template = Template::read(text).expect("a template");
    let [Piece::Print(printed)] = template.pieces.as_slice() else { panic!("one expression") };
    let Shape::Call(call) = &printed.shape else { panic!("a call") };
    assert_eq!(&text[printed.range.clone()], &text[3..text.len() - 3]);
    assert_eq!(call.argument("key").and_then(|key| key.texts()), Some(vec!["a", "c"]));
    let shape = |name: &str| call.argument(name).map(|one| &one.shape);
    assert_eq!(shape("n"), Some(&Shape::Whole(-2)));
    assert_eq!(shape("f"), Some(&Shape::Fraction(1.5)));
    assert_eq!(shape("flag"), Some(&Shape::Bool(true)));
    assert_eq!(shape("none"), Some(&Shape::Nothing));
    assert!(matches!(shape("day"), Some(Shape::Path(steps)) if steps.len() == 2));
    let day = &call.arguments[5];
    assert_eq!((&text[day.name_range.clone()], &text[day.value.range.clone()]), ("day", "course.start"));
    let joined = Template::read(r#"{{ t(key="status-" ~ run.key ~ "-x") }}"#).expect("a template");
    let keys: Vec<&str> = joined.calls().map(|(_, call, _)| call.argument("key").expect("a key").prefix()).collect();
    assert_eq!(keys, ["status-"]);
}

#[test]
fn what_is_no_template_is_not_read() {
    for text in
        ["{{ t(key='a' }}", "{{ }}", "{{ a", "{% if %}", "{{ 'a }}", "{# a", "{{ a b }}", "{% raw %}", "{{ - - 1 }}"]
    {
        assert_eq!(Template::read(text), None, "{text}");
    }
    let deep = format!("{{{{ {}1{} }}}}", "(".repeat(100_000), ")".repeat(100_000));
    assert_eq!(Template::read(&deep), None);
}

/// An expression in which everything is evaluated; `#` stands for numbers that
/// make keys different.
fn expression() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just("1".to_owned()),
        Just("2.5".to_owned()),
        Just("-3".to_owned()),
        Just("true".to_owned()),
        Just("none".to_owned()),
        Just("name".to_owned()),
        Just("map.a?.b".to_owned()),
        Just(r#""a \" }} %} t(key='x') \n""#.to_owned()),
        Just("'(,='".to_owned()),
        Just("t(key='#')".to_owned()),
    ];
    leaf.prop_recursive(5, 40, 4, |inner| {
        let some = prop::collection::vec(inner.clone(), 0..4);
        prop_oneof![
            (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("({a}) ~ ({b})")),
            (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("({a}) == ({b})")),
            (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("({a}) in [{b}]")),
            (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("({a}) not in [({b}) ,1]")),
            inner.clone().prop_map(|a| format!("not ({a})")),
            inner.clone().prop_map(|a| format!("({a}) is not defined")),
            inner.clone().prop_map(|a| format!("{a} if true else none")),
            inner.clone().prop_map(|a| format!("(1 if ({a}) else 2)")),
            (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("({a}) | default(value={b})")),
            some.clone().prop_map(|all| format!("[{}]", all.join(" , "))),
            inner.clone().prop_map(|a| format!("[{a} for x in [1]]")),
            inner.clone().prop_map(|a| format!("{{'a': {a}, 'b' : 1 }}")),
            inner.clone().prop_map(|a| format!("map[({a}) ~ 'x']")),
            some.prop_map(|all| {
                let named = all.iter().enumerate().map(|(at, value)| format!(", a{at} = {value}"));
                format!("t(key='#'{},)", named.collect::<String>())
            }),
        ]
    })
}

/// Where expressions stand in a template.
fn template() -> impl Strategy<Value = String> {
    let piece = expression().prop_flat_map(|e| {
        prop_oneof![
            Just(format!("{{{{ ({e}) is defined }}}} text")),
            Just(format!("{{{{- ({e}) is defined -}}}}")),
            Just(format!("{{% set x = {e} %}}{{# {e} #}}")),
            Just(format!("{{% if ({e}) is defined %}}yes{{% endif %}}")),
            Just(format!("{{% for x in [{e}] %}}{{% endfor %}}")),
            Just(format!("{{% raw %}}{{{{ {e} }}}}{{% endraw %}}")),
            Just(format!("{{{{ <row a={{{e}}} /> }}}}")),
            Just(format!("{{% <row a={{{e}}}> %}}x{{% </row> %}}")),
        ]
    });
    prop::collection::vec(piece, 1..4).prop_map(|pieces| {
        let text = pieces.concat();
        let mut numbered = String::new();
        for (at, part) in text.split('#').enumerate() {
            // The signs of a comment are no keys.
            let is_comment = numbered.ends_with('{') || part.starts_with('}');
            match (at, is_comment) {
                (0, _) => {}
                (_, true) => numbered.push('#'),
                (at, false) => numbered.push_str(&format!("k{at}")),
            }
            numbered.push_str(part);
        }
        format!("{{% component row(a) %}}{{{{ body }}}}{{% endcomponent row %}}{numbered}")
    })
}

/// What a call passes, as far as its text tells.
fn passed(call: &Call) -> BTreeMap<String, Option<String>> {
    let known = |shape: &Shape| match shape {
        Shape::Text(text) => Some(text.clone()),
        Shape::Whole(number) => Some(number.to_string()),
        Shape::Fraction(number) => Some(number.to_string()),
        Shape::Bool(flag) => Some(flag.to_string()),
        _ => None,
    };
    call.arguments.iter().map(|one| (one.name.clone(), known(&one.value.shape))).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn what_we_find_is_what_the_engine_asks(text in template()) {
        let asked: Arc<Mutex<BTreeMap<String, BTreeMap<String, String>>>> = Arc::default();
        let record = asked.clone();
        let mut engine = Tera::default();
        engine.register_function("t", move |arguments: Kwargs, _: &State<'_>| {
            let all: BTreeMap<String, String> =
                arguments.iter().map(|(name, value)| (name.to_string(), value.to_string())).collect();
            record.lock().expect("one thread").insert(all["key"].clone(), all);
            Value::from("said")
        });
        // Lists in lists in lists are too many for it.
        prop_assume!(engine.add_raw_template("a.html", &text).is_ok());
        let mut context = Context::new();
        context.insert("name", "value");
        context.insert("map", &BTreeMap::from([("a", BTreeMap::from([("b", 1)]))]));
        let rendered = engine.render("a.html", &context);
        prop_assume!(rendered.is_ok());
        let asked = asked.lock().expect("one thread");
        let template = Template::read(&text).expect("we read it too");
        let found: BTreeMap<String, _> = template
            .calls()
            .filter_map(|(_, call, _)| Some((call.argument("key")?.text()?.to_owned(), passed(call))))
            .collect();
        prop_assert_eq!(found.keys().collect::<Vec<_>>(), asked.keys().collect::<Vec<_>>());
        for (key, arguments) in &found {
            for (name, value) in arguments {
                let given = asked[key].get(name);
                prop_assert!(given.is_some(), "{}: {}", key, name);
                prop_assert!(value.is_none() || value.as_ref() == given, "{}: {}", key, name);
            }
            prop_assert_eq!(arguments.len(), asked[key].len());
        }
    }
}
