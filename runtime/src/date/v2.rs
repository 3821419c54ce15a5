//! Dates and times of HL7 v2.8 chapter 2A.2.21 (DT), 2A.2.22 (DTM), 2A.2.75 (TM).

use super::{Moment, Precision, ZEROS, Zone, all_digits, digits_of, fraction};

/// `YYYY[MM[DD[HH[MM[SS[.S…]]]]]][+/-ZZZZ]`. Of the fraction any number of digits is taken.
#[inline]
pub(crate) fn parse_v2(value: &[u8]) -> Option<Moment<'_>> {
    let date = digits_of(value);
    // Most are dates of eight digits, or go on behind them.
    if value.len() < 8 || !all_digits(date, 8) {
        return short(value);
    }
    let rest = value.get(8..)?;
    if rest.is_empty() {
        let moment = Moment { date, time: ZEROS, precision: Precision::Day, fraction: &[], zone: None };
        return moment.exists().then_some(moment);
    }
    let moment = Moment { date, ..behind(rest, Precision::Day)? };
    moment.exists().then_some(moment)
}

/// A year or month, with or without a zone.
#[cold]
#[inline(never)]
fn short(value: &[u8]) -> Option<Moment<'_>> {
    let length = value.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let precision = match length {
        4 => Precision::Year,
        6 => Precision::Month,
        _ => return None,
    };
    let (digits, rest) = value.split_at_checked(length)?;
    let moment = Moment { date: digits_of(digits), ..behind(rest, precision)? };
    moment.exists().then_some(moment)
}

/// `HH[MM[SS[.S…]]][+/-ZZZZ]`.
pub(crate) fn parse_v2_time(value: &[u8]) -> Option<Moment<'_>> {
    let moment = behind(value, Precision::Day)?;
    (moment.precision > Precision::Day && moment.time_exists()).then_some(moment)
}

/// What stands behind a date of a precision: the time if it is a day, and the zone.
#[inline]
fn behind(text: &[u8], precision: Precision) -> Option<Moment<'_>> {
    let length = text.iter().take(6).take_while(|byte| byte.is_ascii_digit()).count();
    let precision = match length {
        0 => precision,
        2 => Precision::Hour,
        4 => Precision::Minute,
        6 => Precision::Second,
        _ => return None,
    };
    let (digits, rest) = text.split_at_checked(length)?;
    let mut moment = Moment { date: ZEROS, time: digits_of(digits), precision, fraction: &[], zone: None };
    if rest.is_empty() {
        return Some(moment);
    }
    let (fraction, rest) = fraction(rest)?;
    if !fraction.is_empty() && precision != Precision::Second {
        return None;
    }
    moment.fraction = fraction;
    moment.zone = match *rest {
        [] => None,
        [sign, a, b, c, d] => Some(Zone::of(sign, [a, b], [c, d])?),
        _ => return None,
    };
    Some(moment)
}
