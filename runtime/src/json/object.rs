//! A JSON object by itself, without a map: what a writer of CSV asks of it.

use alloc::vec::Vec;

use super::text::unescape;
use super::{JsonNode, Kind, read_object};
use crate::Finding;

/// A JSON object that was read.
pub(crate) struct Object<'t> {
    text: &'t [u8],
    nodes: &'t [JsonNode],
}

impl<'t> Object<'t> {
    pub(crate) fn read(text: &'t [u8], nodes: &'t mut Vec<JsonNode>) -> Result<Object<'t>, Finding> {
        read_object(text, nodes)?;
        Ok(Object { text, nodes })
    }

    /// The names of its members, in their order.
    pub(crate) fn names(&self) -> impl Iterator<Item = Vec<u8>> {
        self.children(1).map(|member| self.name(member))
    }

    /// Appends the text of a member: of a list that of its elements, with a separator between; nothing for an absent one or null.
    /// False if it is an object or has one.
    pub(crate) fn cell(&self, name: &[u8], separator: &[u8], out: &mut Vec<u8>) -> bool {
        let Some((number, member)) = self.member(name) else { return true };
        if member.kind != Kind::Array {
            return self.scalar(member, out);
        }
        let mut first = true;
        for element in self.children(number).filter(|element| element.kind != Kind::Null) {
            if !core::mem::take(&mut first) {
                out.extend_from_slice(separator);
            }
            if !self.scalar(element, out) {
                return false;
            }
        }
        true
    }

    fn scalar(&self, value: &JsonNode, out: &mut Vec<u8>) -> bool {
        let raw = self.text.get(value.start as usize..value.end as usize).unwrap_or_default();
        match value.kind {
            Kind::Null => {}
            Kind::Escaped => unescape(raw, out),
            Kind::Plain | Kind::Number | Kind::True | Kind::False => out.extend_from_slice(raw),
            Kind::Array | Kind::Object => return false,
        }
        true
    }

    fn member(&self, name: &[u8]) -> Option<(u32, &JsonNode)> {
        let mut number = self.nodes.get(1)?.child;
        while number != 0 {
            let member = self.nodes.get(number as usize)?;
            if self.name(member) == name {
                return Some((number, member));
            }
            number = member.next;
        }
        None
    }

    fn name(&self, member: &JsonNode) -> Vec<u8> {
        let mut name = Vec::new();
        unescape(
            self.text.get(member.name.0 as usize..member.name.1 as usize).unwrap_or_default(),
            &mut name,
        );
        name
    }

    fn children(&self, parent: u32) -> impl Iterator<Item = &JsonNode> {
        let node = |number: u32| if number == 0 { None } else { self.nodes.get(number as usize) };
        let first = self.nodes.get(parent as usize).and_then(|parent| node(parent.child));
        core::iter::successors(first, move |child| node(child.next))
    }
}
