//! What a user may be told: diagnostics as data.
//!
//! Nothing here paints or prints; `cli/report` does. A stage reports into
//! [`Diagnostics`] and goes on with what is sound.

mod about;
mod codes;
mod diagnostic;
mod explanation;
mod explanations;
mod nearest;
mod silence;

pub use about::{About, Edit, Fix};
pub use codes::{ALL, Code, Severity};
pub use diagnostic::{Diagnostic, Diagnostics, Place};
pub use explanation::{Example, ExampleFile, Explanation};
pub use nearest::nearest;
pub use silence::{L10N_MARK, Silence, silences};
