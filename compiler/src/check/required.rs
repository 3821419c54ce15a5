//! What is required in a structure, by the standard or by a profile, and not filled in.

use super::Checker;
use super::elements::Elements;
use super::value::article;
use super::ways::{Way, Ways};
use crate::diagnostic::{Diagnostic, codes};
use crate::plan::Step;
use crate::schema::{FilledWith, Kind, Member, Structure, Type};
use crate::source::Span;

/// Something that is required, and whether rows set it.
pub(super) struct Need<'a> {
    pub(super) member: &'a Member,
    pub(super) slice: Option<&'a str>,
    pub(super) way: Option<&'a Way>,
}

/// What is required in a structure and not filled in by its profile.
pub(super) fn needs<'a>(structure: &'a Structure, ways: &'a Ways) -> Vec<Need<'a>> {
    let filled = structure.filled();
    let mut all = Vec::new();
    for (index, member) in structure.members.iter().enumerate() {
        let order = Step::order_of(index);
        let way = |slice: &str| ways.get(&(order, slice.to_string()));
        let is_filled = |slice: Option<&str>| {
            filled.iter().any(|filled| {
                let if_none = matches!(filled.with, FilledWith::IfNone(_));
                filled.index == index
                    && (filled.slice == slice || slice.is_none())
                    && (!if_none || way(filled.slice.unwrap_or_default()).is_none())
            })
        };
        // Slices that are told apart by more than values can be in any element.
        let constraint = member.constraint.as_ref().filter(|_| !member.choice);
        let slices =
            constraint.iter().filter(|constraint| constraint.slices_by_value()).flat_map(|c| &c.slices);
        let mut sliced = false;
        for slice in slices.filter(|slice| slice.min > 0) {
            sliced = true;
            if !is_filled(Some(&slice.name)) {
                all.push(Need { member, slice: Some(&slice.name), way: way(&slice.name) });
            }
        }
        if member.min > 0 && !sliced && !is_filled(None) {
            all.push(Need { member, slice: None, way: way("") });
        }
    }
    all
}

impl Checker<'_> {
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
        if elements.is_poisoned() {
            return;
        }
        self.report_invariants(elements, structure, span);
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
                        _ if self.is_reported(codes::ABSENCE_NOT_SAID, gap.span) => {}
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
}
