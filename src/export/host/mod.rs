//! What hosts read beside the pages: where what is no more has gone, headers, and the page
//! that stands for those that are not there. A host gets only what it knows.

mod cloudflare;
mod headers;
mod moved;
mod netlify;
mod stub;

use crate::config::Target;
use crate::world::World;

use moved::moved;

/// A file for a host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HostFile {
    /// `_redirects`
    Redirects,
    /// `_headers`
    Headers,
    /// A page that leads on, by the number of its redirect.
    Stub(usize),
}

/// The files for the host of a site, with their paths in the output.
pub(super) fn files(world: &World) -> Vec<(HostFile, String)> {
    match world.settings.target {
        Target::Netlify | Target::Cloudflare => {
            vec![(HostFile::Redirects, "_redirects".to_owned()), (HostFile::Headers, "_headers".to_owned())]
        }
        // Where no rules are read, a page in the old place leads to the new one.
        Target::Generic | Target::Github | Target::Nginx | Target::Apache | Target::Caddy | Target::S3 => {
            stub::files(world)
        }
    }
}

impl HostFile {
    pub(super) fn text(self, world: &World) -> String {
        match (self, world.settings.target) {
            (HostFile::Stub(at), _) => moved(world).get(at).map(|one| stub::page(one, world)).unwrap_or_default(),
            (HostFile::Redirects, Target::Cloudflare) => cloudflare::redirects(world),
            (HostFile::Redirects, _) => netlify::redirects(world),
            (HostFile::Headers, _) => headers::file(world),
        }
    }
}
