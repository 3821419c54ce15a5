//! The constant data of a program as Rust, written by hand rather than by prettyplease: a table has a line for each row.

use crate::emit::COMPILER_VERSION;
use crate::ir::{MessageStructure, Parameter, Program, Source, Table};
use std::fmt::Write;

/// The file `program.rs` of a crate.
pub(super) fn program_file(program: &Program) -> String {
    let mut out = String::new();
    // Writing to a string does not fail.
    let _ = write_program(program, &mut out);
    out
}

fn write_program(program: &Program, out: &mut String) -> std::fmt::Result {
    out.push_str("//! What the map knows: its source, code tables, and rows.\n\n");
    out.push_str("use mapwright_runtime::{");
    out.push_str(match (&program.source, program.tables.is_empty()) {
        (Source::Message(_), true) => "Member, MessageStructure, Program, RowOrigin, Source, Step",
        (Source::Message(_), false) => {
            "Member, MessageStructure, Program, RowOrigin, Source, Step, Table, TableKey, TableRow"
        }
        (Source::Record(_), true) => "Column, Program, RowOrigin, Source",
        (Source::Record(_), false) => "Column, Program, RowOrigin, Source, Table, TableKey, TableRow",
    });
    if !program.parameters.is_empty() {
        out.push_str(", Parameter, ParameterType");
    }
    out.push_str("};\n\n");

    writeln!(out, "/// The map without its code.")?;
    writeln!(out, "pub static PROGRAM: Program = Program {{")?;
    writeln!(out, "    name: {:?},", program.name)?;
    writeln!(out, "    target: {:?},", program.target)?;
    writeln!(out, "    digest: {:?},", program.digest)?;
    writeln!(out, "    compiler: {COMPILER_VERSION:?},")?;
    match &program.source {
        Source::Message(_) => writeln!(out, "    source: Source::Message(STRUCTURE),")?,
        Source::Record(_) => writeln!(out, "    source: Source::Record(COLUMNS),")?,
    }
    match program.tables.is_empty() {
        true => writeln!(out, "    tables: &[],")?,
        false => writeln!(out, "    tables: TABLES,")?,
    }
    writeln!(out, "    rows: ROWS,")?;
    write_parameters(&program.parameters, out)?;
    writeln!(out, "}};\n")?;

    match &program.source {
        Source::Message(structure) => write_structure(structure, out)?,
        Source::Record(columns) => {
            writeln!(out, "/// The top-level fields of the source.")?;
            writeln!(out, "static COLUMNS: &[Column] = &[")?;
            for column in columns {
                writeln!(out, "    Column {{ name: {:?}, split: {:?} }},", column.name, column.split)?;
            }
            writeln!(out, "];\n")?;
        }
    }
    if !program.tables.is_empty() {
        writeln!(out, "/// The code tables.")?;
        writeln!(out, "static TABLES: &[Table] = &[")?;
        for table in &program.tables {
            write_table(table, out)?;
        }
        writeln!(out, "];\n")?;
        writeln!(out, "const fn key(text: &'static str, row: u32) -> TableKey {{")?;
        writeln!(out, "    TableKey::new(text, row)")?;
        writeln!(out, "}}\n")?;
        writeln!(
            out,
            "const fn row(\n    code: &'static str,\n    display: &'static str,\n    system: &'static str,\n    coding: &'static str,"
        )?;
        writeln!(out, ") -> TableRow {{")?;
        writeln!(out, "    TableRow {{ code, display, system, coding }}")?;
        writeln!(out, "}}\n")?;
    }

    writeln!(out, "/// The rows of the map, for warnings and errors: file, line, source, target.")?;
    writeln!(out, "static ROWS: &[RowOrigin] = &[")?;
    for row in &program.rows {
        writeln!(out, "    origin({:?}, {}, {:?}, {:?}),", row.file, row.line, row.source, row.target)?;
    }
    writeln!(out, "];\n")?;
    writeln!(out, "const fn origin(")?;
    writeln!(
        out,
        "    file: &'static str,\n    line: u32,\n    source: &'static str,\n    target: &'static str,"
    )?;
    writeln!(out, ") -> RowOrigin {{")?;
    writeln!(out, "    RowOrigin {{ file, line, source, target }}")?;
    writeln!(out, "}}")
}

