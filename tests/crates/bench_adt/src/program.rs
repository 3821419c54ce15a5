//! What the map knows: its source, code tables, and rows.

use mapwright_runtime::{Member, MessageStructure, Program, RowOrigin, Source, Step, Table, TableKey, TableRow};

/// The map without its code.
pub static PROGRAM: Program = Program {
    name: "bench_adt",
    target: "fhir 4.0.1 Bundle",
    digest: "9cb2a12d6968ca0460fc5881c15c073fe927ce42480d55d84247d41f54d31f99",
    compiler: "0.1.0",
    source: Source::Message(STRUCTURE),
    tables: TABLES,
    rows: ROWS,
    parameters: &[],
};

/// The structure of the message.
const STRUCTURE: MessageStructure = MessageStructure {
    name: "ADT_A01",
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
        ("ADT", "A01"),
        ("ADT", "A04"),
        ("ADT", "A08"),
        ("ADT", "A13"),
    ],
    members: MEMBERS,
    segments: SEGMENTS,
    steps: STEPS,
};

/// Its groups and segments, each with the group that it is in.
static MEMBERS: &[Member] = &[
    Member { name: "ADT_A01", parent: 0, group: true }, // 0
    Member { name: "MSH", parent: 0, group: false }, // 1
    Member { name: "SFT", parent: 0, group: false }, // 2
    Member { name: "EVN", parent: 0, group: false }, // 3
    Member { name: "PID", parent: 0, group: false }, // 4
    Member { name: "PD1", parent: 0, group: false }, // 5
    Member { name: "ROL", parent: 0, group: false }, // 6
    Member { name: "NK1", parent: 0, group: false }, // 7
    Member { name: "PV1", parent: 0, group: false }, // 8
    Member { name: "PV2", parent: 0, group: false }, // 9
    Member { name: "ROL", parent: 0, group: false }, // 10
    Member { name: "DB1", parent: 0, group: false }, // 11
    Member { name: "OBX", parent: 0, group: false }, // 12
    Member { name: "AL1", parent: 0, group: false }, // 13
    Member { name: "DG1", parent: 0, group: false }, // 14
    Member { name: "DRG", parent: 0, group: false }, // 15
    Member { name: "PROCEDURE", parent: 0, group: true }, // 16
    Member { name: "PR1", parent: 16, group: false }, // 17
    Member { name: "ROL", parent: 16, group: false }, // 18
    Member { name: "GT1", parent: 0, group: false }, // 19
    Member { name: "INSURANCE", parent: 0, group: true }, // 20
    Member { name: "IN1", parent: 20, group: false }, // 21
    Member { name: "IN2", parent: 20, group: false }, // 22
    Member { name: "IN3", parent: 20, group: false }, // 23
    Member { name: "ROL", parent: 20, group: false }, // 24
    Member { name: "ACC", parent: 0, group: false }, // 25
    Member { name: "UB1", parent: 0, group: false }, // 26
    Member { name: "UB2", parent: 0, group: false }, // 27
    Member { name: "PDA", parent: 0, group: false }, // 28
];

/// The segments that occur in it.
static SEGMENTS: &[[u8; 3]] = &[
    *b"ACC",
    *b"AL1",
    *b"DB1",
    *b"DG1",
    *b"DRG",
    *b"EVN",
    *b"GT1",
    *b"IN1",
    *b"IN2",
    *b"IN3",
    *b"MSH",
    *b"NK1",
    *b"OBX",
    *b"PD1",
    *b"PDA",
    *b"PID",
    *b"PR1",
    *b"PV1",
    *b"PV2",
    *b"ROL",
    *b"SFT",
    *b"UB1",
    *b"UB2",
];

