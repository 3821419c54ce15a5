//! Conditions. What a part of one needs done first is done only if the parts before it do not decide.

use super::origin::At;
use super::tree::InstanceId;
use super::value::Val;
use super::writer::{Writer, not};
use crate::ir::{Expr, Stmt, Type};
use crate::plan::{Condition, Source, SourceKind, SourceType, State};

/// A test of one value of each source.
type Test<'t, 'l, 'p> = dyn FnMut(&mut Writer<'l, 'p>, &[Val]) -> Expr + 't;

impl<'l, 'p> Writer<'l, 'p> {
    /// A condition as an expression; loops that it needs are written before.
    pub(super) fn condition(&mut self, instance: InstanceId, condition: &'p Condition) -> Expr {
        match condition {
            Condition::Present(source) => self.any_present(instance, source),
            Condition::Equal(left, right) => self.any(instance, &[left, right], &mut |writer, values| {
                let [left, right] = values else { return Expr::Bool(false) };
                equal(writer.text(left), writer.text(right))
            }),
            Condition::In(source, texts) => self.any(instance, &[source], &mut |writer, values| {
                let [value] = values else { return Expr::Bool(false) };
                let value = writer.text(value);
                join(texts.iter().map(|text| equal(value.clone(), Expr::Text(text.clone()))).collect(), false)
            }),
            Condition::Is(source, state) => self.is_absent(instance, source, *state),
            Condition::InTable(source, table) => {
                let table = self.lower.key_table(*table);
                self.any(instance, &[source], &mut |writer, values| {
                    let [value] = values else { return Expr::Bool(false) };
                    let value = Box::new(writer.text(value));
                    Expr::Found(Box::new(Expr::Lookup { table, value }))
                })
            }
            Condition::Compare(left, operator, right) => {
                self.any(instance, &[left, right], &mut |writer, values| {
                    let [left, right] = values else { return Expr::Bool(false) };
                    let (left, right) = (Box::new(writer.text(left)), Box::new(writer.text(right)));
                    Expr::Compare { operator: *operator, left, right }
                })
            }
            Condition::Not(inner) => not(self.condition(instance, inner)),
            Condition::And(parts) => self.all(instance, parts, true),
            Condition::Or(parts) => self.all(instance, parts, false),
        }
    }

    /// Whether a field is absent in a way. `""` is HL7's null; a field is missing where its segment is.
    fn is_absent(&mut self, instance: InstanceId, source: &'p Source, state: State) -> Expr {
        if let SourceKind::Key { of, name, .. } = &source.kind {
            let node = Box::new(self.single(instance, of).expr);
            return Expr::Member { node, name: name.clone(), state };
        }
        let segment = match segment_of(source) {
            Some(segment) => {
                let segment = self.single(instance, segment);
                self.present(&segment)
            }
            None => Expr::Bool(true),
        };
        if state == State::Missing {
            return not(segment);
        }
        let raw = self.single(instance, source).expr;
        let null = equal(raw.clone(), Expr::Text("\"\"".to_owned()));
        match state {
            State::Null => null,
            _ => join(vec![segment, not(Expr::Present(Box::new(raw)))], true),
        }
    }

    /// Whether there is a value, or any of many.
    pub(super) fn any_present(&mut self, instance: InstanceId, source: &'p Source) -> Expr {
        self.any(instance, &[source], &mut |writer, values| match values {
            [value] => writer.present(value),
            _ => Expr::Bool(false),
        })
    }

    /// All (`every`) or any of some conditions.
    fn all(&mut self, instance: InstanceId, parts: &'p [Condition], every: bool) -> Expr {
        let mut tests: Vec<Expr> = Vec::new();
        for part in parts {
            self.body.open();
            let test = self.condition(instance, part);
            let before = self.body.close();
            if before.is_empty() || tests.is_empty() {
                before.into_iter().for_each(|stmt| self.emit(stmt));
                tests.push(test);
                continue;
            }
            let so_far = join(std::mem::take(&mut tests), every);
            let local = self.body.local("holds", Type::Bool);
            self.set(local, so_far);
            let mut then = before;
            then.push(Stmt::Set { local, value: test });
            let undecided = if every { Expr::Local(local) } else { not(Expr::Local(local)) };
            self.emit_if(undecided, then, Vec::new());
            tests.push(Expr::Local(local));
        }
        join(tests, every)
    }

    /// Whether a test holds for any values of some sources.
    fn any(&mut self, instance: InstanceId, sources: &[&'p Source], test: &mut Test<'_, 'l, 'p>) -> Expr {
        let mut result = Expr::Bool(false);
        let holds = sources.iter().any(|source| source.many).then(|| {
            let local = self.body.local("any", Type::Bool);
            self.set(local, Expr::Bool(false));
            local
        });
        let outside = self.loops;
        self.each_of(instance, sources, &mut Vec::new(), &mut |writer, values| {
            let test = test(writer, values);
            let Some(local) = holds else {
                result = test;
                return;
            };
            let in_loop = writer.loops > outside;
            let found = |writer: &mut Self| {
                writer.set(local, Expr::Bool(true));
                if in_loop {
                    writer.emit(Stmt::Break);
                }
            };
            writer.when(test, found, |_| {});
        });
        holds.map_or(result, Expr::Local)
    }

    /// Does something with each combination of the values of some sources.
    fn each_of(
        &mut self,
        instance: InstanceId,
        sources: &[&'p Source],
        values: &mut Vec<Val>,
        run: &mut dyn FnMut(&mut Self, &[Val]),
    ) {
        let Some((source, rest)) = sources.split_first() else { return run(self, values) };
        let at = At { span: source.span, source: Some(source.span), target: String::new() };
        self.at(at, |writer| {
            writer.each(instance, source, &mut |writer, value| {
                values.push(value);
                writer.each_of(instance, rest, values, run);
                values.pop();
            });
        });
    }
}

/// The segment or group that a value is read from, or is.
fn segment_of(source: &Source) -> Option<&Source> {
    match &source.kind {
        SourceKind::Field { of, .. } => Some(of),
        SourceKind::Component { of, .. } | SourceKind::Pick { of, .. } => segment_of(of),
        _ => matches!(source.ty, SourceType::Segment(_) | SourceType::Group(_)).then_some(source),
    }
}

fn equal(left: Expr, right: Expr) -> Expr {
    match (&left, &right) {
        (Expr::Text(left), Expr::Text(right)) => Expr::Bool(left == right),
        _ => Expr::Equal(Box::new(left), Box::new(right)),
    }
}

/// All (`every`) or any of some tests, constants worked out.
fn join(tests: Vec<Expr>, every: bool) -> Expr {
    if tests.contains(&Expr::Bool(!every)) {
        return Expr::Bool(!every);
    }
    let mut tests: Vec<Expr> = tests.into_iter().filter(|test| *test != Expr::Bool(every)).collect();
    match (tests.len(), every) {
        (0, _) => Expr::Bool(every),
        (1, _) => tests.pop().unwrap_or(Expr::Bool(every)),
        (_, true) => Expr::And(tests),
        (_, false) => Expr::AnyOf(tests),
    }
}
