//! Facts typed into the prose of the demonstration, right and wrong ones, in
//! five languages: nine in ten must be found, each at its line.

use std::collections::BTreeMap;

use prospectus::diag::Code;

use crate::seeding::Dice;
use crate::support::{copy, place, repository};

const SENTENCES: &str = include_str!("prose_seeds.txt");

const OTHERS: &str = include_str!("prose_other.txt");

const LANGUAGES: [&str; 5] = ["en", "es", "pt", "fr", "it"];

/// Numbers from two to twenty in words.
const WORDS: [&str; 5] = [
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
    "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte",
    "duas três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove vinte",
    "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt",
    "due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti",
];

const MONTHS: [&str; 5] = [
    "January February March April May June July August September October November December",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
];

/// The facts of a course that seeds speak of, read from its file.
struct Course {
    folder: String,
    weeks: u32,
    hours: (u32, u32),
    ceu: String,
    price: (u32, String),
    start: String,
    end: String,
}

/// The policies of the demonstration; numbers that can be said of them.
const POLICIES: [(&str, u32); 9] = [
    ("threshold", 70),
    ("refund", 7),
    ("registration", 7),
    ("accommodation", 14),
    ("login", 7),
    ("support", 30),
    ("materials", 3),
    ("group", 10),
    ("percent", 15),
];

fn courses() -> Vec<Course> {
    let folder = repository().join("content/courses");
    let mut folders: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    let read = folders.iter().filter_map(|folder| {
        let yaml = std::fs::read_to_string(folder.join("course.yaml")).ok()?;
        let value = |key: &str| {
            let rest = yaml.split(key).nth(1)?;
            Some(rest[..rest.find(['\n', ',', ' ', '}'])?].trim_matches('"').to_owned())
        };
        let hours = value("\nhours_per_week: ")?;
        let (min, max) = hours.split_once('-')?;
        let amount = value("amount: ")?;
        Some(Course {
            folder: format!("content/courses/{}", folder.file_name()?.to_str()?),
            weeks: value("\nweeks: ")?.parse().ok()?,
            hours: (min.parse().ok()?, max.parse().ok()?),
            ceu: value("\nceu: ")?,
            price: (amount.split('.').next()?.parse().ok()?, value("currency: ")?),
            start: value(" start: ").filter(|day| day.len() == 10)?,
            end: value(" end: ").filter(|day| day.len() == 10)?,
        })
    });
    read.collect()
}

/// A number in digits or in words.
fn number(language: usize, number: u32, dice: &mut Dice) -> String {
    let word = number.checked_sub(2).and_then(|at| WORDS[language].split(' ').nth(at as usize));
    match word.filter(|_| dice.roll(2) == 0) {
        Some(word) => word.to_owned(),
        None => number.to_string(),
    }
}

fn decimal(language: usize, number: &str) -> String {
    if language == 0 { number.to_owned() } else { number.replace('.', ",") }
}

fn grouped(number: u32, sign: &str) -> String {
    if number < 1000 { number.to_string() } else { format!("{}{sign}{:03}", number / 1000, number % 1000) }
}

fn money(language: usize, amount: u32, currency: &str, dice: &mut Dice) -> String {
    let (group, point) = [(",", "."), (".", ","), (".", ","), ("\u{202f}", ","), (".", ",")][language];
    let number = match dice.roll(3) {
        0 => amount.to_string(),
        1 => grouped(amount, group),
        _ => format!("{}{point}00", grouped(amount, group)),
    };
    let sign = if currency == "USD" { "$" } else { "€" };
    match (language, dice.roll(3)) {
        (_, 0) => format!("{number} {currency}"),
        (0, 1) => format!("{sign}{number}"),
        (2, 1) if currency == "USD" => format!("US$ {number}"),
        (_, 1) if currency == "EUR" => format!("{number}\u{a0}€"),
        (_, 1) => format!("{number} US$"),
        _ if currency == "EUR" => format!("{number} {}", if language == 4 { "euro" } else { "euros" }),
        _ => format!("{number} {}", ["dollars", "dólares", "dólares", "dollars", "dollari"][language]),
    }
}

fn date(language: usize, iso: &str, dice: &mut Dice) -> String {
    let (year, month, day) = (&iso[..4], iso[5..7].parse::<usize>().unwrap(), iso[8..].parse::<u32>().unwrap());
    let name = MONTHS[language].split(' ').nth(month - 1).unwrap();
    match language {
        0 if dice.roll(2) == 0 => format!("{day} {name} {year}"),
        0 => format!("{name} {day}, {year}"),
        1 | 2 if dice.roll(4) == 0 => format!("{day}/{month:02}/{year}"),
        1 | 2 => format!("{day} de {name} de {year}"),
        3 if day == 1 => format!("1er {name} {year}"),
        _ => format!("{day} {name} {year}"),
    }
}

/// Another day: some weeks later.
fn later(iso: &str, dice: &mut Dice) -> String {
    let day: jiff::civil::Date = iso.parse().unwrap();
    day.saturating_add(jiff::Span::new().days(17 + i64::try_from(dice.roll(20)).unwrap())).to_string()
}

