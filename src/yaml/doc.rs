//! What the description of a key tells beside its words.
//!
//! Descriptions are one clause in a fixed manner: words that fit stand in
//! backticks at the beginning, or after `as` or a colon; what holds where
//! nothing is written stands before `if absent`.

use crate::yaml::Key;

impl Key {
    /// The description as a sentence.
    pub fn sentence(&self) -> String {
        sentence(self.doc)
    }

    /// The values that the description gives as examples, as they would stand in
    /// a file.
    pub fn examples(&self) -> Vec<&'static str> {
        examples(self.doc)
    }

    /// What holds where nothing is written, if the description names it.
    pub fn usual(&self) -> Option<&'static str> {
        let before = self.doc.split("` if absent").next().filter(|before| before.len() < self.doc.len())?;
        before.rsplit('`').next()
    }
}

/// A clause as a sentence.
pub fn sentence(doc: &str) -> String {
    let mut chars = doc.chars();
    let first = chars.next().into_iter().flat_map(char::to_uppercase);
    let stop = (!doc.ends_with('…')).then_some('.');
    first.chain(chars).chain(stop).collect()
}

/// The words in backticks of the first list of such words, but those that leave
/// something out.
pub fn examples(doc: &str) -> Vec<&str> {
    words(doc).into_iter().filter(|word| !word.contains('…')).collect()
}

/// The words in backticks of the first list of such words.
fn words(doc: &str) -> Vec<&str> {
    let starts = [doc.starts_with('`').then_some(0), after(doc, " as `"), after(doc, ": `")];
    let Some(start) = starts.into_iter().flatten().min() else { return Vec::new() };
    let mut words = Vec::new();
    let mut rest = &doc[start..];
    while let Some((word, after)) = rest.strip_prefix('`').and_then(|inner| inner.split_once('`')) {
        words.push(word);
        let separators = [", or ", ", ", " or ", " and "];
        match separators.iter().find_map(|separator| after.strip_prefix(separator)) {
            Some(next) => rest = next,
            None => break,
        }
    }
    words
}

/// Where the backtick at the end of a pattern is.
fn after(doc: &str, pattern: &str) -> Option<usize> {
    doc.find(pattern).map(|at| at + pattern.len() - 1)
}

#[cfg(test)]
mod tests {
    use crate::yaml::{Key, Type};

    #[test]
    fn descriptions_name_examples_and_what_is_usual() {
        let check = |doc: &'static str, examples: &[&str], usual: Option<&str>| {
            let key = Key { name: "key", doc, is_required: false, kind: Type::Any };
            assert_eq!(key.examples(), examples, "{doc}");
            assert_eq!(key.usual(), usual, "{doc}");
        };
        check("the code people quote, as `STAT-210`", &["STAT-210"], None);
        check("hours a week, as `4-6` or `5`", &["4-6", "5"], None);
        check("what it is, as `quiz`, `project` or `exam`", &["quiz", "project", "exam"], None);
        check("`info` or `warning`; `info` if absent", &["info", "warning"], Some("info"));
        check("what kind, as `workshop`; `course` if absent", &["workshop"], Some("course"));
        check("how near a start is soon, in days; 60 if absent", &[], None);
        check("what completes it, as `all_of: [{ course: … }]`", &[], None);
        check("for what: `site`, or `program:…`; `site` if absent", &["site"], Some("site"));
        check("the amount, as `\"2950.00\"`", &["\"2950.00\""], None);
        check("terms of `vocabularies/topics.yaml`", &[], None);
    }
}
