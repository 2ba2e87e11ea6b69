//! `urls.lock`: every address that was ever published, and what stood there.
//!
//! One line an address, in the order of addresses, so that two people who publish different
//! pages change different lines:
//!
//! ```text
//! /en/courses/optics/ course:optics en
//! /en/courses/light/ course:optics en former
//! /es/cursos/optics/ course:optics es fallback
//! ```

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::source::{SourceFile, Span};

/// What has been published, by address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lock {
    addresses: BTreeMap<Box<str>, Published>,
}

/// What stood at an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    /// The name of the page, in no language: see [`PageNames`](crate::routes::PageNames).
    pub name: Box<str>,
    /// The tag of its language.
    pub locale: Box<str>,
    /// What became of it.
    pub state: State,
}

/// What became of an address, as far as the last build knew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// The page is there.
    Current,
    /// The page is there in the words of another language, which its slug was made from.
    Fallback,
    /// The page was there.
    Former,
}

impl Lock {
    /// Reads the file. Lines that cannot be read are reported.
    pub fn parse(file: &SourceFile, found: &mut Diagnostics) -> Lock {
        let mut lock = Lock::default();
        let mut start = 0;
        for line in file.text().split_inclusive('\n') {
            let span = Span::new(file.id(), start, start + line.trim_end().len());
            start += line.len();
            let line = line.trim_end();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            match read(line) {
                Some((path, published)) => lock.add(path, published, span, found),
                None => found.report(unreadable(line, span)),
            }
        }
        lock
    }

    /// What merging two versions of the file leaves may tell of an address twice.
    fn add(&mut self, path: &str, published: Published, span: Span, found: &mut Diagnostics) {
        match self.addresses.entry(path.into()) {
            Entry::Vacant(place) => {
                place.insert(published);
            }
            Entry::Occupied(mut there) => {
                let (one, other) = (there.get(), &published);
                let is_same = (&one.name, &one.locale) == (&other.name, &other.locale);
                match (one.state, other.state) {
                    (State::Former, _) => {
                        there.insert(published);
                    }
                    (_, State::Former) => {}
                    _ if is_same => {}
                    _ => {
                        let message = format!("`{path}` is the address of `{}` and of `{}`", one.name, other.name);
                        let fault = Diagnostic::new(Code::URL_LOCK, span, message);
                        found.report(fault.help("keep the line of the page that is to stay there"));
                    }
                }
            }
        }
    }

    /// Notes what stands at an address from now on.
    pub(super) fn put(&mut self, path: &str, published: Published) {
        self.addresses.insert(path.into(), published);
    }

    /// Addresses and what stood there, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Published)> {
        self.addresses.iter().map(|(path, published)| (&**path, published))
    }

    /// What stood at an address.
    pub fn get(&self, path: &str) -> Option<&Published> {
        self.addresses.get(path)
    }

    /// How many addresses there are.
    pub fn len(&self) -> usize {
        self.addresses.len()
    }

    /// Whether nothing was ever published.
    pub fn is_empty(&self) -> bool {
        self.addresses.is_empty()
    }

    /// The file.
    pub fn text(&self) -> String {
        let mut text = String::with_capacity(64 * self.addresses.len() + HEAD.len());
        text.push_str(HEAD);
        for (path, published) in &self.addresses {
            let Published { name, locale, state } = published;
            for part in [path, " ", name, " ", locale, state.mark(), "\n"] {
                text.push_str(part);
            }
        }
        text
    }
}

const HEAD: &str = "# Every address that was ever published. `prospectus build` writes this file; keep it under version control.\n\
    # After a conflict keep the lines of both sides.\n";

impl State {
    fn mark(self) -> &'static str {
        match self {
            State::Current => "",
            State::Fallback => " fallback",
            State::Former => " former",
        }
    }
}

fn read(line: &str) -> Option<(&str, Published)> {
    let mut parts = line.split(' ');
    let (path, name, locale) = (parts.next()?, parts.next()?, parts.next()?);
    let state = match parts.next() {
        None => State::Current,
        Some("fallback") => State::Fallback,
        Some("former") => State::Former,
        Some(_) => return None,
    };
    let is_whole = path.starts_with('/') && !name.is_empty() && !locale.is_empty() && parts.next().is_none();
    is_whole.then(|| (path, Published { name: name.into(), locale: locale.into(), state }))
}

fn unreadable(line: &str, span: Span) -> Diagnostic {
    let is_conflict = ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].iter().any(|mark| line.starts_with(mark));
    let (message, help) = if is_conflict {
        ("two versions of the file were not brought together", "keep the lines of both, and delete this one")
    } else {
        ("this is no address that was published", "take the file back from version control")
    };
    Diagnostic::new(Code::URL_LOCK, span, message).help(help)
}

#[cfg(test)]
mod tests {
    use super::{HEAD, Lock};
    use crate::diag::Diagnostics;
    use crate::source::{SourceFile, Sources};

    fn file(text: &str) -> SourceFile {
        let mut sources = Sources::new();
        let id = sources.add("urls.lock", text);
        sources.get(id).clone()
    }

    fn check(text: &str, kept: &str, faults: &[&str]) {
        let mut found = Diagnostics::new();
        let lock = Lock::parse(&file(text), &mut found);
        assert_eq!(lock.text().strip_prefix(HEAD), Some(kept), "{text}");
        let messages: Vec<&str> = found.iter().map(|fault| fault.message.as_str()).collect();
        assert_eq!(messages, faults, "{text}");
    }

    #[test]
    fn what_is_written_is_read_again() {
        let text = "/en/ home en\n/en/a/ page:a en former\n/es/b/ page:a es fallback\n";
        check(&format!("{HEAD}\n{text}"), text, &[]);
        check("/en/b/ page:b en\r\n\n# a note\n/en/ home en", "/en/ home en\n/en/b/ page:b en\n", &[]);
    }

    #[test]
    fn both_sides_of_a_merge_are_kept() {
        check("/a/ page:a en former\n/a/ page:b en\n", "/a/ page:b en\n", &[]);
        check("/a/ page:b en\n/a/ page:a en former\n", "/a/ page:b en\n", &[]);
        check("/a/ page:a en\n/a/ page:a en fallback\n", "/a/ page:a en\n", &[]);
        let twice = "`/a/` is the address of `page:a` and of `page:b`";
        check("/a/ page:a en\n/a/ page:b en\n", "/a/ page:a en\n", &[twice]);
        let marks = ["two versions of the file were not brought together"; 3];
        let conflict = "<<<<<<< ours\n/a/ page:a en\n=======\n/b/ page:b en\n>>>>>>> theirs\n";
        check(conflict, "/a/ page:a en\n/b/ page:b en\n", &marks);
    }

    #[test]
    fn a_line_that_says_something_else_is_a_fault() {
        for line in ["/a/", "/a/ page:a", "a/ page:a en", "/a/ page:a en gone", "/a/ page:a en former x", "/a/  en"] {
            check(line, "", &["this is no address that was published"]);
        }
    }
}
