//! SVG becomes a PNG of the size that other sites show beside a link.

use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{ImageHrefResolver, Options, Tree};

use super::Fonts;

/// Width and height of a social card in pixels.
pub const CARD_SIZE: (u32, u32) = (1200, 630);

/// Draws a card, over white. Nothing outside of the text is read: no file, no font of
/// the machine.
///
/// # Errors
///
/// The text is no SVG.
pub fn draw(svg: &str, fonts: &Fonts) -> Result<Vec<u8>, String> {
    let tree = Tree::from_str(svg, &options(fonts)).map_err(|error| error.to_string())?;
    let (width, height) = CARD_SIZE;
    let mut canvas = Pixmap::new(width, height).ok_or("the card has no size")?;
    canvas.fill(resvg::tiny_skia::Color::WHITE);
    let size = tree.size();
    #[expect(clippy::cast_precision_loss, reason = "both are small")]
    let scale = (width as f32 / size.width()).min(height as f32 / size.height());
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut canvas.as_mut());
    // Over white every pixel is opaque, so its colour is not mixed with anything.
    let mut png = Vec::new();
    let encoder = PngEncoder::new_with_quality(&mut png, CompressionType::Default, FilterType::Adaptive);
    encoder.write_image(canvas.data(), width, height, ExtendedColorType::Rgba8).map_err(|error| error.to_string())?;
    Ok(png)
}

fn options(fonts: &Fonts) -> Options<'static> {
    Options {
        font_family: fonts.family().to_owned(),
        fontdb: fonts.database(),
        image_href_resolver: ImageHrefResolver {
            resolve_data: Box::new(|_, _, _| None),
            resolve_string: Box::new(|_, _| None),
        },
        ..Options::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn card(inner: &str) -> String {
        format!(r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630">{inner}</svg>"##)
    }

    fn fonts() -> Fonts {
        Fonts::new([include_bytes!("../../themes/default/fonts/EBGaramond12-Regular.otf").to_vec()])
    }

    #[test]
    fn a_card_has_its_size_and_its_colors() {
        let png = draw(&card(r##"<rect width="600" height="630" fill="#14203a"/>"##), &fonts()).unwrap();
        let read = image::load_from_memory(&png).unwrap().into_rgb8();
        assert_eq!(read.dimensions(), CARD_SIZE);
        assert_eq!((read.get_pixel(10, 10).0, read.get_pixel(900, 600).0), ([0x14, 0x20, 0x3a], [255, 255, 255]));
    }

    #[test]
    fn words_are_drawn_in_the_fonts_that_are_given() {
        let is_dark = |fonts: &Fonts| {
            let png = draw(&card(r#"<text x="40" y="300" font-size="200">Catalog</text>"#), fonts).unwrap();
            image::load_from_memory(&png).unwrap().into_rgb8().pixels().any(|pixel| pixel.0[0] < 64)
        };
        assert!(is_dark(&fonts()));
        assert!(!is_dark(&Fonts::default()));
    }

    #[test]
    fn nothing_outside_is_read() {
        let inner = r#"<image href="/etc/hostname" width="9" height="9"/><image href="data:image/svg+xml;base64,PHN2Zy8+" width="9" height="9"/>"#;
        let png = draw(&card(inner), &fonts()).unwrap();
        assert!(image::load_from_memory(&png).unwrap().into_rgb8().pixels().all(|pixel| pixel.0 == [255, 255, 255]));
    }

    #[test]
    fn what_is_no_drawing_is_said_to_be_none() {
        assert!(draw("<p>", &fonts()).is_err());
    }
}
