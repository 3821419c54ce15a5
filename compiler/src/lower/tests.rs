//! What maps become: printed programs of small maps.

mod bundles;
mod sources;
mod suite;
mod targets;
mod valid;

use crate::compile::{Goal, compile};
use crate::ir::print::print;

/// The functions of the program of a map, without what says where each row is.
fn program(text: &str) -> String {
    let text = format!("use hl7v2 \"2.5.1\"\nuse fhir \"4.0.1\"\n{text}");
    let compilation = compile("test.mw", &Goal::Run, &mut |_| Ok(text.clone()));
    let Some(program) = compilation.program else { panic!("{:#?}", compilation.diagnostics) };
    valid::check(&program);
    let printed = print(&program);
    let functions = printed.lines().skip_while(|line| !line.starts_with("map "));
    let plain = functions.map(|line| line.split(" // ").next().unwrap_or_default());
    plain.collect::<Vec<_>>().join("\n")
}

/// The rows of segments in a bundle of one Patient.
fn patient(rows: &str, others: &str) -> String {
    let map = format!(
        "map ADT_A01 -> fhir Bundle {{\n  \"collection\" -> type\n  entry patient : Patient(PID, PD1) key PID-3[1]\n}}\n\
         map Patient(PID, PD1 ?) -> fhir Patient {{\n{rows}\n}}\n{others}"
    );
    let printed = program(&map);
    let main = printed.find("map patient(").unwrap_or_default();
    printed.get(main..).unwrap_or_default().to_owned()
}
