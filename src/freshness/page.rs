//! A page as translators see it: its blocks, and what each is called.

use crate::content::{Block, blocks, blocks_below};
use crate::freshness::Digest;
use crate::yaml::Node;

/// A part of a page that readers see or miss as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// A field of front matter, by its path: `title`, `runs.spring.notes`.
    Field(String),
    /// What stands before the first section.
    Intro,
    /// The title of a section, by its id.
    Title(String),
    /// A section, by the id of its level-two heading.
    Section(String),
}

/// The blocks of one `<locale>.md`, its fields first.
#[derive(Clone, Debug)]
pub struct Page {
    /// The blocks, in order.
    pub blocks: Vec<Block>,
    /// The digest of each block.
    pub digests: Vec<Digest>,
    /// The digest of the page.
    pub digest: Digest,
}

impl Page {
    /// Reads the text of a file. `None` where it has no front matter that can be
    /// read, which is reported elsewhere.
    pub fn read(text: &str) -> Option<Page> {
        Some(Page::new(blocks(text)?))
    }

    /// The same of a text whose front matter was read.
    pub(super) fn below(text: &str, front: &Node) -> Option<Page> {
        Some(Page::new(blocks_below(text, front)?))
    }

    fn new(blocks: Vec<Block>) -> Page {
        let lines: Vec<String> = blocks.iter().map(|block| format!("{}|{}", block.kind, block.text)).collect();
        let digests = lines.iter().map(|line| Digest::of(line)).collect();
        let whole: String = lines.iter().flat_map(|line| [line.as_str(), "\n"]).collect();
        Page { blocks, digests, digest: Digest::of(&whole) }
    }

    /// The section that a block stands in: the id of the last heading that has
    /// one, up to the block itself.
    pub fn section(&self, at: usize) -> Option<&str> {
        self.blocks[..=at].iter().rev().find_map(|block| block.anchor.as_deref())
    }

    /// The part of the page that a block belongs to.
    pub fn part(&self, at: usize) -> Part {
        if let Some(field) = self.blocks[at].kind.strip_prefix("field ") {
            return Part::Field(field.to_owned());
        }
        let is_title = |block: &Block| block.kind == "heading2";
        if let Some(id) = self.blocks[at].anchor.as_ref().filter(|_| is_title(&self.blocks[at])) {
            return Part::Title(id.clone());
        }
        let mut before = self.blocks[..=at].iter().rev().filter(|block| is_title(block));
        before.find_map(|block| block.anchor.clone()).map_or(Part::Intro, Part::Section)
    }

    /// What people call a block: the name of its field, or its section, or its
    /// kind where it stands before the first one.
    pub fn name(&self, at: usize) -> &str {
        let block = &self.blocks[at];
        match block.kind.strip_prefix("field ") {
            Some(field) => field,
            None => self.section(at).unwrap_or(&block.kind),
        }
    }

    /// How many words it has.
    pub fn words(&self) -> usize {
        self.blocks.iter().map(|block| word_count(&block.text)).sum()
    }
}

/// How many words of letters or digits a text has.
pub fn word_count(text: &str) -> usize {
    let is_word = |word: &&str| word.contains(char::is_alphanumeric) && !word.starts_with("{#");
    text.split_whitespace().filter(is_word).count()
}

#[cfg(test)]
mod tests;
