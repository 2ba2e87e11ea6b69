//! Messages as they are written: for those who judge words, not for pages.
//!
//! Every piece knows its bytes in the file. Broken entries are left out;
//! `Messages::parse` has reported them.

use std::borrow::Cow;
use std::ops::Range;

use fluent_syntax::ast;

use crate::messages::compile::unescape;
use crate::messages::passage::Passage;
use crate::messages::resource;
use crate::messages::syntax::{broken_name, too_deep};

/// An `.ftl` file.
#[derive(Debug, Default)]
pub struct Written<'s> {
    /// Messages and terms, in their order.
    pub entries: Vec<Entry<'s>>,
    /// Comments that are about the whole file, line by line.
    pub comments: Vec<&'s str>,
    /// The names of entries that cannot be read, and where each stands.
    pub broken: Vec<(&'s str, Range<usize>)>,
}

/// A message or a term.
#[derive(Debug)]
pub struct Entry<'s> {
    /// `id` or `-id`.
    pub name: &'s str,
    /// The bytes of the name.
    pub name_range: Range<usize>,
    /// From the name to the end of the text.
    pub range: Range<usize>,
    /// The same with the comment above it.
    pub whole: Range<usize>,
    /// The lines of that comment.
    pub comment: Vec<&'s str>,
    /// The lines of the comment of the group it is in.
    pub group: Vec<&'s str>,
    /// The value, if there is one.
    pub value: Option<Words<'s>>,
    /// The attributes.
    pub attributes: Vec<(&'s str, Words<'s>)>,
}

/// The value of an entry or one of its attributes.
#[derive(Debug)]
pub struct Words<'s> {
    /// The bytes of the name, with the dot before that of an attribute.
    pub name_range: Range<usize>,
    /// The bytes after the equals sign, without blanks around them.
    pub range: Range<usize>,
    /// What stands there.
    pub pattern: Pattern<'s>,
}

/// Text and what stands in braces.
#[derive(Debug, Default)]
pub struct Pattern<'s> {
    /// The pieces, in order.
    pub parts: Vec<Part<'s>>,
}

