//! The typed intermediate form of a checked map: one for both back ends.
//!
//! It is a small structured program over the operations of the runtime: locals, conditions, loops over what a message
//! holds, and writes in the order of the target. Everything that can be wrong has been found before: a back end
//! turns it into code and reports nothing. What each operation means is said here and nowhere else; both back
//! ends call the runtime function of the same name.
//!
//! Two kinds of text are kept apart: *encoded* values are slices of the message as sent (delimiters and escapes inside),
//! *text* is decoded. [`Expr::Decode`] makes one of the other; all writes and comparisons take text.
//! An empty value is an absent one.

mod parts;
pub mod print;

/// A compiled map with all that it calls.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Program {
    /// The name of the map, a Rust identifier in snake case (`adt_a01`).
    pub name: String,
    /// What comes in.
    pub source: Source,
    /// What goes out, for people: `fhir 4.0.1 Bundle`, `Chart`.
    pub target: String,
    /// The top-level fields of what goes out, if it is a record: what a writer of CSV needs to know.
    pub columns: Option<Vec<Column>>,
    /// SHA-256 (hexadecimal) of the sources that it was compiled from.
    pub digest: String,
    /// All functions; `functions[0]` is run, with the root node as its only argument.
    pub functions: Vec<Function>,
    /// Code tables.
    pub tables: Vec<Table>,
    /// The rows of the maps that can report something, by [`RowId`].
    pub rows: Vec<RowOrigin>,
    /// Values that a site sets.
    pub parameters: Vec<Parameter>,
}

/// A value that a site sets at load time, or several by key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parameter {
    /// Its name.
    pub name: String,
    /// The type of its values: one of the primitive types of records.
    pub ty: String,
    /// It may be absent.
    pub optional: bool,
    /// The value if none is set.
    pub default: Option<String>,
    /// The values by key if there are no others, sorted by the keys' bytes; `None`: it has one value.
    pub keys: Option<Vec<(String, String)>>,
    /// What it is for.
    pub description: Option<String>,
}

/// What comes in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// An HL7 v2 message.
    Message(MessageStructure),
    /// A JSON object (CSV rows are made into one before). The columns are the top-level fields.
    Record(Vec<Column>),
}

/// A top-level field of a record: what a reader or writer of CSV needs to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its name.
    pub name: String,
    /// A repeating field is split at this text, or joined with it.
    pub split: Option<String>,
}

/// The structure of a message, as a table that places each segment by the one before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MessageStructure {
    /// `ADT_A01`.
    pub name: String,
    /// The version that the map was checked against.
    pub version: String,
    /// All HL7 v2 versions that exist, for an unknown one in MSH-12.
    pub known_versions: Vec<String>,
    /// The (message code, trigger event) pairs that use this structure: (`ADT`, `A04`).
    pub events: Vec<(String, String)>,
    /// Groups and segments in document order. 0 is the message itself. [`MemberId`] is the position here.
    pub members: Vec<StructureMember>,
    /// The names of the segments that occur, sorted.
    pub segments: Vec<String>,
    /// `steps[member * segments.len() + segment]`: where a segment goes when the one before it was placed at `member`
    /// (0: at the start). Groups have empty rows. The choice: forward in the group at hand, then a new repetition of it, then the
    /// same in the enclosing group. A place that fits is taken even where a required one is skipped.
    pub steps: Vec<Step>,
}

/// A group or segment of a [`MessageStructure`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StructureMember {
    /// `PID`, `PATIENT_RESULT`.
    pub name: String,
    /// The group that it is in.
    pub parent: MemberId,
    /// A group, not a segment.
    pub group: bool,
}

/// Where a segment goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Step {
    /// The member it is an instance of; 0: it has no place (it is passed over with a warning).
    pub member: MemberId,
    /// The innermost open group instance that is kept; groups between it and the member are opened anew.
    pub keep: MemberId,
}

/// Position in [`MessageStructure::members`].
pub type MemberId = u16;

