//! The constant data of the map, from the data segment where the compiler put it; `compiler/src/emit/wasm/program.rs` writes it.
//!
//! Numbers are 32 bits, little-endian. A text is its address and its length. A list is its length and its elements.
//! An optional number is 0, or 1 and the number; an optional text likewise.

use alloc::vec::Vec;
use mapwright_runtime::{
    Column, Member, MessageStructure, Parameter, ParameterType, Program, RowOrigin, Source, Step, Table,
    TableKey, TableRow,
};

#[link(wasm_import_module = "mapwright")]
unsafe extern "C" {
    /// The address of the data.
    safe fn mw_program() -> *const u8;
}

/// The map without its code, and what it says of itself.
pub(crate) struct LinkedProgram {
    pub(crate) program: Program,
    pub(crate) description: &'static str,
}

/// Decodes the data. Done once: what it allocates is never freed.
pub(crate) fn linked_program() -> LinkedProgram {
    let mut reader = Reader { at: mw_program() };
    LinkedProgram {
        description: reader.text(),
        program: Program {
            name: reader.text(),
            target: reader.text(),
            digest: reader.text(),
            compiler: reader.text(),
            source: match reader.number() {
                0 => Source::Message(reader.structure()),
                _ => Source::Record(
                    reader.list(|r| Column { name: r.text(), split: r.optional(Reader::text) }),
                ),
            },
            tables: reader.list(Reader::table),
            rows: reader.list(|r| RowOrigin {
                file: r.text(),
                line: r.number(),
                source: r.text(),
                target: r.text(),
            }),
            parameters: reader.list(|r| Parameter {
                name: r.text(),
                ty: match ParameterType::ALL.get(r.number() as usize) {
                    Some((_, ty)) => *ty,
                    None => ParameterType::String,
                },
                optional: r.number() != 0,
                default: r.optional(Reader::text),
                keys: r.optional(|r| r.list(|r| (r.text(), r.text()))),
            }),
        },
    }
}

struct Reader {
    at: *const u8,
}

impl Reader {
    fn number(&mut self) -> u32 {
        // SAFETY: the compiler has put there what is read, in this order.
        unsafe {
            let number = self.at.cast::<u32>().read_unaligned();
            self.at = self.at.add(4);
            number
        }
    }

    fn bytes(&mut self) -> &'static [u8] {
        let address = self.number() as usize as *const u8;
        let length = self.number() as usize;
        if length == 0 {
            return &[];
        }
        // SAFETY: the compiler has put the bytes there, and nothing writes to that data.
        unsafe { core::slice::from_raw_parts(address, length) }
    }

    fn text(&mut self) -> &'static str {
        // SAFETY: the compiler makes these from strings.
        unsafe { core::str::from_utf8_unchecked(self.bytes()) }
    }

    fn optional<T>(&mut self, read: impl FnOnce(&mut Reader) -> T) -> Option<T> {
        (self.number() != 0).then(|| read(self))
    }

    fn list<T>(&mut self, mut read: impl FnMut(&mut Reader) -> T) -> &'static [T] {
        let length = self.number();
        let mut list = Vec::with_capacity(length as usize);
        for _ in 0..length {
            list.push(read(self));
        }
        list.leak()
    }

    fn structure(&mut self) -> MessageStructure {
        MessageStructure {
            name: self.text(),
            version: self.text(),
            known_versions: self.list(Reader::text),
            events: self.list(|r| (r.text(), r.text())),
            members: self.list(|r| Member {
                name: r.text(),
                parent: r.number() as u16,
                group: r.number() != 0,
            }),
            segments: self.list(|r| {
                let [a, b, c, _] = r.number().to_le_bytes();
                [a, b, c]
            }),
            steps: self.list(|r| {
                let both = r.number();
                Step { member: both as u16, keep: (both >> 16) as u16 }
            }),
        }
    }

    fn table(&mut self) -> Table {
        Table {
            name: self.text(),
            keys: self.list(|r| TableKey::new(r.text(), r.number())),
            rows: self.list(|r| TableRow {
                code: r.text(),
                display: r.text(),
                system: r.text(),
                coding: r.text(),
            }),
            otherwise: self.optional(Reader::number),
        }
    }
}
