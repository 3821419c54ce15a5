//! Dates and times by a pattern of `yyyy MM dd HH mm ss`; everything else in it stands for itself.

use super::{Moment, Precision, digits_of};

/// A piece of a pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Token {
    /// Digits of [`Moment::digits()`]: where they begin, how many, and the precision that they give.
    Part(usize, usize, Precision),
    /// A byte that stands for itself.
    Literal(u8),
}

/// The pieces of a pattern.
pub(crate) fn tokens(pattern: &str) -> impl Iterator<Item = Token> + '_ {
    const PARTS: [(&[u8], usize, Precision); 6] = [
        (b"yyyy", 0, Precision::Year),
        (b"MM", 4, Precision::Month),
        (b"dd", 6, Precision::Day),
        (b"HH", 8, Precision::Hour),
        (b"mm", 10, Precision::Minute),
        (b"ss", 12, Precision::Second),
    ];
    let mut rest = pattern.as_bytes();
    core::iter::from_fn(move || {
        let first = *rest.first()?;
        for (letters, start, precision) in PARTS {
            if let Some(after) = rest.strip_prefix(letters) {
                rest = after;
                return Some(Token::Part(start, letters.len(), precision));
            }
        }
        rest = rest.get(1..).unwrap_or_default();
        Some(Token::Literal(first))
    })
}

/// A date, date and time, or (`time`) a time by a pattern.
pub(crate) fn parse_pattern<'v>(value: &'v [u8], pattern: &str, time: bool) -> Option<Moment<'v>> {
    let mut digits = [b'0'; 14];
    let mut known = [false; 6];
    let mut rest = value;
    for token in tokens(pattern) {
        match token {
            Token::Literal(byte) => rest = rest.strip_prefix(&[byte])?,
            Token::Part(start, length, precision) => {
                let (part, after) = rest.split_at_checked(length)?;
                if !part.iter().all(u8::is_ascii_digit) {
                    return None;
                }
                digits.get_mut(start..start + length)?.copy_from_slice(part);
                *known.get_mut(precision as usize)? = true;
                rest = after;
            }
        }
    }
    if !rest.is_empty() {
        return None;
    }
    let [year, month, day, hour, minute, second] = known;
    let known = if time { hour } else { year && (!hour || month && day) };
    let precision = match () {
        () if hour && minute && second => Precision::Second,
        () if hour && minute => Precision::Minute,
        () if hour => Precision::Hour,
        () if month && day => Precision::Day,
        () if month => Precision::Month,
        () => Precision::Year,
    };
    let (date, time_of_day) = digits.split_at_checked(8)?;
    let moment =
        Moment { date: digits_of(date), time: digits_of(time_of_day), precision, fraction: &[], zone: None };
    let exists = if time { moment.time_exists() } else { moment.exists() };
    (known && exists).then_some(moment)
}
