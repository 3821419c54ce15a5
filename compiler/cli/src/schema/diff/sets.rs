//! What differs in the codes of a table or value set.

use mapwright_compiler::schema::ValueSet;
use mapwright_compiler::schema::diff::{CodeChanges, code_changes};
use serde_json::{Value, json};

use super::super::args::Form;
use super::super::print_json;
use super::Between;
use super::words::numbers_words;
use crate::command_error::CommandError;
use crate::page::{Ink, Page, Row, Table};

impl Between<'_> {
    pub(super) fn sets(
        &self,
        page: &mut Page,
        form: Form,
        (old, new): (Option<&ValueSet>, Option<&ValueSet>),
    ) -> Result<(), CommandError> {
        let Some(named) = new.or(old) else { return Ok(()) };
        let none = || ValueSet { codes: Vec::new(), ..named.clone() };
        let (before, after) = (old.cloned().unwrap_or_else(none), new.cloned().unwrap_or_else(none));
        let CodeChanges { added, removed, reworded } = code_changes(&before, &after);
        let mut changes: Vec<_> =
            added.iter().map(|code| ("added", Ink::Good, code, String::new())).collect();
        changes.extend(removed.iter().map(|code| ("removed", Ink::Bad, code, String::new())));
        changes.extend(reworded.iter().map(|(was, is)| ("reworded", Ink::Name, is, was.display.clone())));
        if form == Form::Json {
            let all: Vec<Value> = changes
                .iter()
                .map(|(what, _, code, was)| {
                    let display = if was.is_empty() { Value::Null } else { json!(was) };
                    json!({ "path": named.id, "change": what, "code": code.code, "system": code.system, "display": code.display, "was": display })
                })
                .collect();
            return print_json(&all);
        }
        page.title(named.id.rsplit('/').next().unwrap_or(&named.id), &named.name);
        let whole = match (old, new) {
            (None, _) => ", a new set",
            (_, None) => ", the set was removed",
            _ => "",
        };
        let numbers = [(added.len(), "added"), (removed.len(), "removed"), (reworded.len(), "reworded")];
        page.line(&format!("{}: {}{whole}", self.words(), numbers_words(&numbers)));
        if !changes.is_empty() {
            page.blank();
            let rows = changes.iter().map(|(what, ink, code, was)| {
                let was = if was.is_empty() { String::new() } else { format!("was: {was}") };
                Row {
                    cells: vec![code.code.clone(), (*what).to_owned(), code.display.clone(), was],
                    first: *ink,
                    rest: Ink::Plain,
                }
            });
            page.table(&Table {
                heads: vec!["code", "change", "display", ""],
                rows: rows.collect(),
                expendable: &[],
            });
        }
        Ok(())
    }
}
