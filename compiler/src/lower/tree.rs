//! The rows of a block as a tree of conditions and loops whose leaves set elements.
//!
//! Output is in the order of the target, so a tree is walked once for each element, with only the leaves of that element left in
//! it. Nodes have numbers: what was evaluated for one element is known again for the next one.

use super::origin::At;
use super::value::Slot;
use crate::ir::Policy;
use crate::ir::TableColumn;
use crate::plan::{Absence, Condition, Content, Entry, ItemId, Source, Step, TableId};
use std::collections::BTreeMap;
use std::rc::Rc;

/// A use of a map: its sources are bound once for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct InstanceId(pub(super) usize);

/// A condition, match, loop or binding, unique in a function.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct NodeId(pub(super) usize);

/// A row or a block of rows.
#[derive(Debug, Clone)]
pub(super) enum Tree<'p> {
    /// Sets an element, or reports something.
    Leaf(Leaf<'p>),
    /// A condition.
    If {
        node: NodeId,
        instance: InstanceId,
        condition: &'p Condition,
        then: Vec<Tree<'p>>,
        otherwise: Vec<Tree<'p>>,
    },
    /// A match.
    Switch {
        node: NodeId,
        instance: InstanceId,
        subject: &'p Source,
        arms: Vec<(Vec<String>, Vec<Tree<'p>>)>,
        otherwise: Vec<Tree<'p>>,
    },
    /// A value that the rows below use. `guard`: they are done only if it is there.
    Bind { node: NodeId, slot: Slot, value: Given<'p>, guard: bool, at: At, below: Vec<Tree<'p>> },
    /// The row of a table that the rows below use.
    Code { node: NodeId, code: Rc<Code<'p>>, below: Vec<Tree<'p>> },
    /// A loop.
    Each { node: NodeId, instance: InstanceId, source: &'p Source, item: ItemId, below: Vec<Tree<'p>> },
}

/// A code that goes through a table into a structure.
#[derive(Debug)]
pub(super) struct Code<'p> {
    pub(super) value: Given<'p>,
    pub(super) table: TableId,
    pub(super) policy: &'p Policy,
    pub(super) at: At,
}

/// The source of a row.
#[derive(Debug, Clone, Copy)]
pub(super) enum Given<'p> {
    /// None: one element.
    Nothing,
    /// As written.
    Source(InstanceId, &'p Source),
    /// What was bound before: one of many, or a value that was kept.
    Slot(Slot),
}

impl Given<'_> {
    /// There may be many values.
    pub(super) fn many(&self) -> bool {
        matches!(self, Given::Source(_, source) if source.many)
    }
}

/// A row that sets an element.
#[derive(Debug, Clone)]
pub(super) struct Leaf<'p> {
    pub(super) instance: InstanceId,
    pub(super) value: Given<'p>,
    pub(super) what: What<'p>,
    /// The element; empty for what sets none.
    pub(super) steps: Rc<[Step]>,
    /// The step at hand.
    pub(super) depth: usize,
    /// Rows of a block go before those of the map that the block stands behind: the greater one counts.
    pub(super) layer: Layer,
    /// The block that the row is written in: paths through the same element that repeats mean one element in it.
    pub(super) block: usize,
    /// What happens if nothing is written, by the row's own words.
    pub(super) absence: Option<&'p Absence>,
    pub(super) at: At,
}

/// `[0]` are the rows of a called map, `[1]` those of the block behind it; and so on inside of each.
pub(super) type Layer = Rc<[u8]>;

