//! Writing JSON. Every member and element ends with a comma; what closes an object or array takes the last one back.

/// The output.
pub(crate) struct Json<'o> {
    pub(crate) out: &'o mut Vec<u8>,
}

/// An object or array that is left out if nothing is written into it.
#[derive(Clone, Copy)]
pub(crate) struct Open {
    start: usize,
    inside: usize,
}

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGHS: u64 = 0x8080_8080_8080_8080;

impl Json<'_> {
    /// Constant text.
    #[inline(always)]
    pub(crate) fn raw(&mut self, text: &str) {
        self.out.extend_from_slice(text.as_bytes());
    }

    /// Bytes that need no escapes.
    #[inline(always)]
    pub(crate) fn bytes(&mut self, bytes: &[u8]) {
        self.out.extend_from_slice(bytes);
    }

    /// `key` is `"name":"`; nothing for an absent value.
    #[inline]
    pub(crate) fn string(&mut self, key: &str, value: &[u8]) {
        if !value.is_empty() {
            self.out.extend_from_slice(key.as_bytes());
            self.text(value);
            self.out.extend_from_slice(b"\",");
        }
    }

    /// Text within quotation marks.
    #[inline]
    pub(crate) fn text(&mut self, value: &[u8]) {
        if needs_escapes(value) {
            self.escaped(value);
        } else {
            self.out.extend_from_slice(value);
        }
    }

    #[cold]
    fn escaped(&mut self, value: &[u8]) {
        for byte in value {
            match byte {
                b'"' | b'\\' => self.out.extend_from_slice(&[b'\\', *byte]),
                b'\n' => self.out.extend_from_slice(b"\\n"),
                b'\r' => self.out.extend_from_slice(b"\\r"),
                b'\t' => self.out.extend_from_slice(b"\\t"),
                other => self.out.push(*other),
            }
        }
    }

    /// `text` is `"name":{` or the like.
    #[inline]
    pub(crate) fn open(&mut self, text: &str) -> Open {
        let start = self.out.len();
        self.out.extend_from_slice(text.as_bytes());
        Open { start, inside: self.out.len() }
    }

    /// `end` is `},` or the like.
    #[inline]
    pub(crate) fn close(&mut self, open: Open, end: &str) {
        if self.out.len() == open.inside {
            self.out.truncate(open.start);
        } else {
            self.end(end);
        }
    }

    /// Ends an object or array that is not empty.
    #[inline]
    pub(crate) fn end(&mut self, end: &str) {
        self.out.pop();
        self.out.extend_from_slice(end.as_bytes());
    }
}

/// A control character, `"` or `\` is in it.
#[inline]
fn needs_escapes(value: &[u8]) -> bool {
    let special = |word: u64| {
        let controls = word.wrapping_sub(ONES * 0x20);
        let quote = (word ^ (ONES * b'"' as u64)).wrapping_sub(ONES);
        let backslash = (word ^ (ONES * b'\\' as u64)).wrapping_sub(ONES);
        (controls | quote | backslash) & !word & HIGHS
    };
    if let Some(last) = value.last_chunk::<8>() {
        let (words, _) = value.as_chunks::<8>();
        let found = words.iter().fold(special(u64::from_le_bytes(*last)), |found, word| {
            found | special(u64::from_le_bytes(*word))
        });
        return found != 0;
    }
    value.iter().any(|byte| *byte < 0x20 || matches!(byte, b'"' | b'\\'))
}
