//! What a row writes: a primitive through a conversion or table, a structure through a map, a reference.

use super::convert;
use super::row::{first_component, leading_primitive};
use super::scope::Scope;
use super::target::{Element, ElementType};
use super::value::{Ty, Value, article};
use crate::diagnostic::{Diagnostic, codes};
use crate::ir;
use crate::plan::{Call, Content, MapId, Source, SourceKind, Step, TableId, Via};
use crate::schema::{Form, Primitive, Strength, Structure, Type};
use crate::syntax::ast::{self, Policy};
use std::sync::Arc;

impl Scope<'_, '_> {
    /// What a row writes. Two contents fill one element together (`by … via …`).
    pub(super) fn content(
        &mut self,
        assign: &ast::Assign,
        value: &Value,
        element: &Element,
    ) -> Option<Vec<Content>> {
        match &element.ty {
            ElementType::Primitive(primitive) => {
                if assign.by.is_some() || assign.block.is_some() {
                    let what = if assign.by.is_some() { "map" } else { "block" };
                    self.checker.report(
                        Diagnostic::error(
                            codes::NOT_A_STRUCTURE,
                            format!(
                                "`{}` is {} and needs no {what}",
                                element.path(),
                                article(&primitive.name)
                            ),
                            assign.target.span,
                            "a primitive",
                        )
                        .help(format!("write the row without the {what}")),
                    );
                    return None;
                }
                // What the compiler fills in no row writes.
                let content = self.primitive_content(assign, value, element, primitive)?;
                Some(if element.filled() { Vec::new() } else { vec![content] })
            }
            ElementType::Structure(structure) => {
                self.structure_content(assign, value, element, structure, None)
            }
            ElementType::Reference(kinds, structure) => {
                self.structure_content(assign, value, element, structure, Some(kinds))
            }
            ElementType::AnyResource => {
                self.checker.report(
                    Diagnostic::error(
                        codes::TYPE_MISMATCH,
                        format!("`{}` holds a resource of any type", element.path()),
                        assign.target.span,
                        "made by an entry",
                    )
                    .help("make it with `entry NAME : MAP(…) key …`"),
                );
                None
            }
        }
    }

    fn primitive_content(
        &mut self,
        assign: &ast::Assign,
        value: &Value,
        element: &Element,
        primitive: &Primitive,
    ) -> Option<Content> {
        let policy = self.policy(assign, primitive)?;
        if let (Some(literal), None) = (&value.literal, &assign.via) {
            let json = self.literal(literal, primitive, value)?;
            self.check_preset(element, Some(&json), value.source.span)?;
            self.check_literal_code(literal, element, value);
            return Some(Content::Literal(json));
        }
        self.check_preset(element, None, value.source.span)?;
        let mut value = value.clone();
        if let Ty::Composite(structure, level) = &value.ty {
            let dated = leading_primitive(structure).is_some_and(|(_, p)| p.form == Form::V2DateTime);
            match first_component(&value, &structure.clone(), *level) {
                Some(first) if dated || assign.via.is_some() => value = first,
                _ => {
                    self.not_text(&value, &format!("`{}` is {}", element.path(), article(&primitive.name)));
                    return None;
                }
            }
        }
        if let Some(via) = &assign.via {
            let table = self.table(via)?;
            let via = self.via(table, &value, element, via)?;
            let from = Primitive { name: "string".into(), form: Form::Text };
            let conversion = convert::conversion(&from, None, primitive, element.format.as_deref())?;
            return Some(Content::Primitive { via: Some(via), conversion, policy });
        }
        let Some((from, format)) = value.ty.primitive() else {
            let why = format!("`{}` is {}", element.path(), article(&primitive.name));
            match &value.ty {
                Ty::Reference(_) => self.mismatch(assign, &value, element, &primitive.name),
                _ => self.not_text(&value, &why),
            }
            return None;
        };
        let Some(conversion) =
            convert::conversion(&from, format.as_deref(), primitive, element.format.as_deref())
        else {
            let written = self.checker.sources.text(value.source.span).to_string();
            self.checker.report(
                Diagnostic::error(
                    codes::NO_CONVERSION,
                    format!(
                        "`{written}` is {} and `{}` is {}",
                        article(&from.name),
                        element.path(),
                        article(&primitive.name)
                    ),
                    value.source.span,
                    format!("this is {}", article(&from.name)),
                )
                .label(assign.target.span, format!("this is {}", article(&primitive.name)))
                .help(conversion_help(&from, primitive)),
            );
            return None;
        };
        self.check_code_source(&value, element, primitive);
        Some(Content::Primitive { via: None, conversion, policy })
    }

