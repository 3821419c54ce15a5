//! `docs/errors/`: a page for each code, made from what `mapwright explain` prints, and an index. `UPDATE=1` writes them anew.
//!
//! The examples are run: the wrong one has just the finding of its page, the right one has none.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use mapwright_compiler::compile::{Compilation, Goal, compile};
use mapwright_compiler::diagnostic::Diagnostic;
use mapwright_compiler::diagnostic::codes::{self, Explanation};
use mapwright_runtime::{CODES, CodeEntry};

/// What is in `beside.mw`, then this.
macro_rules! concat_uses {
    ($text:literal) => {
        concat!("use hl7v2 \"2.5.1\"\nuse fhir \"4.0.1\"\nimport \"beside.mw\"\n", $text)
    };
}

/// What stands around an example that is only some rows or lacks its `use`: before and behind it.
const AROUND: &[(&str, &str)] = &[
    ("", ""),
    ("use fhir \"4.0.1\"\n", ""),
    ("use hl7v2 \"2.5.1\"\nuse fhir \"4.0.1\"\n", ""),
    (USES, ""),
    (concat_uses!("map Example(PID) -> fhir Patient {\n"), "\n}"),
    (
        concat_uses!(
            "map Example(OBX) -> fhir Observation {\n  \"final\" -> status\n  OBX-3 -> code by CodeableConcept\n"
        ),
        "\n}",
    ),
    (concat_uses!("map Example(OBX) -> fhir Observation {\n  OBX-3 -> code by CodeableConcept\n"), "\n}"),
    (concat_uses!("map Example(OBX) -> fhir DocumentReference {\n  \"current\" -> status\n"), "\n}"),
    (concat_uses!("map ADT_A01 -> fhir Bundle {\n"), "\n}"),
    (concat_uses!("map ADT_A01 -> fhir Bundle {\n  \"collection\" -> type\n"), "\n}"),
    (concat_uses!("map ADT_A01 -> fhir Bundle {\n  \"transaction\" -> type\n"), "\n}"),
    (concat_uses!("map ORU_R01.ORDER_OBSERVATION -> fhir Bundle {\n  \"collection\" -> type\n"), "\n}"),
    (ORU, "\n} } } }"),
];

const USES: &str = concat_uses!("");

/// Rows beside the entries of a patient and a report.
const ORU: &str = concat_uses!(
    "map ORU_R01 -> fhir Bundle {\n\"transaction\" -> type\neach PATIENT_RESULT {\n\
     entry patient : Patient(PID) key PID-3[1] put\neach ORDER_OBSERVATION {\n\
     entry report : DiagnosticReport(OBR) key OBR-3 put\neach OBSERVATION {\n"
);

/// Codes whose examples are of several files, of a package, of a message, or stand for something long.
const NOT_RUN: &[&str] = &[
    "MW0112", "MW0124", "MW0215", "MW0216", "MW0217", "MW0314", "MW0315", "MW0601", "MW0602", "MW0603",
    "MW0608", "MW0609", "MW0610", "MW0705", "MW0706", "MW0707", "MW1101", "MW1102", "MW1103", "MW1104",
    "MW1105", "MW1106", "MW1107", "MW1108", "MW1201", "MW1202", "MW1203", "MW1204", "MW1205", "MW1206",
    "MW1307", "MW1403",
];

/// Codes that nothing reports yet. As `compiler/tests/check_cases.rs` has them, which fails when one has a case.
const NOT_REPORTED: &[&str] = &["MW0603", "MW0608", "MW0609", "MW0705"];

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

fn check(text: &str) -> Compilation {
    compile("example.mw", &Goal::Check, &mut |path| match path {
        "example.mw" => Ok(text.to_owned()),
        "beside.mw" => Ok(include_str!("beside.mw").to_owned()),
        // What examples of imports name.
        "tables.mw" => Ok(String::new()),
        _ => Err("no such file".to_owned()),
    })
}

/// The finding that the wrong example has, where the right one has none.
fn run(entry: &Explanation) -> Option<Diagnostic> {
    AROUND.iter().find_map(|(before, behind)| {
        let around = |example: &str| check(&format!("{before}{example}{behind}\n"));
        let found = around(entry.wrong).diagnostics;
        let just_it = !found.is_empty() && found.iter().all(|finding| finding.code == entry.code);
        (just_it && around(entry.right).diagnostics.is_empty()).then(|| found.into_iter().next())?
    })
}

