//! Words in, words out: arguments, reports, exit codes.
//!
//! The only room that prints, and the only one that asks what time it is. Each
//! command is a file named by it; what they share stands beside them.

mod arguments;
mod command;

mod build;
mod check;
mod init;
mod serve;
mod watch;

mod changes;
mod interrupt;
mod onlooker;
mod report;

use std::process::ExitCode;

use clap::Parser;

use crate::cli::arguments::{Arguments, Verb};
use crate::cli::command::Outcome;

pub use crate::cli::report::plain;

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
    let global = &arguments.global;
    let outcome = match &arguments.verb {
        Verb::Init(init) => init::run(global, init),
        Verb::Build(build) => build::run(global, build),
        Verb::Serve(serve) => serve::run(global, serve),
        Verb::Watch(watch) => watch::run(global, watch),
        Verb::Check(check) => check::run(global, check),
    };
    outcome.into()
}
