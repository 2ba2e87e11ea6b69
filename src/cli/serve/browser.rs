//! Opens a browser.

use std::process::{Command, Stdio};

use crate::diag::{Code, Diagnostic, Place};

/// Asks the system to show an address, and does not wait for it.
///
/// # Errors
///
/// The system has no program for it, or does not start it.
pub(super) fn open(url: &str) -> Result<(), Diagnostic> {
    let (program, arguments): (&str, &[&str]) = if cfg!(target_os = "macos") {
        ("open", &[])
    } else if cfg!(windows) {
        // `start` belongs to the shell and takes its first quoted word for a title.
        ("cmd", &["/C", "start", ""])
    } else {
        ("xdg-open", &[])
    };
    let started = Command::new(program)
        .args(arguments)
        .arg(url)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    match started {
        Ok(_) => Ok(()),
        Err(error) => {
            let message = format!("cannot open a browser with `{program}`: {error}");
            let fault = Diagnostic::new(Code::SERVE_BROWSER, Place::Path(url.to_owned()), message);
            Err(fault.help("open the address yourself"))
        }
    }
}