/// A row of a map, for errors and warnings at run time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowOrigin {
    /// The file, as given to the compiler.
    pub file: String,
    /// Its line, from 1.
    pub line: u32,
    /// The source as written (`PID-7`); empty where there is none.
    pub source: String,
    /// The element with its resource or datatype (`Patient.birthDate`); empty where there is none.
    pub target: String,
}

/// Position in [`Program::rows`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RowId(pub u32);

/// A code table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Its name in the map.
    pub name: String,
    /// Key and row, sorted by key, each key once.
    pub keys: Vec<(String, u32)>,
    /// What the keys stand for.
    pub rows: Vec<TableRow>,
    /// The row for every code that is no key.
    pub otherwise: Option<u32>,
}

/// What a code stands for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TableRow {
    /// The code.
    pub code: String,
    /// Its display or empty.
    pub display: String,
    /// Its system's URI or empty.
    pub system: String,
    /// All three as the members of a Coding, in JSON: if a [`Stmt::PutCoding`] writes them, else empty.
    pub coding: String,
}

/// Position in [`Program::tables`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TableId(pub u32);

/// Position in [`Program::functions`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FunctionId(pub u32);

/// A map, for one set of sources: it writes members into the object that is open, and returns nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Function {
    /// A Rust identifier in snake case, unique in the program.
    pub name: String,
    /// Where the map is written: file and line.
    pub file: String,
    /// Its line, from 1.
    pub line: u32,
    /// All locals; the first `parameters` are the parameters.
    pub locals: Vec<Local>,
    /// How many of the locals are parameters.
    pub parameters: u32,
    /// What it does.
    pub body: Block,
}

/// A local variable of a function.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Local {
    /// A Rust identifier in snake case, unique in the function.
    pub name: String,
    /// What it holds.
    pub ty: Type,
}

/// Position in [`Function::locals`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocalId(pub u32);

/// What a local or expression is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Type {
    /// A group, segment, or JSON value of the input, or none.
    Node,
    /// A slice of bytes, encoded or text; empty is absent.
    Value,
    /// The components of a value, found once: an array of this many values.
    Parts(u16),
    /// A condition.
    Bool,
    /// A count, index or row of a table.
    Int,
    /// The id of an entry, or none.
    Id,
}

/// Statements.
pub type Block = Vec<Stmt>;

