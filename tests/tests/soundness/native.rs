//! Emitted crates of many maps as modules of one program, built once by cargo.

use mapwright_compiler::emit::rust::{Runtime, emit};
use mapwright_compiler::ir::Program;
use mapwright_tests::repository::root;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What came of a message: the output if there is one, and the findings as JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Outcome {
    pub(crate) output: Option<Vec<u8>>,
    pub(crate) findings: String,
}

/// Reads requests (number of the map, length, message) up to the end, then writes an answer to each.
const DRIVER: &str = r#"
use std::io::{Read, Write};

type Made = Result<mapwright_runtime::Report, mapwright_runtime::Error>;

fn main() {
    let (mut input, mut answers) = (Vec::new(), Vec::new());
    std::io::stdin().read_to_end(&mut input).unwrap();
    let mut rest = input.as_slice();
    while let Some((head, after)) = rest.split_first_chunk::<8>() {
        let [map, length] = [&head[..4], &head[4..]].map(|n| u32::from_le_bytes(n.try_into().unwrap()));
        let (message, after) = after.split_at(length as usize);
        rest = after;
        let mut out = Vec::new();
        let result: Made = match map {
            DISPATCH
            _ => unreachable!(),
        };
        let mut findings = b"[".to_vec();
        let status = u8::from(result.is_err());
        match result {
            Ok(report) => {
                for (index, warning) in report.warnings.iter().enumerate() {
                    if index > 0 {
                        findings.push(b',');
                    }
                    warning.write_json(&mut findings);
                }
            }
            Err(error) => error.0.write_json(&mut findings),
        }
        findings.push(b']');
        answers.push(status);
        for bytes in [&out, &findings] {
            answers.extend_from_slice(&(bytes.len() as u32).to_le_bytes());
            answers.extend_from_slice(bytes);
        }
    }
    std::io::stdout().write_all(&answers).unwrap();
}
"#;

/// What the crates of these programs, with these settings, do with messages, each for the program of that number.
pub(crate) fn outcomes(programs: &[(Program, String)], messages: &[(usize, Vec<u8>)]) -> Vec<Outcome> {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("soundness");
    let project = root().canonicalize().unwrap();
    let runtime = project.join("runtime").to_str().unwrap().to_owned();
    let (mut modules, mut dispatch) = (String::new(), String::new());
    for (index, (program, settings)) in programs.iter().enumerate() {
        for file in emit(program, &Runtime::Path(runtime.clone())).files {
            // The manifest is not needed: all are modules of one crate.
            if let Some(path) = file.path.strip_prefix("src/") {
                write(&folder.join(format!("src/map{index}")).join(path), &file.contents);
            }
        }
        modules.push_str(&format!("#[path = \"map{index}/lib.rs\"]\nmod map{index};\n"));
        dispatch.push_str(&format!(
            "{index} => {{ let mut set = mapwright_runtime::Settings::DEFAULT; set.configure(&map{index}::PROGRAM, {settings:?}.as_bytes()).unwrap(); \
             map{index}::Transformer::new(set).transform(message, &mut out) }}\n"
        ));
    }
    let manifest = format!(
        "[package]\nname = \"soundness\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[workspace]\n[profile.dev]\ndebug = false\n[dependencies]\nmapwright-runtime = {{ path = {runtime:?} }}\n"
    );
    write(&folder.join("Cargo.toml"), &manifest);
    let main = format!("#![allow(warnings)]\n{modules}{}", DRIVER.replace("DISPATCH", &dispatch));
    write(&folder.join("src/main.rs"), &main);
    // The same versions of dependencies as here: these are on this machine.
    write(&folder.join("Cargo.lock"), &std::fs::read_to_string(project.join("Cargo.lock")).unwrap());
    let status = Command::new(env!("CARGO"))
        .args(["build", "--offline", "--quiet"])
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env_remove("RUSTFLAGS")
        .status()
        .unwrap();
    assert!(status.success(), "the emitted crates in {} do not build", folder.display());
    let mut child = Command::new(folder.join("target/debug/soundness"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut requests = child.stdin.take().unwrap();
    let mut bytes = Vec::new();
    for (map, message) in messages {
        bytes.extend_from_slice(&(*map as u32).to_le_bytes());
        bytes.extend_from_slice(&(message.len() as u32).to_le_bytes());
        bytes.extend_from_slice(message);
    }
    // It answers when it has read all.
    requests.write_all(&bytes).unwrap();
    drop(requests);
    let answers = child.wait_with_output().unwrap();
    assert!(answers.status.success(), "an emitted crate panics: its messages are those of this batch");
    let mut rest = answers.stdout.as_slice();
    let mut take = |length: usize| {
        let (taken, after) = rest.split_at(length);
        rest = after;
        taken.to_vec()
    };
    let mut answer = |_: &_| {
        let failed = take(1) == [1];
        let mut text = || {
            let length = u32::from_le_bytes(take(4).try_into().unwrap());
            take(length as usize)
        };
        let (output, findings) = (text(), text());
        Outcome { output: (!failed).then_some(output), findings: String::from_utf8(findings).unwrap() }
    };
    messages.iter().map(&mut answer).collect()
}

fn write(path: &Path, contents: &str) {
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, contents).unwrap();
}
