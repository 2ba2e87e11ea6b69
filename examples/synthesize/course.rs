//! One course: its facts, its runs, and about six hundred words in each language.

use std::fmt::Write;
use std::io;

use jiff::ToSpan;
use jiff::civil::{Date, date};

use crate::catalog::{Catalog, TOPICS, UNITS, quoted};
use crate::folder::Folder;
use crate::random::Random;
use crate::words::Words;

const TEACHING: [(&str, &str); 5] = [
    ("en", "America/New_York"),
    ("es", "Europe/Madrid"),
    ("pt", "America/Sao_Paulo"),
    ("fr", "Europe/Paris"),
    ("it", "Europe/Rome"),
];
const LEVELS: [&str; 4] = ["introductory", "beginner", "intermediate", "advanced"];
const FORMATS: [&str; 4] = ["online", "live-virtual", "blended", "on-campus"];
const MODULES: [&str; 6] =
    ["first-module", "second-module", "third-module", "fourth-module", "fifth-module", "sixth-module"];

/// What `course.yaml` says, and what programs need to know of a course.
pub struct Course {
    index: usize,
    weeks: usize,
    modules: usize,
    pub price: usize,
    runs: Vec<Run>,
}

struct Run {
    id: String,
    language: &'static str,
    time_zone: &'static str,
    start: Date,
    end: Date,
}

impl Course {
    pub fn new(catalog: &Catalog, index: usize) -> Self {
        let mut random = catalog.random("course", index);
        let weeks = 4 + random.below(9);
        let mut course =
            Self { index, weeks, modules: 4 + random.below(3), price: 400 + 50 * random.below(60), runs: Vec::new() };
        let source = TEACHING.iter().position(|(tag, _)| catalog.source().starts_with(tag)).unwrap_or(0);
        let count = 1 + random.below(3);
        // The first run is in the source language and not over on the pinned day:
        // then every program can be completed in one language.
        course.runs.push(Run::new(source, date(2026, 11, 2), random.below(48), weeks));
        if count > 1 {
            let other = (source + 1 + random.below(TEACHING.len() - 1)) % TEACHING.len();
            course.runs.push(Run::new(other, date(2027, 1, 4), random.below(48), weeks));
        }
        if count > 2 {
            course.runs.push(Run::new(source, date(2026, 1, 5), random.below(16), weeks));
        }
        course
    }

    /// Writes `course.yaml` and one Markdown file per language.
    ///
    /// # Errors
    /// Those of the file system.
    pub fn write(&self, catalog: &Catalog, folder: &Folder) -> io::Result<()> {
        let id = catalog.course_id(self.index);
        folder.write(&format!("content/courses/{id}/course.yaml"), &self.facts(catalog))?;
        for words in &catalog.languages {
            // The same stream for each language: the texts say the same.
            let random = catalog.random("prose", self.index);
            folder.write(&format!("content/courses/{id}/{}.md", words.locale), &self.prose(catalog, words, random))?;
        }
        Ok(())
    }

    fn facts(&self, catalog: &Catalog) -> String {
        let mut random = catalog.random("facts", self.index);
        let topic = self.index % TOPICS.len();
        let second = (topic + 1 + random.below(TOPICS.len() - 1)) % TOPICS.len();
        let name = |index: usize| TOPICS.get(index).copied().unwrap_or_default();
        let low = 3 + random.below(4);
        let mut yaml = format!(
            "code: {}-{:05}\nlevel: {}\nformat: {}\npacing: {}\nweeks: {}\nhours_per_week: {low}-{}\nceu: {}.{}\npublished: 2026-02-{:02}\nupdated: 2026-10-{:02}\ntopics: [{}, {}]\n",
            name(topic).get(..4).unwrap_or("unit").to_uppercase().replace('-', "X"),
            self.index + 1,
            pick(&LEVELS, &mut random),
            pick(&FORMATS, &mut random),
            pick(&["instructor", "self"], &mut random),
            self.weeks,
            low + 2,
            self.weeks * low / 10,
            self.weeks * low % 10,
            1 + random.below(28),
            1 + random.below(31),
            name(topic),
            name(second),
        );
        let count = 1 + random.below(2);
        yaml.push_str("people:\n");
        for (place, person) in random.distinct(count, catalog.people()).into_iter().enumerate() {
            let role = if place == 0 { "faculty" } else { "facilitator" };
            let _ = writeln!(yaml, "  - {{ person: {}, role: {role} }}", catalog.person_id(person));
        }
        let unit = pick(&UNITS, &mut random);
        let _ = writeln!(yaml, "units: [{{ unit: {unit}, role: offered_by }}]");
        if let Some(earlier) = self.earlier() {
            let _ = writeln!(yaml, "prerequisites: [{}]", catalog.course_id(earlier));
        }
        yaml.push_str("modules:\n");
        for module in MODULES.iter().take(self.modules) {
            let _ = writeln!(yaml, "  - {{ id: {module}, weeks: 1 }}");
        }
        yaml.push_str("runs:\n");
        for run in &self.runs {
            let _ = writeln!(
                yaml,
                "  - id: {}\n    language: {}\n    subtitles: [{}, en]\n    time_zone: {}\n    start: {}\n    end: {}\n    price: {{ amount: \"{}.00\", currency: USD }}\n    enroll_url: https://enroll.example.org/{}/{}",
                run.id,
                run.language,
                if run.language == "en" { "es" } else { run.language },
                run.time_zone,
                run.start,
                run.end,
                self.price,
                catalog.course_id(self.index),
                run.id,
            );
        }
        yaml
    }

