//! The fields of front matter that are translated.

use crate::content::Field;
use crate::content::blocks::Block;
use crate::content::blocks::canonical::{Said, said};
use crate::yaml::{Node, Shape};

/// What the kind of a field begins with; its path follows.
pub(super) const KIND: &str = "field ";

/// The fields of front matter that is written as `front`, from byte `offset` of its
/// file on, in the order of their paths. What is said about the text itself is left
/// out. `None` where nothing can be read.
pub(super) fn fields(node: &Node, front: &str, offset: usize) -> Option<Vec<Block>> {
    let written = Written { front, offset };
    let mut blocks = Vec::new();
    match &node.shape {
        Shape::Map(entries) => {
            for entry in entries.iter().filter(|entry| !Field::is_note(&entry.key.value)) {
                collect(&entry.key.value, &entry.value, &written, &mut blocks);
            }
        }
        Shape::Null => {}
        _ => return None,
    }
    blocks.sort_by(|a, b| a.kind.cmp(&b.kind));
    Some(blocks)
}

/// Front matter, and the byte of its file that it begins at.
struct Written<'a> {
    front: &'a str,
    offset: usize,
}

fn collect(path: &str, node: &Node, written: &Written<'_>, blocks: &mut Vec<Block>) {
    match &node.shape {
        Shape::Scalar(scalar) => {
            let range = node.span.range();
            let part = range.start - written.offset..range.end - written.offset;
            let Said { text, kept, line } =
                said(&scalar.text, written.front.get(part).unwrap_or_default(), range.start);
            let kind = format!("{KIND}{path}");
            blocks.push(Block { kind, text, range, kept, lines: vec![line], ..Block::default() });
        }
        Shape::List(items) => {
            for (at, item) in items.iter().enumerate() {
                collect(&format!("{path}.{}", at + 1), item, written, blocks);
            }
        }
        Shape::Map(entries) => {
            for entry in entries {
                collect(&format!("{path}.{}", entry.key.value), &entry.value, written, blocks);
            }
        }
        Shape::Null | Shape::Faulty => {}
    }
}
