//! `../maps/adt.mw`.

use super::datatypes::{Writer, gender};
use super::entries::{Shared, Uuid};
use super::json::Json;
use super::message::Segment;
use super::{Entries, HandWritten, Refused};

/// The beginning of a participant.
macro_rules! participant {
    ($code:literal, $display:literal) => {
        concat!(
            "{\"type\":[{\"coding\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/v3-ParticipationType\",\"code\":\"",
            $code,
            "\",\"display\":\"",
            $display,
            "\"}]}],\"individual\":{\"reference\":\"urn:uuid:"
        )
    };
}

/// The fields of PV1 that name doctors, and how their participants begin.
const DOCTORS: [(u32, &str); 4] = [
    (7, participant!("ATND", "attender")),
    (8, participant!("REF", "referrer")),
    (9, participant!("CON", "consultant")),
    (17, participant!("ADM", "admitter")),
];

/// A coding of a table, as an element of a list.
macro_rules! coding {
    ($system:literal, $code:literal, $display:literal) => {
        concat!(
            "{\"system\":\"http://terminology.hl7.org/CodeSystem/",
            $system,
            "\",\"code\":\"",
            $code,
            "\",\"display\":\"",
            $display,
            "\"},"
        )
    };
}

fn marital_status(code: &[u8]) -> &'static str {
    match code {
        b"M" => coding!("v3-MaritalStatus", "M", "Married"),
        b"S" => coding!("v3-MaritalStatus", "S", "Never Married"),
        b"D" => coding!("v3-MaritalStatus", "D", "Divorced"),
        b"W" => coding!("v3-MaritalStatus", "W", "Widowed"),
        b"A" => coding!("v3-MaritalStatus", "L", "Legally Separated"),
        _ => "",
    }
}

fn relationship(code: &[u8]) -> &'static str {
    match code {
        b"SPO" => coding!("v3-RoleCode", "SPS", "spouse"),
        b"CHD" => coding!("v3-RoleCode", "CHILD", "child"),
        b"MTH" => coding!("v3-RoleCode", "MTH", "mother"),
        b"FTH" => coding!("v3-RoleCode", "FTH", "father"),
        b"PAR" => coding!("v3-RoleCode", "PRN", "parent"),
        b"SIB" => coding!("v3-RoleCode", "SIB", "sibling"),
        b"BRO" => coding!("v3-RoleCode", "BRO", "brother"),
        b"SIS" => coding!("v3-RoleCode", "SIS", "sister"),
        b"FND" => coding!("v3-RoleCode", "FRND", "unrelated friend"),
        b"GRP" => coding!("v3-RoleCode", "GRPRN", "grandparent"),
        _ => "",
    }
}

fn encounter_class(code: &[u8]) -> &'static str {
    macro_rules! class {
        ($code:literal, $display:literal) => {
            concat!(
                "\"class\":{\"system\":\"http://terminology.hl7.org/CodeSystem/v3-ActCode\",\"code\":\"",
                $code,
                "\",\"display\":\"",
                $display,
                "\"},"
            )
        };
    }
    match code {
        b"E" => class!("EMER", "emergency"),
        b"I" => class!("IMP", "inpatient encounter"),
        b"P" => class!("PRENC", "pre-admission"),
        _ => class!("AMB", "ambulatory"),
    }
}

fn allergy_category(code: &[u8]) -> &'static str {
    match code {
        b"DA" => "\"category\":[\"medication\"],",
        b"FA" => "\"category\":[\"food\"],",
        b"EA" | b"PA" | b"LA" => "\"category\":[\"environment\"],",
        b"AA" => "\"category\":[\"biologic\"],",
        _ => "",
    }
}

fn criticality(code: &[u8]) -> &'static str {
    match code {
        b"SV" => "\"criticality\":\"high\",",
        b"MI" => "\"criticality\":\"low\",",
        _ => "",
    }
}

/// Transforms one message and appends the bundle to `out`.
pub(crate) fn transform(kept: &mut HandWritten, input: &[u8], out: &mut Vec<u8>) -> Result<(), Refused> {
    let message = kept.index.read(input)?;
    let entries = &mut kept.entries;
    entries.clear();
    let mut writer = Writer { message, json: Json { out } };
    writer.json.raw("{\"resourceType\":\"Bundle\",\"type\":\"transaction\",");
    if let Some(header) = message.named(b"MSH").next() {
        writer.timestamp(message.first(message.field(header, 6)));
    }
    writer.json.raw("\"entry\":[");

    let pid = message.named(b"PID").next().ok_or(Refused)?;
    let number = message.first_repetition(message.field(pid, 3));
    let patient = entries.unique("Patient", &[number]);
    writer.patient(pid, &patient);
    for segment in message.named(b"NK1") {
        let id = entries.unique("RelatedPerson", &[number, message.field(segment, 1)]);
        writer.relative(segment, &id, &patient);
    }
    if let Some(pv1) = message.named(b"PV1").next() {
        let visit = writer.visit(pv1, &patient, entries);
        for segment in message.named(b"AL1") {
            let [code] = message.components(message.field(segment, 3));
            let id = entries.numbered("AllergyIntolerance", &[number, code]);
            writer.allergy(segment, &id, &patient);
        }
        for segment in message.named(b"DG1") {
            let [code] = message.components(message.field(segment, 3));
            let [time] = message.components(message.field(segment, 5));
            let id = entries.numbered("Condition", &[number, code, time]);
            writer.condition(segment, &id, &patient, &visit);
        }
    }
    writer.json.end("]}");
    Ok(())
}

