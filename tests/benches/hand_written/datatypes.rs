//! Datatypes of v2 as elements of FHIR. Each writes the members of an object that is open.

use super::json::Json;
use super::message::Message;

pub(crate) struct Writer<'m, 'o> {
    pub(crate) message: Message<'m>,
    pub(crate) json: Json<'o>,
}

/// `urn:oid:` and the like, and what follows it; nothing if it is no URI.
fn uri(value: &[u8]) -> Option<(&'static str, &[u8])> {
    match value {
        [] => None,
        [b'0'..=b'2', b'.', ..] if value.iter().all(|byte| byte.is_ascii_digit() || *byte == b'.') => {
            Some(("urn:oid:", value))
        }
        _ if value.len() == 36 && value.iter().all(|byte| byte.is_ascii_hexdigit() || *byte == b'-') => {
            Some(("urn:uuid:", value))
        }
        _ if value.contains(&b':') && !value.contains(&b' ') => Some(("", value)),
        _ => None,
    }
}

fn coding_system(name: &[u8]) -> &'static str {
    match name {
        b"LN" => "\"system\":\"http://loinc.org\",",
        b"SCT" => "\"system\":\"http://snomed.info/sct\",",
        b"UCUM" => "\"system\":\"http://unitsofmeasure.org\",",
        b"I10" => "\"system\":\"http://hl7.org/fhir/sid/icd-10\",",
        b"RXNORM" => "\"system\":\"http://www.nlm.nih.gov/research/umls/rxnorm\",",
        b"HL70002" => "\"system\":\"http://terminology.hl7.org/CodeSystem/v2-0002\",",
        b"HL70063" => "\"system\":\"http://terminology.hl7.org/CodeSystem/v2-0063\",",
        b"HL70131" => "\"system\":\"http://terminology.hl7.org/CodeSystem/v2-0131\",",
        b"BCP47" => "\"system\":\"urn:ietf:bcp:47\",",
        _ => "",
    }
}

fn identifier_type(code: &[u8]) -> &'static str {
    macro_rules! of {
        ($code:literal, $display:literal) => {
            concat!(
                "\"type\":{\"coding\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/v2-0203\",\"code\":\"",
                $code,
                "\",\"display\":\"",
                $display,
                "\"}]},"
            )
        };
    }
    match code {
        b"MR" => of!("MR", "Medical record number"),
        b"NI" => of!("NI", "National unique individual identifier"),
        b"AN" => of!("AN", "Account number"),
        b"VN" => of!("VN", "Visit number"),
        b"PI" => of!("PI", "Patient internal identifier"),
        b"PPN" => of!("PPN", "Passport number"),
        b"SS" => of!("SS", "Social Security number"),
        b"DL" => of!("DL", "Driver's license number"),
        b"HC" => of!("HC", "Health Card Number"),
        _ => "",
    }
}

pub(crate) fn gender(code: &[u8]) -> &'static str {
    match code {
        b"" => "",
        b"F" => "\"gender\":\"female\",",
        b"M" => "\"gender\":\"male\",",
        b"A" | b"O" => "\"gender\":\"other\",",
        _ => "\"gender\":\"unknown\",",
    }
}

