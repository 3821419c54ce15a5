//! Records that are made must be records of a map.

use super::{ImportError, Samples, guess, import};
use crate::compile::{Goal, compile};

/// The text, which has to pass the check.
fn checked(text: String) -> String {
    let compilation = compile("made.mw", &Goal::Check, &mut |_| Ok(text.clone()));
    assert!(compilation.diagnostics.is_empty(), "{text}\n{:#?}", compilation.diagnostics);
    text
}

fn imported(schema: &str) -> String {
    checked(import(schema, None, "Patient").unwrap_or_else(|error| panic!("{error}")).to_string())
}

fn refused(schema: &str) -> String {
    match import(schema, None, "Patient") {
        Ok(made) => panic!("{made}"),
        Err(error) => error.to_string(),
    }
}

fn from_csv(text: &str) -> String {
    let text = guess(text, Samples::Csv, "Row").unwrap_or_else(|error| panic!("{error}")).to_string();
    checked(text)
}

fn from_json(text: &str) -> String {
    let text = guess(text, Samples::Json, "Row").unwrap_or_else(|error| panic!("{error}")).to_string();
    checked(text)
}

#[test]
fn a_json_schema() {
    insta::assert_snapshot!(imported(
        r##"{
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "patient registration",
          "type": "object",
          "required": ["mrn", "name", "visits", "else", "phones", "nothing"],
          "properties": {
            "mrn": { "type": "string", "pattern": "^[0-9]+$", "maxLength": 20 },
            "name": {
              "type": "object",
              "required": ["family"],
              "properties": { "family": { "type": "string" }, "given": { "type": "array", "items": { "type": "string" } } }
            },
            "born": { "type": "string", "format": "date" },
            "seen at": { "type": ["string", "null"], "format": "date-time" },
            "sex": { "enum": ["F", "M", "other"] },
            "weight": { "type": "number", "minimum": 0 },
            "visits": { "type": "integer" },
            "national number": { "type": "integer", "format": "int64" },
            "alive": { "type": "boolean" },
            "home": { "$ref": "#/$defs/postal-address" },
            "others": { "type": "array", "items": { "$ref": "#/$defs/postal-address" } },
            "phones": { "type": "array", "minItems": 1, "items": { "type": "string" } },
            "notes": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
            "value": { "oneOf": [{ "type": "string" }, { "type": "number" }] },
            "matrix": { "type": "array", "items": { "type": "array", "items": { "type": "number" } } },
            "extra": { "type": "object" },
            "party": { "oneOf": [{ "$ref": "#/$defs/postal-address" }, { "type": "object" }] },
            "anything": true,
            "else": { "type": "string", "format": "email" },
            "say \"hi\"": { "const": "hi" }
          },
          "$defs": {
            "postal-address": {
              "type": "object",
              "properties": { "city": { "type": "string" }, "country": { "$ref": "#/$defs/country" } },
              "patternProperties": { "^x-": {} }
            },
            "country": { "type": "string", "minLength": 2 }
          }
        }"##
    ), @"");
}

#[test]
fn schemas_of_other_forms() {
    insta::assert_snapshot!(imported(r#"{ "type": "array", "items": { "properties": { "a": {} } } }"#), @"");
    insta::assert_snapshot!(imported(
        r##"{ "definitions": { "string": { "properties": { "a": { "type": "boolean" } } },
              "b": { "allOf": [{ "$ref": "#/definitions/string" }, { "properties": { "c": { "type": "string" } }, "required": ["a"] }] } } }"##
    ), @"");
    insta::assert_snapshot!(imported(
        r##"{ "$ref": "#/$defs/a%20b", "$defs": { "a b": { "properties": { "x": { "allOf": [{ "$ref": "#y" }] } } },
              "y": { "$anchor": "y", "type": "string", "format": "time" } } }"##
    ), @"");
}

