//! Collections in the order in which readers of a language meet them.

mod order;
mod relations;

pub use order::{Lists, title_words, topic_label};
pub use relations::Relations;
