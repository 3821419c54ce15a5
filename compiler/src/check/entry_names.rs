//! Names that can only be those of entries: where a row or a map takes a reference.

use super::Checker;
use super::path::list;
use super::scope::Scope;
use super::value::{Ty, Value};
use crate::diagnostic::{Diagnostic, codes};
use crate::plan::SourceKind;
use crate::syntax::ast::{self, Root, ValueKind};

impl Scope<'_, '_> {
    /// An entry made in an `each` that the row is not in, where one is needed.
    pub(super) fn one_of_many_entries(&self, value: &Value, taker: &str) -> Option<Diagnostic> {
        let SourceKind::Entry(id) = &value.source.kind else { return None };
        let entry = self.entries.iter().find(|entry| entry.id == *id)?;
        let name = &entry.name;
        Some(
            Diagnostic::error(
                codes::ENTRY_OUT_OF_SCOPE,
                format!("`{name}` is made in an `each`, so there can be several, and {taker} takes one"),
                value.source.span,
                "outside of that `each`",
            )
            .label(entry.span, "made here, once for each turn")
            .help(format!("inside that `each`, `{name}` is the one of the turn: write the row, or the entry that it is for, in there"))
            .help(format!(
                "or say which one is meant: `first({name})`, `last({name})` or `only({name})` (an error if there are more)"
            )),
        )
    }

    /// A value that can only be an entry, or a source that is a reference.
    pub(super) fn entry_value(&mut self, value: &ast::Value) -> Option<Value> {
        let before = self.expected_entries.len();
        self.expect_entries(value);
        let found = self.value(value);
        self.expected_entries.truncate(before);
        found
    }

    fn expect_entries(&mut self, value: &ast::Value) {
        match &value.kind {
            ValueKind::Path(path) if path.steps.is_empty() => {
                if let Root::Name(name) = &path.root {
                    self.expected_entries.push(name.span);
                }
            }
            ValueKind::Or(all) => all.iter().for_each(|one| self.expect_entries(one)),
            ValueKind::Where { value, .. } => self.expect_entries(value),
            ValueKind::Call { function, arguments }
                if matches!(function.node.as_str(), "first" | "last" | "only") =>
            {
                arguments.iter().for_each(|argument| self.expect_entries(argument));
            }
            _ => {}
        }
    }

    /// The arguments of a call; where its map takes a reference, an entry is expected.
    pub(super) fn arguments(
        &mut self,
        map: &ast::Name,
        first: usize,
        arguments: &[ast::Value],
    ) -> Option<Vec<Value>> {
        let mut values = Vec::new();
        for (position, argument) in arguments.iter().enumerate() {
            let heads = self.checker.heads_named(&map.node).iter();
            let mut types =
                heads.filter_map(|head| self.checker.heads.get(*head)?.parameters.get(first + position));
            values.push(match types.any(|parameter| matches!(parameter.ty, Ty::Reference(_))) {
                true => self.entry_value(argument),
                false => self.value(argument),
            });
        }
        values.into_iter().collect()
    }

    /// A name that is known to nobody, where an entry is expected.
    pub(super) fn unknown_entry(&self, name: &ast::Name) -> Option<Diagnostic> {
        let written = &name.node;
        if !self.expected_entries.contains(&name.span) {
            return None;
        }
        let is_bundle = !self.entries.is_empty();
        let label = if is_bundle { "no entry of this Bundle" } else { "no source of this map" };
        let finding = Diagnostic::error(
            codes::UNKNOWN_ENTRY,
            format!("there is no entry `{written}` that this could refer to"),
            name.span,
            label,
        );
        let sources = self.parameters.iter().filter(|(_, value)| matches!(value.ty, Ty::Reference(_)));
        let known: Vec<&str> = self
            .entries
            .iter()
            .map(|entry| entry.name.as_str())
            .chain(sources.map(|(name, _)| name.as_str()))
            .collect();
        if let Some(near) = self.checker.near(written, known.iter().copied()) {
            return Some(finding.did_you_mean(&near));
        }
        if let Some((kind, bundle)) = self.checker.entry_of_another_map(written) {
            let head = self.checker.open.last().and_then(|open| self.checker.instances.get(*open));
            let map = head.and_then(|instance| self.checker.heads.get(instance.map))?;
            return Some(match is_bundle {
                true => finding.help(format!("it is an entry of the map `{bundle}`, and a Bundle has only its own")),
                false => finding.help(format!("entries are seen in the map of their Bundle, `{bundle}`, alone: take it as a source, `map {}(…, {written}: ref {kind})`, and give the entry where the map is called", map.name)),
            });
        }
        // What is like something else was meant to be that.
        let all = self.known_names();
        if self.checker.near(written, all.iter().map(String::as_str)).is_some()
            || self.checker.hl7.as_ref().is_some_and(|hl7| hl7.structure(written).is_some())
        {
            return None;
        }
        Some(match known.as_slice() {
            [] => finding.help(format!("take it as a source of the map, `{written}: ref RESOURCE`, and give an entry where the map is called")),
            known => finding.help(format!("what can be referred to from here: {}", list(known))),
        })
    }
}

impl Checker<'_> {
    /// The resource that an entry of this name is in some map, and that map.
    fn entry_of_another_map(&self, name: &str) -> Option<(String, String)> {
        let (owner, maker) = self.map_with_entry(name)?;
        let target = self.heads.get(*self.heads_named(maker).first()?)?.target.as_ref()?;
        Some((target.name.clone(), self.heads.get(owner)?.name.clone()))
    }
}
