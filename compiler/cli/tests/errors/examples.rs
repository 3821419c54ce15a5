//! The examples of codes, run: the wrong one has just the finding of its code, the right one has none.
//!
//! An example is a map, or some rows of one. A line `// NAME` begins a file of that name: the first that is a map is the one that is checked.
//! What begins with `mapwright` is a command, and JSON is a profile that is added.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use mapwright_compiler::compile::{Goal, check_all, compile_with};
use mapwright_compiler::coverage::Scope;
use mapwright_compiler::diagnostic::codes::Explanation;
use mapwright_compiler::schema::package::{Contents, File, read};
use serde_json::Value;

use crate::repository;

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
    (CLINIC, "\n}"),
];

const USES: &str = concat_uses!("");

/// All that the profile ClinicPatient of `tests/cases/packages/clinic` requires.
const CLINIC: &str = concat_uses!(
    "map Example(PID) -> fhir \"clinic\" Patient {\n  PID-3[1].1 -> identifier(\"MRN\").value else fail\n\
     PID-5[1].1.1 -> name.family else fail\n  PID-7 -> birthDate else fail\n  PID-8 -> gender via AdministrativeSex\n"
);

/// Rows beside the entries of a patient and a report.
const ORU: &str = concat_uses!(
    "map ORU_R01 -> fhir Bundle {\n\"transaction\" -> type\neach PATIENT_RESULT {\n\
     entry patient : Patient(PID) key PID-3[1] put\neach ORDER_OBSERVATION {\n\
     entry report : DiagnosticReport(OBR) key OBR-3 put\neach OBSERVATION {\n"
);

/// A finding as pages show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Found {
    pub(crate) code: String,
    pub(crate) text: String,
}

/// The finding that the wrong example has, where the right one has none.
pub(crate) fn run(entry: &Explanation) -> Option<Found> {
    let just_it = |wrong: Vec<Found>, right: &dyn Fn() -> Vec<Found>| {
        let just_it = !wrong.is_empty() && wrong.iter().all(|found| found.code == entry.code.as_str());
        (just_it && right().is_empty()).then(|| wrong.into_iter().next())?
    };
    let (first, _) = files(entry.wrong).swap_remove(0);
    if first.ends_with(".json") || entry.wrong.starts_with("mapwright ") {
        return just_it(added(entry.wrong), &|| added(entry.right));
    }
    let ways = [Way::Check, Way::Run, Way::DenyUnmapped];
    let in_process = ways.iter().find_map(|way| {
        AROUND.iter().find_map(|around| {
            just_it(checked(entry.wrong, around, way), &|| checked(entry.right, around, way))
        })
    });
    in_process.or_else(|| just_it(by_command(entry.wrong), &|| by_command(entry.right)))
}

/// What is asked for.
enum Way {
    Check,
    /// A map that can be run.
    Run,
    /// A decision on record for each field.
    DenyUnmapped,
}

/// The files of an example.
fn files(example: &str) -> Vec<(&str, String)> {
    let first = if example.starts_with('{') { "profile.json" } else { "example.mw" };
    let mut files: Vec<(&str, String)> = Vec::new();
    for line in example.lines() {
        let name = line.strip_prefix("// ").filter(|name| !name.contains(' ') && name.contains('.'));
        match (name, files.last_mut()) {
            (Some(name), _) => files.push((name, String::new())),
            (None, Some((_, text))) => *text += &format!("{line}\n"),
            (None, None) => files.push((first, format!("{line}\n"))),
        }
    }
    files
}

/// What is found in an example, with this around it.
fn checked(example: &str, (before, behind): &(&str, &str), way: &Way) -> Vec<Found> {
    let files = files(example);
    let (own, maps): (Vec<_>, Vec<_>) = files.into_iter().partition(|(name, _)| name.ends_with(".jsonl"));
    let Some((first, text)) = maps.first() else { return Vec::new() };
    let text = format!("{before}{}{behind}\n", text.trim_end());
    let mut load = |path: &str| match maps.iter().skip(1).find(|(name, _)| *name == path) {
        _ if path == *first => Ok(text.clone()),
        Some((_, text)) => Ok(text.clone()),
        None => beside(path),
    };
    let mut packages = || match &*own {
        [] => vec![package("clinic"), package("summary")],
        own => own.iter().map(|(name, text)| ((*name).to_owned(), Ok(text.clone()))).collect(),
    };
    let diagnostics = match way {
        Way::Check => compile_with(first, &Goal::Check, &mut load, &mut packages).diagnostics,
        Way::Run => compile_with(first, &Goal::Run, &mut load, &mut packages).diagnostics,
        Way::DenyUnmapped => {
            let scope = Some(Scope::Touched);
            check_all(&[(*first).to_owned()], &mut load, &mut |_| packages(), scope).diagnostics
        }
    };
    diagnostics
        .iter()
        .map(|found| {
            shown(
                found.code.as_str(),
                found.severity.as_str(),
                &found.message,
                found.help.iter().map(String::as_str),
            )
        })
        .collect()
}

