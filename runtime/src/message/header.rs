//! What MSH says of the message: its type and version, against what the map reads.

use alloc::string::String;
use alloc::vec::Vec;

use super::{Map, header_field};
use crate::context::Findings;
use crate::{Code, Finding, MessageStructure, Settings};

/// Checks MSH-9 and MSH-12.
#[inline]
pub(crate) fn check(
    structure: &'static MessageStructure,
    settings: &Settings,
    map: &Map<'_>,
    findings: &mut Findings,
) -> Result<(), Finding> {
    let message_type = header_field(map.text, map.offsets, map.lines, 9);
    if !is_of(structure, message_type, map.delimiters.component) {
        return Err(wrong_type(structure, settings, message_type, map));
    }
    let version = header_field(map.text, map.offsets, map.lines, 12);
    let version = version.split(|byte| *byte == map.delimiters.component).next().unwrap_or_default();
    if version == structure.version.as_bytes() {
        return Ok(());
    }
    other_version(
        structure,
        settings,
        version,
        map.lines.first().is_some_and(|line| line.last >= 12),
        findings,
    )
}

/// MSH-9.3 names the structure, or MSH-9.1 and 9.2 are an event that uses it.
#[inline]
fn is_of(structure: &MessageStructure, message_type: &[u8], delimiter: u8) -> bool {
    let mut parts = message_type.split(|byte| *byte == delimiter);
    let mut next = || parts.next().unwrap_or_default();
    let (code, event, name) = (next(), next(), next());
    let expected = structure.name.as_bytes();
    if name == expected {
        return true;
    }
    let of_event =
        |(of_code, of_event): &(&str, &str)| of_code.as_bytes() == code && of_event.as_bytes() == event;
    !code.is_empty() && (structure.events.iter().any(of_event) || (event.is_empty() && code == expected))
}

#[cold]
fn wrong_type(
    structure: &MessageStructure,
    settings: &Settings,
    message_type: &[u8],
    map: &Map<'_>,
) -> Finding {
    let place = String::from("MSH-9");
    let cut_off = map.lines.len() == 1 && map.lines.first().is_some_and(|line| line.last < 9);
    if cut_off {
        return Finding::new(Code::TruncatedHeader);
    }
    if message_type.iter().all(|byte| *byte == map.delimiters.component) {
        return Finding::new(Code::NoMessageType).at(place);
    }
    let mut message = String::from("the map reads ");
    message.push_str(structure.name);
    if let Some((code, event)) = structure.events.first() {
        for piece in [" (", *code, "^", *event] {
            message.push_str(piece);
        }
        message.push_str(if structure.events.len() > 1 { " and others)" } else { ")" });
    }
    message.push_str(", the message is of another type");
    Finding::new(Code::WrongMessageType).at(place).saying(message).of_value(settings, message_type)
}

#[cold]
#[inline(never)]
fn other_version(
    structure: &'static MessageStructure,
    settings: &Settings,
    version: &[u8],
    complete: bool,
    findings: &mut Findings,
) -> Result<(), Finding> {
    let place = String::from("MSH-12");
    if version.is_empty() {
        if !complete {
            // The field is not even there.
            findings.warn(settings, || Finding::new(Code::NoVersion).at(String::from("MSH")));
            return Ok(());
        }
        findings.warn(settings, || Finding::new(Code::NoVersion).at(place));
        return Ok(());
    }
    let Some(known) = structure.known_versions.iter().find(|known| known.as_bytes() == version) else {
        return Err(Finding::new(Code::UnknownVersion).at(place).of_value(settings, version));
    };
    let numbers = |version: &[u8]| -> Vec<u32> {
        let number = |part: &[u8]| {
            part.iter().fold(0u32, |number, digit| number.wrapping_mul(10) + u32::from(digit & 15))
        };
        version.split(|byte| *byte == b'.').map(number).collect()
    };
    if numbers(version) > numbers(structure.version.as_bytes()) {
        findings.warn(settings, || {
            let mut message = String::from("the message is of version ");
            message.push_str(known);
            message.push_str(", later than the map's ");
            message.push_str(structure.version);
            Finding::new(Code::NewerVersion).at(place).saying(message)
        });
    }
    Ok(())
}
