//! The constant data of a compiled map. Everything is `&'static` and can be made in a `const`: generated Rust has
//! it as a `static`, a WASM module decodes it once from a data segment.

use crate::Parameter;

/// A compiled map without its code.
#[derive(Debug, Clone, Copy)]
pub struct Program {
    /// The name of the map (`adt_a01`).
    pub name: &'static str,
    /// What comes out, for people (`fhir 4.0.1 Bundle`).
    pub target: &'static str,
    /// SHA-256 (hexadecimal) of the sources that it was compiled from.
    pub digest: &'static str,
    /// Version of the compiler.
    pub compiler: &'static str,
    /// What comes in.
    pub source: Source,
    /// Code tables.
    pub tables: &'static [Table],
    /// The rows that can report something, by [`Row`](crate::Row).
    pub rows: &'static [RowOrigin],
    /// What a site can set.
    pub parameters: &'static [Parameter],
}

/// What comes in.
#[derive(Debug, Clone, Copy)]
pub enum Source {
    /// An HL7 v2 message.
    Message(MessageStructure),
    /// A JSON object with these top-level fields.
    Record(&'static [Column]),
}

/// A top-level field of a source record: what a reader of CSV needs to know.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    /// Its name.
    pub name: &'static str,
    /// A repeating field is split at this text.
    pub split: Option<&'static str>,
}

/// The structure of a message, as a table that places each segment by the one before it.
#[derive(Debug, Clone, Copy)]
pub struct MessageStructure {
    /// `ADT_A01`.
    pub name: &'static str,
    /// The version that the map was checked against.
    pub version: &'static str,
    /// All HL7 v2 versions that exist.
    pub known_versions: &'static [&'static str],
    /// The (message code, trigger event) pairs that use this structure: (`ADT`, `A04`).
    pub events: &'static [(&'static str, &'static str)],
    /// Groups and segments in document order; 0 is the message itself.
    pub members: &'static [Member],
    /// The names of the segments that occur, sorted.
    pub segments: &'static [[u8; 3]],
    /// `steps[member * segments.len() + segment]`: where a segment goes when the one before it was placed at `member`.
    pub steps: &'static [Step],
}

/// A group or segment of a [`MessageStructure`].
#[derive(Debug, Clone, Copy)]
pub struct Member {
    /// `PID`, `PATIENT_RESULT`.
    pub name: &'static str,
    /// The group that it is in: its position in [`MessageStructure::members`], smaller than its own.
    pub parent: u16,
    /// A group, not a segment.
    pub group: bool,
}

/// Where a segment goes.
#[derive(Debug, Clone, Copy)]
pub struct Step {
    /// The member that it is an instance of; 0: it has no place.
    pub member: u16,
    /// The innermost open group that is kept; the groups between it and the member are opened anew.
    pub keep: u16,
}

/// A row of a map, for findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RowOrigin {
    /// The file, as given to the compiler.
    pub file: &'static str,
    /// Its line, from 1.
    pub line: u32,
    /// The source as written (`PID-7`); empty where there is none.
    pub source: &'static str,
    /// The element with its resource or datatype (`Patient.birthDate`); empty where there is none.
    pub target: &'static str,
}

/// A code table.
#[derive(Debug, Clone, Copy)]
pub struct Table {
    /// Its name in the map.
    pub name: &'static str,
    /// Sorted by their bytes, each once.
    pub keys: &'static [TableKey],
    /// What the keys stand for.
    pub rows: &'static [TableRow],
    /// The row for every code that is no key.
    pub otherwise: Option<u32>,
}

/// A code that a table has a row for.
#[derive(Debug, Clone, Copy)]
pub struct TableKey {
    /// Its first eight bytes, zeros behind them: most codes have no more, and numbers are compared at once.
    pub(crate) start: u64,
    pub(crate) text: &'static str,
    pub(crate) row: u32,
}

impl TableKey {
    /// A code and its row.
    pub const fn new(text: &'static str, row: u32) -> TableKey {
        TableKey { start: start_of(text.as_bytes()), text, row }
    }
}

/// The first eight bytes as a number that compares as they do.
const fn start_of(text: &[u8]) -> u64 {
    let mut start = 0;
    let mut rest = text;
    let mut left = 8;
    while left > 0 {
        left -= 1;
        if let [first, behind @ ..] = rest {
            start |= (*first as u64) << (left * 8);
            rest = behind;
        }
    }
    start
}

/// What a code stands for.
#[derive(Debug, Clone, Copy)]
pub struct TableRow {
    /// The code.
    pub code: &'static str,
    /// Its display or empty.
    pub display: &'static str,
    /// Its system's URI or empty.
    pub system: &'static str,
    /// All three as the members of a Coding, in JSON, if the map writes one.
    pub coding: &'static str,
}

/// How source text is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// As HL7 v2 writes dates, times and `Y`/`N`.
    V2,
    /// As ISO 8601 and JSON write them.
    Iso,
    /// A date or time by a pattern such as `MM/dd/yyyy`.
    Pattern(&'static str),
}

/// What happens to a value that cannot be converted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Policy {
    /// The message fails.
    Fail,
    /// Left out with a warning.
    Warn,
    /// Left out.
    Skip,
    /// This JSON text is written instead.
    Default(&'static str),
}

/// The delimiter between parts of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// `^`
    Component,
    /// `&`
    Subcomponent,
}

/// What two entries with the same key mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sharing {
    /// An error.
    Unique,
    /// One resource.
    Once,
    /// Different resources: the second gets `2` as a further part of its key, and so on.
    Numbered,
}

/// A column of a [`TableRow`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TableColumn {
    /// The code.
    Code,
    /// The display.
    Display,
    /// The system.
    System,
}

/// What a map reports itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reported {
    /// Error: a code that the table has no row for.
    CodeNotInTable,
    /// Warning: the same, the element is left out.
    CodeNotInTableWarning,
    /// Error: no arm of a `match` fits.
    NoArm,
    /// Warning: the same.
    NoArmWarning,
    /// Error: `only(…)` found several.
    NotOnly,
    /// Error: a required segment, field or group that the map reads is absent.
    MissingSource,
}
