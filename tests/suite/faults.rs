//! Every fault there is, each shown by a tiny site in `tests/sites/faults/`.

use std::collections::BTreeSet;
use std::fs;
use std::sync::Arc;

use prospectus::diag::{ALL, Code, Severity};
use prospectus::pipeline::{Prepared, Preview, Recording, deliver};
use prospectus::server::{Listen, Port, Server};

use crate::support::{self, repository, site};

const SITES: &str = "tests/sites/faults";

/// Codes that no folder of files can show, and where they are tested instead.
const DEVICES: [(Code, &str); 25] = [
    (Code::LOAD_UNREADABLE, "here: a link to nothing does not survive every checkout"),
    (Code::LOAD_TOO_LARGE, "here: the file would have 16 MB"),
    (Code::OUTPUT_AROUND_CONTENT, "here: it is about the folder that is written to"),
    (Code::OUTPUT_NOT_OURS, "src/publish/tests.rs: a_folder_that_is_not_ours_is_refused_and_untouched"),
    (Code::OUTPUT_UNWRITABLE, "src/publish/tests.rs: a_fault_of_the_disk_names_the_file"),
    (Code::OUTPUT_BUSY, "src/publish/tests.rs: two_builds_at_once_are_refused"),
    (Code::HOST_MANY_FILES, "src/export/host/limits.rs"),
    (Code::HOST_LARGE_FILE, "src/export/host/limits.rs"),
    (Code::HOST_LARGE_SITE, "src/export/host/limits.rs"),
    (Code::HOST_MANY_REDIRECTS, "src/export/host/limits.rs, and tests/whole/hosts.rs"),
    (Code::SERVE_PORT_IN_USE, "src/server/tests.rs: a_port_in_use_is_passed_over_or_reported"),
    (Code::SERVE_ADDRESS, "here: it is about this machine"),
    (Code::SERVE_BROWSER, "tests/commands/serving.rs: where_no_browser_opens_the_site_is_served_all_the_same"),
    (Code::INIT_NOT_EMPTY, "src/publish/fresh.rs: a_new_catalog_is_written_whole_or_not_at_all"),
    (Code::INIT_UNWRITABLE, "src/publish/fresh.rs: a_new_catalog_is_written_whole_or_not_at_all"),
    (Code::NEW_EXISTS, "src/publish/fresh.rs: files_beside_others_take_no_place_of_theirs"),
    (Code::NEW_NEEDS, "tests/commands/beginning.rs: what_is_new_may_need_something_else_first"),
    (Code::SITE_HORIZON, "tests/cmd/horizon.md: it is about the day one asks for"),
    (Code::WATCH_IMPOSSIBLE, "src/watch/tests.rs: a_root_that_is_not_there_is_reported"),
    (Code::BUILT_HREFLANG, "tests/whole/built.rs"),
    (Code::BUILT_LANG, "tests/whole/built.rs"),
    (Code::BUILT_RAW_KEY, "tests/whole/built.rs"),
    (Code::BUILT_ISOLATE, "tests/whole/built.rs"),
    (Code::BUILT_MIXED, "tests/whole/built.rs"),
    (Code::WATCH_POLLING, "nowhere: the system would have to run out of watches"),
];

fn folder(code: Code) -> String {
    code.name().replace('/', "-")
}

#[test]
fn every_code_has_a_site_that_shows_it() {
    let elsewhere: BTreeSet<Code> = DEVICES.iter().map(|(code, _)| *code).collect();
    let wanted: BTreeSet<String> = ALL.iter().filter(|code| !elsewhere.contains(code)).copied().map(folder).collect();
    let entries = fs::read_dir(repository().join(SITES)).expect("the sites");
    let entries = entries.map(|entry| entry.expect("a site")).filter(|entry| entry.path().is_dir());
    let there: BTreeSet<String> = entries.map(|entry| entry.file_name().into_string().expect("a name")).collect();
    assert_eq!(wanted, there);
}

