//! Files that are passed on as they are.

use std::fs;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use crate::picture::is_on_its_side;

/// The number of an asset in [`Assets`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AssetId(u32);

impl AssetId {
    /// The position in the list of all assets.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// Where the bytes of an asset are.
#[derive(Clone, Debug)]
pub enum Origin {
    /// In a file of the catalog.
    Disk(PathBuf),
    /// In the program.
    Embedded(&'static [u8]),
    /// Made from another file.
    Made(Arc<[u8]>),
}

/// A file that is published without being understood.
#[derive(Clone, Debug)]
pub struct Asset {
    /// Path relative to the catalog's root, with `/`.
    pub path: String,
    /// Where its bytes are.
    pub origin: Origin,
    /// The first ten hexadecimal digits of the BLAKE3 hash of its bytes.
    pub digest: String,
    /// Width and height in pixels, for images that say so.
    pub size: Option<(u32, u32)>,
}

impl Asset {
    pub(super) fn measure(path: String, origin: Origin) -> io::Result<Asset> {
        let bytes = read(&origin)?;
        Ok(Asset::of(path, origin, &bytes))
    }

    /// A style sheet of this text.
    pub(super) fn style(path: String, text: String) -> Asset {
        let bytes: Arc<[u8]> = text.into_bytes().into();
        Asset::of(path, Origin::Made(bytes.clone()), &bytes)
    }

    fn of(path: String, origin: Origin, bytes: &[u8]) -> Asset {
        let digest = blake3::hash(bytes).to_hex()[..10].to_owned();
        let size = match path.rsplit('.').next() {
            Some("svg") => svg_size(&String::from_utf8_lossy(bytes)),
            _ => raster_size(bytes),
        };
        Asset { path, origin, digest, size }
    }

    /// The bytes, read when they are needed.
    pub fn bytes(&self) -> io::Result<Vec<u8>> {
        read(&self.origin)
    }

    /// Whether its name is that of a picture made of pixels.
    pub fn is_raster(&self) -> bool {
        let ending = self.path.rsplit_once('.').map_or("", |(_, ending)| ending);
        ["png", "jpg", "jpeg", "webp"].iter().any(|known| ending.eq_ignore_ascii_case(known))
    }

    /// The last part of the path.
    pub fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or(&self.path)
    }
}

pub(super) fn read(origin: &Origin) -> io::Result<Vec<u8>> {
    match origin {
        Origin::Disk(path) => fs::read(path),
        Origin::Embedded(bytes) => Ok(bytes.to_vec()),
        Origin::Made(bytes) => Ok(bytes.to_vec()),
    }
}

/// Width and height as one sees them.
fn raster_size(bytes: &[u8]) -> Option<(u32, u32)> {
    let size = imagesize::blob_size(bytes).ok()?;
    let (width, height) = (u32::try_from(size.width).ok()?, u32::try_from(size.height).ok()?);
    let is_turned = bytes.starts_with(b"\xFF\xD8") && is_on_its_side(bytes);
    Some(if is_turned { (height, width) } else { (width, height) })
}

/// Width and height as the root element gives them, or as its `viewBox` does.
fn svg_size(text: &str) -> Option<(u32, u32)> {
    let start = text.find("<svg")?;
    let tag = &text[start..start + text[start..].find('>')?];
    let attribute = |name: &str| -> Option<&str> {
        let at = tag.find(&format!(" {name}=\""))? + name.len() + 3;
        tag[at..].split('"').next()
    };
    let pixels = |name: &str| -> Option<u32> {
        let value = attribute(name)?.trim_end_matches("px").parse::<f64>().ok()?;
        to_pixels(value)
    };
    if let (Some(width), Some(height)) = (pixels("width"), pixels("height")) {
        return Some((width, height));
    }
    let mut edges = attribute("viewBox")?.split([' ', ',']).filter(|part| !part.is_empty()).skip(2);
    let width = to_pixels(edges.next()?.parse().ok()?)?;
    let height = to_pixels(edges.next()?.parse().ok()?)?;
    Some((width, height))
}

fn to_pixels(value: f64) -> Option<u32> {
    let is_sane = (1.0..=100_000.0).contains(&value);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the range is checked")]
    is_sane.then_some(value.round() as u32)
}

/// All assets, in the order of their paths.
#[derive(Clone, Debug, Default)]
pub struct Assets {
    list: Vec<Asset>,
}

impl Assets {
    pub(super) fn new(mut list: Vec<Asset>) -> Assets {
        list.sort_by(|a, b| a.path.cmp(&b.path));
        Assets { list }
    }

    /// The asset with this number.
    pub fn get(&self, id: AssetId) -> &Asset {
        &self.list[id.index()]
    }

    /// The asset at this path.
    pub fn find(&self, path: &str) -> Option<AssetId> {
        let at = self.list.binary_search_by(|asset| asset.path.as_str().cmp(path)).ok()?;
        u32::try_from(at).ok().map(AssetId)
    }

    /// The assets directly in a folder, written with its last `/`.
    pub fn in_folder<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (AssetId, &'a Asset)> {
        let start = self.list.partition_point(|asset| asset.path.as_str() < folder);
        self.entries().skip(start).take_while(move |(_, asset)| asset.path.starts_with(folder))
    }

    /// Number and asset, in the order of the paths.
    pub fn entries(&self) -> impl Iterator<Item = (AssetId, &Asset)> {
        self.list.iter().enumerate().filter_map(|(at, asset)| Some((AssetId(u32::try_from(at).ok()?), asset)))
    }
}

#[cfg(test)]
mod tests {
    use super::svg_size;

    #[test]
    fn a_drawing_has_the_size_it_says_or_that_of_its_view() {
        assert_eq!(svg_size(r#"<svg xmlns="x" width="640" height="480px">"#), Some((640, 480)));
        assert_eq!(svg_size(r#"<svg viewBox="0 0 320 200">"#), Some((320, 200)));
        assert_eq!(svg_size(r#"<svg width="100%">"#), None);
    }
}
