//! Where JSON objects end: one document, several one after the other, JSON lines, or an array of objects.
//!
//! Nothing is parsed here: strings and brackets are followed, and what is between them is the map's to refuse. A line that is no object
//! on its own is one bad message in JSON lines, and does not swallow those after it.

use super::split::{Piece, Split};

/// Finds the objects of a stream of JSON.
#[derive(Debug, Default)]
pub(super) struct Objects {
    /// The first object ended with its line: so do the others.
    lines: Option<bool>,
    /// Inside of an array of objects.
    in_array: bool,
    /// How far the object at hand was followed.
    scan: Scan,
}

#[derive(Debug, Default)]
struct Scan {
    at: usize,
    depth: u32,
    in_string: bool,
    escaped: bool,
}

impl Objects {
    /// JSON lines, by the name of the file.
    pub(super) fn lines() -> Objects {
        Objects { lines: Some(true), ..Objects::default() }
    }

    /// The end of the object that begins the bytes.
    fn end_of_object(&mut self, bytes: &[u8]) -> Option<usize> {
        let scan = &mut self.scan;
        for (index, byte) in bytes.iter().enumerate().skip(scan.at) {
            if scan.in_string {
                match byte {
                    _ if scan.escaped => scan.escaped = false,
                    b'\\' => scan.escaped = true,
                    b'"' => scan.in_string = false,
                    _ => {}
                }
                continue;
            }
            match byte {
                b'"' => scan.in_string = true,
                b'{' | b'[' => scan.depth += 1,
                b'}' | b']' => {
                    scan.depth = scan.depth.saturating_sub(1);
                    if scan.depth == 0 {
                        return Some(index + 1);
                    }
                }
                _ => {}
            }
        }
        scan.at = bytes.len();
        None
    }
}

impl Split for Objects {
    fn next(&mut self, bytes: &[u8], at_end: bool) -> Option<Piece> {
        let blank = |byte: &u8| byte.is_ascii_whitespace() || (self.in_array && *byte == b',');
        let skipped = bytes.iter().take_while(|byte| blank(byte)).count();
        if skipped > 0 {
            return Some(Piece::nothing(skipped));
        }
        match bytes.first()? {
            b'[' if self.lines.is_none() && !self.in_array => {
                self.in_array = true;
                self.lines = Some(false);
                Some(Piece::nothing(1))
            }
            b']' if self.in_array => {
                self.in_array = false;
                Some(Piece::nothing(1))
            }
            b'{' if self.lines != Some(true) => {
                let Some(end) = self.end_of_object(bytes) else {
                    return at_end.then(|| Piece::message(bytes.len()));
                };
                if self.lines.is_none() {
                    let rest = bytes.get(end..).unwrap_or_default();
                    let next = rest.iter().find(|byte| !matches!(byte, b' ' | b'\t' | b'\r'));
                    // Whether the line ends here is to be seen before the object is handed out.
                    match next {
                        None if !at_end => {
                            self.scan = Scan::default();
                            return None;
                        }
                        next => {
                            let one_line = !bytes.get(..end).unwrap_or_default().contains(&b'\n');
                            self.lines = Some(one_line && next == Some(&b'\n'));
                        }
                    }
                }
                self.scan = Scan::default();
                Some(Piece::message(end))
            }
            // A line of JSON lines; or something that is no object: one bad message, up to the end of its line.
            _ => match bytes.iter().position(|byte| *byte == b'\n') {
                Some(end) => Some(Piece::message(end)),
                None => at_end.then(|| Piece::message(bytes.len())),
            },
        }
    }

    fn skip(&mut self, bytes: &[u8], _at_end: bool) -> (usize, bool) {
        let end = if self.lines == Some(true) {
            bytes.iter().position(|byte| *byte == b'\n').map(|line_end| line_end + 1)
        } else {
            self.end_of_object(bytes)
        };
        match end {
            Some(end) => {
                self.scan = Scan::default();
                (end, true)
            }
            None => {
                self.scan.at = 0;
                (bytes.len(), false)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::split::test::split;
    use super::*;

    #[test]
    fn one_document() {
        assert_eq!(
            split(Objects::default, "\n{\"a\": [1, {\"b\": \"}\\\"\"}]\n}\n"),
            ["{\"a\": [1, {\"b\": \"}\\\"\"}]\n}"]
        );
        assert_eq!(split(Objects::default, "{}"), ["{}"]);
        assert_eq!(split(Objects::default, ""), [""; 0]);
    }

    #[test]
    fn several_documents() {
        assert_eq!(split(Objects::default, "{\n}{\n}\n  {}"), ["{\n}", "{\n}", "{}"]);
    }

    #[test]
    fn lines_with_a_broken_one() {
        assert_eq!(
            split(Objects::default, "{\"a\":1}\n{\"a\":\n\n{\"a\":3}"),
            ["{\"a\":1}", "{\"a\":", "{\"a\":3}"]
        );
        assert_eq!(split(Objects::lines, "{\"a\":\n{\"a\":2}\n"), ["{\"a\":", "{\"a\":2}"]);
    }

    #[test]
    fn an_array() {
        assert_eq!(split(Objects::default, "[{\"a\":1},\n {\"a\":[2]} ]\n"), ["{\"a\":1}", "{\"a\":[2]}"]);
    }

    #[test]
    fn no_objects() {
        assert_eq!(split(Objects::default, "12\n\"x\"\n"), ["12", "\"x\""]);
        assert_eq!(split(Objects::default, "{\"a\": "), ["{\"a\": "]);
    }
}
