//! What the runtime does in one step instead of several: constants that are written one after the other, ids with what is around them, and the
//! codes of tables. None changes what is written.

use super::object::json_text;
use super::passes::{blocks, expressions};
use crate::ir::*;

/// Goes over all functions.
pub(super) fn program(program: &mut Program) {
    let mut tables = Tables::of(&program.tables);
    for function in &mut program.functions {
        tables.block(&mut function.body);
    }
    for (table, coding) in program.tables.iter_mut().zip(tables.0) {
        if let Coding::Written(rows) = coding {
            for (row, coding) in table.rows.iter_mut().zip(rows) {
                row.coding = coding;
            }
        }
    }
}

/// Whether the rows of a table can be written as they are.
enum Coding {
    /// A cell is not of the form that its element has: what is found there is for the runtime to say.
    Not,
    /// The JSON of each row.
    Ready(Vec<String>),
    /// The same, and it is needed.
    Written(Vec<String>),
}

struct Tables(Vec<Coding>);

impl Tables {
    fn of(tables: &[Table]) -> Tables {
        let coding = |table: &Table| match table.rows.iter().map(members).collect() {
            Some(rows) => Coding::Ready(rows),
            None => Coding::Not,
        };
        Tables(tables.iter().map(coding).collect())
    }

    fn block(&mut self, block: &mut Block) {
        let mut done = Block::with_capacity(block.len());
        for mut stmt in block.drain(..) {
            expressions(&mut stmt).into_iter().for_each(sole);
            for (inner, _) in blocks(&mut stmt) {
                self.block(inner);
            }
            add(in_one(identified(stmt)), &mut done);
            self.coding(&mut done);
        }
        *block = done;
    }

    /// Makes one statement of the last three, if they write the cells of one row.
    fn coding(&mut self, block: &mut Block) {
        let Some((table, cells, row)) = block.last_chunk::<3>().and_then(cells_of_one_row) else { return };
        let Some(coding) = self.0.get_mut(table.0 as usize) else { return };
        *coding = match std::mem::replace(coding, Coding::Not) {
            Coding::Not => return,
            Coding::Ready(rows) | Coding::Written(rows) => Coding::Written(rows),
        };
        block.truncate(block.len() - 3);
        block.push(Stmt::PutCoding { start: String::new(), table, cells, end: String::new(), row });
    }
}

/// The row of a table whose cells are written as the members of a Coding.
fn cells_of_one_row(stmts: &[Stmt; 3]) -> Option<(TableId, LocalId, RowId)> {
    let members = [
        ("system", TableColumn::System, TargetForm::Uri),
        ("code", TableColumn::Code, TargetForm::Code),
        ("display", TableColumn::Display, TargetForm::String),
    ];
    let mut found = None;
    for (stmt, (name, column, form)) in stmts.iter().zip(members) {
        let Stmt::Put {
            key: Some(key),
            value: Expr::Cell { table, row: cells, column: of },
            conversion,
            row,
            ..
        } = stmt
        else {
            return None;
        };
        let Expr::Local(cells) = **cells else { return None };
        let here = (*table, cells, *row);
        let same = *found.get_or_insert(here) == here;
        if !same || key != name || *of != column || conversion.to != form {
            return None;
        }
    }
    found
}

/// A row as the members of a Coding, those that are empty left out; nothing if a cell does not have the form of its element.
fn members(row: &TableRow) -> Option<String> {
    let uri = row.system.bytes().all(|byte| byte > b' ');
    let words = row.code.split(' ').all(|word| !word.is_empty() && word.bytes().all(|byte| byte > b' '));
    let plain = row.display.bytes().all(|byte| byte >= b' ');
    if row.code.is_empty() || !(uri && words && plain) {
        return None;
    }
    let cells = [("system", &row.system), ("code", &row.code), ("display", &row.display)];
    let present = cells.into_iter().filter(|(_, text)| !text.is_empty());
    Some(present.map(|(name, text)| format!("\"{name}\":{}", json_text(text))).collect::<Vec<_>>().join(","))
}

