//! What a map reads and writes of what it could: every field of the source with where it goes, every element of the target with where
//! it comes from.
//!
//! Made of a checked [`Plan`], all called maps followed with the values that they are called with. So a component that a map of a datatype
//! reads is known for each field that goes through that map.
//!
//! | file | what is in it |
//! | --- | --- |
//! | `place` | where in the source a value stands |
//! | `reads` | what is done with each place of the source |
//! | `writes` | what is written to each element of the target |
//! | `walk`, `values` | through rows and called maps; through values and conditions |
//! | `unmapped` | what the map says nothing of, as findings |
//! | `unread` | what messages have and no row reads |
//! | `source`, `target` | what was gathered, laid beside what the schemas have |

mod place;
mod reads;
mod source;
mod target;
#[cfg(test)]
mod tests;
mod unmapped;
mod unread;
mod values;
mod walk;
mod writes;

use crate::plan::{Input, Plan};
use serde::Serialize;
pub use unmapped::{Scope, unmapped};
pub use unread::{Unread, UnreadField};

/// What a map reads and writes of what it could.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Coverage {
    /// The name of the map.
    pub map: String,
    /// What it reads: `hl7v2 2.5.1 ADT_A01`, `Registration`.
    pub source: String,
    /// What it makes: `fhir 4.0.1 Bundle`, `Chart`.
    pub target: String,
    /// The segments of the message in its order, or the record and those in it that the map reads.
    pub sources: Vec<SourceStructure>,
    /// The target and, of a bundle, its resources, in the order in which the map first writes them.
    pub targets: Vec<TargetStructure>,
    /// False if maps call each other in so many ways that not all were followed: something may be mapped that is not called so here.
    pub complete: bool,
}

/// A segment at its place in the message, or a record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SourceStructure {
    /// With all groups: `PATIENT_RESULT.PATIENT.PID`. Of a record in a record, the path to it.
    pub path: String,
    /// As much of the path as tells it from all others: `PID`, `OBSERVATION.OBX`.
    pub name: String,
    /// The standard's title: `Patient Identification`.
    pub label: String,
    /// The map reads or ignores something of it.
    pub touched: bool,
    /// An `ignore` row names it, or a group that it is in.
    pub ignored: bool,
    /// What the remarks of those rows say.
    pub remarks: Vec<String>,
    /// Its fields, those withdrawn from the standard only if the map names them.
    pub fields: Vec<Field>,
}

/// A field, component or member of a record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Field {
    /// `PID-3`, `PID-3.4`, `OBSERVATION.OBX-5`, `Address.City`.
    pub path: String,
    /// `PatientIdentifierList`.
    pub name: String,
    /// `CX`; of a field whose type another field says, `varies`.
    #[serde(rename = "type")]
    pub ty: String,
    /// The standard's letter: R, O, C, B, X, W.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub usage: Option<char>,
    /// There has to be one.
    pub required: bool,
    /// What becomes of it.
    pub status: Status,
    /// The elements that it or a part of it goes to: `Patient.identifier`. Not those inside of another one of these.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub targets: Vec<String>,
    /// What it is read for besides.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub reads: Vec<Read>,
    /// The remarks of its `ignore` rows.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub remarks: Vec<String>,
    /// Of a part of a field of varying type: of which datatype it is a part.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub datatype: Option<String>,
    /// Its components, if the map reads or ignores some of them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub components: Vec<Field>,
}

/// What becomes of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// It, or a part of it, goes to the target.
    Mapped,
    /// It decides something, and goes nowhere.
    Read,
    /// An `ignore` row names it.
    Ignored,
    /// The map says nothing of it.
    Unmapped,
}

/// What a field is read for, besides going to the target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Read {
    /// In a condition: `when`, `where`, `match`.
    Condition,
    /// In the key of an entry.
    Key,
    /// By `each`: how often rows are done.
    Each,
}

/// A resource or record that the map makes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TargetStructure {
    /// `Patient`.
    pub name: String,
    /// A title, if the standard has one.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub label: String,
    /// Its elements.
    pub elements: Vec<Element>,
}

/// An element of the target.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Element {
    /// As it is written behind the name of a resource: `Patient.name`, `Observation.value[x]`, `Observation.valueQuantity`.
    pub path: String,
    /// The types it may have.
    pub types: Vec<String>,
    /// Smallest number.
    pub min: u32,
    /// Largest number; none is unbounded.
    #[serde(serialize_with = "max")]
    pub max: Option<u32>,
    /// There has to be one, where what it is in is there.
    pub required: bool,
    /// A row sets it, or something in it.
    pub set: bool,
    /// Where it comes from: paths of the source, `entry NAME`, `constant`. Empty where only what is in it is set.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub from: Vec<String>,
    /// What it is to what it is listed in.
    pub part: Part,
    /// What is in it, if something is set there.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub elements: Vec<Element>,
}

