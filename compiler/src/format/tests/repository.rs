//! All maps of the repository: formatted, and formatted after their blanks and line ends were shaken.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::super::{Refused, format, word};
use super::formatted;
use crate::compile::{Goal, compile};
use crate::ir::print::print;
use crate::source::FileId;

/// The maps of the repository by their paths from its root, without those that have mistakes of syntax on purpose.
fn maps() -> BTreeMap<String, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut found = BTreeMap::new();
    let mut folders: Vec<PathBuf> = ["mappings", "tests/cases", "tests/benches", "compiler"]
        .iter()
        .map(|folder| root.join(folder))
        .collect();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "mw") {
                let text = fs::read_to_string(&path).unwrap();
                if !matches!(format(FileId(0), &text), Err(Refused::Mistakes(_))) {
                    let name = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
                    found.insert(name, text);
                }
            }
        }
    }
    assert!(found.len() > 90, "{} maps", found.len());
    found
}

/// What a map means: its program without lines and blanks, and what is found in it.
fn meaning(path: &str, maps: &BTreeMap<String, String>) -> (Option<String>, Vec<String>) {
    let compiled = compile(path, &Goal::Run, &mut |path| {
        maps.get(path).cloned().ok_or_else(|| "there is no such file".to_string())
    });
    let program = compiled.program.map(|program| {
        let text: String = print(&program).split_whitespace().collect();
        let mut lines = text.split(".mw:");
        let first = lines.next().unwrap_or("").to_string();
        lines.fold(first, |text, part| text + ".mw:" + part.trim_start_matches(|c: char| c.is_ascii_digit()))
    });
    let mut findings: Vec<String> =
        compiled.diagnostics.iter().map(|found| format!("{} {}", found.code, found.message)).collect();
    findings.sort();
    (program, findings)
}

/// Maps that are compiled on their own. Those for importing are compiled with what imports them.
fn compiled(maps: &BTreeMap<String, String>) -> impl Iterator<Item = &String> {
    maps.keys().filter(|path| {
        !["datatypes/", "segments/", "tables/"]
            .iter()
            .any(|folder| path.contains(&format!("/v2-to-fhir/{folder}")))
    })
}

#[test]
fn maps_mean_the_same_when_formatted() {
    let maps = maps();
    let formatted = maps.iter().map(|(path, text)| (path.clone(), formatted(text))).collect();
    for path in compiled(&maps) {
        assert_eq!(meaning(path, &maps), meaning(path, &formatted), "{path}");
    }
}

#[test]
fn comments_are_kept() {
    for (path, text) in &maps() {
        let comments = |text: &str| {
            word::comments(text).iter().map(|comment| comment.text.to_string()).collect::<Vec<_>>()
        };
        assert_eq!(comments(text), comments(&formatted(text)), "{path}");
    }
}

#[test]
fn the_maps_of_the_folder_mappings_are_formatted() {
    for (path, text) in maps().iter().filter(|(path, _)| path.starts_with("mappings/")) {
        assert!(formatted(text) == *text, "run: mapwright fmt {path}");
    }
}

#[test]
fn other_blanks_give_the_same_text() {
    let mut random = Random(7);
    for (path, text) in &maps() {
        for _ in 0..3 {
            assert_eq!(formatted(&shaken(text, &mut random, false)), formatted(text), "{path}");
        }
    }
}

#[test]
fn other_line_ends_give_the_same_meaning() {
    let mut random = Random(11);
    let maps = maps();
    let shaken =
        maps.iter().map(|(path, text)| (path.clone(), formatted(&shaken(text, &mut random, true)))).collect();
    for path in compiled(&maps).filter(|path| path.starts_with("mappings/")) {
        assert_eq!(meaning(path, &maps), meaning(path, &shaken), "{path}");
    }
}

/// Numbers that are the same each time.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit
    }
}

/// The text with other blanks, and if asked for with other line ends in maps, where rows may go on.
fn shaken(text: &str, random: &mut Random, line_ends: bool) -> String {
    let mut out = String::new();
    let (mut in_map, mut in_text) = (false, false);
    for line in text.lines() {
        // What a text of several lines holds is no layout.
        let quotes = line.matches("\"\"\"").count();
        if in_text || quotes > 0 {
            in_text ^= quotes % 2 == 1;
            out.push_str(line);
            out.push('\n');
            continue;
        }
        in_map =
            if line.starts_with(' ') || line.starts_with('}') { in_map } else { line.starts_with("map ") };
        let comment = word::comments(line).first().map_or(line.len(), |comment| comment.start);
        let row = &line[..comment];
        // An item begins its line without a blank, and a comment that goes on is known by its place.
        if line.starts_with(' ') && !row.trim().is_empty() {
            out.push_str(&" ".repeat(1 + random.below(9)));
        }
        for (index, part) in row.split('"').enumerate() {
            let text = index % 2 == 1 || row.contains('\\');
            out.push_str(if index > 0 { "\"" } else { "" });
            if text {
                out.push_str(part);
                continue;
            }
            let part = if index == 0 { part.trim_start() } else { part };
            for word in part.split_inclusive(' ') {
                let goes_on = ["-> ", "by ", "via ", "or ", "and ", "{ "].contains(&word);
                if line_ends && in_map && goes_on && random.below(8) == 0 {
                    out.push_str("\n   ");
                }
                out.push_str(word);
                if word.ends_with(' ') {
                    out.push_str(["", "", " ", "\t", "    "][random.below(5)]);
                }
            }
        }
        if !row.trim().is_empty() && comment == line.len() {
            out.push_str(["", " ", "\t"][random.below(3)]);
        }
        out.push_str(&line[comment..]);
        out.push_str(["\n", "\r\n"][random.below(2)]);
        if line_ends && random.below(30) == 0 {
            out.push_str("\n\n\n");
        }
    }
    out
}
