//! Values of the source as expressions, with the form in which each expression has them.

use super::tree::InstanceId;
use super::writer::Writer;
use crate::ir::{Expr, Level, LocalId, MemberId, Type};
use crate::plan::{self, EntryId, ItemId, SourceType};

/// A single value.
#[derive(Debug, Clone)]
pub(super) struct Val {
    pub(super) expr: Expr,
    pub(super) form: Form,
    /// It is known to be present.
    pub(super) there: bool,
}

/// What an expression gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Form {
    /// The message or a group: an instance of this member.
    Group(MemberId),
    /// A segment.
    Segment,
    /// An encoded value with parts.
    Composite(EncodedLevel),
    /// An encoded value without parts; `text`: all of it is text, whatever delimiters are in it.
    Encoded { level: Option<EncodedLevel>, text: bool },
    /// A JSON value with members.
    Record,
    /// A JSON scalar.
    Scalar,
    /// Decoded text.
    Text,
    /// The id of an entry.
    Id,
    /// Nothing: an optional source that is not given.
    Absent,
}

/// [`Level`] with an order, so that it can be a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum EncodedLevel {
    Component,
    Subcomponent,
}

impl From<Level> for EncodedLevel {
    fn from(level: Level) -> Self {
        match level {
            Level::Component => EncodedLevel::Component,
            Level::Subcomponent => EncodedLevel::Subcomponent,
        }
    }
}

impl From<EncodedLevel> for Level {
    fn from(level: EncodedLevel) -> Self {
        match level {
            EncodedLevel::Component => Level::Component,
            EncodedLevel::Subcomponent => Level::Subcomponent,
        }
    }
}

/// What something of a map is bound to.
#[derive(Debug, Clone)]
pub(super) enum Bound<'p> {
    /// One value.
    Value(Val),
    /// A segment or group instance and all that follow it.
    Siblings(Expr, Form),
    /// All repetitions of a field.
    Repetitions(Expr, Form),
    /// All elements of a JSON array.
    Items(Expr, Form),
    /// The ids between two marks.
    Ids(LocalId, LocalId),
    /// A source of another map, read wherever it is used.
    Source(InstanceId, &'p plan::Source),
    /// What something else is bound to at the time.
    Slot(Slot),
}

/// Something of a map that can be bound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Slot {
    /// What a block puts at hand.
    Item(InstanceId, ItemId),
    /// The number of what is at hand.
    Index(InstanceId, ItemId),
    /// The id of an entry.
    Entry(InstanceId, EntryId),
    /// All ids that an entry of inner scopes gets in this scope.
    Entries(InstanceId, EntryId),
    /// Where in the list of ids the next one of an entry is.
    Cursor(InstanceId, EntryId),
    /// A value that is kept for one place only.
    Kept(usize),
}

impl Val {
    /// A value that may be absent.
    pub(super) fn new(expr: Expr, form: Form) -> Val {
        Val { expr, form, there: false }
    }

    /// Nothing.
    pub(super) fn absent() -> Val {
        Val::new(Expr::Text(String::new()), Form::Absent)
    }

    /// Decoded text.
    pub(super) fn text(expr: Expr) -> Val {
        Val::new(expr, Form::Text)
    }

    /// The same value as a source of a type has it: a `match` gives a field of varying type another one.
    pub(super) fn typed(self, ty: &SourceType, writer: &mut Writer<'_, '_>) -> Val {
        let form = match (self.form, ty) {
            (Form::Encoded { .. } | Form::Composite(_), SourceType::Composite { level, .. }) => {
                Form::Composite((*level).into())
            }
            (Form::Encoded { .. } | Form::Composite(_), SourceType::Encoded { level, text }) => {
                Form::Encoded { level: level.map(EncodedLevel::from), text: *text }
            }
            (Form::Encoded { .. } | Form::Composite(_) | Form::Scalar, SourceType::Text) => {
                return Val { there: self.there, ..Val::text(writer.text(&self)) };
            }
            (Form::Record, SourceType::Scalar) => Form::Scalar,
            (Form::Scalar, SourceType::Record(_)) => Form::Record,
            (form, _) => form,
        };
        Val { form, ..self }
    }
}

