//! Finding bytes, many at a time.
//!
//! A mask has bit *i* set where byte *i* is the one looked for. On x86-64 masks come from SSE2, which every such
//! processor has; elsewhere, WASM included, from arithmetic on words of eight bytes.

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGHS: u64 = 0x8080_8080_8080_8080;

/// Eight bytes that are all the same.
#[inline(always)]
pub(crate) const fn repeat(byte: u8) -> u64 {
    byte as u64 * ONES
}

/// Not zero if one of eight bytes is below `limit` (at most 0x80), `"` or `\`: if JSON text cannot hold them as they are.
#[inline(always)]
pub(crate) const fn not_plain(word: u64, limit: u8) -> u64 {
    let below = word.wrapping_sub(repeat(limit));
    let quote = (word ^ repeat(b'"')).wrapping_sub(ONES);
    let backslash = (word ^ repeat(b'\\')).wrapping_sub(ONES);
    (below | quote | backslash) & !word & HIGHS
}

/// The mask of eight bytes.
#[inline(always)]
#[cfg_attr(all(target_arch = "x86_64", target_feature = "sse2", not(test)), expect(dead_code))]
const fn equal_8(word: u64, byte: u8) -> u64 {
    let differing = word ^ repeat(byte);
    // Exact for every byte: no borrow goes from one to the next.
    let zero = !(((differing & !HIGHS).wrapping_add(!HIGHS)) | differing | !HIGHS);
    (zero >> 7).wrapping_mul(0x0102_0408_1020_4080) >> 56
}

/// Up to 16 bytes as two words, zeros behind them.
#[inline(always)]
pub(crate) fn words(bytes: &[u8]) -> (u64, u64) {
    let length = bytes.len();
    if let (Some(first), Some(last)) = (bytes.first_chunk::<8>(), bytes.last_chunk::<8>()) {
        let high = u64::from_le_bytes(*last);
        return (u64::from_le_bytes(*first), high.checked_shr((16 - length.min(16) as u32) * 8).unwrap_or(0));
    }
    if let (Some(first), Some(last)) = (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
        let high = u64::from(u32::from_le_bytes(*last)) << ((length - 4) * 8);
        return (u64::from(u32::from_le_bytes(*first)) | high, 0);
    }
    let at = |position: usize| bytes.get(position).map_or(0, |byte| u64::from(*byte) << (position * 8));
    (at(0) | at(1) | at(2), 0)
}

/// What the bytes of all blocks have beside what masks tell.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Indexed {
    /// The escape character.
    pub(crate) escapes: bool,
    /// Bytes from 0x80.
    pub(crate) beyond_ascii: bool,
}

#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
mod lanes {
    use super::Indexed;

    use safe_arch::{
        bitor_m128i, cmp_eq_mask_i8_m128i, load_unaligned_m128i, m128i, move_mask_i8_m128i, set_i64_m128i,
        set_splat_i8_m128i,
    };

    /// A byte to look for.
    #[derive(Clone, Copy)]
    pub(crate) struct Needle(m128i);

    impl Needle {
        #[inline(always)]
        pub(crate) fn new(byte: u8) -> Needle {
            Needle(set_splat_i8_m128i(byte.cast_signed()))
        }
    }

    /// 64 bytes.
    #[derive(Clone, Copy)]
    pub(crate) struct Block([m128i; 4]);

    #[inline(always)]
    fn mask(lane: m128i) -> u64 {
        u64::from(move_mask_i8_m128i(lane).cast_unsigned())
    }

    impl Block {
        #[inline(always)]
        pub(crate) fn new(bytes: &[u8; 64]) -> Block {
            let (lanes, _) = bytes.as_chunks::<16>();
            let lane = |position: usize| load_unaligned_m128i(lanes.get(position).unwrap_or(&[0; 16]));
            Block([lane(0), lane(1), lane(2), lane(3)])
        }

        /// The mask of a byte.
        #[cfg(test)]
        pub(crate) fn equal(&self, needle: Needle) -> u64 {
            gather(self.0.map(|lane| cmp_eq_mask_i8_m128i(lane, needle.0)))
        }

        /// The mask of the first needle, and that of the second and third; for `found` the fourth is looked for.
        #[inline(always)]
        pub(crate) fn stops(&self, needles: [Needle; 4], found: &mut Found) -> (u64, u64) {
            let [field, cr, lf, escape] = needles;
            for lane in self.0 {
                found.escapes = bitor_m128i(found.escapes, cmp_eq_mask_i8_m128i(lane, escape.0));
                found.high = bitor_m128i(found.high, lane);
            }
            let separators = gather(self.0.map(|lane| cmp_eq_mask_i8_m128i(lane, field.0)));
            (separators, gather(self.0.map(|lane| either(lane, cr, lf))))
        }
    }

