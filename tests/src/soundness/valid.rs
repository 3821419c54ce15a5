//! Whether an output is valid, by the schemas alone: elements, cardinalities, types, forms, required bindings, choices, references, ids.

use super::json::Json;
use super::primitive;
use mapwright_compiler::schema::{Kind, Library, Member, Strength, Structure, Type};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What outputs are judged by.
pub struct Judge<'l> {
    /// The version of FHIR.
    pub fhir: &'l Library,
    /// Record schemas of the map.
    pub records: &'l BTreeMap<String, Arc<Structure>>,
}

/// What was seen of a document.
struct Seen<'j, 'l> {
    judge: &'j Judge<'l>,
    problems: Vec<String>,
    /// Resource types by `fullUrl`, if it is a Bundle.
    entries: Option<BTreeMap<String, String>>,
}

impl Judge<'_> {
    /// What is wrong with an output that should be a resource, or a record of this schema. Values are not among the words.
    pub fn problems(&self, output: &[u8], record: Option<&str>) -> Vec<String> {
        let document = match Json::read(output) {
            Ok(document) => document,
            Err(error) => return vec![format!("no JSON: {error}")],
        };
        let mut seen = Seen { judge: self, problems: Vec::new(), entries: None };
        match record.and_then(|name| self.records.get(name)) {
            Some(structure) => seen.object(&document, structure, &structure.name),
            None => {
                seen.bundle(&document);
                seen.resource(&document, "");
            }
        }
        seen.problems
    }
}

impl Seen<'_, '_> {
    fn says(&mut self, path: &str, what: impl AsRef<str>) {
        self.problems.push(format!("{path}: {}", what.as_ref()));
    }

    /// Ids of entries, for references; each is there once.
    fn bundle(&mut self, document: &Json) {
        if document.get("resourceType").and_then(Json::text) != Some("Bundle") {
            return;
        }
        let ty = document.get("type").and_then(Json::text).unwrap_or_default();
        let mut urls = BTreeMap::new();
        for (number, entry) in document.get("entry").map(Json::items).unwrap_or_default().iter().enumerate() {
            let path = format!("Bundle.entry[{number}]");
            let Some(resource) = entry.get("resource") else {
                self.says(&path, "no resource");
                continue;
            };
            let kind = resource.get("resourceType").and_then(Json::text).unwrap_or_default().to_owned();
            let id = resource.get("id").and_then(Json::text).unwrap_or_default();
            let url = entry.get("fullUrl").and_then(Json::text).unwrap_or_default();
            if url.strip_prefix("urn:uuid:") != Some(id) || id.is_empty() {
                self.says(&path, "fullUrl is not that of the id");
            }
            if urls.insert(url.to_owned(), kind).is_some() {
                self.says(&path, "fullUrl is there twice");
            }
            if matches!(ty, "transaction" | "batch") && entry.get("request").is_none() {
                self.says(&path, "no request");
            }
        }
        self.entries = Some(urls);
    }

    fn resource(&mut self, value: &Json, path: &str) {
        let Some(name) = value.get("resourceType").and_then(Json::text) else {
            return self.says(path, "no resource");
        };
        let path = if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
        match self.judge.fhir.structure(name).filter(|structure| structure.kind == Kind::Resource) {
            Some(structure) => self.object(value, &structure, &path),
            None => self.says(&path, "no such resource"),
        }
    }

    fn structure(&self, name: &str) -> Option<Arc<Structure>> {
        self.judge.records.get(name).cloned().or_else(|| self.judge.fhir.structure(name))
    }

    fn object(&mut self, value: &Json, structure: &Structure, path: &str) {
        let Json::Object(members) = value else { return self.says(path, "no object") };
        let resource = structure.kind == Kind::Resource;
        let own = members.iter().filter(|(name, _)| !resource || name != "resourceType");
        // A resource still says what it is, and an entry which one.
        if own.clone().count() == 0 && !matches!(structure.kind, Kind::Resource | Kind::Record) {
            self.says(path, "empty");
        }
        let mut names = BTreeSet::new();
        // By the member of the structure: the names under which it is written.
        let mut written: BTreeMap<usize, BTreeSet<&str>> = BTreeMap::new();
        for (name, value) in own {
            if !names.insert(name) {
                self.says(path, format!("`{name}` is there twice"));
            }
            let shadow = name.strip_prefix('_');
            let plain = shadow.unwrap_or(name);
            let Some((index, member, ty)) = find(structure, plain) else {
                self.says(path, format!("has no `{name}`"));
                continue;
            };
            written.entry(index).or_default().insert(plain);
            let below = format!("{path}.{name}");
            self.member(value, member, ty, shadow.is_some(), &below);
        }
        for (index, member) in structure.members.iter().enumerate() {
            let count = written.get(&index).map_or(0, BTreeSet::len);
            if count == 0 && member.min > 0 {
                self.says(path, format!("without `{}`", member.name));
            }
            if count > 1 {
                self.says(path, format!("`{}` has two types", member.name));
            }
        }
        self.rules_of_datatypes(value, structure, path);
    }