/// A statement.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the doc of a variant names its fields")]
pub enum Stmt {
    /// Gives a local its value (also again: `first(…)` sets it in a loop). Every local is set before it is read on every way;
    /// before that it is none, absent, false, 0.
    Set { local: LocalId, value: Expr },
    /// Adds one to an `Int` local.
    Increment { local: LocalId },
    /// `parts` gets the first `count` components (`Level::Component`) or subcomponents of a value.
    Split { parts: LocalId, value: Expr, level: Level, count: u16 },
    /// A condition.
    If { condition: Expr, then: Block, otherwise: Block },
    /// The first arm that has the subject's text among its keys; all keys of a switch differ.
    Switch { subject: Expr, arms: Vec<(Vec<String>, Block)>, otherwise: Block },
    /// For each instance of a member directly under a group instance, in message order.
    EachChild { parent: Expr, member: MemberId, node: LocalId, body: Block },
    /// For a segment or group instance and each further instance of the same member under the same parent, in message order; none: not at all.
    EachSibling { first: Expr, node: LocalId, body: Block },
    /// For each repetition of an encoded field, empty ones included.
    EachRepetition { value: Expr, item: LocalId, body: Block },
    /// For each element of a JSON array; a value that is no array is its own single element, none and null have no element.
    EachItem { node: Expr, item: LocalId, body: Block },
    /// For each id of a list, those that are none passed over.
    EachId { start: LocalId, end: LocalId, id: LocalId, body: Block },
    /// Leaves the innermost loop.
    Break,
    /// Runs a map: writes its members into the object that is open.
    Call { function: FunctionId, arguments: Vec<Expr> },
    /// A member that is an object or array; or, without a key, an array element that is one; or several of which each is all that the one before
    /// has. `start` is JSON text: keys, brackets, and unsubstantial literals that come first; `end` is brackets. Left out if `body` writes
    /// nothing and it is not `kept` (there are literals), or if `substance` and nothing is written but unsubstantial literals.
    Container { start: String, end: String, kept: bool, substance: bool, body: Block },
    /// A member, or without a key an array element, from a text value; nothing if it is absent.
    Put { key: Option<String>, value: Expr, conversion: Conversion, row: RowId, policy: Policy },
    /// A member or array element that is constant: `json` is its JSON text, and after a comma may be that of more members or elements.
    /// `substantial`: its presence alone keeps the containers around it (it depends on a condition over the source).
    Literal { key: Option<String>, json: String, substantial: bool },
    /// A member or array element with an id in it; nothing for an id that is none. `start` is JSON text up to the id, `end` what comes after its
    /// quotation mark.
    PutIdentified { start: String, id: Expr, end: String, row: RowId },
    /// The members of a Coding, system, code and display, from a row of a table (`cells`), between JSON text; nothing for row -1.
    PutCoding { start: String, table: TableId, cells: LocalId, end: String, row: RowId },
    /// If the body writes nothing, the innermost open [`Stmt::Container`] must not be kept: the element is required in it. If it is kept at its end,
    /// it is as `lack` says; if it is left out, nothing happens. Outside of all containers the message fails.
    Require { row: RowId, lack: Lack, body: Block },
    /// The innermost [`Stmt::Entry`] is left out, with a warning at this row if it is to be `told`. Outside of all entries the message fails.
    LeaveOut { row: RowId, told: bool },
    /// An entry that may be left out. Whatever refers to it is written as if its id was none: the message is written again then.
    Entry { id: LocalId, body: Block },
    /// If `first` writes nothing, `otherwise` is done: the row of a block stands before that of the map behind it.
    Fallback { first: Block, otherwise: Block },
    /// `into` becomes the text of all [`Stmt::Append`] in the body, absent ones left out, with the separator between.
    BuildText { into: LocalId, separator: String, body: Block },
    /// Adds to the innermost [`Stmt::BuildText`].
    Append { value: Expr },
    /// Reports something; an error ends the transformation of this message.
    Report { finding: Finding, row: RowId, place: Option<Expr>, text: String },
    /// `id` becomes the id of an entry: a UUID version 5 of `kind` (the resource type) and the key, put at the end of the message's list of ids.
    /// Fails if all parts are absent or, with `Sharing::Unique`, if there is one already.
    Identify { id: LocalId, kind: String, key: Vec<Expr>, sharing: Sharing, row: RowId },
    /// Puts "none" at the end of the message's list of ids; `id` becomes none.
    IdentifyNone { id: LocalId },
    /// `local` (an `Int`) becomes the length of the message's list of ids.
    MarkIds { local: LocalId },
    /// `id` becomes the id at a place in the list of ids.
    IdAt { id: LocalId, position: LocalId },
    /// Writes an entry of an id that may be shared: if one with this id was written before, the body's output is compared with that one,
    /// taken back, and a difference reported as a warning (`Finding::SharedEntryDiffers`).
    Once { id: LocalId, row: RowId, body: Block },
}

impl Stmt {
    /// A container. `key` is that of a member.
    pub fn container(key: Option<&str>, shape: Shape, substance: bool, body: Block) -> Stmt {
        let (open, end) = match shape {
            Shape::Object => ("{", "}"),
            Shape::Array => ("[", "]"),
        };
        Stmt::Container { start: key_text(key) + open, end: end.to_owned(), kept: false, substance, body }
    }
}

/// A key as it is written to the output, `"birthDate":`; empty for an element of an array.
pub fn key_text(key: Option<&str>) -> String {
    // A string always has a JSON form.
    key.map(|key| serde_json::to_string(key).unwrap_or_default() + ":").unwrap_or_default()
}

/// Object or array.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// `{…}`
    Object,
    /// `[…]`
    Array,
}

/// The delimiter between parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// `^`
    Component,
    /// `&`
    Subcomponent,
}

/// What two entries with the same key mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sharing {
    /// An error.
    Unique,
    /// One resource.
    Once,
    /// Different resources: the second gets `2` as a further part of its key, and so on.
    Numbered,
}

