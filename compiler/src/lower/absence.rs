//! What happens where a row writes nothing: a required element that is missing, a value that is bad.

use super::object::is_object;
use super::tree::{Leaf, Tree};
use super::writer::Writer;
use crate::ir::{Lack, Stmt};
use crate::plan::{Absence, Content, MapId, Otherwise, Row, Step};

impl<'p> Writer<'_, 'p> {
    /// Writes an element that its structure requires.
    pub(super) fn required(&mut self, step: &Step, trees: &[Tree<'p>], write: impl FnOnce(&mut Self)) {
        let Some(row) = saying(trees) else { return write(self) };
        let first = self.block(write);
        let key = || if is_object(trees) { step.key.clone() } else { format!("_{}", step.key) };
        let instead = match row.absence {
            Some(Absence::Default(json)) if row.ends() => Some((step.key.clone(), json)),
            Some(Absence::Reason(json)) => Some((key(), json)),
            _ => None,
        };
        let instead =
            instead.map(|(key, json)| (key, if step.repeats { format!("[{json}]") } else { json.clone() }));
        match instead {
            Some((key, json)) => {
                let otherwise = vec![Stmt::Literal { key: Some(key), json, substantial: false }];
                self.emit(Stmt::Fallback { first, otherwise });
            }
            None => {
                let lack = lack(row.absence);
                let row = self.at(row.at.clone(), |writer| writer.row());
                self.emit(Stmt::Require { row, lack, body: first });
            }
        }
    }

    /// Writes one value that is there. If it is bad, it is as the row says; where the element is required that is seen to around it.
    pub(super) fn or_bad(&mut self, key: Option<&str>, leaf: &Leaf<'p>, write: impl FnOnce(&mut Self)) {
        let object = is_object(std::slice::from_ref(&Tree::Leaf(leaf.clone())));
        let otherwise = match leaf.absence.filter(|_| answers_bad(leaf)) {
            Some(Absence::Resource { told }) => Stmt::LeaveOut { row: self.row(), told: *told },
            Some(Absence::Reason(json)) => {
                let key = key.map(|key| if object { key.to_owned() } else { format!("_{key}") });
                Stmt::Literal { key, json: json.clone(), substantial: true }
            }
            _ => return write(self),
        };
        let first = self.block(write);
        self.emit(Stmt::Fallback { first, otherwise: vec![otherwise] });
    }

    /// Rows that exclude each other say different things.
    pub(super) fn say_different_things(&self, trees: &[Tree<'p>]) -> bool {
        let mut said: Vec<Option<&Absence>> = Vec::new();
        Tree::leaves(trees, &mut |leaf| said.push(leaf.absence));
        said.windows(2).any(|pair| matches!(pair, [a, b] if a != b))
    }

    /// The resource that a map makes, with the rows of a block, may be left out.
    pub(super) fn may_be_left_out(&mut self, map: MapId, block: &[Row]) -> bool {
        let mut seen = vec![map];
        let rows = self.lower.map(map).map_or(&[][..], |map| &map.rows);
        self.leave_out(rows, &mut seen) || self.leave_out(block, &mut seen)
    }

    fn leave_out(&self, rows: &[Row], seen: &mut Vec<MapId>) -> bool {
        rows.iter().any(|row| match row {
            Row::Assign(assign) => {
                matches!(assign.absence, Some(Absence::Resource { .. }))
                    || match &assign.content {
                        Content::Structure { call, rows, .. } => {
                            let map = call.as_ref().map(|call| call.map).filter(|map| !seen.contains(map));
                            seen.extend(map);
                            let called =
                                map.and_then(|map| self.lower.map(map)).map_or(&[][..], |map| &map.rows);
                            self.leave_out(rows, seen) || self.leave_out(called, seen)
                        }
                        _ => false,
                    }
            }
            Row::When { branches, otherwise } => {
                branches.iter().any(|(_, rows)| self.leave_out(rows, seen)) || self.leave_out(otherwise, seen)
            }
            Row::Match { arms, otherwise, .. } => {
                arms.iter().any(|(_, rows)| self.leave_out(rows, seen))
                    || matches!(otherwise, Otherwise::Rows(rows) if self.leave_out(rows, seen))
            }
            Row::Each { rows, .. } => self.leave_out(rows, seen),
            Row::Entry(_) => false,
        })
    }
}

/// The row says what happens with a bad value, and that is more than not to write it. Where the element is required, a bad value is
/// as good as none.
pub(super) fn answers_bad(leaf: &Leaf<'_>) -> bool {
    matches!(leaf.absence, Some(Absence::Resource { .. } | Absence::Reason(_)))
        && !leaf.step().is_some_and(|step| step.required)
}

/// What the runtime does where a required element is missing. What stands in its place is written before that.
pub(super) fn lack(absence: Option<&Absence>) -> Lack {
    match absence {
        None | Some(Absence::Fail | Absence::Default(_) | Absence::Reason(_)) => Lack::Fail,
        Some(Absence::Element { told }) => Lack::Element { told: *told },
        Some(Absence::Resource { told }) => Lack::Entry { told: *told },
    }
}

/// The first row that says what happens, or else the first one.
pub(super) fn saying<'t, 'p>(trees: &'t [Tree<'p>]) -> Option<&'t Leaf<'p>> {
    let (mut first, mut saying) = (None, None);
    Tree::leaves(trees, &mut |leaf| {
        first.get_or_insert(leaf);
        if leaf.absence.is_some() {
            saying.get_or_insert(leaf);
        }
    });
    saying.or(first)
}
