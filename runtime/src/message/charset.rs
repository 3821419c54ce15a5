//! Character sets: HL7 table 0211, declared in MSH-18. What is not UTF-8 is made so before the message is read.

use alloc::vec::Vec;

use encoding_rs::{DecoderResult, Encoding};

/// How the bytes of a message stand for characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Charset {
    /// UTF-8, and with it ASCII.
    Utf8,
    /// One of the sets that `encoding_rs` knows.
    Other(&'static Encoding),
    /// ISO 2022 with ASCII, JIS X 0201, JIS X 0208 and JIS X 0212.
    Japanese,
}

/// Bytes that are not of the character set, by their offset.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct BadBytes {
    pub(crate) offset: usize,
}

impl Charset {
    /// What MSH-18 declares: one name, or several of which the first is the usual one and the others are switched to by
    /// ISO 2022 escape sequences. `None`: no set that can be read.
    pub(crate) fn declared(field: &[u8], repetition: u8, component: u8) -> Option<Charset> {
        let mut charset = None;
        for name in field.split(|byte| *byte == repetition) {
            let name = name.split(|byte| *byte == component).next().unwrap_or_default();
            let named = Charset::named(name)?;
            match charset {
                None => charset = Some(named),
                // ISO 2022: all are read with the one reader that knows them.
                Some(Charset::Utf8) => charset = Some(named),
                Some(_) => {}
            }
        }
        charset
    }

    /// A name of table 0211, or one of the usual names of the same sets.
    fn named(name: &[u8]) -> Option<Charset> {
        // Without what separates words: `ISO IR87`, `ISO-IR87`, `8859/1`, `8859-1`.
        let mut letters = [0; 24];
        let mut length = 0;
        for byte in name.iter().filter(|byte| byte.is_ascii_alphanumeric()) {
            *letters.get_mut(length)? = byte.to_ascii_uppercase();
            length += 1;
        }
        let name = letters.get(..length).unwrap_or_default();
        let latin = name.strip_prefix(b"ISO").unwrap_or(name);
        let other = match latin {
            b"" | b"ASCII" | b"USASCII" | b"IR6" | b"646" | b"UNICODE" | b"UNICODEUTF8" | b"UTF8"
            | b"10646" | b"IR192" | b"UNICODEUTF16" | b"UNICODEUTF32" | b"UTF16" | b"UTF32" => {
                // What was UTF-16 or UTF-32 has been made UTF-8 by now.
                return Some(Charset::Utf8);
            }
            b"IR14" | b"IR87" | b"IR159" | b"2022JP" | b"IR13" => return Some(Charset::Japanese),
            b"88591" | b"IR100" | b"LATIN1" | b"WINDOWS1252" | b"CP1252" => encoding_rs::WINDOWS_1252,
            b"88592" | b"IR101" | b"LATIN2" => encoding_rs::ISO_8859_2,
            b"88593" | b"IR109" => encoding_rs::ISO_8859_3,
            b"88594" | b"IR110" => encoding_rs::ISO_8859_4,
            b"88595" | b"IR144" => encoding_rs::ISO_8859_5,
            b"88596" | b"IR127" => encoding_rs::ISO_8859_6,
            b"88597" | b"IR126" => encoding_rs::ISO_8859_7,
            b"88598" | b"IR138" => encoding_rs::ISO_8859_8,
            b"88599" | b"IR148" => encoding_rs::WINDOWS_1254,
            b"885910" => encoding_rs::ISO_8859_10,
            b"885911" | b"IR166" => encoding_rs::WINDOWS_874,
            b"885913" => encoding_rs::ISO_8859_13,
            b"885914" => encoding_rs::ISO_8859_14,
            b"885915" | b"LATIN9" => encoding_rs::ISO_8859_15,
            b"885916" => encoding_rs::ISO_8859_16,
            b"WINDOWS1250" | b"CP1250" => encoding_rs::WINDOWS_1250,
            b"WINDOWS1251" | b"CP1251" => encoding_rs::WINDOWS_1251,
            b"GB180302000" | b"GB18030" | b"GB2312" | b"GBK" | b"IR58" => encoding_rs::GB18030,
            b"KSX1001" | b"IR149" | b"EUCKR" => encoding_rs::EUC_KR,
            b"BIG5" => encoding_rs::BIG5,
            b"SHIFTJIS" | b"SJIS" => encoding_rs::SHIFT_JIS,
            _ => return None,
        };
        Some(Charset::Other(other))
    }

