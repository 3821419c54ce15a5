//! Fixed and pattern values put down to the elements that have them, and what the compiler can fill in.
//!
//! A pattern of a structure says something of each of its elements: put down to these, only values of primitives and elements of
//! lists are left, which are all that is ever written.

use super::constants::constant;
use crate::schema::constraint::{Preset, ProfileName};
use crate::schema::{Library, Member, Structure, Type};
use serde_json::Value;
use std::fmt::Write as _;
use std::sync::Arc;

/// What values are put down in.
struct PutDown<'l> {
    library: &'l Library,
    /// Structures that may still be visited: those that profiles share are visited once for each use.
    left: usize,
}

/// Puts all values down, and marks what is filled in; false if there are more than `most` structures.
pub(super) fn put_down(structure: &mut Structure, library: &Library, most: usize) -> bool {
    let url = structure.profile.as_ref().map(|profile| profile.url.clone());
    if let (Some(url), crate::schema::Kind::Resource) = (url, structure.kind)
        && let Some(meta) = structure.members.iter_mut().find(|member| member.name == "meta")
    {
        // A resource says which profile it is of.
        let value = serde_json::json!({ "profile": [url] });
        let constraint = meta.constraint_mut();
        constraint.preset = Some(Preset { exact: false, type_name: "Meta".to_owned(), value });
        constraint.filled = true;
    }
    let mut down = PutDown { library, left: most };
    members(structure, &[], &mut down, 0);
    down.left > 0
}

/// Paths of discriminators that go on inside of an element.
type Paths<'p> = Vec<Vec<&'p str>>;

fn members(structure: &mut Structure, paths: &[Vec<&str>], down: &mut PutDown<'_>, depth: usize) {
    down.left = down.left.saturating_sub(1);
    if depth > 40 || down.left == 0 {
        return;
    }
    let profile = structure.profile.clone();
    for member in &mut structure.members {
        if member.constraint.is_none() {
            continue;
        }
        let below: Paths<'_> = paths
            .iter()
            .filter(|path| path.first().is_some_and(|name| *name == member.name || *name == typed(member)))
            .map(|path| path.iter().skip(1).copied().collect())
            .collect();
        element(member, &below, profile.as_ref(), down, depth);
    }
}

/// How an element of one type is written: `valueQuantity`.
fn typed(member: &Member) -> String {
    match member.types.as_slice() {
        [only] if member.choice => format!("{}{}", member.name, only.suffix()),
        _ => member.name.clone(),
    }
}

/// An element or slice. `paths`: what discriminators look at in it; an empty one is itself.
fn element(
    member: &mut Member,
    paths: &[Vec<&str>],
    profile: Option<&Arc<ProfileName>>,
    down: &mut PutDown<'_>,
    depth: usize,
) {
    let preset = member.constraint.as_ref().and_then(|constraint| constraint.preset.clone());
    if let Some(preset) = &preset {
        push(member, preset, profile, down.library);
    }
    let Some(constraint) = member.constraint.as_mut() else { return };
    for nested in &mut constraint.structures {
        members(Arc::make_mut(nested), paths, down, depth + 1);
    }
    let by_value: Vec<String> =
        constraint.discriminators.iter().filter(|d| d.by_value()).map(|d| d.path.clone()).collect();
    let of_slices: Paths<'_> = by_value.iter().map(|path| steps(path)).collect();
    for slice in &mut constraint.slices {
        element(slice, &of_slices, profile, down, depth + 1);
    }
    let looked_at = !paths.is_empty();
    let needed = member.min > 0 || looked_at;
    let filled = needed && member.max != Some(0) && is_constant(member);
    if let Some(constraint) = member.constraint.as_mut() {
        constraint.filled |= filled;
    }
}

/// The steps of a discriminator's path that are elements.
fn steps(path: &str) -> Vec<&str> {
    path.split('.').filter(|step| *step != "$this" && !step.contains('(')).collect()
}

