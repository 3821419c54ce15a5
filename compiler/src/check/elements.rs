//! What the rows of a block set: an element twice, or a required one not on every way.

use super::Checker;
use super::required::needs;
use super::value::article;
use crate::diagnostic::{Diagnostic, codes};
use crate::plan::{Absence, Assign, Content, EntryId, Otherwise, Presence, Row, SourceKind, Step};
use crate::schema::{Kind, Structure, Type};
use crate::source::Span;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The elements that rows set in one object.
#[derive(Debug, Clone, Default)]
pub(super) struct Elements {
    /// By JSON key, extensions with their URL.
    set: BTreeMap<String, Set>,
    /// By position in the structure (the types of a choice have one); for slices once more with their names.
    ways: Ways,
    /// A row because of which the resource may be left out.
    leaves_out: Option<Span>,
    /// Something could not be resolved: what is missing may have been meant there.
    poisoned: bool,
}

/// By position in the structure and slice, which is empty for the element itself.
pub(super) type Ways = BTreeMap<(u32, String), Way>;

/// Whether an element is set on all ways through the rows. The better one comes later.
#[derive(Debug, Clone)]
pub(super) enum Way {
    /// Not on this one.
    Not(Span, String),
    /// On all, but if the data have nothing for it, it is not there.
    Possible(Gap),
    /// The same, and a row says what happens then.
    Said(Said),
    /// On all, by constants.
    Constant,
    /// On all, from what the source has to have.
    Certain,
}

/// A row whose source may be absent.
#[derive(Debug, Clone)]
pub(super) struct Gap {
    /// The source.
    pub(super) span: Span,
    /// The row, if there is one that could say what happens.
    pub(super) row: Option<Span>,
    /// Its source is this entry.
    entry: Option<EntryId>,
}

/// What a row says.
#[derive(Debug, Clone, Copy)]
pub(super) struct Said {
    span: Span,
    /// What the element is in is left out.
    drops: bool,
}

impl Way {
    fn rank(&self) -> u8 {
        match self {
            Way::Not(..) => 0,
            Way::Possible(_) => 1,
            Way::Said(_) => 2,
            Way::Constant => 3,
            Way::Certain => 4,
        }
    }

    fn better(self, other: Way) -> Way {
        if other.rank() > self.rank() { other } else { self }
    }

    fn worse(self, other: Way) -> Way {
        if other.rank() < self.rank() { other } else { self }
    }

    /// What a row's own words make of it.
    fn said(self, absence: Option<&Absence>, span: Span) -> Way {
        match (self, absence) {
            (Way::Possible(_), Some(absence)) => {
                Way::Said(Said { span, drops: matches!(absence, Absence::Element { .. }) })
            }
            (way, _) => way,
        }
    }
}

