//! Records of a JSON Schema (draft 4 to 2020-12, what of it describes objects).

use super::json::Json;
use super::write::can_be_written;
use super::{DEEPEST, Field, FieldType, Record, Records, record_name};
use crate::syntax::ast::Cardinality;
use std::fmt;

mod keywords;
mod value;

/// Why no record can be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ImportError {
    /// The text is no JSON.
    NotJson {
        /// From 1.
        line: usize,
        /// From 1, in bytes.
        column: usize,
    },
    /// It describes no object with properties.
    NoObject,
    /// A `$ref` leads to another document.
    Remote(String),
    /// A `$ref` leads nowhere.
    Dangling(String),
    /// References that lead back to where they began, one after the other. Records cannot be in themselves.
    Cyclic(Vec<String>),
    /// Objects are nested more deeply than a map can say.
    TooDeep(String),
}

impl fmt::Display for ImportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ImportError::NotJson { line, column } => {
                write!(f, "this is no JSON, at line {line}, column {column}")
            }
            ImportError::NoObject => f.write_str("it describes no object with properties"),
            ImportError::Remote(to) => {
                write!(
                    f,
                    "the reference {to} leads to another document; put what it means into this one, below `$defs`"
                )
            }
            ImportError::Dangling(to) => write!(f, "the reference {to} leads nowhere"),
            ImportError::Cyclic(way) => {
                write!(
                    f,
                    "a record cannot be in itself, and these references lead back to where they began: "
                )?;
                f.write_str(&way.join(" → "))
            }
            ImportError::TooDeep(at) => write!(f, "the objects at {at} are nested too deeply for a map"),
        }
    }
}

/// The records that a JSON Schema describes: one for its root, and one for each object that a reference leads to. Objects in place
/// become records in place. The first has the given name, or else that of the schema's title, or the other given one.
///
/// What records cannot say is said in remarks.
///
/// # Errors
/// [`ImportError`] if there is no object in it, or if references lead nowhere, elsewhere, or in a circle.
///
/// ```
/// use mapwright_compiler::records::import;
/// let schema = r#"{ "properties": { "born": { "type": "string", "format": "date" } }, "required": ["born"] }"#;
/// let made = import(schema, None, "Chart")?;
/// assert_eq!(made.to_string(), "schema Chart {\n  born : date\n}\n");
/// # Ok::<(), mapwright_compiler::records::ImportError>(())
/// ```
pub fn import(text: &str, name: Option<&str>, otherwise: &str) -> Result<Records, ImportError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let root: Json = serde_json::from_str(text)
        .map_err(|error| ImportError::NotJson { line: error.line(), column: error.column() })?;
    let title = root.get("title").and_then(Json::text).map(record_name);
    let name = name.map(str::to_owned).or(title).unwrap_or_else(|| otherwise.to_owned());
    let mut import = Import { root: &root, made: Vec::new(), way: vec!["#".to_owned()], remarks: Vec::new() };
    let mut at = Place { schema: &root, pointer: "#".to_owned(), depth: 0 };
    if root.get("items").is_some() && root.get("properties").is_none() {
        import.remarks.push("The schema is of a list: the record is that of its items.".to_owned());
        at = at.child(root.get("items").unwrap_or(&root), "items");
    }
    let resolved = import.resolve(&at)?;
    import.way.extend(resolved.way.clone());
    if import.object(&resolved.place)? {
        import.record(&name, &resolved.place)?;
    } else {
        import.definitions()?;
    }
    if import.made.is_empty() {
        return Err(ImportError::NoObject);
    }
    let records = import.made.into_iter().filter_map(|made| made.record).collect();
    Ok(Records { records, remarks: import.remarks })
}

struct Import<'j> {
    root: &'j Json,
    /// In the order in which they were met; the first is the root's.
    made: Vec<Made>,
    /// The references that are being followed.
    way: Vec<String>,
    remarks: Vec<String>,
}

/// A record of a pointer. While it is made there is none.
struct Made {
    pointer: String,
    name: String,
    record: Option<Record>,
}

/// A schema in the document.
#[derive(Clone)]
struct Place<'j> {
    schema: &'j Json,
    /// `#/properties/name`.
    pointer: String,
    /// In so many records in place.
    depth: usize,
}