impl<'m> Writer<'m, '_> {
    /// Text of the message; `key` is `"name":"`.
    #[inline]
    pub(crate) fn text(&mut self, key: &str, value: &[u8]) {
        if self.message.escapes && value.contains(&self.message.escape) {
            let text = self.unescaped(value);
            self.json.string(key, &text);
        } else {
            self.json.string(key, value);
        }
    }

    #[cold]
    fn unescaped(&self, value: &[u8]) -> Vec<u8> {
        let message = &self.message;
        let mut text = Vec::new();
        let mut parts = value.split(|byte| *byte == message.escape);
        text.extend_from_slice(parts.next().unwrap_or_default());
        while let Some(escape) = parts.next() {
            match escape {
                b"T" => text.push(message.subcomponent),
                b"S" => text.push(message.component),
                b"R" => text.push(message.repetition),
                b"F" => text.push(b'|'),
                b"E" => text.push(message.escape),
                b".br" => text.push(b'\n'),
                _ => {}
            }
            text.extend_from_slice(parts.next().unwrap_or_default());
        }
        text
    }

    #[inline]
    pub(crate) fn uri(&mut self, key: &str, value: &[u8]) {
        if let Some((scheme, rest)) = uri(value) {
            self.json.raw(key);
            self.json.raw(scheme);
            self.json.text(rest);
            self.json.raw("\",");
        }
    }

    pub(crate) fn identifiers(&mut self, fields: &[&'m [u8]]) {
        let list = self.json.open("\"identifier\":[");
        for field in fields {
            for item in self.message.repetitions(field) {
                self.identifier(item);
            }
        }
        self.json.close(list, "],");
    }

    /// CX.
    fn identifier(&mut self, value: &'m [u8]) {
        let [id, _, _, authority, kind, _, from, to] = self.message.components(value);
        let object = self.json.open("{");
        self.json.raw(identifier_type(kind));
        let [name, universal] = self.message.subcomponents(authority);
        self.uri("\"system\":\"", universal);
        self.text("\"value\":\"", id);
        let period = self.json.open("\"period\":{");
        self.json.date_time("\"start\":\"", from, self.message.zone);
        self.json.date_time("\"end\":\"", to, self.message.zone);
        self.json.close(period, "},");
        if !name.is_empty() {
            self.text("\"assigner\":{\"display\":\"", name);
            self.json.end("},");
        }
        self.json.close(object, "},");
    }

    /// XPN.
    pub(crate) fn names(&mut self, field: &'m [u8]) {
        let list = self.json.open("\"name\":[");
        for item in self.message.repetitions(field) {
            let [family, given, further, suffix, prefix, degree, kind] = self.message.components(item);
            let object = self.json.open("{");
            self.json.raw(match kind {
                b"L" | b"R" => "\"use\":\"official\",",
                b"D" => "\"use\":\"usual\",",
                b"M" => "\"use\":\"maiden\",",
                b"N" => "\"use\":\"nickname\",",
                _ => "",
            });
            let [family] = self.message.subcomponents(family);
            self.text("\"family\":\"", family);
            self.texts("\"given\":[", [given, further]);
            self.texts("\"prefix\":[", [prefix]);
            self.texts("\"suffix\":[", [suffix, degree]);
            self.json.close(object, "},");
        }
        self.json.close(list, "],");
    }

    #[inline]
    fn texts<const N: usize>(&mut self, key: &str, values: [&[u8]; N]) {
        if values.iter().all(|value| value.is_empty()) {
            return;
        }
        self.json.raw(key);
        for value in values {
            self.text("\"", value);
        }
        self.json.end("],");
    }

    /// XAD.
    pub(crate) fn addresses(&mut self, field: &'m [u8]) {
        let list = self.json.open("\"address\":[");
        for item in self.message.repetitions(field) {
            let [street, other, city, state, code, country, kind] = self.message.components(item);
            let object = self.json.open("{");
            self.json.raw(match kind {
                b"H" | b"P" => "\"use\":\"home\",",
                b"B" | b"O" => "\"use\":\"work\",",
                b"C" => "\"use\":\"temp\",",
                b"BA" => "\"use\":\"old\",",
                _ => "",
            });
            let [street] = self.message.subcomponents(street);
            self.texts("\"line\":[", [street, other]);
            self.text("\"city\":\"", city);
            self.text("\"state\":\"", state);
            self.text("\"postalCode\":\"", code);
            self.text("\"country\":\"", country);
            self.json.close(object, "},");
        }
        self.json.close(list, "],");
    }

    /// XTN.
    pub(crate) fn telecoms<const N: usize>(&mut self, fields: [&'m [u8]; N]) {
        let list = self.json.open("\"telecom\":[");
        for field in fields {
            for item in self.message.repetitions(field) {
                self.telecom(item);
            }
        }
        self.json.close(list, "],");
    }

    fn telecom(&mut self, value: &'m [u8]) {
        let [number, purpose, equipment, mail, country, area, local, _, _, _, _, unformatted] =
            self.message.components(value);
        let object = self.json.open("{");
        self.json.raw(match equipment {
            b"" => "",
            b"PH" | b"CP" => "\"system\":\"phone\",",
            b"FX" => "\"system\":\"fax\",",
            b"BP" => "\"system\":\"pager\",",
            b"Internet" => "\"system\":\"email\",",
            _ => "\"system\":\"other\",",
        });
        let whole = [mail, unformatted].into_iter().find(|value| !value.is_empty());
        if let Some(whole) = whole {
            self.text("\"value\":\"", whole);
        } else if country.is_empty() && area.is_empty() && local.is_empty() {
            self.text("\"value\":\"", number);
        } else {
            self.json.raw("\"value\":\"");
            let start = self.json.out.len();
            if !country.is_empty() {
                self.json.raw("+");
                self.json.text(country);
            }
            for part in [area, local] {
                if !part.is_empty() {
                    if self.json.out.len() > start {
                        self.json.raw(" ");
                    }
                    self.json.text(part);
                }
            }
            self.json.raw("\",");
        }
        self.json.raw(match purpose {
            b"PRN" | b"NET" => "\"use\":\"home\",",
            b"WPN" => "\"use\":\"work\",",

            _ => "",
        });
        self.json.close(object, "},");
    }

    /// The members of a CodeableConcept, of CE. `further` is a coding that goes after its own, as text.
    pub(crate) fn concept(&mut self, value: &'m [u8], further: &str) {
        let [code, display, system, other_code, other_display, other_system] = self.message.components(value);
        let list = self.json.open("\"coding\":[");
        self.coding(system, code, display);
        self.coding(other_system, other_code, other_display);
        self.json.raw(further);
        self.json.close(list, "],");
        self.text("\"text\":\"", display);
    }

    /// An element of a list of codings.
    pub(crate) fn coding(&mut self, system: &[u8], code: &[u8], display: &[u8]) {
        let object = self.json.open("{");
        self.json.raw(coding_system(system));
        self.text("\"code\":\"", code);
        self.text("\"display\":\"", display);
        self.json.close(object, "},");
    }

    /// The system, unit and code of a quantity, of CE.
    pub(crate) fn unit(&mut self, value: &'m [u8]) {
        let [code, display, system] = self.message.components(value);
        self.text("\"unit\":\"", if display.is_empty() { code } else { display });
        self.json.raw(coding_system(system));
        self.text("\"code\":\"", code);
    }

    /// The members of a Practitioner, of XCN taken apart.
    pub(crate) fn practitioner(&mut self, parts: &[&'m [u8]; 9]) {
        let [id, family, given, further, suffix, prefix, _, _, authority] = *parts;
        let [name, universal] = self.message.subcomponents(authority);
        let identifier = self.json.open("\"identifier\":[{");
        self.uri("\"system\":\"", universal);
        self.text("\"value\":\"", id);
        if !name.is_empty() {
            self.text("\"assigner\":{\"display\":\"", name);
            self.json.end("},");
        }
        self.json.close(identifier, "}],");
        let names = self.json.open("\"name\":[{");
        let [family] = self.message.subcomponents(family);
        self.text("\"family\":\"", family);
        self.texts("\"given\":[", [given, further]);
        self.texts("\"prefix\":[", [prefix]);
        self.texts("\"suffix\":[", [suffix]);
        self.json.close(names, "}],");
    }
}
