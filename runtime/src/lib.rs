//! What compiled maps call: reading HL7 v2 and JSON, writing JSON, dates, numbers, ids, findings.
//!
//! A compiled map is a [`Program`] (constant tables) and a function that is run with a [`Context`] over one message.
//! The functions of [`Context`] are the operations of the compiler's IR (`compiler/src/ir/mod.rs` says what each means);
//! generated Rust calls them directly, compiled WASM through the ABI of `runtime/wasm`.
//!
//! No message makes it panic, its memory is bounded by the length of the message, and in messages like those before
//! it nothing is allocated for a field.

#![no_std]
#![forbid(unsafe_code)]
#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice
)]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic))]
extern crate alloc;

mod batch;
mod codes;
mod context;
mod csv;
mod date;
mod finding;
mod handles;
mod identify;
mod json;
mod left_out;
mod message;
mod parameters;
mod program;
mod scan;
mod settings;
mod text;
mod transform;
mod workspace;
mod write;

pub use batch::{Piece, Splitter, messages, outside, records};
pub use codes::{CODES, Code, CodeEntry, Severity, explain};
pub use context::Context;
pub use csv::{CsvEvent, CsvReader, CsvWriter, member_names};
pub use finding::{Error, Finding, Report};
pub use handles::{EntryMark, Failed, Id, Lack, Mark, Node, OnceMark, Row, State, Value};
pub use message::{Repetitions, has_value};
pub use parameters::{Parameter, ParameterType, Parameters, SettingError};
pub use program::{
    Column, Form, Level, Member, MessageStructure, Policy, Program, Reported, RowOrigin, Sharing, Source,
    Step, Table, TableColumn, TableKey, TableRow,
};
pub use settings::Settings;
pub use transform::{MapFunction, transform};
pub use workspace::Workspace;