/// The profile says all that is required of it.
fn is_constant(member: &Member) -> bool {
    if member.preset_primitive().is_some() {
        return true;
    }
    let [only] = member.types.as_slice() else { return false };
    let nested = only.structure_name().and_then(|name| member.constrained(name));
    nested.is_some_and(|nested| constant(nested).is_some())
}

/// Puts a value of a structure down to its elements.
fn push(member: &mut Member, preset: &Preset, profile: Option<&Arc<ProfileName>>, library: &Library) {
    let Value::Object(parts) = &preset.value else { return };
    let Some(name) = member.types.first().and_then(Type::structure_name).map(str::to_owned) else { return };
    let Some(mut nested) = member.constrained(&name).cloned().or_else(|| library.structure(&name)) else {
        return;
    };
    let changed = Arc::make_mut(&mut nested);
    changed.profile = changed.profile.take().or_else(|| profile.cloned());
    for inner in &mut changed.members {
        let typed_key = inner.types.iter().find_map(|ty| {
            let key = format!("{}{}", inner.name, ty.suffix());
            (inner.choice && parts.contains_key(&key)).then(|| (key, ty.clone()))
        });
        if let Some((_, ty)) = &typed_key {
            inner.types = vec![ty.clone()];
        }
        let key = typed_key.map_or_else(|| inner.name.clone(), |(key, _)| key);
        match parts.get(&key) {
            Some(Value::Array(items)) => {
                let texts: Vec<String> = items.iter().map(|item| text(item, inner, library)).collect();
                let constraint = inner.constraint_mut();
                for text in texts {
                    if !constraint.items.contains(&text) {
                        constraint.items.push(text);
                    }
                }
                constraint.filled = true;
                if preset.exact {
                    inner.max = u32::try_from(items.len()).ok();
                }
            }
            Some(value) => {
                let type_name = inner.types.first().map(Type::suffix).unwrap_or_default();
                let constraint = inner.constraint_mut();
                constraint.preset = Some(Preset { exact: preset.exact, type_name, value: value.clone() });
                constraint.filled = true;
            }
            // What a fixed value does not have is not there; extensions are the sender's own.
            None if preset.exact && inner.min == 0 && !matches!(inner.name.as_str(), "id" | "extension") => {
                inner.constraint_mut();
                inner.max = Some(0);
            }
            None => {}
        }
    }
    let constraint = member.constraint_mut();
    constraint.structures.retain(|one| one.name != name);
    constraint.structures.push(nested);
}

/// A value as JSON text, its members in the order of their structure.
fn text(value: &Value, member: &Member, library: &Library) -> String {
    let mut out = String::new();
    let structure =
        member.types.first().and_then(Type::structure_name).and_then(|name| library.structure(name));
    write(&mut out, value, structure.as_deref(), library, 0);
    out
}

fn write(out: &mut String, value: &Value, structure: Option<&Structure>, library: &Library, depth: usize) {
    let Some(structure) = structure.filter(|_| depth < 40) else {
        let _ = write!(out, "{value}");
        return;
    };
    match value {
        Value::Array(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                write(out, item, Some(structure), library, depth + 1);
            }
            out.push(']');
        }
        Value::Object(parts) => {
            let place = |key: &str| {
                structure.members.iter().position(|m| key == m.name || (m.choice && key.starts_with(&m.name)))
            };
            let mut keys: Vec<&String> = parts.keys().collect();
            keys.sort_by_key(|key| place(key).unwrap_or(usize::MAX));
            out.push('{');
            for (index, key) in keys.into_iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                let _ = write!(out, "{}:", Value::String(key.clone()));
                let inner = place(key).and_then(|index| structure.members.get(index));
                let inner = inner.and_then(|m| m.types.iter().find_map(Type::structure_name));
                let inner = inner.and_then(|name| library.structure(name));
                if let Some(value) = parts.get(key) {
                    write(out, value, inner.as_deref(), library, depth + 1);
                }
            }
            out.push('}');
        }
        _ => {
            let _ = write!(out, "{value}");
        }
    }
}
