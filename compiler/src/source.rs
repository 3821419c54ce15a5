//! Source files and places in them.

use std::sync::Arc;

/// A file of a compilation, by its position in [`Sources`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FileId(pub u32);

/// A range of bytes of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// First byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

impl Span {
    /// From the start of this span to the end of another one of the same file.
    pub fn to(self, other: Span) -> Span {
        Span { file: self.file, start: self.start, end: other.end.max(self.end) }
    }
}

/// Something with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spanned<T> {
    /// The thing.
    pub node: T,
    /// Where it is written.
    pub span: Span,
}

/// The files of a compilation: the one asked for and all that it imports.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    files: Vec<Source>,
}

/// One file.
#[derive(Debug, Clone)]
pub struct Source {
    /// The path as it is shown to people.
    pub path: String,
    /// The whole text.
    pub text: Arc<str>,
}

impl Sources {
    /// Adds a file.
    pub fn add(&mut self, path: impl Into<String>, text: impl Into<Arc<str>>) -> FileId {
        self.files.push(Source { path: path.into(), text: text.into() });
        FileId((self.files.len() - 1) as u32)
    }

    /// A file by its id. Ids come from [`Sources::add`], so an unknown one is a file of another compilation.
    pub fn get(&self, id: FileId) -> Option<&Source> {
        self.files.get(id.0 as usize)
    }

    /// All files in the order in which they were added.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &Source)> {
        self.files.iter().enumerate().map(|(index, source)| (FileId(index as u32), source))
    }

    /// The text of a span; empty where the span is of no file.
    pub fn text(&self, span: Span) -> &str {
        self.get(span.file).and_then(|s| s.text.get(span.start as usize..span.end as usize)).unwrap_or("")
    }

    /// Line number of a span's start, from 1.
    pub fn line(&self, span: Span) -> u32 {
        let text = self.get(span.file).map_or("", |s| &s.text);
        let before = text.get(..span.start as usize).unwrap_or("");
        before.bytes().filter(|b| *b == b'\n').count() as u32 + 1
    }
}
