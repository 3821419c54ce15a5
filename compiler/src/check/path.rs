//! Source values: paths from the names in scope down to a component or a record's field.

mod mistakes;

use super::scope::{Scope, identity};
use super::value::{Ty, Value};
use crate::diagnostic::{Diagnostic, codes};
use crate::plan::{Level, Pick, Source, SourceKind};
use crate::schema::{Form, Kind, Member, Primitive, Structure, Type};
use crate::source::Span;
use crate::syntax::ast::{self, Literal, Root, SourcePath, SourceStep, SourceStepKind, ValueKind};
use std::sync::Arc;

impl Scope<'_, '_> {
    /// Resolves a value; an error is reported and nothing is returned if it means nothing.
    pub(super) fn value(&mut self, value: &ast::Value) -> Option<Value> {
        let found = self.written_value(value)?;
        Some(self.with_certainty(found))
    }

    fn written_value(&mut self, value: &ast::Value) -> Option<Value> {
        match &value.kind {
            ValueKind::Path(path) => self.path(path),
            ValueKind::Literal(literal) => Some(literal_value(literal, value.span)),
            ValueKind::Or(alternatives) => self.beside(|scope| scope.or(alternatives, value.span)),
            ValueKind::Call { function, arguments } => self.call(function, arguments, value.span),
            ValueKind::Where { value: inner, condition } => self.filter(inner, condition, value.span),
            ValueKind::Bad => None,
        }
    }

    fn filter(&mut self, inner: &ast::Value, condition: &ast::Condition, span: Span) -> Option<Value> {
        let inner = self.value(inner)?;
        let names = vec![inner.name.clone()];
        let (item, condition) = self.with_item(&inner, names, false, |scope| scope.condition(condition));
        let condition = Box::new(condition?);
        let many = inner.source.many;
        let kind = SourceKind::Where { of: Box::new(inner.source.clone()), item, condition };
        let source = Source { kind, ty: inner.ty.plan(), many, span };
        Some(Value { source, required: false, ..inner })
    }

    /// A value as raw text, composites with their delimiters: what keys are made of.
    pub(super) fn raw_text(&mut self, value: &ast::Value) -> Option<Value> {
        if let ValueKind::Or(alternatives) = &value.kind {
            let values: Vec<_> = alternatives.iter().map(|v| self.raw_text(v)).collect();
            let values: Vec<Value> = values.into_iter().collect::<Option<_>>()?;
            let first = values.first()?.clone();
            let sources = values.into_iter().map(|v| v.source).collect();
            let source = Source {
                kind: SourceKind::Or(sources),
                ty: text_type().plan(),
                many: false,
                span: value.span,
            };
            return Some(Value { source, ty: text_type(), ..first });
        }
        let mut resolved = self.value(value)?;
        if let Ty::Composite(..) = resolved.ty {
            resolved.ty = Ty::Varies;
            resolved.source.ty = resolved.ty.plan();
        }
        if resolved.source.many {
            self.many_where_one(&resolved, "a part of a key");
            return None;
        }
        if resolved.ty.primitive().is_none() {
            self.not_text(&resolved, "a key is made of text");
            return None;
        }
        Some(resolved)
    }

    fn path(&mut self, path: &SourcePath) -> Option<Value> {
        let value = self.place(path)?;
        if !path.steps.is_empty() {
            self.compare_versions(&value, path.span);
            self.note_withdrawn(&value, path.span);
        }
        Some(value)
    }

    /// What a path leads to, whether or not it is read.
    pub(super) fn place(&mut self, path: &SourcePath) -> Option<Value> {
        let (value, steps) = self.root(path)?;
        let mut value = self.with_certainty(value);
        // What stands for the name of the root stands elsewhere, also in another file.
        value.source.span = path.span;
        for step in steps {
            value = self.step(value, step, path)?;
            value = self.with_certainty(value);
            value.source.span = Span { end: step.span.end, ..path.span };
        }
        value.source.span = path.span;
        Some(value)
    }

