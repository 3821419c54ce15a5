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
/// tests/benches/maps/adt.mw:123
pub(crate) fn adt_a01<'m>(cx: &mut Context<'m>, adt_a01_2: Node) -> Result<(), Failed> {
    let mut patient_id = Id::NONE;
    let pid = cx.child(adt_a01_2, 4);
    if pid.exists() {
        // tests/benches/maps/adt.mw:127  PID -> Patient
        let text = cx.decode(cx.repetition(cx.field(pid, 3), 1));
        patient_id = cx.identify("Patient", &[text], Sharing::Unique, Row(0))?;
    } else {
        // tests/benches/maps/adt.mw:127  PID -> Patient
        cx.report(Reported::MissingSource, Row(0), b"", "")?;
    }
    let mut ward_id = Id::NONE;
    let pv1 = cx.child(adt_a01_2, 8);
    let pv1_3 = cx.single(cx.field(pv1, 3), Row(1));
    if mapwright_runtime::has_value(pv1_3) {
        // tests/benches/maps/adt.mw:133  PV1-3 -> Location
        let text = cx.decode(pv1_3);
        ward_id = cx.identify("Location", &[text], Sharing::Unique, Row(2))?;
    }
    let attending_start = cx.ids();
    let pv1_7_c = cx.field(pv1, 7);
    for pv1_7 in cx.repetitions(pv1_7_c) {
        if mapwright_runtime::has_value(pv1_7) {
            let pv1_7_parts = cx.split::<9>(pv1_7, Level::Component);
            // tests/benches/maps/adt.mw:135  doctor -> Practitioner
            let text = cx.decode(pv1_7_parts[0]);
            let text_2 = cx.decode(cx.component(pv1_7_parts[8], Level::Subcomponent, 1));
            let attending_id = cx
                .identify("Practitioner", &[text, text_2], Sharing::Once, Row(4))?;
        }
    }
    let attending_end = cx.ids();
    let mut attending_next = attending_start;
    let referring_start = cx.ids();
    let pv1_8_c = cx.field(pv1, 8);
    for pv1_8 in cx.repetitions(pv1_8_c) {
        if mapwright_runtime::has_value(pv1_8) {
            let pv1_8_parts = cx.split::<9>(pv1_8, Level::Component);
            // tests/benches/maps/adt.mw:138  doctor -> Practitioner
            let text = cx.decode(pv1_8_parts[0]);
            let text_2 = cx.decode(cx.component(pv1_8_parts[8], Level::Subcomponent, 1));
            let referring_id = cx
                .identify("Practitioner", &[text, text_2], Sharing::Once, Row(6))?;
        }
    }
    let referring_end = cx.ids();
    let mut referring_next = referring_start;
    let consulting_start = cx.ids();
    let pv1_9_c = cx.field(pv1, 9);
    for pv1_9 in cx.repetitions(pv1_9_c) {
        if mapwright_runtime::has_value(pv1_9) {
            let pv1_9_parts = cx.split::<9>(pv1_9, Level::Component);
            // tests/benches/maps/adt.mw:141  doctor -> Practitioner
            let text = cx.decode(pv1_9_parts[0]);
            let text_2 = cx.decode(cx.component(pv1_9_parts[8], Level::Subcomponent, 1));
            let consulting_id = cx
                .identify("Practitioner", &[text, text_2], Sharing::Once, Row(8))?;
        }
    }
    let consulting_end = cx.ids();
    let mut consulting_next = consulting_start;
    let admitting_start = cx.ids();
    let pv1_17_c = cx.field(pv1, 17);
    for pv1_17 in cx.repetitions(pv1_17_c) {
        if mapwright_runtime::has_value(pv1_17) {
            let pv1_17_parts = cx.split::<9>(pv1_17, Level::Component);
            // tests/benches/maps/adt.mw:144  doctor -> Practitioner
            let text = cx.decode(pv1_17_parts[0]);
            let text_2 = cx
                .decode(cx.component(pv1_17_parts[8], Level::Subcomponent, 1));
            let admitting_id = cx
                .identify("Practitioner", &[text, text_2], Sharing::Once, Row(10))?;
        }
    }
    let admitting_end = cx.ids();
    let mut admitting_next = admitting_start;
    let mut visit_id = Id::NONE;
    if pv1.exists() {
        // tests/benches/maps/adt.mw:146  PV1 -> Encounter
        let encoded = cx.single(cx.field(pv1, 19), Row(11));
        let text = cx.decode(encoded);
        visit_id = cx.identify("Encounter", &[text], Sharing::Unique, Row(11))?;
    } else {
        // tests/benches/maps/adt.mw:146  PV1 -> Encounter
        cx.report(Reported::MissingSource, Row(11), b"", "")?;
    }
    cx.literal("\"resourceType\":\"Bundle\",\"type\":\"transaction\"", false);
    // tests/benches/maps/adt.mw:125  MSH-7.1 -> Bundle.timestamp
    let encoded = cx.single(cx.field(cx.child(adt_a01_2, 1), 7), Row(12));
    let encoded_2 = cx
        .leaf(cx.component(encoded, Level::Component, 1), Level::Subcomponent, Row(12));
    let text = cx.decode(encoded_2);
    cx.put_instant("\"timestamp\":", text, Form::V2, Policy::Skip, Row(12))?;
    let entry = cx.open("\"entry\":[", false);
    {
        if patient_id.exists() {
            let element = cx.open("{", false);
            {
                // tests/benches/maps/adt.mw:127  PID -> Patient
                cx.put_identified("\"fullUrl\":\"urn:uuid:", patient_id, "");
                let resource = cx.open("\"resource\":{", false);
                {
                    patient(cx, patient_id, adt_a01_2)?;
                }
                cx.close(resource, "}", true)?;
                let request = cx.open("\"request\":{\"method\":\"PUT\"", true);
                {
                    cx.put_identified("\"url\":\"Patient/", patient_id, "");
                }
                cx.close(request, "}", false)?;
            }
            cx.close(element, "}", false)?;
        }
        let mut nk1 = cx.child(adt_a01_2, 7);
        while nk1.exists() {
            // tests/benches/maps/adt.mw:130  NK1 -> RelatedPerson
            let text = cx.decode(cx.repetition(cx.field(pid, 3), 1));
            let encoded = cx.sole(cx.field(nk1, 1), Row(61));
            let text_2 = cx.decode(encoded);
            let relative_id = cx
                .identify("RelatedPerson", &[text, text_2], Sharing::Unique, Row(61))?;
            if relative_id.exists() {
                let element_2 = cx.open("{", false);
                {
                    cx.put_identified("\"fullUrl\":\"urn:uuid:", relative_id, "");
                    let resource_2 = cx.open("\"resource\":{", false);
                    {
                        related_person(cx, relative_id, patient_id, nk1)?;
                    }
                    cx.close(resource_2, "}", true)?;
                    let request_2 = cx.open("\"request\":{\"method\":\"PUT\"", true);
                    {
                        cx.put_identified("\"url\":\"RelatedPerson/", relative_id, "");
                    }
                    cx.close(request_2, "}", false)?;
                }
                cx.close(element_2, "}", false)?;
            }
            nk1 = cx.next(nk1);
        }
        if ward_id.exists() {
            let element_3 = cx.open("{", false);
            {
                // tests/benches/maps/adt.mw:133  PV1-3 -> Location
                cx.put_identified("\"fullUrl\":\"urn:uuid:", ward_id, "");
                let resource_3 = cx.open("\"resource\":{", false);
                {
                    location(cx, ward_id, adt_a01_2)?;
                }
                cx.close(resource_3, "}", true)?;
                let request_3 = cx.open("\"request\":{\"method\":\"PUT\"", true);
                {
                    cx.put_identified("\"url\":\"Location/", ward_id, "");
                }
                cx.close(request_3, "}", false)?;
            }
            cx.close(element_3, "}", false)?;
        }
        for pv1_7_b in cx.repetitions(pv1_7_c) {
            if mapwright_runtime::has_value(pv1_7_b) {
                let attending_id_b = cx.id_at(attending_next);
                attending_next += 1;
                if attending_id_b.exists() {
                    // tests/benches/maps/adt.mw:135  doctor -> Practitioner
                    let once = cx.begin_once();
                    {
                        let element_4 = cx.open("{", false);
                        {
                            cx.put_identified(
                                "\"fullUrl\":\"urn:uuid:",
                                attending_id_b,
                                "",
                            );
                            let resource_4 = cx.open("\"resource\":{", false);
                            {
                                practitioner(cx, attending_id_b, pv1_7_b)?;
                            }
                            cx.close(resource_4, "}", true)?;
                            let request_4 = cx
                                .open("\"request\":{\"method\":\"PUT\"", true);
                            {
                                cx.put_identified(
                                    "\"url\":\"Practitioner/",
                                    attending_id_b,
                                    "",
                                );
                            }
                            cx.close(request_4, "}", false)?;
                        }
                        cx.close(element_4, "}", false)?;
                    }
                    cx.end_once(once, attending_id_b, Row(4));
                }
            }
        }
        for pv1_8_b in cx.repetitions(pv1_8_c) {
            if mapwright_runtime::has_value(pv1_8_b) {
                let referring_id_b = cx.id_at(referring_next);
                referring_next += 1;
                if referring_id_b.exists() {
                    // tests/benches/maps/adt.mw:138  doctor -> Practitioner
                    let once_2 = cx.begin_once();
                    {
                        let element_5 = cx.open("{", false);
                        {
                            cx.put_identified(
                                "\"fullUrl\":\"urn:uuid:",
                                referring_id_b,
                                "",
                            );
                            let resource_5 = cx.open("\"resource\":{", false);
                            {
                                practitioner_2(cx, referring_id_b, pv1_8_b)?;
                            }
                            cx.close(resource_5, "}", true)?;
                            let request_5 = cx
                                .open("\"request\":{\"method\":\"PUT\"", true);
                            {
                                cx.put_identified(
                                    "\"url\":\"Practitioner/",
                                    referring_id_b,
                                    "",
                                );
                            }
                            cx.close(request_5, "}", false)?;
                        }
                        cx.close(element_5, "}", false)?;
                    }
                    cx.end_once(once_2, referring_id_b, Row(6));
                }
            }
        }
        for pv1_9_b in cx.repetitions(pv1_9_c) {
            if mapwright_runtime::has_value(pv1_9_b) {
                let consulting_id_b = cx.id_at(consulting_next);
                consulting_next += 1;
                if consulting_id_b.exists() {
                    // tests/benches/maps/adt.mw:141  doctor -> Practitioner
                    let once_3 = cx.begin_once();
                    {
                        let element_6 = cx.open("{", false);
                        {
                            cx.put_identified(
                                "\"fullUrl\":\"urn:uuid:",
                                consulting_id_b,
                                "",
                            );
                            let resource_6 = cx.open("\"resource\":{", false);
                            {
                                practitioner_3(cx, consulting_id_b, pv1_9_b)?;
                            }
                            cx.close(resource_6, "}", true)?;
                            let request_6 = cx
                                .open("\"request\":{\"method\":\"PUT\"", true);
                            {
                                cx.put_identified(
                                    "\"url\":\"Practitioner/",
                                    consulting_id_b,
                                    "",
                                );
                            }
                            cx.close(request_6, "}", false)?;
                        }
                        cx.close(element_6, "}", false)?;
                    }
                    cx.end_once(once_3, consulting_id_b, Row(8));
                }
            }
        }
        for pv1_17_b in cx.repetitions(pv1_17_c) {
            if mapwright_runtime::has_value(pv1_17_b) {
                let admitting_id_b = cx.id_at(admitting_next);
                admitting_next += 1;
                if admitting_id_b.exists() {
                    // tests/benches/maps/adt.mw:144  doctor -> Practitioner
                    let once_4 = cx.begin_once();
                    {
                        let element_7 = cx.open("{", false);
                        {
                            cx.put_identified(
                                "\"fullUrl\":\"urn:uuid:",
                                admitting_id_b,
                                "",
                            );
                            let resource_7 = cx.open("\"resource\":{", false);
                            {
                                practitioner_4(cx, admitting_id_b, pv1_17_b)?;
                            }
                            cx.close(resource_7, "}", true)?;
                            let request_7 = cx
                                .open("\"request\":{\"method\":\"PUT\"", true);
                            {
                                cx.put_identified(
                                    "\"url\":\"Practitioner/",
                                    admitting_id_b,
                                    "",
                                );
                            }
                            cx.close(request_7, "}", false)?;
                        }
                        cx.close(element_7, "}", false)?;
                    }
                    cx.end_once(once_4, admitting_id_b, Row(10));
                }
            }
        }
        if visit_id.exists() {
            let element_8 = cx.open("{", false);
            {
                // tests/benches/maps/adt.mw:146  PV1 -> Encounter
                cx.put_identified("\"fullUrl\":\"urn:uuid:", visit_id, "");
                let resource_8 = cx.open("\"resource\":{", false);
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
                        ward_id,
                    )?;
                }
                cx.close(resource_8, "}", true)?;
                let request_8 = cx.open("\"request\":{\"method\":\"PUT\"", true);
                {
                    cx.put_identified("\"url\":\"Encounter/", visit_id, "");
                }
                cx.close(request_8, "}", false)?;
            }
            cx.close(element_8, "}", false)?;
        }
        let mut al1 = cx.child(adt_a01_2, 13);
        while al1.exists() {
            // tests/benches/maps/adt.mw:156  AL1 -> AllergyIntolerance
            let text = cx.decode(cx.repetition(cx.field(pid, 3), 1));
            let encoded = cx.single(cx.field(al1, 3), Row(90));
            let text_2 = cx.decode(cx.component(encoded, Level::Component, 1));
            let allergy_id = cx
                .identify(
                    "AllergyIntolerance",
                    &[text, text_2],
                    Sharing::Numbered,
                    Row(90),
                )?;
            if allergy_id.exists() {
                let element_9 = cx.open("{", false);
                {
                    cx.put_identified("\"fullUrl\":\"urn:uuid:", allergy_id, "");
                    let resource_9 = cx.open("\"resource\":{", false);
                    {
                        allergy_intolerance(cx, allergy_id, al1, patient_id)?;
                    }
                    cx.close(resource_9, "}", true)?;
                    let request_9 = cx.open("\"request\":{\"method\":\"PUT\"", true);
                    {
                        cx.put_identified(
                            "\"url\":\"AllergyIntolerance/",
                            allergy_id,
                            "",
                        );
                    }
                    cx.close(request_9, "}", false)?;
                }
                cx.close(element_9, "}", false)?;
            }
            al1 = cx.next(al1);
        }
        let mut dg1 = cx.child(adt_a01_2, 14);
        while dg1.exists() {
            // tests/benches/maps/adt.mw:159  DG1 -> Condition
            let text = cx.decode(cx.repetition(cx.field(pid, 3), 1));
            let encoded = cx.single(cx.field(dg1, 3), Row(98));
            let text_2 = cx.decode(cx.component(encoded, Level::Component, 1));
            let encoded_2 = cx.single(cx.field(dg1, 5), Row(98));
            let encoded_3 = cx
                .leaf(
                    cx.component(encoded_2, Level::Component, 1),
                    Level::Subcomponent,
                    Row(98),
                );
            let text_3 = cx.decode(encoded_3);
            let condition_id = cx
                .identify(
                    "Condition",
                    &[text, text_2, text_3],
                    Sharing::Numbered,
                    Row(98),
                )?;
            if condition_id.exists() {
                let element_10 = cx.open("{", false);
                {
                    cx.put_identified("\"fullUrl\":\"urn:uuid:", condition_id, "");
                    let resource_10 = cx.open("\"resource\":{", false);
                    {
                        condition(cx, condition_id, dg1, patient_id, visit_id)?;
                    }
                    cx.close(resource_10, "}", true)?;
                    let request_10 = cx.open("\"request\":{\"method\":\"PUT\"", true);
                    {
                        cx.put_identified("\"url\":\"Condition/", condition_id, "");
                    }
                    cx.close(request_10, "}", false)?;
                }
                cx.close(element_10, "}", false)?;
            }
            dg1 = cx.next(dg1);
        }
    }
    cx.close(entry, "]", false)?;
    Ok(())
}
/// tests/benches/maps/datatypes.mw:70
pub(crate) fn identifier<'m>(
    cx: &mut Context<'m>,
    cx_2: Value<'m>,
) -> Result<(), Failed> {
    let cx_parts = cx.split::<8>(cx_2, Level::Component);
    let type_1 = cx.open("\"type\":{\"coding\":[", false);
    {
        let encoded = cx.leaf(cx_parts[4], Level::Subcomponent, Row(14));
        let cx_5 = cx.decode(encoded);
        if !cx_5.is_empty() {
            let element = cx.open("{", false);
            {
                let cx_5_row = cx.lookup(11, cx_5);
                // tests/benches/maps/datatypes.mw:71  CX.5 -> Identifier.type.coding
                cx.put_coding("", 11, cx_5_row, "");
            }
            cx.close(element, "}", false)?;
        }
    }
    cx.close(type_1, "]}", false)?;
    let cx_4_parts = cx.split::<2>(cx_parts[3], Level::Subcomponent);
    // tests/benches/maps/datatypes.mw:72  uri(CX.4.2) -> Identifier.system
    let text = cx.decode(cx_4_parts[1]);
    let text_2 = cx.uri(text);
    cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Fail, Row(15))?;
    // tests/benches/maps/datatypes.mw:73  CX.1 -> Identifier.value
    let text = cx.decode(cx_parts[0]);
    cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(16))?;
    let period = cx.open("\"period\":{", false);
    {
        // tests/benches/maps/datatypes.mw:74  CX.7 -> Identifier.period.start
        let encoded = cx.leaf(cx_parts[6], Level::Subcomponent, Row(17));
        let text = cx.decode(encoded);
        cx.put_date_time("\"start\":", text, Form::V2, Policy::Warn, Row(17))?;
        // tests/benches/maps/datatypes.mw:75  CX.8 -> Identifier.period.end
        let encoded = cx.leaf(cx_parts[7], Level::Subcomponent, Row(18));
        let text = cx.decode(encoded);
        cx.put_date_time("\"end\":", text, Form::V2, Policy::Warn, Row(18))?;
    }
    cx.close(period, "}", false)?;
    let assigner = cx.open("\"assigner\":{", false);
    {
        // tests/benches/maps/datatypes.mw:76  CX.4.1 -> Identifier.assigner.display
        let text = cx.decode(cx_4_parts[0]);
        cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(19))?;
    }
    cx.close(assigner, "}", false)?;
    Ok(())
}
/// tests/benches/maps/datatypes.mw:80
pub(crate) fn human_name<'m>(
    cx: &mut Context<'m>,
    xpn: Value<'m>,
) -> Result<(), Failed> {
    let xpn_parts = cx.split::<7>(xpn, Level::Component);
    // tests/benches/maps/datatypes.mw:81  XPN.7 -> HumanName.use
    let encoded = cx.leaf(xpn_parts[6], Level::Subcomponent, Row(22));
    let text = cx.decode(encoded);
    cx.put_code(
        "\"use\":",
        cx.cell(7, cx.lookup(7, text), TableColumn::Code),
        Form::Iso,
        Policy::Fail,
        Row(22),
    )?;
    // tests/benches/maps/datatypes.mw:82  XPN.1.1 -> HumanName.family
    let text = cx.decode(cx.component(xpn_parts[0], Level::Subcomponent, 1));
    cx.put_string("\"family\":", text, Form::Iso, Policy::Fail, Row(23))?;
    let given = cx.open("\"given\":[", false);
    {
        // tests/benches/maps/datatypes.mw:83  XPN.2 -> HumanName.given
        let text = cx.decode(xpn_parts[1]);
        cx.put_string("", text, Form::Iso, Policy::Fail, Row(24))?;
        // tests/benches/maps/datatypes.mw:84  XPN.3 -> HumanName.given
        let text = cx.decode(xpn_parts[2]);
        cx.put_string("", text, Form::Iso, Policy::Fail, Row(25))?;
    }
    cx.close(given, "]", false)?;
    let prefix = cx.open("\"prefix\":[", false);
    {
        // tests/benches/maps/datatypes.mw:85  XPN.5 -> HumanName.prefix
        let text = cx.decode(xpn_parts[4]);
        cx.put_string("", text, Form::Iso, Policy::Fail, Row(26))?;
    }
    cx.close(prefix, "]", false)?;
    let suffix = cx.open("\"suffix\":[", false);
    {
        // tests/benches/maps/datatypes.mw:86  XPN.4 -> HumanName.suffix
        let text = cx.decode(xpn_parts[3]);
        cx.put_string("", text, Form::Iso, Policy::Fail, Row(27))?;
        // tests/benches/maps/datatypes.mw:87  XPN.6 -> HumanName.suffix
        let encoded = cx.leaf(xpn_parts[5], Level::Subcomponent, Row(28));
        let text = cx.decode(encoded);
        cx.put_string("", text, Form::Iso, Policy::Fail, Row(28))?;
    }
    cx.close(suffix, "]", false)?;
    Ok(())
}
/// tests/benches/maps/datatypes.mw:102
pub(crate) fn contact_point<'m>(
    cx: &mut Context<'m>,
    xtn: Value<'m>,
) -> Result<(), Failed> {
    let xtn_parts = cx.split::<12>(xtn, Level::Component);
    // tests/benches/maps/datatypes.mw:103  XTN.3 -> ContactPoint.system
    let encoded = cx.leaf(xtn_parts[2], Level::Subcomponent, Row(30));
    let text = cx.decode(encoded);
    cx.put_code(
        "\"system\":",
        cx.cell(9, cx.lookup(9, text), TableColumn::Code),
        Form::Iso,
        Policy::Fail,
        Row(30),
    )?;
    let mut text: Value = cx.decode(xtn_parts[3]);
    if text.is_empty() {
        text = cx.decode(xtn_parts[11]);
    }
    let mut either = text;
    if either.is_empty() {
        cx.begin_text();
        {
            let encoded = cx.leaf(xtn_parts[4], Level::Subcomponent, Row(31));
            let text = cx.decode(encoded);
            let text_2 = cx.concat(b"+", text);
            cx.append_text(" ", text_2);
            let encoded = cx.leaf(xtn_parts[5], Level::Subcomponent, Row(31));
            let text = cx.decode(encoded);
            cx.append_text(" ", text);
            let encoded = cx.leaf(xtn_parts[6], Level::Subcomponent, Row(31));
            let text = cx.decode(encoded);
            cx.append_text(" ", text);
        }
        let joined = cx.end_text();
        either = joined;
    }
    // tests/benches/maps/datatypes.mw:104  XTN.4 or XTN.12 or join(concat("+", XTN.5), " ", XTN.6, XTN.7) or XTN.1 -> ContactPoint.value
    let mut text: Value = either;
    if text.is_empty() {
        text = cx.decode(xtn_parts[0]);
    }
    cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(31))?;
    // tests/benches/maps/datatypes.mw:105  XTN.2 -> ContactPoint.use
    let encoded = cx.leaf(xtn_parts[1], Level::Subcomponent, Row(32));
    let text = cx.decode(encoded);
    cx.put_code(
        "\"use\":",
        cx.cell(10, cx.lookup(10, text), TableColumn::Code),
        Form::Iso,
        Policy::Fail,
        Row(32),
    )?;
    Ok(())
}
/// tests/benches/maps/datatypes.mw:91
pub(crate) fn address<'m>(cx: &mut Context<'m>, xad: Value<'m>) -> Result<(), Failed> {
    let xad_parts = cx.split::<7>(xad, Level::Component);
    // tests/benches/maps/datatypes.mw:92  XAD.7 -> Address.use
    let encoded = cx.leaf(xad_parts[6], Level::Subcomponent, Row(40));
    let text = cx.decode(encoded);
    cx.put_code(
        "\"use\":",
        cx.cell(8, cx.lookup(8, text), TableColumn::Code),
        Form::Iso,
        Policy::Fail,
        Row(40),
    )?;
    let line = cx.open("\"line\":[", false);
    {
        // tests/benches/maps/datatypes.mw:93  XAD.1.1 -> Address.line
        let text = cx.decode(cx.component(xad_parts[0], Level::Subcomponent, 1));
        cx.put_string("", text, Form::Iso, Policy::Fail, Row(41))?;
        // tests/benches/maps/datatypes.mw:94  XAD.2 -> Address.line
        let text = cx.decode(xad_parts[1]);
        cx.put_string("", text, Form::Iso, Policy::Fail, Row(42))?;
    }
    cx.close(line, "]", false)?;
    // tests/benches/maps/datatypes.mw:95  XAD.3 -> Address.city
    let text = cx.decode(xad_parts[2]);
    cx.put_string("\"city\":", text, Form::Iso, Policy::Fail, Row(43))?;
    // tests/benches/maps/datatypes.mw:96  XAD.4 -> Address.state
    let text = cx.decode(xad_parts[3]);
    cx.put_string("\"state\":", text, Form::Iso, Policy::Fail, Row(44))?;
    // tests/benches/maps/datatypes.mw:97  XAD.5 -> Address.postalCode
    let text = cx.decode(xad_parts[4]);
    cx.put_string("\"postalCode\":", text, Form::Iso, Policy::Fail, Row(45))?;
    // tests/benches/maps/datatypes.mw:98  XAD.6 -> Address.country
    let encoded = cx.leaf(xad_parts[5], Level::Subcomponent, Row(46));
    let text = cx.decode(encoded);
    cx.put_string("\"country\":", text, Form::Iso, Policy::Fail, Row(46))?;
    Ok(())
}
/// tests/benches/maps/datatypes.mw:115
pub(crate) fn coding<'m>(cx: &mut Context<'m>, ce: Value<'m>) -> Result<(), Failed> {
    let ce_parts = cx.split::<3>(ce, Level::Component);
    // tests/benches/maps/datatypes.mw:116  CE.3 -> Coding.system
    let encoded = cx.leaf(ce_parts[2], Level::Subcomponent, Row(48));
    let text = cx.decode(encoded);
    cx.put_uri(
        "\"system\":",
        cx.cell(12, cx.lookup(12, text), TableColumn::Code),
        Form::Iso,
        Policy::Fail,
        Row(48),
    )?;
    // tests/benches/maps/datatypes.mw:117  CE.1 -> Coding.code
    let text = cx.decode(ce_parts[0]);
    cx.put_code("\"code\":", text, Form::Iso, Policy::Warn, Row(49))?;
    // tests/benches/maps/datatypes.mw:118  CE.2 -> Coding.display
    let text = cx.decode(ce_parts[1]);
    cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(50))?;
    Ok(())
}
/// tests/benches/maps/datatypes.mw:121
pub(crate) fn alternate_coding<'m>(
    cx: &mut Context<'m>,
    ce: Value<'m>,
) -> Result<(), Failed> {
    let ce_parts = cx.split::<6>(ce, Level::Component);
    // tests/benches/maps/datatypes.mw:122  CE.6 -> Coding.system
    let encoded = cx.leaf(ce_parts[5], Level::Subcomponent, Row(51));
    let text = cx.decode(encoded);
    cx.put_uri(
        "\"system\":",
        cx.cell(12, cx.lookup(12, text), TableColumn::Code),
        Form::Iso,
        Policy::Fail,
        Row(51),
    )?;
    // tests/benches/maps/datatypes.mw:123  CE.4 -> Coding.code
    let text = cx.decode(ce_parts[3]);
    cx.put_code("\"code\":", text, Form::Iso, Policy::Warn, Row(52))?;
    // tests/benches/maps/datatypes.mw:124  CE.5 -> Coding.display
    let text = cx.decode(ce_parts[4]);
    cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(53))?;
    Ok(())
}
/// tests/benches/maps/datatypes.mw:109
pub(crate) fn codeable_concept<'m>(
    cx: &mut Context<'m>,
    ce: Value<'m>,
) -> Result<(), Failed> {
    let coding_2 = cx.open("\"coding\":[", false);
    {
        if mapwright_runtime::has_value(ce) {
            let element = cx.open("{", false);
            {
                coding(cx, ce)?;
            }
            cx.close(element, "}", false)?;
        }
        if mapwright_runtime::has_value(ce) {
            let element_2 = cx.open("{", false);
            {
                alternate_coding(cx, ce)?;
            }
            cx.close(element_2, "}", false)?;
        }
    }
    cx.close(coding_2, "]", false)?;
    // tests/benches/maps/datatypes.mw:112  CE.2 -> CodeableConcept.text
    let text = cx.decode(cx.component(ce, Level::Component, 2));
    cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(55))?;
    Ok(())
}
/// tests/benches/maps/adt.mw:127
pub(crate) fn patient<'m>(
    cx: &mut Context<'m>,
    patient_id: Id,
    adt_a01_2: Node,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"Patient\"", false);
    // tests/benches/maps/adt.mw:127  PID -> Patient
    cx.put_identified("\"id\":\"", patient_id, "");
    let pid = cx.child(adt_a01_2, 4);
    let identifier_2 = cx.open("\"identifier\":[", false);
    {
        for pid_3 in cx.repetitions(cx.field(pid, 3)) {
            if mapwright_runtime::has_value(pid_3) {
                let element = cx.open("{", false);
                {
                    identifier(cx, pid_3)?;
                }
                cx.close(element, "}", false)?;
            }
        }
        let pid_18 = cx.single(cx.field(pid, 18), Row(20));
        if mapwright_runtime::has_value(pid_18) {
            let element_2 = cx.open("{", false);
            {
                identifier(cx, pid_18)?;
            }
            cx.close(element_2, "}", false)?;
        }
    }
    cx.close(identifier_2, "]", false)?;
    let name = cx.open("\"name\":[", false);
    {
        for pid_5 in cx.repetitions(cx.field(pid, 5)) {
            if mapwright_runtime::has_value(pid_5) {
                let element_3 = cx.open("{", false);
                {
                    human_name(cx, pid_5)?;
                }
                cx.close(element_3, "}", false)?;
            }
        }
    }
    cx.close(name, "]", false)?;
    let telecom = cx.open("\"telecom\":[", false);
    {
        for pid_13 in cx.repetitions(cx.field(pid, 13)) {
            if mapwright_runtime::has_value(pid_13) {
                let element_4 = cx.open("{", false);
                {
                    contact_point(cx, pid_13)?;
                }
                cx.close(element_4, "}", false)?;
            }
        }
        for pid_14 in cx.repetitions(cx.field(pid, 14)) {
            if mapwright_runtime::has_value(pid_14) {
                let element_5 = cx.open("{", false);
                {
                    contact_point(cx, pid_14)?;
                }
                cx.close(element_5, "}", false)?;
            }
        }
    }
    cx.close(telecom, "]", false)?;
    // tests/benches/maps/adt.mw:67  PID-8 -> Patient.gender
    let encoded = cx.sole(cx.field(pid, 8), Row(34));
    let text = cx.decode(encoded);
    cx.put_code(
        "\"gender\":",
        cx.cell(6, cx.lookup(6, text), TableColumn::Code),
        Form::Iso,
        Policy::Fail,
        Row(34),
    )?;
    // tests/benches/maps/adt.mw:68  date(PID-7.1) -> Patient.birthDate
    let encoded = cx.single(cx.field(pid, 7), Row(35));
    let encoded_2 = cx
        .leaf(cx.component(encoded, Level::Component, 1), Level::Subcomponent, Row(35));
    let text = cx.decode(encoded_2);
    let text_2 = cx.date(text);
    cx.put_date("\"birthDate\":", text_2, Form::V2, Policy::Warn, Row(35))?;
    let pid_29 = cx.single(cx.field(pid, 29), Row(36));
    let holds = mapwright_runtime::has_value(pid_29);
    if holds {
        // tests/benches/maps/adt.mw:69  PID-29.1 -> Patient.deceasedDateTime
        let encoded = cx
            .leaf(
                cx.component(pid_29, Level::Component, 1),
                Level::Subcomponent,
                Row(37),
            );
        let text = cx.decode(encoded);
        cx.put_date_time(
            "\"deceasedDateTime\":",
            text,
            Form::V2,
            Policy::Warn,
            Row(37),
        )?;
    }
    if !(holds) {
        // tests/benches/maps/adt.mw:70  PID-30 -> Patient.deceasedBoolean
        let encoded = cx.sole(cx.field(pid, 30), Row(38));
        let text = cx.decode(encoded);
        cx.put_boolean("\"deceasedBoolean\":", text, Form::V2, Policy::Warn, Row(38))?;
    }
    let address_2 = cx.open("\"address\":[", false);
    {
        for pid_11 in cx.repetitions(cx.field(pid, 11)) {
            if mapwright_runtime::has_value(pid_11) {
                let element_6 = cx.open("{", false);
                {
                    address(cx, pid_11)?;
                }
                cx.close(element_6, "}", false)?;
            }
        }
    }
    cx.close(address_2, "]", false)?;
    let pid_16 = cx.single(cx.field(pid, 16), Row(47));
    if mapwright_runtime::has_value(pid_16) {
        let marital_status = cx.open("\"maritalStatus\":{", false);
        {
            let pid_16_parts = cx.split::<2>(pid_16, Level::Component);
            let coding_2 = cx.open("\"coding\":[", false);
            {
                let element_7 = cx.open("{", false);
                {
                    coding(cx, pid_16)?;
                }
                cx.close(element_7, "}", false)?;
                let element_8 = cx.open("{", false);
                {
                    alternate_coding(cx, pid_16)?;
                }
                cx.close(element_8, "}", false)?;
                let pid_16_1 = cx.decode(pid_16_parts[0]);
                if !pid_16_1.is_empty() {
                    let element_9 = cx.open("{", false);
                    {
                        let pid_16_1_row = cx.lookup(0, pid_16_1);
                        // tests/benches/maps/adt.mw:72  .1 -> CodeableConcept.coding
                        cx.put_coding("", 0, pid_16_1_row, "");
                    }
                    cx.close(element_9, "}", false)?;
                }
            }
            cx.close(coding_2, "]", false)?;
            // tests/benches/maps/datatypes.mw:112  CE.2 -> CodeableConcept.text
            let text = cx.decode(pid_16_parts[1]);
            cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(55))?;
        }
        cx.close(marital_status, "}", false)?;
    }
    let encoded = cx.sole(cx.field(pid, 25), Row(56));
    let pid_25 = cx.decode(encoded);
    let holds_b = !pid_25.is_empty();
    if holds_b {
        // tests/benches/maps/adt.mw:73  PID-25 -> Patient.multipleBirthInteger
        cx.put_integer(
            "\"multipleBirthInteger\":",
            pid_25,
            Form::Iso,
            Policy::Warn,
            Row(57),
        )?;
    }
    if !(holds_b) {
        // tests/benches/maps/adt.mw:74  PID-24 -> Patient.multipleBirthBoolean
        let encoded = cx.sole(cx.field(pid, 24), Row(58));
        let text = cx.decode(encoded);
        cx.put_boolean(
            "\"multipleBirthBoolean\":",
            text,
            Form::V2,
            Policy::Warn,
            Row(58),
        )?;
    }
    let communication = cx.open("\"communication\":[", false);
    {
        let pid_15 = cx.single(cx.field(pid, 15), Row(59));
        if mapwright_runtime::has_value(pid_15) {
            let element_10 = cx.open("{", false);
            {
                // tests/benches/maps/adt.mw:75  PID-15 -> Patient.communication.language
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
                cx.require(before, Row(60), Lack::Fail);
            }
            cx.close(element_10, "}", false)?;
        }
    }
    cx.close(communication, "]", false)?;
    Ok(())
}
/// tests/benches/maps/adt.mw:130
pub(crate) fn related_person<'m>(
    cx: &mut Context<'m>,
    relative_id: Id,
    patient_id: Id,
    nk1: Node,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"RelatedPerson\"", false);
    // tests/benches/maps/adt.mw:130  NK1 -> RelatedPerson
    cx.put_identified("\"id\":\"", relative_id, "");
    // tests/benches/maps/adt.mw:79  who -> RelatedPerson.patient
    let before = cx.position();
    {
        cx.put_identified("\"patient\":{\"reference\":\"urn:uuid:", patient_id, "}");
    }
    cx.require(before, Row(62), Lack::Fail);
    let relationship = cx.open("\"relationship\":[", false);
    {
        let nk1_3 = cx.single(cx.field(nk1, 3), Row(63));
        if mapwright_runtime::has_value(nk1_3) {
            let element = cx.open("{", false);
            {
                let nk1_3_parts = cx.split::<2>(nk1_3, Level::Component);
                let coding_2 = cx.open("\"coding\":[", false);
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
                    let nk1_3_1 = cx.decode(nk1_3_parts[0]);
                    if !nk1_3_1.is_empty() {
                        let element_4 = cx.open("{", false);
                        {
                            let nk1_3_1_row = cx.lookup(1, nk1_3_1);
                            // tests/benches/maps/adt.mw:80  .1 -> CodeableConcept.coding
                            cx.put_coding("", 1, nk1_3_1_row, "");
                        }
                        cx.close(element_4, "}", false)?;
                    }
                }
                cx.close(coding_2, "]", false)?;
                // tests/benches/maps/datatypes.mw:112  CE.2 -> CodeableConcept.text
                let text = cx.decode(nk1_3_parts[1]);
                cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(55))?;
            }
            cx.close(element, "}", false)?;
        }
    }
    cx.close(relationship, "]", false)?;
    let name = cx.open("\"name\":[", false);
    {
        for nk1_2 in cx.repetitions(cx.field(nk1, 2)) {
            if mapwright_runtime::has_value(nk1_2) {
                let element_5 = cx.open("{", false);
                {
                    human_name(cx, nk1_2)?;
                }
                cx.close(element_5, "}", false)?;
            }
        }
    }
    cx.close(name, "]", false)?;
    let telecom = cx.open("\"telecom\":[", false);
    {
        for nk1_5 in cx.repetitions(cx.field(nk1, 5)) {
            if mapwright_runtime::has_value(nk1_5) {
                let element_6 = cx.open("{", false);
                {
                    contact_point(cx, nk1_5)?;
                }
                cx.close(element_6, "}", false)?;
            }
        }
        for nk1_6 in cx.repetitions(cx.field(nk1, 6)) {
            if mapwright_runtime::has_value(nk1_6) {
                let element_7 = cx.open("{", false);
                {
                    contact_point(cx, nk1_6)?;
                }
                cx.close(element_7, "}", false)?;
            }
        }
    }
    cx.close(telecom, "]", false)?;
    // tests/benches/maps/adt.mw:84  NK1-15 -> RelatedPerson.gender
    let encoded = cx.sole(cx.field(nk1, 15), Row(68));
    let text = cx.decode(encoded);
    cx.put_code(
        "\"gender\":",
        cx.cell(6, cx.lookup(6, text), TableColumn::Code),
        Form::Iso,
        Policy::Fail,
        Row(68),
    )?;
    // tests/benches/maps/adt.mw:85  date(NK1-16.1) -> RelatedPerson.birthDate
    let encoded = cx.single(cx.field(nk1, 16), Row(69));
    let encoded_2 = cx
        .leaf(cx.component(encoded, Level::Component, 1), Level::Subcomponent, Row(69));
    let text = cx.decode(encoded_2);
    let text_2 = cx.date(text);
    cx.put_date("\"birthDate\":", text_2, Form::V2, Policy::Warn, Row(69))?;
    let address_2 = cx.open("\"address\":[", false);
    {
        for nk1_4 in cx.repetitions(cx.field(nk1, 4)) {
            if mapwright_runtime::has_value(nk1_4) {
                let element_8 = cx.open("{", false);
                {
                    address(cx, nk1_4)?;
                }
                cx.close(element_8, "}", false)?;
            }
        }
    }
    cx.close(address_2, "]", false)?;
    Ok(())
}
/// tests/benches/maps/adt.mw:133
pub(crate) fn location<'m>(
    cx: &mut Context<'m>,
    ward_id: Id,
    adt_a01_2: Node,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"Location\"", false);
    // tests/benches/maps/adt.mw:133  PV1-3 -> Location
    cx.put_identified("\"id\":\"", ward_id, "");
    let encoded = cx.single(cx.field(cx.child(adt_a01_2, 8), 3), Row(71));
    let pv1_3_parts = cx.split::<4>(encoded, Level::Component);
    cx.begin_text();
    {
        let encoded = cx.leaf(pv1_3_parts[0], Level::Subcomponent, Row(71));
        let text = cx.decode(encoded);
        cx.append_text(" ", text);
        let encoded = cx.leaf(pv1_3_parts[1], Level::Subcomponent, Row(71));
        let text = cx.decode(encoded);
        cx.append_text(" ", text);
        let encoded = cx.leaf(pv1_3_parts[2], Level::Subcomponent, Row(71));
        let text = cx.decode(encoded);
        cx.append_text(" ", text);
    }
    let joined = cx.end_text();
    // tests/benches/maps/adt.mw:91  join(PL.1, " ", PL.2, PL.3) -> Location.name
    cx.put_string("\"name\":", joined, Form::Iso, Policy::Fail, Row(71))?;
    cx.literal("\"mode\":\"instance\"", false);
    let managing_organization = cx.open("\"managingOrganization\":{", false);
    {
        // tests/benches/maps/adt.mw:92  PL.4.1 -> Location.managingOrganization.display
        let text = cx.decode(cx.component(pv1_3_parts[3], Level::Subcomponent, 1));
        cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(72))?;
    }
    cx.close(managing_organization, "}", false)?;
    Ok(())
}
/// tests/benches/maps/adt.mw:135
pub(crate) fn practitioner<'m>(
    cx: &mut Context<'m>,
    attending_id: Id,
    pv1_7: Value<'m>,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"Practitioner\"", false);
    // tests/benches/maps/adt.mw:135  doctor -> Practitioner
    cx.put_identified("\"id\":\"", attending_id, "");
    let pv1_7_parts = cx.split::<9>(pv1_7, Level::Component);
    let identifier_2 = cx.open("\"identifier\":[{", false);
    {
        let pv1_7_9_parts = cx.split::<2>(pv1_7_parts[8], Level::Subcomponent);
        // tests/benches/maps/datatypes.mw:128  uri(XCN.9.2) -> Practitioner.identifier.system
        let text = cx.decode(pv1_7_9_parts[1]);
        let text_2 = cx.uri(text);
        cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Fail, Row(73))?;
        // tests/benches/maps/datatypes.mw:129  XCN.1 -> Practitioner.identifier.value
        let text = cx.decode(pv1_7_parts[0]);
        cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(74))?;
        let assigner = cx.open("\"assigner\":{", false);
        {
            // tests/benches/maps/datatypes.mw:130  XCN.9.1 -> Practitioner.identifier.assigner.display
            let text = cx.decode(pv1_7_9_parts[0]);
            cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(75))?;
        }
        cx.close(assigner, "}", false)?;
    }
    cx.close(identifier_2, "}]", false)?;
    let name = cx.open("\"name\":[{", false);
    {
        // tests/benches/maps/datatypes.mw:131  XCN.2.1 -> Practitioner.name.family
        let text = cx.decode(cx.component(pv1_7_parts[1], Level::Subcomponent, 1));
        cx.put_string("\"family\":", text, Form::Iso, Policy::Fail, Row(76))?;
        let given = cx.open("\"given\":[", false);
        {
            // tests/benches/maps/datatypes.mw:132  XCN.3 -> Practitioner.name.given
            let text = cx.decode(pv1_7_parts[2]);
            cx.put_string("", text, Form::Iso, Policy::Fail, Row(77))?;
            // tests/benches/maps/datatypes.mw:133  XCN.4 -> Practitioner.name.given
            let text = cx.decode(pv1_7_parts[3]);
            cx.put_string("", text, Form::Iso, Policy::Fail, Row(78))?;
        }
        cx.close(given, "]", false)?;
        let prefix = cx.open("\"prefix\":[", false);
        {
            // tests/benches/maps/datatypes.mw:134  XCN.6 -> Practitioner.name.prefix
            let text = cx.decode(pv1_7_parts[5]);
            cx.put_string("", text, Form::Iso, Policy::Fail, Row(79))?;
        }
        cx.close(prefix, "]", false)?;
        let suffix = cx.open("\"suffix\":[", false);
        {
            // tests/benches/maps/datatypes.mw:135  XCN.5 -> Practitioner.name.suffix
            let text = cx.decode(pv1_7_parts[4]);
            cx.put_string("", text, Form::Iso, Policy::Fail, Row(80))?;
        }
        cx.close(suffix, "]", false)?;
    }
    cx.close(name, "}]", false)?;
    Ok(())
}
/// tests/benches/maps/adt.mw:138
pub(crate) fn practitioner_2<'m>(
    cx: &mut Context<'m>,
    referring_id: Id,
    pv1_8: Value<'m>,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"Practitioner\"", false);
    // tests/benches/maps/adt.mw:138  doctor -> Practitioner
    cx.put_identified("\"id\":\"", referring_id, "");
    let pv1_8_parts = cx.split::<9>(pv1_8, Level::Component);
    let identifier_2 = cx.open("\"identifier\":[{", false);
    {
        let pv1_8_9_parts = cx.split::<2>(pv1_8_parts[8], Level::Subcomponent);
        // tests/benches/maps/datatypes.mw:128  uri(XCN.9.2) -> Practitioner.identifier.system
        let text = cx.decode(pv1_8_9_parts[1]);
        let text_2 = cx.uri(text);
        cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Fail, Row(73))?;
        // tests/benches/maps/datatypes.mw:129  XCN.1 -> Practitioner.identifier.value
        let text = cx.decode(pv1_8_parts[0]);
        cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(74))?;
        let assigner = cx.open("\"assigner\":{", false);
        {
            // tests/benches/maps/datatypes.mw:130  XCN.9.1 -> Practitioner.identifier.assigner.display
            let text = cx.decode(pv1_8_9_parts[0]);
            cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(75))?;
        }
        cx.close(assigner, "}", false)?;
    }
    cx.close(identifier_2, "}]", false)?;
    let name = cx.open("\"name\":[{", false);
    {
        // tests/benches/maps/datatypes.mw:131  XCN.2.1 -> Practitioner.name.family
        let text = cx.decode(cx.component(pv1_8_parts[1], Level::Subcomponent, 1));
        cx.put_string("\"family\":", text, Form::Iso, Policy::Fail, Row(76))?;
        let given = cx.open("\"given\":[", false);
        {
            // tests/benches/maps/datatypes.mw:132  XCN.3 -> Practitioner.name.given
            let text = cx.decode(pv1_8_parts[2]);
            cx.put_string("", text, Form::Iso, Policy::Fail, Row(77))?;
            // tests/benches/maps/datatypes.mw:133  XCN.4 -> Practitioner.name.given
            let text = cx.decode(pv1_8_parts[3]);
            cx.put_string("", text, Form::Iso, Policy::Fail, Row(78))?;
        }
        cx.close(given, "]", false)?;
        let prefix = cx.open("\"prefix\":[", false);
        {
            // tests/benches/maps/datatypes.mw:134  XCN.6 -> Practitioner.name.prefix
            let text = cx.decode(pv1_8_parts[5]);
            cx.put_string("", text, Form::Iso, Policy::Fail, Row(79))?;
        }
        cx.close(prefix, "]", false)?;
        let suffix = cx.open("\"suffix\":[", false);
        {
            // tests/benches/maps/datatypes.mw:135  XCN.5 -> Practitioner.name.suffix
            let text = cx.decode(pv1_8_parts[4]);
            cx.put_string("", text, Form::Iso, Policy::Fail, Row(80))?;
        }
        cx.close(suffix, "]", false)?;
    }
    cx.close(name, "}]", false)?;
    Ok(())
}
/// tests/benches/maps/adt.mw:141
pub(crate) fn practitioner_3<'m>(
    cx: &mut Context<'m>,
    consulting_id: Id,
    pv1_9: Value<'m>,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"Practitioner\"", false);
    // tests/benches/maps/adt.mw:141  doctor -> Practitioner
    cx.put_identified("\"id\":\"", consulting_id, "");
    let pv1_9_parts = cx.split::<9>(pv1_9, Level::Component);
    let identifier_2 = cx.open("\"identifier\":[{", false);
    {
        let pv1_9_9_parts = cx.split::<2>(pv1_9_parts[8], Level::Subcomponent);
        // tests/benches/maps/datatypes.mw:128  uri(XCN.9.2) -> Practitioner.identifier.system
        let text = cx.decode(pv1_9_9_parts[1]);
        let text_2 = cx.uri(text);
        cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Fail, Row(73))?;
        // tests/benches/maps/datatypes.mw:129  XCN.1 -> Practitioner.identifier.value
        let text = cx.decode(pv1_9_parts[0]);
        cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(74))?;
        let assigner = cx.open("\"assigner\":{", false);
        {
            // tests/benches/maps/datatypes.mw:130  XCN.9.1 -> Practitioner.identifier.assigner.display
            let text = cx.decode(pv1_9_9_parts[0]);
            cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(75))?;
        }
        cx.close(assigner, "}", false)?;
    }
    cx.close(identifier_2, "}]", false)?;
    let name = cx.open("\"name\":[{", false);
    {
        // tests/benches/maps/datatypes.mw:131  XCN.2.1 -> Practitioner.name.family
        let text = cx.decode(cx.component(pv1_9_parts[1], Level::Subcomponent, 1));
        cx.put_string("\"family\":", text, Form::Iso, Policy::Fail, Row(76))?;
        let given = cx.open("\"given\":[", false);
        {
            // tests/benches/maps/datatypes.mw:132  XCN.3 -> Practitioner.name.given
            let text = cx.decode(pv1_9_parts[2]);
            cx.put_string("", text, Form::Iso, Policy::Fail, Row(77))?;
            // tests/benches/maps/datatypes.mw:133  XCN.4 -> Practitioner.name.given
            let text = cx.decode(pv1_9_parts[3]);
            cx.put_string("", text, Form::Iso, Policy::Fail, Row(78))?;
        }
        cx.close(given, "]", false)?;
        let prefix = cx.open("\"prefix\":[", false);
        {
            // tests/benches/maps/datatypes.mw:134  XCN.6 -> Practitioner.name.prefix
            let text = cx.decode(pv1_9_parts[5]);
            cx.put_string("", text, Form::Iso, Policy::Fail, Row(79))?;
        }
        cx.close(prefix, "]", false)?;
        let suffix = cx.open("\"suffix\":[", false);
        {
            // tests/benches/maps/datatypes.mw:135  XCN.5 -> Practitioner.name.suffix
            let text = cx.decode(pv1_9_parts[4]);
            cx.put_string("", text, Form::Iso, Policy::Fail, Row(80))?;
        }
        cx.close(suffix, "]", false)?;
    }
    cx.close(name, "}]", false)?;
    Ok(())
}
/// tests/benches/maps/adt.mw:144
pub(crate) fn practitioner_4<'m>(
    cx: &mut Context<'m>,
    admitting_id: Id,
    pv1_17: Value<'m>,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"Practitioner\"", false);
    // tests/benches/maps/adt.mw:144  doctor -> Practitioner
    cx.put_identified("\"id\":\"", admitting_id, "");
    let pv1_17_parts = cx.split::<9>(pv1_17, Level::Component);
    let identifier_2 = cx.open("\"identifier\":[{", false);
    {
        let pv1_17_9_parts = cx.split::<2>(pv1_17_parts[8], Level::Subcomponent);
        // tests/benches/maps/datatypes.mw:128  uri(XCN.9.2) -> Practitioner.identifier.system
        let text = cx.decode(pv1_17_9_parts[1]);
        let text_2 = cx.uri(text);
        cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Fail, Row(73))?;
        // tests/benches/maps/datatypes.mw:129  XCN.1 -> Practitioner.identifier.value
        let text = cx.decode(pv1_17_parts[0]);
        cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(74))?;
        let assigner = cx.open("\"assigner\":{", false);
        {
            // tests/benches/maps/datatypes.mw:130  XCN.9.1 -> Practitioner.identifier.assigner.display
            let text = cx.decode(pv1_17_9_parts[0]);
            cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(75))?;
        }
        cx.close(assigner, "}", false)?;
    }
    cx.close(identifier_2, "}]", false)?;
    let name = cx.open("\"name\":[{", false);
    {
        // tests/benches/maps/datatypes.mw:131  XCN.2.1 -> Practitioner.name.family
        let text = cx.decode(cx.component(pv1_17_parts[1], Level::Subcomponent, 1));
        cx.put_string("\"family\":", text, Form::Iso, Policy::Fail, Row(76))?;
        let given = cx.open("\"given\":[", false);
        {
            // tests/benches/maps/datatypes.mw:132  XCN.3 -> Practitioner.name.given
            let text = cx.decode(pv1_17_parts[2]);
            cx.put_string("", text, Form::Iso, Policy::Fail, Row(77))?;
            // tests/benches/maps/datatypes.mw:133  XCN.4 -> Practitioner.name.given
            let text = cx.decode(pv1_17_parts[3]);
            cx.put_string("", text, Form::Iso, Policy::Fail, Row(78))?;
        }
        cx.close(given, "]", false)?;
        let prefix = cx.open("\"prefix\":[", false);
        {
            // tests/benches/maps/datatypes.mw:134  XCN.6 -> Practitioner.name.prefix
            let text = cx.decode(pv1_17_parts[5]);
            cx.put_string("", text, Form::Iso, Policy::Fail, Row(79))?;
        }
        cx.close(prefix, "]", false)?;
        let suffix = cx.open("\"suffix\":[", false);
        {
            // tests/benches/maps/datatypes.mw:135  XCN.5 -> Practitioner.name.suffix
            let text = cx.decode(pv1_17_parts[4]);
            cx.put_string("", text, Form::Iso, Policy::Fail, Row(80))?;
        }
        cx.close(suffix, "]", false)?;
    }
    cx.close(name, "}]", false)?;
    Ok(())
}
/// tests/benches/maps/adt.mw:95
pub(crate) fn participant<'m>(cx: &mut Context<'m>, who: Id) -> Result<(), Failed> {
    let type_1 = cx.open("\"type\":[{\"coding\":[{", false);
    {
        let value_row = cx.lookup(3, b"ATND");
        if value_row < 0 && !b"ATND".is_empty() {
            // tests/benches/maps/adt.mw:96  role -> Encounter.participant.type.coding
            cx.report(Reported::CodeNotInTable, Row(85), b"ATND", "ParticipantRole")?;
        }
        // tests/benches/maps/adt.mw:96  role -> Encounter.participant.type.coding
        cx.put_coding("", 3, value_row, "");
    }
    cx.close(type_1, "}]}]", false)?;
    // tests/benches/maps/adt.mw:97  who -> Encounter.participant.individual
    cx.put_identified("\"individual\":{\"reference\":\"urn:uuid:", who, "}");
    Ok(())
}
/// tests/benches/maps/adt.mw:95
pub(crate) fn participant_2<'m>(cx: &mut Context<'m>, who: Id) -> Result<(), Failed> {
    let type_1 = cx.open("\"type\":[{\"coding\":[{", false);
    {
        let value_row = cx.lookup(3, b"REF");
        if value_row < 0 && !b"REF".is_empty() {
            // tests/benches/maps/adt.mw:96  role -> Encounter.participant.type.coding
            cx.report(Reported::CodeNotInTable, Row(85), b"REF", "ParticipantRole")?;
        }
        // tests/benches/maps/adt.mw:96  role -> Encounter.participant.type.coding
        cx.put_coding("", 3, value_row, "");
    }
    cx.close(type_1, "}]}]", false)?;
    // tests/benches/maps/adt.mw:97  who -> Encounter.participant.individual
    cx.put_identified("\"individual\":{\"reference\":\"urn:uuid:", who, "}");
    Ok(())
}
/// tests/benches/maps/adt.mw:95
pub(crate) fn participant_3<'m>(cx: &mut Context<'m>, who: Id) -> Result<(), Failed> {
    let type_1 = cx.open("\"type\":[{\"coding\":[{", false);
    {
        let value_row = cx.lookup(3, b"CON");
        if value_row < 0 && !b"CON".is_empty() {
            // tests/benches/maps/adt.mw:96  role -> Encounter.participant.type.coding
            cx.report(Reported::CodeNotInTable, Row(85), b"CON", "ParticipantRole")?;
        }
        // tests/benches/maps/adt.mw:96  role -> Encounter.participant.type.coding
        cx.put_coding("", 3, value_row, "");
    }
    cx.close(type_1, "}]}]", false)?;
    // tests/benches/maps/adt.mw:97  who -> Encounter.participant.individual
    cx.put_identified("\"individual\":{\"reference\":\"urn:uuid:", who, "}");
    Ok(())
}
/// tests/benches/maps/adt.mw:95
pub(crate) fn participant_4<'m>(cx: &mut Context<'m>, who: Id) -> Result<(), Failed> {
    let type_1 = cx.open("\"type\":[{\"coding\":[{", false);
    {
        let value_row = cx.lookup(3, b"ADM");
        if value_row < 0 && !b"ADM".is_empty() {
            // tests/benches/maps/adt.mw:96  role -> Encounter.participant.type.coding
            cx.report(Reported::CodeNotInTable, Row(85), b"ADM", "ParticipantRole")?;
        }
        // tests/benches/maps/adt.mw:96  role -> Encounter.participant.type.coding
        cx.put_coding("", 3, value_row, "");
    }
    cx.close(type_1, "}]}]", false)?;
    // tests/benches/maps/adt.mw:97  who -> Encounter.participant.individual
    cx.put_identified("\"individual\":{\"reference\":\"urn:uuid:", who, "}");
    Ok(())
}
/// tests/benches/maps/adt.mw:146
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
    ward_id: Id,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"Encounter\"", false);
    // tests/benches/maps/adt.mw:146  PV1 -> Encounter
    cx.put_identified("\"id\":\"", visit_id, "");
    let pv1 = cx.child(adt_a01_2, 8);
    let identifier_2 = cx.open("\"identifier\":[", false);
    {
        let pv1_19 = cx.single(cx.field(pv1, 19), Row(81));
        if mapwright_runtime::has_value(pv1_19) {
            let element = cx.open("{", false);
            {
                identifier(cx, pv1_19)?;
            }
            cx.close(element, "}", false)?;
        }
    }
    cx.close(identifier_2, "]", false)?;
    let mut any = false;
    let pv1_45_b = cx.field(pv1, 45);
    for pv1_45 in cx.repetitions(pv1_45_b) {
        if mapwright_runtime::has_value(pv1_45) {
            any = true;
            break;
        }
    }
    if any {
        cx.literal("\"status\":\"finished\"", true);
    } else {
        cx.literal("\"status\":\"in-progress\"", true);
    }
    // tests/benches/maps/adt.mw:104  PV1-2 or "O" -> Encounter.class
    let before = cx.position();
    {
        let encoded = cx.sole(cx.field(pv1, 2), Row(83));
        let mut text: Value = cx.decode(encoded);
        if text.is_empty() {
            text = b"O";
        }
        let pv1_2 = text;
        if !pv1_2.is_empty() {
            let class = cx.open("\"class\":{", false);
            {
                let pv1_2_row = cx.lookup(2, pv1_2);
                cx.put_coding("", 2, pv1_2_row, "");
            }
            cx.close(class, "}", false)?;
        }
    }
    cx.require(before, Row(83), Lack::Fail);
    // tests/benches/maps/adt.mw:147  patient -> Encounter.subject
    cx.put_identified("\"subject\":{\"reference\":\"urn:uuid:", patient_id, "}");
    let participant_5 = cx.open("\"participant\":[", false);
    {
        for position in attending_start..attending_end {
            let mut attending_id = cx.id_at(position);
            if attending_id.exists() {
                let element_2 = cx.open("{", false);
                {
                    participant(cx, attending_id)?;
                }
                cx.close(element_2, "}", false)?;
            }
        }
        for position_2 in referring_start..referring_end {
            let mut referring_id = cx.id_at(position_2);
            if referring_id.exists() {
                let element_3 = cx.open("{", false);
                {
                    participant_2(cx, referring_id)?;
                }
                cx.close(element_3, "}", false)?;
            }
        }
        for position_3 in consulting_start..consulting_end {
            let mut consulting_id = cx.id_at(position_3);
            if consulting_id.exists() {
                let element_4 = cx.open("{", false);
                {
                    participant_3(cx, consulting_id)?;
                }
                cx.close(element_4, "}", false)?;
            }
        }
        for position_4 in admitting_start..admitting_end {
            let mut admitting_id = cx.id_at(position_4);
            if admitting_id.exists() {
                let element_5 = cx.open("{", false);
                {
                    participant_4(cx, admitting_id)?;
                }
                cx.close(element_5, "}", false)?;
            }
        }
    }
    cx.close(participant_5, "]", false)?;
    let period = cx.open("\"period\":{", false);
    {
        // tests/benches/maps/adt.mw:105  PV1-44.1 -> Encounter.period.start
        let encoded = cx.single(cx.field(pv1, 44), Row(87));
        let encoded_2 = cx
            .leaf(
                cx.component(encoded, Level::Component, 1),
                Level::Subcomponent,
                Row(87),
            );
        let text = cx.decode(encoded_2);
        cx.put_date_time("\"start\":", text, Form::V2, Policy::Warn, Row(87))?;
        // tests/benches/maps/adt.mw:106  PV1-45[1].1 -> Encounter.period.end
        let encoded = cx
            .leaf(
                cx.component(cx.repetition(pv1_45_b, 1), Level::Component, 1),
                Level::Subcomponent,
                Row(88),
            );
        let text = cx.decode(encoded);
        cx.put_date_time("\"end\":", text, Form::V2, Policy::Warn, Row(88))?;
    }
    cx.close(period, "}", false)?;
    let location_2 = cx.open("\"location\":[{", false);
    {
        // tests/benches/maps/adt.mw:152  ward -> Encounter.location.location
        let before_2 = cx.position();
        {
            cx.put_identified("\"location\":{\"reference\":\"urn:uuid:", ward_id, "}");
        }
        cx.require(before_2, Row(89), Lack::Fail);
        cx.literal("\"status\":\"active\"", false);
    }
    cx.close(location_2, "}]", true)?;
    Ok(())
}
/// tests/benches/maps/adt.mw:156
pub(crate) fn allergy_intolerance<'m>(
    cx: &mut Context<'m>,
    allergy_id: Id,
    al1: Node,
    patient_id: Id,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"AllergyIntolerance\"", false);
    // tests/benches/maps/adt.mw:156  AL1 -> AllergyIntolerance
    cx.put_identified("\"id\":\"", allergy_id, "");
    let category = cx.open("\"category\":[", false);
    {
        // tests/benches/maps/adt.mw:110  AL1-2.1 -> AllergyIntolerance.category
        let encoded = cx.single(cx.field(al1, 2), Row(91));
        let text = cx.decode(cx.component(encoded, Level::Component, 1));
        cx.put_code(
            "",
            cx.cell(4, cx.lookup(4, text), TableColumn::Code),
            Form::Iso,
            Policy::Fail,
            Row(91),
        )?;
    }
    cx.close(category, "]", false)?;
    // tests/benches/maps/adt.mw:111  AL1-4.1 -> AllergyIntolerance.criticality
    let encoded = cx.single(cx.field(al1, 4), Row(92));
    let text = cx.decode(cx.component(encoded, Level::Component, 1));
    cx.put_code(
        "\"criticality\":",
        cx.cell(5, cx.lookup(5, text), TableColumn::Code),
        Form::Iso,
        Policy::Fail,
        Row(92),
    )?;
    let al1_3 = cx.single(cx.field(al1, 3), Row(93));
    if mapwright_runtime::has_value(al1_3) {
        let code = cx.open("\"code\":{", false);
        {
            codeable_concept(cx, al1_3)?;
        }
        cx.close(code, "}", false)?;
    }
    // tests/benches/maps/adt.mw:113  who -> AllergyIntolerance.patient
    let before = cx.position();
    {
        cx.put_identified("\"patient\":{\"reference\":\"urn:uuid:", patient_id, "}");
    }
    cx.require(before, Row(94), Lack::Fail);
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
                // tests/benches/maps/adt.mw:114  -> AllergyIntolerance.reaction.manifestation
                let before_2 = cx.position();
                {
                    let manifestation = cx.open("\"manifestation\":[", false);
                    {
                        for al1_5_b in cx.repetitions(al1_5_c) {
                            let al1_5_d = cx.decode(al1_5_b);
                            if !al1_5_d.is_empty() {
                                let element_2 = cx.open("{", false);
                                {
                                    // tests/benches/maps/adt.mw:114  sign -> CodeableConcept.text
                                    cx.put_string(
                                        "\"text\":",
                                        al1_5_d,
                                        Form::Iso,
                                        Policy::Fail,
                                        Row(96),
                                    )?;
                                }
                                cx.close(element_2, "}", false)?;
                            }
                        }
                    }
                    cx.close(manifestation, "]", false)?;
                }
                cx.require(before_2, Row(97), Lack::Fail);
            }
            cx.close(element, "}", false)?;
        }
    }
    cx.close(reaction, "]", false)?;
    Ok(())
}
/// tests/benches/maps/adt.mw:159
pub(crate) fn condition<'m>(
    cx: &mut Context<'m>,
    condition_id: Id,
    dg1: Node,
    patient_id: Id,
    visit_id: Id,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"Condition\"", false);
    // tests/benches/maps/adt.mw:159  DG1 -> Condition
    cx.put_identified("\"id\":\"", condition_id, "");
    let dg1_3 = cx.single(cx.field(dg1, 3), Row(99));
    if mapwright_runtime::has_value(dg1_3) {
        let code = cx.open("\"code\":{", false);
        {
            codeable_concept(cx, dg1_3)?;
        }
        cx.close(code, "}", false)?;
    }
    // tests/benches/maps/adt.mw:119  who -> Condition.subject
    let before = cx.position();
    {
        cx.put_identified("\"subject\":{\"reference\":\"urn:uuid:", patient_id, "}");
    }
    cx.require(before, Row(100), Lack::Fail);
    // tests/benches/maps/adt.mw:159  visit -> Condition.encounter
    cx.put_identified("\"encounter\":{\"reference\":\"urn:uuid:", visit_id, "}");
    // tests/benches/maps/adt.mw:120  DG1-5.1 -> Condition.onsetDateTime
    let encoded = cx.single(cx.field(dg1, 5), Row(102));
    let encoded_2 = cx
        .leaf(cx.component(encoded, Level::Component, 1), Level::Subcomponent, Row(102));
    let text = cx.decode(encoded_2);
    cx.put_date_time("\"onsetDateTime\":", text, Form::V2, Policy::Warn, Row(102))?;
    Ok(())
}
