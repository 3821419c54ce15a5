//! The maps of `../maps` as an engineer would write them who has time, knows the output, and needs no general runtime: what compiled maps
//! are measured against. One pass over the message with SIMD for segments and fields, fields on demand, tables as `match`, and one output
//! buffer that constants are written to in large pieces. Safe Rust only.
//!
//! The same bytes as the compiled maps for every message that is well formed. What is not checked here, and in compiled maps is: the structure
//! of the message, MSH-9 and MSH-12, characters that JSON or FHIR do not allow, parts of fields that their types do not have. Nothing is reported.

pub(crate) mod adt;
mod datatypes;
mod entries;
mod json;
mod message;
pub(crate) mod oru;
mod times;

use entries::Entries;
use message::Index;

/// What is kept from message to message.
#[derive(Default)]
pub(crate) struct HandWritten {
    index: Index,
    entries: Entries,
}

/// The message is none that can be transformed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Refused;
