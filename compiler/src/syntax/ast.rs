//! The syntax tree: what is written, with its places, before any name is looked up.
//!
//! Words that only the standards give a meaning (segment, element and table names) are kept as text here.

pub mod local;
pub mod overlay;
pub mod test;

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