    /// What a name alone stands for, if anything.
    pub(super) fn seen(&mut self, name: &ast::Name) -> Option<Value> {
        let root = Root::Name(name.clone());
        let path = SourcePath { root, steps: Vec::new(), span: name.span };
        let before = self.checker.diagnostics.len();
        let found = self.root(&path).map(|(value, _)| value);
        // That there is none is no mistake, that there are several is one.
        let new = self.checker.diagnostics.split_off(before);
        self.checker
            .diagnostics
            .extend(new.into_iter().filter(|finding| finding.code == codes::AMBIGUOUS_NAME));
        found
    }

    fn root<'p>(&mut self, path: &'p SourcePath) -> Option<(Value, &'p [SourceStep])> {
        let name = match &path.root {
            Root::It(span) => {
                if let Some(item) = self.items.last() {
                    return Some((item.value.clone(), &path.steps));
                }
                if let [(_, only)] = self.parameters.as_slice() {
                    return Some((only.clone(), &path.steps));
                }
                self.checker.report(
                    Diagnostic::error(
                        codes::NOTHING_AT_HAND,
                        "there is no element at hand",
                        *span,
                        "`it` means something inside `each`, `where`, a row's block, or a map with one source",
                    )
                    .help(match self.parameters.first() {
                        Some((name, value)) => {
                            let written = self.checker.sources.text(path.span).trim_start_matches("it");
                            let written = match (&value.ty, written.strip_prefix('.')) {
                                (Ty::Segment(_), Some(field)) => format!("-{field}"),
                                _ => written.to_owned(),
                            };
                            format!("write the source's name before it: `{name}{written}`")
                        }
                        None => "write the source's name before it, such as `PID-5.1`".to_owned(),
                    }),
                );
                return None;
            }
            Root::Name(name) => name,
        };
        if let Some(item) = self.items.iter().rev().find(|i| i.names.contains(&name.node)) {
            return Some((item.value.clone(), &path.steps));
        }
        if let Some((_, value)) = self.parameters.iter().find(|(n, _)| *n == name.node) {
            return Some((value.clone(), &path.steps));
        }
        if path.steps.is_empty() {
            if name.node == "index"
                && let Some(item) = self.items.iter().rev().find(|i| i.each)
            {
                let kind = SourceKind::Index(item.id);
                let ty = Ty::Text(Primitive { name: "positiveInt".into(), form: Form::PositiveInt });
                let source = Source { kind, ty: ty.plan(), many: false, span: path.span };
                let value =
                    Value { source, ty, table: None, required: true, literal: None, name: "index".into() };
                return Some((value, &path.steps));
            }
            if self.entry_names.contains_key(&name.node) {
                return self.entry_reference(name).map(|v| (v, path.steps.as_slice()));
            }
        }
        let at_hand: Vec<Value> = self
            .items
            .iter()
            .rev()
            .map(|i| i.value.clone())
            .chain(self.parameters.iter().map(|(_, v)| v.clone()))
            .collect();
        for value in at_hand {
            match &value.ty {
                Ty::Group(group) => {
                    if let Some(found) = self.below(&value, &group.clone(), name)? {
                        return Some((found, &path.steps));
                    }
                }
                Ty::Record(record) if self.checker.member(record, &name.node).is_some() => {
                    let record = record.clone();
                    let found = self.record_member(&value, &record, &name.node, name.span)?;
                    return Some((found, &path.steps));
                }
                _ => {}
            }
        }
        if let Some(parameter) = self.parameter_named(name) {
            return parameter.map(|value| (value, path.steps.as_slice()));
        }
        self.unknown_name(name);
        None
    }

    /// A segment or group by name: in the group itself, else in the groups below it that do not repeat. `Some(None)`: not there;
    /// `None`: an error was reported.
    fn below(&mut self, of: &Value, group: &Arc<Structure>, name: &ast::Name) -> Option<Option<Value>> {
        if let Some(member) = group.members.iter().find(|m| m.name == name.node) {
            return Some(self.child(of, member, group, name.span));
        }
        let mut found: Vec<Value> = Vec::new();
        for member in &group.members {
            let Some(Type::Structure(inner)) = member.types.first() else { continue };
            let Some(inner) = self.checker.structure(group, inner) else { continue };
            if !matches!(inner.kind, Kind::Group | Kind::Choice) || member.repeats() {
                continue;
            }
            let Some(child) = self.child(of, member, group, name.span) else { continue };
            if let Some(value) = self.below(&child, &inner, name)? {
                found.push(value);
            }
        }
        if found.len() > 1 {
            let written = &name.node;
            self.checker.report(
                Diagnostic::error(
                    codes::AMBIGUOUS_NAME,
                    format!("`{written}` is in several groups of {}", group.name),
                    name.span,
                    "which one?",
                )
                .help(format!("write the group before it, such as `GROUP.{written}`")),
            );
            return None;
        }
        Some(found.pop())
    }

    fn child(&mut self, of: &Value, member: &Member, group: &Structure, span: Span) -> Option<Value> {
        let Some(Type::Structure(name)) = member.types.first() else { return None };
        let structure = self.checker.structure(group, name)?;
        let required = of.required && member.min > 0;
        let ty = if structure.kind == Kind::Segment { Ty::Segment(structure) } else { Ty::Group(structure) };
        let many = of.source.many || member.repeats();
        let kind = SourceKind::Child { of: Box::new(of.source.clone()), member: member.name.clone() };
        let source = Source { kind, ty: ty.plan(), many, span };
        Some(Value { source, ty, table: None, required, literal: None, name: member.name.clone() })
    }

    fn step(&mut self, value: Value, step: &SourceStep, path: &SourcePath) -> Option<Value> {
        if let SourceStepKind::Index(number) = step.kind {
            return self.index(value, number, step.span);
        }
        match value.ty.clone() {
            Ty::Segment(structure) => self.field(&value, &structure, step),
            Ty::Composite(structure, level) => self.component(&value, &structure, level, step),
            Ty::Group(group) => {
                let SourceStepKind::Name(name) = &step.kind else {
                    self.no_parts(&value, step, "a group has segments, no numbered fields");
                    return None;
                };
                let name = ast::Name { node: name.clone(), span: step.span };
                match self.below(&value, &group, &name)? {
                    Some(found) => Some(found),
                    None => {
                        self.unknown_member(&group, &name.node, step.span);
                        None
                    }
                }
            }
            Ty::Record(record) => {
                let SourceStepKind::Name(name) = &step.kind else {
                    self.no_parts(&value, step, "fields of a record have names, no numbers");
                    return None;
                };
                self.record_member(&value, &record, name, step.span)
            }
            Ty::Varies => {
                self.checker.report(
                    Diagnostic::error(
                        codes::NOT_A_STRUCTURE,
                        format!("the type of `{}` is not known here", value.name),
                        step.span,
                        "which components it has depends on another field",
                    )
                    .help("put the row into a `match` over the field that names the type, such as `match OBX-2 { CE { … } }`"),
                );
                None
            }
            _ => {
                let what = format!("{} is a primitive type and has no parts", value.ty.describe());
                self.no_parts(&value, step, &what);
                let _ = path;
                None
            }
        }
    }

    fn index(&mut self, value: Value, number: u32, span: Span) -> Option<Value> {
        if number == 0 {
            self.checker.report(
                Diagnostic::error(
                    codes::BAD_NUMBER,
                    "repetitions are counted from 1",
                    span,
                    "there is no number 0",
                )
                .help("the first is `[1]`"),
            );
            return None;
        }
        if !value.source.many && number > 1 {
            self.checker.report(
                Diagnostic::error(
                    codes::NOT_REPEATED,
                    format!("`{}` does not repeat", value.name),
                    span,
                    format!("there is no number {number}"),
                )
                .help("leave the number out"),
            );
            return None;
        }
        if !value.source.many {
            return Some(value);
        }
        let span = value.source.span.to(span);
        let kind = SourceKind::Pick { of: Box::new(value.source.clone()), which: Pick::At(number) };
        let source = Source { kind, ty: value.ty.plan(), many: false, span };
        Some(Value { source, required: value.required && number == 1, ..value })
    }

    fn field(&mut self, of: &Value, segment: &Arc<Structure>, step: &SourceStep) -> Option<Value> {
        let member = self.numbered(segment, step)?;
        let number = member.number?;
        let repeats = member.repeats();
        let kind = SourceKind::Field { of: Box::new(of.source.clone()), number, repeats };
        let many = of.source.many || repeats;
        let mut source = Source { kind, ty: of.ty.plan(), many, span: of.source.span.to(step.span) };
        let narrowed = if matches!(member.types.first(), Some(Type::Varies)) {
            self.narrowing(&identity(&source)).cloned().or(Some(Ty::Varies))
        } else {
            None
        };
        let ty = match narrowed {
            Some(ty) => ty,
            None => self.encoded_type(segment, &member, Level::Component)?,
        };
        source.ty = ty.plan();
        Some(Value {
            source,
            ty,
            table: member.binding.as_ref().map(|b| b.value_set.clone()),
            required: of.required && member.min > 0,
            literal: None,
            name: format!("{}-{number}", of.name),
        })
    }

    fn component(
        &mut self,
        of: &Value,
        composite: &Arc<Structure>,
        level: Level,
        step: &SourceStep,
    ) -> Option<Value> {
        let member = self.numbered(composite, step)?;
        let number = member.number?;
        let kind = SourceKind::Component { of: Box::new(of.source.clone()), number };
        let ty = match (level, self.encoded_type(composite, &member, Level::Subcomponent)?) {
            // Nothing is below a subcomponent: whatever the datatype says there, it is one text.
            (Level::Subcomponent, Ty::Composite(inner, _)) => {
                let primitive = self.first_primitive(&inner);
                Ty::Encoded(primitive, None)
            }
            (Level::Subcomponent, Ty::Encoded(primitive, _)) => Ty::Encoded(primitive, None),
            (Level::Component, ty) => ty,
            (_, ty) => ty,
        };
        let source = Source { kind, ty: ty.plan(), many: of.source.many, span: of.source.span.to(step.span) };
        // The first component of a coded datatype is the code: the table of the field is its table.
        let own = member.binding.as_ref().map(|b| b.value_set.clone());
        let table = if number == 1 { of.table.clone().or(own) } else { own };
        let required = of.required && member.min > 0;
        Some(Value { source, ty, table, required, literal: None, name: format!("{}.{number}", of.name) })
    }

    fn first_primitive(&self, composite: &Structure) -> Primitive {
        match composite.members.first().and_then(|m| m.types.first()) {
            Some(Type::Primitive(primitive)) => primitive.clone(),
            _ => Primitive { name: "ST".into(), form: Form::V2Text },
        }
    }

    /// The type of a field (`Level::Component`: its parts are components) or of a component (`Level::Subcomponent`).
    pub(super) fn encoded_type(&mut self, within: &Structure, member: &Member, level: Level) -> Option<Ty> {
        match member.types.first()? {
            Type::Primitive(primitive) => Some(Ty::Encoded(primitive.clone(), Some(level))),
            Type::Structure(name) => Some(Ty::Composite(self.checker.structure(within, name)?, level)),
            _ => Some(Ty::Varies),
        }
    }

    /// A field or component by number or name.
    fn numbered(&mut self, structure: &Arc<Structure>, step: &SourceStep) -> Option<Member> {
        let found = match &step.kind {
            SourceStepKind::Number(number) => structure.members.iter().find(|m| m.number == Some(*number)),
            SourceStepKind::Name(name) => structure.members.iter().find(|m| m.name == *name),
            SourceStepKind::Index(_) => None,
        };
        if let SourceStepKind::Name(name) = &step.kind
            && let Some(member) = self.named_by_versions(structure, found, name, step)
        {
            return Some(member);
        }
        if let Some(member) = found {
            return Some(member.clone());
        }
        if self.checker.unread.contains(&structure.name) {
            return None;
        }
        match &step.kind {
            SourceStepKind::Number(number) => {
                let newer = self.newer_version(structure, *number);
                let code = if newer.is_some() { codes::NOT_IN_VERSION } else { codes::UNKNOWN_PATH };
                let last = structure.members.iter().filter_map(|m| m.number).max().unwrap_or(0);
                let what = if structure.kind == Kind::Segment { "fields" } else { "components" };
                let version = self.checker.hl7.as_ref().map_or(String::new(), |l| l.version().to_string());
                self.checker.report(
                    Diagnostic::error(
                        code,
                        format!("{} has no number {number} in HL7 v2 {version}", structure.name),
                        step.span,
                        format!("it has {what} 1 to {last}"),
                    )
                    .help(newer.unwrap_or_else(|| {
                        format!("write a number from 1 to {last}, or the name of one of its {what}")
                    })),
                );
            }
            SourceStepKind::Name(name) => self.unknown_member(structure, name, step.span),
            SourceStepKind::Index(_) => {}
        }
        None
    }

    /// "PID-40 was added in 2.7", if a later version has it.
    fn newer_version(&self, structure: &Structure, number: u16) -> Option<String> {
        let here = self.checker.hl7.as_ref()?;
        let unknown = crate::schema::Library::open("hl7v2", "").err()?;
        for version in unknown.known_versions {
            let library = crate::schema::Library::open("hl7v2", &version).ok()?;
            if library.version() == here.version() {
                continue;
            }
            let Some(other) = library.structure(&structure.name) else { continue };
            if let Some(member) = other.members.iter().find(|m| m.number == Some(number)) {
                return Some(format!(
                    "version {version} has it ({}): write `use hl7v2 \"{version}\"` to read it",
                    member.name
                ));
            }
        }
        None
    }

    fn record_member(
        &mut self,
        of: &Value,
        record: &Arc<Structure>,
        name: &str,
        span: Span,
    ) -> Option<Value> {
        let position = self.checker.member(record, name);
        let Some(member) = position.and_then(|index| record.members.get(index)).cloned() else {
            self.unknown_member(record, name, span);
            return None;
        };
        let repeats = member.is_list();
        let ty = match member.types.first()? {
            Type::Primitive(primitive) => Ty::Scalar(primitive.clone(), member.format.clone()),
            Type::Structure(inner) => Ty::Record(self.checker.structure(record, inner)?),
            _ => return None,
        };
        let kind = SourceKind::Key { of: Box::new(of.source.clone()), name: name.to_string(), repeats };
        let source = Source { kind, ty: ty.plan(), many: of.source.many || repeats, span };
        let required = of.required && member.min > 0;
        Some(Value { source, ty, table: None, required, literal: None, name: name.to_string() })
    }
}

