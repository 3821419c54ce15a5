//! Facts of HL7 v2 picked by hand from the standard's chapters: 2.3, 2.5.1 and 2.8.

use super::*;

fn sorted(library: &Library, table: &str) -> Vec<String> {
    let mut found = codes(library, table);
    found.sort();
    found
}

const VERSIONS: [&str; 3] = ["2.3", "2.5.1", "2.8"];

#[test]
fn oru_r01_in_2_3() {
    assert_eq!(
        tree(&v2("2.3"), "ORU_R01"),
        "MSH {RESPONSE([PATIENT(PID [PD1] [{NTE}] [VISIT(PV1 [PV2])])] \
         {ORDER_OBSERVATION([ORC] OBR [{NTE}] {OBSERVATION([OBX] [{NTE}])} [{CTI}])})} [DSC]"
    );
}

#[test]
fn oru_r01_in_2_5_1() {
    assert_eq!(
        tree(&v2("2.5.1"), "ORU_R01"),
        "MSH [{SFT}] {PATIENT_RESULT([PATIENT(PID [PD1] [{NTE}] [{NK1}] [VISIT(PV1 [PV2])])] \
         {ORDER_OBSERVATION([ORC] OBR [{NTE}] [{TIMING_QTY(TQ1 [{TQ2}])}] [CTD] [{OBSERVATION(OBX [{NTE}])}] \
         [{FT1}] [{CTI}] [{SPECIMEN(SPM [{OBX}])}])})} [DSC]"
    );
}

#[test]
fn oru_r01_in_2_8() {
    assert_eq!(
        tree(&v2("2.8"), "ORU_R01"),
        "MSH [{SFT}] [UAC] {PATIENT_RESULT([PATIENT(PID [PD1] [{PRT}] [{NTE}] [{NK1}] [{ARV}] \
         [{PATIENT_OBSERVATION(OBX [{PRT}])}] [VISIT(PV1 [PV2] [{PRT}])])] \
         {ORDER_OBSERVATION([COMMON_ORDER(ORC [{PRT}] [ORDER_DOCUMENT(OBX [{PRT}] TXA)])] OBR [{NTE}] [{PRT}] [{TIMING_QTY(TQ1 [{TQ2}])}] [CTD] \
         [{OBSERVATION(OBX [{PRT}] [{NTE}])}] [{FT1}] [{CTI}] \
         [{SPECIMEN(SPM [{SPECIMEN_OBSERVATION(OBX [{PRT}])}])}])})} [DSC]"
    );
}

#[test]
fn adt_a01_in_2_3() {
    assert_eq!(
        tree(&v2("2.3"), "ADT_A01"),
        "MSH EVN PID [PD1] [{NK1}] PV1 [PV2] [{DB1}] [{OBX}] [{AL1}] [{DG1}] [DRG] \
         [{PROCEDURE(PR1 [{ROL}])}] [{GT1}] [{INSURANCE(IN1 [IN2] [IN3])}] [ACC] [UB1] [UB2]"
    );
}

#[test]
fn adt_a01_in_2_5_1_has_roles_of_the_patient_and_of_the_visit() {
    assert_eq!(
        tree(&v2("2.5.1"), "ADT_A01"),
        "MSH [{SFT}] EVN PID [PD1] [{ROL}] [{NK1}] PV1 [PV2] [{ROL_2}] [{DB1}] [{OBX}] [{AL1}] [{DG1}] [DRG] \
         [{PROCEDURE(PR1 [{ROL}])}] [{GT1}] [{INSURANCE(IN1 [IN2] [{IN3}] [{ROL}])}] [ACC] [UB1] [UB2] [PDA]"
    );
}

#[test]
fn adt_a01_in_2_8() {
    assert_eq!(
        tree(&v2("2.8"), "ADT_A01"),
        "MSH [{SFT}] [UAC] EVN PID [PD1] [{ARV}] [{ROL}] [{NK1}] PV1 [PV2] [{ARV_2}] [{ROL_2}] [{DB1}] [{OBX}] \
         [{AL1}] [{DG1}] [DRG] [{PROCEDURE(PR1 [{ROL}])}] [{GT1}] \
         [{INSURANCE(IN1 [IN2] [{IN3}] [{ROL}] [{AUT}] [{RF1}])}] [ACC] [UB1] [UB2] [PDA]"
    );
}

