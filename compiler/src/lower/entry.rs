//! Entries of a bundle: `fullUrl`, `resource`, `request`.

use super::build::{Argument, Place, plain_step};
use super::object::json_text;
use super::tree::{Given, Leaf, Tree, What};
use super::value::Slot;
use super::writer::Writer;
use crate::ir::{Expr, Shape, Sharing, Stmt, TargetForm, TextFunction};
use crate::plan::{Entry, Request};
use std::rc::Rc;

impl<'p> Writer<'_, 'p> {
    /// Writes an entry, if it has an id.
    pub(super) fn entry(&mut self, leaf: &Leaf<'p>, entry: &'p Entry) {
        let slot = Slot::Entry(leaf.instance, entry.id);
        let Some(id) = self.bound_local(slot) else { return };
        let identified = Expr::Identified(Box::new(Expr::Local(id)));
        self.when(
            identified,
            |writer| {
                let conditional = std::mem::replace(&mut writer.conditional, false);
                let body = writer.block(|writer| {
                    writer.put_text(key("fullUrl"), Expr::IdUrl(Box::new(Expr::Local(id))), TargetForm::Uri);
                    writer.resource(leaf, entry, slot);
                    if let Some(request) = entry.request {
                        writer.request(entry, request, id);
                    }
                });
                writer.conditional = conditional;
                let mut element = Stmt::container(None, Shape::Object, false, body);
                if writer.may_be_left_out(entry.map, &entry.rows) {
                    element = Stmt::Entry { id, body: vec![element] };
                }
                if entry.sharing == Sharing::Once {
                    let row = writer.row();
                    writer.emit(Stmt::Once { id, row, body: vec![element] });
                } else {
                    writer.emit(element);
                }
            },
            |_| {},
        );
    }

    fn resource(&mut self, leaf: &Leaf<'p>, entry: &'p Entry, slot: Slot) {
        // Written as a function: references and sources are its parameters.
        let before = self.body.locals();
        let resource = self.block(|writer| writer.resource_in_place(leaf, entry, slot));
        for stmt in resource {
            let Stmt::Container { start, end, kept, substance, body } = stmt else { continue };
            let body = match self.body.outlined(&body, before) {
                Some((function, arguments)) => {
                    let map = self.lower.map(entry.map).filter(|_| entry.rows.is_empty());
                    let name = map.map_or(&entry.name, |map| &map.name);
                    let function = self.lower.outlined(name, entry.span, function, arguments.len() as u32);
                    vec![Stmt::Call { function, arguments: arguments.into_iter().map(Expr::Local).collect() }]
                }
                None => body,
            };
            self.emit(Stmt::Container { start, end, kept, substance, body });
        }
    }

    fn resource_in_place(&mut self, leaf: &Leaf<'p>, entry: &'p Entry, slot: Slot) {
        let layer = |number: u8| leaf.layer.iter().copied().chain([number]).collect();
        let mut kept = Vec::new();
        let arguments = entry.arguments.iter().map(|source| source.as_ref().map(Argument::Source)).collect();
        let instance = self.instance_of(entry.map, leaf.instance, arguments, &mut kept);
        let mut trees = self.map_rows(instance, entry.map, layer(0));
        trees.push(Tree::Leaf(Leaf {
            value: Given::Slot(slot),
            what: What::IdText,
            steps: Rc::from([plain_step("id", 0)]),
            layer: layer(2),
            ..leaf.clone()
        }));
        let place = Place { instance: leaf.instance, layer: layer(1), block: self.new_block() };
        trees.extend(self.rows(&entry.rows, &place));
        let trees = self.keep_arguments(kept, trees, &leaf.at);
        self.filled(key("resource"), &trees, |writer| match trees.as_slice() {
            [tree @ Tree::Bind { .. }] => {
                writer.control(tree, &mut |writer, below| writer.bound_members(below))
            }
            trees => writer.members(trees),
        });
    }

    /// Members below values that are kept for them.
    fn bound_members(&mut self, trees: &[Tree<'p>]) {
        match trees {
            [tree @ Tree::Bind { .. }] => {
                self.control(tree, &mut |writer, below| writer.bound_members(below))
            }
            trees => self.members(trees),
        }
    }

    fn request(&mut self, entry: &Entry, request: Request, id: crate::ir::LocalId) {
        let literal = |key: Option<String>, json: String| Stmt::Literal { key, json, substantial: false };
        let body = self.block(|writer| match request {
            Request::Put => {
                writer.emit(literal(key("method"), "\"PUT\"".to_owned()));
                let folder = Expr::Text(format!("{}/", entry.kind));
                let id = Expr::IdText(Box::new(Expr::Local(id)));
                let url = Expr::Call { function: TextFunction::Concat, arguments: vec![folder, id] };
                writer.put_text(key("url"), url, TargetForm::Uri);
            }
            Request::Post => {
                writer.emit(literal(key("method"), "\"POST\"".to_owned()));
                writer.emit(literal(key("url"), json_text(&entry.kind)));
            }
        });
        self.emit(Stmt::container(Some("request"), Shape::Object, false, body));
    }
}

fn key(name: &str) -> Option<String> {
    Some(name.to_owned())
}
