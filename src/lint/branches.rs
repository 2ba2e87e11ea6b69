//! What readers see of a message, one line for each of its branches.

use crate::messages::written::{Expression, Part, Pattern, Select};
use crate::source::Line;

/// More branches of one message are not looked at.
const MOST: usize = 400;

/// The lines of a pattern; at least one.
pub fn lines(pattern: &Pattern<'_>) -> Vec<Line> {
    let parts: Vec<Alternatives> = pattern.parts.iter().map(alternatives).collect();
    let count = parts.iter().map(|part| part.lines.len()).max().unwrap_or(1).clamp(1, MOST);
    let line = |at: usize| {
        let mut line = Line::default();
        for part in &parts {
            let taken = if at < part.lines.len() { at } else { part.default };
            line.append(&part.lines[taken]);
        }
        line
    };
    (0..count).map(line).collect()
}

/// The ways in which a part can come out, and which one is the usual.
struct Alternatives {
    lines: Vec<Line>,
    default: usize,
}

fn alternatives(part: &Part<'_>) -> Alternatives {
    match part {
        Part::Text(text, file) => Alternatives { lines: vec![Line::plain(text, *file)], default: 0 },
        Part::Place(expression) => Alternatives { lines: vec![hole(expression)], default: 0 },
        Part::Select(select) => select_lines(select),
    }
}

fn select_lines(select: &Select<'_>) -> Alternatives {
    let mut all: Vec<Line> = Vec::new();
    let mut default = 0;
    for variant in &select.variants {
        if variant.is_default {
            default = all.len();
        }
        for mut line in lines(&variant.pattern) {
            line.branch = Some(match line.branch {
                Some(inner) => format!("[{}] {inner}", variant.key),
                None => format!("[{}]", variant.key),
            });
            all.push(line);
        }
        if all.len() > MOST {
            break;
        }
    }
    if all.is_empty() {
        all.push(Line::default());
    }
    Alternatives { default: default.min(all.len() - 1), lines: all }
}

fn hole(expression: &Expression<'_>) -> Line {
    let mut line = Line::default();
    match expression {
        Expression::Text(text, range, true) => line.push_escaped(text, range.clone()),
        Expression::Text(text, range, false) => line.push_quoted(text, range.clone()),
        Expression::Number(_) => line.push_hole(0..0),
        Expression::Variable(name) | Expression::Message(name) | Expression::Call(name, ..) => {
            line.push_hole(name.range.clone());
        }
        Expression::Term(name, _) => line.push_term(&name.text, name.range.clone()),
        Expression::Select(select) => return select_lines(select).lines.swap_remove(0),
    }
    line
}
