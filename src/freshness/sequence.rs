//! Sequences side by side.

/// More cells than this are no page but an attack, and get the plain answer.
const LIMIT: usize = 4_000_000;

/// Pairs of positions in increasing order on both sides whose weights, those of
/// nothing left out, add up to the most.
pub(super) fn pairs(left: usize, right: usize, weight: impl Fn(usize, usize) -> f64) -> Vec<(usize, usize)> {
    let head = (0..left.min(right)).take_while(|&at| weight(at, at) >= 1.0).count();
    let most = left.min(right) - head;
    let tail = (1..=most).take_while(|&back| weight(left - back, right - back) >= 1.0).count();
    let (rows, columns) = (left - head - tail, right - head - tail);
    let mut found: Vec<(usize, usize)> = (0..head).map(|at| (at, at)).collect();
    if rows.saturating_mul(columns) <= LIMIT {
        let inner = best(rows, columns, |row, column| weight(head + row, head + column));
        found.extend(inner.into_iter().map(|(row, column)| (head + row, head + column)));
    }
    found.extend((1..=tail).rev().map(|back| (left - back, right - back)));
    found
}

fn best(rows: usize, columns: usize, weight: impl Fn(usize, usize) -> f64) -> Vec<(usize, usize)> {
    // The best sum from here to the end, for every position.
    let width = columns + 1;
    let mut sums = vec![0.0_f64; (rows + 1) * width];
    for row in (0..rows).rev() {
        for column in (0..columns).rev() {
            let own = weight(row, column);
            let both = if own > 0.0 { own + sums[(row + 1) * width + column + 1] } else { 0.0 };
            let one = sums[(row + 1) * width + column].max(sums[row * width + column + 1]);
            sums[row * width + column] = both.max(one);
        }
    }
    let (mut row, mut column) = (0, 0);
    let mut found = Vec::new();
    while row < rows && column < columns {
        let here = sums[row * width + column];
        // The sums were made of exactly these numbers, so that they can be compared.
        if here <= sums[(row + 1) * width + column] {
            row += 1;
        } else if here <= sums[row * width + column + 1] {
            column += 1;
        } else {
            found.push((row, column));
            row += 1;
            column += 1;
        }
    }
    found
}

/// The longest part of pairs, which are in the order of their first numbers, in
/// which the second ones increase too.
pub(super) fn increasing(pairs: &[(usize, usize)]) -> Vec<(usize, usize)> {
    // For each length the pair that ends such a part with the least number, and
    // before each pair the one that stands before it there.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(pairs.len());
    for (at, pair) in pairs.iter().enumerate() {
        let length = ends.partition_point(|&end| pairs[end].1 < pair.1);
        before.push(length.checked_sub(1).map(|last| ends[last]));
        match ends.get_mut(length) {
            Some(end) => *end = at,
            None => ends.push(at),
        }
    }
    let mut part = Vec::with_capacity(ends.len());
    let mut next = ends.last().copied();
    while let Some(at) = next {
        part.push(pairs[at]);
        next = before[at];
    }
    part.reverse();
    part
}

#[cfg(test)]
mod tests {
    use super::{increasing, pairs};

    #[test]
    fn the_most_of_two_sequences_is_paired_in_order() {
        let check = |left: &str, right: &str, expected: &str| {
            let (left, right): (Vec<char>, Vec<char>) = (left.chars().collect(), right.chars().collect());
            let found = pairs(left.len(), right.len(), |a, b| if left[a] == right[b] { 1.0 } else { 0.0 });
            assert!(found.iter().all(|&(a, b)| left[a] == right[b]));
            assert_eq!(found.iter().map(|&(a, _)| left[a]).collect::<String>(), expected, "{left:?} {right:?}");
        };
        check("abc", "abc", "abc");
        check("abcd", "bcda", "bcd");
        check("raRbr", "arbr", "abr");
        check("abc", "xaybzc", "abc");
        check("aaa", "aa", "aa");
        check("", "abc", "");
    }

    #[test]
    fn the_longest_part_that_increases() {
        let check = |numbers: &[usize], expected: &[usize]| {
            let pairs: Vec<(usize, usize)> = numbers.iter().copied().enumerate().collect();
            let found: Vec<usize> = increasing(&pairs).into_iter().map(|(_, number)| number).collect();
            assert_eq!(found, expected, "{numbers:?}");
        };
        check(&[], &[]);
        check(&[3, 0, 1, 2], &[0, 1, 2]);
        check(&[0, 5, 1, 2, 6, 3], &[0, 1, 2, 3]);
    }
}
