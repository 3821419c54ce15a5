//! What each row sets: an element twice, or a required one not on every way.

use super::super::Checker;
use super::super::concepts::{Made, Origin, holds_codes, of_row, only_with, origins};
use super::super::set::Set;
use super::super::ways::{Gap, Said, Way};
use super::{Elements, Object, address, is_shared};
use crate::diagnostic::{Diagnostic, codes};
use crate::plan::{
    Absence, Assign, Content, Otherwise, Presence, Row, SourceKind, SourceType, Step, TableId,
};
use crate::schema::Structure;
use crate::source::Span;
use std::collections::BTreeMap;
use std::sync::Arc;

impl<'a> Checker<'a> {
    /// What rows set, with everything set twice reported.
    pub(in crate::check) fn elements(&mut self, rows: &[Row]) -> Elements {
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
    pub(super) fn spread_and_shared(&mut self, ours: &Set, theirs: &Set) {
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
    pub(super) fn called(&self, map: crate::plan::MapId) -> Arc<Elements> {
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
    pub(in crate::check) fn with_block(&mut self, map: crate::plan::MapId, rows: &[Row]) -> Elements {
        let rows = self.elements(rows);
        Arc::unwrap_or_clone(self.called(map)).replaced_by(rows, self)
    }

    /// Reports required members of the objects inside that are not set on every way.
    pub(in crate::check) fn report_inner_missing(&mut self, elements: &Elements) {
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
