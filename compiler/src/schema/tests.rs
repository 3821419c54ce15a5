//! The schema data: that all of it can be read, and facts from the standards picked by hand.

mod facts;
mod facts_fhir;
mod facts_v2;
mod look_up;
mod merged;
mod patched;
mod whole;

use super::{Kind, Library, Member, Strength, Structure, Type};
use std::sync::Arc;

fn open(standard: &str, version: &str) -> Arc<Library> {
    Library::open(standard, version).unwrap_or_else(|unknown| panic!("{standard} {version}: {unknown:?}"))
}

fn v2(version: &str) -> Arc<Library> {
    open("hl7v2", version)
}

fn r4() -> Arc<Library> {
    open("fhir", "4.0.1")
}

fn structure(library: &Library, name: &str) -> Arc<Structure> {
    library
        .structure(name)
        .unwrap_or_else(|| panic!("no {name} in {} {}", library.standard(), library.version()))
}

/// `PID-3 PatientIdentifierList 1..* CX`: a member in one line.
fn shown(member: &Member) -> String {
    let number = member.number.map(|number| format!("{number} ")).unwrap_or_default();
    let max = member.max.map_or("*".to_owned(), |max| max.to_string());
    let choice = if member.choice { "[x]" } else { "" };
    let types: Vec<String> = member.types.iter().map(shown_type).collect();
    let mut line = format!("{number}{}{choice} {}..{max} {}", member.name, member.min, types.join(" "));
    if let Some(from) = member.type_from {
        line += &format!(" by {from}");
    }
    if let Some(binding) = &member.binding {
        let strength = match binding.strength {
            Strength::Example => "example",
            Strength::Preferred => "preferred",
            Strength::Extensible => "extensible",
            Strength::Required => "required",
        };
        line += &format!(" {strength} {}", binding.value_set);
    }
    if member.withdrawn {
        line += " withdrawn";
    }
    line
}

fn shown_type(one: &Type) -> String {
    match one {
        Type::Primitive(primitive) => primitive.name.clone(),
        Type::Structure(name) => name.clone(),
        Type::Reference(targets) => format!("Reference({})", targets.join(",")),
        Type::AnyResource => "any resource".to_owned(),
        Type::Varies => "varies".to_owned(),
    }
}

/// A member found by its number or name, in one line.
fn member(library: &Library, path: &str) -> String {
    let (name, part) = path.rsplit_once(['-', ':']).unwrap_or_else(|| panic!("{path}"));
    let structure = structure(library, name);
    let found = structure.members.iter().find(|member| match part.parse() {
        Ok(number) => member.number == Some(number),
        Err(_) => member.name == part,
    });
    found.map(shown).unwrap_or_else(|| panic!("no {path}"))
}

/// A message or group as one line: `MSH [{SFT}] PATIENT_RESULT{...}`, in the notation of the standard; `<a|b>` is a choice.
fn tree(library: &Library, name: &str) -> String {
    let found = structure(library, name);
    let parts: Vec<String> = found.members.iter().map(|member| branch(library, member)).collect();
    if found.kind == Kind::Choice { format!("<{}>", parts.join("|")) } else { parts.join(" ") }
}

fn branch(library: &Library, member: &Member) -> String {
    let mut text = match &member.types[..] {
        [Type::Structure(name)] if structure(library, name).kind != Kind::Segment => {
            format!("{}({})", member.name, tree(library, name))
        }
        _ => member.name.clone(),
    };
    if member.repeats() {
        text = format!("{{{text}}}");
    }
    if member.min == 0 { format!("[{text}]") } else { text }
}

fn codes(library: &Library, set: &str) -> Vec<String> {
    let found = library.value_set(set).unwrap_or_else(|| panic!("no {set}"));
    found.codes.iter().map(|code| code.code.clone()).collect()
}