#[test]
fn the_second_of_two_like_segments_has_the_segment_as_its_type() {
    assert_eq!(member(&v2("2.5.1"), "ADT_A01:ROL_2"), "ROL_2 0..* ROL");
}

#[test]
fn orm_o01_has_a_choice_of_order_details() {
    let library = v2("2.5.1");
    assert_eq!(structure(&library, "ORM_O01.CHOICE").kind, Kind::Choice);
    assert_eq!(
        tree(&library, "ORM_O01.ORDER_DETAIL"),
        "CHOICE(<OBR|RQD|RQ1|RXO|ODS|ODT>) [{NTE}] [CTD] [{DG1}] [{OBSERVATION(OBX [{NTE}])}]"
    );
}

#[test]
fn vxu_v04_in_2_5_1() {
    assert_eq!(
        tree(&v2("2.5.1"), "VXU_V04"),
        "MSH [{SFT}] PID [PD1] [{NK1}] [PATIENT(PV1 [PV2])] [{GT1}] [{INSURANCE(IN1 [IN2] [IN3])}] \
         [{ORDER(ORC [{TIMING(TQ1 [{TQ2}])}] RXA [RXR] [{OBSERVATION(OBX [{NTE}])}])}]"
    );
}

#[test]
fn siu_s12_in_2_5_1() {
    assert_eq!(
        tree(&v2("2.5.1"), "SIU_S12"),
        "MSH SCH [{TQ1}] [{NTE}] [{PATIENT(PID [PD1] [PV1] [PV2] [{OBX}] [{DG1}])}] \
         {RESOURCES(RGS [{SERVICE(AIS [{NTE}])}] [{GENERAL_RESOURCE(AIG [{NTE}])}] \
         [{LOCATION_RESOURCE(AIL [{NTE}])}] [{PERSONNEL_RESOURCE(AIP [{NTE}])}])}"
    );
}

#[test]
fn a_message_without_trigger_event_is_named_by_its_code() {
    assert_eq!(tree(&v2("2.5.1"), "ACK"), "MSH [{SFT}] MSA [{ERR}]");
    assert_eq!(v2("2.5.1").message_structure("ACK", "A01"), Some("ACK"));
}

#[test]
fn trigger_events_share_structures() {
    for version in VERSIONS {
        let library = v2(version);
        assert_eq!(library.message_structure("ADT", "A01"), Some("ADT_A01"), "{version}");
        assert_eq!(library.message_structure("ADT", "A04"), Some("ADT_A01"), "{version}");
        assert_eq!(library.message_structure("ADT", "A08"), Some("ADT_A01"), "{version}");
        assert_eq!(library.message_structure("ADT", "A13"), Some("ADT_A01"), "{version}");
        assert_eq!(library.message_structure("ADT", "A07"), Some("ADT_A06"), "{version}");
        assert_eq!(library.message_structure("ADT", "A40"), Some("ADT_A39"), "{version}");
        assert_eq!(library.message_structure("ORU", "R01"), Some("ORU_R01"), "{version}");
        assert_eq!(library.message_structure("SIU", "S14"), Some("SIU_S12"), "{version}");
        assert_eq!(library.message_structure("MDM", "T02"), Some("MDM_T02"), "{version}");
    }
}

#[test]
fn adding_a_person_has_its_own_structure_from_2_4_on() {
    assert_eq!(v2("2.3").message_structure("ADT", "A28"), Some("ADT_A01"));
    assert_eq!(v2("2.5.1").message_structure("ADT", "A28"), Some("ADT_A05"));
    assert_eq!(v2("2.8").message_structure("ADT", "A31"), Some("ADT_A05"));
}

#[test]
fn patient_identifiers() {
    assert_eq!(member(&v2("2.3"), "PID-3"), "3 PatientIDInternalID 1..* CX");
    assert_eq!(member(&v2("2.5.1"), "PID-3"), "3 PatientIdentifierList 1..* CX");
    assert_eq!(member(&v2("2.8"), "PID-3"), "3 PatientIdentifierList 1..* CX");
    assert_eq!(member(&v2("2.8"), "PID:PatientIdentifierList"), "3 PatientIdentifierList 1..* CX");
}

#[test]
fn a_members_label_is_the_standards_name() {
    let pid = structure(&v2("2.5.1"), "PID");
    assert_eq!(pid.label, "Patient Identification");
    assert_eq!(pid.members[6].name, "DateTimeOfBirth");
    assert_eq!(pid.members[6].label, "Date/Time of Birth");
    assert_eq!(pid.members[5].name, "MothersMaidenName");
    assert_eq!(pid.members[16].name, "Religion");
    assert_eq!(pid.members[16].label, "");
}

