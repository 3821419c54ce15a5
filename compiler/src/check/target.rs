//! Target paths: from the structure that a block fills down to an element.

use super::path::list;
use super::references::{self, Refers};
use super::scope::Scope;
use super::structures::is_coding;
use crate::diagnostic::{Diagnostic, codes};
use crate::plan::Step;
use crate::schema::{Binding, Form, Kind, Member, Primitive, Strength, Structure, Type};
use crate::source::Span;
use crate::syntax::ast::{TargetPath, TargetStep};
use std::sync::Arc;

/// What a target path ends at.
#[derive(Debug, Clone)]
pub(super) struct Element {
    /// The path; never empty.
    pub(super) steps: Vec<Step>,
    /// The type of the last step.
    pub(super) ty: ElementType,
    /// Its binding, or that of the element around it whose code it is; with the path of the element that is bound.
    pub(super) binding: Option<(Binding, String)>,
    /// The binding is that of the element around it.
    pub(super) bound_around: bool,
    /// The pattern of a record's date.
    pub(super) format: Option<String>,
    /// The value that a profile says it has, and the profile.
    pub(super) preset: Option<(serde_json::Value, String)>,
    /// The compiler fills it in.
    pub(super) is_filled: bool,
    /// What it may point to: of a Reference, of what holds one, and of a Reference's own elements.
    pub(super) refers: Option<Refers>,
}

/// The type of an element.
#[derive(Debug, Clone)]
pub(super) enum ElementType {
    /// A single value.
    Primitive(Primitive),
    /// Elements of its own.
    Structure(Arc<Structure>),
    /// A reference to one of these resource types; empty: any.
    Reference(Vec<String>, Arc<Structure>),
    /// Any resource: filled by entries.
    AnyResource,
}

impl Element {
    /// The last step.
    pub(super) fn last(&self) -> Option<&Step> {
        self.steps.last()
    }

    /// The path of the element that has the binding: of the `CodeableConcept` around a code.
    pub(super) fn bound_path(&self) -> String {
        self.binding.as_ref().map_or_else(|| self.path(), |(_, path)| path.clone())
    }

    /// For messages: `Patient.name`.
    pub(super) fn path(&self) -> String {
        self.last().map_or(String::new(), |s| s.path.clone())
    }
}

impl Scope<'_, '_> {
    /// Resolves a target path.
    pub(super) fn target(&mut self, within: &Arc<Structure>, path: &TargetPath) -> Option<Element> {
        if let [first, next, ..] = path.steps.as_slice()
            && first.name.node == within.name
            && self.checker.member(within, &first.name.node).is_none()
        {
            let rest = Span { start: next.name.span.start, ..path.span };
            let rest = self.checker.sources.text(rest).to_owned();
            let write = format!("write `{rest}`");
            self.checker.report(
                Diagnostic::error(
                    codes::UNKNOWN_ELEMENT,
                    format!("{0} has no element `{0}`", within.name),
                    first.name.span,
                    "what the map makes is not named again",
                )
                .help(format!("a target begins with an element: {write}"))
                .fix(write, path.span, rest),
            );
            return None;
        }
        let mut structure = within.clone();
        let mut element: Option<Element> = None;
        for (index, step) in path.steps.iter().enumerate() {
            if let Some(previous) = element.take() {
                let owner = structure;
                structure = self.inside(&previous, step, path.steps.get(index - 1))?;
                let next = self.target_step(&structure, Some(&owner), step, &previous)?;
                element = Some(next);
            } else {
                let start = Element {
                    steps: Vec::new(),
                    ty: ElementType::AnyResource,
                    binding: self.bound.last().and_then(|bound| bound.binding.clone()),
                    bound_around: false,
                    format: None,
                    preset: None,
                    is_filled: false,
                    refers: self
                        .bound
                        .last()
                        .and_then(|bound| bound.refers.clone())
                        .or_else(|| references::of_any(&structure)),
                };
                element = Some(self.target_step(&structure, None, step, &start)?);
            }
        }
        element
    }

