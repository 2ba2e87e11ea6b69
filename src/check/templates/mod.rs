//! The contracts of templates: messages that are asked for are there in every
//! language and are given what they need, and so are the fields of values.
//!
//! `variables` looks at the names of values, `calls` at one call, `surroundings`
//! tells where it prints, `unused` is about the messages that nobody asks for,
//! `hard_coded` about words that are no messages.

mod asked;
mod calls;
mod declared;
mod hard_coded;
mod surroundings;
mod unused;
mod variables;

use crate::diag::Diagnostics;
use crate::source::Sources;
use crate::theme::{Contract, Template};
use crate::world::World;

use calls::Page;
use declared::Declarations;
use unused::Used;
use variables::Variables;

pub(super) fn check(world: &World, sources: &Sources, contract: &Contract, found: &mut Diagnostics) {
    let mut used = Used::new(world);
    let files = world.theme.templates.files();
    let files: Vec<_> = files.map(|(name, file)| (name, file, Template::read(sources.get(file).text()))).collect();
    let read = files.iter().filter_map(|(name, _, template)| Some((*name, template.as_ref()?)));
    let variables = Variables::new(contract, read);
    for (name, file, template) in &files {
        let (text, file) = (sources.get(*file).text(), *file);
        // The fault of one that cannot be read is reported where it is compiled.
        let Some(template) = template.as_ref().filter(|_| sources.get(file).is_whole()) else {
            used.be_open();
            continue;
        };
        let declarations = Declarations::read(template, text, file, &world.messages, found);
        let page = Page { world, sources, file, text, template, declarations: &declarations };
        page.check(&mut used, found);
        hard_coded::check(template, text, file, found);
        variables.check(name, template, file, found);
    }
    used.report(world, sources, found);
}
