//! The command as people and programs meet it.
//!
//! - `transcripts`: what is typed and what is answered, in `tests/cmd`;
//! - `beginning`: what `init` makes;
//! - `translations`: what `l10n` says that depends on more than one state;
//! - `resolving`: messages that cannot be said;
//! - `serving`: `serve` and `watch`, which do not end by themselves.

#[cfg(unix)]
mod beginning;
#[cfg(unix)]
mod resolving;
#[cfg(unix)]
mod serving;
#[cfg(unix)]
mod support;
mod transcripts;
#[cfg(unix)]
mod translations;
