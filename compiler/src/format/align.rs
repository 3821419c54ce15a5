//! Columns that stand below each other.
//!
//! Lines of one run that begin with the same columns share their places. A cell that is far longer than the others does not push
//! them: it and those of its length are laid out on their own.

use std::collections::BTreeMap;

use super::line::{Cell, Column, Form, Line};

/// More columns than that are not aligned.
const MOST_COLUMNS: usize = 24;

/// How wide a column may get.
#[derive(Debug, Clone, Copy)]
struct Limits {
    /// By how much a cell may be wider than the next narrower one.
    step: usize,
    /// How wide cells of several words may be.
    most: usize,
    /// How wide one word may be: a URL is as long as it is.
    most_single: usize,
}

const ROWS: Limits = Limits { step: 30, most: 48, most_single: 72 };
/// Conditions: the `else` below a long one is short.
const BRANCHES: Limits = Limits { step: 44, most: 48, most_single: 0 };
/// Paths before a remark, which may be a long list.
const REMARKS: Limits = Limits { step: 20, most: 40, most_single: 0 };
/// The parts of an entry are many, and all that follow are pushed.
const ENTRIES: Limits = Limits { step: 6, most: 64, most_single: 0 };
/// Keys of tables and fields: short, but for lists of codes.
const TABLES: Limits = Limits { step: 48, most: 64, most_single: 72 };
/// Inside of a block that is on one line: what stands behind it is pushed as well.
const INSIDE: Limits = Limits { step: 12, most: 32, most_single: 32 };
/// The same for rows, whose blocks have less to do with each other than those of branches.
const INSIDE_ROWS: Limits = Limits { step: 3, most: 32, most_single: 0 };
/// Cells that are longer than all that, among themselves.
const LONG: Limits = Limits { step: 0, most: usize::MAX, most_single: 0 };

/// Aligns the columns of lines that follow each other.
pub(super) fn align(lines: &mut [Line]) {
    // Items are no rows: what stands in one has nothing to do with the next.
    let is_row = |line: &Line| {
        line.cells.first().is_some_and(|cell| !matches!(cell.column, Column::Row(Form::Item | Form::Import)))
    };
    let all: Vec<usize> =
        lines.iter().enumerate().filter(|(_, line)| is_row(line)).map(|(at, _)| at).collect();
    for group in by_column(lines, &all, 0, |column| column) {
        align_from(lines, &group, 0);
    }
}

/// Aligns what comes after a column in lines that are the same so far.
fn align_from(lines: &mut [Line], group: &[usize], column: usize) {
    if column >= MOST_COLUMNS {
        return;
    }
    for group in by_column(lines, group, column + 1, Column::place) {
        let cells = |line: &usize| lines.get(*line).and_then(|line| line.cells.get(column));
        let limits = limits(lines, &group, column);
        let widths: Vec<(usize, bool)> =
            group.iter().filter_map(cells).map(|cell| (cell.width, cell.single)).collect();
        for cluster in clusters(&widths, limits) {
            let widest = cluster.iter().filter_map(|at| widths.get(*at)).map(|(width, _)| *width).max();
            let members: Vec<usize> = cluster.iter().filter_map(|at| group.get(*at)).copied().collect();
            for line in &members {
                let cells = lines.get_mut(*line).map(|line| &mut line.cells);
                if let Some([cell, next]) = cells.and_then(|cells| cells.get_mut(column..column + 2)) {
                    next.blanks += widest.unwrap_or(0).saturating_sub(cell.width);
                }
            }
            for members in by_column(lines, &members, column + 1, |column| column) {
                align_from(lines, &members, column + 1);
            }
        }
    }
}

/// The lines that have such a column, by what it is.
fn by_column(
    lines: &[Line],
    group: &[usize],
    column: usize,
    by: impl Fn(Column) -> Column,
) -> Vec<Vec<usize>> {
    let mut groups: BTreeMap<(Column, usize), Vec<usize>> = BTreeMap::new();
    for at in group {
        let Some(line) = lines.get(*at) else { continue };
        if let Some(cell) = line.cells.get(column) {
            groups.entry((by(cell.column), line.chain)).or_default().push(*at);
        }
    }
    groups.into_values().collect()
}

fn limits(lines: &[Line], group: &[usize], column: usize) -> Limits {
    let cells = group.first().and_then(|line| lines.get(*line)).map_or(&[][..], |line| &line.cells);
    let inside = |cell: &Cell| matches!(cell.column, Column::Open(_));
    let is_inside = cells.iter().take(column + 1).any(inside);
    match cells.first().map(|cell| cell.column) {
        Some(Column::Row(Form::Assign)) if is_inside => INSIDE_ROWS,
        _ if is_inside => INSIDE,
        Some(Column::Row(Form::Code | Form::Field)) => TABLES,
        Some(Column::Row(Form::When)) => BRANCHES,
        Some(Column::Row(Form::Ignore)) => REMARKS,
        Some(Column::Row(Form::Entry)) if column > 0 => ENTRIES,
        _ => ROWS,
    }
}

/// Divides cells, each with its width and whether it is one word, into those that share a column.
fn clusters(widths: &[(usize, bool)], limits: Limits) -> Vec<Vec<usize>> {
    let width = |at: usize| widths.get(at).copied().unwrap_or_default();
    let mut order: Vec<usize> = (0..widths.len()).collect();
    order.sort_by_key(|at| width(*at));
    let singles = widths.iter().filter(|(width, single)| *single && *width <= limits.most_single);
    let wide_anyway = singles.map(|(width, _)| *width).max().unwrap_or(0);
    let mut clusters: Vec<Vec<usize>> = Vec::new();
    let mut limits = limits;
    let mut last = None;
    for at in order {
        let (width, _) = width(at);
        let fits = match last {
            None => true,
            Some(last) => {
                (clusters.len() < 2 && width <= wide_anyway)
                    || (width <= limits.most && width - last <= limits.step)
            }
        };
        match clusters.last_mut() {
            Some(cluster) if fits => cluster.push(at),
            _ => {
                if !clusters.is_empty() {
                    limits = LONG;
                }
                clusters.push(vec![at]);
            }
        }
        last = Some(width);
    }
    clusters
}

/// Puts the comments of lines that follow each other below each other.
pub(super) fn align_comments(lines: &mut [Line]) {
    const STEP: usize = 32;
    let mut start = 0;
    while let Some(first) = lines.get(start) {
        let indent = first.indent;
        let rest = lines.get(start..).unwrap_or_default();
        let ends = |line: &&Line| line.indent == indent && line.has_row();
        let count = rest.iter().take_while(ends).count();
        let run = lines.get_mut(start..start + count).unwrap_or_default();
        let commented = run.iter().filter(|line| line.comment.is_some() && !line.cells.is_empty());
        let mut widths: Vec<usize> = commented.map(Line::width).collect();
        widths.sort_unstable();
        let mut widest = widths.first().copied().unwrap_or(0);
        for width in widths {
            if width - widest > STEP {
                break;
            }
            widest = width;
        }
        let mut above = widest;
        for line in run.iter_mut().filter(|line| line.comment.is_some()) {
            // A comment that goes on stands below its beginning.
            let width = line.width();
            let to = if line.cells.is_empty() { above } else { widest.max(width) };
            line.comment_blanks = 1 + to.saturating_sub(width);
            above = to;
        }
        start += count.max(1);
    }
}
