//! Values, paths and conditions.

use super::Name;
use crate::source::{Span, Spanned};

/// A value: the left side of a row, an argument, a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Value {
    /// What kind.
    pub kind: ValueKind,
    /// Where.
    pub span: Span,
}

/// The kinds of [`Value`].
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the doc of a variant names its fields")]
pub enum ValueKind {
    /// A path, or the name of an entry, a source or an `each`.
    Path(SourcePath),
    /// A literal.
    Literal(Literal),
    /// `a or b or c`: at least two.
    Or(Vec<Value>),
    /// `name(arguments)`.
    Call {
        /// Its name.
        function: Name,
        /// What it is given.
        arguments: Vec<Value>,
    },
    /// `x where C`.
    Where {
        /// What is chosen from.
        value: Box<Value>,
        /// What holds for those that are chosen.
        condition: Box<Condition>,
    },
    /// Could not be parsed.
    Bad,
}

/// A literal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Literal {
    /// `"text"`, escapes undone.
    Text(String),
    /// `12`, `-1.50`: as written.
    Number(String),
    /// `true`, `false`.
    Boolean(bool),
}

/// `PID-5[1].1.FamilyName`, `it.2`, `.2`, `index`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourcePath {
    /// What it begins with.
    pub root: Root,
    /// The steps after it. A `-` before a number is the same step as a `.`.
    pub steps: Vec<SourceStep>,
    /// Where.
    pub span: Span,
}

/// What a path begins with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Root {
    /// A name.
    Name(Name),
    /// `it`, or a path that begins with a dot (the span is then the dot).
    It(Span),
}

/// A step of a source path: a name, a number, a repetition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceStep {
    /// What kind.
    pub kind: SourceStepKind,
    /// Where, the separator included.
    pub span: Span,
}

/// The kinds of [`SourceStep`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SourceStepKind {
    /// `-5`, `.5`.
    Number(u16),
    /// `.FamilyName`.
    Name(String),
    /// `[2]`: from 1.
    Index(u32),
}

/// `name.family`, `birthDate.extension("URL").valueDateTime`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TargetPath {
    /// The steps: never empty.
    pub steps: Vec<TargetStep>,
    /// Where.
    pub span: Span,
}

/// A step of a target path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TargetStep {
    /// The element.
    pub name: Name,
    /// The argument of `extension("URL")`.
    pub argument: Option<Name>,
}

/// A condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    /// What kind.
    pub kind: ConditionKind,
    /// Where.
    pub span: Span,
}

/// The kinds of [`Condition`].
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the doc of a variant names its fields")]
pub enum ConditionKind {
    /// A value alone: it is there.
    Present(Value),
    /// `a == b`, `a != b`, `a < b`, ….
    Compare {
        /// The left side.
        left: Value,
        /// How they are compared.
        operator: Comparison,
        /// The right side.
        right: Value,
    },
    /// `a in ("x", "y")`.
    In {
        /// What is looked for.
        value: Value,
        /// The literals that it may be.
        options: Vec<Spanned<Literal>>,
    },
    /// `a is null`.
    Is {
        /// What is asked about.
        value: Value,
        /// How it is absent.
        state: State,
    },
    /// `a in TABLE`.
    InTable {
        /// The code.
        value: Value,
        /// The table whose keys it may be.
        table: Name,
    },
    /// `not C` (also for `not in`).
    Not(Box<Condition>),
    /// `a and b`.
    And(Vec<Condition>),
    /// `a or b`.
    Or(Vec<Condition>),
    /// Could not be parsed.
    Bad,
}

/// The ways in which a value is absent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Sent as `""` in HL7 v2, as `null` in JSON: the value is to be deleted.
    Null,
    /// Sent, and nothing is in it.
    Empty,
    /// Not sent.
    Missing,
}

/// Comparison operators. Order is of numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Comparison {
    /// `==`
    Equal,
    /// `!=`
    NotEqual,
    /// `<`
    Less,
    /// `<=`
    LessOrEqual,
    /// `>`
    Greater,
    /// `>=`
    GreaterOrEqual,
}