/// A piece of a pattern.
#[derive(Debug)]
pub enum Part<'s> {
    /// Words as they stand in the file, and their first byte.
    Text(&'s str, usize),
    /// Something in braces that is no choice.
    Place(Expression<'s>),
    /// A choice.
    Select(Select<'s>),
}

/// A name, and its bytes with its sign.
#[derive(Clone, Debug)]
pub struct Name<'s> {
    /// Without a sign, but for the hyphen of terms.
    pub text: Cow<'s, str>,
    /// Its bytes.
    pub range: Range<usize>,
}

/// What can stand in braces, but for choices.
#[derive(Debug)]
pub enum Expression<'s> {
    /// `"…"`, decoded; whether it held escapes.
    Text(String, Range<usize>, bool),
    /// A number as it was written.
    Number(&'s str),
    /// `$name`.
    Variable(Name<'s>),
    /// `message` or `message.attribute`.
    Message(Name<'s>),
    /// `-term` or `-term.attribute`, and the names of its arguments.
    Term(Name<'s>, Vec<Name<'s>>),
    /// A function, its values and the names and values of its options.
    Call(Name<'s>, Vec<Expression<'s>>, Vec<(Name<'s>, &'s str)>),
    /// A choice inside of another expression.
    Select(Box<Select<'s>>),
}

/// A choice.
#[derive(Debug)]
pub struct Select<'s> {
    /// By what it is made.
    pub selector: Expression<'s>,
    /// What there is to choose from.
    pub variants: Vec<Variant<'s>>,
}

/// One branch of a choice.
#[derive(Debug)]
pub struct Variant<'s> {
    /// What it is chosen by.
    pub key: &'s str,
    /// Whether that is a number.
    pub is_number: bool,
    /// Whether it has the star.
    pub is_default: bool,
    /// From its bracket or star to the closing bracket.
    pub range: Range<usize>,
    /// What it says.
    pub pattern: Pattern<'s>,
}

impl<'s> Written<'s> {
    /// Reads a file.
    pub fn read(text: &'s str) -> Written<'s> {
        if too_deep(text).is_some() {
            return Written::default();
        }
        let whole = Passage::file(text);
        let start = whole.range().start;
        let mut written = Written::default();
        let (entries, errors) = resource::read(whole);
        for error in &errors {
            let place = error.slice.clone().map_or(start..text.len(), |slice| slice.start + start..slice.end + start);
            // Lines of a merge conflict belong to no entry.
            let is_conflict = text[place.clone()].starts_with(['<', '=', '>', '|']);
            let name = broken_name(whole.as_str(), error).filter(|_| !is_conflict);
            written.broken.push((name.unwrap_or_default(), place));
        }
        let mut group: Vec<&'s str> = Vec::new();
        // A comment without any words does not know where it stands.
        let mut last = start;
        let starts: Vec<usize> = entries
            .iter()
            .map(|entry| {
                last = last.max(start_of(entry, text));
                last
            })
            .collect();
        for (at, item) in entries.into_iter().enumerate() {
            let end = starts.get(at + 1).copied().unwrap_or(text.len());
            let end = starts[at] + text[starts[at]..end].trim_end().len();
            let (id, sign, value, attributes, comment) = match item {
                ast::Entry::Message(one) => (one.id, 0, one.value, one.attributes, one.comment),
                ast::Entry::Term(one) => (one.id, 1, Some(one.value), one.attributes, one.comment),
                ast::Entry::GroupComment(comment) => {
                    group = lines(&comment);
                    continue;
                }
                ast::Entry::ResourceComment(comment) => {
                    written.comments.extend(lines(&comment));
                    continue;
                }
                ast::Entry::Comment(_) | ast::Entry::Junk { .. } => continue,
            };
            let name_range = id.name.range().start - sign..id.name.range().end;
            let mut starts_of =
                attributes.iter().map(|one| text[..one.id.name.range().start].rfind('.').unwrap_or(end));
            let value_end = starts_of.next().unwrap_or(end);
            let next: Vec<usize> = starts_of.chain([end]).collect();
            written.entries.push(Entry {
                name: &text[name_range.clone()],
                range: name_range.start..end,
                whole: starts[at]..end,
                comment: comment.as_ref().map(lines).unwrap_or_default(),
                group: group.clone(),
                value: value.map(|one| Words::read(text, name_range.clone(), value_end, one)),
                attributes: attributes
                    .into_iter()
                    .zip(next)
                    .map(|(one, end)| {
                        let name = one.id.name.range();
                        (one.id.name.as_str(), Words::read(text, name.start - 1..name.end, end, one.value))
                    })
                    .collect(),
                name_range,
            });
        }
        written
    }
}

impl<'s> Entry<'s> {
    /// Whether it is a term.
    pub fn is_term(&self) -> bool {
        self.name.starts_with('-')
    }

    /// The value and the attributes, each with its key.
    pub fn texts(&self) -> impl Iterator<Item = (Cow<'s, str>, Option<&'s str>, &Words<'s>)> {
        let value = self.value.iter().map(|words| (Cow::Borrowed(self.name), None, words));
        let name = self.name;
        value.chain(
            self.attributes
                .iter()
                .map(move |(attribute, words)| (Cow::Owned(format!("{name}.{attribute}")), Some(*attribute), words)),
        )
    }

    /// The words of an attribute, or of the value.
    pub fn words(&self, attribute: Option<&str>) -> Option<&Words<'s>> {
        match attribute {
            None => self.value.as_ref(),
            Some(name) => self.attributes.iter().find(|(one, _)| *one == name).map(|(_, words)| words),
        }
    }
}

impl<'s> Words<'s> {
    fn read(text: &'s str, name_range: Range<usize>, end: usize, pattern: ast::Pattern<Passage<'s>>) -> Words<'s> {
        let end = end.max(name_range.end);
        let behind = &text[name_range.end..end];
        let after = name_range.end + behind.find('=').map_or(0, |at| at + 1);
        let words = &text[after..end];
        let start = after + words.len() - words.trim_start().len();
        Words {
            name_range,
            range: start..start.max(after + words.trim_end().len()),
            pattern: read_pattern(text, pattern),
        }
    }
}

/// Where an item begins, with its comment.
fn start_of(entry: &ast::Entry<Passage<'_>>, text: &str) -> usize {
    let line = |at: usize| text[..at].rfind('\n').map_or(0, |end| end + 1);
    let comment = |comment: &ast::Comment<Passage<'_>>| comment.content.first().map(|first| line(first.range().start));
    match entry {
        ast::Entry::Message(one) => one.comment.as_ref().and_then(comment).unwrap_or_else(|| one.id.name.range().start),
        ast::Entry::Term(one) => {
            one.comment.as_ref().and_then(comment).unwrap_or_else(|| one.id.name.range().start - 1)
        }
        ast::Entry::Comment(one) | ast::Entry::GroupComment(one) | ast::Entry::ResourceComment(one) => {
            comment(one).unwrap_or(0)
        }
        ast::Entry::Junk { content } => content.range().start,
    }
}

fn lines<'s>(comment: &ast::Comment<Passage<'s>>) -> Vec<&'s str> {
    comment.content.iter().map(Passage::as_str).collect()
}

fn read_pattern<'s>(text: &'s str, pattern: ast::Pattern<Passage<'s>>) -> Pattern<'s> {
    let part = |element: ast::PatternElement<Passage<'s>>| match element {
        ast::PatternElement::TextElement { value } => Part::Text(value.as_str(), value.range().start),
        ast::PatternElement::Placeable { expression } => match read_expression(text, expression) {
            Expression::Select(select) => Part::Select(*select),
            other => Part::Place(other),
        },
    };
    Pattern { parts: pattern.elements.into_iter().map(part).collect() }
}

