//! Source files and places in them.

use std::sync::{Arc, OnceLock};

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
    /// Where its lines begin, once somebody asked.
    lines: OnceLock<Lines>,
}

/// Where the lines of a text begin.
#[derive(Debug, Clone)]
struct Lines {
    /// The offset of each line's first byte; the first is 0.
    starts: Vec<usize>,
    /// Every character is one byte.
    ascii: bool,
}

impl Source {
    /// Line and column of an offset on a character boundary, both from 1, the column in characters.
    ///
    /// The line is found in logarithmic time; in texts that are not all ASCII the column takes time linear in its line.
    pub fn line_and_column(&self, byte: usize) -> (usize, usize) {
        let lines = self.lines.get_or_init(|| {
            let ends = self.text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
            Lines {
                starts: std::iter::once(0).chain(ends.map(|(end, _)| end + 1)).collect(),
                ascii: self.text.is_ascii(),
            }
        });
        let byte = byte.min(self.text.len());
        let line = lines.starts.partition_point(|start| *start <= byte);
        let start = line.checked_sub(1).and_then(|index| lines.starts.get(index)).copied().unwrap_or(0);
        let column = match self.text.get(start..byte) {
            Some(before) if !lines.ascii => before.chars().count(),
            _ => byte - start,
        };
        (line, column + 1)
    }
}

impl Sources {
    /// Adds a file.
    pub fn add(&mut self, path: impl Into<String>, text: impl Into<Arc<str>>) -> FileId {
        self.files.push(Source { path: path.into(), text: text.into(), lines: OnceLock::new() });
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

    /// Line number of a span's start, from 1; 1 where the span is of no file.
    pub fn line(&self, span: Span) -> u32 {
        self.get(span.file).map_or(1, |source| source.line_and_column(span.start as usize).0 as u32)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_columns_count_from_one() {
        let mut sources = Sources::default();
        let plain = sources.add("a.mw", "ab\n\ncd");
        let wide = sources.add("b.mw", "äb\nü→c");
        let at = |file, byte| sources.get(file).map(|source| source.line_and_column(byte));
        assert_eq!((at(plain, 0), at(plain, 2), at(plain, 3)), (Some((1, 1)), Some((1, 3)), Some((2, 1))));
        assert_eq!((at(plain, 4), at(plain, 6), at(plain, 99)), (Some((3, 1)), Some((3, 3)), Some((3, 3))));
        assert_eq!((at(wide, 3), at(wide, 4), at(wide, 9)), (Some((1, 3)), Some((2, 1)), Some((2, 3))));
        assert_eq!(sources.line(Span { file: wide, start: 6, end: 9 }), 2);
        assert_eq!(sources.line(Span { file: FileId(7), start: 6, end: 9 }), 1);
    }
}
