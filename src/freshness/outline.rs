//! A translation that nobody has written yet.

use std::collections::BTreeMap;

use crate::content::Block;
use crate::freshness::Page;

/// The structure of a page without its words: fields are empty, and each block
/// has the words of the source beside it in a comment. Code is kept, for it is
/// the same in every language.
pub fn outline(page: &Page, source: &str) -> String {
    let fields: Vec<&Block> = page.blocks.iter().filter(|block| block.is_field()).collect();
    let mut text = format!("---\n{}---\n", fields_text(&fields));
    let mut is_list = false;
    for block in page.blocks.iter().filter(|block| !block.is_field()) {
        let leaf = block.kind.rsplit('/').next().unwrap_or_default();
        let is_item = matches!(leaf, "item" | "table-row");
        if !(is_list && is_item) {
            text.push('\n');
        }
        is_list = matches!(leaf, "item" | "table-head" | "table-row");
        text.push_str(&block_text(block, leaf, source));
        text.push('\n');
    }
    text
}

/// Empty fields as YAML, nested as they were.
fn fields_text(fields: &[&Block]) -> String {
    let mut text = String::new();
    let mut open: Vec<&str> = Vec::new();
    for field in fields {
        let path: Vec<&str> = field.kind.trim_start_matches("field ").split('.').collect();
        let (name, parents) = path.split_last().map_or(("", &[][..]), |(name, parents)| (*name, parents));
        let shared = open.iter().zip(parents).take_while(|(one, other)| one == other).count();
        open.truncate(shared);
        for parent in &parents[shared..] {
            text.push_str(&format!("{}{parent}:\n", "  ".repeat(open.len())));
            open.push(parent);
        }
        let indent = "  ".repeat(open.len());
        text.push_str(&format!("{indent}# {}\n{indent}{name}: \"\"\n", field.text));
    }
    text
}

fn block_text(block: &Block, leaf: &str, source: &str) -> String {
    // `--` ends a comment in the eyes of some.
    let words = block.text.replace("--", "- -");
    let depth = block.kind.split('/').filter(|part| *part == "item").count();
    let indent = "  ".repeat(depth.saturating_sub(usize::from(leaf == "item")));
    let comment = format!("<!-- {words} -->");
    if block.is_code() {
        return source.get(block.range.clone()).unwrap_or_default().to_owned();
    }
    if let Some(level) = leaf.strip_prefix("heading").and_then(|level| level.parse::<usize>().ok()) {
        let id = block.anchor.as_ref().map(|id| format!(" {{#{id}}}")).unwrap_or_default();
        return format!("{indent}{comment}\n{indent}{}{id}", "#".repeat(level));
    }
    match leaf {
        "item" => format!("{indent}- {comment}"),
        "quote" | "note" | "tip" | "important" | "warning" | "caution" => format!("{indent}> {comment}"),
        "definition" => format!(": {comment}"),
        "rule" => "***".to_owned(),
        "table-head" => {
            let columns = columns(block);
            format!("{}\n|{}", row(block), " --- |".repeat(columns))
        }
        "table-row" => row(block),
        "footnote" => {
            let (label, words) = words.split_once(": ").unwrap_or((&words, ""));
            format!("{label}: <!-- {words} -->")
        }
        _ => format!("{indent}{comment}"),
    }
}

fn cells(block: &Block) -> Vec<String> {
    let mut cells: BTreeMap<usize, String> = BTreeMap::new();
    let mut at = 0;
    let mut is_escaped = false;
    for c in block.text.chars() {
        if c == '|' && !is_escaped {
            at += 1;
            continue;
        }
        is_escaped = c == '\\' && !is_escaped;
        cells.entry(at).or_default().push(c);
    }
    (1..=at).map(|cell| cells.remove(&cell).unwrap_or_default().trim().to_owned()).collect()
}

fn columns(block: &Block) -> usize {
    cells(block).len()
}

fn row(block: &Block) -> String {
    let cells: Vec<String> =
        cells(block).iter().map(|cell| format!(" <!-- {} --> |", cell.replace("--", "- -"))).collect();
    format!("|{}", cells.concat())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used)]

    use super::outline;
    use crate::freshness::Page;

    #[test]
    fn an_outline_has_the_structure_of_its_source_and_none_of_its_words() {
        let source = "---\ntitle: \"Optics: light\"\nruns: { spring: { notes: On site } }\n---\nSix\nweeks.\n\n## When {#when}\n\n- One\n- Two\n\n| a | b |\n| - | - |\n| c | d |\n\n```\ncode\n```\n";
        let page = Page::read(source).expect("front matter");
        let text = outline(&page, source);
        let expected = "---\nruns:\n  spring:\n    # On site\n    notes: \"\"\n# Optics: light\ntitle: \"\"\n---\n\n<!-- Six weeks. -->\n\n<!-- When {#when} -->\n## {#when}\n\n- <!-- One -->\n- <!-- Two -->\n\n| <!-- a --> | <!-- b --> |\n| --- | --- |\n| <!-- c --> | <!-- d --> |\n\n```\ncode\n```\n";
        assert_eq!(text, expected);
        let kinds = |text: &str| {
            let page = Page::read(text).expect("front matter");
            page.blocks.into_iter().map(|block| block.kind).filter(|kind| kind != "paragraph").collect::<Vec<_>>()
        };
        assert_eq!(kinds(&text), kinds(source));
    }
}
