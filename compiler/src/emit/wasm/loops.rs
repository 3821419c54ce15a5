//! Loops as WASM, and how they are left.

use super::function::{FunctionWriter, Open, SLOT};
use super::operations::Operation;
use crate::ir::{Block, Expr, LocalId};
use walrus::ValType;
use walrus::ir::{BinaryOp, InstrSeqId, UnaryOp};

impl FunctionWriter<'_> {
    /// Ends what is open inside of the innermost loop, then leaves it.
    pub(super) fn leave_loop(&mut self) {
        let mut inside = Vec::new();
        let exit = loop {
            match self.open.pop() {
                Some(Open::Loop(exit)) => break Some(exit),
                Some(open) => inside.push(open),
                None => break None,
            }
        };
        if let Some(exit) = exit {
            for open in &inside {
                self.end(open);
            }
            self.at().br(exit);
            self.open.push(Open::Loop(exit));
        }
        self.open.extend(inside.into_iter().rev());
    }

    /// A loop: `head` writes what comes before each turn and branches out of it, `tail` what comes after each.
    pub(super) fn repeat(
        &mut self,
        head: impl FnOnce(&mut Self, InstrSeqId),
        body: impl FnOnce(&mut Self),
        tail: impl FnOnce(&mut Self),
    ) {
        self.enclosed(|writer, exit| {
            let turn = writer.nested(None, |writer, again| {
                head(writer, exit);
                writer.open.push(Open::Loop(exit));
                body(writer);
                writer.open.pop();
                tail(writer);
                writer.at().br(again);
            });
            writer.at().instr(walrus::ir::Loop { seq: turn });
        });
    }

    /// A loop over the nodes from that on the stack: to the next of its kind, or in an array.
    pub(super) fn each_node(&mut self, node: LocalId, array: Option<walrus::LocalId>, body: &Block) {
        let local = self.local(node);
        self.at().local_set(local);
        self.repeat(
            |w, exit| {
                w.at().local_get(local).unop(UnaryOp::I32Eqz).br_if(exit);
            },
            |w| w.block(body),
            |w| {
                w.context();
                match array {
                    Some(array) => {
                        w.at().local_get(array).local_get(local);
                        w.call(Operation::NextItem);
                    }
                    None => {
                        w.at().local_get(local);
                        w.call(Operation::Next);
                    }
                }
                w.at().local_set(local);
            },
        );
    }

    pub(super) fn each_repetition(&mut self, value: &Expr, item: LocalId, body: &Block) {
        let state = self.reserve(SLOT);
        self.context();
        self.expr(value);
        self.frame_address(state);
        self.call(Operation::Repetitions);
        let local = self.local(item);
        self.repeat(
            |w, exit| {
                w.frame_address(state);
                w.call(Operation::NextRepetition);
                w.at().unop(UnaryOp::I32Eqz).br_if(exit);
                let frame = w.frame;
                w.at().local_get(frame);
                w.load_value(state);
                w.at().local_set(local);
            },
            |w| w.block(body),
            |_| {},
        );
        self.frame_used -= SLOT;
    }

    pub(super) fn each_id(&mut self, start: LocalId, end: LocalId, id: LocalId, body: &Block) {
        let position = self.take_temporary(ValType::I32);
        let limit = self.take_temporary(ValType::I32);
        let (start, end, id) = (self.local(start), self.local(end), self.local(id));
        self.at().local_get(start).local_set(position).local_get(end).local_set(limit);
        self.repeat(
            |w, exit| {
                w.at().local_get(position).local_get(limit).binop(BinaryOp::I32GeS).br_if(exit);
                w.context();
                w.at().local_get(position);
                w.call(Operation::IdAt);
                w.at().local_set(id);
                w.at().local_get(position).i32_const(1).binop(BinaryOp::I32Add).local_set(position);
                w.at().local_get(id).i32_const(0).binop(BinaryOp::I32GeS);
            },
            |w| w.branch(None, |w| w.block(body), |_| {}),
            |_| {},
        );
        self.give_back(ValType::I32, limit);
        self.give_back(ValType::I32, position);
    }
}