    fn mismatch(&mut self, assign: &ast::Assign, value: &Value, element: &Element, wanted: &str) {
        let written = self.checker.sources.text(value.source.span).to_string();
        self.checker.report(
            Diagnostic::error(
                codes::TYPE_MISMATCH,
                format!(
                    "`{written}` is {} and `{}` is {}",
                    value.ty.describe(),
                    element.path(),
                    article(wanted)
                ),
                value.source.span,
                format!("this is {}", value.ty.describe()),
            )
            .label(assign.target.span, format!("this is {}", article(wanted)))
            .help("put it where such a value is accepted"),
        );
    }

    fn policy(&mut self, assign: &ast::Assign, primitive: &Primitive) -> Option<ir::Policy> {
        Some(match assign.policy.as_ref().map(|p| (&p.node, p.span)) {
            None | Some((Policy::Fail, _)) => ir::Policy::Fail,
            Some((Policy::Warn, _)) => ir::Policy::Warn,
            Some((Policy::Skip, _)) => ir::Policy::Skip,
            Some((Policy::Default(literal), span)) => match convert::literal(literal, primitive) {
                Ok(json) => ir::Policy::Default(json),
                Err(wanted) => {
                    self.bad_literal(primitive, span, wanted);
                    return None;
                }
            },
        })
    }

    fn literal(&mut self, literal: &ast::Literal, primitive: &Primitive, value: &Value) -> Option<String> {
        match convert::literal(literal, primitive) {
            Ok(json) => Some(json),
            Err(wanted) => {
                self.bad_literal(primitive, value.source.span, wanted);
                None
            }
        }
    }

    fn bad_literal(&mut self, primitive: &Primitive, span: crate::source::Span, wanted: &str) {
        self.checker.report(
            Diagnostic::error(
                codes::BAD_LITERAL,
                format!("this constant is no {}", primitive.name),
                span,
                format!("not {}", article(&primitive.name)),
            )
            .help(format!("write {wanted}")),
        );
    }

    fn required_set(&mut self, element: &Element) -> Option<Arc<crate::schema::ValueSet>> {
        let binding = element.binding.as_ref().filter(|b| b.strength == Strength::Required)?;
        self.checker.value_set(&binding.value_set, false).filter(|s| !s.open)
    }

    fn check_literal_code(&mut self, literal: &ast::Literal, element: &Element, value: &Value) {
        let ast::Literal::Text(code) = literal else { return };
        let binding = element.binding.as_ref().filter(|binding| binding.strength == Strength::Required);
        let library = self.checker.fhir.as_ref();
        let Some(set) = binding.zip(library).and_then(|(b, library)| library.value_set(&b.value_set)) else {
            return;
        };
        self.checker.check_code(code, value.source.span, &set);
    }

    /// A code reaches a required binding only as a constant or from a table.
    fn check_code_source(&mut self, value: &Value, element: &Element, primitive: &Primitive) {
        if primitive.form != Form::Code {
            return;
        }
        let Some(set) = self.required_set(element) else { return };
        if let SourceKind::Or(alternatives) = &value.source.kind
            && alternatives.iter().all(|a| matches!(a.kind, SourceKind::Literal(_)))
        {
            return;
        }
        let written = self.checker.sources.text(value.source.span).to_string();
        let codes: Vec<&str> = set.codes.iter().map(|c| c.code.as_str()).collect();
        self.checker.report(
            Diagnostic::error(
                codes::CODE_WITHOUT_TABLE,
                format!("`{}` accepts only the codes of {}", element.path(), set.name),
                value.source.span,
                "any code could come from here",
            )
            .help(format!(
                "send it through a table: `{written} -> … via TABLE`, with `table TABLE : … -> fhir \"{}\" {{ … }}`",
                set.id.rsplit('/').next().unwrap_or(&set.id)
            ))
            .help(format!("the codes are {}", super::path::list(&codes))),
        );
    }

