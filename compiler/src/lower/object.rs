//! The members of an object, in the order of its structure.

use super::build::constant;
use super::filled;
use super::tree::{Given, Leaf, NodeId, Tree, What};
use super::value::{Bound, Slot, Val};
use super::writer::Writer;
use crate::ir::{Shape, Stmt};
use crate::plan::Content;
use crate::schema::Structure;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use std::sync::Arc;

impl<'l, 'p> Writer<'l, 'p> {
    /// Writes the members that trees set into the object that is open.
    pub(super) fn members(&mut self, trees: &[Tree<'p>]) {
        let trees = without_replaced(trees);
        let depth = self.depth();
        let keys = keys(&trees);
        let elements: Vec<(Option<String>, Vec<Tree<'p>>)> = keys
            .into_iter()
            .map(|key| {
                let of_key =
                    Tree::only(&trees, &mut |leaf| leaf.step().map(|step| &step.key) == key.as_ref());
                (key, of_key)
            })
            .collect();
        let mut counts: BTreeMap<NodeId, usize> = BTreeMap::new();
        for (_, trees) in &elements {
            Tree::count_nodes(trees, &mut counts);
        }
        let mut rest = elements.as_slice();
        while let Some(((key, trees), behind)) = rest.split_first() {
            rest = behind;
            self.resolve_shared(trees, &counts);
            let Some(key) = key else {
                self.walk(trees, &mut |writer, leaf| writer.report_no_arm(leaf));
                continue;
            };
            // A primitive that only has an extension is there too.
            let extension = behind.first().filter(|(next, _)| next.as_deref() == Some(&format!("_{key}")));
            if let Some((_, extension)) = extension {
                self.resolve_shared(extension, &counts);
                rest = behind.get(1..).unwrap_or_default();
            }
            self.element(trees, extension.map(|(_, trees)| trees.as_slice()));
        }
        self.back_to(depth);
    }

    /// Writes one member from all that sets it, and the member behind it that has its extension.
    fn element(&mut self, trees: &[Tree<'p>], extension: Option<&[Tree<'p>]>) {
        let Some(first) = first_leaf(trees) else { return };
        let Some(step) = first.step() else { return };
        let write = |writer: &mut Self| {
            writer.present_element(trees, first);
            if let Some((trees, first)) = extension.and_then(|trees| Some((trees, first_leaf(trees)?))) {
                writer.present_element(trees, first);
            }
        };
        if !step.required || self.certain(trees) {
            return write(self);
        }
        match trees {
            [tree @ (Tree::If { .. } | Tree::Switch { .. })]
                if extension.is_none() && self.say_different_things(trees) =>
            {
                self.control(tree, &mut |writer, below| writer.element(below, None));
            }
            _ => self.required(step, trees, write),
        }
    }

    fn present_element(&mut self, trees: &[Tree<'p>], first: &Leaf<'p>) {
        let Some(step) = first.step() else { return };
        let key = Some(step.key.clone());
        if !step.repeats
            && let Some((block, map)) = by_layer(trees)
        {
            let first = self.separate(&block);
            if self.certain(&block) {
                first.into_iter().for_each(|stmt| self.emit(stmt));
            } else {
                let otherwise = self.separate(&map);
                self.emit(Stmt::Fallback { first, otherwise });
            }
        } else if step.repeats {
            let body = self.block(|writer| writer.array(trees));
            self.emit_container(key, Shape::Array, false, body);
        } else if is_object(trees) {
            self.object_if_there(key, trees);
        } else {
            let at_leaf = &mut |writer: &mut Writer<'l, 'p>, leaf: &Leaf<'p>| writer.put(key.clone(), leaf);
            self.walk(trees, at_leaf);
        }
    }

    /// Writes a part of what sets one member, with nothing of it known outside.
    fn separate(&mut self, trees: &[Tree<'p>]) -> Vec<Stmt> {
        let depth = self.depth();
        let block = self.block(|writer| {
            if let Some(first) = first_leaf(trees) {
                writer.present_element(trees, first);
            }
        });
        self.back_to(depth);
        block
    }

    /// Writes an object; not opened where what alone sets it is not there.
    pub(super) fn object_if_there(&mut self, key: Option<String>, trees: &[Tree<'p>]) {
        match trees {
            [Tree::Leaf(leaf)] if leaf.ends() && !matches!(leaf.value, Given::Nothing) => {
                self.at(leaf.at.clone(), |writer| writer.object_of_value(key, leaf));
            }
            [tree @ (Tree::If { .. } | Tree::Switch { .. } | Tree::Bind { .. })] => {
                self.control(tree, &mut |writer, below| writer.object_if_there(key.clone(), below));
            }
            [] => {}
            _ => self.object(key, trees),
        }
    }

    /// Writes an object from a row that ends at it.
    fn object_of_value(&mut self, key: Option<String>, leaf: &Leaf<'p>) {
        if leaf.value.many() {
            return self.object(key, &[Tree::Leaf(leaf.clone())]);
        }
        let value = self.given(leaf.value);
        self.object_of(key, leaf, value);
    }

    /// The same for one value of the row, if it is there.
    pub(super) fn object_of(&mut self, key: Option<String>, leaf: &Leaf<'p>, value: Val) {
        let present = self.present(&value);
        self.when(
            present,
            |writer| {
                let slot = Slot::Kept(writer.node().0);
                let depth = writer.depth();
                writer.bind(slot, Bound::Value(Val { there: true, ..value }));
                let leaf = Leaf { value: Given::Slot(slot), ..leaf.clone() };
                let coded = matches!(leaf.what, What::Content(Content::Coded { .. }));
                let key_text = key.clone();
                let write = |writer: &mut Self| writer.object(key, &[Tree::Leaf(leaf.clone())]);
                if coded {
                    writer.or_bad(key_text.as_deref(), &leaf, write)
                } else {
                    write(writer)
                }
                writer.back_to(depth);
            },
            |_| {},
        );
    }

    /// Writes an object from trees whose leaves are at the step that it is for.
    pub(super) fn object(&mut self, key: Option<String>, trees: &[Tree<'p>]) {
        let always = filled::always(trees);
        match self.with_constants(trees) {
            Some(inside) => {
                // What has to be there stays, with nothing but its constants.
                let write = |writer: &mut Self| writer.members(&inside);
                if always { self.emit_whole(key, write) } else { self.filled(key, &inside, write) }
            }
            None => self.filled(key, trees, |writer| writer.inside(trees)),
        }
    }

    /// An object around what is written for trees.
    pub(super) fn filled(&mut self, key: Option<String>, trees: &[Tree<'p>], write: impl FnOnce(&mut Self)) {
        let mix = self.mix(trees);
        let substance = mix.literal && mix.sourced;
        let conditional = self.conditional;
        self.conditional &= !substance;
        let body = self.block(write);
        self.conditional = conditional;
        self.emit_container(key, Shape::Object, substance, body);
    }

    /// Without a body there is nothing to leave out.
    pub(super) fn emit_container(
        &mut self,
        key: Option<String>,
        shape: Shape,
        substance: bool,
        body: Vec<Stmt>,
    ) {
        if !body.is_empty() {
            self.emit(Stmt::container(key.as_deref(), shape, substance, body));
        }
    }

    /// An object that is written even if it has only constants.
    fn emit_whole(&mut self, key: Option<String>, write: impl FnOnce(&mut Self)) {
        let body = self.block(write);
        self.emit_container(key, Shape::Object, false, body);
    }

    /// What an object has besides what rows set: the URL of an extension, what its profile fills in. The rows are then those inside of it.
    fn with_constants(&mut self, trees: &[Tree<'p>]) -> Option<Vec<Tree<'p>>> {
        let first = first_leaf(trees)?;
        let step = first.step()?;
        let structure = step.structure.clone();
        let by_profile = structure.as_ref().filter(|structure| !structure.filled().is_empty());
        if step.url.is_none() && (by_profile.is_none() || self.fills(trees, by_profile)) {
            return None;
        }
        let place =
            super::build::Place { instance: first.instance, layer: first.layer.clone(), block: first.block };
        let span = first.at.span;
        let url = step.url.as_deref().map(json_text);
        let mut inside: Vec<Tree<'p>> =
            url.into_iter().map(|url| constant("url", structure.as_deref(), url, &place, span)).collect();
        inside.extend(Tree::project(trees, &mut |leaf| self.expand(leaf)));
        if let Some(structure) = by_profile {
            let filled = filled::missing(structure, &inside, &place, span);
            inside.extend(filled);
        }
        Some(inside)
    }

    /// One row sets the object, by a map that fills in what the object's profile does.
    fn fills(&self, trees: &[Tree<'p>], structure: Option<&Arc<Structure>>) -> bool {
        let [Tree::Leaf(leaf)] = trees else { return false };
        let What::Content(Content::Structure { call: Some(call), .. }) = leaf.what else { return false };
        leaf.ends() && self.lower.map(call.map).is_some_and(|map| Some(&map.target) == structure)
    }

    /// Writes into an object that is open. Where at most one row sets it, that row does so alone; else their members are put together.
    fn inside(&mut self, trees: &[Tree<'p>]) {
        match trees {
            [Tree::Leaf(leaf)] => self.at(leaf.at.clone(), |writer| writer.alone(leaf)),
            _ => {
                let expanded = Tree::project(trees, &mut |leaf| self.expand(leaf));
                self.members(&expanded);
            }
        }
    }

    /// Writes the members of an object that one row sets.
    fn alone(&mut self, leaf: &Leaf<'p>) {
        if leaf.ends()
            && let What::Content(Content::Structure { item, call: Some(call), rows }) = &leaf.what
            && rows.is_empty()
            && self.call_shared(leaf, *item, call)
        {
            return;
        }
        let expanded = self.expand(leaf);
        match expanded.as_slice() {
            [tree @ Tree::Bind { .. }] => self.control(tree, &mut |writer, below| writer.members(below)),
            trees => self.members(trees),
        }
    }
}

/// The rows of a block that end at a single element, and those of the map behind it for the same one: they are done if the block's set nothing.
fn by_layer<'p>(trees: &[Tree<'p>]) -> Option<(Vec<Tree<'p>>, Vec<Tree<'p>>)> {
    let mut top: Option<Rc<[u8]>> = None;
    Tree::leaves(trees, &mut |leaf| {
        if leaf.ends() && top.as_ref().is_none_or(|top| leaf.layer > *top) {
            top = Some(leaf.layer.clone());
        }
    });
    let top = top?;
    let map = Tree::only(trees, &mut |leaf| leaf.layer < top);
    (!map.is_empty()).then(|| (Tree::only(trees, &mut |leaf| leaf.layer >= top), map))
}

/// Where a block and the map behind it set different types of one choice element, only the block's rows are kept.
fn without_replaced<'p>(trees: &[Tree<'p>]) -> Vec<Tree<'p>> {
    let mut top: BTreeMap<i64, (Rc<[u8]>, String)> = BTreeMap::new();
    let mut layers = BTreeSet::new();
    Tree::leaves(trees, &mut |leaf| {
        layers.insert(leaf.layer.clone());
        if let Some(step) = leaf.step()
            && leaf.ends()
            && !step.repeats
        {
            let known = top.entry(order(leaf)).or_insert_with(|| (leaf.layer.clone(), step.key.clone()));
            if leaf.layer > known.0 {
                *known = (leaf.layer.clone(), step.key.clone());
            }
        }
    });
    if layers.len() < 2 {
        return trees.to_vec();
    }
    Tree::only(trees, &mut |leaf| {
        let single = leaf.step().is_some_and(|step| !step.repeats);
        let same = |key: &String| leaf.step().is_some_and(|step| step.key == *key);
        !single || top.get(&order(leaf)).is_none_or(|(top, key)| leaf.layer >= *top || same(key))
    })
}

/// Where the element at hand of a leaf stands in its object; `resourceType` is first.
fn order(leaf: &Leaf<'_>) -> i64 {
    match leaf.step() {
        Some(step) if step.key == "resourceType" => -1,
        Some(step) => i64::from(step.order),
        None => -2,
    }
}

/// The keys of the members that trees set, in order. What reports something and sets nothing comes first.
fn keys(trees: &[Tree<'_>]) -> Vec<Option<String>> {
    let mut found: Vec<(i64, Option<String>)> = Vec::new();
    Tree::leaves(trees, &mut |leaf| {
        let key = leaf.step().map(|step| step.key.clone());
        if !found.iter().any(|(_, known)| *known == key) {
            found.push((order(leaf), key));
        }
    });
    found.sort_by_key(|(order, _)| *order);
    found.into_iter().map(|(_, key)| key).collect()
}

/// The first leaf in the order written.
pub(super) fn first_leaf<'t, 'p>(trees: &'t [Tree<'p>]) -> Option<&'t Leaf<'p>> {
    let mut first = None;
    Tree::leaves(trees, &mut |leaf| {
        first.get_or_insert(leaf);
    });
    first
}

/// Whether the element at hand has members.
pub(super) fn is_object(trees: &[Tree<'_>]) -> bool {
    let mut object = false;
    Tree::leaves(trees, &mut |leaf| {
        object |= !leaf.ends()
            || matches!(
                leaf.what,
                What::Object
                    | What::Content(Content::Structure { .. } | Content::Coded { .. } | Content::Reference)
            );
    });
    object
}

/// A text as JSON.
pub(super) fn json_text(text: &str) -> String {
    let mut json = String::with_capacity(text.len() + 2);
    json.push('"');
    for c in text.chars() {
        match c {
            '"' => json.push_str("\\\""),
            '\\' => json.push_str("\\\\"),
            '\n' => json.push_str("\\n"),
            '\r' => json.push_str("\\r"),
            '\t' => json.push_str("\\t"),
            c if c < ' ' => json.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => json.push(c),
        }
    }
    json.push('"');
    json
}
