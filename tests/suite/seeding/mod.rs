//! Faults put into the demonstration at random places: each must be found
//! there, alone and among a hundred others.

mod kinds;
mod plant;

use std::collections::BTreeSet;
use std::path::Path;

use prospectus::diag::Diagnostics;
use prospectus::source::Sources;

use crate::support::{Site, copy, place, repository};
use kinds::KINDS;
pub use plant::Dice;
use plant::{Files, Seed, template};

/// The parts of the demonstration that are the catalog.
const PARTS: [&str; 4] = ["prospectus.yaml", "content", "locales", "themes"];

fn demonstration() -> (Site, Files) {
    let site = copy(repository(), &PARTS);
    let mut files = Files::new();
    for entry in walkdir::WalkDir::new(site.root()) {
        let entry = entry.unwrap();
        if entry.file_type().is_file() {
            let path = entry.path().strip_prefix(site.root()).unwrap().to_str().unwrap().to_owned();
            files.insert(path, std::fs::read(entry.path()).unwrap());
        }
    }
    (site, files)
}

fn apply(site: &Site, seed: &Seed) {
    match &seed.bytes {
        Some(bytes) => site.write(&seed.path, bytes),
        None => std::fs::remove_file(site.root().join(&seed.path)).unwrap(),
    }
}

fn undo(site: &Site, seed: &Seed, files: &Files) {
    match files.get(&seed.path) {
        Some(bytes) => site.write(&seed.path, bytes),
        None => std::fs::remove_file(site.root().join(&seed.path)).unwrap(),
    }
}

fn is_found(seed: &Seed, found: &Diagnostics, sources: &Sources) -> bool {
    found.iter().any(|one| {
        let place = place(one, sources);
        let is_file = Path::new(&seed.place).extension().is_some_and(|end| !end.to_string_lossy().contains(':'));
        one.code.name() == seed.code
            && (place == seed.place || is_file && place.rsplit_once(':').is_some_and(|(file, _)| file == seed.place))
    })
}

fn told(found: &Diagnostics, sources: &Sources) -> Vec<String> {
    found.iter().map(|one| format!("{}: {}: {}", place(one, sources), one.code.name(), one.message)).collect()
}

#[test]
fn a_fault_at_a_random_place_is_found_there() {
    const SEEDS: usize = 120;
    let (site, files) = demonstration();
    let before = {
        let prepared = site.prepare();
        assert!(!prepared.found.has_errors(), "{:?}", told(&prepared.found, &prepared.sources));
        prepared.found.len()
    };
    let mut dice = Dice(2026);
    let mut missed = Vec::new();
    let mut kinds = BTreeSet::new();
    let mut most = (0, String::new());
    for at in 0..SEEDS {
        let kind = &KINDS[at % KINDS.len()];
        let Some(seed) = (0..20).find_map(|_| (kind.plant)(&files, &mut dice)) else { continue };
        kinds.insert(kind.code);
        apply(&site, &seed);
        let prepared = site.prepare();
        if !is_found(&seed, &prepared.found, &prepared.sources) {
            missed.push((seed.code, seed.place.clone(), told(&prepared.found, &prepared.sources)));
        }
        let extra = prepared.found.len().saturating_sub(before);
        if extra > most.0 {
            most = (extra, format!("{} at {}: {:#?}", seed.code, seed.place, told(&prepared.found, &prepared.sources)));
        }
        undo(&site, &seed, &files);
    }
    assert!(missed.is_empty(), "{missed:#?}");
    assert!(kinds.len() >= 60, "only {} kinds could be planted: {kinds:?}", kinds.len());
    // One mistake is one finding, but for a page that every language may miss.
    assert!(most.0 <= 8, "{} findings for {}", most.0, most.1);
}

#[test]
fn a_hundred_faults_are_found_in_one_run() {
    let (site, files) = demonstration();
    let mut dice = Dice(11);
    let mut seeds: Vec<Seed> = Vec::new();
    let mut taken = BTreeSet::new();
    for round in 0..6 {
        for kind in KINDS.iter().filter(|kind| kind.is_sociable) {
            // Templates are read as a whole: one of each kind is enough.
            if seeds.len() == 100 || round > 0 && kind.code.starts_with("template") {
                continue;
            }
            let Some(seed) = (0..20).find_map(|_| {
                let seed = (kind.plant)(&files, &mut dice)?;
                (!taken.contains(&seed.path)).then_some(seed)
            }) else {
                continue;
            };
            taken.insert(seed.path.clone());
            apply(&site, &seed);
            seeds.push(seed);
        }
    }
    assert!(seeds.len() >= 90, "only {} faults found a file of their own", seeds.len());
    let prepared = site.prepare();
    let missed: Vec<&Seed> = seeds.iter().filter(|seed| !is_found(seed, &prepared.found, &prepared.sources)).collect();
    let missed: Vec<String> = missed.iter().map(|seed| format!("{} at {}", seed.code, seed.place)).collect();
    assert!(missed.is_empty(), "{missed:#?}\n{:#?}", told(&prepared.found, &prepared.sources));
}

#[test]
fn a_template_that_fails_on_many_pages_is_told_of_once() {
    let (site, files) = demonstration();
    let mut dice = Dice(5);
    let seed = (0..50)
        .find_map(|_| template(&files, &mut dice, "template/render", "{{ page.title.words.first }}"))
        .expect("a template");
    apply(&site, &seed);
    let (found, sources) = site.findings();
    let errors: Vec<String> = told(&found, &sources).into_iter().filter(|one| one.contains("template/")).collect();
    assert!(is_found(&seed, &found, &sources), "{errors:?}");
    assert_eq!(errors.len(), 1, "{errors:?}");
}

/// The stages survive any catalog: here every file loses its end.
#[test]
fn files_that_end_anywhere_bring_nothing_down() {
    let (site, files) = demonstration();
    let mut dice = Dice(77);
    for (path, bytes) in files.iter().filter(|(path, _)| !path.starts_with("themes/") && *path != "prospectus.yaml") {
        let end = dice.roll(bytes.len() + 1);
        site.write(path, &bytes[..end]);
    }
    let (found, _) = site.findings();
    assert!(found.has_errors());
}
