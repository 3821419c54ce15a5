//! What programs that call maps alone are given: a message or record with the text of each source.

use super::super::Checker;
use super::super::declarations::ParameterHead;
use super::super::value::Ty;
use super::alone::Argument;
use crate::schema::{Kind, Library};

/// A header for a message of this type.
pub(super) fn header(library: &Library, message_type: &str) -> String {
    let version = library.versions().first().map_or(library.version(), |newest| newest.version());
    format!("MSH|^~\\&|||||||{message_type}|1|P|{version}")
}

/// Whether a type is the segment that begins a message.
pub(super) fn is_header(ty: &Ty) -> bool {
    matches!(ty, Ty::Segment(segment) if segment.kind == Kind::Segment && segment.name == "MSH")
}

/// The message with the sources that are there.
pub(super) fn message(
    library: &Library,
    name: &str,
    arguments: &[Argument],
    parameters: &[ParameterHead],
    texts: &[Vec<String>],
    given_header: Option<&String>,
) -> String {
    let mut lines = vec![given_header.cloned().unwrap_or_else(|| header(library, &format!("^^{name}")))];
    for ((argument, parameter), texts) in arguments.iter().zip(parameters).zip(texts) {
        let Argument::Place(number) = argument else { continue };
        if texts.is_empty() {
            continue;
        }
        let held = matches!(parameter.ty, Ty::Group(_) | Ty::Segment(_));
        let field = match &parameter.ty {
            _ if held => String::new(),
            Ty::Reference(_) => "1".to_string(),
            Ty::Text(_) => texts.iter().map(|text| escaped(text)).collect(),
            _ => texts.join("~"),
        };
        lines.push(format!("{}|{field}", marker(*number)));
        if held {
            lines.extend(texts.iter().cloned());
        }
    }
    lines.join("\n")
}

/// A text as HL7 v2 writes it (chapter 2.7).
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '|' => escaped.push_str("\\F\\"),
            '^' => escaped.push_str("\\S\\"),
            '&' => escaped.push_str("\\T\\"),
            '~' => escaped.push_str("\\R\\"),
            '\\' => escaped.push_str("\\E\\"),
            '\r' => escaped.push_str("\\X0D\\"),
            '\n' => escaped.push_str("\\X0A\\"),
            c => escaped.push(c),
        }
    }
    escaped
}

/// The record with the sources that are there.
pub(super) fn record(arguments: &[Argument], parameters: &[ParameterHead], texts: &[Vec<String>]) -> String {
    let mut members = Vec::new();
    for ((argument, parameter), texts) in arguments.iter().zip(parameters).zip(texts) {
        let Argument::Place(number) = argument else { continue };
        let value = |text: &String| match parameter.ty {
            Ty::Record(_) => text.clone(),
            Ty::Reference(_) => "1".to_string(),
            _ => serde_json::Value::String(text.clone()).to_string(),
        };
        let values: Vec<String> = texts.iter().map(value).collect();
        let value = match values.as_slice() {
            [] => continue,
            values if parameter.many() => format!("[{}]", values.join(",")),
            values => values.concat(),
        };
        members.push(format!("\"{}\":{value}", member(*number)));
    }
    format!("{{{}}}", members.join(","))
}

/// The message structure that a header names, by itself or by its event.
pub(super) fn structure_of(checker: &Checker<'_>, header: &str) -> String {
    let mut fields = header.split(header.chars().nth(3).unwrap_or('|'));
    let mut parts = fields.nth(8).unwrap_or("").split(header.chars().nth(4).unwrap_or('^'));
    let (code, event) = (parts.next().unwrap_or(""), parts.next().unwrap_or(""));
    let named = parts.next().filter(|name| !name.is_empty()).map(str::to_string);
    let known = || checker.hl7.as_ref()?.message_structure(code, event).map(str::to_string);
    named.or_else(known).unwrap_or_else(|| code.to_string())
}

/// The segment that marks a source. No standard has one of this name.
pub(super) fn marker(number: usize) -> String {
    format!("Z{number:02}")
}

pub(super) fn group(number: usize) -> String {
    format!("GIVEN{number:02}")
}

pub(super) fn member(number: usize) -> String {
    format!("given{number:02}")
}
