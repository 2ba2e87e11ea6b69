//! Looks on while the stages run: says where the time goes, draws how far a
//! build is, and tells the stages when it is enough.

use std::io::{IsTerminal, Write};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::cli::interrupt::Interrupt;
use crate::cli::report::Report;
use crate::diag::Diagnostic;
use crate::pipeline::{Observer, Stage};

/// The observer of one run of the stages.
pub(super) struct Onlooker<'a> {
    report: &'a Report,
    interrupt: &'a Interrupt,
    /// When the run began.
    start: Instant,
    /// When the present stage began.
    stage: Mutex<Instant>,
    has_bar: bool,
    /// How many files are made.
    made: AtomicUsize,
    /// When the bar was drawn last.
    drawn: Mutex<Option<Instant>>,
}

impl<'a> Onlooker<'a> {
    /// Begins to look on.
    pub(super) fn new(report: &'a Report, interrupt: &'a Interrupt) -> Onlooker<'a> {
        let start = Instant::now();
        let is_smart = std::env::var_os("TERM").is_none_or(|term| term != "dumb");
        Onlooker {
            report,
            interrupt,
            start,
            stage: Mutex::new(start),
            has_bar: !report.is_quiet() && is_smart && std::io::stderr().is_terminal(),
            made: AtomicUsize::new(0),
            drawn: Mutex::new(None),
        }
    }

    /// How long the run has taken.
    pub(super) fn elapsed(&self) -> Duration {
        self.start.elapsed()
    }

    /// Takes the bar away, if there is one.
    pub(super) fn clear(&self) {
        let mut drawn = self.drawn.lock().unwrap_or_else(PoisonError::into_inner);
        if drawn.take().is_some() {
            draw(&" ".repeat(WIDTH));
            draw("");
        }
    }
}

impl Observer for Onlooker<'_> {
    fn done(&self, stage: Stage) {
        self.clear();
        let mut begun = self.stage.lock().unwrap_or_else(PoisonError::into_inner);
        if self.report.is_verbose() {
            let milliseconds = begun.elapsed().as_secs_f64() * 1000.0;
            self.report.say(&format!("{:>10} {milliseconds:>9.1} ms", stage.name()));
        }
        *begun = Instant::now();
    }

    fn progress(&self, made: usize, of: usize) {
        let made = self.made.fetch_max(made, Ordering::Relaxed).max(made);
        if !self.has_bar {
            return;
        }
        // Threads that come while another draws need not wait to say the same.
        let (Ok(begun), Ok(mut drawn)) = (self.stage.try_lock(), self.drawn.try_lock()) else { return };
        let is_due = drawn.is_none_or(|last| last.elapsed() >= BETWEEN);
        if begun.elapsed() >= PATIENCE && is_due {
            draw(&bar(made, of));
            *drawn = Some(Instant::now());
        }
    }

    fn warned(&self, warning: Diagnostic) {
        self.report.print_one(warning);
    }

    fn is_stopped(&self) -> bool {
        self.interrupt.is_asked()
    }
}

/// A stage that is over sooner needs no bar.
const PATIENCE: Duration = Duration::from_millis(500);
/// Between two drawings.
const BETWEEN: Duration = Duration::from_millis(100);
/// Characters of a drawn line.
const WIDTH: usize = 60;
/// Characters of the bar in it.
const CELLS: usize = 24;

fn bar(made: usize, of: usize) -> String {
    let full = (made * CELLS).checked_div(of).unwrap_or(CELLS).min(CELLS);
    let line = format!("[{}{}] {made} of {of} files", "=".repeat(full), " ".repeat(CELLS - full));
    format!("{line:<WIDTH$}")
}

/// From the start of the line, without any control but the return.
fn draw(line: &str) {
    let mut err = std::io::stderr().lock();
    // A terminal that is gone shows nothing.
    let _ = write!(err, "\r{line}").and_then(|()| err.flush());
}

#[cfg(test)]
mod tests {
    use super::bar;

    fn check(made: usize, of: usize, expected: &str) {
        assert_eq!(bar(made, of).trim_end(), expected);
    }

    #[test]
    fn the_bar_grows_with_the_files() {
        check(0, 200, "[                        ] 0 of 200 files");
        check(100, 200, "[============            ] 100 of 200 files");
        check(200, 200, "[========================] 200 of 200 files");
        check(0, 0, "[========================] 0 of 0 files");
    }
}
