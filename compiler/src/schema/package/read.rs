//! Definitions out of the JSON of a package.

use super::definition::{BindingRule, Definition, Rule, TypeRule};
use super::error::{Fault, PackageError};
use super::manifest::{self, Manifest};
use super::terminology::{self, CodeSystemJson, ValueSetJson};
use super::{CORE, MAX_ELEMENTS, Package, without_version};
use crate::diagnostic::codes;
use crate::schema::constraint::{Discriminator, Preset};
use serde::Deserialize;
use serde_json::{Map, Value};

/// What a package is read from.
#[derive(Debug, Clone, Default)]
pub struct Contents {
    /// The text of its `package.json`.
    pub manifest: Option<String>,
    /// Its other JSON files.
    pub files: Vec<File>,
    /// What it is called, where it has no manifest.
    pub name: Option<String>,
    /// The version of FHIR that it is for, where it is to be another than it says.
    pub fhir: Option<String>,
}

/// A file of a package.
#[derive(Debug, Clone)]
pub struct File {
    /// Its name, as findings show it.
    pub name: String,
    /// Its text.
    pub text: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Kind {
    resource_type: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct StructureDefinitionJson {
    #[serde(default)]
    id: String,
    url: Option<String>,
    #[serde(default)]
    name: String,
    fhir_version: Option<String>,
    kind: Option<String>,
    #[serde(rename = "type")]
    type_name: Option<String>,
    base_definition: Option<String>,
    derivation: Option<String>,
    differential: Option<Elements>,
    snapshot: Option<Elements>,
}

#[derive(Deserialize)]
struct Elements {
    #[serde(default)]
    element: Vec<Map<String, Value>>,
}

/// A profile with the rules of its snapshot: for a profile whose base is not there.
type Whole = (Definition, Vec<Rule>);

/// Reads a package: what could be read, and why the rest could not. `knows` says whether a base is known that the package does not have:
/// a profile on any other is taken from its snapshot, if it has one.
pub fn read(contents: &Contents, knows: &dyn Fn(&str) -> bool) -> (Package, Vec<PackageError>) {
    let mut errors = Vec::new();
    let mut found: Vec<(String, Whole)> = Vec::new();
    let (mut sets, mut systems) = (Vec::new(), Vec::new());
    let mut fhir_version = None;
    for file in &contents.files {
        match resource(&file.text) {
            Ok(Resource::Profile(json)) => {
                fhir_version = fhir_version.or_else(|| json.fhir_version.clone());
                match definition(*json) {
                    Ok(whole) => found.push((file.name.clone(), whole)),
                    Err(fault) => errors.push(fault.of(&file.name)),
                }
            }
            Ok(Resource::ValueSet(set)) => sets.push(*set),
            Ok(Resource::CodeSystem(system)) => systems.push(*system),
            Ok(Resource::Other) => {}
            Err(fault) => errors.push(fault.of(&file.name)),
        }
    }
    let manifest = match named(contents, fhir_version.as_deref()) {
        Ok(manifest) => manifest,
        Err(fault) => {
            let file = if contents.manifest.is_some() { "package.json" } else { "the package" };
            errors.push(fault.of(file));
            Manifest::default()
        }
    };
    let mut package = Package { manifest, ..Package::default() };
    let urls: Vec<String> = found.iter().map(|(_, (definition, _))| definition.url.clone()).collect();
    for (file, (mut definition, snapshot)) in found {
        let base_known = urls.contains(&definition.base) || knows(&definition.base);
        if !base_known && !snapshot.is_empty() {
            definition.base = format!("{CORE}{}", definition.type_name);
            definition.rules = snapshot;
        }
        if let Some(twice) = package.definitions.get(&definition.url) {
            let reason = format!("another file has the profile {} too", twice.url);
            errors.push(Fault::new(codes::CONTRADICTORY_PROFILE, reason, "take one of them out").of(file));
            continue;
        }
        definition.file = file;
        package.definitions.insert(definition.url.clone(), definition);
    }
    package.value_sets = terminology::expand(&sets, &systems);
    (package, errors)
}

fn named(contents: &Contents, of_definitions: Option<&str>) -> Result<Manifest, Fault> {
    let fhir = contents.fhir.as_deref();
    if let Some(json) = &contents.manifest {
        let mut manifest = manifest::read(json, fhir)?;
        if let Some(name) = &contents.name {
            manifest.name.clone_from(name);
        }
        return Ok(manifest);
    }
    let Some(name) = &contents.name else {
        return Err(Fault::new(
            codes::NOT_A_PACKAGE,
            "it has no package.json, so nothing says what maps call it",
            "give it a name: --name NAME",
        ));
    };
    if !manifest::is_name(name) {
        let reason = format!("`{}` is no name of a package", name.escape_debug());
        return Err(Fault::new(
            codes::PACKAGE_JSON,
            reason,
            "names are made of letters, digits, `.`, `-` and `_`",
        ));
    }
    let said = fhir.or(of_definitions).unwrap_or_default();
    let fhir = manifest::known_version(said).ok_or_else(|| manifest::unknown_version(said))?;
    Ok(Manifest { name: name.clone(), fhir, ..Manifest::default() })
}

enum Resource {
    Profile(Box<StructureDefinitionJson>),
    ValueSet(Box<ValueSetJson>),
    CodeSystem(Box<CodeSystemJson>),
    Other,
}

fn resource(text: &str) -> Result<Resource, Fault> {
    let broken = |error: serde_json::Error| match error.classify() {
        serde_json::error::Category::Data => {
            Fault::new(codes::PACKAGE_JSON, format!("it is not as FHIR has it: {error}"), "")
        }
        _ => Fault::new(codes::PACKAGE_JSON, format!("it is no JSON: {error}"), ""),
    };
    let kind: Kind = serde_json::from_str(text).map_err(broken)?;
    Ok(match kind.resource_type.as_deref() {
        Some("StructureDefinition") => {
            let json: StructureDefinitionJson = serde_json::from_str(text).map_err(broken)?;
            // What says neither how it comes from its base nor which one that is, is the first of its kind.
            let derived = json.derivation.as_deref().or(json.base_definition.as_ref().map(|_| "constraint"));
            let other = derived.unwrap_or("specialization") != "constraint" && json.url.is_some();
            let profile = !other && json.kind.as_deref() != Some("logical");
            if profile { Resource::Profile(Box::new(json)) } else { Resource::Other }
        }
        Some("ValueSet") => Resource::ValueSet(serde_json::from_str(text).map_err(broken)?),
        Some("CodeSystem") => Resource::CodeSystem(serde_json::from_str(text).map_err(broken)?),
        _ => Resource::Other,
    })
}

fn definition(json: StructureDefinitionJson) -> Result<Whole, Fault> {
    let lacks =
        |what: &str| Fault::new(codes::PACKAGE_JSON, format!("the StructureDefinition has no `{what}`"), "");
    let url = json.url.ok_or_else(|| lacks("url"))?;
    let type_name = json.type_name.ok_or_else(|| lacks("type"))?;
    let base = json.base_definition.ok_or_else(|| lacks("baseDefinition"))?;
    let type_name = type_name.strip_prefix(CORE).unwrap_or(&type_name).to_owned();
    for word in [&url, &type_name, &base, &json.id] {
        if word.len() > 1000 || word.chars().any(|c| c.is_whitespace() || c.is_control()) {
            let reason = format!("`{}` is no canonical URL, type or id", word.escape_debug());
            return Err(Fault::new(codes::PACKAGE_JSON, reason, ""));
        }
    }
    let rules = rules(json.differential, &type_name)?;
    let snapshot = self::rules(json.snapshot, &type_name)?;
    let name = if json.name.is_empty() { url.rsplit('/').next().unwrap_or_default() } else { &json.name };
    let definition = Definition {
        name: name.chars().filter(|c| !c.is_control()).collect(),
        url: without_version(&url).to_owned(),
        id: json.id,
        file: String::new(),
        type_name,
        base: without_version(&base).to_owned(),
        // Where there is no differential the snapshot says the same, and more often.
        rules: if rules.is_empty() { snapshot.clone() } else { rules },
    };
    Ok((definition, snapshot))
}

fn rules(elements: Option<Elements>, type_name: &str) -> Result<Vec<Rule>, Fault> {
    let elements = elements.map_or_else(Vec::new, |elements| elements.element);
    if elements.len() > MAX_ELEMENTS {
        let reason = format!("it has {} elements, more than {MAX_ELEMENTS}", elements.len());
        return Err(Fault::new(codes::PACKAGE_TOO_LARGE, reason, ""));
    }
    let mut rules = Vec::new();
    let mut place: Vec<String> = Vec::new();
    for element in &elements {
        let path = text(element, "path").ok_or_else(|| {
            Fault::new(codes::PACKAGE_JSON, "an element of the StructureDefinition has no `path`", "")
        })?;
        if path.len() > 1000 || path.chars().any(|c| c.is_whitespace() || c.is_control()) {
            let reason = format!("`{}` is no path of an element", path.escape_debug());
            return Err(Fault::new(codes::PACKAGE_JSON, reason, ""));
        }
        sliced(&mut place, path, text(element, "id"), text(element, "sliceName"));
        let Some((root, steps)) = place.split_first() else { continue };
        if root != type_name {
            let reason = format!("the element `{path}` is not of {type_name}");
            return Err(Fault::new(
                codes::CONTRADICTORY_PROFILE,
                reason,
                "paths begin with the type of the profile",
            ));
        }
        let rule = rule(element, steps.join("."))?;
        // A slice that nothing more is said of is still there.
        let slice = steps.last().is_some_and(|step| step.contains(':'));
        if !steps.is_empty() && (slice || !rule.is_empty()) {
            rules.push(rule);
        }
    }
    Ok(rules)
}

/// The steps of an element with their slices: from its id, or where that says nothing from the elements before it.
fn sliced(place: &mut Vec<String>, path: &str, id: Option<&str>, slice: Option<&str>) {
    let steps: Vec<&str> = path.split('.').collect();
    let of_id: Vec<&str> = id.map_or_else(Vec::new, |id| id.split('.').collect());
    let same = |id: &str, step: &str| {
        let name = id.split(':').next().unwrap_or_default();
        name == step || name.strip_suffix("[x]").is_some_and(|name| step.starts_with(name))
    };
    let fits = of_id.len() == steps.len() && of_id.iter().zip(&steps).all(|(id, step)| same(id, step));
    // An id without the element's own slice is none.
    let whole = slice.is_none_or(|_| of_id.last().is_some_and(|last| last.contains(':')));
    if fits && whole && id.is_some_and(|id| !id.chars().any(|c| c.is_whitespace() || c.is_control())) {
        *place = of_id.into_iter().map(str::to_owned).collect();
        return;
    }
    let holders = steps.len().saturating_sub(1);
    let kept = place
        .iter()
        .zip(&steps)
        .take(holders)
        .take_while(|(kept, step)| kept.split(':').next() == Some(**step))
        .count();
    place.truncate(kept);
    place.extend(steps.get(kept..).unwrap_or_default().iter().map(|step| (*step).to_owned()));
    if let (Some(slice), Some(last)) = (slice, place.last_mut()) {
        let plain: String =
            slice.chars().filter(|c| !c.is_whitespace() && !c.is_control() && *c != '.').collect();
        last.push(':');
        last.push_str(&plain);
    }
}

fn rule(element: &Map<String, Value>, name: String) -> Result<Rule, Fault> {
    let number = |key: &str| element.get(key).map(|value| value.as_u64().and_then(|n| u32::try_from(n).ok()));
    let wrong = |what: &str| {
        Fault::new(codes::PACKAGE_JSON, format!("`{what}` of the element `{name}` is not as FHIR has it"), "")
    };
    let min = match number("min") {
        Some(None) => return Err(wrong("min")),
        Some(found) => found,
        None => None,
    };
    let max = match element.get("max") {
        None => None,
        Some(Value::String(max)) if max == "*" || max.parse::<u32>().is_ok() => Some(max.clone()),
        Some(_) => return Err(wrong("max")),
    };
    let preset = element.iter().find_map(|(key, value)| {
        let (exact, type_name) = match key.strip_prefix("fixed") {
            Some(type_name) => (true, type_name),
            None => (false, key.strip_prefix("pattern")?),
        };
        let capital = type_name.starts_with(|c: char| c.is_ascii_uppercase());
        capital.then(|| Preset { exact, type_name: type_name.to_owned(), value: value.clone() })
    });
    let binding = element.get("binding").and_then(Value::as_object).and_then(|binding| {
        let set = text(binding, "valueSet").or_else(|| text(binding, "valueSetUri")).unwrap_or_default();
        let strength = text(binding, "strength")?.to_owned();
        Some(BindingRule { strength, value_set: without_version(set).to_owned() })
    });
    let discriminators = element.get("slicing").and_then(|slicing| slicing.get("discriminator"));
    let slicing = array(discriminators)
        .filter_map(|one| {
            Some(Discriminator { by: text(one, "type")?.to_owned(), path: text(one, "path")?.to_owned() })
        })
        .collect();
    let types = array(element.get("type"))
        .filter_map(|one| {
            Some(TypeRule {
                code: text(one, "code")?.to_owned(),
                profiles: texts(one.get("profile")),
                targets: texts(one.get("targetProfile")),
            })
        })
        .collect();
    let must_support = element.get("mustSupport") == Some(&Value::Bool(true));
    Ok(Rule { element: name, min, max, types, binding, must_support, preset, slicing })
}

fn text<'v>(object: &'v Map<String, Value>, key: &str) -> Option<&'v str> {
    object.get(key).and_then(Value::as_str)
}

fn texts(value: Option<&Value>) -> Vec<String> {
    let all = value.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    all.map(|canonical| without_version(canonical).to_owned()).collect()
}

fn array(value: Option<&Value>) -> impl Iterator<Item = &Map<String, Value>> {
    value.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_object)
}
