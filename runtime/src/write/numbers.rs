//! Numbers: from text digit by digit, so that no precision is lost.

use core::cmp::Ordering;

use super::Output;
use super::output::NotPlain;

/// The parts of a number's text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Parts<'v> {
    negative: bool,
    /// Without leading zeros.
    integer: &'v [u8],
    fraction: &'v [u8],
    /// With `e`.
    exponent: &'v [u8],
}

/// `[+-]digits[.digits][e[+-]digits]`, digits before or after the point.
#[inline]
fn parts(text: &[u8]) -> Option<Parts<'_>> {
    let (negative, unsigned) = match text {
        [b'-', rest @ ..] => (true, rest),
        [b'+', rest @ ..] => (false, rest),
        _ => (false, text),
    };
    let (integer, rest) = digits(unsigned);
    let (fraction, rest) = match rest {
        [b'.', rest @ ..] => digits(rest),
        _ => (&[][..], rest),
    };
    if integer.is_empty() && fraction.is_empty() {
        return None;
    }
    let exponent = match rest {
        [] => rest,
        [b'e' | b'E', b'+' | b'-', more @ ..] | [b'e' | b'E', more @ ..]
            if !more.is_empty() && more.iter().all(u8::is_ascii_digit) =>
        {
            rest
        }
        _ => return None,
    };
    let zeros = integer.iter().take_while(|digit| **digit == b'0').count();
    Some(Parts { negative, integer: integer.get(zeros..).unwrap_or_default(), fraction, exponent })
}

#[inline]
fn digits(text: &[u8]) -> (&[u8], &[u8]) {
    let length = text.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(text.len());
    text.split_at_checked(length).unwrap_or((text, &[]))
}

/// Writes a number with its digits kept.
#[inline]
pub(crate) fn decimal(output: &mut Output, key: &[u8], text: &[u8], exponents: bool) -> Result<(), NotPlain> {
    let number = parts(text).filter(|number| exponents || number.exponent.is_empty()).ok_or(NotPlain)?;
    let sign: &[u8] = if number.negative { b"-" } else { b"" };
    let integer = if number.integer.is_empty() { b"0" } else { number.integer };
    let point: &[u8] = if number.fraction.is_empty() { b"" } else { b"." };
    output.pieces(key, [sign, integer, point, number.fraction, number.exponent]);
    Ok(())
}

/// Writes a whole number of 32 bits that is at least `least`. A fraction of zeros is left out.
pub(crate) fn integer(output: &mut Output, key: &[u8], text: &[u8], least: i64) -> Result<(), NotPlain> {
    let number = parts(text).ok_or(NotPlain)?;
    let whole = number.exponent.is_empty() && number.fraction.iter().all(|digit| *digit == b'0');
    if !whole || number.integer.len() > 10 {
        return Err(NotPlain);
    }
    let size = number.integer.iter().fold(0, |size, digit| size * 10 + i64::from(digit & 15));
    let signed = if number.negative { -size } else { size };
    if signed < least || i32::try_from(signed).is_err() {
        return Err(NotPlain);
    }
    let sign: &[u8] = if signed < 0 { b"-" } else { b"" };
    let digits = if number.integer.is_empty() { b"0" } else { number.integer };
    output.pieces(key, [sign, digits]);
    Ok(())
}

/// How two texts compare as numbers; nothing if one is none.
pub(crate) fn compare(a: &[u8], b: &[u8]) -> Option<Ordering> {
    let (a, b) = (Magnitude::of(a)?, Magnitude::of(b)?);
    Some(match (a.negative && !a.is_zero(), b.negative && !b.is_zero()) {
        (false, true) => Ordering::Greater,
        (true, false) => Ordering::Less,
        (false, false) => a.size(&b),
        (true, true) => b.size(&a),
    })
}

/// A number as `0.digits` times ten to the power of `point`, the first digit not 0 if there is one.
struct Magnitude<'v> {
    negative: bool,
    digits: [&'v [u8]; 2],
    point: i64,
}