impl Form {
    /// What a local that holds it is.
    pub(super) fn ty(self) -> Type {
        match self {
            Form::Group(_) | Form::Segment | Form::Record | Form::Scalar => Type::Node,
            Form::Composite(_) | Form::Encoded { .. } | Form::Text | Form::Absent => Type::Value,
            Form::Id => Type::Id,
        }
    }

    /// The form of an encoded or JSON value of a type.
    pub(super) fn of(ty: &SourceType) -> Form {
        match ty {
            SourceType::Group(_) | SourceType::Segment(_) | SourceType::Record(_) => Form::Record,
            SourceType::Composite { level, .. } => Form::Composite((*level).into()),
            SourceType::Encoded { level, text } => {
                Form::Encoded { level: level.map(EncodedLevel::from), text: *text }
            }
            SourceType::Scalar => Form::Scalar,
            SourceType::Text => Form::Text,
            SourceType::Reference => Form::Id,
        }
    }
}

impl Writer<'_, '_> {
    /// The text of a value.
    pub(super) fn text(&mut self, value: &Val) -> Expr {
        let expr = value.expr.clone();
        match value.form {
            Form::Text => expr,
            Form::Encoded { level: Some(level), text: false } => {
                let leaf = Expr::Leaf { value: Box::new(expr), level: level.into(), row: self.row() };
                Expr::Decode { value: Box::new(leaf) }
            }
            Form::Encoded { .. } => Expr::Decode { value: Box::new(expr) },
            // What is a value with a precision or a name behind it (`TS` in old versions, `CE` through a table) is its first component.
            Form::Composite(level) => {
                let first = Expr::Component { value: Box::new(expr), level: level.into(), number: 1 };
                Expr::Decode { value: Box::new(first) }
            }
            Form::Scalar | Form::Record => Expr::Scalar { node: Box::new(expr) },
            Form::Id => Expr::IdUrl(Box::new(expr)),
            Form::Group(_) | Form::Segment | Form::Absent => Expr::Text(String::new()),
        }
    }

    /// Whether a value is there.
    pub(super) fn present(&mut self, value: &Val) -> Expr {
        if value.there {
            return Expr::Bool(true);
        }
        let expr = value.expr.clone();
        match value.form {
            Form::Absent => Expr::Bool(false),
            Form::Group(_) | Form::Segment | Form::Record => Expr::Exists(Box::new(expr)),
            // HL7's null (`""`) is no value, of a datatype with components either.
            Form::Composite(_) => Expr::HasValue(Box::new(expr)),
            Form::Id => Expr::Identified(Box::new(expr)),
            Form::Text | Form::Encoded { .. } | Form::Scalar => match self.text(value) {
                Expr::Text(text) => Expr::Bool(!text.is_empty()),
                Expr::Number(_) => Expr::Bool(true),
                text => Expr::Present(Box::new(text)),
            },
        }
    }

    /// The value in a local of its own, unless it is in one or is constant.
    pub(super) fn kept(&mut self, value: Val, name: Option<&str>) -> Val {
        if matches!(value.expr, Expr::Local(_) | Expr::Text(_)) {
            return value;
        }
        let name = name.map_or_else(|| self.body.hint(&value.expr), str::to_owned);
        let local = self.body.local(&name, value.form.ty());
        self.set(local, value.expr.clone());
        Val { expr: Expr::Local(local), ..value }
    }
}

/// What is in a local before it is given a value.
pub(super) fn nothing(ty: Type) -> Expr {
    match ty {
        Type::Value | Type::Parts(_) => Expr::Text(String::new()),
        Type::Bool => Expr::Bool(false),
        Type::Int => Expr::Int(0),
        Type::Id => Expr::NoId,
        Type::Node => Expr::NoNode,
    }
}
