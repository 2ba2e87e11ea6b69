//! What follows from the catalog on a given day: deadlines, statuses, totals.
//!
//! Pure functions of the catalog and an instant. Dates are civil dates in the
//! run's own zone; "until D" lasts to the end of D there.

mod course;
mod deadlines;
mod derive;
mod policies;
mod price;
mod program;
mod scope;
mod status;

pub use course::{CourseFacts, RunFacts};
pub use deadlines::{Deadline, DeadlineKind, Deadlines};
pub use derive::{Facts, derive};
pub use policies::PolicySet;
pub use price::price_on;
pub use program::{ProgramTotals, Range};
pub use scope::{FactScope, Subject};
pub use status::{Phase, Registration, Status};
