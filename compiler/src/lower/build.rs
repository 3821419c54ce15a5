//! Makes trees of rows: what a map or block says, and what one row means inside of the element that it sets.

use super::filled;
use super::origin::At;
use super::tree::{Code, Given, InstanceId, Layer, Leaf, Tree, What};
use super::value::{Bound, Slot};
use super::writer::Writer;
use crate::ir::TableColumn;
use crate::plan::{Assign, Call, Condition, Content, MapId, Otherwise, Row, Source, SourceKind, Step};
use crate::schema::{Kind, Structure};
use crate::source::Span;
use std::rc::Rc;

/// Where rows are.
#[derive(Debug, Clone)]
pub(super) struct Place {
    pub(super) instance: InstanceId,
    pub(super) layer: Layer,
    pub(super) block: usize,
}

impl Place {
    /// Rows that go before others, or after them.
    fn layered(&self, layer: u8, instance: InstanceId, block: usize) -> Place {
        Place { instance, layer: self.layer.iter().copied().chain([layer]).collect(), block }
    }
}

impl<'p> Writer<'_, 'p> {
    /// The rows of a map, with `resourceType` if it makes a resource.
    pub(super) fn map_rows(&mut self, instance: InstanceId, map: MapId, layer: Layer) -> Vec<Tree<'p>> {
        let Some(map) = self.lower.map(map) else { return Vec::new() };
        let place = Place { instance, layer, block: self.new_block() };
        let mut trees = Vec::new();
        if map.target.kind == Kind::Resource {
            let json = format!("\"{}\"", map.target.name);
            trees.push(constant("resourceType", None, json, &place, map.span));
        }
        trees.extend(self.rows(&map.rows, &place));
        let filled = filled::missing(&map.target, &trees, &place, map.span);
        trees.extend(filled);
        trees
    }

    /// Rows of a block.
    pub(super) fn rows(&mut self, rows: &'p [Row], place: &Place) -> Vec<Tree<'p>> {
        rows.iter().flat_map(|row| self.row_tree(row, place)).collect()
    }

    fn row_tree(&mut self, row: &'p Row, place: &Place) -> Option<Tree<'p>> {
        let instance = place.instance;
        Some(match row {
            Row::Assign(assign) => Tree::Leaf(leaf(assign, place)),
            Row::When { branches, otherwise } => {
                let otherwise = self.rows(otherwise, place);
                return self.branches(branches, otherwise, place).into_iter().next();
            }
            Row::Match { subject, arms, otherwise, span } => {
                let node = self.node();
                let arms = arms.iter().map(|(keys, rows)| (keys.clone(), self.rows(rows, place))).collect();
                let otherwise = match otherwise {
                    Otherwise::Rows(rows) => self.rows(rows, place),
                    Otherwise::Warn(words) => vec![no_arm(words, false, subject, *span, place)],
                    Otherwise::Fail(words) => vec![no_arm(words, true, subject, *span, place)],
                };
                Tree::Switch { node, instance, subject, arms, otherwise }
            }
            Row::Each { source, item, rows, .. } => {
                let place = Place { block: self.new_block(), ..place.clone() };
                let below = self.rows(rows, &place);
                Tree::Each { node: self.node(), instance, source, item: *item, below }
            }
            Row::Entry(entry) => Tree::Leaf(Leaf {
                instance,
                value: Given::Nothing,
                what: What::Entry(entry),
                steps: Rc::from([entry.target.clone()]),
                depth: 0,
                layer: place.layer.clone(),
                block: place.block,
                absence: None,
                at: At {
                    span: entry.span,
                    source: entry.arguments.iter().flatten().next().map(|source| source.span),
                    target: entry.kind.clone(),
                },
            }),
        })
    }

    fn branches(
        &mut self,
        branches: &'p [(Condition, Vec<Row>)],
        otherwise: Vec<Tree<'p>>,
        place: &Place,
    ) -> Vec<Tree<'p>> {
        let Some(((condition, rows), rest)) = branches.split_first() else { return otherwise };
        let then = self.rows(rows, place);
        let otherwise = self.branches(rest, otherwise, place);
        vec![Tree::If { node: self.node(), instance: place.instance, condition, then, otherwise }]
    }

    /// What a row sets inside of the element at hand, which is a structure.
    pub(super) fn expand(&mut self, leaf: &Leaf<'p>) -> Vec<Tree<'p>> {
        if !leaf.ends() {
            return vec![Tree::Leaf(leaf.deeper())];
        }
        let structure = leaf.step().and_then(|step| step.structure.clone());
        match &leaf.what {
            What::Content(Content::Structure { item, call, rows }) => {
                let slot = Slot::Item(leaf.instance, *item);
                let below = self.structure(leaf, slot, call.as_ref(), rows);
                match leaf.value {
                    Given::Nothing => below,
                    value => {
                        let (node, at) = (self.node(), leaf.at.clone());
                        vec![Tree::Bind { node, slot, value, guard: true, at, below }]
                    }
                }
            }
            What::Content(Content::Coded { via, policy, within }) => {
                let code = Code { value: leaf.value, table: via.table, policy, at: leaf.at.clone() };
                let (code, node) = (Rc::new(code), self.node());
                let holder = within.as_ref().map_or(structure, |step| step.structure.clone());
                let columns = [
                    ("system", TableColumn::System),
                    ("code", TableColumn::Code),
                    ("display", TableColumn::Display),
                ];
                let below = columns.into_iter().filter_map(|(key, column)| {
                    let last = member_step(holder.as_deref(), key)?;
                    let steps = within.iter().cloned().chain([last]).collect();
                    let what = What::Cell(node, code.clone(), column);
                    Some(Tree::Leaf(Leaf { what, steps, depth: 0, ..leaf.clone() }))
                });
                let below = below.collect();
                vec![Tree::Code { node, code, below }]
            }
            What::Content(Content::Reference) => {
                let step = member_step(structure.as_deref(), "reference")
                    .unwrap_or_else(|| plain_step("reference", 0));
                let steps = Rc::from([step]);
                vec![Tree::Leaf(Leaf { what: What::ReferenceUrl, steps, depth: 0, ..leaf.clone() })]
            }
            _ => Vec::new(),
        }
    }

    /// The rows of a called map with those of the block behind it.
    fn structure(
        &mut self,
        leaf: &Leaf<'p>,
        slot: Slot,
        call: Option<&'p Call>,
        rows: &'p [Row],
    ) -> Vec<Tree<'p>> {
        let place = Place { instance: leaf.instance, layer: leaf.layer.clone(), block: leaf.block };
        let block = self.new_block();
        let Some(call) = call else {
            return self.rows(rows, &place.layered(1, leaf.instance, block));
        };
        let (instance, kept) = self.called(leaf.instance, slot, call);
        let layer = place.layered(0, instance, block).layer;
        let mut trees = self.map_rows(instance, call.map, layer);
        trees.extend(self.rows(rows, &place.layered(1, leaf.instance, block)));
        self.keep_arguments(kept, trees, &leaf.at)
    }

    /// A use of a map with its sources bound: the first is in a slot.
    fn called(
        &mut self,
        caller: InstanceId,
        slot: Slot,
        call: &'p Call,
    ) -> (InstanceId, Vec<(Slot, Given<'p>)>) {
        let arguments = call.arguments.iter().map(Option::as_ref).collect::<Vec<_>>();
        let mut kept = Vec::new();
        let mut bound = vec![Some(Argument::Slot(slot))];
        bound.extend(arguments.into_iter().map(|argument| argument.map(Argument::Source)));
        let instance = self.instance_of(call.map, caller, bound, &mut kept);
        (instance, kept)
    }

    /// A use of a map. What takes statements to find is kept, not found again wherever it is read.
    pub(super) fn instance_of(
        &mut self,
        map: MapId,
        caller: InstanceId,
        arguments: Vec<Option<Argument<'p>>>,
        kept: &mut Vec<(Slot, Given<'p>)>,
    ) -> InstanceId {
        let parameters = arguments.into_iter().map(|argument| match argument? {
            Argument::Slot(slot) => Some(Bound::Slot(slot)),
            Argument::Source(source) if source.many || is_path(source) => Some(Bound::Source(caller, source)),
            Argument::Source(source) => {
                let slot = Slot::Kept(self.node().0);
                kept.push((slot, Given::Source(caller, source)));
                Some(Bound::Slot(slot))
            }
        });
        let parameters = parameters.collect();
        self.instance(map, parameters)
    }

    /// Rows that need values which are found once.
    pub(super) fn keep_arguments(
        &mut self,
        kept: Vec<(Slot, Given<'p>)>,
        trees: Vec<Tree<'p>>,
        at: &At,
    ) -> Vec<Tree<'p>> {
        kept.into_iter().rev().fold(trees, |below, (slot, value)| {
            let (node, at) = (self.node(), at.clone());
            vec![Tree::Bind { node, slot, value, guard: false, at, below }]
        })
    }
}

/// A source for a map that is called.
#[derive(Debug, Clone, Copy)]
pub(super) enum Argument<'p> {
    Slot(Slot),
    Source(&'p Source),
}

/// Found by expressions alone.
pub(super) fn is_path(source: &Source) -> bool {
    match &source.kind {
        SourceKind::Parameter(_)
        | SourceKind::Item(_)
        | SourceKind::Entry(_)
        | SourceKind::Literal(_)
        | SourceKind::Setting(_)
        | SourceKind::Index(_) => true,
        SourceKind::Child { of, .. }
        | SourceKind::Field { of, .. }
        | SourceKind::Component { of, .. }
        | SourceKind::Key { of, .. } => !of.many && is_path(of),
        SourceKind::Pick { .. }
        | SourceKind::Where { .. }
        | SourceKind::Or(_)
        | SourceKind::Join { .. }
        | SourceKind::Call { .. }
        | SourceKind::Keyed { .. }
        | SourceKind::Count(_) => false,
    }
}

fn leaf<'p>(assign: &'p Assign, place: &Place) -> Leaf<'p> {
    let source = assign.source.as_ref();
    let value = match (&assign.content, source) {
        (Content::Literal(_), _) | (_, None) => Given::Nothing,
        (_, Some(source)) => Given::Source(place.instance, source),
    };
    let target = assign.target.last().map_or_else(String::new, |step| step.path.clone());
    Leaf {
        instance: place.instance,
        value,
        what: What::Content(&assign.content),
        steps: assign.target.iter().cloned().collect(),
        depth: 0,
        layer: place.layer.clone(),
        block: place.block,
        absence: assign.absence.as_ref(),
        at: At { span: assign.span, source: source.map(|source| source.span), target },
    }
}

