//! Where a span is, in lines and columns, for tools.

use super::{Diagnostic, Severity};
use crate::source::{Source, Sources, Span};
use serde::Serialize;

/// A place in a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Place {
    /// The file, as it was asked for.
    pub file: String,
    /// Where it begins.
    pub start: Position,
    /// Where it ends: behind its last character.
    pub end: Position,
}

/// A position in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Position {
    /// From 1.
    pub line: usize,
    /// From 1, in characters (Unicode code points).
    pub column: usize,
    /// From 0, in bytes.
    pub byte: usize,
}

impl Place {
    /// The place of a span; `None` if its file is of another compilation.
    pub fn of(span: Span, sources: &Sources) -> Option<Place> {
        let source = sources.get(span.file)?;
        let position = |byte: u32| position(source, byte as usize);
        Some(Place {
            file: source.path.clone(),
            start: position(span.start),
            end: position(span.end.max(span.start)),
        })
    }
}

fn position(source: &Source, byte: usize) -> Position {
    let byte = boundary(&source.text, byte);
    let (line, column) = source.line_and_column(byte);
    Position { line, column, byte }
}

/// The last character boundary that is not after an offset.
pub(super) fn boundary(text: &str, offset: usize) -> usize {
    (0..=offset.min(text.len())).rev().find(|offset| text.is_char_boundary(*offset)).unwrap_or(0)
}

/// By file and place, errors before warnings of one place, each one once.
pub fn sorted(diagnostics: &[Diagnostic]) -> Vec<&Diagnostic> {
    let mut sorted: Vec<&Diagnostic> = diagnostics.iter().collect();
    sorted.sort_by_key(|diagnostic| {
        let place =
            diagnostic.labels.first().map(|label| (label.span.file, label.span.start, label.span.end));
        (place, std::cmp::Reverse(diagnostic.severity), diagnostic.code)
    });
    let mut unique: Vec<&Diagnostic> = Vec::with_capacity(sorted.len());
    for diagnostic in sorted {
        // Equal ones share place, severity and code, so they stand near each other.
        let near = unique.iter().rev().take_while(|other| {
            other.code == diagnostic.code
                && other.labels.first().map(|l| l.span) == diagnostic.labels.first().map(|l| l.span)
        });
        if !near.into_iter().any(|other| *other == diagnostic) {
            unique.push(diagnostic);
        }
    }
    unique
}

impl Severity {
    /// `error` or `warning`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
        }
    }
}
