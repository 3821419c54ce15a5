//! What the rows of a block set, and what comes of rows that are done together, one or the other, or one in place of the other.

mod rows;

use super::Checker;
use super::concepts::{Fit, Made, Misfit, holds_codes};
use super::set::Set;
use super::ways::{Gap, Way, Ways};
use crate::diagnostic::{Diagnostic, codes};
use crate::plan::Step;
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
