//! Record schemas made of other files: of a JSON Schema, or of sample records. What comes out is text for a person to go on with.
//!
//! What a record cannot say, and what was only guessed, is written beside its field as a comment. Nothing here reads files,
//! and no value of a sample is in the text.

mod csv;
mod date_pattern;
mod guess;
mod json;
mod json_schema;
mod shape;
#[cfg(test)]
mod tests;
mod write;

pub use guess::{GuessError, Samples, guess};
pub use json_schema::{ImportError, import};

use crate::syntax::ast::Cardinality;

/// So many braces may be inside of each other in a map, less those that a record itself needs.
const DEEPEST: usize = 60;

/// Records in the order in which they are written, with what there is to say of them all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Records {
    /// The first is the one that was asked for; those that it names follow.
    pub records: Vec<Record>,
    /// Said before the first.
    pub remarks: Vec<String>,
}

/// A `schema` of a map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Its name.
    pub name: String,
    /// Its fields.
    pub fields: Vec<Field>,
    /// What it cannot say.
    pub remark: Option<String>,
}

/// A field of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Its name: a JSON member or a CSV column.
    pub name: String,
    /// What it holds.
    pub ty: FieldType,
    /// How often.
    pub cardinality: Cardinality,
    /// The pattern of a date or time.
    pub format: Option<String>,
    /// What parts the values of a CSV cell.
    pub split: Option<String>,
    /// What it cannot say, or what is not certain.
    pub remark: Option<String>,
}

/// What a field holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldType {
    /// A primitive type of records.
    Primitive(&'static str),
    /// Another record.
    Named(String),
    /// A record in place.
    Inline(Vec<Field>),
    /// No record can hold it: only the remark is written.
    LeftOut,
}

impl Field {
    fn new(name: &str, ty: FieldType, cardinality: Cardinality) -> Field {
        Field { name: name.to_owned(), ty, cardinality, format: None, split: None, remark: None }
    }

    fn left_out(name: &str, why: &str) -> Field {
        let remark = Some(format!("left out: {why}"));
        Field { remark, ..Field::new(name, FieldType::LeftOut, Cardinality::One) }
    }
}

/// A name for a record, of a title or of the name of a file: `patient-registration` is `PatientRegistration`.
pub fn record_name(text: &str) -> String {
    let words = text.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let mut name = String::new();
    for word in words {
        let mut letters = word.chars();
        name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        name.extend(letters);
    }
    if name.starts_with(|first: char| first.is_ascii_alphabetic()) { name } else { format!("Record{name}") }
}
