//! Reads one structure out of the text of a version's structures.

use super::text::{Block, cells};
use super::{Binding, Form, Kind, Member, Primitive, Strength, Structure, Type};
use std::collections::BTreeMap;

/// The primitive types of a version by name.
pub(super) type Primitives = BTreeMap<&'static str, Form>;

/// The structure in a block; `None` if its kind is not known.
pub(super) fn structure(block: &Block, primitives: &Primitives) -> Option<Structure> {
    let mut head = block.cells();
    let name = head.next()?;
    let kind = kind(head.next()?)?;
    let numbered = matches!(kind, Kind::Segment | Kind::Composite);
    let members = block.lines().filter_map(|line| member(line, numbered, primitives)).collect();
    Some(Structure {
        name: name.to_owned(),
        label: head.next().unwrap_or_default().to_owned(),
        kind,
        members,
    })
}

fn kind(word: &str) -> Option<Kind> {
    Some(match word {
        "message" => Kind::Message,
        "group" => Kind::Group,
        "choice" => Kind::Choice,
        "segment" => Kind::Segment,
        "composite" => Kind::Composite,
        "resource" => Kind::Resource,
        "datatype" => Kind::Datatype,
        "element" => Kind::Element,
        _ => return None,
    })
}

/// `number` (of fields and components), name, cardinality, types, binding, flags, label.
fn member(line: &'static str, numbered: bool, primitives: &Primitives) -> Option<Member> {
    let mut cells = cells(line);
    let number = if numbered { Some(cells.next()?.parse().ok()?) } else { None };
    let written_name = cells.next()?;
    let name = written_name.strip_suffix("[x]").unwrap_or(written_name);
    let (min, max) = cardinality(cells.next()?)?;
    let types = match cells.next()? {
        "" => vec![type_of(name, primitives)],
        several => several.split(' ').map(|one| type_of(one, primitives)).collect(),
    };
    let binding = binding(cells.next()?);
    let flags = cells.next()?;
    Some(Member {
        name: name.to_owned(),
        number,
        label: cells.next()?.to_owned(),
        types,
        min,
        max,
        binding,
        withdrawn: flags.starts_with('w'),
        type_from: flags.split_once('^').and_then(|(_, number)| number.parse().ok()),
        choice: name.len() != written_name.len(),
        format: None,
    })
}

fn cardinality(word: &str) -> Option<(u32, Option<u32>)> {
    Some(match word {
        "?" => (0, Some(1)),
        "1" => (1, Some(1)),
        "*" => (0, None),
        "+" => (1, None),
        _ => {
            let (min, max) = word.split_once("..")?;
            (min.parse().ok()?, if max == "*" { None } else { Some(max.parse().ok()?) })
        }
    })
}

fn type_of(word: &str, primitives: &Primitives) -> Type {
    if let Some(&form) = primitives.get(word) {
        return Type::Primitive(Primitive { name: word.to_owned(), form });
    }
    if let Some(targets) = word.strip_prefix("Reference(").and_then(|rest| rest.strip_suffix(')')) {
        return Type::Reference(
            targets.split(',').filter(|name| !name.is_empty()).map(str::to_owned).collect(),
        );
    }
    match word {
        "@resource" => Type::AnyResource,
        "@varies" => Type::Varies,
        _ => Type::Structure(word.to_owned()),
    }
}

/// A letter for the strength and the value set, whose usual beginnings are written as one sign.
fn binding(word: &str) -> Option<Binding> {
    let (letter, set) = word.split_at_checked(1)?;
    let strength = match letter {
        "e" => Strength::Example,
        "p" => Strength::Preferred,
        "x" => Strength::Extensible,
        "r" => Strength::Required,
        _ => return None,
    };
    let value_set = match set.split_at_checked(1)? {
        ("~", rest) => format!("http://hl7.org/fhir/ValueSet/{rest}"),
        ("^", rest) => format!("http://terminology.hl7.org/ValueSet/{rest}"),
        _ => set.to_owned(),
    };
    Some(Binding { value_set, strength })
}

/// The form that a primitive's values have, by the name of [`Form`]'s variant in the data.
pub(super) fn form(word: &str) -> Option<Form> {
    Some(match word {
        "V2Text" => Form::V2Text,
        "V2Code" => Form::V2Code,
        "V2Number" => Form::V2Number,
        "V2Date" => Form::V2Date,
        "V2Time" => Form::V2Time,
        "V2DateTime" => Form::V2DateTime,
        "Text" => Form::Text,
        "Code" => Form::Code,
        "Id" => Form::Id,
        "Uri" => Form::Uri,
        "Integer" => Form::Integer,
        "PositiveInt" => Form::PositiveInt,
        "UnsignedInt" => Form::UnsignedInt,
        "Decimal" => Form::Decimal,
        "Boolean" => Form::Boolean,
        "Date" => Form::Date,
        "DateTime" => Form::DateTime,
        "Instant" => Form::Instant,
        "Time" => Form::Time,
        "Base64" => Form::Base64,
        "Xhtml" => Form::Xhtml,
        _ => return None,
    })
}
