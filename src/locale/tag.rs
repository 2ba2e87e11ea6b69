//! One BCP 47 tag.

use std::fmt;

use icu_locale_core::LanguageIdentifier;

use crate::locale::Pseudo;

/// A language tag in its usual case: `es`, `pt-BR`, `es-419`.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Locale {
    id: LanguageIdentifier,
    tag: String,
    prefix: String,
}

impl Locale {
    /// Reads a tag written with hyphens. `None` for anything that is not
    /// language, optional script, optional region and variants.
    pub fn parse(tag: &str) -> Option<Locale> {
        let is_plain = tag.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        if !is_plain || tag.eq_ignore_ascii_case("und") {
            return None;
        }
        let id: LanguageIdentifier = tag.parse().ok()?;
        let tag = id.to_string();
        let prefix = tag.to_ascii_lowercase();
        Some(Locale { id, tag, prefix })
    }

    /// The tag in its usual case.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// The tag in lower case, as folders are named.
    pub fn prefix(&self) -> &str {
        &self.prefix
    }

    /// The language subtag alone.
    pub fn language(&self) -> &str {
        self.id.language.as_str()
    }

    /// The region subtag, if there is one.
    pub fn region(&self) -> Option<&str> {
        self.id.region.as_ref().map(|region| region.as_str())
    }

    /// The parsed tag, for the libraries that hold language data.
    pub fn id(&self) -> &LanguageIdentifier {
        &self.id
    }

    /// `rtl` for scripts and languages written from right to left, else `ltr`.
    pub fn direction(&self) -> &'static str {
        const SCRIPTS: [&str; 8] = ["Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Syrc", "Thaa"];
        const LANGUAGES: [&str; 12] = ["ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"];
        let is_mirrored = Pseudo::of(self) == Some(Pseudo::Mirrored);
        let is_rtl = is_mirrored
            || match self.id.script {
                Some(script) => SCRIPTS.contains(&script.as_str()),
                None => LANGUAGES.contains(&self.language()),
            };
        if is_rtl { "rtl" } else { "ltr" }
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.tag)
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.tag)
    }
}

impl PartialOrd for Locale {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Locale {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.tag.cmp(&other.tag)
    }
}

#[cfg(test)]
mod tests {
    use super::Locale;

    fn check(written: &str, expected: Option<(&str, &str, &str)>) {
        let read = Locale::parse(written);
        let found = read.as_ref().map(|one| (one.tag(), one.prefix(), one.direction()));
        assert_eq!(found, expected, "{written}");
    }

    #[test]
    fn tags_are_read_in_any_case_and_kept_in_the_usual_one() {
        check("es", Some(("es", "es", "ltr")));
        check("PT-br", Some(("pt-BR", "pt-br", "ltr")));
        check("es-419", Some(("es-419", "es-419", "ltr")));
        check("ar", Some(("ar", "ar", "rtl")));
        check("az-Arab", Some(("az-Arab", "az-arab", "rtl")));
        check("pt_BR", None);
        check("Spanish", None);
        check("und", None);
        check("", None);
    }
}