#[test]
fn patient_name_repeats_from_2_5_on() {
    assert_eq!(member(&v2("2.3"), "PID-5"), "5 PatientName 1..1 XPN");
    assert_eq!(member(&v2("2.5.1"), "PID-5"), "5 PatientName 1..* XPN");
    assert_eq!(member(&v2("2.8"), "PID-5"), "5 PatientName 1..* XPN");
}

#[test]
fn phone_numbers_repeat() {
    for version in VERSIONS {
        assert_eq!(member(&v2(version), "PID-13"), "13 PhoneNumberHome 0..* XTN", "{version}");
    }
}

#[test]
fn sex_is_coded_by_a_table_that_sites_may_extend() {
    assert_eq!(member(&v2("2.3"), "PID-8"), "8 Sex 0..1 IS preferred 0001");
    assert_eq!(member(&v2("2.5.1"), "PID-8"), "8 AdministrativeSex 0..1 IS preferred 0001");
    assert_eq!(member(&v2("2.8"), "PID-8"), "8 AdministrativeSex 0..1 CWE preferred 0001");
}

#[test]
fn time_stamps_became_primitive_in_2_6() {
    assert_eq!(member(&v2("2.3"), "PID-7"), "7 DateOfBirth 0..1 TS");
    assert_eq!(member(&v2("2.5.1"), "PID-7"), "7 DateTimeOfBirth 0..1 TS");
    assert_eq!(member(&v2("2.5.1"), "TS-1"), "1 Time 1..1 DTM");
    assert_eq!(member(&v2("2.8"), "PID-7"), "7 DateTimeOfBirth 0..1 DTM");
}

#[test]
fn observation_values_have_the_type_that_obx_2_says() {
    for version in VERSIONS {
        assert_eq!(member(&v2(version), "OBX-5"), "5 ObservationValue 0..* varies by 2", "{version}");
        assert_eq!(member(&v2(version), "OBX-2").split(' ').nth(1), Some("ValueType"), "{version}");
        assert!(member(&v2(version), "OBX-2").ends_with("ID required 0125"), "{version}");
    }
}

#[test]
fn observation_status_is_required() {
    assert_eq!(member(&v2("2.3"), "OBX-11"), "11 ObservResultStatus 1..1 ID required 0085");
    assert_eq!(member(&v2("2.5.1"), "OBX-11"), "11 ObservationResultStatus 1..1 ID required 0085");
    assert_eq!(member(&v2("2.8"), "OBX-11"), "11 ObservationResultStatus 1..1 ID required 0085");
}

#[test]
fn observation_identifiers_became_cwe() {
    assert_eq!(member(&v2("2.5.1"), "OBX-3"), "3 ObservationIdentifier 1..1 CE");
    assert_eq!(member(&v2("2.8"), "OBX-3"), "3 ObservationIdentifier 1..1 CWE");
}

#[test]
fn message_header() {
    let library = v2("2.5.1");
    assert_eq!(member(&library, "MSH-1"), "1 FieldSeparator 1..1 ST");
    assert_eq!(member(&library, "MSH-2"), "2 EncodingCharacters 1..1 ST");
    assert_eq!(member(&library, "MSH-9"), "9 MessageType 1..1 MSG");
    assert_eq!(member(&library, "MSH-12"), "12 VersionID 1..1 VID");
    assert_eq!(member(&library, "MSH-18"), "18 CharacterSet 0..* ID required 0211");
    assert_eq!(member(&v2("2.3"), "MSH-18"), "18 CharacterSet 0..1 ID required 0211");
    assert_eq!(member(&v2("2.3"), "MSH-9"), "9 MessageType 1..1 CM_MSG");
}

#[test]
fn patient_class_is_required() {
    assert_eq!(member(&v2("2.5.1"), "PV1-2"), "2 PatientClass 1..1 IS preferred 0004");
    assert_eq!(member(&v2("2.8"), "PV1-2"), "2 PatientClass 1..1 CWE preferred 0004");
    assert_eq!(member(&v2("2.5.1"), "PV1-19"), "19 VisitNumber 0..1 CX");
}

