//! How one element of an object is set.

use super::Checker;
use super::concepts::{Made, Origin, There, is_there};
use super::elements::{Object, address, is_shared};
use super::ways::{Gap, Said, Way};
use crate::source::Span;
use std::sync::Arc;

/// How an element is set.
#[derive(Debug, Clone)]
pub(super) struct Set {
    pub(super) order: u32,
    pub(super) key: String,
    pub(super) repeats: bool,
    pub(super) span: Span,
    /// Set by what the element is (the URL of an extension), not by a row.
    pub(super) implied: bool,
    /// A row through it makes one for each of its values.
    pub(super) spread: bool,
    /// The object that rows share: of a single element, or of the one that dotted paths go through.
    pub(super) inner: Option<Object>,
    /// The way on which the object is made, if rows do not always make it: what it has is there only then.
    pub(super) only: Option<Way>,
    /// The value set that its codes have to be of, and the path of the element.
    pub(super) bound: Option<(String, String)>,
    /// Of a list of coded elements: what rows add to it.
    pub(super) made: Vec<Made>,
    /// Of a code or a code system: where it comes from, and whether it is there.
    pub(super) origins: Vec<Origin>,
    pub(super) there: There,
}

impl Set {
    pub(super) fn new(order: u32, key: String, span: Span) -> Set {
        Set {
            order,
            key,
            repeats: false,
            span,
            implied: false,
            spread: false,
            inner: None,
            only: None,
            bound: None,
            made: Vec::new(),
            origins: Vec::new(),
            there: Ok(()),
        }
    }

    /// No other rows share the object of a list.
    pub(super) fn own(&mut self) {
        if let Some(object) = self.inner.take_if(|_| self.repeats) {
            self.made.iter_mut().for_each(|made| made.own(&object));
        }
    }

    /// Other rows make the object as well: what these have in it is there only on their way.
    pub(super) fn weaken(&mut self, checker: &mut Checker<'_>) {
        let Some(only) = self.only.take() else { return };
        self.made.iter_mut().for_each(|made| made.weaken(&only));
        let Some((inner, _)) = &mut self.inner else { return };
        let span = match &only {
            Way::Not(span, _) | Way::Possible(Gap { span, .. }) | Way::Said(Said { span, .. }) => *span,
            Way::Constant | Way::Certain => return,
        };
        let key = (address(inner), span);
        if let Some([_, weakened]) = checker.shared.weakened.get(&key) {
            *inner = weakened.clone();
            return;
        }
        let before = is_shared(inner).then(|| inner.clone());
        let elements = Arc::make_mut(inner);
        elements.ways.values_mut().for_each(|way| *way = way.clone().worse(only.clone()));
        for set in elements.set.values_mut() {
            set.made.iter_mut().for_each(|made| made.weaken(&only));
            set.there = set.there.clone().and(is_there(&only));
            if set.inner.is_some() {
                set.only.get_or_insert_with(|| only.clone());
            }
        }
        if let Some(before) = before {
            checker.shared.weakened.insert(key, [before, inner.clone()]);
        }
    }
}
