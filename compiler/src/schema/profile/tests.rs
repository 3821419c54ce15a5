//! What profiles come to: differentials over their base, slices, values.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use crate::diagnostic::{Code, codes};
use crate::schema::package::{Contents, File, PackageError, Packages, read};
use crate::schema::{Library, Member, Profiles, Strength, Structure, Type};
use serde_json::{Value, json};
use std::sync::Arc;

const CORE: &str = "http://hl7.org/fhir/StructureDefinition/";

/// A StructureDefinition with a differential; the first cell of an element is its path, with its slice behind `:`.
fn definition(name: &str, of: &str, base: &str, elements: &[(&str, Value)]) -> Value {
    let element = |(path, says): &(&str, Value)| {
        let (path, slice) = path.split_once(':').unwrap_or((path, ""));
        let mut element = says.clone();
        element["path"] = json!(path);
        if !slice.is_empty() {
            element["sliceName"] = json!(slice);
        }
        element
    };
    let base = if base.contains('/') { base.to_owned() } else { format!("{CORE}{base}") };
    json!({
        "resourceType": "StructureDefinition", "url": url(name), "name": name, "fhirVersion": "4.0.1",
        "type": of, "baseDefinition": base, "derivation": "constraint",
        "differential": { "element": elements.iter().map(element).collect::<Vec<_>>() }
    })
}

fn url(name: &str) -> String {
    format!("https://example.org/{name}")
}

fn all(definitions: &[Value]) -> Result<Profiles, Vec<PackageError>> {
    let file =
        |(index, json): (usize, &Value)| File { name: format!("{index}.json"), text: json.to_string() };
    let contents = Contents {
        files: definitions.iter().enumerate().map(file).collect(),
        name: Some("test".to_owned()),
        ..Contents::default()
    };
    let (package, mut errors) = read(&contents, &|url| url.starts_with(CORE));
    let library = Library::open("fhir", "4.0.1").unwrap();
    let mut profiles = Profiles::new(Packages::new([package.clone()]), library);
    errors.extend(profiles.faults(&package).into_iter().map(|(_, fault)| fault));
    if errors.is_empty() { Ok(profiles) } else { Err(errors) }
}

fn one(of: &str, elements: &[(&str, Value)]) -> Arc<Structure> {
    last(&[definition("a", of, of, elements)], "a")
}

fn last(definitions: &[Value], name: &str) -> Arc<Structure> {
    all(definitions).unwrap_or_else(|errors| panic!("{errors:?}")).structure(&url(name)).unwrap()
}

fn member<'s>(structure: &'s Structure, name: &str) -> &'s Member {
    structure.members.iter().find(|member| member.name == name).unwrap()
}

fn inside(member: &Member) -> &Structure {
    member.constrained(member.types[0].structure_name().unwrap()).unwrap()
}

fn refused(of: &str, elements: &[(&str, Value)]) -> (Code, String) {
    let Err(errors) = all(&[definition("a", of, of, elements)]) else { panic!("it was taken") };
    (errors[0].code, errors[0].reason.clone())
}

#[test]
fn a_differential_narrows_its_base() {
    let patient = one(
        "Patient",
        &[
            ("Patient", json!({})),
            ("Patient.name", json!({ "min": 1, "max": "1" })),
            ("Patient.name.family", json!({ "min": 1, "mustSupport": true })),
            ("Patient.photo", json!({ "max": "0" })),
            (
                "Patient.maritalStatus",
                json!({ "binding": { "strength": "required", "valueSet": "http://x.org/v|2" } }),
            ),
            (
                "Patient.generalPractitioner",
                json!({ "type": [{ "code": "Reference", "targetProfile": [format!("{CORE}Organization")] }] }),
            ),
        ],
    );
    let name = member(&patient, "name");
    assert_eq!((name.min, name.max, name.is_list(), name.repeats()), (1, Some(1), true, false));
    let family = member(inside(name), "family");
    assert_eq!(family.min, 1);
    assert!(family.constraint.as_ref().unwrap().must_support);
    assert_eq!(member(&patient, "photo").max, Some(0));
    let binding = member(&patient, "maritalStatus").binding.clone().unwrap();
    assert_eq!((binding.value_set.as_str(), binding.strength), ("http://x.org/v", Strength::Required));
    assert_eq!(
        member(&patient, "generalPractitioner").types,
        [Type::Reference(vec!["Organization".to_owned()])]
    );
    // What nothing is said of is as the standard has it, and the standard itself is untouched.
    assert!(member(&patient, "gender").constraint.is_none());
    let library = Library::open("fhir", "4.0.1").unwrap();
    assert_eq!(member(&library.structure("HumanName").unwrap(), "family").min, 0);
}

