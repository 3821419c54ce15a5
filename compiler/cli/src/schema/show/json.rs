//! The answers of `show` for programs.

use mapwright_compiler::schema::{Found, FoundMember, Structure};
use serde::Serialize;
use serde_json::{Value, json};

use super::super::facts::{Facts, kind_words, own_members};
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
    Other(Value),
}

pub(super) fn answer(subject: &Subject<'_>, found: &Found) -> impl Serialize + use<> {
    let (kind, about) = match found {
        Found::Structure(structure) => (kind_words(structure.kind).0, subject.structure_json(structure)),
        Found::Event { structure, .. } => (kind_words(structure.kind).0, subject.structure_json(structure)),
        Found::Member(found) => (kind_words(found.owner.kind).1, subject.member_json(found)),
        Found::Primitive(primitive) => ("primitive type", About::Other(json!({ "path": primitive.name }))),
        Found::ValueSet(set) => {
            let codes: Vec<Value> = set
                .codes
                .iter()
                .map(|code| json!({ "code": code.code, "display": code.display, "system": code.system }))
                .collect();
            let since = subject.history.value_set_since(&set.id);
            let about =
                json!({ "path": set.id, "name": set.name, "open": set.open, "since": since, "codes": codes });
            (set_kind(&set.id).0, About::Other(about))
        }
        Found::Extension(extension) => {
            let contexts: Vec<String> = extension.contexts.iter().map(context).collect();
            let parts: Vec<Facts> = parts(extension).into_iter().map(|(facts, _)| facts).collect();
            let max = extension.max.map_or(json!("*"), |max| json!(max));
            let about = json!({
                "path": extension.url, "name": extension.name, "modifier": extension.modifier,
                "min": extension.min, "max": max, "contexts": contexts, "members": parts,
            });
            ("extension", About::Other(about))
        }
        Found::ConceptMap(map) => {
            let rows: Vec<Value> = map
                .mappings
                .iter()
                .map(|row| {
                    json!({
                        "code": row.code, "system": row.source_system, "relation": relation(row.relation),
                        "target": row.target, "target_system": row.target_system,
                    })
                })
                .collect();
            let about =
                json!({ "path": map.url, "source": map.source, "target": map.target, "mappings": rows });
            ("concept map", About::Other(about))
        }
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
