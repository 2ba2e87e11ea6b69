//! Words in, words out: arguments, reports, exit codes.
//!
//! The only room that prints, and the only one that asks what time it is. Each
//! command is a file named by it; what they share stands beside them.

mod arguments;
mod command;

mod build;
mod check;
mod explain;
mod facts;
mod init;
mod l10n;
mod list;
mod new;
mod schema;
mod serve;
mod variables;
mod watch;

mod changes;
mod interrupt;
mod onlooker;
mod report;

use std::process::ExitCode;

use clap::{ColorChoice, CommandFactory, FromArgMatches};

use crate::cli::arguments::{Arguments, Verb};
use crate::cli::command::Outcome;

pub use crate::cli::report::plain;

/// Runs the command that the process was called with.
pub fn main() -> ExitCode {
    let command = Arguments::command().color(color());
    let read = command.try_get_matches().and_then(|matches| Arguments::from_arg_matches(&matches));
    let arguments = match read {
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
        Verb::List(list) => list::run(global, list),
        Verb::Facts(facts) => facts::run(global, facts),
        Verb::L10n(l10n) => l10n::run(global, l10n),
        Verb::New(new) => new::run(global, new),
        Verb::Schema(schema) => schema::run(global, schema),
        Verb::Variables(variables) => variables::run(global, variables),
        Verb::Explain(explain) => explain::run(global, explain),
    };
    outcome.into()
}

/// The colours of words about arguments, which are needed before all arguments
/// are understood.
fn color() -> ColorChoice {
    let typed: Vec<String> = std::env::args_os().map(|one| one.to_string_lossy().into_owned()).collect();
    let is = |value: &str| {
        typed.windows(2).any(|pair| pair[0] == "--color" && pair[1] == value)
            || typed.iter().any(|one| one.strip_prefix("--color=") == Some(value))
    };
    if is("always") {
        ColorChoice::Always
    } else if is("never") {
        ColorChoice::Never
    } else {
        ColorChoice::Auto
    }
}
