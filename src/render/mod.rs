//! One address becomes bytes: a pure function of the site.
//!
//! A view gathers what a page says, finished, in the reader's language; a
//! template arranges it. What many pages share (a course in a list, the
//! navigation) is made once for each language.

#[macro_use]
mod value;
mod functions;
mod json_ld;
mod renderer;
mod view;

pub use renderer::Renderer;
