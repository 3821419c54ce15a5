//! Tests of the parser: a text in, the tree or the rendered errors out.

mod examples;
#[allow(clippy::disallowed_methods, reason = "the library does no IO; its tests do")]
mod mistakes;
mod recovery;
#[allow(clippy::disallowed_methods, reason = "the library does no IO; its tests do")]
mod robust;
mod tree;

use super::ast::File;
use super::parse;
use crate::diagnostic::{Diagnostic, render};
use crate::source::Sources;

/// The sample that has every construct.
const SAMPLE: &str = include_str!("tests/sample.mw");

/// Parses a text.
fn parsed(text: &str) -> (File, Vec<Diagnostic>, Sources) {
    let mut sources = Sources::default();
    let file = sources.add("map.mw", text);
    let (tree, errors) = parse(file, text);
    (tree, errors, sources)
}

/// Parses a text that has no mistake.
fn good(text: &str) -> File {
    let (tree, errors, sources) = parsed(text);
    assert!(errors.is_empty(), "{}", render(&errors, &sources, false));
    tree
}

/// A text with its errors, as snapshots hold them.
fn shown(text: &str) -> String {
    let (_, errors, sources) = parsed(text);
    assert!(!errors.is_empty(), "no error in:\n{text}");
    format!("{}\n────────────────────\n{}", text.trim_end(), render(&errors, &sources, false))
}
