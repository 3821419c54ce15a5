//! Each map of `tests/cases/check` has mistakes of one kind. Its findings stand at its end, a line each; as people see them they are a snapshot.

#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "the library does no IO; its tests read their cases"
)]

use mapwright_compiler::compile::{Compilation, Goal, compile_with};
use mapwright_compiler::diagnostic::codes;
use mapwright_compiler::diagnostic::fix::apply;
use mapwright_compiler::diagnostic::forms::{concise, sarif};
use mapwright_compiler::diagnostic::render::render;
use mapwright_compiler::schema::package::{Contents, File, read};
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

fn cases() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/cases/check");
    let mut cases: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|e| e == "mw"))
        .collect();
    cases.sort();
    cases
}

/// A package of `tests/cases/packages`, as a file of `mapwright-schemas` has it.
fn package(name: &str) -> (String, Result<String, String>) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/cases/packages").join(name);
    let mut contents = Contents::default();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&path).unwrap();
        if name == "package.json" {
            contents.manifest = Some(text);
        } else {
            contents.files.push(File { name, text });
        }
    }
    let (package, errors) = read(&contents, &|_| true);
    assert!(errors.is_empty(), "{errors:?}");
    (format!("{name}.jsonl"), Ok(package.to_text()))
}

/// A case without what is expected of it: the lines at its end that begin with `//~`.
fn parted(text: &str) -> (&str, &str) {
    match text.find("\n//~ ") {
        Some(end) => text.split_at(end + 1),
        None => (text, ""),
    }
}

fn checked(path: &Path, text: &str) -> Compilation {
    let file = path.file_name().unwrap().to_string_lossy().into_owned();
    // What cases import is in a folder of its own.
    let mut load = |asked: &str| match asked {
        _ if asked == file => Ok(text.to_owned()),
        _ if asked.starts_with("beside/") => {
            std::fs::read_to_string(path.with_file_name(asked)).map_err(|_| "no such file".to_owned())
        }
        _ => Err("no such file".to_owned()),
    };
    compile_with(&file, &Goal::Check, &mut load, &mut || vec![package("clinic"), package("summary")])
}

/// What stands at the end of a case: its findings, a line each.
fn expected(checked: &Compilation) -> String {
    let lines = concise(&checked.diagnostics, &checked.sources);
    let lines =
        lines.lines().map(|line| format!("//~ {}\n", line.split_once(".mw:").map_or(line, |(_, rest)| rest)));
    let lines: String = lines.collect();
    if lines.is_empty() { "//~ no findings\n".to_owned() } else { lines }
}

/// `UPDATE=1` writes the lines anew.
#[test]
fn findings_of_every_case() {
    let update = std::env::var_os("UPDATE").is_some();
    let mut wrong = Vec::new();
    for path in cases() {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&path).unwrap();
        let (map, lines) = parted(&text);
        let checked = checked(&path, map);
        let expected = expected(&checked);
        if lines != expected && update {
            std::fs::write(&path, format!("{map}{expected}")).unwrap();
        } else if lines != expected {
            wrong.push(format!("{name}.mw: expected\n{lines}found\n{expected}"));
        }
        let findings = render(&checked.diagnostics, &checked.sources, false);
        insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(name, findings);
        });
    }
    assert!(wrong.is_empty(), "UPDATE=1 writes these anew:\n{}", wrong.join("\n"));
}

/// Codes that no map alone can have, with the test that has them.
const ELSEWHERE: &[(&str, &str)] = &[
    ("MW0124", "syntax::tests: a file of more than 16 MiB"),
    ("MW0609", "cli/tests/command/check.rs: found if it is asked for"),
    ("MW0707", "cli/tests/command/run.rs: `check` needs no map to run"),
    ("MW1101", "cli/tests/command/packages.rs: found when a package is added"),
    ("MW1102", "cli/tests/command/packages.rs: found when a package is added"),
    ("MW1103", "schema::package: found when a package is added"),
    ("MW1104", "schema::package: found when a package is added"),
    ("MW1105", "schema::package: found when a package is added"),
    ("MW1106", "schema::package: found when a package is added"),
    ("MW1107", "cli/tests/command/packages.rs: a file of mapwright-schemas"),
    ("MW1108", "cli/tests/command/packages.rs: a package of another version"),
    ("MW1201", "tests/overlays.rs"),
    ("MW1202", "tests/overlays.rs"),
    ("MW1203", "tests/overlays.rs"),
    ("MW1204", "tests/overlays.rs"),
    ("MW1205", "tests/overlays.rs"),
    ("MW1206", "tests/overlays.rs"),
    ("MW1307", "cli/tests/command/test.rs: the command looks for files"),
];

