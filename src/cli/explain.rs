//! `prospectus explain`

use std::fmt::Write;

use crate::cli::arguments::{Explain, Format, Global};
use crate::cli::command::Outcome;
use crate::cli::report::{Report, painted};
use crate::diag::{ALL, Code, Example, ExampleFile, Explanation, nearest};

/// How wide words are set.
const WIDTH: usize = 88;

pub(super) fn run(global: &Global, explain: &Explain) -> Outcome {
    let report = Report::new(global, Format::Text);
    let Some(name) = &explain.code else {
        report.tell(&list());
        return Outcome::Fine;
    };
    // People copy it with the brackets of the report.
    let name = name.trim_matches(['[', ']', '`']);
    let explanation = Code::find(name).and_then(|code| Some((code, Explanation::of(code)?)));
    match explanation {
        Some((code, explanation)) => {
            report.tell(&page(code, &explanation));
            Outcome::Fine
        }
        None => {
            report.complain(&unknown(name));
            Outcome::CannotWork
        }
    }
}

fn unknown(name: &str) -> String {
    let family = name.split('/').next().unwrap_or_default();
    let names = || ALL.iter().map(|code| code.name());
    // The second half alone is often remembered.
    let half = names().find(|one| one.split('/').nth(1) == Some(name));
    let help = match half.or_else(|| nearest(name, names())) {
        Some(near) => format!("did you mean `{near}`?"),
        None => {
            let family: Vec<&str> = names().filter(|one| one.split('/').next() == Some(family)).collect();
            match family.is_empty() {
                true => "`prospectus explain` lists all codes".to_owned(),
                false => format!("of this family there are {}", family.join(", ")),
            }
        }
    };
    format!("there is no code `{name}`; {help}")
}

/// Every code with its severity and what it means, a line each.
fn list() -> String {
    let width = ALL.iter().map(|code| code.name().len()).max().unwrap_or(0);
    let mut text = String::new();
    for &code in ALL {
        let summary = Explanation::of(code).map_or("", |one| one.summary);
        let severity = painted(code.severity(), &format!("{:<7}", code.severity().name()));
        let _ = writeln!(text, "{severity}  {:<width$}  {summary}", code.name());
    }
    text
}

/// The whole explanation, as wide as words are read with ease.
fn page(code: Code, explanation: &Explanation<'_>) -> String {
    let severity = code.severity();
    let mut text = painted(severity, &format!("{}[{}]", severity.name(), code.name()));
    let _ = writeln!(text, "\n\n{}", wrapped(explanation.summary));
    for paragraph in &explanation.paragraphs {
        let _ = writeln!(text, "\n{}", wrapped(paragraph));
    }
    match &explanation.example {
        Example::Catalogs { wrong, right } => {
            text.push_str("\nWrong:\n");
            wrong.iter().for_each(|file| show(file, &mut text));
            text.push_str("\nRight:\n");
            right.iter().for_each(|file| show(file, &mut text));
        }
        Example::Transcript { text: seen, .. } => {
            text.push_str("\nHow it looks:\n\n");
            seen.lines().for_each(|line| text.push_str(&format!("    {line}\n")));
        }
    }
    text
}

/// A file with its lines numbered, and a sign at the line of the finding.
fn show(file: &ExampleFile<'_>, text: &mut String) {
    let _ = writeln!(text, "\n    {}", file.path);
    for (at, line) in file.text.lines().enumerate() {
        let number = at + 1;
        let sign = if file.lines.contains(&number) { '>' } else { ' ' };
        let row = format!("  {sign} {number:>2} | {line}");
        let _ = writeln!(text, "{}", row.trim_end());
    }
}

fn wrapped(words: &str) -> String {
    let mut lines = vec![String::new()];
    for word in words.split(' ') {
        let line = lines.last_mut().filter(|line| line.chars().count() + word.chars().count() < WIDTH);
        match line {
            Some(line) if line.is_empty() => line.push_str(word),
            Some(line) => {
                line.push(' ');
                line.push_str(word);
            }
            None => lines.push(word.to_owned()),
        }
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::unknown;

    fn check(name: &str, expected: &str) {
        assert_eq!(unknown(name), format!("there is no code `{name}`; {expected}"));
    }

    #[test]
    fn the_nearest_code_is_offered() {
        check("md/broken-lnk", "did you mean `md/broken-link`?");
        check("broken-link", "did you mean `md/broken-link`?");
        check("E085", "`prospectus explain` lists all codes");
    }
}
