//! A catalog that is published again and again, and every address it ever had.
//!
//! Each publication changes something at random: titles, slugs, words of addresses, translations,
//! entities that are added, taken out, merged, named anew, published again. After each, every
//! address that was ever there is followed on one of the hosts: it leads in one step to the page
//! that it always led to, to what took its place, or to the answer that it is gone.
//!
//! `HISTORY=200 cargo test --test whole history` goes on for longer.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use prospectus::config::Target;
use prospectus::diag::Severity;
use prospectus::pipeline::{Options, Prepared, Recording, SiteTree, deliver, prepare};
use prospectus::publish::Tree;
use prospectus::render::Renderer;
use prospectus::routes::Page;

use crate::hosts::answers::{Answer, Host};
use crate::random_catalog::Random;
use crate::support::write_catalog;

/// A course as its editors have it at a time.
#[derive(Clone, Debug)]
struct Course {
    titles: BTreeMap<&'static str, String>,
    slugs: BTreeMap<&'static str, String>,
    topic: &'static str,
    level: &'static str,
    is_draft: bool,
}

/// Everything that editors may change.
#[derive(Clone, Debug, Default)]
struct Catalog {
    courses: BTreeMap<String, Course>,
    /// Ids that are no more, with what took their place.
    merged: BTreeMap<String, Option<String>>,
    /// The word for courses in addresses, where it is another one than usual.
    sections: BTreeMap<&'static str, &'static str>,
    next: u32,
}

const LOCALES: [&str; 2] = ["en", "es"];
const WORDS: [&str; 6] = ["Optics", "Light", "Waves", "Lenses", "Sound", "Heat"];
const SECTIONS: [&str; 3] = ["courses", "classes", "study"];

impl Catalog {
    fn add(&mut self, random: &mut Random) {
        let id = format!("c{}", self.next);
        self.next += 1;
        let course = Course {
            titles: [("en", self.title(random))].into(),
            slugs: BTreeMap::new(),
            topic: random.pick(&["physics", "art"]),
            level: random.pick(&["introductory", "advanced"]),
            is_draft: false,
        };
        self.courses.insert(id, course);
    }

    fn title(&mut self, random: &mut Random) -> String {
        self.next += 1;
        format!("{} {}", random.pick(&WORDS), self.next % 7)
    }

    fn change(&mut self, random: &mut Random) {
        let ids: Vec<String> = self.courses.keys().cloned().collect();
        let any = |random: &mut Random| ids[usize::try_from(random.below(ids.len() as u64)).unwrap()].clone();
        let what = random.below(12);
        if ids.len() < 4 || what == 0 {
            return self.add(random);
        }
        let id = any(random);
        let locale = random.pick(&LOCALES);
        let title = self.title(random);
        let course = self.courses.get_mut(&id).unwrap();
        match what {
            1 | 2 => _ = course.titles.insert("en", title),
            3 => _ = course.titles.insert("es", title),
            4 if course.titles.len() == 2 => _ = course.titles.remove("es"),
            5 | 6 if course.titles.contains_key(locale) => {
                let slug = format!("{}-{}", random.pick(&WORDS).to_lowercase(), random.below(9));
                course.slugs.insert(locale, slug);
            }
            7 => _ = course.slugs.remove(locale),
            8 => course.is_draft = !course.is_draft,
            9 => {
                let into = match random.below(3) {
                    0 => None,
                    _ => Some(any(random)).filter(|other| *other != id),
                };
                self.courses.remove(&id);
                // Taken out without a word, sometimes.
                if into.is_some() || random.is_one_in(2) {
                    self.merged.insert(id, into);
                }
            }
            10 => {
                // The same course under another id.
                let course = self.courses.remove(&id).unwrap();
                let new = format!("c{}", self.next + 1000);
                self.courses.insert(new.clone(), course);
                self.merged.insert(id, Some(new));
            }
            11 => {
                let back: Vec<String> = self.merged.keys().cloned().collect();
                match back.first() {
                    // What was taken out comes back.
                    Some(id) if random.is_one_in(2) => {
                        self.merged.remove(id);
                        self.add(random);
                        let (last, course) = self.courses.pop_last().unwrap();
                        drop(last);
                        self.courses.insert(id.clone(), course);
                    }
                    _ => _ = self.sections.insert(locale, random.pick(&SECTIONS)),
                }
            }
            _ => {
                course.topic = random.pick(&["physics", "art", "music"]);
                course.level = random.pick(&["introductory", "advanced"]);
            }
        }
    }

