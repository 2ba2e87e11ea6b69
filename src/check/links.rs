//! Links to pages by their address.

use crate::content::Target;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::world::World;

pub(super) fn check(world: &World, found: &mut Diagnostics) {
    let texts = world.catalog.shown_texts().into_iter();
    let links = texts.flat_map(|text| text.prose.fragments().flat_map(|fragment| fragment.links()));
    for link in links {
        let Target::Site(path) = &link.target else { continue };
        let plain = path.split(['#', '?']).next().unwrap_or(path);
        if world.site.find(plain).is_some() {
            continue;
        }
        let fault = Diagnostic::new(Code::MD_BROKEN_LINK, link.span, format!("there is no page at `{path}`"));
        let paths = world.site.routes.iter().map(|route| route.path.as_str());
        let with_slash = format!("{plain}/");
        found.report(match world.site.find(&with_slash) {
            Some(_) => fault.help(format!("did you mean `{with_slash}`?")),
            None => match fault.suggest(plain, paths) {
                fault if fault.help.is_none() => {
                    fault.help("link a page of the catalog as `course:its-id`; its address follows")
                }
                fault => fault,
            },
        });
    }
}