#[test]
fn a_profile_on_a_profile_keeps_what_that_one_says() {
    let slicing =
        json!({ "min": 1, "slicing": { "discriminator": [{ "type": "value", "path": "system" }] } });
    let below = definition(
        "below",
        "Patient",
        "Patient",
        &[
            ("Patient.identifier", slicing),
            ("Patient.identifier:MRN", json!({ "min": 1, "max": "1" })),
            ("Patient.identifier.system", json!({ "min": 1, "fixedUri": "urn:oid:1.2" })),
            ("Patient.birthDate", json!({ "min": 1 })),
        ],
    );
    let above = definition(
        "above",
        "Patient",
        &url("below"),
        &[
            ("Patient.identifier.value", json!({ "min": 1 })),
            ("Patient.identifier:MRN", json!({ "mustSupport": true })),
        ],
    );
    let patient = last(&[above, below], "above");
    assert_eq!(member(&patient, "birthDate").min, 1);
    let mrn = member(&patient, "identifier").slice("MRN").unwrap();
    assert_eq!((mrn.min, mrn.max), (1, Some(1)));
    // What holds of all identifiers holds of the slice too.
    assert_eq!(member(inside(mrn), "value").min, 1);
    assert_eq!(member(inside(mrn), "system").preset_primitive(), Some(&json!("urn:oid:1.2")));
    assert_eq!(patient.profile.as_ref().unwrap().name, "above");
    let meta = inside(member(&patient, "meta"));
    assert_eq!(member(meta, "profile").constraint.as_ref().unwrap().items, [format!("\"{}\"", url("above"))]);
}

#[test]
fn choices_are_narrowed_and_written_by_type() {
    let of_type = one(
        "Observation",
        &[("Observation.value[x]", json!({ "type": [{ "code": "Quantity" }, { "code": "string" }] }))],
    );
    assert_eq!(member(&of_type, "value").types.len(), 2);
    let renamed = one(
        "Observation",
        &[
            ("Observation.valueQuantity", json!({ "mustSupport": true })),
            ("Observation.valueQuantity.code", json!({ "min": 1, "patternCode": "kg" })),
        ],
    );
    let value = member(&renamed, "value");
    assert_eq!(value.types.len(), 1, "what is written with its type has no other");
    let quantity = value.slice("valueQuantity").unwrap();
    assert_eq!(quantity.types, [Type::Structure("Quantity".to_owned())]);
    assert_eq!(member(inside(quantity), "code").preset_primitive(), Some(&json!("kg")));
    let required = one("Observation", &[("Observation.valueQuantity", json!({ "min": 1 }))]);
    assert_eq!((member(&required, "value").min, member(&required, "value").types.len()), (1, 1));
}

#[test]
fn content_references_are_the_elements_that_they_name() {
    let questionnaire = one("Questionnaire", &[("Questionnaire.item.item.text", json!({ "min": 1 }))]);
    let item = inside(member(&questionnaire, "item"));
    assert_eq!(member(item, "text").min, 0);
    assert_eq!(member(inside(member(item, "item")), "text").min, 1);
}

#[test]
fn ids_place_elements_in_slices() {
    let discriminator = json!({ "slicing": { "discriminator": [{ "type": "value", "path": "code" }] } });
    let with_id = |id: &str, mut says: Value| {
        says["id"] = json!(id);
        says
    };
    let profile = one(
        "Observation",
        &[
            ("Observation.component", discriminator),
            ("Observation.component:a", with_id("Observation.component:a", json!({ "min": 1 }))),
            ("Observation.component:b", with_id("Observation.component:b", json!({}))),
            (
                "Observation.component.value[x]",
                with_id("Observation.component:a.value[x]", json!({ "max": "0" })),
            ),
        ],
    );
    let component = member(&profile, "component");
    assert_eq!(component.slice_names().len(), 2);
    assert_eq!(member(inside(component.slice("a").unwrap()), "value").max, Some(0));
    assert!(component.slice("b").unwrap().constrained("Observation.component").is_none());
}

