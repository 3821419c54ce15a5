//! A site's own segments, datatypes and tables, inside of `use`.

use mapwright_grammar::Rule;
use pest::iterators::Pair;

use crate::source::Spanned;

use super::ast::local::{Field, Item, Place, Structure, Table};
use super::ast::{Cardinality, Name};
use super::mistake::Slice;
use super::place::Builder;
use super::schema::marked;

impl<'t> Builder<'t> {
    pub(super) fn local_items(&mut self, block: Pair<'t, Rule>) -> Vec<Item> {
        let mut items = Vec::new();
        for part in block.into_inner() {
            match part.as_rule() {
                Rule::local_segment | Rule::local_datatype | Rule::local_table => {
                    items.extend(self.local_item(part));
                }
                Rule::bad_local => {
                    let slice = self.bad_slice(part);
                    let error = slice.local_item(self);
                    self.report(error);
                    if let Some(name) = slice.local_name() {
                        let span = self.at(name.start, name.end);
                        let node = self.text.get(name).unwrap_or("").to_string();
                        self.broken.push(Spanned { node, span });
                    }
                }
                _ => {}
            }
        }
        items
    }

    pub(super) fn local_item(&mut self, item: Pair<'t, Rule>) -> Option<Item> {
        match item.as_rule() {
            Rule::local_segment => self.local_structure(item).map(Item::Segment),
            Rule::local_datatype => self.local_structure(item).map(Item::Datatype),
            _ => self.local_table(item).map(Item::Table),
        }
    }

    fn local_structure(&mut self, item: Pair<'t, Rule>) -> Option<Structure> {
        let (mut head, mut name, mut label) = (self.span(&item), None, None);
        let (mut cardinality, mut places) = (Cardinality::One, Vec::new());
        let (mut fields, mut broken) = (None, false);
        for part in item.into_inner() {
            match part.as_rule() {
                Rule::segment_head | Rule::datatype_head => {
                    head = self.span(&part);
                    for part in part.into_inner() {
                        match part.as_rule() {
                            Rule::name => name = Some(self.name(&part)),
                            Rule::cardinality => cardinality = marked(part.as_str()),
                            Rule::label => label = self.only_text(part),
                            Rule::place => places.extend(self.local_place(part)),
                            _ => {}
                        }
                    }
                }
                Rule::local_fields => {
                    let mut read = Vec::new();
                    for part in part.into_inner() {
                        match part.as_rule() {
                            Rule::local_field => match self.local_field(part) {
                                Some(field) => read.push(field),
                                None => broken = true,
                            },
                            Rule::bad_local_field => {
                                broken = true;
                                let error = self.bad_slice(part).local_field(self);
                                self.report(error);
                            }
                            _ => {}
                        }
                    }
                    fields = Some(read);
                }
                _ => {}
            }
        }
        Some(Structure { name: name?, cardinality, label, places, fields, broken, head })
    }

    fn local_place(&mut self, place: Pair<'t, Rule>) -> Option<Place> {
        let (mut after, mut within) = (None, Vec::new());
        for part in place.into_inner() {
            match part.as_rule() {
                Rule::name => after = Some(self.name(&part)),
                Rule::dotted => within.push(self.name(&part)),
                _ => {}
            }
        }
        Some(Place { after: after?, within })
    }

    fn local_field(&mut self, field: Pair<'t, Rule>) -> Option<Field> {
        let span = self.span(&field);
        let (mut number, mut name, mut ty, mut table, mut cardinality) =
            (None, None, None, None, Cardinality::One);
        for part in field.into_inner() {
            match part.as_rule() {
                Rule::digits => {
                    let span = self.span(&part);
                    match part.as_str().parse().ok().filter(|number| *number > 0) {
                        Some(node) => number = Some(Spanned { node, span }),
                        None => {
                            let error = Slice::bad_field_number(span);
                            self.report(error);
                        }
                    }
                }
                Rule::name => name = Some(self.name(&part)),
                Rule::field_type => ty = Some(self.name(&part)),
                Rule::code_table => table = self.only_text(part),
                Rule::cardinality => cardinality = marked(part.as_str()),
                _ => {}
            }
        }
        Some(Field { number: number?, name: name?, ty: ty?, table, cardinality, span })
    }

    fn local_table(&mut self, item: Pair<'t, Rule>) -> Option<Table> {
        let (mut id, mut label, mut codes) = (None, None, Vec::new());
        for part in item.into_inner() {
            match part.as_rule() {
                Rule::local_table_head => {
                    for part in part.into_inner() {
                        match part.as_rule() {
                            Rule::text => id = Some(self.name(&part)),
                            Rule::label => label = self.only_text(part),
                            _ => {}
                        }
                    }
                }
                Rule::local_codes => {
                    for part in part.into_inner() {
                        match part.as_rule() {
                            Rule::local_code => codes.extend(self.local_code(part)),
                            Rule::bad_local_code => {
                                let error = self.bad_slice(part).local_code(self);
                                self.report(error);
                            }
                            _ => {}
                        }
                    }
                }
                _ => {}
            }
        }
        Some(Table { id: id?, label, codes })
    }

    fn local_code(&mut self, row: Pair<'t, Rule>) -> Option<(Name, Option<Name>)> {
        let (mut code, mut display) = (None, None);
        for part in row.into_inner() {
            match part.as_rule() {
                Rule::code => code = Some(self.name(&part)),
                Rule::label => display = self.only_text(part),
                _ => {}
            }
        }
        Some((code?, display))
    }

    /// What a catch-all rule took, with whether braces follow it.
    pub(super) fn bad_slice(&self, bad: Pair<'t, Rule>) -> Slice<'t> {
        let start = bad.as_span().start();
        let parts: Vec<Pair<'t, Rule>> = bad.into_inner().collect();
        let block = parts.iter().any(|part| part.as_rule() == Rule::bad_block);
        let head = parts.iter().find(|part| matches!(part.as_rule(), Rule::bad_text | Rule::bad_test_text));
        let head = head.map_or(start..start, |part| part.as_span().start()..part.as_span().end());
        Slice::new(self.text, head, block)
    }
}
