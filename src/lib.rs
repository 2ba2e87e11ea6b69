//! Prospectus, a catalog compiler: Markdown, plain facts and Fluent
//! translations in, a static multilingual site of programs and courses out.

pub mod calendar;
pub mod catalog;
pub mod config;
pub mod content;
pub mod diag;
pub mod format;
pub mod listing;
pub mod load;
pub mod locale;
pub mod messages;
pub mod output;
pub mod publish;
pub mod render;
pub mod routes;
pub mod rules;
pub mod server;
pub mod source;
pub mod theme;
pub mod url;
pub mod yaml;
