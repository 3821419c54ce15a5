//! CSV (RFC 4180 as it is found): rows to JSON records for [`transform`](crate::transform), and JSON records to rows.

mod reader;
mod writer;

pub use reader::{CsvEvent, CsvReader};
pub use writer::{CsvWriter, member_names};
