//! Redirects, held against the addresses that there are.

use std::collections::BTreeSet;

use crate::catalog::{Destination, Former};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::world::World;

pub(super) fn check(world: &World, found: &mut Diagnostics) {
    // Several redirects may end at one place, where a fault is told once.
    let mut told = BTreeSet::new();
    for redirect in world.catalog.redirects.iter() {
        if let Former::Path(path) = &redirect.from.value
            && world.site.find(path).is_some()
        {
            let message = format!("there is a page at `{path}`");
            let fault = Diagnostic::new(Code::REDIRECT_STILL_THERE, redirect.from.span, message);
            found.report(fault.help("take the redirect out, or give the page another `slug`"));
        }
        let Destination::Path(path) = &redirect.to else { continue };
        let is_known = world.site.find(&path.value).is_some() || world.lock.get(&path.value).is_some();
        if !is_known && told.insert(path.span) {
            let message = format!("there is no page at `{}`", path.value);
            let fault = Diagnostic::new(Code::REDIRECT_UNKNOWN_TARGET, path.span, message);
            let fault = fault.suggest(&path.value, world.site.routes.iter().map(|route| route.path.as_str()));
            found.report(match fault.help {
                Some(_) => fault,
                None => fault.help("name what is there as `kind:id`; its address follows"),
            });
        }
    }
}
