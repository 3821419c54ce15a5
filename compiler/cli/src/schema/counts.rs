//! `mapwright schema counts`.

use std::collections::BTreeMap;

use mapwright_compiler::schema::{Count, counts as all_counts};
use serde::Serialize;

use super::args::{Counts, Form};
use super::print_json;
use crate::Outcome;
use crate::command_error::CommandError;
use crate::page::{Page, Row, Table};
use crate::terminal::Terminal;

#[derive(Serialize)]
struct Line {
    standard: &'static str,
    version: &'static str,
    what: &'static str,
    mapwright: u32,
    sources: BTreeMap<&'static str, u32>,
}

/// Prints how much is known, beside how much the sources have.
pub(super) fn counts(options: &Counts, terminal: &Terminal) -> Result<Outcome, CommandError> {
    if let Some(asked) = &options.library {
        asked.libraries()?;
    }
    let wanted = |count: &Count| {
        options.library.as_ref().is_none_or(|asked| {
            asked.standard == count.standard
                && asked.version.as_ref().is_none_or(|version| version == count.version)
        })
    };
    let counts: Vec<Count> = all_counts().filter(wanted).collect();
    if options.output.format == Form::Json {
        let lines = counts.iter().map(|count| Line {
            standard: count.standard,
            version: count.version,
            what: count.what,
            mapwright: count.known,
            sources: count.sources.iter().copied().collect(),
        });
        print_json(&lines.collect::<Vec<_>>())?;
        return Ok(Outcome::Fine);
    }
    let mut page = Page::new(terminal);
    for (position, of_version) in
        counts.chunk_by(|a, b| (a.standard, a.version) == (b.standard, b.version)).enumerate()
    {
        if position > 0 {
            page.blank();
        }
        if let Some(first) = of_version.first() {
            page.title(&format!("{} {}", first.standard, first.version), "");
        }
        page.table(&table(of_version));
    }
    page.print()?;
    Ok(Outcome::Fine)
}

/// The head of the column of what is known here.
const OWN: &str = "mapwright";

/// A number below the end of its head.
fn right(number: u32, head: &str) -> String {
    format!("{number:>width$}", width = head.chars().count())
}

/// A line for each thing, a column for each source.
fn table(counts: &[Count]) -> Table {
    let mut sources: Vec<&'static str> = Vec::new();
    for (name, _) in counts.iter().flat_map(|count| &count.sources) {
        if !sources.contains(name) {
            sources.push(name);
        }
    }
    let rows = counts.iter().map(|count| {
        let of_source = |source: &&str| {
            let found = count.sources.iter().find(|(name, _)| name == source);
            found.map(|(_, number)| right(*number, source)).unwrap_or_default()
        };
        let mut cells = vec![count.what.replace('-', " "), right(count.known, OWN)];
        cells.extend(sources.iter().map(of_source));
        Row::new(cells)
    });
    let mut heads = vec!["", OWN];
    heads.extend(&sources);
    Table { rows: rows.collect(), heads, expendable: &[] }
}
