//! Each map of `tests/cases/check` has mistakes of one kind: its findings, as people see them, are a snapshot.

#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "the library does no IO; its tests read their cases"
)]

use mapwright_compiler::compile::{Goal, compile};
use mapwright_compiler::diagnostic::render::render;
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
        let compilation = compile(&file, &Goal::Check, &mut load);
        let findings = render(&compilation.diagnostics, &compilation.sources, false);
        insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(name, findings);
        });
    }
}
