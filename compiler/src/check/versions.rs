//! With `use hl7v2 any`: whether what a path reads is the same kind of thing in every version that has it.
//!
//! A path has the type that the newest version gives it, and is read as that in every message. So an older type has to be one
//! whose values can be read as the newer one; which ones can is told from what datatypes are made of, not from their names:
//!
//! - components are compared one by one, and those that only one of both has are absent (CE and CWE, CK and CX);
//! - a primitive is the first component of what has components (ST and FN, IS and HD);
//! - numbers and codes are texts, a date is a date and time;
//! - what begins with a date and time, and has only texts behind it, is a date and time (TS and DTM). A text behind a number
//!   or a code is its unit or its system, without which it is not the same: so CQ is no NM, and CE no ST.

use super::scope::Scope;
use super::value::Value;
use crate::diagnostic::{Diagnostic, codes};
use crate::plan::{Source, SourceKind, SourceType};
use crate::schema::{Form, Kind, Library, Member, Structure, Type};
use crate::source::Span;
use crate::syntax::ast::SourceStep;
use std::sync::Arc;

/// Fields have components, and components subcomponents: nothing is below them.
const DEEPEST: usize = 2;

impl Scope<'_, '_> {
    /// Reports a path whose type versions disagree about.
    pub(super) fn compare_versions(&mut self, value: &Value, span: Span) {
        let Some(any) = self.checker.hl7.clone().filter(|library| !library.versions().is_empty()) else {
            return;
        };
        let mut numbers = Vec::new();
        let Some(root) = root(&value.source, &mut numbers) else { return };
        numbers.reverse();
        let Some(read) = reach(&any, &root.name, &numbers).filter(|read| !read.declared) else { return };
        let differ: Vec<(String, String)> = any
            .versions()
            .iter()
            .filter_map(|version| {
                let there = reach(version, &root.name, &numbers)?;
                let same = readable((version, &there.ty), (&any, &read.ty), DEEPEST);
                (!same).then(|| (version.version().to_string(), name(&there.ty)))
            })
            .collect();
        if differ.is_empty() {
            return;
        }
        let written = self.checker.sources.text(span).to_string();
        let message = format!("versions of HL7 v2 differ in what `{written}` is");
        let label = format!("{}, read as {}", told(&differ, &any), name(&read.ty));
        let word = if read.within.kind == Kind::Segment { "segment" } else { "datatype" };
        let mark = match (read.member.min, read.member.max) {
            (0, Some(1)) => " ?",
            (0, _) => " *",
            (_, Some(1)) => "",
            _ => " +",
        };
        let declaration = format!(
            "{word} {} {{ {} {} : {}{mark} }}",
            read.within.name,
            read.member.number.unwrap_or(0),
            read.member.name,
            name(&read.ty)
        );
        self.checker.report(
            Diagnostic::error(codes::VERSIONS_DIFFER, message, span, label)
                .help(format!("say what your senders send, such as `use hl7v2 any {{ {declaration} }}`"))
                .help("or use one version, such as `use hl7v2 \"2.5.1\"`"),
        );
    }

    /// A field or component by the name that an older version gives it. A name that versions give to different numbers is reported.
    pub(super) fn named_by_versions(
        &mut self,
        structure: &Structure,
        found: Option<&Member>,
        name: &str,
        step: &SourceStep,
    ) -> Option<Member> {
        let any = self.checker.hl7.clone().filter(|library| !library.versions().is_empty())?;
        let number_in = |version: &Arc<Library>| -> Option<u16> {
            version.structure(&structure.name)?.members.iter().find(|m| m.name == name)?.number
        };
        let Some(member) = found else {
            let number = any.versions().iter().find_map(number_in)?;
            return structure.members.iter().find(|m| m.number == Some(number)).cloned();
        };
        let number = member.number?;
        if any.local().is_some_and(|local| local.declared.contains(&(structure.name.clone(), number))) {
            return None;
        }
        let differ: Vec<(String, String)> = any
            .versions()
            .iter()
            .filter_map(|version| Some((version, number_in(version).filter(|other| *other != number)?)))
            .map(|(version, other)| (version.version().to_string(), format!("number {other}")))
            .collect();
        if !differ.is_empty() {
            let message = format!("versions of HL7 v2 differ in what `{name}` of {} is", structure.name);
            let label = format!("{}, read as number {number}", told(&differ, &any));
            let error = Diagnostic::error(codes::VERSIONS_DIFFER, message, step.span, label);
            self.checker.report(
                error.help(format!("write the number that is meant, such as `{}-{number}`", structure.name)),
            );
        }
        None
    }
}

/// The segment or datatype that a value is a part of, with the numbers on the way to it, the last one first.
fn root(source: &Source, numbers: &mut Vec<u16>) -> Option<Arc<Structure>> {
    match &source.kind {
        SourceKind::Field { of, number, .. } => {
            numbers.push(*number);
            match &of.ty {
                SourceType::Segment(segment) => Some(segment.clone()),
                _ => None,
            }
        }
        SourceKind::Component { of, number } => {
            numbers.push(*number);
            let SourceType::Composite { structure, .. } = &of.ty else { return None };
            // What a `match` says of a field of varying type is so in every version.
            if varies(of)
                || !matches!(
                    of.kind,
                    SourceKind::Field { .. }
                        | SourceKind::Component { .. }
                        | SourceKind::Pick { .. }
                        | SourceKind::Where { .. }
                )
            {
                return Some(structure.clone());
            }
            root(of, numbers).or_else(|| Some(structure.clone()))
        }
        SourceKind::Pick { of, .. } | SourceKind::Where { of, .. } => root(of, numbers),
        _ => None,
    }
}

