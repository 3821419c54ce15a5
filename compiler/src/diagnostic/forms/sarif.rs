//! SARIF 2.1.0, the form in which code scanning takes findings (OASIS standard, errata 01).

use crate::diagnostic::codes::{self, Code, Explanation};
use crate::diagnostic::place::{Place, Position, sorted};
use crate::diagnostic::{Diagnostic, Fix, Label};
use crate::emit::COMPILER_VERSION;
use crate::source::Sources;
use serde_json::{Value, json};
use std::collections::BTreeMap;

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// One log with one run: the rules that were broken, and the findings in the order of their places, each one once.
pub fn sarif(diagnostics: &[Diagnostic], sources: &Sources) -> String {
    let sorted = sorted(diagnostics);
    let mut broken: Vec<Code> = sorted.iter().map(|diagnostic| diagnostic.code).collect();
    broken.sort();
    broken.dedup();
    let rules: Vec<Value> = codes::all().filter(|entry| broken.contains(&entry.code)).map(rule).collect();
    let results: Vec<Value> = sorted.iter().map(|d| result(d, &broken, sources)).collect();
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": { "name": "mapwright", "version": COMPILER_VERSION, "rules": rules } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    format!("{log:#}\n")
}

fn rule(entry: &Explanation) -> Value {
    let Explanation { meaning, wrong, right, .. } = entry;
    let help = |before: &str, after: &str| {
        format!("{meaning}\n\nWrong:\n\n{before}{wrong}{after}\n\nRight:\n\n{before}{right}{after}\n")
    };
    json!({
        "id": entry.code.as_str(),
        "shortDescription": { "text": entry.title },
        "fullDescription": { "text": meaning },
        "help": { "text": help("", ""), "markdown": help("```\n", "\n```") },
    })
}

fn result(diagnostic: &Diagnostic, rules: &[Code], sources: &Sources) -> Value {
    let mut text = diagnostic.message.clone();
    for help in &diagnostic.help {
        text.push_str("\nhelp: ");
        text.push_str(help);
    }
    let mut result = json!({
        "ruleId": diagnostic.code.as_str(),
        "ruleIndex": rules.iter().position(|code| *code == diagnostic.code),
        "level": diagnostic.severity.as_str(),
        "message": { "text": text },
    });
    let mut locations = diagnostic.labels.iter().filter_map(|label| location(label, sources));
    if let (Some(first), Some(result)) = (locations.next(), result.as_object_mut()) {
        result.insert("locations".to_owned(), json!([first]));
        let related: Vec<Value> = locations
            .enumerate()
            .map(|(id, mut location)| {
                if let Some(location) = location.as_object_mut() {
                    location.insert("id".to_owned(), json!(id));
                }
                location
            })
            .collect();
        if !related.is_empty() {
            result.insert("relatedLocations".to_owned(), Value::Array(related));
        }
        let fixes: Vec<Value> = diagnostic.fixes.iter().filter_map(|fix| change(fix, sources)).collect();
        if !fixes.is_empty() {
            result.insert("fixes".to_owned(), Value::Array(fixes));
        }
    }
    result
}

/// A fix, with the edits of each file together.
fn change(fix: &Fix, sources: &Sources) -> Option<Value> {
    let mut files: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for edit in &fix.edits {
        let Place { file, start, end } = Place::of(edit.span, sources)?;
        let replacement =
            json!({ "deletedRegion": region(start, end), "insertedContent": { "text": edit.text } });
        files.entry(file).or_default().push(replacement);
    }
    let changes = files.into_iter().map(|(file, replacements)| {
        json!({ "artifactLocation": { "uri": uri(&file) }, "replacements": replacements })
    });
    let changes: Vec<Value> = changes.collect();
    Some(json!({ "description": { "text": fix.title }, "artifactChanges": changes }))
}

fn location(label: &Label, sources: &Sources) -> Option<Value> {
    let Place { file, start, end } = Place::of(label.span, sources)?;
    Some(json!({
        "physicalLocation": {
            "artifactLocation": { "uri": uri(&file) },
            "region": region(start, end),
        },
        "message": { "text": if label.text.is_empty() { "here" } else { &label.text } },
    }))
}

fn region(start: Position, end: Position) -> Value {
    json!({
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
        "byteOffset": start.byte,
        "byteLength": end.byte - start.byte,
    })
}

/// A path as a URI reference (RFC 3986), relative as it was given.
fn uri(path: &str) -> String {
    let path = path.replace('\\', "/");
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                uri.push(char::from(byte));
            }
            other => uri.push_str(&format!("%{other:02X}")),
        }
    }
    uri
}
