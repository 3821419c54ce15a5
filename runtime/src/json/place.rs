//! The place of something in JSON: `Address.City`, `Phones[2]`, `line 3, column 14`.

use alloc::string::String;
use alloc::vec::Vec;

use super::reader::JsonError;
use super::{JsonNode, Kind};
use crate::Code;
use crate::write::push_number;

/// The path of what is at an offset.
#[cold]
pub(crate) fn place(text: &[u8], nodes: &[JsonNode], offset: usize) -> String {
    let mut path = Vec::new();
    let mut parent = nodes.get(1);
    while let Some(node) = parent.filter(|node| node.child != 0) {
        let array = node.kind == Kind::Array;
        let mut number = 1;
        let mut child = node.child;
        parent = loop {
            let Some(member) = nodes.get(child as usize).filter(|_| child != 0) else { break None };
            if (member.start as usize..=member.end as usize).contains(&offset) {
                step(&mut path, text, member, array.then_some(number));
                break Some(member);
            }
            child = member.next;
            number += 1;
        };
    }
    String::from_utf8(path).unwrap_or_default()
}

fn step(path: &mut Vec<u8>, text: &[u8], member: &JsonNode, number: Option<u64>) {
    match number {
        Some(number) => {
            path.push(b'[');
            push_number(path, number);
            path.push(b']');
        }
        None => {
            if !path.is_empty() {
                path.push(b'.');
            }
            path.extend_from_slice(
                text.get(member.name.0 as usize..member.name.1 as usize).unwrap_or_default(),
            );
        }
    }
}

/// `line 3, column 14`: columns are characters, from 1.
#[cold]
pub(crate) fn line_and_column(text: &[u8], offset: usize) -> String {
    let before = text.get(..offset).unwrap_or(text);
    let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
    let start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    let column = before.iter().skip(start).filter(|byte| **byte & 0xC0 != 0x80).count() + 1;
    let mut place = Vec::from(*b"line ");
    push_number(&mut place, line as u64);
    place.extend_from_slice(b", column ");
    push_number(&mut place, column as u64);
    String::from_utf8(place).unwrap_or_default()
}

/// The place of an error with the path of the innermost object or array that was open.
#[cold]
pub(crate) fn of_error(text: &[u8], nodes: &[JsonNode], error: &JsonError) -> String {
    let mut place = line_and_column(text, error.offset);
    let mut path = Vec::new();
    if error.code == Code::JsonTooDeep {
        return place;
    }
    for pair in error.open.windows(2) {
        let &[parent, child] = pair else { continue };
        let (Some(parent), Some(node)) = (nodes.get(parent as usize), nodes.get(child as usize)) else {
            continue;
        };
        let number = (parent.kind == Kind::Array).then(|| {
            let mut number = 1;
            let mut at = parent.child;
            while at != child && at != 0 {
                at = nodes.get(at as usize).map_or(0, |node| node.next);
                number += 1;
            }
            number
        });
        step(&mut path, text, node, number);
    }
    if !path.is_empty() {
        place.push_str(", in ");
        place.push_str(&String::from_utf8(path).unwrap_or_default());
    }
    place
}
