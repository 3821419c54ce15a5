//! The text of JSON strings.

use alloc::vec::Vec;

/// Appends the text of a string without its quotation marks, escapes undone. The reader has checked them.
pub(crate) fn unescape(raw: &[u8], out: &mut Vec<u8>) {
    let mut rest = raw;
    while let Some(at) = rest.iter().position(|byte| *byte == b'\\') {
        let (before, from) = rest.split_at_checked(at).unwrap_or((rest, &[]));
        out.extend_from_slice(before);
        rest = from.get(2..).unwrap_or_default();
        match from.get(1) {
            Some(b'n') => out.push(b'\n'),
            Some(b't') => out.push(b'\t'),
            Some(b'r') => out.push(b'\r'),
            Some(b'b') => out.push(8),
            Some(b'f') => out.push(12),
            Some(b'u') => {
                let (character, length) = unicode(from).unwrap_or((char::REPLACEMENT_CHARACTER, 6));
                out.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
                rest = from.get(length..).unwrap_or_default();
            }
            Some(byte) => out.push(*byte),
            None => {}
        }
    }
    out.extend_from_slice(rest);
}

/// The character of `\u1234`, or of two of them that are a surrogate pair, at the start of `text`, and how long that is.
pub(crate) fn unicode(text: &[u8]) -> Option<(char, usize)> {
    let first = unit(text)?;
    if let Some(character) = char::from_u32(first) {
        return Some((character, 6));
    }
    let second = unit(text.get(6..)?)?;
    if !(0xD800..0xDC00).contains(&first) || !(0xDC00..0xE000).contains(&second) {
        return None;
    }
    Some((char::from_u32(0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00))?, 12))
}

fn unit(text: &[u8]) -> Option<u32> {
    let digits = text.strip_prefix(b"\\u")?.first_chunk::<4>()?;
    digits.iter().try_fold(0, |unit, digit| Some(unit << 4 | char::from(*digit).to_digit(16)?))
}
