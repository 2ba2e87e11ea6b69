//! Faults put into the demonstration at random places: each must be found
//! there, alone and among a hundred others.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use prospectus::diag::Diagnostics;
use prospectus::source::Sources;

use crate::support::{Site, copy, place, repository};

/// A generator of numbers that are the same on every machine (SplitMix64).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((mixed ^ (mixed >> 31)) % sides as u64).unwrap()
    }

    fn pick<'a, T>(&mut self, list: &'a [T]) -> Option<&'a T> {
        if list.is_empty() { None } else { list.get(self.roll(list.len())) }
    }
}

/// The text files of a catalog, by path.
type Files = BTreeMap<String, Vec<u8>>;

/// A fault that was put in: a file with its new bytes, and what must be found.
#[derive(Debug)]
struct Seed {
    path: String,
    /// `None` removes the file.
    bytes: Option<Vec<u8>>,
    code: &'static str,
    /// `file:line`, or the file alone where the line is not for the seed to say.
    place: String,
}

/// A way to put a fault of one kind somewhere.
struct Kind {
    code: &'static str,
    plant: fn(&Files, &mut Dice) -> Option<Seed>,
    /// Whether it can stand among others without taking them away.
    is_sociable: bool,
}

fn lines(bytes: &[u8]) -> Vec<String> {
    String::from_utf8_lossy(bytes).lines().map(str::to_owned).collect()
}

fn joined(lines: &[String]) -> Option<Vec<u8>> {
    Some((lines.join("\n") + "\n").into_bytes())
}

fn matching(files: &Files, wanted: impl Fn(&str) -> bool) -> Vec<(&String, Vec<String>)> {
    files.iter().filter(|(path, _)| wanted(path)).map(|(path, bytes)| (path, lines(bytes))).collect()
}

fn is_facts(path: &str) -> bool {
    path.starts_with("content/") && path.ends_with(".yaml") && !path.contains("/vocabularies/")
}

fn is_text(path: &str) -> bool {
    path.starts_with("content/") && path.ends_with(".md")
}

/// Changes a random line that `change` can change, in a random file.
fn alter(
    files: &Files,
    dice: &mut Dice,
    code: &'static str,
    wanted: impl Fn(&str) -> bool,
    change: impl Fn(&str) -> Option<String>,
) -> Option<Seed> {
    let files = matching(files, wanted);
    let places: Vec<(usize, usize)> = files
        .iter()
        .enumerate()
        .flat_map(|(file, (_, lines))| (0..lines.len()).map(move |line| (file, line)))
        .filter(|&(file, line)| change(&files[file].1[line]).is_some())
        .collect();
    let &(file, line) = dice.pick(&places)?;
    let (path, lines) = &files[file];
    let mut lines = lines.clone();
    lines[line] = change(&lines[line])?;
    Some(Seed { path: (*path).clone(), bytes: joined(&lines), code, place: format!("{path}:{}", line + 1) })
}

/// Puts `words` in the place of what follows `key` up to a comma or a brace.
fn value(line: &str, key: &str, words: &str) -> Option<String> {
    let start = line.find(key)? + key.len();
    let before = &line[..start - key.len()];
    let is_key = before.trim_start_matches(['-', '{', ' ']).is_empty() || before.ends_with([' ', '{']);
    let rest = &line[start..];
    let end = rest.find([',', '}', ']']).unwrap_or(rest.len());
    (is_key && end > 0 && !before.contains('#')).then(|| {
        let space = if rest[end..].starts_with('}') { " " } else { "" };
        format!("{}{words}{space}{}", &line[..start], &rest[end..])
    })
}

/// Puts a line into the body of a random text, before a random section.
fn write(files: &Files, dice: &mut Dice, code: &'static str, line: &str) -> Option<Seed> {
    let files = matching(files, |path| is_text(path) && !path.contains("/faq/"));
    let (path, lines) = dice.pick(&files)?;
    let mut lines = lines.clone();
    let front = lines.iter().skip(1).position(|line| line == "---")? + 2;
    let places: Vec<usize> =
        (front..lines.len()).filter(|&at| lines[at].starts_with("## ")).chain([lines.len()]).collect();
    let &at = dice.pick(&places)?;
    lines.splice(at..at, [String::new(), line.to_owned(), String::new()]);
    Some(Seed { path: (*path).clone(), bytes: joined(&lines), code, place: format!("{path}:{}", at + 2) })
}

