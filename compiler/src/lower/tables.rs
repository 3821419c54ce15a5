//! Code tables.

use crate::ir;
use crate::plan::{self, TableElse};

/// A table of the plan as the program has it.
pub(super) fn table(table: &plan::Table) -> ir::Table {
    let otherwise = match table.otherwise {
        TableElse::Row(row) => Some(row as u32),
        TableElse::Keep | TableElse::Skip | TableElse::Warn | TableElse::Fail => None,
    };
    ir::Table { name: table.name.clone(), keys: keys(table), rows: table.rows.clone(), otherwise }
}

/// A table that only knows the keys of another one: for `code in TABLE` where every other code has a row too.
pub(super) fn keys_only(table: &plan::Table) -> ir::Table {
    let row = ir::TableRow::default();
    let keys = keys(table).into_iter().map(|(key, _)| (key, 0)).collect();
    ir::Table { name: format!("{}Keys", table.name), keys, rows: vec![row], otherwise: None }
}

fn keys(table: &plan::Table) -> Vec<(String, u32)> {
    let mut keys: Vec<(String, u32)> =
        table.keys.iter().map(|(key, row)| (key.clone(), *row as u32)).collect();
    keys.sort();
    keys.dedup_by(|later, earlier| later.0 == earlier.0);
    keys
}

/// The code that a constant becomes through a table, if that is known at compile time.
pub(super) fn constant(table: &plan::Table, code: &str) -> Option<String> {
    let row = table.keys.iter().find(|(key, _)| key == code).map(|(_, row)| *row);
    match (row, table.otherwise) {
        (Some(row), _) | (None, TableElse::Row(row)) => table.rows.get(row).map(|row| row.code.clone()),
        (None, TableElse::Keep) => Some(code.to_owned()),
        (None, TableElse::Skip | TableElse::Warn | TableElse::Fail) => None,
    }
}
