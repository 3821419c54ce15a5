//! `mapwright schema search`.

use std::sync::Arc;

use mapwright_compiler::schema::{self, History, Hit, HitKind, Library};
use serde::Serialize;

use super::args::{Form, Search};
use super::facts::{Facts, kind_words, library_words, set_words};
use super::{counted, print_json};
use crate::Outcome;
use crate::command_error::CommandError;
use crate::page::{Page, Row, Table};
use crate::terminal::Terminal;

/// Prints all that has the words in its name.
pub(super) fn search(options: &Search, terminal: &Terminal) -> Result<Outcome, CommandError> {
    let query = options.words.join(" ");
    let libraries = match &options.library {
        Some(asked) => vec![asked.library()?],
        None => newest_of_each(),
    };
    let limit = if options.limit == 0 { usize::MAX } else { options.limit };
    let found: Vec<(Arc<Library>, Vec<Hit>)> = libraries
        .into_iter()
        .map(|library| {
            let hits = schema::search(&library, &query);
            (library, hits)
        })
        .collect();
    if options.output.format == Form::Json {
        let lines =
            found.iter().flat_map(|(library, hits)| hits.iter().take(limit).map(|hit| json(library, hit)));
        print_json(&lines.collect::<Vec<_>>())?;
    } else {
        print(&found, limit, terminal)?;
    }
    if found.iter().any(|(_, hits)| !hits.is_empty()) {
        return Ok(Outcome::Fine);
    }
    let places: Vec<String> = found.iter().map(|(library, _)| library_words(library)).collect();
    terminal.error(&format!(
        "nothing in {} has `{}` in its name",
        places.join(" and "),
        query.escape_debug()
    ));
    Ok(Outcome::Errors)
}

fn newest_of_each() -> Vec<Arc<Library>> {
    let mut standards: Vec<&str> = Library::known().map(|(standard, _)| standard).collect();
    standards.dedup();
    standards.into_iter().filter_map(|standard| History::of(standard)?.newest().cloned()).collect()
}

fn print(found: &[(Arc<Library>, Vec<Hit>)], limit: usize, terminal: &Terminal) -> Result<(), CommandError> {
    let mut page = Page::new(terminal);
    let mut first = true;
    for (library, hits) in found.iter().filter(|(_, hits)| !hits.is_empty()) {
        if !first {
            page.blank();
        }
        first = false;
        page.title(&library_words(library), &counted(hits.len(), "hit"));
        let rows = hits.iter().take(limit).map(|hit| row(library, hit));
        page.table(&Table {
            heads: vec!["path", "what", "name", "card.", "type", "table"],
            rows: rows.collect(),
            expendable: &[],
        });
        if hits.len() > limit {
            page.line(&format!("and {} more: --limit 0 shows all", hits.len() - limit));
        }
    }
    page.print()
}

fn row(library: &Library, hit: &Hit) -> Row {
    let facts = hit.member.as_ref().map(|member| Facts::of(hit.path.clone(), member));
    let of = |cell: &dyn Fn(&Facts) -> String| facts.as_ref().map(cell).unwrap_or_default();
    // The last step of a path is its name already, unless that is a number.
    let named = hit.member.as_ref().is_some_and(|member| member.number.is_none());
    let name = if named { "" } else { hit.name.as_str() };
    let name = if name.is_empty() || name == hit.path { hit.label.as_str() } else { name };
    let types = |facts: &Facts| Facts { targets: Vec::new(), ..facts.clone() }.type_words();
    Row::new(vec![
        hit.path.clone(),
        what(hit).to_owned(),
        name.to_owned(),
        of(&Facts::cardinality),
        of(&types),
        of(&|facts| set_words(library, facts)),
    ])
}

fn what(hit: &Hit) -> &'static str {
    match hit.what {
        HitKind::Structure(kind) => kind_words(kind).0,
        HitKind::Member(kind) => kind_words(kind).1,
        HitKind::ValueSet if hit.path.contains("://") => "value set",
        HitKind::ValueSet => "table",
        HitKind::Extension => "extension",
        HitKind::Event => "trigger event",
    }
}

#[derive(Serialize)]
struct Line {
    standard: String,
    version: String,
    kind: &'static str,
    #[serde(flatten)]
    about: About,
}

#[derive(Serialize)]
#[serde(untagged)]
enum About {
    Member(Box<Facts>),
    Other {
        path: String,
        name: String,
        #[serde(skip_serializing_if = "String::is_empty")]
        label: String,
    },
}

fn json(library: &Library, hit: &Hit) -> Line {
    let about = match &hit.member {
        Some(member) => About::Member(Box::new(Facts::of(hit.path.clone(), member))),
        None => About::Other { path: hit.path.clone(), name: hit.name.clone(), label: hit.label.clone() },
    };
    let (standard, version) = (library.standard().to_owned(), library.version().to_owned());
    Line { standard, version, kind: what(hit), about }
}
