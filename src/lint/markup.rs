//! Elements in messages: which are allowed, whether they close, and whether a
//! translation has those of its source.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::diag::{Code, Diagnostics};
use crate::lint::unit::Unit;
use crate::source::{HOLE, Line};

/// Elements of text, which translations may add.
const TEXT_LEVEL: [&str; 24] = [
    "em", "strong", "small", "s", "cite", "q", "dfn", "abbr", "data", "time", "code", "var", "samp", "kbd", "sub",
    "sup", "i", "b", "u", "mark", "bdi", "bdo", "span", "br",
];

/// Elements whose attributes come from the template.
const SLOTTED: [&str; 3] = ["a", "button", "img"];

/// Attributes of text-level elements.
const PLAIN_ATTRIBUTES: [&str; 3] = ["lang", "dir", "title"];

/// Attributes that readers read, which translations translate.
const TEXT_ATTRIBUTES: [&str; 4] = ["title", "aria-label", "alt", "download"];

/// Elements that run programs, or hold what does.
const PROGRAMS: [&str; 7] = ["script", "style", "iframe", "object", "embed", "form", "base"];

/// A tag in a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag {
    /// Its bytes, with the angle brackets.
    pub range: Range<usize>,
    /// The name of the element, in lower case.
    pub name: String,
    /// What kind of tag it is.
    pub kind: TagKind,
    /// The attributes, in order.
    pub attributes: Vec<(String, String)>,
    /// Whether there is a placeable in it.
    pub has_hole: bool,
}

/// What kind of tag it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TagKind {
    /// `<em>`.
    Open,
    /// `</em>`.
    Close,
    /// `<br>`, `<img />`.
    Void,
    /// `<!-- … -->`.
    Comment,
    /// One that does not end.
    Broken,
}

/// The tags of a text. An angle bracket that begins none is left alone.
pub fn tags(text: &str) -> Vec<Tag> {
    let mut list = Vec::new();
    let mut at = 0;
    while let Some(step) = memchr::memchr(b'<', &text.as_bytes()[at..]) {
        let start = at + step;
        at = start + 1;
        if let Some(tag) = tag(text, start) {
            at = tag.range.end.max(at);
            list.push(tag);
        }
    }
    list
}

fn tag(text: &str, start: usize) -> Option<Tag> {
    let rest = &text[start + 1..];
    if rest.starts_with("!--") {
        let end = rest.find("-->").map_or(text.len(), |end| start + 1 + end + 3);
        return Some(Tag {
            range: start..end,
            name: "!--".to_owned(),
            kind: TagKind::Comment,
            attributes: Vec::new(),
            has_hole: false,
        });
    }
    let is_close = rest.starts_with('/');
    let name_start = start + 1 + usize::from(is_close);
    let behind = &text[name_start..];
    let length = behind.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-')).unwrap_or(behind.len());
    let name = behind[..length].to_ascii_lowercase();
    let next = behind[length..].chars().next();
    if !name.starts_with(|c: char| c.is_ascii_alphabetic())
        || !next.is_none_or(|c| c.is_whitespace() || matches!(c, '>' | '/'))
    {
        return None;
    }
    let Some((end, attributes)) = read_attributes(text, name_start + length) else {
        let is_known = TEXT_LEVEL.contains(&name.as_str()) || SLOTTED.contains(&name.as_str()) || name == "wbr";
        return is_known.then(|| Tag {
            range: start..name_start + length,
            name,
            kind: TagKind::Broken,
            attributes: Vec::new(),
            has_hole: false,
        });
    };
    let inside = &text[start..end];
    let is_void =
        inside.ends_with("/>") || matches!(name.as_str(), "br" | "wbr" | "img" | "input" | "hr" | "meta" | "link");
    let kind = match (is_close, is_void) {
        (true, _) => TagKind::Close,
        (false, true) => TagKind::Void,
        (false, false) => TagKind::Open,
    };
    Some(Tag { range: start..end, name, kind, attributes, has_hole: inside.contains(HOLE) })
}

