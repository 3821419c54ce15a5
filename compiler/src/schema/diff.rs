//! What differs between two versions of a standard.

use super::{Code, Kind, Library, Member, Structure, Type, ValueSet};
use std::collections::BTreeSet;

/// A structure that is not the same in both versions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StructureChange {
    /// `PID`, `ORU_R01.PATIENT`.
    pub name: String,
    /// What it is.
    pub kind: Kind,
    /// What became of it.
    pub what: Became,
}

/// What became of a structure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Became {
    /// The older version does not have it.
    Added,
    /// The newer version does not have it.
    Removed,
    /// Both have it.
    Changed {
        /// What became of its members, in their order.
        members: Vec<MemberChange>,
        /// Members that both have stand in another order.
        order: bool,
    },
}

/// A member that is not the same in both versions; at least one of `old` and `new` is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberChange {
    /// As the older version has it.
    pub old: Option<Member>,
    /// As the newer version has it.
    pub new: Option<Member>,
    /// In what they differ, if both have it.
    pub aspects: Vec<Aspect>,
}

/// In what a member can differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Aspect {
    /// It has been withdrawn; what else is known of it is the older version's.
    Withdrawn,
    /// Its name.
    Name,
    /// Its types.
    Type,
    /// What its references may point to.
    Targets,
    /// HL7 v2: optionality.
    Usage,
    /// How often it may occur.
    Cardinality,
    /// Its code table or value set.
    Binding,
    /// How strongly that holds.
    Strength,
    /// HL7 v2: its largest length.
    Length,
}

/// What differs in the codes of a table or value set.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CodeChanges {
    /// Codes of the newer version alone.
    pub added: Vec<Code>,
    /// Codes of the older version alone.
    pub removed: Vec<Code>,
    /// Codes whose display was reworded: as they were, and as they are.
    pub reworded: Vec<(Code, Code)>,
}

/// What became of a structure and of the groups or elements inside of it. Empty if nothing did, or if neither has it.
pub fn structure_changes(old: &Library, new: &Library, name: &str) -> Vec<StructureChange> {
    let inside = format!("{name}.");
    changes(old, new, |known| known == name || known.starts_with(&inside))
}

/// What became of all structures.
pub fn all_changes(old: &Library, new: &Library) -> Vec<StructureChange> {
    changes(old, new, |_| true)
}

fn changes(old: &Library, new: &Library, wanted: impl Fn(&str) -> bool) -> Vec<StructureChange> {
    let names: BTreeSet<&str> = old.structure_names().into_iter().chain(new.structure_names()).collect();
    let compared = names.into_iter().filter(|name| wanted(name)).filter_map(|name| {
        let (kind, what) = match (old.structure(name), new.structure(name)) {
            (None, None) => return None,
            // The member that is of it says so.
            (None, Some(_)) | (Some(_), None) if name.contains('.') => return None,
            (None, Some(new)) => (new.kind, Became::Added),
            (Some(old), None) => (old.kind, Became::Removed),
            (Some(old), Some(new)) => {
                let (members, order) = (member_changes(&old, &new), reordered(&old, &new));
                if members.is_empty() && !order {
                    return None;
                }
                (new.kind, Became::Changed { members, order })
            }
        };
        Some(StructureChange { name: name.to_owned(), kind, what })
    });
    compared.collect()
}

/// In the order of the newer version; what only the older one has follows.
fn member_changes(old: &Structure, new: &Structure) -> Vec<MemberChange> {
    let mut changes = Vec::new();
    for member in &new.members {
        let before = old.same_member(member);
        let aspects = before.map_or(Vec::new(), |before| aspects(before, member));
        if before.is_none() || !aspects.is_empty() {
            changes.push(MemberChange { old: before.cloned(), new: Some(member.clone()), aspects });
        }
    }
    let removed = old.members.iter().filter(|member| new.same_member(member).is_none());
    changes.extend(removed.map(|member| MemberChange {
        old: Some(member.clone()),
        new: None,
        aspects: Vec::new(),
    }));
    changes
}

/// In what two versions of a member differ.
pub fn aspects(old: &Member, new: &Member) -> Vec<Aspect> {
    if new.withdrawn && !old.withdrawn {
        return vec![Aspect::Withdrawn];
    }
    let names =
        |member: &Member| -> Vec<String> { member.types.iter().map(|t| t.name().to_owned()).collect() };
    let set = |member: &Member| member.binding.as_ref().map(|binding| binding.value_set.clone());
    let strength = |member: &Member| member.binding.as_ref().map(|binding| binding.strength);
    // A cell that one of them does not have is no change of it.
    let length = matches!((old.length, new.length), (Some(old), Some(new)) if old != new);
    let strengths = set(old) == set(new) && strength(old) != strength(new);
    let found = [
        (Aspect::Name, old.name != new.name),
        (Aspect::Type, names(old) != names(new)),
        (Aspect::Targets, old.targets() != new.targets()),
        (Aspect::Usage, old.usage != new.usage),
        (Aspect::Cardinality, (old.min, old.max) != (new.min, new.max)),
        (Aspect::Binding, set(old) != set(new)),
        (Aspect::Strength, strengths),
        (Aspect::Length, length),
    ];
    found.into_iter().filter(|(_, differs)| *differs).map(|(aspect, _)| aspect).collect()
}

/// Whether the members that both have stand in another order.
fn reordered(old: &Structure, new: &Structure) -> bool {
    let shared = |from: &Structure, other: &Structure| -> Vec<String> {
        let both = from.members.iter().filter(|member| other.same_member(member).is_some());
        both.map(|member| member.number.map_or(member.name.clone(), |number| number.to_string())).collect()
    };
    shared(old, new) != shared(new, old)
}

/// What differs in the codes of two versions of a table or value set.
pub fn code_changes(old: &ValueSet, new: &ValueSet) -> CodeChanges {
    let same = |set: &ValueSet, code: &Code| {
        set.codes.iter().find(|other| (&other.system, &other.code) == (&code.system, &code.code)).cloned()
    };
    let mut changes = CodeChanges::default();
    for code in &new.codes {
        match same(old, code) {
            None => changes.added.push(code.clone()),
            Some(before) if before.display != code.display => changes.reworded.push((before, code.clone())),
            Some(_) => {}
        }
    }
    changes.removed = old.codes.iter().filter(|code| same(new, code).is_none()).cloned().collect();
    changes
}

impl Member {
    /// The resource types that its references may point to, in their order; empty also where that is any.
    pub fn targets(&self) -> Vec<&str> {
        let references = self.types.iter().filter_map(|one| match one {
            Type::Reference(targets) => Some(targets),
            _ => None,
        });
        references.chain([&self.reference_targets]).flatten().map(String::as_str).collect()
    }
}
