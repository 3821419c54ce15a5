//! The texts of `compiler/schemas/`, one entry a version. A new version is one more entry.

/// The texts of one version of a standard.
#[derive(Debug)]
pub(super) struct Source {
    pub(super) standard: &'static str,
    pub(super) version: &'static str,
    pub(super) structures: &'static str,
    /// Shared by all versions of the standard.
    pub(super) value_sets: &'static str,
    /// Message structures of trigger events; empty for FHIR.
    pub(super) events: &'static str,
}

static V2_TABLES: &str = include_str!("../../schemas/hl7v2/tables.txt");
static FHIR_VALUE_SETS: &str = include_str!("../../schemas/fhir/value_sets.txt");

macro_rules! hl7v2 {
    ($version:literal) => {
        Source {
            standard: "hl7v2",
            version: $version,
            structures: include_str!(concat!("../../schemas/hl7v2/", $version, "/structures.txt")),
            value_sets: V2_TABLES,
            events: include_str!(concat!("../../schemas/hl7v2/", $version, "/events.txt")),
        }
    };
}

macro_rules! fhir {
    ($version:literal) => {
        Source {
            standard: "fhir",
            version: $version,
            structures: include_str!(concat!("../../schemas/fhir/", $version, "/structures.txt")),
            value_sets: FHIR_VALUE_SETS,
            events: "",
        }
    };
}

/// Every version of every standard, oldest first.
pub(super) static SOURCES: &[Source] = &[hl7v2!("2.3"), hl7v2!("2.5.1"), hl7v2!("2.8"), fhir!("4.0.1")];
