//! What holds of every output: the same on every run, valid JSON without anything empty, and bundles whose references lead somewhere.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

use mapwright_tests::compiled::{
    ADT_A01, BENCH_ADT, BENCH_ORU, CLINIC, CLINIC_TO_FHIR, MAPS, Map, ORU_R01, Reads,
};
use mapwright_tests::damage::damaged;
use mapwright_tests::messages::{Message, own_v2_messages, records, v2_messages};
use serde_json::Value;
use std::collections::BTreeSet;

/// All messages for a map, whole and, of the repository's own, damaged.
fn inputs(map: Map) -> Vec<Message> {
    let (mut messages, own) = match map.reads {
        Reads::Messages => (v2_messages().unwrap(), own_v2_messages().unwrap()),
        Reads::Records => (records().unwrap(), records().unwrap()),
    };
    for message in own {
        let name = |number| format!("{}, damage {number}", message.name);
        let damaged = damaged(&message.bytes, 10).into_iter().enumerate();
        messages.extend(damaged.map(|(number, bytes)| Message { name: name(number), bytes }));
    }
    messages
}

/// The output of each message that has one.
fn outputs(map: Map, check: impl Fn(&str, &str)) {
    let mut instance = map.instance().unwrap();
    let mut count = 0;
    for Message { name, bytes } in inputs(map) {
        let mut output = Vec::new();
        if instance.transform(&bytes, &mut output).is_ok() {
            check(&format!("{} {name}", map.name), std::str::from_utf8(&output).unwrap());
            count += 1;
        }
    }
    println!("{}: {count} outputs", map.name);
    assert!(count > 0, "{}: no output at all", map.name);
}

/// A new instance, the same instance, and one that had other messages before, failed ones among them: all give the same.
#[test]
fn the_same_on_every_run_and_instance() {
    for map in MAPS {
        let module = map.module().unwrap();
        let mut used = module.instance().unwrap();
        let messages = inputs(map);
        for message in messages.iter().rev() {
            let _ = used.transform(&message.bytes, &mut Vec::new());
        }
        for Message { name, bytes } in messages.iter().step_by(7) {
            let mut fresh = module.instance().unwrap();
            let run = |instance: &mut mapwright_host::Instance| {
                let mut output = Vec::new();
                let findings = match instance.transform(bytes, &mut output) {
                    Ok(report) => report.findings,
                    Err(error) => error.to_string(),
                };
                (output, findings)
            };
            let first = run(&mut fresh);
            assert_eq!(run(&mut fresh), first, "{} {name}: second run", map.name);
            assert_eq!(run(&mut used), first, "{} {name}: used instance", map.name);
        }
    }
}

#[test]
fn nothing_empty_in_any_output() {
    fn walk(value: &Value, path: &str, name: &str) {
        let empty = match value {
            Value::Null => true,
            Value::String(text) => text.is_empty(),
            Value::Array(items) => {
                items.iter().enumerate().for_each(|(at, item)| walk(item, &format!("{path}[{at}]"), name));
                items.is_empty()
            }
            Value::Object(members) => {
                members.iter().for_each(|(key, item)| walk(item, &format!("{path}.{key}"), name));
                members.is_empty()
            }
            Value::Bool(_) | Value::Number(_) => false,
        };
        // A `null` keeps the place of an element whose extensions are in the array beside it.
        let place_holder = *value == Value::Null && path.ends_with(']');
        assert!(!empty || place_holder, "{name}: {path} is empty");
    }
    for map in [ADT_A01, ORU_R01, CLINIC, CLINIC_TO_FHIR, BENCH_ADT, BENCH_ORU] {
        outputs(map, |name, text| {
            let output: Value = serde_json::from_str(text).unwrap_or_else(|error| panic!("{name}: {error}"));
            assert!(output.is_object(), "{name}: not an object");
            walk(&output, "", name);
        });
    }
}

#[test]
fn references_lead_to_entries() {
    fn references<'v>(value: &'v Value, found: &mut Vec<&'v str>) {
        match value {
            Value::Object(members) => {
                found.extend(members.get("reference").and_then(Value::as_str));
                members.values().for_each(|member| references(member, found));
            }
            Value::Array(items) => items.iter().for_each(|item| references(item, found)),
            _ => {}
        }
    }
    for map in [ADT_A01, ORU_R01, BENCH_ADT, BENCH_ORU] {
        outputs(map, |name, text| {
            let bundle: Value = serde_json::from_str(text).unwrap();
            let mut urls = BTreeSet::new();
            for entry in bundle["entry"].as_array().into_iter().flatten() {
                let url = entry["fullUrl"].as_str().unwrap_or_else(|| panic!("{name}: no fullUrl"));
                assert!(urls.insert(url), "{name}: {url} twice");
                let (kind, id) =
                    (entry["resource"]["resourceType"].as_str(), entry["resource"]["id"].as_str());
                let (kind, id) = (kind.unwrap_or_default(), id.unwrap_or_default());
                assert_eq!(url, format!("urn:uuid:{id}"), "{name}");
                assert_eq!(entry["request"]["url"], format!("{kind}/{id}"), "{name}");
            }
            let mut found = Vec::new();
            references(&bundle, &mut found);
            for reference in found {
                assert!(urls.contains(reference), "{name}: {reference} leads nowhere");
            }
        });
    }
}
