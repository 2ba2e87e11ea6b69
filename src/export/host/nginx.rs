//! `nginx.conf`: to be included within a `server` block.
//!
//! All of it stands within one `location`, so that it says nothing of what else the server has.
//! A `location` that sends a header of its own sends none of those around it, so each says all of them.

use std::fmt::Write as _;

use crate::export::host::media::TYPES;
use crate::export::host::negotiation::{COOKIE, choices, homes};
use crate::export::host::policy::{ASKED_ANEW, Folder, KEPT, NAMED_BY_CONTENT, VARY, always, folders};
use crate::export::host::rule::{Rule, rules};
use crate::export::host::spelling::{encoded, served};
use crate::output::Encoding;
use crate::world::World;

/// Its name in the output.
pub(super) const NAME: &str = "nginx.conf";

/// The file.
pub(super) fn file(world: &World) -> String {
    let mut text = Text { world, out: HEAD.to_owned(), depth: 0 };
    let base = world.site.base.path();
    let here = served(base);
    if let Some(bare) = here.strip_suffix('/').filter(|bare| !bare.is_empty()) {
        text.exact(bare, &format!("absolute_redirect off; return 301 {};", quoted(&encoded(base))));
    }
    text.open(&format!("location {}", quoted(&here)));
    text.line("# A redirect says no host and no port, so that it also fits behind another server.");
    text.line("absolute_redirect off;");
    text.line("index index.html;");
    text.types();
    text.encodings();
    text.line(&format!("error_page 404 410 {};", quoted(&format!("{here}404.html"))));
    text.headers(&[("Cache-Control", ASKED_ANEW)]);
    text.line("");
    text.line(HIDDEN);
    text.exact(&format!("{here}{NAME}"), "return 404;");
    text.root(&here);
    for folder in NAMED_BY_CONTENT {
        text.open(&format!("location {}", quoted(&format!("{here}{folder}/"))));
        text.headers(&[("Cache-Control", KEPT)]);
        text.close();
    }
    // Two places for one path would keep the server from starting.
    let own = [here.clone(), format!("{here}index.html"), format!("{here}{NAME}")];
    let rules: Vec<Rule> = rules(world).into_iter().filter(|rule| !own.contains(&rule.from)).collect();
    let folders = folders(world);
    for folder in &folders {
        text.folder(folder, rules.iter().filter(|rule| rule.from.starts_with(&folder.path)));
    }
    let is_elsewhere = |rule: &&Rule| folders.iter().all(|folder| !rule.from.starts_with(&folder.path));
    rules.iter().filter(is_elsewhere).for_each(|rule| text.rule(rule));
    text.close();
    text.out
}

const HEAD: &str = "# Redirects, headers, languages and pages for unknown addresses.
# Include it within a `server` block whose `root` holds this folder where its address says,
# and which has no other `location` for that address.
";

/// Of names that begin with a dot only one is for others. Each folder says it, to answer with its own page.
const HIDDEN: &str = r#"location ~ "/\.(?!well-known/)" { return 404; }"#;

/// Within quotes only the quote itself and the backslash mean something.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// The file as it grows.
struct Text<'w> {
    world: &'w World,
    out: String,
    depth: usize,
}