#[test]
fn composites_nest() {
    let library = v2("2.5.1");
    assert_eq!(member(&library, "XPN-1"), "1 FamilyName 0..1 FN");
    assert_eq!(member(&library, "FN-1"), "1 Surname 1..1 ST");
    assert_eq!(member(&library, "CX-4"), "4 AssigningAuthority 0..1 HD");
    assert_eq!(member(&library, "CX-5"), "5 IdentifierTypeCode 0..1 ID required 0203");
    assert_eq!(member(&library, "XTN-2"), "2 TelecommunicationUseCode 0..1 ID required 0201");
    assert_eq!(structure(&library, "CWE").members.len(), 9);
    assert_eq!(structure(&v2("2.8"), "CWE").members.len(), 22);
}

#[test]
fn components_keep_their_tables_where_the_newer_source_has_none() {
    assert_eq!(member(&v2("2.8"), "XTN-2"), "2 TelecommunicationUseCode 0..1 ID required 0201");
    assert_eq!(member(&v2("2.8"), "XPN-7"), "7 NameTypeCode 0..1 ID required 0200");
}

#[test]
fn every_type_of_a_varying_field_can_be_read() {
    for version in VERSIONS {
        let library = v2(version);
        for code in codes(&library, "0125") {
            let known = library.primitive(&code).is_some() || library.structure(&code).is_some();
            assert!(known, "{version} {code}");
        }
    }
}

#[test]
fn value_types() {
    for (version, some) in [
        ("2.3", "AD CE CF CK CN CP CX DT ED FT MO NM PN RP SN ST TM TN TS TX XAD XCN XON XPN XTN"),
        ("2.5.1", "CE CNE CWE CX DR DT DTM ED FT ID IS NM RP SN ST TM TS TX XAD XCN XPN XTN"),
        (
            "2.8",
            "AD CF CK CN CNE CP CWE CX DR DT DTM ED FT ID IS MA MO NA NM PN RP SN ST TM TN TX XAD XCN XON XPN XTN",
        ),
    ] {
        let listed = codes(&v2(version), "0125");
        for code in some.split(' ') {
            assert!(listed.iter().any(|one| one == code), "{version} {code}");
        }
    }
    assert!(!codes(&v2("2.8"), "0125").contains(&"CE".to_owned()));
}

#[test]
fn administrative_sex_grew() {
    assert_eq!(sorted(&v2("2.3"), "0001"), ["F", "M", "O", "U"]);
    assert_eq!(sorted(&v2("2.5.1"), "0001"), ["A", "F", "M", "N", "O", "U"]);
    let library = v2("2.8");
    let Some(table) = library.value_set("0001") else { panic!("0001") };
    assert!(table.open);
    assert_eq!(table.name, "Administrative Sex");
    let Some(female) = table.code("F") else { panic!("F") };
    assert_eq!(
        (female.system.as_str(), female.display.as_str()),
        ("http://terminology.hl7.org/CodeSystem/v2-0001", "Female")
    );
}

#[test]
fn tables_that_hl7_defines_are_closed() {
    let library = v2("2.5.1");
    for (table, open) in
        [("0003", false), ("0085", false), ("0125", false), ("0136", false), ("0004", true), ("0002", true)]
    {
        let Some(found) = library.value_set(table) else { panic!("{table}") };
        assert_eq!(found.open, open, "{table}");
    }
    assert_eq!(sorted(&library, "0136"), ["N", "Y"]);
}

#[test]
fn result_status_codes() {
    assert_eq!(sorted(&v2("2.5.1"), "0085"), ["C", "D", "F", "I", "N", "O", "P", "R", "S", "U", "W", "X"]);
}

#[test]
fn forms_of_primitives() {
    use crate::schema::Form;
    let library = v2("2.5.1");
    for (name, form) in [
        ("ST", Form::V2Text),
        ("TX", Form::V2Text),
        ("FT", Form::V2Text),
        ("ID", Form::V2Code),
        ("IS", Form::V2Code),
        ("NM", Form::V2Number),
        ("SI", Form::V2Number),
        ("DT", Form::V2Date),
        ("TM", Form::V2Time),
        ("DTM", Form::V2DateTime),
        ("GTS", Form::V2Text),
    ] {
        assert_eq!(library.primitive(name).map(|primitive| primitive.form), Some(form), "{name}");
    }
    assert_eq!(library.primitive("CX"), None);
    assert_eq!(v2("2.3").primitive("TN").map(|primitive| primitive.form), Some(Form::V2Text));
}
