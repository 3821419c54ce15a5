//! One rule on one element: cardinality, types, binding, values.

use super::Fault;
use super::snapshot::Mode;
use crate::diagnostic::codes;
use crate::schema::constraint::Preset;
use crate::schema::package::{Rule, TypeRule};
use crate::schema::{Binding, Member, Strength, Structure, Type};
use serde_json::Value;
use std::sync::Arc;

fn contradiction(rule: &Rule, reason: &str) -> Fault {
    let help = "a profile can only narrow its base";
    Fault::new(codes::CONTRADICTORY_PROFILE, format!("`{}`: {reason}", rule.element), help)
}

/// What a rule says of its element itself. `target`: the resource that a canonical URL of a target stands for.
pub(super) fn facets(
    member: &mut Member,
    rule: &Rule,
    mode: Mode,
    target: &dyn Fn(&str) -> Option<String>,
) -> Result<(), Fault> {
    let strict = mode == Mode::Strict;
    // Whether it is an array is the standard's to say.
    let list = member.is_list();
    member.constraint_mut().list = list;
    if let Some(min) = rule.min {
        if min < member.min && strict {
            return Err(contradiction(
                rule,
                &format!("at least {min}, where its base has at least {}", member.min),
            ));
        }
        member.min = member.min.max(min);
    }
    if let Some(max) = &rule.max {
        let max = if max == "*" { None } else { max.parse::<u32>().ok() };
        let wider = match (max, member.max) {
            (_, None) => false,
            (None, Some(_)) => true,
            (Some(new), Some(old)) => new > old,
        };
        if wider && strict {
            let shown = |max: Option<u32>| max.map_or("any number".to_owned(), |max| max.to_string());
            let reason = format!("at most {}, where its base has at most {}", shown(max), shown(member.max));
            return Err(contradiction(rule, &reason));
        }
        if !wider {
            member.max = max;
        }
    }
    if member.max.is_some_and(|max| member.min > max) {
        let max = member.max.unwrap_or_default();
        return Err(contradiction(rule, &format!("at least {} and at most {max}", member.min)));
    }
    types(member, rule, strict, target)?;
    binding(member, rule, strict)?;
    if let Some(preset) = &rule.preset {
        set(member, rule, preset, strict)?;
    }
    let constraint = member.constraint_mut();
    constraint.must_support |= rule.must_support;
    if !rule.slicing.is_empty() {
        constraint.discriminators.clone_from(&rule.slicing);
    }
    Ok(())
}

fn types(
    member: &mut Member,
    rule: &Rule,
    strict: bool,
    target: &dyn Fn(&str) -> Option<String>,
) -> Result<(), Fault> {
    // An inner element has no type but itself; ids are typed by a URL of FHIRPath.
    let inner = matches!(member.types.as_slice(), [Type::Structure(name)] if name.contains('.'));
    if rule.types.is_empty() || inner || rule.types.iter().any(|ty| ty.code.contains('/')) {
        return Ok(());
    }
    let matches = |own: &Type, ty: &TypeRule| match own {
        Type::Primitive(primitive) => primitive.name == ty.code,
        Type::Structure(name) => *name == ty.code,
        Type::Reference(_) => ty.code == "Reference",
        Type::AnyResource | Type::Varies => true,
    };
    if strict
        && let Some(other) = rule.types.iter().find(|ty| !member.types.iter().any(|own| matches(own, ty)))
    {
        let own: Vec<String> = member.types.iter().map(Type::suffix).collect();
        let reason = format!("the type {}, where its base has {}", other.code, own.join(", "));
        return Err(contradiction(rule, &reason));
    }
    let mut left = Vec::new();
    for own in &member.types {
        let said: Vec<&TypeRule> = rule.types.iter().filter(|ty| matches(own, ty)).collect();
        if said.is_empty() {
            continue;
        }
        let urls: Vec<&String> = said.iter().flat_map(|ty| &ty.targets).collect();
        let open = said.iter().any(|ty| ty.targets.is_empty());
        let targets: Option<Vec<String>> = urls.iter().map(|url| target(url)).collect();
        let targets = targets.filter(|all| !open && !all.iter().any(String::is_empty));
        match (own, targets) {
            (Type::Reference(accepted), Some(targets)) => {
                left.push(Type::Reference(narrowed(rule, accepted, targets, strict)?));
            }
            (own, targets) => {
                if let (Some(targets), Type::Structure(_)) = (targets, own) {
                    member.reference_targets = narrowed(rule, &member.reference_targets, targets, strict)?;
                }
                left.push(own.clone());
            }
        }
    }
    if left.is_empty() {
        return Err(contradiction(rule, "no type is left"));
    }
    member.types = left;
    Ok(())
}

/// Targets that both accept; an empty list accepts any.
fn narrowed(
    rule: &Rule,
    accepted: &[String],
    mut wanted: Vec<String>,
    strict: bool,
) -> Result<Vec<String>, Fault> {
    let mut seen = std::collections::BTreeSet::new();
    wanted.retain(|name| seen.insert(name.clone()));
    if accepted.is_empty() {
        return Ok(wanted);
    }
    if strict && let Some(other) = wanted.iter().find(|name| !accepted.contains(name)) {
        let reason = format!("a reference to {other}, where its base has {}", accepted.join(", "));
        return Err(contradiction(rule, &reason));
    }
    wanted.retain(|name| accepted.contains(name));
    // Profiles that leave nothing are for people to see; nothing would be accepted any more.
    Ok(if wanted.is_empty() { accepted.to_vec() } else { wanted })
}

