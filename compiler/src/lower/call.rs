//! Calls of maps: one function for a map and what its sources are, shared by all that call it so.

use super::Lower;
use super::build::is_path;
use super::names::identifier;
use super::tree::{Given, InstanceId, Leaf, What};
use super::value::{Bound, Form, Slot, Val};
use super::writer::Writer;
use crate::ir::{Expr, FunctionId, LocalId, Stmt, Type};
use crate::plan::{Call, Content, ItemId, Map, MapId, Parameter, Source, SourceKind};
use std::rc::Rc;

/// What a source of a function is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Shape {
    /// Not given.
    Absent,
    /// A constant: the function has no parameter for it.
    Constant(String),
    /// A single value.
    Value(Form),
    /// A segment or group instance and all that follow it.
    Siblings(Form),
    /// All repetitions of a field.
    Repetitions(Form),
    /// All elements of a JSON array.
    Items(Form),
}

/// An argument and what it is.
type Argument = (Shape, Option<Expr>);

impl<'p> Writer<'_, 'p> {
    /// Whether the map that a row calls takes all values of its source at once.
    pub(super) fn takes_all(&self, leaf: &Leaf<'p>) -> bool {
        let What::Content(Content::Structure { call: Some(call), .. }) = leaf.what else { return false };
        self.lower.map(call.map).and_then(|map| map.parameters.first()).is_some_and(|first| first.many)
    }

    /// Calls the function of a map, if its sources can be given to one.
    pub(super) fn call_shared(&mut self, leaf: &Leaf<'p>, item: ItemId, call: &'p Call) -> bool {
        let Some(map) = self.lower.map(call.map) else { return false };
        let Some(first) = map.parameters.first() else { return false };
        let taken_as_many = match leaf.value {
            Given::Nothing => return false,
            Given::Source(instance, source) if source.many => match self.many(instance, source) {
                Some(argument) if first.many => Some(argument),
                _ => return false,
            },
            Given::Source(..) | Given::Slot(_) => None,
        };
        let mut others = Vec::new();
        for (parameter, source) in map.parameters.iter().skip(1).zip(&call.arguments) {
            let Some(source) = source else {
                others.push((parameter, None));
                continue;
            };
            let many = if source.many { self.many(leaf.instance, source) } else { None };
            if source.many && (many.is_none() || !parameter.many) {
                return false;
            }
            others.push((parameter, Some((source, many))));
        }
        let value = match &taken_as_many {
            Some((_, Some(expr))) => Val::new(expr.clone(), Form::Text),
            _ => self.given(leaf.value).typed(&first.ty, self),
        };
        let present = match (&taken_as_many, leaf.value) {
            (Some(_), Given::Source(instance, source)) => self.any_present(instance, source),
            _ => self.present(&value),
        };
        self.when(
            present,
            |writer| {
                // Arguments may be made of the row's own value.
                let depth = writer.depth();
                writer.bind(Slot::Item(leaf.instance, item), Bound::Value(value.clone()));
                let mut arguments = vec![taken_as_many.unwrap_or_else(|| single(value))];
                for (parameter, given) in others {
                    arguments.push(match given {
                        Some((_, Some(many))) => many,
                        Some((source, None)) => writer.one(leaf.instance, parameter, source),
                        None => (Shape::Absent, None),
                    });
                }
                writer.back_to(depth);
                arguments.resize(map.parameters.len(), (Shape::Absent, None));
                let (shapes, arguments): (Vec<Shape>, Vec<Option<Expr>>) = arguments.into_iter().unzip();
                let function = writer.lower.shared(call.map, map, shapes);
                writer.emit(Stmt::Call { function, arguments: arguments.into_iter().flatten().collect() });
            },
            |_| {},
        );
        true
    }

    fn one(&mut self, instance: InstanceId, parameter: &'p Parameter, source: &'p Source) -> Argument {
        if let SourceKind::Literal(text) = &source.kind {
            return (Shape::Constant(text.clone()), None);
        }
        let value = self.single(instance, source).typed(&parameter.ty, self);
        single(value)
    }

    /// All values of a source, where something stands for them.
    fn many(&mut self, instance: InstanceId, source: &'p Source) -> Option<Argument> {
        let found = match &source.kind {
            SourceKind::Parameter(index) => match self.parameter(instance, *index) {
                None => Some((Shape::Absent, None)),
                Some(bound) => self.bound_many(bound),
            },
            SourceKind::Item(item) => {
                let bound = self.bound(Slot::Item(instance, *item))?;
                self.bound_many(bound)
            }
            SourceKind::Child { of, .. } if !of.many && is_path(of) => {
                let first = self.single(instance, source);
                Some((Shape::Siblings(first.form), Some(first.expr)))
            }
            SourceKind::Field { of, repeats: true, .. } if !of.many && is_path(of) => {
                let field = self.single(instance, source);
                Some((Shape::Repetitions(field.form), Some(field.expr)))
            }
            SourceKind::Key { of, repeats: true, .. } if !of.many && is_path(of) => {
                let member = self.single(instance, source);
                Some((Shape::Items(member.form), Some(member.expr)))
            }
            _ => None,
        };
        found.map(|(shape, expr)| match shape {
            Shape::Siblings(Form::Absent) | Shape::Repetitions(Form::Absent) | Shape::Items(Form::Absent) => {
                (Shape::Absent, None)
            }
            shape => (shape, expr),
        })
    }

    fn bound_many(&mut self, bound: Bound<'p>) -> Option<Argument> {
        match bound {
            Bound::Siblings(expr, form) => Some((Shape::Siblings(form), Some(expr))),
            Bound::Repetitions(expr, form) => Some((Shape::Repetitions(form), Some(expr))),
            Bound::Items(expr, form) => Some((Shape::Items(form), Some(expr))),
            Bound::Source(instance, source) => self.many(instance, source),
            Bound::Slot(slot) => {
                let bound = self.bound(slot)?;
                self.bound_many(bound)
            }
            Bound::Value(_) | Bound::Ids(..) => None,
        }
    }
}

