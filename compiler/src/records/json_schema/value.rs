//! The type of a field.

use super::{Import, ImportError, Place, keywords};
use crate::records::json::Json;
use crate::records::{Field, FieldType, record_name};
use crate::syntax::ast::Cardinality;

/// More codes are not listed in a comment.
const CODES: usize = 12;

/// The formats of texts that records have a type for.
const FORMATS: &[(&str, &str)] = &[
    ("date", "date"),
    ("date-time", "dateTime"),
    ("time", "time"),
    ("uri", "uri"),
    ("uri-reference", "uri"),
    ("iri", "uri"),
];

/// What JSON Schema calls its types, and what records call them.
const TYPES: &[(&str, &str)] =
    &[("string", "string"), ("integer", "integer"), ("number", "decimal"), ("boolean", "boolean")];

impl<'j> Import<'j> {
    /// Sets type, cardinality and format of a field. What they do not say is added to the remarks.
    pub(super) fn value(
        &mut self,
        field: &mut Field,
        at: &Place<'j>,
        remarks: &mut Vec<String>,
    ) -> Result<(), ImportError> {
        let resolved = self.resolve(at)?;
        let before = self.way.len();
        self.way.extend(resolved.way.clone());
        let made = self.resolved_value(field, &resolved.place, !resolved.way.is_empty(), remarks);
        self.way.truncate(before);
        made
    }

    fn resolved_value(
        &mut self,
        field: &mut Field,
        at: &Place<'j>,
        referred: bool,
        remarks: &mut Vec<String>,
    ) -> Result<(), ImportError> {
        match alternative(field, at, remarks) {
            Alternative::None => {}
            Alternative::Only(only) => return self.value(field, &only, remarks),
            Alternative::Several => return Ok(()),
        }
        if self.object(at)? {
            if referred {
                let name = at.pointer.rsplit('/').next().unwrap_or_default().to_owned();
                let name = if name == "#" { "Record".to_owned() } else { record_name(&name) };
                field.ty = FieldType::Named(self.record(&name, at)?);
            } else {
                let inner = Place { depth: at.depth + 1, ..at.clone() };
                field.ty = FieldType::Inline(self.fields(&inner)?);
                unsaid(self.unsaid(at)?, remarks);
            }
            return Ok(());
        }
        let kinds = kinds(at.schema);
        if kinds.contains(&"null") && field.cardinality == Cardinality::One {
            field.cardinality = Cardinality::Optional;
        }
        let kinds: Vec<&str> = kinds.into_iter().filter(|kind| *kind != "null").collect();
        match kinds.as_slice() {
            ["array"] => return self.list(field, at, remarks),
            ["object"] => leave_out(field, "an object without named properties", remarks),
            [kind] => scalar(field, at.schema, kind, remarks),
            [] => remarks.push("the schema does not say its type".to_owned()),
            several if several.iter().any(|kind| matches!(*kind, "array" | "object")) => {
                leave_out(field, &format!("it can be {}", several.join(" or ")), remarks);
            }
            ["integer", "number"] | ["number", "integer"] => scalar(field, at.schema, "number", remarks),
            several => remarks.push(several.join(" or ")),
        }
        if field.ty != FieldType::LeftOut {
            unsaid(keywords::of(at.schema), remarks);
        }
        Ok(())
    }

    /// A list is a field that repeats.
    fn list(
        &mut self,
        field: &mut Field,
        at: &Place<'j>,
        remarks: &mut Vec<String>,
    ) -> Result<(), ImportError> {
        let Some(items) = at.schema.get("items").filter(|items| !matches!(items, Json::List(_))) else {
            leave_out(field, "a list of anything", remarks);
            return Ok(());
        };
        let at_least = match at.schema.get("minItems") {
            Some(Json::Integer(number)) => *number,
            _ => 0,
        };
        let required = field.cardinality == Cardinality::One;
        // An item that may be null is no item.
        field.cardinality = Cardinality::Many;
        if at_least > 1 {
            remarks.push(format!("at least {at_least}"));
        }
        unsaid(keywords::of(at.schema), remarks);
        let resolved = self.resolve(&at.child(items, "items"))?;
        if kinds(resolved.place.schema).contains(&"array") {
            leave_out(field, "it has lists in lists", remarks);
            return Ok(());
        }
        self.value(field, &at.child(items, "items"), remarks)?;
        if required && at_least > 0 {
            field.cardinality = Cardinality::Some;
        }
        Ok(())
    }
}

/// What a schema has of `oneOf` and `anyOf`.
enum Alternative<'j> {
    None,
    /// One that is not `null`.
    Only(Place<'j>),
    /// Several: what can be said of them is said.
    Several,
}