/// The byte behind the closing bracket, and the attributes before it.
fn read_attributes(text: &str, from: usize) -> Option<(usize, Vec<(String, String)>)> {
    let mut attributes = Vec::new();
    let mut at = from;
    loop {
        let rest = &text[at..];
        at += rest.len() - rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/').len();
        let rest = &text[at..];
        match rest.chars().next()? {
            '>' => return Some((at + 1, attributes)),
            '<' => return None,
            _ => {}
        }
        let length = rest.find(|c: char| c.is_whitespace() || matches!(c, '=' | '>' | '/' | '<'))?;
        let name = rest[..length].to_lowercase();
        at += length.max(1);
        let rest = text[at..].trim_start();
        let mut value = String::new();
        if let Some(behind) = rest.strip_prefix('=') {
            at = text.len() - behind.trim_start().len();
            let rest = &text[at..];
            let quote = rest.chars().next()?;
            let (inner, length) = if matches!(quote, '"' | '\'') {
                let end = rest[1..].find(quote)?;
                (&rest[1..=end], end + 2)
            } else {
                let end = rest.find(|c: char| c.is_whitespace() || c == '>')?;
                (&rest[..end], end)
            };
            inner.clone_into(&mut value);
            at += length;
        }
        attributes.push((name, value));
    }
}

impl Tag {
    /// The slot of the template that it fills.
    fn slot(&self) -> Option<&str> {
        self.attributes.iter().find(|(name, _)| name == "data-l10n-name").map(|(_, value)| value.as_str())
    }

    /// Whether it could run a program.
    fn is_dangerous(&self) -> bool {
        let runs = |(name, value): &(String, String)| name.starts_with("on") || is_script(value);
        PROGRAMS.contains(&self.name.as_str()) || self.attributes.iter().any(runs)
    }

    /// What is not allowed of it.
    fn forbidden(&self) -> Option<String> {
        let name = &self.name;
        if self.kind == TagKind::Comment {
            return Some("comments do not belong into messages".to_owned());
        }
        if self.has_hole {
            return Some(format!("there is a placeable inside the tag of `{name}`"));
        }
        let script = self.attributes.iter().find(|(_, value)| is_script(value));
        if let Some((attribute, _)) = script {
            return Some(format!("the attribute `{attribute}` holds a program"));
        }
        let is_slotted = SLOTTED.contains(&name.as_str());
        if !is_slotted && !TEXT_LEVEL.contains(&name.as_str()) && name != "wbr" {
            return Some(format!("the element `{name}` is not allowed"));
        }
        if matches!(self.kind, TagKind::Close | TagKind::Broken) {
            return None;
        }
        let is_allowed = |attribute: &str| match is_slotted {
            true => {
                attribute == "data-l10n-name"
                    || PLAIN_ATTRIBUTES.contains(&attribute)
                    || TEXT_ATTRIBUTES.contains(&attribute)
            }
            false => PLAIN_ATTRIBUTES.contains(&attribute),
        };
        if let Some((attribute, _)) = self.attributes.iter().find(|(attribute, _)| !is_allowed(attribute)) {
            return Some(format!("the attribute `{attribute}` of `{name}` is not allowed"));
        }
        (is_slotted && self.slot().is_none())
            .then(|| format!("`{name}` does not say its slot, as `data-l10n-name=\"help\"`"))
    }
}

fn is_script(value: &str) -> bool {
    let plain: String =
        value.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect::<String>().to_lowercase();
    ["javascript:", "vbscript:", "data:text"].iter().any(|scheme| plain.starts_with(scheme))
}

/// The name of an element, and its slot.
type Element = (String, Option<String>);

/// The markup of one line, without what is forbidden.
#[derive(Debug, Default)]
struct Markup {
    tags: Vec<Tag>,
    forbidden: Vec<(Tag, String)>,
    /// Elements that are forbidden, which is told of another text.
    untold: Vec<String>,
}

impl Markup {
    fn of(line: &Line) -> Markup {
        let mut markup = Markup::default();
        if !line.text.contains('<') {
            return markup;
        }
        // The closing tag of a forbidden element is told with the opening one.
        let mut open: Vec<(String, bool)> = Vec::new();
        for tag in tags(&line.text) {
            if tag.kind == TagKind::Close {
                let at = open.iter().rposition(|(name, _)| *name == tag.name);
                let is_told = at.map(|at| open.remove(at).1);
                match is_told {
                    Some(true) => {}
                    Some(false) => markup.tags.push(tag),
                    None => match tag.forbidden() {
                        Some(why) => markup.forbidden.push((tag, why)),
                        None => markup.tags.push(tag),
                    },
                }
                continue;
            }
            let why = tag.forbidden();
            if tag.kind == TagKind::Open {
                open.push((tag.name.clone(), why.is_some()));
            }
            match why {
                Some(why) => markup.forbidden.push((tag, why)),
                None => markup.tags.push(tag),
            }
        }
        markup
    }

