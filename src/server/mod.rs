//! The preview server: a site in memory, a browser on the same machine.
//!
//! It knows addresses and bytes and asks a [`Site`] for everything else. It is
//! private: it listens on the loopback address unless told otherwise, answers
//! only requests that name it as their host, so that no page elsewhere can read
//! drafts through a name that leads here, and only reads.
//!
//! - `listen`: find a free port and keep connections within bounds;
//! - `answer`: from a request to a response;
//! - `host`: who may ask;
//! - `target`: from an address to a path of the site;
//! - `reload`: tell open pages to load again.

mod answer;
mod host;
mod listen;
mod reload;
mod site;
mod target;

#[cfg(test)]
mod tests;

pub use listen::{Listen, Port, Server};
pub use reload::Reloader;
pub use site::{Response, Site};
