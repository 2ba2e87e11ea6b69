//! What can be typed behind `l10n check`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use crate::cli::arguments::{Level, locale};
use crate::locale::Locale;

/// Look for faults in translations, and write nothing
///
/// Every rule, over the messages and pages of every language. Ends with 1 if a
/// finding is at or above the failing level.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  prospectus l10n check --locale es --rule text
  prospectus l10n check --locales-dir locales --source-locale en --format json")]
pub(in crate::cli) struct L10nCheck {
    /// In this language only; may be said again
    #[arg(long, value_name = "TAG", value_delimiter = ',', value_parser = locale)]
    pub locale: Vec<Locale>,
    /// In this area only: the name of an `.ftl` file; may be said again
    #[arg(long, value_name = "AREA", value_delimiter = ',')]
    pub area: Vec<String>,
    /// By this rule only, as `fluent/missing-variable`, or by this family, as `text`; may be said again
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    pub rule: Vec<String>,
    /// In files only that are another one than in this revision of git
    #[arg(long, value_name = "REV")]
    pub changed_since: Option<String>,
    /// Mend what can be mended safely
    #[arg(long)]
    pub fix: bool,
    /// Look at folders of `.ftl` files, one for each language, and at no catalog
    #[arg(long, value_name = "DIR")]
    pub locales_dir: Option<PathBuf>,
    /// The language that these are translated from
    #[arg(long, value_name = "TAG", default_value = "en", value_parser = locale, requires = "locales_dir")]
    pub source_locale: Locale,
    /// The glossary, where it is neither in the folder nor in `../l10n/`
    #[arg(long, value_name = "FILE", requires = "locales_dir")]
    pub glossary: Option<PathBuf>,
    /// How the findings are written
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub format: L10nFormat,
    /// From which level on the command fails; the settings’ own, or errors, if absent
    #[arg(long, value_name = "LEVEL")]
    pub fail_on: Option<Level>,
    /// Take a message that is missing for an error
    #[arg(long)]
    pub strict: bool,
}

/// How findings in translations are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum L10nFormat {
    /// With both texts and what to do
    Text,
    /// A line each
    Short,
    /// For programs
    Json,
    /// As annotations of GitHub
    Github,
    /// As SARIF 2.1.0
    Sarif,
}