    #[inline(always)]
    fn either(lane: m128i, a: Needle, b: Needle) -> m128i {
        bitor_m128i(cmp_eq_mask_i8_m128i(lane, a.0), cmp_eq_mask_i8_m128i(lane, b.0))
    }

    #[inline(always)]
    fn gather([a, b, c, d]: [m128i; 4]) -> u64 {
        mask(a) | mask(b) << 16 | mask(c) << 32 | mask(d) << 48
    }

    /// What was found in all blocks.
    #[derive(Clone, Copy)]
    pub(crate) struct Found {
        escapes: m128i,
        high: m128i,
    }

    impl Found {
        #[inline(always)]
        pub(crate) fn new() -> Found {
            Found { escapes: set_splat_i8_m128i(0), high: set_splat_i8_m128i(0) }
        }

        #[inline(always)]
        pub(crate) fn indexed(&self) -> Indexed {
            Indexed { escapes: mask(self.escapes) != 0, beyond_ascii: mask(self.high) != 0 }
        }
    }

    /// 16 bytes.
    pub(crate) type Lane = m128i;

    #[inline(always)]
    pub(crate) fn lane(bytes: &[u8; 16]) -> Lane {
        load_unaligned_m128i(bytes)
    }

    /// Up to 16 bytes, zeros behind them.
    #[inline(always)]
    pub(crate) fn short_lane(bytes: &[u8]) -> Lane {
        let (low, high) = super::words(bytes);
        set_i64_m128i(high.cast_signed(), low.cast_signed())
    }

    /// The mask of 16 bytes.
    #[inline(always)]
    pub(crate) fn equal_16(lane: Lane, byte: u8) -> u64 {
        mask(cmp_eq_mask_i8_m128i(lane, Needle::new(byte).0))
    }
}

#[cfg(not(all(target_arch = "x86_64", target_feature = "sse2")))]
mod lanes {
    use super::{HIGHS, Indexed, ONES, equal_8, repeat};

    /// A byte to look for.
    #[derive(Clone, Copy)]
    pub(crate) struct Needle(u8);

    impl Needle {
        #[inline(always)]
        pub(crate) fn new(byte: u8) -> Needle {
            Needle(byte)
        }
    }

    /// 64 bytes.
    #[derive(Clone, Copy)]
    pub(crate) struct Block([u64; 8]);

    impl Block {
        #[inline(always)]
        pub(crate) fn new(bytes: &[u8; 64]) -> Block {
            let (words, _) = bytes.as_chunks::<8>();
            let word = |position: usize| words.get(position).map_or(0, |word| u64::from_le_bytes(*word));
            Block([word(0), word(1), word(2), word(3), word(4), word(5), word(6), word(7)])
        }

        /// The mask of a byte.
        #[inline(always)]
        pub(crate) fn equal(&self, needle: Needle) -> u64 {
            self.0.iter().rev().fold(0, |mask, word| mask << 8 | equal_8(*word, needle.0))
        }

        /// The mask of the first needle, and that of the second and third; for `found` the fourth is looked for.
        #[inline(always)]
        pub(crate) fn stops(&self, [field, cr, lf, escape]: [Needle; 4], found: &mut Found) -> (u64, u64) {
            let mut any = 0;
            for word in self.0 {
                any |= contains(word, cr.0) | contains(word, lf.0);
                found.escapes |= contains(word, escape.0);
                found.high |= word;
            }
            let ends = if any & HIGHS == 0 { 0 } else { self.equal(cr) | self.equal(lf) };
            (self.equal(field), ends)
        }
    }

    /// Its high bits are not all 0 if a byte is in a word.
    #[inline(always)]
    fn contains(word: u64, byte: u8) -> u64 {
        let differing = word ^ repeat(byte);
        differing.wrapping_sub(ONES) & !differing
    }

    /// What was found in all blocks.
    #[derive(Clone, Copy)]
    pub(crate) struct Found {
        escapes: u64,
        high: u64,
    }

    impl Found {
        #[inline(always)]
        pub(crate) fn new() -> Found {
            Found { escapes: 0, high: 0 }
        }

