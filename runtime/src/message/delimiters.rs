//! The delimiters that a message declares by its first bytes. HL7 v2.8 chapter 2.5.4, 2.14.9.1 and 2.14.9.2.

use crate::Code;

/// The delimiters of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Delimiters {
    pub(crate) field: u8,
    pub(crate) component: u8,
    pub(crate) repetition: u8,
    pub(crate) escape: u8,
    pub(crate) subcomponent: u8,
    /// Marks truncated text, since version 2.7; 0 if the message has none.
    pub(crate) truncation: u8,
}

impl Delimiters {
    /// `|^~\&`
    pub(crate) const USUAL: Delimiters = Delimiters {
        field: b'|',
        component: b'^',
        repetition: b'~',
        escape: b'\\',
        subcomponent: b'&',
        truncation: 0,
    };

    /// The delimiters of a message that begins with `MSH`, and the length of `MSH`, MSH-1 and MSH-2.
    /// A sender may leave out the escape and the subcomponent: then the usual ones hold.
    pub(crate) fn of(message: &[u8]) -> Result<(Delimiters, usize), Code> {
        let rest = message.strip_prefix(b"MSH").ok_or(Code::NotAMessage)?;
        let field = match rest.first() {
            None | Some(b'\r' | b'\n') => return Err(Code::NoSeparator),
            Some(field) => *field,
        };
        let rest = rest.get(1..).unwrap_or_default();
        let length = rest.iter().position(|byte| *byte == field || matches!(byte, b'\r' | b'\n'));
        let characters = match length {
            None if rest.len() < 4 => return Err(Code::TruncatedHeader),
            None => rest,
            Some(length) => rest.get(..length).unwrap_or_default(),
        };
        let mut delimiters = Delimiters { field, ..Delimiters::USUAL };
        match *characters {
            [component, repetition] => {
                delimiters.component = component;
                delimiters.repetition = repetition;
            }
            [component, repetition, escape] => {
                delimiters = Delimiters { component, repetition, escape, ..delimiters };
            }
            [component, repetition, escape, subcomponent] => {
                delimiters = Delimiters { component, repetition, escape, subcomponent, ..delimiters };
            }
            [component, repetition, escape, subcomponent, truncation] => {
                delimiters = Delimiters { field, component, repetition, escape, subcomponent, truncation };
            }
            _ => return Err(Code::BadDelimiters),
        }
        delimiters.check()?;
        Ok((delimiters, 4 + characters.len()))
    }

    fn check(&self) -> Result<(), Code> {
        let all =
            [self.field, self.component, self.repetition, self.escape, self.subcomponent, self.truncation];
        for (position, byte) in all.iter().enumerate() {
            let absent = position == 5 && *byte == 0;
            let usable = byte.is_ascii_punctuation() && *byte != b'"';
            let twice = all.iter().skip(position + 1).any(|other| other == byte);
            if !absent && (!usable || twice) {
                return Err(Code::BadDelimiters);
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn declared_delimiters() {
        let usual = Delimiters::USUAL;
        type Declared = Result<(Delimiters, usize), Code>;
        let cases: &[(&[u8], Declared)] = &[
            (b"MSH|^~\\&|A", Ok((usual, 8))),
            (b"MSH|^~\\&", Ok((usual, 8))),
            (b"MSH|^~\\&\rPID|", Ok((usual, 8))),
            (b"MSH|^~\\&#|A", Ok((Delimiters { truncation: b'#', ..usual }, 9))),
            (b"MSH|^~|A", Ok((usual, 6))),
            (b"MSH|^~\\|A", Ok((usual, 7))),
            (
                b"MSH*:+?!*A",
                Ok((
                    Delimiters {
                        field: b'*',
                        component: b':',
                        repetition: b'+',
                        escape: b'?',
                        subcomponent: b'!',
                        truncation: 0,
                    },
                    8,
                )),
            ),
            (b"MSH", Err(Code::NoSeparator)),
            (b"MSH\r", Err(Code::NoSeparator)),
            (b"MSH|", Err(Code::TruncatedHeader)),
            (b"MSH|^~\\", Err(Code::TruncatedHeader)),
            (b"MSH||", Err(Code::BadDelimiters)),
            (b"MSH|^|", Err(Code::BadDelimiters)),
            (b"MSH|^~\\&#!|", Err(Code::BadDelimiters)),
            (b"MSH|^^\\&|", Err(Code::BadDelimiters)),
            (b"MSH|a~\\&|", Err(Code::BadDelimiters)),
            (b"MSH|&~|", Err(Code::BadDelimiters)),
            (b"MSH ^~\\& ", Err(Code::BadDelimiters)),
            (b"MSH|^~\\\"|", Err(Code::BadDelimiters)),
            (b"MSH|^~\\\xA7|", Err(Code::BadDelimiters)),
            (b"PID|", Err(Code::NotAMessage)),
        ];
        for (message, expected) in cases {
            assert_eq!(Delimiters::of(message), *expected, "{}", message.escape_ascii());
        }
    }
}
