//! The cases of `tests/cases/run`: each is a map with a message in which something is found. A module of the tests that run them.
//!
//! Below the map stand the message, a line each behind `//|`, and what comes of it: what is found behind `//~`, the output behind `//>`.
//! `\xE9` is a byte; lines of HL7 v2 end with CR, others with LF. A line with `//$` says how the case is run if not by the map alone:
//!
//! - `//$ settings { … }`: with these settings;
//! - `//$ mapwright run MAP FILE …`: by the command, where what is found is the command's: the message is FILE.

use std::fs;
use std::path::{Path, PathBuf};

/// A file of `tests/cases/run`.
pub(crate) struct Case {
    /// The name of the file, without its folder.
    pub(crate) file: String,
    /// The map.
    pub(crate) map: String,
    /// What stands behind `//$`.
    pub(crate) asked: Option<String>,
    /// The message as it is written in the case.
    pub(crate) shown: Vec<String>,
    /// What is expected: lines with `//~` and `//>`.
    pub(crate) expected: String,
    path: PathBuf,
}

/// All cases, by name. `root` is that of the repository.
pub(crate) fn cases(root: &Path) -> Vec<Case> {
    let entries = fs::read_dir(root.join("tests/cases/run")).unwrap();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.into_iter().map(read).collect()
}

fn read(path: PathBuf) -> Case {
    let text = fs::read_to_string(&path).unwrap();
    let beginning = |mark: &'static str| {
        text.lines().filter_map(move |line| line.strip_prefix(mark).map(str::trim_start))
    };
    let is_map = |line: &&str| !["//$", "//|", "//~", "//>"].iter().any(|mark| line.starts_with(mark));
    let is_expected = |line: &&str| line.starts_with("//~") || line.starts_with("//>");
    Case {
        file: path.file_name().unwrap().to_string_lossy().into_owned(),
        map: text.lines().filter(is_map).map(|line| format!("{line}\n")).collect(),
        asked: beginning("//$").next().map(str::to_owned),
        shown: beginning("//|").map(str::to_owned).collect(),
        expected: text.lines().filter(is_expected).map(|line| format!("{line}\n")).collect(),
        path,
    }
}

#[allow(dead_code, reason = "no test needs all of it")]
impl Case {
    /// The bytes of the message.
    pub(crate) fn message(&self) -> Vec<u8> {
        let end: &[u8] = if self.map.contains("use hl7v2") { b"\r" } else { b"\n" };
        self.shown.iter().flat_map(|line| [&*bytes(line), end].concat()).collect()
    }

    /// The settings, as JSON.
    pub(crate) fn settings(&self) -> &str {
        self.asked.as_deref().and_then(|asked| asked.strip_prefix("settings ")).unwrap_or("{}")
    }

    /// The command that runs it, if not the map alone does.
    pub(crate) fn command(&self) -> Option<&str> {
        self.asked.as_deref()?.strip_prefix("mapwright ")
    }

    /// The codes that are found, in the order of their lines.
    pub(crate) fn codes(&self) -> impl Iterator<Item = &str> {
        self.findings().filter_map(|line| line.split(['[', ']']).nth(1))
    }

    /// What is found, a line each.
    pub(crate) fn findings(&self) -> impl Iterator<Item = &str> {
        self.expected.lines().filter_map(|line| line.strip_prefix("//~ "))
    }

    /// Why the case is wrong, if it is; with `UPDATE=1` it is then written anew.
    pub(crate) fn compare(&self, findings: &[String], output: &str) -> Option<String> {
        let findings = findings.iter().map(|line| format!("//~ {line}\n"));
        let found: String = findings.chain(output.lines().map(|line| format!("//> {line}\n"))).collect();
        if found == self.expected {
            return None;
        }
        if std::env::var_os("UPDATE").is_some() {
            let asked = self.asked.iter().map(|asked| format!("//$ {asked}\n"));
            let shown = self.shown.iter().map(|line| format!("//| {line}\n"));
            let case: String = asked.chain(shown).collect();
            fs::write(&self.path, format!("{}{case}{found}", self.map)).unwrap();
            return None;
        }
        Some(format!("{}: expected\n{}found\n{found}", self.file, self.expected))
    }
}

/// `\xE9` is a byte, everything else stands for itself.
fn bytes(line: &str) -> Vec<u8> {
    let mut parts = line.split("\\x");
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        let (byte, rest) = part.split_at(2);
        bytes.push(u8::from_str_radix(byte, 16).unwrap());
        bytes.extend_from_slice(rest.as_bytes());
    }
    bytes
}