    /// The first tag that closes nothing or is not closed.
    fn unbalanced(&self) -> Option<(&Tag, String)> {
        let mut open: Vec<&Tag> = Vec::new();
        for tag in &self.tags {
            match tag.kind {
                TagKind::Broken => return Some((tag, format!("the tag of `{}` does not end", tag.name))),
                TagKind::Open => open.push(tag),
                TagKind::Close if matches!(tag.name.as_str(), "br" | "wbr" | "img") => {}
                TagKind::Close => match open.pop() {
                    Some(last) if last.name == tag.name => {}
                    Some(last) => {
                        return Some((tag, format!("`</{}>` stands where `</{}>` is due", tag.name, last.name)));
                    }
                    None => return Some((tag, format!("`</{}>` closes nothing", tag.name))),
                },
                TagKind::Void | TagKind::Comment => {}
            }
        }
        open.pop().map(|tag| (tag, format!("`<{}>` is not closed", tag.name)))
    }

    /// Elements by their names and slots.
    fn elements(&self) -> BTreeSet<Element> {
        let opened = self.tags.iter().filter(|tag| tag.kind != TagKind::Close);
        opened.map(|tag| (tag.name.clone(), tag.slot().map(str::to_owned))).collect()
    }

    /// The attributes that are no text, by element.
    fn attributes(&self) -> BTreeMap<Element, BTreeSet<(String, String)>> {
        let mut list: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
        for tag in self.tags.iter().filter(|tag| tag.kind != TagKind::Close) {
            let plain = tag
                .attributes
                .iter()
                .filter(|(name, _)| name != "data-l10n-name" && !TEXT_ATTRIBUTES.contains(&name.as_str()));
            list.entry((tag.name.clone(), tag.slot().map(str::to_owned))).or_default().extend(plain.cloned());
        }
        list
    }

    /// Leaves out what another text, its source, has too: that is told there. Nothing
    /// leaves out what could run.
    fn without_those_of(&mut self, source: &[Markup]) {
        let has = |tag: &Tag| {
            let is_same = |one: &Tag| (&one.name, one.kind, &one.attributes) == (&tag.name, tag.kind, &tag.attributes);
            source.iter().flat_map(|markup| &markup.forbidden).any(|(one, _)| is_same(one))
        };
        self.untold
            .extend(self.forbidden.extract_if(.., |(tag, _)| !tag.is_dangerous() && has(tag)).map(|(tag, _)| tag.name));
    }

    /// Whether an element of this name was forbidden.
    fn forbids(&self, name: &str) -> bool {
        self.forbidden.iter().any(|(tag, _)| tag.name == name) || self.untold.iter().any(|one| one == name)
    }
}

/// Judges the markup of a text by itself.
pub fn check_alone(unit: &Unit<'_, '_>, found: &mut Diagnostics) {
    for line in &unit.lines {
        check_line(unit, line, &Markup::of(line), found);
    }
}

fn check_line(unit: &Unit<'_, '_>, line: &Line, markup: &Markup, found: &mut Diagnostics) {
    for (tag, why) in &markup.forbidden {
        unit.fault(Code::MARKUP_FORBIDDEN, line.place(tag.range.clone()), format!("`{}`: {why}", unit.key))
            .name(tag.name.as_str())
            .branch(line.branch.as_deref())
            .report(found);
    }
    if let Some((tag, why)) = markup.unbalanced() {
        unit.fault(Code::MARKUP_UNBALANCED, line.place(tag.range.clone()), format!("`{}`: {why}", unit.key))
            .name(tag.name.as_str())
            .branch(line.branch.as_deref())
            .report(found);
    }
}

