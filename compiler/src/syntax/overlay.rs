//! Overlays: what a site changes of maps and tables.

use mapwright_grammar::Rule;
use pest::iterators::Pair;

use crate::diagnostic::{Diagnostic, codes};
use crate::source::Span;

use super::ast::overlay::{
    Change, Inside, MapOverlay, Overlay, Remove, Removed, Replace, TableBody, TableOverlay,
};
use super::ast::{MapSource, Name, Row};
use super::place::Builder;

impl<'t> Builder<'t> {
    pub(super) fn overlay(&mut self, item: Pair<'t, Rule>) -> Option<Overlay> {
        let span = self.span(&item);
        let (mut base, mut overlay) = (None, None);
        for part in item.into_inner() {
            match part.as_rule() {
                Rule::overlay_head => base = self.only_text(part),
                Rule::overlay_items => {
                    self.closed(&part, span.start as usize);
                    overlay = Some(self.overlay_items(part));
                }
                _ => {}
            }
        }
        Some(Overlay { base: base?, ..overlay? })
    }

    /// What is in the braces of an overlay; of which file is not known here.
    pub(super) fn overlay_items(&mut self, block: Pair<'t, Rule>) -> Overlay {
        let base = Name { node: String::new(), span: self.span(&block) };
        let mut overlay = Overlay { base, local: Vec::new(), maps: Vec::new(), tables: Vec::new() };
        self.in_overlay = true;
        for part in block.into_inner() {
            match part.as_rule() {
                Rule::local_segment | Rule::local_datatype | Rule::local_table => {
                    overlay.local.extend(self.local_item(part));
                }
                Rule::map_overlay => overlay.maps.extend(self.map_overlay(part)),
                Rule::table_overlay => overlay.tables.extend(self.table_overlay(part)),
                Rule::bad_change => {
                    let error = self.bad_slice(part).overlay_item(self);
                    self.report(error);
                }
                _ => {}
            }
        }
        self.in_overlay = false;
        overlay
    }

    fn map_overlay(&mut self, item: Pair<'t, Rule>) -> Option<MapOverlay> {
        let mut head = self.span(&item);
        let (mut name, mut first, mut added, mut rows) = (None, None, Vec::new(), Vec::new());
        for part in item.into_inner() {
            match part.as_rule() {
                Rule::map_overlay_head => {
                    head = self.span(&part);
                    for part in part.into_inner() {
                        match part.as_rule() {
                            Rule::name => name = Some(self.name(&part)),
                            Rule::overlay_source => {
                                let Some(source) = self.overlay_source(part) else { continue };
                                match source.added {
                                    true => added.push(source),
                                    false if first.is_none() && added.is_empty() => first = Some(source),
                                    false => self.source_without_plus(source.span),
                                }
                            }
                            _ => {}
                        }
                    }
                }
                Rule::rows => {
                    self.changing = true;
                    rows = self.rows(part);
                    self.changing = false;
                }
                _ => {}
            }
        }
        Some(MapOverlay { name: name?, first, added, rows, head })
    }

    fn overlay_source(&mut self, pair: Pair<'t, Rule>) -> Option<MapSource> {
        let span = self.span(&pair);
        let mut added = false;
        let mut source = None;
        for part in pair.into_inner() {
            match part.as_rule() {
                Rule::added => added = true,
                Rule::map_source => source = self.map_source(part),
                _ => {}
            }
        }
        source.map(|source| MapSource { added, span, ..source })
    }

    fn source_without_plus(&mut self, span: Span) {
        let message = "an overlay names only the first source of a map";
        let error = Diagnostic::error(codes::BAD_OVERLAY, message, span, "neither the first nor a new one");
        self.report(error.help("leave it out; a new source has a `+` before it: `map Patient(+ ZPI?) {`"));
    }

