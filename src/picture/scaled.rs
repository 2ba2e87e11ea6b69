//! Photographs and other rasters in several widths, as WebP.

use std::collections::HashSet;

use image::DynamicImage;
use image::imageops::FilterType;
use webp::Encoder;

use crate::picture::upright::upright;

/// The ending of what [`scaled`] makes.
pub const WEBP: &str = "webp";

/// Widths in pixels that pictures are offered in. Each is at most one and a half
/// to two times the one before, so that no browser loads much more than it shows.
const WIDTHS: [u32; 6] = [160, 320, 640, 960, 1280, 1920];

/// How faithful photographs stay, and drawings that are smaller than they were drawn; the scale of libwebp.
const PHOTOGRAPH_QUALITY: f32 = 80.0;
const DRAWING_QUALITY: f32 = 90.0;

/// The widths that a picture of this width is offered in. The last one is its own,
/// or the greatest that is worth loading.
pub fn widths(own: u32) -> Vec<u32> {
    let greatest = WIDTHS[WIDTHS.len() - 1];
    let smaller = WIDTHS.into_iter().filter(|&width| width < own);
    let last = (own <= greatest).then_some(own);
    smaller.chain(last).collect()
}

/// A PNG, JPEG or WebP in this width, upright, as WebP. In its own width a drawing stays
/// exactly what it is; photographs lose what nobody sees.
///
/// # Errors
///
/// The bytes are none of these pictures, are broken, or too large for the memory.
pub fn scaled(bytes: &[u8], width: u32) -> Result<Vec<u8>, String> {
    let picture = upright(bytes).map_err(|error| error.to_string())?;
    let height = u64::from(picture.height()) * u64::from(width) / u64::from(picture.width().max(1));
    let height = u32::try_from(height).unwrap_or(u32::MAX).max(1);
    let is_drawing = has_few_colors(&picture);
    if picture.width() == width {
        return encode(picture, (!is_drawing).then_some(PHOTOGRAPH_QUALITY));
    }
    let small = picture.resize_exact(width, height, FilterType::CatmullRom);
    if !is_drawing {
        return encode(small, Some(PHOTOGRAPH_QUALITY));
    }
    // Edges that fall between pixels have many shades, which may cost more to keep than the whole drawing.
    let (exact, close) = (encode(small.clone(), None)?, encode(small, Some(DRAWING_QUALITY))?);
    Ok(if close.len() < exact.len() { close } else { exact })
}

/// Whether a picture is a drawing, a diagram or a screen: photographs have thousands of
/// colours already in a part of their pixels.
fn has_few_colors(picture: &DynamicImage) -> bool {
    const FEW: usize = 1024;
    const LOOKED_AT: usize = 40_000;
    let pixels = picture.to_rgba8();
    let count = pixels.width() as usize * pixels.height() as usize;
    let step = (count / LOOKED_AT).max(1);
    let mut colors = HashSet::new();
    pixels.pixels().step_by(step).all(|pixel| {
        colors.insert(pixel.0);
        colors.len() <= FEW
    })
}

/// Without a quality nothing is lost.
fn encode(picture: DynamicImage, quality: Option<f32>) -> Result<Vec<u8>, String> {
    let (width, height) = (picture.width(), picture.height());
    let rgba;
    let rgb;
    let encoder = if picture.color().has_alpha() {
        rgba = picture.into_rgba8();
        Encoder::from_rgba(&rgba, width, height)
    } else {
        rgb = picture.into_rgb8();
        Encoder::from_rgb(&rgb, width, height)
    };
    // Without loss, quality is how long the encoder looks for something smaller.
    let made = encoder.encode_simple(quality.is_none(), quality.unwrap_or(75.0));
    made.map(|bytes| bytes.to_vec()).map_err(|error| format!("it cannot be encoded: {error:?}"))
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use image::{ImageFormat, Rgb, RgbImage};

    use super::*;

    fn png(width: u32, height: u32, color: impl Fn(u32, u32) -> [u8; 3]) -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        let picture = RgbImage::from_fn(width, height, |x, y| Rgb(color(x, y)));
        picture.write_to(&mut bytes, ImageFormat::Png).unwrap();
        bytes.into_inner()
    }

    fn photograph(width: u32, height: u32) -> Vec<u8> {
        png(width, height, |x, y| {
            let wave = |a: u32, b: u32| ((x * a + y * b) % 251) as u8;
            [wave(3, 7), wave(5, 2), wave(11, 1)]
        })
    }

    #[test]
    fn a_picture_is_offered_in_widths_up_to_its_own() {
        for (own, offered) in [
            (100, &[100][..]),
            (160, &[160]),
            (640, &[160, 320, 640]),
            (700, &[160, 320, 640, 700]),
            (1920, &[160, 320, 640, 960, 1280, 1920]),
            (6000, &[160, 320, 640, 960, 1280, 1920]),
        ] {
            assert_eq!(widths(own), offered, "{own}");
        }
    }

    #[test]
    fn a_smaller_picture_keeps_its_shape() {
        let made = scaled(&photograph(300, 200), 150).unwrap();
        let read = image::load_from_memory(&made).unwrap();
        assert_eq!((read.width(), read.height()), (150, 100));
    }

    #[test]
    fn a_drawing_keeps_its_colors() {
        let made = scaled(&png(64, 64, |x, _| if x < 32 { [187, 45, 11] } else { [253, 253, 252] }), 64).unwrap();
        let read = image::load_from_memory(&made).unwrap().into_rgb8();
        assert_eq!((read.get_pixel(0, 0).0, read.get_pixel(63, 63).0), ([187, 45, 11], [253, 253, 252]));
    }

    #[test]
    fn what_is_no_picture_is_said_to_be_none() {
        assert!(scaled(b"<html>", 320).is_err());
        let mut cut = photograph(60, 40);
        cut.truncate(cut.len() / 2);
        assert!(scaled(&cut, 30).is_err());
    }

    /// Pictures go by names that follow from what they are made of. Where this fails
    /// after an update of a library, take the next letter for `MAKING`.
    #[test]
    fn the_same_picture_gives_the_same_bytes_as_ever() {
        let digest = |bytes: &[u8]| blake3::hash(bytes).to_hex()[..16].to_owned();
        insta::assert_snapshot!(digest(&scaled(&photograph(240, 160), 160).unwrap()), @"a14d061525c2f38b");
    }
}
