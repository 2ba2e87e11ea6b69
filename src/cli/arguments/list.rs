//! What can be typed behind `list`.

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Subcommand, ValueEnum};

use crate::calendar::Instant;
use crate::cli::arguments::{Until, instant, locale, until};
use crate::locale::Locale;
use crate::rules::Status;

/// List what the catalog holds
///
/// Rows for people, JSON or CSV for programs, on the standard output. Values are
/// the same in every language; titles are in the default one. Filters narrow
/// each other.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  prospectus list runs --language es --status open --format csv")]
pub(in crate::cli) struct List {
    #[command(subcommand)]
    pub what: Listed,
}

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum Listed {
    /// Courses, with where their best run stands
    Courses(Courses),
    /// Runs, by their first day
    Runs(Runs),
    /// Programs, with what they come to
    Programs(Programs),
    /// Credentials
    Credentials(OfKind),
    /// People, with what they teach
    People(People),
    /// Pages, with the languages they are written in
    Pages(Pages),
    /// Addresses, one for each page and language
    Urls(Pages),
    /// What changes when, the next first
    Dates(Dates),
}

/// What every list takes.
#[derive(Debug, Args)]
pub(in crate::cli) struct Listing {
    #[command(flatten)]
    pub moment: Moment,
    /// How it is written
    #[arg(long, value_name = "FORMAT", default_value = "table")]
    pub format: ListFormat,
}

/// When it is, and what is there.
#[derive(Debug, Args)]
pub(in crate::cli) struct Moment {
    /// The instant the site pretends it is, as 2027-01-31T09:00:00Z or 2027-01-31
    #[arg(long, value_name = "INSTANT", value_parser = instant)]
    pub as_of: Option<Instant>,
    /// Take drafts in
    #[arg(long)]
    pub drafts: bool,
}

/// How a list is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum ListFormat {
    /// Columns side by side
    Table,
    /// A list of objects
    Json,
    /// Comma-separated values
    Csv,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct Courses {
    /// Taught in this language
    #[arg(long, value_name = "TAG", value_parser = locale)]
    pub language: Option<Locale>,
    /// Whose best run stands so
    #[arg(long, value_name = "STATUS", value_parser = status_parser())]
    pub status: Option<Status>,
    #[command(flatten)]
    pub about: About,
    #[command(flatten)]
    pub listing: Listing,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct Runs {
    /// Taught in this language
    #[arg(long, value_name = "TAG", value_parser = locale)]
    pub language: Option<Locale>,
    /// That stand so
    #[arg(long, value_name = "STATUS", value_parser = status_parser())]
    pub status: Option<Status>,
    /// Of this course
    #[arg(long, value_name = "ID")]
    pub course: Option<String>,
    #[command(flatten)]
    pub about: About,
    #[command(flatten)]
    pub listing: Listing,
}

/// What a course is.
#[derive(Debug, Args)]
pub(in crate::cli) struct About {
    /// About this topic, or one narrower than it
    #[arg(long, value_name = "ID")]
    pub topic: Option<String>,
    /// Of this level
    #[arg(long, value_name = "ID")]
    pub level: Option<String>,
    /// Taught in this format, or one narrower than it
    #[arg(long, value_name = "ID")]
    pub teaching_format: Option<String>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct Programs {
    /// Of this kind
    #[arg(long, value_name = "KIND")]
    pub kind: Option<String>,
    /// That can be completed in this language
    #[arg(long, value_name = "TAG", value_parser = locale)]
    pub language: Option<Locale>,
    /// About this topic, or one narrower than it
    #[arg(long, value_name = "ID")]
    pub topic: Option<String>,
    /// Of this level
    #[arg(long, value_name = "ID")]
    pub level: Option<String>,
    #[command(flatten)]
    pub listing: Listing,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct OfKind {
    /// Of this kind
    #[arg(long, value_name = "KIND")]
    pub kind: Option<String>,
    #[command(flatten)]
    pub listing: Listing,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct People {
    /// With a post at this unit
    #[arg(long, value_name = "ID")]
    pub unit: Option<String>,
    #[command(flatten)]
    pub listing: Listing,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct Pages {
    /// Of this kind, as `course`
    #[arg(long, value_name = "KIND")]
    pub kind: Option<String>,
    /// In this language
    #[arg(long, value_name = "TAG", value_parser = locale)]
    pub language: Option<Locale>,
    #[command(flatten)]
    pub listing: Listing,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct Dates {
    /// Until this day or instant, as 2027-01-31 or 2027-01-31T09:00:00Z
    #[arg(long, value_name = "DAY", value_parser = until)]
    pub until: Option<Until>,
    /// Of this kind of entity, or of the `site` as a whole
    #[arg(long, value_name = "KIND")]
    pub kind: Option<String>,
    #[command(flatten)]
    pub listing: Listing,
}

/// Statuses by their names.
fn status_parser() -> impl TypedValueParser<Value = Status> {
    let find = |name: String| Status::ALL.into_iter().find(|status| status.name() == name).ok_or("no status");
    PossibleValuesParser::new(Status::ALL.map(Status::name)).try_map(find)
}

impl Listed {
    /// What every list takes.
    pub(in crate::cli) fn listing(&self) -> &Listing {
        match self {
            Listed::Courses(courses) => &courses.listing,
            Listed::Runs(runs) => &runs.listing,
            Listed::Programs(programs) => &programs.listing,
            Listed::Credentials(credentials) => &credentials.listing,
            Listed::People(people) => &people.listing,
            Listed::Pages(pages) | Listed::Urls(pages) => &pages.listing,
            Listed::Dates(dates) => &dates.listing,
        }
    }
}
