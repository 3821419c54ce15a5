//! Ids of entries: a UUID version 5 (RFC 9562, section 5.5) of the resource type and the key, so that the same message always gives the
//! same ids.

use alloc::vec::Vec;

use bumpalo::Bump;
use bumpalo::collections::Vec as ArenaVec;
use sha1::block_api::compress;

use crate::{Code, Context, Failed, Id, OnceMark, Row, Sharing, Value};

/// The name space of all ids: the UUID version 5 of `urn:mapwright:entry` in the name space of URLs.
const NAMESPACE: [u8; 16] = [145, 11, 16, 200, 45, 82, 94, 202, 147, 24, 240, 162, 82, 190, 166, 77];

/// Stands between the parts of a name: ASCII's unit separator, which no text of a message has.
const SEPARATOR: u8 = 0x1F;

/// `urn:uuid:`, a UUID, and the quotation mark that ends it in JSON.
type Urn = [u8; 46];

/// An id before it is text.
pub(crate) type Uuid = [u8; 16];

/// An id in the list of a message.
#[derive(Debug, Clone, Copy)]
struct IdEntry<'m> {
    /// `None`: an entry that the message does not have.
    urn: Option<&'m Urn>,
    uuid: Uuid,
    /// Of [`Sharing::Numbered`], how many entries had this key. 0: there is no id.
    count: u32,
    /// The row that makes the entry.
    row: Row,
    /// The first part of its key that is present.
    place: Value<'m>,
    /// Where the entry was written first: from and to.
    written: Option<(usize, usize)>,
}

/// The ids of a message.
pub(crate) struct Ids<'m> {
    list: ArenaVec<'m, IdEntry<'m>>,
    /// Positions in the list from 1, at the hash of the UUID or, if that is taken, behind it. A power of two long.
    table: &'m mut Vec<u32>,
    /// How many different ids the table has.
    different: usize,
    /// How long the list was when [`Context::ids`] or [`Context::identify_none`] was called last.
    marked: usize,
}

impl<'m> Ids<'m> {
    pub(crate) fn new(arena: &'m Bump, table: &'m mut Vec<u32>) -> Ids<'m> {
        table.clear();
        Ids { list: ArenaVec::new_in(arena), table, different: 0, marked: 0 }
    }

    /// The first entry with an id.
    fn find(&self, uuid: &Uuid) -> Option<usize> {
        let mask = self.table.len().checked_sub(1)?;
        let mut at = hash(uuid) & mask;
        loop {
            let position = (*self.table.get(at)? as usize).checked_sub(1)?;
            if self.list.get(position).is_some_and(|entry| entry.uuid == *uuid) {
                return Some(position);
            }
            at = (at + 1) & mask;
        }
    }

    /// Adds an id that the table does not have.
    fn add(&mut self, entry: IdEntry<'m>) {
        if self.different * 2 >= self.table.len() {
            let length = (self.table.len() * 4).max(32);
            self.table.clear();
            self.table.resize(length, 0);
            for position in 0..self.list.len() {
                if self.list.get(position).is_some_and(|entry| entry.count > 0) {
                    self.insert(position);
                }
            }
        }
        self.list.push(entry);
        self.insert(self.list.len() - 1);
        self.different += 1;
    }

    /// Puts a position into the table, unless its id is there.
    fn insert(&mut self, position: usize) {
        let Some(uuid) = self.list.get(position).map(|entry| entry.uuid) else { return };
        let mask = self.table.len().wrapping_sub(1);
        let mut at = hash(&uuid) & mask;
        while let Some(place) = self.table.get_mut(at) {
            match (*place as usize).checked_sub(1) {
                None => {
                    *place = position as u32 + 1;
                    return;
                }
                Some(other) if self.list.get(other).is_some_and(|entry| entry.uuid == uuid) => return,
                Some(_) => at = (at + 1) & mask,
            }
        }
    }

    /// Forgets all ids.
    pub(crate) fn clear(&mut self) {
        self.list.clear();
        self.table.clear();
        (self.different, self.marked) = (0, 0);
    }

    /// Puts "none" at the end of the list.
    fn none(&mut self) -> Id {
        self.list.push(IdEntry {
            urn: None,
            uuid: [0; 16],
            count: 0,
            row: Row(0),
            place: &[],
            written: None,
        });
        Id::NONE
    }

    fn last(&self) -> Id {
        Id(self.list.len() as i32 - 1)
    }

    fn get(&self, id: Id) -> Option<&IdEntry<'m>> {
        self.list.get(usize::try_from(id.0).ok()?)
    }

    /// The id of an entry, the row that makes it, and the first part of its key.
    pub(crate) fn made(&self, id: Id) -> Option<(Uuid, Row, Value<'m>)> {
        self.get(id).map(|entry| (entry.uuid, entry.row, entry.place))
    }

    /// Whether one of the entries that share this id is written.
    pub(crate) fn is_written(&self, uuid: &Uuid) -> bool {
        let first = self.find(uuid).and_then(|first| self.list.get(first));
        first.is_some_and(|entry| entry.written.is_some())
    }
}

