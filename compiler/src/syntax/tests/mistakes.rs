//! What people write by mistake, and what they are told. Each snapshot holds the text and its errors.

use super::shown;

/// A test for each text.
macro_rules! mistakes {
    ($($name:ident: $text:expr;)*) => {
        $(
            #[test]
            fn $name() {
                insta::assert_snapshot!(stringify!($name), shown($text));
            }
        )*
    };
}

/// Rows in a map of their own.
macro_rules! rows {
    ($text:literal) => {
        concat!("map PID -> fhir Patient {\n", $text, "\n}\n")
    };
}

// Rows.
mistakes! {
    arrow_of_programs: rows!("  PID-5 => name");
    arrow_equals: rows!("  PID-5 = name");
    arrow_to_the_left: rows!("  name <- PID-5");
    arrow_missing: rows!("  PID-7 birthDate");
    target_missing: rows!("  PID-7 ->");
    target_and_arrow_missing: rows!("  PID-7 // to do");
    by_without_name: rows!("  PID-5 -> name by");
    by_on_a_line_of_its_own: rows!("  PID-5 -> name\n    by");
    via_without_name: rows!("  PID-8 -> gender via else skip");
    by_misspelt: rows!("  PID-5 -> name bye HumanName");
    by_twice: rows!("  PID-5 -> name by HumanName by Name");
    when_misspelt: rows!("  wehn PID-7 { PID-7 -> birthDate }");
    where_after_target: rows!("  PID-11 -> address where .7 == \"H\"");
    or_after_target: rows!("  PID-11 -> address or \"none\"");
    two_targets: rows!("  PID-7 -> birthDate -> deceasedDateTime");
    two_targets_with_comma: rows!("  PID-7 -> birthDate, deceasedDateTime");
    semicolon: rows!("  PID-7 -> birthDate;");
    target_with_number: rows!("  PID-5.1 -> name-1");
    target_with_index: rows!("  PID-5.1 -> name[1].family");
    target_is_number: rows!("  PID-5.1 -> 5");
    target_ends_with_dot: rows!("  PID-5.1 -> name.");
    policy_unknown: rows!("  PID-7 -> birthDate else ignore");
    policy_with_rows: rows!("  PID-7 -> birthDate else { \"unknown\" -> gender }");
    policy_before_block: rows!("  PID-5 -> name else warn { \"usual\" -> use }");
    else_without_when: rows!("  PID-5 -> name by HumanName { \"usual\" -> use } else { \"x\" -> id }");
    braces_of_nothing: rows!("  { PID-7 -> birthDate }");
    each_without_rows: rows!("  each PID-3 as id");
    match_without_value: rows!("  match { NM { OBX-5 -> value } }\n  match OBX-2, OBX-3 { NM { PID-7 => birthDate } }");
    ignore_without_path: rows!("  ignore \"not needed\"");
    entry_without_key: "map ADT_A01 -> fhir Bundle {\n  entry patient : Patient(PID) put\n}";
    entry_without_colon: "map ADT_A01 -> fhir Bundle {\n  entry patient Patient(PID) key PID-3\n}";
    entry_without_parentheses: "map ADT_A01 -> fhir Bundle {\n  entry patient : Patient key PID-3\n}";
    entry_part_twice: "map ADT_A01 -> fhir Bundle {\n  entry patient : Patient(PID) key PID-3 put key PID-2\n}";
}