/// Puts `words` behind a random message of one line.
fn append(files: &Files, dice: &mut Dice, code: &'static str, folder: &str, words: &str) -> Option<Seed> {
    alter(
        files,
        dice,
        code,
        |path| path.starts_with(folder) && path.ends_with("policy.ftl"),
        |line| {
            let is_message = line.starts_with("policy-") && line.contains(" = ") && !line.ends_with(['{', '>']);
            is_message.then(|| format!("{line} {words}"))
        },
    )
}

macro_rules! kinds {
    ($($(#[$alone:ident])? $code:literal: |$files:ident, $dice:ident, $own:ident| $plant:expr;)*) => {
        &[$(Kind {
            code: $code,
            is_sociable: true $(&& { let $alone = false; $alone })?,
            plant: {
                fn plant($files: &Files, $dice: &mut Dice) -> Option<Seed> {
                    let $own = $code;
                    $plant
                }
                plant
            },
        }),*]
    };
}

const KINDS: &[Kind] = kinds! {
    "yaml/syntax": |files, dice, code| alter(files, dice, code, is_facts, |line| {
        let is_plain = line.starts_with(|c: char| c.is_ascii_lowercase()) && !line.contains(['[', '{', '"', '#']);
        (is_plain && line.contains(": ")).then(|| format!("{line}: too"))
    });
    "yaml/syntax": |files, dice, code| alter(files, dice, code, is_text, |line| {
        line.strip_prefix("title: \"").map(|rest| format!("title: \"\"{rest}"))
    });
    "yaml/unknown-key": |files, dice, code| alter(files, dice, code, is_facts, |line| {
        let (key, rest) = line.split_once(':')?;
        let is_key = key.starts_with(|c: char| c.is_ascii_lowercase()) && rest.trim().len() > 1;
        (is_key && !matches!(key, "code" | "kind" | "years" | "versions" | "requirements" | "purpose" | "date" | "given"))
            .then(|| format!("{key}zz:{rest}"))
    });
    "yaml/unknown-key": |files, dice, code| alter(files, dice, code, is_text, |line| {
        line.strip_prefix("summary:").map(|rest| format!("sumary:{rest}"))
    });
    "yaml/unknown-key": |files, dice, code| alter(files, dice, code, |path| path == "prospectus.yaml", |line| {
        line.strip_prefix("currency:").map(|rest| format!("curency:{rest}"))
    });
    "yaml/duplicate-key": |files, dice, code| alter(files, dice, code, is_facts, |line| {
        line.strip_prefix("code:").map(|_| format!("code: ONE-1\n{line}"))
    }).map(next_line);
    "yaml/missing-key": |files, dice, code| alter(files, dice, code, is_facts, |line| {
        (line.starts_with("code:") || line.starts_with("kind:")).then(String::new)
    }).map(anywhere);
    "yaml/wrong-type": |files, dice, code| alter(files, dice, code, is_facts, |line| {
        ["weeks: ", "since: ", "order: "].iter().find_map(|key| value(line, key, "many"))
    });
    "yaml/impossible-date": |files, dice, code| alter(files, dice, code, is_facts, |line| {
        ["start: ", "published: ", "updated: ", "effective_from: ", "date: "].iter()
            .find_map(|key| value(line, key, "2027-02-30"))
    });
    "yaml/unknown-time-zone": |files, dice, code| alter(files, dice, code, |path| !path.starts_with("themes"), |line| {
        value(line, "time_zone: ", "Europe/Lisboa")
    });
    "yaml/unknown-value": |files, dice, code| alter(files, dice, code, is_facts, |line| {
        value(line, "unit: ", "fortnight").filter(|_| line.contains("count: "))
            .or_else(|| value(line, "direction: ", "sideways")).or_else(|| value(line, "nav: ", "left"))
    });
    "yaml/out-of-range": |files, dice, code| alter(files, dice, code, is_facts, |line| {
        value(line, "weeks: ", "-8").or_else(|| value(line, "refund: ", "101"))
    });
    "yaml/money": |files, dice, code| alter(files, dice, code, is_facts, |line| {
        value(line, "amount: ", "\"2.950,00\"").or_else(|| value(line, "currency: ", "EURO"))
    });
    "yaml/url": |files, dice, code| alter(files, dice, code, is_facts, |line| {
        value(line, "enroll_url: ", "enroll.example.org").or_else(|| value(line, "source: ", "www.example.org"))
    });
    "yaml/language": |files, dice, code| alter(files, dice, code, is_facts, |line| value(line, "language: ", "Spanish"));
    "yaml/country": |files, dice, code| alter(files, dice, code, is_facts, |line| value(line, "country: ", "UK"));
    "entity/unknown-reference": |files, dice, code| alter(files, dice, code, is_facts, |line| {
        ["person: ", "course: ", "calendar: "].iter().find_map(|key| value(line, key, "nobody-knows"))
    });
    "entity/unknown-reference": |files, dice, code| alter(files, dice, code, is_facts, |line| {
        ["topics: [", "credentials: [", "awarded_by: [", "refs: ["].iter()
            .find_map(|key| Some(format!("{key}nothing:here, {}", line.strip_prefix(key)?)))
    });
    "entity/wrong-kind": |files, dice, code| alter(files, dice, code, is_facts, |line| value(line, "person: ", "urban-water"));
    "entity/duplicate-id": |files, dice, code| alter(files, dice, code, |path| path.ends_with("course.yaml"), |line| {
        let id = line.strip_prefix("  - id: ")?;
        Some(format!("  - {{ id: {id}, language: en }}\n{line}"))
    }).map(next_line);
    "run/ends-before-start": |files, dice, code| alter(files, dice, code, |path| path.ends_with("course.yaml"), |line| {
        line.strip_prefix("    end: ").map(|_| "    end: 2001-01-01".to_owned())
    });
    "load/unsafe-character": |files, dice, code| alter(files, dice, code, is_text, |line| {
        (line.len() > 40 && !line.contains(['{', '[', '"', '|'])).then(|| format!("{line}\u{202e}"))
    });
    "load/not-utf8": |files, dice, code| {
        let files = matching(files, is_text);
        let (path, lines) = dice.pick(&files)?;
        let at = dice.roll(lines.len());
        let mut bytes = (lines[..at].join("\n") + "\n").into_bytes();
        bytes.extend(b"\xff\xfe\n");
        Some(Seed { path: (*path).clone(), bytes: Some(bytes), code, place: (*path).clone() })
    };
    "md/front-matter": |files, dice, code| {
        let files = matching(files, is_text);
        let (path, lines) = dice.pick(&files)?;
        let lines: Vec<String> = lines.iter().enumerate().filter(|&(at, line)| at == 0 || line != "---").map(|(_, line)| line.clone()).collect();
        Some(Seed { path: (*path).clone(), bytes: joined(&lines), code, place: format!("{path}:1") })
    };
    "md/h1": |files, dice, code| write(files, dice, code, "# Another title");
    "md/duplicate-section": |files, dice, code| alter(files, dice, code, is_text, |line| {
        (line.starts_with("## ") && line.ends_with('}')).then(|| format!("{line}\n\nWords.\n\n{line}"))
    }).map(|seed| further(seed, 4));
    "md/section-id": |files, dice, code| write(files, dice, code, "### A part {#A_Part}");
    "md/question-id": |files, dice, code| alter(files, dice, code, |path| path.contains("/faq/") && is_text(path), |line| {
        let (words, _) = line.strip_prefix("## ")?.split_once(" {#")?;
        Some(format!("## {words}"))
    });
    "md/broken-link": |files, dice, code| write(files, dice, code, "See [the course](course:nowhere-at-all).");
    "md/broken-link": |files, dice, code| write(files, dice, code, "See [the list](/en/nowhere/).");
    "md/broken-link": |files, dice, code| write(files, dice, code, "| See |\n|---|\n| [the file](nowhere.pdf) |").map(|seed| further(seed, 2));
    "md/broken-anchor": |files, dice, code| write(files, dice, code, "See [below](#nowhere-at-all).");
    "md/broken-anchor": |files, dice, code| write(files, dice, code, "- See [there](course:urban-water#nowhere-at-all).");
    "md/broken-image": |files, dice, code| write(files, dice, code, "![A picture of nothing](nothing.png)");
    "md/image-alt": |files, dice, code| {
        let mut seed = write(files, dice, code, "![](missing-words.svg)")?;
        let folder = seed.path.rsplit_once('/')?.0.to_owned();
        let image = files.keys().find(|path| path.starts_with(&folder) && path.ends_with(".svg"))?;
        let name = image.rsplit('/').next()?;
        let text = String::from_utf8(seed.bytes?).ok()?;
        seed.bytes = Some(text.replace("missing-words.svg", name).into_bytes());
        Some(seed)
    };
    "md/link-scheme": |files, dice, code| write(files, dice, code, "Press [here](javascript:alert(1)).");
    "md/footnote": |files, dice, code| write(files, dice, code, "As others say.[^nobody]");
    "md/raw-html": |files, dice, code| write(files, dice, code, "This is <b>bold</b>.");
    "md/heading-level": |files, dice, code| write(files, dice, code, "##### Too deep");
    "fluent/syntax": |files, dice, code| write(files, dice, code, "It takes { $ weeks.");
    "fluent/unknown-message": |files, dice, code| write(files, dice, code, "By { policy-nobody-has }.");
    "fluent/unknown-term": |files, dice, code| write(files, dice, code, "At { -nobody }.");
    "fluent/unknown-function": |files, dice, code| write(files, dice, code, "On { DATUM($today) }.");
    "fact/unknown": |files, dice, code| write(files, dice, code, "It takes { $fortnights } fortnights.");
    "fluent/syntax": |files, dice, code| alter(files, dice, code, |path| path.starts_with("locales/"), |line| {
        let (name, text) = line.split_once(" = ")?;
        name.starts_with(|c: char| c.is_ascii_lowercase()).then(|| format!("{name} {text}"))
    });
    "fluent/duplicate-message": |files, dice, code| alter(files, dice, code, |path| path.starts_with("locales/"), |line| {
        let (name, text) = line.split_once(" = ")?;
        let is_whole = name.starts_with(|c: char| c.is_ascii_lowercase()) && !text.ends_with(['>', '{']);
        is_whole.then(|| format!("{name} = Twice\n{line}"))
    }).map(next_line);
    "fluent/missing-message": |files, dice, code| alter(files, dice, code, |path| path == "locales/es/site.ftl", |line| {
        line.contains(" = ").then(|| format!("# {line}"))
    }).map(|seed| Seed { place: "locales/en/site.ftl".to_owned(), ..seed });
    "fluent/obsolete-message": |files, dice, code| alter(files, dice, code, |path| path == "locales/fr/site.ftl", |line| {
        line.contains(" = ").then(|| format!("nobody-asks = Rien\n{line}"))
    });
    "fluent/unknown-variable": |files, dice, code| append(files, dice, code, "locales/it", "{ $nobody }");
    "fluent/unknown-message": |files, dice, code| append(files, dice, code, "locales/pt", "{ nobody-has }");
    "fluent/unknown-term": |files, dice, code| append(files, dice, code, "locales/fr", "{ -nobody }");
    "fluent/unknown-function": |files, dice, code| append(files, dice, code, "locales/es", "{ NUMMER(2) }");
    "entity/unknown-locale": |files, dice, code| {
        let files = matching(files, |path| path.ends_with("/pt.md"));
        let (path, lines) = dice.pick(&files)?;
        let path = path.replace("/pt.md", "/pt_BR.md");
        Some(Seed { place: format!("{path}:1"), path, bytes: joined(lines), code })
    };
    "entity/no-source-text": |files, dice, code| {
        let texts = matching(files, |path| path.ends_with("/en.md") && (path.contains("/courses/") || path.contains("/faq/")));
        let (path, _) = dice.pick(&texts)?;
        let (folder, _) = path.rsplit_once('/')?;
        let name = if path.contains("/faq/") { "faq.yaml" } else { "course.yaml" };
        let facts = format!("{folder}/{name}");
        // An entity as a whole stands at its first key.
        let first = lines(files.get(&facts)?).iter().position(|line| !line.starts_with('#'))? + 1;
        Some(Seed { place: format!("{facts}:{first}"), path: (*path).clone(), bytes: None, code })
    };
    #[alone] "entity/no-facts": |files, dice, code| {
        let files = matching(files, |path| path.ends_with("/course.yaml") || path.ends_with("/news.yaml"));
        let (path, _) = dice.pick(&files)?;
        let (folder, _) = path.rsplit_once('/')?;
        Some(Seed { place: format!("{folder}/en.md:1"), path: (*path).clone(), bytes: None, code })
    };
    "url/collision": |files, dice, code| {
        let about = files.get("content/pages/about/fr.md")?;
        let title = lines(about).into_iter().find(|line| line.starts_with("title:"))?;
        let mut text = lines(files.get("content/pages/accessibility/fr.md")?);
        let at = text.iter().position(|line| line.starts_with("title:"))?;
        text[at] = title;
        let _ = dice;
        let path = "content/pages/accessibility/fr.md".to_owned();
        Some(Seed { place: format!("{path}:{}", at + 1), path, bytes: joined(&text), code })
    };
    "url/slug": |files, dice, code| alter(files, dice, code, is_text, |line| {
        line.starts_with("title:").then(|| format!("slug: Not a slug\n{line}"))
    });
    #[alone] "config/base-url": |files, dice, code| alter(files, dice, code, |path| path == "prospectus.yaml", |line| {
        value(line, "base_url: ", "catalog.example.org")
    });
    #[alone] "config/locale": |files, dice, code| alter(files, dice, code, |path| path == "prospectus.yaml", |line| {
        line.strip_prefix("locales: [en, ").map(|rest| format!("locales: [en, pt_BR, {rest}"))
    });
    "template/syntax": |files, dice, code| template(files, dice, code, "{% esle %}");
    "template/syntax": |files, dice, code| template(files, dice, code, "{{ page.title | shuot }}");
    "template/syntax": |files, dice, code| template(files, dice, code, "{% include \"parts/nowhere.html\" %}");
    "template/unknown-message": |files, dice, code| template(files, dice, code, "{{ t(key=\"nobody-has\") }}");
    "template/missing-argument": |files, dice, code| template(files, dice, code, "{{ t(key=\"course-weeks\", cuont=3) }}");
};

