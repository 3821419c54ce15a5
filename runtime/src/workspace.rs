//! Memory that is kept from message to message.

use alloc::vec::Vec;

use bumpalo::Bump;

use crate::json::JsonNode;
use crate::message::Buffers;

/// What a message is read into. One for each thread; any map can use it after any other.
///
/// It grows with the longest message, but what an uncommonly long one needed is given back before the next.
#[derive(Debug, Default)]
pub struct Workspace {
    pub(crate) arena: Bump,
    pub(crate) buffers: Buffers,
    pub(crate) nodes: Vec<JsonNode>,
    pub(crate) ids: Vec<u32>,
    pub(crate) scratch: Vec<u8>,
}

/// Buffers with more elements than this are given back.
const LIMIT: usize = 1 << 20;

impl Workspace {
    /// An empty one: memory is asked for with the first message.
    pub fn new() -> Workspace {
        Workspace {
            arena: Bump::new(),
            buffers: Buffers::new(),
            nodes: Vec::new(),
            ids: Vec::new(),
            scratch: Vec::new(),
        }
    }

    /// Makes it ready for the next message.
    #[inline]
    pub(crate) fn clear(&mut self) {
        if self.arena.allocated_bytes() > LIMIT * 16 {
            self.arena = Bump::new();
        } else {
            self.arena.reset();
        }
        self.buffers.shrink(LIMIT * 4);
        if self.nodes.capacity() > LIMIT {
            self.nodes = Vec::new();
        }
        if self.scratch.capacity() > LIMIT * 4 {
            self.scratch = Vec::new();
        }
    }
}
