//! The sources of the runtime, for crates that bring it along.

use super::File;

macro_rules! sources {
    ($($path:literal)*) => {
        /// Path in the runtime's folder, and contents.
        const SOURCES: &[(&str, &str)] =
            &[$(($path, include_str!(concat!("../../../../runtime/", $path))),)*];
    };
}

// A test holds this list to what is in the folder.
sources! {
    "src/batch.rs"
    "src/codes.rs"
    "src/context.rs"
    "src/csv/mod.rs"
    "src/csv/reader.rs"
    "src/csv/writer.rs"
    "src/date/iso.rs"
    "src/date/mod.rs"
    "src/date/pattern.rs"
    "src/date/v2.rs"
    "src/finding.rs"
    "src/handles.rs"
    "src/identify.rs"
    "src/json/mod.rs"
    "src/json/object.rs"
    "src/json/place.rs"
    "src/json/reader.rs"
    "src/json/text.rs"
    "src/json/values.rs"
    "src/left_out.rs"
    "src/lib.rs"
    "src/message/charset.rs"
    "src/message/delimiters.rs"
    "src/message/escape.rs"
    "src/message/header.rs"
    "src/message/index.rs"
    "src/message/mod.rs"
    "src/message/place.rs"
    "src/message/structure.rs"
    "src/message/values.rs"
    "src/parameters.rs"
    "src/program.rs"
    "src/scan.rs"
    "src/settings.rs"
    "src/text.rs"
    "src/transform.rs"
    "src/workspace.rs"
    "src/write/base64.rs"
    "src/write/dates.rs"
    "src/write/mod.rs"
    "src/write/numbers.rs"
    "src/write/output.rs"
    "src/write/put.rs"
}

/// The runtime's manifest as it is in the workspace.
const MANIFEST: &str = include_str!("../../../../runtime/Cargo.toml");

/// All files of the runtime.
pub(super) fn files() -> Vec<File> {
    let manifest = File { path: "runtime/Cargo.toml".to_owned(), contents: manifest() };
    let sources = SOURCES
        .iter()
        .map(|(path, contents)| File { path: format!("runtime/{path}"), contents: (*contents).to_owned() });
    [manifest].into_iter().chain(sources).collect()
}

/// The manifest with what it takes from the workspace written out, without what only the runtime's own tests and lints need.
fn manifest() -> String {
    let mut out = String::new();
    let mut skip = false;
    for line in MANIFEST.lines() {
        if line.starts_with('[') {
            skip = line == "[lints]" || line.starts_with("[dev-dependencies") || line.starts_with("[[bench");
        }
        let value = match line {
            _ if skip => continue,
            "version.workspace = true" => env!("CARGO_PKG_VERSION"),
            "edition.workspace = true" => "2024",
            "rust-version.workspace = true" => env!("CARGO_PKG_RUST_VERSION"),
            "license.workspace = true" => env!("CARGO_PKG_LICENSE"),
            _ if line.ends_with(".workspace = true") => continue,
            _ => {
                out.push_str(line);
                out.push('\n');
                continue;
            }
        };
        let name = line.split_once('.').map_or(line, |(name, _)| name);
        out.push_str(&format!("{name} = {value:?}\n"));
    }
    out
}

#[cfg(test)]
#[allow(clippy::disallowed_methods, reason = "the library does no IO; its tests do")]
mod tests {
    use super::*;
    use std::path::Path;

    fn listed(directory: &Path, prefix: &str, found: &mut Vec<String>) {
        for entry in std::fs::read_dir(directory).unwrap() {
            let entry = entry.unwrap();
            let path = format!("{prefix}/{}", entry.file_name().to_str().unwrap());
            if entry.file_type().unwrap().is_dir() {
                listed(&entry.path(), &path, found);
            } else {
                found.push(path);
            }
        }
    }

    #[test]
    fn all_sources_of_the_runtime_are_listed() {
        let mut found = Vec::new();
        listed(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../runtime/src"), "src", &mut found);
        found.sort();
        let listed: Vec<&str> = SOURCES.iter().map(|(path, _)| *path).collect();
        assert_eq!(listed, found);
    }

    #[test]
    fn the_manifest_stands_alone() {
        let manifest = manifest();
        assert!(!manifest.contains("workspace"), "{manifest}");
        assert!(
            manifest.contains("name = \"mapwright-runtime\"\n") && manifest.contains("edition = \"2024\"\n")
        );
    }
}