impl<'j> Place<'j> {
    fn child(&self, schema: &'j Json, step: &str) -> Place<'j> {
        Place { schema, pointer: format!("{}/{step}", self.pointer), depth: self.depth }
    }
}

/// Where references led.
struct Resolved<'j> {
    place: Place<'j>,
    /// The references on the way, in their order; none if it stands in place.
    way: Vec<String>,
}

impl<'j> Import<'j> {
    /// Follows `$ref` as long as there is one, also where it stands alone in an `allOf`.
    fn resolve(&self, at: &Place<'j>) -> Result<Resolved<'j>, ImportError> {
        let mut place = at.clone();
        let mut way: Vec<String> = Vec::new();
        loop {
            let alone = match place.schema.get("allOf").map(Json::items) {
                Some([only]) if place.schema.get("properties").is_none() => Some(only),
                _ => None,
            };
            let Some(to) = place.schema.get("$ref").or_else(|| alone?.get("$ref")).and_then(Json::text)
            else {
                return Ok(Resolved { place, way });
            };
            if way.iter().any(|known| known == to) || self.way.iter().any(|known| known == to) {
                let begin = self.way.iter().position(|known| known == to).unwrap_or(self.way.len());
                let circle = self.way.get(begin..).unwrap_or_default().iter().chain(&way).cloned();
                return Err(ImportError::Cyclic(circle.chain([to.to_owned()]).collect()));
            }
            way.push(to.to_owned());
            place = Place { schema: self.pointed(to)?, pointer: to.to_owned(), depth: place.depth };
        }
    }

    /// What a reference leads to: `#/$defs/address`, or `#address` for an `$anchor` below `$defs`.
    fn pointed(&self, to: &str) -> Result<&'j Json, ImportError> {
        let dangling = || ImportError::Dangling(to.to_owned());
        let pointer = to.strip_prefix('#').ok_or_else(|| ImportError::Remote(to.to_owned()))?;
        if !pointer.is_empty() && !pointer.starts_with('/') {
            let anchored = |(_, schema): &&(String, Json)| {
                ["$anchor", "$id", "id"].iter().any(|keyword| {
                    schema
                        .get(keyword)
                        .and_then(Json::text)
                        .is_some_and(|t| t.trim_start_matches('#') == pointer)
                })
            };
            return self.all_definitions().find(anchored).map(|(_, schema)| schema).ok_or_else(dangling);
        }
        pointer.split('/').skip(1).try_fold(self.root, |at, step| {
            let step = percent_decoded(step).replace("~1", "/").replace("~0", "~");
            let item = || step.parse::<usize>().ok().and_then(|index| at.items().get(index));
            at.get(&step).or_else(item).ok_or_else(dangling)
        })
    }

    fn all_definitions(&self) -> impl Iterator<Item = &'j (String, Json)> + use<'j> {
        let root = self.root;
        ["$defs", "definitions"].into_iter().filter_map(|keyword| root.get(keyword)).flat_map(Json::members)
    }

    /// A schema that is nothing but definitions: a record for each that is an object.
    fn definitions(&mut self) -> Result<(), ImportError> {
        let root = Place { schema: self.root, pointer: "#".to_owned(), depth: 0 };
        for keyword in ["$defs", "definitions"] {
            for (name, schema) in self.root.get(keyword).map(Json::members).unwrap_or_default() {
                let place = root.child(schema, keyword).child(schema, name);
                let done = self.made.iter().any(|made| made.pointer == place.pointer);
                self.way = vec![place.pointer.clone()];
                if !done && schema.get("$ref").is_none() && self.object(&place)? {
                    self.record(&record_name(name), &place)?;
                }
            }
        }
        Ok(())
    }

    /// The record of a place, made if there is none; returns its name.
    fn record(&mut self, name: &str, at: &Place<'j>) -> Result<String, ImportError> {
        if let Some(made) = self.made.iter().find(|made| made.pointer == at.pointer) {
            return Ok(made.name.clone());
        }
        let name = self.free_name(name);
        let position = self.made.len();
        self.made.push(Made { pointer: at.pointer.clone(), name: name.clone(), record: None });
        let at = Place { depth: 0, ..at.clone() };
        let fields = self.fields(&at)?;
        let unsaid = self.unsaid(&at)?;
        let remark = if unsaid.is_empty() {
            None
        } else {
            Some(format!("{name}: not said here: {}", unsaid.join(", ")))
        };
        if let Some(made) = self.made.get_mut(position) {
            made.record = Some(Record { name: name.clone(), fields, remark });
        }
        Ok(name)
    }