// Values, paths and conditions.
mistakes! {
    path_without_number: rows!("  PID- -> birthDate");
    path_with_letter: rows!("  PID-5.1-x -> birthDate");
    path_with_open_index: rows!("  PID-5[] -> name");
    path_with_blank: rows!("  PID 5 -> name\n  PID -5 -> name");
    path_from_zero: rows!("  PID-5[0] -> name\n  PID-99999 -> name");
    text_unclosed: rows!("  \"home -> address.use");
    text_with_bad_escape: rows!("  \"C:\\temp\\x\" -> id");
    parenthesis_unclosed: rows!("  first(PID-7 -> birthDate");
    parenthesis_too_many: rows!("  first(PID-7)) -> birthDate");
    argument_missing: rows!("  concat(PID-5.1, , PID-5.2) -> id");
    quotes_of_a_word_processor: rows!("  “home” -> address.use");
    dash_of_a_word_processor: rows!("  PID–7 -> birthDate");
    arrow_of_a_word_processor: rows!("  PID-7 → birthDate");
    condition_with_single_equals: rows!("  when PID-24 = \"Y\" { true -> active }");
    condition_with_ampersands: rows!("  when PID-24 && PID-25 { true -> active }");
    condition_with_unknown_operator: rows!("  when PID-3.4 starts \"H\" { true -> active }");
    condition_missing: rows!("  when { true -> active }  \n  when PID-7 == { true -> active }");
    condition_chained: rows!("  when 1 < PID-25 < 3 { true -> active }");
    condition_is_a_literal: rows!("  when PID-8 == \"M\" or \"F\" { true -> active }");
    condition_with_target: rows!("  when PID-7 -> birthDate");
    condition_as_value: rows!("  PID-24 == \"Y\" -> active");
}

// Arms, tables and records.
mistakes! {
    arm_with_arrow: rows!("  match OBX-2 {\n    NM -> valueQuantity\n    else skip\n  }");
    arm_without_rows: rows!("  match OBX-2 {\n    NM, SN\n    ST { OBX-5 -> valueString }\n  }");
    arm_else_unknown: rows!("  match OBX-2 {\n    ST { OBX-5 -> valueString }\n    else ignore\n  }");
    arm_else_twice: rows!("  match OBX-2 {\n    else skip\n    else warn\n  }");
    table_arrow: "table Sex : hl7 \"0001\" -> fhir \"administrative-gender\" {\n  F = female\n  else -> unknown\n}";
    table_code_with_slash: "table Unit : string -> string {\n  mg/dl -> mg\n  x -> mg/dl\n  else keep\n}";
    table_else_unknown: "table Unit : string -> string {\n  x -> y;\n  else ignore\n}";
    table_else_twice: "table Unit : string -> string {\n  else keep\n  else skip\n}";
    table_without_colon: "table Sex hl7 \"0001\" -> fhir \"administrative-gender\" {\n  else -> unknown\n}";
    table_source_unknown: "table Sex : hl7 0001 -> fhir \"administrative-gender\" {\n  else -> unknown\n}";
    table_with_braces: "table Unit : string -> string {\n  x { y -> z }\n  else keep\n}";
    field_without_colon: "schema Registration {\n  Name string\n  DOB : date\n}";
    field_with_comma: "schema Registration {\n  Name : string,\n  DOB : date\n}";
    field_with_unknown_mark: "schema Registration {\n  Name : string []\n  DOB : date !\n}";
    field_without_type: "schema Registration {\n  Name :\n  DOB : date\n}";
    field_pattern_without_quotes: "schema Registration {\n  DOB : date MM/dd/yyyy\n}";
}

// Items and braces.
mistakes! {
    item_unknown: "mapping PID -> fhir Patient {\n  PID-7 => birthDate\n}\ntabel X : string -> string {\n  else keep\n}\n";
    item_in_capitals: "Map PID -> fhir Patient {\n  PID-7 -> birthDate\n}\n";
    version_without_quotes: "use hl7v2 2.5.1\nuse fhir 4.0.1";
    use_without_version: "use hl7v2\n";
    import_without_quotes: "import tables.mw\n";
    map_with_wrong_arrow: "map PID => fhir Patient {\n  PID-7 => birthDate\n}\n";
    map_without_target: "map Patient(PID) {\n  PID-7 -> birthDate\n}\n";
    map_without_parentheses: "map Patient PID -> fhir Patient {\n  PID-7 -> birthDate\n}\n";
    map_without_braces: "map PID -> fhir Patient\n  PID-7 -> birthDate\n\nmap PD1 -> fhir Patient {\n}\n";
    row_outside_of_a_map: "use fhir \"4.0.1\"\n\nPID-7 -> birthDate\nPID-8 -> gender\n";
    brace_missing_at_the_end: "map PID -> fhir Patient {\n  PID-7 -> birthDate\n";
    brace_missing_before_an_item: "map A(PID) -> fhir Patient {\n  PID-7 -> birthDate\n\nmap B(PID) -> fhir Patient {\n  PID-7 => birthDate\n}\n";
    brace_missing_inside: "map A(PID) -> fhir Patient {\n  contact {\n    NK1-2 -> name\n  PID-7 -> birthDate\n}\n\nmap B(PID) -> fhir Patient {\n}\n";
    brace_missing_twice: "map A(PID) -> fhir Patient {\n  when PID-7 {\n    contact {\n      NK1-2 -> name\n";
    brace_too_many: "map A(PID) -> fhir Patient {\n  PID-7 -> birthDate\n}\n}\n\nmap B(PID) -> fhir Patient {\n}\n";
    brace_too_many_inside: "map A(PID) -> fhir Patient {\n  contact { NK1-2 -> name } }\n  PID-7 -> birthDate\n  PID-8 -> gender\n}\n";
}