/// Several alternatives leave the field out, or make it a text.
fn alternative<'j>(field: &mut Field, at: &Place<'j>, remarks: &mut Vec<String>) -> Alternative<'j> {
    if at.schema.get("properties").is_some() || at.schema.get("type").is_some() {
        return Alternative::None;
    }
    let Some(keyword) = ["oneOf", "anyOf"].into_iter().find(|keyword| at.schema.get(keyword).is_some())
    else {
        return Alternative::None;
    };
    let all = at.schema.get(keyword).map(Json::items).unwrap_or_default();
    let is_null = |schema: &&Json| schema.get("type").and_then(Json::text) == Some("null");
    if all.iter().any(|schema| is_null(&schema)) && field.cardinality == Cardinality::One {
        field.cardinality = Cardinality::Optional;
    }
    let others: Vec<&'j Json> = all.iter().filter(|schema| !is_null(schema)).collect();
    if let [only] = others.as_slice() {
        return Alternative::Only(at.child(only, keyword));
    }
    let is_scalar = |schema: &&Json| {
        let kinds = kinds(schema);
        !kinds.is_empty() && kinds.iter().all(|kind| TYPES.iter().any(|(known, _)| known == kind))
    };
    if !others.iter().all(is_scalar) {
        leave_out(field, &format!("{keyword} of {} alternatives", others.len()), remarks);
        return Alternative::Several;
    }
    let mut said: Vec<&str> = others.iter().flat_map(|schema| kinds(schema)).collect();
    said.dedup();
    if let ([only], Some(first)) = (said.as_slice(), others.first()) {
        scalar(field, first, only, &mut Vec::new());
    }
    remarks.push(format!("{keyword} of {}", said.join(" or ")));
    Alternative::Several
}

/// The types that a schema names, or that follow of its other keywords.
fn kinds(schema: &Json) -> Vec<&str> {
    match schema.get("type") {
        Some(Json::Text(kind)) => return vec![kind.as_str()],
        Some(Json::List(kinds)) => return kinds.iter().filter_map(Json::text).collect(),
        _ => {}
    }
    let has = |keywords: &[&str]| keywords.iter().any(|keyword| schema.get(keyword).is_some());
    if has(&["properties", "additionalProperties", "patternProperties", "required"]) {
        return vec!["object"];
    }
    if has(&["items", "minItems", "maxItems", "prefixItems"]) {
        return vec!["array"];
    }
    let values = schema.get("enum").map(Json::items).unwrap_or_default().iter().chain(schema.get("const"));
    let mut kinds: Vec<&str> = values.map(kind_of).collect();
    kinds.sort_unstable();
    kinds.dedup();
    if kinds.is_empty() && has(&["pattern", "format", "minLength", "maxLength"]) {
        kinds.push("string");
    }
    if kinds.is_empty() && has(&["minimum", "maximum", "multipleOf"]) {
        kinds.push("number");
    }
    kinds
}

const fn kind_of(value: &Json) -> &'static str {
    match value {
        Json::Null => "null",
        Json::Boolean(_) => "boolean",
        Json::Integer(_) => "integer",
        Json::Decimal(_) => "number",
        Json::Text(_) => "string",
        Json::List(_) => "array",
        Json::Object(_) => "object",
    }
}

fn scalar(field: &mut Field, schema: &Json, kind: &str, remarks: &mut Vec<String>) {
    let Some((_, ty)) = TYPES.iter().find(|(known, _)| *known == kind) else {
        remarks.push(format!("there is no type {kind} in JSON Schema"));
        return;
    };
    field.ty = FieldType::Primitive(ty);
    match *ty {
        "string" => text(field, schema, remarks),
        "integer" if is_long(schema) => {
            field.ty = FieldType::Primitive("decimal");
            remarks.push("may be larger than an integer can be".to_owned());
        }
        _ => {}
    }
}

/// More than 32 bits.
fn is_long(schema: &Json) -> bool {
    let beyond = |keyword: &str| match schema.get(keyword) {
        Some(Json::Integer(bound)) => i32::try_from(*bound).is_err(),
        Some(Json::Decimal(bound)) => bound.abs() > f64::from(i32::MAX),
        _ => false,
    };
    schema.get("format").and_then(Json::text) == Some("int64")
        || ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"].into_iter().any(beyond)
}

fn text(field: &mut Field, schema: &Json, remarks: &mut Vec<String>) {
    if let Some(format) = schema.get("format").and_then(Json::text) {
        match FORMATS.iter().find(|(known, _)| *known == format) {
            Some((_, ty)) => field.ty = FieldType::Primitive(ty),
            None => remarks.push(format!("format {format}")),
        }
    }
    let values: Vec<&str> =
        schema.get("enum").map(Json::items).unwrap_or_default().iter().filter_map(Json::text).collect();
    let constant = schema.get("const").and_then(Json::text);
    let codes: Vec<&str> = values.into_iter().chain(constant).collect();
    if codes.is_empty() {
        return;
    }
    let is_code = |code: &&str| !code.is_empty() && code.trim() == *code && !code.contains("  ");
    if codes.iter().all(is_code) && field.ty == FieldType::Primitive("string") {
        field.ty = FieldType::Primitive("code");
    }
    let more = codes.len().saturating_sub(CODES);
    let shown = codes.iter().take(CODES).copied().collect::<Vec<_>>().join(", ");
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    remarks.push(format!("one of {shown}{more}"));
}

fn leave_out(field: &mut Field, why: &str, remarks: &mut Vec<String>) {
    field.ty = FieldType::LeftOut;
    remarks.clear();
    remarks.push(format!("left out: {why}"));
}

fn unsaid(keywords: Vec<&'static str>, remarks: &mut Vec<String>) {
    if !keywords.is_empty() {
        remarks.push(format!("not said here: {}", keywords.join(", ")));
    }
}
