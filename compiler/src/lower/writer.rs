//! Writes the body of one function: what is bound, what was evaluated, where in the map we are.

use super::Lower;
use super::body::Body;
use super::origin::At;
use super::tree::{InstanceId, NodeId};
use super::value::{Bound, Slot, Val, nothing};
use crate::ir::{Block, Expr, LocalId, RowId, Stmt, Type};
use crate::plan::MapId;
use crate::source::{FileId, Span};

/// Writes one function.
pub(super) struct Writer<'l, 'p> {
    pub(super) lower: &'l mut Lower<'p>,
    pub(super) body: Body,
    pub(super) instances: Vec<Instance<'p>>,
    /// What things stand for here, innermost last.
    scope: Vec<(Slot, Bound<'p>)>,
    /// What was evaluated before, for nodes of a tree.
    known: Vec<(NodeId, Known)>,
    /// The row at hand.
    pub(super) at: At,
    /// A literal written here depends on a condition over the source inside of the nearest container with substance.
    pub(super) conditional: bool,
    /// Loops around the statement at hand.
    pub(super) loops: usize,
    next_node: usize,
    next_block: usize,
}

/// A use of a map.
#[derive(Debug)]
pub(super) struct Instance<'p> {
    pub(super) map: MapId,
    /// What its sources are; nothing for one that is not given.
    pub(super) parameters: Vec<Option<Bound<'p>>>,
}

/// What was evaluated.
#[derive(Debug, Clone)]
pub(super) enum Known {
    /// A condition.
    Condition(Expr),
    /// The text of a match.
    Subject(Expr),
    /// A value was bound.
    Bound,
    /// The row of a table, and the text that it was looked up for.
    Code(LocalId, Val),
}

/// A place to come back to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Depth {
    scope: usize,
    known: usize,
}

impl<'l, 'p> Writer<'l, 'p> {
    /// Writes a new function.
    pub(super) fn new(lower: &'l mut Lower<'p>) -> Writer<'l, 'p> {
        let body = Body::new(lower.hints.clone());
        let at = At { span: Span { file: FileId(0), start: 0, end: 0 }, source: None, target: String::new() };
        Writer {
            lower,
            body,
            instances: Vec::new(),
            scope: Vec::new(),
            known: Vec::new(),
            at,
            conditional: false,
            loops: 0,
            next_node: 0,
            next_block: 0,
        }
    }

    /// A new use of a map.
    pub(super) fn instance(&mut self, map: MapId, parameters: Vec<Option<Bound<'p>>>) -> InstanceId {
        self.instances.push(Instance { map, parameters });
        InstanceId(self.instances.len() - 1)
    }

