//! What can be typed behind `l10n`.

mod check;

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use crate::cli::arguments::locale;
use crate::locale::Locale;

pub(in crate::cli) use check::{L10nCheck, L10nFormat};

/// See how far translations are, and bring them up to date
///
/// A page is named by its folder, as `courses/applied-statistics`, or by one of
/// its files; a message by its key.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  prospectus l10n status")]
pub(in crate::cli) struct L10n {
    #[command(subcommand)]
    pub verb: L10nVerb,
}

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum L10nVerb {
    /// Begin to keep track of translations
    ///
    /// Writes `l10n.toml` for translation tools, the areas that languages lack,
    /// with the comments of the source and without its messages, and the ledgers.
    Init,
    AddLocale(AddLocale),
    Check(L10nCheck),
    Status(Status),
    Next(Next),
    Diff(DiffTarget),
    New(NewPage),
    Mark(Mark),
    Touch(Touch),
    /// Bring the ledgers to the present messages and silences
    ///
    /// A translation that is new or has changed counts as made from the present
    /// source; one that has not, while its source has, is stale. A silence is noted
    /// with the text that it is said of. Conflicts of a merge are resolved by
    /// running it again.
    Sync,
    /// Remove the snapshots that no translation refers to
    Gc,
    Gate(Gate),
    Preview(Preview),
    Glossary(GlossaryTerm),
}

/// Say how far each language is
///
/// Messages and pages that are done, stale or missing, and whether the language
/// passes its gate. Percentages are rounded down: 100 only when nothing is
/// missing.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  prospectus l10n status --locale es --format json")]
pub(in crate::cli) struct Status {
    /// Only this language; may be given more than once
    #[arg(long, value_name = "TAG", value_parser = locale)]
    pub locale: Vec<Locale>,
    /// How it is written
    #[arg(long, value_name = "FORMAT", default_value = "table")]
    pub format: StatusFormat,
    /// End with 1 if a published language is short of its gate
    #[arg(long)]
    pub gate: bool,
}

/// How the status is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum StatusFormat {
    /// A line for each language
    Table,
    /// For programs
    Json,
}

/// Say what is the most useful thing to translate now
#[derive(Debug, Args)]
pub(in crate::cli) struct Next {
    /// Only in this language; may be given more than once
    #[arg(long, value_name = "TAG", value_parser = locale)]
    pub locale: Vec<Locale>,
}

/// Show what changed in the source since a page was translated
///
/// For each block that changed: the source as it was and as it is, with the
/// words that are gone in `[-…-]` and the new ones in `{+…+}`, and the present
/// translation. Blocks have the numbers that `l10n touch --critical` takes.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  prospectus l10n diff courses/applied-statistics --locale es")]
pub(in crate::cli) struct DiffTarget {
    /// A page or a message
    #[arg(value_name = "PAGE|KEY")]
    pub target: String,
    /// Only this language; may be given more than once
    #[arg(long, value_name = "TAG", value_parser = locale)]
    pub locale: Vec<Locale>,
    /// Write it side by side into this file, for a browser
    #[arg(long, value_name = "FILE")]
    pub html: Option<PathBuf>,
}

/// Make the translation of a page, to be filled in
///
/// With the structure of its source, the ids of its headings and what it is
/// translated from.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  prospectus l10n new courses/applied-statistics --locale es --from source")]
pub(in crate::cli) struct NewPage {
    /// The page
    #[arg(value_name = "PAGE")]
    pub page: String,
    /// The language it is translated into
    #[arg(long, value_name = "TAG", value_parser = locale)]
    pub locale: Locale,
    /// What stands in it
    #[arg(long, value_name = "WORDS", default_value = "source")]
    pub from: NewText,
}

/// What a new translation begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum NewText {
    /// The words of the source
    Source,
    /// Nothing, with the words of the source in comments
    Empty,
}

/// Say that translations are up to date
///
/// Writes into each text what it is translated from, and keeps the source as it
/// is now, so that later changes can be shown. For a message it notes the
/// present texts in the ledger. What comments silence there is silenced of the
/// present texts.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  prospectus l10n mark courses/applied-statistics --locale es")]
pub(in crate::cli) struct Mark {
    /// Pages and messages
    #[arg(value_name = "PAGE|KEY", required_unless_present = "all")]
    pub targets: Vec<String>,
    /// Only in this language; may be given more than once
    #[arg(long, value_name = "TAG", value_parser = locale)]
    pub locale: Vec<Locale>,
    /// Every page that is translated
    #[arg(long, conflicts_with = "targets")]
    pub all: bool,
    /// Even where the text has errors
    #[arg(long)]
    pub force: bool,
}

/// Say how much a change of a source matters
///
/// A minor change leaves translations current. A critical one must not be read
/// the old way: until it is translated again, readers see the source or a
/// notice.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  prospectus l10n touch --minor courses/applied-statistics --reason \"a comma\"\n  prospectus l10n touch --critical courses/applied-statistics fee"
)]
pub(in crate::cli) struct Touch {
    /// The page
    #[arg(value_name = "PAGE")]
    pub page: String,
    /// The blocks that are critical, by their numbers in `l10n diff` or their sections
    #[arg(value_name = "BLOCK", required_if_eq("critical", "true"), conflicts_with = "minor")]
    pub blocks: Vec<String>,
    /// The change does not concern translators
    #[arg(long, required_unless_present = "critical", conflicts_with = "critical", requires = "reason")]
    pub minor: bool,
    /// The change must be known to readers
    #[arg(long)]
    pub critical: bool,
    /// Why it is minor
    #[arg(long, value_name = "TEXT")]
    pub reason: Option<String>,
    /// The digest of the source before the change, where translations were made from several
    #[arg(long, value_name = "DIGEST")]
    pub from: Option<String>,
}

/// Say which areas show their own words, and what the others are short of
#[derive(Debug, Args)]
pub(in crate::cli) struct Gate {
    /// Name what is missing too
    #[arg(long)]
    pub explain: bool,
}

/// Add a language to the catalog
///
/// To the settings and to `l10n.toml`, with empty areas.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  prospectus l10n add-locale it")]
pub(in crate::cli) struct AddLocale {
    /// The language
    #[arg(value_name = "TAG", value_parser = locale)]
    pub locale: Locale,
}

/// Show what a message says
///
/// With values that its comment describes, or with your own. Where it counts
/// something, with 0, 1, 1.5, 2, 5 and a million, and the form that each takes.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  prospectus l10n preview course-count --locale fr --args count=3")]
pub(in crate::cli) struct Preview {
    /// The message, or an attribute of it
    #[arg(value_name = "KEY")]
    pub key: String,
    /// Only in this language; may be given more than once
    #[arg(long, value_name = "TAG", value_parser = locale)]
    pub locale: Vec<Locale>,
    /// Values of variables
    #[arg(long, value_name = "NAME=VALUE", value_parser = argument, num_args = 1..)]
    pub args: Vec<(String, String)>,
}

fn argument(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.split_once('=').ok_or("write NAME=VALUE")?;
    Ok((name.trim_start_matches('$').to_owned(), value.to_owned()))
}

/// Say how a term is translated, and where the source uses it
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  prospectus l10n glossary edition")]
pub(in crate::cli) struct GlossaryTerm {
    /// A term of `l10n/glossary.yaml`, or what a language says for it
    #[arg(value_name = "TERM")]
    pub term: String,
}