    /// A table on a row: keys from the source's table, codes in the element's value set.
    fn via(&mut self, table: TableId, value: &Value, element: &Element, name: &ast::Name) -> Option<Via> {
        let info = self.checker.tables.get(table.0)?.clone();
        if let (Some(of_table), Some(of_source)) = (&info.source, &value.table)
            && of_table != of_source
        {
            self.checker.report(
                Diagnostic::warning(
                    codes::WRONG_TABLE,
                    format!(
                        "`{}` has codes of HL7 table {of_source}, `{}` is for table {of_table}",
                        value.name, info.name
                    ),
                    name.span,
                    "another table",
                )
                .help(format!("use a table whose source is `hl7 \"{of_source}\"`")),
            );
        }
        if let Some(set) = self.required_set(element) {
            for (code, span) in &info.codes {
                if set.code(code).is_none() && !self.checker.reported(codes::NOT_IN_VALUE_SET, *span) {
                    self.checker.not_in_value_set(code, *span, &set, Some(name.span));
                }
            }
            if let Some(span) =
                info.keep.filter(|span| !self.checker.reported(codes::KEEP_IN_CLOSED_TABLE, *span))
            {
                self.checker.keep_in_closed(span, &set.name);
            }
        }
        Some(Via { table })
    }

    fn structure_content(
        &mut self,
        assign: &ast::Assign,
        value: &Value,
        element: &Element,
        structure: &Arc<Structure>,
        reference: Option<&Vec<String>>,
    ) -> Option<Vec<Content>> {
        if let Ty::Reference(kinds) = &value.ty
            && assign.by.is_none()
        {
            let plain = self.reference(assign, value, element, kinds, reference)?;
            let content = match &assign.block {
                Some(rows) => self.reference_with_block(assign, rows, value, structure)?,
                None => plain,
            };
            return Some(vec![content]);
        }
        let repeats = element.last().is_some_and(|s| s.repeats);
        let mut contents = Vec::new();
        let mut extra_rows = Vec::new();
        if let Some(name) = &assign.via {
            let coded = self.coded(assign, value, element, structure, name)?;
            if assign.by.is_none() && assign.block.is_none() {
                return Some(vec![coded]);
            }
            if repeats {
                extra_rows.push(coded);
            } else {
                contents.push(coded);
            }
        }
        let call = match &assign.by {
            Some(by) => Some(self.by(by, value, structure, element)?),
            None if assign.block.is_some() => None,
            None => Some(self.implicit(assign, value, structure, element)?),
        };
        let names = vec![];
        let (item, mut rows) = self.with_item(value, names, false, |scope| {
            assign.block.as_ref().map_or(Vec::new(), |rows| scope.rows(rows, structure))
        });
        // A coded element of many: the table's coding is a row of the element's own block.
        for content in extra_rows {
            let Content::Coded { via, policy, within: Some(step) } = content else { continue };
            let single = Source { kind: SourceKind::Item(item), many: false, ..value.source.clone() };
            let at_hand = Value { source: single, ..value.clone() };
            let source = match &at_hand.ty {
                Ty::Composite(s, level) => first_component(&at_hand, &s.clone(), *level)?.source,
                _ => at_hand.source,
            };
            let content = Content::Coded { via, policy, within: None };
            let row =
                crate::plan::Assign { source: Some(source), target: vec![step], content, span: assign.span };
            rows.insert(0, crate::plan::Row::Assign(Box::new(row)));
        }
        contents.push(Content::Structure { item, call, rows });
        Some(contents)
    }

