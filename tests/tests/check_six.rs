//! `mapwright check` on a map with six mistakes: six findings, each with help that can be followed.
#![allow(clippy::unwrap_used)]

use mapwright_compiler::compile::Goal;
use mapwright_compiler::diagnostic::render::render;
use mapwright_tests::compiled::compile_file;

#[test]
fn six_mistakes_six_findings() {
    let compilation = compile_file("tests/cases/six/six.mw", &Goal::Check);
    let text = render(&compilation.diagnostics, &compilation.sources, false);
    insta::assert_snapshot!(text);
    assert_eq!(compilation.diagnostics.len(), 6);
    for finding in &compilation.diagnostics {
        assert!(!finding.help.is_empty(), "{} has no help", finding.message);
    }
}
