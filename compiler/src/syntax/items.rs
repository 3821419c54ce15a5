//! A file and its items.

use mapwright_grammar::Rule;
use pest::iterators::Pair;

use crate::diagnostic::{Diagnostic, codes};
use crate::source::{Span, Spanned};

use super::ast::{File, Use};
use super::brace;
use super::mistake::Slice;
use super::place::{Builder, end};

impl<'t> Builder<'t> {
    pub(super) fn file(&mut self, pair: Pair<'t, Rule>) -> File {
        let mut file = File::default();
        // The end of the last item, and whether it was a bad one: lines after a brace too many are one mistake.
        let mut last: Option<(usize, bool)> = None;
        for item in pair.into_inner() {
            let bad = matches!(
                item.as_rule(),
                Rule::bad_use
                    | Rule::bad_parameter
                    | Rule::bad_overlay
                    | Rule::bad_line
                    | Rule::bad_schema
                    | Rule::bad_table
                    | Rule::bad_test
                    | Rule::bad_item
            );
            let item_end = end(&item);
            match item.as_rule() {
                Rule::use_item => file.uses.extend(self.use_item(item)),
                Rule::import_item => file.imports.extend(self.import_item(&item)),
                Rule::parameter_item => file.parameters.extend(self.parameter(item)),
                Rule::overlay_item => file.overlays.extend(self.overlay(item)),
                Rule::schema_item => file.schemas.extend(self.schema(item)),
                Rule::table_item => file.tables.extend(self.table(item)),
                Rule::map_item => file.maps.extend(self.map(item)),
                Rule::test_item => file.tests.extend(self.test(item)),
                _ if bad => self.bad_item(item, last),
                _ => continue,
            }
            last = Some((item_end, bad));
        }
        file.broken = std::mem::take(&mut self.broken);
        file.doubtful = std::mem::take(&mut self.doubtful);
        file
    }

    fn use_item(&mut self, item: Pair<'t, Rule>) -> Option<Use> {
        let span = self.span(&item);
        let (mut standard, mut version, mut head, mut local) = (None, None, span, Vec::new());
        for part in item.into_inner() {
            match part.as_rule() {
                Rule::use_head => {
                    head = self.span(&part);
                    for part in part.into_inner() {
                        match part.as_rule() {
                            Rule::name => standard = Some(self.name(&part)),
                            Rule::text | Rule::k_any => version = Some(self.name(&part)),
                            _ => {}
                        }
                    }
                }
                Rule::local_items => {
                    self.closed(&part, span.start as usize);
                    local = self.local_items(part);
                }
                _ => {}
            }
        }
        Some(Use { standard: standard?, version: version?, local, head, span })
    }

    fn import_item(&mut self, item: &Pair<'t, Rule>) -> Option<Spanned<String>> {
        let path = item.clone().into_inner().find(|part| part.as_rule() == Rule::text)?;
        Some(self.name(&path))
    }

    /// Reports an item that cannot be read, and what is wrong inside of its braces.
    fn bad_item(&mut self, item: Pair<'t, Rule>, last: Option<(usize, bool)>) {
        let span = self.span(&item);
        let (mut head, mut block) = (None, None);
        for part in item.into_inner() {
            match part.as_rule() {
                Rule::bad_text | Rule::bad_rest => head = Some(part.as_span()),
                Rule::fields
                | Rule::table_rows
                | Rule::rows
                | Rule::local_items
                | Rule::overlay_items
                | Rule::test_rows => block = Some(part),
                _ => {}
            }
        }
        let head = head.map_or(span.start as usize..span.start as usize, |head| head.start()..head.end());
        let slice = Slice::new(self.text, head, block.is_some());
        let follows_bad = last.is_some_and(|(_, bad)| bad) && !self.at_line_start(slice.start);
        if !follows_bad {
            let error = slice.item(self, last.map(|(end, _)| end));
            self.report(error);
        }
        if let Some(name) = slice.item_name() {
            let name_span = self.at(name.start, name.end);
            let node = self.text.get(name).unwrap_or("").trim_matches('"').to_string();
            self.broken.push(Spanned { node, span: name_span });
        }
        if let word @ ("overlay" | "use") = slice.first_word() {
            self.broken.push(Spanned { node: word.to_string(), span });
        }
        if let Some(block) = block {
            if block.as_rule() == Rule::test_rows {
                return drop(self.test_block(block, span.start as usize));
            }
            self.closed(&block, span.start as usize);
            let before = self.diagnostics.len();
            // Read as rows, but most likely not meant as rows.
            let unsure = block.as_rule() == Rule::rows && slice.meant_item() != Some("map");
            match block.as_rule() {
                Rule::fields => drop(self.fields(block)),
                Rule::table_rows => drop(self.table_rows(block)),
                Rule::local_items => drop(self.local_items(block)),
                Rule::overlay_items => drop(self.overlay_items(block)),
                _ => drop(self.rows(block)),
            }
            if unsure {
                self.diagnostics.truncate(before);
            }
        }
    }

    /// Whether a place is in the first column.
    fn at_line_start(&self, at: usize) -> bool {
        self.text.get(..at).is_none_or(|before| before.is_empty() || before.ends_with(['\n', '\r']))
    }

    /// Reports one brace that is not closed in an item that begins at `start`, whichever block of it ran into the end.
    pub(super) fn closed(&mut self, block: &Pair<'t, Rule>, start: usize) {
        let closed = block.clone().into_inner().next_back().is_some_and(|last| last.as_rule() == Rule::close);
        if closed {
            return;
        }
        let opened = block.as_span().start();
        let ends = block.as_span().end();
        let text = self.text.get(start..ends).unwrap_or("");
        let (brace, taken) = match brace::culprit(text) {
            Some((brace, taken)) => (start + brace, taken.map(|at| start + at)),
            None => (opened, None),
        };
        let mut error = Diagnostic::error(
            codes::UNCLOSED_BRACE,
            "this brace is not closed",
            self.brace(brace),
            match taken {
                Some(_) => "no `}` is set in like this line",
                None => "its `}` is missing",
            },
        );
        if let Some(taken) = taken {
            error = error.label(self.brace(taken), "this `}` looks like the one of a brace further up");
        }
        self.doubtful.push(self.at(brace, taken.unwrap_or(ends)));
        let line = self.lines.number(brace);
        self.report(error.help(format!("add the `}}` that belongs to line {line}")));
    }

    fn brace(&self, at: usize) -> Span {
        self.at(at, at + 1)
    }
}
