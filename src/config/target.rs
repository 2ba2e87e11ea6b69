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
}