/// What examples name and do not show: maps and tables in `beside.mw`, and those that the repository has.
fn beside(path: &str) -> Result<String, String> {
    match path {
        "beside.mw" => Ok(include_str!("beside.mw").to_owned()),
        _ => fs::read_to_string(repository().join("mappings/v2-to-fhir").join(path))
            .map_err(|_| "no such file".to_owned()),
    }
}

/// A package of `tests/cases/packages`, as a file of `mapwright-schemas` has it.
fn package(name: &str) -> (String, Result<String, String>) {
    let mut contents = Contents::default();
    for entry in fs::read_dir(repository().join("tests/cases/packages").join(name)).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        match path.file_name().unwrap().to_string_lossy().into_owned() {
            name if name == "package.json" => contents.manifest = Some(text),
            name => contents.files.push(File { name, text }),
        }
    }
    (format!("{name}.jsonl"), Ok(read(&contents, &|_| true).0.to_text()))
}

fn shown<'a>(code: &str, severity: &str, message: &str, help: impl Iterator<Item = &'a str>) -> Found {
    let help: String = help.map(|help| format!("\n  help: {}", help.replace('\n', "\n  "))).collect();
    Found { code: code.to_owned(), text: format!("{severity}[{code}]: {message}{help}") }
}

fn mapwright(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_mapwright")).args(arguments).current_dir(folder).output().unwrap()
}

/// What is found when a profile, or what a command names, is added.
fn added(example: &str) -> Vec<Found> {
    let folder = tempfile::tempdir().unwrap();
    let clinic = repository().join("tests/cases/packages/clinic/StructureDefinition-clinic-patient.json");
    fs::copy(clinic, folder.path().join("patient-profile.json")).unwrap();
    let ran = match example.strip_prefix("mapwright ") {
        Some(command) => mapwright(folder.path(), &command.split(' ').collect::<Vec<_>>()),
        None => {
            let mut arguments = vec!["schema", "add", "--name", "clinic", "--fhir", "4.0.1"];
            let files = files(example);
            for (name, text) in &files {
                fs::write(folder.path().join(name), text).unwrap();
                arguments.push(name);
            }
            mapwright(folder.path(), &arguments)
        }
    };
    if ran.status.success() {
        return Vec::new();
    }
    let text = String::from_utf8(ran.stderr).unwrap();
    // What is found, without what came of it.
    let text =
        text.rsplit_once("\nnothing was added").map_or(&*text, |(found, _)| found).trim_end().to_owned();
    let code = text.split(['[', ']']).nth(1).unwrap_or_default().to_owned();
    vec![Found { code, text }]
}

/// What `mapwright check` finds in an example that needs files: a message and what it becomes are in `samples/`.
fn by_command(example: &str) -> Vec<Found> {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("samples")).unwrap();
    fs::write(folder.path().join("samples/a01.hl7"), "").unwrap();
    fs::write(folder.path().join("samples/a01.json"), "{}").unwrap();
    let text =
        "use hl7v2 \"2.5.1\"\nuse fhir \"4.0.1\"\nmap ADT_A01 -> fhir Bundle { \"collection\" -> type }\n";
    fs::write(folder.path().join("example.mw"), format!("{text}{example}\n")).unwrap();
    let ran = mapwright(folder.path(), &["check", "example.mw", "--format", "json"]);
    let found = String::from_utf8(ran.stdout).unwrap();
    let found = found.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let found = found.map(|found| {
        let text = |name: &str| found[name].as_str().unwrap_or_default().to_owned();
        let help = found["help"].as_array().into_iter().flatten().filter_map(Value::as_str);
        shown(&text("code"), &text("severity"), &text("message"), help)
    });
    found.collect()
}
