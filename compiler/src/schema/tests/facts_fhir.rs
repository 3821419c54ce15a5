//! Facts of FHIR R4 picked by hand from its resource pages.

use super::*;
use crate::schema::Form;

#[test]
fn gender_is_bound_to_four_codes() {
    let library = r4();
    assert_eq!(
        member(&library, "Patient:gender"),
        "gender 0..1 code required http://hl7.org/fhir/ValueSet/administrative-gender"
    );
    assert_eq!(codes(&library, "administrative-gender"), ["male", "female", "other", "unknown"]);
}

#[test]
fn value_sets_are_found_by_url_by_last_part_and_with_a_version() {
    let library = r4();
    let url = "http://hl7.org/fhir/ValueSet/administrative-gender";
    for id in [url, "administrative-gender", &format!("{url}|4.0.1"), "administrative-gender|4.0.1"] {
        let found = library.value_set(id).map(|set| (set.id.clone(), set.open));
        assert_eq!(found, Some((url.to_owned(), false)), "{id}");
    }
    assert!(library.value_set("http://example.org/ValueSet/administrative-gender").is_none());
}

#[test]
fn value_has_eleven_types_in_order() {
    assert_eq!(
        member(&r4(), "Observation:value"),
        "value[x] 0..1 Quantity CodeableConcept string boolean integer Range Ratio SampledData time dateTime Period"
    );
}

#[test]
fn observation_status_is_required() {
    let library = r4();
    assert_eq!(
        member(&library, "Observation:status"),
        "status 1..1 code required http://hl7.org/fhir/ValueSet/observation-status"
    );
    assert_eq!(
        codes(&library, "observation-status"),
        [
            "registered",
            "preliminary",
            "final",
            "amended",
            "corrected",
            "cancelled",
            "entered-in-error",
            "unknown"
        ]
    );
}

#[test]
fn encounter_class_is_one_coding() {
    assert_eq!(
        member(&r4(), "Encounter:class"),
        "class 1..1 Coding extensible http://terminology.hl7.org/ValueSet/v3-ActEncounterCode"
    );
    let set = codes(&r4(), "v3-ActEncounterCode");
    assert!(
        ["AMB", "EMER", "IMP", "PRENC", "VR"].iter().all(|code| set.iter().any(|one| one == code)),
        "{set:?}"
    );
}

#[test]
fn inherited_members_come_in_the_order_of_the_snapshot() {
    let patient = structure(&r4(), "Patient");
    let names: Vec<&str> = patient.members.iter().map(|member| member.name.as_str()).take(10).collect();
    assert_eq!(
        names,
        [
            "id",
            "meta",
            "implicitRules",
            "language",
            "text",
            "contained",
            "extension",
            "modifierExtension",
            "identifier",
            "active"
        ]
    );
    assert_eq!(patient.kind, Kind::Resource);
}

#[test]
fn ids_of_resources_are_ids_and_of_elements_strings() {
    let library = r4();
    assert_eq!(member(&library, "Patient:id"), "id 0..1 id");
    assert_eq!(member(&library, "Patient.contact:id"), "id 0..1 string");
    assert_eq!(member(&library, "HumanName:id"), "id 0..1 string");
}

#[test]
fn contained_holds_any_resource() {
    let library = r4();
    assert_eq!(member(&library, "Patient:contained"), "contained 0..* any resource");
    assert_eq!(member(&library, "Bundle.entry:resource"), "resource 0..1 any resource");
}

#[test]
fn inner_elements_are_structures() {
    let library = r4();
    assert_eq!(member(&library, "Patient:contact"), "contact 0..* Patient.contact");
    let contact = structure(&library, "Patient.contact");
    assert_eq!(contact.kind, Kind::Element);
    let names: Vec<&str> = contact.members.iter().map(|member| member.name.as_str()).collect();
    assert_eq!(
        names,
        [
            "id",
            "extension",
            "modifierExtension",
            "relationship",
            "name",
            "telecom",
            "address",
            "gender",
            "organization",
            "period"
        ]
    );
    assert_eq!(structure(&library, "Bundle.entry.request").kind, Kind::Element);
}

#[test]
fn content_references_are_the_structure_referred_to() {
    assert_eq!(member(&r4(), "Bundle.entry:link"), "link 0..* Bundle.link");
    assert_eq!(
        member(&r4(), "Observation.component:referenceRange"),
        "referenceRange 0..* Observation.referenceRange"
    );
}

#[test]
fn references_know_their_targets() {
    let library = r4();
    assert_eq!(
        member(&library, "Observation:subject"),
        "subject 0..1 Reference(Patient,Group,Device,Location)"
    );
    assert_eq!(member(&library, "Observation:focus"), "focus 0..* Reference()");
    assert_eq!(
        member(&library, "Patient:generalPractitioner"),
        "generalPractitioner 0..* Reference(Organization,Practitioner,PractitionerRole)"
    );
}

