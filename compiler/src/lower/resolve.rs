//! Evaluates what several elements of an object depend on once, before the first of them; under the conditions that it stands under.

use super::tree::{Code, Given, NodeId, Tree};
use super::value::{Bound, Slot, Val};
use super::writer::{Known, Writer, not};
use crate::ir::{Expr, Finding, LocalId, Policy, Stmt, Type};
use crate::plan::{Condition, Source, TableElse};
use std::collections::BTreeMap;

impl<'p> Writer<'_, 'p> {
    /// Evaluates what the trees of one element have in common with those of others: what counts more than one.
    pub(super) fn resolve_shared(&mut self, trees: &[Tree<'p>], counts: &BTreeMap<NodeId, usize>) {
        for tree in trees {
            let Some(node) = tree.node() else { continue };
            if matches!(tree, Tree::Each { .. }) || counts.get(&node).is_none_or(|count| *count < 2) {
                continue;
            }
            match tree {
                Tree::If { instance, condition, then, otherwise, .. } => {
                    let condition = self.known_condition(node, *instance, condition);
                    let then = self.resolved_block(then, counts);
                    let otherwise = self.resolved_block(otherwise, counts);
                    self.emit_if(condition, then, otherwise);
                }
                Tree::Switch { instance, subject, arms, otherwise, .. } => {
                    let subject = self.known_subject(node, *instance, subject);
                    let arms =
                        arms.iter().map(|(keys, rows)| (keys.clone(), self.resolved_block(rows, counts)));
                    let arms = arms.collect();
                    let otherwise = self.resolved_block(otherwise, counts);
                    self.emit_switch(subject, arms, otherwise);
                }
                Tree::Bind { slot, value, guard, at, below, .. } => {
                    let present =
                        self.at(at.clone(), |writer| writer.bind_given(node, *slot, *value, *guard));
                    let then = self.resolved_block(below, counts);
                    self.emit_if(present, then, Vec::new());
                }
                Tree::Code { code, below, .. } => {
                    self.known_code(node, code);
                    let block = self.resolved_block(below, counts);
                    block.into_iter().for_each(|stmt| self.emit(stmt));
                }
                Tree::Each { .. } | Tree::Leaf(_) => {}
            }
        }
    }

    /// What was evaluated in it stays known: it is used only where this block was done.
    fn resolved_block(&mut self, trees: &[Tree<'p>], counts: &BTreeMap<NodeId, usize>) -> Vec<Stmt> {
        self.block(|writer| writer.resolve_shared(trees, counts))
    }

    /// A condition, evaluated once.
    fn known_condition(
        &mut self,
        node: NodeId,
        instance: super::tree::InstanceId,
        condition: &'p Condition,
    ) -> Expr {
        if let Some(Known::Condition(condition)) = self.known(node) {
            return condition;
        }
        let condition = self.condition(instance, condition);
        let condition = if is_cheap(&condition) {
            condition
        } else {
            let local = self.body.local("holds", Type::Bool);
            self.set(local, condition);
            Expr::Local(local)
        };
        self.know(node, Known::Condition(condition.clone()));
        condition
    }

    /// A condition that is known, or else is evaluated here.
    pub(super) fn condition_of(
        &mut self,
        node: NodeId,
        instance: super::tree::InstanceId,
        condition: &'p Condition,
    ) -> Expr {
        match self.known(node) {
            Some(Known::Condition(condition)) => condition,
            _ => self.condition(instance, condition),
        }
    }

    /// The text of a match, evaluated once.
    fn known_subject(
        &mut self,
        node: NodeId,
        instance: super::tree::InstanceId,
        subject: &'p Source,
    ) -> Expr {
        if let Some(Known::Subject(subject)) = self.known(node) {
            return subject;
        }
        let text = self.subject_of(node, instance, subject);
        let subject = self.kept(Val::text(text), None).expr;
        self.know(node, Known::Subject(subject.clone()));
        subject
    }

    /// The text of a match, known or evaluated here.
    pub(super) fn subject_of(
        &mut self,
        node: NodeId,
        instance: super::tree::InstanceId,
        subject: &'p Source,
    ) -> Expr {
        if let Some(Known::Subject(subject)) = self.known(node) {
            return subject;
        }
        let at = super::origin::At { span: subject.span, source: Some(subject.span), target: String::new() };
        self.at(at, |writer| writer.single_text(instance, subject))
    }

    /// Binds a value that rows use, once, and says when they are done.
    pub(super) fn bind_given(&mut self, node: NodeId, slot: Slot, given: Given<'p>, guard: bool) -> Expr {
        if !matches!(self.known(node), Some(Known::Bound)) {
            let bound = match given {
                Given::Source(instance, source) if source.many => Bound::Source(instance, source),
                _ => Bound::Value(self.given(given)),
            };
            self.bind(slot, bound);
            self.know(node, Known::Bound);
        }
        match self.bound(slot) {
            Some(Bound::Value(value)) if guard => self.present(&value),
            Some(Bound::Source(instance, source)) if guard => self.any_present(instance, source),
            _ => Expr::Bool(true),
        }
    }

    /// Looks a code up, once, and reports one that has no row as the table and the row of the map say.
    pub(super) fn known_code(&mut self, node: NodeId, code: &Code<'p>) {
        if self.known(node).is_some() {
            return;
        }
        let (local, value) = self.at(code.at.clone(), |writer| {
            let value = writer.given(code.value);
            let text = writer.text(&value);
            let place = writer.place(&value);
            let local = writer.looked_up(code.table, text.clone());
            writer.report_unknown_code(code, local, &text, place);
            (local, Val::text(text))
        });
        self.know(node, Known::Code(local, value));
    }

    /// The row of a table in a local.
    pub(super) fn looked_up(&mut self, table: crate::plan::TableId, text: Expr) -> LocalId {
        let lookup = Expr::Lookup { table: crate::ir::TableId(table.0 as u32), value: Box::new(text) };
        let local = self.body.local(&self.body.hint(&lookup), Type::Int);
        self.set(local, lookup);
        local
    }

    fn report_unknown_code(&mut self, code: &Code<'p>, row: LocalId, text: &Expr, place: Option<Expr>) {
        let otherwise = self.lower.table(code.table).map(|table| table.otherwise);
        let finding = match (otherwise, code.policy) {
            (Some(TableElse::Warn), _) | (Some(TableElse::Fail), Policy::Warn) => {
                Finding::CodeNotInTableWarning
            }
            (Some(TableElse::Fail), Policy::Fail) => Finding::CodeNotInTable,
            _ => return,
        };
        let report = self.code_report(finding, code.table, place);
        let unknown =
            vec![not(Expr::Found(Box::new(Expr::Local(row)))), Expr::Present(Box::new(text.clone()))];
        self.emit_if(Expr::And(unknown), vec![report], Vec::new());
    }

    /// The report of a code that a table has no row for; the text is the table's name.
    pub(super) fn code_report(
        &mut self,
        finding: Finding,
        table: crate::plan::TableId,
        place: Option<Expr>,
    ) -> Stmt {
        let text = self.lower.table(table).map_or_else(String::new, |table| table.name.clone());
        Stmt::Report { finding, row: self.row(), place, text }
    }

    /// A match of which only the arms that do something are left.
    pub(super) fn emit_switch(
        &mut self,
        subject: Expr,
        arms: Vec<(Vec<String>, Vec<Stmt>)>,
        otherwise: Vec<Stmt>,
    ) {
        let mut kept: Vec<(Vec<String>, Vec<Stmt>)> = Vec::new();
        let mut nothing: Vec<String> = Vec::new();
        for (keys, block) in arms {
            match (block.is_empty(), kept.iter_mut().find(|(_, known)| *known == block)) {
                (true, _) => nothing.extend(keys),
                (false, Some((known, _))) => known.extend(keys),
                (false, None) => kept.push((keys, block)),
            }
        }
        if !otherwise.is_empty() && !nothing.is_empty() {
            kept.push((nothing, Vec::new()));
        }
        if kept.is_empty() {
            otherwise.into_iter().for_each(|stmt| self.emit(stmt));
        } else {
            self.emit(Stmt::Switch { subject, arms: kept, otherwise });
        }
    }
}

/// Not worth a local.
fn is_cheap(condition: &Expr) -> bool {
    match condition {
        Expr::Local(_) | Expr::Bool(_) => true,
        Expr::Not(inner)
        | Expr::Present(inner)
        | Expr::HasValue(inner)
        | Expr::Exists(inner)
        | Expr::Identified(inner)
        | Expr::Found(inner) => is_cheap(inner),
        _ => false,
    }
}