    fn reference(
        &mut self,
        assign: &ast::Assign,
        value: &Value,
        element: &Element,
        kinds: &[String],
        accepted: Option<&Vec<String>>,
    ) -> Option<Content> {
        let Some(accepted) = accepted else {
            let wanted =
                element.last().and_then(|s| s.structure.as_ref()).map_or(String::new(), |s| s.name.clone());
            self.mismatch(assign, value, element, &wanted);
            return None;
        };
        let wrong = kinds.iter().find(|kind| !accepted.is_empty() && !accepted.contains(kind));
        if let Some(kind) = wrong {
            self.checker.report(
                Diagnostic::error(
                    codes::WRONG_REFERENCE,
                    format!("`{}` cannot refer to {}", element.path(), article(kind)),
                    value.source.span,
                    format!("a reference to {kind}"),
                )
                .help(format!("it can refer to {}", accepted.join(", "))),
            );
            return None;
        }
        Some(Content::Reference)
    }

    /// A reference that a block adds to: its `reference` is one more row of the block.
    fn reference_with_block(
        &mut self,
        assign: &ast::Assign,
        rows: &[ast::Row],
        value: &Value,
        structure: &Arc<Structure>,
    ) -> Option<Content> {
        let (item, mut rows) = self.with_item(value, Vec::new(), false, |scope| scope.rows(rows, structure));
        let index = structure.members.iter().position(|m| m.name == "reference")?;
        let source = Source { kind: SourceKind::Item(item), many: false, ..value.source.clone() };
        let step = Step {
            key: "reference".to_string(),
            order: Step::order_of(index),
            repeats: false,
            required: false,
            structure: None,
            url: None,
            slice: None,
            only: false,
            path: format!("{}.reference", structure.name),
        };
        let conversion = ir::Conversion { from: ir::SourceForm::Iso, to: ir::TargetForm::String };
        let content = Content::Primitive { via: None, conversion, policy: ir::Policy::Fail };
        let row =
            crate::plan::Assign { source: Some(source), target: vec![step], content, span: assign.span };
        rows.insert(0, crate::plan::Row::Assign(Box::new(row)));
        Some(Content::Structure { item, call: None, rows })
    }

    /// A code as a Coding-like structure (`code`, `system`), or one with a `coding` of them.
    fn coded(
        &mut self,
        assign: &ast::Assign,
        value: &Value,
        element: &Element,
        structure: &Arc<Structure>,
        name: &ast::Name,
    ) -> Option<Content> {
        let table = self.table(name)?;
        let code = Primitive { name: "code".into(), form: Form::Code };
        let policy = self.policy(assign, &code)?;
        let value = match &value.ty {
            Ty::Composite(s, level) => first_component(value, &s.clone(), *level)?,
            _ => value.clone(),
        };
        if value.ty.primitive().is_none() {
            self.not_text(&value, "a table takes a code");
            return None;
        }
        let via = self.via(table, &value, element, name)?;
        if is_coding(structure) {
            return Some(Content::Coded { via, policy, within: None });
        }
        for (index, member) in structure.members.iter().enumerate() {
            let Some(Type::Structure(inner)) = member.types.first() else { continue };
            let constrained = member.constrained(inner).cloned();
            let Some(inner) = constrained.or_else(|| self.checker.structure(structure, inner)) else {
                continue;
            };
            if member.is_list() && is_coding(&inner) {
                let step = Step {
                    key: member.name.clone(),
                    order: Step::order_of(index),
                    repeats: true,
                    required: false,
                    structure: Some(inner),
                    url: None,
                    slice: None,
                    only: false,
                    path: format!("{}.{}", element.path(), member.name),
                };
                return Some(Content::Coded { via, policy, within: Some(step) });
            }
        }
        self.checker.report(
            Diagnostic::error(
                codes::TYPE_MISMATCH,
                format!("`{}` is {} and holds no code", element.path(), article(&structure.name)),
                assign.target.span,
                "a table gives a code",
            )
            .help("send it to a code, Coding or CodeableConcept"),
        );
        None
    }