fn write_table(table: &Table, out: &mut String) -> std::fmt::Result {
    writeln!(out, "    Table {{")?;
    writeln!(out, "        name: {:?},", table.name)?;
    writeln!(out, "        keys: &[")?;
    for (key, row) in &table.keys {
        writeln!(out, "            key({key:?}, {row}),")?;
    }
    writeln!(out, "        ],")?;
    writeln!(out, "        rows: &[")?;
    for row in &table.rows {
        writeln!(
            out,
            "            row({:?}, {:?}, {:?}, {:?}),",
            row.code, row.display, row.system, row.coding
        )?;
    }
    writeln!(out, "        ],")?;
    writeln!(out, "        otherwise: {:?},", table.otherwise)?;
    writeln!(out, "    }},")
}

fn write_structure(structure: &MessageStructure, out: &mut String) -> std::fmt::Result {
    writeln!(out, "/// The structure of the message.")?;
    writeln!(out, "const STRUCTURE: MessageStructure = MessageStructure {{")?;
    writeln!(out, "    name: {:?},", structure.name)?;
    writeln!(out, "    version: {:?},", structure.version)?;
    writeln!(out, "    known_versions: &[")?;
    for version in &structure.known_versions {
        writeln!(out, "        {version:?},")?;
    }
    writeln!(out, "    ],")?;
    writeln!(out, "    events: &[")?;
    for (code, event) in &structure.events {
        writeln!(out, "        ({code:?}, {event:?}),")?;
    }
    writeln!(out, "    ],")?;
    writeln!(out, "    members: MEMBERS,")?;
    writeln!(out, "    segments: SEGMENTS,")?;
    writeln!(out, "    steps: STEPS,")?;
    writeln!(out, "}};\n")?;

    writeln!(out, "/// Its groups and segments, each with the group that it is in.")?;
    writeln!(out, "static MEMBERS: &[Member] = &[")?;
    for (number, member) in structure.members.iter().enumerate() {
        writeln!(
            out,
            "    Member {{ name: {:?}, parent: {}, group: {} }}, // {number}",
            member.name, member.parent, member.group
        )?;
    }
    writeln!(out, "];\n")?;

    writeln!(out, "/// The segments that occur in it.")?;
    writeln!(out, "static SEGMENTS: &[[u8; 3]] = &[")?;
    for segment in &structure.segments {
        let name = proc_macro2::Literal::byte_string(&crate::emit::segment_name(segment));
        writeln!(out, "    *{name},")?;
    }
    writeln!(out, "];\n")?;

    writeln!(out, "/// Where each segment goes, by the member that the one before it was placed at.")?;
    writeln!(out, "static STEPS: &[Step] = &[")?;
    for (member, steps) in structure.steps.chunks(structure.segments.len().max(1)).enumerate() {
        let name = structure.members.get(member).map_or("", |member| member.name.as_str());
        writeln!(out, "    // After {name} ({member}).")?;
        for line in steps.chunks(10) {
            let line: Vec<String> =
                line.iter().map(|step| format!("to({}, {})", step.member, step.keep)).collect();
            writeln!(out, "    {},", line.join(", "))?;
        }
    }
    writeln!(out, "];\n")?;
    writeln!(out, "const fn to(member: u16, keep: u16) -> Step {{")?;
    writeln!(out, "    Step {{ member, keep }}")?;
    writeln!(out, "}}\n")
}

fn write_parameters(parameters: &[Parameter], out: &mut String) -> std::fmt::Result {
    if parameters.is_empty() {
        return writeln!(out, "    parameters: &[],");
    }
    writeln!(out, "    parameters: &[")?;
    for parameter in parameters {
        let types = mapwright_runtime::ParameterType::ALL;
        let ty = types.iter().find(|(name, _)| *name == parameter.ty).map(|(_, ty)| *ty);
        writeln!(out, "        Parameter {{")?;
        writeln!(out, "            name: {:?},", parameter.name)?;
        let ty = ty.unwrap_or(mapwright_runtime::ParameterType::String);
        writeln!(out, "            ty: ParameterType::{ty:?},")?;
        writeln!(out, "            optional: {},", parameter.optional)?;
        writeln!(out, "            default: {:?},", parameter.default)?;
        match &parameter.keys {
            None => writeln!(out, "            keys: None,")?,
            Some(keys) => writeln!(out, "            keys: Some(&{keys:?}),")?,
        }
        writeln!(out, "        }},")?;
    }
    writeln!(out, "    ],")
}
