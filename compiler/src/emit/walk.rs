//! What statements and expressions are made of: the locals they use, in the order in which they are evaluated.

use crate::ir::{Block, Expr, LocalId, Stmt};

/// How a statement uses a local, or a block inside of it.
pub(super) enum Use<'p> {
    /// Reads it.
    Read(LocalId),
    /// Gives it a value.
    Write(LocalId),
    /// Gives it a value for each turn of the body that follows.
    Each(LocalId),
    /// What it contains.
    Block(&'p Block),
}

/// All uses in a statement in the order of evaluation; those inside of its blocks are left to the caller.
pub(super) fn uses<'p>(stmt: &'p Stmt, visit: &mut dyn FnMut(Use<'p>)) {
    match stmt {
        Stmt::Set { local, value } => {
            reads(value, visit);
            visit(Use::Write(*local));
        }
        Stmt::Increment { local } => {
            visit(Use::Read(*local));
            visit(Use::Write(*local));
        }
        Stmt::Split { parts, value, .. } => {
            reads(value, visit);
            visit(Use::Write(*parts));
        }
        Stmt::If { condition, then, otherwise } => {
            reads(condition, visit);
            visit(Use::Block(then));
            visit(Use::Block(otherwise));
        }
        Stmt::Switch { subject, arms, otherwise } => {
            reads(subject, visit);
            for (_, block) in arms {
                visit(Use::Block(block));
            }
            visit(Use::Block(otherwise));
        }
        Stmt::EachChild { parent: over, node: item, body, .. }
        | Stmt::EachRepetition { value: over, item, body }
        | Stmt::EachSibling { first: over, node: item, body }
        | Stmt::EachItem { node: over, item, body } => {
            reads(over, visit);
            visit(Use::Each(*item));
            visit(Use::Block(body));
        }
        Stmt::EachId { start, end, id, body } => {
            visit(Use::Read(*start));
            visit(Use::Read(*end));
            visit(Use::Each(*id));
            visit(Use::Block(body));
        }
        Stmt::Break | Stmt::Literal { .. } | Stmt::LeaveOut { .. } => {}
        Stmt::Call { arguments, .. } => reads_all(arguments, visit),
        Stmt::Container { body, .. } | Stmt::Require { body, .. } => visit(Use::Block(body)),
        Stmt::Put { value, .. } | Stmt::PutIdentified { id: value, .. } | Stmt::Append { value } => {
            reads(value, visit);
        }
        Stmt::PutCoding { cells, .. } => visit(Use::Read(*cells)),
        Stmt::Fallback { first, otherwise } => {
            visit(Use::Block(first));
            visit(Use::Block(otherwise));
        }
        Stmt::BuildText { into, body, .. } => {
            visit(Use::Block(body));
            visit(Use::Write(*into));
        }
        Stmt::Report { place, .. } => {
            if let Some(place) = place {
                reads(place, visit);
            }
        }
        Stmt::Identify { id, key, .. } => {
            reads_all(key, visit);
            visit(Use::Write(*id));
        }
        Stmt::IdentifyNone { id } => visit(Use::Write(*id)),
        Stmt::MarkIds { local } => visit(Use::Write(*local)),
        Stmt::IdAt { id, position } => {
            visit(Use::Read(*position));
            visit(Use::Write(*id));
        }
        Stmt::Once { id, body, .. } | Stmt::Entry { id, body } => {
            visit(Use::Read(*id));
            visit(Use::Block(body));
        }
    }
}

fn reads_all<'p>(exprs: &'p [Expr], visit: &mut dyn FnMut(Use<'p>)) {
    for expr in exprs {
        reads(expr, visit);
    }
}

fn reads<'p>(expr: &'p Expr, visit: &mut dyn FnMut(Use<'p>)) {
    if let Expr::Local(local) | Expr::Part { parts: local, .. } = expr {
        visit(Use::Read(*local));
    }
    for operand in expr.operands() {
        reads(operand, visit);
    }
}
