//! `a or b`: what alternatives have to have in common.

use super::scope::Scope;
use super::value::{Ty, Value};
use crate::diagnostic::{Diagnostic, codes};
use crate::plan::{Source, SourceKind};
use crate::source::Span;
use crate::syntax::ast;

impl Scope<'_, '_> {
    /// The first that is present; where they are many, all of the first that has any.
    pub(super) fn or(&mut self, alternatives: &[ast::Value], span: Span) -> Option<Value> {
        let values: Vec<_> = alternatives.iter().map(|v| self.value(v)).collect();
        let values: Vec<Value> = values.into_iter().collect::<Option<_>>()?;
        self.check_alternatives(alternatives, &values);
        let first = values.first()?.clone();
        let many = values.iter().any(|v| v.source.many);
        let primitives: Vec<_> = values.iter().map(|v| v.ty.primitive()).collect();
        let ty = if primitives.iter().all(Option::is_some) {
            // Literals are written as the other alternatives are.
            let chosen = values.iter().find(|v| v.literal.is_none()).unwrap_or(&first);
            let (primitive, format) = chosen.ty.primitive()?;
            let formats = values.iter().filter(|v| v.literal.is_none()).filter_map(|v| v.ty.primitive());
            let formats: Vec<Option<String>> = formats.map(|(_, format)| format).collect();
            if formats.iter().any(|other| *other != format) {
                self.written_otherwise(&formats, span);
                return None;
            }
            match format {
                // The text of one, with the pattern that it is written by.
                Some(_) => Ty::Scalar(primitive, format),
                None => Ty::Text(primitive),
            }
        } else if values.iter().all(|v| v.ty.same(&first.ty)) {
            if values.iter().any(|v| v.ty.shape() != first.ty.shape()) {
                self.separated_otherwise(&first, span);
                return None;
            }
            first.ty.clone()
        } else {
            let types: Vec<_> = values.iter().map(|v| v.ty.describe()).collect();
            self.checker.report(
                Diagnostic::error(
                    codes::TYPE_MISMATCH,
                    "the alternatives of `or` are of different types",
                    span,
                    types.join(", "),
                )
                .help("take the component of each that is meant, such as `PID-3[1].1 or PID-2.1`"),
            );
            return None;
        };
        let table = first.table.clone();
        let required = values.iter().any(|v| v.required || v.literal.is_some());
        let sources = values.into_iter().map(|v| v.source).collect();
        let plan = match &ty {
            Ty::Scalar(primitive, _) => Ty::Text(primitive.clone()).plan(),
            ty => ty.plan(),
        };
        let source = Source { kind: SourceKind::Or(sources), ty: plan, many, span };
        Some(Value { source, ty, table, required, literal: None, name: first.name })
    }

    /// Dates by different patterns: what reads the value reads it by one.
    fn written_otherwise(&mut self, formats: &[Option<String>], span: Span) {
        let name = |format: &Option<String>| {
            format.as_ref().map_or("without a pattern".into(), |f| format!("`{f}`"))
        };
        let mut patterns: Vec<String> = formats.iter().map(name).collect();
        patterns.dedup();
        self.checker.report(
            Diagnostic::error(
                codes::TYPE_MISMATCH,
                "the alternatives of `or` are written by different patterns",
                span,
                patterns.join(", "),
            )
            .help("write a row for each: `when A { A -> … } else { B -> … }`"),
        );
    }

    /// A datatype as a field and as a component: what is done with the value reads its parts in one way.
    fn separated_otherwise(&mut self, first: &Value, span: Span) {
        let name = first.ty.describe();
        self.checker.report(
            Diagnostic::error(
                codes::TYPE_MISMATCH,
                format!("one alternative of `or` is a field of type {name}, another a component"),
                span,
                "their parts are separated by `^` in one and by `&` in the other",
            )
            .help("write a row for each: `when A { A -> … } else { B -> … }`"),
        );
    }
}
