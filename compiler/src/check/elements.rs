//! What the rows of a block set: an element twice, or a required one not on every way.

use super::Checker;
use super::concepts::{Fit, Made, Misfit, Origin, holds_codes, of_row, only_with, origins};
use super::set::Set;
use super::ways::{Gap, Said, Way, Ways};
use crate::diagnostic::{Diagnostic, codes};
use crate::plan::{
    Absence, Assign, Content, Otherwise, Presence, Row, SourceKind, SourceType, Step, TableId,
};
use crate::schema::Structure;
use crate::source::Span;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The elements that rows set in one object.
#[derive(Debug, Clone, Default)]
pub(super) struct Elements {
    /// By JSON key, extensions with their URL.
    pub(super) set: BTreeMap<String, Set>,
    /// Of `set`, by position in the structure: the names that are written there, with the first place of each. Types of a choice have one position.
    written: BTreeMap<u32, BTreeMap<String, Span>>,
    /// By position in the structure (the types of a choice have one); for slices once more with their names.
    pub(super) ways: Ways,
    /// A row because of which the resource may be left out.
    leaves_out: Option<Span>,
    /// Something could not be resolved: what is missing may have been meant there.
    poisoned: bool,
}

/// What is set in an object, and what it is. All rows that call one map have one between them.
pub(super) type Object = (Arc<Elements>, Arc<Structure>);

/// What was found of objects that several rows have between them, so that it is looked for once: maps that each call the next one twice
/// make more ways than could be gone. By address; what is here is kept, so that nothing else comes to be at the address.
#[derive(Debug, Default)]
pub(super) struct Shared {
    /// What is missing in their inner objects was reported.
    reported: BTreeMap<usize, Arc<Elements>>,
    /// What two that make one object come to.
    merged: BTreeMap<(usize, usize), [Arc<Elements>; 3]>,
    /// What is there only with a row's source.
    pub(super) weakened: BTreeMap<(usize, Span), [Arc<Elements>; 2]>,
    /// Why it may have no code of a value set.
    pub(super) codes: BTreeMap<(usize, String), (Arc<Elements>, Fit)>,
}

/// What the branches of one `when` or `match` come to, by branch and address.
type Joined = BTreeMap<Vec<(usize, usize)>, (Vec<Arc<Elements>>, Arc<Elements>)>;

pub(super) fn address(elements: &Arc<Elements>) -> usize {
    Arc::as_ptr(elements) as usize
}

pub(super) fn is_shared(elements: &Arc<Elements>) -> bool {
    Arc::strong_count(elements) > 1
}

impl Elements {
    /// Nothing is known.
    pub(super) fn poisoned() -> Elements {
        Elements { poisoned: true, ..Elements::default() }
    }

    /// Something could not be resolved.
    pub(super) fn is_poisoned(&self) -> bool {
        self.poisoned
    }

    /// Marks that something could not be resolved.
    pub(super) fn poison(&mut self) {
        self.poisoned = true;
    }

    /// What rows set at a place in the structure: an element, its types or its slices.
    pub(super) fn sets_of(&self, order: u32) -> impl Iterator<Item = &Set> {
        self.set.values().filter(move |set| set.order == order)
    }

    /// Whether rows set a member, by its place in the structure.
    pub(super) fn way_of(&self, order: u32) -> Option<&Way> {
        self.ways.get(&(order, String::new()))
    }

    /// No row sets anything.
    pub(super) fn sets_nothing(&self) -> bool {
        self.is_empty()
    }

    /// The first row that sets a member.
    pub(super) fn span_of(&self, name: &str, structure: &Structure) -> Option<Span> {
        let index = structure.members.iter().position(|member| member.name == name)?;
        self.written.get(&Step::order_of(index))?.values().next().copied()
    }

    /// The row because of which the resource may be left out.
    pub(super) fn leaves_out(&self) -> Option<Span> {
        self.leaves_out
    }

