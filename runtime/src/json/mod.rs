//! Reading JSON: strict by RFC 8259, into a flat list of nodes; text is left in the input until a map asks for it.

mod object;
mod place;
mod reader;
mod text;
mod values;

use alloc::vec::Vec;

use bumpalo::Bump;

pub(crate) use object::Object;
pub(crate) use place::{line_and_column, place};
pub(crate) use text::unescape;

use crate::message::narrow;
use crate::{Code, Finding};

/// A JSON value. Number 0 is none, number 1 the outermost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct JsonNode {
    pub(crate) kind: Kind,
    /// The name has escapes.
    pub(crate) escaped_name: bool,
    /// Where the value is in the text: of a string, without its quotation marks.
    pub(crate) start: u32,
    pub(crate) end: u32,
    /// Where the name is, without its quotation marks; both 0 for elements of arrays.
    pub(crate) name: (u32, u32),
    /// The next member or element, or 0.
    pub(crate) next: u32,
    /// The first member or element, or 0.
    pub(crate) child: u32,
}

/// What a value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Kind {
    #[default]
    Null,
    False,
    True,
    Number,
    /// A string without escapes.
    Plain,
    /// A string with escapes.
    Escaped,
    Array,
    Object,
}

/// Reads a record: one JSON object. Gives its text in UTF-8.
pub(crate) fn read<'m>(
    input: &'m [u8],
    arena: &'m Bump,
    nodes: &mut Vec<JsonNode>,
) -> Result<&'m [u8], Finding> {
    let text = narrow(input, arena)?;
    let text = text.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(text);
    if let Err(error) = core::str::from_utf8(text) {
        return Err(Finding::new(Code::BadBytes).at(line_and_column(text, error.valid_up_to())));
    }
    if text.trim_ascii().is_empty() {
        return Err(Finding::new(Code::EmptyInput));
    }
    read_object(text, nodes)?;
    Ok(text)
}

/// Reads one JSON object.
fn read_object(text: &[u8], nodes: &mut Vec<JsonNode>) -> Result<(), Finding> {
    reader::read(text, nodes).map_err(|error| {
        let mut finding = Finding::new(error.code).at(place::of_error(text, nodes, &error));
        if !error.expected.is_empty() {
            let mut message = alloc::string::String::from(error.code.message());
            message.push_str(": expected ");
            message.push_str(error.expected);
            finding = finding.saying(message);
        }
        finding
    })?;
    if nodes.get(1).is_none_or(|root| root.kind != Kind::Object) {
        return Err(Finding::new(Code::NotAnObject));
    }
    Ok(())
}
