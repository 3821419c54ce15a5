//! What an input is: by what the map reads, then by name, then by content.

use std::path::Path;

use crate::args::InputKind;
use crate::files::has_extension;

const MESSAGES: &[&str] = &["hl7", "er7", "v2", "msg", "txt", "dat"];
const JSON: &[&str] = &["json", "ndjson", "jsonl"];
const JSON_LINES: &[&str] = &["ndjson", "jsonl"];
const CSV: &[&str] = &["csv"];

/// What the inputs of a map can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kinds {
    /// HL7 v2 messages.
    Messages,
    /// Records: JSON or CSV, as each input says.
    Records,
    /// Records, in JSON.
    Json,
    /// Records, in CSV.
    Csv,
}

impl Kinds {
    /// Those of a map that reads records or messages, narrowed by what was asked for; `None` if that does not fit.
    pub(crate) fn new(records: bool, asked: Option<InputKind>) -> Option<Kinds> {
        match (records, asked) {
            (false, None | Some(InputKind::Hl7)) => Some(Kinds::Messages),
            (true, None) => Some(Kinds::Records),
            (true, Some(InputKind::Json)) => Some(Kinds::Json),
            (true, Some(InputKind::Csv)) => Some(Kinds::Csv),
            (false, Some(_)) | (true, Some(InputKind::Hl7)) => None,
        }
    }

    /// What one of them is called.
    pub(crate) fn what(self) -> &'static str {
        match self {
            Kinds::Messages => "message",
            Kinds::Records | Kinds::Json | Kinds::Csv => "record",
        }
    }

    /// The endings of the files that are taken from a folder.
    pub(crate) fn extensions(self) -> &'static [&'static str] {
        match self {
            Kinds::Messages => MESSAGES,
            Kinds::Records => &["json", "ndjson", "jsonl", "csv"],
            Kinds::Json => JSON,
            Kinds::Csv => CSV,
        }
    }

    /// What an input is, by its path (empty for standard input) and its first bytes.
    pub(super) fn of(self, path: &Path, first: &[u8]) -> InputKind {
        match self {
            Kinds::Messages => InputKind::Hl7,
            Kinds::Json => InputKind::Json,
            Kinds::Csv => InputKind::Csv,
            Kinds::Records if has_extension(path, JSON) => InputKind::Json,
            Kinds::Records if has_extension(path, CSV) => InputKind::Csv,
            Kinds::Records => match first.iter().find(|byte| !byte.is_ascii_whitespace()) {
                Some(b'{' | b'[') | None => InputKind::Json,
                Some(_) => InputKind::Csv,
            },
        }
    }
}

/// One object a line, by the name.
pub(super) fn is_json_lines(path: &Path) -> bool {
    has_extension(path, JSON_LINES)
}
