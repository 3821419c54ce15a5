//! Runs what README.md and docs/ show: every command of a ```` ```console ```` block is run, and must print what stands below it.
//!
//! A `…` stands for any text; alone on a line, for any number of lines. Standard output and standard error are shown as a terminal
//! shows them, together. Commands are run in an empty folder with links to all that is in the repository, so what they
//! write goes nowhere. A block that begins with ```` ```LANGUAGE file=NAME ```` is written there first.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Shown for people to type, and not run here: what they do is tested by being run for this test.
const NOT_RUN: &[&str] = &["cargo test", "cargo build", "cargo install", "cargo bench", ".ci/run"];
/// What the README says instead of `mapwright`, because nothing is installed yet.
const FROM_SOURCE: &str = "cargo run --release -q -- ";

#[test]
fn readme() {
    pages(&["README.md"]);
}

#[test]
fn start() {
    pages(&["docs/start.md"]);
}

#[test]
fn commands() {
    pages(&["docs/commands.md"]);
}

#[test]
fn everything_else() {
    let docs = fs::read_dir(repository().join("docs")).unwrap();
    let mut names: Vec<String> =
        docs.map(|e| format!("docs/{}", e.unwrap().file_name().to_str().unwrap())).collect();
    names.retain(|name| {
        name.ends_with(".md") && !["docs/start.md", "docs/commands.md"].contains(&name.as_str())
    });
    names.sort();
    pages(&names.iter().map(String::as_str).collect::<Vec<_>>());
}

fn pages(names: &[&str]) {
    let mut wrong = Vec::new();
    for name in names {
        let text = fs::read_to_string(repository().join(name)).unwrap();
        let folder = Folder::new();
        for block in blocks(&text) {
            if let Some((_, name)) = block.language.split_once(" file=") {
                fs::write(folder.folder.path().join(name), block.lines.join("\n") + "\n").unwrap();
            }
            if block.language != "console" {
                continue;
            }
            for shown in commands_of(&block) {
                if let Err(difference) = folder.run(&shown) {
                    wrong.push(format!("{name}:{}: $ {}\n{difference}", shown.line, shown.command));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

/// A fenced block.
struct Block<'t> {
    language: &'t str,
    /// Of its first line of text.
    line: usize,
    lines: Vec<&'t str>,
}

fn blocks(text: &str) -> Vec<Block<'_>> {
    let mut blocks = Vec::new();
    let mut open: Option<Block<'_>> = None;
    for (index, line) in text.lines().enumerate() {
        match (line.strip_prefix("```"), &mut open) {
            (Some(_), Some(_)) => blocks.extend(open.take()),
            (Some(language), None) => open = Some(Block { language, line: index + 2, lines: Vec::new() }),
            (None, Some(block)) => block.lines.push(line),
            (None, None) => {}
        }
    }
    assert!(open.is_none(), "a block has no end");
    blocks
}

/// A command with what is shown below it.
struct Shown {
    line: usize,
    command: String,
    output: Vec<String>,
}

fn commands_of(block: &Block<'_>) -> Vec<Shown> {
    let mut all: Vec<Shown> = Vec::new();
    let mut goes_on = false;
    for (index, line) in block.lines.iter().enumerate() {
        let command = line.strip_prefix("$ ");
        match (command, all.last_mut()) {
            (Some(command), _) => {
                all.push(Shown {
                    line: block.line + index,
                    command: command.to_string(),
                    output: Vec::new(),
                });
                goes_on = command.ends_with('\\');
            }
            (None, Some(shown)) if goes_on => {
                shown.command =
                    format!("{} {}", shown.command.trim_end_matches('\\').trim_end(), line.trim());
                goes_on = line.ends_with('\\');
            }
            (None, Some(shown)) => shown.output.push((*line).to_string()),
            (None, None) => panic!("line {}: output without a command", block.line + index),
        }
    }
    all
}

/// Where the commands of a page are run.
struct Folder {
    folder: tempfile::TempDir,
    programs: tempfile::TempDir,
}

impl Folder {
    fn new() -> Folder {
        let folder = tempfile::tempdir().unwrap();
        for entry in fs::read_dir(repository()).unwrap() {
            let entry = entry.unwrap();
            std::os::unix::fs::symlink(entry.path(), folder.path().join(entry.file_name())).unwrap();
        }
        let programs = tempfile::tempdir().unwrap();
        std::os::unix::fs::symlink(env!("CARGO_BIN_EXE_mapwright"), programs.path().join("mapwright"))
            .unwrap();
        Folder { folder, programs }
    }

    fn run(&self, shown: &Shown) -> Result<(), String> {
        if NOT_RUN.iter().any(|not_run| shown.command.starts_with(not_run)) {
            return Ok(());
        }
        let command = shown.command.replace(FROM_SOURCE, "mapwright ");
        let path = format!("{}:{}", self.programs.path().display(), std::env::var("PATH").unwrap());
        let output = Command::new("sh")
            .args(["-c", &format!("exec 2>&1; {command}")])
            .current_dir(self.folder.path())
            .env("PATH", path)
            .env_remove("NO_COLOR")
            .stdin(Stdio::null())
            .output()
            .unwrap();
        let printed = String::from_utf8_lossy(&output.stdout);
        let printed: Vec<&str> = printed.lines().collect();
        let expected: Vec<&str> = shown.output.iter().map(String::as_str).collect();
        if lines_match(&expected, &printed) {
            Ok(())
        } else {
            Err(format!("--- shown\n{}\n--- printed\n{}\n", expected.join("\n"), printed.join("\n")))
        }
    }
}

fn lines_match(expected: &[&str], printed: &[&str]) -> bool {
    match (expected, printed) {
        ([], printed) => printed.is_empty(),
        ([elision, rest @ ..], _) if elision.trim() == "…" => {
            (0..=printed.len()).any(|skipped| lines_match(rest, &printed[skipped..]))
        }
        ([line, rest @ ..], [text, others @ ..]) => line_matches(line, text) && lines_match(rest, others),
        (_, []) => false,
    }
}

fn line_matches(expected: &str, printed: &str) -> bool {
    let Some((head, mut rest)) = expected.split_once('…') else { return expected == printed };
    let Some(mut printed) = printed.strip_prefix(head) else { return false };
    while let Some((part, further)) = rest.split_once('…') {
        let Some(position) = printed.find(part) else { return false };
        printed = &printed[position + part.len()..];
        rest = further;
    }
    printed.ends_with(rest)
}

#[test]
fn elided_lines_match() {
    assert!(lines_match(&["a", "…", "c"], &["a", "b", "b", "c"]));
    assert!(lines_match(&["a", "  …"], &["a"]));
    assert!(!lines_match(&["a", "…", "c"], &["a", "b"]));
    assert!(!lines_match(&["a"], &["a", "b"]));
    assert!(line_matches("id: …, name: …", "id: 12, name: x"));
    assert!(line_matches("{…}", "{1}"));
    assert!(!line_matches("id: …, name", "id: 12, nam"));
}