    /// The structure to look for the next step in: that of the element, or of the extension holder of a primitive.
    fn inside(
        &mut self,
        previous: &Element,
        step: &TargetStep,
        written: Option<&TargetStep>,
    ) -> Option<Arc<Structure>> {
        match &previous.ty {
            ElementType::Structure(s) | ElementType::Reference(_, s) => Some(s.clone()),
            ElementType::Primitive(_) if matches!(step.name.node.as_str(), "extension" | "id") => {
                self.checker.fhir.as_ref()?.structure("Element")
            }
            ElementType::Primitive(primitive) => {
                let name = written.map_or("", |w| w.name.node.as_str()).to_string();
                self.checker.report(
                    Diagnostic::error(
                        codes::NOT_A_STRUCTURE,
                        format!("`{name}` is a {} and has no elements", primitive.name),
                        step.name.span,
                        "only `extension(\"URL\")` can follow a primitive element",
                    )
                    .help(format!("write `{name}` alone")),
                );
                None
            }
            ElementType::AnyResource => {
                self.checker.report(references::holds_resource(&previous.path(), step.name.span));
                None
            }
        }
    }

    fn target_step(
        &mut self,
        structure: &Arc<Structure>,
        owner: Option<&Arc<Structure>>,
        step: &TargetStep,
        previous: &Element,
    ) -> Option<Element> {
        let name = step.name.node.as_str();
        let (index, member, ty) = self.member(structure, step)?;
        let list = member.is_list();
        let (member, argument) = self.sliced(structure, &member, step)?;
        if argument.url.is_some() {
            self.check_context(structure, owner, previous, step)?;
        }
        let mut steps = previous.steps.clone();
        if let (ElementType::Primitive(_), Some(last)) = (&previous.ty, steps.last_mut()) {
            if last.repeats {
                self.checker.report(
                    Diagnostic::error(
                        codes::NOT_A_STRUCTURE,
                        format!(
                            "`{}` repeats, so there is no one element that `{name}` could belong to",
                            last.key
                        ),
                        step.name.span,
                        "belongs to a primitive that repeats",
                    )
                    .help("put the extension on the element around it"),
                );
                return None;
            }
            // The extension of a primitive is a member of its own, right behind it: `_birthDate`.
            last.key = format!("_{}", last.key);
            last.order += 1;
            last.required = false;
            last.structure = Some(structure.clone());
        }
        let holder = previous.last().map_or_else(|| structure.name.clone(), |s| s.path.clone());
        let path = format!("{holder}.{name}");
        self.allowed(structure, &member, &path, step.name.span)?;
        let profile = structure.profile.as_ref().map_or_else(String::new, |profile| profile.name.clone());
        let required = member.min > 0;
        let within = structure.clone();
        let (ty, structure) = match ty {
            Type::Primitive(primitive) => (ElementType::Primitive(primitive), None),
            Type::Structure(inner) => {
                let constrained = member.constrained(&inner).cloned();
                let inner = constrained.or_else(|| self.checker.structure(structure, &inner))?;
                (ElementType::Structure(inner.clone()), Some(inner))
            }
            Type::Reference(mut kinds) => {
                // Of a CodeableReference the element around it says what it may point to.
                if let (true, Some(around)) = (kinds.is_empty(), &previous.refers) {
                    kinds.clone_from(&around.kinds);
                }
                let constrained = member.constrained("Reference").cloned();
                let reference = match constrained {
                    Some(reference) => reference,
                    None => self.checker.fhir.as_ref()?.structure("Reference")?,
                };
                (ElementType::Reference(kinds, reference.clone()), Some(reference))
            }
            Type::AnyResource => (ElementType::AnyResource, None),
            Type::Varies => return None,
        };
        let own = member.binding.clone().map(|binding| (binding, path.clone()));
        let around = previous.binding.clone().filter(|_| match &ty {
            ElementType::Primitive(primitive) => primitive.form == Form::Code && is_coding(&within),
            ElementType::Structure(inner) => is_coding(inner),
            _ => false,
        });
        let bound_around = own.is_none() && around.is_some();
        let refers = match &ty {
            ElementType::Reference(kinds, _) => Some(kinds.clone()),
            ElementType::Structure(_) => {
                Some(member.reference_targets.clone()).filter(|kinds| !kinds.is_empty())
            }
            _ => None,
        };
        let refers = refers.map(|kinds| Refers { kinds, path: path.clone(), to_entry: false });
        let refers =
            refers.or_else(|| previous.refers.clone().filter(|_| matches!(ty, ElementType::Primitive(_))));
        let order = Step::order_of(index);
        steps.push(Step {
            key: name.to_string(),
            order,
            repeats: list,
            only: list && !member.repeats(),
            required,
            codes: own
                .as_ref()
                .filter(|(binding, _)| structure.is_some() && binding.strength == Strength::Required)
                .map(|(binding, _)| binding.value_set.clone()),
            structure,
            url: argument.url,
            slice: argument.slice,
            path,
        });
        Some(Element {
            steps,
            ty,
            binding: own.or(around),
            bound_around,
            format: member.format.clone(),
            preset: member.preset_primitive().map(|value| (value.clone(), profile)),
            is_filled: !list && member.constraint.as_ref().is_some_and(|constraint| constraint.filled),
            refers,
        })
    }

