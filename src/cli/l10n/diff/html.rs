//! Differences side by side, for a browser.

use crate::cli::l10n::diff::Sheet;
use crate::freshness::{Side, Words};
use crate::output::escape;

const STYLE: &str = include_str!("side_by_side.css");

/// One page with a table for each language.
pub(super) fn page(title: &str, sheets: &[Sheet]) -> String {
    let title = escape(title);
    let tables: String = sheets.iter().map(table).collect();
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n<style>\n{STYLE}</style>\n\
         </head>\n<body>\n<h1>{title}</h1>\n{tables}</body>\n</html>\n"
    )
}

fn table(sheet: &Sheet) -> String {
    let (tag, source) = (escape(&sheet.tag), escape(&sheet.source_tag));
    let rows: String = sheet
        .blocks
        .iter()
        .map(|block| {
            let number = block.number.map(|number| format!("{number} ")).unwrap_or_default();
            let translation = block.translation.as_deref().map_or_else(|| "–".into(), escape);
            let (change, name) = (block.change.name(), escape(&block.name));
            let (old, new) = (words(&block.words, Side::Old), words(&block.words, Side::New));
            format!(
                "<tr><th scope=\"row\">{number}{name}<br>{change}</th><td lang=\"{source}\">{old}</td>\
                 <td lang=\"{source}\">{new}</td><td lang=\"{tag}\">{translation}</td></tr>\n"
            )
        })
        .collect();
    let left: String =
        sheet.unplaced.iter().map(|block| format!("<li lang=\"{tag}\">{}</li>\n", escape(block))).collect();
    let left = match left.is_empty() {
        true => String::new(),
        false => format!("<p>Unplaced: nothing tells what these stand for.</p>\n<ul>\n{left}</ul>\n"),
    };
    let summary = escape(&sheet.summary);
    if rows.is_empty() {
        return format!("<h2>{tag}</h2>\n<p>{summary}</p>\n{left}");
    }
    format!(
        "<h2>{tag}</h2>\n<p>{summary}</p>\n<table>\n<thead><tr><th scope=\"col\">Block</th>\
         <th scope=\"col\">Source before</th><th scope=\"col\">Source now</th><th scope=\"col\">Translation</th></tr>\
         </thead>\n<tbody>\n{rows}</tbody>\n</table>\n{left}"
    )
}

/// The words of one side, with those of its own marked.
fn words(words: &[Words], side: Side) -> String {
    let element = if side == Side::Old { "del" } else { "ins" };
    let shown = words.iter().filter(|one| one.side == Side::Both || one.side == side);
    let marked = shown.map(|one| {
        let text = escape(&one.text);
        if one.side == side { format!("<{element}>{text}</{element}>") } else { text.into_owned() }
    });
    marked.collect::<Vec<_>>().join(" ")
}
