//! What the pages of entities have in common: sections, pictures, people.

use crate::catalog::{Entity, Facts, Key, Person, Teacher, UnitRole};
use crate::content::{Kind, Prose, Text};
use crate::locale::LocaleId;
use crate::output::{escape, text_of};
use crate::render::shape::{Html, Words};
use crate::render::view::View;
use crate::routes::Page;
use crate::rules::Subject;

shape! {
    /// A section of a text.
    SectionView {
        /// Its name, for links to it.
        id: Words,
        /// Its title with its markup.
        title: Html,
        /// Its title in plain words, for links to it.
        text: String,
        /// Its text.
        html: Html,
        /// Its name, where it is one of those that pages of courses know.
        known: Option<Words>,
    }

    /// A picture.
    Picture {
        /// The address of the file.
        src: String,
        /// The same in several widths, as WebP.
        srcset: Option<String>,
        /// What it shows, in words; empty where it says nothing of its own.
        alt: String,
        /// Its width in pixels.
        width: u32,
        /// Its height in pixels.
        height: u32,
    }

    /// A person in a list.
    PersonRow {
        /// The full name.
        name: String,
        /// The first letters of the name.
        initials: String,
        /// The person's page.
        url: Option<String>,
        /// What the person does here.
        role: Option<String>,
        /// The title of the person's first post.
        title: Option<String>,
        /// The tag of the language of that title, where it is not the page's.
        title_lang: Option<String>,
        /// A picture of the person.
        photo: Option<Picture>,
    }

    /// A unit, with what it does for a course or program.
    OfferingUnit {
        /// Its name.
        name: String,
        /// The tag of the language of the name, where it is not the page's.
        lang: Option<String>,
        /// Its page.
        url: Option<String>,
        /// What it does here.
        role: String,
    }
}

impl View<'_> {
    /// The sections of a text.
    pub(super) fn sections(&self, prose: &Prose, text: LocaleId, subject: Subject) -> Vec<SectionView> {
        let writer = self.prose(text, subject);
        let section = |section: &crate::content::Section| {
            let id: &str = &section.id.value;
            let title = writer.html(&section.title);
            let words = plain_title(&title);
            let words = match section.title.newer() {
                Some(newer) => self.said(words, newer.locale),
                None => words,
            };
            SectionView {
                id: id.into(),
                title: Html::markup(&title),
                text: words,
                html: Html::markup(&writer.html(&section.body)),
                known: Kind::Course.sections().contains(&id).then(|| id.into()),
            }
        };
        prose.sections.iter().map(section).collect()
    }

    /// The markup before the first section, if there is any.
    pub(super) fn intro(&self, text: &Text, locale: LocaleId, subject: Subject) -> Option<Html> {
        let markup = self.prose(locale, subject).html(&text.prose.intro);
        (!markup.trim().is_empty()).then(|| Html::markup(&markup))
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
        let line = text.front.part(field, id)?.line(name)?;
        Some(self.said(self.prose(locale, subject).line(line), locale))
    }

    /// The picture of a person.
    pub(super) fn photo(&self, key: Key<Person>) -> Option<Picture> {
        let person = self.world.catalog.people.get(key);
        self.picture(person, &person.photo.as_ref()?.value, key.into())
    }

    /// A picture in the folder of an entity, with the words its texts give it.
    pub(super) fn picture<T>(&self, entity: &Entity<T>, name: &str, subject: Subject) -> Option<Picture> {
        let (text, locale) = entity.text(self.locale)?;
        let alt = text.front.words("alt", name).map(|line| self.prose(locale, subject).line(line));
        self.picture_beside(entity, name, alt.unwrap_or_default())
    }

    /// A picture in the folder of an entity, with these words.
    pub(super) fn picture_beside<T>(&self, entity: &Entity<T>, name: &str, alt: String) -> Option<Picture> {
        let asset = self.world.assets.find(&format!("{}{name}", entity.folder))?;
        let path = self.world.site.assets.get(&asset)?;
        let (width, height) = self.world.assets.get(asset).size.unwrap_or((320, 320));
        let (src, srcset) = (self.world.site.base.link(path), self.world.srcset(asset));
        Some(Picture { src, srcset, alt, width, height })
    }

    /// The title a person is named by: that of the primary post, else of the
    /// first; and its language where it is not the page's.
    pub(super) fn person_title(&self, key: Key<Person>) -> Option<(String, Option<String>)> {
        let person = self.world.catalog.people.get(key);
        let post = person.appointments.iter().find(|post| post.is_primary).or(person.appointments.first())?;
        let (text, locale) = person.text(self.locale)?;
        let title = text.front.part("appointments", &post.id.value)?.line("title")?;
        Some((self.prose(locale, key.into()).line(title), self.foreign(locale)))
    }

    /// A person in a list, with a role there.
    pub(super) fn person_row(&self, key: Key<Person>, role: Option<&str>) -> PersonRow {
        let person = self.world.catalog.people.get(key);
        let (title, title_lang) = self.person_title(key).unzip();
        PersonRow {
            name: person.name(),
            initials: person.initials(),
            url: self.url(Page::Person(key)),
            role: role.map(|role| self.word(&format!("role-{role}"))),
            title,
            title_lang: title_lang.flatten(),
            photo: self.photo(key),
        }
    }

    /// The people of a course or program, in its order.
    pub(super) fn teachers(&self, teachers: &[Teacher]) -> Vec<PersonRow> {
        teachers.iter().map(|one| self.person_row(one.person, one.role.as_deref())).collect()
    }

    /// The units of a course or program.
    pub(super) fn units(&self, units: &[UnitRole]) -> Vec<OfferingUnit> {
        let unit = |role: &UnitRole| {
            let (name, lang) = self.title(self.world.catalog.units.get(role.unit), role.unit.into());
            let url = self.url(Page::Unit(role.unit));
            let role = role.role.as_deref().unwrap_or("offered-by");
            OfferingUnit { name, lang, url, role: self.word(&format!("unit-role-{role}")) }
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
pub(super) fn words(text: &str) -> Html {
    Html::markup(&escape(text))
}
