//! What is required in a structure, by the standard or by a profile, and not filled in.

use super::elements::{Way, Ways};
use crate::plan::Step;
use crate::schema::{FilledWith, Member, Structure};

/// Something that is required, and whether rows set it.
pub(super) struct Need<'a> {
    pub(super) member: &'a Member,
    pub(super) slice: Option<&'a str>,
    pub(super) way: Option<&'a Way>,
}

/// What is required in a structure and not filled in by its profile.
pub(super) fn needs<'a>(structure: &'a Structure, ways: &'a Ways) -> Vec<Need<'a>> {
    let filled = structure.filled();
    let mut all = Vec::new();
    for (index, member) in structure.members.iter().enumerate() {
        let order = Step::order_of(index);
        let way = |slice: &str| ways.get(&(order, slice.to_string()));
        let is_filled = |slice: Option<&str>| {
            filled.iter().any(|filled| {
                let if_none = matches!(filled.with, FilledWith::IfNone(_));
                filled.index == index
                    && (filled.slice == slice || slice.is_none())
                    && (!if_none || way(filled.slice.unwrap_or_default()).is_none())
            })
        };
        // Slices that are told apart by more than values can be in any element.
        let constraint = member.constraint.as_ref().filter(|_| !member.choice);
        let slices =
            constraint.iter().filter(|constraint| constraint.slices_by_value()).flat_map(|c| &c.slices);
        let mut sliced = false;
        for slice in slices.filter(|slice| slice.min > 0) {
            sliced = true;
            if !is_filled(Some(&slice.name)) {
                all.push(Need { member, slice: Some(&slice.name), way: way(&slice.name) });
            }
        }
        if member.min > 0 && !sliced && !is_filled(None) {
            all.push(Need { member, slice: None, way: way("") });
        }
    }
    all
}
