//! Parameters: what they are declared as, and how rows use them.

use super::Checker;
use super::records::record_primitive;
use super::row::first_component;
use super::scope::Scope;
use super::value::{Ty, Value, article};
use crate::diagnostic::{Diagnostic, codes, did_you_mean};
use crate::ir;
use crate::plan::{Source, SourceKind};
use crate::schema::Primitive;
use crate::source::{Span, Spanned};
use crate::syntax::ast::{self, Cardinality, Literal};
use mapwright_runtime::ParameterType;

/// A parameter that could be read.
#[derive(Debug, Clone)]
pub(super) struct ParameterInfo {
    plan: ir::Parameter,
    primitive: Primitive,
    /// Its name in the file.
    span: Span,
    used: bool,
}

impl ParameterInfo {
    pub(super) fn name(&self) -> &str {
        &self.plan.name
    }

    pub(super) fn plan(&self) -> ir::Parameter {
        // What nothing reads need not be set.
        ir::Parameter { optional: self.plan.optional || !self.used, ..self.plan.clone() }
    }
}

impl<'a> Checker<'a> {
    pub(super) fn declare_parameters(&mut self) {
        let files = self.files;
        for parameter in files.iter().flat_map(|file| &file.ast.parameters) {
            let name = &parameter.name;
            let earlier = self.parameters.iter().find(|known| known.plan.name == name.node);
            if let Some(earlier) = earlier {
                let message = format!("two parameters are called `{}`", name.node);
                let error = Diagnostic::twice(codes::DUPLICATE_NAME, message, name.span, earlier.span);
                self.report(error.help("give one of them another name"));
                continue;
            }
            match self.parameter_info(parameter) {
                Some(info) => self.parameters.push(info),
                // Rows with it are no further mistakes.
                None => drop(self.unread.insert(name.node.clone())),
            }
        }
    }

    fn parameter_info(&mut self, parameter: &ast::Parameter) -> Option<ParameterInfo> {
        let ty = &parameter.ty;
        let types = ParameterType::named(&ty.node).zip(record_primitive(&ty.node));
        let Some((values, primitive)) = types else {
            let names = ParameterType::ALL.iter().map(|(name, _)| *name);
            let message = format!("there is no type `{}`", ty.node);
            let error = Diagnostic::error(codes::UNKNOWN_TYPE, message, ty.span, "not a primitive type");
            self.report(match did_you_mean(&ty.node, names.clone()) {
                Some(near) => error.help(format!("did you mean `{near}`?")),
                None => error.help(format!("primitive types: {}", names.collect::<Vec<_>>().join(", "))),
            });
            return None;
        };
        let keyed = parameter.keys.is_some();
        let wrong = match (parameter.cardinality, keyed, &parameter.default) {
            (Cardinality::Many | Cardinality::Some, ..) => Some("a parameter has one value"),
            (Cardinality::Optional, true, _) => {
                Some("a parameter with keys needs no `?`: what it has no key for is absent")
            }
            (_, true, Some(_)) => Some("a parameter with keys has no default"),
            _ => None,
        };
        if let Some(message) = wrong {
            let error = Diagnostic::error(
                codes::BAD_PARAMETER,
                message,
                parameter.head,
                "of this kind there is none",
            );
            self.report(error.help("write `parameter NAME : TYPE ?`, `parameter NAME : TYPE = DEFAULT` or `parameter NAME : string -> TYPE { KEY -> VALUE }`"));
            return None;
        }
        let default = parameter.default.as_ref().map(|literal| self.parameter_value(values, ty, literal));
        let mut keys: Option<Vec<(String, String)>> = parameter.keys.as_ref().map(|_| Vec::new());
        for (key, literal) in parameter.keys.iter().flatten() {
            let value = self.parameter_value(values, ty, literal);
            let known = keys.get_or_insert_default();
            if known.iter().any(|(other, _)| *other == key.node) {
                let message = format!("`{}` is a key twice", key.node);
                let error = Diagnostic::error(codes::DUPLICATE_KEY, message, key.span, "again here");
                self.report(error.help("take one of them out"));
            } else {
                known.push((key.node.clone(), value));
            }
        }
        if let Some(keys) = &mut keys {
            keys.sort();
        }
        let plan = ir::Parameter {
            name: parameter.name.node.clone(),
            ty: ty.node.clone(),
            optional: parameter.cardinality == Cardinality::Optional,
            default,
            keys,
            description: parameter.description.as_ref().map(|text| text.node.clone()),
        };
        Some(ParameterInfo { plan, primitive, span: parameter.name.span, used: false })
    }

