//! Records to rows.

use alloc::string::String;
use alloc::vec::Vec;

use crate::{Code, Finding};

/// Writes JSON records as rows of CSV.
///
/// ```
/// use mapwright_runtime::CsvWriter;
/// let mut writer = CsvWriter::new(vec!["Name".into(), "Phones".into()], b',', ";");
/// let mut out = Vec::new();
/// writer.header(&mut out);
/// writer.row(br#"{"Name":"Ann, B","Phones":["1","2"]}"#, &mut out).unwrap();
/// assert_eq!(out, b"Name,Phones\r\n\"Ann, B\",1;2\r\n");
/// ```
#[derive(Debug)]
pub struct CsvWriter {
    names: Vec<String>,
    delimiter: u8,
    /// Between the elements of a list.
    separator: String,
    nodes: Vec<crate::json::JsonNode>,
    cell: Vec<u8>,
}

impl CsvWriter {
    /// A writer of rows with columns of these names; `separator` joins the elements of a list.
    pub fn new(names: Vec<String>, delimiter: u8, separator: &str) -> CsvWriter {
        CsvWriter {
            names,
            delimiter,
            separator: String::from(separator),
            nodes: Vec::new(),
            cell: Vec::new(),
        }
    }

    /// Appends the header.
    pub fn header(&self, out: &mut Vec<u8>) {
        for (number, name) in self.names.iter().enumerate() {
            self.push(number, name.as_bytes(), out);
        }
        out.extend_from_slice(b"\r\n");
    }

    /// Appends the row of a record; absent members are empty cells.
    ///
    /// # Errors
    /// The text is no JSON object, a member is none of the columns, or an object or list of lists. Then nothing is appended.
    pub fn row(&mut self, record: &[u8], out: &mut Vec<u8>) -> Result<(), Finding> {
        let before = out.len();
        let mut nodes = core::mem::take(&mut self.nodes);
        let mut cell = core::mem::take(&mut self.cell);
        let written = self.cells(record, &mut nodes, &mut cell, out);
        self.nodes = nodes;
        self.cell = cell;
        if written.is_err() {
            out.truncate(before);
        }
        written
    }

    fn cells(
        &self,
        record: &[u8],
        nodes: &mut Vec<crate::json::JsonNode>,
        cell: &mut Vec<u8>,
        out: &mut Vec<u8>,
    ) -> Result<(), Finding> {
        let object = crate::json::Object::read(record, nodes)?;
        for name in object.names() {
            if !self.names.iter().any(|column| column.as_bytes() == name) {
                let place = String::from_utf8(name).unwrap_or_default();
                let mut finding = Finding::new(Code::UnknownColumn).at(place);
                finding.severity = crate::Severity::Error;
                return Err(finding.saying("there is no such column"));
            }
        }
        for (number, name) in self.names.iter().enumerate() {
            cell.clear();
            if !object.cell(name.as_bytes(), self.separator.as_bytes(), cell) {
                return Err(Finding::new(Code::NotACell).at(name.clone()));
            }
            self.push(number, cell, out);
        }
        out.extend_from_slice(b"\r\n");
        Ok(())
    }

    fn push(&self, number: usize, cell: &[u8], out: &mut Vec<u8>) {
        if number > 0 {
            out.push(self.delimiter);
        }
        let special = |byte: &u8| matches!(byte, b'"' | b'\r' | b'\n') || *byte == self.delimiter;
        if !cell.iter().any(special) {
            out.extend_from_slice(cell);
            return;
        }
        out.push(b'"');
        for byte in cell {
            if *byte == b'"' {
                out.push(b'"');
            }
            out.push(*byte);
        }
        out.push(b'"');
    }
}

/// The names of the members of a record, in their order: for the header where no schema tells the columns.
///
/// # Errors
/// The text is no JSON object.
pub fn member_names(record: &[u8]) -> Result<Vec<String>, Finding> {
    let mut nodes = Vec::new();
    let object = crate::json::Object::read(record, &mut nodes)?;
    Ok(object.names().map(|name| String::from_utf8(name).unwrap_or_default()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_to_rows() {
        let mut writer = CsvWriter::new(alloc::vec!["a".into(), "b,c".into()], b',', "|");
        let mut out = Vec::new();
        writer.header(&mut out);
        for record in [&br#"{"a":"x\"y\nz","b,c":[1,true,null,"\u00e4"]}"#[..], b"{}", br#"{"b,c":-1.50}"#] {
            writer.row(record, &mut out).unwrap();
        }
        assert_eq!(
            core::str::from_utf8(&out).unwrap(),
            "a,\"b,c\"\r\n\"x\"\"y\nz\",1|true|ä\r\n,\r\n,-1.50\r\n"
        );
        let length = out.len();
        let error = |writer: &mut CsvWriter, record: &[u8], out: &mut Vec<u8>| {
            writer.row(record, out).unwrap_err().code
        };
        assert_eq!(error(&mut writer, br#"{"a":{}}"#, &mut out), Code::NotACell);
        assert_eq!(error(&mut writer, br#"{"a":[[]]}"#, &mut out), Code::NotACell);
        assert_eq!(error(&mut writer, br#"{"d":1}"#, &mut out), Code::UnknownColumn);
        assert_eq!(error(&mut writer, b"{", &mut out), Code::BadJson);
        assert_eq!(out.len(), length);
        assert_eq!(member_names(br#"{"b":1,"\u0061":2}"#).unwrap(), ["b", "a"]);
    }
}
