//! Codes that the map itself gives, as constants or by tables, and the value sets that elements are bound to.
//!
//! | binding | a code that is not in the value set |
//! | --- | --- |
//! | required | is an error. Of a `CodeableConcept` only one coding has to be in the set, and others may stand beside it: see `concepts` |
//! | extensible | is a warning, if nothing says of which system it is, or it is of one that the set has codes of and no published set has it |
//! | preferred, example | is as good as any |

use super::Checker;
use super::references::Refers;
use super::scope::Scope;
use super::tables::TableInfo;
use super::target::{Element, ElementType};
use super::value::Value;
use crate::diagnostic::{Diagnostic, codes};
use crate::plan::{TableId, Via};
use crate::schema::{Binding, Strength, Structure, ValueSet};
use crate::source::Span;
use crate::syntax::ast::{self, Literal, TargetPath, ValueKind};
use std::sync::Arc;

/// A block: what its element is bound to and may refer to, and the code systems that its rows name.
#[derive(Debug, Clone, Default)]
pub(super) struct Bound {
    /// With the path of the element.
    pub(super) binding: Option<(Binding, String)>,
    pub(super) refers: Option<Refers>,
    /// By the path to the Coding.
    systems: Vec<(String, Option<String>)>,
}

impl Bound {
    /// The block of an element.
    pub(super) fn of(element: &Element) -> Bound {
        Bound { binding: element.binding.clone(), refers: element.refers.clone(), systems: Vec::new() }
    }

    /// The block of a Reference.
    pub(super) fn referring(refers: Refers) -> Bound {
        Bound { refers: Some(refers), ..Bound::default() }
    }
}

impl Scope<'_, '_> {
    /// The rows of a block.
    pub(super) fn rows_in(
        &mut self,
        rows: &[ast::Row],
        structure: &Arc<Structure>,
        bound: Bound,
    ) -> Vec<crate::plan::Row> {
        self.bound.push(bound);
        let rows = self.rows(rows, structure);
        self.bound.pop();
        rows
    }

    /// Notes the code systems that rows give as constants. What is returned is for [`Scope::forget_systems`].
    pub(super) fn note_systems(&mut self, rows: &[ast::Row]) -> usize {
        let Some(bound) = self.bound.last_mut() else { return 0 };
        let before = bound.systems.len();
        for row in rows {
            let ast::Row::Assign(assign) = row else { continue };
            if let Some((last, holders)) = assign.target.steps.split_last()
                && last.name.node == "system"
            {
                let uri = match &assign.source.kind {
                    ValueKind::Literal(Literal::Text(uri)) => Some(uri.clone()),
                    _ => None,
                };
                bound.systems.push((path(holders), uri));
            }
        }
        before
    }

    pub(super) fn forget_systems(&mut self, before: usize) {
        if let Some(bound) = self.bound.last_mut() {
            bound.systems.truncate(before);
        }
    }

    /// The code system of the code that a path ends at, if a row of the same block gives it as a constant.
    pub(super) fn system_beside(&self, code: &TargetPath) -> Option<String> {
        let bound = self.bound.last().filter(|bound| !bound.systems.is_empty())?;
        let holder = path(code.steps.split_last()?.1);
        bound.systems.iter().rev().find(|(other, _)| *other == holder)?.1.clone()
    }

    /// The value set that an element is bound to so that other codes say something.
    fn bound_set(&mut self, element: &Element) -> Option<(Arc<ValueSet>, Strength)> {
        let (binding, _) =
            element.binding.as_ref().filter(|(binding, _)| binding.strength >= Strength::Extensible)?;
        Some((self.checker.value_set(&binding.value_set, false)?, binding.strength))
    }

    /// The value set whose codes alone an element takes, if all are known.
    pub(super) fn closed_set(&mut self, element: &Element) -> Option<Arc<ValueSet>> {
        let (set, strength) = self.bound_set(element)?;
        (strength == Strength::Required && !element.bound_around && !set.open).then_some(set)
    }

    /// A code that the map gives itself. `system`: its code system, if that is known.
    pub(super) fn check_literal_code(
        &mut self,
        literal: &Literal,
        system: Option<&str>,
        element: &Element,
        span: Span,
    ) {
        let Literal::Text(code) = literal else { return };
        let Some((set, strength)) = self.bound_set(element) else { return };
        if strength == Strength::Required && !element.bound_around {
            self.checker.check_code(code, span, &set);
        } else {
            self.check_coding((code, system), span, (&set, strength), element, None);
        }
    }

    /// A code of a Coding. `row`: the table of a row that gives it.
    fn check_coding(
        &mut self,
        (code, system): (&str, Option<&str>),
        span: Span,
        (set, strength): (&ValueSet, Strength),
        element: &Element,
        row: Option<Span>,
    ) {
        if set.open || set.has(system, code) {
            return;
        }
        let ours = system.is_none_or(|system| set.has_system(system));
        let finding = match (strength, ours) {
            (Strength::Required, true) => {
                if !self.checker.is_reported(codes::NOT_IN_VALUE_SET, span) {
                    self.checker.not_in_value_set(code, system, span, set, row);
                }
                return;
            }
            // Of a required set one coding has to be, which all rows of the element together show: `concepts`.
            (_, false) => return,
            // The set has a part of the system, and this is of another part.
            (_, true) if system.is_some_and(|system| self.checker.is_of_system(system, code)) => return,
            (_, true) => self.not_in_extensible(code, span, set, element),
        };
        if !self.checker.is_reported(finding.code, span) {
            self.checker.report(match row {
                Some(row) => finding.label(row, format!("reaches `{}`", element.path())),
                None => finding,
            });
        }
    }

