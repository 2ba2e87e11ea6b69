//! The forms of a language as they arrive in its pages: from prose, from
//! messages, and from facts. The room `format` has the tables; here the same
//! values travel the whole way. Compared by code point.

use crate::support::{Site, site, words};

const LOCALES: [&str; 8] = ["en", "es", "pt", "fr", "it", "pt-PT", "fr-CA", "es-MX"];

/// What is written into each text, once as prose and once as a message.
const EXPRESSIONS: [&str; 16] = [
    "NUMBER(20852)",
    "NUMBER(1234.5)",
    "NUMBER(81, style: \"percent\")",
    "NUMBER(2950, style: \"currency\", currency: \"USD\", minimumFractionDigits: 2)",
    "NUMBER(2950, style: \"currency\", currency: \"EUR\", minimumFractionDigits: 2)",
    "NUMBER(2950, style: \"currency\", currency: \"EUR\")",
    "$technology-browsers",
    "$start",
    "DATETIME($start, dateStyle: \"long\")",
    "NUMBER(0) ->",
    "NUMBER(1.5) ->",
    "NUMBER(1000000) ->",
    "NUMBER(1, type: \"ordinal\") ->",
    "NUMBER(2, type: \"ordinal\") ->",
    "NUMBER(3, type: \"ordinal\") ->",
    "NUMBER(8, type: \"ordinal\") ->",
];

/// The same, by language, in the order of [`EXPRESSIONS`].
#[rustfmt::skip]
const EXPECTED: [(&str, [&str; 16]); 8] = [
    ("en", ["20,852", "1,234.5", "81%", "$2,950.00", "€2,950.00", "€2,950", "Firefox, Safari, and Iceweasel",
        "May 1, 2026", "May 1, 2026", "other", "other", "other", "one", "two", "few", "other"]),
    ("es", ["20.852", "1234,5", "81\u{a0}%", "2950,00\u{a0}US$", "2950,00\u{a0}€", "2950\u{a0}€", "Firefox, Safari e Iceweasel",
        "1 de mayo de 2026", "1 de mayo de 2026", "other", "other", "many", "other", "other", "other", "other"]),
    ("pt", ["20.852", "1.234,5", "81%", "US$\u{a0}2.950,00", "€\u{a0}2.950,00", "€\u{a0}2.950", "Firefox, Safari e Iceweasel",
        "1 de maio de 2026", "1 de maio de 2026", "one", "one", "many", "other", "other", "other", "other"]),
    ("fr", ["20\u{202f}852", "1\u{202f}234,5", "81\u{a0}%", "2\u{202f}950,00\u{a0}$US", "2\u{202f}950,00\u{a0}€", "2\u{202f}950\u{a0}€",
        "Firefox, Safari et Iceweasel", "1er mai 2026", "1er mai 2026", "one", "one", "many", "one", "other", "other", "other"]),
    ("it", ["20.852", "1234,5", "81%", "2950,00\u{a0}USD", "2950,00\u{a0}€", "2950\u{a0}€", "Firefox, Safari e Iceweasel",
        "1 maggio 2026", "1 maggio 2026", "other", "other", "many", "other", "other", "other", "many"]),
    ("pt-PT", ["20\u{a0}852", "1234,5", "81%", "2950,00\u{a0}US$", "2950,00\u{a0}€", "2950\u{a0}€", "Firefox, Safari e Iceweasel",
        "1 de maio de 2026", "1 de maio de 2026", "other", "other", "many", "other", "other", "other", "other"]),
    ("fr-CA", ["20\u{a0}852", "1\u{a0}234,5", "81\u{a0}%", "2\u{a0}950,00\u{a0}$\u{a0}US", "2\u{a0}950,00\u{a0}€", "2\u{a0}950\u{a0}€",
        "Firefox, Safari et Iceweasel", "1er mai 2026", "1er mai 2026", "one", "one", "many", "one", "other", "other", "other"]),
    ("es-MX", ["20,852", "1,234.5", "81%", "USD\u{a0}2,950.00", "EUR\u{a0}2,950.00", "EUR\u{a0}2,950", "Firefox, Safari e Iceweasel",
        "1 de mayo de 2026", "1 de mayo de 2026", "other", "other", "many", "other", "other", "other", "other"]),
];

fn forms() -> Site {
    let mut text =
        format!("-- prospectus.yaml --\nlocales: [{}]\npolicies: [refund, technology]\n", LOCALES.join(", "));
    text.push_str("l10n:\n  locales:\n    pt-PT: { fallback: [pt] }\n    fr-CA: { fallback: [fr] }\n    es-MX: { fallback: [es] }\n");
    text.push_str(
        "-- content/policies/refund/policy.yaml --\nkind: refund\nversions:\n  - effective_from: 2020-01-01\n",
    );
    text.push_str(
        "    until: { count: 7, unit: calendar_day, direction: after, anchor: run.start }\n    refund: 100\n",
    );
    text.push_str("-- content/policies/technology/policy.yaml --\nkind: technology\nscope: provider\nversions:\n");
    text.push_str("  - effective_from: 2020-01-01\n    browsers: [Firefox, Safari, Iceweasel]\n");
    text.push_str(
        "-- content/courses/forms/course.yaml --\ncode: F-1\nlevel: beginner\nformat: online\npacing: self\n",
    );
    text.push_str("weeks: 6\nhours_per_week: 4-6\ntopics: []\nruns:\n");
    text.push_str("  - { id: a, language: en, start: 2026-05-01, end: 2026-06-08, price: { amount: \"2950.00\", currency: USD } }\n");
    for locale in LOCALES {
        text.push_str(&format!("-- locales/{locale}/forms.ftl --\n"));
        for (at, expression) in EXPRESSIONS.into_iter().enumerate() {
            text.push_str(&format!("form-{at} =\n    {}\n", placeable(expression)));
        }
        text.push_str(&format!(
            "-- content/courses/forms/{locale}.md --\n---\ntitle: Forms {locale}\nsummary: Forms.\n---\n"
        ));
        for (at, expression) in EXPRESSIONS.into_iter().enumerate() {
            text.push_str(&format!("{}\n\n{{ form-{at} }}\n\n", placeable(expression)));
        }
    }
    site(&text)
}

