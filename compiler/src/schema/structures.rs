//! Reads one structure out of the text of a version's structures.

use super::text::{Block, Blocks, cells};
use super::versions::Versions;
use super::{Binding, Form, Kind, Member, Primitive, Strength, Structure, Type, Usage};
use std::collections::BTreeMap;

/// The primitive types of a version by name.
pub(super) type Primitives = BTreeMap<&'static str, Form>;

/// The structures of one version of a standard.
#[derive(Debug)]
pub(super) struct Structures {
    blocks: Blocks,
    versions: Versions,
    pub(super) primitives: Primitives,
}

impl Structures {
    pub(super) fn new(text: &'static str, version: &str) -> Self {
        let blocks = Blocks::new(text);
        let versions = Versions::of(blocks, version);
        let primitives = primitives(blocks, &versions);
        Self { blocks, versions, primitives }
    }

    /// A structure by name; `None` if the version has none, or if its kind is not known.
    pub(super) fn find(&self, name: &str) -> Option<Structure> {
        let block = self.blocks.find(name).find(|block| self.has(block))?;
        let mut head = block.cells();
        let name = head.next()?;
        let kind = kind(head.next()?)?;
        let numbered = matches!(kind, Kind::Segment | Kind::Composite);
        let members =
            block.lines().filter_map(|line| member(line, numbered, &self.primitives, &self.versions));
        Some(Structure {
            name: name.to_owned(),
            label: head.next().unwrap_or_default().to_owned(),
            kind,
            members: members.collect(),
            profile: None,
        })
    }

    /// The names of all structures, in order.
    pub(super) fn names(&self) -> Vec<&'static str> {
        self.blocks.iter().filter(|block| self.has(block)).map(|block| block.key()).collect()
    }

    fn has(&self, block: &Block) -> bool {
        self.versions.hold(block.cells().nth(3).unwrap_or_default())
    }
}

/// `primitive`, name, form, versions.
fn primitives(blocks: Blocks, versions: &Versions) -> Primitives {
    let mut found = Primitives::new();
    for line in blocks.preamble() {
        let mut words = line.split(' ');
        if let (Some("primitive"), Some(name), Some(word)) = (words.next(), words.next(), words.next())
            && let Some(form) = form(word)
            && versions.hold(words.next().unwrap_or_default())
        {
            found.insert(name, form);
        }
    }
    found
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

/// `number` (of fields and components), name, cardinality, types, binding, flags, label, versions. `None` if it is not of the version.
pub(super) fn member(
    line: &'static str,
    numbered: bool,
    primitives: &Primitives,
    versions: &Versions,
) -> Option<Member> {
    let mut cells = cells(line);
    let number = if numbered { Some(cells.next()?.parse().ok()?) } else { None };
    let written_name = cells.next()?;
    let name = written_name.strip_suffix("[x]").unwrap_or(written_name);
    let (min, max) = cardinality(cells.next()?)?;
    let types = cells.next()?;
    let binding = binding(cells.next()?);
    let flags = cells.next()?;
    let label = cells.next()?;
    if !versions.hold(cells.next()?) {
        return None;
    }
    let (flags, type_from) = flags.split_once('^').unwrap_or((flags, ""));
    let length = flags.trim_start_matches(|letter: char| letter.is_ascii_lowercase());
    let usage = if numbered { usage(flags, min) } else { None };
    let types = if types.is_empty() { name } else { types };
    Some(Member {
        name: name.to_owned(),
        number,
        label: label.to_owned(),
        types: types.split(' ').map(|one| type_of(one, primitives)).collect(),
        min,
        max,
        binding,
        withdrawn: usage == Some(Usage::Withdrawn),
        type_from: type_from.parse().ok(),
        choice: name.len() != written_name.len(),
        usage,
        length: length.parse().ok(),
        reference_targets: types.split(' ').find_map(concept_targets).unwrap_or_default(),
        format: None,
        constraint: None,
    })
}

/// A letter where the cardinality does not say it.
fn usage(flags: &str, min: u32) -> Option<Usage> {
    Some(match flags.bytes().next() {
        Some(b'c') => Usage::Conditional,
        Some(b'b') => Usage::Backward,
        Some(b'x') => Usage::NotUsed,
        Some(b'w') => Usage::Withdrawn,
        _ if min > 0 => Usage::Required,
        _ => Usage::Optional,
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
    if let Some(targets) = targets(word, "Reference(") {
        return Type::Reference(targets);
    }
    if concept_targets(word).is_some() {
        return Type::Structure("CodeableReference".to_owned());
    }
    match word {
        "@resource" => Type::AnyResource,
        "@varies" => Type::Varies,
        _ => Type::Structure(word.to_owned()),
    }
}

/// The targets in `CodeableReference(Medication,Substance)`.
fn concept_targets(word: &str) -> Option<Vec<String>> {
    targets(word, "CodeableReference(")
}

fn targets(word: &str, before: &str) -> Option<Vec<String>> {
    let names = word.strip_prefix(before)?.strip_suffix(')')?;
    Some(names.split(',').filter(|name| !name.is_empty()).map(str::to_owned).collect())
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
fn form(word: &str) -> Option<Form> {
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
