//! Stories: what people say who were there.

use tera::{Context, Value};

use crate::calendar::Day;
use crate::catalog::{Key, Testimonial};
use crate::content::Kind;
use crate::render::value::html;
use crate::render::view::{Head, View};

impl View<'_> {
    pub(super) fn stories(&self, context: &mut Context) -> Head {
        let keys = &self.world.site.shelves[self.locale].stories;
        let stories: Vec<Value> = keys.iter().filter_map(|&key| self.story(key)).collect();
        context.insert_value("stories", Value::from(stories));
        self.list_head("stories", Vec::new())
    }

    /// The stories about something, newest first.
    pub(super) fn stories_about(&self, about: (Kind, usize)) -> Vec<Value> {
        let about = self.world.site.mentions.stories(about);
        let all = self.world.site.shelves[self.locale].stories.iter();
        all.filter(|key| about.contains(key)).filter_map(|&key| self.story(key)).collect()
    }

    /// `{ id, quote, lang, name, kind, occupation, employer, place, outcome, refs, date, photo, original }`;
    /// `original` names the language it was said in, where it is shown in another.
    pub(super) fn story(&self, key: Key<Testimonial>) -> Option<Value> {
        let story = self.world.catalog.testimonials.get(key);
        let (text, locale) = story.text(self.locale)?;
        let writer = self.prose(locale, key.into());
        let shown = self.world.site.locales.get(locale);
        let original = story.original_language.as_ref().filter(|original| original.language() != shown.language());
        Some(object! {
            "id": story.id.as_ref(),
            "quote": html(&writer.html(&text.prose.intro)),
            "lang": self.foreign(locale),
            "name": story.name.as_str(),
            "kind": story.kind.as_ref().map(|kind| self.term(kind.family, kind, None)),
            "occupation": self.line(story, "occupation", key.into()),
            "employer": story.employer.clone(),
            "place": story.location.as_ref().map(|place| self.place(place)),
            "outcome": self.line(story, "outcome", key.into()),
            "refs": self.references(&story.refs),
            "date": story.date.map(|day| self.day(Day::Exact(day))),
            "photo": story.photo.as_ref().and_then(|photo| self.picture(story, &photo.value, key.into())),
            "original": original.map(|original| self.language(original)),
        })
    }
}
