//! The structure of a message as a table that places each segment by the one before it.
//!
//! A choice is no member of its own: its members stand at its place in the group around it.

mod steps;
#[cfg(test)]
mod tests;

use crate::ir::{MemberId, MessageStructure, StructureMember};
use crate::schema::{Kind, Library, Structure, Type};
use std::collections::BTreeSet;

/// The members of a message with what only the compiler needs to know of them.
#[derive(Debug)]
pub(super) struct Message {
    /// In document order; 0 is the message.
    pub(super) members: Vec<Member>,
}

/// A group or segment.
#[derive(Debug, Clone)]
pub(super) struct Member {
    /// As written in a path: the second ROL of a group is `ROL2`.
    pub(super) name: String,
    /// The segment's name, or that of the group.
    pub(super) segment: String,
    pub(super) parent: MemberId,
    pub(super) group: bool,
    pub(super) repeats: bool,
    /// Its place in the group. The members of a choice share one.
    place: usize,
    /// A declared segment that may follow each of those before it, so that one of them may follow it.
    turn: bool,
}

impl Message {
    /// The members of a message structure.
    pub(super) fn new(library: &Library, structure: &Structure) -> Message {
        let name = structure.name.clone();
        let root = Member {
            segment: name.clone(),
            name,
            parent: 0,
            group: true,
            repeats: false,
            place: 0,
            turn: false,
        };
        let mut message = Message { members: vec![root] };
        let mut open = vec![structure.name.clone()];
        message.add(structure, 0, None, library, &mut open);
        message
    }

    /// Adds the members of a group, or of a choice in it, whose place and repetition they have.
    fn add(
        &mut self,
        group: &Structure,
        parent: MemberId,
        choice: Option<(usize, bool)>,
        library: &Library,
        open: &mut Vec<String>,
    ) {
        for (index, member) in group.members.iter().enumerate() {
            let Some(Type::Structure(name)) = member.types.first() else { continue };
            let Some(structure) = library.structure(name) else { continue };
            // A group inside of itself has no end: no standard has one.
            if open.contains(name) {
                continue;
            }
            let (place, repeats) = choice.unwrap_or((index, false));
            let repeats = repeats || member.repeats();
            let turn = library.local().is_some_and(|local| local.takes_turns(group, index, library));
            open.push(name.clone());
            if structure.kind == Kind::Choice {
                self.add(&structure, parent, Some((place, repeats)), library, open);
            } else {
                let group = structure.kind != Kind::Segment;
                let segment = if group { member.name.clone() } else { structure.name.clone() };
                self.members.push(Member {
                    name: member.name.clone(),
                    segment,
                    parent,
                    group,
                    repeats,
                    place,
                    turn,
                });
                let id = (self.members.len() - 1) as MemberId;
                if group {
                    self.add(&structure, id, None, library, open);
                }
            }
            open.pop();
        }
    }

    /// A member directly in a group, by its name in paths; none for the name of a choice, which is no member.
    pub(super) fn child(&self, group: MemberId, name: &str) -> Option<MemberId> {
        let found =
            self.members.iter().enumerate().skip(1).find(|(_, m)| m.parent == group && m.name == name);
        found.map(|(id, _)| id as MemberId)
    }

    /// A member.
    pub(super) fn member(&self, id: MemberId) -> Option<&Member> {
        self.members.get(id as usize)
    }

    /// The table for the program.
    pub(super) fn structure(&self, library: &Library) -> MessageStructure {
        let name = self.members.first().map_or_else(String::new, |root| root.name.clone());
        let (segments, steps) = self.table();
        MessageStructure {
            // A message of any version is of none that is later than the map's.
            version: library
                .versions()
                .first()
                .map_or(library.version(), |newest| newest.version())
                .to_owned(),
            known_versions: versions(library.standard()),
            events: library.events(&name).map(|(code, event)| (code.to_owned(), event.to_owned())).collect(),
            members: self.members.iter().map(Member::in_program).collect(),
            segments,
            steps,
            name,
        }
    }

    fn segment_names(&self) -> Vec<String> {
        let names: BTreeSet<&str> =
            self.members.iter().filter(|m| !m.group).map(|m| m.segment.as_str()).collect();
        names.into_iter().map(str::to_owned).collect()
    }
}

impl Member {
    fn in_program(&self) -> StructureMember {
        StructureMember { name: self.segment.clone(), parent: self.parent, group: self.group }
    }
}

/// All versions of the standard that any of its libraries knows of, by its own table of them (HL7 table 0104, Version ID).
fn versions(standard: &str) -> Vec<String> {
    let mut all = BTreeSet::new();
    for (_, version) in Library::known().filter(|(known, _)| *known == standard) {
        all.insert(version.to_owned());
        let table = Library::open(standard, version).ok().and_then(|library| library.value_set("0104"));
        all.extend(table.iter().flat_map(|table| table.codes.iter().map(|code| code.code.clone())));
    }
    all.into_iter().collect()
}
