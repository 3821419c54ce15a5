//! Entries of a bundle and references to them.

use super::absence::{there, there_if};
use super::bindings::Bound;
use super::scope::{EntryInfo, Scope, identity};
use super::value::{Ty, Value, article};
use crate::diagnostic::{Diagnostic, codes};
use crate::ir::Sharing;
use crate::plan::{Condition, Entry, EntryId, Row, Source, SourceKind, Step};
use crate::schema::{Kind, Structure, Type};
use crate::source::Span;
use crate::syntax::ast;
use std::sync::Arc;

impl Scope<'_, '_> {
    /// Collects the entries of all blocks, so that rows can refer to those that come later.
    pub(super) fn declare_entries(&mut self, rows: &[ast::Row]) {
        for row in rows {
            match row {
                ast::Row::Entry(entry) => self.declare_entry(entry),
                ast::Row::Each(each) => {
                    self.each_path.push(each.span);
                    self.declare_entries(&each.rows);
                    self.each_path.pop();
                }
                ast::Row::When(when) => {
                    for (written, rows) in &when.branches {
                        self.declare_in_branch(written.span, rows);
                    }
                    self.declare_in_branch(when.span, when.otherwise.as_deref().unwrap_or_default());
                }
                ast::Row::Match(matched) => {
                    for arm in &matched.arms {
                        self.declare_in_branch(arm_span(matched, arm), &arm.rows);
                    }
                    if let Some(ast::MatchElse::Rows(rows)) = matched.otherwise.as_ref().map(|o| &o.node) {
                        self.declare_in_branch(matched.span, rows);
                    }
                }
                _ => {}
            }
        }
    }

    fn declare_in_branch(&mut self, branch: Span, rows: &[ast::Row]) {
        self.branches.push(branch);
        self.declare_entries(rows);
        self.branches.pop();
    }

    fn declare_entry(&mut self, entry: &ast::Entry) {
        let earlier = self.entry_names.get(&entry.name.node).and_then(|index| self.entries.get(*index));
        if let Some(earlier) = earlier {
            let message = format!("two entries are called `{}`", entry.name.node);
            let error = Diagnostic::twice(codes::DUPLICATE_NAME, message, entry.name.span, earlier.span);
            self.checker.report(error.help("give one of them another name"));
            return;
        }
        let kind = self
            .checker
            .heads
            .iter()
            .find(|h| h.name == entry.map.node)
            .and_then(|h| h.target.as_ref())
            .map_or(String::new(), |t| t.name.clone());
        let id = EntryId(self.entries.len());
        let path = self.each_path.clone();
        self.entry_names.insert(entry.name.node.clone(), self.entries.len());
        self.entries.push(EntryInfo {
            id,
            name: entry.name.node.clone(),
            span: entry.name.span,
            kind,
            path,
            branches: self.branches.clone(),
            needs: Vec::new(),
            optional: None,
        });
    }

    /// An entry's name as a value: a reference to it.
    pub(super) fn entry_reference(&mut self, name: &ast::Name) -> Option<Value> {
        let entry = self.entry_named(&name.node)?.clone();
        // From anywhere else than the scopes inside of its own it is one of many.
        let outer = self.each_path.starts_with(&entry.path);
        if entry.kind.is_empty() {
            // The map of the entry is unknown: its own error says so.
            return None;
        }
        let ty = Ty::Reference(vec![entry.kind.clone()]);
        let source =
            Source { kind: SourceKind::Entry(entry.id), ty: ty.plan(), many: !outer, span: name.span };
        let in_branch = self.branches.starts_with(&entry.branches);
        if !in_branch {
            self.from_other_branches.push(name.span);
        }
        let required = outer
            && entry.optional == Some(false)
            && in_branch
            && entry.needs.iter().all(|need| self.certain.contains(need));
        Some(Value { source, ty, table: None, required, literal: None, name: name.node.clone() })
    }

