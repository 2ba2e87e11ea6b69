//! Reads what the model says of one thing, for the readers of a language.
//!
//! Values in prose (days, prices, deadlines) are no words to look for: they are
//! left out, so that the index of a text is the same on every day.

use crate::catalog::{Entity, Facts, Key, Party, Teacher, TermKey, Unit, UnitRole, Word};
use crate::config::StaleCritical;
use crate::content::{Fragment, Line, Piece, Section, Text};
use crate::listing::topic_label;
use crate::locale::LocaleId;
use crate::output::{escape, text_of};
use crate::routes::Page;
use crate::rules::Subject;
use crate::search::said::{Entry, Field, Said};
use crate::world::{ProseWriter, Readers, World};

/// The longest line below a title, in bytes.
const LINE: usize = 180;

/// Tells things in a language.
#[derive(Clone, Copy)]
pub(super) struct Teller<'w> {
    pub world: &'w World,
    pub locale: LocaleId,
}

impl<'w> Teller<'w> {
    /// A result at a page; `None` where there is none for these readers.
    pub(super) fn result(&self, kind: &'static str, page: Page, title: String, text: LocaleId) -> Option<Said> {
        let site = &self.world.site;
        let address = site.address(page, self.locale)?;
        let tag = |locale: LocaleId| (locale != self.locale).then(|| site.locales.get(locale).tag().to_owned());
        let url = address.path.as_str().trim_start_matches('/').to_owned();
        let (lang, hreflang) = (tag(text), tag(address.page));
        let mut said = Said::new(Entry { title, url, kind, line: None, lang, hreflang });
        said.say(Field::Summary, &self.world.word(self.locale, &format!("search-kind-{kind}")));
        Some(said)
    }

    /// An entity by its own title.
    pub(super) fn entity<T: Facts>(&self, page: Page, entity: &Entity<T>) -> Option<Said> {
        self.named(page, entity, self.title(entity).unwrap_or_else(|| entity.id.to_string()))
    }

    /// An entity whose sections are something else.
    pub(super) fn without_sections<T: Facts>(&self, page: Page, entity: &Entity<T>) -> Option<Said> {
        let title = self.title(entity).unwrap_or_else(|| entity.id.to_string());
        self.told(page, entity, title, &[])
    }

    /// An entity by a name that its facts or something else gives it. Of a page
    /// that readers are only led to in another language, nothing but that name counts.
    pub(super) fn named<T: Facts>(&self, page: Page, entity: &Entity<T>, title: String) -> Option<Said> {
        let sections = entity.text(self.locale).map_or(&[][..], |(text, _)| &text.prose.sections);
        self.told(page, entity, title, sections)
    }

    fn told<T: Facts>(&self, page: Page, entity: &Entity<T>, title: String, sections: &[Section]) -> Option<Said> {
        let text = entity.text(self.locale);
        let mut said = self.result(T::KIND.name(), page, title, text.map_or(self.locale, |(_, locale)| locale))?;
        if let Some((text, locale)) = text {
            let writer = self.writer(locale, Subject::of(entity));
            said.entry.line = summary(text, &writer);
            if said.entry.hreflang.is_none() {
                self.tell(text, sections, &writer, &mut said);
            }
        }
        Some(said)
    }

    /// A part of a page with a heading of its own.
    pub(super) fn section(&self, kind: &'static str, page: Page, section: &Section, text: LocaleId) -> Option<Said> {
        let writer = self.writer(text, Subject::Site);
        let mut said = self.result(kind, page, text_of(&writer.html(&section.title)), text)?;
        said.entry.url.push_str(&format!("#{}", section.id.value));
        said.entry.line = short(&text_of(&writer.html(&section.body)));
        if said.entry.hreflang.is_none() {
            said.say(Field::Prose, &self.words(&section.body));
        }
        Some(said)
    }

    /// All that a text says, with these sections of it.
    fn tell(&self, text: &Text, sections: &[Section], writer: &ProseWriter<'_>, said: &mut Said) {
        const NAMES: [&str; 4] = ["acronym", "abbreviation", "name", "destination"];
        const LINES: [&str; 4] = ["summary", "description", "bio", "seo_description"];
        let line = |field: &&str| text.front.line(field).map(|line| writer.line(line));
        NAMES.iter().filter_map(line).for_each(|words| said.say(Field::Title, &words));
        line(&"subtitle").iter().for_each(|words| said.say(Field::Kin, words));
        LINES.iter().filter_map(line).for_each(|words| said.say(Field::Summary, &words));
        text.front.lines().for_each(|line| said.say(Field::Prose, &line.words()));
        said.say(Field::Prose, &self.words(&text.prose.intro));
        for section in sections {
            said.say(Field::Heading, &self.words(&section.title));
            said.say(Field::Prose, &self.words(&section.body));
        }
    }

