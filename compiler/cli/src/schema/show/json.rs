//! The answers of `show` for programs.

use mapwright_compiler::schema::{ConceptMap, ExtensionDefinition, Found, FoundMember, Structure, ValueSet};
use serde::Serialize;

use super::super::facts::{Facts, Max, kind_words, own_members};
use super::codes::relation;
use super::extension::{context, parts};
use super::{Subject, set_kind};

/// What stands at the head of every answer.
#[derive(Serialize)]
struct Answer {
    standard: String,
    version: String,
    kind: &'static str,
    #[serde(flatten)]
    about: About,
}

#[derive(Serialize)]
#[serde(untagged)]
enum About {
    Structure {
        path: String,
        name: String,
        #[serde(skip_serializing_if = "String::is_empty")]
        label: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        since: Option<String>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        events: Vec<String>,
        members: Vec<Facts>,
    },
    Member(Box<Facts>),
    Primitive {
        path: String,
    },
    ValueSet {
        path: String,
        name: String,
        open: bool,
        #[serde(skip_serializing_if = "Option::is_none")]
        since: Option<String>,
        codes: Vec<CodeLine>,
    },
    Extension {
        path: String,
        name: String,
        modifier: bool,
        min: u32,
        max: Max,
        contexts: Vec<String>,
        members: Vec<Facts>,
    },
    ConceptMap {
        path: String,
        source: String,
        target: String,
        mappings: Vec<MappingLine>,
    },
}

#[derive(Serialize)]
struct CodeLine {
    code: String,
    display: String,
    system: String,
}

#[derive(Serialize)]
struct MappingLine {
    code: String,
    system: String,
    relation: &'static str,
    target: String,
    target_system: String,
}

pub(super) fn answer(subject: &Subject<'_>, found: &Found) -> impl Serialize + use<> {
    let (kind, about) = match found {
        Found::Structure(structure) => (kind_words(structure.kind).0, subject.structure_json(structure)),
        Found::Event { structure, .. } => (kind_words(structure.kind).0, subject.structure_json(structure)),
        Found::Member(found) => (kind_words(found.owner.kind).1, subject.member_json(found)),
        Found::Primitive(primitive) => ("primitive type", About::Primitive { path: primitive.name.clone() }),
        Found::ValueSet(set) => (set_kind(&set.id).0, subject.set_json(set)),
        Found::Extension(extension) => ("extension", extension_json(extension)),
        Found::ConceptMap(map) => ("concept map", map_json(map)),
    };
    let (standard, version) = (subject.library.standard().to_owned(), subject.library.version().to_owned());
    Answer { standard, version, kind, about }
}

impl Subject<'_> {
    fn structure_json(&self, structure: &Structure) -> About {
        About::Structure {
            path: structure.name.clone(),
            name: structure.name.clone(),
            label: structure.label.clone(),
            since: self.history.since(&structure.name).map(str::to_owned),
            events: self
                .library
                .events(&structure.name)
                .map(|(code, event)| format!("{code}^{event}"))
                .collect(),
            members: self.facts(&structure.name, structure),
        }
    }

    fn set_json(&self, set: &ValueSet) -> About {
        let codes = set.codes.iter().map(|code| CodeLine {
            code: code.code.clone(),
            display: code.display.clone(),
            system: code.system.clone(),
        });
        About::ValueSet {
            path: set.id.clone(),
            name: set.name.clone(),
            open: set.open,
            since: self.history.value_set_since(&set.id).map(str::to_owned),
            codes: codes.collect(),
        }
    }

    /// With the members of its type below it, one level deep where that is a datatype.
    fn member_json(&self, found: &FoundMember) -> About {
        let FoundMember { path, owner, member } = found;
        let mut facts = Facts::with_history(path.clone(), owner, member, &self.history);
        let own = own_members(self.library, member, path).or_else(|| self.library.structure_of_type(member));
        if let Some(inside) = own {
            facts.members = self.facts(path, &inside);
        }
        About::Member(Box::new(facts))
    }
}

fn extension_json(extension: &ExtensionDefinition) -> About {
    About::Extension {
        path: extension.url.clone(),
        name: extension.name.clone(),
        modifier: extension.modifier,
        min: extension.min,
        max: extension.max.into(),
        contexts: extension.contexts.iter().map(context).collect(),
        members: parts(extension).into_iter().map(|(facts, _)| facts).collect(),
    }
}

fn map_json(map: &ConceptMap) -> About {
    let mappings = map.mappings.iter().map(|row| MappingLine {
        code: row.code.clone(),
        system: row.source_system.clone(),
        relation: relation(row.relation),
        target: row.target.clone(),
        target_system: row.target_system.clone(),
    });
    About::ConceptMap {
        path: map.url.clone(),
        source: map.source.clone(),
        target: map.target.clone(),
        mappings: mappings.collect(),
    }
}
