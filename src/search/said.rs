//! What one page says: how it is shown among results, and its words by their weight.

use rapidhash::RapidHashMap;
use serde::Serialize;

use crate::search::fold;

/// Where a word stands, from where it says least to where it says most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub(super) enum Field {
    /// In prose.
    Prose,
    /// In a heading of the page.
    Heading,
    /// In the summary.
    Summary,
    /// In what it belongs to: topics, people, institutions.
    Kin,
    /// In a title of many words, as that of a question.
    LongTitle,
    /// In a title.
    Title,
    /// In a title that says little else.
    ShortTitle,
    /// In the code that people quote.
    Code,
}

/// How many fields there are.
pub(super) const FIELDS: u32 = 8;

impl Field {
    /// The field of a title, by its length.
    pub(super) fn of_title(title: &str) -> Field {
        match title.split_whitespace().count() {
            0..=2 => Field::ShortTitle,
            3..=6 => Field::Title,
            _ => Field::LongTitle,
        }
    }
}

/// A result, as the search page shows it.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Entry {
    /// What it is called.
    pub title: String,
    /// Where it is, from the root of the site.
    pub url: String,
    /// What it is; the message `search-kind-<kind>` says it.
    pub kind: &'static str,
    /// What it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<String>,
    /// The language of the words, where it is not the readers'.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    /// The language of the page there, where it is not the readers'.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hreflang: Option<String>,
}

/// A result with the words it is found by.
pub(super) struct Said {
    pub entry: Entry,
    words: RapidHashMap<Box<str>, Field>,
}

impl Said {
    /// A result that is found by its title.
    pub(super) fn new(entry: Entry) -> Said {
        let mut said = Said { entry, words: RapidHashMap::default() };
        let title = std::mem::take(&mut said.entry.title);
        said.say(Field::of_title(&title), &title);
        said.entry.title = title;
        said
    }

    /// Adds words. One that is said twice counts where it says most.
    pub(super) fn say(&mut self, field: Field, text: &str) {
        let words = &mut self.words;
        fold::words(text, |word| match words.get_mut(word) {
            Some(known) => *known = field.max(*known),
            None => _ = words.insert(word.into(), field),
        });
    }

    /// Adds a code: in its parts, and as one word.
    pub(super) fn say_code(&mut self, code: &str) {
        self.say(Field::Code, code);
        self.say(Field::Code, &fold::joined(code));
    }

    /// The words in no order.
    pub(super) fn into_words(self) -> (Entry, impl Iterator<Item = (Box<str>, Field)>) {
        (self.entry, self.words.into_iter())
    }
}
