//! `../maps/oru.mw`.

use super::datatypes::{Writer, gender};
use super::entries::Uuid;
use super::json::Json;
use super::message::Segment;
use super::{HandWritten, Refused};

fn result_status(code: &[u8]) -> &'static str {
    match code {
        b"" => "",
        b"F" | b"U" => "\"status\":\"final\",",
        b"P" | b"R" | b"S" => "\"status\":\"preliminary\",",
        b"C" => "\"status\":\"corrected\",",
        b"X" => "\"status\":\"cancelled\",",
        b"W" | b"D" => "\"status\":\"entered-in-error\",",
        b"I" => "\"status\":\"registered\",",
        _ => "\"status\":\"unknown\",",
    }
}

fn report_status(code: &[u8]) -> &'static str {
    match code {
        b"" | b"F" => "\"status\":\"final\",",
        b"P" | b"R" | b"A" => "\"status\":\"preliminary\",",
        b"C" => "\"status\":\"corrected\",",
        b"X" => "\"status\":\"cancelled\",",
        b"O" | b"I" | b"S" => "\"status\":\"registered\",",
        _ => "\"status\":\"unknown\",",
    }
}

/// An element with one coding in a list.
macro_rules! coding {
    ($key:literal, $system:literal, $code:literal, $display:literal) => {
        concat!(
            "\"",
            $key,
            "\":[{\"coding\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/",
            $system,
            "\",\"code\":\"",
            $code,
            "\",\"display\":\"",
            $display,
            "\"}]}],"
        )
    };
}

fn interpretation(code: &[u8]) -> &'static str {
    match code {
        b"N" => coding!("interpretation", "v3-ObservationInterpretation", "N", "Normal"),
        b"A" => coding!("interpretation", "v3-ObservationInterpretation", "A", "Abnormal"),
        b"AA" => coding!("interpretation", "v3-ObservationInterpretation", "AA", "Critical abnormal"),
        b"H" => coding!("interpretation", "v3-ObservationInterpretation", "H", "High"),
        b"HH" => coding!("interpretation", "v3-ObservationInterpretation", "HH", "Critical high"),
        b"L" => coding!("interpretation", "v3-ObservationInterpretation", "L", "Low"),
        b"LL" => coding!("interpretation", "v3-ObservationInterpretation", "LL", "Critical low"),
        _ => "",
    }
}

fn category(code: &[u8]) -> &'static str {
    match code {
        b"HM" => coding!("category", "v2-0074", "HM", "Hematology"),
        b"CH" => coding!("category", "v2-0074", "CH", "Chemistry"),
        b"MB" => coding!("category", "v2-0074", "MB", "Microbiology"),
        b"LAB" => coding!("category", "v2-0074", "LAB", "Laboratory"),
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
    let mut patient = [0; 36];
    let mut segments = message.segments.iter().peekable();
    if let Some(header) = segments.next() {
        writer.timestamp(message.first(message.field(header, 6)));
    }
    writer.json.raw("\"entry\":[");
    while let Some(segment) = segments.next() {
        match &segment.name {
            b"PID" => {
                patient = entries.unique("Patient", &[message.first_repetition(message.field(segment, 3))]);
                writer.tested(segment, &patient);
            }
            b"OBR" => {
                let number = message.field(segment, 3);
                let [code] = message.components(message.field(segment, 4));
                let order = entries.numbered("ServiceRequest", &[number, code]);
                writer.order(segment, &order, &patient);
                let mut results = std::mem::take(&mut entries.results);
                results.clear();
                // Up to the next order or patient; the observations of specimens are not read.
                let mut specimen = false;
                while let Some(next) =
                    segments.next_if(|next| !matches!(&next.name, b"PID" | b"ORC" | b"OBR"))
                {
                    specimen |= next.name == *b"SPM";
                    if next.name == *b"OBX" && !specimen {
                        let [code] = message.components(message.field(next, 3));
                        let id = entries.numbered("Observation", &[number, code, message.field(next, 4)]);
                        results.push(id);
                        let rest = segments.clone();
                        let notes = rest.take_while(|note| note.name == *b"NTE");
                        writer.result(next, notes, &id, &patient, &order);
                    }
                }
                let report = entries.numbered("DiagnosticReport", &[number, code]);
                writer.report(segment, &report, &patient, &order, &results);
                entries.results = results;
            }
            _ => {}
        }
    }
    writer.json.end("]}");
    Ok(())
}

