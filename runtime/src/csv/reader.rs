//! Rows to records.

use alloc::string::String;
use alloc::vec::Vec;

use csv_core::ReadRecordResult;

use crate::write::{push_json_string, push_number};
use crate::{Code, Column, Finding};

/// What a [`CsvReader`] found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CsvEvent {
    /// All input was taken: give more, or say that there is none.
    More,
    /// A row, as the JSON text of a record.
    Record,
    /// Something to tell about the header; reading goes on.
    Warning(Finding),
    /// This row, or with the header the whole file, cannot be read. Rows after it can.
    Error(Finding),
    /// There is nothing more.
    End,
}

/// Reads CSV, piece by piece. The first row is the header; columns are told by their names there.
///
/// ```
/// use mapwright_runtime::{Column, CsvEvent, CsvReader};
/// static COLUMNS: [Column; 2] = [Column { name: "Name", split: None }, Column { name: "Phones", split: Some(";") }];
/// let mut reader = CsvReader::new(&COLUMNS, b',');
/// let input = b"Phones,Name\r\n1;2,\"Ann, B\"\r\n";
/// let mut record = Vec::new();
/// let (taken, event) = reader.read(input, true, &mut record);
/// assert_eq!(event, CsvEvent::Record);
/// assert_eq!(record, br#"{"Name":"Ann, B","Phones":["1","2"]}"#);
/// ```
pub struct CsvReader {
    columns: &'static [Column],
    core: csv_core::Reader,
    /// The text of the row at hand, and where its cells end.
    text: Vec<u8>,
    written: usize,
    ends: Vec<usize>,
    cells: usize,
    /// For each cell of a row, its position in `columns`. Empty before the header.
    header: Vec<Option<usize>>,
    /// Findings about the header that are not yet told.
    findings: Vec<Finding>,
    /// The number of the row at hand, the header being 1.
    row: u64,
    broken: bool,
    /// How much of a byte order mark was passed; all of it, if none is looked for any more.
    mark: usize,
}

/// UTF-8's byte order mark. csv-core passes it over as well, but only if it comes in one piece with what follows.
const MARK: &[u8] = b"\xEF\xBB\xBF";

impl CsvReader {
    /// A reader of rows with these columns, separated by `delimiter` (`,`, `;`, tab).
    pub fn new(columns: &'static [Column], delimiter: u8) -> CsvReader {
        CsvReader {
            columns,
            core: csv_core::ReaderBuilder::new().delimiter(delimiter).build(),
            text: Vec::new(),
            written: 0,
            ends: Vec::new(),
            cells: 0,
            header: Vec::new(),
            findings: Vec::new(),
            row: 0,
            broken: false,
            mark: 0,
        }
    }

    /// The number of the row that was read last, the header being 1.
    pub fn row(&self) -> u64 {
        self.row
    }

    /// Reads from `input` and says how many bytes were taken. `complete`: no more input will come after this. `record` becomes the
    /// text of a [`CsvEvent::Record`].
    pub fn read(&mut self, input: &[u8], complete: bool, record: &mut Vec<u8>) -> (usize, CsvEvent) {
        let mut taken = self.pass_mark(input);
        loop {
            if !self.findings.is_empty() {
                let finding = self.findings.remove(0);
                return (
                    taken,
                    if finding.severity == crate::Severity::Error {
                        CsvEvent::Error(finding)
                    } else {
                        CsvEvent::Warning(finding)
                    },
                );
            }
            let rest = input.get(taken..).unwrap_or_default();
            if rest.is_empty() && !complete {
                return (taken, CsvEvent::More);
            }
            let room = self.text.get_mut(self.written..).unwrap_or_default();
            let ends = self.ends.get_mut(self.cells..).unwrap_or_default();
            let (result, read, written, cells) = self.core.read_record(rest, room, ends);
            taken += read;
            self.written += written;
            self.cells += cells;
            match result {
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull => self.text.resize(self.text.len() * 2 + 1024, 0),
                ReadRecordResult::OutputEndsFull => self.ends.resize(self.ends.len() * 2 + 32, 0),
                ReadRecordResult::End => return (taken, CsvEvent::End),
                ReadRecordResult::Record => {
                    self.row += 1;
                    let event = self.row_read(record);
                    self.written = 0;
                    self.cells = 0;
                    if let Some(event) = event {
                        return (taken, event);
                    }
                }
            }
        }
    }

    /// Passes what `input` has of the byte order mark at the beginning of the file.
    fn pass_mark(&mut self, input: &[u8]) -> usize {
        let mut taken = 0;
        while self.mark < MARK.len() {
            let Some(byte) = input.get(taken) else { return taken };
            if MARK.get(self.mark) != Some(byte) {
                // It was none.
                let start = MARK.get(..self.mark).unwrap_or_default();
                self.mark = MARK.len();
                self.text.resize(self.text.len().max(64), 0);
                self.ends.resize(self.ends.len().max(64), 0);
                if !start.is_empty() {
                    self.written += self.core.read_record(start, &mut self.text, &mut self.ends).2;
                }
                return taken;
            }
            taken += 1;
            self.mark += 1;
        }
        taken
    }

