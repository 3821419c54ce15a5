//! What a compiled map says about itself: the same JSON from a crate and from a module.

use super::COMPILER_VERSION;
use crate::ir::{Program, Source};
use serde::Serialize;

/// What `describe()` returns.
#[derive(Serialize)]
struct Description<'p> {
    name: &'p str,
    source: SourceDescription<'p>,
    target: &'p str,
    digest: &'p str,
    compiler: &'static str,
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
/// The source of a record is `{"record":{"columns":[{"name":"Phones","split":";"}]}}`.
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
    };
    // A structure of strings always has a JSON form.
    serde_json::to_string(&description).unwrap_or_default()
}
