//! Which version of a standard brought something, and which withdrew it.

use super::{Library, Member, Structure};
use std::sync::Arc;

/// All versions of a standard up to one of them, oldest first.
#[derive(Debug)]
pub struct History {
    libraries: Vec<Arc<Library>>,
}

impl History {
    /// All versions of a standard; `None` if it is not known.
    pub fn of(standard: &str) -> Option<History> {
        let versions = Library::known().filter(|(known, _)| *known == standard);
        let libraries: Vec<_> =
            versions.filter_map(|(standard, version)| Library::open(standard, version).ok()).collect();
        if libraries.is_empty() { None } else { Some(History { libraries }) }
    }

    /// The versions up to that of a library, with it.
    pub fn until(library: &Library) -> History {
        let mut history = History::of(library.standard()).unwrap_or(History { libraries: Vec::new() });
        let own = history.libraries.iter().position(|one| one.version() == library.version());
        history.libraries.truncate(own.map_or(0, |own| own + 1));
        history
    }

    /// The versions, oldest first.
    pub fn libraries(&self) -> &[Arc<Library>] {
        &self.libraries
    }

    /// The newest.
    pub fn newest(&self) -> Option<&Arc<Library>> {
        self.libraries.last()
    }

    /// The first version that has the structure.
    pub fn since(&self, structure: &str) -> Option<&str> {
        self.libraries.iter().find(|library| library.structure(structure).is_some()).map(|l| l.version())
    }

    /// The first version in which the structure has the member.
    pub fn member_since(&self, structure: &str, member: &Member) -> Option<&str> {
        let has = |library: &&Arc<Library>| {
            library.structure(structure).is_some_and(|there| there.same_member(member).is_some())
        };
        self.libraries.iter().find(has).map(|library| library.version())
    }

    /// The version that withdrew a member: from it on up to the last it has been withdrawn.
    pub fn withdrawn(&self, structure: &str, member: &Member) -> Option<&str> {
        let is_withdrawn = |library: &&Arc<Library>| {
            let there = library.structure(structure);
            there.is_some_and(|there| there.same_member(member).is_some_and(|member| member.withdrawn))
        };
        self.libraries.iter().rev().take_while(is_withdrawn).last().map(|library| library.version())
    }

    /// The first version that has the code table or value set.
    pub fn value_set_since(&self, id: &str) -> Option<&str> {
        self.libraries.iter().find(|library| library.value_set(id).is_some()).map(|l| l.version())
    }
}

impl Structure {
    /// What a member of the same structure in another version is here. Fields and components keep their number while
    /// names are reworded; all others keep their name.
    pub fn same_member(&self, other: &Member) -> Option<&Member> {
        match other.number {
            Some(number) => self.members.iter().find(|member| member.number == Some(number)),
            None => self.members.iter().find(|member| member.name == other.name),
        }
    }
}
