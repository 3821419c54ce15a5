//! Maps made worse: each in one place, in a way that often makes what comes out invalid.

use super::choose::Choose;
use super::map::{File, Row, Set};

/// What was done to a map.
pub const KINDS: [&str; 11] = [
    "a row dropped",
    "a row twice",
    "targets of two rows swapped",
    "another source",
    "an else taken out",
    "another code in a table",
    "another constant",
    "all of a repeating source",
    "a table's row or else taken out",
    "a via taken out",
    "by, via and block of another row",
];

/// A worse map, and which of [`KINDS`] it is; `None` if there is no place for that.
pub fn mutated(file: &File, choose: &mut Choose) -> Option<(File, usize)> {
    let kind = choose.below(KINDS.len());
    let mut file = file.clone();
    match kind {
        5 => {
            let count = file.tables.len();
            let table = file.tables.get_mut(choose.below(count))?;
            let count = table.rows.len();
            table.rows.get_mut(choose.below(count))?.1 = "no-such-code".to_owned();
        }
        8 => {
            let count = file.tables.len();
            let table = file.tables.get_mut(choose.below(count))?;
            if table.otherwise.take().is_none() {
                table.rows.pop()?;
            }
        }
        _ => {
            let before = file.clone();
            let blocks = file.maps.iter_mut().map(|map| count(&mut map.rows)).sum();
            let mut at = choose.below(blocks);
            for map in &mut file.maps {
                visit(&mut map.rows, &mut at, &mut |rows| change(rows, kind, choose));
            }
            if before == file {
                return None;
            }
        }
    }
    Some((file, kind))
}

/// How many blocks there are.
fn count(rows: &mut [Row]) -> usize {
    1 + rows.iter_mut().flat_map(Row::blocks_mut).map(|rows| count(rows)).sum::<usize>()
}

/// Does something in one block, by its number.
fn visit(rows: &mut Vec<Row>, at: &mut usize, act: &mut dyn FnMut(&mut Vec<Row>)) {
    if *at == 0 {
        act(rows);
    }
    *at = at.wrapping_sub(1);
    for rows in rows.iter_mut().flat_map(Row::blocks_mut) {
        visit(rows, at, act);
    }
}

fn change(rows: &mut Vec<Row>, kind: usize, choose: &mut Choose) {
    let (a, b) = (choose.below(rows.len()), choose.below(rows.len()));
    let set = |rows: &mut [Row], at: usize| -> Option<Set> {
        match rows.get(at) {
            Some(Row::Set(set)) => Some(set.clone()),
            _ => None,
        }
    };
    match kind {
        0 if a < rows.len() => drop(rows.remove(a)),
        10 => {
            let Some(other) = set(rows, b) else { return };
            if let Some(Row::Set(set)) = rows.get_mut(a) {
                (set.source, set.by, set.via, set.block) = (other.source, other.by, other.via, other.block);
            }
        }
        1 => rows.extend(rows.get(a).cloned()),
        2 | 3 => {
            let (Some(one), Some(other)) = (set(rows, a), set(rows, b)) else { return };
            if let Some(Row::Set(set)) = rows.get_mut(a) {
                match kind {
                    2 => set.target = other.target.clone(),
                    _ => set.source = other.source,
                }
            }
            if let (2, Some(Row::Set(set))) = (kind, rows.get_mut(b)) {
                set.target = one.target;
            }
        }
        _ => {
            let Some(Row::Set(set)) = rows.get_mut(a) else { return };
            match kind {
                4 => set.policy = None,
                9 => set.via = None,
                6 if set.block.is_none() => {
                    let others = ["\"no-such-code\"", "12", "true", "\" \"", "\"2024-02-30\""];
                    set.source = Some(choose.word(&others).to_owned());
                    set.via = None;
                }
                7 => {
                    if let Some(inside) = set.source.as_deref().and_then(|text| {
                        ["first(", "last(", "only("].iter().find_map(|word| text.strip_prefix(word))
                    }) {
                        set.source = inside.strip_suffix(')').map(str::to_owned);
                    }
                }
                _ => {}
            }
        }
    }
}
