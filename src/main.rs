//! The command `prospectus`.

use std::process::ExitCode;

/// One allocator for all threads of a build; the system's makes them wait.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    prospectus::cli::main()
}
