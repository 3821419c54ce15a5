//! All structures that differ, a line each.

use std::collections::BTreeMap;

use mapwright_compiler::schema::diff::{Became, StructureChange, code_changes};

use super::super::facts::kind_words;
use super::Between;
use super::words::{numbers_words, tally};
use crate::page::{Ink, Page, Row, Table};

impl Between<'_> {
    /// Groups and elements are counted with the message or resource that they are in.
    pub(super) fn summary(&self, page: &mut Page, changes: &[StructureChange]) {
        page.title(&self.words(), "");
        let mut by_name: BTreeMap<&str, Vec<StructureChange>> = BTreeMap::new();
        for change in changes {
            let whole = change.name.split('.').next().unwrap_or_default();
            by_name.entry(whole).or_default().push(change.clone());
        }
        let rows = by_name.iter().map(|(name, changes)| {
            let itself = changes.iter().find(|change| change.name == **name).map(|change| &change.what);
            let structure = self.new.structure(name).or_else(|| self.old.structure(name));
            let (kind, label) =
                structure.map_or(("", String::new()), |one| (kind_words(one.kind).0, one.label.clone()));
            let (what, ink, details) = match itself {
                Some(Became::Added) => ("added", Ink::Good, label),
                Some(Became::Removed) => ("removed", Ink::Bad, label),
                _ => ("changed", Ink::Name, tally(changes)),
            };
            let cells = vec![(*name).to_owned(), kind.to_owned(), what.to_owned(), details];
            Row { cells, first: ink, rest: Ink::Plain }
        });
        let rows: Vec<Row> = rows.collect();
        let count =
            |what: &str| rows.iter().filter(|row| row.cells.get(2).is_some_and(|cell| cell == what)).count();
        let counts =
            [(count("added"), "added"), (count("removed"), "removed"), (count("changed"), "changed")];
        page.line(&format!("structures: {}", numbers_words(&counts)));
        page.line(&format!("tables and value sets: {}", self.sets_words()));
        if !rows.is_empty() {
            page.blank();
            page.table(&Table { heads: vec!["structure", "kind", "change", ""], rows, expendable: &[] });
        }
    }

    fn sets_words(&self) -> String {
        let (mut added, mut changed) = (0, 0);
        for id in self.new.value_set_ids() {
            match (self.old.value_set(id), self.new.value_set(id)) {
                (None, Some(_)) => added += 1,
                (Some(old), Some(new)) if code_changes(&old, &new) != Default::default() => changed += 1,
                _ => {}
            }
        }
        let removed =
            self.old.value_set_ids().into_iter().filter(|id| self.new.value_set(id).is_none()).count();
        numbers_words(&[(added, "added"), (removed, "removed"), (changed, "changed")])
    }
}