    /// Whether an object that has these elements is there.
    fn way(&self, structure: &Structure, span: Span, row: Span) -> Way {
        let required = |order: u32| {
            let member =
                structure.members.iter().enumerate().find(|(index, _)| Step::order_of(*index) == order);
            member.is_some_and(|(_, member)| member.min > 0)
        };
        let dropped = self.ways.iter().find_map(|((order, _), way)| match way {
            Way::Said(said) if said.drops && required(*order) => Some(said.span),
            _ => None,
        });
        if let Some(span) = dropped {
            return Way::Possible(Gap { span, row: Some(row), reference: false, entry: None });
        }
        // Constants say nothing by themselves where there is something else.
        let certain = self.ways.values().any(|way| matches!(way, Way::Certain));
        let constant = self.ways.values().all(|way| matches!(way, Way::Constant)) && !self.ways.is_empty();
        match (certain, constant) {
            _ if self.poisoned => Way::Certain,
            (true, _) => Way::Certain,
            (_, true) => Way::Constant,
            _ => Way::Possible(Gap { span, row: Some(row), reference: false, entry: None }),
        }
    }

    fn one(step: &Step, span: Span, inner: Option<Object>, way: Way) -> Elements {
        let key = match step.url.as_ref().or(step.slice.as_ref().map(|slice| &slice.name)) {
            Some(name) => format!("{}(\"{name}\")", step.key),
            None => step.key.clone(),
        };
        let coded = step.repeats && step.structure.as_deref().is_some_and(holds_codes);
        let set = Set {
            repeats: step.repeats && !step.only,
            made: if coded && inner.is_some() { vec![Made::Shared(Ok(()))] } else { Vec::new() },
            inner,
            bound: step.codes.clone().map(|codes| (codes, step.path.clone())),
            ..Set::new(step.order, step.key.clone(), span)
        };
        // A primitive that only has an extension is there too: the order of the extension is one behind.
        let order = step.order - step.order % 2;
        let leaves_out = inner_leaves_out(&set);
        let mut ways = BTreeMap::new();
        if let Some(slice) = &step.slice {
            ways.insert((order, slice.name.clone()), way.clone());
        }
        ways.insert((order, String::new()), way);
        let mut elements = Elements { ways, leaves_out, ..Elements::default() };
        elements.insert(key, set);
        elements
    }

    /// The reason for a bad value stands where extensions of the element do.
    fn add_reason(&mut self, step: &Step, span: Span) {
        let key = format!("_{}", step.key);
        let order = step.order + 1;
        self.insert(key.clone(), Set::new(order, key, span));
    }

    fn insert(&mut self, key: String, set: Set) {
        let written = self.written.entry(set.order).or_default();
        written.entry(set.key.clone()).or_insert(set.span);
        self.set.insert(key, set);
    }

    /// No row sets anything.
    fn is_empty(&self) -> bool {
        self.set.is_empty() && self.ways.is_empty() && !self.poisoned
    }

    /// Rows of one block, both done.
    fn and(&mut self, other: Elements, checker: &mut Checker<'_>) {
        self.poisoned |= other.poisoned;
        self.leaves_out = self.leaves_out.or(other.leaves_out);
        self.add_ways(other.ways);
        // The branches of one `when` may set several types of a choice: only what was set before counts.
        let another_type = |theirs: &Set| {
            let written = self.written.get(&theirs.order)?;
            let (key, span) = written.iter().find(|(key, _)| **key != theirs.key)?;
            Some((key.clone(), *span))
        };
        let choices: Vec<_> = other.set.values().map(another_type).collect();
        for ((key, mut theirs), choice) in other.set.into_iter().zip(choices) {
            if theirs.implied && self.set.contains_key(&key) {
                continue;
            }
            if let Some((choice, span)) = choice {
                checker.report(
                    Diagnostic::error(
                        codes::CHOICE_TWICE,
                        format!("`{choice}` and `{}` are types of one element", theirs.key),
                        theirs.span,
                        "set again here, with another type",
                    )
                    .label(span, "set here")
                    .help("keep one, or put them into the branches of a `when` or `match`"),
                );
                continue;
            }
            let Some(ours) = self.set.get_mut(&key) else {
                self.insert(key, theirs);
                continue;
            };
            if (ours.spread || theirs.spread) && ours.inner.is_some() && theirs.inner.is_some() {
                checker.spread_and_shared(ours, &theirs);
                continue;
            }
            ours.spread |= theirs.spread;
            ours.made.append(&mut theirs.made);
            ours.origins.append(&mut theirs.origins);
            if theirs.there.is_ok() {
                ours.there = Ok(());
            }
            // `by MAP via TABLE`: the table's coding is one of its own, beside those of the map.
            if let Some((inner, _)) = ours.inner.as_mut().filter(|_| ours.span == theirs.span) {
                Arc::make_mut(inner).set.values_mut().for_each(Set::own);
            }
            // What one row has in the object is not there if only the other makes it.
            if ours.inner.is_some() && theirs.inner.is_some() {
                ours.weaken(checker);
                theirs.weaken(checker);
            }
            match (&mut ours.inner, theirs.inner) {
                (Some((ours, _)), Some((theirs, _))) => both(ours, theirs, checker),
                (ours_inner @ None, Some(inner)) if ours.repeats => *ours_inner = Some(inner),
                _ if ours.repeats => {}
                _ if key.starts_with('_') => {
                    // The element itself is set twice too if none of the two is an extension.
                    let element = key.trim_start_matches('_');
                    if !checker.is_reported(codes::ASSIGNED_TWICE, theirs.span) {
                        checker.report(
                            Diagnostic::error(
                                codes::ASSIGNED_TWICE,
                                format!("`else absent` sets an extension of `{element}`, and so does another row"),
                                theirs.span,
                                "set again here",
                            )
                            .label(ours.span, "set here")
                            .help(format!(
                                "write `else skip` or `else warn`; or take out the row for the extension of `{element}`"
                            )),
                        );
                    }
                }
                _ => checker.report(
                    Diagnostic::error(
                        codes::ASSIGNED_TWICE,
                        format!("`{key}` is set twice, and there can be only one"),
                        theirs.span,
                        "set again here",
                    )
                    .label(ours.span, "set here")
                    .help(match ours.span.file == theirs.span.file {
                        true => "keep one row; or join the sources with `or` (the first that is present); or put the rows into the branches of a `when`",
                        // Only an overlay brings rows of two files together.
                        false => "write `replace` before the row of the overlay to have it in place of the other one",
                    }),
                ),
            }
        }
    }

