//! What a path such as `PID-3.4`, `Patient.contact.name` or `ADT^A04` stands for in one version of a standard.

use super::{ConceptMap, ExtensionDefinition, Kind, Library, Member, Primitive, Structure, Type, ValueSet};
use crate::diagnostic::suggest::did_you_mean;
use std::sync::Arc;

/// What a path stands for.
#[derive(Debug, Clone)]
pub enum Found {
    /// A message structure, group, segment, datatype, resource or element.
    Structure(Arc<Structure>),
    /// A field, component, element or member of a group.
    Member(Box<FoundMember>),
    /// HL7 v2: a trigger event, with the message structure it has.
    Event {
        /// `ADT`.
        code: String,
        /// `A04`.
        event: String,
        /// `ADT_A01`.
        structure: Arc<Structure>,
    },
    /// A primitive type.
    Primitive(Primitive),
    /// A code table or value set.
    ValueSet(Arc<ValueSet>),
    /// A published extension.
    Extension(Arc<ExtensionDefinition>),
    /// A concept map.
    ConceptMap(Arc<ConceptMap>),
}

/// A member that a path leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundMember {
    /// The path as it is written in a map: `PID-3.4`, `Patient.contact.name`.
    pub path: String,
    /// What it is a member of.
    pub owner: Arc<Structure>,
    /// The member itself. A choice element that was asked for with its type (`valueQuantity`) has that type only.
    pub member: Member,
}

/// Where a name is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Among {
    /// Structures and their members, primitive types, trigger events; table numbers and URLs too.
    All,
    /// Code tables and value sets.
    ValueSets,
    /// Published extensions.
    Extensions,
    /// Concept maps.
    ConceptMaps,
}

/// Nothing has that name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotFound {
    /// The part of the path that leads nowhere.
    pub wanted: String,
    /// The structure that has no such member; `None` if the path has no beginning.
    pub inside: Option<String>,
    /// What was perhaps meant, as a whole path.
    pub near: Option<String>,
}

impl Library {
    /// What a path stands for. Upper and lower case are told apart only where both exist.
    ///
    /// # Errors
    /// [`NotFound`] with the part of the path that leads nowhere.
    ///
    /// ```
    /// use mapwright_compiler::schema::{Among, Found, Library};
    /// let library = Library::open("hl7v2", "2.5.1").map_err(|unknown| unknown.known_versions)?;
    /// let Ok(Found::Member(found)) = library.look_up(Among::All, "PID-3.4") else { return Err(vec![]) };
    /// assert_eq!(found.member.name, "AssigningAuthority");
    /// # Ok::<(), Vec<String>>(())
    /// ```
    pub fn look_up(&self, among: Among, path: &str) -> Result<Found, NotFound> {
        match among {
            Among::All => self.look_up_anything(path),
            Among::ValueSets => self
                .value_set(path)
                .map(Found::ValueSet)
                .ok_or_else(|| not_found(path, last_parts(&self.value_set_ids()))),
            Among::Extensions => self
                .extension(path)
                .map(Found::Extension)
                .ok_or_else(|| not_found(path, last_parts(&self.extension_urls()))),
            Among::ConceptMaps => self
                .concept_map(path)
                .map(Found::ConceptMap)
                .ok_or_else(|| not_found(path, last_parts(&self.concept_map_urls()))),
        }
    }

    fn look_up_anything(&self, path: &str) -> Result<Found, NotFound> {
        if let Some((code, event)) = path.split_once('^') {
            return self.look_up_event(path, code, event);
        }
        let named = || [Among::ValueSets, Among::Extensions, Among::ConceptMaps].into_iter();
        if path.contains("://") {
            let mut found = named().filter_map(|among| self.look_up(among, path).ok());
            return found.next().ok_or_else(|| not_found(path, Vec::new()));
        }
        let error = match self.walk(path) {
            Ok(found) => return Ok(found),
            Err(error) => error,
        };
        // A structure that only the event has: `ADT_A04` is `ADT^A04`.
        if let Some((code, event)) = path.split_once('_')
            && let Ok(found) = self.look_up_event(path, code, event)
        {
            return Ok(found);
        }
        named().find_map(|among| self.look_up(among, path).ok()).ok_or(error)
    }

    fn look_up_event(&self, path: &str, code: &str, event: &str) -> Result<Found, NotFound> {
        let (code, event) = (code.to_uppercase(), event.split('^').next().unwrap_or(event).to_uppercase());
        let structure = self.event_lines().find(|(c, e, _)| *c == code && *e == event).map(|(.., name)| name);
        match structure.and_then(|name| self.structure(name)) {
            Some(structure) => Ok(Found::Event { code, event, structure }),
            None => {
                let written: Vec<String> = self.event_lines().map(|(c, e, _)| format!("{c}^{e}")).collect();
                Err(not_found(path, written.iter().map(String::as_str).collect()))
            }
        }
    }

