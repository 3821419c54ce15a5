//! What maps are checked against: structures of named, numbered members with type, cardinality and binding.
//!
//! HL7 v2, FHIR and records are all described by this one model. A [`Library`] is one version of one of them
//! ("hl7v2 2.5.1", "fhir 4.0.1"), read lazily from the compact text in `compiler/schemas/`; record schemas are
//! made from a map's own `schema` items by the checker. `package` reads profiles that a site adds, `profile` says what they come to. Nothing outside this folder knows the text format.

mod bundle_types;
mod code_form;
mod concept_maps;
mod constraint;
mod counts;
pub mod diff;
mod extensions;
mod history;
mod invariants;
mod library;
mod local;
mod lookup;
pub(crate) mod meaning;
mod merged;
pub mod package;
mod primitive;
mod profile;
mod search;
mod sources;
mod structures;
#[cfg(test)]
mod tests;
mod text;
mod value_sets;
mod versions;
mod words;

pub use bundle_types::{Asks, BundleRule, bundle_rules};
pub use code_form::CodeForm;
pub use concept_maps::{ConceptMap, Mapping, Relation};
pub use constraint::{Constraint, Discriminator, Preset, ProfileName};
pub use counts::{Count, counts};
pub use extensions::{Context, ExtensionDefinition};
pub use history::History;
pub use invariants::Invariant;
pub use library::{Library, UnknownLibrary};
pub use local::{Local, Place};
pub use lookup::{Among, Found, FoundMember, NotFound};
pub use primitive::{Form, Primitive};
pub use profile::{Filled, FilledWith, Profiles};
pub use search::{Hit, HitKind, search};

/// A message structure, group, segment, datatype, resource, backbone element or record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Structure {
    /// `ORU_R01`, `ORU_R01.PATIENT_RESULT`, `PID`, `XPN`, `Patient`, `Patient.contact`, `Registration`.
    pub name: String,
    /// The title that people know it by, such as "Patient Identification". May be empty.
    pub label: String,
    /// What it is.
    pub kind: Kind,
    /// Its members in their order, withdrawn ones included.
    pub members: Vec<Member>,
    /// FHIR: the profile that says more of it than the standard does.
    pub profile: Option<std::sync::Arc<ProfileName>>,
}

/// What a [`Structure`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// HL7 v2: a message structure such as `ADT_A01`. Members are segments, groups and choices.
    Message,
    /// HL7 v2: a group of segments inside a message.
    Group,
    /// HL7 v2: a group of which exactly one member is present.
    Choice,
    /// HL7 v2: a segment. Members are fields, numbered from 1.
    Segment,
    /// HL7 v2: a datatype with components, numbered from 1.
    Composite,
    /// FHIR: a resource. Its JSON begins with `resourceType`.
    Resource,
    /// FHIR: a complex datatype such as `HumanName`.
    Datatype,
    /// FHIR: an element of a resource or datatype that has elements of its own (`Patient.contact`).
    Element,
    /// A `schema` of a map: a JSON object or a CSV row.
    Record,
}

/// A field, component, element, group member or record field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// As written in a path: `PatientName` (v2 names in UpperCamelCase made from the standard's short name), `birthDate`,
    /// for a choice the part before `[x]` (`value`), for a message member the segment or group name (`PID`, `PATIENT`).
    /// Unique in the structure: the second `ROL` of a message is `ROL_2`, and its type is still the segment `ROL`.
    pub name: String,
    /// Position from 1 for fields and components.
    pub number: Option<u16>,
    /// The standard's short name where it differs from `name` ("Date/Time of Birth"). May be empty.
    pub label: String,
    /// One type; several for a FHIR choice (`value[x]`) in the order of the standard. Never empty.
    pub types: Vec<Type>,
    /// Smallest number of occurrences.
    pub min: u32,
    /// Largest number of occurrences; `None` is unbounded.
    pub max: Option<u32>,
    /// The code table or value set that its codes come from.
    pub binding: Option<Binding>,
    /// Taken out of the standard. Still readable, since receivers get older messages.
    pub withdrawn: bool,
    /// HL7 v2: a field of varying type (`OBX-5`) names the number of the field in the same segment that holds its type (2).
    pub type_from: Option<u16>,
    /// FHIR: true for `value[x]`, also where only one type is allowed.
    pub choice: bool,
    /// HL7 v2: the optionality of a field or component as the standard's tables have it.
    pub usage: Option<Usage>,
    /// HL7 v2: the largest length in characters, where the standard gives one (it does up to 2.6, and seldom from 2.7 on).
    pub length: Option<u32>,
    /// FHIR R5: what the reference of a `CodeableReference` may point to; empty means any, and is so for all other types.
    pub reference_targets: Vec<String>,
    /// Records: how the value is written, such as `MM/dd/yyyy` for a date.
    pub format: Option<String>,
    /// FHIR: what a profile says of it beyond its cardinality, types and binding.
    pub constraint: Option<Box<Constraint>>,
}

