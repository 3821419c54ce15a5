//! The examples of the book and of `mapwright explain` are what they say.

use super::{parsed, shown};
use crate::diagnostic::codes;

const LANGUAGE: &str = include_str!("../../../../docs/language.md");

/// A whole file, made of items or of rows.
fn whole(example: &str) -> String {
    let items =
        ["use ", "import ", "overlay ", "parameter ", "schema ", "table ", "map ", "test ", "//", "mapping "];
    match items.iter().any(|item| example.trim_start().starts_with(item)) {
        true => example.to_string(),
        false => format!("map A -> B {{\n{example}\n}}\n"),
    }
}

#[test]
fn examples_of_the_language_reference() {
    let blocks = LANGUAGE.split("```mw\n").skip(1).filter_map(|rest| rest.split_once("```"));
    let mut count = 0;
    for (example, _) in blocks {
        let text = whole(&example.replace("{ … }", "{ }"));
        assert!(parsed(&text).1.is_empty(), "{}", shown(&text));
        count += 1;
    }
    assert!(count >= 5, "the reference has only {count} examples");
}

#[test]
fn examples_of_explanations() {
    let mut wrong = Vec::new();
    // Packages are no maps: their examples are commands and JSON, but for the version that a map uses.
    let of_packages =
        |code: codes::Code| code.as_str().starts_with("MW11") && code != codes::PACKAGE_FHIR_VERSION;
    for entry in codes::all().filter(|entry| !of_packages(entry.code)) {
        let right = whole(entry.right);
        assert!(parsed(&right).1.is_empty(), "{}: {}", entry.code, shown(&right));
        let found: Vec<_> = parsed(&whole(entry.wrong)).1.iter().map(|error| error.code).collect();
        match entry.code {
            // These are shown shortened.
            codes::TOO_DEEP | codes::TOO_LARGE => {}
            code if code.as_str().starts_with("MW01")
                || matches!(
                    code,
                    codes::BAD_TEST_ROW
                        | codes::BAD_OVERLAY
                        | codes::BAD_PARAMETER
                        | codes::CHANGE_OUTSIDE_OVERLAY
                ) =>
            {
                if found != [code] {
                    wrong.push((code, found));
                }
            }
            code => assert!(found.is_empty(), "{code}: {}", shown(&whole(entry.wrong))),
        }
    }
    assert_eq!(wrong, [], "examples of mistakes that have other errors than their own");
}
