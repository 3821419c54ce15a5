//! What is found in messages: the cases of `tests/cases/run`, in both back ends. Those of files are run by the tests of the command.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use mapwright_compiler::compile::{Goal, compile};
use mapwright_compiler::diagnostic::render::render;
use mapwright_compiler::emit;
use mapwright_compiler::ir::Program;
use mapwright_host::Module;
use mapwright_runtime::CODES;
use serde_json::Value;

use crate::in_wasm;
use crate::native::{Native, Settings};
use run::{Case, cases};

#[path = "../../../../tests/cases/run.rs"]
mod run;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn program(case: &Case) -> Program {
    let compiled = compile(&case.file, &Goal::Run, &mut |_| Ok(case.map.clone()));
    let shown = render(&compiled.diagnostics, &compiled.sources, false);
    assert!(compiled.diagnostics.is_empty(), "{shown}");
    compiled.program.unwrap()
}

/// `UPDATE=1` writes what is expected anew.
#[test]
fn both_back_ends_find_what_the_cases_say() {
    let cases: Vec<Case> = cases(&root()).into_iter().filter(|case| case.command().is_none()).collect();
    let programs: Vec<Program> = cases.iter().map(program).collect();
    let mut native = Native::build("cases", &programs);
    let mut wrong = Vec::new();
    for (number, (case, program)) in cases.iter().zip(&programs).enumerate() {
        let mut instance = Module::compile(&emit::wasm::emit(program)).unwrap().instance().unwrap();
        instance.configure(case.settings()).unwrap();
        let outcome = in_wasm(&mut instance, &case.message());
        let settings = Settings { zone: None, show_values: false, others: case.settings() };
        assert_eq!(native.transform(number, settings, &case.message()), outcome, "{}", case.file);
        wrong.extend(case.compare(&lines(&outcome.findings), &outcome.out));
    }
    assert!(wrong.is_empty(), "UPDATE=1 writes these anew:\n{}", wrong.join("\n"));
}

/// Findings in JSON as the command shows them to people, without the name of the file.
fn lines(findings: &str) -> Vec<String> {
    let findings: Vec<Value> = serde_json::from_str(findings).unwrap();
    let line = |finding: &Value| {
        let text = |name| finding[name].as_str().unwrap_or_default();
        let place = if text("place").is_empty() { String::new() } else { format!("{}: ", text("place")) };
        let map = if text("map").is_empty() { String::new() } else { format!(" ({})", text("map")) };
        format!("{}[{}]: {place}{}{map}", text("severity"), text("code"), text("message"))
    };
    findings.iter().map(line).collect()
}

#[test]
fn every_code_has_a_case() {
    let cases = cases(&root());
    let found: BTreeSet<&str> = cases.iter().flat_map(Case::codes).collect();
    let without: Vec<&str> =
        CODES.iter().map(|entry| entry.name).filter(|code| !found.contains(code)).collect();
    assert_eq!(without, [""; 0], "codes without a case in tests/cases/run");
}
