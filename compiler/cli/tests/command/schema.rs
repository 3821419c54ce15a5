//! `mapwright schema`.

use crate::mapwright::Folder;

/// What the command prints, and its exit code.
fn schema(arguments: &str) -> String {
    Folder::new().run(&format!("schema {arguments}")).to_string()
}

/// The same for programs, which must be JSON.
fn json(arguments: &str) -> serde_json::Value {
    let ran = Folder::new().run(&format!("schema {arguments} --format json"));
    assert_eq!(ran.code, Some(0), "{ran}");
    serde_json::from_str(&ran.stdout).unwrap()
}

#[test]
fn show_of_v2() {
    for (name, path) in [
        ("segment", "PID"),
        ("field", "PID-3"),
        ("field_with_codes", "PID-8"),
        ("field_of_varying_type", "OBX-5"),
        ("component", "PID-3.4"),
        ("message", "ORU_R01"),
        ("group", "ORU_R01.PATIENT_RESULT.PATIENT"),
        ("datatype", "XPN"),
        ("table", "table 0001"),
        ("event", "ADT^A04"),
        ("primitive", "ST"),
    ] {
        insta::assert_snapshot!(format!("show_{name}"), schema(&format!("show hl7v2@2.5.1 {path}")));
    }
    insta::assert_snapshot!("show_withdrawn_field", schema("show hl7v2@2.8.2 PID-2"));
    insta::assert_snapshot!("show_segment_with_withdrawn_fields", schema("show hl7v2@2.8.2 QRD"));
    insta::assert_snapshot!("show_without_version", schema("show hl7v2 MSH"));
}

#[test]
fn show_of_fhir() {
    for (name, path) in [
        ("resource", "Patient"),
        ("element", "Patient.contact"),
        ("element_of_datatype", "Patient.contact.name"),
        ("choice", "Observation.value"),
        ("choice_of_one_type", "Observation.valueQuantity"),
        ("datatype_with_many_types", "Extension"),
        ("reference", "Patient.generalPractitioner"),
        ("value_set", "ValueSet administrative-gender"),
        ("open_value_set", "ValueSet currencies"),
        ("extension", "extension patient-birthPlace"),
        ("extension_with_parts", "extension patient-nationality"),
        ("concept_map", "ConceptMap cm-administrative-gender-v2"),
    ] {
        insta::assert_snapshot!(format!("show_fhir_{name}"), schema(&format!("show fhir@4.0.1 {path}")));
    }
    // A word more tells the set from the resource.
    assert!(schema("show fhir@4.0.1 ValueSet").contains("resource of fhir 4.0.1"));
    let url = "http://hl7.org/fhir/StructureDefinition/patient-birthPlace";
    assert_eq!(
        schema(&format!("show fhir@4.0.1 extension {url}")),
        schema("show fhir@4.0.1 patient-birthPlace")
    );
}

#[test]
fn show_what_is_not_in_the_newest_version() {
    let ran = schema("show fhir DocumentManifest");
    assert!(ran.contains("resource of fhir 4.3.0 (the last version that has it)"), "{ran}");
}

#[test]
fn show_a_version() {
    let ran = schema("show hl7v2@2.5.1");
    assert!(
        ran.starts_with("exit 0") && ran.contains("150 segments") && ran.contains("Patient Identification"),
        "{ran}"
    );
}

#[test]
fn names_that_are_not_there() {
    let all = [
        "show hl7v2@2.5.1 PIDD",
        "show hl7v2@2.5.1 PID-45",
        "show hl7v2@2.5.1 PID-8.1",
        "show hl7v2@2.3 UAC",
        "show hl7v2@2.5.1 ADT^A99",
        "show hl7v2@2.5.1 table 9999",
        "show fhir@4.0.1 Patient.birthdat",
        "show fhir@4.0.1 ValueSet administrative-gendre",
        "show fhir@4.0.1 extension patient-birthplce",
        "show fhir nonsense",
        "diff hl7v2@2.3 hl7v2@2.5.1 PIDD",
        "search zzzz",
        "search zzzz --in hl7v2@2.1",
    ];
    let ran = all.map(|arguments| format!("$ mapwright schema {arguments}\n{}", schema(arguments)));
    insta::assert_snapshot!(ran.concat());
}

