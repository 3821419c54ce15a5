//! The rows that a change is about: in the blocks of a map, by the element that they set.

use super::written::{begins_with, same_step, target_text, written};
use crate::source::{Sources, Span};
use crate::syntax::ast::{Entry, MatchElse, Row, TargetPath, TargetStep, Value};

/// The way to a row: in which rows it is, each with the number of the block, and its own number in the last of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Way {
    /// Rows around it, outermost first, with the number of their block.
    pub(super) around: Vec<(usize, usize)>,
    /// Its place in the innermost block.
    pub(super) index: usize,
}

/// A row that sets an element.
#[derive(Debug, Clone)]
pub(super) struct Hit {
    pub(super) way: Way,
    /// Steps of the target that blocks around it have said.
    pub(super) said: usize,
    /// It sets the element itself, and not only something in it.
    pub(super) itself: bool,
    /// What it is set from, in one form.
    pub(super) source: Option<String>,
    /// The place of the target.
    pub(super) span: Span,
    /// The blocks around it as they are written, without those of elements.
    pub(super) blocks: Vec<String>,
}

/// All rows that set an element or something in it.
pub(super) fn setting(rows: &[Row], target: &[TargetStep], sources: &Sources) -> Vec<Hit> {
    let mut hits = Vec::new();
    let mut find = |rows: &[Row]| {
        let mut search = Search { target, sources, around: Vec::new(), blocks: Vec::new(), hits: &mut hits };
        search.rows(rows, 0);
    };
    find(rows);
    hits
}

struct Search<'s> {
    target: &'s [TargetStep],
    sources: &'s Sources,
    around: Vec<(usize, usize)>,
    blocks: Vec<String>,
    hits: &'s mut Vec<Hit>,
}

impl Search<'_> {
    fn rows(&mut self, rows: &[Row], said: usize) {
        let left = self.target.get(said..).unwrap_or_default();
        for (index, row) in rows.iter().enumerate() {
            let mut inside = said;
            if let Some((target, source)) = set(row) {
                if begins_with(&target.steps, left) {
                    self.hits.push(Hit {
                        way: Way { around: self.around.clone(), index },
                        said,
                        itself: target.steps.len() == left.len(),
                        source: source.map(|span| written(span, self.sources)),
                        span: target.span,
                        blocks: self.blocks.clone(),
                    });
                    continue;
                }
                if !begins_with(left, &target.steps) {
                    continue;
                }
                inside += target.steps.len();
            }
            let before = self.blocks.len();
            for (number, block) in blocks(row).into_iter().enumerate() {
                self.blocks.extend(block_head(row, number, self.sources));
                self.around.push((index, number));
                self.rows(block, inside);
                self.around.pop();
                self.blocks.truncate(before);
            }
        }
    }
}

/// The element that a row sets, and the place of its source.
fn set(row: &Row) -> Option<(&TargetPath, Option<Span>)> {
    match row {
        Row::Assign(assign) => Some((&assign.target, Some(assign.source.span))),
        Row::Block(block) => Some((&block.target, None)),
        _ => None,
    }
}

/// The blocks of a row, but not those of entries: what these fill is another resource.
pub(super) fn blocks(row: &Row) -> Vec<&Vec<Row>> {
    match row {
        Row::Assign(assign) => assign.block.iter().collect(),
        Row::Block(block) => vec![&block.rows],
        Row::When(when) => when.branches.iter().map(|(_, rows)| rows).chain(&when.otherwise).collect(),
        Row::Match(matched) => {
            let otherwise = match matched.otherwise.as_ref().map(|otherwise| &otherwise.node) {
                Some(MatchElse::Rows(rows)) => Some(rows),
                _ => None,
            };
            matched.arms.iter().map(|arm| &arm.rows).chain(otherwise).collect()
        }
        Row::Each(each) => vec![&each.rows],
        _ => Vec::new(),
    }
}

/// The same, one of them to be changed.
pub(super) fn block_mut(row: &mut Row, number: usize) -> Option<&mut Vec<Row>> {
    match row {
        Row::Assign(assign) => assign.block.as_mut(),
        Row::Block(block) => Some(&mut block.rows),
        Row::When(when) => {
            when.branches.iter_mut().map(|(_, rows)| rows).chain(&mut when.otherwise).nth(number)
        }
        Row::Match(matched) => {
            let otherwise = match matched.otherwise.as_mut().map(|otherwise| &mut otherwise.node) {
                Some(MatchElse::Rows(rows)) => Some(rows),
                _ => None,
            };
            matched.arms.iter_mut().map(|arm| &mut arm.rows).chain(otherwise).nth(number)
        }
        Row::Each(each) => Some(&mut each.rows),
        _ => None,
    }
}

/// How an overlay goes into a block; elements are said by the path.
fn block_head(row: &Row, number: usize, sources: &Sources) -> Option<String> {
    let text = |span: Span| sources.text(span).split_whitespace().collect::<Vec<_>>().join(" ");
    match row {
        Row::When(when) => Some(match (when.branches.get(number), when.branches.first()) {
            (Some((condition, _)), _) => format!("in when {} {{ … }}", text(condition.span)),
            (None, Some((condition, _))) => format!("in when {} {{ }} else {{ … }}", text(condition.span)),
            (None, None) => return None,
        }),
        Row::Match(matched) => Some(match matched.arms.get(number) {
            Some(arm) => {
                let keys: Vec<&str> = arm.keys.iter().map(|key| key.node.as_str()).collect();
                format!("in {} {{ {} {{ … }} }}", text(matched.head), keys.join(", "))
            }
            None => format!("in {} {{ else {{ … }} }}", text(matched.head)),
        }),
        Row::Each(each) => Some(format!("in {} {{ … }}", text(each.head))),
        _ => None,
    }
}

