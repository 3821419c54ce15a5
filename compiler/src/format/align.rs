//! Columns that stand below each other.
//!
//! Lines of one run that begin with the same columns share their places. A cell that is far longer than the others does not push
//! them: it and those of its length are laid out on their own.

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

const ROWS: Limits = Limits { step: 20, most: 48, most_single: 64 };
/// Keys of tables and fields: short, but for lists of codes.
const TABLES: Limits = Limits { step: 48, most: 64, most_single: 64 };
/// Inside of a block that is on one line: what stands behind it is pushed as well.
const INSIDE: Limits = Limits { step: 12, most: 32, most_single: 32 };
/// Cells that are longer than all that, among themselves.
const LONG: Limits = Limits { step: 6, most: usize::MAX, most_single: 0 };

/// Aligns the columns of lines that follow each other.
pub(super) fn align(lines: &mut [Line]) {
    let all: Vec<usize> = (0..lines.len()).collect();
    for group in by_column(lines, &all, 0) {
        align_from(lines, &group, 0);
    }
}

/// Aligns what comes after a column in lines that are the same so far.
fn align_from(lines: &mut [Line], group: &[usize], column: usize) {
    if column >= MOST_COLUMNS {
        return;
    }
    for group in by_column(lines, group, column + 1) {
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
            align_from(lines, &members, column + 1);
        }
    }
}

/// The lines that have such a column, by what it is.
fn by_column(lines: &[Line], group: &[usize], column: usize) -> Vec<Vec<usize>> {
    let mut groups: Vec<(Column, Vec<usize>)> = Vec::new();
    for line in group {
        let Some(cell) = lines.get(*line).and_then(|line| line.cells.get(column)) else { continue };
        match groups.iter_mut().find(|(kind, _)| *kind == cell.column) {
            Some((_, group)) => group.push(*line),
            None => groups.push((cell.column, vec![*line])),
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}

fn limits(lines: &[Line], group: &[usize], column: usize) -> Limits {
    let cells = group.first().and_then(|line| lines.get(*line)).map_or(&[][..], |line| &line.cells);
    let inside = |cell: &Cell| matches!(cell.column, Column::Open(_));
    match cells.first().map(|cell| cell.column) {
        _ if cells.iter().take(column + 1).any(inside) => INSIDE,
        Some(Column::Row(Form::Code | Form::Field)) => TABLES,
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
        let count = rest
            .iter()
            .take_while(|line| line.comment.is_some() && line.indent == indent && line.comment_blanks == 1)
            .count();
        let run = lines.get_mut(start..start + count).unwrap_or_default();
        let mut widths: Vec<usize> =
            run.iter().filter(|line| !line.cells.is_empty()).map(Line::width).collect();
        widths.sort_unstable();
        let mut widest = widths.first().copied().unwrap_or(0);
        for width in widths {
            if width - widest > STEP {
                break;
            }
            widest = width;
        }
        let mut above = widest;
        for line in run {
            // A comment that goes on stands below its beginning.
            let width = line.width();
            let to = if line.cells.is_empty() { above } else { widest.max(width) };
            line.comment_blanks = 1 + to - width;
            above = to;
        }
        start += count.max(1);
    }
}