    /// Appends bytes of an escape `\X…\` as UTF-8, or nothing if they are not of the character set.
    pub(crate) fn append(self, bytes: &[u8], out: &mut Vec<u8>) -> bool {
        let length = out.len();
        let decoded = self.decode(bytes, out).is_ok();
        if !decoded {
            out.truncate(length);
        }
        decoded
    }

    /// Appends `bytes` as UTF-8.
    #[cold]
    pub(crate) fn decode(self, bytes: &[u8], out: &mut Vec<u8>) -> Result<(), BadBytes> {
        match self {
            Charset::Utf8 => match core::str::from_utf8(bytes) {
                Ok(_) => out.extend_from_slice(bytes),
                Err(error) => return Err(BadBytes { offset: error.valid_up_to() }),
            },
            Charset::Other(encoding) => decode_with(encoding, bytes, out)?,
            Charset::Japanese => japanese(bytes, out)?,
        }
        Ok(())
    }
}

fn decode_with(encoding: &'static Encoding, bytes: &[u8], out: &mut Vec<u8>) -> Result<(), BadBytes> {
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let mut read = 0;
    loop {
        let rest = bytes.get(read..).unwrap_or_default();
        let start = out.len();
        out.resize(start + rest.len() + rest.len() / 2 + 16, 0);
        let room = out.get_mut(start..).unwrap_or_default();
        let (result, taken, written) = decoder.decode_to_utf8_without_replacement(rest, room, true);
        out.truncate(start + written);
        read += taken;
        match result {
            DecoderResult::InputEmpty => return Ok(()),
            DecoderResult::OutputFull => {}
            DecoderResult::Malformed(length, after) => {
                let bad = usize::from(length) + usize::from(after);
                return Err(BadBytes { offset: read.saturating_sub(bad) });
            }
        }
    }
}

/// ISO 2022 by way of EUC-JP, which has the same sets at fixed places.
fn japanese(bytes: &[u8], out: &mut Vec<u8>) -> Result<(), BadBytes> {
    #[derive(Clone, Copy, PartialEq)]
    enum Set {
        Single,
        Katakana,
        Kanji,
        Supplement,
    }
    let mut euc = Vec::with_capacity(bytes.len() + bytes.len() / 2);
    // Where in `bytes` each byte of `euc` is from, only as precise as an error needs it.
    let mut sources: Vec<(u32, u32)> = Vec::new();
    let mut set = Set::Single;
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let rest = bytes.get(at..).unwrap_or_default();
        let escape = match rest {
            [0x1B, b'(', b'B' | b'J', ..] => Some((Set::Single, 3)),
            [0x1B, b'(', b'I', ..] => Some((Set::Katakana, 3)),
            [0x1B, b')', b'I', ..] => Some((set, 3)),
            [0x1B, b'$', b'@' | b'B', ..] => Some((Set::Kanji, 3)),
            [0x1B, b'$', b'(', b'D', ..] => Some((Set::Supplement, 4)),
            [0x1B, ..] => return Err(BadBytes { offset: at }),
            _ => None,
        };
        sources.push((euc.len() as u32, at as u32));
        if let Some((next, length)) = escape {
            set = next;
            at += length;
            continue;
        }
        // Line ends switch back to single bytes.
        if matches!(byte, b'\r' | b'\n') {
            set = Set::Single;
        }
        match (set, rest) {
            (Set::Kanji | Set::Supplement, [a @ 0x21..=0x7E, b @ 0x21..=0x7E, ..]) => {
                if set == Set::Supplement {
                    euc.push(0x8F);
                }
                euc.extend_from_slice(&[a | 0x80, b | 0x80]);
                at += 2;
            }
            (Set::Kanji | Set::Supplement, [0x21..=0x7E | 0x80..=0xFF, ..]) => {
                return Err(BadBytes { offset: at });
            }
            (Set::Katakana, [a @ 0x21..=0x5F, ..]) => {
                euc.extend_from_slice(&[0x8E, a | 0x80]);
                at += 1;
            }
            // JIS X 0201 in eight bits.
            (_, [0xA1..=0xDF, ..]) => {
                euc.extend_from_slice(&[0x8E, *byte]);
                at += 1;
            }
            (_, [0x80..=0xFF, ..]) => return Err(BadBytes { offset: at }),
            _ => {
                euc.push(*byte);
                at += 1;
            }
        }
    }
    decode_with(encoding_rs::EUC_JP, &euc, out).map_err(|bad| {
        let after = sources.partition_point(|(place, _)| *place as usize <= bad.offset);
        let offset = after.checked_sub(1).and_then(|source| sources.get(source)).map_or(0, |source| source.1);
        BadBytes { offset: offset as usize }
    })
}

