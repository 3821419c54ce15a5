//! What is wrong with a source path, and what to write instead.

use super::super::scope::Scope;
use super::super::value::{Ty, Value};
use crate::diagnostic::{Diagnostic, codes};
use crate::schema::{Kind, Structure};
use crate::source::Span;
use crate::syntax::ast::{self, SourceStep};

/// `PID-5.1` for `PID-5-1`: both are read, and messages have the first.
fn with_dots(path: &str) -> String {
    match path.split_once('-') {
        Some((segment, field)) if path.bytes().all(|byte| byte == b'-' || byte.is_ascii_alphanumeric()) => {
            format!("{segment}-{}", field.replace('-', "."))
        }
        _ => path.to_owned(),
    }
}

impl Scope<'_, '_> {
    /// Reports a repeated value where one is needed.
    pub(in crate::check) fn many_where_one(&mut self, value: &Value, what: &str) {
        if let Some(finding) = self.one_of_many_entries(value, what) {
            self.checker.report(finding);
            return;
        }
        let written = self.checker.sources.text(value.source.span).to_string();
        self.checker.report(
            Diagnostic::error(
                codes::REPEATED_INTO_SINGLE,
                format!("`{written}` can be there many times, and {what} is one"),
                value.source.span,
                "may repeat",
            )
            .help(format!("say which one: `first({written})`, `last({written})` or `only({written})` (an error if there are more)"))
            .help(match value.ty.primitive() {
                Some(_) => format!("or make one text of them: `join({written}, \", \")`"),
                None => format!("or put the row into `each {written} {{ … }}`, to have one for each"),
            }),
        );
    }

    /// Reports a value that is no text.
    pub(in crate::check) fn not_text(&mut self, value: &Value, why: &str) {
        let written = self.checker.sources.text(value.source.span).to_string();
        let mut finding = Diagnostic::error(
            codes::TYPE_MISMATCH,
            format!("`{written}` is {} and no text", value.ty.describe()),
            value.source.span,
            why.to_string(),
        );
        finding = match &value.ty {
            Ty::Composite(structure, _) => {
                let written = with_dots(&written);
                let parts: Vec<_> = structure
                    .members
                    .iter()
                    .take(4)
                    .map(|m| format!("`{written}.{}` ({})", m.number.unwrap_or(0), m.name))
                    .collect();
                finding.help(format!("take one of its components: {}, …", parts.join(", ")))
            }
            Ty::Segment(_) => finding.help(format!("take one of its fields: `{written}-1`, …")),
            _ => finding.help("take a primitive part of it"),
        };
        self.checker.report(finding);
    }

    pub(super) fn unknown_member(&mut self, structure: &Structure, name: &str, span: Span) {
        if self.checker.unread.contains(&structure.name) {
            return;
        }
        let what = match structure.kind {
            Kind::Segment => "field",
            Kind::Composite => "component",
            Kind::Record => "field",
            Kind::Message | Kind::Group | Kind::Choice => "segment or group",
            _ => "element",
        };
        let finding = Diagnostic::error(
            codes::UNKNOWN_PATH,
            format!("{} has no {what} `{name}`", structure.name),
            span,
            format!("no such {what}"),
        );
        let (finding, _) = self.checker.meant_member(finding, structure, name);
        self.checker.report(finding);
    }

    pub(super) fn no_parts(&mut self, value: &Value, step: &SourceStep, why: &str) {
        let written = value.name.clone();
        self.checker.report(
            Diagnostic::error(
                codes::NOT_A_STRUCTURE,
                format!("`{written}` has no such part"),
                step.span,
                why,
            )
            .help(format!("write `{written}` alone")),
        );
    }

    pub(super) fn unknown_name(&mut self, name: &ast::Name) {
        let mut records = self.parameters.iter().filter_map(|(_, value)| match &value.ty {
            Ty::Record(record) => Some(record),
            _ => None,
        });
        if self.checker.is_broken(&name.node)
            || self.checker.unread.contains(&name.node)
            || records.any(|record| self.checker.unread.contains(&record.name))
        {
            return;
        }
        if let Some(finding) = self.unknown_entry(name) {
            self.checker.report(finding);
            return;
        }
        let finding = Diagnostic::error(
            codes::UNKNOWN_NAME,
            format!("`{}` is not known here", name.node),
            name.span,
            "no source, segment, field or entry that can be seen from here",
        );
        if let Some(finding) = self.further_in(&finding, &name.node) {
            self.checker.report(finding);
            return;
        }
        let known = if self.checker.comparisons.get() == 0 { Vec::new() } else { self.known_names() };
        let at_hand = self.parameters.iter().map(|(name, value)| (name, &value.ty));
        let parts = at_hand.filter_map(|(name, ty)| match ty {
            Ty::Segment(structure) | Ty::Composite(structure, _) => Some((name.clone(), structure.clone())),
            _ => None,
        });
        let parts: Vec<_> = parts.collect();
        let mut finding = self.checker.meant_name(finding, &name.node, &known, &parts);
        // A row of another file than its map's is one of an overlay.
        let instance = self.checker.open.last().and_then(|open| self.checker.instances.get(*open));
        let head = instance.and_then(|instance| self.checker.heads.get(instance.map));
        if let Some(head) = head.filter(|head| head.span.file != name.span.file) {
            let (map, name) = (&head.name, &name.node);
            finding = finding.help(format!("to add a source to this map: `map {map}(+ {name}?) {{ … }}`"));
        }
        self.checker.report(finding);
    }
}
