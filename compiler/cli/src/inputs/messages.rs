//! Messages of a stream, found by a splitter. Holds one message in memory, and no more of it than the limit.

use std::io::{self, Read};
use std::ops::Range;

use mapwright_runtime::{Code, Finding};

use super::Next;
use super::split::Split;
use super::window::Window;

/// So many bytes are enough for the runtime to say that they are no message.
const SAMPLE: usize = 1 << 10;

/// The messages of a stream.
pub(crate) struct Messages {
    window: Window<Box<dyn Read>>,
    splitter: Box<dyn Split>,
    limit: usize,
    /// How many were handed out.
    number: u64,
    /// The message that was found and is not yet handed out.
    found: Option<Range<usize>>,
    /// Bytes of the message that was found last.
    at_hand: usize,
    /// That message is too long; the rest of it is to be passed over.
    too_long: bool,
    /// The first of the bytes since the last message that are part of none.
    outside: Vec<u8>,
}

impl Messages {
    pub(super) fn new(window: Window<Box<dyn Read>>, splitter: Box<dyn Split>, limit: usize) -> Messages {
        Messages {
            window,
            splitter,
            limit,
            number: 0,
            found: None,
            at_hand: 0,
            too_long: false,
            outside: Vec::new(),
        }
    }

    pub(super) fn next(&mut self) -> io::Result<Next<'_>> {
        if self.found.is_none() {
            self.pass_last()?;
            self.find()?;
            let nothing_else = self.found.is_none() && self.number == 0;
            if !self.outside.is_empty() && !nothing_else {
                return Ok(self.remark());
            }
        }
        let message = match self.found.take() {
            Some(range) => self.window.bytes().get(range).unwrap_or_default(),
            // Nothing in the input is a message: that is for the map to say.
            None if self.number == 0 && !self.outside.is_empty() => &self.outside,
            None => return Ok(Next::End),
        };
        self.number += 1;
        Ok(Next::Message(message))
    }

    /// How many bytes of the stream are done.
    pub(super) fn passed(&self) -> u64 {
        self.window.passed()
    }

    /// Goes to the end of the message that was handed out last.
    fn pass_last(&mut self) -> io::Result<()> {
        self.window.pass(std::mem::take(&mut self.at_hand));
        if self.number > 0 {
            self.outside.clear();
        }
        while self.too_long {
            let (count, ended) = self.splitter.skip(self.window.bytes(), self.window.at_end());
            self.window.pass(count);
            self.too_long = !ended && !self.window.at_end();
            if self.too_long {
                self.window.more()?;
            }
        }
        Ok(())
    }

    /// Finds the next message, and what stands before it.
    fn find(&mut self) -> io::Result<()> {
        loop {
            let bytes = self.window.bytes();
            match self.splitter.next(bytes, self.window.at_end()) {
                Some(piece) => match piece.message {
                    None => self.window.pass(piece.length),
                    Some(range) if piece.outside => {
                        if self.outside.is_empty() {
                            self.outside.extend(bytes.get(range).unwrap_or_default().iter().take(SAMPLE));
                        }
                        self.window.pass(piece.length);
                    }
                    Some(range) => {
                        self.found = Some(range);
                        self.at_hand = piece.length;
                        return Ok(());
                    }
                },
                // One byte more than is allowed, so that the runtime refuses it.
                None if bytes.len() > self.limit => {
                    self.found = Some(0..self.limit + 1);
                    self.too_long = true;
                    return Ok(());
                }
                None if self.window.at_end() => return Ok(()),
                None => self.window.more()?,
            }
        }
    }

    fn remark(&mut self) -> Next<'static> {
        self.outside.clear();
        let place = match self.number {
            0 => "before message 1".to_string(),
            number => format!("after message {number}"),
        };
        Next::Remark(Finding::new(Code::BetweenMessages).at(place))
    }
}

#[cfg(test)]
mod tests {
    use super::super::hl7;
    use super::*;

    /// What comes out of an input, with messages of at most 20 bytes.
    fn all(input: &str) -> Vec<String> {
        let stream: Box<dyn Read> = Box::new(io::Cursor::new(input.as_bytes().to_vec()));
        let mut messages = Messages::new(Window::new(stream), Box::new(hl7::Messages::default()), 20);
        let mut all = Vec::new();
        loop {
            all.push(match messages.next().unwrap() {
                Next::Message(message) => String::from_utf8(message.to_vec()).unwrap(),
                Next::Refused(finding) | Next::Remark(finding) => finding.place.unwrap(),
                Next::End => return all,
            });
        }
    }

    #[test]
    fn bytes_outside_of_messages_are_told_once() {
        assert_eq!(all("x\u{1c}y\u{1c}MSH|1\rMSH|2\r"), ["before message 1", "MSH|1\r", "MSH|2\r"]);
        assert_eq!(all("MSH|1\r\u{1c}x\u{1c}y\rMSH|2\r"), ["MSH|1\r", "after message 1", "MSH|2\r"]);
        assert_eq!(all("MSH|1\r\u{1c}x\u{1c}y\r"), ["MSH|1\r", "after message 1"]);
    }

    #[test]
    fn if_nothing_is_a_message_the_map_says_so() {
        assert_eq!(all("x\u{1c}y\u{1c}"), ["x"]);
        assert_eq!(all("FHS|1\rFTS|1\r"), [""; 0]);
    }

    #[test]
    fn the_rest_of_a_long_message_is_passed_over() {
        let long = format!("MSH|1\rPID|{}\r", "x".repeat(2_000_000));
        let cut = "MSH|1\rPID|xxxxxxxxxxx";
        assert_eq!(all(&format!("{long}MSH|2\r")), [cut, "MSH|2\r"]);
        assert_eq!(all(&format!("{long}OBX|1\rMSH|2\r{long}")), [cut, "MSH|2\r", cut]);
        assert_eq!(
            all(&format!("MSH|{}\u{1c}\rMSH|2\r", "x".repeat(1_000_000))),
            ["MSH|xxxxxxxxxxxxxxxxx", "MSH|2\r"]
        );
    }
}
