//! Items joined into one phrase.

use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};

use crate::locale::Locale;

/// What joins the last two items.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ListKind {
    /// `a, b, and c`.
    And,
    /// `a, b, or c`.
    Or,
    /// `a, b, c`: measures that add up.
    Unit,
}

/// The list forms of one locale.
#[derive(Debug)]
pub(super) struct Lists {
    and: ListFormatter,
    or: ListFormatter,
    unit: ListFormatter,
    is_spanish: bool,
}

impl Lists {
    pub(super) fn new(locale: &Locale) -> Option<Lists> {
        let prefs = || locale.id().into();
        let options = ListFormatterOptions::default().with_length(ListLength::Wide);
        Some(Lists {
            and: ListFormatter::try_new_and(prefs(), options).ok()?,
            or: ListFormatter::try_new_or(prefs(), options).ok()?,
            unit: ListFormatter::try_new_unit(prefs(), options).ok()?,
            is_spanish: locale.language() == "es",
        })
    }

    pub(super) fn list(&self, items: &[&str], kind: ListKind) -> String {
        let formatter = match kind {
            ListKind::And if self.is_spanish => return spanish(items, "y", "e", starts_with_i),
            ListKind::Or if self.is_spanish => return spanish(items, "o", "u", starts_with_o),
            ListKind::And => &self.and,
            ListKind::Or => &self.or,
            ListKind::Unit => &self.unit,
        };
        formatter.format(items.iter()).to_string()
    }
}

/// Spanish changes the word that joins before its own sound. ICU4X knows the
/// rule for plain letters; titles begin with accents, quotation marks and
/// numbers as well.
fn spanish(items: &[&str], usual: &str, changed: &str, is_changed: fn(&str) -> bool) -> String {
    let Some((last, others)) = items.split_last() else { return String::new() };
    if others.is_empty() {
        return (*last).to_owned();
    }
    let bare = last.trim_start_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    let word = if is_changed(&bare) { changed } else { usual };
    [&others.join(", "), " ", word, " ", last].concat()
}

/// Whether a word in lower case begins with the sound of *i*, but not with the
/// diphthong of *hielo* or *hiato*.
fn starts_with_i(word: &str) -> bool {
    let silent = word.strip_prefix('h').unwrap_or(word);
    let mut letters = silent.chars();
    match letters.next() {
        Some('í') => true,
        Some('i') => !(silent.len() < word.len() && matches!(letters.next(), Some('e' | 'é' | 'a' | 'á'))),
        // A foreign *y* before a consonant is a vowel: Yvonne, Ypres.
        Some('y') if silent.len() == word.len() => {
            letters.next().is_some_and(|next| next.is_alphabetic() && !"aeiouáéíóú".contains(next))
        }
        _ => false,
    }
}

/// Whether a word in lower case begins with the sound of *o*; so do the
/// numbers read *ocho…* and *once…*.
fn starts_with_o(word: &str) -> bool {
    let silent = word.strip_prefix('h').unwrap_or(word);
    silent.starts_with(['o', 'ó']) || word.starts_with('8') || starts_with_eleven(word)
}

/// *Once* and *once mil*, but not *ciento diez*: grouped or not, the first
/// three digits that are read together are only two, 11.
fn starts_with_eleven(word: &str) -> bool {
    let end = word.find(|c: char| !c.is_ascii_digit()).unwrap_or(word.len());
    word.starts_with("11") && end % 3 == 2
}

#[cfg(test)]
mod tests {
    use super::{ListKind, starts_with_eleven};
    use crate::format::tests::formats;

    fn check(tag: &str, kind: ListKind, items: &[&str], expected: &str) {
        assert_eq!(formats(tag).list(items, kind), expected, "{tag}");
    }

    #[test]
    fn three_items_are_joined_as_the_language_does() {
        let items = ["a", "b", "c"];
        check("en", ListKind::And, &items, "a, b, and c");
        check("en-GB", ListKind::And, &items, "a, b and c");
        check("en", ListKind::Or, &items, "a, b, or c");
        check("en", ListKind::Unit, &items, "a, b, c");
        check("en", ListKind::And, &["a", "b"], "a and b");
        check("en", ListKind::And, &["a"], "a");
        check("en", ListKind::And, &[], "");
        for spanish in ["es", "es-419", "es-MX"] {
            check(spanish, ListKind::And, &items, "a, b y c");
            check(spanish, ListKind::Or, &items, "a, b o c");
        }
        for portuguese in ["pt", "pt-BR", "pt-PT"] {
            check(portuguese, ListKind::And, &items, "a, b e c");
            check(portuguese, ListKind::Or, &items, "a, b ou c");
        }
        for french in ["fr", "fr-CA"] {
            check(french, ListKind::And, &items, "a, b et c");
            check(french, ListKind::Or, &items, "a, b ou c");
        }
        check("it", ListKind::And, &items, "a, b e c");
        check("it", ListKind::Or, &items, "a, b o c");
        check("de", ListKind::And, &items, "a, b und c");
        check("ca", ListKind::And, &items, "a, b i c");
        check("nl", ListKind::And, &items, "a, b en c");
        check("pl", ListKind::And, &items, "a, b i c");
    }

    #[test]
    fn spanish_changes_y_before_the_sound_of_i() {
        let changed = ["inglés", "Italia", "Íñigo", "historia", "hijos", "«Ideas»", "Ypres"];
        for word in changed {
            check("es", ListKind::And, &["arte", word], &format!("arte e {word}"));
        }
        for word in ["hielo", "hierro", "hiato", "yoga", "arte", "8", "ética"] {
            check("es", ListKind::And, &["arte", word], &format!("arte y {word}"));
        }
    }

    #[test]
    fn spanish_changes_o_before_the_sound_of_o() {
        for word in ["otro", "Óptica", "hoy", "horas", "8", "80", "8.000", "11", "11.000", "11,5", "“Obra”"] {
            check("es", ListKind::Or, &["7", word], &format!("7 u {word}"));
        }
        for word in ["arte", "uno", "1", "18", "110", "1100", "1.100"] {
            check("es", ListKind::Or, &["7", word], &format!("7 o {word}"));
        }
    }

    #[test]
    fn eleven_is_told_from_longer_numbers() {
        let rows = [("11", true), ("11 semanas", true), ("11.000", true), ("11000", true), ("11.000.000", true)];
        let others = [("110", false), ("1100", false), ("112.000", false), ("111", false), ("12", false)];
        for (word, expected) in rows.into_iter().chain(others) {
            assert_eq!(starts_with_eleven(word), expected, "{word}");
        }
    }
}
