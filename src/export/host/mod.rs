//! What hosts read beside the pages: where what is no more has gone, headers, and the page
//! that stands for those that are not there. A host gets only what it knows.

mod apache;
mod caddy;
mod cloudflare;
mod cloudfront;
mod headers;
mod limits;
mod media;
mod moved;
mod negotiation;
mod netlify;
mod nginx;
mod policy;
mod rule;
mod spelling;
mod stub;

use crate::config::Target;
use crate::diag::Diagnostic;
use crate::world::World;

pub use limits::Size;
pub use media::is_text;
use moved::{Moved, moved, moved_at};

/// A file for a host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HostFile {
    /// `_redirects`
    Redirects,
    /// `_headers`
    Headers,
    /// A file that the configuration of a server includes.
    Include,
    /// A function that a network runs for each request.
    Function,
    /// The headers that the network sends.
    Policy,
    /// A page that leads on, by the number of its redirect.
    Stub(usize),
}

/// The files for the host of a site, with their paths in the output.
pub(super) fn files(world: &World) -> Vec<(HostFile, String)> {
    let mut files: Vec<(HostFile, String)> =
        own(world.settings.target).iter().map(|(file, name)| (*file, (*name).to_owned())).collect();
    files.extend(stub::files(&led_on(world)));
    files
}

/// The files that a host reads.
fn own(target: Target) -> &'static [(HostFile, &'static str)] {
    match target {
        Target::Generic | Target::Github => &[],
        Target::Netlify | Target::Cloudflare => &[(HostFile::Redirects, "_redirects"), (HostFile::Headers, "_headers")],
        Target::Nginx => &[(HostFile::Include, nginx::NAME)],
        Target::Apache => &[(HostFile::Include, apache::NAME)],
        Target::Caddy => &[(HostFile::Include, caddy::NAME)],
        Target::S3 => &[(HostFile::Function, cloudfront::FUNCTION), (HostFile::Policy, cloudfront::HEADERS)],
    }
}

/// The redirects that the host reads no rule for: a page in the old place leads to the new one.
fn led_on(world: &World) -> Vec<Moved> {
    match world.settings.target {
        Target::Generic | Target::Github => moved(world),
        Target::Cloudflare => cloudflare::rules(world).1,
        Target::Netlify => netlify::redirects(world).1,
        Target::S3 => cloudfront::function(world).1,
        Target::Nginx | Target::Apache | Target::Caddy => Vec::new(),
    }
}

/// What the host will not take of a site of this size.
pub fn host_limits(world: &World, size: Size<'_>) -> Vec<Diagnostic> {
    limits::limits(world.settings.target, size, led_on(world).len())
}

impl HostFile {
    pub(super) fn text(self, world: &World) -> String {
        match (self, world.settings.target) {
            (HostFile::Stub(at), _) => moved_at(at, world).map(|one| stub::page(&one, world)).unwrap_or_default(),
            (HostFile::Redirects, Target::Cloudflare) => cloudflare::rules(world).0,
            (HostFile::Redirects, _) => netlify::redirects(world).0,
            (HostFile::Headers, _) => headers::file(world),
            (HostFile::Include, Target::Apache) => apache::file(world),
            (HostFile::Include, Target::Caddy) => caddy::file(world),
            (HostFile::Include, _) => nginx::file(world),
            (HostFile::Function, _) => cloudfront::function(world).0,
            (HostFile::Policy, _) => cloudfront::headers(world),
        }
    }
}
