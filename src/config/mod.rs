//! `prospectus.yaml`: what the site is called, where it stands, which
//! languages it speaks.

mod added_locale;
mod feeds;
mod frame;
mod gate;
mod localization;
mod project;
mod rules;
mod security;
mod settings;
mod style;
mod target;

/// The name of the file of redirects, beside the settings.
pub const REDIRECTS_FILE: &str = "redirects.yaml";

/// The file with every address that was ever published, beside the settings.
pub const LOCK_FILE: &str = "urls.lock";

pub use added_locale::with_locale;
pub use feeds::FeedSettings;
pub use frame::Frame;
pub use gate::{Gate, Shares};
pub use localization::{LocaleSettings, Localization, MissingPage, Stage, StaleCritical, StalePage};
pub use project::{PROJECT_FILE, project_locales, project_text, with_project_locales};
pub use rules::Rules;
pub use security::Security;
pub use settings::{Minify, SETTINGS_FILE, Settings, SocialCards};
pub use style::{Choice, Chosen, Color, Style};
pub use target::Target;
