#![allow(clippy::unwrap_used, reason = "a test that cannot go on has to fail")]

use super::{concise, github, json_lines, sarif};
use crate::compile::{Compilation, Goal, compile};

const MAP: &str = "\
schema Übertritt {
  Name : string
}
schema B {
  Name : string ?
  Name : string ?
}

map Übertritt -> B {
  Nam -> Name
}
";

fn findings() -> Compilation {
    compile("maps/ä, 100%.mw", &Goal::Check, &mut |_| Ok(MAP.to_owned()))
}

#[test]
fn one_line_each() {
    let found = findings();
    insta::assert_snapshot!(concise(&found.diagnostics, &found.sources));
}

#[test]
fn workflow_commands() {
    let found = findings();
    insta::assert_snapshot!(github(&found.diagnostics, &found.sources));
}

#[test]
fn objects() {
    let found = findings();
    let lines = json_lines(&found.diagnostics, &found.sources);
    for line in lines.lines() {
        let finding: serde_json::Value = serde_json::from_str(line).unwrap();
        for label in finding["labels"].as_array().unwrap() {
            let at = |end: &str| label[end]["byte"].as_u64().unwrap() as usize;
            assert!(MAP.get(at("start")..at("end")).is_some(), "{line}");
        }
    }
    insta::assert_snapshot!(lines);
}

#[test]
fn a_log_that_the_standards_model_takes_whole() {
    let found = findings();
    let log = sarif(&found.diagnostics, &found.sources);
    let model: serde_sarif::sarif::Sarif = serde_json::from_str(&log).unwrap();
    let written: serde_json::Value = serde_json::from_str(&log).unwrap();
    assert_eq!(serde_json::to_value(&model).unwrap(), written, "nothing is unknown to the model");
    insta::assert_snapshot!(log);
}

#[test]
fn no_findings() {
    let sources = crate::source::Sources::default();
    assert_eq!(concise(&[], &sources) + &github(&[], &sources) + &json_lines(&[], &sources), "");
    let log: serde_json::Value = serde_json::from_str(&sarif(&[], &sources)).unwrap();
    assert_eq!(log["runs"][0]["results"], serde_json::json!([]));
}
