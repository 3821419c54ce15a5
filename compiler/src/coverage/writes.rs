//! What is written to each element of the target.

use super::place::Place;
use crate::plan::Step;
use crate::schema::Structure;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What is written to an element, and to what is in it.
#[derive(Debug, Clone, Default)]
pub(super) struct Writes {
    /// Where it comes from.
    pub(super) from: BTreeSet<Origin>,
    /// What it is made of, where something in it is written.
    pub(super) structure: Option<Arc<Structure>>,
    /// By position in the structure and how it is written: a choice has several, and so has `extension`.
    pub(super) inside: BTreeMap<(usize, Written), Writes>,
}

/// How a member is written.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Written {
    /// The name, for a choice with its type: `valueQuantity`.
    pub(super) name: String,
    /// `extension("URL")`.
    pub(super) url: Option<String>,
    /// What belongs to a primitive element and stands beside it: `_birthDate`.
    pub(super) beside: bool,
}

/// Where a value comes from.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Origin {
    /// Of the source.
    Place(Place),
    /// A reference to this entry.
    Entry(String),
    /// The number of the element at hand.
    Index,
    /// The map says it.
    Constant,
}

impl Written {
    pub(super) fn new(step: &Step) -> Written {
        // The extension of a primitive has an order of its own, right behind it: see `Step::order`.
        let beside = step.order % 2 == 1;
        let name = if beside { step.key.strip_prefix('_').unwrap_or(&step.key) } else { &step.key };
        Written { name: name.to_owned(), url: step.url.clone(), beside }
    }

    /// As in a target path.
    pub(super) fn text(&self) -> String {
        match &self.url {
            Some(url) => format!("{}({})", self.name, quoted(url)),
            None => self.name.clone(),
        }
    }
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

impl Writes {
    /// The element at a path.
    pub(super) fn at(&mut self, structure: &Arc<Structure>, steps: &[Step]) -> &mut Writes {
        self.structure.get_or_insert_with(|| structure.clone());
        steps.iter().fold(self, |writes, step| {
            let index = (step.order / 2) as usize;
            let inside = writes.inside.entry((index, Written::new(step))).or_default();
            if inside.structure.is_none() {
                inside.structure.clone_from(&step.structure);
            }
            // What the map writes in parentheses is an element of what it names: see `plan::Step::url`.
            if step.url.is_some()
                && let Some(url) = inside.member("url")
            {
                url.from.insert(Origin::Constant);
            }
            inside
        })
    }

    /// A member, by its name in the structure.
    pub(super) fn member(&mut self, name: &str) -> Option<&mut Writes> {
        let index = self.structure.as_ref()?.members.iter().position(|member| member.name == name)?;
        let written = Written { name: name.to_owned(), ..Written::default() };
        Some(self.inside.entry((index, written)).or_default())
    }

    /// Whether a row sets it or something in it.
    pub(super) fn set(&self) -> bool {
        !self.from.is_empty() || self.inside.values().any(Writes::set)
    }
}
