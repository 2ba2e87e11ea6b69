//! The nearest known name, for "did you mean".

/// The one of `names` that is closest to `wrong`, if it is close enough to be
/// what was meant: at most a third of its letters differ, counting a swap of
/// two neighbours as one. Equal distances go to the name that sorts first.
pub fn nearest<'a>(wrong: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let folded = fold(wrong);
    let limit = (folded.len() / 3).max(1);
    names
        .into_iter()
        .filter_map(|name| {
            let distance = distance(&folded, &fold(name), limit)?;
            Some((distance, name))
        })
        .min()
        .map(|(_, name)| name)
}

fn fold(name: &str) -> Vec<char> {
    name.chars().map(|c| if c == '_' { '-' } else { c.to_ascii_lowercase() }).collect()
}

/// Optimal string alignment distance, or `None` above `limit`.
fn distance(a: &[char], b: &[char], limit: usize) -> Option<usize> {
    if a.len().abs_diff(b.len()) > limit {
        return None;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=b.len()).collect();
    for (i, &ca) in a.iter().enumerate() {
        let mut row = Vec::with_capacity(b.len() + 1);
        row.push(i + 1);
        for (j, &cb) in b.iter().enumerate() {
            let replaced = above[j] + usize::from(ca != cb);
            let mut best = replaced.min(above[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && ca == b[j - 1] && a[i - 1] == cb {
                best = best.min(before[j - 1] + 1);
            }
            row.push(best);
        }
        before = std::mem::replace(&mut above, row);
    }
    above.last().copied().filter(|&found| found <= limit)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    fn check(wrong: &str, expected: Option<&str>) {
        let names = ["intro-statistics", "level", "start", "time_zone", "topics"];
        assert_eq!(nearest(wrong, names), expected, "{wrong}");
    }

    #[test]
    fn the_nearest_name_is_offered_only_when_it_is_near() {
        check("intro-statistic", Some("intro-statistics"));
        check("levle", Some("level"));
        check("time-zone", Some("time_zone"));
        check("Topics", Some("topics"));
        check("price", None);
        check("", None);
    }
}