/// The ways to all rows of a form that are not in the block of an element or entry.
pub(super) fn all_of(rows: &[Row], is_one: &dyn Fn(&Row) -> bool) -> Vec<Way> {
    fn search(
        rows: &[Row],
        is_one: &dyn Fn(&Row) -> bool,
        around: &mut Vec<(usize, usize)>,
        ways: &mut Vec<Way>,
    ) {
        for (index, row) in rows.iter().enumerate() {
            if is_one(row) {
                ways.push(Way { around: around.clone(), index });
            }
            if set(row).is_some() {
                continue;
            }
            for (number, block) in blocks(row).into_iter().enumerate() {
                around.push((index, number));
                search(block, is_one, around, ways);
                around.pop();
            }
        }
    }
    let mut ways = Vec::new();
    search(rows, is_one, &mut Vec::new(), &mut ways);
    ways
}

/// The block that a row is in.
pub(super) fn parent<'r>(rows: &'r mut Vec<Row>, around: &[(usize, usize)]) -> Option<&'r mut Vec<Row>> {
    around.iter().try_fold(rows, |rows, (index, number)| block_mut(rows.get_mut(*index)?, *number))
}

/// The row that a way leads to.
pub(super) fn row_at<'r>(rows: &'r mut Vec<Row>, way: &Way) -> Option<&'r mut Row> {
    parent(rows, &way.around)?.get_mut(way.index)
}

/// Takes a row out, and the blocks around it in which nothing is left.
pub(super) fn take(rows: &mut Vec<Row>, way: &Way) {
    let mut way = way.clone();
    loop {
        let Some(block) = parent(rows, &way.around).filter(|block| way.index < block.len()) else { return };
        block.remove(way.index);
        let Some((index, _)) = way.around.pop() else { return };
        way.index = index;
        if !row_at(rows, &way).is_some_and(|row| does_nothing(row)) {
            return;
        }
    }
}

fn does_nothing(row: &Row) -> bool {
    match row {
        Row::Assign(assign) if assign.by.is_some() || assign.via.is_some() => false,
        Row::Match(matched) => {
            let warns = matches!(
                matched.otherwise.as_ref().map(|otherwise| &otherwise.node),
                Some(MatchElse::Warn(_) | MatchElse::Fail(_))
            );
            !warns && blocks(row).iter().all(|block| block.is_empty())
        }
        row => blocks(row).iter().all(|block| block.is_empty()),
    }
}

/// All elements that rows set, as an overlay writes them, for "did you mean".
pub(super) fn known_targets(rows: &[Row], before: &str, sources: &Sources, known: &mut Vec<String>) {
    for row in rows {
        let path = match set(row) {
            Some((target, _)) if before.is_empty() => target_text(target, sources),
            Some((target, _)) => format!("{before}.{}", target_text(target, sources)),
            None => before.to_string(),
        };
        if set(row).is_some() && !known.contains(&path) {
            known.push(path.clone());
        }
        for block in blocks(row) {
            known_targets(block, &path, sources, known);
        }
    }
}

/// The element that a source sets.
pub(super) fn set_from(rows: &[Row], source: &Value, sources: &Sources) -> Option<String> {
    let wanted = written(source.span, sources);
    rows.iter().find_map(|row| match set(row) {
        Some((target, Some(from))) if written(from, sources) == wanted => Some(target_text(target, sources)),
        _ => blocks(row).into_iter().find_map(|block| set_from(block, source, sources)),
    })
}

/// The entries whose blocks set an element.
pub(super) fn entries_setting<'r>(rows: &'r [Row], target: &[TargetStep], sources: &Sources) -> Vec<&'r str> {
    entries(rows)
        .into_iter()
        .filter(|entry| !setting(&entry.block, target, sources).is_empty())
        .map(|entry| entry.name.node.as_str())
        .collect()
}

/// All entries of a map.
pub(super) fn entries(rows: &[Row]) -> Vec<&Entry> {
    let mut found = Vec::new();
    for row in rows {
        match row {
            Row::Entry(entry) => found.push(entry),
            row => blocks(row).into_iter().for_each(|block| found.extend(entries(block))),
        }
    }
    found
}

/// The map that makes an element of which the rows themselves set nothing: that of the row which sets the element around it.
pub(super) fn made_by<'r>(rows: &'r [Row], target: &[TargetStep]) -> Option<&'r str> {
    rows.iter().find_map(|row| match row {
        Row::Assign(assign) => {
            let around = assign.target.steps.len() < target.len()
                && assign.target.steps.iter().zip(target).all(|(a, b)| same_step(a, b));
            let by = assign.by.as_ref().filter(|_| around)?;
            Some(by.map.node.as_str())
        }
        Row::Block(_) => None,
        row => blocks(row).into_iter().find_map(|block| made_by(block, target)),
    })
}
