//! Walks a tree: writes its conditions and loops, and does something at each leaf.

use super::tree::{Leaf, Tree};
use super::value::{Bound, Slot, Val};
use super::writer::Writer;
use crate::ir::{Block, Expr, Stmt, Type};
use crate::plan::ItemId;

/// What is done at a leaf.
pub(super) type AtLeaf<'u, 'l, 'p> = dyn FnMut(&mut Writer<'l, 'p>, &Leaf<'p>) + 'u;

/// What is done with the trees below a condition or loop.
pub(super) type Below<'u, 'l, 'p> = dyn FnMut(&mut Writer<'l, 'p>, &[Tree<'p>]) + 'u;

impl<'l, 'p> Writer<'l, 'p> {
    /// Writes conditions and loops around what is done at the leaves.
    pub(super) fn walk(&mut self, trees: &[Tree<'p>], at_leaf: &mut AtLeaf<'_, 'l, 'p>) {
        for tree in trees {
            match tree {
                Tree::Leaf(leaf) => self.at(leaf.at.clone(), |writer| at_leaf(writer, leaf)),
                _ => self.control(tree, &mut |writer, below| writer.walk(below, at_leaf)),
            }
        }
    }

    /// Writes one condition, loop or binding; what is below is up to the caller.
    pub(super) fn control(&mut self, tree: &Tree<'p>, below_it: &mut Below<'_, 'l, 'p>) {
        match tree {
            Tree::Leaf(_) => {}
            Tree::If { node, instance, condition, then, otherwise } => {
                let condition = self.condition_of(*node, *instance, condition);
                let below_it = std::cell::RefCell::new(below_it);
                self.when(
                    condition,
                    |writer| (below_it.borrow_mut())(writer, then),
                    |writer| (below_it.borrow_mut())(writer, otherwise),
                );
            }
            Tree::Switch { node, instance, subject, arms, otherwise } => {
                let subject = self.subject_of(*node, *instance, subject);
                let conditional = std::mem::replace(&mut self.conditional, true);
                let arms: Vec<(Vec<String>, Block)> =
                    arms.iter().map(|(keys, rows)| (keys.clone(), self.arm(rows, below_it))).collect();
                let otherwise = self.arm(otherwise, below_it);
                self.conditional = conditional;
                self.emit_switch(subject, arms, otherwise);
            }
            Tree::Bind { node, slot, value, guard, at, below } => {
                let depth = self.depth();
                let present = self.at(at.clone(), |writer| writer.bind_given(*node, *slot, *value, *guard));
                self.when(present, |writer| below_it(writer, below), |_| {});
                self.back_to(depth);
            }
            Tree::Code { node, code, below } => {
                let depth = self.depth();
                self.known_code(*node, code);
                let conditional = std::mem::replace(&mut self.conditional, true);
                below_it(self, below);
                self.conditional = conditional;
                self.back_to(depth);
            }
            Tree::Each { instance, source, item, below, .. } => {
                self.each_turn(*instance, source, *item, &mut |writer| below_it(writer, below));
            }
        }
    }

    fn arm(&mut self, rows: &[Tree<'p>], below_it: &mut Below<'_, 'l, 'p>) -> Block {
        let depth = self.depth();
        let block = self.block(|writer| below_it(writer, rows));
        self.back_to(depth);
        block
    }

    /// A loop, with what is at hand bound in each turn.
    pub(super) fn each_turn(
        &mut self,
        instance: super::tree::InstanceId,
        source: &'p crate::plan::Source,
        item: ItemId,
        turn: &mut dyn FnMut(&mut Writer<'l, 'p>),
    ) {
        let map = self.instances.get(instance.0).map(|instance| instance.map);
        let index =
            map.filter(|map| self.lower.uses_index(*map, item)).map(|_| self.fresh("index", Type::Int));
        let at = super::origin::At { span: source.span, source: Some(source.span), target: String::new() };
        self.at(at, |writer| {
            writer.each(instance, source, &mut |writer, value| {
                let value = writer.kept_if_long(value);
                let present = writer.present(&value);
                let depth = writer.depth();
                writer.bind(Slot::Item(instance, item), Bound::Value(Val { there: true, ..value }));
                writer.when(
                    present,
                    |writer| {
                        if let Some(local) = index {
                            writer.emit(Stmt::Increment { local });
                            let number = Val::text(Expr::Local(local));
                            writer.bind(Slot::Index(instance, item), Bound::Value(number));
                        }
                        turn(writer);
                    },
                    |_| {},
                );
                writer.back_to(depth);
            });
        });
    }
}