    /// Where an id leads in the end; `None`: nowhere.
    fn successor<'a>(&'a self, id: &'a str) -> Option<&'a str> {
        let mut at = id;
        for _ in 0..=self.merged.len() {
            match self.merged.get(at) {
                Some(next) => at = next.as_deref()?,
                None => return self.courses.contains_key(at).then_some(at),
            }
        }
        None
    }

    fn text(&self) -> String {
        let mut text = "-- prospectus.yaml --\nlocales: [en, es]\nfacet_pairs: 4\npage_size: 3\nsocial_cards: off\n\
                        -- content/vocabularies/topics.yaml --\n- id: physics\n- id: art\n- id: music\n\
                        -- locales/en/x.ftl --\ntopic-physics = Physics\ntopic-art = Art\ntopic-music = Music\n"
            .to_owned();
        let section = |text: &mut String, locale| {
            if let Some(word) = self.sections.get(locale) {
                let _ = writeln!(text, "url-courses = {word}");
            }
        };
        section(&mut text, "en");
        text.push_str("-- locales/es/x.ftl --\ntopic-physics = Física\ntopic-art = Arte\ntopic-music = Música\n");
        section(&mut text, "es");
        for (id, course) in &self.courses {
            let Course { topic, level, is_draft, .. } = course;
            let _ =
                writeln!(text, "-- content/courses/{id}/course.yaml --\ncode: {id}\ntopics: [{topic}]\nlevel: {level}");
            if *is_draft {
                text.push_str("draft: true\n");
            }
            for (locale, title) in &course.titles {
                let _ = writeln!(text, "-- content/courses/{id}/{locale}.md --\n---\ntitle: {title}");
                if let Some(slug) = course.slugs.get(locale) {
                    let _ = writeln!(text, "slug: {slug}");
                }
                text.push_str("---\n");
            }
        }
        text.push_str("-- redirects.yaml --\n");
        for (id, into) in &self.merged {
            let _ = match into {
                Some(into) => writeln!(text, "- {{ entity: course:{id}, merged_into: course:{into} }}"),
                None => writeln!(text, "- {{ entity: course:{id}, gone: true }}"),
            };
        }
        text
    }
}

/// What stood at an address when it was last published.
#[derive(Clone, Debug)]
struct Stood {
    /// The id of the course, for a page of one.
    course: Option<String>,
    locale: String,
}

fn options(root: &Path, target: Target) -> Options {
    let instant = "2026-03-01T12:00:00Z".parse().expect("an instant");
    Options {
        root: root.to_owned(),
        base_url: None,
        target: Some(target),
        as_of: None,
        now: instant,
        with_drafts: false,
        with_draft_locales: false,
        with_unclaimed: false,
        with_pseudo: false,
    }
}

/// Writes the catalog into the folder; `urls.lock` stays.
fn write(catalog: &Catalog, root: &Path) {
    for folder in ["content", "locales"] {
        let _ = fs::remove_dir_all(root.join(folder));
    }
    write_catalog(&catalog.text(), root);
}

fn addresses(renderer: &Renderer) -> BTreeMap<String, Stood> {
    let world = renderer.world();
    let routes = world.site.routes.iter().filter(|route| !matches!(route.page, Page::Chooser | Page::NotFound));
    let stood = routes.map(|route| {
        let course = match route.page {
            Page::Course(key) => Some(world.catalog.courses.get(key).id.to_string()),
            _ => None,
        };
        (route.path.to_string(), Stood { course, locale: world.site.locales.get(route.locale).tag().to_owned() })
    });
    stood.collect()
}