    fn add_ways(&mut self, others: Ways) {
        for (place, way) in others {
            let way = match self.ways.remove(&place) {
                Some(ours) => ours.better(way),
                None => way,
            };
            self.ways.insert(place, way);
        }
    }

    /// Branches, of which one is done. Each has the place and words for "this way".
    fn either(branches: Vec<(Elements, Span, String)>) -> Elements {
        let (elements, words): (Vec<_>, Vec<_>) =
            branches.into_iter().map(|(elements, span, words)| (Arc::new(elements), (span, words))).unzip();
        Elements::joined(&elements.into_iter().enumerate().collect::<Vec<_>>(), &words, &mut Joined::new())
    }

    /// The same of some branches, by their numbers.
    fn joined(
        branches: &[(usize, Arc<Elements>)],
        words: &[(Span, String)],
        joined: &mut Joined,
    ) -> Elements {
        let mut all = Elements::default();
        let places: BTreeSet<_> = branches.iter().flat_map(|(_, branch)| branch.ways.keys()).collect();
        for place in places {
            let ways = branches.iter().map(|(number, branch)| match branch.ways.get(place) {
                // A constant that depends on a condition says something.
                Some(Way::Constant) => Way::Certain,
                Some(way) => way.clone(),
                None => {
                    words.get(*number).map_or(Way::Certain, |(span, words)| Way::Not(*span, words.clone()))
                }
            });
            all.ways.extend(ways.reduce(Way::worse).map(|way| (place.clone(), way)));
        }
        let mut sets: BTreeMap<&String, Vec<(usize, &Set)>> = BTreeMap::new();
        for (number, branch) in branches {
            for (key, set) in &branch.set {
                sets.entry(key).or_default().push((*number, set));
            }
        }
        for (key, sets) in sets {
            let Some((_, first)) = sets.first() else { continue };
            let mut set = Set { inner: None, ..(*first).clone() };
            set.spread = sets.iter().any(|(_, set)| set.spread);
            set.origins = sets.iter().flat_map(|(_, set)| set.origins.clone()).collect();
            set.bound = sets.iter().find_map(|(_, set)| set.bound.clone());
            let of = |number: &usize| sets.iter().find(|(other, _)| other == number).map(|(_, set)| *set);
            let without = branches.iter().find(|(number, _)| of(number).is_none());
            let without = without.and_then(|(number, _)| words.get(*number));
            (set.only, set.there) = match without {
                Some((span, words)) => {
                    (Some(Way::Not(*span, words.clone())), Err(Misfit::Not(*span, words.clone())))
                }
                None => (
                    sets.iter().find_map(|(_, set)| set.only.clone()),
                    sets.iter().try_for_each(|(_, set)| set.there.clone()),
                ),
            };
            if sets.iter().any(|(_, set)| !set.made.is_empty()) {
                let made = branches.iter().filter_map(|(number, _)| {
                    let (span, words) = words.get(*number)?;
                    Some((of(number).map_or_else(Vec::new, |set| set.made.clone()), *span, words.clone()))
                });
                set.made = vec![Made::Either(made.collect())];
            }
            // Where a branch does not make the object at all, nothing is missing in it.
            let objects = || sets.iter().filter_map(|(number, set)| Some((*number, set.inner.as_ref()?)));
            if let Some((_, (_, structure))) = objects().next() {
                let inner: Vec<_> = objects().map(|(number, (inner, _))| (number, inner.clone())).collect();
                let known = inner.iter().map(|(number, inner)| (*number, address(inner))).collect();
                let first = inner.first().map(|(_, first)| first.clone()).unwrap_or_default();
                let whole = match joined.get(&known) {
                    // One object on all ways.
                    _ if inner.iter().all(|(_, other)| Arc::ptr_eq(&first, other)) => first,
                    Some((_, whole)) => whole.clone(),
                    None => {
                        let whole = Arc::new(Elements::joined(&inner, words, joined));
                        let kept = inner.into_iter().map(|(_, inner)| inner).collect();
                        joined.insert(known, (kept, whole.clone()));
                        whole
                    }
                };
                set.inner = Some((whole, structure.clone()));
            }
            all.insert(key.clone(), set);
        }
        all.poisoned = branches.iter().any(|(_, branch)| branch.poisoned);
        all.leaves_out = branches.iter().find_map(|(_, branch)| branch.leaves_out);
        all
    }

