//! Text for people: titles, aligned columns, colours where there is a terminal, and lines no longer than it is wide.

use std::io::{self, IsTerminal, Write};

use crate::command_error::CommandError;
use crate::terminal::Terminal;

/// The width where nobody watches: wide enough for most rows, and the same on every run.
const WIDTH: usize = 132;
/// A column is not made narrower than this.
const NARROWEST: usize = 12;
const GAP: &str = "  ";

/// What is to be printed.
pub(crate) struct Page {
    text: String,
    color: bool,
    width: usize,
}

/// What a piece of text is, for its colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ink {
    Plain,
    Title,
    Head,
    Name,
    Faint,
    Good,
    Bad,
}

/// Rows of cells below a line of heads. A column without any text is left out.
pub(crate) struct Table {
    pub(crate) heads: Vec<&'static str>,
    pub(crate) rows: Vec<Row>,
    /// The heads of columns that are left out where there is no room for them, the first one first; and that is said.
    pub(crate) expendable: &'static [&'static str],
}

/// One row, with the ink of its first cell and of the others.
pub(crate) struct Row {
    pub(crate) cells: Vec<String>,
    pub(crate) first: Ink,
    pub(crate) rest: Ink,
}

impl Row {
    pub(crate) fn new(cells: Vec<String>) -> Row {
        Row { cells, first: Ink::Name, rest: Ink::Plain }
    }
}

impl Page {
    pub(crate) fn new(terminal: &Terminal) -> Page {
        let size = if io::stdout().is_terminal() { terminal_size::terminal_size() } else { None };
        let width = size.map_or(WIDTH, |(width, _)| usize::from(width.0).max(40));
        Page { text: String::new(), color: terminal.color_on_stdout(), width }
    }

    /// A title, and behind it what it is about.
    pub(crate) fn title(&mut self, title: &str, about: &str) {
        let title = self.paint(Ink::Title, title);
        let about = if about.is_empty() { String::new() } else { format!("{GAP}{about}") };
        self.text += &format!("{title}{about}\n");
    }

    /// Running text, broken between words.
    pub(crate) fn line(&mut self, text: &str) {
        for line in wrapped(text, self.width) {
            self.text += line.trim_end();
            self.text.push('\n');
        }
    }

    pub(crate) fn blank(&mut self) {
        self.text.push('\n');
    }

    /// Words with what they mean, one below the other; those without a meaning are left out.
    pub(crate) fn pairs(&mut self, pairs: &[(&str, String)]) {
        let there = || pairs.iter().filter(|(_, meaning)| !meaning.is_empty());
        let longest = there().map(|(word, _)| word.chars().count()).max().unwrap_or(0);
        let left = longest + GAP.len();
        for (word, meaning) in there() {
            let lines = meaning.lines().flat_map(|line| wrapped(line, self.width.saturating_sub(left)));
            for (position, line) in lines.enumerate() {
                let word = if position == 0 { *word } else { "" };
                let head = self.paint(Ink::Faint, &padded(word, left));
                self.text += &format!("{head}{line}\n");
            }
        }
    }

    pub(crate) fn table(&mut self, table: &Table) {
        let cell = |row: &Row, column: usize| row.cells.get(column).cloned().unwrap_or_default();
        let head = |column: usize| table.heads.get(column).copied().unwrap_or_default();
        let mut columns: Vec<usize> = (0..table.heads.len())
            .filter(|c| table.rows.iter().any(|row| !cell(row, *c).is_empty()))
            .collect();
        let longest = |column: usize| {
            let cells = table.rows.iter().map(|row| cell(row, column).chars().count()).max();
            cells.unwrap_or(0).max(head(column).chars().count())
        };
        let longest_piece = |column: usize| {
            let cells: Vec<String> = table.rows.iter().map(|row| cell(row, column)).collect();
            let pieces = cells.iter().flat_map(|cell| pieces(cell));
            pieces.map(|(_, piece)| piece.chars().count()).max().unwrap_or(0).max(NARROWEST)
        };
        let fit = |columns: &[usize]| {
            let widths = columns.iter().map(|column| (longest(*column), longest_piece(*column)));
            fitted(widths.collect(), self.width)
        };
        let mut widths = fit(&columns);
        let mut left_out = Vec::new();
        for expendable in table.expendable {
            if total(&widths) > self.width && columns.iter().any(|column| head(*column) == *expendable) {
                columns.retain(|column| head(*column) != *expendable);
                left_out.push(*expendable);
                widths = fit(&columns);
            }
        }
        let heads: Vec<String> = columns.iter().map(|column| head(*column).to_owned()).collect();
        if table.heads.iter().any(|head| !head.is_empty()) {
            self.row(&heads, &widths, Ink::Head, Ink::Head);
        }
        for row in &table.rows {
            let cells: Vec<String> = columns.iter().map(|column| cell(row, *column)).collect();
            self.row(&cells, &widths, row.first, row.rest);
        }
        if !left_out.is_empty() {
            self.line(&format!("no room here for {}", left_out.join(", ")));
        }
    }

