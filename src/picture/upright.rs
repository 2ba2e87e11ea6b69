//! Pictures as one sees them: cameras write them as they are held, and how to turn them.

use std::io::Cursor;

use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageReader, ImageResult, Limits};

/// A decoded picture may take so many bytes: some 60 megapixels in colour.
const MEMORY_LIMIT: u64 = 256 * 1024 * 1024;

/// A picture, turned as it is to be seen.
pub(super) fn upright(bytes: &[u8]) -> ImageResult<DynamicImage> {
    let mut decoder = decoder(bytes)?;
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder)?;
    picture.apply_orientation(orientation);
    Ok(picture)
}

/// Whether width and height change places when the picture is turned as it is to be seen.
pub fn is_on_its_side(bytes: &[u8]) -> bool {
    let orientation = decoder(bytes).and_then(|mut decoder| decoder.orientation());
    matches!(
        orientation,
        Ok(Orientation::Rotate90 | Orientation::Rotate270 | Orientation::Rotate90FlipH | Orientation::Rotate270FlipH)
    )
}

fn decoder(bytes: &[u8]) -> ImageResult<impl ImageDecoder> {
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format()?;
    let mut limits = Limits::default();
    limits.max_alloc = Some(MEMORY_LIMIT);
    reader.limits(limits);
    reader.into_decoder()
}

#[cfg(test)]
mod tests {
    use image::{ImageFormat, Rgb, RgbImage};

    use super::*;

    #[test]
    fn a_photograph_that_was_held_on_its_side_is_turned() {
        let mut jpeg = Cursor::new(Vec::new());
        RgbImage::from_pixel(40, 20, Rgb([90, 120, 60])).write_to(&mut jpeg, ImageFormat::Jpeg).unwrap();
        let plain = jpeg.into_inner();
        // Exif of one entry: orientation 6, a quarter turn to the right.
        let exif = b"\xFF\xE1\x00\x22Exif\0\0MM\0\x2A\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0";
        let held = [&plain[..2], exif, &plain[2..]].concat();
        assert!(!is_on_its_side(&plain) && is_on_its_side(&held));
        let picture = upright(&held).unwrap();
        assert_eq!((picture.width(), picture.height()), (20, 40));
    }
}
