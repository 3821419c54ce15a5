//! Types of source values while they are checked.

use crate::plan::{Level, Source, SourceType};
use crate::schema::{Form, Primitive, Structure};
use std::sync::Arc;

/// What a source value is, with all that the checker needs to know of it. [`SourceType`] is what remains of it in the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Ty {
    /// The message or a group.
    Group(Arc<Structure>),
    /// A segment.
    Segment(Arc<Structure>),
    /// A composite datatype.
    Composite(Arc<Structure>, Level),
    /// A primitive of HL7 v2; the level is the delimiter that it should have no parts of.
    Encoded(Primitive, Option<Level>),
    /// A field of varying type where no `match` says which: read as text.
    Varies,
    /// A record, or a FHIR structure, in JSON.
    Record(Arc<Structure>),
    /// A scalar in JSON, with the pattern of a date.
    Scalar(Primitive, Option<String>),
    /// Decoded text.
    Text(Primitive),
    /// A reference to an entry of one of these resource types.
    Reference(Vec<String>),
}

/// What makes a map for one argument another map than for another one: the level of its components, and a constant.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Shape {
    /// Nothing does.
    Plain,
    /// A composite or primitive whose parts are separated by `&`, or that has none.
    Inner(bool),
    /// A constant.
    Literal(String),
}

impl Ty {
    /// The shape of a source of this type as its head gives it.
    pub(super) fn shape(&self) -> Shape {
        match self {
            Ty::Composite(_, Level::Subcomponent) => Shape::Inner(true),
            Ty::Encoded(_, Some(Level::Subcomponent)) => Shape::Inner(true),
            Ty::Encoded(_, None) => Shape::Inner(false),
            _ => Shape::Plain,
        }
    }

    /// The type of a parameter that is given a shape.
    pub(super) fn with_shape(&self, shape: &Shape) -> Ty {
        match (self, shape) {
            (Ty::Composite(s, _), Shape::Inner(_)) => Ty::Composite(s.clone(), Level::Subcomponent),
            (Ty::Composite(s, _), _) => Ty::Composite(s.clone(), Level::Component),
            (Ty::Encoded(p, _), Shape::Inner(true)) => Ty::Encoded(p.clone(), Some(Level::Subcomponent)),
            (Ty::Encoded(p, _), Shape::Inner(false)) => Ty::Encoded(p.clone(), None),
            (Ty::Encoded(p, _), _) => Ty::Encoded(p.clone(), Some(Level::Component)),
            (other, _) => other.clone(),
        }
    }

    /// What remains in the plan.
    pub(super) fn plan(&self) -> SourceType {
        match self {
            Ty::Group(s) => SourceType::Group(s.clone()),
            Ty::Segment(s) => SourceType::Segment(s.clone()),
            Ty::Composite(s, level) => SourceType::Composite { structure: s.clone(), level: *level },
            Ty::Encoded(p, level) => SourceType::Encoded { level: *level, text: p.form == Form::V2Text },
            Ty::Varies => SourceType::Encoded { level: None, text: true },
            Ty::Record(s) => SourceType::Record(s.clone()),
            Ty::Scalar(..) => SourceType::Scalar,
            Ty::Text(_) => SourceType::Text,
            Ty::Reference(_) => SourceType::Reference,
        }
    }

    /// The primitive type, with the pattern of a date; none for what has parts.
    pub(super) fn primitive(&self) -> Option<(Primitive, Option<String>)> {
        match self {
            Ty::Encoded(p, _) | Ty::Text(p) => Some((p.clone(), None)),
            Ty::Scalar(p, format) => Some((p.clone(), format.clone())),
            Ty::Varies => Some((Primitive { name: "varies".into(), form: Form::V2Text }, None)),
            _ => None,
        }
    }

    /// For people: "a CX", "the segment PID".
    pub(super) fn describe(&self) -> String {
        match self {
            Ty::Group(s) => format!("the group {}", s.name),
            Ty::Segment(s) => format!("the segment {}", s.name),
            Ty::Composite(s, _) => s.name.clone(),
            Ty::Encoded(p, _) | Ty::Scalar(p, _) | Ty::Text(p) => p.name.clone(),
            Ty::Varies => "of varying type".to_string(),
            Ty::Record(s) => s.name.clone(),
            Ty::Reference(kinds) => format!("a reference to {}", kinds.join(" or ")),
        }
    }

    /// Two types that a map's source and an argument can have in common.
    pub(super) fn same(&self, other: &Ty) -> bool {
        match (self, other) {
            (Ty::Group(a), Ty::Group(b)) | (Ty::Segment(a), Ty::Segment(b)) => a.name == b.name,
            (Ty::Composite(a, _), Ty::Composite(b, _)) | (Ty::Record(a), Ty::Record(b)) => a.name == b.name,
            (Ty::Encoded(a, _), Ty::Encoded(b, _)) => a.name == b.name,
            (Ty::Reference(a), Ty::Reference(b)) => {
                a.is_empty() || b.is_empty() || b.iter().all(|kind| a.contains(kind))
            }
            _ => false,
        }
    }
}

/// A resolved value of the source.
#[derive(Debug, Clone)]
pub(super) struct Value {
    /// For the plan.
    pub(super) source: Source,
    /// Its type.
    pub(super) ty: Ty,
    /// The HL7 table that its codes come from.
    pub(super) table: Option<String>,
    /// Every part of its path is required by the schema.
    pub(super) required: bool,
    /// It is a constant.
    pub(super) literal: Option<crate::syntax::ast::Literal>,
    /// The element's name, for "did you mean" and messages.
    pub(super) name: String,
}

impl Value {
    /// The shape that this value gives to a parameter.
    pub(super) fn shape(&self) -> Shape {
        match &self.source.kind {
            crate::plan::SourceKind::Literal(text) => Shape::Literal(text.clone()),
            _ => self.ty.shape(),
        }
    }
}

/// "a CX", "an XPN".
pub(super) fn article(name: &str) -> String {
    if name.starts_with("the ") || name.starts_with("a ") || name.starts_with("of ") {
        return name.to_string();
    }
    let vowel = name.starts_with(['a', 'e', 'i', 'o', 'A', 'E', 'I', 'O', 'X', 'F', 'N', 'S', 'M'])
        && (name.len() < 4 || name.starts_with(['a', 'e', 'i', 'o', 'A', 'E', 'I', 'O']));
    format!("{} {name}", if vowel { "an" } else { "a" })
}
