//! What the map makes, with where each element comes from.

use super::place::{Place, join};
use super::source::Names;
use super::walk::Gathered;
use super::writes::{Origin, Writes, Written};
use super::{Element, Part, TargetStructure};
use crate::schema::{Kind, Member, Structure, Type};
use std::collections::BTreeSet;

/// The target of the map, then the resources of its entries.
pub(super) fn structures(gathered: &Gathered, names: &Names) -> Vec<TargetStructure> {
    let described = gathered.written.iter().map(|(structure, writes)| TargetStructure {
        name: structure.name.clone(),
        label: structure.label.clone(),
        elements: elements(structure, writes, &structure.name, true, names),
    });
    described.collect()
}

/// The members of a structure that is written. `own`: it is the resource, or a part that it defines itself.
fn elements(structure: &Structure, writes: &Writes, path: &str, own: bool, names: &Names) -> Vec<Element> {
    let part = if own { Part::Element } else { Part::Datatype };
    let members = structure.members.iter().enumerate();
    members.map(|(index, member)| element(index, member, writes, path, part, names)).collect()
}

fn element(index: usize, member: &Member, holder: &Writes, path: &str, part: Part, names: &Names) -> Element {
    let written = || holder.inside.iter().filter(|((at, _), writes)| *at == index && writes.set());
    let name = if member.choice { format!("{}[x]", member.name) } else { member.name.clone() };
    let mut this = Element {
        path: join(path, &name),
        types: member.types.iter().map(|ty| ty.name().to_owned()).collect(),
        min: member.min,
        max: member.max,
        required: member.min > 0,
        set: written().next().is_some(),
        from: Vec::new(),
        part,
        elements: Vec::new(),
    };
    let (mut from, mut from_beside) = (BTreeSet::new(), BTreeSet::new());
    for ((_, way), writes) in written() {
        if *way == (Written { name: member.name.clone(), ..Written::default() }) {
            gather(writes, &mut from);
            this.elements.extend(inside(writes, &this.path, part, names));
        } else if way.beside {
            gather(writes, &mut from_beside);
            // Beside a primitive: what is never set there is of no interest.
            let beside = inside(writes, &join(path, &way.name), Part::Datatype, names);
            let forms = beside.into_iter().filter(|element| element.set).flat_map(forms);
            this.elements.extend(forms);
        } else {
            gather(writes, &mut from);
            this.elements.push(form(way, member, writes, path, names));
        }
    }
    this.from = from_words(if from.is_empty() { &from_beside } else { &from }, names);
    this
}

/// The extensions with their URLs, instead of the element that holds all.
fn forms(element: Element) -> Vec<Element> {
    let (forms, others): (Vec<_>, Vec<_>) =
        element.elements.iter().cloned().partition(|inner| inner.part == Part::Form);
    if others.is_empty() && !forms.is_empty() { forms } else { vec![Element { part: Part::Form, ..element }] }
}

/// One type of a choice, or the extension with one URL.
fn form(way: &Written, member: &Member, writes: &Writes, path: &str, names: &Names) -> Element {
    let path = join(path, &way.text());
    let mut from = BTreeSet::new();
    gather(writes, &mut from);
    let ending = way.name.strip_prefix(&member.name).filter(|_| member.choice);
    let is_named = |ty: &&Type| ending.is_some_and(|ending| ending.eq_ignore_ascii_case(ty.name()));
    let types = match member.types.iter().find(is_named) {
        Some(ty) => vec![ty.name().to_owned()],
        None => member.types.iter().map(|ty| ty.name().to_owned()).collect(),
    };
    Element {
        elements: inside(writes, &path, Part::Form, names),
        path,
        types,
        min: 0,
        max: member.max,
        required: false,
        set: true,
        from: from_words(&from, names),
        part: Part::Form,
    }
}

/// What is in an element, if something is set there.
fn inside(writes: &Writes, path: &str, of: Part, names: &Names) -> Vec<Element> {
    let Some(structure) = writes.structure.as_ref().filter(|_| writes.inside.values().any(Writes::set))
    else {
        return Vec::new();
    };
    let own = of == Part::Element && matches!(structure.kind, Kind::Element | Kind::Record);
    elements(structure, writes, path, own, names)
}

/// Where an element and what is in it come from.
fn gather<'w>(writes: &'w Writes, from: &mut BTreeSet<&'w Origin>) {
    from.extend(&writes.from);
    for inside in writes.inside.values() {
        gather(inside, from);
    }
}

/// In words. Places inside of another one, and constants beside values, are left out.
fn from_words(from: &BTreeSet<&Origin>, names: &Names) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut last: Option<&Place> = None;
    for origin in from {
        match origin {
            // The order of places is that of the message: what is in one comes right behind it.
            Origin::Place(place) if last.is_some_and(|last| place.is_inside(last)) => {}
            Origin::Place(place) => {
                last = Some(place);
                words.push(names.of(place));
            }
            Origin::Entry(name) => words.push(format!("entry {name}")),
            Origin::Index => words.push("index".to_owned()),
            Origin::Constant if words.is_empty() => words.push("constant".to_owned()),
            Origin::Constant => {}
        }
    }
    // A part of a field of varying type has one path in all datatypes.
    let mut told = BTreeSet::new();
    words.retain(|word| told.insert(word.clone()));
    words
}
