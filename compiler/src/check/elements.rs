//! What the rows of a block set: an element twice, or a required one not on every way.

use super::Checker;
use super::required::needs;
use super::value::article;
use crate::diagnostic::{Diagnostic, codes};
use crate::plan::{Assign, Content, Otherwise, Row, Step};
use crate::schema::{Structure, Type};
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
    /// Something could not be resolved: what is missing may have been meant there.
    poisoned: bool,
}

/// By position in the structure and slice, which is empty for the element itself.
pub(super) type Ways = BTreeMap<(u32, String), Way>;

/// On which ways through the rows an element is set.
#[derive(Debug, Clone)]
pub(super) enum Way {
    /// On all.
    Always,
    /// Not on this one.
    Not(Span, String),
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

    fn one(step: &Step, span: Span, inner: Option<(Elements, Arc<Structure>)>) -> Elements {
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
        let mut ways = BTreeMap::from([((order, String::new()), Way::Always)]);
        if let Some(slice) = &step.slice {
            ways.insert((order, slice.name.clone()), Way::Always);
        }
        Elements { set: BTreeMap::from([(key, set)]), ways, poisoned: false }
    }

    /// Rows of one block, both done.
    fn and(&mut self, other: Elements, checker: &mut Checker<'_>) {
        self.poisoned |= other.poisoned;
        for (place, way) in other.ways {
            match (self.ways.get(&place), &way) {
                (Some(Way::Always), _) => {}
                _ => {
                    self.ways.insert(place, way);
                }
            }
        }
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
                    .help(match ours.span.file == theirs.span.file {
                        true => "keep one row; or join the sources with `or` (the first that is present); or put the rows into the branches of a `when`",
                        // Only an overlay brings rows of two files together.
                        false => "write `replace` before the row of the overlay to have it in place of the other one",
                    }),
                ),
            }
        }
    }

    /// Branches, of which one is done. Each has the words for "this way".
    fn either(branches: Vec<(Elements, Span, String)>) -> Elements {
        let mut all = Elements::default();
        let places: Vec<_> = branches.iter().flat_map(|(b, _, _)| b.ways.keys().cloned()).collect();
        for place in places {
            let lacking = branches.iter().find_map(|(branch, span, words)| match branch.ways.get(&place) {
                Some(Way::Always) => None,
                Some(Way::Not(span, words)) => Some((*span, words.clone())),
                None => Some((*span, words.clone())),
            });
            let way = lacking.map_or(Way::Always, |(span, words)| Way::Not(span, words));
            all.ways.insert(place, way);
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
        all
    }

    /// What a map sets, with the block's rows in the place of its own.
    fn replaced_by(mut self, rows: Elements) -> Elements {
        self.poisoned |= rows.poisoned;
        for (place, way) in rows.ways {
            // Where the block's row sets nothing, the map's own row is done.
            if !matches!(self.ways.get(&place), Some(Way::Always)) {
                self.ways.insert(place, way);
            }
        }
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
                Row::Each { rows, source, .. } => {
                    let mut elements = self.elements(rows);
                    self.once_each(&mut elements, source.span);
                    elements
                }
                Row::Entry(entry) => Elements::one(&entry.target, entry.span, None),
            };
            all.and(elements, self);
        }
        all
    }

    fn assigned(&mut self, assign: &Assign) -> Elements {
        let Some((last, holders)) = assign.target.split_last() else { return Elements::default() };
        let inner = self.content_elements(&assign.content, last, assign.span);
        let inner = match inner {
            // Each row that ends at a repeating element makes elements of its own.
            Some((elements, structure)) if last.repeats => {
                self.report_missing(&elements, &structure, assign.span, false);
                self.report_inner_missing(&elements);
                None
            }
            other => other,
        };
        let mut elements = Elements::one(last, assign.span, inner);
        let many = assign.source.as_ref().is_some_and(|source| source.many);
        let spread = assign.target.iter().rposition(|step| step.repeats).filter(|_| many);
        for (index, step) in holders.iter().enumerate().rev() {
            if let Some(structure) = &step.structure {
                let mut inside = elements;
                add_url(&mut inside, step, structure, assign.span);
                elements = Elements::one(step, assign.span, Some((inside, structure.clone())));
                elements.set.values_mut().for_each(|set| set.spread = spread == Some(index));
            }
        }
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
            Content::Coded { within: Some(step), .. } => Elements::one(step, span, None),
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
                elements.ways.insert((order, String::new()), Way::Always);
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

    /// Reports required members that are not set on every way. `lenient`: references may come from a caller's block.
    pub(super) fn report_missing(
        &mut self,
        elements: &Elements,
        structure: &Structure,
        span: Span,
        lenient: bool,
    ) {
        if elements.poisoned {
            return;
        }
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
                Some(Way::Always) => continue,
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
                self.report_missing(inner, structure, set.span, false);
                self.report_inner_missing(inner);
            }
        }
    }

    fn whole_file(&self) -> Span {
        let file = self.files.first().map_or(crate::source::FileId(0), |f| f.id);
        Span { file, start: 0, end: 0 }
    }
}

/// `extension("URL")` sets the extension's `url`.
fn add_url(elements: &mut Elements, step: &Step, structure: &Structure, span: Span) {
    if step.url.is_none() {
        return;
    }
    if let Some(index) = structure.members.iter().position(|m| m.name == "url") {
        let order = Step::order_of(index);
        elements.ways.insert((order, String::new()), Way::Always);
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
