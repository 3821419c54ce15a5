//! One of many: `first`, `last`, `only`, by number, `or`; and one made of many: `join`, `count`.

use super::tree::InstanceId;
use super::value::{Bound, Form, Slot, Val, nothing};
use super::writer::{Writer, not};
use crate::ir::{Expr, Finding, LocalId, Stmt, Type};
use crate::plan::{Condition, ItemId, Pick, Source, SourceKind};

impl<'l, 'p> Writer<'l, 'p> {
    /// One of many.
    pub(super) fn pick(&mut self, instance: InstanceId, of: &'p Source, which: Pick) -> Val {
        if let Some(value) = self.picked_directly(instance, of, which) {
            return value;
        }
        if !of.many {
            let value = self.single(instance, of);
            return if matches!(which, Pick::At(number) if number > 1) { Val::absent() } else { value };
        }
        let name = match which {
            Pick::First => "first",
            Pick::Last => "last",
            Pick::Only => "only",
            Pick::At(_) => "picked",
        };
        let name = format!("{name}_{}", super::names::identifier(&self.lower.written(of)));
        let outside = self.loops;
        let counted = matches!(which, Pick::At(_));
        let count = counted.then(|| self.fresh("count", Type::Int));
        // The form is known with the first value, the local is needed before the loop.
        let mut picked: Option<(LocalId, Val)> = None;
        self.body.open();
        self.each(instance, of, &mut |writer, each| {
            let form = each.form;
            let (local, value) = picked.get_or_insert_with(|| {
                let local = writer.body.local(&name, form.ty());
                (local, Val::new(Expr::Local(local), form))
            });
            writer.take(which, *local, value, count, &each, outside);
        });
        let looking = self.body.close();
        let Some((local, value)) = picked else { return Val::absent() };
        self.set(local, nothing(value.form.ty()));
        looking.into_iter().for_each(|stmt| self.emit(stmt));
        value
    }

    /// What is done with each value that one is picked from.
    fn take(
        &mut self,
        which: Pick,
        local: LocalId,
        picked: &Val,
        count: Option<LocalId>,
        each: &Val,
        outside: usize,
    ) {
        let set = |writer: &mut Self| writer.set(local, each.expr.clone());
        let in_loop = self.loops > outside;
        match (which, count) {
            (Pick::At(number), Some(count)) => {
                self.emit(Stmt::Increment { local: count });
                let here = Expr::Equal(
                    Box::new(Expr::Number(Box::new(Expr::Local(count)))),
                    Box::new(Expr::Text(number.to_string())),
                );
                self.when(here, set, |_| {});
            }
            (Pick::First, _) => {
                let mut test = self.present(each);
                // Leaving the innermost of several loops is not enough.
                if self.loops > outside + 1 {
                    test = Expr::And(vec![not(self.present(picked)), test]);
                }
                let set_and_leave = |writer: &mut Self| {
                    set(writer);
                    if in_loop {
                        writer.emit(Stmt::Break);
                    }
                };
                self.when(test, set_and_leave, |_| {});
            }
            (Pick::Last | Pick::At(_), _) => {
                let present = self.present(each);
                self.when(present, set, |_| {});
            }
            (Pick::Only, _) => {
                let row = self.row();
                let present = self.present(each);
                let second = self.present(picked);
                let place = self.place(each);
                let report = Stmt::Report { finding: Finding::NotOnly, row, place, text: String::new() };
                self.when(
                    present,
                    |writer| {
                        writer.when(second, |writer| writer.emit(report), |_| {});
                        set(writer);
                    },
                    |_| {},
                );
            }
        }
    }

    /// Without a loop, where an operation of the message does it.
    fn picked_directly(&mut self, instance: InstanceId, of: &'p Source, which: Pick) -> Option<Val> {
        match &of.kind {
            SourceKind::Child { of: group, member } if !group.many => {
                let parent = self.single(instance, group);
                let Form::Group(id) = parent.form else { return Some(Val::absent()) };
                let child = self.lower.child(id, member).filter(|child| self.lower.repeats(*child))?;
                let (form, parent) = (self.member_form(child), Box::new(parent.expr));
                let expr = match which {
                    Pick::First => Expr::Child { parent, member: child },
                    Pick::Last => Expr::LastChild { parent, member: child },
                    Pick::At(number) => Expr::ChildAt { parent, member: child, number },
                    Pick::Only => return None,
                };
                Some(Val::new(expr, form))
            }
            SourceKind::Field { of: segment, repeats: true, .. } if !segment.many => {
                let Pick::At(number) = which else { return None };
                let field = self.single(instance, of);
                let expr = Expr::Repetition { value: Box::new(field.expr), number };
                Some(Val::new(expr, field.form))
            }
            SourceKind::Key { of: record, repeats: true, .. } if !record.many => {
                let Pick::At(number) = which else { return None };
                let member = self.single(instance, of);
                Some(Val::new(Expr::Item { node: Box::new(member.expr), number }, member.form))
            }
            _ => None,
        }
    }

