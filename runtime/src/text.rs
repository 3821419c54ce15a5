//! Functions of text, and text put together of several values.

use core::cmp::Ordering;

use bumpalo::collections::Vec as ArenaVec;

use crate::scan::{find_text, words};
use crate::{Context, TableColumn, TableKey, TableRow, Value};

/// A text that is being put together.
#[derive(Debug)]
pub(crate) struct TextFrame<'m> {
    /// The first value: if it stays alone, it is the text.
    first: Value<'m>,
    /// All values, once there are two.
    joined: Option<ArenaVec<'m, u8>>,
}

impl<'m> Context<'m> {
    /// One after the other; absent if one is.
    pub fn concat(&mut self, a: Value<'m>, b: Value<'m>) -> Value<'m> {
        if a.is_empty() || b.is_empty() {
            return &[];
        }
        self.scratch.clear();
        self.scratch.extend_from_slice(a);
        self.scratch.extend_from_slice(b);
        let from = if self.source(a).is_some() { a } else { b };
        self.keep_scratch(from)
    }

    /// In lower case: ASCII letters and, by Unicode's simple mapping, others.
    pub fn lower(&mut self, value: Value<'m>) -> Value<'m> {
        self.cased(value, u8::to_ascii_lowercase, |letter| alone(letter.to_lowercase()))
    }

    /// In upper case.
    pub fn upper(&mut self, value: Value<'m>) -> Value<'m> {
        self.cased(value, u8::to_ascii_uppercase, |letter| alone(letter.to_uppercase()))
    }

    fn cased(
        &mut self,
        value: Value<'m>,
        ascii: impl Fn(&u8) -> u8,
        other: impl Fn(char) -> Option<char>,
    ) -> Value<'m> {
        if value.is_ascii() && value.iter().all(|byte| ascii(byte) == *byte) {
            return value;
        }
        self.scratch.clear();
        for chunk in value.utf8_chunks() {
            for letter in chunk.valid().chars() {
                let letter = match u8::try_from(letter) {
                    Ok(byte) if byte.is_ascii() => char::from(ascii(&byte)),
                    _ => other(letter).unwrap_or(letter),
                };
                self.scratch.extend_from_slice(letter.encode_utf8(&mut [0; 4]).as_bytes());
            }
            self.scratch.extend_from_slice(chunk.invalid());
        }
        self.keep_scratch(value)
    }

    /// Without blanks at both ends.
    #[inline]
    pub fn trim(&mut self, value: Value<'m>) -> Value<'m> {
        value.trim_ascii()
    }

    /// What is before the first `separator`; absent if it does not occur.
    pub fn before(&mut self, value: Value<'m>, separator: Value<'m>) -> Value<'m> {
        find_text(value, separator).and_then(|at| value.get(..at)).unwrap_or_default()
    }

    /// What is after the first `separator`; absent if it does not occur.
    pub fn after(&mut self, value: Value<'m>, separator: Value<'m>) -> Value<'m> {
        find_text(value, separator).and_then(|at| value.get(at + separator.len()..)).unwrap_or_default()
    }

    /// Every `from` replaced by `to`, which may be empty. Absent if `from` is.
    pub fn replace(&mut self, value: Value<'m>, from: Value<'m>, to: Value<'m>) -> Value<'m> {
        if from.is_empty() {
            return &[];
        }
        let Some(mut at) = find_text(value, from) else { return value };
        self.scratch.clear();
        let mut rest = value;
        loop {
            self.scratch.extend_from_slice(rest.get(..at).unwrap_or_default());
            self.scratch.extend_from_slice(to);
            rest = rest.get(at + from.len()..).unwrap_or_default();
            match find_text(rest, from) {
                Some(next) => at = next,
                None => break,
            }
        }
        self.scratch.extend_from_slice(rest);
        self.keep_scratch(value)
    }

    /// `urn:oid:` for an OID, `urn:uuid:` (lower case) for a UUID, a URI with a scheme itself; else absent.
    pub fn uri(&mut self, value: Value<'m>) -> Value<'m> {
        let prefix: &[u8] = if is_oid(value) {
            b"urn:oid:"
        } else if is_uuid(value) {
            b"urn:uuid:"
        } else if has_scheme(value) {
            return value;
        } else {
            return &[];
        };
        self.scratch.clear();
        self.scratch.extend_from_slice(prefix);
        self.scratch.extend(value.iter().map(u8::to_ascii_lowercase));
        self.keep_scratch(value)
    }

    /// The date part of a v2 or ISO date and time, in its own form. What is none is left as it is, for a conversion to find.
    pub fn date(&mut self, value: Value<'m>) -> Value<'m> {
        crate::date::date_part(value)
    }

    /// A number as text.
    pub fn number(&mut self, number: i32) -> Value<'m> {
        self.scratch.clear();
        if number < 0 {
            self.scratch.push(b'-');
        }
        crate::write::push_number(self.scratch, u64::from(number.unsigned_abs()));
        self.arena.alloc_slice_copy(self.scratch)
    }

    /// Begins a text that is put together of several values.
    #[inline]
    pub fn begin_text(&mut self) {
        self.frames.push(TextFrame { first: &[], joined: None });
    }

    /// Adds a value to the innermost text, with the separator between values; an absent one is left out.
    #[inline]
    pub fn append_text(&mut self, separator: &str, value: Value<'m>) {
        if value.is_empty() {
            return;
        }
        let arena = self.arena;
        let Some(frame) = self.frames.last_mut() else { return };
        if frame.first.is_empty() {
            frame.first = value;
            return;
        }
        let first = frame.first;
        let joined = frame.joined.get_or_insert_with(|| {
            let length = (first.len() + value.len()) * 2 + 16;
            let mut joined = ArenaVec::with_capacity_in(length, arena);
            joined.extend_from_slice_copy(first);
            joined
        });
        joined.extend_from_slice_copy(separator.as_bytes());
        joined.extend_from_slice_copy(value);
    }

    /// Ends the innermost text.
    #[inline]
    pub fn end_text(&mut self) -> Value<'m> {
        match self.frames.pop() {
            None => &[],
            Some(TextFrame { first, joined: None }) => first,
            Some(TextFrame { first, joined: Some(joined) }) => self.keep(joined.into_bump_slice(), first),
        }
    }

    /// The row of a table for a text, the row of its `otherwise`, or -1. -1 for an absent text.
    #[inline]
    pub fn lookup(&self, table: u32, value: Value<'m>) -> i32 {
        let Some(table) = self.program.tables.get(table as usize) else { return -1 };
        if value.is_empty() {
            return -1;
        }
        let start = match value.first_chunk::<8>() {
            Some(first) => u64::from_be_bytes(*first),
            None => words(value).0.swap_bytes(),
        };
        let first = table.keys.partition_point(|key| key.start < start);
        let alike = table.keys.get(first..).unwrap_or_default().iter().take_while(|key| key.start == start);
        // Codes of up to eight bytes that begin alike are the same if they are as long.
        let same = |key: &&TableKey| {
            key.text.len() == value.len() && (value.len() <= 8 || key.text.as_bytes() == value)
        };
        let found = { alike }.find(same).map(|key| key.row);
        found.or(table.otherwise).map_or(-1, u32::cast_signed)
    }

    /// The members of a Coding from a row of a table, with what is written before and after them; nothing for row -1.
    #[inline]
    pub fn put_coding(&mut self, start: &str, table: u32, row: i32, end: &str) {
        let row = usize::try_from(row).ok();
        let table = self.program.tables.get(table as usize);
        let row = table.zip(row).and_then(|(table, row)| table.rows.get(row));
        if let Some(TableRow { coding, .. }) = row.filter(|row| !row.coding.is_empty()) {
            self.out.pieces(start.as_bytes(), [coding.as_bytes(), end.as_bytes()]);
        }
    }

    /// A cell of a row of a table; absent for row -1.
    #[inline]
    pub fn cell(&self, table: u32, row: i32, column: TableColumn) -> Value<'m> {
        let row = usize::try_from(row).ok();
        let table = self.program.tables.get(table as usize);
        let Some(row) = table.zip(row).and_then(|(table, row)| table.rows.get(row)) else { return &[] };
        match column {
            TableColumn::Code => row.code.as_bytes(),
            TableColumn::Display => row.display.as_bytes(),
            TableColumn::System => row.system.as_bytes(),
        }
    }

    /// Two texts are the same.
    #[inline]
    pub fn equal(&self, a: Value<'m>, b: Value<'m>) -> bool {
        a == b
    }

    /// How two texts compare as numbers; nothing if one is none.
    pub fn compare(&self, a: Value<'m>, b: Value<'m>) -> Option<Ordering> {
        crate::write::compare(a, b)
    }
}