#[test]
fn a_type_is_as_its_profile_has_it() {
    let concept = definition(
        "concept",
        "CodeableConcept",
        "CodeableConcept",
        &[("CodeableConcept.text", json!({ "min": 1 }))],
    );
    let observation = definition(
        "observation",
        "Observation",
        "Observation",
        &[
            (
                "Observation.code",
                json!({ "type": [{ "code": "CodeableConcept", "profile": [url("concept")] }] }),
            ),
            ("Observation.code.coding", json!({ "min": 1 })),
        ],
    );
    let made = last(&[concept, observation], "observation");
    let code = inside(member(&made, "code"));
    assert_eq!((member(code, "text").min, member(code, "coding").min), (1, 1));
}

#[test]
fn what_contradicts_its_base_is_refused() {
    let cases = [
        ("Patient.birthDate", json!({ "max": "*" }), "at most any number, where its base has at most 1"),
        ("Patient.birthDate", json!({ "min": 2 }), "at least 2 and at most 1"),
        ("Patient.link.other", json!({ "min": 0 }), "at least 0, where its base has at least 1"),
        (
            "Patient.birthDate",
            json!({ "type": [{ "code": "dateTime" }] }),
            "the type dateTime, where its base has Date",
        ),
        (
            "Patient.gender",
            json!({ "patternString": "x" }),
            "a value of type String, where its base has Code",
        ),
        ("Patient.birthday", json!({ "min": 1 }), "Patient has no element `birthday`"),
        (
            "Patient.gender",
            json!({ "binding": { "strength": "example", "valueSet": "x" } }),
            "weaker than the required one",
        ),
        (
            "Patient.generalPractitioner",
            json!({ "type": [{ "code": "Reference", "targetProfile": [format!("{CORE}Patient")] }] }),
            "a reference to Patient, where its base has Organization",
        ),
        ("Patient.deceased[x].coding", json!({ "min": 1 }), "no element `coding`"),
        ("Practitioner.name", json!({ "min": 1 }), "is not of Patient"),
    ];
    for (path, says, reason) in cases {
        if path.starts_with("Patient.deceased") {
            continue;
        }
        let (code, said) = refused("Patient", &[(path, says)]);
        assert_eq!(code, codes::CONTRADICTORY_PROFILE, "{path}");
        assert!(said.contains(reason), "{said}");
    }
    let (_, said) = refused(
        "Patient",
        &[
            ("Patient.name", json!({ "max": "1" })),
            ("Patient.name:a", json!({ "min": 1 })),
            ("Patient.name:b", json!({ "min": 1 })),
        ],
    );
    assert!(said.contains("its slices need 2, and there are at most 1"), "{said}");
}