/// A sentence of a kind, and whether what it says is right.
fn sentence(kind: &str, language: usize, template: &str, course: &Course, is_right: bool, dice: &mut Dice) -> String {
    let other = u32::try_from(1 + dice.roll(3)).unwrap() * u32::from(!is_right);
    let fill = |slot: &str, words: String| template.replace(slot, &words);
    let rule = POLICIES.iter().find(|(name, _)| *name == kind).map(|(_, number)| *number);
    match kind {
        "weeks" => fill("{n}", number(language, course.weeks + 12 * other.min(1) + other, dice)),
        "hours" => {
            let (min, max) = (course.hours.0 + 6 * other.min(1), course.hours.1 + 6 * other.min(1));
            let link = ["to", "a", "a", "à", "a"][language];
            let range = match dice.roll(2) {
                0 => format!("{min}–{max}"),
                _ => format!("{} {link} {}", number(language, min, dice), number(language, max, dice)),
            };
            fill("{r}", range)
        }
        "ceu" => match is_right {
            true => fill("{n}", decimal(language, &course.ceu)),
            false => fill("{n}", decimal(language, "9.6")),
        },
        "price" => {
            let (amount, currency) = &course.price;
            fill("{m}", money(language, amount + 333 * other, currency, dice))
        }
        "start" | "end" => {
            let day = if kind == "start" { &course.start } else { &course.end };
            let day = if is_right { day.clone() } else { later(day, dice) };
            fill("{d}", date(language, &day, dice))
        }
        _ => fill("{n}", number(language, rule.unwrap() + other * 2, dice)),
    }
}

/// Puts a line into a text, before a random section.
fn insert(text: &str, line: &str, dice: &mut Dice) -> (String, usize) {
    let mut lines: Vec<&str> = text.lines().collect();
    let front = lines.iter().skip(1).position(|line| *line == "---").unwrap() + 2;
    let places: Vec<usize> =
        (front..lines.len()).filter(|&at| lines[at].starts_with("## ") && !lines[at].contains("#syllabus")).collect();
    let before = *dice.pick(&places).unwrap();
    // Not below the parts of a syllabus, which have lengths of their own.
    let is_part =
        lines[..before].iter().rev().find(|line| line.starts_with('#')).is_some_and(|line| line.starts_with("###"));
    let at = if is_part { lines.iter().position(|line| line.starts_with("## ")).unwrap() } else { before };
    lines.splice(at..at, ["", line, ""]);
    (lines.join("\n") + "\n", at + 2)
}

#[test]
fn nine_in_ten_typed_facts_are_found_at_their_line() {
    const SEEDS: usize = 400;
    let mut dice = Dice(2027);
    let courses = courses();
    let templates: Vec<Vec<&str>> = SENTENCES
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .map(|line| line.split('|').collect())
        .collect();
    let mut missed = Vec::new();
    let mut wrong = Vec::new();
    let mut planted = 0;
    let mut counts: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    while planted < SEEDS {
        let site = copy(repository(), &["prospectus.yaml", "content", "locales"]);
        let mut seeds = BTreeMap::new();
        for course in &courses {
            for (at, language) in LANGUAGES.iter().enumerate() {
                let path = format!("{}/{language}.md", course.folder);
                let Ok(text) = std::fs::read_to_string(site.root().join(&path)) else { continue };
                let of_language: Vec<&Vec<&str>> =
                    templates.iter().filter(|template| template[1] == *language).collect();
                let template = dice.pick(&of_language).unwrap();
                let is_right = dice.roll(2) == 0;
                let line = sentence(template[0], at, template[2], course, is_right, &mut dice);
                let (text, number) = insert(&text, &line, &mut dice);
                site.write(&path, text);
                let code = if is_right { Code::PROSE_TYPED_FACT } else { Code::PROSE_CONTRADICTS_FACT };
                seeds.insert(format!("{path}:{number}"), (code, template[0], line));
            }
        }
        let prepared = site.prepare();
        let found: Vec<(String, Code)> = prepared
            .found
            .iter()
            .filter(|one| one.code.name().starts_with("prose/"))
            .map(|one| (place(one, &prepared.sources), one.code))
            .collect();
        for (place, (code, kind, line)) in &seeds {
            planted += 1;
            let count = counts.entry(format!("{kind} {}", code.name())).or_default();
            count.1 += 1;
            match found.iter().any(|one| one == &(place.clone(), *code)) {
                true => count.0 += 1,
                false => missed.push(format!("{}: {line} at {place}", code.name())),
            }
        }
        wrong.extend(found.into_iter().filter(|(place, code)| seeds.get(place).is_none_or(|seed| seed.0 != *code)));
    }
    let recall = (planted - missed.len()) * 100 / planted;
    assert!(recall >= 95, "{recall} % of {planted} found:\n{}\n{counts:#?}", missed.join("\n"));
    assert!(wrong.is_empty(), "false alarms: {wrong:#?}");
}

#[test]
fn numbers_about_something_else_are_left_alone() {
    let site = copy(repository(), &["prospectus.yaml", "content", "locales"]);
    let mut planted = Vec::new();
    for course in courses() {
        for language in LANGUAGES {
            let path = format!("{}/{language}.md", course.folder);
            let Ok(text) = std::fs::read_to_string(site.root().join(&path)) else { continue };
            let lines = OTHERS.lines().filter_map(|line| line.strip_prefix(&format!("{language}|")));
            let lines: Vec<&str> = lines.collect();
            planted.push(path.clone());
            site.write(&path, format!("{text}\n## Numbers {{#numbers}}\n\n{}\n", lines.join("\n\n")));
        }
    }
    let prepared = site.prepare();
    let found = prepared.found.iter().filter(|one| one.code.name().starts_with("prose/"));
    let found: Vec<String> = found.map(|one| format!("{}: {}", place(one, &prepared.sources), one.message)).collect();
    assert!(planted.len() > 10 && found.is_empty(), "{}", found.join("\n"));
}
