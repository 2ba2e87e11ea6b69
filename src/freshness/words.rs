//! What changed in a text, word by word.

use crate::freshness::sequence::pairs;

/// A stretch of one text, of the other, or of both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// Whose it is.
    pub side: Side,
    /// The words, with the blanks between them.
    pub text: String,
}

/// Which text has some words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Both.
    Both,
    /// The old one only.
    Old,
    /// The new one only.
    New,
}

/// The words of two texts side by side: what is gone stands before what has
/// taken its place.
pub fn compare(old: &str, new: &str) -> Vec<Words> {
    let (old, new): (Vec<&str>, Vec<&str>) = (old.split(' ').collect(), new.split(' ').collect());
    let mut list: Vec<Words> = Vec::new();
    let mut push = |side: Side, words: &[&str]| {
        if words.is_empty() {
            return;
        }
        let text = words.join(" ");
        match list.last_mut().filter(|last| last.side == side) {
            Some(last) => last.text = format!("{} {text}", last.text),
            None => list.push(Words { side, text }),
        }
    };
    let (mut from, mut to) = (0, 0);
    let same = pairs(old.len(), new.len(), |a, b| f64::from(u8::from(old[a] == new[b])));
    for (a, b) in same.into_iter().chain([(old.len(), new.len())]) {
        push(Side::Old, &old[from..a]);
        push(Side::New, &new[to..b]);
        if let (Some(word), true) = (old.get(a), b < new.len()) {
            push(Side::Both, &[word]);
        }
        (from, to) = (a + 1, b + 1);
    }
    list
}

#[cfg(test)]
mod tests {
    use super::{Side, compare};

    #[test]
    fn words_that_changed_are_marked() {
        let check = |old: &str, new: &str, expected: &str| {
            let found = compare(old, new);
            let words = found.iter().map(|words| match words.side {
                Side::Both => words.text.clone(),
                Side::Old => format!("[-{}-]", words.text),
                Side::New => format!("{{+{}+}}", words.text),
            });
            assert_eq!(words.collect::<Vec<_>>().join(" "), expected);
        };
        check("It takes six weeks.", "It takes about eight weeks.", "It takes [-six-] {+about eight+} weeks.");
        check("Six weeks.", "Six weeks.", "Six weeks.");
        check("Six weeks.", "Six weeks. Or more.", "Six weeks. {+Or more.+}");
        check("In short: six weeks.", "Six weeks.", "[-In short: six-] {+Six+} weeks.");
    }
}
