//! What a test expects: paths into the output, and values that are compared.

use super::super::Checker;
use super::super::declarations::Head;
use super::super::entry::bundle_entry;
use super::super::scope::Scope;
use super::super::target::{Element, ElementType};
use super::super::value::{Shape, article};
use crate::diagnostic::suggest::did_you_mean;
use crate::diagnostic::{Diagnostic, codes};
use crate::schema::{Form, Kind, Primitive, Structure};
use crate::source::{Span, Spanned};
use crate::suite::{Comparison, Expected, ExpectedKind, Step, StepTo};
use crate::syntax::ast::test::{Compared, Element as Path, ExpectKind, Test};
use crate::syntax::ast::{Literal, SourceStepKind, TargetPath};
use std::sync::Arc;

/// `MW0901`.
fn is_code(text: &str) -> bool {
    let number = text.strip_prefix("MW").filter(|number| number.len() == 4);
    number.is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Where a path leads.
struct Place {
    steps: Vec<Step>,
    /// What is there; `None` where the schema does not say it.
    element: Option<Element>,
}

impl Checker<'_> {
    /// What a test expects; `None`, with an error, if some of it can never be.
    pub(super) fn expected(&mut self, test: &Test, head: &Head) -> Option<Vec<Expected>> {
        let target = head.target.clone()?;
        let failure = test
            .expected
            .iter()
            .find(|row| matches!(row.kind, ExpectKind::Finding { error: true, not: false, .. }));
        let mut all = Some(Vec::new());
        for row in &test.expected {
            let output = matches!(row.kind, ExpectKind::File(_) | ExpectKind::Value { .. });
            if let Some(failure) = failure.filter(|_| output) {
                self.report(
                    Diagnostic::error(
                        codes::BAD_EXPECTATION,
                        "a message that fails has no output",
                        row.span,
                        "there is nothing to compare",
                    )
                    .label(failure.span, "it is expected to fail")
                    .help("expect either that it fails, or what comes out"),
                );
                all = None;
                continue;
            }
            let kind = match &row.kind {
                ExpectKind::File(path) => Some(ExpectedKind::File(path.clone())),
                ExpectKind::Finding { not, error, code } => {
                    Some(ExpectedKind::Finding { not: *not, error: *error, code: code.clone() })
                }
                ExpectKind::Value { not, count: false, element, compared } => {
                    self.expected_value(head, &target, *not, element, compared.as_ref())
                }
                ExpectKind::Value { not, count: true, element, compared } => {
                    self.expected_count(head, &target, *not, element, compared.as_ref(), row.span)
                }
            };
            match (kind, &mut all) {
                (Some(kind), Some(all)) => all.push(Expected { kind, span: row.span }),
                _ => all = None,
            }
        }
        all
    }

    fn expected_value(
        &mut self,
        head: &Head,
        target: &Arc<Structure>,
        not: bool,
        path: &Path,
        compared: Option<&Compared>,
    ) -> Option<ExpectedKind> {
        let written = self.sources.text(path.path.span);
        if is_code(written) && compared.is_none() {
            self.report(
                Diagnostic::error(
                    codes::BAD_TEST_ROW,
                    format!("`{written}` is the code of a finding"),
                    path.path.span,
                    "an element of the output may stand here",
                )
                .help(format!("write `expect fail {written}` or `expect warn {written}`")),
            );
            return None;
        }
        let place = self.place(head, target, path)?;
        if let Some((compared, element)) = compared.zip(place.element.as_ref()) {
            self.comparable(element, path, &compared.literal)?;
        }
        let compared = compared
            .map(|compared| Comparison { differs: compared.differs, literal: compared.literal.node.clone() });
        Some(ExpectedKind::Value { not, path: place.steps, compared })
    }

    fn expected_count(
        &mut self,
        head: &Head,
        target: &Arc<Structure>,
        not: bool,
        path: &Path,
        compared: Option<&Compared>,
        row: Span,
    ) -> Option<ExpectedKind> {
        let place = self.place(head, target, path)?;
        let whole = |number: &str| {
            number.bytes().all(|b| b.is_ascii_digit()) && (number == "0" || !number.starts_with('0'))
        };
        match compared {
            Some(Compared { differs, literal: Spanned { node: Literal::Number(number), .. } })
                if whole(number) =>
            {
                Some(ExpectedKind::Count {
                    not,
                    path: place.steps,
                    differs: *differs,
                    number: number.clone(),
                })
            }
            other => {
                let span = other.map_or(row, |compared| compared.literal.span);
                self.impossible(
                    span,
                    "a count is compared with a whole number",
                    "how many?",
                    "write `expect count(name) == 2`",
                );
                None
            }
        }
    }

    /// Where a path leads in what the map makes.
    fn place(&mut self, head: &Head, target: &Arc<Structure>, path: &Path) -> Option<Place> {
        let names: Vec<&str> = path.path.steps.iter().map(|step| step.name.node.as_str()).collect();
        if bundle_entry(target).is_some() {
            // Of `entry.resource` nothing says which resource it is.
            if let ["entry", "resource", _, ..] = names.as_slice() {
                return Some(Place { steps: unchecked(path), element: None });
            }
            if let Some(resource) = self.resource_in(target, names.first()?) {
                return self.place_in_resource(head, &resource, path);
            }
            if self.misspelt_resource(target, path) {
                return None;
            }
        }
        self.place_in(head, target, path)
    }

    /// The resource type that the first step of a path into a bundle names.
    fn resource_in(&self, bundle: &Structure, name: &str) -> Option<Arc<Structure>> {
        let found = self.fhir.as_ref()?.structure(name)?;
        let is_element = bundle.members.iter().any(|member| member.name == name);
        (found.kind == Kind::Resource && !is_element).then_some(found)
    }

    /// Whether the first step of a path into a bundle is most likely a resource type that is misspelt, which is then reported.
    fn misspelt_resource(&mut self, bundle: &Structure, path: &Path) -> bool {
        let (Some(step), Some(fhir)) = (path.path.steps.first(), self.fhir.clone()) else { return false };
        let elements = bundle.members.iter().map(|member| member.name.as_str());
        let resource = |name: &&str| fhir.structure(name).is_some_and(|found| found.kind == Kind::Resource);
        let names = elements.chain(fhir.structure_names());
        let Some(near) = did_you_mean(&step.name.node, names).filter(resource) else { return false };
        let known = bundle.members.iter().any(|member| member.name == step.name.node);
        if !known {
            let message = format!("FHIR {} has no resource `{}`", fhir.version(), step.name.node);
            self.report(
                Diagnostic::error(codes::UNKNOWN_ELEMENT, message, step.name.span, "no such resource")
                    .help(format!("did you mean `{near}`?")),
            );
        }
        !known
    }

    /// `Patient[2].birthDate`.
    fn place_in_resource(&mut self, head: &Head, resource: &Arc<Structure>, path: &Path) -> Option<Place> {
        let (_, steps) = path.path.steps.split_first()?;
        let (number, numbers) = path.numbers.split_first()?;
        let first = Step {
            to: StepTo::Resources(resource.name.clone()),
            number: number.as_ref().and_then(number_of),
        };
        if steps.is_empty() {
            return Some(Place { steps: vec![first], element: None });
        }
        let path = Path {
            path: TargetPath { steps: steps.to_vec(), span: path.path.span },
            numbers: numbers.to_vec(),
        };
        let mut place = self.place_in(head, resource, &path)?;
        place.steps.insert(0, first);
        Some(place)
    }

    fn place_in(&mut self, head: &Head, within: &Arc<Structure>, path: &Path) -> Option<Place> {
        let shapes: Vec<Shape> = head.parameters.iter().map(|p| p.ty.shape()).collect();
        let element = Scope::new(self, head.clone(), &shapes).target(within, &path.path)?;
        let mut steps = Vec::new();
        for ((step, written), number) in element.steps.iter().zip(&path.path.steps).zip(&path.numbers) {
            if let Some(number) = number
                && !step.repeats
            {
                let message = format!("`{}` is there only once", step.path);
                self.impossible(number.span, message, "one of many?", "leave the number out");
                return None;
            }
            if let (Some(argument), None) = (&written.argument, &step.url) {
                let message = "slices are not told apart in what comes out";
                self.impossible(argument.span, message, "a slice", "expect a value that only this one has");
                return None;
            }
            let to = StepTo::Member { key: step.key.clone(), url: step.url.clone() };
            steps.push(Step { to, number: number.as_ref().and_then(number_of) });
        }
        Some(Place { steps, element: Some(element) })
    }

    /// Whether the element can have such a value.
    fn comparable(&mut self, element: &Element, path: &Path, literal: &Spanned<Literal>) -> Option<()> {
        let written = self.sources.text(path.path.span).to_string();
        let primitive = match &element.ty {
            ElementType::Primitive(primitive) => primitive,
            ElementType::Structure(structure) | ElementType::Reference(_, structure) => {
                let message =
                    format!("`{written}` is {} and has no value of its own", article(&structure.name));
                let first = structure.members.iter().find(|m| !matches!(m.name.as_str(), "id" | "extension"));
                let help = match first {
                    Some(member) => {
                        format!("compare one of its elements, such as `{written}.{}`", member.name)
                    }
                    None => "compare one of its elements".to_string(),
                };
                self.impossible(path.path.span, message, "has elements", help);
                return None;
            }
            ElementType::AnyResource => {
                self.impossible(
                    path.path.span,
                    "a resource has no value of its own",
                    "has elements",
                    "compare one of its elements",
                );
                return None;
            }
        };
        let (label, help) = wrong_literal(primitive, &literal.node)?;
        match label {
            None => Some(()),
            Some(label) => {
                let message = format!("`{written}` is {}, and is never this", article(&primitive.name));
                self.impossible(literal.span, message, label, help);
                None
            }
        }
    }

    fn impossible(&mut self, span: Span, message: impl Into<String>, label: &str, help: impl Into<String>) {
        self.report(Diagnostic::error(codes::BAD_EXPECTATION, message, span, label).help(help));
    }
}

