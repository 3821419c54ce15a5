//! What the map knows: its source, code tables, and rows.

use mapwright_runtime::{Member, MessageStructure, Program, RowOrigin, Source, Step, Table, TableKey, TableRow};

/// The map without its code.
pub static PROGRAM: Program = Program {
    name: "bench_oru",
    target: "fhir 4.0.1 Bundle",
    digest: "c7414cd89c2badcbfd373698a2771c1d5508d1e71693ee4290718a467cf5ebcf",
    compiler: "0.1.0",
    source: Source::Message(STRUCTURE),
    tables: TABLES,
    rows: ROWS,
    parameters: &[],
};

/// The structure of the message.
const STRUCTURE: MessageStructure = MessageStructure {
    name: "ORU_R01",
    version: "2.5.1",
    known_versions: &[
        "2.0",
        "2.0D",
        "2.1",
        "2.2",
        "2.3",
        "2.3.1",
        "2.3.2",
        "2.4",
        "2.5",
        "2.5.1",
        "2.6",
        "2.7",
        "2.7.1",
        "2.8",
        "2.8.1",
        "2.8.2",
    ],
    events: &[
        ("ORU", "R01"),
    ],
    members: MEMBERS,
    segments: SEGMENTS,
    steps: STEPS,
};

/// Its groups and segments, each with the group that it is in.
static MEMBERS: &[Member] = &[
    Member { name: "ORU_R01", parent: 0, group: true }, // 0
    Member { name: "MSH", parent: 0, group: false }, // 1
    Member { name: "SFT", parent: 0, group: false }, // 2
    Member { name: "PATIENT_RESULT", parent: 0, group: true }, // 3
    Member { name: "PATIENT", parent: 3, group: true }, // 4
    Member { name: "PID", parent: 4, group: false }, // 5
    Member { name: "PD1", parent: 4, group: false }, // 6
    Member { name: "NTE", parent: 4, group: false }, // 7
    Member { name: "NK1", parent: 4, group: false }, // 8
    Member { name: "VISIT", parent: 4, group: true }, // 9
    Member { name: "PV1", parent: 9, group: false }, // 10
    Member { name: "PV2", parent: 9, group: false }, // 11
    Member { name: "ORDER_OBSERVATION", parent: 3, group: true }, // 12
    Member { name: "ORC", parent: 12, group: false }, // 13
    Member { name: "OBR", parent: 12, group: false }, // 14
    Member { name: "NTE", parent: 12, group: false }, // 15
    Member { name: "TIMING_QTY", parent: 12, group: true }, // 16
    Member { name: "TQ1", parent: 16, group: false }, // 17
    Member { name: "TQ2", parent: 16, group: false }, // 18
    Member { name: "CTD", parent: 12, group: false }, // 19
    Member { name: "OBSERVATION", parent: 12, group: true }, // 20
    Member { name: "OBX", parent: 20, group: false }, // 21
    Member { name: "NTE", parent: 20, group: false }, // 22
    Member { name: "FT1", parent: 12, group: false }, // 23
    Member { name: "CTI", parent: 12, group: false }, // 24
    Member { name: "SPECIMEN", parent: 12, group: true }, // 25
    Member { name: "SPM", parent: 25, group: false }, // 26
    Member { name: "OBX", parent: 25, group: false }, // 27
    Member { name: "DSC", parent: 0, group: false }, // 28
];

/// The segments that occur in it.
static SEGMENTS: &[[u8; 3]] = &[
    *b"CTD",
    *b"CTI",
    *b"DSC",
    *b"FT1",
    *b"MSH",
    *b"NK1",
    *b"NTE",
    *b"OBR",
    *b"OBX",
    *b"ORC",
    *b"PD1",
    *b"PID",
    *b"PV1",
    *b"PV2",
    *b"SFT",
    *b"SPM",
    *b"TQ1",
    *b"TQ2",
];

