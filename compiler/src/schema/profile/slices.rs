//! Slices: which one a step of a rule means, and where it begins.

use crate::schema::{Member, Structure, Type};

/// The member that a step names, and the slice: `value[x]`, and `valueQuantity` as the slice of that type.
pub(super) fn place(
    structure: &Structure,
    written: &str,
    slice: Option<&str>,
) -> Option<(usize, Option<String>)> {
    let name = written.strip_suffix("[x]").unwrap_or(written);
    let choice = name.len() != written.len();
    let slice = slice.map(str::to_owned);
    if let Some(index) = structure.members.iter().position(|m| m.name == name && (m.choice || !choice)) {
        return Some((index, slice));
    }
    structure.members.iter().enumerate().find_map(|(index, member)| {
        let suffix = name.strip_prefix(member.name.as_str()).filter(|_| member.choice)?;
        let typed = member.types.iter().any(|ty| ty.suffix() == suffix);
        typed.then(|| (index, Some(slice.clone().unwrap_or_else(|| name.to_owned()))))
    })
}

/// A slice by name, taken out of its member; a new one begins as all elements are.
pub(super) fn take_slice(member: &mut Member, name: &str) -> Member {
    let constraint = member.constraint_mut();
    if let Some(index) = constraint.slices.iter().position(|slice| slice.name == name) {
        return constraint.slices.remove(index);
    }
    // A slice of a slice (`a/b`) begins as that one.
    let of =
        name.rsplit_once('/').and_then(|(of, _)| constraint.slices.iter().find(|s| s.name == of).cloned());
    let mut slice = of.unwrap_or_else(|| member.clone());
    let of_type = name.strip_prefix(member.name.as_str()).filter(|_| member.choice);
    if let Some(suffix) = of_type {
        let of_type: Vec<Type> = slice.types.iter().filter(|ty| ty.suffix() == suffix).cloned().collect();
        if !of_type.is_empty() {
            slice.types = of_type;
        }
    }
    name.clone_into(&mut slice.name);
    slice.min = 0;
    let constraint = slice.constraint_mut();
    constraint.slices = Vec::new();
    constraint.discriminators = Vec::new();
    constraint.must_support = false;
    slice
}

/// A slice back in its member.
pub(super) fn put_slice(member: &mut Member, slice: Member) {
    // A choice of which one type is required has that type.
    if member.choice && slice.min > 0 && slice.types.len() == 1 {
        member.types.clone_from(&slice.types);
        member.min = member.min.max(1);
    }
    member.constraint_mut().slices.push(slice);
}