fn varies(source: &Source) -> bool {
    match &source.kind {
        SourceKind::Field { of, number, .. } => match &of.ty {
            SourceType::Segment(segment) => segment
                .members
                .iter()
                .any(|m| m.number == Some(*number) && m.types.first() == Some(&Type::Varies)),
            _ => false,
        },
        SourceKind::Pick { of, .. } | SourceKind::Where { of, .. } => varies(of),
        _ => false,
    }
}

/// What is at the end of a path in a version.
struct Reached {
    ty: Type,
    /// The segment or datatype that it is a member of.
    within: Arc<Structure>,
    member: Member,
    /// The map says what it is.
    declared: bool,
}

/// Follows numbers from a structure; none if the version has nothing there.
fn reach(library: &Library, structure: &str, numbers: &[u16]) -> Option<Reached> {
    let mut reached: Option<Reached> = None;
    for number in numbers {
        let within = match reached.as_ref().map(|r| &r.ty) {
            None => library.structure(structure)?,
            Some(Type::Structure(name)) => library.structure(name)?,
            // The first part of what has no parts is all of it.
            Some(Type::Primitive(_)) if *number == 1 => continue,
            Some(_) => return None,
        };
        let member = within.members.iter().find(|m| m.number == Some(*number))?.clone();
        let key = (within.name.clone(), *number);
        let declared = reached.is_some_and(|r| r.declared)
            || library.local().is_some_and(|local| local.declared.contains(&key));
        reached = Some(Reached { ty: member.types.first()?.clone(), within, member, declared });
    }
    reached
}

/// Whether values of one type can be read as another one.
fn readable(old: (&Library, &Type), new: (&Library, &Type), depth: usize) -> bool {
    match (old.1, new.1) {
        (Type::Primitive(a), Type::Primitive(b)) => forms(a.form, b.form),
        (Type::Structure(a), Type::Structure(b)) if a == b => true,
        (Type::Primitive(_), Type::Structure(name)) => {
            first(new.0, name).is_none_or(|inner| readable(old, (new.0, &inner), depth))
        }
        (Type::Structure(name), Type::Primitive(to)) => {
            let Some(inner) = first(old.0, name) else { return true };
            readable((old.0, &inner), new, depth) && (depth == 0 || only_qualified(old.0, name, to.form))
        }
        (Type::Structure(a), Type::Structure(b)) => {
            let (Some(a), Some(b)) = (old.0.structure(a), new.0.structure(b)) else { return true };
            if depth == 0 {
                let of = |s: &Structure| s.members.first().and_then(|m| m.types.first()).cloned();
                return match (of(&a), of(&b)) {
                    (Some(a @ Type::Primitive(_)), Some(b @ Type::Primitive(_))) => {
                        readable((old.0, &a), (new.0, &b), 0)
                    }
                    _ => true,
                };
            }
            a.members.iter().all(|member| {
                let other = b.members.iter().find(|m| m.number == member.number);
                match (member.types.first(), other.and_then(|m| m.types.first())) {
                    (Some(a), Some(b)) => readable((old.0, a), (new.0, b), depth - 1),
                    _ => true,
                }
            })
        }
        _ => true,
    }
}

/// The type of a datatype's first component.
fn first(library: &Library, name: &str) -> Option<Type> {
    library.structure(name)?.members.first()?.types.first().cloned()
}

/// A datatype that says no more than its first component does, read as a primitive.
fn only_qualified(library: &Library, name: &str, to: Form) -> bool {
    let Some(structure) = library.structure(name) else { return true };
    let text = |member: &Member| matches!(member.types.first(), Some(Type::Primitive(p)) if matches!(p.form, Form::V2Text | Form::V2Code));
    let dated = matches!(to, Form::V2Date | Form::V2DateTime | Form::V2Time);
    structure.members.len() < 2 || dated && structure.members.iter().skip(1).all(text)
}

/// Whether a primitive's values can be read as another's.
fn forms(old: Form, new: Form) -> bool {
    use Form::{V2Code, V2Date, V2DateTime, V2Number, V2Text};
    match (old, new) {
        (V2Number | V2Code | V2Text, V2Text | V2Code) => true,
        (V2Date | V2DateTime, V2Date | V2DateTime) => true,
        _ => old == new,
    }
}

fn name(ty: &Type) -> String {
    match ty {
        Type::Primitive(primitive) => primitive.name.clone(),
        Type::Structure(name) => name.clone(),
        _ => "of varying type".to_string(),
    }
}

/// "CK in 2.1 to 2.2, NM in 2.3": what versions have, which are given newest first.
fn told(differ: &[(String, String)], any: &Library) -> String {
    let place = |version: &str| any.versions().iter().position(|v| v.version() == version).unwrap_or(0);
    let mut runs: Vec<(&str, &str, &str)> = Vec::new();
    for (version, what) in differ.iter().rev() {
        match runs.last_mut() {
            Some((_, last, same)) if *same == what && place(last) == place(version) + 1 => *last = version,
            _ => runs.push((version, version, what)),
        }
    }
    let run = |(first, last, what): &(&str, &str, &str)| match first == last {
        true => format!("{what} in {first}"),
        false => format!("{what} in {first} to {last}"),
    };
    runs.iter().map(run).collect::<Vec<_>>().join(", ")
}
