//! Finding segments and fields: one pass, 64 bytes at a time.

use super::Refused;
use safe_arch::{cmp_eq_mask_i8_m128i, load_unaligned_m128i, m128i, move_mask_i8_m128i, set_splat_i8_m128i};

/// Where the fields of a message are; kept from message to message.
#[derive(Default)]
pub(crate) struct Index {
    /// Positions of field separators and segment ends.
    ends: Vec<u32>,
    segments: Vec<Segment>,
}

/// A segment of a message.
#[derive(Clone, Copy)]
pub(crate) struct Segment {
    pub(crate) name: [u8; 3],
    /// Where in `ends` its name ends.
    first: u32,
    /// Where in `ends` its last field ends.
    last: u32,
}

/// A message with its index.
#[derive(Clone, Copy)]
pub(crate) struct Message<'m> {
    text: &'m [u8],
    ends: &'m [u32],
    pub(crate) segments: &'m [Segment],
    pub(crate) component: u8,
    pub(crate) repetition: u8,
    pub(crate) escape: u8,
    pub(crate) subcomponent: u8,
    /// There are escapes in it.
    pub(crate) escapes: bool,
    /// `+0100` of MSH-7 if it has one.
    pub(crate) zone: &'m [u8],
}

#[inline(always)]
fn mask(block: &[m128i; 4], of: impl Fn(m128i) -> i32) -> u64 {
    let part = |lane: m128i| of(lane) as u16 as u64;
    part(block[0]) | part(block[1]) << 16 | part(block[2]) << 32 | part(block[3]) << 48
}

impl Index {
    /// Reads a message.
    pub(crate) fn read<'m>(&'m mut self, text: &'m [u8]) -> Result<Message<'m>, Refused> {
        let &[b'M', b'S', b'H', field, component, repetition, escape, subcomponent, ..] = text else {
            return Err(Refused);
        };
        let (ends, segments) = (&mut self.ends, &mut self.segments);
        ends.clear();
        segments.clear();
        let splat = |byte: u8| set_splat_i8_m128i(byte.cast_signed());
        let (fields, returns, newlines, backslashes) =
            (splat(field), splat(b'\r'), splat(b'\n'), splat(escape));
        let (mut start, mut first) = (0, 0);
        let (mut beyond_ascii, mut escapes) = (0, 0);
        let mut padded = [b'\r'; 64];
        let (blocks, rest) = text.as_chunks::<64>();
        if let Some(room) = padded.get_mut(..rest.len()) {
            room.copy_from_slice(rest);
        }
        for (number, block) in blocks.iter().chain([&padded]).enumerate() {
            let base = number * 64;
            let (lanes, _) = block.as_chunks::<16>();
            let &[a, b, c, d] = lanes else { return Err(Refused) };
            let lanes = [a, b, c, d].map(|lane| load_unaligned_m128i(&lane));
            let line_ends = mask(&lanes, |lane| cmp_eq_mask_i8_m128i_either(lane, returns, newlines));
            let mut marks =
                line_ends | mask(&lanes, |lane| move_mask_i8_m128i(cmp_eq_mask_i8_m128i(lane, fields)));
            beyond_ascii |= mask(&lanes, move_mask_i8_m128i);
            escapes +=
                mask(&lanes, |lane| move_mask_i8_m128i(cmp_eq_mask_i8_m128i(lane, backslashes))).count_ones();
            while marks != 0 {
                let bit = marks.trailing_zeros();
                marks &= marks - 1;
                let at = base as u32 + bit;
                ends.push(at);
                if line_ends >> bit & 1 == 1 {
                    let last = ends.len() as u32 - 1;
                    if let Some(&[name]) =
                        text.get(start as usize..).and_then(|line| line.as_chunks::<3>().0.get(..1))
                        && at > start
                    {
                        segments.push(Segment { name, first, last });
                    }
                    first = last + 1;
                    start = at + 1;
                    if start as usize >= text.len() {
                        break;
                    }
                }
            }
        }
        if beyond_ascii != 0 && std::str::from_utf8(text).is_err() {
            return Err(Refused);
        }
        let mut message = Message {
            text,
            ends,
            segments,
            component,
            repetition,
            escape,
            subcomponent,
            escapes: escapes > 1,
            zone: &[],
        };
        let time = message.segments.first().map_or(&[][..], |header| message.field(header, 6));
        let time = time.split(|byte| *byte == component).next().unwrap_or_default();
        if let Some(zone) = time.last_chunk::<5>().filter(|zone| matches!(zone[0], b'+' | b'-')) {
            message.zone = zone;
        }
        Ok(message)
    }
}

