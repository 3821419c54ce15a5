//! The segments or records, with what is done with each field.

use super::place::{Place, join};
use super::reads::Reads;
use super::walk::Gathered;
use super::{Field, SourceStructure, Status};
use crate::plan::{Input, Plan};
use crate::schema::{Kind, Library, Member, Structure, Type};
use std::collections::BTreeMap;

/// No message structure has groups so deep.
const DEPTH: usize = 40;

/// All segments of the message in its order; or the record, and the records in it of which something is read.
pub(super) fn structures(plan: &Plan, gathered: &Gathered) -> Vec<SourceStructure> {
    let Some(root) = &gathered.root else { return Vec::new() };
    let mut all = Vec::new();
    let above = Above { reads: Some(&gathered.reads), remarks: None };
    match &plan.input {
        Input::Message { library, .. } => {
            segments(library, root, "", &above, DEPTH, &mut all);
            let names = short_names(&all);
            for (source, name) in all.iter_mut().zip(names) {
                let rename =
                    |path: &str| format!("{name}{}", path.get(source.path.len()..).unwrap_or_default());
                renamed(&mut source.fields, &rename);
                source.name = name;
            }
        }
        Input::Record { .. } => record(root, "", &above, &mut all),
    }
    all
}

/// What is done with a structure, and what `ignore` rows say of all that it is in.
struct Above<'r> {
    reads: Option<&'r Reads>,
    /// The remarks of the nearest `ignore` row.
    remarks: Option<Vec<String>>,
}

impl<'r> Above<'r> {
    fn member(&self, owner: &Structure, index: usize) -> Above<'r> {
        let reads = self.reads.and_then(|reads| reads.member(owner, index));
        let own = reads.and_then(Reads::ignored);
        let own = own.map(|remarks| remarks.iter().filter(|remark| !remark.is_empty()).cloned().collect());
        Above { reads, remarks: own.or_else(|| self.remarks.clone()) }
    }

    fn touched(&self) -> bool {
        self.remarks.is_some() || self.reads.is_some_and(Reads::touched)
    }
}

fn segments(
    library: &Library,
    group: &Structure,
    path: &str,
    above: &Above<'_>,
    depth: usize,
    all: &mut Vec<SourceStructure>,
) {
    for (index, member) in group.members.iter().enumerate() {
        let Some(structure) = library.structure_of_type(member) else { continue };
        let path = join(path, &member.name);
        let here = above.member(group, index);
        match structure.kind {
            Kind::Message | Kind::Group | Kind::Choice if depth > 0 => {
                segments(library, &structure, &path, &here, depth - 1, all);
            }
            Kind::Segment => {
                let fields = fields(Some(library), &structure, &path, &here);
                all.push(described(path, &structure, &here, fields));
            }
            _ => {}
        }
    }
}

fn record(structure: &Structure, path: &str, above: &Above<'_>, all: &mut Vec<SourceStructure>) {
    let fields = fields(None, structure, path, above);
    let mut described = described(path.to_owned(), structure, above, fields);
    described.name = if path.is_empty() { structure.name.clone() } else { path.to_owned() };
    all.push(described);
    for (index, member) in structure.members.iter().enumerate() {
        let here = above.member(structure, index);
        for inside in here.reads.map_or(&[][..], Reads::structures) {
            record(inside, &join(path, &member.name), &here, all);
        }
    }
}

fn described(path: String, structure: &Structure, here: &Above<'_>, fields: Vec<Field>) -> SourceStructure {
    SourceStructure {
        name: path.clone(),
        path,
        label: structure.label.clone(),
        touched: here.touched(),
        ignored: here.remarks.is_some(),
        remarks: here.remarks.clone().unwrap_or_default(),
        fields,
    }
}

fn fields(library: Option<&Library>, structure: &Structure, path: &str, above: &Above<'_>) -> Vec<Field> {
    let members = structure.members.iter().enumerate();
    members
        .filter_map(|(index, member)| {
            let here = above.member(structure, index);
            // Receivers get older messages: what was withdrawn may be read, and need not be.
            if member.withdrawn && !here.reads.is_some_and(Reads::touched) {
                return None;
            }
            let path = if structure.kind == Kind::Record {
                join(path, &member.name)
            } else {
                structure.path_of(path, member)
            };
            Some(field(library, member, path, &here))
        })
        .collect()
}

fn field(library: Option<&Library>, member: &Member, path: String, here: &Above<'_>) -> Field {
    let own = member.types.first();
    // The records in a record stand by themselves.
    let structures = match library {
        Some(_) => here.reads.map_or(&[][..], Reads::structures),
        None => &[],
    };
    let mut components = Vec::new();
    for structure in structures {
        let mut parts = fields(library, structure, &path, here);
        if !matches!(own, Some(Type::Structure(name)) if *name == structure.name) {
            parts.iter_mut().for_each(|part| part.datatype = Some(structure.name.clone()));
        }
        components.extend(parts);
    }
    let read = here.reads.and_then(Reads::status);
    let ignored = here.remarks.is_some()
        || !components.is_empty() && components.iter().all(|part| part.status == Status::Ignored);
    Field {
        path,
        name: member.name.clone(),
        ty: own.map_or("", Type::name).to_owned(),
        usage: member.usage.map(crate::schema::Usage::letter),
        required: member.min > 0,
        status: read.unwrap_or(if ignored { Status::Ignored } else { Status::Unmapped }),
        targets: here.reads.map(Reads::targets).unwrap_or_default(),
        reads: here.reads.map(Reads::reads).unwrap_or_default(),
        remarks: here.remarks.clone().unwrap_or_default(),
        datatype: None,
        components,
    }
}

fn renamed(fields: &mut [Field], rename: &impl Fn(&str) -> String) {
    for field in fields {
        field.path = rename(&field.path);
        renamed(&mut field.components, rename);
    }
}

/// As much of the end of each path as no other path ends in.
fn short_names(all: &[SourceStructure]) -> Vec<String> {
    let mut ends: BTreeMap<&str, usize> = BTreeMap::new();
    for source in all {
        for end in endings(&source.path) {
            *ends.entry(end).or_default() += 1;
        }
    }
    let short = |source: &SourceStructure| {
        let end = endings(&source.path).find(|end| ends.get(end) == Some(&1));
        end.unwrap_or(&source.path).to_owned()
    };
    all.iter().map(short).collect()
}

/// `PID`, `PATIENT.PID`, `PATIENT_RESULT.PATIENT.PID`.
fn endings(path: &str) -> impl Iterator<Item = &str> {
    let dots = path.rmatch_indices('.').filter_map(|(at, _)| path.get(at + 1..));
    dots.chain(std::iter::once(path))
}

/// The short names of segments.
pub(super) struct Names(BTreeMap<String, String>);

impl Names {
    pub(super) fn new(sources: &[SourceStructure]) -> Names {
        Names(sources.iter().map(|source| (source.path.clone(), source.name.clone())).collect())
    }

    /// A place for people: `PID-3.1`.
    pub(super) fn of(&self, place: &Place) -> String {
        let (segment, rest) = place.names();
        let short = self.0.get(&segment).filter(|_| !segment.is_empty()).unwrap_or(&segment);
        format!("{short}{rest}")
    }
}
