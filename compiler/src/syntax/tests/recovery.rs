//! What a mistake costs: itself, and nothing around it.

use super::super::ast::{ConditionKind, Row};
use super::tree::shown_rows;
use super::{parsed, shown};
use crate::diagnostic::codes;
use crate::source::Span;

/// Line numbers of the errors.
fn lines(text: &str) -> Vec<u32> {
    let (_, errors, sources) = parsed(text);
    errors.iter().map(|error| sources.line(error.labels[0].span)).collect()
}

#[test]
fn ten_broken_rows_are_ten_errors() {
    let text = r#"map Patient(PID) -> fhir Patient {
  PID-3 -> identifier
  PID-5 => name
  PID-7 -> birthDate
  PID-8 gender
  "home -> address.use
  PID-11 -> address by
  PID-13 -> telecom by ContactPoint { "home" -> use }
  when PID-24 = "Y" { true -> multipleBirthBoolean }
  first(PID-16 -> maritalStatus
  contact {
    NK1-2 -> name
    NK1-5 telecom
    NK1-4 -> address
  }
  PID- -> id
  match PID-10 {
    A { PID-10 -> a }
    B -> b
    C { PID-10 -> c }
  }
  PID-30 -> deceasedBoolean else ignore
  PID-29 -> deceasedDateTime
  PID-5.1 -> 5
}
"#;
    assert_eq!(lines(text), [3, 5, 6, 7, 9, 10, 13, 16, 19, 22, 24]);
    let (tree, errors, _) = parsed(text);
    // The `when` keeps its rows, so eleven places for ten rows that are left out.
    assert_eq!(errors.len(), 11);
    assert_eq!(
        shown_rows(&tree.maps[0].rows),
        [
            "PID-3 -> identifier",
            "bad",
            "PID-7 -> birthDate",
            "bad",
            "bad",
            "bad",
            "PID-13 -> telecom by ContactPoint() { \"home\" -> use }",
            "when bad { true -> multipleBirthBoolean }",
            "bad",
            "contact { NK1-2 -> name; bad; NK1-4 -> address }",
            "bad",
            "match PID-10 { A { PID-10 -> a }; C { PID-10 -> c } }",
            "bad",
            "PID-29 -> deceasedDateTime",
            "bad",
        ]
    );
}

#[test]
fn ten_broken_rows_in_place() {
    let bad = "  PID-5 => name\n  PID-7 -> birthDate\n";
    let text = format!("map Patient(PID) -> fhir Patient {{\n{}}}\n", bad.repeat(10));
    assert_eq!(lines(&text), (0..10).map(|row| 2 + 2 * row).collect::<Vec<_>>());
    let (tree, _, _) = parsed(&text);
    let rows = &tree.maps[0].rows;
    assert_eq!(rows.iter().filter(|row| matches!(row, Row::Bad(_))).count(), 10);
    assert_eq!(rows.iter().filter(|row| matches!(row, Row::Assign(_))).count(), 10);
    // A bad row is where it is written.
    let Row::Bad(Span { start, end, .. }) = rows[0] else { panic!("the first row is bad") };
    assert_eq!(&text[start as usize..end as usize], "PID-5 => name");
}

#[test]
fn the_block_of_a_broken_row_is_read() {
    assert_eq!(lines("map A -> B {\n  a => b {\n    c => d\n    e -> f\n  }\n  g => h\n}\n"), [2, 3, 6]);
    assert_eq!(
        lines("map A -> B {\n  when a = b {\n    c => d\n  } else {\n    e => f\n  }\n}\n"),
        [2, 3, 5]
    );
    let (tree, _, _) = parsed("map A -> B { each a = b { c -> d } match a = b { x { e -> f } } }");
    assert_eq!(shown_rows(&tree.maps[0].rows), ["each bad { c -> d }", "match bad { x { e -> f } }"]);
}

#[test]
fn a_broken_condition_keeps_its_rows() {
    let (tree, _, _) = parsed("map A -> B {\n  when a = b { c -> d }\n}");
    let Row::When(when) = &tree.maps[0].rows[0] else { panic!("a when") };
    assert_eq!(when.branches[0].0.kind, ConditionKind::Bad);
    assert_eq!(shown_rows(&when.branches[0].1), ["c -> d"]);
}

#[test]
fn a_broken_head_keeps_the_other_items() {
    let text =
        "map A(PID) => fhir Patient {\n}\ntable Sex hl7 {\n}\nschema { }\nmap B(PID) -> fhir Patient {\n}\n";
    let (tree, errors, _) = parsed(text);
    assert_eq!(errors.len(), 3);
    assert_eq!(tree.maps.len(), 1);
    // Their names are known, so that who uses them is not told that they are not there.
    assert_eq!(tree.broken.iter().map(|name| &*name.node).collect::<Vec<_>>(), ["A", "Sex"]);
}

#[test]
fn a_missing_brace_costs_one_item() {
    for item in [
        "map C(PID) -> fhir Patient { }",
        "table T : string -> string { }",
        "use fhir \"4.0.1\"",
        "schema S { }",
    ] {
        let text = format!(
            "map A(PID) -> fhir Patient {{\n  when PID-7 {{\n    PID-7 -> birthDate\n\n{item}\nmap B(PID) -> fhir Patient {{ }}\n"
        );
        let (tree, errors, _) = parsed(&text);
        assert_eq!(errors.len(), 1, "{}", shown(&text));
        assert_eq!(errors[0].code, codes::UNCLOSED_BRACE);
        assert!(tree.maps.len() >= 2);
        assert_eq!(shown_rows(&tree.maps[0].rows), ["when PID-7 { PID-7 -> birthDate }"]);
    }
}

#[test]
fn a_brace_too_many_is_one_error() {
    let text = "map A(PID) -> fhir Patient {\n  contact { NK1-2 -> name } }\n  PID-7 -> birthDate\n  contact { NK1-2 -> name }\n  PID-8 -> gender\n}\nmap B(PID) -> fhir Patient { }\n";
    let (tree, errors, _) = parsed(text);
    assert_eq!(errors.len(), 1, "{}", shown(text));
    assert_eq!(tree.maps.len(), 2);
}

#[test]
fn a_parenthesis_over_several_lines_is_one_error() {
    assert_eq!(lines("map A -> B {\n  concat(a,\n    b c,\n    d) -> e\n  f => g\n}\n"), [3, 5]);
}

#[test]
fn braces_in_texts_and_comments_are_none() {
    assert_eq!(lines("map A -> B {\n  a => \"{\" // {\n  // }\n  c -> d\n}\n"), [2]);
}

#[test]
fn what_is_too_deep_is_left_out_alone() {
    let text = format!(
        "map A -> B {{\n  a -> b\n  {}{}\n  c => d\n}}\nmap C -> D {{ }}\n",
        "x {\n".repeat(80),
        "}".repeat(80)
    );
    let (tree, errors, _) = parsed(&text);
    assert_eq!(
        errors.iter().map(|error| error.code).collect::<Vec<_>>(),
        [codes::TOO_DEEP, codes::WRONG_ARROW]
    );
    assert_eq!(tree.maps.len(), 2);
    // Rows with a parenthesis that is not closed are no nesting.
    let text = format!("map A -> B {{\n{}}}\n", "  first(a -> b\n\n".repeat(200));
    assert_eq!(parsed(&text).1.len(), 200);
}
