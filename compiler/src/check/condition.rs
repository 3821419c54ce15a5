//! Conditions.

use super::absence::there_if;
use super::scope::Scope;
use super::target::Element;
use super::value::{Ty, Value};
use crate::diagnostic::{Diagnostic, codes};
use crate::ir::Ordering;
use crate::plan::{Condition, Source, SourceKind, SourceType, State, TableId};
use crate::source::Span;
use crate::syntax::ast::{self, Comparison, ConditionKind, Literal};

impl Scope<'_, '_> {
    /// Resolves a condition.
    pub(super) fn condition(&mut self, condition: &ast::Condition) -> Option<Condition> {
        let found = self.beside(|scope| scope.written_condition(condition))?;
        self.check_compared_codes(condition);
        Some(found)
    }

    fn written_condition(&mut self, condition: &ast::Condition) -> Option<Condition> {
        match &condition.kind {
            ConditionKind::Present(value) => Some(Condition::Present(self.value(value)?.source)),
            ConditionKind::Compare { left, operator, right } => {
                let (left, right) = (self.compared(left), self.compared(right));
                let (left, right) = (left?.source, right?.source);
                let order = match operator {
                    Comparison::Equal => return Some(Condition::Equal(left, right)),
                    Comparison::NotEqual => {
                        return Some(Condition::Not(Box::new(Condition::Equal(left, right))));
                    }
                    Comparison::Less => Ordering::Less,
                    Comparison::LessOrEqual => Ordering::LessOrEqual,
                    Comparison::Greater => Ordering::Greater,
                    Comparison::GreaterOrEqual => Ordering::GreaterOrEqual,
                };
                Some(Condition::Compare(left, order, right))
            }
            ConditionKind::In { value, options } => {
                let value = self.compared(value)?;
                let options = options.iter().map(|o| match &o.node {
                    Literal::Text(text) | Literal::Number(text) => text.clone(),
                    Literal::Boolean(value) => value.to_string(),
                });
                Some(Condition::In(value.source, options.collect()))
            }
            ConditionKind::InTable { value, table } => {
                let value = self.compared(value);
                let table = self.table(table);
                Some(Condition::InTable(value?.source, table?))
            }
            ConditionKind::Is { value, state } => {
                let value = self.value(value)?;
                self.has_states(&value, *state).then_some(Condition::Is(value.source, *state))
            }
            ConditionKind::Not(inner) => Some(Condition::Not(Box::new(self.condition(inner)?))),
            ConditionKind::And(all) => {
                let all: Vec<_> = all.iter().map(|c| self.condition(c)).collect();
                Some(Condition::And(all.into_iter().collect::<Option<_>>()?))
            }
            ConditionKind::Or(any) => {
                let any: Vec<_> = any.iter().map(|c| self.condition(c)).collect();
                Some(Condition::Or(any.into_iter().collect::<Option<_>>()?))
            }
            ConditionKind::Bad => None,
        }
    }

    /// Does something in a branch, where conditions hold, or do not.
    pub(super) fn where_holding<T>(
        &mut self,
        branch: Span,
        conditions: &[(&Condition, bool)],
        run: impl FnOnce(&mut Self) -> T,
    ) -> T {
        let before = self.certain.len();
        for (condition, holds) in conditions {
            there_if(condition, *holds, &mut self.certain);
        }
        self.branches.push(branch);
        let result = run(self);
        self.branches.pop();
        self.certain.truncate(before);
        result
    }

    /// Whether a value can be absent in several ways: it is read from a message or record, and is one.
    fn has_states(&mut self, value: &Value, state: State) -> bool {
        let read = |mut source: &Source| loop {
            source = match &source.kind {
                SourceKind::Field { .. } | SourceKind::Child { .. } => break true,
                SourceKind::Key { .. } => break true,
                SourceKind::Component { of, .. } | SourceKind::Pick { of, .. } => of,
                _ => break matches!(source.ty, SourceType::Segment(_) | SourceType::Group(_)),
            };
        };
        let whole = matches!(value.ty, Ty::Group(_) | Ty::Segment(_));
        let written = self.checker.sources.text(value.source.span).to_string();
        let (message, label, help) = if value.source.many {
            let help = format!("say which one is meant: `{written}[1] is …`");
            (format!("`{written}` can be there many times"), "may repeat", help)
        } else if !read(&value.source) {
            let help = format!("ask whether it has a value: `{written}`, `not {written}`");
            (format!("`{written}` is not read from a segment or record"), "known by its value alone", help)
        } else if whole && state != State::Missing {
            let help = format!("write `{written} is missing`");
            (format!("`{written}` is a segment or group, and is there or not"), "no value of its own", help)
        } else if matches!(value.ty, Ty::Record(_)) && state == State::Empty {
            let help = format!("write `{written} is null` or `{written} is missing`");
            (format!("`{written}` is a record, and is there or not"), "no value of its own", help)
        } else {
            return true;
        };
        let finding = Diagnostic::error(codes::BAD_STATE, message, value.source.span, label);
        self.checker.report(finding.help(help));
        false
    }

    /// A side of a comparison: text, one or many.
    fn compared(&mut self, value: &ast::Value) -> Option<Value> {
        let value = self.value(value)?;
        if value.ty.primitive().is_none() {
            self.not_text(&value, "only texts can be compared");
            return None;
        }
        Some(value)
    }

    /// A table by name, for an element. The code itself may stand there instead.
    pub(super) fn table_of_codes(&mut self, name: &ast::Name, element: &Element) -> Option<TableId> {
        let known = self.checker.table_names.contains_key(&name.node);
        let set = if known { None } else { self.closed_set(element) };
        if set.is_some_and(|set| set.code(&name.node).is_some()) {
            let code = &name.node;
            self.checker.report(
                Diagnostic::error(
                    codes::UNKNOWN_TABLE,
                    format!("there is no table `{code}`"),
                    name.span,
                    format!("a code of `{}`?", element.path()),
                )
                .help("`via` is followed by the name of a table")
                .help(format!("for the same code in any case: `\"{code}\" -> …`")),
            );
            return None;
        }
        self.table(name)
    }

    /// A table by name.
    pub(super) fn table(&mut self, name: &ast::Name) -> Option<TableId> {
        let checker = &mut *self.checker;
        if let Some(index) = checker.table_names.get(&name.node).copied() {
            if let Some(table) = checker.tables.get_mut(index) {
                table.used = true;
                let used = table.span;
                checker.note_use(name.span, used);
            }
            return Some(TableId(index));
        }
        if checker.is_broken(&name.node) {
            return None;
        }
        let known: Vec<&str> = checker.table_names.keys().map(String::as_str).collect();
        let mut finding = Diagnostic::error(
            codes::UNKNOWN_TABLE,
            format!("there is no table `{}`", name.node),
            name.span,
            "not in this file or its imports",
        );
        finding = match checker.near(&name.node, known) {
            Some(near) => finding.did_you_mean(&near),
            None if !checker.heads_named(&name.node).is_empty() => {
                finding.help(format!("it is a map: write `by {}`", name.node))
            }
            None => finding.help(format!(
                "write it: `table {} : hl7 \"0001\" -> fhir \"VALUE SET\" {{ … }}`",
                name.node
            )),
        };
        checker.report(finding);
        None
    }
}