/// Where each segment goes, by the member that the one before it was placed at.
static STEPS: &[Step] = &[
    // After ORU_R01 (0).
    to(19, 0), to(24, 0), to(28, 0), to(23, 0), to(1, 0), to(8, 0), to(7, 0), to(14, 0), to(21, 0), to(13, 0),
    to(6, 0), to(5, 0), to(10, 0), to(11, 0), to(2, 0), to(26, 0), to(17, 0), to(18, 0),
    // After MSH (1).
    to(19, 0), to(24, 0), to(28, 0), to(23, 0), to(0, 0), to(8, 0), to(7, 0), to(14, 0), to(21, 0), to(13, 0),
    to(6, 0), to(5, 0), to(10, 0), to(11, 0), to(2, 0), to(26, 0), to(17, 0), to(18, 0),
    // After SFT (2).
    to(19, 0), to(24, 0), to(28, 0), to(23, 0), to(0, 0), to(8, 0), to(7, 0), to(14, 0), to(21, 0), to(13, 0),
    to(6, 0), to(5, 0), to(10, 0), to(11, 0), to(2, 0), to(26, 0), to(17, 0), to(18, 0),
    // After PATIENT_RESULT (3).
    to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0),
    to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0),
    // After PATIENT (4).
    to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0),
    to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0),
    // After PID (5).
    to(19, 3), to(24, 3), to(28, 0), to(23, 3), to(0, 0), to(8, 4), to(7, 4), to(14, 3), to(21, 3), to(13, 3),
    to(6, 4), to(5, 0), to(10, 4), to(11, 4), to(0, 0), to(26, 3), to(17, 3), to(18, 3),
    // After PD1 (6).
    to(19, 3), to(24, 3), to(28, 0), to(23, 3), to(0, 0), to(8, 4), to(7, 4), to(14, 3), to(21, 3), to(13, 3),
    to(6, 0), to(5, 0), to(10, 4), to(11, 4), to(0, 0), to(26, 3), to(17, 3), to(18, 3),
    // After NTE (7).
    to(19, 3), to(24, 3), to(28, 0), to(23, 3), to(0, 0), to(8, 4), to(7, 4), to(14, 3), to(21, 3), to(13, 3),
    to(6, 0), to(5, 0), to(10, 4), to(11, 4), to(0, 0), to(26, 3), to(17, 3), to(18, 3),
    // After NK1 (8).
    to(19, 3), to(24, 3), to(28, 0), to(23, 3), to(0, 0), to(8, 4), to(15, 3), to(14, 3), to(21, 3), to(13, 3),
    to(6, 0), to(5, 0), to(10, 4), to(11, 4), to(0, 0), to(26, 3), to(17, 3), to(18, 3),
    // After VISIT (9).
    to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0),
    to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0),
    // After PV1 (10).
    to(19, 3), to(24, 3), to(28, 0), to(23, 3), to(0, 0), to(8, 0), to(15, 3), to(14, 3), to(21, 3), to(13, 3),
    to(6, 0), to(5, 0), to(10, 0), to(11, 9), to(0, 0), to(26, 3), to(17, 3), to(18, 3),
    // After PV2 (11).
    to(19, 3), to(24, 3), to(28, 0), to(23, 3), to(0, 0), to(8, 0), to(15, 3), to(14, 3), to(21, 3), to(13, 3),
    to(6, 0), to(5, 0), to(10, 0), to(11, 0), to(0, 0), to(26, 3), to(17, 3), to(18, 3),
    // After ORDER_OBSERVATION (12).
    to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0),
    to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0),
    // After ORC (13).
    to(19, 12), to(24, 12), to(28, 0), to(23, 12), to(0, 0), to(8, 0), to(15, 12), to(14, 12), to(21, 12), to(13, 3),
    to(6, 0), to(5, 0), to(10, 0), to(11, 0), to(0, 0), to(26, 12), to(17, 12), to(18, 12),
    // After OBR (14).
    to(19, 12), to(24, 12), to(28, 0), to(23, 12), to(0, 0), to(8, 0), to(15, 12), to(14, 3), to(21, 12), to(13, 3),
    to(6, 0), to(5, 0), to(10, 0), to(11, 0), to(0, 0), to(26, 12), to(17, 12), to(18, 12),
    // After NTE (15).
    to(19, 12), to(24, 12), to(28, 0), to(23, 12), to(0, 0), to(8, 0), to(15, 12), to(14, 3), to(21, 12), to(13, 3),
    to(6, 0), to(5, 0), to(10, 0), to(11, 0), to(0, 0), to(26, 12), to(17, 12), to(18, 12),
    // After TIMING_QTY (16).
    to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0),
    to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0),
    // After TQ1 (17).
    to(19, 12), to(24, 12), to(28, 0), to(23, 12), to(0, 0), to(8, 0), to(22, 12), to(14, 3), to(21, 12), to(13, 3),
    to(6, 0), to(5, 0), to(10, 0), to(11, 0), to(0, 0), to(26, 12), to(17, 12), to(18, 16),
    // After TQ2 (18).
    to(19, 12), to(24, 12), to(28, 0), to(23, 12), to(0, 0), to(8, 0), to(22, 12), to(14, 3), to(21, 12), to(13, 3),
    to(6, 0), to(5, 0), to(10, 0), to(11, 0), to(0, 0), to(26, 12), to(17, 12), to(18, 16),
    // After CTD (19).
    to(19, 3), to(24, 12), to(28, 0), to(23, 12), to(0, 0), to(8, 0), to(22, 12), to(14, 3), to(21, 12), to(13, 3),
    to(6, 0), to(5, 0), to(10, 0), to(11, 0), to(0, 0), to(26, 12), to(17, 3), to(18, 3),
    // After OBSERVATION (20).
    to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0),
    to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0),
    // After OBX (21).
    to(19, 3), to(24, 12), to(28, 0), to(23, 12), to(0, 0), to(8, 0), to(22, 20), to(14, 3), to(21, 12), to(13, 3),
    to(6, 0), to(5, 0), to(10, 0), to(11, 0), to(0, 0), to(26, 12), to(17, 3), to(18, 3),
    // After NTE (22).
    to(19, 3), to(24, 12), to(28, 0), to(23, 12), to(0, 0), to(8, 0), to(22, 20), to(14, 3), to(21, 12), to(13, 3),
    to(6, 0), to(5, 0), to(10, 0), to(11, 0), to(0, 0), to(26, 12), to(17, 3), to(18, 3),
    // After FT1 (23).
    to(19, 3), to(24, 12), to(28, 0), to(23, 12), to(0, 0), to(8, 0), to(15, 3), to(14, 3), to(27, 12), to(13, 3),
    to(6, 0), to(5, 0), to(10, 0), to(11, 0), to(0, 0), to(26, 12), to(17, 3), to(18, 3),
    // After CTI (24).
    to(19, 3), to(24, 12), to(28, 0), to(23, 3), to(0, 0), to(8, 0), to(15, 3), to(14, 3), to(27, 12), to(13, 3),
    to(6, 0), to(5, 0), to(10, 0), to(11, 0), to(0, 0), to(26, 12), to(17, 3), to(18, 3),
    // After SPECIMEN (25).
    to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0),
    to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0),
    // After SPM (26).
    to(19, 3), to(24, 3), to(28, 0), to(23, 3), to(0, 0), to(8, 0), to(15, 3), to(14, 3), to(27, 25), to(13, 3),
    to(6, 0), to(5, 0), to(10, 0), to(11, 0), to(0, 0), to(26, 12), to(17, 3), to(18, 3),
    // After OBX (27).
    to(19, 3), to(24, 3), to(28, 0), to(23, 3), to(0, 0), to(8, 0), to(15, 3), to(14, 3), to(27, 25), to(13, 3),
    to(6, 0), to(5, 0), to(10, 0), to(11, 0), to(0, 0), to(26, 12), to(17, 3), to(18, 3),
    // After DSC (28).
    to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0),
    to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0),
];