impl<'m> Writer<'m, '_> {
    fn tested(&mut self, pid: &Segment, id: &Uuid) {
        let message = self.message;
        self.json.begin_entry(id, "Patient\",\"id\":\"");
        self.identifiers(&[message.value(pid, 3)]);
        self.names(message.value(pid, 5));
        self.telecoms([message.value(pid, 13)]);
        self.json.raw(gender(message.value(pid, 8)));
        self.birth_date(message.first(message.field(pid, 7)));
        self.addresses(message.value(pid, 11));
        self.json.end_entry(id, "},\"request\":{\"method\":\"PUT\",\"url\":\"Patient/");
    }

    /// The members of an Identifier, of EI.
    fn order_number(&mut self, value: &'m [u8]) {
        let [number, name, universal] = self.message.components(value);
        let object = self.json.open("{");
        self.uri("\"system\":\"", universal);
        self.text("\"value\":\"", number);
        if !name.is_empty() {
            self.text("\"assigner\":{\"display\":\"", name);
            self.json.end("},");
        }
        self.json.close(object, "},");
    }

    fn order(&mut self, obr: &Segment, id: &Uuid, patient: &Uuid) {
        let message = self.message;
        self.json.begin_entry(id, "ServiceRequest\",\"id\":\"");
        let list = self.json.open("\"identifier\":[");
        self.order_number(message.value(obr, 2));
        self.order_number(message.value(obr, 3));
        self.json.close(list, "],");
        self.json.raw("\"status\":\"active\",\"intent\":\"order\",");
        self.code(message.value(obr, 4));
        self.json.reference("\"subject\":{\"reference\":\"urn:uuid:", patient);
        self.json.end_entry(id, "},\"request\":{\"method\":\"PUT\",\"url\":\"ServiceRequest/");
    }

    fn code(&mut self, value: &'m [u8]) {
        let object = self.json.open("\"code\":{");
        self.concept(value, "");
        self.json.close(object, "},");
    }

    fn result<'s>(
        &mut self,
        obx: &Segment,
        notes: impl Iterator<Item = &'s Segment>,
        id: &Uuid,
        patient: &Uuid,
        order: &Uuid,
    ) {
        let message = self.message;
        self.json.begin_entry(id, "Observation\",\"id\":\"");
        self.json.reference("\"basedOn\":[{\"reference\":\"urn:uuid:", order);
        self.json.end("],");
        self.json.raw(result_status(message.value(obx, 11)));
        self.code(message.value(obx, 3));
        self.json.reference("\"subject\":{\"reference\":\"urn:uuid:", patient);
        self.json.date_time("\"effectiveDateTime\":\"", message.first(message.field(obx, 14)), message.zone);
        self.value(obx);
        self.json.raw(interpretation(message.first_repetition(message.value(obx, 8))));
        self.notes(notes);
        let range = message.value(obx, 7);
        if !range.is_empty() {
            self.text("\"referenceRange\":[{\"text\":\"", range);
            self.json.end("}],");
        }
        self.json.end_entry(id, "},\"request\":{\"method\":\"PUT\",\"url\":\"Observation/");
    }

    fn value(&mut self, obx: &Segment) {
        let message = self.message;
        let values = message.value(obx, 5);
        let value = message.first_repetition(values);
        match message.value(obx, 2) {
            b"NM" => {
                let object = self.json.open("\"valueQuantity\":{");
                self.number("\"value\":", value);
                self.unit(message.value(obx, 6));
                self.json.close(object, "},");
            }
            b"CE" => {
                let object = self.json.open("\"valueCodeableConcept\":{");
                self.concept(value, "");
                self.json.close(object, "},");
            }
            b"CWE" => {
                let [code, display, system, _, _, _, _, _, text] = message.components(value);
                let object = self.json.open("\"valueCodeableConcept\":{");
                let list = self.json.open("\"coding\":[");
                self.coding(system, code, display);
                self.json.close(list, "],");
                self.text("\"text\":\"", if text.is_empty() { display } else { text });
                self.json.close(object, "},");
            }
            b"ST" | b"TX" | b"FT" => self.lines("\"valueString\":\"", values),
            _ => {}
        }
    }

    /// A number as it is, without a plus sign and leading zeros.
    fn number(&mut self, key: &str, value: &[u8]) {
        let (sign, digits) = match value {
            [b'-', digits @ ..] => ("-", digits),
            [b'+', digits @ ..] => ("", digits),
            digits => ("", digits),
        };
        let point = digits.iter().position(|byte| *byte == b'.');
        let (whole, fraction) = digits.split_at(point.unwrap_or(digits.len()));
        let fraction = fraction.get(1..).unwrap_or_default();
        let numeric = |part: &[u8]| part.iter().all(u8::is_ascii_digit);
        if whole.len() + fraction.len() == 0 || !numeric(whole) || !numeric(fraction) {
            return;
        }
        let zeros = whole.iter().take_while(|digit| **digit == b'0').count();
        self.json.raw(key);
        self.json.raw(sign);
        self.json.bytes(if zeros == whole.len() { b"0" } else { &whole[zeros..] });
        if !fraction.is_empty() {
            self.json.raw(".");
            self.json.bytes(fraction);
        }
        self.json.raw(",");
    }

    /// Repetitions as the lines of one text.
    fn lines(&mut self, key: &str, values: &'m [u8]) {
        if !values.contains(&self.message.repetition) {
            self.text(key, values);
            return;
        }
        let mut key = key;
        for line in self.message.repetitions(values) {
            self.text(key, line);
            // The quotation mark and comma, to go on.
            self.json.out.truncate(self.json.out.len() - 2);
            key = "\\n";
        }
        self.json.raw("\",");
    }

    fn notes<'s>(&mut self, notes: impl Iterator<Item = &'s Segment>) {
        let list = self.json.open("\"note\":[");
        for note in notes {
            let text = self.message.value(note, 3);
            if !text.is_empty() {
                self.json.raw("{");
                self.lines("\"text\":\"", text);
                self.json.end("},");
            }
        }
        self.json.close(list, "],");
    }

    fn report(&mut self, obr: &Segment, id: &Uuid, patient: &Uuid, order: &Uuid, results: &[Uuid]) {
        let message = self.message;
        self.json.begin_entry(id, "DiagnosticReport\",\"id\":\"");
        let list = self.json.open("\"identifier\":[");
        self.order_number(message.value(obr, 3));
        self.json.close(list, "],");
        self.json.reference("\"basedOn\":[{\"reference\":\"urn:uuid:", order);
        self.json.end("],");
        self.json.raw(report_status(message.value(obr, 25)));
        self.json.raw(category(message.value(obr, 24)));
        self.code(message.value(obr, 4));
        self.json.reference("\"subject\":{\"reference\":\"urn:uuid:", patient);
        self.json.date_time("\"effectiveDateTime\":\"", message.first(message.field(obr, 7)), message.zone);
        let issued = message.first(message.field(obr, 22));
        if issued.len() > 8 {
            self.json.date_time("\"issued\":\"", issued, message.zone);
        }
        if !results.is_empty() {
            self.json.raw("\"result\":[");
            for result in results {
                self.json.reference("{\"reference\":\"urn:uuid:", result);
            }
            self.json.end("],");
        }
        self.json.end_entry(id, "},\"request\":{\"method\":\"PUT\",\"url\":\"DiagnosticReport/");
    }
}
