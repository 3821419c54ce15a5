//! The columns of a CSV file that a map writes: the fields of the record that is its target.

use mapwright_compiler::ir::{Column, Program};
use mapwright_compiler::source::Sources;
use mapwright_compiler::syntax;

/// The fields of the program's target, in the order of its schema; `None` if it is no record.
pub(super) fn columns(program: &Program, sources: &Sources) -> Option<Vec<Column>> {
    let schemas = sources.iter().flat_map(|(id, source)| syntax::parse(id, &source.text).0.schemas);
    let schema = schemas.into_iter().find(|schema| schema.name.node == program.target)?;
    let column = |field: syntax::ast::SchemaField| Column {
        name: field.name.node,
        split: field.split.map(|split| split.node),
    };
    Some(schema.fields.into_iter().map(column).collect())
}
