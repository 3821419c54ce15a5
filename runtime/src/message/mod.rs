//! Reading HL7 v2 messages: delimiters, character sets, one pass for segments and fields, the structure's tree, and on
//! demand the parts of fields. No segment is known here but MSH; what belongs where is in the map's [`MessageStructure`].

mod charset;
mod delimiters;
mod escape;
mod header;
mod index;
mod place;
mod structure;
mod values;

use alloc::string::String;
use alloc::vec::Vec;

use bumpalo::Bump;

pub(crate) use charset::{BadBytes, Charset, is_wide, wide};
pub(crate) use delimiters::Delimiters;
pub(crate) use index::Line;
pub(crate) use place::Map;
pub(crate) use structure::{Entry, Slot, Tree, slot_of};
pub use values::{Repetitions, has_value};

use crate::context::Findings;
use crate::{Code, Finding, MessageStructure, Settings, Severity};

/// What a message is read into, kept from message to message.
#[derive(Debug, Default)]
pub(crate) struct Buffers {
    pub(crate) offsets: Vec<u32>,
    pub(crate) lines: Vec<Line>,
    pub(crate) tree: Tree,
}

impl Buffers {
    pub(crate) const fn new() -> Buffers {
        Buffers { offsets: Vec::new(), lines: Vec::new(), tree: Tree::new() }
    }

    /// Drops memory that an uncommonly long message needed.
    pub(crate) fn shrink(&mut self, limit: usize) {
        if self.offsets.capacity() > limit {
            self.offsets = Vec::new();
        }
        if self.lines.capacity() > limit {
            self.lines = Vec::new();
        }
        self.tree.shrink(limit);
    }
}

/// A message that was read, beside what is in the buffers.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Message<'m> {
    /// In UTF-8, without what stood before and after it.
    pub(crate) text: &'m [u8],
    pub(crate) delimiters: Delimiters,
    pub(crate) escapes: bool,
    pub(crate) charset: Charset,
}

/// Reads a message.
pub(crate) fn read<'m>(
    structure: &'static MessageStructure,
    settings: &Settings,
    input: &'m [u8],
    arena: &'m Bump,
    buffers: &mut Buffers,
    findings: &mut Findings,
) -> Result<Message<'m>, Finding> {
    let input = narrow(input, arena)?;
    let input = framed(input);
    if input.is_empty() {
        return Err(Finding::new(Code::EmptyInput));
    }
    let (delimiters, header) = Delimiters::of(input).map_err(Finding::new)?;
    let Buffers { offsets, lines, tree } = buffers;
    let mut message = Message { text: input, delimiters, escapes: false, charset: Charset::Utf8 };
    let mut indexed = index::index(input, &delimiters, header, offsets, lines);
    let declared = header_field(input, offsets, lines, 18);
    if indexed.beyond_ascii || !declared.is_empty() {
        message.charset = match Charset::declared(declared, delimiters.repetition, delimiters.component) {
            Some(charset) => charset,
            None if !indexed.beyond_ascii => Charset::Utf8,
            None => return Err(Finding::new(Code::UnknownCharacterSet).at(String::from("MSH-18"))),
        };
        let bad = |BadBytes { offset }| {
            let map = Map { text: input, offsets, lines, delimiters };
            Finding::new(Code::BadBytes).at(map.place(offset, 0))
        };
        match message.charset {
            Charset::Utf8 if indexed.beyond_ascii => {
                let valid = core::str::from_utf8(input);
                valid.map_err(|error| bad(BadBytes { offset: error.valid_up_to() }))?;
            }
            Charset::Utf8 => {}
            charset if indexed.beyond_ascii || input.contains(&0x1B) => {
                let mut text = Vec::new();
                charset.decode(input, &mut text).map_err(bad)?;
                message.text = arena.alloc_slice_copy(&text);
                indexed = index::index(message.text, &delimiters, header, offsets, lines);
            }
            _ => {}
        }
    }
    message.escapes = indexed.escapes;
    let map = Map { text: message.text, offsets, lines, delimiters };
    header::check(structure, settings, &map, findings)?;
    let mut second = None;
    tree.grow(structure, message.text, map.offsets, map.lines, |unplaced| {
        let found = || {
            let place = String::from_utf8(map.line(unplaced.line as usize)).unwrap_or_default();
            Finding::new(unplaced.code).at(place)
        };
        if unplaced.code.severity() == Severity::Error {
            second.get_or_insert_with(found);
        } else {
            findings.warn(settings, found);
        }
    });
    match second {
        None => Ok(message),
        Some(error) => Err(error),
    }
}

/// A field of MSH by its number from 2.
#[inline]
pub(crate) fn header_field<'m>(text: &'m [u8], offsets: &[u32], lines: &[Line], number: u32) -> &'m [u8] {
    let Some(line) = lines.first().filter(|line| number <= line.last) else { return &[] };
    debug_assert_eq!(line.first, 1);
    match offsets.get(number as usize - 1..).and_then(|rest| rest.first_chunk()) {
        Some(&[before, end]) => text.get(before as usize + 1..end as usize).unwrap_or_default(),
        None => &[],
    }
}

/// UTF-16 and UTF-32 made UTF-8.
#[inline]
pub(crate) fn narrow<'m>(input: &'m [u8], arena: &'m Bump) -> Result<&'m [u8], Finding> {
    match wide(input) {
        None => Ok(input),
        Some(Ok(text)) => Ok(arena.alloc_slice_copy(&text)),
        Some(Err(BadBytes { offset })) => {
            let mut place = Vec::from(*b"byte ");
            crate::write::push_number(&mut place, offset as u64 + 1);
            Err(Finding::new(Code::BadBytes).at(String::from_utf8(place).unwrap_or_default()))
        }
    }
}

/// Without byte order mark, the frame of MLLP, and line ends around the message.
#[inline]
fn framed(input: &[u8]) -> &[u8] {
    let mut message = input.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(input);
    while let [b'\r' | b'\n' | 0x0B, rest @ ..] = message {
        message = rest;
    }
    while let [rest @ .., b'\r' | b'\n' | 0x1C | 0x1A | 0] = message {
        message = rest;
    }
    message
}
