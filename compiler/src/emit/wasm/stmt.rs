//! Statements as WASM.

use super::function::{FunctionWriter, Open, SLOT};
use super::operations::Operation;
use crate::ir::*;
use walrus::ValType;
use walrus::ir::BinaryOp;

/// What `mw_identify` returns if the message fails.
const NO_ID_BUT_FAILED: i32 = i32::MIN;

impl FunctionWriter<'_> {
    pub(super) fn block(&mut self, block: &Block) {
        for stmt in block {
            self.stmt(stmt);
        }
    }

    pub(super) fn stmt(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Set { local, value } => self.set(*local, value),
            Stmt::Increment { local } => {
                let local = self.local(*local);
                self.at().local_get(local).i32_const(1).binop(BinaryOp::I32Add).local_set(local);
            }
            Stmt::Split { parts, value, level, .. } => {
                let count = i32::from(self.parts_count(*parts));
                self.context();
                self.expr(value);
                self.at().i32_const(count | ((*level as i32) << 16));
                let offset = self.parts_base(*parts);
                if offset > 0 {
                    self.at().i32_const(offset as i32).binop(BinaryOp::I32Add);
                }
                self.call(Operation::Split);
            }
            Stmt::If { condition, then, otherwise } => {
                self.expr(condition);
                self.branch(None, |w| w.block(then), |w| w.block(otherwise));
            }
            Stmt::Switch { subject, arms, otherwise } => self.switch(subject, arms, otherwise),
            Stmt::EachChild { parent, member, node, body } => {
                self.context();
                self.expr(parent);
                self.at().i32_const(i32::from(*member));
                self.call(Operation::Child);
                self.each_node(*node, None, body);
            }
            Stmt::EachSibling { first, node, body } => {
                self.expr(first);
                self.each_node(*node, None, body);
            }
            Stmt::EachItem { node, item, body } => {
                let array = self.take_temporary(ValType::I32);
                self.context();
                self.expr(node);
                self.at().local_tee(array);
                self.call(Operation::FirstItem);
                self.each_node(*item, Some(array), body);
                self.give_back(ValType::I32, array);
            }
            Stmt::EachRepetition { value, item, body } => self.each_repetition(value, *item, body),
            Stmt::EachId { start, end, id, body } => self.each_id(*start, *end, *id, body),
            Stmt::Break => self.leave_loop(),
            Stmt::Call { function, arguments } => {
                self.context();
                for argument in arguments {
                    self.argument(argument);
                }
                let function = self.functions[function.0 as usize];
                self.at().call(function);
                self.check();
            }
            Stmt::Container { start, end, kept, substance, body } => {
                let mark = self.reserve(SLOT);
                let start = self.data.value(start);
                self.context();
                self.at().i64_const(start).i32_const(i32::from(*kept));
                self.frame_address(mark);
                self.call(Operation::Open);
                self.within(Open::Container(mark, end.clone(), *substance), body);
                self.frame_used -= SLOT;
            }
            Stmt::Put { key, value, conversion, row, policy } => {
                self.put(key.as_deref(), value, conversion, *row, policy);
            }
            Stmt::Literal { key, json, substantial } => {
                let text = self.data.value(&(key_text(key.as_deref()) + json));
                self.context();
                self.at().i64_const(text).i32_const(i32::from(*substantial));
                self.call(Operation::Literal);
            }
            Stmt::PutIdentified { start, id, end, .. } => {
                let (start, end) = (self.data.value(start), self.data.value(end));
                self.context();
                self.at().i64_const(start);
                self.expr(id);
                self.at().i64_const(end);
                self.call(Operation::PutIdentified);
            }
            Stmt::PutCoding { start, table, cells, end, .. } => {
                let (start, end) = (self.data.value(start), self.data.value(end));
                let cells = self.local(*cells);
                self.context();
                self.at().i64_const(start).i32_const(table.0 as i32).local_get(cells).i64_const(end);
                self.call(Operation::PutCoding);
            }
            Stmt::Require { row, lack, body } => {
                let before = self.take_temporary(ValType::I32);
                self.context();
                self.call(Operation::Position);
                self.at().local_set(before);
                self.within(Open::Require(before, *row, *lack), body);
                self.give_back(ValType::I32, before);
            }
            Stmt::LeaveOut { row, told } => {
                self.context();
                self.at().i32_const(row.0 as i32).i32_const(i32::from(*told));
                self.call(Operation::LeaveOut);
            }
            Stmt::Entry { id, body } => {
                let mark = self.reserve(SLOT);
                let id = self.local(*id);
                self.context();
                self.at().local_get(id);
                self.frame_address(mark);
                self.call(Operation::BeginEntry);
                self.within(Open::Entry(mark), body);
                self.frame_used -= SLOT;
            }
            Stmt::Fallback { first, otherwise } => {
                let before = self.take_temporary(ValType::I32);
                self.context();
                self.call(Operation::Position);
                self.at().local_set(before);
                self.block(first);
                self.context();
                self.call(Operation::Position);
                self.at().local_get(before).binop(BinaryOp::I32Eq);
                self.give_back(ValType::I32, before);
                self.branch(None, |w| w.block(otherwise), |_| {});
            }
            Stmt::BuildText { into, separator, body } => {
                self.context();
                self.call(Operation::BeginText);
                self.within(Open::Text(*into, separator.clone()), body);
            }
            Stmt::Append { value } => {
                let separator = self.open.iter().rev().find_map(|open| match open {
                    Open::Text(_, separator) => Some(separator.clone()),
                    _ => None,
                });
                if let Some(separator) = separator {
                    let separator = self.data.value(&separator);
                    self.context();
                    self.at().i64_const(separator);
                    self.expr(value);
                    self.call(Operation::AppendText);
                }
            }
            Stmt::Report { finding, row, place, text } => {
                let text = self.data.value(text);
                self.context();
                self.at().i32_const(*finding as i32).i32_const(row.0 as i32);
                match place {
                    Some(place) => self.expr(place),
                    None => {
                        self.at().i64_const(0);
                    }
                }
                self.at().i64_const(text);
                self.call(Operation::Report);
                self.check();
            }
            Stmt::Identify { id, kind, key, sharing, row } => self.identify(*id, kind, key, *sharing, *row),
            Stmt::IdentifyNone { id } => {
                self.context();
                self.call(Operation::IdentifyNone);
                let id = self.local(*id);
                self.at().local_set(id);
            }
            Stmt::MarkIds { local } => {
                self.context();
                self.call(Operation::Ids);
                let local = self.local(*local);
                self.at().local_set(local);
            }
            Stmt::IdAt { id, position } => {
                let (id, position) = (self.local(*id), self.local(*position));
                self.context();
                self.at().local_get(position);
                self.call(Operation::IdAt);
                self.at().local_set(id);
            }
            Stmt::Once { id, row, body } => {
                let mark = self.reserve(SLOT);
                self.context();
                self.frame_address(mark);
                self.call(Operation::BeginOnce);
                self.within(Open::Once(mark, *id, *row), body);
                self.frame_used -= SLOT;
            }
        }
    }

    pub(super) fn set(&mut self, local: LocalId, value: &Expr) {
        let count = self.parts_count(local);
        if let (Expr::Local(from), 1..) = (value, count) {
            for part in 0..u32::from(count.min(self.parts_count(*from))) {
                let to = self.parts_base(local) + part * 8;
                let from = self.parts_base(*from) + part * 8;
                self.load_value(from);
                self.store_value(to);
            }
            return;
        }
        self.expr(value);
        let local = self.local(local);
        self.at().local_set(local);
    }

    pub(super) fn argument(&mut self, argument: &Expr) {
        match argument {
            Expr::Local(local) if self.parts_count(*local) > 0 => {
                let offset = self.parts_base(*local);
                if offset > 0 {
                    self.at().i32_const(offset as i32).binop(BinaryOp::I32Add);
                }
            }
            argument => self.expr(argument),
        }
    }

    /// A body, with what is open around it, and the end of that.
    pub(super) fn within(&mut self, open: Open, body: &Block) {
        self.open.push(open);
        self.block(body);
        if let Some(open) = self.open.pop() {
            self.end(&open);
        }
    }

    pub(super) fn end(&mut self, open: &Open) {
        match open {
            Open::Loop(_) => {}
            Open::Container(mark, end, substance) => {
                let end = self.data.value(end);
                self.context();
                self.frame_address(*mark);
                self.at().i64_const(end).i32_const(i32::from(*substance));
                self.call(Operation::Close);
                self.check();
            }
            Open::Require(before, row, lack) => {
                // As `lack` of runtime/wasm reads it.
                let lack = match lack {
                    Lack::Fail => 0,
                    Lack::Element { told } => 1 + i32::from(*told),
                    Lack::Entry { told } => 3 + i32::from(*told),
                };
                self.context();
                self.at().local_get(*before).i32_const(row.0 as i32).i32_const(lack);
                self.call(Operation::Require);
            }
            Open::Entry(mark) => {
                self.context();
                self.frame_address(*mark);
                self.call(Operation::EndEntry);
            }
            Open::Text(into, _) => {
                self.context();
                self.call(Operation::EndText);
                let into = self.local(*into);
                self.at().local_set(into);
            }
            Open::Once(mark, id, row) => {
                let id = self.local(*id);
                self.context();
                self.frame_address(*mark);
                self.at().local_get(id).i32_const(row.0 as i32);
                self.call(Operation::EndOnce);
            }
        }
    }

    pub(super) fn switch(&mut self, subject: &Expr, arms: &[(Vec<String>, Block)], otherwise: &Block) {
        let text = self.take_temporary(ValType::I64);
        self.expr(subject);
        self.at().local_set(text);
        self.enclosed(|w, done| {
            for (keys, block) in arms {
                w.enclosed(|w, next| {
                    w.enclosed(|w, found| {
                        for key in keys {
                            w.is_text(text, key);
                            w.at().br_if(found);
                        }
                        w.at().br(next);
                    });
                    w.block(block);
                    w.at().br(done);
                });
            }
            w.block(otherwise);
        });
        self.give_back(ValType::I64, text);
    }

    pub(super) fn identify(&mut self, id: LocalId, kind: &str, key: &[Expr], sharing: Sharing, row: RowId) {
        let bytes = key.len() as u32 * 8;
        let parts = self.reserve(bytes);
        for (index, part) in key.iter().enumerate() {
            let frame = self.frame;
            self.at().local_get(frame);
            self.expr(part);
            self.store_value(parts + index as u32 * 8);
        }
        let kind = self.data.value(kind);
        self.context();
        self.at().i64_const(kind);
        self.frame_address(parts);
        self.at().i32_const(key.len() as i32).i32_const(sharing as i32).i32_const(row.0 as i32);
        self.call(Operation::Identify);
        self.frame_used -= bytes;
        let id = self.local(id);
        self.at().local_tee(id).i32_const(NO_ID_BUT_FAILED).binop(BinaryOp::I32Eq);
        self.check();
    }
}