    /// As many lines as the cell that needs most.
    fn row(&mut self, cells: &[String], widths: &[usize], first: Ink, rest: Ink) {
        let cells: Vec<Vec<String>> =
            cells.iter().zip(widths).map(|(cell, width)| wrapped(cell, *width)).collect();
        for line in 0..cells.iter().map(Vec::len).max().unwrap_or(0) {
            let parts = || cells.iter().map(|cell| cell.get(line).map_or("", String::as_str));
            let last = parts().rposition(|part| !part.is_empty()).unwrap_or(0);
            for (column, (part, width)) in parts().zip(widths).enumerate().take(last + 1) {
                let ink = if column == 0 { first } else { rest };
                let gap = if column == last { "" } else { GAP };
                let part = if column == last { part.to_owned() } else { padded(part, *width) };
                self.text += &format!("{}{gap}", self.paint(ink, &part));
            }
            self.text.push('\n');
        }
    }

    fn paint(&self, ink: Ink, text: &str) -> String {
        let code = match ink {
            Ink::Plain => return text.to_owned(),
            Ink::Title => "1",
            Ink::Head => "4",
            Ink::Name => "36",
            Ink::Faint => "2",
            Ink::Good => "32",
            Ink::Bad => "31",
        };
        if self.color && !text.is_empty() {
            format!("\u{1b}[{code}m{text}\u{1b}[0m")
        } else {
            text.to_owned()
        }
    }

    /// For a file: as where nobody watches.
    pub(crate) fn for_file() -> Page {
        Page { text: String::new(), color: false, width: WIDTH }
    }

    /// What was put on it.
    pub(crate) fn into_text(self) -> String {
        self.text
    }

    /// Writes it to standard output.
    pub(crate) fn print(&self) -> Result<(), CommandError> {
        write(&self.text)
    }
}

/// Writes to standard output.
pub(crate) fn write(text: &str) -> Result<(), CommandError> {
    io::stdout().lock().write_all(text.as_bytes()).map_err(CommandError::stdout)
}

/// The width of a table of columns of these widths.
fn total(widths: &[usize]) -> usize {
    widths.iter().sum::<usize>() + GAP.len() * widths.len().saturating_sub(1)
}

/// The widths of columns, of those that they would have and the least that they can have: the widest are made narrower until all fit.
fn fitted(mut widths: Vec<(usize, usize)>, limit: usize) -> Vec<usize> {
    loop {
        let all: Vec<usize> = widths.iter().map(|(width, _)| *width).collect();
        let widest = widths.iter_mut().filter(|(width, least)| width > least).max();
        match widest {
            Some((width, _)) if total(&all) > limit => *width -= 1,
            _ => return all,
        }
    }
}

/// The lines of a text, broken between pieces; a piece longer than the width stays whole.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    if text.chars().count() <= width {
        return vec![text.to_owned()];
    }
    let mut lines = Vec::new();
    let mut line = String::new();
    for (gap, piece) in pieces(text) {
        if !line.is_empty() && line.chars().count() + gap.len() + piece.chars().count() > width {
            lines.push(std::mem::take(&mut line));
        } else if !line.is_empty() {
            line += gap;
        }
        line += piece;
    }
    lines.push(line);
    lines
}

/// What a text can be broken into, each piece with what stands before it on the same line: words, and what words that are no
/// URLs have between `/`.
fn pieces(text: &str) -> impl Iterator<Item = (&'static str, &str)> {
    text.split(' ').flat_map(|word| {
        let end = |letter: char| letter == '/' && !word.contains("://");
        word.split_inclusive(end)
            .enumerate()
            .map(|(position, piece)| (if position == 0 { " " } else { "" }, piece))
    })
}

fn padded(text: &str, width: usize) -> String {
    let blanks = width.saturating_sub(text.chars().count());
    format!("{text}{}", " ".repeat(blanks))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_between_words() {
        assert_eq!(wrapped("one two three", 8), ["one two", "three"]);
        assert_eq!(wrapped("one two three", 13), ["one two three"]);
        assert_eq!(wrapped("unbreakable word", 5), ["unbreakable", "word"]);
        assert_eq!(wrapped("", 5), [""]);
        assert_eq!(wrapped("0360 Degree/License/Certificate", 20), ["0360 Degree/License/", "Certificate"]);
        assert_eq!(wrapped("of http://example.org/x", 10), ["of", "http://example.org/x"]);
    }

    #[test]
    fn the_widest_columns_give_way() {
        assert_eq!(fitted(vec![(5, 16), (40, 16), (30, 16)], 60), [5, 26, 25]);
        assert_eq!(fitted(vec![(5, 16), (10, 16)], 60), [5, 10]);
        assert_eq!(fitted(vec![(20, 16), (20, 18)], 10), [16, 18]);
    }
}
