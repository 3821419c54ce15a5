//! Expressions where a condition is meant.

use mapwright_grammar::Rule;
use pest::iterators::Pair;

use crate::diagnostic::{Diagnostic, codes};

use super::ast::{Condition, ConditionKind, Literal, Value, ValueKind};
use super::place::Builder;
use super::value::{Expression, Kind};

impl<'t> Builder<'t> {
    /// An `expression` where a condition is meant.
    pub(super) fn condition(&mut self, pair: Pair<'t, Rule>) -> Condition {
        let expression = self.expression(pair);
        self.as_condition(expression)
    }

    /// An expression as a condition; bad, with an error, where it cannot be one.
    pub(super) fn as_condition(&mut self, expression: Expression) -> Condition {
        let span = expression.span;
        let negate = |kind: ConditionKind, negated: bool| match negated {
            true => ConditionKind::Not(Box::new(Condition { kind, span })),
            false => kind,
        };
        let kind = match expression.kind {
            Kind::Or(all) => ConditionKind::Or(all.into_iter().map(|one| self.as_condition(one)).collect()),
            Kind::And(all) => ConditionKind::And(all.into_iter().map(|one| self.as_condition(one)).collect()),
            Kind::Not(one) => ConditionKind::Not(Box::new(self.as_condition(*one))),
            Kind::Compare { left, operator, right } => {
                let (left, right) = (self.as_value(*left), self.as_value(*right));
                ConditionKind::Compare { left, operator, right }
            }
            Kind::In { value, options, negated } => {
                negate(ConditionKind::In { value: self.as_value(*value), options }, negated)
            }
            Kind::Is { value, state, negated } => {
                negate(ConditionKind::Is { value: self.as_value(*value), state }, negated)
            }
            Kind::InTable { value, table, negated } => {
                negate(ConditionKind::InTable { value: self.as_value(*value), table }, negated)
            }
            Kind::Bad => ConditionKind::Bad,
            Kind::Literal(Literal::Text(_) | Literal::Number(_)) => {
                let error = Diagnostic::error(
                    codes::BAD_CONDITION,
                    "a literal alone is no condition",
                    span,
                    "compared with what?",
                )
                .help("one of several values: `PID-8 in (\"M\", \"F\")`");
                self.report(error);
                ConditionKind::Bad
            }
            Kind::Where { .. } if !expression.grouped => {
                let error = Diagnostic::error(
                    codes::BAD_CONDITION,
                    "`where` is no part of a condition",
                    span,
                    "a condition is meant here",
                )
                .help(
                    "join conditions with `and`; of a value that is chosen with `where`, write `(x where …)`",
                );
                self.report(error);
                ConditionKind::Bad
            }
            kind @ (Kind::Path(_) | Kind::Literal(_) | Kind::Call { .. } | Kind::Where { .. }) => {
                let value: Value = self.as_value(Expression { kind, span, grouped: false });
                match value.kind {
                    ValueKind::Bad => ConditionKind::Bad,
                    _ => ConditionKind::Present(value),
                }
            }
        };
        Condition { kind, span }
    }
}
