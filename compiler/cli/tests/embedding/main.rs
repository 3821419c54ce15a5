//! The Rust code of docs/embedding.md, compiled and run: `host.rs` is what stands there.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "an example, and a test that cannot go on fails"
)]

mod host {
    include!("host.rs");

    #[test]
    fn runs() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("desk.mw"), super::block("mw file=desk.mw")).unwrap();
        let built = std::process::Command::new(env!("CARGO_BIN_EXE_mapwright"))
            .args(["build", "desk.mw", "--target", "wasm", "-o", "desk.wasm"])
            .current_dir(folder.path())
            .status();
        assert!(built.unwrap().success());
        // The only test of this program that depends on where it is run.
        std::env::set_current_dir(folder.path()).unwrap();
        main().unwrap();
    }
}

/// The first block of the page in this language.
fn block(language: &str) -> &'static str {
    let page = include_str!("../../../../docs/embedding.md");
    let (_, block) = page.split_once(&format!("```{language}\n")).unwrap();
    block.split_once("```").unwrap().0
}

#[test]
fn the_page_shows_what_is_tested() {
    assert_eq!(block("rust"), include_str!("host.rs"));
}
