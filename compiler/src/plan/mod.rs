//! The checked map: every name bound to a schema, every value typed, every conversion chosen. Still in the shape of the
//! map (rows, blocks, conditions); [`crate::lower`] turns it into the order of the target.
//!
//! `check` makes a plan, and only if it found no error.

use crate::ir::{Column, Conversion};
use crate::schema::{Library, Structure};
use crate::source::Span;
use std::sync::Arc;

/// A whole compilation: the map that is run, and all that it needs.
#[derive(Debug, Clone)]
pub struct Plan {
    /// Maps; `maps[main.0]` is run.
    pub maps: Vec<Map>,
    /// The map that is run. It has exactly one source: a message or a record.
    pub main: MapId,
    /// Code tables.
    pub tables: Vec<Table>,
    /// Values that a site sets.
    pub parameters: Vec<crate::ir::Parameter>,
    /// What comes in.
    pub input: Input,
    /// For people: `fhir 4.0.1 Bundle`.
    pub target: String,
    /// The fields of what goes out, if it is a record.
    pub columns: Option<Vec<Column>>,
}

/// What comes in.
#[derive(Debug, Clone)]
#[allow(missing_docs, reason = "the doc of a variant names its fields")]
pub enum Input {
    /// A message structure of an HL7 v2 library.
    Message { library: Arc<Library>, structure: Arc<Structure> },
    /// A record.
    Record { columns: Vec<Column> },
}

/// Position in [`Plan::maps`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MapId(pub usize);

/// Position in [`Plan::tables`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TableId(pub usize);

/// Something that a block puts at hand (`it`, an `each` alias, a row's own value), unique in its map.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemId(pub usize);

/// An entry of a bundle, unique in its map.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntryId(pub usize);

/// A map.
#[derive(Debug, Clone)]
pub struct Map {
    /// Its name, or one made of source and target.
    pub name: String,
    /// Its sources.
    pub parameters: Vec<Parameter>,
    /// What it makes.
    pub target: Arc<Structure>,
    /// Its rows, in the order written.
    pub rows: Vec<Row>,
    /// What it leaves out on purpose.
    pub ignored: Vec<Ignored>,
    /// Its head.
    pub span: Span,
}

/// A path of an `ignore` row. It is not read: it is said of it that it is not mapped on purpose.
#[derive(Debug, Clone)]
pub struct Ignored {
    /// What is ignored: a group, segment, field, component or member of a record.
    pub source: Source,
    /// Why, in the map's words; empty if it does not say it.
    pub remark: String,
}

/// A source of a map.
#[derive(Debug, Clone)]
pub struct Parameter {
    /// The alias or the name of its type.
    pub name: String,
    /// What it is.
    pub ty: SourceType,
    /// `*` or `+`: all siblings that follow the first segment, all repetitions of a field, all elements of an array.
    pub many: bool,
}

/// What a source value is.
#[derive(Debug, Clone)]
#[allow(missing_docs, reason = "the doc of a variant names its fields")]
pub enum SourceType {
    /// The message or a group of it: a node. The name is that of the schema's structure (`ORU_R01`, `ORU_R01.PATIENT`).
    Group(Arc<Structure>),
    /// A segment: a node.
    Segment(Arc<Structure>),
    /// An encoded value of a composite datatype (`CX`). Its components are separated as `level` says.
    Composite { structure: Arc<Structure>, level: Level },
    /// An encoded primitive value. `level`: the delimiter that its type has no parts for (none below a subcomponent).
    Encoded { level: Option<Level>, text: bool },
    /// A record, in JSON: a node.
    Record(Arc<Structure>),
    /// A scalar in JSON: a node.
    Scalar,
    /// Decoded text: literals, results of functions, primitive sources of a map.
    Text,
    /// A reference to an entry.
    Reference,
}

/// Where the parts of an encoded value are separated: `^` or `&`.
pub use crate::ir::Level;

/// A value of the source. If `many`, it is a sequence, and what it is used for is done for each.
#[derive(Debug, Clone)]
pub struct Source {
    /// What kind.
    pub kind: SourceKind,
    /// The type of the value (of each, if many).
    pub ty: SourceType,
    /// A sequence.
    pub many: bool,
    /// Where it is written.
    pub span: Span,
}

