//! Code tables: keys that are added, replaced and removed.

use super::Merge;
use crate::diagnostic::{Diagnostic, codes, did_you_mean};
use crate::source::FileId;
use crate::syntax::ast::overlay::{TableChange, TableOverlay};
use crate::syntax::ast::{Name, Table, TableRow};
use std::sync::Arc;

impl Merge<'_> {
    pub(super) fn table(&mut self, overlay: TableOverlay, own: FileId, base: &str) {
        let name = overlay.name;
        let others = self.files.iter_mut().filter(|file| file.id != own);
        let mut tables = others.flat_map(|file| &mut Arc::make_mut(&mut file.ast).tables);
        let Some(table) = tables.find(|table| table.name.node == name.node) else {
            if self.is_broken(&name.node) {
                return;
            }
            let known = self.files.iter().flat_map(|file| &file.ast.tables);
            let near = did_you_mean(&name.node, known.map(|table| table.name.node.as_str()));
            let message = format!("there is no table `{}`", name.node);
            let label = format!("neither in `{base}` nor in what it imports");
            let error = Diagnostic::error(codes::NOTHING_TO_CHANGE, message, name.span, label);
            let error = match near {
                Some(near) => error.help(format!("did you mean `{near}`?")),
                None => error.help("a new table stands outside of the overlay's braces"),
            };
            self.diagnostics.push(error);
            return;
        };
        let mut found = Vec::new();
        for change in overlay.body.changes {
            match change {
                TableChange::Replace(row) => {
                    for key in &row.keys {
                        found.extend(take_key(table, key, "replace"));
                    }
                    table.rows.push(row);
                }
                TableChange::Remove(keys) => {
                    found.extend(keys.iter().filter_map(|key| take_key(table, key, "remove")));
                }
                TableChange::ReplaceElse(otherwise) if table.otherwise.is_none() => {
                    let message = format!("table `{}` has no `else`", table.name.node);
                    let label = "nothing to replace";
                    let error = Diagnostic::error(codes::NOTHING_TO_CHANGE, message, otherwise.span, label);
                    found.push(error.help("write it without `replace`"));
                }
                TableChange::ReplaceElse(otherwise) => table.otherwise = Some(otherwise),
            }
        }
        for mut row in overlay.body.rows {
            let there = |key: &Name| key_of(table, key).map(|old| old.span);
            found.extend(row.keys.iter().filter_map(|key| Some(already(table, key, there(key)?))));
            row.keys.retain(|key| there(key).is_none());
            if !row.keys.is_empty() {
                table.rows.push(row);
            }
        }
        match (overlay.body.otherwise, &table.otherwise) {
            (Some(new), Some(old)) => {
                let message = format!("table `{}` has an `else`", table.name.node);
                let error = Diagnostic::error(codes::ALREADY_THERE, message, new.span, "a second one");
                found.push(error.label(old.span, "the first one").help("write `replace` before it"));
            }
            (Some(new), None) => table.otherwise = Some(new),
            (None, _) => {}
        }
        self.diagnostics.append(&mut found);
    }
}

fn key_of<'t>(table: &'t Table, key: &Name) -> Option<&'t Name> {
    table.rows.iter().flat_map(|row| &row.keys).find(|other| other.node == key.node)
}

/// Takes a key out of its row, and the row out if that was its last; what is wrong if there is none.
fn take_key(table: &mut Table, key: &Name, word: &str) -> Option<Diagnostic> {
    let Some(old) = key_of(table, key) else {
        let message = format!("`{}` is no key of table `{}`", key.node, table.name.node);
        let label = format!("nothing to {word}");
        let error = Diagnostic::error(codes::NOTHING_TO_CHANGE, message, key.span, label);
        // Codes are short: what is near to a short one is another one.
        let known = table.rows.iter().flat_map(|row: &TableRow| &row.keys).map(|key| key.node.as_str());
        let known = known.filter(|known| known.len() > 2);
        return Some(match (did_you_mean(&key.node, known), word) {
            (Some(near), _) => error.help(format!("did you mean `{near}`?")),
            (None, "replace") => error.help("a new key has no `replace` before it"),
            (None, _) => error.help("take it out: the table does not have it"),
        });
    };
    if old.span.file == key.span.file {
        let message = format!("`{}` is changed twice in this overlay", key.node);
        let error = Diagnostic::error(codes::SEVERAL_TO_CHANGE, message, key.span, "again here");
        return Some(error.label(old.span, "first here").help("take one of them out"));
    }
    for row in &mut table.rows {
        row.keys.retain(|other| other.node != key.node);
    }
    table.rows.retain(|row| !row.keys.is_empty());
    None
}

fn already(table: &Table, key: &Name, old: crate::source::Span) -> Diagnostic {
    let message = format!("`{}` is a key of table `{}`", key.node, table.name.node);
    let error = Diagnostic::error(codes::ALREADY_THERE, message, key.span, "again here");
    error.label(old, "first here").help(format!("write `replace {} -> …` to have another code", key.node))
}
