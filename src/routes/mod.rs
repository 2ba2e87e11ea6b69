//! Every address of the site, in every language.
//!
//! One table joins the translations of a page. The switcher, the alternates,
//! the sitemap and every link derive from it.

mod data;
mod page;
mod pictures;
mod plan;
mod roll;
mod shelves;
mod site;
mod spot;
mod ways;

pub use data::{DATA_FOLDER, SEARCH_FOLDER, search_index};
pub use page::Page;
pub use pictures::{Pictures, Scaled};
pub use plan::{file_name, plan};
pub use roll::Roll;
pub use site::{Address, Alternate, Route, Site};
pub use spot::Spot;
