//! Addresses: paths within the site, the base address, slugs and schemes.

mod base;
mod path;
mod scheme;
mod slug;
mod web;

pub use base::BaseUrl;
pub use path::UrlPath;
pub use scheme::is_allowed_link;
pub use slug::{SLUG_LIMIT, is_slug, slugify};
pub use web::WebUrl;
