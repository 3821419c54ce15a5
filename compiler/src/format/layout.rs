//! From rows to lines.

use super::align::{align, align_comments};
use super::line::{Column, Form, Line};
use super::tree::{Block, Entry, Node, Row, words_width};
use super::word::Word;

/// What was on one line stays there up to this width: maps are read as sheets, whose rows are wide.
const KEPT: usize = 160;
/// What was on several lines is joined up to this width.
const JOINED: usize = 100;
const INDENT: usize = 2;

/// The formatted text.
pub(super) fn lay_out(file: &Block<'_>) -> String {
    let mut layout = Layout::default();
    layout.entries(&file.entries, 0);
    align_comments(&mut layout.lines);
    let mut text = String::new();
    for line in &layout.lines {
        line.write(&mut text);
    }
    text
}

#[derive(Debug, Default)]
struct Layout {
    lines: Vec<Line>,
    /// The first line of the run: those before it are aligned.
    run: usize,
    /// The last row was a `when` without an `else` so far.
    after_when: bool,
    chains: usize,
}

impl Layout {
    fn end_run(&mut self) {
        align(self.lines.get_mut(self.run..).unwrap_or_default());
        self.run = self.lines.len();
    }

    fn entries(&mut self, entries: &[Entry<'_>], indent: usize) {
        let apart = if indent == 0 { apart(entries) } else { Vec::new() };
        for (index, entry) in entries.iter().enumerate() {
            if index > 0 && (entry.blank || apart.binary_search(&index).is_ok()) {
                self.end_run();
                self.lines.push(Line::default());
                self.run = self.lines.len();
            }
            match &entry.node {
                Node::Comment { text, continues: true } => {
                    let comment = Some(text.to_string());
                    self.lines.push(Line { indent, comment, comment_blanks: 1, ..Line::default() });
                }
                Node::Comment { text, .. } => {
                    self.end_run();
                    self.comment(indent, text);
                }
                Node::Row(row) => self.row(row, indent),
            }
        }
        self.end_run();
    }

    /// A comment on its own line.
    fn comment(&mut self, indent: usize, text: &str) {
        let comment = Some(text.to_string());
        self.lines.push(Line { indent, comment, ..Line::default() });
        self.run = self.lines.len();
    }

    fn row(&mut self, row: &Row<'_>, indent: usize) {
        let first = self.lines.len();
        // The branches of a `when` are aligned with each other, and with single ones right above: not with those of others.
        let is_when = row.form == Form::When;
        self.chains += usize::from(is_when && !row.follows && !self.after_when);
        self.after_when = is_when && !row.follows;
        let chain = if is_when { self.chains } else { 0 };
        let mut line = Line { indent, chain, comment_blanks: 1, ..Line::default() };
        line.cell(Column::Row(row.form), "");
        if stays(row, indent) {
            flat(row, &mut line);
        } else {
            self.words(&row.head, row, indent, &mut line);
            if let Some(block) = &row.block {
                let tail = words_width(&row.tail).map(|width| width + usize::from(width > 0));
                let width = block.flat.zip(tail).map(|(block, tail)| line.width() + 1 + block + tail);
                if width.is_some_and(|width| width <= KEPT) && line.comment.is_none() {
                    flat_block(block, &mut line);
                } else {
                    self.block(block, indent, &mut line);
                }
                self.tail(row, indent, &mut line);
            }
        }
        line.comment = row.comment.map(str::to_string);
        self.lines.push(line);
        if self.lines.len() > first + 1 {
            self.end_run();
        }
    }

    /// A block on lines of its own; its last line is what is left in `line`.
    fn block(&mut self, block: &Block<'_>, indent: usize, line: &mut Line) {
        line.add(1, "{");
        line.comment = block.comment.map(str::to_string);
        self.lines.push(std::mem::take(line));
        self.end_run();
        self.entries(&block.entries, indent + INDENT);
        *line = Line { indent, comment_blanks: 1, ..Line::default() };
        line.cell(Column::Row(Form::Item), "}");
    }

    /// Words in front of a block, on as many lines as they need.
    fn words(&mut self, words: &[Word<'_>], row: &Row<'_>, indent: usize, line: &mut Line) {
        let opening = if row.block.is_some() { 2 } else { 0 };
        let most = if words.iter().any(|word| word.broken) { JOINED } else { KEPT };
        let fits = words_width(words).is_some_and(|width| indent + width + opening <= most);
        let mut parentheses = 0usize;
        for (index, word) in words.iter().enumerate() {
            let divided = match row.form {
                _ if fits => false,
                // The key is what an entry is known by: it gets a line of its own.
                Form::Entry => word.column == Some(Column::Key) || word.broken,
                _ => word.broken,
            };
            let steps = match parentheses {
                0 => 1,
                // A parenthesis ends as far to the left as its row begins.
                inner => inner - usize::from(word.text == ")"),
            };
            let indent = indent + INDENT * steps;
            self.interrupt(word, divided && index > 0, indent, line);
            put(word, index == 0, line);
            match &*word.text {
                "(" => parentheses += 1,
                ")" => parentheses = parentheses.saturating_sub(1),
                _ => {}
            }
        }
    }

    /// Words behind a block.
    fn tail(&mut self, row: &Row<'_>, indent: usize, line: &mut Line) {
        for word in &row.tail {
            self.interrupt(word, false, indent + INDENT, line);
            put(word, false, line);
        }
    }

    /// Ends the line before a word that has to begin one, and writes the comments before it.
    fn interrupt(&mut self, word: &Word<'_>, divided: bool, indent: usize, line: &mut Line) {
        if !divided && word.comments.is_empty() {
            return;
        }
        let mut comments = word.comments.as_slice();
        if let Some((first, rest)) = comments.split_first().filter(|(first, _)| !first.own_line) {
            line.comment = Some(first.text.to_string());
            comments = rest;
        }
        self.lines.push(std::mem::take(line));
        self.end_run();
        for comment in comments {
            self.comment(indent, comment.text);
        }
        *line = Line { indent, comment_blanks: 1, ..Line::default() };
        line.cell(Column::Row(Form::Item), "");
    }
}

/// Whether a row is written on one line.
fn stays(row: &Row<'_>, indent: usize) -> bool {
    row.flat.is_some_and(|width| {
        let broken = row.head.iter().any(|word| word.broken);
        let most = if broken { JOINED } else { KEPT };
        // A row that nothing divides is as long as it is.
        let whole = row.block.is_none() && row.form != Form::Entry && !broken;
        whole || indent + width <= most
    })
}

/// The entries of a file before which a blank line stands: declarations of several lines, with the comments right above them.
fn apart(entries: &[Entry<'_>]) -> Vec<usize> {
    let mut apart = Vec::new();
    let mut above: Option<&Row<'_>> = None;
    let mut group = 0;
    for (index, entry) in entries.iter().enumerate() {
        let follows_comment =
            index.checked_sub(1).and_then(|above| entries.get(above)).is_some_and(|above| {
                !entry.blank && matches!(above.node, Node::Comment { continues: false, .. })
            });
        if !follows_comment {
            group = index;
        }
        if let Node::Row(row) = &entry.node {
            let several = |row: &Row<'_>| !stays(row, 0);
            let other = |above: &Row<'_>| (above.form == Form::Import) != (row.form == Form::Import);
            if above.is_some_and(|above| several(above) || several(row) || other(above)) {
                apart.push(group);
            }
            above = Some(row);
        }
    }
    apart
}

/// A row on the rest of a line. Its first word goes into the line's last cell.
fn flat(row: &Row<'_>, line: &mut Line) {
    for (index, word) in row.head.iter().enumerate() {
        put(word, index == 0, line);
    }
    if let Some(block) = &row.block {
        flat_block(block, line);
    }
    for word in &row.tail {
        put(word, false, line);
    }
}

fn flat_block(block: &Block<'_>, line: &mut Line) {
    let rows = || {
        block.entries.iter().filter_map(|entry| match &entry.node {
            Node::Row(row) => Some(row),
            Node::Comment { .. } => None,
        })
    };
    let Some(first) = rows().next() else { return line.add(1, "{}") };
    line.cell(Column::Open(Some(first.form)), "{ ");
    flat(first, line);
    for row in rows().skip(1) {
        line.cell(Column::Next(row.form), "");
        flat(row, line);
    }
    line.add(1, "}");
}

/// A word behind what is on the line.
fn put(word: &Word<'_>, first: bool, line: &mut Line) {
    let begun = line.cells.last().is_some_and(|cell| cell.text.is_empty());
    match word.column {
        Some(column) if !first && !begun => line.cell(column, &word.text),
        _ => {
            let blanks = usize::from(!first && !word.glued && !begun);
            line.add(blanks, &word.text);
        }
    }
}
