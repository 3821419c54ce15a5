//! Entries that are left out, as they lack what their resource requires. Ids and references of all entries are known before
//! the first one is written, so a message that leaves out entries is written again, as if they had no id.
//!
//! Of entries that share a resource (`once`) each is tried: if one is written, the others' references point to it, and nothing is written again.

use bumpalo::Bump;
use bumpalo::collections::Vec as ArenaVec;

use crate::identify::Uuid;
use crate::{Code, Context, EntryMark, Id, Row, Value};

/// The entries of a message that are left out.
pub(crate) struct LeftOut<'m> {
    /// Known before the message is written this time, in order. They have no id.
    known: ArenaVec<'m, Entry>,
    /// Found while it is written.
    found: ArenaVec<'m, Entry>,
    /// The entry at hand.
    open: Option<Id>,
    /// The row because of which it is left out, and whether that is to be told.
    why: Option<(Row, bool)>,
}

/// An entry: what else the message has may move its place in the list of ids, but not its id and row.
#[derive(Debug, Clone, Copy)]
struct Entry {
    uuid: Uuid,
    /// The row that makes it.
    made_by: Row,
    /// The row that lacks something.
    row: Row,
    told: bool,
}

impl Entry {
    fn key(&self) -> (Uuid, Row) {
        (self.uuid, self.made_by)
    }
}

impl<'m> LeftOut<'m> {
    pub(crate) fn new(arena: &'m Bump) -> LeftOut<'m> {
        LeftOut { known: ArenaVec::new_in(arena), found: ArenaVec::new_in(arena), open: None, why: None }
    }

    /// There is something to leave out that is in no entry.
    pub(crate) fn outside_of_entries(&self) -> Option<Row> {
        self.why.map(|(row, _)| row)
    }

    fn get(&self, uuid: &Uuid, made_by: Row) -> Option<Entry> {
        let at = self.known.binary_search_by_key(&(*uuid, made_by), Entry::key).ok()?;
        self.known.get(at).copied()
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
            if let Some((uuid, made_by, place)) = self.ids.made(id) {
                if told {
                    self.warn(Code::EntryLeftOut, place, Some(row));
                }
                self.left_out.found.push(Entry { uuid, made_by, row, told });
            }
        }
    }

    /// Some entries were found whose resource is not written, and that were not known: the message has to be written again. They are known then.
    pub(crate) fn more_left_out(&mut self) -> bool {
        let LeftOut { known, found, .. } = &mut self.left_out;
        let before = known.len();
        known.extend(found.drain(..).filter(|entry| !self.ids.is_written(&entry.uuid)));
        known.sort_unstable_by_key(|entry| (entry.key(), entry.row));
        known.dedup_by_key(|entry| entry.key());
        known.len() > before
    }

    /// Whether the entry is left out; tells it, if that is to be told.
    #[inline]
    pub(crate) fn is_left_out(&mut self, uuid: &Uuid, made_by: Row, place: Value<'m>) -> bool {
        if self.left_out.known.is_empty() {
            return false;
        }
        let Some(entry) = self.left_out.get(uuid, made_by) else { return false };
        if entry.told {
            self.warn(Code::EntryLeftOut, place, Some(entry.row));
        }
        true
    }
}