/// What happens to a value that cannot be converted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Policy {
    /// The message fails.
    Fail,
    /// Left out with a warning.
    Warn,
    /// Left out.
    Skip,
    /// This JSON text is written instead.
    Default(String),
}

/// What happens where a required element is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lack {
    /// The message fails with "required element is missing".
    Fail,
    /// The container is left out, with a warning if it is to be `told`.
    Element {
        /// With a warning.
        told: bool,
    },
    /// The innermost [`Stmt::Entry`] is left out, as [`Stmt::LeaveOut`] does.
    Entry {
        /// With a warning.
        told: bool,
    },
}

/// An expression. None has an effect on the output; some report a warning.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the doc of a variant names its fields")]
pub enum Expr {
    /// A local.
    Local(LocalId),
    /// Constant text.
    Text(String),
    /// Constant number.
    Int(i32),
    /// Constant condition.
    Bool(bool),
    /// The id that is none.
    NoId,
    /// The node that is none.
    NoNode,

    // Nodes of a message.
    /// The first instance of a member directly under a group instance.
    Child { parent: Box<Expr>, member: MemberId },
    /// The last one.
    LastChild { parent: Box<Expr>, member: MemberId },
    /// The instance with this number, from 1.
    ChildAt { parent: Box<Expr>, member: MemberId, number: u32 },

    // Encoded values of a message.
    /// A field of a segment, with its repetitions.
    Field { segment: Box<Expr>, number: u16 },
    /// A repetition by number from 1.
    Repetition { value: Box<Expr>, number: u32 },
    /// The last repetition.
    LastRepetition { value: Box<Expr> },
    /// The only repetition of a field that does not repeat by its standard: the first, with a warning if there are more.
    Single { value: Box<Expr>, row: RowId },
    /// A component or subcomponent by number from 1.
    Component { value: Box<Expr>, level: Level, number: u16 },
    /// The same of a local that was split; the number is from 1.
    Part { parts: LocalId, number: u16 },
    /// A primitive that is not text (a code, number, date) where there may be further components or subcomponents that its type does not have
    /// (`M^Male` where M is expected): the first, with a warning if there are more that are not empty.
    /// `level` is the delimiter to look for; after `Level::Component` subcomponents are looked for too.
    Leaf { value: Box<Expr>, level: Level, row: RowId },
    /// [`Expr::Single`], and of that [`Expr::Leaf`] with `Level::Component`.
    Sole { value: Box<Expr>, row: RowId },
    /// Text of an encoded value: escapes undone; `""` (the HL7 null) is absent.
    Decode { value: Box<Expr> },

    // JSON.
    /// A member of a JSON object, or none.
    Key { node: Box<Expr>, name: String },
    /// An element of a JSON array by number from 1 (of a value that is no array: itself is number 1).
    Item { node: Box<Expr>, number: u32 },
    /// The last element.
    LastItem { node: Box<Expr> },
    /// The text of a JSON string, number or boolean; absent for everything else.
    Scalar { node: Box<Expr> },

    // Text.
    /// The first that is present.
    Or(Vec<Expr>),
    /// A function of text.
    Call { function: TextFunction, arguments: Vec<Expr> },
    /// An `Int` as text.
    Number(Box<Expr>),
    /// `urn:uuid:` and the id, absent for none.
    IdUrl(Box<Expr>),
    /// The id as text, absent for none.
    IdText(Box<Expr>),

    // Parameters.
    /// The value of a parameter, by its position.
    Parameter(u32),
    /// The value that a parameter has for a key; absent for an absent key.
    ParameterAt { parameter: u32, key: Box<Expr> },

    // Tables.
    /// The row of a table for a text, the row of its `otherwise`, or -1.
    Lookup { table: TableId, value: Box<Expr> },
    /// A cell of a row (-1: absent).
    Cell { table: TableId, row: Box<Expr>, column: TableColumn },

