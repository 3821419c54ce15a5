//! Two back ends, one meaning: for every message the WASM module and the compiled Rust crate give the same output, warnings and error, byte for byte.
#![cfg(feature = "generated")]
#![allow(clippy::unwrap_used, clippy::print_stdout)]

use mapwright_host::Error;
use mapwright_tests::compiled::{ADT_A01, BENCH_ADT, BENCH_ORU, CLINIC, CLINIC_TO_FHIR, Map, ORU_R01, Reads};
use mapwright_tests::damage::damaged;
use mapwright_tests::generated::transformer;
use mapwright_tests::messages::{Message, own_v2_messages, records, v2_messages};
use mapwright_tests::vary::variations;

/// What came of a message: its output, or nothing, and the findings as JSON.
#[derive(Debug, PartialEq, Eq)]
struct Outcome {
    output: Option<Vec<u8>>,
    findings: String,
}

struct Both {
    map: Map,
    instance: mapwright_host::Instance,
    transform: mapwright_tests::generated::Transform,
    compared: usize,
    transformed: usize,
    with_warnings: usize,
}

impl Both {
    fn of(map: Map) -> Both {
        let instance = map.instance().unwrap();
        let transform = transformer(map.name).unwrap();
        Both { map, instance, transform, compared: 0, transformed: 0, with_warnings: 0 }
    }

    /// Through WASM. Output is appended to what is there, on both sides.
    fn wasm(&mut self, input: &[u8]) -> Outcome {
        let mut output = b"before".to_vec();
        match self.instance.transform(input, &mut output) {
            Ok(report) => Outcome { output: Some(output), findings: report.findings },
            Err(Error::Message { findings }) => {
                assert_eq!(output, b"before");
                Outcome { output: None, findings }
            }
            Err(Error::Stopped { reason }) => panic!("{}: the module was stopped: {reason}", self.map.name),
        }
    }

    fn rust(&mut self, input: &[u8]) -> Outcome {
        let mut output = b"before".to_vec();
        let mut findings = vec![b'['];
        let result = (self.transform)(input, &mut output);
        match &result {
            Ok(report) => {
                for (number, warning) in report.warnings.iter().enumerate() {
                    if number > 0 {
                        findings.push(b',');
                    }
                    warning.write_json(&mut findings);
                }
            }
            Err(error) => {
                assert_eq!(output, b"before");
                error.0.write_json(&mut findings);
            }
        }
        findings.push(b']');
        let findings = String::from_utf8(findings).unwrap();
        Outcome { output: result.is_ok().then_some(output), findings }
    }

    fn compare(&mut self, name: &str, input: &[u8]) {
        let (wasm, rust) = (self.wasm(input), self.rust(input));
        if wasm != rust {
            panic!(
                "{} differs for {name}\nmessage: {}\nWASM: {}\nRust: {}",
                self.map.name,
                input.escape_ascii(),
                shown(&wasm),
                shown(&rust)
            );
        }
        self.compared += 1;
        self.transformed += usize::from(rust.output.is_some());
        self.with_warnings += usize::from(rust.output.is_some() && rust.findings != "[]");
    }

    /// Each message as it is and, if `each` is not 0, damaged in many ways.
    fn compare_all(map: Map, messages: &[Message], each: usize) {
        let mut both = Both::of(map);
        for message in messages {
            both.compare(&message.name, &message.bytes);
            if each > 0 {
                for (number, bytes) in damaged(&message.bytes, each).iter().enumerate() {
                    both.compare(&format!("{}, damage {number}", message.name), bytes);
                }
            }
        }
        println!(
            "{}: {} messages compared, {} transformed, {} of them with warnings",
            map.name, both.compared, both.transformed, both.with_warnings
        );
        assert!(both.compared > 0 && both.transformed > 0, "{}: nothing to compare", map.name);
    }
}

fn shown(outcome: &Outcome) -> String {
    let output = outcome.output.as_deref().map(|output| output.escape_ascii().to_string());
    format!("{}\n      {}", output.unwrap_or_default(), outcome.findings)
}

/// Damaged variants of each kind for a sample.
const EACH: usize = 40;

#[test]
fn messages_through_the_v2_to_fhir_maps() {
    for map in [ADT_A01, ORU_R01] {
        Both::compare_all(map, &v2_messages().unwrap(), 0);
    }
}

#[test]
fn damaged_messages_through_the_v2_to_fhir_maps() {
    for map in [ADT_A01, ORU_R01] {
        Both::compare_all(map, &own_v2_messages().unwrap(), EACH);
    }
}

#[test]
fn messages_through_the_maps_of_the_benches() {
    for map in [BENCH_ADT, BENCH_ORU] {
        Both::compare_all(map, &own_v2_messages().unwrap(), EACH / 4);
    }
}

#[test]
fn varied_messages() {
    for map in [ADT_A01, ORU_R01] {
        let mut messages = Vec::new();
        for sample in own_v2_messages().unwrap() {
            let bytes = variations(&sample.bytes, EACH).into_iter();
            messages.extend(
                bytes.enumerate().map(|(number, bytes)| Message {
                    name: format!("{} varied {number}", sample.name),
                    bytes,
                }),
            );
        }
        Both::compare_all(map, &messages, 0);
    }
}

#[test]
fn records_whole_and_damaged() {
    for map in [CLINIC, CLINIC_TO_FHIR] {
        assert_eq!(map.reads, Reads::Records);
        Both::compare_all(map, &records().unwrap(), EACH);
    }
}

/// Settings reach both: the zone of times that have none, and values in findings.
#[test]
fn settings() {
    let sample = own_v2_messages().unwrap().remove(0);
    let text = String::from_utf8(sample.bytes).unwrap().replace("+0100", "");
    let mut instance = ADT_A01.instance().unwrap();
    instance.configure(r#"{"zone":"-03:30","show_values":true}"#).unwrap();
    let settings = mapwright_runtime::Settings {
        zone: Some(*b"-03:30"),
        show_values: true,
        ..mapwright_runtime::Settings::DEFAULT
    };
    let mut transformer = mapwright_tests::generated::adt_a01::Transformer::new(settings);
    let (mut wasm, mut rust) = (Vec::new(), Vec::new());
    instance.transform(text.as_bytes(), &mut wasm).unwrap();
    transformer.transform(text.as_bytes(), &mut rust).unwrap();
    assert!(String::from_utf8_lossy(&rust).contains("-03:30"));
    assert_eq!(wasm, rust);
}
