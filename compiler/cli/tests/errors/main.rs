//! `docs/errors/`: a page for each code, made from what `mapwright explain` prints, and an index. `UPDATE=1` writes them anew.
//!
//! The examples of codes of maps are run by `examples`; those of codes of messages are the cases of `tests/cases/run`.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "../../../../tests/cases/run.rs"]
mod cases;
mod examples;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use cases::Case;
use examples::run;
use mapwright_compiler::diagnostic::codes::{self, Explanation};
use mapwright_runtime::{CODES, CodeEntry};

/// Codes whose examples are not run, and why.
const NOT_RUN: &[(&str, &str)] = &[
    ("MW0124", "a file of more than 16 MiB; `syntax::tests` has one"),
    ("MW1106", "a profile of more than 20,000 elements; `schema::package::tests` has one"),
];

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

fn of_map(entry: &Explanation) -> String {
    let Explanation { code, title, meaning, wrong, right } = entry;
    let shown = run(entry).map_or(String::new(), |found| format!("\n```text\n{}\n```\n", found.text));
    format!(
        "# {code}: {title}\n\n{meaning}\n\nWrong:\n\n```text\n{wrong}\n```\n{shown}\nRight:\n\n```text\n{right}\n```\n\n[All codes](README.md)\n"
    )
}

fn of_message(entry: &CodeEntry, cases: &[Case]) -> String {
    let lines = entry.explanation.lines().map(|line| line.strip_prefix(' ').unwrap_or(line));
    let text: String = lines.map(|line| format!("{line}\n")).collect();
    let severity = entry.severity.as_str();
    let first = |case: &&Case| case.codes().next() == Some(entry.name);
    let among_others = |case: &&Case| case.codes().any(|code| code == entry.name);
    let case = cases.iter().find(first).or_else(|| cases.iter().find(among_others));
    format!(
        "# {}: {}\n\n{text}\nFound in a message, when a map is run. It is {} {severity}{}.\n\n{}[All codes](README.md)\n",
        entry.name,
        entry.message,
        if severity == "error" { "an" } else { "a" },
        match (severity, case.is_some_and(|case| case.expected.contains("//> "))) {
            ("error", false) => ": the message has no output",
            ("error", true) => ": this part of the input has no output, the others have",
            _ => ": there is output",
        },
        case.map_or(String::new(), of_case)
    )
}

/// The map, the message, and what is found.
fn of_case(case: &Case) -> String {
    let mut text = format!("For example, with the map `{}`\n\n```mw\n{}```\n\n", case.file, case.map);
    text += &match (case.shown.is_empty(), case.command()) {
        (true, _) => "and an input in which there is nothing".to_owned(),
        (false, Some(command)) => {
            let file = command.split(' ').nth(2).unwrap_or_default();
            format!("and the file `{file}`\n\n```text\n{}\n```", case.shown.join("\n"))
        }
        (false, None) => format!("and\n\n```text\n{}\n```", case.shown.join("\n")),
    };
    if case.settings() != "{}" {
        text += &format!("\n\nand the settings `{}`", case.settings());
    }
    let found: String = case.findings().map(|line| format!("{line}\n")).collect();
    match case.command() {
        Some(command) => text + &format!("\n\n`mapwright {command}` finds\n\n```text\n{found}```\n\n"),
        None => text + &format!("\n\nthis is found:\n\n```text\n{found}```\n\n"),
    }
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
    let cases = cases::cases(&repository());
    let mut pages = BTreeMap::new();
    let mut titles = BTreeMap::new();
    for entry in codes::all() {
        titles.insert(entry.code.as_str(), entry.title);
        pages.insert(format!("{}.md", entry.code), of_map(entry));
    }
    for entry in CODES {
        titles.insert(entry.name, entry.message);
        pages.insert(format!("{}.md", entry.name), of_message(entry, &cases));
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
    let listed: Vec<&str> = NOT_RUN.iter().map(|(code, _)| *code).collect();
    assert_eq!(not_run, listed, "examples that do not show their code alone");
    assert!(run.len() > 10);
}
