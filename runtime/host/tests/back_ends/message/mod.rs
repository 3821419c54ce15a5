//! A program over a message that uses every statement and expression for messages, and the messages for it.

mod conditions;
mod effects;
mod flow;
mod inputs;
mod values;

pub use inputs::messages;

use crate::build::*;
use mapwright_compiler::ir::*;

const MSH: MemberId = 1;
const PID: MemberId = 2;
const NK1: MemberId = 3;
const ORDER: MemberId = 4;
const OBR: MemberId = 5;
const OBX: MemberId = 6;

fn structure() -> MessageStructure {
    let member = |name: &str, parent, group| StructureMember { name: name.to_owned(), parent, group };
    let to = |member, keep| Step { member, keep };
    let none = Step::default();
    let order = to(OBR, 0);
    let result = to(OBX, ORDER);
    let steps = vec![
        // MSH, NK1, OBR, OBX, PID
        [to(MSH, 0), none, none, none, none],
        [none, to(NK1, 0), order, to(OBX, 0), to(PID, 0)],
        [none, to(NK1, 0), order, to(OBX, 0), none],
        [none, to(NK1, 0), order, to(OBX, 0), none],
        [none; 5],
        [none, none, order, result, none],
        [none, none, order, result, none],
    ];
    MessageStructure {
        name: "TST_T01".to_owned(),
        version: "2.5.1".to_owned(),
        known_versions: vec!["2.5.1".to_owned(), "2.8".to_owned()],
        events: vec![("TST".to_owned(), "T01".to_owned())],
        members: vec![
            member("TST_T01", 0, true),
            member("MSH", 0, false),
            member("PID", 0, false),
            member("NK1", 0, false),
            member("ORDER", 0, true),
            member("OBR", ORDER, false),
            member("OBX", ORDER, false),
        ],
        segments: ["MSH", "NK1", "OBR", "OBX", "PID"].map(str::to_owned).to_vec(),
        steps: steps.concat(),
    }
}

fn tables() -> Vec<Table> {
    let row = |code: &str, display: &str, system: &str| TableRow {
        code: code.to_owned(),
        display: display.to_owned(),
        system: system.to_owned(),
        coding: format!("\"code\":\"{code}\""),
    };
    vec![
        Table {
            name: "Gender".to_owned(),
            keys: vec![("F".to_owned(), 0), ("M".to_owned(), 1)],
            rows: vec![
                row("female", "Female \"quoted\"", "http://hl7.org/fhir/administrative-gender"),
                row("male", "", ""),
            ],
            otherwise: None,
        },
        Table {
            name: "Rest".to_owned(),
            keys: vec![("é".to_owned(), 0)],
            rows: vec![row("accent", "Größe", ""), row("other", "", "")],
            otherwise: Some(1),
        },
    ]
}

/// The program.
pub fn program() -> Program {
    let functions = vec![
        root(),
        values::values(),
        values::texts(),
        conditions::conditions(),
        flow::loops(),
        effects::puts(),
        flow::containers(),
        effects::ids(),
        effects::reports(),
        conditions::switches(),
        values::parts_of(),
        flow::keywords(),
    ];
    let row = |line: u32, source: &str, target: &str| RowOrigin {
        file: "maps/test.mw".to_owned(),
        line,
        source: source.to_owned(),
        target: target.to_owned(),
    };
    Program {
        name: "test_message".to_owned(),
        source: Source::Message(structure()),
        target: "fhir 4.0.1 Bundle".to_owned(),
        columns: None,
        digest: "00ff".repeat(16),
        functions,
        tables: tables(),
        rows: vec![
            row(3, "PID-5", "Patient.name"),
            row(4, "PID-7", "Patient.birthDate"),
            row(5, "", "Patient.active"),
            row(6, "NK1-1", ""),
            row(7, "", ""),
        ],
        parameters: vec![],
    }
}

fn root() -> Function {
    let mut b = Build::new("test_message");
    let message = b.parameter("message", Type::Node);
    let msh = b.local("msh", Type::Node);
    let pid = b.local("pid", Type::Node);
    let which = b.local("which", Type::Value);
    let section =
        |function: u32, key: &str, arguments: Vec<Expr>| object(key, vec![run(function, arguments)]);
    b.body(vec![
        set(msh, child(message, MSH)),
        set(pid, child(message, PID)),
        set(which, decode(field(msh, 3))),
        section(1, "values", vec![get(pid)]),
        section(2, "texts", vec![get(pid), get(message)]),
        section(3, "conditions", vec![get(pid), get(message)]),
        section(4, "loops", vec![get(message)]),
        section(5, "puts", vec![get(pid)]),
        section(6, "containers", vec![get(pid), get(which)]),
        section(7, "ids", vec![get(message), get(which)]),
        section(8, "reports", vec![get(pid), get(which)]),
        section(9, "switches", vec![get(message)]),
        section(11, "keywords", vec![get(pid)]),
    ])
}
