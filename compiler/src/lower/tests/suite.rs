//! Programs that call maps so that these can be tested alone.

use super::valid;
use crate::compile::compile_tests;
use crate::emit::rust::{Runtime, emit};
use crate::ir::Source;

const MAPS: &str = r#"use hl7v2 "2.5.1"
use fhir "4.0.1"
schema Note { Text : string ? }
map Name(XPN, use: code?) -> fhir HumanName { XPN.1.1 -> family   use -> text }
map Patient(PID, NK1*, who: ref Practitioner) -> fhir Patient { PID-5 -> name by Name   who -> generalPractitioner   NK1-2 -> contact.name by Name }
map Noted(Note, by: string?) -> fhir Annotation { Text -> text else skip   by -> authorString }
map Header(MSH) -> fhir Identifier { MSH-10 -> value }
map ADT_A01 -> fhir Patient { PID-7 -> birthDate }
test "a" of Name { given XPN "x"   expect family == "x" }
test "b" of Name { given XPN "x"   given use "y"   expect text == "y" }
test "c" of Name { given XPN "z"   expect not text }
test "d" of Patient { given PID "PID|1"   expect generalPractitioner }
test "e" of Noted { given Note """{}"""   expect not text }
test "f" of Header { given MSH """MSH|^~\&|||||||ADT^A01^ADT_A01|1|P|2.5.1"""   expect value == "1" }
test "g" { given "PID|1"   expect not birthDate }
"#;

#[test]
fn programs_are_as_both_back_ends_want_them() {
    let compiled = compile_tests("tests.mw", &mut |_| Ok(MAPS.to_owned()), &mut Vec::new);
    let Some(suite) = compiled.suite else { panic!("{:#?}", compiled.diagnostics) };
    for program in &suite.programs {
        valid::check(program);
        emit(program, &Runtime::Vendored);
    }
    // The map that is run; those of HL7 v2; those of records; the header, whose message is its own.
    let names: Vec<String> = suite
        .programs
        .iter()
        .map(|program| match &program.source {
            Source::Message(message) => format!("{} {}", message.name, message.members.len()),
            Source::Record(columns) => format!("record {}", columns.len()),
        })
        .collect();
    assert_eq!(names[1..], ["GIVEN 16", "record 0", "ADT_A01 2"]);
    let programs: Vec<usize> = suite.tests.iter().map(|test| test.program).collect();
    assert_eq!(programs, [1, 1, 1, 1, 2, 3, 0]);
    // The same call for the same constants.
    let results: Vec<Option<&str>> = suite.tests.iter().map(|test| test.result.as_deref()).collect();
    assert_eq!(results[..3], [Some("result00"), Some("result01"), Some("result00")]);
    assert_eq!(suite.main, Some(0));
}
