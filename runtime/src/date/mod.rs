//! Dates and times: as HL7 v2, ISO 8601 and patterns write them, with their precision and zone.

mod iso;
mod pattern;
mod v2;

pub(crate) use iso::{parse_iso, parse_iso_time};
pub(crate) use pattern::{Token, parse_pattern, tokens};
pub(crate) use v2::{parse_v2, parse_v2_time};

/// How much of a date and time is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Precision {
    Year,
    Month,
    Day,
    Hour,
    Minute,
    Second,
}

/// An offset from UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Zone {
    /// `Z`
    Utc,
    /// `+01:00`
    Offset([u8; 6]),
}

impl Zone {
    /// As ISO 8601 writes it.
    #[inline]
    pub(crate) fn text(&self) -> &[u8] {
        match self {
            Zone::Utc => b"Z",
            Zone::Offset(text) => text,
        }
    }

    /// Of a sign, hours (at most 14) and minutes.
    fn of(sign: u8, hour: [u8; 2], minute: [u8; 2]) -> Option<Zone> {
        let ([a, b], [c, d]) = (hour, minute);
        let digits = [a, b, c, d].iter().all(u8::is_ascii_digit);
        let number = |[tens, ones]: [u8; 2]| u16::from(tens & 15) * 10 + u16::from(ones & 15);
        let minutes = number(hour) * 60 + number(minute);
        let valid = digits && matches!(sign, b'+' | b'-') && number(minute) < 60 && minutes <= 14 * 60;
        valid.then_some(Zone::Offset([sign, a, b, b':', c, d]))
    }
}

/// A date, a date and time, or a time (then without its date).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Moment<'v> {
    /// `YYYYMMDD`, the first digit in the lowest byte; what is beyond the precision is zeros.
    pub(crate) date: u64,
    /// `hhmmss`, likewise.
    pub(crate) time: u64,
    pub(crate) precision: Precision,
    /// The digits after the decimal point of the seconds.
    pub(crate) fraction: &'v [u8],
    pub(crate) zone: Option<Zone>,
}

/// Zeros in digits.
pub(crate) const ZEROS: u64 = crate::scan::repeat(b'0');

impl Moment<'_> {
    /// The digits of date and time.
    pub(crate) fn digits(&self) -> [u8; 14] {
        let mut digits = [b'0'; 14];
        let both = self.date.to_le_bytes().into_iter().chain(self.time.to_le_bytes());
        for (place, digit) in digits.iter_mut().zip(both) {
            *place = digit;
        }
        digits
    }

    /// The day exists, and the time.
    #[inline(always)]
    fn exists(&self) -> bool {
        let year = two(self.date) * 100 + two(self.date >> 16);
        let (month, day) = (two(self.date >> 32), two(self.date >> 48));
        let date = match self.precision {
            Precision::Year => true,
            Precision::Month => matches!(month, 1..=12),
            _ => day >= 1 && day <= days(year, month),
        };
        year != 0 && date && (self.precision <= Precision::Day || self.time_exists())
    }

    #[inline]
    fn time_exists(&self) -> bool {
        // 60 is a leap second.
        two(self.time) < 24 && two(self.time >> 16) < 60 && two(self.time >> 32) <= 60
    }
}

/// The number of the two digits in the lowest bytes.
#[inline(always)]
const fn two(digits: u64) -> u32 {
    (digits & 15) as u32 * 10 + (digits >> 8 & 15) as u32
}

/// The lowest `count` bytes are digits.
#[inline(always)]
const fn all_digits(digits: u64, count: usize) -> bool {
    let above = digits.wrapping_add(crate::scan::repeat(0x46));
    let below = digits.wrapping_sub(ZEROS);
    let wrong = (above | below) & crate::scan::repeat(0x80);
    count != 0 && wrong << (64 - count * 8) == 0
}

/// Up to eight digits, zeros behind them.
#[inline(always)]
fn digits_of(text: &[u8]) -> u64 {
    let (word, _) = crate::scan::words(text.get(..text.len().min(8)).unwrap_or_default());
    let used = text.len().min(8) as u32 * 8;
    word | ZEROS.checked_shl(used).unwrap_or(0)
}

/// The days of a month; 0 if there is no such month.
#[inline]
const fn days(year: u32, month: u32) -> u32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        1..=12 => 31,
        _ => 0,
    }
}

/// `.` and digits at the start of `rest`: the digits, and what is behind. None there: no digits, and all of `rest`.
#[inline]
fn fraction(rest: &[u8]) -> Option<(&[u8], &[u8])> {
    let Some(after) = rest.strip_prefix(b".") else { return Some((&[], rest)) };
    let length = after.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(after.len());
    if length == 0 { None } else { after.split_at_checked(length) }
}

/// The date part of a v2 or ISO date and time in its own form; anything else as it is.
pub(crate) fn date_part(value: &[u8]) -> &[u8] {
    let end = if parse_iso(value).is_some() {
        value.iter().position(|byte| *byte == b'T')
    } else if parse_v2(value).is_some() {
        let digits = value.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(value.len());
        Some(digits.min(8))
    } else {
        None
    };
    end.and_then(|end| value.get(..end)).unwrap_or(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calendar() {
        for (year, month, expected) in [
            (2023, 2, 28),
            (2024, 2, 29),
            (1900, 2, 28),
            (2000, 2, 29),
            (2024, 4, 30),
            (2024, 13, 0),
            (1, 0, 0),
        ] {
            assert_eq!(days(year, month), expected, "{year}-{month}");
        }
    }

    #[test]
    fn date_parts() {
        for (value, expected) in [
            ("202401021530+0100", "20240102"),
            ("20240102", "20240102"),
            ("2024", "2024"),
            ("2024-0500", "2024"),
            ("2024-05", "2024-05"),
            ("2024-01-02T15:30:00Z", "2024-01-02"),
            ("soon", "soon"),
        ] {
            assert_eq!(date_part(value.as_bytes()), expected.as_bytes());
        }
    }
}
