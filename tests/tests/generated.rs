//! The crates in `tests/crates/` are what the compiler makes of the maps. Needs no generated code itself:
//! `UPDATE=1 cargo test -p mapwright-tests --no-default-features --test generated` writes them anew.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

use mapwright_tests::compiled::MAPS;
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

/// The same map gives the same bytes, both ways.
#[test]
fn emits_the_same_bytes_twice() {
    for map in MAPS {
        assert!(map.wasm().unwrap() == map.wasm().unwrap(), "{}", map.name);
        assert!(map.rust().unwrap() == map.rust().unwrap(), "{}", map.name);
    }
}
