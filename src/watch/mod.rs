//! Tells which files changed, soon and seldom.
//!
//! An editor saves a file in several steps, and the first of them wakes us; a
//! moment later all are done and are told together. Ten milliseconds are enough
//! for one save. Only when many files change at once, as when another branch is
//! checked out, is the end of it waited for.
//!
//! - `ignore`: what is never told;
//! - `burst`: from single events to one change;
//! - `survey`: finds changes by looking, where the system does not tell;
//! - `watcher`: the two ways together.

mod burst;
mod ignore;
mod survey;
mod watcher;

#[cfg(test)]
mod tests;

pub use watcher::{Change, Method, Stopper, Watched, Watcher};
