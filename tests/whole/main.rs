//! Sentences of the manual that a machine reads: each about a whole site.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod addresses;
mod architecture;
mod built;
mod computed_facts;
mod courses;
mod deadlines;
mod demonstration;
mod frame;
mod history;
mod horizon;
mod hosts;
mod interrupted_builds;
mod json_catalog;
mod languages;
mod links;
mod locale_forms;
mod markers;
mod minify;
mod missing_pages;
mod pairs;
mod pictures;
mod policies;
mod policy_scopes;
mod pretty;
mod programs;
mod prose;
mod pseudo;
mod random_catalog;
mod rolls;
mod same_bytes;
mod search;
mod shapes;
mod shelves;
mod stages;
mod stale_pages;
mod stale_parts;
mod statuses;
mod support;
mod template_functions;
mod theme_manual;
mod themes;
mod ways;
