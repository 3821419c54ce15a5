//! Rows, branches and arms that no message can reach.

use super::scope::{Scope, identity};
use super::value::Value;
use crate::diagnostic::{Diagnostic, codes};
use crate::plan::Condition;
use crate::schema::ValueSet;
use crate::source::Span;
use crate::syntax::ast::{self, Comparison, ConditionKind, Literal};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

impl Scope<'_, '_> {
    /// A constant is always there: what stands behind it is never taken.
    pub(super) fn check_alternatives(&mut self, written: &[ast::Value], values: &[Value]) {
        let Some(first) = values.iter().position(|value| value.literal.is_some()) else { return };
        let (Some(constant), Some(dead), Some(last)) =
            (written.get(first), written.get(first + 1), written.last())
        else {
            return;
        };
        // What a caller gives may be a constant in one call and none in another.
        if !matches!(constant.kind, ast::ValueKind::Literal(_)) {
            return;
        }
        let text = self.checker.sources.text(constant.span).to_string();
        self.checker.report(
            Diagnostic::warning(
                codes::DEAD_ROW,
                format!("what stands behind `{text}` is never taken"),
                dead.span.to(last.span),
                "never taken",
            )
            .label(constant.span, "always there")
            .help(format!("put the constant last: `… or {text}`")),
        );
    }

    /// A branch whose condition is that of an earlier one.
    pub(super) fn check_branches(&mut self, branches: &[(&ast::Condition, &Condition)]) {
        let mut seen: BTreeMap<String, Span> = BTreeMap::new();
        for (written, condition) in branches {
            let Some(earlier) = seen.insert(key(condition), written.span) else { continue };
            self.checker.report(
                Diagnostic::warning(
                    codes::DEAD_ROW,
                    "this branch is never taken: an earlier one has its condition",
                    written.span,
                    "the same condition",
                )
                .label(earlier, "first here")
                .help("take one of them out, or mend the condition"),
            );
        }
    }

    /// What is ignored and mapped as well, or ignored twice.
    pub(super) fn check_ignored(&mut self) {
        let mapped = self.mapped.take().unwrap_or_default();
        let mut before = BTreeMap::new();
        for ignored in &self.ignored {
            let (place, span) = (identity(&ignored.source), ignored.source.span);
            let (row, message, help) = match (mapped.get(&place), before.insert(place, span)) {
                (Some(row), _) => (*row, "is ignored, and a row maps it", "take one of the rows out"),
                (None, Some(first)) => (first, "is ignored twice", "name it once"),
                (None, None) => continue,
            };
            let written = self.checker.sources.text(span).to_string();
            self.checker.report(
                Diagnostic::warning(codes::DEAD_ROW, format!("`{written}` {message}"), span, "has no effect")
                    .label(row, "here")
                    .help(help),
            );
        }
    }

    /// A condition that asks nothing of the source. What a caller gives may be a constant in one call and none in another.
    fn check_constants(&mut self, condition: &ast::Condition) {
        let literal = |value: &ast::Value| matches!(value.kind, ast::ValueKind::Literal(_));
        let constant = match &condition.kind {
            ConditionKind::Compare { left, right, .. } => literal(left) && literal(right),
            ConditionKind::In { value, .. }
            | ConditionKind::InTable { value, .. }
            | ConditionKind::Present(value) => literal(value),
            _ => false,
        };
        if constant {
            self.checker.report(
                Diagnostic::error(
                    codes::DEAD_ROW,
                    "this condition is the same for all messages",
                    condition.span,
                    "asks constants alone",
                )
                .help("a condition asks a path: `PID-8 == \"F\"`; a part of what is at hand begins with a dot: `.5 == \"MR\"`"),
            );
        }
    }

