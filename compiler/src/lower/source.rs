//! Source values: single ones as expressions, many as loops around what is done with each.

use super::tree::{Given, InstanceId};
use super::value::{Bound, Form, Slot, Val};
use super::writer::Writer;
use crate::ir::{Expr, MemberId, Stmt, TextFunction, Type};
use crate::plan::{Source, SourceKind, SourceType};

/// What is done with each value.
pub(super) type Use<'u, 'l, 'p> = dyn FnMut(&mut Writer<'l, 'p>, Val) + 'u;

impl<'l, 'p> Writer<'l, 'p> {
    /// The value of a row's source that is one.
    pub(super) fn given(&mut self, given: Given<'p>) -> Val {
        match given {
            Given::Nothing => Val::absent(),
            Given::Source(instance, source) => self.single(instance, source),
            Given::Slot(slot) => self.bound(slot).map_or_else(Val::absent, |bound| self.bound_single(bound)),
        }
    }

    /// Does something with each value of a row's source.
    pub(super) fn each_given(&mut self, given: Given<'p>, run: &mut Use<'_, 'l, 'p>) {
        match given {
            Given::Source(instance, source) => self.each(instance, source, run),
            Given::Nothing | Given::Slot(_) => {
                let value = self.given(given);
                run(self, value);
            }
        }
    }

    /// A single value. What has to be done for it first is written before.
    pub(super) fn single(&mut self, instance: InstanceId, source: &'p Source) -> Val {
        let value = match &source.kind {
            SourceKind::Parameter(index) => {
                self.parameter(instance, *index).map(|bound| self.bound_single(bound))
            }
            SourceKind::Item(item) => {
                self.bound(Slot::Item(instance, *item)).map(|bound| self.bound_single(bound))
            }
            SourceKind::Entry(entry) => {
                self.bound(Slot::Entry(instance, *entry)).map(|bound| self.bound_single(bound))
            }
            SourceKind::Index(item) => self
                .bound_local(Slot::Index(instance, *item))
                .map(|local| Val::text(Expr::Number(Box::new(Expr::Local(local))))),
            SourceKind::Child { of, member } => {
                let of = self.single(instance, of);
                Some(self.child(of, member))
            }
            SourceKind::Field { of, number, repeats } => {
                let of = self.single(instance, of);
                Some(self.field(of, *number, *repeats, &source.ty))
            }
            SourceKind::Component { of, number } => {
                let of = self.single(instance, of);
                Some(component(of, *number, &source.ty))
            }
            SourceKind::Key { of, name, .. } => {
                let of = self.single(instance, of);
                Some(key(of, name, &source.ty))
            }
            SourceKind::Literal(text) => Some(Val::text(Expr::Text(text.clone()))),
            SourceKind::Setting(position) => Some(Val::text(Expr::Parameter(*position as u32))),
            SourceKind::Keyed { parameter, of } => {
                let key = Box::new(self.single_text(instance, of));
                Some(Val::text(Expr::ParameterAt { parameter: *parameter as u32, key }))
            }
            SourceKind::Or(options) => Some(self.or(instance, options)),
            SourceKind::Join { values, separator } => Some(self.join(instance, values, separator)),
            SourceKind::Call { function, arguments } => {
                let texts: Vec<Expr> = arguments.iter().map(|a| self.single_text(instance, a)).collect();
                Some(Val::text(call(*function, texts)))
            }
            SourceKind::Count(of) => Some(self.count(instance, of)),
            SourceKind::Pick { of, which } => Some(self.pick(instance, of, *which)),
            SourceKind::Where { of, item, condition } => {
                Some(self.single_where(instance, of, *item, condition))
            }
        };
        value.unwrap_or_else(Val::absent).typed(&source.ty, self)
    }

    /// The text of a single value.
    pub(super) fn single_text(&mut self, instance: InstanceId, source: &'p Source) -> Expr {
        let value = self.single(instance, source);
        self.text(&value)
    }

    fn bound_single(&mut self, bound: Bound<'p>) -> Val {
        match bound {
            Bound::Value(value) => value,
            Bound::Source(instance, source) => self.single(instance, source),
            Bound::Siblings(expr, form) | Bound::Repetitions(expr, form) | Bound::Items(expr, form) => {
                Val::new(expr, form)
            }
            Bound::Slot(slot) => self.bound(slot).map_or_else(Val::absent, |bound| self.bound_single(bound)),
            Bound::Ids(..) => Val::absent(),
        }
    }

