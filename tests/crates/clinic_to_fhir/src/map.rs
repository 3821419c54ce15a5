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
    registration(cx, root)
}
/// mappings/examples/clinic_to_fhir.mw:16
pub(crate) fn registration<'m>(
    cx: &mut Context<'m>,
    registration_2: Node,
) -> Result<(), Failed> {
    cx.literal("\"resourceType\":\"Patient\"", false);
    let identifier = cx
        .open(
            "\"identifier\":[{\"system\":\"https://clinic.example/registrations\"",
            false,
        );
    {
        // mappings/examples/clinic_to_fhir.mw:19  RegNo -> Identifier.value
        let text = cx.scalar(cx.key(registration_2, "RegNo"));
        cx.put_string("\"value\":", text, Form::Iso, Policy::Fail, Row(0))?;
    }
    cx.close(identifier, "}]", true)?;
    let name = cx.open("\"name\":[{", false);
    {
        let patient_name = cx.scalar(cx.key(registration_2, "PatientName"));
        // mappings/examples/clinic_to_fhir.mw:23  PatientName -> HumanName.text
        cx.put_string("\"text\":", patient_name, Form::Iso, Policy::Fail, Row(1))?;
        // mappings/examples/clinic_to_fhir.mw:24  trim(before(PatientName, ",")) or PatientName -> HumanName.family
        let text = cx.before(patient_name, b",");
        let mut text_2: Value = cx.trim(text);
        if text_2.is_empty() {
            text_2 = patient_name;
        }
        cx.put_string("\"family\":", text_2, Form::Iso, Policy::Fail, Row(2))?;
        let given = cx.open("\"given\":[", false);
        {
            // mappings/examples/clinic_to_fhir.mw:25  trim(after(PatientName, ",")) -> HumanName.given
            let text = cx.after(patient_name, b",");
            let text_2 = cx.trim(text);
            cx.put_string("", text_2, Form::Iso, Policy::Fail, Row(3))?;
        }
        cx.close(given, "]", false)?;
    }
    cx.close(name, "}]", false)?;
    let telecom = cx.open("\"telecom\":[", false);
    {
        let array = cx.key(registration_2, "Phones");
        let mut phones = cx.first_item(array);
        while phones.exists() {
            let phones_b = cx.scalar(phones);
            if !phones_b.is_empty() {
                let element = cx.open("{\"system\":\"phone\"", false);
                {
                    // mappings/examples/clinic_to_fhir.mw:33  it -> ContactPoint.value
                    cx.put_string(
                        "\"value\":",
                        phones_b,
                        Form::Iso,
                        Policy::Fail,
                        Row(4),
                    )?;
                }
                cx.close(element, "}", true)?;
            }
            phones = cx.next_item(array, phones);
        }
    }
    cx.close(telecom, "]", false)?;
    // mappings/examples/clinic_to_fhir.mw:29  Sex -> Patient.gender
    let text = cx.scalar(cx.key(registration_2, "Sex"));
    cx.put_code(
        "\"gender\":",
        cx.cell(0, cx.lookup(0, text), TableColumn::Code),
        Form::Iso,
        Policy::Fail,
        Row(5),
    )?;
    // mappings/examples/clinic_to_fhir.mw:28  DOB -> Patient.birthDate
    let text = cx.scalar(cx.key(registration_2, "DOB"));
    cx.put_date(
        "\"birthDate\":",
        text,
        Form::Pattern("MM/dd/yyyy"),
        Policy::Fail,
        Row(6),
    )?;
    let deceased = cx.scalar(cx.key(registration_2, "Deceased"));
    if cx.equal(deceased, b"Y") || cx.equal(deceased, b"y") || cx.equal(deceased, b"yes")
    {
        cx.literal("\"deceasedBoolean\":true", true);
    } else if cx.equal(deceased, b"N") || cx.equal(deceased, b"n")
        || cx.equal(deceased, b"no")
    {
        cx.literal("\"deceasedBoolean\":false", true);
    }
    let address = cx.open("\"address\":[{", false);
    {
        let line = cx.open("\"line\":[", false);
        {
            // mappings/examples/clinic_to_fhir.mw:37  Street -> Address.line
            let text = cx.scalar(cx.key(registration_2, "Street"));
            cx.put_string("", text, Form::Iso, Policy::Fail, Row(7))?;
            // mappings/examples/clinic_to_fhir.mw:38  concat("Apt ", Apartment) -> Address.line
            let text = cx.scalar(cx.key(registration_2, "Apartment"));
            let text_2 = cx.concat(b"Apt ", text);
            cx.put_string("", text_2, Form::Iso, Policy::Fail, Row(8))?;
        }
        cx.close(line, "]", false)?;
        // mappings/examples/clinic_to_fhir.mw:39  Town -> Address.city
        let text = cx.scalar(cx.key(registration_2, "Town"));
        cx.put_string("\"city\":", text, Form::Iso, Policy::Fail, Row(9))?;
        // mappings/examples/clinic_to_fhir.mw:40  Zip -> Address.postalCode
        let text = cx.scalar(cx.key(registration_2, "Zip"));
        cx.put_string("\"postalCode\":", text, Form::Iso, Policy::Fail, Row(10))?;
    }
    cx.close(address, "}]", false)?;
    let communication = cx.open("\"communication\":[", false);
    {
        let language = cx.scalar(cx.key(registration_2, "Language"));
        if !language.is_empty() {
            let element_2 = cx.open("{", false);
            {
                // mappings/examples/clinic_to_fhir.mw:49  Language -> Patient.communication.language.coding.code
                let before = cx.position();
                {
                    let language_2 = cx
                        .open(
                            "\"language\":{\"coding\":[{\"system\":\"urn:ietf:bcp:47\"",
                            false,
                        );
                    {
                        let mut text: Value = cx
                            .cell(2, cx.lookup(2, language), TableColumn::Code);
                        if text.is_empty() {
                            text = language;
                        }
                        cx.put_code(
                            "\"code\":",
                            text,
                            Form::Iso,
                            Policy::Warn,
                            Row(11),
                        )?;
                    }
                    cx.close(language_2, "}]}", true)?;
                }
                cx.require(before, Row(11), Lack::Element { told: true });
            }
            cx.close(element_2, "}", true)?;
        }
    }
    cx.close(communication, "]", false)?;
    Ok(())
}
