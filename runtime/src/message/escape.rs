//! Undoing escapes: HL7 v2.8 chapter 2.7.

use alloc::vec::Vec;

use super::Delimiters;
use crate::scan::find;

/// Appends `value` with its escapes undone. What is no escape of chapter 2.7 is kept as written.
///
/// `hexadecimal` makes UTF-8 of the bytes of `\X…\`, which are of the message's character set, or says that they are none.
pub(crate) fn unescape(
    value: &[u8],
    delimiters: &Delimiters,
    hexadecimal: impl Fn(&[u8], &mut Vec<u8>) -> bool,
    out: &mut Vec<u8>,
) {
    let mut rest = value;
    while let Some(open) = find(rest, delimiters.escape) {
        let (before, from) = rest.split_at_checked(open).unwrap_or((rest, &[]));
        out.extend_from_slice(before);
        let inside = from.get(1..).unwrap_or_default();
        let Some(close) = find(inside, delimiters.escape) else {
            out.extend_from_slice(from);
            return;
        };
        let (sequence, after) = inside.split_at_checked(close).unwrap_or((inside, &[]));
        if one(sequence, delimiters, &hexadecimal, out) {
            rest = after.get(1..).unwrap_or_default();
        } else {
            // Kept, and what closed it may open the next: `C:\dir\F\`.
            out.push(delimiters.escape);
            out.extend_from_slice(sequence);
            rest = after;
        }
    }
    out.extend_from_slice(rest);
}

/// Appends what one escape sequence, without its escape characters, stands for; false if it is none.
fn one(
    sequence: &[u8],
    delimiters: &Delimiters,
    hexadecimal: &impl Fn(&[u8], &mut Vec<u8>) -> bool,
    out: &mut Vec<u8>,
) -> bool {
    match sequence {
        b"F" => out.push(delimiters.field),
        b"S" => out.push(delimiters.component),
        b"T" => out.push(delimiters.subcomponent),
        b"R" => out.push(delimiters.repetition),
        b"E" => out.push(delimiters.escape),
        b"P" if delimiters.truncation != 0 => out.push(delimiters.truncation),
        // Highlighting on and off.
        b"H" | b"N" => {}
        b".br" | b".BR" | b".ce" | b".CE" => out.push(b'\n'),
        [b'X', digits @ ..] => return bytes(digits, hexadecimal, out),
        [b'.', b's' | b'S', b'p' | b'P', count @ ..] => return lines(count, out),
        _ => return false,
    }
    true
}

/// `\.sp\`, `\.sp3\`, `\.sp+3\`: ends of line, at most 99.
fn lines(count: &[u8], out: &mut Vec<u8>) -> bool {
    let digits = count.strip_prefix(b"+").unwrap_or(count);
    let number = match *digits {
        [] if count.is_empty() => 1,
        [a @ b'0'..=b'9'] => usize::from(a - b'0'),
        [a @ b'0'..=b'9', b @ b'0'..=b'9'] => usize::from(a - b'0') * 10 + usize::from(b - b'0'),
        _ => return false,
    };
    out.resize(out.len() + number, b'\n');
    true
}

/// `\X0D0A\`.
fn bytes(digits: &[u8], hexadecimal: &impl Fn(&[u8], &mut Vec<u8>) -> bool, out: &mut Vec<u8>) -> bool {
    let (pairs, rest) = digits.as_chunks::<2>();
    if pairs.is_empty() || !rest.is_empty() {
        return false;
    }
    let mut decoded = Vec::with_capacity(pairs.len());
    for [high, low] in pairs {
        let (Some(high), Some(low)) = (nibble(*high), nibble(*low)) else { return false };
        decoded.push(high << 4 | low);
    }
    hexadecimal(&decoded, out)
}

fn nibble(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'A'..=b'F' => Some(digit - b'A' + 10),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes() {
        let delimiters = Delimiters { truncation: b'#', ..Delimiters::USUAL };
        for (value, expected) in [
            (r"a\F\b\S\c\T\d\R\e\E\f", r"a|b^c&d~e\f"),
            (r"\P\", "#"),
            (r"one\.br\two", "one\ntwo"),
            (r"one\.sp\two\.sp2\\.sp+1\three", "one\ntwo\n\n\nthree"),
            (r"\.sp100\", r"\.sp100\"),
            (r"\H\bold\N\", "bold"),
            (r"\X0D0A\", "\r\n"),
            (r"\X48\\X49\", "HI"),
            (r"\Xc3a4\", "ä"),
            (r"\X4\ \X\ \X4G\", r"\X4\ \X\ \X4G\"),
            (r"\XE4\", r"\XE4\"),
            (r"\Z12\ \.in5\", r"\Z12\ \.in5\"),
            (r"C:\temp\F\x", r"C:\temp|x"),
            (r"a\", r"a\"),
            (r"\", r"\"),
            (r"\\", r"\\"),
            (r"\f\", r"\f\"),
            ("", ""),
        ] {
            let mut out = Vec::new();
            let utf8 = |bytes: &[u8], out: &mut Vec<u8>| {
                out.extend_from_slice(bytes);
                core::str::from_utf8(bytes).is_ok() || {
                    out.truncate(out.len() - bytes.len());
                    false
                }
            };
            unescape(value.as_bytes(), &delimiters, utf8, &mut out);
            assert_eq!(core::str::from_utf8(&out), Ok(expected), "{value}");
        }
    }
}