    /// A name that no other record and no primitive type has.
    fn free_name(&self, wanted: &str) -> String {
        let wanted = if can_be_written(wanted) { wanted } else { "Record" };
        let taken =
            |name: &str| self.made.iter().any(|made| made.name == name) || crate::check::is_record_type(name);
        let numbered = (2..).map(|number| format!("{wanted}{number}"));
        std::iter::once(wanted.to_owned()).chain(numbered).find(|name| !taken(name)).unwrap_or_default()
    }

    /// The fields of an object, those of all schemas that it is made of.
    fn fields(&mut self, at: &Place<'j>) -> Result<Vec<Field>, ImportError> {
        // References that follow each other are limited as well: each is one more call.
        if at.depth > DEEPEST || self.way.len() > 4 * DEEPEST {
            return Err(ImportError::TooDeep(at.pointer.clone()));
        }
        let mut fields: Vec<Field> = Vec::new();
        let parts = self.parts(at)?;
        let required: Vec<&str> = parts
            .iter()
            .filter_map(|part| part.place.schema.get("required"))
            .flat_map(Json::items)
            .filter_map(Json::text)
            .collect();
        for part in parts {
            let before = self.way.len();
            self.way.extend(part.way);
            let properties = part.place.schema.get("properties").map(Json::members).unwrap_or_default();
            for (name, schema) in properties {
                let child = part.place.child(schema, "properties").child(schema, &escaped(name));
                let field = self.field(name, &child, required.contains(&name.as_str()))?;
                match fields.iter_mut().find(|known| known.name == *name) {
                    Some(there) => *there = field,
                    None => fields.push(field),
                }
            }
            self.way.truncate(before);
        }
        let unknown = required.iter().filter(|name| !fields.iter().any(|field| field.name == **name));
        let unknown: Vec<Field> = unknown
            .map(|name| Field::left_out(name, "it is required, and nothing says what it is"))
            .collect();
        fields.extend(unknown);
        Ok(fields)
    }

    /// A schema and those that its `allOf` adds to it.
    fn parts(&self, at: &Place<'j>) -> Result<Vec<Resolved<'j>>, ImportError> {
        let mut parts = Vec::new();
        let mut open = vec![(at.clone(), Vec::new())];
        while let Some((place, mut way)) = open.pop() {
            let resolved = self.resolve(&place)?;
            way.extend(resolved.way);
            let all: Vec<&'j Json> =
                resolved.place.schema.get("allOf").map(Json::items).unwrap_or_default().iter().collect();
            for (position, schema) in all.iter().enumerate().rev() {
                let child = resolved.place.child(schema, "allOf").child(schema, &position.to_string());
                let to = schema.get("$ref").and_then(Json::text).unwrap_or_default();
                if way.iter().any(|known| known == to) {
                    return Err(ImportError::Cyclic(way.into_iter().chain([to.to_owned()]).collect()));
                }
                open.push((child, way.clone()));
            }
            parts.push(Resolved { place: resolved.place, way });
        }
        Ok(parts)
    }

    /// Whether a place is of an object with properties.
    fn object(&self, at: &Place<'j>) -> Result<bool, ImportError> {
        Ok(self.parts(at)?.iter().any(|part| part.place.schema.get("properties").is_some()))
    }

    fn field(&mut self, name: &str, at: &Place<'j>, required: bool) -> Result<Field, ImportError> {
        if !can_be_written(name) {
            return Ok(Field::left_out(name, "a field needs a name without control characters"));
        }
        let cardinality = if required { Cardinality::One } else { Cardinality::Optional };
        let mut field = Field::new(name, FieldType::Primitive("string"), cardinality);
        let mut remarks = Vec::new();
        self.value(&mut field, at, &mut remarks)?;
        if !remarks.is_empty() {
            field.remark = Some(remarks.join("; "));
        }
        Ok(field)
    }
}

/// A name as a step of a pointer.
fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// A pointer in a URI may have characters as `%20`.
fn percent_decoded(step: &str) -> String {
    let mut bytes = Vec::with_capacity(step.len());
    let mut rest = step.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let hex = after.get(..2).filter(|_| *first == b'%').and_then(|hex| std::str::from_utf8(hex).ok());
        match hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = after.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