    /// Structures are named by one step, or, groups and elements, by several: both beginnings are tried.
    fn walk(&self, path: &str) -> Result<Found, NotFound> {
        let steps: Vec<&str> = path.split(['.', '-']).map(without_index).collect();
        let mut first_error = None;
        for taken in 1..=steps.len() {
            let (name, rest) = steps.split_at(taken);
            match self.walk_from(&name.join("."), rest) {
                Ok(found) => return Ok(found),
                // Of two errors the one that got further says more.
                Err(error) if error.inside.is_some() => first_error = first_error.or(Some(error)),
                Err(_) => {}
            }
        }
        Err(first_error.unwrap_or_else(|| not_found(steps.first().unwrap_or(&path), self.structure_names())))
    }

    fn walk_from(&self, name: &str, steps: &[&str]) -> Result<Found, NotFound> {
        let Some(mut at) = self.structure_of_any_case(name) else {
            return match self.primitive(name) {
                Some(primitive) if steps.is_empty() => Ok(Found::Primitive(primitive)),
                _ => Err(not_found(name, Vec::new())),
            };
        };
        let mut path = at.name.clone();
        let mut found = None;
        for (position, step) in steps.iter().enumerate() {
            let member = at.member_at(step).ok_or_else(|| no_member(&at, &path, step))?;
            path = at.path_of(&path, &member);
            let owner = at.clone();
            if position + 1 < steps.len() {
                at = self.structure_of_type(&member).ok_or_else(|| NotFound {
                    wanted: steps.get(position + 1).copied().unwrap_or_default().to_owned(),
                    inside: Some(path.clone()),
                    near: None,
                })?;
            }
            found = Some(FoundMember { path: path.clone(), owner, member });
        }
        Ok(found.map_or(Found::Structure(at), |found| Found::Member(Box::new(found))))
    }

    fn structure_of_any_case(&self, name: &str) -> Option<Arc<Structure>> {
        self.structure(name).or_else(|| {
            let names = self.structure_names();
            let alike = names.into_iter().find(|known| known.eq_ignore_ascii_case(name))?;
            self.structure(alike)
        })
    }

    /// The structure that a member is made of, if it is of one type and that has members.
    pub fn structure_of_type(&self, member: &Member) -> Option<Arc<Structure>> {
        match member.types.as_slice() {
            [Type::Structure(name)] => self.structure(name),
            [Type::Reference(_)] => self.structure("Reference"),
            _ => None,
        }
    }
}

impl Structure {
    /// A member by its number or name; a choice element also with its type behind it. Exact names come before those of other case.
    fn member_at(&self, step: &str) -> Option<Member> {
        let named = |matches: &dyn Fn(&str) -> bool| self.members.iter().find(|m| matches(&m.name)).cloned();
        if let Ok(number) = step.parse::<u16>() {
            return self.members.iter().find(|member| member.number == Some(number)).cloned();
        }
        named(&|name| name == step)
            .or_else(|| self.members.iter().find_map(|member| narrowed(member, step)))
            .or_else(|| named(&|name| name.eq_ignore_ascii_case(step)))
    }

    /// How a member is written behind the path of its structure: fields behind `-` by number, all others behind `.`, with `[x]`
    /// where the type is left open.
    pub fn path_of(&self, path: &str, member: &Member) -> String {
        match (self.kind, member.number) {
            (Kind::Segment, Some(number)) => format!("{path}-{number}"),
            (_, Some(number)) => format!("{path}.{number}"),
            (_, None) if member.choice => format!("{path}.{}[x]", member.name),
            (_, None) => format!("{path}.{}", member.name),
        }
    }
}

/// The choice element with the one type that its written name ends in: `valueQuantity`.
fn narrowed(member: &Member, written: &str) -> Option<Member> {
    let ending = written.strip_prefix(&member.name).filter(|_| member.choice)?;
    let of_type = |one: &&Type| {
        let name = one.name();
        ending
            .strip_prefix(|first: char| first.is_uppercase())
            .is_some_and(|rest| name.get(1..) == Some(rest))
            && ending
                .get(..1)
                .is_some_and(|first| name.get(..1).is_some_and(|f| f.eq_ignore_ascii_case(first)))
    };
    let one = member.types.iter().find(of_type)?.clone();
    Some(Member { name: written.to_owned(), types: vec![one], choice: false, ..member.clone() })
}

fn no_member(at: &Structure, path: &str, step: &str) -> NotFound {
    let near = did_you_mean(step, at.members.iter().map(|member| member.name.as_str()));
    let near = near.and_then(|near| at.members.iter().find(|member| member.name == near));
    NotFound {
        wanted: step.to_owned(),
        inside: Some(path.to_owned()),
        near: near.map(|near| at.path_of(path, near)),
    }
}

fn not_found(wanted: &str, known: Vec<&str>) -> NotFound {
    let wanted = wanted.to_owned();
    let near = did_you_mean(&wanted, known).map(str::to_owned);
    NotFound { wanted, inside: None, near }
}

/// `administrative-gender` of `http://hl7.org/fhir/ValueSet/administrative-gender`.
fn last_parts<'n>(ids: &[&'n str]) -> Vec<&'n str> {
    ids.iter().map(|id| id.rsplit('/').next().unwrap_or(id)).collect()
}

/// A step without `[1]` or `[x]`.
fn without_index(step: &str) -> &str {
    step.split('[').next().unwrap_or(step)
}
