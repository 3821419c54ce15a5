//! Tests: what is given to a map, and what is expected of it.

use super::{Literal, Name, SourceStep, TargetPath};
use crate::source::{Span, Spanned};

/// `test "NAME" [of MAP] { … }`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Test {
    /// What it says.
    pub name: Name,
    /// The map that is tested, if it is said.
    pub map: Option<Name>,
    /// What the map is given.
    pub given: Vec<Given>,
    /// What is expected.
    pub expected: Vec<Expect>,
    /// Some row could not be parsed; its error is already reported. Keeps follow-up errors (nothing expected) away.
    pub broken: bool,
    /// From `test` to before the block.
    pub head: Span,
    /// The item.
    pub span: Span,
}

/// `given …`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// What.
    pub kind: GivenKind,
    /// The row.
    pub span: Span,
}

/// The kinds of [`Given`].
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the doc of a variant names its fields")]
pub enum GivenKind {
    /// `given file "PATH"`: the message or record is in a file, beside this one.
    File(Name),
    /// `given "MSH|…"`: the message or record, or lines of it.
    Whole(Name),
    /// `given PID "PID|…"`: a source of the map by its name. A reference has no text.
    Source { name: Name, text: Option<Name> },
}

/// `expect …`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expect {
    /// What.
    pub kind: ExpectKind,
    /// The row.
    pub span: Span,
}

/// The kinds of [`Expect`].
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the doc of a variant names its fields")]
pub enum ExpectKind {
    /// `expect file "PATH"`: all of the output is in a file, beside this one.
    File(Name),
    /// `expect fail CODE`, `expect not warn`.
    Finding { not: bool, error: bool, code: Option<Name> },
    /// `expect name[1].family == "Doe"`, `expect not deceasedBoolean`, `expect count(name) == 2`.
    Value { not: bool, count: bool, element: Element, compared: Option<Compared> },
}

/// `== LITERAL` or `!= LITERAL`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compared {
    /// `!=`.
    pub differs: bool,
    /// With what.
    pub literal: Spanned<Literal>,
}

/// A target path in which one of many can be meant: `name[1].family`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Element {
    /// Without the numbers.
    pub path: TargetPath,
    /// The number of each step of the path: always a [`SourceStepKind::Index`](super::SourceStepKind::Index).
    pub numbers: Vec<Option<SourceStep>>,
}
