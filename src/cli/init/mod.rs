//! `prospectus init`
//!
//! The new catalog lies in `catalog/`, as it will lie on the user's disk:
//! - `files`: what is there, in which languages;
//! - `blanks`: what is filled in, as the languages and the days of the runs;
//! - `origins`: what each translation was made from.

mod blanks;
mod files;
mod origins;

use std::path::Path;

use crate::calendar::{Instant, Zone};
use crate::cli::arguments::{Format, Global, Init};
use crate::cli::command::Outcome;
use crate::cli::report::Report;
use crate::diag::{Code, Diagnostic, Place};
use crate::export::schema;
use crate::format::Formats;
use crate::locale::Locale;
use crate::publish::write_fresh;
use crate::theme::EMBEDDED;

use blanks::Blanks;

pub(super) fn run(global: &Global, init: &Init) -> Outcome {
    let report = Report::new(global, Format::Text);
    let is_here = global.root.as_os_str() == ".";
    let folder = if is_here { init.folder.clone() } else { global.root.join(&init.folder) };
    match write(&folder, init) {
        Ok(count) => {
            report.say(&format!("{count} files in {}", folder.display()));
            for locale in init.locales.iter().filter(|locale| files::words_of(locale) != locale.language()) {
                report.say(&format!("the texts for `{locale}` are in English: translate them"));
            }
            report.say(&next_steps(&folder));
            Outcome::Fine
        }
        Err(fault) => {
            report.print_one(fault);
            Outcome::CannotWork
        }
    }
}

/// Writes the catalog and says how many files it has.
fn write(folder: &Path, init: &Init) -> Result<usize, Diagnostic> {
    for locale in &init.locales {
        check(locale)?;
    }
    let mut locales: Vec<Locale> = Vec::new();
    for locale in &init.locales {
        if !locales.contains(locale) {
            locales.push(locale.clone());
        }
    }
    let today = Zone::utc().day_at(Instant::now());
    let blanks = Blanks::new(&locales, today);
    let catalog = files::files(&locales).into_iter().map(|(path, text)| (path, blanks.fill(&text))).collect();
    let catalog = origins::noted(catalog, &locales);
    let mut files: Vec<(String, &[u8])> = catalog.iter().map(|(path, text)| (path.clone(), text.as_bytes())).collect();
    let schemas: Vec<(String, String)> =
        schema::all().into_iter().map(|(name, text)| (format!("schemas/{name}"), text)).collect();
    files.extend(schemas.iter().map(|(path, text)| (path.clone(), text.as_bytes())));
    if init.theme {
        files.extend(EMBEDDED.iter().map(|file| (file.path.to_owned(), file.bytes)));
    }
    write_fresh(folder, &files)?;
    Ok(files.len())
}

fn check(locale: &Locale) -> Result<(), Diagnostic> {
    if Formats::new(locale).is_some() {
        return Ok(());
    }
    let message = format!("the forms of numbers and dates in `{locale}` are not known");
    Err(Diagnostic::new(Code::CONFIG_UNSUPPORTED_LOCALE, Place::Path("--locales".to_owned()), message))
}

fn next_steps(folder: &Path) -> String {
    let folder = folder.display().to_string();
    if folder == "." {
        return "\n  prospectus serve --open\n  prospectus build".to_owned();
    }
    let is_plain = folder.chars().all(|c| c.is_alphanumeric() || "/._-\\:".contains(c));
    let folder = if is_plain { folder } else { format!("\"{folder}\"") };
    format!("\n  cd {folder}\n  prospectus serve --open")
}
