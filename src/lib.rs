//! Prospectus, a catalog compiler: Markdown, plain facts and Fluent
//! translations in, a static multilingual site of programs and courses out.
//!
//! The order of the stages is in [`pipeline`], the best place to start.
//! Modules stand here from the ground up; each uses those above it in this
//! list and none below.

pub mod calendar;
pub mod locale;
pub mod source;
pub mod url;

pub mod diag;
pub mod format;
pub mod output;
pub mod picture;

pub mod yaml;

pub mod config;
pub mod publish;
pub mod server;
pub mod watch;

pub mod load;
pub mod messages;

pub mod content;
pub mod lint;
pub mod theme;

pub mod freshness;

pub mod catalog;
pub mod listing;
pub mod routes;
pub mod rules;

pub mod world;

pub mod check;
pub mod export;
pub mod outline;
pub mod render;
pub mod search;
pub mod tables;

pub mod pipeline;

pub mod cli;
