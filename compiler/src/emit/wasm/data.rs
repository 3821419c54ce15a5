//! The data segment of a module: constant texts, each once, then the program.

use std::collections::BTreeMap;

/// The data of a module, which begins at the first page after the runtime's.
pub(super) struct Data {
    base: u32,
    bytes: Vec<u8>,
    texts: BTreeMap<String, u32>,
    writes: BTreeMap<[u8; WRITE], u32>,
}

/// The size of what is constant about a write.
const WRITE: usize = 32;

impl Data {
    /// No data yet, at this address.
    pub(super) fn at(base: u32) -> Data {
        Data { base, bytes: Vec::new(), texts: BTreeMap::new(), writes: BTreeMap::new() }
    }

    /// The address of a text; it is put there if it is not there yet. 0 for the empty one.
    pub(super) fn address(&mut self, text: &str) -> u32 {
        if text.is_empty() {
            return 0;
        }
        if let Some(address) = self.texts.get(text) {
            return *address;
        }
        let address = self.end();
        self.bytes.extend_from_slice(text.as_bytes());
        self.texts.insert(text.to_owned(), address);
        address
    }

    /// A text as generated code holds values: its address in the lower half, its length in the upper.
    pub(super) fn value(&mut self, text: &str) -> i64 {
        i64::from(self.address(text)) | ((text.len() as i64) << 32)
    }

    /// The address of what is constant about a write, as `Write` in `runtime/wasm/src/operations.rs` has it.
    pub(super) fn write(&mut self, from: i64, or: i64, to: i64, row: u32, encoded: bool) -> u32 {
        let mut write = [0; WRITE];
        for (place, number) in write.chunks_exact_mut(8).zip([from, or, to]) {
            place.copy_from_slice(&number.to_le_bytes());
        }
        write[24..28].copy_from_slice(&row.to_le_bytes());
        write[28..32].copy_from_slice(&u32::from(encoded).to_le_bytes());
        if let Some(address) = self.writes.get(&write) {
            return *address;
        }
        self.bytes.resize(self.bytes.len().next_multiple_of(8), 0);
        let address = self.append(&write);
        self.writes.insert(write, address);
        address
    }

    /// Appends bytes and returns their address.
    pub(super) fn append(&mut self, bytes: &[u8]) -> u32 {
        let address = self.end();
        self.bytes.extend_from_slice(bytes);
        address
    }

    fn end(&self) -> u32 {
        // A module cannot have as much data as would not fit: its source has to be in memory.
        self.base.saturating_add(self.bytes.len() as u32)
    }

    /// All bytes.
    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }
}