/// Adds a statement behind others; a constant behind a constant becomes one with it.
fn add(stmt: Stmt, block: &mut Block) {
    if let Stmt::Literal { key, json: next, substantial: of_next } = &stmt
        && let Some(Stmt::Literal { json, substantial, .. }) = block.last_mut()
        && *substantial == *of_next
    {
        json.push(',');
        json.push_str(&(key_text(key.as_deref()) + next));
        return;
    }
    block.push(stmt);
}

/// The only component of the only repetition.
fn sole(expr: &mut Expr) {
    for operand in expr.operands_mut() {
        sole(operand);
    }
    if let Expr::Leaf { value, level: Level::Component, row } = expr
        && let Expr::Single { value: inner, row: of_inner } = &mut **value
        && row == of_inner
    {
        let value = std::mem::replace(&mut **inner, Expr::NoNode);
        *expr = Expr::Sole { value: Box::new(value), row: *row };
    }
}

/// Ids, and constant text before them, need no look at what they are.
fn identified(stmt: Stmt) -> Stmt {
    let Stmt::Put { key, value, conversion, row, policy } = stmt else { return stmt };
    let put = |before: &str, id: Expr| {
        let start = key_text(key.as_deref()) + "\"" + before;
        Stmt::PutIdentified { start, id, end: String::new(), row }
    };
    match value {
        _ if !matches!(conversion.to, TargetForm::String | TargetForm::Uri | TargetForm::Id) => {}
        Expr::IdUrl(id) => return put("urn:uuid:", *id),
        Expr::IdText(id) => return put("", *id),
        Expr::Call { function: TextFunction::Concat, ref arguments } => {
            if let [Expr::Text(before), Expr::IdText(id)] = &arguments[..]
                && plain(before)
            {
                return put(before, (**id).clone());
            }
        }
        _ => {}
    }
    Stmt::Put { key, value, conversion, row, policy }
}

/// A container with what is all that it has.
fn in_one(stmt: Stmt) -> Stmt {
    match stmt {
        Stmt::If { condition: Expr::Identified(id), mut then, otherwise } => {
            // Nothing is written for an id that is none.
            let same = matches!(&then[..], [Stmt::PutIdentified { id: put, .. }] if *put == *id);
            match then.pop() {
                Some(only) if same && otherwise.is_empty() => only,
                last => {
                    then.extend(last);
                    Stmt::If { condition: Expr::Identified(id), then, otherwise }
                }
            }
        }
        Stmt::Container { mut start, end, mut kept, substance, mut body } => {
            if let Some(Stmt::Literal { key, json, substantial: false }) = body.first() {
                start.push_str(&(key_text(key.as_deref()) + json));
                kept = !substance;
                body.remove(0);
            }
            if kept && body.is_empty() {
                return Stmt::Literal { key: None, json: start + &end, substantial: false };
            }
            if kept || body.len() != 1 {
                return Stmt::Container { start, end, kept, substance, body };
            }
            let before = |inner: &str| {
                // Constants that do not keep it.
                let comma = if start.ends_with(['{', '[']) { "" } else { "," };
                [&start, comma, inner].concat()
            };
            match body.pop() {
                Some(Stmt::PutIdentified { start, id, end: inner, row }) => {
                    Stmt::PutIdentified { start: before(&start), id, end: inner + &end, row }
                }
                Some(Stmt::PutCoding { start, table, cells, end: inner, row }) => {
                    Stmt::PutCoding { start: before(&start), table, cells, end: inner + &end, row }
                }
                Some(Stmt::Container { start, end: inner, kept: false, substance: of_inner, body }) => {
                    let substance = substance || of_inner;
                    Stmt::Container { start: before(&start), end: inner + &end, kept, substance, body }
                }
                only => Stmt::Container { start, end, kept, substance, body: only.into_iter().collect() },
            }
        }
        other => other,
    }
}

/// JSON, URIs and ids can hold it as it is.
fn plain(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~:/".contains(&byte))
}
