//! Calls of maps: which is meant, and whether its sources are given what they take.

use super::scope::Scope;
use super::target::{Element, ElementType};
use super::value::{Ty, Value, article};
use crate::diagnostic::{Diagnostic, codes};
use crate::plan::{Call, MapId, Source};
use crate::schema::{Form, Structure};
use crate::syntax::ast;
use std::sync::Arc;

impl Scope<'_, '_> {
    /// The map named by `by`, instantiated for the value and the arguments.
    pub(super) fn by(
        &mut self,
        by: &ast::By,
        value: &Value,
        structure: &Arc<Structure>,
        element: &Element,
    ) -> Option<Call> {
        let arguments = self.arguments(&by.map, 1, &by.arguments)?;
        let first = Value { source: Source { many: false, ..value.source.clone() }, ..value.clone() };
        let index = self.map_named(&by.map, &first)?;
        let head = self.checker.heads.get(index)?.clone();
        if let Some(target) = &head.target
            && target.name != structure.name
        {
            self.checker.report(
                Diagnostic::error(
                    codes::TYPE_MISMATCH,
                    format!(
                        "`{}` is {}, and map `{}` makes {}",
                        element.path(),
                        article(&structure.name),
                        head.name,
                        article(&target.name)
                    ),
                    by.map.span,
                    format!("makes {}", article(&target.name)),
                )
                .label(head.span, "declared here")
                .help(format!("write a map with the target `fhir {}`", structure.name)),
            );
            return None;
        }
        let mut all = vec![first];
        all.extend(arguments);
        let (map, mut sources) = self.instantiate(index, all, by.map.span, Some(structure))?;
        sources.remove(0);
        Some(Call { map, arguments: sources })
    }

    /// The one map in scope that makes this structure of this source.
    pub(super) fn implicit(
        &mut self,
        assign: &ast::Assign,
        value: &Value,
        structure: &Arc<Structure>,
        element: &Element,
    ) -> Option<Call> {
        let makers = self.checker.heads_making(&structure.name).iter().copied();
        let fits: Vec<usize> = makers
            .filter(|i| {
                self.checker.heads.get(*i).is_some_and(|h| {
                    h.parameters.iter().filter(|p| p.added.is_none()).count() == 1
                        && h.parameters.first().is_some_and(|p| p.ty.same(&value.ty))
                })
            })
            .collect();
        let written = self.checker.sources.text(value.source.span).to_string();
        match fits.as_slice() {
            [only] => {
                let first = Value { source: Source { many: false, ..value.source.clone() }, ..value.clone() };
                let (map, mut sources) =
                    self.instantiate(*only, vec![first], assign.span, Some(structure))?;
                sources.remove(0);
                Some(Call { map, arguments: sources })
            }
            [] => {
                let target = self.checker.sources.text(assign.target.span);
                let is_text = value.ty.primitive().is_some();
                let help = match element.ty {
                    ElementType::Reference(..) if is_text => format!(
                        "a text goes to its `reference`, a number or name that the receiver knows the resource by to its `identifier`: `{written} -> {target}.reference`"
                    ),
                    ElementType::Reference(..) => format!(
                        "a reference to an entry of the bundle is its name, `ENTRY -> {target}`; to what it is called: `{written} -> {target} {{ SOURCE -> display }}`"
                    ),
                    _ if is_text && structure.members.iter().any(|member| member.name == "coding") => {
                        format!(
                            "a code goes to its coding, `{written} -> {target}.coding.code` or `{written} -> {target} via TABLE`, what people read to `{target}.text`"
                        )
                    }
                    _ => format!(
                        "name a map, `{written} -> … by MAP`, or set its elements in a block, `{written} -> … {{ it -> … }}`"
                    ),
                };
                self.checker.report(
                    Diagnostic::error(
                        codes::NEEDS_MAP,
                        format!(
                            "`{}` is {}: no map makes it of {}",
                            element.path(),
                            article(&structure.name),
                            article(&value.ty.describe())
                        ),
                        assign.target.span,
                        format!("{} has elements", structure.name),
                    )
                    .help(help),
                );
                None
            }
            several => {
                let names: Vec<String> = several
                    .iter()
                    .filter_map(|i| self.checker.heads.get(*i))
                    .map(|h| format!("`by {}`", h.name))
                    .collect();
                self.checker.report(
                    Diagnostic::error(
                        codes::AMBIGUOUS_MAP,
                        format!(
                            "several maps make {} of {}",
                            article(&structure.name),
                            article(&value.ty.describe())
                        ),
                        assign.span,
                        "which one?",
                    )
                    .help(format!("say which: {}", names.join(", "))),
                );
                None
            }
        }
    }

