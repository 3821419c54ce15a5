//! Look-ups, differences, histories and searches: what they find, by hand-picked facts.

use super::{open, r4, shown, v2};
use crate::schema::diff::{Aspect, Became, StructureChange, code_changes, structure_changes};
use crate::schema::{Among, Found, History, Library, counts, search};

fn found(library: &Library, path: &str) -> String {
    match library.look_up(Among::All, path) {
        Ok(Found::Structure(structure)) => format!("{:?} {}", structure.kind, structure.name),
        Ok(Found::Member(found)) => format!("{} = {}", found.path, shown(&found.member)),
        Ok(Found::Event { code, event, structure }) => format!("{code}^{event} has {}", structure.name),
        Ok(Found::Primitive(primitive)) => format!("primitive {}", primitive.name),
        Ok(Found::ValueSet(set)) => format!("set {}", set.id),
        Ok(Found::Extension(extension)) => format!("extension {}", extension.url),
        Ok(Found::ConceptMap(map)) => format!("concept map {}", map.url),
        Err(error) => format!("no {} in {:?}, near {:?}", error.wanted, error.inside, error.near),
    }
}

#[test]
fn paths_of_v2() {
    let library = v2("2.5.1");
    for (path, expected) in [
        ("PID", "Segment PID"),
        ("pid-3", "PID-3 = 3 PatientIdentifierList 1..* CX"),
        ("PID-3[1].4", "PID-3.4 = 4 AssigningAuthority 0..1 HD"),
        ("PID.PatientName.FamilyName.Surname", "PID-5.1.1 = 1 Surname 1..1 ST"),
        ("XPN.7", "XPN.7 = 7 NameTypeCode 0..1 ID required 0200"),
        (
            "ORU_R01.PATIENT_RESULT.PATIENT.PID-8",
            "ORU_R01.PATIENT_RESULT.PATIENT.PID-8 = 8 AdministrativeSex 0..1 IS preferred 0001",
        ),
        ("ORU_R01.PATIENT.PID", "ORU_R01.PATIENT.PID = PID 1..1 PID"),
        ("ADT^A04", "ADT^A04 has ADT_A01"),
        ("ADT^A04^ADT_A01", "ADT^A04 has ADT_A01"),
        ("ADT_A04", "ADT^A04 has ADT_A01"),
        ("ST", "primitive ST"),
        ("0001", "set 0001"),
    ] {
        assert_eq!(found(&library, path), expected, "{path}");
    }
}

#[test]
fn paths_of_fhir() {
    let library = r4();
    for (path, expected) in [
        ("Patient.contact", "Patient.contact = contact 0..* Patient.contact"),
        ("patient.contact.name.family", "Patient.contact.name.family = family 0..1 string"),
        ("Observation.valueQuantity", "Observation.valueQuantity = valueQuantity 0..1 Quantity"),
        ("Observation.valueDateTime", "Observation.valueDateTime = valueDateTime 0..1 dateTime"),
        ("Observation.subject.display", "Observation.subject.display = display 0..1 string"),
        ("Bundle.entry.link.url", "Bundle.entry.link.url = url 1..1 uri"),
        ("Patient.deceased[x]", "Patient.deceased[x] = deceased[x] 0..1 boolean dateTime"),
        ("administrative-gender", "set http://hl7.org/fhir/ValueSet/administrative-gender"),
        ("patient-birthPlace", "extension http://hl7.org/fhir/StructureDefinition/patient-birthPlace"),
        (
            "http://hl7.org/fhir/ConceptMap/cm-administrative-gender-v2",
            "concept map http://hl7.org/fhir/ConceptMap/cm-administrative-gender-v2",
        ),
    ] {
        assert_eq!(found(&library, path), expected, "{path}");
    }
}

#[test]
fn names_that_are_not_there() {
    let library = v2("2.5.1");
    assert_eq!(found(&library, "PIDD"), "no PIDD in None, near Some(\"PID\")");
    assert_eq!(found(&library, "PID.PatientNam"), "no PatientNam in Some(\"PID\"), near Some(\"PID-5\")");
    assert_eq!(found(&library, "PID-99"), "no 99 in Some(\"PID\"), near None");
    assert_eq!(found(&library, "PID-8.1"), "no 1 in Some(\"PID-8\"), near None");
    assert_eq!(found(&library, "ADT^A99"), "no ADT^A99 in None, near Some(\"ADT^A09\")");
    assert_eq!(found(&r4(), "Observation.valueFoo"), "no valueFoo in Some(\"Observation\"), near None");
    for odd in ["", ".", "-", "^", "..", "PID-", "PID--3", "[", "://", "é-ü", "PID-99999999999999999999"] {
        assert!(library.look_up(Among::All, odd).is_err(), "{odd}");
    }
}

#[test]
fn since_and_withdrawn() {
    let library = v2("2.8.2");
    let history = History::until(&library);
    let pid = super::structure(&library, "PID");
    let of = |number: usize| {
        (
            history.member_since("PID", &pid.members[number - 1]),
            history.withdrawn("PID", &pid.members[number - 1]),
        )
    };
    assert_eq!(of(2), (Some("2.1"), Some("2.7")));
    assert_eq!(of(3), (Some("2.1"), None));
    assert_eq!(of(31), (Some("2.4"), None));
    assert_eq!(of(40), (Some("2.7"), None));
    assert_eq!((history.since("UAC"), history.since("XPN")), (Some("2.6"), Some("2.3")));
    assert_eq!(History::until(&v2("2.3")).libraries().len(), 3);
    assert!(History::of("hl7v3").is_none());
}

