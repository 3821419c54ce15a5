//! Source paths, target paths and literals.

use mapwright_grammar::Rule;
use pest::iterators::Pair;

use crate::diagnostic::{Diagnostic, codes};

use super::ast::{Literal, Root, SourcePath, SourceStep, SourceStepKind, TargetPath, TargetStep};
use super::place::Builder;

impl<'t> Builder<'t> {
    /// A source path; `None`, with an error, if a number of it cannot be one.
    pub(super) fn path(&mut self, pair: &Pair<'t, Rule>) -> Option<SourcePath> {
        let span = self.span(pair);
        let start = span.start as usize;
        let mut root = Root::It(self.at(start, start + 1));
        let mut steps = Vec::new();
        let mut good = true;
        for part in pair.clone().into_inner() {
            match part.as_rule() {
                Rule::ident if part.as_str() == "it" => root = Root::It(self.span(&part)),
                Rule::ident => root = Root::Name(self.name(&part)),
                Rule::step => match self.step(part) {
                    Some(step) => steps.push(step),
                    None => good = false,
                },
                _ => {}
            }
        }
        good.then_some(SourcePath { root, steps, span })
    }

    fn step(&mut self, pair: Pair<'t, Rule>) -> Option<SourceStep> {
        let span = self.span(&pair);
        let step = pair.into_inner().next()?;
        let inner = step.clone().into_inner().next()?;
        let kind = match step.as_rule() {
            Rule::number_step => {
                self.counted(&inner, u64::from(u16::MAX)).map(|n| SourceStepKind::Number(n as u16))
            }
            Rule::index_step => {
                self.counted(&inner, u64::from(u32::MAX)).map(|n| SourceStepKind::Index(n as u32))
            }
            _ => Some(SourceStepKind::Name(self.name(&inner).node)),
        };
        Some(SourceStep { kind: kind?, span })
    }

    /// A number from 1.
    fn counted(&mut self, digits: &Pair<'t, Rule>, most: u64) -> Option<u64> {
        let number = digits.as_str().parse::<u64>().ok().filter(|number| (1..=most).contains(number));
        if number.is_none() {
            let zero = digits.as_str().bytes().all(|b| b == b'0');
            let label = if zero { "the first is 1" } else { "larger than any there is" };
            let message = format!("`{}` is no number of a field, component or repetition", digits.as_str());
            let error = Diagnostic::error(codes::BAD_NUMBER, message, self.span(digits), label);
            self.report(
                error.help("fields, components and repetitions are counted from 1, as in the HL7 standard"),
            );
        }
        number
    }

    pub(super) fn target(&mut self, pair: Pair<'t, Rule>) -> TargetPath {
        let span = self.span(&pair);
        let steps = pair.into_inner().filter(|part| part.as_rule() == Rule::target_step);
        TargetPath { steps: steps.filter_map(|step| self.target_step(step)).collect(), span }
    }

    pub(super) fn target_step(&mut self, step: Pair<'t, Rule>) -> Option<TargetStep> {
        let (mut name, mut argument) = (None, None);
        for part in step.into_inner() {
            match part.as_rule() {
                Rule::ident | Rule::text => name = Some(self.name(&part)),
                Rule::target_argument => argument = self.only_text(part),
                _ => {}
            }
        }
        Some(TargetStep { name: name?, argument })
    }

    /// `[2]`.
    pub(super) fn index_step(&mut self, step: &Pair<'t, Rule>) -> Option<SourceStep> {
        let digits = step.clone().into_inner().next()?;
        let number = self.counted(&digits, u64::from(u32::MAX))?;
        Some(SourceStep { kind: SourceStepKind::Index(number as u32), span: self.span(step) })
    }

    pub(super) fn literal(&mut self, pair: &Pair<'t, Rule>) -> Option<Literal> {
        let inner = pair.clone().into_inner().next()?;
        Some(match inner.as_rule() {
            Rule::text => Literal::Text(self.name(&inner).node),
            Rule::boolean => Literal::Boolean(inner.as_str() == "true"),
            _ => Literal::Number(inner.as_str().to_string()),
        })
    }
}
