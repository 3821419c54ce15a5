//! Maps: their heads. Their rows are in `rows`.

use mapwright_grammar::Rule;
use pest::iterators::Pair;

use super::ast::{Cardinality, Map, MapSource, TypeName};
use super::place::Builder;
use super::schema::marked;

impl<'t> Builder<'t> {
    pub(super) fn map(&mut self, item: Pair<'t, Rule>) -> Option<Map> {
        let span = self.span(&item);
        let (mut name, mut sources, mut target, mut head, mut rows) =
            (None, Vec::new(), None, span, Vec::new());
        for part in item.into_inner() {
            match part.as_rule() {
                Rule::map_head => {
                    head = self.span(&part);
                    for part in part.into_inner() {
                        match part.as_rule() {
                            Rule::named => {
                                for part in part.into_inner() {
                                    match part.as_rule() {
                                        Rule::name => name = Some(self.name(&part)),
                                        Rule::map_source => sources.extend(self.map_source(part)),
                                        _ => {}
                                    }
                                }
                            }
                            Rule::map_source => sources.extend(self.map_source(part)),
                            Rule::type_name => target = self.type_name(part),
                            _ => {}
                        }
                    }
                }
                Rule::rows => {
                    self.closed(&part, span.start as usize);
                    rows = self.rows(part);
                }
                _ => {}
            }
        }
        Some(Map { name, sources, target: target?, rows, head, span })
    }

    pub(super) fn map_source(&mut self, source: Pair<'t, Rule>) -> Option<MapSource> {
        let span = self.span(&source);
        let (mut alias, mut ty, mut cardinality) = (None, None, Cardinality::One);
        for part in source.into_inner() {
            match part.as_rule() {
                Rule::alias => alias = part.into_inner().next().map(|name| self.name(&name)),
                Rule::type_name => ty = self.type_name(part),
                Rule::cardinality => cardinality = marked(part.as_str()),
                _ => {}
            }
        }
        Some(MapSource { alias, ty: ty?, cardinality, added: false, span })
    }

    fn type_name(&mut self, pair: Pair<'t, Rule>) -> Option<TypeName> {
        let mut kind: fn(super::ast::Name) -> TypeName = TypeName::Plain;
        let mut package = None;
        for part in pair.into_inner() {
            match part.as_rule() {
                Rule::k_fhir => kind = TypeName::Fhir,
                Rule::k_ref => kind = TypeName::Reference,
                Rule::package => package = part.into_inner().next().map(|text| self.name(&text)),
                Rule::dotted => {
                    let name = self.name(&part);
                    return Some(match package {
                        Some(package) => TypeName::Profile(package, name),
                        None => kind(name),
                    });
                }
                _ => {}
            }
        }
        None
    }
}
