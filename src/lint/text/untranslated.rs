//! A text that nobody has translated.

use crate::diag::Code;
use crate::lint::text::{Mark, Passage, scan};
use crate::source::HOLE;

/// Names and words that are the same in every language.
const NAMES: [&str; 64] = [
    "google",
    "facebook",
    "youtube",
    "twitter",
    "instagram",
    "linkedin",
    "firefox",
    "mozilla",
    "windows",
    "android",
    "apple",
    "microsoft",
    "amazon",
    "chrome",
    "safari",
    "linux",
    "wikipedia",
    "whatsapp",
    "telegram",
    "moodle",
    "zoom",
    "github",
    "gitlab",
    "creative",
    "commons",
    "ctrl",
    "alt",
    "shift",
    "esc",
    "enter",
    "tab",
    "del",
    "cmd",
    "play",
    "store",
    "maps",
    "drive",
    "docs",
    "mac",
    "ios",
    "web",
    "wi-fi",
    "wifi",
    "bluetooth",
    "podcast",
    "email",
    "blog",
    "app",
    "id",
    "url",
    "online",
    "offline",
    "cookie",
    "cookies",
    "bitcoin",
    "paypal",
    "visa",
    "mastercard",
    "dropbox",
    "pocket",
    "thunderbird",
    "edge",
    "opera",
    "internet",
];

pub(super) fn check(passage: &Passage<'_>, marks: &mut Vec<Mark>) {
    if passage.locale.language() == passage.source_locale.language() || passage.lines.len() != passage.source.len() {
        return;
    }
    let is_same = passage.lines.iter().zip(passage.source).all(|(ours, theirs)| ours.text.trim() == theirs.text.trim());
    if !is_same {
        return;
    }
    let is_english = passage.source_locale.language() == "en";
    let count = passage.lines.iter().map(|line| words(&line.text, passage.names, is_english)).max().unwrap_or(0);
    let is_name = passage.lines.iter().all(|line| is_proper_name(&line.text));
    if count >= 2 && !is_name {
        marks.push(passage.all(Code::TEXT_UNTRANSLATED, "it says the same as the source").help("translate it"));
    }
}

/// English words that stand in titles and on buttons, where all words may have
/// capitals. Whatever holds none of them and has only capitals is a name.
const ENGLISH: &str = "about access account add address admission all an and any apply are as at available back basket be \
    begin book browse button by call cancel cart catalog catalogue center change check class clear click close code come \
    contact content continue copy course create credit cut data date day default delete description detail done download \
    due early edit education email end english enrol enroll enrollment enter event exam export faculty fee feedback file \
    filter find first follow for forgot free from full get go group guide help here hide history home hour how if image \
    import in info information institute is it item job join keep language last late latest learn learning lesson less \
    level library list live load location log login main manage map material member menu message month more my name new \
    news next no not note notes now of off offer office on online open or order our out overview page part password pay \
    payment people policy preview previous price print privacy profile program programme project question quick read \
    record refund register registration remove report requirement reset resource result review right rule run safe save \
    schedule school search section see select send service session set settings share show sign site skill skip social \
    sort start status student study submit summary support switch syllabus table take teacher team term terms test text \
    the this time title to today tool topic training try turn type undo unit university up update upload use user \
    video view visit want watch week welcome what when where who why window with work write year yes you your";

/// Whether a text is a name: all of its words have capitals, and none is a word
/// that readers of English know from buttons.
fn is_proper_name(text: &str) -> bool {
    let prose = scan::prose(text).replace(HOLE, " ");
    let known = |word: &str| {
        let lower = word.to_lowercase();
        let singular = lower.strip_suffix('s').unwrap_or(&lower);
        ENGLISH.split(' ').any(|one| one == lower || one == singular)
    };
    let words = scan::words(&prose);
    words.len() < 5
        && words.into_iter().map(|range| &prose[range]).all(|word| word.starts_with(char::is_uppercase) && !known(word))
}

/// How many words are left that somebody could translate.
fn words(text: &str, names: &[String], is_english: bool) -> usize {
    let mut prose = scan::prose(text).into_owned();
    for name in names.iter().filter(|name| !name.is_empty()) {
        while let Some(at) = prose.find(name.as_str()) {
            prose.replace_range(at..at + name.len(), &" ".repeat(name.len()));
        }
    }
    let prose = prose.replace(HOLE, " ");
    let could_be = |word: &str| {
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        let is_plain = word.chars().all(|c| c.is_alphabetic() || matches!(c, '\'' | '’' | '-'));
        // GitHub, PDF and Português are names of their own.
        let has_inner_capital = word.chars().skip(1).any(char::is_uppercase);
        letters >= 2
            && is_plain
            && !has_inner_capital
            && (word.is_ascii() || word.contains('’') || !is_english)
            && !NAMES.contains(&word.to_lowercase().as_str())
    };
    scan::words(&prose).into_iter().filter(|range| could_be(&prose[range.clone()])).count()
}
