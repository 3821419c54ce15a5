//! Parameters: values that a site sets.

use mapwright_grammar::Rule;
use pest::iterators::Pair;

use crate::source::Spanned;

use super::ast::{Cardinality, Literal, Name, Parameter};
use super::place::Builder;
use super::schema::marked;

impl<'t> Builder<'t> {
    pub(super) fn parameter(&mut self, item: Pair<'t, Rule>) -> Option<Parameter> {
        let start = self.span(&item);
        let (mut name, mut ty, mut default, mut description) = (None, None, None, None);
        let (mut cardinality, mut keys, mut head) = (Cardinality::One, None, start);
        for part in item.into_inner() {
            if part.as_rule() == Rule::parameter_keys {
                self.closed(&part, start.start as usize);
                keys = Some(self.parameter_keys(part));
                continue;
            }
            head = self.span(&part);
            for part in part.into_inner() {
                match part.as_rule() {
                    Rule::name => name = Some(self.name(&part)),
                    Rule::field_type => ty = Some(self.name(&part)),
                    Rule::keyed => {
                        keys = Some(Vec::new());
                        let inner = part.into_inner().find(|part| part.as_rule() == Rule::field_type);
                        ty = inner.map(|part| self.name(&part));
                    }
                    Rule::cardinality => cardinality = marked(part.as_str()),
                    Rule::literal => default = self.spanned_literal(&part),
                    Rule::description => description = self.only_text(part),
                    _ => {}
                }
            }
        }
        Some(Parameter { name: name?, ty: ty?, cardinality, default, keys, description, head })
    }

    fn spanned_literal(&mut self, pair: &Pair<'t, Rule>) -> Option<Spanned<Literal>> {
        let span = self.span(pair);
        Some(Spanned { node: self.literal(pair)?, span })
    }

    fn parameter_keys(&mut self, block: Pair<'t, Rule>) -> Vec<(Name, Spanned<Literal>)> {
        let mut keys = Vec::new();
        for part in block.into_inner() {
            match part.as_rule() {
                Rule::parameter_key => {
                    let (mut key, mut value) = (None, None);
                    for part in part.into_inner() {
                        match part.as_rule() {
                            Rule::code => key = Some(self.name(&part)),
                            Rule::literal => value = self.spanned_literal(&part),
                            _ => {}
                        }
                    }
                    keys.extend(key.zip(value));
                }
                Rule::bad_parameter_key => {
                    let error = self.bad_slice(part).parameter_key(self);
                    self.report(error);
                }
                _ => {}
            }
        }
        keys
    }
}
