//! Settings from the JSON object that `configure` gets: flat, with known members only.

use mapwright_runtime::Settings;

/// The settings with what the object says; none if it is no such object.
pub(crate) fn configure_settings(json: &[u8], mut settings: Settings) -> Option<Settings> {
    let mut reader = Reader { rest: json };
    reader.expect(b'{')?;
    if !reader.accept(b'}') {
        loop {
            let name = reader.string()?;
            reader.expect(b':')?;
            match name {
                b"zone" => settings.zone = reader.zone()?,
                b"show_values" => settings.show_values = reader.boolean()?,
                b"max_message_bytes" => settings.max_message_bytes = reader.number()? as usize,
                b"max_findings" => settings.max_findings = reader.number()?,
                _ => return None,
            }
            if reader.accept(b'}') {
                break;
            }
            reader.expect(b',')?;
        }
    }
    reader.blanks();
    reader.rest.is_empty().then_some(settings)
}

struct Reader<'j> {
    rest: &'j [u8],
}

impl<'j> Reader<'j> {
    fn blanks(&mut self) {
        while let [b' ' | b'\t' | b'\r' | b'\n', rest @ ..] = self.rest {
            self.rest = rest;
        }
    }

    fn accept(&mut self, byte: u8) -> bool {
        self.blanks();
        match self.rest.split_first() {
            Some((first, rest)) if *first == byte => {
                self.rest = rest;
                true
            }
            _ => false,
        }
    }

    fn expect(&mut self, byte: u8) -> Option<()> {
        self.accept(byte).then_some(())
    }

    fn word(&mut self, word: &[u8]) -> bool {
        self.blanks();
        match self.rest.strip_prefix(word) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    /// A string; no name or value that we know has anything to escape.
    fn string(&mut self) -> Option<&'j [u8]> {
        self.expect(b'"')?;
        let end = self.rest.iter().position(|&byte| byte == b'"' || byte == b'\\')?;
        let (string, rest) = self.rest.split_at_checked(end)?;
        self.rest = rest;
        self.expect(b'"')?;
        Some(string)
    }

    fn boolean(&mut self) -> Option<bool> {
        if self.word(b"true") { Some(true) } else { self.word(b"false").then_some(false) }
    }

    fn number(&mut self) -> Option<u32> {
        self.blanks();
        let mut number: Option<u32> = None;
        while let [digit @ b'0'..=b'9', rest @ ..] = self.rest {
            let value = u32::from(digit - b'0');
            number = Some(number.unwrap_or(0).checked_mul(10)?.checked_add(value)?);
            self.rest = rest;
        }
        number
    }

    /// `"+01:00"`, or `null` for none.
    fn zone(&mut self) -> Option<Option<[u8; 6]>> {
        if self.word(b"null") {
            return Some(None);
        }
        let zone: [u8; 6] = self.string()?.try_into().ok()?;
        let valid = match zone {
            [b'+' | b'-', b'0', b'0'..=b'9', b':', b'0'..=b'5', b'0'..=b'9'] => true,
            [b'+' | b'-', b'1', b'0'..=b'3', b':', b'0'..=b'5', b'0'..=b'9'] => true,
            [b'+' | b'-', b'1', b'4', b':', b'0', b'0'] => true,
            _ => false,
        };
        valid.then_some(Some(zone))
    }
}