/// How an element is set.
#[derive(Debug, Clone)]
struct Set {
    order: u32,
    key: String,
    repeats: bool,
    span: Span,
    /// Set by what the element is (the URL of an extension), not by a row.
    implied: bool,
    /// A row through it makes one for each of its values.
    spread: bool,
    /// The object that rows share: of a single element, or of the one that dotted paths go through.
    inner: Option<(Elements, Arc<Structure>)>,
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
            return Way::Possible(Gap { span, row: Some(row), entry: None });
        }
        // Constants say nothing by themselves where there is something else.
        let certain = self.ways.values().any(|way| matches!(way, Way::Certain));
        let constant = self.ways.values().all(|way| matches!(way, Way::Constant)) && !self.ways.is_empty();
        match (certain, constant) {
            _ if self.poisoned => Way::Certain,
            (true, _) => Way::Certain,
            (_, true) => Way::Constant,
            _ => Way::Possible(Gap { span, row: Some(row), entry: None }),
        }
    }

    fn one(step: &Step, span: Span, inner: Option<(Elements, Arc<Structure>)>, way: Way) -> Elements {
        let key = match step.url.as_ref().or(step.slice.as_ref().map(|slice| &slice.name)) {
            Some(name) => format!("{}(\"{name}\")", step.key),
            None => step.key.clone(),
        };
        let set = Set {
            order: step.order,
            key: step.key.clone(),
            repeats: step.repeats && !step.only,
            span,
            implied: false,
            spread: false,
            inner,
        };
        // A primitive that only has an extension is there too: the order of the extension is one behind.
        let order = step.order - step.order % 2;
        let leaves_out = inner_leaves_out(&set);
        let mut ways = BTreeMap::new();
        if let Some(slice) = &step.slice {
            ways.insert((order, slice.name.clone()), way.clone());
        }
        ways.insert((order, String::new()), way);
        Elements { set: BTreeMap::from([(key, set)]), ways, leaves_out, poisoned: false }
    }

    /// Rows of one block, both done.
    fn and(&mut self, other: Elements, checker: &mut Checker<'_>) {
        self.poisoned |= other.poisoned;
        self.leaves_out = self.leaves_out.or(other.leaves_out);
        self.add_ways(other.ways);
        // The branches of one `when` may set several types of a choice: only what was set before counts.
        let before: Vec<Set> = self.set.values().cloned().collect();
        for (key, theirs) in other.set {
            if theirs.implied && self.set.contains_key(&key) {
                continue;
            }
            let choice = before.iter().find(|s| s.order == theirs.order && s.key != theirs.key);
            if let Some(choice) = choice {
                checker.report(
                    Diagnostic::error(
                        codes::CHOICE_TWICE,
                        format!("`{}` and `{}` are types of one element", choice.key, theirs.key),
                        theirs.span,
                        "set again here, with another type",
                    )
                    .label(choice.span, "set here")
                    .help("keep one, or put them into the branches of a `when` or `match`"),
                );
                continue;
            }
            let Some(ours) = self.set.get_mut(&key) else {
                self.set.insert(key, theirs);
                continue;
            };
            if (ours.spread || theirs.spread) && ours.inner.is_some() && theirs.inner.is_some() {
                checker.spread_and_shared(ours, &theirs);
                continue;
            }
            ours.spread |= theirs.spread;
            match (&mut ours.inner, theirs.inner) {
                (Some((ours, _)), Some((theirs, _))) => ours.and(theirs, checker),
                (ours_inner @ None, Some(inner)) if ours.repeats => *ours_inner = Some(inner),
                _ if ours.repeats => {}
                _ => checker.report(
                    Diagnostic::error(
                        codes::ASSIGNED_TWICE,
                        format!("`{key}` is set twice, and there can be only one"),
                        theirs.span,
                        "set again here",
                    )
                    .label(ours.span, "set here")
                    .help("keep one row; or join the sources with `or` (the first that is present); or put the rows into the branches of a `when`"),
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

    /// Branches, of which one is done. Each has the words for "this way".
    fn either(branches: Vec<(Elements, Span, String)>) -> Elements {
        let mut all = Elements::default();
        let places: Vec<_> = branches.iter().flat_map(|(b, _, _)| b.ways.keys().cloned()).collect();
        for place in places {
            let ways = branches.iter().map(|(branch, span, words)| {
                branch.ways.get(&place).cloned().unwrap_or_else(|| Way::Not(*span, words.clone()))
            });
            // A constant that depends on a condition says something.
            let way = ways.map(|way| if matches!(way, Way::Constant) { Way::Certain } else { way });
            all.ways.extend(way.reduce(Way::worse).map(|way| (place, way)));
        }
        let mut keys: BTreeMap<String, Vec<(Option<Set>, Span, String)>> = BTreeMap::new();
        for key in branches.iter().flat_map(|(b, _, _)| b.set.keys()) {
            keys.entry(key.clone()).or_default();
        }
        for (key, sets) in &mut keys {
            for (branch, span, words) in &branches {
                sets.push((branch.set.get(key).cloned(), *span, words.clone()));
            }
        }
        for (key, sets) in keys {
            let Some(mut set) = sets.iter().find_map(|(s, _, _)| s.clone()) else { continue };
            set.spread = sets.iter().any(|(s, _, _)| s.as_ref().is_some_and(|s| s.spread));
            let structure = sets.iter().find_map(|(s, _, _)| s.as_ref()?.inner.as_ref().map(|i| i.1.clone()));
            if let Some(structure) = structure {
                // Where a branch does not make the object at all, nothing is missing in it.
                let inner = sets
                    .into_iter()
                    .filter_map(|(s, span, words)| Some((s?.inner?.0, span, words)))
                    .collect();
                set.inner = Some((Elements::either(inner), structure));
            }
            all.set.insert(key, set);
        }
        all.poisoned = branches.iter().any(|(b, _, _)| b.poisoned);
        all.leaves_out = branches.iter().find_map(|(b, _, _)| b.leaves_out);
        all
    }

    /// What a map sets, with the block's rows in the place of its own.
    fn replaced_by(mut self, rows: Elements) -> Elements {
        self.poisoned |= rows.poisoned;
        self.leaves_out = self.leaves_out.or(rows.leaves_out);
        // Where the block's row sets nothing, the map's own row is done.
        self.add_ways(rows.ways);
        for (key, theirs) in rows.set {
            if !theirs.repeats {
                self.set.retain(|other, s| *other == key || s.order != theirs.order);
            }
            match (self.set.get_mut(&key), theirs) {
                (Some(Set { inner: Some((ours, _)), .. }), Set { inner: Some((inner, _)), .. }) => {
                    *ours = std::mem::take(ours).replaced_by(inner);
                }
                (_, theirs) => {
                    self.set.insert(key, theirs);
                }
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
                    self.once_each(&mut elements, source.span);
                    if *presence == Presence::Possible {
                        // There may be none.
                        let none = Way::Possible(Gap { span: source.span, row: None, entry: None });
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
        let entry = match assign.source.as_ref().map(|source| (&source.kind, source.many)) {
            Some((SourceKind::Entry(entry), false)) => Some(*entry),
            _ => None,
        };
        let way = match (assign.presence, &inner) {
            (Presence::Possible, _) => Way::Possible(Gap { span, row: Some(assign.span), entry }),
            (_, Some((elements, structure))) if assign.source.is_none() => {
                elements.way(structure, span, assign.span)
            }
            (Presence::Certain, Some((elements, structure))) => {
                match elements.way(structure, span, assign.span) {
                    // Nothing that the source has to have can be missing without an error; but a row may say that the element is left out.
                    Way::Possible(gap) if gap.span != span => Way::Possible(gap),
                    _ => Way::Certain,
                }
            }
            (Presence::Certain, None) => Way::Certain,
            (Presence::Constant, _) => Way::Constant,
        };
        let leaves_out = inner.as_ref().and_then(|(elements, _)| elements.leaves_out);
        let inner = match inner {
            // Each row that ends at a repeating element makes elements of its own.
            Some((elements, structure)) if last.repeats => {
                self.report_missing(&elements, &structure, assign.span, false, false);
                self.report_inner_missing(&elements);
                None
            }
            other => other,
        };
        let mut elements = Elements::one(last, assign.span, inner, way.said(absence, assign.span));
        if let Some(Absence::Resource { .. }) = absence {
            elements.leaves_out = Some(assign.span);
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
                elements = Elements::one(step, assign.span, Some((inside, structure.clone())), way);
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
    fn content_elements(
        &mut self,
        content: &Content,
        step: &Step,
        span: Span,
    ) -> Option<(Elements, Arc<Structure>)> {
        let structure = step.structure.clone()?;
        let mut elements = match content {
            Content::Primitive { .. } => return None,
            // A constant is a primitive: where a structure is, it stands for a row with an error.
            Content::Literal(_) => return Some((Elements::poisoned(), structure)),
            Content::Structure { call, rows, .. } => {
                let rows = self.elements(rows);
                match call {
                    Some(call) => {
                        let called = self
                            .instances
                            .get(call.map.0)
                            .map_or(Elements::poisoned(), |i| i.elements.clone());
                        called.replaced_by(rows)
                    }
                    None => rows,
                }
            }
            Content::Reference => self.named(&structure, &["reference"], span),
            Content::Coded { within: None, .. } => {
                self.named(&structure, &["code", "system", "display"], span)
            }
            Content::Coded { within: Some(step), .. } => Elements::one(step, span, None, Way::Certain),
        };
        add_url(&mut elements, step, &structure, span);
        Some((elements, structure))
    }

    fn named(&self, structure: &Structure, names: &[&str], span: Span) -> Elements {
        let mut elements = Elements::default();
        for (index, member) in structure.members.iter().enumerate() {
            if names.contains(&member.name.as_str()) {
                let order = Step::order_of(index);
                let set = Set {
                    order,
                    key: member.name.clone(),
                    repeats: member.repeats(),
                    span,
                    implied: false,
                    spread: false,
                    inner: None,
                };
                elements.set.insert(member.name.clone(), set);
                elements.ways.insert((order, String::new()), Way::Certain);
            }
        }
        elements
    }

    /// Rows in an `each` are done many times: they may only add to elements that repeat.
    fn once_each(&mut self, elements: &mut Elements, each: Span) {
        let mut findings = Vec::new();
        for set in elements.set.values_mut() {
            match &mut set.inner {
                _ if set.repeats => set.inner = None,
                Some((inner, _)) => {
                    self.once_each(inner, each);
                }
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
        let called = self.instances.get(map.0).map_or(Elements::poisoned(), |i| i.elements.clone());
        called.replaced_by(rows)
    }

    /// Reports required members that are not set on every way. `all`: the structure is all that is written. `lenient`: references may come
    /// from a caller's block.
    pub(super) fn report_missing(
        &mut self,
        elements: &Elements,
        structure: &Structure,
        span: Span,
        all: bool,
        lenient: bool,
    ) {
        if elements.poisoned {
            return;
        }
        // An object with nothing but one row's value and constants is not there without that value.
        let alone = structure.kind != Kind::Resource
            && !all
            && elements.ways.values().filter(|way| !matches!(way, Way::Constant)).count() <= 1;
        for need in needs(structure, &elements.ways) {
            let member = need.member;
            if self.meant.contains(&(structure.name.clone(), member.name.clone())) {
                continue;
            }
            let target = match need.slice {
                Some(slice) => format!("{}(\"{slice}\")", member.name),
                None => member.name.clone(),
            };
            let path = format!("{}.{target}", structure.name);
            let by =
                structure.profile.as_ref().map_or(String::new(), |profile| format!(" in {}", profile.name));
            let reference = matches!(member.types.first(), Some(Type::Reference(_)));
            let help = format!("set it: `SOURCE -> {target}`, or a constant: `\"…\" -> {target}`");
            let finding = match need.way {
                Some(Way::Certain | Way::Constant | Way::Said(_)) => continue,
                Some(Way::Possible(_)) if alone => continue,
                Some(Way::Possible(gap)) => {
                    let finding = self.not_said(&path, need.slice.is_some(), structure, gap);
                    match gap.entry {
                        _ if self.reported(codes::ABSENCE_NOT_SAID, gap.span) => {}
                        Some(entry) => self.pending.push((entry, finding)),
                        None => self.report(finding),
                    }
                    continue;
                }
                Some(Way::Not(way, words)) => Diagnostic::error(
                    codes::MISSING_REQUIRED,
                    format!("`{path}` is required{by}, and is not set on every way"),
                    span,
                    format!("makes {}", article(&structure.name)),
                )
                .label(*way, words.clone())
                .help(format!("set it on that way too, or outside: `SOURCE -> {target}`")),
                None if lenient && reference => Diagnostic::warning(
                    codes::MISSING_REQUIRED,
                    format!("`{path}` is required{by}, and is left to the callers of this map"),
                    span,
                    format!("makes {} without it", article(&structure.name)),
                )
                .help(format!("set it in the block of each entry: `{{ ENTRY -> {target} }}`")),
                None => Diagnostic::error(
                    codes::MISSING_REQUIRED,
                    format!("`{path}` is required{by}, and no row sets it"),
                    span,
                    format!("makes {} without it", article(&structure.name)),
                )
                .help(help),
            };
            self.report(finding);
        }
    }

    /// The same for the objects inside.
    pub(super) fn report_inner_missing(&mut self, elements: &Elements) {
        for set in elements.set.values() {
            if let Some((inner, structure)) = &set.inner {
                self.report_missing(inner, structure, set.span, false, false);
                self.report_inner_missing(inner);
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

/// `extension("URL")` sets the extension's `url`.
fn add_url(elements: &mut Elements, step: &Step, structure: &Structure, span: Span) {
    if step.url.is_none() {
        return;
    }
    if let Some(index) = structure.members.iter().position(|m| m.name == "url") {
        let order = Step::order_of(index);
        elements.ways.insert((order, String::new()), Way::Constant);
        elements.set.insert(
            "url".into(),
            Set { order, key: "url".into(), repeats: false, span, implied: true, spread: false, inner: None },
        );
    }
}

fn condition_span(condition: &crate::plan::Condition) -> Option<Span> {
    use crate::plan::Condition::*;
    match condition {
        Present(source) | Equal(source, _) | In(source, _) | InTable(source, _) | Compare(source, ..) => {
            Some(source.span)
        }
        Not(inner) => condition_span(inner),
        And(all) | Or(all) => all.first().and_then(condition_span),
    }
}
