//! Over whole functions, when all else is written: fields of which several components are read are taken apart once (`split`), what
//! is read twice is kept in a local (`share`), and locals that nothing reads are left out (`unread`). None changes what a function
//! does, or evaluates what would not have been.

mod parts;
mod place;
mod share;
mod split;
mod unread;

use super::names::Hints;
use crate::ir::Function;

pub(super) use parts::{blocks, expressions};
pub(super) use unread::{locals_in_order, outer_locals, rename};

/// Runs them.
pub(super) fn run(function: &mut Function, hints: &Hints) {
    unread::statements(function);
    split::run(function, hints);
    share::run(function, hints);
    unread::copies(function);
    unread::locals(function);
}
