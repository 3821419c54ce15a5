//! What a site changes of maps and tables that are not its own.

use super::local;
use super::{Map, MapSource, Name, Row, SourcePath, TableElse, TableRow, TargetPath, Value};
use crate::source::{Span, Spanned};

/// `overlay "adt_a01.mw" { … }`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overlay {
    /// The file that has what is changed, or imports it.
    pub base: Name,
    /// Segments, datatypes and tables of HL7 v2 that are declared in its braces.
    pub local: Vec<local::Item>,
    /// Changes of maps.
    pub maps: Vec<MapOverlay>,
    /// Changes of code tables.
    pub tables: Vec<TableOverlay>,
}

/// `map Patient(PID, + ZPI?) { … }`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MapOverlay {
    /// The map; of one without a name its source.
    pub name: Name,
    /// Its first source, if several maps have the name.
    pub first: Option<MapSource>,
    /// New sources.
    pub added: Vec<MapSource>,
    /// New rows and changes.
    pub rows: Vec<Row>,
    /// From `map` to before the braces.
    pub head: Span,
}

/// What becomes of rows that the map has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// `replace [all] ROW`.
    Replace(Replace),
    /// `remove …`.
    Remove(Remove),
    /// `in when C { … }`: further changes and new rows for a block that the map has.
    Inside(Inside),
}

/// `replace [all] ROW`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replace {
    /// Of several rows all are replaced.
    pub all: bool,
    /// What stands in their place: an assignment, a block or an entry.
    pub row: Box<Row>,
    /// The whole.
    pub span: Span,
}

/// `remove [all] [SOURCE ->] TARGET`, `remove entry NAME`, `remove ignore PATH`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remove {
    /// What is taken out.
    pub what: Removed,
    /// The whole.
    pub span: Span,
}

/// What a `remove` takes out.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the doc of a variant names its fields")]
pub enum Removed {
    /// The row that sets an element; with its source, if several do.
    Row {
        /// `all`: of several rows each.
        all: bool,
        /// The row's source.
        source: Option<Value>,
        /// The element.
        target: TargetPath,
    },
    /// An entry, by its name.
    Entry(Name),
    /// Paths of `ignore` rows.
    Ignored(Vec<SourcePath>),
}

/// `in when …`, `in each …`, `in match …`, `in entry NAME { … }`, `in ELEMENT { … }`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(clippy::large_enum_variant, reason = "there are few of them")]
pub enum Inside {
    /// A row of the same form, whose blocks hold changes and new rows.
    Row(Box<Row>, Span),
    /// The block of an entry.
    Entry(Name, Vec<Row>, Span),
}

impl Change {
    /// The whole of it.
    pub fn span(&self) -> Span {
        match self {
            Change::Replace(replace) => replace.span,
            Change::Remove(remove) => remove.span,
            Change::Inside(Inside::Row(_, span) | Inside::Entry(_, _, span)) => *span,
        }
    }
}

/// `table AdministrativeSex { … }`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableOverlay {
    /// The table.
    pub name: Name,
    /// What is in its braces.
    pub body: TableBody,
}

/// What stands in the braces of a table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TableBody {
    /// The rows; new ones in an overlay.
    pub rows: Vec<TableRow>,
    /// `else …`.
    pub otherwise: Option<Spanned<TableElse>>,
    /// Changes, in an overlay only.
    pub changes: Vec<TableChange>,
}

/// What becomes of keys that a table has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TableChange {
    /// `replace A -> other`.
    Replace(TableRow),
    /// `replace else -> other`.
    ReplaceElse(Spanned<TableElse>),
    /// `remove A, O`.
    Remove(Vec<Name>),
}

impl MapOverlay {
    /// Whether it means this map, by name.
    pub fn is_for(&self, map: &Map) -> bool {
        map.called() == self.name.node
    }
}
