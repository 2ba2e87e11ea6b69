//! What a code means, why it matters, and a wrong and a right example.
//!
//! Each code has a Markdown file in `src/diag/explanations/`, named like it. The
//! first line says in one sentence what is wrong; paragraphs say why it matters.
//! Below `## Wrong` and `## Right` stand miniature catalogs: fenced blocks whose
//! info names a language and the file, as `yaml content/courses/optics/course.yaml:2`.
//! The number is the line of the finding, as reports write it. A test puts the
//! files over the catalog in `tests/sites/explained/` and runs both.
//!
//! What no folder of files can show has a transcript instead, below `## Seen`,
//! and a last paragraph that says why it is not run.

use crate::diag::Code;
use crate::diag::explanations::EXPLANATIONS;

/// A file of an example.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExampleFile<'t> {
    /// The path from the root of the catalog.
    pub path: &'t str,
    /// The lines of the findings, from 1; none where they are in another file.
    pub lines: Vec<usize>,
    /// What stands in it.
    pub text: String,
}

/// How a fault is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Example<'t> {
    /// Two catalogs: one with the fault and nothing else, one with nothing.
    Catalogs {
        /// The files with the fault.
        wrong: Vec<ExampleFile<'t>>,
        /// The same files, mended.
        right: Vec<ExampleFile<'t>>,
    },
    /// What is seen on the terminal.
    Transcript {
        /// The lines.
        text: String,
        /// Why no test runs it.
        reason: String,
    },
}

/// The explanation of a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation<'t> {
    /// One sentence.
    pub summary: &'t str,
    /// Why it matters and what to do, in paragraphs.
    pub paragraphs: Vec<String>,
    /// How it looks.
    pub example: Example<'t>,
}

impl Explanation<'static> {
    /// The explanation of a code, if one is written.
    pub fn of(code: Code) -> Option<Explanation<'static>> {
        let (_, text) = EXPLANATIONS.iter().find(|(name, _)| *name == code.name())?;
        Explanation::parse(text)
    }
}

impl<'t> Explanation<'t> {
    /// Reads an explanation. `None` where a part is missing.
    pub fn parse(text: &'t str) -> Option<Explanation<'t>> {
        let mut lines = text.lines();
        let summary = lines.next().filter(|line| !line.is_empty() && !line.starts_with('#'))?;
        let mut parts = Parts::default();
        let mut at = Part::Words;
        while let Some(line) = lines.next() {
            match line {
                "## Wrong" => at = Part::Wrong,
                "## Right" => at = Part::Right,
                "## Seen" => at = Part::Seen,
                _ => match line.strip_prefix("```") {
                    Some(info) => {
                        let block: String = lines.by_ref().take_while(|line| *line != "```").map(line_of).collect();
                        parts.take(at, info, block)?;
                    }
                    None => parts.paragraph(at, line),
                },
            }
        }
        let example = match parts.transcript {
            Some(text) => Example::Transcript { text, reason: parts.reason.concat() },
            None if parts.wrong.is_empty() || parts.right.is_empty() => return None,
            None => Example::Catalogs { wrong: parts.wrong, right: parts.right },
        };
        Some(Explanation { summary, paragraphs: parts.words, example })
    }
}

fn line_of(line: &str) -> String {
    format!("{line}\n")
}

#[derive(Clone, Copy)]
enum Part {
    Words,
    Wrong,
    Right,
    Seen,
}

#[derive(Default)]
struct Parts<'t> {
    words: Vec<String>,
    is_open: bool,
    wrong: Vec<ExampleFile<'t>>,
    right: Vec<ExampleFile<'t>>,
    transcript: Option<String>,
    reason: Vec<String>,
}

impl<'t> Parts<'t> {
    /// Takes a fenced block. `None` where its info names no file.
    fn take(&mut self, at: Part, info: &'t str, text: String) -> Option<()> {
        match at {
            Part::Wrong => self.wrong.push(example_file(info, text)?),
            Part::Right => self.right.push(example_file(info, text)?),
            Part::Seen => self.transcript = Some(text),
            Part::Words => return None,
        }
        Some(())
    }

