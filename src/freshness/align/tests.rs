#![allow(clippy::expect_used)]

use super::{Change, align};
use crate::freshness::Page;

fn page(blocks: &[String]) -> Page {
    Page::read(&format!("---\ntitle: A title\n---\n{}", blocks.join("\n\n"))).expect("front matter")
}

/// A word for each block that is not the same, in the order of the new page:
/// `edited 2>2`, by positions in the body.
fn changes(old: &[String], new: &[String]) -> Vec<String> {
    let list = align(&page(old), &page(new));
    let at = |place: Option<usize>| place.map_or(String::new(), |at| (at - 1).to_string());
    let changed = list.into_iter().filter(|one| one.change != Change::Same);
    changed.map(|one| format!("{} {}>{}", one.change.name(), at(one.old), at(one.new))).collect()
}

fn check(old: &str, new: &str, expected: &[&str]) {
    let blocks = |text: &str| text.split('/').map(|block| block.trim().to_owned()).collect::<Vec<_>>();
    assert_eq!(changes(&blocks(old), &blocks(new)), expected, "{old}\n{new}");
}

#[test]
fn a_block_is_the_same_edited_new_moved_or_removed() {
    check("a b c d / e f g h", "a b c d / e f g h", &[]);
    check("a b c d / e f g h", "a b c x / e f g h", &["edited 0>0"]);
    check("a b c d / e f g h", "a b c d / w x y z / e f g h", &["new >1"]);
    check("a b c d / e f g h / i j k l", "a b c d / i j k l", &["removed 1>"]);
    check("a b c d / e f g h / i j k l", "i j k l / a b c d / e f g h", &["moved 2>0"]);
}

#[test]
fn changes_beside_each_other_are_told_apart() {
    check("a b c d / e f g h / i j k l", "e f g h / a b c x / m n o p", &["edited 0>1", "edited 2>2"]);
    check("a / a / b", "a / b", &["removed 1>"]);
    check("a b c d / e f g h", "e f g x / a b c d", &["edited 1>0"]);
}

#[test]
fn what_is_written_anew_between_the_same_neighbours_is_the_same_block() {
    check("a / b / c", "a / x / c", &["edited 1>1"]);
    check("a / ## b / c", "a / x / c", &["removed 1>", "new >1"]);
    check("a / b / c", "a / c / x", &["removed 1>", "new >2"]);
}

/// What is done to a page, one after the other.
#[derive(Clone, Debug)]
enum Step {
    Edit(usize),
    Insert(usize),
    Remove(usize),
    Move(usize, usize),
}

fn step() -> impl proptest::strategy::Strategy<Value = Step> {
    use proptest::prelude::*;
    prop_oneof![
        (0..12_usize).prop_map(Step::Edit),
        (0..12_usize).prop_map(Step::Insert),
        (0..12_usize).prop_map(Step::Remove),
        (0..12_usize, 0..12_usize).prop_map(|(from, to)| Step::Move(from, to)),
    ]
}

/// A block on its way through the steps.
#[derive(Clone, Debug)]
struct Traced {
    text: String,
    /// Where it was.
    origin: Option<usize>,
    is_edited: bool,
    is_moved: bool,
}

/// A block of which no other has a word.
fn text(number: usize, kind: usize) -> String {
    let sign = ["", "- ", "## ", "> "][kind % 4];
    let words: Vec<String> = (0..6).map(|word| format!("w{number}x{word}")).collect();
    format!("{sign}{}", words.join(" "))
}

proptest::proptest! {
    #[test]
    fn exactly_what_was_done_to_a_page_is_told(
        kinds in proptest::collection::vec(0..4_usize, 3..12),
        steps in proptest::collection::vec(step(), 0..5),
    ) {
        let old: Vec<String> = kinds.iter().enumerate().map(|(at, &kind)| text(at, kind)).collect();
        let mut now: Vec<Traced> = old.iter().enumerate()
            .map(|(at, text)| Traced { text: text.clone(), origin: Some(at), is_edited: false, is_moved: false })
            .collect();
        let mut removed = 0;
        let mut inserted = 0;
        for (number, step) in steps.into_iter().enumerate() {
            let count = now.len().max(1);
            let within = |at: usize| at % count;
            match step {
                _ if now.is_empty() => break,
                // A block that moved and changed is a new one to anybody who looks.
                Step::Edit(at) if !now[within(at)].is_moved && now[within(at)].origin.is_some() => {
                    let block = &mut now[within(at)];
                    block.text = format!("{} e{number}", block.text);
                    block.is_edited = true;
                }
                // Something new in the place of something removed is the same block, written anew.
                Step::Insert(at) if removed == 0 => {
                    let at = within(at);
                    now.insert(at, Traced { text: text(100 + number, number), origin: None, is_edited: false, is_moved: false });
                    inserted += 1;
                }
                Step::Remove(at) if inserted == 0 && !now[within(at)].is_edited => {
                    now.remove(within(at));
                    removed += 1;
                }
                Step::Move(from, to) if !now[within(from)].is_edited && now[within(from)].origin.is_some() => {
                    let mut block = now.remove(from % now.len());
                    block.is_moved = true;
                    now.insert(to % (now.len() + 1), block);
                }
                _ => {}
            }
        }
        let new: Vec<String> = now.iter().map(|block| block.text.clone()).collect();
        let list = align(&page(&old), &page(&new));
        let count = |change: Change| list.iter().filter(|one| one.change == change).count();
        // Which of two blocks moved past the other nobody can say; never more than were moved.
        let moved: Vec<usize> = now.iter().filter(|block| !block.is_edited).filter_map(|block| block.origin).collect();
        let still = longest_increase(&moved);
        proptest::prop_assert_eq!(count(Change::Edited), now.iter().filter(|block| block.is_edited).count());
        proptest::prop_assert_eq!(count(Change::New), inserted);
        proptest::prop_assert_eq!(count(Change::Removed), removed);
        proptest::prop_assert_eq!(count(Change::Moved), moved.len() - still);
        for one in list {
            let origin = one.new.filter(|&at| at > 0).map(|at| now[at - 1].origin);
            if let (Some(origin), Some(old)) = (origin, one.old) {
                proptest::prop_assert_eq!(origin, Some(old - 1));
            }
        }
    }
}

fn longest_increase(numbers: &[usize]) -> usize {
    let mut best = vec![1; numbers.len()];
    for at in 0..numbers.len() {
        for before in 0..at {
            if numbers[before] < numbers[at] {
                best[at] = best[at].max(best[before] + 1);
            }
        }
    }
    best.into_iter().max().unwrap_or(0)
}
