//! What the head and the foot of every page lead to.

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::routes::Page;
use crate::world::World;

pub(super) fn check(world: &World, found: &mut Diagnostics) {
    let frame = &world.settings.frame;
    let pages = &world.catalog.pages;
    for name in frame.header.iter().chain(&frame.footer) {
        if Page::list(&name.value).is_some() || pages.find(&name.value).is_some() {
            continue;
        }
        let message = format!("there is no list and no page `{}`", name.value);
        let fault = Diagnostic::new(Code::ENTITY_UNKNOWN_REFERENCE, name.span, message);
        let mut names: Vec<&str> = Page::lists().map(Page::section).collect();
        names.extend(pages.shown().map(|(_, page)| page.id.as_ref()));
        found.report(fault.suggest(&name.value, names));
    }
    let Some(logo) = frame.logo else { return };
    let provider = world.catalog.provider.map(|key| world.catalog.units.get(key));
    match provider {
        Some(unit) if unit.logo.is_none() => {
            let message = format!("unit `{}` has no `logo`, which the settings show on every page", unit.id);
            let fault = Diagnostic::new(Code::YAML_MISSING_KEY, unit.place, message);
            found.report(
                fault.help("name a file of its folder, as `logo: logo.svg`, or take `logo` out of the settings"),
            );
        }
        // One that there is not is told where it is named.
        None if world.settings.provider.is_none() => {
            let fault =
                Diagnostic::new(Code::YAML_MISSING_KEY, logo, "the settings name no `provider` whose logo this is");
            found.report(fault.help("name the unit that runs the catalog, as `provider: academy`"));
        }
        _ => {}
    }
}
