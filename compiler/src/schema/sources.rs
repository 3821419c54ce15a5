//! The texts of `compiler/schemas/`: one set of them a standard, which all of its versions share.

/// The texts of a standard.
#[derive(Debug)]
pub(super) struct Texts {
    pub(super) structures: &'static str,
    pub(super) value_sets: &'static str,
    /// Message structures of trigger events; none in FHIR.
    pub(super) events: &'static str,
    /// Extension definitions; none in HL7 v2.
    pub(super) extensions: &'static str,
    /// Concept maps; none in HL7 v2.
    pub(super) concept_maps: &'static str,
    /// Which elements stand together; none in HL7 v2.
    pub(super) constraints: &'static str,
}

/// One version of a standard.
#[derive(Debug)]
pub(super) struct Source {
    pub(super) standard: &'static str,
    pub(super) version: &'static str,
    /// The name that it was published under, if it has another than its version.
    pub(super) release: Option<&'static str>,
    pub(super) texts: &'static Texts,
}

static HL7V2: Texts = Texts {
    structures: include_str!("../../schemas/hl7v2/structures.txt"),
    value_sets: include_str!("../../schemas/hl7v2/tables.txt"),
    events: include_str!("../../schemas/hl7v2/events.txt"),
    extensions: "",
    concept_maps: "",
    constraints: "",
};

static FHIR: Texts = Texts {
    structures: include_str!("../../schemas/fhir/structures.txt"),
    value_sets: include_str!("../../schemas/fhir/value_sets.txt"),
    events: "",
    extensions: include_str!("../../schemas/fhir/extensions.txt"),
    concept_maps: include_str!("../../schemas/fhir/concept_maps.txt"),
    constraints: include_str!("../../schemas/fhir/constraints.txt"),
};

/// HL7 v2 of all versions. No line of the texts is of a version of this name but those of all.
pub(super) static ANY_HL7V2: Source = hl7v2("any");

const fn hl7v2(version: &'static str) -> Source {
    Source { standard: "hl7v2", version, release: None, texts: &HL7V2 }
}

const fn fhir(version: &'static str, release: &'static str) -> Source {
    Source { standard: "fhir", version, release: Some(release), texts: &FHIR }
}

/// Every version of every standard, oldest first. These are the versions that the texts name in their second or third line.
pub(super) static SOURCES: &[Source] = &[
    hl7v2("2.1"),
    hl7v2("2.2"),
    hl7v2("2.3"),
    hl7v2("2.3.1"),
    hl7v2("2.4"),
    hl7v2("2.5"),
    hl7v2("2.5.1"),
    hl7v2("2.6"),
    hl7v2("2.7"),
    hl7v2("2.7.1"),
    hl7v2("2.8"),
    hl7v2("2.8.1"),
    hl7v2("2.8.2"),
    fhir("4.0.1", "R4"),
    fhir("4.3.0", "R4B"),
    fhir("5.0.0", "R5"),
];
