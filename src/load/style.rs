//! Style sheets of a theme, with what they import written into them.
//!
//! `@import "_base.css";` at the head of a style sheet names another one beside it, which
//! takes its place, so that a page loads one file and a theme is written in several. Those
//! whose names begin with `_` are published nowhere else. Imports by address, and those
//! with conditions, are left to browsers.

use std::collections::BTreeMap;
use std::io;

use crate::load::Origin;
use crate::load::asset::read;

/// Whether a file is a part of style sheets, and nothing else.
pub fn is_part(name: &str) -> bool {
    name.rsplit('/').next().is_some_and(|last| last.starts_with('_') && last.ends_with(".css"))
}

/// The text of a style sheet with its imports, each of them once.
pub(super) fn whole(path: &str, files: &BTreeMap<String, Origin>) -> io::Result<String> {
    let mut sheet = Sheet { files, done: Vec::new(), text: String::new() };
    sheet.add(path)?;
    Ok(sheet.text)
}

struct Sheet<'a> {
    files: &'a BTreeMap<String, Origin>,
    /// What was read already: no sheet is read twice, nor within itself.
    done: Vec<String>,
    text: String,
}

impl Sheet<'_> {
    /// Adds a sheet behind what it imports.
    fn add(&mut self, path: &str) -> io::Result<()> {
        let Some(origin) = self.files.get(path) else {
            let name = path.rsplit('/').next().unwrap_or(path);
            let message = format!("it imports `{name}`, which does not stand beside it");
            return Err(io::Error::new(io::ErrorKind::NotFound, message));
        };
        if self.done.iter().any(|one| one == path) {
            return Ok(());
        }
        self.done.push(path.to_owned());
        let text =
            String::from_utf8(read(origin)?).map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))?;
        let folder = &path[..=path.rfind('/').unwrap_or(0)];
        let mut rest = text.as_str();
        while let Some((before, name, after)) = next_import(rest) {
            self.text.push_str(before);
            self.add(&format!("{folder}{name}"))?;
            rest = after;
        }
        self.text.push_str(rest);
        Ok(())
    }
}

/// What stands before the first import of a file beside, its name, and what stands behind.
/// Imports come before every rule.
fn next_import(text: &str) -> Option<(&str, &str, &str)> {
    let mut at = 0;
    loop {
        let rest = text[at..].trim_start();
        at = text.len() - rest.len();
        if rest.starts_with("/*") {
            at += rest.find("*/")? + 2;
        } else if rest.starts_with("@charset") || rest.starts_with("@layer") && !rest[..rest.find(';')?].contains('{') {
            at += rest.find(';')? + 1;
        } else {
            let clause = rest.strip_prefix("@import")?;
            let end = clause.find(';')?;
            let quoted = clause[..end].trim();
            let name = quoted.strip_prefix('"').and_then(|one| one.strip_suffix('"'));
            let name = name.or_else(|| quoted.strip_prefix('\'').and_then(|one| one.strip_suffix('\'')));
            let is_beside = |name: &&str| !name.contains(['/', ':', '"', '\'']) && name.ends_with(".css");
            match name.filter(is_beside) {
                Some(name) => return Some((&text[..at], name, &clause[end + 1..])),
                None => at += "@import".len() + end + 1,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::whole;
    use crate::load::Origin;

    fn check(files: &[(&str, &'static str)], expected: Result<&str, &str>) {
        let files: BTreeMap<String, Origin> = files
            .iter()
            .map(|(name, text)| (format!("themes/plain/static/{name}"), Origin::Embedded(text.as_bytes())))
            .collect();
        let whole = whole("themes/plain/static/site.css", &files).map_err(|error| error.to_string());
        assert_eq!(whole.as_deref().map_err(String::as_str), expected);
    }

    #[test]
    fn what_is_imported_takes_the_place_of_its_import() {
        check(&[("site.css", "/* a */ @import \"_b.css\";\na {}"), ("_b.css", "b {}")], Ok("/* a */ b {}\na {}"));
        check(
            &[
                ("site.css", "@import '_b.css'; @import '_c.css'; a {}"),
                ("_b.css", "@import '_c.css'; b {}"),
                ("_c.css", "c {}"),
            ],
            Ok("c {} b {}  a {}"),
        );
        check(&[("site.css", "@import 'site.css'; a {}")], Ok(" a {}"));
        check(&[("site.css", "@import '_b.css';")], Err("it imports `_b.css`, which does not stand beside it"));
    }

    #[test]
    fn other_imports_are_left_to_browsers() {
        for text in [
            "@import url(https://a.example/b.css); a {}",
            "@import \"_b.css\" print; a {}",
            "a {} @import \"_b.css\";",
            "",
            "/*",
        ] {
            check(&[("site.css", text)], Ok(text));
        }
    }
}