/// The only one, if there is only one.
fn alone(mut letters: impl Iterator<Item = char>) -> Option<char> {
    let first = letters.next();
    if letters.next().is_some() { None } else { first }
}

/// `1.2.840`: at least two numbers, the first 0 to 2, none with a leading zero.
fn is_oid(value: &[u8]) -> bool {
    let number = |part: &[u8]| {
        !part.is_empty()
            && part.iter().all(u8::is_ascii_digit)
            && (part.len() == 1 || !part.starts_with(b"0"))
    };
    matches!(value, [b'0'..=b'2', b'.', ..]) && value.split(|byte| *byte == b'.').all(number)
}

/// `0190d6a4-5b1c-7000-8000-000000000000`, in letters of any case.
fn is_uuid(value: &[u8]) -> bool {
    value.len() == 36
        && value.iter().enumerate().all(|(at, byte)| match at {
            8 | 13 | 18 | 23 => *byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

/// RFC 3986: a letter, letters, digits, `+`, `-`, `.`, a colon; and something after it, without blanks.
fn has_scheme(value: &[u8]) -> bool {
    let Some(colon) = value.iter().position(|byte| *byte == b':') else { return false };
    let (scheme, rest) = value.split_at_checked(colon).unwrap_or_default();
    let letters = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.');
    scheme.first().is_some_and(u8::is_ascii_alphabetic)
        && scheme.iter().all(letters)
        && rest.len() > 1
        && rest.iter().all(|byte| *byte > b' ')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_identifiers() {
        for (value, oid, uuid, scheme) in [
            ("2.16.840.1.113883.4.6", true, false, false),
            ("1.2", true, false, false),
            ("1", false, false, false),
            ("3.1", false, false, false),
            ("1.02", false, false, false),
            ("1..2", false, false, false),
            ("1.2.", false, false, false),
            ("0190D6A4-5b1c-7000-8000-000000000000", false, true, false),
            ("0190D6A4-5b1c-7000-8000-00000000000", false, false, false),
            ("http://a", false, false, true),
            ("urn:oid:1.2", false, false, true),
            ("mailto:", false, false, false),
            ("a b:c", false, false, false),
            ("a:b c", false, false, false),
            (":x", false, false, false),
            ("HOSP", false, false, false),
        ] {
            let bytes = value.as_bytes();
            assert_eq!((is_oid(bytes), is_uuid(bytes), has_scheme(bytes)), (oid, uuid, scheme), "{value}");
        }
    }
}
