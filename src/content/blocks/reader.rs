//! Reads blocks from what the Markdown parser tells.

use std::ops::Range;

use pulldown_cmark::{BlockQuoteKind, CodeBlockKind, CowStr, Event, LinkType, Tag, TagEnd};

use crate::content::blocks::canonical::{collapse, escape_into, normal, see_placeable};
use crate::content::blocks::{Block, Kept, KeptKind};
use crate::content::placeholder::{Shielded, Stretch};
use crate::source::Line;

/// The comment that keeps a block out of translation.
const IGNORE: &str = "<!-- l10n-ignore -->";

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
    /// Whether the words are those for an image.
    is_image: bool,
    /// Whether the words are an address in angle brackets.
    is_address: bool,
}

impl Leaf {
    /// The line that readers see next.
    fn line(&mut self) -> Option<&mut Line> {
        if self.is_image {
            return self.block.alts.last_mut();
        }
        if self.block.lines.is_empty() {
            self.block.lines.push(Line::with_capacity(self.block.range.len()));
        }
        self.block.lines.last_mut()
    }
}

pub(super) struct Reader<'a> {
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
    pub(super) fn new(text: &'a str, offset: usize, shielded: &'a Shielded<'a>) -> Reader<'a> {
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

    /// The blocks, when all events were told.
    pub(super) fn finish(mut self) -> Vec<Block> {
        self.flush();
        self.blocks
    }

    /// Takes what the parser tells next.
    pub(super) fn event(&mut self, event: &Event<'_>, range: &Range<usize>) {
        if range.start < self.skipped {
            return;
        }
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
                self.keep(KeptKind::Code, words, range);
                self.see(|line, file| line.push_hole(file), range);
            }
            Event::SoftBreak => {
                self.push(" ", range);
                self.see(|line, file| line.push_escaped(" ", file), range);
            }
            Event::HardBreak => {
                self.push("\\ ", range);
                self.see(|line, file| line.push_escaped(" ", file), range);
            }
            Event::TaskListMarker(is_done) => self.push(if *is_done { "[x] " } else { "[ ] " }, range),
            Event::FootnoteReference(label) => {
                self.push(&format!("[^{label}]"), range);
                self.keep(KeptKind::Note, label, range);
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
            Tag::TableCell => {
                self.push("| ", range);
                if let Some(leaf) = &mut self.leaf {
                    leaf.block.lines.push(Line::default());
                }
            }
            Tag::Emphasis => self.push("*", range),
            Tag::Strong => self.push("**", range),
            Tag::Strikethrough => self.push("~~", range),
            Tag::Link { link_type, dest_url, title, .. } => {
                let scheme = if *link_type == LinkType::Email { "mailto:" } else { "" };
                self.start_target("[", scheme, dest_url, title, range);
                if let Some(leaf) = &mut self.leaf {
                    leaf.is_address = matches!(link_type, LinkType::Autolink | LinkType::Email);
                }
            }
            Tag::Image { dest_url, title, .. } => {
                self.start_target("![", "", dest_url, title, range);
                self.see(|line, file| line.push_hole(file), range);
                if let Some(leaf) = &mut self.leaf {
                    leaf.block.alts.push(Line::default());
                    leaf.is_image = true;
                }
            }
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
                if let Some(leaf) = &mut self.leaf {
                    leaf.is_image &= tag != TagEnd::Image;
                    leaf.is_address = false;
                }
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
        let mut kind = String::new();
        let mut step = |name: &str| {
            if !kind.is_empty() {
                kind.push('/');
            }
            kind.push_str(name);
        };
        let is_first = matches!(self.containers.last(), Some(Container::Item(true)));
        let (mut text, mut note) = (String::new(), None);
        let mut is_named = false;
        for container in &mut self.containers {
            is_named = true;
            match container {
                Container::Quote(None) => step("quote"),
                Container::Quote(Some(kind)) => step(&format!("{kind:?}").to_lowercase()),
                Container::Item(is_new) => {
                    step("item");
                    is_named = std::mem::take(is_new);
                }
                Container::Definition => step("definition"),
                Container::Footnote(label) => {
                    step("footnote");
                    text = format!("[^{label}]: ");
                    note = Some(label.clone());
                }
            }
        }
        match leaf {
            "" if is_named => {}
            "" => step("paragraph"),
            leaf => step(leaf),
        }
        text.reserve(range.len());
        let range = self.offset + range.start..self.offset + range.end;
        let block = Block { kind, text, range, note, ..Block::default() };
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
            let tags = tags(&block.text);
            let kept = |tag: String| Kept { kind: KeptKind::Html, text: tag, range: block.range.clone() };
            block.kept = tags.map(kept).collect();
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
        block.text = normal(match is_verbatim {
            true => block.text.replace("\r\n", "\n").trim_end_matches('\n').to_owned(),
            false => collapse(std::mem::take(&mut block.text)),
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

    fn keep(&mut self, kind: KeptKind, text: &str, range: &Range<usize>) {
        let range = self.offset + range.start..self.offset + range.end;
        if let Some(leaf) = &mut self.leaf {
            leaf.block.kept.push(Kept { kind, text: text.to_owned(), range });
        }
    }

    /// Adds to what readers see.
    fn see(&mut self, add: impl FnOnce(&mut Line, Range<usize>), range: &Range<usize>) {
        let file = self.offset + range.start..self.offset + range.end;
        if let Some(line) = self.leaf.as_mut().and_then(Leaf::line) {
            add(line, file);
        }
    }

    fn words(&mut self, words: &str, range: &Range<usize>) {
        let (shielded, text, offset) = (self.shielded, self.text, self.offset);
        let is_verbatim = range.len() == words.len();
        let Some(leaf) = self.leaf(range) else { return };
        shielded.each_at(words, |part, stretch| {
            let place = range.start + part.start..range.start + part.end;
            let file = if is_verbatim {
                offset + place.start..offset + place.end
            } else {
                offset + range.start..offset + range.end
            };
            match stretch {
                Stretch::Words(words) => {
                    escape_into(words, &mut leaf.block.text);
                    let is_same = is_verbatim && text.get(place) == Some(words);
                    let is_address = leaf.is_address;
                    match leaf.line() {
                        Some(line) if is_address => line.push_hole(file),
                        Some(line) if is_same => line.push(words, file.start),
                        Some(line) => line.push_escaped(words, file),
                        None => {}
                    }
                }
                Stretch::Placeable(placeable) => {
                    let normal = placeable.normal();
                    leaf.block.text.push_str(&normal);
                    if let Some(line) = leaf.line() {
                        see_placeable(line, placeable, file.clone());
                    }
                    leaf.block.kept.push(Kept { kind: KeptKind::of(placeable), text: normal, range: file });
                }
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
        tags(&words).for_each(|tag| self.keep(KeptKind::Html, &tag, range));
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
        let kind = if sign == "[" { KeptKind::Link } else { KeptKind::Image };
        if let Some(leaf) = self.leaf(range) {
            leaf.block.text.push_str(sign);
            leaf.targets.push(whole);
        }
        self.keep(kind, &written, range);
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

/// The names of the tags in HTML, those of closing ones with their slash.
fn tags(html: &str) -> impl Iterator<Item = String> {
    let name = |rest: &str| {
        rest[..rest.find(|c: char| !(c.is_alphanumeric() || c == '/')).unwrap_or(rest.len())].to_lowercase()
    };
    let names = html.split('<').skip(1).map(name).filter(|name| name.contains(char::is_alphabetic));
    names.map(|name| name.trim_end_matches('/').to_owned())
}
