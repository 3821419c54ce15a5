//! The tests of a file, checked and made ready to run: what a program is given, and what is expected of it.
//!
//! Plain data. Whoever runs a test reads the files that it names, runs the program, and compares.

use crate::ir::Program;
use crate::source::{Span, Spanned};
use crate::syntax::ast::{Literal, Name};

/// The tests of one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suite {
    /// What is run. Maps that read no whole message or record share a program that calls them.
    pub programs: Vec<Program>,
    /// The tests, in file order.
    pub tests: Vec<Test>,
    /// The program of the map that is run if none is named, for messages in files beside the map.
    pub main: Option<usize>,
}

/// A test.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Test {
    /// Its name; no two tests of a file have the same.
    pub name: String,
    /// The map that is tested.
    pub map: String,
    /// From `test` to before the block.
    pub span: Span,
    /// Position in [`Suite::programs`].
    pub program: usize,
    /// What goes in.
    pub input: Input,
    /// The member of the output that holds what the map makes, absent if it makes nothing. `None`: it is the whole output.
    pub result: Option<String>,
    /// How places in the input begin that stand for a source, and the source's name: `Z01-1` and `CX`.
    pub places: Vec<(String, String)>,
    /// What is expected. Never empty.
    pub expected: Vec<Expected>,
}

/// What goes in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// A message or record.
    Text(String),
    /// The file that holds it.
    File(Spanned<String>),
}

/// Something that is expected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expected {
    /// What.
    pub kind: ExpectedKind,
    /// The row.
    pub span: Span,
}

/// The kinds of [`Expected`].
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the doc of a variant names its fields")]
pub enum ExpectedKind {
    /// The output is what the file holds.
    File(Spanned<String>),
    /// A finding, of this code if there is one. `error`: the message fails. `not`: there is none such.
    Finding { not: bool, error: bool, code: Option<Name> },
    /// There is a value at the path (`not`: there is none); if there is a comparison, one for which it holds.
    Value { not: bool, path: Vec<Step>, compared: Option<Comparison> },
    /// So many values (`differs`: not so many) are at the path.
    Count { not: bool, path: Vec<Step>, differs: bool, number: String },
}

/// `== LITERAL`, or with `differs`: no value is this.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// `!=`.
    pub differs: bool,
    /// With what.
    pub literal: Literal,
}

/// A step of a path into the output. Without a number all elements of an array are meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// What it leads to.
    pub to: StepTo,
    /// One of many, from 1.
    pub number: Option<u32>,
}

/// What a [`Step`] leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the doc of a variant names its fields")]
pub enum StepTo {
    /// A member of an object; with a URL the extensions of it that have this URL.
    Member { key: String, url: Option<String> },
    /// The resources of this type in the entries of a Bundle.
    Resources(String),
}

impl Test {
    /// Makes other paths of those of its files.
    pub(crate) fn join_paths(&mut self, join: impl Fn(&str) -> String) {
        if let Input::File(file) = &mut self.input {
            file.node = join(&file.node);
        }
        for expected in &mut self.expected {
            if let ExpectedKind::File(file) = &mut expected.kind {
                file.node = join(&file.node);
            }
        }
    }
}