/// The kinds of [`Source`].
#[derive(Debug, Clone)]
#[allow(missing_docs, reason = "the doc of a variant names its fields")]
pub enum SourceKind {
    /// A source of the map.
    Parameter(usize),
    /// What a block put at hand.
    Item(ItemId),
    /// A reference to an entry: to that of the scope at hand or an enclosing one, or (`many`) all made below the innermost scope that encloses both the entry
    /// and this place (its inner scopes and also those beside this one: a result may refer to all specimens of its order).
    Entry(EntryId),
    /// A group or segment instance directly under a group; the member's name. Many if the member repeats.
    Child { of: Box<Source>, member: String },
    /// A field of a segment, by number. `repeats`: all its repetitions (many), else the only one (with a warning if the message has more).
    Field { of: Box<Source>, number: u16, repeats: bool },
    /// A component or subcomponent of a composite, by number.
    Component { of: Box<Source>, number: u16 },
    /// A member of a record. `repeats`: the elements of its array (many).
    Key { of: Box<Source>, name: String, repeats: bool },
    /// One of many.
    Pick { of: Box<Source>, which: Pick },
    /// Those of many for which a condition holds; the item is the one at hand in it.
    Where { of: Box<Source>, item: ItemId, condition: Box<Condition> },
    /// Constant text.
    Literal(String),
    /// The first that is present; where they are many, all of the first that has any present. All of one type.
    Or(Vec<Source>),
    /// All values as one text, absent ones left out. Arguments may be many.
    Join { values: Vec<Source>, separator: String },
    /// A function of single text values.
    Call { function: crate::ir::TextFunction, arguments: Vec<Source> },
    /// How many there are, as text.
    Count(Box<Source>),
    /// The number, from 1, of the item of an `each`.
    Index(ItemId),
    /// The value of a parameter, by its position in [`Plan::parameters`].
    Setting(usize),
    /// The value that a parameter has for a key.
    Keyed { parameter: usize, of: Box<Source> },
}

/// Which of many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pick {
    /// The first that is present.
    First,
    /// The last that is present.
    Last,
    /// The only one: an error at run time if a second is present.
    Only,
    /// By number, from 1, counted as sent.
    At(u32),
}

/// A condition. A source that is many holds if any of it does.
#[derive(Debug, Clone)]
pub enum Condition {
    /// There is a value (a reference: an entry).
    Present(Source),
    /// The texts are the same.
    Equal(Source, Source),
    /// The text is one of these.
    In(Source, Vec<String>),
    /// The text is a key of the table.
    InTable(Source, TableId),
    /// It is absent in this way.
    Is(Source, State),
    /// Compared as numbers.
    Compare(Source, crate::ir::Ordering, Source),
    /// Negation.
    Not(Box<Condition>),
    /// All.
    And(Vec<Condition>),
    /// Any.
    Or(Vec<Condition>),
}

/// A row or block.
#[derive(Debug, Clone)]
#[allow(missing_docs, reason = "the doc of a variant names its fields")]
pub enum Row {
    /// Sets an element.
    Assign(Box<Assign>),
    /// Conditional rows. The first branch that holds.
    When { branches: Vec<(Condition, Vec<Row>)>, otherwise: Vec<Row> },
    /// Rows by code. Keys of all arms differ.
    Match { subject: Source, arms: Vec<(Vec<String>, Vec<Row>)>, otherwise: Otherwise, span: Span },
    /// Rows for each of many.
    Each { source: Source, presence: Presence, item: ItemId, rows: Vec<Row> },
    /// An entry of the bundle.
    Entry(Box<Entry>),
}

/// The `else` of a match.
#[derive(Debug, Clone)]
pub enum Otherwise {
    /// Rows; none for `else skip`.
    Rows(Vec<Row>),
    /// A warning, with the map's own words or none.
    Warn(String),
    /// An error.
    Fail(String),
}

/// Sets an element of the target.
#[derive(Debug, Clone)]
pub struct Assign {
    /// What is put there; for each of it, if many and the last step that repeats is to get one for each. A block without source has none:
    /// one element.
    pub source: Option<Source>,
    /// The element: from the structure that the rows fill. Never empty.
    pub target: Vec<Step>,
    /// What is written.
    pub content: Content,
    /// Whether there is something to write.
    pub presence: Presence,
    /// What happens if nothing is written, by the row's own words; where the element is required, or the value that there is was bad.
    /// Without words the message fails.
    pub absence: Option<Absence>,
    /// The row.
    pub span: Span,
}

/// Whether there is a value whenever a row is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// Always, and it says nothing of the source.
    Constant,
    /// Always, whatever the message has.
    Sure,
    /// Always, or the source lacks what its schema requires.
    Certain,
    /// Only the data can tell.
    Possible,
}