/// Puts a line before a random line of a page's template that begins a tag.
fn template(files: &Files, dice: &mut Dice, code: &'static str, line: &str) -> Option<Seed> {
    let files = matching(files, |path| path.starts_with("themes/default/templates/pages/"));
    let (path, lines) = dice.pick(&files)?;
    let mut lines = lines.clone();
    let body = lines.iter().position(|line| line.contains("block main"))?;
    let places: Vec<usize> = (body + 1..lines.len()).filter(|&at| lines[at].trim_start().starts_with('<')).collect();
    let &at = dice.pick(&places)?;
    // Within a tag or a comment a line would mean something else.
    let is_open = |text: &str, open: &str, close: &str| text.rfind(open) > text.rfind(close);
    let before = lines[..at].join("\n");
    if is_open(&before, "{#", "#}") || is_open(&before, "{%", "%}") || is_open(&before, "{{", "}}") {
        return None;
    }
    lines.insert(at, line.to_owned());
    Some(Seed { path: (*path).clone(), bytes: joined(&lines), code, place: format!("{path}:{}", at + 1) })
}

/// The fault lies on a later line than the change.
fn further(mut seed: Seed, by: usize) -> Seed {
    if let Some((path, line)) = seed.place.rsplit_once(':') {
        seed.place = format!("{path}:{}", line.parse::<usize>().unwrap() + by);
    }
    seed
}

fn next_line(seed: Seed) -> Seed {
    further(seed, 1)
}

/// The fault is about the file as a whole.
fn anywhere(seed: Seed) -> Seed {
    Seed { place: seed.path.clone(), ..seed }
}

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
    const SEEDS: usize = 200;
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
    assert!(kinds.len() >= 45, "only {} kinds could be planted: {kinds:?}", kinds.len());
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
