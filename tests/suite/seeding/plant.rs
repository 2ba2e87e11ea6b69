//! How faults are put into files: at a random line, in a random run, as a new line.

use std::collections::BTreeMap;
use std::ops::Range;

/// A generator of numbers that are the same on every machine (SplitMix64).
pub struct Dice(pub u64);

impl Dice {
    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((mixed ^ (mixed >> 31)) % sides as u64).unwrap()
    }

    pub fn pick<'a, T>(&mut self, list: &'a [T]) -> Option<&'a T> {
        if list.is_empty() { None } else { list.get(self.roll(list.len())) }
    }
}

/// The text files of a catalog, by path.
pub type Files = BTreeMap<String, Vec<u8>>;

/// A fault that was put in: a file with its new bytes, and what must be found.
#[derive(Debug)]
pub struct Seed {
    pub path: String,
    /// `None` removes the file.
    pub bytes: Option<Vec<u8>>,
    pub code: &'static str,
    /// `file:line`, or the file alone where the line is not for the seed to say.
    pub place: String,
}

/// A way to put a fault of one kind somewhere.
pub struct Kind {
    pub code: &'static str,
    pub plant: fn(&Files, &mut Dice) -> Option<Seed>,
    /// Whether it can stand among others without taking them away.
    pub is_sociable: bool,
}

pub fn lines(bytes: &[u8]) -> Vec<String> {
    String::from_utf8_lossy(bytes).lines().map(str::to_owned).collect()
}

pub fn joined(lines: &[String]) -> Option<Vec<u8>> {
    Some((lines.join("\n") + "\n").into_bytes())
}

pub fn matching(files: &Files, wanted: impl Fn(&str) -> bool) -> Vec<(&String, Vec<String>)> {
    files.iter().filter(|(path, _)| wanted(path)).map(|(path, bytes)| (path, lines(bytes))).collect()
}

pub fn is_facts(path: &str) -> bool {
    path.starts_with("content/") && path.ends_with(".yaml") && !path.contains("/vocabularies/")
}

pub fn is_text(path: &str) -> bool {
    path.starts_with("content/") && path.ends_with(".md")
}

pub fn is_course(path: &str) -> bool {
    path.ends_with("/course.yaml")
}

/// Changes a random run in the lines of a course: to other lines, and to the
/// number of the line among them that is at fault.
pub fn in_run(
    files: &Files,
    dice: &mut Dice,
    code: &'static str,
    change: impl Fn(&[String]) -> Option<(Vec<String>, usize)>,
) -> Option<Seed> {
    let files = matching(files, is_course);
    let mut runs: Vec<(usize, Range<usize>)> = Vec::new();
    for (file, (_, lines)) in files.iter().enumerate() {
        let first = lines.iter().position(|line| line == "runs:").map_or(lines.len(), |at| at + 1);
        let starts: Vec<usize> = (first..lines.len()).filter(|&at| lines[at].starts_with("  - id: ")).collect();
        let ends = starts.iter().skip(1).copied().chain([lines.len()]);
        runs.extend(starts.iter().zip(ends).map(|(&start, end)| (file, start..end)));
    }
    runs.retain(|(file, run)| change(&files[*file].1[run.clone()]).is_some());
    let (file, run) = dice.pick(&runs)?;
    let (path, lines) = &files[*file];
    let (new, at) = change(&lines[run.clone()])?;
    let mut lines = lines.clone();
    lines.splice(run.clone(), new);
    Some(Seed { path: (*path).clone(), bytes: joined(&lines), code, place: format!("{path}:{}", run.start + at + 1) })
}

/// The day in a line of a run such as `    start: 2027-03-15`.
pub fn exact_day<'t>(line: &'t str, key: &str) -> Option<&'t str> {
    let day = line.strip_prefix("    ")?.strip_prefix(key)?.strip_prefix(": ")?;
    (day.len() == 10).then_some(day)
}

pub fn with(lines: &[String], at: usize, line: &str) -> Vec<String> {
    let (before, after) = lines.split_at(at);
    before.iter().cloned().chain([line.to_owned()]).chain(after.iter().cloned()).collect()
}

pub fn replaced(lines: &[String], at: usize, line: &str) -> Vec<String> {
    let (before, after) = lines.split_at(at);
    before.iter().cloned().chain([line.to_owned()]).chain(after[1..].iter().cloned()).collect()
}

/// Changes a random line that `change` can change, in a random file.
pub fn alter(
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
pub fn value(line: &str, key: &str, words: &str) -> Option<String> {
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
pub fn write(files: &Files, dice: &mut Dice, code: &'static str, line: &str) -> Option<Seed> {
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
pub fn append(files: &Files, dice: &mut Dice, code: &'static str, folder: &str, words: &str) -> Option<Seed> {
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

/// Puts a line before a random line of a page's template that begins a tag.
pub fn template(files: &Files, dice: &mut Dice, code: &'static str, line: &str) -> Option<Seed> {
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
pub fn further(mut seed: Seed, by: usize) -> Seed {
    if let Some((path, line)) = seed.place.rsplit_once(':') {
        seed.place = format!("{path}:{}", line.parse::<usize>().unwrap() + by);
    }
    seed
}

pub fn next_line(seed: Seed) -> Seed {
    further(seed, 1)
}

/// The fault is about the file as a whole.
pub fn anywhere(seed: Seed) -> Seed {
    Seed { place: seed.path.clone(), ..seed }
}
