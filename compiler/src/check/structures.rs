//! Rows that end at a structure: through a map, as a reference, as a code.

use super::bindings::Bound;
use super::references::{Refers, cannot_refer};
use super::row::first_component;
use super::scope::Scope;
use super::target::Element;
use super::value::{Ty, Value, article};
use crate::diagnostic::{Diagnostic, codes};
use crate::ir;
use crate::plan::{Assign, Content, Presence, Row, Source, SourceKind, Step};
use crate::schema::{Form, Primitive, Structure, Type};
use crate::source::Span;
use crate::syntax::ast;
use std::sync::Arc;

impl Scope<'_, '_> {
    pub(super) fn structure_content(
        &mut self,
        assign: &ast::Assign,
        value: &Value,
        element: &Element,
        structure: &Arc<Structure>,
        reference: Option<&Vec<String>>,
    ) -> Option<Vec<Content>> {
        if let Ty::Reference(kinds) = &value.ty
            && assign.by.is_none()
        {
            let plain = self.reference(assign, value, element, kinds, reference)?;
            let content = match &assign.block {
                Some(rows) => self.reference_with_block(assign, rows, value, kinds, element, structure)?,
                None => plain,
            };
            return Some(vec![content]);
        }
        let repeats = element.last().is_some_and(|s| s.repeats);
        let mut contents = Vec::new();
        let mut extra_rows = Vec::new();
        if let Some(name) = &assign.via {
            let coded = self.coded(assign, value, element, structure, name)?;
            if assign.by.is_none() && assign.block.is_none() {
                return Some(vec![coded]);
            }
            if repeats {
                extra_rows.push(coded);
            } else {
                contents.push(coded);
            }
        }
        let call = match &assign.by {
            Some(by) => {
                let call = self.by(by, value, structure, element)?;
                self.check_called_constants(by, &call, element);
                Some(call)
            }
            None if assign.block.is_some() => None,
            None => Some(self.implicit(assign, value, structure, element)?),
        };
        let names = vec![];
        let (item, mut rows) = self.with_item(value, names, false, |scope| {
            assign
                .block
                .as_ref()
                .map_or(Vec::new(), |rows| scope.rows_in(rows, structure, Bound::of(element)))
        });
        // A coded element of many: the table's coding is a row of the element's own block.
        for content in extra_rows {
            let Content::Coded { via, policy, within: Some(step) } = content else { continue };
            let single = Source { kind: SourceKind::Item(item), many: false, ..value.source.clone() };
            let at_hand = Value { source: single, ..value.clone() };
            let source = match &at_hand.ty {
                Ty::Composite(s, level) => first_component(&at_hand, &s.clone(), *level)?.source,
                _ => at_hand.source,
            };
            let content = Content::Coded { via, policy, within: None };
            let row = self.inner_row(source, step, content, assign.span);
            rows.insert(0, row);
        }
        contents.push(Content::Structure { item, call, rows });
        Some(contents)
    }

    /// A row that nobody wrote: for what a row's element has besides its block.
    fn inner_row(&self, source: Source, step: Step, content: Content, span: Span) -> Row {
        let presence = Presence::Certain;
        let row = Assign { source: Some(source), target: vec![step], content, presence, absence: None, span };
        Row::Assign(Box::new(row))
    }

    pub(super) fn reference(
        &mut self,
        assign: &ast::Assign,
        value: &Value,
        element: &Element,
        kinds: &[String],
        accepted: Option<&Vec<String>>,
    ) -> Option<Content> {
        let Some(accepted) = accepted else {
            let wanted =
                element.last().and_then(|s| s.structure.as_ref()).map_or(String::new(), |s| s.name.clone());
            self.mismatch(assign, value, element, &wanted);
            return None;
        };
        let wrong = kinds.iter().find(|kind| !accepted.is_empty() && !accepted.contains(kind));
        if let Some(kind) = wrong {
            let refers = Refers { kinds: accepted.clone(), path: element.path(), to_entry: false };
            self.checker.report(cannot_refer(&refers, kind, value.source.span));
            return None;
        }
        Some(Content::Reference)
    }

    /// A reference that a block adds to: its `reference` is one more row of the block.
    pub(super) fn reference_with_block(
        &mut self,
        assign: &ast::Assign,
        rows: &[ast::Row],
        value: &Value,
        kinds: &[String],
        element: &Element,
        structure: &Arc<Structure>,
    ) -> Option<Content> {
        let refers = Refers { kinds: kinds.to_vec(), path: element.path(), to_entry: true };
        let bound = Bound::referring(refers);
        let (item, mut rows) =
            self.with_item(value, Vec::new(), false, |scope| scope.rows_in(rows, structure, bound));
        let index = structure.members.iter().position(|m| m.name == "reference")?;
        let source = Source { kind: SourceKind::Item(item), many: false, ..value.source.clone() };
        let step = Step {
            key: "reference".to_string(),
            order: Step::order_of(index),
            repeats: false,
            required: false,
            structure: None,
            codes: None,
            url: None,
            slice: None,
            only: false,
            path: format!("{}.reference", structure.name),
        };
        let conversion = ir::Conversion { from: ir::SourceForm::Iso, to: ir::TargetForm::String };
        let content = Content::Primitive { via: None, conversion, policy: ir::Policy::Fail };
        let row = self.inner_row(source, step, content, assign.span);
        rows.insert(0, row);
        Some(Content::Structure { item, call: None, rows })
    }

    /// A code as a Coding-like structure (`code`, `system`), or one with a `coding` of them.
    pub(super) fn coded(
        &mut self,
        assign: &ast::Assign,
        value: &Value,
        element: &Element,
        structure: &Arc<Structure>,
        name: &ast::Name,
    ) -> Option<Content> {
        let table = self.table(name)?;
        let code = Primitive { name: "code".into(), form: Form::Code };
        let policy = self.policy(assign, &code)?;
        let value = match &value.ty {
            Ty::Composite(s, level) => first_component(value, &s.clone(), *level)?,
            _ => value.clone(),
        };
        if value.ty.primitive().is_none() {
            self.not_text(&value, "a table takes a code");
            return None;
        }
        let alone = assign.by.is_none() && assign.block.is_none();
        let via = self.via(table, &value, element, name, alone)?;
        if is_coding(structure) {
            return Some(Content::Coded { via, policy, within: None });
        }
        for (index, member) in structure.members.iter().enumerate() {
            let Some(Type::Structure(inner)) = member.types.first() else { continue };
            let constrained = member.constrained(inner).cloned();
            let Some(inner) = constrained.or_else(|| self.checker.structure(structure, inner)) else {
                continue;
            };
            if member.is_list() && is_coding(&inner) {
                let step = Step {
                    key: member.name.clone(),
                    order: Step::order_of(index),
                    repeats: true,
                    required: false,
                    structure: Some(inner),
                    codes: None,
                    url: None,
                    slice: None,
                    only: false,
                    path: format!("{}.{}", element.path(), member.name),
                };
                return Some(Content::Coded { via, policy, within: Some(step) });
            }
        }
        self.checker.report(
            Diagnostic::error(
                codes::TYPE_MISMATCH,
                format!("`{}` is {} and holds no code", element.path(), article(&structure.name)),
                assign.target.span,
                "a table gives a code",
            )
            .help("send it to a code, Coding or CodeableConcept"),
        );
        None
    }
}

pub(super) fn is_coding(structure: &Structure) -> bool {
    ["code", "system", "display"].iter().all(|name| structure.members.iter().any(|m| m.name == *name))
}