    /// Codes that are compared with a field whose table does not have them: the comparison never holds, or always.
    pub(super) fn check_compared_codes(&mut self, condition: &ast::Condition) {
        self.check_constants(condition);
        match &condition.kind {
            ConditionKind::Compare { left, operator: Comparison::Equal | Comparison::NotEqual, right } => {
                for (code, field) in [(left, right), (right, left)] {
                    if let ast::ValueKind::Literal(Literal::Text(text)) = &code.kind
                        && let Some(set) = self.codes_of(field)
                    {
                        self.check_compared(text, code.span, field.span, &set);
                    }
                }
            }
            ConditionKind::In { value, options } => {
                let Some(set) = self.codes_of(value) else { return };
                let texts = options.iter().filter_map(|option| match &option.node {
                    Literal::Text(text) => Some(text),
                    _ => None,
                });
                let known: BTreeSet<String> = texts
                    .filter(|text| set.code(text).is_some())
                    .map(|text| text.to_ascii_lowercase())
                    .collect();
                for option in options {
                    // `("A", "a")`: senders are known to write it otherwise.
                    if let Literal::Text(text) = &option.node
                        && !known.contains(&text.to_ascii_lowercase())
                    {
                        self.check_compared(text, option.span, value.span, &set);
                    }
                }
            }
            _ => {}
        }
    }

    /// The codes that a value can have, if its path ends at a field or component whose table has all codes.
    fn codes_of(&mut self, value: &ast::Value) -> Option<Arc<ValueSet>> {
        let ast::ValueKind::Path(path) = &value.kind else { return None };
        // The condition means something, so there is nothing wrong with the path.
        let found = self.place(path)?;
        self.closed_table(&found)
    }

    /// The table of a coded value, if no site adds codes to it.
    pub(super) fn closed_table(&self, value: &Value) -> Option<Arc<ValueSet>> {
        let set = self.checker.hl7.as_ref()?.value_set(value.table.as_ref()?)?;
        (!set.open && !set.codes.is_empty()).then_some(set)
    }

    fn check_compared(&mut self, code: &str, span: Span, field: Span, set: &ValueSet) {
        // An empty text is no code, and is asked for on purpose.
        if code.is_empty() || set.code(code).is_some() {
            return;
        }
        let written = self.checker.sources.text(field).to_string();
        let finding = Diagnostic::warning(
            codes::DEAD_ROW,
            format!("`{written}` is never \"{code}\": HL7 table {} has no such code", set.id),
            span,
            "no code of the table",
        );
        let finding = self.with_codes(finding, code, set);
        self.checker.report(finding);
    }

    /// An arm for a code that the field's table does not have.
    pub(super) fn check_arm(&mut self, key: &ast::Name, set: &ValueSet) {
        if set.code(&key.node).is_some() {
            return;
        }
        let finding = Diagnostic::warning(
            codes::DEAD_ARM,
            format!("HL7 table {} has no code `{}`", set.id, key.node),
            key.span,
            "this arm is never taken",
        );
        let finding = self.with_codes(finding, &key.node, set);
        self.checker.report(finding);
    }

    fn with_codes(&self, finding: Diagnostic, code: &str, set: &ValueSet) -> Diagnostic {
        let known: Vec<&str> = set.codes.iter().map(|c| c.code.as_str()).collect();
        match self.checker.near(code, known.iter().copied()) {
            Some(near) => {
                let help = format!("did you mean `{}`?", near.name);
                finding.mean(&near.doubtful(), help)
            }
            None => finding.help(format!("its codes are {}", super::path::list(&known))),
        }
    }
}

/// A text that is the same for two conditions that mean the same thing.
fn key(condition: &Condition) -> String {
    let keys = |all: &[Condition]| all.iter().map(key).collect::<Vec<_>>().join(", ");
    match condition {
        Condition::Present(source) => identity(source),
        Condition::Equal(left, right) => format!("{} == {}", identity(left), identity(right)),
        Condition::In(source, codes) => format!("{} in {codes:?}", identity(source)),
        Condition::InTable(source, table) => format!("{} in table {}", identity(source), table.0),
        Condition::Is(source, state) => format!("{} is {state:?}", identity(source)),
        Condition::Compare(left, order, right) => {
            format!("{} {order:?} {}", identity(left), identity(right))
        }
        Condition::Not(inner) => format!("not ({})", key(inner)),
        Condition::And(all) => format!("all ({})", keys(all)),
        Condition::Or(any) => format!("any ({})", keys(any)),
    }
}