#[test]
fn every_code_has_a_case() {
    let mut found: BTreeSet<&str> = BTreeSet::new();
    for path in cases() {
        let text = std::fs::read_to_string(&path).unwrap();
        found.extend(checked(&path, parted(&text).0).diagnostics.iter().map(|finding| finding.code.as_str()));
    }
    let elsewhere: Vec<&str> = ELSEWHERE.iter().map(|(code, _)| *code).collect();
    let without: Vec<&str> = codes::all()
        .map(|entry| entry.code.as_str())
        .filter(|code| !found.contains(code) && !elsewhere.contains(code))
        .collect();
    assert_eq!(without, [""; 0], "codes without a case in tests/cases/check");
    let has_one: Vec<&&str> = elsewhere.iter().filter(|code| found.contains(**code)).collect();
    assert_eq!(has_one, [&""; 0], "codes that have a case and are listed as if they had none");
}

/// What the machine mends is not found again, it shows nothing worse, and mending ends.
#[test]
fn fixes_mend() {
    let mut with_fixes = 0;
    for path in cases() {
        let text = std::fs::read_to_string(&path).unwrap();
        let mut map = parted(&text).0.to_owned();
        let mut rounds = 0;
        loop {
            let before = checked(&path, &map);
            let (texts, applied) = apply(&before.diagnostics, &before.sources);
            let Some(mended) = texts.get(&0).cloned() else { break };
            let after = checked(&path, &mended);
            // As many rows as one row that could be read shows, but fewer of what was mended.
            let mendable = |c: &Compilation| apply(&c.diagnostics, &c.sources).1;
            assert!(applied > 0 && mended != map, "{}", path.display());
            assert!(mendable(&after) < applied + 2, "{}: {mended}", path.display());
            (map, rounds, with_fixes) = (mended, rounds + 1, with_fixes + 1);
            assert!(rounds < 10, "{}: {map}", path.display());
        }
    }
    assert!(with_fixes > 30, "{with_fixes}");
}

/// By the schema of OASIS, with the formats of its texts, such as URIs.
#[test]
fn logs_are_valid_sarif() {
    let schema = include_str!("sarif/sarif-schema-2.1.0.json");
    // These patterns of OASIS are no regular expressions of ECMA-262: a `]` too many.
    let pattern = "^[a-zA-Z]{2}|^[a-zA-Z]{2}-[a-zA-Z]{2}]?$";
    assert_eq!(schema.matches(pattern).count(), 2);
    let schema = schema.replace(pattern, "^[a-zA-Z]{2}(-[a-zA-Z]{2})?$");
    let schema: Value = serde_json::from_str(&schema).unwrap();
    let valid = jsonschema::options().should_validate_formats(true).build(&schema).unwrap();
    let (mut results, mut fixes) = (0, 0);
    for path in cases() {
        let text = std::fs::read_to_string(&path).unwrap();
        let checked = checked(&path, parted(&text).0);
        let log: Value = serde_json::from_str(&sarif(&checked.diagnostics, &checked.sources)).unwrap();
        let errors = valid.iter_errors(&log).map(|error| format!("{}: {error}", error.instance_path()));
        assert_eq!(errors.collect::<Vec<_>>(), [""; 0], "{}", path.display());
        let found = log["runs"][0]["results"].as_array().unwrap();
        results += found.len();
        fixes += found.iter().filter(|result| result["fixes"].is_array()).count();
    }
    assert!(results > 300 && fixes > 50, "{results} {fixes}");
    // It does refuse.
    let wrong = serde_json::json!({ "version": "2.1.0", "runs": [{ "tool": { "driver": {} } }] });
    assert!(!valid.is_valid(&wrong));
}