impl<'v> Magnitude<'v> {
    fn of(text: &'v [u8]) -> Option<Magnitude<'v>> {
        let number = parts(text)?;
        let mut point = number.integer.len() as i64;
        let mut fraction = number.fraction;
        if number.integer.is_empty() {
            let zeros = fraction.iter().take_while(|digit| **digit == b'0').count();
            fraction = fraction.get(zeros..).unwrap_or_default();
            point -= zeros as i64;
        }
        // Beyond this size exponents are all alike.
        let exponent = number.exponent.iter().filter(|byte| byte.is_ascii_digit());
        let exponent =
            exponent.fold(0i64, |size, digit| (size * 10 + i64::from(digit & 15)).min(1_000_000_000_000));
        point += if number.exponent.contains(&b'-') { -exponent } else { exponent };
        Some(Magnitude { negative: number.negative, digits: [number.integer, fraction], point })
    }

    fn digits(&self) -> impl Iterator<Item = u8> {
        let [integer, fraction] = self.digits;
        integer.iter().chain(fraction).copied()
    }

    fn is_zero(&self) -> bool {
        self.digits().all(|digit| digit == b'0')
    }

    fn size(&self, other: &Magnitude<'_>) -> Ordering {
        match (self.is_zero(), other.is_zero()) {
            (true, true) => return Ordering::Equal,
            (true, false) => return Ordering::Less,
            (false, true) => return Ordering::Greater,
            (false, false) => {}
        }
        let length = |number: &Magnitude<'_>| number.digits.iter().map(|digits| digits.len()).sum::<usize>();
        let longest = length(self).max(length(other));
        let zeros = core::iter::repeat(b'0');
        let padded = self.digits().chain(zeros.clone()).take(longest);
        self.point.cmp(&other.point).then_with(|| padded.cmp(other.digits().chain(zeros).take(longest)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::String;

    #[test]
    fn decimals() {
        for (text, expected) in [
            ("+1.50", Some("1.50")),
            (".5", Some("0.5")),
            ("-.5", Some("-0.5")),
            ("5.", Some("5")),
            ("007", Some("7")),
            ("000", Some("0")),
            ("-0", Some("-0")),
            ("0.10", Some("0.10")),
            ("123456789012345678901234567890.123456789", Some("123456789012345678901234567890.123456789")),
            ("1e5", Some("1e5")),
            ("1.5E-10", Some("1.5E-10")),
            ("1e+5", Some("1e+5")),
            ("", None),
            (".", None),
            ("+", None),
            ("1e", None),
            ("1e+", None),
            ("1,5", None),
            ("<5", None),
            ("1 ", None),
            ("--1", None),
            ("0x1", None),
            ("NaN", None),
        ] {
            let mut output = Output::default();
            let result = decimal(&mut output, b"", text.as_bytes(), true);
            let got = result.ok().map(|()| String::from_utf8(output.finish()).unwrap());
            assert_eq!(got.as_deref(), expected, "{text}");
        }
        assert!(decimal(&mut Output::default(), b"", b"1e5", false).is_err());
    }

    #[test]
    fn integers() {
        let full = i64::from(i32::MIN);
        for (text, least, expected) in [
            ("12", full, Some("12")),
            ("+12", full, Some("12")),
            ("-0012", full, Some("-12")),
            ("12.00", full, Some("12")),
            ("-0", full, Some("0")),
            ("2147483647", full, Some("2147483647")),
            ("-2147483648", full, Some("-2147483648")),
            ("2147483648", full, None),
            ("00000000000000000012", full, Some("12")),
            ("12.5", full, None),
            ("1e1", full, None),
            ("0", 1, None),
            ("-1", 0, None),
            ("0", 0, Some("0")),
            ("x", 0, None),
        ] {
            let mut output = Output::default();
            let result = integer(&mut output, b"", text.as_bytes(), least);
            let got = result.ok().map(|()| String::from_utf8(output.finish()).unwrap());
            assert_eq!(got.as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn comparisons() {
        let ordered = [
            "-1e99999999999999999999",
            "-100",
            "-20.5",
            "-20.05",
            "-0.1",
            "0",
            "0.001",
            "1e-2",
            "0.1",
            "1",
            "1.05",
            "1.5",
            "2",
            "10",
            "1e2",
            "12345678901234567890",
            "12345678901234567891",
            "1e400",
        ];
        for (i, a) in ordered.iter().enumerate() {
            for (j, b) in ordered.iter().enumerate() {
                assert_eq!(compare(a.as_bytes(), b.as_bytes()), Some(i.cmp(&j)), "{a} and {b}");
            }
        }
        for (a, b) in [("1", "1.00"), ("-0", "0"), ("007", "7"), ("1e2", "100"), ("0.5e1", "5"), ("0e5", "0")]
        {
            assert_eq!(compare(a.as_bytes(), b.as_bytes()), Some(Ordering::Equal), "{a} and {b}");
        }
        assert_eq!(compare(b"1", b"one"), None);
    }
}
