//! What can be typed.

mod l10n;
mod list;

use std::net::IpAddr;
use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::calendar::{Date, Day, Instant, parse_date};
use crate::config::Target;
use crate::content::Kind;
use crate::diag::nearest;
use crate::export::schema;
use crate::locale::Locale;

pub(super) use l10n::{
    AddLocale, DiffTarget, Gate, GlossaryTerm, L10n, L10nCheck, L10nFormat, L10nVerb, Mark, NewPage, NewText, Next,
    Preview, Status, StatusFormat, Touch,
};
pub(super) use list::{About, List, ListFormat, Listed, Moment};

/// A catalog compiler: Markdown, facts and translations in, a static
/// multilingual site of programs and courses out.
#[derive(Debug, Parser)]
#[command(name = "prospectus", version, max_term_width = 100, arg_required_else_help = true, after_help = FIRST_STEPS)]
pub(super) struct Arguments {
    #[command(flatten)]
    pub global: Global,
    #[command(subcommand)]
    pub verb: Verb,
}

const FIRST_STEPS: &str = "\
First steps:
  prospectus init catalog         make a small catalog in the folder `catalog`
  prospectus serve --root catalog look at it while you write
  prospectus build --root catalog write the site to `catalog/public`

Ends with 0 if all is well, 1 if there are findings, 2 if it could not work, 130 if interrupted.";

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
    Init(Init),
    New(New),
    Build(Build),
    Serve(Serve),
    Watch(Watch),
    Check(Check),
    List(List),
    Facts(Facts),
    L10n(L10n),
    Explain(Explain),
    Schema(Schema),
    Variables(Variables),
}

/// Make a small catalog to begin with
///
/// A course with two runs, its teacher, a unit, a contact, two policies, a
/// calendar, a topic, three questions and two pages: every file is short and
/// says what it is for. The folder must be new or empty.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  prospectus init catalog --locales en,es")]
pub(super) struct Init {
    /// The folder of the catalog
    #[arg(value_name = "DIR")]
    pub folder: PathBuf,
    /// The languages of the site, the source language first
    #[arg(long, value_name = "TAGS", value_delimiter = ',', default_value = "en", value_parser = locale)]
    pub locales: Vec<Locale>,
    /// Copy the default theme too, to change it; else it comes with the program
    #[arg(long)]
    pub theme: bool,
}

/// Make the files of a new course, person, page …
///
/// Every key and every field is there with what it means: those that must be
/// there are filled in, the others stand in comments. What is new is a draft,
/// in the language of the source: the site stays as it is until you take
/// `draft: true` out.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  prospectus new course applied-optics")]
pub(super) struct New {
    /// What is new
    #[arg(value_name = "KIND", value_parser = kind_parser())]
    pub kind: Kind,
    /// Its id, the name of its folder: a–z, 0–9 and hyphens
    #[arg(value_name = "ID")]
    pub id: String,
}

/// Write the site
///
/// Checks everything first: a catalog with an error writes nothing and leaves
/// the last site as it was. Files that would not change are not touched.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  prospectus build --base-url https://catalog.example.org/ -o public")]
pub(super) struct Build {
    /// Where the site is written, seen from the catalog
    #[arg(short, long, value_name = "DIR", default_value = "public")]
    pub output_dir: PathBuf,
    #[command(flatten)]
    pub site: Site,
    /// The host the site is made for, instead of the settings': generic, netlify, cloudflare, github, nginx, apache, caddy or s3
    #[arg(long, value_name = "HOST", value_parser = target)]
    pub target: Option<Target>,
    /// Take warnings for errors
    #[arg(long)]
    pub strict: bool,
    /// Leave `urls.lock` as it is. Builds with drafts, pseudo-locales or `--as-of` always do
    #[arg(long)]
    pub no_record: bool,
    /// Tell what differs from the build in this folder, on the standard output
    #[arg(long, value_name = "DIR")]
    pub diff: Option<PathBuf>,
    /// How differences are told
    #[arg(long, value_name = "FORMAT", default_value = "text", requires = "diff")]
    pub diff_format: DiffFormat,
    /// Write the site into this folder instead, with pseudo-locales: en-XA with accents, en-XB from right to left, en-XK with the keys
    #[arg(long, value_name = "DIR", conflicts_with = "output_dir")]
    pub pseudo: Option<PathBuf>,
}

/// How the differences between two builds are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum DiffFormat {
    /// A line for each address, by language
    Text,
    /// For programs
    Json,
    /// Addresses alone, a line each, as caches are told what to forget
    Urls,
}

/// Show the site in a browser while you write
///
/// Pages are made when they are asked for and load again when a file changes.
/// Nothing is written to disk. While the catalog has an error, pages show the
/// last sound version and say what is wrong. Ctrl-C ends it.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  prospectus serve --open --drafts")]
pub(super) struct Serve {
    /// The address to listen on; others than this machine's own let others read
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1")]
    pub bind: IpAddr,
    /// The port, exactly; else the first free one from 4680 on
    #[arg(short, long)]
    pub port: Option<u16>,
    /// Open a browser
    #[arg(long)]
    pub open: bool,
    /// Show pseudo-locales too: en-XA with accents, en-XB from right to left, en-XK with the keys
    #[arg(long)]
    pub pseudo: bool,
    #[command(flatten)]
    pub site: Site,
    #[command(flatten)]
    pub looking: Looking,
}

