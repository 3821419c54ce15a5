//! Whether what rows put into a coded element (a `CodeableConcept`, `Coding` or `Quantity`) has a code of the value set that is required there.
//!
//! What an object may have for codes is noted with its [`Elements`], once for a map, whoever calls it. Where the object fills an element with a
//! required binding, one of its codings has to be of the value set on each way through the rows.

use super::Checker;
use super::elements::{Elements, Object};
use super::set::Set;
use super::structures::is_coding;
use super::tables::TableInfo;
use super::ways::{Gap, Way};
use crate::plan::{Absence, Assign, Content, Presence, Source, SourceKind, Step, TableId};
use crate::schema::{Structure, ValueSet};
use crate::source::Span;

/// Where a code or a code system comes from.
#[derive(Debug, Clone)]
pub(super) enum Origin {
    Constant {
        text: String,
        span: Span,
    },
    /// `coded`: the table gives the code system as well.
    Table {
        table: TableId,
        coded: bool,
    },
    /// Anything that the source has.
    Source(Span),
    /// `else absent` stands in its place.
    Reason(Span),
}

/// Whether something is there whenever its rows are done, whatever the message has; and if not, why.
pub(super) type There = Result<(), Misfit>;

/// What a row, or a block of rows, adds to an element that repeats.
#[derive(Debug, Clone)]
pub(super) enum Made {
    /// The object that rows share which go through the element.
    Shared(There),
    /// An object of the row's own.
    Object(Object, There),
    /// On each way another; none where there is nothing, with the place and words for the way.
    Either(Vec<(Vec<Made>, Span, String)>),
}

/// Why an object has no code of a value set.
#[derive(Debug, Clone)]
pub(super) enum Misfit {
    /// Codes that only the message knows.
    Any(Span),
    /// A code that is not in the set, with its code system.
    Other(String, Option<String>, Span),
    /// No row sets one.
    None,
    /// None is set on this way.
    Not(Span, String),
    /// It may be absent, and other elements are there.
    Gap(Span),
}

/// Whether an object has a code of a value set.
#[derive(Debug, Clone)]
pub(super) enum Fit {
    /// Whenever its rows are done.
    Always,
    /// Whenever the object is there; why it may not be.
    IfThere(Misfit),
    No(Misfit),
}

impl Fit {
    fn always(self) -> There {
        match self {
            Fit::Always => Ok(()),
            Fit::IfThere(misfit) | Fit::No(misfit) => Err(misfit),
        }
    }
}

impl Misfit {
    /// What is nearest to right is said.
    pub(super) fn rank(&self) -> u8 {
        match self {
            Misfit::Not(..) | Misfit::Gap(_) => 2,
            Misfit::Any(_) | Misfit::Other(..) => 1,
            Misfit::None => 0,
        }
    }
}

/// Whether a structure has codes: it is a coding, or has a list of them.
pub(super) fn holds_codes(structure: &Structure) -> bool {
    has_code(structure) || place(structure, "coding").is_some()
}

/// A `Quantity` has a code of a system as well.
fn has_code(structure: &Structure) -> bool {
    is_coding(structure) || ["code", "system", "value"].iter().all(|name| place(structure, name).is_some())
}

pub(super) fn place(structure: &Structure, name: &str) -> Option<usize> {
    structure.members.iter().position(|member| member.name == name)
}

/// What a row gives for a code or its system; nothing for other elements.
pub(super) fn origins(assign: &Assign, last: &Step) -> Vec<Origin> {
    if last.structure.is_some() || !matches!(last.key.as_str(), "code" | "system") {
        return Vec::new();
    }
    let span = assign.source.as_ref().map_or(assign.span, |source| source.span);
    let mut found = Vec::new();
    // What stands for a row with an error is no JSON.
    let constant =
        |json: &str| serde_json::from_str::<String>(json).ok().map(|text| Origin::Constant { text, span });
    match &assign.absence {
        Some(Absence::Default(json)) => found.extend(constant(json)),
        Some(Absence::Reason(_)) => found.push(Origin::Reason(span)),
        _ => {}
    }
    match (&assign.content, &assign.source) {
        (Content::Literal(json), _) => found.extend(constant(json)),
        (Content::Primitive { via: Some(via), .. }, _) => {
            found.push(Origin::Table { table: via.table, coded: false });
        }
        (_, Some(source)) => alternatives(source, &mut found),
        _ => {}
    }
    found
}

fn alternatives(source: &Source, found: &mut Vec<Origin>) {
    match &source.kind {
        SourceKind::Or(all) => all.iter().for_each(|one| alternatives(one, found)),
        SourceKind::Literal(text) => {
            found.push(Origin::Constant { text: text.clone(), span: source.span });
        }
        _ => found.push(Origin::Source(source.span)),
    }
}

