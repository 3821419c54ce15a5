//! Records: the `schema` items of maps.

use super::Checker;
use super::declarations::bounds;
use crate::diagnostic::{Diagnostic, codes};
use crate::schema::{Form, Kind, Member, Primitive, Structure, Type};
use crate::source::Span;
use crate::syntax::ast::{self, FieldType};
use std::collections::BTreeMap;
use std::sync::Arc;

impl Checker<'_> {
    pub(super) fn declare_records(&mut self) {
        let files = self.files;
        let mut first: BTreeMap<&str, Span> = BTreeMap::new();
        for schema in files.iter().flat_map(|f| &f.ast.schemas) {
            if let Some(earlier) = first.get(schema.name.node.as_str()).copied() {
                self.report(
                    Diagnostic::twice(
                        codes::DUPLICATE_NAME,
                        format!("two records are called `{}`", schema.name.node),
                        schema.name.span,
                        earlier,
                    )
                    .help("give one of them another name"),
                );
                continue;
            }
            first.insert(&schema.name.node, schema.name.span);
            if schema.broken {
                self.unread.insert(schema.name.node.clone());
            }
        }
        let names: Vec<String> = first.keys().map(|n| n.to_string()).collect();
        for schema in files.iter().flat_map(|f| &f.ast.schemas) {
            if first.get(schema.name.node.as_str()) != Some(&schema.name.span) {
                continue;
            }
            self.declare_record(&schema.name.node, &schema.fields, &names);
        }
    }

    fn declare_record(&mut self, name: &str, fields: &[ast::SchemaField], names: &[String]) {
        let mut members = Vec::new();
        let mut seen: BTreeMap<&str, Span> = BTreeMap::new();
        for field in fields {
            if let Some(earlier) = seen.insert(&field.name.node, field.name.span) {
                self.report(
                    Diagnostic::twice(
                        codes::DUPLICATE_NAME,
                        format!("`{name}` has two fields `{}`", field.name.node),
                        field.name.span,
                        earlier,
                    )
                    .help("give one of them another name"),
                );
                continue;
            }
            let ty = match &field.ty {
                FieldType::Inline(inner) => {
                    let inner_name = format!("{name}.{}", field.name.node);
                    self.declare_record(&inner_name, inner, names);
                    Some(Type::Structure(inner_name))
                }
                FieldType::Named(ty) if names.contains(&ty.node) => Some(Type::Structure(ty.node.clone())),
                FieldType::Named(ty) => {
                    let primitive = record_primitive(&ty.node);
                    if primitive.is_none() {
                        self.unknown_field_type(ty, names);
                    }
                    primitive.map(Type::Primitive)
                }
            };
            if let Some(format) = &field.format {
                self.check_pattern(format, ty.as_ref());
            }
            if let Some(split) = &field.split {
                self.splits.insert((name.to_string(), field.name.node.clone()), split.node.clone());
            }
            let (min, max) = bounds(field.cardinality);
            // A field of a type that is not there stays, so that rows with it are no further mistakes.
            let types = ty.into_iter().collect();
            let format = field.format.as_ref().map(|format| format.node.clone());
            members.push(Member { min, max, format, ..Member::new(field.name.node.clone(), types) });
        }
        let structure = Structure {
            name: name.to_string(),
            label: String::new(),
            kind: Kind::Record,
            members,
            profile: None,
        };
        self.records.insert(name.to_string(), Arc::new(structure));
    }

    /// The pattern of a date, dateTime or time: no other type has one, and minutes are not months.
    fn check_pattern(&mut self, pattern: &ast::Name, ty: Option<&Type>) {
        let Some(Type::Primitive(primitive)) = ty else { return };
        let finding =
            |message: String, label: &str| Diagnostic::error(codes::BAD_FORMAT, message, pattern.span, label);
        if !matches!(primitive.form, Form::Date | Form::DateTime | Form::Time) {
            let message = format!("a {} has no pattern", primitive.name);
            let help = "leave the pattern out, or make the field a `date`, `dateTime` or `time`";
            self.report(finding(message, "only dates and times are written by one").help(help));
            return;
        }
        let has = |part: &str| pattern.node.contains(part);
        let missing = match primitive.form {
            Form::Time if !has("HH") => Some("HH"),
            Form::Date | Form::DateTime if !has("yyyy") => Some("yyyy"),
            Form::Date if has("mm") && !has("MM") => Some("MM"),
            _ => None,
        };
        if let Some(missing) = missing {
            let help = "the parts are `yyyy`, `MM` (month), `dd`, `HH`, `mm` (minute) and `ss`";
            let message = format!("this is no pattern of a {}", primitive.name);
            let finding = finding(message, &format!("without `{missing}`"));
            // Spreadsheets have `DD/MM/YYYY`.
            let usual = pattern.node.replace('Y', "y").replace('D', "d");
            self.report(match usual.contains(missing) {
                true => {
                    let written = format!("\"{usual}\"");
                    finding.help(format!("did you mean {written}?")).fix(
                        format!("write {written}"),
                        pattern.span,
                        written,
                    )
                }
                false => finding.help(help),
            });
        }
    }

    fn unknown_field_type(&mut self, ty: &ast::Name, names: &[String]) {
        if self.is_broken(&ty.node) {
            return;
        }
        let primitives = RECORD_TYPES.iter().map(|(n, _)| *n);
        let finding = Diagnostic::error(
            codes::UNKNOWN_TYPE,
            format!("there is no type `{}`", ty.node),
            ty.span,
            "not a primitive type and not a record",
        );
        let known = primitives.clone().chain(names.iter().map(String::as_str));
        self.report(match self.near(&ty.node, known) {
            Some(near) => finding.did_you_mean(&near),
            None => finding.help(format!("primitive types: {}", primitives.collect::<Vec<_>>().join(", "))),
        });
    }
}

const RECORD_TYPES: &[(&str, Form)] = &[
    ("string", Form::Text),
    ("code", Form::Code),
    ("integer", Form::Integer),
    ("decimal", Form::Decimal),
    ("boolean", Form::Boolean),
    ("date", Form::Date),
    ("dateTime", Form::DateTime),
    ("time", Form::Time),
    ("uri", Form::Uri),
];

/// Whether records have a primitive type of that name.
pub(crate) fn is_record_type(name: &str) -> bool {
    RECORD_TYPES.iter().any(|(known, _)| *known == name)
}

/// A primitive type of records, by name.
pub(super) fn record_primitive(name: &str) -> Option<Primitive> {
    RECORD_TYPES
        .iter()
        .find(|(n, _)| *n == name)
        .map(|(n, form)| Primitive { name: (*n).to_string(), form: *form })
}
