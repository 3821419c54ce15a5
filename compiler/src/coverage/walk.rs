//! Through the rows of a map and of all that it calls.

use super::Read;
use super::reads::{Reads, Use};
use super::writes::{Origin, Writes};
use crate::plan::{
    Assign, Content, Entry, EntryId, ItemId, Map, MapId, Otherwise, Plan, Row, SourceType, Step,
};
use crate::schema::Structure;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// So many rows are looked at. Maps that call each other several times each have more ways than anybody could read; no map that
/// people write comes near.
pub(super) const ROWS: usize = 500_000;

/// What was found in all rows.
pub(super) struct Gathered {
    /// The message structure or record that the map reads.
    pub(super) root: Option<Arc<Structure>>,
    pub(super) reads: Reads,
    /// What the map makes, then the resources of its entries.
    pub(super) written: Vec<(Arc<Structure>, Writes)>,
    /// All rows were looked at.
    pub(super) complete: bool,
}

/// What the names of a map stand for where it is called.
pub(super) struct Names<'p> {
    pub(super) parameters: Vec<BTreeSet<Origin>>,
    pub(super) items: BTreeMap<ItemId, BTreeSet<Origin>>,
    pub(super) entries: BTreeMap<EntryId, &'p str>,
}

/// The element that rows fill.
#[derive(Clone)]
struct Element {
    /// Position in [`Gathered::written`].
    of: usize,
    steps: Vec<Step>,
    /// `Patient.name`.
    path: String,
}

pub(super) struct Walk<'p> {
    plan: &'p Plan,
    pub(super) gathered: Gathered,
    /// How many more rows are looked at.
    rows: usize,
}

/// Follows the map that is run, through so many rows.
pub(super) fn walk(plan: &Plan, rows: usize) -> Gathered {
    let root = plan.maps.get(plan.main.0).and_then(|main| match &main.parameters.first()?.ty {
        SourceType::Group(structure) | SourceType::Record(structure) => Some(structure.clone()),
        _ => None,
    });
    let gathered = Gathered { root, reads: Reads::default(), written: Vec::new(), complete: true };
    let mut walk = Walk { plan, gathered, rows };
    if let Some(main) = plan.maps.get(plan.main.0) {
        let element = walk.structure(&main.target);
        walk.map(plan.main, vec![BTreeSet::from([Origin::Place(Default::default())])], &element);
    }
    walk.gathered
}

impl<'p> Walk<'p> {
    /// A resource or record by itself.
    fn structure(&mut self, structure: &Arc<Structure>) -> Element {
        let written = &mut self.gathered.written;
        let known = written.iter().position(|(known, _)| known.name == structure.name);
        let of = known.unwrap_or_else(|| {
            let whole = Writes { structure: Some(structure.clone()), ..Writes::default() };
            written.push((structure.clone(), whole));
            written.len() - 1
        });
        Element { of, steps: Vec::new(), path: structure.name.clone() }
    }

    fn map(&mut self, map: MapId, parameters: Vec<BTreeSet<Origin>>, element: &Element) {
        let Some(map) = self.plan.maps.get(map.0) else { return };
        let mut names = Names { parameters, items: BTreeMap::new(), entries: BTreeMap::new() };
        name_entries(&map.rows, &mut names.entries);
        self.rows(&map.rows, &mut names, element);
        self.ignored(map, &mut names);
    }

    fn ignored(&mut self, map: &'p Map, names: &mut Names<'p>) {
        for ignored in &map.ignored {
            for origin in self.origins(&ignored.source, names) {
                if let Origin::Place(place) = origin {
                    self.gathered.reads.ignore(&place, &ignored.remark);
                }
            }
        }
    }

    fn rows(&mut self, rows: &'p [Row], names: &mut Names<'p>, element: &Element) {
        for row in rows {
            if self.rows == 0 {
                self.gathered.complete = false;
                return;
            }
            self.rows -= 1;
            match row {
                Row::Assign(assign) => self.assign(assign, names, element),
                Row::When { branches, otherwise } => {
                    for (condition, rows) in branches {
                        self.condition(condition, names);
                        self.rows(rows, names, element);
                    }
                    self.rows(otherwise, names, element);
                }
                Row::Match { subject, arms, otherwise, .. } => {
                    self.read(subject, names, &Use::Read(Read::Condition));
                    for (_, rows) in arms {
                        self.rows(rows, names, element);
                    }
                    if let Otherwise::Rows(rows) = otherwise {
                        self.rows(rows, names, element);
                    }
                }
                Row::Each { source, item, rows, .. } => {
                    let each = self.read(source, names, &Use::Read(Read::Each));
                    names.items.insert(*item, each);
                    self.rows(rows, names, element);
                }
                Row::Entry(entry) => self.entry(entry, names, element),
            }
        }
    }

