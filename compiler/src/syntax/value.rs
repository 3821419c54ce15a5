//! Values and conditions as they are written: one grammar for both. What a row, a `when` or an argument takes of it is
//! decided here for values, and in `condition` for conditions.

use std::iter::Peekable;

use mapwright_grammar::Rule;
use pest::iterators::{Pair, Pairs};

use crate::diagnostic::{Diagnostic, codes};
use crate::source::{Span, Spanned};

use super::ast::{Comparison, Literal, Name, SourcePath, State, Value, ValueKind};
use super::place::Builder;

/// An expression before it is known whether it is a value or a condition.
pub(super) struct Expression {
    pub(super) kind: Kind,
    pub(super) span: Span,
    /// Whether it stands in parentheses of its own: `(a or b) or c` keeps its form.
    pub(super) grouped: bool,
}

pub(super) enum Kind {
    Path(SourcePath),
    Literal(Literal),
    Call {
        function: Name,
        arguments: Vec<Value>,
    },
    Where {
        value: Box<Expression>,
        condition: Box<Expression>,
    },
    Or(Vec<Expression>),
    And(Vec<Expression>),
    Not(Box<Expression>),
    Compare {
        left: Box<Expression>,
        operator: Comparison,
        right: Box<Expression>,
    },
    In {
        value: Box<Expression>,
        options: Vec<Spanned<Literal>>,
        negated: bool,
    },
    Is {
        value: Box<Expression>,
        state: State,
        negated: bool,
    },
    InTable {
        value: Box<Expression>,
        table: Name,
        negated: bool,
    },
    /// Already reported.
    Bad,
}

/// How tightly operators bind, loosest first.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
enum Level {
    Where,
    Or,
    And,
    Not,
    Compare,
    Primary,
}

impl Level {
    fn of(rule: Rule) -> Option<Level> {
        Some(match rule {
            Rule::k_where => Level::Where,
            Rule::k_or => Level::Or,
            Rule::k_and => Level::And,
            Rule::operator | Rule::within | Rule::is_state => Level::Compare,
            _ => return None,
        })
    }

    /// The level of what stands right of an operator of this one.
    fn tighter(self) -> Level {
        match self {
            Level::Where => Level::Or,
            Level::Or => Level::And,
            Level::And => Level::Not,
            Level::Not => Level::Compare,
            Level::Compare | Level::Primary => Level::Primary,
        }
    }
}

impl<'t> Builder<'t> {
    /// An `expression` where a value is meant.
    pub(super) fn value(&mut self, pair: Pair<'t, Rule>) -> Value {
        let expression = self.expression(pair);
        self.as_value(expression)
    }

    pub(super) fn expression(&mut self, pair: Pair<'t, Rule>) -> Expression {
        self.climb(&mut pair.into_inner().peekable(), Level::Where)
    }

    /// Operator precedence: takes what binds at least as tightly as `least`.
    fn climb(&mut self, parts: &mut Peekable<Pairs<'t, Rule>>, least: Level) -> Expression {
        let Some(first) = parts.next() else {
            return Expression { kind: Kind::Bad, span: self.at(0, 0), grouped: false };
        };
        let mut left = if first.as_rule() == Rule::k_not {
            let operand = self.climb(parts, Level::Not.tighter());
            let span = self.span(&first).to(operand.span);
            Expression { kind: Kind::Not(Box::new(operand)), span, grouped: false }
        } else {
            self.primary(first)
        };
        while let Some(level) =
            parts.peek().and_then(|part| Level::of(part.as_rule())).filter(|level| *level >= least)
        {
            let Some(operator) = parts.next() else { break };
            if matches!(operator.as_rule(), Rule::within | Rule::is_state) {
                left = self.within(left, operator);
            } else {
                let right = self.climb(parts, level.tighter());
                left = self.joined(left, &operator, right);
            }
        }
        left
    }

    fn joined(&mut self, left: Expression, operator: &Pair<'t, Rule>, right: Expression) -> Expression {
        let span = left.span.to(right.span);
        let kind = match (operator.as_rule(), left.kind) {
            (Rule::k_or, Kind::Or(mut all)) if !left.grouped => {
                all.push(right);
                Kind::Or(all)
            }
            (Rule::k_and, Kind::And(mut all)) if !left.grouped => {
                all.push(right);
                Kind::And(all)
            }
            // `x where a where b` is what `x where a and b` is, and a chain of them must not become a deep tree.
            (Rule::k_where, Kind::Where { value, condition }) if !left.grouped => {
                let both = self.joined_where(*condition, right);
                Kind::Where { value, condition: Box::new(both) }
            }
            (rule, kind) => {
                let left = Expression { kind, span: left.span, grouped: left.grouped };
                match rule {
                    Rule::k_or => Kind::Or(vec![left, right]),
                    Rule::k_and => Kind::And(vec![left, right]),
                    Rule::k_where => Kind::Where { value: Box::new(left), condition: Box::new(right) },
                    _ if left.is_comparison() => self.chained(&left, operator),
                    _ => {
                        let operator = comparison(operator.as_str());
                        Kind::Compare { left: Box::new(left), operator, right: Box::new(right) }
                    }
                }
            }
        };
        Expression { kind, span, grouped: false }
    }

    fn joined_where(&mut self, first: Expression, second: Expression) -> Expression {
        let span = first.span.to(second.span);
        let kind = match first.kind {
            Kind::And(mut all) if !first.grouped => {
                all.push(second);
                Kind::And(all)
            }
            kind => Kind::And(vec![Expression { kind, span: first.span, grouped: first.grouped }, second]),
        };
        Expression { kind, span, grouped: false }
    }

