//! Sentences of the manual that a machine reads: whole sites in, reports and
//! pages out.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod clean;
mod editor_messages;
mod explanations;
mod faults;
mod fluent_fixtures;
mod freshness;
mod hostile;
mod lint;
mod prose_seeding;
mod schemas;
mod seeding;
mod silences;
mod sound;
mod support;
mod tables;
