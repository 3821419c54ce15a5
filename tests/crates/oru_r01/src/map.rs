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
    oru_r01(cx, root)
}
/// mappings/v2-to-fhir/oru_r01.mw:24
pub(crate) fn oru_r01<'m>(cx: &mut Context<'m>, oru_r01_2: Node) -> Result<(), Failed> {
    let mut sender_id = Id::NONE;
    let msh = cx.child(oru_r01_2, 1);
    let msh_4 = cx.single(cx.field(msh, 4), Row(0));
    if mapwright_runtime::has_value(msh_4) {
        // mappings/v2-to-fhir/oru_r01.mw:30  MSH-4 -> Organization
        let text = cx.decode(msh_4);
        sender_id = cx.identify("Organization", &[text], Sharing::Once, Row(1))?;
    }
    let mut receiver_id = Id::NONE;
    let msh_6 = cx.single(cx.field(msh, 6), Row(2));
    if mapwright_runtime::has_value(msh_6) {
        // mappings/v2-to-fhir/oru_r01.mw:31  MSH-6 -> Organization
        let text = cx.decode(msh_6);
        receiver_id = cx.identify("Organization", &[text], Sharing::Once, Row(3))?;
    }
    let mut header_id = Id::NONE;
    if msh.exists() {
        // mappings/v2-to-fhir/oru_r01.mw:32  MSH -> MessageHeader
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
        // mappings/v2-to-fhir/oru_r01.mw:32  MSH -> MessageHeader
        cx.report(Reported::MissingSource, Row(4), b"", "")?;
    }
    let report_start = cx.ids();
    let mut patient_result_2 = cx.child(oru_r01_2, 4);
    while patient_result_2.exists() {
        let mut order_observation = cx.child(patient_result_2, 19);
        while order_observation.exists() {
            let mut report_id = Id::NONE;
            let obr = cx.child(order_observation, 27);
            if obr.exists() {
                let encoded = cx.single(cx.field(obr, 4), Row(5));
                let obr_4_parts = cx.split::<2>(encoded, Level::Component);
                // mappings/v2-to-fhir/oru_r01.mw:236  OBR -> DiagnosticReport
                let encoded = cx.single(cx.field(obr, 3), Row(5));
                let mut text: Value = cx.decode(encoded);
                if text.is_empty() {
                    let encoded_2 = cx.single(cx.field(obr, 2), Row(5));
                    text = cx.decode(encoded_2);
                }
                if text.is_empty() {
                    let encoded_3 = cx
                        .single(
                            cx.field(cx.child(cx.child(order_observation, 20), 21), 3),
                            Row(5),
                        );
                    text = cx.decode(encoded_3);
                }
                if text.is_empty() {
                    let encoded_4 = cx
                        .single(
                            cx.field(cx.child(cx.child(order_observation, 20), 21), 2),
                            Row(5),
                        );
                    text = cx.decode(encoded_4);
                }
                if text.is_empty() {
                    let encoded_5 = cx.single(cx.field(msh, 10), Row(5));
                    text = cx.decode(encoded_5);
                }
                let mut text_2: Value = cx.decode(obr_4_parts[0]);
                if text_2.is_empty() {
                    text_2 = cx.decode(obr_4_parts[1]);
                }
                report_id = cx
                    .identify(
                        "DiagnosticReport",
                        &[text, text_2],
                        Sharing::Numbered,
                        Row(5),
                    )?;
            } else {
                // mappings/v2-to-fhir/oru_r01.mw:236  OBR -> DiagnosticReport
                cx.report(Reported::MissingSource, Row(5), b"", "")?;
            }
            if !(report_id.exists()) {
                report_id = cx.identify_none();
            }
            order_observation = cx.next(order_observation);
        }
        patient_result_2 = cx.next(patient_result_2);
    }
    let report_end = cx.ids();
    let mut report_next = report_start;
    cx.literal("\"resourceType\":\"Bundle\"", false);
    let encoded = cx.single(cx.field(msh, 10), Row(4));
    let msh_10 = cx.decode(encoded);
    let identifier_8 = cx.open("\"identifier\":{", false);
    {
        // mappings/v2-to-fhir/oru_r01.mw:26  MSH-10 -> Bundle.identifier.value
        cx.put_string("\"value\":", msh_10, Form::Iso, Policy::Fail, Row(6))?;
    }
    cx.close(identifier_8, "}", false)?;
    cx.literal("\"type\":\"transaction\"", false);
    // mappings/v2-to-fhir/oru_r01.mw:27  MSH-7 -> Bundle.timestamp
    let encoded = cx.sole(cx.field(msh, 7), Row(7));
    let text = cx.decode(encoded);
    cx.put_instant("\"timestamp\":", text, Form::V2, Policy::Skip, Row(7))?;
    let entry = cx.open("\"entry\":[", false);
    {
        if sender_id.exists() {
            // mappings/v2-to-fhir/oru_r01.mw:30  MSH-4 -> Organization
            let once = cx.begin_once();
            {
                let element = cx.open("{", false);
                {
                    cx.put_identified("\"fullUrl\":\"urn:uuid:", sender_id, "");
                    let resource = cx.open("\"resource\":{", false);
                    {
                        organization(cx, sender_id, oru_r01_2)?;
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
            // mappings/v2-to-fhir/oru_r01.mw:31  MSH-6 -> Organization
            let once_2 = cx.begin_once();
            {
                let element_2 = cx.open("{", false);
                {
                    cx.put_identified("\"fullUrl\":\"urn:uuid:", receiver_id, "");
                    let resource_2 = cx.open("\"resource\":{", false);
                    {
                        organization_2(cx, receiver_id, oru_r01_2)?;
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
                // mappings/v2-to-fhir/oru_r01.mw:32  MSH -> MessageHeader
                cx.put_identified("\"fullUrl\":\"urn:uuid:", header_id, "");
                let resource_3 = cx.open("\"resource\":{", false);
                {
                    header(
                        cx,
                        header_id,
                        oru_r01_2,
                        receiver_id,
                        sender_id,
                        report_start,
                        report_end,
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
        let mut index = 0;
        let mut patient_result_b = cx.child(oru_r01_2, 4);
        while patient_result_b.exists() {
            index += 1;
            let primary_care_start = cx.ids();
            let patient_2 = cx.child(patient_result_b, 5);
            let pd1 = cx.child(patient_2, 7);
            let pd1_3_c = cx.field(pd1, 3);
            for pd1_3 in cx.repetitions(pd1_3_c) {
                let pd1_3_parts = cx.split::<10>(pd1_3, Level::Component);
                let pd1_3_1 = cx.decode(pd1_3_parts[0]);
                if (!pd1_3_1.is_empty()
                    || {
                        let encoded = cx
                            .leaf(pd1_3_parts[2], Level::Subcomponent, Row(53));
                        !cx.decode(encoded).is_empty()
                    } || !cx.decode(pd1_3_parts[9]).is_empty())
                    && mapwright_runtime::has_value(pd1_3)
                {
                    // mappings/v2-to-fhir/oru_r01.mw:42  practice -> Organization
                    let mut text: Value = cx.decode(pd1_3_parts[9]);
                    if text.is_empty() {
                        let encoded_2 = cx
                            .leaf(pd1_3_parts[2], Level::Subcomponent, Row(54));
                        text = cx.decode(encoded_2);
                    }
                    if text.is_empty() {
                        text = pd1_3_1;
                    }
                    let text_2 = cx
                        .decode(cx.component(pd1_3_parts[5], Level::Subcomponent, 1));
                    let primary_care_id = cx
                        .identify(
                            "Organization",
                            &[text, text_2],
                            Sharing::Once,
                            Row(54),
                        )?;
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
                                .decode(
                                    cx.component(pd1_4_parts[1], Level::Subcomponent, 1),
                                );
                            cx.append_text(" ", text);
                            let text = cx.decode(pd1_4_parts[2]);
                            cx.append_text(" ", text);
                        }
                        let joined = cx.end_text();
                        either = joined;
                    }
                    // mappings/v2-to-fhir/oru_r01.mw:45  doctor -> Practitioner
                    let text = cx
                        .decode(cx.component(pd1_4_parts[8], Level::Subcomponent, 1));
                    let family_doctor_id = cx
                        .identify(
                            "Practitioner",
                            &[either, text],
                            Sharing::Once,
                            Row(56),
                        )?;
                }
            }
            let family_doctor_end = cx.ids();
            let mut family_doctor_next = family_doctor_start;
            let mut patient_id = Id::NONE;
            let pid = cx.child(patient_2, 6);
            if pid.exists() {
                // mappings/v2-to-fhir/oru_r01.mw:48  PID -> Patient
                let mut text: Value = cx.decode(cx.repetition(cx.field(pid, 3), 1));
                if text.is_empty() {
                    let encoded = cx.single(cx.field(pid, 2), Row(57));
                    text = cx.decode(encoded);
                }
                if text.is_empty() {
                    let text_2 = cx.concat(msh_10, b"/");
                    let text_3 = cx.number(index);
                    text = cx.concat(text_2, text_3);
                }
                patient_id = cx.identify("Patient", &[text], Sharing::Once, Row(57))?;
            }
            let mut place_id = Id::NONE;
            let pv1 = cx.child(cx.child(patient_2, 15), 16);
            let pv1_3 = cx.single(cx.field(pv1, 3), Row(58));
            if mapwright_runtime::has_value(pv1_3) {
                // mappings/v2-to-fhir/oru_r01.mw:63  PV1-3 -> Location
                let text = cx.decode(pv1_3);
                place_id = cx.identify("Location", &[text], Sharing::Once, Row(59))?;
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
                                .decode(
                                    cx.component(pv1_7_parts[1], Level::Subcomponent, 1),
                                );
                            cx.append_text(" ", text);
                            let text = cx.decode(pv1_7_parts[2]);
                            cx.append_text(" ", text);
                        }
                        let joined_b = cx.end_text();
                        either_b = joined_b;
                    }
                    // mappings/v2-to-fhir/oru_r01.mw:65  doctor -> Practitioner
                    let text = cx
                        .decode(cx.component(pv1_7_parts[8], Level::Subcomponent, 1));
                    let attending_id = cx
                        .identify(
                            "Practitioner",
                            &[either_b, text],
                            Sharing::Once,
                            Row(61),
                        )?;
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
                                .decode(
                                    cx.component(pv1_8_parts[1], Level::Subcomponent, 1),
                                );
                            cx.append_text(" ", text);
                            let text = cx.decode(pv1_8_parts[2]);
                            cx.append_text(" ", text);
                        }
                        let joined_c = cx.end_text();
                        either_c = joined_c;
                    }
                    // mappings/v2-to-fhir/oru_r01.mw:68  doctor -> Practitioner
                    let text = cx
                        .decode(cx.component(pv1_8_parts[8], Level::Subcomponent, 1));
                    let referring_id = cx
                        .identify(
                            "Practitioner",
                            &[either_c, text],
                            Sharing::Once,
                            Row(63),
                        )?;
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
                                .decode(
                                    cx.component(pv1_9_parts[1], Level::Subcomponent, 1),
                                );
                            cx.append_text(" ", text);
                            let text = cx.decode(pv1_9_parts[2]);
                            cx.append_text(" ", text);
                        }
                        let joined_d = cx.end_text();
                        either_d = joined_d;
                    }
                    // mappings/v2-to-fhir/oru_r01.mw:71  doctor -> Practitioner
                    let text = cx
                        .decode(cx.component(pv1_9_parts[8], Level::Subcomponent, 1));
                    let consulting_id = cx
                        .identify(
                            "Practitioner",
                            &[either_d, text],
                            Sharing::Once,
                            Row(65),
                        )?;
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
                                .decode(
                                    cx.component(pv1_17_parts[1], Level::Subcomponent, 1),
                                );
                            cx.append_text(" ", text);
                            let text = cx.decode(pv1_17_parts[2]);
                            cx.append_text(" ", text);
                        }
                        let joined_e = cx.end_text();
                        either_e = joined_e;
                    }
                    // mappings/v2-to-fhir/oru_r01.mw:74  doctor -> Practitioner
                    let text = cx
                        .decode(cx.component(pv1_17_parts[8], Level::Subcomponent, 1));
                    let admitting_id = cx
                        .identify(
                            "Practitioner",
                            &[either_e, text],
                            Sharing::Once,
                            Row(67),
                        )?;
                }
            }
            let admitting_end = cx.ids();
            let mut admitting_next = admitting_start;
            let mut visit_id = Id::NONE;
            if pv1.exists() {
                // mappings/v2-to-fhir/oru_r01.mw:76  PV1 -> Encounter
                let encoded = cx.single(cx.field(pv1, 19), Row(68));
                let mut text: Value = cx.decode(encoded);
                if text.is_empty() {
                    text = cx.decode(cx.repetition(cx.field(pv1, 50), 1));
                }
                if text.is_empty() {
                    let text_2 = cx.concat(msh_10, b"/");
                    let text_3 = cx.number(index);
                    text = cx.concat(text_2, text_3);
                }
                visit_id = cx.identify("Encounter", &[text], Sharing::Once, Row(68))?;
            }
            for pd1_3_b in cx.repetitions(pd1_3_c) {
                let pd1_3_parts_b = cx.split::<10>(pd1_3_b, Level::Component);
                if (!cx.decode(pd1_3_parts_b[0]).is_empty()
                    || {
                        let encoded = cx
                            .leaf(pd1_3_parts_b[2], Level::Subcomponent, Row(53));
                        !cx.decode(encoded).is_empty()
                    } || !cx.decode(pd1_3_parts_b[9]).is_empty())
                    && mapwright_runtime::has_value(pd1_3_b)
                {
                    let primary_care_id_b = cx.id_at(primary_care_next);
                    primary_care_next += 1;
                    if primary_care_id_b.exists() {
                        // mappings/v2-to-fhir/oru_r01.mw:42  practice -> Organization
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
                        cx.end_once(once_3, primary_care_id_b, Row(54));
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
                        // mappings/v2-to-fhir/oru_r01.mw:45  doctor -> Practitioner
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
                        cx.end_once(once_4, family_doctor_id_b, Row(56));
                    }
                }
            }
            if patient_id.exists() {
                // mappings/v2-to-fhir/oru_r01.mw:48  PID -> Patient
                let once_5 = cx.begin_once();
                {
                    let element_6 = cx.open("{", false);
                    {
                        cx.put_identified("\"fullUrl\":\"urn:uuid:", patient_id, "");
                        let resource_6 = cx.open("\"resource\":{", false);
                        {
                            patient(
                                cx,
                                patient_id,
                                patient_result_b,
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
                cx.end_once(once_5, patient_id, Row(57));
            }
            let mut nk1 = cx.child(patient_2, 10);
            while nk1.exists() {
                let encoded = cx.single(cx.field(nk1, 3), Row(282));
                let nk1_3_1 = cx.decode(cx.component(encoded, Level::Component, 1));
                let mut holds_b = !(cx.equal(nk1_3_1, b"EMR") || cx.equal(nk1_3_1, b"E")
                    || cx.equal(nk1_3_1, b"F") || cx.equal(nk1_3_1, b"I")
                    || cx.equal(nk1_3_1, b"S"));
                if holds_b {
                    let mut any = false;
                    for nk1_2 in cx.repetitions(cx.field(nk1, 2)) {
                        if mapwright_runtime::has_value(nk1_2) {
                            any = true;
                            break;
                        }
                    }
                    let mut holds = any;
                    if !(holds) {
                        let mut any_b = false;
                        for nk1_30 in cx.repetitions(cx.field(nk1, 30)) {
                            if mapwright_runtime::has_value(nk1_30) {
                                any_b = true;
                                break;
                            }
                        }
                        holds = any_b;
                    }
                    holds_b = holds;
                }
                if holds_b {
                    let mut relative_id = Id::NONE;
                    if pid.exists() {
                        let nk1_2_parts = cx
                            .split::<
                                2,
                            >(cx.repetition(cx.field(nk1, 2), 1), Level::Component);
                        // mappings/v2-to-fhir/oru_r01.mw:59  NK1 -> RelatedPerson
                        let mut text: Value = cx
                            .decode(cx.repetition(cx.field(pid, 3), 1));
                        if text.is_empty() {
                            let encoded = cx.single(cx.field(pid, 2), Row(285));
                            text = cx.decode(encoded);
                        }
                        if text.is_empty() {
                            text = msh_10;
                        }
                        let mut text_2: Value = cx
                            .decode(
                                cx.component(nk1_2_parts[0], Level::Subcomponent, 1),
                            );
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
                        relative_id = cx
                            .identify(
                                "RelatedPerson",
                                &[text, text_2, text_3, nk1_3_1],
                                Sharing::Numbered,
                                Row(285),
                            )?;
                    }
                    if relative_id.exists() {
                        let element_7 = cx.open("{", false);
                        {
                            // mappings/v2-to-fhir/oru_r01.mw:59  NK1 -> RelatedPerson
                            cx.put_identified(
                                "\"fullUrl\":\"urn:uuid:",
                                relative_id,
                                "",
                            );
                            let resource_7 = cx.open("\"resource\":{", false);
                            {
                                related_person(cx, relative_id, nk1, patient_id)?;
                            }
                            cx.close(resource_7, "}", true)?;
                            let request_7 = cx
                                .open("\"request\":{\"method\":\"PUT\"", true);
                            {
                                cx.put_identified(
                                    "\"url\":\"RelatedPerson/",
                                    relative_id,
                                    "",
                                );
                            }
                            cx.close(request_7, "}", false)?;
                        }
                        cx.close(element_7, "}", false)?;
                    }
                }
                nk1 = cx.next(nk1);
            }
            if place_id.exists() {
                // mappings/v2-to-fhir/oru_r01.mw:63  PV1-3 -> Location
                let once_6 = cx.begin_once();
                {
                    let element_8 = cx.open("{", false);
                    {
                        cx.put_identified("\"fullUrl\":\"urn:uuid:", place_id, "");
                        let resource_8 = cx.open("\"resource\":{", false);
                        {
                            location(cx, place_id, patient_result_b)?;
                        }
                        cx.close(resource_8, "}", true)?;
                        let request_8 = cx.open("\"request\":{\"method\":\"PUT\"", true);
                        {
                            cx.put_identified("\"url\":\"Location/", place_id, "");
                        }
                        cx.close(request_8, "}", false)?;
                    }
                    cx.close(element_8, "}", false)?;
                }
                cx.end_once(once_6, place_id, Row(59));
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
                        // mappings/v2-to-fhir/oru_r01.mw:65  doctor -> Practitioner
                        let once_7 = cx.begin_once();
                        {
                            let element_9 = cx.open("{", false);
                            {
                                cx.put_identified(
                                    "\"fullUrl\":\"urn:uuid:",
                                    attending_id_b,
                                    "",
                                );
                                let resource_9 = cx.open("\"resource\":{", false);
                                {
                                    practitioner_2(cx, attending_id_b, pv1_7_b)?;
                                }
                                cx.close(resource_9, "}", true)?;
                                let request_9 = cx
                                    .open("\"request\":{\"method\":\"PUT\"", true);
                                {
                                    cx.put_identified(
                                        "\"url\":\"Practitioner/",
                                        attending_id_b,
                                        "",
                                    );
                                }
                                cx.close(request_9, "}", false)?;
                            }
                            cx.close(element_9, "}", false)?;
                        }
                        cx.end_once(once_7, attending_id_b, Row(61));
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
                        // mappings/v2-to-fhir/oru_r01.mw:68  doctor -> Practitioner
                        let once_8 = cx.begin_once();
                        {
                            let element_10 = cx.open("{", false);
                            {
                                cx.put_identified(
                                    "\"fullUrl\":\"urn:uuid:",
                                    referring_id_b,
                                    "",
                                );
                                let resource_10 = cx.open("\"resource\":{", false);
                                {
                                    practitioner_3(cx, referring_id_b, pv1_8_b)?;
                                }
                                cx.close(resource_10, "}", true)?;
                                let request_10 = cx
                                    .open("\"request\":{\"method\":\"PUT\"", true);
                                {
                                    cx.put_identified(
                                        "\"url\":\"Practitioner/",
                                        referring_id_b,
                                        "",
                                    );
                                }
                                cx.close(request_10, "}", false)?;
                            }
                            cx.close(element_10, "}", false)?;
                        }
                        cx.end_once(once_8, referring_id_b, Row(63));
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
                        // mappings/v2-to-fhir/oru_r01.mw:71  doctor -> Practitioner
                        let once_9 = cx.begin_once();
                        {
                            let element_11 = cx.open("{", false);
                            {
                                cx.put_identified(
                                    "\"fullUrl\":\"urn:uuid:",
                                    consulting_id_b,
                                    "",
                                );
                                let resource_11 = cx.open("\"resource\":{", false);
                                {
                                    practitioner_4(cx, consulting_id_b, pv1_9_b)?;
                                }
                                cx.close(resource_11, "}", true)?;
                                let request_11 = cx
                                    .open("\"request\":{\"method\":\"PUT\"", true);
                                {
                                    cx.put_identified(
                                        "\"url\":\"Practitioner/",
                                        consulting_id_b,
                                        "",
                                    );
                                }
                                cx.close(request_11, "}", false)?;
                            }
                            cx.close(element_11, "}", false)?;
                        }
                        cx.end_once(once_9, consulting_id_b, Row(65));
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
                        // mappings/v2-to-fhir/oru_r01.mw:74  doctor -> Practitioner
                        let once_10 = cx.begin_once();
                        {
                            let element_12 = cx.open("{", false);
                            {
                                cx.put_identified(
                                    "\"fullUrl\":\"urn:uuid:",
                                    admitting_id_b,
                                    "",
                                );
                                let resource_12 = cx.open("\"resource\":{", false);
                                {
                                    practitioner_5(cx, admitting_id_b, pv1_17_b)?;
                                }
                                cx.close(resource_12, "}", true)?;
                                let request_12 = cx
                                    .open("\"request\":{\"method\":\"PUT\"", true);
                                {
                                    cx.put_identified(
                                        "\"url\":\"Practitioner/",
                                        admitting_id_b,
                                        "",
                                    );
                                }
                                cx.close(request_12, "}", false)?;
                            }
                            cx.close(element_12, "}", false)?;
                        }
                        cx.end_once(once_10, admitting_id_b, Row(67));
                    }
                }
            }
            if visit_id.exists() {
                // mappings/v2-to-fhir/oru_r01.mw:76  PV1 -> Encounter
                let once_11 = cx.begin_once();
                {
                    let element_13 = cx.open("{", false);
                    {
                        cx.put_identified("\"fullUrl\":\"urn:uuid:", visit_id, "");
                        let resource_13 = cx.open("\"resource\":{", false);
                        {
                            visit(
                                cx,
                                visit_id,
                                patient_result_b,
                                patient_id,
                                attending_start,
                                attending_end,
                                referring_start,
                                referring_end,
                                consulting_start,
                                consulting_end,
                                admitting_start,
                                admitting_end,
                                place_id,
                            )?;
                        }
                        cx.close(resource_13, "}", true)?;
                        let request_13 = cx
                            .open("\"request\":{\"method\":\"PUT\"", true);
                        {
                            cx.put_identified("\"url\":\"Encounter/", visit_id, "");
                        }
                        cx.close(request_13, "}", false)?;
                    }
                    cx.close(element_13, "}", false)?;
                }
                cx.end_once(once_11, visit_id, Row(68));
            }
            let mut patient_observation = cx.child(patient_2, 12);
            while patient_observation.exists() {
                let patient_observer_start = cx.ids();
                let obx_b = cx.child(patient_observation, 13);
                let obx_16_g = cx.field(obx_b, 16);
                for obx_16 in cx.repetitions(obx_16_g) {
                    let obx_16_parts = cx.split::<9>(obx_16, Level::Component);
                    let obx_16_1 = cx.decode(obx_16_parts[0]);
                    if (!obx_16_1.is_empty()
                        || !cx
                            .decode(
                                cx.component(obx_16_parts[1], Level::Subcomponent, 1),
                            )
                            .is_empty()) && mapwright_runtime::has_value(obx_16)
                    {
                        let mut either_f = obx_16_1;
                        if either_f.is_empty() {
                            cx.begin_text();
                            {
                                let text = cx
                                    .decode(
                                        cx.component(obx_16_parts[1], Level::Subcomponent, 1),
                                    );
                                cx.append_text(" ", text);
                                let text = cx.decode(obx_16_parts[2]);
                                cx.append_text(" ", text);
                            }
                            let joined_f = cx.end_text();
                            either_f = joined_f;
                        }
                        // mappings/v2-to-fhir/oru_r01.mw:89  doctor -> Practitioner
                        let text = cx
                            .decode(
                                cx.component(obx_16_parts[8], Level::Subcomponent, 1),
                            );
                        let patient_observer_id = cx
                            .identify(
                                "Practitioner",
                                &[either_f, text],
                                Sharing::Once,
                                Row(378),
                            )?;
                    }
                }
                let patient_observer_end = cx.ids();
                let mut patient_observer_next = patient_observer_start;
                let mut patient_result_id = Id::NONE;
                if obx_b.exists() {
                    let encoded = cx.single(cx.field(obx_b, 3), Row(379));
                    let obx_3_parts = cx.split::<2>(encoded, Level::Component);
                    // mappings/v2-to-fhir/oru_r01.mw:91  OBX -> Observation
                    let mut text: Value = cx.decode(cx.repetition(cx.field(pid, 3), 1));
                    if text.is_empty() {
                        let encoded = cx.single(cx.field(pid, 2), Row(379));
                        text = cx.decode(encoded);
                    }
                    if text.is_empty() {
                        text = msh_10;
                    }
                    let encoded_2 = cx.sole(cx.field(obx_b, 14), Row(379));
                    let text_2 = cx.decode(encoded_2);
                    let mut text_3: Value = cx.decode(obx_3_parts[0]);
                    if text_3.is_empty() {
                        text_3 = cx.decode(obx_3_parts[1]);
                    }
                    let encoded_3 = cx.single(cx.field(obx_b, 4), Row(379));
                    let text_4 = cx.decode(encoded_3);
                    patient_result_id = cx
                        .identify(
                            "Observation",
                            &[text, text_2, text_3, text_4],
                            Sharing::Numbered,
                            Row(379),
                        )?;
                } else {
                    // mappings/v2-to-fhir/oru_r01.mw:91  OBX -> Observation
                    cx.report(Reported::MissingSource, Row(379), b"", "")?;
                }
                for obx_16_b in cx.repetitions(obx_16_g) {
                    let obx_16_parts_b = cx.split::<2>(obx_16_b, Level::Component);
                    if (!cx.decode(obx_16_parts_b[0]).is_empty()
                        || !cx
                            .decode(
                                cx.component(obx_16_parts_b[1], Level::Subcomponent, 1),
                            )
                            .is_empty()) && mapwright_runtime::has_value(obx_16_b)
                    {
                        let patient_observer_id_b = cx.id_at(patient_observer_next);
                        patient_observer_next += 1;
                        if patient_observer_id_b.exists() {
                            // mappings/v2-to-fhir/oru_r01.mw:89  doctor -> Practitioner
                            let once_12 = cx.begin_once();
                            {
                                let element_14 = cx.open("{", false);
                                {
                                    cx.put_identified(
                                        "\"fullUrl\":\"urn:uuid:",
                                        patient_observer_id_b,
                                        "",
                                    );
                                    let resource_14 = cx.open("\"resource\":{", false);
                                    {
                                        practitioner_6(cx, patient_observer_id_b, obx_16_b)?;
                                    }
                                    cx.close(resource_14, "}", true)?;
                                    let request_14 = cx
                                        .open("\"request\":{\"method\":\"PUT\"", true);
                                    {
                                        cx.put_identified(
                                            "\"url\":\"Practitioner/",
                                            patient_observer_id_b,
                                            "",
                                        );
                                    }
                                    cx.close(request_14, "}", false)?;
                                }
                                cx.close(element_14, "}", false)?;
                            }
                            cx.end_once(once_12, patient_observer_id_b, Row(378));
                        }
                    }
                }
                if patient_result_id.exists() {
                    let element_15 = cx.open("{", false);
                    {
                        // mappings/v2-to-fhir/oru_r01.mw:91  OBX -> Observation
                        cx.put_identified(
                            "\"fullUrl\":\"urn:uuid:",
                            patient_result_id,
                            "",
                        );
                        let resource_15 = cx.open("\"resource\":{", false);
                        {
                            patient_result(
                                cx,
                                patient_observation,
                                patient_result_id,
                                patient_id,
                                visit_id,
                                patient_observer_start,
                                patient_observer_end,
                            )?;
                        }
                        cx.close(resource_15, "}", true)?;
                        let request_15 = cx
                            .open("\"request\":{\"method\":\"PUT\"", true);
                        {
                            cx.put_identified(
                                "\"url\":\"Observation/",
                                patient_result_id,
                                "",
                            );
                        }
                        cx.close(request_15, "}", false)?;
                    }
                    cx.close(element_15, "}", false)?;
                }
                patient_observation = cx.next(patient_observation);
            }
            let mut order_observation_b = cx.child(patient_result_b, 19);
            while order_observation_b.exists() {
                let mut ordering_provider_id = Id::NONE;
                let orc = cx.child(cx.child(order_observation_b, 20), 21);
                let orc_12_c = cx.field(orc, 12);
                let orc_12_b = cx.repetition(orc_12_c, 1);
                let orc_12_parts = cx.split::<9>(orc_12_b, Level::Component);
                let orc_12_1 = cx.decode(orc_12_parts[0]);
                if (!orc_12_1.is_empty()
                    || !cx
                        .decode(cx.component(orc_12_parts[1], Level::Subcomponent, 1))
                        .is_empty()) && mapwright_runtime::has_value(orc_12_b)
                {
                    let mut either_g = orc_12_1;
                    if either_g.is_empty() {
                        cx.begin_text();
                        {
                            let text = cx
                                .decode(
                                    cx.component(orc_12_parts[1], Level::Subcomponent, 1),
                                );
                            cx.append_text(" ", text);
                            let text = cx.decode(orc_12_parts[2]);
                            cx.append_text(" ", text);
                        }
                        let joined_g = cx.end_text();
                        either_g = joined_g;
                    }
                    // mappings/v2-to-fhir/oru_r01.mw:104  ORC-12[1] -> Practitioner
                    let text = cx
                        .decode(cx.component(orc_12_parts[8], Level::Subcomponent, 1));
                    ordering_provider_id = cx
                        .identify(
                            "Practitioner",
                            &[either_g, text],
                            Sharing::Once,
                            Row(614),
                        )?;
                }
                let mut obr_provider_id = Id::NONE;
                let mut any_c = false;
                for orc_12 in cx.repetitions(orc_12_c) {
                    if mapwright_runtime::has_value(orc_12) {
                        any_c = true;
                        break;
                    }
                }
                let obr_b = cx.child(order_observation_b, 27);
                let obr_16 = cx.repetition(cx.field(obr_b, 16), 1);
                let obr_16_parts = cx.split::<9>(obr_16, Level::Component);
                if !(any_c)
                    && (!cx.decode(obr_16_parts[0]).is_empty()
                        || !cx
                            .decode(
                                cx.component(obr_16_parts[1], Level::Subcomponent, 1),
                            )
                            .is_empty()) && mapwright_runtime::has_value(obr_16)
                {
                    let mut either_h = cx.decode(obr_16_parts[0]);
                    if either_h.is_empty() {
                        cx.begin_text();
                        {
                            let text = cx
                                .decode(
                                    cx.component(obr_16_parts[1], Level::Subcomponent, 1),
                                );
                            cx.append_text(" ", text);
                            let text = cx.decode(obr_16_parts[2]);
                            cx.append_text(" ", text);
                        }
                        let joined_h = cx.end_text();
                        either_h = joined_h;
                    }
                    // mappings/v2-to-fhir/oru_r01.mw:108  OBR-16[1] -> Practitioner
                    let text = cx
                        .decode(cx.component(obr_16_parts[8], Level::Subcomponent, 1));
                    obr_provider_id = cx
                        .identify(
                            "Practitioner",
                            &[either_h, text],
                            Sharing::Once,
                            Row(619),
                        )?;
                }
                let mut ordering_facility_id = Id::NONE;
                let orc_21 = cx.repetition(cx.field(orc, 21), 1);
                let orc_21_parts = cx.split::<10>(orc_21, Level::Component);
                let orc_21_1 = cx.decode(orc_21_parts[0]);
                if (!orc_21_1.is_empty()
                    || {
                        let encoded = cx
                            .leaf(orc_21_parts[2], Level::Subcomponent, Row(621));
                        !cx.decode(encoded).is_empty()
                    } || !cx.decode(orc_21_parts[9]).is_empty())
                    && mapwright_runtime::has_value(orc_21)
                {
                    // mappings/v2-to-fhir/oru_r01.mw:110  ORC-21[1] -> Organization
                    let mut text: Value = cx.decode(orc_21_parts[9]);
                    if text.is_empty() {
                        let encoded_2 = cx
                            .leaf(orc_21_parts[2], Level::Subcomponent, Row(624));
                        text = cx.decode(encoded_2);
                    }
                    if text.is_empty() {
                        text = orc_21_1;
                    }
                    let text_2 = cx
                        .decode(cx.component(orc_21_parts[5], Level::Subcomponent, 1));
                    ordering_facility_id = cx
                        .identify(
                            "Organization",
                            &[text, text_2],
                            Sharing::Once,
                            Row(624),
                        )?;
                }
                let mut ordering_role_id = Id::NONE;
                if (!orc_21_1.is_empty()
                    || {
                        let encoded = cx
                            .leaf(orc_21_parts[2], Level::Subcomponent, Row(626));
                        !cx.decode(encoded).is_empty()
                    } || !cx.decode(orc_21_parts[9]).is_empty()) && orc.exists()
                {
                    // mappings/v2-to-fhir/oru_r01.mw:115  ORC -> PractitionerRole
                    let mut text: Value = cx.decode(orc_21_parts[9]);
                    if text.is_empty() {
                        let encoded_2 = cx
                            .leaf(orc_21_parts[2], Level::Subcomponent, Row(628));
                        text = cx.decode(encoded_2);
                    }
                    if text.is_empty() {
                        text = orc_21_1;
                    }
                    let mut text_2: Value = orc_12_1;
                    if text_2.is_empty() {
                        text_2 = cx
                            .decode(
                                cx.component(orc_12_parts[1], Level::Subcomponent, 1),
                            );
                    }
                    if text_2.is_empty() {
                        text_2 = cx.decode(obr_16_parts[0]);
                    }
                    if text_2.is_empty() {
                        text_2 = cx
                            .decode(
                                cx.component(obr_16_parts[1], Level::Subcomponent, 1),
                            );
                    }
                    ordering_role_id = cx
                        .identify(
                            "PractitionerRole",
                            &[text, text_2],
                            Sharing::Once,
                            Row(628),
                        )?;
                }
                let mut order_id = Id::NONE;
                if pid.exists() {
                    if obr_b.exists() {
                        let obr_4 = cx.single(cx.field(obr_b, 4), Row(629));
                        // mappings/v2-to-fhir/oru_r01.mw:123  OBR -> ServiceRequest
                        let encoded = cx.single(cx.field(obr_b, 3), Row(629));
                        let mut text: Value = cx.decode(encoded);
                        if text.is_empty() {
                            let encoded_2 = cx.single(cx.field(obr_b, 2), Row(629));
                            text = cx.decode(encoded_2);
                        }
                        if text.is_empty() {
                            let encoded_3 = cx.single(cx.field(orc, 3), Row(629));
                            text = cx.decode(encoded_3);
                        }
                        if text.is_empty() {
                            let encoded_4 = cx.single(cx.field(orc, 2), Row(629));
                            text = cx.decode(encoded_4);
                        }
                        if text.is_empty() {
                            text = msh_10;
                        }
                        let mut text_2: Value = cx
                            .decode(cx.component(obr_4, Level::Component, 1));
                        if text_2.is_empty() {
                            text_2 = cx.decode(cx.component(obr_4, Level::Component, 2));
                        }
                        order_id = cx
                            .identify(
                                "ServiceRequest",
                                &[text, text_2],
                                Sharing::Numbered,
                                Row(629),
                            )?;
                    } else {
                        // mappings/v2-to-fhir/oru_r01.mw:123  OBR -> ServiceRequest
                        cx.report(Reported::MissingSource, Row(629), b"", "")?;
                    }
                }
                let mut collector_id = Id::NONE;
                let obr_10 = cx.repetition(cx.field(obr_b, 10), 1);
                let obr_10_parts = cx.split::<9>(obr_10, Level::Component);
                let obr_10_1 = cx.decode(obr_10_parts[0]);
                if (!obr_10_1.is_empty()
                    || !cx
                        .decode(cx.component(obr_10_parts[1], Level::Subcomponent, 1))
                        .is_empty()) && mapwright_runtime::has_value(obr_10)
                {
                    let mut either_i = obr_10_1;
                    if either_i.is_empty() {
                        cx.begin_text();
                        {
                            let text = cx
                                .decode(
                                    cx.component(obr_10_parts[1], Level::Subcomponent, 1),
                                );
                            cx.append_text(" ", text);
                            let text = cx.decode(obr_10_parts[2]);
                            cx.append_text(" ", text);
                        }
                        let joined_i = cx.end_text();
                        either_i = joined_i;
                    }
                    // mappings/v2-to-fhir/oru_r01.mw:136  OBR-10[1] -> Practitioner
                    let text = cx
                        .decode(cx.component(obr_10_parts[8], Level::Subcomponent, 1));
                    collector_id = cx
                        .identify(
                            "Practitioner",
                            &[either_i, text],
                            Sharing::Once,
                            Row(633),
                        )?;
                }
                let specimen_start = cx.ids();
                let mut index_b = 0;
                let mut specimen_2 = cx.child(order_observation_b, 40);
                while specimen_2.exists() {
                    index_b += 1;
                    let mut specimen_id = Id::NONE;
                    let spm = cx.child(specimen_2, 41);
                    if spm.exists() {
                        let encoded = cx.single(cx.field(spm, 2), Row(634));
                        let spm_2_parts = cx.split::<2>(encoded, Level::Component);
                        let mut text: Value = cx.decode(spm_2_parts[1]);
                        if text.is_empty() {
                            text = cx.decode(spm_2_parts[0]);
                        }
                        if text.is_empty() {
                            text = cx.decode(cx.repetition(cx.field(spm, 30), 1));
                        }
                        if text.is_empty() {
                            text = cx.decode(cx.repetition(cx.field(spm, 31), 1));
                        }
                        let mut either_j = text;
                        if either_j.is_empty() {
                            cx.begin_text();
                            {
                                let encoded = cx.single(cx.field(obr_b, 3), Row(634));
                                let mut text: Value = cx
                                    .decode(cx.component(encoded, Level::Component, 1));
                                if text.is_empty() {
                                    let encoded_2 = cx.single(cx.field(obr_b, 2), Row(634));
                                    text = cx
                                        .decode(cx.component(encoded_2, Level::Component, 1));
                                }
                                if text.is_empty() {
                                    let encoded_3 = cx.single(cx.field(orc, 3), Row(634));
                                    text = cx
                                        .decode(cx.component(encoded_3, Level::Component, 1));
                                }
                                if text.is_empty() {
                                    let encoded_4 = cx.single(cx.field(orc, 2), Row(634));
                                    text = cx
                                        .decode(cx.component(encoded_4, Level::Component, 1));
                                }
                                if text.is_empty() {
                                    text = msh_10;
                                }
                                cx.append_text("/", text);
                                let encoded = cx.single(cx.field(obr_b, 4), Row(634));
                                let text = cx
                                    .decode(cx.component(encoded, Level::Component, 1));
                                cx.append_text("/", text);
                                let text = cx.number(index_b);
                                cx.append_text("/", text);
                            }
                            let joined_j = cx.end_text();
                            either_j = joined_j;
                        }
                        // mappings/v2-to-fhir/oru_r01.mw:141  SPM -> Specimen
                        let mut text: Value = cx
                            .decode(cx.repetition(cx.field(pid, 3), 1));
                        if text.is_empty() {
                            let encoded = cx.single(cx.field(pid, 2), Row(634));
                            text = cx.decode(encoded);
                        }
                        specimen_id = cx
                            .identify(
                                "Specimen",
                                &[text, either_j],
                                Sharing::Once,
                                Row(634),
                            )?;
                    } else {
                        // mappings/v2-to-fhir/oru_r01.mw:141  SPM -> Specimen
                        cx.report(Reported::MissingSource, Row(634), b"", "")?;
                    }
                    if !(specimen_id.exists()) {
                        specimen_id = cx.identify_none();
                    }
                    specimen_2 = cx.next(specimen_2);
                }
                let specimen_end = cx.ids();
                let mut specimen_next = specimen_start;
                let mut drawn_id = Id::NONE;
                let mut holds_c = mapwright_runtime::has_value(
                    cx.single(cx.field(obr_b, 9), Row(635)),
                )
                    || {
                        let encoded = cx.sole(cx.field(obr_b, 14), Row(636));
                        !cx.decode(encoded).is_empty()
                    }
                    || mapwright_runtime::has_value(
                        cx.single(cx.field(obr_b, 15), Row(637)),
                    );
                if holds_c {
                    let mut any_d = false;
                    let mut specimen_b = cx.child(order_observation_b, 40);
                    while specimen_b.exists() {
                        if cx.child(specimen_b, 41).exists() {
                            any_d = true;
                            break;
                        }
                        specimen_b = cx.next(specimen_b);
                    }
                    holds_c = !(any_d);
                }
                if holds_c {
                    if obr_b.exists() {
                        let obr_4_b = cx.single(cx.field(obr_b, 4), Row(629));
                        // mappings/v2-to-fhir/oru_r01.mw:165  OBR -> Specimen
                        let encoded = cx.single(cx.field(obr_b, 3), Row(638));
                        let mut text: Value = cx.decode(encoded);
                        if text.is_empty() {
                            let encoded_2 = cx.single(cx.field(obr_b, 2), Row(638));
                            text = cx.decode(encoded_2);
                        }
                        if text.is_empty() {
                            let encoded_3 = cx.single(cx.field(orc, 3), Row(638));
                            text = cx.decode(encoded_3);
                        }
                        if text.is_empty() {
                            let encoded_4 = cx.single(cx.field(orc, 2), Row(638));
                            text = cx.decode(encoded_4);
                        }
                        if text.is_empty() {
                            text = msh_10;
                        }
                        let mut text_2: Value = cx
                            .decode(cx.component(obr_4_b, Level::Component, 1));
                        if text_2.is_empty() {
                            text_2 = cx
                                .decode(cx.component(obr_4_b, Level::Component, 2));
                        }
                        drawn_id = cx
                            .identify(
                                "Specimen",
                                &[text, text_2],
                                Sharing::Numbered,
                                Row(638),
                            )?;
                    } else {
                        // mappings/v2-to-fhir/oru_r01.mw:165  OBR -> Specimen
                        cx.report(Reported::MissingSource, Row(638), b"", "")?;
                    }
                }
                let result_start = cx.ids();
                let mut observation = cx.child(order_observation_b, 34);
                while observation.exists() {
                    let mut result_id = Id::NONE;
                    let obx = cx.child(observation, 35);
                    if obx.exists() {
                        let encoded = cx.single(cx.field(obx, 3), Row(639));
                        let obx_3_parts_b = cx.split::<2>(encoded, Level::Component);
                        let obr_4_c = cx.single(cx.field(obr_b, 4), Row(629));
                        // mappings/v2-to-fhir/oru_r01.mw:201  OBX -> Observation
                        let encoded = cx.single(cx.field(obr_b, 3), Row(639));
                        let mut text: Value = cx.decode(encoded);
                        if text.is_empty() {
                            let encoded_2 = cx.single(cx.field(obr_b, 2), Row(639));
                            text = cx.decode(encoded_2);
                        }
                        if text.is_empty() {
                            let encoded_3 = cx.single(cx.field(orc, 3), Row(639));
                            text = cx.decode(encoded_3);
                        }
                        if text.is_empty() {
                            let encoded_4 = cx.single(cx.field(orc, 2), Row(639));
                            text = cx.decode(encoded_4);
                        }
                        if text.is_empty() {
                            text = msh_10;
                        }
                        let mut text_2: Value = cx
                            .decode(cx.component(obr_4_c, Level::Component, 1));
                        if text_2.is_empty() {
                            text_2 = cx
                                .decode(cx.component(obr_4_c, Level::Component, 2));
                        }
                        let mut text_3: Value = cx.decode(obx_3_parts_b[0]);
                        if text_3.is_empty() {
                            text_3 = cx.decode(obx_3_parts_b[1]);
                        }
                        let encoded_5 = cx.single(cx.field(obx, 4), Row(639));
                        let text_4 = cx.decode(encoded_5);
                        result_id = cx
                            .identify(
                                "Observation",
                                &[text, text_2, text_3, text_4],
                                Sharing::Numbered,
                                Row(639),
                            )?;
                    } else {
                        // mappings/v2-to-fhir/oru_r01.mw:201  OBX -> Observation
                        cx.report(Reported::MissingSource, Row(639), b"", "")?;
                    }
                    if !(result_id.exists()) {
                        result_id = cx.identify_none();
                    }
                    observation = cx.next(observation);
                }
                let result_end = cx.ids();
                let mut result_next = result_start;
                let mut interpreter_id = Id::NONE;
                let encoded = cx.single(cx.field(obr_b, 32), Row(640));
                let obr_32_1 = cx.component(encoded, Level::Component, 1);
                let obr_32_1_parts = cx.split::<9>(obr_32_1, Level::Subcomponent);
                let obr_32_1_1 = cx.decode(obr_32_1_parts[0]);
                if (!obr_32_1_1.is_empty() || !cx.decode(obr_32_1_parts[1]).is_empty())
                    && mapwright_runtime::has_value(obr_32_1)
                {
                    let mut either_k = obr_32_1_1;
                    if either_k.is_empty() {
                        cx.begin_text();
                        {
                            let text = cx.decode(obr_32_1_parts[1]);
                            cx.append_text(" ", text);
                            let text = cx.decode(obr_32_1_parts[2]);
                            cx.append_text(" ", text);
                        }
                        let joined_k = cx.end_text();
                        either_k = joined_k;
                    }
                    // mappings/v2-to-fhir/oru_r01.mw:224  OBR-32.1 -> Practitioner
                    let text = cx.decode(obr_32_1_parts[8]);
                    interpreter_id = cx
                        .identify(
                            "Practitioner",
                            &[either_k, text],
                            Sharing::Once,
                            Row(643),
                        )?;
                }
                let assistant_start = cx.ids();
                let obr_33_c = cx.field(obr_b, 33);
                for obr_33 in cx.repetitions(obr_33_c) {
                    let obr_33_1 = cx.component(obr_33, Level::Component, 1);
                    let obr_33_1_parts = cx.split::<9>(obr_33_1, Level::Subcomponent);
                    let obr_33_1_1 = cx.decode(obr_33_1_parts[0]);
                    if (!obr_33_1_1.is_empty()
                        || !cx.decode(obr_33_1_parts[1]).is_empty())
                        && mapwright_runtime::has_value(obr_33)
                    {
                        let mut assistant_id = Id::NONE;
                        if mapwright_runtime::has_value(obr_33_1) {
                            let mut either_l = obr_33_1_1;
                            if either_l.is_empty() {
                                cx.begin_text();
                                {
                                    let text = cx.decode(obr_33_1_parts[1]);
                                    cx.append_text(" ", text);
                                    let text = cx.decode(obr_33_1_parts[2]);
                                    cx.append_text(" ", text);
                                }
                                let joined_l = cx.end_text();
                                either_l = joined_l;
                            }
                            // mappings/v2-to-fhir/oru_r01.mw:227  person.1 -> Practitioner
                            let text = cx.decode(obr_33_1_parts[8]);
                            assistant_id = cx
                                .identify(
                                    "Practitioner",
                                    &[either_l, text],
                                    Sharing::Once,
                                    Row(645),
                                )?;
                        }
                        if !(assistant_id.exists()) {
                            assistant_id = cx.identify_none();
                        }
                    }
                }
                let assistant_end = cx.ids();
                let mut assistant_next = assistant_start;
                let technician_start = cx.ids();
                let obr_34_c = cx.field(obr_b, 34);
                for obr_34 in cx.repetitions(obr_34_c) {
                    let obr_34_1 = cx.component(obr_34, Level::Component, 1);
                    let obr_34_1_parts = cx.split::<9>(obr_34_1, Level::Subcomponent);
                    let obr_34_1_1 = cx.decode(obr_34_1_parts[0]);
                    if (!obr_34_1_1.is_empty()
                        || !cx.decode(obr_34_1_parts[1]).is_empty())
                        && mapwright_runtime::has_value(obr_34)
                    {
                        let mut technician_id = Id::NONE;
                        if mapwright_runtime::has_value(obr_34_1) {
                            let mut either_m = obr_34_1_1;
                            if either_m.is_empty() {
                                cx.begin_text();
                                {
                                    let text = cx.decode(obr_34_1_parts[1]);
                                    cx.append_text(" ", text);
                                    let text = cx.decode(obr_34_1_parts[2]);
                                    cx.append_text(" ", text);
                                }
                                let joined_m = cx.end_text();
                                either_m = joined_m;
                            }
                            // mappings/v2-to-fhir/oru_r01.mw:230  person.1 -> Practitioner
                            let text = cx.decode(obr_34_1_parts[8]);
                            technician_id = cx
                                .identify(
                                    "Practitioner",
                                    &[either_m, text],
                                    Sharing::Once,
                                    Row(647),
                                )?;
                        }
                        if !(technician_id.exists()) {
                            technician_id = cx.identify_none();
                        }
                    }
                }
                let technician_end = cx.ids();
                let mut technician_next = technician_start;
                let transcriptionist_start = cx.ids();
                let obr_35_c = cx.field(obr_b, 35);
                for obr_35 in cx.repetitions(obr_35_c) {
                    let obr_35_1 = cx.component(obr_35, Level::Component, 1);
                    let obr_35_1_parts = cx.split::<9>(obr_35_1, Level::Subcomponent);
                    let obr_35_1_1 = cx.decode(obr_35_1_parts[0]);
                    if (!obr_35_1_1.is_empty()
                        || !cx.decode(obr_35_1_parts[1]).is_empty())
                        && mapwright_runtime::has_value(obr_35)
                    {
                        let mut transcriptionist_id = Id::NONE;
                        if mapwright_runtime::has_value(obr_35_1) {
                            let mut either_n = obr_35_1_1;
                            if either_n.is_empty() {
                                cx.begin_text();
                                {
                                    let text = cx.decode(obr_35_1_parts[1]);
                                    cx.append_text(" ", text);
                                    let text = cx.decode(obr_35_1_parts[2]);
                                    cx.append_text(" ", text);
                                }
                                let joined_n = cx.end_text();
                                either_n = joined_n;
                            }
                            // mappings/v2-to-fhir/oru_r01.mw:233  person.1 -> Practitioner
                            let text = cx.decode(obr_35_1_parts[8]);
                            transcriptionist_id = cx
                                .identify(
                                    "Practitioner",
                                    &[either_n, text],
                                    Sharing::Once,
                                    Row(649),
                                )?;
                        }
                        if !(transcriptionist_id.exists()) {
                            transcriptionist_id = cx.identify_none();
                        }
                    }
                }
                let transcriptionist_end = cx.ids();
                let mut transcriptionist_next = transcriptionist_start;
                let report_id_b = cx.id_at(report_next);
                report_next += 1;
                if ordering_provider_id.exists() {
                    // mappings/v2-to-fhir/oru_r01.mw:104  ORC-12[1] -> Practitioner
                    let once_13 = cx.begin_once();
                    {
                        let element_16 = cx.open("{", false);
                        {
                            cx.put_identified(
                                "\"fullUrl\":\"urn:uuid:",
                                ordering_provider_id,
                                "",
                            );
                            let resource_16 = cx.open("\"resource\":{", false);
                            {
                                ordering_provider(
                                    cx,
                                    ordering_provider_id,
                                    order_observation_b,
                                )?;
                            }
                            cx.close(resource_16, "}", true)?;
                            let request_16 = cx
                                .open("\"request\":{\"method\":\"PUT\"", true);
                            {
                                cx.put_identified(
                                    "\"url\":\"Practitioner/",
                                    ordering_provider_id,
                                    "",
                                );
                            }
                            cx.close(request_16, "}", false)?;
                        }
                        cx.close(element_16, "}", false)?;
                    }
                    cx.end_once(once_13, ordering_provider_id, Row(614));
                }
                if obr_provider_id.exists() {
                    // mappings/v2-to-fhir/oru_r01.mw:108  OBR-16[1] -> Practitioner
                    let once_14 = cx.begin_once();
                    {
                        let element_17 = cx.open("{", false);
                        {
                            cx.put_identified(
                                "\"fullUrl\":\"urn:uuid:",
                                obr_provider_id,
                                "",
                            );
                            let resource_17 = cx.open("\"resource\":{", false);
                            {
                                practitioner_7(cx, obr_provider_id, order_observation_b)?;
                            }
                            cx.close(resource_17, "}", true)?;
                            let request_17 = cx
                                .open("\"request\":{\"method\":\"PUT\"", true);
                            {
                                cx.put_identified(
                                    "\"url\":\"Practitioner/",
                                    obr_provider_id,
                                    "",
                                );
                            }
                            cx.close(request_17, "}", false)?;
                        }
                        cx.close(element_17, "}", false)?;
                    }
                    cx.end_once(once_14, obr_provider_id, Row(619));
                }
                if ordering_facility_id.exists() {
                    // mappings/v2-to-fhir/oru_r01.mw:110  ORC-21[1] -> Organization
                    let once_15 = cx.begin_once();
                    {
                        let element_18 = cx.open("{", false);
                        {
                            cx.put_identified(
                                "\"fullUrl\":\"urn:uuid:",
                                ordering_facility_id,
                                "",
                            );
                            let resource_18 = cx.open("\"resource\":{", false);
                            {
                                ordering_facility(
                                    cx,
                                    ordering_facility_id,
                                    order_observation_b,
                                )?;
                            }
                            cx.close(resource_18, "}", true)?;
                            let request_18 = cx
                                .open("\"request\":{\"method\":\"PUT\"", true);
                            {
                                cx.put_identified(
                                    "\"url\":\"Organization/",
                                    ordering_facility_id,
                                    "",
                                );
                            }
                            cx.close(request_18, "}", false)?;
                        }
                        cx.close(element_18, "}", false)?;
                    }
                    cx.end_once(once_15, ordering_facility_id, Row(624));
                }
                if ordering_role_id.exists() {
                    // mappings/v2-to-fhir/oru_r01.mw:115  ORC -> PractitionerRole
                    let once_16 = cx.begin_once();
                    {
                        let element_19 = cx.open("{", false);
                        {
                            cx.put_identified(
                                "\"fullUrl\":\"urn:uuid:",
                                ordering_role_id,
                                "",
                            );
                            let resource_19 = cx.open("\"resource\":{", false);
                            {
                                ordering_role(
                                    cx,
                                    ordering_role_id,
                                    order_observation_b,
                                    ordering_provider_id,
                                    obr_provider_id,
                                    ordering_facility_id,
                                )?;
                            }
                            cx.close(resource_19, "}", true)?;
                            let request_19 = cx
                                .open("\"request\":{\"method\":\"PUT\"", true);
                            {
                                cx.put_identified(
                                    "\"url\":\"PractitionerRole/",
                                    ordering_role_id,
                                    "",
                                );
                            }
                            cx.close(request_19, "}", false)?;
                        }
                        cx.close(element_19, "}", false)?;
                    }
                    cx.end_once(once_16, ordering_role_id, Row(628));
                }
                if order_id.exists() {
                    let element_20 = cx.open("{", false);
                    {
                        // mappings/v2-to-fhir/oru_r01.mw:123  OBR -> ServiceRequest
                        cx.put_identified("\"fullUrl\":\"urn:uuid:", order_id, "");
                        let resource_20 = cx.open("\"resource\":{", false);
                        {
                            order(
                                cx,
                                order_observation_b,
                                order_id,
                                patient_id,
                                visit_id,
                                ordering_role_id,
                                ordering_provider_id,
                                obr_provider_id,
                                specimen_start,
                                specimen_end,
                                drawn_id,
                            )?;
                        }
                        cx.close(resource_20, "}", true)?;
                        let request_20 = cx
                            .open("\"request\":{\"method\":\"PUT\"", true);
                        {
                            cx.put_identified("\"url\":\"ServiceRequest/", order_id, "");
                        }
                        cx.close(request_20, "}", false)?;
                    }
                    cx.close(element_20, "}", false)?;
                }
                if collector_id.exists() {
                    // mappings/v2-to-fhir/oru_r01.mw:136  OBR-10[1] -> Practitioner
                    let once_17 = cx.begin_once();
                    {
                        let element_21 = cx.open("{", false);
                        {
                            cx.put_identified(
                                "\"fullUrl\":\"urn:uuid:",
                                collector_id,
                                "",
                            );
                            let resource_21 = cx.open("\"resource\":{", false);
                            {
                                practitioner_8(cx, collector_id, order_observation_b)?;
                            }
                            cx.close(resource_21, "}", true)?;
                            let request_21 = cx
                                .open("\"request\":{\"method\":\"PUT\"", true);
                            {
                                cx.put_identified(
                                    "\"url\":\"Practitioner/",
                                    collector_id,
                                    "",
                                );
                            }
                            cx.close(request_21, "}", false)?;
                        }
                        cx.close(element_21, "}", false)?;
                    }
                    cx.end_once(once_17, collector_id, Row(633));
                }
                let mut specimen_c = cx.child(order_observation_b, 40);
                while specimen_c.exists() {
                    let specimen_id_b = cx.id_at(specimen_next);
                    specimen_next += 1;
                    if specimen_id_b.exists() {
                        // mappings/v2-to-fhir/oru_r01.mw:141  SPM -> Specimen
                        let once_18 = cx.begin_once();
                        {
                            let element_22 = cx.open("{", false);
                            {
                                cx.put_identified(
                                    "\"fullUrl\":\"urn:uuid:",
                                    specimen_id_b,
                                    "",
                                );
                                let resource_22 = cx.open("\"resource\":{", false);
                                {
                                    specimen(
                                        cx,
                                        specimen_id_b,
                                        specimen_c,
                                        patient_id,
                                        collector_id,
                                    )?;
                                }
                                cx.close(resource_22, "}", true)?;
                                let request_22 = cx
                                    .open("\"request\":{\"method\":\"PUT\"", true);
                                {
                                    cx.put_identified("\"url\":\"Specimen/", specimen_id_b, "");
                                }
                                cx.close(request_22, "}", false)?;
                            }
                            cx.close(element_22, "}", false)?;
                        }
                        cx.end_once(once_18, specimen_id_b, Row(634));
                    }
                    let mut specimen_observation = cx.child(specimen_c, 42);
                    while specimen_observation.exists() {
                        let specimen_observer_start = cx.ids();
                        let obx_c = cx.child(specimen_observation, 43);
                        let obx_16_h = cx.field(obx_c, 16);
                        for obx_16_c in cx.repetitions(obx_16_h) {
                            let obx_16_parts_c = cx
                                .split::<9>(obx_16_c, Level::Component);
                            let obx_16_1_b = cx.decode(obx_16_parts_c[0]);
                            if (!obx_16_1_b.is_empty()
                                || !cx
                                    .decode(
                                        cx.component(obx_16_parts_c[1], Level::Subcomponent, 1),
                                    )
                                    .is_empty()) && mapwright_runtime::has_value(obx_16_c)
                            {
                                let mut either_o = obx_16_1_b;
                                if either_o.is_empty() {
                                    cx.begin_text();
                                    {
                                        let text = cx
                                            .decode(
                                                cx.component(obx_16_parts_c[1], Level::Subcomponent, 1),
                                            );
                                        cx.append_text(" ", text);
                                        let text = cx.decode(obx_16_parts_c[2]);
                                        cx.append_text(" ", text);
                                    }
                                    let joined_o = cx.end_text();
                                    either_o = joined_o;
                                }
                                // mappings/v2-to-fhir/oru_r01.mw:150  doctor -> Practitioner
                                let text = cx
                                    .decode(
                                        cx.component(obx_16_parts_c[8], Level::Subcomponent, 1),
                                    );
                                let specimen_observer_id = cx
                                    .identify(
                                        "Practitioner",
                                        &[either_o, text],
                                        Sharing::Once,
                                        Row(750),
                                    )?;
                            }
                        }
                        let specimen_observer_end = cx.ids();
                        let mut specimen_observer_next = specimen_observer_start;
                        let mut specimen_result_id = Id::NONE;
                        if obx_c.exists() {
                            let spm_b = cx.child(specimen_c, 41);
                            let encoded = cx.single(cx.field(spm_b, 2), Row(751));
                            let spm_2_parts_b = cx.split::<2>(encoded, Level::Component);
                            let encoded = cx.single(cx.field(obx_c, 3), Row(751));
                            let obx_3_parts_c = cx.split::<2>(encoded, Level::Component);
                            let obr_4_d = cx.single(cx.field(obr_b, 4), Row(629));
                            // mappings/v2-to-fhir/oru_r01.mw:152  OBX -> Observation
                            let encoded = cx.single(cx.field(obr_b, 3), Row(751));
                            let mut text: Value = cx.decode(encoded);
                            if text.is_empty() {
                                let encoded_2 = cx.single(cx.field(obr_b, 2), Row(751));
                                text = cx.decode(encoded_2);
                            }
                            if text.is_empty() {
                                let encoded_3 = cx.single(cx.field(orc, 3), Row(751));
                                text = cx.decode(encoded_3);
                            }
                            if text.is_empty() {
                                let encoded_4 = cx.single(cx.field(orc, 2), Row(751));
                                text = cx.decode(encoded_4);
                            }
                            if text.is_empty() {
                                text = msh_10;
                            }
                            let mut text_2: Value = cx
                                .decode(cx.component(obr_4_d, Level::Component, 1));
                            if text_2.is_empty() {
                                text_2 = cx
                                    .decode(cx.component(obr_4_d, Level::Component, 2));
                            }
                            let mut text_3: Value = cx.decode(spm_2_parts_b[1]);
                            if text_3.is_empty() {
                                text_3 = cx.decode(spm_2_parts_b[0]);
                            }
                            if text_3.is_empty() {
                                let encoded_5 = cx.sole(cx.field(spm_b, 1), Row(751));
                                text_3 = cx.decode(encoded_5);
                            }
                            let mut text_4: Value = cx.decode(obx_3_parts_c[0]);
                            if text_4.is_empty() {
                                text_4 = cx.decode(obx_3_parts_c[1]);
                            }
                            let encoded_6 = cx.single(cx.field(obx_c, 4), Row(751));
                            let text_5 = cx.decode(encoded_6);
                            specimen_result_id = cx
                                .identify(
                                    "Observation",
                                    &[text, text_2, text_3, text_4, text_5],
                                    Sharing::Numbered,
                                    Row(751),
                                )?;
                        } else {
                            // mappings/v2-to-fhir/oru_r01.mw:152  OBX -> Observation
                            cx.report(Reported::MissingSource, Row(751), b"", "")?;
                        }
                        for obx_16_d in cx.repetitions(obx_16_h) {
                            let obx_16_parts_d = cx
                                .split::<2>(obx_16_d, Level::Component);
                            if (!cx.decode(obx_16_parts_d[0]).is_empty()
                                || !cx
                                    .decode(
                                        cx.component(obx_16_parts_d[1], Level::Subcomponent, 1),
                                    )
                                    .is_empty()) && mapwright_runtime::has_value(obx_16_d)
                            {
                                let specimen_observer_id_b = cx
                                    .id_at(specimen_observer_next);
                                specimen_observer_next += 1;
                                if specimen_observer_id_b.exists() {
                                    // mappings/v2-to-fhir/oru_r01.mw:150  doctor -> Practitioner
                                    let once_19 = cx.begin_once();
                                    {
                                        let element_23 = cx.open("{", false);
                                        {
                                            cx.put_identified(
                                                "\"fullUrl\":\"urn:uuid:",
                                                specimen_observer_id_b,
                                                "",
                                            );
                                            let resource_23 = cx.open("\"resource\":{", false);
                                            {
                                                practitioner_9(cx, specimen_observer_id_b, obx_16_d)?;
                                            }
                                            cx.close(resource_23, "}", true)?;
                                            let request_23 = cx
                                                .open("\"request\":{\"method\":\"PUT\"", true);
                                            {
                                                cx.put_identified(
                                                    "\"url\":\"Practitioner/",
                                                    specimen_observer_id_b,
                                                    "",
                                                );
                                            }
                                            cx.close(request_23, "}", false)?;
                                        }
                                        cx.close(element_23, "}", false)?;
                                    }
                                    cx.end_once(once_19, specimen_observer_id_b, Row(750));
                                }
                            }
                        }
                        if specimen_result_id.exists() {
                            let element_24 = cx.open("{", false);
                            {
                                // mappings/v2-to-fhir/oru_r01.mw:152  OBX -> Observation
                                cx.put_identified(
                                    "\"fullUrl\":\"urn:uuid:",
                                    specimen_result_id,
                                    "",
                                );
                                let resource_24 = cx.open("\"resource\":{", false);
                                {
                                    specimen_result(
                                        cx,
                                        specimen_observation,
                                        specimen_result_id,
                                        patient_id,
                                        specimen_id_b,
                                        visit_id,
                                        specimen_observer_start,
                                        specimen_observer_end,
                                    )?;
                                }
                                cx.close(resource_24, "}", true)?;
                                let request_24 = cx
                                    .open("\"request\":{\"method\":\"PUT\"", true);
                                {
                                    cx.put_identified(
                                        "\"url\":\"Observation/",
                                        specimen_result_id,
                                        "",
                                    );
                                }
                                cx.close(request_24, "}", false)?;
                            }
                            cx.close(element_24, "}", false)?;
                        }
                        specimen_observation = cx.next(specimen_observation);
                    }
                    specimen_c = cx.next(specimen_c);
                }
                if drawn_id.exists() {
                    let element_25 = cx.open("{", false);
                    {
                        // mappings/v2-to-fhir/oru_r01.mw:165  OBR -> Specimen
                        cx.put_identified("\"fullUrl\":\"urn:uuid:", drawn_id, "");
                        let resource_25 = cx.open("\"resource\":{", false);
                        {
                            drawn(
                                cx,
                                drawn_id,
                                order_observation_b,
                                patient_id,
                                collector_id,
                            )?;
                        }
                        cx.close(resource_25, "}", true)?;
                        let request_25 = cx
                            .open("\"request\":{\"method\":\"PUT\"", true);
                        {
                            cx.put_identified("\"url\":\"Specimen/", drawn_id, "");
                        }
                        cx.close(request_25, "}", false)?;
                    }
                    cx.close(element_25, "}", false)?;
                }
                let mut observation_b = cx.child(order_observation_b, 34);
                while observation_b.exists() {
                    let observer_start = cx.ids();
                    let obx_d = cx.child(observation_b, 35);
                    let obx_16_i = cx.field(obx_d, 16);
                    for obx_16_e in cx.repetitions(obx_16_i) {
                        let obx_16_parts_e = cx.split::<9>(obx_16_e, Level::Component);
                        let obx_16_1_c = cx.decode(obx_16_parts_e[0]);
                        if (!obx_16_1_c.is_empty()
                            || !cx
                                .decode(
                                    cx.component(obx_16_parts_e[1], Level::Subcomponent, 1),
                                )
                                .is_empty()) && mapwright_runtime::has_value(obx_16_e)
                        {
                            let mut either_p = obx_16_1_c;
                            if either_p.is_empty() {
                                cx.begin_text();
                                {
                                    let text = cx
                                        .decode(
                                            cx.component(obx_16_parts_e[1], Level::Subcomponent, 1),
                                        );
                                    cx.append_text(" ", text);
                                    let text = cx.decode(obx_16_parts_e[2]);
                                    cx.append_text(" ", text);
                                }
                                let joined_p = cx.end_text();
                                either_p = joined_p;
                            }
                            // mappings/v2-to-fhir/oru_r01.mw:175  doctor -> Practitioner
                            let text = cx
                                .decode(
                                    cx.component(obx_16_parts_e[8], Level::Subcomponent, 1),
                                );
                            let observer_id = cx
                                .identify(
                                    "Practitioner",
                                    &[either_p, text],
                                    Sharing::Once,
                                    Row(777),
                                )?;
                        }
                    }
                    let observer_end = cx.ids();
                    let mut observer_next = observer_start;
                    let mut laboratory_id = Id::NONE;
                    let obx_23 = cx.single(cx.field(obx_d, 23), Row(778));
                    let obx_23_parts = cx.split::<10>(obx_23, Level::Component);
                    let obx_23_1 = cx.decode(obx_23_parts[0]);
                    if (!obx_23_1.is_empty()
                        || {
                            let encoded = cx
                                .leaf(obx_23_parts[2], Level::Subcomponent, Row(779));
                            !cx.decode(encoded).is_empty()
                        } || !cx.decode(obx_23_parts[9]).is_empty())
                        && mapwright_runtime::has_value(obx_23)
                    {
                        // mappings/v2-to-fhir/oru_r01.mw:177  OBX-23[1] -> Organization
                        let mut text: Value = cx.decode(obx_23_parts[9]);
                        if text.is_empty() {
                            let encoded_2 = cx
                                .leaf(obx_23_parts[2], Level::Subcomponent, Row(782));
                            text = cx.decode(encoded_2);
                        }
                        if text.is_empty() {
                            text = obx_23_1;
                        }
                        let text_2 = cx
                            .decode(
                                cx.component(obx_23_parts[5], Level::Subcomponent, 1),
                            );
                        laboratory_id = cx
                            .identify(
                                "Organization",
                                &[text, text_2],
                                Sharing::Once,
                                Row(782),
                            )?;
                    }
                    let mut director_id = Id::NONE;
                    let obx_25 = cx.single(cx.field(obx_d, 25), Row(783));
                    let obx_25_parts = cx.split::<9>(obx_25, Level::Component);
                    let obx_25_1 = cx.decode(obx_25_parts[0]);
                    if (!obx_25_1.is_empty()
                        || !cx
                            .decode(
                                cx.component(obx_25_parts[1], Level::Subcomponent, 1),
                            )
                            .is_empty()) && mapwright_runtime::has_value(obx_25)
                    {
                        let mut either_q = obx_25_1;
                        if either_q.is_empty() {
                            cx.begin_text();
                            {
                                let text = cx
                                    .decode(
                                        cx.component(obx_25_parts[1], Level::Subcomponent, 1),
                                    );
                                cx.append_text(" ", text);
                                let text = cx.decode(obx_25_parts[2]);
                                cx.append_text(" ", text);
                            }
                            let joined_q = cx.end_text();
                            either_q = joined_q;
                        }
                        // mappings/v2-to-fhir/oru_r01.mw:181  OBX-25[1] -> Practitioner
                        let text = cx
                            .decode(
                                cx.component(obx_25_parts[8], Level::Subcomponent, 1),
                            );
                        director_id = cx
                            .identify(
                                "Practitioner",
                                &[either_q, text],
                                Sharing::Once,
                                Row(786),
                            )?;
                    }
                    let mut director_role_id = Id::NONE;
                    if (!obx_25_1.is_empty()
                        || !cx
                            .decode(
                                cx.component(obx_25_parts[1], Level::Subcomponent, 1),
                            )
                            .is_empty()) && mapwright_runtime::has_value(obx_25)
                    {
                        let mut either_r = obx_25_1;
                        if either_r.is_empty() {
                            cx.begin_text();
                            {
                                let text = cx
                                    .decode(
                                        cx.component(obx_25_parts[1], Level::Subcomponent, 1),
                                    );
                                cx.append_text(" ", text);
                                let text = cx.decode(obx_25_parts[2]);
                                cx.append_text(" ", text);
                            }
                            let joined_r = cx.end_text();
                            either_r = joined_r;
                        }
                        // mappings/v2-to-fhir/oru_r01.mw:183  OBX-25[1] -> PractitionerRole
                        let text = cx
                            .decode(
                                cx.component(obx_25_parts[8], Level::Subcomponent, 1),
                            );
                        let mut text_2: Value = cx.decode(obx_23_parts[9]);
                        if text_2.is_empty() {
                            let encoded = cx
                                .leaf(obx_23_parts[2], Level::Subcomponent, Row(790));
                            text_2 = cx.decode(encoded);
                        }
                        if text_2.is_empty() {
                            text_2 = obx_23_1;
                        }
                        director_role_id = cx
                            .identify(
                                "PractitionerRole",
                                &[b"MDIR", either_r, text, text_2],
                                Sharing::Once,
                                Row(790),
                            )?;
                    }
                    let mut producer_id = Id::NONE;
                    let obx_15 = cx.single(cx.field(obx_d, 15), Row(791));
                    let obx_15_parts = cx.split::<9>(obx_15, Level::Component);
                    let obx_15_1 = cx.decode(obx_15_parts[0]);
                    if (!obx_15_1.is_empty() || !cx.decode(obx_15_parts[1]).is_empty()
                        || !cx.decode(obx_15_parts[8]).is_empty())
                        && mapwright_runtime::has_value(obx_15)
                    {
                        // mappings/v2-to-fhir/oru_r01.mw:188  OBX-15 -> Organization
                        let mut text: Value = obx_15_1;
                        if text.is_empty() {
                            text = cx.decode(obx_15_parts[1]);
                        }
                        if text.is_empty() {
                            text = cx.decode(obx_15_parts[8]);
                        }
                        let encoded = cx
                            .leaf(obx_15_parts[2], Level::Subcomponent, Row(795));
                        let text_2 = cx.decode(encoded);
                        producer_id = cx
                            .identify(
                                "Organization",
                                &[text, text_2],
                                Sharing::Once,
                                Row(795),
                            )?;
                    }
                    let mut instrument_id = Id::NONE;
                    let mut any_e = false;
                    let obx_18_c = cx.field(obx_d, 18);
                    for obx_18 in cx.repetitions(obx_18_c) {
                        if mapwright_runtime::has_value(obx_18) {
                            any_e = true;
                            break;
                        }
                    }
                    if any_e {
                        if obx_d.exists() {
                            // mappings/v2-to-fhir/oru_r01.mw:190  OBX -> Device
                            let text = cx.decode(cx.repetition(obx_18_c, 1));
                            instrument_id = cx
                                .identify("Device", &[text], Sharing::Once, Row(797))?;
                        } else {
                            // mappings/v2-to-fhir/oru_r01.mw:190  OBX -> Device
                            cx.report(Reported::MissingSource, Row(797), b"", "")?;
                        }
                    }
                    let participant_start = cx.ids();
                    let mut prt = cx.child(observation_b, 36);
                    while prt.exists() {
                        for prt_5 in cx.repetitions(cx.field(prt, 5)) {
                            let prt_5_parts = cx.split::<9>(prt_5, Level::Component);
                            let prt_5_1 = cx.decode(prt_5_parts[0]);
                            if (!prt_5_1.is_empty()
                                || !cx
                                    .decode(
                                        cx.component(prt_5_parts[1], Level::Subcomponent, 1),
                                    )
                                    .is_empty()) && mapwright_runtime::has_value(prt_5)
                            {
                                let mut either_s = prt_5_1;
                                if either_s.is_empty() {
                                    cx.begin_text();
                                    {
                                        let text = cx
                                            .decode(
                                                cx.component(prt_5_parts[1], Level::Subcomponent, 1),
                                            );
                                        cx.append_text(" ", text);
                                        let text = cx.decode(prt_5_parts[2]);
                                        cx.append_text(" ", text);
                                    }
                                    let joined_s = cx.end_text();
                                    either_s = joined_s;
                                }
                                // mappings/v2-to-fhir/oru_r01.mw:195  doctor -> Practitioner
                                let text = cx
                                    .decode(
                                        cx.component(prt_5_parts[8], Level::Subcomponent, 1),
                                    );
                                let participant_id = cx
                                    .identify(
                                        "Practitioner",
                                        &[either_s, text],
                                        Sharing::Once,
                                        Row(799),
                                    )?;
                            }
                        }
                        prt = cx.next(prt);
                    }
                    let participant_end = cx.ids();
                    let mut participant_next = participant_start;
                    let mut participating_device_id = Id::NONE;
                    let mut any_f = false;
                    for obx_18_b in cx.repetitions(obx_18_c) {
                        if mapwright_runtime::has_value(obx_18_b) {
                            any_f = true;
                            break;
                        }
                    }
                    if !(any_f) {
                        let mut first_prt_10 = b"" as Value;
                        let mut prt_b = cx.child(observation_b, 36);
                        while prt_b.exists() {
                            for prt_10 in cx.repetitions(cx.field(prt_b, 10)) {
                                if !(mapwright_runtime::has_value(first_prt_10))
                                    && mapwright_runtime::has_value(prt_10)
                                {
                                    first_prt_10 = prt_10;
                                    break;
                                }
                            }
                            prt_b = cx.next(prt_b);
                        }
                        if mapwright_runtime::has_value(first_prt_10) {
                            let mut first_prt_10_b = b"" as Value;
                            let mut prt_c = cx.child(observation_b, 36);
                            while prt_c.exists() {
                                for prt_10_b in cx.repetitions(cx.field(prt_c, 10)) {
                                    if !(mapwright_runtime::has_value(first_prt_10_b))
                                        && mapwright_runtime::has_value(prt_10_b)
                                    {
                                        first_prt_10_b = prt_10_b;
                                        break;
                                    }
                                }
                                prt_c = cx.next(prt_c);
                            }
                            // mappings/v2-to-fhir/oru_r01.mw:198  first(PRT-10) -> Device
                            let text = cx.decode(first_prt_10_b);
                            participating_device_id = cx
                                .identify("Device", &[text], Sharing::Once, Row(802))?;
                        }
                    }
                    let result_id_b = cx.id_at(result_next);
                    result_next += 1;
                    for obx_16_f in cx.repetitions(obx_16_i) {
                        let obx_16_parts_f = cx.split::<2>(obx_16_f, Level::Component);
                        if (!cx.decode(obx_16_parts_f[0]).is_empty()
                            || !cx
                                .decode(
                                    cx.component(obx_16_parts_f[1], Level::Subcomponent, 1),
                                )
                                .is_empty()) && mapwright_runtime::has_value(obx_16_f)
                        {
                            let observer_id_b = cx.id_at(observer_next);
                            observer_next += 1;
                            if observer_id_b.exists() {
                                // mappings/v2-to-fhir/oru_r01.mw:175  doctor -> Practitioner
                                let once_20 = cx.begin_once();
                                {
                                    let element_26 = cx.open("{", false);
                                    {
                                        cx.put_identified(
                                            "\"fullUrl\":\"urn:uuid:",
                                            observer_id_b,
                                            "",
                                        );
                                        let resource_26 = cx.open("\"resource\":{", false);
                                        {
                                            practitioner_10(cx, observer_id_b, obx_16_f)?;
                                        }
                                        cx.close(resource_26, "}", true)?;
                                        let request_26 = cx
                                            .open("\"request\":{\"method\":\"PUT\"", true);
                                        {
                                            cx.put_identified(
                                                "\"url\":\"Practitioner/",
                                                observer_id_b,
                                                "",
                                            );
                                        }
                                        cx.close(request_26, "}", false)?;
                                    }
                                    cx.close(element_26, "}", false)?;
                                }
                                cx.end_once(once_20, observer_id_b, Row(777));
                            }
                        }
                    }
                    if laboratory_id.exists() {
                        // mappings/v2-to-fhir/oru_r01.mw:177  OBX-23[1] -> Organization
                        let once_21 = cx.begin_once();
                        {
                            let element_27 = cx.open("{", false);
                            {
                                cx.put_identified(
                                    "\"fullUrl\":\"urn:uuid:",
                                    laboratory_id,
                                    "",
                                );
                                let resource_27 = cx.open("\"resource\":{", false);
                                {
                                    laboratory(cx, laboratory_id, observation_b)?;
                                }
                                cx.close(resource_27, "}", true)?;
                                let request_27 = cx
                                    .open("\"request\":{\"method\":\"PUT\"", true);
                                {
                                    cx.put_identified(
                                        "\"url\":\"Organization/",
                                        laboratory_id,
                                        "",
                                    );
                                }
                                cx.close(request_27, "}", false)?;
                            }
                            cx.close(element_27, "}", false)?;
                        }
                        cx.end_once(once_21, laboratory_id, Row(782));
                    }
                    if director_id.exists() {
                        // mappings/v2-to-fhir/oru_r01.mw:181  OBX-25[1] -> Practitioner
                        let once_22 = cx.begin_once();
                        {
                            let element_28 = cx.open("{", false);
                            {
                                cx.put_identified(
                                    "\"fullUrl\":\"urn:uuid:",
                                    director_id,
                                    "",
                                );
                                let resource_28 = cx.open("\"resource\":{", false);
                                {
                                    practitioner_11(cx, director_id, observation_b)?;
                                }
                                cx.close(resource_28, "}", true)?;
                                let request_28 = cx
                                    .open("\"request\":{\"method\":\"PUT\"", true);
                                {
                                    cx.put_identified(
                                        "\"url\":\"Practitioner/",
                                        director_id,
                                        "",
                                    );
                                }
                                cx.close(request_28, "}", false)?;
                            }
                            cx.close(element_28, "}", false)?;
                        }
                        cx.end_once(once_22, director_id, Row(786));
                    }
                    if director_role_id.exists() {
                        // mappings/v2-to-fhir/oru_r01.mw:183  OBX-25[1] -> PractitionerRole
                        let once_23 = cx.begin_once();
                        {
                            let element_29 = cx.open("{", false);
                            {
                                cx.put_identified(
                                    "\"fullUrl\":\"urn:uuid:",
                                    director_role_id,
                                    "",
                                );
                                let resource_29 = cx.open("\"resource\":{", false);
                                {
                                    director_role(
                                        cx,
                                        director_role_id,
                                        director_id,
                                        laboratory_id,
                                    )?;
                                }
                                cx.close(resource_29, "}", true)?;
                                let request_29 = cx
                                    .open("\"request\":{\"method\":\"PUT\"", true);
                                {
                                    cx.put_identified(
                                        "\"url\":\"PractitionerRole/",
                                        director_role_id,
                                        "",
                                    );
                                }
                                cx.close(request_29, "}", false)?;
                            }
                            cx.close(element_29, "}", false)?;
                        }
                        cx.end_once(once_23, director_role_id, Row(790));
                    }
                    if producer_id.exists() {
                        // mappings/v2-to-fhir/oru_r01.mw:188  OBX-15 -> Organization
                        let once_24 = cx.begin_once();
                        {
                            let element_30 = cx.open("{", false);
                            {
                                cx.put_identified(
                                    "\"fullUrl\":\"urn:uuid:",
                                    producer_id,
                                    "",
                                );
                                let resource_30 = cx.open("\"resource\":{", false);
                                {
                                    organization_4(cx, producer_id, observation_b)?;
                                }
                                cx.close(resource_30, "}", true)?;
                                let request_30 = cx
                                    .open("\"request\":{\"method\":\"PUT\"", true);
                                {
                                    cx.put_identified(
                                        "\"url\":\"Organization/",
                                        producer_id,
                                        "",
                                    );
                                }
                                cx.close(request_30, "}", false)?;
                            }
                            cx.close(element_30, "}", false)?;
                        }
                        cx.end_once(once_24, producer_id, Row(795));
                    }
                    if instrument_id.exists() {
                        // mappings/v2-to-fhir/oru_r01.mw:190  OBX -> Device
                        let once_25 = cx.begin_once();
                        {
                            let element_31 = cx.open("{", false);
                            {
                                cx.put_identified(
                                    "\"fullUrl\":\"urn:uuid:",
                                    instrument_id,
                                    "",
                                );
                                let resource_31 = cx.open("\"resource\":{", false);
                                {
                                    device(cx, instrument_id, observation_b)?;
                                }
                                cx.close(resource_31, "}", true)?;
                                let request_31 = cx
                                    .open("\"request\":{\"method\":\"PUT\"", true);
                                {
                                    cx.put_identified("\"url\":\"Device/", instrument_id, "");
                                }
                                cx.close(request_31, "}", false)?;
                            }
                            cx.close(element_31, "}", false)?;
                        }
                        cx.end_once(once_25, instrument_id, Row(797));
                    }
                    let mut prt_d = cx.child(observation_b, 36);
                    while prt_d.exists() {
                        for prt_5_b in cx.repetitions(cx.field(prt_d, 5)) {
                            let prt_5_parts_b = cx.split::<2>(prt_5_b, Level::Component);
                            if (!cx.decode(prt_5_parts_b[0]).is_empty()
                                || !cx
                                    .decode(
                                        cx.component(prt_5_parts_b[1], Level::Subcomponent, 1),
                                    )
                                    .is_empty()) && mapwright_runtime::has_value(prt_5_b)
                            {
                                let participant_id_b = cx.id_at(participant_next);
                                participant_next += 1;
                                if participant_id_b.exists() {
                                    // mappings/v2-to-fhir/oru_r01.mw:195  doctor -> Practitioner
                                    let once_26 = cx.begin_once();
                                    {
                                        let element_32 = cx.open("{", false);
                                        {
                                            cx.put_identified(
                                                "\"fullUrl\":\"urn:uuid:",
                                                participant_id_b,
                                                "",
                                            );
                                            let resource_32 = cx.open("\"resource\":{", false);
                                            {
                                                practitioner_12(cx, participant_id_b, prt_5_b)?;
                                            }
                                            cx.close(resource_32, "}", true)?;
                                            let request_32 = cx
                                                .open("\"request\":{\"method\":\"PUT\"", true);
                                            {
                                                cx.put_identified(
                                                    "\"url\":\"Practitioner/",
                                                    participant_id_b,
                                                    "",
                                                );
                                            }
                                            cx.close(request_32, "}", false)?;
                                        }
                                        cx.close(element_32, "}", false)?;
                                    }
                                    cx.end_once(once_26, participant_id_b, Row(799));
                                }
                            }
                        }
                        prt_d = cx.next(prt_d);
                    }
                    if participating_device_id.exists() {
                        // mappings/v2-to-fhir/oru_r01.mw:198  first(PRT-10) -> Device
                        let once_27 = cx.begin_once();
                        {
                            let element_33 = cx.open("{", false);
                            {
                                cx.put_identified(
                                    "\"fullUrl\":\"urn:uuid:",
                                    participating_device_id,
                                    "",
                                );
                                let resource_33 = cx.open("\"resource\":{", false);
                                {
                                    device_2(cx, observation_b, participating_device_id)?;
                                }
                                cx.close(resource_33, "}", true)?;
                                let request_33 = cx
                                    .open("\"request\":{\"method\":\"PUT\"", true);
                                {
                                    cx.put_identified(
                                        "\"url\":\"Device/",
                                        participating_device_id,
                                        "",
                                    );
                                }
                                cx.close(request_33, "}", false)?;
                            }
                            cx.close(element_33, "}", false)?;
                        }
                        cx.end_once(once_27, participating_device_id, Row(802));
                    }
                    if result_id_b.exists() {
                        let element_34 = cx.open("{", false);
                        {
                            // mappings/v2-to-fhir/oru_r01.mw:201  OBX -> Observation
                            cx.put_identified(
                                "\"fullUrl\":\"urn:uuid:",
                                result_id_b,
                                "",
                            );
                            let resource_34 = cx.open("\"resource\":{", false);
                            {
                                result(
                                    cx,
                                    observation_b,
                                    result_id_b,
                                    order_id,
                                    patient_id,
                                    visit_id,
                                    order_observation_b,
                                    observer_start,
                                    observer_end,
                                    participant_start,
                                    participant_end,
                                    producer_id,
                                    director_role_id,
                                    laboratory_id,
                                    specimen_start,
                                    specimen_end,
                                    drawn_id,
                                    instrument_id,
                                    participating_device_id,
                                )?;
                            }
                            cx.close(resource_34, "}", true)?;
                            let request_34 = cx
                                .open("\"request\":{\"method\":\"PUT\"", true);
                            {
                                cx.put_identified(
                                    "\"url\":\"Observation/",
                                    result_id_b,
                                    "",
                                );
                            }
                            cx.close(request_34, "}", false)?;
                        }
                        cx.close(element_34, "}", false)?;
                    }
                    observation_b = cx.next(observation_b);
                }
                if interpreter_id.exists() {
                    // mappings/v2-to-fhir/oru_r01.mw:224  OBR-32.1 -> Practitioner
                    let once_28 = cx.begin_once();
                    {
                        let element_35 = cx.open("{", false);
                        {
                            cx.put_identified(
                                "\"fullUrl\":\"urn:uuid:",
                                interpreter_id,
                                "",
                            );
                            let resource_35 = cx.open("\"resource\":{", false);
                            {
                                practitioner_13(cx, interpreter_id, order_observation_b)?;
                            }
                            cx.close(resource_35, "}", true)?;
                            let request_35 = cx
                                .open("\"request\":{\"method\":\"PUT\"", true);
                            {
                                cx.put_identified(
                                    "\"url\":\"Practitioner/",
                                    interpreter_id,
                                    "",
                                );
                            }
                            cx.close(request_35, "}", false)?;
                        }
                        cx.close(element_35, "}", false)?;
                    }
                    cx.end_once(once_28, interpreter_id, Row(643));
                }
                for obr_33_b in cx.repetitions(obr_33_c) {
                    let obr_33_1_parts_b = cx
                        .split::<
                            2,
                        >(
                            cx.component(obr_33_b, Level::Component, 1),
                            Level::Subcomponent,
                        );
                    if (!cx.decode(obr_33_1_parts_b[0]).is_empty()
                        || !cx.decode(obr_33_1_parts_b[1]).is_empty())
                        && mapwright_runtime::has_value(obr_33_b)
                    {
                        let assistant_id_b = cx.id_at(assistant_next);
                        assistant_next += 1;
                        if assistant_id_b.exists() {
                            // mappings/v2-to-fhir/oru_r01.mw:227  person.1 -> Practitioner
                            let once_29 = cx.begin_once();
                            {
                                let element_36 = cx.open("{", false);
                                {
                                    cx.put_identified(
                                        "\"fullUrl\":\"urn:uuid:",
                                        assistant_id_b,
                                        "",
                                    );
                                    let resource_36 = cx.open("\"resource\":{", false);
                                    {
                                        practitioner_14(cx, assistant_id_b, obr_33_b)?;
                                    }
                                    cx.close(resource_36, "}", true)?;
                                    let request_36 = cx
                                        .open("\"request\":{\"method\":\"PUT\"", true);
                                    {
                                        cx.put_identified(
                                            "\"url\":\"Practitioner/",
                                            assistant_id_b,
                                            "",
                                        );
                                    }
                                    cx.close(request_36, "}", false)?;
                                }
                                cx.close(element_36, "}", false)?;
                            }
                            cx.end_once(once_29, assistant_id_b, Row(645));
                        }
                    }
                }
                for obr_34_b in cx.repetitions(obr_34_c) {
                    let obr_34_1_parts_b = cx
                        .split::<
                            2,
                        >(
                            cx.component(obr_34_b, Level::Component, 1),
                            Level::Subcomponent,
                        );
                    if (!cx.decode(obr_34_1_parts_b[0]).is_empty()
                        || !cx.decode(obr_34_1_parts_b[1]).is_empty())
                        && mapwright_runtime::has_value(obr_34_b)
                    {
                        let technician_id_b = cx.id_at(technician_next);
                        technician_next += 1;
                        if technician_id_b.exists() {
                            // mappings/v2-to-fhir/oru_r01.mw:230  person.1 -> Practitioner
                            let once_30 = cx.begin_once();
                            {
                                let element_37 = cx.open("{", false);
                                {
                                    cx.put_identified(
                                        "\"fullUrl\":\"urn:uuid:",
                                        technician_id_b,
                                        "",
                                    );
                                    let resource_37 = cx.open("\"resource\":{", false);
                                    {
                                        practitioner_15(cx, technician_id_b, obr_34_b)?;
                                    }
                                    cx.close(resource_37, "}", true)?;
                                    let request_37 = cx
                                        .open("\"request\":{\"method\":\"PUT\"", true);
                                    {
                                        cx.put_identified(
                                            "\"url\":\"Practitioner/",
                                            technician_id_b,
                                            "",
                                        );
                                    }
                                    cx.close(request_37, "}", false)?;
                                }
                                cx.close(element_37, "}", false)?;
                            }
                            cx.end_once(once_30, technician_id_b, Row(647));
                        }
                    }
                }
                for obr_35_b in cx.repetitions(obr_35_c) {
                    let obr_35_1_parts_b = cx
                        .split::<
                            2,
                        >(
                            cx.component(obr_35_b, Level::Component, 1),
                            Level::Subcomponent,
                        );
                    if (!cx.decode(obr_35_1_parts_b[0]).is_empty()
                        || !cx.decode(obr_35_1_parts_b[1]).is_empty())
                        && mapwright_runtime::has_value(obr_35_b)
                    {
                        let transcriptionist_id_b = cx.id_at(transcriptionist_next);
                        transcriptionist_next += 1;
                        if transcriptionist_id_b.exists() {
                            // mappings/v2-to-fhir/oru_r01.mw:233  person.1 -> Practitioner
                            let once_31 = cx.begin_once();
                            {
                                let element_38 = cx.open("{", false);
                                {
                                    cx.put_identified(
                                        "\"fullUrl\":\"urn:uuid:",
                                        transcriptionist_id_b,
                                        "",
                                    );
                                    let resource_38 = cx.open("\"resource\":{", false);
                                    {
                                        practitioner_16(cx, transcriptionist_id_b, obr_35_b)?;
                                    }
                                    cx.close(resource_38, "}", true)?;
                                    let request_38 = cx
                                        .open("\"request\":{\"method\":\"PUT\"", true);
                                    {
                                        cx.put_identified(
                                            "\"url\":\"Practitioner/",
                                            transcriptionist_id_b,
                                            "",
                                        );
                                    }
                                    cx.close(request_38, "}", false)?;
                                }
                                cx.close(element_38, "}", false)?;
                            }
                            cx.end_once(once_31, transcriptionist_id_b, Row(649));
                        }
                    }
                }
                if report_id_b.exists() {
                    let element_39 = cx.open("{", false);
                    {
                        // mappings/v2-to-fhir/oru_r01.mw:236  OBR -> DiagnosticReport
                        cx.put_identified("\"fullUrl\":\"urn:uuid:", report_id_b, "");
                        let resource_39 = cx.open("\"resource\":{", false);
                        {
                            report(
                                cx,
                                report_id_b,
                                order_observation_b,
                                patient_result_b,
                                order_id,
                                patient_id,
                                visit_id,
                                technician_start,
                                technician_end,
                                transcriptionist_start,
                                transcriptionist_end,
                                interpreter_id,
                                assistant_start,
                                assistant_end,
                                specimen_start,
                                specimen_end,
                                drawn_id,
                                result_start,
                                result_end,
                            )?;
                        }
                        cx.close(resource_39, "}", true)?;
                        let request_39 = cx
                            .open("\"request\":{\"method\":\"PUT\"", true);
                        {
                            cx.put_identified(
                                "\"url\":\"DiagnosticReport/",
                                report_id_b,
                                "",
                            );
                        }
                        cx.close(request_39, "}", false)?;
                    }
                    cx.close(element_39, "}", false)?;
                }
                order_observation_b = cx.next(order_observation_b);
            }
            patient_result_b = cx.next(patient_result_b);
        }
    }
    cx.close(entry, "]", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/datatypes/identifiers.mw:73
pub(crate) fn identifier<'m>(cx: &mut Context<'m>, hd: Value<'m>) -> Result<(), Failed> {
    let hd_parts = cx.split::<3>(hd, Level::Component);
    let encoded = cx.leaf(hd_parts[2], Level::Subcomponent, Row(9));
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
            cx.put_string("\"text\":", hd_3, Form::Iso, Policy::Fail, Row(11))?;
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
        cx.put_string("\"value\":", hd_2, Form::Iso, Policy::Fail, Row(12))?;
    } else {
        // mappings/v2-to-fhir/datatypes/identifiers.mw:78  HD.2 or HD.1 -> Identifier.value
        let mut text: Value = hd_2_b;
        if text.is_empty() {
            let encoded = cx.leaf(hd_parts[0], Level::Subcomponent, Row(13));
            text = cx.decode(encoded);
        }
        cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(13))?;
    }
    Ok(())
}
/// mappings/v2-to-fhir/oru_r01.mw:30
pub(crate) fn organization<'m>(
    cx: &mut Context<'m>,
    sender_id: Id,
    oru_r01_2: Node,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"Organization\"", false);
    // mappings/v2-to-fhir/oru_r01.mw:30  MSH-4 -> Organization
    cx.put_identified("\"id\":\"", sender_id, "");
    let msh_4 = cx.single(cx.field(cx.child(oru_r01_2, 1), 4), Row(8));
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
    let encoded = cx.leaf(msh_4_parts[0], Level::Subcomponent, Row(14));
    let mut text: Value = cx.decode(encoded);
    if text.is_empty() {
        text = cx.decode(msh_4_parts[1]);
    }
    cx.put_string("\"name\":", text, Form::Iso, Policy::Fail, Row(14))?;
    Ok(())
}
/// mappings/v2-to-fhir/oru_r01.mw:31
pub(crate) fn organization_2<'m>(
    cx: &mut Context<'m>,
    receiver_id: Id,
    oru_r01_2: Node,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"Organization\"", false);
    // mappings/v2-to-fhir/oru_r01.mw:31  MSH-6 -> Organization
    cx.put_identified("\"id\":\"", receiver_id, "");
    let msh_6 = cx.single(cx.field(cx.child(oru_r01_2, 1), 6), Row(8));
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
    let encoded = cx.leaf(msh_6_parts[0], Level::Subcomponent, Row(14));
    let mut text: Value = cx.decode(encoded);
    if text.is_empty() {
        text = cx.decode(msh_6_parts[1]);
    }
    cx.put_string("\"name\":", text, Form::Iso, Policy::Fail, Row(14))?;
    Ok(())
}
/// mappings/v2-to-fhir/oru_r01.mw:32
pub(crate) fn header<'m>(
    cx: &mut Context<'m>,
    header_id: Id,
    oru_r01_2: Node,
    receiver_id: Id,
    sender_id: Id,
    report_start: i32,
    report_end: i32,
) -> Result<(), Failed> {
    let mut holds_b: bool = false;
    let mut holds_c: bool = false;
    let mut holds_e: bool = false;
    let mut holds_f: bool = false;
    cx.literal("\"resourceType\":\"MessageHeader\"", false);
    // mappings/v2-to-fhir/oru_r01.mw:32  MSH -> MessageHeader
    cx.put_identified("\"id\":\"", header_id, "");
    let msh = cx.child(oru_r01_2, 1);
    let meta = cx.open("\"meta\":{\"tag\":[", false);
    {
        let encoded = cx.single(cx.field(msh, 11), Row(15));
        let msh_11_parts = cx.split::<2>(encoded, Level::Component);
        let encoded = cx.leaf(msh_11_parts[0], Level::Subcomponent, Row(15));
        let msh_11_1 = cx.decode(encoded);
        if !msh_11_1.is_empty() {
            let element = cx
                .open(
                    "{\"system\":\"http://terminology.hl7.org/CodeSystem/v2-0103\"",
                    false,
                );
            {
                // mappings/v2-to-fhir/segments/message_header.mw:42  MSH-11.1 -> Coding.code
                cx.put_code("\"code\":", msh_11_1, Form::Iso, Policy::Warn, Row(16))?;
            }
            cx.close(element, "}", true)?;
        }
        let encoded = cx.leaf(msh_11_parts[1], Level::Subcomponent, Row(17));
        let msh_11_2 = cx.decode(encoded);
        if !msh_11_2.is_empty() {
            let element_2 = cx
                .open(
                    "{\"system\":\"http://terminology.hl7.org/CodeSystem/v2-0207\"",
                    false,
                );
            {
                // mappings/v2-to-fhir/segments/message_header.mw:43  MSH-11.2 -> Coding.code
                cx.put_code("\"code\":", msh_11_2, Form::Iso, Policy::Warn, Row(18))?;
            }
            cx.close(element_2, "}", true)?;
        }
    }
    cx.close(meta, "]}", false)?;
    // mappings/v2-to-fhir/segments/message_header.mw:40  MSH-19.1 -> MessageHeader.language
    let encoded = cx.single(cx.field(msh, 19), Row(19));
    let text = cx.decode(cx.component(encoded, Level::Component, 1));
    cx.put_code("\"language\":", text, Form::Iso, Policy::Warn, Row(19))?;
    let encoded = cx.single(cx.field(msh, 9), Row(20));
    let msh_9_parts = cx.split::<3>(encoded, Level::Component);
    let encoded = cx.leaf(msh_9_parts[1], Level::Subcomponent, Row(20));
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
                cx.put_code("\"code\":", msh_9_2, Form::Iso, Policy::Fail, Row(21))?;
                cx.begin_text();
                {
                    let encoded = cx.leaf(msh_9_parts[0], Level::Subcomponent, Row(22));
                    let text = cx.decode(encoded);
                    cx.append_text("^", text);
                    cx.append_text("^", msh_9_2);
                    let encoded = cx.leaf(msh_9_parts[2], Level::Subcomponent, Row(22));
                    let text = cx.decode(encoded);
                    cx.append_text("^", text);
                }
                let joined = cx.end_text();
                // mappings/v2-to-fhir/segments/message_header.mw:14  join(MSH-9.1, "^", MSH-9.2, MSH-9.3) -> MessageHeader.eventCoding.display
                cx.put_string("\"display\":", joined, Form::Iso, Policy::Fail, Row(22))?;
            }
            cx.close(event_coding, "}", true)?;
        }
        cx.require(before, Row(21), Lack::Fail);
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
                let encoded = cx.leaf(msh_9_parts[0], Level::Subcomponent, Row(23));
                let text = cx.decode(encoded);
                cx.put_code("\"code\":", text, Form::Iso, Policy::Fail, Row(23))?;
            }
            cx.close(event_coding_2, "}", true)?;
        }
        cx.require(before_2, Row(23), Lack::Fail);
    }
    let destination = cx.open("\"destination\":[", false);
    {
        let msh_5 = cx.single(cx.field(msh, 5), Row(24));
        if mapwright_runtime::has_value(msh_5)
            || mapwright_runtime::has_value(cx.single(cx.field(msh, 6), Row(25)))
            || mapwright_runtime::has_value(cx.single(cx.field(msh, 23), Row(26)))
            || mapwright_runtime::has_value(cx.single(cx.field(msh, 25), Row(27)))
        {
            let element_3 = cx.open("{", false);
            {
                let msh_5_parts = cx.split::<3>(msh_5, Level::Component);
                // mappings/v2-to-fhir/segments/message_header.mw:30  MSH-5.1 or MSH-5.2 -> MessageHeader.destination.name
                let encoded = cx.leaf(msh_5_parts[0], Level::Subcomponent, Row(28));
                let mut text: Value = cx.decode(encoded);
                if text.is_empty() {
                    text = cx.decode(msh_5_parts[1]);
                }
                cx.put_string("\"name\":", text, Form::Iso, Policy::Fail, Row(28))?;
                let encoded = cx.single(cx.field(msh, 25), Row(29));
                let text = cx.decode(cx.component(encoded, Level::Component, 2));
                let msh_25_2 = cx.uri(text);
                let holds = !msh_25_2.is_empty();
                if !(holds) {
                    let msh_5_2 = cx.decode(msh_5_parts[1]);
                    holds_b = !cx.uri(msh_5_2).is_empty();
                    if !(holds_b) {
                        let encoded = cx
                            .leaf(msh_5_parts[2], Level::Subcomponent, Row(32));
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
                            Row(34),
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
                            Row(35),
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
                            Row(36),
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
                cx.require(before_3, Row(34), Lack::Fail);
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
            let encoded = cx.single(cx.field(msh, 3), Row(39));
            let msh_3_parts = cx.split::<3>(encoded, Level::Component);
            let encoded = cx.leaf(msh_3_parts[0], Level::Subcomponent, Row(39));
            let mut text: Value = cx.decode(encoded);
            if text.is_empty() {
                text = cx.decode(msh_3_parts[1]);
            }
            cx.put_string("\"name\":", text, Form::Iso, Policy::Fail, Row(39))?;
            let mut first_sft_3 = b"" as Value;
            let mut sft = cx.child(oru_r01_2, 2);
            while sft.exists() {
                let sft_3 = cx.single(cx.field(sft, 3), Row(40));
                if !cx.decode(sft_3).is_empty() {
                    first_sft_3 = sft_3;
                    break;
                }
                sft = cx.next(sft);
            }
            // mappings/v2-to-fhir/oru_r01.mw:33  first(SFT-3) -> MessageHeader.source.software
            let text = cx.decode(first_sft_3);
            cx.put_string("\"software\":", text, Form::Iso, Policy::Fail, Row(40))?;
            let mut first_sft_2 = b"" as Value;
            let mut sft_b = cx.child(oru_r01_2, 2);
            while sft_b.exists() {
                let sft_2 = cx.single(cx.field(sft_b, 2), Row(41));
                if !cx.decode(sft_2).is_empty() {
                    first_sft_2 = sft_2;
                    break;
                }
                sft_b = cx.next(sft_b);
            }
            // mappings/v2-to-fhir/oru_r01.mw:34  first(SFT-2) -> MessageHeader.source.version
            let text = cx.decode(first_sft_2);
            cx.put_string("\"version\":", text, Form::Iso, Policy::Fail, Row(41))?;
            let encoded = cx.single(cx.field(msh, 24), Row(42));
            let text = cx.decode(cx.component(encoded, Level::Component, 2));
            let msh_24_2 = cx.uri(text);
            let holds_d = !msh_24_2.is_empty();
            if !(holds_d) {
                let msh_3_2 = cx.decode(msh_3_parts[1]);
                holds_e = !cx.uri(msh_3_2).is_empty();
                if !(holds_e) {
                    let encoded = cx.leaf(msh_3_parts[2], Level::Subcomponent, Row(45));
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
                        Row(47),
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
                        Row(48),
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
                        Row(49),
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
            cx.require(before_5, Row(47), Lack::Fail);
        }
        cx.close(source, "}", false)?;
    }
    cx.require(before_4, Row(39), Lack::Fail);
    let responsible = cx.open("\"responsible\":{", false);
    {
        let encoded = cx.single(cx.field(msh, 22), Row(50));
        let msh_22_parts = cx.split::<10>(encoded, Level::Component);
        // mappings/v2-to-fhir/segments/message_header.mw:39  MSH-22.1 or MSH-22.10 -> MessageHeader.responsible.display
        let mut text: Value = cx.decode(msh_22_parts[0]);
        if text.is_empty() {
            text = cx.decode(msh_22_parts[9]);
        }
        cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(50))?;
    }
    cx.close(responsible, "}", false)?;
    let focus = cx.open("\"focus\":[", false);
    {
        for position in report_start..report_end {
            let mut report_id = cx.id_at(position);
            if report_id.exists() {
                // mappings/v2-to-fhir/oru_r01.mw:35  report -> MessageHeader.focus
                cx.put_identified("{\"reference\":\"urn:uuid:", report_id, "}");
            }
        }
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
        let encoded = cx.leaf(xon_parts[3], Level::Subcomponent, Row(70));
        let text = cx.decode(encoded);
        cx.put_string("\"valueString\":", text, Form::Iso, Policy::Fail, Row(70))?;
    }
    cx.close(extension, "}]", true)?;
    let encoded = cx.leaf(xon_parts[6], Level::Subcomponent, Row(71));
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
            cx.put_string("\"text\":", xon_7, Form::Iso, Policy::Fail, Row(73))?;
        }
        cx.close(type_1_2, "}", false)?;
    }
    let xon_6_parts = cx.split::<2>(xon_parts[5], Level::Subcomponent);
    let xon_6_2_b = cx.decode(xon_6_parts[1]);
    let xon_6_2 = cx.uri(xon_6_2_b);
    if !xon_6_2.is_empty() {
        // mappings/v2-to-fhir/datatypes/identifiers.mw:63  uri(XON.6.2) -> Identifier.system
        cx.put_uri("\"system\":", xon_6_2, Form::Iso, Policy::Fail, Row(74))?;
    } else {
        // mappings/v2-to-fhir/datatypes/identifiers.mw:64  XON.6.1 -> Identifier.system
        let text = cx.decode(xon_6_parts[0]);
        cx.put_uri(
            "\"system\":",
            cx.parameter_at(0, text),
            Form::Iso,
            Policy::Fail,
            Row(75),
        )?;
    }
    // mappings/v2-to-fhir/datatypes/identifiers.mw:59  XON.10 or XON.3 -> Identifier.value
    let mut text: Value = cx.decode(xon_parts[9]);
    if text.is_empty() {
        let encoded = cx.leaf(xon_parts[2], Level::Subcomponent, Row(76));
        text = cx.decode(encoded);
    }
    cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(76))?;
    let assigner = cx.open("\"assigner\":{", false);
    {
        // mappings/v2-to-fhir/datatypes/identifiers.mw:61  XON.6.1 or XON.6.2 -> Identifier.assigner.display
        let mut text: Value = cx.decode(xon_6_parts[0]);
        if text.is_empty() {
            text = xon_6_2_b;
        }
        cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(77))?;
    }
    cx.close(assigner, "}", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/oru_r01.mw:42
pub(crate) fn organization_3<'m>(
    cx: &mut Context<'m>,
    primary_care_id: Id,
    pd1_3: Value<'m>,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"Organization\"", false);
    // mappings/v2-to-fhir/oru_r01.mw:42  practice -> Organization
    cx.put_identified("\"id\":\"", primary_care_id, "");
    let pd1_3_parts = cx.split::<10>(pd1_3, Level::Component);
    let identifier_8 = cx.open("\"identifier\":[", false);
    {
        if !cx.decode(pd1_3_parts[9]).is_empty()
            || {
                let encoded = cx.leaf(pd1_3_parts[2], Level::Subcomponent, Row(69));
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
    cx.put_string("\"name\":", text, Form::Iso, Policy::Fail, Row(78))?;
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
        cx.put_string("\"valueString\":", text, Form::Iso, Policy::Fail, Row(79))?;
    }
    cx.close(extension, "}]", true)?;
    let encoded = cx.leaf(xcn_parts[12], Level::Subcomponent, Row(80));
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
            cx.put_string("\"text\":", xcn_13, Form::Iso, Policy::Fail, Row(82))?;
        }
        cx.close(type_1_2, "}", false)?;
    }
    let xcn_9_parts = cx.split::<2>(xcn_parts[8], Level::Subcomponent);
    let xcn_9_2_b = cx.decode(xcn_9_parts[1]);
    let xcn_9_2 = cx.uri(xcn_9_2_b);
    if !xcn_9_2.is_empty() {
        // mappings/v2-to-fhir/datatypes/identifiers.mw:48  uri(XCN.9.2) -> Identifier.system
        cx.put_uri("\"system\":", xcn_9_2, Form::Iso, Policy::Fail, Row(83))?;
    } else {
        // mappings/v2-to-fhir/datatypes/identifiers.mw:49  XCN.9.1 -> Identifier.system
        let text = cx.decode(xcn_9_parts[0]);
        cx.put_uri(
            "\"system\":",
            cx.parameter_at(0, text),
            Form::Iso,
            Policy::Fail,
            Row(84),
        )?;
    }
    // mappings/v2-to-fhir/datatypes/identifiers.mw:44  XCN.1 -> Identifier.value
    let text = cx.decode(xcn_parts[0]);
    cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(85))?;
    let assigner = cx.open("\"assigner\":{", false);
    {
        // mappings/v2-to-fhir/datatypes/identifiers.mw:46  XCN.9.1 or XCN.9.2 -> Identifier.assigner.display
        let mut text: Value = cx.decode(xcn_9_parts[0]);
        if text.is_empty() {
            text = xcn_9_2_b;
        }
        cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(86))?;
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
        let encoded = cx.leaf(xcn_parts[17], Level::Subcomponent, Row(87));
        let text = cx.decode(encoded);
        cx.put_code(
            "\"valueCode\":",
            cx.cell(6, cx.lookup(6, text), TableColumn::Code),
            Form::Iso,
            Policy::Fail,
            Row(87),
        )?;
    }
    cx.close(extension, "}]", true)?;
    // mappings/v2-to-fhir/datatypes/names.mw:43  XCN.10 -> HumanName.use
    let encoded = cx.leaf(xcn_parts[9], Level::Subcomponent, Row(88));
    let text = cx.decode(encoded);
    cx.put_code(
        "\"use\":",
        cx.cell(5, cx.lookup(5, text), TableColumn::Code),
        Form::Iso,
        Policy::Fail,
        Row(88),
    )?;
    let xcn_2_parts = cx.split::<5>(xcn_parts[1], Level::Subcomponent);
    // mappings/v2-to-fhir/datatypes/names.mw:33  XCN.2.1 -> HumanName.family
    let text = cx.decode(xcn_2_parts[0]);
    cx.put_string("\"family\":", text, Form::Iso, Policy::Fail, Row(89))?;
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
            cx.put_string("\"valueString\":", text, Form::Iso, Policy::Fail, Row(90))?;
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
            cx.put_string("\"valueString\":", text, Form::Iso, Policy::Fail, Row(91))?;
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
            cx.put_string("\"valueString\":", text, Form::Iso, Policy::Fail, Row(92))?;
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
            cx.put_string("\"valueString\":", text, Form::Iso, Policy::Fail, Row(93))?;
        }
        cx.close(element_4, "}", true)?;
    }
    cx.close(_family, "]}", false)?;
    let given = cx.open("\"given\":[", false);
    {
        // mappings/v2-to-fhir/datatypes/names.mw:38  XCN.3 -> HumanName.given
        let text = cx.decode(xcn_parts[2]);
        cx.put_string("", text, Form::Iso, Policy::Fail, Row(94))?;
        // mappings/v2-to-fhir/datatypes/names.mw:39  XCN.4 -> HumanName.given
        let text = cx.decode(xcn_parts[3]);
        cx.put_string("", text, Form::Iso, Policy::Fail, Row(95))?;
    }
    cx.close(given, "]", false)?;
    let prefix = cx.open("\"prefix\":[", false);
    {
        // mappings/v2-to-fhir/datatypes/names.mw:40  XCN.6 -> HumanName.prefix
        let text = cx.decode(xcn_parts[5]);
        cx.put_string("", text, Form::Iso, Policy::Fail, Row(96))?;
    }
    cx.close(prefix, "]", false)?;
    let suffix = cx.open("\"suffix\":[", false);
    {
        // mappings/v2-to-fhir/datatypes/names.mw:41  XCN.5 -> HumanName.suffix
        let text = cx.decode(xcn_parts[4]);
        cx.put_string("", text, Form::Iso, Policy::Fail, Row(97))?;
        // mappings/v2-to-fhir/datatypes/names.mw:42  XCN.21 -> HumanName.suffix
        let text = cx.decode(xcn_parts[20]);
        cx.put_string("", text, Form::Iso, Policy::Fail, Row(98))?;
    }
    cx.close(suffix, "]", false)?;
    let period_2 = cx.open("\"period\":{", false);
    {
        let xcn_17_parts = cx.split::<2>(xcn_parts[16], Level::Subcomponent);
        // mappings/v2-to-fhir/datatypes/names.mw:45  XCN.19 or XCN.17.1 -> HumanName.period.start
        let encoded = cx.leaf(xcn_parts[18], Level::Subcomponent, Row(99));
        let mut text: Value = cx.decode(encoded);
        if text.is_empty() {
            text = cx.decode(xcn_17_parts[0]);
        }
        cx.put_date_time("\"start\":", text, Form::V2, Policy::Warn, Row(99))?;
        // mappings/v2-to-fhir/datatypes/names.mw:46  XCN.20 or XCN.17.2 -> HumanName.period.end
        let encoded = cx.leaf(xcn_parts[19], Level::Subcomponent, Row(100));
        let mut text: Value = cx.decode(encoded);
        if text.is_empty() {
            text = cx.decode(xcn_17_parts[1]);
        }
        cx.put_date_time("\"end\":", text, Form::V2, Policy::Warn, Row(100))?;
    }
    cx.close(period_2, "}", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/oru_r01.mw:45
pub(crate) fn practitioner<'m>(
    cx: &mut Context<'m>,
    family_doctor_id: Id,
    pd1_4: Value<'m>,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"Practitioner\"", false);
    // mappings/v2-to-fhir/oru_r01.mw:45  doctor -> Practitioner
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
        let encoded = cx.leaf(pd1_4_parts[6], Level::Subcomponent, Row(101));
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
                cx.require(before, Row(102), Lack::Fail);
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
                            Row(103),
                        )?;
                    }
                    cx.close(code, "}", false)?;
                }
                cx.require(before_2, Row(103), Lack::Fail);
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
    let encoded = cx.leaf(cwe_parts[2], Level::Subcomponent, Row(107));
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
            Row(110),
        )?;
    } else if holds_b {
        // mappings/v2-to-fhir/datatypes/codes.mw:27  concat("http://terminology.hl7.org/CodeSystem/v2-", after(CWE.3, "HL7")) -> Coding.system
        let text = cx.after(cwe_3, b"HL7");
        let text_2 = cx.concat(b"http://terminology.hl7.org/CodeSystem/v2-", text);
        cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Warn, Row(111))?;
    } else if holds_c {
        // mappings/v2-to-fhir/datatypes/codes.mw:28  uri(CWE.14) -> Coding.system
        let text = cx.decode(cwe_parts[13]);
        let text_2 = cx.uri(text);
        cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Fail, Row(112))?;
    } else if holds_d {
        // mappings/v2-to-fhir/datatypes/codes.mw:29  uri(CWE.3) -> Coding.system
        let text = cx.uri(cwe_3);
        cx.put_uri("\"system\":", text, Form::Iso, Policy::Fail, Row(113))?;
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
                            Row(114),
                        )?;
                    }
                    cx.close(_system, "}]}", true)?;
                }
            }
        }
    }
    // mappings/v2-to-fhir/datatypes/codes.mw:25  CWE.7 -> Coding.version
    let text = cx.decode(cwe_parts[6]);
    cx.put_string("\"version\":", text, Form::Iso, Policy::Fail, Row(115))?;
    // mappings/v2-to-fhir/datatypes/codes.mw:23  CWE.1 -> Coding.code
    let text = cx.decode(cwe_parts[0]);
    cx.put_code("\"code\":", text, Form::Iso, Policy::Warn, Row(116))?;
    // mappings/v2-to-fhir/datatypes/codes.mw:24  CWE.2 -> Coding.display
    let text = cx.decode(cwe_parts[1]);
    cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(117))?;
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
    let encoded = cx.leaf(cwe_parts[5], Level::Subcomponent, Row(118));
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
            Row(121),
        )?;
    } else if holds_b {
        // mappings/v2-to-fhir/datatypes/codes.mw:38  concat("http://terminology.hl7.org/CodeSystem/v2-", after(CWE.6, "HL7")) -> Coding.system
        let text = cx.after(cwe_6, b"HL7");
        let text_2 = cx.concat(b"http://terminology.hl7.org/CodeSystem/v2-", text);
        cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Warn, Row(122))?;
    } else if holds_c {
        // mappings/v2-to-fhir/datatypes/codes.mw:39  uri(CWE.17) -> Coding.system
        let text = cx.decode(cwe_parts[16]);
        let text_2 = cx.uri(text);
        cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Fail, Row(123))?;
    } else if holds_d {
        // mappings/v2-to-fhir/datatypes/codes.mw:40  uri(CWE.6) -> Coding.system
        let text = cx.uri(cwe_6);
        cx.put_uri("\"system\":", text, Form::Iso, Policy::Fail, Row(124))?;
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
                            Row(125),
                        )?;
                    }
                    cx.close(_system, "}]}", true)?;
                }
            }
        }
    }
    // mappings/v2-to-fhir/datatypes/codes.mw:36  CWE.8 -> Coding.version
    let text = cx.decode(cwe_parts[7]);
    cx.put_string("\"version\":", text, Form::Iso, Policy::Fail, Row(126))?;
    // mappings/v2-to-fhir/datatypes/codes.mw:34  CWE.4 -> Coding.code
    let text = cx.decode(cwe_parts[3]);
    cx.put_code("\"code\":", text, Form::Iso, Policy::Warn, Row(127))?;
    // mappings/v2-to-fhir/datatypes/codes.mw:35  CWE.5 -> Coding.display
    let text = cx.decode(cwe_parts[4]);
    cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(128))?;
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
    let encoded = cx.leaf(cwe_parts[11], Level::Subcomponent, Row(129));
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
            Row(132),
        )?;
    } else if holds_b {
        // mappings/v2-to-fhir/datatypes/codes.mw:49  concat("http://terminology.hl7.org/CodeSystem/v2-", after(CWE.12, "HL7")) -> Coding.system
        let text = cx.after(cwe_12, b"HL7");
        let text_2 = cx.concat(b"http://terminology.hl7.org/CodeSystem/v2-", text);
        cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Warn, Row(133))?;
    } else if holds_c {
        // mappings/v2-to-fhir/datatypes/codes.mw:50  uri(CWE.20) -> Coding.system
        let text = cx.decode(cwe_parts[19]);
        let text_2 = cx.uri(text);
        cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Fail, Row(134))?;
    } else if holds_d {
        // mappings/v2-to-fhir/datatypes/codes.mw:51  uri(CWE.12) -> Coding.system
        let text = cx.uri(cwe_12);
        cx.put_uri("\"system\":", text, Form::Iso, Policy::Fail, Row(135))?;
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
                            Row(136),
                        )?;
                    }
                    cx.close(_system, "}]}", true)?;
                }
            }
        }
    }
    // mappings/v2-to-fhir/datatypes/codes.mw:47  CWE.13 -> Coding.version
    let text = cx.decode(cwe_parts[12]);
    cx.put_string("\"version\":", text, Form::Iso, Policy::Fail, Row(137))?;
    // mappings/v2-to-fhir/datatypes/codes.mw:45  CWE.10 -> Coding.code
    let text = cx.decode(cwe_parts[9]);
    cx.put_code("\"code\":", text, Form::Iso, Policy::Warn, Row(138))?;
    // mappings/v2-to-fhir/datatypes/codes.mw:46  CWE.11 -> Coding.display
    let text = cx.decode(cwe_parts[10]);
    cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(139))?;
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
    cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(141))?;
    Ok(())
}
/// mappings/v2-to-fhir/segments/nte.mw:10
pub(crate) fn annotation<'m>(cx: &mut Context<'m>, nte: Node) -> Result<(), Failed> {
    let extension = cx
        .open(
            "\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/annotationType\"",
            false,
        );
    {
        let nte_4 = cx.single(cx.field(nte, 4), Row(159));
        if mapwright_runtime::has_value(nte_4) {
            let value_codeable_concept = cx.open("\"valueCodeableConcept\":{", false);
            {
                codeable_concept(cx, nte_4)?;
            }
            cx.close(value_codeable_concept, "}", false)?;
        }
    }
    cx.close(extension, "}]", true)?;
    let encoded = cx.single(cx.field(nte, 5), Row(160));
    let nte_5_parts = cx.split::<6>(encoded, Level::Component);
    cx.begin_text();
    {
        let text = cx.decode(nte_5_parts[5]);
        cx.append_text(" ", text);
        let text = cx.decode(nte_5_parts[2]);
        cx.append_text(" ", text);
        let text = cx.decode(nte_5_parts[3]);
        cx.append_text(" ", text);
        let text = cx.decode(cx.component(nte_5_parts[1], Level::Subcomponent, 1));
        cx.append_text(" ", text);
        let text = cx.decode(nte_5_parts[4]);
        cx.append_text(" ", text);
    }
    let joined = cx.end_text();
    // mappings/v2-to-fhir/segments/nte.mw:16  join(NTE-5.6, " ", NTE-5.3, NTE-5.4, NTE-5.2.1, NTE-5.5) or NTE-5.1 -> Annotation.authorString
    let mut text: Value = joined;
    if text.is_empty() {
        text = cx.decode(nte_5_parts[0]);
    }
    cx.put_string("\"authorString\":", text, Form::Iso, Policy::Fail, Row(160))?;
    // mappings/v2-to-fhir/segments/nte.mw:13  NTE-6 -> Annotation.time
    let encoded = cx.sole(cx.field(nte, 6), Row(161));
    let text = cx.decode(encoded);
    cx.put_date_time("\"time\":", text, Form::V2, Policy::Warn, Row(161))?;
    // mappings/v2-to-fhir/segments/nte.mw:11  join(NTE-3, "\n") -> Annotation.text
    let before = cx.position();
    {
        cx.begin_text();
        {
            for nte_3 in cx.repetitions(cx.field(nte, 3)) {
                let text = cx.decode(nte_3);
                cx.append_text("\n", text);
            }
        }
        let joined_b = cx.end_text();
        // mappings/v2-to-fhir/segments/nte.mw:11  join(NTE-3, "\n") -> Annotation.text
        cx.put_string("\"text\":", joined_b, Form::Iso, Policy::Skip, Row(162))?;
    }
    cx.require(before, Row(162), Lack::Element { told: false });
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
        cx.put_string("\"valueString\":", text, Form::Iso, Policy::Fail, Row(164))?;
    }
    cx.close(extension, "}]", true)?;
    let encoded = cx.leaf(cx_parts[4], Level::Subcomponent, Row(165));
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
            cx.put_string("\"text\":", cx_5, Form::Iso, Policy::Fail, Row(167))?;
        }
        cx.close(type_1_2, "}", false)?;
    }
    let cx_4_parts = cx.split::<2>(cx_parts[3], Level::Subcomponent);
    let cx_4_2_b = cx.decode(cx_4_parts[1]);
    let cx_4_2 = cx.uri(cx_4_2_b);
    if !cx_4_2.is_empty() {
        // mappings/v2-to-fhir/datatypes/identifiers.mw:22  uri(CX.4.2) -> Identifier.system
        cx.put_uri("\"system\":", cx_4_2, Form::Iso, Policy::Fail, Row(168))?;
    } else {
        // mappings/v2-to-fhir/datatypes/identifiers.mw:23  CX.4.1 -> Identifier.system
        let text = cx.decode(cx_4_parts[0]);
        cx.put_uri(
            "\"system\":",
            cx.parameter_at(0, text),
            Form::Iso,
            Policy::Fail,
            Row(169),
        )?;
    }
    // mappings/v2-to-fhir/datatypes/identifiers.mw:16  CX.1 -> Identifier.value
    let text = cx.decode(cx_parts[0]);
    cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(170))?;
    let period_2 = cx.open("\"period\":{", false);
    {
        // mappings/v2-to-fhir/datatypes/identifiers.mw:19  CX.7 -> Identifier.period.start
        let encoded = cx.leaf(cx_parts[6], Level::Subcomponent, Row(171));
        let text = cx.decode(encoded);
        cx.put_date_time("\"start\":", text, Form::V2, Policy::Warn, Row(171))?;
        // mappings/v2-to-fhir/datatypes/identifiers.mw:20  CX.8 -> Identifier.period.end
        let encoded = cx.leaf(cx_parts[7], Level::Subcomponent, Row(172));
        let text = cx.decode(encoded);
        cx.put_date_time("\"end\":", text, Form::V2, Policy::Warn, Row(172))?;
    }
    cx.close(period_2, "}", false)?;
    let assigner = cx.open("\"assigner\":{", false);
    {
        // mappings/v2-to-fhir/datatypes/identifiers.mw:18  CX.4.1 or CX.4.2 -> Identifier.assigner.display
        let mut text: Value = cx.decode(cx_4_parts[0]);
        if text.is_empty() {
            text = cx_4_2_b;
        }
        cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(173))?;
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
    cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(177))?;
    let period_2 = cx.open("\"period\":{", false);
    {
        // mappings/v2-to-fhir/datatypes/identifiers.mw:90  DLN.3 -> Identifier.period.end
        let encoded = cx.leaf(dln_parts[2], Level::Subcomponent, Row(178));
        let text = cx.decode(encoded);
        cx.put_date_time("\"end\":", text, Form::V2, Policy::Warn, Row(178))?;
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
        cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(179))?;
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
        let encoded = cx.leaf(xpn_parts[10], Level::Subcomponent, Row(183));
        let text = cx.decode(encoded);
        cx.put_code(
            "\"valueCode\":",
            cx.cell(6, cx.lookup(6, text), TableColumn::Code),
            Form::Iso,
            Policy::Fail,
            Row(183),
        )?;
    }
    cx.close(extension, "}]", true)?;
    // mappings/v2-to-fhir/datatypes/names.mw:22  XPN.7 -> HumanName.use
    let encoded = cx.leaf(xpn_parts[6], Level::Subcomponent, Row(184));
    let text = cx.decode(encoded);
    cx.put_code(
        "\"use\":",
        cx.cell(5, cx.lookup(5, text), TableColumn::Code),
        Form::Iso,
        Policy::Fail,
        Row(184),
    )?;
    let xpn_1_parts = cx.split::<5>(xpn_parts[0], Level::Subcomponent);
    // mappings/v2-to-fhir/datatypes/names.mw:11  XPN.1.1 -> HumanName.family
    let text = cx.decode(xpn_1_parts[0]);
    cx.put_string("\"family\":", text, Form::Iso, Policy::Fail, Row(185))?;
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
            cx.put_string("\"valueString\":", text, Form::Iso, Policy::Fail, Row(186))?;
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
            cx.put_string("\"valueString\":", text, Form::Iso, Policy::Fail, Row(187))?;
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
            cx.put_string("\"valueString\":", text, Form::Iso, Policy::Fail, Row(188))?;
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
            cx.put_string("\"valueString\":", text, Form::Iso, Policy::Fail, Row(189))?;
        }
        cx.close(element_4, "}", true)?;
    }
    cx.close(_family, "]}", false)?;
    let given = cx.open("\"given\":[", false);
    {
        // mappings/v2-to-fhir/datatypes/names.mw:16  XPN.2 -> HumanName.given
        let text = cx.decode(xpn_parts[1]);
        cx.put_string("", text, Form::Iso, Policy::Fail, Row(190))?;
        // mappings/v2-to-fhir/datatypes/names.mw:17  XPN.3 -> HumanName.given
        let text = cx.decode(xpn_parts[2]);
        cx.put_string("", text, Form::Iso, Policy::Fail, Row(191))?;
    }
    cx.close(given, "]", false)?;
    let prefix = cx.open("\"prefix\":[", false);
    {
        // mappings/v2-to-fhir/datatypes/names.mw:18  XPN.5 -> HumanName.prefix
        let text = cx.decode(xpn_parts[4]);
        cx.put_string("", text, Form::Iso, Policy::Fail, Row(192))?;
    }
    cx.close(prefix, "]", false)?;
    let suffix = cx.open("\"suffix\":[", false);
    {
        // mappings/v2-to-fhir/datatypes/names.mw:19  XPN.4 -> HumanName.suffix
        let text = cx.decode(xpn_parts[3]);
        cx.put_string("", text, Form::Iso, Policy::Fail, Row(193))?;
        // mappings/v2-to-fhir/datatypes/names.mw:20  XPN.6 -> HumanName.suffix
        let encoded = cx.leaf(xpn_parts[5], Level::Subcomponent, Row(194));
        let text = cx.decode(encoded);
        cx.put_string("", text, Form::Iso, Policy::Fail, Row(194))?;
        // mappings/v2-to-fhir/datatypes/names.mw:21  XPN.14 -> HumanName.suffix
        let text = cx.decode(xpn_parts[13]);
        cx.put_string("", text, Form::Iso, Policy::Fail, Row(195))?;
    }
    cx.close(suffix, "]", false)?;
    let period_2 = cx.open("\"period\":{", false);
    {
        // mappings/v2-to-fhir/datatypes/names.mw:24  XPN.12 -> HumanName.period.start
        let encoded = cx.leaf(xpn_parts[11], Level::Subcomponent, Row(196));
        let text = cx.decode(encoded);
        cx.put_date_time("\"start\":", text, Form::V2, Policy::Warn, Row(196))?;
        // mappings/v2-to-fhir/datatypes/names.mw:25  XPN.13 -> HumanName.period.end
        let encoded = cx.leaf(xpn_parts[12], Level::Subcomponent, Row(197));
        let text = cx.decode(encoded);
        cx.put_date_time("\"end\":", text, Form::V2, Policy::Warn, Row(197))?;
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
            cx.put_string("\"valueString\":", xtn_5, Form::Iso, Policy::Fail, Row(202))?;
        }
        cx.close(element, "}", true)?;
        let element_2 = cx
            .open(
                "{\"url\":\"http://hl7.org/fhir/StructureDefinition/contactpoint-area\"",
                false,
            );
        {
            // mappings/v2-to-fhir/datatypes/contacts.mw:33  XTN.6 -> ContactPoint.extension.valueString
            cx.put_string("\"valueString\":", xtn_6, Form::Iso, Policy::Fail, Row(203))?;
        }
        cx.close(element_2, "}", true)?;
        let element_3 = cx
            .open(
                "{\"url\":\"http://hl7.org/fhir/StructureDefinition/contactpoint-local\"",
                false,
            );
        {
            // mappings/v2-to-fhir/datatypes/contacts.mw:34  XTN.7 -> ContactPoint.extension.valueString
            cx.put_string("\"valueString\":", xtn_7, Form::Iso, Policy::Fail, Row(204))?;
        }
        cx.close(element_3, "}", true)?;
        let element_4 = cx
            .open(
                "{\"url\":\"http://hl7.org/fhir/StructureDefinition/contactpoint-extension\"",
                false,
            );
        {
            // mappings/v2-to-fhir/datatypes/contacts.mw:35  XTN.8 -> ContactPoint.extension.valueString
            cx.put_string("\"valueString\":", xtn_8, Form::Iso, Policy::Fail, Row(205))?;
        }
        cx.close(element_4, "}", true)?;
    }
    cx.close(extension, "]", false)?;
    let encoded = cx.leaf(xtn_parts[2], Level::Subcomponent, Row(206));
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
                Row(208),
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
        cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(209))?;
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
            cx.put_string("\"value\":", joined, Form::Iso, Policy::Fail, Row(210))?;
        } else {
            // mappings/v2-to-fhir/datatypes/contacts.mw:21  XTN.12 or XTN.1 -> ContactPoint.value
            let mut text: Value = cx.decode(xtn_parts[11]);
            if text.is_empty() {
                text = cx.decode(xtn_parts[0]);
            }
            cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(211))?;
        }
    } else if holds_c {
        // mappings/v2-to-fhir/datatypes/contacts.mw:28  XTN.4 -> ContactPoint.value
        let text = cx.decode(xtn_parts[3]);
        cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(212))?;
    }
    if holds {
        let encoded = cx.leaf(xtn_parts[1], Level::Subcomponent, Row(213));
        let xtn_2 = cx.decode(encoded);
        if !xtn_2.is_empty() {
            // mappings/v2-to-fhir/datatypes/contacts.mw:14  XTN.2 or usual -> ContactPoint.use
            cx.put_code(
                "\"use\":",
                cx.cell(1, cx.lookup(1, xtn_2), TableColumn::Code),
                Form::Iso,
                Policy::Fail,
                Row(213),
            )?;
        } else {
            cx.literal("\"use\":\"home\"", false);
        }
    } else if holds_b {
        if cx.equal(xtn_3, b"CP") {
            cx.literal("\"use\":\"mobile\"", true);
        } else {
            let encoded = cx.leaf(xtn_parts[1], Level::Subcomponent, Row(213));
            let xtn_2_b = cx.decode(encoded);
            if !xtn_2_b.is_empty() {
                // mappings/v2-to-fhir/datatypes/contacts.mw:24  XTN.2 or usual -> ContactPoint.use
                cx.put_code(
                    "\"use\":",
                    cx.cell(1, cx.lookup(1, xtn_2_b), TableColumn::Code),
                    Form::Iso,
                    Policy::Fail,
                    Row(215),
                )?;
            } else {
                cx.literal("\"use\":\"home\"", false);
            }
        }
    } else if holds_c {
        let encoded = cx.leaf(xtn_parts[1], Level::Subcomponent, Row(213));
        let xtn_2_c = cx.decode(encoded);
        if !xtn_2_c.is_empty() {
            // mappings/v2-to-fhir/datatypes/contacts.mw:29  XTN.2 or usual -> ContactPoint.use
            cx.put_code(
                "\"use\":",
                cx.cell(1, cx.lookup(1, xtn_2_c), TableColumn::Code),
                Form::Iso,
                Policy::Fail,
                Row(216),
            )?;
        } else {
            cx.literal("\"use\":\"home\"", false);
        }
    }
    // mappings/v2-to-fhir/datatypes/contacts.mw:38  XTN.18 -> ContactPoint.rank
    let encoded = cx.leaf(xtn_parts[17], Level::Subcomponent, Row(217));
    let text = cx.decode(encoded);
    cx.put_positive_int("\"rank\":", text, Form::Iso, Policy::Warn, Row(217))?;
    let period_2 = cx.open("\"period\":{", false);
    {
        // mappings/v2-to-fhir/datatypes/contacts.mw:36  XTN.13 -> ContactPoint.period.start
        let encoded = cx.leaf(xtn_parts[12], Level::Subcomponent, Row(218));
        let text = cx.decode(encoded);
        cx.put_date_time("\"start\":", text, Form::V2, Policy::Warn, Row(218))?;
        // mappings/v2-to-fhir/datatypes/contacts.mw:37  XTN.14 -> ContactPoint.period.end
        let encoded = cx.leaf(xtn_parts[13], Level::Subcomponent, Row(219));
        let text = cx.decode(encoded);
        cx.put_date_time("\"end\":", text, Form::V2, Policy::Warn, Row(219))?;
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
            cx.put_string("\"valueString\":", xtn_5, Form::Iso, Policy::Fail, Row(202))?;
        }
        cx.close(element, "}", true)?;
        let element_2 = cx
            .open(
                "{\"url\":\"http://hl7.org/fhir/StructureDefinition/contactpoint-area\"",
                false,
            );
        {
            // mappings/v2-to-fhir/datatypes/contacts.mw:33  XTN.6 -> ContactPoint.extension.valueString
            cx.put_string("\"valueString\":", xtn_6, Form::Iso, Policy::Fail, Row(203))?;
        }
        cx.close(element_2, "}", true)?;
        let element_3 = cx
            .open(
                "{\"url\":\"http://hl7.org/fhir/StructureDefinition/contactpoint-local\"",
                false,
            );
        {
            // mappings/v2-to-fhir/datatypes/contacts.mw:34  XTN.7 -> ContactPoint.extension.valueString
            cx.put_string("\"valueString\":", xtn_7, Form::Iso, Policy::Fail, Row(204))?;
        }
        cx.close(element_3, "}", true)?;
        let element_4 = cx
            .open(
                "{\"url\":\"http://hl7.org/fhir/StructureDefinition/contactpoint-extension\"",
                false,
            );
        {
            // mappings/v2-to-fhir/datatypes/contacts.mw:35  XTN.8 -> ContactPoint.extension.valueString
            cx.put_string("\"valueString\":", xtn_8, Form::Iso, Policy::Fail, Row(205))?;
        }
        cx.close(element_4, "}", true)?;
    }
    cx.close(extension, "]", false)?;
    let encoded = cx.leaf(xtn_parts[2], Level::Subcomponent, Row(206));
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
                Row(208),
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
        cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(209))?;
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
            cx.put_string("\"value\":", joined, Form::Iso, Policy::Fail, Row(210))?;
        } else {
            // mappings/v2-to-fhir/datatypes/contacts.mw:21  XTN.12 or XTN.1 -> ContactPoint.value
            let mut text: Value = cx.decode(xtn_parts[11]);
            if text.is_empty() {
                text = cx.decode(xtn_parts[0]);
            }
            cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(211))?;
        }
    } else if holds_c {
        // mappings/v2-to-fhir/datatypes/contacts.mw:28  XTN.4 -> ContactPoint.value
        let text = cx.decode(xtn_parts[3]);
        cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(212))?;
    }
    if holds {
        let encoded = cx.leaf(xtn_parts[1], Level::Subcomponent, Row(213));
        let xtn_2 = cx.decode(encoded);
        if !xtn_2.is_empty() {
            // mappings/v2-to-fhir/datatypes/contacts.mw:14  XTN.2 or usual -> ContactPoint.use
            cx.put_code(
                "\"use\":",
                cx.cell(1, cx.lookup(1, xtn_2), TableColumn::Code),
                Form::Iso,
                Policy::Fail,
                Row(213),
            )?;
        } else {
            cx.literal("\"use\":\"work\"", false);
        }
    } else if holds_b {
        if cx.equal(xtn_3, b"CP") {
            cx.literal("\"use\":\"mobile\"", true);
        } else {
            let encoded = cx.leaf(xtn_parts[1], Level::Subcomponent, Row(213));
            let xtn_2_b = cx.decode(encoded);
            if !xtn_2_b.is_empty() {
                // mappings/v2-to-fhir/datatypes/contacts.mw:24  XTN.2 or usual -> ContactPoint.use
                cx.put_code(
                    "\"use\":",
                    cx.cell(1, cx.lookup(1, xtn_2_b), TableColumn::Code),
                    Form::Iso,
                    Policy::Fail,
                    Row(215),
                )?;
            } else {
                cx.literal("\"use\":\"work\"", false);
            }
        }
    } else if holds_c {
        let encoded = cx.leaf(xtn_parts[1], Level::Subcomponent, Row(213));
        let xtn_2_c = cx.decode(encoded);
        if !xtn_2_c.is_empty() {
            // mappings/v2-to-fhir/datatypes/contacts.mw:29  XTN.2 or usual -> ContactPoint.use
            cx.put_code(
                "\"use\":",
                cx.cell(1, cx.lookup(1, xtn_2_c), TableColumn::Code),
                Form::Iso,
                Policy::Fail,
                Row(216),
            )?;
        } else {
            cx.literal("\"use\":\"work\"", false);
        }
    }
    // mappings/v2-to-fhir/datatypes/contacts.mw:38  XTN.18 -> ContactPoint.rank
    let encoded = cx.leaf(xtn_parts[17], Level::Subcomponent, Row(217));
    let text = cx.decode(encoded);
    cx.put_positive_int("\"rank\":", text, Form::Iso, Policy::Warn, Row(217))?;
    let period_2 = cx.open("\"period\":{", false);
    {
        // mappings/v2-to-fhir/datatypes/contacts.mw:36  XTN.13 -> ContactPoint.period.start
        let encoded = cx.leaf(xtn_parts[12], Level::Subcomponent, Row(218));
        let text = cx.decode(encoded);
        cx.put_date_time("\"start\":", text, Form::V2, Policy::Warn, Row(218))?;
        // mappings/v2-to-fhir/datatypes/contacts.mw:37  XTN.14 -> ContactPoint.period.end
        let encoded = cx.leaf(xtn_parts[13], Level::Subcomponent, Row(219));
        let text = cx.decode(encoded);
        cx.put_date_time("\"end\":", text, Form::V2, Policy::Warn, Row(219))?;
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
            cx.put_string("\"valueString\":", xtn_5, Form::Iso, Policy::Fail, Row(202))?;
        }
        cx.close(element, "}", true)?;
        let element_2 = cx
            .open(
                "{\"url\":\"http://hl7.org/fhir/StructureDefinition/contactpoint-area\"",
                false,
            );
        {
            // mappings/v2-to-fhir/datatypes/contacts.mw:33  XTN.6 -> ContactPoint.extension.valueString
            cx.put_string("\"valueString\":", xtn_6, Form::Iso, Policy::Fail, Row(203))?;
        }
        cx.close(element_2, "}", true)?;
        let element_3 = cx
            .open(
                "{\"url\":\"http://hl7.org/fhir/StructureDefinition/contactpoint-local\"",
                false,
            );
        {
            // mappings/v2-to-fhir/datatypes/contacts.mw:34  XTN.7 -> ContactPoint.extension.valueString
            cx.put_string("\"valueString\":", xtn_7, Form::Iso, Policy::Fail, Row(204))?;
        }
        cx.close(element_3, "}", true)?;
        let element_4 = cx
            .open(
                "{\"url\":\"http://hl7.org/fhir/StructureDefinition/contactpoint-extension\"",
                false,
            );
        {
            // mappings/v2-to-fhir/datatypes/contacts.mw:35  XTN.8 -> ContactPoint.extension.valueString
            cx.put_string("\"valueString\":", xtn_8, Form::Iso, Policy::Fail, Row(205))?;
        }
        cx.close(element_4, "}", true)?;
    }
    cx.close(extension, "]", false)?;
    let encoded = cx.leaf(xtn_parts[2], Level::Subcomponent, Row(206));
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
                Row(208),
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
        cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(209))?;
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
            cx.put_string("\"value\":", joined, Form::Iso, Policy::Fail, Row(210))?;
        } else {
            // mappings/v2-to-fhir/datatypes/contacts.mw:21  XTN.12 or XTN.1 -> ContactPoint.value
            let mut text: Value = cx.decode(xtn_parts[11]);
            if text.is_empty() {
                text = cx.decode(xtn_parts[0]);
            }
            cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(211))?;
        }
    } else if holds_c {
        // mappings/v2-to-fhir/datatypes/contacts.mw:28  XTN.4 -> ContactPoint.value
        let text = cx.decode(xtn_parts[3]);
        cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(212))?;
    }
    if holds {
        // mappings/v2-to-fhir/datatypes/contacts.mw:14  XTN.2 or usual -> ContactPoint.use
        let encoded = cx.leaf(xtn_parts[1], Level::Subcomponent, Row(213));
        let text = cx.decode(encoded);
        cx.put_code(
            "\"use\":",
            cx.cell(1, cx.lookup(1, text), TableColumn::Code),
            Form::Iso,
            Policy::Fail,
            Row(213),
        )?;
    } else if holds_b {
        if cx.equal(xtn_3, b"CP") {
            cx.literal("\"use\":\"mobile\"", true);
        } else {
            // mappings/v2-to-fhir/datatypes/contacts.mw:24  XTN.2 or usual -> ContactPoint.use
            let encoded = cx.leaf(xtn_parts[1], Level::Subcomponent, Row(215));
            let text = cx.decode(encoded);
            cx.put_code(
                "\"use\":",
                cx.cell(1, cx.lookup(1, text), TableColumn::Code),
                Form::Iso,
                Policy::Fail,
                Row(215),
            )?;
        }
    } else if holds_c {
        // mappings/v2-to-fhir/datatypes/contacts.mw:29  XTN.2 or usual -> ContactPoint.use
        let encoded = cx.leaf(xtn_parts[1], Level::Subcomponent, Row(216));
        let text = cx.decode(encoded);
        cx.put_code(
            "\"use\":",
            cx.cell(1, cx.lookup(1, text), TableColumn::Code),
            Form::Iso,
            Policy::Fail,
            Row(216),
        )?;
    }
    // mappings/v2-to-fhir/datatypes/contacts.mw:38  XTN.18 -> ContactPoint.rank
    let encoded = cx.leaf(xtn_parts[17], Level::Subcomponent, Row(217));
    let text = cx.decode(encoded);
    cx.put_positive_int("\"rank\":", text, Form::Iso, Policy::Warn, Row(217))?;
    let period_2 = cx.open("\"period\":{", false);
    {
        // mappings/v2-to-fhir/datatypes/contacts.mw:36  XTN.13 -> ContactPoint.period.start
        let encoded = cx.leaf(xtn_parts[12], Level::Subcomponent, Row(218));
        let text = cx.decode(encoded);
        cx.put_date_time("\"start\":", text, Form::V2, Policy::Warn, Row(218))?;
        // mappings/v2-to-fhir/datatypes/contacts.mw:37  XTN.14 -> ContactPoint.period.end
        let encoded = cx.leaf(xtn_parts[13], Level::Subcomponent, Row(219));
        let text = cx.decode(encoded);
        cx.put_date_time("\"end\":", text, Form::V2, Policy::Warn, Row(219))?;
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
    let encoded = cx.leaf(xtn_parts[2], Level::Subcomponent, Row(223));
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
        cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(224))?;
    }
    Ok(())
}
/// mappings/v2-to-fhir/datatypes/places.mw:11
pub(crate) fn address<'m>(cx: &mut Context<'m>, xad: Value<'m>) -> Result<(), Failed> {
    let xad_parts = cx.split::<19>(xad, Level::Component);
    let encoded = cx.leaf(xad_parts[6], Level::Subcomponent, Row(235));
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
        Row(236),
    )?;
    // mappings/v2-to-fhir/datatypes/places.mw:23  XAD.7 -> Address.type
    cx.put_code(
        "\"type\":",
        cx.cell(17, cx.lookup(17, xad_7), TableColumn::Code),
        Form::Iso,
        Policy::Fail,
        Row(237),
    )?;
    let line = cx.open("\"line\":[", false);
    {
        let xad_1_parts = cx.split::<3>(xad_parts[0], Level::Subcomponent);
        // mappings/v2-to-fhir/datatypes/places.mw:12  XAD.1.1 -> Address.line
        let text = cx.decode(xad_1_parts[0]);
        cx.put_string("", text, Form::Iso, Policy::Fail, Row(238))?;
        // mappings/v2-to-fhir/datatypes/places.mw:13  XAD.1.2 -> Address.line
        let text = cx.decode(xad_1_parts[1]);
        cx.put_string("", text, Form::Iso, Policy::Fail, Row(239))?;
        // mappings/v2-to-fhir/datatypes/places.mw:14  XAD.1.3 -> Address.line
        let text = cx.decode(xad_1_parts[2]);
        cx.put_string("", text, Form::Iso, Policy::Fail, Row(240))?;
        // mappings/v2-to-fhir/datatypes/places.mw:15  XAD.2 -> Address.line
        let text = cx.decode(xad_parts[1]);
        cx.put_string("", text, Form::Iso, Policy::Fail, Row(241))?;
        // mappings/v2-to-fhir/datatypes/places.mw:16  XAD.19 -> Address.line
        let text = cx.decode(xad_parts[18]);
        cx.put_string("", text, Form::Iso, Policy::Fail, Row(242))?;
    }
    cx.close(line, "]", false)?;
    // mappings/v2-to-fhir/datatypes/places.mw:17  XAD.3 -> Address.city
    let text = cx.decode(xad_parts[2]);
    cx.put_string("\"city\":", text, Form::Iso, Policy::Fail, Row(243))?;
    let xad_9_parts = cx.split::<9>(xad_parts[8], Level::Subcomponent);
    // mappings/v2-to-fhir/datatypes/places.mw:18  XAD.9.9 or XAD.9.2 or XAD.9.1 -> Address.district
    let mut text: Value = cx.decode(xad_9_parts[8]);
    if text.is_empty() {
        text = cx.decode(xad_9_parts[1]);
    }
    if text.is_empty() {
        text = cx.decode(xad_9_parts[0]);
    }
    cx.put_string("\"district\":", text, Form::Iso, Policy::Fail, Row(244))?;
    // mappings/v2-to-fhir/datatypes/places.mw:19  XAD.4 -> Address.state
    let text = cx.decode(xad_parts[3]);
    cx.put_string("\"state\":", text, Form::Iso, Policy::Fail, Row(245))?;
    // mappings/v2-to-fhir/datatypes/places.mw:20  XAD.5 -> Address.postalCode
    let text = cx.decode(xad_parts[4]);
    cx.put_string("\"postalCode\":", text, Form::Iso, Policy::Fail, Row(246))?;
    // mappings/v2-to-fhir/datatypes/places.mw:21  XAD.6 -> Address.country
    let encoded = cx.leaf(xad_parts[5], Level::Subcomponent, Row(247));
    let text = cx.decode(encoded);
    cx.put_string("\"country\":", text, Form::Iso, Policy::Fail, Row(247))?;
    let period_2 = cx.open("\"period\":{", false);
    {
        let xad_12_parts = cx.split::<2>(xad_parts[11], Level::Subcomponent);
        // mappings/v2-to-fhir/datatypes/places.mw:24  XAD.13 or XAD.12.1 -> Address.period.start
        let encoded = cx.leaf(xad_parts[12], Level::Subcomponent, Row(248));
        let mut text: Value = cx.decode(encoded);
        if text.is_empty() {
            text = cx.decode(xad_12_parts[0]);
        }
        cx.put_date_time("\"start\":", text, Form::V2, Policy::Warn, Row(248))?;
        // mappings/v2-to-fhir/datatypes/places.mw:25  XAD.14 or XAD.12.2 -> Address.period.end
        let encoded = cx.leaf(xad_parts[13], Level::Subcomponent, Row(249));
        let mut text: Value = cx.decode(encoded);
        if text.is_empty() {
            text = cx.decode(xad_12_parts[1]);
        }
        cx.put_date_time("\"end\":", text, Form::V2, Policy::Warn, Row(249))?;
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
        let nk1_3 = cx.single(cx.field(nk1, 3), Row(262));
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
                cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(141))?;
            }
            cx.close(element, "}", false)?;
        }
        let nk1_7 = cx.single(cx.field(nk1, 7), Row(264));
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
                cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(267))?;
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
                                Row(202),
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
                                Row(203),
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
                                Row(204),
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
                                Row(205),
                            )?;
                        }
                        cx.close(element_14, "}", true)?;
                    }
                    cx.close(extension, "]", false)?;
                    let encoded = cx.leaf(nk1_6_parts[2], Level::Subcomponent, Row(206));
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
                                Row(208),
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
                            Row(209),
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
                                Row(210),
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
                                Row(211),
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
                            Row(212),
                        )?;
                    }
                    cx.literal("\"use\":\"work\"", false);
                    // mappings/v2-to-fhir/datatypes/contacts.mw:38  XTN.18 -> ContactPoint.rank
                    let encoded = cx
                        .leaf(nk1_6_parts[17], Level::Subcomponent, Row(217));
                    let text = cx.decode(encoded);
                    cx.put_positive_int(
                        "\"rank\":",
                        text,
                        Form::Iso,
                        Policy::Warn,
                        Row(217),
                    )?;
                    let period_2 = cx.open("\"period\":{", false);
                    {
                        // mappings/v2-to-fhir/datatypes/contacts.mw:36  XTN.13 -> ContactPoint.period.start
                        let encoded = cx
                            .leaf(nk1_6_parts[12], Level::Subcomponent, Row(218));
                        let text = cx.decode(encoded);
                        cx.put_date_time(
                            "\"start\":",
                            text,
                            Form::V2,
                            Policy::Warn,
                            Row(218),
                        )?;
                        // mappings/v2-to-fhir/datatypes/contacts.mw:37  XTN.14 -> ContactPoint.period.end
                        let encoded = cx
                            .leaf(nk1_6_parts[13], Level::Subcomponent, Row(219));
                        let text = cx.decode(encoded);
                        cx.put_date_time(
                            "\"end\":",
                            text,
                            Form::V2,
                            Policy::Warn,
                            Row(219),
                        )?;
                    }
                    cx.close(period_2, "}", false)?;
                }
                cx.close(element_10, "}", true)?;
            }
        }
        let nk1_40 = cx.single(cx.field(nk1, 40), Row(272));
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
    let encoded = cx.single(cx.field(nk1, 15), Row(274));
    let text = cx.decode(cx.component(encoded, Level::Component, 1));
    cx.put_code(
        "\"gender\":",
        cx.cell(7, cx.lookup(7, text), TableColumn::Code),
        Form::Iso,
        Policy::Fail,
        Row(274),
    )?;
    let organization_5 = cx.open("\"organization\":{", false);
    {
        // mappings/v2-to-fhir/segments/patient.mw:110  NK1-13[1].1 -> Patient.contact.organization.display
        let text = cx
            .decode(
                cx.component(cx.repetition(cx.field(nk1, 13), 1), Level::Component, 1),
            );
        cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(275))?;
    }
    cx.close(organization_5, "}", false)?;
    let period_3 = cx.open("\"period\":{", false);
    {
        // mappings/v2-to-fhir/segments/patient.mw:111  NK1-8 -> Patient.contact.period.start
        let encoded = cx.sole(cx.field(nk1, 8), Row(276));
        let text = cx.decode(encoded);
        cx.put_date_time("\"start\":", text, Form::V2, Policy::Warn, Row(276))?;
        // mappings/v2-to-fhir/segments/patient.mw:112  NK1-9 -> Patient.contact.period.end
        let encoded = cx.sole(cx.field(nk1, 9), Row(277));
        let text = cx.decode(encoded);
        cx.put_date_time("\"end\":", text, Form::V2, Policy::Warn, Row(277))?;
    }
    cx.close(period_3, "}", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/oru_r01.mw:48
pub(crate) fn patient<'m>(
    cx: &mut Context<'m>,
    patient_id: Id,
    patient_result_2: Node,
    primary_care_start: i32,
    primary_care_end: i32,
    family_doctor_start: i32,
    family_doctor_end: i32,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"Patient\"", false);
    // mappings/v2-to-fhir/oru_r01.mw:48  PID -> Patient
    cx.put_identified("\"id\":\"", patient_id, "");
    let patient_2 = cx.child(patient_result_2, 5);
    let pid = cx.child(patient_2, 6);
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
                Row(104),
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
            let encoded = cx.single(cx.field(pid, 23), Row(105));
            let text = cx.decode(encoded);
            cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(105))?;
        }
        cx.close(element_2, "}}", true)?;
        let element_3 = cx
            .open(
                "{\"url\":\"http://hl7.org/fhir/StructureDefinition/patient-religion\"",
                false,
            );
        {
            let pid_17 = cx.single(cx.field(pid, 17), Row(106));
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
                    cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(141))?;
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
                            Row(145),
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
                            Row(148),
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
        let pid_28 = cx.single(cx.field(pid, 28), Row(151));
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
        let pid_35 = cx.single(cx.field(pid, 35), Row(153));
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
                        let pid_36 = cx.single(cx.field(pid, 36), Row(155));
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
        let pd1 = cx.child(patient_2, 7);
        let element_20 = cx
            .open(
                "{\"url\":\"http://hl7.org/fhir/StructureDefinition/patient-disability\"",
                false,
            );
        {
            let pd1_6 = cx.single(cx.field(pd1, 6), Row(156));
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
            cx.put_string("\"valueString\":", text, Form::Iso, Policy::Fail, Row(157))?;
        }
        cx.close(element_21, "}", true)?;
        let mut nte = cx.child(patient_2, 9);
        while nte.exists() {
            let mut any_c = false;
            for nte_3 in cx.repetitions(cx.field(nte, 3)) {
                if !cx.decode(nte_3).is_empty() {
                    any_c = true;
                    break;
                }
            }
            if any_c {
                let element_22 = cx
                    .open(
                        "{\"url\":\"http://hl7.org/fhir/StructureDefinition/note\",\"valueAnnotation\":{",
                        false,
                    );
                {
                    annotation(cx, nte)?;
                }
                cx.close(element_22, "}}", true)?;
            }
            nte = cx.next(nte);
        }
    }
    cx.close(extension, "]", false)?;
    let identifier_8 = cx.open("\"identifier\":[", false);
    {
        for pid_3 in cx.repetitions(cx.field(pid, 3)) {
            if mapwright_runtime::has_value(pid_3) {
                let element_23 = cx.open("{", false);
                {
                    identifier_4(cx, pid_3)?;
                }
                cx.close(element_23, "}", false)?;
            }
        }
        let pid_2 = cx.single(cx.field(pid, 2), Row(174));
        if mapwright_runtime::has_value(pid_2) {
            let element_24 = cx.open("{", false);
            {
                identifier_4(cx, pid_2)?;
            }
            cx.close(element_24, "}", false)?;
        }
        for pid_4 in cx.repetitions(cx.field(pid, 4)) {
            if mapwright_runtime::has_value(pid_4) {
                let element_25 = cx.open("{", false);
                {
                    identifier_4(cx, pid_4)?;
                }
                cx.close(element_25, "}", false)?;
            }
        }
        let pid_20 = cx.single(cx.field(pid, 20), Row(176));
        if mapwright_runtime::has_value(pid_20) {
            let element_26 = cx.open("{", false);
            {
                identifier_5(cx, pid_20)?;
            }
            cx.close(element_26, "}", true)?;
        }
        let encoded = cx.single(cx.field(pid, 19), Row(180));
        let pid_19 = cx.decode(encoded);
        if !pid_19.is_empty() {
            let element_27 = cx
                .open(
                    "{\"type\":{\"coding\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/v2-0203\",\"code\":\"SS\",\"display\":\"Social Security number\"}]},\"system\":\"http://hl7.org/fhir/sid/us-ssn\"",
                    false,
                );
            {
                // mappings/v2-to-fhir/segments/patient.mw:20  PID-19 -> Identifier.value
                cx.put_string("\"value\":", pid_19, Form::Iso, Policy::Fail, Row(181))?;
            }
            cx.close(element_27, "}", true)?;
        }
    }
    cx.close(identifier_8, "]", false)?;
    let name = cx.open("\"name\":[", false);
    {
        let pid_5_c = cx.field(pid, 5);
        for pid_5 in cx.repetitions(pid_5_c) {
            if mapwright_runtime::has_value(pid_5) {
                let element_28 = cx.open("{", false);
                {
                    human_name_2(cx, pid_5)?;
                }
                cx.close(element_28, "}", false)?;
            }
        }
        for pid_9 in cx.repetitions(cx.field(pid, 9)) {
            if mapwright_runtime::has_value(pid_9) {
                let element_29 = cx.open("{", false);
                {
                    human_name_2(cx, pid_9)?;
                }
                cx.close(element_29, "}", false)?;
            }
        }
        for pid_5_b in cx.repetitions(pid_5_c) {
            let pid_5_15 = cx.decode(cx.component(pid_5_b, Level::Component, 15));
            if !pid_5_15.is_empty() && mapwright_runtime::has_value(pid_5_b) {
                let element_30 = cx.open("{\"use\":\"nickname\",\"given\":[", false);
                {
                    // mappings/v2-to-fhir/segments/patient.mw:27  called.15 -> HumanName.given
                    cx.put_string("", pid_5_15, Form::Iso, Policy::Fail, Row(200))?;
                }
                cx.close(element_30, "]}", true)?;
            }
        }
    }
    cx.close(name, "]", false)?;
    let telecom = cx.open("\"telecom\":[", false);
    {
        let pid_13_c = cx.field(pid, 13);
        for pid_13 in cx.repetitions(pid_13_c) {
            if mapwright_runtime::has_value(pid_13) {
                let element_31 = cx.open("{", false);
                {
                    contact_point(cx, pid_13)?;
                }
                cx.close(element_31, "}", false)?;
            }
        }
        let pid_14_c = cx.field(pid, 14);
        for pid_14 in cx.repetitions(pid_14_c) {
            if mapwright_runtime::has_value(pid_14) {
                let element_32 = cx.open("{", false);
                {
                    contact_point_2(cx, pid_14)?;
                }
                cx.close(element_32, "}", false)?;
            }
        }
        for pid_40 in cx.repetitions(cx.field(pid, 40)) {
            if mapwright_runtime::has_value(pid_40) {
                let element_33 = cx.open("{", false);
                {
                    contact_point_3(cx, pid_40)?;
                }
                cx.close(element_33, "}", false)?;
            }
        }
        for pid_13_b in cx.repetitions(pid_13_c) {
            if mapwright_runtime::has_value(pid_13_b) {
                let element_34 = cx.open("{", false);
                {
                    mail_beside_phone(cx, pid_13_b)?;
                }
                cx.close(element_34, "}", false)?;
            }
        }
        for pid_14_b in cx.repetitions(pid_14_c) {
            if mapwright_runtime::has_value(pid_14_b) {
                let element_35 = cx.open("{", false);
                {
                    mail_beside_phone(cx, pid_14_b)?;
                }
                cx.close(element_35, "}", false)?;
            }
        }
    }
    cx.close(telecom, "]", false)?;
    // mappings/v2-to-fhir/segments/patient.mw:31  PID-8.1 -> Patient.gender
    let encoded = cx.single(cx.field(pid, 8), Row(226));
    let text = cx.decode(cx.component(encoded, Level::Component, 1));
    cx.put_code(
        "\"gender\":",
        cx.cell(7, cx.lookup(7, text), TableColumn::Code),
        Form::Iso,
        Policy::Fail,
        Row(226),
    )?;
    let encoded = cx.sole(cx.field(pid, 7), Row(227));
    let pid_7_b = cx.decode(encoded);
    let pid_7 = cx.date(pid_7_b);
    // mappings/v2-to-fhir/segments/patient.mw:32  date(PID-7) -> Patient.birthDate
    cx.put_date("\"birthDate\":", pid_7, Form::V2, Policy::Warn, Row(227))?;
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
                Row(230),
            )?;
        }
        cx.close(_birth_date, "}]}", true)?;
    }
    let encoded = cx.sole(cx.field(pid, 29), Row(231));
    let pid_29 = cx.decode(encoded);
    let holds = !pid_29.is_empty();
    if holds {
        // mappings/v2-to-fhir/segments/patient.mw:41  PID-29 -> Patient.deceasedDateTime
        cx.put_date_time(
            "\"deceasedDateTime\":",
            pid_29,
            Form::V2,
            Policy::Warn,
            Row(232),
        )?;
    }
    if !(holds) {
        // mappings/v2-to-fhir/segments/patient.mw:42  PID-30 -> Patient.deceasedBoolean
        let encoded = cx.sole(cx.field(pid, 30), Row(233));
        let text = cx.decode(encoded);
        cx.put_boolean("\"deceasedBoolean\":", text, Form::V2, Policy::Warn, Row(233))?;
    }
    let address_2 = cx.open("\"address\":[", false);
    {
        let pid_11_c = cx.field(pid, 11);
        for pid_11 in cx.repetitions(pid_11_c) {
            if mapwright_runtime::has_value(pid_11) {
                let element_36 = cx.open("{", false);
                {
                    address(cx, pid_11)?;
                }
                cx.close(element_36, "}", false)?;
            }
        }
        let mut any_d = false;
        for pid_11_b in cx.repetitions(pid_11_c) {
            if mapwright_runtime::has_value(
                cx.component(pid_11_b, Level::Component, 9),
            ) {
                any_d = true;
                break;
            }
        }
        if !(any_d) {
            let element_37 = cx.open("{", false);
            {
                // mappings/v2-to-fhir/segments/patient.mw:45  PID-12 -> Address.district
                let encoded = cx.sole(cx.field(pid, 12), Row(251));
                let text = cx.decode(encoded);
                cx.put_string("\"district\":", text, Form::Iso, Policy::Fail, Row(251))?;
            }
            cx.close(element_37, "}", false)?;
        }
    }
    cx.close(address_2, "]", false)?;
    let pid_16 = cx.single(cx.field(pid, 16), Row(252));
    if mapwright_runtime::has_value(pid_16) {
        let marital_status = cx.open("\"maritalStatus\":{", false);
        {
            let pid_16_parts = cx.split::<9>(pid_16, Level::Component);
            let coding_7 = cx.open("\"coding\":[", false);
            {
                let element_38 = cx.open("{", false);
                {
                    coding(cx, pid_16)?;
                }
                cx.close(element_38, "}", false)?;
                let element_39 = cx.open("{", false);
                {
                    alternate_coding(cx, pid_16)?;
                }
                cx.close(element_39, "}", false)?;
                let element_40 = cx.open("{", false);
                {
                    second_alternate_coding(cx, pid_16)?;
                }
                cx.close(element_40, "}", false)?;
                let pid_16_1 = cx.decode(pid_16_parts[0]);
                if !pid_16_1.is_empty() {
                    let element_41 = cx.open("{", false);
                    {
                        let pid_16_1_row = cx.lookup(8, pid_16_1);
                        // mappings/v2-to-fhir/segments/patient.mw:54  .1 -> CodeableConcept.coding
                        cx.put_coding("", 8, pid_16_1_row, "");
                    }
                    cx.close(element_41, "}", false)?;
                }
            }
            cx.close(coding_7, "]", false)?;
            // mappings/v2-to-fhir/datatypes/codes.mw:18  CWE.9 -> CodeableConcept.text
            let text = cx.decode(pid_16_parts[8]);
            cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(141))?;
        }
        cx.close(marital_status, "}", false)?;
    }
    let encoded = cx.sole(cx.field(pid, 25), Row(254));
    let pid_25 = cx.decode(encoded);
    let holds_b = !pid_25.is_empty();
    if holds_b {
        // mappings/v2-to-fhir/segments/patient.mw:38  PID-25 -> Patient.multipleBirthInteger
        cx.put_integer(
            "\"multipleBirthInteger\":",
            pid_25,
            Form::Iso,
            Policy::Warn,
            Row(255),
        )?;
    }
    if !(holds_b) {
        // mappings/v2-to-fhir/segments/patient.mw:39  PID-24 -> Patient.multipleBirthBoolean
        let encoded = cx.sole(cx.field(pid, 24), Row(256));
        let text = cx.decode(encoded);
        cx.put_boolean(
            "\"multipleBirthBoolean\":",
            text,
            Form::V2,
            Policy::Warn,
            Row(256),
        )?;
    }
    let contact_2 = cx.open("\"contact\":[", false);
    {
        let mut nk1 = cx.child(patient_2, 10);
        while nk1.exists() {
            let mut any_e = false;
            for nk1_2 in cx.repetitions(cx.field(nk1, 2)) {
                if mapwright_runtime::has_value(nk1_2) {
                    any_e = true;
                    break;
                }
            }
            let mut holds_c = any_e;
            if !(holds_c) {
                let mut any_f = false;
                for nk1_4 in cx.repetitions(cx.field(nk1, 4)) {
                    if mapwright_runtime::has_value(nk1_4) {
                        any_f = true;
                        break;
                    }
                }
                holds_c = any_f;
            }
            let mut holds_d = holds_c;
            if !(holds_d) {
                let mut any_g = false;
                for nk1_5 in cx.repetitions(cx.field(nk1, 5)) {
                    if mapwright_runtime::has_value(nk1_5) {
                        any_g = true;
                        break;
                    }
                }
                holds_d = any_g;
            }
            let mut holds_e = holds_d;
            if !(holds_e) {
                let mut any_h = false;
                for nk1_6 in cx.repetitions(cx.field(nk1, 6)) {
                    if mapwright_runtime::has_value(nk1_6) {
                        any_h = true;
                        break;
                    }
                }
                holds_e = any_h;
            }
            let mut holds_f = holds_e;
            if !(holds_f) {
                let mut any_i = false;
                for nk1_13 in cx.repetitions(cx.field(nk1, 13)) {
                    if mapwright_runtime::has_value(nk1_13) {
                        any_i = true;
                        break;
                    }
                }
                holds_f = any_i;
            }
            if holds_f {
                let element_42 = cx.open("{", false);
                {
                    contact(cx, nk1)?;
                }
                cx.close(element_42, "}", false)?;
            }
            nk1 = cx.next(nk1);
        }
    }
    cx.close(contact_2, "]", false)?;
    let communication = cx.open("\"communication\":[", false);
    {
        let pid_15 = cx.single(cx.field(pid, 15), Row(278));
        if mapwright_runtime::has_value(pid_15) {
            let element_43 = cx.open("{", false);
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
                cx.require(before, Row(279), Lack::Fail);
            }
            cx.close(element_43, "}", false)?;
        }
    }
    cx.close(communication, "]", false)?;
    let general_practitioner = cx.open("\"generalPractitioner\":[", false);
    {
        for position in primary_care_start..primary_care_end {
            let mut primary_care_id = cx.id_at(position);
            if primary_care_id.exists() {
                // mappings/v2-to-fhir/oru_r01.mw:49  primary_care -> Patient.generalPractitioner
                cx.put_identified("{\"reference\":\"urn:uuid:", primary_care_id, "}");
            }
        }
        for position_2 in family_doctor_start..family_doctor_end {
            let mut family_doctor_id = cx.id_at(position_2);
            if family_doctor_id.exists() {
                // mappings/v2-to-fhir/oru_r01.mw:50  family_doctor -> Patient.generalPractitioner
                cx.put_identified("{\"reference\":\"urn:uuid:", family_doctor_id, "}");
            }
        }
    }
    cx.close(general_practitioner, "]", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/oru_r01.mw:59
pub(crate) fn related_person<'m>(
    cx: &mut Context<'m>,
    relative_id: Id,
    nk1: Node,
    patient_id: Id,
) -> Result<(), Failed> {
    let mut holds_b: bool = false;
    let mut holds_c: bool = false;
    cx.literal("\"resourceType\":\"RelatedPerson\"", false);
    // mappings/v2-to-fhir/oru_r01.mw:59  NK1 -> RelatedPerson
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
        let nk1_12 = cx.single(cx.field(nk1, 12), Row(287));
        if mapwright_runtime::has_value(nk1_12) {
            let element_2 = cx.open("{", false);
            {
                identifier_4(cx, nk1_12)?;
            }
            cx.close(element_2, "}", false)?;
        }
        let encoded = cx.single(cx.field(nk1, 37), Row(288));
        let nk1_37 = cx.decode(encoded);
        if !nk1_37.is_empty() {
            let element_3 = cx
                .open(
                    "{\"type\":{\"coding\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/v2-0203\",\"code\":\"SS\"}]},\"system\":\"http://hl7.org/fhir/sid/us-ssn\"",
                    false,
                );
            {
                // mappings/v2-to-fhir/segments/related_person.mw:19  NK1-37 -> Identifier.value
                cx.put_string("\"value\":", nk1_37, Form::Iso, Policy::Fail, Row(289))?;
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
    cx.require(before, Row(290), Lack::Fail);
    let relationship = cx.open("\"relationship\":[", false);
    {
        let nk1_3 = cx.single(cx.field(nk1, 3), Row(291));
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
                cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(141))?;
            }
            cx.close(element_4, "}", false)?;
        }
        let nk1_7 = cx.single(cx.field(nk1, 7), Row(293));
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
                cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(296))?;
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
                                Row(202),
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
                                Row(203),
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
                                Row(204),
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
                                Row(205),
                            )?;
                        }
                        cx.close(element_19, "}", true)?;
                    }
                    cx.close(extension, "]", false)?;
                    let encoded = cx.leaf(nk1_6_parts[2], Level::Subcomponent, Row(206));
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
                                Row(208),
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
                            Row(209),
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
                                Row(210),
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
                                Row(211),
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
                            Row(212),
                        )?;
                    }
                    cx.literal("\"use\":\"work\"", false);
                    // mappings/v2-to-fhir/datatypes/contacts.mw:38  XTN.18 -> ContactPoint.rank
                    let encoded = cx
                        .leaf(nk1_6_parts[17], Level::Subcomponent, Row(217));
                    let text = cx.decode(encoded);
                    cx.put_positive_int(
                        "\"rank\":",
                        text,
                        Form::Iso,
                        Policy::Warn,
                        Row(217),
                    )?;
                    let period_2 = cx.open("\"period\":{", false);
                    {
                        // mappings/v2-to-fhir/datatypes/contacts.mw:36  XTN.13 -> ContactPoint.period.start
                        let encoded = cx
                            .leaf(nk1_6_parts[12], Level::Subcomponent, Row(218));
                        let text = cx.decode(encoded);
                        cx.put_date_time(
                            "\"start\":",
                            text,
                            Form::V2,
                            Policy::Warn,
                            Row(218),
                        )?;
                        // mappings/v2-to-fhir/datatypes/contacts.mw:37  XTN.14 -> ContactPoint.period.end
                        let encoded = cx
                            .leaf(nk1_6_parts[13], Level::Subcomponent, Row(219));
                        let text = cx.decode(encoded);
                        cx.put_date_time(
                            "\"end\":",
                            text,
                            Form::V2,
                            Policy::Warn,
                            Row(219),
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
        let nk1_40 = cx.single(cx.field(nk1, 40), Row(303));
        if mapwright_runtime::has_value(nk1_40) {
            let element_21 = cx.open("{", false);
            {
                contact_point_3(cx, nk1_40)?;
            }
            cx.close(element_21, "}", false)?;
        }
        let nk1_41 = cx.single(cx.field(nk1, 41), Row(304));
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
    let encoded = cx.single(cx.field(nk1, 15), Row(305));
    let text = cx.decode(cx.component(encoded, Level::Component, 1));
    cx.put_code(
        "\"gender\":",
        cx.cell(7, cx.lookup(7, text), TableColumn::Code),
        Form::Iso,
        Policy::Fail,
        Row(305),
    )?;
    // mappings/v2-to-fhir/segments/related_person.mw:35  date(NK1-16) -> RelatedPerson.birthDate
    let encoded = cx.sole(cx.field(nk1, 16), Row(306));
    let text = cx.decode(encoded);
    let text_2 = cx.date(text);
    cx.put_date("\"birthDate\":", text_2, Form::V2, Policy::Warn, Row(306))?;
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
        let encoded = cx.sole(cx.field(nk1, 8), Row(309));
        let text = cx.decode(encoded);
        cx.put_date_time("\"start\":", text, Form::V2, Policy::Warn, Row(309))?;
        // mappings/v2-to-fhir/segments/related_person.mw:37  NK1-9 -> RelatedPerson.period.end
        let encoded = cx.sole(cx.field(nk1, 9), Row(310));
        let text = cx.decode(encoded);
        cx.put_date_time("\"end\":", text, Form::V2, Policy::Warn, Row(310))?;
    }
    cx.close(period_3, "}", false)?;
    let communication = cx.open("\"communication\":[", false);
    {
        let nk1_20 = cx.single(cx.field(nk1, 20), Row(311));
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
                cx.require(before_2, Row(312), Lack::Fail);
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
        cx.put_uri("\"system\":", ei_3, Form::Iso, Policy::Fail, Row(314))?;
    } else {
        // mappings/v2-to-fhir/datatypes/identifiers.mw:39  EI.2 -> Identifier.system
        let text = cx.decode(ei_parts[1]);
        cx.put_uri(
            "\"system\":",
            cx.parameter_at(0, text),
            Form::Iso,
            Policy::Fail,
            Row(315),
        )?;
    }
    // mappings/v2-to-fhir/datatypes/identifiers.mw:35  EI.1 -> Identifier.value
    let text = cx.decode(ei_parts[0]);
    cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(316))?;
    let assigner = cx.open("\"assigner\":{", false);
    {
        // mappings/v2-to-fhir/datatypes/identifiers.mw:36  EI.2 or EI.3 -> Identifier.assigner.display
        let mut text: Value = cx.decode(ei_parts[1]);
        if text.is_empty() {
            text = ei_3_b;
        }
        cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(317))?;
    }
    cx.close(assigner, "}", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/oru_r01.mw:63
pub(crate) fn location<'m>(
    cx: &mut Context<'m>,
    place_id: Id,
    patient_result_2: Node,
) -> Result<(), Failed> {
    let mut holds_b: bool = false;
    let mut holds_c: bool = false;
    let mut holds_d: bool = false;
    let mut holds_e: bool = false;
    cx.literal("\"resourceType\":\"Location\"", false);
    // mappings/v2-to-fhir/oru_r01.mw:63  PV1-3 -> Location
    cx.put_identified("\"id\":\"", place_id, "");
    let encoded = cx
        .single(
            cx.field(cx.child(cx.child(cx.child(patient_result_2, 5), 15), 16), 3),
            Row(313),
        );
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
    cx.put_string("\"name\":", text, Form::Iso, Policy::Fail, Row(318))?;
    // mappings/v2-to-fhir/datatypes/places.mw:47  PL.9 -> Location.description
    let text = cx.decode(pv1_3_parts[8]);
    cx.put_string("\"description\":", text, Form::Iso, Policy::Fail, Row(319))?;
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
            cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(325))?;
        } else if holds_b {
            // mappings/v2-to-fhir/datatypes/places.mw:54  PL.2.1 or PL.2.2 -> CodeableConcept.text
            let mut text: Value = pv1_3_2_1;
            if text.is_empty() {
                text = cx.decode(pv1_3_2_parts[1]);
            }
            cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(326))?;
        } else if holds_c {
            // mappings/v2-to-fhir/datatypes/places.mw:55  PL.1.1 or PL.1.2 -> CodeableConcept.text
            let mut text: Value = pv1_3_1_1;
            if text.is_empty() {
                text = cx.decode(pv1_3_1_parts[1]);
            }
            cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(327))?;
        } else if holds_d {
            // mappings/v2-to-fhir/datatypes/places.mw:56  PL.8.1 or PL.8.2 -> CodeableConcept.text
            let mut text: Value = pv1_3_8_1;
            if text.is_empty() {
                text = cx.decode(pv1_3_8_parts[1]);
            }
            cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(328))?;
        } else if holds_e {
            // mappings/v2-to-fhir/datatypes/places.mw:57  PL.7.1 or PL.7.2 -> CodeableConcept.text
            let mut text: Value = pv1_3_7_1;
            if text.is_empty() {
                text = cx.decode(pv1_3_7_parts[1]);
            }
            cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(329))?;
        } else {
            // mappings/v2-to-fhir/datatypes/places.mw:58  PL.4.1 or PL.4.2 -> CodeableConcept.text
            let mut text: Value = cx.decode(pv1_3_4_parts[0]);
            if text.is_empty() {
                text = cx.decode(pv1_3_4_parts[1]);
            }
            cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(330))?;
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
        cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(331))?;
    }
    cx.close(managing_organization, "}", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/oru_r01.mw:65
pub(crate) fn practitioner_2<'m>(
    cx: &mut Context<'m>,
    attending_id: Id,
    pv1_7: Value<'m>,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"Practitioner\"", false);
    // mappings/v2-to-fhir/oru_r01.mw:65  doctor -> Practitioner
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
        let encoded = cx.leaf(pv1_7_parts[6], Level::Subcomponent, Row(101));
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
                cx.require(before, Row(102), Lack::Fail);
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
                            Row(103),
                        )?;
                    }
                    cx.close(code, "}", false)?;
                }
                cx.require(before_2, Row(103), Lack::Fail);
            }
            cx.close(element_4, "}", false)?;
        }
    }
    cx.close(qualification, "]", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/oru_r01.mw:68
pub(crate) fn practitioner_3<'m>(
    cx: &mut Context<'m>,
    referring_id: Id,
    pv1_8: Value<'m>,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"Practitioner\"", false);
    // mappings/v2-to-fhir/oru_r01.mw:68  doctor -> Practitioner
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
        let encoded = cx.leaf(pv1_8_parts[6], Level::Subcomponent, Row(101));
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
                cx.require(before, Row(102), Lack::Fail);
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
                            Row(103),
                        )?;
                    }
                    cx.close(code, "}", false)?;
                }
                cx.require(before_2, Row(103), Lack::Fail);
            }
            cx.close(element_4, "}", false)?;
        }
    }
    cx.close(qualification, "]", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/oru_r01.mw:71
pub(crate) fn practitioner_4<'m>(
    cx: &mut Context<'m>,
    consulting_id: Id,
    pv1_9: Value<'m>,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"Practitioner\"", false);
    // mappings/v2-to-fhir/oru_r01.mw:71  doctor -> Practitioner
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
        let encoded = cx.leaf(pv1_9_parts[6], Level::Subcomponent, Row(101));
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
                cx.require(before, Row(102), Lack::Fail);
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
                            Row(103),
                        )?;
                    }
                    cx.close(code, "}", false)?;
                }
                cx.require(before_2, Row(103), Lack::Fail);
            }
            cx.close(element_4, "}", false)?;
        }
    }
    cx.close(qualification, "]", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/oru_r01.mw:74
pub(crate) fn practitioner_5<'m>(
    cx: &mut Context<'m>,
    admitting_id: Id,
    pv1_17: Value<'m>,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"Practitioner\"", false);
    // mappings/v2-to-fhir/oru_r01.mw:74  doctor -> Practitioner
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
        let encoded = cx.leaf(pv1_17_parts[6], Level::Subcomponent, Row(101));
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
                cx.require(before, Row(102), Lack::Fail);
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
                            Row(103),
                        )?;
                    }
                    cx.close(code, "}", false)?;
                }
                cx.require(before_2, Row(103), Lack::Fail);
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
            cx.report(Reported::CodeNotInTable, Row(355), b"ATND", "ParticipantRole")?;
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
            cx.report(Reported::CodeNotInTable, Row(355), b"REF", "ParticipantRole")?;
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
            cx.report(Reported::CodeNotInTable, Row(355), b"CON", "ParticipantRole")?;
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
            cx.report(Reported::CodeNotInTable, Row(355), b"ADM", "ParticipantRole")?;
        }
        // mappings/v2-to-fhir/segments/encounter.mw:72  role -> Encounter.participant.type.coding
        cx.put_coding("", 26, value_row, "");
    }
    cx.close(type_1, "}]}]", false)?;
    // mappings/v2-to-fhir/segments/encounter.mw:71  who -> Encounter.participant.individual
    cx.put_identified("\"individual\":{\"reference\":\"urn:uuid:", who, "}");
    Ok(())
}
/// mappings/v2-to-fhir/oru_r01.mw:76
pub(crate) fn visit<'m>(
    cx: &mut Context<'m>,
    visit_id: Id,
    patient_result_2: Node,
    patient_id: Id,
    attending_start: i32,
    attending_end: i32,
    referring_start: i32,
    referring_end: i32,
    consulting_start: i32,
    consulting_end: i32,
    admitting_start: i32,
    admitting_end: i32,
    place_id: Id,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"Encounter\"", false);
    // mappings/v2-to-fhir/oru_r01.mw:76  PV1 -> Encounter
    cx.put_identified("\"id\":\"", visit_id, "");
    let visit_2 = cx.child(cx.child(patient_result_2, 5), 15);
    let pv2 = cx.child(visit_2, 17);
    let extension = cx.open("\"extension\":[", false);
    {
        let pv2_38 = cx.single(cx.field(pv2, 38), Row(332));
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
    let pv1 = cx.child(visit_2, 16);
    let identifier_8 = cx.open("\"identifier\":[", false);
    {
        let pv1_19 = cx.single(cx.field(pv1, 19), Row(335));
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
                        Row(164),
                    )?;
                }
                cx.close(extension_2, "}]", true)?;
                let type_1 = cx.open("\"type\":{", false);
                {
                    let encoded = cx
                        .leaf(pv1_19_parts[4], Level::Subcomponent, Row(165));
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
                            Row(167),
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
                        Row(168),
                    )?;
                } else {
                    // mappings/v2-to-fhir/datatypes/identifiers.mw:23  CX.4.1 -> Identifier.system
                    let text = cx.decode(pv1_19_4_parts[0]);
                    cx.put_uri(
                        "\"system\":",
                        cx.parameter_at(0, text),
                        Form::Iso,
                        Policy::Fail,
                        Row(169),
                    )?;
                }
                // mappings/v2-to-fhir/datatypes/identifiers.mw:16  CX.1 -> Identifier.value
                let text = cx.decode(pv1_19_parts[0]);
                cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(170))?;
                let period_2 = cx.open("\"period\":{", false);
                {
                    // mappings/v2-to-fhir/datatypes/identifiers.mw:19  CX.7 -> Identifier.period.start
                    let encoded = cx
                        .leaf(pv1_19_parts[6], Level::Subcomponent, Row(171));
                    let text = cx.decode(encoded);
                    cx.put_date_time(
                        "\"start\":",
                        text,
                        Form::V2,
                        Policy::Warn,
                        Row(171),
                    )?;
                    // mappings/v2-to-fhir/datatypes/identifiers.mw:20  CX.8 -> Identifier.period.end
                    let encoded = cx
                        .leaf(pv1_19_parts[7], Level::Subcomponent, Row(172));
                    let text = cx.decode(encoded);
                    cx.put_date_time(
                        "\"end\":",
                        text,
                        Form::V2,
                        Policy::Warn,
                        Row(172),
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
                        Row(173),
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
    let encoded = cx.sole(cx.field(pv1, 45), Row(338));
    let pv1_45 = cx.decode(encoded);
    if !pv1_45.is_empty() {
        cx.literal("\"status\":\"finished\"", true);
    } else {
        let encoded = cx.single(cx.field(pv1, 2), Row(339));
        let pv1_2_1 = cx.decode(cx.component(encoded, Level::Component, 1));
        if !pv1_2_1.is_empty() {
            // mappings/v2-to-fhir/segments/encounter.mw:12  PV1-2.1 or "U" -> Encounter.status
            cx.put_code(
                "\"status\":",
                cx.cell(24, cx.lookup(24, pv1_2_1), TableColumn::Code),
                Form::Iso,
                Policy::Fail,
                Row(339),
            )?;
        } else {
            cx.literal("\"status\":\"unknown\"", false);
        }
    }
    let pv1_2 = cx.single(cx.field(pv1, 2), Row(339));
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
    cx.require(before, Row(341), Lack::Fail);
    let type_1_2 = cx.open("\"type\":[", false);
    {
        let pv1_4 = cx.single(cx.field(pv1, 4), Row(345));
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
                cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(348))?;
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
    let pv1_10 = cx.single(cx.field(pv1, 10), Row(350));
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
            cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(141))?;
        }
        cx.close(service_type, "}", false)?;
    }
    let pv2_25 = cx.single(cx.field(pv2, 25), Row(352));
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
            cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(141))?;
        }
        cx.close(priority, "}", false)?;
    }
    // mappings/v2-to-fhir/oru_r01.mw:77  patient -> Encounter.subject
    cx.put_identified("\"subject\":{\"reference\":\"urn:uuid:", patient_id, "}");
    let participant_5 = cx.open("\"participant\":[", false);
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
    }
    cx.close(participant_5, "]", false)?;
    let period_3 = cx.open("\"period\":{", false);
    {
        // mappings/v2-to-fhir/segments/encounter.mw:30  PV1-44 -> Encounter.period.start
        let encoded = cx.sole(cx.field(pv1, 44), Row(357));
        let text = cx.decode(encoded);
        cx.put_date_time("\"start\":", text, Form::V2, Policy::Warn, Row(357))?;
        // mappings/v2-to-fhir/segments/encounter.mw:31  PV1-45 -> Encounter.period.end
        cx.put_date_time("\"end\":", pv1_45, Form::V2, Policy::Warn, Row(358))?;
    }
    cx.close(period_3, "}", false)?;
    let encoded = cx.sole(cx.field(pv2, 11), Row(359));
    let pv2_11 = cx.decode(encoded);
    if !pv2_11.is_empty() {
        let length = cx.open("\"length\":{", false);
        {
            // mappings/v2-to-fhir/segments/encounter.mw:39  PV2-11 -> Encounter.length.value
            cx.put_decimal("\"value\":", pv2_11, Form::Iso, Policy::Warn, Row(360))?;
            cx.literal(
                "\"unit\":\"days\",\"system\":\"http://unitsofmeasure.org\",\"code\":\"d\"",
                false,
            );
        }
        cx.close(length, "}", true)?;
    }
    let reason_code = cx.open("\"reasonCode\":[", false);
    {
        let pv2_3 = cx.single(cx.field(pv2, 3), Row(361));
        if mapwright_runtime::has_value(pv2_3) {
            let element_21 = cx.open("{", false);
            {
                codeable_concept(cx, pv2_3)?;
            }
            cx.close(element_21, "}", false)?;
        }
    }
    cx.close(reason_code, "]", false)?;
    let hospitalization = cx.open("\"hospitalization\":{", false);
    {
        let pv1_5 = cx.single(cx.field(pv1, 5), Row(362));
        if mapwright_runtime::has_value(pv1_5) {
            let pre_admission_identifier = cx
                .open("\"preAdmissionIdentifier\":{", false);
            {
                identifier_4(cx, pv1_5)?;
            }
            cx.close(pre_admission_identifier, "}", false)?;
        }
        let pv1_14 = cx.single(cx.field(pv1, 14), Row(363));
        if mapwright_runtime::has_value(pv1_14) {
            let admit_source = cx.open("\"admitSource\":{", false);
            {
                codeable_concept(cx, pv1_14)?;
            }
            cx.close(admit_source, "}", false)?;
        }
        let pv1_13 = cx.single(cx.field(pv1, 13), Row(364));
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
            let pv1_38 = cx.single(cx.field(pv1, 38), Row(367));
            if mapwright_runtime::has_value(pv1_38) {
                let element_22 = cx.open("{", false);
                {
                    codeable_concept(cx, pv1_38)?;
                }
                cx.close(element_22, "}", false)?;
            }
        }
        cx.close(diet_preference, "]", false)?;
        let special_courtesy = cx.open("\"specialCourtesy\":[", false);
        {
            let pv1_16 = cx.single(cx.field(pv1, 16), Row(368));
            if mapwright_runtime::has_value(pv1_16) {
                let element_23 = cx.open("{", false);
                {
                    codeable_concept(cx, pv1_16)?;
                }
                cx.close(element_23, "}", false)?;
            }
        }
        cx.close(special_courtesy, "]", false)?;
        let special_arrangement = cx.open("\"specialArrangement\":[", false);
        {
            for pv1_15 in cx.repetitions(cx.field(pv1, 15)) {
                if mapwright_runtime::has_value(pv1_15) {
                    let element_24 = cx.open("{", false);
                    {
                        let pv1_15_parts = cx.split::<9>(pv1_15, Level::Component);
                        let coding_10 = cx.open("\"coding\":[", false);
                        {
                            let element_25 = cx.open("{", false);
                            {
                                coding(cx, pv1_15)?;
                            }
                            cx.close(element_25, "}", false)?;
                            let element_26 = cx.open("{", false);
                            {
                                alternate_coding(cx, pv1_15)?;
                            }
                            cx.close(element_26, "}", false)?;
                            let element_27 = cx.open("{", false);
                            {
                                second_alternate_coding(cx, pv1_15)?;
                            }
                            cx.close(element_27, "}", false)?;
                            let pv1_15_1 = cx.decode(pv1_15_parts[0]);
                            if !pv1_15_1.is_empty() {
                                let element_28 = cx.open("{", false);
                                {
                                    let pv1_15_1_row = cx.lookup(30, pv1_15_1);
                                    // mappings/v2-to-fhir/segments/encounter.mw:47  .1 -> CodeableConcept.coding
                                    cx.put_coding("", 30, pv1_15_1_row, "");
                                }
                                cx.close(element_28, "}", false)?;
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
                            Row(141),
                        )?;
                    }
                    cx.close(element_24, "}", false)?;
                }
            }
        }
        cx.close(special_arrangement, "]", false)?;
        let pv1_36 = cx.single(cx.field(pv1, 36), Row(371));
        if mapwright_runtime::has_value(pv1_36) {
            let discharge_disposition = cx.open("\"dischargeDisposition\":{", false);
            {
                codeable_concept(cx, pv1_36)?;
            }
            cx.close(discharge_disposition, "}", false)?;
        }
    }
    cx.close(hospitalization, "}", false)?;
    let location_2 = cx.open("\"location\":[", false);
    {
        let pv1_3 = cx.single(cx.field(pv1, 3), Row(372));
        if mapwright_runtime::has_value(pv1_3) && cx.equal(pv1_2_1_b, b"P") {
            let element_29 = cx.open("{", false);
            {
                // mappings/v2-to-fhir/oru_r01.mw:82  place -> Encounter.location.location
                let before_2 = cx.position();
                {
                    cx.put_identified(
                        "\"location\":{\"reference\":\"urn:uuid:",
                        place_id,
                        "}",
                    );
                }
                cx.require(before_2, Row(374), Lack::Fail);
                cx.literal("\"status\":\"planned\"", false);
            }
            cx.close(element_29, "}", true)?;
        } else if mapwright_runtime::has_value(pv1_3) {
            let element_30 = cx.open("{", false);
            {
                // mappings/v2-to-fhir/oru_r01.mw:83  place -> Encounter.location.location
                let before_3 = cx.position();
                {
                    cx.put_identified(
                        "\"location\":{\"reference\":\"urn:uuid:",
                        place_id,
                        "}",
                    );
                }
                cx.require(before_3, Row(376), Lack::Fail);
                cx.literal("\"status\":\"active\"", false);
            }
            cx.close(element_30, "}", true)?;
        }
    }
    cx.close(location_2, "]", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/oru_r01.mw:89
pub(crate) fn practitioner_6<'m>(
    cx: &mut Context<'m>,
    patient_observer_id: Id,
    obx_16: Value<'m>,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"Practitioner\"", false);
    // mappings/v2-to-fhir/oru_r01.mw:89  doctor -> Practitioner
    cx.put_identified("\"id\":\"", patient_observer_id, "");
    let obx_16_parts = cx.split::<7>(obx_16, Level::Component);
    let identifier_8 = cx.open("\"identifier\":[", false);
    {
        if !cx.decode(obx_16_parts[0]).is_empty() {
            let element = cx.open("{", false);
            {
                identifier_3(cx, obx_16)?;
            }
            cx.close(element, "}", false)?;
        }
    }
    cx.close(identifier_8, "]", false)?;
    let name = cx.open("\"name\":[", false);
    {
        if !cx.decode(cx.component(obx_16_parts[1], Level::Subcomponent, 1)).is_empty()
            || !cx.decode(obx_16_parts[2]).is_empty()
            || !cx.decode(obx_16_parts[3]).is_empty()
            || !cx.decode(obx_16_parts[5]).is_empty()
        {
            let element_2 = cx.open("{", false);
            {
                human_name(cx, obx_16)?;
            }
            cx.close(element_2, "}", false)?;
        }
    }
    cx.close(name, "]", false)?;
    let qualification = cx.open("\"qualification\":[", false);
    {
        let encoded = cx.leaf(obx_16_parts[6], Level::Subcomponent, Row(101));
        let obx_16_7 = cx.decode(encoded);
        let obx_16_7_row = cx.lookup(15, obx_16_7);
        if obx_16_7_row >= 0 {
            let element_3 = cx.open("{", false);
            {
                // mappings/v2-to-fhir/datatypes/parties.mw:16  XCN.7 -> Practitioner.qualification.code
                let before = cx.position();
                {
                    if !obx_16_7.is_empty() {
                        cx.put_coding(
                            "\"code\":{\"coding\":[{",
                            15,
                            obx_16_7_row,
                            "}]}",
                        );
                    }
                }
                cx.require(before, Row(102), Lack::Fail);
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
                            obx_16_7,
                            Form::Iso,
                            Policy::Fail,
                            Row(103),
                        )?;
                    }
                    cx.close(code, "}", false)?;
                }
                cx.require(before_2, Row(103), Lack::Fail);
            }
            cx.close(element_4, "}", false)?;
        }
    }
    cx.close(qualification, "]", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/segments/obx.mw:158
pub(crate) fn result_file<'m>(
    cx: &mut Context<'m>,
    ed: Value<'m>,
) -> Result<(), Failed> {
    let ed_parts = cx.split::<5>(ed, Level::Component);
    let encoded = cx.leaf(ed_parts[3], Level::Subcomponent, Row(392));
    let text = cx.decode(encoded);
    let ed_4 = cx.upper(text);
    match ed_4 {
        b"BASE64" => {}
        _ => {
            // mappings/v2-to-fhir/segments/obx.mw:160  upper(ED.4)
            cx.report(
                Reported::NoArmWarning,
                Row(392),
                ed_4,
                "ED.4: only Base64 can be an Attachment's data",
            )?;
        }
    }
    let encoded = cx.leaf(ed_parts[1], Level::Subcomponent, Row(393));
    let text = cx.decode(encoded);
    let text_2 = cx.concat(text, b"/");
    let encoded_2 = cx.leaf(ed_parts[2], Level::Subcomponent, Row(393));
    let text_3 = cx.decode(encoded_2);
    let text_4 = cx.concat(text_2, text_3);
    let ed_2 = cx.lower(text_4);
    // mappings/v2-to-fhir/segments/obx.mw:159  lower(concat(ED.2, "/", ED.3)) -> Attachment.contentType
    let mut text: Value = cx.cell(45, cx.lookup(45, ed_2), TableColumn::Code);
    if text.is_empty() {
        text = ed_2;
    }
    cx.put_code("\"contentType\":", text, Form::Iso, Policy::Warn, Row(393))?;
    match ed_4 {
        b"BASE64" => {
            // mappings/v2-to-fhir/segments/obx.mw:161  ED.5 -> Attachment.data
            let text = cx.decode(ed_parts[4]);
            cx.put_base64("\"data\":", text, Form::Iso, Policy::Warn, Row(394))?;
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
    let encoded = cx.leaf(rp_parts[2], Level::Subcomponent, Row(395));
    let text = cx.decode(encoded);
    let text_2 = cx.concat(text, b"/");
    let encoded_2 = cx.leaf(rp_parts[3], Level::Subcomponent, Row(395));
    let text_3 = cx.decode(encoded_2);
    let text_4 = cx.concat(text_2, text_3);
    let rp_3 = cx.lower(text_4);
    // mappings/v2-to-fhir/segments/obx.mw:169  lower(concat(RP.3, "/", RP.4)) -> Attachment.contentType
    let mut text: Value = cx.cell(45, cx.lookup(45, rp_3), TableColumn::Code);
    if text.is_empty() {
        text = rp_3;
    }
    cx.put_code("\"contentType\":", text, Form::Iso, Policy::Warn, Row(395))?;
    // mappings/v2-to-fhir/segments/obx.mw:168  RP.1 -> Attachment.url
    let text = cx.decode(rp_parts[0]);
    cx.put_uri("\"url\":", text, Form::Iso, Policy::Warn, Row(396))?;
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
                let encoded = cx.leaf(sn_parts[3], Level::Subcomponent, Row(448));
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
                    let encoded_2 = cx.leaf(sn_parts[1], Level::Subcomponent, Row(449));
                    let text = cx.decode(encoded_2);
                    cx.append_text(" ", text);
                    cx.append_text(" ", sn_3);
                    let encoded_2 = cx.leaf(sn_parts[3], Level::Subcomponent, Row(449));
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
                    Row(449),
                )?;
            }
            cx.close(element, "}", true)?;
        }
    }
    cx.close(extension, "]", false)?;
    // mappings/v2-to-fhir/datatypes/quantities.mw:36  SN.2 -> Quantity.value
    let encoded = cx.leaf(sn_parts[1], Level::Subcomponent, Row(450));
    let text = cx.decode(encoded);
    cx.put_decimal("\"value\":", text, Form::Iso, Policy::Warn, Row(450))?;
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
                Row(451),
            )?;
        } else if !sn_1.is_empty() {
            // mappings/v2-to-fhir/datatypes/quantities.mw:42  SN.1 -> Quantity.comparator
            cx.report(
                Reported::CodeNotInTableWarning,
                Row(451),
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
    cx.put_string("\"unit\":", text, Form::Iso, Policy::Fail, Row(452))?;
    let units_1 = cx.decode(units_parts[0]);
    let holds = !units_1.is_empty()
        && {
            let encoded = cx.leaf(units_parts[2], Level::Subcomponent, Row(453));
            let text = cx.decode(encoded);
            cx.lookup(0, text) >= 0
        };
    if holds {
        // mappings/v2-to-fhir/datatypes/quantities.mw:40  units.3 -> Quantity.system
        let encoded = cx.leaf(units_parts[2], Level::Subcomponent, Row(454));
        let text = cx.decode(encoded);
        cx.put_uri(
            "\"system\":",
            cx.cell(0, cx.lookup(0, text), TableColumn::Code),
            Form::Iso,
            Policy::Fail,
            Row(454),
        )?;
    }
    if holds {
        // mappings/v2-to-fhir/datatypes/quantities.mw:39  units.1 -> Quantity.code
        cx.put_code("\"code\":", units_1, Form::Iso, Policy::Warn, Row(455))?;
    }
    Ok(())
}
/// mappings/v2-to-fhir/datatypes/quantities.mw:20
pub(crate) fn quantity_2<'m>(cx: &mut Context<'m>, cq: Value<'m>) -> Result<(), Failed> {
    let cq_parts = cx.split::<2>(cq, Level::Component);
    // mappings/v2-to-fhir/datatypes/quantities.mw:21  CQ.1 -> Quantity.value
    let encoded = cx.leaf(cq_parts[0], Level::Subcomponent, Row(457));
    let text = cx.decode(encoded);
    cx.put_decimal("\"value\":", text, Form::Iso, Policy::Warn, Row(457))?;
    let cq_2_parts = cx.split::<9>(cq_parts[1], Level::Subcomponent);
    // mappings/v2-to-fhir/datatypes/quantities.mw:22  CQ.2.9 or CQ.2.2 or CQ.2.1 -> Quantity.unit
    let mut text: Value = cx.decode(cq_2_parts[8]);
    if text.is_empty() {
        text = cx.decode(cq_2_parts[1]);
    }
    if text.is_empty() {
        text = cx.decode(cq_2_parts[0]);
    }
    cx.put_string("\"unit\":", text, Form::Iso, Policy::Fail, Row(458))?;
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
            Row(459),
        )?;
    }
    if holds {
        // mappings/v2-to-fhir/datatypes/quantities.mw:24  CQ.2.1 -> Quantity.code
        cx.put_code("\"code\":", cq_2_1, Form::Iso, Policy::Warn, Row(460))?;
    }
    Ok(())
}
/// mappings/v2-to-fhir/segments/obx.mw:150
pub(crate) fn money<'m>(cx: &mut Context<'m>, mo: Value<'m>) -> Result<(), Failed> {
    let mo_parts = cx.split::<2>(mo, Level::Component);
    // mappings/v2-to-fhir/segments/obx.mw:151  MO.1 -> Quantity.value
    let encoded = cx.leaf(mo_parts[0], Level::Subcomponent, Row(462));
    let text = cx.decode(encoded);
    cx.put_decimal("\"value\":", text, Form::Iso, Policy::Warn, Row(462))?;
    let encoded = cx.leaf(mo_parts[1], Level::Subcomponent, Row(463));
    let mo_2 = cx.decode(encoded);
    // mappings/v2-to-fhir/segments/obx.mw:152  MO.2 -> Quantity.unit
    cx.put_string("\"unit\":", mo_2, Form::Iso, Policy::Fail, Row(463))?;
    cx.literal("\"system\":\"urn:iso:std:iso:4217\"", false);
    // mappings/v2-to-fhir/segments/obx.mw:153  MO.2 -> Quantity.code
    cx.put_code("\"code\":", mo_2, Form::Iso, Policy::Warn, Row(464))?;
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
                    let encoded = cx.leaf(sn_parts[1], Level::Subcomponent, Row(472));
                    let text = cx.decode(encoded);
                    cx.append_text(" ", text);
                    let text = cx.decode(sn_parts[2]);
                    cx.append_text(" ", text);
                    let encoded = cx.leaf(sn_parts[3], Level::Subcomponent, Row(472));
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
                    Row(472),
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
        let encoded = cx.leaf(sn_parts[1], Level::Subcomponent, Row(473));
        let text = cx.decode(encoded);
        cx.put_decimal("\"value\":", text, Form::Iso, Policy::Warn, Row(473))?;
        if mapwright_runtime::has_value(units) {
            // mappings/v2-to-fhir/datatypes/quantities.mw:12  CWE.9 or CWE.2 or CWE.1 -> Quantity.unit
            let mut text: Value = cx.decode(units_parts[8]);
            if text.is_empty() {
                text = cx.decode(units_parts[1]);
            }
            if text.is_empty() {
                text = cx.decode(units_parts[0]);
            }
            cx.put_string("\"unit\":", text, Form::Iso, Policy::Fail, Row(443))?;
        }
        if mapwright_runtime::has_value(units) {
            holds = !cx.decode(units_parts[0]).is_empty()
                && {
                    let encoded = cx.leaf(units_parts[2], Level::Subcomponent, Row(444));
                    let text = cx.decode(encoded);
                    cx.lookup(0, text) >= 0
                };
        }
        if mapwright_runtime::has_value(units) && holds {
            // mappings/v2-to-fhir/datatypes/quantities.mw:15  CWE.3 -> Quantity.system
            let encoded = cx.leaf(units_parts[2], Level::Subcomponent, Row(445));
            let text = cx.decode(encoded);
            cx.put_uri(
                "\"system\":",
                cx.cell(0, cx.lookup(0, text), TableColumn::Code),
                Form::Iso,
                Policy::Fail,
                Row(445),
            )?;
        }
        if mapwright_runtime::has_value(units) && holds {
            // mappings/v2-to-fhir/datatypes/quantities.mw:14  CWE.1 -> Quantity.code
            let text = cx.decode(units_parts[0]);
            cx.put_code("\"code\":", text, Form::Iso, Policy::Warn, Row(446))?;
        }
    }
    cx.close(low, "}", false)?;
    let high = cx.open("\"high\":{", false);
    {
        // mappings/v2-to-fhir/datatypes/quantities.mw:50  SN.4 -> Range.high.value
        let encoded = cx.leaf(sn_parts[3], Level::Subcomponent, Row(474));
        let text = cx.decode(encoded);
        cx.put_decimal("\"value\":", text, Form::Iso, Policy::Warn, Row(474))?;
        if mapwright_runtime::has_value(units) {
            // mappings/v2-to-fhir/datatypes/quantities.mw:12  CWE.9 or CWE.2 or CWE.1 -> Quantity.unit
            let mut text: Value = cx.decode(units_parts[8]);
            if text.is_empty() {
                text = cx.decode(units_parts[1]);
            }
            if text.is_empty() {
                text = cx.decode(units_parts[0]);
            }
            cx.put_string("\"unit\":", text, Form::Iso, Policy::Fail, Row(443))?;
        }
        if mapwright_runtime::has_value(units) {
            holds_b = !cx.decode(units_parts[0]).is_empty()
                && {
                    let encoded = cx.leaf(units_parts[2], Level::Subcomponent, Row(444));
                    let text = cx.decode(encoded);
                    cx.lookup(0, text) >= 0
                };
        }
        if mapwright_runtime::has_value(units) && holds_b {
            // mappings/v2-to-fhir/datatypes/quantities.mw:15  CWE.3 -> Quantity.system
            let encoded = cx.leaf(units_parts[2], Level::Subcomponent, Row(445));
            let text = cx.decode(encoded);
            cx.put_uri(
                "\"system\":",
                cx.cell(0, cx.lookup(0, text), TableColumn::Code),
                Form::Iso,
                Policy::Fail,
                Row(445),
            )?;
        }
        if mapwright_runtime::has_value(units) && holds_b {
            // mappings/v2-to-fhir/datatypes/quantities.mw:14  CWE.1 -> Quantity.code
            let text = cx.decode(units_parts[0]);
            cx.put_code("\"code\":", text, Form::Iso, Policy::Warn, Row(446))?;
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
        let encoded = cx.leaf(nr_parts[0], Level::Subcomponent, Row(476));
        let text = cx.decode(encoded);
        cx.put_decimal("\"value\":", text, Form::Iso, Policy::Warn, Row(476))?;
        if mapwright_runtime::has_value(units) {
            // mappings/v2-to-fhir/datatypes/quantities.mw:12  CWE.9 or CWE.2 or CWE.1 -> Quantity.unit
            let mut text: Value = cx.decode(units_parts[8]);
            if text.is_empty() {
                text = cx.decode(units_parts[1]);
            }
            if text.is_empty() {
                text = cx.decode(units_parts[0]);
            }
            cx.put_string("\"unit\":", text, Form::Iso, Policy::Fail, Row(443))?;
        }
        if mapwright_runtime::has_value(units) {
            holds = !cx.decode(units_parts[0]).is_empty()
                && {
                    let encoded = cx.leaf(units_parts[2], Level::Subcomponent, Row(444));
                    let text = cx.decode(encoded);
                    cx.lookup(0, text) >= 0
                };
        }
        if mapwright_runtime::has_value(units) && holds {
            // mappings/v2-to-fhir/datatypes/quantities.mw:15  CWE.3 -> Quantity.system
            let encoded = cx.leaf(units_parts[2], Level::Subcomponent, Row(445));
            let text = cx.decode(encoded);
            cx.put_uri(
                "\"system\":",
                cx.cell(0, cx.lookup(0, text), TableColumn::Code),
                Form::Iso,
                Policy::Fail,
                Row(445),
            )?;
        }
        if mapwright_runtime::has_value(units) && holds {
            // mappings/v2-to-fhir/datatypes/quantities.mw:14  CWE.1 -> Quantity.code
            let text = cx.decode(units_parts[0]);
            cx.put_code("\"code\":", text, Form::Iso, Policy::Warn, Row(446))?;
        }
    }
    cx.close(low, "}", false)?;
    let high = cx.open("\"high\":{", false);
    {
        // mappings/v2-to-fhir/datatypes/quantities.mw:66  NR.2 -> Range.high.value
        let encoded = cx.leaf(nr_parts[1], Level::Subcomponent, Row(477));
        let text = cx.decode(encoded);
        cx.put_decimal("\"value\":", text, Form::Iso, Policy::Warn, Row(477))?;
        if mapwright_runtime::has_value(units) {
            // mappings/v2-to-fhir/datatypes/quantities.mw:12  CWE.9 or CWE.2 or CWE.1 -> Quantity.unit
            let mut text: Value = cx.decode(units_parts[8]);
            if text.is_empty() {
                text = cx.decode(units_parts[1]);
            }
            if text.is_empty() {
                text = cx.decode(units_parts[0]);
            }
            cx.put_string("\"unit\":", text, Form::Iso, Policy::Fail, Row(443))?;
        }
        if mapwright_runtime::has_value(units) {
            holds_b = !cx.decode(units_parts[0]).is_empty()
                && {
                    let encoded = cx.leaf(units_parts[2], Level::Subcomponent, Row(444));
                    let text = cx.decode(encoded);
                    cx.lookup(0, text) >= 0
                };
        }
        if mapwright_runtime::has_value(units) && holds_b {
            // mappings/v2-to-fhir/datatypes/quantities.mw:15  CWE.3 -> Quantity.system
            let encoded = cx.leaf(units_parts[2], Level::Subcomponent, Row(445));
            let text = cx.decode(encoded);
            cx.put_uri(
                "\"system\":",
                cx.cell(0, cx.lookup(0, text), TableColumn::Code),
                Form::Iso,
                Policy::Fail,
                Row(445),
            )?;
        }
        if mapwright_runtime::has_value(units) && holds_b {
            // mappings/v2-to-fhir/datatypes/quantities.mw:14  CWE.1 -> Quantity.code
            let text = cx.decode(units_parts[0]);
            cx.put_code("\"code\":", text, Form::Iso, Policy::Warn, Row(446))?;
        }
    }
    cx.close(high, "}", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/datatypes/codes.mw:140
pub(crate) fn codeable_concept_2<'m>(
    cx: &mut Context<'m>,
    ce: Value<'m>,
) -> Result<(), Failed> {
    let coding_6 = cx.open("\"coding\":[", false);
    {
        if mapwright_runtime::has_value(ce) {
            let element = cx.open("{", false);
            {
                coding_2(cx, ce)?;
            }
            cx.close(element, "}", false)?;
        }
        if mapwright_runtime::has_value(ce) {
            let element_2 = cx.open("{", false);
            {
                alternate_coding_2(cx, ce)?;
            }
            cx.close(element_2, "}", false)?;
        }
    }
    cx.close(coding_6, "]", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/datatypes/codes.mw:145
pub(crate) fn coding_2<'m>(cx: &mut Context<'m>, ce: Value<'m>) -> Result<(), Failed> {
    let mut holds_b: bool = false;
    let mut holds_c: bool = false;
    let ce_parts = cx.split::<3>(ce, Level::Component);
    let encoded = cx.leaf(ce_parts[2], Level::Subcomponent, Row(479));
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
            Row(482),
        )?;
    } else if holds_b {
        // mappings/v2-to-fhir/datatypes/codes.mw:149  concat("http://terminology.hl7.org/CodeSystem/v2-", after(CE.3, "HL7")) -> Coding.system
        let text = cx.after(ce_3, b"HL7");
        let text_2 = cx.concat(b"http://terminology.hl7.org/CodeSystem/v2-", text);
        cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Warn, Row(483))?;
    } else if holds_c {
        // mappings/v2-to-fhir/datatypes/codes.mw:150  uri(CE.3) -> Coding.system
        let text = cx.uri(ce_3);
        cx.put_uri("\"system\":", text, Form::Iso, Policy::Fail, Row(484))?;
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
                        Row(485),
                    )?;
                }
                cx.close(_system, "}]}", true)?;
            }
        }
    }
    // mappings/v2-to-fhir/datatypes/codes.mw:146  CE.1 -> Coding.code
    let text = cx.decode(ce_parts[0]);
    cx.put_code("\"code\":", text, Form::Iso, Policy::Warn, Row(486))?;
    // mappings/v2-to-fhir/datatypes/codes.mw:147  CE.2 -> Coding.display
    let text = cx.decode(ce_parts[1]);
    cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(487))?;
    Ok(())
}
/// mappings/v2-to-fhir/datatypes/codes.mw:154
pub(crate) fn alternate_coding_2<'m>(
    cx: &mut Context<'m>,
    ce: Value<'m>,
) -> Result<(), Failed> {
    let mut holds_b: bool = false;
    let mut holds_c: bool = false;
    let ce_parts = cx.split::<6>(ce, Level::Component);
    let encoded = cx.leaf(ce_parts[5], Level::Subcomponent, Row(488));
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
            Row(491),
        )?;
    } else if holds_b {
        // mappings/v2-to-fhir/datatypes/codes.mw:158  concat("http://terminology.hl7.org/CodeSystem/v2-", after(CE.6, "HL7")) -> Coding.system
        let text = cx.after(ce_6, b"HL7");
        let text_2 = cx.concat(b"http://terminology.hl7.org/CodeSystem/v2-", text);
        cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Warn, Row(492))?;
    } else if holds_c {
        // mappings/v2-to-fhir/datatypes/codes.mw:159  uri(CE.6) -> Coding.system
        let text = cx.uri(ce_6);
        cx.put_uri("\"system\":", text, Form::Iso, Policy::Fail, Row(493))?;
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
                        Row(494),
                    )?;
                }
                cx.close(_system, "}]}", true)?;
            }
        }
    }
    // mappings/v2-to-fhir/datatypes/codes.mw:155  CE.4 -> Coding.code
    let text = cx.decode(ce_parts[3]);
    cx.put_code("\"code\":", text, Form::Iso, Policy::Warn, Row(495))?;
    // mappings/v2-to-fhir/datatypes/codes.mw:156  CE.5 -> Coding.display
    let text = cx.decode(ce_parts[4]);
    cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(496))?;
    Ok(())
}
/// mappings/v2-to-fhir/datatypes/codes.mw:56
pub(crate) fn codeable_concept_3<'m>(
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
                second_alternate_coding_2(cx, cne)?;
            }
            cx.close(element_3, "}", false)?;
        }
    }
    cx.close(coding_6, "]", false)?;
    // mappings/v2-to-fhir/datatypes/codes.mw:60  CNE.9 -> CodeableConcept.text
    let text = cx.decode(cx.component(cne, Level::Component, 9));
    cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(530))?;
    Ok(())
}
/// mappings/v2-to-fhir/datatypes/codes.mw:64
pub(crate) fn coding_3<'m>(cx: &mut Context<'m>, cne: Value<'m>) -> Result<(), Failed> {
    let mut holds_b: bool = false;
    let mut holds_c: bool = false;
    let mut holds_d: bool = false;
    let cne_parts = cx.split::<14>(cne, Level::Component);
    let encoded = cx.leaf(cne_parts[2], Level::Subcomponent, Row(497));
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
            Row(500),
        )?;
    } else if holds_b {
        // mappings/v2-to-fhir/datatypes/codes.mw:69  concat("http://terminology.hl7.org/CodeSystem/v2-", after(CNE.3, "HL7")) -> Coding.system
        let text = cx.after(cne_3, b"HL7");
        let text_2 = cx.concat(b"http://terminology.hl7.org/CodeSystem/v2-", text);
        cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Warn, Row(501))?;
    } else if holds_c {
        // mappings/v2-to-fhir/datatypes/codes.mw:70  uri(CNE.14) -> Coding.system
        let text = cx.decode(cne_parts[13]);
        let text_2 = cx.uri(text);
        cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Fail, Row(502))?;
    } else if holds_d {
        // mappings/v2-to-fhir/datatypes/codes.mw:71  uri(CNE.3) -> Coding.system
        let text = cx.uri(cne_3);
        cx.put_uri("\"system\":", text, Form::Iso, Policy::Fail, Row(503))?;
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
                            Row(504),
                        )?;
                    }
                    cx.close(_system, "}]}", true)?;
                }
            }
        }
    }
    // mappings/v2-to-fhir/datatypes/codes.mw:67  CNE.7 -> Coding.version
    let text = cx.decode(cne_parts[6]);
    cx.put_string("\"version\":", text, Form::Iso, Policy::Fail, Row(505))?;
    // mappings/v2-to-fhir/datatypes/codes.mw:65  CNE.1 -> Coding.code
    let text = cx.decode(cne_parts[0]);
    cx.put_code("\"code\":", text, Form::Iso, Policy::Warn, Row(506))?;
    // mappings/v2-to-fhir/datatypes/codes.mw:66  CNE.2 -> Coding.display
    let text = cx.decode(cne_parts[1]);
    cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(507))?;
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
    let encoded = cx.leaf(cne_parts[5], Level::Subcomponent, Row(508));
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
            Row(511),
        )?;
    } else if holds_b {
        // mappings/v2-to-fhir/datatypes/codes.mw:80  concat("http://terminology.hl7.org/CodeSystem/v2-", after(CNE.6, "HL7")) -> Coding.system
        let text = cx.after(cne_6, b"HL7");
        let text_2 = cx.concat(b"http://terminology.hl7.org/CodeSystem/v2-", text);
        cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Warn, Row(512))?;
    } else if holds_c {
        // mappings/v2-to-fhir/datatypes/codes.mw:81  uri(CNE.17) -> Coding.system
        let text = cx.decode(cne_parts[16]);
        let text_2 = cx.uri(text);
        cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Fail, Row(513))?;
    } else if holds_d {
        // mappings/v2-to-fhir/datatypes/codes.mw:82  uri(CNE.6) -> Coding.system
        let text = cx.uri(cne_6);
        cx.put_uri("\"system\":", text, Form::Iso, Policy::Fail, Row(514))?;
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
                            Row(515),
                        )?;
                    }
                    cx.close(_system, "}]}", true)?;
                }
            }
        }
    }
    // mappings/v2-to-fhir/datatypes/codes.mw:78  CNE.8 -> Coding.version
    let text = cx.decode(cne_parts[7]);
    cx.put_string("\"version\":", text, Form::Iso, Policy::Fail, Row(516))?;
    // mappings/v2-to-fhir/datatypes/codes.mw:76  CNE.4 -> Coding.code
    let text = cx.decode(cne_parts[3]);
    cx.put_code("\"code\":", text, Form::Iso, Policy::Warn, Row(517))?;
    // mappings/v2-to-fhir/datatypes/codes.mw:77  CNE.5 -> Coding.display
    let text = cx.decode(cne_parts[4]);
    cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(518))?;
    Ok(())
}
/// mappings/v2-to-fhir/datatypes/codes.mw:86
pub(crate) fn second_alternate_coding_2<'m>(
    cx: &mut Context<'m>,
    cne: Value<'m>,
) -> Result<(), Failed> {
    let mut holds_b: bool = false;
    let mut holds_c: bool = false;
    let mut holds_d: bool = false;
    let cne_parts = cx.split::<20>(cne, Level::Component);
    let encoded = cx.leaf(cne_parts[11], Level::Subcomponent, Row(519));
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
            Row(522),
        )?;
    } else if holds_b {
        // mappings/v2-to-fhir/datatypes/codes.mw:91  concat("http://terminology.hl7.org/CodeSystem/v2-", after(CNE.12, "HL7")) -> Coding.system
        let text = cx.after(cne_12, b"HL7");
        let text_2 = cx.concat(b"http://terminology.hl7.org/CodeSystem/v2-", text);
        cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Warn, Row(523))?;
    } else if holds_c {
        // mappings/v2-to-fhir/datatypes/codes.mw:92  uri(CNE.20) -> Coding.system
        let text = cx.decode(cne_parts[19]);
        let text_2 = cx.uri(text);
        cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Fail, Row(524))?;
    } else if holds_d {
        // mappings/v2-to-fhir/datatypes/codes.mw:93  uri(CNE.12) -> Coding.system
        let text = cx.uri(cne_12);
        cx.put_uri("\"system\":", text, Form::Iso, Policy::Fail, Row(525))?;
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
                            Row(526),
                        )?;
                    }
                    cx.close(_system, "}]}", true)?;
                }
            }
        }
    }
    // mappings/v2-to-fhir/datatypes/codes.mw:89  CNE.13 -> Coding.version
    let text = cx.decode(cne_parts[12]);
    cx.put_string("\"version\":", text, Form::Iso, Policy::Fail, Row(527))?;
    // mappings/v2-to-fhir/datatypes/codes.mw:87  CNE.10 -> Coding.code
    let text = cx.decode(cne_parts[9]);
    cx.put_code("\"code\":", text, Form::Iso, Policy::Warn, Row(528))?;
    // mappings/v2-to-fhir/datatypes/codes.mw:88  CNE.11 -> Coding.display
    let text = cx.decode(cne_parts[10]);
    cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(529))?;
    Ok(())
}
/// mappings/v2-to-fhir/datatypes/codes.mw:98
pub(crate) fn codeable_concept_4<'m>(
    cx: &mut Context<'m>,
    cf: Value<'m>,
) -> Result<(), Failed> {
    let coding_6 = cx.open("\"coding\":[", false);
    {
        if mapwright_runtime::has_value(cf) {
            let element = cx.open("{", false);
            {
                coding_4(cx, cf)?;
            }
            cx.close(element, "}", false)?;
        }
        if mapwright_runtime::has_value(cf) {
            let element_2 = cx.open("{", false);
            {
                alternate_coding_4(cx, cf)?;
            }
            cx.close(element_2, "}", false)?;
        }
        if mapwright_runtime::has_value(cf) {
            let element_3 = cx.open("{", false);
            {
                second_alternate_coding_3(cx, cf)?;
            }
            cx.close(element_3, "}", false)?;
        }
    }
    cx.close(coding_6, "]", false)?;
    // mappings/v2-to-fhir/datatypes/codes.mw:102  CF.9 -> CodeableConcept.text
    let text = cx.decode(cx.component(cf, Level::Component, 9));
    cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(564))?;
    Ok(())
}
/// mappings/v2-to-fhir/datatypes/codes.mw:106
pub(crate) fn coding_4<'m>(cx: &mut Context<'m>, cf: Value<'m>) -> Result<(), Failed> {
    let mut holds_b: bool = false;
    let mut holds_c: bool = false;
    let mut holds_d: bool = false;
    let cf_parts = cx.split::<14>(cf, Level::Component);
    let encoded = cx.leaf(cf_parts[2], Level::Subcomponent, Row(531));
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
            Row(534),
        )?;
    } else if holds_b {
        // mappings/v2-to-fhir/datatypes/codes.mw:111  concat("http://terminology.hl7.org/CodeSystem/v2-", after(CF.3, "HL7")) -> Coding.system
        let text = cx.after(cf_3, b"HL7");
        let text_2 = cx.concat(b"http://terminology.hl7.org/CodeSystem/v2-", text);
        cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Warn, Row(535))?;
    } else if holds_c {
        // mappings/v2-to-fhir/datatypes/codes.mw:112  uri(CF.14) -> Coding.system
        let text = cx.decode(cf_parts[13]);
        let text_2 = cx.uri(text);
        cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Fail, Row(536))?;
    } else if holds_d {
        // mappings/v2-to-fhir/datatypes/codes.mw:113  uri(CF.3) -> Coding.system
        let text = cx.uri(cf_3);
        cx.put_uri("\"system\":", text, Form::Iso, Policy::Fail, Row(537))?;
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
                            Row(538),
                        )?;
                    }
                    cx.close(_system, "}]}", true)?;
                }
            }
        }
    }
    // mappings/v2-to-fhir/datatypes/codes.mw:109  CF.7 -> Coding.version
    let text = cx.decode(cf_parts[6]);
    cx.put_string("\"version\":", text, Form::Iso, Policy::Fail, Row(539))?;
    // mappings/v2-to-fhir/datatypes/codes.mw:107  CF.1 -> Coding.code
    let text = cx.decode(cf_parts[0]);
    cx.put_code("\"code\":", text, Form::Iso, Policy::Warn, Row(540))?;
    // mappings/v2-to-fhir/datatypes/codes.mw:108  CF.2 -> Coding.display
    let text = cx.decode(cf_parts[1]);
    cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(541))?;
    Ok(())
}
/// mappings/v2-to-fhir/datatypes/codes.mw:117
pub(crate) fn alternate_coding_4<'m>(
    cx: &mut Context<'m>,
    cf: Value<'m>,
) -> Result<(), Failed> {
    let mut holds_b: bool = false;
    let mut holds_c: bool = false;
    let mut holds_d: bool = false;
    let cf_parts = cx.split::<17>(cf, Level::Component);
    let encoded = cx.leaf(cf_parts[5], Level::Subcomponent, Row(542));
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
            Row(545),
        )?;
    } else if holds_b {
        // mappings/v2-to-fhir/datatypes/codes.mw:122  concat("http://terminology.hl7.org/CodeSystem/v2-", after(CF.6, "HL7")) -> Coding.system
        let text = cx.after(cf_6, b"HL7");
        let text_2 = cx.concat(b"http://terminology.hl7.org/CodeSystem/v2-", text);
        cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Warn, Row(546))?;
    } else if holds_c {
        // mappings/v2-to-fhir/datatypes/codes.mw:123  uri(CF.17) -> Coding.system
        let text = cx.decode(cf_parts[16]);
        let text_2 = cx.uri(text);
        cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Fail, Row(547))?;
    } else if holds_d {
        // mappings/v2-to-fhir/datatypes/codes.mw:124  uri(CF.6) -> Coding.system
        let text = cx.uri(cf_6);
        cx.put_uri("\"system\":", text, Form::Iso, Policy::Fail, Row(548))?;
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
                            Row(549),
                        )?;
                    }
                    cx.close(_system, "}]}", true)?;
                }
            }
        }
    }
    // mappings/v2-to-fhir/datatypes/codes.mw:120  CF.8 -> Coding.version
    let text = cx.decode(cf_parts[7]);
    cx.put_string("\"version\":", text, Form::Iso, Policy::Fail, Row(550))?;
    // mappings/v2-to-fhir/datatypes/codes.mw:118  CF.4 -> Coding.code
    let text = cx.decode(cf_parts[3]);
    cx.put_code("\"code\":", text, Form::Iso, Policy::Warn, Row(551))?;
    // mappings/v2-to-fhir/datatypes/codes.mw:119  CF.5 -> Coding.display
    let text = cx.decode(cf_parts[4]);
    cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(552))?;
    Ok(())
}
/// mappings/v2-to-fhir/datatypes/codes.mw:128
pub(crate) fn second_alternate_coding_3<'m>(
    cx: &mut Context<'m>,
    cf: Value<'m>,
) -> Result<(), Failed> {
    let mut holds_b: bool = false;
    let mut holds_c: bool = false;
    let mut holds_d: bool = false;
    let cf_parts = cx.split::<20>(cf, Level::Component);
    let encoded = cx.leaf(cf_parts[11], Level::Subcomponent, Row(553));
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
            Row(556),
        )?;
    } else if holds_b {
        // mappings/v2-to-fhir/datatypes/codes.mw:133  concat("http://terminology.hl7.org/CodeSystem/v2-", after(CF.12, "HL7")) -> Coding.system
        let text = cx.after(cf_12, b"HL7");
        let text_2 = cx.concat(b"http://terminology.hl7.org/CodeSystem/v2-", text);
        cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Warn, Row(557))?;
    } else if holds_c {
        // mappings/v2-to-fhir/datatypes/codes.mw:134  uri(CF.20) -> Coding.system
        let text = cx.decode(cf_parts[19]);
        let text_2 = cx.uri(text);
        cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Fail, Row(558))?;
    } else if holds_d {
        // mappings/v2-to-fhir/datatypes/codes.mw:135  uri(CF.12) -> Coding.system
        let text = cx.uri(cf_12);
        cx.put_uri("\"system\":", text, Form::Iso, Policy::Fail, Row(559))?;
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
                            Row(560),
                        )?;
                    }
                    cx.close(_system, "}]}", true)?;
                }
            }
        }
    }
    // mappings/v2-to-fhir/datatypes/codes.mw:131  CF.13 -> Coding.version
    let text = cx.decode(cf_parts[12]);
    cx.put_string("\"version\":", text, Form::Iso, Policy::Fail, Row(561))?;
    // mappings/v2-to-fhir/datatypes/codes.mw:129  CF.10 -> Coding.code
    let text = cx.decode(cf_parts[9]);
    cx.put_code("\"code\":", text, Form::Iso, Policy::Warn, Row(562))?;
    // mappings/v2-to-fhir/datatypes/codes.mw:130  CF.11 -> Coding.display
    let text = cx.decode(cf_parts[10]);
    cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(563))?;
    Ok(())
}
/// mappings/v2-to-fhir/datatypes/times.mw:7
pub(crate) fn period<'m>(cx: &mut Context<'m>, dr: Value<'m>) -> Result<(), Failed> {
    let dr_parts = cx.split::<2>(dr, Level::Component);
    // mappings/v2-to-fhir/datatypes/times.mw:8  DR.1 -> Period.start
    let encoded = cx.leaf(dr_parts[0], Level::Subcomponent, Row(570));
    let text = cx.decode(encoded);
    cx.put_date_time("\"start\":", text, Form::V2, Policy::Warn, Row(570))?;
    // mappings/v2-to-fhir/datatypes/times.mw:9  DR.2 -> Period.end
    let encoded = cx.leaf(dr_parts[1], Level::Subcomponent, Row(571));
    let text = cx.decode(encoded);
    cx.put_date_time("\"end\":", text, Form::V2, Policy::Warn, Row(571))?;
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
    cx.require(before, Row(573), Lack::Fail);
    cx.literal("\"period\":1,\"dimensions\":1", false);
    cx.begin_text();
    {
        let na_parts = cx.split::<4>(na, Level::Component);
        let encoded = cx.leaf(na_parts[0], Level::Subcomponent, Row(574));
        let text = cx.decode(encoded);
        cx.append_text(" ", text);
        let encoded = cx.leaf(na_parts[1], Level::Subcomponent, Row(574));
        let text = cx.decode(encoded);
        cx.append_text(" ", text);
        let encoded = cx.leaf(na_parts[2], Level::Subcomponent, Row(574));
        let text = cx.decode(encoded);
        cx.append_text(" ", text);
        let encoded = cx.leaf(na_parts[3], Level::Subcomponent, Row(574));
        let text = cx.decode(encoded);
        cx.append_text(" ", text);
    }
    let joined = cx.end_text();
    // mappings/v2-to-fhir/datatypes/quantities.mw:76  join(NA.1, " ", NA.2, NA.3, NA.4) -> SampledData.data
    cx.put_string("\"data\":", joined, Form::Iso, Policy::Fail, Row(574))?;
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
/// mappings/v2-to-fhir/oru_r01.mw:91
pub(crate) fn patient_result<'m>(
    cx: &mut Context<'m>,
    patient_observation: Node,
    patient_result_id: Id,
    patient_id: Id,
    visit_id: Id,
    patient_observer_start: i32,
    patient_observer_end: i32,
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
    let obx = cx.child(patient_observation, 13);
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
            let encoded = cx.sole(cx.field(obx, 2), Row(382));
            obx_2 = cx.decode(encoded);
        } else {
            let encoded = cx.sole(cx.field(obx, 2), Row(383));
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
                    let encoded = cx.single(cx.field(obx, 2), Row(384));
                    cx.report(
                        Reported::NoArmWarning,
                        Row(384),
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
                    let encoded = cx.single(cx.field(obx, 2), Row(385));
                    cx.report(
                        Reported::NoArmWarning,
                        Row(385),
                        encoded,
                        "OBX-2 names a type that Observation has no value for: OBX-5 is left out",
                    )?;
                }
            }
        }
    }
    cx.literal("\"resourceType\":\"Observation\"", false);
    // mappings/v2-to-fhir/oru_r01.mw:91  OBX -> Observation
    cx.put_identified("\"id\":\"", patient_result_id, "");
    let obx_5_z = cx.repetition(obx_5_n27, 1);
    let obx_5_parts = cx.split::<12>(obx_5_z, Level::Component);
    if any {
        if !(holds) {
            match obx_2_b {
                b"ED" => {
                    let encoded = cx.leaf(obx_5_parts[3], Level::Subcomponent, Row(386));
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
            let encoded = cx.sole(cx.field(obx, 19), Row(387));
            let text = cx.decode(encoded);
            cx.put_date_time(
                "\"valueDateTime\":",
                text,
                Form::V2,
                Policy::Warn,
                Row(387),
            )?;
        }
        cx.close(element, "}", true)?;
        let element_2 = cx.open("{", false);
        {
            let extension_2 = cx
                .open("\"extension\":[{\"url\":\"original-sub-identifier\"", false);
            {
                // mappings/v2-to-fhir/segments/obx.mw:30  OBX-4[1] -> Observation.extension.extension.valueString
                let encoded = cx.single(cx.field(obx, 4), Row(388));
                let text = cx.decode(encoded);
                cx.put_string(
                    "\"valueString\":",
                    text,
                    Form::Iso,
                    Policy::Fail,
                    Row(388),
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
            let encoded = cx.leaf(obx_10, Level::Component, Row(389));
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
                            Row(390),
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
        let obx_21 = cx.single(cx.field(obx, 21), Row(399));
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
                        Row(314),
                    )?;
                } else {
                    // mappings/v2-to-fhir/datatypes/identifiers.mw:39  EI.2 -> Identifier.system
                    let encoded = cx
                        .leaf(obx_21_parts[1], Level::Subcomponent, Row(315));
                    let text = cx.decode(encoded);
                    cx.put_uri(
                        "\"system\":",
                        cx.parameter_at(0, text),
                        Form::Iso,
                        Policy::Fail,
                        Row(315),
                    )?;
                }
                // mappings/v2-to-fhir/datatypes/identifiers.mw:35  EI.1 -> Identifier.value
                let text = cx.decode(obx_21_parts[0]);
                cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(316))?;
                let assigner = cx.open("\"assigner\":{", false);
                {
                    // mappings/v2-to-fhir/datatypes/identifiers.mw:36  EI.2 or EI.3 -> Identifier.assigner.display
                    let encoded = cx
                        .leaf(obx_21_parts[1], Level::Subcomponent, Row(317));
                    let mut text: Value = cx.decode(encoded);
                    if text.is_empty() {
                        text = obx_21_3_b;
                    }
                    cx.put_string(
                        "\"display\":",
                        text,
                        Form::Iso,
                        Policy::Fail,
                        Row(317),
                    )?;
                }
                cx.close(assigner, "}", false)?;
            }
            cx.close(element_8, "}", false)?;
        }
    }
    cx.close(identifier_8, "]", false)?;
    let encoded = cx.sole(cx.field(obx, 11), Row(400));
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
                Row(401),
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
    cx.require(before, Row(401), Lack::Fail);
    let obx_3 = cx.single(cx.field(obx, 3), Row(404));
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
    cx.require(before_2, Row(405), Lack::Fail);
    // mappings/v2-to-fhir/oru_r01.mw:93  patient -> Observation.subject
    cx.put_identified("\"subject\":{\"reference\":\"urn:uuid:", patient_id, "}");
    // mappings/v2-to-fhir/oru_r01.mw:94  visit -> Observation.encounter
    cx.put_identified("\"encounter\":{\"reference\":\"urn:uuid:", visit_id, "}");
    // mappings/v2-to-fhir/segments/obx.mw:28  OBX-14 -> Observation.effectiveDateTime
    let encoded = cx.sole(cx.field(obx, 14), Row(408));
    let text = cx.decode(encoded);
    cx.put_date_time("\"effectiveDateTime\":", text, Form::V2, Policy::Warn, Row(408))?;
    let performer = cx.open("\"performer\":[", false);
    {
        for position in patient_observer_start..patient_observer_end {
            let mut patient_observer_id = cx.id_at(position);
            if patient_observer_id.exists() {
                // mappings/v2-to-fhir/oru_r01.mw:95  patient_observer -> Observation.performer
                cx.put_identified(
                    "{\"reference\":\"urn:uuid:",
                    patient_observer_id,
                    "}",
                );
            }
        }
    }
    cx.close(performer, "]", false)?;
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
                                .leaf(obx_5_parts[1], Level::Subcomponent, Row(412));
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
                        Row(413),
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
                                .leaf(obx_5_parts[1], Level::Subcomponent, Row(414));
                            let text = cx.decode(encoded);
                            cx.append_text(" ", text);
                            let text = cx.decode(obx_5_parts[2]);
                            cx.append_text(" ", text);
                            let encoded = cx
                                .leaf(obx_5_parts[3], Level::Subcomponent, Row(414));
                            let text = cx.decode(encoded);
                            cx.append_text(" ", text);
                            let obx_6 = cx.single(cx.field(obx, 6), Row(414));
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
                            Row(414),
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
                        Row(415),
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
                            Row(416),
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
                        Row(417),
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
                        Row(418),
                    )?;
                }
                b"EI" => {
                    cx.begin_text();
                    {
                        let text = cx.decode(obx_5_parts[0]);
                        cx.append_text(" ", text);
                        let encoded = cx
                            .leaf(obx_5_parts[1], Level::Subcomponent, Row(419));
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
                        Row(419),
                    )?;
                }
                b"HD" => {
                    cx.begin_text();
                    {
                        let encoded = cx
                            .leaf(obx_5_parts[0], Level::Subcomponent, Row(420));
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
                        Row(420),
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
                        Row(421),
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
                        Row(422),
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
                        Row(423),
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
                            .leaf(obx_5_parts[5], Level::Subcomponent, Row(424));
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
                        Row(424),
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
                            .leaf(obx_5_parts[5], Level::Subcomponent, Row(425));
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
                        Row(425),
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
                        Row(426),
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
                        Row(427),
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
                                    .leaf(obx_5_parts[3], Level::Subcomponent, Row(429));
                                !cx.decode(encoded).is_empty()
                            };
                        if !(holds_d) {
                            holds_e = cx.equal(obx_5_3, b"-")
                                && {
                                    let encoded = cx
                                        .leaf(obx_5_parts[3], Level::Subcomponent, Row(431));
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
                        let encoded = cx.leaf(obx_5_z, Level::Component, Row(432));
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
                                    Row(437),
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
                                    Row(438),
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
                                    Row(439),
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
                                    Row(440),
                                )?;
                            } else {
                                // mappings/v2-to-fhir/segments/obx.mw:146  number -> Quantity.value
                                cx.put_decimal(
                                    "\"value\":",
                                    obx_5_t,
                                    Form::Iso,
                                    Policy::Warn,
                                    Row(441),
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
                        let obx_6_b = cx.single(cx.field(obx, 6), Row(414));
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
                                Row(443),
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
                                            Row(444),
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
                                    Row(445),
                                );
                            let text = cx.decode(encoded);
                            cx.put_uri(
                                "\"system\":",
                                cx.cell(0, cx.lookup(0, text), TableColumn::Code),
                                Form::Iso,
                                Policy::Fail,
                                Row(445),
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
                                Row(446),
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
                                        let encoded = cx.single(cx.field(obx, 6), Row(447));
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
                                let obx_6_c = cx.single(cx.field(obx, 6), Row(414));
                                let numerator = cx.open("\"numerator\":{", false);
                                {
                                    if mapwright_runtime::has_value(obx_5_z) {
                                        // mappings/v2-to-fhir/datatypes/quantities.mw:57  SN.2 -> Ratio.numerator.value
                                        let encoded = cx
                                            .leaf(obx_5_parts[1], Level::Subcomponent, Row(466));
                                        let text = cx.decode(encoded);
                                        cx.put_decimal(
                                            "\"value\":",
                                            text,
                                            Form::Iso,
                                            Policy::Warn,
                                            Row(466),
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
                                                Row(467),
                                            )?;
                                        } else if !obx_5_1.is_empty() {
                                            // mappings/v2-to-fhir/datatypes/quantities.mw:59  SN.1 -> Ratio.numerator.comparator
                                            cx.report(
                                                Reported::CodeNotInTableWarning,
                                                Row(467),
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
                                            Row(443),
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
                                                        Row(444),
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
                                                Row(445),
                                            );
                                        let text = cx.decode(encoded);
                                        cx.put_uri(
                                            "\"system\":",
                                            cx.cell(0, cx.lookup(0, text), TableColumn::Code),
                                            Form::Iso,
                                            Policy::Fail,
                                            Row(445),
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
                                            Row(446),
                                        )?;
                                    }
                                }
                                cx.close(numerator, "}", false)?;
                                let denominator = cx.open("\"denominator\":{", false);
                                {
                                    if mapwright_runtime::has_value(obx_5_z) {
                                        // mappings/v2-to-fhir/datatypes/quantities.mw:58  SN.4 -> Ratio.denominator.value
                                        let encoded = cx
                                            .leaf(obx_5_parts[3], Level::Subcomponent, Row(469));
                                        let text = cx.decode(encoded);
                                        cx.put_decimal(
                                            "\"value\":",
                                            text,
                                            Form::Iso,
                                            Policy::Warn,
                                            Row(469),
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
                                            Row(443),
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
                                                        Row(444),
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
                                                Row(445),
                                            );
                                        let text = cx.decode(encoded);
                                        cx.put_uri(
                                            "\"system\":",
                                            cx.cell(0, cx.lookup(0, text), TableColumn::Code),
                                            Form::Iso,
                                            Policy::Fail,
                                            Row(445),
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
                                            Row(446),
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
                                    let encoded = cx.single(cx.field(obx, 6), Row(471));
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
                            let encoded = cx.single(cx.field(obx, 6), Row(475));
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
                            codeable_concept_2(cx, obx_5_z)?;
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
                            codeable_concept_3(cx, obx_5_z)?;
                        }
                        cx.close(value_codeable_concept_4, "}", false)?;
                    }
                }
                b"CF" => {
                    if mapwright_runtime::has_value(obx_5_z) {
                        let value_codeable_concept_5 = cx
                            .open("\"valueCodeableConcept\":{", false);
                        {
                            codeable_concept_4(cx, obx_5_z)?;
                        }
                        cx.close(value_codeable_concept_5, "}", false)?;
                    }
                }
                b"IS" | b"ID" => {
                    let value_codeable_concept_6 = cx
                        .open("\"valueCodeableConcept\":{\"coding\":[{", false);
                    {
                        // mappings/v2-to-fhir/segments/obx.mw:92  OBX-5[1] -> Observation.valueCodeableConcept.coding.code
                        let encoded = cx.leaf(obx_5_z, Level::Component, Row(565));
                        let text = cx.decode(encoded);
                        cx.put_code(
                            "\"code\":",
                            text,
                            Form::Iso,
                            Policy::Warn,
                            Row(565),
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
                    let encoded = cx.leaf(obx_5_z, Level::Component, Row(566));
                    let text = cx.decode(encoded);
                    cx.put_date_time(
                        "\"valueDateTime\":",
                        text,
                        Form::V2,
                        Policy::Warn,
                        Row(566),
                    )?;
                }
                b"TS" => {
                    // mappings/v2-to-fhir/segments/obx.mw:94  OBX-5[1].1 -> Observation.valueDateTime
                    let encoded = cx.leaf(obx_5_parts[0], Level::Subcomponent, Row(567));
                    let text = cx.decode(encoded);
                    cx.put_date_time(
                        "\"valueDateTime\":",
                        text,
                        Form::V2,
                        Policy::Warn,
                        Row(567),
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
                    let encoded = cx.leaf(obx_5_z, Level::Component, Row(568));
                    let text = cx.decode(encoded);
                    cx.put_time(
                        "\"valueTime\":",
                        text,
                        Form::V2,
                        Policy::Warn,
                        Row(568),
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
                    let encoded = cx.leaf(obx_5_z, Level::Component, Row(575));
                    let text = cx.decode(encoded);
                    cx.put_integer(
                        "\"valueInteger\":",
                        text,
                        Form::Iso,
                        Policy::Warn,
                        Row(575),
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
                            Row(580),
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
        let encoded = cx.single(cx.field(obx, 7), Row(583));
        let text = cx.decode(encoded);
        cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(583))?;
    }
    cx.close(reference_range, "}]", false)?;
    let component = cx.open("\"component\":[", false);
    {
        if any {
            if holds {
                match obx_2 {
                    b"NM" => {
                        for obx_5_f in cx.repetitions(obx_5_n27) {
                            let encoded = cx.leaf(obx_5_f, Level::Component, Row(584));
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
                                    cx.require(before_3, Row(585), Lack::Fail);
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
                                                Row(437),
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
                                                Row(438),
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
                                                Row(439),
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
                                                Row(440),
                                            )?;
                                        } else {
                                            // mappings/v2-to-fhir/segments/obx.mw:146  number -> Quantity.value
                                            cx.put_decimal(
                                                "\"value\":",
                                                obx_5_u,
                                                Form::Iso,
                                                Policy::Warn,
                                                Row(441),
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
                                        let obx_6_d = cx.single(cx.field(obx, 6), Row(414));
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
                                                Row(443),
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
                                                            Row(444),
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
                                                    Row(445),
                                                );
                                            let text = cx.decode(encoded);
                                            cx.put_uri(
                                                "\"system\":",
                                                cx.cell(0, cx.lookup(0, text), TableColumn::Code),
                                                Form::Iso,
                                                Policy::Fail,
                                                Row(445),
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
                                                Row(446),
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
                                    cx.require(before_4, Row(588), Lack::Fail);
                                    cx.begin_text();
                                    {
                                        let obx_5_parts_b = cx
                                            .split::<4>(obx_5_g, Level::Component);
                                        let text = cx.decode(obx_5_parts_b[0]);
                                        cx.append_text(" ", text);
                                        let encoded = cx
                                            .leaf(obx_5_parts_b[1], Level::Subcomponent, Row(589));
                                        let text = cx.decode(encoded);
                                        cx.append_text(" ", text);
                                        let text = cx.decode(obx_5_parts_b[2]);
                                        cx.append_text(" ", text);
                                        let encoded = cx
                                            .leaf(obx_5_parts_b[3], Level::Subcomponent, Row(589));
                                        let text = cx.decode(encoded);
                                        cx.append_text(" ", text);
                                        let obx_6_e = cx.single(cx.field(obx, 6), Row(414));
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
                                        Row(589),
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
                                    cx.require(before_5, Row(591), Lack::Fail);
                                    let value_codeable_concept_7 = cx
                                        .open("\"valueCodeableConcept\":{", false);
                                    {
                                        codeable_concept_2(cx, obx_5_h)?;
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
                                    cx.require(before_6, Row(591), Lack::Fail);
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
                                    cx.require(before_7, Row(591), Lack::Fail);
                                    let value_codeable_concept_9 = cx
                                        .open("\"valueCodeableConcept\":{", false);
                                    {
                                        codeable_concept_3(cx, obx_5_j)?;
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
                                    cx.require(before_8, Row(591), Lack::Fail);
                                    let value_codeable_concept_10 = cx
                                        .open("\"valueCodeableConcept\":{", false);
                                    {
                                        codeable_concept_4(cx, obx_5_k)?;
                                    }
                                    cx.close(value_codeable_concept_10, "}", false)?;
                                }
                                cx.close(element_17, "}", false)?;
                            }
                        }
                    }
                    b"IS" | b"ID" => {
                        for obx_5_l in cx.repetitions(obx_5_n27) {
                            let encoded = cx.leaf(obx_5_l, Level::Component, Row(592));
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
                                    cx.require(before_9, Row(593), Lack::Fail);
                                    let value_codeable_concept_11 = cx
                                        .open("\"valueCodeableConcept\":{\"coding\":[{", false);
                                    {
                                        // mappings/v2-to-fhir/segments/obx.mw:60  value -> Observation.component.valueCodeableConcept.coding.code
                                        cx.put_code(
                                            "\"code\":",
                                            obx_5_v,
                                            Form::Iso,
                                            Policy::Warn,
                                            Row(594),
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
                            let encoded = cx.leaf(obx_5_m, Level::Component, Row(595));
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
                                    cx.require(before_10, Row(596), Lack::Fail);
                                    // mappings/v2-to-fhir/segments/obx.mw:61  value -> Observation.component.valueDateTime
                                    cx.put_date_time(
                                        "\"valueDateTime\":",
                                        obx_5_w,
                                        Form::V2,
                                        Policy::Warn,
                                        Row(597),
                                    )?;
                                }
                                cx.close(element_19, "}", false)?;
                            }
                        }
                    }
                    b"DTM" => {
                        for obx_5_n in cx.repetitions(obx_5_n27) {
                            let encoded = cx.leaf(obx_5_n, Level::Component, Row(595));
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
                                    cx.require(before_11, Row(596), Lack::Fail);
                                    // mappings/v2-to-fhir/segments/obx.mw:61  value -> Observation.component.valueDateTime
                                    cx.put_date_time(
                                        "\"valueDateTime\":",
                                        obx_5_x,
                                        Form::V2,
                                        Policy::Warn,
                                        Row(597),
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
                                    cx.require(before_12, Row(599), Lack::Fail);
                                    // mappings/v2-to-fhir/segments/obx.mw:62  value.1 -> Observation.component.valueDateTime
                                    let encoded = cx
                                        .leaf(
                                            cx.component(obx_5_o, Level::Component, 1),
                                            Level::Subcomponent,
                                            Row(600),
                                        );
                                    let text = cx.decode(encoded);
                                    cx.put_date_time(
                                        "\"valueDateTime\":",
                                        text,
                                        Form::V2,
                                        Policy::Warn,
                                        Row(600),
                                    )?;
                                }
                                cx.close(element_21, "}", false)?;
                            }
                        }
                    }
                    b"TM" => {
                        for obx_5_p in cx.repetitions(obx_5_n27) {
                            let encoded = cx.leaf(obx_5_p, Level::Component, Row(601));
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
                                    cx.require(before_13, Row(602), Lack::Fail);
                                    // mappings/v2-to-fhir/segments/obx.mw:63  value -> Observation.component.valueTime
                                    cx.put_time(
                                        "\"valueTime\":",
                                        obx_5_y,
                                        Form::V2,
                                        Policy::Warn,
                                        Row(603),
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
                                    cx.require(before_14, Row(605), Lack::Fail);
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
                                    cx.require(before_15, Row(607), Lack::Fail);
                                    let value_range_3 = cx.open("\"valueRange\":{", false);
                                    {
                                        let encoded = cx.single(cx.field(obx, 6), Row(608));
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
                                    cx.require(before_16, Row(610), Lack::Fail);
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
/// mappings/v2-to-fhir/oru_r01.mw:104
pub(crate) fn ordering_provider<'m>(
    cx: &mut Context<'m>,
    ordering_provider_id: Id,
    order_observation: Node,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"Practitioner\"", false);
    // mappings/v2-to-fhir/oru_r01.mw:104  ORC-12[1] -> Practitioner
    cx.put_identified("\"id\":\"", ordering_provider_id, "");
    let orc = cx.child(cx.child(order_observation, 20), 21);
    let orc_12 = cx.repetition(cx.field(orc, 12), 1);
    let orc_12_parts = cx.split::<7>(orc_12, Level::Component);
    let identifier_8 = cx.open("\"identifier\":[", false);
    {
        if !cx.decode(orc_12_parts[0]).is_empty() && mapwright_runtime::has_value(orc_12)
        {
            let element = cx.open("{", false);
            {
                identifier_3(cx, orc_12)?;
            }
            cx.close(element, "}", false)?;
        }
    }
    cx.close(identifier_8, "]", false)?;
    let name = cx.open("\"name\":[", false);
    {
        if (!cx.decode(cx.component(orc_12_parts[1], Level::Subcomponent, 1)).is_empty()
            || !cx.decode(orc_12_parts[2]).is_empty()
            || !cx.decode(orc_12_parts[3]).is_empty()
            || !cx.decode(orc_12_parts[5]).is_empty())
            && mapwright_runtime::has_value(orc_12)
        {
            let element_2 = cx.open("{", false);
            {
                human_name(cx, orc_12)?;
            }
            cx.close(element_2, "}", false)?;
        }
    }
    cx.close(name, "]", false)?;
    let address_2 = cx.open("\"address\":[", false);
    {
        for orc_24 in cx.repetitions(cx.field(orc, 24)) {
            if mapwright_runtime::has_value(orc_24) {
                let element_3 = cx.open("{", false);
                {
                    address(cx, orc_24)?;
                }
                cx.close(element_3, "}", false)?;
            }
        }
    }
    cx.close(address_2, "]", false)?;
    let qualification = cx.open("\"qualification\":[", false);
    {
        let encoded = cx.leaf(orc_12_parts[6], Level::Subcomponent, Row(101));
        let orc_12_7 = cx.decode(encoded);
        let orc_12_7_row = cx.lookup(15, orc_12_7);
        if orc_12_7_row >= 0 {
            let element_4 = cx.open("{", false);
            {
                // mappings/v2-to-fhir/datatypes/parties.mw:16  XCN.7 -> Practitioner.qualification.code
                let before = cx.position();
                {
                    if !orc_12_7.is_empty() {
                        cx.put_coding(
                            "\"code\":{\"coding\":[{",
                            15,
                            orc_12_7_row,
                            "}]}",
                        );
                    }
                }
                cx.require(before, Row(102), Lack::Fail);
            }
            cx.close(element_4, "}", false)?;
        } else {
            let element_5 = cx.open("{", false);
            {
                // mappings/v2-to-fhir/datatypes/parties.mw:17  XCN.7 -> Practitioner.qualification.code.text
                let before_2 = cx.position();
                {
                    let code = cx.open("\"code\":{", false);
                    {
                        cx.put_string(
                            "\"text\":",
                            orc_12_7,
                            Form::Iso,
                            Policy::Fail,
                            Row(103),
                        )?;
                    }
                    cx.close(code, "}", false)?;
                }
                cx.require(before_2, Row(103), Lack::Fail);
            }
            cx.close(element_5, "}", false)?;
        }
    }
    cx.close(qualification, "]", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/oru_r01.mw:108
pub(crate) fn practitioner_7<'m>(
    cx: &mut Context<'m>,
    obr_provider_id: Id,
    order_observation: Node,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"Practitioner\"", false);
    // mappings/v2-to-fhir/oru_r01.mw:108  OBR-16[1] -> Practitioner
    cx.put_identified("\"id\":\"", obr_provider_id, "");
    let obr_16 = cx.repetition(cx.field(cx.child(order_observation, 27), 16), 1);
    let obr_16_parts = cx.split::<7>(obr_16, Level::Component);
    let identifier_8 = cx.open("\"identifier\":[", false);
    {
        if !cx.decode(obr_16_parts[0]).is_empty() && mapwright_runtime::has_value(obr_16)
        {
            let element = cx.open("{", false);
            {
                identifier_3(cx, obr_16)?;
            }
            cx.close(element, "}", false)?;
        }
    }
    cx.close(identifier_8, "]", false)?;
    let name = cx.open("\"name\":[", false);
    {
        if (!cx.decode(cx.component(obr_16_parts[1], Level::Subcomponent, 1)).is_empty()
            || !cx.decode(obr_16_parts[2]).is_empty()
            || !cx.decode(obr_16_parts[3]).is_empty()
            || !cx.decode(obr_16_parts[5]).is_empty())
            && mapwright_runtime::has_value(obr_16)
        {
            let element_2 = cx.open("{", false);
            {
                human_name(cx, obr_16)?;
            }
            cx.close(element_2, "}", false)?;
        }
    }
    cx.close(name, "]", false)?;
    let qualification = cx.open("\"qualification\":[", false);
    {
        let encoded = cx.leaf(obr_16_parts[6], Level::Subcomponent, Row(101));
        let obr_16_7 = cx.decode(encoded);
        let obr_16_7_row = cx.lookup(15, obr_16_7);
        if obr_16_7_row >= 0 {
            let element_3 = cx.open("{", false);
            {
                // mappings/v2-to-fhir/datatypes/parties.mw:16  XCN.7 -> Practitioner.qualification.code
                let before = cx.position();
                {
                    if !obr_16_7.is_empty() {
                        cx.put_coding(
                            "\"code\":{\"coding\":[{",
                            15,
                            obr_16_7_row,
                            "}]}",
                        );
                    }
                }
                cx.require(before, Row(102), Lack::Fail);
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
                            obr_16_7,
                            Form::Iso,
                            Policy::Fail,
                            Row(103),
                        )?;
                    }
                    cx.close(code, "}", false)?;
                }
                cx.require(before_2, Row(103), Lack::Fail);
            }
            cx.close(element_4, "}", false)?;
        }
    }
    cx.close(qualification, "]", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/oru_r01.mw:110
pub(crate) fn ordering_facility<'m>(
    cx: &mut Context<'m>,
    ordering_facility_id: Id,
    order_observation: Node,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"Organization\"", false);
    // mappings/v2-to-fhir/oru_r01.mw:110  ORC-21[1] -> Organization
    cx.put_identified("\"id\":\"", ordering_facility_id, "");
    let orc = cx.child(cx.child(order_observation, 20), 21);
    let orc_21 = cx.repetition(cx.field(orc, 21), 1);
    let orc_21_parts = cx.split::<10>(orc_21, Level::Component);
    let identifier_8 = cx.open("\"identifier\":[", false);
    {
        if (!cx.decode(orc_21_parts[9]).is_empty()
            || {
                let encoded = cx.leaf(orc_21_parts[2], Level::Subcomponent, Row(69));
                !cx.decode(encoded).is_empty()
            }) && mapwright_runtime::has_value(orc_21)
        {
            let element = cx.open("{", false);
            {
                identifier_2(cx, orc_21)?;
            }
            cx.close(element, "}", false)?;
        }
    }
    cx.close(identifier_8, "]", false)?;
    // mappings/v2-to-fhir/datatypes/parties.mw:40  XON.1 -> Organization.name
    let text = cx.decode(orc_21_parts[0]);
    cx.put_string("\"name\":", text, Form::Iso, Policy::Fail, Row(78))?;
    let telecom = cx.open("\"telecom\":[", false);
    {
        for orc_23 in cx.repetitions(cx.field(orc, 23)) {
            if mapwright_runtime::has_value(orc_23) {
                let element_2 = cx.open("{", false);
                {
                    contact_point_3(cx, orc_23)?;
                }
                cx.close(element_2, "}", false)?;
            }
        }
    }
    cx.close(telecom, "]", false)?;
    let address_2 = cx.open("\"address\":[", false);
    {
        for orc_22 in cx.repetitions(cx.field(orc, 22)) {
            if mapwright_runtime::has_value(orc_22) {
                let element_3 = cx.open("{", false);
                {
                    address(cx, orc_22)?;
                }
                cx.close(element_3, "}", false)?;
            }
        }
    }
    cx.close(address_2, "]", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/oru_r01.mw:115
pub(crate) fn ordering_role<'m>(
    cx: &mut Context<'m>,
    ordering_role_id: Id,
    order_observation: Node,
    ordering_provider_id: Id,
    obr_provider_id: Id,
    ordering_facility_id: Id,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"PractitionerRole\"", false);
    // mappings/v2-to-fhir/oru_r01.mw:115  ORC -> PractitionerRole
    cx.put_identified("\"id\":\"", ordering_role_id, "");
    let mut any = false;
    for orc_12 in cx
        .repetitions(cx.field(cx.child(cx.child(order_observation, 20), 21), 12))
    {
        if mapwright_runtime::has_value(orc_12) {
            any = true;
            break;
        }
    }
    if any {
        // mappings/v2-to-fhir/oru_r01.mw:118  ordering_provider -> PractitionerRole.practitioner
        cx.put_identified(
            "\"practitioner\":{\"reference\":\"urn:uuid:",
            ordering_provider_id,
            "}",
        );
    } else {
        // mappings/v2-to-fhir/oru_r01.mw:119  obr_provider -> PractitionerRole.practitioner
        cx.put_identified(
            "\"practitioner\":{\"reference\":\"urn:uuid:",
            obr_provider_id,
            "}",
        );
    }
    // mappings/v2-to-fhir/oru_r01.mw:117  ordering_facility -> PractitionerRole.organization
    cx.put_identified(
        "\"organization\":{\"reference\":\"urn:uuid:",
        ordering_facility_id,
        "}",
    );
    cx.literal(
        "\"code\":[{\"coding\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/v2-0443\",\"code\":\"OP\",\"display\":\"Ordering Provider\"}]}]",
        false,
    );
    Ok(())
}
/// mappings/v2-to-fhir/segments/obr.mw:11
pub(crate) fn number_type_2<'m>(cx: &mut Context<'m>) -> Result<(), Failed> {
    let coding_6 = cx.open("\"coding\":[{", false);
    {
        cx.literal(
            "\"system\":\"http://terminology.hl7.org/CodeSystem/v2-0203\",\"code\":\"PLAC\"",
            true,
        );
    }
    cx.close(coding_6, "}]", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/segments/obr.mw:11
pub(crate) fn number_type_3<'m>(cx: &mut Context<'m>) -> Result<(), Failed> {
    let coding_6 = cx.open("\"coding\":[{", false);
    {
        cx.literal(
            "\"system\":\"http://terminology.hl7.org/CodeSystem/v2-0203\",\"code\":\"PGN\"",
            true,
        );
    }
    cx.close(coding_6, "}]", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/oru_r01.mw:123
pub(crate) fn order<'m>(
    cx: &mut Context<'m>,
    order_observation: Node,
    order_id: Id,
    patient_id: Id,
    visit_id: Id,
    ordering_role_id: Id,
    ordering_provider_id: Id,
    obr_provider_id: Id,
    specimen_start: i32,
    specimen_end: i32,
    drawn_id: Id,
) -> Result<(), Failed> {
    let mut first_timing_qty_tq1 = Node::NONE;
    let mut timing_qty = cx.child(order_observation, 30);
    while timing_qty.exists() {
        let tq1 = cx.child(timing_qty, 31);
        if tq1.exists() {
            first_timing_qty_tq1 = tq1;
            break;
        }
        timing_qty = cx.next(timing_qty);
    }
    cx.literal("\"resourceType\":\"ServiceRequest\"", false);
    // mappings/v2-to-fhir/oru_r01.mw:123  OBR -> ServiceRequest
    cx.put_identified("\"id\":\"", order_id, "");
    let orc = cx.child(cx.child(order_observation, 20), 21);
    let meta = cx.open("\"meta\":{\"security\":[", false);
    {
        let orc_28 = cx.single(cx.field(orc, 28), Row(657));
        if mapwright_runtime::has_value(orc_28) {
            let element = cx.open("{", false);
            {
                coding(cx, orc_28)?;
            }
            cx.close(element, "}", false)?;
        }
    }
    cx.close(meta, "]}", false)?;
    let obr = cx.child(order_observation, 27);
    let extension = cx.open("\"extension\":[", false);
    {
        let element_2 = cx
            .open(
                "{\"url\":\"http://hl7.org/fhir/StructureDefinition/request-statusReason\"",
                false,
            );
        {
            let orc_16 = cx.single(cx.field(orc, 16), Row(658));
            if mapwright_runtime::has_value(orc_16) {
                let value_codeable_concept = cx
                    .open("\"valueCodeableConcept\":{", false);
                {
                    codeable_concept(cx, orc_16)?;
                }
                cx.close(value_codeable_concept, "}", false)?;
            }
        }
        cx.close(element_2, "}", true)?;
        let mut any = false;
        let obr_17_c = cx.field(obr, 17);
        for obr_17 in cx.repetitions(obr_17_c) {
            if mapwright_runtime::has_value(obr_17) {
                any = true;
                break;
            }
        }
        if any {
            for obr_17_b in cx.repetitions(obr_17_c) {
                if mapwright_runtime::has_value(obr_17_b) {
                    let element_3 = cx
                        .open(
                            "{\"url\":\"http://hl7.org/fhir/StructureDefinition/servicerequest-order-callback-phone-number\",\"valueContactPoint\":{",
                            false,
                        );
                    {
                        contact_point_3(cx, obr_17_b)?;
                    }
                    cx.close(element_3, "}}", true)?;
                }
            }
        } else {
            for orc_14 in cx.repetitions(cx.field(orc, 14)) {
                if mapwright_runtime::has_value(orc_14) {
                    let element_4 = cx
                        .open(
                            "{\"url\":\"http://hl7.org/fhir/StructureDefinition/servicerequest-order-callback-phone-number\",\"valueContactPoint\":{",
                            false,
                        );
                    {
                        contact_point_3(cx, orc_14)?;
                    }
                    cx.close(element_4, "}}", true)?;
                }
            }
        }
    }
    cx.close(extension, "]", false)?;
    let identifier_8 = cx.open("\"identifier\":[", false);
    {
        let mut either = cx.single(cx.field(orc, 2), Row(661));
        if !(mapwright_runtime::has_value(either)) {
            either = cx.single(cx.field(obr, 2), Row(661));
        }
        if mapwright_runtime::has_value(either) {
            let element_5 = cx.open("{", false);
            {
                let type_1 = cx.open("\"type\":{", false);
                {
                    number_type_2(cx)?;
                }
                cx.close(type_1, "}", false)?;
                let either_parts = cx.split::<3>(either, Level::Component);
                let either_3_c = cx.decode(either_parts[2]);
                let either_3 = cx.uri(either_3_c);
                if !either_3.is_empty() {
                    // mappings/v2-to-fhir/datatypes/identifiers.mw:38  uri(EI.3) -> Identifier.system
                    cx.put_uri(
                        "\"system\":",
                        either_3,
                        Form::Iso,
                        Policy::Fail,
                        Row(314),
                    )?;
                } else {
                    // mappings/v2-to-fhir/datatypes/identifiers.mw:39  EI.2 -> Identifier.system
                    let encoded = cx
                        .leaf(either_parts[1], Level::Subcomponent, Row(315));
                    let text = cx.decode(encoded);
                    cx.put_uri(
                        "\"system\":",
                        cx.parameter_at(0, text),
                        Form::Iso,
                        Policy::Fail,
                        Row(315),
                    )?;
                }
                // mappings/v2-to-fhir/datatypes/identifiers.mw:35  EI.1 -> Identifier.value
                let text = cx.decode(either_parts[0]);
                cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(316))?;
                let assigner = cx.open("\"assigner\":{", false);
                {
                    // mappings/v2-to-fhir/datatypes/identifiers.mw:36  EI.2 or EI.3 -> Identifier.assigner.display
                    let encoded = cx
                        .leaf(either_parts[1], Level::Subcomponent, Row(317));
                    let mut text: Value = cx.decode(encoded);
                    if text.is_empty() {
                        text = either_3_c;
                    }
                    cx.put_string(
                        "\"display\":",
                        text,
                        Form::Iso,
                        Policy::Fail,
                        Row(317),
                    )?;
                }
                cx.close(assigner, "}", false)?;
            }
            cx.close(element_5, "}", false)?;
        }
        let mut either_b = cx.single(cx.field(orc, 3), Row(662));
        if !(mapwright_runtime::has_value(either_b)) {
            either_b = cx.single(cx.field(obr, 3), Row(662));
        }
        if mapwright_runtime::has_value(either_b) {
            let element_6 = cx.open("{", false);
            {
                let type_1_2 = cx.open("\"type\":{", false);
                {
                    number_type(cx)?;
                }
                cx.close(type_1_2, "}", false)?;
                let either_parts_b = cx.split::<3>(either_b, Level::Component);
                let either_3_d = cx.decode(either_parts_b[2]);
                let either_3_b = cx.uri(either_3_d);
                if !either_3_b.is_empty() {
                    // mappings/v2-to-fhir/datatypes/identifiers.mw:38  uri(EI.3) -> Identifier.system
                    cx.put_uri(
                        "\"system\":",
                        either_3_b,
                        Form::Iso,
                        Policy::Fail,
                        Row(314),
                    )?;
                } else {
                    // mappings/v2-to-fhir/datatypes/identifiers.mw:39  EI.2 -> Identifier.system
                    let encoded = cx
                        .leaf(either_parts_b[1], Level::Subcomponent, Row(315));
                    let text = cx.decode(encoded);
                    cx.put_uri(
                        "\"system\":",
                        cx.parameter_at(0, text),
                        Form::Iso,
                        Policy::Fail,
                        Row(315),
                    )?;
                }
                // mappings/v2-to-fhir/datatypes/identifiers.mw:35  EI.1 -> Identifier.value
                let text = cx.decode(either_parts_b[0]);
                cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(316))?;
                let assigner_2 = cx.open("\"assigner\":{", false);
                {
                    // mappings/v2-to-fhir/datatypes/identifiers.mw:36  EI.2 or EI.3 -> Identifier.assigner.display
                    let encoded = cx
                        .leaf(either_parts_b[1], Level::Subcomponent, Row(317));
                    let mut text: Value = cx.decode(encoded);
                    if text.is_empty() {
                        text = either_3_d;
                    }
                    cx.put_string(
                        "\"display\":",
                        text,
                        Form::Iso,
                        Policy::Fail,
                        Row(317),
                    )?;
                }
                cx.close(assigner_2, "}", false)?;
            }
            cx.close(element_6, "}", false)?;
        }
        let mut any_b = false;
        let obr_53_c = cx.field(obr, 53);
        for obr_53 in cx.repetitions(obr_53_c) {
            if mapwright_runtime::has_value(obr_53) {
                any_b = true;
                break;
            }
        }
        if any_b {
            for obr_53_b in cx.repetitions(obr_53_c) {
                if mapwright_runtime::has_value(obr_53_b) {
                    let element_7 = cx.open("{", false);
                    {
                        let obr_53_parts = cx.split::<8>(obr_53_b, Level::Component);
                        let extension_2 = cx
                            .open(
                                "\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/identifier-checkDigit\"",
                                false,
                            );
                        {
                            // mappings/v2-to-fhir/datatypes/identifiers.mw:17  CX.2 -> Identifier.extension.valueString
                            let text = cx.decode(obr_53_parts[1]);
                            cx.put_string(
                                "\"valueString\":",
                                text,
                                Form::Iso,
                                Policy::Fail,
                                Row(164),
                            )?;
                        }
                        cx.close(extension_2, "}]", true)?;
                        let before = cx.position();
                        {
                            let type_1_3 = cx.open("\"type\":{", false);
                            {
                                number_type_2(cx)?;
                            }
                            cx.close(type_1_3, "}", false)?;
                        }
                        if cx.position() == before {
                            let encoded = cx
                                .leaf(obr_53_parts[4], Level::Subcomponent, Row(165));
                            let obr_53_5 = cx.decode(encoded);
                            let obr_53_5_row = cx.lookup(3, obr_53_5);
                            if obr_53_5_row >= 0 {
                                let type_1_4 = cx.open("\"type\":{\"coding\":[", false);
                                {
                                    if !obr_53_5.is_empty() {
                                        // mappings/v2-to-fhir/datatypes/identifiers.mw:25  CX.5 -> Identifier.type.coding
                                        cx.put_coding("{", 3, obr_53_5_row, "}");
                                    }
                                }
                                cx.close(type_1_4, "]}", false)?;
                            } else {
                                let type_1_5 = cx.open("\"type\":{", false);
                                {
                                    // mappings/v2-to-fhir/datatypes/identifiers.mw:26  CX.5 -> Identifier.type.text
                                    cx.put_string(
                                        "\"text\":",
                                        obr_53_5,
                                        Form::Iso,
                                        Policy::Fail,
                                        Row(167),
                                    )?;
                                }
                                cx.close(type_1_5, "}", false)?;
                            }
                        }
                        let obr_53_4_parts = cx
                            .split::<2>(obr_53_parts[3], Level::Subcomponent);
                        let obr_53_4_2_b = cx.decode(obr_53_4_parts[1]);
                        let obr_53_4_2 = cx.uri(obr_53_4_2_b);
                        if !obr_53_4_2.is_empty() {
                            // mappings/v2-to-fhir/datatypes/identifiers.mw:22  uri(CX.4.2) -> Identifier.system
                            cx.put_uri(
                                "\"system\":",
                                obr_53_4_2,
                                Form::Iso,
                                Policy::Fail,
                                Row(168),
                            )?;
                        } else {
                            // mappings/v2-to-fhir/datatypes/identifiers.mw:23  CX.4.1 -> Identifier.system
                            let text = cx.decode(obr_53_4_parts[0]);
                            cx.put_uri(
                                "\"system\":",
                                cx.parameter_at(0, text),
                                Form::Iso,
                                Policy::Fail,
                                Row(169),
                            )?;
                        }
                        // mappings/v2-to-fhir/datatypes/identifiers.mw:16  CX.1 -> Identifier.value
                        let text = cx.decode(obr_53_parts[0]);
                        cx.put_string(
                            "\"value\":",
                            text,
                            Form::Iso,
                            Policy::Fail,
                            Row(170),
                        )?;
                        let period_2 = cx.open("\"period\":{", false);
                        {
                            // mappings/v2-to-fhir/datatypes/identifiers.mw:19  CX.7 -> Identifier.period.start
                            let encoded = cx
                                .leaf(obr_53_parts[6], Level::Subcomponent, Row(171));
                            let text = cx.decode(encoded);
                            cx.put_date_time(
                                "\"start\":",
                                text,
                                Form::V2,
                                Policy::Warn,
                                Row(171),
                            )?;
                            // mappings/v2-to-fhir/datatypes/identifiers.mw:20  CX.8 -> Identifier.period.end
                            let encoded = cx
                                .leaf(obr_53_parts[7], Level::Subcomponent, Row(172));
                            let text = cx.decode(encoded);
                            cx.put_date_time(
                                "\"end\":",
                                text,
                                Form::V2,
                                Policy::Warn,
                                Row(172),
                            )?;
                        }
                        cx.close(period_2, "}", false)?;
                        let assigner_3 = cx.open("\"assigner\":{", false);
                        {
                            // mappings/v2-to-fhir/datatypes/identifiers.mw:18  CX.4.1 or CX.4.2 -> Identifier.assigner.display
                            let mut text: Value = cx.decode(obr_53_4_parts[0]);
                            if text.is_empty() {
                                text = obr_53_4_2_b;
                            }
                            cx.put_string(
                                "\"display\":",
                                text,
                                Form::Iso,
                                Policy::Fail,
                                Row(173),
                            )?;
                        }
                        cx.close(assigner_3, "}", false)?;
                    }
                    cx.close(element_7, "}", false)?;
                }
            }
        } else {
            for orc_33 in cx.repetitions(cx.field(orc, 33)) {
                if mapwright_runtime::has_value(orc_33) {
                    let element_8 = cx.open("{", false);
                    {
                        let orc_33_parts = cx.split::<8>(orc_33, Level::Component);
                        let extension_3 = cx
                            .open(
                                "\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/identifier-checkDigit\"",
                                false,
                            );
                        {
                            // mappings/v2-to-fhir/datatypes/identifiers.mw:17  CX.2 -> Identifier.extension.valueString
                            let text = cx.decode(orc_33_parts[1]);
                            cx.put_string(
                                "\"valueString\":",
                                text,
                                Form::Iso,
                                Policy::Fail,
                                Row(164),
                            )?;
                        }
                        cx.close(extension_3, "}]", true)?;
                        let before_2 = cx.position();
                        {
                            let type_1_6 = cx.open("\"type\":{", false);
                            {
                                number_type_2(cx)?;
                            }
                            cx.close(type_1_6, "}", false)?;
                        }
                        if cx.position() == before_2 {
                            let encoded = cx
                                .leaf(orc_33_parts[4], Level::Subcomponent, Row(165));
                            let orc_33_5 = cx.decode(encoded);
                            let orc_33_5_row = cx.lookup(3, orc_33_5);
                            if orc_33_5_row >= 0 {
                                let type_1_7 = cx.open("\"type\":{\"coding\":[", false);
                                {
                                    if !orc_33_5.is_empty() {
                                        // mappings/v2-to-fhir/datatypes/identifiers.mw:25  CX.5 -> Identifier.type.coding
                                        cx.put_coding("{", 3, orc_33_5_row, "}");
                                    }
                                }
                                cx.close(type_1_7, "]}", false)?;
                            } else {
                                let type_1_8 = cx.open("\"type\":{", false);
                                {
                                    // mappings/v2-to-fhir/datatypes/identifiers.mw:26  CX.5 -> Identifier.type.text
                                    cx.put_string(
                                        "\"text\":",
                                        orc_33_5,
                                        Form::Iso,
                                        Policy::Fail,
                                        Row(167),
                                    )?;
                                }
                                cx.close(type_1_8, "}", false)?;
                            }
                        }
                        let orc_33_4_parts = cx
                            .split::<2>(orc_33_parts[3], Level::Subcomponent);
                        let orc_33_4_2_b = cx.decode(orc_33_4_parts[1]);
                        let orc_33_4_2 = cx.uri(orc_33_4_2_b);
                        if !orc_33_4_2.is_empty() {
                            // mappings/v2-to-fhir/datatypes/identifiers.mw:22  uri(CX.4.2) -> Identifier.system
                            cx.put_uri(
                                "\"system\":",
                                orc_33_4_2,
                                Form::Iso,
                                Policy::Fail,
                                Row(168),
                            )?;
                        } else {
                            // mappings/v2-to-fhir/datatypes/identifiers.mw:23  CX.4.1 -> Identifier.system
                            let text = cx.decode(orc_33_4_parts[0]);
                            cx.put_uri(
                                "\"system\":",
                                cx.parameter_at(0, text),
                                Form::Iso,
                                Policy::Fail,
                                Row(169),
                            )?;
                        }
                        // mappings/v2-to-fhir/datatypes/identifiers.mw:16  CX.1 -> Identifier.value
                        let text = cx.decode(orc_33_parts[0]);
                        cx.put_string(
                            "\"value\":",
                            text,
                            Form::Iso,
                            Policy::Fail,
                            Row(170),
                        )?;
                        let period_3 = cx.open("\"period\":{", false);
                        {
                            // mappings/v2-to-fhir/datatypes/identifiers.mw:19  CX.7 -> Identifier.period.start
                            let encoded = cx
                                .leaf(orc_33_parts[6], Level::Subcomponent, Row(171));
                            let text = cx.decode(encoded);
                            cx.put_date_time(
                                "\"start\":",
                                text,
                                Form::V2,
                                Policy::Warn,
                                Row(171),
                            )?;
                            // mappings/v2-to-fhir/datatypes/identifiers.mw:20  CX.8 -> Identifier.period.end
                            let encoded = cx
                                .leaf(orc_33_parts[7], Level::Subcomponent, Row(172));
                            let text = cx.decode(encoded);
                            cx.put_date_time(
                                "\"end\":",
                                text,
                                Form::V2,
                                Policy::Warn,
                                Row(172),
                            )?;
                        }
                        cx.close(period_3, "}", false)?;
                        let assigner_4 = cx.open("\"assigner\":{", false);
                        {
                            // mappings/v2-to-fhir/datatypes/identifiers.mw:18  CX.4.1 or CX.4.2 -> Identifier.assigner.display
                            let mut text: Value = cx.decode(orc_33_4_parts[0]);
                            if text.is_empty() {
                                text = orc_33_4_2_b;
                            }
                            cx.put_string(
                                "\"display\":",
                                text,
                                Form::Iso,
                                Policy::Fail,
                                Row(173),
                            )?;
                        }
                        cx.close(assigner_4, "}", false)?;
                    }
                    cx.close(element_8, "}", false)?;
                }
            }
        }
    }
    cx.close(identifier_8, "]", false)?;
    let based_on = cx.open("\"basedOn\":[", false);
    {
        let obr_29 = cx.single(cx.field(obr, 29), Row(665));
        if mapwright_runtime::has_value(obr_29)
            && !(mapwright_runtime::has_value(cx.single(cx.field(obr, 50), Row(666))))
        {
            let element_9 = cx.open("{\"type\":\"ServiceRequest\"", false);
            {
                let obr_29_parts = cx.split::<2>(obr_29, Level::Component);
                let mut either_c = obr_29_parts[0];
                if !(mapwright_runtime::has_value(either_c)) {
                    either_c = obr_29_parts[1];
                }
                if mapwright_runtime::has_value(either_c) {
                    let identifier_9 = cx.open("\"identifier\":{", false);
                    {
                        identifier_6(cx, either_c)?;
                    }
                    cx.close(identifier_9, "}", false)?;
                }
            }
            cx.close(element_9, "}", true)?;
        }
    }
    cx.close(based_on, "]", false)?;
    let encoded = cx.single(cx.field(orc, 4), Row(668));
    let orc_4_1 = cx.component(encoded, Level::Component, 1);
    if mapwright_runtime::has_value(orc_4_1) {
        let requisition = cx.open("\"requisition\":{", false);
        {
            let type_1_9 = cx.open("\"type\":{", false);
            {
                number_type_3(cx)?;
            }
            cx.close(type_1_9, "}", false)?;
            let orc_4_1_parts = cx.split::<3>(orc_4_1, Level::Subcomponent);
            let orc_4_1_3_b = cx.decode(orc_4_1_parts[2]);
            let orc_4_1_3 = cx.uri(orc_4_1_3_b);
            if !orc_4_1_3.is_empty() {
                // mappings/v2-to-fhir/datatypes/identifiers.mw:38  uri(EI.3) -> Identifier.system
                cx.put_uri("\"system\":", orc_4_1_3, Form::Iso, Policy::Fail, Row(314))?;
            } else {
                // mappings/v2-to-fhir/datatypes/identifiers.mw:39  EI.2 -> Identifier.system
                let text = cx.decode(orc_4_1_parts[1]);
                cx.put_uri(
                    "\"system\":",
                    cx.parameter_at(0, text),
                    Form::Iso,
                    Policy::Fail,
                    Row(315),
                )?;
            }
            // mappings/v2-to-fhir/datatypes/identifiers.mw:35  EI.1 -> Identifier.value
            let text = cx.decode(orc_4_1_parts[0]);
            cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(316))?;
            let assigner_5 = cx.open("\"assigner\":{", false);
            {
                // mappings/v2-to-fhir/datatypes/identifiers.mw:36  EI.2 or EI.3 -> Identifier.assigner.display
                let mut text: Value = cx.decode(orc_4_1_parts[1]);
                if text.is_empty() {
                    text = orc_4_1_3_b;
                }
                cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(317))?;
            }
            cx.close(assigner_5, "}", false)?;
        }
        cx.close(requisition, "}", false)?;
    }
    // mappings/v2-to-fhir/segments/orc.mw:19  ORC-5 -> ServiceRequest.status
    let before_3 = cx.position();
    {
        let encoded = cx.sole(cx.field(orc, 5), Row(669));
        let orc_5 = cx.decode(encoded);
        if !orc_5.is_empty() {
            cx.put_code(
                "\"status\":",
                cx.cell(37, cx.lookup(37, orc_5), TableColumn::Code),
                Form::Iso,
                Policy::Fail,
                Row(670),
            )?;
        } else {
            let encoded = cx.sole(cx.field(orc, 1), Row(671));
            let orc_1 = cx.decode(encoded);
            if cx.lookup(50, orc_1) >= 0 {
                // mappings/v2-to-fhir/segments/orc.mw:20  ORC-1 -> ServiceRequest.status
                cx.put_code(
                    "\"status\":",
                    cx.cell(38, cx.lookup(38, orc_1), TableColumn::Code),
                    Form::Iso,
                    Policy::Fail,
                    Row(672),
                )?;
            } else {
                let encoded = cx.sole(cx.field(obr, 25), Row(673));
                let obr_25 = cx.decode(encoded);
                if !obr_25.is_empty() {
                    // mappings/v2-to-fhir/segments/orc.mw:21  OBR-25 -> ServiceRequest.status
                    cx.put_code(
                        "\"status\":",
                        cx.cell(39, cx.lookup(39, obr_25), TableColumn::Code),
                        Form::Iso,
                        Policy::Fail,
                        Row(674),
                    )?;
                } else {
                    cx.literal("\"status\":\"unknown\"", true);
                }
            }
        }
    }
    cx.require(before_3, Row(670), Lack::Fail);
    let encoded = cx.single(cx.field(obr, 11), Row(675));
    let encoded_2 = cx.leaf(encoded, Level::Component, Row(676));
    let text = cx.decode(encoded_2);
    if cx.equal(text, b"G") {
        cx.literal("\"intent\":\"reflex-order\"", true);
    } else {
        cx.literal("\"intent\":\"order\"", true);
    }
    let encoded = cx.sole(cx.field(obr, 5), Row(677));
    let mut text: Value = cx.decode(encoded);
    if text.is_empty() {
        text = cx
            .decode(
                cx
                    .component(
                        cx.repetition(cx.field(first_timing_qty_tq1, 9), 1),
                        Level::Component,
                        1,
                    ),
            );
    }
    let obr_5 = text;
    let obr_5_row = cx.lookup(40, obr_5);
    if obr_5_row >= 0 {
        // mappings/v2-to-fhir/segments/orc.mw:28  OBR-5 or TQ1-9[1].1 -> ServiceRequest.priority
        cx.put_code(
            "\"priority\":",
            cx.cell(40, obr_5_row, TableColumn::Code),
            Form::Iso,
            Policy::Fail,
            Row(677),
        )?;
    } else if !obr_5.is_empty() {
        // mappings/v2-to-fhir/segments/orc.mw:28  OBR-5 or TQ1-9[1].1 -> ServiceRequest.priority
        cx.report(Reported::CodeNotInTableWarning, Row(677), obr_5, "OrderPriority")?;
    }
    let obr_4 = cx.single(cx.field(obr, 4), Row(678));
    let holds = mapwright_runtime::has_value(obr_4);
    if holds && mapwright_runtime::has_value(obr_4) {
        let code = cx.open("\"code\":{", false);
        {
            codeable_concept(cx, obr_4)?;
        }
        cx.close(code, "}", false)?;
    }
    let order_detail = cx.open("\"orderDetail\":[", false);
    {
        if holds {
            for obr_46 in cx.repetitions(cx.field(obr, 46)) {
                if mapwright_runtime::has_value(obr_46) {
                    let element_10 = cx.open("{", false);
                    {
                        codeable_concept(cx, obr_46)?;
                    }
                    cx.close(element_10, "}", false)?;
                }
            }
            for obr_47 in cx.repetitions(cx.field(obr, 47)) {
                if mapwright_runtime::has_value(obr_47) {
                    let element_11 = cx.open("{", false);
                    {
                        codeable_concept(cx, obr_47)?;
                    }
                    cx.close(element_11, "}", false)?;
                }
            }
        }
    }
    cx.close(order_detail, "]", false)?;
    // mappings/v2-to-fhir/segments/orc.mw:12  who -> ServiceRequest.subject
    let before_4 = cx.position();
    {
        cx.put_identified("\"subject\":{\"reference\":\"urn:uuid:", patient_id, "}");
    }
    cx.require(before_4, Row(682), Lack::Fail);
    // mappings/v2-to-fhir/oru_r01.mw:125  visit -> ServiceRequest.encounter
    cx.put_identified("\"encounter\":{\"reference\":\"urn:uuid:", visit_id, "}");
    let encoded = cx.sole(cx.field(first_timing_qty_tq1, 8), Row(684));
    let first_timing_qty_tq1_8 = cx.decode(encoded);
    let holds_b = !first_timing_qty_tq1_8.is_empty();
    if holds_b {
        let occurrence_period = cx.open("\"occurrencePeriod\":{", false);
        {
            // mappings/v2-to-fhir/segments/orc.mw:37  TQ1-7 -> ServiceRequest.occurrencePeriod.start
            let encoded = cx.sole(cx.field(first_timing_qty_tq1, 7), Row(685));
            let text = cx.decode(encoded);
            cx.put_date_time("\"start\":", text, Form::V2, Policy::Warn, Row(685))?;
            // mappings/v2-to-fhir/segments/orc.mw:38  TQ1-8 -> ServiceRequest.occurrencePeriod.end
            cx.put_date_time(
                "\"end\":",
                first_timing_qty_tq1_8,
                Form::V2,
                Policy::Warn,
                Row(686),
            )?;
        }
        cx.close(occurrence_period, "}", false)?;
    }
    if !(holds_b) {
        // mappings/v2-to-fhir/segments/orc.mw:40  OBR-6 or TQ1-7 -> ServiceRequest.occurrenceDateTime
        let encoded = cx.sole(cx.field(obr, 6), Row(687));
        let mut text: Value = cx.decode(encoded);
        if text.is_empty() {
            let encoded_2 = cx.sole(cx.field(first_timing_qty_tq1, 7), Row(687));
            text = cx.decode(encoded_2);
        }
        cx.put_date_time(
            "\"occurrenceDateTime\":",
            text,
            Form::V2,
            Policy::Warn,
            Row(687),
        )?;
    }
    let encoded = cx.single(cx.field(orc, 1), Row(688));
    let encoded_2 = cx.leaf(encoded, Level::Component, Row(689));
    let text = cx.decode(encoded_2);
    if cx.equal(text, b"NW") {
        // mappings/v2-to-fhir/segments/orc.mw:41  ORC-9 -> ServiceRequest.authoredOn
        let encoded_3 = cx.sole(cx.field(orc, 9), Row(690));
        let text_2 = cx.decode(encoded_3);
        cx.put_date_time("\"authoredOn\":", text_2, Form::V2, Policy::Warn, Row(690))?;
    }
    let orc_21_parts = cx
        .split::<10>(cx.repetition(cx.field(orc, 21), 1), Level::Component);
    if !cx.decode(orc_21_parts[0]).is_empty()
        || {
            let encoded = cx.leaf(orc_21_parts[2], Level::Subcomponent, Row(692));
            !cx.decode(encoded).is_empty()
        } || !cx.decode(orc_21_parts[9]).is_empty()
    {
        // mappings/v2-to-fhir/oru_r01.mw:126  ordering_role -> ServiceRequest.requester
        cx.put_identified(
            "\"requester\":{\"reference\":\"urn:uuid:",
            ordering_role_id,
            "}",
        );
    } else {
        let mut any_c = false;
        for orc_12 in cx.repetitions(cx.field(orc, 12)) {
            if mapwright_runtime::has_value(orc_12) {
                any_c = true;
                break;
            }
        }
        if any_c {
            // mappings/v2-to-fhir/oru_r01.mw:127  ordering_provider -> ServiceRequest.requester
            cx.put_identified(
                "\"requester\":{\"reference\":\"urn:uuid:",
                ordering_provider_id,
                "}",
            );
        } else {
            // mappings/v2-to-fhir/oru_r01.mw:128  obr_provider -> ServiceRequest.requester
            cx.put_identified(
                "\"requester\":{\"reference\":\"urn:uuid:",
                obr_provider_id,
                "}",
            );
        }
    }
    let location_code = cx.open("\"locationCode\":[", false);
    {
        let orc_29 = cx.single(cx.field(orc, 29), Row(698));
        if mapwright_runtime::has_value(orc_29) {
            let element_12 = cx.open("{", false);
            {
                codeable_concept(cx, orc_29)?;
            }
            cx.close(element_12, "}", false)?;
        }
    }
    cx.close(location_code, "]", false)?;
    let reason_code = cx.open("\"reasonCode\":[", false);
    {
        for obr_31 in cx.repetitions(cx.field(obr, 31)) {
            if mapwright_runtime::has_value(obr_31) {
                let element_13 = cx.open("{", false);
                {
                    codeable_concept(cx, obr_31)?;
                }
                cx.close(element_13, "}", false)?;
            }
        }
    }
    cx.close(reason_code, "]", false)?;
    let specimen_2 = cx.open("\"specimen\":[", false);
    {
        for position in specimen_start..specimen_end {
            let mut specimen_id = cx.id_at(position);
            if specimen_id.exists() {
                // mappings/v2-to-fhir/oru_r01.mw:129  specimen -> ServiceRequest.specimen
                cx.put_identified("{\"reference\":\"urn:uuid:", specimen_id, "}");
            }
        }
        // mappings/v2-to-fhir/oru_r01.mw:130  drawn -> ServiceRequest.specimen
        cx.put_identified("{\"reference\":\"urn:uuid:", drawn_id, "}");
    }
    cx.close(specimen_2, "]", false)?;
    let note = cx.open("\"note\":[", false);
    {
        for obr_13 in cx.repetitions(cx.field(obr, 13)) {
            if mapwright_runtime::has_value(obr_13) {
                let element_14 = cx.open("{", false);
                {
                    // mappings/v2-to-fhir/segments/orc.mw:52  information.9 or information.2 or information.1 -> Annotation.text
                    let before_5 = cx.position();
                    {
                        let obr_13_parts = cx.split::<9>(obr_13, Level::Component);
                        let mut text: Value = cx.decode(obr_13_parts[8]);
                        if text.is_empty() {
                            text = cx.decode(obr_13_parts[1]);
                        }
                        if text.is_empty() {
                            text = cx.decode(obr_13_parts[0]);
                        }
                        cx.put_string(
                            "\"text\":",
                            text,
                            Form::Iso,
                            Policy::Fail,
                            Row(703),
                        )?;
                    }
                    cx.require(before_5, Row(703), Lack::Fail);
                }
                cx.close(element_14, "}", false)?;
            }
        }
        let mut nte = cx.child(order_observation, 28);
        while nte.exists() {
            let mut any_d = false;
            for nte_3 in cx.repetitions(cx.field(nte, 3)) {
                if !cx.decode(nte_3).is_empty() {
                    any_d = true;
                    break;
                }
            }
            if any_d {
                let element_15 = cx.open("{", false);
                {
                    annotation(cx, nte)?;
                }
                cx.close(element_15, "}", false)?;
            }
            nte = cx.next(nte);
        }
    }
    cx.close(note, "]", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/oru_r01.mw:136
pub(crate) fn practitioner_8<'m>(
    cx: &mut Context<'m>,
    collector_id: Id,
    order_observation: Node,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"Practitioner\"", false);
    // mappings/v2-to-fhir/oru_r01.mw:136  OBR-10[1] -> Practitioner
    cx.put_identified("\"id\":\"", collector_id, "");
    let obr_10 = cx.repetition(cx.field(cx.child(order_observation, 27), 10), 1);
    let obr_10_parts = cx.split::<7>(obr_10, Level::Component);
    let identifier_8 = cx.open("\"identifier\":[", false);
    {
        if !cx.decode(obr_10_parts[0]).is_empty() && mapwright_runtime::has_value(obr_10)
        {
            let element = cx.open("{", false);
            {
                identifier_3(cx, obr_10)?;
            }
            cx.close(element, "}", false)?;
        }
    }
    cx.close(identifier_8, "]", false)?;
    let name = cx.open("\"name\":[", false);
    {
        if (!cx.decode(cx.component(obr_10_parts[1], Level::Subcomponent, 1)).is_empty()
            || !cx.decode(obr_10_parts[2]).is_empty()
            || !cx.decode(obr_10_parts[3]).is_empty()
            || !cx.decode(obr_10_parts[5]).is_empty())
            && mapwright_runtime::has_value(obr_10)
        {
            let element_2 = cx.open("{", false);
            {
                human_name(cx, obr_10)?;
            }
            cx.close(element_2, "}", false)?;
        }
    }
    cx.close(name, "]", false)?;
    let qualification = cx.open("\"qualification\":[", false);
    {
        let encoded = cx.leaf(obr_10_parts[6], Level::Subcomponent, Row(101));
        let obr_10_7 = cx.decode(encoded);
        let obr_10_7_row = cx.lookup(15, obr_10_7);
        if obr_10_7_row >= 0 {
            let element_3 = cx.open("{", false);
            {
                // mappings/v2-to-fhir/datatypes/parties.mw:16  XCN.7 -> Practitioner.qualification.code
                let before = cx.position();
                {
                    if !obr_10_7.is_empty() {
                        cx.put_coding(
                            "\"code\":{\"coding\":[{",
                            15,
                            obr_10_7_row,
                            "}]}",
                        );
                    }
                }
                cx.require(before, Row(102), Lack::Fail);
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
                            obr_10_7,
                            Form::Iso,
                            Policy::Fail,
                            Row(103),
                        )?;
                    }
                    cx.close(code, "}", false)?;
                }
                cx.require(before_2, Row(103), Lack::Fail);
            }
            cx.close(element_4, "}", false)?;
        }
    }
    cx.close(qualification, "]", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/segments/obr.mw:11
pub(crate) fn number_type_4<'m>(cx: &mut Context<'m>) -> Result<(), Failed> {
    let coding_6 = cx.open("\"coding\":[{", false);
    {
        cx.literal(
            "\"system\":\"http://terminology.hl7.org/CodeSystem/v2-0203\",\"code\":\"FGN\"",
            true,
        );
    }
    cx.close(coding_6, "}]", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/segments/obr.mw:11
pub(crate) fn number_type_5<'m>(cx: &mut Context<'m>) -> Result<(), Failed> {
    let coding_6 = cx.open("\"coding\":[{", false);
    {
        cx.literal(
            "\"system\":\"http://terminology.hl7.org/CodeSystem/v2-0203\",\"code\":\"SHIP\"",
            true,
        );
    }
    cx.close(coding_6, "}]", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/segments/obr.mw:11
pub(crate) fn number_type_6<'m>(cx: &mut Context<'m>) -> Result<(), Failed> {
    let coding_6 = cx.open("\"coding\":[{", false);
    {
        cx.literal(
            "\"system\":\"http://terminology.hl7.org/CodeSystem/v2-0203\",\"code\":\"ACSN\"",
            true,
        );
    }
    cx.close(coding_6, "}]", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/oru_r01.mw:141
pub(crate) fn specimen<'m>(
    cx: &mut Context<'m>,
    specimen_id: Id,
    specimen_2: Node,
    patient_id: Id,
    collector_id: Id,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"Specimen\"", false);
    // mappings/v2-to-fhir/oru_r01.mw:141  SPM -> Specimen
    cx.put_identified("\"id\":\"", specimen_id, "");
    let spm = cx.child(specimen_2, 41);
    let spm_30_d = cx.field(spm, 30);
    let identifier_8 = cx.open("\"identifier\":[", false);
    {
        let encoded = cx.single(cx.field(spm, 2), Row(705));
        let spm_2_parts = cx.split::<2>(encoded, Level::Component);
        if mapwright_runtime::has_value(spm_2_parts[0]) {
            let element = cx.open("{", false);
            {
                let type_1 = cx.open("\"type\":{", false);
                {
                    number_type_3(cx)?;
                }
                cx.close(type_1, "}", false)?;
                let spm_2_1_parts = cx.split::<3>(spm_2_parts[0], Level::Subcomponent);
                let spm_2_1_3_b = cx.decode(spm_2_1_parts[2]);
                let spm_2_1_3 = cx.uri(spm_2_1_3_b);
                if !spm_2_1_3.is_empty() {
                    // mappings/v2-to-fhir/datatypes/identifiers.mw:38  uri(EI.3) -> Identifier.system
                    cx.put_uri(
                        "\"system\":",
                        spm_2_1_3,
                        Form::Iso,
                        Policy::Fail,
                        Row(314),
                    )?;
                } else {
                    // mappings/v2-to-fhir/datatypes/identifiers.mw:39  EI.2 -> Identifier.system
                    let text = cx.decode(spm_2_1_parts[1]);
                    cx.put_uri(
                        "\"system\":",
                        cx.parameter_at(0, text),
                        Form::Iso,
                        Policy::Fail,
                        Row(315),
                    )?;
                }
                // mappings/v2-to-fhir/datatypes/identifiers.mw:35  EI.1 -> Identifier.value
                let text = cx.decode(spm_2_1_parts[0]);
                cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(316))?;
                let assigner = cx.open("\"assigner\":{", false);
                {
                    // mappings/v2-to-fhir/datatypes/identifiers.mw:36  EI.2 or EI.3 -> Identifier.assigner.display
                    let mut text: Value = cx.decode(spm_2_1_parts[1]);
                    if text.is_empty() {
                        text = spm_2_1_3_b;
                    }
                    cx.put_string(
                        "\"display\":",
                        text,
                        Form::Iso,
                        Policy::Fail,
                        Row(317),
                    )?;
                }
                cx.close(assigner, "}", false)?;
            }
            cx.close(element, "}", false)?;
        }
        if mapwright_runtime::has_value(spm_2_parts[1]) {
            let element_2 = cx.open("{", false);
            {
                let type_1_2 = cx.open("\"type\":{", false);
                {
                    number_type_4(cx)?;
                }
                cx.close(type_1_2, "}", false)?;
                let spm_2_2_parts = cx.split::<3>(spm_2_parts[1], Level::Subcomponent);
                let spm_2_2_3_b = cx.decode(spm_2_2_parts[2]);
                let spm_2_2_3 = cx.uri(spm_2_2_3_b);
                if !spm_2_2_3.is_empty() {
                    // mappings/v2-to-fhir/datatypes/identifiers.mw:38  uri(EI.3) -> Identifier.system
                    cx.put_uri(
                        "\"system\":",
                        spm_2_2_3,
                        Form::Iso,
                        Policy::Fail,
                        Row(314),
                    )?;
                } else {
                    // mappings/v2-to-fhir/datatypes/identifiers.mw:39  EI.2 -> Identifier.system
                    let text = cx.decode(spm_2_2_parts[1]);
                    cx.put_uri(
                        "\"system\":",
                        cx.parameter_at(0, text),
                        Form::Iso,
                        Policy::Fail,
                        Row(315),
                    )?;
                }
                // mappings/v2-to-fhir/datatypes/identifiers.mw:35  EI.1 -> Identifier.value
                let text = cx.decode(spm_2_2_parts[0]);
                cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(316))?;
                let assigner_2 = cx.open("\"assigner\":{", false);
                {
                    // mappings/v2-to-fhir/datatypes/identifiers.mw:36  EI.2 or EI.3 -> Identifier.assigner.display
                    let mut text: Value = cx.decode(spm_2_2_parts[1]);
                    if text.is_empty() {
                        text = spm_2_2_3_b;
                    }
                    cx.put_string(
                        "\"display\":",
                        text,
                        Form::Iso,
                        Policy::Fail,
                        Row(317),
                    )?;
                }
                cx.close(assigner_2, "}", false)?;
            }
            cx.close(element_2, "}", false)?;
        }
        for spm_31 in cx.repetitions(cx.field(spm, 31)) {
            if mapwright_runtime::has_value(spm_31) {
                let element_3 = cx.open("{", false);
                {
                    identifier_4(cx, spm_31)?;
                }
                cx.close(element_3, "}", false)?;
            }
        }
        let spm_32 = cx.single(cx.field(spm, 32), Row(708));
        if mapwright_runtime::has_value(spm_32) {
            let element_4 = cx.open("{", false);
            {
                let type_1_3 = cx.open("\"type\":{", false);
                {
                    number_type_5(cx)?;
                }
                cx.close(type_1_3, "}", false)?;
                let spm_32_parts = cx.split::<3>(spm_32, Level::Component);
                let spm_32_3_b = cx.decode(spm_32_parts[2]);
                let spm_32_3 = cx.uri(spm_32_3_b);
                if !spm_32_3.is_empty() {
                    // mappings/v2-to-fhir/datatypes/identifiers.mw:38  uri(EI.3) -> Identifier.system
                    cx.put_uri(
                        "\"system\":",
                        spm_32_3,
                        Form::Iso,
                        Policy::Fail,
                        Row(314),
                    )?;
                } else {
                    // mappings/v2-to-fhir/datatypes/identifiers.mw:39  EI.2 -> Identifier.system
                    let encoded = cx
                        .leaf(spm_32_parts[1], Level::Subcomponent, Row(315));
                    let text = cx.decode(encoded);
                    cx.put_uri(
                        "\"system\":",
                        cx.parameter_at(0, text),
                        Form::Iso,
                        Policy::Fail,
                        Row(315),
                    )?;
                }
                // mappings/v2-to-fhir/datatypes/identifiers.mw:35  EI.1 -> Identifier.value
                let text = cx.decode(spm_32_parts[0]);
                cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(316))?;
                let assigner_3 = cx.open("\"assigner\":{", false);
                {
                    // mappings/v2-to-fhir/datatypes/identifiers.mw:36  EI.2 or EI.3 -> Identifier.assigner.display
                    let encoded = cx
                        .leaf(spm_32_parts[1], Level::Subcomponent, Row(317));
                    let mut text: Value = cx.decode(encoded);
                    if text.is_empty() {
                        text = spm_32_3_b;
                    }
                    cx.put_string(
                        "\"display\":",
                        text,
                        Form::Iso,
                        Policy::Fail,
                        Row(317),
                    )?;
                }
                cx.close(assigner_3, "}", false)?;
            }
            cx.close(element_4, "}", false)?;
        }
        let mut count = 0;
        for spm_30 in cx.repetitions(spm_30_d) {
            if mapwright_runtime::has_value(spm_30) {
                count += 1;
            }
        }
        let text = cx.number(count);
        if cx.compare(text, b"1").is_some_and(|order| order.is_gt()) {
            for spm_30_b in cx.repetitions(spm_30_d) {
                if mapwright_runtime::has_value(spm_30_b) {
                    let element_5 = cx.open("{", false);
                    {
                        let spm_30_parts = cx.split::<8>(spm_30_b, Level::Component);
                        let extension = cx
                            .open(
                                "\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/identifier-checkDigit\"",
                                false,
                            );
                        {
                            // mappings/v2-to-fhir/datatypes/identifiers.mw:17  CX.2 -> Identifier.extension.valueString
                            let text_2 = cx.decode(spm_30_parts[1]);
                            cx.put_string(
                                "\"valueString\":",
                                text_2,
                                Form::Iso,
                                Policy::Fail,
                                Row(164),
                            )?;
                        }
                        cx.close(extension, "}]", true)?;
                        let before = cx.position();
                        {
                            let type_1_4 = cx.open("\"type\":{", false);
                            {
                                number_type_6(cx)?;
                            }
                            cx.close(type_1_4, "}", false)?;
                        }
                        if cx.position() == before {
                            let encoded = cx
                                .leaf(spm_30_parts[4], Level::Subcomponent, Row(165));
                            let spm_30_5 = cx.decode(encoded);
                            let spm_30_5_row = cx.lookup(3, spm_30_5);
                            if spm_30_5_row >= 0 {
                                let type_1_5 = cx.open("\"type\":{\"coding\":[", false);
                                {
                                    if !spm_30_5.is_empty() {
                                        // mappings/v2-to-fhir/datatypes/identifiers.mw:25  CX.5 -> Identifier.type.coding
                                        cx.put_coding("{", 3, spm_30_5_row, "}");
                                    }
                                }
                                cx.close(type_1_5, "]}", false)?;
                            } else {
                                let type_1_6 = cx.open("\"type\":{", false);
                                {
                                    // mappings/v2-to-fhir/datatypes/identifiers.mw:26  CX.5 -> Identifier.type.text
                                    cx.put_string(
                                        "\"text\":",
                                        spm_30_5,
                                        Form::Iso,
                                        Policy::Fail,
                                        Row(167),
                                    )?;
                                }
                                cx.close(type_1_6, "}", false)?;
                            }
                        }
                        let spm_30_4_parts = cx
                            .split::<2>(spm_30_parts[3], Level::Subcomponent);
                        let spm_30_4_2_b = cx.decode(spm_30_4_parts[1]);
                        let spm_30_4_2 = cx.uri(spm_30_4_2_b);
                        if !spm_30_4_2.is_empty() {
                            // mappings/v2-to-fhir/datatypes/identifiers.mw:22  uri(CX.4.2) -> Identifier.system
                            cx.put_uri(
                                "\"system\":",
                                spm_30_4_2,
                                Form::Iso,
                                Policy::Fail,
                                Row(168),
                            )?;
                        } else {
                            // mappings/v2-to-fhir/datatypes/identifiers.mw:23  CX.4.1 -> Identifier.system
                            let text_2 = cx.decode(spm_30_4_parts[0]);
                            cx.put_uri(
                                "\"system\":",
                                cx.parameter_at(0, text_2),
                                Form::Iso,
                                Policy::Fail,
                                Row(169),
                            )?;
                        }
                        // mappings/v2-to-fhir/datatypes/identifiers.mw:16  CX.1 -> Identifier.value
                        let text_2 = cx.decode(spm_30_parts[0]);
                        cx.put_string(
                            "\"value\":",
                            text_2,
                            Form::Iso,
                            Policy::Fail,
                            Row(170),
                        )?;
                        let period_2 = cx.open("\"period\":{", false);
                        {
                            // mappings/v2-to-fhir/datatypes/identifiers.mw:19  CX.7 -> Identifier.period.start
                            let encoded = cx
                                .leaf(spm_30_parts[6], Level::Subcomponent, Row(171));
                            let text_2 = cx.decode(encoded);
                            cx.put_date_time(
                                "\"start\":",
                                text_2,
                                Form::V2,
                                Policy::Warn,
                                Row(171),
                            )?;
                            // mappings/v2-to-fhir/datatypes/identifiers.mw:20  CX.8 -> Identifier.period.end
                            let encoded = cx
                                .leaf(spm_30_parts[7], Level::Subcomponent, Row(172));
                            let text_2 = cx.decode(encoded);
                            cx.put_date_time(
                                "\"end\":",
                                text_2,
                                Form::V2,
                                Policy::Warn,
                                Row(172),
                            )?;
                        }
                        cx.close(period_2, "}", false)?;
                        let assigner_4 = cx.open("\"assigner\":{", false);
                        {
                            // mappings/v2-to-fhir/datatypes/identifiers.mw:18  CX.4.1 or CX.4.2 -> Identifier.assigner.display
                            let mut text_2: Value = cx.decode(spm_30_4_parts[0]);
                            if text_2.is_empty() {
                                text_2 = spm_30_4_2_b;
                            }
                            cx.put_string(
                                "\"display\":",
                                text_2,
                                Form::Iso,
                                Policy::Fail,
                                Row(173),
                            )?;
                        }
                        cx.close(assigner_4, "}", false)?;
                    }
                    cx.close(element_5, "}", false)?;
                }
            }
        }
    }
    cx.close(identifier_8, "]", false)?;
    let spm_30_c = cx.repetition(spm_30_d, 1);
    if mapwright_runtime::has_value(spm_30_c) {
        let accession_identifier = cx.open("\"accessionIdentifier\":{", false);
        {
            identifier_4(cx, spm_30_c)?;
        }
        cx.close(accession_identifier, "}", false)?;
    }
    let mut any = false;
    let spm_21_c = cx.field(spm, 21);
    for spm_21 in cx.repetitions(spm_21_c) {
        if mapwright_runtime::has_value(spm_21) {
            any = true;
            break;
        }
    }
    if any {
        cx.literal("\"status\":\"unsatisfactory\"", true);
    } else {
        // mappings/v2-to-fhir/segments/spm.mw:20  SPM-20 -> Specimen.status
        let encoded = cx.sole(cx.field(spm, 20), Row(713));
        let text = cx.decode(encoded);
        cx.put_code(
            "\"status\":",
            cx.cell(41, cx.lookup(41, text), TableColumn::Code),
            Form::Iso,
            Policy::Fail,
            Row(713),
        )?;
    }
    let spm_4 = cx.single(cx.field(spm, 4), Row(714));
    let spm_4_parts = cx.split::<9>(spm_4, Level::Component);
    let encoded = cx.leaf(spm_4_parts[2], Level::Subcomponent, Row(714));
    if cx.decode(encoded).is_empty()
        && {
            let text = cx.decode(spm_4_parts[0]);
            cx.lookup(46, text) >= 0
        }
    {
        let type_1_7 = cx.open("\"type\":{", false);
        {
            let coding_6 = cx.open("\"coding\":[", false);
            {
                let spm_4_1 = cx.decode(spm_4_parts[0]);
                if !spm_4_1.is_empty() {
                    let element_6 = cx.open("{", false);
                    {
                        let spm_4_1_row = cx.lookup(46, spm_4_1);
                        // mappings/v2-to-fhir/segments/spm.mw:24  SPM-4.1 -> Specimen.type.coding
                        cx.put_coding("", 46, spm_4_1_row, "");
                    }
                    cx.close(element_6, "}", false)?;
                }
            }
            cx.close(coding_6, "]", false)?;
            // mappings/v2-to-fhir/segments/spm.mw:25  SPM-4.9 or SPM-4.2 -> Specimen.type.text
            let mut text_2: Value = cx.decode(spm_4_parts[8]);
            if text_2.is_empty() {
                text_2 = cx.decode(spm_4_parts[1]);
            }
            cx.put_string("\"text\":", text_2, Form::Iso, Policy::Fail, Row(717))?;
        }
        cx.close(type_1_7, "}", false)?;
    } else if mapwright_runtime::has_value(spm_4) {
        let type_1_8 = cx.open("\"type\":{", false);
        {
            codeable_concept(cx, spm_4)?;
        }
        cx.close(type_1_8, "}", false)?;
    }
    // mappings/v2-to-fhir/oru_r01.mw:144  patient -> Specimen.subject
    cx.put_identified("\"subject\":{\"reference\":\"urn:uuid:", patient_id, "}");
    // mappings/v2-to-fhir/segments/spm.mw:51  SPM-18 -> Specimen.receivedTime
    let encoded = cx.sole(cx.field(spm, 18), Row(720));
    let text = cx.decode(encoded);
    cx.put_date_time("\"receivedTime\":", text, Form::V2, Policy::Warn, Row(720))?;
    let parent = cx.open("\"parent\":[", false);
    {
        for spm_3 in cx.repetitions(cx.field(spm, 3)) {
            if mapwright_runtime::has_value(spm_3) {
                let element_7 = cx.open("{\"type\":\"Specimen\"", false);
                {
                    let spm_3_parts = cx.split::<2>(spm_3, Level::Component);
                    let mut either = spm_3_parts[1];
                    if !(mapwright_runtime::has_value(either)) {
                        either = spm_3_parts[0];
                    }
                    if mapwright_runtime::has_value(either) {
                        let identifier_9 = cx.open("\"identifier\":{", false);
                        {
                            identifier_6(cx, either)?;
                        }
                        cx.close(identifier_9, "}", false)?;
                    }
                }
                cx.close(element_7, "}", true)?;
            }
        }
    }
    cx.close(parent, "]", false)?;
    let collection = cx.open("\"collection\":{", false);
    {
        // mappings/v2-to-fhir/oru_r01.mw:145  collector -> Specimen.collection.collector
        cx.put_identified("\"collector\":{\"reference\":\"urn:uuid:", collector_id, "}");
        let encoded = cx.single(cx.field(spm, 17), Row(723));
        let spm_17_parts = cx.split::<2>(encoded, Level::Component);
        let encoded = cx.leaf(spm_17_parts[1], Level::Subcomponent, Row(723));
        let spm_17_2 = cx.decode(encoded);
        let holds = !spm_17_2.is_empty();
        if holds {
            let collected_period = cx.open("\"collectedPeriod\":{", false);
            {
                // mappings/v2-to-fhir/segments/spm.mw:46  SPM-17.1 -> Specimen.collection.collectedPeriod.start
                let encoded = cx.leaf(spm_17_parts[0], Level::Subcomponent, Row(724));
                let text = cx.decode(encoded);
                cx.put_date_time("\"start\":", text, Form::V2, Policy::Warn, Row(724))?;
                // mappings/v2-to-fhir/segments/spm.mw:47  SPM-17.2 -> Specimen.collection.collectedPeriod.end
                cx.put_date_time(
                    "\"end\":",
                    spm_17_2,
                    Form::V2,
                    Policy::Warn,
                    Row(725),
                )?;
            }
            cx.close(collected_period, "}", false)?;
        }
        if !(holds) {
            // mappings/v2-to-fhir/segments/spm.mw:49  SPM-17.1 -> Specimen.collection.collectedDateTime
            let encoded = cx.leaf(spm_17_parts[0], Level::Subcomponent, Row(726));
            let text = cx.decode(encoded);
            cx.put_date_time(
                "\"collectedDateTime\":",
                text,
                Form::V2,
                Policy::Warn,
                Row(726),
            )?;
        }
        let spm_12 = cx.single(cx.field(spm, 12), Row(727));
        if mapwright_runtime::has_value(spm_12) {
            let quantity_3 = cx.open("\"quantity\":{", false);
            {
                quantity_2(cx, spm_12)?;
            }
            cx.close(quantity_3, "}", false)?;
        }
        let spm_7 = cx.single(cx.field(spm, 7), Row(728));
        let spm_7_parts = cx.split::<9>(spm_7, Level::Component);
        let encoded = cx.leaf(spm_7_parts[2], Level::Subcomponent, Row(728));
        if cx.decode(encoded).is_empty()
            && {
                let text = cx.decode(spm_7_parts[0]);
                cx.lookup(48, text) >= 0
            }
        {
            let method = cx.open("\"method\":{", false);
            {
                let coding_7 = cx.open("\"coding\":[", false);
                {
                    let spm_7_1 = cx.decode(spm_7_parts[0]);
                    if !spm_7_1.is_empty() {
                        let element_8 = cx.open("{", false);
                        {
                            let spm_7_1_row = cx.lookup(48, spm_7_1);
                            // mappings/v2-to-fhir/segments/spm.mw:39  SPM-7.1 -> Specimen.collection.method.coding
                            cx.put_coding("", 48, spm_7_1_row, "");
                        }
                        cx.close(element_8, "}", false)?;
                    }
                }
                cx.close(coding_7, "]", false)?;
                // mappings/v2-to-fhir/segments/spm.mw:40  SPM-7.9 or SPM-7.2 -> Specimen.collection.method.text
                let mut text_2: Value = cx.decode(spm_7_parts[8]);
                if text_2.is_empty() {
                    text_2 = cx.decode(spm_7_parts[1]);
                }
                cx.put_string("\"text\":", text_2, Form::Iso, Policy::Fail, Row(731))?;
            }
            cx.close(method, "}", false)?;
        } else if mapwright_runtime::has_value(spm_7) {
            let method_2 = cx.open("\"method\":{", false);
            {
                codeable_concept(cx, spm_7)?;
            }
            cx.close(method_2, "}", false)?;
        }
        let spm_8 = cx.single(cx.field(spm, 8), Row(733));
        if mapwright_runtime::has_value(spm_8) {
            let body_site = cx.open("\"bodySite\":{", false);
            {
                codeable_concept(cx, spm_8)?;
            }
            cx.close(body_site, "}", false)?;
        }
    }
    cx.close(collection, "}", false)?;
    let container = cx.open("\"container\":[{", false);
    {
        let mut count_b = 0;
        let spm_6_d = cx.field(spm, 6);
        for spm_6 in cx.repetitions(spm_6_d) {
            if mapwright_runtime::has_value(spm_6) {
                count_b += 1;
            }
        }
        let text = cx.number(count_b);
        if cx.compare(text, b"1").is_some_and(|order| order.is_gt()) {
            cx.begin_text();
            {
                for spm_6_b in cx.repetitions(spm_6_d) {
                    let text_2 = cx.decode(cx.component(spm_6_b, Level::Component, 2));
                    cx.append_text(", ", text_2);
                }
            }
            let joined = cx.end_text();
            // mappings/v2-to-fhir/segments/spm.mw:58  join(SPM-6.2, ", ") -> Specimen.container.description
            cx.put_string(
                "\"description\":",
                joined,
                Form::Iso,
                Policy::Fail,
                Row(735),
            )?;
        }
        let spm_27 = cx.single(cx.field(spm, 27), Row(736));
        if mapwright_runtime::has_value(spm_27) {
            let type_1_9 = cx.open("\"type\":{", false);
            {
                codeable_concept(cx, spm_27)?;
            }
            cx.close(type_1_9, "}", false)?;
        }
        let spm_6_c = cx.repetition(spm_6_d, 1);
        let spm_6_parts = cx.split::<3>(spm_6_c, Level::Component);
        let encoded = cx.leaf(spm_6_parts[2], Level::Subcomponent, Row(737));
        if cx.decode(encoded).is_empty()
            && {
                let text = cx.decode(spm_6_parts[0]);
                cx.lookup(49, text) >= 0
            }
        {
            let spm_6_1 = cx.decode(spm_6_parts[0]);
            if !spm_6_1.is_empty() {
                let additive_codeable_concept = cx
                    .open("\"additiveCodeableConcept\":{\"coding\":[", false);
                {
                    let spm_6_1_row = cx.lookup(49, spm_6_1);
                    // mappings/v2-to-fhir/segments/spm.mw:56  SPM-6[1].1 -> Specimen.container.additiveCodeableConcept
                    cx.put_coding("{", 49, spm_6_1_row, "}");
                }
                cx.close(additive_codeable_concept, "]}", false)?;
            }
        } else if mapwright_runtime::has_value(spm_6_c) {
            let additive_codeable_concept_2 = cx
                .open("\"additiveCodeableConcept\":{", false);
            {
                codeable_concept(cx, spm_6_c)?;
            }
            cx.close(additive_codeable_concept_2, "}", false)?;
        }
    }
    cx.close(container, "}]", false)?;
    let condition = cx.open("\"condition\":[", false);
    {
        for spm_24 in cx.repetitions(cx.field(spm, 24)) {
            if mapwright_runtime::has_value(spm_24) {
                let spm_24_parts = cx.split::<9>(spm_24, Level::Component);
                let encoded = cx.leaf(spm_24_parts[2], Level::Subcomponent, Row(742));
                if cx.decode(encoded).is_empty()
                    && {
                        let text = cx.decode(spm_24_parts[0]);
                        cx.lookup(47, text) >= 0
                    }
                {
                    let element_9 = cx.open("{", false);
                    {
                        let coding_8 = cx.open("\"coding\":[", false);
                        {
                            let spm_24_1 = cx.decode(spm_24_parts[0]);
                            if !spm_24_1.is_empty() {
                                let element_10 = cx.open("{", false);
                                {
                                    let spm_24_1_row = cx.lookup(47, spm_24_1);
                                    // mappings/v2-to-fhir/segments/spm.mw:62  state.1 -> CodeableConcept.coding
                                    cx.put_coding("", 47, spm_24_1_row, "");
                                }
                                cx.close(element_10, "}", false)?;
                            }
                        }
                        cx.close(coding_8, "]", false)?;
                        // mappings/v2-to-fhir/segments/spm.mw:62  state.9 or state.2 -> CodeableConcept.text
                        let mut text_2: Value = cx.decode(spm_24_parts[8]);
                        if text_2.is_empty() {
                            text_2 = cx.decode(spm_24_parts[1]);
                        }
                        cx.put_string(
                            "\"text\":",
                            text_2,
                            Form::Iso,
                            Policy::Fail,
                            Row(744),
                        )?;
                    }
                    cx.close(element_9, "}", false)?;
                } else {
                    let element_11 = cx.open("{", false);
                    {
                        codeable_concept(cx, spm_24)?;
                    }
                    cx.close(element_11, "}", false)?;
                }
            }
        }
    }
    cx.close(condition, "]", false)?;
    let note = cx.open("\"note\":[", false);
    {
        for spm_14 in cx.repetitions(cx.field(spm, 14)) {
            let spm_14_b = cx.decode(spm_14);
            if !spm_14_b.is_empty() {
                let element_12 = cx.open("{", false);
                {
                    // mappings/v2-to-fhir/segments/spm.mw:66  text -> Annotation.text
                    let before_2 = cx.position();
                    {
                        cx.put_string(
                            "\"text\":",
                            spm_14_b,
                            Form::Iso,
                            Policy::Fail,
                            Row(746),
                        )?;
                    }
                    cx.require(before_2, Row(746), Lack::Fail);
                }
                cx.close(element_12, "}", false)?;
            }
        }
        for spm_21_b in cx.repetitions(spm_21_c) {
            if mapwright_runtime::has_value(spm_21_b) {
                let element_13 = cx.open("{", false);
                {
                    // mappings/v2-to-fhir/segments/spm.mw:67  join("Rejected:", " ", reason.9 or reason.2 or reason.1) -> Annotation.text
                    let before_3 = cx.position();
                    {
                        cx.begin_text();
                        {
                            cx.append_text(" ", b"Rejected:");
                            let spm_21_parts = cx.split::<9>(spm_21_b, Level::Component);
                            let mut text: Value = cx.decode(spm_21_parts[8]);
                            if text.is_empty() {
                                text = cx.decode(spm_21_parts[1]);
                            }
                            if text.is_empty() {
                                text = cx.decode(spm_21_parts[0]);
                            }
                            cx.append_text(" ", text);
                        }
                        let joined_b = cx.end_text();
                        cx.put_string(
                            "\"text\":",
                            joined_b,
                            Form::Iso,
                            Policy::Fail,
                            Row(748),
                        )?;
                    }
                    cx.require(before_3, Row(748), Lack::Fail);
                }
                cx.close(element_13, "}", false)?;
            }
        }
    }
    cx.close(note, "]", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/oru_r01.mw:150
pub(crate) fn practitioner_9<'m>(
    cx: &mut Context<'m>,
    specimen_observer_id: Id,
    obx_16: Value<'m>,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"Practitioner\"", false);
    // mappings/v2-to-fhir/oru_r01.mw:150  doctor -> Practitioner
    cx.put_identified("\"id\":\"", specimen_observer_id, "");
    let obx_16_parts = cx.split::<7>(obx_16, Level::Component);
    let identifier_8 = cx.open("\"identifier\":[", false);
    {
        if !cx.decode(obx_16_parts[0]).is_empty() {
            let element = cx.open("{", false);
            {
                identifier_3(cx, obx_16)?;
            }
            cx.close(element, "}", false)?;
        }
    }
    cx.close(identifier_8, "]", false)?;
    let name = cx.open("\"name\":[", false);
    {
        if !cx.decode(cx.component(obx_16_parts[1], Level::Subcomponent, 1)).is_empty()
            || !cx.decode(obx_16_parts[2]).is_empty()
            || !cx.decode(obx_16_parts[3]).is_empty()
            || !cx.decode(obx_16_parts[5]).is_empty()
        {
            let element_2 = cx.open("{", false);
            {
                human_name(cx, obx_16)?;
            }
            cx.close(element_2, "}", false)?;
        }
    }
    cx.close(name, "]", false)?;
    let qualification = cx.open("\"qualification\":[", false);
    {
        let encoded = cx.leaf(obx_16_parts[6], Level::Subcomponent, Row(101));
        let obx_16_7 = cx.decode(encoded);
        let obx_16_7_row = cx.lookup(15, obx_16_7);
        if obx_16_7_row >= 0 {
            let element_3 = cx.open("{", false);
            {
                // mappings/v2-to-fhir/datatypes/parties.mw:16  XCN.7 -> Practitioner.qualification.code
                let before = cx.position();
                {
                    if !obx_16_7.is_empty() {
                        cx.put_coding(
                            "\"code\":{\"coding\":[{",
                            15,
                            obx_16_7_row,
                            "}]}",
                        );
                    }
                }
                cx.require(before, Row(102), Lack::Fail);
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
                            obx_16_7,
                            Form::Iso,
                            Policy::Fail,
                            Row(103),
                        )?;
                    }
                    cx.close(code, "}", false)?;
                }
                cx.require(before_2, Row(103), Lack::Fail);
            }
            cx.close(element_4, "}", false)?;
        }
    }
    cx.close(qualification, "]", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/oru_r01.mw:152
pub(crate) fn specimen_result<'m>(
    cx: &mut Context<'m>,
    specimen_observation: Node,
    specimen_result_id: Id,
    patient_id: Id,
    specimen_id: Id,
    visit_id: Id,
    specimen_observer_start: i32,
    specimen_observer_end: i32,
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
    let obx = cx.child(specimen_observation, 43);
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
            let encoded = cx.sole(cx.field(obx, 2), Row(382));
            obx_2 = cx.decode(encoded);
        } else {
            let encoded = cx.sole(cx.field(obx, 2), Row(383));
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
                    let encoded = cx.single(cx.field(obx, 2), Row(384));
                    cx.report(
                        Reported::NoArmWarning,
                        Row(384),
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
                    let encoded = cx.single(cx.field(obx, 2), Row(385));
                    cx.report(
                        Reported::NoArmWarning,
                        Row(385),
                        encoded,
                        "OBX-2 names a type that Observation has no value for: OBX-5 is left out",
                    )?;
                }
            }
        }
    }
    cx.literal("\"resourceType\":\"Observation\"", false);
    // mappings/v2-to-fhir/oru_r01.mw:152  OBX -> Observation
    cx.put_identified("\"id\":\"", specimen_result_id, "");
    let obx_5_z = cx.repetition(obx_5_n27, 1);
    let obx_5_parts = cx.split::<12>(obx_5_z, Level::Component);
    if any {
        if !(holds) {
            match obx_2_b {
                b"ED" => {
                    let encoded = cx.leaf(obx_5_parts[3], Level::Subcomponent, Row(386));
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
            let encoded = cx.sole(cx.field(obx, 19), Row(387));
            let text = cx.decode(encoded);
            cx.put_date_time(
                "\"valueDateTime\":",
                text,
                Form::V2,
                Policy::Warn,
                Row(387),
            )?;
        }
        cx.close(element, "}", true)?;
        let element_2 = cx.open("{", false);
        {
            let extension_2 = cx
                .open("\"extension\":[{\"url\":\"original-sub-identifier\"", false);
            {
                // mappings/v2-to-fhir/segments/obx.mw:30  OBX-4[1] -> Observation.extension.extension.valueString
                let encoded = cx.single(cx.field(obx, 4), Row(388));
                let text = cx.decode(encoded);
                cx.put_string(
                    "\"valueString\":",
                    text,
                    Form::Iso,
                    Policy::Fail,
                    Row(388),
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
            let encoded = cx.leaf(obx_10, Level::Component, Row(389));
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
                            Row(390),
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
        let obx_21 = cx.single(cx.field(obx, 21), Row(399));
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
                        Row(314),
                    )?;
                } else {
                    // mappings/v2-to-fhir/datatypes/identifiers.mw:39  EI.2 -> Identifier.system
                    let encoded = cx
                        .leaf(obx_21_parts[1], Level::Subcomponent, Row(315));
                    let text = cx.decode(encoded);
                    cx.put_uri(
                        "\"system\":",
                        cx.parameter_at(0, text),
                        Form::Iso,
                        Policy::Fail,
                        Row(315),
                    )?;
                }
                // mappings/v2-to-fhir/datatypes/identifiers.mw:35  EI.1 -> Identifier.value
                let text = cx.decode(obx_21_parts[0]);
                cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(316))?;
                let assigner = cx.open("\"assigner\":{", false);
                {
                    // mappings/v2-to-fhir/datatypes/identifiers.mw:36  EI.2 or EI.3 -> Identifier.assigner.display
                    let encoded = cx
                        .leaf(obx_21_parts[1], Level::Subcomponent, Row(317));
                    let mut text: Value = cx.decode(encoded);
                    if text.is_empty() {
                        text = obx_21_3_b;
                    }
                    cx.put_string(
                        "\"display\":",
                        text,
                        Form::Iso,
                        Policy::Fail,
                        Row(317),
                    )?;
                }
                cx.close(assigner, "}", false)?;
            }
            cx.close(element_8, "}", false)?;
        }
    }
    cx.close(identifier_8, "]", false)?;
    let encoded = cx.sole(cx.field(obx, 11), Row(400));
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
                Row(401),
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
    cx.require(before, Row(401), Lack::Fail);
    let obx_3 = cx.single(cx.field(obx, 3), Row(404));
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
    cx.require(before_2, Row(405), Lack::Fail);
    // mappings/v2-to-fhir/oru_r01.mw:154  patient -> Observation.subject
    cx.put_identified("\"subject\":{\"reference\":\"urn:uuid:", patient_id, "}");
    // mappings/v2-to-fhir/oru_r01.mw:155  specimen -> Observation.focus
    cx.put_identified("\"focus\":[{\"reference\":\"urn:uuid:", specimen_id, "}]");
    // mappings/v2-to-fhir/oru_r01.mw:157  visit -> Observation.encounter
    cx.put_identified("\"encounter\":{\"reference\":\"urn:uuid:", visit_id, "}");
    // mappings/v2-to-fhir/segments/obx.mw:28  OBX-14 -> Observation.effectiveDateTime
    let encoded = cx.sole(cx.field(obx, 14), Row(408));
    let text = cx.decode(encoded);
    cx.put_date_time("\"effectiveDateTime\":", text, Form::V2, Policy::Warn, Row(408))?;
    let performer = cx.open("\"performer\":[", false);
    {
        for position in specimen_observer_start..specimen_observer_end {
            let mut specimen_observer_id = cx.id_at(position);
            if specimen_observer_id.exists() {
                // mappings/v2-to-fhir/oru_r01.mw:158  specimen_observer -> Observation.performer
                cx.put_identified(
                    "{\"reference\":\"urn:uuid:",
                    specimen_observer_id,
                    "}",
                );
            }
        }
    }
    cx.close(performer, "]", false)?;
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
                                .leaf(obx_5_parts[1], Level::Subcomponent, Row(412));
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
                        Row(413),
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
                                .leaf(obx_5_parts[1], Level::Subcomponent, Row(414));
                            let text = cx.decode(encoded);
                            cx.append_text(" ", text);
                            let text = cx.decode(obx_5_parts[2]);
                            cx.append_text(" ", text);
                            let encoded = cx
                                .leaf(obx_5_parts[3], Level::Subcomponent, Row(414));
                            let text = cx.decode(encoded);
                            cx.append_text(" ", text);
                            let obx_6 = cx.single(cx.field(obx, 6), Row(414));
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
                            Row(414),
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
                        Row(415),
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
                            Row(416),
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
                        Row(417),
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
                        Row(418),
                    )?;
                }
                b"EI" => {
                    cx.begin_text();
                    {
                        let text = cx.decode(obx_5_parts[0]);
                        cx.append_text(" ", text);
                        let encoded = cx
                            .leaf(obx_5_parts[1], Level::Subcomponent, Row(419));
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
                        Row(419),
                    )?;
                }
                b"HD" => {
                    cx.begin_text();
                    {
                        let encoded = cx
                            .leaf(obx_5_parts[0], Level::Subcomponent, Row(420));
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
                        Row(420),
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
                        Row(421),
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
                        Row(422),
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
                        Row(423),
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
                            .leaf(obx_5_parts[5], Level::Subcomponent, Row(424));
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
                        Row(424),
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
                            .leaf(obx_5_parts[5], Level::Subcomponent, Row(425));
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
                        Row(425),
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
                        Row(426),
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
                        Row(427),
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
                                    .leaf(obx_5_parts[3], Level::Subcomponent, Row(429));
                                !cx.decode(encoded).is_empty()
                            };
                        if !(holds_d) {
                            holds_e = cx.equal(obx_5_3, b"-")
                                && {
                                    let encoded = cx
                                        .leaf(obx_5_parts[3], Level::Subcomponent, Row(431));
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
                        let encoded = cx.leaf(obx_5_z, Level::Component, Row(432));
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
                                    Row(437),
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
                                    Row(438),
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
                                    Row(439),
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
                                    Row(440),
                                )?;
                            } else {
                                // mappings/v2-to-fhir/segments/obx.mw:146  number -> Quantity.value
                                cx.put_decimal(
                                    "\"value\":",
                                    obx_5_t,
                                    Form::Iso,
                                    Policy::Warn,
                                    Row(441),
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
                        let obx_6_b = cx.single(cx.field(obx, 6), Row(414));
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
                                Row(443),
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
                                            Row(444),
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
                                    Row(445),
                                );
                            let text = cx.decode(encoded);
                            cx.put_uri(
                                "\"system\":",
                                cx.cell(0, cx.lookup(0, text), TableColumn::Code),
                                Form::Iso,
                                Policy::Fail,
                                Row(445),
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
                                Row(446),
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
                                        let encoded = cx.single(cx.field(obx, 6), Row(447));
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
                                let obx_6_c = cx.single(cx.field(obx, 6), Row(414));
                                let numerator = cx.open("\"numerator\":{", false);
                                {
                                    if mapwright_runtime::has_value(obx_5_z) {
                                        // mappings/v2-to-fhir/datatypes/quantities.mw:57  SN.2 -> Ratio.numerator.value
                                        let encoded = cx
                                            .leaf(obx_5_parts[1], Level::Subcomponent, Row(466));
                                        let text = cx.decode(encoded);
                                        cx.put_decimal(
                                            "\"value\":",
                                            text,
                                            Form::Iso,
                                            Policy::Warn,
                                            Row(466),
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
                                                Row(467),
                                            )?;
                                        } else if !obx_5_1.is_empty() {
                                            // mappings/v2-to-fhir/datatypes/quantities.mw:59  SN.1 -> Ratio.numerator.comparator
                                            cx.report(
                                                Reported::CodeNotInTableWarning,
                                                Row(467),
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
                                            Row(443),
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
                                                        Row(444),
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
                                                Row(445),
                                            );
                                        let text = cx.decode(encoded);
                                        cx.put_uri(
                                            "\"system\":",
                                            cx.cell(0, cx.lookup(0, text), TableColumn::Code),
                                            Form::Iso,
                                            Policy::Fail,
                                            Row(445),
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
                                            Row(446),
                                        )?;
                                    }
                                }
                                cx.close(numerator, "}", false)?;
                                let denominator = cx.open("\"denominator\":{", false);
                                {
                                    if mapwright_runtime::has_value(obx_5_z) {
                                        // mappings/v2-to-fhir/datatypes/quantities.mw:58  SN.4 -> Ratio.denominator.value
                                        let encoded = cx
                                            .leaf(obx_5_parts[3], Level::Subcomponent, Row(469));
                                        let text = cx.decode(encoded);
                                        cx.put_decimal(
                                            "\"value\":",
                                            text,
                                            Form::Iso,
                                            Policy::Warn,
                                            Row(469),
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
                                            Row(443),
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
                                                        Row(444),
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
                                                Row(445),
                                            );
                                        let text = cx.decode(encoded);
                                        cx.put_uri(
                                            "\"system\":",
                                            cx.cell(0, cx.lookup(0, text), TableColumn::Code),
                                            Form::Iso,
                                            Policy::Fail,
                                            Row(445),
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
                                            Row(446),
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
                                    let encoded = cx.single(cx.field(obx, 6), Row(471));
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
                            let encoded = cx.single(cx.field(obx, 6), Row(475));
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
                            codeable_concept_2(cx, obx_5_z)?;
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
                            codeable_concept_3(cx, obx_5_z)?;
                        }
                        cx.close(value_codeable_concept_4, "}", false)?;
                    }
                }
                b"CF" => {
                    if mapwright_runtime::has_value(obx_5_z) {
                        let value_codeable_concept_5 = cx
                            .open("\"valueCodeableConcept\":{", false);
                        {
                            codeable_concept_4(cx, obx_5_z)?;
                        }
                        cx.close(value_codeable_concept_5, "}", false)?;
                    }
                }
                b"IS" | b"ID" => {
                    let value_codeable_concept_6 = cx
                        .open("\"valueCodeableConcept\":{\"coding\":[{", false);
                    {
                        // mappings/v2-to-fhir/segments/obx.mw:92  OBX-5[1] -> Observation.valueCodeableConcept.coding.code
                        let encoded = cx.leaf(obx_5_z, Level::Component, Row(565));
                        let text = cx.decode(encoded);
                        cx.put_code(
                            "\"code\":",
                            text,
                            Form::Iso,
                            Policy::Warn,
                            Row(565),
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
                    let encoded = cx.leaf(obx_5_z, Level::Component, Row(566));
                    let text = cx.decode(encoded);
                    cx.put_date_time(
                        "\"valueDateTime\":",
                        text,
                        Form::V2,
                        Policy::Warn,
                        Row(566),
                    )?;
                }
                b"TS" => {
                    // mappings/v2-to-fhir/segments/obx.mw:94  OBX-5[1].1 -> Observation.valueDateTime
                    let encoded = cx.leaf(obx_5_parts[0], Level::Subcomponent, Row(567));
                    let text = cx.decode(encoded);
                    cx.put_date_time(
                        "\"valueDateTime\":",
                        text,
                        Form::V2,
                        Policy::Warn,
                        Row(567),
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
                    let encoded = cx.leaf(obx_5_z, Level::Component, Row(568));
                    let text = cx.decode(encoded);
                    cx.put_time(
                        "\"valueTime\":",
                        text,
                        Form::V2,
                        Policy::Warn,
                        Row(568),
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
                    let encoded = cx.leaf(obx_5_z, Level::Component, Row(575));
                    let text = cx.decode(encoded);
                    cx.put_integer(
                        "\"valueInteger\":",
                        text,
                        Form::Iso,
                        Policy::Warn,
                        Row(575),
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
                            Row(580),
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
    // mappings/v2-to-fhir/oru_r01.mw:156  specimen -> Observation.specimen
    cx.put_identified("\"specimen\":{\"reference\":\"urn:uuid:", specimen_id, "}");
    let reference_range = cx.open("\"referenceRange\":[{", false);
    {
        // mappings/v2-to-fhir/segments/obx.mw:32  OBX-7 -> Observation.referenceRange.text
        let encoded = cx.single(cx.field(obx, 7), Row(583));
        let text = cx.decode(encoded);
        cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(583))?;
    }
    cx.close(reference_range, "}]", false)?;
    let component = cx.open("\"component\":[", false);
    {
        if any {
            if holds {
                match obx_2 {
                    b"NM" => {
                        for obx_5_f in cx.repetitions(obx_5_n27) {
                            let encoded = cx.leaf(obx_5_f, Level::Component, Row(584));
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
                                    cx.require(before_3, Row(585), Lack::Fail);
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
                                                Row(437),
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
                                                Row(438),
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
                                                Row(439),
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
                                                Row(440),
                                            )?;
                                        } else {
                                            // mappings/v2-to-fhir/segments/obx.mw:146  number -> Quantity.value
                                            cx.put_decimal(
                                                "\"value\":",
                                                obx_5_u,
                                                Form::Iso,
                                                Policy::Warn,
                                                Row(441),
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
                                        let obx_6_d = cx.single(cx.field(obx, 6), Row(414));
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
                                                Row(443),
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
                                                            Row(444),
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
                                                    Row(445),
                                                );
                                            let text = cx.decode(encoded);
                                            cx.put_uri(
                                                "\"system\":",
                                                cx.cell(0, cx.lookup(0, text), TableColumn::Code),
                                                Form::Iso,
                                                Policy::Fail,
                                                Row(445),
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
                                                Row(446),
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
                                    cx.require(before_4, Row(588), Lack::Fail);
                                    cx.begin_text();
                                    {
                                        let obx_5_parts_b = cx
                                            .split::<4>(obx_5_g, Level::Component);
                                        let text = cx.decode(obx_5_parts_b[0]);
                                        cx.append_text(" ", text);
                                        let encoded = cx
                                            .leaf(obx_5_parts_b[1], Level::Subcomponent, Row(589));
                                        let text = cx.decode(encoded);
                                        cx.append_text(" ", text);
                                        let text = cx.decode(obx_5_parts_b[2]);
                                        cx.append_text(" ", text);
                                        let encoded = cx
                                            .leaf(obx_5_parts_b[3], Level::Subcomponent, Row(589));
                                        let text = cx.decode(encoded);
                                        cx.append_text(" ", text);
                                        let obx_6_e = cx.single(cx.field(obx, 6), Row(414));
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
                                        Row(589),
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
                                    cx.require(before_5, Row(591), Lack::Fail);
                                    let value_codeable_concept_7 = cx
                                        .open("\"valueCodeableConcept\":{", false);
                                    {
                                        codeable_concept_2(cx, obx_5_h)?;
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
                                    cx.require(before_6, Row(591), Lack::Fail);
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
                                    cx.require(before_7, Row(591), Lack::Fail);
                                    let value_codeable_concept_9 = cx
                                        .open("\"valueCodeableConcept\":{", false);
                                    {
                                        codeable_concept_3(cx, obx_5_j)?;
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
                                    cx.require(before_8, Row(591), Lack::Fail);
                                    let value_codeable_concept_10 = cx
                                        .open("\"valueCodeableConcept\":{", false);
                                    {
                                        codeable_concept_4(cx, obx_5_k)?;
                                    }
                                    cx.close(value_codeable_concept_10, "}", false)?;
                                }
                                cx.close(element_17, "}", false)?;
                            }
                        }
                    }
                    b"IS" | b"ID" => {
                        for obx_5_l in cx.repetitions(obx_5_n27) {
                            let encoded = cx.leaf(obx_5_l, Level::Component, Row(592));
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
                                    cx.require(before_9, Row(593), Lack::Fail);
                                    let value_codeable_concept_11 = cx
                                        .open("\"valueCodeableConcept\":{\"coding\":[{", false);
                                    {
                                        // mappings/v2-to-fhir/segments/obx.mw:60  value -> Observation.component.valueCodeableConcept.coding.code
                                        cx.put_code(
                                            "\"code\":",
                                            obx_5_v,
                                            Form::Iso,
                                            Policy::Warn,
                                            Row(594),
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
                            let encoded = cx.leaf(obx_5_m, Level::Component, Row(595));
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
                                    cx.require(before_10, Row(596), Lack::Fail);
                                    // mappings/v2-to-fhir/segments/obx.mw:61  value -> Observation.component.valueDateTime
                                    cx.put_date_time(
                                        "\"valueDateTime\":",
                                        obx_5_w,
                                        Form::V2,
                                        Policy::Warn,
                                        Row(597),
                                    )?;
                                }
                                cx.close(element_19, "}", false)?;
                            }
                        }
                    }
                    b"DTM" => {
                        for obx_5_n in cx.repetitions(obx_5_n27) {
                            let encoded = cx.leaf(obx_5_n, Level::Component, Row(595));
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
                                    cx.require(before_11, Row(596), Lack::Fail);
                                    // mappings/v2-to-fhir/segments/obx.mw:61  value -> Observation.component.valueDateTime
                                    cx.put_date_time(
                                        "\"valueDateTime\":",
                                        obx_5_x,
                                        Form::V2,
                                        Policy::Warn,
                                        Row(597),
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
                                    cx.require(before_12, Row(599), Lack::Fail);
                                    // mappings/v2-to-fhir/segments/obx.mw:62  value.1 -> Observation.component.valueDateTime
                                    let encoded = cx
                                        .leaf(
                                            cx.component(obx_5_o, Level::Component, 1),
                                            Level::Subcomponent,
                                            Row(600),
                                        );
                                    let text = cx.decode(encoded);
                                    cx.put_date_time(
                                        "\"valueDateTime\":",
                                        text,
                                        Form::V2,
                                        Policy::Warn,
                                        Row(600),
                                    )?;
                                }
                                cx.close(element_21, "}", false)?;
                            }
                        }
                    }
                    b"TM" => {
                        for obx_5_p in cx.repetitions(obx_5_n27) {
                            let encoded = cx.leaf(obx_5_p, Level::Component, Row(601));
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
                                    cx.require(before_13, Row(602), Lack::Fail);
                                    // mappings/v2-to-fhir/segments/obx.mw:63  value -> Observation.component.valueTime
                                    cx.put_time(
                                        "\"valueTime\":",
                                        obx_5_y,
                                        Form::V2,
                                        Policy::Warn,
                                        Row(603),
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
                                    cx.require(before_14, Row(605), Lack::Fail);
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
                                    cx.require(before_15, Row(607), Lack::Fail);
                                    let value_range_3 = cx.open("\"valueRange\":{", false);
                                    {
                                        let encoded = cx.single(cx.field(obx, 6), Row(608));
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
                                    cx.require(before_16, Row(610), Lack::Fail);
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
/// mappings/v2-to-fhir/datatypes/codes.mw:14
pub(crate) fn codeable_concept_5<'m>(
    cx: &mut Context<'m>,
    cwe: Value<'m>,
) -> Result<(), Failed> {
    let coding_6 = cx.open("\"coding\":[", false);
    {
        if mapwright_runtime::has_value(cwe) {
            let element = cx.open("{", false);
            {
                coding_5(cx, cwe)?;
            }
            cx.close(element, "}", false)?;
        }
        if mapwright_runtime::has_value(cwe) {
            let element_2 = cx.open("{", false);
            {
                alternate_coding_5(cx, cwe)?;
            }
            cx.close(element_2, "}", false)?;
        }
        if mapwright_runtime::has_value(cwe) {
            let element_3 = cx.open("{", false);
            {
                second_alternate_coding_4(cx, cwe)?;
            }
            cx.close(element_3, "}", false)?;
        }
    }
    cx.close(coding_6, "]", false)?;
    // mappings/v2-to-fhir/datatypes/codes.mw:18  CWE.9 -> CodeableConcept.text
    let text = cx.decode(cx.component(cwe, Level::Subcomponent, 9));
    cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(141))?;
    Ok(())
}
/// mappings/v2-to-fhir/datatypes/codes.mw:22
pub(crate) fn coding_5<'m>(cx: &mut Context<'m>, cwe: Value<'m>) -> Result<(), Failed> {
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
            Row(110),
        )?;
    } else if holds_b {
        // mappings/v2-to-fhir/datatypes/codes.mw:27  concat("http://terminology.hl7.org/CodeSystem/v2-", after(CWE.3, "HL7")) -> Coding.system
        let text = cx.after(cwe_3, b"HL7");
        let text_2 = cx.concat(b"http://terminology.hl7.org/CodeSystem/v2-", text);
        cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Warn, Row(111))?;
    } else if holds_c {
        // mappings/v2-to-fhir/datatypes/codes.mw:28  uri(CWE.14) -> Coding.system
        let text = cx.decode(cwe_parts[13]);
        let text_2 = cx.uri(text);
        cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Fail, Row(112))?;
    } else if holds_d {
        // mappings/v2-to-fhir/datatypes/codes.mw:29  uri(CWE.3) -> Coding.system
        let text = cx.uri(cwe_3);
        cx.put_uri("\"system\":", text, Form::Iso, Policy::Fail, Row(113))?;
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
                            Row(114),
                        )?;
                    }
                    cx.close(_system, "}]}", true)?;
                }
            }
        }
    }
    // mappings/v2-to-fhir/datatypes/codes.mw:25  CWE.7 -> Coding.version
    let text = cx.decode(cwe_parts[6]);
    cx.put_string("\"version\":", text, Form::Iso, Policy::Fail, Row(115))?;
    // mappings/v2-to-fhir/datatypes/codes.mw:23  CWE.1 -> Coding.code
    let text = cx.decode(cwe_parts[0]);
    cx.put_code("\"code\":", text, Form::Iso, Policy::Warn, Row(116))?;
    // mappings/v2-to-fhir/datatypes/codes.mw:24  CWE.2 -> Coding.display
    let text = cx.decode(cwe_parts[1]);
    cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(117))?;
    Ok(())
}
/// mappings/v2-to-fhir/datatypes/codes.mw:33
pub(crate) fn alternate_coding_5<'m>(
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
            Row(121),
        )?;
    } else if holds_b {
        // mappings/v2-to-fhir/datatypes/codes.mw:38  concat("http://terminology.hl7.org/CodeSystem/v2-", after(CWE.6, "HL7")) -> Coding.system
        let text = cx.after(cwe_6, b"HL7");
        let text_2 = cx.concat(b"http://terminology.hl7.org/CodeSystem/v2-", text);
        cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Warn, Row(122))?;
    } else if holds_c {
        // mappings/v2-to-fhir/datatypes/codes.mw:39  uri(CWE.17) -> Coding.system
        let text = cx.decode(cwe_parts[16]);
        let text_2 = cx.uri(text);
        cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Fail, Row(123))?;
    } else if holds_d {
        // mappings/v2-to-fhir/datatypes/codes.mw:40  uri(CWE.6) -> Coding.system
        let text = cx.uri(cwe_6);
        cx.put_uri("\"system\":", text, Form::Iso, Policy::Fail, Row(124))?;
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
                            Row(125),
                        )?;
                    }
                    cx.close(_system, "}]}", true)?;
                }
            }
        }
    }
    // mappings/v2-to-fhir/datatypes/codes.mw:36  CWE.8 -> Coding.version
    let text = cx.decode(cwe_parts[7]);
    cx.put_string("\"version\":", text, Form::Iso, Policy::Fail, Row(126))?;
    // mappings/v2-to-fhir/datatypes/codes.mw:34  CWE.4 -> Coding.code
    let text = cx.decode(cwe_parts[3]);
    cx.put_code("\"code\":", text, Form::Iso, Policy::Warn, Row(127))?;
    // mappings/v2-to-fhir/datatypes/codes.mw:35  CWE.5 -> Coding.display
    let text = cx.decode(cwe_parts[4]);
    cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(128))?;
    Ok(())
}
/// mappings/v2-to-fhir/datatypes/codes.mw:44
pub(crate) fn second_alternate_coding_4<'m>(
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
            Row(132),
        )?;
    } else if holds_b {
        // mappings/v2-to-fhir/datatypes/codes.mw:49  concat("http://terminology.hl7.org/CodeSystem/v2-", after(CWE.12, "HL7")) -> Coding.system
        let text = cx.after(cwe_12, b"HL7");
        let text_2 = cx.concat(b"http://terminology.hl7.org/CodeSystem/v2-", text);
        cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Warn, Row(133))?;
    } else if holds_c {
        // mappings/v2-to-fhir/datatypes/codes.mw:50  uri(CWE.20) -> Coding.system
        let text = cx.decode(cwe_parts[19]);
        let text_2 = cx.uri(text);
        cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Fail, Row(134))?;
    } else if holds_d {
        // mappings/v2-to-fhir/datatypes/codes.mw:51  uri(CWE.12) -> Coding.system
        let text = cx.uri(cwe_12);
        cx.put_uri("\"system\":", text, Form::Iso, Policy::Fail, Row(135))?;
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
                            Row(136),
                        )?;
                    }
                    cx.close(_system, "}]}", true)?;
                }
            }
        }
    }
    // mappings/v2-to-fhir/datatypes/codes.mw:47  CWE.13 -> Coding.version
    let text = cx.decode(cwe_parts[12]);
    cx.put_string("\"version\":", text, Form::Iso, Policy::Fail, Row(137))?;
    // mappings/v2-to-fhir/datatypes/codes.mw:45  CWE.10 -> Coding.code
    let text = cx.decode(cwe_parts[9]);
    cx.put_code("\"code\":", text, Form::Iso, Policy::Warn, Row(138))?;
    // mappings/v2-to-fhir/datatypes/codes.mw:46  CWE.11 -> Coding.display
    let text = cx.decode(cwe_parts[10]);
    cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(139))?;
    Ok(())
}
/// mappings/v2-to-fhir/oru_r01.mw:165
pub(crate) fn drawn<'m>(
    cx: &mut Context<'m>,
    drawn_id: Id,
    order_observation: Node,
    patient_id: Id,
    collector_id: Id,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"Specimen\"", false);
    // mappings/v2-to-fhir/oru_r01.mw:165  OBR -> Specimen
    cx.put_identified("\"id\":\"", drawn_id, "");
    let obr = cx.child(order_observation, 27);
    let encoded = cx.single(cx.field(obr, 15), Row(757));
    let obr_15_parts = cx.split::<6>(encoded, Level::Component);
    let obr_15_1_parts = cx.split::<9>(obr_15_parts[0], Level::Subcomponent);
    if cx.decode(obr_15_1_parts[2]).is_empty()
        && {
            let text = cx.decode(obr_15_1_parts[0]);
            cx.lookup(46, text) >= 0
        }
    {
        let type_1 = cx.open("\"type\":{", false);
        {
            let coding_6 = cx.open("\"coding\":[", false);
            {
                let obr_15_1_1 = cx.decode(obr_15_1_parts[0]);
                if !obr_15_1_1.is_empty() {
                    let element = cx.open("{", false);
                    {
                        let obr_15_1_1_row = cx.lookup(46, obr_15_1_1);
                        // mappings/v2-to-fhir/segments/obr.mw:61  OBR-15.1.1 -> Specimen.type.coding
                        cx.put_coding("", 46, obr_15_1_1_row, "");
                    }
                    cx.close(element, "}", false)?;
                }
            }
            cx.close(coding_6, "]", false)?;
            // mappings/v2-to-fhir/segments/obr.mw:62  OBR-15.1.9 or OBR-15.1.2 -> Specimen.type.text
            let mut text_2: Value = cx.decode(obr_15_1_parts[8]);
            if text_2.is_empty() {
                text_2 = cx.decode(obr_15_1_parts[1]);
            }
            cx.put_string("\"text\":", text_2, Form::Iso, Policy::Fail, Row(760))?;
        }
        cx.close(type_1, "}", false)?;
    } else if mapwright_runtime::has_value(obr_15_parts[0]) {
        let type_1_2 = cx.open("\"type\":{", false);
        {
            codeable_concept_5(cx, obr_15_parts[0])?;
        }
        cx.close(type_1_2, "}", false)?;
    }
    // mappings/v2-to-fhir/oru_r01.mw:167  patient -> Specimen.subject
    cx.put_identified("\"subject\":{\"reference\":\"urn:uuid:", patient_id, "}");
    // mappings/v2-to-fhir/segments/obr.mw:75  OBR-14 -> Specimen.receivedTime
    let encoded = cx.sole(cx.field(obr, 14), Row(763));
    let text = cx.decode(encoded);
    cx.put_date_time("\"receivedTime\":", text, Form::V2, Policy::Warn, Row(763))?;
    let collection = cx.open("\"collection\":{", false);
    {
        // mappings/v2-to-fhir/oru_r01.mw:168  collector -> Specimen.collection.collector
        cx.put_identified("\"collector\":{\"reference\":\"urn:uuid:", collector_id, "}");
        let encoded = cx.sole(cx.field(obr, 8), Row(765));
        let obr_8 = cx.decode(encoded);
        let holds = !obr_8.is_empty();
        if holds {
            let collected_period = cx.open("\"collectedPeriod\":{", false);
            {
                // mappings/v2-to-fhir/segments/obr.mw:68  OBR-7 -> Specimen.collection.collectedPeriod.start
                let encoded = cx.sole(cx.field(obr, 7), Row(766));
                let text = cx.decode(encoded);
                cx.put_date_time("\"start\":", text, Form::V2, Policy::Warn, Row(766))?;
                // mappings/v2-to-fhir/segments/obr.mw:69  OBR-8 -> Specimen.collection.collectedPeriod.end
                cx.put_date_time("\"end\":", obr_8, Form::V2, Policy::Warn, Row(767))?;
            }
            cx.close(collected_period, "}", false)?;
        }
        if !(holds) {
            // mappings/v2-to-fhir/segments/obr.mw:71  OBR-7 -> Specimen.collection.collectedDateTime
            let encoded = cx.sole(cx.field(obr, 7), Row(768));
            let text = cx.decode(encoded);
            cx.put_date_time(
                "\"collectedDateTime\":",
                text,
                Form::V2,
                Policy::Warn,
                Row(768),
            )?;
        }
        let obr_9 = cx.single(cx.field(obr, 9), Row(769));
        if mapwright_runtime::has_value(obr_9) {
            let quantity_3 = cx.open("\"quantity\":{", false);
            {
                quantity_2(cx, obr_9)?;
            }
            cx.close(quantity_3, "}", false)?;
        }
        if mapwright_runtime::has_value(obr_15_parts[3]) {
            let body_site = cx.open("\"bodySite\":{", false);
            {
                codeable_concept_5(cx, obr_15_parts[3])?;
            }
            cx.close(body_site, "}", false)?;
        }
    }
    cx.close(collection, "}", false)?;
    let container = cx.open("\"container\":[{", false);
    {
        if mapwright_runtime::has_value(obr_15_parts[1]) {
            let additive_codeable_concept = cx
                .open("\"additiveCodeableConcept\":{", false);
            {
                codeable_concept_5(cx, obr_15_parts[1])?;
            }
            cx.close(additive_codeable_concept, "}", false)?;
        }
    }
    cx.close(container, "}]", false)?;
    let condition = cx.open("\"condition\":[", false);
    {
        if mapwright_runtime::has_value(obr_15_parts[5]) {
            let element_2 = cx.open("{", false);
            {
                codeable_concept_5(cx, obr_15_parts[5])?;
            }
            cx.close(element_2, "}", false)?;
        }
    }
    cx.close(condition, "]", false)?;
    let note = cx.open("\"note\":[", false);
    {
        let element_3 = cx.open("{", false);
        {
            // mappings/v2-to-fhir/segments/obr.mw:78  OBR-15.3 -> Specimen.note.text
            let before = cx.position();
            {
                let text = cx.decode(obr_15_parts[2]);
                cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(773))?;
            }
            cx.require(before, Row(773), Lack::Fail);
        }
        cx.close(element_3, "}", false)?;
        for obr_39 in cx.repetitions(cx.field(obr, 39)) {
            if mapwright_runtime::has_value(obr_39) {
                let element_4 = cx.open("{", false);
                {
                    // mappings/v2-to-fhir/segments/obr.mw:79  comment.9 or comment.2 or comment.1 -> Annotation.text
                    let before_2 = cx.position();
                    {
                        let obr_39_parts = cx.split::<9>(obr_39, Level::Component);
                        let mut text: Value = cx.decode(obr_39_parts[8]);
                        if text.is_empty() {
                            text = cx.decode(obr_39_parts[1]);
                        }
                        if text.is_empty() {
                            text = cx.decode(obr_39_parts[0]);
                        }
                        cx.put_string(
                            "\"text\":",
                            text,
                            Form::Iso,
                            Policy::Fail,
                            Row(775),
                        )?;
                    }
                    cx.require(before_2, Row(775), Lack::Fail);
                }
                cx.close(element_4, "}", false)?;
            }
        }
    }
    cx.close(note, "]", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/oru_r01.mw:175
pub(crate) fn practitioner_10<'m>(
    cx: &mut Context<'m>,
    observer_id: Id,
    obx_16: Value<'m>,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"Practitioner\"", false);
    // mappings/v2-to-fhir/oru_r01.mw:175  doctor -> Practitioner
    cx.put_identified("\"id\":\"", observer_id, "");
    let obx_16_parts = cx.split::<7>(obx_16, Level::Component);
    let identifier_8 = cx.open("\"identifier\":[", false);
    {
        if !cx.decode(obx_16_parts[0]).is_empty() {
            let element = cx.open("{", false);
            {
                identifier_3(cx, obx_16)?;
            }
            cx.close(element, "}", false)?;
        }
    }
    cx.close(identifier_8, "]", false)?;
    let name = cx.open("\"name\":[", false);
    {
        if !cx.decode(cx.component(obx_16_parts[1], Level::Subcomponent, 1)).is_empty()
            || !cx.decode(obx_16_parts[2]).is_empty()
            || !cx.decode(obx_16_parts[3]).is_empty()
            || !cx.decode(obx_16_parts[5]).is_empty()
        {
            let element_2 = cx.open("{", false);
            {
                human_name(cx, obx_16)?;
            }
            cx.close(element_2, "}", false)?;
        }
    }
    cx.close(name, "]", false)?;
    let qualification = cx.open("\"qualification\":[", false);
    {
        let encoded = cx.leaf(obx_16_parts[6], Level::Subcomponent, Row(101));
        let obx_16_7 = cx.decode(encoded);
        let obx_16_7_row = cx.lookup(15, obx_16_7);
        if obx_16_7_row >= 0 {
            let element_3 = cx.open("{", false);
            {
                // mappings/v2-to-fhir/datatypes/parties.mw:16  XCN.7 -> Practitioner.qualification.code
                let before = cx.position();
                {
                    if !obx_16_7.is_empty() {
                        cx.put_coding(
                            "\"code\":{\"coding\":[{",
                            15,
                            obx_16_7_row,
                            "}]}",
                        );
                    }
                }
                cx.require(before, Row(102), Lack::Fail);
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
                            obx_16_7,
                            Form::Iso,
                            Policy::Fail,
                            Row(103),
                        )?;
                    }
                    cx.close(code, "}", false)?;
                }
                cx.require(before_2, Row(103), Lack::Fail);
            }
            cx.close(element_4, "}", false)?;
        }
    }
    cx.close(qualification, "]", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/oru_r01.mw:177
pub(crate) fn laboratory<'m>(
    cx: &mut Context<'m>,
    laboratory_id: Id,
    observation: Node,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"Organization\"", false);
    // mappings/v2-to-fhir/oru_r01.mw:177  OBX-23[1] -> Organization
    cx.put_identified("\"id\":\"", laboratory_id, "");
    let obx = cx.child(observation, 35);
    let obx_23 = cx.single(cx.field(obx, 23), Row(803));
    let obx_23_parts = cx.split::<10>(obx_23, Level::Component);
    let identifier_8 = cx.open("\"identifier\":[", false);
    {
        if (!cx.decode(obx_23_parts[9]).is_empty()
            || {
                let encoded = cx.leaf(obx_23_parts[2], Level::Subcomponent, Row(69));
                !cx.decode(encoded).is_empty()
            }) && mapwright_runtime::has_value(obx_23)
        {
            let element = cx.open("{", false);
            {
                identifier_2(cx, obx_23)?;
            }
            cx.close(element, "}", false)?;
        }
    }
    cx.close(identifier_8, "]", false)?;
    // mappings/v2-to-fhir/datatypes/parties.mw:40  XON.1 -> Organization.name
    let text = cx.decode(obx_23_parts[0]);
    cx.put_string("\"name\":", text, Form::Iso, Policy::Fail, Row(78))?;
    let address_2 = cx.open("\"address\":[", false);
    {
        let obx_24 = cx.single(cx.field(obx, 24), Row(805));
        if mapwright_runtime::has_value(obx_24) {
            let element_2 = cx.open("{", false);
            {
                address(cx, obx_24)?;
            }
            cx.close(element_2, "}", false)?;
        }
    }
    cx.close(address_2, "]", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/oru_r01.mw:181
pub(crate) fn practitioner_11<'m>(
    cx: &mut Context<'m>,
    director_id: Id,
    observation: Node,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"Practitioner\"", false);
    // mappings/v2-to-fhir/oru_r01.mw:181  OBX-25[1] -> Practitioner
    cx.put_identified("\"id\":\"", director_id, "");
    let obx_25 = cx.single(cx.field(cx.child(observation, 35), 25), Row(806));
    let obx_25_parts = cx.split::<7>(obx_25, Level::Component);
    let identifier_8 = cx.open("\"identifier\":[", false);
    {
        if !cx.decode(obx_25_parts[0]).is_empty() && mapwright_runtime::has_value(obx_25)
        {
            let element = cx.open("{", false);
            {
                identifier_3(cx, obx_25)?;
            }
            cx.close(element, "}", false)?;
        }
    }
    cx.close(identifier_8, "]", false)?;
    let name = cx.open("\"name\":[", false);
    {
        if (!cx.decode(cx.component(obx_25_parts[1], Level::Subcomponent, 1)).is_empty()
            || !cx.decode(obx_25_parts[2]).is_empty()
            || !cx.decode(obx_25_parts[3]).is_empty()
            || !cx.decode(obx_25_parts[5]).is_empty())
            && mapwright_runtime::has_value(obx_25)
        {
            let element_2 = cx.open("{", false);
            {
                human_name(cx, obx_25)?;
            }
            cx.close(element_2, "}", false)?;
        }
    }
    cx.close(name, "]", false)?;
    let qualification = cx.open("\"qualification\":[", false);
    {
        let encoded = cx.leaf(obx_25_parts[6], Level::Subcomponent, Row(101));
        let obx_25_7 = cx.decode(encoded);
        let obx_25_7_row = cx.lookup(15, obx_25_7);
        if obx_25_7_row >= 0 {
            let element_3 = cx.open("{", false);
            {
                // mappings/v2-to-fhir/datatypes/parties.mw:16  XCN.7 -> Practitioner.qualification.code
                let before = cx.position();
                {
                    if !obx_25_7.is_empty() {
                        cx.put_coding(
                            "\"code\":{\"coding\":[{",
                            15,
                            obx_25_7_row,
                            "}]}",
                        );
                    }
                }
                cx.require(before, Row(102), Lack::Fail);
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
                            obx_25_7,
                            Form::Iso,
                            Policy::Fail,
                            Row(103),
                        )?;
                    }
                    cx.close(code, "}", false)?;
                }
                cx.require(before_2, Row(103), Lack::Fail);
            }
            cx.close(element_4, "}", false)?;
        }
    }
    cx.close(qualification, "]", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/oru_r01.mw:183
pub(crate) fn director_role<'m>(
    cx: &mut Context<'m>,
    director_role_id: Id,
    director_id: Id,
    laboratory_id: Id,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"PractitionerRole\"", false);
    // mappings/v2-to-fhir/oru_r01.mw:183  OBX-25[1] -> PractitionerRole
    cx.put_identified("\"id\":\"", director_role_id, "");
    // mappings/v2-to-fhir/oru_r01.mw:185  director -> PractitionerRole.practitioner
    cx.put_identified("\"practitioner\":{\"reference\":\"urn:uuid:", director_id, "}");
    // mappings/v2-to-fhir/oru_r01.mw:186  laboratory -> PractitionerRole.organization
    cx.put_identified("\"organization\":{\"reference\":\"urn:uuid:", laboratory_id, "}");
    cx.literal(
        "\"code\":[{\"coding\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/v2-0912\",\"code\":\"MDIR\"}]}]",
        false,
    );
    Ok(())
}
/// mappings/v2-to-fhir/oru_r01.mw:188
pub(crate) fn organization_4<'m>(
    cx: &mut Context<'m>,
    producer_id: Id,
    observation: Node,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"Organization\"", false);
    // mappings/v2-to-fhir/oru_r01.mw:188  OBX-15 -> Organization
    cx.put_identified("\"id\":\"", producer_id, "");
    let encoded = cx.single(cx.field(cx.child(observation, 35), 15), Row(815));
    let obx_15_parts = cx.split::<9>(encoded, Level::Component);
    let identifier_8 = cx.open("\"identifier\":[", false);
    {
        let obx_15_1 = cx.decode(obx_15_parts[0]);
        if !obx_15_1.is_empty() {
            let element = cx.open("{", false);
            {
                let encoded = cx.leaf(obx_15_parts[2], Level::Subcomponent, Row(816));
                let obx_15_3 = cx.decode(encoded);
                let obx_15_3_row = cx.lookup(0, obx_15_3);
                let holds = obx_15_3_row >= 0;
                if holds {
                    // mappings/v2-to-fhir/segments/obx.mw:188  CWE.3 -> Organization.identifier.system
                    cx.put_uri(
                        "\"system\":",
                        cx.cell(0, obx_15_3_row, TableColumn::Code),
                        Form::Iso,
                        Policy::Fail,
                        Row(817),
                    )?;
                }
                // mappings/v2-to-fhir/segments/obx.mw:187  CWE.1 -> Organization.identifier.value
                cx.put_string(
                    "\"value\":",
                    obx_15_1,
                    Form::Iso,
                    Policy::Fail,
                    Row(818),
                )?;
                if !(holds) {
                    let assigner = cx.open("\"assigner\":{", false);
                    {
                        // mappings/v2-to-fhir/segments/obx.mw:189  CWE.3 -> Organization.identifier.assigner.display
                        cx.put_string(
                            "\"display\":",
                            obx_15_3,
                            Form::Iso,
                            Policy::Fail,
                            Row(819),
                        )?;
                    }
                    cx.close(assigner, "}", false)?;
                }
            }
            cx.close(element, "}", false)?;
        }
    }
    cx.close(identifier_8, "]", false)?;
    // mappings/v2-to-fhir/segments/obx.mw:185  CWE.9 or CWE.2 -> Organization.name
    let mut text: Value = cx.decode(obx_15_parts[8]);
    if text.is_empty() {
        text = cx.decode(obx_15_parts[1]);
    }
    cx.put_string("\"name\":", text, Form::Iso, Policy::Fail, Row(820))?;
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
        cx.put_uri("\"system\":", ei_3, Form::Iso, Policy::Fail, Row(314))?;
    } else {
        // mappings/v2-to-fhir/datatypes/identifiers.mw:39  EI.2 -> Identifier.system
        let encoded = cx.leaf(ei_parts[1], Level::Subcomponent, Row(315));
        let text = cx.decode(encoded);
        cx.put_uri(
            "\"system\":",
            cx.parameter_at(0, text),
            Form::Iso,
            Policy::Fail,
            Row(315),
        )?;
    }
    // mappings/v2-to-fhir/datatypes/identifiers.mw:35  EI.1 -> Identifier.value
    let text = cx.decode(ei_parts[0]);
    cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(316))?;
    let assigner = cx.open("\"assigner\":{", false);
    {
        // mappings/v2-to-fhir/datatypes/identifiers.mw:36  EI.2 or EI.3 -> Identifier.assigner.display
        let encoded = cx.leaf(ei_parts[1], Level::Subcomponent, Row(317));
        let mut text: Value = cx.decode(encoded);
        if text.is_empty() {
            text = ei_3_b;
        }
        cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(317))?;
    }
    cx.close(assigner, "}", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/oru_r01.mw:190
pub(crate) fn device<'m>(
    cx: &mut Context<'m>,
    instrument_id: Id,
    observation: Node,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"Device\"", false);
    // mappings/v2-to-fhir/oru_r01.mw:190  OBX -> Device
    cx.put_identified("\"id\":\"", instrument_id, "");
    let identifier_8 = cx.open("\"identifier\":[", false);
    {
        for obx_18 in cx.repetitions(cx.field(cx.child(observation, 35), 18)) {
            if mapwright_runtime::has_value(obx_18) {
                let element = cx.open("{", false);
                {
                    identifier_7(cx, obx_18)?;
                }
                cx.close(element, "}", false)?;
            }
        }
    }
    cx.close(identifier_8, "]", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/oru_r01.mw:195
pub(crate) fn practitioner_12<'m>(
    cx: &mut Context<'m>,
    participant_id: Id,
    prt_5: Value<'m>,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"Practitioner\"", false);
    // mappings/v2-to-fhir/oru_r01.mw:195  doctor -> Practitioner
    cx.put_identified("\"id\":\"", participant_id, "");
    let prt_5_parts = cx.split::<7>(prt_5, Level::Component);
    let identifier_8 = cx.open("\"identifier\":[", false);
    {
        if !cx.decode(prt_5_parts[0]).is_empty() {
            let element = cx.open("{", false);
            {
                identifier_3(cx, prt_5)?;
            }
            cx.close(element, "}", false)?;
        }
    }
    cx.close(identifier_8, "]", false)?;
    let name = cx.open("\"name\":[", false);
    {
        if !cx.decode(cx.component(prt_5_parts[1], Level::Subcomponent, 1)).is_empty()
            || !cx.decode(prt_5_parts[2]).is_empty()
            || !cx.decode(prt_5_parts[3]).is_empty()
            || !cx.decode(prt_5_parts[5]).is_empty()
        {
            let element_2 = cx.open("{", false);
            {
                human_name(cx, prt_5)?;
            }
            cx.close(element_2, "}", false)?;
        }
    }
    cx.close(name, "]", false)?;
    let qualification = cx.open("\"qualification\":[", false);
    {
        let encoded = cx.leaf(prt_5_parts[6], Level::Subcomponent, Row(101));
        let prt_5_7 = cx.decode(encoded);
        let prt_5_7_row = cx.lookup(15, prt_5_7);
        if prt_5_7_row >= 0 {
            let element_3 = cx.open("{", false);
            {
                // mappings/v2-to-fhir/datatypes/parties.mw:16  XCN.7 -> Practitioner.qualification.code
                let before = cx.position();
                {
                    if !prt_5_7.is_empty() {
                        cx.put_coding("\"code\":{\"coding\":[{", 15, prt_5_7_row, "}]}");
                    }
                }
                cx.require(before, Row(102), Lack::Fail);
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
                            prt_5_7,
                            Form::Iso,
                            Policy::Fail,
                            Row(103),
                        )?;
                    }
                    cx.close(code, "}", false)?;
                }
                cx.require(before_2, Row(103), Lack::Fail);
            }
            cx.close(element_4, "}", false)?;
        }
    }
    cx.close(qualification, "]", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/oru_r01.mw:198
pub(crate) fn device_2<'m>(
    cx: &mut Context<'m>,
    observation: Node,
    participating_device_id: Id,
) -> Result<(), Failed> {
    let mut first_prt_10 = b"" as Value;
    let mut prt = cx.child(observation, 36);
    while prt.exists() {
        for prt_10 in cx.repetitions(cx.field(prt, 10)) {
            if !(mapwright_runtime::has_value(first_prt_10))
                && mapwright_runtime::has_value(prt_10)
            {
                first_prt_10 = prt_10;
                break;
            }
        }
        prt = cx.next(prt);
    }
    cx.literal("\"resourceType\":\"Device\"", false);
    // mappings/v2-to-fhir/oru_r01.mw:198  first(PRT-10) -> Device
    cx.put_identified("\"id\":\"", participating_device_id, "");
    let identifier_8 = cx.open("\"identifier\":[", false);
    {
        if mapwright_runtime::has_value(first_prt_10) {
            let element = cx.open("{", false);
            {
                identifier_7(cx, first_prt_10)?;
            }
            cx.close(element, "}", false)?;
        }
    }
    cx.close(identifier_8, "]", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/oru_r01.mw:201
pub(crate) fn result<'m>(
    cx: &mut Context<'m>,
    observation: Node,
    result_id: Id,
    order_id: Id,
    patient_id: Id,
    visit_id: Id,
    order_observation: Node,
    observer_start: i32,
    observer_end: i32,
    participant_start: i32,
    participant_end: i32,
    producer_id: Id,
    director_role_id: Id,
    laboratory_id: Id,
    specimen_start: i32,
    specimen_end: i32,
    drawn_id: Id,
    instrument_id: Id,
    participating_device_id: Id,
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
    let obx = cx.child(observation, 35);
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
            let encoded = cx.sole(cx.field(obx, 2), Row(382));
            obx_2 = cx.decode(encoded);
        } else {
            let encoded = cx.sole(cx.field(obx, 2), Row(383));
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
                    let encoded = cx.single(cx.field(obx, 2), Row(384));
                    cx.report(
                        Reported::NoArmWarning,
                        Row(384),
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
                    let encoded = cx.single(cx.field(obx, 2), Row(385));
                    cx.report(
                        Reported::NoArmWarning,
                        Row(385),
                        encoded,
                        "OBX-2 names a type that Observation has no value for: OBX-5 is left out",
                    )?;
                }
            }
        }
    }
    cx.literal("\"resourceType\":\"Observation\"", false);
    // mappings/v2-to-fhir/oru_r01.mw:201  OBX -> Observation
    cx.put_identified("\"id\":\"", result_id, "");
    let obx_5_z = cx.repetition(obx_5_n27, 1);
    let obx_5_parts = cx.split::<12>(obx_5_z, Level::Component);
    if any {
        if !(holds) {
            match obx_2_b {
                b"ED" => {
                    let encoded = cx.leaf(obx_5_parts[3], Level::Subcomponent, Row(386));
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
            let encoded = cx.sole(cx.field(obx, 19), Row(387));
            let text = cx.decode(encoded);
            cx.put_date_time(
                "\"valueDateTime\":",
                text,
                Form::V2,
                Policy::Warn,
                Row(387),
            )?;
        }
        cx.close(element, "}", true)?;
        let element_2 = cx.open("{", false);
        {
            let extension_2 = cx
                .open("\"extension\":[{\"url\":\"original-sub-identifier\"", false);
            {
                // mappings/v2-to-fhir/segments/obx.mw:30  OBX-4[1] -> Observation.extension.extension.valueString
                let encoded = cx.single(cx.field(obx, 4), Row(388));
                let text = cx.decode(encoded);
                cx.put_string(
                    "\"valueString\":",
                    text,
                    Form::Iso,
                    Policy::Fail,
                    Row(388),
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
            let encoded = cx.leaf(obx_10, Level::Component, Row(389));
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
                            Row(390),
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
        let obx_21 = cx.single(cx.field(obx, 21), Row(399));
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
                        Row(314),
                    )?;
                } else {
                    // mappings/v2-to-fhir/datatypes/identifiers.mw:39  EI.2 -> Identifier.system
                    let encoded = cx
                        .leaf(obx_21_parts[1], Level::Subcomponent, Row(315));
                    let text = cx.decode(encoded);
                    cx.put_uri(
                        "\"system\":",
                        cx.parameter_at(0, text),
                        Form::Iso,
                        Policy::Fail,
                        Row(315),
                    )?;
                }
                // mappings/v2-to-fhir/datatypes/identifiers.mw:35  EI.1 -> Identifier.value
                let text = cx.decode(obx_21_parts[0]);
                cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(316))?;
                let assigner = cx.open("\"assigner\":{", false);
                {
                    // mappings/v2-to-fhir/datatypes/identifiers.mw:36  EI.2 or EI.3 -> Identifier.assigner.display
                    let encoded = cx
                        .leaf(obx_21_parts[1], Level::Subcomponent, Row(317));
                    let mut text: Value = cx.decode(encoded);
                    if text.is_empty() {
                        text = obx_21_3_b;
                    }
                    cx.put_string(
                        "\"display\":",
                        text,
                        Form::Iso,
                        Policy::Fail,
                        Row(317),
                    )?;
                }
                cx.close(assigner, "}", false)?;
            }
            cx.close(element_8, "}", false)?;
        }
    }
    cx.close(identifier_8, "]", false)?;
    // mappings/v2-to-fhir/oru_r01.mw:205  order -> Observation.basedOn
    cx.put_identified("\"basedOn\":[{\"reference\":\"urn:uuid:", order_id, "}]");
    let encoded = cx.sole(cx.field(obx, 11), Row(400));
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
                Row(401),
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
    cx.require(before, Row(401), Lack::Fail);
    let obx_3 = cx.single(cx.field(obx, 3), Row(404));
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
    cx.require(before_2, Row(405), Lack::Fail);
    // mappings/v2-to-fhir/oru_r01.mw:203  patient -> Observation.subject
    cx.put_identified("\"subject\":{\"reference\":\"urn:uuid:", patient_id, "}");
    // mappings/v2-to-fhir/oru_r01.mw:204  visit -> Observation.encounter
    cx.put_identified("\"encounter\":{\"reference\":\"urn:uuid:", visit_id, "}");
    let encoded = cx.sole(cx.field(obx, 14), Row(825));
    let obx_14 = cx.decode(encoded);
    let before_3 = cx.position();
    {
        if obx_14.is_empty() {
            // mappings/v2-to-fhir/oru_r01.mw:206  OBR-7 -> Observation.effectiveDateTime
            let encoded = cx
                .sole(cx.field(cx.child(order_observation, 27), 7), Row(826));
            let text = cx.decode(encoded);
            cx.put_date_time(
                "\"effectiveDateTime\":",
                text,
                Form::V2,
                Policy::Warn,
                Row(826),
            )?;
        }
    }
    if cx.position() == before_3 {
        // mappings/v2-to-fhir/segments/obx.mw:28  OBX-14 -> Observation.effectiveDateTime
        cx.put_date_time(
            "\"effectiveDateTime\":",
            obx_14,
            Form::V2,
            Policy::Warn,
            Row(408),
        )?;
    }
    let performer = cx.open("\"performer\":[", false);
    {
        for position in observer_start..observer_end {
            let mut observer_id = cx.id_at(position);
            if observer_id.exists() {
                // mappings/v2-to-fhir/oru_r01.mw:207  observer -> Observation.performer
                cx.put_identified("{\"reference\":\"urn:uuid:", observer_id, "}");
            }
        }
        for position_2 in participant_start..participant_end {
            let mut participant_id = cx.id_at(position_2);
            if participant_id.exists() {
                // mappings/v2-to-fhir/oru_r01.mw:208  participant -> Observation.performer
                cx.put_identified("{\"reference\":\"urn:uuid:", participant_id, "}");
            }
        }
        // mappings/v2-to-fhir/oru_r01.mw:209  producer -> Observation.performer
        cx.put_identified("{\"reference\":\"urn:uuid:", producer_id, "}");
        let encoded = cx.single(cx.field(obx, 25), Row(830));
        let obx_25_parts = cx.split::<2>(encoded, Level::Component);
        if !cx.decode(obx_25_parts[0]).is_empty()
            || !cx
                .decode(cx.component(obx_25_parts[1], Level::Subcomponent, 1))
                .is_empty()
        {
            // mappings/v2-to-fhir/oru_r01.mw:210  director_role -> Observation.performer
            cx.put_identified("{\"reference\":\"urn:uuid:", director_role_id, "}");
        } else {
            // mappings/v2-to-fhir/oru_r01.mw:211  laboratory -> Observation.performer
            cx.put_identified("{\"reference\":\"urn:uuid:", laboratory_id, "}");
        }
    }
    cx.close(performer, "]", false)?;
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
                                .leaf(obx_5_parts[1], Level::Subcomponent, Row(412));
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
                        Row(413),
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
                                .leaf(obx_5_parts[1], Level::Subcomponent, Row(414));
                            let text = cx.decode(encoded);
                            cx.append_text(" ", text);
                            let text = cx.decode(obx_5_parts[2]);
                            cx.append_text(" ", text);
                            let encoded = cx
                                .leaf(obx_5_parts[3], Level::Subcomponent, Row(414));
                            let text = cx.decode(encoded);
                            cx.append_text(" ", text);
                            let obx_6 = cx.single(cx.field(obx, 6), Row(414));
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
                            Row(414),
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
                        Row(415),
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
                            Row(416),
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
                        Row(417),
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
                        Row(418),
                    )?;
                }
                b"EI" => {
                    cx.begin_text();
                    {
                        let text = cx.decode(obx_5_parts[0]);
                        cx.append_text(" ", text);
                        let encoded = cx
                            .leaf(obx_5_parts[1], Level::Subcomponent, Row(419));
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
                        Row(419),
                    )?;
                }
                b"HD" => {
                    cx.begin_text();
                    {
                        let encoded = cx
                            .leaf(obx_5_parts[0], Level::Subcomponent, Row(420));
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
                        Row(420),
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
                        Row(421),
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
                        Row(422),
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
                        Row(423),
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
                            .leaf(obx_5_parts[5], Level::Subcomponent, Row(424));
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
                        Row(424),
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
                            .leaf(obx_5_parts[5], Level::Subcomponent, Row(425));
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
                        Row(425),
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
                        Row(426),
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
                        Row(427),
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
                                    .leaf(obx_5_parts[3], Level::Subcomponent, Row(429));
                                !cx.decode(encoded).is_empty()
                            };
                        if !(holds_d) {
                            holds_e = cx.equal(obx_5_3, b"-")
                                && {
                                    let encoded = cx
                                        .leaf(obx_5_parts[3], Level::Subcomponent, Row(431));
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
                        let encoded = cx.leaf(obx_5_z, Level::Component, Row(432));
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
                                    Row(437),
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
                                    Row(438),
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
                                    Row(439),
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
                                    Row(440),
                                )?;
                            } else {
                                // mappings/v2-to-fhir/segments/obx.mw:146  number -> Quantity.value
                                cx.put_decimal(
                                    "\"value\":",
                                    obx_5_t,
                                    Form::Iso,
                                    Policy::Warn,
                                    Row(441),
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
                        let obx_6_b = cx.single(cx.field(obx, 6), Row(414));
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
                                Row(443),
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
                                            Row(444),
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
                                    Row(445),
                                );
                            let text = cx.decode(encoded);
                            cx.put_uri(
                                "\"system\":",
                                cx.cell(0, cx.lookup(0, text), TableColumn::Code),
                                Form::Iso,
                                Policy::Fail,
                                Row(445),
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
                                Row(446),
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
                                        let encoded = cx.single(cx.field(obx, 6), Row(447));
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
                                let obx_6_c = cx.single(cx.field(obx, 6), Row(414));
                                let numerator = cx.open("\"numerator\":{", false);
                                {
                                    if mapwright_runtime::has_value(obx_5_z) {
                                        // mappings/v2-to-fhir/datatypes/quantities.mw:57  SN.2 -> Ratio.numerator.value
                                        let encoded = cx
                                            .leaf(obx_5_parts[1], Level::Subcomponent, Row(466));
                                        let text = cx.decode(encoded);
                                        cx.put_decimal(
                                            "\"value\":",
                                            text,
                                            Form::Iso,
                                            Policy::Warn,
                                            Row(466),
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
                                                Row(467),
                                            )?;
                                        } else if !obx_5_1.is_empty() {
                                            // mappings/v2-to-fhir/datatypes/quantities.mw:59  SN.1 -> Ratio.numerator.comparator
                                            cx.report(
                                                Reported::CodeNotInTableWarning,
                                                Row(467),
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
                                            Row(443),
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
                                                        Row(444),
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
                                                Row(445),
                                            );
                                        let text = cx.decode(encoded);
                                        cx.put_uri(
                                            "\"system\":",
                                            cx.cell(0, cx.lookup(0, text), TableColumn::Code),
                                            Form::Iso,
                                            Policy::Fail,
                                            Row(445),
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
                                            Row(446),
                                        )?;
                                    }
                                }
                                cx.close(numerator, "}", false)?;
                                let denominator = cx.open("\"denominator\":{", false);
                                {
                                    if mapwright_runtime::has_value(obx_5_z) {
                                        // mappings/v2-to-fhir/datatypes/quantities.mw:58  SN.4 -> Ratio.denominator.value
                                        let encoded = cx
                                            .leaf(obx_5_parts[3], Level::Subcomponent, Row(469));
                                        let text = cx.decode(encoded);
                                        cx.put_decimal(
                                            "\"value\":",
                                            text,
                                            Form::Iso,
                                            Policy::Warn,
                                            Row(469),
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
                                            Row(443),
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
                                                        Row(444),
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
                                                Row(445),
                                            );
                                        let text = cx.decode(encoded);
                                        cx.put_uri(
                                            "\"system\":",
                                            cx.cell(0, cx.lookup(0, text), TableColumn::Code),
                                            Form::Iso,
                                            Policy::Fail,
                                            Row(445),
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
                                            Row(446),
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
                                    let encoded = cx.single(cx.field(obx, 6), Row(471));
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
                            let encoded = cx.single(cx.field(obx, 6), Row(475));
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
                            codeable_concept_2(cx, obx_5_z)?;
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
                            codeable_concept_3(cx, obx_5_z)?;
                        }
                        cx.close(value_codeable_concept_4, "}", false)?;
                    }
                }
                b"CF" => {
                    if mapwright_runtime::has_value(obx_5_z) {
                        let value_codeable_concept_5 = cx
                            .open("\"valueCodeableConcept\":{", false);
                        {
                            codeable_concept_4(cx, obx_5_z)?;
                        }
                        cx.close(value_codeable_concept_5, "}", false)?;
                    }
                }
                b"IS" | b"ID" => {
                    let value_codeable_concept_6 = cx
                        .open("\"valueCodeableConcept\":{\"coding\":[{", false);
                    {
                        // mappings/v2-to-fhir/segments/obx.mw:92  OBX-5[1] -> Observation.valueCodeableConcept.coding.code
                        let encoded = cx.leaf(obx_5_z, Level::Component, Row(565));
                        let text = cx.decode(encoded);
                        cx.put_code(
                            "\"code\":",
                            text,
                            Form::Iso,
                            Policy::Warn,
                            Row(565),
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
                    let encoded = cx.leaf(obx_5_z, Level::Component, Row(566));
                    let text = cx.decode(encoded);
                    cx.put_date_time(
                        "\"valueDateTime\":",
                        text,
                        Form::V2,
                        Policy::Warn,
                        Row(566),
                    )?;
                }
                b"TS" => {
                    // mappings/v2-to-fhir/segments/obx.mw:94  OBX-5[1].1 -> Observation.valueDateTime
                    let encoded = cx.leaf(obx_5_parts[0], Level::Subcomponent, Row(567));
                    let text = cx.decode(encoded);
                    cx.put_date_time(
                        "\"valueDateTime\":",
                        text,
                        Form::V2,
                        Policy::Warn,
                        Row(567),
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
                    let encoded = cx.leaf(obx_5_z, Level::Component, Row(568));
                    let text = cx.decode(encoded);
                    cx.put_time(
                        "\"valueTime\":",
                        text,
                        Form::V2,
                        Policy::Warn,
                        Row(568),
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
                    let encoded = cx.leaf(obx_5_z, Level::Component, Row(575));
                    let text = cx.decode(encoded);
                    cx.put_integer(
                        "\"valueInteger\":",
                        text,
                        Form::Iso,
                        Policy::Warn,
                        Row(575),
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
                            Row(580),
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
    let note = cx.open("\"note\":[", false);
    {
        let mut nte = cx.child(observation, 37);
        while nte.exists() {
            let mut any_b = false;
            for nte_3 in cx.repetitions(cx.field(nte, 3)) {
                if !cx.decode(nte_3).is_empty() {
                    any_b = true;
                    break;
                }
            }
            if any_b {
                let element_12 = cx.open("{", false);
                {
                    annotation(cx, nte)?;
                }
                cx.close(element_12, "}", false)?;
            }
            nte = cx.next(nte);
        }
    }
    cx.close(note, "]", false)?;
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
    let mut count_b = 0;
    let mut specimen_2 = cx.child(order_observation, 40);
    while specimen_2.exists() {
        count_b += 1;
        specimen_2 = cx.next(specimen_2);
    }
    let text = cx.number(count_b);
    if cx.equal(text, b"1") {
        let mut first_specimen = Id::NONE;
        for position_3 in specimen_start..specimen_end {
            let mut specimen_id = cx.id_at(position_3);
            if specimen_id.exists() {
                first_specimen = specimen_id;
                break;
            }
        }
        // mappings/v2-to-fhir/oru_r01.mw:214  first(specimen) -> Observation.specimen
        cx.put_identified(
            "\"specimen\":{\"reference\":\"urn:uuid:",
            first_specimen,
            "}",
        );
    } else {
        // mappings/v2-to-fhir/oru_r01.mw:215  drawn -> Observation.specimen
        cx.put_identified("\"specimen\":{\"reference\":\"urn:uuid:", drawn_id, "}");
    }
    let mut any_c = false;
    for obx_18 in cx.repetitions(cx.field(obx, 18)) {
        if mapwright_runtime::has_value(obx_18) {
            any_c = true;
            break;
        }
    }
    if any_c {
        // mappings/v2-to-fhir/oru_r01.mw:212  instrument -> Observation.device
        cx.put_identified("\"device\":{\"reference\":\"urn:uuid:", instrument_id, "}");
    } else {
        // mappings/v2-to-fhir/oru_r01.mw:213  participating_device -> Observation.device
        cx.put_identified(
            "\"device\":{\"reference\":\"urn:uuid:",
            participating_device_id,
            "}",
        );
    }
    let reference_range = cx.open("\"referenceRange\":[{", false);
    {
        // mappings/v2-to-fhir/segments/obx.mw:32  OBX-7 -> Observation.referenceRange.text
        let encoded = cx.single(cx.field(obx, 7), Row(583));
        let text = cx.decode(encoded);
        cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(583))?;
    }
    cx.close(reference_range, "}]", false)?;
    let component = cx.open("\"component\":[", false);
    {
        if any {
            if holds {
                match obx_2 {
                    b"NM" => {
                        for obx_5_f in cx.repetitions(obx_5_n27) {
                            let encoded = cx.leaf(obx_5_f, Level::Component, Row(584));
                            let obx_5_u = cx.decode(encoded);
                            if !obx_5_u.is_empty() {
                                let element_13 = cx.open("{", false);
                                {
                                    // mappings/v2-to-fhir/segments/obx.mw:53  OBX-3 -> Observation.component.code
                                    let before_4 = cx.position();
                                    {
                                        if mapwright_runtime::has_value(obx_3) {
                                            let code_3 = cx.open("\"code\":{", false);
                                            {
                                                codeable_concept(cx, obx_3)?;
                                            }
                                            cx.close(code_3, "}", false)?;
                                        }
                                    }
                                    cx.require(before_4, Row(585), Lack::Fail);
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
                                                Row(437),
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
                                                Row(438),
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
                                                Row(439),
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
                                                Row(440),
                                            )?;
                                        } else {
                                            // mappings/v2-to-fhir/segments/obx.mw:146  number -> Quantity.value
                                            cx.put_decimal(
                                                "\"value\":",
                                                obx_5_u,
                                                Form::Iso,
                                                Policy::Warn,
                                                Row(441),
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
                                        let obx_6_d = cx.single(cx.field(obx, 6), Row(414));
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
                                                Row(443),
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
                                                            Row(444),
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
                                                    Row(445),
                                                );
                                            let text = cx.decode(encoded);
                                            cx.put_uri(
                                                "\"system\":",
                                                cx.cell(0, cx.lookup(0, text), TableColumn::Code),
                                                Form::Iso,
                                                Policy::Fail,
                                                Row(445),
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
                                                Row(446),
                                            )?;
                                        }
                                    }
                                    cx.close(value_quantity_5, "}", false)?;
                                }
                                cx.close(element_13, "}", false)?;
                            }
                        }
                    }
                    b"SN" => {
                        for obx_5_g in cx.repetitions(obx_5_n27) {
                            if mapwright_runtime::has_value(obx_5_g) {
                                let element_14 = cx.open("{", false);
                                {
                                    // mappings/v2-to-fhir/segments/obx.mw:56  OBX-3 -> Observation.component.code
                                    let before_5 = cx.position();
                                    {
                                        if mapwright_runtime::has_value(obx_3) {
                                            let code_4 = cx.open("\"code\":{", false);
                                            {
                                                codeable_concept(cx, obx_3)?;
                                            }
                                            cx.close(code_4, "}", false)?;
                                        }
                                    }
                                    cx.require(before_5, Row(588), Lack::Fail);
                                    cx.begin_text();
                                    {
                                        let obx_5_parts_b = cx
                                            .split::<4>(obx_5_g, Level::Component);
                                        let text = cx.decode(obx_5_parts_b[0]);
                                        cx.append_text(" ", text);
                                        let encoded = cx
                                            .leaf(obx_5_parts_b[1], Level::Subcomponent, Row(589));
                                        let text = cx.decode(encoded);
                                        cx.append_text(" ", text);
                                        let text = cx.decode(obx_5_parts_b[2]);
                                        cx.append_text(" ", text);
                                        let encoded = cx
                                            .leaf(obx_5_parts_b[3], Level::Subcomponent, Row(589));
                                        let text = cx.decode(encoded);
                                        cx.append_text(" ", text);
                                        let obx_6_e = cx.single(cx.field(obx, 6), Row(414));
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
                                        Row(589),
                                    )?;
                                }
                                cx.close(element_14, "}", false)?;
                            }
                        }
                    }
                    b"CE" => {
                        for obx_5_h in cx.repetitions(obx_5_n27) {
                            if mapwright_runtime::has_value(obx_5_h) {
                                let element_15 = cx.open("{", false);
                                {
                                    // mappings/v2-to-fhir/segments/obx.mw:59  OBX-3 -> Observation.component.code
                                    let before_6 = cx.position();
                                    {
                                        if mapwright_runtime::has_value(obx_3) {
                                            let code_5 = cx.open("\"code\":{", false);
                                            {
                                                codeable_concept(cx, obx_3)?;
                                            }
                                            cx.close(code_5, "}", false)?;
                                        }
                                    }
                                    cx.require(before_6, Row(591), Lack::Fail);
                                    let value_codeable_concept_7 = cx
                                        .open("\"valueCodeableConcept\":{", false);
                                    {
                                        codeable_concept_2(cx, obx_5_h)?;
                                    }
                                    cx.close(value_codeable_concept_7, "}", false)?;
                                }
                                cx.close(element_15, "}", false)?;
                            }
                        }
                    }
                    b"CWE" => {
                        for obx_5_i in cx.repetitions(obx_5_n27) {
                            if mapwright_runtime::has_value(obx_5_i) {
                                let element_16 = cx.open("{", false);
                                {
                                    // mappings/v2-to-fhir/segments/obx.mw:59  OBX-3 -> Observation.component.code
                                    let before_7 = cx.position();
                                    {
                                        if mapwright_runtime::has_value(obx_3) {
                                            let code_6 = cx.open("\"code\":{", false);
                                            {
                                                codeable_concept(cx, obx_3)?;
                                            }
                                            cx.close(code_6, "}", false)?;
                                        }
                                    }
                                    cx.require(before_7, Row(591), Lack::Fail);
                                    let value_codeable_concept_8 = cx
                                        .open("\"valueCodeableConcept\":{", false);
                                    {
                                        codeable_concept(cx, obx_5_i)?;
                                    }
                                    cx.close(value_codeable_concept_8, "}", false)?;
                                }
                                cx.close(element_16, "}", false)?;
                            }
                        }
                    }
                    b"CNE" => {
                        for obx_5_j in cx.repetitions(obx_5_n27) {
                            if mapwright_runtime::has_value(obx_5_j) {
                                let element_17 = cx.open("{", false);
                                {
                                    // mappings/v2-to-fhir/segments/obx.mw:59  OBX-3 -> Observation.component.code
                                    let before_8 = cx.position();
                                    {
                                        if mapwright_runtime::has_value(obx_3) {
                                            let code_7 = cx.open("\"code\":{", false);
                                            {
                                                codeable_concept(cx, obx_3)?;
                                            }
                                            cx.close(code_7, "}", false)?;
                                        }
                                    }
                                    cx.require(before_8, Row(591), Lack::Fail);
                                    let value_codeable_concept_9 = cx
                                        .open("\"valueCodeableConcept\":{", false);
                                    {
                                        codeable_concept_3(cx, obx_5_j)?;
                                    }
                                    cx.close(value_codeable_concept_9, "}", false)?;
                                }
                                cx.close(element_17, "}", false)?;
                            }
                        }
                    }
                    b"CF" => {
                        for obx_5_k in cx.repetitions(obx_5_n27) {
                            if mapwright_runtime::has_value(obx_5_k) {
                                let element_18 = cx.open("{", false);
                                {
                                    // mappings/v2-to-fhir/segments/obx.mw:59  OBX-3 -> Observation.component.code
                                    let before_9 = cx.position();
                                    {
                                        if mapwright_runtime::has_value(obx_3) {
                                            let code_8 = cx.open("\"code\":{", false);
                                            {
                                                codeable_concept(cx, obx_3)?;
                                            }
                                            cx.close(code_8, "}", false)?;
                                        }
                                    }
                                    cx.require(before_9, Row(591), Lack::Fail);
                                    let value_codeable_concept_10 = cx
                                        .open("\"valueCodeableConcept\":{", false);
                                    {
                                        codeable_concept_4(cx, obx_5_k)?;
                                    }
                                    cx.close(value_codeable_concept_10, "}", false)?;
                                }
                                cx.close(element_18, "}", false)?;
                            }
                        }
                    }
                    b"IS" | b"ID" => {
                        for obx_5_l in cx.repetitions(obx_5_n27) {
                            let encoded = cx.leaf(obx_5_l, Level::Component, Row(592));
                            let obx_5_v = cx.decode(encoded);
                            if !obx_5_v.is_empty() {
                                let element_19 = cx.open("{", false);
                                {
                                    // mappings/v2-to-fhir/segments/obx.mw:60  OBX-3 -> Observation.component.code
                                    let before_10 = cx.position();
                                    {
                                        if mapwright_runtime::has_value(obx_3) {
                                            let code_9 = cx.open("\"code\":{", false);
                                            {
                                                codeable_concept(cx, obx_3)?;
                                            }
                                            cx.close(code_9, "}", false)?;
                                        }
                                    }
                                    cx.require(before_10, Row(593), Lack::Fail);
                                    let value_codeable_concept_11 = cx
                                        .open("\"valueCodeableConcept\":{\"coding\":[{", false);
                                    {
                                        // mappings/v2-to-fhir/segments/obx.mw:60  value -> Observation.component.valueCodeableConcept.coding.code
                                        cx.put_code(
                                            "\"code\":",
                                            obx_5_v,
                                            Form::Iso,
                                            Policy::Warn,
                                            Row(594),
                                        )?;
                                    }
                                    cx.close(value_codeable_concept_11, "}]}", false)?;
                                }
                                cx.close(element_19, "}", false)?;
                            }
                        }
                    }
                    b"DT" => {
                        for obx_5_m in cx.repetitions(obx_5_n27) {
                            let encoded = cx.leaf(obx_5_m, Level::Component, Row(595));
                            let obx_5_w = cx.decode(encoded);
                            if !obx_5_w.is_empty() {
                                let element_20 = cx.open("{", false);
                                {
                                    // mappings/v2-to-fhir/segments/obx.mw:61  OBX-3 -> Observation.component.code
                                    let before_11 = cx.position();
                                    {
                                        if mapwright_runtime::has_value(obx_3) {
                                            let code_10 = cx.open("\"code\":{", false);
                                            {
                                                codeable_concept(cx, obx_3)?;
                                            }
                                            cx.close(code_10, "}", false)?;
                                        }
                                    }
                                    cx.require(before_11, Row(596), Lack::Fail);
                                    // mappings/v2-to-fhir/segments/obx.mw:61  value -> Observation.component.valueDateTime
                                    cx.put_date_time(
                                        "\"valueDateTime\":",
                                        obx_5_w,
                                        Form::V2,
                                        Policy::Warn,
                                        Row(597),
                                    )?;
                                }
                                cx.close(element_20, "}", false)?;
                            }
                        }
                    }
                    b"DTM" => {
                        for obx_5_n in cx.repetitions(obx_5_n27) {
                            let encoded = cx.leaf(obx_5_n, Level::Component, Row(595));
                            let obx_5_x = cx.decode(encoded);
                            if !obx_5_x.is_empty() {
                                let element_21 = cx.open("{", false);
                                {
                                    // mappings/v2-to-fhir/segments/obx.mw:61  OBX-3 -> Observation.component.code
                                    let before_12 = cx.position();
                                    {
                                        if mapwright_runtime::has_value(obx_3) {
                                            let code_11 = cx.open("\"code\":{", false);
                                            {
                                                codeable_concept(cx, obx_3)?;
                                            }
                                            cx.close(code_11, "}", false)?;
                                        }
                                    }
                                    cx.require(before_12, Row(596), Lack::Fail);
                                    // mappings/v2-to-fhir/segments/obx.mw:61  value -> Observation.component.valueDateTime
                                    cx.put_date_time(
                                        "\"valueDateTime\":",
                                        obx_5_x,
                                        Form::V2,
                                        Policy::Warn,
                                        Row(597),
                                    )?;
                                }
                                cx.close(element_21, "}", false)?;
                            }
                        }
                    }
                    b"TS" => {
                        for obx_5_o in cx.repetitions(obx_5_n27) {
                            if mapwright_runtime::has_value(obx_5_o) {
                                let element_22 = cx.open("{", false);
                                {
                                    // mappings/v2-to-fhir/segments/obx.mw:62  OBX-3 -> Observation.component.code
                                    let before_13 = cx.position();
                                    {
                                        if mapwright_runtime::has_value(obx_3) {
                                            let code_12 = cx.open("\"code\":{", false);
                                            {
                                                codeable_concept(cx, obx_3)?;
                                            }
                                            cx.close(code_12, "}", false)?;
                                        }
                                    }
                                    cx.require(before_13, Row(599), Lack::Fail);
                                    // mappings/v2-to-fhir/segments/obx.mw:62  value.1 -> Observation.component.valueDateTime
                                    let encoded = cx
                                        .leaf(
                                            cx.component(obx_5_o, Level::Component, 1),
                                            Level::Subcomponent,
                                            Row(600),
                                        );
                                    let text = cx.decode(encoded);
                                    cx.put_date_time(
                                        "\"valueDateTime\":",
                                        text,
                                        Form::V2,
                                        Policy::Warn,
                                        Row(600),
                                    )?;
                                }
                                cx.close(element_22, "}", false)?;
                            }
                        }
                    }
                    b"TM" => {
                        for obx_5_p in cx.repetitions(obx_5_n27) {
                            let encoded = cx.leaf(obx_5_p, Level::Component, Row(601));
                            let obx_5_y = cx.decode(encoded);
                            if !obx_5_y.is_empty() {
                                let element_23 = cx.open("{", false);
                                {
                                    // mappings/v2-to-fhir/segments/obx.mw:63  OBX-3 -> Observation.component.code
                                    let before_14 = cx.position();
                                    {
                                        if mapwright_runtime::has_value(obx_3) {
                                            let code_13 = cx.open("\"code\":{", false);
                                            {
                                                codeable_concept(cx, obx_3)?;
                                            }
                                            cx.close(code_13, "}", false)?;
                                        }
                                    }
                                    cx.require(before_14, Row(602), Lack::Fail);
                                    // mappings/v2-to-fhir/segments/obx.mw:63  value -> Observation.component.valueTime
                                    cx.put_time(
                                        "\"valueTime\":",
                                        obx_5_y,
                                        Form::V2,
                                        Policy::Warn,
                                        Row(603),
                                    )?;
                                }
                                cx.close(element_23, "}", false)?;
                            }
                        }
                    }
                    b"DR" => {
                        for obx_5_q in cx.repetitions(obx_5_n27) {
                            if mapwright_runtime::has_value(obx_5_q) {
                                let element_24 = cx.open("{", false);
                                {
                                    // mappings/v2-to-fhir/segments/obx.mw:64  OBX-3 -> Observation.component.code
                                    let before_15 = cx.position();
                                    {
                                        if mapwright_runtime::has_value(obx_3) {
                                            let code_14 = cx.open("\"code\":{", false);
                                            {
                                                codeable_concept(cx, obx_3)?;
                                            }
                                            cx.close(code_14, "}", false)?;
                                        }
                                    }
                                    cx.require(before_15, Row(605), Lack::Fail);
                                    let value_period_2 = cx.open("\"valuePeriod\":{", false);
                                    {
                                        period(cx, obx_5_q)?;
                                    }
                                    cx.close(value_period_2, "}", false)?;
                                }
                                cx.close(element_24, "}", false)?;
                            }
                        }
                    }
                    b"NR" => {
                        for obx_5_r in cx.repetitions(obx_5_n27) {
                            if mapwright_runtime::has_value(obx_5_r) {
                                let element_25 = cx.open("{", false);
                                {
                                    // mappings/v2-to-fhir/segments/obx.mw:65  OBX-3 -> Observation.component.code
                                    let before_16 = cx.position();
                                    {
                                        if mapwright_runtime::has_value(obx_3) {
                                            let code_15 = cx.open("\"code\":{", false);
                                            {
                                                codeable_concept(cx, obx_3)?;
                                            }
                                            cx.close(code_15, "}", false)?;
                                        }
                                    }
                                    cx.require(before_16, Row(607), Lack::Fail);
                                    let value_range_3 = cx.open("\"valueRange\":{", false);
                                    {
                                        let encoded = cx.single(cx.field(obx, 6), Row(608));
                                        range_2(cx, obx_5_r, encoded)?;
                                    }
                                    cx.close(value_range_3, "}", false)?;
                                }
                                cx.close(element_25, "}", false)?;
                            }
                        }
                    }
                    b"NA" => {
                        for obx_5_s in cx.repetitions(obx_5_n27) {
                            if mapwright_runtime::has_value(obx_5_s) {
                                let element_26 = cx.open("{", false);
                                {
                                    // mappings/v2-to-fhir/segments/obx.mw:66  OBX-3 -> Observation.component.code
                                    let before_17 = cx.position();
                                    {
                                        if mapwright_runtime::has_value(obx_3) {
                                            let code_16 = cx.open("\"code\":{", false);
                                            {
                                                codeable_concept(cx, obx_3)?;
                                            }
                                            cx.close(code_16, "}", false)?;
                                        }
                                    }
                                    cx.require(before_17, Row(610), Lack::Fail);
                                    let value_sampled_data_2 = cx
                                        .open("\"valueSampledData\":{", false);
                                    {
                                        sampled_data(cx, obx_5_s)?;
                                    }
                                    cx.close(value_sampled_data_2, "}", true)?;
                                }
                                cx.close(element_26, "}", false)?;
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
/// mappings/v2-to-fhir/oru_r01.mw:224
pub(crate) fn practitioner_13<'m>(
    cx: &mut Context<'m>,
    interpreter_id: Id,
    order_observation: Node,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"Practitioner\"", false);
    // mappings/v2-to-fhir/oru_r01.mw:224  OBR-32.1 -> Practitioner
    cx.put_identified("\"id\":\"", interpreter_id, "");
    let encoded = cx.single(cx.field(cx.child(order_observation, 27), 32), Row(840));
    let obr_32_1_parts = cx
        .split::<10>(cx.component(encoded, Level::Component, 1), Level::Subcomponent);
    let identifier_8 = cx.open("\"identifier\":[{", false);
    {
        let obr_32_1_9 = cx.decode(obr_32_1_parts[8]);
        // mappings/v2-to-fhir/datatypes/parties.mw:27  CNN.9 -> Practitioner.identifier.system
        cx.put_uri(
            "\"system\":",
            cx.parameter_at(0, obr_32_1_9),
            Form::Iso,
            Policy::Fail,
            Row(840),
        )?;
        // mappings/v2-to-fhir/datatypes/parties.mw:26  CNN.1 -> Practitioner.identifier.value
        let text = cx.decode(obr_32_1_parts[0]);
        cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(841))?;
        let assigner = cx.open("\"assigner\":{", false);
        {
            // mappings/v2-to-fhir/datatypes/parties.mw:28  CNN.9 or CNN.10 -> Practitioner.identifier.assigner.display
            let mut text: Value = obr_32_1_9;
            if text.is_empty() {
                text = cx.decode(obr_32_1_parts[9]);
            }
            cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(842))?;
        }
        cx.close(assigner, "}", false)?;
    }
    cx.close(identifier_8, "}]", false)?;
    let name = cx.open("\"name\":[{", false);
    {
        // mappings/v2-to-fhir/datatypes/parties.mw:29  CNN.2 -> Practitioner.name.family
        let text = cx.decode(obr_32_1_parts[1]);
        cx.put_string("\"family\":", text, Form::Iso, Policy::Fail, Row(843))?;
        let given = cx.open("\"given\":[", false);
        {
            // mappings/v2-to-fhir/datatypes/parties.mw:30  CNN.3 -> Practitioner.name.given
            let text = cx.decode(obr_32_1_parts[2]);
            cx.put_string("", text, Form::Iso, Policy::Fail, Row(844))?;
            // mappings/v2-to-fhir/datatypes/parties.mw:31  CNN.4 -> Practitioner.name.given
            let text = cx.decode(obr_32_1_parts[3]);
            cx.put_string("", text, Form::Iso, Policy::Fail, Row(845))?;
        }
        cx.close(given, "]", false)?;
        let prefix = cx.open("\"prefix\":[", false);
        {
            // mappings/v2-to-fhir/datatypes/parties.mw:33  CNN.6 -> Practitioner.name.prefix
            let text = cx.decode(obr_32_1_parts[5]);
            cx.put_string("", text, Form::Iso, Policy::Fail, Row(846))?;
        }
        cx.close(prefix, "]", false)?;
        let suffix = cx.open("\"suffix\":[", false);
        {
            // mappings/v2-to-fhir/datatypes/parties.mw:32  CNN.5 -> Practitioner.name.suffix
            let text = cx.decode(obr_32_1_parts[4]);
            cx.put_string("", text, Form::Iso, Policy::Fail, Row(847))?;
        }
        cx.close(suffix, "]", false)?;
    }
    cx.close(name, "}]", false)?;
    let qualification = cx.open("\"qualification\":[{", false);
    {
        // mappings/v2-to-fhir/datatypes/parties.mw:34  CNN.7 -> Practitioner.qualification.code.text
        let before = cx.position();
        {
            let code = cx.open("\"code\":{", false);
            {
                let text = cx.decode(obr_32_1_parts[6]);
                cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(848))?;
            }
            cx.close(code, "}", false)?;
        }
        cx.require(before, Row(848), Lack::Fail);
    }
    cx.close(qualification, "}]", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/oru_r01.mw:227
pub(crate) fn practitioner_14<'m>(
    cx: &mut Context<'m>,
    assistant_id: Id,
    obr_33: Value<'m>,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"Practitioner\"", false);
    // mappings/v2-to-fhir/oru_r01.mw:227  person.1 -> Practitioner
    cx.put_identified("\"id\":\"", assistant_id, "");
    let obr_33_1_parts = cx
        .split::<10>(cx.component(obr_33, Level::Component, 1), Level::Subcomponent);
    let identifier_8 = cx.open("\"identifier\":[{", false);
    {
        let obr_33_1_9 = cx.decode(obr_33_1_parts[8]);
        // mappings/v2-to-fhir/datatypes/parties.mw:27  CNN.9 -> Practitioner.identifier.system
        cx.put_uri(
            "\"system\":",
            cx.parameter_at(0, obr_33_1_9),
            Form::Iso,
            Policy::Fail,
            Row(840),
        )?;
        // mappings/v2-to-fhir/datatypes/parties.mw:26  CNN.1 -> Practitioner.identifier.value
        let text = cx.decode(obr_33_1_parts[0]);
        cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(841))?;
        let assigner = cx.open("\"assigner\":{", false);
        {
            // mappings/v2-to-fhir/datatypes/parties.mw:28  CNN.9 or CNN.10 -> Practitioner.identifier.assigner.display
            let mut text: Value = obr_33_1_9;
            if text.is_empty() {
                text = cx.decode(obr_33_1_parts[9]);
            }
            cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(842))?;
        }
        cx.close(assigner, "}", false)?;
    }
    cx.close(identifier_8, "}]", false)?;
    let name = cx.open("\"name\":[{", false);
    {
        // mappings/v2-to-fhir/datatypes/parties.mw:29  CNN.2 -> Practitioner.name.family
        let text = cx.decode(obr_33_1_parts[1]);
        cx.put_string("\"family\":", text, Form::Iso, Policy::Fail, Row(843))?;
        let given = cx.open("\"given\":[", false);
        {
            // mappings/v2-to-fhir/datatypes/parties.mw:30  CNN.3 -> Practitioner.name.given
            let text = cx.decode(obr_33_1_parts[2]);
            cx.put_string("", text, Form::Iso, Policy::Fail, Row(844))?;
            // mappings/v2-to-fhir/datatypes/parties.mw:31  CNN.4 -> Practitioner.name.given
            let text = cx.decode(obr_33_1_parts[3]);
            cx.put_string("", text, Form::Iso, Policy::Fail, Row(845))?;
        }
        cx.close(given, "]", false)?;
        let prefix = cx.open("\"prefix\":[", false);
        {
            // mappings/v2-to-fhir/datatypes/parties.mw:33  CNN.6 -> Practitioner.name.prefix
            let text = cx.decode(obr_33_1_parts[5]);
            cx.put_string("", text, Form::Iso, Policy::Fail, Row(846))?;
        }
        cx.close(prefix, "]", false)?;
        let suffix = cx.open("\"suffix\":[", false);
        {
            // mappings/v2-to-fhir/datatypes/parties.mw:32  CNN.5 -> Practitioner.name.suffix
            let text = cx.decode(obr_33_1_parts[4]);
            cx.put_string("", text, Form::Iso, Policy::Fail, Row(847))?;
        }
        cx.close(suffix, "]", false)?;
    }
    cx.close(name, "}]", false)?;
    let qualification = cx.open("\"qualification\":[{", false);
    {
        // mappings/v2-to-fhir/datatypes/parties.mw:34  CNN.7 -> Practitioner.qualification.code.text
        let before = cx.position();
        {
            let code = cx.open("\"code\":{", false);
            {
                let text = cx.decode(obr_33_1_parts[6]);
                cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(848))?;
            }
            cx.close(code, "}", false)?;
        }
        cx.require(before, Row(848), Lack::Fail);
    }
    cx.close(qualification, "}]", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/oru_r01.mw:230
pub(crate) fn practitioner_15<'m>(
    cx: &mut Context<'m>,
    technician_id: Id,
    obr_34: Value<'m>,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"Practitioner\"", false);
    // mappings/v2-to-fhir/oru_r01.mw:230  person.1 -> Practitioner
    cx.put_identified("\"id\":\"", technician_id, "");
    let obr_34_1_parts = cx
        .split::<10>(cx.component(obr_34, Level::Component, 1), Level::Subcomponent);
    let identifier_8 = cx.open("\"identifier\":[{", false);
    {
        let obr_34_1_9 = cx.decode(obr_34_1_parts[8]);
        // mappings/v2-to-fhir/datatypes/parties.mw:27  CNN.9 -> Practitioner.identifier.system
        cx.put_uri(
            "\"system\":",
            cx.parameter_at(0, obr_34_1_9),
            Form::Iso,
            Policy::Fail,
            Row(840),
        )?;
        // mappings/v2-to-fhir/datatypes/parties.mw:26  CNN.1 -> Practitioner.identifier.value
        let text = cx.decode(obr_34_1_parts[0]);
        cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(841))?;
        let assigner = cx.open("\"assigner\":{", false);
        {
            // mappings/v2-to-fhir/datatypes/parties.mw:28  CNN.9 or CNN.10 -> Practitioner.identifier.assigner.display
            let mut text: Value = obr_34_1_9;
            if text.is_empty() {
                text = cx.decode(obr_34_1_parts[9]);
            }
            cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(842))?;
        }
        cx.close(assigner, "}", false)?;
    }
    cx.close(identifier_8, "}]", false)?;
    let name = cx.open("\"name\":[{", false);
    {
        // mappings/v2-to-fhir/datatypes/parties.mw:29  CNN.2 -> Practitioner.name.family
        let text = cx.decode(obr_34_1_parts[1]);
        cx.put_string("\"family\":", text, Form::Iso, Policy::Fail, Row(843))?;
        let given = cx.open("\"given\":[", false);
        {
            // mappings/v2-to-fhir/datatypes/parties.mw:30  CNN.3 -> Practitioner.name.given
            let text = cx.decode(obr_34_1_parts[2]);
            cx.put_string("", text, Form::Iso, Policy::Fail, Row(844))?;
            // mappings/v2-to-fhir/datatypes/parties.mw:31  CNN.4 -> Practitioner.name.given
            let text = cx.decode(obr_34_1_parts[3]);
            cx.put_string("", text, Form::Iso, Policy::Fail, Row(845))?;
        }
        cx.close(given, "]", false)?;
        let prefix = cx.open("\"prefix\":[", false);
        {
            // mappings/v2-to-fhir/datatypes/parties.mw:33  CNN.6 -> Practitioner.name.prefix
            let text = cx.decode(obr_34_1_parts[5]);
            cx.put_string("", text, Form::Iso, Policy::Fail, Row(846))?;
        }
        cx.close(prefix, "]", false)?;
        let suffix = cx.open("\"suffix\":[", false);
        {
            // mappings/v2-to-fhir/datatypes/parties.mw:32  CNN.5 -> Practitioner.name.suffix
            let text = cx.decode(obr_34_1_parts[4]);
            cx.put_string("", text, Form::Iso, Policy::Fail, Row(847))?;
        }
        cx.close(suffix, "]", false)?;
    }
    cx.close(name, "}]", false)?;
    let qualification = cx.open("\"qualification\":[{", false);
    {
        // mappings/v2-to-fhir/datatypes/parties.mw:34  CNN.7 -> Practitioner.qualification.code.text
        let before = cx.position();
        {
            let code = cx.open("\"code\":{", false);
            {
                let text = cx.decode(obr_34_1_parts[6]);
                cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(848))?;
            }
            cx.close(code, "}", false)?;
        }
        cx.require(before, Row(848), Lack::Fail);
    }
    cx.close(qualification, "}]", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/oru_r01.mw:233
pub(crate) fn practitioner_16<'m>(
    cx: &mut Context<'m>,
    transcriptionist_id: Id,
    obr_35: Value<'m>,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"Practitioner\"", false);
    // mappings/v2-to-fhir/oru_r01.mw:233  person.1 -> Practitioner
    cx.put_identified("\"id\":\"", transcriptionist_id, "");
    let obr_35_1_parts = cx
        .split::<10>(cx.component(obr_35, Level::Component, 1), Level::Subcomponent);
    let identifier_8 = cx.open("\"identifier\":[{", false);
    {
        let obr_35_1_9 = cx.decode(obr_35_1_parts[8]);
        // mappings/v2-to-fhir/datatypes/parties.mw:27  CNN.9 -> Practitioner.identifier.system
        cx.put_uri(
            "\"system\":",
            cx.parameter_at(0, obr_35_1_9),
            Form::Iso,
            Policy::Fail,
            Row(840),
        )?;
        // mappings/v2-to-fhir/datatypes/parties.mw:26  CNN.1 -> Practitioner.identifier.value
        let text = cx.decode(obr_35_1_parts[0]);
        cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(841))?;
        let assigner = cx.open("\"assigner\":{", false);
        {
            // mappings/v2-to-fhir/datatypes/parties.mw:28  CNN.9 or CNN.10 -> Practitioner.identifier.assigner.display
            let mut text: Value = obr_35_1_9;
            if text.is_empty() {
                text = cx.decode(obr_35_1_parts[9]);
            }
            cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(842))?;
        }
        cx.close(assigner, "}", false)?;
    }
    cx.close(identifier_8, "}]", false)?;
    let name = cx.open("\"name\":[{", false);
    {
        // mappings/v2-to-fhir/datatypes/parties.mw:29  CNN.2 -> Practitioner.name.family
        let text = cx.decode(obr_35_1_parts[1]);
        cx.put_string("\"family\":", text, Form::Iso, Policy::Fail, Row(843))?;
        let given = cx.open("\"given\":[", false);
        {
            // mappings/v2-to-fhir/datatypes/parties.mw:30  CNN.3 -> Practitioner.name.given
            let text = cx.decode(obr_35_1_parts[2]);
            cx.put_string("", text, Form::Iso, Policy::Fail, Row(844))?;
            // mappings/v2-to-fhir/datatypes/parties.mw:31  CNN.4 -> Practitioner.name.given
            let text = cx.decode(obr_35_1_parts[3]);
            cx.put_string("", text, Form::Iso, Policy::Fail, Row(845))?;
        }
        cx.close(given, "]", false)?;
        let prefix = cx.open("\"prefix\":[", false);
        {
            // mappings/v2-to-fhir/datatypes/parties.mw:33  CNN.6 -> Practitioner.name.prefix
            let text = cx.decode(obr_35_1_parts[5]);
            cx.put_string("", text, Form::Iso, Policy::Fail, Row(846))?;
        }
        cx.close(prefix, "]", false)?;
        let suffix = cx.open("\"suffix\":[", false);
        {
            // mappings/v2-to-fhir/datatypes/parties.mw:32  CNN.5 -> Practitioner.name.suffix
            let text = cx.decode(obr_35_1_parts[4]);
            cx.put_string("", text, Form::Iso, Policy::Fail, Row(847))?;
        }
        cx.close(suffix, "]", false)?;
    }
    cx.close(name, "}]", false)?;
    let qualification = cx.open("\"qualification\":[{", false);
    {
        // mappings/v2-to-fhir/datatypes/parties.mw:34  CNN.7 -> Practitioner.qualification.code.text
        let before = cx.position();
        {
            let code = cx.open("\"code\":{", false);
            {
                let text = cx.decode(obr_35_1_parts[6]);
                cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(848))?;
            }
            cx.close(code, "}", false)?;
        }
        cx.require(before, Row(848), Lack::Fail);
    }
    cx.close(qualification, "}]", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/segments/obr.mw:17
pub(crate) fn participation_type<'m>(cx: &mut Context<'m>) -> Result<(), Failed> {
    let coding_6 = cx.open("\"coding\":[{", false);
    {
        cx.literal(
            "\"system\":\"http://terminology.hl7.org/CodeSystem/v3-ParticipationType\",\"code\":\"SPRF\"",
            true,
        );
    }
    cx.close(coding_6, "}]", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/segments/obr.mw:17
pub(crate) fn participation_type_2<'m>(cx: &mut Context<'m>) -> Result<(), Failed> {
    let coding_6 = cx.open("\"coding\":[{", false);
    {
        cx.literal(
            "\"system\":\"http://terminology.hl7.org/CodeSystem/v3-ParticipationType\",\"code\":\"TRANS\"",
            true,
        );
    }
    cx.close(coding_6, "}]", false)?;
    Ok(())
}
/// mappings/v2-to-fhir/oru_r01.mw:236
pub(crate) fn report<'m>(
    cx: &mut Context<'m>,
    report_id: Id,
    order_observation: Node,
    patient_result_2: Node,
    order_id: Id,
    patient_id: Id,
    visit_id: Id,
    technician_start: i32,
    technician_end: i32,
    transcriptionist_start: i32,
    transcriptionist_end: i32,
    interpreter_id: Id,
    assistant_start: i32,
    assistant_end: i32,
    specimen_start: i32,
    specimen_end: i32,
    drawn_id: Id,
    result_start: i32,
    result_end: i32,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"DiagnosticReport\"", false);
    // mappings/v2-to-fhir/oru_r01.mw:236  OBR -> DiagnosticReport
    cx.put_identified("\"id\":\"", report_id, "");
    let orc = cx.child(cx.child(order_observation, 20), 21);
    let meta = cx.open("\"meta\":{\"security\":[", false);
    {
        let orc_28 = cx.single(cx.field(orc, 28), Row(849));
        if mapwright_runtime::has_value(orc_28) {
            let element = cx.open("{", false);
            {
                coding(cx, orc_28)?;
            }
            cx.close(element, "}", false)?;
        }
    }
    cx.close(meta, "]}", false)?;
    let extension = cx.open("\"extension\":[", false);
    {
        let element_2 = cx
            .open(
                "{\"url\":\"http://hl7.org/fhir/StructureDefinition/event-statusReason\"",
                false,
            );
        {
            let orc_16 = cx.single(cx.field(orc, 16), Row(850));
            if mapwright_runtime::has_value(orc_16) {
                let value_codeable_concept = cx
                    .open("\"valueCodeableConcept\":{", false);
                {
                    codeable_concept(cx, orc_16)?;
                }
                cx.close(value_codeable_concept, "}", false)?;
            }
        }
        cx.close(element_2, "}", true)?;
        if !cx.child(cx.child(patient_result_2, 5), 6).exists() {
            let mut nte = cx.child(order_observation, 28);
            while nte.exists() {
                let mut any = false;
                for nte_3 in cx.repetitions(cx.field(nte, 3)) {
                    if !cx.decode(nte_3).is_empty() {
                        any = true;
                        break;
                    }
                }
                if any {
                    let element_3 = cx
                        .open(
                            "{\"url\":\"http://hl7.org/fhir/5.0/StructureDefinition/extension-DiagnosticReport.note\",\"valueAnnotation\":{",
                            false,
                        );
                    {
                        annotation(cx, nte)?;
                    }
                    cx.close(element_3, "}}", true)?;
                }
                nte = cx.next(nte);
            }
        }
    }
    cx.close(extension, "]", false)?;
    let identifier_8 = cx.open("\"identifier\":[", false);
    {
        let mut either = cx.single(cx.field(orc, 2), Row(852));
        if !(mapwright_runtime::has_value(either)) {
            either = cx.single(cx.field(cx.child(order_observation, 27), 2), Row(852));
        }
        if mapwright_runtime::has_value(either) {
            let element_4 = cx.open("{", false);
            {
                let type_1 = cx.open("\"type\":{", false);
                {
                    number_type_2(cx)?;
                }
                cx.close(type_1, "}", false)?;
                let either_parts = cx.split::<3>(either, Level::Component);
                let either_3_c = cx.decode(either_parts[2]);
                let either_3 = cx.uri(either_3_c);
                if !either_3.is_empty() {
                    // mappings/v2-to-fhir/datatypes/identifiers.mw:38  uri(EI.3) -> Identifier.system
                    cx.put_uri(
                        "\"system\":",
                        either_3,
                        Form::Iso,
                        Policy::Fail,
                        Row(314),
                    )?;
                } else {
                    // mappings/v2-to-fhir/datatypes/identifiers.mw:39  EI.2 -> Identifier.system
                    let encoded = cx
                        .leaf(either_parts[1], Level::Subcomponent, Row(315));
                    let text = cx.decode(encoded);
                    cx.put_uri(
                        "\"system\":",
                        cx.parameter_at(0, text),
                        Form::Iso,
                        Policy::Fail,
                        Row(315),
                    )?;
                }
                // mappings/v2-to-fhir/datatypes/identifiers.mw:35  EI.1 -> Identifier.value
                let text = cx.decode(either_parts[0]);
                cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(316))?;
                let assigner = cx.open("\"assigner\":{", false);
                {
                    // mappings/v2-to-fhir/datatypes/identifiers.mw:36  EI.2 or EI.3 -> Identifier.assigner.display
                    let encoded = cx
                        .leaf(either_parts[1], Level::Subcomponent, Row(317));
                    let mut text: Value = cx.decode(encoded);
                    if text.is_empty() {
                        text = either_3_c;
                    }
                    cx.put_string(
                        "\"display\":",
                        text,
                        Form::Iso,
                        Policy::Fail,
                        Row(317),
                    )?;
                }
                cx.close(assigner, "}", false)?;
            }
            cx.close(element_4, "}", false)?;
        }
        let mut either_b = cx.single(cx.field(orc, 3), Row(853));
        if !(mapwright_runtime::has_value(either_b)) {
            either_b = cx.single(cx.field(cx.child(order_observation, 27), 3), Row(853));
        }
        if mapwright_runtime::has_value(either_b) {
            let element_5 = cx.open("{", false);
            {
                let type_1_2 = cx.open("\"type\":{", false);
                {
                    number_type(cx)?;
                }
                cx.close(type_1_2, "}", false)?;
                let either_parts_b = cx.split::<3>(either_b, Level::Component);
                let either_3_d = cx.decode(either_parts_b[2]);
                let either_3_b = cx.uri(either_3_d);
                if !either_3_b.is_empty() {
                    // mappings/v2-to-fhir/datatypes/identifiers.mw:38  uri(EI.3) -> Identifier.system
                    cx.put_uri(
                        "\"system\":",
                        either_3_b,
                        Form::Iso,
                        Policy::Fail,
                        Row(314),
                    )?;
                } else {
                    // mappings/v2-to-fhir/datatypes/identifiers.mw:39  EI.2 -> Identifier.system
                    let encoded = cx
                        .leaf(either_parts_b[1], Level::Subcomponent, Row(315));
                    let text = cx.decode(encoded);
                    cx.put_uri(
                        "\"system\":",
                        cx.parameter_at(0, text),
                        Form::Iso,
                        Policy::Fail,
                        Row(315),
                    )?;
                }
                // mappings/v2-to-fhir/datatypes/identifiers.mw:35  EI.1 -> Identifier.value
                let text = cx.decode(either_parts_b[0]);
                cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(316))?;
                let assigner_2 = cx.open("\"assigner\":{", false);
                {
                    // mappings/v2-to-fhir/datatypes/identifiers.mw:36  EI.2 or EI.3 -> Identifier.assigner.display
                    let encoded = cx
                        .leaf(either_parts_b[1], Level::Subcomponent, Row(317));
                    let mut text: Value = cx.decode(encoded);
                    if text.is_empty() {
                        text = either_3_d;
                    }
                    cx.put_string(
                        "\"display\":",
                        text,
                        Form::Iso,
                        Policy::Fail,
                        Row(317),
                    )?;
                }
                cx.close(assigner_2, "}", false)?;
            }
            cx.close(element_5, "}", false)?;
        }
        let encoded = cx.single(cx.field(orc, 4), Row(854));
        let orc_4_1 = cx.component(encoded, Level::Component, 1);
        if mapwright_runtime::has_value(orc_4_1) {
            let element_6 = cx.open("{", false);
            {
                let type_1_3 = cx.open("\"type\":{", false);
                {
                    number_type_3(cx)?;
                }
                cx.close(type_1_3, "}", false)?;
                let orc_4_1_parts = cx.split::<3>(orc_4_1, Level::Subcomponent);
                let orc_4_1_3_b = cx.decode(orc_4_1_parts[2]);
                let orc_4_1_3 = cx.uri(orc_4_1_3_b);
                if !orc_4_1_3.is_empty() {
                    // mappings/v2-to-fhir/datatypes/identifiers.mw:38  uri(EI.3) -> Identifier.system
                    cx.put_uri(
                        "\"system\":",
                        orc_4_1_3,
                        Form::Iso,
                        Policy::Fail,
                        Row(314),
                    )?;
                } else {
                    // mappings/v2-to-fhir/datatypes/identifiers.mw:39  EI.2 -> Identifier.system
                    let text = cx.decode(orc_4_1_parts[1]);
                    cx.put_uri(
                        "\"system\":",
                        cx.parameter_at(0, text),
                        Form::Iso,
                        Policy::Fail,
                        Row(315),
                    )?;
                }
                // mappings/v2-to-fhir/datatypes/identifiers.mw:35  EI.1 -> Identifier.value
                let text = cx.decode(orc_4_1_parts[0]);
                cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(316))?;
                let assigner_3 = cx.open("\"assigner\":{", false);
                {
                    // mappings/v2-to-fhir/datatypes/identifiers.mw:36  EI.2 or EI.3 -> Identifier.assigner.display
                    let mut text: Value = cx.decode(orc_4_1_parts[1]);
                    if text.is_empty() {
                        text = orc_4_1_3_b;
                    }
                    cx.put_string(
                        "\"display\":",
                        text,
                        Form::Iso,
                        Policy::Fail,
                        Row(317),
                    )?;
                }
                cx.close(assigner_3, "}", false)?;
            }
            cx.close(element_6, "}", false)?;
        }
    }
    cx.close(identifier_8, "]", false)?;
    // mappings/v2-to-fhir/oru_r01.mw:240  order -> DiagnosticReport.basedOn
    cx.put_identified("\"basedOn\":[{\"reference\":\"urn:uuid:", order_id, "}]");
    let obr = cx.child(order_observation, 27);
    // mappings/v2-to-fhir/segments/obr.mw:27  OBR-25 -> DiagnosticReport.status
    let before = cx.position();
    {
        let encoded = cx.sole(cx.field(obr, 25), Row(856));
        let obr_25 = cx.decode(encoded);
        if !obr_25.is_empty() {
            cx.put_code(
                "\"status\":",
                cx.cell(34, cx.lookup(34, obr_25), TableColumn::Code),
                Form::Iso,
                Policy::Fail,
                Row(857),
            )?;
        } else {
            cx.literal("\"status\":\"unknown\"", true);
        }
    }
    cx.require(before, Row(857), Lack::Fail);
    let category = cx.open("\"category\":[", false);
    {
        let encoded = cx.sole(cx.field(obr, 24), Row(858));
        let obr_24 = cx.decode(encoded);
        let obr_24_row = cx.lookup(44, obr_24);
        if obr_24_row >= 0 {
            if !obr_24.is_empty() {
                // mappings/v2-to-fhir/segments/obr.mw:31  OBR-24 -> DiagnosticReport.category
                cx.put_coding("{\"coding\":[{", 44, obr_24_row, "}]}");
            }
        } else {
            let element_7 = cx.open("{", false);
            {
                // mappings/v2-to-fhir/segments/obr.mw:32  OBR-24 -> DiagnosticReport.category.text
                cx.put_string("\"text\":", obr_24, Form::Iso, Policy::Fail, Row(860))?;
            }
            cx.close(element_7, "}", false)?;
        }
    }
    cx.close(category, "]", false)?;
    // mappings/v2-to-fhir/segments/obr.mw:34  OBR-4 -> DiagnosticReport.code
    let before_2 = cx.position();
    {
        let obr_4 = cx.single(cx.field(obr, 4), Row(861));
        if mapwright_runtime::has_value(obr_4) {
            if mapwright_runtime::has_value(obr_4) {
                let code = cx.open("\"code\":{", false);
                {
                    codeable_concept(cx, obr_4)?;
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
    cx.require(before_2, Row(862), Lack::Fail);
    // mappings/v2-to-fhir/oru_r01.mw:238  patient -> DiagnosticReport.subject
    cx.put_identified("\"subject\":{\"reference\":\"urn:uuid:", patient_id, "}");
    // mappings/v2-to-fhir/oru_r01.mw:239  visit -> DiagnosticReport.encounter
    cx.put_identified("\"encounter\":{\"reference\":\"urn:uuid:", visit_id, "}");
    let encoded = cx.sole(cx.field(obr, 8), Row(865));
    let obr_8 = cx.decode(encoded);
    let holds = !obr_8.is_empty();
    if holds {
        let effective_period = cx.open("\"effectivePeriod\":{", false);
        {
            // mappings/v2-to-fhir/segments/obr.mw:38  OBR-7 -> DiagnosticReport.effectivePeriod.start
            let encoded = cx.sole(cx.field(obr, 7), Row(866));
            let text = cx.decode(encoded);
            cx.put_date_time("\"start\":", text, Form::V2, Policy::Warn, Row(866))?;
            // mappings/v2-to-fhir/segments/obr.mw:39  OBR-8 -> DiagnosticReport.effectivePeriod.end
            cx.put_date_time("\"end\":", obr_8, Form::V2, Policy::Warn, Row(867))?;
        }
        cx.close(effective_period, "}", false)?;
    }
    if !(holds) {
        // mappings/v2-to-fhir/segments/obr.mw:41  OBR-7 -> DiagnosticReport.effectiveDateTime
        let encoded = cx.sole(cx.field(obr, 7), Row(868));
        let text = cx.decode(encoded);
        cx.put_date_time(
            "\"effectiveDateTime\":",
            text,
            Form::V2,
            Policy::Warn,
            Row(868),
        )?;
    }
    // mappings/v2-to-fhir/segments/obr.mw:42  OBR-22 -> DiagnosticReport.issued
    let encoded = cx.sole(cx.field(obr, 22), Row(869));
    let text = cx.decode(encoded);
    cx.put_instant("\"issued\":", text, Form::V2, Policy::Warn, Row(869))?;
    let performer = cx.open("\"performer\":[", false);
    {
        for position in technician_start..technician_end {
            let mut technician_id = cx.id_at(position);
            if technician_id.exists() {
                let element_8 = cx.open("{", false);
                {
                    let extension_2 = cx
                        .open(
                            "\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/event-performerFunction\",\"valueCodeableConcept\":{",
                            false,
                        );
                    {
                        participation_type(cx)?;
                    }
                    cx.close(extension_2, "}}]", true)?;
                    // mappings/v2-to-fhir/oru_r01.mw:247  technician -> Reference.reference
                    cx.put_identified("\"reference\":\"urn:uuid:", technician_id, "");
                }
                cx.close(element_8, "}", false)?;
            }
        }
        for position_2 in transcriptionist_start..transcriptionist_end {
            let mut transcriptionist_id = cx.id_at(position_2);
            if transcriptionist_id.exists() {
                let element_9 = cx.open("{", false);
                {
                    let extension_3 = cx
                        .open(
                            "\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/event-performerFunction\",\"valueCodeableConcept\":{",
                            false,
                        );
                    {
                        participation_type_2(cx)?;
                    }
                    cx.close(extension_3, "}}]", true)?;
                    // mappings/v2-to-fhir/oru_r01.mw:248  transcriptionist -> Reference.reference
                    cx.put_identified(
                        "\"reference\":\"urn:uuid:",
                        transcriptionist_id,
                        "",
                    );
                }
                cx.close(element_9, "}", false)?;
            }
        }
    }
    cx.close(performer, "]", false)?;
    let results_interpreter = cx.open("\"resultsInterpreter\":[", false);
    {
        // mappings/v2-to-fhir/oru_r01.mw:245  interpreter -> DiagnosticReport.resultsInterpreter
        cx.put_identified("{\"reference\":\"urn:uuid:", interpreter_id, "}");
        for position_3 in assistant_start..assistant_end {
            let mut assistant_id = cx.id_at(position_3);
            if assistant_id.exists() {
                // mappings/v2-to-fhir/oru_r01.mw:246  assistant -> DiagnosticReport.resultsInterpreter
                cx.put_identified("{\"reference\":\"urn:uuid:", assistant_id, "}");
            }
        }
    }
    cx.close(results_interpreter, "]", false)?;
    let specimen_2 = cx.open("\"specimen\":[", false);
    {
        for position_4 in specimen_start..specimen_end {
            let mut specimen_id = cx.id_at(position_4);
            if specimen_id.exists() {
                // mappings/v2-to-fhir/oru_r01.mw:241  specimen -> DiagnosticReport.specimen
                cx.put_identified("{\"reference\":\"urn:uuid:", specimen_id, "}");
            }
        }
        // mappings/v2-to-fhir/oru_r01.mw:242  drawn -> DiagnosticReport.specimen
        cx.put_identified("{\"reference\":\"urn:uuid:", drawn_id, "}");
    }
    cx.close(specimen_2, "]", false)?;
    let result_2 = cx.open("\"result\":[", false);
    {
        for position_5 in result_start..result_end {
            let mut result_id = cx.id_at(position_5);
            if result_id.exists() {
                // mappings/v2-to-fhir/oru_r01.mw:243  result -> DiagnosticReport.result
                cx.put_identified("{\"reference\":\"urn:uuid:", result_id, "}");
            }
        }
    }
    cx.close(result_2, "]", false)?;
    Ok(())
}
