//! What the comments above a message promise and ask for.

use std::collections::BTreeMap;

use crate::messages::written::Entry;

/// The contract of a message, from its comment and that of its group.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contract {
    /// The types of the variables, by their names: the first word in brackets.
    pub types: BTreeMap<String, String>,
    /// How many characters it may have.
    pub max_length: Option<usize>,
    /// Whether it is the same in every language.
    pub is_fixed: bool,
    /// Whether no language may be without it.
    pub is_required: bool,
}

impl Contract {
    /// Reads the comments of an entry. `file` are those about the whole file.
    pub fn of(entry: &Entry<'_>, file: &[&str]) -> Contract {
        let mut contract = Contract::default();
        for line in file.iter().chain(&entry.group).chain(&entry.comment) {
            contract.types.extend(variable(line));
        }
        for line in &entry.comment {
            let line = line.trim();
            let lower = line.to_ascii_lowercase();
            if let Some(number) = lower.strip_prefix("max-length:") {
                let digits: String = number.trim().chars().take_while(char::is_ascii_digit).collect();
                contract.max_length = digits.parse().ok();
            }
            contract.is_fixed |= lower.starts_with("do-not-translate");
        }
        contract.is_required = entry.group.first().is_some_and(|line| line.trim_start().starts_with("Required"));
        contract
    }

    /// Whether a variable is said to be something else than a number.
    pub fn is_no_number(&self, variable: &str) -> bool {
        self.types.get(variable).is_some_and(|one| !matches!(one.as_str(), "number" | "integer" | "int" | "float"))
    }
}

/// Reads `$name (type) – text`.
fn variable(line: &str) -> Option<(String, String)> {
    let line = line.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '*' | '-' | '–' | '{'));
    let rest = line.strip_prefix('$')?;
    let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))).unwrap_or(rest.len());
    let after = rest[end..].trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '}' | ':' | '-' | '–'));
    let inside = after.strip_prefix(['(', '['])?;
    let word: String = inside.trim_start().chars().take_while(char::is_ascii_alphabetic).collect();
    (!word.is_empty()).then(|| (rest[..end].to_owned(), word.to_ascii_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::variable;

    #[test]
    fn a_described_variable_has_a_type() {
        let check = |line: &str, expected: Option<(&str, &str)>| {
            let found = variable(line);
            assert_eq!(found.as_ref().map(|(name, kind)| (name.as_str(), kind.as_str())), expected, "{line}");
        };
        check("$count (number) – how many", Some(("count", "number")));
        check("  $day (Date): the first day", Some(("day", "date")));
        check("$unit (key: week | month) – what is counted", Some(("unit", "key")));
        check("$count – how many", None);
        check("the price, as $5 (roughly)", None);
    }
}