/// Bytes to a character and whether the lowest is first, of UTF-16 and UTF-32, told by their byte order mark or by how `MSH`
/// or `{` looks in them.
#[inline]
fn width(input: &[u8]) -> Option<(usize, bool)> {
    match *input {
        [0xFF, 0xFE, 0, 0, ..] => Some((4, true)),
        [0, 0, 0xFE, 0xFF, ..] => Some((4, false)),
        [0xFF, 0xFE, ..] => Some((2, true)),
        [0xFE, 0xFF, ..] => Some((2, false)),
        [b'M' | b'{', 0, 0, 0, ..] => Some((4, true)),
        [0, 0, 0, b'M' | b'{', ..] => Some((4, false)),
        [b'M' | b'{', 0, ..] => Some((2, true)),
        [0, b'M' | b'{', ..] => Some((2, false)),
        _ => None,
    }
}

/// It is UTF-16 or UTF-32.
pub(crate) fn is_wide(input: &[u8]) -> bool {
    width(input).is_some()
}

/// UTF-16 and UTF-32 as UTF-8; `None` if it is neither.
#[inline]
pub(crate) fn wide(input: &[u8]) -> Option<Result<Vec<u8>, BadBytes>> {
    let (width, little) = width(input)?;
    Some(if width == 4 { utf_32(input, little) } else { utf_16(input, little) })
}

#[cold]
fn utf_16(input: &[u8], little: bool) -> Result<Vec<u8>, BadBytes> {
    let (pairs, rest) = input.as_chunks::<2>();
    let units =
        pairs.iter().map(|pair| if little { u16::from_le_bytes(*pair) } else { u16::from_be_bytes(*pair) });
    let mut out = Vec::with_capacity(input.len());
    let mut offset = 0;
    for character in char::decode_utf16(units) {
        let character = character.map_err(|_| BadBytes { offset })?;
        offset += character.len_utf16() * 2;
        push(character, &mut out);
    }
    if rest.is_empty() { Ok(out) } else { Err(BadBytes { offset }) }
}

#[cold]
fn utf_32(input: &[u8], little: bool) -> Result<Vec<u8>, BadBytes> {
    let (units, rest) = input.as_chunks::<4>();
    let mut out = Vec::with_capacity(input.len() / 2);
    for (number, unit) in units.iter().enumerate() {
        let unit = if little { u32::from_le_bytes(*unit) } else { u32::from_be_bytes(*unit) };
        push(char::from_u32(unit).ok_or(BadBytes { offset: number * 4 })?, &mut out);
    }
    if rest.is_empty() { Ok(out) } else { Err(BadBytes { offset: input.len() - rest.len() }) }
}

