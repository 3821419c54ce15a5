//! Messages in files and streams: several in one input, in the envelopes of HL7 v2 batches, in the frames of MLLP; records as JSON
//! lines or in an array.

use core::ops::Range;

use crate::scan::find_either;
use crate::{Code, Finding};

/// What stands next in an input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// A message or record.
    Message {
        /// Its number in the input, from 1.
        number: u32,
        /// Where it is.
        range: Range<usize>,
    },
    /// Bytes that are part of no message.
    Outside {
        /// Where they are.
        range: Range<usize>,
    },
    /// What is in the buffer may go on: more input is needed. Everything before `from` is done with.
    More {
        /// Where what may go on begins.
        from: usize,
    },
    /// There is nothing more.
    End,
}

/// Splits HL7 v2 into messages, piece by piece: for streams. [`messages`] does it for an input that is there as a whole.
///
/// ```
/// use mapwright_runtime::{Piece, Splitter};
/// let mut splitter = Splitter::new();
/// let buffer = b"MSH|^~\\&|A\rPID|1\rMSH|^~\\&|B\r";
/// assert_eq!(splitter.next(buffer, 0, false), Piece::Message { number: 1, range: 0..17 });
/// assert_eq!(splitter.next(buffer, 17, false), Piece::More { from: 17 });
/// assert_eq!(splitter.next(buffer, 17, true), Piece::Message { number: 2, range: 17..28 });
/// assert_eq!(splitter.next(buffer, 28, true), Piece::End);
/// ```
#[derive(Debug, Clone, Default)]
pub struct Splitter {
    number: u32,
}

impl Splitter {
    /// One for the beginning of an input.
    pub const fn new() -> Splitter {
        Splitter { number: 0 }
    }

    /// The next piece of `buffer` from `from` on. `complete`: no more input will come.
    pub fn next(&mut self, buffer: &[u8], from: usize, complete: bool) -> Piece {
        let mut at = from;
        loop {
            at += buffer.get(at..).unwrap_or_default().iter().take_while(|byte| is_between(**byte)).count();
            let rest = buffer.get(at..).unwrap_or_default();
            if rest.is_empty() {
                return if complete { Piece::End } else { Piece::More { from: at } };
            }
            if rest.len() < 4 && !complete {
                return Piece::More { from: at };
            }
            if let Some(after) = rest.strip_prefix(b"\xEF\xBB\xBF") {
                at = buffer.len() - after.len();
                continue;
            }
            if at == 0 && self.number == 0 && crate::message::is_wide(rest) {
                // In two or four bytes a character nothing can be found here; such a file has one message.
                return if complete { self.message(0..buffer.len()) } else { Piece::More { from: 0 } };
            }
            match head(rest) {
                Some(Head::Message) => {
                    return match end(buffer, at, complete) {
                        Some(end) => self.message(at..end),
                        None => Piece::More { from: at },
                    };
                }
                Some(Head::Envelope) => match line_end(buffer, at) {
                    Some(end) => at = end,
                    None if complete => return Piece::End,
                    None => return Piece::More { from: at },
                },
                None => {
                    return match end(buffer, at, complete) {
                        Some(end) => Piece::Outside { range: at..end },
                        None => Piece::More { from: at },
                    };
                }
            }
        }
    }

    fn message(&mut self, range: Range<usize>) -> Piece {
        self.number += 1;
        Piece::Message { number: self.number, range }
    }
}

/// All messages of an input; an error for bytes between them.
pub fn messages(input: &[u8]) -> impl Iterator<Item = Result<(u32, Range<usize>), Finding>> + '_ {
    let mut splitter = Splitter::new();
    let mut at = 0;
    core::iter::from_fn(move || match splitter.next(input, at, true) {
        Piece::Message { number, range } => {
            at = range.end;
            Some(Ok((number, range)))
        }
        Piece::Outside { range } => {
            at = range.end;
            Some(Err(outside(input, &range)))
        }
        Piece::More { .. } | Piece::End => None,
    })
}

/// The error for bytes between messages.
#[cold]
pub fn outside(input: &[u8], range: &Range<usize>) -> Finding {
    Finding::new(Code::BetweenMessages).at(crate::json::line_and_column(input, range.start))
}

enum Head {
    Message,
    Envelope,
}