impl<'m> Writer<'m, '_> {
    /// An instant, if the value has a time and a zone.
    pub(crate) fn timestamp(&mut self, value: &[u8]) {
        if value.len() > 8 && !self.message.zone.is_empty() {
            self.json.date_time("\"timestamp\":\"", value, self.message.zone);
        }
    }

    fn patient(&mut self, pid: &Segment, id: &Uuid) {
        let message = self.message;
        self.json.begin_entry(id, "Patient\",\"id\":\"");
        self.identifiers(&[message.value(pid, 3), message.value(pid, 18)]);
        self.names(message.value(pid, 5));
        self.telecoms([message.value(pid, 13), message.value(pid, 14)]);
        self.json.raw(gender(message.value(pid, 8)));
        self.birth_date(message.first(message.field(pid, 7)));
        let death = message.first(message.field(pid, 29));
        if death.is_empty() {
            self.boolean("\"deceasedBoolean\":", message.value(pid, 30));
        } else {
            self.json.date_time("\"deceasedDateTime\":\"", death, message.zone);
        }
        self.addresses(message.value(pid, 11));
        let status = message.value(pid, 16);
        if !status.is_empty() {
            let object = self.json.open("\"maritalStatus\":{");
            self.concept(status, marital_status(message.first(status)));
            self.json.close(object, "},");
        }
        let order = message.value(pid, 25);
        if order.is_empty() {
            self.boolean("\"multipleBirthBoolean\":", message.value(pid, 24));
        } else {
            self.json.raw("\"multipleBirthInteger\":");
            self.json.bytes(order);
            self.json.raw(",");
        }
        let language = message.value(pid, 15);
        if !language.is_empty() {
            let object = self.json.open("\"communication\":[{\"language\":{");
            self.concept(language, "");
            self.json.close(object, "}}],");
        }
        self.json.end_entry(id, "},\"request\":{\"method\":\"PUT\",\"url\":\"Patient/");
    }

    /// The date part of a time.
    pub(crate) fn birth_date(&mut self, value: &[u8]) {
        let length = value.iter().take(8).take_while(|byte| byte.is_ascii_digit()).count();
        self.json.date("\"birthDate\":\"", &value[..length]);
    }

    fn boolean(&mut self, key: &str, value: &[u8]) {
        let json = match value {
            b"Y" => "true,",
            b"N" => "false,",
            _ => return,
        };
        self.json.raw(key);
        self.json.raw(json);
    }

    fn relative(&mut self, nk1: &Segment, id: &Uuid, patient: &Uuid) {
        let message = self.message;
        self.json.begin_entry(id, "RelatedPerson\",\"id\":\"");
        self.json.reference("\"patient\":{\"reference\":\"urn:uuid:", patient);
        let role = message.value(nk1, 3);
        if !role.is_empty() {
            let list = self.json.open("\"relationship\":[{");
            self.concept(role, relationship(message.first(role)));
            self.json.close(list, "}],");
        }
        self.names(message.value(nk1, 2));
        self.telecoms([message.value(nk1, 5), message.value(nk1, 6)]);
        self.json.raw(gender(message.value(nk1, 15)));
        self.birth_date(message.first(message.field(nk1, 16)));
        self.addresses(message.value(nk1, 4));
        self.json.end_entry(id, "},\"request\":{\"method\":\"PUT\",\"url\":\"RelatedPerson/");
    }

    /// The place and the doctors of a visit, and the visit.
    fn visit(&mut self, pv1: &Segment, patient: &Uuid, entries: &mut Entries) -> Uuid {
        let message = self.message;
        let place = message.field(pv1, 3);
        let ward = if place.is_empty() { None } else { Some(entries.unique("Location", &[place])) };
        if let Some(ward) = &ward {
            self.ward(place, ward);
        }
        let mut participants: [(&str, Uuid); 16] = [("", [0; 36]); 16];
        let mut count = 0;
        for (field, role) in DOCTORS {
            for doctor in message.repetitions(message.value(pv1, field)) {
                let parts: [_; 9] = message.components(doctor);
                let [name] = message.subcomponents(parts[8]);
                let id = match entries.once("Practitioner", &[parts[0], name]) {
                    Shared::First(id) => {
                        self.doctor(&parts, &id);
                        id
                    }
                    Shared::Again(id) => id,
                };
                if let Some(place) = participants.get_mut(count) {
                    *place = (role, id);
                    count += 1;
                }
            }
        }
        let number = message.field(pv1, 19);
        let id = entries.unique("Encounter", &[number]);
        self.json.begin_entry(&id, "Encounter\",\"id\":\"");
        self.identifiers(&[message.value(pv1, 19)]);
        let end = message.first(message.first_repetition(message.field(pv1, 45)));
        self.json.raw(if end.is_empty() {
            "\"status\":\"in-progress\","
        } else {
            "\"status\":\"finished\","
        });
        self.json.raw(encounter_class(message.value(pv1, 2)));
        self.json.reference("\"subject\":{\"reference\":\"urn:uuid:", patient);
        if count > 0 {
            self.json.raw("\"participant\":[");
            for (role, id) in &participants[..count] {
                self.json.reference(role, id);
                self.json.end("},");
            }
            self.json.end("],");
        }
        let period = self.json.open("\"period\":{");
        self.json.date_time("\"start\":\"", message.first(message.field(pv1, 44)), message.zone);
        self.json.date_time("\"end\":\"", end, message.zone);
        self.json.close(period, "},");
        if let Some(ward) = &ward {
            self.json.reference("\"location\":[{\"location\":{\"reference\":\"urn:uuid:", ward);
            self.json.raw("\"status\":\"active\"}],");
        }
        self.json.end_entry(&id, "},\"request\":{\"method\":\"PUT\",\"url\":\"Encounter/");
        id
    }

    fn doctor(&mut self, parts: &[&'m [u8]; 9], id: &Uuid) {
        self.json.begin_entry(id, "Practitioner\",\"id\":\"");
        self.practitioner(parts);
        self.json.end_entry(id, "},\"request\":{\"method\":\"PUT\",\"url\":\"Practitioner/");
    }

    fn ward(&mut self, place: &'m [u8], id: &Uuid) {
        let message = self.message;
        let [unit, room, bed, facility] = message.components(place);
        self.json.begin_entry(id, "Location\",\"id\":\"");
        let mut name = [unit, room, bed].into_iter().filter(|part| !part.is_empty());
        if let Some(first) = name.next() {
            self.json.raw("\"name\":\"");
            self.json.text(first);
            for part in name {
                self.json.raw(" ");
                self.json.text(part);
            }
            self.json.raw("\",");
        }
        self.json.raw("\"mode\":\"instance\",");
        let [facility] = message.subcomponents(facility);
        if !facility.is_empty() {
            self.text("\"managingOrganization\":{\"display\":\"", facility);
            self.json.end("},");
        }
        self.json.end_entry(id, "},\"request\":{\"method\":\"PUT\",\"url\":\"Location/");
    }

    fn allergy(&mut self, al1: &Segment, id: &Uuid, patient: &Uuid) {
        let message = self.message;
        self.json.begin_entry(id, "AllergyIntolerance\",\"id\":\"");
        self.json.raw(allergy_category(message.first(message.field(al1, 2))));
        self.json.raw(criticality(message.first(message.field(al1, 4))));
        let object = self.json.open("\"code\":{");
        self.concept(message.value(al1, 3), "");
        self.json.close(object, "},");
        self.json.reference("\"patient\":{\"reference\":\"urn:uuid:", patient);
        let signs = message.value(al1, 5);
        if !signs.is_empty() {
            self.json.raw("\"reaction\":[{\"manifestation\":[");
            for sign in message.repetitions(signs) {
                self.text("{\"text\":\"", sign);
                self.json.end("},");
            }
            self.json.end("]}],");
        }
        self.json.end_entry(id, "},\"request\":{\"method\":\"PUT\",\"url\":\"AllergyIntolerance/");
    }

    fn condition(&mut self, dg1: &Segment, id: &Uuid, patient: &Uuid, visit: &Uuid) {
        let message = self.message;
        self.json.begin_entry(id, "Condition\",\"id\":\"");
        let object = self.json.open("\"code\":{");
        self.concept(message.value(dg1, 3), "");
        self.json.close(object, "},");
        self.json.reference("\"subject\":{\"reference\":\"urn:uuid:", patient);
        self.json.reference("\"encounter\":{\"reference\":\"urn:uuid:", visit);
        self.json.date_time("\"onsetDateTime\":\"", message.first(message.field(dg1, 5)), message.zone);
        self.json.end_entry(id, "},\"request\":{\"method\":\"PUT\",\"url\":\"Condition/");
    }
}