fn single(value: Val) -> Argument {
    match (value.form, value.expr) {
        (Form::Absent, _) => (Shape::Absent, None),
        (Form::Text, Expr::Text(text)) => (Shape::Constant(text), None),
        (form, expr) => (Shape::Value(form), Some(expr)),
    }
}

impl<'p> Lower<'p> {
    /// The function of a map for such sources; made when it is first asked for.
    fn shared(&mut self, id: MapId, map: &'p Map, shapes: Vec<Shape>) -> FunctionId {
        let key = (id, shapes);
        if let Some(known) = self.shared.get(&key) {
            return *known;
        }
        let function = self.reserve();
        self.shared.insert(key.clone(), function);
        let conditional = !self.mix_of_map(id).sourced;
        let mut writer = Writer::new(self);
        writer.conditional = conditional;
        let parameters =
            map.parameters.iter().zip(key.1).map(|(parameter, shape)| writer.bound_to(parameter, shape));
        let parameters = parameters.collect();
        let count = writer.body.locals() as u32;
        let instance = writer.instance(id, parameters);
        let rows = writer.map_rows(instance, id, Rc::from([]));
        writer.members(&rows);
        let body = writer.body;
        self.define(function, &map.name, map.span, body, count);
        function
    }
}

impl<'p> Writer<'_, 'p> {
    /// What a source of the function that is made here is bound to: its parameter.
    pub(super) fn bound_to(&mut self, parameter: &Parameter, shape: Shape) -> Option<Bound<'p>> {
        let mut local = |ty: Type| -> LocalId { self.body.local(&identifier(&parameter.name), ty) };
        Some(match shape {
            Shape::Absent => return None,
            Shape::Constant(text) => Bound::Value(Val::text(Expr::Text(text))),
            Shape::Value(form) => Bound::Value(Val::new(Expr::Local(local(form.ty())), form)),
            Shape::Siblings(form) => Bound::Siblings(Expr::Local(local(Type::Node)), form),
            Shape::Repetitions(form) => Bound::Repetitions(Expr::Local(local(Type::Value)), form),
            Shape::Items(form) => Bound::Items(Expr::Local(local(Type::Node)), form),
        })
    }
}