/// What a line that begins so is.
fn head(line: &[u8]) -> Option<Head> {
    let (name, rest) = line.split_first_chunk::<3>()?;
    let separated = rest.first().is_none_or(|byte| !byte.is_ascii_alphanumeric());
    match name {
        _ if !separated => None,
        b"MSH" => Some(Head::Message),
        b"FHS" | b"BHS" | b"BTS" | b"FTS" => Some(Head::Envelope),
        _ => None,
    }
}

/// Line ends and the frame bytes of MLLP.
fn is_between(byte: u8) -> bool {
    matches!(byte, b'\r' | b'\n' | 0x0B | 0x1C | 0x1A | 0 | b' ' | b'\t')
}

/// Where the message or garbage that begins at `start` ends: before the next line that begins one or an envelope, or with the
/// end of its MLLP frame.
fn end(buffer: &[u8], start: usize, complete: bool) -> Option<usize> {
    let mut at = start;
    loop {
        let line = buffer.get(at..).unwrap_or_default();
        let next = line_end(buffer, at);
        let text = next.and_then(|next| buffer.get(at..next)).unwrap_or(line);
        if let Some(frame) = text.iter().position(|byte| *byte == 0x1C) {
            return Some(at + frame);
        }
        at = match next {
            None => return complete.then_some(buffer.len()),
            Some(next) => next,
        };
        let rest = buffer.get(at..).unwrap_or_default();
        // The bytes of a frame need no look at what follows: who sends them may wait for an answer.
        if matches!(rest.first(), Some(0x0B | 0x1C)) {
            return Some(at);
        }
        if rest.len() < 4 && !complete {
            return None;
        }
        if head(rest).is_some() {
            return Some(at);
        }
    }
}

/// Where the line that has `at` ends, its CR or LF included.
fn line_end(buffer: &[u8], at: usize) -> Option<usize> {
    find_either(buffer.get(at..)?, b'\r', b'\n').map(|end| at + end + 1)
}

/// All records of a JSON input: one document, documents one after another (JSON lines), or the elements of an array. The records
/// themselves are not checked; an error for bytes between them.
pub fn records(input: &[u8]) -> impl Iterator<Item = Result<(u32, Range<usize>), Finding>> + '_ {
    let mut at = if input.starts_with(b"\xEF\xBB\xBF") { 3 } else { 0 };
    let mut number = 0;
    let wide = crate::message::is_wide(input);
    let array = !wide && input.get(at..).unwrap_or_default().trim_ascii_start().first() == Some(&b'[');
    let mut opened = false;
    let mut done = false;
    core::iter::from_fn(move || {
        if wide {
            return (!core::mem::replace(&mut done, true)).then_some(Ok((1, 0..input.len())));
        }
        loop {
            let rest = input.get(at..)?;
            let byte = *rest.first()?;
            match byte {
                b' ' | b'\t' | b'\r' | b'\n' => at += 1,
                b'[' if array && !opened => {
                    opened = true;
                    at += 1;
                }
                b',' | b']' if opened => at += 1,
                b'{' => {
                    let start = at;
                    at += value_length(rest);
                    number += 1;
                    return Some(Ok((number, start..at)));
                }
                _ => {
                    let start = at;
                    let length = rest.iter().position(|byte| matches!(byte, b'\n' | b'{'));
                    at += length.unwrap_or(rest.len()).max(1);
                    return Some(Err(outside(input, &(start..at))));
                }
            }
        }
    })
}

