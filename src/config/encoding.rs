//! Forms in which files stand beside themselves, smaller, for hosts that send them so.

/// A form of compression.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// Brotli, `.br`.
    Brotli,
    /// gzip, `.gz`.
    Gzip,
    /// Zstandard, `.zst`.
    Zstd,
}

impl Encoding {
    /// Every form with its name, which is the ending of its files.
    pub const ALL: [(&'static str, Encoding); 3] =
        [("br", Encoding::Brotli), ("gz", Encoding::Gzip), ("zst", Encoding::Zstd)];

    /// The ending of a file in this form.
    pub fn ending(self) -> &'static str {
        match self {
            Encoding::Brotli => "br",
            Encoding::Gzip => "gz",
            Encoding::Zstd => "zst",
        }
    }

    /// Its name in headers.
    pub fn header(self) -> &'static str {
        match self {
            Encoding::Brotli => "br",
            Encoding::Gzip => "gzip",
            Encoding::Zstd => "zstd",
        }
    }
}
