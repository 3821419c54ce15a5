//! Records.

use mapwright_grammar::Rule;
use pest::iterators::Pair;

use super::ast::{Cardinality, FieldType, Schema, SchemaField};
use super::mistake::Slice;
use super::place::Builder;

impl<'t> Builder<'t> {
    pub(super) fn schema(&mut self, item: Pair<'t, Rule>) -> Option<Schema> {
        let span = self.span(&item);
        let (mut name, mut fields, mut broken) = (None, Vec::new(), false);
        for part in item.into_inner() {
            match part.as_rule() {
                Rule::schema_head => {
                    let found = part.into_inner().find(|part| part.as_rule() == Rule::name);
                    name = found.map(|found| self.name(&found));
                }
                Rule::fields => {
                    self.closed(&part, span.start as usize);
                    broken = part.clone().into_inner().any(|field| field.as_rule() == Rule::bad_field);
                    fields = self.fields(part);
                }
                _ => {}
            }
        }
        Some(Schema { name: name?, fields, broken, span })
    }

    pub(super) fn fields(&mut self, block: Pair<'t, Rule>) -> Vec<SchemaField> {
        let mut fields = Vec::new();
        for part in block.into_inner() {
            match part.as_rule() {
                Rule::field => fields.extend(self.field(part)),
                Rule::bad_field => self.bad_field(part),
                _ => {}
            }
        }
        fields
    }

    fn field(&mut self, field: Pair<'t, Rule>) -> Option<SchemaField> {
        let span = self.span(&field);
        let (mut name, mut ty, mut format, mut cardinality, mut split) =
            (None, None, None, Cardinality::One, None);
        for part in field.into_inner() {
            match part.as_rule() {
                Rule::name => name = Some(self.name(&part)),
                Rule::field_type => ty = Some(FieldType::Named(self.name(&part))),
                Rule::fields => ty = Some(FieldType::Inline(self.fields(part))),
                Rule::format => format = self.only_text(part),
                Rule::cardinality => cardinality = marked(part.as_str()),
                Rule::split => split = self.only_text(part),
                _ => {}
            }
        }
        Some(SchemaField { name: name?, ty: ty?, format, cardinality, split, span })
    }

    /// The text in a rule that holds one.
    pub(super) fn only_text(&mut self, pair: Pair<'t, Rule>) -> Option<super::ast::Name> {
        let text = pair.into_inner().find(|part| part.as_rule() == Rule::text)?;
        Some(self.name(&text))
    }

    fn bad_field(&mut self, bad: Pair<'t, Rule>) {
        let start = bad.as_span().start();
        let mut parts: Vec<Pair<'t, Rule>> = bad.into_inner().collect();
        let block = parts.pop_if(|part| part.as_rule() == Rule::fields);
        let head = parts.first().map_or(start..start, |part| part.as_span().start()..part.as_span().end());
        let error = Slice::new(self.text, head, block.is_some()).field(self);
        self.report(error);
        if let Some(block) = block {
            self.fields(block);
        }
    }
}

/// The meaning of a mark.
pub(super) fn marked(mark: &str) -> Cardinality {
    match mark {
        "?" => Cardinality::Optional,
        "*" => Cardinality::Many,
        "+" => Cardinality::Some,
        _ => Cardinality::One,
    }
}