#[test]
fn choices() {
    let library = r4();
    assert_eq!(member(&library, "Patient:deceased"), "deceased[x] 0..1 boolean dateTime");
    assert_eq!(member(&library, "Patient:multipleBirth"), "multipleBirth[x] 0..1 boolean integer");
    assert_eq!(
        member(&library, "MedicationRequest:medication").split(' ').take(4).collect::<Vec<_>>(),
        ["medication[x]", "1..1", "CodeableConcept", "Reference(Medication)"]
    );
    let extension = structure(&library, "Extension");
    let value = extension.members.iter().find(|member| member.name == "value");
    assert_eq!(value.map(|member| (member.choice, member.types.len())), Some((true, 50)));
}

#[test]
fn diagnostic_report() {
    let library = r4();
    assert_eq!(member(&library, "DiagnosticReport:result"), "result 0..* Reference(Observation)");
    assert_eq!(member(&library, "DiagnosticReport:effective"), "effective[x] 0..1 dateTime Period");
}

#[test]
fn message_header_must_say_the_event_and_the_source() {
    let library = r4();
    assert!(member(&library, "MessageHeader:event").starts_with("event[x] 1..1 Coding uri"));
    assert_eq!(member(&library, "MessageHeader:source"), "source 1..1 MessageHeader.source");
}

#[test]
fn narrative_is_xhtml() {
    let library = r4();
    assert_eq!(member(&library, "Narrative:div"), "div 1..1 xhtml");
    assert_eq!(library.primitive("xhtml").map(|primitive| primitive.form), Some(Form::Xhtml));
}

#[test]
fn forms_of_primitives() {
    let library = r4();
    for (name, form) in [
        ("string", Form::Text),
        ("markdown", Form::Text),
        ("code", Form::Code),
        ("id", Form::Id),
        ("uri", Form::Uri),
        ("url", Form::Uri),
        ("canonical", Form::Uri),
        ("oid", Form::Uri),
        ("uuid", Form::Uri),
        ("integer", Form::Integer),
        ("positiveInt", Form::PositiveInt),
        ("unsignedInt", Form::UnsignedInt),
        ("decimal", Form::Decimal),
        ("boolean", Form::Boolean),
        ("date", Form::Date),
        ("dateTime", Form::DateTime),
        ("instant", Form::Instant),
        ("time", Form::Time),
        ("base64Binary", Form::Base64),
    ] {
        assert_eq!(library.primitive(name).map(|primitive| primitive.form), Some(form), "{name}");
    }
    assert_eq!(library.primitive("HumanName"), None);
}

#[test]
fn sets_of_other_standards_are_open() {
    for id in ["mimetypes", "ucum-units", "currencies"] {
        assert!(r4().value_set(id).is_some_and(|set| set.open), "{id}");
    }
}

#[test]
fn marital_status_takes_codes_of_two_systems() {
    let library = r4();
    let Some(set) = library.value_set("marital-status") else { panic!("marital-status") };
    let married = set.code("M").map(|code| (code.system.as_str(), code.display.as_str()));
    assert_eq!(married, Some(("http://terminology.hl7.org/CodeSystem/v3-MaritalStatus", "Married")));
    let unknown = set.code("UNK").map(|code| code.system.as_str());
    assert_eq!(unknown, Some("http://terminology.hl7.org/CodeSystem/v3-NullFlavor"));
}

#[test]
fn sets_that_exclude_codes_lack_them() {
    // patient-contactrelationship is v2-0131 without "other".
    let found = codes(&r4(), "patient-contactrelationship");
    assert!(found.contains(&"N".to_owned()) && !found.contains(&"O".to_owned()), "{found:?}");
}

#[test]
fn concepts_that_only_group_are_no_codes() {
    let found = codes(&r4(), "v3-ActCode");
    assert!(found.contains(&"AMB".to_owned()) && !found.contains(&"_ActEncounterCode".to_owned()));
}

#[test]
fn sets_of_v2_tables_are_there() {
    let library = r4();
    for id in [
        "v2-0203",
        "v2-0131",
        "v2-0136",
        "v2-0078",
        "v2-0074",
        "v2-0092",
        "v3-NullFlavor",
        "v3-MaritalStatus",
    ] {
        let url = format!("http://terminology.hl7.org/ValueSet/{id}");
        assert!(library.value_set(&url).is_some_and(|set| !set.open && !set.codes.is_empty()), "{id}");
    }
    let mr = library.value_set("v2-0203").and_then(|set| set.code("MR").map(|code| code.display.clone()));
    assert_eq!(mr.as_deref(), Some("Medical record number"));
}

#[test]
fn every_resource_is_there() {
    let library = r4();
    let resources = library
        .structure_names()
        .into_iter()
        .filter(|name| library.structure(name).is_some_and(|structure| structure.kind == Kind::Resource));
    // 146 resources, and the abstract Resource and DomainResource.
    assert_eq!(resources.count(), 148);
}
