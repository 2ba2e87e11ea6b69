//! A text as the list of its blocks, in one canonical form.
//!
//! What a translator works on, and nothing of its layout: how lines are wrapped,
//! which sign makes a list, an emphasis or a heading, where the targets of links
//! stand. Two files that say the same in the same order have the same blocks.

mod canonical;
mod fields;

use std::ops::Range;

use pulldown_cmark::{BlockQuoteKind, CodeBlockKind, CowStr, Event, LinkType, Parser, Tag, TagEnd};

use crate::content::markdown::{code_ranges, options};
use crate::content::parse::split;
use crate::content::placeholder::{Shielded, Stretch, shield};
use crate::diag::Diagnostics;
use crate::source::{FileId, Span};

use canonical::{collapse, escape_into, normal};
use fields::fields;

/// The comment that keeps a block out of translation.
const IGNORE: &str = "<!-- l10n-ignore -->";

/// A block, or a field of front matter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Block {
    /// What it is: `paragraph`, `heading2`, `item`, `quote/item`, `field title`.
    pub kind: String,
    /// What it says.
    pub text: String,
    /// The bytes of the file it stands in.
    pub range: Range<usize>,
    /// The id of a heading.
    pub anchor: Option<String>,
    /// The label of the footnote that it is a part of.
    pub note: Option<String>,
    /// What stays the same in a translation, in the order of writing: targets of
    /// links and images, code, placeables, labels of footnotes.
    pub marks: Vec<String>,
}

impl Block {
    /// Whether it is a field of front matter.
    pub fn is_field(&self) -> bool {
        self.kind.starts_with(fields::KIND)
    }

    /// Whether it is code.
    pub fn is_code(&self) -> bool {
        self.kind.rsplit('/').next().is_some_and(|leaf| leaf.starts_with("code"))
    }
}

/// The blocks of a text: its fields in the order of their names, then its body.
/// `None` where front matter is not closed, or is no front matter.
pub fn blocks(text: &str) -> Option<Vec<Block>> {
    let (front, body) = split(text).ok()?;
    let mut blocks = fields(&text[front.clone()], front.start)?;
    blocks.extend(body_blocks(&text[body.clone()], body.start));
    Some(blocks)
}

/// The blocks of a body that begins at byte `offset` of its file.
fn body_blocks(text: &str, offset: usize) -> Vec<Block> {
    let code = if text.contains('{') { code_ranges(text) } else { Vec::new() };
    // Faults are told when the text is compiled; here they are words.
    let place = Span::new(FileId::NONE, 0, text.len());
    let shielded = shield(text, place, &code, &mut Diagnostics::new());
    let mut reader = Reader::new(text, offset, &shielded);
    for (event, range) in Parser::new_ext(&shielded.text, options()).into_offset_iter() {
        if range.start >= reader.skipped {
            reader.event(&event, &range);
        }
    }
    reader.flush();
    with_notes_below(reader.blocks)
}

/// Where a footnote stands in its file is layout: notes come last, in the order
/// in which the text refers to them.
fn with_notes_below(blocks: Vec<Block>) -> Vec<Block> {
    let (mut notes, mut text): (Vec<Block>, Vec<Block>) = blocks.into_iter().partition(|block| block.note.is_some());
    let marks: Vec<&str> =
        text.iter().flat_map(|block| &block.marks).filter_map(|mark| mark.strip_prefix('^')).collect();
    let rank = |note: &Block| marks.iter().position(|mark| note.note.as_deref() == Some(*mark)).unwrap_or(marks.len());
    notes.sort_by_cached_key(rank);
    text.extend(notes);
    text
}

/// What a block stands in.
enum Container {
    Quote(Option<BlockQuoteKind>),
    /// An item of a list, and whether nothing of it was read yet.
    Item(bool),
    Definition,
    Footnote(String),
}

/// A block that is being read.
#[derive(Default)]
struct Leaf {
    block: Block,
    /// Code and HTML keep their blanks.
    is_verbatim: bool,
    is_ignored: bool,
    /// Whether it is the first of its item.
    is_first: bool,
    /// The targets of open links and images, with their titles.
    targets: Vec<String>,
}