    /// What a map sets, with the block's rows in the place of its own.
    fn replaced_by(mut self, mut rows: Elements, checker: &mut Checker<'_>) -> Elements {
        self.poisoned |= rows.poisoned;
        self.leaves_out = self.leaves_out.or(rows.leaves_out);
        let certain =
            |order: u32| matches!(rows.ways.get(&(order, String::new())), Some(Way::Certain | Way::Constant));
        for theirs in rows.set.values_mut() {
            let Some(ours) = self.set.get_mut(&theirs.key) else { continue };
            // Where the block's row sets nothing, the map's own is done.
            if theirs.repeats || !certain(theirs.order) {
                theirs.origins.extend(ours.origins.iter().cloned());
            }
            if ours.there.is_ok() {
                theirs.there = Ok(());
            }
            match (&ours.inner, &theirs.inner) {
                (Some(_), Some(_)) => {
                    ours.weaken(checker);
                    theirs.weaken(checker);
                }
                (Some(object), None) => ours.made.iter_mut().for_each(|made| made.own(object)),
                _ => {}
            }
            let mut made = std::mem::take(&mut ours.made);
            made.append(&mut theirs.made);
            (ours.made, theirs.made) = (made.clone(), made);
        }
        // Where the block's row sets nothing, the map's own row is done.
        self.add_ways(rows.ways);
        for (key, theirs) in rows.set {
            if !theirs.repeats {
                self.set.retain(|other, s| *other == key || s.order != theirs.order);
                self.written.insert(theirs.order, BTreeMap::from([(theirs.key.clone(), theirs.span)]));
            }
            match (self.set.get_mut(&key), theirs) {
                (Some(Set { inner: Some((ours, _)), .. }), Set { inner: Some((inner, _)), .. }) => {
                    let whole = Arc::unwrap_or_clone(std::mem::take(ours));
                    *ours = Arc::new(whole.replaced_by(Arc::unwrap_or_clone(inner), checker));
                }
                (_, theirs) => self.insert(key, theirs),
            }
        }
        self
    }
}

