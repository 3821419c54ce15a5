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
/// tests/benches/maps/oru.mw:107
pub(crate) fn oru_r01<'m>(cx: &mut Context<'m>, oru_r01_2: Node) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"Bundle\",\"type\":\"transaction\"", false);
    // tests/benches/maps/oru.mw:109  MSH-7.1 -> Bundle.timestamp
    let encoded = cx.single(cx.field(cx.child(oru_r01_2, 1), 7), Row(0));
    let encoded_2 = cx
        .leaf(cx.component(encoded, Level::Component, 1), Level::Subcomponent, Row(0));
    let text = cx.decode(encoded_2);
    cx.put_instant("\"timestamp\":", text, Form::V2, Policy::Skip, Row(0))?;
    let entry = cx.open("\"entry\":[", false);
    {
        let mut patient_result = cx.child(oru_r01_2, 3);
        while patient_result.exists() {
            let mut patient_id = Id::NONE;
            let pid = cx.child(cx.child(patient_result, 4), 5);
            if pid.exists() {
                // tests/benches/maps/oru.mw:112  PID -> Patient
                let text = cx.decode(cx.repetition(cx.field(pid, 3), 1));
                patient_id = cx.identify("Patient", &[text], Sharing::Unique, Row(1))?;
            }
            if patient_id.exists() {
                let element = cx.open("{", false);
                {
                    // tests/benches/maps/oru.mw:112  PID -> Patient
                    cx.put_identified("\"fullUrl\":\"urn:uuid:", patient_id, "");
                    let resource = cx.open("\"resource\":{", false);
                    {
                        patient(cx, patient_id, patient_result)?;
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
            let mut order_observation = cx.child(patient_result, 12);
            while order_observation.exists() {
                let mut order_id = Id::NONE;
                let obr = cx.child(order_observation, 14);
                if obr.exists() {
                    // tests/benches/maps/oru.mw:115  OBR -> ServiceRequest
                    let encoded = cx.single(cx.field(obr, 3), Row(31));
                    let text = cx.decode(encoded);
                    let encoded_2 = cx.single(cx.field(obr, 4), Row(31));
                    let text_2 = cx.decode(cx.component(encoded_2, Level::Component, 1));
                    order_id = cx
                        .identify(
                            "ServiceRequest",
                            &[text, text_2],
                            Sharing::Numbered,
                            Row(31),
                        )?;
                } else {
                    // tests/benches/maps/oru.mw:115  OBR -> ServiceRequest
                    cx.report(Reported::MissingSource, Row(31), b"", "")?;
                }
                let result_start = cx.ids();
                let mut observation = cx.child(order_observation, 20);
                while observation.exists() {
                    let mut result_id = Id::NONE;
                    let obx = cx.child(observation, 21);
                    if obx.exists() {
                        // tests/benches/maps/oru.mw:118  OBX -> Observation
                        let encoded = cx.single(cx.field(obr, 3), Row(32));
                        let text = cx.decode(encoded);
                        let encoded_2 = cx.single(cx.field(obx, 3), Row(32));
                        let text_2 = cx
                            .decode(cx.component(encoded_2, Level::Component, 1));
                        let encoded_3 = cx.single(cx.field(obx, 4), Row(32));
                        let text_3 = cx.decode(encoded_3);
                        result_id = cx
                            .identify(
                                "Observation",
                                &[text, text_2, text_3],
                                Sharing::Numbered,
                                Row(32),
                            )?;
                    } else {
                        // tests/benches/maps/oru.mw:118  OBX -> Observation
                        cx.report(Reported::MissingSource, Row(32), b"", "")?;
                    }
                    if !(result_id.exists()) {
                        result_id = cx.identify_none();
                    }
                    observation = cx.next(observation);
                }
                let result_end = cx.ids();
                let mut result_next = result_start;
                let mut report_id = Id::NONE;
                if obr.exists() {
                    // tests/benches/maps/oru.mw:125  OBR -> DiagnosticReport
                    let encoded = cx.single(cx.field(obr, 3), Row(33));
                    let text = cx.decode(encoded);
                    let encoded_2 = cx.single(cx.field(obr, 4), Row(33));
                    let text_2 = cx.decode(cx.component(encoded_2, Level::Component, 1));
                    report_id = cx
                        .identify(
                            "DiagnosticReport",
                            &[text, text_2],
                            Sharing::Numbered,
                            Row(33),
                        )?;
                } else {
                    // tests/benches/maps/oru.mw:125  OBR -> DiagnosticReport
                    cx.report(Reported::MissingSource, Row(33), b"", "")?;
                }
                if order_id.exists() {
                    let element_2 = cx.open("{", false);
                    {
                        // tests/benches/maps/oru.mw:115  OBR -> ServiceRequest
                        cx.put_identified("\"fullUrl\":\"urn:uuid:", order_id, "");
                        let resource_2 = cx.open("\"resource\":{", false);
                        {
                            service_request(
                                cx,
                                order_id,
                                order_observation,
                                patient_id,
                            )?;
                        }
                        cx.close(resource_2, "}", true)?;
                        let request_2 = cx.open("\"request\":{\"method\":\"PUT\"", true);
                        {
                            cx.put_identified("\"url\":\"ServiceRequest/", order_id, "");
                        }
                        cx.close(request_2, "}", false)?;
                    }
                    cx.close(element_2, "}", false)?;
                }
                let mut observation_b = cx.child(order_observation, 20);
                while observation_b.exists() {
                    let result_id_b = cx.id_at(result_next);
                    result_next += 1;
                    if result_id_b.exists() {
                        let element_3 = cx.open("{", false);
                        {
                            // tests/benches/maps/oru.mw:118  OBX -> Observation
                            cx.put_identified(
                                "\"fullUrl\":\"urn:uuid:",
                                result_id_b,
                                "",
                            );
                            let resource_3 = cx.open("\"resource\":{", false);
                            {
                                result(
                                    cx,
                                    observation_b,
                                    result_id_b,
                                    order_id,
                                    patient_id,
                                )?;
                            }
                            cx.close(resource_3, "}", true)?;
                            let request_3 = cx
                                .open("\"request\":{\"method\":\"PUT\"", true);
                            {
                                cx.put_identified(
                                    "\"url\":\"Observation/",
                                    result_id_b,
                                    "",
                                );
                            }
                            cx.close(request_3, "}", false)?;
                        }
                        cx.close(element_3, "}", false)?;
                    }
                    observation_b = cx.next(observation_b);
                }
                if report_id.exists() {
                    let element_4 = cx.open("{", false);
                    {
                        // tests/benches/maps/oru.mw:125  OBR -> DiagnosticReport
                        cx.put_identified("\"fullUrl\":\"urn:uuid:", report_id, "");
                        let resource_4 = cx.open("\"resource\":{", false);
                        {
                            report(
                                cx,
                                report_id,
                                order_observation,
                                order_id,
                                patient_id,
                                result_start,
                                result_end,
                            )?;
                        }
                        cx.close(resource_4, "}", true)?;
                        let request_4 = cx.open("\"request\":{\"method\":\"PUT\"", true);
                        {
                            cx.put_identified(
                                "\"url\":\"DiagnosticReport/",
                                report_id,
                                "",
                            );
                        }
                        cx.close(request_4, "}", false)?;
                    }
                    cx.close(element_4, "}", false)?;
                }
                order_observation = cx.next(order_observation);
            }
            patient_result = cx.next(patient_result);
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
        let encoded = cx.leaf(cx_parts[4], Level::Subcomponent, Row(3));
        let cx_5 = cx.decode(encoded);
        if !cx_5.is_empty() {
            let element = cx.open("{", false);
            {
                let cx_5_row = cx.lookup(9, cx_5);
                // tests/benches/maps/datatypes.mw:71  CX.5 -> Identifier.type.coding
                cx.put_coding("", 9, cx_5_row, "");
            }
            cx.close(element, "}", false)?;
        }
    }
    cx.close(type_1, "]}", false)?;
    let cx_4_parts = cx.split::<2>(cx_parts[3], Level::Subcomponent);
    // tests/benches/maps/datatypes.mw:72  uri(CX.4.2) -> Identifier.system
    let text = cx.decode(cx_4_parts[1]);
    let text_2 = cx.uri(text);
    cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Fail, Row(4))?;
    // tests/benches/maps/datatypes.mw:73  CX.1 -> Identifier.value
    let text = cx.decode(cx_parts[0]);
    cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(5))?;
    let period = cx.open("\"period\":{", false);
    {
        // tests/benches/maps/datatypes.mw:74  CX.7 -> Identifier.period.start
        let encoded = cx.leaf(cx_parts[6], Level::Subcomponent, Row(6));
        let text = cx.decode(encoded);
        cx.put_date_time("\"start\":", text, Form::V2, Policy::Warn, Row(6))?;
        // tests/benches/maps/datatypes.mw:75  CX.8 -> Identifier.period.end
        let encoded = cx.leaf(cx_parts[7], Level::Subcomponent, Row(7));
        let text = cx.decode(encoded);
        cx.put_date_time("\"end\":", text, Form::V2, Policy::Warn, Row(7))?;
    }
    cx.close(period, "}", false)?;
    let assigner = cx.open("\"assigner\":{", false);
    {
        // tests/benches/maps/datatypes.mw:76  CX.4.1 -> Identifier.assigner.display
        let text = cx.decode(cx_4_parts[0]);
        cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(8))?;
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
    let encoded = cx.leaf(xpn_parts[6], Level::Subcomponent, Row(10));
    let text = cx.decode(encoded);
    cx.put_code(
        "\"use\":",
        cx.cell(5, cx.lookup(5, text), TableColumn::Code),
        Form::Iso,
        Policy::Fail,
        Row(10),
    )?;
    // tests/benches/maps/datatypes.mw:82  XPN.1.1 -> HumanName.family
    let text = cx.decode(cx.component(xpn_parts[0], Level::Subcomponent, 1));
    cx.put_string("\"family\":", text, Form::Iso, Policy::Fail, Row(11))?;
    let given = cx.open("\"given\":[", false);
    {
        // tests/benches/maps/datatypes.mw:83  XPN.2 -> HumanName.given
        let text = cx.decode(xpn_parts[1]);
        cx.put_string("", text, Form::Iso, Policy::Fail, Row(12))?;
        // tests/benches/maps/datatypes.mw:84  XPN.3 -> HumanName.given
        let text = cx.decode(xpn_parts[2]);
        cx.put_string("", text, Form::Iso, Policy::Fail, Row(13))?;
    }
    cx.close(given, "]", false)?;
    let prefix = cx.open("\"prefix\":[", false);
    {
        // tests/benches/maps/datatypes.mw:85  XPN.5 -> HumanName.prefix
        let text = cx.decode(xpn_parts[4]);
        cx.put_string("", text, Form::Iso, Policy::Fail, Row(14))?;
    }
    cx.close(prefix, "]", false)?;
    let suffix = cx.open("\"suffix\":[", false);
    {
        // tests/benches/maps/datatypes.mw:86  XPN.4 -> HumanName.suffix
        let text = cx.decode(xpn_parts[3]);
        cx.put_string("", text, Form::Iso, Policy::Fail, Row(15))?;
        // tests/benches/maps/datatypes.mw:87  XPN.6 -> HumanName.suffix
        let encoded = cx.leaf(xpn_parts[5], Level::Subcomponent, Row(16));
        let text = cx.decode(encoded);
        cx.put_string("", text, Form::Iso, Policy::Fail, Row(16))?;
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
    let encoded = cx.leaf(xtn_parts[2], Level::Subcomponent, Row(18));
    let text = cx.decode(encoded);
    cx.put_code(
        "\"system\":",
        cx.cell(7, cx.lookup(7, text), TableColumn::Code),
        Form::Iso,
        Policy::Fail,
        Row(18),
    )?;
    let mut text: Value = cx.decode(xtn_parts[3]);
    if text.is_empty() {
        text = cx.decode(xtn_parts[11]);
    }
    let mut either = text;
    if either.is_empty() {
        cx.begin_text();
        {
            let encoded = cx.leaf(xtn_parts[4], Level::Subcomponent, Row(19));
            let text = cx.decode(encoded);
            let text_2 = cx.concat(b"+", text);
            cx.append_text(" ", text_2);
            let encoded = cx.leaf(xtn_parts[5], Level::Subcomponent, Row(19));
            let text = cx.decode(encoded);
            cx.append_text(" ", text);
            let encoded = cx.leaf(xtn_parts[6], Level::Subcomponent, Row(19));
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
    cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(19))?;
    // tests/benches/maps/datatypes.mw:105  XTN.2 -> ContactPoint.use
    let encoded = cx.leaf(xtn_parts[1], Level::Subcomponent, Row(20));
    let text = cx.decode(encoded);
    cx.put_code(
        "\"use\":",
        cx.cell(8, cx.lookup(8, text), TableColumn::Code),
        Form::Iso,
        Policy::Fail,
        Row(20),
    )?;
    Ok(())
}
/// tests/benches/maps/datatypes.mw:91
pub(crate) fn address<'m>(cx: &mut Context<'m>, xad: Value<'m>) -> Result<(), Failed> {
    let xad_parts = cx.split::<7>(xad, Level::Component);
    // tests/benches/maps/datatypes.mw:92  XAD.7 -> Address.use
    let encoded = cx.leaf(xad_parts[6], Level::Subcomponent, Row(24));
    let text = cx.decode(encoded);
    cx.put_code(
        "\"use\":",
        cx.cell(6, cx.lookup(6, text), TableColumn::Code),
        Form::Iso,
        Policy::Fail,
        Row(24),
    )?;
    let line = cx.open("\"line\":[", false);
    {
        // tests/benches/maps/datatypes.mw:93  XAD.1.1 -> Address.line
        let text = cx.decode(cx.component(xad_parts[0], Level::Subcomponent, 1));
        cx.put_string("", text, Form::Iso, Policy::Fail, Row(25))?;
        // tests/benches/maps/datatypes.mw:94  XAD.2 -> Address.line
        let text = cx.decode(xad_parts[1]);
        cx.put_string("", text, Form::Iso, Policy::Fail, Row(26))?;
    }
    cx.close(line, "]", false)?;
    // tests/benches/maps/datatypes.mw:95  XAD.3 -> Address.city
    let text = cx.decode(xad_parts[2]);
    cx.put_string("\"city\":", text, Form::Iso, Policy::Fail, Row(27))?;
    // tests/benches/maps/datatypes.mw:96  XAD.4 -> Address.state
    let text = cx.decode(xad_parts[3]);
    cx.put_string("\"state\":", text, Form::Iso, Policy::Fail, Row(28))?;
    // tests/benches/maps/datatypes.mw:97  XAD.5 -> Address.postalCode
    let text = cx.decode(xad_parts[4]);
    cx.put_string("\"postalCode\":", text, Form::Iso, Policy::Fail, Row(29))?;
    // tests/benches/maps/datatypes.mw:98  XAD.6 -> Address.country
    let encoded = cx.leaf(xad_parts[5], Level::Subcomponent, Row(30));
    let text = cx.decode(encoded);
    cx.put_string("\"country\":", text, Form::Iso, Policy::Fail, Row(30))?;
    Ok(())
}
/// tests/benches/maps/oru.mw:112
pub(crate) fn patient<'m>(
    cx: &mut Context<'m>,
    patient_id: Id,
    patient_result: Node,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"Patient\"", false);
    // tests/benches/maps/oru.mw:112  PID -> Patient
    cx.put_identified("\"id\":\"", patient_id, "");
    let pid = cx.child(cx.child(patient_result, 4), 5);
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
    }
    cx.close(identifier_2, "]", false)?;
    let name = cx.open("\"name\":[", false);
    {
        for pid_5 in cx.repetitions(cx.field(pid, 5)) {
            if mapwright_runtime::has_value(pid_5) {
                let element_2 = cx.open("{", false);
                {
                    human_name(cx, pid_5)?;
                }
                cx.close(element_2, "}", false)?;
            }
        }
    }
    cx.close(name, "]", false)?;
    let telecom = cx.open("\"telecom\":[", false);
    {
        for pid_13 in cx.repetitions(cx.field(pid, 13)) {
            if mapwright_runtime::has_value(pid_13) {
                let element_3 = cx.open("{", false);
                {
                    contact_point(cx, pid_13)?;
                }
                cx.close(element_3, "}", false)?;
            }
        }
    }
    cx.close(telecom, "]", false)?;
    // tests/benches/maps/oru.mw:57  PID-8 -> Patient.gender
    let encoded = cx.sole(cx.field(pid, 8), Row(21));
    let text = cx.decode(encoded);
    cx.put_code(
        "\"gender\":",
        cx.cell(4, cx.lookup(4, text), TableColumn::Code),
        Form::Iso,
        Policy::Fail,
        Row(21),
    )?;
    // tests/benches/maps/oru.mw:58  date(PID-7.1) -> Patient.birthDate
    let encoded = cx.single(cx.field(pid, 7), Row(22));
    let encoded_2 = cx
        .leaf(cx.component(encoded, Level::Component, 1), Level::Subcomponent, Row(22));
    let text = cx.decode(encoded_2);
    let text_2 = cx.date(text);
    cx.put_date("\"birthDate\":", text_2, Form::V2, Policy::Warn, Row(22))?;
    let address_2 = cx.open("\"address\":[", false);
    {
        for pid_11 in cx.repetitions(cx.field(pid, 11)) {
            if mapwright_runtime::has_value(pid_11) {
                let element_4 = cx.open("{", false);
                {
                    address(cx, pid_11)?;
                }
                cx.close(element_4, "}", false)?;
            }
        }
    }
    cx.close(address_2, "]", false)?;
    Ok(())
}
/// tests/benches/maps/oru.mw:46
pub(crate) fn order_number<'m>(
    cx: &mut Context<'m>,
    ei: Value<'m>,
) -> Result<(), Failed> {
    let ei_parts = cx.split::<3>(ei, Level::Component);
    // tests/benches/maps/oru.mw:47  uri(EI.3) -> Identifier.system
    let text = cx.decode(ei_parts[2]);
    let text_2 = cx.uri(text);
    cx.put_uri("\"system\":", text_2, Form::Iso, Policy::Fail, Row(35))?;
    // tests/benches/maps/oru.mw:48  EI.1 -> Identifier.value
    let text = cx.decode(ei_parts[0]);
    cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(36))?;
    let assigner = cx.open("\"assigner\":{", false);
    {
        // tests/benches/maps/oru.mw:49  EI.2 -> Identifier.assigner.display
        let encoded = cx.leaf(ei_parts[1], Level::Subcomponent, Row(37));
        let text = cx.decode(encoded);
        cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(37))?;
    }
    cx.close(assigner, "}", false)?;
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
    cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(46))?;
    Ok(())
}
/// tests/benches/maps/datatypes.mw:115
pub(crate) fn coding<'m>(cx: &mut Context<'m>, ce: Value<'m>) -> Result<(), Failed> {
    let ce_parts = cx.split::<3>(ce, Level::Component);
    // tests/benches/maps/datatypes.mw:116  CE.3 -> Coding.system
    let encoded = cx.leaf(ce_parts[2], Level::Subcomponent, Row(40));
    let text = cx.decode(encoded);
    cx.put_uri(
        "\"system\":",
        cx.cell(10, cx.lookup(10, text), TableColumn::Code),
        Form::Iso,
        Policy::Fail,
        Row(40),
    )?;
    // tests/benches/maps/datatypes.mw:117  CE.1 -> Coding.code
    let text = cx.decode(ce_parts[0]);
    cx.put_code("\"code\":", text, Form::Iso, Policy::Warn, Row(41))?;
    // tests/benches/maps/datatypes.mw:118  CE.2 -> Coding.display
    let text = cx.decode(ce_parts[1]);
    cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(42))?;
    Ok(())
}
/// tests/benches/maps/datatypes.mw:121
pub(crate) fn alternate_coding<'m>(
    cx: &mut Context<'m>,
    ce: Value<'m>,
) -> Result<(), Failed> {
    let ce_parts = cx.split::<6>(ce, Level::Component);
    // tests/benches/maps/datatypes.mw:122  CE.6 -> Coding.system
    let encoded = cx.leaf(ce_parts[5], Level::Subcomponent, Row(43));
    let text = cx.decode(encoded);
    cx.put_uri(
        "\"system\":",
        cx.cell(10, cx.lookup(10, text), TableColumn::Code),
        Form::Iso,
        Policy::Fail,
        Row(43),
    )?;
    // tests/benches/maps/datatypes.mw:123  CE.4 -> Coding.code
    let text = cx.decode(ce_parts[3]);
    cx.put_code("\"code\":", text, Form::Iso, Policy::Warn, Row(44))?;
    // tests/benches/maps/datatypes.mw:124  CE.5 -> Coding.display
    let text = cx.decode(ce_parts[4]);
    cx.put_string("\"display\":", text, Form::Iso, Policy::Fail, Row(45))?;
    Ok(())
}
/// tests/benches/maps/oru.mw:115
pub(crate) fn service_request<'m>(
    cx: &mut Context<'m>,
    order_id: Id,
    order_observation: Node,
    patient_id: Id,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"ServiceRequest\"", false);
    // tests/benches/maps/oru.mw:115  OBR -> ServiceRequest
    cx.put_identified("\"id\":\"", order_id, "");
    let obr = cx.child(order_observation, 14);
    let identifier_2 = cx.open("\"identifier\":[", false);
    {
        let obr_2 = cx.single(cx.field(obr, 2), Row(34));
        if mapwright_runtime::has_value(obr_2) {
            let element = cx.open("{", false);
            {
                order_number(cx, obr_2)?;
            }
            cx.close(element, "}", false)?;
        }
        let obr_3 = cx.single(cx.field(obr, 3), Row(38));
        if mapwright_runtime::has_value(obr_3) {
            let element_2 = cx.open("{", false);
            {
                order_number(cx, obr_3)?;
            }
            cx.close(element_2, "}", false)?;
        }
    }
    cx.close(identifier_2, "]", false)?;
    cx.literal("\"status\":\"active\",\"intent\":\"order\"", false);
    let obr_4 = cx.single(cx.field(obr, 4), Row(39));
    if mapwright_runtime::has_value(obr_4) {
        let code = cx.open("\"code\":{", false);
        {
            codeable_concept(cx, obr_4)?;
        }
        cx.close(code, "}", false)?;
    }
    // tests/benches/maps/oru.mw:68  who -> ServiceRequest.subject
    let before = cx.position();
    {
        cx.put_identified("\"subject\":{\"reference\":\"urn:uuid:", patient_id, "}");
    }
    cx.require(before, Row(47), Lack::Fail);
    Ok(())
}
/// tests/benches/maps/oru.mw:118
pub(crate) fn result<'m>(
    cx: &mut Context<'m>,
    observation: Node,
    result_id: Id,
    order_id: Id,
    patient_id: Id,
) -> Result<(), Failed> {
    let obx = cx.child(observation, 21);
    let obx_2_b = cx.single(cx.field(obx, 2), Row(48));
    let encoded = cx.leaf(obx_2_b, Level::Component, Row(48));
    let obx_2 = cx.decode(encoded);
    match obx_2 {
        b"NM" | b"CE" | b"CWE" | b"ST" | b"TX" | b"FT" => {}
        _ => {
            // tests/benches/maps/oru.mw:82  OBX-2
            cx.report(
                Reported::NoArmWarning,
                Row(48),
                obx_2_b,
                "OBX-2 names a type that the bench does not read",
            )?;
        }
    }
    cx.literal("\"resourceType\":\"Observation\"", false);
    // tests/benches/maps/oru.mw:118  OBX -> Observation
    cx.put_identified("\"id\":\"", result_id, "");
    // tests/benches/maps/oru.mw:120  order -> Observation.basedOn
    cx.put_identified("\"basedOn\":[{\"reference\":\"urn:uuid:", order_id, "}]");
    // tests/benches/maps/oru.mw:79  OBX-11 -> Observation.status
    let before = cx.position();
    {
        let encoded = cx.sole(cx.field(obx, 11), Row(50));
        let text = cx.decode(encoded);
        cx.put_code(
            "\"status\":",
            cx.cell(0, cx.lookup(0, text), TableColumn::Code),
            Form::Iso,
            Policy::Fail,
            Row(50),
        )?;
    }
    cx.require(before, Row(50), Lack::Fail);
    // tests/benches/maps/oru.mw:80  OBX-3 -> Observation.code
    let before_2 = cx.position();
    {
        let obx_3 = cx.single(cx.field(obx, 3), Row(51));
        if mapwright_runtime::has_value(obx_3) {
            let code = cx.open("\"code\":{", false);
            {
                codeable_concept(cx, obx_3)?;
            }
            cx.close(code, "}", false)?;
        }
    }
    cx.require(before_2, Row(51), Lack::Fail);
    // tests/benches/maps/oru.mw:119  patient -> Observation.subject
    cx.put_identified("\"subject\":{\"reference\":\"urn:uuid:", patient_id, "}");
    // tests/benches/maps/oru.mw:81  OBX-14.1 -> Observation.effectiveDateTime
    let encoded = cx.single(cx.field(obx, 14), Row(53));
    let encoded_2 = cx
        .leaf(cx.component(encoded, Level::Component, 1), Level::Subcomponent, Row(53));
    let text = cx.decode(encoded_2);
    cx.put_date_time("\"effectiveDateTime\":", text, Form::V2, Policy::Warn, Row(53))?;
    match obx_2 {
        b"NM" => {
            let value_quantity = cx.open("\"valueQuantity\":{", false);
            {
                // tests/benches/maps/oru.mw:83  OBX-5[1] -> Observation.valueQuantity.value
                let encoded = cx
                    .leaf(cx.repetition(cx.field(obx, 5), 1), Level::Component, Row(54));
                let text = cx.decode(encoded);
                cx.put_decimal("\"value\":", text, Form::Iso, Policy::Warn, Row(54))?;
                let obx_6 = cx.single(cx.field(obx, 6), Row(55));
                if mapwright_runtime::has_value(obx_6) {
                    // tests/benches/maps/oru.mw:72  CE.2 or CE.1 -> Quantity.unit
                    let mut text: Value = cx
                        .decode(cx.component(obx_6, Level::Component, 2));
                    if text.is_empty() {
                        text = cx.decode(cx.component(obx_6, Level::Component, 1));
                    }
                    cx.put_string("\"unit\":", text, Form::Iso, Policy::Fail, Row(56))?;
                }
                if mapwright_runtime::has_value(obx_6) {
                    // tests/benches/maps/oru.mw:73  CE.3 -> Quantity.system
                    let encoded = cx
                        .leaf(
                            cx.component(obx_6, Level::Component, 3),
                            Level::Subcomponent,
                            Row(57),
                        );
                    let text = cx.decode(encoded);
                    cx.put_uri(
                        "\"system\":",
                        cx.cell(10, cx.lookup(10, text), TableColumn::Code),
                        Form::Iso,
                        Policy::Fail,
                        Row(57),
                    )?;
                }
                if mapwright_runtime::has_value(obx_6) {
                    // tests/benches/maps/oru.mw:74  CE.1 -> Quantity.code
                    let text = cx.decode(cx.component(obx_6, Level::Component, 1));
                    cx.put_code("\"code\":", text, Form::Iso, Policy::Warn, Row(58))?;
                }
            }
            cx.close(value_quantity, "}", false)?;
        }
        _ => {}
    }
    match obx_2 {
        b"CE" => {
            let obx_5_b = cx.repetition(cx.field(obx, 5), 1);
            if mapwright_runtime::has_value(obx_5_b) {
                let value_codeable_concept = cx
                    .open("\"valueCodeableConcept\":{", false);
                {
                    codeable_concept(cx, obx_5_b)?;
                }
                cx.close(value_codeable_concept, "}", false)?;
            }
        }
        b"CWE" => {
            let value_codeable_concept_2 = cx.open("\"valueCodeableConcept\":{", false);
            {
                let obx_5_parts = cx
                    .split::<9>(cx.repetition(cx.field(obx, 5), 1), Level::Component);
                let obx_5_2 = cx.decode(obx_5_parts[1]);
                let coding_2 = cx.open("\"coding\":[{", false);
                {
                    // tests/benches/maps/oru.mw:86  OBX-5[1].3 -> Observation.valueCodeableConcept.coding.system
                    let encoded = cx.leaf(obx_5_parts[2], Level::Subcomponent, Row(60));
                    let text = cx.decode(encoded);
                    cx.put_uri(
                        "\"system\":",
                        cx.cell(10, cx.lookup(10, text), TableColumn::Code),
                        Form::Iso,
                        Policy::Fail,
                        Row(60),
                    )?;
                    // tests/benches/maps/oru.mw:87  OBX-5[1].1 -> Observation.valueCodeableConcept.coding.code
                    let text = cx.decode(obx_5_parts[0]);
                    cx.put_code("\"code\":", text, Form::Iso, Policy::Warn, Row(61))?;
                    // tests/benches/maps/oru.mw:88  OBX-5[1].2 -> Observation.valueCodeableConcept.coding.display
                    cx.put_string(
                        "\"display\":",
                        obx_5_2,
                        Form::Iso,
                        Policy::Fail,
                        Row(62),
                    )?;
                }
                cx.close(coding_2, "}]", false)?;
                // tests/benches/maps/oru.mw:89  OBX-5[1].9 or OBX-5[1].2 -> Observation.valueCodeableConcept.text
                let mut text: Value = cx.decode(obx_5_parts[8]);
                if text.is_empty() {
                    text = obx_5_2;
                }
                cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(63))?;
            }
            cx.close(value_codeable_concept_2, "}", false)?;
        }
        _ => {}
    }
    match obx_2 {
        b"ST" | b"TX" | b"FT" => {
            cx.begin_text();
            {
                for obx_5 in cx.repetitions(cx.field(obx, 5)) {
                    let text = cx.decode(obx_5);
                    cx.append_text("\n", text);
                }
            }
            let joined = cx.end_text();
            // tests/benches/maps/oru.mw:91  join(OBX-5, "\n") -> Observation.valueString
            cx.put_string("\"valueString\":", joined, Form::Iso, Policy::Fail, Row(64))?;
        }
        _ => {}
    }
    let interpretation = cx.open("\"interpretation\":[{\"coding\":[", false);
    {
        for obx_8 in cx.repetitions(cx.field(obx, 8)) {
            let encoded = cx.leaf(obx_8, Level::Component, Row(65));
            let obx_8_b = cx.decode(encoded);
            if !obx_8_b.is_empty() {
                let element = cx.open("{", false);
                {
                    let obx_8_row = cx.lookup(2, obx_8_b);
                    // tests/benches/maps/oru.mw:94  OBX-8 -> Observation.interpretation.coding
                    cx.put_coding("", 2, obx_8_row, "");
                }
                cx.close(element, "}", false)?;
            }
        }
    }
    cx.close(interpretation, "]}]", false)?;
    let note = cx.open("\"note\":[", false);
    {
        let mut nte = cx.child(observation, 22);
        while nte.exists() {
            let mut any = false;
            let nte_3_c = cx.field(nte, 3);
            for nte_3 in cx.repetitions(nte_3_c) {
                if !cx.decode(nte_3).is_empty() {
                    any = true;
                    break;
                }
            }
            if any {
                let element_2 = cx.open("{", false);
                {
                    // tests/benches/maps/oru.mw:121  join(.3, "\n") -> Annotation.text
                    let before_3 = cx.position();
                    {
                        cx.begin_text();
                        {
                            for nte_3_b in cx.repetitions(nte_3_c) {
                                let text = cx.decode(nte_3_b);
                                cx.append_text("\n", text);
                            }
                        }
                        let joined_b = cx.end_text();
                        // tests/benches/maps/oru.mw:121  join(.3, "\n") -> Annotation.text
                        cx.put_string(
                            "\"text\":",
                            joined_b,
                            Form::Iso,
                            Policy::Fail,
                            Row(67),
                        )?;
                    }
                    cx.require(before_3, Row(67), Lack::Fail);
                }
                cx.close(element_2, "}", false)?;
            }
            nte = cx.next(nte);
        }
    }
    cx.close(note, "]", false)?;
    let reference_range = cx.open("\"referenceRange\":[{", false);
    {
        // tests/benches/maps/oru.mw:95  OBX-7 -> Observation.referenceRange.text
        let encoded = cx.single(cx.field(obx, 7), Row(68));
        let text = cx.decode(encoded);
        cx.put_string("\"text\":", text, Form::Iso, Policy::Fail, Row(68))?;
    }
    cx.close(reference_range, "}]", false)?;
    Ok(())
}
/// tests/benches/maps/oru.mw:125
pub(crate) fn report<'m>(
    cx: &mut Context<'m>,
    report_id: Id,
    order_observation: Node,
    order_id: Id,
    patient_id: Id,
    result_start: i32,
    result_end: i32,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"DiagnosticReport\"", false);
    // tests/benches/maps/oru.mw:125  OBR -> DiagnosticReport
    cx.put_identified("\"id\":\"", report_id, "");
    let obr = cx.child(order_observation, 14);
    let identifier_2 = cx.open("\"identifier\":[", false);
    {
        let obr_3 = cx.single(cx.field(obr, 3), Row(69));
        if mapwright_runtime::has_value(obr_3) {
            let element = cx.open("{", false);
            {
                order_number(cx, obr_3)?;
            }
            cx.close(element, "}", false)?;
        }
    }
    cx.close(identifier_2, "]", false)?;
    // tests/benches/maps/oru.mw:126  order -> DiagnosticReport.basedOn
    cx.put_identified("\"basedOn\":[{\"reference\":\"urn:uuid:", order_id, "}]");
    let encoded = cx.sole(cx.field(obr, 25), Row(71));
    let obr_25 = cx.decode(encoded);
    if !obr_25.is_empty() {
        // tests/benches/maps/oru.mw:100  OBR-25 or "F" -> DiagnosticReport.status
        cx.put_code(
            "\"status\":",
            cx.cell(1, cx.lookup(1, obr_25), TableColumn::Code),
            Form::Iso,
            Policy::Fail,
            Row(71),
        )?;
    } else {
        cx.literal("\"status\":\"final\"", false);
    }
    let category = cx.open("\"category\":[{\"coding\":[", false);
    {
        let encoded = cx.sole(cx.field(obr, 24), Row(72));
        let obr_24 = cx.decode(encoded);
        if !obr_24.is_empty() {
            let element_2 = cx.open("{", false);
            {
                let obr_24_row = cx.lookup(3, obr_24);
                // tests/benches/maps/oru.mw:101  OBR-24 -> DiagnosticReport.category.coding
                cx.put_coding("", 3, obr_24_row, "");
            }
            cx.close(element_2, "}", false)?;
        }
    }
    cx.close(category, "]}]", false)?;
    // tests/benches/maps/oru.mw:102  OBR-4 -> DiagnosticReport.code
    let before = cx.position();
    {
        let obr_4 = cx.single(cx.field(obr, 4), Row(73));
        if mapwright_runtime::has_value(obr_4) {
            let code = cx.open("\"code\":{", false);
            {
                codeable_concept(cx, obr_4)?;
            }
            cx.close(code, "}", false)?;
        }
    }
    cx.require(before, Row(73), Lack::Fail);
    // tests/benches/maps/oru.mw:127  patient -> DiagnosticReport.subject
    cx.put_identified("\"subject\":{\"reference\":\"urn:uuid:", patient_id, "}");
    // tests/benches/maps/oru.mw:103  OBR-7.1 -> DiagnosticReport.effectiveDateTime
    let encoded = cx.single(cx.field(obr, 7), Row(75));
    let encoded_2 = cx
        .leaf(cx.component(encoded, Level::Component, 1), Level::Subcomponent, Row(75));
    let text = cx.decode(encoded_2);
    cx.put_date_time("\"effectiveDateTime\":", text, Form::V2, Policy::Warn, Row(75))?;
    // tests/benches/maps/oru.mw:104  OBR-22.1 -> DiagnosticReport.issued
    let encoded = cx.single(cx.field(obr, 22), Row(76));
    let encoded_2 = cx
        .leaf(cx.component(encoded, Level::Component, 1), Level::Subcomponent, Row(76));
    let text = cx.decode(encoded_2);
    cx.put_instant("\"issued\":", text, Form::V2, Policy::Warn, Row(76))?;
    let result_2 = cx.open("\"result\":[", false);
    {
        for position in result_start..result_end {
            let mut result_id = cx.id_at(position);
            if result_id.exists() {
                // tests/benches/maps/oru.mw:128  result -> DiagnosticReport.result
                cx.put_identified("{\"reference\":\"urn:uuid:", result_id, "}");
            }
        }
    }
    cx.close(result_2, "]", false)?;
    Ok(())
}