fn read_expression<'s>(text: &'s str, expression: ast::Expression<Passage<'s>>) -> Expression<'s> {
    match expression {
        ast::Expression::Inline(inline) => read_inline(text, inline),
        ast::Expression::Select { selector, variants } => Expression::Select(Box::new(Select {
            selector: read_inline(text, selector),
            variants: variants.into_iter().map(|one| read_variant(text, one)).collect(),
        })),
    }
}

fn read_variant<'s>(text: &'s str, variant: ast::Variant<Passage<'s>>) -> Variant<'s> {
    let (key, is_number) = match variant.key {
        ast::VariantKey::Identifier { name } => (name, false),
        ast::VariantKey::NumberLiteral { value } => (value, true),
    };
    let start = text[..key.range().start].rfind('[').unwrap_or(key.range().start);
    let start = if variant.default { text[..start].rfind('*').unwrap_or(start) } else { start };
    let end = text[key.range().end..].find(']').map_or(key.range().end, |at| key.range().end + at + 1);
    Variant {
        key: key.as_str(),
        is_number,
        is_default: variant.default,
        range: start..end,
        pattern: read_pattern(text, variant.value),
    }
}

fn read_inline<'s>(text: &'s str, inline: ast::InlineExpression<Passage<'s>>) -> Expression<'s> {
    match inline {
        ast::InlineExpression::StringLiteral { value } => {
            let written = value.as_str();
            Expression::Text(unescape(written), value.range(), written.contains('\\'))
        }
        ast::InlineExpression::NumberLiteral { value } => Expression::Number(value.as_str()),
        ast::InlineExpression::VariableReference { id } => {
            let range = id.name.range();
            Expression::Variable(Name { text: id.name.as_str().into(), range: range.start - 1..range.end })
        }
        ast::InlineExpression::MessageReference { id, attribute } => Expression::Message(name("", id, attribute)),
        ast::InlineExpression::TermReference { id, attribute, arguments } => {
            let named = arguments.map(|arguments| arguments.named).unwrap_or_default();
            Expression::Term(name("-", id, attribute), named.into_iter().map(|one| plain(one.name.name)).collect())
        }
        ast::InlineExpression::FunctionReference { id, arguments } => Expression::Call(
            plain(id.name),
            arguments.positional.into_iter().map(|one| read_inline(text, one)).collect(),
            arguments.named.into_iter().map(|one| (plain(one.name.name), literal(&one.value))).collect(),
        ),
        ast::InlineExpression::Placeable { expression } => read_expression(text, *expression),
    }
}

fn literal<'s>(value: &ast::InlineExpression<Passage<'s>>) -> &'s str {
    match value {
        ast::InlineExpression::StringLiteral { value } | ast::InlineExpression::NumberLiteral { value } => {
            value.as_str()
        }
        _ => "",
    }
}

fn plain(name: Passage<'_>) -> Name<'_> {
    Name { text: name.as_str().into(), range: name.range() }
}

fn name<'s>(sign: &str, id: ast::Identifier<Passage<'s>>, attribute: Option<ast::Identifier<Passage<'s>>>) -> Name<'s> {
    let range = id.name.range();
    let start = range.start - sign.len();
    let Some(attribute) = attribute else {
        return Name { text: format!("{sign}{}", id.name.as_str()).into(), range: start..range.end };
    };
    let text = format!("{sign}{}.{}", id.name.as_str(), attribute.name.as_str());
    Name { text: text.into(), range: start..attribute.name.range().end }
}

#[cfg(test)]
mod tests {
    use super::Written;

    #[test]
    fn every_piece_knows_its_bytes() {
        let text = "### File\n\n## Required\n\n# What it is\n# $n (number) – x\na = { $n ->\n    [one] one\n   *[other] { $n }\n}\n    .b = B\n\n##\n\n-t = { \"T\" }\n";
        let read = Written::read(text);
        let [a, t] = read.entries.as_slice() else { panic!("two entries") };
        assert_eq!((a.name, a.group.as_slice(), t.group.as_slice()), ("a", &["Required"][..], &[""][..]));
        assert_eq!(a.comment, ["What it is", "$n (number) – x"]);
        assert!(text[a.whole.clone()].starts_with("# What") && text[a.whole.clone()].ends_with(".b = B"));
        assert_eq!(&text[a.attributes[0].1.range.clone()], "B");
        assert_eq!(&text[a.attributes[0].1.name_range.clone()], ".b");
        assert!(text[a.value.as_ref().map(|one| one.range.clone()).unwrap_or_default()].ends_with('}'));
        assert_eq!(&text[t.range.clone()], "-t = { \"T\" }");
        assert_eq!(read.comments, ["File"]);
    }
}
