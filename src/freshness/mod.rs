//! What a translation was made from, and what has changed since.
//!
//! A text is known by its [`Digest`]: what it says, in one canonical form. A
//! translation names the digest of the source it was made from; the source as it
//! was then is kept as a snapshot, and both states are aligned block by block. Of
//! messages a ledger keeps the digests, and of what translators silence the text that
//! it was said of. No version control is asked.
//!
//! Reading order: `page` and `digest` (what a text is), `align` and `partners`
//! (what became of its blocks), `ledger` (messages), `site` (all of it).

mod align;
mod areas;
mod critical;
mod difference;
mod digest;
mod equivalents;
mod ledger;
mod live;
mod newer;
mod notes;
mod outline;
mod page;
mod partners;
mod progress;
mod said;
mod sequence;
mod site;
mod snapshots;
mod state;
mod words;

pub use align::{Aligned, Change, align};
pub use areas::{Area, areas, digests, entry_words, find, silences, synced_ledger, without_entries};
pub use critical::{CRITICAL_FILE, Critical};
pub use difference::{Difference, differences};
pub use digest::Digest;
pub use equivalents::{EQUIVALENTS_FILE, Equivalents, equivalent_line};
pub use ledger::{Allowed, Digests, LEDGER_FOLDER, Ledger, Line, Silences, Synced};
pub use live::closed_files;
pub use newer::put_newer;
pub use notes::{Note, Notes};
pub use outline::outline;
pub use page::{Page, Part, word_count};
pub use partners::{partners, unplaced};
pub use progress::{AreaProgress, Measure, Missing, OpenPage, Progress, percent, progress};
pub use said::{Said, said_in};
pub use site::{Expired, Freshness, StaleMessage, Texts, judge, ledger_path, page_name};
pub use snapshots::{SNAPSHOT_FOLDER, Snapshots, snapshot_path};
pub use state::{Stale, State, Unknown};
pub use words::{Side, Words, compare};
