//! The parts of a message's fields: repetitions, components, subcomponents, and their text.

use super::Delimiters;
use crate::scan::{equal_16, find, find_either, lane, short_lane};
use crate::{Code, Context, Level, Node, Row, Value};

impl Delimiters {
    #[inline(always)]
    fn of_level(&self, level: Level) -> u8 {
        match level {
            Level::Component => self.component,
            Level::Subcomponent => self.subcomponent,
        }
    }

    /// The value, or nothing where it is made of delimiters alone: `^^` has parts, and none of them is there.
    #[inline(always)]
    fn filled<'m>(&self, value: Value<'m>) -> Value<'m> {
        match value.first() {
            Some(first) if self.separates(*first) && value.iter().all(|byte| self.separates(*byte)) => &[],
            _ => value,
        }
    }

    #[inline(always)]
    fn separates(&self, byte: u8) -> bool {
        byte == self.component || byte == self.subcomponent || byte == self.repetition
    }
}

/// The repetitions of a field, empty ones included; none of an absent one.
#[derive(Debug, Clone)]
pub struct Repetitions<'m> {
    rest: Option<Value<'m>>,
    delimiters: Delimiters,
}

impl<'m> Iterator for Repetitions<'m> {
    type Item = Value<'m>;

    #[inline]
    fn next(&mut self) -> Option<Value<'m>> {
        let rest = self.rest?;
        let item = match find(rest, self.delimiters.repetition) {
            None => {
                self.rest = None;
                rest
            }
            Some(end) => {
                self.rest = rest.get(end + 1..);
                rest.get(..end)?
            }
        };
        Some(self.delimiters.filled(item))
    }
}

