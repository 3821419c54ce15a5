//! The bytes that are written.

use alloc::vec::Vec;

use crate::Mark;
use crate::scan::{not_plain, repeat, words};

/// JSON in the making, behind what the buffer held before.
///
/// The buffer is longer than what is written: the rest is there to be written to, so that no write has to ask for
/// memory, and short copies are made in whole words.
#[derive(Debug, Default)]
pub(crate) struct Output {
    buffer: Vec<u8>,
    /// Length of what is written.
    at: usize,
    /// How many values of substance were written: all but literals whose presence says nothing.
    pub(crate) substance: u32,
}

/// The output has a control character that JSON strings for FHIR cannot have, or for codes a blank.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NotPlain;

impl Output {
    /// Continues a buffer.
    pub(crate) fn new(buffer: Vec<u8>) -> Output {
        Output { at: buffer.len(), buffer, substance: 0 }
    }

    /// The buffer with what was written.
    pub(crate) fn finish(self) -> Vec<u8> {
        let mut buffer = self.buffer;
        buffer.truncate(self.at);
        buffer
    }

    /// Length of what is written.
    #[inline(always)]
    pub(crate) fn position(&self) -> usize {
        self.at
    }

    /// Takes back what was written after a position.
    #[inline(always)]
    pub(crate) fn back_to(&mut self, position: usize) {
        self.at = self.at.min(position);
    }

    /// What was written in a range.
    pub(crate) fn written(&self, start: usize, end: usize) -> &[u8] {
        self.buffer.get(start..end.min(self.at)).unwrap_or_default()
    }

    /// Room for `need` bytes behind what is written.
    #[inline(always)]
    fn room(&mut self, need: usize) -> &mut [u8] {
        let end = self.at + need;
        if end > self.buffer.len() {
            self.grow(end);
        }
        self.buffer.get_mut(self.at..end).unwrap_or_default()
    }

    #[cold]
    #[inline(never)]
    fn grow(&mut self, end: usize) {
        self.buffer.resize(end + (end / 4).clamp(4096, 1 << 20), 0);
    }

    /// A comma is due before the next member or element: 1, else 0. Only `{` and `[` come before the first one, and they
    /// differ in one bit.
    #[inline(always)]
    fn comma(&self) -> usize {
        let last = self.buffer.get(self.at.wrapping_sub(1));
        last.map_or(0, |last| usize::from(last | 0x20 != b'{'))
    }

    /// A member or element by its JSON text.
    #[inline(always)]
    pub(crate) fn raw(&mut self, text: &[u8]) {
        let (length, _) = self.member(text, 1 + text.len());
        self.at += length;
    }

    /// Opens an object or array. `text` is its key, bracket and constant members that come first; `kept`: these keep it.
    #[inline(always)]
    pub(crate) fn open(&mut self, text: &[u8], kept: bool) -> Mark {
        let start = self.at;
        self.raw(text);
        let inside = if kept { start } else { self.at };
        Mark { start, inside, substance: self.substance, missing: None }
    }

    /// Closes it with its brackets, or takes it back if nothing was written into it; with `substance`, if nothing of substance was. Says whether
    /// it was kept.
    #[inline(always)]
    pub(crate) fn close(&mut self, mark: Mark, end: &[u8], substance: bool) -> bool {
        if self.at <= mark.inside || (substance && self.substance == mark.substance) {
            self.back_to(mark.start);
            self.substance = mark.substance;
            return false;
        }
        copy(self.room(end.len()), end);
        self.at += end.len();
        true
    }

    /// A member or element that is a string. Nothing is written if the text has a control character other than tab, CR and LF.
    #[inline(always)]
    pub(crate) fn string(&mut self, key: &[u8], text: &[u8]) -> Result<(), NotPlain> {
        if self.string_of(key, text, 0x20) { Ok(()) } else { self.escaped_string(key, text) }
    }

    /// The same for text in which blanks need a closer look, too: then nothing is written.
    #[inline(always)]
    pub(crate) fn word(&mut self, key: &[u8], text: &[u8]) -> Result<(), NotPlain> {
        if self.string_of(key, text, 0x21) { Ok(()) } else { Err(NotPlain) }
    }

    /// Writes a string if all bytes are from `limit` and none needs an escape.
    #[inline(always)]
    fn string_of(&mut self, key: &[u8], text: &[u8], limit: u8) -> bool {
        // The key is constant where this is called: its copy needs no loop. What comes after is a call.
        let (start, _) = self.member(key, key.len() + text.len() + 3);
        self.quoted(start, text, limit)
    }

    #[inline(never)]
    fn quoted(&mut self, start: usize, text: &[u8], limit: u8) -> bool {
        let at = self.at + start;
        let Some(room) = self.buffer.get_mut(at..at + text.len() + 2) else { return false };
        let [first, place @ .., last] = room else { return false };
        (*first, *last) = (b'"', b'"');
        let plain = copy_plain(place, text, limit);
        if plain {
            self.at = at + text.len() + 2;
            self.substance += 1;
        }
        plain
    }

