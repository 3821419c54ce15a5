//! What a row says of a value that is absent or bad, and whether it says enough.

use super::Checker;
use super::convert;
use super::declarations::{Head, ParameterHead};
use super::row::first_component;
use super::scope::{Scope, identity};
use super::target::{Element, ElementType};
use super::value::{Ty, Value, article};
use super::ways::Gap;
use crate::diagnostic::{Diagnostic, codes};
use crate::plan::{Absence, Condition, Content, Presence, Source, SourceKind, TableElse, TableId};
use crate::schema::{Kind, Structure};
use crate::source::{Span, Spanned};
use crate::syntax::ast::{Extent, Policy};
use std::sync::Arc;

/// The extension that says why a value is absent.
const REASON: &str = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";
/// The value set of its codes.
const REASONS: &str = "http://hl7.org/fhir/ValueSet/data-absent-reason";

impl Scope<'_, '_> {
    /// What the `else` of a row says. `None`: an error was reported.
    pub(super) fn absence(
        &mut self,
        policy: Option<&Spanned<Policy>>,
        element: &Element,
        target: &Arc<Structure>,
    ) -> Option<Option<Absence>> {
        let Some(policy) = policy else { return Some(None) };
        Some(Some(match &policy.node {
            Policy::Fail => Absence::Fail,
            Policy::Skip(Extent::Resource) => self.resource(policy, target, false)?,
            Policy::Warn(Extent::Resource) => self.resource(policy, target, true)?,
            Policy::Skip(Extent::Element) => self.element(policy, element, target, false)?,
            Policy::Warn(Extent::Element) => self.element(policy, element, target, true)?,
            Policy::Default(literal) => {
                let ElementType::Primitive(primitive) = &element.ty else {
                    self.checker.report(
                        Diagnostic::error(
                            codes::BAD_LITERAL,
                            format!("`{}` is no primitive, so no literal can stand for it", element.path()),
                            policy.span,
                            "a literal",
                        )
                        .help("write `else fail`, `else skip`, `else skip resource` or `else absent \"unknown\"`"),
                    );
                    return None;
                };
                let Ok(json) = convert::literal(literal, primitive) else {
                    // Reported with the row's content.
                    return Some(None);
                };
                self.check_literal_code(literal, None, element, policy.span);
                Absence::Default(json)
            }
            Policy::Absent(code) => self.reason(policy, code, element, target)?,
        }))
    }

    fn resource(&mut self, policy: &Spanned<Policy>, target: &Structure, told: bool) -> Option<Absence> {
        if target.kind == Kind::Record {
            let label = "a record is no resource";
            self.cannot_leave_out(policy, "this row is in no resource".to_owned(), label);
            return None;
        }
        Some(Absence::Resource { told })
    }

    /// The element that is left out is the smallest around that may be: it must not be all that the map makes.
    fn element(
        &mut self,
        policy: &Spanned<Policy>,
        element: &Element,
        target: &Structure,
        told: bool,
    ) -> Option<Absence> {
        let mut whole = false;
        if let Some(mut at) = element.steps.iter().rposition(|step| step.required) {
            while let Some(outer) = at.checked_sub(1)
                && element.steps.get(outer).is_some_and(|step| step.required)
            {
                at = outer;
            }
            whole = at == 0 && matches!(target.kind, Kind::Resource | Kind::Record);
        }
        if whole {
            let what = article(&target.name);
            let needed = element.steps.first().map_or("", |step| step.path.as_str());
            let message = format!("{what} cannot be without `{needed}`, so nothing less can be left out");
            if target.kind == Kind::Resource {
                self.cannot_leave_out(policy, message, "leaves out an element");
            } else {
                self.cannot_leave_out(policy, message, "leaves out a field");
            }
            return None;
        }
        Some(Absence::Element { told })
    }

    fn cannot_leave_out(&mut self, policy: &Spanned<Policy>, message: String, label: &str) {
        let finding = Diagnostic::error(codes::CANNOT_LEAVE_OUT, message, policy.span, label);
        let help = if label.ends_with("an element") {
            "write `else skip resource` or `else warn resource` to leave out all of it, or `else fail`"
        } else {
            "write `else fail`, or a default: `else \"…\"`"
        };
        self.checker.report(finding.help(help));
    }

