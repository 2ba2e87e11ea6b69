//! Letters of social cards that no font has.

use crate::config::SocialCards;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::locale::LocaleId;
use crate::routes::Page;
use crate::world::World;

/// One finding for each language, of the first words that cannot be written.
pub(super) fn check(world: &World, found: &mut Diagnostics) {
    let has_cards = world.settings.social_cards != SocialCards::Off && world.settings.base_url.origin().is_some();
    if !has_cards || !world.theme.draws_cards() {
        return;
    }
    for locale in world.site.languages().filter(|&locale| world.settings.locales.pseudo(locale).is_none()) {
        let lacking = words(world, locale).find_map(|words| Some((world.theme.fonts.lacks(&words)?, words)));
        let Some((letter, words)) = lacking else { continue };
        let message = format!("the fonts of social cards have no `{letter}`, as in `{words}`");
        let fault = Diagnostic::new(Code::THEME_CARD_LETTERS, world.settings.locale_places[locale], message);
        let folder = format!("themes/{}/fonts/", world.theme.name);
        found.report(fault.help(format!("put a font that has it into `{folder}`, or write `social_cards: off`")));
    }
}

/// What cards of a language say: the site's name, and the titles of its lists.
fn words(world: &World, locale: LocaleId) -> impl Iterator<Item = String> {
    let lists = Page::lists().filter(move |&page| world.site.has(page));
    let titles = lists.map(move |page| world.word(locale, &format!("nav-{}", page.section())));
    ["site-name", "site-tagline"].into_iter().filter_map(move |key| world.sentence(locale, key, &())).chain(titles)
}
