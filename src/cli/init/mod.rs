//! `prospectus init`

use crate::cli::arguments::{Global, Init};
use crate::cli::command::Outcome;

pub(super) fn run(_: &Global, _: &Init) -> Outcome {
    Outcome::CannotWork
}
