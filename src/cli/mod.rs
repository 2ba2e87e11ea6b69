//! Words in, words out: arguments, reports, exit codes.
//!
//! The only room that prints, and the only one that asks what time it is.

mod arguments;
mod build;
mod check;
mod command;
mod report;

use std::process::ExitCode;

use clap::Parser;

use crate::cli::arguments::{Arguments, Verb};
use crate::cli::command::Outcome;

/// Runs the command that the process was called with.
pub fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            let is_help = !error.use_stderr();
            // Nothing can be done about a terminal that is gone.
            let _ = error.print();
            return if is_help { Outcome::Fine.into() } else { Outcome::CannotWork.into() };
        }
    };
    let outcome = match &arguments.verb {
        Verb::Build(build) => build::run(&arguments.global, build),
        Verb::Check(check) => check::run(&arguments.global, check),
    };
    outcome.into()
}
