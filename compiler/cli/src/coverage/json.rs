//! The report for programs.

use mapwright_compiler::coverage::{
    Element, ElementCounts, Field, FieldCounts, SourceStructure, TargetStructure,
};
use serde::Serialize;

use super::Report;
use crate::command_error::CommandError;

#[derive(Serialize)]
struct Whole<'c> {
    map: &'c str,
    source: &'c str,
    target: &'c str,
    complete: bool,
    touched: FieldCounts,
    all: FieldCounts,
    sources: Vec<Source>,
    targets: Vec<Target>,
}

#[derive(Serialize)]
struct Source {
    counts: FieldCounts,
    #[serde(flatten)]
    structure: SourceStructure,
}

#[derive(Serialize)]
struct Target {
    counts: ElementCounts,
    #[serde(flatten)]
    structure: TargetStructure,
}

pub(super) fn report(report: &Report<'_>) -> Result<String, CommandError> {
    let coverage = report.coverage;
    let sources = coverage.sources.iter().map(|source| {
        let mut structure = source.clone();
        retain_fields(report, &mut structure.fields);
        Source { counts: source.counts(), structure }
    });
    let targets = coverage.targets.iter().map(|target| {
        let mut structure = target.clone();
        retain_elements(report, &mut structure.elements);
        Target { counts: target.counts(), structure }
    });
    let whole = Whole {
        map: &coverage.map,
        source: &coverage.source,
        target: &coverage.target,
        complete: coverage.complete,
        touched: coverage.counts(true),
        all: coverage.counts(false),
        sources: sources.collect(),
        targets: targets.collect(),
    };
    let text =
        serde_json::to_string_pretty(&whole).map_err(|error| CommandError::Internal(error.to_string()))?;
    Ok(text + "\n")
}

/// Leaves out what is not asked for; what holds something that is stays.
fn retain_fields(report: &Report<'_>, fields: &mut Vec<Field>) {
    fields.retain_mut(|field| {
        retain_fields(report, &mut field.components);
        report.shows(field) || !field.components.is_empty()
    });
}

fn retain_elements(report: &Report<'_>, elements: &mut Vec<Element>) {
    elements.retain_mut(|element| {
        retain_elements(report, &mut element.elements);
        report.shows_element(element) || !element.elements.is_empty()
    });
}