        #[inline(always)]
        pub(crate) fn indexed(&self) -> Indexed {
            Indexed { escapes: self.escapes & HIGHS != 0, beyond_ascii: self.high & HIGHS != 0 }
        }
    }

    /// 16 bytes.
    pub(crate) type Lane = (u64, u64);

    #[inline(always)]
    pub(crate) fn lane(bytes: &[u8; 16]) -> Lane {
        let both = u128::from_le_bytes(*bytes);
        (both as u64, (both >> 64) as u64)
    }

    /// Up to 16 bytes, zeros behind them.
    #[inline(always)]
    pub(crate) fn short_lane(bytes: &[u8]) -> Lane {
        super::words(bytes)
    }

    /// The mask of 16 bytes.
    #[inline(always)]
    pub(crate) fn equal_16((low, high): Lane, byte: u8) -> u64 {
        equal_8(low, byte) | equal_8(high, byte) << 8
    }
}

pub(crate) use lanes::{Block, Found, Lane, Needle, equal_16, lane, short_lane};

/// Where `byte`, which is not 0, is first.
#[inline]
pub(crate) fn find(bytes: &[u8], byte: u8) -> Option<usize> {
    find_mask(bytes, |lane| equal_16(lane, byte))
}

/// Where `a` or `b` is first; neither is 0.
#[inline]
pub(crate) fn find_either(bytes: &[u8], a: u8, b: u8) -> Option<usize> {
    find_mask(bytes, |lane| equal_16(lane, a) | equal_16(lane, b))
}

#[inline(always)]
fn find_mask(bytes: &[u8], mask: impl Fn(Lane) -> u64) -> Option<usize> {
    let (whole, rest) = bytes.as_chunks::<16>();
    let mut base = 0;
    for piece in whole {
        let mask = mask(lane(piece));
        if mask != 0 {
            return Some(base + mask.trailing_zeros() as usize);
        }
        base += 16;
    }
    let mask = mask(short_lane(rest));
    if mask == 0 { None } else { Some(base + mask.trailing_zeros() as usize) }
}

/// Where `needle` is first.
pub(crate) fn find_text(bytes: &[u8], needle: &[u8]) -> Option<usize> {
    let first = *needle.first()?;
    let mut start = 0;
    loop {
        let rest = bytes.get(start..)?;
        let at =
            start + if first == 0 { rest.iter().position(|byte| *byte == 0)? } else { find(rest, first)? };
        if bytes.get(at..)?.starts_with(needle) {
            return Some(at);
        }
        start = at + 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn masks_agree_with_a_loop() {
        let mut block = [0u8; 64];
        for round in 0..500u32 {
            for (i, byte) in block.iter_mut().enumerate() {
                let mixed =
                    (i as u32 + 1).wrapping_mul(2_654_435_761).wrapping_add(round.wrapping_mul(40_503));
                *byte = [b'|', b'^', b'a', b'\r', 0xFC, 0x7D, 0xFD, 0][(mixed >> 13) as usize % 8];
            }
            let expected: u64 = (0..64).filter(|i| block[*i] == b'|').map(|i| 1u64 << i).sum();
            assert_eq!(Block::new(&block).equal(Needle::new(b'|')), expected);
            let mut by_words = 0;
            for (i, word) in block.as_chunks::<8>().0.iter().enumerate() {
                by_words |= equal_8(u64::from_le_bytes(*word), b'|') << (i * 8);
            }
            assert_eq!(by_words, expected);
            for length in 0..=64 {
                let piece = &block[..length];
                assert_eq!(find(piece, b'^'), piece.iter().position(|byte| *byte == b'^'));
                let either = piece.iter().position(|byte| matches!(byte, b'^' | b'|'));
                assert_eq!(find_either(piece, b'^', b'|'), either);
            }
        }
    }

    #[test]
    fn bytes_that_json_cannot_hold() {
        for byte in 0..=255u8 {
            for position in 0..8 {
                let word = (repeat(b'a') & !(0xFF << (position * 8))) | (u64::from(byte) << (position * 8));
                let expected = byte < 0x20 || byte == b'"' || byte == b'\\';
                assert_eq!(not_plain(word, 0x20) != 0, expected, "{byte:#x} at {position}");
            }
        }
    }

    #[test]
    fn text_in_text() {
        assert_eq!(find_text(b"ababc", b"abc"), Some(2));
        assert_eq!(find_text(b"ab", b"abc"), None);
        assert_eq!(find_text(b"ab", b""), None);
    }
}
