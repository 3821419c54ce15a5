//! What rows refer to, found before anything is written: entries of inner scopes, and numbers of turns.

use crate::plan::{
    Assign, Condition, Content, Entry, EntryId, ItemId, Map, Otherwise, Row, Source, SourceKind,
};
use std::collections::{BTreeMap, BTreeSet};

/// What the rows of a map refer to.
#[derive(Debug, Default)]
pub(super) struct References {
    /// The `each` whose number is asked for.
    pub(super) indexes: BTreeSet<ItemId>,
    /// Entries of inner scopes that a scope (none: the top of the map) refers to.
    pub(super) lists: BTreeSet<(Option<ItemId>, EntryId)>,
}

impl References {
    /// Those of a map.
    pub(super) fn of(map: &Map) -> References {
        let mut found = References::default();
        let mut scopes = BTreeMap::new();
        entry_scopes(&map.rows, &mut Vec::new(), &mut scopes);
        let mut path = Vec::new();
        rows(&map.rows, &mut path, &mut |source, path| match &source.kind {
            SourceKind::Index(item) => {
                found.indexes.insert(*item);
            }
            SourceKind::Entry(entry) if source.many => {
                let scope: &[ItemId] = scopes.get(entry).map_or(&[], Vec::as_slice);
                let common = scope.iter().zip(path).take_while(|(a, b)| a == b).count();
                if common < scope.len() {
                    found.lists.insert((path.get(..common).and_then(|path| path.last().copied()), *entry));
                }
            }
            _ => {}
        });
        found
    }
}

/// The `each` blocks around each entry, outermost first.
fn entry_scopes(rows: &[Row], path: &mut Vec<ItemId>, found: &mut BTreeMap<EntryId, Vec<ItemId>>) {
    for row in rows {
        match row {
            Row::Assign(_) => {}
            Row::When { branches, otherwise } => {
                branches.iter().for_each(|(_, rows)| entry_scopes(rows, path, found));
                entry_scopes(otherwise, path, found);
            }
            Row::Match { arms, otherwise, .. } => {
                arms.iter().for_each(|(_, rows)| entry_scopes(rows, path, found));
                if let Otherwise::Rows(rows) = otherwise {
                    entry_scopes(rows, path, found);
                }
            }
            Row::Each { item, rows, .. } => {
                path.push(*item);
                entry_scopes(rows, path, found);
                path.pop();
            }
            Row::Entry(entry) => {
                found.insert(entry.id, path.clone());
            }
        }
    }
}

type Visit<'v> = dyn FnMut(&Source, &[ItemId]) + 'v;

/// All sources of rows, each with the `each` blocks around it.
fn rows(all: &[Row], path: &mut Vec<ItemId>, visit: &mut Visit<'_>) {
    for row in all {
        match row {
            Row::Assign(assign) => assigned(assign, path, visit),
            Row::When { branches, otherwise } => {
                for (test, below) in branches {
                    condition(test, &mut |source| visit(source, path));
                    rows(below, path, visit);
                }
                rows(otherwise, path, visit);
            }
            Row::Match { subject, arms, otherwise, .. } => {
                self::source(subject, &mut |source| visit(source, path));
                arms.iter().for_each(|(_, below)| rows(below, path, visit));
                if let Otherwise::Rows(below) = otherwise {
                    rows(below, path, visit);
                }
            }
            Row::Each { source, item, rows: below, .. } => {
                self::source(source, &mut |source| visit(source, path));
                path.push(*item);
                rows(below, path, visit);
                path.pop();
            }
            Row::Entry(entry) => {
                entry_sources(entry, &mut |source| visit(source, path));
                rows(&entry.rows, path, visit);
            }
        }
    }
}

fn assigned(assign: &Assign, path: &mut Vec<ItemId>, visit: &mut Visit<'_>) {
    if let Some(value) = &assign.source {
        source(value, &mut |source| visit(source, path));
    }
    if let Content::Structure { call, rows: below, .. } = &assign.content {
        for argument in call.iter().flat_map(|call| &call.arguments).flatten() {
            source(argument, &mut |source| visit(source, path));
        }
        rows(below, path, visit);
    }
}

fn entry_sources(entry: &Entry, visit: &mut dyn FnMut(&Source)) {
    entry.arguments.iter().flatten().chain(&entry.key).for_each(|value| source(value, visit));
    if let Some(test) = &entry.condition {
        condition(test, visit);
    }
}

/// A source and all in it.
fn source(value: &Source, visit: &mut dyn FnMut(&Source)) {
    visit(value);
    match &value.kind {
        SourceKind::Parameter(_)
        | SourceKind::Item(_)
        | SourceKind::Entry(_)
        | SourceKind::Literal(_)
        | SourceKind::Setting(_)
        | SourceKind::Index(_) => {}
        SourceKind::Child { of, .. }
        | SourceKind::Field { of, .. }
        | SourceKind::Component { of, .. }
        | SourceKind::Key { of, .. }
        | SourceKind::Pick { of, .. }
        | SourceKind::Keyed { of, .. }
        | SourceKind::Count(of) => source(of, visit),
        SourceKind::Where { of, condition: test, .. } => {
            source(of, visit);
            condition(test, visit);
        }
        SourceKind::Or(values)
        | SourceKind::Join { values, .. }
        | SourceKind::Call { arguments: values, .. } => {
            values.iter().for_each(|value| source(value, visit));
        }
    }
}

/// All sources of a condition.
fn condition(test: &Condition, visit: &mut dyn FnMut(&Source)) {
    match test {
        Condition::Present(value)
        | Condition::In(value, _)
        | Condition::Is(value, _)
        | Condition::InTable(value, _) => source(value, visit),
        Condition::Equal(left, right) | Condition::Compare(left, _, right) => {
            source(left, visit);
            source(right, visit);
        }
        Condition::Not(inner) => condition(inner, visit),
        Condition::And(parts) | Condition::Or(parts) => parts.iter().for_each(|part| condition(part, visit)),
    }
}

fn entries(run: impl FnOnce(&mut dyn FnMut(&Source))) -> BTreeSet<EntryId> {
    let mut found = BTreeSet::new();
    run(&mut |source| {
        if let SourceKind::Entry(entry) = source.kind {
            found.insert(entry);
        }
    });
    found
}

/// The entries that the existence and the key of an entry depend on.
pub(super) fn entries_of(entry: &Entry) -> BTreeSet<EntryId> {
    entries(|visit| entry_sources(entry, visit))
}

/// The entries that a condition refers to.
pub(super) fn entries_of_condition(test: &Condition) -> BTreeSet<EntryId> {
    entries(|visit| condition(test, visit))
}

/// The entries that a source refers to.
pub(super) fn entries_of_source(value: &Source) -> BTreeSet<EntryId> {
    entries(|visit| source(value, visit))
}
