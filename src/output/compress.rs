//! Bytes made smaller, for hosts that send what stands beside a file in its place.
//!
//! The same bytes give the same bytes on every machine: no time, no name, no threads, and for gzip the one
//! implementation that does not choose by the processor.

use std::io::{self, Write as _};

/// A form of compression.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
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

/// Files of at most so many bytes travel in one or two packets, whatever their form.
const SMALL: usize = 1024;

/// The bytes in this form; `None` where they are few, or this form of them is not smaller.
///
/// # Errors
///
/// The compressor gives up, for want of memory.
pub fn compress(encoding: Encoding, bytes: &[u8]) -> io::Result<Option<Vec<u8>>> {
    if bytes.len() <= SMALL {
        return Ok(None);
    }
    let made = match encoding {
        Encoding::Brotli => brotli(bytes)?,
        Encoding::Gzip => gzip(bytes)?,
        Encoding::Zstd => zstd::bulk::compress(bytes, ZSTD_LEVEL)?,
    };
    Ok(Some(made).filter(|made| made.len() < bytes.len()))
}

/// Levels beyond these take many times as long for a few bytes in a hundred.
const BROTLI_LEVEL: i32 = 9;
const GZIP_LEVEL: u32 = 9;
const ZSTD_LEVEL: i32 = 15;

fn brotli(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: BROTLI_LEVEL,
        size_hint: bytes.len(),
        ..brotli::enc::BrotliEncoderParams::default()
    };
    let mut made = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut made, &parameters)?;
    Ok(made)
}

fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    // Made so, its header has no name, and zero for the time.
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::new(GZIP_LEVEL));
    writer.write_all(bytes)?;
    writer.finish()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::io::Read as _;

    use super::{Encoding, compress};

    fn text() -> Vec<u8> {
        (0..400).flat_map(|at| format!("the course {at} begins in autumn\n").into_bytes()).collect()
    }

    #[test]
    fn what_is_made_smaller_is_the_same_once_it_is_read() {
        let bytes = text();
        let made = |encoding| compress(encoding, &bytes).unwrap().unwrap();
        let mut read = Vec::new();
        flate2::read::GzDecoder::new(&*made(Encoding::Gzip)).read_to_end(&mut read).unwrap();
        assert_eq!(read, bytes);
        read.clear();
        brotli::BrotliDecompress(&mut &*made(Encoding::Brotli), &mut read).unwrap();
        assert_eq!(read, bytes);
        assert_eq!(zstd::bulk::decompress(&made(Encoding::Zstd), bytes.len()).unwrap(), bytes);
        for (_, encoding) in Encoding::ALL {
            assert!(made(encoding).len() < bytes.len() / 4);
            assert_eq!(made(encoding), made(encoding));
        }
    }

    #[test]
    fn gzip_says_no_time_and_no_name() {
        let made = compress(Encoding::Gzip, &text()).unwrap().unwrap();
        assert_eq!((made[3], &made[4..8]), (0, &[0; 4][..]));
    }

    #[test]
    fn what_is_small_or_would_grow_stays_alone() {
        // No two bytes of it say anything of each other.
        let mut state = 1_u64;
        let noise: Vec<u8> = std::iter::repeat_with(|| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            state.to_be_bytes()[0]
        })
        .take(4096)
        .collect();
        for (_, encoding) in Encoding::ALL {
            assert_eq!(compress(encoding, &text()[..1024]).unwrap(), None);
            assert!(compress(encoding, &text()[..1025]).unwrap().is_some());
            assert_eq!(compress(encoding, &noise).unwrap(), None);
        }
    }
}
