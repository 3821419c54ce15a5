//! The maps: each writes its members into the object that is open.
#![allow(
    unused_imports,
    unused_variables,
    unused_mut,
    unused_assignments,
    unreachable_code,
    clippy::all
)]
use mapwright_runtime::{
    Context, Failed, Form, Id, Lack, Level, Node, Policy, Reported, Row, Sharing, State,
    TableColumn, Value,
};
/// Runs the map over a message or record.
pub(crate) fn run<'m>(cx: &mut Context<'m>, root: Node) -> Result<(), Failed> {
    adt_a01(cx, root)
}
/// mappings/v2-to-fhir/adt_a01.mw:23
pub(crate) fn adt_a01<'m>(cx: &mut Context<'m>, adt_a01_2: Node) -> Result<(), Failed> {
    let mut sender_id = Id::NONE;
    let msh = cx.child(adt_a01_2, 1);
    let msh_4 = cx.single(cx.field(msh, 4), Row(0));
    if mapwright_runtime::has_value(msh_4) {
        // mappings/v2-to-fhir/adt_a01.mw:29  MSH-4 -> Organization
        let text = cx.decode(msh_4);
        sender_id = cx.identify("Organization", &[text], Sharing::Once, Row(1))?;
    }
    let mut receiver_id = Id::NONE;
    let msh_6 = cx.single(cx.field(msh, 6), Row(2));
    if mapwright_runtime::has_value(msh_6) {
        // mappings/v2-to-fhir/adt_a01.mw:30  MSH-6 -> Organization
        let text = cx.decode(msh_6);
        receiver_id = cx.identify("Organization", &[text], Sharing::Once, Row(3))?;
    }
    let mut header_id = Id::NONE;
    if msh.exists() {
        // mappings/v2-to-fhir/adt_a01.mw:31  MSH -> MessageHeader
        let encoded = cx.single(cx.field(msh, 10), Row(4));
        let mut text: Value = cx.decode(encoded);
        if text.is_empty() {
            let encoded_2 = cx.sole(cx.field(msh, 7), Row(4));
            text = cx.decode(encoded_2);
        }
        let encoded_3 = cx.single(cx.field(msh, 3), Row(4));
        let text_2 = cx.decode(encoded_3);
        header_id = cx
            .identify("MessageHeader", &[text, text_2], Sharing::Unique, Row(4))?;
    } else {
        // mappings/v2-to-fhir/adt_a01.mw:31  MSH -> MessageHeader
        cx.report(Reported::MissingSource, Row(4), b"", "")?;
    }
    let primary_care_start = cx.ids();
    let pd1 = cx.child(adt_a01_2, 6);
    let pd1_3_c = cx.field(pd1, 3);
    for pd1_3 in cx.repetitions(pd1_3_c) {
        let pd1_3_parts = cx.split::<10>(pd1_3, Level::Component);
        let pd1_3_1 = cx.decode(pd1_3_parts[0]);
        if (!pd1_3_1.is_empty()
            || {
                let encoded = cx.leaf(pd1_3_parts[2], Level::Subcomponent, Row(6));
                !cx.decode(encoded).is_empty()
            } || !cx.decode(pd1_3_parts[9]).is_empty())
            && mapwright_runtime::has_value(pd1_3)
        {
            // mappings/v2-to-fhir/adt_a01.mw:40  practice -> Organization
            let mut text: Value = cx.decode(pd1_3_parts[9]);
            if text.is_empty() {
                let encoded_2 = cx.leaf(pd1_3_parts[2], Level::Subcomponent, Row(7));
                text = cx.decode(encoded_2);
            }
            if text.is_empty() {
                text = pd1_3_1;
            }
            let text_2 = cx.decode(cx.component(pd1_3_parts[5], Level::Subcomponent, 1));
            let primary_care_id = cx
                .identify("Organization", &[text, text_2], Sharing::Once, Row(7))?;
        }
    }
    let primary_care_end = cx.ids();
    let mut primary_care_next = primary_care_start;
    let family_doctor_start = cx.ids();
    let pd1_4_c = cx.field(pd1, 4);
    for pd1_4 in cx.repetitions(pd1_4_c) {
        let pd1_4_parts = cx.split::<9>(pd1_4, Level::Component);
        let pd1_4_1 = cx.decode(pd1_4_parts[0]);
        if (!pd1_4_1.is_empty()
            || !cx
                .decode(cx.component(pd1_4_parts[1], Level::Subcomponent, 1))
                .is_empty()) && mapwright_runtime::has_value(pd1_4)
        {
            let mut either = pd1_4_1;
            if either.is_empty() {
                cx.begin_text();
                {
                    let text = cx
                        .decode(cx.component(pd1_4_parts[1], Level::Subcomponent, 1));
                    cx.append_text(" ", text);
                    let text = cx.decode(pd1_4_parts[2]);
                    cx.append_text(" ", text);
                }
                let joined = cx.end_text();
                either = joined;
            }
            // mappings/v2-to-fhir/adt_a01.mw:43  doctor -> Practitioner
            let text = cx.decode(cx.component(pd1_4_parts[8], Level::Subcomponent, 1));
            let family_doctor_id = cx
                .identify("Practitioner", &[either, text], Sharing::Once, Row(9))?;
        }
    }
    let family_doctor_end = cx.ids();
    let mut family_doctor_next = family_doctor_start;
    let mut patient_id = Id::NONE;
    let pid = cx.child(adt_a01_2, 5);
    if pid.exists() {
        // mappings/v2-to-fhir/adt_a01.mw:45  PID -> Patient
        let mut text: Value = cx.decode(cx.repetition(cx.field(pid, 3), 1));
        if text.is_empty() {
            let encoded = cx.single(cx.field(pid, 2), Row(10));
            text = cx.decode(encoded);
        }
        if text.is_empty() {
            let encoded_2 = cx.single(cx.field(msh, 10), Row(10));
            text = cx.decode(encoded_2);
        }
        patient_id = cx.identify("Patient", &[text], Sharing::Unique, Row(10))?;
    } else {
        // mappings/v2-to-fhir/adt_a01.mw:45  PID -> Patient
        cx.report(Reported::MissingSource, Row(10), b"", "")?;
    }
    let mut account_id = Id::NONE;
    let pid_18 = cx.single(cx.field(pid, 18), Row(11));
    if mapwright_runtime::has_value(pid_18) {
        // mappings/v2-to-fhir/adt_a01.mw:50  PID-18 -> Account
        let text = cx.decode(pid_18);
        account_id = cx.identify("Account", &[text], Sharing::Unique, Row(12))?;
    }
    let mut place_id = Id::NONE;
    let pv1 = cx.child(adt_a01_2, 10);
    let pv1_3 = cx.single(cx.field(pv1, 3), Row(13));
    let pv1_3_parts = cx.split::<4>(pv1_3, Level::Component);
    if (mapwright_runtime::has_value(pv1_3_parts[0])
        || mapwright_runtime::has_value(pv1_3_parts[1])
        || mapwright_runtime::has_value(pv1_3_parts[2])
        || mapwright_runtime::has_value(pv1_3_parts[3]))
        && mapwright_runtime::has_value(pv1_3)
    {
        // mappings/v2-to-fhir/adt_a01.mw:61  PV1-3 -> Location
        let text = cx.decode(pv1_3);
        place_id = cx.identify("Location", &[text], Sharing::Once, Row(18))?;
    }
    let mut prior_place_id = Id::NONE;
    let pv1_6 = cx.single(cx.field(pv1, 6), Row(19));
    let pv1_6_parts = cx.split::<4>(pv1_6, Level::Component);
    if (mapwright_runtime::has_value(pv1_6_parts[0])
        || mapwright_runtime::has_value(pv1_6_parts[1])
        || mapwright_runtime::has_value(pv1_6_parts[2])
        || mapwright_runtime::has_value(pv1_6_parts[3]))
        && mapwright_runtime::has_value(pv1_6)
    {
        // mappings/v2-to-fhir/adt_a01.mw:62  PV1-6 -> Location
        let text = cx.decode(pv1_6);
        prior_place_id = cx.identify("Location", &[text], Sharing::Once, Row(24))?;
    }
    let mut temporary_place_id = Id::NONE;
    let pv1_11 = cx.single(cx.field(pv1, 11), Row(25));
    let pv1_11_parts = cx.split::<4>(pv1_11, Level::Component);
    if (mapwright_runtime::has_value(pv1_11_parts[0])
        || mapwright_runtime::has_value(pv1_11_parts[1])
        || mapwright_runtime::has_value(pv1_11_parts[2])
        || mapwright_runtime::has_value(pv1_11_parts[3]))
        && mapwright_runtime::has_value(pv1_11)
    {
        // mappings/v2-to-fhir/adt_a01.mw:63  PV1-11 -> Location
        let text = cx.decode(pv1_11);
        temporary_place_id = cx.identify("Location", &[text], Sharing::Once, Row(30))?;
    }
    let mut pending_place_id = Id::NONE;
    let pv1_42 = cx.single(cx.field(pv1, 42), Row(31));
    let pv1_42_parts = cx.split::<4>(pv1_42, Level::Component);
    if (mapwright_runtime::has_value(pv1_42_parts[0])
        || mapwright_runtime::has_value(pv1_42_parts[1])
        || mapwright_runtime::has_value(pv1_42_parts[2])
        || mapwright_runtime::has_value(pv1_42_parts[3]))
        && mapwright_runtime::has_value(pv1_42)
    {
        // mappings/v2-to-fhir/adt_a01.mw:64  PV1-42 -> Location
        let text = cx.decode(pv1_42);
        pending_place_id = cx.identify("Location", &[text], Sharing::Once, Row(36))?;
    }
    let mut discharge_place_id = Id::NONE;
    let pv1_37 = cx.single(cx.field(pv1, 37), Row(37));
    if mapwright_runtime::has_value(pv1_37) {
        // mappings/v2-to-fhir/adt_a01.mw:65  PV1-37 -> Location
        let text = cx.decode(pv1_37);
        discharge_place_id = cx.identify("Location", &[text], Sharing::Once, Row(38))?;
    }
    let attending_start = cx.ids();
    let pv1_7_c = cx.field(pv1, 7);
    for pv1_7 in cx.repetitions(pv1_7_c) {
        let pv1_7_parts = cx.split::<9>(pv1_7, Level::Component);
        let pv1_7_1 = cx.decode(pv1_7_parts[0]);
        if (!pv1_7_1.is_empty()
            || !cx
                .decode(cx.component(pv1_7_parts[1], Level::Subcomponent, 1))
                .is_empty()) && mapwright_runtime::has_value(pv1_7)
        {
            let mut either_b = pv1_7_1;
            if either_b.is_empty() {
                cx.begin_text();
                {
                    let text = cx
                        .decode(cx.component(pv1_7_parts[1], Level::Subcomponent, 1));
                    cx.append_text(" ", text);
                    let text = cx.decode(pv1_7_parts[2]);
                    cx.append_text(" ", text);
                }
                let joined_b = cx.end_text();
                either_b = joined_b;
            }
            // mappings/v2-to-fhir/adt_a01.mw:68  doctor -> Practitioner
            let text = cx.decode(cx.component(pv1_7_parts[8], Level::Subcomponent, 1));
            let attending_id = cx
                .identify("Practitioner", &[either_b, text], Sharing::Once, Row(40))?;
        }
    }
    let attending_end = cx.ids();
    let mut attending_next = attending_start;
    let referring_start = cx.ids();
    let pv1_8_c = cx.field(pv1, 8);
    for pv1_8 in cx.repetitions(pv1_8_c) {
        let pv1_8_parts = cx.split::<9>(pv1_8, Level::Component);
        let pv1_8_1 = cx.decode(pv1_8_parts[0]);
        if (!pv1_8_1.is_empty()
            || !cx
                .decode(cx.component(pv1_8_parts[1], Level::Subcomponent, 1))
                .is_empty()) && mapwright_runtime::has_value(pv1_8)
        {
            let mut either_c = pv1_8_1;
            if either_c.is_empty() {
                cx.begin_text();
                {
                    let text = cx
                        .decode(cx.component(pv1_8_parts[1], Level::Subcomponent, 1));
                    cx.append_text(" ", text);
                    let text = cx.decode(pv1_8_parts[2]);
                    cx.append_text(" ", text);
                }
                let joined_c = cx.end_text();
                either_c = joined_c;
            }
            // mappings/v2-to-fhir/adt_a01.mw:71  doctor -> Practitioner
            let text = cx.decode(cx.component(pv1_8_parts[8], Level::Subcomponent, 1));
            let referring_id = cx
                .identify("Practitioner", &[either_c, text], Sharing::Once, Row(42))?;
        }
    }
    let referring_end = cx.ids();
    let mut referring_next = referring_start;
    let consulting_start = cx.ids();
    let pv1_9_c = cx.field(pv1, 9);
    for pv1_9 in cx.repetitions(pv1_9_c) {
        let pv1_9_parts = cx.split::<9>(pv1_9, Level::Component);
        let pv1_9_1 = cx.decode(pv1_9_parts[0]);
        if (!pv1_9_1.is_empty()
            || !cx
                .decode(cx.component(pv1_9_parts[1], Level::Subcomponent, 1))
                .is_empty()) && mapwright_runtime::has_value(pv1_9)
        {
            let mut either_d = pv1_9_1;
            if either_d.is_empty() {
                cx.begin_text();
                {
                    let text = cx
                        .decode(cx.component(pv1_9_parts[1], Level::Subcomponent, 1));
                    cx.append_text(" ", text);
                    let text = cx.decode(pv1_9_parts[2]);
                    cx.append_text(" ", text);
                }
                let joined_d = cx.end_text();
                either_d = joined_d;
            }
            // mappings/v2-to-fhir/adt_a01.mw:74  doctor -> Practitioner
            let text = cx.decode(cx.component(pv1_9_parts[8], Level::Subcomponent, 1));
            let consulting_id = cx
                .identify("Practitioner", &[either_d, text], Sharing::Once, Row(44))?;
        }
    }
    let consulting_end = cx.ids();
    let mut consulting_next = consulting_start;
    let admitting_start = cx.ids();
    let pv1_17_c = cx.field(pv1, 17);
    for pv1_17 in cx.repetitions(pv1_17_c) {
        let pv1_17_parts = cx.split::<9>(pv1_17, Level::Component);
        let pv1_17_1 = cx.decode(pv1_17_parts[0]);
        if (!pv1_17_1.is_empty()
            || !cx
                .decode(cx.component(pv1_17_parts[1], Level::Subcomponent, 1))
                .is_empty()) && mapwright_runtime::has_value(pv1_17)
        {
            let mut either_e = pv1_17_1;
            if either_e.is_empty() {
                cx.begin_text();
                {
                    let text = cx
                        .decode(cx.component(pv1_17_parts[1], Level::Subcomponent, 1));
                    cx.append_text(" ", text);
                    let text = cx.decode(pv1_17_parts[2]);
                    cx.append_text(" ", text);
                }
                let joined_e = cx.end_text();
                either_e = joined_e;
            }
            // mappings/v2-to-fhir/adt_a01.mw:77  doctor -> Practitioner
            let text = cx.decode(cx.component(pv1_17_parts[8], Level::Subcomponent, 1));
            let admitting_id = cx
                .identify("Practitioner", &[either_e, text], Sharing::Once, Row(46))?;
        }
    }
    let admitting_end = cx.ids();
    let mut admitting_next = admitting_start;
    let other_doctor_start = cx.ids();
    let pv1_52_c = cx.field(pv1, 52);
    for pv1_52 in cx.repetitions(pv1_52_c) {
        let pv1_52_parts = cx.split::<9>(pv1_52, Level::Component);
        let pv1_52_1 = cx.decode(pv1_52_parts[0]);
        if (!pv1_52_1.is_empty()
            || !cx
                .decode(cx.component(pv1_52_parts[1], Level::Subcomponent, 1))
                .is_empty()) && mapwright_runtime::has_value(pv1_52)
        {
            let mut either_f = pv1_52_1;
            if either_f.is_empty() {
                cx.begin_text();
                {
                    let text = cx
                        .decode(cx.component(pv1_52_parts[1], Level::Subcomponent, 1));
                    cx.append_text(" ", text);
                    let text = cx.decode(pv1_52_parts[2]);
                    cx.append_text(" ", text);
                }
                let joined_f = cx.end_text();
                either_f = joined_f;
            }
            // mappings/v2-to-fhir/adt_a01.mw:80  doctor -> Practitioner
            let text = cx.decode(cx.component(pv1_52_parts[8], Level::Subcomponent, 1));
            let other_doctor_id = cx
                .identify("Practitioner", &[either_f, text], Sharing::Once, Row(48))?;
        }
    }
    let other_doctor_end = cx.ids();
    let mut other_doctor_next = other_doctor_start;
    let mut visit_id = Id::NONE;
    if pv1.exists() {
        // mappings/v2-to-fhir/adt_a01.mw:84  PV1 -> Encounter
        let encoded = cx.single(cx.field(pv1, 19), Row(49));
        let mut text: Value = cx.decode(encoded);
        if text.is_empty() {
            text = cx.decode(cx.repetition(cx.field(pv1, 50), 1));
        }
        if text.is_empty() {
            let encoded_2 = cx.single(cx.field(msh, 10), Row(49));
            text = cx.decode(encoded_2);
        }
        visit_id = cx.identify("Encounter", &[text], Sharing::Unique, Row(49))?;
    } else {
        // mappings/v2-to-fhir/adt_a01.mw:84  PV1 -> Encounter
        cx.report(Reported::MissingSource, Row(49), b"", "")?;
    }
    let finding_start = cx.ids();
    let mut dg1 = cx.child(adt_a01_2, 17);
    while dg1.exists() {
        let dg1_3 = cx.single(cx.field(dg1, 3), Row(50));
        if mapwright_runtime::has_value(dg1_3)
            || {
                let encoded = cx.single(cx.field(dg1, 4), Row(51));
                !cx.decode(encoded).is_empty()
            }
        {
            // mappings/v2-to-fhir/adt_a01.mw:117  DG1 -> Condition
            let mut text: Value = cx.decode(cx.repetition(cx.field(pid, 3), 1));
            if text.is_empty() {
                let encoded_2 = cx.single(cx.field(pid, 2), Row(52));
                text = cx.decode(encoded_2);
            }
            if text.is_empty() {
                let encoded_3 = cx.single(cx.field(msh, 10), Row(52));
                text = cx.decode(encoded_3);
            }
            let encoded_4 = cx.single(cx.field(pv1, 19), Row(52));
            let text_2 = cx.decode(encoded_4);
            let encoded_5 = cx.single(cx.field(dg1, 20), Row(52));
            let mut text_3: Value = cx.decode(encoded_5);
            if text_3.is_empty() {
                text_3 = cx.decode(dg1_3);
            }
            if text_3.is_empty() {
                let encoded_6 = cx.single(cx.field(dg1, 4), Row(52));
                text_3 = cx.decode(encoded_6);
            }
            let encoded_7 = cx.single(cx.field(dg1, 6), Row(52));
            let text_4 = cx.decode(cx.component(encoded_7, Level::Component, 1));
            let finding_id = cx
                .identify(
                    "Condition",
                    &[text, text_2, text_3, text_4],
                    Sharing::Numbered,
                    Row(52),
                )?;
        }
        dg1 = cx.next(dg1);
    }
    let finding_end = cx.ids();
    let mut finding_next = finding_start;
    cx.literal("\"resourceType\":\"Bundle\"", false);
    let encoded = cx.single(cx.field(msh, 10), Row(4));
    let msh_10 = cx.decode(encoded);
    let identifier_8 = cx.open("\"identifier\":{", false);
    {
        // mappings/v2-to-fhir/adt_a01.mw:25  MSH-10 -> Bundle.identifier.value
        cx.put_string("\"value\":", msh_10, Form::Iso, Policy::Fail, Row(53))?;
    }
    cx.close(identifier_8, "}", false)?;
    cx.literal("\"type\":\"transaction\"", false);
    // mappings/v2-to-fhir/adt_a01.mw:26  MSH-7 -> Bundle.timestamp
    let encoded = cx.sole(cx.field(msh, 7), Row(54));
    let text = cx.decode(encoded);
    cx.put_instant("\"timestamp\":", text, Form::V2, Policy::Skip, Row(54))?;
    let entry = cx.open("\"entry\":[", false);
    {
        if sender_id.exists() {
            // mappings/v2-to-fhir/adt_a01.mw:29  MSH-4 -> Organization
            let once = cx.begin_once();
            {
                let element = cx.open("{", false);
                {
                    cx.put_identified("\"fullUrl\":\"urn:uuid:", sender_id, "");
                    let resource = cx.open("\"resource\":{", false);
                    {
                        organization(cx, sender_id, adt_a01_2)?;
                    }
                    cx.close(resource, "}", true)?;
                    let request = cx.open("\"request\":{\"method\":\"PUT\"", true);
                    {
                        cx.put_identified("\"url\":\"Organization/", sender_id, "");
                    }
                    cx.close(request, "}", false)?;
                }
                cx.close(element, "}", false)?;
            }
            cx.end_once(once, sender_id, Row(1));
        }
        if receiver_id.exists() {
            // mappings/v2-to-fhir/adt_a01.mw:30  MSH-6 -> Organization
            let once_2 = cx.begin_once();
            {
                let element_2 = cx.open("{", false);
                {
                    cx.put_identified("\"fullUrl\":\"urn:uuid:", receiver_id, "");
                    let resource_2 = cx.open("\"resource\":{", false);
                    {
                        organization_2(cx, receiver_id, adt_a01_2)?;
                    }
                    cx.close(resource_2, "}", true)?;
                    let request_2 = cx.open("\"request\":{\"method\":\"PUT\"", true);
                    {
                        cx.put_identified("\"url\":\"Organization/", receiver_id, "");
                    }
                    cx.close(request_2, "}", false)?;
                }
                cx.close(element_2, "}", false)?;
            }
            cx.end_once(once_2, receiver_id, Row(3));
        }
        if header_id.exists() {
            let element_3 = cx.open("{", false);
            {
                // mappings/v2-to-fhir/adt_a01.mw:31  MSH -> MessageHeader
                cx.put_identified("\"fullUrl\":\"urn:uuid:", header_id, "");
                let resource_3 = cx.open("\"resource\":{", false);
                {
                    header(
                        cx,
                        header_id,
                        adt_a01_2,
                        receiver_id,
                        sender_id,
                        patient_id,
                        visit_id,
                    )?;
                }
                cx.close(resource_3, "}", true)?;
                let request_3 = cx.open("\"request\":{\"method\":\"PUT\"", true);
                {
                    cx.put_identified("\"url\":\"MessageHeader/", header_id, "");
                }
                cx.close(request_3, "}", false)?;
            }
            cx.close(element_3, "}", false)?;
        }
        for pd1_3_b in cx.repetitions(pd1_3_c) {
            let pd1_3_parts_b = cx.split::<10>(pd1_3_b, Level::Component);
            if (!cx.decode(pd1_3_parts_b[0]).is_empty()
                || {
                    let encoded = cx.leaf(pd1_3_parts_b[2], Level::Subcomponent, Row(6));
                    !cx.decode(encoded).is_empty()
                } || !cx.decode(pd1_3_parts_b[9]).is_empty())
                && mapwright_runtime::has_value(pd1_3_b)
            {
                let primary_care_id_b = cx.id_at(primary_care_next);
                primary_care_next += 1;
                if primary_care_id_b.exists() {
                    // mappings/v2-to-fhir/adt_a01.mw:40  practice -> Organization
                    let once_3 = cx.begin_once();
                    {
                        let element_4 = cx.open("{", false);
                        {
                            cx.put_identified(
                                "\"fullUrl\":\"urn:uuid:",
                                primary_care_id_b,
                                "",
                            );
                            let resource_4 = cx.open("\"resource\":{", false);
                            {
                                organization_3(cx, primary_care_id_b, pd1_3_b)?;
                            }
                            cx.close(resource_4, "}", true)?;
                            let request_4 = cx
                                .open("\"request\":{\"method\":\"PUT\"", true);
                            {
                                cx.put_identified(
                                    "\"url\":\"Organization/",
                                    primary_care_id_b,
                                    "",
                                );
                            }
                            cx.close(request_4, "}", false)?;
                        }
                        cx.close(element_4, "}", false)?;
                    }
                    cx.end_once(once_3, primary_care_id_b, Row(7));
                }
            }
        }
        for pd1_4_b in cx.repetitions(pd1_4_c) {
            let pd1_4_parts_b = cx.split::<2>(pd1_4_b, Level::Component);
            if (!cx.decode(pd1_4_parts_b[0]).is_empty()
                || !cx
                    .decode(cx.component(pd1_4_parts_b[1], Level::Subcomponent, 1))
                    .is_empty()) && mapwright_runtime::has_value(pd1_4_b)
            {
                let family_doctor_id_b = cx.id_at(family_doctor_next);
                family_doctor_next += 1;
                if family_doctor_id_b.exists() {
                    // mappings/v2-to-fhir/adt_a01.mw:43  doctor -> Practitioner
                    let once_4 = cx.begin_once();
                    {
                        let element_5 = cx.open("{", false);
                        {
                            cx.put_identified(
                                "\"fullUrl\":\"urn:uuid:",
                                family_doctor_id_b,
                                "",
                            );
                            let resource_5 = cx.open("\"resource\":{", false);
                            {
                                practitioner(cx, family_doctor_id_b, pd1_4_b)?;
                            }
                            cx.close(resource_5, "}", true)?;
                            let request_5 = cx
                                .open("\"request\":{\"method\":\"PUT\"", true);
                            {
                                cx.put_identified(
                                    "\"url\":\"Practitioner/",
                                    family_doctor_id_b,
                                    "",
                                );
                            }
                            cx.close(request_5, "}", false)?;
                        }
                        cx.close(element_5, "}", false)?;
                    }
                    cx.end_once(once_4, family_doctor_id_b, Row(9));
                }
            }
        }
        if patient_id.exists() {
            let element_6 = cx.open("{", false);
            {
                // mappings/v2-to-fhir/adt_a01.mw:45  PID -> Patient
                cx.put_identified("\"fullUrl\":\"urn:uuid:", patient_id, "");
                let resource_6 = cx.open("\"resource\":{", false);
                {
                    patient(
                        cx,
                        patient_id,
                        adt_a01_2,
                        primary_care_start,
                        primary_care_end,
                        family_doctor_start,
                        family_doctor_end,
                    )?;
                }
                cx.close(resource_6, "}", true)?;
                let request_6 = cx.open("\"request\":{\"method\":\"PUT\"", true);
                {
                    cx.put_identified("\"url\":\"Patient/", patient_id, "");
                }
                cx.close(request_6, "}", false)?;
            }
            cx.close(element_6, "}", false)?;
        }
        if account_id.exists() {
            let element_7 = cx.open("{", false);
            {
                // mappings/v2-to-fhir/adt_a01.mw:50  PID-18 -> Account
                cx.put_identified("\"fullUrl\":\"urn:uuid:", account_id, "");
                let resource_7 = cx.open("\"resource\":{", false);
                {
                    account(cx, account_id, adt_a01_2, patient_id)?;
                }
                cx.close(resource_7, "}", true)?;
                let request_7 = cx.open("\"request\":{\"method\":\"PUT\"", true);
                {
                    cx.put_identified("\"url\":\"Account/", account_id, "");
                }
                cx.close(request_7, "}", false)?;
            }
            cx.close(element_7, "}", false)?;
        }
        for pid_21 in cx.repetitions(cx.field(pid, 21)) {
            if mapwright_runtime::has_value(pid_21) {
                let pid_21_parts = cx.split::<4>(pid_21, Level::Component);
                // mappings/v2-to-fhir/adt_a01.mw:52  mother -> RelatedPerson
                let mut text: Value = cx.decode(cx.repetition(cx.field(pid, 3), 1));
                if text.is_empty() {
                    let encoded = cx.single(cx.field(pid, 2), Row(312));
                    text = cx.decode(encoded);
                }
                if text.is_empty() {
                    text = msh_10;
                }
                let text_2 = cx.decode(pid_21_parts[0]);
                let text_3 = cx
                    .decode(cx.component(pid_21_parts[3], Level::Subcomponent, 1));
                let parent_id = cx
                    .identify(
                        "RelatedPerson",
                        &[text, text_2, text_3],
                        Sharing::Once,
                        Row(312),
                    )?;
                if parent_id.exists() {
                    let once_5 = cx.begin_once();
                    {
                        let element_8 = cx.open("{", false);
                        {
                            cx.put_identified("\"fullUrl\":\"urn:uuid:", parent_id, "");
                            let resource_8 = cx.open("\"resource\":{", false);
                            {
                                mother(cx, parent_id, pid_21, patient_id)?;
                            }
                            cx.close(resource_8, "}", true)?;
                            let request_8 = cx
                                .open("\"request\":{\"method\":\"PUT\"", true);
                            {
                                cx.put_identified(
                                    "\"url\":\"RelatedPerson/",
                                    parent_id,
                                    "",
                                );
                            }
                            cx.close(request_8, "}", false)?;
                        }
                        cx.close(element_8, "}", false)?;
                    }
                    cx.end_once(once_5, parent_id, Row(312));
                }
            }
        }
        let mut nk1 = cx.child(adt_a01_2, 9);
        while nk1.exists() {
            let encoded = cx.single(cx.field(nk1, 3), Row(314));
            let nk1_3_1 = cx.decode(cx.component(encoded, Level::Component, 1));
            let mut holds_c = !(cx.equal(nk1_3_1, b"EMR") || cx.equal(nk1_3_1, b"E")
                || cx.equal(nk1_3_1, b"F") || cx.equal(nk1_3_1, b"I")
                || cx.equal(nk1_3_1, b"S"));
            if holds_c {
                let mut any = false;
                let nk1_2_c = cx.field(nk1, 2);
                for nk1_2 in cx.repetitions(nk1_2_c) {
                    if !cx
                        .decode(
                            cx
                                .component(
                                    cx.component(nk1_2, Level::Component, 1),
                                    Level::Subcomponent,
                                    1,
                                ),
                        )
                        .is_empty()
                    {
                        any = true;
                        break;
                    }
                }
                let mut holds = any;
                if !(holds) {
                    let mut any_b = false;
                    for nk1_2_b in cx.repetitions(nk1_2_c) {
                        if !cx
                            .decode(cx.component(nk1_2_b, Level::Component, 2))
                            .is_empty()
                        {
                            any_b = true;
                            break;
                        }
                    }
                    holds = any_b;
                }
                let mut holds_b = holds;
                if !(holds_b) {
                    let mut any_c = false;
                    for nk1_30 in cx.repetitions(cx.field(nk1, 30)) {
                        if !cx
                            .decode(
                                cx
                                    .component(
                                        cx.component(nk1_30, Level::Component, 1),
                                        Level::Subcomponent,
                                        1,
                                    ),
                            )
                            .is_empty()
                        {
                            any_c = true;
                            break;
                        }
                    }
                    holds_b = any_c;
                }
                holds_c = holds_b;
            }
            if holds_c {
                let nk1_2_parts = cx
                    .split::<2>(cx.repetition(cx.field(nk1, 2), 1), Level::Component);
                // mappings/v2-to-fhir/adt_a01.mw:57  NK1 -> RelatedPerson
                let mut text: Value = cx.decode(cx.repetition(cx.field(pid, 3), 1));
                if text.is_empty() {
                    let encoded = cx.single(cx.field(pid, 2), Row(318));
                    text = cx.decode(encoded);
                }
                if text.is_empty() {
                    text = msh_10;
                }
                let mut text_2: Value = cx
                    .decode(cx.component(nk1_2_parts[0], Level::Subcomponent, 1));
                if text_2.is_empty() {
                    text_2 = cx
                        .decode(
                            cx
                                .component(
                                    cx
                                        .component(
                                            cx.repetition(cx.field(nk1, 30), 1),
                                            Level::Component,
                                            1,
                                        ),
                                    Level::Subcomponent,
                                    1,
                                ),
                        );
                }
                let text_3 = cx.decode(nk1_2_parts[1]);
                let relative_id = cx
                    .identify(
                        "RelatedPerson",
                        &[text, text_2, text_3, nk1_3_1],
                        Sharing::Numbered,
                        Row(318),
                    )?;
                if relative_id.exists() {
                    let element_9 = cx.open("{", false);
                    {
                        cx.put_identified("\"fullUrl\":\"urn:uuid:", relative_id, "");
                        let resource_9 = cx.open("\"resource\":{", false);
                        {
                            related_person(cx, relative_id, nk1, patient_id)?;
                        }
                        cx.close(resource_9, "}", true)?;
                        let request_9 = cx.open("\"request\":{\"method\":\"PUT\"", true);
                        {
                            cx.put_identified(
                                "\"url\":\"RelatedPerson/",
                                relative_id,
                                "",
                            );
                        }
                        cx.close(request_9, "}", false)?;
                    }
                    cx.close(element_9, "}", false)?;
                }
            }
            nk1 = cx.next(nk1);
        }
        if place_id.exists() {
            // mappings/v2-to-fhir/adt_a01.mw:61  PV1-3 -> Location
            let once_6 = cx.begin_once();
            {
                let element_10 = cx.open("{", false);
                {
                    cx.put_identified("\"fullUrl\":\"urn:uuid:", place_id, "");
                    let resource_10 = cx.open("\"resource\":{", false);
                    {
                        location(cx, place_id, adt_a01_2)?;
                    }
                    cx.close(resource_10, "}", true)?;
                    let request_10 = cx.open("\"request\":{\"method\":\"PUT\"", true);
                    {
                        cx.put_identified("\"url\":\"Location/", place_id, "");
                    }
                    cx.close(request_10, "}", false)?;
                }
                cx.close(element_10, "}", false)?;
            }
            cx.end_once(once_6, place_id, Row(18));
        }
        if prior_place_id.exists() {
            // mappings/v2-to-fhir/adt_a01.mw:62  PV1-6 -> Location
            let once_7 = cx.begin_once();
            {
                let element_11 = cx.open("{", false);
                {
                    cx.put_identified("\"fullUrl\":\"urn:uuid:", prior_place_id, "");
                    let resource_11 = cx.open("\"resource\":{", false);
                    {
                        location_2(cx, prior_place_id, adt_a01_2)?;
                    }
                    cx.close(resource_11, "}", true)?;
                    let request_11 = cx.open("\"request\":{\"method\":\"PUT\"", true);
                    {
                        cx.put_identified("\"url\":\"Location/", prior_place_id, "");
                    }
                    cx.close(request_11, "}", false)?;
                }
                cx.close(element_11, "}", false)?;
            }
            cx.end_once(once_7, prior_place_id, Row(24));
        }
        if temporary_place_id.exists() {
            // mappings/v2-to-fhir/adt_a01.mw:63  PV1-11 -> Location
            let once_8 = cx.begin_once();
            {
                let element_12 = cx.open("{", false);
                {
                    cx.put_identified("\"fullUrl\":\"urn:uuid:", temporary_place_id, "");
                    let resource_12 = cx.open("\"resource\":{", false);
                    {
                        location_3(cx, temporary_place_id, adt_a01_2)?;
                    }
                    cx.close(resource_12, "}", true)?;
                    let request_12 = cx.open("\"request\":{\"method\":\"PUT\"", true);
                    {
                        cx.put_identified("\"url\":\"Location/", temporary_place_id, "");
                    }
                    cx.close(request_12, "}", false)?;
                }
                cx.close(element_12, "}", false)?;
            }
            cx.end_once(once_8, temporary_place_id, Row(30));
        }
        if pending_place_id.exists() {
            // mappings/v2-to-fhir/adt_a01.mw:64  PV1-42 -> Location
            let once_9 = cx.begin_once();
            {
                let element_13 = cx.open("{", false);
                {
                    cx.put_identified("\"fullUrl\":\"urn:uuid:", pending_place_id, "");
                    let resource_13 = cx.open("\"resource\":{", false);
                    {
                        location_4(cx, pending_place_id, adt_a01_2)?;
                    }
                    cx.close(resource_13, "}", true)?;
                    let request_13 = cx.open("\"request\":{\"method\":\"PUT\"", true);
                    {
                        cx.put_identified("\"url\":\"Location/", pending_place_id, "");
                    }
                    cx.close(request_13, "}", false)?;
                }
                cx.close(element_13, "}", false)?;
            }
            cx.end_once(once_9, pending_place_id, Row(36));
        }
        if discharge_place_id.exists() {
            // mappings/v2-to-fhir/adt_a01.mw:65  PV1-37 -> Location
            let once_10 = cx.begin_once();
            {
                let element_14 = cx.open("{", false);
                {
                    cx.put_identified("\"fullUrl\":\"urn:uuid:", discharge_place_id, "");
                    let resource_14 = cx.open("\"resource\":{", false);
                    {
                        location_5(cx, discharge_place_id, adt_a01_2)?;
                    }
                    cx.close(resource_14, "}", true)?;
                    let request_14 = cx.open("\"request\":{\"method\":\"PUT\"", true);
                    {
                        cx.put_identified("\"url\":\"Location/", discharge_place_id, "");
                    }
                    cx.close(request_14, "}", false)?;
                }
                cx.close(element_14, "}", false)?;
            }
            cx.end_once(once_10, discharge_place_id, Row(38));
        }
        for pv1_7_b in cx.repetitions(pv1_7_c) {
            let pv1_7_parts_b = cx.split::<2>(pv1_7_b, Level::Component);
            if (!cx.decode(pv1_7_parts_b[0]).is_empty()
                || !cx
                    .decode(cx.component(pv1_7_parts_b[1], Level::Subcomponent, 1))
                    .is_empty()) && mapwright_runtime::has_value(pv1_7_b)
            {
                let attending_id_b = cx.id_at(attending_next);
                attending_next += 1;
                if attending_id_b.exists() {
                    // mappings/v2-to-fhir/adt_a01.mw:68  doctor -> Practitioner
                    let once_11 = cx.begin_once();
                    {
                        let element_15 = cx.open("{", false);
                        {
                            cx.put_identified(
                                "\"fullUrl\":\"urn:uuid:",
                                attending_id_b,
                                "",
                            );
                            let resource_15 = cx.open("\"resource\":{", false);
                            {
                                practitioner_2(cx, attending_id_b, pv1_7_b)?;
                            }
                            cx.close(resource_15, "}", true)?;
                            let request_15 = cx
                                .open("\"request\":{\"method\":\"PUT\"", true);
                            {
                                cx.put_identified(
                                    "\"url\":\"Practitioner/",
                                    attending_id_b,
                                    "",
                                );
                            }
                            cx.close(request_15, "}", false)?;
                        }
                        cx.close(element_15, "}", false)?;
                    }
                    cx.end_once(once_11, attending_id_b, Row(40));
                }
            }
        }
        for pv1_8_b in cx.repetitions(pv1_8_c) {
            let pv1_8_parts_b = cx.split::<2>(pv1_8_b, Level::Component);
            if (!cx.decode(pv1_8_parts_b[0]).is_empty()
                || !cx
                    .decode(cx.component(pv1_8_parts_b[1], Level::Subcomponent, 1))
                    .is_empty()) && mapwright_runtime::has_value(pv1_8_b)
            {
                let referring_id_b = cx.id_at(referring_next);
                referring_next += 1;
                if referring_id_b.exists() {
                    // mappings/v2-to-fhir/adt_a01.mw:71  doctor -> Practitioner
                    let once_12 = cx.begin_once();
                    {
                        let element_16 = cx.open("{", false);
                        {
                            cx.put_identified(
                                "\"fullUrl\":\"urn:uuid:",
                                referring_id_b,
                                "",
                            );
                            let resource_16 = cx.open("\"resource\":{", false);
                            {
                                practitioner_3(cx, referring_id_b, pv1_8_b)?;
                            }
                            cx.close(resource_16, "}", true)?;
                            let request_16 = cx
                                .open("\"request\":{\"method\":\"PUT\"", true);
                            {
                                cx.put_identified(
                                    "\"url\":\"Practitioner/",
                                    referring_id_b,
                                    "",
                                );
                            }
                            cx.close(request_16, "}", false)?;
                        }
                        cx.close(element_16, "}", false)?;
                    }
                    cx.end_once(once_12, referring_id_b, Row(42));
                }
            }
        }
        for pv1_9_b in cx.repetitions(pv1_9_c) {
            let pv1_9_parts_b = cx.split::<2>(pv1_9_b, Level::Component);
            if (!cx.decode(pv1_9_parts_b[0]).is_empty()
                || !cx
                    .decode(cx.component(pv1_9_parts_b[1], Level::Subcomponent, 1))
                    .is_empty()) && mapwright_runtime::has_value(pv1_9_b)
            {
                let consulting_id_b = cx.id_at(consulting_next);
                consulting_next += 1;
                if consulting_id_b.exists() {
                    // mappings/v2-to-fhir/adt_a01.mw:74  doctor -> Practitioner
                    let once_13 = cx.begin_once();
                    {
                        let element_17 = cx.open("{", false);
                        {
                            cx.put_identified(
                                "\"fullUrl\":\"urn:uuid:",
                                consulting_id_b,
                                "",
                            );
                            let resource_17 = cx.open("\"resource\":{", false);
                            {
                                practitioner_4(cx, consulting_id_b, pv1_9_b)?;
                            }
                            cx.close(resource_17, "}", true)?;
                            let request_17 = cx
                                .open("\"request\":{\"method\":\"PUT\"", true);
                            {
                                cx.put_identified(
                                    "\"url\":\"Practitioner/",
                                    consulting_id_b,
                                    "",
                                );
                            }
                            cx.close(request_17, "}", false)?;
                        }
                        cx.close(element_17, "}", false)?;
                    }
                    cx.end_once(once_13, consulting_id_b, Row(44));
                }
            }
        }
        for pv1_17_b in cx.repetitions(pv1_17_c) {
            let pv1_17_parts_b = cx.split::<2>(pv1_17_b, Level::Component);
            if (!cx.decode(pv1_17_parts_b[0]).is_empty()
                || !cx
                    .decode(cx.component(pv1_17_parts_b[1], Level::Subcomponent, 1))
                    .is_empty()) && mapwright_runtime::has_value(pv1_17_b)
            {
                let admitting_id_b = cx.id_at(admitting_next);
                admitting_next += 1;
                if admitting_id_b.exists() {
                    // mappings/v2-to-fhir/adt_a01.mw:77  doctor -> Practitioner
                    let once_14 = cx.begin_once();
                    {
                        let element_18 = cx.open("{", false);
                        {
                            cx.put_identified(
                                "\"fullUrl\":\"urn:uuid:",
                                admitting_id_b,
                                "",
                            );
                            let resource_18 = cx.open("\"resource\":{", false);
                            {
                                practitioner_5(cx, admitting_id_b, pv1_17_b)?;
                            }
                            cx.close(resource_18, "}", true)?;
                            let request_18 = cx
                                .open("\"request\":{\"method\":\"PUT\"", true);
                            {
                                cx.put_identified(
                                    "\"url\":\"Practitioner/",
                                    admitting_id_b,
                                    "",
                                );
                            }
                            cx.close(request_18, "}", false)?;
                        }
                        cx.close(element_18, "}", false)?;
                    }
                    cx.end_once(once_14, admitting_id_b, Row(46));
                }
            }
        }
        for pv1_52_b in cx.repetitions(pv1_52_c) {
            let pv1_52_parts_b = cx.split::<2>(pv1_52_b, Level::Component);
            if (!cx.decode(pv1_52_parts_b[0]).is_empty()
                || !cx
                    .decode(cx.component(pv1_52_parts_b[1], Level::Subcomponent, 1))
                    .is_empty()) && mapwright_runtime::has_value(pv1_52_b)
            {
                let other_doctor_id_b = cx.id_at(other_doctor_next);
                other_doctor_next += 1;
                if other_doctor_id_b.exists() {
                    // mappings/v2-to-fhir/adt_a01.mw:80  doctor -> Practitioner
                    let once_15 = cx.begin_once();
                    {
                        let element_19 = cx.open("{", false);
                        {
                            cx.put_identified(
                                "\"fullUrl\":\"urn:uuid:",
                                other_doctor_id_b,
                                "",
                            );
                            let resource_19 = cx.open("\"resource\":{", false);
                            {
                                practitioner_6(cx, other_doctor_id_b, pv1_52_b)?;
                            }
                            cx.close(resource_19, "}", true)?;
                            let request_19 = cx
                                .open("\"request\":{\"method\":\"PUT\"", true);
                            {
                                cx.put_identified(
                                    "\"url\":\"Practitioner/",
                                    other_doctor_id_b,
                                    "",
                                );
                            }
                            cx.close(request_19, "}", false)?;
                        }
                        cx.close(element_19, "}", false)?;
                    }
                    cx.end_once(once_15, other_doctor_id_b, Row(48));
                }
            }
        }
        if visit_id.exists() {
            let element_20 = cx.open("{", false);
            {
                // mappings/v2-to-fhir/adt_a01.mw:84  PV1 -> Encounter
                cx.put_identified("\"fullUrl\":\"urn:uuid:", visit_id, "");
                let resource_20 = cx.open("\"resource\":{", false);
                {
                    visit(
                        cx,
                        visit_id,
                        adt_a01_2,
                        patient_id,
                        attending_start,
                        attending_end,
                        referring_start,
                        referring_end,
                        consulting_start,
                        consulting_end,
                        admitting_start,
                        admitting_end,
                        other_doctor_start,
                        other_doctor_end,
                        finding_start,
                        finding_end,
                        account_id,
                        discharge_place_id,
                        place_id,
                        prior_place_id,
                        temporary_place_id,
                        pending_place_id,
                    )?;
                }
                cx.close(resource_20, "}", true)?;
                let request_20 = cx.open("\"request\":{\"method\":\"PUT\"", true);
                {
                    cx.put_identified("\"url\":\"Encounter/", visit_id, "");
                }
                cx.close(request_20, "}", false)?;
            }
            cx.close(element_20, "}", false)?;
        }
        let mut al1 = cx.child(adt_a01_2, 16);
        while al1.exists() {
            let al1_3 = cx.single(cx.field(al1, 3), Row(416));
            if mapwright_runtime::has_value(al1_3) {
                // mappings/v2-to-fhir/adt_a01.mw:112  AL1 -> AllergyIntolerance
                let mut text: Value = cx.decode(cx.repetition(cx.field(pid, 3), 1));
                if text.is_empty() {
                    let encoded = cx.single(cx.field(pid, 2), Row(417));
                    text = cx.decode(encoded);
                }
                if text.is_empty() {
                    text = msh_10;
                }
                let text_2 = cx.decode(al1_3);
                let allergy_id = cx
                    .identify(
                        "AllergyIntolerance",
                        &[text, text_2],
                        Sharing::Numbered,
                        Row(417),
                    )?;
                if allergy_id.exists() {
                    let element_21 = cx.open("{", false);
                    {
                        cx.put_identified("\"fullUrl\":\"urn:uuid:", allergy_id, "");
                        let resource_21 = cx.open("\"resource\":{", false);
                        {
                            allergy_intolerance(cx, allergy_id, al1, patient_id)?;
                        }
                        cx.close(resource_21, "}", true)?;
                        let request_21 = cx
                            .open("\"request\":{\"method\":\"PUT\"", true);
                        {
                            cx.put_identified(
                                "\"url\":\"AllergyIntolerance/",
                                allergy_id,
                                "",
                            );
                        }
                        cx.close(request_21, "}", false)?;
                    }
                    cx.close(element_21, "}", false)?;
                }
            }
            al1 = cx.next(al1);
        }
        let mut dg1_b = cx.child(adt_a01_2, 17);
        while dg1_b.exists() {
            if mapwright_runtime::has_value(cx.single(cx.field(dg1_b, 3), Row(50)))
                || {
                    let encoded = cx.single(cx.field(dg1_b, 4), Row(51));
                    !cx.decode(encoded).is_empty()
                }
            {
                let mut clinician_id = Id::NONE;
                let dg1_16 = cx.repetition(cx.field(dg1_b, 16), 1);
                let dg1_16_parts = cx.split::<9>(dg1_16, Level::Component);
                let dg1_16_1 = cx.decode(dg1_16_parts[0]);
                if (!dg1_16_1.is_empty()
                    || !cx
                        .decode(cx.component(dg1_16_parts[1], Level::Subcomponent, 1))
                        .is_empty()) && mapwright_runtime::has_value(dg1_16)
                {
                    let mut either_g = dg1_16_1;
                    if either_g.is_empty() {
                        cx.begin_text();
                        {
                            let text = cx
                                .decode(
                                    cx.component(dg1_16_parts[1], Level::Subcomponent, 1),
                                );
                            cx.append_text(" ", text);
                            let text = cx.decode(dg1_16_parts[2]);
                            cx.append_text(" ", text);
                        }
                        let joined_g = cx.end_text();
                        either_g = joined_g;
                    }
                    // mappings/v2-to-fhir/adt_a01.mw:115  DG1-16[1] -> Practitioner
                    let text = cx
                        .decode(cx.component(dg1_16_parts[8], Level::Subcomponent, 1));
                    clinician_id = cx
                        .identify(
                            "Practitioner",
                            &[either_g, text],
                            Sharing::Once,
                            Row(431),
                        )?;
                }
                let finding_id_b = cx.id_at(finding_next);
                finding_next += 1;
                if clinician_id.exists() {
                    // mappings/v2-to-fhir/adt_a01.mw:115  DG1-16[1] -> Practitioner
                    let once_16 = cx.begin_once();
                    {
                        let element_22 = cx.open("{", false);
                        {
                            cx.put_identified(
                                "\"fullUrl\":\"urn:uuid:",
                                clinician_id,
                                "",
                            );
                            let resource_22 = cx.open("\"resource\":{", false);
                            {
                                practitioner_7(cx, clinician_id, dg1_b)?;
                            }
                            cx.close(resource_22, "}", true)?;
                            let request_22 = cx
                                .open("\"request\":{\"method\":\"PUT\"", true);
                            {
                                cx.put_identified(
                                    "\"url\":\"Practitioner/",
                                    clinician_id,
                                    "",
                                );
                            }
                            cx.close(request_22, "}", false)?;
                        }
                        cx.close(element_22, "}", false)?;
                    }
                    cx.end_once(once_16, clinician_id, Row(431));
                }
                if finding_id_b.exists() {
                    let element_23 = cx.open("{", false);
                    {
                        // mappings/v2-to-fhir/adt_a01.mw:117  DG1 -> Condition
                        cx.put_identified("\"fullUrl\":\"urn:uuid:", finding_id_b, "");
                        let resource_23 = cx.open("\"resource\":{", false);
                        {
                            finding(
                                cx,
                                finding_id_b,
                                dg1_b,
                                patient_id,
                                visit_id,
                                clinician_id,
                            )?;
                        }
                        cx.close(resource_23, "}", true)?;
                        let request_23 = cx
                            .open("\"request\":{\"method\":\"PUT\"", true);
                        {
                            cx.put_identified("\"url\":\"Condition/", finding_id_b, "");
                        }
                        cx.close(request_23, "}", false)?;
                    }
                    cx.close(element_23, "}", false)?;
                }
            }
            dg1_b = cx.next(dg1_b);
        }
        let mut procedure_2 = cx.child(adt_a01_2, 19);
        while procedure_2.exists() {
            let pr1 = cx.child(procedure_2, 20);
            let pr1_3 = cx.single(cx.field(pr1, 3), Row(445));
            if mapwright_runtime::has_value(pr1_3) {
                let mut procedure_id = Id::NONE;
                if pr1.exists() {
                    // mappings/v2-to-fhir/adt_a01.mw:123  PR1 -> Procedure
                    let mut text: Value = cx.decode(cx.repetition(cx.field(pid, 3), 1));
                    if text.is_empty() {
                        let encoded = cx.single(cx.field(pid, 2), Row(446));
                        text = cx.decode(encoded);
                    }
                    if text.is_empty() {
                        text = msh_10;
                    }
                    let encoded_2 = cx.single(cx.field(pv1, 19), Row(446));
                    let text_2 = cx.decode(encoded_2);
                    let encoded_3 = cx.single(cx.field(pr1, 19), Row(446));
                    let mut text_3: Value = cx.decode(encoded_3);
                    if text_3.is_empty() {
                        text_3 = cx.decode(pr1_3);
                    }
                    let encoded_4 = cx.sole(cx.field(pr1, 5), Row(446));
                    let text_4 = cx.decode(encoded_4);
                    procedure_id = cx
                        .identify(
                            "Procedure",
                            &[text, text_2, text_3, text_4],
                            Sharing::Numbered,
                            Row(446),
                        )?;
                } else {
                    // mappings/v2-to-fhir/adt_a01.mw:123  PR1 -> Procedure
                    cx.report(Reported::MissingSource, Row(446), b"", "")?;
                }
                if procedure_id.exists() {
                    let element_24 = cx.open("{", false);
                    {
                        // mappings/v2-to-fhir/adt_a01.mw:123  PR1 -> Procedure
                        cx.put_identified("\"fullUrl\":\"urn:uuid:", procedure_id, "");
                        let resource_24 = cx.open("\"resource\":{", false);
                        {
                            procedure(
                                cx,
                                procedure_id,
                                procedure_2,
                                patient_id,
                                visit_id,
                            )?;
                        }
                        cx.close(resource_24, "}", true)?;
                        let request_24 = cx
                            .open("\"request\":{\"method\":\"PUT\"", true);
                        {
                            cx.put_identified("\"url\":\"Procedure/", procedure_id, "");
                        }
                        cx.close(request_24, "}", false)?;
                    }
                    cx.close(element_24, "}", false)?;
                }
            }
            procedure_2 = cx.next(procedure_2);
        }
        let mut obx = cx.child(adt_a01_2, 15);
        while obx.exists() {
            let obx_3 = cx.single(cx.field(obx, 3), Row(492));
            if mapwright_runtime::has_value(obx_3) {
                // mappings/v2-to-fhir/adt_a01.mw:130  OBX -> Observation
                let mut text: Value = cx.decode(cx.repetition(cx.field(pid, 3), 1));
                if text.is_empty() {
                    let encoded = cx.single(cx.field(pid, 2), Row(493));
                    text = cx.decode(encoded);
                }
                if text.is_empty() {
                    text = msh_10;
                }
                let text_2 = cx.decode(obx_3);
                let encoded_2 = cx.single(cx.field(obx, 4), Row(493));
                let text_3 = cx.decode(encoded_2);
                let observation_id = cx
                    .identify(
                        "Observation",
                        &[text, msh_10, text_2, text_3],
                        Sharing::Numbered,
                        Row(493),
                    )?;
                if observation_id.exists() {
                    let element_25 = cx.open("{", false);
                    {
                        cx.put_identified("\"fullUrl\":\"urn:uuid:", observation_id, "");
                        let resource_25 = cx.open("\"resource\":{", false);
                        {
                            observation(cx, obx, observation_id, patient_id)?;
                        }
                        cx.close(resource_25, "}", true)?;
                        let request_25 = cx
                            .open("\"request\":{\"method\":\"PUT\"", true);
                        {
                            cx.put_identified(
                                "\"url\":\"Observation/",
                                observation_id,
                                "",
                            );
                        }
                        cx.close(request_25, "}", false)?;
                    }
                    cx.close(element_25, "}", false)?;
                }
            }
            obx = cx.next(obx);
        }
        let mut insurance = cx.child(adt_a01_2, 23);
        while insurance.exists() {
            let in1 = cx.child(insurance, 24);
            let in1_2 = cx.single(cx.field(in1, 2), Row(689));
            let mut holds_d = mapwright_runtime::has_value(in1_2);
            if !(holds_d) {
                let mut any_d = false;
                for in1_3 in cx.repetitions(cx.field(in1, 3)) {
                    if mapwright_runtime::has_value(in1_3) {
                        any_d = true;
                        break;
                    }
                }
                holds_d = any_d;
            }
            let mut holds_e = holds_d;
            if !(holds_e) {
                let mut any_e = false;
                for in1_4 in cx.repetitions(cx.field(in1, 4)) {
                    if mapwright_runtime::has_value(in1_4) {
                        any_e = true;
                        break;
                    }
                }
                holds_e = any_e;
            }
            if holds_e {
                let mut insurer_id = Id::NONE;
                if in1.exists() {
                    // mappings/v2-to-fhir/adt_a01.mw:137  IN1 -> Organization
                    let mut text: Value = cx.decode(cx.repetition(cx.field(in1, 3), 1));
                    if text.is_empty() {
                        text = cx.decode(cx.repetition(cx.field(in1, 4), 1));
                    }
                    if text.is_empty() {
                        text = cx.decode(in1_2);
                    }
                    insurer_id = cx
                        .identify("Organization", &[text], Sharing::Once, Row(692))?;
                } else {
                    // mappings/v2-to-fhir/adt_a01.mw:137  IN1 -> Organization
                    cx.report(Reported::MissingSource, Row(692), b"", "")?;
                }
                let mut insured_id = Id::NONE;
                let mut any_f = false;
                let in1_16_b = cx.field(in1, 16);
                for in1_16 in cx.repetitions(in1_16_b) {
                    if mapwright_runtime::has_value(in1_16) {
                        any_f = true;
                        break;
                    }
                }
                if any_f
                    && {
                        let encoded = cx.single(cx.field(in1, 17), Row(694));
                        !cx.decode(cx.component(encoded, Level::Component, 1)).is_empty()
                    }
                    && {
                        let encoded_2 = cx.single(cx.field(in1, 17), Row(694));
                        let text = cx
                            .decode(cx.component(encoded_2, Level::Component, 1));
                        !(cx.equal(text, b"SEL")
                            || {
                                let encoded_3 = cx.single(cx.field(in1, 17), Row(694));
                                let text_2 = cx
                                    .decode(cx.component(encoded_3, Level::Component, 1));
                                cx.equal(text_2, b"S")
                            }
                            || {
                                let encoded_4 = cx.single(cx.field(in1, 17), Row(694));
                                let text_3 = cx
                                    .decode(cx.component(encoded_4, Level::Component, 1));
                                cx.equal(text_3, b"18")
                            })
                    }
                {
                    if in1.exists() {
                        let in1_16_parts = cx
                            .split::<2>(cx.repetition(in1_16_b, 1), Level::Component);
                        // mappings/v2-to-fhir/adt_a01.mw:138  IN1 -> RelatedPerson
                        let mut text_4: Value = cx
                            .decode(cx.repetition(cx.field(pid, 3), 1));
                        if text_4.is_empty() {
                            let encoded_5 = cx.single(cx.field(pid, 2), Row(695));
                            text_4 = cx.decode(encoded_5);
                        }
                        if text_4.is_empty() {
                            text_4 = msh_10;
                        }
                        let text_5 = cx
                            .decode(
                                cx.component(in1_16_parts[0], Level::Subcomponent, 1),
                            );
                        let text_6 = cx.decode(in1_16_parts[1]);
                        let encoded_6 = cx.single(cx.field(in1, 17), Row(695));
                        let text_7 = cx
                            .decode(cx.component(encoded_6, Level::Component, 1));
                        let text_8 = cx.decode(in1_2);
                        let encoded_7 = cx.single(cx.field(in1, 36), Row(695));
                        let text_9 = cx.decode(encoded_7);
                        insured_id = cx
                            .identify(
                                "RelatedPerson",
                                &[text_4, text_5, text_6, text_7, text_8, text_9],
                                Sharing::Once,
                                Row(695),
                            )?;
                    } else {
                        // mappings/v2-to-fhir/adt_a01.mw:138  IN1 -> RelatedPerson
                        cx.report(Reported::MissingSource, Row(695), b"", "")?;
                    }
                }
                let mut coverage_id = Id::NONE;
                if in1.exists() {
                    // mappings/v2-to-fhir/adt_a01.mw:140  IN1 -> Coverage
                    let mut text: Value = cx.decode(cx.repetition(cx.field(pid, 3), 1));
                    if text.is_empty() {
                        let encoded = cx.single(cx.field(pid, 2), Row(696));
                        text = cx.decode(encoded);
                    }
                    if text.is_empty() {
                        text = msh_10;
                    }
                    let text_2 = cx.decode(in1_2);
                    let text_3 = cx.decode(cx.repetition(cx.field(in1, 3), 1));
                    let encoded_2 = cx.single(cx.field(in1, 36), Row(696));
                    let text_4 = cx.decode(encoded_2);
                    coverage_id = cx
                        .identify(
                            "Coverage",
                            &[text, text_2, text_3, text_4],
                            Sharing::Numbered,
                            Row(696),
                        )?;
                } else {
                    // mappings/v2-to-fhir/adt_a01.mw:140  IN1 -> Coverage
                    cx.report(Reported::MissingSource, Row(696), b"", "")?;
                }
                if insurer_id.exists() {
                    // mappings/v2-to-fhir/adt_a01.mw:137  IN1 -> Organization
                    let once_17 = cx.begin_once();
                    {
                        let element_26 = cx.open("{", false);
                        {
                            cx.put_identified("\"fullUrl\":\"urn:uuid:", insurer_id, "");
                            let resource_26 = cx.open("\"resource\":{", false);
                            {
                                insurer(cx, insurer_id, insurance)?;
                            }
                            cx.close(resource_26, "}", true)?;
                            let request_26 = cx
                                .open("\"request\":{\"method\":\"PUT\"", true);
                            {
                                cx.put_identified(
                                    "\"url\":\"Organization/",
                                    insurer_id,
                                    "",
                                );
                            }
                            cx.close(request_26, "}", false)?;
                        }
                        cx.close(element_26, "}", false)?;
                    }
                    cx.end_once(once_17, insurer_id, Row(692));
                }
                if insured_id.exists() {
                    // mappings/v2-to-fhir/adt_a01.mw:138  IN1 -> RelatedPerson
                    let once_18 = cx.begin_once();
                    {
                        let element_27 = cx.open("{", false);
                        {
                            cx.put_identified("\"fullUrl\":\"urn:uuid:", insured_id, "");
                            let resource_27 = cx.open("\"resource\":{", false);
                            {
                                insured(cx, insured_id, insurance, patient_id)?;
                            }
                            cx.close(resource_27, "}", true)?;
                            let request_27 = cx
                                .open("\"request\":{\"method\":\"PUT\"", true);
                            {
                                cx.put_identified(
                                    "\"url\":\"RelatedPerson/",
                                    insured_id,
                                    "",
                                );
                            }
                            cx.close(request_27, "}", false)?;
                        }
                        cx.close(element_27, "}", false)?;
                    }
                    cx.end_once(once_18, insured_id, Row(695));
                }
                if coverage_id.exists() {
                    let element_28 = cx.open("{", false);
                    {
                        // mappings/v2-to-fhir/adt_a01.mw:140  IN1 -> Coverage
                        cx.put_identified("\"fullUrl\":\"urn:uuid:", coverage_id, "");
                        let resource_28 = cx.open("\"resource\":{", false);
                        {
                            coverage(
                                cx,
                                coverage_id,
                                insurance,
                                patient_id,
                                insured_id,
                                insurer_id,
                            )?;
                        }
                        cx.close(resource_28, "}", true)?;
                        let request_28 = cx
                            .open("\"request\":{\"method\":\"PUT\"", true);
                        {
                            cx.put_identified("\"url\":\"Coverage/", coverage_id, "");
                        }
                        cx.close(request_28, "}", false)?;
                    }
                    cx.close(element_28, "}", false)?;
                }
            }
            insurance = cx.next(insurance);
        }
    }
    cx.close(entry, "]", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/datatypes/identifiers.mw:73
pub(crate) fn identifier<'m>(cx: &mut Context<'m>, hd: Value<'m>) -> Result<(), Failed> {
    let hd_parts = cx.split::<3>(hd, Level::Component);
    let encoded = cx.leaf(hd_parts[2], Level::Subcomponent, Row(56));
    let hd_3 = cx.decode(encoded);
    let hd_3_row = cx.lookup(4, hd_3);
    if hd_3_row >= 0 {
        let type_1 = cx.open("\"type\":{\"coding\":[", false);
        {
            if !hd_3.is_empty() {
                // mappings/v2-to-fhir/datatypes/identifiers.mw:80  HD.3 -> Identifier.type.coding
                cx.put_coding("{", 4, hd_3_row, "}");
            }
        }
        cx.close(type_1, "]}", false)?;
    } else {
        let type_1_2 = cx.open("\"type\":{", false);
        {
            // mappings/v2-to-fhir/datatypes/identifiers.mw:81  HD.3 -> Identifier.type.text
            cx.put_string("\"text\":", hd_3, Form::Iso, Policy::Fail, Row(58))?;
        }
        cx.close(type_1_2, "}", false)?;
    }
    let hd_2_b = cx.decode(hd_parts[1]);
    let hd_2 = cx.uri(hd_2_b);
    let holds = !hd_2.is_empty();
    if holds {
        cx.literal("\"system\":\"urn:ietf:rfc:3986\"", true);
    }
    if holds {
        // mappings/v2-to-fhir/datatypes/identifiers.mw:76  uri(HD.2) -> Identifier.value
        cx.put_string("\"value\":", hd_2, Form::Iso, Policy::Fail, Row(59))?;
    } else {
        // mappings/v2-to-fhir/datatypes/identifiers.mw:78  HD.2 or HD.1 -> Identifier.value
        let mut text: Value = hd_2_b;
        if text.is_empty() {
            let encoded = cx.leaf(hd_parts[0], Level::Subcomponent, Row(60));
            text = cx.decode(encoded);
        }
        cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(60))?;
    }
    Ok(())
}
/// mappings/v2-to-fhir/adt_a01.mw:29
pub(crate) fn organization<'m>(
    cx: &mut Context<'m>,
    sender_id: Id,
    adt_a01_2: Node,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"Organization\"", false);
    // mappings/v2-to-fhir/adt_a01.mw:29  MSH-4 -> Organization
    cx.put_identified("\"id\":\"", sender_id, "");
    let msh_4 = cx.single(cx.field(cx.child(adt_a01_2, 1), 4), Row(55));
    let identifier_8 = cx.open("\"identifier\":[", false);
    {
        if mapwright_runtime::has_value(msh_4) {
            let element = cx.open("{", false);
            {
                identifier(cx, msh_4)?;
            }
            cx.close(element, "}", false)?;
        }
    }
    cx.close(identifier_8, "]", false)?;
    let msh_4_parts = cx.split::<2>(msh_4, Level::Component);
    // mappings/v2-to-fhir/datatypes/parties.mw:49  HD.1 or HD.2 -> Organization.name
    let encoded = cx.leaf(msh_4_parts[0], Level::Subcomponent, Row(61));
    let mut text: Value = cx.decode(encoded);
    if text.is_empty() {
        text = cx.decode(msh_4_parts[1]);
    }
    cx.put_string("\"name\":", text, Form::Iso, Policy::Fail, Row(61))?;
    Ok(())
}
/// mappings/v2-to-fhir/adt_a01.mw:30
pub(crate) fn organization_2<'m>(
    cx: &mut Context<'m>,
    receiver_id: Id,
    adt_a01_2: Node,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"Organization\"", false);
    // mappings/v2-to-fhir/adt_a01.mw:30  MSH-6 -> Organization
    cx.put_identified("\"id\":\"", receiver_id, "");
    let msh_6 = cx.single(cx.field(cx.child(adt_a01_2, 1), 6), Row(55));
    let identifier_8 = cx.open("\"identifier\":[", false);
    {
        if mapwright_runtime::has_value(msh_6) {
            let element = cx.open("{", false);
            {
                identifier(cx, msh_6)?;
            }
            cx.close(element, "}", false)?;
        }
    }
    cx.close(identifier_8, "]", false)?;
    let msh_6_parts = cx.split::<2>(msh_6, Level::Component);
    // mappings/v2-to-fhir/datatypes/parties.mw:49  HD.1 or HD.2 -> Organization.name
    let encoded = cx.leaf(msh_6_parts[0], Level::Subcomponent, Row(61));
    let mut text: Value = cx.decode(encoded);
    if text.is_empty() {
        text = cx.decode(msh_6_parts[1]);
    }
    cx.put_string("\"name\":", text, Form::Iso, Policy::Fail, Row(61))?;
    Ok(())
}
/// mappings/v2-to-fhir/adt_a01.mw:31
pub(crate) fn header<'m>(
    cx: &mut Context<'m>,
    header_id: Id,
    adt_a01_2: Node,
    receiver_id: Id,
    sender_id: Id,
    patient_id: Id,
    visit_id: Id,
) -> Result<(), Failed> {
    let mut holds_b: bool = false;
    let mut holds_c: bool = false;
    let mut holds_e: bool = false;
    let mut holds_f: bool = false;
    cx.literal("\"resourceType\":\"MessageHeader\"", false);
    // mappings/v2-to-fhir/adt_a01.mw:31  MSH -> MessageHeader
    cx.put_identified("\"id\":\"", header_id, "");
    let msh = cx.child(adt_a01_2, 1);
    let meta = cx.open("\"meta\":{\"tag\":[", false);
    {
        let encoded = cx.single(cx.field(msh, 11), Row(62));
        let msh_11_parts = cx.split::<2>(encoded, Level::Component);
        let encoded = cx.leaf(msh_11_parts[0], Level::Subcomponent, Row(62));
        let msh_11_1 = cx.decode(encoded);
        if !msh_11_1.is_empty() {
            let element = cx
                .open(
                    "{\"system\":\"http://terminology.hl7.org/CodeSystem/v2-0103\"",
                    false,
                );
            {
                // mappings/v2-to-fhir/segments/message_header.mw:42  MSH-11.1 -> Coding.code
                cx.put_code("\"code\":", msh_11_1, Form::Iso, Policy::Warn, Row(63))?;
            }
            cx.close(element, "}", true)?;
        }
        let encoded = cx.leaf(msh_11_parts[1], Level::Subcomponent, Row(64));
        let msh_11_2 = cx.decode(encoded);
        if !msh_11_2.is_empty() {
            let element_2 = cx
                .open(
                    "{\"system\":\"http://terminology.hl7.org/CodeSystem/v2-0207\"",
                    false,
                );
            {
                // mappings/v2-to-fhir/segments/message_header.mw:43  MSH-11.2 -> Coding.code
                cx.put_code("\"code\":", msh_11_2, Form::Iso, Policy::Warn, Row(65))?;
            }
            cx.close(element_2, "}", true)?;
        }
    }
    cx.close(meta, "]}", false)?;
    // mappings/v2-to-fhir/segments/message_header.mw:40  MSH-19.1 -> MessageHeader.language
    let encoded = cx.single(cx.field(msh, 19), Row(66));
    let text = cx.decode(cx.component(encoded, Level::Component, 1));
    cx.put_code("\"language\":", text, Form::Iso, Policy::Warn, Row(66))?;
    let encoded = cx.single(cx.field(msh, 9), Row(67));
    let msh_9_parts = cx.split::<3>(encoded, Level::Component);
    let encoded = cx.leaf(msh_9_parts[1], Level::Subcomponent, Row(67));
    let msh_9_2 = cx.decode(encoded);
    if !msh_9_2.is_empty() {
        // mappings/v2-to-fhir/segments/message_header.mw:13  MSH-9.2 -> MessageHeader.eventCoding.code
        let before = cx.position();
        {
            let event_coding = cx
                .open(
                    "\"eventCoding\":{\"system\":\"http://terminology.hl7.org/CodeSystem/v2-0003\"",
                    false,
                );
            {
                cx.put_code("\"code\":", msh_9_2, Form::Iso, Policy::Fail, Row(68))?;
                cx.begin_text();
                {
                    let encoded = cx.leaf(msh_9_parts[0], Level::Subcomponent, Row(69));
                    let text = cx.decode(encoded);
                    cx.append_text("^", text);
                    cx.append_text("^", msh_9_2);
                    let encoded = cx.leaf(msh_9_parts[2], Level::Subcomponent, Row(69));
                    let text = cx.decode(encoded);
                    cx.append_text("^", text);
                }
                let joined = cx.end_text();
                // mappings/v2-to-fhir/segments/message_header.mw:14  join(MSH-9.1, "^", MSH-9.2, MSH-9.3) -> MessageHeader.eventCoding.display
                cx.put_string("\"display\":", joined, Form::Iso, Policy::Fail, Row(69))?;
            }
            cx.close(event_coding, "}", true)?;
        }
        cx.require(before, Row(68), Lack::Fail);
    } else {
        // mappings/v2-to-fhir/segments/message_header.mw:18  MSH-9.1 -> MessageHeader.eventCoding.code
        let before_2 = cx.position();
        {
            let event_coding_2 = cx
                .open(
                    "\"eventCoding\":{\"system\":\"http://terminology.hl7.org/CodeSystem/v2-0076\"",
                    false,
                );
            {
                let encoded = cx.leaf(msh_9_parts[0], Level::Subcomponent, Row(70));
                let text = cx.decode(encoded);
                cx.put_code("\"code\":", text, Form::Iso, Policy::Fail, Row(70))?;
            }
            cx.close(event_coding_2, "}", true)?;
        }
        cx.require(before_2, Row(70), Lack::Fail);
    }
    let destination = cx.open("\"destination\":[", false);
    {
        let msh_5 = cx.single(cx.field(msh, 5), Row(71));
        if mapwright_runtime::has_value(msh_5)
            || mapwright_runtime::has_value(cx.single(cx.field(msh, 6), Row(72)))
            || mapwright_runtime::has_value(cx.single(cx.field(msh, 23), Row(73)))
            || mapwright_runtime::has_value(cx.single(cx.field(msh, 25), Row(74)))
        {
            let element_3 = cx.open("{", false);
            {
                let msh_5_parts = cx.split::<3>(msh_5, Level::Component);
                // mappings/v2-to-fhir/segments/message_header.mw:30  MSH-5.1 or MSH-5.2 -> MessageHeader.destination.name
                let encoded = cx.leaf(msh_5_parts[0], Level::Subcomponent, Row(75));
                let mut text: Value = cx.decode(encoded);
                if text.is_empty() {
                    text = cx.decode(msh_5_parts[1]);
                }
                cx.put_string("\"name\":", text, Form::Iso, Policy::Fail, Row(75))?;
                let encoded = cx.single(cx.field(msh, 25), Row(76));
                let text = cx.decode(cx.component(encoded, Level::Component, 2));
                let msh_25_2 = cx.uri(text);
                let holds = !msh_25_2.is_empty();
                if !(holds) {
                    let msh_5_2 = cx.decode(msh_5_parts[1]);
                    holds_b = !cx.uri(msh_5_2).is_empty();
                    if !(holds_b) {
                        let encoded = cx
                            .leaf(msh_5_parts[2], Level::Subcomponent, Row(79));
                        let text = cx.decode(encoded);
                        holds_c = cx.equal(text, b"DNS")
                            && {
                                let text_2 = cx.concat(b"urn:dns:", msh_5_2);
                                !cx.uri(text_2).is_empty()
                            };
                    }
                }
                // mappings/v2-to-fhir/segments/message_header.mw:31  uri(MSH-25.2) -> MessageHeader.destination.endpoint
                let before_3 = cx.position();
                {
                    if holds {
                        cx.put_uri(
                            "\"endpoint\":",
                            msh_25_2,
                            Form::Iso,
                            Policy::Fail,
                            Row(81),
                        )?;
                    } else if holds_b {
                        // mappings/v2-to-fhir/segments/message_header.mw:32  uri(MSH-5.2) -> MessageHeader.destination.endpoint
                        let text = cx.decode(msh_5_parts[1]);
                        let text_2 = cx.uri(text);
                        cx.put_uri(
                            "\"endpoint\":",
                            text_2,
                            Form::Iso,
                            Policy::Fail,
                            Row(82),
                        )?;
                    } else if holds_c {
                        // mappings/v2-to-fhir/segments/message_header.mw:33  concat("urn:dns:", MSH-5.2) -> MessageHeader.destination.endpoint
                        let text = cx.decode(msh_5_parts[1]);
                        let text_2 = cx.concat(b"urn:dns:", text);
                        cx.put_uri(
                            "\"endpoint\":",
                            text_2,
                            Form::Iso,
                            Policy::Fail,
                            Row(83),
                        )?;
                    }
                    if !(holds) {
                        if !(holds_b) {
                            if !(holds_c) {
                                let _endpoint = cx
                                    .open("\"_endpoint\":{\"extension\":[", false);
                                {
                                    let element_4 = cx
                                        .open(
                                            "{\"url\":\"http://hl7.org/fhir/StructureDefinition/data-absent-reason\"",
                                            true,
                                        );
                                    {
                                        cx.literal("\"valueCode\":\"unknown\"", true);
                                    }
                                    cx.close(element_4, "}", false)?;
                                }
                                cx.close(_endpoint, "]}", false)?;
                            }
                        }
                    }
                }
                cx.require(before_3, Row(81), Lack::Fail);
                // mappings/v2-to-fhir/segments/message_header.mw:35  to -> MessageHeader.destination.receiver
                cx.put_identified(
                    "\"receiver\":{\"reference\":\"urn:uuid:",
                    receiver_id,
                    "}",
                );
            }
            cx.close(element_3, "}", false)?;
        }
    }
    cx.close(destination, "]", false)?;
    // mappings/v2-to-fhir/segments/message_header.mw:26  from -> MessageHeader.sender
    cx.put_identified("\"sender\":{\"reference\":\"urn:uuid:", sender_id, "}");
    // mappings/v2-to-fhir/segments/message_header.mw:21  MSH-3.1 or MSH-3.2 -> MessageHeader.source.name
    let before_4 = cx.position();
    {
        let source = cx.open("\"source\":{", false);
        {
            let encoded = cx.single(cx.field(msh, 3), Row(86));
            let msh_3_parts = cx.split::<3>(encoded, Level::Component);
            let encoded = cx.leaf(msh_3_parts[0], Level::Subcomponent, Row(86));
            let mut text: Value = cx.decode(encoded);
            if text.is_empty() {
                text = cx.decode(msh_3_parts[1]);
            }
            cx.put_string("\"name\":", text, Form::Iso, Policy::Fail, Row(86))?;
            let mut first_sft_3 = b"" as Value;
            let mut sft = cx.child(adt_a01_2, 2);
            while sft.exists() {
                let sft_3 = cx.single(cx.field(sft, 3), Row(87));
                if !cx.decode(sft_3).is_empty() {
                    first_sft_3 = sft_3;
                    break;
                }
                sft = cx.next(sft);
            }
            // mappings/v2-to-fhir/adt_a01.mw:32  first(SFT-3) -> MessageHeader.source.software
            let text = cx.decode(first_sft_3);
            cx.put_string("\"software\":", text, Form::Iso, Policy::Fail, Row(87))?;
            let mut first_sft_2 = b"" as Value;
            let mut sft_b = cx.child(adt_a01_2, 2);
            while sft_b.exists() {
                let sft_2 = cx.single(cx.field(sft_b, 2), Row(88));
                if !cx.decode(sft_2).is_empty() {
                    first_sft_2 = sft_2;
                    break;
                }
                sft_b = cx.next(sft_b);
            }
            // mappings/v2-to-fhir/adt_a01.mw:33  first(SFT-2) -> MessageHeader.source.version
            let text = cx.decode(first_sft_2);
            cx.put_string("\"version\":", text, Form::Iso, Policy::Fail, Row(88))?;
            let encoded = cx.single(cx.field(msh, 24), Row(89));
            let text = cx.decode(cx.component(encoded, Level::Component, 2));
            let msh_24_2 = cx.uri(text);
            let holds_d = !msh_24_2.is_empty();
            if !(holds_d) {
                let msh_3_2 = cx.decode(msh_3_parts[1]);
                holds_e = !cx.uri(msh_3_2).is_empty();
                if !(holds_e) {
                    let encoded = cx.leaf(msh_3_parts[2], Level::Subcomponent, Row(92));
                    let text = cx.decode(encoded);
                    holds_f = cx.equal(text, b"DNS")
                        && {
                            let text_2 = cx.concat(b"urn:dns:", msh_3_2);
                            !cx.uri(text_2).is_empty()
                        };
                }
            }
            // mappings/v2-to-fhir/segments/message_header.mw:22  uri(MSH-24.2) -> MessageHeader.source.endpoint
            let before_5 = cx.position();
            {
                if holds_d {
                    cx.put_uri(
                        "\"endpoint\":",
                        msh_24_2,
                        Form::Iso,
                        Policy::Fail,
                        Row(94),
                    )?;
                } else if holds_e {
                    // mappings/v2-to-fhir/segments/message_header.mw:23  uri(MSH-3.2) -> MessageHeader.source.endpoint
                    let text = cx.decode(msh_3_parts[1]);
                    let text_2 = cx.uri(text);
                    cx.put_uri(
                        "\"endpoint\":",
                        text_2,
                        Form::Iso,
                        Policy::Fail,
                        Row(95),
                    )?;
                } else if holds_f {
                    // mappings/v2-to-fhir/segments/message_header.mw:24  concat("urn:dns:", MSH-3.2) -> MessageHeader.source.endpoint
                    let text = cx.decode(msh_3_parts[1]);
                    let text_2 = cx.concat(b"urn:dns:", text);
                    cx.put_uri(
                        "\"endpoint\":",
                        text_2,
                        Form::Iso,
                        Policy::Fail,
                        Row(96),
                    )?;
                }
                if !(holds_d) {
                    if !(holds_e) {
                        if !(holds_f) {
                            let _endpoint_2 = cx
                                .open("\"_endpoint\":{\"extension\":[", false);
                            {
                                let element_5 = cx
                                    .open(
                                        "{\"url\":\"http://hl7.org/fhir/StructureDefinition/data-absent-reason\"",
                                        true,
                                    );
                                {
                                    cx.literal("\"valueCode\":\"unknown\"", true);
                                }
                                cx.close(element_5, "}", false)?;
                            }
                            cx.close(_endpoint_2, "]}", false)?;
                        }
                    }
                }
            }
            cx.require(before_5, Row(94), Lack::Fail);
        }
        cx.close(source, "}", false)?;
    }
    cx.require(before_4, Row(86), Lack::Fail);
    let responsible = cx.open("\"responsible\":{", false);
    {
        let encoded = cx.single(cx.field(msh, 22), Row(97));
        let msh_22_parts = cx.split::<10>(encoded, Level::Component);
        // mappings/v2-to-fhir/segments/message_header.mw:39  MSH-22.1 or MSH-22.10 -> MessageHeader.responsible.display
        let mut text: Value = cx.decode(msh_22_parts[0]);
        if text.is_empty() {
            text = cx.decode(msh_22_parts[9]);
        }
        cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(97))?;
    }
    cx.close(responsible, "}", false)?;
    let focus = cx.open("\"focus\":[", false);
    {
        // mappings/v2-to-fhir/adt_a01.mw:34  patient -> MessageHeader.focus
        cx.put_identified("{\"reference\":\"urn:uuid:", patient_id, "}");
        // mappings/v2-to-fhir/adt_a01.mw:35  visit -> MessageHeader.focus
        cx.put_identified("{\"reference\":\"urn:uuid:", visit_id, "}");
    }
    cx.close(focus, "]", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/datatypes/identifiers.mw:58
pub(crate) fn identifier_2<'m>(
    cx: &mut Context<'m>,
    xon: Value<'m>,
) -> Result<(), Failed> {
    let xon_parts = cx.split::<10>(xon, Level::Component);
    let extension = cx
        .open(
            "\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/identifier-checkDigit\"",
            false,
        );
    {
        // mappings/v2-to-fhir/datatypes/identifiers.mw:60  XON.4 -> Identifier.extension.valueString
        let encoded = cx.leaf(xon_parts[3], Level::Subcomponent, Row(101));
        let text = cx.decode(encoded);
        cx.put_string("\"valueString\":", text, Form::Iso, Policy::Fail, Row(101))?;
    }
    cx.close(extension, "}]", true)?;
    let encoded = cx.leaf(xon_parts[6], Level::Subcomponent, Row(102));
    let xon_7 = cx.decode(encoded);
    let xon_7_row = cx.lookup(3, xon_7);
    if xon_7_row >= 0 {
        let type_1 = cx.open("\"type\":{\"coding\":[", false);
        {
            if !xon_7.is_empty() {
                // mappings/v2-to-fhir/datatypes/identifiers.mw:66  XON.7 -> Identifier.type.coding
                cx.put_coding("{", 3, xon_7_row, "}");
            }
        }
        cx.close(type_1, "]}", false)?;
    } else {
        let type_1_2 = cx.open("\"type\":{", false);
        {
            // mappings/v2-to-fhir/datatypes/identifiers.mw:67  XON.7 -> Identifier.type.text
            cx.put_string("\"text\":", xon_7, Form::Iso, Policy::Fail, Row(104))?;
        }
        cx.close(type_1_2, "}", false)?;
    }
    let xon_6_parts = cx.split::<2>(xon_parts[5], Level::Subcomponent);
    let xon_6_2_b = cx.decode(xon_6_parts[1]);
    let xon_6_2 = cx.uri(xon_6_2_b);
    if !xon_6_2.is_empty() {
        // mappings/v2-to-fhir/datatypes/identifiers.mw:63  uri(XON.6.2) -> Identifier.system
        cx.put_uri("\"system\":", xon_6_2, Form::Iso, Policy::Fail, Row(105))?;
    } else {
        // mappings/v2-to-fhir/datatypes/identifiers.mw:64  XON.6.1 -> Identifier.system
        let text = cx.decode(xon_6_parts[0]);
        cx.put_uri(
            "\"system\":",
            cx.parameter_at(0, text),
            Form::Iso,
            Policy::Fail,
            Row(106),
        )?;
    }
    // mappings/v2-to-fhir/datatypes/identifiers.mw:59  XON.10 or XON.3 -> Identifier.value
    let mut text: Value = cx.decode(xon_parts[9]);
    if text.is_empty() {
        let encoded = cx.leaf(xon_parts[2], Level::Subcomponent, Row(107));
        text = cx.decode(encoded);
    }
    cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(107))?;
    let assigner = cx.open("\"assigner\":{", false);
    {
        // mappings/v2-to-fhir/datatypes/identifiers.mw:61  XON.6.1 or XON.6.2 -> Identifier.assigner.display
        let mut text: Value = cx.decode(xon_6_parts[0]);
        if text.is_empty() {
            text = xon_6_2_b;
        }
        cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(108))?;
    }
    cx.close(assigner, "}", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/adt_a01.mw:40
pub(crate) fn organization_3<'m>(
    cx: &mut Context<'m>,
    primary_care_id: Id,
    pd1_3: Value<'m>,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"Organization\"", false);
    // mappings/v2-to-fhir/adt_a01.mw:40  practice -> Organization
    cx.put_identified("\"id\":\"", primary_care_id, "");
    let pd1_3_parts = cx.split::<10>(pd1_3, Level::Component);
    let identifier_8 = cx.open("\"identifier\":[", false);
    {
        if !cx.decode(pd1_3_parts[9]).is_empty()
            || {
                let encoded = cx.leaf(pd1_3_parts[2], Level::Subcomponent, Row(100));
                !cx.decode(encoded).is_empty()
            }
        {
            let element = cx.open("{", false);
            {
                identifier_2(cx, pd1_3)?;
            }
            cx.close(element, "}", false)?;
        }
    }
    cx.close(identifier_8, "]", false)?;
    // mappings/v2-to-fhir/datatypes/parties.mw:40  XON.1 -> Organization.name
    let text = cx.decode(pd1_3_parts[0]);
    cx.put_string("\"name\":", text, Form::Iso, Policy::Fail, Row(109))?;
    Ok(())
}
/// mappings/v2-to-fhir/datatypes/identifiers.mw:43
pub(crate) fn identifier_3<'m>(
    cx: &mut Context<'m>,
    xcn: Value<'m>,
) -> Result<(), Failed> {
    let xcn_parts = cx.split::<13>(xcn, Level::Component);
    let extension = cx
        .open(
            "\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/identifier-checkDigit\"",
            false,
        );
    {
        // mappings/v2-to-fhir/datatypes/identifiers.mw:45  XCN.11 -> Identifier.extension.valueString
        let text = cx.decode(xcn_parts[10]);
        cx.put_string("\"valueString\":", text, Form::Iso, Policy::Fail, Row(110))?;
    }
    cx.close(extension, "}]", true)?;
    let encoded = cx.leaf(xcn_parts[12], Level::Subcomponent, Row(111));
    let xcn_13 = cx.decode(encoded);
    let xcn_13_row = cx.lookup(3, xcn_13);
    if xcn_13_row >= 0 {
        let type_1 = cx.open("\"type\":{\"coding\":[", false);
        {
            if !xcn_13.is_empty() {
                // mappings/v2-to-fhir/datatypes/identifiers.mw:51  XCN.13 -> Identifier.type.coding
                cx.put_coding("{", 3, xcn_13_row, "}");
            }
        }
        cx.close(type_1, "]}", false)?;
    } else {
        let type_1_2 = cx.open("\"type\":{", false);
        {
            // mappings/v2-to-fhir/datatypes/identifiers.mw:52  XCN.13 -> Identifier.type.text
            cx.put_string("\"text\":", xcn_13, Form::Iso, Policy::Fail, Row(113))?;
        }
        cx.close(type_1_2, "}", false)?;
    }
    let xcn_9_parts = cx.split::<2>(xcn_parts[8], Level::Subcomponent);
    let xcn_9_2_b = cx.decode(xcn_9_parts[1]);
    let xcn_9_2 = cx.uri(xcn_9_2_b);
    if !xcn_9_2.is_empty() {
        // mappings/v2-to-fhir/datatypes/identifiers.mw:48  uri(XCN.9.2) -> Identifier.system
        cx.put_uri("\"system\":", xcn_9_2, Form::Iso, Policy::Fail, Row(114))?;
    } else {
        // mappings/v2-to-fhir/datatypes/identifiers.mw:49  XCN.9.1 -> Identifier.system
        let text = cx.decode(xcn_9_parts[0]);
        cx.put_uri(
            "\"system\":",
            cx.parameter_at(0, text),
            Form::Iso,
            Policy::Fail,
            Row(115),
        )?;
    }
    // mappings/v2-to-fhir/datatypes/identifiers.mw:44  XCN.1 -> Identifier.value
    let text = cx.decode(xcn_parts[0]);
    cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(116))?;
    let assigner = cx.open("\"assigner\":{", false);
    {
        // mappings/v2-to-fhir/datatypes/identifiers.mw:46  XCN.9.1 or XCN.9.2 -> Identifier.assigner.display
        let mut text: Value = cx.decode(xcn_9_parts[0]);
        if text.is_empty() {
            text = xcn_9_2_b;
        }
        cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(117))?;
    }
    cx.close(assigner, "}", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/datatypes/names.mw:32
pub(crate) fn human_name<'m>(
    cx: &mut Context<'m>,
    xcn: Value<'m>,
) -> Result<(), Failed> {
    let xcn_parts = cx.split::<21>(xcn, Level::Component);
    let extension = cx
        .open(
            "\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/humanname-assembly-order\"",
            false,
        );
    {
        // mappings/v2-to-fhir/datatypes/names.mw:44  XCN.18 -> HumanName.extension.valueCode
        let encoded = cx.leaf(xcn_parts[17], Level::Subcomponent, Row(118));
        let text = cx.decode(encoded);
        cx.put_code(
            "\"valueCode\":",
            cx.cell(6, cx.lookup(6, text), TableColumn::Code),
            Form::Iso,
            Policy::Fail,
            Row(118),
        )?;
    }
    cx.close(extension, "}]", true)?;
    // mappings/v2-to-fhir/datatypes/names.mw:43  XCN.10 -> HumanName.use
    let encoded = cx.leaf(xcn_parts[9], Level::Subcomponent, Row(119));
    let text = cx.decode(encoded);
    cx.put_code(
        "\"use\":",
        cx.cell(5, cx.lookup(5, text), TableColumn::Code),
        Form::Iso,
        Policy::Fail,
        Row(119),
    )?;
    let xcn_2_parts = cx.split::<5>(xcn_parts[1], Level::Subcomponent);
    // mappings/v2-to-fhir/datatypes/names.mw:33  XCN.2.1 -> HumanName.family
    let text = cx.decode(xcn_2_parts[0]);
    cx.put_string("\"family\":", text, Form::Iso, Policy::Fail, Row(120))?;
    let _family = cx.open("\"_family\":{\"extension\":[", false);
    {
        let element = cx
            .open(
                "{\"url\":\"http://hl7.org/fhir/StructureDefinition/humanname-own-prefix\"",
                false,
            );
        {
            // mappings/v2-to-fhir/datatypes/names.mw:34  XCN.2.2 -> HumanName.family.extension.valueString
            let text = cx.decode(xcn_2_parts[1]);
            cx.put_string("\"valueString\":", text, Form::Iso, Policy::Fail, Row(121))?;
        }
        cx.close(element, "}", true)?;
        let element_2 = cx
            .open(
                "{\"url\":\"http://hl7.org/fhir/StructureDefinition/humanname-own-name\"",
                false,
            );
        {
            // mappings/v2-to-fhir/datatypes/names.mw:35  XCN.2.3 -> HumanName.family.extension.valueString
            let text = cx.decode(xcn_2_parts[2]);
            cx.put_string("\"valueString\":", text, Form::Iso, Policy::Fail, Row(122))?;
        }
        cx.close(element_2, "}", true)?;
        let element_3 = cx
            .open(
                "{\"url\":\"http://hl7.org/fhir/StructureDefinition/humanname-partner-prefix\"",
                false,
            );
        {
            // mappings/v2-to-fhir/datatypes/names.mw:36  XCN.2.4 -> HumanName.family.extension.valueString
            let text = cx.decode(xcn_2_parts[3]);
            cx.put_string("\"valueString\":", text, Form::Iso, Policy::Fail, Row(123))?;
        }
        cx.close(element_3, "}", true)?;
        let element_4 = cx
            .open(
                "{\"url\":\"http://hl7.org/fhir/StructureDefinition/humanname-partner-name\"",
                false,
            );
        {
            // mappings/v2-to-fhir/datatypes/names.mw:37  XCN.2.5 -> HumanName.family.extension.valueString
            let text = cx.decode(xcn_2_parts[4]);
            cx.put_string("\"valueString\":", text, Form::Iso, Policy::Fail, Row(124))?;
        }
        cx.close(element_4, "}", true)?;
    }
    cx.close(_family, "]}", false)?;
    let given = cx.open("\"given\":[", false);
    {
        // mappings/v2-to-fhir/datatypes/names.mw:38  XCN.3 -> HumanName.given
        let text = cx.decode(xcn_parts[2]);
        cx.put_string("", text, Form::Iso, Policy::Fail, Row(125))?;
        // mappings/v2-to-fhir/datatypes/names.mw:39  XCN.4 -> HumanName.given
        let text = cx.decode(xcn_parts[3]);
        cx.put_string("", text, Form::Iso, Policy::Fail, Row(126))?;
    }
    cx.close(given, "]", false)?;
    let prefix = cx.open("\"prefix\":[", false);
    {
        // mappings/v2-to-fhir/datatypes/names.mw:40  XCN.6 -> HumanName.prefix
        let text = cx.decode(xcn_parts[5]);
        cx.put_string("", text, Form::Iso, Policy::Fail, Row(127))?;
    }
    cx.close(prefix, "]", false)?;
    let suffix = cx.open("\"suffix\":[", false);
    {
        // mappings/v2-to-fhir/datatypes/names.mw:41  XCN.5 -> HumanName.suffix
        let text = cx.decode(xcn_parts[4]);
        cx.put_string("", text, Form::Iso, Policy::Fail, Row(128))?;
        // mappings/v2-to-fhir/datatypes/names.mw:42  XCN.21 -> HumanName.suffix
        let text = cx.decode(xcn_parts[20]);
        cx.put_string("", text, Form::Iso, Policy::Fail, Row(129))?;
    }
    cx.close(suffix, "]", false)?;
    let period_2 = cx.open("\"period\":{", false);
    {
        let xcn_17_parts = cx.split::<2>(xcn_parts[16], Level::Subcomponent);
        // mappings/v2-to-fhir/datatypes/names.mw:45  XCN.19 or XCN.17.1 -> HumanName.period.start
        let encoded = cx.leaf(xcn_parts[18], Level::Subcomponent, Row(130));
        let mut text: Value = cx.decode(encoded);
        if text.is_empty() {
            text = cx.decode(xcn_17_parts[0]);
        }
        cx.put_date_time("\"start\":", text, Form::V2, Policy::Warn, Row(130))?;
        // mappings/v2-to-fhir/datatypes/names.mw:46  XCN.20 or XCN.17.2 -> HumanName.period.end
        let encoded = cx.leaf(xcn_parts[19], Level::Subcomponent, Row(131));
        let mut text: Value = cx.decode(encoded);
        if text.is_empty() {
            text = cx.decode(xcn_17_parts[1]);
        }
        cx.put_date_time("\"end\":", text, Form::V2, Policy::Warn, Row(131))?;
    }
    cx.close(period_2, "}", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/adt_a01.mw:43
pub(crate) fn practitioner<'m>(
    cx: &mut Context<'m>,
    family_doctor_id: Id,
    pd1_4: Value<'m>,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"Practitioner\"", false);
    // mappings/v2-to-fhir/adt_a01.mw:43  doctor -> Practitioner
    cx.put_identified("\"id\":\"", family_doctor_id, "");
    let pd1_4_parts = cx.split::<7>(pd1_4, Level::Component);
    let identifier_8 = cx.open("\"identifier\":[", false);
    {
        if !cx.decode(pd1_4_parts[0]).is_empty() {
            let element = cx.open("{", false);
            {
                identifier_3(cx, pd1_4)?;
            }
            cx.close(element, "}", false)?;
        }
    }
    cx.close(identifier_8, "]", false)?;
    let name = cx.open("\"name\":[", false);
    {
        if !cx.decode(cx.component(pd1_4_parts[1], Level::Subcomponent, 1)).is_empty()
            || !cx.decode(pd1_4_parts[2]).is_empty()
            || !cx.decode(pd1_4_parts[3]).is_empty()
            || !cx.decode(pd1_4_parts[5]).is_empty()
        {
            let element_2 = cx.open("{", false);
            {
                human_name(cx, pd1_4)?;
            }
            cx.close(element_2, "}", false)?;
        }
    }
    cx.close(name, "]", false)?;
    let qualification = cx.open("\"qualification\":[", false);
    {
        let encoded = cx.leaf(pd1_4_parts[6], Level::Subcomponent, Row(132));
        let pd1_4_7 = cx.decode(encoded);
        let pd1_4_7_row = cx.lookup(15, pd1_4_7);
        if pd1_4_7_row >= 0 {
            let element_3 = cx.open("{", false);
            {
                // mappings/v2-to-fhir/datatypes/parties.mw:16  XCN.7 -> Practitioner.qualification.code
                let before = cx.position();
                {
                    if !pd1_4_7.is_empty() {
                        cx.put_coding("\"code\":{\"coding\":[{", 15, pd1_4_7_row, "}]}");
                    }
                }
                cx.require(before, Row(133), Lack::Fail);
            }
            cx.close(element_3, "}", false)?;
        } else {
            let element_4 = cx.open("{", false);
            {
                // mappings/v2-to-fhir/datatypes/parties.mw:17  XCN.7 -> Practitioner.qualification.code.text
                let before_2 = cx.position();
                {
                    let code = cx.open("\"code\":{", false);
                    {
                        cx.put_string(
                            "\"text\":",
                            pd1_4_7,
                            Form::Iso,
                            Policy::Fail,
                            Row(134),
                        )?;
                    }
                    cx.close(code, "}", false)?;
                }
                cx.require(before_2, Row(134), Lack::Fail);
            }
            cx.close(element_4, "}", false)?;
        }
    }
    cx.close(qualification, "]", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/datatypes/codes.mw:22
pub(crate) fn coding<'m>(cx: &mut Context<'m>, cwe: Value<'m>) -> Result<(), Failed> {
    let mut holds_b: bool = false;
    let mut holds_c: bool = false;
    let mut holds_d: bool = false;
    let cwe_parts = cx.split::<14>(cwe, Level::Component);
    let encoded = cx.leaf(cwe_parts[2], Level::Subcomponent, Row(138));
    let cwe_3 = cx.decode(encoded);
    let cwe_3_row = cx.lookup(0, cwe_3);
    let holds = cwe_3_row >= 0;
    if !(holds) {
        holds_b = !cx.after(cwe_3, b"HL7").is_empty();
        if !(holds_b) {
            let text = cx.decode(cwe_parts[13]);
            holds_c = !cx.uri(text).is_empty();
            if !(holds_c) {
                holds_d = !cx.uri(cwe_3).is_empty();
            }
        }
    }
    if holds {
        // mappings/v2-to-fhir/datatypes/codes.mw:26  CWE.3 -> Coding.system
        cx.put_uri(
            "\"system\":",
            cx.cell(0, cwe_3_row, TableColumn::Code),
            Form::Iso,
            Policy::Fail,
            Row(141),
        )?;
    } else if holds_b {
        // mappings/v2-to-fhir/datatypes/codes.mw:27  concat("http://terminology.hl7.org/CodeSystem/v2-", after(CWE.3, "HL7")) -> Coding.system
        let text = cx.after(cwe_3, b"HL7");
        let text_2 = cx.concat(b"http://terminology.hl7.org/CodeSystem/v2-", text);
        cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Warn, Row(142))?;
    } else if holds_c {
        // mappings/v2-to-fhir/datatypes/codes.mw:28  uri(CWE.14) -> Coding.system
        let text = cx.decode(cwe_parts[13]);
        let text_2 = cx.uri(text);
        cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Fail, Row(143))?;
    } else if holds_d {
        // mappings/v2-to-fhir/datatypes/codes.mw:29  uri(CWE.3) -> Coding.system
        let text = cx.uri(cwe_3);
        cx.put_uri("\"system\":", text, Form::Iso, Policy::Fail, Row(144))?;
    }
    if !(holds) {
        if !(holds_b) {
            if !(holds_c) {
                if !(holds_d) {
                    let _system = cx
                        .open(
                            "\"_system\":{\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/originalText\"",
                            false,
                        );
                    {
                        // mappings/v2-to-fhir/datatypes/codes.mw:30  CWE.3 -> Coding.system.extension.valueString
                        cx.put_string(
                            "\"valueString\":",
                            cwe_3,
                            Form::Iso,
                            Policy::Fail,
                            Row(145),
                        )?;
                    }
                    cx.close(_system, "}]}", true)?;
                }
            }
        }
    }
    // mappings/v2-to-fhir/datatypes/codes.mw:25  CWE.7 -> Coding.version
    let text = cx.decode(cwe_parts[6]);
    cx.put_string("\"version\":", text, Form::Iso, Policy::Fail, Row(146))?;
    // mappings/v2-to-fhir/datatypes/codes.mw:23  CWE.1 -> Coding.code
    let text = cx.decode(cwe_parts[0]);
    cx.put_code("\"code\":", text, Form::Iso, Policy::Warn, Row(147))?;
    // mappings/v2-to-fhir/datatypes/codes.mw:24  CWE.2 -> Coding.display
    let text = cx.decode(cwe_parts[1]);
    cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(148))?;
    Ok(())
}
/// mappings/v2-to-fhir/datatypes/codes.mw:33
pub(crate) fn alternate_coding<'m>(
    cx: &mut Context<'m>,
    cwe: Value<'m>,
) -> Result<(), Failed> {
    let mut holds_b: bool = false;
    let mut holds_c: bool = false;
    let mut holds_d: bool = false;
    let cwe_parts = cx.split::<17>(cwe, Level::Component);
    let encoded = cx.leaf(cwe_parts[5], Level::Subcomponent, Row(149));
    let cwe_6 = cx.decode(encoded);
    let cwe_6_row = cx.lookup(0, cwe_6);
    let holds = cwe_6_row >= 0;
    if !(holds) {
        holds_b = !cx.after(cwe_6, b"HL7").is_empty();
        if !(holds_b) {
            let text = cx.decode(cwe_parts[16]);
            holds_c = !cx.uri(text).is_empty();
            if !(holds_c) {
                holds_d = !cx.uri(cwe_6).is_empty();
            }
        }
    }
    if holds {
        // mappings/v2-to-fhir/datatypes/codes.mw:37  CWE.6 -> Coding.system
        cx.put_uri(
            "\"system\":",
            cx.cell(0, cwe_6_row, TableColumn::Code),
            Form::Iso,
            Policy::Fail,
            Row(152),
        )?;
    } else if holds_b {
        // mappings/v2-to-fhir/datatypes/codes.mw:38  concat("http://terminology.hl7.org/CodeSystem/v2-", after(CWE.6, "HL7")) -> Coding.system
        let text = cx.after(cwe_6, b"HL7");
        let text_2 = cx.concat(b"http://terminology.hl7.org/CodeSystem/v2-", text);
        cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Warn, Row(153))?;
    } else if holds_c {
        // mappings/v2-to-fhir/datatypes/codes.mw:39  uri(CWE.17) -> Coding.system
        let text = cx.decode(cwe_parts[16]);
        let text_2 = cx.uri(text);
        cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Fail, Row(154))?;
    } else if holds_d {
        // mappings/v2-to-fhir/datatypes/codes.mw:40  uri(CWE.6) -> Coding.system
        let text = cx.uri(cwe_6);
        cx.put_uri("\"system\":", text, Form::Iso, Policy::Fail, Row(155))?;
    }
    if !(holds) {
        if !(holds_b) {
            if !(holds_c) {
                if !(holds_d) {
                    let _system = cx
                        .open(
                            "\"_system\":{\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/originalText\"",
                            false,
                        );
                    {
                        // mappings/v2-to-fhir/datatypes/codes.mw:41  CWE.6 -> Coding.system.extension.valueString
                        cx.put_string(
                            "\"valueString\":",
                            cwe_6,
                            Form::Iso,
                            Policy::Fail,
                            Row(156),
                        )?;
                    }
                    cx.close(_system, "}]}", true)?;
                }
            }
        }
    }
    // mappings/v2-to-fhir/datatypes/codes.mw:36  CWE.8 -> Coding.version
    let text = cx.decode(cwe_parts[7]);
    cx.put_string("\"version\":", text, Form::Iso, Policy::Fail, Row(157))?;
    // mappings/v2-to-fhir/datatypes/codes.mw:34  CWE.4 -> Coding.code
    let text = cx.decode(cwe_parts[3]);
    cx.put_code("\"code\":", text, Form::Iso, Policy::Warn, Row(158))?;
    // mappings/v2-to-fhir/datatypes/codes.mw:35  CWE.5 -> Coding.display
    let text = cx.decode(cwe_parts[4]);
    cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(159))?;
    Ok(())
}
/// mappings/v2-to-fhir/datatypes/codes.mw:44
pub(crate) fn second_alternate_coding<'m>(
    cx: &mut Context<'m>,
    cwe: Value<'m>,
) -> Result<(), Failed> {
    let mut holds_b: bool = false;
    let mut holds_c: bool = false;
    let mut holds_d: bool = false;
    let cwe_parts = cx.split::<20>(cwe, Level::Component);
    let encoded = cx.leaf(cwe_parts[11], Level::Subcomponent, Row(160));
    let cwe_12 = cx.decode(encoded);
    let cwe_12_row = cx.lookup(0, cwe_12);
    let holds = cwe_12_row >= 0;
    if !(holds) {
        holds_b = !cx.after(cwe_12, b"HL7").is_empty();
        if !(holds_b) {
            let text = cx.decode(cwe_parts[19]);
            holds_c = !cx.uri(text).is_empty();
            if !(holds_c) {
                holds_d = !cx.uri(cwe_12).is_empty();
            }
        }
    }
    if holds {
        // mappings/v2-to-fhir/datatypes/codes.mw:48  CWE.12 -> Coding.system
        cx.put_uri(
            "\"system\":",
            cx.cell(0, cwe_12_row, TableColumn::Code),
            Form::Iso,
            Policy::Fail,
            Row(163),
        )?;
    } else if holds_b {
        // mappings/v2-to-fhir/datatypes/codes.mw:49  concat("http://terminology.hl7.org/CodeSystem/v2-", after(CWE.12, "HL7")) -> Coding.system
        let text = cx.after(cwe_12, b"HL7");
        let text_2 = cx.concat(b"http://terminology.hl7.org/CodeSystem/v2-", text);
        cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Warn, Row(164))?;
    } else if holds_c {
        // mappings/v2-to-fhir/datatypes/codes.mw:50  uri(CWE.20) -> Coding.system
        let text = cx.decode(cwe_parts[19]);
        let text_2 = cx.uri(text);
        cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Fail, Row(165))?;
    } else if holds_d {
        // mappings/v2-to-fhir/datatypes/codes.mw:51  uri(CWE.12) -> Coding.system
        let text = cx.uri(cwe_12);
        cx.put_uri("\"system\":", text, Form::Iso, Policy::Fail, Row(166))?;
    }
    if !(holds) {
        if !(holds_b) {
            if !(holds_c) {
                if !(holds_d) {
                    let _system = cx
                        .open(
                            "\"_system\":{\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/originalText\"",
                            false,
                        );
                    {
                        // mappings/v2-to-fhir/datatypes/codes.mw:52  CWE.12 -> Coding.system.extension.valueString
                        cx.put_string(
                            "\"valueString\":",
                            cwe_12,
                            Form::Iso,
                            Policy::Fail,
                            Row(167),
                        )?;
                    }
                    cx.close(_system, "}]}", true)?;
                }
            }
        }
    }
    // mappings/v2-to-fhir/datatypes/codes.mw:47  CWE.13 -> Coding.version
    let text = cx.decode(cwe_parts[12]);
    cx.put_string("\"version\":", text, Form::Iso, Policy::Fail, Row(168))?;
    // mappings/v2-to-fhir/datatypes/codes.mw:45  CWE.10 -> Coding.code
    let text = cx.decode(cwe_parts[9]);
    cx.put_code("\"code\":", text, Form::Iso, Policy::Warn, Row(169))?;
    // mappings/v2-to-fhir/datatypes/codes.mw:46  CWE.11 -> Coding.display
    let text = cx.decode(cwe_parts[10]);
    cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(170))?;
    Ok(())
}
/// mappings/v2-to-fhir/datatypes/codes.mw:14
pub(crate) fn codeable_concept<'m>(
    cx: &mut Context<'m>,
    cwe: Value<'m>,
) -> Result<(), Failed> {
    let coding_6 = cx.open("\"coding\":[", false);
    {
        if mapwright_runtime::has_value(cwe) {
            let element = cx.open("{", false);
            {
                coding(cx, cwe)?;
            }
            cx.close(element, "}", false)?;
        }
        if mapwright_runtime::has_value(cwe) {
            let element_2 = cx.open("{", false);
            {
                alternate_coding(cx, cwe)?;
            }
            cx.close(element_2, "}", false)?;
        }
        if mapwright_runtime::has_value(cwe) {
            let element_3 = cx.open("{", false);
            {
                second_alternate_coding(cx, cwe)?;
            }
            cx.close(element_3, "}", false)?;
        }
    }
    cx.close(coding_6, "]", false)?;
    // mappings/v2-to-fhir/datatypes/codes.mw:18  CWE.9 -> CodeableConcept.text
    let text = cx.decode(cx.component(cwe, Level::Component, 9));
    cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(172))?;
    Ok(())
}
/// mappings/v2-to-fhir/datatypes/identifiers.mw:15
pub(crate) fn identifier_4<'m>(
    cx: &mut Context<'m>,
    cx_2: Value<'m>,
) -> Result<(), Failed> {
    let cx_parts = cx.split::<8>(cx_2, Level::Component);
    let extension = cx
        .open(
            "\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/identifier-checkDigit\"",
            false,
        );
    {
        // mappings/v2-to-fhir/datatypes/identifiers.mw:17  CX.2 -> Identifier.extension.valueString
        let text = cx.decode(cx_parts[1]);
        cx.put_string("\"valueString\":", text, Form::Iso, Policy::Fail, Row(190))?;
    }
    cx.close(extension, "}]", true)?;
    let encoded = cx.leaf(cx_parts[4], Level::Subcomponent, Row(191));
    let cx_5 = cx.decode(encoded);
    let cx_5_row = cx.lookup(3, cx_5);
    if cx_5_row >= 0 {
        let type_1 = cx.open("\"type\":{\"coding\":[", false);
        {
            if !cx_5.is_empty() {
                // mappings/v2-to-fhir/datatypes/identifiers.mw:25  CX.5 -> Identifier.type.coding
                cx.put_coding("{", 3, cx_5_row, "}");
            }
        }
        cx.close(type_1, "]}", false)?;
    } else {
        let type_1_2 = cx.open("\"type\":{", false);
        {
            // mappings/v2-to-fhir/datatypes/identifiers.mw:26  CX.5 -> Identifier.type.text
            cx.put_string("\"text\":", cx_5, Form::Iso, Policy::Fail, Row(193))?;
        }
        cx.close(type_1_2, "}", false)?;
    }
    let cx_4_parts = cx.split::<2>(cx_parts[3], Level::Subcomponent);
    let cx_4_2_b = cx.decode(cx_4_parts[1]);
    let cx_4_2 = cx.uri(cx_4_2_b);
    if !cx_4_2.is_empty() {
        // mappings/v2-to-fhir/datatypes/identifiers.mw:22  uri(CX.4.2) -> Identifier.system
        cx.put_uri("\"system\":", cx_4_2, Form::Iso, Policy::Fail, Row(194))?;
    } else {
        // mappings/v2-to-fhir/datatypes/identifiers.mw:23  CX.4.1 -> Identifier.system
        let text = cx.decode(cx_4_parts[0]);
        cx.put_uri(
            "\"system\":",
            cx.parameter_at(0, text),
            Form::Iso,
            Policy::Fail,
            Row(195),
        )?;
    }
    // mappings/v2-to-fhir/datatypes/identifiers.mw:16  CX.1 -> Identifier.value
    let text = cx.decode(cx_parts[0]);
    cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(196))?;
    let period_2 = cx.open("\"period\":{", false);
    {
        // mappings/v2-to-fhir/datatypes/identifiers.mw:19  CX.7 -> Identifier.period.start
        let encoded = cx.leaf(cx_parts[6], Level::Subcomponent, Row(197));
        let text = cx.decode(encoded);
        cx.put_date_time("\"start\":", text, Form::V2, Policy::Warn, Row(197))?;
        // mappings/v2-to-fhir/datatypes/identifiers.mw:20  CX.8 -> Identifier.period.end
        let encoded = cx.leaf(cx_parts[7], Level::Subcomponent, Row(198));
        let text = cx.decode(encoded);
        cx.put_date_time("\"end\":", text, Form::V2, Policy::Warn, Row(198))?;
    }
    cx.close(period_2, "}", false)?;
    let assigner = cx.open("\"assigner\":{", false);
    {
        // mappings/v2-to-fhir/datatypes/identifiers.mw:18  CX.4.1 or CX.4.2 -> Identifier.assigner.display
        let mut text: Value = cx.decode(cx_4_parts[0]);
        if text.is_empty() {
            text = cx_4_2_b;
        }
        cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(199))?;
    }
    cx.close(assigner, "}", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/datatypes/identifiers.mw:85
pub(crate) fn identifier_5<'m>(
    cx: &mut Context<'m>,
    dln: Value<'m>,
) -> Result<(), Failed> {
    cx.literal(
        "\"type\":{\"coding\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/v2-0203\",\"code\":\"DL\"}]}",
        false,
    );
    let dln_parts = cx.split::<3>(dln, Level::Component);
    // mappings/v2-to-fhir/datatypes/identifiers.mw:88  DLN.1 -> Identifier.value
    let text = cx.decode(dln_parts[0]);
    cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(203))?;
    let period_2 = cx.open("\"period\":{", false);
    {
        // mappings/v2-to-fhir/datatypes/identifiers.mw:90  DLN.3 -> Identifier.period.end
        let encoded = cx.leaf(dln_parts[2], Level::Subcomponent, Row(204));
        let text = cx.decode(encoded);
        cx.put_date_time("\"end\":", text, Form::V2, Policy::Warn, Row(204))?;
    }
    cx.close(period_2, "}", false)?;
    let assigner = cx.open("\"assigner\":{", false);
    {
        let dln_2_parts = cx.split::<9>(dln_parts[1], Level::Subcomponent);
        // mappings/v2-to-fhir/datatypes/identifiers.mw:89  DLN.2.9 or DLN.2.2 or DLN.2.1 -> Identifier.assigner.display
        let mut text: Value = cx.decode(dln_2_parts[8]);
        if text.is_empty() {
            text = cx.decode(dln_2_parts[1]);
        }
        if text.is_empty() {
            text = cx.decode(dln_2_parts[0]);
        }
        cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(205))?;
    }
    cx.close(assigner, "}", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/datatypes/names.mw:10
pub(crate) fn human_name_2<'m>(
    cx: &mut Context<'m>,
    xpn: Value<'m>,
) -> Result<(), Failed> {
    let xpn_parts = cx.split::<14>(xpn, Level::Component);
    let extension = cx
        .open(
            "\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/humanname-assembly-order\"",
            false,
        );
    {
        // mappings/v2-to-fhir/datatypes/names.mw:23  XPN.11 -> HumanName.extension.valueCode
        let encoded = cx.leaf(xpn_parts[10], Level::Subcomponent, Row(209));
        let text = cx.decode(encoded);
        cx.put_code(
            "\"valueCode\":",
            cx.cell(6, cx.lookup(6, text), TableColumn::Code),
            Form::Iso,
            Policy::Fail,
            Row(209),
        )?;
    }
    cx.close(extension, "}]", true)?;
    // mappings/v2-to-fhir/datatypes/names.mw:22  XPN.7 -> HumanName.use
    let encoded = cx.leaf(xpn_parts[6], Level::Subcomponent, Row(210));
    let text = cx.decode(encoded);
    cx.put_code(
        "\"use\":",
        cx.cell(5, cx.lookup(5, text), TableColumn::Code),
        Form::Iso,
        Policy::Fail,
        Row(210),
    )?;
    let xpn_1_parts = cx.split::<5>(xpn_parts[0], Level::Subcomponent);
    // mappings/v2-to-fhir/datatypes/names.mw:11  XPN.1.1 -> HumanName.family
    let text = cx.decode(xpn_1_parts[0]);
    cx.put_string("\"family\":", text, Form::Iso, Policy::Fail, Row(211))?;
    let _family = cx.open("\"_family\":{\"extension\":[", false);
    {
        let element = cx
            .open(
                "{\"url\":\"http://hl7.org/fhir/StructureDefinition/humanname-own-prefix\"",
                false,
            );
        {
            // mappings/v2-to-fhir/datatypes/names.mw:12  XPN.1.2 -> HumanName.family.extension.valueString
            let text = cx.decode(xpn_1_parts[1]);
            cx.put_string("\"valueString\":", text, Form::Iso, Policy::Fail, Row(212))?;
        }
        cx.close(element, "}", true)?;
        let element_2 = cx
            .open(
                "{\"url\":\"http://hl7.org/fhir/StructureDefinition/humanname-own-name\"",
                false,
            );
        {
            // mappings/v2-to-fhir/datatypes/names.mw:13  XPN.1.3 -> HumanName.family.extension.valueString
            let text = cx.decode(xpn_1_parts[2]);
            cx.put_string("\"valueString\":", text, Form::Iso, Policy::Fail, Row(213))?;
        }
        cx.close(element_2, "}", true)?;
        let element_3 = cx
            .open(
                "{\"url\":\"http://hl7.org/fhir/StructureDefinition/humanname-partner-prefix\"",
                false,
            );
        {
            // mappings/v2-to-fhir/datatypes/names.mw:14  XPN.1.4 -> HumanName.family.extension.valueString
            let text = cx.decode(xpn_1_parts[3]);
            cx.put_string("\"valueString\":", text, Form::Iso, Policy::Fail, Row(214))?;
        }
        cx.close(element_3, "}", true)?;
        let element_4 = cx
            .open(
                "{\"url\":\"http://hl7.org/fhir/StructureDefinition/humanname-partner-name\"",
                false,
            );
        {
            // mappings/v2-to-fhir/datatypes/names.mw:15  XPN.1.5 -> HumanName.family.extension.valueString
            let text = cx.decode(xpn_1_parts[4]);
            cx.put_string("\"valueString\":", text, Form::Iso, Policy::Fail, Row(215))?;
        }
        cx.close(element_4, "}", true)?;
    }
    cx.close(_family, "]}", false)?;
    let given = cx.open("\"given\":[", false);
    {
        // mappings/v2-to-fhir/datatypes/names.mw:16  XPN.2 -> HumanName.given
        let text = cx.decode(xpn_parts[1]);
        cx.put_string("", text, Form::Iso, Policy::Fail, Row(216))?;
        // mappings/v2-to-fhir/datatypes/names.mw:17  XPN.3 -> HumanName.given
        let text = cx.decode(xpn_parts[2]);
        cx.put_string("", text, Form::Iso, Policy::Fail, Row(217))?;
    }
    cx.close(given, "]", false)?;
    let prefix = cx.open("\"prefix\":[", false);
    {
        // mappings/v2-to-fhir/datatypes/names.mw:18  XPN.5 -> HumanName.prefix
        let text = cx.decode(xpn_parts[4]);
        cx.put_string("", text, Form::Iso, Policy::Fail, Row(218))?;
    }
    cx.close(prefix, "]", false)?;
    let suffix = cx.open("\"suffix\":[", false);
    {
        // mappings/v2-to-fhir/datatypes/names.mw:19  XPN.4 -> HumanName.suffix
        let text = cx.decode(xpn_parts[3]);
        cx.put_string("", text, Form::Iso, Policy::Fail, Row(219))?;
        // mappings/v2-to-fhir/datatypes/names.mw:20  XPN.6 -> HumanName.suffix
        let encoded = cx.leaf(xpn_parts[5], Level::Subcomponent, Row(220));
        let text = cx.decode(encoded);
        cx.put_string("", text, Form::Iso, Policy::Fail, Row(220))?;
        // mappings/v2-to-fhir/datatypes/names.mw:21  XPN.14 -> HumanName.suffix
        let text = cx.decode(xpn_parts[13]);
        cx.put_string("", text, Form::Iso, Policy::Fail, Row(221))?;
    }
    cx.close(suffix, "]", false)?;
    let period_2 = cx.open("\"period\":{", false);
    {
        // mappings/v2-to-fhir/datatypes/names.mw:24  XPN.12 -> HumanName.period.start
        let encoded = cx.leaf(xpn_parts[11], Level::Subcomponent, Row(222));
        let text = cx.decode(encoded);
        cx.put_date_time("\"start\":", text, Form::V2, Policy::Warn, Row(222))?;
        // mappings/v2-to-fhir/datatypes/names.mw:25  XPN.13 -> HumanName.period.end
        let encoded = cx.leaf(xpn_parts[12], Level::Subcomponent, Row(223));
        let text = cx.decode(encoded);
        cx.put_date_time("\"end\":", text, Form::V2, Policy::Warn, Row(223))?;
    }
    cx.close(period_2, "}", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/datatypes/contacts.mw:10
pub(crate) fn contact_point<'m>(
    cx: &mut Context<'m>,
    xtn: Value<'m>,
) -> Result<(), Failed> {
    let mut holds_b: bool = false;
    let mut holds_c: bool = false;
    let xtn_parts = cx.split::<18>(xtn, Level::Component);
    let xtn_5 = cx.decode(xtn_parts[4]);
    let xtn_6 = cx.decode(xtn_parts[5]);
    let xtn_7 = cx.decode(xtn_parts[6]);
    let xtn_8 = cx.decode(xtn_parts[7]);
    let extension = cx.open("\"extension\":[", false);
    {
        let element = cx
            .open(
                "{\"url\":\"http://hl7.org/fhir/StructureDefinition/contactpoint-country\"",
                false,
            );
        {
            // mappings/v2-to-fhir/datatypes/contacts.mw:32  XTN.5 -> ContactPoint.extension.valueString
            cx.put_string("\"valueString\":", xtn_5, Form::Iso, Policy::Fail, Row(228))?;
        }
        cx.close(element, "}", true)?;
        let element_2 = cx
            .open(
                "{\"url\":\"http://hl7.org/fhir/StructureDefinition/contactpoint-area\"",
                false,
            );
        {
            // mappings/v2-to-fhir/datatypes/contacts.mw:33  XTN.6 -> ContactPoint.extension.valueString
            cx.put_string("\"valueString\":", xtn_6, Form::Iso, Policy::Fail, Row(229))?;
        }
        cx.close(element_2, "}", true)?;
        let element_3 = cx
            .open(
                "{\"url\":\"http://hl7.org/fhir/StructureDefinition/contactpoint-local\"",
                false,
            );
        {
            // mappings/v2-to-fhir/datatypes/contacts.mw:34  XTN.7 -> ContactPoint.extension.valueString
            cx.put_string("\"valueString\":", xtn_7, Form::Iso, Policy::Fail, Row(230))?;
        }
        cx.close(element_3, "}", true)?;
        let element_4 = cx
            .open(
                "{\"url\":\"http://hl7.org/fhir/StructureDefinition/contactpoint-extension\"",
                false,
            );
        {
            // mappings/v2-to-fhir/datatypes/contacts.mw:35  XTN.8 -> ContactPoint.extension.valueString
            cx.put_string("\"valueString\":", xtn_8, Form::Iso, Policy::Fail, Row(231))?;
        }
        cx.close(element_4, "}", true)?;
    }
    cx.close(extension, "]", false)?;
    let encoded = cx.leaf(xtn_parts[2], Level::Subcomponent, Row(232));
    let xtn_3 = cx.decode(encoded);
    let holds = cx.equal(xtn_3, b"Internet") || cx.equal(xtn_3, b"X.400");
    if !(holds) {
        holds_b = !cx.decode(xtn_parts[0]).is_empty() || !xtn_7.is_empty()
            || !cx.decode(xtn_parts[11]).is_empty();
        if !(holds_b) {
            holds_c = !cx.decode(xtn_parts[3]).is_empty();
        }
    }
    if holds {
        cx.literal("\"system\":\"email\"", true);
    } else if holds_b {
        if !xtn_3.is_empty() {
            // mappings/v2-to-fhir/datatypes/contacts.mw:17  XTN.3 -> ContactPoint.system
            cx.put_code(
                "\"system\":",
                cx.cell(2, cx.lookup(2, xtn_3), TableColumn::Code),
                Form::Iso,
                Policy::Fail,
                Row(234),
            )?;
        } else {
            cx.literal("\"system\":\"phone\"", true);
        }
    } else if holds_c {
        cx.literal("\"system\":\"email\"", true);
    }
    if holds {
        // mappings/v2-to-fhir/datatypes/contacts.mw:13  XTN.4 or XTN.1 or XTN.12 -> ContactPoint.value
        let mut text: Value = cx.decode(xtn_parts[3]);
        if text.is_empty() {
            text = cx.decode(xtn_parts[0]);
        }
        if text.is_empty() {
            text = cx.decode(xtn_parts[11]);
        }
        cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(235))?;
    } else if holds_b {
        if !xtn_7.is_empty() {
            cx.begin_text();
            {
                let text = cx.concat(b"+", xtn_5);
                cx.append_text(" ", text);
                cx.append_text(" ", xtn_6);
                cx.append_text(" ", xtn_7);
                let text = cx.concat(b"X", xtn_8);
                cx.append_text(" ", text);
            }
            let joined = cx.end_text();
            // mappings/v2-to-fhir/datatypes/contacts.mw:20  join(concat("+", XTN.5), " ", XTN.6, XTN.7, concat("X", XTN.8)) -> ContactPoint.value
            cx.put_string("\"value\":", joined, Form::Iso, Policy::Fail, Row(236))?;
        } else {
            // mappings/v2-to-fhir/datatypes/contacts.mw:21  XTN.12 or XTN.1 -> ContactPoint.value
            let mut text: Value = cx.decode(xtn_parts[11]);
            if text.is_empty() {
                text = cx.decode(xtn_parts[0]);
            }
            cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(237))?;
        }
    } else if holds_c {
        // mappings/v2-to-fhir/datatypes/contacts.mw:28  XTN.4 -> ContactPoint.value
        let text = cx.decode(xtn_parts[3]);
        cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(238))?;
    }
    if holds {
        let encoded = cx.leaf(xtn_parts[1], Level::Subcomponent, Row(239));
        let xtn_2 = cx.decode(encoded);
        if !xtn_2.is_empty() {
            // mappings/v2-to-fhir/datatypes/contacts.mw:14  XTN.2 or usual -> ContactPoint.use
            cx.put_code(
                "\"use\":",
                cx.cell(1, cx.lookup(1, xtn_2), TableColumn::Code),
                Form::Iso,
                Policy::Fail,
                Row(239),
            )?;
        } else {
            cx.literal("\"use\":\"home\"", false);
        }
    } else if holds_b {
        if cx.equal(xtn_3, b"CP") {
            cx.literal("\"use\":\"mobile\"", true);
        } else {
            let encoded = cx.leaf(xtn_parts[1], Level::Subcomponent, Row(239));
            let xtn_2_b = cx.decode(encoded);
            if !xtn_2_b.is_empty() {
                // mappings/v2-to-fhir/datatypes/contacts.mw:24  XTN.2 or usual -> ContactPoint.use
                cx.put_code(
                    "\"use\":",
                    cx.cell(1, cx.lookup(1, xtn_2_b), TableColumn::Code),
                    Form::Iso,
                    Policy::Fail,
                    Row(241),
                )?;
            } else {
                cx.literal("\"use\":\"home\"", false);
            }
        }
    } else if holds_c {
        let encoded = cx.leaf(xtn_parts[1], Level::Subcomponent, Row(239));
        let xtn_2_c = cx.decode(encoded);
        if !xtn_2_c.is_empty() {
            // mappings/v2-to-fhir/datatypes/contacts.mw:29  XTN.2 or usual -> ContactPoint.use
            cx.put_code(
                "\"use\":",
                cx.cell(1, cx.lookup(1, xtn_2_c), TableColumn::Code),
                Form::Iso,
                Policy::Fail,
                Row(242),
            )?;
        } else {
            cx.literal("\"use\":\"home\"", false);
        }
    }
    // mappings/v2-to-fhir/datatypes/contacts.mw:38  XTN.18 -> ContactPoint.rank
    let encoded = cx.leaf(xtn_parts[17], Level::Subcomponent, Row(243));
    let text = cx.decode(encoded);
    cx.put_positive_int("\"rank\":", text, Form::Iso, Policy::Warn, Row(243))?;
    let period_2 = cx.open("\"period\":{", false);
    {
        // mappings/v2-to-fhir/datatypes/contacts.mw:36  XTN.13 -> ContactPoint.period.start
        let encoded = cx.leaf(xtn_parts[12], Level::Subcomponent, Row(244));
        let text = cx.decode(encoded);
        cx.put_date_time("\"start\":", text, Form::V2, Policy::Warn, Row(244))?;
        // mappings/v2-to-fhir/datatypes/contacts.mw:37  XTN.14 -> ContactPoint.period.end
        let encoded = cx.leaf(xtn_parts[13], Level::Subcomponent, Row(245));
        let text = cx.decode(encoded);
        cx.put_date_time("\"end\":", text, Form::V2, Policy::Warn, Row(245))?;
    }
    cx.close(period_2, "}", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/datatypes/contacts.mw:10
pub(crate) fn contact_point_2<'m>(
    cx: &mut Context<'m>,
    xtn: Value<'m>,
) -> Result<(), Failed> {
    let mut holds_b: bool = false;
    let mut holds_c: bool = false;
    let xtn_parts = cx.split::<18>(xtn, Level::Component);
    let xtn_5 = cx.decode(xtn_parts[4]);
    let xtn_6 = cx.decode(xtn_parts[5]);
    let xtn_7 = cx.decode(xtn_parts[6]);
    let xtn_8 = cx.decode(xtn_parts[7]);
    let extension = cx.open("\"extension\":[", false);
    {
        let element = cx
            .open(
                "{\"url\":\"http://hl7.org/fhir/StructureDefinition/contactpoint-country\"",
                false,
            );
        {
            // mappings/v2-to-fhir/datatypes/contacts.mw:32  XTN.5 -> ContactPoint.extension.valueString
            cx.put_string("\"valueString\":", xtn_5, Form::Iso, Policy::Fail, Row(228))?;
        }
        cx.close(element, "}", true)?;
        let element_2 = cx
            .open(
                "{\"url\":\"http://hl7.org/fhir/StructureDefinition/contactpoint-area\"",
                false,
            );
        {
            // mappings/v2-to-fhir/datatypes/contacts.mw:33  XTN.6 -> ContactPoint.extension.valueString
            cx.put_string("\"valueString\":", xtn_6, Form::Iso, Policy::Fail, Row(229))?;
        }
        cx.close(element_2, "}", true)?;
        let element_3 = cx
            .open(
                "{\"url\":\"http://hl7.org/fhir/StructureDefinition/contactpoint-local\"",
                false,
            );
        {
            // mappings/v2-to-fhir/datatypes/contacts.mw:34  XTN.7 -> ContactPoint.extension.valueString
            cx.put_string("\"valueString\":", xtn_7, Form::Iso, Policy::Fail, Row(230))?;
        }
        cx.close(element_3, "}", true)?;
        let element_4 = cx
            .open(
                "{\"url\":\"http://hl7.org/fhir/StructureDefinition/contactpoint-extension\"",
                false,
            );
        {
            // mappings/v2-to-fhir/datatypes/contacts.mw:35  XTN.8 -> ContactPoint.extension.valueString
            cx.put_string("\"valueString\":", xtn_8, Form::Iso, Policy::Fail, Row(231))?;
        }
        cx.close(element_4, "}", true)?;
    }
    cx.close(extension, "]", false)?;
    let encoded = cx.leaf(xtn_parts[2], Level::Subcomponent, Row(232));
    let xtn_3 = cx.decode(encoded);
    let holds = cx.equal(xtn_3, b"Internet") || cx.equal(xtn_3, b"X.400");
    if !(holds) {
        holds_b = !cx.decode(xtn_parts[0]).is_empty() || !xtn_7.is_empty()
            || !cx.decode(xtn_parts[11]).is_empty();
        if !(holds_b) {
            holds_c = !cx.decode(xtn_parts[3]).is_empty();
        }
    }
    if holds {
        cx.literal("\"system\":\"email\"", true);
    } else if holds_b {
        if !xtn_3.is_empty() {
            // mappings/v2-to-fhir/datatypes/contacts.mw:17  XTN.3 -> ContactPoint.system
            cx.put_code(
                "\"system\":",
                cx.cell(2, cx.lookup(2, xtn_3), TableColumn::Code),
                Form::Iso,
                Policy::Fail,
                Row(234),
            )?;
        } else {
            cx.literal("\"system\":\"phone\"", true);
        }
    } else if holds_c {
        cx.literal("\"system\":\"email\"", true);
    }
    if holds {
        // mappings/v2-to-fhir/datatypes/contacts.mw:13  XTN.4 or XTN.1 or XTN.12 -> ContactPoint.value
        let mut text: Value = cx.decode(xtn_parts[3]);
        if text.is_empty() {
            text = cx.decode(xtn_parts[0]);
        }
        if text.is_empty() {
            text = cx.decode(xtn_parts[11]);
        }
        cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(235))?;
    } else if holds_b {
        if !xtn_7.is_empty() {
            cx.begin_text();
            {
                let text = cx.concat(b"+", xtn_5);
                cx.append_text(" ", text);
                cx.append_text(" ", xtn_6);
                cx.append_text(" ", xtn_7);
                let text = cx.concat(b"X", xtn_8);
                cx.append_text(" ", text);
            }
            let joined = cx.end_text();
            // mappings/v2-to-fhir/datatypes/contacts.mw:20  join(concat("+", XTN.5), " ", XTN.6, XTN.7, concat("X", XTN.8)) -> ContactPoint.value
            cx.put_string("\"value\":", joined, Form::Iso, Policy::Fail, Row(236))?;
        } else {
            // mappings/v2-to-fhir/datatypes/contacts.mw:21  XTN.12 or XTN.1 -> ContactPoint.value
            let mut text: Value = cx.decode(xtn_parts[11]);
            if text.is_empty() {
                text = cx.decode(xtn_parts[0]);
            }
            cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(237))?;
        }
    } else if holds_c {
        // mappings/v2-to-fhir/datatypes/contacts.mw:28  XTN.4 -> ContactPoint.value
        let text = cx.decode(xtn_parts[3]);
        cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(238))?;
    }
    if holds {
        let encoded = cx.leaf(xtn_parts[1], Level::Subcomponent, Row(239));
        let xtn_2 = cx.decode(encoded);
        if !xtn_2.is_empty() {
            // mappings/v2-to-fhir/datatypes/contacts.mw:14  XTN.2 or usual -> ContactPoint.use
            cx.put_code(
                "\"use\":",
                cx.cell(1, cx.lookup(1, xtn_2), TableColumn::Code),
                Form::Iso,
                Policy::Fail,
                Row(239),
            )?;
        } else {
            cx.literal("\"use\":\"work\"", false);
        }
    } else if holds_b {
        if cx.equal(xtn_3, b"CP") {
            cx.literal("\"use\":\"mobile\"", true);
        } else {
            let encoded = cx.leaf(xtn_parts[1], Level::Subcomponent, Row(239));
            let xtn_2_b = cx.decode(encoded);
            if !xtn_2_b.is_empty() {
                // mappings/v2-to-fhir/datatypes/contacts.mw:24  XTN.2 or usual -> ContactPoint.use
                cx.put_code(
                    "\"use\":",
                    cx.cell(1, cx.lookup(1, xtn_2_b), TableColumn::Code),
                    Form::Iso,
                    Policy::Fail,
                    Row(241),
                )?;
            } else {
                cx.literal("\"use\":\"work\"", false);
            }
        }
    } else if holds_c {
        let encoded = cx.leaf(xtn_parts[1], Level::Subcomponent, Row(239));
        let xtn_2_c = cx.decode(encoded);
        if !xtn_2_c.is_empty() {
            // mappings/v2-to-fhir/datatypes/contacts.mw:29  XTN.2 or usual -> ContactPoint.use
            cx.put_code(
                "\"use\":",
                cx.cell(1, cx.lookup(1, xtn_2_c), TableColumn::Code),
                Form::Iso,
                Policy::Fail,
                Row(242),
            )?;
        } else {
            cx.literal("\"use\":\"work\"", false);
        }
    }
    // mappings/v2-to-fhir/datatypes/contacts.mw:38  XTN.18 -> ContactPoint.rank
    let encoded = cx.leaf(xtn_parts[17], Level::Subcomponent, Row(243));
    let text = cx.decode(encoded);
    cx.put_positive_int("\"rank\":", text, Form::Iso, Policy::Warn, Row(243))?;
    let period_2 = cx.open("\"period\":{", false);
    {
        // mappings/v2-to-fhir/datatypes/contacts.mw:36  XTN.13 -> ContactPoint.period.start
        let encoded = cx.leaf(xtn_parts[12], Level::Subcomponent, Row(244));
        let text = cx.decode(encoded);
        cx.put_date_time("\"start\":", text, Form::V2, Policy::Warn, Row(244))?;
        // mappings/v2-to-fhir/datatypes/contacts.mw:37  XTN.14 -> ContactPoint.period.end
        let encoded = cx.leaf(xtn_parts[13], Level::Subcomponent, Row(245));
        let text = cx.decode(encoded);
        cx.put_date_time("\"end\":", text, Form::V2, Policy::Warn, Row(245))?;
    }
    cx.close(period_2, "}", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/datatypes/contacts.mw:10
pub(crate) fn contact_point_3<'m>(
    cx: &mut Context<'m>,
    xtn: Value<'m>,
) -> Result<(), Failed> {
    let mut holds_b: bool = false;
    let mut holds_c: bool = false;
    let xtn_parts = cx.split::<18>(xtn, Level::Component);
    let xtn_5 = cx.decode(xtn_parts[4]);
    let xtn_6 = cx.decode(xtn_parts[5]);
    let xtn_7 = cx.decode(xtn_parts[6]);
    let xtn_8 = cx.decode(xtn_parts[7]);
    let extension = cx.open("\"extension\":[", false);
    {
        let element = cx
            .open(
                "{\"url\":\"http://hl7.org/fhir/StructureDefinition/contactpoint-country\"",
                false,
            );
        {
            // mappings/v2-to-fhir/datatypes/contacts.mw:32  XTN.5 -> ContactPoint.extension.valueString
            cx.put_string("\"valueString\":", xtn_5, Form::Iso, Policy::Fail, Row(228))?;
        }
        cx.close(element, "}", true)?;
        let element_2 = cx
            .open(
                "{\"url\":\"http://hl7.org/fhir/StructureDefinition/contactpoint-area\"",
                false,
            );
        {
            // mappings/v2-to-fhir/datatypes/contacts.mw:33  XTN.6 -> ContactPoint.extension.valueString
            cx.put_string("\"valueString\":", xtn_6, Form::Iso, Policy::Fail, Row(229))?;
        }
        cx.close(element_2, "}", true)?;
        let element_3 = cx
            .open(
                "{\"url\":\"http://hl7.org/fhir/StructureDefinition/contactpoint-local\"",
                false,
            );
        {
            // mappings/v2-to-fhir/datatypes/contacts.mw:34  XTN.7 -> ContactPoint.extension.valueString
            cx.put_string("\"valueString\":", xtn_7, Form::Iso, Policy::Fail, Row(230))?;
        }
        cx.close(element_3, "}", true)?;
        let element_4 = cx
            .open(
                "{\"url\":\"http://hl7.org/fhir/StructureDefinition/contactpoint-extension\"",
                false,
            );
        {
            // mappings/v2-to-fhir/datatypes/contacts.mw:35  XTN.8 -> ContactPoint.extension.valueString
            cx.put_string("\"valueString\":", xtn_8, Form::Iso, Policy::Fail, Row(231))?;
        }
        cx.close(element_4, "}", true)?;
    }
    cx.close(extension, "]", false)?;
    let encoded = cx.leaf(xtn_parts[2], Level::Subcomponent, Row(232));
    let xtn_3 = cx.decode(encoded);
    let holds = cx.equal(xtn_3, b"Internet") || cx.equal(xtn_3, b"X.400");
    if !(holds) {
        holds_b = !cx.decode(xtn_parts[0]).is_empty() || !xtn_7.is_empty()
            || !cx.decode(xtn_parts[11]).is_empty();
        if !(holds_b) {
            holds_c = !cx.decode(xtn_parts[3]).is_empty();
        }
    }
    if holds {
        cx.literal("\"system\":\"email\"", true);
    } else if holds_b {
        if !xtn_3.is_empty() {
            // mappings/v2-to-fhir/datatypes/contacts.mw:17  XTN.3 -> ContactPoint.system
            cx.put_code(
                "\"system\":",
                cx.cell(2, cx.lookup(2, xtn_3), TableColumn::Code),
                Form::Iso,
                Policy::Fail,
                Row(234),
            )?;
        } else {
            cx.literal("\"system\":\"phone\"", true);
        }
    } else if holds_c {
        cx.literal("\"system\":\"email\"", true);
    }
    if holds {
        // mappings/v2-to-fhir/datatypes/contacts.mw:13  XTN.4 or XTN.1 or XTN.12 -> ContactPoint.value
        let mut text: Value = cx.decode(xtn_parts[3]);
        if text.is_empty() {
            text = cx.decode(xtn_parts[0]);
        }
        if text.is_empty() {
            text = cx.decode(xtn_parts[11]);
        }
        cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(235))?;
    } else if holds_b {
        if !xtn_7.is_empty() {
            cx.begin_text();
            {
                let text = cx.concat(b"+", xtn_5);
                cx.append_text(" ", text);
                cx.append_text(" ", xtn_6);
                cx.append_text(" ", xtn_7);
                let text = cx.concat(b"X", xtn_8);
                cx.append_text(" ", text);
            }
            let joined = cx.end_text();
            // mappings/v2-to-fhir/datatypes/contacts.mw:20  join(concat("+", XTN.5), " ", XTN.6, XTN.7, concat("X", XTN.8)) -> ContactPoint.value
            cx.put_string("\"value\":", joined, Form::Iso, Policy::Fail, Row(236))?;
        } else {
            // mappings/v2-to-fhir/datatypes/contacts.mw:21  XTN.12 or XTN.1 -> ContactPoint.value
            let mut text: Value = cx.decode(xtn_parts[11]);
            if text.is_empty() {
                text = cx.decode(xtn_parts[0]);
            }
            cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(237))?;
        }
    } else if holds_c {
        // mappings/v2-to-fhir/datatypes/contacts.mw:28  XTN.4 -> ContactPoint.value
        let text = cx.decode(xtn_parts[3]);
        cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(238))?;
    }
    if holds {
        // mappings/v2-to-fhir/datatypes/contacts.mw:14  XTN.2 or usual -> ContactPoint.use
        let encoded = cx.leaf(xtn_parts[1], Level::Subcomponent, Row(239));
        let text = cx.decode(encoded);
        cx.put_code(
            "\"use\":",
            cx.cell(1, cx.lookup(1, text), TableColumn::Code),
            Form::Iso,
            Policy::Fail,
            Row(239),
        )?;
    } else if holds_b {
        if cx.equal(xtn_3, b"CP") {
            cx.literal("\"use\":\"mobile\"", true);
        } else {
            // mappings/v2-to-fhir/datatypes/contacts.mw:24  XTN.2 or usual -> ContactPoint.use
            let encoded = cx.leaf(xtn_parts[1], Level::Subcomponent, Row(241));
            let text = cx.decode(encoded);
            cx.put_code(
                "\"use\":",
                cx.cell(1, cx.lookup(1, text), TableColumn::Code),
                Form::Iso,
                Policy::Fail,
                Row(241),
            )?;
        }
    } else if holds_c {
        // mappings/v2-to-fhir/datatypes/contacts.mw:29  XTN.2 or usual -> ContactPoint.use
        let encoded = cx.leaf(xtn_parts[1], Level::Subcomponent, Row(242));
        let text = cx.decode(encoded);
        cx.put_code(
            "\"use\":",
            cx.cell(1, cx.lookup(1, text), TableColumn::Code),
            Form::Iso,
            Policy::Fail,
            Row(242),
        )?;
    }
    // mappings/v2-to-fhir/datatypes/contacts.mw:38  XTN.18 -> ContactPoint.rank
    let encoded = cx.leaf(xtn_parts[17], Level::Subcomponent, Row(243));
    let text = cx.decode(encoded);
    cx.put_positive_int("\"rank\":", text, Form::Iso, Policy::Warn, Row(243))?;
    let period_2 = cx.open("\"period\":{", false);
    {
        // mappings/v2-to-fhir/datatypes/contacts.mw:36  XTN.13 -> ContactPoint.period.start
        let encoded = cx.leaf(xtn_parts[12], Level::Subcomponent, Row(244));
        let text = cx.decode(encoded);
        cx.put_date_time("\"start\":", text, Form::V2, Policy::Warn, Row(244))?;
        // mappings/v2-to-fhir/datatypes/contacts.mw:37  XTN.14 -> ContactPoint.period.end
        let encoded = cx.leaf(xtn_parts[13], Level::Subcomponent, Row(245));
        let text = cx.decode(encoded);
        cx.put_date_time("\"end\":", text, Form::V2, Policy::Warn, Row(245))?;
    }
    cx.close(period_2, "}", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/datatypes/contacts.mw:45
pub(crate) fn mail_beside_phone<'m>(
    cx: &mut Context<'m>,
    xtn: Value<'m>,
) -> Result<(), Failed> {
    let xtn_parts = cx.split::<12>(xtn, Level::Component);
    let encoded = cx.leaf(xtn_parts[2], Level::Subcomponent, Row(249));
    let xtn_3 = cx.decode(encoded);
    let holds = !(cx.equal(xtn_3, b"Internet") || cx.equal(xtn_3, b"X.400"))
        && !cx.decode(xtn_parts[3]).is_empty()
        && (!cx.decode(xtn_parts[0]).is_empty() || !cx.decode(xtn_parts[6]).is_empty()
            || !cx.decode(xtn_parts[11]).is_empty());
    if holds {
        cx.literal("\"system\":\"email\"", true);
    }
    if holds {
        // mappings/v2-to-fhir/datatypes/contacts.mw:48  XTN.4 -> ContactPoint.value
        let text = cx.decode(xtn_parts[3]);
        cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(250))?;
    }
    Ok(())
}
/// mappings/v2-to-fhir/datatypes/places.mw:11
pub(crate) fn address<'m>(cx: &mut Context<'m>, xad: Value<'m>) -> Result<(), Failed> {
    let xad_parts = cx.split::<19>(xad, Level::Component);
    let encoded = cx.leaf(xad_parts[6], Level::Subcomponent, Row(261));
    let xad_7 = cx.decode(encoded);
    let extension = cx.open("\"extension\":[", false);
    {
        if cx.equal(xad_7, b"V") {
            let element = cx
                .open(
                    "{\"url\":\"http://hl7.org/fhir/StructureDefinition/iso21090-AD-use\"",
                    true,
                );
            {
                cx.literal("\"valueCode\":\"HV\"", true);
            }
            cx.close(element, "}", false)?;
        }
    }
    cx.close(extension, "]", false)?;
    // mappings/v2-to-fhir/datatypes/places.mw:22  XAD.7 -> Address.use
    cx.put_code(
        "\"use\":",
        cx.cell(16, cx.lookup(16, xad_7), TableColumn::Code),
        Form::Iso,
        Policy::Fail,
        Row(262),
    )?;
    // mappings/v2-to-fhir/datatypes/places.mw:23  XAD.7 -> Address.type
    cx.put_code(
        "\"type\":",
        cx.cell(17, cx.lookup(17, xad_7), TableColumn::Code),
        Form::Iso,
        Policy::Fail,
        Row(263),
    )?;
    let line = cx.open("\"line\":[", false);
    {
        let xad_1_parts = cx.split::<3>(xad_parts[0], Level::Subcomponent);
        // mappings/v2-to-fhir/datatypes/places.mw:12  XAD.1.1 -> Address.line
        let text = cx.decode(xad_1_parts[0]);
        cx.put_string("", text, Form::Iso, Policy::Fail, Row(264))?;
        // mappings/v2-to-fhir/datatypes/places.mw:13  XAD.1.2 -> Address.line
        let text = cx.decode(xad_1_parts[1]);
        cx.put_string("", text, Form::Iso, Policy::Fail, Row(265))?;
        // mappings/v2-to-fhir/datatypes/places.mw:14  XAD.1.3 -> Address.line
        let text = cx.decode(xad_1_parts[2]);
        cx.put_string("", text, Form::Iso, Policy::Fail, Row(266))?;
        // mappings/v2-to-fhir/datatypes/places.mw:15  XAD.2 -> Address.line
        let text = cx.decode(xad_parts[1]);
        cx.put_string("", text, Form::Iso, Policy::Fail, Row(267))?;
        // mappings/v2-to-fhir/datatypes/places.mw:16  XAD.19 -> Address.line
        let text = cx.decode(xad_parts[18]);
        cx.put_string("", text, Form::Iso, Policy::Fail, Row(268))?;
    }
    cx.close(line, "]", false)?;
    // mappings/v2-to-fhir/datatypes/places.mw:17  XAD.3 -> Address.city
    let text = cx.decode(xad_parts[2]);
    cx.put_string("\"city\":", text, Form::Iso, Policy::Fail, Row(269))?;
    let xad_9_parts = cx.split::<9>(xad_parts[8], Level::Subcomponent);
    // mappings/v2-to-fhir/datatypes/places.mw:18  XAD.9.9 or XAD.9.2 or XAD.9.1 -> Address.district
    let mut text: Value = cx.decode(xad_9_parts[8]);
    if text.is_empty() {
        text = cx.decode(xad_9_parts[1]);
    }
    if text.is_empty() {
        text = cx.decode(xad_9_parts[0]);
    }
    cx.put_string("\"district\":", text, Form::Iso, Policy::Fail, Row(270))?;
    // mappings/v2-to-fhir/datatypes/places.mw:19  XAD.4 -> Address.state
    let text = cx.decode(xad_parts[3]);
    cx.put_string("\"state\":", text, Form::Iso, Policy::Fail, Row(271))?;
    // mappings/v2-to-fhir/datatypes/places.mw:20  XAD.5 -> Address.postalCode
    let text = cx.decode(xad_parts[4]);
    cx.put_string("\"postalCode\":", text, Form::Iso, Policy::Fail, Row(272))?;
    // mappings/v2-to-fhir/datatypes/places.mw:21  XAD.6 -> Address.country
    let encoded = cx.leaf(xad_parts[5], Level::Subcomponent, Row(273));
    let text = cx.decode(encoded);
    cx.put_string("\"country\":", text, Form::Iso, Policy::Fail, Row(273))?;
    let period_2 = cx.open("\"period\":{", false);
    {
        let xad_12_parts = cx.split::<2>(xad_parts[11], Level::Subcomponent);
        // mappings/v2-to-fhir/datatypes/places.mw:24  XAD.13 or XAD.12.1 -> Address.period.start
        let encoded = cx.leaf(xad_parts[12], Level::Subcomponent, Row(274));
        let mut text: Value = cx.decode(encoded);
        if text.is_empty() {
            text = cx.decode(xad_12_parts[0]);
        }
        cx.put_date_time("\"start\":", text, Form::V2, Policy::Warn, Row(274))?;
        // mappings/v2-to-fhir/datatypes/places.mw:25  XAD.14 or XAD.12.2 -> Address.period.end
        let encoded = cx.leaf(xad_parts[13], Level::Subcomponent, Row(275));
        let mut text: Value = cx.decode(encoded);
        if text.is_empty() {
            text = cx.decode(xad_12_parts[1]);
        }
        cx.put_date_time("\"end\":", text, Form::V2, Policy::Warn, Row(275))?;
    }
    cx.close(period_2, "}", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/segments/patient.mw:100
pub(crate) fn contact<'m>(cx: &mut Context<'m>, nk1: Node) -> Result<(), Failed> {
    let mut holds_b: bool = false;
    let mut holds_c: bool = false;
    let relationship = cx.open("\"relationship\":[", false);
    {
        let nk1_3 = cx.single(cx.field(nk1, 3), Row(289));
        if mapwright_runtime::has_value(nk1_3) {
            let element = cx.open("{", false);
            {
                let nk1_3_parts = cx.split::<9>(nk1_3, Level::Component);
                let coding_6 = cx.open("\"coding\":[", false);
                {
                    let element_2 = cx.open("{", false);
                    {
                        coding(cx, nk1_3)?;
                    }
                    cx.close(element_2, "}", false)?;
                    let element_3 = cx.open("{", false);
                    {
                        alternate_coding(cx, nk1_3)?;
                    }
                    cx.close(element_3, "}", false)?;
                    let element_4 = cx.open("{", false);
                    {
                        second_alternate_coding(cx, nk1_3)?;
                    }
                    cx.close(element_4, "}", false)?;
                    let nk1_3_1 = cx.decode(nk1_3_parts[0]);
                    if !nk1_3_1.is_empty() {
                        let element_5 = cx.open("{", false);
                        {
                            let nk1_3_1_row = cx.lookup(10, nk1_3_1);
                            // mappings/v2-to-fhir/segments/patient.mw:102  .1 -> CodeableConcept.coding
                            cx.put_coding("", 10, nk1_3_1_row, "");
                        }
                        cx.close(element_5, "}", false)?;
                    }
                }
                cx.close(coding_6, "]", false)?;
                // mappings/v2-to-fhir/datatypes/codes.mw:18  CWE.9 -> CodeableConcept.text
                let text = cx.decode(nk1_3_parts[8]);
                cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(172))?;
            }
            cx.close(element, "}", false)?;
        }
        let nk1_7 = cx.single(cx.field(nk1, 7), Row(291));
        let nk1_7_parts = cx.split::<9>(nk1_7, Level::Component);
        let nk1_7_1 = cx.decode(nk1_7_parts[0]);
        let nk1_7_1_row = cx.lookup(12, nk1_7_1);
        if nk1_7_1_row >= 0 {
            let element_6 = cx.open("{", false);
            {
                let coding_7 = cx.open("\"coding\":[", false);
                {
                    if !nk1_7_1.is_empty() {
                        // mappings/v2-to-fhir/segments/patient.mw:103  NK1-7.1 -> CodeableConcept.coding
                        cx.put_coding("{", 12, nk1_7_1_row, "}");
                    }
                    if mapwright_runtime::has_value(nk1_7) {
                        let element_7 = cx.open("{", false);
                        {
                            alternate_coding(cx, nk1_7)?;
                        }
                        cx.close(element_7, "}", false)?;
                    }
                }
                cx.close(coding_7, "]", false)?;
                // mappings/v2-to-fhir/segments/patient.mw:103  NK1-7.9 -> CodeableConcept.text
                let text = cx.decode(nk1_7_parts[8]);
                cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(294))?;
            }
            cx.close(element_6, "}", false)?;
        } else if mapwright_runtime::has_value(nk1_7) {
            let element_8 = cx.open("{", false);
            {
                codeable_concept(cx, nk1_7)?;
            }
            cx.close(element_8, "}", false)?;
        }
    }
    cx.close(relationship, "]", false)?;
    let mut first_nk1_2 = b"" as Value;
    for nk1_2 in cx.repetitions(cx.field(nk1, 2)) {
        if mapwright_runtime::has_value(nk1_2) {
            first_nk1_2 = nk1_2;
            break;
        }
    }
    if mapwright_runtime::has_value(first_nk1_2) {
        let name = cx.open("\"name\":{", false);
        {
            human_name_2(cx, first_nk1_2)?;
        }
        cx.close(name, "}", false)?;
    }
    let telecom = cx.open("\"telecom\":[", false);
    {
        for nk1_5 in cx.repetitions(cx.field(nk1, 5)) {
            if mapwright_runtime::has_value(nk1_5) {
                let element_9 = cx.open("{", false);
                {
                    contact_point(cx, nk1_5)?;
                }
                cx.close(element_9, "}", false)?;
            }
        }
        for nk1_6 in cx.repetitions(cx.field(nk1, 6)) {
            if mapwright_runtime::has_value(nk1_6) {
                let element_10 = cx.open("{", false);
                {
                    let nk1_6_parts = cx.split::<18>(nk1_6, Level::Component);
                    let nk1_6_5 = cx.decode(nk1_6_parts[4]);
                    let nk1_6_6 = cx.decode(nk1_6_parts[5]);
                    let nk1_6_7 = cx.decode(nk1_6_parts[6]);
                    let nk1_6_8 = cx.decode(nk1_6_parts[7]);
                    let extension = cx.open("\"extension\":[", false);
                    {
                        let element_11 = cx
                            .open(
                                "{\"url\":\"http://hl7.org/fhir/StructureDefinition/contactpoint-country\"",
                                false,
                            );
                        {
                            // mappings/v2-to-fhir/datatypes/contacts.mw:32  XTN.5 -> ContactPoint.extension.valueString
                            cx.put_string(
                                "\"valueString\":",
                                nk1_6_5,
                                Form::Iso,
                                Policy::Fail,
                                Row(228),
                            )?;
                        }
                        cx.close(element_11, "}", true)?;
                        let element_12 = cx
                            .open(
                                "{\"url\":\"http://hl7.org/fhir/StructureDefinition/contactpoint-area\"",
                                false,
                            );
                        {
                            // mappings/v2-to-fhir/datatypes/contacts.mw:33  XTN.6 -> ContactPoint.extension.valueString
                            cx.put_string(
                                "\"valueString\":",
                                nk1_6_6,
                                Form::Iso,
                                Policy::Fail,
                                Row(229),
                            )?;
                        }
                        cx.close(element_12, "}", true)?;
                        let element_13 = cx
                            .open(
                                "{\"url\":\"http://hl7.org/fhir/StructureDefinition/contactpoint-local\"",
                                false,
                            );
                        {
                            // mappings/v2-to-fhir/datatypes/contacts.mw:34  XTN.7 -> ContactPoint.extension.valueString
                            cx.put_string(
                                "\"valueString\":",
                                nk1_6_7,
                                Form::Iso,
                                Policy::Fail,
                                Row(230),
                            )?;
                        }
                        cx.close(element_13, "}", true)?;
                        let element_14 = cx
                            .open(
                                "{\"url\":\"http://hl7.org/fhir/StructureDefinition/contactpoint-extension\"",
                                false,
                            );
                        {
                            // mappings/v2-to-fhir/datatypes/contacts.mw:35  XTN.8 -> ContactPoint.extension.valueString
                            cx.put_string(
                                "\"valueString\":",
                                nk1_6_8,
                                Form::Iso,
                                Policy::Fail,
                                Row(231),
                            )?;
                        }
                        cx.close(element_14, "}", true)?;
                    }
                    cx.close(extension, "]", false)?;
                    let encoded = cx.leaf(nk1_6_parts[2], Level::Subcomponent, Row(232));
                    let nk1_6_3 = cx.decode(encoded);
                    let holds = cx.equal(nk1_6_3, b"Internet")
                        || cx.equal(nk1_6_3, b"X.400");
                    if !(holds) {
                        holds_b = !cx.decode(nk1_6_parts[0]).is_empty()
                            || !nk1_6_7.is_empty()
                            || !cx.decode(nk1_6_parts[11]).is_empty();
                        if !(holds_b) {
                            holds_c = !cx.decode(nk1_6_parts[3]).is_empty();
                        }
                    }
                    if holds {
                        cx.literal("\"system\":\"email\"", true);
                    } else if holds_b {
                        if !nk1_6_3.is_empty() {
                            // mappings/v2-to-fhir/datatypes/contacts.mw:17  XTN.3 -> ContactPoint.system
                            cx.put_code(
                                "\"system\":",
                                cx.cell(2, cx.lookup(2, nk1_6_3), TableColumn::Code),
                                Form::Iso,
                                Policy::Fail,
                                Row(234),
                            )?;
                        } else {
                            cx.literal("\"system\":\"phone\"", true);
                        }
                    } else if holds_c {
                        cx.literal("\"system\":\"email\"", true);
                    }
                    if holds {
                        // mappings/v2-to-fhir/datatypes/contacts.mw:13  XTN.4 or XTN.1 or XTN.12 -> ContactPoint.value
                        let mut text: Value = cx.decode(nk1_6_parts[3]);
                        if text.is_empty() {
                            text = cx.decode(nk1_6_parts[0]);
                        }
                        if text.is_empty() {
                            text = cx.decode(nk1_6_parts[11]);
                        }
                        cx.put_string(
                            "\"value\":",
                            text,
                            Form::Iso,
                            Policy::Fail,
                            Row(235),
                        )?;
                    } else if holds_b {
                        if !nk1_6_7.is_empty() {
                            cx.begin_text();
                            {
                                let text = cx.concat(b"+", nk1_6_5);
                                cx.append_text(" ", text);
                                cx.append_text(" ", nk1_6_6);
                                cx.append_text(" ", nk1_6_7);
                                let text = cx.concat(b"X", nk1_6_8);
                                cx.append_text(" ", text);
                            }
                            let joined = cx.end_text();
                            // mappings/v2-to-fhir/datatypes/contacts.mw:20  join(concat("+", XTN.5), " ", XTN.6, XTN.7, concat("X", XTN.8)) -> ContactPoint.value
                            cx.put_string(
                                "\"value\":",
                                joined,
                                Form::Iso,
                                Policy::Fail,
                                Row(236),
                            )?;
                        } else {
                            // mappings/v2-to-fhir/datatypes/contacts.mw:21  XTN.12 or XTN.1 -> ContactPoint.value
                            let mut text: Value = cx.decode(nk1_6_parts[11]);
                            if text.is_empty() {
                                text = cx.decode(nk1_6_parts[0]);
                            }
                            cx.put_string(
                                "\"value\":",
                                text,
                                Form::Iso,
                                Policy::Fail,
                                Row(237),
                            )?;
                        }
                    } else if holds_c {
                        // mappings/v2-to-fhir/datatypes/contacts.mw:28  XTN.4 -> ContactPoint.value
                        let text = cx.decode(nk1_6_parts[3]);
                        cx.put_string(
                            "\"value\":",
                            text,
                            Form::Iso,
                            Policy::Fail,
                            Row(238),
                        )?;
                    }
                    cx.literal("\"use\":\"work\"", false);
                    // mappings/v2-to-fhir/datatypes/contacts.mw:38  XTN.18 -> ContactPoint.rank
                    let encoded = cx
                        .leaf(nk1_6_parts[17], Level::Subcomponent, Row(243));
                    let text = cx.decode(encoded);
                    cx.put_positive_int(
                        "\"rank\":",
                        text,
                        Form::Iso,
                        Policy::Warn,
                        Row(243),
                    )?;
                    let period_2 = cx.open("\"period\":{", false);
                    {
                        // mappings/v2-to-fhir/datatypes/contacts.mw:36  XTN.13 -> ContactPoint.period.start
                        let encoded = cx
                            .leaf(nk1_6_parts[12], Level::Subcomponent, Row(244));
                        let text = cx.decode(encoded);
                        cx.put_date_time(
                            "\"start\":",
                            text,
                            Form::V2,
                            Policy::Warn,
                            Row(244),
                        )?;
                        // mappings/v2-to-fhir/datatypes/contacts.mw:37  XTN.14 -> ContactPoint.period.end
                        let encoded = cx
                            .leaf(nk1_6_parts[13], Level::Subcomponent, Row(245));
                        let text = cx.decode(encoded);
                        cx.put_date_time(
                            "\"end\":",
                            text,
                            Form::V2,
                            Policy::Warn,
                            Row(245),
                        )?;
                    }
                    cx.close(period_2, "}", false)?;
                }
                cx.close(element_10, "}", true)?;
            }
        }
        let nk1_40 = cx.single(cx.field(nk1, 40), Row(299));
        if mapwright_runtime::has_value(nk1_40) {
            let element_15 = cx.open("{", false);
            {
                contact_point_3(cx, nk1_40)?;
            }
            cx.close(element_15, "}", false)?;
        }
    }
    cx.close(telecom, "]", false)?;
    let mut first_nk1_4 = b"" as Value;
    for nk1_4 in cx.repetitions(cx.field(nk1, 4)) {
        if mapwright_runtime::has_value(nk1_4) {
            first_nk1_4 = nk1_4;
            break;
        }
    }
    if mapwright_runtime::has_value(first_nk1_4) {
        let address_2 = cx.open("\"address\":{", false);
        {
            address(cx, first_nk1_4)?;
        }
        cx.close(address_2, "}", false)?;
    }
    // mappings/v2-to-fhir/segments/patient.mw:109  NK1-15.1 -> Patient.contact.gender
    let encoded = cx.single(cx.field(nk1, 15), Row(301));
    let text = cx.decode(cx.component(encoded, Level::Component, 1));
    cx.put_code(
        "\"gender\":",
        cx.cell(7, cx.lookup(7, text), TableColumn::Code),
        Form::Iso,
        Policy::Fail,
        Row(301),
    )?;
    let organization_4 = cx.open("\"organization\":{", false);
    {
        // mappings/v2-to-fhir/segments/patient.mw:110  NK1-13[1].1 -> Patient.contact.organization.display
        let text = cx
            .decode(
                cx.component(cx.repetition(cx.field(nk1, 13), 1), Level::Component, 1),
            );
        cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(302))?;
    }
    cx.close(organization_4, "}", false)?;
    let period_3 = cx.open("\"period\":{", false);
    {
        // mappings/v2-to-fhir/segments/patient.mw:111  NK1-8 -> Patient.contact.period.start
        let encoded = cx.sole(cx.field(nk1, 8), Row(303));
        let text = cx.decode(encoded);
        cx.put_date_time("\"start\":", text, Form::V2, Policy::Warn, Row(303))?;
        // mappings/v2-to-fhir/segments/patient.mw:112  NK1-9 -> Patient.contact.period.end
        let encoded = cx.sole(cx.field(nk1, 9), Row(304));
        let text = cx.decode(encoded);
        cx.put_date_time("\"end\":", text, Form::V2, Policy::Warn, Row(304))?;
    }
    cx.close(period_3, "}", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/adt_a01.mw:45
pub(crate) fn patient<'m>(
    cx: &mut Context<'m>,
    patient_id: Id,
    adt_a01_2: Node,
    primary_care_start: i32,
    primary_care_end: i32,
    family_doctor_start: i32,
    family_doctor_end: i32,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"Patient\"", false);
    // mappings/v2-to-fhir/adt_a01.mw:45  PID -> Patient
    cx.put_identified("\"id\":\"", patient_id, "");
    let pid = cx.child(adt_a01_2, 5);
    let extension = cx.open("\"extension\":[", false);
    {
        let element = cx
            .open(
                "{\"url\":\"http://hl7.org/fhir/StructureDefinition/patient-mothersMaidenName\"",
                false,
            );
        {
            cx.begin_text();
            {
                let pid_6_parts = cx
                    .split::<3>(cx.repetition(cx.field(pid, 6), 1), Level::Component);
                let text = cx.decode(pid_6_parts[1]);
                cx.append_text(" ", text);
                let text = cx.decode(pid_6_parts[2]);
                cx.append_text(" ", text);
                let text = cx
                    .decode(cx.component(pid_6_parts[0], Level::Subcomponent, 1));
                cx.append_text(" ", text);
            }
            let joined = cx.end_text();
            // mappings/v2-to-fhir/segments/patient.mw:29  join(PID-6[1].2, " ", PID-6[1].3, PID-6[1].1.1) -> Patient.extension.valueString
            cx.put_string(
                "\"valueString\":",
                joined,
                Form::Iso,
                Policy::Fail,
                Row(135),
            )?;
        }
        cx.close(element, "}", true)?;
        let element_2 = cx
            .open(
                "{\"url\":\"http://hl7.org/fhir/StructureDefinition/patient-birthPlace\",\"valueAddress\":{",
                false,
            );
        {
            // mappings/v2-to-fhir/segments/patient.mw:36  PID-23 -> Patient.extension.valueAddress.text
            let encoded = cx.single(cx.field(pid, 23), Row(136));
            let text = cx.decode(encoded);
            cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(136))?;
        }
        cx.close(element_2, "}}", true)?;
        let element_3 = cx
            .open(
                "{\"url\":\"http://hl7.org/fhir/StructureDefinition/patient-religion\"",
                false,
            );
        {
            let pid_17 = cx.single(cx.field(pid, 17), Row(137));
            if mapwright_runtime::has_value(pid_17) {
                let value_codeable_concept = cx
                    .open("\"valueCodeableConcept\":{", false);
                {
                    let pid_17_parts = cx.split::<9>(pid_17, Level::Component);
                    let coding_6 = cx.open("\"coding\":[", false);
                    {
                        let element_4 = cx.open("{", false);
                        {
                            coding(cx, pid_17)?;
                        }
                        cx.close(element_4, "}", false)?;
                        let element_5 = cx.open("{", false);
                        {
                            alternate_coding(cx, pid_17)?;
                        }
                        cx.close(element_5, "}", false)?;
                        let element_6 = cx.open("{", false);
                        {
                            second_alternate_coding(cx, pid_17)?;
                        }
                        cx.close(element_6, "}", false)?;
                        let pid_17_1 = cx.decode(pid_17_parts[0]);
                        if !pid_17_1.is_empty() {
                            let element_7 = cx.open("{", false);
                            {
                                let pid_17_1_row = cx.lookup(9, pid_17_1);
                                // mappings/v2-to-fhir/segments/patient.mw:55  .1 -> CodeableConcept.coding
                                cx.put_coding("", 9, pid_17_1_row, "");
                            }
                            cx.close(element_7, "}", false)?;
                        }
                    }
                    cx.close(coding_6, "]", false)?;
                    // mappings/v2-to-fhir/datatypes/codes.mw:18  CWE.9 -> CodeableConcept.text
                    let text = cx.decode(pid_17_parts[8]);
                    cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(172))?;
                }
                cx.close(value_codeable_concept, "}", false)?;
            }
        }
        cx.close(element_3, "}", true)?;
        let mut any = false;
        let pid_10_e = cx.field(pid, 10);
        for pid_10 in cx.repetitions(pid_10_e) {
            if mapwright_runtime::has_value(pid_10) {
                any = true;
                break;
            }
        }
        if any {
            let element_8 = cx.open("{", false);
            {
                let extension_2 = cx.open("\"extension\":[", false);
                {
                    for pid_10_b in cx.repetitions(pid_10_e) {
                        let pid_10_1 = cx
                            .decode(cx.component(pid_10_b, Level::Component, 1));
                        let pid_10_1_row = cx.lookup(13, pid_10_1);
                        if pid_10_1_row >= 0 && mapwright_runtime::has_value(pid_10_b) {
                            let element_9 = cx.open("{\"url\":\"ombCategory\"", false);
                            {
                                if !pid_10_1.is_empty() {
                                    // mappings/v2-to-fhir/segments/patient.mw:60  race.1 -> Extension.valueCoding
                                    cx.put_coding("\"valueCoding\":{", 13, pid_10_1_row, "}");
                                }
                            }
                            cx.close(element_9, "}", true)?;
                        }
                    }
                    let element_10 = cx.open("{\"url\":\"text\"", false);
                    {
                        cx.begin_text();
                        {
                            for pid_10_c in cx.repetitions(pid_10_e) {
                                let text = cx
                                    .decode(cx.component(pid_10_c, Level::Component, 2));
                                cx.append_text(", ", text);
                            }
                        }
                        let joined_b = cx.end_text();
                        let mut either = joined_b;
                        if either.is_empty() {
                            cx.begin_text();
                            {
                                for pid_10_d in cx.repetitions(pid_10_e) {
                                    let text = cx
                                        .decode(cx.component(pid_10_d, Level::Component, 1));
                                    cx.append_text(", ", text);
                                }
                            }
                            let joined_c = cx.end_text();
                            either = joined_c;
                        }
                        // mappings/v2-to-fhir/segments/patient.mw:61  join(PID-10.2, ", ") or join(PID-10.1, ", ") -> Extension.extension.valueString
                        cx.put_string(
                            "\"valueString\":",
                            either,
                            Form::Iso,
                            Policy::Fail,
                            Row(176),
                        )?;
                    }
                    cx.close(element_10, "}", true)?;
                }
                cx.close(extension_2, "]", false)?;
                cx.literal(
                    "\"url\":\"http://hl7.org/fhir/us/core/StructureDefinition/us-core-race\"",
                    false,
                );
            }
            cx.close(element_8, "}", true)?;
        }
        let mut any_b = false;
        let pid_22_e = cx.field(pid, 22);
        for pid_22 in cx.repetitions(pid_22_e) {
            if mapwright_runtime::has_value(pid_22) {
                any_b = true;
                break;
            }
        }
        if any_b {
            let element_11 = cx.open("{", false);
            {
                let extension_3 = cx.open("\"extension\":[", false);
                {
                    let element_12 = cx.open("{\"url\":\"ombCategory\"", false);
                    {
                        let mut first_pid_22_1_where_it_in_omb_ethnicity = b"" as Value;
                        for pid_22_b in cx.repetitions(pid_22_e) {
                            let pid_22_1 = cx.component(pid_22_b, Level::Component, 1);
                            let pid_22_1_b = cx.decode(pid_22_1);
                            if cx.lookup(14, pid_22_1_b) >= 0 && !pid_22_1_b.is_empty() {
                                first_pid_22_1_where_it_in_omb_ethnicity = pid_22_1;
                                break;
                            }
                        }
                        let first_pid_22_1_where_it_in_omb_ethnicity_b = cx
                            .decode(first_pid_22_1_where_it_in_omb_ethnicity);
                        if !first_pid_22_1_where_it_in_omb_ethnicity_b.is_empty() {
                            let value_coding = cx.open("\"valueCoding\":{", false);
                            {
                                let first_pid_22_1_where_it_in_omb_ethnicity_row = cx
                                    .lookup(14, first_pid_22_1_where_it_in_omb_ethnicity_b);
                                // mappings/v2-to-fhir/segments/patient.mw:66  first(PID-22.1 where it in OmbEthnicity) -> Extension.extension.valueCoding
                                cx.put_coding(
                                    "",
                                    14,
                                    first_pid_22_1_where_it_in_omb_ethnicity_row,
                                    "",
                                );
                            }
                            cx.close(value_coding, "}", false)?;
                        }
                    }
                    cx.close(element_12, "}", true)?;
                    let element_13 = cx.open("{\"url\":\"text\"", false);
                    {
                        cx.begin_text();
                        {
                            for pid_22_c in cx.repetitions(pid_22_e) {
                                let text = cx
                                    .decode(cx.component(pid_22_c, Level::Component, 2));
                                cx.append_text(", ", text);
                            }
                        }
                        let joined_d = cx.end_text();
                        let mut either_b = joined_d;
                        if either_b.is_empty() {
                            cx.begin_text();
                            {
                                for pid_22_d in cx.repetitions(pid_22_e) {
                                    let text = cx
                                        .decode(cx.component(pid_22_d, Level::Component, 1));
                                    cx.append_text(", ", text);
                                }
                            }
                            let joined_e = cx.end_text();
                            either_b = joined_e;
                        }
                        // mappings/v2-to-fhir/segments/patient.mw:67  join(PID-22.2, ", ") or join(PID-22.1, ", ") -> Extension.extension.valueString
                        cx.put_string(
                            "\"valueString\":",
                            either_b,
                            Form::Iso,
                            Policy::Fail,
                            Row(179),
                        )?;
                    }
                    cx.close(element_13, "}", true)?;
                }
                cx.close(extension_3, "]", false)?;
                cx.literal(
                    "\"url\":\"http://hl7.org/fhir/us/core/StructureDefinition/us-core-ethnicity\"",
                    false,
                );
            }
            cx.close(element_11, "}", true)?;
        }
        for pid_26 in cx.repetitions(cx.field(pid, 26)) {
            if mapwright_runtime::has_value(pid_26) {
                let element_14 = cx.open("{", false);
                {
                    let extension_4 = cx
                        .open(
                            "\"extension\":[{\"url\":\"code\",\"valueCodeableConcept\":{",
                            false,
                        );
                    {
                        codeable_concept(cx, pid_26)?;
                    }
                    cx.close(extension_4, "}}]", true)?;
                    cx.literal(
                        "\"url\":\"http://hl7.org/fhir/StructureDefinition/patient-citizenship\"",
                        false,
                    );
                }
                cx.close(element_14, "}", true)?;
            }
        }
        for pid_39 in cx.repetitions(cx.field(pid, 39)) {
            if mapwright_runtime::has_value(pid_39) {
                let element_15 = cx.open("{", false);
                {
                    let extension_5 = cx
                        .open(
                            "\"extension\":[{\"url\":\"code\",\"valueCodeableConcept\":{",
                            false,
                        );
                    {
                        codeable_concept(cx, pid_39)?;
                    }
                    cx.close(extension_5, "}}]", true)?;
                    cx.literal(
                        "\"url\":\"http://hl7.org/fhir/StructureDefinition/patient-citizenship\"",
                        false,
                    );
                }
                cx.close(element_15, "}", true)?;
            }
        }
        let pid_28 = cx.single(cx.field(pid, 28), Row(182));
        if mapwright_runtime::has_value(pid_28) {
            let element_16 = cx.open("{", false);
            {
                let extension_6 = cx.open("\"extension\":[{\"url\":\"code\"", false);
                {
                    if mapwright_runtime::has_value(pid_28) {
                        let value_codeable_concept_2 = cx
                            .open("\"valueCodeableConcept\":{", false);
                        {
                            codeable_concept(cx, pid_28)?;
                        }
                        cx.close(value_codeable_concept_2, "}", false)?;
                    }
                }
                cx.close(extension_6, "}]", true)?;
                cx.literal(
                    "\"url\":\"http://hl7.org/fhir/StructureDefinition/patient-nationality\"",
                    false,
                );
            }
            cx.close(element_16, "}", true)?;
        }
        let pid_35 = cx.single(cx.field(pid, 35), Row(184));
        if mapwright_runtime::has_value(pid_35) {
            let element_17 = cx.open("{", false);
            {
                let extension_7 = cx.open("\"extension\":[", false);
                {
                    let element_18 = cx.open("{\"url\":\"species\"", false);
                    {
                        if mapwright_runtime::has_value(pid_35) {
                            let value_codeable_concept_3 = cx
                                .open("\"valueCodeableConcept\":{", false);
                            {
                                codeable_concept(cx, pid_35)?;
                            }
                            cx.close(value_codeable_concept_3, "}", false)?;
                        }
                    }
                    cx.close(element_18, "}", true)?;
                    let element_19 = cx.open("{\"url\":\"breed\"", false);
                    {
                        let pid_36 = cx.single(cx.field(pid, 36), Row(186));
                        if mapwright_runtime::has_value(pid_36) {
                            let value_codeable_concept_4 = cx
                                .open("\"valueCodeableConcept\":{", false);
                            {
                                codeable_concept(cx, pid_36)?;
                            }
                            cx.close(value_codeable_concept_4, "}", false)?;
                        }
                    }
                    cx.close(element_19, "}", true)?;
                }
                cx.close(extension_7, "]", false)?;
                cx.literal(
                    "\"url\":\"http://hl7.org/fhir/StructureDefinition/patient-animal\"",
                    false,
                );
            }
            cx.close(element_17, "}", true)?;
        }
        let pd1 = cx.child(adt_a01_2, 6);
        let element_20 = cx
            .open(
                "{\"url\":\"http://hl7.org/fhir/StructureDefinition/patient-disability\"",
                false,
            );
        {
            let pd1_6 = cx.single(cx.field(pd1, 6), Row(187));
            if mapwright_runtime::has_value(pd1_6) {
                let value_codeable_concept_5 = cx
                    .open("\"valueCodeableConcept\":{", false);
                {
                    codeable_concept(cx, pd1_6)?;
                }
                cx.close(value_codeable_concept_5, "}", false)?;
            }
        }
        cx.close(element_20, "}", true)?;
        let element_21 = cx
            .open(
                "{\"url\":\"http://hl7.org/fhir/StructureDefinition/patient-congregation\"",
                false,
            );
        {
            let mut first_pd1_14_1 = b"" as Value;
            for pd1_14 in cx.repetitions(cx.field(pd1, 14)) {
                let pd1_14_1 = cx.component(pd1_14, Level::Component, 1);
                if !cx.decode(pd1_14_1).is_empty() {
                    first_pd1_14_1 = pd1_14_1;
                    break;
                }
            }
            // mappings/v2-to-fhir/segments/patient.mw:88  first(PD1-14.1) -> Patient.extension.valueString
            let text = cx.decode(first_pd1_14_1);
            cx.put_string("\"valueString\":", text, Form::Iso, Policy::Fail, Row(188))?;
        }
        cx.close(element_21, "}", true)?;
    }
    cx.close(extension, "]", false)?;
    let identifier_8 = cx.open("\"identifier\":[", false);
    {
        for pid_3 in cx.repetitions(cx.field(pid, 3)) {
            if mapwright_runtime::has_value(pid_3) {
                let element_22 = cx.open("{", false);
                {
                    identifier_4(cx, pid_3)?;
                }
                cx.close(element_22, "}", false)?;
            }
        }
        let pid_2 = cx.single(cx.field(pid, 2), Row(200));
        if mapwright_runtime::has_value(pid_2) {
            let element_23 = cx.open("{", false);
            {
                identifier_4(cx, pid_2)?;
            }
            cx.close(element_23, "}", false)?;
        }
        for pid_4 in cx.repetitions(cx.field(pid, 4)) {
            if mapwright_runtime::has_value(pid_4) {
                let element_24 = cx.open("{", false);
                {
                    identifier_4(cx, pid_4)?;
                }
                cx.close(element_24, "}", false)?;
            }
        }
        let pid_20 = cx.single(cx.field(pid, 20), Row(202));
        if mapwright_runtime::has_value(pid_20) {
            let element_25 = cx.open("{", false);
            {
                identifier_5(cx, pid_20)?;
            }
            cx.close(element_25, "}", true)?;
        }
        let encoded = cx.single(cx.field(pid, 19), Row(206));
        let pid_19 = cx.decode(encoded);
        if !pid_19.is_empty() {
            let element_26 = cx
                .open(
                    "{\"type\":{\"coding\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/v2-0203\",\"code\":\"SS\",\"display\":\"Social Security number\"}]},\"system\":\"http://hl7.org/fhir/sid/us-ssn\"",
                    false,
                );
            {
                // mappings/v2-to-fhir/segments/patient.mw:20  PID-19 -> Identifier.value
                cx.put_string("\"value\":", pid_19, Form::Iso, Policy::Fail, Row(207))?;
            }
            cx.close(element_26, "}", true)?;
        }
    }
    cx.close(identifier_8, "]", false)?;
    let name = cx.open("\"name\":[", false);
    {
        let pid_5_c = cx.field(pid, 5);
        for pid_5 in cx.repetitions(pid_5_c) {
            if mapwright_runtime::has_value(pid_5) {
                let element_27 = cx.open("{", false);
                {
                    human_name_2(cx, pid_5)?;
                }
                cx.close(element_27, "}", false)?;
            }
        }
        for pid_9 in cx.repetitions(cx.field(pid, 9)) {
            if mapwright_runtime::has_value(pid_9) {
                let element_28 = cx.open("{", false);
                {
                    human_name_2(cx, pid_9)?;
                }
                cx.close(element_28, "}", false)?;
            }
        }
        for pid_5_b in cx.repetitions(pid_5_c) {
            let pid_5_15 = cx.decode(cx.component(pid_5_b, Level::Component, 15));
            if !pid_5_15.is_empty() && mapwright_runtime::has_value(pid_5_b) {
                let element_29 = cx.open("{\"use\":\"nickname\",\"given\":[", false);
                {
                    // mappings/v2-to-fhir/segments/patient.mw:27  called.15 -> HumanName.given
                    cx.put_string("", pid_5_15, Form::Iso, Policy::Fail, Row(226))?;
                }
                cx.close(element_29, "]}", true)?;
            }
        }
    }
    cx.close(name, "]", false)?;
    let telecom = cx.open("\"telecom\":[", false);
    {
        let pid_13_c = cx.field(pid, 13);
        for pid_13 in cx.repetitions(pid_13_c) {
            if mapwright_runtime::has_value(pid_13) {
                let element_30 = cx.open("{", false);
                {
                    contact_point(cx, pid_13)?;
                }
                cx.close(element_30, "}", false)?;
            }
        }
        let pid_14_c = cx.field(pid, 14);
        for pid_14 in cx.repetitions(pid_14_c) {
            if mapwright_runtime::has_value(pid_14) {
                let element_31 = cx.open("{", false);
                {
                    contact_point_2(cx, pid_14)?;
                }
                cx.close(element_31, "}", false)?;
            }
        }
        for pid_40 in cx.repetitions(cx.field(pid, 40)) {
            if mapwright_runtime::has_value(pid_40) {
                let element_32 = cx.open("{", false);
                {
                    contact_point_3(cx, pid_40)?;
                }
                cx.close(element_32, "}", false)?;
            }
        }
        for pid_13_b in cx.repetitions(pid_13_c) {
            if mapwright_runtime::has_value(pid_13_b) {
                let element_33 = cx.open("{", false);
                {
                    mail_beside_phone(cx, pid_13_b)?;
                }
                cx.close(element_33, "}", false)?;
            }
        }
        for pid_14_b in cx.repetitions(pid_14_c) {
            if mapwright_runtime::has_value(pid_14_b) {
                let element_34 = cx.open("{", false);
                {
                    mail_beside_phone(cx, pid_14_b)?;
                }
                cx.close(element_34, "}", false)?;
            }
        }
    }
    cx.close(telecom, "]", false)?;
    // mappings/v2-to-fhir/segments/patient.mw:31  PID-8.1 -> Patient.gender
    let encoded = cx.single(cx.field(pid, 8), Row(252));
    let text = cx.decode(cx.component(encoded, Level::Component, 1));
    cx.put_code(
        "\"gender\":",
        cx.cell(7, cx.lookup(7, text), TableColumn::Code),
        Form::Iso,
        Policy::Fail,
        Row(252),
    )?;
    let encoded = cx.sole(cx.field(pid, 7), Row(253));
    let pid_7_b = cx.decode(encoded);
    let pid_7 = cx.date(pid_7_b);
    // mappings/v2-to-fhir/segments/patient.mw:32  date(PID-7) -> Patient.birthDate
    cx.put_date("\"birthDate\":", pid_7, Form::V2, Policy::Warn, Row(253))?;
    if !(cx.equal(pid_7_b, pid_7)) {
        let _birth_date = cx
            .open(
                "\"_birthDate\":{\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/patient-birthTime\"",
                false,
            );
        {
            // mappings/v2-to-fhir/segments/patient.mw:34  PID-7 -> Patient.birthDate.extension.valueDateTime
            cx.put_date_time(
                "\"valueDateTime\":",
                pid_7_b,
                Form::V2,
                Policy::Warn,
                Row(256),
            )?;
        }
        cx.close(_birth_date, "}]}", true)?;
    }
    let encoded = cx.sole(cx.field(pid, 29), Row(257));
    let pid_29 = cx.decode(encoded);
    let holds = !pid_29.is_empty();
    if holds {
        // mappings/v2-to-fhir/segments/patient.mw:41  PID-29 -> Patient.deceasedDateTime
        cx.put_date_time(
            "\"deceasedDateTime\":",
            pid_29,
            Form::V2,
            Policy::Warn,
            Row(258),
        )?;
    }
    if !(holds) {
        // mappings/v2-to-fhir/segments/patient.mw:42  PID-30 -> Patient.deceasedBoolean
        let encoded = cx.sole(cx.field(pid, 30), Row(259));
        let text = cx.decode(encoded);
        cx.put_boolean("\"deceasedBoolean\":", text, Form::V2, Policy::Warn, Row(259))?;
    }
    let address_2 = cx.open("\"address\":[", false);
    {
        let pid_11_c = cx.field(pid, 11);
        for pid_11 in cx.repetitions(pid_11_c) {
            if mapwright_runtime::has_value(pid_11) {
                let element_35 = cx.open("{", false);
                {
                    address(cx, pid_11)?;
                }
                cx.close(element_35, "}", false)?;
            }
        }
        let mut any_c = false;
        for pid_11_b in cx.repetitions(pid_11_c) {
            if mapwright_runtime::has_value(
                cx.component(pid_11_b, Level::Component, 9),
            ) {
                any_c = true;
                break;
            }
        }
        if !(any_c) {
            let element_36 = cx.open("{", false);
            {
                // mappings/v2-to-fhir/segments/patient.mw:45  PID-12 -> Address.district
                let encoded = cx.sole(cx.field(pid, 12), Row(277));
                let text = cx.decode(encoded);
                cx.put_string("\"district\":", text, Form::Iso, Policy::Fail, Row(277))?;
            }
            cx.close(element_36, "}", false)?;
        }
    }
    cx.close(address_2, "]", false)?;
    let pid_16 = cx.single(cx.field(pid, 16), Row(278));
    if mapwright_runtime::has_value(pid_16) {
        let marital_status = cx.open("\"maritalStatus\":{", false);
        {
            let pid_16_parts = cx.split::<9>(pid_16, Level::Component);
            let coding_7 = cx.open("\"coding\":[", false);
            {
                let element_37 = cx.open("{", false);
                {
                    coding(cx, pid_16)?;
                }
                cx.close(element_37, "}", false)?;
                let element_38 = cx.open("{", false);
                {
                    alternate_coding(cx, pid_16)?;
                }
                cx.close(element_38, "}", false)?;
                let element_39 = cx.open("{", false);
                {
                    second_alternate_coding(cx, pid_16)?;
                }
                cx.close(element_39, "}", false)?;
                let pid_16_1 = cx.decode(pid_16_parts[0]);
                if !pid_16_1.is_empty() {
                    let element_40 = cx.open("{", false);
                    {
                        let pid_16_1_row = cx.lookup(8, pid_16_1);
                        // mappings/v2-to-fhir/segments/patient.mw:54  .1 -> CodeableConcept.coding
                        cx.put_coding("", 8, pid_16_1_row, "");
                    }
                    cx.close(element_40, "}", false)?;
                }
            }
            cx.close(coding_7, "]", false)?;
            // mappings/v2-to-fhir/datatypes/codes.mw:18  CWE.9 -> CodeableConcept.text
            let text = cx.decode(pid_16_parts[8]);
            cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(172))?;
        }
        cx.close(marital_status, "}", false)?;
    }
    let encoded = cx.sole(cx.field(pid, 25), Row(280));
    let pid_25 = cx.decode(encoded);
    let holds_b = !pid_25.is_empty();
    if holds_b {
        // mappings/v2-to-fhir/segments/patient.mw:38  PID-25 -> Patient.multipleBirthInteger
        cx.put_integer(
            "\"multipleBirthInteger\":",
            pid_25,
            Form::Iso,
            Policy::Warn,
            Row(281),
        )?;
    }
    if !(holds_b) {
        // mappings/v2-to-fhir/segments/patient.mw:39  PID-24 -> Patient.multipleBirthBoolean
        let encoded = cx.sole(cx.field(pid, 24), Row(282));
        let text = cx.decode(encoded);
        cx.put_boolean(
            "\"multipleBirthBoolean\":",
            text,
            Form::V2,
            Policy::Warn,
            Row(282),
        )?;
    }
    let contact_2 = cx.open("\"contact\":[", false);
    {
        let mut nk1 = cx.child(adt_a01_2, 9);
        while nk1.exists() {
            let mut any_d = false;
            let nk1_2_c = cx.field(nk1, 2);
            for nk1_2 in cx.repetitions(nk1_2_c) {
                if !cx
                    .decode(
                        cx
                            .component(
                                cx.component(nk1_2, Level::Component, 1),
                                Level::Subcomponent,
                                1,
                            ),
                    )
                    .is_empty()
                {
                    any_d = true;
                    break;
                }
            }
            let mut holds_c = any_d;
            if !(holds_c) {
                let mut any_e = false;
                for nk1_2_b in cx.repetitions(nk1_2_c) {
                    if !cx.decode(cx.component(nk1_2_b, Level::Component, 2)).is_empty()
                    {
                        any_e = true;
                        break;
                    }
                }
                holds_c = any_e;
            }
            let mut holds_d = holds_c;
            if !(holds_d) {
                let mut any_f = false;
                for nk1_4 in cx.repetitions(cx.field(nk1, 4)) {
                    if mapwright_runtime::has_value(nk1_4) {
                        any_f = true;
                        break;
                    }
                }
                holds_d = any_f;
            }
            let mut holds_e = holds_d;
            if !(holds_e) {
                let mut any_g = false;
                for nk1_5 in cx.repetitions(cx.field(nk1, 5)) {
                    if mapwright_runtime::has_value(nk1_5) {
                        any_g = true;
                        break;
                    }
                }
                holds_e = any_g;
            }
            let mut holds_f = holds_e;
            if !(holds_f) {
                let mut any_h = false;
                for nk1_6 in cx.repetitions(cx.field(nk1, 6)) {
                    if mapwright_runtime::has_value(nk1_6) {
                        any_h = true;
                        break;
                    }
                }
                holds_f = any_h;
            }
            let mut holds_g = holds_f;
            if !(holds_g) {
                let mut any_i = false;
                for nk1_13 in cx.repetitions(cx.field(nk1, 13)) {
                    if !cx.decode(cx.component(nk1_13, Level::Component, 1)).is_empty() {
                        any_i = true;
                        break;
                    }
                }
                holds_g = any_i;
            }
            if holds_g {
                let element_41 = cx.open("{", false);
                {
                    contact(cx, nk1)?;
                }
                cx.close(element_41, "}", false)?;
            }
            nk1 = cx.next(nk1);
        }
    }
    cx.close(contact_2, "]", false)?;
    let communication = cx.open("\"communication\":[", false);
    {
        let pid_15 = cx.single(cx.field(pid, 15), Row(305));
        if mapwright_runtime::has_value(pid_15) {
            let element_42 = cx.open("{", false);
            {
                // mappings/v2-to-fhir/segments/patient.mw:53  PID-15 -> Patient.communication.language
                let before = cx.position();
                {
                    if mapwright_runtime::has_value(pid_15) {
                        let language = cx.open("\"language\":{", false);
                        {
                            codeable_concept(cx, pid_15)?;
                        }
                        cx.close(language, "}", false)?;
                    }
                }
                cx.require(before, Row(306), Lack::Fail);
            }
            cx.close(element_42, "}", false)?;
        }
    }
    cx.close(communication, "]", false)?;
    let general_practitioner = cx.open("\"generalPractitioner\":[", false);
    {
        for position in primary_care_start..primary_care_end {
            let mut primary_care_id = cx.id_at(position);
            if primary_care_id.exists() {
                // mappings/v2-to-fhir/adt_a01.mw:46  primary_care -> Patient.generalPractitioner
                cx.put_identified("{\"reference\":\"urn:uuid:", primary_care_id, "}");
            }
        }
        for position_2 in family_doctor_start..family_doctor_end {
            let mut family_doctor_id = cx.id_at(position_2);
            if family_doctor_id.exists() {
                // mappings/v2-to-fhir/adt_a01.mw:47  family_doctor -> Patient.generalPractitioner
                cx.put_identified("{\"reference\":\"urn:uuid:", family_doctor_id, "}");
            }
        }
    }
    cx.close(general_practitioner, "]", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/adt_a01.mw:50
pub(crate) fn account<'m>(
    cx: &mut Context<'m>,
    account_id: Id,
    adt_a01_2: Node,
    patient_id: Id,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"Account\"", false);
    // mappings/v2-to-fhir/adt_a01.mw:50  PID-18 -> Account
    cx.put_identified("\"id\":\"", account_id, "");
    let identifier_8 = cx.open("\"identifier\":[", false);
    {
        let pid_18 = cx.single(cx.field(cx.child(adt_a01_2, 5), 18), Row(309));
        if mapwright_runtime::has_value(pid_18) {
            let element = cx.open("{", false);
            {
                identifier_4(cx, pid_18)?;
            }
            cx.close(element, "}", false)?;
        }
    }
    cx.close(identifier_8, "]", false)?;
    cx.literal("\"status\":\"active\"", false);
    // mappings/v2-to-fhir/segments/account.mw:11  who -> Account.subject
    cx.put_identified("\"subject\":[{\"reference\":\"urn:uuid:", patient_id, "}]");
    Ok(())
}
/// mappings/v2-to-fhir/adt_a01.mw:52
pub(crate) fn mother<'m>(
    cx: &mut Context<'m>,
    parent_id: Id,
    pid_21: Value<'m>,
    patient_id: Id,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"RelatedPerson\"", false);
    // mappings/v2-to-fhir/adt_a01.mw:52  mother -> RelatedPerson
    cx.put_identified("\"id\":\"", parent_id, "");
    let identifier_8 = cx.open("\"identifier\":[{", false);
    {
        identifier_4(cx, pid_21)?;
    }
    cx.close(identifier_8, "}]", false)?;
    // mappings/v2-to-fhir/segments/related_person.mw:46  who -> RelatedPerson.patient
    let before = cx.position();
    {
        cx.put_identified("\"patient\":{\"reference\":\"urn:uuid:", patient_id, "}");
    }
    cx.require(before, Row(313), Lack::Fail);
    cx.literal(
        "\"relationship\":[{\"coding\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/v3-RoleCode\",\"code\":\"MTH\",\"display\":\"mother\"}]}]",
        false,
    );
    Ok(())
}
/// mappings/v2-to-fhir/adt_a01.mw:57
pub(crate) fn related_person<'m>(
    cx: &mut Context<'m>,
    relative_id: Id,
    nk1: Node,
    patient_id: Id,
) -> Result<(), Failed> {
    let mut holds_b: bool = false;
    let mut holds_c: bool = false;
    cx.literal("\"resourceType\":\"RelatedPerson\"", false);
    // mappings/v2-to-fhir/adt_a01.mw:57  NK1 -> RelatedPerson
    cx.put_identified("\"id\":\"", relative_id, "");
    let identifier_8 = cx.open("\"identifier\":[", false);
    {
        for nk1_33 in cx.repetitions(cx.field(nk1, 33)) {
            if mapwright_runtime::has_value(nk1_33) {
                let element = cx.open("{", false);
                {
                    identifier_4(cx, nk1_33)?;
                }
                cx.close(element, "}", false)?;
            }
        }
        let nk1_12 = cx.single(cx.field(nk1, 12), Row(320));
        if mapwright_runtime::has_value(nk1_12) {
            let element_2 = cx.open("{", false);
            {
                identifier_4(cx, nk1_12)?;
            }
            cx.close(element_2, "}", false)?;
        }
        let encoded = cx.single(cx.field(nk1, 37), Row(321));
        let nk1_37 = cx.decode(encoded);
        if !nk1_37.is_empty() {
            let element_3 = cx
                .open(
                    "{\"type\":{\"coding\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/v2-0203\",\"code\":\"SS\"}]},\"system\":\"http://hl7.org/fhir/sid/us-ssn\"",
                    false,
                );
            {
                // mappings/v2-to-fhir/segments/related_person.mw:19  NK1-37 -> Identifier.value
                cx.put_string("\"value\":", nk1_37, Form::Iso, Policy::Fail, Row(322))?;
            }
            cx.close(element_3, "}", true)?;
        }
    }
    cx.close(identifier_8, "]", false)?;
    // mappings/v2-to-fhir/segments/related_person.mw:11  who -> RelatedPerson.patient
    let before = cx.position();
    {
        cx.put_identified("\"patient\":{\"reference\":\"urn:uuid:", patient_id, "}");
    }
    cx.require(before, Row(323), Lack::Fail);
    let relationship = cx.open("\"relationship\":[", false);
    {
        let nk1_3 = cx.single(cx.field(nk1, 3), Row(324));
        if mapwright_runtime::has_value(nk1_3) {
            let element_4 = cx.open("{", false);
            {
                let nk1_3_parts = cx.split::<9>(nk1_3, Level::Component);
                let coding_6 = cx.open("\"coding\":[", false);
                {
                    let element_5 = cx.open("{", false);
                    {
                        coding(cx, nk1_3)?;
                    }
                    cx.close(element_5, "}", false)?;
                    let element_6 = cx.open("{", false);
                    {
                        alternate_coding(cx, nk1_3)?;
                    }
                    cx.close(element_6, "}", false)?;
                    let element_7 = cx.open("{", false);
                    {
                        second_alternate_coding(cx, nk1_3)?;
                    }
                    cx.close(element_7, "}", false)?;
                    let nk1_3_1 = cx.decode(nk1_3_parts[0]);
                    if !nk1_3_1.is_empty() {
                        let element_8 = cx.open("{", false);
                        {
                            let nk1_3_1_row = cx.lookup(10, nk1_3_1);
                            // mappings/v2-to-fhir/segments/related_person.mw:24  .1 -> CodeableConcept.coding
                            cx.put_coding("", 10, nk1_3_1_row, "");
                        }
                        cx.close(element_8, "}", false)?;
                    }
                }
                cx.close(coding_6, "]", false)?;
                // mappings/v2-to-fhir/datatypes/codes.mw:18  CWE.9 -> CodeableConcept.text
                let text = cx.decode(nk1_3_parts[8]);
                cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(172))?;
            }
            cx.close(element_4, "}", false)?;
        }
        let nk1_7 = cx.single(cx.field(nk1, 7), Row(326));
        let nk1_7_parts = cx.split::<9>(nk1_7, Level::Component);
        let nk1_7_1 = cx.decode(nk1_7_parts[0]);
        let nk1_7_1_row = cx.lookup(12, nk1_7_1);
        if nk1_7_1_row >= 0 {
            let element_9 = cx.open("{", false);
            {
                let coding_7 = cx.open("\"coding\":[", false);
                {
                    if !nk1_7_1.is_empty() {
                        // mappings/v2-to-fhir/segments/related_person.mw:25  NK1-7.1 -> CodeableConcept.coding
                        cx.put_coding("{", 12, nk1_7_1_row, "}");
                    }
                    if mapwright_runtime::has_value(nk1_7) {
                        let element_10 = cx.open("{", false);
                        {
                            alternate_coding(cx, nk1_7)?;
                        }
                        cx.close(element_10, "}", false)?;
                    }
                }
                cx.close(coding_7, "]", false)?;
                // mappings/v2-to-fhir/segments/related_person.mw:25  NK1-7.9 -> CodeableConcept.text
                let text = cx.decode(nk1_7_parts[8]);
                cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(329))?;
            }
            cx.close(element_9, "}", false)?;
        } else if mapwright_runtime::has_value(nk1_7) {
            let element_11 = cx.open("{", false);
            {
                codeable_concept(cx, nk1_7)?;
            }
            cx.close(element_11, "}", false)?;
        }
    }
    cx.close(relationship, "]", false)?;
    let name = cx.open("\"name\":[", false);
    {
        for nk1_2 in cx.repetitions(cx.field(nk1, 2)) {
            if mapwright_runtime::has_value(nk1_2) {
                let element_12 = cx.open("{", false);
                {
                    human_name_2(cx, nk1_2)?;
                }
                cx.close(element_12, "}", false)?;
            }
        }
        for nk1_30 in cx.repetitions(cx.field(nk1, 30)) {
            if mapwright_runtime::has_value(nk1_30) {
                let element_13 = cx.open("{", false);
                {
                    human_name_2(cx, nk1_30)?;
                }
                cx.close(element_13, "}", false)?;
            }
        }
    }
    cx.close(name, "]", false)?;
    let telecom = cx.open("\"telecom\":[", false);
    {
        for nk1_5 in cx.repetitions(cx.field(nk1, 5)) {
            if mapwright_runtime::has_value(nk1_5) {
                let element_14 = cx.open("{", false);
                {
                    contact_point(cx, nk1_5)?;
                }
                cx.close(element_14, "}", false)?;
            }
        }
        for nk1_6 in cx.repetitions(cx.field(nk1, 6)) {
            if mapwright_runtime::has_value(nk1_6) {
                let element_15 = cx.open("{", false);
                {
                    let nk1_6_parts = cx.split::<18>(nk1_6, Level::Component);
                    let nk1_6_5 = cx.decode(nk1_6_parts[4]);
                    let nk1_6_6 = cx.decode(nk1_6_parts[5]);
                    let nk1_6_7 = cx.decode(nk1_6_parts[6]);
                    let nk1_6_8 = cx.decode(nk1_6_parts[7]);
                    let extension = cx.open("\"extension\":[", false);
                    {
                        let element_16 = cx
                            .open(
                                "{\"url\":\"http://hl7.org/fhir/StructureDefinition/contactpoint-country\"",
                                false,
                            );
                        {
                            // mappings/v2-to-fhir/datatypes/contacts.mw:32  XTN.5 -> ContactPoint.extension.valueString
                            cx.put_string(
                                "\"valueString\":",
                                nk1_6_5,
                                Form::Iso,
                                Policy::Fail,
                                Row(228),
                            )?;
                        }
                        cx.close(element_16, "}", true)?;
                        let element_17 = cx
                            .open(
                                "{\"url\":\"http://hl7.org/fhir/StructureDefinition/contactpoint-area\"",
                                false,
                            );
                        {
                            // mappings/v2-to-fhir/datatypes/contacts.mw:33  XTN.6 -> ContactPoint.extension.valueString
                            cx.put_string(
                                "\"valueString\":",
                                nk1_6_6,
                                Form::Iso,
                                Policy::Fail,
                                Row(229),
                            )?;
                        }
                        cx.close(element_17, "}", true)?;
                        let element_18 = cx
                            .open(
                                "{\"url\":\"http://hl7.org/fhir/StructureDefinition/contactpoint-local\"",
                                false,
                            );
                        {
                            // mappings/v2-to-fhir/datatypes/contacts.mw:34  XTN.7 -> ContactPoint.extension.valueString
                            cx.put_string(
                                "\"valueString\":",
                                nk1_6_7,
                                Form::Iso,
                                Policy::Fail,
                                Row(230),
                            )?;
                        }
                        cx.close(element_18, "}", true)?;
                        let element_19 = cx
                            .open(
                                "{\"url\":\"http://hl7.org/fhir/StructureDefinition/contactpoint-extension\"",
                                false,
                            );
                        {
                            // mappings/v2-to-fhir/datatypes/contacts.mw:35  XTN.8 -> ContactPoint.extension.valueString
                            cx.put_string(
                                "\"valueString\":",
                                nk1_6_8,
                                Form::Iso,
                                Policy::Fail,
                                Row(231),
                            )?;
                        }
                        cx.close(element_19, "}", true)?;
                    }
                    cx.close(extension, "]", false)?;
                    let encoded = cx.leaf(nk1_6_parts[2], Level::Subcomponent, Row(232));
                    let nk1_6_3 = cx.decode(encoded);
                    let holds = cx.equal(nk1_6_3, b"Internet")
                        || cx.equal(nk1_6_3, b"X.400");
                    if !(holds) {
                        holds_b = !cx.decode(nk1_6_parts[0]).is_empty()
                            || !nk1_6_7.is_empty()
                            || !cx.decode(nk1_6_parts[11]).is_empty();
                        if !(holds_b) {
                            holds_c = !cx.decode(nk1_6_parts[3]).is_empty();
                        }
                    }
                    if holds {
                        cx.literal("\"system\":\"email\"", true);
                    } else if holds_b {
                        if !nk1_6_3.is_empty() {
                            // mappings/v2-to-fhir/datatypes/contacts.mw:17  XTN.3 -> ContactPoint.system
                            cx.put_code(
                                "\"system\":",
                                cx.cell(2, cx.lookup(2, nk1_6_3), TableColumn::Code),
                                Form::Iso,
                                Policy::Fail,
                                Row(234),
                            )?;
                        } else {
                            cx.literal("\"system\":\"phone\"", true);
                        }
                    } else if holds_c {
                        cx.literal("\"system\":\"email\"", true);
                    }
                    if holds {
                        // mappings/v2-to-fhir/datatypes/contacts.mw:13  XTN.4 or XTN.1 or XTN.12 -> ContactPoint.value
                        let mut text: Value = cx.decode(nk1_6_parts[3]);
                        if text.is_empty() {
                            text = cx.decode(nk1_6_parts[0]);
                        }
                        if text.is_empty() {
                            text = cx.decode(nk1_6_parts[11]);
                        }
                        cx.put_string(
                            "\"value\":",
                            text,
                            Form::Iso,
                            Policy::Fail,
                            Row(235),
                        )?;
                    } else if holds_b {
                        if !nk1_6_7.is_empty() {
                            cx.begin_text();
                            {
                                let text = cx.concat(b"+", nk1_6_5);
                                cx.append_text(" ", text);
                                cx.append_text(" ", nk1_6_6);
                                cx.append_text(" ", nk1_6_7);
                                let text = cx.concat(b"X", nk1_6_8);
                                cx.append_text(" ", text);
                            }
                            let joined = cx.end_text();
                            // mappings/v2-to-fhir/datatypes/contacts.mw:20  join(concat("+", XTN.5), " ", XTN.6, XTN.7, concat("X", XTN.8)) -> ContactPoint.value
                            cx.put_string(
                                "\"value\":",
                                joined,
                                Form::Iso,
                                Policy::Fail,
                                Row(236),
                            )?;
                        } else {
                            // mappings/v2-to-fhir/datatypes/contacts.mw:21  XTN.12 or XTN.1 -> ContactPoint.value
                            let mut text: Value = cx.decode(nk1_6_parts[11]);
                            if text.is_empty() {
                                text = cx.decode(nk1_6_parts[0]);
                            }
                            cx.put_string(
                                "\"value\":",
                                text,
                                Form::Iso,
                                Policy::Fail,
                                Row(237),
                            )?;
                        }
                    } else if holds_c {
                        // mappings/v2-to-fhir/datatypes/contacts.mw:28  XTN.4 -> ContactPoint.value
                        let text = cx.decode(nk1_6_parts[3]);
                        cx.put_string(
                            "\"value\":",
                            text,
                            Form::Iso,
                            Policy::Fail,
                            Row(238),
                        )?;
                    }
                    cx.literal("\"use\":\"work\"", false);
                    // mappings/v2-to-fhir/datatypes/contacts.mw:38  XTN.18 -> ContactPoint.rank
                    let encoded = cx
                        .leaf(nk1_6_parts[17], Level::Subcomponent, Row(243));
                    let text = cx.decode(encoded);
                    cx.put_positive_int(
                        "\"rank\":",
                        text,
                        Form::Iso,
                        Policy::Warn,
                        Row(243),
                    )?;
                    let period_2 = cx.open("\"period\":{", false);
                    {
                        // mappings/v2-to-fhir/datatypes/contacts.mw:36  XTN.13 -> ContactPoint.period.start
                        let encoded = cx
                            .leaf(nk1_6_parts[12], Level::Subcomponent, Row(244));
                        let text = cx.decode(encoded);
                        cx.put_date_time(
                            "\"start\":",
                            text,
                            Form::V2,
                            Policy::Warn,
                            Row(244),
                        )?;
                        // mappings/v2-to-fhir/datatypes/contacts.mw:37  XTN.14 -> ContactPoint.period.end
                        let encoded = cx
                            .leaf(nk1_6_parts[13], Level::Subcomponent, Row(245));
                        let text = cx.decode(encoded);
                        cx.put_date_time(
                            "\"end\":",
                            text,
                            Form::V2,
                            Policy::Warn,
                            Row(245),
                        )?;
                    }
                    cx.close(period_2, "}", false)?;
                }
                cx.close(element_15, "}", true)?;
            }
        }
        for nk1_31 in cx.repetitions(cx.field(nk1, 31)) {
            if mapwright_runtime::has_value(nk1_31) {
                let element_20 = cx.open("{", false);
                {
                    contact_point_3(cx, nk1_31)?;
                }
                cx.close(element_20, "}", false)?;
            }
        }
        let nk1_40 = cx.single(cx.field(nk1, 40), Row(336));
        if mapwright_runtime::has_value(nk1_40) {
            let element_21 = cx.open("{", false);
            {
                contact_point_3(cx, nk1_40)?;
            }
            cx.close(element_21, "}", false)?;
        }
        let nk1_41 = cx.single(cx.field(nk1, 41), Row(337));
        if mapwright_runtime::has_value(nk1_41) {
            let element_22 = cx.open("{", false);
            {
                contact_point_3(cx, nk1_41)?;
            }
            cx.close(element_22, "}", false)?;
        }
    }
    cx.close(telecom, "]", false)?;
    // mappings/v2-to-fhir/segments/related_person.mw:34  NK1-15.1 -> RelatedPerson.gender
    let encoded = cx.single(cx.field(nk1, 15), Row(338));
    let text = cx.decode(cx.component(encoded, Level::Component, 1));
    cx.put_code(
        "\"gender\":",
        cx.cell(7, cx.lookup(7, text), TableColumn::Code),
        Form::Iso,
        Policy::Fail,
        Row(338),
    )?;
    // mappings/v2-to-fhir/segments/related_person.mw:35  date(NK1-16) -> RelatedPerson.birthDate
    let encoded = cx.sole(cx.field(nk1, 16), Row(339));
    let text = cx.decode(encoded);
    let text_2 = cx.date(text);
    cx.put_date("\"birthDate\":", text_2, Form::V2, Policy::Warn, Row(339))?;
    let address_2 = cx.open("\"address\":[", false);
    {
        for nk1_4 in cx.repetitions(cx.field(nk1, 4)) {
            if mapwright_runtime::has_value(nk1_4) {
                let element_23 = cx.open("{", false);
                {
                    address(cx, nk1_4)?;
                }
                cx.close(element_23, "}", false)?;
            }
        }
        for nk1_32 in cx.repetitions(cx.field(nk1, 32)) {
            if mapwright_runtime::has_value(nk1_32) {
                let element_24 = cx.open("{", false);
                {
                    address(cx, nk1_32)?;
                }
                cx.close(element_24, "}", false)?;
            }
        }
    }
    cx.close(address_2, "]", false)?;
    let period_3 = cx.open("\"period\":{", false);
    {
        // mappings/v2-to-fhir/segments/related_person.mw:36  NK1-8 -> RelatedPerson.period.start
        let encoded = cx.sole(cx.field(nk1, 8), Row(342));
        let text = cx.decode(encoded);
        cx.put_date_time("\"start\":", text, Form::V2, Policy::Warn, Row(342))?;
        // mappings/v2-to-fhir/segments/related_person.mw:37  NK1-9 -> RelatedPerson.period.end
        let encoded = cx.sole(cx.field(nk1, 9), Row(343));
        let text = cx.decode(encoded);
        cx.put_date_time("\"end\":", text, Form::V2, Policy::Warn, Row(343))?;
    }
    cx.close(period_3, "}", false)?;
    let communication = cx.open("\"communication\":[", false);
    {
        let nk1_20 = cx.single(cx.field(nk1, 20), Row(344));
        if mapwright_runtime::has_value(nk1_20) {
            let element_25 = cx.open("{", false);
            {
                // mappings/v2-to-fhir/segments/related_person.mw:38  NK1-20 -> RelatedPerson.communication.language
                let before_2 = cx.position();
                {
                    if mapwright_runtime::has_value(nk1_20) {
                        let language = cx.open("\"language\":{", false);
                        {
                            codeable_concept(cx, nk1_20)?;
                        }
                        cx.close(language, "}", false)?;
                    }
                }
                cx.require(before_2, Row(345), Lack::Fail);
            }
            cx.close(element_25, "}", false)?;
        }
    }
    cx.close(communication, "]", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/datatypes/identifiers.mw:34
pub(crate) fn identifier_6<'m>(
    cx: &mut Context<'m>,
    ei: Value<'m>,
) -> Result<(), Failed> {
    let ei_parts = cx.split::<3>(ei, Level::Subcomponent);
    let ei_3_b = cx.decode(ei_parts[2]);
    let ei_3 = cx.uri(ei_3_b);
    if !ei_3.is_empty() {
        // mappings/v2-to-fhir/datatypes/identifiers.mw:38  uri(EI.3) -> Identifier.system
        cx.put_uri("\"system\":", ei_3, Form::Iso, Policy::Fail, Row(347))?;
    } else {
        // mappings/v2-to-fhir/datatypes/identifiers.mw:39  EI.2 -> Identifier.system
        let text = cx.decode(ei_parts[1]);
        cx.put_uri(
            "\"system\":",
            cx.parameter_at(0, text),
            Form::Iso,
            Policy::Fail,
            Row(348),
        )?;
    }
    // mappings/v2-to-fhir/datatypes/identifiers.mw:35  EI.1 -> Identifier.value
    let text = cx.decode(ei_parts[0]);
    cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(349))?;
    let assigner = cx.open("\"assigner\":{", false);
    {
        // mappings/v2-to-fhir/datatypes/identifiers.mw:36  EI.2 or EI.3 -> Identifier.assigner.display
        let mut text: Value = cx.decode(ei_parts[1]);
        if text.is_empty() {
            text = ei_3_b;
        }
        cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(350))?;
    }
    cx.close(assigner, "}", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/adt_a01.mw:61
pub(crate) fn location<'m>(
    cx: &mut Context<'m>,
    place_id: Id,
    adt_a01_2: Node,
) -> Result<(), Failed> {
    let mut holds_b: bool = false;
    let mut holds_c: bool = false;
    let mut holds_d: bool = false;
    let mut holds_e: bool = false;
    cx.literal("\"resourceType\":\"Location\"", false);
    // mappings/v2-to-fhir/adt_a01.mw:61  PV1-3 -> Location
    cx.put_identified("\"id\":\"", place_id, "");
    let encoded = cx.single(cx.field(cx.child(adt_a01_2, 10), 3), Row(346));
    let pv1_3_parts = cx.split::<10>(encoded, Level::Component);
    let identifier_8 = cx.open("\"identifier\":[", false);
    {
        if mapwright_runtime::has_value(pv1_3_parts[9]) {
            let element = cx.open("{", false);
            {
                identifier_6(cx, pv1_3_parts[9])?;
            }
            cx.close(element, "}", false)?;
        }
    }
    cx.close(identifier_8, "]", false)?;
    let pv1_3_7_parts = cx.split::<2>(pv1_3_parts[6], Level::Subcomponent);
    let pv1_3_8_parts = cx.split::<2>(pv1_3_parts[7], Level::Subcomponent);
    let pv1_3_1_parts = cx.split::<2>(pv1_3_parts[0], Level::Subcomponent);
    let pv1_3_2_parts = cx.split::<2>(pv1_3_parts[1], Level::Subcomponent);
    let pv1_3_3_parts = cx.split::<2>(pv1_3_parts[2], Level::Subcomponent);
    let pv1_3_7_1 = cx.decode(pv1_3_7_parts[0]);
    let pv1_3_8_1 = cx.decode(pv1_3_8_parts[0]);
    let pv1_3_1_1 = cx.decode(pv1_3_1_parts[0]);
    let pv1_3_2_1 = cx.decode(pv1_3_2_parts[0]);
    let pv1_3_3_1 = cx.decode(pv1_3_3_parts[0]);
    cx.begin_text();
    {
        cx.append_text(" ", pv1_3_7_1);
        cx.append_text(" ", pv1_3_8_1);
        cx.append_text(" ", pv1_3_1_1);
        cx.append_text(" ", pv1_3_2_1);
        cx.append_text(" ", pv1_3_3_1);
    }
    let joined = cx.end_text();
    let pv1_3_4_parts = cx.split::<2>(pv1_3_parts[3], Level::Subcomponent);
    // mappings/v2-to-fhir/datatypes/places.mw:46  join(PL.7.1, " ", PL.8.1, PL.1.1, PL.2.1, PL.3.1) or PL.4.1 -> Location.name
    let mut text: Value = joined;
    if text.is_empty() {
        text = cx.decode(pv1_3_4_parts[0]);
    }
    cx.put_string("\"name\":", text, Form::Iso, Policy::Fail, Row(351))?;
    // mappings/v2-to-fhir/datatypes/places.mw:47  PL.9 -> Location.description
    let text = cx.decode(pv1_3_parts[8]);
    cx.put_string("\"description\":", text, Form::Iso, Policy::Fail, Row(352))?;
    cx.literal("\"mode\":\"instance\"", false);
    let physical_type = cx.open("\"physicalType\":{", false);
    {
        let holds = mapwright_runtime::has_value(pv1_3_parts[2]);
        if !(holds) {
            holds_b = mapwright_runtime::has_value(pv1_3_parts[1]);
            if !(holds_b) {
                holds_c = mapwright_runtime::has_value(pv1_3_parts[0]);
                if !(holds_c) {
                    holds_d = mapwright_runtime::has_value(pv1_3_parts[7]);
                    if !(holds_d) {
                        holds_e = mapwright_runtime::has_value(pv1_3_parts[6]);
                    }
                }
            }
        }
        let coding_6 = cx
            .open(
                "\"coding\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/location-physical-type\"",
                false,
            );
        {
            if holds {
                cx.literal("\"code\":\"bd\"", true);
            } else if holds_b {
                cx.literal("\"code\":\"ro\"", true);
            } else if holds_c {
                cx.literal("\"code\":\"wa\"", true);
            } else if holds_d {
                cx.literal("\"code\":\"lvl\"", true);
            } else if holds_e {
                cx.literal("\"code\":\"bu\"", true);
            } else {
                cx.literal("\"code\":\"si\"", true);
            }
            if holds {
                cx.literal("\"display\":\"Bed\"", true);
            } else if holds_b {
                cx.literal("\"display\":\"Room\"", true);
            } else if holds_c {
                cx.literal("\"display\":\"Ward\"", true);
            } else if holds_d {
                cx.literal("\"display\":\"Level\"", true);
            } else if holds_e {
                cx.literal("\"display\":\"Building\"", true);
            } else {
                cx.literal("\"display\":\"Site\"", true);
            }
        }
        cx.close(coding_6, "}]", true)?;
        if holds {
            // mappings/v2-to-fhir/datatypes/places.mw:53  PL.3.1 or PL.3.2 -> CodeableConcept.text
            let mut text: Value = pv1_3_3_1;
            if text.is_empty() {
                text = cx.decode(pv1_3_3_parts[1]);
            }
            cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(358))?;
        } else if holds_b {
            // mappings/v2-to-fhir/datatypes/places.mw:54  PL.2.1 or PL.2.2 -> CodeableConcept.text
            let mut text: Value = pv1_3_2_1;
            if text.is_empty() {
                text = cx.decode(pv1_3_2_parts[1]);
            }
            cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(359))?;
        } else if holds_c {
            // mappings/v2-to-fhir/datatypes/places.mw:55  PL.1.1 or PL.1.2 -> CodeableConcept.text
            let mut text: Value = pv1_3_1_1;
            if text.is_empty() {
                text = cx.decode(pv1_3_1_parts[1]);
            }
            cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(360))?;
        } else if holds_d {
            // mappings/v2-to-fhir/datatypes/places.mw:56  PL.8.1 or PL.8.2 -> CodeableConcept.text
            let mut text: Value = pv1_3_8_1;
            if text.is_empty() {
                text = cx.decode(pv1_3_8_parts[1]);
            }
            cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(361))?;
        } else if holds_e {
            // mappings/v2-to-fhir/datatypes/places.mw:57  PL.7.1 or PL.7.2 -> CodeableConcept.text
            let mut text: Value = pv1_3_7_1;
            if text.is_empty() {
                text = cx.decode(pv1_3_7_parts[1]);
            }
            cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(362))?;
        } else {
            // mappings/v2-to-fhir/datatypes/places.mw:58  PL.4.1 or PL.4.2 -> CodeableConcept.text
            let mut text: Value = cx.decode(pv1_3_4_parts[0]);
            if text.is_empty() {
                text = cx.decode(pv1_3_4_parts[1]);
            }
            cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(363))?;
        }
    }
    cx.close(physical_type, "}", true)?;
    let managing_organization = cx.open("\"managingOrganization\":{", false);
    {
        // mappings/v2-to-fhir/datatypes/places.mw:48  PL.4.1 or PL.4.2 -> Location.managingOrganization.display
        let mut text: Value = cx.decode(pv1_3_4_parts[0]);
        if text.is_empty() {
            text = cx.decode(pv1_3_4_parts[1]);
        }
        cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(364))?;
    }
    cx.close(managing_organization, "}", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/adt_a01.mw:62
pub(crate) fn location_2<'m>(
    cx: &mut Context<'m>,
    prior_place_id: Id,
    adt_a01_2: Node,
) -> Result<(), Failed> {
    let mut holds_b: bool = false;
    let mut holds_c: bool = false;
    let mut holds_d: bool = false;
    let mut holds_e: bool = false;
    cx.literal("\"resourceType\":\"Location\"", false);
    // mappings/v2-to-fhir/adt_a01.mw:62  PV1-6 -> Location
    cx.put_identified("\"id\":\"", prior_place_id, "");
    let encoded = cx.single(cx.field(cx.child(adt_a01_2, 10), 6), Row(346));
    let pv1_6_parts = cx.split::<10>(encoded, Level::Component);
    let identifier_8 = cx.open("\"identifier\":[", false);
    {
        if mapwright_runtime::has_value(pv1_6_parts[9]) {
            let element = cx.open("{", false);
            {
                identifier_6(cx, pv1_6_parts[9])?;
            }
            cx.close(element, "}", false)?;
        }
    }
    cx.close(identifier_8, "]", false)?;
    let pv1_6_7_parts = cx.split::<2>(pv1_6_parts[6], Level::Subcomponent);
    let pv1_6_8_parts = cx.split::<2>(pv1_6_parts[7], Level::Subcomponent);
    let pv1_6_1_parts = cx.split::<2>(pv1_6_parts[0], Level::Subcomponent);
    let pv1_6_2_parts = cx.split::<2>(pv1_6_parts[1], Level::Subcomponent);
    let pv1_6_3_parts = cx.split::<2>(pv1_6_parts[2], Level::Subcomponent);
    let pv1_6_7_1 = cx.decode(pv1_6_7_parts[0]);
    let pv1_6_8_1 = cx.decode(pv1_6_8_parts[0]);
    let pv1_6_1_1 = cx.decode(pv1_6_1_parts[0]);
    let pv1_6_2_1 = cx.decode(pv1_6_2_parts[0]);
    let pv1_6_3_1 = cx.decode(pv1_6_3_parts[0]);
    cx.begin_text();
    {
        cx.append_text(" ", pv1_6_7_1);
        cx.append_text(" ", pv1_6_8_1);
        cx.append_text(" ", pv1_6_1_1);
        cx.append_text(" ", pv1_6_2_1);
        cx.append_text(" ", pv1_6_3_1);
    }
    let joined = cx.end_text();
    let pv1_6_4_parts = cx.split::<2>(pv1_6_parts[3], Level::Subcomponent);
    // mappings/v2-to-fhir/datatypes/places.mw:46  join(PL.7.1, " ", PL.8.1, PL.1.1, PL.2.1, PL.3.1) or PL.4.1 -> Location.name
    let mut text: Value = joined;
    if text.is_empty() {
        text = cx.decode(pv1_6_4_parts[0]);
    }
    cx.put_string("\"name\":", text, Form::Iso, Policy::Fail, Row(351))?;
    // mappings/v2-to-fhir/datatypes/places.mw:47  PL.9 -> Location.description
    let text = cx.decode(pv1_6_parts[8]);
    cx.put_string("\"description\":", text, Form::Iso, Policy::Fail, Row(352))?;
    cx.literal("\"mode\":\"instance\"", false);
    let physical_type = cx.open("\"physicalType\":{", false);
    {
        let holds = mapwright_runtime::has_value(pv1_6_parts[2]);
        if !(holds) {
            holds_b = mapwright_runtime::has_value(pv1_6_parts[1]);
            if !(holds_b) {
                holds_c = mapwright_runtime::has_value(pv1_6_parts[0]);
                if !(holds_c) {
                    holds_d = mapwright_runtime::has_value(pv1_6_parts[7]);
                    if !(holds_d) {
                        holds_e = mapwright_runtime::has_value(pv1_6_parts[6]);
                    }
                }
            }
        }
        let coding_6 = cx
            .open(
                "\"coding\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/location-physical-type\"",
                false,
            );
        {
            if holds {
                cx.literal("\"code\":\"bd\"", true);
            } else if holds_b {
                cx.literal("\"code\":\"ro\"", true);
            } else if holds_c {
                cx.literal("\"code\":\"wa\"", true);
            } else if holds_d {
                cx.literal("\"code\":\"lvl\"", true);
            } else if holds_e {
                cx.literal("\"code\":\"bu\"", true);
            } else {
                cx.literal("\"code\":\"si\"", true);
            }
            if holds {
                cx.literal("\"display\":\"Bed\"", true);
            } else if holds_b {
                cx.literal("\"display\":\"Room\"", true);
            } else if holds_c {
                cx.literal("\"display\":\"Ward\"", true);
            } else if holds_d {
                cx.literal("\"display\":\"Level\"", true);
            } else if holds_e {
                cx.literal("\"display\":\"Building\"", true);
            } else {
                cx.literal("\"display\":\"Site\"", true);
            }
        }
        cx.close(coding_6, "}]", true)?;
        if holds {
            // mappings/v2-to-fhir/datatypes/places.mw:53  PL.3.1 or PL.3.2 -> CodeableConcept.text
            let mut text: Value = pv1_6_3_1;
            if text.is_empty() {
                text = cx.decode(pv1_6_3_parts[1]);
            }
            cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(358))?;
        } else if holds_b {
            // mappings/v2-to-fhir/datatypes/places.mw:54  PL.2.1 or PL.2.2 -> CodeableConcept.text
            let mut text: Value = pv1_6_2_1;
            if text.is_empty() {
                text = cx.decode(pv1_6_2_parts[1]);
            }
            cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(359))?;
        } else if holds_c {
            // mappings/v2-to-fhir/datatypes/places.mw:55  PL.1.1 or PL.1.2 -> CodeableConcept.text
            let mut text: Value = pv1_6_1_1;
            if text.is_empty() {
                text = cx.decode(pv1_6_1_parts[1]);
            }
            cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(360))?;
        } else if holds_d {
            // mappings/v2-to-fhir/datatypes/places.mw:56  PL.8.1 or PL.8.2 -> CodeableConcept.text
            let mut text: Value = pv1_6_8_1;
            if text.is_empty() {
                text = cx.decode(pv1_6_8_parts[1]);
            }
            cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(361))?;
        } else if holds_e {
            // mappings/v2-to-fhir/datatypes/places.mw:57  PL.7.1 or PL.7.2 -> CodeableConcept.text
            let mut text: Value = pv1_6_7_1;
            if text.is_empty() {
                text = cx.decode(pv1_6_7_parts[1]);
            }
            cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(362))?;
        } else {
            // mappings/v2-to-fhir/datatypes/places.mw:58  PL.4.1 or PL.4.2 -> CodeableConcept.text
            let mut text: Value = cx.decode(pv1_6_4_parts[0]);
            if text.is_empty() {
                text = cx.decode(pv1_6_4_parts[1]);
            }
            cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(363))?;
        }
    }
    cx.close(physical_type, "}", true)?;
    let managing_organization = cx.open("\"managingOrganization\":{", false);
    {
        // mappings/v2-to-fhir/datatypes/places.mw:48  PL.4.1 or PL.4.2 -> Location.managingOrganization.display
        let mut text: Value = cx.decode(pv1_6_4_parts[0]);
        if text.is_empty() {
            text = cx.decode(pv1_6_4_parts[1]);
        }
        cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(364))?;
    }
    cx.close(managing_organization, "}", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/adt_a01.mw:63
pub(crate) fn location_3<'m>(
    cx: &mut Context<'m>,
    temporary_place_id: Id,
    adt_a01_2: Node,
) -> Result<(), Failed> {
    let mut holds_b: bool = false;
    let mut holds_c: bool = false;
    let mut holds_d: bool = false;
    let mut holds_e: bool = false;
    cx.literal("\"resourceType\":\"Location\"", false);
    // mappings/v2-to-fhir/adt_a01.mw:63  PV1-11 -> Location
    cx.put_identified("\"id\":\"", temporary_place_id, "");
    let encoded = cx.single(cx.field(cx.child(adt_a01_2, 10), 11), Row(346));
    let pv1_11_parts = cx.split::<10>(encoded, Level::Component);
    let identifier_8 = cx.open("\"identifier\":[", false);
    {
        if mapwright_runtime::has_value(pv1_11_parts[9]) {
            let element = cx.open("{", false);
            {
                identifier_6(cx, pv1_11_parts[9])?;
            }
            cx.close(element, "}", false)?;
        }
    }
    cx.close(identifier_8, "]", false)?;
    let pv1_11_7_parts = cx.split::<2>(pv1_11_parts[6], Level::Subcomponent);
    let pv1_11_8_parts = cx.split::<2>(pv1_11_parts[7], Level::Subcomponent);
    let pv1_11_1_parts = cx.split::<2>(pv1_11_parts[0], Level::Subcomponent);
    let pv1_11_2_parts = cx.split::<2>(pv1_11_parts[1], Level::Subcomponent);
    let pv1_11_3_parts = cx.split::<2>(pv1_11_parts[2], Level::Subcomponent);
    let pv1_11_7_1 = cx.decode(pv1_11_7_parts[0]);
    let pv1_11_8_1 = cx.decode(pv1_11_8_parts[0]);
    let pv1_11_1_1 = cx.decode(pv1_11_1_parts[0]);
    let pv1_11_2_1 = cx.decode(pv1_11_2_parts[0]);
    let pv1_11_3_1 = cx.decode(pv1_11_3_parts[0]);
    cx.begin_text();
    {
        cx.append_text(" ", pv1_11_7_1);
        cx.append_text(" ", pv1_11_8_1);
        cx.append_text(" ", pv1_11_1_1);
        cx.append_text(" ", pv1_11_2_1);
        cx.append_text(" ", pv1_11_3_1);
    }
    let joined = cx.end_text();
    let pv1_11_4_parts = cx.split::<2>(pv1_11_parts[3], Level::Subcomponent);
    // mappings/v2-to-fhir/datatypes/places.mw:46  join(PL.7.1, " ", PL.8.1, PL.1.1, PL.2.1, PL.3.1) or PL.4.1 -> Location.name
    let mut text: Value = joined;
    if text.is_empty() {
        text = cx.decode(pv1_11_4_parts[0]);
    }
    cx.put_string("\"name\":", text, Form::Iso, Policy::Fail, Row(351))?;
    // mappings/v2-to-fhir/datatypes/places.mw:47  PL.9 -> Location.description
    let text = cx.decode(pv1_11_parts[8]);
    cx.put_string("\"description\":", text, Form::Iso, Policy::Fail, Row(352))?;
    cx.literal("\"mode\":\"instance\"", false);
    let physical_type = cx.open("\"physicalType\":{", false);
    {
        let holds = mapwright_runtime::has_value(pv1_11_parts[2]);
        if !(holds) {
            holds_b = mapwright_runtime::has_value(pv1_11_parts[1]);
            if !(holds_b) {
                holds_c = mapwright_runtime::has_value(pv1_11_parts[0]);
                if !(holds_c) {
                    holds_d = mapwright_runtime::has_value(pv1_11_parts[7]);
                    if !(holds_d) {
                        holds_e = mapwright_runtime::has_value(pv1_11_parts[6]);
                    }
                }
            }
        }
        let coding_6 = cx
            .open(
                "\"coding\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/location-physical-type\"",
                false,
            );
        {
            if holds {
                cx.literal("\"code\":\"bd\"", true);
            } else if holds_b {
                cx.literal("\"code\":\"ro\"", true);
            } else if holds_c {
                cx.literal("\"code\":\"wa\"", true);
            } else if holds_d {
                cx.literal("\"code\":\"lvl\"", true);
            } else if holds_e {
                cx.literal("\"code\":\"bu\"", true);
            } else {
                cx.literal("\"code\":\"si\"", true);
            }
            if holds {
                cx.literal("\"display\":\"Bed\"", true);
            } else if holds_b {
                cx.literal("\"display\":\"Room\"", true);
            } else if holds_c {
                cx.literal("\"display\":\"Ward\"", true);
            } else if holds_d {
                cx.literal("\"display\":\"Level\"", true);
            } else if holds_e {
                cx.literal("\"display\":\"Building\"", true);
            } else {
                cx.literal("\"display\":\"Site\"", true);
            }
        }
        cx.close(coding_6, "}]", true)?;
        if holds {
            // mappings/v2-to-fhir/datatypes/places.mw:53  PL.3.1 or PL.3.2 -> CodeableConcept.text
            let mut text: Value = pv1_11_3_1;
            if text.is_empty() {
                text = cx.decode(pv1_11_3_parts[1]);
            }
            cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(358))?;
        } else if holds_b {
            // mappings/v2-to-fhir/datatypes/places.mw:54  PL.2.1 or PL.2.2 -> CodeableConcept.text
            let mut text: Value = pv1_11_2_1;
            if text.is_empty() {
                text = cx.decode(pv1_11_2_parts[1]);
            }
            cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(359))?;
        } else if holds_c {
            // mappings/v2-to-fhir/datatypes/places.mw:55  PL.1.1 or PL.1.2 -> CodeableConcept.text
            let mut text: Value = pv1_11_1_1;
            if text.is_empty() {
                text = cx.decode(pv1_11_1_parts[1]);
            }
            cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(360))?;
        } else if holds_d {
            // mappings/v2-to-fhir/datatypes/places.mw:56  PL.8.1 or PL.8.2 -> CodeableConcept.text
            let mut text: Value = pv1_11_8_1;
            if text.is_empty() {
                text = cx.decode(pv1_11_8_parts[1]);
            }
            cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(361))?;
        } else if holds_e {
            // mappings/v2-to-fhir/datatypes/places.mw:57  PL.7.1 or PL.7.2 -> CodeableConcept.text
            let mut text: Value = pv1_11_7_1;
            if text.is_empty() {
                text = cx.decode(pv1_11_7_parts[1]);
            }
            cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(362))?;
        } else {
            // mappings/v2-to-fhir/datatypes/places.mw:58  PL.4.1 or PL.4.2 -> CodeableConcept.text
            let mut text: Value = cx.decode(pv1_11_4_parts[0]);
            if text.is_empty() {
                text = cx.decode(pv1_11_4_parts[1]);
            }
            cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(363))?;
        }
    }
    cx.close(physical_type, "}", true)?;
    let managing_organization = cx.open("\"managingOrganization\":{", false);
    {
        // mappings/v2-to-fhir/datatypes/places.mw:48  PL.4.1 or PL.4.2 -> Location.managingOrganization.display
        let mut text: Value = cx.decode(pv1_11_4_parts[0]);
        if text.is_empty() {
            text = cx.decode(pv1_11_4_parts[1]);
        }
        cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(364))?;
    }
    cx.close(managing_organization, "}", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/adt_a01.mw:64
pub(crate) fn location_4<'m>(
    cx: &mut Context<'m>,
    pending_place_id: Id,
    adt_a01_2: Node,
) -> Result<(), Failed> {
    let mut holds_b: bool = false;
    let mut holds_c: bool = false;
    let mut holds_d: bool = false;
    let mut holds_e: bool = false;
    cx.literal("\"resourceType\":\"Location\"", false);
    // mappings/v2-to-fhir/adt_a01.mw:64  PV1-42 -> Location
    cx.put_identified("\"id\":\"", pending_place_id, "");
    let encoded = cx.single(cx.field(cx.child(adt_a01_2, 10), 42), Row(346));
    let pv1_42_parts = cx.split::<10>(encoded, Level::Component);
    let identifier_8 = cx.open("\"identifier\":[", false);
    {
        if mapwright_runtime::has_value(pv1_42_parts[9]) {
            let element = cx.open("{", false);
            {
                identifier_6(cx, pv1_42_parts[9])?;
            }
            cx.close(element, "}", false)?;
        }
    }
    cx.close(identifier_8, "]", false)?;
    let pv1_42_7_parts = cx.split::<2>(pv1_42_parts[6], Level::Subcomponent);
    let pv1_42_8_parts = cx.split::<2>(pv1_42_parts[7], Level::Subcomponent);
    let pv1_42_1_parts = cx.split::<2>(pv1_42_parts[0], Level::Subcomponent);
    let pv1_42_2_parts = cx.split::<2>(pv1_42_parts[1], Level::Subcomponent);
    let pv1_42_3_parts = cx.split::<2>(pv1_42_parts[2], Level::Subcomponent);
    let pv1_42_7_1 = cx.decode(pv1_42_7_parts[0]);
    let pv1_42_8_1 = cx.decode(pv1_42_8_parts[0]);
    let pv1_42_1_1 = cx.decode(pv1_42_1_parts[0]);
    let pv1_42_2_1 = cx.decode(pv1_42_2_parts[0]);
    let pv1_42_3_1 = cx.decode(pv1_42_3_parts[0]);
    cx.begin_text();
    {
        cx.append_text(" ", pv1_42_7_1);
        cx.append_text(" ", pv1_42_8_1);
        cx.append_text(" ", pv1_42_1_1);
        cx.append_text(" ", pv1_42_2_1);
        cx.append_text(" ", pv1_42_3_1);
    }
    let joined = cx.end_text();
    let pv1_42_4_parts = cx.split::<2>(pv1_42_parts[3], Level::Subcomponent);
    // mappings/v2-to-fhir/datatypes/places.mw:46  join(PL.7.1, " ", PL.8.1, PL.1.1, PL.2.1, PL.3.1) or PL.4.1 -> Location.name
    let mut text: Value = joined;
    if text.is_empty() {
        text = cx.decode(pv1_42_4_parts[0]);
    }
    cx.put_string("\"name\":", text, Form::Iso, Policy::Fail, Row(351))?;
    // mappings/v2-to-fhir/datatypes/places.mw:47  PL.9 -> Location.description
    let text = cx.decode(pv1_42_parts[8]);
    cx.put_string("\"description\":", text, Form::Iso, Policy::Fail, Row(352))?;
    cx.literal("\"mode\":\"instance\"", false);
    let physical_type = cx.open("\"physicalType\":{", false);
    {
        let holds = mapwright_runtime::has_value(pv1_42_parts[2]);
        if !(holds) {
            holds_b = mapwright_runtime::has_value(pv1_42_parts[1]);
            if !(holds_b) {
                holds_c = mapwright_runtime::has_value(pv1_42_parts[0]);
                if !(holds_c) {
                    holds_d = mapwright_runtime::has_value(pv1_42_parts[7]);
                    if !(holds_d) {
                        holds_e = mapwright_runtime::has_value(pv1_42_parts[6]);
                    }
                }
            }
        }
        let coding_6 = cx
            .open(
                "\"coding\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/location-physical-type\"",
                false,
            );
        {
            if holds {
                cx.literal("\"code\":\"bd\"", true);
            } else if holds_b {
                cx.literal("\"code\":\"ro\"", true);
            } else if holds_c {
                cx.literal("\"code\":\"wa\"", true);
            } else if holds_d {
                cx.literal("\"code\":\"lvl\"", true);
            } else if holds_e {
                cx.literal("\"code\":\"bu\"", true);
            } else {
                cx.literal("\"code\":\"si\"", true);
            }
            if holds {
                cx.literal("\"display\":\"Bed\"", true);
            } else if holds_b {
                cx.literal("\"display\":\"Room\"", true);
            } else if holds_c {
                cx.literal("\"display\":\"Ward\"", true);
            } else if holds_d {
                cx.literal("\"display\":\"Level\"", true);
            } else if holds_e {
                cx.literal("\"display\":\"Building\"", true);
            } else {
                cx.literal("\"display\":\"Site\"", true);
            }
        }
        cx.close(coding_6, "}]", true)?;
        if holds {
            // mappings/v2-to-fhir/datatypes/places.mw:53  PL.3.1 or PL.3.2 -> CodeableConcept.text
            let mut text: Value = pv1_42_3_1;
            if text.is_empty() {
                text = cx.decode(pv1_42_3_parts[1]);
            }
            cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(358))?;
        } else if holds_b {
            // mappings/v2-to-fhir/datatypes/places.mw:54  PL.2.1 or PL.2.2 -> CodeableConcept.text
            let mut text: Value = pv1_42_2_1;
            if text.is_empty() {
                text = cx.decode(pv1_42_2_parts[1]);
            }
            cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(359))?;
        } else if holds_c {
            // mappings/v2-to-fhir/datatypes/places.mw:55  PL.1.1 or PL.1.2 -> CodeableConcept.text
            let mut text: Value = pv1_42_1_1;
            if text.is_empty() {
                text = cx.decode(pv1_42_1_parts[1]);
            }
            cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(360))?;
        } else if holds_d {
            // mappings/v2-to-fhir/datatypes/places.mw:56  PL.8.1 or PL.8.2 -> CodeableConcept.text
            let mut text: Value = pv1_42_8_1;
            if text.is_empty() {
                text = cx.decode(pv1_42_8_parts[1]);
            }
            cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(361))?;
        } else if holds_e {
            // mappings/v2-to-fhir/datatypes/places.mw:57  PL.7.1 or PL.7.2 -> CodeableConcept.text
            let mut text: Value = pv1_42_7_1;
            if text.is_empty() {
                text = cx.decode(pv1_42_7_parts[1]);
            }
            cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(362))?;
        } else {
            // mappings/v2-to-fhir/datatypes/places.mw:58  PL.4.1 or PL.4.2 -> CodeableConcept.text
            let mut text: Value = cx.decode(pv1_42_4_parts[0]);
            if text.is_empty() {
                text = cx.decode(pv1_42_4_parts[1]);
            }
            cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(363))?;
        }
    }
    cx.close(physical_type, "}", true)?;
    let managing_organization = cx.open("\"managingOrganization\":{", false);
    {
        // mappings/v2-to-fhir/datatypes/places.mw:48  PL.4.1 or PL.4.2 -> Location.managingOrganization.display
        let mut text: Value = cx.decode(pv1_42_4_parts[0]);
        if text.is_empty() {
            text = cx.decode(pv1_42_4_parts[1]);
        }
        cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(364))?;
    }
    cx.close(managing_organization, "}", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/datatypes/codes.mw:14
pub(crate) fn codeable_concept_2<'m>(
    cx: &mut Context<'m>,
    cwe: Value<'m>,
) -> Result<(), Failed> {
    let coding_6 = cx.open("\"coding\":[", false);
    {
        if mapwright_runtime::has_value(cwe) {
            let element = cx.open("{", false);
            {
                coding_2(cx, cwe)?;
            }
            cx.close(element, "}", false)?;
        }
        if mapwright_runtime::has_value(cwe) {
            let element_2 = cx.open("{", false);
            {
                alternate_coding_2(cx, cwe)?;
            }
            cx.close(element_2, "}", false)?;
        }
        if mapwright_runtime::has_value(cwe) {
            let element_3 = cx.open("{", false);
            {
                second_alternate_coding_2(cx, cwe)?;
            }
            cx.close(element_3, "}", false)?;
        }
    }
    cx.close(coding_6, "]", false)?;
    // mappings/v2-to-fhir/datatypes/codes.mw:18  CWE.9 -> CodeableConcept.text
    let text = cx.decode(cx.component(cwe, Level::Subcomponent, 9));
    cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(172))?;
    Ok(())
}
/// mappings/v2-to-fhir/datatypes/codes.mw:22
pub(crate) fn coding_2<'m>(cx: &mut Context<'m>, cwe: Value<'m>) -> Result<(), Failed> {
    let mut holds_b: bool = false;
    let mut holds_c: bool = false;
    let mut holds_d: bool = false;
    let cwe_parts = cx.split::<14>(cwe, Level::Subcomponent);
    let cwe_3 = cx.decode(cwe_parts[2]);
    let cwe_3_row = cx.lookup(0, cwe_3);
    let holds = cwe_3_row >= 0;
    if !(holds) {
        holds_b = !cx.after(cwe_3, b"HL7").is_empty();
        if !(holds_b) {
            let text = cx.decode(cwe_parts[13]);
            holds_c = !cx.uri(text).is_empty();
            if !(holds_c) {
                holds_d = !cx.uri(cwe_3).is_empty();
            }
        }
    }
    if holds {
        // mappings/v2-to-fhir/datatypes/codes.mw:26  CWE.3 -> Coding.system
        cx.put_uri(
            "\"system\":",
            cx.cell(0, cwe_3_row, TableColumn::Code),
            Form::Iso,
            Policy::Fail,
            Row(141),
        )?;
    } else if holds_b {
        // mappings/v2-to-fhir/datatypes/codes.mw:27  concat("http://terminology.hl7.org/CodeSystem/v2-", after(CWE.3, "HL7")) -> Coding.system
        let text = cx.after(cwe_3, b"HL7");
        let text_2 = cx.concat(b"http://terminology.hl7.org/CodeSystem/v2-", text);
        cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Warn, Row(142))?;
    } else if holds_c {
        // mappings/v2-to-fhir/datatypes/codes.mw:28  uri(CWE.14) -> Coding.system
        let text = cx.decode(cwe_parts[13]);
        let text_2 = cx.uri(text);
        cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Fail, Row(143))?;
    } else if holds_d {
        // mappings/v2-to-fhir/datatypes/codes.mw:29  uri(CWE.3) -> Coding.system
        let text = cx.uri(cwe_3);
        cx.put_uri("\"system\":", text, Form::Iso, Policy::Fail, Row(144))?;
    }
    if !(holds) {
        if !(holds_b) {
            if !(holds_c) {
                if !(holds_d) {
                    let _system = cx
                        .open(
                            "\"_system\":{\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/originalText\"",
                            false,
                        );
                    {
                        // mappings/v2-to-fhir/datatypes/codes.mw:30  CWE.3 -> Coding.system.extension.valueString
                        cx.put_string(
                            "\"valueString\":",
                            cwe_3,
                            Form::Iso,
                            Policy::Fail,
                            Row(145),
                        )?;
                    }
                    cx.close(_system, "}]}", true)?;
                }
            }
        }
    }
    // mappings/v2-to-fhir/datatypes/codes.mw:25  CWE.7 -> Coding.version
    let text = cx.decode(cwe_parts[6]);
    cx.put_string("\"version\":", text, Form::Iso, Policy::Fail, Row(146))?;
    // mappings/v2-to-fhir/datatypes/codes.mw:23  CWE.1 -> Coding.code
    let text = cx.decode(cwe_parts[0]);
    cx.put_code("\"code\":", text, Form::Iso, Policy::Warn, Row(147))?;
    // mappings/v2-to-fhir/datatypes/codes.mw:24  CWE.2 -> Coding.display
    let text = cx.decode(cwe_parts[1]);
    cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(148))?;
    Ok(())
}
/// mappings/v2-to-fhir/datatypes/codes.mw:33
pub(crate) fn alternate_coding_2<'m>(
    cx: &mut Context<'m>,
    cwe: Value<'m>,
) -> Result<(), Failed> {
    let mut holds_b: bool = false;
    let mut holds_c: bool = false;
    let mut holds_d: bool = false;
    let cwe_parts = cx.split::<17>(cwe, Level::Subcomponent);
    let cwe_6 = cx.decode(cwe_parts[5]);
    let cwe_6_row = cx.lookup(0, cwe_6);
    let holds = cwe_6_row >= 0;
    if !(holds) {
        holds_b = !cx.after(cwe_6, b"HL7").is_empty();
        if !(holds_b) {
            let text = cx.decode(cwe_parts[16]);
            holds_c = !cx.uri(text).is_empty();
            if !(holds_c) {
                holds_d = !cx.uri(cwe_6).is_empty();
            }
        }
    }
    if holds {
        // mappings/v2-to-fhir/datatypes/codes.mw:37  CWE.6 -> Coding.system
        cx.put_uri(
            "\"system\":",
            cx.cell(0, cwe_6_row, TableColumn::Code),
            Form::Iso,
            Policy::Fail,
            Row(152),
        )?;
    } else if holds_b {
        // mappings/v2-to-fhir/datatypes/codes.mw:38  concat("http://terminology.hl7.org/CodeSystem/v2-", after(CWE.6, "HL7")) -> Coding.system
        let text = cx.after(cwe_6, b"HL7");
        let text_2 = cx.concat(b"http://terminology.hl7.org/CodeSystem/v2-", text);
        cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Warn, Row(153))?;
    } else if holds_c {
        // mappings/v2-to-fhir/datatypes/codes.mw:39  uri(CWE.17) -> Coding.system
        let text = cx.decode(cwe_parts[16]);
        let text_2 = cx.uri(text);
        cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Fail, Row(154))?;
    } else if holds_d {
        // mappings/v2-to-fhir/datatypes/codes.mw:40  uri(CWE.6) -> Coding.system
        let text = cx.uri(cwe_6);
        cx.put_uri("\"system\":", text, Form::Iso, Policy::Fail, Row(155))?;
    }
    if !(holds) {
        if !(holds_b) {
            if !(holds_c) {
                if !(holds_d) {
                    let _system = cx
                        .open(
                            "\"_system\":{\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/originalText\"",
                            false,
                        );
                    {
                        // mappings/v2-to-fhir/datatypes/codes.mw:41  CWE.6 -> Coding.system.extension.valueString
                        cx.put_string(
                            "\"valueString\":",
                            cwe_6,
                            Form::Iso,
                            Policy::Fail,
                            Row(156),
                        )?;
                    }
                    cx.close(_system, "}]}", true)?;
                }
            }
        }
    }
    // mappings/v2-to-fhir/datatypes/codes.mw:36  CWE.8 -> Coding.version
    let text = cx.decode(cwe_parts[7]);
    cx.put_string("\"version\":", text, Form::Iso, Policy::Fail, Row(157))?;
    // mappings/v2-to-fhir/datatypes/codes.mw:34  CWE.4 -> Coding.code
    let text = cx.decode(cwe_parts[3]);
    cx.put_code("\"code\":", text, Form::Iso, Policy::Warn, Row(158))?;
    // mappings/v2-to-fhir/datatypes/codes.mw:35  CWE.5 -> Coding.display
    let text = cx.decode(cwe_parts[4]);
    cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(159))?;
    Ok(())
}
/// mappings/v2-to-fhir/datatypes/codes.mw:44
pub(crate) fn second_alternate_coding_2<'m>(
    cx: &mut Context<'m>,
    cwe: Value<'m>,
) -> Result<(), Failed> {
    let mut holds_b: bool = false;
    let mut holds_c: bool = false;
    let mut holds_d: bool = false;
    let cwe_parts = cx.split::<20>(cwe, Level::Subcomponent);
    let cwe_12 = cx.decode(cwe_parts[11]);
    let cwe_12_row = cx.lookup(0, cwe_12);
    let holds = cwe_12_row >= 0;
    if !(holds) {
        holds_b = !cx.after(cwe_12, b"HL7").is_empty();
        if !(holds_b) {
            let text = cx.decode(cwe_parts[19]);
            holds_c = !cx.uri(text).is_empty();
            if !(holds_c) {
                holds_d = !cx.uri(cwe_12).is_empty();
            }
        }
    }
    if holds {
        // mappings/v2-to-fhir/datatypes/codes.mw:48  CWE.12 -> Coding.system
        cx.put_uri(
            "\"system\":",
            cx.cell(0, cwe_12_row, TableColumn::Code),
            Form::Iso,
            Policy::Fail,
            Row(163),
        )?;
    } else if holds_b {
        // mappings/v2-to-fhir/datatypes/codes.mw:49  concat("http://terminology.hl7.org/CodeSystem/v2-", after(CWE.12, "HL7")) -> Coding.system
        let text = cx.after(cwe_12, b"HL7");
        let text_2 = cx.concat(b"http://terminology.hl7.org/CodeSystem/v2-", text);
        cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Warn, Row(164))?;
    } else if holds_c {
        // mappings/v2-to-fhir/datatypes/codes.mw:50  uri(CWE.20) -> Coding.system
        let text = cx.decode(cwe_parts[19]);
        let text_2 = cx.uri(text);
        cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Fail, Row(165))?;
    } else if holds_d {
        // mappings/v2-to-fhir/datatypes/codes.mw:51  uri(CWE.12) -> Coding.system
        let text = cx.uri(cwe_12);
        cx.put_uri("\"system\":", text, Form::Iso, Policy::Fail, Row(166))?;
    }
    if !(holds) {
        if !(holds_b) {
            if !(holds_c) {
                if !(holds_d) {
                    let _system = cx
                        .open(
                            "\"_system\":{\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/originalText\"",
                            false,
                        );
                    {
                        // mappings/v2-to-fhir/datatypes/codes.mw:52  CWE.12 -> Coding.system.extension.valueString
                        cx.put_string(
                            "\"valueString\":",
                            cwe_12,
                            Form::Iso,
                            Policy::Fail,
                            Row(167),
                        )?;
                    }
                    cx.close(_system, "}]}", true)?;
                }
            }
        }
    }
    // mappings/v2-to-fhir/datatypes/codes.mw:47  CWE.13 -> Coding.version
    let text = cx.decode(cwe_parts[12]);
    cx.put_string("\"version\":", text, Form::Iso, Policy::Fail, Row(168))?;
    // mappings/v2-to-fhir/datatypes/codes.mw:45  CWE.10 -> Coding.code
    let text = cx.decode(cwe_parts[9]);
    cx.put_code("\"code\":", text, Form::Iso, Policy::Warn, Row(169))?;
    // mappings/v2-to-fhir/datatypes/codes.mw:46  CWE.11 -> Coding.display
    let text = cx.decode(cwe_parts[10]);
    cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(170))?;
    Ok(())
}
/// mappings/v2-to-fhir/adt_a01.mw:65
pub(crate) fn location_5<'m>(
    cx: &mut Context<'m>,
    discharge_place_id: Id,
    adt_a01_2: Node,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"Location\"", false);
    // mappings/v2-to-fhir/adt_a01.mw:65  PV1-37 -> Location
    cx.put_identified("\"id\":\"", discharge_place_id, "");
    let encoded = cx.single(cx.field(cx.child(adt_a01_2, 10), 37), Row(365));
    let pv1_37_1 = cx.component(encoded, Level::Component, 1);
    let pv1_37_1_parts = cx.split::<2>(pv1_37_1, Level::Subcomponent);
    // mappings/v2-to-fhir/datatypes/places.mw:69  DLD.1.2 or DLD.1.1 -> Location.name
    let mut text: Value = cx.decode(pv1_37_1_parts[1]);
    if text.is_empty() {
        text = cx.decode(pv1_37_1_parts[0]);
    }
    cx.put_string("\"name\":", text, Form::Iso, Policy::Fail, Row(365))?;
    cx.literal("\"mode\":\"instance\"", false);
    let type_1 = cx.open("\"type\":[", false);
    {
        if mapwright_runtime::has_value(pv1_37_1) {
            let element = cx.open("{", false);
            {
                codeable_concept_2(cx, pv1_37_1)?;
            }
            cx.close(element, "}", false)?;
        }
    }
    cx.close(type_1, "]", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/adt_a01.mw:68
pub(crate) fn practitioner_2<'m>(
    cx: &mut Context<'m>,
    attending_id: Id,
    pv1_7: Value<'m>,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"Practitioner\"", false);
    // mappings/v2-to-fhir/adt_a01.mw:68  doctor -> Practitioner
    cx.put_identified("\"id\":\"", attending_id, "");
    let pv1_7_parts = cx.split::<7>(pv1_7, Level::Component);
    let identifier_8 = cx.open("\"identifier\":[", false);
    {
        if !cx.decode(pv1_7_parts[0]).is_empty() {
            let element = cx.open("{", false);
            {
                identifier_3(cx, pv1_7)?;
            }
            cx.close(element, "}", false)?;
        }
    }
    cx.close(identifier_8, "]", false)?;
    let name = cx.open("\"name\":[", false);
    {
        if !cx.decode(cx.component(pv1_7_parts[1], Level::Subcomponent, 1)).is_empty()
            || !cx.decode(pv1_7_parts[2]).is_empty()
            || !cx.decode(pv1_7_parts[3]).is_empty()
            || !cx.decode(pv1_7_parts[5]).is_empty()
        {
            let element_2 = cx.open("{", false);
            {
                human_name(cx, pv1_7)?;
            }
            cx.close(element_2, "}", false)?;
        }
    }
    cx.close(name, "]", false)?;
    let qualification = cx.open("\"qualification\":[", false);
    {
        let encoded = cx.leaf(pv1_7_parts[6], Level::Subcomponent, Row(132));
        let pv1_7_7 = cx.decode(encoded);
        let pv1_7_7_row = cx.lookup(15, pv1_7_7);
        if pv1_7_7_row >= 0 {
            let element_3 = cx.open("{", false);
            {
                // mappings/v2-to-fhir/datatypes/parties.mw:16  XCN.7 -> Practitioner.qualification.code
                let before = cx.position();
                {
                    if !pv1_7_7.is_empty() {
                        cx.put_coding("\"code\":{\"coding\":[{", 15, pv1_7_7_row, "}]}");
                    }
                }
                cx.require(before, Row(133), Lack::Fail);
            }
            cx.close(element_3, "}", false)?;
        } else {
            let element_4 = cx.open("{", false);
            {
                // mappings/v2-to-fhir/datatypes/parties.mw:17  XCN.7 -> Practitioner.qualification.code.text
                let before_2 = cx.position();
                {
                    let code = cx.open("\"code\":{", false);
                    {
                        cx.put_string(
                            "\"text\":",
                            pv1_7_7,
                            Form::Iso,
                            Policy::Fail,
                            Row(134),
                        )?;
                    }
                    cx.close(code, "}", false)?;
                }
                cx.require(before_2, Row(134), Lack::Fail);
            }
            cx.close(element_4, "}", false)?;
        }
    }
    cx.close(qualification, "]", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/adt_a01.mw:71
pub(crate) fn practitioner_3<'m>(
    cx: &mut Context<'m>,
    referring_id: Id,
    pv1_8: Value<'m>,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"Practitioner\"", false);
    // mappings/v2-to-fhir/adt_a01.mw:71  doctor -> Practitioner
    cx.put_identified("\"id\":\"", referring_id, "");
    let pv1_8_parts = cx.split::<7>(pv1_8, Level::Component);
    let identifier_8 = cx.open("\"identifier\":[", false);
    {
        if !cx.decode(pv1_8_parts[0]).is_empty() {
            let element = cx.open("{", false);
            {
                identifier_3(cx, pv1_8)?;
            }
            cx.close(element, "}", false)?;
        }
    }
    cx.close(identifier_8, "]", false)?;
    let name = cx.open("\"name\":[", false);
    {
        if !cx.decode(cx.component(pv1_8_parts[1], Level::Subcomponent, 1)).is_empty()
            || !cx.decode(pv1_8_parts[2]).is_empty()
            || !cx.decode(pv1_8_parts[3]).is_empty()
            || !cx.decode(pv1_8_parts[5]).is_empty()
        {
            let element_2 = cx.open("{", false);
            {
                human_name(cx, pv1_8)?;
            }
            cx.close(element_2, "}", false)?;
        }
    }
    cx.close(name, "]", false)?;
    let qualification = cx.open("\"qualification\":[", false);
    {
        let encoded = cx.leaf(pv1_8_parts[6], Level::Subcomponent, Row(132));
        let pv1_8_7 = cx.decode(encoded);
        let pv1_8_7_row = cx.lookup(15, pv1_8_7);
        if pv1_8_7_row >= 0 {
            let element_3 = cx.open("{", false);
            {
                // mappings/v2-to-fhir/datatypes/parties.mw:16  XCN.7 -> Practitioner.qualification.code
                let before = cx.position();
                {
                    if !pv1_8_7.is_empty() {
                        cx.put_coding("\"code\":{\"coding\":[{", 15, pv1_8_7_row, "}]}");
                    }
                }
                cx.require(before, Row(133), Lack::Fail);
            }
            cx.close(element_3, "}", false)?;
        } else {
            let element_4 = cx.open("{", false);
            {
                // mappings/v2-to-fhir/datatypes/parties.mw:17  XCN.7 -> Practitioner.qualification.code.text
                let before_2 = cx.position();
                {
                    let code = cx.open("\"code\":{", false);
                    {
                        cx.put_string(
                            "\"text\":",
                            pv1_8_7,
                            Form::Iso,
                            Policy::Fail,
                            Row(134),
                        )?;
                    }
                    cx.close(code, "}", false)?;
                }
                cx.require(before_2, Row(134), Lack::Fail);
            }
            cx.close(element_4, "}", false)?;
        }
    }
    cx.close(qualification, "]", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/adt_a01.mw:74
pub(crate) fn practitioner_4<'m>(
    cx: &mut Context<'m>,
    consulting_id: Id,
    pv1_9: Value<'m>,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"Practitioner\"", false);
    // mappings/v2-to-fhir/adt_a01.mw:74  doctor -> Practitioner
    cx.put_identified("\"id\":\"", consulting_id, "");
    let pv1_9_parts = cx.split::<7>(pv1_9, Level::Component);
    let identifier_8 = cx.open("\"identifier\":[", false);
    {
        if !cx.decode(pv1_9_parts[0]).is_empty() {
            let element = cx.open("{", false);
            {
                identifier_3(cx, pv1_9)?;
            }
            cx.close(element, "}", false)?;
        }
    }
    cx.close(identifier_8, "]", false)?;
    let name = cx.open("\"name\":[", false);
    {
        if !cx.decode(cx.component(pv1_9_parts[1], Level::Subcomponent, 1)).is_empty()
            || !cx.decode(pv1_9_parts[2]).is_empty()
            || !cx.decode(pv1_9_parts[3]).is_empty()
            || !cx.decode(pv1_9_parts[5]).is_empty()
        {
            let element_2 = cx.open("{", false);
            {
                human_name(cx, pv1_9)?;
            }
            cx.close(element_2, "}", false)?;
        }
    }
    cx.close(name, "]", false)?;
    let qualification = cx.open("\"qualification\":[", false);
    {
        let encoded = cx.leaf(pv1_9_parts[6], Level::Subcomponent, Row(132));
        let pv1_9_7 = cx.decode(encoded);
        let pv1_9_7_row = cx.lookup(15, pv1_9_7);
        if pv1_9_7_row >= 0 {
            let element_3 = cx.open("{", false);
            {
                // mappings/v2-to-fhir/datatypes/parties.mw:16  XCN.7 -> Practitioner.qualification.code
                let before = cx.position();
                {
                    if !pv1_9_7.is_empty() {
                        cx.put_coding("\"code\":{\"coding\":[{", 15, pv1_9_7_row, "}]}");
                    }
                }
                cx.require(before, Row(133), Lack::Fail);
            }
            cx.close(element_3, "}", false)?;
        } else {
            let element_4 = cx.open("{", false);
            {
                // mappings/v2-to-fhir/datatypes/parties.mw:17  XCN.7 -> Practitioner.qualification.code.text
                let before_2 = cx.position();
                {
                    let code = cx.open("\"code\":{", false);
                    {
                        cx.put_string(
                            "\"text\":",
                            pv1_9_7,
                            Form::Iso,
                            Policy::Fail,
                            Row(134),
                        )?;
                    }
                    cx.close(code, "}", false)?;
                }
                cx.require(before_2, Row(134), Lack::Fail);
            }
            cx.close(element_4, "}", false)?;
        }
    }
    cx.close(qualification, "]", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/adt_a01.mw:77
pub(crate) fn practitioner_5<'m>(
    cx: &mut Context<'m>,
    admitting_id: Id,
    pv1_17: Value<'m>,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"Practitioner\"", false);
    // mappings/v2-to-fhir/adt_a01.mw:77  doctor -> Practitioner
    cx.put_identified("\"id\":\"", admitting_id, "");
    let pv1_17_parts = cx.split::<7>(pv1_17, Level::Component);
    let identifier_8 = cx.open("\"identifier\":[", false);
    {
        if !cx.decode(pv1_17_parts[0]).is_empty() {
            let element = cx.open("{", false);
            {
                identifier_3(cx, pv1_17)?;
            }
            cx.close(element, "}", false)?;
        }
    }
    cx.close(identifier_8, "]", false)?;
    let name = cx.open("\"name\":[", false);
    {
        if !cx.decode(cx.component(pv1_17_parts[1], Level::Subcomponent, 1)).is_empty()
            || !cx.decode(pv1_17_parts[2]).is_empty()
            || !cx.decode(pv1_17_parts[3]).is_empty()
            || !cx.decode(pv1_17_parts[5]).is_empty()
        {
            let element_2 = cx.open("{", false);
            {
                human_name(cx, pv1_17)?;
            }
            cx.close(element_2, "}", false)?;
        }
    }
    cx.close(name, "]", false)?;
    let qualification = cx.open("\"qualification\":[", false);
    {
        let encoded = cx.leaf(pv1_17_parts[6], Level::Subcomponent, Row(132));
        let pv1_17_7 = cx.decode(encoded);
        let pv1_17_7_row = cx.lookup(15, pv1_17_7);
        if pv1_17_7_row >= 0 {
            let element_3 = cx.open("{", false);
            {
                // mappings/v2-to-fhir/datatypes/parties.mw:16  XCN.7 -> Practitioner.qualification.code
                let before = cx.position();
                {
                    if !pv1_17_7.is_empty() {
                        cx.put_coding(
                            "\"code\":{\"coding\":[{",
                            15,
                            pv1_17_7_row,
                            "}]}",
                        );
                    }
                }
                cx.require(before, Row(133), Lack::Fail);
            }
            cx.close(element_3, "}", false)?;
        } else {
            let element_4 = cx.open("{", false);
            {
                // mappings/v2-to-fhir/datatypes/parties.mw:17  XCN.7 -> Practitioner.qualification.code.text
                let before_2 = cx.position();
                {
                    let code = cx.open("\"code\":{", false);
                    {
                        cx.put_string(
                            "\"text\":",
                            pv1_17_7,
                            Form::Iso,
                            Policy::Fail,
                            Row(134),
                        )?;
                    }
                    cx.close(code, "}", false)?;
                }
                cx.require(before_2, Row(134), Lack::Fail);
            }
            cx.close(element_4, "}", false)?;
        }
    }
    cx.close(qualification, "]", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/adt_a01.mw:80
pub(crate) fn practitioner_6<'m>(
    cx: &mut Context<'m>,
    other_doctor_id: Id,
    pv1_52: Value<'m>,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"Practitioner\"", false);
    // mappings/v2-to-fhir/adt_a01.mw:80  doctor -> Practitioner
    cx.put_identified("\"id\":\"", other_doctor_id, "");
    let pv1_52_parts = cx.split::<7>(pv1_52, Level::Component);
    let identifier_8 = cx.open("\"identifier\":[", false);
    {
        if !cx.decode(pv1_52_parts[0]).is_empty() {
            let element = cx.open("{", false);
            {
                identifier_3(cx, pv1_52)?;
            }
            cx.close(element, "}", false)?;
        }
    }
    cx.close(identifier_8, "]", false)?;
    let name = cx.open("\"name\":[", false);
    {
        if !cx.decode(cx.component(pv1_52_parts[1], Level::Subcomponent, 1)).is_empty()
            || !cx.decode(pv1_52_parts[2]).is_empty()
            || !cx.decode(pv1_52_parts[3]).is_empty()
            || !cx.decode(pv1_52_parts[5]).is_empty()
        {
            let element_2 = cx.open("{", false);
            {
                human_name(cx, pv1_52)?;
            }
            cx.close(element_2, "}", false)?;
        }
    }
    cx.close(name, "]", false)?;
    let qualification = cx.open("\"qualification\":[", false);
    {
        let encoded = cx.leaf(pv1_52_parts[6], Level::Subcomponent, Row(132));
        let pv1_52_7 = cx.decode(encoded);
        let pv1_52_7_row = cx.lookup(15, pv1_52_7);
        if pv1_52_7_row >= 0 {
            let element_3 = cx.open("{", false);
            {
                // mappings/v2-to-fhir/datatypes/parties.mw:16  XCN.7 -> Practitioner.qualification.code
                let before = cx.position();
                {
                    if !pv1_52_7.is_empty() {
                        cx.put_coding(
                            "\"code\":{\"coding\":[{",
                            15,
                            pv1_52_7_row,
                            "}]}",
                        );
                    }
                }
                cx.require(before, Row(133), Lack::Fail);
            }
            cx.close(element_3, "}", false)?;
        } else {
            let element_4 = cx.open("{", false);
            {
                // mappings/v2-to-fhir/datatypes/parties.mw:17  XCN.7 -> Practitioner.qualification.code.text
                let before_2 = cx.position();
                {
                    let code = cx.open("\"code\":{", false);
                    {
                        cx.put_string(
                            "\"text\":",
                            pv1_52_7,
                            Form::Iso,
                            Policy::Fail,
                            Row(134),
                        )?;
                    }
                    cx.close(code, "}", false)?;
                }
                cx.require(before_2, Row(134), Lack::Fail);
            }
            cx.close(element_4, "}", false)?;
        }
    }
    cx.close(qualification, "]", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/segments/encounter.mw:70
pub(crate) fn participant<'m>(cx: &mut Context<'m>, who: Id) -> Result<(), Failed> {
    let type_1 = cx.open("\"type\":[{\"coding\":[{", false);
    {
        let value_row = cx.lookup(26, b"ATND");
        if value_row < 0 && !b"ATND".is_empty() {
            // mappings/v2-to-fhir/segments/encounter.mw:72  role -> Encounter.participant.type.coding
            cx.report(Reported::CodeNotInTable, Row(393), b"ATND", "ParticipantRole")?;
        }
        // mappings/v2-to-fhir/segments/encounter.mw:72  role -> Encounter.participant.type.coding
        cx.put_coding("", 26, value_row, "");
    }
    cx.close(type_1, "}]}]", false)?;
    // mappings/v2-to-fhir/segments/encounter.mw:71  who -> Encounter.participant.individual
    cx.put_identified("\"individual\":{\"reference\":\"urn:uuid:", who, "}");
    Ok(())
}
/// mappings/v2-to-fhir/segments/encounter.mw:70
pub(crate) fn participant_2<'m>(cx: &mut Context<'m>, who: Id) -> Result<(), Failed> {
    let type_1 = cx.open("\"type\":[{\"coding\":[{", false);
    {
        let value_row = cx.lookup(26, b"REF");
        if value_row < 0 && !b"REF".is_empty() {
            // mappings/v2-to-fhir/segments/encounter.mw:72  role -> Encounter.participant.type.coding
            cx.report(Reported::CodeNotInTable, Row(393), b"REF", "ParticipantRole")?;
        }
        // mappings/v2-to-fhir/segments/encounter.mw:72  role -> Encounter.participant.type.coding
        cx.put_coding("", 26, value_row, "");
    }
    cx.close(type_1, "}]}]", false)?;
    // mappings/v2-to-fhir/segments/encounter.mw:71  who -> Encounter.participant.individual
    cx.put_identified("\"individual\":{\"reference\":\"urn:uuid:", who, "}");
    Ok(())
}
/// mappings/v2-to-fhir/segments/encounter.mw:70
pub(crate) fn participant_3<'m>(cx: &mut Context<'m>, who: Id) -> Result<(), Failed> {
    let type_1 = cx.open("\"type\":[{\"coding\":[{", false);
    {
        let value_row = cx.lookup(26, b"CON");
        if value_row < 0 && !b"CON".is_empty() {
            // mappings/v2-to-fhir/segments/encounter.mw:72  role -> Encounter.participant.type.coding
            cx.report(Reported::CodeNotInTable, Row(393), b"CON", "ParticipantRole")?;
        }
        // mappings/v2-to-fhir/segments/encounter.mw:72  role -> Encounter.participant.type.coding
        cx.put_coding("", 26, value_row, "");
    }
    cx.close(type_1, "}]}]", false)?;
    // mappings/v2-to-fhir/segments/encounter.mw:71  who -> Encounter.participant.individual
    cx.put_identified("\"individual\":{\"reference\":\"urn:uuid:", who, "}");
    Ok(())
}
/// mappings/v2-to-fhir/segments/encounter.mw:70
pub(crate) fn participant_4<'m>(cx: &mut Context<'m>, who: Id) -> Result<(), Failed> {
    let type_1 = cx.open("\"type\":[{\"coding\":[{", false);
    {
        let value_row = cx.lookup(26, b"ADM");
        if value_row < 0 && !b"ADM".is_empty() {
            // mappings/v2-to-fhir/segments/encounter.mw:72  role -> Encounter.participant.type.coding
            cx.report(Reported::CodeNotInTable, Row(393), b"ADM", "ParticipantRole")?;
        }
        // mappings/v2-to-fhir/segments/encounter.mw:72  role -> Encounter.participant.type.coding
        cx.put_coding("", 26, value_row, "");
    }
    cx.close(type_1, "}]}]", false)?;
    // mappings/v2-to-fhir/segments/encounter.mw:71  who -> Encounter.participant.individual
    cx.put_identified("\"individual\":{\"reference\":\"urn:uuid:", who, "}");
    Ok(())
}
/// mappings/v2-to-fhir/segments/encounter.mw:70
pub(crate) fn participant_5<'m>(cx: &mut Context<'m>, who: Id) -> Result<(), Failed> {
    let type_1 = cx.open("\"type\":[{\"coding\":[{", false);
    {
        let value_row = cx.lookup(26, b"PART");
        if value_row < 0 && !b"PART".is_empty() {
            // mappings/v2-to-fhir/segments/encounter.mw:72  role -> Encounter.participant.type.coding
            cx.report(Reported::CodeNotInTable, Row(393), b"PART", "ParticipantRole")?;
        }
        // mappings/v2-to-fhir/segments/encounter.mw:72  role -> Encounter.participant.type.coding
        cx.put_coding("", 26, value_row, "");
    }
    cx.close(type_1, "}]}]", false)?;
    // mappings/v2-to-fhir/segments/encounter.mw:71  who -> Encounter.participant.individual
    cx.put_identified("\"individual\":{\"reference\":\"urn:uuid:", who, "}");
    Ok(())
}
/// mappings/v2-to-fhir/segments/encounter.mw:82
pub(crate) fn diagnosis<'m>(cx: &mut Context<'m>, what: Id) -> Result<(), Failed> {
    // mappings/v2-to-fhir/segments/encounter.mw:83  what -> Encounter.diagnosis.condition
    let before = cx.position();
    {
        cx.put_identified("\"condition\":{\"reference\":\"urn:uuid:", what, "}");
    }
    cx.require(before, Row(400), Lack::Fail);
    Ok(())
}
/// mappings/v2-to-fhir/segments/encounter.mw:76
pub(crate) fn stay<'m>(cx: &mut Context<'m>, where_: Id) -> Result<(), Failed> {
    // mappings/v2-to-fhir/segments/encounter.mw:77  where -> Encounter.location.location
    let before = cx.position();
    {
        cx.put_identified("\"location\":{\"reference\":\"urn:uuid:", where_, "}");
    }
    cx.require(before, Row(414), Lack::Fail);
    let value_row = cx.lookup(25, b"planned");
    if value_row >= 0 {
        // mappings/v2-to-fhir/segments/encounter.mw:78  status -> Encounter.location.status
        cx.put_code(
            "\"status\":",
            cx.cell(25, value_row, TableColumn::Code),
            Form::Iso,
            Policy::Fail,
            Row(415),
        )?;
    } else if !b"planned".is_empty() {
        // mappings/v2-to-fhir/segments/encounter.mw:78  status -> Encounter.location.status
        cx.report(
            Reported::CodeNotInTable,
            Row(415),
            b"planned",
            "EncounterLocationStatus",
        )?;
    }
    Ok(())
}
/// mappings/v2-to-fhir/segments/encounter.mw:76
pub(crate) fn stay_2<'m>(cx: &mut Context<'m>, where_: Id) -> Result<(), Failed> {
    // mappings/v2-to-fhir/segments/encounter.mw:77  where -> Encounter.location.location
    let before = cx.position();
    {
        cx.put_identified("\"location\":{\"reference\":\"urn:uuid:", where_, "}");
    }
    cx.require(before, Row(414), Lack::Fail);
    let value_row = cx.lookup(25, b"active");
    if value_row >= 0 {
        // mappings/v2-to-fhir/segments/encounter.mw:78  status -> Encounter.location.status
        cx.put_code(
            "\"status\":",
            cx.cell(25, value_row, TableColumn::Code),
            Form::Iso,
            Policy::Fail,
            Row(415),
        )?;
    } else if !b"active".is_empty() {
        // mappings/v2-to-fhir/segments/encounter.mw:78  status -> Encounter.location.status
        cx.report(
            Reported::CodeNotInTable,
            Row(415),
            b"active",
            "EncounterLocationStatus",
        )?;
    }
    Ok(())
}
/// mappings/v2-to-fhir/segments/encounter.mw:76
pub(crate) fn stay_3<'m>(cx: &mut Context<'m>, where_: Id) -> Result<(), Failed> {
    // mappings/v2-to-fhir/segments/encounter.mw:77  where -> Encounter.location.location
    let before = cx.position();
    {
        cx.put_identified("\"location\":{\"reference\":\"urn:uuid:", where_, "}");
    }
    cx.require(before, Row(414), Lack::Fail);
    let value_row = cx.lookup(25, b"completed");
    if value_row >= 0 {
        // mappings/v2-to-fhir/segments/encounter.mw:78  status -> Encounter.location.status
        cx.put_code(
            "\"status\":",
            cx.cell(25, value_row, TableColumn::Code),
            Form::Iso,
            Policy::Fail,
            Row(415),
        )?;
    } else if !b"completed".is_empty() {
        // mappings/v2-to-fhir/segments/encounter.mw:78  status -> Encounter.location.status
        cx.report(
            Reported::CodeNotInTable,
            Row(415),
            b"completed",
            "EncounterLocationStatus",
        )?;
    }
    Ok(())
}
/// mappings/v2-to-fhir/segments/encounter.mw:76
pub(crate) fn stay_4<'m>(cx: &mut Context<'m>, where_: Id) -> Result<(), Failed> {
    // mappings/v2-to-fhir/segments/encounter.mw:77  where -> Encounter.location.location
    let before = cx.position();
    {
        cx.put_identified("\"location\":{\"reference\":\"urn:uuid:", where_, "}");
    }
    cx.require(before, Row(414), Lack::Fail);
    let value_row = cx.lookup(25, b"reserved");
    if value_row >= 0 {
        // mappings/v2-to-fhir/segments/encounter.mw:78  status -> Encounter.location.status
        cx.put_code(
            "\"status\":",
            cx.cell(25, value_row, TableColumn::Code),
            Form::Iso,
            Policy::Fail,
            Row(415),
        )?;
    } else if !b"reserved".is_empty() {
        // mappings/v2-to-fhir/segments/encounter.mw:78  status -> Encounter.location.status
        cx.report(
            Reported::CodeNotInTable,
            Row(415),
            b"reserved",
            "EncounterLocationStatus",
        )?;
    }
    Ok(())
}
/// mappings/v2-to-fhir/adt_a01.mw:84
pub(crate) fn visit<'m>(
    cx: &mut Context<'m>,
    visit_id: Id,
    adt_a01_2: Node,
    patient_id: Id,
    attending_start: i32,
    attending_end: i32,
    referring_start: i32,
    referring_end: i32,
    consulting_start: i32,
    consulting_end: i32,
    admitting_start: i32,
    admitting_end: i32,
    other_doctor_start: i32,
    other_doctor_end: i32,
    finding_start: i32,
    finding_end: i32,
    account_id: Id,
    discharge_place_id: Id,
    place_id: Id,
    prior_place_id: Id,
    temporary_place_id: Id,
    pending_place_id: Id,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"Encounter\"", false);
    // mappings/v2-to-fhir/adt_a01.mw:84  PV1 -> Encounter
    cx.put_identified("\"id\":\"", visit_id, "");
    let pv2 = cx.child(adt_a01_2, 11);
    let extension = cx.open("\"extension\":[", false);
    {
        let pv2_38 = cx.single(cx.field(pv2, 38), Row(367));
        let pv2_38_1 = cx.decode(cx.component(pv2_38, Level::Component, 1));
        let pv2_38_1_row = cx.lookup(32, pv2_38_1);
        if pv2_38_1_row >= 0 {
            let element = cx
                .open(
                    "{\"url\":\"http://hl7.org/fhir/StructureDefinition/encounter-modeOfArrival\"",
                    false,
                );
            {
                if !pv2_38_1.is_empty() {
                    // mappings/v2-to-fhir/segments/encounter.mw:52  PV2-38.1 -> Encounter.extension.valueCoding
                    cx.put_coding("\"valueCoding\":{", 32, pv2_38_1_row, "}");
                }
            }
            cx.close(element, "}", true)?;
        } else {
            let element_2 = cx
                .open(
                    "{\"url\":\"http://hl7.org/fhir/StructureDefinition/encounter-modeOfArrival\"",
                    false,
                );
            {
                if mapwright_runtime::has_value(pv2_38) {
                    let value_coding = cx.open("\"valueCoding\":{", false);
                    {
                        coding(cx, pv2_38)?;
                    }
                    cx.close(value_coding, "}", false)?;
                }
            }
            cx.close(element_2, "}", true)?;
        }
    }
    cx.close(extension, "]", false)?;
    let pv1 = cx.child(adt_a01_2, 10);
    let identifier_8 = cx.open("\"identifier\":[", false);
    {
        let pv1_19 = cx.single(cx.field(pv1, 19), Row(370));
        if mapwright_runtime::has_value(pv1_19) {
            let element_3 = cx.open("{", false);
            {
                let pv1_19_parts = cx.split::<8>(pv1_19, Level::Component);
                let extension_2 = cx
                    .open(
                        "\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/identifier-checkDigit\"",
                        false,
                    );
                {
                    // mappings/v2-to-fhir/datatypes/identifiers.mw:17  CX.2 -> Identifier.extension.valueString
                    let text = cx.decode(pv1_19_parts[1]);
                    cx.put_string(
                        "\"valueString\":",
                        text,
                        Form::Iso,
                        Policy::Fail,
                        Row(190),
                    )?;
                }
                cx.close(extension_2, "}]", true)?;
                let type_1 = cx.open("\"type\":{", false);
                {
                    let encoded = cx
                        .leaf(pv1_19_parts[4], Level::Subcomponent, Row(191));
                    let pv1_19_5 = cx.decode(encoded);
                    let pv1_19_5_row = cx.lookup(3, pv1_19_5);
                    let holds = pv1_19_5_row >= 0;
                    let coding_6 = cx.open("\"coding\":[", false);
                    {
                        if holds && !pv1_19_5.is_empty() {
                            // mappings/v2-to-fhir/datatypes/identifiers.mw:25  CX.5 -> Identifier.type.coding
                            cx.put_coding("{", 3, pv1_19_5_row, "}");
                        }
                        if pv1_19_5.is_empty() {
                            let element_4 = cx.open("{", false);
                            {
                                cx.literal(
                                    "\"system\":\"http://terminology.hl7.org/CodeSystem/v2-0203\",\"code\":\"VN\",\"display\":\"Visit number\"",
                                    true,
                                );
                            }
                            cx.close(element_4, "}", false)?;
                        }
                    }
                    cx.close(coding_6, "]", false)?;
                    if !(holds) {
                        // mappings/v2-to-fhir/datatypes/identifiers.mw:26  CX.5 -> Identifier.type.text
                        cx.put_string(
                            "\"text\":",
                            pv1_19_5,
                            Form::Iso,
                            Policy::Fail,
                            Row(193),
                        )?;
                    }
                }
                cx.close(type_1, "}", false)?;
                let pv1_19_4_parts = cx.split::<2>(pv1_19_parts[3], Level::Subcomponent);
                let pv1_19_4_2_b = cx.decode(pv1_19_4_parts[1]);
                let pv1_19_4_2 = cx.uri(pv1_19_4_2_b);
                if !pv1_19_4_2.is_empty() {
                    // mappings/v2-to-fhir/datatypes/identifiers.mw:22  uri(CX.4.2) -> Identifier.system
                    cx.put_uri(
                        "\"system\":",
                        pv1_19_4_2,
                        Form::Iso,
                        Policy::Fail,
                        Row(194),
                    )?;
                } else {
                    // mappings/v2-to-fhir/datatypes/identifiers.mw:23  CX.4.1 -> Identifier.system
                    let text = cx.decode(pv1_19_4_parts[0]);
                    cx.put_uri(
                        "\"system\":",
                        cx.parameter_at(0, text),
                        Form::Iso,
                        Policy::Fail,
                        Row(195),
                    )?;
                }
                // mappings/v2-to-fhir/datatypes/identifiers.mw:16  CX.1 -> Identifier.value
                let text = cx.decode(pv1_19_parts[0]);
                cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(196))?;
                let period_2 = cx.open("\"period\":{", false);
                {
                    // mappings/v2-to-fhir/datatypes/identifiers.mw:19  CX.7 -> Identifier.period.start
                    let encoded = cx
                        .leaf(pv1_19_parts[6], Level::Subcomponent, Row(197));
                    let text = cx.decode(encoded);
                    cx.put_date_time(
                        "\"start\":",
                        text,
                        Form::V2,
                        Policy::Warn,
                        Row(197),
                    )?;
                    // mappings/v2-to-fhir/datatypes/identifiers.mw:20  CX.8 -> Identifier.period.end
                    let encoded = cx
                        .leaf(pv1_19_parts[7], Level::Subcomponent, Row(198));
                    let text = cx.decode(encoded);
                    cx.put_date_time(
                        "\"end\":",
                        text,
                        Form::V2,
                        Policy::Warn,
                        Row(198),
                    )?;
                }
                cx.close(period_2, "}", false)?;
                let assigner = cx.open("\"assigner\":{", false);
                {
                    // mappings/v2-to-fhir/datatypes/identifiers.mw:18  CX.4.1 or CX.4.2 -> Identifier.assigner.display
                    let mut text: Value = cx.decode(pv1_19_4_parts[0]);
                    if text.is_empty() {
                        text = pv1_19_4_2_b;
                    }
                    cx.put_string(
                        "\"display\":",
                        text,
                        Form::Iso,
                        Policy::Fail,
                        Row(199),
                    )?;
                }
                cx.close(assigner, "}", false)?;
            }
            cx.close(element_3, "}", false)?;
        }
        for pv1_50 in cx.repetitions(cx.field(pv1, 50)) {
            if mapwright_runtime::has_value(pv1_50) {
                let element_5 = cx.open("{", false);
                {
                    identifier_4(cx, pv1_50)?;
                }
                cx.close(element_5, "}", false)?;
            }
        }
    }
    cx.close(identifier_8, "]", false)?;
    let encoded = cx.single(cx.field(cx.child(adt_a01_2, 1), 9), Row(373));
    let encoded_2 = cx
        .leaf(cx.component(encoded, Level::Component, 2), Level::Subcomponent, Row(374));
    let text = cx.decode(encoded_2);
    if cx.equal(text, b"A13")
        || {
            let encoded_3 = cx.single(cx.field(cx.child(adt_a01_2, 4), 1), Row(375));
            let encoded_4 = cx.leaf(encoded_3, Level::Component, Row(374));
            let text_2 = cx.decode(encoded_4);
            cx.equal(text_2, b"A13")
        }
    {
        cx.literal("\"status\":\"in-progress\"", true);
    } else {
        let encoded_6 = cx.sole(cx.field(pv1, 45), Row(376));
        if !cx.decode(encoded_6).is_empty() {
            cx.literal("\"status\":\"finished\"", true);
        } else {
            let encoded_7 = cx.single(cx.field(pv1, 2), Row(377));
            let pv1_2_1 = cx.decode(cx.component(encoded_7, Level::Component, 1));
            if !pv1_2_1.is_empty() {
                // mappings/v2-to-fhir/adt_a01.mw:92  PV1-2.1 or "U" -> Encounter.status
                cx.put_code(
                    "\"status\":",
                    cx.cell(24, cx.lookup(24, pv1_2_1), TableColumn::Code),
                    Form::Iso,
                    Policy::Fail,
                    Row(377),
                )?;
            } else {
                cx.literal("\"status\":\"unknown\"", false);
            }
        }
    }
    let pv1_2 = cx.single(cx.field(pv1, 2), Row(377));
    let pv1_2_1_b = cx.decode(cx.component(pv1_2, Level::Component, 1));
    // mappings/v2-to-fhir/segments/encounter.mw:14  PV1-2.1 -> Encounter.class
    let before = cx.position();
    {
        let pv1_2_1_row = cx.lookup(23, pv1_2_1_b);
        if pv1_2_1_row >= 0 {
            if !pv1_2_1_b.is_empty() {
                cx.put_coding("\"class\":{", 23, pv1_2_1_row, "}");
            }
        } else if !pv1_2_1_b.is_empty() {
            if mapwright_runtime::has_value(pv1_2) {
                let class = cx.open("\"class\":{", false);
                {
                    coding(cx, pv1_2)?;
                }
                cx.close(class, "}", false)?;
            }
        } else {
            let class_2 = cx.open("\"class\":{", false);
            {
                let value_row = cx.lookup(23, b"U");
                // mappings/v2-to-fhir/segments/encounter.mw:16  "U" -> Encounter.class
                cx.put_coding("", 23, value_row, "");
            }
            cx.close(class_2, "}", false)?;
        }
    }
    cx.require(before, Row(379), Lack::Fail);
    let type_1_2 = cx.open("\"type\":[", false);
    {
        let pv1_4 = cx.single(cx.field(pv1, 4), Row(383));
        let pv1_4_parts = cx.split::<9>(pv1_4, Level::Component);
        let pv1_4_1 = cx.decode(pv1_4_parts[0]);
        let pv1_4_1_row = cx.lookup(27, pv1_4_1);
        if pv1_4_1_row >= 0 {
            let element_6 = cx.open("{", false);
            {
                let coding_7 = cx.open("\"coding\":[", false);
                {
                    if !pv1_4_1.is_empty() {
                        // mappings/v2-to-fhir/segments/encounter.mw:33  PV1-4.1 -> CodeableConcept.coding
                        cx.put_coding("{", 27, pv1_4_1_row, "}");
                    }
                    if mapwright_runtime::has_value(pv1_4) {
                        let element_7 = cx.open("{", false);
                        {
                            alternate_coding(cx, pv1_4)?;
                        }
                        cx.close(element_7, "}", false)?;
                    }
                }
                cx.close(coding_7, "]", false)?;
                // mappings/v2-to-fhir/segments/encounter.mw:33  PV1-4.9 -> CodeableConcept.text
                let text = cx.decode(pv1_4_parts[8]);
                cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(386))?;
            }
            cx.close(element_6, "}", false)?;
        } else if mapwright_runtime::has_value(pv1_4) {
            let element_8 = cx.open("{", false);
            {
                codeable_concept(cx, pv1_4)?;
            }
            cx.close(element_8, "}", false)?;
        }
    }
    cx.close(type_1_2, "]", false)?;
    let pv1_10 = cx.single(cx.field(pv1, 10), Row(388));
    if mapwright_runtime::has_value(pv1_10) {
        let service_type = cx.open("\"serviceType\":{", false);
        {
            let pv1_10_parts = cx.split::<9>(pv1_10, Level::Component);
            let coding_8 = cx.open("\"coding\":[", false);
            {
                let element_9 = cx.open("{", false);
                {
                    coding(cx, pv1_10)?;
                }
                cx.close(element_9, "}", false)?;
                let element_10 = cx.open("{", false);
                {
                    alternate_coding(cx, pv1_10)?;
                }
                cx.close(element_10, "}", false)?;
                let element_11 = cx.open("{", false);
                {
                    second_alternate_coding(cx, pv1_10)?;
                }
                cx.close(element_11, "}", false)?;
                let pv1_10_1 = cx.decode(pv1_10_parts[0]);
                if !pv1_10_1.is_empty() {
                    let element_12 = cx.open("{", false);
                    {
                        let pv1_10_1_row = cx.lookup(31, pv1_10_1);
                        // mappings/v2-to-fhir/segments/encounter.mw:27  .1 -> CodeableConcept.coding
                        cx.put_coding("", 31, pv1_10_1_row, "");
                    }
                    cx.close(element_12, "}", false)?;
                }
            }
            cx.close(coding_8, "]", false)?;
            // mappings/v2-to-fhir/datatypes/codes.mw:18  CWE.9 -> CodeableConcept.text
            let text = cx.decode(pv1_10_parts[8]);
            cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(172))?;
        }
        cx.close(service_type, "}", false)?;
    }
    let pv2_25 = cx.single(cx.field(pv2, 25), Row(390));
    if mapwright_runtime::has_value(pv2_25) {
        let priority = cx.open("\"priority\":{", false);
        {
            let pv2_25_parts = cx.split::<9>(pv2_25, Level::Component);
            let coding_9 = cx.open("\"coding\":[", false);
            {
                let element_13 = cx.open("{", false);
                {
                    coding(cx, pv2_25)?;
                }
                cx.close(element_13, "}", false)?;
                let element_14 = cx.open("{", false);
                {
                    alternate_coding(cx, pv2_25)?;
                }
                cx.close(element_14, "}", false)?;
                let element_15 = cx.open("{", false);
                {
                    second_alternate_coding(cx, pv2_25)?;
                }
                cx.close(element_15, "}", false)?;
                let pv2_25_1 = cx.decode(pv2_25_parts[0]);
                if !pv2_25_1.is_empty() {
                    let element_16 = cx.open("{", false);
                    {
                        let pv2_25_1_row = cx.lookup(28, pv2_25_1);
                        // mappings/v2-to-fhir/segments/encounter.mw:28  .1 -> CodeableConcept.coding
                        cx.put_coding("", 28, pv2_25_1_row, "");
                    }
                    cx.close(element_16, "}", false)?;
                }
            }
            cx.close(coding_9, "]", false)?;
            // mappings/v2-to-fhir/datatypes/codes.mw:18  CWE.9 -> CodeableConcept.text
            let text = cx.decode(pv2_25_parts[8]);
            cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(172))?;
        }
        cx.close(priority, "}", false)?;
    }
    // mappings/v2-to-fhir/adt_a01.mw:85  patient -> Encounter.subject
    cx.put_identified("\"subject\":{\"reference\":\"urn:uuid:", patient_id, "}");
    let participant_6 = cx.open("\"participant\":[", false);
    {
        for position in attending_start..attending_end {
            let mut attending_id = cx.id_at(position);
            if attending_id.exists() {
                let element_17 = cx.open("{", false);
                {
                    participant(cx, attending_id)?;
                }
                cx.close(element_17, "}", false)?;
            }
        }
        for position_2 in referring_start..referring_end {
            let mut referring_id = cx.id_at(position_2);
            if referring_id.exists() {
                let element_18 = cx.open("{", false);
                {
                    participant_2(cx, referring_id)?;
                }
                cx.close(element_18, "}", false)?;
            }
        }
        for position_3 in consulting_start..consulting_end {
            let mut consulting_id = cx.id_at(position_3);
            if consulting_id.exists() {
                let element_19 = cx.open("{", false);
                {
                    participant_3(cx, consulting_id)?;
                }
                cx.close(element_19, "}", false)?;
            }
        }
        for position_4 in admitting_start..admitting_end {
            let mut admitting_id = cx.id_at(position_4);
            if admitting_id.exists() {
                let element_20 = cx.open("{", false);
                {
                    participant_4(cx, admitting_id)?;
                }
                cx.close(element_20, "}", false)?;
            }
        }
        for position_5 in other_doctor_start..other_doctor_end {
            let mut other_doctor_id = cx.id_at(position_5);
            if other_doctor_id.exists() {
                let element_21 = cx.open("{", false);
                {
                    participant_5(cx, other_doctor_id)?;
                }
                cx.close(element_21, "}", false)?;
            }
        }
    }
    cx.close(participant_6, "]", false)?;
    let period_3 = cx.open("\"period\":{", false);
    {
        // mappings/v2-to-fhir/segments/encounter.mw:30  PV1-44 -> Encounter.period.start
        let encoded = cx.sole(cx.field(pv1, 44), Row(395));
        let text = cx.decode(encoded);
        cx.put_date_time("\"start\":", text, Form::V2, Policy::Warn, Row(395))?;
        // mappings/v2-to-fhir/segments/encounter.mw:31  PV1-45 -> Encounter.period.end
        let encoded = cx.sole(cx.field(pv1, 45), Row(396));
        let text = cx.decode(encoded);
        cx.put_date_time("\"end\":", text, Form::V2, Policy::Warn, Row(396))?;
    }
    cx.close(period_3, "}", false)?;
    let encoded = cx.sole(cx.field(pv2, 11), Row(397));
    let pv2_11 = cx.decode(encoded);
    if !pv2_11.is_empty() {
        let length = cx.open("\"length\":{", false);
        {
            // mappings/v2-to-fhir/segments/encounter.mw:39  PV2-11 -> Encounter.length.value
            cx.put_decimal("\"value\":", pv2_11, Form::Iso, Policy::Warn, Row(398))?;
            cx.literal(
                "\"unit\":\"days\",\"system\":\"http://unitsofmeasure.org\",\"code\":\"d\"",
                false,
            );
        }
        cx.close(length, "}", true)?;
    }
    let reason_code = cx.open("\"reasonCode\":[", false);
    {
        let pv2_3 = cx.single(cx.field(pv2, 3), Row(399));
        if mapwright_runtime::has_value(pv2_3) {
            let element_22 = cx.open("{", false);
            {
                codeable_concept(cx, pv2_3)?;
            }
            cx.close(element_22, "}", false)?;
        }
    }
    cx.close(reason_code, "]", false)?;
    let diagnosis_2 = cx.open("\"diagnosis\":[", false);
    {
        for position_6 in finding_start..finding_end {
            let mut finding_id = cx.id_at(position_6);
            if finding_id.exists() {
                let element_23 = cx.open("{", false);
                {
                    diagnosis(cx, finding_id)?;
                }
                cx.close(element_23, "}", false)?;
            }
        }
    }
    cx.close(diagnosis_2, "]", false)?;
    // mappings/v2-to-fhir/adt_a01.mw:86  account -> Encounter.account
    cx.put_identified("\"account\":[{\"reference\":\"urn:uuid:", account_id, "}]");
    let hospitalization = cx.open("\"hospitalization\":{", false);
    {
        let pv1_5 = cx.single(cx.field(pv1, 5), Row(402));
        if mapwright_runtime::has_value(pv1_5) {
            let pre_admission_identifier = cx
                .open("\"preAdmissionIdentifier\":{", false);
            {
                identifier_4(cx, pv1_5)?;
            }
            cx.close(pre_admission_identifier, "}", false)?;
        }
        let pv1_14 = cx.single(cx.field(pv1, 14), Row(403));
        if mapwright_runtime::has_value(pv1_14) {
            let admit_source = cx.open("\"admitSource\":{", false);
            {
                codeable_concept(cx, pv1_14)?;
            }
            cx.close(admit_source, "}", false)?;
        }
        let pv1_13 = cx.single(cx.field(pv1, 13), Row(404));
        let pv1_13_1 = cx.decode(cx.component(pv1_13, Level::Component, 1));
        let pv1_13_1_row = cx.lookup(29, pv1_13_1);
        if pv1_13_1_row >= 0 {
            if !pv1_13_1.is_empty() {
                // mappings/v2-to-fhir/segments/encounter.mw:35  PV1-13.1 -> Encounter.hospitalization.reAdmission
                cx.put_coding("\"reAdmission\":{\"coding\":[{", 29, pv1_13_1_row, "}]}");
            }
        } else if mapwright_runtime::has_value(pv1_13) {
            let re_admission = cx.open("\"reAdmission\":{", false);
            {
                codeable_concept(cx, pv1_13)?;
            }
            cx.close(re_admission, "}", false)?;
        }
        let diet_preference = cx.open("\"dietPreference\":[", false);
        {
            let pv1_38 = cx.single(cx.field(pv1, 38), Row(407));
            if mapwright_runtime::has_value(pv1_38) {
                let element_24 = cx.open("{", false);
                {
                    codeable_concept(cx, pv1_38)?;
                }
                cx.close(element_24, "}", false)?;
            }
        }
        cx.close(diet_preference, "]", false)?;
        let special_courtesy = cx.open("\"specialCourtesy\":[", false);
        {
            let pv1_16 = cx.single(cx.field(pv1, 16), Row(408));
            if mapwright_runtime::has_value(pv1_16) {
                let element_25 = cx.open("{", false);
                {
                    codeable_concept(cx, pv1_16)?;
                }
                cx.close(element_25, "}", false)?;
            }
        }
        cx.close(special_courtesy, "]", false)?;
        let special_arrangement = cx.open("\"specialArrangement\":[", false);
        {
            for pv1_15 in cx.repetitions(cx.field(pv1, 15)) {
                if mapwright_runtime::has_value(pv1_15) {
                    let element_26 = cx.open("{", false);
                    {
                        let pv1_15_parts = cx.split::<9>(pv1_15, Level::Component);
                        let coding_10 = cx.open("\"coding\":[", false);
                        {
                            let element_27 = cx.open("{", false);
                            {
                                coding(cx, pv1_15)?;
                            }
                            cx.close(element_27, "}", false)?;
                            let element_28 = cx.open("{", false);
                            {
                                alternate_coding(cx, pv1_15)?;
                            }
                            cx.close(element_28, "}", false)?;
                            let element_29 = cx.open("{", false);
                            {
                                second_alternate_coding(cx, pv1_15)?;
                            }
                            cx.close(element_29, "}", false)?;
                            let pv1_15_1 = cx.decode(pv1_15_parts[0]);
                            if !pv1_15_1.is_empty() {
                                let element_30 = cx.open("{", false);
                                {
                                    let pv1_15_1_row = cx.lookup(30, pv1_15_1);
                                    // mappings/v2-to-fhir/segments/encounter.mw:47  .1 -> CodeableConcept.coding
                                    cx.put_coding("", 30, pv1_15_1_row, "");
                                }
                                cx.close(element_30, "}", false)?;
                            }
                        }
                        cx.close(coding_10, "]", false)?;
                        // mappings/v2-to-fhir/datatypes/codes.mw:18  CWE.9 -> CodeableConcept.text
                        let text = cx.decode(pv1_15_parts[8]);
                        cx.put_string(
                            "\"text\":",
                            text,
                            Form::Iso,
                            Policy::Fail,
                            Row(172),
                        )?;
                    }
                    cx.close(element_26, "}", false)?;
                }
            }
        }
        cx.close(special_arrangement, "]", false)?;
        // mappings/v2-to-fhir/adt_a01.mw:105  discharge_place -> Encounter.hospitalization.destination
        cx.put_identified(
            "\"destination\":{\"reference\":\"urn:uuid:",
            discharge_place_id,
            "}",
        );
        let pv1_36 = cx.single(cx.field(pv1, 36), Row(412));
        if mapwright_runtime::has_value(pv1_36) {
            let discharge_disposition = cx.open("\"dischargeDisposition\":{", false);
            {
                codeable_concept(cx, pv1_36)?;
            }
            cx.close(discharge_disposition, "}", false)?;
        }
    }
    cx.close(hospitalization, "}", false)?;
    let location_6 = cx.open("\"location\":[", false);
    {
        if cx.equal(pv1_2_1_b, b"P") {
            if place_id.exists() {
                let element_31 = cx.open("{", false);
                {
                    stay(cx, place_id)?;
                }
                cx.close(element_31, "}", false)?;
            }
        } else if place_id.exists() {
            let element_32 = cx.open("{", false);
            {
                stay_2(cx, place_id)?;
            }
            cx.close(element_32, "}", false)?;
        }
        if prior_place_id.exists() {
            let element_33 = cx.open("{", false);
            {
                stay_3(cx, prior_place_id)?;
            }
            cx.close(element_33, "}", false)?;
        }
        if temporary_place_id.exists() {
            let element_34 = cx.open("{", false);
            {
                stay_2(cx, temporary_place_id)?;
            }
            cx.close(element_34, "}", false)?;
        }
        if pending_place_id.exists() {
            let element_35 = cx.open("{", false);
            {
                stay_4(cx, pending_place_id)?;
            }
            cx.close(element_35, "}", false)?;
        }
    }
    cx.close(location_6, "]", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/adt_a01.mw:112
pub(crate) fn allergy_intolerance<'m>(
    cx: &mut Context<'m>,
    allergy_id: Id,
    al1: Node,
    patient_id: Id,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"AllergyIntolerance\"", false);
    // mappings/v2-to-fhir/adt_a01.mw:112  AL1 -> AllergyIntolerance
    cx.put_identified("\"id\":\"", allergy_id, "");
    cx.literal(
        "\"clinicalStatus\":{\"coding\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical\",\"code\":\"active\",\"display\":\"Active\"}]}",
        false,
    );
    let encoded = cx.single(cx.field(al1, 2), Row(418));
    let al1_2_1 = cx.decode(cx.component(encoded, Level::Component, 1));
    // mappings/v2-to-fhir/segments/allergy_intolerance.mw:17  AL1-2.1 -> AllergyIntolerance.type
    cx.put_code(
        "\"type\":",
        cx.cell(19, cx.lookup(19, al1_2_1), TableColumn::Code),
        Form::Iso,
        Policy::Fail,
        Row(418),
    )?;
    let category = cx.open("\"category\":[", false);
    {
        // mappings/v2-to-fhir/segments/allergy_intolerance.mw:18  AL1-2.1 -> AllergyIntolerance.category
        cx.put_code(
            "",
            cx.cell(20, cx.lookup(20, al1_2_1), TableColumn::Code),
            Form::Iso,
            Policy::Fail,
            Row(419),
        )?;
    }
    cx.close(category, "]", false)?;
    let encoded = cx.single(cx.field(al1, 4), Row(420));
    let al1_4_1 = cx.decode(cx.component(encoded, Level::Component, 1));
    // mappings/v2-to-fhir/segments/allergy_intolerance.mw:20  AL1-4.1 -> AllergyIntolerance.criticality
    cx.put_code(
        "\"criticality\":",
        cx.cell(21, cx.lookup(21, al1_4_1), TableColumn::Code),
        Form::Iso,
        Policy::Fail,
        Row(420),
    )?;
    let al1_3 = cx.single(cx.field(al1, 3), Row(421));
    if mapwright_runtime::has_value(al1_3) {
        let code = cx.open("\"code\":{", false);
        {
            codeable_concept(cx, al1_3)?;
        }
        cx.close(code, "}", false)?;
    }
    // mappings/v2-to-fhir/segments/allergy_intolerance.mw:10  who -> AllergyIntolerance.patient
    let before = cx.position();
    {
        cx.put_identified("\"patient\":{\"reference\":\"urn:uuid:", patient_id, "}");
    }
    cx.require(before, Row(422), Lack::Fail);
    let reaction = cx.open("\"reaction\":[", false);
    {
        let mut any = false;
        let al1_5_c = cx.field(al1, 5);
        for al1_5 in cx.repetitions(al1_5_c) {
            if !cx.decode(al1_5).is_empty() {
                any = true;
                break;
            }
        }
        if any {
            let element = cx.open("{", false);
            {
                // mappings/v2-to-fhir/segments/allergy_intolerance.mw:24  -> AllergyIntolerance.reaction.manifestation
                let before_2 = cx.position();
                {
                    let manifestation = cx.open("\"manifestation\":[", false);
                    {
                        for al1_5_b in cx.repetitions(al1_5_c) {
                            let al1_5_d = cx.decode(al1_5_b);
                            if !al1_5_d.is_empty() {
                                let element_2 = cx.open("{", false);
                                {
                                    // mappings/v2-to-fhir/segments/allergy_intolerance.mw:24  sign -> CodeableConcept.text
                                    cx.put_string(
                                        "\"text\":",
                                        al1_5_d,
                                        Form::Iso,
                                        Policy::Fail,
                                        Row(425),
                                    )?;
                                }
                                cx.close(element_2, "}", false)?;
                            }
                        }
                    }
                    cx.close(manifestation, "]", false)?;
                }
                cx.require(before_2, Row(426), Lack::Fail);
                // mappings/v2-to-fhir/segments/allergy_intolerance.mw:25  AL1-4.1 -> AllergyIntolerance.reaction.severity
                cx.put_code(
                    "\"severity\":",
                    cx.cell(22, cx.lookup(22, al1_4_1), TableColumn::Code),
                    Form::Iso,
                    Policy::Fail,
                    Row(427),
                )?;
            }
            cx.close(element, "}", false)?;
        }
    }
    cx.close(reaction, "]", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/adt_a01.mw:115
pub(crate) fn practitioner_7<'m>(
    cx: &mut Context<'m>,
    clinician_id: Id,
    dg1: Node,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"Practitioner\"", false);
    // mappings/v2-to-fhir/adt_a01.mw:115  DG1-16[1] -> Practitioner
    cx.put_identified("\"id\":\"", clinician_id, "");
    let dg1_16 = cx.repetition(cx.field(dg1, 16), 1);
    let dg1_16_parts = cx.split::<7>(dg1_16, Level::Component);
    let identifier_8 = cx.open("\"identifier\":[", false);
    {
        if !cx.decode(dg1_16_parts[0]).is_empty() && mapwright_runtime::has_value(dg1_16)
        {
            let element = cx.open("{", false);
            {
                identifier_3(cx, dg1_16)?;
            }
            cx.close(element, "}", false)?;
        }
    }
    cx.close(identifier_8, "]", false)?;
    let name = cx.open("\"name\":[", false);
    {
        if (!cx.decode(cx.component(dg1_16_parts[1], Level::Subcomponent, 1)).is_empty()
            || !cx.decode(dg1_16_parts[2]).is_empty()
            || !cx.decode(dg1_16_parts[3]).is_empty()
            || !cx.decode(dg1_16_parts[5]).is_empty())
            && mapwright_runtime::has_value(dg1_16)
        {
            let element_2 = cx.open("{", false);
            {
                human_name(cx, dg1_16)?;
            }
            cx.close(element_2, "}", false)?;
        }
    }
    cx.close(name, "]", false)?;
    let qualification = cx.open("\"qualification\":[", false);
    {
        let encoded = cx.leaf(dg1_16_parts[6], Level::Subcomponent, Row(132));
        let dg1_16_7 = cx.decode(encoded);
        let dg1_16_7_row = cx.lookup(15, dg1_16_7);
        if dg1_16_7_row >= 0 {
            let element_3 = cx.open("{", false);
            {
                // mappings/v2-to-fhir/datatypes/parties.mw:16  XCN.7 -> Practitioner.qualification.code
                let before = cx.position();
                {
                    if !dg1_16_7.is_empty() {
                        cx.put_coding(
                            "\"code\":{\"coding\":[{",
                            15,
                            dg1_16_7_row,
                            "}]}",
                        );
                    }
                }
                cx.require(before, Row(133), Lack::Fail);
            }
            cx.close(element_3, "}", false)?;
        } else {
            let element_4 = cx.open("{", false);
            {
                // mappings/v2-to-fhir/datatypes/parties.mw:17  XCN.7 -> Practitioner.qualification.code.text
                let before_2 = cx.position();
                {
                    let code = cx.open("\"code\":{", false);
                    {
                        cx.put_string(
                            "\"text\":",
                            dg1_16_7,
                            Form::Iso,
                            Policy::Fail,
                            Row(134),
                        )?;
                    }
                    cx.close(code, "}", false)?;
                }
                cx.require(before_2, Row(134), Lack::Fail);
            }
            cx.close(element_4, "}", false)?;
        }
    }
    cx.close(qualification, "]", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/datatypes/identifiers.mw:34
pub(crate) fn identifier_7<'m>(
    cx: &mut Context<'m>,
    ei: Value<'m>,
) -> Result<(), Failed> {
    let ei_parts = cx.split::<3>(ei, Level::Component);
    let ei_3_b = cx.decode(ei_parts[2]);
    let ei_3 = cx.uri(ei_3_b);
    if !ei_3.is_empty() {
        // mappings/v2-to-fhir/datatypes/identifiers.mw:38  uri(EI.3) -> Identifier.system
        cx.put_uri("\"system\":", ei_3, Form::Iso, Policy::Fail, Row(347))?;
    } else {
        // mappings/v2-to-fhir/datatypes/identifiers.mw:39  EI.2 -> Identifier.system
        let encoded = cx.leaf(ei_parts[1], Level::Subcomponent, Row(348));
        let text = cx.decode(encoded);
        cx.put_uri(
            "\"system\":",
            cx.parameter_at(0, text),
            Form::Iso,
            Policy::Fail,
            Row(348),
        )?;
    }
    // mappings/v2-to-fhir/datatypes/identifiers.mw:35  EI.1 -> Identifier.value
    let text = cx.decode(ei_parts[0]);
    cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(349))?;
    let assigner = cx.open("\"assigner\":{", false);
    {
        // mappings/v2-to-fhir/datatypes/identifiers.mw:36  EI.2 or EI.3 -> Identifier.assigner.display
        let encoded = cx.leaf(ei_parts[1], Level::Subcomponent, Row(350));
        let mut text: Value = cx.decode(encoded);
        if text.is_empty() {
            text = ei_3_b;
        }
        cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(350))?;
    }
    cx.close(assigner, "}", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/adt_a01.mw:117
pub(crate) fn finding<'m>(
    cx: &mut Context<'m>,
    finding_id: Id,
    dg1: Node,
    patient_id: Id,
    visit_id: Id,
    clinician_id: Id,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"Condition\"", false);
    // mappings/v2-to-fhir/adt_a01.mw:117  DG1 -> Condition
    cx.put_identified("\"id\":\"", finding_id, "");
    let encoded = cx.sole(cx.field(dg1, 19), Row(432));
    let dg1_19 = cx.decode(encoded);
    let extension = cx
        .open(
            "\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/condition-assertedDate\"",
            false,
        );
    {
        // mappings/v2-to-fhir/segments/condition.mw:28  DG1-19 -> Condition.extension.valueDateTime
        cx.put_date_time(
            "\"valueDateTime\":",
            dg1_19,
            Form::V2,
            Policy::Warn,
            Row(432),
        )?;
    }
    cx.close(extension, "}]", true)?;
    let identifier_8 = cx.open("\"identifier\":[", false);
    {
        let dg1_20 = cx.single(cx.field(dg1, 20), Row(433));
        if mapwright_runtime::has_value(dg1_20) {
            let element = cx.open("{", false);
            {
                identifier_7(cx, dg1_20)?;
            }
            cx.close(element, "}", false)?;
        }
    }
    cx.close(identifier_8, "]", false)?;
    let encoded = cx.single(cx.field(dg1, 21), Row(434));
    let encoded_2 = cx.leaf(encoded, Level::Component, Row(435));
    let text = cx.decode(encoded_2);
    if cx.equal(text, b"D") {
        let verification_status = cx
            .open("\"verificationStatus\":{\"coding\":[{", false);
        {
            cx.literal(
                "\"system\":\"http://terminology.hl7.org/CodeSystem/condition-ver-status\",\"code\":\"entered-in-error\"",
                true,
            );
        }
        cx.close(verification_status, "}]}", false)?;
    }
    let category = cx
        .open(
            "\"category\":[{\"coding\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/condition-category\",\"code\":\"encounter-diagnosis\",\"display\":\"Encounter Diagnosis\"}]}",
            true,
        );
    {
        let dg1_6 = cx.single(cx.field(dg1, 6), Row(436));
        if mapwright_runtime::has_value(dg1_6) {
            let element_2 = cx.open("{", false);
            {
                let dg1_6_parts = cx.split::<9>(dg1_6, Level::Component);
                let coding_6 = cx.open("\"coding\":[", false);
                {
                    let element_3 = cx.open("{", false);
                    {
                        coding(cx, dg1_6)?;
                    }
                    cx.close(element_3, "}", false)?;
                    let element_4 = cx.open("{", false);
                    {
                        alternate_coding(cx, dg1_6)?;
                    }
                    cx.close(element_4, "}", false)?;
                    let element_5 = cx.open("{", false);
                    {
                        second_alternate_coding(cx, dg1_6)?;
                    }
                    cx.close(element_5, "}", false)?;
                    let dg1_6_1 = cx.decode(dg1_6_parts[0]);
                    if !dg1_6_1.is_empty() {
                        let element_6 = cx.open("{", false);
                        {
                            let dg1_6_1_row = cx.lookup(33, dg1_6_1);
                            // mappings/v2-to-fhir/segments/condition.mw:19  .1 -> CodeableConcept.coding
                            cx.put_coding("", 33, dg1_6_1_row, "");
                        }
                        cx.close(element_6, "}", false)?;
                    }
                }
                cx.close(coding_6, "]", false)?;
                // mappings/v2-to-fhir/datatypes/codes.mw:18  CWE.9 -> CodeableConcept.text
                let text = cx.decode(dg1_6_parts[8]);
                cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(172))?;
            }
            cx.close(element_2, "}", false)?;
        }
    }
    cx.close(category, "]", false)?;
    let dg1_3 = cx.single(cx.field(dg1, 3), Row(438));
    if mapwright_runtime::has_value(dg1_3) {
        let code = cx.open("\"code\":{", false);
        {
            let coding_7 = cx.open("\"coding\":[", false);
            {
                let element_7 = cx.open("{", false);
                {
                    coding(cx, dg1_3)?;
                }
                cx.close(element_7, "}", false)?;
                let element_8 = cx.open("{", false);
                {
                    alternate_coding(cx, dg1_3)?;
                }
                cx.close(element_8, "}", false)?;
                let element_9 = cx.open("{", false);
                {
                    second_alternate_coding(cx, dg1_3)?;
                }
                cx.close(element_9, "}", false)?;
            }
            cx.close(coding_7, "]", false)?;
            let dg1_3_9 = cx.decode(cx.component(dg1_3, Level::Component, 9));
            let before = cx.position();
            {
                // mappings/v2-to-fhir/segments/condition.mw:12  .9 or DG1-4 -> CodeableConcept.text
                let mut text: Value = dg1_3_9;
                if text.is_empty() {
                    let encoded = cx.single(cx.field(dg1, 4), Row(439));
                    text = cx.decode(encoded);
                }
                cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(439))?;
            }
            if cx.position() == before {
                // mappings/v2-to-fhir/datatypes/codes.mw:18  CWE.9 -> CodeableConcept.text
                cx.put_string("\"text\":", dg1_3_9, Form::Iso, Policy::Fail, Row(172))?;
            }
        }
        cx.close(code, "}", false)?;
    }
    // mappings/v2-to-fhir/segments/condition.mw:10  who -> Condition.subject
    let before_2 = cx.position();
    {
        cx.put_identified("\"subject\":{\"reference\":\"urn:uuid:", patient_id, "}");
    }
    cx.require(before_2, Row(440), Lack::Fail);
    // mappings/v2-to-fhir/adt_a01.mw:118  visit -> Condition.encounter
    cx.put_identified("\"encounter\":{\"reference\":\"urn:uuid:", visit_id, "}");
    // mappings/v2-to-fhir/segments/condition.mw:26  DG1-5 -> Condition.onsetDateTime
    let encoded = cx.sole(cx.field(dg1, 5), Row(442));
    let text = cx.decode(encoded);
    cx.put_date_time("\"onsetDateTime\":", text, Form::V2, Policy::Warn, Row(442))?;
    // mappings/v2-to-fhir/segments/condition.mw:27  DG1-19 -> Condition.recordedDate
    cx.put_date_time("\"recordedDate\":", dg1_19, Form::V2, Policy::Warn, Row(443))?;
    // mappings/v2-to-fhir/adt_a01.mw:119  clinician -> Condition.asserter
    cx.put_identified("\"asserter\":{\"reference\":\"urn:uuid:", clinician_id, "}");
    Ok(())
}
/// mappings/v2-to-fhir/datatypes/codes.mw:64
pub(crate) fn coding_3<'m>(cx: &mut Context<'m>, cne: Value<'m>) -> Result<(), Failed> {
    let mut holds_b: bool = false;
    let mut holds_c: bool = false;
    let mut holds_d: bool = false;
    let cne_parts = cx.split::<14>(cne, Level::Component);
    let encoded = cx.leaf(cne_parts[2], Level::Subcomponent, Row(452));
    let cne_3 = cx.decode(encoded);
    let cne_3_row = cx.lookup(0, cne_3);
    let holds = cne_3_row >= 0;
    if !(holds) {
        holds_b = !cx.after(cne_3, b"HL7").is_empty();
        if !(holds_b) {
            let text = cx.decode(cne_parts[13]);
            holds_c = !cx.uri(text).is_empty();
            if !(holds_c) {
                holds_d = !cx.uri(cne_3).is_empty();
            }
        }
    }
    if holds {
        // mappings/v2-to-fhir/datatypes/codes.mw:68  CNE.3 -> Coding.system
        cx.put_uri(
            "\"system\":",
            cx.cell(0, cne_3_row, TableColumn::Code),
            Form::Iso,
            Policy::Fail,
            Row(455),
        )?;
    } else if holds_b {
        // mappings/v2-to-fhir/datatypes/codes.mw:69  concat("http://terminology.hl7.org/CodeSystem/v2-", after(CNE.3, "HL7")) -> Coding.system
        let text = cx.after(cne_3, b"HL7");
        let text_2 = cx.concat(b"http://terminology.hl7.org/CodeSystem/v2-", text);
        cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Warn, Row(456))?;
    } else if holds_c {
        // mappings/v2-to-fhir/datatypes/codes.mw:70  uri(CNE.14) -> Coding.system
        let text = cx.decode(cne_parts[13]);
        let text_2 = cx.uri(text);
        cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Fail, Row(457))?;
    } else if holds_d {
        // mappings/v2-to-fhir/datatypes/codes.mw:71  uri(CNE.3) -> Coding.system
        let text = cx.uri(cne_3);
        cx.put_uri("\"system\":", text, Form::Iso, Policy::Fail, Row(458))?;
    }
    if !(holds) {
        if !(holds_b) {
            if !(holds_c) {
                if !(holds_d) {
                    let _system = cx
                        .open(
                            "\"_system\":{\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/originalText\"",
                            false,
                        );
                    {
                        // mappings/v2-to-fhir/datatypes/codes.mw:72  CNE.3 -> Coding.system.extension.valueString
                        cx.put_string(
                            "\"valueString\":",
                            cne_3,
                            Form::Iso,
                            Policy::Fail,
                            Row(459),
                        )?;
                    }
                    cx.close(_system, "}]}", true)?;
                }
            }
        }
    }
    // mappings/v2-to-fhir/datatypes/codes.mw:67  CNE.7 -> Coding.version
    let text = cx.decode(cne_parts[6]);
    cx.put_string("\"version\":", text, Form::Iso, Policy::Fail, Row(460))?;
    // mappings/v2-to-fhir/datatypes/codes.mw:65  CNE.1 -> Coding.code
    let text = cx.decode(cne_parts[0]);
    cx.put_code("\"code\":", text, Form::Iso, Policy::Warn, Row(461))?;
    // mappings/v2-to-fhir/datatypes/codes.mw:66  CNE.2 -> Coding.display
    let text = cx.decode(cne_parts[1]);
    cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(462))?;
    Ok(())
}
/// mappings/v2-to-fhir/datatypes/codes.mw:75
pub(crate) fn alternate_coding_3<'m>(
    cx: &mut Context<'m>,
    cne: Value<'m>,
) -> Result<(), Failed> {
    let mut holds_b: bool = false;
    let mut holds_c: bool = false;
    let mut holds_d: bool = false;
    let cne_parts = cx.split::<17>(cne, Level::Component);
    let encoded = cx.leaf(cne_parts[5], Level::Subcomponent, Row(463));
    let cne_6 = cx.decode(encoded);
    let cne_6_row = cx.lookup(0, cne_6);
    let holds = cne_6_row >= 0;
    if !(holds) {
        holds_b = !cx.after(cne_6, b"HL7").is_empty();
        if !(holds_b) {
            let text = cx.decode(cne_parts[16]);
            holds_c = !cx.uri(text).is_empty();
            if !(holds_c) {
                holds_d = !cx.uri(cne_6).is_empty();
            }
        }
    }
    if holds {
        // mappings/v2-to-fhir/datatypes/codes.mw:79  CNE.6 -> Coding.system
        cx.put_uri(
            "\"system\":",
            cx.cell(0, cne_6_row, TableColumn::Code),
            Form::Iso,
            Policy::Fail,
            Row(466),
        )?;
    } else if holds_b {
        // mappings/v2-to-fhir/datatypes/codes.mw:80  concat("http://terminology.hl7.org/CodeSystem/v2-", after(CNE.6, "HL7")) -> Coding.system
        let text = cx.after(cne_6, b"HL7");
        let text_2 = cx.concat(b"http://terminology.hl7.org/CodeSystem/v2-", text);
        cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Warn, Row(467))?;
    } else if holds_c {
        // mappings/v2-to-fhir/datatypes/codes.mw:81  uri(CNE.17) -> Coding.system
        let text = cx.decode(cne_parts[16]);
        let text_2 = cx.uri(text);
        cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Fail, Row(468))?;
    } else if holds_d {
        // mappings/v2-to-fhir/datatypes/codes.mw:82  uri(CNE.6) -> Coding.system
        let text = cx.uri(cne_6);
        cx.put_uri("\"system\":", text, Form::Iso, Policy::Fail, Row(469))?;
    }
    if !(holds) {
        if !(holds_b) {
            if !(holds_c) {
                if !(holds_d) {
                    let _system = cx
                        .open(
                            "\"_system\":{\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/originalText\"",
                            false,
                        );
                    {
                        // mappings/v2-to-fhir/datatypes/codes.mw:83  CNE.6 -> Coding.system.extension.valueString
                        cx.put_string(
                            "\"valueString\":",
                            cne_6,
                            Form::Iso,
                            Policy::Fail,
                            Row(470),
                        )?;
                    }
                    cx.close(_system, "}]}", true)?;
                }
            }
        }
    }
    // mappings/v2-to-fhir/datatypes/codes.mw:78  CNE.8 -> Coding.version
    let text = cx.decode(cne_parts[7]);
    cx.put_string("\"version\":", text, Form::Iso, Policy::Fail, Row(471))?;
    // mappings/v2-to-fhir/datatypes/codes.mw:76  CNE.4 -> Coding.code
    let text = cx.decode(cne_parts[3]);
    cx.put_code("\"code\":", text, Form::Iso, Policy::Warn, Row(472))?;
    // mappings/v2-to-fhir/datatypes/codes.mw:77  CNE.5 -> Coding.display
    let text = cx.decode(cne_parts[4]);
    cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(473))?;
    Ok(())
}
/// mappings/v2-to-fhir/datatypes/codes.mw:86
pub(crate) fn second_alternate_coding_3<'m>(
    cx: &mut Context<'m>,
    cne: Value<'m>,
) -> Result<(), Failed> {
    let mut holds_b: bool = false;
    let mut holds_c: bool = false;
    let mut holds_d: bool = false;
    let cne_parts = cx.split::<20>(cne, Level::Component);
    let encoded = cx.leaf(cne_parts[11], Level::Subcomponent, Row(474));
    let cne_12 = cx.decode(encoded);
    let cne_12_row = cx.lookup(0, cne_12);
    let holds = cne_12_row >= 0;
    if !(holds) {
        holds_b = !cx.after(cne_12, b"HL7").is_empty();
        if !(holds_b) {
            let text = cx.decode(cne_parts[19]);
            holds_c = !cx.uri(text).is_empty();
            if !(holds_c) {
                holds_d = !cx.uri(cne_12).is_empty();
            }
        }
    }
    if holds {
        // mappings/v2-to-fhir/datatypes/codes.mw:90  CNE.12 -> Coding.system
        cx.put_uri(
            "\"system\":",
            cx.cell(0, cne_12_row, TableColumn::Code),
            Form::Iso,
            Policy::Fail,
            Row(477),
        )?;
    } else if holds_b {
        // mappings/v2-to-fhir/datatypes/codes.mw:91  concat("http://terminology.hl7.org/CodeSystem/v2-", after(CNE.12, "HL7")) -> Coding.system
        let text = cx.after(cne_12, b"HL7");
        let text_2 = cx.concat(b"http://terminology.hl7.org/CodeSystem/v2-", text);
        cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Warn, Row(478))?;
    } else if holds_c {
        // mappings/v2-to-fhir/datatypes/codes.mw:92  uri(CNE.20) -> Coding.system
        let text = cx.decode(cne_parts[19]);
        let text_2 = cx.uri(text);
        cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Fail, Row(479))?;
    } else if holds_d {
        // mappings/v2-to-fhir/datatypes/codes.mw:93  uri(CNE.12) -> Coding.system
        let text = cx.uri(cne_12);
        cx.put_uri("\"system\":", text, Form::Iso, Policy::Fail, Row(480))?;
    }
    if !(holds) {
        if !(holds_b) {
            if !(holds_c) {
                if !(holds_d) {
                    let _system = cx
                        .open(
                            "\"_system\":{\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/originalText\"",
                            false,
                        );
                    {
                        // mappings/v2-to-fhir/datatypes/codes.mw:94  CNE.12 -> Coding.system.extension.valueString
                        cx.put_string(
                            "\"valueString\":",
                            cne_12,
                            Form::Iso,
                            Policy::Fail,
                            Row(481),
                        )?;
                    }
                    cx.close(_system, "}]}", true)?;
                }
            }
        }
    }
    // mappings/v2-to-fhir/datatypes/codes.mw:89  CNE.13 -> Coding.version
    let text = cx.decode(cne_parts[12]);
    cx.put_string("\"version\":", text, Form::Iso, Policy::Fail, Row(482))?;
    // mappings/v2-to-fhir/datatypes/codes.mw:87  CNE.10 -> Coding.code
    let text = cx.decode(cne_parts[9]);
    cx.put_code("\"code\":", text, Form::Iso, Policy::Warn, Row(483))?;
    // mappings/v2-to-fhir/datatypes/codes.mw:88  CNE.11 -> Coding.display
    let text = cx.decode(cne_parts[10]);
    cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(484))?;
    Ok(())
}
/// mappings/v2-to-fhir/adt_a01.mw:123
pub(crate) fn procedure<'m>(
    cx: &mut Context<'m>,
    procedure_id: Id,
    procedure_2: Node,
    patient_id: Id,
    visit_id: Id,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"Procedure\"", false);
    // mappings/v2-to-fhir/adt_a01.mw:123  PR1 -> Procedure
    cx.put_identified("\"id\":\"", procedure_id, "");
    let pr1 = cx.child(procedure_2, 20);
    let identifier_8 = cx.open("\"identifier\":[", false);
    {
        let pr1_19 = cx.single(cx.field(pr1, 19), Row(447));
        if mapwright_runtime::has_value(pr1_19) {
            let element = cx.open("{", false);
            {
                identifier_7(cx, pr1_19)?;
            }
            cx.close(element, "}", false)?;
        }
    }
    cx.close(identifier_8, "]", false)?;
    let encoded = cx.single(cx.field(pr1, 20), Row(448));
    let encoded_2 = cx.leaf(encoded, Level::Component, Row(449));
    let text = cx.decode(encoded_2);
    if cx.equal(text, b"D") {
        cx.literal("\"status\":\"entered-in-error\"", true);
    } else {
        cx.literal("\"status\":\"unknown\"", true);
    }
    let pr1_6 = cx.single(cx.field(pr1, 6), Row(450));
    if mapwright_runtime::has_value(pr1_6) {
        let category = cx.open("\"category\":{", false);
        {
            codeable_concept(cx, pr1_6)?;
        }
        cx.close(category, "}", false)?;
    }
    let code = cx.open("\"code\":{", false);
    {
        let pr1_3 = cx.single(cx.field(pr1, 3), Row(451));
        let coding_6 = cx.open("\"coding\":[", false);
        {
            if mapwright_runtime::has_value(pr1_3) {
                if mapwright_runtime::has_value(pr1_3) {
                    let element_2 = cx.open("{", false);
                    {
                        coding_3(cx, pr1_3)?;
                    }
                    cx.close(element_2, "}", false)?;
                }
                if mapwright_runtime::has_value(pr1_3) {
                    let element_3 = cx.open("{", false);
                    {
                        alternate_coding_3(cx, pr1_3)?;
                    }
                    cx.close(element_3, "}", false)?;
                }
                if mapwright_runtime::has_value(pr1_3) {
                    let element_4 = cx.open("{", false);
                    {
                        second_alternate_coding_3(cx, pr1_3)?;
                    }
                    cx.close(element_4, "}", false)?;
                }
            }
            for pr1_16 in cx.repetitions(cx.field(pr1, 16)) {
                if mapwright_runtime::has_value(pr1_16) {
                    let element_5 = cx.open("{", false);
                    {
                        coding_3(cx, pr1_16)?;
                    }
                    cx.close(element_5, "}", false)?;
                }
            }
        }
        cx.close(coding_6, "]", false)?;
        let before = cx.position();
        {
            if mapwright_runtime::has_value(pr1_3) {
                // mappings/v2-to-fhir/segments/procedure.mw:14  .9 or PR1-4 -> CodeableConcept.text
                let mut text: Value = cx
                    .decode(cx.component(pr1_3, Level::Component, 9));
                if text.is_empty() {
                    let encoded = cx.single(cx.field(pr1, 4), Row(486));
                    text = cx.decode(encoded);
                }
                cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(486))?;
            }
        }
        if cx.position() == before {
            if mapwright_runtime::has_value(pr1_3) {
                // mappings/v2-to-fhir/datatypes/codes.mw:60  CNE.9 -> CodeableConcept.text
                let text = cx.decode(cx.component(pr1_3, Level::Component, 9));
                cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(487))?;
            }
        }
    }
    cx.close(code, "}", false)?;
    // mappings/v2-to-fhir/segments/procedure.mw:10  who -> Procedure.subject
    let before_2 = cx.position();
    {
        cx.put_identified("\"subject\":{\"reference\":\"urn:uuid:", patient_id, "}");
    }
    cx.require(before_2, Row(488), Lack::Fail);
    // mappings/v2-to-fhir/adt_a01.mw:124  visit -> Procedure.encounter
    cx.put_identified("\"encounter\":{\"reference\":\"urn:uuid:", visit_id, "}");
    // mappings/v2-to-fhir/segments/procedure.mw:17  PR1-5 -> Procedure.performedDateTime
    let encoded = cx.sole(cx.field(pr1, 5), Row(490));
    let text = cx.decode(encoded);
    cx.put_date_time("\"performedDateTime\":", text, Form::V2, Policy::Warn, Row(490))?;
    let reason_code = cx.open("\"reasonCode\":[", false);
    {
        let pr1_15 = cx.single(cx.field(pr1, 15), Row(491));
        if mapwright_runtime::has_value(pr1_15) {
            let element_6 = cx.open("{", false);
            {
                codeable_concept(cx, pr1_15)?;
            }
            cx.close(element_6, "}", false)?;
        }
    }
    cx.close(reason_code, "]", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/segments/obx.mw:158
pub(crate) fn result_file<'m>(
    cx: &mut Context<'m>,
    ed: Value<'m>,
) -> Result<(), Failed> {
    let ed_parts = cx.split::<5>(ed, Level::Component);
    let encoded = cx.leaf(ed_parts[3], Level::Subcomponent, Row(506));
    let text = cx.decode(encoded);
    let ed_4 = cx.upper(text);
    match ed_4 {
        b"BASE64" => {}
        _ => {
            // mappings/v2-to-fhir/segments/obx.mw:160  upper(ED.4)
            cx.report(
                Reported::NoArmWarning,
                Row(506),
                ed_4,
                "ED.4: only Base64 can be an Attachment's data",
            )?;
        }
    }
    let encoded = cx.leaf(ed_parts[1], Level::Subcomponent, Row(507));
    let text = cx.decode(encoded);
    let text_2 = cx.concat(text, b"/");
    let encoded_2 = cx.leaf(ed_parts[2], Level::Subcomponent, Row(507));
    let text_3 = cx.decode(encoded_2);
    let text_4 = cx.concat(text_2, text_3);
    let ed_2 = cx.lower(text_4);
    // mappings/v2-to-fhir/segments/obx.mw:159  lower(concat(ED.2, "/", ED.3)) -> Attachment.contentType
    let mut text: Value = cx.cell(45, cx.lookup(45, ed_2), TableColumn::Code);
    if text.is_empty() {
        text = ed_2;
    }
    cx.put_code("\"contentType\":", text, Form::Iso, Policy::Warn, Row(507))?;
    match ed_4 {
        b"BASE64" => {
            // mappings/v2-to-fhir/segments/obx.mw:161  ED.5 -> Attachment.data
            let text = cx.decode(ed_parts[4]);
            cx.put_base64("\"data\":", text, Form::Iso, Policy::Warn, Row(508))?;
        }
        _ => {}
    }
    Ok(())
}
/// mappings/v2-to-fhir/segments/obx.mw:167
pub(crate) fn result_file_2<'m>(
    cx: &mut Context<'m>,
    rp: Value<'m>,
) -> Result<(), Failed> {
    let rp_parts = cx.split::<4>(rp, Level::Component);
    let encoded = cx.leaf(rp_parts[2], Level::Subcomponent, Row(509));
    let text = cx.decode(encoded);
    let text_2 = cx.concat(text, b"/");
    let encoded_2 = cx.leaf(rp_parts[3], Level::Subcomponent, Row(509));
    let text_3 = cx.decode(encoded_2);
    let text_4 = cx.concat(text_2, text_3);
    let rp_3 = cx.lower(text_4);
    // mappings/v2-to-fhir/segments/obx.mw:169  lower(concat(RP.3, "/", RP.4)) -> Attachment.contentType
    let mut text: Value = cx.cell(45, cx.lookup(45, rp_3), TableColumn::Code);
    if text.is_empty() {
        text = rp_3;
    }
    cx.put_code("\"contentType\":", text, Form::Iso, Policy::Warn, Row(509))?;
    // mappings/v2-to-fhir/segments/obx.mw:168  RP.1 -> Attachment.url
    let text = cx.decode(rp_parts[0]);
    cx.put_uri("\"url\":", text, Form::Iso, Policy::Warn, Row(510))?;
    Ok(())
}
/// mappings/v2-to-fhir/segments/obr.mw:11
pub(crate) fn number_type<'m>(cx: &mut Context<'m>) -> Result<(), Failed> {
    let coding_6 = cx.open("\"coding\":[{", false);
    {
        cx.literal(
            "\"system\":\"http://terminology.hl7.org/CodeSystem/v2-0203\",\"code\":\"FILL\"",
            true,
        );
    }
    cx.close(coding_6, "}]", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/datatypes/quantities.mw:35
pub(crate) fn quantity<'m>(
    cx: &mut Context<'m>,
    sn: Value<'m>,
    units: Value<'m>,
) -> Result<(), Failed> {
    let sn_parts = cx.split::<4>(sn, Level::Component);
    let extension = cx.open("\"extension\":[", false);
    {
        let sn_3 = cx.decode(sn_parts[2]);
        if !sn_3.is_empty()
            || {
                let encoded = cx.leaf(sn_parts[3], Level::Subcomponent, Row(560));
                !cx.decode(encoded).is_empty()
            }
        {
            let element = cx
                .open(
                    "{\"url\":\"http://hl7.org/fhir/StructureDefinition/originalText\"",
                    false,
                );
            {
                cx.begin_text();
                {
                    let text = cx.decode(sn_parts[0]);
                    cx.append_text(" ", text);
                    let encoded_2 = cx.leaf(sn_parts[1], Level::Subcomponent, Row(561));
                    let text = cx.decode(encoded_2);
                    cx.append_text(" ", text);
                    cx.append_text(" ", sn_3);
                    let encoded_2 = cx.leaf(sn_parts[3], Level::Subcomponent, Row(561));
                    let text = cx.decode(encoded_2);
                    cx.append_text(" ", text);
                }
                let joined = cx.end_text();
                // mappings/v2-to-fhir/datatypes/quantities.mw:43  join(SN.1, " ", SN.2, SN.3, SN.4) -> Quantity.extension.valueString
                cx.put_string(
                    "\"valueString\":",
                    joined,
                    Form::Iso,
                    Policy::Fail,
                    Row(561),
                )?;
            }
            cx.close(element, "}", true)?;
        }
    }
    cx.close(extension, "]", false)?;
    // mappings/v2-to-fhir/datatypes/quantities.mw:36  SN.2 -> Quantity.value
    let encoded = cx.leaf(sn_parts[1], Level::Subcomponent, Row(562));
    let text = cx.decode(encoded);
    cx.put_decimal("\"value\":", text, Form::Iso, Policy::Warn, Row(562))?;
    let sn_1 = cx.decode(sn_parts[0]);
    if !(cx.equal(sn_1, b"=")) {
        let sn_1_row = cx.lookup(18, sn_1);
        if sn_1_row >= 0 {
            // mappings/v2-to-fhir/datatypes/quantities.mw:42  SN.1 -> Quantity.comparator
            cx.put_code(
                "\"comparator\":",
                cx.cell(18, sn_1_row, TableColumn::Code),
                Form::Iso,
                Policy::Fail,
                Row(563),
            )?;
        } else if !sn_1.is_empty() {
            // mappings/v2-to-fhir/datatypes/quantities.mw:42  SN.1 -> Quantity.comparator
            cx.report(
                Reported::CodeNotInTableWarning,
                Row(563),
                sn_parts[0],
                "QuantityComparator",
            )?;
        }
    }
    let units_parts = cx.split::<9>(units, Level::Component);
    // mappings/v2-to-fhir/datatypes/quantities.mw:37  units.9 or units.2 or units.1 -> Quantity.unit
    let mut text: Value = cx.decode(units_parts[8]);
    if text.is_empty() {
        text = cx.decode(units_parts[1]);
    }
    if text.is_empty() {
        text = cx.decode(units_parts[0]);
    }
    cx.put_string("\"unit\":", text, Form::Iso, Policy::Fail, Row(564))?;
    let units_1 = cx.decode(units_parts[0]);
    let holds = !units_1.is_empty()
        && {
            let encoded = cx.leaf(units_parts[2], Level::Subcomponent, Row(565));
            let text = cx.decode(encoded);
            cx.lookup(0, text) >= 0
        };
    if holds {
        // mappings/v2-to-fhir/datatypes/quantities.mw:40  units.3 -> Quantity.system
        let encoded = cx.leaf(units_parts[2], Level::Subcomponent, Row(566));
        let text = cx.decode(encoded);
        cx.put_uri(
            "\"system\":",
            cx.cell(0, cx.lookup(0, text), TableColumn::Code),
            Form::Iso,
            Policy::Fail,
            Row(566),
        )?;
    }
    if holds {
        // mappings/v2-to-fhir/datatypes/quantities.mw:39  units.1 -> Quantity.code
        cx.put_code("\"code\":", units_1, Form::Iso, Policy::Warn, Row(567))?;
    }
    Ok(())
}
/// mappings/v2-to-fhir/datatypes/quantities.mw:20
pub(crate) fn quantity_2<'m>(cx: &mut Context<'m>, cq: Value<'m>) -> Result<(), Failed> {
    let cq_parts = cx.split::<2>(cq, Level::Component);
    // mappings/v2-to-fhir/datatypes/quantities.mw:21  CQ.1 -> Quantity.value
    let encoded = cx.leaf(cq_parts[0], Level::Subcomponent, Row(569));
    let text = cx.decode(encoded);
    cx.put_decimal("\"value\":", text, Form::Iso, Policy::Warn, Row(569))?;
    let cq_2_parts = cx.split::<9>(cq_parts[1], Level::Subcomponent);
    // mappings/v2-to-fhir/datatypes/quantities.mw:22  CQ.2.9 or CQ.2.2 or CQ.2.1 -> Quantity.unit
    let mut text: Value = cx.decode(cq_2_parts[8]);
    if text.is_empty() {
        text = cx.decode(cq_2_parts[1]);
    }
    if text.is_empty() {
        text = cx.decode(cq_2_parts[0]);
    }
    cx.put_string("\"unit\":", text, Form::Iso, Policy::Fail, Row(570))?;
    let cq_2_1 = cx.decode(cq_2_parts[0]);
    let holds = !cq_2_1.is_empty()
        && {
            let text = cx.decode(cq_2_parts[2]);
            cx.lookup(0, text) >= 0
        };
    if holds {
        // mappings/v2-to-fhir/datatypes/quantities.mw:25  CQ.2.3 -> Quantity.system
        let text = cx.decode(cq_2_parts[2]);
        cx.put_uri(
            "\"system\":",
            cx.cell(0, cx.lookup(0, text), TableColumn::Code),
            Form::Iso,
            Policy::Fail,
            Row(571),
        )?;
    }
    if holds {
        // mappings/v2-to-fhir/datatypes/quantities.mw:24  CQ.2.1 -> Quantity.code
        cx.put_code("\"code\":", cq_2_1, Form::Iso, Policy::Warn, Row(572))?;
    }
    Ok(())
}
/// mappings/v2-to-fhir/segments/obx.mw:150
pub(crate) fn money<'m>(cx: &mut Context<'m>, mo: Value<'m>) -> Result<(), Failed> {
    let mo_parts = cx.split::<2>(mo, Level::Component);
    // mappings/v2-to-fhir/segments/obx.mw:151  MO.1 -> Quantity.value
    let encoded = cx.leaf(mo_parts[0], Level::Subcomponent, Row(574));
    let text = cx.decode(encoded);
    cx.put_decimal("\"value\":", text, Form::Iso, Policy::Warn, Row(574))?;
    let encoded = cx.leaf(mo_parts[1], Level::Subcomponent, Row(575));
    let mo_2 = cx.decode(encoded);
    // mappings/v2-to-fhir/segments/obx.mw:152  MO.2 -> Quantity.unit
    cx.put_string("\"unit\":", mo_2, Form::Iso, Policy::Fail, Row(575))?;
    cx.literal("\"system\":\"urn:iso:std:iso:4217\"", false);
    // mappings/v2-to-fhir/segments/obx.mw:153  MO.2 -> Quantity.code
    cx.put_code("\"code\":", mo_2, Form::Iso, Policy::Warn, Row(576))?;
    Ok(())
}
/// mappings/v2-to-fhir/datatypes/quantities.mw:47
pub(crate) fn range<'m>(
    cx: &mut Context<'m>,
    sn: Value<'m>,
    units: Value<'m>,
) -> Result<(), Failed> {
    let mut holds: bool = false;
    let mut holds_b: bool = false;
    let sn_parts = cx.split::<4>(sn, Level::Component);
    let extension = cx.open("\"extension\":[", false);
    {
        let sn_1 = cx.decode(sn_parts[0]);
        if !sn_1.is_empty() && !(cx.equal(sn_1, b"=")) {
            let element = cx
                .open(
                    "{\"url\":\"http://hl7.org/fhir/StructureDefinition/originalText\"",
                    false,
                );
            {
                cx.begin_text();
                {
                    cx.append_text(" ", sn_1);
                    let encoded = cx.leaf(sn_parts[1], Level::Subcomponent, Row(584));
                    let text = cx.decode(encoded);
                    cx.append_text(" ", text);
                    let text = cx.decode(sn_parts[2]);
                    cx.append_text(" ", text);
                    let encoded = cx.leaf(sn_parts[3], Level::Subcomponent, Row(584));
                    let text = cx.decode(encoded);
                    cx.append_text(" ", text);
                }
                let joined = cx.end_text();
                // mappings/v2-to-fhir/datatypes/quantities.mw:52  join(SN.1, " ", SN.2, SN.3, SN.4) -> Range.extension.valueString
                cx.put_string(
                    "\"valueString\":",
                    joined,
                    Form::Iso,
                    Policy::Fail,
                    Row(584),
                )?;
            }
            cx.close(element, "}", true)?;
        }
    }
    cx.close(extension, "]", false)?;
    let units_parts = cx.split::<9>(units, Level::Component);
    let low = cx.open("\"low\":{", false);
    {
        // mappings/v2-to-fhir/datatypes/quantities.mw:48  SN.2 -> Range.low.value
        let encoded = cx.leaf(sn_parts[1], Level::Subcomponent, Row(585));
        let text = cx.decode(encoded);
        cx.put_decimal("\"value\":", text, Form::Iso, Policy::Warn, Row(585))?;
        if mapwright_runtime::has_value(units) {
            // mappings/v2-to-fhir/datatypes/quantities.mw:12  CWE.9 or CWE.2 or CWE.1 -> Quantity.unit
            let mut text: Value = cx.decode(units_parts[8]);
            if text.is_empty() {
                text = cx.decode(units_parts[1]);
            }
            if text.is_empty() {
                text = cx.decode(units_parts[0]);
            }
            cx.put_string("\"unit\":", text, Form::Iso, Policy::Fail, Row(555))?;
        }
        if mapwright_runtime::has_value(units) {
            holds = !cx.decode(units_parts[0]).is_empty()
                && {
                    let encoded = cx.leaf(units_parts[2], Level::Subcomponent, Row(556));
                    let text = cx.decode(encoded);
                    cx.lookup(0, text) >= 0
                };
        }
        if mapwright_runtime::has_value(units) && holds {
            // mappings/v2-to-fhir/datatypes/quantities.mw:15  CWE.3 -> Quantity.system
            let encoded = cx.leaf(units_parts[2], Level::Subcomponent, Row(557));
            let text = cx.decode(encoded);
            cx.put_uri(
                "\"system\":",
                cx.cell(0, cx.lookup(0, text), TableColumn::Code),
                Form::Iso,
                Policy::Fail,
                Row(557),
            )?;
        }
        if mapwright_runtime::has_value(units) && holds {
            // mappings/v2-to-fhir/datatypes/quantities.mw:14  CWE.1 -> Quantity.code
            let text = cx.decode(units_parts[0]);
            cx.put_code("\"code\":", text, Form::Iso, Policy::Warn, Row(558))?;
        }
    }
    cx.close(low, "}", false)?;
    let high = cx.open("\"high\":{", false);
    {
        // mappings/v2-to-fhir/datatypes/quantities.mw:50  SN.4 -> Range.high.value
        let encoded = cx.leaf(sn_parts[3], Level::Subcomponent, Row(586));
        let text = cx.decode(encoded);
        cx.put_decimal("\"value\":", text, Form::Iso, Policy::Warn, Row(586))?;
        if mapwright_runtime::has_value(units) {
            // mappings/v2-to-fhir/datatypes/quantities.mw:12  CWE.9 or CWE.2 or CWE.1 -> Quantity.unit
            let mut text: Value = cx.decode(units_parts[8]);
            if text.is_empty() {
                text = cx.decode(units_parts[1]);
            }
            if text.is_empty() {
                text = cx.decode(units_parts[0]);
            }
            cx.put_string("\"unit\":", text, Form::Iso, Policy::Fail, Row(555))?;
        }
        if mapwright_runtime::has_value(units) {
            holds_b = !cx.decode(units_parts[0]).is_empty()
                && {
                    let encoded = cx.leaf(units_parts[2], Level::Subcomponent, Row(556));
                    let text = cx.decode(encoded);
                    cx.lookup(0, text) >= 0
                };
        }
        if mapwright_runtime::has_value(units) && holds_b {
            // mappings/v2-to-fhir/datatypes/quantities.mw:15  CWE.3 -> Quantity.system
            let encoded = cx.leaf(units_parts[2], Level::Subcomponent, Row(557));
            let text = cx.decode(encoded);
            cx.put_uri(
                "\"system\":",
                cx.cell(0, cx.lookup(0, text), TableColumn::Code),
                Form::Iso,
                Policy::Fail,
                Row(557),
            )?;
        }
        if mapwright_runtime::has_value(units) && holds_b {
            // mappings/v2-to-fhir/datatypes/quantities.mw:14  CWE.1 -> Quantity.code
            let text = cx.decode(units_parts[0]);
            cx.put_code("\"code\":", text, Form::Iso, Policy::Warn, Row(558))?;
        }
    }
    cx.close(high, "}", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/datatypes/quantities.mw:63
pub(crate) fn range_2<'m>(
    cx: &mut Context<'m>,
    nr: Value<'m>,
    units: Value<'m>,
) -> Result<(), Failed> {
    let mut holds: bool = false;
    let mut holds_b: bool = false;
    let nr_parts = cx.split::<2>(nr, Level::Component);
    let units_parts = cx.split::<9>(units, Level::Component);
    let low = cx.open("\"low\":{", false);
    {
        // mappings/v2-to-fhir/datatypes/quantities.mw:64  NR.1 -> Range.low.value
        let encoded = cx.leaf(nr_parts[0], Level::Subcomponent, Row(588));
        let text = cx.decode(encoded);
        cx.put_decimal("\"value\":", text, Form::Iso, Policy::Warn, Row(588))?;
        if mapwright_runtime::has_value(units) {
            // mappings/v2-to-fhir/datatypes/quantities.mw:12  CWE.9 or CWE.2 or CWE.1 -> Quantity.unit
            let mut text: Value = cx.decode(units_parts[8]);
            if text.is_empty() {
                text = cx.decode(units_parts[1]);
            }
            if text.is_empty() {
                text = cx.decode(units_parts[0]);
            }
            cx.put_string("\"unit\":", text, Form::Iso, Policy::Fail, Row(555))?;
        }
        if mapwright_runtime::has_value(units) {
            holds = !cx.decode(units_parts[0]).is_empty()
                && {
                    let encoded = cx.leaf(units_parts[2], Level::Subcomponent, Row(556));
                    let text = cx.decode(encoded);
                    cx.lookup(0, text) >= 0
                };
        }
        if mapwright_runtime::has_value(units) && holds {
            // mappings/v2-to-fhir/datatypes/quantities.mw:15  CWE.3 -> Quantity.system
            let encoded = cx.leaf(units_parts[2], Level::Subcomponent, Row(557));
            let text = cx.decode(encoded);
            cx.put_uri(
                "\"system\":",
                cx.cell(0, cx.lookup(0, text), TableColumn::Code),
                Form::Iso,
                Policy::Fail,
                Row(557),
            )?;
        }
        if mapwright_runtime::has_value(units) && holds {
            // mappings/v2-to-fhir/datatypes/quantities.mw:14  CWE.1 -> Quantity.code
            let text = cx.decode(units_parts[0]);
            cx.put_code("\"code\":", text, Form::Iso, Policy::Warn, Row(558))?;
        }
    }
    cx.close(low, "}", false)?;
    let high = cx.open("\"high\":{", false);
    {
        // mappings/v2-to-fhir/datatypes/quantities.mw:66  NR.2 -> Range.high.value
        let encoded = cx.leaf(nr_parts[1], Level::Subcomponent, Row(589));
        let text = cx.decode(encoded);
        cx.put_decimal("\"value\":", text, Form::Iso, Policy::Warn, Row(589))?;
        if mapwright_runtime::has_value(units) {
            // mappings/v2-to-fhir/datatypes/quantities.mw:12  CWE.9 or CWE.2 or CWE.1 -> Quantity.unit
            let mut text: Value = cx.decode(units_parts[8]);
            if text.is_empty() {
                text = cx.decode(units_parts[1]);
            }
            if text.is_empty() {
                text = cx.decode(units_parts[0]);
            }
            cx.put_string("\"unit\":", text, Form::Iso, Policy::Fail, Row(555))?;
        }
        if mapwright_runtime::has_value(units) {
            holds_b = !cx.decode(units_parts[0]).is_empty()
                && {
                    let encoded = cx.leaf(units_parts[2], Level::Subcomponent, Row(556));
                    let text = cx.decode(encoded);
                    cx.lookup(0, text) >= 0
                };
        }
        if mapwright_runtime::has_value(units) && holds_b {
            // mappings/v2-to-fhir/datatypes/quantities.mw:15  CWE.3 -> Quantity.system
            let encoded = cx.leaf(units_parts[2], Level::Subcomponent, Row(557));
            let text = cx.decode(encoded);
            cx.put_uri(
                "\"system\":",
                cx.cell(0, cx.lookup(0, text), TableColumn::Code),
                Form::Iso,
                Policy::Fail,
                Row(557),
            )?;
        }
        if mapwright_runtime::has_value(units) && holds_b {
            // mappings/v2-to-fhir/datatypes/quantities.mw:14  CWE.1 -> Quantity.code
            let text = cx.decode(units_parts[0]);
            cx.put_code("\"code\":", text, Form::Iso, Policy::Warn, Row(558))?;
        }
    }
    cx.close(high, "}", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/datatypes/codes.mw:140
pub(crate) fn codeable_concept_3<'m>(
    cx: &mut Context<'m>,
    ce: Value<'m>,
) -> Result<(), Failed> {
    let coding_6 = cx.open("\"coding\":[", false);
    {
        if mapwright_runtime::has_value(ce) {
            let element = cx.open("{", false);
            {
                coding_4(cx, ce)?;
            }
            cx.close(element, "}", false)?;
        }
        if mapwright_runtime::has_value(ce) {
            let element_2 = cx.open("{", false);
            {
                alternate_coding_4(cx, ce)?;
            }
            cx.close(element_2, "}", false)?;
        }
    }
    cx.close(coding_6, "]", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/datatypes/codes.mw:145
pub(crate) fn coding_4<'m>(cx: &mut Context<'m>, ce: Value<'m>) -> Result<(), Failed> {
    let mut holds_b: bool = false;
    let mut holds_c: bool = false;
    let ce_parts = cx.split::<3>(ce, Level::Component);
    let encoded = cx.leaf(ce_parts[2], Level::Subcomponent, Row(591));
    let ce_3 = cx.decode(encoded);
    let ce_3_row = cx.lookup(0, ce_3);
    let holds = ce_3_row >= 0;
    if !(holds) {
        holds_b = !cx.after(ce_3, b"HL7").is_empty();
        if !(holds_b) {
            holds_c = !cx.uri(ce_3).is_empty();
        }
    }
    if holds {
        // mappings/v2-to-fhir/datatypes/codes.mw:148  CE.3 -> Coding.system
        cx.put_uri(
            "\"system\":",
            cx.cell(0, ce_3_row, TableColumn::Code),
            Form::Iso,
            Policy::Fail,
            Row(594),
        )?;
    } else if holds_b {
        // mappings/v2-to-fhir/datatypes/codes.mw:149  concat("http://terminology.hl7.org/CodeSystem/v2-", after(CE.3, "HL7")) -> Coding.system
        let text = cx.after(ce_3, b"HL7");
        let text_2 = cx.concat(b"http://terminology.hl7.org/CodeSystem/v2-", text);
        cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Warn, Row(595))?;
    } else if holds_c {
        // mappings/v2-to-fhir/datatypes/codes.mw:150  uri(CE.3) -> Coding.system
        let text = cx.uri(ce_3);
        cx.put_uri("\"system\":", text, Form::Iso, Policy::Fail, Row(596))?;
    }
    if !(holds) {
        if !(holds_b) {
            if !(holds_c) {
                let _system = cx
                    .open(
                        "\"_system\":{\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/originalText\"",
                        false,
                    );
                {
                    // mappings/v2-to-fhir/datatypes/codes.mw:151  CE.3 -> Coding.system.extension.valueString
                    cx.put_string(
                        "\"valueString\":",
                        ce_3,
                        Form::Iso,
                        Policy::Fail,
                        Row(597),
                    )?;
                }
                cx.close(_system, "}]}", true)?;
            }
        }
    }
    // mappings/v2-to-fhir/datatypes/codes.mw:146  CE.1 -> Coding.code
    let text = cx.decode(ce_parts[0]);
    cx.put_code("\"code\":", text, Form::Iso, Policy::Warn, Row(598))?;
    // mappings/v2-to-fhir/datatypes/codes.mw:147  CE.2 -> Coding.display
    let text = cx.decode(ce_parts[1]);
    cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(599))?;
    Ok(())
}
/// mappings/v2-to-fhir/datatypes/codes.mw:154
pub(crate) fn alternate_coding_4<'m>(
    cx: &mut Context<'m>,
    ce: Value<'m>,
) -> Result<(), Failed> {
    let mut holds_b: bool = false;
    let mut holds_c: bool = false;
    let ce_parts = cx.split::<6>(ce, Level::Component);
    let encoded = cx.leaf(ce_parts[5], Level::Subcomponent, Row(600));
    let ce_6 = cx.decode(encoded);
    let ce_6_row = cx.lookup(0, ce_6);
    let holds = ce_6_row >= 0;
    if !(holds) {
        holds_b = !cx.after(ce_6, b"HL7").is_empty();
        if !(holds_b) {
            holds_c = !cx.uri(ce_6).is_empty();
        }
    }
    if holds {
        // mappings/v2-to-fhir/datatypes/codes.mw:157  CE.6 -> Coding.system
        cx.put_uri(
            "\"system\":",
            cx.cell(0, ce_6_row, TableColumn::Code),
            Form::Iso,
            Policy::Fail,
            Row(603),
        )?;
    } else if holds_b {
        // mappings/v2-to-fhir/datatypes/codes.mw:158  concat("http://terminology.hl7.org/CodeSystem/v2-", after(CE.6, "HL7")) -> Coding.system
        let text = cx.after(ce_6, b"HL7");
        let text_2 = cx.concat(b"http://terminology.hl7.org/CodeSystem/v2-", text);
        cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Warn, Row(604))?;
    } else if holds_c {
        // mappings/v2-to-fhir/datatypes/codes.mw:159  uri(CE.6) -> Coding.system
        let text = cx.uri(ce_6);
        cx.put_uri("\"system\":", text, Form::Iso, Policy::Fail, Row(605))?;
    }
    if !(holds) {
        if !(holds_b) {
            if !(holds_c) {
                let _system = cx
                    .open(
                        "\"_system\":{\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/originalText\"",
                        false,
                    );
                {
                    // mappings/v2-to-fhir/datatypes/codes.mw:160  CE.6 -> Coding.system.extension.valueString
                    cx.put_string(
                        "\"valueString\":",
                        ce_6,
                        Form::Iso,
                        Policy::Fail,
                        Row(606),
                    )?;
                }
                cx.close(_system, "}]}", true)?;
            }
        }
    }
    // mappings/v2-to-fhir/datatypes/codes.mw:155  CE.4 -> Coding.code
    let text = cx.decode(ce_parts[3]);
    cx.put_code("\"code\":", text, Form::Iso, Policy::Warn, Row(607))?;
    // mappings/v2-to-fhir/datatypes/codes.mw:156  CE.5 -> Coding.display
    let text = cx.decode(ce_parts[4]);
    cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(608))?;
    Ok(())
}
/// mappings/v2-to-fhir/datatypes/codes.mw:56
pub(crate) fn codeable_concept_4<'m>(
    cx: &mut Context<'m>,
    cne: Value<'m>,
) -> Result<(), Failed> {
    let coding_6 = cx.open("\"coding\":[", false);
    {
        if mapwright_runtime::has_value(cne) {
            let element = cx.open("{", false);
            {
                coding_3(cx, cne)?;
            }
            cx.close(element, "}", false)?;
        }
        if mapwright_runtime::has_value(cne) {
            let element_2 = cx.open("{", false);
            {
                alternate_coding_3(cx, cne)?;
            }
            cx.close(element_2, "}", false)?;
        }
        if mapwright_runtime::has_value(cne) {
            let element_3 = cx.open("{", false);
            {
                second_alternate_coding_3(cx, cne)?;
            }
            cx.close(element_3, "}", false)?;
        }
    }
    cx.close(coding_6, "]", false)?;
    // mappings/v2-to-fhir/datatypes/codes.mw:60  CNE.9 -> CodeableConcept.text
    let text = cx.decode(cx.component(cne, Level::Component, 9));
    cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(487))?;
    Ok(())
}
/// mappings/v2-to-fhir/datatypes/codes.mw:98
pub(crate) fn codeable_concept_5<'m>(
    cx: &mut Context<'m>,
    cf: Value<'m>,
) -> Result<(), Failed> {
    let coding_6 = cx.open("\"coding\":[", false);
    {
        if mapwright_runtime::has_value(cf) {
            let element = cx.open("{", false);
            {
                coding_5(cx, cf)?;
            }
            cx.close(element, "}", false)?;
        }
        if mapwright_runtime::has_value(cf) {
            let element_2 = cx.open("{", false);
            {
                alternate_coding_5(cx, cf)?;
            }
            cx.close(element_2, "}", false)?;
        }
        if mapwright_runtime::has_value(cf) {
            let element_3 = cx.open("{", false);
            {
                second_alternate_coding_4(cx, cf)?;
            }
            cx.close(element_3, "}", false)?;
        }
    }
    cx.close(coding_6, "]", false)?;
    // mappings/v2-to-fhir/datatypes/codes.mw:102  CF.9 -> CodeableConcept.text
    let text = cx.decode(cx.component(cf, Level::Component, 9));
    cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(642))?;
    Ok(())
}
/// mappings/v2-to-fhir/datatypes/codes.mw:106
pub(crate) fn coding_5<'m>(cx: &mut Context<'m>, cf: Value<'m>) -> Result<(), Failed> {
    let mut holds_b: bool = false;
    let mut holds_c: bool = false;
    let mut holds_d: bool = false;
    let cf_parts = cx.split::<14>(cf, Level::Component);
    let encoded = cx.leaf(cf_parts[2], Level::Subcomponent, Row(609));
    let cf_3 = cx.decode(encoded);
    let cf_3_row = cx.lookup(0, cf_3);
    let holds = cf_3_row >= 0;
    if !(holds) {
        holds_b = !cx.after(cf_3, b"HL7").is_empty();
        if !(holds_b) {
            let text = cx.decode(cf_parts[13]);
            holds_c = !cx.uri(text).is_empty();
            if !(holds_c) {
                holds_d = !cx.uri(cf_3).is_empty();
            }
        }
    }
    if holds {
        // mappings/v2-to-fhir/datatypes/codes.mw:110  CF.3 -> Coding.system
        cx.put_uri(
            "\"system\":",
            cx.cell(0, cf_3_row, TableColumn::Code),
            Form::Iso,
            Policy::Fail,
            Row(612),
        )?;
    } else if holds_b {
        // mappings/v2-to-fhir/datatypes/codes.mw:111  concat("http://terminology.hl7.org/CodeSystem/v2-", after(CF.3, "HL7")) -> Coding.system
        let text = cx.after(cf_3, b"HL7");
        let text_2 = cx.concat(b"http://terminology.hl7.org/CodeSystem/v2-", text);
        cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Warn, Row(613))?;
    } else if holds_c {
        // mappings/v2-to-fhir/datatypes/codes.mw:112  uri(CF.14) -> Coding.system
        let text = cx.decode(cf_parts[13]);
        let text_2 = cx.uri(text);
        cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Fail, Row(614))?;
    } else if holds_d {
        // mappings/v2-to-fhir/datatypes/codes.mw:113  uri(CF.3) -> Coding.system
        let text = cx.uri(cf_3);
        cx.put_uri("\"system\":", text, Form::Iso, Policy::Fail, Row(615))?;
    }
    if !(holds) {
        if !(holds_b) {
            if !(holds_c) {
                if !(holds_d) {
                    let _system = cx
                        .open(
                            "\"_system\":{\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/originalText\"",
                            false,
                        );
                    {
                        // mappings/v2-to-fhir/datatypes/codes.mw:114  CF.3 -> Coding.system.extension.valueString
                        cx.put_string(
                            "\"valueString\":",
                            cf_3,
                            Form::Iso,
                            Policy::Fail,
                            Row(616),
                        )?;
                    }
                    cx.close(_system, "}]}", true)?;
                }
            }
        }
    }
    // mappings/v2-to-fhir/datatypes/codes.mw:109  CF.7 -> Coding.version
    let text = cx.decode(cf_parts[6]);
    cx.put_string("\"version\":", text, Form::Iso, Policy::Fail, Row(617))?;
    // mappings/v2-to-fhir/datatypes/codes.mw:107  CF.1 -> Coding.code
    let text = cx.decode(cf_parts[0]);
    cx.put_code("\"code\":", text, Form::Iso, Policy::Warn, Row(618))?;
    // mappings/v2-to-fhir/datatypes/codes.mw:108  CF.2 -> Coding.display
    let text = cx.decode(cf_parts[1]);
    cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(619))?;
    Ok(())
}
/// mappings/v2-to-fhir/datatypes/codes.mw:117
pub(crate) fn alternate_coding_5<'m>(
    cx: &mut Context<'m>,
    cf: Value<'m>,
) -> Result<(), Failed> {
    let mut holds_b: bool = false;
    let mut holds_c: bool = false;
    let mut holds_d: bool = false;
    let cf_parts = cx.split::<17>(cf, Level::Component);
    let encoded = cx.leaf(cf_parts[5], Level::Subcomponent, Row(620));
    let cf_6 = cx.decode(encoded);
    let cf_6_row = cx.lookup(0, cf_6);
    let holds = cf_6_row >= 0;
    if !(holds) {
        holds_b = !cx.after(cf_6, b"HL7").is_empty();
        if !(holds_b) {
            let text = cx.decode(cf_parts[16]);
            holds_c = !cx.uri(text).is_empty();
            if !(holds_c) {
                holds_d = !cx.uri(cf_6).is_empty();
            }
        }
    }
    if holds {
        // mappings/v2-to-fhir/datatypes/codes.mw:121  CF.6 -> Coding.system
        cx.put_uri(
            "\"system\":",
            cx.cell(0, cf_6_row, TableColumn::Code),
            Form::Iso,
            Policy::Fail,
            Row(623),
        )?;
    } else if holds_b {
        // mappings/v2-to-fhir/datatypes/codes.mw:122  concat("http://terminology.hl7.org/CodeSystem/v2-", after(CF.6, "HL7")) -> Coding.system
        let text = cx.after(cf_6, b"HL7");
        let text_2 = cx.concat(b"http://terminology.hl7.org/CodeSystem/v2-", text);
        cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Warn, Row(624))?;
    } else if holds_c {
        // mappings/v2-to-fhir/datatypes/codes.mw:123  uri(CF.17) -> Coding.system
        let text = cx.decode(cf_parts[16]);
        let text_2 = cx.uri(text);
        cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Fail, Row(625))?;
    } else if holds_d {
        // mappings/v2-to-fhir/datatypes/codes.mw:124  uri(CF.6) -> Coding.system
        let text = cx.uri(cf_6);
        cx.put_uri("\"system\":", text, Form::Iso, Policy::Fail, Row(626))?;
    }
    if !(holds) {
        if !(holds_b) {
            if !(holds_c) {
                if !(holds_d) {
                    let _system = cx
                        .open(
                            "\"_system\":{\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/originalText\"",
                            false,
                        );
                    {
                        // mappings/v2-to-fhir/datatypes/codes.mw:125  CF.6 -> Coding.system.extension.valueString
                        cx.put_string(
                            "\"valueString\":",
                            cf_6,
                            Form::Iso,
                            Policy::Fail,
                            Row(627),
                        )?;
                    }
                    cx.close(_system, "}]}", true)?;
                }
            }
        }
    }
    // mappings/v2-to-fhir/datatypes/codes.mw:120  CF.8 -> Coding.version
    let text = cx.decode(cf_parts[7]);
    cx.put_string("\"version\":", text, Form::Iso, Policy::Fail, Row(628))?;
    // mappings/v2-to-fhir/datatypes/codes.mw:118  CF.4 -> Coding.code
    let text = cx.decode(cf_parts[3]);
    cx.put_code("\"code\":", text, Form::Iso, Policy::Warn, Row(629))?;
    // mappings/v2-to-fhir/datatypes/codes.mw:119  CF.5 -> Coding.display
    let text = cx.decode(cf_parts[4]);
    cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(630))?;
    Ok(())
}
/// mappings/v2-to-fhir/datatypes/codes.mw:128
pub(crate) fn second_alternate_coding_4<'m>(
    cx: &mut Context<'m>,
    cf: Value<'m>,
) -> Result<(), Failed> {
    let mut holds_b: bool = false;
    let mut holds_c: bool = false;
    let mut holds_d: bool = false;
    let cf_parts = cx.split::<20>(cf, Level::Component);
    let encoded = cx.leaf(cf_parts[11], Level::Subcomponent, Row(631));
    let cf_12 = cx.decode(encoded);
    let cf_12_row = cx.lookup(0, cf_12);
    let holds = cf_12_row >= 0;
    if !(holds) {
        holds_b = !cx.after(cf_12, b"HL7").is_empty();
        if !(holds_b) {
            let text = cx.decode(cf_parts[19]);
            holds_c = !cx.uri(text).is_empty();
            if !(holds_c) {
                holds_d = !cx.uri(cf_12).is_empty();
            }
        }
    }
    if holds {
        // mappings/v2-to-fhir/datatypes/codes.mw:132  CF.12 -> Coding.system
        cx.put_uri(
            "\"system\":",
            cx.cell(0, cf_12_row, TableColumn::Code),
            Form::Iso,
            Policy::Fail,
            Row(634),
        )?;
    } else if holds_b {
        // mappings/v2-to-fhir/datatypes/codes.mw:133  concat("http://terminology.hl7.org/CodeSystem/v2-", after(CF.12, "HL7")) -> Coding.system
        let text = cx.after(cf_12, b"HL7");
        let text_2 = cx.concat(b"http://terminology.hl7.org/CodeSystem/v2-", text);
        cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Warn, Row(635))?;
    } else if holds_c {
        // mappings/v2-to-fhir/datatypes/codes.mw:134  uri(CF.20) -> Coding.system
        let text = cx.decode(cf_parts[19]);
        let text_2 = cx.uri(text);
        cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Fail, Row(636))?;
    } else if holds_d {
        // mappings/v2-to-fhir/datatypes/codes.mw:135  uri(CF.12) -> Coding.system
        let text = cx.uri(cf_12);
        cx.put_uri("\"system\":", text, Form::Iso, Policy::Fail, Row(637))?;
    }
    if !(holds) {
        if !(holds_b) {
            if !(holds_c) {
                if !(holds_d) {
                    let _system = cx
                        .open(
                            "\"_system\":{\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/originalText\"",
                            false,
                        );
                    {
                        // mappings/v2-to-fhir/datatypes/codes.mw:136  CF.12 -> Coding.system.extension.valueString
                        cx.put_string(
                            "\"valueString\":",
                            cf_12,
                            Form::Iso,
                            Policy::Fail,
                            Row(638),
                        )?;
                    }
                    cx.close(_system, "}]}", true)?;
                }
            }
        }
    }
    // mappings/v2-to-fhir/datatypes/codes.mw:131  CF.13 -> Coding.version
    let text = cx.decode(cf_parts[12]);
    cx.put_string("\"version\":", text, Form::Iso, Policy::Fail, Row(639))?;
    // mappings/v2-to-fhir/datatypes/codes.mw:129  CF.10 -> Coding.code
    let text = cx.decode(cf_parts[9]);
    cx.put_code("\"code\":", text, Form::Iso, Policy::Warn, Row(640))?;
    // mappings/v2-to-fhir/datatypes/codes.mw:130  CF.11 -> Coding.display
    let text = cx.decode(cf_parts[10]);
    cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(641))?;
    Ok(())
}
/// mappings/v2-to-fhir/datatypes/times.mw:7
pub(crate) fn period<'m>(cx: &mut Context<'m>, dr: Value<'m>) -> Result<(), Failed> {
    let dr_parts = cx.split::<2>(dr, Level::Component);
    // mappings/v2-to-fhir/datatypes/times.mw:8  DR.1 -> Period.start
    let encoded = cx.leaf(dr_parts[0], Level::Subcomponent, Row(648));
    let text = cx.decode(encoded);
    cx.put_date_time("\"start\":", text, Form::V2, Policy::Warn, Row(648))?;
    // mappings/v2-to-fhir/datatypes/times.mw:9  DR.2 -> Period.end
    let encoded = cx.leaf(dr_parts[1], Level::Subcomponent, Row(649));
    let text = cx.decode(encoded);
    cx.put_date_time("\"end\":", text, Form::V2, Policy::Warn, Row(649))?;
    Ok(())
}
/// mappings/v2-to-fhir/datatypes/quantities.mw:72
pub(crate) fn sampled_data<'m>(
    cx: &mut Context<'m>,
    na: Value<'m>,
) -> Result<(), Failed> {
    // mappings/v2-to-fhir/datatypes/quantities.mw:73  -> SampledData.origin.value
    let before = cx.position();
    {
        cx.literal("\"origin\":{\"value\":0}", false);
    }
    cx.require(before, Row(651), Lack::Fail);
    cx.literal("\"period\":1,\"dimensions\":1", false);
    cx.begin_text();
    {
        let na_parts = cx.split::<4>(na, Level::Component);
        let encoded = cx.leaf(na_parts[0], Level::Subcomponent, Row(652));
        let text = cx.decode(encoded);
        cx.append_text(" ", text);
        let encoded = cx.leaf(na_parts[1], Level::Subcomponent, Row(652));
        let text = cx.decode(encoded);
        cx.append_text(" ", text);
        let encoded = cx.leaf(na_parts[2], Level::Subcomponent, Row(652));
        let text = cx.decode(encoded);
        cx.append_text(" ", text);
        let encoded = cx.leaf(na_parts[3], Level::Subcomponent, Row(652));
        let text = cx.decode(encoded);
        cx.append_text(" ", text);
    }
    let joined = cx.end_text();
    // mappings/v2-to-fhir/datatypes/quantities.mw:76  join(NA.1, " ", NA.2, NA.3, NA.4) -> SampledData.data
    cx.put_string("\"data\":", joined, Form::Iso, Policy::Fail, Row(652))?;
    Ok(())
}
/// mappings/v2-to-fhir/segments/obx.mw:135
pub(crate) fn absent_reason<'m>(cx: &mut Context<'m>) -> Result<(), Failed> {
    let coding_6 = cx.open("\"coding\":[{", false);
    {
        cx.literal(
            "\"system\":\"http://terminology.hl7.org/CodeSystem/data-absent-reason\",\"code\":\"unknown\"",
            true,
        );
    }
    cx.close(coding_6, "}]", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/segments/obx.mw:135
pub(crate) fn absent_reason_2<'m>(cx: &mut Context<'m>) -> Result<(), Failed> {
    let coding_6 = cx.open("\"coding\":[{", false);
    {
        cx.literal(
            "\"system\":\"http://terminology.hl7.org/CodeSystem/data-absent-reason\",\"code\":\"unsupported\"",
            true,
        );
    }
    cx.close(coding_6, "}]", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/adt_a01.mw:130
pub(crate) fn observation<'m>(
    cx: &mut Context<'m>,
    obx: Node,
    observation_id: Id,
    patient_id: Id,
) -> Result<(), Failed> {
    let mut holds: bool = false;
    let mut obx_2: Value = b"";
    let mut obx_2_b: Value = b"";
    let mut holds_b: bool = false;
    let mut holds_c: bool = false;
    let mut holds_d: bool = false;
    let mut holds_e: bool = false;
    let mut holds_f: bool = false;
    let mut holds_g: bool = false;
    let mut holds_h: bool = false;
    let mut holds_i: bool = false;
    let mut holds_j: bool = false;
    let mut holds_k: bool = false;
    let mut holds_l: bool = false;
    let mut holds_m: bool = false;
    let mut holds_n: bool = false;
    let mut holds_o: bool = false;
    let mut holds_p: bool = false;
    let mut holds_q: bool = false;
    let mut any = false;
    let obx_5_n27 = cx.field(obx, 5);
    for obx_5 in cx.repetitions(obx_5_n27) {
        if !cx.decode(obx_5).is_empty() {
            any = true;
            break;
        }
    }
    if any {
        let mut count = 0;
        for obx_5_b in cx.repetitions(obx_5_n27) {
            if !cx.decode(obx_5_b).is_empty() {
                count += 1;
            }
        }
        let text = cx.number(count);
        holds = cx.compare(text, b"1").is_some_and(|order| order.is_gt());
        if holds {
            let encoded = cx.sole(cx.field(obx, 2), Row(496));
            obx_2 = cx.decode(encoded);
        } else {
            let encoded = cx.sole(cx.field(obx, 2), Row(497));
            obx_2_b = cx.decode(encoded);
        }
    }
    if any {
        if holds {
            match obx_2 {
                b"ST" | b"TX" | b"FT" | b"NM" | b"SN" | b"CE" | b"CWE" | b"CNE" | b"CF"
                | b"IS" | b"ID" | b"DT" | b"DTM" | b"TS" | b"TM" | b"DR" | b"NR" | b"NA"
                | b"ED" | b"RP" => {}
                _ => {
                    // mappings/v2-to-fhir/segments/obx.mw:70  OBX-2
                    let encoded = cx.single(cx.field(obx, 2), Row(498));
                    cx.report(
                        Reported::NoArmWarning,
                        Row(498),
                        encoded,
                        "OBX-2 names a type that Observation.component has no value for: OBX-5 is left out",
                    )?;
                }
            }
        } else {
            match obx_2_b {
                b"NM" | b"SN" | b"ST" | b"TX" | b"FT" | b"CE" | b"CWE" | b"CNE" | b"CF"
                | b"IS" | b"ID" | b"DT" | b"DTM" | b"TS" | b"TM" | b"DR" | b"NR" | b"NA"
                | b"SI" | b"CQ" | b"MO" | b"ED" | b"RP" | b"VR" | b"CX" | b"EI" | b"HD"
                | b"XCN" | b"XPN" | b"XON" | b"XAD" | b"AD" | b"XTN" | b"PL" => {}
                _ => {
                    // mappings/v2-to-fhir/segments/obx.mw:121  OBX-2
                    let encoded = cx.single(cx.field(obx, 2), Row(499));
                    cx.report(
                        Reported::NoArmWarning,
                        Row(499),
                        encoded,
                        "OBX-2 names a type that Observation has no value for: OBX-5 is left out",
                    )?;
                }
            }
        }
    }
    cx.literal("\"resourceType\":\"Observation\"", false);
    // mappings/v2-to-fhir/adt_a01.mw:130  OBX -> Observation
    cx.put_identified("\"id\":\"", observation_id, "");
    let obx_5_z = cx.repetition(obx_5_n27, 1);
    let obx_5_parts = cx.split::<12>(obx_5_z, Level::Component);
    if any {
        if !(holds) {
            match obx_2_b {
                b"ED" => {
                    let encoded = cx.leaf(obx_5_parts[3], Level::Subcomponent, Row(500));
                    let obx_5_4 = cx.decode(encoded);
                    holds_b = cx.equal(obx_5_4, b"A") || cx.equal(obx_5_4, b"a");
                }
                _ => {}
            }
        }
    }
    let extension = cx.open("\"extension\":[", false);
    {
        let element = cx
            .open(
                "{\"url\":\"http://hl7.org/fhir/StructureDefinition/observation-analysis-date-time\"",
                false,
            );
        {
            // mappings/v2-to-fhir/segments/obx.mw:29  OBX-19 -> Observation.extension.valueDateTime
            let encoded = cx.sole(cx.field(obx, 19), Row(501));
            let text = cx.decode(encoded);
            cx.put_date_time(
                "\"valueDateTime\":",
                text,
                Form::V2,
                Policy::Warn,
                Row(501),
            )?;
        }
        cx.close(element, "}", true)?;
        let element_2 = cx.open("{", false);
        {
            let extension_2 = cx
                .open("\"extension\":[{\"url\":\"original-sub-identifier\"", false);
            {
                // mappings/v2-to-fhir/segments/obx.mw:30  OBX-4[1] -> Observation.extension.extension.valueString
                let encoded = cx.single(cx.field(obx, 4), Row(502));
                let text = cx.decode(encoded);
                cx.put_string(
                    "\"valueString\":",
                    text,
                    Form::Iso,
                    Policy::Fail,
                    Row(502),
                )?;
            }
            cx.close(extension_2, "}]", true)?;
            cx.literal(
                "\"url\":\"http://hl7.org/fhir/StructureDefinition/observation-v2-subid\"",
                false,
            );
        }
        cx.close(element_2, "}", true)?;
        for obx_10 in cx.repetitions(cx.field(obx, 10)) {
            let encoded = cx.leaf(obx_10, Level::Component, Row(503));
            let obx_10_b = cx.decode(encoded);
            if !obx_10_b.is_empty() {
                let element_3 = cx
                    .open(
                        "{\"url\":\"http://hl7.org/fhir/StructureDefinition/observation-nature-of-abnormal-test\",\"valueCodeableConcept\":{\"coding\":[",
                        false,
                    );
                {
                    let obx_10_row = cx.lookup(43, obx_10_b);
                    if obx_10_row < 0 && !obx_10_b.is_empty() {
                        // mappings/v2-to-fhir/segments/obx.mw:43  population -> Extension.valueCodeableConcept
                        cx.report(
                            Reported::CodeNotInTableWarning,
                            Row(504),
                            obx_10,
                            "NatureOfAbnormalTest",
                        )?;
                    }
                    // mappings/v2-to-fhir/segments/obx.mw:43  population -> Extension.valueCodeableConcept
                    cx.put_coding("{", 43, obx_10_row, "}");
                }
                cx.close(element_3, "]}}", true)?;
            }
        }
        if any {
            if holds {
                match obx_2 {
                    b"ED" => {
                        for obx_5_c in cx.repetitions(obx_5_n27) {
                            if mapwright_runtime::has_value(obx_5_c) {
                                let element_4 = cx
                                    .open(
                                        "{\"url\":\"http://hl7.org/fhir/5.0/StructureDefinition/extension-Observation.value\",\"valueAttachment\":{",
                                        false,
                                    );
                                {
                                    result_file(cx, obx_5_c)?;
                                }
                                cx.close(element_4, "}}", true)?;
                            }
                        }
                    }
                    b"RP" => {
                        for obx_5_d in cx.repetitions(obx_5_n27) {
                            if mapwright_runtime::has_value(obx_5_d) {
                                let element_5 = cx
                                    .open(
                                        "{\"url\":\"http://hl7.org/fhir/5.0/StructureDefinition/extension-Observation.value\",\"valueAttachment\":{",
                                        false,
                                    );
                                {
                                    result_file_2(cx, obx_5_d)?;
                                }
                                cx.close(element_5, "}}", true)?;
                            }
                        }
                    }
                    _ => {}
                }
            } else {
                match obx_2_b {
                    b"ED" => {
                        if !(holds_b) {
                            let element_6 = cx
                                .open(
                                    "{\"url\":\"http://hl7.org/fhir/5.0/StructureDefinition/extension-Observation.value\"",
                                    false,
                                );
                            {
                                if mapwright_runtime::has_value(obx_5_z) {
                                    let value_attachment = cx
                                        .open("\"valueAttachment\":{", false);
                                    {
                                        result_file(cx, obx_5_z)?;
                                    }
                                    cx.close(value_attachment, "}", false)?;
                                }
                            }
                            cx.close(element_6, "}", true)?;
                        }
                    }
                    b"RP" => {
                        let element_7 = cx
                            .open(
                                "{\"url\":\"http://hl7.org/fhir/5.0/StructureDefinition/extension-Observation.value\"",
                                false,
                            );
                        {
                            if mapwright_runtime::has_value(obx_5_z) {
                                let value_attachment_2 = cx
                                    .open("\"valueAttachment\":{", false);
                                {
                                    result_file_2(cx, obx_5_z)?;
                                }
                                cx.close(value_attachment_2, "}", false)?;
                            }
                        }
                        cx.close(element_7, "}", true)?;
                    }
                    _ => {}
                }
            }
        }
    }
    cx.close(extension, "]", false)?;
    let identifier_8 = cx.open("\"identifier\":[", false);
    {
        let obx_21 = cx.single(cx.field(obx, 21), Row(513));
        if mapwright_runtime::has_value(obx_21) {
            let element_8 = cx.open("{", false);
            {
                let type_1 = cx.open("\"type\":{", false);
                {
                    number_type(cx)?;
                }
                cx.close(type_1, "}", false)?;
                let obx_21_parts = cx.split::<3>(obx_21, Level::Component);
                let obx_21_3_b = cx.decode(obx_21_parts[2]);
                let obx_21_3 = cx.uri(obx_21_3_b);
                if !obx_21_3.is_empty() {
                    // mappings/v2-to-fhir/datatypes/identifiers.mw:38  uri(EI.3) -> Identifier.system
                    cx.put_uri(
                        "\"system\":",
                        obx_21_3,
                        Form::Iso,
                        Policy::Fail,
                        Row(347),
                    )?;
                } else {
                    // mappings/v2-to-fhir/datatypes/identifiers.mw:39  EI.2 -> Identifier.system
                    let encoded = cx
                        .leaf(obx_21_parts[1], Level::Subcomponent, Row(348));
                    let text = cx.decode(encoded);
                    cx.put_uri(
                        "\"system\":",
                        cx.parameter_at(0, text),
                        Form::Iso,
                        Policy::Fail,
                        Row(348),
                    )?;
                }
                // mappings/v2-to-fhir/datatypes/identifiers.mw:35  EI.1 -> Identifier.value
                let text = cx.decode(obx_21_parts[0]);
                cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(349))?;
                let assigner = cx.open("\"assigner\":{", false);
                {
                    // mappings/v2-to-fhir/datatypes/identifiers.mw:36  EI.2 or EI.3 -> Identifier.assigner.display
                    let encoded = cx
                        .leaf(obx_21_parts[1], Level::Subcomponent, Row(350));
                    let mut text: Value = cx.decode(encoded);
                    if text.is_empty() {
                        text = obx_21_3_b;
                    }
                    cx.put_string(
                        "\"display\":",
                        text,
                        Form::Iso,
                        Policy::Fail,
                        Row(350),
                    )?;
                }
                cx.close(assigner, "}", false)?;
            }
            cx.close(element_8, "}", false)?;
        }
    }
    cx.close(identifier_8, "]", false)?;
    let encoded = cx.sole(cx.field(obx, 11), Row(514));
    let obx_11 = cx.decode(encoded);
    // mappings/v2-to-fhir/segments/obx.mw:21  OBX-11 -> Observation.status
    let before = cx.position();
    {
        if !obx_11.is_empty() {
            cx.put_code(
                "\"status\":",
                cx.cell(35, cx.lookup(35, obx_11), TableColumn::Code),
                Form::Iso,
                Policy::Fail,
                Row(515),
            )?;
        } else {
            cx.literal("\"status\":\"unknown\"", true);
        }
        if cx.equal(obx_11, b"X") {
            let _status = cx.open("\"_status\":{\"extension\":[", false);
            {
                let element_9 = cx
                    .open(
                        "{\"url\":\"http://hl7.org/fhir/StructureDefinition/alternate-codes\"",
                        true,
                    );
                {
                    let value_codeable_concept = cx
                        .open("\"valueCodeableConcept\":{\"coding\":[{", false);
                    {
                        cx.literal(
                            "\"system\":\"http://terminology.hl7.org/CodeSystem/v2-0085\",\"code\":\"X\"",
                            true,
                        );
                    }
                    cx.close(value_codeable_concept, "}]}", false)?;
                }
                cx.close(element_9, "}", false)?;
            }
            cx.close(_status, "]}", false)?;
        }
    }
    cx.require(before, Row(515), Lack::Fail);
    let obx_3 = cx.single(cx.field(obx, 3), Row(518));
    // mappings/v2-to-fhir/segments/obx.mw:18  OBX-3 -> Observation.code
    let before_2 = cx.position();
    {
        if mapwright_runtime::has_value(obx_3) {
            if mapwright_runtime::has_value(obx_3) {
                let code = cx.open("\"code\":{", false);
                {
                    codeable_concept(cx, obx_3)?;
                }
                cx.close(code, "}", false)?;
            }
        } else {
            let code_2 = cx.open("\"code\":{", false);
            {
                cx.literal("\"text\":\"unknown\"", true);
            }
            cx.close(code_2, "}", false)?;
        }
    }
    cx.require(before_2, Row(519), Lack::Fail);
    // mappings/v2-to-fhir/adt_a01.mw:131  patient -> Observation.subject
    cx.put_identified("\"subject\":{\"reference\":\"urn:uuid:", patient_id, "}");
    // mappings/v2-to-fhir/segments/obx.mw:28  OBX-14 -> Observation.effectiveDateTime
    let encoded = cx.sole(cx.field(obx, 14), Row(521));
    let text = cx.decode(encoded);
    cx.put_date_time("\"effectiveDateTime\":", text, Form::V2, Policy::Warn, Row(521))?;
    if any {
        if !(holds) {
            match obx_2_b {
                b"SN" => {
                    let text = cx.decode(obx_5_parts[0]);
                    holds_c = cx.equal(text, b"<>")
                        || {
                            let text_2 = cx.decode(obx_5_parts[2]);
                            cx.equal(text_2, b"+")
                        }
                        || {
                            let encoded = cx
                                .leaf(obx_5_parts[1], Level::Subcomponent, Row(524));
                            cx.decode(encoded).is_empty()
                        };
                }
                _ => {}
            }
        }
    }
    if any {
        if holds {
            match obx_2 {
                b"ST" | b"TX" | b"FT" => {
                    cx.begin_text();
                    {
                        for obx_5_e in cx.repetitions(obx_5_n27) {
                            let text = cx.decode(obx_5_e);
                            cx.append_text("\n", text);
                        }
                    }
                    let joined = cx.end_text();
                    // mappings/v2-to-fhir/segments/obx.mw:52  join(OBX-5, "\n") -> Observation.valueString
                    cx.put_string(
                        "\"valueString\":",
                        joined,
                        Form::Iso,
                        Policy::Fail,
                        Row(525),
                    )?;
                }
                _ => {}
            }
        } else {
            match obx_2_b {
                b"SN" => {
                    if holds_c {
                        cx.begin_text();
                        {
                            let text = cx.decode(obx_5_parts[0]);
                            cx.append_text(" ", text);
                            let encoded = cx
                                .leaf(obx_5_parts[1], Level::Subcomponent, Row(526));
                            let text = cx.decode(encoded);
                            cx.append_text(" ", text);
                            let text = cx.decode(obx_5_parts[2]);
                            cx.append_text(" ", text);
                            let encoded = cx
                                .leaf(obx_5_parts[3], Level::Subcomponent, Row(526));
                            let text = cx.decode(encoded);
                            cx.append_text(" ", text);
                            let obx_6 = cx.single(cx.field(obx, 6), Row(526));
                            let mut text: Value = cx
                                .decode(cx.component(obx_6, Level::Component, 2));
                            if text.is_empty() {
                                text = cx.decode(cx.component(obx_6, Level::Component, 1));
                            }
                            cx.append_text(" ", text);
                        }
                        let joined_b = cx.end_text();
                        // mappings/v2-to-fhir/segments/obx.mw:80  join(OBX-5[1].1, " ", OBX-5[1].2, OBX-5[1].3, OBX-5[1].4, OBX-6.2 or OBX-6.1) -> Observation.valueString
                        cx.put_string(
                            "\"valueString\":",
                            joined_b,
                            Form::Iso,
                            Policy::Fail,
                            Row(526),
                        )?;
                    }
                }
                b"ST" | b"TX" | b"FT" => {
                    // mappings/v2-to-fhir/segments/obx.mw:90  OBX-5[1] -> Observation.valueString
                    let text = cx.decode(obx_5_z);
                    cx.put_string(
                        "\"valueString\":",
                        text,
                        Form::Iso,
                        Policy::Fail,
                        Row(527),
                    )?;
                }
                b"ED" => {
                    if holds_b {
                        // mappings/v2-to-fhir/segments/obx.mw:104  OBX-5[1].5 -> Observation.valueString
                        let text = cx.decode(obx_5_parts[4]);
                        cx.put_string(
                            "\"valueString\":",
                            text,
                            Form::Iso,
                            Policy::Fail,
                            Row(528),
                        )?;
                    }
                }
                b"VR" => {
                    cx.begin_text();
                    {
                        let text = cx.decode(obx_5_parts[0]);
                        cx.append_text("-", text);
                        let text = cx.decode(obx_5_parts[1]);
                        cx.append_text("-", text);
                    }
                    let joined_c = cx.end_text();
                    // mappings/v2-to-fhir/segments/obx.mw:108  join(OBX-5[1].1, "-", OBX-5[1].2) -> Observation.valueString
                    cx.put_string(
                        "\"valueString\":",
                        joined_c,
                        Form::Iso,
                        Policy::Fail,
                        Row(529),
                    )?;
                }
                b"CX" => {
                    cx.begin_text();
                    {
                        let text = cx.decode(obx_5_parts[0]);
                        cx.append_text(" ", text);
                        let text = cx
                            .decode(
                                cx.component(obx_5_parts[3], Level::Subcomponent, 1),
                            );
                        cx.append_text(" ", text);
                    }
                    let joined_d = cx.end_text();
                    // mappings/v2-to-fhir/segments/obx.mw:109  join(OBX-5[1].1, " ", OBX-5[1].4.1) -> Observation.valueString
                    cx.put_string(
                        "\"valueString\":",
                        joined_d,
                        Form::Iso,
                        Policy::Fail,
                        Row(530),
                    )?;
                }
                b"EI" => {
                    cx.begin_text();
                    {
                        let text = cx.decode(obx_5_parts[0]);
                        cx.append_text(" ", text);
                        let encoded = cx
                            .leaf(obx_5_parts[1], Level::Subcomponent, Row(531));
                        let text = cx.decode(encoded);
                        cx.append_text(" ", text);
                        let text = cx.decode(obx_5_parts[2]);
                        cx.append_text(" ", text);
                    }
                    let joined_e = cx.end_text();
                    // mappings/v2-to-fhir/segments/obx.mw:110  join(OBX-5[1].1, " ", OBX-5[1].2, OBX-5[1].3) -> Observation.valueString
                    cx.put_string(
                        "\"valueString\":",
                        joined_e,
                        Form::Iso,
                        Policy::Fail,
                        Row(531),
                    )?;
                }
                b"HD" => {
                    cx.begin_text();
                    {
                        let encoded = cx
                            .leaf(obx_5_parts[0], Level::Subcomponent, Row(532));
                        let text = cx.decode(encoded);
                        cx.append_text(" ", text);
                        let text = cx.decode(obx_5_parts[1]);
                        cx.append_text(" ", text);
                    }
                    let joined_f = cx.end_text();
                    // mappings/v2-to-fhir/segments/obx.mw:111  join(OBX-5[1].1, " ", OBX-5[1].2) -> Observation.valueString
                    cx.put_string(
                        "\"valueString\":",
                        joined_f,
                        Form::Iso,
                        Policy::Fail,
                        Row(532),
                    )?;
                }
                b"XCN" => {
                    cx.begin_text();
                    {
                        let text = cx.decode(obx_5_parts[5]);
                        cx.append_text(" ", text);
                        let text = cx.decode(obx_5_parts[2]);
                        cx.append_text(" ", text);
                        let text = cx.decode(obx_5_parts[3]);
                        cx.append_text(" ", text);
                        let text = cx
                            .decode(
                                cx.component(obx_5_parts[1], Level::Subcomponent, 1),
                            );
                        cx.append_text(" ", text);
                        let text = cx.decode(obx_5_parts[4]);
                        cx.append_text(" ", text);
                    }
                    let joined_g = cx.end_text();
                    // mappings/v2-to-fhir/segments/obx.mw:112  join(OBX-5[1].6, " ", OBX-5[1].3, OBX-5[1].4, OBX-5[1].2.1, OBX-5[1].5) or OBX-5[1].1 -> Observation.valueString
                    let mut text: Value = joined_g;
                    if text.is_empty() {
                        text = cx.decode(obx_5_parts[0]);
                    }
                    cx.put_string(
                        "\"valueString\":",
                        text,
                        Form::Iso,
                        Policy::Fail,
                        Row(533),
                    )?;
                }
                b"XPN" => {
                    cx.begin_text();
                    {
                        let text = cx.decode(obx_5_parts[4]);
                        cx.append_text(" ", text);
                        let text = cx.decode(obx_5_parts[1]);
                        cx.append_text(" ", text);
                        let text = cx.decode(obx_5_parts[2]);
                        cx.append_text(" ", text);
                        let text = cx
                            .decode(
                                cx.component(obx_5_parts[0], Level::Subcomponent, 1),
                            );
                        cx.append_text(" ", text);
                        let text = cx.decode(obx_5_parts[3]);
                        cx.append_text(" ", text);
                    }
                    let joined_h = cx.end_text();
                    // mappings/v2-to-fhir/segments/obx.mw:113  join(OBX-5[1].5, " ", OBX-5[1].2, OBX-5[1].3, OBX-5[1].1.1, OBX-5[1].4) -> Observation.valueString
                    cx.put_string(
                        "\"valueString\":",
                        joined_h,
                        Form::Iso,
                        Policy::Fail,
                        Row(534),
                    )?;
                }
                b"XON" => {
                    // mappings/v2-to-fhir/segments/obx.mw:114  OBX-5[1].1 or OBX-5[1].10 -> Observation.valueString
                    let mut text: Value = cx.decode(obx_5_parts[0]);
                    if text.is_empty() {
                        text = cx.decode(obx_5_parts[9]);
                    }
                    cx.put_string(
                        "\"valueString\":",
                        text,
                        Form::Iso,
                        Policy::Fail,
                        Row(535),
                    )?;
                }
                b"XAD" => {
                    cx.begin_text();
                    {
                        let text = cx
                            .decode(
                                cx.component(obx_5_parts[0], Level::Subcomponent, 1),
                            );
                        cx.append_text(", ", text);
                        let text = cx.decode(obx_5_parts[1]);
                        cx.append_text(", ", text);
                        let text = cx.decode(obx_5_parts[2]);
                        cx.append_text(", ", text);
                        let text = cx.decode(obx_5_parts[3]);
                        cx.append_text(", ", text);
                        let text = cx.decode(obx_5_parts[4]);
                        cx.append_text(", ", text);
                        let encoded = cx
                            .leaf(obx_5_parts[5], Level::Subcomponent, Row(536));
                        let text = cx.decode(encoded);
                        cx.append_text(", ", text);
                    }
                    let joined_i = cx.end_text();
                    // mappings/v2-to-fhir/segments/obx.mw:115  join(OBX-5[1].1.1, ", ", OBX-5[1].2, OBX-5[1].3, OBX-5[1].4, OBX-5[1].5, OBX-5[1].6) -> Observation.valueString
                    cx.put_string(
                        "\"valueString\":",
                        joined_i,
                        Form::Iso,
                        Policy::Fail,
                        Row(536),
                    )?;
                }
                b"AD" => {
                    cx.begin_text();
                    {
                        let text = cx.decode(obx_5_parts[0]);
                        cx.append_text(", ", text);
                        let text = cx.decode(obx_5_parts[1]);
                        cx.append_text(", ", text);
                        let text = cx.decode(obx_5_parts[2]);
                        cx.append_text(", ", text);
                        let text = cx.decode(obx_5_parts[3]);
                        cx.append_text(", ", text);
                        let text = cx.decode(obx_5_parts[4]);
                        cx.append_text(", ", text);
                        let encoded = cx
                            .leaf(obx_5_parts[5], Level::Subcomponent, Row(537));
                        let text = cx.decode(encoded);
                        cx.append_text(", ", text);
                    }
                    let joined_j = cx.end_text();
                    // mappings/v2-to-fhir/segments/obx.mw:116  join(OBX-5[1].1, ", ", OBX-5[1].2, OBX-5[1].3, OBX-5[1].4, OBX-5[1].5, OBX-5[1].6) -> Observation.valueString
                    cx.put_string(
                        "\"valueString\":",
                        joined_j,
                        Form::Iso,
                        Policy::Fail,
                        Row(537),
                    )?;
                }
                b"XTN" => {
                    let mut text: Value = cx.decode(obx_5_parts[11]);
                    if text.is_empty() {
                        text = cx.decode(obx_5_parts[0]);
                    }
                    if text.is_empty() {
                        text = cx.decode(obx_5_parts[3]);
                    }
                    let mut either = text;
                    if either.is_empty() {
                        cx.begin_text();
                        {
                            let text = cx.decode(obx_5_parts[4]);
                            cx.append_text(" ", text);
                            let text = cx.decode(obx_5_parts[5]);
                            cx.append_text(" ", text);
                            let text = cx.decode(obx_5_parts[6]);
                            cx.append_text(" ", text);
                            let text = cx.decode(obx_5_parts[7]);
                            cx.append_text(" ", text);
                        }
                        let joined_k = cx.end_text();
                        either = joined_k;
                    }
                    // mappings/v2-to-fhir/segments/obx.mw:117  OBX-5[1].12 or OBX-5[1].1 or OBX-5[1].4 or join(OBX-5[1].5, " ", OBX-5[1].6, OBX-5[1].7, OBX-5[1].8) -> Observation.valueString
                    cx.put_string(
                        "\"valueString\":",
                        either,
                        Form::Iso,
                        Policy::Fail,
                        Row(538),
                    )?;
                }
                b"PL" => {
                    cx.begin_text();
                    {
                        let text = cx
                            .decode(
                                cx.component(obx_5_parts[6], Level::Subcomponent, 1),
                            );
                        cx.append_text(" ", text);
                        let text = cx
                            .decode(
                                cx.component(obx_5_parts[7], Level::Subcomponent, 1),
                            );
                        cx.append_text(" ", text);
                        let text = cx
                            .decode(
                                cx.component(obx_5_parts[0], Level::Subcomponent, 1),
                            );
                        cx.append_text(" ", text);
                        let text = cx
                            .decode(
                                cx.component(obx_5_parts[1], Level::Subcomponent, 1),
                            );
                        cx.append_text(" ", text);
                        let text = cx
                            .decode(
                                cx.component(obx_5_parts[2], Level::Subcomponent, 1),
                            );
                        cx.append_text(" ", text);
                        let text = cx
                            .decode(
                                cx.component(obx_5_parts[3], Level::Subcomponent, 1),
                            );
                        cx.append_text(" ", text);
                    }
                    let joined_l = cx.end_text();
                    // mappings/v2-to-fhir/segments/obx.mw:118  join(OBX-5[1].7.1, " ", OBX-5[1].8.1, OBX-5[1].1.1, OBX-5[1].2.1, OBX-5[1].3.1, OBX-5[1].4.1) -> Observation.valueString
                    cx.put_string(
                        "\"valueString\":",
                        joined_l,
                        Form::Iso,
                        Policy::Fail,
                        Row(539),
                    )?;
                }
                _ => {}
            }
        }
    }
    if any {
        if !(holds) {
            match obx_2_b {
                b"SN" => {
                    if !(holds_c) {
                        let obx_5_3 = cx.decode(obx_5_parts[2]);
                        holds_d = (cx.equal(obx_5_3, b":") || cx.equal(obx_5_3, b"/"))
                            && {
                                let encoded = cx
                                    .leaf(obx_5_parts[3], Level::Subcomponent, Row(541));
                                !cx.decode(encoded).is_empty()
                            };
                        if !(holds_d) {
                            holds_e = cx.equal(obx_5_3, b"-")
                                && {
                                    let encoded = cx
                                        .leaf(obx_5_parts[3], Level::Subcomponent, Row(543));
                                    !cx.decode(encoded).is_empty()
                                };
                        }
                    }
                }
                _ => {}
            }
        }
    }
    if any {
        if !(holds) {
            match obx_2_b {
                b"NM" => {
                    let value_quantity = cx.open("\"valueQuantity\":{", false);
                    {
                        let encoded = cx.leaf(obx_5_z, Level::Component, Row(544));
                        let obx_5_t = cx.decode(encoded);
                        if !obx_5_t.is_empty() {
                            holds_f = !cx.after(obx_5_t, b"<=").is_empty();
                            if !(holds_f) {
                                holds_g = !cx.after(obx_5_t, b">=").is_empty();
                                if !(holds_g) {
                                    holds_h = !cx.after(obx_5_t, b"<").is_empty();
                                    if !(holds_h) {
                                        holds_i = !cx.after(obx_5_t, b">").is_empty();
                                    }
                                }
                            }
                        }
                        if !obx_5_t.is_empty() {
                            if holds_f {
                                // mappings/v2-to-fhir/segments/obx.mw:142  trim(after(number, "<=")) -> Quantity.value
                                let text = cx.after(obx_5_t, b"<=");
                                let text_2 = cx.trim(text);
                                cx.put_decimal(
                                    "\"value\":",
                                    text_2,
                                    Form::Iso,
                                    Policy::Warn,
                                    Row(549),
                                )?;
                            } else if holds_g {
                                // mappings/v2-to-fhir/segments/obx.mw:143  trim(after(number, ">=")) -> Quantity.value
                                let text = cx.after(obx_5_t, b">=");
                                let text_2 = cx.trim(text);
                                cx.put_decimal(
                                    "\"value\":",
                                    text_2,
                                    Form::Iso,
                                    Policy::Warn,
                                    Row(550),
                                )?;
                            } else if holds_h {
                                // mappings/v2-to-fhir/segments/obx.mw:144  trim(after(number, "<")) -> Quantity.value
                                let text = cx.after(obx_5_t, b"<");
                                let text_2 = cx.trim(text);
                                cx.put_decimal(
                                    "\"value\":",
                                    text_2,
                                    Form::Iso,
                                    Policy::Warn,
                                    Row(551),
                                )?;
                            } else if holds_i {
                                // mappings/v2-to-fhir/segments/obx.mw:145  trim(after(number, ">")) -> Quantity.value
                                let text = cx.after(obx_5_t, b">");
                                let text_2 = cx.trim(text);
                                cx.put_decimal(
                                    "\"value\":",
                                    text_2,
                                    Form::Iso,
                                    Policy::Warn,
                                    Row(552),
                                )?;
                            } else {
                                // mappings/v2-to-fhir/segments/obx.mw:146  number -> Quantity.value
                                cx.put_decimal(
                                    "\"value\":",
                                    obx_5_t,
                                    Form::Iso,
                                    Policy::Warn,
                                    Row(553),
                                )?;
                            }
                        }
                        if !obx_5_t.is_empty() {
                            if holds_f {
                                cx.literal("\"comparator\":\"<=\"", true);
                            } else if holds_g {
                                cx.literal("\"comparator\":\">=\"", true);
                            } else if holds_h {
                                cx.literal("\"comparator\":\"<\"", true);
                            } else if holds_i {
                                cx.literal("\"comparator\":\">\"", true);
                            }
                        }
                        let obx_6_b = cx.single(cx.field(obx, 6), Row(526));
                        if mapwright_runtime::has_value(obx_6_b) {
                            // mappings/v2-to-fhir/datatypes/quantities.mw:12  CWE.9 or CWE.2 or CWE.1 -> Quantity.unit
                            let mut text: Value = cx
                                .decode(cx.component(obx_6_b, Level::Component, 9));
                            if text.is_empty() {
                                text = cx
                                    .decode(cx.component(obx_6_b, Level::Component, 2));
                            }
                            if text.is_empty() {
                                text = cx
                                    .decode(cx.component(obx_6_b, Level::Component, 1));
                            }
                            cx.put_string(
                                "\"unit\":",
                                text,
                                Form::Iso,
                                Policy::Fail,
                                Row(555),
                            )?;
                        }
                        if mapwright_runtime::has_value(obx_6_b) {
                            holds_j = !cx
                                .decode(cx.component(obx_6_b, Level::Component, 1))
                                .is_empty()
                                && {
                                    let encoded = cx
                                        .leaf(
                                            cx.component(obx_6_b, Level::Component, 3),
                                            Level::Subcomponent,
                                            Row(556),
                                        );
                                    let text = cx.decode(encoded);
                                    cx.lookup(0, text) >= 0
                                };
                        }
                        if mapwright_runtime::has_value(obx_6_b) && holds_j {
                            // mappings/v2-to-fhir/datatypes/quantities.mw:15  CWE.3 -> Quantity.system
                            let encoded = cx
                                .leaf(
                                    cx.component(obx_6_b, Level::Component, 3),
                                    Level::Subcomponent,
                                    Row(557),
                                );
                            let text = cx.decode(encoded);
                            cx.put_uri(
                                "\"system\":",
                                cx.cell(0, cx.lookup(0, text), TableColumn::Code),
                                Form::Iso,
                                Policy::Fail,
                                Row(557),
                            )?;
                        }
                        if mapwright_runtime::has_value(obx_6_b) && holds_j {
                            // mappings/v2-to-fhir/datatypes/quantities.mw:14  CWE.1 -> Quantity.code
                            let text = cx
                                .decode(cx.component(obx_6_b, Level::Component, 1));
                            cx.put_code(
                                "\"code\":",
                                text,
                                Form::Iso,
                                Policy::Warn,
                                Row(558),
                            )?;
                        }
                    }
                    cx.close(value_quantity, "}", false)?;
                }
                b"SN" => {
                    if !(holds_c) {
                        if !(holds_d) {
                            if !(holds_e) {
                                if mapwright_runtime::has_value(obx_5_z) {
                                    let value_quantity_2 = cx
                                        .open("\"valueQuantity\":{", false);
                                    {
                                        let encoded = cx.single(cx.field(obx, 6), Row(559));
                                        quantity(cx, obx_5_z, encoded)?;
                                    }
                                    cx.close(value_quantity_2, "}", false)?;
                                }
                            }
                        }
                    }
                }
                b"CQ" => {
                    if mapwright_runtime::has_value(obx_5_z) {
                        let value_quantity_3 = cx.open("\"valueQuantity\":{", false);
                        {
                            quantity_2(cx, obx_5_z)?;
                        }
                        cx.close(value_quantity_3, "}", false)?;
                    }
                }
                b"MO" => {
                    if mapwright_runtime::has_value(obx_5_z) {
                        let value_quantity_4 = cx.open("\"valueQuantity\":{", false);
                        {
                            money(cx, obx_5_z)?;
                        }
                        cx.close(value_quantity_4, "}", true)?;
                    }
                }
                _ => {}
            }
        }
    }
    if any {
        if !(holds) {
            match obx_2_b {
                b"SN" => {
                    if !(holds_c) {
                        if holds_d {
                            let value_ratio = cx.open("\"valueRatio\":{", false);
                            {
                                let obx_6_c = cx.single(cx.field(obx, 6), Row(526));
                                let numerator = cx.open("\"numerator\":{", false);
                                {
                                    if mapwright_runtime::has_value(obx_5_z) {
                                        // mappings/v2-to-fhir/datatypes/quantities.mw:57  SN.2 -> Ratio.numerator.value
                                        let encoded = cx
                                            .leaf(obx_5_parts[1], Level::Subcomponent, Row(578));
                                        let text = cx.decode(encoded);
                                        cx.put_decimal(
                                            "\"value\":",
                                            text,
                                            Form::Iso,
                                            Policy::Warn,
                                            Row(578),
                                        )?;
                                    }
                                    if mapwright_runtime::has_value(obx_5_z)
                                        && {
                                            let text = cx.decode(obx_5_parts[0]);
                                            !(cx.equal(text, b"="))
                                        }
                                    {
                                        let obx_5_1 = cx.decode(obx_5_parts[0]);
                                        let obx_5_1_row = cx.lookup(18, obx_5_1);
                                        if obx_5_1_row >= 0 {
                                            // mappings/v2-to-fhir/datatypes/quantities.mw:59  SN.1 -> Ratio.numerator.comparator
                                            cx.put_code(
                                                "\"comparator\":",
                                                cx.cell(18, obx_5_1_row, TableColumn::Code),
                                                Form::Iso,
                                                Policy::Fail,
                                                Row(579),
                                            )?;
                                        } else if !obx_5_1.is_empty() {
                                            // mappings/v2-to-fhir/datatypes/quantities.mw:59  SN.1 -> Ratio.numerator.comparator
                                            cx.report(
                                                Reported::CodeNotInTableWarning,
                                                Row(579),
                                                obx_5_parts[0],
                                                "QuantityComparator",
                                            )?;
                                        }
                                    }
                                    if mapwright_runtime::has_value(obx_6_c) {
                                        // mappings/v2-to-fhir/datatypes/quantities.mw:12  CWE.9 or CWE.2 or CWE.1 -> Quantity.unit
                                        let mut text: Value = cx
                                            .decode(cx.component(obx_6_c, Level::Component, 9));
                                        if text.is_empty() {
                                            text = cx
                                                .decode(cx.component(obx_6_c, Level::Component, 2));
                                        }
                                        if text.is_empty() {
                                            text = cx
                                                .decode(cx.component(obx_6_c, Level::Component, 1));
                                        }
                                        cx.put_string(
                                            "\"unit\":",
                                            text,
                                            Form::Iso,
                                            Policy::Fail,
                                            Row(555),
                                        )?;
                                    }
                                    if mapwright_runtime::has_value(obx_6_c) {
                                        holds_k = !cx
                                            .decode(cx.component(obx_6_c, Level::Component, 1))
                                            .is_empty()
                                            && {
                                                let encoded = cx
                                                    .leaf(
                                                        cx.component(obx_6_c, Level::Component, 3),
                                                        Level::Subcomponent,
                                                        Row(556),
                                                    );
                                                let text = cx.decode(encoded);
                                                cx.lookup(0, text) >= 0
                                            };
                                    }
                                    if mapwright_runtime::has_value(obx_6_c) && holds_k {
                                        // mappings/v2-to-fhir/datatypes/quantities.mw:15  CWE.3 -> Quantity.system
                                        let encoded = cx
                                            .leaf(
                                                cx.component(obx_6_c, Level::Component, 3),
                                                Level::Subcomponent,
                                                Row(557),
                                            );
                                        let text = cx.decode(encoded);
                                        cx.put_uri(
                                            "\"system\":",
                                            cx.cell(0, cx.lookup(0, text), TableColumn::Code),
                                            Form::Iso,
                                            Policy::Fail,
                                            Row(557),
                                        )?;
                                    }
                                    if mapwright_runtime::has_value(obx_6_c) && holds_k {
                                        // mappings/v2-to-fhir/datatypes/quantities.mw:14  CWE.1 -> Quantity.code
                                        let text = cx
                                            .decode(cx.component(obx_6_c, Level::Component, 1));
                                        cx.put_code(
                                            "\"code\":",
                                            text,
                                            Form::Iso,
                                            Policy::Warn,
                                            Row(558),
                                        )?;
                                    }
                                }
                                cx.close(numerator, "}", false)?;
                                let denominator = cx.open("\"denominator\":{", false);
                                {
                                    if mapwright_runtime::has_value(obx_5_z) {
                                        // mappings/v2-to-fhir/datatypes/quantities.mw:58  SN.4 -> Ratio.denominator.value
                                        let encoded = cx
                                            .leaf(obx_5_parts[3], Level::Subcomponent, Row(581));
                                        let text = cx.decode(encoded);
                                        cx.put_decimal(
                                            "\"value\":",
                                            text,
                                            Form::Iso,
                                            Policy::Warn,
                                            Row(581),
                                        )?;
                                    }
                                    if mapwright_runtime::has_value(obx_6_c) {
                                        // mappings/v2-to-fhir/datatypes/quantities.mw:12  CWE.9 or CWE.2 or CWE.1 -> Quantity.unit
                                        let mut text: Value = cx
                                            .decode(cx.component(obx_6_c, Level::Component, 9));
                                        if text.is_empty() {
                                            text = cx
                                                .decode(cx.component(obx_6_c, Level::Component, 2));
                                        }
                                        if text.is_empty() {
                                            text = cx
                                                .decode(cx.component(obx_6_c, Level::Component, 1));
                                        }
                                        cx.put_string(
                                            "\"unit\":",
                                            text,
                                            Form::Iso,
                                            Policy::Fail,
                                            Row(555),
                                        )?;
                                    }
                                    if mapwright_runtime::has_value(obx_6_c) {
                                        holds_l = !cx
                                            .decode(cx.component(obx_6_c, Level::Component, 1))
                                            .is_empty()
                                            && {
                                                let encoded = cx
                                                    .leaf(
                                                        cx.component(obx_6_c, Level::Component, 3),
                                                        Level::Subcomponent,
                                                        Row(556),
                                                    );
                                                let text = cx.decode(encoded);
                                                cx.lookup(0, text) >= 0
                                            };
                                    }
                                    if mapwright_runtime::has_value(obx_6_c) && holds_l {
                                        // mappings/v2-to-fhir/datatypes/quantities.mw:15  CWE.3 -> Quantity.system
                                        let encoded = cx
                                            .leaf(
                                                cx.component(obx_6_c, Level::Component, 3),
                                                Level::Subcomponent,
                                                Row(557),
                                            );
                                        let text = cx.decode(encoded);
                                        cx.put_uri(
                                            "\"system\":",
                                            cx.cell(0, cx.lookup(0, text), TableColumn::Code),
                                            Form::Iso,
                                            Policy::Fail,
                                            Row(557),
                                        )?;
                                    }
                                    if mapwright_runtime::has_value(obx_6_c) && holds_l {
                                        // mappings/v2-to-fhir/datatypes/quantities.mw:14  CWE.1 -> Quantity.code
                                        let text = cx
                                            .decode(cx.component(obx_6_c, Level::Component, 1));
                                        cx.put_code(
                                            "\"code\":",
                                            text,
                                            Form::Iso,
                                            Policy::Warn,
                                            Row(558),
                                        )?;
                                    }
                                }
                                cx.close(denominator, "}", false)?;
                            }
                            cx.close(value_ratio, "}", false)?;
                        }
                    }
                }
                _ => {}
            }
        }
    }
    if any {
        if !(holds) {
            match obx_2_b {
                b"SN" => {
                    if !(holds_c) {
                        if !(holds_d) {
                            if holds_e && mapwright_runtime::has_value(obx_5_z) {
                                let value_range = cx.open("\"valueRange\":{", false);
                                {
                                    let encoded = cx.single(cx.field(obx, 6), Row(583));
                                    range(cx, obx_5_z, encoded)?;
                                }
                                cx.close(value_range, "}", false)?;
                            }
                        }
                    }
                }
                b"NR" => {
                    if mapwright_runtime::has_value(obx_5_z) {
                        let value_range_2 = cx.open("\"valueRange\":{", false);
                        {
                            let encoded = cx.single(cx.field(obx, 6), Row(587));
                            range_2(cx, obx_5_z, encoded)?;
                        }
                        cx.close(value_range_2, "}", false)?;
                    }
                }
                _ => {}
            }
        }
    }
    if any {
        if !(holds) {
            match obx_2_b {
                b"CE" => {
                    if mapwright_runtime::has_value(obx_5_z) {
                        let value_codeable_concept_2 = cx
                            .open("\"valueCodeableConcept\":{", false);
                        {
                            codeable_concept_3(cx, obx_5_z)?;
                        }
                        cx.close(value_codeable_concept_2, "}", false)?;
                    }
                }
                b"CWE" => {
                    if mapwright_runtime::has_value(obx_5_z) {
                        let value_codeable_concept_3 = cx
                            .open("\"valueCodeableConcept\":{", false);
                        {
                            codeable_concept(cx, obx_5_z)?;
                        }
                        cx.close(value_codeable_concept_3, "}", false)?;
                    }
                }
                b"CNE" => {
                    if mapwright_runtime::has_value(obx_5_z) {
                        let value_codeable_concept_4 = cx
                            .open("\"valueCodeableConcept\":{", false);
                        {
                            codeable_concept_4(cx, obx_5_z)?;
                        }
                        cx.close(value_codeable_concept_4, "}", false)?;
                    }
                }
                b"CF" => {
                    if mapwright_runtime::has_value(obx_5_z) {
                        let value_codeable_concept_5 = cx
                            .open("\"valueCodeableConcept\":{", false);
                        {
                            codeable_concept_5(cx, obx_5_z)?;
                        }
                        cx.close(value_codeable_concept_5, "}", false)?;
                    }
                }
                b"IS" | b"ID" => {
                    let value_codeable_concept_6 = cx
                        .open("\"valueCodeableConcept\":{\"coding\":[{", false);
                    {
                        // mappings/v2-to-fhir/segments/obx.mw:92  OBX-5[1] -> Observation.valueCodeableConcept.coding.code
                        let encoded = cx.leaf(obx_5_z, Level::Component, Row(643));
                        let text = cx.decode(encoded);
                        cx.put_code(
                            "\"code\":",
                            text,
                            Form::Iso,
                            Policy::Warn,
                            Row(643),
                        )?;
                    }
                    cx.close(value_codeable_concept_6, "}]}", false)?;
                }
                _ => {}
            }
        }
    }
    if any {
        if !(holds) {
            match obx_2_b {
                b"DT" | b"DTM" => {
                    // mappings/v2-to-fhir/segments/obx.mw:93  OBX-5[1] -> Observation.valueDateTime
                    let encoded = cx.leaf(obx_5_z, Level::Component, Row(644));
                    let text = cx.decode(encoded);
                    cx.put_date_time(
                        "\"valueDateTime\":",
                        text,
                        Form::V2,
                        Policy::Warn,
                        Row(644),
                    )?;
                }
                b"TS" => {
                    // mappings/v2-to-fhir/segments/obx.mw:94  OBX-5[1].1 -> Observation.valueDateTime
                    let encoded = cx.leaf(obx_5_parts[0], Level::Subcomponent, Row(645));
                    let text = cx.decode(encoded);
                    cx.put_date_time(
                        "\"valueDateTime\":",
                        text,
                        Form::V2,
                        Policy::Warn,
                        Row(645),
                    )?;
                }
                _ => {}
            }
        }
    }
    if any {
        if !(holds) {
            match obx_2_b {
                b"TM" => {
                    // mappings/v2-to-fhir/segments/obx.mw:95  OBX-5[1] -> Observation.valueTime
                    let encoded = cx.leaf(obx_5_z, Level::Component, Row(646));
                    let text = cx.decode(encoded);
                    cx.put_time(
                        "\"valueTime\":",
                        text,
                        Form::V2,
                        Policy::Warn,
                        Row(646),
                    )?;
                }
                _ => {}
            }
        }
    }
    if any {
        if !(holds) {
            match obx_2_b {
                b"DR" => {
                    if mapwright_runtime::has_value(obx_5_z) {
                        let value_period = cx.open("\"valuePeriod\":{", false);
                        {
                            period(cx, obx_5_z)?;
                        }
                        cx.close(value_period, "}", false)?;
                    }
                }
                _ => {}
            }
        }
    }
    if any {
        if !(holds) {
            match obx_2_b {
                b"NA" => {
                    if mapwright_runtime::has_value(obx_5_z) {
                        let value_sampled_data = cx
                            .open("\"valueSampledData\":{", false);
                        {
                            sampled_data(cx, obx_5_z)?;
                        }
                        cx.close(value_sampled_data, "}", true)?;
                    }
                }
                _ => {}
            }
        }
    }
    if any {
        if !(holds) {
            match obx_2_b {
                b"SI" => {
                    // mappings/v2-to-fhir/segments/obx.mw:99  OBX-5[1] -> Observation.valueInteger
                    let encoded = cx.leaf(obx_5_z, Level::Component, Row(653));
                    let text = cx.decode(encoded);
                    cx.put_integer(
                        "\"valueInteger\":",
                        text,
                        Form::Iso,
                        Policy::Warn,
                        Row(653),
                    )?;
                }
                _ => {}
            }
        }
    }
    if !(any) {
        if !obx_11.is_empty() {
            if !obx_11.is_empty() {
                let data_absent_reason = cx
                    .open("\"dataAbsentReason\":{\"coding\":[", false);
                {
                    let obx_11_row = cx.lookup(36, obx_11);
                    // mappings/v2-to-fhir/segments/obx.mw:47  OBX-11 -> Observation.dataAbsentReason
                    cx.put_coding("{", 36, obx_11_row, "}");
                }
                cx.close(data_absent_reason, "]}", false)?;
            }
        } else {
            let data_absent_reason_2 = cx.open("\"dataAbsentReason\":{", false);
            {
                absent_reason(cx)?;
            }
            cx.close(data_absent_reason_2, "}", false)?;
        }
    } else if holds {
        match obx_2 {
            b"ST" | b"TX" | b"FT" | b"NM" | b"SN" | b"CE" | b"CWE" | b"CNE" | b"CF"
            | b"IS" | b"ID" | b"DT" | b"DTM" | b"TS" | b"TM" | b"DR" | b"NR" | b"NA"
            | b"ED" | b"RP" => {}
            _ => {
                let data_absent_reason_3 = cx.open("\"dataAbsentReason\":{", false);
                {
                    absent_reason_2(cx)?;
                }
                cx.close(data_absent_reason_3, "}", false)?;
            }
        }
    } else {
        match obx_2_b {
            b"NM" | b"SN" | b"ST" | b"TX" | b"FT" | b"CE" | b"CWE" | b"CNE" | b"CF"
            | b"IS" | b"ID" | b"DT" | b"DTM" | b"TS" | b"TM" | b"DR" | b"NR" | b"NA"
            | b"SI" | b"CQ" | b"MO" | b"ED" | b"RP" | b"VR" | b"CX" | b"EI" | b"HD"
            | b"XCN" | b"XPN" | b"XON" | b"XAD" | b"AD" | b"XTN" | b"PL" => {}
            _ => {
                let data_absent_reason_4 = cx.open("\"dataAbsentReason\":{", false);
                {
                    absent_reason_2(cx)?;
                }
                cx.close(data_absent_reason_4, "}", false)?;
            }
        }
    }
    let interpretation = cx.open("\"interpretation\":[", false);
    {
        for obx_8 in cx.repetitions(cx.field(obx, 8)) {
            if mapwright_runtime::has_value(obx_8) {
                let obx_8_parts = cx.split::<9>(obx_8, Level::Component);
                let obx_8_1 = cx.decode(obx_8_parts[0]);
                let obx_8_1_row = cx.lookup(42, obx_8_1);
                if obx_8_1_row >= 0 {
                    let element_10 = cx.open("{", false);
                    {
                        let coding_6 = cx.open("\"coding\":[", false);
                        {
                            if !obx_8_1.is_empty() {
                                // mappings/v2-to-fhir/segments/obx.mw:38  flag.1 -> CodeableConcept.coding
                                cx.put_coding("{", 42, obx_8_1_row, "}");
                            }
                        }
                        cx.close(coding_6, "]", false)?;
                        // mappings/v2-to-fhir/segments/obx.mw:38  flag.9 -> CodeableConcept.text
                        let text = cx.decode(obx_8_parts[8]);
                        cx.put_string(
                            "\"text\":",
                            text,
                            Form::Iso,
                            Policy::Fail,
                            Row(658),
                        )?;
                    }
                    cx.close(element_10, "}", false)?;
                } else {
                    let element_11 = cx.open("{", false);
                    {
                        codeable_concept(cx, obx_8)?;
                    }
                    cx.close(element_11, "}", false)?;
                }
            }
        }
    }
    cx.close(interpretation, "]", false)?;
    let obx_20 = cx.repetition(cx.field(obx, 20), 1);
    if mapwright_runtime::has_value(obx_20) {
        let body_site = cx.open("\"bodySite\":{", false);
        {
            codeable_concept(cx, obx_20)?;
        }
        cx.close(body_site, "}", false)?;
    }
    let obx_17 = cx.repetition(cx.field(obx, 17), 1);
    if mapwright_runtime::has_value(obx_17) {
        let method = cx.open("\"method\":{", false);
        {
            codeable_concept(cx, obx_17)?;
        }
        cx.close(method, "}", false)?;
    }
    let reference_range = cx.open("\"referenceRange\":[{", false);
    {
        // mappings/v2-to-fhir/segments/obx.mw:32  OBX-7 -> Observation.referenceRange.text
        let encoded = cx.single(cx.field(obx, 7), Row(661));
        let text = cx.decode(encoded);
        cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(661))?;
    }
    cx.close(reference_range, "}]", false)?;
    let component = cx.open("\"component\":[", false);
    {
        if any {
            if holds {
                match obx_2 {
                    b"NM" => {
                        for obx_5_f in cx.repetitions(obx_5_n27) {
                            let encoded = cx.leaf(obx_5_f, Level::Component, Row(662));
                            let obx_5_u = cx.decode(encoded);
                            if !obx_5_u.is_empty() {
                                let element_12 = cx.open("{", false);
                                {
                                    // mappings/v2-to-fhir/segments/obx.mw:53  OBX-3 -> Observation.component.code
                                    let before_3 = cx.position();
                                    {
                                        if mapwright_runtime::has_value(obx_3) {
                                            let code_3 = cx.open("\"code\":{", false);
                                            {
                                                codeable_concept(cx, obx_3)?;
                                            }
                                            cx.close(code_3, "}", false)?;
                                        }
                                    }
                                    cx.require(before_3, Row(663), Lack::Fail);
                                    let value_quantity_5 = cx
                                        .open("\"valueQuantity\":{", false);
                                    {
                                        if true {
                                            holds_m = !cx.after(obx_5_u, b"<=").is_empty();
                                            if !(holds_m) {
                                                holds_n = !cx.after(obx_5_u, b">=").is_empty();
                                                if !(holds_n) {
                                                    holds_o = !cx.after(obx_5_u, b"<").is_empty();
                                                    if !(holds_o) {
                                                        holds_p = !cx.after(obx_5_u, b">").is_empty();
                                                    }
                                                }
                                            }
                                        }
                                        if holds_m {
                                            // mappings/v2-to-fhir/segments/obx.mw:142  trim(after(number, "<=")) -> Quantity.value
                                            let text = cx.after(obx_5_u, b"<=");
                                            let text_2 = cx.trim(text);
                                            cx.put_decimal(
                                                "\"value\":",
                                                text_2,
                                                Form::Iso,
                                                Policy::Warn,
                                                Row(549),
                                            )?;
                                        } else if holds_n {
                                            // mappings/v2-to-fhir/segments/obx.mw:143  trim(after(number, ">=")) -> Quantity.value
                                            let text = cx.after(obx_5_u, b">=");
                                            let text_2 = cx.trim(text);
                                            cx.put_decimal(
                                                "\"value\":",
                                                text_2,
                                                Form::Iso,
                                                Policy::Warn,
                                                Row(550),
                                            )?;
                                        } else if holds_o {
                                            // mappings/v2-to-fhir/segments/obx.mw:144  trim(after(number, "<")) -> Quantity.value
                                            let text = cx.after(obx_5_u, b"<");
                                            let text_2 = cx.trim(text);
                                            cx.put_decimal(
                                                "\"value\":",
                                                text_2,
                                                Form::Iso,
                                                Policy::Warn,
                                                Row(551),
                                            )?;
                                        } else if holds_p {
                                            // mappings/v2-to-fhir/segments/obx.mw:145  trim(after(number, ">")) -> Quantity.value
                                            let text = cx.after(obx_5_u, b">");
                                            let text_2 = cx.trim(text);
                                            cx.put_decimal(
                                                "\"value\":",
                                                text_2,
                                                Form::Iso,
                                                Policy::Warn,
                                                Row(552),
                                            )?;
                                        } else {
                                            // mappings/v2-to-fhir/segments/obx.mw:146  number -> Quantity.value
                                            cx.put_decimal(
                                                "\"value\":",
                                                obx_5_u,
                                                Form::Iso,
                                                Policy::Warn,
                                                Row(553),
                                            )?;
                                        }
                                        if holds_m {
                                            cx.literal("\"comparator\":\"<=\"", true);
                                        } else if holds_n {
                                            cx.literal("\"comparator\":\">=\"", true);
                                        } else if holds_o {
                                            cx.literal("\"comparator\":\"<\"", true);
                                        } else if holds_p {
                                            cx.literal("\"comparator\":\">\"", true);
                                        }
                                        let obx_6_d = cx.single(cx.field(obx, 6), Row(526));
                                        if mapwright_runtime::has_value(obx_6_d) {
                                            // mappings/v2-to-fhir/datatypes/quantities.mw:12  CWE.9 or CWE.2 or CWE.1 -> Quantity.unit
                                            let mut text: Value = cx
                                                .decode(cx.component(obx_6_d, Level::Component, 9));
                                            if text.is_empty() {
                                                text = cx
                                                    .decode(cx.component(obx_6_d, Level::Component, 2));
                                            }
                                            if text.is_empty() {
                                                text = cx
                                                    .decode(cx.component(obx_6_d, Level::Component, 1));
                                            }
                                            cx.put_string(
                                                "\"unit\":",
                                                text,
                                                Form::Iso,
                                                Policy::Fail,
                                                Row(555),
                                            )?;
                                        }
                                        if mapwright_runtime::has_value(obx_6_d) {
                                            holds_q = !cx
                                                .decode(cx.component(obx_6_d, Level::Component, 1))
                                                .is_empty()
                                                && {
                                                    let encoded = cx
                                                        .leaf(
                                                            cx.component(obx_6_d, Level::Component, 3),
                                                            Level::Subcomponent,
                                                            Row(556),
                                                        );
                                                    let text = cx.decode(encoded);
                                                    cx.lookup(0, text) >= 0
                                                };
                                        }
                                        if mapwright_runtime::has_value(obx_6_d) && holds_q {
                                            // mappings/v2-to-fhir/datatypes/quantities.mw:15  CWE.3 -> Quantity.system
                                            let encoded = cx
                                                .leaf(
                                                    cx.component(obx_6_d, Level::Component, 3),
                                                    Level::Subcomponent,
                                                    Row(557),
                                                );
                                            let text = cx.decode(encoded);
                                            cx.put_uri(
                                                "\"system\":",
                                                cx.cell(0, cx.lookup(0, text), TableColumn::Code),
                                                Form::Iso,
                                                Policy::Fail,
                                                Row(557),
                                            )?;
                                        }
                                        if mapwright_runtime::has_value(obx_6_d) && holds_q {
                                            // mappings/v2-to-fhir/datatypes/quantities.mw:14  CWE.1 -> Quantity.code
                                            let text = cx
                                                .decode(cx.component(obx_6_d, Level::Component, 1));
                                            cx.put_code(
                                                "\"code\":",
                                                text,
                                                Form::Iso,
                                                Policy::Warn,
                                                Row(558),
                                            )?;
                                        }
                                    }
                                    cx.close(value_quantity_5, "}", false)?;
                                }
                                cx.close(element_12, "}", false)?;
                            }
                        }
                    }
                    b"SN" => {
                        for obx_5_g in cx.repetitions(obx_5_n27) {
                            if mapwright_runtime::has_value(obx_5_g) {
                                let element_13 = cx.open("{", false);
                                {
                                    // mappings/v2-to-fhir/segments/obx.mw:56  OBX-3 -> Observation.component.code
                                    let before_4 = cx.position();
                                    {
                                        if mapwright_runtime::has_value(obx_3) {
                                            let code_4 = cx.open("\"code\":{", false);
                                            {
                                                codeable_concept(cx, obx_3)?;
                                            }
                                            cx.close(code_4, "}", false)?;
                                        }
                                    }
                                    cx.require(before_4, Row(666), Lack::Fail);
                                    cx.begin_text();
                                    {
                                        let obx_5_parts_b = cx
                                            .split::<4>(obx_5_g, Level::Component);
                                        let text = cx.decode(obx_5_parts_b[0]);
                                        cx.append_text(" ", text);
                                        let encoded = cx
                                            .leaf(obx_5_parts_b[1], Level::Subcomponent, Row(667));
                                        let text = cx.decode(encoded);
                                        cx.append_text(" ", text);
                                        let text = cx.decode(obx_5_parts_b[2]);
                                        cx.append_text(" ", text);
                                        let encoded = cx
                                            .leaf(obx_5_parts_b[3], Level::Subcomponent, Row(667));
                                        let text = cx.decode(encoded);
                                        cx.append_text(" ", text);
                                        let obx_6_e = cx.single(cx.field(obx, 6), Row(526));
                                        let mut text: Value = cx
                                            .decode(cx.component(obx_6_e, Level::Component, 2));
                                        if text.is_empty() {
                                            text = cx
                                                .decode(cx.component(obx_6_e, Level::Component, 1));
                                        }
                                        cx.append_text(" ", text);
                                    }
                                    let joined_m = cx.end_text();
                                    // mappings/v2-to-fhir/segments/obx.mw:56  join(value.1, " ", value.2, value.3, value.4, OBX-6.2 or OBX-6.1) -> Observation.component.valueString
                                    cx.put_string(
                                        "\"valueString\":",
                                        joined_m,
                                        Form::Iso,
                                        Policy::Fail,
                                        Row(667),
                                    )?;
                                }
                                cx.close(element_13, "}", false)?;
                            }
                        }
                    }
                    b"CE" => {
                        for obx_5_h in cx.repetitions(obx_5_n27) {
                            if mapwright_runtime::has_value(obx_5_h) {
                                let element_14 = cx.open("{", false);
                                {
                                    // mappings/v2-to-fhir/segments/obx.mw:59  OBX-3 -> Observation.component.code
                                    let before_5 = cx.position();
                                    {
                                        if mapwright_runtime::has_value(obx_3) {
                                            let code_5 = cx.open("\"code\":{", false);
                                            {
                                                codeable_concept(cx, obx_3)?;
                                            }
                                            cx.close(code_5, "}", false)?;
                                        }
                                    }
                                    cx.require(before_5, Row(669), Lack::Fail);
                                    let value_codeable_concept_7 = cx
                                        .open("\"valueCodeableConcept\":{", false);
                                    {
                                        codeable_concept_3(cx, obx_5_h)?;
                                    }
                                    cx.close(value_codeable_concept_7, "}", false)?;
                                }
                                cx.close(element_14, "}", false)?;
                            }
                        }
                    }
                    b"CWE" => {
                        for obx_5_i in cx.repetitions(obx_5_n27) {
                            if mapwright_runtime::has_value(obx_5_i) {
                                let element_15 = cx.open("{", false);
                                {
                                    // mappings/v2-to-fhir/segments/obx.mw:59  OBX-3 -> Observation.component.code
                                    let before_6 = cx.position();
                                    {
                                        if mapwright_runtime::has_value(obx_3) {
                                            let code_6 = cx.open("\"code\":{", false);
                                            {
                                                codeable_concept(cx, obx_3)?;
                                            }
                                            cx.close(code_6, "}", false)?;
                                        }
                                    }
                                    cx.require(before_6, Row(669), Lack::Fail);
                                    let value_codeable_concept_8 = cx
                                        .open("\"valueCodeableConcept\":{", false);
                                    {
                                        codeable_concept(cx, obx_5_i)?;
                                    }
                                    cx.close(value_codeable_concept_8, "}", false)?;
                                }
                                cx.close(element_15, "}", false)?;
                            }
                        }
                    }
                    b"CNE" => {
                        for obx_5_j in cx.repetitions(obx_5_n27) {
                            if mapwright_runtime::has_value(obx_5_j) {
                                let element_16 = cx.open("{", false);
                                {
                                    // mappings/v2-to-fhir/segments/obx.mw:59  OBX-3 -> Observation.component.code
                                    let before_7 = cx.position();
                                    {
                                        if mapwright_runtime::has_value(obx_3) {
                                            let code_7 = cx.open("\"code\":{", false);
                                            {
                                                codeable_concept(cx, obx_3)?;
                                            }
                                            cx.close(code_7, "}", false)?;
                                        }
                                    }
                                    cx.require(before_7, Row(669), Lack::Fail);
                                    let value_codeable_concept_9 = cx
                                        .open("\"valueCodeableConcept\":{", false);
                                    {
                                        codeable_concept_4(cx, obx_5_j)?;
                                    }
                                    cx.close(value_codeable_concept_9, "}", false)?;
                                }
                                cx.close(element_16, "}", false)?;
                            }
                        }
                    }
                    b"CF" => {
                        for obx_5_k in cx.repetitions(obx_5_n27) {
                            if mapwright_runtime::has_value(obx_5_k) {
                                let element_17 = cx.open("{", false);
                                {
                                    // mappings/v2-to-fhir/segments/obx.mw:59  OBX-3 -> Observation.component.code
                                    let before_8 = cx.position();
                                    {
                                        if mapwright_runtime::has_value(obx_3) {
                                            let code_8 = cx.open("\"code\":{", false);
                                            {
                                                codeable_concept(cx, obx_3)?;
                                            }
                                            cx.close(code_8, "}", false)?;
                                        }
                                    }
                                    cx.require(before_8, Row(669), Lack::Fail);
                                    let value_codeable_concept_10 = cx
                                        .open("\"valueCodeableConcept\":{", false);
                                    {
                                        codeable_concept_5(cx, obx_5_k)?;
                                    }
                                    cx.close(value_codeable_concept_10, "}", false)?;
                                }
                                cx.close(element_17, "}", false)?;
                            }
                        }
                    }
                    b"IS" | b"ID" => {
                        for obx_5_l in cx.repetitions(obx_5_n27) {
                            let encoded = cx.leaf(obx_5_l, Level::Component, Row(670));
                            let obx_5_v = cx.decode(encoded);
                            if !obx_5_v.is_empty() {
                                let element_18 = cx.open("{", false);
                                {
                                    // mappings/v2-to-fhir/segments/obx.mw:60  OBX-3 -> Observation.component.code
                                    let before_9 = cx.position();
                                    {
                                        if mapwright_runtime::has_value(obx_3) {
                                            let code_9 = cx.open("\"code\":{", false);
                                            {
                                                codeable_concept(cx, obx_3)?;
                                            }
                                            cx.close(code_9, "}", false)?;
                                        }
                                    }
                                    cx.require(before_9, Row(671), Lack::Fail);
                                    let value_codeable_concept_11 = cx
                                        .open("\"valueCodeableConcept\":{\"coding\":[{", false);
                                    {
                                        // mappings/v2-to-fhir/segments/obx.mw:60  value -> Observation.component.valueCodeableConcept.coding.code
                                        cx.put_code(
                                            "\"code\":",
                                            obx_5_v,
                                            Form::Iso,
                                            Policy::Warn,
                                            Row(672),
                                        )?;
                                    }
                                    cx.close(value_codeable_concept_11, "}]}", false)?;
                                }
                                cx.close(element_18, "}", false)?;
                            }
                        }
                    }
                    b"DT" => {
                        for obx_5_m in cx.repetitions(obx_5_n27) {
                            let encoded = cx.leaf(obx_5_m, Level::Component, Row(673));
                            let obx_5_w = cx.decode(encoded);
                            if !obx_5_w.is_empty() {
                                let element_19 = cx.open("{", false);
                                {
                                    // mappings/v2-to-fhir/segments/obx.mw:61  OBX-3 -> Observation.component.code
                                    let before_10 = cx.position();
                                    {
                                        if mapwright_runtime::has_value(obx_3) {
                                            let code_10 = cx.open("\"code\":{", false);
                                            {
                                                codeable_concept(cx, obx_3)?;
                                            }
                                            cx.close(code_10, "}", false)?;
                                        }
                                    }
                                    cx.require(before_10, Row(674), Lack::Fail);
                                    // mappings/v2-to-fhir/segments/obx.mw:61  value -> Observation.component.valueDateTime
                                    cx.put_date_time(
                                        "\"valueDateTime\":",
                                        obx_5_w,
                                        Form::V2,
                                        Policy::Warn,
                                        Row(675),
                                    )?;
                                }
                                cx.close(element_19, "}", false)?;
                            }
                        }
                    }
                    b"DTM" => {
                        for obx_5_n in cx.repetitions(obx_5_n27) {
                            let encoded = cx.leaf(obx_5_n, Level::Component, Row(673));
                            let obx_5_x = cx.decode(encoded);
                            if !obx_5_x.is_empty() {
                                let element_20 = cx.open("{", false);
                                {
                                    // mappings/v2-to-fhir/segments/obx.mw:61  OBX-3 -> Observation.component.code
                                    let before_11 = cx.position();
                                    {
                                        if mapwright_runtime::has_value(obx_3) {
                                            let code_11 = cx.open("\"code\":{", false);
                                            {
                                                codeable_concept(cx, obx_3)?;
                                            }
                                            cx.close(code_11, "}", false)?;
                                        }
                                    }
                                    cx.require(before_11, Row(674), Lack::Fail);
                                    // mappings/v2-to-fhir/segments/obx.mw:61  value -> Observation.component.valueDateTime
                                    cx.put_date_time(
                                        "\"valueDateTime\":",
                                        obx_5_x,
                                        Form::V2,
                                        Policy::Warn,
                                        Row(675),
                                    )?;
                                }
                                cx.close(element_20, "}", false)?;
                            }
                        }
                    }
                    b"TS" => {
                        for obx_5_o in cx.repetitions(obx_5_n27) {
                            if mapwright_runtime::has_value(obx_5_o) {
                                let element_21 = cx.open("{", false);
                                {
                                    // mappings/v2-to-fhir/segments/obx.mw:62  OBX-3 -> Observation.component.code
                                    let before_12 = cx.position();
                                    {
                                        if mapwright_runtime::has_value(obx_3) {
                                            let code_12 = cx.open("\"code\":{", false);
                                            {
                                                codeable_concept(cx, obx_3)?;
                                            }
                                            cx.close(code_12, "}", false)?;
                                        }
                                    }
                                    cx.require(before_12, Row(677), Lack::Fail);
                                    // mappings/v2-to-fhir/segments/obx.mw:62  value.1 -> Observation.component.valueDateTime
                                    let encoded = cx
                                        .leaf(
                                            cx.component(obx_5_o, Level::Component, 1),
                                            Level::Subcomponent,
                                            Row(678),
                                        );
                                    let text = cx.decode(encoded);
                                    cx.put_date_time(
                                        "\"valueDateTime\":",
                                        text,
                                        Form::V2,
                                        Policy::Warn,
                                        Row(678),
                                    )?;
                                }
                                cx.close(element_21, "}", false)?;
                            }
                        }
                    }
                    b"TM" => {
                        for obx_5_p in cx.repetitions(obx_5_n27) {
                            let encoded = cx.leaf(obx_5_p, Level::Component, Row(679));
                            let obx_5_y = cx.decode(encoded);
                            if !obx_5_y.is_empty() {
                                let element_22 = cx.open("{", false);
                                {
                                    // mappings/v2-to-fhir/segments/obx.mw:63  OBX-3 -> Observation.component.code
                                    let before_13 = cx.position();
                                    {
                                        if mapwright_runtime::has_value(obx_3) {
                                            let code_13 = cx.open("\"code\":{", false);
                                            {
                                                codeable_concept(cx, obx_3)?;
                                            }
                                            cx.close(code_13, "}", false)?;
                                        }
                                    }
                                    cx.require(before_13, Row(680), Lack::Fail);
                                    // mappings/v2-to-fhir/segments/obx.mw:63  value -> Observation.component.valueTime
                                    cx.put_time(
                                        "\"valueTime\":",
                                        obx_5_y,
                                        Form::V2,
                                        Policy::Warn,
                                        Row(681),
                                    )?;
                                }
                                cx.close(element_22, "}", false)?;
                            }
                        }
                    }
                    b"DR" => {
                        for obx_5_q in cx.repetitions(obx_5_n27) {
                            if mapwright_runtime::has_value(obx_5_q) {
                                let element_23 = cx.open("{", false);
                                {
                                    // mappings/v2-to-fhir/segments/obx.mw:64  OBX-3 -> Observation.component.code
                                    let before_14 = cx.position();
                                    {
                                        if mapwright_runtime::has_value(obx_3) {
                                            let code_14 = cx.open("\"code\":{", false);
                                            {
                                                codeable_concept(cx, obx_3)?;
                                            }
                                            cx.close(code_14, "}", false)?;
                                        }
                                    }
                                    cx.require(before_14, Row(683), Lack::Fail);
                                    let value_period_2 = cx.open("\"valuePeriod\":{", false);
                                    {
                                        period(cx, obx_5_q)?;
                                    }
                                    cx.close(value_period_2, "}", false)?;
                                }
                                cx.close(element_23, "}", false)?;
                            }
                        }
                    }
                    b"NR" => {
                        for obx_5_r in cx.repetitions(obx_5_n27) {
                            if mapwright_runtime::has_value(obx_5_r) {
                                let element_24 = cx.open("{", false);
                                {
                                    // mappings/v2-to-fhir/segments/obx.mw:65  OBX-3 -> Observation.component.code
                                    let before_15 = cx.position();
                                    {
                                        if mapwright_runtime::has_value(obx_3) {
                                            let code_15 = cx.open("\"code\":{", false);
                                            {
                                                codeable_concept(cx, obx_3)?;
                                            }
                                            cx.close(code_15, "}", false)?;
                                        }
                                    }
                                    cx.require(before_15, Row(685), Lack::Fail);
                                    let value_range_3 = cx.open("\"valueRange\":{", false);
                                    {
                                        let encoded = cx.single(cx.field(obx, 6), Row(686));
                                        range_2(cx, obx_5_r, encoded)?;
                                    }
                                    cx.close(value_range_3, "}", false)?;
                                }
                                cx.close(element_24, "}", false)?;
                            }
                        }
                    }
                    b"NA" => {
                        for obx_5_s in cx.repetitions(obx_5_n27) {
                            if mapwright_runtime::has_value(obx_5_s) {
                                let element_25 = cx.open("{", false);
                                {
                                    // mappings/v2-to-fhir/segments/obx.mw:66  OBX-3 -> Observation.component.code
                                    let before_16 = cx.position();
                                    {
                                        if mapwright_runtime::has_value(obx_3) {
                                            let code_16 = cx.open("\"code\":{", false);
                                            {
                                                codeable_concept(cx, obx_3)?;
                                            }
                                            cx.close(code_16, "}", false)?;
                                        }
                                    }
                                    cx.require(before_16, Row(688), Lack::Fail);
                                    let value_sampled_data_2 = cx
                                        .open("\"valueSampledData\":{", false);
                                    {
                                        sampled_data(cx, obx_5_s)?;
                                    }
                                    cx.close(value_sampled_data_2, "}", true)?;
                                }
                                cx.close(element_25, "}", false)?;
                            }
                        }
                    }
                    _ => {}
                }
            }
        }
    }
    cx.close(component, "]", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/adt_a01.mw:137
pub(crate) fn insurer<'m>(
    cx: &mut Context<'m>,
    insurer_id: Id,
    insurance: Node,
) -> Result<(), Failed> {
    let mut holds_b: bool = false;
    let mut holds_c: bool = false;
    cx.literal("\"resourceType\":\"Organization\"", false);
    // mappings/v2-to-fhir/adt_a01.mw:137  IN1 -> Organization
    cx.put_identified("\"id\":\"", insurer_id, "");
    let in1 = cx.child(insurance, 24);
    let identifier_8 = cx.open("\"identifier\":[", false);
    {
        for in1_3 in cx.repetitions(cx.field(in1, 3)) {
            if mapwright_runtime::has_value(in1_3) {
                let element = cx.open("{", false);
                {
                    identifier_4(cx, in1_3)?;
                }
                cx.close(element, "}", false)?;
            }
        }
    }
    cx.close(identifier_8, "]", false)?;
    let mut text: Value = cx
        .decode(cx.component(cx.repetition(cx.field(in1, 4), 1), Level::Component, 1));
    if text.is_empty() {
        let encoded = cx.single(cx.field(in1, 2), Row(698));
        text = cx.decode(cx.component(encoded, Level::Component, 2));
    }
    if text.is_empty() {
        let encoded_2 = cx.single(cx.field(in1, 2), Row(698));
        text = cx.decode(cx.component(encoded_2, Level::Component, 1));
    }
    let in1_4_1 = text;
    if !in1_4_1.is_empty() {
        // mappings/v2-to-fhir/segments/coverage.mw:53  IN1-4[1].1 or IN1-2.2 or IN1-2.1 or "unnamed" -> Organization.name
        cx.put_string("\"name\":", in1_4_1, Form::Iso, Policy::Fail, Row(698))?;
    } else {
        cx.literal("\"name\":\"unnamed\"", false);
    }
    let telecom = cx.open("\"telecom\":[", false);
    {
        for in1_7 in cx.repetitions(cx.field(in1, 7)) {
            if mapwright_runtime::has_value(in1_7) {
                let element_2 = cx.open("{", false);
                {
                    let in1_7_parts = cx.split::<18>(in1_7, Level::Component);
                    let in1_7_5 = cx.decode(in1_7_parts[4]);
                    let in1_7_6 = cx.decode(in1_7_parts[5]);
                    let in1_7_7 = cx.decode(in1_7_parts[6]);
                    let in1_7_8 = cx.decode(in1_7_parts[7]);
                    let extension = cx.open("\"extension\":[", false);
                    {
                        let element_3 = cx
                            .open(
                                "{\"url\":\"http://hl7.org/fhir/StructureDefinition/contactpoint-country\"",
                                false,
                            );
                        {
                            // mappings/v2-to-fhir/datatypes/contacts.mw:32  XTN.5 -> ContactPoint.extension.valueString
                            cx.put_string(
                                "\"valueString\":",
                                in1_7_5,
                                Form::Iso,
                                Policy::Fail,
                                Row(228),
                            )?;
                        }
                        cx.close(element_3, "}", true)?;
                        let element_4 = cx
                            .open(
                                "{\"url\":\"http://hl7.org/fhir/StructureDefinition/contactpoint-area\"",
                                false,
                            );
                        {
                            // mappings/v2-to-fhir/datatypes/contacts.mw:33  XTN.6 -> ContactPoint.extension.valueString
                            cx.put_string(
                                "\"valueString\":",
                                in1_7_6,
                                Form::Iso,
                                Policy::Fail,
                                Row(229),
                            )?;
                        }
                        cx.close(element_4, "}", true)?;
                        let element_5 = cx
                            .open(
                                "{\"url\":\"http://hl7.org/fhir/StructureDefinition/contactpoint-local\"",
                                false,
                            );
                        {
                            // mappings/v2-to-fhir/datatypes/contacts.mw:34  XTN.7 -> ContactPoint.extension.valueString
                            cx.put_string(
                                "\"valueString\":",
                                in1_7_7,
                                Form::Iso,
                                Policy::Fail,
                                Row(230),
                            )?;
                        }
                        cx.close(element_5, "}", true)?;
                        let element_6 = cx
                            .open(
                                "{\"url\":\"http://hl7.org/fhir/StructureDefinition/contactpoint-extension\"",
                                false,
                            );
                        {
                            // mappings/v2-to-fhir/datatypes/contacts.mw:35  XTN.8 -> ContactPoint.extension.valueString
                            cx.put_string(
                                "\"valueString\":",
                                in1_7_8,
                                Form::Iso,
                                Policy::Fail,
                                Row(231),
                            )?;
                        }
                        cx.close(element_6, "}", true)?;
                    }
                    cx.close(extension, "]", false)?;
                    let encoded = cx.leaf(in1_7_parts[2], Level::Subcomponent, Row(232));
                    let in1_7_3 = cx.decode(encoded);
                    let holds = cx.equal(in1_7_3, b"Internet")
                        || cx.equal(in1_7_3, b"X.400");
                    if !(holds) {
                        holds_b = !cx.decode(in1_7_parts[0]).is_empty()
                            || !in1_7_7.is_empty()
                            || !cx.decode(in1_7_parts[11]).is_empty();
                        if !(holds_b) {
                            holds_c = !cx.decode(in1_7_parts[3]).is_empty();
                        }
                    }
                    if holds {
                        cx.literal("\"system\":\"email\"", true);
                    } else if holds_b {
                        if !in1_7_3.is_empty() {
                            // mappings/v2-to-fhir/datatypes/contacts.mw:17  XTN.3 -> ContactPoint.system
                            cx.put_code(
                                "\"system\":",
                                cx.cell(2, cx.lookup(2, in1_7_3), TableColumn::Code),
                                Form::Iso,
                                Policy::Fail,
                                Row(234),
                            )?;
                        } else {
                            cx.literal("\"system\":\"phone\"", true);
                        }
                    } else if holds_c {
                        cx.literal("\"system\":\"email\"", true);
                    }
                    if holds {
                        // mappings/v2-to-fhir/datatypes/contacts.mw:13  XTN.4 or XTN.1 or XTN.12 -> ContactPoint.value
                        let mut text: Value = cx.decode(in1_7_parts[3]);
                        if text.is_empty() {
                            text = cx.decode(in1_7_parts[0]);
                        }
                        if text.is_empty() {
                            text = cx.decode(in1_7_parts[11]);
                        }
                        cx.put_string(
                            "\"value\":",
                            text,
                            Form::Iso,
                            Policy::Fail,
                            Row(235),
                        )?;
                    } else if holds_b {
                        if !in1_7_7.is_empty() {
                            cx.begin_text();
                            {
                                let text = cx.concat(b"+", in1_7_5);
                                cx.append_text(" ", text);
                                cx.append_text(" ", in1_7_6);
                                cx.append_text(" ", in1_7_7);
                                let text = cx.concat(b"X", in1_7_8);
                                cx.append_text(" ", text);
                            }
                            let joined = cx.end_text();
                            // mappings/v2-to-fhir/datatypes/contacts.mw:20  join(concat("+", XTN.5), " ", XTN.6, XTN.7, concat("X", XTN.8)) -> ContactPoint.value
                            cx.put_string(
                                "\"value\":",
                                joined,
                                Form::Iso,
                                Policy::Fail,
                                Row(236),
                            )?;
                        } else {
                            // mappings/v2-to-fhir/datatypes/contacts.mw:21  XTN.12 or XTN.1 -> ContactPoint.value
                            let mut text: Value = cx.decode(in1_7_parts[11]);
                            if text.is_empty() {
                                text = cx.decode(in1_7_parts[0]);
                            }
                            cx.put_string(
                                "\"value\":",
                                text,
                                Form::Iso,
                                Policy::Fail,
                                Row(237),
                            )?;
                        }
                    } else if holds_c {
                        // mappings/v2-to-fhir/datatypes/contacts.mw:28  XTN.4 -> ContactPoint.value
                        let text = cx.decode(in1_7_parts[3]);
                        cx.put_string(
                            "\"value\":",
                            text,
                            Form::Iso,
                            Policy::Fail,
                            Row(238),
                        )?;
                    }
                    cx.literal("\"use\":\"work\"", false);
                    // mappings/v2-to-fhir/datatypes/contacts.mw:38  XTN.18 -> ContactPoint.rank
                    let encoded = cx
                        .leaf(in1_7_parts[17], Level::Subcomponent, Row(243));
                    let text = cx.decode(encoded);
                    cx.put_positive_int(
                        "\"rank\":",
                        text,
                        Form::Iso,
                        Policy::Warn,
                        Row(243),
                    )?;
                    let period_2 = cx.open("\"period\":{", false);
                    {
                        // mappings/v2-to-fhir/datatypes/contacts.mw:36  XTN.13 -> ContactPoint.period.start
                        let encoded = cx
                            .leaf(in1_7_parts[12], Level::Subcomponent, Row(244));
                        let text = cx.decode(encoded);
                        cx.put_date_time(
                            "\"start\":",
                            text,
                            Form::V2,
                            Policy::Warn,
                            Row(244),
                        )?;
                        // mappings/v2-to-fhir/datatypes/contacts.mw:37  XTN.14 -> ContactPoint.period.end
                        let encoded = cx
                            .leaf(in1_7_parts[13], Level::Subcomponent, Row(245));
                        let text = cx.decode(encoded);
                        cx.put_date_time(
                            "\"end\":",
                            text,
                            Form::V2,
                            Policy::Warn,
                            Row(245),
                        )?;
                    }
                    cx.close(period_2, "}", false)?;
                }
                cx.close(element_2, "}", true)?;
            }
        }
    }
    cx.close(telecom, "]", false)?;
    let address_2 = cx.open("\"address\":[", false);
    {
        for in1_5 in cx.repetitions(cx.field(in1, 5)) {
            if mapwright_runtime::has_value(in1_5) {
                let element_7 = cx.open("{", false);
                {
                    address(cx, in1_5)?;
                }
                cx.close(element_7, "}", false)?;
            }
        }
    }
    cx.close(address_2, "]", false)?;
    let contact_2 = cx.open("\"contact\":[", false);
    {
        for in1_6 in cx.repetitions(cx.field(in1, 6)) {
            if mapwright_runtime::has_value(in1_6) {
                let element_8 = cx.open("{\"name\":{", false);
                {
                    human_name_2(cx, in1_6)?;
                }
                cx.close(element_8, "}}", false)?;
            }
        }
    }
    cx.close(contact_2, "]", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/adt_a01.mw:138
pub(crate) fn insured<'m>(
    cx: &mut Context<'m>,
    insured_id: Id,
    insurance: Node,
    patient_id: Id,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"RelatedPerson\"", false);
    // mappings/v2-to-fhir/adt_a01.mw:138  IN1 -> RelatedPerson
    cx.put_identified("\"id\":\"", insured_id, "");
    let in1 = cx.child(insurance, 24);
    let identifier_8 = cx.open("\"identifier\":[", false);
    {
        for in1_49 in cx.repetitions(cx.field(in1, 49)) {
            if mapwright_runtime::has_value(in1_49) {
                let element = cx.open("{", false);
                {
                    identifier_4(cx, in1_49)?;
                }
                cx.close(element, "}", false)?;
            }
        }
    }
    cx.close(identifier_8, "]", false)?;
    // mappings/v2-to-fhir/segments/related_person.mw:55  who -> RelatedPerson.patient
    let before = cx.position();
    {
        cx.put_identified("\"patient\":{\"reference\":\"urn:uuid:", patient_id, "}");
    }
    cx.require(before, Row(703), Lack::Fail);
    let relationship = cx.open("\"relationship\":[", false);
    {
        let in1_17 = cx.single(cx.field(in1, 17), Row(704));
        if mapwright_runtime::has_value(in1_17) {
            let element_2 = cx.open("{", false);
            {
                let in1_17_parts = cx.split::<9>(in1_17, Level::Component);
                let coding_6 = cx.open("\"coding\":[", false);
                {
                    let element_3 = cx.open("{", false);
                    {
                        coding(cx, in1_17)?;
                    }
                    cx.close(element_3, "}", false)?;
                    let element_4 = cx.open("{", false);
                    {
                        alternate_coding(cx, in1_17)?;
                    }
                    cx.close(element_4, "}", false)?;
                    let element_5 = cx.open("{", false);
                    {
                        second_alternate_coding(cx, in1_17)?;
                    }
                    cx.close(element_5, "}", false)?;
                    let in1_17_1 = cx.decode(in1_17_parts[0]);
                    if !in1_17_1.is_empty() {
                        let element_6 = cx.open("{", false);
                        {
                            let in1_17_1_row = cx.lookup(10, in1_17_1);
                            // mappings/v2-to-fhir/segments/related_person.mw:61  .1 -> CodeableConcept.coding
                            cx.put_coding("", 10, in1_17_1_row, "");
                        }
                        cx.close(element_6, "}", false)?;
                    }
                }
                cx.close(coding_6, "]", false)?;
                // mappings/v2-to-fhir/datatypes/codes.mw:18  CWE.9 -> CodeableConcept.text
                let text = cx.decode(in1_17_parts[8]);
                cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(172))?;
            }
            cx.close(element_2, "}", false)?;
        }
    }
    cx.close(relationship, "]", false)?;
    let name = cx.open("\"name\":[", false);
    {
        for in1_16 in cx.repetitions(cx.field(in1, 16)) {
            if mapwright_runtime::has_value(in1_16) {
                let element_7 = cx.open("{", false);
                {
                    human_name_2(cx, in1_16)?;
                }
                cx.close(element_7, "}", false)?;
            }
        }
    }
    cx.close(name, "]", false)?;
    // mappings/v2-to-fhir/segments/related_person.mw:59  IN1-43.1 -> RelatedPerson.gender
    let encoded = cx.single(cx.field(in1, 43), Row(707));
    let text = cx.decode(cx.component(encoded, Level::Component, 1));
    cx.put_code(
        "\"gender\":",
        cx.cell(7, cx.lookup(7, text), TableColumn::Code),
        Form::Iso,
        Policy::Fail,
        Row(707),
    )?;
    // mappings/v2-to-fhir/segments/related_person.mw:60  date(IN1-18) -> RelatedPerson.birthDate
    let encoded = cx.sole(cx.field(in1, 18), Row(708));
    let text = cx.decode(encoded);
    let text_2 = cx.date(text);
    cx.put_date("\"birthDate\":", text_2, Form::V2, Policy::Warn, Row(708))?;
    let address_2 = cx.open("\"address\":[", false);
    {
        for in1_19 in cx.repetitions(cx.field(in1, 19)) {
            if mapwright_runtime::has_value(in1_19) {
                let element_8 = cx.open("{", false);
                {
                    address(cx, in1_19)?;
                }
                cx.close(element_8, "}", false)?;
            }
        }
    }
    cx.close(address_2, "]", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/adt_a01.mw:140
pub(crate) fn coverage<'m>(
    cx: &mut Context<'m>,
    coverage_id: Id,
    insurance: Node,
    patient_id: Id,
    insured_id: Id,
    insurer_id: Id,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"Coverage\"", false);
    // mappings/v2-to-fhir/adt_a01.mw:140  IN1 -> Coverage
    cx.put_identified("\"id\":\"", coverage_id, "");
    let in1 = cx.child(insurance, 24);
    let encoded = cx.single(cx.field(in1, 36), Row(710));
    let in1_36 = cx.decode(encoded);
    let identifier_8 = cx.open("\"identifier\":[{", false);
    {
        // mappings/v2-to-fhir/segments/coverage.mw:15  IN1-36 -> Coverage.identifier.value
        cx.put_string("\"value\":", in1_36, Form::Iso, Policy::Fail, Row(710))?;
    }
    cx.close(identifier_8, "}]", false)?;
    cx.literal("\"status\":\"active\"", false);
    let in1_15 = cx.single(cx.field(in1, 15), Row(711));
    if mapwright_runtime::has_value(in1_15) {
        let type_1 = cx.open("\"type\":{", false);
        {
            codeable_concept(cx, in1_15)?;
        }
        cx.close(type_1, "}", false)?;
    }
    let policy_holder = cx.open("\"policyHolder\":{", false);
    {
        // mappings/v2-to-fhir/segments/coverage.mw:40  IN1-11[1].1 -> Coverage.policyHolder.display
        let text = cx
            .decode(
                cx.component(cx.repetition(cx.field(in1, 11), 1), Level::Component, 1),
            );
        cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(712))?;
    }
    cx.close(policy_holder, "}", false)?;
    let in1_17 = cx.single(cx.field(in1, 17), Row(713));
    let in1_17_parts = cx.split::<9>(in1_17, Level::Component);
    let in1_17_1 = cx.decode(in1_17_parts[0]);
    if cx.equal(in1_17_1, b"SEL") || cx.equal(in1_17_1, b"S")
        || cx.equal(in1_17_1, b"18")
    {
        // mappings/v2-to-fhir/adt_a01.mw:141  patient -> Coverage.subscriber
        cx.put_identified("\"subscriber\":{\"reference\":\"urn:uuid:", patient_id, "}");
    } else {
        // mappings/v2-to-fhir/adt_a01.mw:142  insured -> Coverage.subscriber
        cx.put_identified("\"subscriber\":{\"reference\":\"urn:uuid:", insured_id, "}");
    }
    // mappings/v2-to-fhir/segments/coverage.mw:17  IN1-49[1].1 or IN1-36 -> Coverage.subscriberId
    let mut text: Value = cx
        .decode(cx.component(cx.repetition(cx.field(in1, 49), 1), Level::Component, 1));
    if text.is_empty() {
        text = in1_36;
    }
    cx.put_string("\"subscriberId\":", text, Form::Iso, Policy::Fail, Row(716))?;
    // mappings/v2-to-fhir/segments/coverage.mw:12  who -> Coverage.beneficiary
    let before = cx.position();
    {
        cx.put_identified("\"beneficiary\":{\"reference\":\"urn:uuid:", patient_id, "}");
    }
    cx.require(before, Row(717), Lack::Fail);
    if mapwright_runtime::has_value(in1_17) {
        let relationship = cx.open("\"relationship\":{", false);
        {
            let coding_6 = cx.open("\"coding\":[", false);
            {
                let element = cx.open("{", false);
                {
                    coding(cx, in1_17)?;
                }
                cx.close(element, "}", false)?;
                let element_2 = cx.open("{", false);
                {
                    alternate_coding(cx, in1_17)?;
                }
                cx.close(element_2, "}", false)?;
                let element_3 = cx.open("{", false);
                {
                    second_alternate_coding(cx, in1_17)?;
                }
                cx.close(element_3, "}", false)?;
                if !in1_17_1.is_empty() {
                    let element_4 = cx.open("{", false);
                    {
                        let in1_17_1_row = cx.lookup(11, in1_17_1);
                        // mappings/v2-to-fhir/segments/coverage.mw:18  .1 -> CodeableConcept.coding
                        cx.put_coding("", 11, in1_17_1_row, "");
                    }
                    cx.close(element_4, "}", false)?;
                }
            }
            cx.close(coding_6, "]", false)?;
            // mappings/v2-to-fhir/datatypes/codes.mw:18  CWE.9 -> CodeableConcept.text
            let text = cx.decode(in1_17_parts[8]);
            cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(172))?;
        }
        cx.close(relationship, "}", false)?;
    }
    let period_2 = cx.open("\"period\":{", false);
    {
        // mappings/v2-to-fhir/segments/coverage.mw:19  IN1-12 -> Coverage.period.start
        let encoded = cx.sole(cx.field(in1, 12), Row(720));
        let text = cx.decode(encoded);
        cx.put_date_time("\"start\":", text, Form::V2, Policy::Warn, Row(720))?;
        // mappings/v2-to-fhir/segments/coverage.mw:20  IN1-13 -> Coverage.period.end
        let encoded = cx.sole(cx.field(in1, 13), Row(721));
        let text = cx.decode(encoded);
        cx.put_date_time("\"end\":", text, Form::V2, Policy::Warn, Row(721))?;
    }
    cx.close(period_2, "}", false)?;
    // mappings/v2-to-fhir/segments/coverage.mw:13  insurer -> Coverage.payor
    let before_2 = cx.position();
    {
        cx.put_identified("\"payor\":[{\"reference\":\"urn:uuid:", insurer_id, "}]");
    }
    cx.require(before_2, Row(722), Lack::Fail);
    let class = cx.open("\"class\":[", false);
    {
        let encoded = cx.single(cx.field(in1, 2), Row(723));
        let in1_2_parts = cx.split::<2>(encoded, Level::Component);
        let in1_2_1 = cx.decode(in1_2_parts[0]);
        if !in1_2_1.is_empty() || !cx.decode(in1_2_parts[1]).is_empty() {
            let element_5 = cx.open("{", false);
            {
                // mappings/v2-to-fhir/segments/coverage.mw:25  -> Coverage.class.type.coding.system
                let before_3 = cx.position();
                {
                    cx.literal(
                        "\"type\":{\"coding\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/coverage-class\",\"code\":\"plan\"}]}",
                        false,
                    );
                }
                cx.require(before_3, Row(725), Lack::Fail);
                // mappings/v2-to-fhir/segments/coverage.mw:27  IN1-2.1 or IN1-2.2 -> Coverage.class.value
                let before_4 = cx.position();
                {
                    let mut text: Value = in1_2_1;
                    if text.is_empty() {
                        text = cx.decode(in1_2_parts[1]);
                    }
                    cx.put_string(
                        "\"value\":",
                        text,
                        Form::Iso,
                        Policy::Fail,
                        Row(726),
                    )?;
                }
                cx.require(before_4, Row(726), Lack::Fail);
                // mappings/v2-to-fhir/segments/coverage.mw:28  IN1-2.2 -> Coverage.class.name
                let text = cx.decode(in1_2_parts[1]);
                cx.put_string("\"name\":", text, Form::Iso, Policy::Fail, Row(727))?;
            }
            cx.close(element_5, "}", true)?;
        }
        let encoded = cx.single(cx.field(in1, 8), Row(728));
        let in1_8 = cx.decode(encoded);
        if !in1_8.is_empty() {
            let element_6 = cx.open("{", false);
            {
                // mappings/v2-to-fhir/segments/coverage.mw:33  -> Coverage.class.type.coding.system
                let before_5 = cx.position();
                {
                    cx.literal(
                        "\"type\":{\"coding\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/coverage-class\",\"code\":\"group\"}]}",
                        false,
                    );
                }
                cx.require(before_5, Row(729), Lack::Fail);
                // mappings/v2-to-fhir/segments/coverage.mw:35  IN1-8 -> Coverage.class.value
                let before_6 = cx.position();
                {
                    cx.put_string(
                        "\"value\":",
                        in1_8,
                        Form::Iso,
                        Policy::Fail,
                        Row(730),
                    )?;
                }
                cx.require(before_6, Row(730), Lack::Fail);
                // mappings/v2-to-fhir/segments/coverage.mw:36  IN1-9[1].1 -> Coverage.class.name
                let text = cx
                    .decode(
                        cx
                            .component(
                                cx.repetition(cx.field(in1, 9), 1),
                                Level::Component,
                                1,
                            ),
                    );
                cx.put_string("\"name\":", text, Form::Iso, Policy::Fail, Row(731))?;
            }
            cx.close(element_6, "}", true)?;
        }
    }
    cx.close(class, "]", false)?;
    // mappings/v2-to-fhir/segments/coverage.mw:21  IN1-22 -> Coverage.order
    let encoded = cx.single(cx.field(in1, 22), Row(732));
    let text = cx.decode(encoded);
    cx.put_positive_int("\"order\":", text, Form::Iso, Policy::Warn, Row(732))?;
    Ok(())
}
