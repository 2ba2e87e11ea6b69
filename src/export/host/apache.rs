//! `apache.conf`: to be included within a `<Directory>` block.
//!
//! Paths are expressions that name every sign by its number, since Apache puts values into `${…}` and `%{…}`
//! anywhere. What is there is never compared with them, so that pages cost nothing.

use std::fmt::Write as _;

use crate::export::host::media::{TYPES, header};
use crate::export::host::negotiation::{COOKIE, choices, homes};
use crate::export::host::policy::{ASKED_ANEW, KEPT, NAMED_BY_CONTENT, VARY, always, folders};
use crate::export::host::rule::{Rule, rules};
use crate::export::host::spelling::{encoded, exactly, literally, served};
use crate::output::Encoding;
use crate::world::World;

/// Its name in the output.
pub(super) const NAME: &str = "apache.conf";

/// The file.
pub(super) fn file(world: &World) -> String {
    let mut text = Text { world, here: served(world.site.base.path()), out: HEAD.to_owned() };
    text.types();
    text.errors();
    text.headers();
    text.line("\nRewriteEngine On");
    text.line(r#"RewriteRule "(^|/)\.(?!well-known/)" "-" [R=404,L]"#);
    text.line(&format!("RewriteRule \"{}\" \"-\" [R=404,L]", exactly(NAME)));
    text.root();
    text.redirects();
    text.encodings();
    text.out
}

const HEAD: &str = "# Redirects, headers, languages and pages for unknown addresses.
# Include it within `<Directory>` of this folder. Needs mod_rewrite, mod_headers, mod_mime and mod_dir.
Options +FollowSymLinks -Indexes -MultiViews
DirectoryIndex index.html
";

/// The file as it grows.
struct Text<'w> {
    world: &'w World,
    /// The address of the site on its host.
    here: String,
    out: String,
}

impl Text<'_> {
    fn line(&mut self, line: &str) {
        // Writing to a text cannot fail.
        let _ = writeln!(self.out, "{line}");
    }

    fn types(&mut self) {
        for (ending, kind, is_text) in TYPES {
            self.line(&format!("AddType \"{}\" .{ending}", header(kind, is_text)));
        }
    }

    /// The page of the language that an address is in.
    fn errors(&mut self) {
        for status in [404, 410] {
            self.line(&format!("ErrorDocument {status} {}404.html", encoded(&self.here)));
        }
        for folder in folders(self.world) {
            let page = encoded(&folder.not_found);
            self.line(&format!("<If \"%{{REQUEST_URI}} =~ m#^{}#\">", literally(&folder.path)));
            self.line(&format!("    ErrorDocument 404 {page}\n    ErrorDocument 410 {page}"));
            self.line(&format!("    Header always set Content-Language \"{}\"", folder.tag));
            self.line("</If>");
        }
    }

    fn headers(&mut self) {
        for (name, value) in always(self.world) {
            self.line(&format!("Header always set {name} \"{value}\""));
        }
        self.line(&format!("Header set Cache-Control \"{ASKED_ANEW}\" \"expr=%{{REQUEST_STATUS}} -lt 400\""));
        let kept = NAMED_BY_CONTENT.join("|");
        self.line(&format!("<If \"%{{REQUEST_URI}} =~ m#^{}({kept})/#\">", literally(&self.here)));
        self.line(&format!("    Header set Cache-Control \"{KEPT}\" \"expr=%{{REQUEST_STATUS}} -lt 400\""));
        self.line("</If>");
        if !homes(self.world).is_empty() {
            self.line(&format!("<If \"%{{REQUEST_URI}} =~ m#^{}(index\\.html)?$#\">", literally(&self.here)));
            self.line(&format!("    Header always merge Vary \"{VARY}\""));
            self.line("</If>");
        }
    }

    /// What is chosen at the root by language.
    fn root(&mut self) {
        let homes = homes(self.world);
        if homes.is_empty() {
            return;
        }
        for (folder, home) in homes {
            self.line(&format!(
                "RewriteCond \"%{{HTTP:Cookie}}\" \"(^|;)\\s*{COOKIE}={}\\s*(;|$)\"",
                literally(&folder)
            ));
            self.line(&format!("RewriteRule \"^$\" \"{}\" [R=302,NE,L]", target(&encoded(&home))));
        }
        for choice in choices(self.world) {
            self.line(&format!("RewriteCond \"%{{HTTP:Accept-Language}}\" \"{}\" [NC]", choice.pattern));
            match &choice.home {
                Some(home) => self.line(&format!("RewriteRule \"^$\" \"{}\" [R=302,NE,L]", target(&encoded(home)))),
                None => self.line("RewriteRule \"^$\" \"index.html\" [L]"),
            }
        }
    }

    fn redirects(&mut self) {
        let rules = rules(self.world);
        if rules.is_empty() {
            return;
        }
        self.line("RewriteCond \"%{REQUEST_FILENAME}\" -f [OR]");
        // A folder may be there for a calendar that people subscribed to, and its page gone.
        self.line("RewriteCond \"%{REQUEST_FILENAME}/index.html\" -f");
        self.line(&format!("RewriteRule \"^\" \"-\" [S={}]", rules.len()));
        rules.iter().for_each(|rule| self.rule(rule));
    }

    fn rule(&mut self, rule: &Rule) {
        let from = exactly(&rule.path);
        match &rule.to {
            Some(to) => self.line(&format!("RewriteRule \"{from}\" \"{}\" [R=301,NE,L]", target(to))),
            None => self.line(&format!("RewriteRule \"{from}\" \"-\" [R=410,L]")),
        }
    }

    /// Siblings that are smaller, for those who read them.
    fn encodings(&mut self) {
        let encodings: Vec<Encoding> = self.world.settings.encodings().collect();
        if encodings.is_empty() {
            return;
        }
        let endings: Vec<&str> = TYPES.iter().filter(|(.., is_text)| *is_text).map(|(ending, ..)| *ending).collect();
        let all = endings.join("|");
        self.line("\nRewriteCond \"%{REQUEST_FILENAME}index.html\" -f");
        self.line("RewriteRule \"^(.*/)?$\" \"$1index.html\" [L]");
        for encoding in &encodings {
            let (word, ending) = (encoding.header(), encoding.ending());
            self.line(&format!(
                "RewriteCond \"%{{HTTP:Accept-Encoding}}\" \"(^|,)\\s*{word}\\s*(,|$|;\\s*q=(1|0?\\.0*[1-9]))\""
            ));
            self.line(&format!("RewriteCond \"%{{REQUEST_FILENAME}}.{ending}\" -f"));
            self.line(&format!("RewriteRule \"^(.+\\.({all}))$\" \"$1.{ending}\" [L]"));
            self.line(&format!("AddEncoding {word} .{ending}\nRemoveLanguage .{ending}"));
        }
        let siblings: Vec<&str> = encodings.iter().map(|one| one.ending()).collect();
        for (ending, kind, _) in TYPES.iter().filter(|(.., is_text)| *is_text) {
            self.line(&format!("<FilesMatch \"\\.{ending}\\.({})$\">", siblings.join("|")));
            self.line(&format!("    ForceType \"{}\"\n</FilesMatch>", header(kind, true)));
        }
        self.line(&format!("<FilesMatch \"\\.({all})(\\.({}))?$\">", siblings.join("|")));
        self.line("    Header merge Vary \"Accept-Encoding\"\n</FilesMatch>");
    }
}

/// A new address: `%2` would be what an expression found.
fn target(encoded: &str) -> String {
    encoded.replace('%', "\\%")
}
