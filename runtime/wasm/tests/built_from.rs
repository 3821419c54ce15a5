//! `runtime.wasm` is made of the sources beside it: if this fails, run `runtime/wasm/build.sh`.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]
#![cfg(not(target_arch = "wasm32"))]

use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn sum(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn notes(kind: &str) -> BTreeSet<String> {
    let prefix = format!("{kind}: ");
    let lines = mapwright_runtime_wasm::BUILT_FROM.lines();
    lines.filter_map(|line| line.strip_prefix(&prefix)).map(str::to_owned).collect()
}

fn sources(directory: &str, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(root().join(directory)).unwrap() {
        let entry = entry.unwrap();
        let path = format!("{directory}/{}", entry.file_name().to_str().unwrap());
        if entry.file_type().unwrap().is_dir() {
            sources(&path, found);
        } else if path.ends_with(".rs") {
            found.insert(path);
        }
    }
}

#[test]
fn the_module_is_the_one_that_was_built() {
    assert_eq!(notes("wasm"), BTreeSet::from([sum(mapwright_runtime_wasm::MODULE)]));
}

#[test]
fn the_sources_are_those_that_it_was_built_from() {
    let mut paths = BTreeSet::from(["runtime/Cargo.toml".to_owned(), "runtime/wasm/Cargo.toml".to_owned()]);
    sources("runtime/src", &mut paths);
    sources("runtime/wasm/src", &mut paths);
    let now: BTreeSet<String> =
        paths.iter().map(|path| format!("{} {path}", sum(&fs::read(root().join(path)).unwrap()))).collect();
    let then = notes("source");
    let changed: BTreeSet<&str> = now
        .symmetric_difference(&then)
        .filter_map(|line| line.split_once(' ').map(|(_, path)| path))
        .collect();
    assert!(
        changed.is_empty(),
        "runtime.wasm is older than its sources, run runtime/wasm/build.sh: {changed:?}"
    );
}

#[test]
fn the_profile_and_the_dependencies_are_the_same() {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let start = manifest.find("[profile.wasm]\n").unwrap();
    let section = &manifest[start..];
    let section = section.split_inclusive('\n').scan(false, |done, line| {
        let last = std::mem::replace(done, line == "\n");
        (!last).then_some(line)
    });
    assert_eq!(notes("profile"), BTreeSet::from([sum(section.collect::<String>().as_bytes())]));
    let lock = fs::read_to_string(root().join("Cargo.lock")).unwrap();
    for package in notes("package") {
        let (name, version) = package.split_once(' ').unwrap();
        let entry = format!("name = \"{name}\"\nversion = \"{version}\"\n");
        assert!(lock.contains(&entry), "runtime.wasm was built with {package}, run runtime/wasm/build.sh");
    }
}
