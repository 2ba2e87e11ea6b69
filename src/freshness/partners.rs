//! Which block of a translation stands for which block of its source.
//!
//! Words cannot tell, for they are of two languages. Where both have the same
//! kinds of block in the same order, the first stands for the first. Elsewhere
//! what a translation keeps decides: ids of headings, links, code, placeables,
//! numbers. A block without a partner is said to have none, and never guessed.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::content::{Block, Kept, KeptKind};
use crate::freshness::sequence::increasing;

/// For each block of the source the block of the translation that stands for it.
pub fn partners(source: &[Block], translation: &[Block]) -> Vec<Option<usize>> {
    let mut found = vec![None; source.len()];
    let fields = |blocks: &[Block]| blocks.iter().take_while(|block| block.is_field()).count();
    let (ours, theirs) = (fields(source), fields(translation));
    for (block, partner) in source[..ours].iter().zip(&mut found) {
        *partner = translation[..theirs].iter().position(|other| other.kind == block.kind);
    }
    let whole = (ours..source.len(), theirs..translation.len());
    let sides = Sides { source, translation };
    sides.pair(whole, &mut |ours, theirs| found[ours] = Some(theirs));
    found
}

/// The blocks of the translation that are nobody's partner.
pub fn unplaced(partners: &[Option<usize>], translation: &[Block]) -> Vec<usize> {
    let is_placed = |at: &usize| partners.contains(&Some(*at));
    (0..translation.len()).filter(|at| !is_placed(at)).collect()
}

struct Sides<'p> {
    source: &'p [Block],
    translation: &'p [Block],
}

type Stretch = (Range<usize>, Range<usize>);

impl Sides<'_> {
    fn pair(&self, (ours, theirs): Stretch, add: &mut impl FnMut(usize, usize)) {
        if self.are_alike(&ours, &theirs) {
            ours.zip(theirs).for_each(|(ours, theirs)| add(ours, theirs));
            return;
        }
        let fixed = self.fixed(&ours, &theirs);
        if fixed.is_empty() {
            return self.pair_kinds(ours, theirs, add);
        }
        let (mut from, mut to) = (ours.start, theirs.start);
        for &(our, their) in &fixed {
            self.pair((from..our, to..their), add);
            add(our, their);
            (from, to) = (our + 1, their + 1);
        }
        self.pair((from..ours.end, to..theirs.end), add);
    }

    /// Whether both have the same kinds in the same order. Headings with an id
    /// are of one kind only if it is the same id.
    fn are_alike(&self, ours: &Range<usize>, theirs: &Range<usize>) -> bool {
        let (ours, theirs) = (&self.source[ours.clone()], &self.translation[theirs.clone()]);
        let is_alike = |(one, other): (&Block, &Block)| one.kind == other.kind && one.anchor == other.anchor;
        ours.len() == theirs.len() && ours.iter().zip(theirs).all(is_alike)
    }

    /// Pairs that can be told by what they keep, and that are alone with it.
    fn fixed(&self, ours: &Range<usize>, theirs: &Range<usize>) -> Vec<(usize, usize)> {
        let anchor = |block: &Block| block.anchor.as_ref().map(|id| (block.kind.clone(), vec![id.clone()]));
        let by_anchor = self.told_by(ours, theirs, anchor);
        if !by_anchor.is_empty() {
            return by_anchor;
        }
        self.told_by(ours, theirs, |block| {
            let kept = kept(block);
            (!kept.is_empty() && block.anchor.is_none()).then(|| (block.kind.clone(), kept))
        })
    }

    fn told_by<K: Ord>(
        &self,
        ours: &Range<usize>,
        theirs: &Range<usize>,
        key: impl Fn(&Block) -> Option<K>,
    ) -> Vec<(usize, usize)> {
        let mut known: BTreeMap<K, (Vec<usize>, Vec<usize>)> = BTreeMap::new();
        for at in ours.clone() {
            if let Some(key) = key(&self.source[at]) {
                known.entry(key).or_default().0.push(at);
            }
        }
        for at in theirs.clone() {
            if let Some(key) = key(&self.translation[at]) {
                known.entry(key).or_default().1.push(at);
            }
        }
        let alone = known.values().filter(|(ours, theirs)| ours.len() == 1 && theirs.len() == 1);
        let mut pairs: Vec<(usize, usize)> = alone.map(|(ours, theirs)| (ours[0], theirs[0])).collect();
        pairs.sort_unstable();
        increasing(&pairs)
    }

    /// Between two neighbours that are known, kinds of which both sides have
    /// equally many.
    fn pair_kinds(&self, ours: Range<usize>, theirs: Range<usize>, add: &mut impl FnMut(usize, usize)) {
        let mut kinds: BTreeMap<&str, (Vec<usize>, Vec<usize>)> = BTreeMap::new();
        let is_free = |block: &Block| block.anchor.is_none();
        for at in ours.filter(|&at| is_free(&self.source[at])) {
            kinds.entry(&self.source[at].kind).or_default().0.push(at);
        }
        for at in theirs.filter(|&at| is_free(&self.translation[at])) {
            kinds.entry(&self.translation[at].kind).or_default().1.push(at);
        }
        for (ours, theirs) in kinds.into_values().filter(|(ours, theirs)| ours.len() == theirs.len()) {
            ours.into_iter().zip(theirs).for_each(|(ours, theirs)| add(ours, theirs));
        }
    }
}

