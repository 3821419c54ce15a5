//! Functions of values: `join(…)`, `first(…)`, `uri(…)`.

use super::path::text_type;
use super::scope::Scope;
use super::value::{Ty, Value, article};
use crate::diagnostic::{Diagnostic, codes};
use crate::ir::TextFunction;
use crate::plan::{Pick, Source, SourceKind};
use crate::schema::{Form, Primitive};
use crate::source::Span;
use crate::syntax::ast::{self, Literal, ValueKind};

/// A function of single texts with a fixed number of arguments.
struct Signature {
    name: &'static str,
    function: TextFunction,
    arguments: usize,
    usage: &'static str,
}

const TEXT_FUNCTIONS: &[Signature] = &[
    Signature { name: "lower", function: TextFunction::Lower, arguments: 1, usage: "lower(x)" },
    Signature { name: "upper", function: TextFunction::Upper, arguments: 1, usage: "upper(x)" },
    Signature { name: "trim", function: TextFunction::Trim, arguments: 1, usage: "trim(x)" },
    Signature { name: "uri", function: TextFunction::Uri, arguments: 1, usage: "uri(x)" },
    Signature { name: "date", function: TextFunction::Date, arguments: 1, usage: "date(x)" },
    Signature { name: "before", function: TextFunction::Before, arguments: 2, usage: "before(x, \"sep\")" },
    Signature { name: "after", function: TextFunction::After, arguments: 2, usage: "after(x, \"sep\")" },
    Signature {
        name: "replace",
        function: TextFunction::Replace,
        arguments: 3,
        usage: "replace(x, \"a\", \"b\")",
    },
];

const OTHER_FUNCTIONS: &[(&str, &str)] = &[
    ("first", "first(x)"),
    ("last", "last(x)"),
    ("only", "only(x)"),
    ("join", "join(x, \", \", y)"),
    ("concat", "concat(a, b)"),
    ("count", "count(x)"),
];

/// So many arguments of `concat` are nested in each other.
const NESTED: usize = 16;

impl Scope<'_, '_> {
    /// A function call.
    pub(super) fn call(
        &mut self,
        function: &ast::Name,
        arguments: &[ast::Value],
        span: Span,
    ) -> Option<Value> {
        match function.node.as_str() {
            "first" => self.pick(function, arguments, Pick::First, span),
            "last" => self.pick(function, arguments, Pick::Last, span),
            "only" => self.pick(function, arguments, Pick::Only, span),
            "join" => self.join(function, arguments, span),
            "concat" => self.concat(function, arguments, span),
            "count" => {
                let [argument] = arguments else { return self.wrong_count(function, arguments.len()) };
                let value = self.value(argument)?;
                let kind = SourceKind::Count(Box::new(value.source));
                Some(text(
                    kind,
                    Primitive { name: "unsignedInt".into(), form: Form::UnsignedInt },
                    span,
                    true,
                ))
            }
            name => match TEXT_FUNCTIONS.iter().find(|f| f.name == name) {
                Some(signature) => self.text_function(signature, function, arguments, span),
                None => {
                    let known =
                        TEXT_FUNCTIONS.iter().map(|f| f.name).chain(OTHER_FUNCTIONS.iter().map(|f| f.0));
                    let finding = Diagnostic::error(
                        codes::UNKNOWN_FUNCTION,
                        format!("there is no function `{name}`"),
                        function.span,
                        "not known",
                    );
                    let known: Vec<&str> = known.collect();
                    let all = || format!("functions: {}", known.join(", "));
                    self.checker.report(self.checker.meant_of(finding, name, &known, all));
                    None
                }
            },
        }
    }

    fn wrong_count<T>(&mut self, function: &ast::Name, found: usize) -> Option<T> {
        let usage = TEXT_FUNCTIONS
            .iter()
            .map(|f| (f.name, f.usage))
            .chain(OTHER_FUNCTIONS.iter().copied())
            .find(|(name, _)| *name == function.node)
            .map_or("", |(_, usage)| usage);
        self.checker.report(
            Diagnostic::error(
                codes::WRONG_ARGUMENTS,
                format!("`{}` does not take {found} arguments", function.node),
                function.span,
                "arguments do not fit",
            )
            .help(format!("write `{usage}`")),
        );
        None
    }

    fn pick(
        &mut self,
        function: &ast::Name,
        arguments: &[ast::Value],
        which: Pick,
        span: Span,
    ) -> Option<Value> {
        let [argument] = arguments else { return self.wrong_count(function, arguments.len()) };
        let value = self.value(argument)?;
        if !value.source.many {
            let written = self.checker.sources.text(argument.span).to_string();
            self.checker.report(
                Diagnostic::warning(
                    codes::NOT_REPEATED,
                    format!("`{written}` does not repeat"),
                    argument.span,
                    "there is only one",
                )
                .help(format!("write `{written}` alone")),
            );
            return Some(value);
        }
        let kind = SourceKind::Pick { of: Box::new(value.source.clone()), which };
        let source = Source { kind, ty: value.ty.plan(), many: false, span };
        Some(Value { source, ..value })
    }