    /// A source of a map; nothing if it is not given.
    pub(super) fn parameter(&self, instance: InstanceId, index: usize) -> Option<Bound<'p>> {
        self.instances.get(instance.0)?.parameters.get(index)?.clone()
    }

    pub(super) fn node(&mut self) -> NodeId {
        self.next_node += 1;
        NodeId(self.next_node)
    }

    pub(super) fn new_block(&mut self) -> usize {
        self.next_block += 1;
        self.next_block
    }

    pub(super) fn emit(&mut self, stmt: Stmt) {
        self.body.emit(stmt);
    }

    pub(super) fn set(&mut self, local: LocalId, value: Expr) {
        self.emit(Stmt::Set { local, value });
    }

    /// A new local that is nothing yet. In a loop it may hold what an earlier turn left in it.
    pub(super) fn fresh(&mut self, name: &str, ty: Type) -> LocalId {
        let local = self.body.local(name, ty);
        if self.loops > 0 || matches!(ty, Type::Int) {
            self.set(local, nothing(ty));
        }
        local
    }

    /// What is written in a block of its own.
    pub(super) fn block(&mut self, write: impl FnOnce(&mut Self)) -> Block {
        self.body.open();
        write(self);
        self.body.close()
    }

    /// The same in a loop.
    pub(super) fn loop_body(&mut self, write: impl FnOnce(&mut Self)) -> Block {
        let conditional = std::mem::replace(&mut self.conditional, true);
        self.loops += 1;
        let depth = self.depth();
        let block = self.block(write);
        self.back_to(depth);
        self.loops -= 1;
        self.conditional = conditional;
        block
    }

    /// Statements under a condition.
    pub(super) fn when(
        &mut self,
        condition: Expr,
        then: impl FnOnce(&mut Self),
        otherwise: impl FnOnce(&mut Self),
    ) {
        match condition {
            Expr::Bool(true) => then(self),
            Expr::Bool(false) => otherwise(self),
            condition => {
                let conditional = std::mem::replace(&mut self.conditional, true);
                let depth = self.depth();
                let then = self.block(then);
                self.back_to(depth);
                let otherwise = self.block(otherwise);
                self.back_to(depth);
                self.conditional = conditional;
                self.emit_if(condition, then, otherwise);
            }
        }
    }

    /// A condition with blocks that are there already; nothing if they are empty.
    pub(super) fn emit_if(&mut self, condition: Expr, then: Block, otherwise: Block) {
        match (then.is_empty(), otherwise.is_empty()) {
            (true, true) => {}
            (true, false) => {
                self.emit(Stmt::If { condition: not(condition), then: otherwise, otherwise: then })
            }
            (false, true) => match <[Stmt; 1]>::try_from(then) {
                // A condition in a condition is one.
                Ok([Stmt::If { condition: inner, then, otherwise: none }]) if none.is_empty() => {
                    let condition =
                        Expr::And([condition, inner].into_iter().flat_map(parts_of_and).collect());
                    self.emit(Stmt::If { condition, then, otherwise });
                }
                Ok(then) => self.emit(Stmt::If { condition, then: then.into(), otherwise }),
                Err(then) => self.emit(Stmt::If { condition, then, otherwise }),
            },
            (false, false) => self.emit(Stmt::If { condition, then, otherwise }),
        }
    }

    pub(super) fn depth(&self) -> Depth {
        Depth { scope: self.scope.len(), known: self.known.len() }
    }

    /// Forgets what was bound and evaluated since.
    pub(super) fn back_to(&mut self, depth: Depth) {
        self.scope.truncate(depth.scope);
        self.known.truncate(depth.known);
    }

    pub(super) fn bind(&mut self, slot: Slot, bound: Bound<'p>) {
        self.scope.push((slot, bound));
    }

    pub(super) fn bound(&self, slot: Slot) -> Option<Bound<'p>> {
        self.scope.iter().rev().find(|(known, _)| *known == slot).map(|(_, bound)| bound.clone())
    }

    /// The local that something is bound to.
    pub(super) fn bound_local(&self, slot: Slot) -> Option<LocalId> {
        match self.bound(slot)? {
            Bound::Value(Val { expr: Expr::Local(local), .. }) => Some(local),
            _ => None,
        }
    }

    pub(super) fn know(&mut self, node: NodeId, known: Known) {
        self.known.push((node, known));
    }

    pub(super) fn known(&self, node: NodeId) -> Option<Known> {
        self.known.iter().rev().find(|(of, _)| *of == node).map(|(_, known)| known.clone())
    }

    /// The row at hand, for what may report something.
    pub(super) fn row(&mut self) -> RowId {
        self.lower.row(&self.at)
    }

    /// Does something for another row.
    pub(super) fn at<T>(&mut self, at: At, run: impl FnOnce(&mut Self) -> T) -> T {
        let before = std::mem::replace(&mut self.at, at);
        let result = run(self);
        self.at = before;
        result
    }
}

/// The opposite of a condition.
pub(super) fn not(condition: Expr) -> Expr {
    match condition {
        Expr::Bool(value) => Expr::Bool(!value),
        Expr::Not(inner) => *inner,
        other => Expr::Not(Box::new(other)),
    }
}

fn parts_of_and(condition: Expr) -> Vec<Expr> {
    match condition {
        Expr::And(parts) => parts,
        other => vec![other],
    }
}
