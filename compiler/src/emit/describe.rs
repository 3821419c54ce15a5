//! What a compiled map says about itself: the same JSON from a crate and from a module.

use super::COMPILER_VERSION;
use crate::ir::{Parameter, Program, Source};
use serde::Serialize;
use std::collections::BTreeMap;

/// What `describe()` returns.
#[derive(Serialize)]
struct Description<'p> {
    name: &'p str,
    source: SourceDescription<'p>,
    target: &'p str,
    digest: &'p str,
    compiler: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    parameters: Vec<ParameterDescription<'p>>,
}

#[derive(Serialize)]
struct ParameterDescription<'p> {
    name: &'p str,
    #[serde(rename = "type")]
    ty: &'p str,
    required: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    default: Option<&'p str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    keys: Option<BTreeMap<&'p str, &'p str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'p str>,
}

#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
enum SourceDescription<'p> {
    Message { structure: &'p str, version: &'p str, events: Vec<String> },
    Record { columns: Vec<ColumnDescription<'p>> },
}

#[derive(Serialize)]
struct ColumnDescription<'p> {
    name: &'p str,
    #[serde(skip_serializing_if = "Option::is_none")]
    split: Option<&'p str>,
}

/// The description of a program as a JSON object:
///
/// ```json
/// {"name":"adt_a01","source":{"message":{"structure":"ADT_A01","version":"2.5.1","events":["ADT^A01"]}},
///  "target":"fhir 4.0.1 Bundle","digest":"…","compiler":"0.1.0"}
/// ```
///
/// The source of a record is `{"record":{"columns":[{"name":"Phones","split":";"}]}}`. If the map has parameters, `parameters` lists them, in the order
/// of their positions: `{"name":"Facility","type":"uri","required":false,"default":"https://hospital.example","description":"…"}`, those with keys with
/// `"keys":{"HOSP":"urn:oid:1.2.3"}`.
pub fn describe(program: &Program) -> String {
    let source = match &program.source {
        Source::Message(structure) => SourceDescription::Message {
            structure: &structure.name,
            version: &structure.version,
            events: structure.events.iter().map(|(code, event)| format!("{code}^{event}")).collect(),
        },
        Source::Record(columns) => SourceDescription::Record {
            columns: columns
                .iter()
                .map(|column| ColumnDescription { name: &column.name, split: column.split.as_deref() })
                .collect(),
        },
    };
    let description = Description {
        name: &program.name,
        source,
        target: &program.target,
        digest: &program.digest,
        compiler: COMPILER_VERSION,
        parameters: program.parameters.iter().map(ParameterDescription::of).collect(),
    };
    // A structure of strings always has a JSON form.
    serde_json::to_string(&description).unwrap_or_default()
}

impl<'p> ParameterDescription<'p> {
    fn of(parameter: &'p Parameter) -> ParameterDescription<'p> {
        let keys = parameter.keys.as_ref();
        ParameterDescription {
            name: &parameter.name,
            ty: &parameter.ty,
            required: !parameter.optional && parameter.default.is_none() && keys.is_none(),
            default: parameter.default.as_deref(),
            keys: keys.map(|keys| keys.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect()),
            description: parameter.description.as_deref(),
        }
    }
}
