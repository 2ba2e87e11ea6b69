//! Makes the pages nobody asked for, to find the faults that only show then.

use std::sync::Arc;
use std::thread;

use crate::cli::report::Report;
use crate::cli::serve::live::Live;
use crate::diag::Diagnostic;
use crate::pipeline::SiteTree;
use crate::publish::{Phase, Tree};
use crate::server::Reloader;

/// One faulty template spoils every page; so many faults say enough.
const ENOUGH: usize = 20;

/// Begins to make every page of the version that is shown, on a thread of its
/// own that leaves the others to the browser. Ends when another version comes.
pub(super) fn inspect(live: &Arc<Live>, reloader: Reloader, report: &Report) {
    let (number, version) = live.sound();
    let Some(version) = version else { return };
    let (live, report) = (Arc::clone(live), report.clone());
    let work = move || {
        let faults = faults(&SiteTree::new(&version.renderer), &|| live.number() == number);
        if !faults.is_empty() && live.add(&faults, number) {
            report.print_all(faults, &version.sources);
            reloader.reload();
        }
    };
    // Without the thread pages still tell their own faults.
    let _ = thread::Builder::new().name("inspect".to_owned()).spawn(work);
}

fn faults(tree: &SiteTree<'_>, is_wanted: &dyn Fn() -> bool) -> Vec<Diagnostic> {
    let mut bytes = Vec::new();
    let mut faults: Vec<Diagnostic> = Vec::new();
    for at in (0..tree.len()).filter(|&at| tree.phase(at) == Phase::Page) {
        if !is_wanted() || faults.len() == ENOUGH {
            break;
        }
        bytes.clear();
        faults.extend(tree.bytes(at, &mut bytes).err().filter(|fault| !faults.contains(fault)));
    }
    faults
}
