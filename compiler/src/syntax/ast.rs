//! The syntax tree: what is written, with its places, before any name is looked up.
//!
//! Words that only the standards give a meaning (segment, element and table names) are kept as text here.

pub mod local;
pub mod overlay;
mod rows;
pub mod test;
mod values;

pub use rows::*;
pub use values::*;

use crate::source::{Span, Spanned};

/// A name as written, quotes removed.
pub type Name = Spanned<String>;

/// A whole file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct File {
    /// `use hl7v2 "2.8"`.
    pub uses: Vec<Use>,
    /// `import "datatypes.mw"`.
    pub imports: Vec<Spanned<String>>,
    /// `overlay "adt_a01.mw" { … }`.
    pub overlays: Vec<overlay::Overlay>,
    /// Values that a site sets.
    pub parameters: Vec<Parameter>,
    /// Records.
    pub schemas: Vec<Schema>,
    /// Code tables.
    pub tables: Vec<Table>,
    /// Maps, in file order.
    pub maps: Vec<Map>,
    /// Tests, in file order.
    pub tests: Vec<test::Test>,
    /// Names of schemas, tables and maps whose heads could not be read; their errors are already reported. Keeps
    /// follow-up errors (no such map) away.
    pub broken: Vec<Name>,
    /// What follows braces that miss their end: which block it belongs to is not known.
    pub doubtful: Vec<Span>,
}

/// `use STANDARD "VERSION" [{ … }]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Use {
    /// `hl7v2` or `fhir`.
    pub standard: Name,
    /// As written; `any` may stand without quotes.
    pub version: Name,
    /// What is declared in its braces.
    pub local: Vec<local::Item>,
    /// From `use` to the version.
    pub head: Span,
    /// The item.
    pub span: Span,
}

/// `parameter NAME : TYPE [?] [= DEFAULT] ["DESCRIPTION"]`, `parameter NAME : string -> TYPE { KEY -> VALUE … }`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parameter {
    /// Its name.
    pub name: Name,
    /// The type of its value, or of its values.
    pub ty: Name,
    /// `?`, or none.
    pub cardinality: Cardinality,
    /// The value if none is set.
    pub default: Option<Spanned<Literal>>,
    /// `string -> TYPE`: the values that it has by key, if none is set.
    pub keys: Option<Vec<(Name, Spanned<Literal>)>>,
    /// What it is for.
    pub description: Option<Name>,
    /// Without the keys.
    pub head: Span,
}

/// `schema NAME { … }`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schema {
    /// Its name.
    pub name: Name,
    /// Its fields.
    pub fields: Vec<SchemaField>,
    /// Some of its fields could not be read, which is reported.
    pub broken: bool,
    /// The item.
    pub span: Span,
}

/// A field of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SchemaField {
    /// Its name, which is the JSON key and the CSV column.
    pub name: Name,
    /// Its type.
    pub ty: FieldType,
    /// The pattern of a date.
    pub format: Option<Name>,
    /// `?`, `*`, `+` or none.
    pub cardinality: Cardinality,
    /// `split ";"`.
    pub split: Option<Name>,
    /// The whole field.
    pub span: Span,
}

/// The type of a record's field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldType {
    /// A primitive type or another schema.
    Named(Name),
    /// A record in place.
    Inline(Vec<SchemaField>),
}

/// How many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cardinality {
    /// No mark: exactly one.
    One,
    /// `?`: none or one.
    Optional,
    /// `*`: any number.
    Many,
    /// `+`: at least one.
    Some,
}

/// `table NAME : SOURCE -> TARGET { … }`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Its name.
    pub name: Name,
    /// Where its keys come from.
    pub source: TableSource,
    /// Where its values go.
    pub target: TableTarget,
    /// The rows.
    pub rows: Vec<TableRow>,
    /// `else …`.
    pub otherwise: Option<Spanned<TableElse>>,
    /// The item.
    pub span: Span,
}

/// Where the keys of a table come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TableSource {
    /// `hl7 "0001"`.
    Hl7(Name),
    /// `string`: any text.
    Text,
}

/// Where the values of a table go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TableTarget {
    /// `fhir "administrative-gender"`: a value set.
    ValueSet(Name),
    /// `system "URI"`: a code system that is not checked.
    System(Name),
    /// `string`.
    Text,
}

/// `A, O -> other "display" in "system"`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableRow {
    /// The source codes.
    pub keys: Vec<Name>,
    /// The target code.
    pub code: Name,
    /// Its display.
    pub display: Option<Name>,
    /// Its system.
    pub system: Option<Name>,
    /// The row.
    pub span: Span,
}

/// What a table does with a code that is no key.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the doc of a variant names its fields")]
pub enum TableElse {
    /// `else -> code "display" in "system"`.
    Code {
        /// The target code.
        code: Name,
        /// Its display.
        display: Option<Name>,
        /// Its system.
        system: Option<Name>,
    },
    /// `else keep`.
    Keep,
    /// `else skip`.
    Skip,
    /// `else warn`.
    Warn,
    /// `else fail`.
    Fail,
}

/// `map [NAME(SOURCES)|SOURCE] -> TARGET { … }`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Map {
    /// The name, if it has one.
    pub name: Option<Name>,
    /// The sources.
    pub sources: Vec<MapSource>,
    /// What it makes.
    pub target: TypeName,
    /// The rows.
    pub rows: Vec<Row>,
    /// From `map` to the target: what is shown when the map as a whole is meant.
    pub head: Span,
    /// The item.
    pub span: Span,
}

impl Map {
    /// The name, or that of the first source.
    pub fn called(&self) -> &str {
        match (&self.name, self.sources.first()) {
            (Some(name), _) => &name.node,
            (None, Some(source)) => source.ty.written(),
            (None, None) => "map",
        }
    }
}

/// `[ALIAS :] TYPE [?|*|+]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MapSource {
    /// The name it is known by.
    pub alias: Option<Name>,
    /// What it is.
    pub ty: TypeName,
    /// How many.
    pub cardinality: Cardinality,
    /// An overlay added it: callers that do not give it pass what they have of that name.
    pub added: bool,
    /// The whole.
    pub span: Span,
}

/// The name of a type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TypeName {
    /// `PID`, `CX`, `ORU_R01`, `ORU_R01.PATIENT`, `Registration`, `string`. Dotted names are one text.
    Plain(Name),
    /// `fhir Patient`, `fhir Encounter.participant`.
    Fhir(Name),
    /// `fhir "us-core" Patient`: a profile of a package.
    Profile(Name, Name),
    /// `ref Practitioner`.
    Reference(Name),
}

impl TypeName {
    /// As it is written, without package and words.
    pub fn written(&self) -> &str {
        match self {
            TypeName::Plain(name)
            | TypeName::Fhir(name)
            | TypeName::Reference(name)
            | TypeName::Profile(_, name) => &name.node,
        }
    }
}
