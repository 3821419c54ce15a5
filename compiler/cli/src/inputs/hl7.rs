//! Where HL7 v2 messages end: one or several, batch files, MLLP framing. The runtime knows it.

use mapwright_runtime::{Piece as Found, Splitter};

use super::split::{Piece, Split};

/// Finds the messages of a stream of HL7 v2.
#[derive(Debug, Default)]
pub(super) struct Messages(Splitter);

impl Split for Messages {
    fn next(&mut self, bytes: &[u8], at_end: bool) -> Option<Piece> {
        match self.0.next(bytes, 0, at_end) {
            Found::Message { range, .. } => {
                Some(Piece { length: range.end, message: Some(range), outside: false })
            }
            Found::Outside { range } => {
                Some(Piece { length: range.end, message: Some(range), outside: true })
            }
            Found::More { from: 0 } => None,
            Found::More { from } => Some(Piece::nothing(from)),
            Found::End => (!bytes.is_empty()).then(|| Piece::nothing(bytes.len())),
        }
    }

    fn skip(&mut self, bytes: &[u8], at_end: bool) -> (usize, bool) {
        // The rest of the message looks like bytes outside of messages, up to the line that begins the next one.
        match self.0.next(bytes, 0, at_end) {
            Found::Outside { range } => (range.end, true),
            // The one at hand begins the bytes, so this can be no other one.
            Found::Message { range, .. } => (range.start, true),
            Found::End => (bytes.len(), true),
            // Whether the last line begins the next message is not yet to be seen.
            Found::More { .. } => {
                let line_end = memchr::memrchr2(b'\r', b'\n', bytes);
                (line_end.unwrap_or(bytes.len()), false)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::split::test::split;
    use super::*;

    fn messages(text: &str) -> Vec<String> {
        split(Messages::default, text)
    }

    #[test]
    fn messages_of_a_stream() {
        assert_eq!(messages("MSH|1\rPID|1\rMSH|2\rMSH#3"), ["MSH|1\rPID|1\r", "MSH|2\r", "MSH#3"]);
        assert_eq!(
            messages("FHS|1\rBHS|1\rMSH|1\rPID|1\rMSH|2\rBTS|2\rFTS|1\r"),
            ["MSH|1\rPID|1\r", "MSH|2\r"]
        );
        assert_eq!(
            messages("\u{b}MSH|1\rPID|1\r\u{1c}\r\u{b}MSH|2\r\u{1c}\r"),
            ["MSH|1\rPID|1\r", "MSH|2\r"]
        );
        assert_eq!(messages("\r\n \n"), [""; 0]);
    }
}