#[test]
fn every_fault_is_told_with_its_place_and_what_to_do() {
    insta::with_settings!({
        snapshot_path => repository().join(SITES),
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, {
        for &code in ALL {
            let name = folder(code);
            let path = repository().join(SITES).join(&name);
            if !path.is_dir() {
                continue;
            }
            let site = support::at(&path);
            let site = if code == Code::TEMPLATE_UNUSED_MESSAGE { site.with_unused() } else { site };
            let (found, _) = site.findings();
            assert!(found.iter().any(|one| one.code == code), "{name} does not show {code:?}");
            insta::assert_snapshot!(name, site.report());
        }
    });
}

#[test]
fn a_fault_names_a_place_and_speaks_in_one_clause() {
    for &code in ALL {
        let path = repository().join(SITES).join(folder(code));
        if !path.is_dir() {
            continue;
        }
        let (found, sources) = support::at(&path).findings();
        for one in found.iter() {
            let message = &one.message;
            assert!(!message.ends_with('.') && !message.contains('\n'), "{code:?}: {message}");
            let is_sentence = message.starts_with(char::is_uppercase) && !message.starts_with("HTML ");
            assert!(!is_sentence, "{code:?}: {message}");
            let place = support::place(one, &sources);
            assert!(place.contains(':') || code == Code::CONFIG_MISSING, "{code:?}: {place}");
        }
    }
}

#[test]
fn a_catalog_without_courses_in_one_language_has_no_fault() {
    let site = site("-- prospectus.yaml --\nlocales: [en]\n");
    assert_eq!(site.report(), "");
    assert!(site.page("en/").contains("<main"));
}

#[cfg(unix)]
#[test]
fn a_link_to_nothing_is_a_file_that_cannot_be_read() {
    let site = site(
        "-- prospectus.yaml --
locales: [en]
-- content/courses/optics/en.md --
---
title: Optics
---
![A lens](lens.svg)
-- content/courses/optics/course.yaml --
code: OPT-1
-- content/courses/acoustics/course.yaml --
code: ACO-1
",
    );
    let folder = site.root().join("content/courses");
    fs::remove_file(folder.join("optics/course.yaml")).expect("the file was there");
    for name in ["optics/course.yaml", "optics/lens.svg", "acoustics/en.md"] {
        std::os::unix::fs::symlink("nowhere", folder.join(name)).expect("links can be made");
    }
    assert_eq!(
        site.codes(),
        [
            "content/courses/acoustics/en.md:1: load/unreadable",
            "content/courses/optics/course.yaml:1: load/unreadable",
            "content/courses/optics/en.md:4: md/broken-image",
            "content/courses/optics/lens.svg: load/unreadable",
        ]
    );
}

#[test]
fn a_file_without_end_is_not_read() {
    let site = site("-- prospectus.yaml --\nlocales: [en]\n");
    site.write("content/pages/about/en.md", vec![b'x'; 17 * 1024 * 1024]);
    assert_eq!(site.codes(), ["content/pages/about/en.md:1: load/too-large"]);
}

#[test]
fn an_output_around_the_content_is_refused() {
    let site = site("-- prospectus.yaml --\nlocales: [en]\n");
    fs::create_dir_all(site.root().join("content/pages")).expect("a folder");
    let Prepared { renderer, .. } = site.prepare();
    let renderer = renderer.expect("a site");
    for output in ["", "content", "content/public", "locales", "themes/mine"] {
        let faults =
            deliver(&renderer, site.root(), &site.root().join(output), Recording::Off, &()).expect_err("a fault");
        let codes: Vec<Code> = faults.iter().map(|one| one.code).collect();
        assert_eq!(codes, [Code::OUTPUT_AROUND_CONTENT], "{output}");
    }
    assert!(site.root().join("prospectus.yaml").is_file());
}

#[test]
fn an_address_of_another_machine_is_refused() {
    let Prepared { renderer, .. } = site("-- prospectus.yaml --\nlocales: [en]\n").prepare();
    let preview = Arc::new(Preview::new(Arc::new(renderer.expect("a site"))));
    // An address for documentation, which no machine has.
    let address = "192.0.2.1".parse().expect("an address");
    let listen = Listen { address, port: Port::Exactly(0), base_path: "/".to_owned() };
    let fault = Server::start(preview, &listen).expect_err("a fault");
    assert_eq!(fault.code, Code::SERVE_ADDRESS);
}

/// One mistake is one finding: `files` beside settings for `en` and `es`.
fn check(files: &str, expected: &[&str]) {
    let site = site(&format!("-- prospectus.yaml --\nlocales: [en, es]\npolicies: [refund]\n{BASE}{files}"));
    let (found, sources) = site.findings();
    let told = found.iter().filter(|one| one.severity > Severity::Note);
    let told: Vec<String> = told.map(|one| format!("{}: {}", support::place(one, &sources), one.code.name())).collect();
    assert_eq!(told, expected, "{files}\n{}", site.report());
}

/// A course that others lean on; each part of it can be written anew.
const BASE: &str = "-- content/policies/refund/policy.yaml --
kind: refund
versions:
  - effective_from: 2024-01-01
    until: { count: 7, unit: calendar_day, direction: after, anchor: run.start }
    refund: 100
-- content/vocabularies/topics.yaml --
- id: light
- id: sound
-- content/courses/optics/course.yaml --
code: OPT-1
weeks: 6
topics: [light, sound]
-- content/courses/optics/en.md --
---
title: Optics
---
It takes { $weeks } weeks. { policy-refund }
## Who it is for {#audience}
You.
-- content/courses/optics/es.md --
---
title: Óptica
---
Dura { $weeks } semanas. { policy-refund }
## Para quién es {#audience}
Para ti.
-- content/programs/physics/program.yaml --
kind: certificate
requirements: { all_of: [course: optics] }
-- content/programs/physics/en.md --
---
title: Physics
---
Begin with [optics](course:optics#audience).
-- content/programs/physics/es.md --
---
title: Física
---
Empiece con [óptica](course:optics#audience).
-- locales/en/policy.ftl --
# $refund-count (number) – for how many days
policy-refund = { $refund-count } days.
topic-light = Light
topic-sound = Sound
-- locales/es/policy.ftl --
policy-refund = { $refund-count } días.
topic-light = Luz
topic-sound = Sonido
";

#[test]
fn what_a_fault_takes_away_is_no_second_fault() {
    check("", &[]);
    let course = "content/courses/optics/course.yaml";
    check(
        "-- content/courses/optics/course.yaml --\ncode: OPT-1\nweeks: six\ntopics: [light]\n",
        &[&format!("{course}:2: yaml/wrong-type")],
    );
    check(
        "-- content/courses/optics/course.yaml --\ncode: OPT-1\nweeks: 6: 7\ntopics: [light\n",
        &[&format!("{course}:2: yaml/syntax"), &format!("{course}:3: yaml/syntax")],
    );
    check("-- content/courses/optics/course.yaml --\n- OPT-1\n", &[&format!("{course}:1: yaml/wrong-type")]);
    check(
        "-- content/courses/optics/en.md --\n---\ntitle: Optics\nAnd no end\n",
        &["content/courses/optics/en.md:1: md/front-matter"],
    );
    check(
        "-- content/courses/optics/en.md --\n---\ntitle: Optics: light\n---\n## For you {#audience}\n",
        &["content/courses/optics/en.md:2: yaml/syntax"],
    );
    check(
        "-- content/vocabularies/topics.yaml --\n- id: light\n- id: [sound]\n",
        &["content/vocabularies/topics.yaml:2: yaml/wrong-type"],
    );
    check(
        "-- content/vocabularies/topics.yaml --\n- id: light\n- id: sound: loud\n",
        &["content/vocabularies/topics.yaml:2: yaml/syntax"],
    );
    check(
        "-- content/policies/refund/policy.yaml --\nkind: refund\nversions:\n  - effective_from: 2024-01-01\n    until: soon\n",
        &["content/policies/refund/policy.yaml:4: yaml/wrong-type"],
    );
    check(
        "-- prospectus.yaml --\nlocales: [en, es]\npolicies: [refnd]\n",
        &["prospectus.yaml:2: entity/unknown-reference"],
    );
    check(
        "-- locales/en/policy.ftl --\npolicy-refund = { $refund-count days.\ntopic-light = Light\ntopic-sound = Sound\n",
        &["locales/en/policy.ftl:1: fluent/syntax"],
    );
    check(
        "-- locales/es/policy.ftl --\npolicy-refund = { $refund-count days.\ntopic-light = Luz\ntopic-sound = Sonido\n",
        &["locales/en/policy.ftl:2: fluent/missing-message", "locales/es/policy.ftl:1: fluent/syntax"],
    );
    check(
        "-- locales/en/policy.ftl --\n# $refund-cuont (number) – x\npolicy-refund = { $refund-cuont } days.\ntopic-light = Light\ntopic-sound = Sound\n\
         -- locales/es/policy.ftl --\npolicy-refund = { $refund-cuont } días.\ntopic-light = Luz\ntopic-sound = Sonido\n",
        &["locales/en/policy.ftl:2: fact/unknown", "locales/es/policy.ftl:1: fact/unknown"],
    );
    check(
        "-- locales/es/policy.ftl --\npolicy-refund = { $refund-count } o { $otro } días.\ntopic-light = Luz\ntopic-sound = Sonido\n",
        &["locales/es/policy.ftl:1: fluent/unknown-variable"],
    );
}
