//! Dates and times, as FHIR and patterns write them.

use super::Output;
use crate::date::{Moment, Precision, Zone};

/// `"YYYY-MM-DD"`, made of words: single bytes that are read as words right after cost more.
#[inline(always)]
fn quoted(moment: &Moment<'_>) -> u128 {
    let (year, month, day) = (moment.date & 0xFFFF_FFFF, moment.date >> 32 & 0xFFFF, moment.date >> 48);
    let low = u64::from(b'"') | year << 8 | (b'-' as u64) << 40 | month << 48;
    let high = u64::from(b'-') | day << 8 | (b'"' as u64) << 24;
    u128::from(low) | u128::from(high) << 64
}

/// `hh:mm:ss`.
#[inline(always)]
fn coloned(moment: &Moment<'_>) -> u64 {
    let (hour, minute, second) =
        (moment.time & 0xFFFF, moment.time >> 16 & 0xFFFF, moment.time >> 32 & 0xFFFF);
    hour | (b':' as u64) << 16 | minute << 24 | (b':' as u64) << 40 | second << 48
}

/// `YYYY[-MM[-DD]]`.
#[inline]
pub(crate) fn date(output: &mut Output, key: &[u8], moment: &Moment<'_>) {
    let text = quoted(moment);
    // A shorter one ends where the next part would begin.
    let (text, length) = match moment.precision {
        Precision::Year => (text & !(0xFF << 40) | (b'"' as u128) << 40, 6),
        Precision::Month => (text & !(0xFF << 64) | (b'"' as u128) << 64, 9),
        _ => (text, 12),
    };
    output.bytes(key, text.to_le_bytes(), length);
}

/// `YYYY-MM-DDThh:mm:ss[.s…]zone`.
#[inline]
pub(crate) fn date_time(output: &mut Output, key: &[u8], moment: &Moment<'_>, zone: Zone) {
    let date = (quoted(moment) & !(0xFF << 88) | (b'T' as u128) << 88).to_le_bytes();
    let [a, b, c, d, e, f, g, h, i, j, k, l, ..] = date;
    let date = [a, b, c, d, e, f, g, h, i, j, k, l];
    let time = coloned(moment).to_le_bytes();
    // Pieces of known length cost less.
    match zone {
        Zone::Offset([s, t, u, v, w, x]) if moment.fraction.is_empty() => {
            output.pieces(key, [&date, &time, &[s, t, u, v, w, x, b'"']]);
        }
        Zone::Utc if moment.fraction.is_empty() => output.pieces(key, [&date, &time, b"Z\""]),
        _ => output.pieces(key, [&date, &time, b".", moment.fraction, zone.text(), b"\""]),
    }
}

/// `hh:mm:ss[.s…]`.
pub(crate) fn time(output: &mut Output, key: &[u8], moment: &Moment<'_>) {
    let point: &[u8] = if moment.fraction.is_empty() { b"" } else { b"." };
    output.pieces(key, [b"\"", &coloned(moment).to_le_bytes(), point, moment.fraction, b"\""]);
}
