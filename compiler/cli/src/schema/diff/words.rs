//! Differences in words.

use mapwright_compiler::schema::Member;
use mapwright_compiler::schema::diff::{Aspect, Became, MemberChange, StructureChange, aspects};

use super::super::facts::Facts;
use crate::page::Ink;

/// `added`, `removed`, `withdrawn` or `changed`.
pub(super) fn became(change: &MemberChange) -> (&'static str, Ink) {
    match (&change.old, &change.new) {
        (None, _) => ("added", Ink::Good),
        (_, None) => ("removed", Ink::Bad),
        _ if change.aspects.contains(&Aspect::Withdrawn) => ("withdrawn", Ink::Bad),
        _ => ("changed", Ink::Name),
    }
}

/// `3 added, 1 withdrawn, 2 changed`.
pub(super) fn tally(changes: &[StructureChange]) -> String {
    let mut counts = [(0, "added"), (0, "removed"), (0, "withdrawn"), (0, "changed"), (0, "reordered")];
    let mut count = |what: &str| {
        counts.iter_mut().filter(|(_, word)| *word == what).for_each(|(number, _)| *number += 1);
    };
    for change in changes {
        match &change.what {
            Became::Added => count("added"),
            Became::Removed => count("removed"),
            Became::Changed { members, order } => {
                members.iter().for_each(|member| count(became(member).0));
                if *order {
                    count("reordered");
                }
            }
        }
    }
    numbers_words(&counts)
}

pub(super) fn numbers_words(numbers: &[(usize, &str)]) -> String {
    let there = numbers.iter().filter(|(number, _)| *number > 0);
    let words: Vec<String> = there.map(|(number, what)| format!("{number} {what}")).collect();
    if words.is_empty() { "no differences".to_owned() } else { words.join(", ") }
}

/// How a member changed from one version to the next, in words; `None` if it did not.
pub(in crate::schema) fn difference_words(old: &Member, new: &Member) -> Option<String> {
    let aspects = aspects(old, new);
    if aspects.is_empty() { None } else { Some(aspect_words(old, new, &aspects).join(", ")) }
}

pub(super) fn aspect_words(old: &Member, new: &Member, aspects: &[Aspect]) -> Vec<String> {
    let (before, after) = (Facts::of(String::new(), old), Facts::of(String::new(), new));
    let set = |facts: &Facts| {
        let id = facts.table.as_deref().or(facts.binding.as_deref()).unwrap_or("none");
        id.rsplit('/').next().unwrap_or(id).to_owned()
    };
    let types = |facts: &Facts| Facts { targets: Vec::new(), ..facts.clone() }.type_words();
    let words = aspects.iter().map(|aspect| {
        let of = |facts: &Facts| match aspect {
            Aspect::Withdrawn => String::new(),
            Aspect::Name => facts.name.clone(),
            Aspect::Type => types(facts),
            Aspect::Targets => facts.targets.join(" or "),
            Aspect::Usage => facts.usage.map(String::from).unwrap_or_default(),
            Aspect::Cardinality => facts.cardinality(),
            Aspect::Binding => set(facts),
            Aspect::Strength => facts.strength.unwrap_or("none").to_owned(),
            Aspect::Length => facts.length.map(|length| length.to_string()).unwrap_or_default(),
        };
        match aspect {
            Aspect::Withdrawn => "withdrawn".to_owned(),
            Aspect::Binding if before.table.is_none() && after.table.is_none() => {
                format!("value set {} → {}", of(&before), of(&after))
            }
            _ => format!("{} {} → {}", aspect_word(*aspect), of(&before), of(&after)),
        }
    });
    words.collect()
}

pub(super) const fn aspect_word(aspect: Aspect) -> &'static str {
    match aspect {
        Aspect::Withdrawn => "withdrawn",
        Aspect::Name => "name",
        Aspect::Type => "type",
        Aspect::Targets => "targets",
        Aspect::Usage => "usage",
        Aspect::Cardinality => "cardinality",
        Aspect::Binding => "table",
        Aspect::Strength => "strength",
        Aspect::Length => "length",
    }
}
