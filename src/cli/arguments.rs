//! What can be typed.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::calendar::Instant;

/// A catalog compiler: Markdown, facts and translations in, a static
/// multilingual site of programs and courses out.
#[derive(Debug, Parser)]
#[command(name = "prospectus", version, max_term_width = 100, arg_required_else_help = true)]
pub(super) struct Arguments {
    #[command(flatten)]
    pub global: Global,
    #[command(subcommand)]
    pub verb: Verb,
}

/// What every command takes, before or after its name.
#[derive(Debug, Args)]
pub(super) struct Global {
    /// The catalog: the folder that holds `prospectus.yaml`
    #[arg(long, global = true, value_name = "DIR", default_value = ".", display_order = 100)]
    pub root: PathBuf,
    /// Say nothing but what is wrong
    #[arg(short, long, global = true, display_order = 101)]
    pub quiet: bool,
    /// Say where the time goes
    #[arg(short, long, global = true, display_order = 102)]
    pub verbose: bool,
    /// When to use colours
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto", display_order = 103)]
    pub color: Color,
}

/// When to use colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Color {
    /// On a terminal, unless `NO_COLOR` is set
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

#[derive(Debug, Subcommand)]
pub(super) enum Verb {
    Build(Build),
    Check(Check),
}

/// Write the site
///
/// Checks everything first: a catalog with an error writes nothing and leaves
/// the last site as it was. Files that would not change are not touched.
#[derive(Debug, Args)]
pub(super) struct Build {
    /// Where the site is written
    #[arg(short, long, value_name = "DIR", default_value = "public")]
    pub output_dir: PathBuf,
    #[command(flatten)]
    pub site: Site,
    /// Take warnings for errors
    #[arg(long)]
    pub strict: bool,
}

/// Look for faults, and write nothing
///
/// Every fault of every language in one run, each with its place and what to
/// do. Ends with 1 if one is at or above the failing level.
#[derive(Debug, Args)]
pub(super) struct Check {
    #[command(flatten)]
    pub site: Site,
    /// Make every page too, for the faults that only show then
    #[arg(long)]
    pub render: bool,
    /// How the findings are written
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub format: Format,
    /// From which level on the command fails
    #[arg(long, value_name = "LEVEL", default_value = "error")]
    pub fail_on: Level,
    /// Take warnings for errors; the same as `--fail-on warning`
    #[arg(long)]
    pub strict: bool,
}

/// What the site is made from, where it is not the settings' own.
#[derive(Clone, Debug, Args)]
pub(super) struct Site {
    /// The address the site is served under, instead of the settings'
    #[arg(short, long, value_name = "URL")]
    pub base_url: Option<String>,
    /// The instant the site pretends it is, as 2027-01-31T09:00:00Z or 2027-01-31
    #[arg(long, value_name = "INSTANT", value_parser = instant)]
    pub as_of: Option<Instant>,
    /// Show drafts
    #[arg(long)]
    pub drafts: bool,
}

/// How findings are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// With the lines they are about
    Text,
    /// A line each
    Short,
    /// For programs
    Json,
}

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Level {
    /// Everything
    Note,
    /// Warnings and errors
    Warning,
    /// Errors only
    Error,
}

/// An instant, or the first one of a day in universal time.
fn instant(text: &str) -> Result<Instant, String> {
    let whole = if text.len() == 10 { format!("{text}T00:00:00Z") } else { text.to_owned() };
    whole.parse().map_err(|_| "write 2027-01-31 or 2027-01-31T09:00:00Z".to_owned())
}
