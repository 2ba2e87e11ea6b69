//! What an editor must be told about the facts of a catalog: each line of that
//! list has a code, a site that shows it, a remedy, and speaks in the words
//! that the editor wrote.

use prospectus::diag::{ALL, Code, Diagnostic};

use crate::support::{self, repository};

/// The number in the list, the code, and words of the message.
const LINES: &[(&str, &str, &[&str])] = &[
    ("E001", "yaml/syntax", &[]),
    ("E002", "yaml/unknown-key", &["`levle`"]),
    ("E003", "yaml/missing-key", &["`code`"]),
    ("E004", "yaml/wrong-type", &["a whole number", "`six`"]),
    ("E005", "entity/duplicate-id", &["`spring`"]),
    ("E006", "entity/id", &["a–z, 0–9"]),
    ("E007", "entity/folder-name", &["`optics`", "`id: physics`"]),
    ("E010", "entity/unknown-reference", &["`instituto`"]),
    ("E011", "entity/wrong-kind", &["is a course", "a person is needed"]),
    ("E012", "entity/draft-reference", &["draft"]),
    ("E013", "entity/parent-loop", &["come back to it"]),
    ("E014", "course/prerequisite-loop", &["`optics`", "back to it"]),
    ("E020", "yaml/impossible-date", &["is not a date"]),
    ("E021", "yaml/impossible-date", &["2027-02-29", "does not exist"]),
    ("E022", "run/ends-before-start", &["before it starts"]),
    ("E023", "run/registration-order", &["2027-04-01", "2027-05-01"]),
    ("E024", "run/registration-after-end", &["`spring`", "2027-07-05", "2027-05-07"]),
    ("E025", "yaml/unknown-time-zone", &["is not a time zone"]),
    ("E026", "run/no-time-zone", &["`spring`", "18:30"]),
    ("E027", "yaml/nonexistent-time", &["02:30", "2027-03-28", "Europe/Madrid"]),
    ("E028", "run/session-outside", &["`kick-off`", "2027-03-15", "2027-05-07"]),
    ("W029", "run/starts-on-holiday", &["`spring`", "Monday", "`holidays`"]),
    ("E030", "run/alike", &["`spring`", "`second`"]),
    ("E031", "run/group-primary", &["`spring`", "no primary run"]),
    ("E032", "yaml/language", &["`Spanish`"]),
    ("E033", "run/too-few-sessions", &["at least 2", "`spring`", "lists 1"]),
    ("E034", "yaml/out-of-range", &["upside down"]),
    ("W035", "run/length", &["`spring`", "4 weeks", "says 8"]),
    ("E040", "yaml/money", &["is not an amount"]),
    ("E041", "yaml/money", &["`US`", "ISO 4217"]),
    ("E042", "yaml/money", &["2 decimals", "JPY has 0"]),
    ("E043", "price/overlap", &["hold from"]),
    ("E044", "price/group-size", &["from 1 participants"]),
    ("E045", "program/bundle-price", &["2000.00 EUR", "1800.00 EUR"]),
    ("E046", "yaml/out-of-range", &["percent is outside 0–100"]),
    ("E047", "price/not-free", &["is free", "450.00 EUR"]),
    ("E050", "policy/overlapping-versions", &["hold on"]),
    ("E051", "run/no-refund-policy", &["`spring`", "2027-03-15"]),
    ("E052", "policy/business-days", &["business days need"]),
    ("E053", "calendar/not-covered", &["`spring`", "2027", "`spain`"]),
    ("E054", "policy/refund-window", &["2027-03-14", "2027-03-15"]),
    ("W055", "run/registration-after-refund", &["`spring`", "2027-04-05", "2027-03-22"]),
    ("E057", "yaml/country", &["ISO 3166"]),
    ("E058", "yaml/missing-key", &["`effective_from`"]),
    ("E081", "md/image-alt", &["no words"]),
    ("W082", "media/share-image", &["`card.png`", "640×480", "1200×630"]),
    ("W083", "media/no-captions", &["`lens`", "`en`"]),
    ("E086", "yaml/not-https", &["`http://enroll.example.org/optics`"]),
    ("E090", "program/impossible-minimum", &["asks for"]),
    ("E091", "program/empty-group", &["is empty"]),
    ("E092", "program/duplicate-course", &["twice"]),
    ("E093", "credential/no-criteria", &["`certificate`", "`en`"]),
    ("E094", "pathway/no-destination", &["no institution"]),
    ("W095", "program/not-completable", &["`physics`", "`acoustics`"]),
    ("E100", "statistic/percent", &["140 %", "between 0 and 100"]),
    ("E101", "yaml/missing-key", &["a statistic", "`source`"]),
    ("W102", "statistic/old", &["`countries`", "months old"]),
    ("E103", "yaml/missing-key", &["a testimonial", "`consent`"]),
    ("E104", "yaml/missing-key", &["a testimonial", "`original_language`"]),
    ("E106", "entity/unknown-reference", &["there is no FAQ category `paying`"]),
    ("E110", "course/duplicate-code", &["have the code"]),
];

/// The message itself says what must stand there.
const SAID_ALREADY: [Code; 2] = [Code::YAML_SYNTAX, Code::YAML_WRONG_TYPE];

fn code(name: &str) -> Code {
    *ALL.iter().find(|code| code.name() == name).unwrap_or_else(|| panic!("there is no code {name}"))
}

/// What the site of a code shows of it.
fn shown(code: Code) -> Vec<Diagnostic> {
    let path = repository().join("tests/sites/faults").join(code.name().replace('/', "-"));
    assert!(path.is_dir(), "{code:?} has no site");
    let (found, _) = support::at(&path).findings();
    found.into_iter().filter(|one| one.code == code).collect()
}

#[test]
fn every_line_is_told_in_the_words_of_the_editor_with_a_remedy() {
    let mut wrong = Vec::new();
    for (number, name, words) in LINES {
        let told = shown(code(name));
        let says = |one: &&Diagnostic| words.iter().all(|word| one.message.contains(word));
        match told.iter().find(says) {
            Some(one) if one.help.is_some() || SAID_ALREADY.contains(&one.code) => {}
            Some(one) => wrong.push(format!("{number} {name}: no remedy for `{}`", one.message)),
            None => {
                let messages: Vec<&str> = told.iter().map(|one| one.message.as_str()).collect();
                wrong.push(format!("{number} {name}: {words:?} is not in {messages:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_stops_publication_and_what_does_not_is_as_the_list_says() {
    use prospectus::diag::Severity;
    for (number, name, _) in LINES {
        let expected = if number.starts_with('E') { Severity::Error } else { Severity::Warning };
        assert_eq!(code(name).severity(), expected, "{number} {name}");
    }
}

#[test]
fn a_translator_is_told_the_facts_that_the_source_names() {
    let report = |name: &str| {
        let text = format!(
            "-- prospectus.yaml --\nlocales: [en, es]\n-- content/courses/optics/course.yaml --\ncode: OPT-1\nweeks: 6\n\
             -- content/courses/optics/en.md --\n---\ntitle: Optics\n---\nIt takes {{ $weeks }} weeks.\n\
             -- content/courses/optics/es.md --\n---\ntitle: Óptica\n---\nDura {{ ${name} }} semanas.\n"
        );
        support::site(&text).report()
    };
    let told = report("cuanto-dura");
    assert!(told.contains("the source names `$weeks`"), "{told}");
    assert!(report("week").contains("did you mean `$weeks`?"));
    assert!(report("weeks").is_empty());
}