    /// A map by name; among those of one name the one for the type of the first source.
    pub(super) fn map_named(&mut self, name: &ast::Name, first: &Value) -> Option<usize> {
        let named = self.checker.heads_named(&name.node).to_vec();
        let fits = |i: &&usize| {
            self.checker
                .heads
                .get(**i)
                .and_then(|h| h.parameters.first())
                .is_some_and(|p| p.ty.same(&first.ty) || takes_text(&p.ty, &first.ty))
        };
        if let Some(index) = named.iter().find(fits).or(named.first().filter(|_| named.len() == 1)) {
            if let Some(head) = self.checker.heads.get_mut(*index) {
                head.used = true;
                let used = head.span;
                self.checker.note_use(name.span, used);
            }
            return Some(*index);
        }
        if self.checker.is_broken(&name.node) {
            return None;
        }
        let finding = if named.is_empty() {
            let mut finding = Diagnostic::error(
                codes::UNKNOWN_MAP,
                format!("there is no map `{}`", name.node),
                name.span,
                "not in this file or its imports",
            );
            let known = self.checker.heads.iter().map(|h| h.name.as_str());
            finding = match self.checker.near(&name.node, known) {
                Some(near) => finding.did_you_mean(&near),
                None if self.checker.table_names.contains_key(&name.node) => {
                    finding.help(format!("it is a table: write `via {}`", name.node))
                }
                None => finding.help("write it, or import the file that it is in"),
            };
            finding
        } else {
            let sources: Vec<String> = named
                .iter()
                .filter_map(|i| self.checker.heads.get(*i)?.parameters.first().map(|p| p.ty.describe()))
                .collect();
            Diagnostic::error(
                codes::TYPE_MISMATCH,
                format!("no map `{}` takes {}", name.node, article(&first.ty.describe())),
                name.span,
                format!("they take {}", sources.join(", ")),
            )
            .help(format!("write a map `{}` for it", name.node))
        };
        self.checker.report(finding);
        None
    }

