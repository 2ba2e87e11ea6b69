//! One address becomes bytes: a pure function of the site.
//!
//! A view gathers what a page says, finished, in the reader's language; a
//! template arranges it. What many pages share (a course in a list, the
//! navigation) is made once for each language.

#[macro_use]
mod shape;
mod functions;
mod json_ld;
mod renderer;
mod value;
mod view;

pub use renderer::Renderer;

/// All that templates can name.
pub fn contract() -> crate::theme::Contract {
    view::contract()
}
