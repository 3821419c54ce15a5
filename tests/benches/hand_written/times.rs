//! Dates and times of HL7 v2 as FHIR writes them.

use super::json::Json;

/// `YYYY[MM[DD[HH[MM[SS[.S…]]]]]][+ZZZZ]`, taken apart.
struct Time<'v> {
    digits: &'v [u8],
    fraction: &'v [u8],
    zone: &'v [u8],
}

fn parse(value: &[u8]) -> Option<Time<'_>> {
    let length = value.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(value.len());
    let (digits, rest) = value.split_at_checked(length)?;
    let (fraction, zone) = match rest.iter().position(|byte| matches!(byte, b'+' | b'-')) {
        Some(at) => rest.split_at_checked(at)?,
        None => (rest, &[][..]),
    };
    let number = |at: usize| digits.get(at..at + 2).map(|pair| (pair[0] & 15) * 10 + (pair[1] & 15));
    let month = number(4).is_none_or(|month| (1..=12).contains(&month));
    let day = number(6).is_none_or(|day| {
        let last = match number(4) {
            Some(2) if leap(digits) => 29,
            Some(2) => 28,
            Some(4 | 6 | 9 | 11) => 30,
            _ => 31,
        };
        (1..=last).contains(&day)
    });
    let time = number(8).is_none_or(|hour| hour < 24) && number(10).is_none_or(|minute| minute < 60);
    let shape = matches!(digits.len(), 4 | 6 | 8 | 10 | 12 | 14) && matches!(zone.len(), 0 | 5);
    (shape && month && day && time).then_some(Time { digits, fraction, zone })
}

fn leap(digits: &[u8]) -> bool {
    let year =
        digits.get(..4).unwrap_or_default().iter().fold(0, |year, digit| year * 10 + u32::from(digit & 15));
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}

impl Json<'_> {
    /// `YYYY[-MM[-DD]]`; `key` is `"name":"`.
    pub(crate) fn date(&mut self, key: &str, value: &[u8]) {
        if let Some(time) = parse(value) {
            self.raw(key);
            self.day(time.digits);
            self.raw("\",");
        }
    }

    #[inline]
    fn day(&mut self, digits: &[u8]) {
        match *digits {
            [a, b, c, d] => self.bytes(&[a, b, c, d]),
            [a, b, c, d, e, f] => self.bytes(&[a, b, c, d, b'-', e, f]),
            [a, b, c, d, e, f, g, h, ..] => self.bytes(&[a, b, c, d, b'-', e, f, b'-', g, h]),
            _ => {}
        }
    }

    /// `YYYY[-MM[-DD[Thh:mm:ss[.s…]+zz:zz]]]`; `zone` is that of a time without one.
    pub(crate) fn date_time(&mut self, key: &str, value: &[u8], zone: &[u8]) {
        let Some(time) = parse(value) else { return };
        self.raw(key);
        self.day(time.digits);
        let zone = if time.zone.is_empty() { zone } else { time.zone };
        if let (Some(clock), &[sign, a, b, c, d]) =
            (time.digits.get(8..).filter(|clock| !clock.is_empty()), zone)
        {
            let digit = |place: usize| clock.get(place).copied().unwrap_or(b'0');
            self.bytes(&[b'T', digit(0), digit(1), b':', digit(2), digit(3), b':', digit(4), digit(5)]);
            self.bytes(time.fraction);
            self.bytes(&[sign, a, b, b':', c, d]);
        }
        self.raw("\",");
    }
}
