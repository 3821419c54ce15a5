//! Reads which elements of a structure stand together, as one version has it, out of the text that all versions of FHIR share.

use super::text::{Blocks, cells};
use super::versions::Versions;

/// A constraint of FHIR that says only which elements are there together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invariant {
    /// Its key, such as `obs-6`.
    pub key: String,
    /// What FHIR says of it.
    pub human: String,
    /// Elements of which at least one is there.
    pub there: Vec<String>,
    /// Elements of which at least one is not there. One of these or one of the others is enough.
    pub absent: Vec<String>,
}

/// The invariants of a structure, by its name.
pub(super) fn find(text: &'static str, version: &str, structure: &str) -> Vec<Invariant> {
    let blocks = Blocks::new(text);
    let versions = Versions::of(blocks, version);
    let holds = |range: Option<&str>| versions.hold(range.unwrap_or_default());
    let inside = blocks.find(structure).filter(|block| holds(block.cells().nth(2)));
    let lines = inside.flat_map(|block| block.lines().collect::<Vec<_>>());
    lines.filter_map(|line| read(line, &holds)).collect()
}

fn read(line: &'static str, holds: &dyn Fn(Option<&str>) -> bool) -> Option<Invariant> {
    let mut cells = cells(line);
    let (key, clause, human) = (cells.next()?, cells.next()?, cells.next()?);
    let (absent, there): (Vec<&str>, Vec<&str>) = clause.split(' ').partition(|name| name.starts_with('!'));
    holds(cells.next()).then(|| Invariant {
        key: key.to_owned(),
        human: human.to_owned(),
        there: there.into_iter().map(str::to_owned).collect(),
        absent: absent.into_iter().map(|name| name.trim_start_matches('!').to_owned()).collect(),
    })
}