    /// Takes a line of words; an empty one ends a paragraph.
    fn paragraph(&mut self, at: Part, line: &str) {
        let list = match at {
            Part::Words => &mut self.words,
            Part::Seen => &mut self.reason,
            Part::Wrong | Part::Right => return,
        };
        match list.last_mut().filter(|_| self.is_open) {
            _ if line.is_empty() => {}
            Some(open) => {
                open.push(' ');
                open.push_str(line);
            }
            None => list.push(line.to_owned()),
        }
        self.is_open = !line.is_empty();
    }
}

/// Reads `yaml content/courses/optics/course.yaml:2`, or `…:2,5`.
fn example_file(info: &str, text: String) -> Option<ExampleFile<'_>> {
    let (_, place) = info.split_once(' ')?;
    let (path, lines) = place.rsplit_once(':').unwrap_or((place, ""));
    let lines: Result<Vec<usize>, _> = lines.split(',').filter(|line| !line.is_empty()).map(str::parse).collect();
    Some(ExampleFile { path, lines: lines.ok()?, text })
}

#[cfg(test)]
mod tests {
    use super::{Example, Explanation};
    use crate::diag::explanations::EXPLANATIONS;
    use crate::diag::{ALL, Code};

    #[test]
    fn every_code_has_an_explanation_and_every_explanation_a_code() {
        let named: Vec<&str> = EXPLANATIONS.iter().map(|(name, _)| *name).collect();
        assert!(named.is_sorted(), "the list in src/diag/explanations.rs is in the order of names");
        let unexplained: Vec<&str> = ALL.iter().map(|code| code.name()).filter(|name| !named.contains(name)).collect();
        assert!(
            unexplained.is_empty(),
            "write `src/diag/explanations/<code>.md` and name it in `explanations.rs`: {unexplained:?}"
        );
        let is_code = |name: &str| ALL.iter().any(|code| code.name() == name);
        let idle: Vec<&str> = named.iter().copied().filter(|name| !is_code(name)).collect();
        assert!(idle.is_empty(), "these are no codes: {idle:?}");
    }

    #[test]
    fn every_explanation_can_be_read_and_is_short() {
        for &code in ALL {
            let Some((name, text)) = EXPLANATIONS.iter().find(|(name, _)| *name == code.name()) else { continue };
            let read = Explanation::parse(text).unwrap_or_else(|| panic!("{name}: a part is missing"));
            let words = [&[read.summary.to_owned()], read.paragraphs.as_slice()].concat().join(" ");
            let sentences = words.matches(['.', '?', '!']).filter(|end| !end.is_empty()).count();
            assert!(read.summary.ends_with('.'), "{name}: the first line is a sentence");
            assert!(!read.paragraphs.is_empty(), "{name}: say why it matters");
            assert!(sentences >= 2 && words.len() < 900, "{name}: two to five sentences");
        }
    }

    #[test]
    fn the_parts_of_an_explanation_are_told_apart() {
        let text = "It is so.\n\nBecause of\nthat.\n\n## Wrong\n\n```yaml a.yaml:2\na: 1\nb: 2\n```\n\n## Right\n\n```yaml a.yaml\na: 1\n```\n";
        let read = Explanation::parse(text).expect("it is whole");
        assert_eq!((read.summary, read.paragraphs.as_slice()), ("It is so.", &["Because of that.".to_owned()][..]));
        let Example::Catalogs { wrong, right } = read.example else { panic!("two catalogs") };
        assert_eq!(
            (wrong[0].path, wrong[0].lines.as_slice(), wrong[0].text.as_str()),
            ("a.yaml", &[2][..], "a: 1\nb: 2\n")
        );
        assert_eq!((right[0].path, right[0].lines.len()), ("a.yaml", 0));
        assert_eq!(Explanation::parse("It is so.\n\n## Wrong\n\n```yaml a:1\n```\n"), None);
    }

    #[test]
    fn an_explanation_is_found_by_its_code() {
        assert!(Explanation::of(Code::MD_H1).is_some());
    }
}
