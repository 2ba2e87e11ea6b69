//! Smaller forms beside files: never of other bytes than the file, whatever happens.

use std::collections::BTreeSet;
use std::fs;
use std::io::Read as _;

use super::{Files, Fuse, Shelf, Site, files, site, traces};
use crate::diag::Diagnostic;
use crate::output::Encoding;
use crate::publish::output::Output;
use crate::publish::{Phase, Tree, Written, publish, publish_to, recover};

const BOTH: &[Encoding] = &[Encoding::Brotli, Encoding::Gzip];

/// A site whose pages and notes stand in these forms, too.
struct Formed(Site, &'static [Encoding]);

impl Tree for Formed {
    fn len(&self) -> usize {
        self.0.len()
    }

    fn path(&self, at: usize) -> &str {
        self.0.path(at)
    }

    fn phase(&self, at: usize) -> Phase {
        self.0.phase(at)
    }

    fn encodings(&self, at: usize) -> &[Encoding] {
        if self.path(at).ends_with(".png") { &[] } else { self.1 }
    }

    fn bytes(&self, at: usize, out: &mut Vec<u8>) -> Result<(), Diagnostic> {
        self.0.bytes(at, out)
    }
}

fn long(text: &str) -> String {
    format!("{text} and on ").repeat(200)
}

fn before() -> Files {
    let (a, b, c) = (long("a"), long("b"), long("c"));
    files(&[
        ("a/index.html", &a),
        ("b/index.html", &b),
        ("c/index.html", &c),
        ("d.css", &c),
        ("e.png", &a),
        ("f.txt", "short"),
    ])
}

/// One page is another one, one is short now, one is gone, and one is new.
fn after() -> Files {
    let (a, b, g) = (long("A"), long("b"), long("g"));
    files(&[
        ("a/index.html", "short"),
        ("b/index.html", &b),
        ("d.css", &a),
        ("e.png", &a),
        ("f.txt", &g),
        ("g/index.html", &g),
    ])
}

impl Shelf {
    fn publish_in(&self, files: &Files, forms: &'static [Encoding]) -> Written {
        publish(&Formed(site(files), forms), &self.output(), &|| Ok(()), &|_| ()).unwrap()
    }

    fn names(&self) -> BTreeSet<String> {
        let entries = walkdir::WalkDir::new(self.output()).into_iter().flatten();
        let files = entries.filter(|entry| entry.file_type().is_file());
        let path =
            |entry: walkdir::DirEntry| entry.path().strip_prefix(self.output()).unwrap().to_str().unwrap().to_owned();
        files.map(path).collect()
    }

    /// The siblings that are of other bytes than their file, or have none.
    fn stale(&self) -> Vec<String> {
        let is_stale = |name: &String| {
            let Some((bare, ending)) = name.rsplit_once('.') else { return false };
            let bytes = || fs::read(self.output().join(name)).unwrap();
            let mut read = Vec::new();
            match ending {
                "br" => _ = brotli::BrotliDecompress(&mut &*bytes(), &mut read),
                "gz" => _ = flate2::read::GzDecoder::new(&*bytes()).read_to_end(&mut read),
                _ => return false,
            }
            fs::read(self.output().join(bare)).ok() != Some(read)
        };
        self.names().into_iter().filter(is_stale).collect()
    }
}

fn expected(files: &Files, forms: &[Encoding]) -> BTreeSet<String> {
    let siblings = files
        .iter()
        .filter(|(path, text)| text.len() > 1024 && !path.ends_with(".png"))
        .flat_map(|(path, _)| forms.iter().map(move |form| format!("{path}.{}", form.ending())));
    files.keys().cloned().chain(siblings).collect()
}

#[test]
fn long_texts_stand_beside_themselves() {
    let place = Shelf::new();
    let written = place.publish_in(&before(), BOTH);
    assert_eq!(place.names(), expected(&before(), BOTH));
    assert_eq!(place.stale(), Vec::<String>::new());
    assert_eq!(written.files, place.names().len());
}

#[test]
fn siblings_change_and_go_with_their_files() {
    let place = Shelf::new();
    for (files, forms) in [(before(), BOTH), (after(), BOTH), (before(), &BOTH[..1]), (after(), &[]), (before(), BOTH)]
    {
        place.publish_in(&files, forms);
        assert_eq!(place.names(), expected(&files, forms));
        assert_eq!(place.stale(), Vec::<String>::new());
    }
}

#[cfg(unix)]
#[test]
fn a_sibling_of_a_file_that_did_not_change_is_not_touched() {
    let place = Shelf::new();
    place.publish_in(&before(), BOTH);
    let all = traces(&place.output());
    assert_eq!(place.publish_in(&before(), BOTH).written, 0);
    assert_eq!(traces(&place.output()), all);
    // One that somebody changed, or took away, is made again.
    fs::write(place.output().join("b/index.html.br"), "another").unwrap();
    fs::remove_file(place.output().join("c/index.html.gz")).unwrap();
    assert_eq!(place.publish_in(&before(), BOTH).written, 2);
    assert_eq!(place.names(), expected(&before(), BOTH));
    assert_eq!(place.stale(), Vec::<String>::new());
}

#[test]
fn no_sibling_is_stale_after_a_build_that_was_killed() {
    for (from, to) in [(BOTH, BOTH), (BOTH, &[][..]), (&[][..], BOTH)] {
        for steps in 0.. {
            let place = Shelf::new();
            place.publish_in(&before(), from);
            let mut output = Output::find(&place.output()).unwrap();
            output.fuse = Fuse::after(steps);
            let is_done = publish_to(&Formed(site(&after()), to), &output, &|| Ok(()), &|_| ()).is_ok();
            recover(&place.output()).unwrap();
            assert_eq!(place.stale(), Vec::<String>::new(), "{steps} steps");
            let (old, new) = (expected(&before(), from), expected(&after(), to));
            assert!([old, new.clone()].contains(&place.names()), "{steps} steps: {:?}", place.names());
            place.publish_in(&after(), to);
            assert_eq!((place.names(), place.stale()), (new, Vec::new()), "{steps} steps");
            if is_done {
                break;
            }
        }
    }
}

#[test]
fn what_stands_beside_a_file_goes_before_it() {
    let place = Shelf::new();
    place.publish_in(&before(), BOTH);
    // Stopped at each removal: nothing stands beside a file that is gone.
    for steps in 0.. {
        let mut output = Output::find(&place.output()).unwrap();
        output.fuse = Fuse::after(steps);
        let is_done = publish_to(&Formed(site(&Files::new()), BOTH), &output, &|| Ok(()), &|_| ()).is_ok();
        let names = place.names();
        let is_alone = |name: &&String| {
            let bare = name.strip_suffix(".br").or_else(|| name.strip_suffix(".gz"));
            bare.is_some_and(|bare| !names.contains(bare))
        };
        assert_eq!(names.iter().find(is_alone), None, "{steps} steps");
        if is_done {
            break;
        }
    }
}

#[test]
fn a_file_that_has_the_name_of_a_sibling_is_told() {
    let place = Shelf::new();
    let mut files = before();
    files.insert("d.css.br".into(), "mine".into());
    let faults = publish(&Formed(site(&files), BOTH), &place.output(), &|| Ok(()), &|_| ()).unwrap_err();
    assert_eq!(super::codes(&faults), ["url/collision"]);
}
