//! The fields that a map says nothing of, as findings: for who wants a decision on record for each.

use super::{Coverage, SourceStructure, Status};
use crate::diagnostic::{Diagnostic, codes};
use crate::plan::{Map, Plan, SourceType};

/// Of which segments or records a field that is neither mapped, read nor ignored is a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// Those of which the map reads or ignores something.
    Touched,
    /// All of the message.
    All,
}

/// An error (MW0609) for each segment or record that has such fields, at the map that reads it, else at the one that is run.
pub fn unmapped(plan: &Plan, coverage: &Coverage, scope: Scope) -> Vec<Diagnostic> {
    let sources = coverage.sources.iter().filter(|source| source.touched || scope == Scope::All);
    sources.filter_map(|source| of_structure(plan, source)).collect()
}

fn of_structure(plan: &Plan, source: &SourceStructure) -> Option<Diagnostic> {
    let unmapped = source.fields.iter().filter(|field| field.status == Status::Unmapped);
    let paths: Vec<&str> = unmapped.map(|field| field.path.as_str()).collect();
    let fields = match &*paths {
        [] => return None,
        [only] => format!("`{only}` is"),
        several => format!("{} fields of `{}` are", several.len(), source.name),
    };
    let (map, name) = reader(plan, source)?;
    // What is written in that map, where a source may have a name of its own.
    let written = paths.iter().map(|path| match (name, path.rsplit_once('-')) {
        (Some(name), Some((_, number))) => format!("{name}-{number}"),
        _ => (*path).to_owned(),
    });
    let written = if source.touched { written.collect::<Vec<_>>().join(", ") } else { source.name.clone() };
    let message = format!("{fields} neither mapped nor ignored");
    let label =
        if source.touched { "some of it is mapped, read or ignored" } else { "nothing of it is mapped" };
    Some(
        Diagnostic::error(codes::UNMAPPED_FIELD, message, map.span, label)
            .help(format!("map what is missing, or say why not: `ignore {written} \"remark\"`")),
    )
}

/// The map of the segment, with the segment's name in it; else the map that is run.
fn reader<'p>(plan: &'p Plan, source: &SourceStructure) -> Option<(&'p Map, Option<&'p str>)> {
    let segment = source.path.rsplit('.').next().unwrap_or_default();
    let of_segment = plan.maps.iter().find_map(|map| {
        let parameter = map.parameters.first()?;
        let is_it = matches!(&parameter.ty, SourceType::Segment(structure) if structure.name == segment);
        is_it.then_some((map, Some(parameter.name.as_str())))
    });
    of_segment.or_else(|| Some((plan.maps.get(plan.main.0)?, None)))
}
