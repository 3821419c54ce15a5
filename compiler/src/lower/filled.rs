//! What profiles fill in, as rows that nobody wrote.

use super::build::{Place, plain_step};
use super::origin::At;
use super::tree::{Given, Leaf, Tree, What};
use crate::plan::{Slice, Step};
use crate::schema::{Filled, FilledWith, Structure};
use crate::source::Span;
use std::rc::Rc;

/// What a structure's profile fills in, less what is there already.
pub(super) fn missing<'p>(
    structure: &Structure,
    there: &[Tree<'p>],
    place: &Place,
    span: Span,
) -> Vec<Tree<'p>> {
    let mut added = Vec::new();
    for filled in structure.filled() {
        let order = Step::order_of(filled.index);
        let of_it =
            |leaf: &Leaf<'_>| leaf.step().is_some_and(|step| step.order == order && step.key == filled.key);
        let (mut constant, mut any) = (false, false);
        Tree::leaves(there, &mut |leaf| {
            if of_it(leaf) {
                let json = match (&leaf.what, &filled.with) {
                    (What::Json(_), FilledWith::Value(_)) => true,
                    (What::Json(json), FilledWith::Item(item)) => json == item,
                    (What::Object, FilledWith::Object(_)) => true,
                    _ => false,
                };
                constant |= json;
                any |= filled.slice.is_none_or(|slice| {
                    leaf.step().is_some_and(|s| s.slice.as_ref().is_some_and(|s| s.name == slice))
                });
            }
        });
        if constant || (any && matches!(filled.with, FilledWith::IfNone(_))) {
            continue;
        }
        added.push(leaf(&filled, order, place, span));
    }
    added
}

fn leaf<'p>(filled: &Filled<'_>, order: u32, place: &Place, span: Span) -> Tree<'p> {
    let (what, structure) = match &filled.with {
        FilledWith::Value(json) | FilledWith::Item(json) | FilledWith::IfNone(json) => {
            (What::Json(json.clone()), None)
        }
        FilledWith::Object(nested) => (What::Object, Some(nested.clone())),
    };
    let step = Step {
        repeats: filled.member.is_list(),
        structure,
        slice: filled.slice.map(|name| Slice { name: name.to_owned(), required: false }),
        ..plain_step(&filled.key, order)
    };
    Tree::Leaf(Leaf {
        instance: place.instance,
        value: Given::Nothing,
        what,
        steps: Rc::from([step]),
        depth: 0,
        // Behind all rows: where a block's row sets nothing, the map's own is done first, then this.
        layer: Rc::from([]),
        block: place.block,
        absence: None,
        at: At { span, source: None, target: String::new() },
    })
}

/// The object has to be there.
pub(super) fn always(trees: &[Tree<'_>]) -> bool {
    trees.iter().any(|tree| matches!(tree, Tree::Leaf(Leaf { what: What::Object, .. })))
}
