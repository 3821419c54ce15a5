//! The rows of CSV as records. The runtime reads them.

use std::io::{self, Read};

use mapwright_compiler::ir;
use mapwright_runtime::{Code, Column, CsvEvent, CsvReader, Finding};

use super::Next;
use super::window::Window;

/// Reads CSV as JSON records.
pub(crate) struct Rows {
    window: Window<Box<dyn Read>>,
    reader: CsvReader,
    /// The record at hand.
    record: Vec<u8>,
    /// Bytes since the last row ended.
    row: usize,
    limit: usize,
    ended: bool,
}

impl Rows {
    /// The rows of a window that has the beginning of the header; a row of more than `limit` bytes ends them.
    pub(super) fn new(window: Window<Box<dyn Read>>, columns: &'static [Column], limit: usize) -> Rows {
        let reader = CsvReader::new(columns, delimiter(window.bytes()));
        Rows { window, reader, record: Vec::new(), row: 0, limit, ended: false }
    }

    /// The next record, or what there is to say of a row or of the header.
    pub(super) fn next(&mut self) -> io::Result<Next<'_>> {
        while !self.ended {
            if self.window.bytes().is_empty() && !self.window.at_end() {
                self.window.more()?;
            }
            let (taken, event) =
                self.reader.read(self.window.bytes(), self.window.at_end(), &mut self.record);
            self.window.pass(taken);
            self.row += taken;
            match event {
                CsvEvent::More if self.row > self.limit => {
                    self.ended = true;
                    return Ok(Next::Refused(Finding::new(Code::TooLong)));
                }
                CsvEvent::More => continue,
                CsvEvent::End => self.ended = true,
                CsvEvent::Warning(finding) => return Ok(Next::Remark(finding)),
                CsvEvent::Record => {
                    self.row = 0;
                    return Ok(Next::Message(&self.record));
                }
                CsvEvent::Error(finding) => {
                    self.row = 0;
                    return Ok(Next::Refused(finding));
                }
            }
        }
        Ok(Next::End)
    }

    pub(super) fn passed(&self) -> u64 {
        self.window.passed()
    }
}

/// The columns of a record as the reader of CSV wants them: for as long as the program runs.
pub(super) fn columns(columns: &[ir::Column]) -> &'static [Column] {
    let leak = |text: &str| -> &'static str { Box::leak(text.to_string().into_boxed_str()) };
    let column =
        |column: &ir::Column| Column { name: leak(&column.name), split: column.split.as_deref().map(leak) };
    Box::leak(columns.iter().map(column).collect())
}

/// A comma; or, if the header has none, the semicolon or tab that it has.
fn delimiter(beginning: &[u8]) -> u8 {
    let header = beginning.split(|byte| matches!(byte, b'\r' | b'\n')).next().unwrap_or_default();
    *[b',', b';', b'\t'].iter().find(|delimiter| header.contains(delimiter)).unwrap_or(&b',')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delimiters() {
        assert_eq!(delimiter(b"a,b;c\n"), b',');
        assert_eq!(delimiter(b"a;b\n1,2"), b';');
        assert_eq!(delimiter(b"a\tb\r\n"), b'\t');
        assert_eq!(delimiter(b"a"), b',');
    }
}