impl<'a> Checker<'a> {
    /// What rows set, with everything set twice reported.
    pub(super) fn elements(&mut self, rows: &[Row]) -> Elements {
        let mut all = Elements::default();
        for row in rows {
            let elements = match row {
                Row::Assign(assign) => self.assigned(assign),
                Row::When { branches, otherwise } => {
                    let mut ways = Vec::new();
                    let mut last = None;
                    for (condition, rows) in branches {
                        let span = condition_span(condition);
                        last = last.or(span);
                        let span = span.or(last).unwrap_or(self.whole_file());
                        ways.push((self.elements(rows), span, "not set when this holds".to_string()));
                    }
                    let span = last.unwrap_or(self.whole_file());
                    let words = if otherwise.is_empty() {
                        "not set when this does not hold"
                    } else {
                        "not set in the `else` of this"
                    };
                    ways.push((self.elements(otherwise), span, words.to_string()));
                    Elements::either(ways)
                }
                Row::Match { arms, otherwise, span, .. } => {
                    let mut ways = Vec::new();
                    for (keys, rows) in arms {
                        let words = format!("not set for {}", keys.join(", "));
                        ways.push((self.elements(rows), *span, words));
                    }
                    match otherwise {
                        Otherwise::Rows(rows) => {
                            ways.push((self.elements(rows), *span, "not set for other codes".to_string()));
                        }
                        Otherwise::Warn(_) => {
                            ways.push((Elements::default(), *span, "not set for other codes".to_string()));
                        }
                        Otherwise::Fail(_) => {}
                    }
                    Elements::either(ways)
                }
                Row::Each { rows, source, presence, .. } => {
                    let mut elements = self.elements(rows);
                    let none = (*presence == Presence::Possible).then_some(source.span);
                    self.once_each(&mut elements, source.span, none, &mut BTreeMap::new());
                    if *presence == Presence::Possible {
                        // There may be none.
                        let none = Way::Possible(Gap {
                            span: source.span,
                            row: None,
                            reference: false,
                            entry: None,
                        });
                        elements.ways.values_mut().for_each(|way| *way = way.clone().worse(none.clone()));
                    }
                    elements
                }
                Row::Entry(entry) => Elements::one(&entry.target, entry.span, None, Way::Certain),
            };
            all.and(elements, self);
        }
        all
    }

    fn assigned(&mut self, assign: &Assign) -> Elements {
        let Some((last, holders)) = assign.target.split_last() else { return Elements::default() };
        let inner = self.content_elements(&assign.content, last, assign.span);
        let absence = assign.absence.as_ref();
        let span = assign.source.as_ref().map_or(assign.span, |source| source.span);
        let reference =
            assign.source.as_ref().is_some_and(|source| matches!(source.ty, SourceType::Reference));
        let entry = match assign.source.as_ref().map(|source| (&source.kind, source.many)) {
            Some((SourceKind::Entry(entry), false)) => Some(*entry),
            _ => None,
        };
        let way = match (assign.presence, &inner) {
            (Presence::Possible, _) => Way::Possible(Gap { span, row: Some(assign.span), reference, entry }),
            (_, Some((elements, structure))) if assign.source.is_none() => {
                elements.way(structure, span, assign.span)
            }
            (Presence::Certain | Presence::Sure, Some((elements, structure))) => {
                match elements.way(structure, span, assign.span) {
                    // Nothing that the source has to have can be missing without an error; but a row may say that the element is left out.
                    Way::Possible(gap) if gap.span != span => Way::Possible(gap),
                    _ => Way::Certain,
                }
            }
            (Presence::Certain | Presence::Sure, None) => Way::Certain,
            (Presence::Constant, _) => Way::Constant,
        };
        let leaves_out = inner.as_ref().and_then(|(elements, _)| elements.leaves_out);
        let way = way.said(absence, assign.span);
        let mut made = Vec::new();
        let inner = match inner {
            // Each row that ends at a repeating element makes elements of its own.
            Some((elements, structure)) if last.repeats => {
                self.report_missing(&elements, &structure, assign.span, false, false);
                self.report_inner_missing(&elements);
                if holds_codes(&structure) {
                    made.push(Made::Object((elements, structure), of_row(assign)));
                }
                None
            }
            other => other,
        };
        let origins = origins(assign, last);
        // What a row has in an object for its source is there only with it.
        let only = match (&way, &assign.source) {
            (_, None) => None,
            (Way::Possible(_) | Way::Said(Said { drops: true, .. }), _) => Some(only_with(span)),
            // Where the source lacks what its schema requires, what is required here is missed at run time, but nothing else is.
            _ => of_row(assign).is_err().then_some(Way::Said(Said { span, drops: false })),
        };
        let mut elements = Elements::one(last, assign.span, inner, way);
        if let Some(set) = elements.set.values_mut().next() {
            set.only = only.filter(|_| set.inner.is_some());
            set.made.append(&mut made);
            set.origins = origins;
            set.there = of_row(assign);
        }
        match absence {
            Some(Absence::Resource { .. }) => elements.leaves_out = Some(assign.span),
            Some(Absence::Reason(_)) if last.structure.is_none() && !last.required && !last.repeats => {
                elements.add_reason(last, assign.span);
            }
            _ => {}
        }
        let many = assign.source.as_ref().is_some_and(|source| source.many);
        let spread = assign.target.iter().rposition(|step| step.repeats).filter(|_| many);
        for (index, step) in holders.iter().enumerate().rev() {
            if let Some(structure) = &step.structure {
                let mut inside = elements;
                let way = inside.way(structure, span, assign.span);
                // A default is that of the last element alone.
                let said = absence.filter(|absence| !matches!(absence, Absence::Default(_)));
                let way = way.said(said, assign.span);
                add_url(&mut inside, step, structure, assign.span);
                elements = Elements::one(step, assign.span, Some((Arc::new(inside), structure.clone())), way);
                elements.set.values_mut().for_each(|set| set.spread = spread == Some(index));
            }
        }
        elements.leaves_out = elements.leaves_out.or(leaves_out);
        elements
    }

