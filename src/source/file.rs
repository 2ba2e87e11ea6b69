//! One input file, and the list of all of them.

use std::sync::Arc;

use crate::source::{FileId, Span};

/// A file that was read. Its path is relative to the catalog's root and uses
/// `/` on every system.
#[derive(Clone, Debug)]
pub struct SourceFile {
    id: FileId,
    path: Arc<str>,
    text: Arc<str>,
    is_whole: bool,
}

impl SourceFile {
    /// The file's number.
    pub fn id(&self) -> FileId {
        self.id
    }

    /// Path relative to the root, with `/`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The text as it stands in the file; empty where it could not be read.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether the file could be read to its end; what is wrong with one that
    /// could not is reported, and what it lacks is no second fault.
    pub fn is_whole(&self) -> bool {
        self.is_whole
    }

    /// The whole file as a place.
    pub fn span(&self) -> Span {
        Span::new(self.id, 0, self.text.len())
    }

    /// Line and column of a byte, both from 1; columns count characters.
    pub fn line_column(&self, offset: usize) -> (usize, usize) {
        let mut offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        let before = &self.text[..offset];
        let line = memchr::memchr_iter(b'\n', before.as_bytes()).count() + 1;
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        (line, before[start..].chars().count() + 1)
    }
}

/// All files that were read, in the order of their paths.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
}

impl Sources {
    /// No file.
    pub fn new() -> Self {
        Sources::default()
    }

    /// A list of this one file, which must be the first that was read.
    pub fn of(file: &SourceFile) -> Sources {
        Sources { files: vec![file.clone()] }
    }

    /// Adds a file and gives it its number.
    pub fn add(&mut self, path: impl Into<Arc<str>>, text: impl Into<Arc<str>>) -> FileId {
        self.push(path.into(), text.into(), true)
    }

    /// Adds a file that could not be read, or only up to where `text` ends.
    pub fn add_broken(&mut self, path: impl Into<Arc<str>>, text: impl Into<Arc<str>>) -> FileId {
        self.push(path.into(), text.into(), false)
    }

    fn push(&mut self, path: Arc<str>, text: Arc<str>, is_whole: bool) -> FileId {
        let id = FileId(u32::try_from(self.files.len()).unwrap_or(u32::MAX));
        self.files.push(SourceFile { id, path, text, is_whole });
        id
    }

    /// The file with this number.
    pub fn get(&self, id: FileId) -> &SourceFile {
        &self.files[id.index()]
    }

    /// The file at this path.
    pub fn find(&self, path: &str) -> Option<&SourceFile> {
        self.files.iter().find(|file| file.path() == path)
    }

    /// All files, in the order in which they were added.
    pub fn iter(&self) -> impl Iterator<Item = &SourceFile> {
        self.files.iter()
    }

    /// The text of a place.
    pub fn text(&self, span: Span) -> &str {
        self.get(span.file).text().get(span.range()).unwrap_or("")
    }

    /// How many files there are.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether nothing was read.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}
