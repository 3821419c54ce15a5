use super::*;
use crate::schema::Library;
use std::sync::Arc;

fn structure(version: &str, name: &str) -> MessageStructure {
    let library: Arc<Library> = Library::open("hl7v2", version).unwrap_or_else(|_| panic!("no {version}"));
    let found = library.structure(name).unwrap_or_else(|| panic!("no {name}"));
    Message::new(&library, &found).structure(&library)
}

/// Each segment with the path of its place; `+` before a group that is opened for it.
fn places(message: &MessageStructure, segments: &str) -> Vec<String> {
    let mut at: MemberId = 0;
    let mut placed = Vec::new();
    for name in segments.split(' ') {
        let segment = message.segments.iter().position(|s| s == name);
        let step = segment.and_then(|s| message.steps.get(at as usize * message.segments.len() + s)).copied();
        let step = step.unwrap_or_default();
        if step.member == 0 {
            placed.push(format!("{name} -"));
            continue;
        }
        let mut path = vec![message.members[step.member as usize].name.clone()];
        let mut group = message.members[step.member as usize].parent;
        let mut opened = true;
        while group != 0 {
            opened &= group != step.keep;
            let plus = if opened { "+" } else { "" };
            path.push(format!("{plus}{}", message.members[group as usize].name));
            group = message.members[group as usize].parent;
        }
        path.reverse();
        placed.push(path.join("."));
        at = step.member;
    }
    placed
}

#[test]
fn results_of_two_patients() {
    let oru = structure("2.5.1", "ORU_R01");
    let segments = "MSH PID NTE PV1 ORC OBR NTE OBX NTE NTE OBX OBX SPM OBX OBX OBR OBX PID OBR OBX DSC";
    insta::assert_snapshot!(places(&oru, segments).join("\n"), @r"
    MSH
    +PATIENT_RESULT.+PATIENT.PID
    PATIENT_RESULT.PATIENT.NTE
    PATIENT_RESULT.PATIENT.+VISIT.PV1
    PATIENT_RESULT.+ORDER_OBSERVATION.ORC
    PATIENT_RESULT.ORDER_OBSERVATION.OBR
    PATIENT_RESULT.ORDER_OBSERVATION.NTE
    PATIENT_RESULT.ORDER_OBSERVATION.+OBSERVATION.OBX
    PATIENT_RESULT.ORDER_OBSERVATION.OBSERVATION.NTE
    PATIENT_RESULT.ORDER_OBSERVATION.OBSERVATION.NTE
    PATIENT_RESULT.ORDER_OBSERVATION.+OBSERVATION.OBX
    PATIENT_RESULT.ORDER_OBSERVATION.+OBSERVATION.OBX
    PATIENT_RESULT.ORDER_OBSERVATION.+SPECIMEN.SPM
    PATIENT_RESULT.ORDER_OBSERVATION.SPECIMEN.OBX
    PATIENT_RESULT.ORDER_OBSERVATION.SPECIMEN.OBX
    PATIENT_RESULT.+ORDER_OBSERVATION.OBR
    PATIENT_RESULT.ORDER_OBSERVATION.+OBSERVATION.OBX
    +PATIENT_RESULT.+PATIENT.PID
    PATIENT_RESULT.+ORDER_OBSERVATION.OBR
    PATIENT_RESULT.ORDER_OBSERVATION.+OBSERVATION.OBX
    DSC
    ");
}

#[test]
fn roles_and_insurances_of_an_admission() {
    let adt = structure("2.5.1", "ADT_A01");
    let segments = "MSH EVN PID ROL ROL NK1 PV1 PV2 ROL PR1 ROL PR1 IN1 IN2 ROL IN1 ACC";
    insta::assert_snapshot!(places(&adt, segments).join("\n"), @r"
    MSH
    EVN
    PID
    ROL
    ROL
    NK1
    PV1
    PV2
    ROL
    +PROCEDURE.PR1
    PROCEDURE.ROL
    +PROCEDURE.PR1
    +INSURANCE.IN1
    INSURANCE.IN2
    INSURANCE.ROL
    +INSURANCE.IN1
    ACC
    ");
    // The ROL behind PV2 is another member than the one behind PID.
    let library = Library::open("hl7v2", "2.5.1").unwrap_or_else(|_| panic!("no 2.5.1"));
    let found = library.structure("ADT_A01").unwrap_or_else(|| panic!("no ADT_A01"));
    let message = Message::new(&library, &found);
    assert_ne!(message.child(0, "ROL"), message.child(0, "ROL2"));
}

#[test]
fn what_has_no_place_is_passed_over() {
    let adt = structure("2.5.1", "ADT_A01");
    let segments = "MSH PID PID PV1 PV1 PD1 OBX SPM AL1";
    let placed = places(&adt, segments);
    assert_eq!(placed, ["MSH", "PID", "PID -", "PV1", "PV1 -", "PD1 -", "OBX", "SPM -", "AL1"]);
}

#[test]
fn the_members_of_a_choice_stand_in_the_group_around_it() {
    let orm = structure("2.5.1", "ORM_O01");
    let segments = "MSH PID ORC OBR NTE ORC RXO NTE OBX ORC RQD";
    insta::assert_snapshot!(places(&orm, segments).join("\n"), @r"
    MSH
    +PATIENT.PID
    +ORDER.ORC
    ORDER.+ORDER_DETAIL.OBR
    ORDER.ORDER_DETAIL.NTE
    +ORDER.ORC
    ORDER.+ORDER_DETAIL.RXO
    ORDER.ORDER_DETAIL.NTE
    ORDER.ORDER_DETAIL.+OBSERVATION.OBX
    +ORDER.ORC
    ORDER.+ORDER_DETAIL.RQD
    ");
}

#[test]
fn trigger_events() {
    let adt = structure("2.5.1", "ADT_A01");
    let events: Vec<&str> = adt.events.iter().map(|(_, event)| event.as_str()).collect();
    assert_eq!(events, ["A01", "A04", "A08", "A13"]);
}
