//! The program without its functions, as bytes; `runtime/wasm/src/program.rs` reads them.

use super::data::Data;
use crate::emit::describe::describe;
use crate::emit::{COMPILER_VERSION, segment_name};
use crate::ir::{MessageStructure, Parameter, Program, Source, Table};

/// Puts the program into the data and returns its address.
pub(super) fn write_program(program: &Program, data: &mut Data) -> u32 {
    let mut writer = Writer { data, bytes: Vec::new() };
    writer.text(&describe(program));
    writer.text(&program.name);
    writer.text(&program.target);
    writer.text(&program.digest);
    writer.text(COMPILER_VERSION);
    match &program.source {
        Source::Message(structure) => {
            writer.number(0);
            writer.structure(structure);
        }
        Source::Record(columns) => {
            writer.number(1);
            writer.list(columns, |w, column| {
                w.text(&column.name);
                w.number(u32::from(column.split.is_some()));
                if let Some(split) = &column.split {
                    w.text(split);
                }
            });
        }
    }
    writer.list(&program.tables, Writer::table);
    writer.list(&program.rows, |w, row| {
        w.text(&row.file);
        w.number(row.line);
        w.text(&row.source);
        w.text(&row.target);
    });
    writer.list(&program.parameters, Writer::parameter);
    let bytes = writer.bytes;
    data.append(&bytes)
}

struct Writer<'d> {
    data: &'d mut Data,
    bytes: Vec<u8>,
}

impl Writer<'_> {
    fn number(&mut self, number: u32) {
        self.bytes.extend_from_slice(&number.to_le_bytes());
    }

    fn text(&mut self, text: &str) {
        let address = self.data.address(text);
        self.number(address);
        self.number(text.len() as u32);
    }

    fn list<T>(&mut self, list: &[T], mut write: impl FnMut(&mut Self, &T)) {
        self.number(list.len() as u32);
        for element in list {
            write(self, element);
        }
    }

    fn structure(&mut self, structure: &MessageStructure) {
        self.text(&structure.name);
        self.text(&structure.version);
        self.list(&structure.known_versions, |w, version| w.text(version));
        self.list(&structure.events, |w, (code, event)| {
            w.text(code);
            w.text(event);
        });
        self.list(&structure.members, |w, member| {
            w.text(&member.name);
            w.number(u32::from(member.parent));
            w.number(u32::from(member.group));
        });
        self.list(&structure.segments, |w, name| {
            let [a, b, c] = segment_name(name);
            w.number(u32::from_le_bytes([a, b, c, 0]));
        });
        self.list(&structure.steps, |w, step| w.number(u32::from(step.member) | u32::from(step.keep) << 16));
    }

    fn optional(&mut self, text: Option<&str>) {
        self.number(u32::from(text.is_some()));
        if let Some(text) = text {
            self.text(text);
        }
    }

    fn parameter(&mut self, parameter: &Parameter) {
        self.text(&parameter.name);
        let types = mapwright_runtime::ParameterType::ALL;
        let ty = types.iter().position(|(name, _)| *name == parameter.ty).unwrap_or_default();
        self.number(ty as u32);
        self.number(u32::from(parameter.optional));
        self.optional(parameter.default.as_deref());
        self.number(u32::from(parameter.keys.is_some()));
        if let Some(keys) = &parameter.keys {
            self.list(keys, |w, (key, value)| {
                w.text(key);
                w.text(value);
            });
        }
    }

    fn table(&mut self, table: &Table) {
        self.text(&table.name);
        self.list(&table.keys, |w, (key, row)| {
            w.text(key);
            w.number(*row);
        });
        self.list(&table.rows, |w, row| {
            w.text(&row.code);
            w.text(&row.display);
            w.text(&row.system);
            w.text(&row.coding);
        });
        self.number(u32::from(table.otherwise.is_some()));
        if let Some(row) = table.otherwise {
            self.number(row);
        }
    }
}