/// What a leaf does.
#[derive(Debug, Clone)]
pub(super) enum What<'p> {
    /// What the row says.
    Content(&'p Content),
    /// A part of a [`Tree::Code`].
    Cell(NodeId, Rc<Code<'p>>, TableColumn),
    /// The URL of a reference.
    ReferenceUrl,
    /// The id of a resource that is an entry, as text.
    IdText,
    /// A constant that says nothing by itself: `resourceType`, `url`, what a profile fills in.
    Json(String),
    /// A structure that is there whatever rows set in it: its profile fills it in.
    Object,
    /// An entry of the bundle.
    Entry(&'p Entry),
    /// Ends a match that no arm fits: the words, and whether it is an error.
    NoArm(&'p str, bool),
}

impl Leaf<'_> {
    /// The step at hand.
    pub(super) fn step(&self) -> Option<&Step> {
        self.steps.get(self.depth)
    }

    /// The step at hand is the last.
    pub(super) fn ends(&self) -> bool {
        self.depth + 1 >= self.steps.len()
    }

    /// The step that gets one element for each value.
    fn spread(&self) -> Option<usize> {
        self.value.many().then(|| self.steps.iter().rposition(|step| step.repeats)).flatten()
    }

    /// At the step at hand, each value gets an element of its own.
    pub(super) fn adds(&self) -> bool {
        self.ends() || self.spread() == Some(self.depth)
    }

    /// The same at the next step.
    pub(super) fn deeper(&self) -> Self {
        let mut leaf = self.clone();
        leaf.depth += 1;
        leaf
    }
}

impl<'p> Tree<'p> {
    /// Does something with all leaves in order.
    pub(super) fn leaves<'t>(trees: &'t [Tree<'p>], visit: &mut dyn FnMut(&'t Leaf<'p>)) {
        for tree in trees {
            match tree {
                Tree::Leaf(leaf) => visit(leaf),
                _ => tree.blocks().into_iter().for_each(|block| Tree::leaves(block, visit)),
            }
        }
    }

    /// The trees directly below.
    pub(super) fn blocks(&self) -> Vec<&[Tree<'p>]> {
        match self {
            Tree::Leaf(_) => vec![],
            Tree::If { then, otherwise, .. } => vec![then, otherwise],
            Tree::Switch { arms, otherwise, .. } => {
                arms.iter().map(|(_, rows)| rows.as_slice()).chain([otherwise.as_slice()]).collect()
            }
            Tree::Bind { below, .. } | Tree::Code { below, .. } | Tree::Each { below, .. } => vec![below],
        }
    }

    /// What has a number.
    pub(super) fn node(&self) -> Option<NodeId> {
        match self {
            Tree::Leaf(_) => None,
            Tree::If { node, .. }
            | Tree::Switch { node, .. }
            | Tree::Bind { node, .. }
            | Tree::Code { node, .. }
            | Tree::Each { node, .. } => Some(*node),
        }
    }

    /// The leaves changed, left out, or made into several; what then has no leaf is left out.
    pub(super) fn project(
        trees: &[Tree<'p>],
        change: &mut dyn FnMut(&Leaf<'p>) -> Vec<Tree<'p>>,
    ) -> Vec<Tree<'p>> {
        let mut kept = Vec::new();
        for tree in trees {
            match tree {
                Tree::Leaf(leaf) => kept.extend(change(leaf)),
                Tree::If { node, instance, condition, then, otherwise } => {
                    let (then, otherwise) = (Tree::project(then, change), Tree::project(otherwise, change));
                    if !then.is_empty() || !otherwise.is_empty() {
                        kept.push(Tree::If { node: *node, instance: *instance, condition, then, otherwise });
                    }
                }
                Tree::Switch { node, instance, subject, arms, otherwise } => {
                    let arms: Vec<_> =
                        arms.iter().map(|(keys, rows)| (keys.clone(), Tree::project(rows, change))).collect();
                    let otherwise = Tree::project(otherwise, change);
                    if !otherwise.is_empty() || arms.iter().any(|(_, rows)| !rows.is_empty()) {
                        kept.push(Tree::Switch {
                            node: *node,
                            instance: *instance,
                            subject,
                            arms,
                            otherwise,
                        });
                    }
                }
                Tree::Bind { node, slot, value, guard, at, below } => {
                    let below = Tree::project(below, change);
                    if !below.is_empty() {
                        let at = at.clone();
                        kept.push(Tree::Bind {
                            node: *node,
                            slot: *slot,
                            value: *value,
                            guard: *guard,
                            at,
                            below,
                        });
                    }
                }
                Tree::Code { node, code, below } => {
                    let below = Tree::project(below, change);
                    if !below.is_empty() {
                        kept.push(Tree::Code { node: *node, code: code.clone(), below });
                    }
                }
                Tree::Each { node, instance, source, item, below } => {
                    let below = Tree::project(below, change);
                    if !below.is_empty() {
                        kept.push(Tree::Each {
                            node: *node,
                            instance: *instance,
                            source,
                            item: *item,
                            below,
                        });
                    }
                }
            }
        }
        kept
    }

    /// Only the leaves for which something holds.
    pub(super) fn only(trees: &[Tree<'p>], keep: &mut dyn FnMut(&Leaf<'p>) -> bool) -> Vec<Tree<'p>> {
        Tree::project(trees, &mut |leaf| if keep(leaf) { vec![Tree::Leaf(leaf.clone())] } else { vec![] })
    }

    /// Counts the nodes outside of loops once.
    pub(super) fn count_nodes(trees: &[Tree<'p>], counts: &mut BTreeMap<NodeId, usize>) {
        for tree in trees {
            if matches!(tree, Tree::Each { .. }) {
                continue;
            }
            if let Some(node) = tree.node() {
                *counts.entry(node).or_default() += 1;
            }
            tree.blocks().into_iter().for_each(|block| Tree::count_nodes(block, counts));
        }
    }
}
