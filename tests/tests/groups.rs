//! ORU_R01: results under their own order, notes under their own parent, specimens with their order, each patient's things their own.
#![allow(clippy::unwrap_used)]

use mapwright_tests::compiled::ORU_R01;
use mapwright_tests::messages::read;
use mapwright_tests::repository::root;
use serde_json::Value;

/// A bundle that was made of a sample.
struct Bundle(Value);

impl Bundle {
    fn of(sample: &str) -> Bundle {
        let message = read(&root().join("mappings/v2-to-fhir/samples").join(sample)).unwrap();
        Bundle::of_message(&message.bytes)
    }

    fn of_message(message: &[u8]) -> Bundle {
        Bundle::made_by(&mut ORU_R01.instance().unwrap(), message)
    }

    fn made_by(instance: &mut mapwright_host::Instance, message: &[u8]) -> Bundle {
        let mut output = Vec::new();
        instance.transform(message, &mut output).unwrap();
        Bundle(serde_json::from_slice(&output).unwrap())
    }

    fn all<'b>(&'b self, kind: &'b str) -> impl Iterator<Item = &'b Value> {
        let entries = self.0["entry"].as_array().unwrap().iter();
        entries.map(|entry| &entry["resource"]).filter(move |resource| resource["resourceType"] == kind)
    }

    /// The resource that a reference leads to.
    fn at(&self, reference: &Value) -> &Value {
        let url = &reference["reference"];
        let entries = self.0["entry"].as_array().unwrap();
        let entry = entries.iter().find(|entry| entry["fullUrl"] == *url);
        &entry.unwrap_or_else(|| panic!("{url} leads nowhere"))["resource"]
    }

    /// The codes of all that a list of references leads to.
    fn codes(&self, references: &Value) -> Vec<String> {
        items(references).map(|reference| code(self.at(reference))).collect()
    }
}