#[inline]
fn hash(uuid: &Uuid) -> usize {
    let [a, b, c, d, ..] = *uuid;
    u32::from_le_bytes([a, b, c, d]) as usize
}

impl<'m> Context<'m> {
    /// Puts the id of an entry at the end of the message's list of ids.
    ///
    /// The id is none, and "none" is put there, if it is known that the entry is left out.
    ///
    /// # Errors
    /// All parts of the key are absent; or, with [`Sharing::Unique`], there is an entry of this kind and key.
    pub fn identify(
        &mut self,
        kind: &'static str,
        key: &[Value<'m>],
        sharing: Sharing,
        row: Row,
    ) -> Result<Id, Failed> {
        self.scratch.clear();
        self.scratch.extend_from_slice(&NAMESPACE);
        self.scratch.extend_from_slice(kind.as_bytes());
        let mut present = false;
        for part in key {
            let part = self.canonical(part);
            present |= !part.is_empty();
            self.scratch.push(SEPARATOR);
            self.scratch.extend_from_slice(part);
        }
        if !present {
            let place = key.first().copied().unwrap_or_default();
            return Err(self.fail(Code::NoKey, place, Some(row)));
        }
        let place = key.iter().find(|part| !part.is_empty()).copied().unwrap_or_default();
        let length = self.scratch.len();
        let mut uuid = uuid_of(self.scratch);
        if let Some(first) = self.ids.find(&uuid) {
            match sharing {
                Sharing::Unique => {
                    return Err(self.fail(Code::DuplicateKey, place, Some(row)));
                }
                Sharing::Once => {
                    if self.is_left_out(&uuid, row, place) {
                        return Ok(self.ids.none());
                    }
                    if let Some(entry) = self.ids.list.get(first).copied() {
                        // There is none if that is an entry of another row that is left out.
                        let urn = entry.urn.or_else(|| Some(self.arena.alloc(urn(&uuid))));
                        self.ids.list.push(IdEntry { urn, row, place, ..entry });
                    }
                    return Ok(self.ids.last());
                }
                Sharing::Numbered => uuid = self.numbered(first, length),
            }
        }
        if self.is_left_out(&uuid, row, place) {
            if sharing != Sharing::Numbered {
                return Ok(self.ids.none());
            }
            // It is counted: the others keep their numbers.
            self.ids.add(IdEntry { urn: None, uuid, count: 1, row, place, written: None });
            return Ok(Id::NONE);
        }
        let urn = self.arena.alloc(urn(&uuid));
        self.ids.add(IdEntry { urn: Some(urn), uuid, count: 1, row, place, written: None });
        Ok(self.ids.last())
    }

    /// The id of a further entry with a key, whose name is the first `length` bytes of the scratch buffer: its number is a further part of
    /// the key.
    #[cold]
    fn numbered(&mut self, first: usize, length: usize) -> Uuid {
        loop {
            let Some(entry) = self.ids.list.get_mut(first) else { return [0; 16] };
            entry.count = entry.count.wrapping_add(1);
            self.scratch.truncate(length);
            self.scratch.push(SEPARATOR);
            crate::write::push_number(self.scratch, u64::from(entry.count));
            let uuid = uuid_of(self.scratch);
            if self.ids.find(&uuid).is_none() {
                return uuid;
            }
        }
    }

    /// A part of a key: of an encoded value without the delimiters at its end, which mean nothing; the HL7 null is absent.
    #[inline]
    fn canonical(&self, part: &'m [u8]) -> &'m [u8] {
        if self.entries.is_empty() || self.offset(part).is_none() {
            return part;
        }
        if *part == *b"\"\"" {
            return &[];
        }
        let mut part = part;
        let delimiters =
            [self.delimiters.component, self.delimiters.subcomponent, self.delimiters.repetition];
        while let [rest @ .., last] = part
            && delimiters.contains(last)
        {
            part = rest;
        }
        part
    }

    /// Puts "none" at the end of the message's list of ids, unless [`Context::identify`] just did so, as the entry is left out.
    pub fn identify_none(&mut self) -> Id {
        let length = self.ids.list.len();
        let is_there =
            length > self.ids.marked && self.ids.list.last().is_some_and(|entry| entry.urn.is_none());
        if !is_there {
            self.ids.none();
        }
        self.ids.marked = self.ids.list.len();
        Id::NONE
    }

    /// The length of the message's list of ids.
    #[inline]
    pub fn ids(&mut self) -> i32 {
        self.ids.marked = self.ids.list.len();
        self.ids.list.len() as i32
    }

    /// The id at a place in the list; none where "none" was put.
    #[inline]
    pub fn id_at(&self, position: i32) -> Id {
        let id = Id(position);
        if self.ids.get(id).is_some_and(|entry| entry.urn.is_some()) { id } else { Id::NONE }
    }

    /// `urn:uuid:` and the id; absent for none.
    #[inline]
    pub fn id_url(&mut self, id: Id) -> Value<'m> {
        self.ids.get(id).and_then(|entry| entry.urn?.get(..45)).unwrap_or_default()
    }

    /// The id as text; absent for none.
    #[inline]
    pub fn id_text(&mut self, id: Id) -> Value<'m> {
        self.ids.get(id).and_then(|entry| entry.urn?.get(9..45)).unwrap_or_default()
    }