/// What an element is to what it is listed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Part {
    /// An element that the resource or record itself defines: these are counted.
    Element,
    /// One type of a choice, or the extension with one URL.
    Form,
    /// An element of a datatype.
    Datatype,
}

fn max<S: serde::Serializer>(max: &Option<u32>, serializer: S) -> Result<S::Ok, S::Error> {
    match max {
        Some(max) => serializer.serialize_u32(*max),
        None => serializer.serialize_str("*"),
    }
}

/// How many fields there are, and what becomes of them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct FieldCounts {
    /// All.
    pub fields: usize,
    /// [`Status::Mapped`].
    pub mapped: usize,
    /// [`Status::Read`].
    pub read: usize,
    /// [`Status::Ignored`].
    pub ignored: usize,
    /// [`Status::Unmapped`].
    pub unmapped: usize,
}

/// How many elements there are, and how many are set.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct ElementCounts {
    /// All of the resource or record itself; those in elements that are never set are not looked into.
    pub elements: usize,
    /// Those that some row sets.
    pub set: usize,
}

/// What a plan reads and writes of what it could.
pub fn coverage(plan: &Plan) -> Coverage {
    let gathered = walk::walk(plan, walk::ROWS);
    let main = plan.maps.get(plan.main.0);
    let source = match &plan.input {
        Input::Message { library, structure } => {
            format!("{} {} {}", library.standard(), library.version(), structure.name)
        }
        Input::Record { .. } => gathered.root.as_ref().map_or(String::new(), |root| root.name.clone()),
    };
    let sources = source::structures(plan, &gathered);
    let targets = target::structures(&gathered, &source::Names::new(&sources));
    Coverage {
        map: main.map_or(String::new(), |map| map.name.clone()),
        source,
        target: plan.target.clone(),
        sources,
        targets,
        complete: gathered.complete,
    }
}

impl Coverage {
    /// The fields of all segments or records, or only of those that the map touches.
    pub fn counts(&self, touched_only: bool) -> FieldCounts {
        let counted = self.sources.iter().filter(|source| source.touched || !touched_only);
        counted.map(SourceStructure::counts).fold(FieldCounts::default(), FieldCounts::and)
    }

    /// The fields of which the map says nothing, of all segments or records, or only of those that it touches.
    pub fn unmapped(&self, touched_only: bool) -> impl Iterator<Item = &Field> {
        let sources = self.sources.iter().filter(move |source| source.touched || !touched_only);
        sources.flat_map(|source| &source.fields).filter(|field| field.status == Status::Unmapped)
    }
}

impl SourceStructure {
    /// Nothing of it is read, and an `ignore` row says that this is on purpose.
    pub fn wholly_ignored(&self) -> bool {
        self.ignored && self.fields.iter().all(|field| field.status == Status::Ignored)
    }

    /// Its fields; components are not counted.
    pub fn counts(&self) -> FieldCounts {
        let mut counts = FieldCounts { fields: self.fields.len(), ..FieldCounts::default() };
        for field in &self.fields {
            *match field.status {
                Status::Mapped => &mut counts.mapped,
                Status::Read => &mut counts.read,
                Status::Ignored => &mut counts.ignored,
                Status::Unmapped => &mut counts.unmapped,
            } += 1;
        }
        counts
    }
}

impl FieldCounts {
    fn and(self, other: FieldCounts) -> FieldCounts {
        FieldCounts {
            fields: self.fields + other.fields,
            mapped: self.mapped + other.mapped,
            read: self.read + other.read,
            ignored: self.ignored + other.ignored,
            unmapped: self.unmapped + other.unmapped,
        }
    }
}

impl TargetStructure {
    /// Its own elements at all depths; those of datatypes are not counted.
    pub fn counts(&self) -> ElementCounts {
        let mut counts = ElementCounts::default();
        count(&self.elements, &mut counts);
        counts
    }
}

fn count(elements: &[Element], counts: &mut ElementCounts) {
    for element in elements.iter().filter(|element| element.part == Part::Element) {
        counts.elements += 1;
        counts.set += usize::from(element.set);
        count(&element.elements, counts);
    }
}
