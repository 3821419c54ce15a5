//! Dates and times of ISO 8601 in the forms that FHIR and JSON use.

use super::{Moment, Precision, ZEROS, Zone, all_digits, fraction};

/// `YYYY[-MM[-DD[Thh:mm[:ss[.s…]][Z|+hh:mm]]]]`.
pub(crate) fn parse_iso(value: &[u8]) -> Option<Moment<'_>> {
    let (date, time) = match value.get(10..) {
        None => (value, None),
        Some([]) => (value, None),
        Some([b'T', time @ ..]) => (value.get(..10)?, Some(time)),
        Some(_) => return None,
    };
    let mut moment = match *date {
        [a, b, c, d] => of_date([a, b, c, d, b'0', b'0', b'0', b'0'], Precision::Year)?,
        [a, b, c, d, b'-', e, f] => of_date([a, b, c, d, e, f, b'0', b'0'], Precision::Month)?,
        [a, b, c, d, b'-', e, f, b'-', g, h] => of_date([a, b, c, d, e, f, g, h], Precision::Day)?,
        _ => return None,
    };
    if let Some(time) = time {
        moment = Moment { date: moment.date, ..time_of(time)? };
    }
    moment.exists().then_some(moment)
}

/// `hh:mm[:ss[.s…]]`, with an optional zone, which a time of day should not have.
pub(crate) fn parse_iso_time(value: &[u8]) -> Option<Moment<'_>> {
    time_of(value).filter(Moment::time_exists)
}

fn of_date(date: [u8; 8], precision: Precision) -> Option<Moment<'static>> {
    let date = u64::from_le_bytes(date);
    let moment = Moment { date, time: ZEROS, precision, fraction: &[], zone: None };
    all_digits(date, 8).then_some(moment)
}

fn time_of(value: &[u8]) -> Option<Moment<'_>> {
    let (&[a, b, colon, c, d], rest) = value.split_first_chunk::<5>()?;
    let (seconds, rest) = match *rest {
        [b':', e, f, ref rest @ ..] => (Some([e, f]), rest),
        _ => (None, rest),
    };
    let (fraction, rest) = fraction(rest)?;
    if colon != b':' || (seconds.is_none() && !fraction.is_empty()) {
        return None;
    }
    let zone = match *rest {
        [] => None,
        [b'Z'] => Some(Zone::Utc),
        [sign, h, i, b':', j, k] => Some(Zone::of(sign, [h, i], [j, k])?),
        _ => return None,
    };
    let [e, f] = seconds.unwrap_or([b'0', b'0']);
    let time = u64::from_le_bytes([a, b, c, d, e, f, b'0', b'0']);
    let precision = if seconds.is_some() { Precision::Second } else { Precision::Minute };
    all_digits(time, 8).then_some(Moment { date: ZEROS, time, precision, fraction, zone })
}
