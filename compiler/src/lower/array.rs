//! The elements of an array, in the order in which the rows that add them are written.

use super::absence::{lack, saying};
use super::object::{first_leaf, is_object};
use super::tree::{Leaf, Tree, What};
use super::writer::Writer;
use crate::ir::Stmt;

/// An element that several rows go through: those of one block, and of one slice; or those with one URL.
type Through = (Option<usize>, Option<String>);

impl<'l, 'p> Writer<'l, 'p> {
    /// Writes the elements that trees add to the array that is open.
    pub(super) fn array(&mut self, trees: &[Tree<'p>]) {
        let trees = entries_outside(trees);
        let mut done: Vec<Through> = Vec::new();
        for tree in &trees {
            // An element that rows of several trees go through is written with the first of them.
            for through in throughs(std::slice::from_ref(tree)) {
                let users =
                    trees.iter().filter(|tree| throughs(std::slice::from_ref(tree)).contains(&through));
                if users.count() > 1 && !done.contains(&through) {
                    let of_it: Vec<Tree<'p>> =
                        trees.iter().filter(|tree| !matches!(tree, Tree::Each { .. })).cloned().collect();
                    let of_it = Tree::only(&of_it, &mut |leaf| of(leaf).as_ref() == Some(&through));
                    self.required_slice(&of_it, |writer| writer.object_if_there(None, &of_it));
                    done.push(through);
                }
            }
            let rest = if matches!(tree, Tree::Each { .. }) {
                vec![tree.clone()]
            } else {
                let undone = &mut |leaf: &Leaf<'p>| of(leaf).is_none_or(|through| !done.contains(&through));
                Tree::only(std::slice::from_ref(tree), undone)
            };
            for tree in &rest {
                let one = std::slice::from_ref(tree);
                self.required_slice(one, |writer| match tree {
                    Tree::Leaf(leaf) => writer.at(leaf.at.clone(), |writer| writer.add(leaf)),
                    Tree::Each { instance, item, .. } => writer.control(tree, &mut |writer, below| {
                        writer.identify_scope(*instance, Some(*item), below);
                        writer.array(below);
                    }),
                    _ => writer.control(tree, &mut |writer, below| writer.array(below)),
                });
            }
        }
    }

    /// Writes what is all of one slice: the list must not be without it.
    fn required_slice(&mut self, trees: &[Tree<'p>], write: impl FnOnce(&mut Self)) {
        let mut required = true;
        let mut of = None;
        Tree::leaves(trees, &mut |leaf| {
            let slice = leaf.step().and_then(|step| step.slice.as_ref());
            required &= slice.is_some_and(|slice| slice.required);
            of.get_or_insert_with(|| slice_of(leaf));
            required &= of.as_ref() == Some(&slice_of(leaf));
        });
        match first_leaf(trees).filter(|first| required && !matches!(first.what, What::Json(_))) {
            Some(first) => {
                let first = saying(trees).unwrap_or(first);
                let row = self.at(first.at.clone(), |writer| writer.row());
                let body = self.block(write);
                self.emit(Stmt::Require { row, lack: lack(first.absence), body });
            }
            None => write(self),
        }
    }

    /// Writes what one row adds.
    fn add(&mut self, leaf: &Leaf<'p>) {
        let trees = [Tree::Leaf(leaf.clone())];
        if let What::Entry(entry) = leaf.what {
            self.entry(leaf, entry);
        } else if !leaf.adds() {
            self.object(None, &trees);
        } else if leaf.ends() && !is_object(&trees) {
            self.put(None, leaf);
        } else if leaf.value.many() && !self.takes_all(leaf) {
            self.each_given(leaf.value, &mut |writer, value| {
                let value = writer.kept_if_long(value);
                writer.object_of(None, leaf, value);
            });
        } else {
            self.object_if_there(None, &trees);
        }
    }
}

fn slice_of(leaf: &Leaf<'_>) -> Option<String> {
    leaf.step()?.slice.as_ref().map(|slice| slice.name.clone())
}

/// The element at hand, if the leaf goes through it.
fn of(leaf: &Leaf<'_>) -> Option<Through> {
    if leaf.adds() || matches!(leaf.what, What::Entry(_)) {
        return None;
    }
    let step = leaf.step()?;
    Some((step.url.is_none().then_some(leaf.block), step.url.clone().or_else(|| slice_of(leaf))))
}

/// The elements that the rows outside of loops go through.
fn throughs(trees: &[Tree<'_>]) -> Vec<Through> {
    let mut found = Vec::new();
    for tree in trees {
        match tree {
            Tree::Each { .. } => {}
            Tree::Leaf(leaf) => found.extend(of(leaf).filter(|through| !found.contains(through))),
            _ => {
                for block in tree.blocks() {
                    for through in throughs(block) {
                        if !found.contains(&through) {
                            found.push(through);
                        }
                    }
                }
            }
        }
    }
    found
}

/// Entries taken out of the conditions around them: those that do not hold have no id.
fn entries_outside<'p>(trees: &[Tree<'p>]) -> Vec<Tree<'p>> {
    let mut outside = Vec::new();
    for tree in trees {
        if matches!(tree, Tree::Leaf(_) | Tree::Each { .. }) {
            outside.push(tree.clone());
            continue;
        }
        entries_below(tree, &mut outside);
        outside.extend(without_entries(tree));
    }
    outside
}

/// The same without its entries outside of loops.
pub(super) fn without_entries<'p>(tree: &Tree<'p>) -> Option<Tree<'p>> {
    let below = |trees: &[Tree<'p>]| trees.iter().filter_map(without_entries).collect::<Vec<_>>();
    let mut tree = tree.clone();
    let left = match &mut tree {
        Tree::Leaf(leaf) => !matches!(leaf.what, What::Entry(_)),
        Tree::Each { .. } => true,
        Tree::If { then, otherwise, .. } => {
            (*then, *otherwise) = (below(then), below(otherwise));
            !then.is_empty() || !otherwise.is_empty()
        }
        Tree::Switch { arms, otherwise, .. } => {
            arms.iter_mut().for_each(|(_, rows)| *rows = below(rows));
            *otherwise = below(otherwise);
            !otherwise.is_empty() || arms.iter().any(|(_, rows)| !rows.is_empty())
        }
        Tree::Bind { below: rows, .. } | Tree::Code { below: rows, .. } => {
            *rows = below(rows);
            !rows.is_empty()
        }
    };
    left.then_some(tree)
}

fn entries_below<'p>(tree: &Tree<'p>, found: &mut Vec<Tree<'p>>) {
    match tree {
        Tree::Leaf(Leaf { what: What::Entry(_), .. }) => found.push(tree.clone()),
        Tree::Leaf(_) | Tree::Each { .. } => {}
        _ => tree.blocks().into_iter().flatten().for_each(|tree| entries_below(tree, found)),
    }
}
