//! What maps ask of JSON.

use super::text::unescape;
use super::{JsonNode, Kind};
use crate::{Context, Node, State, Value};

impl<'m> Context<'m> {
    #[inline]
    fn json(&self, node: Node) -> JsonNode {
        self.nodes.get(node.0 as usize).copied().unwrap_or_default()
    }

    /// A member of an object; none if there is none, or if it is null.
    #[inline]
    pub fn key(&self, node: Node, name: &str) -> Node {
        let member = self.member(node, name);
        if self.json(member).kind == Kind::Null { Node::NONE } else { member }
    }

    /// A member of an object, also if it is null.
    #[inline]
    fn member(&self, node: Node, name: &str) -> Node {
        let object = self.json(node);
        if object.kind != Kind::Object {
            return Node::NONE;
        }
        let mut position = object.child;
        while position != 0 {
            let member = self.json(Node(position));
            if self.is_named(&member, name.as_bytes()) {
                return Node(position);
            }
            position = member.next;
        }
        Node::NONE
    }

    /// Whether a member of an object is absent in a way.
    pub fn member_is(&self, node: Node, name: &str, state: State) -> bool {
        let member = self.member(node, name);
        let value = self.json(member);
        match state {
            State::Missing => !member.exists(),
            State::Null => member.exists() && value.kind == Kind::Null,
            State::Empty => member.exists() && value.kind == Kind::Plain && value.start == value.end,
        }
    }

    #[inline]
    fn is_named(&self, member: &JsonNode, name: &[u8]) -> bool {
        let raw = self.text.get(member.name.0 as usize..member.name.1 as usize).unwrap_or_default();
        if !member.escaped_name {
            return raw == name;
        }
        let mut text = alloc::vec::Vec::new();
        unescape(raw, &mut text);
        text == name
    }

    /// The first element of an array; anything else is its own only element. None and null have none.
    #[inline]
    pub fn first_item(&self, node: Node) -> Node {
        let value = self.json(node);
        match value.kind {
            Kind::Array => Node(value.child),
            Kind::Null => Node::NONE,
            _ => node,
        }
    }

    /// The element after another of the same array.
    #[inline]
    pub fn next_item(&self, array: Node, item: Node) -> Node {
        if self.json(array).kind == Kind::Array { Node(self.json(item).next) } else { Node::NONE }
    }

    /// The element with a number from 1.
    pub fn item(&self, node: Node, number: u32) -> Node {
        let mut item = self.first_item(node);
        for _ in 1..number {
            if !item.exists() {
                break;
            }
            item = self.next_item(node, item);
        }
        if number == 0 { Node::NONE } else { item }
    }

    /// The last element.
    pub fn last_item(&self, node: Node) -> Node {
        let mut last = self.first_item(node);
        loop {
            let next = self.next_item(node, last);
            if !next.exists() {
                return last;
            }
            last = next;
        }
    }

    /// The text of a string, number or boolean; absent for everything else.
    #[inline]
    pub fn scalar(&mut self, node: Node) -> Value<'m> {
        let value = self.json(node);
        let raw = self.text.get(value.start as usize..value.end as usize).unwrap_or_default();
        match value.kind {
            Kind::Plain | Kind::Number | Kind::True | Kind::False => raw,
            Kind::Escaped => self.unescape_json(raw),
            Kind::Null | Kind::Array | Kind::Object => &[],
        }
    }

    #[cold]
    #[inline(never)]
    fn unescape_json(&mut self, raw: Value<'m>) -> Value<'m> {
        self.scratch.clear();
        unescape(raw, self.scratch);
        self.keep_scratch(raw)
    }
}
