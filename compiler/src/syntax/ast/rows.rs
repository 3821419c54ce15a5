//! Rows of maps.

use super::{Condition, Literal, Name, SourcePath, TargetPath, Value, overlay};
use crate::source::{Span, Spanned};

/// A row or a block of rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Row {
    /// `SOURCE -> TARGET …`.
    Assign(Assign),
    /// `TARGET { … }`.
    Block(Block),
    /// `when … { } else { }`.
    When(When),
    /// `match PATH { … }`.
    Match(Match),
    /// `each SOURCE { … }`.
    Each(Each),
    /// `entry …`.
    Entry(Entry),
    /// `ignore …`.
    Ignore(Ignore),
    /// `replace …`, `remove …`, `in …`: only in overlays.
    Change(overlay::Change),
    /// A row that could not be parsed; its error is already reported. Keeps follow-up errors (unused, not set) away.
    Bad(Span),
}

/// `SOURCE [where C] -> TARGET [by M(…)] [via T] [{ … }] [else P]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assign {
    /// The source.
    pub source: Value,
    /// The target.
    pub target: TargetPath,
    /// `by MAP(ARGUMENTS)`.
    pub by: Option<By>,
    /// `via TABLE`.
    pub via: Option<Name>,
    /// `{ … }`.
    pub block: Option<Vec<Row>>,
    /// `else …`.
    pub policy: Option<Spanned<Policy>>,
    /// The row, its block included.
    pub span: Span,
}

/// `by MAP(ARGUMENTS)`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct By {
    /// The map.
    pub map: Name,
    /// Arguments after the row's own source.
    pub arguments: Vec<Value>,
}

/// What happens with a value that cannot be converted, or where there is none and the element is required.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Policy {
    /// `else fail`.
    Fail,
    /// `else warn`, `else warn resource`.
    Warn(Extent),
    /// `else skip`, `else skip resource`.
    Skip(Extent),
    /// `else "literal"`.
    Default(Literal),
    /// `else absent "unknown"`: a reason stands in the place of the value.
    Absent(Name),
}

/// How much is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// The element, with what cannot be without it.
    Element,
    /// The resource.
    Resource,
}

/// `TARGET { … } [else P]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// The element.
    pub target: TargetPath,
    /// Its rows.
    pub rows: Vec<Row>,
    /// `else …`.
    pub policy: Option<Spanned<Policy>>,
    /// The whole.
    pub span: Span,
}

/// `when C { … } else when C { … } else { … }`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct When {
    /// Conditions with their rows.
    pub branches: Vec<(Condition, Vec<Row>)>,
    /// The last `else`.
    pub otherwise: Option<Vec<Row>>,
    /// The whole.
    pub span: Span,
}

/// `match VALUE { KEY, KEY { … } else … }`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    /// What is compared.
    pub subject: Value,
    /// The arms.
    pub arms: Vec<MatchArm>,
    /// `else …`.
    pub otherwise: Option<Spanned<MatchElse>>,
    /// From `match` to the subject.
    pub head: Span,
    /// The whole.
    pub span: Span,
}

/// `KEY, KEY { … }`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MatchArm {
    /// The codes.
    pub keys: Vec<Name>,
    /// The rows.
    pub rows: Vec<Row>,
}

/// The `else` of a match.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MatchElse {
    /// `else { … }`.
    Rows(Vec<Row>),
    /// `else skip`.
    Skip,
    /// `else warn ["text"]`.
    Warn(Option<Name>),
    /// `else fail ["text"]`.
    Fail(Option<Name>),
}

/// `each SOURCE [as NAME] [where C] { … }`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Each {
    /// What is gone through.
    pub source: Value,
    /// The name of the element at hand.
    pub alias: Option<Name>,
    /// The rows.
    pub rows: Vec<Row>,
    /// From `each` to before the block.
    pub head: Span,
    /// The whole.
    pub span: Span,
}

/// `entry NAME : MAP(…) [when C] key … [once|numbered] [put|post] [{ … }]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The name by which it is referred to.
    pub name: Name,
    /// The map that makes the resource.
    pub map: Name,
    /// Its sources.
    pub arguments: Vec<Value>,
    /// `when C`.
    pub condition: Option<Condition>,
    /// `key …`: never empty.
    pub key: Vec<Value>,
    /// `once` or `numbered`.
    pub sharing: Sharing,
    /// `put` or `post`.
    pub request: Option<Spanned<Request>>,
    /// More rows for the resource.
    pub block: Vec<Row>,
    /// From `entry` to before the block.
    pub head: Span,
    /// The whole.
    pub span: Span,
}

/// What two entries with one key mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sharing {
    /// An error.
    Unique,
    /// The same resource.
    Once,
    /// Different ones; the key gets a number.
    Numbered,
}

/// The request of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Request {
    /// `PUT Type/id`.
    Put,
    /// `POST Type`.
    Post,
}

/// `ignore PATH, … ["remark"]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ignore {
    /// The paths.
    pub paths: Vec<SourcePath>,
    /// Why.
    pub remark: Option<Name>,
    /// The row.
    pub span: Span,
}
