//! The place of something in a message: `OBX#3-5[2].1`.

use alloc::string::String;
use alloc::vec::Vec;

use super::Delimiters;
use super::index::Line;
use crate::write::push_number;

/// A message whose lines are known.
#[derive(Clone, Copy)]
pub(crate) struct Map<'m> {
    pub(crate) text: &'m [u8],
    pub(crate) offsets: &'m [u32],
    pub(crate) lines: &'m [Line],
    pub(crate) delimiters: Delimiters,
}

impl Map<'_> {
    /// The place of the `length` bytes at `offset`.
    ///
    /// Segments are numbered if there are several of the name; the repetition is told if the field has several; component and
    /// subcomponent are told if what is meant is only a part of the repetition.
    #[cold]
    pub(crate) fn place(&self, offset: usize, length: usize) -> String {
        let after = self.lines.partition_point(|line| line.start as usize <= offset);
        let Some(number) = after.checked_sub(1) else { return String::new() };
        let mut place = self.line(number);
        let Some(line) = self.lines.get(number) else { return text(place) };
        let range = line.first as usize..=line.last as usize;
        let Some(stops) = self.offsets.get(range) else { return text(place) };
        let field = stops.partition_point(|stop| (*stop as usize) < offset);
        let Some(before) = field.checked_sub(1) else {
            // In the name, or in MSH-1.
            if number == 0 && offset == 3 && length > 0 {
                place.extend_from_slice(b"-1");
            }
            return text(place);
        };
        let start = stops.get(before).map_or(0, |stop| *stop as usize + 1);
        let end = stops.get(field).map_or(start, |stop| *stop as usize);
        place.push(b'-');
        let shift = u64::from(number == 0);
        push_number(&mut place, field as u64 + shift);
        // The delimiters themselves are no parts.
        if !(number == 0 && field == 1) {
            self.parts(&mut place, start, end, offset, length);
        }
        text(place)
    }

    /// Appends `[2].1.1` as far as needed.
    fn parts(&self, place: &mut Vec<u8>, start: usize, end: usize, offset: usize, length: usize) {
        let whole = |start: usize, end: usize| offset <= start && offset + length >= end;
        let (from, to, number, several) = self.part(start, end, offset, self.delimiters.repetition);
        if several && !whole(start, end) {
            place.push(b'[');
            push_number(place, number);
            place.push(b']');
        }
        if whole(from, to) {
            return;
        }
        let (from, to, number, several) = self.part(from, to, offset, self.delimiters.component);
        if several {
            place.push(b'.');
            push_number(place, number);
        }
        if several && whole(from, to) {
            return;
        }
        let (_, _, sub, parted) = self.part(from, to, offset, self.delimiters.subcomponent);
        if parted {
            if !several {
                place.extend_from_slice(b".1");
            }
            place.push(b'.');
            push_number(place, sub);
        }
    }

    /// The part of `start..end` that has `offset`: where it begins and ends, its number, and whether there are others.
    fn part(&self, start: usize, end: usize, offset: usize, delimiter: u8) -> (usize, usize, u64, bool) {
        let (mut from, mut number, mut to) = (start, 1, end);
        let mut several = false;
        for (at, byte) in self.text.iter().enumerate().take(end).skip(start) {
            if *byte == delimiter {
                several = true;
                if at >= offset {
                    to = at;
                    break;
                }
                from = at + 1;
                number += 1;
            }
        }
        (from, to, number, several)
    }

    /// `OBX#3`, or for a line that is no segment `line 3`.
    #[cold]
    pub(crate) fn line(&self, number: usize) -> Vec<u8> {
        let mut place = Vec::new();
        match self.name(number) {
            None => {
                place.extend_from_slice(b"line ");
                push_number(&mut place, number as u64 + 1);
            }
            Some(name) => {
                place.extend_from_slice(&name);
                let same = |other: &usize| self.name(*other) == Some(name);
                let before = (0..number).filter(same).count() as u64;
                if before > 0 || (number + 1..self.lines.len()).any(|other| same(&other)) {
                    place.push(b'#');
                    push_number(&mut place, before + 1);
                }
            }
        }
        place
    }

    fn name(&self, number: usize) -> Option<[u8; 3]> {
        let line = self.lines.get(number)?;
        let start = line.start as usize;
        let name = *self.text.get(start..)?.first_chunk::<3>()?;
        let stops = *self.offsets.get(line.first as usize)? as usize == start + 3;
        (stops && name.iter().all(u8::is_ascii_alphanumeric)).then_some(name)
    }
}

/// Places are ASCII.
fn text(place: Vec<u8>) -> String {
    String::from_utf8(place).unwrap_or_default()
}