#[test]
fn wrong_usage() {
    let all = [
        "show hl7@2.5.1 PID",
        "show fihr Patient",
        "show PID-3",
        "show hl7v2@2.9 PID",
        "show hl7v2@2.5.1 segment PID",
        "diff hl7v2@2.3 fhir@4.0.1 PID",
        "diff fhir@4.0.1 fhir@5.0.0 extension patient-birthPlace",
        "search birth --in hl7v2@3",
        "counts fhir@6",
        "import nowhere.json",
        "guess nowhere.csv",
    ];
    let ran = all.map(|arguments| {
        let ran = Folder::new().run(&format!("schema {arguments}"));
        assert_eq!((ran.code, ran.stdout.as_str()), (Some(2), ""), "{arguments}\n{ran}");
        format!("$ mapwright schema {arguments}\n{}", ran.stderr)
    });
    insta::assert_snapshot!(ran.concat());
}

#[test]
fn diffs() {
    for (name, arguments) in [
        ("segment", "hl7v2@2.3 hl7v2@2.5.1 PID"),
        ("withdrawn", "hl7v2@2.6 hl7v2@2.7 PID"),
        ("field", "hl7v2@2.3 hl7v2@2.5.1 PID-10"),
        ("message", "hl7v2@2.5.1 hl7v2@2.8.2 ORU_R01"),
        ("new_segment", "hl7v2@2.5.1 hl7v2@2.6 UAC"),
        ("table", "hl7v2@2.5.1 hl7v2@2.8.2 table 0203"),
        ("no_difference", "hl7v2@2.5.1 hl7v2@2.8.2 table 0001"),
        ("resource", "fhir@4.0.1 fhir@5.0.0 Encounter"),
        ("value_set", "fhir@4.0.1 fhir@5.0.0 ValueSet encounter-status"),
        ("summary", "hl7v2@2.8.1 hl7v2@2.8.2"),
    ] {
        insta::assert_snapshot!(format!("diff_{name}"), schema(&format!("diff {arguments}")));
    }
}

#[test]
fn searches() {
    insta::assert_snapshot!("search", schema("search birth"));
    insta::assert_snapshot!("search_in_one_version", schema("search date of birth --in hl7v2@2.5.1"));
    insta::assert_snapshot!("search_table", schema("search 0001 --in hl7v2@2.5.1"));
    insta::assert_snapshot!("search_with_limit", schema("search name --in fhir@4.0.1 --limit 3"));
}

#[test]
fn counts() {
    insta::assert_snapshot!("counts", schema("counts hl7v2@2.5.1"));
    insta::assert_snapshot!("counts_of_a_standard", schema("counts fhir"));
    let all = json("counts");
    assert!(
        all.as_array().unwrap().iter().any(|line| line["version"] == "2.1" && line["mapwright"].is_number())
    );
}

#[test]
fn for_programs() {
    for (name, arguments) in [
        ("field", "show hl7v2@2.5.1 PID-8"),
        ("withdrawn_field", "show hl7v2@2.8.2 PID-2"),
        ("choice", "show fhir@4.0.1 Observation.value"),
        ("reference", "show fhir@4.0.1 Patient.managingOrganization"),
        ("group", "show hl7v2@2.5.1 ORU_R01.PATIENT.VISIT"),
        ("table", "show hl7v2@2.5.1 table 0001"),
        ("extension", "show fhir@4.0.1 extension patient-birthPlace"),
        ("diff", "diff hl7v2@2.3 hl7v2@2.5.1 PID-10"),
        ("search", "search 0001 --in hl7v2@2.5.1 --limit 2"),
        ("counts", "counts hl7v2@2.1"),
    ] {
        let ran = Folder::new().run(&format!("schema {arguments} --format json"));
        assert!(serde_json::from_str::<serde_json::Value>(&ran.stdout).is_ok(), "{ran}");
        insta::assert_snapshot!(format!("json_{name}"), ran);
    }
    let patient = json("show fhir@4.0.1 Patient");
    let contact =
        patient["members"].as_array().unwrap().iter().find(|member| member["name"] == "contact").unwrap();
    assert_eq!(contact["members"][3]["path"], "Patient.contact.relationship");
    let oru = json("show hl7v2@2.5.1 ORU_R01");
    assert_eq!(oru["members"][2]["members"][0]["members"][0]["path"], "ORU_R01.PATIENT_RESULT.PATIENT.PID");
    assert_eq!(json("diff hl7v2@2.5.1 hl7v2@2.5.1").as_array().unwrap().len(), 0);
}