fn items(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

fn code(resource: &Value) -> String {
    resource["code"]["coding"][0]["code"].as_str().unwrap_or_default().to_owned()
}

fn notes(resource: &Value) -> Vec<&str> {
    items(&resource["note"]).map(|note| note["text"].as_str().unwrap()).collect()
}

fn family(patient: &Value) -> &str {
    patient["name"][0]["family"].as_str().unwrap()
}

/// The number of the sample's specimens, which the message has as `S-21001&NORTHLAB`.
fn specimen_number(specimen: &Value) -> String {
    let text = specimen.to_string();
    let at = text.find("S-21").unwrap_or_else(|| panic!("no number: {text}"));
    text[at..at + 7].to_owned()
}

const TWO_PATIENTS: &str = "oru-two-patients.hl7";

#[test]
fn results_are_under_their_own_order() {
    let bundle = Bundle::of(TWO_PATIENTS);
    let reports: Vec<_> = bundle
        .all("DiagnosticReport")
        .map(|report| (code(report), bundle.codes(&report["result"])))
        .collect();
    let expected: [(&str, &[&str]); 4] = [
        ("24331-1", &["2093-3", "2571-8"]),
        ("630-4", &["630-4", "49223-7", "18878-9"]),
        ("2345-7", &["2345-7"]),
        ("4548-4", &["4548-4"]),
    ];
    assert_eq!(reports.len(), expected.len());
    for ((report, results), (expected_report, expected_results)) in reports.iter().zip(expected) {
        assert_eq!(report, expected_report);
        assert_eq!(results, expected_results, "results of {report}");
    }
    for report in bundle.all("DiagnosticReport") {
        assert_eq!(bundle.codes(&report["basedOn"]), [code(report)]);
        for result in items(&report["result"]) {
            assert_eq!(bundle.codes(&bundle.at(result)["basedOn"]), [code(report)]);
        }
    }
}

#[test]
fn everything_is_of_its_own_patient() {
    let bundle = Bundle::of(TWO_PATIENTS);
    let patients: Vec<_> = bundle.all("Patient").map(family).collect();
    assert_eq!(patients, ["Lindqvist", "Abernathy"]);
    for (kind, second) in [
        ("DiagnosticReport", &["2345-7", "4548-4"]),
        ("ServiceRequest", &["2345-7", "4548-4"]),
        ("Observation", &["2345-7", "4548-4"]),
    ] {
        for resource in bundle.all(kind) {
            let expected = if second.contains(&&*code(resource)) { "Abernathy" } else { "Lindqvist" };
            assert_eq!(family(bundle.at(&resource["subject"])), expected, "{kind} {}", code(resource));
        }
    }
    for specimen in bundle.all("Specimen") {
        let number = specimen_number(specimen);
        let expected = if &*number >= "S-21020" { "Abernathy" } else { "Lindqvist" };
        assert_eq!(family(bundle.at(&specimen["subject"])), expected, "specimen {number}");
    }
    let visits: Vec<_> = bundle.all("Encounter").map(|visit| family(bundle.at(&visit["subject"]))).collect();
    assert_eq!(visits, ["Lindqvist"], "only the first patient has a visit");
}

#[test]
fn notes_are_under_their_own_parent() {
    let bundle = Bundle::of(TWO_PATIENTS);
    let patient_notes: Vec<_> =
        bundle.all("Patient").map(|patient| patient["extension"].to_string()).collect();
    assert!(patient_notes[0].contains("Patient was not fasting."), "{patient_notes:?}");
    assert!(patient_notes[1].contains("Second patient: interpreter needed."), "{patient_notes:?}");

    let orders: Vec<_> = bundle.all("ServiceRequest").map(|order| (code(order), notes(order))).collect();
    let expected = [
        ("24331-1", vec!["Lipids: note of the first order."]),
        ("630-4", vec!["Culture: note of the second order."]),
        ("2345-7", vec!["Glucose: note of the second patient's order."]),
        ("4548-4", vec![]),
    ];
    assert_eq!(orders, expected.map(|(code, notes)| (code.to_owned(), notes)));

    for result in bundle.all("Observation") {
        let expected: &[&str] = match &*code(result) {
            "2093-3" => &["Cholesterol: note of the first result."],
            "18878-9" => &["Cefazolin: note of the third result."],
            "2345-7" => &["Corrected: was reported as 9.5."],
            _ => &[],
        };
        assert_eq!(notes(result), expected, "notes of {}", code(result));
    }
}

#[test]
fn specimens_are_of_their_own_order() {
    let bundle = Bundle::of(TWO_PATIENTS);
    let of = |resource: &Value| -> Vec<_> {
        items(&resource["specimen"]).map(|at| specimen_number(bundle.at(at))).collect()
    };
    let expected: [(&str, &[&str]); 4] = [
        ("24331-1", &["S-21001"]),
        ("630-4", &["S-21002", "S-21003"]),
        ("2345-7", &["S-21020"]),
        ("4548-4", &["S-21021"]),
    ];
    for (kind, count) in [("ServiceRequest", 4), ("DiagnosticReport", 4)] {
        assert_eq!(bundle.all(kind).count(), count);
        for (resource, (code_expected, specimens)) in bundle.all(kind).zip(expected) {
            assert_eq!(code(resource), code_expected);
            assert_eq!(of(resource), specimens, "specimens of {kind} {code_expected}");
        }
    }
    // The observation of a specimen is of that specimen, and no result of the order.
    let condition = bundle.all("Observation").find(|result| code(result) == "22029-3").unwrap();
    assert_eq!(specimen_number(bundle.at(&condition["specimen"])), "S-21002");
}

/// Two orders with the same number, service and results are two, not one.
#[test]
fn equal_orders_are_kept_apart() {
    let message = read(&root().join("mappings/v2-to-fhir/samples/oru-panel.hl7")).unwrap();
    let text = String::from_utf8(message.bytes).unwrap();
    let from = text.find("\rORC|").or_else(|| text.find("\rOBR|")).unwrap();
    let (before, order) = text.split_at(from);
    let order = order.trim_end_matches('\r');
    let one = Bundle::of_message(text.as_bytes());
    let two = Bundle::of_message(format!("{before}{order}{order}\r").as_bytes());
    for kind in ["ServiceRequest", "DiagnosticReport", "Observation"] {
        assert!(one.all(kind).count() > 0);
        assert_eq!(two.all(kind).count(), 2 * one.all(kind).count(), "{kind}");
    }
    let mut results = Vec::new();
    for report in two.all("DiagnosticReport") {
        results.extend(items(&report["result"]).map(|result| result["reference"].as_str().unwrap()));
    }
    let all = results.len();
    results.sort_unstable();
    results.dedup();
    assert_eq!(results.len(), all, "a result is in two reports");
}

/// A segment from the fields that it has.
fn segment(name: &str, fields: &[(usize, &str)]) -> String {
    let last = fields.iter().map(|(number, _)| *number).max().unwrap_or_default();
    let mut all = vec![""; last + 1];
    all[0] = name;
    fields.iter().for_each(|(number, value)| all[*number] = value);
    all.join("|")
}

/// Numbers and telephones of an order: all that OBR has, and those of ORC only if OBR has none.
#[test]
fn all_of_the_first_that_has_any() {
    let mut instance = ORU_R01.instance().unwrap();
    let mut order = |orc: &[(usize, &str)], obr: &[(usize, &str)]| {
        let orc = [&[(1, "RE"), (3, "F-1")], orc].concat();
        let obr = [&[(3, "F-1"), (4, "2345-7^Glucose^LN"), (25, "F")], obr].concat();
        let message = [
            "MSH|^~\\&|A|B|C|D|20260311101522+0100||ORU^R01^ORU_R01|1|P|2.8",
            "PID|1||7^^^R^MR||Lindqvist^Maren",
            &segment("ORC", &orc),
            &segment("OBR", &obr),
            "OBX|1|NM|2345-7^Glucose^LN||5.1|mmol/L|||||F",
        ];
        let bundle = Bundle::made_by(&mut instance, message.join("\r").as_bytes());
        let order = bundle.all("ServiceRequest").next().unwrap();
        let numbers: Vec<String> = items(&order["identifier"])
            .map(|number| number["value"].as_str().unwrap().to_owned())
            .filter(|number| number.starts_with('P'))
            .collect();
        let phones: Vec<String> = items(&order["extension"])
            .map(|phone| phone["valueContactPoint"]["value"].as_str().unwrap().to_owned())
            .collect();
        (numbers.join(" "), phones.join(" "))
    };
    let orc = [(14, "~^PRN^PH^^44^1^3~^PRN^PH^^44^1^4"), (33, "P3~P4")];
    let obr = [(17, "^PRN^PH^^44^1^1~~^PRN^PH^^44^1^2"), (53, "P1~P2")];
    assert_eq!(order(&orc, &obr), ("P1 P2".to_owned(), "+44 1 1 +44 1 2".to_owned()));
    assert_eq!(order(&orc, &[(17, "~"), (53, "~")]), ("P3 P4".to_owned(), "+44 1 3 +44 1 4".to_owned()));
    assert_eq!(order(&orc, &[(53, "P1")]), ("P1".to_owned(), "+44 1 3 +44 1 4".to_owned()));
    assert_eq!(order(&[], &[(53, "P1")]), ("P1".to_owned(), String::new()));
    assert_eq!(order(&[], &[]), (String::new(), String::new()));
}
