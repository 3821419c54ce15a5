//! How values, texts and choices cross the ABI.
//!
//! A value is an `i64`: its address in the lower half, its length in the upper. In memory that is what Rust makes of a slice, so that
//! an array of slices is one of values.

use mapwright_runtime::{Form, Lack, Level, Policy, Reported, Row, Sharing, State, TableColumn, Value};

/// A value as generated code holds it.
pub(crate) type Packed = u64;

#[repr(C)]
union Layout {
    slice: &'static [u8],
    halves: (*const u8, usize),
}

// Rust does not promise how a slice is laid out: do not build where it is not so.
// SAFETY: both have the size of two words, and any two words are an address and a length.
const _: () = assert!(size_of::<Value<'_>>() == 8 && unsafe { Layout { slice: b"length" }.halves.1 } == 6);

/// A value on its way to generated code.
#[inline(always)]
pub(crate) fn pack(value: Value<'_>) -> Packed {
    value.as_ptr() as usize as u64 | (value.len() as u64) << 32
}

/// A value that comes from generated code.
#[inline(always)]
pub(crate) fn unpack(value: Packed) -> Value<'static> {
    let address = value as u32 as usize;
    let length = (value >> 32) as usize;
    // A local that was never set is 0, and no slice has that address.
    let address = if address == 0 { 1 } else { address } as *const u8;
    // SAFETY: generated code holds values that `pack` made for the message at hand and constants of its data segment.
    // Both are there and unchanged until the message is done, and no value is kept longer.
    unsafe { core::slice::from_raw_parts(address, length) }
}

/// A constant text of generated code.
#[inline(always)]
pub(crate) fn text(value: Packed) -> &'static str {
    // SAFETY: the compiler makes these from strings, and puts them into a data segment that nothing writes to.
    unsafe { core::str::from_utf8_unchecked(unpack(value)) }
}

/// 0: as HL7 v2, 1: as ISO; else a pattern.
#[inline(always)]
pub(crate) fn form(value: Packed) -> Form {
    match value {
        0 => Form::V2,
        1 => Form::Iso,
        pattern => Form::Pattern(text(pattern)),
    }
}

/// 0: fail, 1: warn, 2: skip; else what is written instead.
#[inline(always)]
pub(crate) fn policy(value: Packed) -> Policy {
    match value {
        0 => Policy::Fail,
        1 => Policy::Warn,
        2 => Policy::Skip,
        json => Policy::Default(text(json)),
    }
}

#[inline(always)]
pub(crate) fn level(value: u32) -> Level {
    if value == 0 { Level::Component } else { Level::Subcomponent }
}

#[inline(always)]
pub(crate) fn lack(value: u32) -> Lack {
    match value {
        0 => Lack::Fail,
        1 | 2 => Lack::Element { told: value == 2 },
        _ => Lack::Entry { told: value == 4 },
    }
}

#[inline(always)]
pub(crate) fn sharing(value: u32) -> Sharing {
    match value {
        0 => Sharing::Unique,
        1 => Sharing::Once,
        _ => Sharing::Numbered,
    }
}

#[inline(always)]
pub(crate) fn state(value: u32) -> State {
    match value {
        0 => State::Null,
        1 => State::Empty,
        _ => State::Missing,
    }
}

#[inline(always)]
pub(crate) fn column(value: u32) -> TableColumn {
    match value {
        0 => TableColumn::Code,
        1 => TableColumn::Display,
        _ => TableColumn::System,
    }
}

#[inline(always)]
pub(crate) fn reported(value: u32) -> Reported {
    match value {
        0 => Reported::CodeNotInTable,
        1 => Reported::CodeNotInTableWarning,
        2 => Reported::NoArm,
        3 => Reported::NoArmWarning,
        4 => Reported::NotOnly,
        _ => Reported::MissingSource,
    }
}

#[inline(always)]
pub(crate) fn row(value: u32) -> Row {
    Row(value)
}
