//! The contract between templates and messages, in every language: what is
//! asked for is there, and is given what it needs.
//!
//! `calls` looks at one call, `surroundings` tells where it prints, `unused`
//! is about the messages that nobody asks for, `hard_coded` about words that
//! are no messages.

mod asked;
mod calls;
mod declared;
mod hard_coded;
mod surroundings;
mod unused;

use crate::diag::Diagnostics;
use crate::source::Sources;
use crate::theme::Template;
use crate::world::World;

use calls::Page;
use declared::Declarations;
use unused::Used;

pub(super) fn check(world: &World, sources: &Sources, found: &mut Diagnostics) {
    let mut used = Used::new(world);
    for (_, file) in world.theme.templates.files() {
        let text = sources.get(file).text();
        // The fault of one that cannot be read is reported where it is compiled.
        let Some(template) = Template::read(text).filter(|_| sources.get(file).is_whole()) else {
            used.be_open();
            continue;
        };
        let declarations = Declarations::read(&template, text, file, &world.messages, found);
        let page = Page { world, sources, file, text, template: &template, declarations: &declarations };
        page.check(&mut used, found);
        hard_coded::check(&template, text, file, found);
    }
    used.report(world, sources, found);
}