    /// `else absent "unknown"`.
    fn reason(
        &mut self,
        policy: &Spanned<Policy>,
        code: &Spanned<String>,
        element: &Element,
        target: &Structure,
    ) -> Option<Absence> {
        let last = element.last()?;
        let required = last.required;
        let primitive = matches!(element.ty, ElementType::Primitive(_));
        let not_here = if target.kind == Kind::Record {
            Some("a record has no place for the reason why a value is absent")
        } else if last.repeats && primitive && !required {
            Some("this element repeats: the reason would not stand at the value's place")
        } else if element.steps.iter().any(|step| step.slice.as_ref().is_some_and(|slice| slice.required)) {
            Some("a slice is known by its values: an element with a reason alone is not of this slice")
        } else if matches!(element.ty, ElementType::AnyResource) {
            Some("a reason stands in an element, and this is a resource")
        } else if last.structure.as_ref().is_some_and(|inner| inner.members.iter().any(|m| m.min > 0)) {
            Some(
                "this element has required elements of its own, which it must not be without: the reason would not stand for them",
            )
        } else {
            None
        };
        if let Some(why) = not_here {
            let finding =
                Diagnostic::error(codes::NO_REASON_HERE, why, policy.span, "no reason can stand here");
            self.checker.report(finding.help("write `else fail`, `else skip` or `else warn`"));
            return None;
        }
        if let Some(set) = self.checker.value_set(REASONS, false) {
            self.checker.check_code(&code.node, code.span, &set);
        }
        let reason = serde_json::json!({"extension": [{"url": REASON, "valueCode": code.node}]});
        Some(Absence::Reason(reason.to_string()))
    }

    /// A map relies on a source that may be absent.
    pub(super) fn optional_argument(&mut self, map: &Head, parameter: &ParameterHead, argument: &Value) {
        let written = one_line(self.checker.sources.text(argument.source.span));
        let name = &parameter.name;
        let finding = Diagnostic::error(
            codes::OPTIONAL_ARGUMENT,
            format!("`{written}` may be absent, and map `{}` relies on `{name}`", map.name),
            argument.source.span,
            "may be absent",
        )
        .label(map.span, format!("`{name}` has no `?` here"))
        .help(format!("write `?` behind it in the map, `{name} : … ?`, if the map can do without"))
        .help(format!("or call the map only where it is there: `when {written} {{ … }}`"));
        match argument.source.kind {
            SourceKind::Entry(entry) if !argument.source.many => self.checker.pending.push((entry, finding)),
            _ => self.checker.report(finding),
        }
    }

    /// Warns of an `else` that has nothing to say anything of.
    pub(super) fn useless_policy(
        &mut self,
        policy: Option<&Spanned<Policy>>,
        element: &Element,
        contents: &[Content],
    ) {
        let can_be_bad =
            |content: &Content| matches!(content, Content::Primitive { .. } | Content::Coded { .. });
        let Some(policy) = policy else { return };
        if contents.iter().any(can_be_bad) || contents.is_empty() || element.steps.iter().any(|s| s.required)
        {
            return;
        }
        let constant = matches!(contents, [Content::Literal(_)]);
        let why = if constant { "is a constant" } else { "is an element that may be absent" };
        self.checker.report(
            Diagnostic::warning(
                codes::USELESS_POLICY,
                format!("this `else` is never used: `{}` {why}", element.path()),
                policy.span,
                "never used",
            )
            .help("take it out"),
        );
    }

    /// Whether there is something to write whenever a row is done.
    pub(super) fn presence(&self, value: &Value, content: &Content) -> Presence {
        // Of a composite it is the first component that is written.
        let first = match (&value.ty, content) {
            (Ty::Composite(structure, level), Content::Primitive { .. } | Content::Coded { .. }) => {
                first_component(value, structure, *level)
            }
            _ => None,
        };
        let written = first.as_ref().map_or(&value.source, |first| &first.source);
        let lossy = |via: &crate::plan::Via| {
            let Some(table) = self.checker.tables.get(via.table.0).map(|table| &table.plan) else {
                return false;
            };
            let key = match &value.source.kind {
                SourceKind::Literal(text) => table.keys.iter().any(|(key, _)| key == text),
                _ => self.certain.contains(&key_of(written, via.table)),
            };
            matches!(table.otherwise, TableElse::Skip | TableElse::Warn) && !key
        };
        let possible = match content {
            Content::Literal(_) => return Presence::Constant,
            Content::Primitive { via: Some(via), .. } | Content::Coded { via, .. } => lossy(via),
            _ => false,
        };
        match &value.source.kind {
            _ if possible || !value.required => Presence::Possible,
            SourceKind::Literal(_) => Presence::Constant,
            _ if !value.source.many && self.is_held(written) => Presence::Sure,
            _ => Presence::Certain,
        }
    }

    /// A value that is there whenever the row is done, and not only because a schema requires it.
    fn is_held(&self, source: &Source) -> bool {
        match &source.kind {
            // A map is not done without its first source, nor a block without its own.
            SourceKind::Parameter(0) | SourceKind::Item(_) | SourceKind::Literal(_) => true,
            SourceKind::Or(all) => all.iter().any(|one| self.is_held(one)),
            _ => self.is_certain(source),
        }
    }

    /// Marks a value that the conditions around make certain.
    pub(super) fn with_certainty(&self, mut value: Value) -> Value {
        value.required = value.required || self.is_certain(&value.source);
        value
    }

    pub(super) fn is_certain(&self, source: &Source) -> bool {
        if self.certain.is_empty() {
            return false;
        }
        let known = |source: &Source| self.certain.contains(&identity(source));
        match &source.kind {
            // One of many that are not all absent.
            SourceKind::Pick { of, which } if !matches!(which, crate::plan::Pick::At(_)) => {
                known(source) || known(of)
            }
            _ => known(source),
        }
    }
}