    /// A row makes one element for each of its values, and another row goes through the same one.
    fn spread_and_shared(&mut self, ours: &Set, theirs: &Set) {
        let key = &ours.key;
        self.report(
            Diagnostic::error(
                codes::SPREAD_AND_SHARED,
                format!("two rows go through `{key}`, and one of them makes one for each of its values"),
                theirs.span,
                if theirs.spread { "one for each value" } else { "of which one?" },
            )
            .label(ours.span, if ours.spread { "one for each value" } else { "goes through one" })
            .help(format!(
                "say what one `{key}` is made of, with a block: `SOURCE -> {key} {{ .1 -> …  .2 -> … }}`"
            )),
        );
    }

    /// What content sets in the object that it makes; none for a primitive.
    fn content_elements(&mut self, content: &Content, step: &Step, span: Span) -> Option<Object> {
        let structure = step.structure.clone()?;
        let mut elements = match content {
            Content::Primitive { .. } => return None,
            // A constant is a primitive: where a structure is, it stands for a row with an error.
            Content::Literal(_) => return Some((Arc::new(Elements::poisoned()), structure)),
            Content::Structure { call, rows, .. } => {
                let rows = self.elements(rows);
                match call {
                    Some(call) if rows.is_empty() && step.url.is_none() => {
                        return Some((self.called(call.map), structure));
                    }
                    Some(call) => Arc::unwrap_or_clone(self.called(call.map)).replaced_by(rows, self),
                    None => rows,
                }
            }
            Content::Reference => self.named(&structure, &["reference"], span),
            Content::Coded { within: None, via, .. } => self.coding(&structure, via.table, span),
            // What else goes through `coding` goes through this one.
            Content::Coded { within: Some(step), via, .. } => {
                let holder = step.structure.clone();
                let coding = holder.map(|holder| (Arc::new(self.coding(&holder, via.table, span)), holder));
                Elements::one(step, span, coding, Way::Certain)
            }
        };
        add_url(&mut elements, step, &structure, span);
        Some((Arc::new(elements), structure))
    }

    /// What a map sets.
    fn called(&self, map: crate::plan::MapId) -> Arc<Elements> {
        let called = self.instances.get(map.0).map(|instance| instance.elements.clone());
        called.unwrap_or_else(|| Arc::new(Elements::poisoned()))
    }

    /// What a table puts into a coding.
    fn coding(&self, structure: &Structure, table: TableId, span: Span) -> Elements {
        let mut named = self.named(structure, &["code", "system", "display"], span);
        if let Some(code) = named.set.get_mut("code") {
            code.origins.push(Origin::Table { table, coded: true });
        }
        named
    }

    fn named(&self, structure: &Structure, names: &[&str], span: Span) -> Elements {
        let mut elements = Elements::default();
        for (index, member) in structure.members.iter().enumerate() {
            if names.contains(&member.name.as_str()) {
                let order = Step::order_of(index);
                let set = Set { repeats: member.repeats(), ..Set::new(order, member.name.clone(), span) };
                elements.insert(member.name.clone(), set);
                elements.ways.insert((order, String::new()), Way::Certain);
            }
        }
        elements
    }

