//! What is done with each place of the source.

use super::place::Place;
use super::{Read, Status};
use crate::schema::Structure;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What is done with a place, and with what is in it.
#[derive(Debug, Clone, Default)]
pub(super) struct Reads {
    uses: BTreeSet<Use>,
    /// Remarks of `ignore` rows, empty ones too.
    ignored: BTreeSet<String>,
    /// By position and name of the structure that has the member: of a field of varying type several may be at hand.
    inside: BTreeMap<(usize, String), Reads>,
    /// The structures of which some member is in `inside`.
    structures: Vec<Arc<Structure>>,
}

/// What a value is used for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Use {
    /// It goes to this element.
    Target(String),
    /// It is read for something else.
    Read(Read),
}

impl Reads {
    /// Notes a use of a place.
    pub(super) fn note(&mut self, place: &Place, what: Use) {
        self.at(place).uses.insert(what);
    }

    /// Notes that a place is ignored.
    pub(super) fn ignore(&mut self, place: &Place, remark: &str) {
        self.at(place).ignored.insert(remark.to_owned());
    }

    fn at(&mut self, place: &Place) -> &mut Reads {
        place.steps.iter().fold(self, |reads, step| {
            if !reads.structures.iter().any(|known| known.name == step.owner.name) {
                reads.structures.push(step.owner.clone());
            }
            reads.inside.entry((step.index, step.owner.name.clone())).or_default()
        })
    }

    /// What is done with a member.
    pub(super) fn member(&self, owner: &Structure, index: usize) -> Option<&Reads> {
        self.inside.get(&(index, owner.name.clone()))
    }

    /// The structures of which something is read or ignored, in the order in which the map does.
    pub(super) fn structures(&self) -> &[Arc<Structure>] {
        &self.structures
    }

    /// Whether rows name it, itself or something in it.
    pub(super) fn touched(&self) -> bool {
        !self.uses.is_empty() || !self.ignored.is_empty() || !self.inside.is_empty()
    }

    /// The remarks of its own `ignore` rows; nothing if there is no such row.
    pub(super) fn ignored(&self) -> Option<&BTreeSet<String>> {
        Some(&self.ignored).filter(|remarks| !remarks.is_empty())
    }

    /// Whether it, or something in it, is read or goes to the target.
    pub(super) fn status(&self) -> Option<Status> {
        let own = self.uses.iter().map(|one| match one {
            Use::Target(_) => Status::Mapped,
            Use::Read(_) => Status::Read,
        });
        own.chain(self.inside.values().filter_map(Reads::status)).min()
    }

    /// The elements that it and what is in it go to; those inside of another one of them left out.
    pub(super) fn targets(&self) -> Vec<String> {
        let mut all = BTreeSet::new();
        self.gather(&mut all);
        let targets: BTreeSet<&str> = all
            .iter()
            .filter_map(|one| match one {
                Use::Target(path) => Some(path.as_str()),
                Use::Read(_) => None,
            })
            .collect();
        let holders = |path: &str| -> bool {
            path.char_indices()
                .filter(|(_, letter)| *letter == '.')
                .any(|(at, _)| path.get(..at).is_some_and(|holder| targets.contains(holder)))
        };
        targets.iter().filter(|path| !holders(path)).map(|path| (*path).to_owned()).collect()
    }

    /// What it and what is in it are read for.
    pub(super) fn reads(&self) -> Vec<Read> {
        let mut all = BTreeSet::new();
        self.gather(&mut all);
        let reads: BTreeSet<Read> = all
            .iter()
            .filter_map(|one| match one {
                Use::Read(read) => Some(*read),
                Use::Target(_) => None,
            })
            .collect();
        reads.into_iter().collect()
    }

    fn gather<'r>(&'r self, all: &mut BTreeSet<&'r Use>) {
        all.extend(&self.uses);
        for inside in self.inside.values() {
            inside.gather(all);
        }
    }
}
