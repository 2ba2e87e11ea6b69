//! Who looks on while the stages run.
//!
//! There is no clock below `cli` and nobody there to ask. So a command that
//! shows where the time goes, how far a build is, or that gives up when it is
//! interrupted hands one of these in.

use crate::diag::Diagnostic;

/// A stage, by its verb.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Settings and paths.
    Open,
    /// Every input, once.
    Read,
    /// The three dialects.
    Parse,
    /// Ids and references.
    Assemble,
    /// Deadlines and statuses.
    Derive,
    /// Addresses.
    Plan,
    /// What only the whole can tell.
    Check,
    /// Pages and files, made and written.
    Deliver,
}

impl Stage {
    /// The verb.
    pub fn name(self) -> &'static str {
        match self {
            Stage::Open => "open",
            Stage::Read => "read",
            Stage::Parse => "parse",
            Stage::Assemble => "assemble",
            Stage::Derive => "derive",
            Stage::Plan => "plan",
            Stage::Check => "check",
            Stage::Deliver => "deliver",
        }
    }
}

/// Is told of the stages, from any thread.
pub trait Observer: Sync {
    /// A stage is over; the next one begins.
    fn done(&self, _: Stage) {}

    /// So many files of the site are made, of so many. Numbers may arrive out
    /// of order.
    fn progress(&self, _made: usize, _of: usize) {}

    /// Something about the site that is only known once it is made.
    fn warned(&self, _: Diagnostic) {}

    /// Whether delivery is to be given up, as long as nothing is changed yet.
    fn is_stopped(&self) -> bool {
        false
    }
}

/// Nobody looks on.
impl Observer for () {}