fn of_map(entry: &Explanation) -> String {
    let Explanation { code, title, meaning, wrong, right } = entry;
    let shown = run(entry).map_or(String::new(), |found| {
        let help: String =
            found.help.iter().map(|help| format!("\n  help: {}", help.replace('\n', "\n  "))).collect();
        format!("\n```text\n{}[{code}]: {}{help}\n```\n", found.severity.as_str(), found.message)
    });
    let unused = if NOT_REPORTED.contains(&code.as_str()) { "\n\nNothing reports this yet." } else { "" };
    format!(
        "# {code}: {title}\n\n{meaning}{unused}\n\nWrong:\n\n```text\n{wrong}\n```\n{shown}\nRight:\n\n```text\n{right}\n```\n\n[All codes](README.md)\n"
    )
}

fn of_message(entry: &CodeEntry) -> String {
    let lines = entry.explanation.lines().map(|line| line.strip_prefix(' ').unwrap_or(line));
    let text: String = lines.map(|line| format!("{line}\n")).collect();
    let severity = entry.severity.as_str();
    format!(
        "# {}: {}\n\n{text}\nFound in a message, when a map is run. It is {} {severity}{}.\n\n[All codes](README.md)\n",
        entry.name,
        entry.message,
        if severity == "error" { "an" } else { "a" },
        if severity == "error" { ": the message has no output" } else { ": there is output" }
    )
}

const RANGES: &[(&str, &str)] = &[
    ("MW01", "The text is not a map"),
    ("MW02", "Names"),
    ("MW03", "Types, how many, required, set twice"),
    ("MW04", "Tables and codes"),
    ("MW05", "Bundles and references"),
    ("MW06", "Unused, dead or withdrawn"),
    ("MW07", "Imports and versions"),
    ("MW08", "The input cannot be read"),
    ("MW09", "A value or message cannot be mapped"),
    ("MW10", "Own HL7 v2, and versions that differ"),
    ("MW11", "Packages of profiles"),
    ("MW12", "Overlays"),
    ("MW13", "Tests"),
    ("MW14", "Parameters"),
    ("MW15", "Rules of FHIR"),
];

/// All pages, by their names.
fn pages() -> BTreeMap<String, String> {
    let mut pages = BTreeMap::new();
    let mut titles = BTreeMap::new();
    for entry in codes::all() {
        titles.insert(entry.code.as_str(), entry.title);
        pages.insert(format!("{}.md", entry.code), of_map(entry));
    }
    for entry in CODES {
        titles.insert(entry.name, entry.message);
        pages.insert(format!("{}.md", entry.name), of_message(entry));
    }
    let mut index = "# Codes of findings\n\n`mapwright explain CODE` prints what these pages say. Codes of MW08 and MW09 are found in messages, all others in maps.\n".to_owned();
    for (range, title) in RANGES {
        index += &format!("\n## {range}xx: {title}\n\n");
        for (code, title) in titles.iter().filter(|(code, _)| code.starts_with(range)) {
            index += &format!("- [{code}]({code}.md): {title}\n");
        }
    }
    pages.insert("README.md".to_owned(), index);
    pages
}

#[test]
fn pages_are_what_the_registry_says() {
    let folder = repository().join("docs/errors");
    let pages = pages();
    if std::env::var_os("UPDATE").is_some() {
        fs::create_dir_all(&folder).unwrap();
        for entry in fs::read_dir(&folder).unwrap() {
            fs::remove_file(entry.unwrap().path()).unwrap();
        }
        for (name, text) in &pages {
            fs::write(folder.join(name), text).unwrap();
        }
    }
    let there = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut there: Vec<String> = there.collect();
    there.sort();
    assert_eq!(there, pages.keys().cloned().collect::<Vec<_>>(), "UPDATE=1 writes docs/errors anew");
    for (name, text) in &pages {
        let written = fs::read_to_string(folder.join(name)).unwrap();
        assert!(
            written == *text,
            "docs/errors/{name} is not what the registry says: UPDATE=1 writes it anew"
        );
    }
}

#[test]
fn examples_are_right_and_wrong() {
    let (run, not_run): (Vec<&Explanation>, Vec<&Explanation>) =
        codes::all().partition(|entry| run(entry).is_some());
    let not_run: Vec<&str> = not_run.iter().map(|entry| entry.code.as_str()).collect();
    assert_eq!(not_run, NOT_RUN, "examples that do not show their code alone");
    assert!(run.len() > 10);
}