fn binding(member: &mut Member, rule: &Rule, strict: bool) -> Result<(), Fault> {
    let Some(said) = &rule.binding else { return Ok(()) };
    let strength = match said.strength.as_str() {
        "required" => Strength::Required,
        "extensible" => Strength::Extensible,
        "preferred" => Strength::Preferred,
        "example" => Strength::Example,
        other => {
            return Err(contradiction(
                rule,
                &format!("`{}` is no strength of a binding", other.escape_debug()),
            ));
        }
    };
    let required = member.binding.as_ref().filter(|binding| binding.strength == Strength::Required);
    if let Some(required) = required.filter(|_| strength < Strength::Required) {
        if strict {
            let reason =
                format!("a binding weaker than the required one of its base, {}", required.value_set);
            return Err(contradiction(rule, &reason));
        }
        return Ok(());
    }
    let value_set = match (said.value_set.as_str(), &member.binding) {
        ("", Some(own)) => own.value_set.clone(),
        ("", None) => return Ok(()),
        (said, _) => said.to_owned(),
    };
    member.binding = Some(Binding { value_set, strength });
    Ok(())
}

/// A fixed or pattern value.
fn set(member: &mut Member, rule: &Rule, preset: &Preset, strict: bool) -> Result<(), Fault> {
    let fits: Vec<Type> = member.types.iter().filter(|ty| ty.suffix() == preset.type_name).cloned().collect();
    // Where the types are URLs of FHIRPath, or any may stand, nothing can be said.
    if fits.is_empty() && strict && member.types.iter().all(|ty| !ty.suffix().is_empty()) {
        let own: Vec<String> = member.types.iter().map(Type::suffix).collect();
        let reason = format!("a value of type {}, where its base has {}", preset.type_name, own.join(", "));
        return Err(contradiction(rule, &reason));
    }
    if !fits.is_empty() {
        member.types = fits;
    }
    let constraint = member.constraint_mut();
    let new = match &constraint.preset {
        None => preset.clone(),
        Some(old) => {
            let both = merged(&old.value, &preset.value).filter(|both| !old.exact || *both == old.value);
            let Some(value) = both else {
                return Err(contradiction(rule, "another value than the one that its base has"));
            };
            Preset { exact: old.exact || preset.exact, value, type_name: preset.type_name.clone() }
        }
    };
    constraint.preset = Some(new);
    Ok(())
}

/// A value that has both in it.
fn merged(old: &Value, new: &Value) -> Option<Value> {
    match (old, new) {
        (Value::Object(old), Value::Object(new)) => {
            let mut both = old.clone();
            for (key, value) in new {
                let value = match old.get(key) {
                    Some(known) => merged(known, value)?,
                    None => value.clone(),
                };
                both.insert(key.clone(), value);
            }
            Some(Value::Object(both))
        }
        (Value::Array(old), Value::Array(new)) => {
            let mut both = old.clone();
            for item in new {
                // An item that says more than one that is there takes its place.
                match both.iter_mut().find(|known| merged(known, item).is_some()) {
                    Some(known) => *known = merged(known, item)?,
                    None => both.push(item.clone()),
                }
            }
            Some(Value::Array(both))
        }
        _ => (old == new).then(|| old.clone()),
    }
}

/// Slices that need more than their element allows; an element is there as often as its slices are.
pub(super) fn cardinality(structure: &mut Structure, within: &str) -> Result<(), Fault> {
    let profile = structure.profile.clone();
    for member in &mut structure.members {
        let Some(constraint) = &mut member.constraint else { continue };
        let path = format!("{within}{}", member.name);
        let needed = constraint.slices.iter().fold(0_u32, |sum, slice| sum.saturating_add(slice.min));
        if let Some(max) = member.max.filter(|max| needed > *max) {
            let reason = format!("`{path}`: its slices need {needed}, and there are at most {max}");
            return Err(Fault::new(
                codes::CONTRADICTORY_PROFILE,
                reason,
                "a profile can only narrow its base",
            ));
        }
        // A choice that is written with types has these.
        let shortcuts = std::mem::take(&mut constraint.shortcuts);
        if !shortcuts.is_empty() {
            member.types.retain(|ty| shortcuts.contains(&ty.suffix()));
        }
        if !member.choice {
            member.min = member.min.max(needed);
        }
        let slices = constraint.slices.iter_mut().filter_map(|slice| slice.constraint.as_mut());
        let of_slices = slices.flat_map(|constraint| &mut constraint.structures);
        for nested in constraint.structures.iter_mut().chain(of_slices) {
            // A profile of its own was checked when it was made.
            if nested.profile == profile {
                cardinality(Arc::make_mut(nested), &format!("{path}."))?;
            }
        }
    }
    Ok(())
}
