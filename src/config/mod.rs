//! `prospectus.yaml`: what the site is called, where it stands, which
//! languages it speaks.

mod localization;
mod settings;

pub use localization::{LocaleSettings, Localization, MissingPage, Stage};
pub use settings::{Minify, SETTINGS_FILE, Settings};
