//! What a map declares of its own in HL7 v2: segments, fields, datatypes and tables that the standard does not have.

use super::{Kind, Library, Member, Structure, Type, ValueSet};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Declarations, laid over a version of HL7 v2 by [`Library::with_local`].
#[derive(Debug, Clone, Default)]
pub struct Local {
    /// Segments and datatypes that are new or changed, whole.
    pub structures: BTreeMap<String, Arc<Structure>>,
    /// Tables that are new or have more codes, whole.
    pub tables: BTreeMap<String, Arc<ValueSet>>,
    /// Where segments stand that the standard does not have there; one may follow another that is put in before it.
    pub places: Vec<Place>,
    /// Fields and components that are declared, by structure and number: their type is what the map says, in all versions.
    pub declared: BTreeSet<(String, u16)>,
}

/// A place for a segment in messages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The segment.
    pub segment: String,
    /// The name of the member that it follows, or the segment that this is.
    pub after: String,
    /// Messages, with all their groups, or single groups; empty means all.
    pub within: Vec<String>,
    /// Smallest number of occurrences.
    pub min: u32,
    /// Largest number of occurrences; `None` is unbounded.
    pub max: Option<u32>,
}

impl Place {
    /// Whether it is a place in this message or group.
    fn is_in(&self, structure: &str) -> bool {
        let message = structure.split('.').next().unwrap_or(structure);
        self.within.is_empty() || self.within.iter().any(|name| name == structure || name == message)
    }

    /// Whether the segment follows this member. One that follows a segment of a choice follows the choice.
    pub(crate) fn follows(&self, member: &Member, library: &Library) -> bool {
        if member.name == self.after {
            return true;
        }
        let Some(Type::Structure(name)) = member.types.first() else { return false };
        if *name == self.after {
            return true;
        }
        library
            .structure(name)
            .filter(|inner| inner.kind == Kind::Choice)
            .is_some_and(|choice| choice.members.iter().any(|one| self.follows(one, library)))
    }
}

impl Local {
    /// A message or group of the standard with the segments that are declared in it.
    pub(super) fn placed(&self, mut structure: Structure, library: &Library) -> Structure {
        if !matches!(structure.kind, Kind::Message | Kind::Group) {
            return structure;
        }
        for place in self.places.iter().filter(|place| place.is_in(&structure.name)) {
            let mut index = 0;
            while let Some(before) = structure.members.get(index).cloned() {
                index += 1;
                if !place.follows(&before, library) {
                    continue;
                }
                // Behind those that were declared before it to follow the same.
                while structure
                    .members
                    .get(index)
                    .is_some_and(|next| self.put_in(next, &before, &structure.name, library))
                {
                    index += 1;
                }
                let member = place.member(&structure, before.repeats());
                structure.members.insert(index, member);
                index += 1;
            }
        }
        structure
    }

    /// Whether a member was put in to follow another.
    fn put_in(&self, member: &Member, before: &Member, group: &str, library: &Library) -> bool {
        self.places.iter().any(|place| {
            place.is_in(group)
                && member.types.first() == Some(&Type::Structure(place.segment.clone()))
                && place.follows(before, library)
        })
    }

    /// Whether a declared segment comes in turns with the member that it follows: that one repeats, and this may follow each.
    pub(crate) fn takes_turns(&self, group: &Structure, member: usize, library: &Library) -> bool {
        let (Some(this), Some(earlier)) = (group.members.get(member), group.members.get(..member)) else {
            return false;
        };
        let follows = |before: &&Member| self.put_in(this, before, &group.name, library);
        earlier.iter().rev().find(follows).is_some_and(Member::repeats)
    }
}

impl Place {
    /// The member for it. One that may follow each of many is many.
    fn member(&self, structure: &Structure, repeats: bool) -> Member {
        let taken = |name: &str| structure.members.iter().any(|member| member.name == name);
        let mut name = self.segment.clone();
        let mut number = 1;
        while taken(&name) {
            number += 1;
            name = format!("{}_{number}", self.segment);
        }
        Member {
            min: if repeats { 0 } else { self.min },
            max: if repeats { None } else { self.max },
            ..Member::new(name, vec![Type::Structure(self.segment.clone())])
        }
    }
}
