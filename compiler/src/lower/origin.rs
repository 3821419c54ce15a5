//! Rows of the map that can report something, each once.

use crate::ir::{RowId, RowOrigin};
use crate::source::{Sources, Span};
use std::collections::BTreeMap;

/// A place in the map that may report something. It gets a [`RowId`] only if it does.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct At {
    /// The row.
    pub(super) span: Span,
    /// Its source.
    pub(super) source: Option<Span>,
    /// The element.
    pub(super) target: String,
}

/// All rows that can report something.
#[derive(Debug, Default)]
pub(super) struct Origins {
    rows: Vec<RowOrigin>,
    known: BTreeMap<(String, u32, String, String), RowId>,
    /// Places that were asked for: lines are counted from the start of a file.
    asked: BTreeMap<At, RowId>,
}

impl Origins {
    /// The row of a place.
    pub(super) fn row(&mut self, sources: &Sources, at: &At) -> RowId {
        if let Some(known) = self.asked.get(at) {
            return *known;
        }
        let file = sources.get(at.span.file).map_or("", |file| file.path.as_str()).to_owned();
        let line = sources.line(at.span);
        let written = at.source.map_or("", |span| sources.text(span));
        let source: Vec<&str> = written.split_whitespace().collect();
        let origin = RowOrigin { file, line, source: source.join(" "), target: at.target.clone() };
        let key = (origin.file.clone(), line, origin.source.clone(), origin.target.clone());
        let row = *self.known.entry(key).or_insert_with(|| {
            self.rows.push(origin);
            RowId((self.rows.len() - 1) as u32)
        });
        self.asked.insert(at.clone(), row);
        row
    }

    /// Them all, by [`RowId`].
    pub(super) fn finish(self) -> Vec<RowOrigin> {
        self.rows
    }
}
