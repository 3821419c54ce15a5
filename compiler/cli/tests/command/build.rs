//! `mapwright build`.

use std::fs;

use crate::mapwright::Folder;

#[test]
fn a_module_is_the_same_every_time() {
    let folder = Folder::with_maps();
    assert_eq!(folder.run("build patient.mw --target wasm -o out/a.wasm").to_string(), "exit 0\n");
    assert_eq!(folder.run("build patient.mw -t wasm -o b.wasm").to_string(), "exit 0\n");
    let first = fs::read(folder.path().join("out/a.wasm")).unwrap();
    assert!(first.starts_with(b"\0asm"));
    assert!(first == fs::read(folder.path().join("b.wasm")).unwrap());
}

#[test]
fn a_crate() {
    let folder = Folder::with_maps();
    assert_eq!(folder.run("build chart.mw --target rust -o chart").to_string(), "exit 0\n");
    assert!(folder.read("chart/Cargo.toml").contains("path = \"runtime\""));
    assert!(folder.read("chart/src/lib.rs").contains("pub fn transform"));
    assert!(folder.path().join("chart/runtime/Cargo.toml").is_file());

    // Its own crate is written again; the runtime may be elsewhere.
    folder.file("runtime/Cargo.toml", "");
    assert_eq!(folder.run("build chart.mw --target rust -o chart --runtime runtime").code, Some(0));
    let runtime = fs::canonicalize(folder.path().join("runtime")).unwrap();
    assert!(folder.read("chart/Cargo.toml").contains(runtime.to_str().unwrap()));
}

#[test]
fn a_folder_of_somebody_else_is_left_alone() {
    let folder = Folder::with_maps();
    folder.file("other/Cargo.toml", "[package]\n").file("files/notes.txt", "mine");
    for name in ["other", "files"] {
        let ran = folder.run(&format!("build chart.mw --target rust -o {name}"));
        assert_eq!(ran.code, Some(2), "{ran}");
        assert!(ran.stderr.contains("--force"), "{ran}");
        assert!(!folder.path().join(name).join("src").exists());
    }
    assert_eq!(folder.run("build chart.mw --target rust -o files --force").code, Some(0));
    assert_eq!(folder.read("files/notes.txt"), "mine");
}

#[test]
fn the_intermediate_form() {
    let folder = Folder::with_maps();
    let shown = folder.run("build chart.mw --target ir");
    assert_eq!(shown.code, Some(0), "{shown}");
    assert_eq!(folder.run("build chart.mw --target ir -o chart.ir").code, Some(0));
    assert_eq!(folder.read("chart.ir"), shown.stdout);
}

#[test]
fn a_map_by_its_name() {
    let folder = Folder::with_maps();
    let ran = folder.run("build patient.mw --target ir --map Nothing");
    assert_eq!(ran.code, Some(1), "{ran}");
    assert!(ran.stderr.contains("MW0707"), "{ran}");
}

#[test]
fn a_map_with_mistakes_is_not_built() {
    let folder = Folder::with_maps();
    let ran = folder.run("build broken.mw --target wasm -o broken.wasm");
    assert_eq!((ran.code, ran.stdout.as_str()), (Some(1), ""));
    assert!(ran.stderr.contains("broken.mw"), "{ran}");
    assert!(!folder.path().join("broken.wasm").exists());
}
