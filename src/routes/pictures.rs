//! Pictures that pages show, and the sizes in which browsers may choose them.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::{Catalog, Entity, Media};
use crate::load::{AssetId, Assets};
use crate::picture::{MAKING, WEBP, widths};
use crate::routes::plan::media_stem;
use crate::url::UrlPath;

/// A picture in one of its widths.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scaled {
    /// What it is made from.
    pub asset: AssetId,
    /// In pixels.
    pub width: u32,
    /// Where it stands.
    pub path: UrlPath,
}

/// Every picture that comes in several widths, each from the narrowest to the widest.
#[derive(Clone, Debug, Default)]
pub struct Pictures {
    all: BTreeMap<AssetId, Vec<Scaled>>,
}

impl Pictures {
    /// The widths of what the pages of a catalog show. Drawings fit every width as they are.
    pub(super) fn of(catalog: &Catalog, assets: &Assets) -> Pictures {
        if !assets.entries().any(|(_, asset)| asset.path.starts_with("content/") && asset.is_raster()) {
            return Pictures::default();
        }
        let shown = shown(catalog, assets).into_iter();
        let all = shown.filter_map(|id| {
            let asset = assets.get(id);
            let (width, _) = asset.size.filter(|_| asset.is_raster())?;
            let stem = media_stem(asset);
            let scaled = |width: u32| {
                let name = format!("media/{stem}-{width}.{}{MAKING}.{WEBP}", asset.digest);
                Scaled { asset: id, width, path: UrlPath::file(&name) }
            };
            Some((id, widths(width).into_iter().map(scaled).collect()))
        });
        Pictures { all: all.collect() }
    }

    /// One picture in its widths; nothing where it has only its own.
    pub fn get(&self, asset: AssetId) -> &[Scaled] {
        self.all.get(&asset).map_or(&[], Vec::as_slice)
    }

    /// Every picture in every width.
    pub fn all(&self) -> impl Iterator<Item = &Scaled> {
        self.all.values().flatten()
    }
}

fn shown(catalog: &Catalog, assets: &Assets) -> BTreeSet<AssetId> {
    fn beside<T>(entity: &Entity<T>, name: &str, assets: &Assets) -> Option<AssetId> {
        assets.find(&format!("{}{name}", entity.folder))
    }
    let texts = catalog.shown_texts().into_iter().flat_map(|text| text.prose.fragments());
    let mut shown: BTreeSet<AssetId> = texts.flat_map(|fragment| fragment.images()).map(|image| image.asset).collect();
    let people = catalog.people.shown().filter_map(|(_, one)| beside(one, &one.photo.as_ref()?.value, assets));
    let units = catalog.units.shown().filter_map(|(_, one)| beside(one, &one.logo.as_ref()?.value, assets));
    let stories = catalog.testimonials.shown().filter_map(|(_, one)| beside(one, &one.photo.as_ref()?.value, assets));
    shown.extend(people.chain(units).chain(stories));
    for (_, course) in catalog.courses.shown() {
        let pictures = course.media.iter().flat_map(Media::pictures);
        shown.extend(pictures.filter_map(|name| beside(course, &name.value, assets)));
    }
    shown
}
