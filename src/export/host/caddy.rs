//! `site.caddy`: to be imported within the block of a site.
//!
//! Caddy puts values of the environment and of placeholders into every text between braces, so no
//! text from outside holds any: what has other signs than letters is an expression that names them by number.

use std::fmt::Write as _;

use crate::export::host::media::{TYPES, header};
use crate::export::host::negotiation::{COOKIE, choices, homes};
use crate::export::host::policy::{ASKED_ANEW, KEPT, NAMED_BY_CONTENT, VARY, always, folders};
use crate::export::host::rule::rules;
use crate::export::host::spelling::{encoded, exactly, served};
use crate::output::Encoding;
use crate::world::World;

/// Its name in the output.
pub(super) const NAME: &str = "site.caddy";

/// What stands for an address that is gone, where others have the new one.
const GONE: &str = "gone";

/// The file.
pub(super) fn file(world: &World) -> String {
    let mut text = Text { world, here: served(world.site.base.path()), out: HEAD.to_owned(), depth: 0 };
    if let Some(bare) = text.here.strip_suffix('/').filter(|bare| !bare.is_empty()).map(str::to_owned) {
        let to = encoded(world.site.base.path());
        text.line(&format!("redir {} {} 301", quoted(&bare), quoted(&to)));
    }
    let everything = quoted(&format!("{}*", text.here));
    text.open(&format!("handle {everything}"));
    // What stands in a `route` is carried out in this order, and not in that of the server.
    text.open("route");
    text.headers();
    text.hidden();
    text.redirects();
    text.root();
    text.files();
    text.close();
    text.close();
    text.errors(&everything);
    text.out
}

const HEAD: &str = "# Redirects, headers, languages and pages for unknown addresses.
# Import it within the block of a site whose `root` holds this folder where its address says.
";

fn quoted(text: &str) -> String {
    format!("\"{text}\"")
}

/// The file as it grows.
struct Text<'w> {
    world: &'w World,
    /// The address of the site on its host.
    here: String,
    out: String,
    depth: usize,
}

impl Text<'_> {
    fn line(&mut self, line: &str) {
        let indent = "\t".repeat(self.depth);
        // Writing to a text cannot fail.
        let _ = writeln!(self.out, "{indent}{line}");
    }

    fn open(&mut self, what: &str) {
        self.line(&format!("{what} {{"));
        self.depth += 1;
    }

    fn close(&mut self) {
        self.depth -= 1;
        self.line("}");
    }

    fn headers(&mut self) {
        self.open("header");
        for (name, value) in always(self.world) {
            self.line(&format!("{name} {}", quoted(&value)));
        }
        self.line(&format!("Cache-Control {}", quoted(ASKED_ANEW)));
        self.close();
        let kept: Vec<String> =
            NAMED_BY_CONTENT.iter().map(|folder| quoted(&format!("{}{folder}/*", self.here))).collect();
        self.line(&format!("@kept path {}", kept.join(" ")));
        self.line(&format!("header @kept Cache-Control {}", quoted(KEPT)));
        self.languages();
        for (ending, kind, is_text) in TYPES {
            self.line(&format!("@{ending} path *.{ending}"));
            self.line(&format!("header @{ending} Content-Type {}", quoted(&header(kind, is_text))));
        }
    }

    fn languages(&mut self) {
        for (at, folder) in folders(self.world).iter().enumerate() {
            self.line(&format!("@language{at} path {}", quoted(&format!("{}*", folder.path))));
            self.line(&format!("header @language{at} Content-Language {}", quoted(&folder.tag)));
        }
    }

    fn hidden(&mut self) {
        self.open("@hidden");
        self.line("path */.*");
        self.line(&format!("not path {}", quoted(&format!("{}.well-known/*", self.here))));
        self.close();
        self.line("error @hidden 404");
        self.line(&format!("@this path {}", quoted(&format!("{}{NAME}", self.here))));
        self.line("error @this 404");
    }

    fn redirects(&mut self) {
        let rules = rules(self.world);
        if rules.is_empty() {
            return;
        }
        self.open("map {http.request.uri.path} {prospectus_moved}");
        for rule in rules {
            let to = rule.to.as_deref().unwrap_or(GONE);
            self.line(&format!("{} {}", quoted(&input(&rule.from)), quoted(to)));
        }
        self.line("default \"\"");
        self.close();
        self.line(&format!("@gone expression {{prospectus_moved}} == '{GONE}'"));
        self.line("error @gone 410");
        self.line("@moved expression {prospectus_moved} != ''");
        self.line("redir @moved {prospectus_moved} 301");
    }

    /// The root, and what is chosen there by language.
    fn root(&mut self) {
        let homes = homes(self.world);
        if homes.is_empty() {
            return;
        }
        let (here, index) = (quoted(&self.here), quoted(&format!("{}index.html", self.here)));
        self.open(&format!("map {{http.request.cookie.{COOKIE}}} {{prospectus_chosen}}"));
        for (folder, home) in homes {
            self.line(&format!("{} {}", quoted(&folder), quoted(&encoded(&home))));
        }
        self.line("default \"\"");
        self.close();
        self.open("map {http.request.header.Accept-Language} {prospectus_home}");
        for choice in choices(self.world) {
            // Who stays has a value, too, or the next line would count.
            let home = choice.home.as_deref().map_or("here".to_owned(), encoded);
            self.line(&format!("{} {}", quoted(&format!("~(?i){}", choice.pattern)), quoted(&home)));
        }
        self.line("default \"here\"");
        self.close();
        self.line(&format!("@root path {here} {index}"));
        self.line(&format!("header @root Vary {}", quoted(VARY)));
        for (name, value) in [("chosen", "prospectus_chosen"), ("home", "prospectus_home")] {
            self.open(&format!("@{name}"));
            self.line(&format!("path {here}"));
            self.line(&format!("expression {{{value}}}.startsWith('/')"));
            self.close();
            self.line(&format!("redir @{name} {{{value}}} 302"));
        }
    }

    fn files(&mut self) {
        let encodings: Vec<&str> = self.world.settings.encodings().map(Encoding::header).collect();
        if encodings.is_empty() {
            return self.line("file_server");
        }
        self.open("file_server");
        self.line(&format!("precompressed {}", encodings.join(" ")));
        self.close();
    }

    /// The page of the language that an address is in; the answer stays what it was.
    fn errors(&mut self, everything: &str) {
        self.open("handle_errors");
        self.open(&format!("handle {everything}"));
        self.open("route");
        self.open("header");
        self.line("-Cache-Control");
        self.line(&format!("Content-Type {}", quoted(&header("text/html", true))));
        self.close();
        for (at, folder) in folders(self.world).iter().enumerate() {
            self.line(&format!("@missing{at} path {}", quoted(&format!("{}*", folder.path))));
            self.line(&format!("rewrite @missing{at} {}", quoted(&encoded(&folder.not_found))));
        }
        let pages: Vec<String> = folders(self.world).iter().map(|folder| quoted(&encoded(&folder.not_found))).collect();
        self.line(&format!("@missing not path {}", pages.join(" ")));
        self.line(&format!("rewrite @missing {}", quoted(&encoded(&format!("{}404.html", self.here)))));
        self.line("file_server");
        self.close();
        self.close();
        self.close();
    }
}

/// A path as it is, or as an expression where it has signs.
fn input(path: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || matches!(c, '/' | '-' | '_' | '.');
    if path.chars().all(is_plain) { path.to_owned() } else { format!("~{}", exactly(path)) }
}