    /// A value that a parameter has by itself, as text.
    fn parameter_value(&mut self, ty: ParameterType, name: &ast::Name, literal: &Spanned<Literal>) -> String {
        let text = match &literal.node {
            Literal::Text(text) | Literal::Number(text) => text.clone(),
            Literal::Boolean(value) => value.to_string(),
        };
        if !ty.accepts(&text) {
            let message = format!("this is not {}", article(&name.node));
            let error = Diagnostic::error(codes::PARAMETER_VALUE, message, literal.span, "not of this type");
            self.report(error.label(name.span, "of this type").help(format!("write {}", ty.expected())));
        }
        text
    }

    /// The parameter with keys of this name.
    fn keyed_parameter(&self, name: &str) -> Option<usize> {
        self.parameters.iter().position(|known| known.plan.name == name && known.plan.keys.is_some())
    }

    /// Parameters of the first file that nothing uses.
    pub(super) fn report_unused_parameters(&mut self) {
        let first = self.files.first().map(|file| file.id);
        let unused: Vec<ParameterInfo> =
            self.parameters.iter().filter(|p| !p.used && Some(p.span.file) == first).cloned().collect();
        for parameter in unused {
            let name = &parameter.plan.name;
            let message = format!("parameter `{name}` is not used");
            let warning =
                Diagnostic::warning(codes::UNUSED_PARAMETER, message, parameter.span, "no row reads it");
            self.report(warning.help(match parameter.plan.keys {
                Some(_) => format!("use it with `via {name}`, or take it out"),
                None => format!("use it, as in `{name} -> …`, or take it out"),
            }));
        }
    }
}

impl Scope<'_, '_> {
    /// The value of a parameter by its name; `Some(None)` if it is none that is a value, which is reported.
    pub(super) fn parameter_named(&mut self, name: &ast::Name) -> Option<Option<Value>> {
        let position = self.checker.parameters.iter().position(|known| known.plan.name == name.node)?;
        let parameter = self.checker.parameters.get_mut(position)?;
        parameter.used = true;
        let declared = parameter.span;
        self.checker.note_use(name.span, declared);
        let parameter = self.checker.parameters.get(position)?;
        let parameter = parameter.clone();
        if parameter.plan.keys.is_some() {
            let message = format!("`{}` has a value for each key", name.node);
            let error = Diagnostic::error(codes::PARAMETER_KEYS, message, name.span, "which key?");
            let error = error.label(parameter.span, "declared here");
            self.checker
                .report(error.help(format!("write it like a table: `SOURCE -> TARGET via {}`", name.node)));
            return Some(None);
        }
        let ty = Ty::Text(parameter.primitive);
        let kind = SourceKind::Setting(position);
        let source = Source { kind, ty: ty.plan(), many: false, span: name.span };
        let required = !parameter.plan.optional;
        Some(Some(Value { source, ty, table: None, required, literal: None, name: name.node.clone() }))
    }

    /// Whether a row does not go `via` a parameter that has no keys.
    fn not_keyed(&mut self, assign: &ast::Assign) -> bool {
        let Some(via) = &assign.via else { return true };
        let parameter = self.checker.parameters.iter_mut().find(|known| known.plan.name == via.node);
        let Some(parameter) = parameter else { return true };
        parameter.used = true;
        let declared = parameter.span;
        let message = format!("`{}` has one value and no keys", via.node);
        let error = Diagnostic::error(codes::PARAMETER_KEYS, message, via.span, "not like a table");
        let error = error.label(declared, "declared here");
        self.checker.report(error.help(format!("write it as a source: `{} -> …`", via.node)));
        false
    }

    /// What a value becomes `via` a parameter with keys; as it is via anything else.
    pub(super) fn via_parameter(
        &mut self,
        assign: &ast::Assign,
        value: Value,
    ) -> Option<(Option<ast::Assign>, Value)> {
        let Some((via, position)) =
            assign.via.as_ref().and_then(|via| Some((via, self.checker.keyed_parameter(&via.node)?)))
        else {
            return self.not_keyed(assign).then_some((None, value));
        };
        let parameter = self.checker.parameters.get_mut(position)?;
        parameter.used = true;
        let declared = parameter.span;
        self.checker.note_use(via.span, declared);
        let parameter = self.checker.parameters.get(position)?;
        let ty = Ty::Text(parameter.primitive.clone());
        let key = match &value.ty {
            Ty::Composite(structure, level) => first_component(&value, &structure.clone(), *level),
            ty => ty.primitive().map(|_| value.clone()),
        };
        let Some(key) = key else {
            self.not_text(&value, &format!("`{}` has a value for each text", via.node));
            return None;
        };
        let span = key.source.span;
        let many = key.source.many;
        let kind = SourceKind::Keyed { parameter: position, of: Box::new(key.source) };
        let source = Source { kind, ty: ty.plan(), many, span };
        let value = Value { source, ty, table: None, required: false, literal: None, name: value.name };
        Some((Some(ast::Assign { via: None, ..assign.clone() }), value))
    }
}
