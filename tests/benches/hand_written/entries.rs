//! Ids of entries (UUIDs version 5 of the resource type and the key, see `runtime/src/identify.rs`) and what stands around resources.

use super::json::Json;
use sha1::block_api::compress;

/// An id as text.
pub(crate) type Uuid = [u8; 36];

/// The entries of a bundle so far; kept from message to message.
#[derive(Default)]
pub(crate) struct Entries {
    /// All ids, and for numbered ones how many have the key.
    known: Vec<(u128, u32)>,
    name: Vec<u8>,
    /// Of the order at hand.
    pub(crate) results: Vec<Uuid>,
}

const NAMESPACE: [u8; 16] = [145, 11, 16, 200, 45, 82, 94, 202, 147, 24, 240, 162, 82, 190, 166, 77];

/// A key may be shared.
pub(crate) enum Shared {
    /// This is the first entry with the key.
    First(Uuid),
    /// It was written before.
    Again(Uuid),
}

impl Entries {
    pub(crate) fn clear(&mut self) {
        self.known.clear();
    }

    /// The id of a key, delimiters at the end of its parts left out.
    fn id(&mut self, kind: &str, key: &[&[u8]]) -> u128 {
        let name = &mut self.name;
        name.clear();
        name.extend_from_slice(&NAMESPACE);
        name.extend_from_slice(kind.as_bytes());
        for part in key {
            let length =
                part.iter().rposition(|byte| !matches!(byte, b'^' | b'&' | b'~')).map_or(0, |last| last + 1);
            name.push(0x1F);
            name.extend_from_slice(&part[..length]);
        }
        uuid(name)
    }

    /// The id of a key that occurs once.
    pub(crate) fn unique(&mut self, kind: &str, key: &[&[u8]]) -> Uuid {
        text(self.id(kind, key))
    }

    /// The id of something that may occur several times.
    pub(crate) fn once(&mut self, kind: &str, key: &[&[u8]]) -> Shared {
        let id = self.id(kind, key);
        if self.known.iter().any(|(known, _)| *known == id) {
            return Shared::Again(text(id));
        }
        self.known.push((id, 1));
        Shared::First(text(id))
    }

    /// The id of a key that different things may have.
    pub(crate) fn numbered(&mut self, kind: &str, key: &[&[u8]]) -> Uuid {
        let id = self.id(kind, key);
        let Some((_, count)) = self.known.iter_mut().find(|(known, _)| *known == id) else {
            self.known.push((id, 1));
            return text(id);
        };
        *count += 1;
        self.name.push(0x1F);
        self.name.extend_from_slice(count.to_string().as_bytes());
        text(uuid(&self.name))
    }
}

/// UUID version 5 of a name that has its name space in front.
fn uuid(name: &[u8]) -> u128 {
    let mut state = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0];
    let (blocks, rest) = name.as_chunks::<64>();
    compress(&mut state, blocks);
    let mut last = [[0; 64]; 2];
    let room = last.as_flattened_mut();
    room[..rest.len()].copy_from_slice(rest);
    room[rest.len()] = 0x80;
    let length = if rest.len() < 56 { 64 } else { 128 };
    room[length - 8..length].copy_from_slice(&(name.len() as u64 * 8).to_be_bytes());
    compress(&mut state, &last[..length / 64]);
    let [a, b, c, d, _] = state;
    [a, b & 0xFFFF_0FFF | 0x5000, c & 0x3FFF_FFFF | 0x8000_0000, d]
        .into_iter()
        .fold(0, |id, part| id << 32 | u128::from(part))
}

/// A UUID as text.
fn text(id: u128) -> Uuid {
    let [a, b, c, d] = [96, 64, 32, 0].map(|shift| (id >> shift) as u32);
    let mut uuid = *b"00000000-0000-0000-0000-000000000000";
    hex(&mut uuid[..8], a);
    hex(&mut uuid[9..13], b >> 16);
    hex(&mut uuid[14..18], b);
    hex(&mut uuid[19..23], c >> 16);
    hex(&mut uuid[24..28], c);
    hex(&mut uuid[28..], d);
    uuid
}

#[inline(always)]
fn hex(to: &mut [u8], number: u32) {
    let digits = to.len();
    for (place, digit) in to.iter_mut().enumerate() {
        *digit = b"0123456789abcdef"[(number >> ((digits - 1 - place) * 4) & 15) as usize];
    }
}

impl Json<'_> {
    /// `resource` is `Patient","id":"` or the like.
    #[inline]
    pub(crate) fn begin_entry(&mut self, id: &Uuid, resource: &str) {
        self.raw("{\"fullUrl\":\"urn:uuid:");
        self.bytes(id);
        self.raw("\",\"resource\":{\"resourceType\":\"");
        self.raw(resource);
        self.bytes(id);
        self.raw("\",");
    }

    /// `request` is `},"request":{"method":"PUT","url":"Patient/` or the like.
    #[inline]
    pub(crate) fn end_entry(&mut self, id: &Uuid, request: &str) {
        self.end(request);
        self.bytes(id);
        self.raw("\"}},");
    }

    /// `key` is `"subject":{"reference":"urn:uuid:` or the like.
    #[inline]
    pub(crate) fn reference(&mut self, key: &str, id: &Uuid) {
        self.raw(key);
        self.bytes(id);
        self.raw("\"},");
    }
}
