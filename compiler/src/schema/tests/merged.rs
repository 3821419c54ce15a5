//! The library of any version, and declarations laid over a library.

use super::{codes, member, open, structure, tree, v2};
use crate::schema::{Kind, Local, Place};

#[test]
fn a_field_is_as_the_newest_version_that_has_it() {
    let any = v2("any");
    assert_eq!(member(&any, "PID-7"), "7 DateTimeOfBirth 0..1 DTM");
    assert_eq!(member(&any, "PID-3"), "3 PatientIdentifierList 1..* CX");
    // Withdrawn long ago.
    assert!(structure(&any, "PID").members.iter().any(|m| m.number == Some(2)));
    // TS is in no version from 2.7 on.
    assert_eq!(structure(&any, "TS").members.len(), 2);
}

#[test]
fn a_message_is_as_the_newest_version_that_has_it() {
    let any = v2("any");
    assert_eq!(tree(&any, "ORU_R01"), tree(&v2("2.8.2"), "ORU_R01"));
    assert_eq!(any.message_structure("ADT", "A04"), Some("ADT_A01"));
    let events: Vec<_> = any.events("ADT_A01").collect();
    assert!(events.contains(&("ADT", "A01")) && events.contains(&("ADT", "A04")));
    assert_eq!(events.iter().collect::<std::collections::BTreeSet<_>>().len(), events.len());
}

#[test]
fn every_structure_of_every_version_can_be_read() {
    let any = v2("any");
    for version in any.versions() {
        for name in version.structure_names() {
            let merged = structure(&any, name);
            let numbers = |s: &crate::schema::Structure| -> Vec<u16> {
                s.members.iter().filter_map(|m| m.number).collect()
            };
            let own = structure(version, name);
            if own.kind != merged.kind || !matches!(own.kind, Kind::Segment | Kind::Composite) {
                continue;
            }
            assert!(
                numbers(&own).iter().all(|n| numbers(&merged).contains(n)),
                "{name} {}",
                version.version()
            );
            let mut names: Vec<&str> = merged.members.iter().map(|m| m.name.as_str()).collect();
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), merged.members.len(), "{name} has a name twice");
        }
    }
}

#[test]
fn a_table_has_the_codes_of_all_versions() {
    let any = codes(&v2("any"), "0001");
    for version in v2("any").versions() {
        if let Some(set) = version.value_set("0001") {
            assert!(set.codes.iter().all(|code| any.contains(&code.code)), "{}", version.version());
        }
    }
}

#[test]
fn fhir_has_no_library_of_any_version() {
    assert!(crate::schema::Library::open("fhir", "any").is_err());
    assert_eq!(open("hl7v2", "any").version(), "any");
}

fn place(segment: &str, after: &str, within: &[&str]) -> Place {
    let within = within.iter().map(|name| (*name).to_string()).collect();
    Place { segment: segment.to_string(), after: after.to_string(), within, min: 0, max: Some(1) }
}

#[test]
fn declared_segments_stand_behind_the_ones_they_follow() {
    let base = v2("2.5.1");
    let zzz = crate::schema::Structure {
        name: "ZPI".into(),
        label: String::new(),
        kind: Kind::Segment,
        members: vec![],
        profile: None,
    };
    let mut local = Local::default();
    for name in ["ZPI", "ZPJ", "ZOO"] {
        let one = crate::schema::Structure { name: name.into(), ..zzz.clone() };
        local.structures.insert(name.into(), std::sync::Arc::new(one));
    }
    local.places = vec![
        place("ZPI", "PID", &[]),
        place("ZPJ", "PID", &["ORU_R01", "ADT_A01.INSURANCE"]),
        place("ZOO", "ROL", &["ADT_A01"]),
        place("ZOO", "OBR", &["ORM_O01"]),
    ];
    let library = base.with_local(local);
    let names = |of: &str| -> Vec<String> {
        structure(&library, of).members.iter().map(|m| m.name.clone()).collect()
    };
    assert_eq!(names("ORU_R01.PATIENT")[..3], ["PID", "ZPI", "ZPJ"]);
    let adt = names("ADT_A01");
    assert_eq!(adt[3..8], ["PID", "ZPI", "PD1", "ROL", "ZOO"]);
    assert!(adt.contains(&"ZOO_2".to_string()) && !adt.contains(&"ZPJ".to_string()));
    // OBR is one of a choice: what follows it follows the choice, as the choice has one place.
    let order = names("ORM_O01.ORDER_DETAIL");
    assert_eq!(order[1], "ZOO", "{order:?}");
    assert_eq!(tree(&library, "SIU_S12").matches("[ZPI]").count(), 1);
}
