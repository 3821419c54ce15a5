//! The report as tables.

use mapwright_compiler::coverage::{
    Coverage, Element, Field, Part, SourceStructure, Status, TargetStructure,
};

use super::args::Only;
use super::{Report, words};
use crate::page::{Ink, Page, Row, Table};

pub(super) fn report(mut page: Page, report: &Report<'_>, details: bool) -> String {
    let coverage = report.coverage;
    head(&mut page, coverage);
    for source in coverage.sources.iter().filter(|source| source.touched && !source.wholly_ignored()) {
        segment(&mut page, report, source, details);
    }
    if matches!(report.only, None | Some(Only::Ignored)) {
        ignored(&mut page, coverage);
    }
    if matches!(report.only, None | Some(Only::Unmapped)) {
        untouched(&mut page, coverage);
    }
    if report.only != Some(Only::Ignored) {
        for target in &coverage.targets {
            resource(&mut page, report, target, details);
        }
    }
    page.into_text()
}

fn head(page: &mut Page, coverage: &Coverage) {
    page.title(&coverage.map, &format!("{} → {}", coverage.source, coverage.target));
    let touched = coverage.counts(true);
    let untouched = coverage.sources.iter().filter(|source| !source.touched).count();
    let not = match untouched {
        0 => String::new(),
        1 => "; 1 segment is not touched".to_owned(),
        many => format!("; {many} segments are not touched"),
    };
    page.line(&format!("{}{not}", words::fields(touched)));
    if !coverage.complete {
        page.line("The maps call each other in too many ways to follow all: some of what is not mapped here may be.");
    }
}

fn segment(page: &mut Page, report: &Report<'_>, source: &SourceStructure, details: bool) {
    let mut rows = Vec::new();
    for field in &source.fields {
        field_rows(report, field, details, &mut rows);
    }
    if rows.is_empty() {
        return;
    }
    page.blank();
    let label = if source.label.is_empty() { String::new() } else { format!("{}: ", source.label) };
    page.title(&source.name, &format!("{label}{}", words::fields(source.counts())));
    page.table(&Table {
        heads: vec!["field", "name", "usage", "", "where, or why not"],
        rows,
        expendable: &["usage"],
    });
}

fn field_rows(report: &Report<'_>, field: &Field, details: bool, rows: &mut Vec<Row>) {
    let mut inside = Vec::new();
    if details {
        field.components.iter().for_each(|part| field_rows(report, part, details, &mut inside));
    }
    if report.shows(field) || !inside.is_empty() {
        let datatype = field.datatype.as_ref().map_or(String::new(), |of| format!(" ({of})"));
        let cells = vec![
            format!("{}{datatype}", field.path),
            field.name.clone(),
            field.usage.map_or_else(|| required(field), String::from),
            words::status(field.status).to_owned(),
            words::place(field, details),
        ];
        rows.push(Row { cells, first: Ink::Name, rest: ink(field.status) });
    }
    rows.append(&mut inside);
}

/// A record has no letters for it.
fn required(field: &Field) -> String {
    if field.required { "required".to_owned() } else { String::new() }
}

const fn ink(status: Status) -> Ink {
    match status {
        Status::Mapped | Status::Read => Ink::Plain,
        Status::Ignored => Ink::Faint,
        Status::Unmapped => Ink::Bad,
    }
}

fn ignored(page: &mut Page, coverage: &Coverage) {
    let sources = coverage.sources.iter().filter(|source| source.wholly_ignored());
    let row = |source: &SourceStructure| {
        let fields = source.fields.len().to_string();
        let cells = vec![source.name.clone(), source.label.clone(), fields, source.remarks.join("; ")];
        Row { cells, first: Ink::Name, rest: Ink::Faint }
    };
    let rows: Vec<Row> = sources.map(row).collect();
    if !rows.is_empty() {
        page.blank();
        page.title("Ignored", "segments that the map leaves out on purpose");
        page.table(&Table { heads: vec!["segment", "name", "fields", "why"], rows, expendable: &[] });
    }
}

fn untouched(page: &mut Page, coverage: &Coverage) {
    let sources = coverage.sources.iter().filter(|source| !source.touched);
    let row = |source: &SourceStructure| {
        let cells = vec![source.name.clone(), source.label.clone(), source.fields.len().to_string()];
        Row { cells, first: Ink::Name, rest: Ink::Plain }
    };
    let rows: Vec<Row> = sources.map(row).collect();
    if !rows.is_empty() {
        page.blank();
        page.title("Not touched", "segments of which the map reads and ignores nothing");
        page.table(&Table { heads: vec!["segment", "name", "fields"], rows, expendable: &[] });
    }
}

fn resource(page: &mut Page, report: &Report<'_>, target: &TargetStructure, details: bool) {
    let mut rows = Vec::new();
    for element in &target.elements {
        element_rows(report, element, &target.name, details, &mut rows);
    }
    if rows.is_empty() {
        return;
    }
    page.blank();
    page.title(&target.name, &words::elements(target.counts()));
    page.table(&Table { heads: vec!["element", "card.", "", "from"], rows, expendable: &["card."] });
}

fn element_rows(report: &Report<'_>, element: &Element, of: &str, details: bool, rows: &mut Vec<Row>) {
    let mut inside = Vec::new();
    for inner in element.elements.iter().filter(|inner| details || inner.part != Part::Datatype) {
        element_rows(report, inner, of, details, &mut inside);
    }
    if report.shows_element(element) || !inside.is_empty() {
        let path = element.path.strip_prefix(of).unwrap_or(&element.path).trim_start_matches('.');
        let cells = vec![
            words::short(path),
            words::cardinality(element),
            words::element_status(element).to_owned(),
            element.from.join(", "),
        ];
        let rest = match (element.set, element.required) {
            (true, _) => Ink::Plain,
            (false, true) => Ink::Bad,
            (false, false) => Ink::Faint,
        };
        rows.push(Row { cells, first: Ink::Name, rest });
    }
    rows.append(&mut inside);
}
