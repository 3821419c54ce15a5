//! All structures of a version.

use mapwright_compiler::schema::{Kind, Library};
use serde::Serialize;

use super::super::args::Form;
use super::super::facts::{kind_words, library_words};
use super::super::print_json;
use crate::Outcome;
use crate::command_error::CommandError;
use crate::page::{Page, Row, Table};
use crate::terminal::Terminal;

#[derive(Serialize)]
struct Line {
    path: String,
    kind: &'static str,
    #[serde(skip_serializing_if = "String::is_empty")]
    label: String,
}

/// Prints the names and titles of all structures but those that are parts of others.
pub(super) fn list(library: &Library, form: Form, terminal: &Terminal) -> Result<Outcome, CommandError> {
    let structures = library.structure_names().into_iter().filter_map(|name| library.structure(name));
    let whole = structures.filter(|one| !matches!(one.kind, Kind::Group | Kind::Choice | Kind::Element));
    let lines: Vec<Line> = whole
        .map(|one| Line { path: one.name.clone(), kind: kind_words(one.kind).0, label: one.label.clone() })
        .collect();
    if form == Form::Json {
        print_json(&lines)?;
        return Ok(Outcome::Fine);
    }
    let mut page = Page::new(terminal);
    page.title(&library_words(library), "");
    let mut kinds: Vec<&str> = lines.iter().map(|line| line.kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    for kind in kinds {
        page.blank();
        let of_kind: Vec<&Line> = lines.iter().filter(|line| line.kind == kind).collect();
        page.title(&format!("{} {kind}s", of_kind.len()), "");
        if of_kind.iter().all(|line| line.label.is_empty()) {
            page.line(&of_kind.iter().map(|line| line.path.as_str()).collect::<Vec<_>>().join("  "));
        } else {
            let rows = of_kind.iter().map(|line| Row::new(vec![line.path.clone(), line.label.clone()]));
            page.table(&Table { heads: vec!["", ""], rows: rows.collect(), expendable: &[] });
        }
    }
    page.print()?;
    Ok(Outcome::Fine)
}