/// `PID-10 Type Cardinality`, `+PID-31`, `-ORU_R01.RESPONSE`, `+STRUCTURE`.
fn written(changes: &[StructureChange]) -> Vec<String> {
    let mut all = Vec::new();
    for change in changes {
        match &change.what {
            Became::Added => all.push(format!("+{}", change.name)),
            Became::Removed => all.push(format!("-{}", change.name)),
            Became::Changed { members, order } => {
                all.extend(order.then(|| format!("~{}", change.name)));
                for member in members {
                    let sign = match (&member.old, &member.new) {
                        (None, _) => "+",
                        (_, None) => "-",
                        _ => "",
                    };
                    let there =
                        member.new.as_ref().or(member.old.as_ref()).unwrap_or_else(|| panic!("no member"));
                    let step = there.number.map_or(there.name.clone(), |number| number.to_string());
                    let aspects: String =
                        member.aspects.iter().map(|aspect| format!(" {aspect:?}")).collect();
                    all.push(format!("{sign}{}:{step}{aspects}", change.name));
                }
            }
        }
    }
    all
}

#[test]
fn differences_of_a_segment() {
    let changes = written(&structure_changes(&v2("2.3"), &v2("2.5.1"), "PID"));
    for expected in ["PID:5 Cardinality Length", "PID:10 Type Cardinality Length", "+PID:31", "+PID:39"] {
        assert!(changes.iter().any(|change| change == expected), "{expected} in {changes:#?}");
    }
    let changes = written(&structure_changes(&v2("2.6"), &v2("2.7"), "PID"));
    assert!(changes.contains(&format!("PID:2 {:?}", Aspect::Withdrawn)), "{changes:#?}");
    assert_eq!(written(&structure_changes(&v2("2.5.1"), &v2("2.5.1"), "PID")), [""; 0]);
    assert_eq!(written(&structure_changes(&v2("2.3"), &v2("2.5.1"), "UAC")), [""; 0]);
    assert_eq!(written(&structure_changes(&v2("2.5.1"), &v2("2.6"), "UAC")), ["+UAC"]);
}

#[test]
fn differences_of_groups_and_elements() {
    let changes = written(&structure_changes(&v2("2.5.1"), &v2("2.8.2"), "ORU_R01"));
    for expected in ["+ORU_R01:UAC", "+ORU_R01.PATIENT:PATIENT_OBSERVATION"] {
        assert!(changes.iter().any(|change| change == expected), "{expected} in {changes:#?}");
    }
    let changes = written(&structure_changes(&r4(), &open("fhir", "5.0.0"), "Encounter"));
    for expected in ["+Encounter:virtualService", "-Encounter:statusHistory"] {
        assert!(changes.iter().any(|change| change == expected), "{expected} in {changes:#?}");
    }
}

#[test]
fn differences_of_codes() {
    let set = |library: &Library, id: &str| library.value_set(id).unwrap_or_else(|| panic!("no {id}"));
    let (old, new) = (set(&v2("2.5.1"), "0203"), set(&v2("2.8.2"), "0203"));
    let changes = code_changes(&old, &new);
    assert!(changes.added.iter().any(|code| code.code == "ACSN"), "{:?}", changes.added);
    assert_eq!(code_changes(&old, &old), Default::default());
}

#[test]
fn searches() {
    let paths = |library: &Library, query: &str| -> Vec<String> {
        search(library, query).into_iter().map(|hit| hit.path).collect()
    };
    let old = v2("2.5.1");
    assert_eq!(paths(&old, "birth place").first().map(String::as_str), Some("PID-23"));
    assert!(paths(&old, "birth").contains(&"PID-7".to_owned()));
    assert_eq!(paths(&old, "PID-7"), ["PID-7"]);
    assert_eq!(paths(&old, "patient name").first().map(String::as_str), Some("PID-5"));
    assert_eq!(&paths(&old, "0001")[..2], ["0001", "PID-8"]);
    assert!(paths(&old, "A04").contains(&"ADT^A04".to_owned()));
    assert_eq!(paths(&r4(), "birthdate").first().map(String::as_str), Some("Patient.birthDate"));
    assert_eq!(paths(&r4(), "HumanName").first().map(String::as_str), Some("HumanName"));
    assert!(paths(&old, "").is_empty() && paths(&old, "-").is_empty() && paths(&old, "zzzz").is_empty());
}

/// What can be pasted leads back to the same.
#[test]
fn hits_can_be_looked_up() {
    for library in [v2("2.5.1"), r4()] {
        for hit in search(&library, "name") {
            assert!(library.look_up(Among::All, &hit.path).is_ok(), "{}", hit.path);
        }
    }
}

#[test]
fn counts_are_those_of_the_data() {
    for count in counts() {
        assert!(Library::known().any(|known| known == (count.standard, count.version)), "{count:?}");
        let library = open(count.standard, count.version);
        let kind = format!("{:?}s", crate::schema::Kind::Message).to_lowercase();
        if count.what == kind {
            let names = library.structure_names();
            let messages = names.into_iter().filter_map(|name| library.structure(name));
            let messages = messages.filter(|one| one.kind == crate::schema::Kind::Message).count();
            assert_eq!(messages, count.known as usize, "{count:?}");
        }
    }
    assert_eq!(counts().map(|count| count.version).collect::<std::collections::BTreeSet<_>>().len(), 16);
}