    /// Does something with each value of a source; once if it is not many.
    pub(super) fn each(&mut self, instance: InstanceId, source: &'p Source, run: &mut Use<'_, 'l, 'p>) {
        if !source.many {
            let value = self.single(instance, source);
            return run(self, value);
        }
        let ty = &source.ty;
        match &source.kind {
            SourceKind::Parameter(index) => {
                if let Some(bound) = self.parameter(instance, *index) {
                    self.each_bound(bound, &mut |writer, value| {
                        let value = value.typed(ty, writer);
                        run(writer, value);
                    });
                }
            }
            SourceKind::Item(item) => {
                if let Some(bound) = self.bound(Slot::Item(instance, *item)) {
                    self.each_bound(bound, &mut |writer, value| {
                        let value = value.typed(ty, writer);
                        run(writer, value);
                    });
                }
            }
            SourceKind::Entry(entry) => {
                let bound = self.bound(Slot::Entries(instance, *entry));
                if let Some(bound) = bound.or_else(|| self.bound(Slot::Entry(instance, *entry))) {
                    self.each_bound(bound, run);
                }
            }
            SourceKind::Child { of, member } => {
                self.each(instance, of, &mut |writer, of| writer.each_child(of, member, run));
            }
            SourceKind::Field { of, number, repeats } => self.each(instance, of, &mut |writer, of| {
                let field = writer.field(of, *number, *repeats, ty);
                if *repeats {
                    writer.each_bound(Bound::Repetitions(field.expr, field.form), run);
                } else {
                    run(writer, field);
                }
            }),
            SourceKind::Component { of, number } => {
                self.each(instance, of, &mut |writer, of| run(writer, component(of, *number, ty)));
            }
            SourceKind::Key { of, name, repeats } => self.each(instance, of, &mut |writer, of| {
                let member = key(of, name, ty);
                if *repeats {
                    writer.each_bound(Bound::Items(member.expr, member.form), run);
                } else {
                    run(writer, member);
                }
            }),
            SourceKind::Where { of, item, condition } => self.each(instance, of, &mut |writer, value| {
                let value = writer.kept_if_long(value);
                let depth = writer.depth();
                writer.bind(Slot::Item(instance, *item), Bound::Value(value.clone()));
                let condition = writer.condition(instance, condition);
                writer.when(condition, |writer| run(writer, value), |_| {});
                writer.back_to(depth);
            }),
            SourceKind::Call { function, arguments } => {
                self.each_call(instance, arguments, &mut Vec::new(), &mut |writer, texts| {
                    run(writer, Val::text(call(*function, texts)));
                });
            }
            SourceKind::Keyed { parameter, of } => self.each(instance, of, &mut |writer, key| {
                let key = Box::new(writer.text(&key));
                run(writer, Val::text(Expr::ParameterAt { parameter: *parameter as u32, key }));
            }),
            SourceKind::Or(options) => self.each_or(instance, options, ty, run),
            SourceKind::Pick { .. }
            | SourceKind::Literal(_)
            | SourceKind::Setting(_)
            | SourceKind::Join { .. }
            | SourceKind::Count(_)
            | SourceKind::Index(_) => {
                let value = self.single(instance, source);
                run(self, value);
            }
        }
    }