    /// An `entry` row.
    pub(super) fn entry(&mut self, entry: &ast::Entry, target: &Arc<Structure>) -> Option<Row> {
        let Some(bundle_entry) = bundle_entry(target) else {
            self.checker.report(
                Diagnostic::error(
                    codes::ENTRY_OUTSIDE_BUNDLE,
                    format!("{} has no entries", target.name),
                    entry.head,
                    "an entry stands in a map whose target is a Bundle",
                )
                .help("write the map's target as `fhir Bundle`"),
            );
            self.poisoned = true;
            return None;
        };
        let condition = entry.condition.as_ref().map(|c| self.condition(c));
        let before = self.certain.len();
        if let Some(Some(condition)) = &condition {
            there_if(condition, true, &mut self.certain);
        }
        let found = self.entry_where_there(entry, condition, target, bundle_entry);
        self.certain.truncate(before);
        found
    }

    /// The same, where its condition holds.
    fn entry_where_there(
        &mut self,
        entry: &ast::Entry,
        condition: Option<Option<Condition>>,
        target: &Arc<Structure>,
        (order, bundle): (u32, String),
    ) -> Option<Row> {
        let arguments = self.arguments(&entry.map, 0, &entry.arguments);
        let key: Vec<_> = entry.key.iter().map(|k| self.raw_text(k)).collect();
        let key: Option<Vec<Value>> = key.into_iter().collect();
        let condition = match condition {
            Some(None) => return None,
            Some(found) => found,
            None => None,
        };
        let (arguments, key) = (arguments?, key?);
        let first = arguments.first()?.clone();
        let index = self.map_named(&entry.map, &first)?;
        let head = self.checker.heads.get(index)?.clone();
        let structure = head.target.clone()?;
        if structure.kind != Kind::Resource {
            self.checker.report(
                Diagnostic::error(
                    codes::NOT_A_RESOURCE,
                    format!("map `{}` makes {}, which is no resource", head.name, article(&structure.name)),
                    entry.map.span,
                    "an entry holds a resource",
                )
                .label(head.span, "declared here")
                .help("use a map whose target is a resource, such as `fhir Patient`"),
            );
            return None;
        }
        let required = first.required;
        there(&first.source, &mut self.certain);
        let (map, sources) = self.instantiate(index, arguments, entry.map.span, None)?;
        let before = self.poisoned;
        self.poisoned = false;
        let rows = self.rows_in(&entry.block, &structure, Bound::default());
        let block_poisoned = self.poisoned;
        self.poisoned = before;
        let mut elements = self.checker.with_block(map, &rows);
        if block_poisoned {
            elements.poison();
        }
        self.checker.report_missing(&elements, &structure, entry.head, true, false);
        self.checker.report_inner_missing(&elements);
        let step = Step {
            key: bundle.clone(),
            order,
            repeats: true,
            required: false,
            structure: None,
            codes: None,
            url: None,
            slice: None,
            only: false,
            path: format!("{}.{bundle}", target.name),
        };
        let mut needs: Vec<String> = (!required).then(|| identity(&first.source)).into_iter().collect();
        let mut optional = elements.leaves_out().is_some();
        match &condition {
            None => {}
            Some(Condition::Present(source)) => needs.push(identity(source)),
            Some(_) => optional = true,
        }
        let info = self.entries.iter_mut().find(|e| e.name == entry.name.node)?;
        (info.optional, info.needs) = (Some(optional), needs);
        let id = info.id;
        Some(Row::Entry(Box::new(Entry {
            id,
            name: entry.name.node.clone(),
            kind: structure.name.clone(),
            map,
            arguments: sources,
            required,
            condition,
            key: key.into_iter().map(|v| v.source).collect(),
            sharing: match entry.sharing {
                ast::Sharing::Unique => Sharing::Unique,
                ast::Sharing::Once => Sharing::Once,
                ast::Sharing::Numbered => Sharing::Numbered,
            },
            request: entry.request.as_ref().map(|r| r.node),
            rows,
            target: step,
            span: entry.head,
        })))
    }
}

/// What stands for an arm of a `match` among the branches around a row.
pub(super) fn arm_span(matched: &ast::Match, arm: &ast::MatchArm) -> Span {
    arm.keys.first().map_or(matched.head, |key| key.span)
}

/// The element that holds entries: it repeats, and has a `resource` of any type inside.
pub(super) fn bundle_entry(structure: &Structure) -> Option<(u32, String)> {
    let index = structure.members.iter().position(|m| {
        m.name == "entry" && m.is_list() && matches!(m.types.first(), Some(Type::Structure(_)))
    })?;
    (structure.kind == Kind::Resource).then(|| (Step::order_of(index), "entry".to_string()))
}
