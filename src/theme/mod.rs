//! `themes/`: templates, static files and words of a theme.
//!
//! The default theme is part of the program. A theme in the catalog takes its
//! place file by file, so that one template can be changed without copying the
//! rest. One that says `base: none` takes nothing but the words.

mod embedded;
mod function;
mod manifest;
mod manual;
mod record;
mod style;
mod syntax;
mod templates;
mod words;

use std::collections::BTreeMap;

use crate::config::{Color, Style};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::load::{Asset, AssetId, Inputs, is_style_part};
use crate::picture::Fonts;
use crate::source::{FileId, Span, Spanned};

use manifest::{Base, Manifest};

pub use embedded::EMBEDDED;
pub use function::{Function, Own};
pub use manual::{manual, manual_names, manual_of};
pub use record::{Contract, Field, Kind, Record};
pub use syntax::{Argument, Call, Expression, Piece, Shape, Step, Template};
pub use templates::{CARD_TEMPLATE, TEMPLATES, Templates, place_of};
pub use words::areas;

/// A theme, read.
#[derive(Debug)]
pub struct Theme {
    /// The name of its folder.
    pub name: String,
    /// Its templates.
    pub templates: Templates,
    /// Its static files: name below `static/`, and where the bytes are.
    pub statics: Vec<(String, AssetId)>,
    /// How wide it shows images in texts, as the `sizes` of HTML.
    pub image_sizes: String,
    /// Its colours on light paper, or those that the catalog chose.
    pub colors: BTreeMap<String, Color>,
    /// What social cards are written in: its own fonts, then those of the program.
    pub fonts: Fonts,
}

impl Theme {
    /// Whether it draws social cards.
    pub fn draws_cards(&self) -> bool {
        self.templates.file(CARD_TEMPLATE).is_some()
    }
}

/// Reads the theme of this name; every faulty template is reported.
pub fn parse(inputs: &Inputs, name: &Spanned<String>, style: &Style, found: &mut Diagnostics) -> Theme {
    let folder = format!("themes/{}/", name.value);
    let is_known = name.value == "default"
        || inputs.sources.iter().any(|file| file.path() == format!("{folder}theme.yaml"))
            && !is_embedded_only(inputs, &name.value);
    if !is_known {
        let fault =
            Diagnostic::new(Code::CONFIG_UNKNOWN_THEME, name.span, format!("there is no theme `{}`", name.value));
        found.report(fault.help(format!("write `default`, or make `themes/{}/theme.yaml`", name.value)));
    }
    let manifest = inputs.sources.find(&format!("{folder}theme.yaml")).filter(|file| file.is_whole());
    let manifest = manifest.map(|file| Manifest::read(file, found));
    if is_known {
        let styles = manifest.as_ref().map_or(&[][..], |manifest| &manifest.styles);
        style::check(&name.value, styles, style, found);
    }
    let colors = manifest.as_ref().map(|manifest| style::colors(&manifest.styles, style)).unwrap_or_default();
    let image_sizes = manifest.as_ref().map(|manifest| manifest.image_sizes.clone()).unwrap_or_default();
    let alone = manifest.map(|manifest| manifest.base).filter(|base| base.value == Base::None);
    let is_alone = alone.is_some();
    let is_own = |path: &str| !(is_alone && inputs.is_embedded(path));
    let files: Vec<(String, FileId)> = inputs
        .sources
        .iter()
        .filter_map(|file| {
            let name = file.path().strip_prefix(&folder)?.strip_prefix("templates/")?;
            is_own(file.path()).then(|| (name.to_owned(), file.id()))
        })
        .collect();
    if let Some(base) = alone {
        report_missing(&folder, &files, base.span, found);
    }
    let templates = Templates::compile(files, &inputs.sources, found);
    let prefix = format!("{folder}static/");
    let statics = inputs.assets.in_folder(&prefix);
    let statics = statics.filter(|(_, asset)| is_own(&asset.path) && !is_style_part(&asset.path));
    let statics = statics.filter_map(|(id, asset)| Some((asset.path.strip_prefix(&prefix)?.to_owned(), id))).collect();
    let fonts = if templates.file(CARD_TEMPLATE).is_some() { fonts(inputs, &folder) } else { Fonts::default() };
    Theme { name: name.value.clone(), templates, statics, image_sizes, colors, fonts }
}

/// Fonts are shared as words are: a theme's own come first.
fn fonts(inputs: &Inputs, folder: &str) -> Fonts {
    let folder = format!("{folder}fonts/");
    let is_font = |asset: &&Asset| [".otf", ".ttf"].iter().any(|ending| asset.path.ends_with(ending));
    let all = inputs.assets.in_folder(&folder).map(|(_, asset)| asset).filter(is_font);
    let (shared, own): (Vec<&Asset>, Vec<&Asset>) = all.partition(|asset| inputs.is_embedded(&asset.path));
    Fonts::new(own.into_iter().chain(shared).filter_map(|asset| asset.bytes().ok()))
}

/// Reports the kinds of pages that nothing makes, where nothing completes the theme.
fn report_missing(folder: &str, files: &[(String, FileId)], place: Span, found: &mut Diagnostics) {
    let is_missing = |template: &&str| !files.iter().any(|(name, _)| name == template);
    let missing: Vec<String> =
        TEMPLATES.iter().filter(|name| is_missing(name)).map(|name| format!("`{name}`")).collect();
    if !missing.is_empty() {
        let message = format!("the theme takes no templates from another and lacks {}", missing.join(", "));
        let fault = Diagnostic::new(Code::THEME_NO_TEMPLATE, place, message);
        found.report(fault.help(format!("write them below `{folder}templates/`, or `base: default`")));
    }
}

/// Every theme has files of the embedded one; a theme that is nothing else does
/// not exist.
fn is_embedded_only(inputs: &Inputs, name: &str) -> bool {
    inputs.has_folder(&format!("themes/{name}")) == Some(false)
}
