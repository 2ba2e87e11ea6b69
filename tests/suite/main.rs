//! Sentences of the manual that a machine reads: whole sites in, reports and
//! pages out.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod faults;
mod clean;
mod hostile;
mod seeding;
mod support;
