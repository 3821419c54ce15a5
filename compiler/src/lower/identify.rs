//! The ids of entries. References go forward and backward, so all entries of a scope (the top of a map, a turn of an `each`) get
//! their ids before anything of it is written; those of inner scopes that the scope refers to too, as lists from which the
//! inner scopes then take theirs.

use super::array::without_entries;
use super::names::identifier;
use super::tree::{InstanceId, Leaf, NodeId, Tree, What};
use super::value::{Bound, Form, Slot, Val};
use super::visit;
use super::writer::{Writer, not};
use crate::ir::{Expr, Finding, LocalId, Stmt, Type};
use crate::plan::{Entry, EntryId, ItemId};
use std::collections::{BTreeMap, BTreeSet};

/// Ids to be found at the start of a scope.
#[derive(Debug)]
struct Job<'p> {
    /// The trees with nothing but its entry.
    trees: Vec<Tree<'p>>,
    entry: &'p Entry,
    /// All that inner scopes make, not the one of this scope.
    list: bool,
    /// Entries that it depends on.
    needs: BTreeSet<EntryId>,
}

impl<'l, 'p> Writer<'l, 'p> {
    /// Finds the ids of a scope: those of its own entries and those that it refers to.
    pub(super) fn identify_scope(&mut self, instance: InstanceId, scope: Option<ItemId>, trees: &[Tree<'p>]) {
        let jobs = self.jobs(instance, scope, trees);
        if jobs.is_empty() {
            return;
        }
        let mut counts: BTreeMap<NodeId, usize> = BTreeMap::new();
        for job in &jobs {
            Tree::count_nodes(&job.trees, &mut counts);
        }
        let rest: Vec<Tree<'p>> = trees.iter().filter_map(without_entries).collect();
        Tree::count_nodes(&rest, &mut counts);
        for job in jobs {
            self.resolve_shared(&job.trees, &counts);
            if job.list {
                self.identify_list(instance, &job);
            } else {
                self.identify_own(instance, &job);
            }
        }
    }

    /// What there is to find, in an order in which each needs only earlier ones.
    fn jobs(&self, instance: InstanceId, scope: Option<ItemId>, trees: &[Tree<'p>]) -> Vec<Job<'p>> {
        let mut own = Vec::new();
        direct_entries(trees, &mut own);
        let own: Vec<&'p Entry> =
            own.into_iter().filter(|(of, _)| *of == instance).map(|(_, entry)| entry).collect();
        let mut all: Vec<&'p Entry> = Vec::new();
        Tree::leaves(trees, &mut |leaf| {
            if let What::Entry(entry) = leaf.what
                && leaf.instance == instance
            {
                all.push(entry);
            }
        });
        let map = self.instances.get(instance.0).map(|instance| instance.map);
        let mut waiting: Vec<Job<'p>> = Vec::new();
        for entry in all {
            let direct = own.iter().any(|own| own.id == entry.id);
            let listed = map.is_some_and(|map| self.lower.is_listed(map, scope, entry.id));
            if direct || listed {
                let of_it = |leaf: &Leaf<'p>| matches!(leaf.what, What::Entry(e) if e.id == entry.id);
                let trees = Tree::only(trees, &mut |leaf| of_it(leaf) && leaf.instance == instance);
                let mut needs = visit::entries_of(entry);
                needed_by(&trees, &mut needs);
                waiting.push(Job { trees, entry, list: !direct, needs });
            }
        }
        let mut jobs: Vec<Job<'p>> = Vec::new();
        while !waiting.is_empty() {
            let ready = waiting.iter().position(|job| {
                let open = waiting.iter().map(|other| other.entry.id).filter(|id| *id != job.entry.id);
                !open.into_iter().any(|id| job.needs.contains(&id))
            });
            jobs.push(waiting.remove(ready.unwrap_or(0)));
        }
        jobs
    }

    /// The id of an entry of this scope.
    fn identify_own(&mut self, instance: InstanceId, job: &Job<'p>) {
        let entry = job.entry;
        let id = self.body.local(&format!("{}_id", identifier(&entry.name)), Type::Id);
        if let Some(cursor) = self.bound_local(Slot::Cursor(instance, entry.id)) {
            self.emit(Stmt::IdAt { id, position: cursor });
            self.emit(Stmt::Increment { local: cursor });
        } else {
            self.found_or_none(id, &job.trees);
        }
        let value = Val::new(Expr::Local(id), Form::Id);
        self.bind(Slot::Entry(instance, entry.id), Bound::Value(value));
    }

    /// An id, or none: also where conditions around the entry do not hold. Whether there is always one.
    fn found_or_none(&mut self, id: LocalId, trees: &[Tree<'p>]) -> bool {
        let found = self.block(|writer| {
            writer.walk(trees, &mut |writer, leaf| {
                if let What::Entry(entry) = leaf.what {
                    writer.identify(leaf.instance, entry, id);
                }
            });
        });
        let always = matches!(found.last(), Some(Stmt::Identify { .. }));
        if !always {
            self.set(id, Expr::NoId);
        }
        found.into_iter().for_each(|stmt| self.emit(stmt));
        always
    }

    /// All ids that an entry gets in the inner scopes of this one.
    fn identify_list(&mut self, instance: InstanceId, job: &Job<'p>) {
        let entry = job.entry;
        let name = identifier(&entry.name);
        let start = self.body.local(&format!("{name}_start"), Type::Int);
        let end = self.body.local(&format!("{name}_end"), Type::Int);
        if let Some(cursor) = self.bound_local(Slot::Cursor(instance, entry.id)) {
            // A scope around this one has found them: those of this scope are the next ones.
            self.set(start, Expr::Local(cursor));
            self.set(end, Expr::Local(cursor));
            self.each_scope_of(&job.trees, &mut |writer, _| writer.emit(Stmt::Increment { local: end }));
        } else {
            self.emit(Stmt::MarkIds { local: start });
            self.each_scope_of(&job.trees, &mut |writer, trees| {
                let id = writer.body.local(&format!("{name}_id"), Type::Id);
                if !writer.found_or_none(id, trees) {
                    let none = not(Expr::Identified(Box::new(Expr::Local(id))));
                    writer.emit_if(none, vec![Stmt::IdentifyNone { id }], Vec::new());
                }
            });
            self.emit(Stmt::MarkIds { local: end });
            let cursor = self.body.local(&format!("{name}_next"), Type::Int);
            self.set(cursor, Expr::Local(start));
            let value = Val::new(Expr::Local(cursor), Form::Absent);
            self.bind(Slot::Cursor(instance, entry.id), Bound::Value(value));
        }
        self.bind(Slot::Entries(instance, entry.id), Bound::Ids(start, end));
    }

    /// Goes through all turns of the `each` that an entry is directly in.
    fn each_scope_of(&mut self, trees: &[Tree<'p>], turn: &mut dyn FnMut(&mut Writer<'l, 'p>, &[Tree<'p>])) {
        for tree in trees {
            let innermost = matches!(tree, Tree::Each { below, .. } if has_direct_entry(below));
            self.control(tree, &mut |writer, below| {
                if innermost {
                    turn(writer, below);
                } else {
                    writer.each_scope_of(below, turn);
                }
            });
        }
    }

    /// Makes the id of an entry if it is to be there; leaves it as it is if not.
    fn identify(&mut self, instance: InstanceId, entry: &'p Entry, id: LocalId) {
        let Some(Some(first)) = entry.arguments.first() else { return };
        let condition = match &entry.condition {
            Some(condition) => self.condition(instance, condition),
            None => Expr::Bool(true),
        };
        let identify = |writer: &mut Self| {
            let key = entry.key.iter().map(|source| writer.single_text(instance, source)).collect();
            let (kind, row) = (entry.kind.clone(), writer.row());
            writer.emit(Stmt::Identify { id, kind, key, sharing: entry.sharing, row });
        };
        self.when(
            condition,
            |writer| {
                let present = writer.any_present(instance, first);
                let missing = |writer: &mut Self| {
                    if entry.required {
                        let (row, text) = (writer.row(), String::new());
                        let finding = Finding::MissingSource;
                        writer.emit(Stmt::Report { finding, row, place: None, text });
                    }
                };
                writer.when(present, identify, missing);
            },
            |_| {},
        );
    }
}

/// Entries of the scope itself, not of the loops in it.
fn direct_entries<'p>(trees: &[Tree<'p>], found: &mut Vec<(InstanceId, &'p Entry)>) {
    for tree in trees {
        match tree {
            Tree::Leaf(Leaf { what: What::Entry(entry), instance, .. }) => found.push((*instance, entry)),
            Tree::Leaf(_) | Tree::Each { .. } => {}
            _ => tree.blocks().into_iter().for_each(|block| direct_entries(block, found)),
        }
    }
}

fn has_direct_entry(trees: &[Tree<'_>]) -> bool {
    let mut found = Vec::new();
    direct_entries(trees, &mut found);
    !found.is_empty()
}

/// Entries that the conditions around something refer to.
fn needed_by(trees: &[Tree<'_>], needs: &mut BTreeSet<EntryId>) {
    for tree in trees {
        match tree {
            Tree::If { condition, .. } => needs.extend(visit::entries_of_condition(condition)),
            Tree::Switch { subject, .. } => needs.extend(visit::entries_of_source(subject)),
            _ => {}
        }
        tree.blocks().into_iter().for_each(|block| needed_by(block, needs));
    }
}