fn push(character: char, out: &mut Vec<u8>) {
    if character != '\u{FEFF}' || !out.is_empty() {
        out.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(name: &[u8], bytes: &[u8]) -> Option<Result<alloc::string::String, usize>> {
        let mut out = Vec::new();
        let decoded = Charset::declared(name, b'~', b'^')?.decode(bytes, &mut out);
        Some(decoded.map(|()| alloc::string::String::from_utf8(out).unwrap()).map_err(|bad| bad.offset))
    }

    #[test]
    fn names_of_table_0211() {
        for (name, bytes, expected) in [
            (&b"8859/1"[..], &b"M\xFCller"[..], Ok("Müller")),
            (b"8859/2", b"\xB1", Ok("ą")),
            (b"8859/5", b"\xB0", Ok("А")),
            (b"8859/7", b"\xE1", Ok("α")),
            (b"8859/9", b"\xFD", Ok("ı")),
            (b"8859/15", b"\xA4", Ok("€")),
            (b"ASCII", b"plain", Ok("plain")),
            (b"ASCII", b"abc\xFC", Err(3)),
            (b"UNICODE UTF-8", "ü".as_bytes(), Ok("ü")),
            (b"UNICODE UTF-8", b"a\xC3", Err(1)),
            (b"GB 18030-2000", b"\xC4\xE3", Ok("你")),
            (b"KS X 1001", b"\xB0\xA1", Ok("가")),
            (b"BIG-5", b"\xA4\xA4", Ok("中")),
            (b"BIG-5", b"ab\xFF", Err(2)),
            (b"ISO IR87", b"a\x1B$B;3ED\x1B(Bb", Ok("a山田b")),
            (b"~ISO IR87", b"\x1B$B;3\x1B(J^", Ok("山^")),
            (b"ISO IR159", b"\x1B$(D\x30\x21\x1B(B", Ok("丂")),
            (b"ISO IR14", b"\xB1\xB2", Ok("ｱｲ")),
            (b"ISO IR14", b"\x1B(I\x31\x1B(B", Ok("ｱ")),
            (b"ISO IR87", b"ab\x1BZ", Err(2)),
            (b"ISO IR87", b"\x1B$B;\r", Err(3)),
            (b"ISO IR87", b"ab\x1B$B\x7E\x7E\x1B(B", Err(5)),
        ] {
            let got = read(name, bytes).unwrap();
            assert_eq!(got.as_deref().map_err(|offset| *offset), expected, "{}", bytes.escape_ascii());
        }
        assert_eq!(read(b"CNS 11643-1992", b"x"), None);
        assert_eq!(read(b"EBCDIC", b"x"), None);
        assert_eq!(read(b"a name that is much too long for any", b"x"), None);
    }

    #[test]
    fn wide_characters() {
        for little in [true, false] {
            for mark in ["\u{FEFF}", ""] {
                let text = "MSH|^ü😀";
                let with_mark = alloc::format!("{mark}{text}");
                let pair = |unit: u16| if little { unit.to_le_bytes() } else { unit.to_be_bytes() };
                let two: Vec<u8> = with_mark.encode_utf16().flat_map(pair).collect();
                assert_eq!(wide(&two), Some(Ok(Vec::from(text))));
                let quad = |unit: char| {
                    let unit = u32::from(unit);
                    if little { unit.to_le_bytes() } else { unit.to_be_bytes() }
                };
                let four: Vec<u8> = with_mark.chars().flat_map(quad).collect();
                assert_eq!(wide(&four), Some(Ok(Vec::from(text))));
            }
        }
        assert_eq!(wide(b"MSH|"), None);
        assert_eq!(wide(b"\xFF\xFE\x00\xD8\x00"), Some(Err(BadBytes { offset: 2 })));
    }
}
