//! What tests name and the compiler cannot look up: files, and codes of findings in messages.

use std::path::Path;

use mapwright_compiler::compile::NamedInTests;
use mapwright_compiler::diagnostic::{Diagnostic, codes};
use mapwright_compiler::source::Spanned;

/// Errors for all that is not there. Files that hold what is expected are looked for if it is said: a test run may write them.
pub(crate) fn missing(named: &NamedInTests, expected: bool) -> Vec<Diagnostic> {
    let absent = |file: &&Spanned<String>| !Path::new(&file.node).is_file();
    let given = named
        .given
        .iter()
        .filter(absent)
        .map(|file| no_file(file).help("the path is relative to the file of the test"));
    let expected = named.expected.iter().filter(|_| expected).filter(absent).map(|file| {
        no_file(file)
            .help("the path is relative to the file of the test; `mapwright test --accept` writes it")
    });
    given.chain(expected).chain(unknown_codes(named)).collect()
}

fn no_file(file: &Spanned<String>) -> Diagnostic {
    let message = format!("there is no file `{}`", file.node);
    Diagnostic::error(codes::TEST_FILE, message, file.span, "not there")
}

fn unknown_codes(named: &NamedInTests) -> impl Iterator<Item = Diagnostic> + '_ {
    let known = |code: &str| mapwright_runtime::CODES.iter().any(|entry| entry.name == code);
    named.codes.iter().filter(move |code| !known(&code.node)).map(|code| {
        let message = format!("no message is found to have `{}`", code.node);
        Diagnostic::error(codes::BAD_EXPECTATION, message, code.span, "no code of a finding in messages")
            .help("`mapwright explain` lists all codes: those of messages begin with MW08 and MW09")
    })
}
