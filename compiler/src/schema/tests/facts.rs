//! Runs `facts.txt`: one fact a line, from the standards' own text and not from the data.
//!
//! ```text
//! VERSIONS PATH key=value …         a field, component or element: name, usage, card, type, table, strength, set, length, by, targets
//! VERSIONS PATH tree NOTATION       a message or group, in the notation of the standard
//! VERSIONS PATH count NUMBER        of members
//! VERSIONS event CODE EVENT STRUCTURE
//! VERSIONS codes SET is|has|lacks CODE …   or   codes SET open|closed|form FORM   or   codes SET system URI
//! VERSIONS display SET CODE TEXT
//! VERSIONS absent PATH              no such structure, field or element
//! VERSIONS extension KEY key=value … context=PLACE
//! VERSIONS map KEY CODE SIGN TARGET
//! ```
//!
//! A space in a value is written `~`. `VERSIONS` is a version, a list or a range of them, `v2` or `fhir`.

use super::*;
use crate::schema::{CodeForm, Context, Relation};

#[test]
fn facts_hold() {
    let mut wrong = Vec::new();
    let mut checked = 0;
    for (number, line) in include_str!("facts.txt").lines().enumerate() {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let (versions, fact) = line.split_once(' ').unwrap_or_else(|| panic!("{line}"));
        let libraries = libraries(versions);
        assert!(!libraries.is_empty(), "line {}: no version {versions}", number + 1);
        for library in libraries {
            checked += 1;
            if let Err(found) = check(&library, fact) {
                wrong.push(format!("line {}: {} {fact}: {found}", number + 1, library.version()));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {checked} facts do not hold:\n{}", wrong.len(), wrong.join("\n"));
    assert!(checked > 1000, "only {checked} facts");
}

fn libraries(versions: &str) -> Vec<Arc<Library>> {
    let known: Vec<(&str, &str)> = Library::known().collect();
    let place = |wanted: &str| {
        known.iter().position(|(_, version)| *version == wanted).unwrap_or_else(|| panic!("{wanted}"))
    };
    let mut chosen = Vec::new();
    for part in versions.split(',') {
        match (part, part.split_once('-')) {
            ("v2" | "fhir", _) => {
                let standard = if part == "v2" { "hl7v2" } else { part };
                chosen.extend((0..known.len()).filter(|at| known[*at].0 == standard));
            }
            (_, Some((first, last))) => chosen.extend(place(first)..=place(last)),
            _ => chosen.push(place(part)),
        }
    }
    chosen.into_iter().map(|at| opened(known[at].0, known[at].1)).collect()
}

/// Kept between facts, so that each structure is read once.
fn opened(standard: &str, version: &str) -> Arc<Library> {
    use std::collections::BTreeMap;
    use std::sync::{Mutex, PoisonError};
    static OPENED: Mutex<BTreeMap<String, Arc<Library>>> = Mutex::new(BTreeMap::new());
    let mut kept = OPENED.lock().unwrap_or_else(PoisonError::into_inner);
    kept.entry(format!("{standard} {version}")).or_insert_with(|| open(standard, version)).clone()
}

/// `Err` says what is there instead.
fn check(library: &Library, fact: &str) -> Result<(), String> {
    let (subject, rest) = fact.split_once(' ').unwrap_or((fact, ""));
    let words: Vec<&str> = rest.split(' ').collect();
    match (subject, &words[..]) {
        ("event", [code, event, wanted]) => {
            same(library.message_structure(code, event).unwrap_or("none"), wanted)
        }
        ("codes", [set, rule, values @ ..]) => check_codes(library, set, rule, values),
        ("display", [set, code, ..]) => {
            let found = library.value_set(set).ok_or("no such set")?;
            let found = found.code(code).ok_or("no such code")?;
            let wanted = rest.splitn(3, ' ').nth(2).unwrap_or_default();
            same(&found.display, wanted)
        }
        ("absent", [path]) => match find(library, path) {
            None if library.structure(path).is_none() => Ok(()),
            _ => Err("it is there".to_owned()),
        },
        ("extension", [key, facts @ ..]) => check_extension(library, key, facts),
        ("map", [key, code, sign, target]) => {
            let map = library.concept_map(key).ok_or("no such map")?;
            let relation = match *sign {
                "=" => Relation::Equivalent,
                "<" => Relation::Narrower,
                ">" => Relation::Broader,
                "~" => Relation::Related,
                _ => Relation::NotRelated,
            };
            let found = map
                .mappings
                .iter()
                .any(|one| one.code == *code && one.relation == relation && one.target == *target);
            if found { Ok(()) } else { Err("no such row".to_owned()) }
        }
        (path, ["tree", ..]) => {
            library.structure(path).ok_or("no such structure")?;
            same(&tree(library, path), rest.trim_start_matches("tree "))
        }
        (path, ["count", number]) => {
            let found = library.structure(path).ok_or("no such structure")?;
            same(&found.members.len().to_string(), number)
        }
        (path, facts) => {
            let member = find(library, path).ok_or("not there")?;
            facts.iter().try_for_each(|fact| check_member(&member, fact))
        }
    }
}

fn same(found: &str, wanted: &str) -> Result<(), String> {
    if found == wanted { Ok(()) } else { Err(format!("found {found}")) }
}

/// `PID-3`, `CX-5`, `Patient.contact.name`.
fn find(library: &Library, path: &str) -> Option<Member> {
    let (name, part) = path.rsplit_once(['-', '.'])?;
    let structure = library.structure(name)?;
    let found = structure.members.iter().find(|member| match part.parse() {
        Ok(number) => member.number == Some(number),
        Err(_) => member.name == part,
    });
    found.cloned()
}

fn check_member(member: &Member, fact: &str) -> Result<(), String> {
    let (key, wanted) = fact.split_once('=').ok_or("no key")?;
    let binding = member.binding.as_ref();
    let found = match key {
        "name" => member.name.clone(),
        "usage" => member.usage.map(|usage| usage.letter().to_string()).unwrap_or_default(),
        "card" => {
            format!("{}..{}", member.min, member.max.map_or("*".to_owned(), |max| max.to_string()))
        }
        "type" => member.types.iter().map(shown_type).collect::<Vec<_>>().join("|").replace(' ', "~"),
        "table" | "set" => {
            let id = binding.map_or("none", |binding| binding.value_set.as_str());
            id.rsplit('/').next().unwrap_or_default().to_owned()
        }
        "strength" => format!("{:?}", binding.map(|binding| binding.strength))
            .trim_start_matches("Some(")
            .trim_end_matches(')')
            .to_lowercase(),
        "length" => member.length.map_or("none".to_owned(), |length| length.to_string()),
        "by" => member.type_from.map_or("none".to_owned(), |number| number.to_string()),
        "targets" => member.reference_targets.join(","),
        _ => return Err(format!("unknown key {key}")),
    };
    if found == wanted { Ok(()) } else { Err(format!("{key} is {found}")) }
}

fn check_codes(library: &Library, set: &str, rule: &str, values: &[&str]) -> Result<(), String> {
    let found = library.value_set(set).ok_or("no such set")?;
    let mut codes: Vec<&str> = found.codes.iter().map(|code| code.code.as_str()).collect();
    codes.sort_unstable();
    let shown = format!("found {}", codes.join(" "));
    let right = match rule {
        "is" => {
            let mut wanted = values.to_vec();
            wanted.sort_unstable();
            codes == wanted
        }
        "has" => values.iter().all(|value| codes.contains(value)),
        "lacks" => values.iter().all(|value| !codes.contains(value)),
        "open" => return if found.open { Ok(()) } else { Err("closed".to_owned()) },
        "closed" => return if found.open { Err("open".to_owned()) } else { Ok(()) },
        "system" => {
            return same(found.codes.first().map_or("", |code| &code.system), values.first().unwrap_or(&""));
        }
        "form" => {
            let form = match values.first() {
                Some(&"currency") => CodeForm::Currency,
                Some(&"language") => CodeForm::Language,
                Some(&"mime") => CodeForm::MimeType,
                _ => CodeForm::Ucum,
            };
            return if found.form == Some(form) { Ok(()) } else { Err(format!("form {:?}", found.form)) };
        }
        _ => return Err(format!("unknown rule {rule}")),
    };
    if right { Ok(()) } else { Err(shown) }
}

fn check_extension(library: &Library, key: &str, facts: &[&str]) -> Result<(), String> {
    let found = library.extension(key).ok_or("no such extension")?;
    for fact in facts {
        let (key, wanted) = fact.split_once('=').ok_or("no key")?;
        match key {
            "context" => {
                let there = found.contexts.contains(&Context::Element(wanted.to_owned()));
                if !there {
                    return Err(format!("contexts are {:?}", found.contexts));
                }
            }
            "card" => {
                let max = found.max.map_or("*".to_owned(), |max| max.to_string());
                same(&format!("{}..{max}", found.min), wanted)?;
            }
            "parts" => {
                let names: Vec<&str> = found.parts.iter().map(|part| part.name.as_str()).collect();
                same(&names.join(","), wanted)?;
            }
            _ => check_member(found.value.as_ref().ok_or("no value")?, fact)?,
        }
    }
    Ok(())
}