    /// The member that a step names, its position, and the type that it has there.
    fn member(&mut self, structure: &Arc<Structure>, step: &TargetStep) -> Option<(usize, Member, Type)> {
        let name = step.name.node.as_str();
        let plain = self.checker.member(structure, name);
        let plain = plain.and_then(|index| Some((index, structure.members.get(index)?)));
        if let Some((index, member)) = plain.filter(|(_, member)| !member.choice) {
            let Some(ty) = member.types.first() else {
                // The type of a record's field that is not there, which is reported.
                self.checker.meant.insert((structure.name.clone(), member.name.clone()));
                return None;
            };
            return Some((index, member.clone(), ty.clone()));
        }
        // Records have no choices, and may have any number of fields.
        let choices = if structure.kind == Kind::Record { &[] } else { structure.members.as_slice() };
        for (index, member) in choices.iter().enumerate() {
            if member.choice
                && let Some(suffix) = name.strip_prefix(member.name.as_str())
                && let Some(ty) = member.types.iter().find(|t| t.suffix() == suffix)
            {
                return Some((index, member.clone(), ty.clone()));
            }
        }
        let choice = choices.iter().find(|m| {
            m.choice
                && name
                    .strip_prefix(m.name.as_str())
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with(|c: char| c.is_ascii_uppercase()))
        });
        if let Some(member) = choice {
            let types: Vec<String> =
                member.types.iter().map(|t| format!("{}{}", member.name, t.suffix())).collect();
            let types: Vec<&str> = types.iter().map(String::as_str).collect();
            let by = structure.profile.as_ref().map_or_else(String::new, |p| format!(" in {}", p.name));
            let mut finding = Diagnostic::error(
                codes::CHOICE_WITHOUT_TYPE,
                format!("`{}[x]` is written with one of its types{by}", member.name),
                step.name.span,
                "which type?",
            );
            if let Some(near) = self.checker.near(name, types.iter().copied()).filter(|_| name != member.name)
            {
                finding = finding.did_you_mean(&near);
            } else {
                finding = finding.help(format!("write {}", list(&types)));
                if let [only] = types.as_slice() {
                    finding = finding.fix(format!("write `{only}`"), step.name.span, *only);
                }
            }
            self.checker.report(finding);
            self.checker.meant.insert((structure.name.clone(), member.name.clone()));
            return None;
        }
        if self.checker.unread.contains(&structure.name) {
            return None;
        }
        let what = if structure.kind == Kind::Record { "field" } else { "element" };
        let finding = Diagnostic::error(
            codes::UNKNOWN_ELEMENT,
            format!("{} has no {what} `{name}`", structure.name),
            step.name.span,
            format!("no such {what}"),
        );
        let (finding, meant) = self.checker.meant_member(finding, structure, name);
        if let Some(meant) = meant {
            self.checker.meant.insert((structure.name.clone(), meant));
        }
        self.checker.report(finding);
        None
    }
}
