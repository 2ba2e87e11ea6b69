//! What the pages of entities have in common: sections, pictures, people.

use tera::Value;

use crate::catalog::{Entity, Facts, Key, Person, Teacher, UnitRole};
use crate::content::{Kind, Prose, Text};
use crate::locale::LocaleId;
use crate::output::{escape, text_of};
use crate::render::value::html;
use crate::render::view::View;
use crate::routes::Page;
use crate::rules::Subject;

impl View<'_> {
    /// `[{ id, title, text, html, known }]`: the sections of a text; `text` is the
    /// title in plain words, for links to it.
    pub(super) fn sections(&self, prose: &Prose, text: LocaleId, subject: Subject) -> Vec<Value> {
        let writer = self.prose(text, subject);
        let section = |section: &crate::content::Section| {
            let id: &str = &section.id.value;
            let title = writer.html(&section.title);
            let words = plain_title(&title);
            let words = match section.title.newer() {
                Some(newer) => self.said(words, newer.locale),
                None => words,
            };
            object! {
                "id": id,
                "title": html(&title),
                "text": words,
                "html": html(&writer.html(&section.body)),
                "known": Kind::Course.sections().contains(&id).then_some(id),
            }
        };
        prose.sections.iter().map(section).collect()
    }

    /// The markup before the first section, if there is any.
    pub(super) fn intro(&self, text: &Text, locale: LocaleId, subject: Subject) -> Option<Value> {
        let markup = self.prose(locale, subject).html(&text.prose.intro);
        (!markup.trim().is_empty()).then(|| html(&markup))
    }

    /// The words of a part without a file of its own: of field `prices`, of the part
    /// `early`, its `includes`. A part with words of one kind has only a title.
    pub(in crate::render) fn part<T: Facts>(
        &self,
        entity: &Entity<T>,
        field: &str,
        id: &str,
        name: &str,
        subject: Subject,
    ) -> Option<String> {
        let (text, locale) = entity.text(self.locale)?;
        let fields = &text.front.part(field, id)?.fields;
        let line = fields.get(name).or_else(|| fields.get("").filter(|_| name == "title"))?;
        Some(self.said(self.prose(locale, subject).line(line), locale))
    }

    /// The picture of a person.
    pub(super) fn photo(&self, key: Key<Person>) -> Option<Value> {
        let person = self.world.catalog.people.get(key);
        self.picture(person, &person.photo.as_ref()?.value, key.into())
    }

    /// A picture in the folder of an entity, with the words its texts give it.
    pub(super) fn picture<T>(&self, entity: &Entity<T>, name: &str, subject: Subject) -> Option<Value> {
        let (text, locale) = entity.text(self.locale)?;
        let alt = text.front.words("alt", name).map(|line| self.prose(locale, subject).line(line));
        self.picture_beside(entity, name, alt.unwrap_or_default())
    }

    /// `{ src, srcset, alt, width, height }`: a picture in the folder of an entity; `srcset` has its
    /// widths as WebP.
    pub(super) fn picture_beside<T>(&self, entity: &Entity<T>, name: &str, alt: String) -> Option<Value> {
        let asset = self.world.assets.find(&format!("{}{name}", entity.folder))?;
        let path = self.world.site.assets.get(&asset)?;
        let (width, height) = self.world.assets.get(asset).size.unwrap_or((320, 320));
        Some(object! {
            "src": self.world.site.base.link(path),
            "srcset": self.world.srcset(asset),
            "alt": alt,
            "width": width,
            "height": height,
        })
    }

    /// The title a person is named by: that of the primary post, else of the
    /// first; and its language where it is not the page's.
    pub(super) fn person_title(&self, key: Key<Person>) -> Option<(String, Option<String>)> {
        let person = self.world.catalog.people.get(key);
        let post = person.appointments.iter().find(|post| post.is_primary).or(person.appointments.first())?;
        let (text, locale) = person.text(self.locale)?;
        let fields = &text.front.part("appointments", &post.id.value)?.fields;
        let title = fields.get("title").or_else(|| fields.get(""))?;
        Some((self.prose(locale, key.into()).line(title), self.foreign(locale)))
    }

    /// `{ name, initials, url, role, title, title_lang, photo }`
    pub(super) fn person_row(&self, key: Key<Person>, role: Option<&str>) -> Value {
        let person = self.world.catalog.people.get(key);
        let (title, title_lang) = self.person_title(key).unzip();
        object! {
            "name": person.name(),
            "initials": person.initials(),
            "url": self.url(Page::Person(key)),
            "role": role.map(|role| self.word(&format!("role-{role}"))),
            "title": title,
            "title_lang": title_lang.flatten(),
            "photo": self.photo(key),
        }
    }

    /// The people of a course or program, in its order.
    pub(super) fn teachers(&self, teachers: &[Teacher]) -> Vec<Value> {
        teachers.iter().map(|one| self.person_row(one.person, one.role.as_deref())).collect()
    }

    /// `[{ name, url, role }]`: the units of a course or program.
    pub(super) fn units(&self, units: &[UnitRole]) -> Vec<Value> {
        let unit = |role: &UnitRole| {
            let (name, lang) = self.title(self.world.catalog.units.get(role.unit), role.unit.into());
            let url = self.url(Page::Unit(role.unit));
            let role = role.role.as_deref().unwrap_or("offered-by");
            object! {
                "name": name,
                "lang": lang,
                "url": url,
                "role": self.word(&format!("unit-role-{role}")),
            }
        };
        units.iter().map(unit).collect()
    }

    /// What a page is about, for search engines: its summary, else its description,
    /// else the beginning of its text.
    pub(in crate::render) fn description<T: Facts>(&self, entity: &Entity<T>, subject: Subject) -> Option<String> {
        let line = |field| self.line(entity, field, subject).filter(|text| !text.is_empty());
        let own = line("seo_description").or_else(|| line("summary")).or_else(|| line("description"));
        own.or_else(|| {
            let (text, locale) = entity.text(self.locale)?;
            let writer = self.prose(locale, subject);
            let intro = text_of(&writer.html(&text.prose.intro));
            let section = || text.prose.sections.first().map(|section| text_of(&writer.html(&section.body)));
            let words = if intro.is_empty() { section()? } else { intro };
            Some(shorten(&words, 200))
        })
    }
}

/// The first sentences of a text that fit, or as many of its words.
pub(super) fn shorten(text: &str, limit: usize) -> String {
    if text.chars().count() <= limit {
        return text.to_owned();
    }
    let end = text.char_indices().nth(limit).map_or(text.len(), |(at, _)| at);
    let head = &text[..end];
    match head.rfind(['.', '?', '!', '…']).filter(|&at| at > limit / 3) {
        Some(at) => head[..at + head[at..].chars().next().map_or(1, char::len_utf8)].to_owned(),
        None => format!("{}…", head.rsplit_once(' ').map_or(head, |(words, _)| words)),
    }
}

/// The words of a heading, without the numbers of its footnotes.
pub(super) fn plain_title(markup: &str) -> String {
    const MARK: &str = "<sup class=\"footnote\">";
    let mut parts = markup.split(MARK);
    let head = parts.next().unwrap_or_default().to_owned();
    let tails = parts.filter_map(|part| part.split_once("</sup>")).map(|(_, tail)| tail);
    text_of(&tails.fold(head, |title, tail| title + tail))
}

/// Text as a value that is printed as markup.
pub(super) fn words(text: &str) -> Value {
    html(&escape(text))
}