impl<'m> Context<'m> {
    /// A field of a segment, with its repetitions, by its number from 1. MSH-1 is the field separator, MSH-2 the encoding characters.
    #[inline]
    pub fn field(&self, segment: Node, number: u16) -> Value<'m> {
        let Some(entry) = self.entries.get(segment.0 as usize) else { return &[] };
        let end = entry.first + u32::from(number);
        if entry.group || end > entry.last || number == 0 {
            return &[];
        }
        let Some(&[before, end]) = self.offsets.get(end as usize - 1..).and_then(|rest| rest.first_chunk())
        else {
            return &[];
        };
        let start = before as usize + 1;
        if number == 1 && entry.first == 0 {
            return self.text.get(start..start + 1).unwrap_or_default();
        }
        let value = self.text.get(start..end as usize).unwrap_or_default();
        if entry.first == 0 { value } else { self.delimiters.filled(value) }
    }

    /// A repetition by its number from 1.
    #[inline]
    pub fn repetition(&self, value: Value<'m>, number: u32) -> Value<'m> {
        self.delimiters.filled(nth(value, self.delimiters.repetition, number))
    }

    /// The last repetition, which may be empty.
    #[inline]
    pub fn last_repetition(&self, value: Value<'m>) -> Value<'m> {
        let last = value.iter().rposition(|byte| *byte == self.delimiters.repetition);
        last.and_then(|at| value.get(at + 1..)).unwrap_or(value)
    }

    /// The first repetition of a field that does not repeat by its standard. Warns if there are others that are not empty.
    #[inline]
    pub fn single(&mut self, value: Value<'m>, row: Row) -> Value<'m> {
        match find(value, self.delimiters.repetition) {
            None => value,
            Some(end) => self.first_of(value, end, Code::MoreRepetitions, row),
        }
    }

    /// All repetitions of a field.
    #[inline]
    pub fn repetitions(&self, value: Value<'m>) -> Repetitions<'m> {
        let rest = if value.is_empty() { None } else { Some(value) };
        Repetitions { rest, delimiters: self.delimiters }
    }

    /// A component or subcomponent by its number from 1.
    #[inline]
    pub fn component(&self, value: Value<'m>, level: Level, number: u16) -> Value<'m> {
        self.delimiters.filled(nth(value, self.delimiters.of_level(level), u32::from(number)))
    }

    /// The first `N` components or subcomponents: component 1 is at position 0.
    #[inline]
    pub fn split<const N: usize>(&self, value: Value<'m>, level: Level) -> [Value<'m>; N] {
        let mut parts: [Value<'m>; N] = [&[]; N];
        self.split_into(value, level, &mut parts);
        parts
    }

    /// The same for a number that is not known when this is compiled: further components are left out.
    #[inline]
    pub fn split_into(&self, value: Value<'m>, level: Level, parts: &mut [Value<'m>]) {
        let delimiter = self.delimiters.of_level(level);
        let mut places = parts.iter_mut();
        let (whole, last) = value.as_chunks::<16>();
        let (mut start, mut base) = (0, 0);
        let mut add = |mut mask: u64| {
            while mask != 0 {
                let end = base + mask.trailing_zeros() as usize;
                mask &= mask - 1;
                let Some(place) = places.next() else { return false };
                *place = value.get(start..end).unwrap_or_default();
                start = end + 1;
            }
            base += 16;
            true
        };
        let more = whole.iter().all(|piece| add(equal_16(lane(piece), delimiter)))
            && add(equal_16(short_lane(last), delimiter));
        if more && let Some(place) = places.next() {
            *place = value.get(start..).unwrap_or_default();
        }
    }

    /// The first component (or subcomponent) of a value whose type has none. Warns if there are others that are not empty.
    #[inline]
    pub fn leaf(&mut self, value: Value<'m>, level: Level, row: Row) -> Value<'m> {
        let found = match level {
            Level::Component => find_either(value, self.delimiters.component, self.delimiters.subcomponent),
            Level::Subcomponent => find(value, self.delimiters.subcomponent),
        };
        match found {
            None => value,
            Some(end) => self.first_of(value, end, Code::MoreComponents, row),
        }
    }

    /// The first component of the first repetition of a field that has one of each by its standard. Warns if there are others that are not empty.
    #[inline]
    pub fn sole(&mut self, value: Value<'m>, row: Row) -> Value<'m> {
        let Delimiters { repetition, component, subcomponent, .. } = self.delimiters;
        if value.iter().any(|byte| *byte == repetition || *byte == component || *byte == subcomponent) {
            let single = self.single(value, row);
            return self.leaf(single, Level::Component, row);
        }
        value
    }

    /// The text of an encoded value: escapes undone; the HL7 null `""` is absent.
    #[inline]
    pub fn decode(&mut self, value: Value<'m>) -> Value<'m> {
        if *value == *b"\"\"" {
            return &[];
        }
        if self.escapes && find(value, self.delimiters.escape).is_some() {
            return self.unescape(value);
        }
        value
    }

    #[cold]
    #[inline(never)]
    fn first_of(&mut self, value: Value<'m>, end: usize, code: Code, row: Row) -> Value<'m> {
        let (first, rest) = value.split_at_checked(end).unwrap_or((value, &[]));
        let Delimiters { repetition, component, subcomponent, .. } = self.delimiters;
        if rest.iter().any(|byte| ![repetition, component, subcomponent].contains(byte)) {
            self.warn(code, value, Some(row));
        }
        first
    }

    #[cold]
    #[inline(never)]
    fn unescape(&mut self, value: Value<'m>) -> Value<'m> {
        let charset = self.charset;
        self.scratch.clear();
        super::escape::unescape(
            value,
            &self.delimiters,
            |bytes, out| charset.append(bytes, out),
            self.scratch,
        );
        self.keep_scratch(value)
    }
}

/// Whether an encoded value is there, and is not HL7's null (`""`) as a whole.
#[inline]
pub fn has_value(value: Value<'_>) -> bool {
    !value.is_empty() && *value != *b"\"\""
}

/// The part with a number from 1.
#[inline]
fn nth(value: &[u8], delimiter: u8, number: u32) -> &[u8] {
    let Some(mut before) = number.checked_sub(1) else { return &[] };
    let mut rest = value;
    loop {
        match find(rest, delimiter) {
            None if before == 0 => return rest,
            None => return &[],
            Some(end) if before == 0 => return rest.get(..end).unwrap_or_default(),
            Some(end) => rest = rest.get(end + 1..).unwrap_or_default(),
        }
        before -= 1;
    }
}
