//! Entries that are left out, as they lack what their resource requires. Ids and references of all entries are known before
//! the first one is written, so a message that leaves out entries is written again, as if they had no id.

use bumpalo::Bump;
use bumpalo::collections::Vec as ArenaVec;

use crate::{Code, Context, EntryMark, Id, Row, Value};

/// The entries of a message that are left out.
pub(crate) struct LeftOut<'m> {
    /// By position in the list of ids.
    all: ArenaVec<'m, Entry>,
    /// How many of them were found before the message was written this time.
    known: usize,
    /// Which of the known ones is the next.
    next: usize,
    /// The entry at hand.
    open: Option<Id>,
    /// The row because of which it is left out, and whether that is to be told.
    why: Option<(Row, bool)>,
}

#[derive(Debug, Clone, Copy)]
struct Entry {
    position: u32,
    row: Row,
    told: bool,
}

impl<'m> LeftOut<'m> {
    pub(crate) fn new(arena: &'m Bump) -> LeftOut<'m> {
        LeftOut { all: ArenaVec::new_in(arena), known: 0, next: 0, open: None, why: None }
    }

    /// There is something to leave out that is in no entry.
    pub(crate) fn outside_of_entries(&self) -> Option<Row> {
        self.why.map(|(row, _)| row)
    }

    /// Some were found that were not known: the message has to be written again. They are known then.
    pub(crate) fn again(&mut self) -> bool {
        let more = self.all.len() > self.known;
        self.all.sort_unstable_by_key(|entry| entry.position);
        (self.known, self.next) = (self.all.len(), 0);
        more
    }

    /// The entry with the next id is one of them.
    #[inline]
    fn has(&mut self, position: usize) -> Option<Entry> {
        loop {
            let entry = self.all.get(..self.known)?.get(self.next)?;
            if entry.position as usize > position {
                return None;
            }
            self.next += 1;
            if entry.position as usize == position {
                return Some(*entry);
            }
        }
    }
}

impl<'m> Context<'m> {
    /// Begins an entry that may be left out.
    #[inline]
    pub fn begin_entry(&mut self, id: Id) -> EntryMark {
        self.left_out.open = Some(id);
        EntryMark { start: self.out.position(), substance: self.out.substance }
    }

    /// Leaves out the entry at hand.
    #[cold]
    pub fn leave_out(&mut self, row: Row, told: bool) {
        self.left_out.why.get_or_insert((row, told));
    }

    /// Ends the entry: if it is to be left out, it is taken back.
    #[inline]
    pub fn end_entry(&mut self, mark: EntryMark) {
        let open = self.left_out.open.take();
        if let (Some((row, told)), Some(id)) = (self.left_out.why.take(), open) {
            self.out.back_to(mark.start);
            self.out.substance = mark.substance;
            self.left_out.all.push(Entry { position: id.to_raw() as u32, row, told });
        }
    }

    /// Whether the next id is of an entry that is left out; tells it, if that is to be told.
    #[inline]
    pub(crate) fn is_left_out(&mut self, position: usize, key: &[Value<'m>]) -> bool {
        let Some(entry) = self.left_out.has(position) else { return false };
        if entry.told {
            let place = key.iter().find(|part| !part.is_empty()).copied().unwrap_or_default();
            self.warn(Code::EntryLeftOut, place, Some(entry.row));
        }
        true
    }
}
