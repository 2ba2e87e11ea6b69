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
            _ => BTreeMap::new(),
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

/// `FROM TO 301`, a line each.
fn redirects(text: &str) -> BTreeMap<String, String> {
    let rule = |line: &str| match line.split(' ').collect::<Vec<_>>().as_slice() {
        [from, to, "301"] => Some(((*from).to_owned(), (*to).to_owned())),
        _ => None,
    };
    text.lines().filter_map(rule).collect()
}