/// What a translation of a block keeps, sorted.
fn kept(block: &Block) -> Vec<String> {
    let mut kept: Vec<String> = block.kept.iter().map(sign).collect();
    kept.extend(numbers(&block.text));
    kept.sort();
    kept
}

/// How something that is kept is known; labels of footnotes are no numbers.
fn sign(kept: &Kept) -> String {
    match kept.kind {
        KeptKind::Note => format!("^{}", kept.text),
        _ => without_locale(&kept.text).to_owned(),
    }
}

/// `/courses/` of `/es/courses/`
fn without_locale(target: &str) -> &str {
    let Some((first, rest)) = target.strip_prefix('/').and_then(|path| path.split_once('/')) else { return target };
    let is_tag = (2..=8).contains(&first.len())
        && first.split('-').next().is_some_and(|language| (2..=3).contains(&language.len()))
        && first.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    if is_tag { &target[target.len() - rest.len() - 1..] } else { target }
}

/// The groups of digits in a text, each without what separates thousands.
fn numbers(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut is_open = false;
    let chars: Vec<char> = text.chars().collect();
    for (at, &c) in chars.iter().enumerate() {
        let next_is_digit = chars.get(at + 1).is_some_and(char::is_ascii_digit);
        match found.last_mut().filter(|_| is_open) {
            Some(number) if c.is_ascii_digit() => number.push(c),
            Some(_) if next_is_digit && matches!(c, '.' | ',' | '\u{a0}' | '\u{202f}') => {}
            _ if c.is_ascii_digit() => {
                found.push(c.to_string());
                is_open = true;
            }
            _ => is_open = false,
        }
    }
    found
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used)]

    use super::{numbers, partners, unplaced, without_locale};
    use crate::freshness::Page;

    /// `0-0 1-2` for the pairs of body blocks, then `+1` for what is unplaced.
    fn check(source: &str, translation: &str, expected: &str) {
        let page = |text: &str| Page::read(&format!("---\n---\n{text}")).expect("a page");
        let (source, translation) = (page(source), page(translation));
        let found = partners(&source.blocks, &translation.blocks);
        let mut words: Vec<String> =
            found.iter().enumerate().filter_map(|(at, other)| Some(format!("{at}-{}", (*other)?))).collect();
        words.extend(unplaced(&found, &translation.blocks).iter().map(|at| format!("+{at}")));
        assert_eq!(words.join(" "), expected, "{source:?}\n{translation:?}");
    }

    #[test]
    fn texts_of_one_shape_are_paired_in_order() {
        check("A.\n\n- b\n- c\n", "Un.\n\n- dos\n- tres\n", "0-0 1-1 2-2");
    }

    #[test]
    fn what_a_translation_keeps_finds_its_partner() {
        check(
            "## A {#a}\n\nB.\n\n## C {#c}\n\nD.\n",
            "## A {#a}\n\nB.\n\nMás.\n\n## C {#c}\n\nD.\n",
            "0-0 2-3 3-4 +1 +2",
        );
        check("A.\n\nSee [b](course:b).\n\nC.\n", "Véase [b](course:b).\n\nC.\n", "1-0 2-1");
        check("A { $a }.\n\nB 1,000.\n\nC `x`.\n", "B 1.000.\n\nA { $a }.\n\nC `x`.\n\nD.\n", "1-0 2-2 +1 +3");
    }

    #[test]
    fn what_nothing_tells_is_left_alone() {
        check("A.\n\nB.\n\nC.\n", "Un.\n\nDos.\n", "+0 +1");
        check("A.\n\n- b\n", "Un.\n\n- dos\n- tres\n", "0-0 +1 +2");
    }

    #[test]
    fn numbers_and_targets_are_compared_without_their_language() {
        assert_eq!(numbers("From 1,000.50 to 12 of 3."), ["100050", "12", "3"]);
        assert_eq!(numbers("1\u{202f}000, 2"), ["1000", "2"]);
        assert_eq!(without_locale("/pt-BR/cursos/"), "/cursos/");
        assert_eq!(without_locale("/courses/optics/"), "/courses/optics/");
        assert_eq!(without_locale("course:optics"), "course:optics");
    }
}