/// Judges the markup of a translation.
pub fn check(unit: &Unit<'_, '_>, found: &mut Diagnostics) {
    let Some(original) = &unit.original else { return };
    let has_any = |lines: &[Line]| lines.iter().any(|line| line.text.contains('<'));
    if !has_any(&unit.lines) && !has_any(&original.lines) {
        return;
    }
    let theirs: Vec<Markup> = original.lines.iter().map(Markup::of).collect();
    let sets: Vec<_> = theirs.iter().map(Markup::elements).collect();
    let all: BTreeSet<_> = sets.iter().flatten().cloned().collect();
    for line in &unit.lines {
        let mut ours = Markup::of(line);
        ours.without_those_of(&theirs);
        check_line(unit, line, &ours, found);
        if ours.unbalanced().is_some() {
            continue;
        }
        // The same branch of the source, or what all of its branches have.
        let twin = original.lines.iter().position(|one| one.branch == line.branch);
        let needed: BTreeSet<_> = match twin {
            Some(at) => sets[at].clone(),
            None => all.iter().filter(|element| sets.iter().all(|set| set.contains(*element))).cloned().collect(),
        };
        let elements = ours.elements();
        let is_forbidden = |name: &str| ours.forbids(name) || theirs.iter().any(|one| one.forbids(name));
        let missing = needed.iter().filter(|element| !elements.contains(*element) && !is_forbidden(&element.0));
        let missing: Vec<String> = missing.map(shown).collect();
        let is_extra = |element: &&Element| {
            let is_text = TEXT_LEVEL.contains(&element.0.as_str()) || element.0 == "wbr";
            !(all.contains(*element) || is_text || is_forbidden(&element.0))
        };
        let extra: Vec<String> = elements.iter().filter(is_extra).map(shown).collect();
        let what = match (missing.as_slice(), extra.as_slice()) {
            ([], []) => None,
            ([], extra) => Some(format!("{} is not in the source", extra.join(", "))),
            (missing, []) => Some(format!("{} of the source is gone", missing.join(", "))),
            (missing, extra) => Some(format!("{} stands in the place of {}", extra.join(", "), missing.join(", "))),
        };
        let name = missing.first().or(extra.first()).cloned().unwrap_or_default();
        if let Some(what) = what {
            let range =
                if line.branch.is_some() { line.place(0..line.text.len()) } else { unit.words.name_range.clone() };
            unit.fault(Code::MARKUP_ELEMENTS_DIFFER, range, format!("`{}`: {what}", unit.key))
                .name(name.trim_matches('`'))
                .branch(line.branch.as_deref())
                .report(found);
            continue;
        }
        check_attributes(unit, line, &ours, &theirs, found);
    }
}

fn shown((name, slot): &Element) -> String {
    match slot {
        Some(slot) => format!("`{name}` for the slot `{slot}`"),
        None => format!("`{name}`"),
    }
}

fn check_attributes(unit: &Unit<'_, '_>, line: &Line, ours: &Markup, theirs: &[Markup], found: &mut Diagnostics) {
    let mut wanted: BTreeMap<Element, BTreeSet<(String, String)>> = BTreeMap::new();
    for markup in theirs {
        for (element, attributes) in markup.attributes() {
            wanted.entry(element).or_default().extend(attributes);
        }
    }
    for (element, attributes) in ours.attributes() {
        let Some(wanted) = wanted.get(&element) else { continue };
        let differing = wanted.symmetric_difference(&attributes).next();
        if let Some((attribute, value)) = differing {
            let side = if attributes.contains(&(attribute.clone(), value.clone())) {
                "is not in the source"
            } else {
                "of the source is gone"
            };
            unit.fault_at_name(
                Code::MARKUP_ATTRIBUTES_DIFFER,
                format!("`{}`: `{attribute}=\"{value}\"` of `{}` {side}", unit.key, element.0),
            )
            .name(attribute.as_str())
            .branch(line.branch.as_deref())
            .report(found);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{TagKind, tags};

    fn check(text: &str, expected: &[(&str, TagKind)]) {
        let found = tags(text);
        let found: Vec<(&str, TagKind)> = found.iter().map(|tag| (tag.name.as_str(), tag.kind)).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn tags_are_told_from_angle_brackets() {
        check("a <em>b</em><br>", &[("em", TagKind::Open), ("em", TagKind::Close), ("br", TagKind::Void)]);
        check("1 < 2, a <3, <https://example.org>, <me@example.org>", &[]);
        check("<a data-l10n-name=\"x > y\" title='z'>b</a>", &[("a", TagKind::Open), ("a", TagKind::Close)]);
        check("<!-- x --><img/>", &[("!--", TagKind::Comment), ("img", TagKind::Void)]);
        check("<em b", &[("em", TagKind::Broken)]);
        check("x <y and", &[]);
        assert_eq!(tags("<a data-l10n-name=\"x\" title='y z' b>")[0].attributes.len(), 3);
    }
}