/// The optionality of a field or component (HL7 v2.5.1 chapter 2.5.3.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Usage {
    /// R.
    Required,
    /// O.
    Optional,
    /// C: what else the message says decides.
    Conditional,
    /// B: left in for backward compatibility with earlier versions.
    Backward,
    /// X: not used with this trigger event.
    NotUsed,
    /// W: withdrawn.
    Withdrawn,
}

impl Usage {
    /// The standard's letter.
    pub const fn letter(self) -> char {
        match self {
            Self::Required => 'R',
            Self::Optional => 'O',
            Self::Conditional => 'C',
            Self::Backward => 'B',
            Self::NotUsed => 'X',
            Self::Withdrawn => 'W',
        }
    }
}

impl Member {
    /// One that may be there once, and of which nothing else is known.
    pub fn new(name: String, types: Vec<Type>) -> Member {
        Member {
            name,
            number: None,
            label: String::new(),
            types,
            min: 0,
            max: Some(1),
            binding: None,
            withdrawn: false,
            type_from: None,
            choice: false,
            usage: None,
            length: None,
            reference_targets: Vec::new(),
            format: None,
            constraint: None,
        }
    }

    /// More than one occurrence is allowed.
    pub fn repeats(&self) -> bool {
        self.max != Some(1)
    }
}

/// The type of a member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Type {
    /// A single value.
    Primitive(Primitive),
    /// A structure of the same library, by name. Also FHIR content references (`Bundle.entry.link` → `Bundle.link`).
    Structure(String),
    /// A FHIR Reference, with the resource types that it may point to; empty means any.
    Reference(Vec<String>),
    /// Any resource (`Bundle.entry.resource`, `contained`).
    AnyResource,
    /// HL7 v2: the type is in the field that [`Member::type_from`] numbers. Without one nothing says it: a member
    /// `AnySegment` of a message, or a field whose type another segment gives (`RDT-1`).
    Varies,
}

impl Type {
    /// What it is called: `CX`, `HumanName`, `Reference`, `Resource`; `varies` where only the message says it.
    pub fn name(&self) -> &str {
        match self {
            Self::Primitive(primitive) => &primitive.name,
            Self::Structure(name) => name,
            Self::Reference(_) => "Reference",
            Self::AnyResource => "Resource",
            Self::Varies => "varies",
        }
    }
}

/// A code table or value set behind a member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Binding {
    /// HL7 v2: the table number, four digits (`0001`). FHIR: the canonical URL of the value set, without version.
    pub value_set: String,
    /// How strongly.
    pub strength: Strength,
}

/// How strongly a [`Binding`] holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// No meaning is imposed.
    Example,
    /// Recommended.
    Preferred,
    /// Must be used where a code fits; another may be used otherwise.
    Extensible,
    /// No other code is allowed.
    Required,
}

/// The codes of a v2 table or a FHIR value set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ValueSet {
    /// `0001`, or the canonical URL.
    pub id: String,
    /// A name for people ("Administrative Sex", "AdministrativeGender").
    pub name: String,
    /// The codes, in the order of the source. If `open`, those that are known; there may be none.
    pub codes: Vec<Code>,
    /// The set can't be enumerated (UCUM, languages, MIME types) or is left to each site (user-defined v2 tables):
    /// a code outside `codes` is not an error.
    pub open: bool,
    /// What a code outside `codes` looks like, where the set takes them from a system whose codes have a form of their own.
    pub form: Option<CodeForm>,
}

impl ValueSet {
    /// The entry for a code. Where two systems share a code the first is returned.
    pub fn code(&self, code: &str) -> Option<&Code> {
        self.codes.iter().find(|entry| entry.code == code)
    }

    /// Whether a code is in the set; of any system if it isn't known of which it is.
    pub fn has(&self, system: Option<&str>, code: &str) -> bool {
        self.codes.iter().any(|entry| entry.code == code && system.is_none_or(|of| of == entry.system))
    }

    /// Whether the set has codes of a system.
    pub fn has_system(&self, system: &str) -> bool {
        self.codes.iter().any(|entry| entry.system == system)
    }
}

/// One code of a [`ValueSet`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// The code system's URI.
    pub system: String,
    /// The code.
    pub code: String,
    /// Its display; may be empty.
    pub display: String,
}
