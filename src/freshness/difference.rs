//! The blocks that changed, as a translator needs to see them.

use crate::freshness::{Change, Page, Side, Words, align, compare, partners};

/// A block that changed, with what stands for it in a translation.
#[derive(Clone, Debug)]
pub struct Difference {
    /// What became of it.
    pub change: Change,
    /// Its number in the new source, from one; `None` where it is gone.
    pub number: Option<usize>,
    /// What people call it.
    pub name: String,
    /// Its kind.
    pub kind: String,
    /// The words of the old and the new source.
    pub words: Vec<Words>,
    /// The present translation; `None` where none stands for it.
    pub translation: Option<String>,
}

impl Difference {
    /// Every block of a source that nobody can compare with an older one.
    pub fn whole(source: &Page, translation: &Page) -> Vec<Difference> {
        let partners = partners(&source.blocks, &translation.blocks);
        let block = |at: usize| Difference {
            change: Change::New,
            number: Some(at + 1),
            name: source.name(at).to_owned(),
            kind: source.blocks[at].kind.clone(),
            words: vec![Words { side: Side::New, text: source.blocks[at].text.clone() }],
            translation: partners[at].map(|at| translation.blocks[at].text.clone()),
        };
        (0..source.blocks.len()).map(block).collect()
    }

    /// A message, with what its source was if somebody knows.
    pub fn message(key: &str, old: Option<&str>, source: &str, translation: &str) -> Difference {
        Difference {
            change: Change::Edited,
            number: Some(1),
            name: key.to_owned(),
            kind: "message".to_owned(),
            words: match old {
                Some(old) => compare(old, source),
                None => vec![Words { side: Side::New, text: source.to_owned() }],
            },
            translation: Some(translation.to_owned()),
        }
    }
}

/// What changed from the old source to the new one, beside a translation of the
/// old one.
pub fn differences(old: &Page, new: &Page, translation: &Page) -> Vec<Difference> {
    let partners = partners(&old.blocks, &translation.blocks);
    let changed = align(old, new).into_iter().filter(|one| one.change.is_change());
    changed
        .map(|one| {
            let (page, at) = match (one.new, one.old) {
                (Some(at), _) => (new, at),
                (None, at) => (old, at.unwrap_or_default()),
            };
            let words = |page: &Page, at: Option<usize>| at.map_or("", |at| page.blocks[at].text.as_str()).to_owned();
            let partner = one.old.and_then(|old| partners[old]);
            let sides = (words(old, one.old), words(new, one.new));
            Difference {
                change: one.change,
                number: one.new.map(|at| at + 1),
                name: page.name(at).to_owned(),
                kind: page.blocks[at].kind.clone(),
                words: match (one.old, one.new) {
                    (None, _) => vec![Words { side: Side::New, text: sides.1 }],
                    (_, None) => vec![Words { side: Side::Old, text: sides.0 }],
                    _ => compare(&sides.0, &sides.1),
                },
                translation: partner.map(|at| translation.blocks[at].text.clone()),
            }
        })
        .collect()
}
