//! `prospectus.yaml`: what the site is called, where it stands, which
//! languages it speaks.

mod localization;
mod settings;

/// The name of the file of redirects, beside the settings.
pub const REDIRECTS_FILE: &str = "redirects.yaml";

pub use localization::{LocaleSettings, Localization, MissingPage, Stage};
pub use settings::{Minify, SETTINGS_FILE, Settings};
