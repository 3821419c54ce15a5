//! What a map can read: fields, components and record fields below the sources that are in sight.

use super::choose::Choose;
use mapwright_compiler::schema::{Form, Kind, Member, Primitive, Structure, Type};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Structures by name: of a version of HL7 v2 and of the map's own records.
pub trait Structures {
    /// One of them.
    fn structure(&self, name: &str) -> Option<Arc<Structure>>;
}

impl Structures for mapwright_compiler::schema::Library {
    fn structure(&self, name: &str) -> Option<Arc<Structure>> {
        mapwright_compiler::schema::Library::structure(self, name)
    }
}

impl Structures for BTreeMap<String, Arc<Structure>> {
    fn structure(&self, name: &str) -> Option<Arc<Structure>> {
        self.get(name).cloned()
    }
}

/// What a source is.
#[derive(Debug, Clone)]
pub enum Is {
    /// A segment, datatype or record.
    Structure(Arc<Structure>),
    /// A single value, with the pattern of a date.
    Primitive(Primitive, Option<String>),
}

/// Something that can be read.
#[derive(Debug, Clone)]
pub struct Source {
    /// As it is written.
    pub text: String,
    /// What it is.
    pub is: Is,
    /// There may be many.
    pub many: bool,
    /// The schema requires it all along the path.
    pub certain: bool,
    /// The HL7 table of its codes.
    pub table: Option<String>,
    /// 0 for a segment or record, 1 for a field, 2 for a component, 3 for a subcomponent.
    pub level: u8,
    /// It is the element at hand of a block: paths begin with a dot.
    pub at_hand: bool,
    /// It holds the name of the datatype of another field: how that is written, and whether it repeats.
    pub varying: Option<(String, bool)>,
}

impl Source {
    /// A source of a map, or an element of an `each`, by its name.
    pub fn named(name: &str, is: Is, many: bool, certain: bool, level: u8) -> Source {
        Source { text: name.to_owned(), is, many, certain, table: None, level, at_hand: false, varying: None }
    }

    /// The same as the element at hand of a block of a row, which is there whenever the block is done.
    pub fn hold(&self) -> Source {
        let text = if matches!(self.is, Is::Primitive(..)) { "it" } else { "" };
        Source { text: text.to_owned(), many: false, certain: true, at_hand: true, ..self.clone() }
    }

    /// The form of its values.
    pub fn form(&self) -> Option<Form> {
        match &self.is {
            Is::Primitive(primitive, _) => Some(primitive.form),
            Is::Structure(_) => None,
        }
    }

    /// Its type, as sources of maps name it.
    pub fn type_name(&self) -> Option<&str> {
        match &self.is {
            Is::Primitive(primitive, None) => Some(&primitive.name),
            Is::Primitive(_, Some(_)) => None,
            Is::Structure(structure) => Some(&structure.name),
        }
    }

    /// The structure that it is.
    pub fn structure(&self) -> Option<&Arc<Structure>> {
        match &self.is {
            Is::Structure(structure) => Some(structure),
            Is::Primitive(..) => None,
        }
    }

    fn member(&self, member: &Member, known: &dyn Structures) -> Option<Source> {
        let structure = self.structure()?;
        let name = member.number.map_or_else(|| member.name.clone(), |number| number.to_string());
        let text = match structure.kind {
            _ if self.at_hand && self.text.is_empty() => format!(".{name}"),
            Kind::Segment if !self.at_hand => format!("{}-{name}", self.text),
            _ if self.text.is_empty() => name.clone(),
            _ => format!("{}.{name}", self.text),
        };
        let [ty] = member.types.as_slice() else { return None };
        let is = match ty {
            Type::Primitive(primitive) => Is::Primitive(primitive.clone(), member.format.clone()),
            Type::Structure(name) => Is::Structure(known.structure(name)?),
            Type::Varies => Is::Primitive(Primitive { name: "varies".to_owned(), form: Form::V2Text }, None),
            Type::Reference(_) | Type::AnyResource => return None,
        };
        let composite = matches!(&is, Is::Structure(structure) if structure.kind == Kind::Composite);
        let deep = self.level >= 2 && composite;
        let typed = structure
            .members
            .iter()
            .find(|other| member.number.is_some() && other.type_from == member.number);
        let varying = typed.and_then(|other| {
            let number = other.number?.to_string();
            let text = text.strip_suffix(name.as_str())?;
            Some((format!("{text}{number}"), other.repeats()))
        });
        (!deep && !member.withdrawn).then(|| Source {
            text,
            is,
            many: self.many || member.repeats(),
            certain: self.certain && member.min > 0,
            table: member.binding.as_ref().map(|binding| binding.value_set.clone()),
            level: self.level + 1,
            at_hand: self.at_hand,
            varying,
        })
    }
}

/// One of the sources in sight, or something below one, for which `wanted` holds: as far as some tries find one.
pub fn find(
    choose: &mut Choose,
    roots: &[Source],
    known: &dyn Structures,
    wanted: &dyn Fn(&Source) -> bool,
) -> Option<Source> {
    (0..60).find_map(|_| {
        let mut at = choose.one(roots)?.clone();
        // Early fields are what maps read most.
        loop {
            let below = match at.structure() {
                Some(structure) => {
                    let member = choose.one(&structure.members)?;
                    at.member(member, known)
                }
                None => None,
            };
            if !at.text.is_empty() && wanted(&at) && (below.is_none() || choose.chance(60)) {
                return Some(at);
            }
            at = below?;
        }
    })
}

/// A condition over what is in sight.
pub fn condition(choose: &mut Choose, roots: &[Source], known: &dyn Structures) -> Option<String> {
    let source = find(choose, roots, known, &|source| source.level > 0)?;
    let text = &source.text;
    let comparable = source.form().is_some() && !matches!(source.form(), Some(Form::Boolean));
    let word = choose.word(&["A", "M", "1", "Y", "MR", "it's"]).to_owned();
    let one = match choose.below(6) {
        0 if comparable => format!("{text} == \"{word}\""),
        1 if comparable => format!("{text} != \"{word}\""),
        2 if comparable => format!("{text} in (\"{word}\", \"O\")"),
        3 => format!("not {text}"),
        _ => text.clone(),
    };
    Some(
        if choose.chance(20)
            && let Some(other) = condition(choose, roots, known)
        {
            let word = choose.word(&["and", "or"]);
            format!("({one} {word} {other})")
        } else {
            one
        },
    )
}
