//! What hosts answer, by the files that a build made for them.

use std::collections::BTreeMap;

use prospectus::config::Target;
use scraper::{Html, Selector};

/// What a host answers to a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    Page,
    /// It leads to this path.
    Redirect(String),
    /// There is nothing.
    Gone,
}

/// A host with the files of a site at its root.
pub struct Host {
    files: BTreeMap<String, Vec<u8>>,
    rules: BTreeMap<String, String>,
}

impl Host {
    pub fn new(target: Target, files: BTreeMap<String, Vec<u8>>) -> Host {
        let text = |path: &str| String::from_utf8(files.get(path).cloned().unwrap_or_default()).expect("text");
        let rules = match target {
            Target::Netlify | Target::Cloudflare => redirects(&text("_redirects")),
            Target::Nginx => between(&text("nginx.conf"), "location = \"", "\" { return 301 \"", "\"; }"),
            Target::Caddy => {
                let rules = between(&text("site.caddy"), "\"", "\" \"", "\"");
                // What is gone says so in the place of a new address.
                rules.into_iter().filter(|(_, to)| to != "gone").collect()
            }
            // Plain addresses have no signs that stand there by number.
            Target::Apache => between(&text("apache.conf"), "RewriteRule \"^", "$\" \"", "\" [R=301,NE,L]")
                .into_iter()
                .map(|(from, to)| (format!("/{from}"), to))
                .collect(),
            Target::S3 => between(&text("cloudfront-function.js"), "\"", "\":\"", "\","),
            Target::Generic | Target::Github => BTreeMap::new(),
        };
        Host { files, rules }
    }

    /// The answer at a path, from the root of the site.
    pub fn ask(&self, path: &str) -> Answer {
        if let Some(to) = self.rules.get(path) {
            return Answer::Redirect(to.clone());
        }
        let Some(bytes) = self.files.get(&format!("{}index.html", &path[1..])) else { return Answer::Gone };
        let html = Html::parse_document(std::str::from_utf8(bytes).expect("text"));
        let refresh = Selector::parse("meta[http-equiv=refresh]").expect("a selector");
        match html.select(&refresh).next().and_then(|meta| meta.attr("content")?.strip_prefix("0; url=")) {
            Some(to) => Answer::Redirect(to.to_owned()),
            None => Answer::Page,
        }
    }
}

/// The lines that are made of two addresses with these words around them.
fn between(text: &str, start: &str, middle: &str, end: &str) -> BTreeMap<String, String> {
    let rule = |line: &str| {
        let (from, to) = line.trim().strip_prefix(start)?.strip_suffix(end)?.split_once(middle)?;
        Some((from.to_owned(), to.to_owned()))
    };
    text.lines().filter_map(rule).collect()
}

/// `FROM TO 301`, a line each.
fn redirects(text: &str) -> BTreeMap<String, String> {
    let rule = |line: &str| match line.split(' ').collect::<Vec<_>>().as_slice() {
        [from, to, "301"] => Some(((*from).to_owned(), (*to).to_owned())),
        _ => None,
    };
    text.lines().filter_map(rule).collect()
}
