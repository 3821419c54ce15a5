//! A view on a stream: the bytes from the message at hand on, as many as are needed to find its end.

use std::io::{self, Read};

const CHUNK: usize = 256 << 10;

/// The part of a stream that is in memory.
#[derive(Debug)]
pub(super) struct Window<R> {
    stream: R,
    buffer: Vec<u8>,
    /// Bytes of the buffer that are done with.
    start: usize,
    /// Bytes of the stream that are done with.
    passed: u64,
    at_end: bool,
}

impl<R: Read> Window<R> {
    pub(super) fn new(stream: R) -> Window<R> {
        Window { stream, buffer: Vec::new(), start: 0, passed: 0, at_end: false }
    }

    /// What is in memory, from the place at hand on.
    pub(super) fn bytes(&self) -> &[u8] {
        self.buffer.get(self.start..).unwrap_or_default()
    }

    /// Nothing comes after [`Window::bytes`].
    pub(super) fn at_end(&self) -> bool {
        self.at_end
    }

    /// How many bytes of the stream were passed.
    pub(super) fn passed(&self) -> u64 {
        self.passed
    }

    /// Goes forward.
    pub(super) fn pass(&mut self, count: usize) {
        let count = count.min(self.bytes().len());
        self.start += count;
        self.passed += count as u64;
    }

    /// Reads more. From a pipe or socket it takes what is there, so that a message is mapped when it arrives; reads as much again
    /// as there is, so that looking for the end of a long message again and again costs no more than twice.
    pub(super) fn more(&mut self) -> io::Result<()> {
        if self.at_end {
            return Ok(());
        }
        self.buffer.drain(..self.start);
        self.start = 0;
        let length = self.buffer.len();
        let wanted = length.max(CHUNK);
        self.buffer.resize(length + wanted, 0);
        let read = loop {
            match self.stream.read(self.buffer.get_mut(length..).unwrap_or_default()) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                result => break result,
            }
        };
        // After an error the bytes read before still count.
        self.buffer.truncate(length + read.as_ref().map_or(0, |count| *count));
        self.at_end = !matches!(read, Ok(count) if count > 0);
        read.map(|_| ())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_and_passes() {
        let mut window = Window::new(&b"abcdef"[..]);
        assert_eq!((window.bytes(), window.at_end()), (&b""[..], false));
        window.more().unwrap();
        assert_eq!((window.bytes(), window.at_end()), (&b"abcdef"[..], false));
        window.pass(4);
        window.more().unwrap();
        assert_eq!((window.bytes(), window.at_end(), window.passed()), (&b"ef"[..], true, 4));
        window.pass(10);
        assert_eq!((window.bytes(), window.passed()), (&b""[..], 6));
    }

    #[test]
    fn an_error_ends_the_stream() {
        struct Broken;
        impl Read for Broken {
            fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
                Err(io::Error::other("broken"))
            }
        }
        let mut window = Window::new(Broken);
        assert!(window.more().is_err());
        assert!(window.at_end() && window.bytes().is_empty());
    }
}