/// What happens if nothing is written.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the doc of a variant names its fields")]
pub enum Absence {
    /// The message fails.
    Fail,
    /// The smallest element around that can be left out is; with a warning if it is to be `told`.
    Element { told: bool },
    /// The resource is left out.
    Resource { told: bool },
    /// This JSON text is written instead.
    Default(String),
    /// An element with an extension that says why: the JSON text of an object.
    Reason(String),
}

/// What is written for one source value.
#[derive(Debug, Clone)]
#[allow(missing_docs, reason = "the doc of a variant names its fields")]
pub enum Content {
    /// A primitive element from text, through a table if there is one.
    Primitive { via: Option<Via>, conversion: Conversion, policy: crate::ir::Policy },
    /// A constant: JSON text.
    Literal(String),
    /// A structure: what a map makes of the value, and rows for which the value is `item`. Where both set a
    /// single element, the rows do, and the map only if they set nothing.
    Structure { item: ItemId, call: Option<Call>, rows: Vec<Row> },
    /// A structure made of a code by a table: one with `code` (and `system`, `display` where the structure has them), or with a `coding` that has.
    Coded { via: Via, policy: crate::ir::Policy, within: Option<Step> },
    /// A reference to an entry: a structure with `reference`.
    Reference,
}

/// `by MAP`: the value is the first argument.
#[derive(Debug, Clone)]
pub struct Call {
    /// The map.
    pub map: MapId,
    /// The arguments after the first; `None` for one that the caller does not have.
    pub arguments: Vec<Option<Source>>,
}

/// `via TABLE`.
#[derive(Debug, Clone)]
pub struct Via {
    /// The table.
    pub table: TableId,
}

/// A step of a target path.
#[derive(Debug, Clone)]
pub struct Step {
    /// The JSON key: `valueQuantity`, `_birthDate`.
    pub key: String,
    /// Position of the element in its structure, for the order of output. A choice element's types have one position; the extension of a primitive
    /// comes right behind it.
    pub order: u32,
    /// The element repeats: JSON array.
    pub repeats: bool,
    /// A profile allows only one, though it is an array.
    pub only: bool,
    /// The element is required in its structure.
    pub required: bool,
    /// The structure of the element; none for a primitive.
    pub structure: Option<Arc<Structure>>,
    /// The canonical URL of the value set that its codes have to be of, where the binding is required; none for a primitive.
    pub codes: Option<String>,
    /// `extension("URL")`: the element's `url`. Steps with different URLs are different elements.
    pub url: Option<String>,
    /// The slice of its element that it is: `identifier("MRN")`. Steps with different slices are different elements.
    pub slice: Option<Slice>,
    /// The element path for people: `Patient.contact.name`.
    pub path: String,
}

/// A slice of an element that repeats.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slice {
    /// Its name.
    pub name: String,
    /// There is to be one.
    pub required: bool,
}

impl Step {
    /// The order of the member at a position of its structure. The one behind it is for the member's own extension.
    pub fn order_of(index: usize) -> u32 {
        2 * index as u32
    }
}

/// An entry of a bundle.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Which.
    pub id: EntryId,
    /// Its name.
    pub name: String,
    /// The resource type.
    pub kind: String,
    /// The map that makes the resource.
    pub map: MapId,
    /// Its arguments: never empty, none is many unless the parameter is. `None` for one that the map of the entry does not have; never the first.
    pub arguments: Vec<Option<Source>>,
    /// The first argument is required by the schema where it is read: its absence is an error, else it leaves the entry out.
    pub required: bool,
    /// `when`.
    pub condition: Option<Condition>,
    /// The key: single values.
    pub key: Vec<Source>,
    /// What a second entry with this key means.
    pub sharing: crate::ir::Sharing,
    /// The request's method.
    pub request: Option<Request>,
    /// More rows for the resource.
    pub rows: Vec<Row>,
    /// The bundle's element for it.
    pub target: Step,
    /// From `entry` to its key.
    pub span: Span,
}

/// The request of an entry.
pub use crate::syntax::ast::Request;

/// The ways in which a value is absent.
pub use crate::syntax::ast::State;

/// A code table.
#[derive(Debug, Clone)]
pub struct Table {
    /// Its name.
    pub name: String,
    /// Key and row.
    pub keys: Vec<(String, usize)>,
    /// What keys stand for.
    pub rows: Vec<crate::ir::TableRow>,
    /// What a code that is no key stands for.
    pub otherwise: TableElse,
}

/// What a code that is no key stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TableElse {
    /// A row.
    Row(usize),
    /// Itself.
    Keep,
    /// Nothing.
    Skip,
    /// Nothing, with a warning.
    Warn,
    /// The row's policy (an error unless the row says otherwise).
    Fail,
}
