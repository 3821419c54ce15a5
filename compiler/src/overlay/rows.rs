//! Rows that an overlay adds, replaces and removes.

use super::find::{
    Hit, all_of, entries, entries_setting, known_targets, made_by, row_at, set_from, setting, take,
};
use super::written::written;
use crate::diagnostic::{Diagnostic, codes, did_you_mean};
use crate::source::{Sources, Span};
use crate::syntax::ast::overlay::{Change, Inside, Remove, Removed, Replace};
use crate::syntax::ast::{Name, Row, SourcePath, TargetPath, Value};

/// Changes of one map.
pub(super) struct Rows<'m> {
    pub(super) sources: &'m Sources,
    /// The map, for messages.
    pub(super) map: String,
    pub(super) diagnostics: Vec<Diagnostic>,
}

/// What is to be done with a row, and which row it is.
struct Wanted<'w> {
    /// `replace` or `remove`.
    word: &'static str,
    all: bool,
    /// The source that tells rows of one element apart.
    source: Option<&'w Value>,
    /// Only rows with that source are meant, also if there is one row only.
    exact: bool,
    target: &'w TargetPath,
    span: Span,
}

impl Rows<'_> {
    /// Puts the rows of an overlay into those of the base; new ones at the end.
    pub(super) fn merge(&mut self, base: &mut Vec<Row>, overlay: Vec<Row>) {
        let mut added = Vec::new();
        for row in overlay {
            match row {
                Row::Change(Change::Replace(replace)) => self.replace(base, replace, &mut added),
                Row::Change(Change::Remove(remove)) => self.remove(base, &remove),
                Row::Change(Change::Inside(Inside::Row(row, span))) => self.inside(base, *row, span),
                Row::Change(Change::Inside(Inside::Entry(name, rows, _))) => {
                    if let Some(Row::Entry(entry)) = self.entry(base, &name) {
                        self.merge(&mut entry.block, rows);
                    }
                }
                row => added.push(row),
            }
        }
        base.append(&mut added);
    }

    fn replace(&mut self, base: &mut Vec<Row>, replace: Replace, added: &mut Vec<Row>) {
        let Replace { all, row, span } = replace;
        let (source, target) = match &*row {
            Row::Assign(assign) => (Some(&assign.source), &assign.target),
            Row::Block(block) => (None, &block.target),
            Row::Entry(entry) => {
                let name = entry.name.clone();
                if let Some(old) = self.entry(base, &name)
                    && self.is_of_base(old, span)
                {
                    *old = *row;
                }
                return;
            }
            _ => return,
        };
        let wanted = Wanted { word: "replace", all, source, exact: false, target, span };
        let hits = self.meant(base, &wanted);
        let Some(first) = hits.first() else { return };
        let one_block = hits.iter().all(|hit| hit.way.around == first.way.around);
        let new = without_steps(*row, if one_block { first.said } else { 0 });
        let mut others = hits.iter().rev();
        if one_block {
            others.next_back();
        }
        others.for_each(|hit| take(base, &hit.way));
        match one_block.then(|| row_at(base, &first.way)).flatten() {
            Some(old) => *old = new,
            None => added.push(new),
        }
    }

    fn remove(&mut self, base: &mut Vec<Row>, remove: &Remove) {
        match &remove.what {
            Removed::Row { all, source, target } => {
                let wanted = Wanted {
                    word: "remove",
                    all: *all,
                    source: source.as_ref(),
                    exact: source.is_some(),
                    target,
                    span: remove.span,
                };
                let hits = self.meant(base, &wanted);
                hits.iter().rev().for_each(|hit| take(base, &hit.way));
            }
            Removed::Entry(name) => {
                let is_one = |row: &Row| matches!(row, Row::Entry(entry) if entry.name.node == name.node);
                if self.entry(base, name).is_some()
                    && let Some(way) = all_of(base, &is_one).first()
                {
                    take(base, way);
                }
            }
            Removed::Ignored(paths) => paths.iter().for_each(|path| self.remove_ignored(base, path)),
        }
    }

    fn remove_ignored(&mut self, base: &mut Vec<Row>, path: &SourcePath) {
        let wanted = written(path.span, self.sources);
        let has = |other: &SourcePath| written(other.span, self.sources) == wanted;
        let is_one = |row: &Row| matches!(row, Row::Ignore(ignore) if ignore.paths.iter().any(has));
        let Some(way) = all_of(base, &is_one).into_iter().next() else {
            let message = format!("map `{}` does not ignore `{}`", self.map, self.sources.text(path.span));
            let error = Diagnostic::error(codes::NOTHING_TO_CHANGE, message, path.span, "nothing to remove");
            self.diagnostics.push(error.help("take it out of this row"));
            return;
        };
        if let Some(Row::Ignore(ignore)) = row_at(base, &way) {
            ignore.paths.retain(|other| !has(other));
            if ignore.paths.is_empty() {
                take(base, &way);
            }
        }
    }

    /// An entry of the map.
    fn entry<'r>(&mut self, base: &'r mut Vec<Row>, name: &Name) -> Option<&'r mut Row> {
        let is_one = |row: &Row| matches!(row, Row::Entry(entry) if entry.name.node == name.node);
        let Some(way) = all_of(base, &is_one).into_iter().next() else {
            let message = format!("map `{}` has no entry `{}`", self.map, name.node);
            let error = Diagnostic::error(codes::NOTHING_TO_CHANGE, message, name.span, "nothing to change");
            let known: Vec<&str> = entries(base).into_iter().map(|entry| entry.name.node.as_str()).collect();
            self.diagnostics.push(match did_you_mean(&name.node, known.iter().copied()) {
                Some(near) => error.help(format!("did you mean `{near}`?")),
                None if known.is_empty() => error.help("it has no entries at all"),
                None => error.help(format!("its entries are {}", quoted(&known))),
            });
            return None;
        };
        row_at(base, &way)
    }

    /// Whether a row that is replaced was not put there by the same overlay.
    fn is_of_base(&mut self, row: &Row, span: Span) -> bool {
        let old = match row {
            Row::Entry(entry) => entry.head,
            Row::Assign(assign) => assign.target.span,
            Row::Block(block) => block.target.span,
            _ => return true,
        };
        if old.file != span.file {
            return true;
        }
        self.twice(old, span);
        false
    }

    fn twice(&mut self, old: Span, span: Span) {
        let message = "this overlay has replaced it already";
        let error = Diagnostic::error(codes::SEVERAL_TO_CHANGE, message, span, "again here");
        self.diagnostics.push(error.label(old, "replaced here").help("write one `replace` for it"));
    }

    /// The rows that a change is about. None if it is not clear, which is reported.
    fn meant(&mut self, base: &[Row], wanted: &Wanted<'_>) -> Vec<Hit> {
        let all = setting(base, &wanted.target.steps, self.sources);
        let source = wanted.source.map(|source| written(source.span, self.sources));
        let from_it = |hit: &&Hit| hit.source.is_some() && hit.source == source;
        let mut hits = all.clone();
        if wanted.exact {
            hits = all.iter().filter(from_it).cloned().collect();
        }
        if !wanted.all {
            // Rows for the element itself come before those for something in it; of several, the source tells which is meant.
            if hits.iter().any(|hit| hit.itself) {
                hits.retain(|hit| hit.itself);
            }
            if hits.len() > 1 && hits.iter().filter(from_it).count() == 1 {
                hits.retain(|hit| from_it(&hit));
            }
        }
        if let Some(twice) = hits.iter().find(|hit| hit.span.file == wanted.span.file) {
            self.twice(twice.span, wanted.span);
            return Vec::new();
        }
        match hits.len() {
            0 => self.nothing(base, wanted, &all),
            1 => return hits,
            _ if wanted.all => return hits,
            _ => self.several(wanted, &hits),
        }
        Vec::new()
    }

    fn nothing(&mut self, base: &[Row], wanted: &Wanted<'_>, others: &[Hit]) {
        let target = self.sources.text(wanted.target.span);
        let label = format!("nothing to {}", wanted.word);
        let (message, span) = match wanted.source.filter(|_| !others.is_empty()) {
            Some(source) => {
                let written = self.sources.text(source.span);
                (format!("no row of map `{}` sets `{target}` from `{written}`", self.map), source.span)
            }
            None => (format!("no row of map `{}` sets `{target}`", self.map), wanted.target.span),
        };
        let mut error = Diagnostic::error(codes::NOTHING_TO_CHANGE, message, span, label);
        for other in others {
            error = error.label(other.span, "sets it from another source");
        }
        let mut known = Vec::new();
        known_targets(base, "", self.sources, &mut known);
        let steps = &wanted.target.steps;
        let near = did_you_mean(&written(wanted.target.span, self.sources), known.iter().map(String::as_str));
        if !others.is_empty() {
            error = error.help("write the source as it is written there");
        } else if let Some(entry) = entries_setting(base, steps, self.sources).first() {
            error = error.help(format!("the block of an entry sets it: write `in entry {entry} {{ … }}`"));
        } else if let Some(map) = made_by(base, steps) {
            error = error.help(format!(
                "map `{map}` makes it: change that one, `map {map} {{ … }}`, for all that it makes, or replace the row that calls it"
            ));
        } else if let Some(near) = near {
            error = error.help(format!("did you mean `{near}`?"));
        } else if let Some(set) = wanted.source.and_then(|source| set_from(base, source, self.sources)) {
            error = error.help(format!("this source sets `{set}`"));
        } else if wanted.word == "replace" {
            error = error.help("a new row has no `replace` before it");
        } else {
            error = error.help("take this out: the map does not set it");
        }
        self.diagnostics.push(error);
    }

    fn several(&mut self, wanted: &Wanted<'_>, hits: &[Hit]) {
        let target = self.sources.text(wanted.target.span);
        let message = format!("several rows of map `{}` set `{target}`", self.map);
        let mut error =
            Diagnostic::error(codes::SEVERAL_TO_CHANGE, message, wanted.target.span, "which one?");
        let mut blocks: Vec<&str> = Vec::new();
        for hit in hits {
            error = error.label(hit.span, "one of them");
            let block = hit.blocks.last().map(String::as_str);
            blocks.extend(block.filter(|block| !blocks.contains(block)));
        }
        error = error.help(match wanted.word {
            "remove" => format!("name the source as well: `remove SOURCE -> {target}`"),
            _ => format!("none of them has this source: take the old one out, `remove SOURCE -> {target}`, and write the new one without `replace`"),
        });
        if let Some(block) = blocks.first() {
            error = error.help(format!("or go into its block: `{block}`"));
        }
        self.diagnostics.push(error.help(match wanted.word {
            "remove" => format!("all of them are meant by `remove all {target}`"),
            _ => "all of them are meant by `replace all SOURCE -> …`".to_string(),
        }));
    }

    /// Rows that are new: there is nothing to change in them.
    pub(super) fn only_new(&mut self, rows: Vec<Row>) -> Vec<Row> {
        let mut new = Vec::new();
        for row in rows {
            match row {
                Row::Change(change) => {
                    let message = "this block is new";
                    let label = "nothing is there to be changed";
                    let error = Diagnostic::error(codes::NOTHING_TO_CHANGE, message, change.span(), label);
                    self.diagnostics.push(error.help("write the row without `replace`, `remove` or `in`"));
                }
                row => new.push(row),
            }
        }
        new
    }
}

/// A row for a block that has said the first steps of its target.
fn without_steps(mut row: Row, said: usize) -> Row {
    let target = match &mut row {
        Row::Assign(assign) => &mut assign.target,
        Row::Block(block) => &mut block.target,
        _ => return row,
    };
    target.steps.drain(..said.min(target.steps.len().saturating_sub(1)));
    row
}

/// Names for a message.
pub(super) fn quoted(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}
