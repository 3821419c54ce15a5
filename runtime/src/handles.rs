//! The small numbers by which compiled maps hold what the context knows.

/// Encoded or decoded bytes; empty is absent. Slices of the input where possible (so that the place of a finding can be
/// told from the address), else of the arena or of constants.
pub type Value<'m> = &'m [u8];

/// A group or segment instance, or a JSON value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Node(pub(crate) u32);

impl Node {
    /// Absence: all operations accept it and find nothing.
    pub const NONE: Node = Node(0);
    /// The message, or the record.
    pub(crate) const ROOT: Node = Node(1);

    /// It is not [`Node::NONE`].
    #[inline(always)]
    pub const fn exists(self) -> bool {
        self.0 != 0
    }

    /// For the ABI of compiled modules.
    #[inline(always)]
    pub const fn to_raw(self) -> u32 {
        self.0
    }

    /// The reverse of [`Node::to_raw`]. A number that no node has is as good as none.
    #[inline(always)]
    pub const fn from_raw(raw: u32) -> Node {
        Node(raw)
    }
}

/// The ways in which a member of an object is absent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It is `null`.
    Null,
    /// It is a text without a character.
    Empty,
    /// There is no such member.
    Missing,
}

/// Position in the list of entry ids of the message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Id(pub(crate) i32);

impl Id {
    /// No id.
    pub const NONE: Id = Id(-1);

    /// It is not [`Id::NONE`].
    #[inline(always)]
    pub const fn exists(self) -> bool {
        self.0 >= 0
    }

    /// For the ABI of compiled modules.
    #[inline(always)]
    pub const fn to_raw(self) -> i32 {
        self.0
    }

    /// The reverse of [`Id::to_raw`].
    #[inline(always)]
    pub const fn from_raw(raw: i32) -> Id {
        Id(raw)
    }
}

/// Position in [`Program::rows`](crate::Program::rows).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Row(pub u32);

/// The message fails; what and where is kept in the context.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Failed;

/// Where a container was opened.
#[derive(Debug, Clone, Copy)]
pub struct Mark {
    /// Length of the output before the comma and key.
    pub(crate) start: usize,
    /// Length of the output after the opening bracket.
    pub(crate) inside: usize,
    /// How much of substance had been written.
    pub(crate) substance: u32,
    /// A required element of the container around that is missing so far.
    pub(crate) missing: Option<Missing>,
}

/// What happens where a required element is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lack {
    /// The message fails.
    Fail,
    /// The container that requires it is left out.
    Element {
        /// With a warning.
        told: bool,
    },
    /// The entry is left out.
    Entry {
        /// With a warning.
        told: bool,
    },
}

/// A required element that is missing.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Missing {
    pub(crate) row: Row,
    pub(crate) lack: Lack,
}

/// Where an entry began that may be left out.
#[derive(Debug, Clone, Copy)]
pub struct EntryMark {
    pub(crate) start: usize,
    pub(crate) substance: u32,
}

/// Where a shared entry began.
#[derive(Debug, Clone, Copy)]
pub struct OnceMark {
    pub(crate) start: usize,
    pub(crate) substance: u32,
}