    /// Writes the comma that is due and the key; gives their length and the room behind them: together `need` bytes.
    #[inline(always)]
    fn member(&mut self, key: &[u8], need: usize) -> (usize, &mut [u8]) {
        let comma = self.comma();
        let room = self.room(need);
        if let Some(first) = room.first_mut() {
            *first = b',';
        }
        let (_, room) = room.split_at_mut_checked(comma).unwrap_or_default();
        let (place, room) = room.split_at_mut_checked(key.len()).unwrap_or_default();
        copy(place, key);
        (comma + key.len(), room)
    }

    #[cold]
    #[inline(never)]
    pub(crate) fn escaped_string(&mut self, key: &[u8], text: &[u8]) -> Result<(), NotPlain> {
        if text.iter().any(|byte| *byte < 0x20 && !matches!(byte, b'\t' | b'\r' | b'\n')) {
            return Err(NotPlain);
        }
        self.raw(key);
        self.buffer.truncate(self.at);
        self.buffer.push(b'"');
        push_escaped(&mut self.buffer, text);
        self.buffer.push(b'"');
        self.at = self.buffer.len();
        self.substance += 1;
        Ok(())
    }

    /// A member or element made of short pieces that need no escapes.
    #[inline(always)]
    pub(crate) fn pieces<const N: usize>(&mut self, key: &[u8], pieces: [&[u8]; N]) {
        let length: usize = pieces.iter().map(|piece| piece.len()).sum();
        let (start, mut room) = self.member(key, 1 + key.len() + length);
        for piece in pieces {
            let (place, rest) = room.split_at_mut_checked(piece.len()).unwrap_or_default();
            copy(place, piece);
            room = rest;
        }
        self.at += start + length;
        self.substance += 1;
    }

    /// A member or element of which `N` bytes stand between others.
    #[inline(always)]
    pub(crate) fn between<const N: usize>(&mut self, start: &[u8], bytes: &[u8; N], end: &[u8]) {
        let (before, room) = self.member(start, 1 + start.len() + N + end.len());
        let (place, room) = room.split_at_mut_checked(N).unwrap_or_default();
        if let Some(place) = place.first_chunk_mut::<N>() {
            *place = *bytes;
        }
        if let Some(place) = room.get_mut(..end.len()) {
            copy(place, end);
        }
        self.at += before + N + end.len();
        self.substance += 1;
    }

    /// A member or element that is the first `length` of some bytes.
    #[inline(always)]
    pub(crate) fn bytes<const N: usize>(&mut self, key: &[u8], bytes: [u8; N], length: usize) {
        let (start, room) = self.member(key, 1 + key.len() + N);
        if let Some(place) = room.first_chunk_mut::<N>() {
            *place = bytes;
        }
        self.at += start + length.min(N);
        self.substance += 1;
    }
}

/// Copies bytes to a place of the same length; short ones in one or two words that may overlap, which costs less than a call of `memcpy`.
#[inline(always)]
fn copy(to: &mut [u8], from: &[u8]) {
    if from.len() > 32 {
        to.copy_from_slice(from);
    } else if from.len() >= 16 {
        ends::<16>(to, from);
    } else if from.len() >= 8 {
        ends::<8>(to, from);
    } else if from.len() >= 4 {
        ends::<4>(to, from);
    } else {
        few(to, from);
    }
}

/// Copies the first and the last `N` bytes.
#[inline(always)]
fn ends<const N: usize>(to: &mut [u8], from: &[u8]) {
    if let (Some(to), Some(from)) = (to.first_chunk_mut::<N>(), from.first_chunk::<N>()) {
        *to = *from;
    }
    if let (Some(to), Some(from)) = (to.last_chunk_mut::<N>(), from.last_chunk::<N>()) {
        *to = *from;
    }
}

/// Copies up to three bytes.
#[inline(always)]
fn few(to: &mut [u8], from: &[u8]) {
    match (to, from) {
        ([a], [x]) => *a = *x,
        ([a, b], [x, y]) => (*a, *b) = (*x, *y),
        ([a, b, c], [x, y, z]) => (*a, *b, *c) = (*x, *y, *z),
        _ => {}
    }
}

/// Copies bytes to a place of the same length and tells whether all are from `limit`, and none is `"` or `\`.
#[inline(always)]
fn copy_plain(to: &mut [u8], from: &[u8], limit: u8) -> bool {
    let plain = |word: [u8; 8]| not_plain(u64::from_le_bytes(word), limit);
    if let (Some(first), Some(last)) = (from.first_chunk::<8>(), from.last_chunk::<8>()) {
        if let Some(to) = to.first_chunk_mut::<8>() {
            *to = *first;
        }
        if let Some(to) = to.last_chunk_mut::<8>() {
            *to = *last;
        }
        let mut found = plain(*first) | plain(*last);
        if from.len() > 16 {
            let middle = from.get(8..).unwrap_or_default().as_chunks::<8>().0;
            let middle_to = to.get_mut(8..).unwrap_or_default().as_chunks_mut::<8>().0;
            for (to, from) in middle_to.iter_mut().zip(middle) {
                *to = *from;
                found |= plain(*from);
            }
        }
        return found == 0;
    }
    if let (Some(first), Some(last)) = (from.first_chunk::<4>(), from.last_chunk::<4>()) {
        ends::<4>(to, from);
        let both = u64::from(u32::from_le_bytes(*first)) << 32 | u64::from(u32::from_le_bytes(*last));
        return not_plain(both, limit) == 0;
    }
    few(to, from);
    // Behind them, letters that are plain.
    let (word, _) = words(from);
    not_plain(word | repeat(b'a') << (from.len() * 8), limit) == 0
}

