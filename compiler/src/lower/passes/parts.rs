//! What statements consist of.

use crate::ir::{Block, Expr, LocalId, Stmt};

/// The expressions of a statement that are evaluated before its blocks.
pub(in crate::lower) fn expressions(stmt: &mut Stmt) -> Vec<&mut Expr> {
    match stmt {
        Stmt::Set { value, .. }
        | Stmt::Split { value, .. }
        | Stmt::EachRepetition { value, .. }
        | Stmt::Put { value, .. }
        | Stmt::PutIdentified { id: value, .. }
        | Stmt::Append { value } => vec![value],
        Stmt::If { condition: expr, .. }
        | Stmt::Switch { subject: expr, .. }
        | Stmt::EachChild { parent: expr, .. }
        | Stmt::EachSibling { first: expr, .. }
        | Stmt::EachItem { node: expr, .. } => vec![expr],
        Stmt::Call { arguments: list, .. } | Stmt::Identify { key: list, .. } => list.iter_mut().collect(),
        Stmt::Report { place, .. } => place.iter_mut().collect(),
        Stmt::Increment { .. }
        | Stmt::EachId { .. }
        | Stmt::Break
        | Stmt::Container { .. }
        | Stmt::Literal { .. }
        | Stmt::PutCoding { .. }
        | Stmt::Require { .. }
        | Stmt::LeaveOut { .. }
        | Stmt::Entry { .. }
        | Stmt::Fallback { .. }
        | Stmt::BuildText { .. }
        | Stmt::IdentifyNone { .. }
        | Stmt::MarkIds { .. }
        | Stmt::IdAt { .. }
        | Stmt::Once { .. } => vec![],
    }
}

/// The blocks of a statement, and whether each is done only sometimes, or often.
pub(in crate::lower) fn blocks(stmt: &mut Stmt) -> Vec<(&mut Block, bool)> {
    match stmt {
        Stmt::If { then, otherwise, .. } => vec![(then, true), (otherwise, true)],
        Stmt::Fallback { first, otherwise } => vec![(first, false), (otherwise, true)],
        Stmt::Switch { arms, otherwise, .. } => {
            let arms = arms.iter_mut().map(|(_, block)| (block, true));
            arms.chain([(otherwise, true)]).collect()
        }
        Stmt::EachChild { body, .. }
        | Stmt::EachSibling { body, .. }
        | Stmt::EachRepetition { body, .. }
        | Stmt::EachItem { body, .. }
        | Stmt::EachId { body, .. } => vec![(body, true)],
        Stmt::Container { body, .. }
        | Stmt::Require { body, .. }
        | Stmt::BuildText { body, .. }
        | Stmt::Entry { body, .. }
        | Stmt::Once { body, .. } => vec![(body, false)],
        _ => vec![],
    }
}

/// The local that a statement gives a value, when it is done.
pub(super) fn defines(stmt: &Stmt) -> Option<LocalId> {
    match stmt {
        Stmt::Set { local, .. } | Stmt::Increment { local } | Stmt::MarkIds { local } => Some(*local),
        Stmt::Split { parts, .. } => Some(*parts),
        Stmt::BuildText { into, .. } => Some(*into),
        Stmt::Identify { id, .. } | Stmt::IdentifyNone { id } | Stmt::IdAt { id, .. } => Some(*id),
        _ => None,
    }
}

/// The local that a loop gives a value in each turn.
pub(super) fn binds(stmt: &Stmt) -> Option<LocalId> {
    match stmt {
        Stmt::EachChild { node: local, .. }
        | Stmt::EachSibling { node: local, .. }
        | Stmt::EachRepetition { item: local, .. }
        | Stmt::EachItem { item: local, .. }
        | Stmt::EachId { id: local, .. } => Some(*local),
        _ => None,
    }
}

/// The locals that a statement names outside of its expressions.
pub(super) fn locals_mut(stmt: &mut Stmt) -> Vec<&mut LocalId> {
    match stmt {
        Stmt::Set { local, .. } | Stmt::Increment { local } | Stmt::MarkIds { local } => vec![local],
        Stmt::Split { parts, .. } => vec![parts],
        Stmt::BuildText { into, .. } => vec![into],
        Stmt::Identify { id, .. }
        | Stmt::IdentifyNone { id }
        | Stmt::Once { id, .. }
        | Stmt::Entry { id, .. } => vec![id],
        Stmt::IdAt { id, position } => vec![position, id],
        Stmt::EachChild { node: local, .. }
        | Stmt::EachSibling { node: local, .. }
        | Stmt::EachRepetition { item: local, .. }
        | Stmt::EachItem { item: local, .. } => vec![local],
        Stmt::EachId { start, end, id, .. } => vec![start, end, id],
        Stmt::PutCoding { cells, .. } => vec![cells],
        Stmt::If { .. }
        | Stmt::Switch { .. }
        | Stmt::Break
        | Stmt::Call { .. }
        | Stmt::Container { .. }
        | Stmt::Put { .. }
        | Stmt::PutIdentified { .. }
        | Stmt::Literal { .. }
        | Stmt::Require { .. }
        | Stmt::LeaveOut { .. }
        | Stmt::Fallback { .. }
        | Stmt::Append { .. }
        | Stmt::Report { .. } => vec![],
    }
}

/// A local that an expression is made of itself.
pub(super) fn local_mut(expr: &mut Expr) -> Option<&mut LocalId> {
    match expr {
        Expr::Local(local) | Expr::Part { parts: local, .. } => Some(local),
        _ => None,
    }
}
