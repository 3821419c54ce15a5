//! The data segment of a module: constant texts, each once, then the program.

use std::collections::BTreeMap;

/// The data of a module, which begins at the first page after the runtime's.
pub(super) struct Data {
    base: u32,
    bytes: Vec<u8>,
    texts: BTreeMap<String, u32>,
}

impl Data {
    /// No data yet, at this address.
    pub(super) fn at(base: u32) -> Data {
        Data { base, bytes: Vec::new(), texts: BTreeMap::new() }
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

    /// A text as generated code holds values: its address in the upper half, its length in the lower.
    pub(super) fn value(&mut self, text: &str) -> i64 {
        (i64::from(self.address(text)) << 32) | text.len() as i64
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