impl Made {
    /// The object that rows shared is this one from here on: what is done for each makes one each time.
    pub(super) fn own(&mut self, object: &Object) {
        match self {
            Made::Shared(way) => *self = Made::Object(object.clone(), way.clone()),
            Made::Either(branches) => {
                branches.iter_mut().flat_map(|(made, ..)| made).for_each(|made| made.own(object));
            }
            Made::Object(..) => {}
        }
    }

    /// It is there only on this way.
    pub(super) fn weaken(&mut self, only: &Way) {
        match self {
            Made::Shared(there) | Made::Object(_, there) => {
                *there = there.clone().and(is_there(only));
            }
            Made::Either(branches) => {
                branches.iter_mut().flat_map(|(made, ..)| made).for_each(|made| made.weaken(only));
            }
        }
    }
}

/// Whether a row has something to write whenever it is done.
pub(super) fn of_row(assign: &Assign) -> There {
    let span = assign.source.as_ref().map_or(assign.span, |source| source.span);
    let left_out = matches!(assign.absence, Some(Absence::Element { .. }))
        && !matches!(assign.content, Content::Literal(_));
    match assign.presence {
        // What a bad value is left out for.
        _ if left_out => Err(Misfit::Gap(span)),
        Presence::Constant | Presence::Sure => Ok(()),
        // A source that its schema requires may be absent in a message that is wrong.
        Presence::Certain | Presence::Possible => Err(Misfit::Gap(span)),
    }
}

/// The same of a way.
pub(super) fn is_there(way: &Way) -> There {
    match way {
        Way::Certain | Way::Constant => Ok(()),
        Way::Said(said) => Err(Misfit::Gap(said.span)),
        Way::Possible(gap) => Err(Misfit::Gap(gap.span)),
        Way::Not(span, words) => Err(Misfit::Not(*span, words.clone())),
    }
}

