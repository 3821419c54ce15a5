//! On which ways through the rows an element is set, and how certainly.

use crate::plan::{Absence, EntryId};
use crate::source::Span;
use std::collections::BTreeMap;

/// By position in the structure and slice, which is empty for the element itself.
pub(super) type Ways = BTreeMap<(u32, String), Way>;

/// Whether an element is set on all ways through the rows. The better one comes later.
#[derive(Debug, Clone)]
pub(super) enum Way {
    /// Not on this one.
    Not(Span, String),
    /// On all, but if the data have nothing for it, it is not there.
    Possible(Gap),
    /// The same, and a row says what happens then.
    Said(Said),
    /// On all, by constants.
    Constant,
    /// On all, from what the source has to have.
    Certain,
}

/// A row whose source may be absent.
#[derive(Debug, Clone)]
pub(super) struct Gap {
    /// The source.
    pub(super) span: Span,
    /// The row, if there is one that could say what happens.
    pub(super) row: Option<Span>,
    /// Its source is a reference.
    pub(super) reference: bool,
    /// Its source is this entry.
    pub(super) entry: Option<EntryId>,
}

/// What a row says.
#[derive(Debug, Clone, Copy)]
pub(super) struct Said {
    pub(super) span: Span,
    /// What the element is in is left out.
    pub(super) drops: bool,
}

impl Way {
    fn rank(&self) -> u8 {
        match self {
            Way::Not(..) => 0,
            Way::Possible(_) => 1,
            Way::Said(_) => 2,
            Way::Constant => 3,
            Way::Certain => 4,
        }
    }

    pub(super) fn better(self, other: Way) -> Way {
        if other.rank() > self.rank() { other } else { self }
    }

    pub(super) fn worse(self, other: Way) -> Way {
        if other.rank() < self.rank() { other } else { self }
    }

    /// What a row's own words make of it.
    pub(super) fn said(self, absence: Option<&Absence>, span: Span) -> Way {
        match (self, absence) {
            (Way::Possible(_), Some(absence)) => {
                Way::Said(Said { span, drops: matches!(absence, Absence::Element { .. }) })
            }
            (way, _) => way,
        }
    }
}
