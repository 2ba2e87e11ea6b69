//! Writes a catalog of any size, for measuring and for trying things out.
//!
//! ```text
//! cargo run --release --example synthesize -- --courses 2000 [--locales en,es] [--seed N] DIR
//! ```
//!
//! The same arguments give the same bytes. The catalog is meant to be clean:
//! `prospectus check` has nothing to say about it.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "it is a command")]

mod catalog;
mod course;
mod entities;
mod folder;
mod random;
mod rules;
mod whole;
mod words;

use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;

use crate::catalog::Catalog;
use crate::folder::Folder;
use crate::words::Words;

fn main() -> ExitCode {
    match write() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

fn write() -> Result<(), Box<dyn Error>> {
    let (catalog, folder) = arguments(std::env::args().skip(1))?;
    whole::write(&catalog, &folder)?;
    let (files, bytes) = folder.totals();
    println!("{} courses in {} languages: {files} files, {bytes} bytes", catalog.courses, catalog.languages.len());
    Ok(())
}

fn arguments(mut words: impl Iterator<Item = String>) -> Result<(Catalog, Folder), Box<dyn Error>> {
    const USAGE: &str = "usage: synthesize --courses N [--locales en,es,pt,fr,it] [--seed N] DIR";
    let (mut courses, mut locales, mut seed, mut root) = (None, "en,es,pt,fr,it".to_owned(), 1, None);
    while let Some(word) = words.next() {
        let mut value = || words.next().ok_or_else(|| format!("`{word}` needs a value; {USAGE}"));
        match word.as_str() {
            "--courses" => courses = Some(value()?.parse::<usize>()?.max(1)),
            "--locales" => locales = value()?,
            "--seed" => seed = value()?.parse()?,
            _ if word.starts_with('-') || root.is_some() => return Err(USAGE.into()),
            _ => root = Some(PathBuf::from(word)),
        }
    }
    let (Some(courses), Some(root)) = (courses, root) else {
        return Err(USAGE.into());
    };
    let languages = locales.split(',').map(Words::of).collect::<Result<Vec<_>, _>>()?;
    Ok((Catalog { seed, courses, languages }, Folder::empty(root)?))
}