    /// Checks arguments against a map's sources and returns its instance for them, and for the element that it fills.
    pub(super) fn instantiate(
        &mut self,
        index: usize,
        arguments: Vec<Value>,
        span: crate::source::Span,
        element: Option<&Arc<Structure>>,
    ) -> Option<(MapId, Vec<Option<Source>>)> {
        let head = self.checker.heads.get(index)?.clone();
        if let Some(used) = self.checker.heads.get_mut(index) {
            used.used = true;
        }
        self.checker.note_use(span, head.span);
        if head.broken {
            return None;
        }
        let optional = |p: &super::declarations::ParameterHead| {
            !matches!(p.cardinality, ast::Cardinality::One | ast::Cardinality::Some)
        };
        let least = head.parameters.iter().filter(|p| !optional(p)).count();
        if arguments.len() > head.parameters.len() || arguments.len() < least {
            self.checker.report(
                Diagnostic::error(
                    codes::WRONG_ARGUMENTS,
                    format!(
                        "map `{}` takes {}, and is given {}",
                        head.name,
                        match head.parameters.len() {
                            1 => "1 source".to_string(),
                            number => format!("{number} sources"),
                        },
                        arguments.len()
                    ),
                    span,
                    "arguments do not fit",
                )
                .label(head.span, "declared here")
                .help(format!(
                    "its sources are {}",
                    head.parameters.iter().map(|p| p.name.clone()).collect::<Vec<_>>().join(", ")
                )),
            );
            return None;
        }
        let mut fine = true;
        for (position, (parameter, argument)) in head.parameters.iter().zip(&arguments).enumerate() {
            let fits = parameter.ty.same(&argument.ty) || takes_text(&parameter.ty, &argument.ty);
            // A map is not done without its first source.
            if fits && position > 0 && !optional(parameter) && !argument.required {
                self.optional_argument(&head, parameter, argument);
            }
            if !fits {
                fine = false;
                self.checker.report(
                    Diagnostic::error(
                        codes::TYPE_MISMATCH,
                        format!(
                            "map `{}` takes {} as `{}`",
                            head.name,
                            article(&parameter.ty.describe()),
                            parameter.name
                        ),
                        argument.source.span,
                        match argument.ty.primitive() {
                            Some((_, Some(pattern))) => format!("this is written as `{pattern}`"),
                            _ => format!("this is {}", article(&argument.ty.describe())),
                        },
                    )
                    .label(head.span, "declared here")
                    .help(match (&parameter.ty, argument.ty.primitive()) {
                        (Ty::Text(_), Some((from, None))) => {
                            format!("take it as HL7 v2 writes it: `{} : {}`", parameter.name, from.name)
                        }
                        (Ty::Text(_), Some((_, Some(_)))) => {
                            "its pattern is known only in the map that has the record: take the record as source".to_string()
                        }
                        _ => "give it such a source, or use another map".to_string(),
                    }),
                );
            } else if argument.source.many && !parameter.many() {
                fine = false;
                self.many_where_one(
                    argument,
                    &format!("the source `{}` of map `{}`", parameter.name, head.name),
                );
            } else if parameter.many() && !argument.source.many {
                fine = false;
                self.checker.report(
                    Diagnostic::error(
                        codes::NOT_REPEATED,
                        format!("map `{}` takes many as `{}`", head.name, parameter.name),
                        argument.source.span,
                        "this is one",
                    )
                    .label(head.span, "declared here")
                    .help("give it one that repeats, or write a map for one"),
                );
            }
        }
        if !fine {
            return None;
        }
        let mut arguments: Vec<Option<Value>> = arguments.into_iter().map(Some).collect();
        for position in arguments.len()..head.parameters.len() {
            arguments.push(self.passed(index, position, span));
        }
        let given = arguments.iter().rposition(Option::is_some).map_or(0, |last| last + 1);
        let shapes: Vec<_> = arguments
            .iter()
            .zip(&head.parameters)
            .map(|(a, p)| (a.as_ref(), p))
            .map(|(a, p)| match (a, &p.ty) {
                (None, _) => super::value::Shape::Plain,
                (Some(a), Ty::Text(_)) => match a.shape() {
                    super::value::Shape::Literal(text) => super::value::Shape::Literal(text),
                    _ => super::value::Shape::Plain,
                },
                (Some(a), _) => a.ty.shape(),
            })
            .collect();
        // A map that names no profile is checked, and compiled, for that of the element which it fills.
        let own = head.target.as_ref().is_some_and(|target| target.profile.is_some());
        let target = element.filter(|element| element.profile.is_some() && !own).cloned();
        let map = self.checker.instance(index, shapes, target)?;
        Some((map, arguments.into_iter().take(given).map(|a| a.map(|a| a.source)).collect()))
    }
}

impl Scope<'_, '_> {
    /// What a caller passes for a source that an overlay added and the caller does not give: what it knows by that name.
    fn passed(&mut self, map: usize, position: usize, span: crate::source::Span) -> Option<Value> {
        let head = self.checker.heads.get(map)?;
        let parameter = head.parameters.get(position)?.clone();
        let name = parameter.added?.name;
        let (called, many) = (head.name.clone(), matches!(parameter.cardinality, ast::Cardinality::Many));
        let found = self.seen(&name).filter(|found| parameter.ty.same(&found.ty))?;
        if let Some(added) =
            self.checker.heads.get_mut(map).and_then(|head| head.parameters.get_mut(position)?.added.as_mut())
        {
            added.passed = true;
        }
        if found.source.many == many {
            return Some(found);
        }
        let (code, message, mark) = match many {
            true => (codes::NOT_REPEATED, format!("there is one `{}` for map `{called}`", name.node), "?"),
            false => (
                codes::REPEATED_INTO_SINGLE,
                format!("`{}` can be there many times for map `{called}`", name.node),
                "*",
            ),
        };
        self.checker.report(
            Diagnostic::error(code, message, name.span, "added here").label(span, "called here").help(
                format!(
                    "write `+ {}{mark}`, or replace the row that calls it by one that gives what is meant",
                    name.node
                ),
            ),
        );
        None
    }
}

/// A source that is a primitive of the target takes every text. Inside it is written as the target's standard has it, so what is written
/// otherwise (a date of HL7 v2 or by a pattern, Y and N) would be none there.
fn takes_text(parameter: &Ty, argument: &Ty) -> bool {
    let (Ty::Text(parameter), Some((argument, format))) = (parameter, argument.primitive()) else {
        return false;
    };
    use Form::*;
    let own_form = matches!(parameter.form, Date | DateTime | Instant | Time | Boolean);
    let otherwise =
        matches!(argument.form, V2Text | V2Code | V2Date | V2Time | V2DateTime) || format.is_some();
    !(own_form && otherwise)
}