#[inline(always)]
fn cmp_eq_mask_i8_m128i_either(lane: m128i, a: m128i, b: m128i) -> i32 {
    move_mask_i8_m128i(cmp_eq_mask_i8_m128i(lane, a) | cmp_eq_mask_i8_m128i(lane, b))
}

impl<'m> Message<'m> {
    /// The segments with a name.
    pub(crate) fn named(&self, name: &[u8; 3]) -> impl Iterator<Item = &'m Segment> + use<'m> {
        let name = *name;
        self.segments.iter().filter(move |segment| segment.name == name)
    }

    /// A field by its number (of MSH: its number less one).
    #[inline]
    pub(crate) fn field(&self, segment: &Segment, number: u32) -> &'m [u8] {
        let end = segment.first + number;
        if end > segment.last {
            return &[];
        }
        match self.ends.get(end as usize - 1..=end as usize) {
            Some(&[before, end]) => self.text.get(before as usize + 1..end as usize).unwrap_or_default(),
            _ => &[],
        }
    }

    /// The same; the HL7 null is absent.
    #[inline]
    pub(crate) fn value(&self, segment: &Segment, number: u32) -> &'m [u8] {
        present(self.field(segment, number))
    }

    #[inline]
    pub(crate) fn components<const N: usize>(&self, value: &'m [u8]) -> [&'m [u8]; N] {
        split(value, self.component)
    }

    /// The first component or subcomponent.
    #[inline]
    pub(crate) fn first(&self, value: &'m [u8]) -> &'m [u8] {
        let end = value.iter().position(|byte| *byte == self.component || *byte == self.subcomponent);
        present(value.get(..end.unwrap_or(value.len())).unwrap_or_default())
    }

    #[inline]
    pub(crate) fn subcomponents<const N: usize>(&self, value: &'m [u8]) -> [&'m [u8]; N] {
        split(value, self.subcomponent)
    }

    /// The repetitions that are not empty.
    #[inline]
    pub(crate) fn repetitions(&self, value: &'m [u8]) -> impl Iterator<Item = &'m [u8]> + use<'m> {
        let repetition = self.repetition;
        value.split(move |byte| *byte == repetition).filter(|item| !item.is_empty())
    }

    #[inline]
    pub(crate) fn first_repetition(&self, value: &'m [u8]) -> &'m [u8] {
        value.split(|byte| *byte == self.repetition).next().unwrap_or_default()
    }
}

/// A value, unless it is the HL7 null.
#[inline]
pub(crate) fn present(value: &[u8]) -> &[u8] {
    if *value == *b"\"\"" { &[] } else { value }
}

#[inline]
fn split<const N: usize>(value: &[u8], delimiter: u8) -> [&[u8]; N] {
    let mut parts: [&[u8]; N] = [&[]; N];
    let (mut start, mut number) = (0, 0);
    for (at, byte) in value.iter().enumerate() {
        if *byte == delimiter {
            let Some(part) = parts.get_mut(number) else { return parts };
            *part = present(&value[start..at]);
            number += 1;
            start = at + 1;
        }
    }
    if let Some(part) = parts.get_mut(number) {
        *part = present(&value[start..]);
    }
    parts
}