    // Conditions.
    /// A value is there.
    Present(Box<Expr>),
    /// An encoded value is there, and is not HL7's null (`""`) as a whole.
    HasValue(Box<Expr>),
    /// A node is there.
    Exists(Box<Expr>),
    /// An id is one.
    Identified(Box<Expr>),
    /// Two texts are the same. An absent text is only the same as an absent text.
    Equal(Box<Expr>, Box<Expr>),
    /// Two texts compare so as numbers; false if one is none.
    Compare { operator: Ordering, left: Box<Expr>, right: Box<Expr> },
    /// A member of a JSON object is absent in this way.
    Member { node: Box<Expr>, name: String, state: State },
    /// An `Int` is not negative: a row was found.
    Found(Box<Expr>),
    /// Negation.
    Not(Box<Expr>),
    /// All (evaluated left to right as far as needed).
    And(Vec<Expr>),
    /// Any (evaluated left to right as far as needed).
    AnyOf(Vec<Expr>),
}

/// A column of a [`TableRow`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TableColumn {
    /// The code.
    Code,
    /// The display.
    Display,
    /// The system.
    System,
}

/// The ways in which a member of a JSON object is absent.
pub use crate::syntax::ast::State;

/// An order of numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ordering {
    /// `<`
    Less,
    /// `<=`
    LessOrEqual,
    /// `>`
    Greater,
    /// `>=`
    GreaterOrEqual,
}

/// Functions of text. An absent argument makes an absent result, except where said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TextFunction {
    /// `concat(a, b)`: one after the other (more arguments are nested).
    Concat,
    /// `lower(x)`: ASCII letters and, by Unicode's simple mapping, others.
    Lower,
    /// `upper(x)`
    Upper,
    /// `trim(x)`: without blanks at both ends.
    Trim,
    /// `before(x, sep)`: absent if `sep` does not occur.
    Before,
    /// `after(x, sep)`: absent if `sep` does not occur.
    After,
    /// `replace(x, from, to)`; `to` may be empty.
    Replace,
    /// `uri(x)`: `urn:oid:` for an OID, `urn:uuid:` (lower case) for a UUID, a URI with a scheme itself; else absent.
    Uri,
    /// `date(x)`: the date part of a v2 or ISO date and time, in its own form.
    Date,
}

/// How a text becomes a JSON value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conversion {
    /// How the text is written.
    pub from: SourceForm,
    /// What is written.
    pub to: TargetForm,
}

/// How a text is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SourceForm {
    /// As HL7 v2 writes dates, times, and `Y`/`N`.
    V2,
    /// As ISO 8601 and JSON write them.
    Iso,
    /// A date or time by a pattern such as `MM/dd/yyyy`.
    Pattern(String),
}

/// What is written. All but the numbers and `Boolean` are JSON strings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TargetForm {
    /// Any text; control characters other than tab, CR, LF are refused.
    String,
    /// FHIR code: fails on empty, leading, trailing or doubled blanks.
    Code,
    /// FHIR id: `[A-Za-z0-9.-]{1,64}`.
    Id,
    /// A URI: no blanks.
    Uri,
    /// JSON number, 32 bits.
    Integer,
    /// From 1.
    PositiveInt,
    /// From 0.
    UnsignedInt,
    /// JSON number, digits kept (`+1.50` → `1.50`, `.5` → `0.5`, `007` → `7`).
    Decimal,
    /// `true`, `false`.
    Boolean,
    /// `YYYY[-MM[-DD]]`; from a date and time its date.
    Date,
    /// `YYYY[-MM[-DD[Thh:mm:ss[.s…]zone]]]`; seconds filled with `00`; zone: its own, else that of MSH-7, else that configured, else
    /// the date alone with a warning.
    DateTime,
    /// A dateTime with time and zone, filled as there; fails otherwise.
    Instant,
    /// `hh:mm:ss[.s…]`.
    Time,
    /// Base64, blanks left out.
    Base64,
    /// A date by a pattern (records).
    Pattern(String),
}

/// What [`Stmt::Report`] says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Finding {
    /// Error: a code that the table has no row for.
    CodeNotInTable,
    /// Warning: the same, the element is left out.
    CodeNotInTableWarning,
    /// Error: no arm of a `match` fits; `text` is the map's own words.
    NoArm,
    /// Warning: the same.
    NoArmWarning,
    /// Error: `only(…)` found several.
    NotOnly,
    /// Error: a required segment, field or group that the map reads is absent.
    MissingSource,
}
