//! `prospectus serve`
//!
//! - `live`: the site as it is now, which takes the place of the one before;
//! - `banner`: what is wrong, on the page;
//! - `inspect`: makes the pages nobody asked for, for their faults;
//! - `browser`: opens one.

mod banner;
mod browser;
mod inspect;
mod live;

use std::sync::Arc;

use crate::cli::arguments::{Format, Global, Serve};
use crate::cli::changes::{Changes, Reach};
use crate::cli::command::{Outcome, options};
use crate::cli::interrupt::Interrupt;
use crate::cli::onlooker::Onlooker;
use crate::cli::report::Report;
use crate::diag::{Diagnostic, Diagnostics};
use crate::pipeline::{Prepared, prepare_observed};
use crate::server::{Listen, Port, Server};

use inspect::inspect;
use live::Live;

pub(super) fn run(global: &Global, serve: &Serve) -> Outcome {
    let report = Report::new(global, Format::Text);
    let interrupt = Interrupt::listen();
    let session = Session { global, serve, report: &report, interrupt: &interrupt, live: Arc::new(Live::new()) };
    match session.run() {
        Ok(outcome) => outcome,
        Err(fault) => {
            report.print_one(fault);
            Outcome::CannotWork
        }
    }
}

/// One preview from its first page to Ctrl-C.
struct Session<'a> {
    global: &'a Global,
    serve: &'a Serve,
    report: &'a Report,
    interrupt: &'a Interrupt,
    live: Arc<Live>,
}

impl Session<'_> {
    fn run(&self) -> Result<Outcome, Diagnostic> {
        // Watching begins before anything is read: what changes meanwhile counts.
        let mut changes = Changes::watch(&self.global.root, None, self.serve.looking.poll)?;
        let first = self.prepare()?;
        self.report.print(&first.found, &first.sources);
        if first.renderer.is_none() && Outcome::of(&first.found) == Outcome::CannotWork {
            return Ok(Outcome::CannotWork);
        }
        let mut told = words(&first.found);
        self.live.show(first);
        let mut server = self.start(None)?;
        if self.serve.open
            && let Err(fault) = browser::open(&server.url())
        {
            self.report.print_one(fault);
        }
        inspect(&self.live, server.reloader(), self.report);
        loop {
            if let Some(note) = changes.note() {
                self.report.print_one(note);
            }
            self.interrupt.wait_for_us(changes.stopper());
            if self.interrupt.is_asked() {
                break;
            }
            let Some(reach) = changes.next() else { break };
            let prepared = self.prepare()?;
            told = self.tell(told, &prepared);
            let had_faults = self.live.has_faults();
            self.live.show(prepared);
            if self.live.base_path() != server.base_path() {
                server = self.start(Some(server))?;
            }
            match reach {
                Reach::Style if !had_faults && !self.live.has_faults() => server.reloader().css(),
                _ => server.reloader().reload(),
            }
            inspect(&self.live, server.reloader(), self.report);
        }
        server.stop();
        Ok(Outcome::Interrupted)
    }

    fn prepare(&self) -> Result<Prepared, Diagnostic> {
        let mut options = options(self.global, &self.serve.site)?;
        options.with_draft_locales = true;
        options.with_pseudo = self.serve.pseudo;
        let onlooker = Onlooker::new(self.report, self.interrupt);
        let prepared = prepare_observed(&options, &onlooker);
        self.report.say(&format!("read in {:.2} s", onlooker.elapsed().as_secs_f64()));
        Ok(prepared)
    }

    /// Starts to serve, in the place of a server whose path is no longer right.
    fn start(&self, before: Option<Server>) -> Result<Server, Diagnostic> {
        let port = match (&before, self.serve.port) {
            (Some(server), _) => Port::Exactly(server.address().port()),
            (None, Some(port)) => Port::Exactly(port),
            (None, None) => Port::From(FIRST_PORT),
        };
        if let Some(server) = before {
            server.stop();
        }
        let listen = Listen { address: self.serve.bind, port, base_path: self.live.base_path() };
        let server = Server::start(self.live.clone(), &listen)?;
        self.report.say(&format!("serving {} and waiting for changes; Ctrl-C ends it", server.url()));
        Ok(server)
    }

    /// Prints what was found, unless it is what was told the last time.
    fn tell(&self, before: Vec<String>, prepared: &Prepared) -> Vec<String> {
        let now = words(&prepared.found);
        if now.is_empty() && !before.is_empty() {
            self.report.say("mended: there are no more findings");
        } else if now != before || prepared.found.has_errors() {
            self.report.print(&prepared.found, &prepared.sources);
        }
        now
    }
}

/// The port that is tried first.
const FIRST_PORT: u16 = 4680;

/// Findings without their places, which move with every line that is added.
fn words(found: &Diagnostics) -> Vec<String> {
    found.iter().map(|one| format!("{} {}", one.code.name(), one.message)).collect()
}
