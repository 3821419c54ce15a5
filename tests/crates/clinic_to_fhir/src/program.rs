//! What the map knows: its source, code tables, and rows.

use mapwright_runtime::{Column, Program, RowOrigin, Source, Table, TableKey, TableRow};

/// The map without its code.
pub static PROGRAM: Program = Program {
    name: "clinic_to_fhir",
    target: "fhir 4.0.1 Patient",
    digest: "aeedf043f94446362f88d85029fed97686d27966443616857bfe9bab996d9d89",
    compiler: "0.1.0",
    source: Source::Record(COLUMNS),
    tables: TABLES,
    rows: ROWS,
    parameters: &[],
};

/// The top-level fields of the source.
static COLUMNS: &[Column] = &[
    Column { name: "RegNo", split: None },
    Column { name: "PatientName", split: None },
    Column { name: "DOB", split: None },
    Column { name: "Sex", split: None },
    Column { name: "Phones", split: Some(";") },
    Column { name: "Street", split: None },
    Column { name: "Apartment", split: None },
    Column { name: "Town", split: None },
    Column { name: "Zip", split: None },
    Column { name: "Height", split: None },
    Column { name: "Weight", split: None },
    Column { name: "Arrived", split: None },
    Column { name: "Allergies", split: Some(";") },
    Column { name: "Language", split: None },
    Column { name: "Insurer", split: None },
    Column { name: "PolicyNo", split: None },
    Column { name: "Deceased", split: None },
];

/// The code tables.
static TABLES: &[Table] = &[
    Table {
        name: "AdministrativeGender",
        keys: &[
            key("F", 0),
            key("M", 1),
            key("X", 2),
            key("f", 0),
            key("female", 0),
            key("m", 1),
            key("male", 1),
            key("x", 2),
        ],
        rows: &[
            row("female", "Female", "http://hl7.org/fhir/administrative-gender", ""),
            row("male", "Male", "http://hl7.org/fhir/administrative-gender", ""),
            row("other", "Other", "http://hl7.org/fhir/administrative-gender", ""),
            row("unknown", "Unknown", "http://hl7.org/fhir/administrative-gender", ""),
        ],
        otherwise: Some(3),
    },
    Table {
        name: "Gender",
        keys: &[
            key("F", 0),
            key("M", 1),
            key("X", 2),
            key("f", 0),
            key("female", 0),
            key("m", 1),
            key("male", 1),
            key("x", 2),
        ],
        rows: &[
            row("female", "", "", ""),
            row("male", "", "", ""),
            row("other", "", "", ""),
            row("unknown", "", "", ""),
        ],
        otherwise: Some(3),
    },
    Table {
        name: "LanguageName",
        keys: &[
            key("DE", 1),
            key("EN", 0),
            key("ES", 2),
            key("English", 0),
            key("German", 1),
            key("Spanish", 2),
        ],
        rows: &[
            row("en", "", "", ""),
            row("de", "", "", ""),
            row("es", "", "", ""),
        ],
        otherwise: None,
    },
];

const fn key(text: &'static str, row: u32) -> TableKey {
    TableKey::new(text, row)
}

const fn row(
    code: &'static str,
    display: &'static str,
    system: &'static str,
    coding: &'static str,
) -> TableRow {
    TableRow { code, display, system, coding }
}

/// The rows of the map, for warnings and errors: file, line, source, target.
static ROWS: &[RowOrigin] = &[
    origin("mappings/examples/clinic_to_fhir.mw", 19, "RegNo", "Identifier.value"),
    origin("mappings/examples/clinic_to_fhir.mw", 23, "PatientName", "HumanName.text"),
    origin("mappings/examples/clinic_to_fhir.mw", 24, "trim(before(PatientName, \",\")) or PatientName", "HumanName.family"),
    origin("mappings/examples/clinic_to_fhir.mw", 25, "trim(after(PatientName, \",\"))", "HumanName.given"),
    origin("mappings/examples/clinic_to_fhir.mw", 33, "it", "ContactPoint.value"),
    origin("mappings/examples/clinic_to_fhir.mw", 29, "Sex", "Patient.gender"),
    origin("mappings/examples/clinic_to_fhir.mw", 28, "DOB", "Patient.birthDate"),
    origin("mappings/examples/clinic_to_fhir.mw", 37, "Street", "Address.line"),
    origin("mappings/examples/clinic_to_fhir.mw", 38, "concat(\"Apt \", Apartment)", "Address.line"),
    origin("mappings/examples/clinic_to_fhir.mw", 39, "Town", "Address.city"),
    origin("mappings/examples/clinic_to_fhir.mw", 40, "Zip", "Address.postalCode"),
    origin("mappings/examples/clinic_to_fhir.mw", 49, "Language", "Patient.communication.language.coding.code"),
];

const fn origin(
    file: &'static str,
    line: u32,
    source: &'static str,
    target: &'static str,
) -> RowOrigin {
    RowOrigin { file, line, source, target }
}