    /// The course that should come before this one: every third has one.
    fn earlier(&self) -> Option<usize> {
        (self.index % 3 == 2).then_some(self.index / 2)
    }

    fn prose(&self, catalog: &Catalog, words: &Words, mut random: Random) -> String {
        let random = &mut random;
        let say = |name: &str| words.phrase(name);
        let mut text = format!(
            "---\ntitle: {}\nsummary: {}\n",
            quoted(&catalog.course_title(self.index, words)),
            quoted(&words.filled("sentences", 0, random)),
        );
        if let (0, Some(run)) = (self.index % 4, self.runs.first()) {
            let _ = writeln!(text, "runs:\n  {}: {{ notes: {} }}", run.id, quoted(say("note")));
        }
        let _ = write!(text, "---\n{}\n\n{}\n", say("opening"), words.paragraph(3, random));

        let _ = write!(text, "\n## {} {{#objectives}}\n", say("objectives"));
        for line in random.distinct(5, words.list("objectives").len()) {
            let _ = writeln!(text, "- {}", words.filled("objectives", line, random));
        }
        let _ = write!(text, "\n## {} {{#audience}}\n{}\n\n", say("audience"), words.paragraph(1, random));
        for line in random.distinct(3, words.list("participants").len()) {
            let _ = writeln!(text, "- {}", words.filled("participants", line, random));
        }
        let _ = write!(text, "\n## {} {{#prerequisites}}\n", say("prerequisites"));
        match self.earlier() {
            Some(earlier) => {
                let _ = writeln!(text, "{} {}.", say("before"), course_link(catalog, earlier, words));
            }
            None => {
                let _ = writeln!(text, "{}", say("nothing-before"));
            }
        }
        if self.index.is_multiple_of(3) {
            let _ = write!(text, "\n## {} {{#equipment}}\n", say("equipment"));
            let _ = write!(text, "| {} | {} |\n| --- | --- |\n", say("item"), say("purpose"));
            for row in ["computer", "headset", "notebook"] {
                let _ = writeln!(text, "| {} | {} |", say(row), say(&format!("{row}-for")));
            }
        }
        let _ = write!(text, "\n## {} {{#syllabus}}\n{}\n", say("syllabus"), say("effort"));
        for (place, id) in MODULES.iter().take(self.modules).enumerate() {
            let _ = write!(text, "\n### {} {{#{id}}}\n", words.filled("modules", place, random));
            let _ = write!(text, "{}\n\n{}\n", words.paragraph(2, random), words.paragraph(2, random));
        }
        let _ = write!(text, "\n## {} {{#dates}}\n{}\n", say("dates"), say("refund"));
        let next = (self.index + 1) % catalog.courses;
        if next != self.index {
            let _ = write!(text, "\n{} {}.\n", say("after"), course_link(catalog, next, words));
        }
        text
    }
}

impl Run {
    /// Runs start on a Monday and end on a Friday, so that their length is a whole number of weeks.
    fn new(language: usize, from: Date, weeks_later: usize, weeks: usize) -> Self {
        let (language, time_zone) = TEACHING.get(language).copied().unwrap_or(("en", "UTC"));
        let start = from.saturating_add((weeks_later as i64).weeks());
        let end = start.saturating_add((weeks as i64 * 7 - 3).days());
        let id = format!("{}-{:02}-{language}", start.year(), start.month());
        Self { id, language, time_zone, start, end }
    }
}

/// A link to a course by its id, with its title in this language.
pub fn course_link(catalog: &Catalog, index: usize, words: &Words) -> String {
    format!("[{}](course:{})", catalog.course_title(index, words), catalog.course_id(index))
}

fn pick<'a>(list: &[&'a str], random: &mut Random) -> &'a str {
    list.get(random.below(list.len())).copied().unwrap_or_default()
}