    fn table_overlay(&mut self, item: Pair<'t, Rule>) -> Option<TableOverlay> {
        let (mut name, mut body) = (None, TableBody::default());
        for part in item.into_inner() {
            match part.as_rule() {
                Rule::table_overlay_head => {
                    name = part
                        .into_inner()
                        .find(|part| part.as_rule() == Rule::name)
                        .map(|name| self.name(&name));
                }
                Rule::table_rows => {
                    self.changing = true;
                    body = self.table_rows(part);
                    self.changing = false;
                }
                _ => {}
            }
        }
        Some(TableOverlay { name: name?, body })
    }

    /// `replace …`, `remove …` or `in …`. `allowed` says whether it is about rows that are there already.
    pub(super) fn change(&mut self, row: Pair<'t, Rule>, allowed: bool) -> Option<Row> {
        let span = self.span(&row);
        let change = match row.as_rule() {
            Rule::replace_row => self.replace(row),
            Rule::remove_row => self.remove(row),
            _ => self.inside(row),
        };
        if !allowed {
            self.change_outside(span, "rows");
            return Some(Row::Bad(span));
        }
        change.map(Row::Change)
    }

    fn replace(&mut self, row: Pair<'t, Rule>) -> Option<Change> {
        let span = self.span(&row);
        let (mut all, mut with) = (false, None);
        for part in row.into_inner() {
            match part.as_rule() {
                Rule::k_all => all = true,
                Rule::k_replace => {}
                _ => with = self.row(part),
            }
        }
        Some(Change::Replace(Replace { all, row: Box::new(with?), span }))
    }

    fn remove(&mut self, row: Pair<'t, Rule>) -> Option<Change> {
        let span = self.span(&row);
        let (mut all, mut source, mut target) = (false, None, None);
        let (mut entry, mut ignored) = (None, Vec::new());
        for part in row.into_inner().find(|part| part.as_rule() == Rule::remove_head)?.into_inner() {
            match part.as_rule() {
                Rule::k_all => all = true,
                Rule::expression => source = Some(self.value(part)),
                Rule::target => target = Some(self.target(part)),
                Rule::name => entry = Some(self.name(&part)),
                Rule::path => ignored.extend(self.path(&part)),
                _ => {}
            }
        }
        let what = match (target, entry) {
            (Some(target), _) => Removed::Row { all, source, target },
            (None, Some(name)) => Removed::Entry(name),
            (None, None) => Removed::Ignored(ignored),
        };
        Some(Change::Remove(Remove { what, span }))
    }

    fn inside(&mut self, row: Pair<'t, Rule>) -> Option<Change> {
        let span = self.span(&row);
        let part = row.into_inner().find(|part| part.as_rule() != Rule::k_inside)?;
        if part.as_rule() != Rule::inside_entry {
            return Some(Change::Inside(Inside::Row(Box::new(self.row(part)?), span)));
        }
        let (mut name, mut rows) = (None, Vec::new());
        for part in part.into_inner() {
            match part.as_rule() {
                Rule::name => name = Some(self.name(&part)),
                Rule::rows => rows = self.rows(part),
                _ => {}
            }
        }
        Some(Change::Inside(Inside::Entry(name?, rows, span)))
    }

    /// Reports a change where there is nothing to change.
    pub(super) fn change_outside(&mut self, span: Span, what: &str) {
        let word = self.text.get(span.start as usize..span.end as usize).unwrap_or("");
        let word = word.split(char::is_whitespace).next().unwrap_or("").to_string();
        let at = self.at(span.start as usize, span.start as usize + word.len());
        let (message, label, help) = match self.in_overlay {
            true => (
                format!("`{word}` stands in a block that is new"),
                "nothing is there before",
                "for a block that the map has, write `in` before it: `in when PID-25 { … }`".to_string(),
            ),
            false => (
                format!("`{word}` changes {what} of another file, and stands in an overlay"),
                "not in the braces of an overlay",
                "write `overlay \"FILE.mw\" { map NAME { … } }`, or change the row itself".to_string(),
            ),
        };
        self.report(Diagnostic::error(codes::CHANGE_OUTSIDE_OVERLAY, message, at, label).help(help));
    }
}