impl Checker<'_> {
    /// What is wrong with each of those that rows add.
    pub(super) fn made_misfits(
        &mut self,
        made: &[Made],
        shared: Option<&Object>,
        set: &ValueSet,
        found: &mut Vec<Misfit>,
    ) {
        for made in made {
            match made {
                Made::Shared(_) => found.extend(shared.and_then(|object| self.object_misfit(object, set))),
                Made::Object(object, _) => found.extend(self.object_misfit(object, set)),
                Made::Either(branches) => {
                    branches.iter().for_each(|(made, ..)| self.made_misfits(made, shared, set, found));
                }
            }
        }
    }

    /// Whether there is one of the set on each way.
    fn one_fits(&mut self, made: &[Made], shared: Option<&Object>, set: &ValueSet) -> There {
        let mut worst = Misfit::None;
        for made in made {
            let fits = match made {
                Made::Shared(there) => match shared {
                    Some(object) => there.clone().and(self.object_fits(object, set).always()),
                    None => there.clone(),
                },
                Made::Object(object, there) => self.object_fits(object, set).always().and(there.clone()),
                Made::Either(branches) => {
                    branches.iter().try_for_each(|(made, span, words)| match made.as_slice() {
                        [] => Err(Misfit::Not(*span, words.clone())),
                        made => self.one_fits(made, shared, set),
                    })
                }
            };
            match fits {
                Ok(()) => return Ok(()),
                Err(misfit) if misfit.rank() > worst.rank() => worst = misfit,
                Err(_) => {}
            }
        }
        Err(worst)
    }

    pub(super) fn object_misfit(&mut self, object: &Object, set: &ValueSet) -> Option<Misfit> {
        match self.object_fits(object, set) {
            Fit::No(misfit) => Some(misfit),
            Fit::Always | Fit::IfThere(_) => None,
        }
    }

    /// Whether an object has a code of a set.
    fn object_fits(&mut self, (object, structure): &Object, set: &ValueSet) -> Fit {
        let key = (super::elements::address(object), set.id.clone());
        if let Some((_, fit)) = self.shared.codes.get(&key) {
            return fit.clone();
        }
        let fit = match () {
            _ if object.is_poisoned() || object.sets_nothing() || gives_reason(object, structure) => {
                Fit::Always
            }
            _ if has_code(structure) => self.coding_fits(object, structure, set),
            _ => self.concept_fits(object, structure, set),
        };
        // Where nobody else has it, nothing may keep it.
        if super::elements::is_shared(object) {
            self.shared.codes.insert(key, (object.clone(), fit.clone()));
        }
        fit
    }

    fn concept_fits(&mut self, object: &Elements, structure: &Structure, set: &ValueSet) -> Fit {
        let index = place(structure, "coding").filter(|index| !is_filled(structure, *index));
        let Some(index) = index else { return Fit::Always };
        let codings: Vec<&Set> = object.sets_of(Step::order_of(index)).collect();
        let mut worst = Misfit::None;
        for coding in &codings {
            match self.one_fits(&coding.made, coding.inner.as_ref(), set) {
                Ok(()) => return Fit::Always,
                Err(misfit) if misfit.rank() > worst.rank() => worst = misfit,
                Err(_) => {}
            }
        }
        let mut misfits = Vec::new();
        for coding in &codings {
            self.made_misfits(&coding.made, coding.inner.as_ref(), set, &mut misfits);
        }
        match nothing_else(object, structure, index) && misfits.is_empty() && !codings.is_empty() {
            // Then the object is there because of one of them.
            true => Fit::IfThere(worst),
            false => Fit::No(worst),
        }
    }

    fn coding_fits(&mut self, object: &Elements, structure: &Structure, set: &ValueSet) -> Fit {
        let index = place(structure, "code").filter(|index| !is_filled(structure, *index));
        let Some(index) = index else { return Fit::Always };
        let order = Step::order_of(index);
        let Some(code) = object.sets_of(order).find(|set| !set.key.starts_with('_')) else {
            return Fit::No(Misfit::None);
        };
        let system = place(structure, "system").map(Step::order_of);
        let systems: Vec<Origin> = system
            .into_iter()
            .flat_map(|order| object.sets_of(order))
            .flat_map(|set| set.origins.clone())
            .collect();
        if let Some(misfit) = code.origins.iter().find_map(|origin| self.origin_misfit(origin, &systems, set))
        {
            return Fit::No(misfit);
        }
        match &code.there {
            Ok(()) => Fit::Always,
            Err(gap) if nothing_else(object, structure, index) => Fit::IfThere(gap.clone()),
            Err(gap) => Fit::No(gap.clone()),
        }
    }

    /// Why a code may not be of a set. `systems`: what a row beside it may say of its code system.
    fn origin_misfit(&self, origin: &Origin, systems: &[Origin], set: &ValueSet) -> Option<Misfit> {
        let beside: Option<Vec<&str>> = systems
            .iter()
            .map(|system| match system {
                Origin::Constant { text, .. } => Some(text.as_str()),
                _ => None,
            })
            .collect();
        // A system that only the message knows says nothing.
        let beside = beside.unwrap_or_default();
        let has = |code: &str, own: Option<&str>| match (own, beside.as_slice()) {
            (Some(own), _) => set.has(Some(own), code),
            (None, []) => set.has(None, code),
            (None, systems) => systems.iter().any(|system| set.has(Some(system), code)),
        };
        let other = |code: &str, own: Option<&str>, span: Span| {
            let system = own.or(beside.first().copied()).filter(|_| set.code(code).is_some());
            Misfit::Other(code.to_owned(), system.map(str::to_owned), span)
        };
        match origin {
            Origin::Constant { text, span } => (!has(text, None)).then(|| other(text, None, *span)),
            Origin::Source(span) => Some(Misfit::Any(*span)),
            Origin::Reason(span) => Some(Misfit::Gap(*span)),
            Origin::Table { table, coded } => {
                let TableInfo { codes, keep, plan, .. } = self.tables.get(table.0)?;
                let wrong = codes.iter().zip(&plan.rows).find_map(|((code, span), row)| {
                    let own = Some(row.system.as_str()).filter(|system| *coded && !system.is_empty());
                    (!has(code, own)).then(|| other(code, own, *span))
                });
                wrong.or(keep.map(Misfit::Any))
            }
        }
    }
}

/// The object has an extension in place of the code: why there is none.
fn gives_reason(object: &Elements, structure: &Structure) -> bool {
    let extension = place(structure, "extension").map(Step::order_of);
    extension.and_then(|order| object.way_of(order)).is_some_and(|way| is_there(way).is_ok())
}

/// A profile says what is there.
fn is_filled(structure: &Structure, index: usize) -> bool {
    structure.filled().iter().any(|filled| filled.index == index)
}

/// Rows set nothing that depends on the message but this, so that what is around it is there because of it.
fn nothing_else(object: &Elements, structure: &Structure, index: usize) -> bool {
    let order = Step::order_of(index);
    let extension = place(structure, "extension").map(Step::order_of);
    object
        .ways
        .iter()
        .all(|((other, _), way)| *other == order || Some(*other) == extension || matches!(way, Way::Constant))
}

/// What is there only if the source of its row is.
pub(super) fn only_with(span: Span) -> Way {
    Way::Possible(Gap { span, row: None, reference: false, entry: None })
}