/// Where each segment goes, by the member that the one before it was placed at.
static STEPS: &[Step] = &[
    // After ADT_A01 (0).
    to(25, 0), to(13, 0), to(11, 0), to(14, 0), to(15, 0), to(3, 0), to(19, 0), to(21, 0), to(22, 0), to(23, 0),
    to(1, 0), to(7, 0), to(12, 0), to(5, 0), to(28, 0), to(4, 0), to(17, 0), to(8, 0), to(9, 0), to(6, 0),
    to(2, 0), to(26, 0), to(27, 0),
    // After MSH (1).
    to(25, 0), to(13, 0), to(11, 0), to(14, 0), to(15, 0), to(3, 0), to(19, 0), to(21, 0), to(22, 0), to(23, 0),
    to(0, 0), to(7, 0), to(12, 0), to(5, 0), to(28, 0), to(4, 0), to(17, 0), to(8, 0), to(9, 0), to(6, 0),
    to(2, 0), to(26, 0), to(27, 0),
    // After SFT (2).
    to(25, 0), to(13, 0), to(11, 0), to(14, 0), to(15, 0), to(3, 0), to(19, 0), to(21, 0), to(22, 0), to(23, 0),
    to(0, 0), to(7, 0), to(12, 0), to(5, 0), to(28, 0), to(4, 0), to(17, 0), to(8, 0), to(9, 0), to(6, 0),
    to(2, 0), to(26, 0), to(27, 0),
    // After EVN (3).
    to(25, 0), to(13, 0), to(11, 0), to(14, 0), to(15, 0), to(0, 0), to(19, 0), to(21, 0), to(22, 0), to(23, 0),
    to(0, 0), to(7, 0), to(12, 0), to(5, 0), to(28, 0), to(4, 0), to(17, 0), to(8, 0), to(9, 0), to(6, 0),
    to(0, 0), to(26, 0), to(27, 0),
    // After PID (4).
    to(25, 0), to(13, 0), to(11, 0), to(14, 0), to(15, 0), to(0, 0), to(19, 0), to(21, 0), to(22, 0), to(23, 0),
    to(0, 0), to(7, 0), to(12, 0), to(5, 0), to(28, 0), to(0, 0), to(17, 0), to(8, 0), to(9, 0), to(6, 0),
    to(0, 0), to(26, 0), to(27, 0),
    // After PD1 (5).
    to(25, 0), to(13, 0), to(11, 0), to(14, 0), to(15, 0), to(0, 0), to(19, 0), to(21, 0), to(22, 0), to(23, 0),
    to(0, 0), to(7, 0), to(12, 0), to(0, 0), to(28, 0), to(0, 0), to(17, 0), to(8, 0), to(9, 0), to(6, 0),
    to(0, 0), to(26, 0), to(27, 0),
    // After ROL (6).
    to(25, 0), to(13, 0), to(11, 0), to(14, 0), to(15, 0), to(0, 0), to(19, 0), to(21, 0), to(22, 0), to(23, 0),
    to(0, 0), to(7, 0), to(12, 0), to(0, 0), to(28, 0), to(0, 0), to(17, 0), to(8, 0), to(9, 0), to(6, 0),
    to(0, 0), to(26, 0), to(27, 0),
    // After NK1 (7).
    to(25, 0), to(13, 0), to(11, 0), to(14, 0), to(15, 0), to(0, 0), to(19, 0), to(21, 0), to(22, 0), to(23, 0),
    to(0, 0), to(7, 0), to(12, 0), to(0, 0), to(28, 0), to(0, 0), to(17, 0), to(8, 0), to(9, 0), to(10, 0),
    to(0, 0), to(26, 0), to(27, 0),
    // After PV1 (8).
    to(25, 0), to(13, 0), to(11, 0), to(14, 0), to(15, 0), to(0, 0), to(19, 0), to(21, 0), to(22, 0), to(23, 0),
    to(0, 0), to(0, 0), to(12, 0), to(0, 0), to(28, 0), to(0, 0), to(17, 0), to(0, 0), to(9, 0), to(10, 0),
    to(0, 0), to(26, 0), to(27, 0),
    // After PV2 (9).
    to(25, 0), to(13, 0), to(11, 0), to(14, 0), to(15, 0), to(0, 0), to(19, 0), to(21, 0), to(22, 0), to(23, 0),
    to(0, 0), to(0, 0), to(12, 0), to(0, 0), to(28, 0), to(0, 0), to(17, 0), to(0, 0), to(0, 0), to(10, 0),
    to(0, 0), to(26, 0), to(27, 0),
    // After ROL (10).
    to(25, 0), to(13, 0), to(11, 0), to(14, 0), to(15, 0), to(0, 0), to(19, 0), to(21, 0), to(22, 0), to(23, 0),
    to(0, 0), to(0, 0), to(12, 0), to(0, 0), to(28, 0), to(0, 0), to(17, 0), to(0, 0), to(0, 0), to(10, 0),
    to(0, 0), to(26, 0), to(27, 0),
    // After DB1 (11).
    to(25, 0), to(13, 0), to(11, 0), to(14, 0), to(15, 0), to(0, 0), to(19, 0), to(21, 0), to(22, 0), to(23, 0),
    to(0, 0), to(0, 0), to(12, 0), to(0, 0), to(28, 0), to(0, 0), to(17, 0), to(0, 0), to(0, 0), to(18, 0),
    to(0, 0), to(26, 0), to(27, 0),
    // After OBX (12).
    to(25, 0), to(13, 0), to(0, 0), to(14, 0), to(15, 0), to(0, 0), to(19, 0), to(21, 0), to(22, 0), to(23, 0),
    to(0, 0), to(0, 0), to(12, 0), to(0, 0), to(28, 0), to(0, 0), to(17, 0), to(0, 0), to(0, 0), to(18, 0),
    to(0, 0), to(26, 0), to(27, 0),
    // After AL1 (13).
    to(25, 0), to(13, 0), to(0, 0), to(14, 0), to(15, 0), to(0, 0), to(19, 0), to(21, 0), to(22, 0), to(23, 0),
    to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(28, 0), to(0, 0), to(17, 0), to(0, 0), to(0, 0), to(18, 0),
    to(0, 0), to(26, 0), to(27, 0),
    // After DG1 (14).
    to(25, 0), to(0, 0), to(0, 0), to(14, 0), to(15, 0), to(0, 0), to(19, 0), to(21, 0), to(22, 0), to(23, 0),
    to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(28, 0), to(0, 0), to(17, 0), to(0, 0), to(0, 0), to(18, 0),
    to(0, 0), to(26, 0), to(27, 0),
    // After DRG (15).
    to(25, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(19, 0), to(21, 0), to(22, 0), to(23, 0),
    to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(28, 0), to(0, 0), to(17, 0), to(0, 0), to(0, 0), to(18, 0),
    to(0, 0), to(26, 0), to(27, 0),
    // After PROCEDURE (16).
    to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0),
    to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0),
    to(0, 0), to(0, 0), to(0, 0),
    // After PR1 (17).
    to(25, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(19, 0), to(21, 0), to(22, 0), to(23, 0),
    to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(28, 0), to(0, 0), to(17, 0), to(0, 0), to(0, 0), to(18, 16),
    to(0, 0), to(26, 0), to(27, 0),
    // After ROL (18).
    to(25, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(19, 0), to(21, 0), to(22, 0), to(23, 0),
    to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(28, 0), to(0, 0), to(17, 0), to(0, 0), to(0, 0), to(18, 16),
    to(0, 0), to(26, 0), to(27, 0),
    // After GT1 (19).
    to(25, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(19, 0), to(21, 0), to(22, 0), to(23, 0),
    to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(28, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(24, 0),
    to(0, 0), to(26, 0), to(27, 0),
    // After INSURANCE (20).
    to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0),
    to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0),
    to(0, 0), to(0, 0), to(0, 0),
    // After IN1 (21).
    to(25, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(21, 0), to(22, 20), to(23, 20),
    to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(28, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(24, 20),
    to(0, 0), to(26, 0), to(27, 0),
    // After IN2 (22).
    to(25, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(21, 0), to(22, 0), to(23, 20),
    to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(28, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(24, 20),
    to(0, 0), to(26, 0), to(27, 0),
    // After IN3 (23).
    to(25, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(21, 0), to(22, 0), to(23, 20),
    to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(28, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(24, 20),
    to(0, 0), to(26, 0), to(27, 0),
    // After ROL (24).
    to(25, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(21, 0), to(22, 0), to(23, 0),
    to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(28, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(24, 20),
    to(0, 0), to(26, 0), to(27, 0),
    // After ACC (25).
    to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0),
    to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(28, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0),
    to(0, 0), to(26, 0), to(27, 0),
    // After UB1 (26).
    to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0),
    to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(28, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0),
    to(0, 0), to(0, 0), to(27, 0),
    // After UB2 (27).
    to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0),
    to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(28, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0),
    to(0, 0), to(0, 0), to(0, 0),
    // After PDA (28).
    to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0),
    to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0),
    to(0, 0), to(0, 0), to(0, 0),
];

const fn to(member: u16, keep: u16) -> Step {
    Step { member, keep }
}

/// The code tables.
static TABLES: &[Table] = &[
    Table {
        name: "MaritalStatus",
        keys: &[
            key("A", 4),
            key("D", 2),
            key("M", 0),
            key("S", 1),
            key("W", 3),
        ],
        rows: &[
            row("M", "Married", "http://terminology.hl7.org/CodeSystem/v3-MaritalStatus", "\"system\":\"http://terminology.hl7.org/CodeSystem/v3-MaritalStatus\",\"code\":\"M\",\"display\":\"Married\""),
            row("S", "Never Married", "http://terminology.hl7.org/CodeSystem/v3-MaritalStatus", "\"system\":\"http://terminology.hl7.org/CodeSystem/v3-MaritalStatus\",\"code\":\"S\",\"display\":\"Never Married\""),
            row("D", "Divorced", "http://terminology.hl7.org/CodeSystem/v3-MaritalStatus", "\"system\":\"http://terminology.hl7.org/CodeSystem/v3-MaritalStatus\",\"code\":\"D\",\"display\":\"Divorced\""),
            row("W", "Widowed", "http://terminology.hl7.org/CodeSystem/v3-MaritalStatus", "\"system\":\"http://terminology.hl7.org/CodeSystem/v3-MaritalStatus\",\"code\":\"W\",\"display\":\"Widowed\""),
            row("L", "Legally Separated", "http://terminology.hl7.org/CodeSystem/v3-MaritalStatus", "\"system\":\"http://terminology.hl7.org/CodeSystem/v3-MaritalStatus\",\"code\":\"L\",\"display\":\"Legally Separated\""),
        ],
        otherwise: None,
    },
    Table {
        name: "Relationship",
        keys: &[
            key("BRO", 6),
            key("CHD", 1),
            key("FND", 8),
            key("FTH", 3),
            key("GRP", 9),
            key("MTH", 2),
            key("PAR", 4),
            key("SIB", 5),
            key("SIS", 7),
            key("SPO", 0),
        ],
        rows: &[
            row("SPS", "spouse", "http://terminology.hl7.org/CodeSystem/v3-RoleCode", "\"system\":\"http://terminology.hl7.org/CodeSystem/v3-RoleCode\",\"code\":\"SPS\",\"display\":\"spouse\""),
            row("CHILD", "child", "http://terminology.hl7.org/CodeSystem/v3-RoleCode", "\"system\":\"http://terminology.hl7.org/CodeSystem/v3-RoleCode\",\"code\":\"CHILD\",\"display\":\"child\""),
            row("MTH", "mother", "http://terminology.hl7.org/CodeSystem/v3-RoleCode", "\"system\":\"http://terminology.hl7.org/CodeSystem/v3-RoleCode\",\"code\":\"MTH\",\"display\":\"mother\""),
            row("FTH", "father", "http://terminology.hl7.org/CodeSystem/v3-RoleCode", "\"system\":\"http://terminology.hl7.org/CodeSystem/v3-RoleCode\",\"code\":\"FTH\",\"display\":\"father\""),
            row("PRN", "parent", "http://terminology.hl7.org/CodeSystem/v3-RoleCode", "\"system\":\"http://terminology.hl7.org/CodeSystem/v3-RoleCode\",\"code\":\"PRN\",\"display\":\"parent\""),
            row("SIB", "sibling", "http://terminology.hl7.org/CodeSystem/v3-RoleCode", "\"system\":\"http://terminology.hl7.org/CodeSystem/v3-RoleCode\",\"code\":\"SIB\",\"display\":\"sibling\""),
            row("BRO", "brother", "http://terminology.hl7.org/CodeSystem/v3-RoleCode", "\"system\":\"http://terminology.hl7.org/CodeSystem/v3-RoleCode\",\"code\":\"BRO\",\"display\":\"brother\""),
            row("SIS", "sister", "http://terminology.hl7.org/CodeSystem/v3-RoleCode", "\"system\":\"http://terminology.hl7.org/CodeSystem/v3-RoleCode\",\"code\":\"SIS\",\"display\":\"sister\""),
            row("FRND", "unrelated friend", "http://terminology.hl7.org/CodeSystem/v3-RoleCode", "\"system\":\"http://terminology.hl7.org/CodeSystem/v3-RoleCode\",\"code\":\"FRND\",\"display\":\"unrelated friend\""),
            row("GRPRN", "grandparent", "http://terminology.hl7.org/CodeSystem/v3-RoleCode", "\"system\":\"http://terminology.hl7.org/CodeSystem/v3-RoleCode\",\"code\":\"GRPRN\",\"display\":\"grandparent\""),
        ],
        otherwise: None,
    },
    Table {
        name: "EncounterClass",
        keys: &[
            key("E", 0),
            key("I", 1),
            key("O", 2),
            key("P", 3),
        ],
        rows: &[
            row("EMER", "emergency", "http://terminology.hl7.org/CodeSystem/v3-ActCode", "\"system\":\"http://terminology.hl7.org/CodeSystem/v3-ActCode\",\"code\":\"EMER\",\"display\":\"emergency\""),
            row("IMP", "inpatient encounter", "http://terminology.hl7.org/CodeSystem/v3-ActCode", "\"system\":\"http://terminology.hl7.org/CodeSystem/v3-ActCode\",\"code\":\"IMP\",\"display\":\"inpatient encounter\""),
            row("AMB", "ambulatory", "http://terminology.hl7.org/CodeSystem/v3-ActCode", "\"system\":\"http://terminology.hl7.org/CodeSystem/v3-ActCode\",\"code\":\"AMB\",\"display\":\"ambulatory\""),
            row("PRENC", "pre-admission", "http://terminology.hl7.org/CodeSystem/v3-ActCode", "\"system\":\"http://terminology.hl7.org/CodeSystem/v3-ActCode\",\"code\":\"PRENC\",\"display\":\"pre-admission\""),
            row("AMB", "", "http://terminology.hl7.org/CodeSystem/v3-ActCode", "\"system\":\"http://terminology.hl7.org/CodeSystem/v3-ActCode\",\"code\":\"AMB\""),
        ],
        otherwise: Some(4),
    },
    Table {
        name: "ParticipantRole",
        keys: &[
            key("ADM", 3),
            key("ATND", 0),
            key("CON", 2),
            key("REF", 1),
        ],
        rows: &[
            row("ATND", "attender", "http://terminology.hl7.org/CodeSystem/v3-ParticipationType", "\"system\":\"http://terminology.hl7.org/CodeSystem/v3-ParticipationType\",\"code\":\"ATND\",\"display\":\"attender\""),
            row("REF", "referrer", "http://terminology.hl7.org/CodeSystem/v3-ParticipationType", "\"system\":\"http://terminology.hl7.org/CodeSystem/v3-ParticipationType\",\"code\":\"REF\",\"display\":\"referrer\""),
            row("CON", "consultant", "http://terminology.hl7.org/CodeSystem/v3-ParticipationType", "\"system\":\"http://terminology.hl7.org/CodeSystem/v3-ParticipationType\",\"code\":\"CON\",\"display\":\"consultant\""),
            row("ADM", "admitter", "http://terminology.hl7.org/CodeSystem/v3-ParticipationType", "\"system\":\"http://terminology.hl7.org/CodeSystem/v3-ParticipationType\",\"code\":\"ADM\",\"display\":\"admitter\""),
        ],
        otherwise: None,
    },
    Table {
        name: "AllergyCategory",
        keys: &[
            key("AA", 3),
            key("DA", 0),
            key("EA", 2),
            key("FA", 1),
            key("LA", 2),
            key("PA", 2),
        ],
        rows: &[
            row("medication", "Medication", "http://hl7.org/fhir/allergy-intolerance-category", ""),
            row("food", "Food", "http://hl7.org/fhir/allergy-intolerance-category", ""),
            row("environment", "Environment", "http://hl7.org/fhir/allergy-intolerance-category", ""),
            row("biologic", "Biologic", "http://hl7.org/fhir/allergy-intolerance-category", ""),
        ],
        otherwise: None,
    },
    Table {
        name: "AllergyCriticality",
        keys: &[
            key("MI", 1),
            key("SV", 0),
        ],
        rows: &[
            row("high", "High Risk", "http://hl7.org/fhir/allergy-intolerance-criticality", ""),
            row("low", "Low Risk", "http://hl7.org/fhir/allergy-intolerance-criticality", ""),
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
    origin("tests/benches/maps/adt.mw", 127, "PID", "Patient"),
    origin("tests/benches/maps/adt.mw", 133, "PV1-3", ""),
    origin("tests/benches/maps/adt.mw", 133, "PV1-3", "Location"),
    origin("tests/benches/maps/adt.mw", 134, "PV1-7", ""),
    origin("tests/benches/maps/adt.mw", 135, "doctor", "Practitioner"),
    origin("tests/benches/maps/adt.mw", 137, "PV1-8", ""),
    origin("tests/benches/maps/adt.mw", 138, "doctor", "Practitioner"),
    origin("tests/benches/maps/adt.mw", 140, "PV1-9", ""),
    origin("tests/benches/maps/adt.mw", 141, "doctor", "Practitioner"),
    origin("tests/benches/maps/adt.mw", 143, "PV1-17", ""),
    origin("tests/benches/maps/adt.mw", 144, "doctor", "Practitioner"),
    origin("tests/benches/maps/adt.mw", 146, "PV1", "Encounter"),
    origin("tests/benches/maps/adt.mw", 125, "MSH-7.1", "Bundle.timestamp"),
    origin("tests/benches/maps/adt.mw", 62, "PID-3", "Patient.identifier"),
    origin("tests/benches/maps/datatypes.mw", 71, "CX.5", "Identifier.type.coding"),
    origin("tests/benches/maps/datatypes.mw", 72, "uri(CX.4.2)", "Identifier.system"),
    origin("tests/benches/maps/datatypes.mw", 73, "CX.1", "Identifier.value"),
    origin("tests/benches/maps/datatypes.mw", 74, "CX.7", "Identifier.period.start"),
    origin("tests/benches/maps/datatypes.mw", 75, "CX.8", "Identifier.period.end"),
    origin("tests/benches/maps/datatypes.mw", 76, "CX.4.1", "Identifier.assigner.display"),
    origin("tests/benches/maps/adt.mw", 63, "PID-18", "Patient.identifier"),
    origin("tests/benches/maps/adt.mw", 64, "PID-5", "Patient.name"),
    origin("tests/benches/maps/datatypes.mw", 81, "XPN.7", "HumanName.use"),
    origin("tests/benches/maps/datatypes.mw", 82, "XPN.1.1", "HumanName.family"),
    origin("tests/benches/maps/datatypes.mw", 83, "XPN.2", "HumanName.given"),
    origin("tests/benches/maps/datatypes.mw", 84, "XPN.3", "HumanName.given"),
    origin("tests/benches/maps/datatypes.mw", 85, "XPN.5", "HumanName.prefix"),
    origin("tests/benches/maps/datatypes.mw", 86, "XPN.4", "HumanName.suffix"),
    origin("tests/benches/maps/datatypes.mw", 87, "XPN.6", "HumanName.suffix"),
    origin("tests/benches/maps/adt.mw", 65, "PID-13", "Patient.telecom"),
    origin("tests/benches/maps/datatypes.mw", 103, "XTN.3", "ContactPoint.system"),
    origin("tests/benches/maps/datatypes.mw", 104, "XTN.4 or XTN.12 or join(concat(\"+\", XTN.5), \" \", XTN.6, XTN.7) or XTN.1", "ContactPoint.value"),
    origin("tests/benches/maps/datatypes.mw", 105, "XTN.2", "ContactPoint.use"),
    origin("tests/benches/maps/adt.mw", 66, "PID-14", "Patient.telecom"),
    origin("tests/benches/maps/adt.mw", 67, "PID-8", "Patient.gender"),
    origin("tests/benches/maps/adt.mw", 68, "date(PID-7.1)", "Patient.birthDate"),
    origin("tests/benches/maps/adt.mw", 69, "PID-29", ""),
    origin("tests/benches/maps/adt.mw", 69, "PID-29.1", "Patient.deceasedDateTime"),
    origin("tests/benches/maps/adt.mw", 70, "PID-30", "Patient.deceasedBoolean"),
    origin("tests/benches/maps/adt.mw", 71, "PID-11", "Patient.address"),
    origin("tests/benches/maps/datatypes.mw", 92, "XAD.7", "Address.use"),
    origin("tests/benches/maps/datatypes.mw", 93, "XAD.1.1", "Address.line"),
    origin("tests/benches/maps/datatypes.mw", 94, "XAD.2", "Address.line"),
    origin("tests/benches/maps/datatypes.mw", 95, "XAD.3", "Address.city"),
    origin("tests/benches/maps/datatypes.mw", 96, "XAD.4", "Address.state"),
    origin("tests/benches/maps/datatypes.mw", 97, "XAD.5", "Address.postalCode"),
    origin("tests/benches/maps/datatypes.mw", 98, "XAD.6", "Address.country"),
    origin("tests/benches/maps/adt.mw", 72, "PID-16", "Patient.maritalStatus"),
    origin("tests/benches/maps/datatypes.mw", 116, "CE.3", "Coding.system"),
    origin("tests/benches/maps/datatypes.mw", 117, "CE.1", "Coding.code"),
    origin("tests/benches/maps/datatypes.mw", 118, "CE.2", "Coding.display"),
    origin("tests/benches/maps/datatypes.mw", 122, "CE.6", "Coding.system"),
    origin("tests/benches/maps/datatypes.mw", 123, "CE.4", "Coding.code"),
    origin("tests/benches/maps/datatypes.mw", 124, "CE.5", "Coding.display"),
    origin("tests/benches/maps/adt.mw", 72, ".1", "CodeableConcept.coding"),
    origin("tests/benches/maps/datatypes.mw", 112, "CE.2", "CodeableConcept.text"),
    origin("tests/benches/maps/adt.mw", 73, "PID-25", ""),
    origin("tests/benches/maps/adt.mw", 73, "PID-25", "Patient.multipleBirthInteger"),
    origin("tests/benches/maps/adt.mw", 74, "PID-24", "Patient.multipleBirthBoolean"),
    origin("tests/benches/maps/adt.mw", 75, "PID-15", ""),
    origin("tests/benches/maps/adt.mw", 75, "PID-15", "Patient.communication.language"),
    origin("tests/benches/maps/adt.mw", 130, "NK1", "RelatedPerson"),
    origin("tests/benches/maps/adt.mw", 79, "who", "RelatedPerson.patient"),
    origin("tests/benches/maps/adt.mw", 80, "NK1-3", "RelatedPerson.relationship"),
    origin("tests/benches/maps/adt.mw", 80, ".1", "CodeableConcept.coding"),
    origin("tests/benches/maps/adt.mw", 81, "NK1-2", "RelatedPerson.name"),
    origin("tests/benches/maps/adt.mw", 82, "NK1-5", "RelatedPerson.telecom"),
    origin("tests/benches/maps/adt.mw", 83, "NK1-6", "RelatedPerson.telecom"),
    origin("tests/benches/maps/adt.mw", 84, "NK1-15", "RelatedPerson.gender"),
    origin("tests/benches/maps/adt.mw", 85, "date(NK1-16.1)", "RelatedPerson.birthDate"),
    origin("tests/benches/maps/adt.mw", 86, "NK1-4", "RelatedPerson.address"),
    origin("tests/benches/maps/adt.mw", 91, "join(PL.1, \" \", PL.2, PL.3)", "Location.name"),
    origin("tests/benches/maps/adt.mw", 92, "PL.4.1", "Location.managingOrganization.display"),
    origin("tests/benches/maps/datatypes.mw", 128, "uri(XCN.9.2)", "Practitioner.identifier.system"),
    origin("tests/benches/maps/datatypes.mw", 129, "XCN.1", "Practitioner.identifier.value"),
    origin("tests/benches/maps/datatypes.mw", 130, "XCN.9.1", "Practitioner.identifier.assigner.display"),
    origin("tests/benches/maps/datatypes.mw", 131, "XCN.2.1", "Practitioner.name.family"),
    origin("tests/benches/maps/datatypes.mw", 132, "XCN.3", "Practitioner.name.given"),
    origin("tests/benches/maps/datatypes.mw", 133, "XCN.4", "Practitioner.name.given"),
    origin("tests/benches/maps/datatypes.mw", 134, "XCN.6", "Practitioner.name.prefix"),
    origin("tests/benches/maps/datatypes.mw", 135, "XCN.5", "Practitioner.name.suffix"),
    origin("tests/benches/maps/adt.mw", 101, "PV1-19", "Encounter.identifier"),
    origin("tests/benches/maps/adt.mw", 102, "PV1-45", ""),
    origin("tests/benches/maps/adt.mw", 104, "PV1-2 or \"O\"", "Encounter.class"),
    origin("tests/benches/maps/adt.mw", 147, "patient", "Encounter.subject"),
    origin("tests/benches/maps/adt.mw", 96, "role", "Encounter.participant.type.coding"),
    origin("tests/benches/maps/adt.mw", 97, "who", "Encounter.participant.individual"),
    origin("tests/benches/maps/adt.mw", 105, "PV1-44.1", "Encounter.period.start"),
    origin("tests/benches/maps/adt.mw", 106, "PV1-45[1].1", "Encounter.period.end"),
    origin("tests/benches/maps/adt.mw", 152, "ward", "Encounter.location.location"),
    origin("tests/benches/maps/adt.mw", 156, "AL1", "AllergyIntolerance"),
    origin("tests/benches/maps/adt.mw", 110, "AL1-2.1", "AllergyIntolerance.category"),
    origin("tests/benches/maps/adt.mw", 111, "AL1-4.1", "AllergyIntolerance.criticality"),
    origin("tests/benches/maps/adt.mw", 112, "AL1-3", "AllergyIntolerance.code"),
    origin("tests/benches/maps/adt.mw", 113, "who", "AllergyIntolerance.patient"),
    origin("tests/benches/maps/adt.mw", 114, "AL1-5", ""),
    origin("tests/benches/maps/adt.mw", 114, "sign", "CodeableConcept.text"),
    origin("tests/benches/maps/adt.mw", 114, "", "AllergyIntolerance.reaction.manifestation"),
    origin("tests/benches/maps/adt.mw", 159, "DG1", "Condition"),
    origin("tests/benches/maps/adt.mw", 118, "DG1-3", "Condition.code"),
    origin("tests/benches/maps/adt.mw", 119, "who", "Condition.subject"),
    origin("tests/benches/maps/adt.mw", 159, "visit", "Condition.encounter"),
    origin("tests/benches/maps/adt.mw", 120, "DG1-5.1", "Condition.onsetDateTime"),
];

const fn origin(
    file: &'static str,
    line: u32,
    source: &'static str,
    target: &'static str,
) -> RowOrigin {
    RowOrigin { file, line, source, target }
}
