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
        Text | Xhtml => plain(TargetForm::String),
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
        Date if !shape(text, &["dddd", "dddd-dd", "dddd-dd-dd"]) => Err("a date, such as \"2024-01-31\""),
        Time if !shape(text, &["dd:dd:dd"]) => Err("a time, such as \"08:30:00\""),
        DateTime | Instant if !date_time(text, to.form == Instant) => {
            Err("a date and time with zone, such as \"2024-01-31T08:30:00+01:00\"")
        }
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

fn date_time(text: &str, instant: bool) -> bool {
    let Some((date, time)) = text.split_once('T') else {
        return !instant && shape(text, &["dddd", "dddd-dd", "dddd-dd-dd"]);
    };
    let zone_at = time.find(['Z', '+', '-']).unwrap_or(time.len());
    let (clock, zone) = time.split_at(zone_at);
    let clock = clock.split_once('.').map_or(clock, |(clock, _)| clock);
    shape(date, &["dddd-dd-dd"]) && shape(clock, &["dd:dd:dd"]) && shape(zone, &["Z", "+dd:dd", "-dd:dd"])
}
