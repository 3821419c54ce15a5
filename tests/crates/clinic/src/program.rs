//! What the map knows: its source, code tables, and rows.

use mapwright_runtime::{Column, Program, RowOrigin, Source, Table, TableKey, TableRow};

/// The map without its code.
pub static PROGRAM: Program = Program {
    name: "clinic",
    target: "Chart",
    digest: "5a996303b99d2fc24ca3cf74296749361e6a129f8367724eca36df6d5522ca4f",
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
    origin("mappings/examples/clinic.mw", 77, "concat(\"C-\", RegNo)", "Chart.ChartId"),
    origin("mappings/examples/clinic.mw", 78, "PatientName", "Chart.FullName"),
    origin("mappings/examples/clinic.mw", 79, "trim(before(PatientName, \",\")) or PatientName", "Chart.FamilyName"),
    origin("mappings/examples/clinic.mw", 80, "trim(after(PatientName, \",\"))", "Chart.GivenNames"),
    origin("mappings/examples/clinic.mw", 81, "DOB", "Chart.BirthDate"),
    origin("mappings/examples/clinic.mw", 82, "Sex or \"U\"", "Chart.Gender"),
    origin("mappings/examples/clinic.mw", 83, "Phones", "Chart.Phone"),
    origin("mappings/examples/clinic.mw", 84, "last(Phones)", "Chart.PreferredPhone"),
    origin("mappings/examples/clinic.mw", 94, "Street", "PostalAddress.Lines"),
    origin("mappings/examples/clinic.mw", 95, "concat(\"Apt \", Apartment)", "PostalAddress.Lines"),
    origin("mappings/examples/clinic.mw", 96, "upper(Town)", "PostalAddress.City"),
    origin("mappings/examples/clinic.mw", 97, "Zip", "PostalAddress.PostalCode"),
    origin("mappings/examples/clinic.mw", 98, "join(Street, \", \", Town, Zip)", "PostalAddress.Label"),
    origin("mappings/examples/clinic.mw", 85, "Height", "Chart.HeightCm"),
    origin("mappings/examples/clinic.mw", 86, "Weight", "Chart.WeightKg"),
    origin("mappings/examples/clinic.mw", 87, "Arrived", "Chart.AdmittedOn"),
    origin("mappings/examples/clinic.mw", 88, "join(Allergies, \", \")", "Chart.AllergyList"),
    origin("mappings/examples/clinic.mw", 91, "count(Allergies)", "Chart.AllergyCount"),
    origin("mappings/examples/clinic.mw", 89, "Language or \"EN\"", "Chart.Language"),
    origin("mappings/examples/clinic.mw", 107, "Insurer", "CoverNote.Insurer"),
    origin("mappings/examples/clinic.mw", 108, "replace(PolicyNo, \"-\", \"\")", "CoverNote.Policy"),
];

const fn origin(
    file: &'static str,
    line: u32,
    source: &'static str,
    target: &'static str,
) -> RowOrigin {
    RowOrigin { file, line, source, target }
}
