//! Blocks of a map that an overlay goes into: `in when …`, `in each …`, `in match …`, `in ELEMENT { … }`.

use super::find::{all_of, known_targets, row_at, setting};
use super::rows::{Rows, quoted};
use super::written::written;
use crate::diagnostic::{Diagnostic, codes, did_you_mean};
use crate::source::Span;
use crate::syntax::ast::{Each, Match, MatchArm, MatchElse, Row, ValueKind, When};

impl Rows<'_> {
    /// Goes into the block that has the form of this row.
    pub(super) fn inside(&mut self, base: &mut Vec<Row>, row: Row, span: Span) {
        match row {
            Row::When(when) => self.inside_when(base, when, span),
            Row::Each(each) => self.inside_each(base, each),
            Row::Match(matched) => self.inside_match(base, matched),
            Row::Block(block) => {
                let hits = setting(base, &block.target.steps, self.sources);
                let hits: Vec<_> = hits.into_iter().filter(|hit| hit.itself).collect();
                let target = self.sources.text(block.target.span).to_string();
                match hits.as_slice() {
                    [hit] => match row_at(base, &hit.way) {
                        Some(Row::Assign(assign)) => {
                            self.merge(assign.block.get_or_insert_default(), block.rows);
                        }
                        Some(Row::Block(old)) => self.merge(&mut old.rows, block.rows),
                        _ => {}
                    },
                    [] => {
                        let mut known = Vec::new();
                        known_targets(base, "", self.sources, &mut known);
                        let what = format!("no row of map `{}` sets `{target}`", self.map);
                        let near = did_you_mean(&target, known.iter().map(String::as_str));
                        self.not_there(what, block.target.span, near, "a new block has no `in` before it");
                    }
                    several => {
                        let message = format!("several rows of map `{}` set `{target}`", self.map);
                        let mut error = Diagnostic::error(
                            codes::SEVERAL_TO_CHANGE,
                            message,
                            block.target.span,
                            "which one?",
                        );
                        for hit in several {
                            error = error.label(hit.span, "one of them");
                        }
                        let help = "replace the one that is meant: `replace SOURCE -> TARGET { … }`";
                        self.diagnostics.push(error.help(help));
                    }
                }
            }
            // The row could not be read, which is reported.
            _ => {}
        }
    }

    fn inside_when(&mut self, base: &mut Vec<Row>, when: When, span: Span) {
        let wanted: Vec<String> = when.branches.iter().map(|(c, _)| written(c.span, self.sources)).collect();
        let sources = self.sources;
        let of = |row: &Row| match row {
            Row::When(when) => when.branches.iter().map(|(c, _)| written(c.span, sources)).collect(),
            _ => Vec::new(),
        };
        let is_one = |row: &Row| {
            let conditions: Vec<String> = of(row);
            matches!(row, Row::When(_)) && wanted.iter().all(|wanted| conditions.contains(wanted))
        };
        let place = when.branches.first().map_or(span, |(condition, _)| condition.span);
        let known = || {
            let all = all_of(base, &|row| matches!(row, Row::When(_)));
            let mut copy = base.clone();
            let texts = all.iter().filter_map(|way| {
                let Some(Row::When(when)) = row_at(&mut copy, way) else { return None };
                Some(when.branches.iter().map(|(c, _)| sources.text(c.span).to_string()).collect::<Vec<_>>())
            });
            texts.flatten().collect::<Vec<_>>()
        };
        let ways = all_of(base, &is_one);
        let Some(way) = self.only_one(&ways, "`when` with this condition", place, &known) else { return };
        let Some(Row::When(old)) = row_at(base, &way) else { return };
        for ((_, rows), condition) in when.branches.into_iter().zip(wanted) {
            let branch = old.branches.iter_mut().find(|(c, _)| written(c.span, sources) == condition);
            if let Some((_, branch)) = branch {
                self.merge(branch, rows);
            }
        }
        match (&mut old.otherwise, when.otherwise) {
            (Some(old), Some(rows)) => self.merge(old, rows),
            (none, Some(rows)) => *none = Some(self.only_new(rows)),
            (_, None) => {}
        }
    }

    fn inside_each(&mut self, base: &mut Vec<Row>, each: Each) {
        let sources = self.sources;
        let wanted = written(each.source.span, sources);
        let whole = |old: &Each| written(old.source.span, sources) == wanted;
        // Without its condition it is known as well.
        let source = |old: &Each| match &old.source.kind {
            ValueKind::Where { value, .. } => written(value.span, sources) == wanted,
            _ => false,
        };
        let named = |old: &Each| match (&old.alias, &each.alias) {
            (_, None) => true,
            (Some(old), Some(new)) => old.node == new.node,
            (None, Some(_)) => false,
        };
        let is_one = |row: &Row| matches!(row, Row::Each(old) if named(old) && (whole(old) || source(old)));
        let known = || {
            let mut copy = base.clone();
            let all = all_of(base, &|row| matches!(row, Row::Each(_)));
            let texts = all.iter().filter_map(|way| match row_at(&mut copy, way) {
                Some(Row::Each(each)) => Some(sources.text(each.source.span).to_string()),
                _ => None,
            });
            texts.collect::<Vec<_>>()
        };
        let ways = all_of(base, &is_one);
        let Some(way) = self.only_one(&ways, "`each` of this", each.source.span, &known) else { return };
        if let Some(Row::Each(old)) = row_at(base, &way) {
            self.merge(&mut old.rows, each.rows);
        }
    }

    fn inside_match(&mut self, base: &mut Vec<Row>, matched: Match) {
        let sources = self.sources;
        let wanted = written(matched.subject.span, sources);
        let is_one =
            |row: &Row| matches!(row, Row::Match(old) if written(old.subject.span, sources) == wanted);
        let known = || {
            let mut copy = base.clone();
            let all = all_of(base, &|row| matches!(row, Row::Match(_)));
            let texts = all.iter().filter_map(|way| match row_at(&mut copy, way) {
                Some(Row::Match(old)) => Some(sources.text(old.subject.span).to_string()),
                _ => None,
            });
            texts.collect::<Vec<_>>()
        };
        let ways = all_of(base, &is_one);
        let Some(way) = self.only_one(&ways, "`match` of this", matched.subject.span, &known) else { return };
        let Some(Row::Match(old)) = row_at(base, &way) else { return };
        for arm in matched.arms {
            self.arm(old, arm);
        }
        if let Some(mut new) = matched.otherwise {
            match (old.otherwise.as_mut().map(|old| &mut old.node), &mut new.node) {
                (Some(MatchElse::Rows(old)), MatchElse::Rows(rows)) => self.merge(old, std::mem::take(rows)),
                (_, MatchElse::Rows(rows)) => {
                    *rows = self.only_new(std::mem::take(rows));
                    old.otherwise = Some(new);
                }
                _ => old.otherwise = Some(new),
            }
        }
    }

    /// Goes into an arm; one with other keys is new.
    fn arm(&mut self, old: &mut Match, arm: MatchArm) {
        let has = |of: &MatchArm, key: &str| of.keys.iter().any(|other| other.node == key);
        let Some(same) = old.arms.iter_mut().find(|old| arm.keys.iter().any(|key| has(old, &key.node)))
        else {
            let rows = self.only_new(arm.rows);
            old.arms.push(MatchArm { keys: arm.keys, rows });
            return;
        };
        let whole = same.keys.len() == arm.keys.len() && arm.keys.iter().all(|key| has(same, &key.node));
        if whole {
            return self.merge(&mut same.rows, arm.rows);
        }
        let Some((first, span)) = arm.keys.first().map(|key| (key.node.clone(), key.span)) else { return };
        let keys: Vec<&str> = same.keys.iter().map(|key| key.node.as_str()).collect();
        let message = format!("the arm of `{first}` has other keys as well");
        let mut error = Diagnostic::error(codes::NOTHING_TO_CHANGE, message, span, "not the whole arm");
        if let Some(key) = same.keys.first() {
            error = error.label(key.span, "the arm");
        }
        self.diagnostics.push(error.help(format!("write all of its keys: `{} {{ … }}`", keys.join(", "))));
    }

    /// The only way that there is.
    fn only_one(
        &mut self,
        ways: &[super::find::Way],
        what: &str,
        span: Span,
        known: &dyn Fn() -> Vec<String>,
    ) -> Option<super::find::Way> {
        match ways {
            [only] => return Some(only.clone()),
            [] => {
                let known = known();
                let known: Vec<&str> = known.iter().map(String::as_str).collect();
                let near = did_you_mean(self.sources.text(span), known.iter().copied());
                let message = format!("map `{}` has no {what}", self.map);
                let help = match known.len() {
                    0 => "a new block has no `in` before it".to_string(),
                    1..=8 => format!("it has {}", quoted(&known)),
                    _ => "write it as it is written there".to_string(),
                };
                self.not_there(message, span, near, &help);
            }
            several => {
                let message = format!("map `{}` has {} times a {what}", self.map, several.len());
                let error = Diagnostic::error(codes::SEVERAL_TO_CHANGE, message, span, "which one?");
                self.diagnostics.push(
                    error.help("say its condition and name as well, or go into the block around it first: `in when … { in each … { … } }`"),
                );
            }
        }
        None
    }

    fn not_there(&mut self, message: String, span: Span, near: Option<&str>, otherwise: &str) {
        let error = Diagnostic::error(codes::NOTHING_TO_CHANGE, message, span, "nothing to change");
        self.diagnostics.push(match near {
            Some(near) => error.help(format!("did you mean `{near}`?")),
            None => error.help(otherwise),
        });
    }
}