    /// The first of single values that is present.
    pub(super) fn or(&mut self, instance: InstanceId, options: &'p [Source]) -> Val {
        let mut found: Vec<Val> = Vec::new();
        for option in options {
            self.body.open();
            let value = self.single(instance, option);
            let before = self.body.close();
            let mixed = found.first().is_some_and(|first| first.form != value.form);
            let value = match value.form {
                Form::Absent => continue,
                Form::Encoded { .. } | Form::Scalar => Val::text(self.text(&value)),
                _ if mixed => Val::text(self.text(&value)),
                _ => value,
            };
            let Some(first) = found.first() else {
                before.into_iter().for_each(|stmt| self.emit(stmt));
                found.push(value);
                continue;
            };
            // A composite may be there and be HL7's null.
            let simple = first.form.ty() == Type::Value && !matches!(first.form, Form::Composite(_));
            if before.is_empty() && simple {
                found.push(value);
                continue;
            }
            // Only what is needed is done, and only texts have an operation for this.
            let so_far = either(std::mem::take(&mut found));
            let local = self.body.local("either", so_far.form.ty());
            self.set(local, so_far.expr);
            let so_far = Val::new(Expr::Local(local), so_far.form);
            let absent = not(self.present(&so_far));
            let mut then = before;
            then.push(Stmt::Set { local, value: value.expr });
            self.emit_if(absent, then, Vec::new());
            found.push(so_far);
        }
        if found.is_empty() { Val::absent() } else { either(found) }
    }

    /// Many texts as one.
    pub(super) fn join(&mut self, instance: InstanceId, values: &'p [Source], separator: &str) -> Val {
        let into = self.body.local("joined", Type::Value);
        let body = self.block(|writer| {
            for source in values {
                writer.each(instance, source, &mut |writer, value| {
                    let value = writer.text(&value);
                    writer.emit(Stmt::Append { value });
                });
            }
        });
        self.emit(Stmt::BuildText { into, separator: separator.to_owned(), body });
        Val::text(Expr::Local(into))
    }

    /// How many are there.
    pub(super) fn count(&mut self, instance: InstanceId, of: &'p Source) -> Val {
        let count = self.fresh("count", Type::Int);
        self.each(instance, of, &mut |writer, value| {
            let present = writer.present(&value);
            writer.when(present, |writer| writer.emit(Stmt::Increment { local: count }), |_| {});
        });
        Val::text(Expr::Number(Box::new(Expr::Local(count))))
    }

    /// A single value, or nothing if a condition does not hold.
    pub(super) fn single_where(
        &mut self,
        instance: InstanceId,
        of: &'p Source,
        item: ItemId,
        condition: &'p Condition,
    ) -> Val {
        let value = self.single(instance, of);
        let value = self.kept_if_long(value);
        let depth = self.depth();
        self.bind(Slot::Item(instance, item), Bound::Value(value.clone()));
        let condition = self.condition(instance, condition);
        self.back_to(depth);
        match condition {
            Expr::Bool(true) => value,
            Expr::Bool(false) => Val::absent(),
            condition => {
                let kept = self.body.local("kept", value.form.ty());
                self.set(kept, nothing(value.form.ty()));
                let expr = value.expr;
                self.when(condition, |writer| writer.set(kept, expr), |_| {});
                Val::new(Expr::Local(kept), value.form)
            }
        }
    }

    /// Where a value stands in the message.
    pub(super) fn place(&mut self, value: &Val) -> Option<Expr> {
        match value.form {
            Form::Composite(_) | Form::Encoded { .. } | Form::Text => Some(value.expr.clone()),
            Form::Scalar => Some(self.text(value)),
            _ => None,
        }
    }
}

fn either(mut found: Vec<Val>) -> Val {
    let form = found.first().map_or(Form::Absent, |value| value.form);
    let form = if found.iter().all(|value| value.form == form) { form } else { Form::Text };
    if found.len() == 1
        && let Some(value) = found.pop()
    {
        return value;
    }
    Val::new(Expr::Or(found.into_iter().map(|value| value.expr).collect()), form)
}