/// A constant.
pub(super) fn literal_value(literal: &Literal, span: Span) -> Value {
    let (text, form, name) = match literal {
        Literal::Text(text) => (text.clone(), Form::Text, "text"),
        Literal::Number(text) => (text.clone(), Form::Decimal, "number"),
        Literal::Boolean(value) => (value.to_string(), Form::Boolean, "boolean"),
    };
    let ty = Ty::Text(Primitive { name: name.to_string(), form });
    let source = Source { kind: SourceKind::Literal(text), ty: ty.plan(), many: false, span };
    Value { source, ty, table: None, required: true, literal: Some(literal.clone()), name: name.to_string() }
}

/// Text of no particular type.
pub(super) fn text_type() -> Ty {
    Ty::Text(Primitive { name: "string".into(), form: Form::Text })
}

/// Names for a help line: some of them if there are many.
pub(super) fn list(names: &[&str]) -> String {
    let mut text: Vec<String> = names.iter().take(12).map(|n| format!("`{n}`")).collect();
    if names.len() > 12 {
        text.push("…".to_string());
    }
    text.join(", ")
}

/// Segments and groups that can be named from a group.
pub(super) fn names_below(checker: &super::Checker<'_>, group: &Structure, names: &mut Vec<String>) {
    for member in &group.members {
        names.push(member.name.clone());
        let Some(Type::Structure(inner)) = member.types.first() else { continue };
        let Some(inner) = checker.structure(group, inner) else { continue };
        if matches!(inner.kind, Kind::Group | Kind::Choice) && !member.repeats() {
            names_below(checker, &inner, names);
        }
    }
}