struct Reader<'a> {
    text: &'a str,
    offset: usize,
    shielded: &'a Shielded<'a>,
    blocks: Vec<Block>,
    containers: Vec<Container>,
    leaf: Option<Leaf>,
    /// Whether the next block is not for translators.
    ignores_next: bool,
    /// Up to where nothing is read.
    skipped: usize,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str, offset: usize, shielded: &'a Shielded<'a>) -> Reader<'a> {
        Reader {
            text,
            offset,
            shielded,
            blocks: Vec::new(),
            containers: Vec::new(),
            leaf: None,
            ignores_next: false,
            skipped: 0,
        }
    }

    fn event(&mut self, event: &Event<'_>, range: &Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(*tag),
            Event::Rule => {
                self.open("rule", range);
                self.flush();
            }
            Event::Html(words) => self.push(words, range),
            Event::InlineHtml(words) => self.inline_html(words, range),
            Event::Text(words) if self.leaf.as_ref().is_some_and(|leaf| leaf.is_verbatim) => self.push(words, range),
            Event::Text(words) => self.words(words, range),
            Event::Code(words) => {
                self.push(&format!("`{words}`"), range);
                self.mark(words);
            }
            Event::SoftBreak => self.push(" ", range),
            Event::HardBreak => self.push("\\ ", range),
            Event::TaskListMarker(is_done) => self.push(if *is_done { "[x] " } else { "[ ] " }, range),
            Event::FootnoteReference(label) => {
                self.push(&format!("[^{label}]"), range);
                self.mark(&format!("^{label}"));
            }
            Event::InlineMath(words) | Event::DisplayMath(words) => self.push(words, range),
        }
    }

    fn start(&mut self, tag: &Tag<'_>, range: &Range<usize>) {
        let is_block = !matches!(
            tag,
            Tag::Emphasis
                | Tag::Strong
                | Tag::Strikethrough
                | Tag::Superscript
                | Tag::Subscript
                | Tag::Link { .. }
                | Tag::Image { .. }
                | Tag::TableCell
        );
        if is_block {
            self.flush();
            if std::mem::take(&mut self.ignores_next) {
                self.skipped = range.end;
                return;
            }
        }
        match tag {
            Tag::Paragraph => self.open("", range),
            Tag::Heading { level, id, .. } => {
                self.open(&format!("heading{}", *level as u8), range);
                let anchor = id.as_ref().map(ToString::to_string);
                if let Some(leaf) = &mut self.leaf {
                    leaf.block.anchor = anchor;
                }
            }
            Tag::BlockQuote(kind) => self.containers.push(Container::Quote(*kind)),
            Tag::CodeBlock(kind) => {
                let language = match kind {
                    CodeBlockKind::Fenced(words) => words.split([' ', ',']).next().unwrap_or_default(),
                    CodeBlockKind::Indented => "",
                };
                self.open(format!("code {language}").trim_end(), range);
                self.keep_blanks();
            }
            Tag::HtmlBlock => {
                self.open("html", range);
                self.keep_blanks();
            }
            Tag::Item => self.containers.push(Container::Item(true)),
            Tag::DefinitionListTitle => self.open("term", range),
            Tag::DefinitionListDefinition => self.containers.push(Container::Definition),
            Tag::FootnoteDefinition(label) => self.containers.push(Container::Footnote(label.to_string())),
            Tag::TableHead => self.open("table-head", range),
            Tag::TableRow => self.open("table-row", range),
            Tag::TableCell => self.push("| ", range),
            Tag::Emphasis => self.push("*", range),
            Tag::Strong => self.push("**", range),
            Tag::Strikethrough => self.push("~~", range),
            Tag::Link { link_type, dest_url, title, .. } => {
                let scheme = if *link_type == LinkType::Email { "mailto:" } else { "" };
                self.start_target("[", scheme, dest_url, title, range);
            }
            Tag::Image { dest_url, title, .. } => self.start_target("![", "", dest_url, title, range),
            Tag::List(_) | Tag::DefinitionList | Tag::Table(_) | Tag::MetadataBlock(_) => {}
            Tag::Superscript | Tag::Subscript => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph | TagEnd::CodeBlock | TagEnd::HtmlBlock | TagEnd::DefinitionListTitle => self.flush(),
            TagEnd::TableHead | TagEnd::TableRow => self.flush(),
            TagEnd::Heading(_) => {
                let id = self.leaf.as_ref().and_then(|leaf| leaf.block.anchor.as_ref()).map(|id| format!(" {{#{id}}}"));
                if let (Some(leaf), Some(id)) = (&mut self.leaf, id) {
                    leaf.block.text.push_str(&id);
                }
                self.flush();
            }
            TagEnd::Item => {
                if let (None, Some(Container::Item(true))) = (&self.leaf, self.containers.last()) {
                    let at = self.blocks.last().map_or(self.offset, |block| block.range.end);
                    self.open("", &(at - self.offset..at - self.offset));
                }
                self.leave();
            }
            TagEnd::BlockQuote(_) | TagEnd::DefinitionListDefinition | TagEnd::FootnoteDefinition => self.leave(),
            TagEnd::Emphasis => self.push_end("*"),
            TagEnd::Strong => self.push_end("**"),
            TagEnd::Strikethrough => self.push_end("~~"),
            TagEnd::Link | TagEnd::Image => {
                let target = self.leaf.as_mut().and_then(|leaf| leaf.targets.pop());
                self.push_end(&target.unwrap_or_default());
            }
            _ => {}
        }
    }

    fn leave(&mut self) {
        self.flush();
        self.containers.pop();
    }

    /// Begins a block of this kind in the present containers; a paragraph has no
    /// name where its container has one.
    fn open(&mut self, leaf: &str, range: &Range<usize>) {
        self.flush();
        let mut path: Vec<String> = Vec::new();
        let is_first = matches!(self.containers.last(), Some(Container::Item(true)));
        let (mut text, mut note) = (String::new(), None);
        let mut is_named = false;
        for container in &mut self.containers {
            is_named = true;
            match container {
                Container::Quote(None) => path.push("quote".to_owned()),
                Container::Quote(Some(kind)) => path.push(format!("{kind:?}").to_lowercase()),
                Container::Item(is_new) => {
                    path.push("item".to_owned());
                    is_named = std::mem::take(is_new);
                }
                Container::Definition => path.push("definition".to_owned()),
                Container::Footnote(label) => {
                    path.push("footnote".to_owned());
                    text = format!("[^{label}]: ");
                    note = Some(label.clone());
                }
            }
        }
        match leaf {
            "" if is_named => {}
            "" => path.push("paragraph".to_owned()),
            leaf => path.push(leaf.to_owned()),
        }
        let range = self.offset + range.start..self.offset + range.end;
        let block = Block { kind: path.join("/"), text, range, note, ..Block::default() };
        self.leaf = Some(Leaf { block, is_first, ..Leaf::default() });
    }

    fn keep_blanks(&mut self) {
        if let Some(leaf) = &mut self.leaf {
            leaf.is_verbatim = true;
        }
    }

    /// Ends the block that is being read.
    fn flush(&mut self) {
        let Some(Leaf { mut block, is_verbatim, is_ignored, is_first, .. }) = self.leaf.take() else { return };
        if block.kind.ends_with("html") {
            self.ignores_next |= block.text.contains(IGNORE);
            block.text = without_comments(&block.text);
            if block.text.trim().is_empty() {
                // A comment is nothing, and the item begins behind it.
                if let Some(Container::Item(is_new)) = self.containers.last_mut() {
                    *is_new |= is_first;
                }
                return;
            }
        }
        if is_ignored {
            return;
        }
        block.text = normal(&match is_verbatim {
            true => block.text.replace("\r\n", "\n").trim_end_matches('\n').to_owned(),
            false => collapse(&block.text),
        });
        let words = self.text.get(block.range.start - self.offset..block.range.end - self.offset).unwrap_or_default();
        block.range.end = block.range.start + words.trim_end().len();
        self.blocks.push(block);
    }

    /// The block that is being read; words directly in an item begin one.
    fn leaf(&mut self, range: &Range<usize>) -> Option<&mut Leaf> {
        if self.leaf.is_none() {
            self.open("", range);
        }
        let end = self.offset + range.end;
        let leaf = self.leaf.as_mut()?;
        leaf.block.range.end = leaf.block.range.end.max(end);
        Some(leaf)
    }

    fn push(&mut self, words: &str, range: &Range<usize>) {
        if let Some(leaf) = self.leaf(range) {
            leaf.block.text.push_str(words);
        }
    }

    fn push_end(&mut self, words: &str) {
        if let Some(leaf) = &mut self.leaf {
            leaf.block.text.push_str(words);
        }
    }

    fn mark(&mut self, words: &str) {
        if let Some(leaf) = &mut self.leaf {
            leaf.block.marks.push(words.to_owned());
        }
    }

    fn words(&mut self, words: &str, range: &Range<usize>) {
        let shielded = self.shielded;
        let Some(leaf) = self.leaf(range) else { return };
        shielded.each(words, |stretch| match stretch {
            Stretch::Words(words) => escape_into(words, &mut leaf.block.text),
            Stretch::Placeable(placeable) => {
                let placeable = placeable.normal();
                leaf.block.text.push_str(&placeable);
                leaf.block.marks.push(placeable);
            }
        });
    }

    fn inline_html(&mut self, words: &str, range: &Range<usize>) {
        let is_ignored = words.contains(IGNORE);
        let words = without_comments(words);
        if let Some(leaf) = self.leaf(range) {
            leaf.is_ignored |= is_ignored;
            leaf.block.text.push_str(&words);
        }
    }

    fn start_target(&mut self, sign: &str, scheme: &str, target: &CowStr<'_>, title: &str, range: &Range<usize>) {
        let mut written = scheme.to_owned();
        self.shielded.each(target, |stretch| match stretch {
            Stretch::Words(words) => written.push_str(words),
            Stretch::Placeable(placeable) => written.push_str(&placeable.normal()),
        });
        let mut whole = format!("]({written}");
        if !title.is_empty() {
            whole.push_str(&format!(" \"{title}\""));
        }
        whole.push(')');
        if let Some(leaf) = self.leaf(range) {
            leaf.block.text.push_str(sign);
            leaf.block.marks.push(written);
            leaf.targets.push(whole);
        }
    }
}

/// HTML without its comments.
fn without_comments(html: &str) -> String {
    let mut rest = html;
    let mut kept = String::new();
    while let Some((before, after)) = rest.split_once("<!--") {
        kept.push_str(before);
        rest = after.split_once("-->").map_or("", |(_, after)| after);
    }
    kept + rest
}

#[cfg(test)]
mod tests;
