//! Prospectus, a catalog compiler: Markdown, plain facts and Fluent
//! translations in, a static multilingual site of programs and courses out.

pub mod calendar;
pub mod catalog;
pub mod config;
pub mod content;
pub mod diag;
pub mod format;
pub mod load;
pub mod locale;
pub mod messages;
<<<<<<< HEAD
pub mod output;
pub mod rules;
=======
pub mod publish;
<<<<<<< HEAD
>>>>>>> 66c6427 (Publish a tree of files whole or not at all)
=======
pub mod server;
>>>>>>> 9e375ad (Serve a site to a browser on the same machine)
pub mod source;
pub mod url;
pub mod yaml;