fn files(renderer: &Renderer) -> BTreeMap<String, Vec<u8>> {
    let tree = SiteTree::new(renderer);
    let of_host = |path: &str| path.ends_with("index.html") || !path.contains('/');
    let wanted = (0..tree.len()).filter(|&at| of_host(tree.path(at)));
    wanted
        .map(|at| {
            let mut bytes = Vec::new();
            tree.bytes(at, &mut bytes).expect("bytes");
            (tree.path(at).to_owned(), bytes)
        })
        .collect()
}

/// Follows every address, and says what is wrong.
fn follow(
    catalog: &Catalog,
    ever: &BTreeMap<String, Stood>,
    now: &BTreeMap<String, Stood>,
    host: &Host,
) -> Vec<String> {
    let mut faults = Vec::new();
    for (path, stood) in ever {
        let answer = host.ask(path);
        let successor = stood.course.as_deref().map(|id| catalog.successor(id));
        let is_shown = |id: &str| catalog.courses.get(id).is_some_and(|course| !course.is_draft);
        match (&answer, successor) {
            (Answer::Page, _) if now.contains_key(path) => {}
            (Answer::Redirect(to), successor) => match now.get(to) {
                None => faults.push(format!("{path} leads to {to}, where there is nothing")),
                Some(there) if there.locale != stood.locale => {
                    faults.push(format!("{path} leads to another language, {to}"));
                }
                Some(there) => {
                    let expected = successor.flatten().filter(|id| is_shown(id));
                    if expected.is_some() && there.course.as_deref() != expected {
                        faults.push(format!("{path} leads to {to} instead of {expected:?}"));
                    }
                }
            },
            // A course that was taken out and that nothing stands for.
            (Answer::Gone, Some(None)) => {}
            (Answer::Gone, Some(Some(id))) if !is_shown(id) => {}
            (answer, _) => faults.push(format!("{path} ({stood:?}): {answer:?}")),
        }
    }
    faults
}

#[test]
fn no_address_is_ever_lost() {
    let many = std::env::var("HISTORY").ok().and_then(|many| many.parse().ok()).unwrap_or(48);
    let seed = std::env::var("SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(6);
    let mut random = Random::new(seed);
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    let mut catalog = Catalog::default();
    let mut ever: BTreeMap<String, Stood> = BTreeMap::new();
    let (mut published, mut redirected, mut gone) = (0, BTreeSet::new(), BTreeSet::new());
    let mut tries = 0;
    while published < many {
        tries += 1;
        assert!(tries < 20 * many, "hardly anything can be published");
        let mut next = catalog.clone();
        (0..=random.below(3)).for_each(|_| next.change(&mut random));
        write(&next, root);
        let (_, target) = Target::ALL[published % Target::ALL.len()];
        let Prepared { found, renderer, .. } = prepare(&options(root, target));
        // Two pages with one address, say: editors are told, and nothing is published.
        let Some(renderer) = renderer.filter(|_| found.count_at_least(Severity::Error) == 0) else { continue };
        catalog = next;
        deliver(&renderer, root, &root.join("public"), Recording::On, &()).expect("published");
        published += 1;
        let now = addresses(&renderer);
        ever.extend(now.clone());
        let host = Host::new(target, files(&renderer));
        let faults = follow(&catalog, &ever, &now, &host);
        assert_eq!(faults, Vec::<String>::new(), "publication {published} on {target:?}, SEED={seed}");
        for path in ever.keys() {
            match host.ask(path) {
                Answer::Redirect(_) => _ = redirected.insert(path.clone()),
                Answer::Gone => _ = gone.insert(path.clone()),
                Answer::Page => {}
            }
        }
        // What was written is what the next build reads, whoever builds.
        let lock = fs::read_to_string(root.join("urls.lock")).expect("a record");
        assert_eq!(lock.lines().filter(|line| line.starts_with('/')).count(), ever.len());
    }
    assert!(redirected.len() > 20 && gone.len() > 5, "{} led on, {} were gone", redirected.len(), gone.len());
}
