//! The words of an entity for readers of a language.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use crate::catalog::{Entity, Facts};
use crate::content::{Front, Section, Text};
use crate::export::json::value::{Language, Url};
use crate::locale::{Locale, LocaleId};
use crate::messages::Scope;
use crate::output::text_of;
use crate::routes::{Address, Page};
use crate::rules::Subject;
use crate::world::{ProseWriter, Readers, World};

/// The lines that texts of every kind can have.
#[derive(Serialize, JsonSchema)]
pub(super) struct Lines<'w> {
    /// The id of the entry that this is the text of.
    id: &'w str,
    /// The language that the words are in: that of the file, or another one where there is no translation. Null where
    /// there are no words at all.
    lang: Option<Language<'w>>,
    /// The page that it stands on, for readers of the file's language; null where there is none for them.
    url: Option<Url>,
    /// The language of that page.
    url_lang: Option<Language<'w>>,
    /// The title, or the name.
    title: Option<String>,
    /// A second title.
    subtitle: Option<String>,
    /// What it is, in a sentence or two.
    summary: Option<String>,
    /// What it is, in a paragraph.
    description: Option<String>,
    /// The title for search engines, where it is another one.
    seo_title: Option<String>,
    /// The description for search engines, where it is another one.
    seo_description: Option<String>,
    /// What the picture shows that other sites show beside a link, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    share_image_alt: Option<String>,
}

/// Words that are no entity's, and their language.
#[derive(Serialize, JsonSchema)]
pub(super) struct Words<'w> {
    /// The words.
    text: String,
    /// The language they are in: another one than that of the file where it has none.
    lang: Language<'w>,
}

impl<'w> Words<'w> {
    /// A message, if there is one that can be said.
    pub(super) fn say(world: &'w World, locale: LocaleId, key: &str, scope: &dyn Scope) -> Option<Words<'w>> {
        let said = world.messages.format(locale, key, scope).ok()?;
        Some(Words { text: said.text, lang: world.site.locales.get(said.locale).into() })
    }

    /// The name of a language.
    pub(super) fn language(world: &'w World, locale: LocaleId, language: &Locale) -> Words<'w> {
        let (text, lang) = world.language_name(locale, language);
        Words { text, lang: world.site.locales.get(lang).into() }
    }
}

/// What is written below the lines, as HTML whose links are absolute.
#[derive(Serialize, JsonSchema)]
pub(super) struct Prose<'w> {
    /// What stands before the first section; null where nothing does.
    intro_html: Option<String>,
    /// The sections, in the order of the page.
    sections: Vec<SectionText<'w>>,
}

/// A section of a text.
#[derive(Serialize, JsonSchema)]
pub(super) struct SectionText<'w> {
    /// The id, the same in every language; also its anchor on the page.
    pub id: &'w str,
    /// The heading, as words.
    pub title: String,
    /// What stands below it, as HTML with headings from the third level.
    pub html: String,
}

/// Words by the ids of the parts they belong to, and by what they are.
pub(super) type Parts<'w> = BTreeMap<&'w str, BTreeMap<&'w str, String>>;

/// Says an entity in a language.
pub(super) struct Speaker<'w> {
    world: &'w World,
    id: &'w str,
    /// The page locale.
    locale: LocaleId,
    text: Option<(&'w Text, LocaleId)>,
    address: Option<Address<'w>>,
    subject: Subject,
    share_image: Option<&'w str>,
}

impl<'w> Speaker<'w> {
    /// The speaker of an entity without a page of its own, whose words name the
    /// facts of the site.
    pub(super) fn new<T: Facts>(world: &'w World, entity: &'w Entity<T>, locale: LocaleId) -> Speaker<'w> {
        Speaker {
            world,
            id: &entity.id,
            locale,
            text: entity.text(locale),
            address: None,
            subject: Subject::Site,
            share_image: entity.common.share_image.as_ref().map(|name| &*name.value),
        }
    }

    /// The same with a page.
    pub(super) fn on(self, page: Page) -> Speaker<'w> {
        Speaker { address: self.world.site.address(page, self.locale), ..self }
    }

    /// The same with the facts of something else.
    pub(super) fn about(self, subject: Subject) -> Speaker<'w> {
        Speaker { subject, ..self }
    }

    /// The lines.
    pub(super) fn lines(&self) -> Lines<'w> {
        let locales = &self.world.site.locales;
        Lines {
            id: self.id,
            lang: self.lang(),
            url: self.url(),
            url_lang: self.address.map(|address| locales.get(address.page).into()),
            title: self.line("title"),
            subtitle: self.line("subtitle"),
            summary: self.line("summary"),
            description: self.line("description"),
            seo_title: self.line("seo_title"),
            seo_description: self.line("seo_description"),
            share_image_alt: self.share_image.and_then(|name| self.part("alt", name, "")),
        }
    }

    /// The language of the words.
    pub(super) fn lang(&self) -> Option<Language<'w>> {
        self.text.map(|(_, text)| self.world.site.locales.get(text).into())
    }

    /// The address of its page.
    pub(super) fn url(&self) -> Option<Url> {
        Some(Url(self.world.site.base.public(self.address?.path)))
    }

    /// One line.
    pub(super) fn line(&self, field: &str) -> Option<String> {
        let (text, locale) = self.text?;
        Some(self.writer(locale).line(text.front.line(field)?))
    }

    /// The body.
    pub(super) fn prose(&self) -> Prose<'w> {
        Prose {
            intro_html: self.intro(),
            sections: self.sections().iter().map(|section| self.section(section)).collect(),
        }
    }

    /// What stands before the first section, as markup.
    pub(super) fn intro(&self) -> Option<String> {
        let (text, locale) = self.text?;
        let markup = self.writer(locale).html(&text.prose.intro);
        (!markup.trim().is_empty()).then_some(markup)
    }

    /// The sections alone, for entities whose sections are entries themselves.
    pub(super) fn sections(&self) -> &'w [Section] {
        self.text.map_or(&[], |(text, _)| &text.prose.sections)
    }

    /// A section as words and markup.
    pub(super) fn section(&self, section: &'w Section) -> SectionText<'w> {
        let writer = self.writer(self.text.map_or(self.locale, |(_, locale)| locale));
        SectionText {
            id: &section.id.value,
            title: text_of(&writer.html(&section.title)),
            html: writer.html(&section.body),
        }
    }

    /// The words of parts; those of which there is one kind only go by `plain`.
    pub(super) fn parts(&self, field: &str, plain: &'w str) -> Parts<'w> {
        let Some((text, locale)) = self.text else { return Parts::new() };
        let writer = self.writer(locale);
        let part = |front: &'w Front, id: &'w str| -> BTreeMap<&'w str, String> {
            let fields = front.part(field, id).into_iter().flat_map(|part| &part.fields);
            fields
                .map(|(name, line)| (if name.is_empty() { plain } else { name.as_str() }, writer.line(line)))
                .collect()
        };
        text.front.parts(field).map(|(id, _)| (id, part(&text.front, id))).collect()
    }

    /// The words of one part, by what they are; the only ones it has go by no name.
    pub(super) fn part(&self, field: &str, id: &str, name: &str) -> Option<String> {
        let (text, locale) = self.text?;
        Some(self.writer(locale).line(text.front.part(field, id)?.fields.get(name)?))
    }

    fn writer(&self, text: LocaleId) -> ProseWriter<'w> {
        ProseWriter {
            world: self.world,
            page: self.locale,
            text,
            subject: self.subject,
            readers: Readers::Elsewhere(self.address.map(|address| address.path)),
        }
    }
}