#[test]
fn nested_too_deeply() {
    let text = format!(
        "map PID -> fhir Patient {{\n{}{}\n  PID-7 => birthDate\n}}\n",
        "a {\n".repeat(70),
        "}".repeat(70)
    );
    insta::assert_snapshot!(shown(&text));
}

#[test]
fn too_large_a_file() {
    let text = " ".repeat((16 << 20) + 1);
    let (_, errors, _) = super::parsed(&text);
    assert_eq!(errors.len(), 1);
}

/// pest's names of rules are for the grammar: no message may hold one.
#[test]
fn no_message_names_a_rule() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/syntax/tests/snapshots");
    for entry in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
        for word in ["Rule::", "k_", "expected ", "EOI", "_item", "_row", "bad_"] {
            assert!(!text.contains(word), "{word} in {text}");
        }
    }
}

// A site's own HL7 v2.
mistakes! {
    local_field_without_number: "use hl7v2 \"2.5.1\" {\n  segment ZPI after PID { PetName : ST ? }\n}";
    local_table_without_quotes: "use hl7v2 \"2.5.1\" {\n  segment ZPI after PID {\n    1 Vip : ID 0136 ?\n  }\n}";
    local_segment_without_fields: "use hl7v2 \"2.5.1\" {\n  datatype ZPN\n}";
    local_map_inside: "use hl7v2 \"2.5.1\" {\n  map PID -> fhir Patient { PID-7 -> birthDate }\n}";
    local_never_closed: "use hl7v2 \"2.5.1\" {\n  segment ZPI after PID {\n    1 A : ST\n\nmap PID -> fhir Patient { PID-7 -> birthDate }\n";
    version_without_quotes_before_braces: "use hl7v2 2.5.1 {\n  segment ZPI after PID { 1 A : ST }\n}";
}

/// Rows in a test of their own.
macro_rules! test {
    ($text:literal) => {
        concat!("test \"a\" of Patient {\n", $text, "\n}\n")
    };
}

// Tests.
mistakes! {
    test_without_name: "test of Patient {\n  expect name\n}";
    test_without_braces: "test \"a\" of Patient\n  expect name\n";
    test_name_without_quotes: "test newborn {\n  expect name\n}";
    test_row_misspelt: test!("  givn PID \"PID|1\"\n  exect name");
    test_row_of_a_map: test!("  PID-5 -> name");
    test_with_equals: test!("  expect gender = \"female\"\n  expect name.family: \"Doe\"");
    test_value_without_quotes: test!("  expect gender == female\n  expect birthDate == 2024-01-02");
    test_of_a_field: test!("  expect PID-5 == \"Doe\"");
    test_text_never_closed: test!("  given \"\"\"\n    PID|1 {\n    PV1|1\n  expect name") ;
    test_with_braces: test!("  given PID { \"PID|1\" }\n  expect name { family }");
    test_without_anything: test!("  given\n  expect\n  expect not\n  expect name ==");
    test_from_zero: test!("  expect name[0].family");
    test_file_without_quotes: test!("  given file samples/a.hl7");
}
