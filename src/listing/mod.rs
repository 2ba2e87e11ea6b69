//! Collections in the order in which readers of a language meet them.

mod affiliations;
mod agenda;
mod calendar;
mod course_order;
mod facet;
mod index;
mod mentions;
mod novelties;
mod order;
mod pair;
mod policy;
mod relations;
mod shelves;

pub use affiliations::Affiliations;
pub use agenda::{Agenda, Appointment};
pub use calendar::{Calendar, Entry, Happening};
pub use course_order::{CourseOrder, OrderGround, list_price};
pub use facet::{Facet, FacetKey, FacetTerm, FacetValue, Facets, facet_label};
pub use index::{IndexEntry, IndexLetter, index};
pub use mentions::Mentions;
pub use novelties::{New, Novelties, Novelty};
pub use order::{Lists, title_words, topic_label};
pub use pair::{Choice, Pair, Pairs};
pub use policy::{policy_kind_key, policy_title};
pub use relations::Relations;
pub use shelves::Shelves;