    /// `a == b == c`.
    fn chained(&mut self, left: &Expression, operator: &Pair<'t, Rule>) -> Kind {
        // One error for the whole chain.
        if !matches!(left.kind, Kind::Bad) {
            let span = self.span(operator);
            let error = Diagnostic::error(
                codes::BAD_CONDITION,
                "comparisons cannot be chained",
                span,
                "the second one",
            )
            .label(left.span, "this is a condition already")
            .help("join two conditions with `and`: `a == b and b == c`");
            self.report(error);
        }
        Kind::Bad
    }

    fn within(&mut self, left: Expression, pair: Pair<'t, Rule>) -> Expression {
        let span = left.span.to(self.span(&pair));
        let mut negated = false;
        let mut kind = Kind::Bad;
        if left.is_comparison() {
            return Expression { kind: self.chained(&left, &pair), span, grouped: false };
        }
        let value = Box::new(left);
        for part in pair.into_inner() {
            match part.as_rule() {
                Rule::k_not => negated = true,
                Rule::k_null | Rule::k_empty | Rule::k_missing => {
                    let state = match part.as_rule() {
                        Rule::k_null => State::Null,
                        Rule::k_empty => State::Empty,
                        _ => State::Missing,
                    };
                    kind = Kind::Is { value, state, negated };
                    break;
                }
                Rule::options => {
                    let literals = part.into_inner().filter(|part| part.as_rule() == Rule::literal);
                    let literals: Vec<Pair<'t, Rule>> = literals.collect();
                    let options = literals.iter().filter_map(|pair| {
                        let span = self.span(pair);
                        self.literal(pair).map(|node| Spanned { node, span })
                    });
                    kind = Kind::In { value, options: options.collect(), negated };
                    break;
                }
                Rule::name => {
                    kind = Kind::InTable { value, table: self.name(&part), negated };
                    break;
                }
                _ => {}
            }
        }
        Expression { kind, span, grouped: false }
    }

    fn primary(&mut self, pair: Pair<'t, Rule>) -> Expression {
        let span = self.span(&pair);
        let inner = if pair.as_rule() == Rule::primary { pair.into_inner().next() } else { Some(pair) };
        let kind = match inner {
            Some(inner) => match inner.as_rule() {
                Rule::literal => self.literal(&inner).map_or(Kind::Bad, Kind::Literal),
                Rule::path => self.path(&inner).map_or(Kind::Bad, Kind::Path),
                Rule::call => self.call(inner),
                Rule::group => {
                    let inside = inner.into_inner().find(|part| part.as_rule() == Rule::expression);
                    let kind = inside.map_or(Kind::Bad, |inside| self.expression(inside).kind);
                    return Expression { kind, span, grouped: true };
                }
                _ => Kind::Bad,
            },
            None => Kind::Bad,
        };
        Expression { kind, span, grouped: false }
    }

    fn call(&mut self, pair: Pair<'t, Rule>) -> Kind {
        let (mut function, mut arguments) = (None, Vec::new());
        for part in pair.into_inner() {
            match part.as_rule() {
                Rule::ident => function = Some(self.name(&part)),
                Rule::arguments => arguments = self.arguments(part),
                _ => {}
            }
        }
        function.map_or(Kind::Bad, |function| Kind::Call { function, arguments })
    }

    pub(super) fn arguments(&mut self, pair: Pair<'t, Rule>) -> Vec<Value> {
        let inside = pair.into_inner().filter(|part| part.as_rule() == Rule::expression);
        inside.map(|part| self.value(part)).collect()
    }

    /// An expression as a value; bad, with an error, where it is a condition.
    pub(super) fn as_value(&mut self, expression: Expression) -> Value {
        let span = expression.span;
        let kind = match expression.kind {
            Kind::Path(path) => ValueKind::Path(path),
            Kind::Literal(literal) => ValueKind::Literal(literal),
            Kind::Call { function, arguments } => ValueKind::Call { function, arguments },
            Kind::Or(all) => ValueKind::Or(all.into_iter().map(|one| self.as_value(one)).collect()),
            Kind::Where { value, condition } => {
                let value = Box::new(self.as_value(*value));
                ValueKind::Where { value, condition: Box::new(self.as_condition(*condition)) }
            }
            Kind::Bad => ValueKind::Bad,
            Kind::And(_)
            | Kind::Not(_)
            | Kind::Compare { .. }
            | Kind::In { .. }
            | Kind::Is { .. }
            | Kind::InTable { .. } => {
                let error = Diagnostic::error(
                    codes::BAD_VALUE,
                    "a condition is not a value",
                    span,
                    "a value is meant here",
                )
                .help("conditions stand after `when` and `where`")
                .help("for a yes or no: `when CONDITION { true -> element } else { false -> element }`");
                self.report(error);
                ValueKind::Bad
            }
        };
        Value { kind, span }
    }
}

impl Expression {
    fn is_comparison(&self) -> bool {
        matches!(
            self.kind,
            Kind::Compare { .. } | Kind::In { .. } | Kind::Is { .. } | Kind::InTable { .. } | Kind::Bad
        )
    }
}

fn comparison(operator: &str) -> Comparison {
    match operator {
        "!=" => Comparison::NotEqual,
        "<" => Comparison::Less,
        "<=" => Comparison::LessOrEqual,
        ">" => Comparison::Greater,
        ">=" => Comparison::GreaterOrEqual,
        _ => Comparison::Equal,
    }
}
