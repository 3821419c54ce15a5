//! Conversions between primitives, and literals as JSON.

use crate::ir::{Conversion, SourceForm, TargetForm};
use crate::schema::{Form, Primitive};
use crate::syntax::ast::Literal;

/// The built-in conversion of a primitive to another, if there is one.
pub(super) fn conversion(
    from: &Primitive,
    from_format: Option<&str>,
    to: &Primitive,
    to_format: Option<&str>,
) -> Option<Conversion> {
    use Form::*;
    let f = from.form;
    let text = matches!(f, V2Text | Text);
    let v2_date = matches!(f, V2Date | V2DateTime | V2Text);
    let iso_date = matches!(f, Date | DateTime | Instant | Text);
    let number = matches!(f, V2Number | Decimal | Integer | PositiveInt | UnsignedInt);
    let whole = matches!(f, V2Number | Integer | PositiveInt | UnsignedInt);
    let code = matches!(f, V2Code | Code | Id);
    let dated = |target: TargetForm| {
        let target = match to_format {
            Some(pattern) => TargetForm::Pattern(pattern.to_string()),
            None => target,
        };
        let source = match from_format {
            Some(pattern) => SourceForm::Pattern(pattern.to_string()),
            None if v2_date || f == V2Time => SourceForm::V2,
            None => SourceForm::Iso,
        };
        Conversion { from: source, to: target }
    };
    let plain = |to| Conversion { from: SourceForm::Iso, to };
    let result = match to.form {
        Text => plain(TargetForm::String),
        // A text is no XHTML: it would have to be escaped and put into a `div`.
        Xhtml if f == Xhtml => plain(TargetForm::String),
        Code if text || code || whole => plain(TargetForm::Code),
        Id if text || code || whole => plain(TargetForm::Id),
        Uri if text || code || f == Uri => plain(TargetForm::Uri),
        Integer if text || whole => plain(TargetForm::Integer),
        PositiveInt if text || whole => plain(TargetForm::PositiveInt),
        UnsignedInt if text || whole => plain(TargetForm::UnsignedInt),
        Decimal if text || number => plain(TargetForm::Decimal),
        Boolean if matches!(f, V2Code | V2Text) => {
            Conversion { from: SourceForm::V2, to: TargetForm::Boolean }
        }
        Boolean if matches!(f, Boolean | Text) => plain(TargetForm::Boolean),
        Date if v2_date || iso_date => dated(TargetForm::Date),
        DateTime if v2_date || iso_date => dated(TargetForm::DateTime),
        Instant if v2_date || iso_date => dated(TargetForm::Instant),
        Time if matches!(f, V2Time | V2Text | Time | Text) => dated(TargetForm::Time),
        Base64 if matches!(f, V2Text | Text | Base64) => plain(TargetForm::Base64),
        V2Text | V2Code | V2Number | V2Date | V2Time | V2DateTime => return None,
        _ => return None,
    };
    Some(result)
}

/// A date as HL7 v2 writes it, `19870314`, as the type does.
pub(super) fn date_of_hl7(written: &Literal, to: &Primitive) -> Option<String> {
    let Literal::Text(text) = written else { return None };
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    let parts = [text.get(..4)?, text.get(4..6)?, text.get(6..)?];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    let date = parts.join("-");
    (digits && literal(&Literal::Text(date.clone()), to).is_ok()).then_some(date)
}