    fn assign(&mut self, assign: &'p Assign, names: &mut Names<'p>, element: &Element) {
        let element = element.inside(&assign.target);
        let from = match &assign.source {
            Some(source) => self.read(source, names, &Use::Target(element.path.clone())),
            None => BTreeSet::from([Origin::Constant]),
        };
        match &assign.content {
            Content::Primitive { .. } | Content::Literal(_) => self.write(&element, &[], &from),
            // What these two write by themselves, the plan says.
            Content::Reference => self.write(&element, &["reference"], &from),
            Content::Coded { within, .. } => {
                let coding = element.inside(within.as_slice());
                self.write(&coding, &["code", "system", "display"], &from);
            }
            Content::Structure { item, call, rows } => {
                // A block that has no source is there if its rows set something: it comes from nowhere itself.
                if assign.source.is_some() {
                    self.write(&element, &[], &from);
                }
                if let Some(call) = call {
                    let origins = |argument: &'p Option<crate::plan::Source>| {
                        argument.as_ref().map(|argument| self.origins(argument, names)).unwrap_or_default()
                    };
                    let arguments: Vec<_> = call.arguments.iter().map(origins).collect();
                    let parameters = std::iter::once(from.clone()).chain(arguments).collect();
                    self.map(call.map, parameters, &element);
                }
                names.items.insert(*item, from);
                self.rows(rows, names, &element);
            }
        }
    }

    fn entry(&mut self, entry: &'p Entry, names: &mut Names<'p>, element: &Element) {
        let Some(map) = self.plan.maps.get(entry.map.0) else { return };
        let resource = self.structure(&map.target);
        // Without its first source there is no entry, whether or not the map reads it.
        let mut parameters = Vec::new();
        for (position, argument) in entry.arguments.iter().enumerate() {
            parameters.push(match (position, argument) {
                (_, None) => BTreeSet::new(),
                (0, Some(argument)) => self.read(argument, names, &Use::Target(resource.path.clone())),
                (_, Some(argument)) => self.origins(argument, names),
            });
        }
        if let Some(condition) = &entry.condition {
            self.condition(condition, names);
        }
        for key in &entry.key {
            self.read(key, names, &Use::Read(Read::Key));
        }
        let holder = element.inside(std::slice::from_ref(&entry.target));
        self.write(&holder, &[], &BTreeSet::from([Origin::Entry(entry.name.clone())]));
        self.map(entry.map, parameters, &resource);
        self.rows(&entry.rows, names, &resource);
    }

    /// Notes where an element, and these members of it, come from.
    fn write(&mut self, element: &Element, members: &[&str], from: &BTreeSet<Origin>) {
        let Some((structure, writes)) = self.gathered.written.get_mut(element.of) else { return };
        // A constant beside a value stands in for it where it is absent.
        let told = |origin: &&Origin| **origin != Origin::Constant || from.len() == 1;
        let from: Vec<Origin> = from.iter().filter(told).cloned().collect();
        let from = if from.is_empty() { vec![Origin::Constant] } else { from };
        let writes = writes.at(structure, &element.steps);
        writes.from.extend(from.iter().cloned());
        for member in members {
            if let Some(member) = writes.member(member) {
                member.from.extend(from.iter().cloned());
            }
        }
    }
}

impl Element {
    fn inside(&self, steps: &[Step]) -> Element {
        let mut inside = self.clone();
        for step in steps {
            inside.path = super::place::join(&inside.path, &super::writes::Written::new(step).text());
            inside.steps.push(step.clone());
        }
        inside
    }
}

/// The names of all entries of a map: rows may refer to those that come later.
fn name_entries<'p>(rows: &'p [Row], names: &mut BTreeMap<EntryId, &'p str>) {
    for row in rows {
        match row {
            Row::Entry(entry) => {
                names.insert(entry.id, &entry.name);
            }
            Row::Each { rows, .. } => name_entries(rows, names),
            Row::When { branches, otherwise } => {
                branches.iter().for_each(|(_, rows)| name_entries(rows, names));
                name_entries(otherwise, names);
            }
            Row::Match { arms, otherwise, .. } => {
                arms.iter().for_each(|(_, rows)| name_entries(rows, names));
                if let Otherwise::Rows(rows) = otherwise {
                    name_entries(rows, names);
                }
            }
            Row::Assign(_) => {}
        }
    }
}
