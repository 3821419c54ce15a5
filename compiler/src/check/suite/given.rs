//! What a test gives to its map.

use super::super::declarations::{Head, ParameterHead};
use super::super::value::{Ty, article};
use super::super::{Checker, ast};
use super::input::header;
use crate::diagnostic::suggest::did_you_mean;
use crate::diagnostic::{Diagnostic, codes};
use crate::source::Span;
use crate::suite::Input;
use crate::syntax::ast::Name;
use crate::syntax::ast::test::{Given as Row, GivenKind, Test};

/// What a map is given.
pub(super) enum Given {
    /// A message or record.
    Whole(Input),
    /// The texts of each source, none for one that is absent. Of a reference that is there, an empty one.
    Sources(Vec<Vec<String>>),
}

impl Checker<'_> {
    /// What a test gives; `None`, with an error, if it does not fit the map.
    pub(super) fn given(&mut self, test: &Test, head: &Head) -> Option<Given> {
        if head.runs() {
            self.whole(test, head).map(Given::Whole)
        } else {
            self.sources(test, head).map(Given::Sources)
        }
    }

    /// A message or record: in a file, or all texts as its lines.
    fn whole(&mut self, test: &Test, head: &Head) -> Option<Input> {
        let only = head.parameters.first()?;
        if test.given.is_empty() && !test.broken {
            let what = whole_input(&only.ty);
            self.misfit(test.head, "nothing is given", format!("map `{}` reads {what}", head.name))
                .with("add `given file \"PATH\"`, or `given \"\"\"` with its text", self);
            return None;
        }
        let mut lines = Vec::new();
        for row in &test.given {
            match &row.kind {
                GivenKind::File(path) if test.given.len() == 1 => return Some(Input::File(path.clone())),
                GivenKind::File(path) => {
                    self.misfit(path.span, "a file is all that a map is given", "not beside other `given`")
                        .with("give either a file or texts", self);
                    return None;
                }
                GivenKind::Source { name, .. } if name.node != only.name => {
                    self.misfit(
                        name.span,
                        format!("map `{}` has no source `{}`", head.name, name.node),
                        format!("it reads {}", whole_input(&only.ty)),
                    )
                    .with("what belongs to a whole message or record is given without a name: `given \"PV1|1|I\"`", self);
                    return None;
                }
                GivenKind::Source { text: Some(text), .. } | GivenKind::Whole(text) => {
                    lines.push(text.node.clone())
                }
                GivenKind::Source { name, text: None } => {
                    self.no_text(name);
                    return None;
                }
            }
        }
        let text = lines.join("\n");
        Some(Input::Text(match &only.ty {
            Ty::Group(structure) => self.with_header(text, &structure.name),
            _ => text,
        }))
    }

    /// A message with a header, made up if it has none.
    fn with_header(&self, text: String, structure: &str) -> String {
        let Some(library) = self.hl7.as_deref().filter(|_| !text.trim_start().starts_with("MSH")) else {
            return text;
        };
        let (code, event) = library.events(structure).next().unwrap_or_default();
        format!("{}\n{text}", header(library, &format!("{code}^{event}^{structure}")))
    }

    /// The texts of each source.
    fn sources(&mut self, test: &Test, head: &Head) -> Option<Vec<Vec<String>>> {
        let mut texts: Vec<Vec<String>> = vec![Vec::new(); head.parameters.len()];
        let mut fine = true;
        for row in &test.given {
            let Some((index, parameter, text)) = self.source(row, head) else {
                fine = false;
                continue;
            };
            let known = texts.get(index).is_some_and(|texts| !texts.is_empty());
            if known && !parameter.many() {
                fine = false;
                self.misfit(row.span, format!("`{}` is given twice", parameter.name), "the map takes one")
                    .with("take one of them away", self);
            }
            match self.source_texts(row, parameter, text) {
                Some(found) => texts.get_mut(index)?.extend(found),
                None => fine = false,
            }
        }
        for (parameter, texts) in head.parameters.iter().zip(&mut texts) {
            let required =
                !matches!(parameter.cardinality, ast::Cardinality::Optional | ast::Cardinality::Many);
            if !texts.is_empty() || !required {
                continue;
            }
            if matches!(parameter.ty, Ty::Reference(_)) {
                // There is nothing to say of it but that it is there.
                texts.push(String::new());
            } else if fine && !test.broken {
                fine = false;
                let what = article(&parameter.ty.describe());
                let message = format!("`{}` is not given", parameter.name);
                self.misfit(
                    test.head,
                    message,
                    format!("map `{}` needs {what} as `{}`", head.name, parameter.name),
                )
                .with(
                    format!(
                        "add `given {} …`, or let the map do without: `{}?`",
                        parameter.name, parameter.name
                    ),
                    self,
                );
            }
        }
        fine.then_some(texts)
    }

    /// The source that a row gives, and its text.
    fn source<'h, 'r>(
        &mut self,
        row: &'r Row,
        head: &'h Head,
    ) -> Option<(usize, &'h ParameterHead, Option<&'r Name>)> {
        let (name, text) = match &row.kind {
            GivenKind::File(path) => {
                self.misfit(
                    path.span,
                    "only a whole message or record is given as a file",
                    format!("map `{}` has other sources", head.name),
                )
                .with("give each source by its name: `given PID \"PID|1||…\"`", self);
                return None;
            }
            GivenKind::Whole(text) => match head.parameters.as_slice() {
                [only] => return Some((0, only, Some(text))),
                _ => {
                    let names: Vec<&str> = head.parameters.iter().map(|p| p.name.as_str()).collect();
                    self.misfit(
                        text.span,
                        "which source is this?",
                        format!("map `{}` has several", head.name),
                    )
                    .with(format!("write its name before it: {}", names.join(", ")), self);
                    return None;
                }
            },
            GivenKind::Source { name, text } => (name, text.as_ref()),
        };
        if let Some((index, parameter)) =
            head.parameters.iter().enumerate().find(|(_, p)| p.name == name.node)
        {
            return Some((index, parameter, text));
        }
        let names: Vec<&str> = head.parameters.iter().map(|p| p.name.as_str()).collect();
        let help = match did_you_mean(&name.node, names.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("its sources are {}", names.join(", ")),
        };
        self.misfit(
            name.span,
            format!("map `{}` has no source `{}`", head.name, name.node),
            "no such source",
        )
        .with(help, self);
        None
    }

    /// The text of a source as what it is: one for each value.
    fn source_texts(
        &mut self,
        row: &Row,
        parameter: &ParameterHead,
        text: Option<&Name>,
    ) -> Option<Vec<String>> {
        let Some(text) = text else {
            if matches!(parameter.ty, Ty::Reference(_)) {
                return Some(vec![String::new()]);
            }
            self.no_text(&Name { node: parameter.name.clone(), span: row.span });
            return None;
        };
        let lines =
            || text.node.lines().map(str::trim_end).filter(|line| !line.is_empty()).map(str::to_string);
        match &parameter.ty {
            Ty::Segment(segment) => {
                let texts: Vec<String> = lines().collect();
                let is_it = |line: &String| {
                    line.strip_prefix(segment.name.as_str()).is_some_and(|rest| {
                        rest.is_empty() || rest.starts_with(|c: char| !c.is_alphanumeric())
                    })
                };
                if texts.is_empty() || !texts.iter().all(is_it) {
                    self.misfit(
                        text.span,
                        format!("this is no segment {}", segment.name),
                        format!("does not begin with `{}|`", segment.name),
                    )
                    .with(
                        format!("write the segment as in a message, with its name: `{}|…`", segment.name),
                        self,
                    );
                    return None;
                }
                if texts.len() > 1 && !parameter.many() {
                    self.misfit(text.span, format!("the map takes one {}", segment.name), "several lines")
                        .with("give one segment", self);
                    return None;
                }
                Some(texts)
            }
            Ty::Group(_) => Some(vec![lines().collect::<Vec<_>>().join("\n")]),
            Ty::Composite(..) | Ty::Encoded(..) | Ty::Varies => {
                if text.node.contains(['|', '\n', '\r']) {
                    let what = parameter.ty.describe();
                    self.misfit(
                        text.span,
                        format!("this is more than {}", article(&what)),
                        "`|` and line ends are not in it",
                    )
                    .with("give the text of one field: components are separated by `^`", self);
                    return None;
                }
                Some(vec![text.node.clone()])
            }
            Ty::Record(_) => {
                if !matches!(serde_json::from_str(&text.node), Ok(serde_json::Value::Object(_))) {
                    self.misfit(text.span, "this is no JSON object", format!("`{}` is a record", parameter.name))
                        .with("write `given NAME \"\"\"{ \"Field\": \"value\" }\"\"\"`: three quotes need no `\\\"`", self);
                    return None;
                }
                Some(vec![text.node.clone()])
            }
            Ty::Reference(_) => {
                self.misfit(text.span, "a reference has no text", "to an entry that is made up")
                    .with(format!("write `given {}` alone", parameter.name), self);
                None
            }
            Ty::Scalar(..) | Ty::Text(_) => Some(vec![text.node.clone()]),
        }
    }

    fn no_text(&mut self, name: &Name) {
        self.misfit(name.span, format!("what `{}` is given is missing", name.node), "ends too early")
            .with(format!("write it behind the name: `given {} \"…\"`", name.node), self);
    }

    fn misfit(&self, span: Span, message: impl Into<String>, label: impl Into<String>) -> Misfit {
        Misfit(Diagnostic::error(codes::BAD_GIVEN, message, span, label))
    }
}

/// A mistake in what is given.
struct Misfit(Diagnostic);

impl Misfit {
    fn with(self, help: impl Into<String>, checker: &mut Checker<'_>) {
        checker.report(self.0.help(help));
    }
}

/// What a map that can be run reads, in words.
fn whole_input(ty: &Ty) -> String {
    match ty {
        Ty::Group(structure) => format!("the message {}", structure.name),
        ty => format!("the record {}", ty.describe()),
    }
}