    /// Rows in an `each` are done many times: they may only add to elements that repeat. What `done` has, before and after, is done.
    fn once_each(
        &mut self,
        elements: &mut Elements,
        each: Span,
        none: Option<Span>,
        done: &mut BTreeMap<usize, [Arc<Elements>; 2]>,
    ) {
        let mut findings = Vec::new();
        for set in elements.set.values_mut() {
            if set.repeats {
                let object = set.inner.take();
                object.iter().for_each(|object| set.made.iter_mut().for_each(|made| made.own(object)));
            }
            if let Some(none) = none.filter(|_| !set.made.is_empty()) {
                let some = (std::mem::take(&mut set.made), none, String::new());
                set.made = vec![Made::Either(vec![some, (Vec::new(), none, "there may be none".into())])];
            }
            set.only = set.only.take().or(none.map(only_with));
            match &mut set.inner {
                _ if set.repeats => {}
                Some((inner, _)) => match done.get(&address(inner)) {
                    Some([_, after]) => *inner = after.clone(),
                    None => {
                        let before = inner.clone();
                        self.once_each(Arc::make_mut(inner), each, none, done);
                        done.insert(address(&before), [before, inner.clone()]);
                    }
                },
                None => findings.push(
                    Diagnostic::error(
                        codes::REPEATED_INTO_SINGLE,
                        format!("`{}` is set once for each, and there can be only one", set.key),
                        set.span,
                        "one element",
                    )
                    .label(each, "done for each of these")
                    .help("take one of them outside of the `each`, with `first(…)`, `last(…)` or `only(…)`; or set an element that repeats"),
                ),
            }
        }
        for finding in findings {
            self.report(finding);
        }
    }

    /// What a map makes together with the rows of a block, to be used where both make one object.
    pub(super) fn with_block(&mut self, map: crate::plan::MapId, rows: &[Row]) -> Elements {
        let rows = self.elements(rows);
        Arc::unwrap_or_clone(self.called(map)).replaced_by(rows, self)
    }

    /// Reports required members of the objects inside that are not set on every way.
    pub(super) fn report_inner_missing(&mut self, elements: &Elements) {
        for set in elements.set.values() {
            self.report_codes(set);
            if let Some((inner, structure)) = &set.inner {
                self.report_missing(inner, structure, set.span, false, false);
                let known =
                    is_shared(inner) && self.shared.reported.insert(address(inner), inner.clone()).is_some();
                if !known {
                    self.report_inner_missing(inner);
                }
            }
        }
    }

    fn whole_file(&self) -> Span {
        let file = self.files.first().map_or(crate::source::FileId(0), |f| f.id);
        Span { file, start: 0, end: 0 }
    }
}

fn inner_leaves_out(set: &Set) -> Option<Span> {
    set.inner.as_ref().and_then(|(elements, _)| elements.leaves_out)
}

/// Two rows make one object.
fn both(ours: &mut Arc<Elements>, theirs: Arc<Elements>, checker: &mut Checker<'_>) {
    if !(is_shared(ours) && is_shared(&theirs)) {
        return Arc::make_mut(ours).and(Arc::unwrap_or_clone(theirs), checker);
    }
    let key = (address(ours), address(&theirs));
    if let Some([_, _, whole]) = checker.shared.merged.get(&key) {
        *ours = whole.clone();
        return;
    }
    let before = ours.clone();
    Arc::make_mut(ours).and(Elements::clone(&theirs), checker);
    checker.shared.merged.insert(key, [before, theirs, ours.clone()]);
}

/// `extension("URL")` sets the extension's `url`.
fn add_url(elements: &mut Elements, step: &Step, structure: &Structure, span: Span) {
    if step.url.is_none() {
        return;
    }
    if let Some(index) = structure.members.iter().position(|m| m.name == "url") {
        let order = Step::order_of(index);
        elements.ways.insert((order, String::new()), Way::Constant);
        elements.insert("url".into(), Set { implied: true, ..Set::new(order, "url".into(), span) });
    }
}

fn condition_span(condition: &crate::plan::Condition) -> Option<Span> {
    use crate::plan::Condition::*;
    match condition {
        Present(source)
        | Equal(source, _)
        | In(source, _)
        | Is(source, _)
        | InTable(source, _)
        | Compare(source, ..) => Some(source.span),
        Not(inner) => condition_span(inner),
        And(all) | Or(all) => all.first().and_then(condition_span),
    }
}