/// What is wrong with a literal as the value of such an element, and what to write.
fn wrong_literal(primitive: &Primitive, literal: &Literal) -> Option<(Option<&'static str>, String)> {
    let number =
        matches!(primitive.form, Form::Integer | Form::PositiveInt | Form::UnsignedInt | Form::Decimal);
    Some(match (primitive.form, literal) {
        (Form::Boolean, Literal::Boolean(_)) => (None, String::new()),
        (Form::Boolean, _) => {
            (Some("not true or false"), "write `true` or `false`, without quotes".to_string())
        }
        (_, Literal::Number(_)) if number => (None, String::new()),
        (_, _) if number => (Some("not a number"), "write a number, without quotes".to_string()),
        (_, Literal::Text(_)) => (None, String::new()),
        (_, Literal::Number(number)) => (Some("a number"), format!("write `\"{number}\"`")),
        (_, Literal::Boolean(value)) => (Some("true or false"), format!("write `\"{value}\"`")),
    })
}

/// A path of which the schema says nothing.
fn unchecked(path: &Path) -> Vec<Step> {
    let steps = path.path.steps.iter().zip(&path.numbers);
    steps
        .map(|(step, number)| Step {
            to: StepTo::Member {
                key: step.name.node.clone(),
                url: step.argument.as_ref().map(|argument| argument.node.clone()),
            },
            number: number.as_ref().and_then(number_of),
        })
        .collect()
}

fn number_of(step: &crate::syntax::ast::SourceStep) -> Option<u32> {
    match step.kind {
        SourceStepKind::Index(number) => Some(number),
        _ => None,
    }
}