const fn to(member: u16, keep: u16) -> Step {
    Step { member, keep }
}

/// The code tables.
static TABLES: &[Table] = &[
    Table {
        name: "ResultStatus",
        keys: &[
            key("C", 2),
            key("D", 4),
            key("F", 0),
            key("I", 5),
            key("P", 1),
            key("R", 1),
            key("S", 1),
            key("U", 0),
            key("W", 4),
            key("X", 3),
        ],
        rows: &[
            row("final", "Final", "http://hl7.org/fhir/observation-status", ""),
            row("preliminary", "Preliminary", "http://hl7.org/fhir/observation-status", ""),
            row("corrected", "Corrected", "http://hl7.org/fhir/observation-status", ""),
            row("cancelled", "Cancelled", "http://hl7.org/fhir/observation-status", ""),
            row("entered-in-error", "Entered in Error", "http://hl7.org/fhir/observation-status", ""),
            row("registered", "Registered", "http://hl7.org/fhir/observation-status", ""),
            row("unknown", "Unknown", "http://hl7.org/fhir/observation-status", ""),
        ],
        otherwise: Some(6),
    },
    Table {
        name: "ReportStatus",
        keys: &[
            key("A", 1),
            key("C", 2),
            key("F", 0),
            key("I", 4),
            key("O", 4),
            key("P", 1),
            key("R", 1),
            key("S", 4),
            key("X", 3),
        ],
        rows: &[
            row("final", "Final", "http://hl7.org/fhir/diagnostic-report-status", ""),
            row("preliminary", "Preliminary", "http://hl7.org/fhir/diagnostic-report-status", ""),
            row("corrected", "Corrected", "http://hl7.org/fhir/diagnostic-report-status", ""),
            row("cancelled", "Cancelled", "http://hl7.org/fhir/diagnostic-report-status", ""),
            row("registered", "Registered", "http://hl7.org/fhir/diagnostic-report-status", ""),
            row("unknown", "Unknown", "http://hl7.org/fhir/diagnostic-report-status", ""),
        ],
        otherwise: Some(5),
    },
    Table {
        name: "Interpretation",
        keys: &[
            key("A", 1),
            key("AA", 2),
            key("H", 3),
            key("HH", 4),
            key("L", 5),
            key("LL", 6),
            key("N", 0),
        ],
        rows: &[
            row("N", "Normal", "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation", "\"system\":\"http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation\",\"code\":\"N\",\"display\":\"Normal\""),
            row("A", "Abnormal", "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation", "\"system\":\"http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation\",\"code\":\"A\",\"display\":\"Abnormal\""),
            row("AA", "Critical abnormal", "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation", "\"system\":\"http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation\",\"code\":\"AA\",\"display\":\"Critical abnormal\""),
            row("H", "High", "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation", "\"system\":\"http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation\",\"code\":\"H\",\"display\":\"High\""),
            row("HH", "Critical high", "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation", "\"system\":\"http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation\",\"code\":\"HH\",\"display\":\"Critical high\""),
            row("L", "Low", "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation", "\"system\":\"http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation\",\"code\":\"L\",\"display\":\"Low\""),
            row("LL", "Critical low", "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation", "\"system\":\"http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation\",\"code\":\"LL\",\"display\":\"Critical low\""),
        ],
        otherwise: None,
    },
    Table {
        name: "ReportCategory",
        keys: &[
            key("CH", 1),
            key("HM", 0),
            key("LAB", 3),
            key("MB", 2),
        ],
        rows: &[
            row("HM", "Hematology", "http://terminology.hl7.org/CodeSystem/v2-0074", "\"system\":\"http://terminology.hl7.org/CodeSystem/v2-0074\",\"code\":\"HM\",\"display\":\"Hematology\""),
            row("CH", "Chemistry", "http://terminology.hl7.org/CodeSystem/v2-0074", "\"system\":\"http://terminology.hl7.org/CodeSystem/v2-0074\",\"code\":\"CH\",\"display\":\"Chemistry\""),
            row("MB", "Microbiology", "http://terminology.hl7.org/CodeSystem/v2-0074", "\"system\":\"http://terminology.hl7.org/CodeSystem/v2-0074\",\"code\":\"MB\",\"display\":\"Microbiology\""),
            row("LAB", "Laboratory", "http://terminology.hl7.org/CodeSystem/v2-0074", "\"system\":\"http://terminology.hl7.org/CodeSystem/v2-0074\",\"code\":\"LAB\",\"display\":\"Laboratory\""),
        ],
        otherwise: None,
    },
    Table {
        name: "Gender",
        keys: &[
            key("A", 2),
            key("F", 0),
            key("M", 1),
            key("O", 2),
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
        name: "NameUse",
        keys: &[
            key("D", 1),
            key("L", 0),
            key("M", 2),
            key("N", 3),
            key("R", 0),
        ],
        rows: &[
            row("official", "Official", "http://hl7.org/fhir/name-use", ""),
            row("usual", "Usual", "http://hl7.org/fhir/name-use", ""),
            row("maiden", "Name changed for Marriage", "http://hl7.org/fhir/name-use", ""),
            row("nickname", "Nickname", "http://hl7.org/fhir/name-use", ""),
        ],
        otherwise: None,
    },
    Table {
        name: "AddressUse",
        keys: &[
            key("B", 1),
            key("BA", 3),
            key("C", 2),
            key("H", 0),
            key("O", 1),
            key("P", 0),
        ],
        rows: &[
            row("home", "Home", "http://hl7.org/fhir/address-use", ""),
            row("work", "Work", "http://hl7.org/fhir/address-use", ""),
            row("temp", "Temporary", "http://hl7.org/fhir/address-use", ""),
            row("old", "Old / Incorrect", "http://hl7.org/fhir/address-use", ""),
        ],
        otherwise: None,
    },
    Table {
        name: "ContactSystem",
        keys: &[
            key("BP", 2),
            key("CP", 0),
            key("FX", 1),
            key("Internet", 3),
            key("PH", 0),
        ],
        rows: &[
            row("phone", "Phone", "http://hl7.org/fhir/contact-point-system", ""),
            row("fax", "Fax", "http://hl7.org/fhir/contact-point-system", ""),
            row("pager", "Pager", "http://hl7.org/fhir/contact-point-system", ""),
            row("email", "Email", "http://hl7.org/fhir/contact-point-system", ""),
            row("other", "Other", "http://hl7.org/fhir/contact-point-system", ""),
        ],
        otherwise: Some(4),
    },
    Table {
        name: "ContactUse",
        keys: &[
            key("NET", 0),
            key("PRN", 0),
            key("WPN", 1),
        ],
        rows: &[
            row("home", "Home", "http://hl7.org/fhir/contact-point-use", ""),
            row("work", "Work", "http://hl7.org/fhir/contact-point-use", ""),
        ],
        otherwise: None,
    },
    Table {
        name: "IdentifierType",
        keys: &[
            key("AN", 2),
            key("DL", 7),
            key("HC", 8),
            key("MR", 0),
            key("NI", 1),
            key("PI", 4),
            key("PPN", 5),
            key("SS", 6),
            key("VN", 3),
        ],
        rows: &[
            row("MR", "Medical record number", "http://terminology.hl7.org/CodeSystem/v2-0203", "\"system\":\"http://terminology.hl7.org/CodeSystem/v2-0203\",\"code\":\"MR\",\"display\":\"Medical record number\""),
            row("NI", "National unique individual identifier", "http://terminology.hl7.org/CodeSystem/v2-0203", "\"system\":\"http://terminology.hl7.org/CodeSystem/v2-0203\",\"code\":\"NI\",\"display\":\"National unique individual identifier\""),
            row("AN", "Account number", "http://terminology.hl7.org/CodeSystem/v2-0203", "\"system\":\"http://terminology.hl7.org/CodeSystem/v2-0203\",\"code\":\"AN\",\"display\":\"Account number\""),
            row("VN", "Visit number", "http://terminology.hl7.org/CodeSystem/v2-0203", "\"system\":\"http://terminology.hl7.org/CodeSystem/v2-0203\",\"code\":\"VN\",\"display\":\"Visit number\""),
            row("PI", "Patient internal identifier", "http://terminology.hl7.org/CodeSystem/v2-0203", "\"system\":\"http://terminology.hl7.org/CodeSystem/v2-0203\",\"code\":\"PI\",\"display\":\"Patient internal identifier\""),
            row("PPN", "Passport number", "http://terminology.hl7.org/CodeSystem/v2-0203", "\"system\":\"http://terminology.hl7.org/CodeSystem/v2-0203\",\"code\":\"PPN\",\"display\":\"Passport number\""),
            row("SS", "Social Security number", "http://terminology.hl7.org/CodeSystem/v2-0203", "\"system\":\"http://terminology.hl7.org/CodeSystem/v2-0203\",\"code\":\"SS\",\"display\":\"Social Security number\""),
            row("DL", "Driver's license number", "http://terminology.hl7.org/CodeSystem/v2-0203", "\"system\":\"http://terminology.hl7.org/CodeSystem/v2-0203\",\"code\":\"DL\",\"display\":\"Driver's license number\""),
            row("HC", "Health Card Number", "http://terminology.hl7.org/CodeSystem/v2-0203", "\"system\":\"http://terminology.hl7.org/CodeSystem/v2-0203\",\"code\":\"HC\",\"display\":\"Health Card Number\""),
        ],
        otherwise: None,
    },
    Table {
        name: "CodingSystem",
        keys: &[
            key("BCP47", 8),
            key("HL70002", 5),
            key("HL70063", 6),
            key("HL70131", 7),
            key("I10", 3),
            key("LN", 0),
            key("RXNORM", 4),
            key("SCT", 1),
            key("UCUM", 2),
        ],
        rows: &[
            row("http://loinc.org", "", "", ""),
            row("http://snomed.info/sct", "", "", ""),
            row("http://unitsofmeasure.org", "", "", ""),
            row("http://hl7.org/fhir/sid/icd-10", "", "", ""),
            row("http://www.nlm.nih.gov/research/umls/rxnorm", "", "", ""),
            row("http://terminology.hl7.org/CodeSystem/v2-0002", "", "", ""),
            row("http://terminology.hl7.org/CodeSystem/v2-0063", "", "", ""),
            row("http://terminology.hl7.org/CodeSystem/v2-0131", "", "", ""),
            row("urn:ietf:bcp:47", "", "", ""),
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
    origin("tests/benches/maps/oru.mw", 109, "MSH-7.1", "Bundle.timestamp"),
    origin("tests/benches/maps/oru.mw", 112, "PID", "Patient"),
    origin("tests/benches/maps/oru.mw", 54, "PID-3", "Patient.identifier"),
    origin("tests/benches/maps/datatypes.mw", 71, "CX.5", "Identifier.type.coding"),
    origin("tests/benches/maps/datatypes.mw", 72, "uri(CX.4.2)", "Identifier.system"),
    origin("tests/benches/maps/datatypes.mw", 73, "CX.1", "Identifier.value"),
    origin("tests/benches/maps/datatypes.mw", 74, "CX.7", "Identifier.period.start"),
    origin("tests/benches/maps/datatypes.mw", 75, "CX.8", "Identifier.period.end"),
    origin("tests/benches/maps/datatypes.mw", 76, "CX.4.1", "Identifier.assigner.display"),
    origin("tests/benches/maps/oru.mw", 55, "PID-5", "Patient.name"),
    origin("tests/benches/maps/datatypes.mw", 81, "XPN.7", "HumanName.use"),
    origin("tests/benches/maps/datatypes.mw", 82, "XPN.1.1", "HumanName.family"),
    origin("tests/benches/maps/datatypes.mw", 83, "XPN.2", "HumanName.given"),
    origin("tests/benches/maps/datatypes.mw", 84, "XPN.3", "HumanName.given"),
    origin("tests/benches/maps/datatypes.mw", 85, "XPN.5", "HumanName.prefix"),
    origin("tests/benches/maps/datatypes.mw", 86, "XPN.4", "HumanName.suffix"),
    origin("tests/benches/maps/datatypes.mw", 87, "XPN.6", "HumanName.suffix"),
    origin("tests/benches/maps/oru.mw", 56, "PID-13", "Patient.telecom"),
    origin("tests/benches/maps/datatypes.mw", 103, "XTN.3", "ContactPoint.system"),
    origin("tests/benches/maps/datatypes.mw", 104, "XTN.4 or XTN.12 or join(concat(\"+\", XTN.5), \" \", XTN.6, XTN.7) or XTN.1", "ContactPoint.value"),
    origin("tests/benches/maps/datatypes.mw", 105, "XTN.2", "ContactPoint.use"),
    origin("tests/benches/maps/oru.mw", 57, "PID-8", "Patient.gender"),
    origin("tests/benches/maps/oru.mw", 58, "date(PID-7.1)", "Patient.birthDate"),
    origin("tests/benches/maps/oru.mw", 59, "PID-11", "Patient.address"),
    origin("tests/benches/maps/datatypes.mw", 92, "XAD.7", "Address.use"),
    origin("tests/benches/maps/datatypes.mw", 93, "XAD.1.1", "Address.line"),
    origin("tests/benches/maps/datatypes.mw", 94, "XAD.2", "Address.line"),
    origin("tests/benches/maps/datatypes.mw", 95, "XAD.3", "Address.city"),
    origin("tests/benches/maps/datatypes.mw", 96, "XAD.4", "Address.state"),
    origin("tests/benches/maps/datatypes.mw", 97, "XAD.5", "Address.postalCode"),
    origin("tests/benches/maps/datatypes.mw", 98, "XAD.6", "Address.country"),
    origin("tests/benches/maps/oru.mw", 115, "OBR", "ServiceRequest"),
    origin("tests/benches/maps/oru.mw", 118, "OBX", "Observation"),
    origin("tests/benches/maps/oru.mw", 125, "OBR", "DiagnosticReport"),
    origin("tests/benches/maps/oru.mw", 63, "OBR-2", "ServiceRequest.identifier"),
    origin("tests/benches/maps/oru.mw", 47, "uri(EI.3)", "Identifier.system"),
    origin("tests/benches/maps/oru.mw", 48, "EI.1", "Identifier.value"),
    origin("tests/benches/maps/oru.mw", 49, "EI.2", "Identifier.assigner.display"),
    origin("tests/benches/maps/oru.mw", 64, "OBR-3", "ServiceRequest.identifier"),
    origin("tests/benches/maps/oru.mw", 67, "OBR-4", "ServiceRequest.code"),
    origin("tests/benches/maps/datatypes.mw", 116, "CE.3", "Coding.system"),
    origin("tests/benches/maps/datatypes.mw", 117, "CE.1", "Coding.code"),
    origin("tests/benches/maps/datatypes.mw", 118, "CE.2", "Coding.display"),
    origin("tests/benches/maps/datatypes.mw", 122, "CE.6", "Coding.system"),
    origin("tests/benches/maps/datatypes.mw", 123, "CE.4", "Coding.code"),
    origin("tests/benches/maps/datatypes.mw", 124, "CE.5", "Coding.display"),
    origin("tests/benches/maps/datatypes.mw", 112, "CE.2", "CodeableConcept.text"),
    origin("tests/benches/maps/oru.mw", 68, "who", "ServiceRequest.subject"),
    origin("tests/benches/maps/oru.mw", 82, "OBX-2", ""),
    origin("tests/benches/maps/oru.mw", 120, "order", "Observation.basedOn"),
    origin("tests/benches/maps/oru.mw", 79, "OBX-11", "Observation.status"),
    origin("tests/benches/maps/oru.mw", 80, "OBX-3", "Observation.code"),
    origin("tests/benches/maps/oru.mw", 119, "patient", "Observation.subject"),
    origin("tests/benches/maps/oru.mw", 81, "OBX-14.1", "Observation.effectiveDateTime"),
    origin("tests/benches/maps/oru.mw", 83, "OBX-5[1]", "Observation.valueQuantity.value"),
    origin("tests/benches/maps/oru.mw", 83, "OBX-6", "Observation.valueQuantity"),
    origin("tests/benches/maps/oru.mw", 72, "CE.2 or CE.1", "Quantity.unit"),
    origin("tests/benches/maps/oru.mw", 73, "CE.3", "Quantity.system"),
    origin("tests/benches/maps/oru.mw", 74, "CE.1", "Quantity.code"),
    origin("tests/benches/maps/oru.mw", 84, "OBX-5[1]", "Observation.valueCodeableConcept"),
    origin("tests/benches/maps/oru.mw", 86, "OBX-5[1].3", "Observation.valueCodeableConcept.coding.system"),
    origin("tests/benches/maps/oru.mw", 87, "OBX-5[1].1", "Observation.valueCodeableConcept.coding.code"),
    origin("tests/benches/maps/oru.mw", 88, "OBX-5[1].2", "Observation.valueCodeableConcept.coding.display"),
    origin("tests/benches/maps/oru.mw", 89, "OBX-5[1].9 or OBX-5[1].2", "Observation.valueCodeableConcept.text"),
    origin("tests/benches/maps/oru.mw", 91, "join(OBX-5, \"\\n\")", "Observation.valueString"),
    origin("tests/benches/maps/oru.mw", 94, "OBX-8", "Observation.interpretation.coding"),
    origin("tests/benches/maps/oru.mw", 121, ".3", ""),
    origin("tests/benches/maps/oru.mw", 121, "join(.3, \"\\n\")", "Annotation.text"),
    origin("tests/benches/maps/oru.mw", 95, "OBX-7", "Observation.referenceRange.text"),
    origin("tests/benches/maps/oru.mw", 99, "OBR-3", "DiagnosticReport.identifier"),
    origin("tests/benches/maps/oru.mw", 126, "order", "DiagnosticReport.basedOn"),
    origin("tests/benches/maps/oru.mw", 100, "OBR-25 or \"F\"", "DiagnosticReport.status"),
    origin("tests/benches/maps/oru.mw", 101, "OBR-24", "DiagnosticReport.category.coding"),
    origin("tests/benches/maps/oru.mw", 102, "OBR-4", "DiagnosticReport.code"),
    origin("tests/benches/maps/oru.mw", 127, "patient", "DiagnosticReport.subject"),
    origin("tests/benches/maps/oru.mw", 103, "OBR-7.1", "DiagnosticReport.effectiveDateTime"),
    origin("tests/benches/maps/oru.mw", 104, "OBR-22.1", "DiagnosticReport.issued"),
    origin("tests/benches/maps/oru.mw", 128, "result", "DiagnosticReport.result"),
];

const fn origin(
    file: &'static str,
    line: u32,
    source: &'static str,
    target: &'static str,
) -> RowOrigin {
    RowOrigin { file, line, source, target }
}
