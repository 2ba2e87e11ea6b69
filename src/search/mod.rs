//! Search: what readers find by words, as files for the search script.
//!
//! Each language has an index of its own: a small file that says where the rest
//! is, files with the words from one to another, and files with the titles of
//! some pages. The script loads the few that a search needs. The names of all
//! but the first follow their bytes, so the files of one index fit each other,
//! and a browser keeps them.

mod endings;
mod files;
mod fold;
mod index;
mod said;
mod teller;
mod things;

pub use files::{SearchFile, search_files};