/// How long the object at the start of `text` is: to its closing brace, or all of it.
fn value_length(text: &[u8]) -> usize {
    let mut depth = 0usize;
    let mut string = false;
    let mut escaped = false;
    for (at, byte) in text.iter().enumerate() {
        if string {
            match byte {
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                b'"' => string = false,
                _ => {}
            }
            continue;
        }
        match byte {
            b'"' => string = true,
            b'{' | b'[' => depth += 1,
            b'}' | b']' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return at + 1;
                }
            }
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::String;
    use alloc::vec::Vec;

    fn split(input: &[u8]) -> Vec<Result<String, String>> {
        let text = |range: Range<usize>| input[range].escape_ascii().to_string();
        let all = messages(input).map(|piece| match piece {
            Ok((_, range)) => Ok(text(range)),
            Err(finding) => Err(finding.place.unwrap()),
        });
        all.collect()
    }

    use alloc::string::ToString;

    #[test]
    fn files_of_messages() {
        let ok = |text: &str| Ok(String::from(text));
        for (input, expected) in [
            (&b""[..], alloc::vec![]),
            (b"\r\n\r\n", alloc::vec![]),
            (b"MSH|1\rPID|\r", alloc::vec![ok("MSH|1\\rPID|\\r")]),
            (b"MSH|1\r\nPID|\r\n\r\nMSH|2", alloc::vec![ok("MSH|1\\r\\nPID|\\r\\n\\r\\n"), ok("MSH|2")]),
            (b"FHS|\rBHS|\rMSH|1\rBTS|1\rFTS|1\r", alloc::vec![ok("MSH|1\\r")]),
            (b"\x0BMSH|1\rPID|\r\x1C\r\x0BMSH|2\r\x1C\r", alloc::vec![ok("MSH|1\\rPID|\\r"), ok("MSH|2\\r")]),
            (b"\x0BMSH|1\x1C\x0BMSH|2\x1C", alloc::vec![ok("MSH|1"), ok("MSH|2")]),
            (b"\xEF\xBB\xBFMSH|1", alloc::vec![ok("MSH|1")]),
            (
                b"log line\nMSH|1\rPID|",
                alloc::vec![Err(String::from("line 1, column 1")), ok("MSH|1\\rPID|")],
            ),
            (
                b"MSH|1\x1Crest\rMSH|2",
                alloc::vec![ok("MSH|1"), Err(String::from("line 1, column 7")), ok("MSH|2")],
            ),
            (b"MSH|1\rMSHX|2", alloc::vec![ok("MSH|1\\rMSHX|2")]),
            (b"FHS|", alloc::vec![]),
        ] {
            assert_eq!(split(input), expected, "{}", input.escape_ascii());
        }
    }

    #[test]
    fn a_stream_gives_what_the_whole_gives() {
        let input = b"FHS|x\rMSH|1\rPID|a\rnote\r\x0BMSH|2\rPID|b\r\x1C\rgarbage\rMSH|3\rBTS|1\r";
        let whole: Vec<_> =
            messages(input).filter_map(Result::ok).map(|(_, range)| input[range].to_vec()).collect();
        assert_eq!(whole.len(), 3);
        for size in 1..input.len() {
            let (mut splitter, mut buffer, mut got) = (Splitter::new(), Vec::new(), Vec::new());
            let mut pieces = input.chunks(size);
            let mut at = 0;
            let mut complete = false;
            loop {
                match splitter.next(&buffer, at, complete) {
                    Piece::Message { range, .. } => {
                        at = range.end;
                        got.push(buffer[range].to_vec());
                    }
                    Piece::Outside { range } => at = range.end,
                    Piece::More { from } => {
                        buffer.drain(..from);
                        at = 0;
                        match pieces.next() {
                            Some(piece) => buffer.extend_from_slice(piece),
                            None => complete = true,
                        }
                    }
                    Piece::End => break,
                }
            }
            assert_eq!(got, whole, "in pieces of {size}");
        }
    }

    #[test]
    fn json_records() {
        for (input, expected) in [
            (&br#"{"a":1}"#[..], alloc::vec![Ok("{\"a\":1}")]),
            (b"{\"a\":\"}\\\"\"}\n{\"b\":[{}]}\n", alloc::vec![Ok("{\"a\":\"}\\\"\"}"), Ok("{\"b\":[{}]}")]),
            (b"[ {\"a\":1} , {\"b\":2} ]", alloc::vec![Ok("{\"a\":1}"), Ok("{\"b\":2}")]),
            (b"[]", alloc::vec![]),
            (b"", alloc::vec![]),
            (b"oops\n{}", alloc::vec![Err("line 1, column 1"), Ok("{}")]),
            (b"[1, {}]", alloc::vec![Err("line 1, column 2"), Ok("{}")]),
            (b"{\"a\":", alloc::vec![Ok("{\"a\":")]),
        ] {
            let got: Vec<Result<String, String>> = records(input)
                .map(|piece| match piece {
                    Ok((_, range)) => Ok(String::from_utf8(input[range].to_vec()).unwrap()),
                    Err(finding) => Err(finding.place.unwrap()),
                })
                .collect();
            let expected: Vec<_> =
                expected.into_iter().map(|piece| piece.map(String::from).map_err(String::from)).collect();
            assert_eq!(got, expected, "{}", input.escape_ascii());
        }
    }
}
