//! Constraints of FHIR that say which elements stand together, where the rows of a map alone break them.
//!
//! Reported is what is broken whenever an object has anything to break it with. Two elements that exclude each other and that only the data set are
//! left alone: a condition may keep them apart.

use super::Checker;
use super::elements::Elements;
use super::value::article;
use super::ways::Way;
use crate::diagnostic::{Diagnostic, codes};
use crate::plan::Step;
use crate::schema::{Invariant, Kind, Structure};
use crate::source::Span;

impl Checker<'_> {
    /// Reports the invariants that what rows set in an object breaks.
    pub(super) fn report_invariants(&mut self, elements: &Elements, structure: &Structure, span: Span) {
        if elements.is_poisoned() {
            return;
        }
        let Some(invariants) = self.fhir.as_ref().map(|fhir| fhir.invariants(&structure.name)) else {
            return;
        };
        // What could not be resolved may have been meant, and an element in which nothing is set is left out.
        let meant = |name: &String| self.meant.contains(&(structure.name.clone(), name.clone()));
        let empty = structure.kind != Kind::Resource && elements.sets_nothing();
        let holds = |invariant: &&Invariant| {
            let left_out = empty && invariant.absent.is_empty();
            !left_out && !invariant.there.iter().any(meant)
        };
        for invariant in invariants.iter().filter(holds).collect::<Vec<_>>() {
            if let Some(finding) = broken(invariant, elements, structure, span) {
                self.report(finding);
            }
        }
    }
}

/// How a member is set.
fn way<'e>(name: &str, elements: &'e Elements, structure: &Structure) -> Option<&'e Way> {
    let index = structure.members.iter().position(|member| member.name == name)?;
    elements.way_of(Step::order_of(index))
}

fn broken(
    invariant: &Invariant,
    elements: &Elements,
    structure: &Structure,
    span: Span,
) -> Option<Diagnostic> {
    let filled = structure.filled();
    let set = |name: &String| {
        let is_filled =
            |index: usize| structure.members.get(index).is_some_and(|member| member.name == *name);
        way(name, elements, structure).is_some() || filled.iter().any(|filled| is_filled(filled.index))
    };
    let always = |name: &String| matches!(way(name, elements, structure), Some(Way::Certain | Way::Constant));
    if invariant.there.iter().any(set) {
        return None;
    }
    let of = article(&structure.name);
    let rule = format!("{}: {}", invariant.key, invariant.human);
    let list = |names: &[String]| super::path::list(&names.iter().map(String::as_str).collect::<Vec<_>>());
    let (message, help) = match (invariant.there.as_slice(), invariant.absent.as_slice()) {
        (there, []) => (
            format!("{of} needs one of {}, and no row sets any", list(there)),
            format!("set one: `SOURCE -> {}`", there.first()?),
        ),
        (there, [one]) if set(one) => match there {
            [] => return None,
            [needed] => (
                format!("{of} with `{one}` needs `{needed}` as well, and no row sets it"),
                format!("set it: `SOURCE -> {needed}`, or a constant: `\"…\" -> {needed}`"),
            ),
            there => (
                format!("{of} with `{one}` needs one of {} as well, and no row sets any", list(there)),
                format!("set one: `SOURCE -> {}`", there.first()?),
            ),
        },
        (_, absent) if absent.len() > 1 && absent.iter().all(always) => (
            format!("{of} cannot have {} together", list(absent)),
            "take one of the rows out, or put them into the branches of a `when`".to_owned(),
        ),
        _ => return None,
    };
    let place = invariant.absent.iter().rev().find_map(|name| elements.span_of(name, structure));
    Some(
        Diagnostic::error(codes::INVARIANT, message, place.unwrap_or(span), format!("makes {of}"))
            .help(help)
            .help(format!("FHIR's rule {rule}")),
    )
}
