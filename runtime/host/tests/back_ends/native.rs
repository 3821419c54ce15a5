//! The emitted crates, built by cargo and run by one program that takes requests.

use mapwright_compiler::emit::rust::{Runtime, emit};
use mapwright_compiler::ir::Program;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

/// The settings that tests use.
#[derive(Clone, Copy)]
pub struct Settings<'a> {
    pub zone: Option<&'static str>,
    pub show_values: bool,
    /// What else is set, in JSON.
    pub others: &'a str,
}

/// What came of a message: success, output, findings as JSON.
#[derive(Debug, PartialEq, Eq)]
pub struct Outcome {
    pub status: u8,
    pub out: String,
    pub findings: String,
}

/// The running program.
pub struct Native {
    child: Child,
    requests: ChildStdin,
    answers: ChildStdout,
}

const DRIVER: &str = r#"
use std::io::{Read, Write};

fn main() {
    let (mut input, mut output) = (std::io::stdin().lock(), std::io::stdout().lock());
    let mut head = [0; 16];
    while input.read_exact(&mut head).is_ok() {
        let mut settings = mapwright_runtime::Settings::default();
        settings.show_values = head[1] == 1;
        settings.zone = (head[2] != 0).then(|| head[2..8].try_into().unwrap());
        let mut others = vec![0; u32::from_le_bytes(head[12..16].try_into().unwrap()) as usize];
        input.read_exact(&mut others).unwrap();
        let mut message = vec![0; u32::from_le_bytes(head[8..12].try_into().unwrap()) as usize];
        input.read_exact(&mut message).unwrap();
        let mut out = Vec::new();
        let result = match head[0] {
            DISPATCH
            _ => unreachable!(),
        };
        let mut findings = b"[".to_vec();
        let status = match result {
            Ok(report) => {
                for (index, warning) in report.warnings.iter().enumerate() {
                    if index > 0 {
                        findings.push(b',');
                    }
                    warning.write_json(&mut findings);
                }
                0u8
            }
            Err(error) => {
                error.0.write_json(&mut findings);
                1
            }
        };
        findings.push(b']');
        output.write_all(&[status]).unwrap();
        for bytes in [&out, &findings] {
            output.write_all(&(bytes.len() as u32).to_le_bytes()).unwrap();
            output.write_all(bytes).unwrap();
        }
        output.flush().unwrap();
    }
}
"#;

fn write(path: &Path, contents: &str) {
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    // Files that are as they were keep their time, so that cargo has nothing to do.
    if std::fs::read_to_string(path).ok().as_deref() != Some(contents) {
        std::fs::write(path, contents).unwrap();
    }
}

impl Native {
    /// Emits the programs, builds them, and runs them. Tests run side by side, so each has a folder of its own.
    pub fn build(folder: &str, programs: &[Program]) -> Native {
        let root = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(folder);
        let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap();
        let runtime = project.join("runtime").to_str().unwrap().to_owned();
        let (mut dependencies, mut dispatch) = (String::new(), String::new());
        for (index, program) in programs.iter().enumerate() {
            let emitted = emit(program, &Runtime::Path(runtime.clone()));
            for file in &emitted.files {
                write(&root.join(&emitted.name).join(&file.path), &file.contents);
            }
            let name = &emitted.name;
            dependencies.push_str(&format!("map{index} = {{ package = {name:?}, path = \"../{name}\" }}\n"));
            dispatch.push_str(&format!(
                "{index} => {{ settings.configure(&map{index}::PROGRAM, &others).unwrap(); map{index}::Transformer::new(settings).transform(&message, &mut out) }}\n{} => {{ out.extend_from_slice(map{index}::describe().as_bytes()); Ok(Default::default()) }}\n",
                index + 100
            ));
        }
        let manifest = format!(
            "[package]\nname = \"driver\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[workspace]\n[profile.dev]\ndebug = false\n[dependencies]\nmapwright-runtime = {{ path = {runtime:?} }}\n{dependencies}"
        );
        write(&root.join("driver/Cargo.toml"), &manifest);
        write(&root.join("driver/src/main.rs"), &DRIVER.replace("DISPATCH", &dispatch));
        // The same versions of dependencies as here: these are on this machine.
        write(&root.join("driver/Cargo.lock"), &std::fs::read_to_string(project.join("Cargo.lock")).unwrap());
        let status = Command::new(env!("CARGO"))
            .args(["build", "--offline", "--quiet"])
            .current_dir(root.join("driver"))
            .env("CARGO_TARGET_DIR", root.join("target"))
            .env_remove("RUSTFLAGS")
            .status()
            .unwrap();
        assert!(status.success(), "the emitted crates do not build");
        let mut child = Command::new(root.join("target/debug/driver"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        Native { requests: child.stdin.take().unwrap(), answers: child.stdout.take().unwrap(), child }
    }

    /// What a program does with a message.
    pub fn transform(&mut self, program: usize, settings: Settings<'_>, message: &[u8]) -> Outcome {
        let mut head = [0; 16];
        head[0] = program as u8;
        head[1] = u8::from(settings.show_values);
        if let Some(zone) = settings.zone {
            head[2..8].copy_from_slice(zone.as_bytes());
        }
        head[8..12].copy_from_slice(&(message.len() as u32).to_le_bytes());
        head[12..16].copy_from_slice(&(settings.others.len() as u32).to_le_bytes());
        self.requests.write_all(&head).unwrap();
        self.requests.write_all(settings.others.as_bytes()).unwrap();
        self.requests.write_all(message).unwrap();
        self.requests.flush().unwrap();
        let mut status = [0];
        self.answers.read_exact(&mut status).unwrap();
        let out = self.text();
        Outcome { status: status[0], out, findings: self.text() }
    }

    /// What a program says of itself.
    pub fn describe(&mut self, program: usize) -> String {
        self.transform(program + 100, Settings { zone: None, show_values: false, others: "{}" }, b"").out
    }

    fn text(&mut self) -> String {
        let mut length = [0; 4];
        self.answers.read_exact(&mut length).unwrap();
        let mut bytes = vec![0; u32::from_le_bytes(length) as usize];
        self.answers.read_exact(&mut bytes).unwrap();
        String::from_utf8(bytes).unwrap()
    }
}

impl Drop for Native {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