/// Appends text with JSON's escapes.
#[cold]
pub(crate) fn push_escaped(out: &mut Vec<u8>, text: &[u8]) {
    out.reserve(text.len() + 16);
    let mut rest = text;
    while let Some(at) = rest.iter().position(|byte| *byte < 0x20 || matches!(byte, b'"' | b'\\')) {
        let (before, from) = rest.split_at_checked(at).unwrap_or((rest, &[]));
        out.extend_from_slice(before);
        match from.first() {
            Some(b'\n') => out.extend_from_slice(b"\\n"),
            Some(b'\r') => out.extend_from_slice(b"\\r"),
            Some(b'\t') => out.extend_from_slice(b"\\t"),
            Some(byte @ (b'"' | b'\\')) => out.extend_from_slice(&[b'\\', *byte]),
            Some(byte) => {
                let digit = |nibble: u8| if nibble < 10 { b'0' + nibble } else { b'a' + nibble - 10 };
                out.extend_from_slice(&[b'\\', b'u', b'0', b'0', digit(byte >> 4), digit(byte & 15)]);
            }
            None => {}
        }
        rest = from.get(1..).unwrap_or_default();
    }
    out.extend_from_slice(rest);
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::String;

    fn written(output: Output) -> String {
        String::from_utf8(output.finish()).unwrap()
    }

    #[test]
    fn commas_and_containers() {
        let mut output = Output::new(Vec::from(*b"kept {"));
        output.string(b"\"a\":", b"1").unwrap();
        let empty = output.open(b"\"e\":{", false);
        let inner = output.open(b"\"i\":[", false);
        output.close(inner, b"]", false);
        output.close(empty, b"}", false);
        let list = output.open(b"\"l\":[", false);
        output.raw(b"1");
        output.raw(b"2");
        let unsubstantial = output.open(b"{", false);
        output.raw(b"\"system\":\"x\"");
        output.close(unsubstantial, b"}", true);
        let kept = output.open(b"{\"system\":\"y\"", true);
        output.close(kept, b"}", false);
        output.close(list, b"]", false);
        assert_eq!(written(output), r#"kept {"a":"1","l":[1,2,{"system":"y"}]"#);
    }

    #[test]
    fn between_others_first_and_later() {
        let mut output = Output::default();
        let list = output.open(b"[", false);
        output.between(b"{\"a\":\"x/", b"12\"", b"}");
        output.between(b"{\"a\":\"x/", b"34\"", b"}");
        output.pieces(b"{", [b"\"b\":5", b"}"]);
        output.close(list, b"]", false);
        assert_eq!(written(output), r#"[{"a":"x/12"},{"a":"x/34"},{"b":5}]"#);
    }

    #[test]
    fn strings_of_all_lengths_and_bytes() {
        for length in 0..70 {
            for special in [None, Some(b'"'), Some(b'\\'), Some(b'\n'), Some(b'\t'), Some(b'\r'), Some(0x7F)]
            {
                for at in 0..length {
                    let mut text = Vec::from_iter((0..length).map(|i| b'a' + i as u8 % 26));
                    if let Some(special) = special {
                        text[at] = special;
                    }
                    let mut output = Output::default();
                    output.string(b"", &text).unwrap();
                    let expected = String::from_utf8(text).unwrap();
                    let expected = expected.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
                    let expected = expected.replace('\r', "\\r").replace('\t', "\\t");
                    assert_eq!(written(output), alloc::format!("\"{expected}\""));
                }
            }
        }
    }

    #[test]
    fn control_characters_are_refused_and_nothing_is_written() {
        for length in 1..40 {
            for at in 0..length {
                let mut text = alloc::vec![b'x'; length];
                text[at] = 0x1B;
                let mut output = Output::default();
                assert_eq!(output.string(b"\"a\":", &text), Err(NotPlain));
                text[at] = b' ';
                assert_eq!(output.word(b"\"a\":", &text), Err(NotPlain));
                assert_eq!((output.position(), output.substance), (0, 0));
            }
        }
    }

    #[test]
    fn numbers_and_escapes() {
        let mut out = Vec::new();
        super::super::push_number(&mut out, 0);
        super::super::push_number(&mut out, u64::MAX);
        super::super::push_json_string(&mut out, b"\x01\x1f");
        assert_eq!(out, b"018446744073709551615\"\\u0001\\u001f\"");
    }
}
