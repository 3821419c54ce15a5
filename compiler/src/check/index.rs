//! Members, maps, entries and findings by name and place, so that files of any length are checked in linear time.

use super::Checker;
use crate::schema::Structure;
use crate::syntax::ast;
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
    /// Of entries: the head of the first map that has one of the name, and the name of the map that makes it.
    entries: BTreeMap<String, (usize, String)>,
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
        for entry in self.maps.get(index).map_or(Vec::new(), |map| entries(&map.rows)) {
            let made = (index, entry.map.node.clone());
            self.index.entries.entry(entry.name.node.clone()).or_insert(made);
        }
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

    /// The first map that has an entry of this name, and the name of the map that makes it.
    pub(super) fn map_with_entry(&self, name: &str) -> Option<(usize, &str)> {
        self.index.entries.get(name).map(|(owner, maker)| (*owner, maker.as_str()))
    }
}

/// All entries in a map's rows.
fn entries(rows: &[ast::Row]) -> Vec<&ast::Entry> {
    let mut found = Vec::new();
    for row in rows {
        match row {
            ast::Row::Entry(entry) => found.push(entry),
            ast::Row::Each(each) => found.extend(entries(&each.rows)),
            ast::Row::When(when) => {
                when.branches.iter().for_each(|(_, rows)| found.extend(entries(rows)));
                found.extend(entries(when.otherwise.as_deref().unwrap_or_default()));
            }
            ast::Row::Match(matched) => {
                matched.arms.iter().for_each(|arm| found.extend(entries(&arm.rows)));
                if let Some(ast::MatchElse::Rows(rows)) = matched.otherwise.as_ref().map(|o| &o.node) {
                    found.extend(entries(rows));
                }
            }
            _ => {}
        }
    }
    found
}