#[test]
fn schemas_that_are_no_records() {
    insta::assert_snapshot!(refused(r#"{ "type": "string" }"#), @"");
    insta::assert_snapshot!(refused("{\n  \"type\": "), @"");
    insta::assert_snapshot!(refused(r##"{ "properties": { "a": { "$ref": "#/$defs/b" } } }"##), @"");
    insta::assert_snapshot!(refused(r#"{ "properties": { "a": { "$ref": "other.json#/b" } } }"#), @"");
    insta::assert_snapshot!(refused(r##"{ "properties": { "child": { "type": "array", "items": { "$ref": "#" } } } }"##), @"");
    insta::assert_snapshot!(refused(
        r##"{ "$ref": "#/$defs/person", "$defs": {
              "person": { "properties": { "home": { "$ref": "#/$defs/place" } } },
              "place": { "properties": { "owner": { "allOf": [{ "$ref": "#/$defs/person" }] } } } } }"##
    ), @"");
    insta::assert_snapshot!(refused(
        r##"{ "$ref": "#/$defs/a", "$defs": { "a": { "allOf": [{ "$ref": "#/$defs/b" }, {}] }, "b": { "allOf": [{ "$ref": "#/$defs/a" }, {}] } } }"##
    ), @"");
    insta::assert_snapshot!(refused(r##"{ "$ref": "#/$defs/a", "$defs": { "a": { "$ref": "#/$defs/a" } } }"##), @"");
}

#[test]
fn long_chains_of_references_end() {
    let definitions: Vec<String> = (0..5000)
        .map(|n| format!(r##""d{n}": {{ "properties": {{ "next": {{ "$ref": "#/$defs/d{}" }} }} }}"##, n + 1))
        .collect();
    let schema = format!(
        r##"{{ "$ref": "#/$defs/d0", "$defs": {{ {}, "d5000": {{ "properties": {{}} }} }} }}"##,
        definitions.join(", ")
    );
    assert!(matches!(import(&schema, None, "A"), Err(ImportError::TooDeep(_))));
}

#[test]
fn csv() {
    insta::assert_snapshot!(from_csv(
        "\u{feff}MRN,Patient name,DOB,Admitted,Sex,Weight,Visits,Active,Phones,Notes,ZIP,Unused,Number,,MRN\n\
         1001,\"Lindqvist, Maja\",03/14/1987,2024-02-01 08:30,F,61.5,3,true,555-1;555-2,\"well; sleeps\",01234,,20240101,x,1\n\
         1002,Berg,03/04/1990,2024-02-02 09:15,M,80,1,false,,,98765,,99999999,x,2\n\
         1003,Holm,12/25/2001,2024-02-03 10:00,,,0,true,555-3,,12345,,12345678,,3\n"
    ), @"");
}

#[test]
fn dates_that_the_samples_leave_open() {
    insta::assert_snapshot!(from_csv(
        "a;b;c;d;e\n03/04/1990;20240102;3/4/1990;2024-01-02;2024-01-02T10:00:00Z\n05/06/1991;20240203;12/4/1990;2024-05-06;2024-01-02\n"
    ), @"");
}

#[test]
fn json() {
    insta::assert_snapshot!(from_json(
        r#"[
          { "id": 1, "name": { "family": "x", "given": ["a", "b"] }, "born": "1987-03-14", "tags": [], "big": 12345678901 },
          { "id": 2, "name": { "family": "y" }, "born": null, "tags": ["z"], "ratio": 1.5, "visits": [{ "at": "2024-01-01T10:00:00Z" }] },
          { "id": "3", "name": { "family": "z" }, "grid": [[1]], "mixed": { "a": 1 }, "one or many": "a", "control\u0001": 1 },
          { "id": 4, "name": { "family": "z" }, "mixed": 1, "one or many": ["a"], "empty": {}, "none": null }
        ]"#
    ), @"");
    assert_eq!(from_json("{\"a\": 1}\n{\"a\": 2}\n"), from_json("[{\"a\": 1}, {\"a\": 2}]"));
}

#[test]
fn no_samples() {
    for text in ["", "[]", "a,b\n"] {
        let samples = if text.starts_with('a') { Samples::Csv } else { Samples::Json };
        let error = guess(text, samples, "Row").err().map(|error| error.to_string());
        assert_eq!(error.as_deref(), Some("there are no records in it"), "{text}");
    }
    let error = |text| guess(text, Samples::Json, "Row").err().map(|error| error.to_string());
    assert_eq!(error("{\"a\": 1}\n{\"a\": x}").as_deref(), Some("this is no JSON, at line 2, column 7"));
    assert_eq!(error("[{}, 3]").as_deref(), Some("record 2 is no JSON object"));
}

#[test]
fn deep_samples_are_cut() {
    let deep = format!("{}1{}", "{\"a\":".repeat(100), "}".repeat(100));
    assert!(from_json(&deep).contains("nested too deeply"));
}
