//! One pass over a message that finds the ends of its segments and all field separators.

use alloc::vec::Vec;

use super::Delimiters;
use crate::scan::{Block, Found, Indexed, Needle};

/// A line of a message. `first` and `last` are positions in the list of offsets: of the first field separator and of the
/// line's end; all offsets between are field separators.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Line {
    pub(crate) start: u32,
    pub(crate) first: u32,
    pub(crate) last: u32,
}

/// How many offsets one block of 64 bytes needs room for.
const ROOM: usize = 64;

/// Finds all lines and separators of a message of at most 1 GiB that begins with MSH; `header` is the length of `MSH`, MSH-1 and MSH-2.
///
/// `offsets` keeps its length from message to message, so that its memory is cleared only once; what is beyond the last line is not of
/// this message. The first offset is none of a separator: it is before the one that is MSH-1.
pub(crate) fn index(
    text: &[u8],
    delimiters: &Delimiters,
    header: usize,
    offsets: &mut Vec<u32>,
    lines: &mut Vec<Line>,
) -> Indexed {
    lines.clear();
    if offsets.len() < ROOM {
        more(offsets);
    }
    if let Some([none, separator]) = offsets.first_chunk_mut::<2>() {
        *none = 2;
        *separator = 3;
    }
    let mut pass = Pass {
        needles: [delimiters.field, b'\r', b'\n', delimiters.escape].map(Needle::new),
        base: header as u32,
        count: 2,
        line: Line { start: 0, first: 1, last: 1 },
        found: Found::new(),
    };
    let (blocks, tail) = text.get(header..).unwrap_or_default().as_chunks::<64>();
    pass.blocks(blocks, offsets, lines);
    if !tail.is_empty() {
        let mut block = [0; 64];
        for (to, from) in block.iter_mut().zip(tail) {
            *to = *from;
        }
        pass.blocks(&[block], offsets, lines);
    }
    pass.end(text.len() as u32, offsets, lines);
    pass.found.indexed()
}

struct Pass {
    needles: [Needle; 4],
    /// Where the next block is.
    base: u32,
    /// How many offsets there are.
    count: usize,
    /// The line at hand.
    line: Line,
    found: Found,
}

impl Pass {
    #[inline(never)]
    fn blocks(&mut self, blocks: &[[u8; 64]], offsets: &mut Vec<u32>, lines: &mut Vec<Line>) {
        let Pass { needles, mut base, mut count, mut line, mut found } = *self;
        for bytes in blocks {
            let (mut separators, mut ends) = Block::new(bytes).stops(needles, &mut found);
            let room = loop {
                match offsets.get_mut(count..).and_then(|rest| rest.first_chunk_mut::<ROOM>()) {
                    Some(room) => break room,
                    None => more(offsets),
                }
            };
            let mut written = 0;
            while ends != 0 {
                // All separators before this end.
                let before = (ends & ends.wrapping_neg()) - 1;
                let offset = base + ends.trailing_zeros();
                ends &= ends - 1;
                written = write(room, written, separators & before, base);
                separators &= !before;
                if offset != line.start {
                    if let Some(place) = room.get_mut(written) {
                        *place = offset;
                    }
                    line.last = (count + written) as u32;
                    lines.push(line);
                    written += 1;
                    line.first = (count + written) as u32;
                }
                line.start = offset + 1;
            }
            count += write(room, written, separators, base);
            base += 64;
        }
        *self = Pass { needles, base, count, line, found };
    }

    /// The last line, if it has no end.
    fn end(&mut self, length: u32, offsets: &mut Vec<u32>, lines: &mut Vec<Line>) {
        if length <= self.line.start {
            return;
        }
        if offsets.len() <= self.count {
            more(offsets);
        }
        if let Some(offset) = offsets.get_mut(self.count) {
            *offset = length;
            self.line.last = self.count as u32;
            lines.push(self.line);
        }
    }
}

#[cold]
#[inline(never)]
fn more(offsets: &mut Vec<u32>) {
    offsets.resize((offsets.len() + ROOM) * 2, 0);
}

/// Writes the positions of a mask's bits; gives the position after the last.
#[inline(always)]
fn write(room: &mut [u32; ROOM], mut position: usize, mut mask: u64, base: u32) -> usize {
    while mask != 0 {
        if let Some(place) = room.get_mut(position) {
            *place = base + mask.trailing_zeros();
        }
        mask &= mask - 1;
        position += 1;
    }
    position
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec;

    /// The same, byte by byte.
    fn slowly(text: &[u8], delimiters: &Delimiters, header: usize) -> (Vec<(u32, Vec<u32>)>, Indexed) {
        let mut lines = vec![];
        let mut start = 0;
        let mut offsets = vec![3];
        for (at, byte) in text.iter().enumerate().skip(header) {
            if *byte == delimiters.field {
                offsets.push(at as u32);
            } else if matches!(byte, b'\r' | b'\n') {
                if at != start {
                    offsets.push(at as u32);
                    lines.push((start as u32, core::mem::take(&mut offsets)));
                }
                start = at + 1;
            }
        }
        if text.len() > start {
            offsets.push(text.len() as u32);
            lines.push((start as u32, offsets));
        }
        let rest = &text[header..];
        let found = Indexed {
            escapes: rest.contains(&delimiters.escape),
            beyond_ascii: rest.iter().any(|byte| *byte > 0x7F),
        };
        (lines, found)
    }

    #[test]
    fn agrees_with_a_loop() {
        let (mut offsets, mut lines) = (vec![], vec![]);
        let mut seed = 1u32;
        for round in 0..3000usize {
            let mut text = Vec::from(*b"MSH|^~\\&");
            let kinds: &[u8] = if round % 3 == 0 { b"|\r\n" } else { b"|||ab^cdefg\r&~hijklmnopqrs" };
            for _ in 0..round % 311 {
                seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                text.push(kinds[(seed >> 16) as usize % kinds.len()]);
            }
            let found = index(&text, &Delimiters::USUAL, 8, &mut offsets, &mut lines);
            let (expected, expected_found) = slowly(&text, &Delimiters::USUAL, 8);
            let got: Vec<(u32, Vec<u32>)> = lines
                .iter()
                .map(|line| (line.start, offsets[line.first as usize..=line.last as usize].to_vec()))
                .collect();
            assert_eq!(got, expected);
            assert_eq!(found, expected_found);
        }
    }
}
