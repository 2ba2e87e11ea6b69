//! K26: before the horizon no byte changes, and no day makes a fault.

use std::collections::BTreeMap;
use std::path::Path;

use jiff::{Timestamp, ToSpan};
use prospectus::pipeline::{Options, Prepared, SiteTree, prepare};
use prospectus::publish::Tree;
use prospectus::rules::{boundaries, horizon};

use crate::random_catalog::{Random, catalog};
use crate::support::write_catalog;

/// Whole catalogs that are built, each on several instants.
const CATALOGS: u64 = 16;

fn at(root: &Path, instant: Timestamp) -> Prepared {
    prepare(&Options {
        root: root.to_owned(),
        base_url: None,
        target: None,
        as_of: Some(instant),
        now: instant,
        with_drafts: false,
        with_draft_locales: false,
        with_unclaimed: false,
        with_pseudo: false,
    })
}

/// Every file of the site.
fn files(prepared: &Prepared) -> BTreeMap<String, Vec<u8>> {
    let tree = SiteTree::new(prepared.renderer.as_ref().expect("a site"));
    let file = |at: usize| {
        let mut bytes = Vec::new();
        tree.bytes(at, &mut bytes).expect("a file");
        (tree.path(at).to_owned(), bytes)
    };
    (0..tree.len()).map(file).collect()
}

fn errors(prepared: &Prepared) -> Vec<String> {
    let report = prospectus::cli::plain(&prepared.found, &prepared.sources);
    report.lines().filter(|line| line.contains(": error[")).map(str::to_owned).collect()
}

fn assert_same(before: &BTreeMap<String, Vec<u8>>, after: &BTreeMap<String, Vec<u8>>, what: &str) {
    assert_eq!(before.keys().collect::<Vec<_>>(), after.keys().collect::<Vec<_>>(), "{what}");
    for (path, bytes) in before {
        let (one, other) = (String::from_utf8_lossy(bytes), String::from_utf8_lossy(&after[path]));
        assert_eq!(one, other, "{path} {what}");
    }
}

fn some_instant(random: &mut Random) -> Timestamp {
    let minutes = i64::try_from(random.below(200 * 24 * 60)).unwrap();
    "2026-12-04T00:00:00Z".parse::<Timestamp>().unwrap() + minutes.minutes()
}

#[test]
fn before_the_horizon_no_byte_of_any_file_changes() {
    let mut changed = 0;
    for seed in 0..CATALOGS {
        let folder = tempfile::tempdir().expect("a folder");
        write_catalog(&catalog(seed), folder.path());
        let mut random = Random::new(seed + 1000);
        let start = some_instant(&mut random);
        let prepared = at(folder.path(), start);
        assert!(!prepared.found.has_errors(), "catalog {seed}: {:#?}", errors(&prepared));
        let facts = &prepared.renderer.as_ref().expect("a site").world().facts;
        let end = horizon(facts).expect("a day to come").at;
        assert!(start < end, "catalog {seed}");
        let site = files(&prepared);
        let minutes = u64::try_from(end.duration_since(start).as_secs() / 60).unwrap();
        let between = start + i64::try_from(random.below(minutes.max(1))).unwrap().minutes();
        for later in [between, end - 1.minute()].into_iter().filter(|later| *later > start) {
            assert_same(
                &site,
                &files(&at(folder.path(), later)),
                &format!("of catalog {seed} from {start} to {later}"),
            );
        }
        let then = at(folder.path(), end);
        let next = horizon(&then.renderer.as_ref().expect("a site").world().facts);
        assert!(next.is_none_or(|next| next.at > end), "catalog {seed}: what has passed is no boundary");
        // The file that names the horizon always changes; pages and feeds mostly do.
        let pages = |site: BTreeMap<String, Vec<u8>>| {
            site.into_iter()
                .filter(|(path, _)| path.ends_with(".html") || path.contains("/feed."))
                .collect::<BTreeMap<_, _>>()
        };
        changed += u64::from(pages(site) != pages(files(&then)));
    }
    assert!(changed * 2 > CATALOGS, "{changed} of {CATALOGS} horizons changed a page");
}

#[test]
fn nothing_becomes_a_fault_because_time_has_passed() {
    for seed in 0..16 {
        let folder = tempfile::tempdir().expect("a folder");
        write_catalog(&catalog(seed), folder.path());
        let told = |instant: &str| errors(&at(folder.path(), instant.parse().unwrap()));
        let first = told("2026-01-01T00:00:00Z");
        for later in ["2027-03-14T12:00:00Z", "2027-06-01T00:00:00Z", "2099-12-31T23:59:00Z"] {
            assert_eq!(told(later), first, "catalog {seed} on {later}");
        }
    }
}

#[test]
fn every_boundary_lies_ahead_says_what_it_changes_and_stands_in_order() {
    for seed in 0..24 {
        let folder = tempfile::tempdir().expect("a folder");
        write_catalog(&catalog(seed), folder.path());
        let now = some_instant(&mut Random::new(seed));
        let prepared = at(folder.path(), now);
        let world = prepared.renderer.as_ref().expect("a site").world();
        let all = boundaries(&world.facts);
        assert!(all.is_sorted() && all.iter().all(|one| one.at > now));
        for one in &all {
            assert!(!one.cause.facts().is_empty() && !one.describe(&world.catalog).is_empty());
            // The instant begins or ends the day that is named, where it belongs.
            let zone = world.facts.zone_of(one.whose);
            assert!([zone.start_of(one.day), zone.end_of(one.day)].contains(&one.at));
        }
    }
}
