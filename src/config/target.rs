//! The host that a site is made for.

/// A host, by what it reads beside the pages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Target {
    /// Any host of files: nothing but files.
    #[default]
    Generic,
    /// Netlify.
    Netlify,
    /// Cloudflare Pages.
    Cloudflare,
    /// GitHub Pages.
    Github,
    /// nginx.
    Nginx,
    /// Apache.
    Apache,
    /// Caddy.
    Caddy,
    /// S3 behind CloudFront.
    S3,
}

impl Target {
    /// Every host with its name.
    pub const ALL: [(&'static str, Target); 8] = [
        ("generic", Target::Generic),
        ("netlify", Target::Netlify),
        ("cloudflare", Target::Cloudflare),
        ("github", Target::Github),
        ("nginx", Target::Nginx),
        ("apache", Target::Apache),
        ("caddy", Target::Caddy),
        ("s3", Target::S3),
    ];

    /// The name of the host, as settings have it.
    pub fn name(self) -> &'static str {
        Target::ALL.iter().find(|(_, one)| *one == self).map_or("", |(name, _)| name)
    }

    /// Whether the host sends a smaller file that stands beside the one it is asked for. Networks make their own,
    /// and count the files.
    pub fn sends_siblings(self) -> bool {
        matches!(self, Target::Generic | Target::Nginx | Target::Apache | Target::Caddy)
    }

    /// Whether the host reads which headers to send.
    pub fn reads_headers(self) -> bool {
        !matches!(self, Target::Generic | Target::Github)
    }
}