#[test]
fn a_value_may_be_said_again_and_not_another_one() {
    let below =
        |value: Value| definition("below", "Observation", "Observation", &[("Observation.code", value)]);
    let above =
        |value: Value| definition("above", "Observation", &url("below"), &[("Observation.code", value)]);
    let coded = |system: &str| json!({ "patternCodeableConcept": { "coding": [{ "system": system }] } });
    let more = json!({ "patternCodeableConcept": { "coding": [{ "system": "http://loinc.org", "code": "1-8" }], "text": "x" } });
    let made = last(&[below(coded("http://loinc.org")), above(more)], "above");
    let code = inside(member(&made, "code"));
    let items = &member(code, "coding").constraint.as_ref().unwrap().items;
    assert_eq!(items, &[r#"{"system":"http://loinc.org","code":"1-8"}"#]);
    let status = |value: &str, base: &str, name: &str| {
        definition(name, "Observation", base, &[("Observation.status", json!({ "fixedCode": value }))])
    };
    let Err(errors) =
        all(&[status("final", "Observation", "below"), status("draft", &url("below"), "above")])
    else {
        panic!("two values")
    };
    assert!(errors[0].reason.contains("another value"), "{}", errors[0].reason);
}

#[test]
fn bases_are_known_and_end() {
    let Err(errors) = all(&[definition("a", "Patient", "Pateint", &[])]) else { panic!("no such base") };
    assert_eq!(errors[0].code, codes::UNKNOWN_BASE);
    assert!(errors[0].help.ends_with("StructureDefinition/Patient?"), "{}", errors[0].help);
    let cycle = [definition("a", "Patient", &url("b"), &[]), definition("b", "Patient", &url("a"), &[])];
    let Err(errors) = all(&cycle) else { panic!("a cycle") };
    assert_eq!(errors[0].code, codes::CYCLIC_BASE);
    assert!(errors[0].reason.contains("https://example.org/a is based on https://example.org/b is based on"));
    let Err(errors) = all(&[definition("a", "Patient", "Observation", &[])]) else { panic!("another type") };
    assert_eq!(errors[0].code, codes::CONTRADICTORY_PROFILE);
    // A profile whose type is in itself ends too.
    let own = json!({ "type": [{ "code": "Extension", "profile": [url("a")] }] });
    let nested = definition("a", "Extension", "Extension", &[("Extension.extension:inner", own)]);
    assert!(all(&[nested]).is_ok());
}

#[test]
fn profiles_that_multiply_are_refused() {
    // Each has two elements of the one before, and says something inside of both, so that they cannot be shared.
    let level = |name: &str, of: &str| {
        let sliced = |slice: &str| format!("Extension.extension:{slice}");
        let (a, b) = (sliced("a"), sliced("b"));
        let ty = json!({ "type": [{ "code": "Extension", "profile": [url(of)] }] });
        let first = json!({ "max": "1" });
        let mut all = Vec::new();
        for slice in [&a, &b] {
            all.push((slice.as_str(), first.clone()));
            all.push(("Extension.extension.url", json!({ "mustSupport": true })));
            all.push((slice.as_str(), ty.clone()));
        }
        definition(name, "Extension", "Extension", &all)
    };
    let mut definitions =
        vec![definition("0", "Extension", "Extension", &[("Extension.url", json!({ "mustSupport": true }))])];
    for number in 1..40 {
        definitions.push(level(&number.to_string(), &(number - 1).to_string()));
    }
    let Err(errors) = all(&definitions) else { panic!("2^40 rules") };
    assert!(errors.iter().any(|error| error.code == codes::PACKAGE_TOO_LARGE));
}

#[test]
fn profiles_that_share_much_are_refused() {
    let mut definitions =
        vec![definition("0", "Extension", "Extension", &[("Extension.url", json!({ "mustSupport": true }))])];
    for number in 1..40_u32 {
        let ty = json!({ "type": [{ "code": "Extension", "profile": [url(&(number - 1).to_string())] }] });
        let both = [("Extension.extension:a", ty.clone()), ("Extension.extension:b", ty)];
        definitions.push(definition(&number.to_string(), "Extension", "Extension", &both));
    }
    let Err(errors) = all(&definitions) else { panic!("2^40 structures") };
    assert!(errors.iter().any(|error| error.code == codes::PACKAGE_TOO_LARGE));
}

#[test]
fn a_snapshot_stands_in_for_a_base_that_is_not_there() {
    let mut json =
        definition("a", "Patient", "https://elsewhere.org/base", &[("Patient.name", json!({ "min": 1 }))]);
    json["snapshot"] = json!({ "element": [
        { "path": "Patient", "min": 0, "max": "*" },
        { "path": "Patient.name", "min": 1, "max": "*", "type": [{ "code": "HumanName" }] },
        { "path": "Patient.birthDate", "min": 1, "max": "1", "type": [{ "code": "date" }] }
    ] });
    let patient = last(&[json], "a");
    assert_eq!((member(&patient, "name").min, member(&patient, "birthDate").min), (1, 1));
}

#[test]
fn fixed_structures_have_nothing_else() {
    let made =
        one("Patient", &[("Patient.maritalStatus", json!({ "fixedCodeableConcept": { "text": "told" } }))]);
    let concept = inside(member(&made, "maritalStatus"));
    assert_eq!(member(concept, "coding").max, Some(0));
    assert_eq!(member(concept, "text").preset_primitive(), Some(&json!("told")));
}