impl Checker<'_> {
    /// A required element whose only row has a source that may be absent, and nothing says what happens then.
    pub(super) fn not_said(&self, path: &str, sliced: bool, structure: &Structure, gap: &Gap) -> Diagnostic {
        let written = one_line(self.sources.text(gap.span));
        let row = gap.row.map(|row| one_line(self.sources.text(row)));
        let mut finding = Diagnostic::error(
            codes::ABSENCE_NOT_SAID,
            format!("`{path}` is required, and nothing says what happens without `{}`", shortened(&written)),
            gap.span,
            "may be absent",
        );
        let (Some(row), Some(span)) = (row.as_deref().map(without_block), gap.row) else {
            return finding.help(
                "set it outside of this too, or leave the element out where there is none: `when … { … }`",
            );
        };
        let end = span.start + self.sources.text(span).trim_end().len() as u32;
        let end = Span { start: end, end, ..span };
        let mut offer = |what: &str, policy: &str| {
            let line = finding.clone().help(format!("{what}: `{row} else {policy}`"));
            finding = line.choice(format!("add `else {policy}`"), end, format!(" else {policy}"));
        };
        offer("the message fails", "fail");
        if !matches!(structure.kind, Kind::Resource | Kind::Record) {
            offer(&format!("{} is left out", structure.name), "skip");
            offer("the same, with a warning", "warn");
        }
        if structure.kind != Kind::Record {
            offer("the resource is left out, and what refers to it", "skip resource");
        }
        if structure.kind != Kind::Record && !sliced {
            offer("a reason stands in its place", "absent \"unknown\"");
        }
        match row.strip_prefix(written.as_str()) {
            Some(rest) if gap.reference => {
                finding.help(format!("another entry stands in its place: `{written} or NAME{rest}`"))
            }
            Some(rest) => finding.help(format!("a constant stands in its place: `{written} or \"…\"{rest}`")),
            None => finding,
        }
    }
}

/// A row's text with its block shortened.
fn without_block(row: &str) -> String {
    row.split_once('{').map_or_else(|| row.to_owned(), |(head, _)| format!("{head}{{ … }}"))
}

/// A text for the middle of a sentence.
fn shortened(text: &str) -> String {
    if text.chars().count() > 60 { text.chars().take(59).chain(['…']).collect() } else { text.to_owned() }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The sources that are there if a condition holds (or, `holds` being false, if it does not), with all that they are in.
pub(super) fn there_if(condition: &Condition, holds: bool, found: &mut Vec<String>) {
    match condition {
        Condition::Not(inner) => there_if(inner, !holds, found),
        Condition::And(all) if holds => all.iter().for_each(|one| there_if(one, true, found)),
        Condition::Or(any)
            if holds && any.len() > 1 && any.iter().all(|one| matches!(one, Condition::Present(_))) =>
        {
            let sources = any.iter().filter_map(|one| match one {
                Condition::Present(source) => Some(identity(source)),
                _ => None,
            });
            found.push(format!("or({})", sources.collect::<Vec<_>>().join(", ")));
        }
        Condition::Or(any) if !holds => any.iter().for_each(|one| there_if(one, false, found)),
        Condition::And(one) | Condition::Or(one) => {
            if let [one] = one.as_slice() {
                there_if(one, holds, found);
            }
        }
        Condition::Present(source) | Condition::In(source, _) | Condition::Compare(source, ..) if holds => {
            there(source, found);
        }
        Condition::InTable(source, table) if holds => {
            there(source, found);
            found.push(key_of(source, *table));
        }
        Condition::Equal(left, right) if holds => {
            // A text is only the same as an absent one if it is absent itself.
            let literal =
                |source: &Source| matches!(&source.kind, SourceKind::Literal(text) if !text.is_empty());
            if literal(right) {
                there(left, found);
            } else if literal(left) {
                there(right, found);
            }
        }
        Condition::Present(_)
        | Condition::Is(..)
        | Condition::In(..)
        | Condition::InTable(..)
        | Condition::Compare(..)
        | Condition::Equal(..) => {}
    }
}

/// That a source is a key of a table.
fn key_of(source: &Source, table: TableId) -> String {
    format!("{} in {}", identity(source), table.0)
}

/// A source and all that it is in.
pub(super) fn there(source: &Source, found: &mut Vec<String>) {
    found.push(identity(source));
    match &source.kind {
        SourceKind::Child { of, .. }
        | SourceKind::Field { of, .. }
        | SourceKind::Component { of, .. }
        | SourceKind::Key { of, .. }
        | SourceKind::Pick { of, .. }
        | SourceKind::Where { of, .. } => there(of, found),
        // Nothing comes of what is absent.
        SourceKind::Call { arguments, .. } => arguments.iter().for_each(|argument| there(argument, found)),
        _ => {}
    }
}