impl Text<'_> {
    fn line(&mut self, line: &str) {
        let indent = if line.is_empty() { 0 } else { 4 * self.depth };
        // Writing to a text cannot fail.
        let _ = writeln!(self.out, "{:indent$}{line}", "");
    }

    fn open(&mut self, what: &str) {
        self.line(&format!("{what} {{"));
        self.depth += 1;
    }

    fn close(&mut self) {
        self.depth -= 1;
        self.line("}");
    }

    fn exact(&mut self, path: &str, what: &str) {
        self.line(&format!("location = {} {{ {what} }}", quoted(path)));
    }

    /// What is always sent, and these beside it.
    fn headers(&mut self, others: &[(&str, &str)]) {
        for (name, value) in always(self.world) {
            self.line(&format!("add_header {name} {} always;", quoted(&value)));
        }
        for (name, value) in others {
            // Only what is there may be kept; what a page is and depends on is said with every answer.
            let when = if *name == "Cache-Control" { "" } else { " always" };
            self.line(&format!("add_header {name} {}{when};", quoted(value)));
        }
    }

    fn types(&mut self) {
        self.open("types");
        for (ending, kind, _) in TYPES {
            self.line(&format!("{kind} {ending};"));
        }
        self.close();
        self.line("default_type application/octet-stream;");
        self.line("charset utf-8;");
        let texts: Vec<&str> = TYPES.iter().filter(|(.., is_text)| *is_text).map(|(_, kind, _)| *kind).collect();
        // HTML is among them by itself, and may not be named again.
        let texts: Vec<&str> = texts.into_iter().filter(|kind| *kind != "text/html").collect();
        self.line(&format!("charset_types {};", texts.join(" ")));
    }

    fn encodings(&mut self) {
        for encoding in self.world.settings.encodings() {
            match encoding {
                Encoding::Brotli => {
                    self.line("# Needs the module ngx_http_brotli_static_module.");
                    self.line("brotli_static on;");
                }
                Encoding::Gzip => self.line("gzip_static on;"),
                Encoding::Zstd => {
                    self.line("# Needs the module ngx_http_zstd_static_module.");
                    self.line("zstd_static on;");
                }
            }
        }
        if self.world.settings.encodings().next().is_some() {
            self.line("gzip_vary on;");
        }
    }

    /// The root, and what is chosen there by language. The last line that fits counts, so the
    /// choices stand in rising order.
    fn root(&mut self, here: &str) {
        let homes = homes(self.world);
        if homes.is_empty() {
            return;
        }
        self.open(&format!("location = {}", quoted(here)));
        self.headers(&[("Cache-Control", ASKED_ANEW), ("Vary", VARY)]);
        self.line("set $prospectus_home \"\";");
        for choice in choices(self.world).iter().rev() {
            let home = choice.home.as_deref().map(encoded).unwrap_or_default();
            let pattern = quoted_pattern(&choice.pattern);
            self.line(&format!(
                "if ($http_accept_language ~* {pattern}) {{ set $prospectus_home {}; }}",
                quoted(&home)
            ));
        }
        for (folder, home) in homes {
            let (folder, home) = (quoted(&folder), quoted(&encoded(&home)));
            self.line(&format!("if ($cookie_{COOKIE} = {folder}) {{ set $prospectus_home {home}; }}"));
        }
        self.line("if ($prospectus_home) { return 302 $prospectus_home; }");
        self.line(&format!("rewrite ^ {} last;", quoted(&format!("{here}index.html"))));
        self.close();
        self.open(&format!("location = {}", quoted(&format!("{here}index.html"))));
        self.headers(&[("Cache-Control", ASKED_ANEW), ("Vary", VARY)]);
        self.close();
    }

    fn folder<'r>(&mut self, folder: &Folder, rules: impl Iterator<Item = &'r Rule>) {
        self.line("");
        self.open(&format!("location {}", quoted(&folder.path)));
        self.line(&format!("error_page 404 410 {};", quoted(&folder.not_found)));
        self.headers(&[("Cache-Control", ASKED_ANEW), ("Content-Language", &folder.tag)]);
        self.line(HIDDEN);
        rules.for_each(|rule| self.rule(rule));
        self.close();
    }

    fn rule(&mut self, rule: &Rule) {
        match &rule.to {
            Some(to) => self.exact(&rule.from, &format!("return 301 {};", quoted(to))),
            None => self.exact(&rule.from, "return 410;"),
        }
    }
}

/// In the file's own quotes `\s` and `\.` stay what they are; our expressions hold no quotes.
fn quoted_pattern(pattern: &str) -> String {
    format!("\"{pattern}\"")
}
