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
    ), @r#"
    schema PatientRegistration {
      mrn               : string      // not said here: maxLength, pattern
      name              : {
        family : string
        given  : string *
      }
      born              : date ?
      "seen at"         : dateTime ?
      sex               : code ?      // one of F, M, other
      weight            : decimal ?   // not said here: minimum
      visits            : integer
      "national number" : decimal ?   // may be larger than an integer can be
      alive             : boolean ?
      home              : PostalAddress ?
      others            : PostalAddress *
      phones            : string +
      notes             : string ?
      value             : string ?    // oneOf of string or number
      // matrix left out: it has lists in lists
      // extra left out: an object without named properties
      // party left out: oneOf of 2 alternatives
      anything          : string ?    // the schema does not say its type
      "else"            : string      // format email
      "say \"hi\""      : code ?      // one of hi
      // nothing left out: it is required, and nothing says what it is
    }

    // PostalAddress: not said here: patternProperties
    schema PostalAddress {
      city    : string ?
      country : string ?   // not said here: minLength
    }
    "#);
}

#[test]
fn schemas_of_other_forms() {
    insta::assert_snapshot!(imported(r#"{ "type": "array", "items": { "properties": { "a": {} } } }"#), @"
    // The schema is of a list: the record is that of its items.
    schema Patient {
      a : string ?   // the schema does not say its type
    }
    ");
    insta::assert_snapshot!(imported(
        r##"{ "definitions": { "string": { "properties": { "a": { "type": "boolean" } } },
              "b": { "allOf": [{ "$ref": "#/definitions/string" }, { "properties": { "c": { "type": "string" } }, "required": ["a"] }] } } }"##
    ), @"
    schema String {
      a : boolean ?
    }

    schema B {
      a : boolean
      c : string ?
    }
    ");
    insta::assert_snapshot!(imported(
        r##"{ "$ref": "#/$defs/a%20b", "$defs": { "a b": { "properties": { "x": { "allOf": [{ "$ref": "#y" }] } } },
              "y": { "$anchor": "y", "type": "string", "format": "time" } } }"##
    ), @"
    schema Patient {
      x : time ?
    }
    ");
}

#[test]
fn schemas_that_are_no_records() {
    insta::assert_snapshot!(refused(r#"{ "type": "string" }"#), @"it describes no object with properties");
    insta::assert_snapshot!(refused("{\n  \"type\": "), @"this is no JSON, at line 2, column 10");
    insta::assert_snapshot!(refused(r##"{ "properties": { "a": { "$ref": "#/$defs/b" } } }"##), @"the reference #/$defs/b leads nowhere");
    insta::assert_snapshot!(refused(r#"{ "properties": { "a": { "$ref": "other.json#/b" } } }"#), @"the reference other.json#/b leads to another document; put what it means into this one, below `$defs`");
    insta::assert_snapshot!(refused(r##"{ "properties": { "child": { "type": "array", "items": { "$ref": "#" } } } }"##), @"a record cannot be in itself, and these references lead back to where they began: # → #");
    insta::assert_snapshot!(refused(
        r##"{ "$ref": "#/$defs/person", "$defs": {
              "person": { "properties": { "home": { "$ref": "#/$defs/place" } } },
              "place": { "properties": { "owner": { "allOf": [{ "$ref": "#/$defs/person" }] } } } } }"##
    ), @"a record cannot be in itself, and these references lead back to where they began: #/$defs/person → #/$defs/place → #/$defs/person");
    insta::assert_snapshot!(refused(
        r##"{ "$ref": "#/$defs/a", "$defs": { "a": { "allOf": [{ "$ref": "#/$defs/b" }, {}] }, "b": { "allOf": [{ "$ref": "#/$defs/a" }, {}] } } }"##
    ), @"a record cannot be in itself, and these references lead back to where they began: #/$defs/a → #/$defs/a");
    insta::assert_snapshot!(refused(r##"{ "$ref": "#/$defs/a", "$defs": { "a": { "$ref": "#/$defs/a" } } }"##), @"a record cannot be in itself, and these references lead back to where they began: #/$defs/a → #/$defs/a");
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
    ), @r#"
    // Guessed from 3 records: correct it before it is used.
    // Column 14 has no name and was left out.
    // Column 15 has the name of an earlier one and was left out.
    schema Row {
      MRN            : integer
      "Patient name" : string
      DOB            : date "MM/dd/yyyy"
      Admitted       : dateTime "yyyy-MM-dd HH:mm"
      Sex            : string ?
      Weight         : decimal ?
      Visits         : integer
      Active         : boolean
      Phones         : string * split ";"   // some cells seem to have several values
      Notes          : string ?
      ZIP            : string               // digits with leading zeros
      Unused         : string ?             // no sample has a value
      Number         : integer
    }
    "#);
}

#[test]
fn dates_that_the_samples_leave_open() {
    insta::assert_snapshot!(from_csv(
        "a;b;c;d;e\n03/04/1990;20240102;3/4/1990;2024-01-02;2024-01-02T10:00:00Z\n05/06/1991;20240203;12/4/1990;2024-05-06;2024-01-02\n"
    ), @r#"
    // Guessed from 2 records: correct it before it is used.
    schema Row {
      a : date "MM/dd/yyyy"   // or dd/MM/yyyy: the samples do not tell
      b : date "yyyyMMdd"     // or a number: the samples do not tell
      c : string              // dates with months or days of one digit, for which there is no pattern
      d : date
      e : dateTime
    }
    "#);
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
    ), @r#"
    // Guessed from 4 records: correct it before it is used.
    schema Row {
      id            : string      // numbers in some samples, and other texts in others
      name          : {
        family : string
        given  : string *
      }
      born          : date ?
      tags          : string *
      big           : decimal ?   // larger than an integer can be; string if it is an identifier
      ratio         : decimal ?
      visits        : {
        at : dateTime
      } *
      // grid left out: it has lists in lists
      // mixed left out: it is an object in some samples, and a single value in others
      "one or many" : string *    // a list in some samples, and a single value in others
      // control\u{1} left out: a field needs a name without control characters
      // empty left out: its objects have no members
      none          : string ?    // no sample has a value
    }
    "#);
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