    /// Does something with each value of the first of several sources that has one that is present.
    fn each_or(
        &mut self,
        instance: InstanceId,
        options: &'p [Source],
        ty: &SourceType,
        run: &mut Use<'_, 'l, 'p>,
    ) {
        let Some((first, rest)) = options.split_first() else { return };
        let each = |writer: &mut Self, run: &mut Use<'_, 'l, 'p>| {
            writer.each(instance, first, &mut |writer, value| {
                let value = value.typed(ty, writer);
                run(writer, value);
            });
        };
        if rest.is_empty() {
            return each(self, run);
        }
        let present = self.any_present(instance, first);
        let run = std::cell::RefCell::new(run);
        self.when(
            present,
            |writer| each(writer, &mut **run.borrow_mut()),
            |writer| writer.each_or(instance, rest, ty, &mut **run.borrow_mut()),
        );
    }

    fn each_call(
        &mut self,
        instance: InstanceId,
        arguments: &'p [Source],
        texts: &mut Vec<Expr>,
        run: &mut dyn FnMut(&mut Writer<'l, 'p>, Vec<Expr>),
    ) {
        let Some(argument) = arguments.get(texts.len()) else { return run(self, texts.clone()) };
        self.each(instance, argument, &mut |writer, value| {
            texts.push(writer.text(&value));
            writer.each_call(instance, arguments, texts, run);
            texts.pop();
        });
    }

    /// Does something with all that is bound.
    fn each_bound(&mut self, bound: Bound<'p>, run: &mut Use<'_, 'l, 'p>) {
        match bound {
            Bound::Value(value) => run(self, value),
            Bound::Source(instance, source) => self.each(instance, source, run),
            Bound::Slot(slot) => {
                if let Some(bound) = self.bound(slot) {
                    self.each_bound(bound, run);
                }
            }
            Bound::Siblings(first, form) => {
                let node = self.body.local(&self.body.hint(&first), Type::Node);
                let body = self.loop_body(|w| run(w, Val { expr: Expr::Local(node), form, there: true }));
                self.emit(Stmt::EachSibling { first, node, body });
            }
            Bound::Repetitions(value, form) => {
                let item = self.body.local(&self.body.hint(&value), Type::Value);
                let body = self.loop_body(|w| run(w, Val::new(Expr::Local(item), form)));
                self.emit(Stmt::EachRepetition { value, item, body });
            }
            Bound::Items(node, form) => {
                let item = self.body.local(&self.body.hint(&node), Type::Node);
                let there = form == Form::Record;
                let body = self.loop_body(|w| run(w, Val { expr: Expr::Local(item), form, there }));
                self.emit(Stmt::EachItem { node, item, body });
            }
            Bound::Ids(start, end) => {
                let hint = self.body.hint(&Expr::Local(start));
                let name = hint.strip_suffix("_start").unwrap_or(&hint);
                let id = self.body.local(&format!("{name}_id"), Type::Id);
                let body =
                    self.loop_body(|w| run(w, Val { expr: Expr::Local(id), form: Form::Id, there: true }));
                self.emit(Stmt::EachId { start, end, id, body });
            }
        }
    }

    fn each_child(&mut self, of: Val, name: &str, run: &mut Use<'_, 'l, 'p>) {
        let Form::Group(group) = of.form else { return };
        let Some(member) = self.lower.child(group, name) else { return run(self, of) };
        if !self.lower.repeats(member) {
            let child = self.child(of, name);
            return run(self, child);
        }
        let node = self.body.local(&super::names::identifier(name), Type::Node);
        let value = Val { expr: Expr::Local(node), form: self.member_form(member), there: true };
        let body = self.loop_body(|writer| run(writer, value));
        self.emit(Stmt::EachChild { parent: of.expr, member, node, body });
    }

    /// A group or segment in a group. A choice is no member of its own: what is in it is in the group around it.
    pub(super) fn child(&mut self, of: Val, name: &str) -> Val {
        let Form::Group(group) = of.form else { return Val::absent() };
        let Some(member) = self.lower.child(group, name) else { return of };
        let expr = Expr::Child { parent: Box::new(of.expr), member };
        Val::new(expr, self.member_form(member))
    }

    pub(super) fn member_form(&self, member: MemberId) -> Form {
        if self.lower.is_group(member) { Form::Group(member) } else { Form::Segment }
    }

    /// A field; with all its repetitions if it repeats.
    fn field(&mut self, of: Val, number: u16, repeats: bool, ty: &SourceType) -> Val {
        if !matches!(of.form, Form::Segment) {
            return Val::absent();
        }
        let field = Expr::Field { segment: Box::new(of.expr), number };
        let row = self.row();
        let expr = if repeats { field } else { Expr::Single { value: Box::new(field), row } };
        Val::new(expr, Form::of(ty))
    }

    /// Keeps a value in a local that is more than a step away from one.
    pub(super) fn kept_if_long(&mut self, value: Val) -> Val {
        match value.form {
            Form::Absent => value,
            _ => self.kept(value, None),
        }
    }
}

/// A component or subcomponent.
fn component(of: Val, number: u16, ty: &SourceType) -> Val {
    match of.form {
        Form::Composite(level) => {
            let expr = Expr::Component { value: Box::new(of.expr), level: level.into(), number };
            Val::new(expr, Form::of(ty))
        }
        // Nothing is below a subcomponent: it is its own first part.
        Form::Encoded { .. } | Form::Text if number == 1 => Val { there: false, ..of },
        _ => Val::absent(),
    }
}

/// A member of a record.
fn key(of: Val, name: &str, ty: &SourceType) -> Val {
    if of.form != Form::Record {
        return Val::absent();
    }
    Val::new(Expr::Key { node: Box::new(of.expr), name: name.to_owned() }, Form::of(ty))
}

/// A function of texts. Of one text more than it takes, it is nested.
fn call(function: TextFunction, mut texts: Vec<Expr>) -> Expr {
    if function == TextFunction::Concat && texts.len() > 2 {
        let rest = texts.split_off(2);
        let first = Expr::Call { function, arguments: texts };
        return rest
            .into_iter()
            .fold(first, |left, right| Expr::Call { function, arguments: vec![left, right] });
    }
    Expr::Call { function, arguments: texts }
}