    /// What the standard says in words or invariants (ext-1), and holds for all.
    fn rules_of_datatypes(&mut self, value: &Json, structure: &Structure, path: &str) {
        let Json::Object(members) = value else { return };
        let has_value = members.iter().any(|(name, _)| name.trim_start_matches('_').starts_with("value"));
        if structure.name == "Extension" && has_value == value.get("extension").is_some() {
            self.says(path, "an extension has either a value or extensions");
        }
    }

    fn member(&mut self, value: &Json, member: &Member, ty: &Type, shadow: bool, path: &str) {
        if !member.repeats() {
            return self.value(value, member, ty, shadow, path);
        }
        let Json::List(items) = value else { return self.says(path, "no list") };
        let count = u32::try_from(items.len()).unwrap_or(u32::MAX);
        if count == 0 || count < member.min || member.max.is_some_and(|max| count > max) {
            self.says(path, format!("{count} items"));
        }
        if items.iter().all(|item| *item == Json::Null) {
            self.says(path, "nothing but nulls");
        }
        for item in items {
            // FHIR pads the lists of values and of extensions of primitives with nulls.
            if *item != Json::Null || !matches!(ty, Type::Primitive(_)) {
                self.value(item, member, ty, shadow, path);
            }
        }
    }

    fn value(&mut self, value: &Json, member: &Member, ty: &Type, shadow: bool, path: &str) {
        match ty {
            Type::Primitive(_) if shadow => match self.judge.fhir.structure("Element") {
                Some(element) => self.object(value, &element, path),
                None => self.says(path, "no extensions here"),
            },
            _ if shadow => self.says(path, "only primitives have extensions beside them"),
            Type::Primitive(primitive) => {
                if member.format.is_none()
                    && let Some(what) = primitive::wrong(value, primitive)
                {
                    self.says(path, what);
                }
                self.binding(&[value], member, path);
            }
            Type::Structure(name) => {
                let Some(structure) = self.structure(name) else {
                    return self.says(path, "no such structure");
                };
                self.object(value, &structure, path);
                self.concept(value, member, name, path);
                if name == "CodeableReference"
                    && let Some(reference) = value.get("reference")
                {
                    self.reference(reference, &member.reference_targets, path);
                }
            }
            Type::Reference(kinds) => {
                if let Some(reference) = self.judge.fhir.structure("Reference") {
                    self.object(value, &reference, path);
                }
                self.reference(value, kinds, path);
            }
            Type::AnyResource => self.resource(value, path),
            Type::Varies => self.says(path, "nothing says which type this is"),
        }
    }

    /// A reference to an entry leads to one of the right type; all references that maps make are to entries.
    fn reference(&mut self, value: &Json, kinds: &[String], path: &str) {
        let Some(reference) = value.get("reference").and_then(Json::text) else { return };
        let Some(entries) = &self.entries else { return };
        match entries.get(reference) {
            None if reference.starts_with("urn:uuid:") => self.says(path, "leads nowhere"),
            Some(kind) if !kinds.is_empty() && !kinds.contains(kind) => {
                let what = format!("leads to {kind}");
                self.says(path, what);
            }
            _ => {}
        }
    }

    /// The codes of a concept, by the binding of the element.
    fn concept(&mut self, value: &Json, member: &Member, ty: &str, path: &str) {
        let codings: Vec<&Json> = match ty {
            "CodeableConcept" => value.get("coding").map(Json::items).unwrap_or_default().iter().collect(),
            "Coding" | "Quantity" => vec![value],
            _ => return,
        };
        let codes: Vec<&Json> = codings.iter().filter_map(|coding| coding.get("code")).collect();
        // With an extension in its place (data-absent-reason) there need not be one.
        if !codes.is_empty() || value.get("extension").is_none() {
            self.binding(&codes, member, path);
        }
    }

    /// One of the codes is of a value set that is required, and that lists its codes.
    fn binding(&mut self, codes: &[&Json], member: &Member, path: &str) {
        let Some(binding) = member.binding.as_ref().filter(|one| one.strength == Strength::Required) else {
            return;
        };
        let Some(set) = self.judge.fhir.value_set(&binding.value_set).filter(|set| !set.open) else { return };
        let inside = |code: &&Json| code.text().is_some_and(|code| set.code(code).is_some());
        if !codes.iter().any(inside) {
            self.says(path, format!("no code of {}", set.name));
        }
    }
}

/// The member that a name is written for, with its position and the type that the name says.
fn find<'s>(structure: &'s Structure, name: &str) -> Option<(usize, &'s Member, &'s Type)> {
    let mut members = structure.members.iter().enumerate();
    members.find_map(|(index, member)| {
        let ty = if member.choice {
            let rest = name.strip_prefix(member.name.as_str())?;
            member.types.iter().find(|ty| suffix(ty) == rest)
        } else {
            member.types.first().filter(|_| member.name == name)
        };
        Some((index, member, ty?))
    })
}

/// What a choice element's name ends in: `Quantity`, `String`.
pub fn suffix(ty: &Type) -> String {
    let mut letters = ty.name().chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
