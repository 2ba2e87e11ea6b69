//! Every address of the site, in every language.
//!
//! One table joins the translations of a page. The switcher, the alternates,
//! the sitemap and every link derive from it. `urls.lock` holds what was ever published, so that
//! no address is lost.

mod data;
mod lock;
mod moved;
mod name;
mod offers;
mod page;
mod pictures;
mod plan;
mod record;
mod roll;
mod shelves;
mod site;
mod slug;
mod spot;
mod ways;

pub use data::{DATA_FOLDER, SEARCH_FOLDER, search_index};
pub use lock::{Lock, Published, State};
pub use moved::{End, Moved};
pub use name::PageNames;
pub use offers::{FeedFormat, text_twin};
pub use page::Page;
pub use pictures::{Pictures, Scaled};
pub use plan::{file_name, plan};
pub use record::record;
pub use roll::Roll;
pub use site::{Address, Alternate, Route, Site};
pub use spot::Spot;
