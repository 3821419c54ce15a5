//! Each map of `tests/cases/check` has mistakes of one kind: its findings, as people see them, are a snapshot.

#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "the library does no IO; its tests read their cases"
)]

use mapwright_compiler::compile::{Goal, compile_with};
use mapwright_compiler::diagnostic::render::render;
use mapwright_compiler::schema::package::{Contents, File, read};
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

#[test]
fn findings_of_every_case() {
    let cases = cases();
    assert!(cases.len() > 40, "the cases are where they were");
    for path in cases {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let file = format!("{name}.mw");
        let text = std::fs::read_to_string(&path).unwrap();
        let mut load = |asked: &str| {
            if asked == file { Ok(text.clone()) } else { Err("no such file".to_string()) }
        };
        let compilation =
            compile_with(&file, &Goal::Check, &mut load, &mut || vec![package("clinic"), package("summary")]);
        let findings = render(&compilation.diagnostics, &compilation.sources, false);
        insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(name, findings);
        });
    }
}
