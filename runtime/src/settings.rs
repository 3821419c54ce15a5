//! What a site sets at load time.

use alloc::string::String;
use alloc::vec::Vec;

use bumpalo::Bump;

use crate::Program;
use crate::json::{self, JsonNode, Kind};
use crate::parameters::{Parameters, SettingError};

/// Settings of a loaded map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// `+01:00`: for times without a zone, when MSH-7 has none either.
    pub zone: Option<[u8; 6]>,
    /// Findings carry the value that they are about. Off, since values are health data.
    pub show_values: bool,
    /// Longer input is refused. 64 MiB if not set otherwise.
    pub max_message_bytes: usize,
    /// Warnings beyond this number are counted only. 1000 if not set otherwise.
    pub max_findings: u32,
    /// The values of the map's parameters.
    pub parameters: Parameters,
}

impl Settings {
    /// The settings that hold if nothing is set.
    pub const DEFAULT: Settings = Settings {
        zone: None,
        show_values: false,
        max_message_bytes: 64 << 20,
        max_findings: 1000,
        parameters: Parameters::NONE,
    };

    /// Sets what a JSON object says: `{"zone":"+01:00","parameters":{"Facility":"https://hospital.example","Authorities":{"HOSP":"urn:oid:1.2.3"}}}`.
    /// Values of parameters are texts; numbers and booleans may be written as such.
    ///
    /// # Errors
    /// It is no such object, or a value is not of the type that it has to be. Nothing is set then.
    pub fn configure(&mut self, program: &Program, object: &[u8]) -> Result<(), SettingError> {
        let (arena, mut nodes) = (Bump::new(), Vec::new());
        let text = json::read(object, &arena, &mut nodes).map_err(|_| SettingError::NotSettings)?;
        let json = Json { text, nodes: &nodes };
        let mut settings = self.clone();
        for (name, node) in json.members(json.node(1)) {
            let wrong = SettingError::NotSettings;
            match name.as_str() {
                "zone" if node.kind == Kind::Null => settings.zone = None,
                "zone" => settings.zone = Some(json.string(node).and_then(|text| zone(&text)).ok_or(wrong)?),
                "show_values" => {
                    settings.show_values = match node.kind {
                        Kind::True => true,
                        Kind::False => false,
                        _ => return Err(wrong),
                    };
                }
                "max_message_bytes" => settings.max_message_bytes = json.number(node).ok_or(wrong)? as usize,
                "max_findings" => settings.max_findings = json.number(node).ok_or(wrong)?,
                "parameters" if node.kind == Kind::Object => {
                    for (name, node) in json.members(node) {
                        set(&mut settings.parameters, program, &json, &name, node)?;
                    }
                }
                _ => return Err(wrong),
            }
        }
        *self = settings;
        Ok(())
    }
}

impl Default for Settings {
    fn default() -> Settings {
        Settings::DEFAULT
    }
}

fn set(
    parameters: &mut Parameters,
    program: &Program,
    json: &Json<'_>,
    name: &str,
    node: JsonNode,
) -> Result<(), SettingError> {
    let position = program.parameters.iter().position(|parameter| parameter.name == name);
    let value = |node| {
        let wrong =
            position.map_or(SettingError::UnknownParameter, |parameter| SettingError::Value { parameter });
        json.scalar(node).ok_or(wrong)
    };
    if node.kind != Kind::Object {
        return parameters.set(program, name, None, &value(node)?);
    }
    // An object without members sets nothing, but has to be for a parameter with keys all the same.
    let keyed = position.and_then(|position| program.parameters.get(position)?.keys).is_some();
    match position {
        None => return Err(SettingError::UnknownParameter),
        Some(parameter) if !keyed => return Err(SettingError::Keys { parameter }),
        Some(_) => {}
    }
    json.members(node).try_for_each(|(key, node)| parameters.set(program, name, Some(&key), &value(node)?))
}

/// A zone as ISO 8601 writes it, up to 14 hours from UTC.
fn zone(text: &str) -> Option<[u8; 6]> {
    let zone: [u8; 6] = text.as_bytes().try_into().ok()?;
    let valid = matches!(
        zone,
        [b'+' | b'-', b'0', b'0'..=b'9', b':', b'0'..=b'5', b'0'..=b'9']
            | [b'+' | b'-', b'1', b'0'..=b'3', b':', b'0'..=b'5', b'0'..=b'9']
            | [b'+' | b'-', b'1', b'4', b':', b'0', b'0']
    );
    valid.then_some(zone)
}

/// The object with its nodes.
struct Json<'j> {
    text: &'j [u8],
    nodes: &'j [JsonNode],
}

impl<'j> Json<'j> {
    fn node(&self, number: u32) -> JsonNode {
        self.nodes.get(number as usize).copied().unwrap_or_default()
    }

    /// The members of an object, in order.
    fn members(&self, object: JsonNode) -> impl Iterator<Item = (String, JsonNode)> {
        let mut next = object.child;
        core::iter::from_fn(move || {
            if next == 0 {
                return None;
            }
            let node = self.node(next);
            next = node.next;
            Some((self.text_of(node.name.0, node.name.1), node))
        })
    }

    fn text_of(&self, start: u32, end: u32) -> String {
        let mut text = Vec::new();
        json::unescape(self.text.get(start as usize..end as usize).unwrap_or_default(), &mut text);
        String::from_utf8(text).unwrap_or_default()
    }

    fn string(&self, node: JsonNode) -> Option<String> {
        matches!(node.kind, Kind::Plain | Kind::Escaped).then(|| self.text_of(node.start, node.end))
    }

    /// A string, number or boolean as text.
    fn scalar(&self, node: JsonNode) -> Option<String> {
        match node.kind {
            Kind::True => Some("true".into()),
            Kind::False => Some("false".into()),
            Kind::Number => Some(self.text_of(node.start, node.end)),
            _ => self.string(node),
        }
    }

    fn number(&self, node: JsonNode) -> Option<u32> {
        (node.kind == Kind::Number).then(|| self.text_of(node.start, node.end))?.parse().ok()
    }
}
