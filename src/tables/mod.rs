//! What is asked of a catalog on the command line: lists and facts, as tables
//! for people and as JSON or CSV for programs.
//!
//! Each list is one file named by it. Values are neutral, the same in every
//! language, and go by the names that prose gives them; titles are in the
//! default language.

mod cell;
mod courses;
mod credentials;
mod dates;
mod facts;
mod filter;
mod pages;
mod people;
mod programs;
mod runs;
mod status;
mod structured;
mod subject;
mod table;

pub use courses::{CourseFilter, courses};
pub use credentials::credentials;
pub use dates::{DateFilter, dates};
pub use facts::FactSheet;
pub use filter::Unknown;
pub use pages::{PageFilter, pages, urls};
pub use people::people;
pub use programs::{ProgramFilter, programs};
pub use runs::{RunFilter, runs};
pub use status::{gates, next, status, status_json};
pub use subject::{SITE, subject};
pub use table::Table;