#[test]
fn colour() {
    let folder = Folder::new();
    assert!(!folder.run("schema show hl7v2@2.5.1 PID").stdout.contains('\u{1b}'));
    let ran = folder.run("schema show hl7v2@2.8.2 QRD --color always");
    assert!(ran.stdout.contains("\u{1b}[1mQRD\u{1b}[0m"), "{ran}");
}

#[test]
fn a_line_has_no_more_than_its_width() {
    for arguments in
        ["show hl7v2@2.5.1 XPN", "show fhir@4.0.1 Extension", "diff fhir@4.0.1 fhir@5.0.0 Encounter"]
    {
        let ran = Folder::new().run(&format!("schema {arguments}"));
        assert!(ran.stdout.lines().all(|line| line.chars().count() <= 132), "{ran}");
    }
}

#[test]
fn records_of_a_json_schema() {
    let folder = Folder::new();
    folder.file(
        "patient-registration.schema.json",
        r#"{ "type": "object", "required": ["mrn"], "properties": {
            "mrn": { "type": "string", "pattern": "^[0-9]+$" }, "born": { "type": "string", "format": "date" },
            "names": { "type": "array", "items": { "type": "object", "properties": { "family": { "type": "string" } } } } } }"#,
    );
    let ran = folder.run("schema import patient-registration.schema.json");
    insta::assert_snapshot!("import", ran);
    folder.file("made.mw", &ran.stdout);
    insta::assert_snapshot!("import_checked", folder.run("check made.mw"));
    assert!(
        folder
            .run("schema import patient-registration.schema.json --name Chart")
            .stdout
            .contains("schema Chart {")
    );
    let from_stdin = folder.run_on("schema import -", br#"{ "properties": { "a": { "type": "boolean" } } }"#);
    assert_eq!(from_stdin.stdout, "schema Record {\n  a : boolean ?\n}\n");

    folder.file("cyclic.json", r##"{ "properties": { "child": { "$ref": "#" } } }"##);
    folder.file("broken.json", "{ \"properties\": }");
    insta::assert_snapshot!("import_cyclic", folder.run("schema import cyclic.json"));
    insta::assert_snapshot!("import_broken", folder.run("schema import broken.json"));
}

#[test]
fn records_of_samples() {
    let folder = Folder::new();
    let csv = "MRN,DOB,Phones,ZIP\n1001,03/04/1987,555-1;555-2,01234\n1002,05/06/1990,,98765\n";
    folder.file("patient registrations.csv", csv).file("registrations.csv", csv);
    folder.file(
        "charts.ndjson",
        "{\"name\":{\"family\":\"x\"},\"seen\":\"2024-01-01T10:00:00Z\"}\n{\"name\":{}}\n",
    );
    let ran = folder.run("schema guess registrations.csv");
    insta::assert_snapshot!("guess_csv", ran);
    folder.file("made.mw", &ran.stdout);
    assert_eq!(folder.run("check made.mw").code, Some(0));
    insta::assert_snapshot!("guess_json", folder.run("schema guess charts.ndjson --name Chart"));
    assert_eq!(folder.run_on("schema guess - --name Registrations", csv.as_bytes()).stdout, ran.stdout);

    folder.file("empty.csv", "a,b\n").file("broken.json", "{\"a\": Smith}").file("scalar.json", "[1]");
    for name in ["empty.csv", "broken.json", "scalar.json"] {
        insta::assert_snapshot!(
            format!("guess_{}", name.split('.').next().unwrap()),
            folder.run(&format!("schema guess {name}"))
        );
    }
}

/// What is guessed of samples is a record that reads them.
#[test]
fn a_guessed_record_reads_its_samples() {
    let folder = Folder::new();
    folder.file(
        "in.csv",
        "Name,DOB,Admitted,Weight,Visits,Active,Phones\nMaja,03/14/1987,2024-02-01 08:30,61.5,3,true,1;2\n",
    );
    let guessed = folder.run("schema guess in.csv --name In").stdout;
    let map = "schema Out {\n  born : date\n  phones : string *\n  visits : integer\n  weight : decimal\n  active : boolean\n}\n\
        map In -> Out {\n  DOB -> born\n  Phones -> phones\n  Visits -> visits\n  Weight -> weight\n  Active -> active\n}\n";
    folder.file("map.mw", format!("{guessed}{map}"));
    let ran = folder.run("run map.mw in.csv --zone +01:00");
    let expected = r#"{"born":"1987-03-14","phones":["1","2"],"visits":3,"weight":61.5,"active":true}"#;
    assert_eq!(ran.stdout.trim(), expected, "{ran}");
}
