//! Through values and conditions: where in the source they come from.

use super::Read;
use super::reads::Use;
use super::walk::{Names, Walk};
use super::writes::Origin;
use crate::plan::{Condition, Source, SourceKind, SourceType};
use crate::schema::Structure;
use std::collections::BTreeSet;
use std::sync::Arc;

impl<'p> Walk<'p> {
    /// Notes a use of all places that a value comes from, and returns them.
    pub(super) fn read(&mut self, source: &'p Source, names: &mut Names<'p>, what: &Use) -> BTreeSet<Origin> {
        let origins = self.origins(source, names);
        for origin in &origins {
            if let Origin::Place(place) = origin {
                self.gathered.reads.note(place, what.clone());
            }
        }
        origins
    }

    /// Where a value comes from. What chooses among many is read for it.
    pub(super) fn origins(&mut self, source: &'p Source, names: &mut Names<'p>) -> BTreeSet<Origin> {
        match &source.kind {
            SourceKind::Parameter(index) => names.parameters.get(*index).cloned().unwrap_or_default(),
            SourceKind::Item(item) => names.items.get(item).cloned().unwrap_or_default(),
            SourceKind::Entry(entry) => {
                names.entries.get(entry).map(|name| Origin::Entry((*name).to_owned())).into_iter().collect()
            }
            SourceKind::Child { of, member: name } | SourceKind::Key { of, name, .. } => {
                self.members(of, names, |member| member.name == *name)
            }
            SourceKind::Field { of, number, .. } | SourceKind::Component { of, number } => {
                self.members(of, names, |member| member.number == Some(*number))
            }
            SourceKind::Pick { of, .. } | SourceKind::Count(of) => self.origins(of, names),
            SourceKind::Where { of, item, condition } => {
                let of = self.origins(of, names);
                names.items.insert(*item, of.clone());
                self.condition(condition, names);
                of
            }
            SourceKind::Or(values) | SourceKind::Join { values, .. } => self.all(values, names),
            SourceKind::Call { arguments, .. } => self.all(arguments, names),
            SourceKind::Keyed { of, .. } => self.origins(of, names),
            SourceKind::Literal(_) | SourceKind::Setting(_) => BTreeSet::from([Origin::Constant]),
            SourceKind::Index(_) => BTreeSet::from([Origin::Index]),
        }
    }

    fn all(&mut self, values: &'p [Source], names: &mut Names<'p>) -> BTreeSet<Origin> {
        values.iter().flat_map(|value| self.origins(value, names)).collect()
    }

    /// A member of each of the places that a value comes from.
    fn members(
        &mut self,
        of: &'p Source,
        names: &mut Names<'p>,
        is: impl Fn(&crate::schema::Member) -> bool,
    ) -> BTreeSet<Origin> {
        let origins = self.origins(of, names);
        let Some(structure) = structure(&of.ty) else { return origins };
        let inside = |origin: Origin| match origin {
            Origin::Place(place) => {
                // What its structure does not name is read of the whole.
                Origin::Place(place.inside(structure, &is).unwrap_or(place))
            }
            other => other,
        };
        origins.into_iter().map(inside).collect()
    }

    /// Notes what a condition reads.
    pub(super) fn condition(&mut self, condition: &'p Condition, names: &mut Names<'p>) {
        let what = Use::Read(Read::Condition);
        match condition {
            Condition::Present(value)
            | Condition::In(value, _)
            | Condition::Is(value, _)
            | Condition::InTable(value, _) => {
                self.read(value, names, &what);
            }
            Condition::Equal(left, right) | Condition::Compare(left, _, right) => {
                self.read(left, names, &what);
                self.read(right, names, &what);
            }
            Condition::Not(inner) => self.condition(inner, names),
            Condition::And(all) | Condition::Or(all) => {
                for inner in all {
                    self.condition(inner, names);
                }
            }
        }
    }
}

/// What a value has members of.
fn structure(ty: &SourceType) -> Option<&Arc<Structure>> {
    match ty {
        SourceType::Group(structure)
        | SourceType::Segment(structure)
        | SourceType::Composite { structure, .. }
        | SourceType::Record(structure) => Some(structure),
        SourceType::Encoded { .. } | SourceType::Scalar | SourceType::Text | SourceType::Reference => None,
    }
}
