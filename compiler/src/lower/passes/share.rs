//! Puts what is read twice into a local, where the first reading of it is done on every way to the others.

use super::place::{ExprId, Found, Place, Survey, insert, replace};
use crate::ir::{Expr, Function, Local, LocalId, Stmt, Type};
use crate::lower::names::Hints;
use std::collections::{BTreeMap, BTreeSet};

/// Largest first, until nothing is read twice.
pub(super) fn run(function: &mut Function, hints: &Hints) {
    while round(function, hints) {}
}

/// An expression that gets a local.
struct Shared {
    id: ExprId,
    at: Place,
    /// The numbers of the readings that the local replaces.
    readings: Vec<usize>,
}

fn round(function: &mut Function, hints: &Hints) -> bool {
    let survey = Survey::of(function);
    let mut candidates: Vec<(&Found, Shared)> = Vec::new();
    for (id, found) in &survey.found {
        if found.places.len() < 2 || ty(&found.expr).is_none() {
            continue;
        }
        if let Some((at, readings)) = readings(&survey, found) {
            candidates.push((found, Shared { id: *id, at, readings }));
        }
    }
    candidates.sort_by_key(|(found, shared)| (std::cmp::Reverse(found.size), shared.id));
    let mut touched: BTreeSet<ExprId> = BTreeSet::new();
    let mut chosen: Vec<(&Found, Shared)> = Vec::new();
    for (found, shared) in candidates {
        // What is in a larger one is looked at again when that one is in a local.
        if found.inside.is_disjoint(&touched)
            && !chosen.iter().any(|(other, _)| other.inside.contains(&shared.id))
        {
            touched.insert(shared.id);
            chosen.push((found, shared));
        }
    }
    if chosen.is_empty() {
        return false;
    }
    let mut replaced: BTreeMap<usize, Expr> = BTreeMap::new();
    let mut statements: Vec<(Place, Stmt)> = Vec::new();
    for (found, shared) in chosen {
        let name = hints.of(&found.expr, &function.locals);
        let local = LocalId(function.locals.len() as u32);
        function.locals.push(Local { name, ty: ty(&found.expr).unwrap_or(Type::Value) });
        statements.push((shared.at, Stmt::Set { local, value: found.expr.clone() }));
        replaced.extend(shared.readings.into_iter().map(|reading| (reading, Expr::Local(local))));
    }
    replace(&mut function.body, &replaced);
    insert(&mut function.body, statements);
    true
}

/// Where a local would be set, and which readings it replaces.
fn readings(survey: &Survey, found: &Found) -> Option<(Place, Vec<usize>)> {
    for (index, (leader, number)) in found.places.iter().enumerate() {
        let mut depth = usize::MAX;
        let mut readings = vec![*number];
        for (place, number) in found.places.iter().skip(index + 1) {
            let common = leader.common(place);
            if leader.certain(common) && survey.settled(found, &leader.before(common)) {
                depth = depth.min(common);
                readings.push(*number);
            }
        }
        if readings.len() > 1 {
            return Some((leader.before(depth), readings));
        }
    }
    None
}

/// What a local for it is, if it is worth one.
fn ty(expr: &Expr) -> Option<Type> {
    match expr {
        Expr::Child { .. }
        | Expr::LastChild { .. }
        | Expr::ChildAt { .. }
        | Expr::Key { .. }
        | Expr::Item { .. }
        | Expr::LastItem { .. } => Some(Type::Node),
        Expr::Field { .. }
        | Expr::Repetition { .. }
        | Expr::LastRepetition { .. }
        | Expr::Single { .. }
        | Expr::Component { .. }
        | Expr::Leaf { .. }
        | Expr::Sole { .. }
        | Expr::Decode { .. }
        | Expr::Scalar { .. }
        | Expr::ParameterAt { .. }
        | Expr::Or(_)
        | Expr::Call { .. } => Some(Type::Value),
        Expr::Lookup { .. } => Some(Type::Int),
        _ => None,
    }
}
