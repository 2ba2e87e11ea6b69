//! What hosts read beside the pages: where what is no more has gone, headers, and the page
//! that stands for those that are not there. A host gets only what it knows.

mod cloudflare;
mod headers;
mod moved;
mod netlify;
mod stub;

use crate::config::Target;
use crate::world::World;

use moved::{moved, moved_at};

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
        Target::Netlify => rules(),
        Target::Cloudflare => rules().into_iter().chain(stub::files(&cloudflare::rules(world).1)).collect(),
        // Where no rules are read, a page in the old place leads to the new one.
        Target::Generic | Target::Github | Target::Nginx | Target::Apache | Target::Caddy | Target::S3 => {
            stub::files(&moved(world))
        }
    }
}

fn rules() -> Vec<(HostFile, String)> {
    vec![(HostFile::Redirects, "_redirects".to_owned()), (HostFile::Headers, "_headers".to_owned())]
}

impl HostFile {
    pub(super) fn text(self, world: &World) -> String {
        match (self, world.settings.target) {
            (HostFile::Stub(at), _) => moved_at(at, world).map(|one| stub::page(&one, world)).unwrap_or_default(),
            (HostFile::Redirects, Target::Cloudflare) => cloudflare::rules(world).0,
            (HostFile::Redirects, _) => netlify::redirects(world),
            (HostFile::Headers, _) => headers::file(world),
        }
    }
}