    fn row_read(&mut self, record: &mut Vec<u8>) -> Option<CsvEvent> {
        if self.broken {
            return None;
        }
        if self.row == 1 {
            self.header_read();
            return None;
        }
        if self.cells != self.header.len() {
            return Some(CsvEvent::Error(Finding::new(Code::RaggedRow).at(place(self.row, ""))));
        }
        let mut first = true;
        record.clear();
        record.push(b'{');
        for (number, column) in self.columns.iter().enumerate() {
            let cell =
                self.header.iter().position(|position| *position == Some(number)).map(|at| self.cell(at));
            let Some(cell) = cell.filter(|cell| !cell.is_empty()) else { continue };
            if core::str::from_utf8(cell).is_err() {
                let place = place(self.row, column.name);
                return Some(CsvEvent::Error(Finding::new(Code::BadBytes).at(place)));
            }
            if !core::mem::take(&mut first) {
                record.push(b',');
            }
            push_json_string(record, column.name.as_bytes());
            record.push(b':');
            match column.split.filter(|separator| !separator.is_empty()) {
                None => push_json_string(record, cell),
                Some(separator) => push_list(record, cell, separator.as_bytes()),
            }
        }
        record.push(b'}');
        Some(CsvEvent::Record)
    }

    fn header_read(&mut self) {
        for at in 0..self.cells {
            let name = self.cell(at).trim_ascii();
            let position = self.columns.iter().position(|column| column.name.as_bytes() == name);
            let shown = String::from_utf8_lossy(name).into_owned();
            match position {
                None => self.findings.push(Finding::new(Code::UnknownColumn).at(place(1, &shown))),
                Some(_) if self.header.contains(&position) => {
                    self.broken = true;
                    self.findings.push(Finding::new(Code::DuplicateColumn).at(place(1, &shown)));
                }
                Some(_) => {}
            }
            self.header.push(position);
        }
        for (number, column) in self.columns.iter().enumerate() {
            if !self.header.contains(&Some(number)) {
                self.findings.push(Finding::new(Code::MissingColumn).at(place(1, column.name)));
            }
        }
    }

    fn cell(&self, at: usize) -> &[u8] {
        let start = at.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        self.ends.get(at).and_then(|end| self.text.get(start..*end)).unwrap_or_default()
    }
}

/// `row 3, column DOB`.
fn place(row: u64, column: &str) -> String {
    let mut place = Vec::from(*b"row ");
    push_number(&mut place, row);
    if !column.is_empty() {
        place.extend_from_slice(b", column ");
        place.extend_from_slice(column.as_bytes());
    }
    String::from_utf8(place).unwrap_or_default()
}

fn push_list(record: &mut Vec<u8>, cell: &[u8], separator: &[u8]) {
    record.push(b'[');
    let mut rest = cell;
    let mut first = true;
    loop {
        let end = crate::scan::find_text(rest, separator);
        let item = end.and_then(|end| rest.get(..end)).unwrap_or(rest).trim_ascii();
        if !item.is_empty() {
            if !core::mem::take(&mut first) {
                record.push(b',');
            }
            push_json_string(record, item);
        }
        match end.and_then(|end| rest.get(end + separator.len()..)) {
            Some(after) => rest = after,
            None => break,
        }
    }
    record.push(b']');
}

#[cfg(test)]
mod tests {
    use super::*;

    static COLUMNS: [Column; 3] = [
        Column { name: "Name", split: None },
        Column { name: "DOB", split: None },
        Column { name: "Phones", split: Some(";") },
    ];

    /// What is found, the input given in pieces of a size.
    fn events(input: &[u8], size: usize) -> Vec<String> {
        let mut reader = CsvReader::new(&COLUMNS, b',');
        let mut found = Vec::new();
        let mut record = Vec::new();
        let mut pieces = input.chunks(size);
        let mut piece = pieces.next();
        loop {
            let (taken, event) = reader.read(piece.unwrap_or_default(), piece.is_none(), &mut record);
            piece = piece.map(|piece| &piece[taken..]);
            found.push(match event {
                CsvEvent::More => {
                    piece = pieces.next();
                    continue;
                }
                CsvEvent::Record => String::from_utf8(record.clone()).unwrap(),
                CsvEvent::Warning(finding) | CsvEvent::Error(finding) => alloc::format!("{finding}"),
                CsvEvent::End => return found,
            });
        }
    }

    #[test]
    fn rows_in_pieces_of_all_sizes() {
        let input = "\u{FEFF}Phones,DOB,Name,Extra\r\n1; 2;,01/02/2020,\"Ann \"\"A\"\", B\r\nC\",x\r\n,,,\n1,2\n,,Zoë,";
        let expected = [
            "warning[MW0841] at row 1, column Extra: the record's schema has no such column; it is passed over",
            r#"{"Name":"Ann \"A\", B\r\nC","DOB":"01/02/2020","Phones":["1","2"]}"#,
            "{}",
            "error[MW0842] at row 4: the row has not as many cells as the header",
            r#"{"Name":"Zoë"}"#,
        ];
        for size in 1..input.len() {
            assert_eq!(events(input.as_bytes(), size), expected, "in pieces of {size}");
        }
    }

    #[test]
    fn headers() {
        assert_eq!(events(b"", 8), [""; 0]);
        let found = events(b"Name,Name,DOB\na,b,c\n", 8);
        assert_eq!(found.len(), 2);
        assert!(found[0].starts_with("error[MW0843] at row 1, column Name"), "{}", found[0]);
        assert!(found[1].starts_with("warning[MW0840] at row 1, column Phones"), "{}", found[1]);
        let found = events(b"Name,DOB,Phones\n\xFF,,\n", 8);
        assert!(found[0].starts_with("error[MW0807] at row 2, column Name"), "{}", found[0]);
    }
}
