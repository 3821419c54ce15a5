//! The crates in `tests/crates/` are what the compiler makes of the maps. Needs no generated code itself:
//! `UPDATE=1 cargo test -p mapwright-tests --no-default-features --test generated` writes them anew.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

use mapwright_compiler::emit::{rust, wasm};
use mapwright_tests::compiled::{CLINIC, MAPS, ORU_R01};
use mapwright_tests::repository::root;

#[test]
fn crates_are_fresh() {
    let update = std::env::var_os("UPDATE").is_some();
    let (mut stale, mut refused) = (Vec::new(), Vec::new());
    for map in MAPS {
        let files = match map.rust() {
            Ok(made) => made.files,
            Err(findings) => {
                refused.push(format!("{}:\n{findings}", map.path));
                continue;
            }
        };
        for file in files {
            let path = root().join("tests/crates").join(map.name).join(&file.path);
            if std::fs::read_to_string(&path).is_ok_and(|text| text == file.contents) {
                continue;
            }
            if update {
                std::fs::create_dir_all(path.parent().unwrap()).unwrap();
                std::fs::write(&path, &file.contents).unwrap();
            } else {
                stale.push(format!("{}/{}", map.name, file.path));
            }
        }
    }
    assert!(refused.is_empty(), "{}", refused.join("\n"));
    assert!(
        stale.is_empty(),
        "not what the compiler makes of the maps now: {}\n\
         UPDATE=1 cargo test -p mapwright-tests --no-default-features --test generated",
        stale.join(", ")
    );
}

/// The same program gives the same bytes. (That the same map gives the same program is seen by the test above, from one run to the next.)
#[test]
fn emits_the_same_bytes_twice() {
    for map in [ORU_R01, CLINIC] {
        let program = map.program().unwrap();
        assert!(wasm::emit(&program) == wasm::emit(&program), "{}", map.name);
        let crate_of = || rust::emit(&program, &rust::Runtime::Vendored);
        assert!(crate_of() == crate_of(), "{}", map.name);
    }
}