fn no_arm<'p>(words: &'p str, fail: bool, subject: &'p Source, span: Span, place: &Place) -> Tree<'p> {
    Tree::Leaf(Leaf {
        instance: place.instance,
        value: Given::Source(place.instance, subject),
        what: What::NoArm(words, fail),
        steps: Rc::from([]),
        depth: 0,
        layer: place.layer.clone(),
        block: place.block,
        absence: None,
        at: At { span, source: Some(subject.span), target: String::new() },
    })
}

/// An element that is constant and says nothing by itself.
pub(super) fn constant<'p>(
    key: &str,
    holder: Option<&Structure>,
    json: String,
    place: &Place,
    span: Span,
) -> Tree<'p> {
    let step = member_step(holder, key).unwrap_or_else(|| plain_step(key, 0));
    Tree::Leaf(Leaf {
        instance: place.instance,
        value: Given::Nothing,
        what: What::Json(json),
        steps: Rc::from([step]),
        depth: 0,
        layer: place.layer.clone(),
        block: place.block,
        absence: None,
        at: At { span, source: None, target: String::new() },
    })
}

/// The step to a member of a structure, if it has it.
fn member_step(holder: Option<&Structure>, key: &str) -> Option<Step> {
    let index = holder?.members.iter().position(|member| member.name == key)?;
    Some(plain_step(key, Step::order_of(index)))
}

/// The step to a primitive.
pub(super) fn plain_step(key: &str, order: u32) -> Step {
    let (key, path) = (key.to_owned(), String::new());
    Step {
        key,
        order,
        repeats: false,
        only: false,
        required: false,
        structure: None,
        codes: None,
        url: None,
        slice: None,
        path,
    }
}
