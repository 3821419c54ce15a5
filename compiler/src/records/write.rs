//! Records as text of a map.

use super::{Field, FieldType, Record, Records};
use crate::syntax::ast::Cardinality;
use std::fmt;

impl fmt::Display for Records {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for remark in &self.remarks {
            writeln!(f, "// {}", one_line(remark))?;
        }
        for (position, record) in self.records.iter().enumerate() {
            if position > 0 {
                writeln!(f)?;
            }
            write!(f, "{record}")?;
        }
        Ok(())
    }
}

impl fmt::Display for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(remark) = &self.remark {
            writeln!(f, "// {}", one_line(remark))?;
        }
        writeln!(f, "schema {} {{", name(&self.name))?;
        write_fields(f, &self.fields, "  ")?;
        writeln!(f, "}}")
    }
}

/// Colons and remarks of a block stand below each other.
fn write_fields(f: &mut fmt::Formatter<'_>, fields: &[Field], indent: &str) -> fmt::Result {
    let there = || fields.iter().filter(|field| field.ty != FieldType::LeftOut);
    let names = there().map(|field| name(&field.name).chars().count()).max().unwrap_or(0);
    let remarked =
        there().filter(|field| !matches!(field.ty, FieldType::Inline(_)) && field.remark.is_some());
    let types = remarked.map(|field| type_text(field).chars().count()).max().unwrap_or(0);
    for field in fields {
        let remark = field.remark.as_deref().map(one_line);
        let padded = format!("{:names$}", name(&field.name));
        match (&field.ty, remark) {
            (FieldType::LeftOut, remark) => {
                let escaped = field.name.escape_debug().to_string();
                let shown = if can_be_written(&field.name) { name(&field.name) } else { escaped };
                writeln!(f, "{indent}// {shown} {}", remark.unwrap_or_default())?;
            }
            (FieldType::Inline(inner), remark) => {
                let remark = remark.map(|remark| format!("   // {remark}")).unwrap_or_default();
                writeln!(f, "{indent}{padded} : {{{remark}")?;
                write_fields(f, inner, &format!("{indent}  "))?;
                let mark = mark(field.cardinality);
                writeln!(f, "{indent}}}{}{mark}", if mark.is_empty() { "" } else { " " })?;
            }
            (_, Some(remark)) => {
                writeln!(f, "{indent}{padded} : {:types$}   // {remark}", type_text(field))?;
            }
            (_, None) => writeln!(f, "{indent}{padded} : {}", type_text(field))?,
        }
    }
    Ok(())
}

/// `date "MM/dd/yyyy" ?`.
fn type_text(field: &Field) -> String {
    let mut text = match &field.ty {
        FieldType::Primitive(primitive) => (*primitive).to_owned(),
        FieldType::Named(other) => name(other),
        FieldType::Inline(_) | FieldType::LeftOut => String::new(),
    };
    if let Some(format) = &field.format {
        text += &format!(" {}", quoted(format));
    }
    let mark = mark(field.cardinality);
    if !mark.is_empty() {
        text += &format!(" {mark}");
    }
    if let Some(split) = &field.split {
        text += &format!(" split {}", quoted(split));
    }
    text
}

const fn mark(cardinality: Cardinality) -> &'static str {
    match cardinality {
        Cardinality::One => "",
        Cardinality::Optional => "?",
        Cardinality::Many => "*",
        Cardinality::Some => "+",
    }
}

/// A name as a map has it: in quotes unless it is of letters, digits and `_`.
fn name(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().is_some_and(|first| first.is_ascii_alphabetic() || first == '_');
    let plain = first && letters.all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
    // The one word that is never a name.
    if plain && name != "else" { name.to_owned() } else { quoted(name) }
}

/// A text in quotes, with the escapes that maps have.
fn quoted(text: &str) -> String {
    let escaped = text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n").replace('\t', "\\t");
    format!("\"{escaped}\"")
}

/// Whether a name can be written at all: there is no escape for other control characters.
pub(super) fn can_be_written(name: &str) -> bool {
    !name.is_empty() && !name.chars().any(|letter| letter.is_control() && letter != '\n' && letter != '\t')
}

/// A comment ends with its line.
fn one_line(text: &str) -> String {
    text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}
