//! What a site declares of its own inside of `use hl7v2 "…" { … }`.

use super::{Cardinality, Name};
use crate::source::{Span, Spanned};

/// One declaration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Item {
    /// `segment ZPI? after PID { … }`.
    Segment(Structure),
    /// `datatype ZPN { … }`.
    Datatype(Structure),
    /// `table "9001" { … }`.
    Table(Table),
}

/// A new segment or datatype, or changes to one of the standard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Structure {
    /// `ZPI`.
    pub name: Name,
    /// How many a message may have, of a segment.
    pub cardinality: Cardinality,
    /// Its title.
    pub label: Option<Name>,
    /// Where it stands in messages, of a segment.
    pub places: Vec<Place>,
    /// Its fields or components; `None` without braces.
    pub fields: Option<Vec<Field>>,
    /// Some field could not be read, which is reported.
    pub broken: bool,
    /// Before the braces.
    pub head: Span,
}

/// `after PID in ADT_A01, ORU_R01.PATIENT`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The segment, or the group, that it follows.
    pub after: Name,
    /// Messages, or groups of them; empty means all.
    pub within: Vec<Name>,
}

/// `2 Vip : ID "0136" ?`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Its number, from 1.
    pub number: Spanned<u16>,
    /// Its name.
    pub name: Name,
    /// Its datatype.
    pub ty: Name,
    /// The table of its codes.
    pub table: Option<Name>,
    /// `?`, `*`, `+` or none.
    pub cardinality: Cardinality,
    /// The whole field.
    pub span: Span,
}

/// `table "0136" { Y "Yes" }`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Its number.
    pub id: Name,
    /// Its title.
    pub label: Option<Name>,
    /// Codes, each with its display.
    pub codes: Vec<(Name, Option<Name>)>,
}
