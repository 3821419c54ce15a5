//! Slices: which one a step of a rule means, and where it begins.

use crate::schema::{Discriminator, Member, Structure, Type};

/// What a step of a rule names.
pub(super) struct Place {
    /// The position of the member.
    pub(super) index: usize,
    /// The slice.
    pub(super) slice: Option<String>,
    /// The type of a choice that it is written with: `valueQuantity`.
    pub(super) shortcut: Option<String>,
}

/// The member that a step names, and the slice: `value[x]`, and `valueQuantity` as the slice of that type.
pub(super) fn place(structure: &Structure, written: &str, slice: Option<&str>) -> Option<Place> {
    let name = written.strip_suffix("[x]").unwrap_or(written);
    let choice = name.len() != written.len();
    let slice = slice.map(str::to_owned);
    if let Some(index) = structure.members.iter().position(|m| m.name == name && (m.choice || !choice)) {
        return Some(Place { index, slice, shortcut: None });
    }
    structure.members.iter().enumerate().find_map(|(index, member)| {
        let suffix = name.strip_prefix(member.name.as_str()).filter(|_| member.choice)?;
        let typed = member.types.iter().any(|ty| ty.suffix() == suffix);
        let shortcut = Some(suffix.to_owned());
        typed.then(|| Place {
            index,
            slice: Some(slice.clone().unwrap_or_else(|| name.to_owned())),
            shortcut,
        })
    })
}

/// A slice by name, taken out of its member; a new one begins as all elements are.
pub(super) fn take_slice(member: &mut Member, name: &str) -> Member {
    // Extensions are always told apart by their URL, whether the profile says so or not.
    let by_url = matches!(member.types.as_slice(), [Type::Structure(name)] if name == "Extension");
    let constraint = member.constraint_mut();
    if by_url && constraint.discriminators.is_empty() {
        constraint.discriminators.push(Discriminator { by: "value".to_owned(), path: "url".to_owned() });
    }
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
