//! Each mistake of a source that `compiler/schemas/patches.json` or the importer puts right.

use super::*;

#[test]
fn withdrawn_fields_of_pid_can_be_read_in_2_8() {
    let library = v2("2.8");
    assert_eq!(member(&library, "PID-2"), "2 PatientID 0..1 CX withdrawn");
    assert_eq!(member(&library, "PID-4"), "4 AlternatePatientIDPID 0..* CX withdrawn");
    assert_eq!(member(&library, "PID-19"), "19 SSNNumberPatient 0..1 ST withdrawn");
    assert_eq!(member(&library, "PID-20"), "20 DriversLicenseNumberPatient 0..1 DLN withdrawn");
    assert_eq!(member(&library, "PID-28"), "28 Nationality 0..1 CWE preferred 0212 withdrawn");
}

#[test]
fn fields_that_hl7apy_leaves_out_of_2_8_are_filled_in() {
    let library = v2("2.8");
    assert_eq!(member(&library, "OBR-15"), "15 SpecimenSource 0..1 SPS withdrawn");
    assert_eq!(member(&library, "OBR-27"), "27 QuantityTiming 0..* TQ withdrawn");
    assert_eq!(member(&library, "ERR-1"), "1 ErrorCodeAndLocation 0..* ELD withdrawn");
    assert_eq!(member(&library, "EVN-1"), "1 EventTypeCode 0..1 ID required 0003 withdrawn");
    assert_eq!(member(&library, "PV1-52"), "52 OtherHealthcareProvider 0..* XCN withdrawn");
}

#[test]
fn fields_that_hl7apy_lets_repeat_in_2_8_do_not() {
    let library = v2("2.8");
    assert_eq!(member(&library, "AUT-15"), "15 PlannedTreatmentStopDate 0..1 DTM");
    for (segment, number) in [("ADJ", 7), ("AUT", 13), ("AUT", 23), ("OBX", 23), ("PID", 7)] {
        let found = structure(&library, segment);
        let field = found.members.iter().find(|field| field.number == Some(number));
        assert!(field.is_some_and(|field| !field.repeats()), "{segment}-{number}");
    }
}

#[test]
fn withdrawn_components_can_be_read_in_2_8() {
    assert_eq!(member(&v2("2.8"), "XTN-1"), "1 TelephoneNumber 0..1 ST withdrawn");
    assert_eq!(member(&v2("2.8"), "XPN-6"), "6 Degree 0..1 IS preferred 0360 withdrawn");
}

#[test]
fn obx_23_to_25_are_numbered_rightly_in_2_5_1() {
    let library = v2("2.5.1");
    assert_eq!(member(&library, "OBX-20"), "20 ReservedForHarmonizationWithV26 0..* CWE withdrawn");
    assert_eq!(member(&library, "OBX-23"), "23 PerformingOrganizationName 0..1 XON");
    assert_eq!(member(&library, "OBX-24"), "24 PerformingOrganizationAddress 0..1 XAD");
    assert_eq!(member(&library, "OBX-25"), "25 PerformingOrganizationMedicalDirector 0..1 XCN");
}

#[test]
fn the_second_rol_is_kept() {
    for (version, message) in [("2.5.1", "ADT_A01"), ("2.5.1", "DFT_P03"), ("2.8", "ADT_A01")] {
        assert_eq!(
            member(&v2(version), &format!("{message}:ROL_2")),
            "ROL_2 0..* ROL",
            "{version} {message}"
        );
    }
}

#[test]
fn required_flags_of_2_3() {
    let library = v2("2.3");
    assert!(member(&library, "NK1-7").contains(" 0..1 "));
    assert!(member(&library, "ARQ-15").contains(" 0..1 "));
    assert!(member(&library, "CM1-2").contains(" 0..1 "));
    assert!(member(&library, "CSP-1").contains(" 0..1 "));
    assert!(member(&library, "PR1-3").contains(" 1..1 "));
    assert_eq!(member(&library, "OBR-27"), "27 QuantityTiming 0..* TQ");
}

#[test]
fn fields_kept_for_old_messages_are_not_required() {
    assert!(member(&v2("2.5.1"), "DG1-2").contains(" 0..1 "));
    assert!(member(&v2("2.5.1"), "PR1-2").contains(" 0..1 "));
}

#[test]
fn observation_sub_id_is_conditional() {
    assert_eq!(member(&v2("2.8"), "OBX-4"), "4 ObservationSubID 0..1 ST");
}

#[test]
fn fields_of_varying_type_know_where_the_type_is() {
    assert_eq!(member(&v2("2.5.1"), "MFE-4"), "4 PrimaryKeyValueMFE 1..* varies by 5");
    assert_eq!(member(&v2("2.5.1"), "MFA-5"), "5 PrimaryKeyValueMFA 1..* varies by 6");
    assert_eq!(member(&v2("2.3"), "MFE-4"), "4 PrimaryKeyValue 1..* CE");
}

#[test]
fn time_stamps_of_2_3_are_dates_and_times() {
    assert_eq!(member(&v2("2.3"), "TS-1"), "1 TimeOfAnEvent 0..1 DTM");
}

#[test]
fn scheduling_messages_have_one_structure() {
    for version in ["2.3", "2.5.1", "2.8"] {
        assert!(v2(version).structure("SIU_S14").is_none(), "{version}");
        assert_eq!(v2(version).message_structure("SIU", "S14"), Some("SIU_S12"), "{version}");
    }
}

#[test]
fn donor_orders_are_found_by_their_new_trigger_events() {
    assert_eq!(v2("2.8").message_structure("OSU", "O51"), Some("OSU_O41"));
}

#[test]
fn groups_have_names_and_not_lists_of_segments() {
    for (standard, version) in Library::known() {
        let library = open(standard, version);
        let made_up: Vec<&str> =
            library.structure_names().into_iter().filter(|name| name.contains("SUPPGRP")).collect();
        assert!(made_up.is_empty(), "{version} {made_up:?}");
    }
    assert_eq!(tree(&v2("2.5.1"), "MDM_T02.OBSERVATION"), "OBX [{NTE}]");
    assert_eq!(member(&v2("2.5.1"), "ORF_R04:QUERY_RESPONSE"), "QUERY_RESPONSE 1..* ORF_R04.QUERY_RESPONSE");
}

#[test]
fn the_pseudo_segment_is_no_structure() {
    for version in ["2.3", "2.5.1", "2.8"] {
        assert!(v2(version).structure("ANYHL7SEGMENT").is_none(), "{version}");
        assert!(v2(version).structure("HXX").is_none(), "{version}");
    }
    assert_eq!(member(&v2("2.3"), "MFN_M03.MF_TEST:AnySegment"), "AnySegment 1..1 varies");
}

#[test]
fn ranges_and_remarks_are_no_codes() {
    for version in ["2.3", "2.5.1", "2.8"] {
        let library = v2(version);
        for table in library.value_set_ids() {
            for code in codes(&library, table) {
                assert!(
                    !code.contains("..") && !code.contains('…') && code.len() <= 25,
                    "{version} {table} {code}"
                );
            }
        }
    }
    assert!(v2("2.8").value_set("0203").is_some_and(|table| table.open));
}

#[test]
fn datatypes_that_hl7apy_lacks_come_from_hl7types() {
    for (version, name) in [("2.3", "RP"), ("2.3", "ED"), ("2.3", "SN"), ("2.5.1", "RP")] {
        assert_eq!(structure(&v2(version), name).kind, Kind::Composite, "{version} {name}");
    }
}
