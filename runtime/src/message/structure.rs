//! Placing the segments of a message in its structure: a tree of group and segment instances.

use alloc::vec::Vec;

use super::index::Line;
use crate::{Code, MessageStructure};

/// A group or segment instance. Number 0 is none, number 1 the message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Entry {
    /// The next instance of the same member in the same group instance, or 0.
    pub(crate) next: u32,
    /// Segment: see [`Line`], but one less for MSH, whose first field is the separator itself.
    /// Group: position of the slot of its first member.
    pub(crate) first: u32,
    /// Segment: see [`Line`]. Group: position after its last slot.
    pub(crate) last: u32,
    pub(crate) member: u16,
    pub(crate) group: bool,
}

/// The first and last instance of a member in a group instance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Slot {
    pub(crate) first: u32,
    pub(crate) last: u32,
}

/// A line without a place in the structure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Unplaced {
    pub(crate) code: Code,
    /// Position in the list of lines.
    pub(crate) line: u32,
}

/// The tree, and what it takes to grow it; all kept from message to message.
#[derive(Debug, Default)]
pub(crate) struct Tree {
    pub(crate) entries: Vec<Entry>,
    pub(crate) slots: Vec<Slot>,
    /// For each member, its number among the members of its group.
    pub(crate) ranks: Vec<u16>,
    /// For each member that is a group, how many members it has.
    sizes: Vec<u16>,
    /// For each member that is a group, its last instance.
    open: Vec<u32>,
    /// Groups still to be opened, the innermost first.
    path: Vec<u16>,
    names: Names,
    /// The structure that ranks, sizes and names are of, by its address.
    prepared: Option<&'static [crate::Member]>,
}

impl Tree {
    pub(crate) const fn new() -> Tree {
        Tree {
            entries: Vec::new(),
            slots: Vec::new(),
            ranks: Vec::new(),
            sizes: Vec::new(),
            open: Vec::new(),
            path: Vec::new(),
            names: Names { table: [0; Names::SIZE] },
            prepared: None,
        }
    }

    /// Drops memory that an uncommonly long message needed.
    pub(crate) fn shrink(&mut self, limit: usize) {
        if self.entries.capacity() > limit {
            self.entries = Vec::new();
        }
        if self.slots.capacity() > limit {
            self.slots = Vec::new();
        }
    }

    fn prepare(&mut self, structure: &'static MessageStructure) {
        let members = structure.members;
        if self.prepared.is_some_and(|prepared| core::ptr::eq(prepared, members)) {
            return;
        }
        self.sizes.clear();
        self.sizes.resize(members.len(), 0);
        self.ranks.clear();
        self.ranks.resize(members.len(), 0);
        for ((position, member), rank) in members.iter().enumerate().zip(&mut self.ranks) {
            if position > 0
                && let Some(size) = self.sizes.get_mut(usize::from(member.parent))
            {
                *rank = *size;
                *size += 1;
            }
        }
        self.open.clear();
        self.open.resize(members.len().max(1), 0);
        self.names.fill(structure.segments);
        self.prepared = Some(members);
    }

    /// Places all lines. `unplaced` is called for the lines that have no place.
    pub(crate) fn grow(
        &mut self,
        structure: &'static MessageStructure,
        text: &[u8],
        offsets: &[u32],
        lines: &[Line],
        mut unplaced: impl FnMut(Unplaced),
    ) {
        self.prepare(structure);
        self.entries.clear();
        self.slots.clear();
        self.entries.push(Entry::default());
        let root = self.open_group(0);
        self.set_open(0, root);
        let width = structure.segments.len();
        let mut at = 0u16;
        for (position, line) in lines.iter().enumerate() {
            let start = line.start as usize;
            let name = match text.get(start..start + 3) {
                Some(&[a, b, c])
                    if offsets
                        .get(line.first as usize)
                        .is_some_and(|offset| *offset as usize == start + 3) =>
                {
                    [a, b, c]
                }
                _ => {
                    unplaced(Unplaced { code: Code::NotASegment, line: position as u32 });
                    continue;
                }
            };
            let Some(segment) = self.names.find(structure.segments, name) else {
                if let Some(code) = unknown(name) {
                    unplaced(Unplaced { code, line: position as u32 });
                }
                continue;
            };
            let step = structure.steps.get(usize::from(at) * width + segment);
            let Some(step) = step.filter(|step| step.member != 0) else {
                let code = if name == *b"MSH" { Code::SecondMessage } else { Code::MisplacedSegment };
                unplaced(Unplaced { code, line: position as u32 });
                continue;
            };
            let parent = structure.members.get(usize::from(step.member)).map_or(0, |member| member.parent);
            if parent != step.keep {
                self.open_groups(structure, parent, step.keep);
            }
            // Only the first line is MSH.
            let header = u32::from(position == 0);
            self.add(
                parent,
                Entry {
                    next: 0,
                    first: line.first - header,
                    last: line.last,
                    member: step.member,
                    group: false,
                },
            );
            at = step.member;
        }
    }

