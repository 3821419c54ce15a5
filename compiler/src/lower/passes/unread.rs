//! Which locals a block uses; what sets a local that nothing reads, and such locals, left out.

use super::parts::{binds, blocks, defines, expressions, local_mut, locals_mut};
use crate::ir::{Block, Expr, Function, LocalId, Stmt};
use std::collections::{BTreeMap, BTreeSet};

/// Leaves out the statements that only set a local that nothing reads.
pub(super) fn statements(function: &mut Function) {
    loop {
        let mut read = BTreeSet::new();
        reads(&mut function.body, &mut read);
        if !leave_out(&mut function.body, &read) {
            return;
        }
    }
}

fn reads(block: &mut Block, read: &mut BTreeSet<LocalId>) {
    for stmt in block {
        match stmt {
            Stmt::EachId { start, end, .. } => read.extend([*start, *end]),
            Stmt::IdAt { position, .. } => {
                read.insert(*position);
            }
            Stmt::Once { id, .. } => {
                read.insert(*id);
            }
            _ => {}
        }
        for expr in expressions(stmt) {
            reads_of(expr, read);
        }
        for (inner, _) in blocks(stmt) {
            reads(inner, read);
        }
    }
}

fn reads_of(expr: &mut Expr, read: &mut BTreeSet<LocalId>) {
    read.extend(local_mut(expr).copied());
    for operand in expr.operands_mut() {
        reads_of(operand, read);
    }
}

fn leave_out(block: &mut Block, read: &BTreeSet<LocalId>) -> bool {
    let before = block.len();
    block.retain(|stmt| match stmt {
        Stmt::Set { local, .. } | Stmt::Increment { local } | Stmt::MarkIds { local } => read.contains(local),
        _ => true,
    });
    let mut changed = block.len() < before;
    for stmt in block.iter_mut() {
        for (inner, _) in blocks(stmt) {
            changed |= leave_out(inner, read);
        }
    }
    changed
}

/// Locals that only ever hold what another one holds are that one.
pub(super) fn copies(function: &mut Function) {
    let mut definitions: BTreeMap<LocalId, usize> = BTreeMap::new();
    let mut copied: BTreeMap<LocalId, LocalId> = BTreeMap::new();
    count_definitions(&mut function.body, &mut definitions, &mut copied);
    let parameters = function.parameters;
    let once = |local: &LocalId| {
        let count = definitions.get(local).copied().unwrap_or(0);
        if local.0 < parameters { count == 0 } else { count == 1 }
    };
    copied.retain(|to, from| once(to) && once(from));
    let origin = |mut local: LocalId| {
        while let Some(from) = copied.get(&local) {
            local = *from;
        }
        local
    };
    rename(&mut function.body, &origin);
    without_copies(&mut function.body);
}

fn count_definitions(
    block: &mut Block,
    definitions: &mut BTreeMap<LocalId, usize>,
    copied: &mut BTreeMap<LocalId, LocalId>,
) {
    for stmt in block {
        if let Some(local) = defines(stmt).or_else(|| binds(stmt)) {
            *definitions.entry(local).or_default() += 1;
        }
        if let Stmt::Set { local, value: Expr::Local(from) } = stmt {
            copied.insert(*local, *from);
        }
        for (inner, _) in blocks(stmt) {
            count_definitions(inner, definitions, copied);
        }
    }
}

fn without_copies(block: &mut Block) {
    block.retain(|stmt| !matches!(stmt, Stmt::Set { local, value: Expr::Local(from) } if local == from));
    for stmt in block {
        for (inner, _) in blocks(stmt) {
            without_copies(inner);
        }
    }
}

/// Leaves out locals that do not occur.
pub(super) fn locals(function: &mut Function) {
    let used: BTreeSet<LocalId> = locals_in_order(&function.body).into_iter().collect();
    let mut kept: BTreeMap<LocalId, LocalId> = BTreeMap::new();
    let mut locals = Vec::new();
    for (index, local) in std::mem::take(&mut function.locals).into_iter().enumerate() {
        let id = LocalId(index as u32);
        if id.0 < function.parameters || used.contains(&id) {
            kept.insert(id, LocalId(locals.len() as u32));
            locals.push(local);
        }
    }
    function.locals = locals;
    rename(&mut function.body, &|id| kept.get(&id).copied().unwrap_or(id));
}

/// Every local of a block, in the order in which they occur.
pub(in crate::lower) fn locals_in_order(block: &Block) -> Vec<LocalId> {
    let mut found = Vec::new();
    let mut known = BTreeSet::new();
    each_local(&mut block.clone(), &mut |id| {
        if known.insert(*id) {
            found.push(*id);
        }
    });
    found
}

/// The locals from outside (the first `before`) that a block reads, in order; none if it sets one of them.
pub(in crate::lower) fn outer_locals(block: &Block, before: usize) -> Option<Vec<LocalId>> {
    let outer = |id: LocalId| (id.0 as usize) < before;
    let sets_outer = sets(&mut block.clone(), &|id| outer(id));
    let found = locals_in_order(block).into_iter().filter(|id| outer(*id)).collect();
    (!sets_outer).then_some(found)
}

fn sets(block: &mut Block, which: &dyn Fn(LocalId) -> bool) -> bool {
    block.iter_mut().any(|stmt| {
        defines(stmt).or_else(|| binds(stmt)).is_some_and(which)
            || blocks(stmt).into_iter().any(|(inner, _)| sets(inner, which))
    })
}

/// Gives locals other numbers.
pub(in crate::lower) fn rename(block: &mut Block, to: &dyn Fn(LocalId) -> LocalId) {
    each_local(block, &mut |id| *id = to(*id));
}

fn each_local(block: &mut Block, visit: &mut dyn FnMut(&mut LocalId)) {
    for stmt in block {
        for expr in expressions(stmt) {
            each_local_of(expr, visit);
        }
        locals_mut(stmt).into_iter().for_each(&mut *visit);
        for (inner, _) in blocks(stmt) {
            each_local(inner, visit);
        }
    }
}

fn each_local_of(expr: &mut Expr, visit: &mut dyn FnMut(&mut LocalId)) {
    if let Some(local) = local_mut(expr) {
        visit(local);
    }
    for operand in expr.operands_mut() {
        each_local_of(operand, visit);
    }
}
