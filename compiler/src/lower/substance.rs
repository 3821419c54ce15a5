//! What an object is made of: constants, which say nothing by themselves, and what comes from the source.

use super::Lower;
use super::tree::{Given, Leaf, Tree, What};
use super::writer::Writer;
use crate::plan::{Absence, Content, MapId, Otherwise, Row};
use crate::schema::Kind;

/// What there is in an object.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Mix {
    /// Constants that no condition inside of the object is around.
    pub(super) literal: bool,
    /// What depends on the source.
    pub(super) sourced: bool,
}

impl Mix {
    fn literal(conditional: bool) -> Mix {
        Mix { literal: !conditional, sourced: conditional }
    }

    const SOURCED: Mix = Mix { literal: false, sourced: true };

    fn and(self, other: Mix) -> Mix {
        Mix { literal: self.literal || other.literal, sourced: self.sourced || other.sourced }
    }
}

impl<'p> Writer<'_, 'p> {
    /// What trees put into the object at hand.
    pub(super) fn mix(&mut self, trees: &[Tree<'p>]) -> Mix {
        self.mix_below(trees, false)
    }

    fn mix_below(&mut self, trees: &[Tree<'p>], conditional: bool) -> Mix {
        let mut mix = Mix::default();
        for tree in trees {
            let conditional = conditional || !matches!(tree, Tree::Leaf(_) | Tree::Bind { guard: false, .. });
            mix = mix.and(match tree {
                Tree::Leaf(leaf) => self.mix_of(leaf, conditional),
                _ => tree
                    .blocks()
                    .into_iter()
                    .fold(Mix::default(), |mix, trees| mix.and(self.mix_below(trees, conditional))),
            });
        }
        mix
    }

    fn mix_of(&mut self, leaf: &Leaf<'p>, conditional: bool) -> Mix {
        let mix = self.mix_of_what(leaf, conditional);
        mix.and(stand_in(leaf.absence))
    }

    fn mix_of_what(&mut self, leaf: &Leaf<'p>, conditional: bool) -> Mix {
        match &leaf.what {
            What::Content(content) => {
                let guarded =
                    matches!(leaf.value, Given::Source(..)) && matches!(content, Content::Structure { .. });
                self.lower.mix_of_content(content, conditional || guarded)
            }
            What::Json(_) | What::Object => Mix { literal: true, sourced: false },
            What::NoArm(..) => Mix::default(),
            What::Cell(..) | What::ReferenceUrl | What::IdText | What::Entry(_) => Mix::SOURCED,
        }
    }
}

/// What stands in the place of a required value says nothing by itself.
fn stand_in(absence: Option<&Absence>) -> Mix {
    let literal = matches!(absence, Some(Absence::Default(_) | Absence::Reason(_)));
    Mix { literal, sourced: false }
}

impl<'p> Lower<'p> {
    /// What the rows of a map put into its object.
    pub(super) fn mix_of_map(&mut self, map: MapId) -> Mix {
        if let Some(mix) = self.mixes.get(&map) {
            return *mix;
        }
        let Some(found) = self.map(map) else { return Mix::default() };
        let literal = found.target.kind == Kind::Resource || !found.target.filled().is_empty();
        let resource = Mix { literal, sourced: false };
        let mix = resource.and(self.mix_of_rows(&found.rows, false));
        self.mixes.insert(map, mix);
        mix
    }

    fn mix_of_rows(&mut self, rows: &'p [Row], conditional: bool) -> Mix {
        rows.iter().fold(Mix::default(), |mix, row| mix.and(self.mix_of_row(row, conditional)))
    }

    fn mix_of_row(&mut self, row: &'p Row, conditional: bool) -> Mix {
        match row {
            Row::Assign(assign) => {
                let literal = matches!(assign.content, Content::Literal(_));
                self.mix_of_content(&assign.content, conditional || (assign.source.is_some() && !literal))
                    .and(stand_in(assign.absence.as_ref()))
            }
            Row::When { branches, otherwise } => {
                let branches = branches
                    .iter()
                    .fold(Mix::default(), |mix, (_, rows)| mix.and(self.mix_of_rows(rows, true)));
                branches.and(self.mix_of_rows(otherwise, true))
            }
            Row::Match { arms, otherwise, .. } => {
                let arms =
                    arms.iter().fold(Mix::default(), |mix, (_, rows)| mix.and(self.mix_of_rows(rows, true)));
                match otherwise {
                    Otherwise::Rows(rows) => arms.and(self.mix_of_rows(rows, true)),
                    Otherwise::Warn(_) | Otherwise::Fail(_) => arms,
                }
            }
            Row::Each { rows, .. } => self.mix_of_rows(rows, true),
            Row::Entry(_) => Mix::SOURCED,
        }
    }

    /// `conditional`: it depends on a condition, or on a source that is there, inside of the object.
    fn mix_of_content(&mut self, content: &'p Content, conditional: bool) -> Mix {
        match content {
            Content::Literal(_) => Mix::literal(conditional),
            Content::Primitive { .. } | Content::Coded { .. } | Content::Reference => Mix::SOURCED,
            Content::Structure { call, rows, .. } => {
                let called = call.as_ref().map_or_else(Mix::default, |call| self.mix_of_map(call.map));
                // What a profile fills in says nothing, whatever it depends on.
                let filled = call
                    .as_ref()
                    .and_then(|call| self.map(call.map))
                    .is_some_and(|map| !map.target.filled().is_empty());
                let called = if conditional && called.literal {
                    Mix { literal: filled, sourced: true }
                } else {
                    called
                };
                called.and(self.mix_of_rows(rows, conditional))
            }
        }
    }
}