/// Write the site again whenever a file changes
///
/// Takes what `build` takes. For a preview, `serve` is faster: it makes only
/// the pages you look at. Ctrl-C ends it.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  prospectus watch -o /srv/www/catalog")]
pub(super) struct Watch {
    #[command(flatten)]
    pub build: Build,
    #[command(flatten)]
    pub looking: Looking,
}

/// Look for faults, and write nothing
///
/// Every fault of every language in one run, each with its place and what to
/// do. Ends with 1 if one is at or above the failing level.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  prospectus check --strict --format short")]
pub(super) struct Check {
    #[command(flatten)]
    pub site: Site,
    /// Make every page too, for the faults that only show then
    #[arg(long)]
    pub render: bool,
    /// Look at the pages of the site that was built into this folder, too
    #[arg(long, value_name = "DIR")]
    pub built: Option<PathBuf>,
    /// Fail if any page changes by itself before the end of this day, as 2027-01-31
    #[arg(long, value_name = "DATE", value_parser = until)]
    pub valid_until: Option<Until>,
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

/// Say why a finding matters and how to mend it
///
/// With a wrong and a right example. Without a code: all codes, a line each.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  prospectus explain md/broken-link")]
pub(super) struct Explain {
    /// The code of a finding, as it stands in brackets in a report
    #[arg(value_name = "CODE")]
    pub code: Option<String>,
}

/// Describe YAML files for editors, as JSON Schema
///
/// With a schema, an editor completes keys and words, shows what they mean and
/// marks what is wrong while you type. A file names its schema in its first
/// line: `# yaml-language-server: $schema=../../../schemas/course.json`.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  prospectus schema --all schemas")]
#[group(required = true, multiple = false)]
pub(super) struct Schema {
    /// What the file is of
    #[arg(value_name = "KIND", value_parser = PossibleValuesParser::new(schema::names()))]
    pub kind: Option<String>,
    /// Write every schema into this folder, seen from the catalog
    #[arg(long, value_name = "DIR")]
    pub all: Option<PathBuf>,
}

/// Say what the templates of a theme can name
///
/// Functions with their arguments, the variables of each kind of page, and what
/// is in them, as Markdown. With a name only that of one kind of page, as
/// `course`, or of one value, as `CourseCard`.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  prospectus variables course")]
pub(super) struct Variables {
    /// A kind of page or a value
    #[arg(value_name = "NAME")]
    pub name: Option<String>,
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

/// How changes of files are found.
#[derive(Clone, Copy, Debug, Args)]
pub(super) struct Looking {
    /// Look for changes twice a second, where the system does not tell: network folders, containers
    #[arg(long)]
    pub poll: bool,
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

/// Say what prose may name, with the values of the day
///
/// Names are those that texts use, as in `{ $refund-until }`; values are shown
/// as each language prints them. Of a course they are those of the run that
/// matters most. What is still to come has no value yet.
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  prospectus facts course:applied-statistics --run 2027-spring-es --as-of 2027-03-01"
)]
pub(super) struct Facts {
    /// Of what: a kind and an id, or `site`
    #[arg(value_name = "KIND:ID")]
    pub subject: String,
    /// The run of the course
    #[arg(long, value_name = "RUN")]
    pub run: Option<String>,
    /// In these languages; all of the site's if absent
    #[arg(long, value_name = "TAGS", value_delimiter = ',', value_parser = locale)]
    pub language: Vec<Locale>,
    #[command(flatten)]
    pub moment: Moment,
    /// How they are written
    #[arg(long, value_name = "FORMAT", default_value = "table")]
    pub format: FactFormat,
}

/// How facts are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum FactFormat {
    /// A line for each fact, a column for each language
    Table,
    /// Neutral values, and the words of each language
    Json,
}

fn target(text: &str) -> Result<Target, String> {
    let names = || Target::ALL.iter().map(|(name, _)| *name);
    let known = Target::ALL.iter().find(|(name, _)| *name == text).map(|(_, target)| *target);
    known.ok_or_else(|| match nearest(text, names()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("there are {}", names().collect::<Vec<_>>().join(", ")),
    })
}

/// An instant, or the first one of a day in universal time.
fn instant(text: &str) -> Result<Instant, String> {
    let whole = if text.len() == 10 { format!("{text}T00:00:00Z") } else { text.to_owned() };
    whole.parse().map_err(|_| "write 2027-01-31 or 2027-01-31T09:00:00Z".to_owned())
}

/// A day, until its end in the zone of the site, or an instant.
#[derive(Clone, Copy, Debug)]
pub(super) enum Until {
    /// `2027-01-31`
    Day(Date),
    /// `2027-01-31T09:00:00Z`
    Instant(Instant),
}

fn until(text: &str) -> Result<Until, String> {
    let day = parse_date(text).and_then(Day::exact).map(Until::Day);
    let instant = || text.parse().map(Until::Instant);
    day.map_or_else(instant, Ok).map_err(|_| "write 2027-01-31 or 2027-01-31T09:00:00Z".to_owned())
}

/// Kinds of entity by their names.
fn kind_parser() -> impl TypedValueParser<Value = Kind> {
    let names = PossibleValuesParser::new(Kind::ALL.into_iter().map(Kind::name));
    names.try_map(|name| Kind::from_name(&name).ok_or("no kind"))
}

fn locale(tag: &str) -> Result<Locale, String> {
    Locale::parse(tag).ok_or_else(|| "write a language tag, as es or pt-BR".to_owned())
}