fn placeable(expression: &str) -> String {
    match expression.ends_with("->") {
        false => format!("{{ {expression} }}"),
        true => {
            let variants = ["zero", "one", "two", "few", "many"].map(|name| format!("        [{name}] {name}\n"));
            format!("{{ {expression}\n{}       *[other] other\n    }}", variants.concat())
        }
    }
}

#[test]
fn a_value_has_the_form_of_the_language_in_prose_and_in_messages() {
    let site = forms();
    for (locale, expected) in EXPECTED {
        let page = site.page(&address(&site, locale));
        let paragraphs: Vec<String> = page.all(".prose > p").into_iter().map(words).collect();
        assert_eq!(paragraphs.len(), 2 * expected.len(), "{locale}: {paragraphs:?}");
        for (at, expected) in expected.into_iter().enumerate() {
            let expression = EXPRESSIONS[at];
            assert_eq!(paragraphs[2 * at], expected, "{locale}, {expression} in prose");
            assert_eq!(paragraphs[2 * at + 1], expected, "{locale}, {expression} in a message");
        }
    }
}

fn address(site: &Site, locale: &str) -> String {
    let prefix = format!("{}/", locale.to_lowercase());
    let own = |path: &&String| path.starts_with(&prefix) && path.contains("forms") && path.ends_with(".html");
    let path = site.files.keys().find(own).unwrap_or_else(|| panic!("no page in {locale}: {:#?}", site.files.keys()));
    path.trim_end_matches("index.html").to_owned()
}

#[test]
fn facts_have_the_form_of_the_language_in_the_template() {
    // Language, dates of the run, hours in a week, price.
    #[rustfmt::skip]
    let table = [
        ("en", "May 1 – June 8, 2026", "4–6", "$2,950"),
        ("es", "1 de mayo – 8 de junio de 2026", "4-6", "2950\u{a0}US$"),
        ("pt", "1 de maio – 8 de junho de 2026", "4–6", "US$\u{a0}2.950"),
        ("fr", "1er mai – 8 juin 2026", "4–6", "2\u{202f}950\u{a0}$US"),
        ("it", "1 maggio – 8 giugno 2026", "4-6", "2950\u{a0}USD"),
        ("pt-PT", "1 de maio – 8 de junho de 2026", "4–6", "2950\u{a0}US$"),
        ("fr-CA", "1er mai – 8 juin 2026", "4–6", "2\u{a0}950\u{a0}$\u{a0}US"),
        ("es-MX", "1 de mayo – 8 de junio de 2026", "4-6", "USD\u{a0}2,950"),
    ];
    let site = forms();
    for (locale, range, hours, price) in table {
        let page = site.page(&address(&site, locale));
        // Thin spaces, as CLDR has them.
        let range = range.replace(" – ", "\u{2009}–\u{2009}");
        assert!(page.text("#run_a").starts_with(&range), "{locale}: {range} in {}", page.text("#run_a"));
        let facts: Vec<String> = page.all(".glance dd, .answers dd").into_iter().map(words).collect();
        assert!(facts.iter().any(|fact| fact.starts_with(hours)), "{locale}: {hours} in {facts:?}");
        assert!(facts.iter().any(|fact| fact == price), "{locale}: {price} in {facts:?}");
    }
}

#[test]
fn words_that_the_theme_lacks_are_borrowed_along_the_fallbacks_and_keep_their_language() {
    let site = forms();
    let page = site.page(&address(&site, "pt-PT"));
    let borrowed = page.all(".glance dt span");
    let length = borrowed.iter().find(|term| words(**term) == site.word("pt", "course-length"));
    assert_eq!(length.expect("the label of the length").attr("lang"), Some("pt"));
    assert!(
        site.report.contains("the theme has no words in `pt-PT`; those of `pt` stand in for them"),
        "{}",
        site.report
    );
    assert!(!site.report.contains("fluent/missing-message"), "{}", site.report);
    // A regional variety speaks its language as its own.
    assert!(site.page(&address(&site, "es-MX")).all("main [lang]").is_empty());
}

#[test]
fn titles_stand_in_the_order_of_the_language() {
    // ñ is a letter of its own after n in Spanish; accents are no letters; numbers count.
    let titles = ["Ñandú", "Nube", "Órbita", "Oca", "Módulo 10", "Módulo 9", "¿Qué es?", "Rumbo"];
    let mut text = "-- prospectus.yaml --\nlocales: [es]\n".to_owned();
    for (at, title) in titles.iter().enumerate() {
        text.push_str(&format!("-- content/people/p{at}/person.yaml --\ngiven: A.\nfamily: \"{title}\"\n"));
        text.push_str(&format!("-- content/people/p{at}/es.md --\n---\n---\n"));
    }
    let site = site(&text);
    let folder = site.word("es", "url-people");
    let page = site.page(&format!("es/{folder}/"));
    let names: Vec<String> = page.all("main .person-name, main .person a").into_iter().map(words).collect();
    let mut seen: Vec<String> = names.iter().map(|name| name.trim_start_matches("A. ").to_owned()).collect();
    seen.dedup();
    assert_eq!(seen, ["Módulo 9", "Módulo 10", "Nube", "Ñandú", "Oca", "Órbita", "¿Qué es?", "Rumbo"]);
}
