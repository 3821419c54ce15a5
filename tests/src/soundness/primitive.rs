//! Whether a JSON value is one of a primitive type, by the regular expressions and words of FHIR R4 (datatypes.html#primitive).

use super::json::Json;
use mapwright_compiler::schema::{Form, Primitive};

/// What is wrong with a value of this type, if anything is. Records have the same primitives.
pub fn wrong(value: &Json, ty: &Primitive) -> Option<&'static str> {
    let whole = |least: i128| match value {
        Json::Whole(number) if (least..=i128::from(i32::MAX)).contains(number) => None,
        _ => Some("no whole number in the range"),
    };
    let text = |right: fn(&str) -> bool, what| match value {
        Json::Text(text) if right(text) => None,
        _ => Some(what),
    };
    match ty.form {
        Form::Boolean => (!matches!(value, Json::Boolean(_))).then_some("no boolean"),
        Form::Integer => whole(i32::MIN.into()),
        Form::PositiveInt => whole(1),
        Form::UnsignedInt => whole(0),
        Form::Decimal => (!matches!(value, Json::Whole(_) | Json::Number(_))).then_some("no number"),
        Form::Code => text(is_code, "no code"),
        Form::Id => text(is_id, "no id"),
        Form::Uri => match ty.name.as_str() {
            "oid" => text(is_oid, "no OID"),
            "uuid" => text(is_uuid, "no UUID"),
            _ => text(is_uri, "no URI"),
        },
        Form::Date => text(is_date, "no date"),
        Form::DateTime => text(|text| is_date(text) || is_instant(text), "no dateTime"),
        Form::Instant => text(is_instant, "no instant"),
        Form::Time => text(is_time, "no time"),
        Form::Base64 => text(is_base64, "no base64"),
        Form::Xhtml => text(is_xhtml, "no XHTML"),
        Form::Text
        | Form::V2Text
        | Form::V2Code
        | Form::V2Number
        | Form::V2Date
        | Form::V2Time
        | Form::V2DateTime => text(is_string, "no string"),
    }
}

/// Not empty, and without control characters but tab and line ends.
fn is_string(text: &str) -> bool {
    !text.is_empty() && !text.chars().any(|c| c < ' ' && !matches!(c, '\t' | '\r' | '\n'))
}

/// `[^\s]+(\s[^\s]+)*`
fn is_code(text: &str) -> bool {
    !text.is_empty() && text.split(char::is_whitespace).all(|word| !word.is_empty())
}

fn is_id(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.'))
}

fn is_uri(text: &str) -> bool {
    !text.is_empty() && !text.contains(char::is_whitespace)
}

fn is_oid(text: &str) -> bool {
    text.strip_prefix("urn:oid:").is_some_and(|oid| {
        oid.starts_with(['0', '1', '2'])
            && oid.split('.').count() > 1
            && oid.split('.').all(|arc| {
                digits(arc, arc.len()) && !arc.is_empty() && (arc.len() == 1 || !arc.starts_with('0'))
            })
    })
}

fn is_uuid(text: &str) -> bool {
    text.strip_prefix("urn:uuid:").is_some_and(|uuid| {
        uuid.split('-').map(str::len).eq([8, 4, 4, 4, 12])
            && uuid.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f' | b'-'))
    })
}

fn digits(text: &str, length: usize) -> bool {
    text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn within(text: &str, least: u32, most: u32) -> bool {
    digits(text, 2) && text.parse().is_ok_and(|number: u32| (least..=most).contains(&number))
}

fn is_date(text: &str) -> bool {
    let mut parts = text.split('-');
    let (year, month, day, rest) = (parts.next(), parts.next(), parts.next(), parts.next());
    let Some(year) = year.filter(|year| digits(year, 4) && *year != "0000") else { return false };
    let year: u32 = year.parse().unwrap_or_default();
    let month_is_right = month.is_none_or(|month| within(month, 1, 12));
    let days = match month {
        Some("02") if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        Some("02") => 28,
        Some("04" | "06" | "09" | "11") => 30,
        _ => 31,
    };
    month_is_right && day.is_none_or(|day| within(day, 1, days)) && rest.is_none()
}

fn is_time(text: &str) -> bool {
    let (clock, fraction) = text.split_once('.').map_or((text, None), |(c, f)| (c, Some(f)));
    let parts: Vec<&str> = clock.split(':').collect();
    let [hours, minutes, seconds] = parts.as_slice() else { return false };
    within(hours, 0, 23)
        && within(minutes, 0, 59)
        && within(seconds, 0, 60)
        && fraction.is_none_or(|fraction| !fraction.is_empty() && digits(fraction, fraction.len()))
}

fn is_instant(text: &str) -> bool {
    let Some((date, time)) = text.split_once('T') else { return false };
    let zone_at = time.find(['Z', '+', '-']).unwrap_or(time.len());
    let (clock, zone) = time.split_at(zone_at);
    let offset = |zone: &str| {
        let (hours, minutes) = zone.split_once(':').unwrap_or_default();
        (within(hours, 0, 13) && within(minutes, 0, 59)) || zone == "14:00"
    };
    let zone = zone == "Z" || zone.strip_prefix(['+', '-']).is_some_and(offset);
    date.len() == 10 && is_date(date) && is_time(clock) && zone
}

fn is_base64(text: &str) -> bool {
    let kept: Vec<u8> = text.bytes().filter(|byte| !byte.is_ascii_whitespace()).collect();
    let padding = kept.iter().rev().take_while(|byte| **byte == b'=').count();
    let body = kept.get(..kept.len() - padding).unwrap_or_default();
    !kept.is_empty()
        && kept.len().is_multiple_of(4)
        && padding <= 2
        && body.iter().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/'))
}

/// A `div` of the XHTML namespace; what is in it is not looked at.
fn is_xhtml(text: &str) -> bool {
    text.starts_with("<div xmlns=\"http://www.w3.org/1999/xhtml\"") && text.ends_with("</div>")
}