    /// The words of a fragment without its values.
    fn words(&self, fragment: &Fragment) -> String {
        let mut markup = String::new();
        self.push_markup(fragment, &mut markup);
        text_of(&markup)
    }

    fn push_markup(&self, fragment: &Fragment, markup: &mut String) {
        for piece in fragment.pieces() {
            match piece {
                Piece::Html(html) => markup.push_str(html),
                Piece::Image(image) => markup.push_str(&escape(&image.alt.words())),
                // Readers see it where the settings do not put a notice in its place.
                Piece::Newer(newer) if self.world.settings.l10n.stale_critical == StaleCritical::Source => {
                    self.push_markup(&newer.body, markup);
                }
                Piece::Placeable(_) | Piece::Href(_) | Piece::Message(_) | Piece::Newer(_) => {}
            }
        }
    }

    /// A line of an entity.
    pub(super) fn line_of<T: Facts>(&self, entity: &Entity<T>, line: &Line) -> Option<String> {
        let (_, locale) = entity.text(self.locale)?;
        Some(self.writer(locale, Subject::of(entity)).line(line)).filter(|words| !words.is_empty())
    }

    /// The title of something that is named beside something else.
    pub(super) fn title<T: Facts>(&self, entity: &Entity<T>) -> Option<String> {
        let (text, _) = entity.text(self.locale)?;
        self.line_of(entity, text.front.title()?)
    }

    /// Topics by their names.
    pub(super) fn say_topics(&self, topics: &[TermKey], said: &mut Said) {
        for &topic in topics {
            let id = &self.world.catalog.vocabularies.topic(topic).id;
            said.say(Field::Kin, &topic_label(id, &self.world.messages, self.locale));
        }
    }

    /// Those who take part, by name.
    pub(super) fn say_people(&self, people: &[Teacher], said: &mut Said) {
        people.iter().for_each(|one| said.say(Field::Kin, &self.world.catalog.people.get(one.person).name()));
    }

    /// The units that take part.
    pub(super) fn say_units(&self, units: &[UnitRole], said: &mut Said) {
        units.iter().for_each(|one| self.say_unit(one.unit, said));
    }

    /// A unit by its title.
    pub(super) fn say_unit(&self, unit: Key<Unit>, said: &mut Said) {
        let title = self.title(self.world.catalog.units.get(unit));
        said.say(Field::Kin, &title.unwrap_or_default());
    }

    /// Whoever is named in a role.
    pub(super) fn say_parties<'p>(&self, parties: impl IntoIterator<Item = &'p Party>, said: &mut Said) {
        for party in parties {
            match party {
                Party::Person(key) => said.say(Field::Kin, &self.world.catalog.people.get(*key).name()),
                Party::Unit(key) => self.say_unit(*key, said),
                Party::Name(name) => said.say(Field::Kin, name),
            }
        }
    }

    /// Words of the facts, as readers are told them.
    pub(super) fn say_labels<'f>(&self, words: impl IntoIterator<Item = &'f Word>, said: &mut Said) {
        for word in words {
            said.say(Field::Summary, &self.world.label(self.locale, word.family, word).0);
        }
    }

    fn writer(&self, text: LocaleId, subject: Subject) -> ProseWriter<'w> {
        ProseWriter { world: self.world, page: self.locale, text, subject, readers: Readers::Elsewhere(None) }
    }
}

/// What stands below the title of a result: the first thing that says what it is.
fn summary(text: &Text, writer: &ProseWriter<'_>) -> Option<String> {
    let lines = ["summary", "bio", "subtitle", "description", "outcome", "citation"];
    let line = lines.iter().find_map(|field| text.front.line(field));
    let words = line.map(|line| writer.line(line)).filter(|words| !words.is_empty());
    short(&words.unwrap_or_else(|| text_of(&writer.html(&text.prose.intro))))
}

/// A text cut between words; `None` where there is none.
pub(super) fn short(text: &str) -> Option<String> {
    let text = text.trim();
    if text.len() <= LINE {
        return Some(text.to_owned()).filter(|text| !text.is_empty());
    }
    let cut = text.char_indices().map(|(at, _)| at).take_while(|&at| at <= LINE).last().unwrap_or(0);
    let cut = text[..cut].rfind(char::is_whitespace).unwrap_or(cut);
    Some(format!("{} …", text[..cut].trim_end_matches([',', ';', ':', '.', ' '])))
}