    fn not_in_extensible(&mut self, code: &str, span: Span, set: &ValueSet, element: &Element) -> Diagnostic {
        let finding = Diagnostic::warning(
            codes::NOT_IN_EXTENSIBLE,
            format!(
                "`{code}` is not in the value set {}, to which `{}` is bound",
                set.name,
                element.bound_path()
            ),
            span,
            "not one of its codes",
        );
        let known: Vec<&str> = set.codes.iter().map(|c| c.code.as_str()).collect();
        let why = "the binding is extensible: another code is right only if none of the set fits";
        let finding = match self.checker.near(code, known.iter().copied()) {
            Some(near) => {
                let help = format!("did you mean `{}`?", near.name);
                finding.mean(&near.doubtful(), help)
            }
            None => finding.help(format!("the codes are {}", super::path::list(&known))),
        };
        finding.help(why)
    }

    fn none_in_extensible(&mut self, table: &TableInfo, set: &ValueSet, element: &Element, name: &ast::Name) {
        let path = element.bound_path();
        self.checker.report(
            Diagnostic::warning(
                codes::NOT_IN_EXTENSIBLE,
                format!(
                    "no code of `{}` is in the value set {}, to which `{path}` is bound",
                    table.name, set.name
                ),
                name.span,
                "another table?",
            )
            .label(table.span, "this table")
            .help("the binding is extensible: another code is right only if none of the set fits"),
        );
    }

    /// A table on a row: keys from the source's table, codes in the element's value set. `alone`: nothing else of the row makes codes.
    pub(super) fn via(
        &mut self,
        table: TableId,
        value: &Value,
        element: &Element,
        name: &ast::Name,
        alone: bool,
    ) -> Option<Via> {
        let info = self.checker.tables.get(table.0)?.clone();
        if let (Some(of_table), Some(of_source)) = (&info.source, &value.table)
            && of_table != of_source
        {
            self.checker.report(
                Diagnostic::warning(
                    codes::WRONG_TABLE,
                    format!(
                        "`{}` has codes of HL7 table {of_source}, `{}` is for table {of_table}",
                        value.name, info.name
                    ),
                    name.span,
                    "another table",
                )
                .help(format!("use a table whose source is `hl7 \"{of_source}\"`")),
            );
        }
        let Some((set, strength)) = self.bound_set(element).filter(|(set, _)| !set.open) else {
            return Some(Via { table });
        };
        let primitive = matches!(element.ty, ElementType::Primitive(_));
        // A code has no system of its own; neither has one that a table into text gives.
        let systems = info.plan.rows.iter().map(|row| Some(row.system.as_str()));
        let systems = systems.map(|system| system.filter(|system| !primitive && !system.is_empty()));
        let given: Vec<(&String, Span, Option<&str>)> =
            info.codes.iter().zip(systems).map(|((code, span), system)| (code, *span, system)).collect();
        let only = alone && !element.bound_around;
        if strength == Strength::Required && only {
            for (code, span, system) in &given {
                if !set.has(*system, code) && !self.checker.is_reported(codes::NOT_IN_VALUE_SET, *span) {
                    self.checker.not_in_value_set(code, *system, *span, &set, Some(name.span));
                }
            }
            let keep = info.keep.filter(|span| !self.checker.is_reported(codes::KEEP_IN_CLOSED_TABLE, *span));
            if let Some(span) = keep {
                self.checker.keep_in_closed(span, &set.name);
            }
        } else if only
            && strength == Strength::Extensible
            && !given.is_empty()
            && !given.iter().any(|(code, _, system)| set.has(*system, code))
        {
            self.none_in_extensible(&info, &set, element, name);
        } else {
            for (code, span, system) in given {
                self.check_coding((code, system), span, (&set, strength), element, Some(name.span));
            }
        }
        Some(Via { table })
    }
}

impl Checker<'_> {
    /// Whether a published value set has the code, of this code system.
    fn is_of_system(&mut self, system: &str, code: &str) -> bool {
        let Some(library) = &self.fhir else { return false };
        if !self.system_codes.contains_key(system) {
            self.system_codes.insert(system.to_owned(), library.codes_of_system(system));
        }
        self.system_codes.get(system).is_some_and(|codes| codes.binary_search(&code).is_ok())
    }
}

fn path(steps: &[ast::TargetStep]) -> String {
    let mut path = String::new();
    for step in steps {
        path.push_str(&step.name.node);
        path.push('.');
        if let Some(argument) = &step.argument {
            path.push_str(&argument.node);
            path.push('"');
        }
    }
    path
}
