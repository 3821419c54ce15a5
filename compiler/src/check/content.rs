//! What a row writes: a primitive through a conversion or table, a structure through a map, a reference.

use super::convert;
use super::references::holds_resource;
use super::row::{first_component, leading_primitive};
use super::scope::Scope;
use super::target::{Element, ElementType};
use super::value::{Ty, Value, article};
use crate::diagnostic::{Diagnostic, codes};
use crate::ir;
use crate::plan::{Content, Source, SourceKind};
use crate::schema::{Form, Primitive};
use crate::syntax::ast::{self, Extent, Policy};

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
                self.checker.report(holds_resource(&element.path(), assign.target.span));
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
        if !self.check_reference_texts(assign, value, element) {
            return None;
        }
        if let (Some(literal), None) = (&value.literal, &assign.via) {
            let json = self.literal(literal, primitive, value)?;
            self.check_preset(element, Some(&json), value.source.span)?;
            let system = self.system_beside(&assign.target);
            self.check_literal_code(literal, system.as_deref(), element, value.source.span);
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
            let table = self.table_of_codes(via, element)?;
            let via = self.via(table, &value, element, via, true)?;
            let from = Primitive { name: "string".into(), form: Form::Text };
            let conversion = convert::conversion(&from, None, primitive, element.format.as_deref());
            let Some(conversion) = conversion else {
                self.no_conversion(assign, &value, element, &from, primitive);
                return None;
            };
            return Some(Content::Primitive { via: Some(via), conversion, policy });
        }
        let Some((from, format)) = value.ty.primitive() else {
            let why = format!("`{}` is {}", element.path(), article(&primitive.name));
            match &value.ty {
                Ty::Reference(_) if element.refers.is_some() => self.whole_reference(&value, element),
                Ty::Reference(_) => self.mismatch(assign, &value, element, &primitive.name),
                _ => self.not_text(&value, &why),
            }
            return None;
        };
        let conversion = convert::conversion(&from, format.as_deref(), primitive, element.format.as_deref());
        let Some(conversion) = conversion else {
            self.no_conversion(assign, &value, element, &from, primitive);
            return None;
        };
        self.check_alternative_constants(&value.source, primitive)?;
        self.check_code_source(&value, element, primitive);
        Some(Content::Primitive { via: None, conversion, policy })
    }

    /// The constants of `a or "constant"` that go into the element as they are written.
    fn check_alternative_constants(&mut self, source: &Source, primitive: &Primitive) -> Option<()> {
        let SourceKind::Or(alternatives) = &source.kind else { return Some(()) };
        if !matches!(primitive.form, Form::Code | Form::Id | Form::Uri) {
            return Some(());
        }
        for alternative in alternatives {
            let SourceKind::Literal(text) = &alternative.kind else { continue };
            let literal = ast::Literal::Text(text.clone());
            if let Err(wanted) = convert::literal(&literal, primitive) {
                self.bad_literal(&literal, primitive, alternative.span, wanted);
                return None;
            }
        }
        Some(())
    }

    fn no_conversion(
        &mut self,
        assign: &ast::Assign,
        value: &Value,
        element: &Element,
        from: &Primitive,
        to: &Primitive,
    ) {
        let written = self.checker.sources.text(value.source.span).to_string();
        let (is, wanted) = (article(&from.name), article(&to.name));
        self.checker.report(
            Diagnostic::error(
                codes::NO_CONVERSION,
                format!("`{written}` is {is} and `{}` is {wanted}", element.path()),
                value.source.span,
                format!("this is {is}"),
            )
            .label(assign.target.span, format!("this is {wanted}"))
            .help(conversion_help(from, to)),
        );
    }

    pub(super) fn mismatch(&mut self, assign: &ast::Assign, value: &Value, element: &Element, wanted: &str) {
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

    pub(super) fn policy(&mut self, assign: &ast::Assign, primitive: &Primitive) -> Option<ir::Policy> {
        Some(match assign.policy.as_ref().map(|p| (&p.node, p.span)) {
            None | Some((Policy::Fail, _)) => ir::Policy::Fail,
            Some((Policy::Warn(Extent::Element), _)) => ir::Policy::Warn,
            Some((Policy::Warn(Extent::Resource) | Policy::Skip(_) | Policy::Absent(_), _)) => {
                ir::Policy::Skip
            }
            Some((Policy::Default(literal), span)) => match convert::literal(literal, primitive) {
                Ok(json) => ir::Policy::Default(json),
                Err(wanted) => {
                    self.bad_literal(literal, primitive, span, wanted);
                    return None;
                }
            },
        })
    }

    fn literal(&mut self, literal: &ast::Literal, primitive: &Primitive, value: &Value) -> Option<String> {
        match convert::literal(literal, primitive) {
            Ok(json) => Some(json),
            Err(wanted) => {
                self.bad_literal(literal, primitive, value.source.span, wanted);
                None
            }
        }
    }

    fn bad_literal(
        &mut self,
        literal: &ast::Literal,
        primitive: &Primitive,
        span: crate::source::Span,
        wanted: &str,
    ) {
        let finding = Diagnostic::error(
            codes::BAD_LITERAL,
            format!("this constant is no {}", primitive.name),
            span,
            format!("not {}", article(&primitive.name)),
        );
        self.checker.report(match convert::date_of_hl7(literal, primitive) {
            Some(date) => {
                let write = format!("write \"{date}\"");
                finding.help(format!("{write}: FHIR has dashes in dates")).fix(
                    write,
                    span,
                    format!("\"{date}\""),
                )
            }
            None => finding.help(format!("write {wanted}")),
        });
    }

    /// A code reaches a required binding only as a constant or from a table.
    fn check_code_source(&mut self, value: &Value, element: &Element, primitive: &Primitive) {
        if primitive.form != Form::Code {
            return;
        }
        let Some(set) = self.closed_set(element) else { return };
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
        Form::Xhtml => {
            "leave it to who shows the resource; or write a constant, in which `<`, `&` and quotes are escaped"
                .to_string()
        }
        _ => format!(
            "there is no conversion from {} to {}: take another field, or another element",
            from.name, to.name
        ),
    }
}