    /// The map named by `by`, instantiated for the value and the arguments.
    fn by(
        &mut self,
        by: &ast::By,
        value: &Value,
        structure: &Arc<Structure>,
        element: &Element,
    ) -> Option<Call> {
        let arguments: Vec<_> = by.arguments.iter().map(|a| self.value(a)).collect();
        let arguments: Vec<Value> = arguments.into_iter().collect::<Option<_>>()?;
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
    fn implicit(
        &mut self,
        assign: &ast::Assign,
        value: &Value,
        structure: &Arc<Structure>,
        element: &Element,
    ) -> Option<Call> {
        let fits: Vec<usize> = (0..self.checker.heads.len())
            .filter(|i| {
                self.checker.heads.get(*i).is_some_and(|h| {
                    h.parameters.len() == 1
                        && h.target.as_ref().is_some_and(|t| t.name == structure.name)
                        && h.parameters.first().is_some_and(|p| p.ty.same(&value.ty))
                })
            })
            .collect();
        let written = self.checker.sources.text(value.source.span).to_string();
        match fits.as_slice() {
            [only] => {
                let first = Value { source: Source { many: false, ..value.source.clone() }, ..value.clone() };
                let (map, _) = self.instantiate(*only, vec![first], assign.span, Some(structure))?;
                Some(Call { map, arguments: Vec::new() })
            }
            [] => {
                self.checker.report(
                    Diagnostic::error(
                        codes::NEEDS_MAP,
                        format!("`{}` is {}: no map makes it of {}", element.path(), article(&structure.name), article(&value.ty.describe())),
                        assign.target.span,
                        format!("{} has elements", structure.name),
                    )
                    .help(format!("name a map, `{written} -> … by MAP`, or set its elements in a block, `{written} -> … {{ it -> … }}`")),
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
        let named: Vec<usize> = (0..self.checker.heads.len())
            .filter(|i| self.checker.heads.get(*i).is_some_and(|h| h.name == name.node))
            .collect();
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
            }
            return Some(*index);
        }
        if self.checker.is_broken(&name.node) {
            return None;
        }
        let known: Vec<String> = self.checker.heads.iter().map(|h| h.name.clone()).collect();
        let finding = if named.is_empty() {
            let mut finding = Diagnostic::error(
                codes::UNKNOWN_MAP,
                format!("there is no map `{}`", name.node),
                name.span,
                "not in this file or its imports",
            );
            finding = match crate::diagnostic::suggest::did_you_mean(
                &name.node,
                known.iter().map(String::as_str),
            ) {
                Some(near) => finding.help(format!("did you mean `{near}`?")),
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
    ) -> Option<(MapId, Vec<Source>)> {
        let head = self.checker.heads.get(index)?.clone();
        if let Some(used) = self.checker.heads.get_mut(index) {
            used.used = true;
        }
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
                        "map `{}` takes {} sources, and is given {}",
                        head.name,
                        head.parameters.len(),
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
        for (parameter, argument) in head.parameters.iter().zip(&arguments) {
            let fits = parameter.ty.same(&argument.ty) || takes_text(&parameter.ty, &argument.ty);
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
        let mut shapes: Vec<_> = arguments
            .iter()
            .zip(&head.parameters)
            .map(|(a, p)| match p.ty {
                Ty::Text(_) => match a.shape() {
                    super::value::Shape::Literal(text) => super::value::Shape::Literal(text),
                    _ => super::value::Shape::Plain,
                },
                _ => a.ty.shape(),
            })
            .collect();
        shapes.resize(head.parameters.len(), super::value::Shape::Plain);
        // A map that names no profile is checked, and compiled, for that of the element which it fills.
        let own = head.target.as_ref().is_some_and(|target| target.profile.is_some());
        let target = element.filter(|element| element.profile.is_some() && !own).cloned();
        let map = self.checker.instance(index, shapes, target)?;
        Some((map, arguments.into_iter().map(|a| a.source).collect()))
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

fn is_coding(structure: &Structure) -> bool {
    ["code", "system", "display"].iter().all(|name| structure.members.iter().any(|m| m.name == *name))
}

fn conversion_help(from: &Primitive, to: &Primitive) -> String {
    match to.form {
        Form::Date | Form::DateTime | Form::Instant => {
            "a date comes from a DT, DTM or TS field, or from text that is written as one".to_string()
        }
        Form::Boolean => format!(
            "a boolean comes from a Y/N code; write a condition instead: `when … == \"…\" {{ true -> {} }}`",
            to.name
        ),
        Form::Code => format!("send the {} through a table: `via TABLE`", from.name),
        _ => format!(
            "there is no conversion from {} to {}: take another field, or another element",
            from.name, to.name
        ),
    }
}
