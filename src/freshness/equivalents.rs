//! Changes of a source that its authors called minor.

use std::collections::{BTreeMap, BTreeSet};

use crate::freshness::Digest;

/// The file of them, from the root.
pub const EQUIVALENTS_FILE: &str = "l10n/equivalent.tsv";

/// Pairs of digests that mean the same to a translator. What is equivalent to
/// the same is equivalent.
#[derive(Clone, Debug, Default)]
pub struct Equivalents {
    pairs: BTreeMap<Digest, BTreeSet<Digest>>,
}

impl Equivalents {
    /// Reads the file: a line each, with the old digest, the new one, a reason.
    /// Other lines are passed over.
    pub fn parse(text: &str) -> Equivalents {
        let mut found = Equivalents::default();
        for line in text.lines() {
            let mut parts = line.split('\t').map(|part| Digest::parse(part.trim()));
            if let (Some(Some(old)), Some(Some(new))) = (parts.next(), parts.next()) {
                found.pairs.entry(old).or_default().insert(new);
                found.pairs.entry(new).or_default().insert(old);
            }
        }
        found
    }

    /// Whether a translation of one is a translation of the other.
    pub fn are_equal(&self, one: Digest, other: Digest) -> bool {
        one == other || self.of(one).contains(&other)
    }

    /// All that are equivalent to one, itself included.
    pub fn of(&self, one: Digest) -> BTreeSet<Digest> {
        let mut reached = BTreeSet::new();
        let mut open = vec![one];
        while let Some(next) = open.pop() {
            if reached.insert(next) {
                open.extend(self.pairs.get(&next).into_iter().flatten());
            }
        }
        reached
    }
}

/// The line that makes two digests equivalent.
pub fn equivalent_line(old: Digest, new: Digest, reason: &str) -> String {
    format!("{old}\t{new}\t{}\n", reason.split_whitespace().collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::{Equivalents, equivalent_line};
    use crate::freshness::Digest;

    #[test]
    fn what_is_equivalent_to_the_same_is_equivalent() {
        let [a, b, c, d, e] = ["a", "b", "c", "d", "e"].map(Digest::of);
        let text = [equivalent_line(a, b, "a\tcomma"), equivalent_line(c, b, "x"), equivalent_line(d, e, "y")].concat();
        let equivalents = Equivalents::parse(&format!("<<<<<<< ours\n{text}\nnothing\n"));
        let check = |one, other, expected| assert_eq!(equivalents.are_equal(one, other), expected);
        check(a, a, true);
        check(a, b, true);
        check(a, c, true);
        check(c, a, true);
        check(a, d, false);
        check(e, d, true);
        check(Digest::of("f"), a, false);
    }
}
