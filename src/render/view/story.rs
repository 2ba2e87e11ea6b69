//! Stories: what people say who were there.

use tera::Context;

use crate::calendar::Day;
use crate::catalog::{Key, Testimonial};
use crate::content::Kind;
use crate::render::shape::{Html, Made, Shape, Words};
use crate::render::value::DayView;
use crate::render::view::entity::Picture;
use crate::render::view::place::PlaceView;
use crate::render::view::reference::Reference;
use crate::render::view::term::{LanguageName, Term};
use crate::render::view::{Head, View};

shape! {
    /// Every story.
    StoriesPage {
        /// The stories, the last one first.
        stories: Vec<StoryView>,
    }

    /// What somebody says who was there.
    StoryView {
        /// Its name in the catalog, for links to it.
        id: Words,
        /// The words.
        quote: Html,
        /// The tag of their language, where that is not the page's.
        lang: Option<String>,
        /// Whose words they are.
        name: Words,
        /// What they were there: a participant, an employer.
        kind: Option<Made<Term>>,
        /// What they do.
        occupation: Option<String>,
        /// For whom they do it.
        employer: Option<String>,
        /// Where they live.
        place: Option<PlaceView>,
        /// What came of it.
        outcome: Option<String>,
        /// What it is about.
        refs: Vec<Reference>,
        /// The day the words are of.
        date: Option<DayView>,
        /// A picture.
        photo: Option<Picture>,
        /// The language it was said in, where it is shown in another.
        original: Option<Made<LanguageName>>,
    }
}

impl View<'_> {
    pub(super) fn stories(&self, context: &mut Context) -> Head {
        let keys = &self.world.site.shelves[self.locale].stories;
        StoriesPage { stories: keys.iter().filter_map(|&key| self.story(key)).collect() }.put(context);
        self.list_head("stories", Vec::new())
    }

    /// The stories about something, newest first.
    pub(super) fn stories_about(&self, about: (Kind, usize)) -> Vec<StoryView> {
        let about = self.world.site.mentions.stories(about);
        let all = self.world.site.shelves[self.locale].stories.iter();
        all.filter(|key| about.contains(key)).filter_map(|&key| self.story(key)).collect()
    }

    fn story(&self, key: Key<Testimonial>) -> Option<StoryView> {
        let story = self.world.catalog.testimonials.get(key);
        let (text, locale) = story.text(self.locale)?;
        let writer = self.prose(locale, key.into());
        let shown = self.world.site.locales.get(locale);
        let original = story.original_language.as_ref().filter(|original| original.language() != shown.language());
        Some(StoryView {
            id: story.id.as_ref().into(),
            quote: Html::markup(&writer.html(&text.prose.intro)),
            lang: self.foreign(locale),
            name: story.name.as_str().into(),
            kind: story.kind.as_ref().map(|kind| self.term(kind.family, kind, None)),
            occupation: self.line(story, "occupation", key.into()),
            employer: story.employer.clone(),
            place: story.location.as_ref().map(|place| self.place(place)),
            outcome: self.line(story, "outcome", key.into()),
            refs: self.references(&story.refs),
            date: story.date.map(|day| self.day(Day::Exact(day))),
            photo: story.photo.as_ref().and_then(|photo| self.picture(story, &photo.value, key.into())),
            original: original.map(|original| self.language(original)),
        })
    }
}
