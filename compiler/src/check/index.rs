//! Members, maps and findings by name and place, so that files of any length are checked in linear time.

use super::Checker;
use crate::schema::Structure;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Structures with more members than this have an index.
const MANY_MEMBERS: usize = 64;

/// Positions by name.
#[derive(Debug, Default)]
pub(super) struct Index {
    /// Of members, by the address of their structure, which is kept, so that no other comes to be there.
    members: BTreeMap<usize, (Arc<Structure>, BTreeMap<String, usize>)>,
    /// Of heads, by the map's name.
    heads: BTreeMap<String, Vec<usize>>,
    /// Of heads, by the name of what the map makes.
    makers: BTreeMap<String, Vec<usize>>,
}

impl Checker<'_> {
    /// The position of a member.
    pub(super) fn member(&mut self, structure: &Arc<Structure>, name: &str) -> Option<usize> {
        if structure.members.len() <= MANY_MEMBERS {
            return structure.members.iter().position(|member| member.name == name);
        }
        let (_, positions) = self.index.members.entry(Arc::as_ptr(structure) as usize).or_insert_with(|| {
            let names = structure.members.iter().enumerate().rev();
            (structure.clone(), names.map(|(index, member)| (member.name.clone(), index)).collect())
        });
        positions.get(name).copied()
    }

    /// Notes the last head.
    pub(super) fn index_head(&mut self) {
        let Some(head) = self.heads.last() else { return };
        let index = self.heads.len() - 1;
        self.index.heads.entry(head.name.clone()).or_default().push(index);
        if let Some(target) = &head.target {
            self.index.makers.entry(target.name.clone()).or_default().push(index);
        }
    }

    /// The heads of maps of this name.
    pub(super) fn heads_named(&self, name: &str) -> &[usize] {
        self.index.heads.get(name).map_or(&[], Vec::as_slice)
    }

    /// The heads of maps that make a structure of this name.
    pub(super) fn heads_making(&self, structure: &str) -> &[usize] {
        self.index.makers.get(structure).map_or(&[], Vec::as_slice)
    }
}
