//! All versions of HL7 v2 as one library: what any of them knows can be read.
//!
//! A message has the structure of the newest version that has it, since groups of two versions cannot be mixed. A segment or
//! datatype has the fields of all versions, each as the newest version has it that still has the field.

use super::{Kind, Library, Member, Structure, ValueSet};
use std::collections::BTreeSet;
use std::sync::Arc;

/// The name of the library that has all versions.
pub(super) const ANY: &str = "any";

/// A structure of all versions, which are given newest first.
pub(super) fn structure(versions: &[Arc<Library>], name: &str) -> Option<Structure> {
    let found: Vec<Arc<Structure>> = versions.iter().filter_map(|version| version.structure(name)).collect();
    let newest = found.first()?;
    if !matches!(newest.kind, Kind::Segment | Kind::Composite) {
        return Some((**newest).clone());
    }
    let alike: Vec<&Structure> =
        found.iter().map(|one| &**one).filter(|one| one.kind == newest.kind).collect();
    let numbers: BTreeSet<u16> = alike.iter().flat_map(|one| &one.members).filter_map(|m| m.number).collect();
    let mut members: Vec<Member> = Vec::new();
    for number in numbers {
        let of_versions: Vec<&Member> = alike.iter().filter_map(|one| numbered(one, number)).collect();
        let Some(mut member) = of_versions.first().map(|member| (*member).clone()) else { continue };
        // What one version leaves out or lets repeat may be absent or many.
        let all = of_versions.len() == alike.len();
        member.min = if all { of_versions.iter().map(|m| m.min).min().unwrap_or(0) } else { 0 };
        member.max = of_versions.iter().map(|m| m.max).max_by_key(|max| max.unwrap_or(u32::MAX)).flatten();
        member.length = None;
        members.push(member);
    }
    // Names are unique: a field that is no more may have had the name of one that has another number now.
    for index in 0..members.len() {
        let name = members.get(index).map(|m| m.name.clone()).unwrap_or_default();
        let again = members.iter().enumerate().any(|(at, other)| at != index && other.name == name);
        let newest_has = newest.members.iter().find(|m| m.name == name).and_then(|m| m.number);
        if let Some(member) = members.get_mut(index).filter(|m| again && m.number != newest_has) {
            member.name = format!("{name}_{}", member.number.unwrap_or(0));
        }
    }
    Some(Structure { members, ..(**newest).clone() })
}

/// The member with a number.
fn numbered(structure: &Structure, number: u16) -> Option<&Member> {
    structure.members.iter().find(|member| member.number == Some(number))
}

/// A code table with the codes of all versions.
pub(super) fn value_set(versions: &[Arc<Library>], id: &str) -> Option<ValueSet> {
    let mut found = versions.iter().filter_map(|version| version.value_set(id));
    let mut set = (*found.next()?).clone();
    let mut known: BTreeSet<String> = set.codes.iter().map(|code| code.code.clone()).collect();
    for older in found {
        set.open |= older.open;
        set.codes.extend(older.codes.iter().filter(|code| known.insert(code.code.clone())).cloned());
    }
    Some(set)
}

/// Names of all versions, in order, each once.
pub(super) fn names<'l>(
    versions: &'l [Arc<Library>],
    of: impl Fn(&'l Library) -> Vec<&'l str>,
) -> Vec<&'l str> {
    let names: BTreeSet<&str> = versions.iter().flat_map(|version| of(version)).collect();
    names.into_iter().collect()
}
