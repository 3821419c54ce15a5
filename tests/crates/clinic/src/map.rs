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
/// mappings/examples/clinic.mw:76
pub(crate) fn registration<'m>(
    cx: &mut Context<'m>,
    registration_2: Node,
) -> Result<(), Failed> {
    // mappings/examples/clinic.mw:77  concat("C-", RegNo) -> Chart.ChartId
    let before = cx.position();
    {
        let text = cx.scalar(cx.key(registration_2, "RegNo"));
        let text_2 = cx.concat(b"C-", text);
        cx.put_string("\"ChartId\":", text_2, Form::Iso, Policy::Fail, Row(0))?;
    }
    cx.require(before, Row(0), Lack::Fail);
    let patient_name = cx.scalar(cx.key(registration_2, "PatientName"));
    // mappings/examples/clinic.mw:78  PatientName -> Chart.FullName
    let before_2 = cx.position();
    {
        cx.put_string("\"FullName\":", patient_name, Form::Iso, Policy::Fail, Row(1))?;
    }
    cx.require(before_2, Row(1), Lack::Fail);
    // mappings/examples/clinic.mw:79  trim(before(PatientName, ",")) or PatientName -> Chart.FamilyName
    let text = cx.before(patient_name, b",");
    let mut text_2: Value = cx.trim(text);
    if text_2.is_empty() {
        text_2 = patient_name;
    }
    cx.put_string("\"FamilyName\":", text_2, Form::Iso, Policy::Fail, Row(2))?;
    // mappings/examples/clinic.mw:80  trim(after(PatientName, ",")) -> Chart.GivenNames
    let text = cx.after(patient_name, b",");
    let text_2 = cx.trim(text);
    cx.put_string("\"GivenNames\":", text_2, Form::Iso, Policy::Fail, Row(3))?;
    // mappings/examples/clinic.mw:81  DOB -> Chart.BirthDate
    let text = cx.scalar(cx.key(registration_2, "DOB"));
    cx.put_date(
        "\"BirthDate\":",
        text,
        Form::Pattern("MM/dd/yyyy"),
        Policy::Fail,
        Row(4),
    )?;
    let sex = cx.scalar(cx.key(registration_2, "Sex"));
    if !sex.is_empty() {
        // mappings/examples/clinic.mw:82  Sex or "U" -> Chart.Gender
        cx.put_string(
            "\"Gender\":",
            cx.cell(0, cx.lookup(0, sex), TableColumn::Code),
            Form::Iso,
            Policy::Fail,
            Row(5),
        )?;
    } else {
        cx.literal("\"Gender\":\"unknown\"", false);
    }
    let phones_c = cx.key(registration_2, "Phones");
    let phone = cx.open("\"Phone\":[", false);
    {
        let array = phones_c;
        let mut phones = cx.first_item(array);
        while phones.exists() {
            // mappings/examples/clinic.mw:83  Phones -> Chart.Phone
            let text = cx.scalar(phones);
            cx.put_string("", text, Form::Iso, Policy::Fail, Row(6))?;
            phones = cx.next_item(array, phones);
        }
    }
    cx.close(phone, "]", false)?;
    let mut last_phones = Node::NONE;
    let array_2 = phones_c;
    let mut phones_b = cx.first_item(array_2);
    while phones_b.exists() {
        if !cx.scalar(phones_b).is_empty() {
            last_phones = phones_b;
        }
        phones_b = cx.next_item(array_2, phones_b);
    }
    // mappings/examples/clinic.mw:84  last(Phones) -> Chart.PreferredPhone
    let text = cx.scalar(last_phones);
    cx.put_string("\"PreferredPhone\":", text, Form::Iso, Policy::Fail, Row(7))?;
    let address = cx.open("\"Address\":{", false);
    {
        let street = cx.scalar(cx.key(registration_2, "Street"));
        let lines = cx.open("\"Lines\":[", false);
        {
            // mappings/examples/clinic.mw:94  Street -> PostalAddress.Lines
            cx.put_string("", street, Form::Iso, Policy::Fail, Row(8))?;
            // mappings/examples/clinic.mw:95  concat("Apt ", Apartment) -> PostalAddress.Lines
            let text = cx.scalar(cx.key(registration_2, "Apartment"));
            let text_2 = cx.concat(b"Apt ", text);
            cx.put_string("", text_2, Form::Iso, Policy::Fail, Row(9))?;
        }
        cx.close(lines, "]", false)?;
        let town = cx.scalar(cx.key(registration_2, "Town"));
        // mappings/examples/clinic.mw:96  upper(Town) -> PostalAddress.City
        let text = cx.upper(town);
        cx.put_string("\"City\":", text, Form::Iso, Policy::Fail, Row(10))?;
        let zip = cx.scalar(cx.key(registration_2, "Zip"));
        // mappings/examples/clinic.mw:97  Zip -> PostalAddress.PostalCode
        cx.put_string("\"PostalCode\":", zip, Form::Iso, Policy::Fail, Row(11))?;
        cx.begin_text();
        {
            cx.append_text(", ", street);
            cx.append_text(", ", town);
            cx.append_text(", ", zip);
        }
        let joined = cx.end_text();
        // mappings/examples/clinic.mw:98  join(Street, ", ", Town, Zip) -> PostalAddress.Label
        cx.put_string("\"Label\":", joined, Form::Iso, Policy::Fail, Row(12))?;
    }
    cx.close(address, "}", false)?;
    // mappings/examples/clinic.mw:85  Height -> Chart.HeightCm
    let text = cx.scalar(cx.key(registration_2, "Height"));
    cx.put_decimal("\"HeightCm\":", text, Form::Iso, Policy::Fail, Row(13))?;
    // mappings/examples/clinic.mw:86  Weight -> Chart.WeightKg
    let text = cx.scalar(cx.key(registration_2, "Weight"));
    cx.put_decimal("\"WeightKg\":", text, Form::Iso, Policy::Fail, Row(14))?;
    // mappings/examples/clinic.mw:87  Arrived -> Chart.AdmittedOn
    let text = cx.scalar(cx.key(registration_2, "Arrived"));
    cx.put_pattern(
        "\"AdmittedOn\":",
        text,
        Form::Pattern("yyyy-MM-dd HH:mm"),
        "dd.MM.yyyy",
        Policy::Fail,
        Row(15),
    )?;
    let allergies_d = cx.key(registration_2, "Allergies");
    cx.begin_text();
    {
        let array_3 = allergies_d;
        let mut allergies = cx.first_item(array_3);
        while allergies.exists() {
            let text = cx.scalar(allergies);
            cx.append_text(", ", text);
            allergies = cx.next_item(array_3, allergies);
        }
    }
    let joined_b = cx.end_text();
    // mappings/examples/clinic.mw:88  join(Allergies, ", ") -> Chart.AllergyList
    cx.put_string("\"AllergyList\":", joined_b, Form::Iso, Policy::Fail, Row(16))?;
    let mut any = false;
    let array_4 = allergies_d;
    let mut allergies_b = cx.first_item(array_4);
    while allergies_b.exists() {
        if !cx.scalar(allergies_b).is_empty() {
            any = true;
            break;
        }
        allergies_b = cx.next_item(array_4, allergies_b);
    }
    if any {
        let mut count = 0;
        let array_5 = allergies_d;
        let mut allergies_c = cx.first_item(array_5);
        while allergies_c.exists() {
            if !cx.scalar(allergies_c).is_empty() {
                count += 1;
            }
            allergies_c = cx.next_item(array_5, allergies_c);
        }
        // mappings/examples/clinic.mw:91  count(Allergies) -> Chart.AllergyCount
        let text = cx.number(count);
        cx.put_integer("\"AllergyCount\":", text, Form::Iso, Policy::Fail, Row(17))?;
    }
    let language = cx.scalar(cx.key(registration_2, "Language"));
    if !language.is_empty() {
        // mappings/examples/clinic.mw:89  Language or "EN" -> Chart.Language
        let mut text: Value = cx.cell(1, cx.lookup(1, language), TableColumn::Code);
        if text.is_empty() {
            text = language;
        }
        cx.put_string("\"Language\":", text, Form::Iso, Policy::Fail, Row(18))?;
    } else {
        cx.literal("\"Language\":\"en\"", false);
    }
    let insurer = cx.scalar(cx.key(registration_2, "Insurer"));
    if cx.equal(insurer, b"self") {
        let cover = cx.open("\"Cover\":{", false);
        {
            cx.literal("\"Kind\":\"self-pay\"", true);
        }
        cx.close(cover, "}", false)?;
    } else if !insurer.is_empty()
        || !cx.scalar(cx.key(registration_2, "PolicyNo")).is_empty()
    {
        let cover_2 = cx.open("\"Cover\":{\"Kind\":\"insured\"", false);
        {
            // mappings/examples/clinic.mw:107  Insurer -> CoverNote.Insurer
            cx.put_string("\"Insurer\":", insurer, Form::Iso, Policy::Fail, Row(19))?;
            // mappings/examples/clinic.mw:108  replace(PolicyNo, "-", "") -> CoverNote.Policy
            let text = cx.scalar(cx.key(registration_2, "PolicyNo"));
            let text_2 = cx.replace(text, b"-", b"");
            cx.put_string("\"Policy\":", text_2, Form::Iso, Policy::Fail, Row(20))?;
        }
        cx.close(cover_2, "}", true)?;
    }
    let deceased = cx.scalar(cx.key(registration_2, "Deceased"));
    if cx.equal(deceased, b"Y") || cx.equal(deceased, b"y") || cx.equal(deceased, b"yes")
    {
        cx.literal("\"Active\":false", true);
    } else {
        cx.literal("\"Active\":true", true);
    }
    Ok(())
}