    /// Opens the groups from the one below `keep` down to `innermost`.
    fn open_groups(&mut self, structure: &MessageStructure, innermost: u16, keep: u16) {
        self.path.clear();
        let mut member = innermost;
        while member != keep && member != 0 {
            self.path.push(member);
            let parent = structure.members.get(usize::from(member)).map_or(0, |member| member.parent);
            // Parents come first; anything else is no structure.
            member = if parent < member { parent } else { 0 };
        }
        while let Some(group) = self.path.pop() {
            let parent = structure.members.get(usize::from(group)).map_or(0, |member| member.parent);
            let entry = self.open_group(group);
            self.link(parent, group, entry);
            self.set_open(group, entry);
        }
    }

    /// A new group instance, not yet in its parent.
    fn open_group(&mut self, member: u16) -> u32 {
        let size = self.sizes.get(usize::from(member)).map_or(0, |size| usize::from(*size));
        let first = self.slots.len();
        self.slots.resize(first + size, Slot::default());
        let entry = self.entries.len() as u32;
        self.entries.push(Entry {
            next: 0,
            first: first as u32,
            last: (first + size) as u32,
            member,
            group: true,
        });
        entry
    }

    #[inline]
    fn set_open(&mut self, member: u16, entry: u32) {
        if let Some(open) = self.open.get_mut(usize::from(member)) {
            *open = entry;
        }
    }

    #[inline]
    fn add(&mut self, parent: u16, entry: Entry) {
        let position = self.entries.len() as u32;
        let member = entry.member;
        self.entries.push(entry);
        self.link(parent, member, position);
    }

    /// Puts an entry at the end of its member's instances in the open instance of its parent.
    #[inline]
    fn link(&mut self, parent: u16, member: u16, position: u32) {
        let parent = self.open.get(usize::from(parent)).copied().unwrap_or(0);
        let Some(slot) = slot_of(&self.entries, &self.ranks, parent, member) else { return };
        let Some(slot) = self.slots.get_mut(slot) else { return };
        if slot.first == 0 {
            slot.first = position;
        } else if let Some(last) = self.entries.get_mut(slot.last as usize) {
            last.next = position;
        }
        slot.last = position;
    }
}

/// The position of a member's slot in a group instance.
#[inline]
pub(crate) fn slot_of(entries: &[Entry], ranks: &[u16], parent: u32, member: u16) -> Option<usize> {
    let parent = entries.get(parent as usize)?;
    let slot = parent.first + u32::from(*ranks.get(usize::from(member))?);
    (parent.group && slot < parent.last).then_some(slot as usize)
}

/// What to say of a name that the structure does not have.
#[cold]
#[inline(never)]
fn unknown(name: [u8; 3]) -> Option<Code> {
    match name {
        [b'M', b'S', b'H'] => Some(Code::SecondMessage),
        [b'Z', ..] if name.iter().all(u8::is_ascii_alphanumeric) => None,
        _ if name.iter().all(u8::is_ascii_alphanumeric) => Some(Code::UnknownSegment),
        _ => Some(Code::NotASegment),
    }
}

/// Segment names to their numbers.
#[derive(Debug)]
struct Names {
    /// Numbers from 1, at the hash of their name or, if that is taken, behind it.
    table: [u16; Names::SIZE],
}

impl Default for Names {
    fn default() -> Names {
        Names { table: [0; Names::SIZE] }
    }
}

impl Names {
    const SIZE: usize = 512;

    #[inline(always)]
    fn hash([a, b, c]: [u8; 3]) -> usize {
        (u32::from_le_bytes([a, b, c, 0]).wrapping_mul(0x9E37_79B1) >> 23) as usize
    }

    fn fill(&mut self, names: &[[u8; 3]]) {
        self.table = [0; Names::SIZE];
        // A structure with more segments is unheard of; the table must keep holes, so that a search ends.
        for (number, name) in (1u16..).zip(names.iter().take(Names::SIZE / 2)) {
            let mut at = Names::hash(*name);
            while self.table.get(at % Names::SIZE).is_some_and(|taken| *taken != 0) {
                at += 1;
            }
            if let Some(place) = self.table.get_mut(at % Names::SIZE) {
                *place = number;
            }
        }
    }

    #[inline]
    fn find(&self, names: &[[u8; 3]], name: [u8; 3]) -> Option<usize> {
        let mut at = Names::hash(name);
        loop {
            match self.table.get(at % Names::SIZE) {
                None | Some(0) => return None,
                Some(number) => {
                    let number = usize::from(*number) - 1;
                    if names.get(number) == Some(&name) {
                        return Some(number);
                    }
                }
            }
            at += 1;
        }
    }
}
