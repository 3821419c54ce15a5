//! What the compiler fills into an object, because its profile says the value.

use crate::schema::{Member, Structure, Type};
use std::fmt::Write as _;
use std::sync::Arc;

/// Something that is filled in.
#[derive(Debug, Clone)]
pub struct Filled<'s> {
    /// The position of the element in its structure.
    pub index: usize,
    /// The element.
    pub member: &'s Member,
    /// Its JSON key: `valueQuantity`.
    pub key: String,
    /// The slice, if it is one.
    pub slice: Option<&'s str>,
    /// With what.
    pub with: FilledWith,
}

/// What an element is filled with.
#[derive(Debug, Clone)]
pub enum FilledWith {
    /// JSON text: a single primitive. No row sets it.
    Value(String),
    /// A single structure, for which the same is asked; rows may set more of it.
    Object(Arc<Structure>),
    /// JSON text: one more element of a list, whatever rows add.
    Item(String),
    /// JSON text: an element of a list, if no row adds one; of a slice, one of this slice.
    IfNone(String),
}

impl Structure {
    /// What is filled in wherever a structure of this kind is written.
    pub fn filled(&self) -> Vec<Filled<'_>> {
        // Only profiles fill anything in.
        let mut found = Vec::new();
        for (index, member) in self.members.iter().enumerate() {
            let Some(constraint) = &member.constraint else { continue };
            let key = match member.types.as_slice() {
                [only] if member.choice => format!("{}{}", member.name, only.suffix()),
                _ => member.name.clone(),
            };
            let mut put = |slice, with| found.push(Filled { index, member, key: key.clone(), slice, with });
            for item in &constraint.items {
                put(None, FilledWith::Item(item.clone()));
            }
            for slice in &constraint.slices {
                let filled = slice.constraint.as_ref().is_some_and(|c| c.filled) && slice.min > 0;
                if let Some(text) = value_text(slice).filter(|_| filled && constraint.list) {
                    put(Some(slice.name.as_str()), FilledWith::IfNone(text));
                }
            }
            if !constraint.filled || constraint.items.iter().len() > 0 {
                continue;
            }
            match (constraint.list, nested(member), member.preset_primitive()) {
                (false, _, Some(value)) => put(None, FilledWith::Value(value.to_string())),
                (false, Some(nested), _) => put(None, FilledWith::Object(nested.clone())),
                (true, ..) if constraint.slices.iter().all(|slice| slice.min == 0) => {
                    if let Some(text) = value_text(member) {
                        put(None, FilledWith::IfNone(text));
                    }
                }
                _ => {}
            }
        }
        found
    }
}

fn nested(member: &Member) -> Option<&Arc<Structure>> {
    member.types.first().and_then(Type::structure_name).and_then(|name| member.constrained(name))
}

/// One value of an element, if its profile says all of it.
fn value_text(member: &Member) -> Option<String> {
    match member.preset_primitive() {
        Some(value) => Some(value.to_string()),
        None => constant(nested(member)?),
    }
}

/// The JSON of a structure in which everything that is required is filled in; none if something is not, or if there is nothing.
pub(super) fn constant(structure: &Structure) -> Option<String> {
    let filled = structure.filled();
    let mut out = String::new();
    for (index, member) in structure.members.iter().enumerate() {
        let of_member: Vec<&Filled<'_>> = filled.iter().filter(|filled| filled.index == index).collect();
        if of_member.is_empty() {
            if member.min > 0 {
                return None;
            }
            continue;
        }
        let short = member.constraint.iter().flat_map(|c| &c.slices).any(|slice| {
            slice.min > 0 && !of_member.iter().any(|filled| filled.slice == Some(slice.name.as_str()))
        });
        if short || (member.min as usize > of_member.len()) {
            return None;
        }
        let mut texts = Vec::new();
        for filled in &of_member {
            texts.push(match &filled.with {
                FilledWith::Value(text) | FilledWith::Item(text) | FilledWith::IfNone(text) => text.clone(),
                FilledWith::Object(nested) => constant(nested)?,
            });
        }
        let text = if member.is_list() { format!("[{}]", texts.join(",")) } else { texts.join("") };
        let comma = if out.is_empty() { "" } else { "," };
        let key = of_member.first().map_or("", |filled| filled.key.as_str());
        let _ = write!(out, "{comma}\"{key}\":{text}");
    }
    (!out.is_empty()).then(|| format!("{{{out}}}"))
}