    /// A member or element with an id in it; nothing for none. `start` is what is written before the id (`"subject":{"reference":"urn:uuid:`),
    /// `end` what is written behind its quotation mark (`}`).
    #[inline]
    pub fn put_identified(&mut self, start: &str, id: Id, end: &str) {
        if let Some(text) = self.ids.get(id).and_then(|entry| entry.urn?.last_chunk::<37>()) {
            self.out.between(start.as_bytes(), text, end.as_bytes());
        }
    }

    /// Begins an entry that may be shared.
    #[inline]
    pub fn begin_once(&mut self) -> OnceMark {
        OnceMark { start: self.out.position(), substance: self.out.substance }
    }

    /// Ends it: if an entry with this id was written before, this one is taken back, with a warning if it differs.
    pub fn end_once(&mut self, mark: OnceMark, id: Id, row: Row) {
        let end = self.out.position();
        let Some(uuid) = self.ids.get(id).map(|entry| entry.uuid) else { return };
        let Some(first) = self.ids.find(&uuid) else { return };
        let body = self.out.written(mark.start, end);
        let comma = usize::from(body.first() == Some(&b','));
        let start = mark.start + comma;
        if start >= end {
            return;
        }
        let Some(entry) = self.ids.list.get_mut(first) else { return };
        let Some((from, to)) = entry.written else {
            entry.written = Some((start, end));
            return;
        };
        let differs = self.out.written(from, to) != self.out.written(start, end);
        self.out.back_to(mark.start);
        self.out.substance = mark.substance;
        if differs {
            self.warn(Code::SharedEntryDiffers, &[], Some(row));
        }
    }
}

/// The UUID version 5 of a name, the name space included. `name` has the padding of SHA-1 behind it then.
fn uuid_of(name: &mut Vec<u8>) -> Uuid {
    let bits = name.len() as u64 * 8;
    name.push(0x80);
    let padded = (name.len() + 8).next_multiple_of(64);
    name.resize(padded - 8, 0);
    name.extend_from_slice(&bits.to_be_bytes());
    let mut state = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0];
    compress(&mut state, name.as_chunks::<64>().0);
    let [a, b, c, d, _] = state.map(u128::from);
    let digest = a << 96 | b << 64 | c << 32 | d;
    // Version 5 and the variant.
    let uuid = digest & !(0xF << 76 | 0xC << 60) | 5 << 76 | 8 << 60;
    uuid.to_be_bytes()
}

/// `urn:uuid:01234567-89ab-5def-…`.
#[inline]
fn urn(uuid: &Uuid) -> Urn {
    let mut urn = *b"urn:uuid:00000000-0000-0000-0000-000000000000\"";
    let [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p] = *uuid;
    let groups: [(usize, [u8; 2]); 8] = [
        (9, [a, b]),
        (13, [c, d]),
        (18, [e, f]),
        (23, [g, h]),
        (28, [i, j]),
        (33, [k, l]),
        (37, [m, n]),
        (41, [o, p]),
    ];
    for (at, bytes) in groups {
        if let Some(place) = urn.get_mut(at..).and_then(|rest| rest.first_chunk_mut::<4>()) {
            *place = hexadecimal(bytes).to_le_bytes();
        }
    }
    urn
}

/// Two bytes in four digits.
#[inline(always)]
fn hexadecimal([high, low]: [u8; 2]) -> u32 {
    let (high, low) = (u32::from(high), u32::from(low));
    let nibbles = high >> 4 | (high & 15) << 8 | low >> 4 << 16 | (low & 15) << 24;
    // Six more than nine carries into the next bit: then it is a letter.
    let letters = (nibbles + 0x0606_0606) >> 4 & 0x0101_0101;
    nibbles + 0x3030_3030 + letters * (u32::from(b'a') - u32::from(b'9') - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uuid_of_rfc_9562() {
        // Appendix A.4: www.example.com in the name space of domain names.
        let mut name = alloc::vec![
            0x6b, 0xa7, 0xb8, 0x10, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8,
        ];
        name.extend_from_slice(b"www.example.com");
        assert_eq!(urn(&uuid_of(&mut name)), *b"urn:uuid:2ed6657d-e927-568b-95e1-2665a8aea6a2\"");
    }

    #[test]
    fn agrees_with_the_library_at_all_lengths() {
        use sha1::Digest;
        for length in 0..300 {
            let mut name = alloc::vec![b'x'; length];
            let mut expected = [0; 16];
            expected.copy_from_slice(&sha1::Sha1::digest(&name)[..16]);
            expected[6] = expected[6] & 0x0F | 0x50;
            expected[8] = expected[8] & 0x3F | 0x80;
            assert_eq!(uuid_of(&mut name), expected);
        }
    }

    #[test]
    fn hexadecimal_digits() {
        for high in 0..=255 {
            let text = alloc::format!("{high:02x}{:02x}", high ^ 0x5A);
            assert_eq!(hexadecimal([high, high ^ 0x5A]).to_le_bytes(), text.as_bytes());
        }
    }
}
