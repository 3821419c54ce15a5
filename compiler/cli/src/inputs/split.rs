//! What a way to split a stream into messages has to say.

/// Finds the messages of a stream.
pub(super) trait Split {
    /// What the bytes begin with, or `None` if that can't be said before there are more of them. `at_end`: there are no more.
    fn next(&mut self, bytes: &[u8], at_end: bool) -> Option<Piece>;

    /// The message at hand was given up, since it is too long: how many of the bytes belong to it, and whether it ends there.
    fn skip(&mut self, bytes: &[u8], at_end: bool) -> (usize, bool);
}

/// The first bytes of a stream.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Piece {
    /// How many they are.
    pub(super) length: usize,
    /// Those of them that are a message.
    pub(super) message: Option<std::ops::Range<usize>>,
    /// It is none: these bytes stand where a message could.
    pub(super) outside: bool,
}

impl Piece {
    /// Bytes between messages.
    pub(super) fn nothing(length: usize) -> Piece {
        Piece { length, message: None, outside: false }
    }

    /// A message from the first byte on.
    pub(super) fn message(length: usize) -> Piece {
        Piece { length, message: Some(0..length), outside: false }
    }
}

#[cfg(test)]
pub(super) mod test {
    use super::*;

    /// All messages of a text; the same whether it comes at once or byte by byte.
    pub(in super::super) fn split<S: Split>(new: impl Fn() -> S, text: &str) -> Vec<String> {
        let at_once = pieces(&mut new(), text.as_bytes(), text.len().max(1));
        for step in [1, 2, 3, 7] {
            assert_eq!(pieces(&mut new(), text.as_bytes(), step), at_once, "in steps of {step}");
        }
        at_once
    }

    fn pieces(splitter: &mut impl Split, text: &[u8], step: usize) -> Vec<String> {
        let (mut start, mut end) = (0, 0);
        let mut messages = Vec::new();
        loop {
            let at_end = end == text.len();
            match splitter.next(&text[start..end], at_end) {
                Some(piece) => {
                    assert!(piece.length > 0 && piece.length <= end - start);
                    if let Some(range) = piece.message {
                        messages.push(String::from_utf8(text[start..end][range].to_vec()).unwrap());
                    }
                    start += piece.length;
                }
                None if at_end => {
                    assert_eq!(start, end, "bytes are left");
                    return messages;
                }
                None => end = (end + step).min(text.len()),
            }
        }
    }
}
