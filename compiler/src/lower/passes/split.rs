//! Takes a value of which several components are read apart once.

use super::place::{ExprId, Found, Place, Survey, insert, replace};
use crate::ir::{Expr, Function, Level, Local, LocalId, Stmt, Type};
use crate::lower::names::Hints;
use std::collections::{BTreeMap, BTreeSet};

/// Outermost first, until no value has two components read.
pub(super) fn run(function: &mut Function, hints: &Hints) {
    while round(function, hints) {}
}

/// A value that is taken apart.
struct Whole<'f> {
    level: Level,
    numbers: BTreeSet<u16>,
    places: Vec<Place>,
    components: Vec<(ExprId, u16)>,
    value: &'f Found,
}

fn round(function: &mut Function, hints: &Hints) -> bool {
    let survey = Survey::of(function);
    let mut wholes: BTreeMap<(ExprId, bool), Whole<'_>> = BTreeMap::new();
    for (id, found) in &survey.found {
        let Expr::Component { level, number, .. } = &found.expr else { continue };
        let Some(base) = survey.whole(*id) else { continue };
        let Some(base_found) = survey.found.get(&base) else { continue };
        let whole = wholes.entry((base, *level == Level::Subcomponent)).or_insert_with(|| Whole {
            level: *level,
            numbers: BTreeSet::new(),
            places: Vec::new(),
            components: Vec::new(),
            value: base_found,
        });
        whole.numbers.insert(*number);
        whole.components.push((*id, *number));
        whole.places.extend(found.places.iter().map(|(place, _)| place.clone()));
    }
    wholes.retain(|_, whole| whole.numbers.len() > 1);
    let parts: BTreeSet<ExprId> =
        wholes.values().flat_map(|whole| &whole.components).map(|(id, _)| *id).collect();
    let mut replaced: BTreeMap<usize, Expr> = BTreeMap::new();
    let mut statements: Vec<(Place, Stmt)> = Vec::new();
    for whole in wholes.values() {
        // Values inside of others are next.
        if !whole.value.inside.is_disjoint(&parts) {
            continue;
        }
        let Some(at) = place(&survey, whole) else { continue };
        let count = whole.numbers.last().copied().unwrap_or(1);
        let name = format!("{}_parts", hints.of(&whole.value.expr, &function.locals));
        let parts = LocalId(function.locals.len() as u32);
        function.locals.push(Local { name, ty: Type::Parts(count) });
        let value = whole.value.expr.clone();
        statements.push((at, Stmt::Split { parts, value, level: whole.level, count }));
        for (id, number) in &whole.components {
            let readings = survey.found.get(id).map_or(&[][..], |found| &found.places);
            let part = Expr::Part { parts, number: *number };
            replaced.extend(readings.iter().map(|(_, reading)| (*reading, part.clone())));
        }
    }
    if replaced.is_empty() {
        return false;
    }
    replace(&mut function.body, &replaced);
    insert(&mut function.body, statements);
    true
}

/// The innermost block with all readings, before the first of them. What can report something is not evaluated where it would
/// not have been.
fn place(survey: &Survey, whole: &Whole<'_>) -> Option<Place> {
    let first = whole.places.iter().min_by_key(|place| order(place))?;
    let depth = whole.places.iter().map(|place| first.common(place)).min()?;
    let at = first.before(depth);
    let allowed = !whole.value.reports || first.certain(depth);
    (allowed && survey.settled(whole.value, &at)).then_some(at)
}

fn order(place: &Place) -> Vec<isize> {
    place.path.iter().map(|hop| hop.stmt as isize).chain([place.stmt]).collect()
}
