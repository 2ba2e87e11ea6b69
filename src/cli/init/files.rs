//! The files of a new catalog.

use crate::locale::Locale;

/// The languages that `catalog/` has texts in; others get the first.
const LANGUAGES: [&str; 5] = ["en", "es", "pt", "fr", "it"];

macro_rules! neutral {
    ($($path:literal)*) => { &[$(($path, include_str!(concat!("catalog/", $path)))),*] };
}

/// Files that are there once, with blanks.
const NEUTRAL: &[(&str, &str)] = neutral! {
    "prospectus.yaml"
    "content/calendars/holidays/calendar.yaml"
    "content/contacts/enrollment/contact.yaml"
    "content/courses/clear-writing/course.yaml"
    "content/faq/enrolling/faq.yaml"
    "content/pages/about/page.yaml"
    "content/people/robin-vale/person.yaml"
    "content/policies/refund/policy.yaml"
    "content/policies/registration/policy.yaml"
    "content/units/institute/unit.yaml"
    "content/vocabularies/topics.yaml"
};

/// A file that is there in every language: what stands before and after the
/// language in its path, and its texts in the order of [`LANGUAGES`].
struct Text {
    before: &'static str,
    after: &'static str,
    texts: [&'static str; 5],
}

macro_rules! texts {
    ($($before:literal $after:literal)*) => {
        &[$(Text {
            before: $before,
            after: $after,
            texts: [
                include_str!(concat!("catalog/", $before, "en", $after)),
                include_str!(concat!("catalog/", $before, "es", $after)),
                include_str!(concat!("catalog/", $before, "pt", $after)),
                include_str!(concat!("catalog/", $before, "fr", $after)),
                include_str!(concat!("catalog/", $before, "it", $after)),
            ],
        }),*]
    };
}

const TEXTS: &[Text] = texts! {
    "content/calendars/holidays/" ".md"
    "content/contacts/enrollment/" ".md"
    "content/courses/clear-writing/" ".md"
    "content/faq/enrolling/" ".md"
    "content/pages/about/" ".md"
    "content/pages/home/" ".md"
    "content/people/robin-vale/" ".md"
    "content/units/institute/" ".md"
    "locales/" "/policy.ftl"
    "locales/" "/site.ftl"
    "locales/" "/vocabulary.ftl"
};

/// The language of the texts that a locale gets.
pub(super) fn words_of(locale: &Locale) -> &'static str {
    LANGUAGES.into_iter().find(|language| *language == locale.language()).unwrap_or(LANGUAGES[0])
}

/// Paths and texts of a catalog in these languages, the source first.
pub(super) fn files(locales: &[Locale]) -> Vec<(String, String)> {
    let mut files: Vec<(String, String)> =
        NEUTRAL.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
    files.push((".gitignore".to_owned(), include_str!("catalog/gitignore").to_owned()));
    files.push((".gitattributes".to_owned(), include_str!("catalog/gitattributes").to_owned()));
    if let Some(source) = locales.first() {
        let brands = include_str!("catalog/locales/brands.ftl").to_owned();
        files.push((format!("locales/{source}/brands.ftl"), brands));
    }
    for locale in locales {
        for text in TEXTS {
            let words = text.in_language(words_of(locale));
            let words = if words_of(locale) == locale.language() { words.to_owned() } else { noted(words) };
            files.push((format!("{}{locale}{}", text.before, text.after), words));
        }
    }
    files
}

impl Text {
    fn in_language(&self, language: &str) -> &'static str {
        let texts = LANGUAGES.iter().zip(self.texts);
        texts.filter(|(one, _)| **one == language).map(|(_, text)| text).next().unwrap_or(self.texts[0])
    }
}

/// An English text in the place of another, with a note that says so. Both YAML
/// and Fluent take such a line for a comment.
fn noted(text: &str) -> String {
    const NOTE: &str = "# This is the English text: translate it.\n";
    match text.strip_prefix("---\n") {
        Some(rest) => format!("---\n{NOTE}{rest}"),
        None => format!("{NOTE}\n{text}"),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::collections::BTreeSet;

    use walkdir::WalkDir;

    use super::{LANGUAGES, files};
    use crate::locale::Locale;

    #[test]
    fn every_file_of_the_folder_is_part_of_a_new_catalog() {
        let locales: Vec<Locale> = LANGUAGES.iter().filter_map(|tag| Locale::parse(tag)).collect();
        let written: BTreeSet<String> = files(&locales).into_iter().map(|(path, _)| path).collect();
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/cli/init/catalog");
        let entries = WalkDir::new(folder).into_iter().filter_map(Result::ok);
        let there = entries.filter(|entry| entry.file_type().is_file()).map(|entry| {
            let path = entry.path().strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/");
            path.replace("gitignore", ".gitignore")
                .replace("gitattributes", ".gitattributes")
                .replace("locales/brands", "locales/en/brands")
        });
        assert_eq!(written, there.collect::<BTreeSet<String>>());
    }

    #[test]
    fn a_text_in_another_language_says_so() {
        let locale = Locale::parse("de").unwrap();
        let files = files(&[locale]);
        let text = |path: &str| files.iter().find(|(one, _)| one == path).unwrap().1.as_str();
        assert!(text("content/pages/home/de.md").starts_with("---\n# This is the English text"));
        assert!(text("locales/de/site.ftl").starts_with("# This is the English text"));
        assert!(!text("locales/de/brands.ftl").contains("translate"));
    }
}
