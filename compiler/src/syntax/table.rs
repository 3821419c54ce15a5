//! Code tables.

use mapwright_grammar::Rule;
use pest::iterators::Pair;

use crate::diagnostic::{Diagnostic, codes};
use crate::source::Spanned;

use super::ast::overlay::{TableBody, TableChange};
use super::ast::{Name, Table, TableElse, TableRow, TableSource, TableTarget};
use super::mistake::Slice;
use super::place::Builder;

/// `other "display" in "system"`.
struct Coding {
    code: Name,
    display: Option<Name>,
    system: Option<Name>,
}

impl<'t> Builder<'t> {
    pub(super) fn table(&mut self, item: Pair<'t, Rule>) -> Option<Table> {
        let span = self.span(&item);
        let (mut name, mut source, mut target) = (None, None, None);
        let mut body = TableBody::default();
        for part in item.into_inner() {
            match part.as_rule() {
                Rule::table_head => {
                    for part in part.into_inner() {
                        match part.as_rule() {
                            Rule::name => name = Some(self.name(&part)),
                            Rule::table_source => source = Some(self.table_source(part)),
                            Rule::table_target => target = self.table_target(part),
                            _ => {}
                        }
                    }
                }
                Rule::table_rows => {
                    self.closed(&part, span.start as usize);
                    body = self.table_rows(part);
                }
                _ => {}
            }
        }
        let TableBody { rows, otherwise, .. } = body;
        Some(Table { name: name?, source: source?, target: target?, rows, otherwise, span })
    }

    fn table_source(&mut self, pair: Pair<'t, Rule>) -> TableSource {
        self.only_text(pair).map_or(TableSource::Text, TableSource::Hl7)
    }

    fn table_target(&mut self, pair: Pair<'t, Rule>) -> Option<TableTarget> {
        let word = pair.clone().into_inner().next()?.as_rule();
        let text = self.only_text(pair);
        Some(match (word, text) {
            (Rule::k_fhir, Some(set)) => TableTarget::ValueSet(set),
            (Rule::k_system, Some(system)) => TableTarget::System(system),
            _ => TableTarget::Text,
        })
    }

    pub(super) fn table_rows(&mut self, block: Pair<'t, Rule>) -> TableBody {
        let TableBody { mut rows, mut otherwise, mut changes } = TableBody::default();
        for part in block.into_inner() {
            match part.as_rule() {
                Rule::table_row => rows.extend(self.table_row(part)),
                Rule::table_else => {
                    let Some(found) = self.table_else(part) else { continue };
                    match &otherwise {
                        Some(first) => self.report(
                            Diagnostic::error(
                                codes::WRONG_ELSE,
                                "this table has two `else`",
                                found.span,
                                "the second one",
                            )
                            .label(first.span, "the first one")
                            .help("keep one of them: all codes that are no key take it"),
                        ),
                        None => otherwise = Some(found),
                    }
                }
                Rule::replaced_code | Rule::removed_code => changes.extend(self.table_change(part)),
                Rule::bad_table_row => self.bad_table_row(part),
                _ => {}
            }
        }
        TableBody { rows, otherwise, changes }
    }

    fn table_change(&mut self, change: Pair<'t, Rule>) -> Option<TableChange> {
        let span = self.span(&change);
        let mut keys = Vec::new();
        let mut said = None;
        for part in change.into_inner() {
            match part.as_rule() {
                Rule::code => keys.push(self.name(&part)),
                Rule::table_row => said = self.table_row(part).map(TableChange::Replace),
                Rule::table_else => said = self.table_else(part).map(TableChange::ReplaceElse),
                _ => {}
            }
        }
        let change = said.unwrap_or(TableChange::Remove(keys));
        if !self.changing {
            self.change_outside(span, "keys of a table");
            return None;
        }
        Some(change)
    }

    fn table_row(&mut self, row: Pair<'t, Rule>) -> Option<TableRow> {
        let span = self.span(&row);
        let (mut keys, mut coding) = (Vec::new(), None);
        for part in row.into_inner() {
            match part.as_rule() {
                Rule::code => keys.push(self.name(&part)),
                Rule::coding => coding = self.coding(part),
                _ => {}
            }
        }
        let Coding { code, display, system } = coding?;
        Some(TableRow { keys, code, display, system, span })
    }

    fn coding(&mut self, pair: Pair<'t, Rule>) -> Option<Coding> {
        let (mut code, mut display, mut system) = (None, None, None);
        for part in pair.into_inner() {
            match part.as_rule() {
                Rule::code => code = Some(self.name(&part)),
                Rule::display => display = self.only_text(part),
                Rule::in_system => system = self.only_text(part),
                _ => {}
            }
        }
        Some(Coding { code: code?, display, system })
    }

    fn table_else(&mut self, row: Pair<'t, Rule>) -> Option<Spanned<TableElse>> {
        let span = self.span(&row);
        let mut node = None;
        for part in row.into_inner() {
            match part.as_rule() {
                Rule::k_keep => node = Some(TableElse::Keep),
                Rule::k_skip => node = Some(TableElse::Skip),
                Rule::k_warn => node = Some(TableElse::Warn),
                Rule::k_fail => node = Some(TableElse::Fail),
                Rule::coding => {
                    let Coding { code, display, system } = self.coding(part)?;
                    node = Some(TableElse::Code { code, display, system });
                }
                _ => {}
            }
        }
        Some(Spanned { node: node?, span })
    }

    fn bad_table_row(&mut self, bad: Pair<'t, Rule>) {
        let start = bad.as_span().start();
        let parts: Vec<Pair<'t, Rule>> = bad.into_inner().collect();
        let block = parts.iter().any(|part| part.as_rule() == Rule::bad_block);
        let head = parts.iter().find(|part| part.as_rule() == Rule::bad_text);
        let head = head.map_or(start..start, |part| part.as_span().start()..part.as_span().end());
        let error = Slice::new(self.text, head, block).table_row(self);
        self.report(error);
    }
}