    fn join(&mut self, function: &ast::Name, arguments: &[ast::Value], span: Span) -> Option<Value> {
        let [_, separator, ..] = arguments else { return self.wrong_count(function, arguments.len()) };
        let ValueKind::Literal(Literal::Text(separator)) = &separator.kind else {
            self.checker.report(
                Diagnostic::error(
                    codes::WRONG_ARGUMENTS,
                    "the second argument of `join` is the separator",
                    separator.span,
                    "not a text in quotes",
                )
                .help("write `join(x, \", \")`, or `join(x, \", \", y)` for several values"),
            );
            return None;
        };
        let values = arguments.iter().enumerate().filter(|(index, _)| *index != 1);
        let values: Vec<_> = values.map(|(_, v)| self.text_argument(v)).collect();
        let values: Vec<Value> = values.into_iter().collect::<Option<_>>()?;
        let required = values.iter().any(|v| v.required);
        let values = values.into_iter().map(|v| v.source).collect();
        let kind = SourceKind::Join { values, separator: separator.clone() };
        Some(text(kind, Primitive { name: "string".into(), form: Form::Text }, span, required))
    }

    fn concat(&mut self, function: &ast::Name, arguments: &[ast::Value], span: Span) -> Option<Value> {
        if arguments.len() < 2 {
            return self.wrong_count(function, arguments.len());
        }
        let values: Vec<_> =
            arguments.iter().map(|v| self.single_text(v, "an argument of `concat`")).collect();
        let values: Vec<Value> = values.into_iter().collect::<Option<_>>()?;
        let required = values.iter().all(|v| v.required);
        let mut sources: Vec<Source> = values.into_iter().map(|v| v.source).collect();
        let ty = text_type().plan();
        let two = |left, right| Source {
            kind: SourceKind::Call { function: TextFunction::Concat, arguments: vec![left, right] },
            ty: ty.clone(),
            many: false,
            span,
        };
        // Group by group, so that many are not nested as deep as they are many.
        while sources.len() > 1 {
            let mut rest = std::mem::take(&mut sources).into_iter();
            while let Some(first) = rest.next() {
                sources.push(rest.by_ref().take(NESTED - 1).fold(first, two));
            }
        }
        let joined = sources.pop()?;
        Some(text(joined.kind, Primitive { name: "string".into(), form: Form::Text }, span, required))
    }

    fn text_function(
        &mut self,
        signature: &Signature,
        function: &ast::Name,
        arguments: &[ast::Value],
        span: Span,
    ) -> Option<Value> {
        if arguments.len() != signature.arguments {
            return self.wrong_count(function, arguments.len());
        }
        let what = format!("an argument of `{}`", signature.name);
        // The first argument may be many: the function is then done for each.
        let values: Vec<_> = arguments
            .iter()
            .enumerate()
            .map(|(index, v)| if index == 0 { self.text_argument(v) } else { self.single_text(v, &what) })
            .collect();
        let values: Vec<Value> = values.into_iter().collect::<Option<_>>()?;
        let first = values.first()?;
        if signature.function == TextFunction::Date
            && let Some((primitive, Some(pattern))) = first.ty.primitive()
        {
            self.dated_by_pattern(&first.source, &primitive, &pattern);
            return None;
        }
        let required = signature.arguments == 1 && first.required && signature.function != TextFunction::Uri;
        let primitive = match signature.function {
            TextFunction::Uri => Primitive { name: "uri".into(), form: Form::Uri },
            // Keeps the way in which its argument is written.
            TextFunction::Date => match first.ty.primitive()?.0 {
                Primitive { form: Form::V2DateTime | Form::V2Date | Form::V2Text, .. } => {
                    Primitive { name: "DT".into(), form: Form::V2Date }
                }
                _ => Primitive { name: "date".into(), form: Form::Date },
            },
            _ => Primitive { name: "string".into(), form: Form::Text },
        };
        let (many, many_source) = (first.source.many, first.source.clone());
        let mut sources: Vec<Source> = values.into_iter().map(|v| v.source).collect();
        if many {
            // A sequence of results: `Call` over the one at hand, which lowering loops over.
            if let Some(slot) = sources.first_mut() {
                *slot = many_source;
            }
        }
        let kind = SourceKind::Call { function: signature.function, arguments: sources };
        let mut value = text(kind, primitive, span, required);
        value.source.many = many;
        Some(value)
    }

    /// `date` knows how HL7 and ISO 8601 write dates. What has a pattern is a date as it is.
    fn dated_by_pattern(&mut self, source: &Source, primitive: &Primitive, pattern: &str) {
        let written = self.checker.sources.text(source.span).to_string();
        self.checker.report(
            Diagnostic::error(
                codes::WRONG_ARGUMENTS,
                format!("`{written}` is {} by the pattern `{pattern}` already", article(&primitive.name)),
                source.span,
                "`date` reads dates of HL7 v2 and ISO 8601",
            )
            .help(format!("write `{written}` alone: into an element of type date goes the date of it")),
        );
    }

    /// A primitive value, one or many.
    fn text_argument(&mut self, value: &ast::Value) -> Option<Value> {
        let value = self.value(value)?;
        if value.ty.primitive().is_none() {
            self.not_text(&value, "a text is needed");
            return None;
        }
        Some(value)
    }

    /// A primitive value that is one.
    pub(super) fn single_text(&mut self, value: &ast::Value, what: &str) -> Option<Value> {
        let value = self.text_argument(value)?;
        if value.source.many {
            self.many_where_one(&value, what);
            return None;
        }
        Some(value)
    }
}

fn text(kind: SourceKind, primitive: Primitive, span: Span, required: bool) -> Value {
    let ty = Ty::Text(primitive);
    let source = Source { kind, ty: ty.plan(), many: false, span };
    Value { source, ty, table: None, required, literal: None, name: "text".into() }
}
