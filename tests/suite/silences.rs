//! What an editor means to leave is counted and not told.

use crate::support::site;

const CATALOG: &str = "-- prospectus.yaml --
locales: [en, es]
-- content/courses/optics/course.yaml --
# prospectus: allow md/missing-page – the Spanish course begins next year
code: OPT-1
-- content/courses/optics/en.md --
---
title: Optics
---
#### In detail <!-- prospectus: allow md/heading-level – the parts were numbered before they had names -->
";

#[test]
fn what_is_silenced_with_a_reason_is_counted_and_not_told() {
    let site = site(CATALOG);
    let (found, _) = site.findings();
    assert!(found.is_empty(), "{}", site.report());
    assert_eq!(found.silenced(), 2);
    assert!(!site.page("en/courses/optics/").contains("prospectus: allow"));
}

#[test]
fn an_error_cannot_be_silenced() {
    let site =
        site(&CATALOG.replace("code: OPT-1", "code: OPT-1\nweaks: 6 # prospectus: allow yaml/unknown-key – soon"));
    assert_eq!(
        site.codes(),
        [
            "content/courses/optics/course.yaml:3: yaml/unknown-key",
            "content/courses/optics/course.yaml:3: silence/unused"
        ]
    );
}

#[test]
fn while_there_are_errors_no_silence_is_said_to_be_unused() {
    let site = site(&CATALOG.replace("locales: [en, es]", "locales: [en]\nthem: default"));
    assert_eq!(site.codes(), ["prospectus.yaml:2: yaml/unknown-key"]);
}
