//! A record guessed from samples.

use super::json::Json;
use super::shape::{Shape, split_cells};
use super::write::can_be_written;
use super::{Record, Records, csv};
use std::fmt;

/// In which form samples are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Samples {
    /// JSON objects, one after the other, or arrays of them.
    Json,
    /// A header and rows.
    Csv,
}

/// Why nothing can be guessed. No value of a sample is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GuessError {
    /// There is no record at all.
    NoRecords,
    /// The text is no JSON.
    NotJson {
        /// From 1.
        line: usize,
        /// From 1, in bytes.
        column: usize,
    },
    /// A value is no object.
    NotAnObject {
        /// From 1.
        record: usize,
    },
}

impl fmt::Display for GuessError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            GuessError::NoRecords => f.write_str("there are no records in it"),
            GuessError::NotJson { line, column } => {
                write!(f, "this is no JSON, at line {line}, column {column}")
            }
            GuessError::NotAnObject { record } => write!(f, "record {record} is no JSON object"),
        }
    }
}

/// The record that has all samples. What they leave open is said in remarks.
///
/// # Errors
/// [`GuessError`] if there is none, or if the text is not in the form.
///
/// ```
/// use mapwright_compiler::records::{Samples, guess};
/// let guessed = guess("Name,DOB\nLindqvist,03/14/1987\n", Samples::Csv, "Registration")?;
/// assert!(guessed.to_string().ends_with("schema Registration {\n  Name : string\n  DOB  : date \"MM/dd/yyyy\"\n}\n"));
/// # Ok::<(), mapwright_compiler::records::GuessError>(())
/// ```
pub fn guess(text: &str, samples: Samples, name: &str) -> Result<Records, GuessError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut shape = Shape::default();
    let mut remarks = Vec::new();
    match samples {
        Samples::Json => add_json(text, &mut shape)?,
        Samples::Csv => remarks.extend(add_csv(text, &mut shape)),
    }
    if shape.objects == 0 {
        return Err(GuessError::NoRecords);
    }
    let records =
        if shape.objects == 1 { "1 record".to_owned() } else { format!("{} records", shape.objects) };
    remarks.insert(0, format!("Guessed from {records}: correct it before it is used."));
    let mut fields = shape.fields(1);
    if samples == Samples::Csv {
        split_cells(&shape, &mut fields, csv::delimiter(text));
    }
    Ok(Records { records: vec![Record { name: name.to_owned(), fields, remark: None }], remarks })
}

fn add_json(text: &str, shape: &mut Shape) -> Result<(), GuessError> {
    let mut record = 0;
    let mut add = |value: &Json| {
        record += 1;
        match value {
            Json::Object(members) => {
                shape.add_object(members);
                Ok(())
            }
            _ => Err(GuessError::NotAnObject { record }),
        }
    };
    for value in serde_json::Deserializer::from_str(text).into_iter::<Json>() {
        match value.map_err(|error| GuessError::NotJson { line: error.line(), column: error.column() })? {
            Json::List(items) => items.iter().try_for_each(&mut add)?,
            value => add(&value)?,
        }
    }
    Ok(())
}

/// What there is to say of the header is returned.
fn add_csv(text: &str, shape: &mut Shape) -> Vec<String> {
    let mut rows = csv::rows(text).into_iter();
    let header = rows.next().unwrap_or_default();
    let mut remarks = Vec::new();
    let mut columns: Vec<(usize, String)> = Vec::new();
    for (position, name) in header.into_iter().enumerate() {
        let column = position + 1;
        if !can_be_written(&name) {
            remarks.push(format!("Column {column} has no name and was left out."));
        } else if columns.iter().any(|(_, known)| *known == name) {
            remarks.push(format!("Column {column} has the name of an earlier one and was left out."));
        } else {
            columns.push((position, name));
        }
    }
    let names: Vec<String> = columns.iter().map(|(_, name)| name.clone()).collect();
    for row in rows {
        let cells = columns.iter().map(|(position, _)| row.get(*position).cloned().unwrap_or_default());
        shape.add_row(&names, &cells.collect::<Vec<_>>());
    }
    remarks
}