/// A literal as the JSON of a primitive; what it should look like if it is none.
pub(super) fn literal(literal: &Literal, to: &Primitive) -> Result<String, &'static str> {
    use Form::*;
    let text = match literal {
        Literal::Text(text) => text,
        Literal::Number(text) => text,
        Literal::Boolean(value) => {
            return if to.form == Boolean {
                Ok(value.to_string())
            } else {
                Err("a value of this type: true and false are booleans")
            };
        }
    };
    let is_number = matches!(literal, Literal::Number(_));
    let whole = || text.parse::<i32>().ok();
    match to.form {
        Boolean => Err("true or false, without quotes"),
        Integer => whole().map(|n| n.to_string()).ok_or("a whole number, such as 12"),
        PositiveInt => whole().filter(|n| *n > 0).map(|n| n.to_string()).ok_or("a whole number from 1"),
        UnsignedInt => whole().filter(|n| *n >= 0).map(|n| n.to_string()).ok_or("a whole number from 0"),
        Decimal if is_number || decimal(text) => Ok(text.clone()),
        Decimal => Err("a number, such as 1.5"),
        _ if is_number => Err("a text in quotes"),
        Code if !is_code(text) => Err("a code without blanks at its ends"),
        Id if !is_id(text) => Err("at most 64 letters, digits, `-` and `.`"),
        Uri if text.is_empty() || text.contains(char::is_whitespace) => Err("a URI without blanks"),
        Date if !is_date(text) => Err("a date, such as \"2024-01-31\""),
        Time if !is_clock(text) => Err("a time, such as \"08:30:00\""),
        Xhtml if !is_xhtml(text) => {
            Err("XHTML, such as \"<div xmlns=\\\"http://www.w3.org/1999/xhtml\\\">text</div>\"")
        }
        DateTime | Instant if !date_time(text, to.form == Instant) => {
            Err("a date and time with zone, such as \"2024-01-31T08:30:00+01:00\"")
        }
        Base64 if !is_base64(text) => Err("base64 with its padding, such as \"AAEC\""),
        _ if text.is_empty() => Err("a text that is not empty"),
        _ => serde_json::to_string(text).map_err(|_| "a text"),
    }
}

fn decimal(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let all = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
    all(whole) && all(fraction) && (whole.len() == 1 || !whole.starts_with('0'))
}

/// FHIR's form of a code.
pub(super) fn is_code(text: &str) -> bool {
    !text.is_empty()
        && !text.starts_with(char::is_whitespace)
        && !text.ends_with(char::is_whitespace)
        && !text.contains("  ")
        && !text.chars().any(|c| c.is_whitespace() && c != ' ')
}

/// RFC 4648 with its padding, as the runtime takes it.
fn is_base64(text: &str) -> bool {
    let digits = text.trim_end_matches('=');
    let padding = text.len() - digits.len();
    let valid = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/');
    !digits.is_empty() && text.len().is_multiple_of(4) && padding < 3 && digits.bytes().all(valid)
}

fn is_id(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'.')
}

/// `d` is a digit, everything else itself.
fn shape(text: &str, patterns: &[&str]) -> bool {
    patterns.iter().any(|pattern| {
        pattern.len() == text.len()
            && pattern
                .bytes()
                .zip(text.bytes())
                .all(|(p, t)| if p == b'd' { t.is_ascii_digit() } else { p == t })
    })
}

/// `YYYY[-MM[-DD]]`, of a day that there is.
fn is_date(text: &str) -> bool {
    let mut numbers = text.split('-').map(|part| part.parse::<u32>().unwrap_or_default());
    let mut next = || numbers.next().unwrap_or(1);
    let (year, month, day) = (next(), next(), next());
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = match month {
        2 => 28 + u32::from(leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    shape(text, &["dddd", "dddd-dd", "dddd-dd-dd"])
        && year > 0
        && (1..=12).contains(&month)
        && (1..=days).contains(&day)
}

/// `hh:mm:ss`, of a time that there is. FHIR has leap seconds.
fn is_clock(text: &str) -> bool {
    let below = |part: Option<&str>, limit: u32| {
        part.is_some_and(|part| part.parse().is_ok_and(|number: u32| number < limit))
    };
    let mut parts = text.split(':');
    shape(text, &["dd:dd:dd"])
        && below(parts.next(), 24)
        && below(parts.next(), 60)
        && below(parts.next(), 61)
}

/// One element `div` of XHTML, as far as its ends show it.
fn is_xhtml(text: &str) -> bool {
    text.starts_with("<div xmlns=\"http://www.w3.org/1999/xhtml\"") && text.ends_with("</div>")
}

fn date_time(text: &str, instant: bool) -> bool {
    let Some((date, time)) = text.split_once('T') else {
        return !instant && is_date(text);
    };
    let zone_at = time.find(['Z', '+', '-']).unwrap_or(time.len());
    let (clock, zone) = time.split_at(zone_at);
    let (clock, fraction) = clock.split_once('.').unwrap_or((clock, "0"));
    let fraction = !fraction.is_empty() && fraction.bytes().all(|b| b.is_ascii_digit());
    let offset = |zone: &str| {
        let (hours, minutes) = zone.split_once(':').unwrap_or_default();
        shape(zone, &["dd:dd"]) && ((hours < "14" && minutes < "60") || zone == "14:00")
    };
    let zone = zone == "Z" || zone.strip_prefix(['+', '-']).is_some_and(offset);
    date.len() == 10 && is_date(date) && is_clock(clock) && fraction && zone
}
