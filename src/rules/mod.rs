//! What follows from the catalog on a given day: deadlines, statuses, totals.
//!
//! Pure functions of the catalog and an instant. Dates are civil dates in the
//! run's own zone; "until D" lasts to the end of D there. When it is, only
//! `timeline` knows: everything else asks it, and so the list of instants at
//! which a page may change is complete (K26).
//!
//! | facts | files |
//! |---|---|
//! | K1–K8 | `deadlines`, `refund` |
//! | K9–K19, K24 | `run`, `status`, `lateness`, `price`, `course` |
//! | K20–K23 | `program`, `totals`, `completion` |
//! | K25 | `translation` |
//! | K26 | `timeline`, `boundary`, `horizon` |
//! | K27 | `related` |

mod boundary;
mod completion;
mod conflicts;
mod course;
mod coverage;
mod deadlines;
mod derive;
mod horizon;
mod lateness;
mod moments;
mod opening;
mod policies;
mod policy_times;
mod price;
mod program;
mod refund;
mod related;
mod run;
mod scope;
mod status;
mod timeline;
mod today;
mod totals;
mod translation;
mod visible;

pub use boundary::{Boundary, Cause, Whose};
pub use course::CourseFacts;
pub use deadlines::{Deadline, DeadlineKind, Deadlines};
pub use derive::{Facts, derive};
pub use horizon::{Horizon, boundaries, horizon, too_near};
pub use moments::{CredentialFacts, EventFacts, PathwayFacts};
pub use policies::{Coming, InForce, PolicySet};
pub use price::{GroupPrice, Prices};
pub use program::ProgramFacts;
pub use refund::RefundStep;
pub use run::RunFacts;
pub use scope::{FactScope, Subject, rule_word_key};
pub use status::{Phase, Registration, Status};
pub use timeline::Stand;
pub use totals::{ProgramTotals, Range};
pub use translation::TranslationState;
