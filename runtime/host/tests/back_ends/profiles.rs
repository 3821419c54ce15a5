//! What profiles fill in: the packages of `tests/cases/packages`.

use mapwright_compiler::schema::package::{Contents, File, read};

use crate::language::Case;

/// A package as a file of `mapwright-schemas` has it.
pub fn package(name: &str) -> (String, Result<String, String>) {
    let folder =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/cases/packages").join(name);
    let mut contents = Contents::default();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&path).unwrap();
        match name.as_str() {
            "package.json" => contents.manifest = Some(text),
            _ => contents.files.push(File { name, text }),
        }
    }
    let (package, errors) = read(&contents, &|_| true);
    assert!(errors.is_empty(), "{errors:?}");
    (format!("{name}.jsonl"), Ok(package.to_text()))
}

pub const CASES: [Case; 5] = [WEIGHT, SLICES, SPECIALISED, PRESSURE, SUMMARY];

/// Values of the profile and of the one below it; the type of a choice; what has a value and nothing else is there all the same.
const WEIGHT: Case = Case {
    name: "profile_weight",
    map: r#"
        schema In { kg : decimal ?  who : string ?  note : string ? }
        map In -> fhir "clinic" ClinicWeight {
          kg   -> valueQuantity.value else fail
          who  -> subject { it -> display } else fail
          note -> code.text
          note -> meta.versionId else skip
        }
    "#,
    inputs: &[
        (
            r#"{"kg":70.5,"who":"A"}"#,
            r#"{"resourceType":"Observation","meta":{"profile":["https://example.org/StructureDefinition/clinic-weight"]},"status":"final","category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/observation-category","code":"vital-signs"}]}],"code":{"coding":[{"system":"http://loinc.org","code":"29463-7"}]},"subject":{"display":"A"},"valueQuantity":{"value":70.5,"system":"http://unitsofmeasure.org","code":"kg"}}"#,
        ),
        (
            r#"{"kg":70.5,"who":"A","note":"B"}"#,
            r#"{"resourceType":"Observation","meta":{"versionId":"B","profile":["https://example.org/StructureDefinition/clinic-weight"]},"status":"final","category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/observation-category","code":"vital-signs"}]}],"code":{"coding":[{"system":"http://loinc.org","code":"29463-7"}],"text":"B"},"subject":{"display":"A"},"valueQuantity":{"value":70.5,"system":"http://unitsofmeasure.org","code":"kg"}}"#,
        ),
        (r#"{"who":"A"}"#, "MW0920"),
        (r#"{"kg":70.5}"#, "MW0920"),
    ],
};

/// Slices by path and by block, of extensions too; beside elements that are of no slice; one that has nothing but its values is left out.
const SLICES: Case = Case {
    name: "profile_slices",
    map: r#"
        schema In { mrn : string ?  card : string ?  others : string *  family : string ?  status : string ?  pet : string ? }
        map In -> fhir "clinic" Patient {
          mrn    -> identifier("MRN").value
          "x"    -> identifier("MRN").assigner.display
          others -> identifier { it -> value }
          card   -> identifier("insurance") { it -> value }
          family -> name.family else fail
          when status == "told" { "Told" -> maritalStatus.text }
          pet    -> extension("pet").valueString
          "2024-01-02" -> birthDate
        }
    "#,
    inputs: &[
        (
            r#"{"mrn":"1","card":"2","others":["3","4"],"family":"A","status":"told","pet":"Rex"}"#,
            r#"{"resourceType":"Patient","meta":{"profile":["https://example.org/StructureDefinition/clinic-patient"]},"extension":[{"url":"https://example.org/StructureDefinition/clinic-pet","valueString":"Rex"}],"identifier":[{"type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v2-0203","code":"MR"}]},"system":"urn:oid:1.2.3.4","value":"1","assigner":{"display":"x"}},{"value":"3"},{"value":"4"},{"system":"urn:oid:1.2.3.5","value":"2"}],"name":[{"use":"official","family":"A"}],"birthDate":"2024-01-02","maritalStatus":{"coding":[{"system":"https://example.org/marital","code":"told"}],"text":"Told"}}"#,
        ),
        (
            r#"{"mrn":"1","family":"A"}"#,
            r#"{"resourceType":"Patient","meta":{"profile":["https://example.org/StructureDefinition/clinic-patient"]},"identifier":[{"type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v2-0203","code":"MR"}]},"system":"urn:oid:1.2.3.4","value":"1","assigner":{"display":"x"}}],"name":[{"use":"official","family":"A"}],"birthDate":"2024-01-02"}"#,
        ),
        (r#"{"others":["3"],"family":"A"}"#, "MW0920"),
        (r#"{"mrn":"1"}"#, "MW0920"),
    ],
};

/// A map that names no profile is one more map for each element of a profile that it is called for.
const SPECIALISED: Case = Case {
    name: "profile_specialised",
    map: r#"
        map ADT_A01 -> fhir Bundle {
          "collection" -> type
          entry patient : Patient(PID)  key PID-3[1]
        }
        map Patient(PID) -> fhir "clinic" Patient {
          PID-3[1]     -> identifier("MRN") by Identifier
          PID-3[2]     -> identifier("insurance") by Identifier { "here" -> assigner.display }
          PID-3[3]     -> identifier by Identifier
          first(PID-5) -> name by HumanName { first(PID-9.1.1) -> text }
          PID-7        -> birthDate else fail
        }
        map Identifier(CX) -> fhir Identifier { CX-1 -> value  uri(CX-4.2) -> system }
        map HumanName(XPN) -> fhir HumanName { XPN-1.1 -> family else fail  XPN-2 -> given }
        map HumanName(text : string) -> fhir HumanName { text -> text }
    "#,
    inputs: &[(
        "PID|||1^^^A&1.9~2^^^B&1.8~3^^^C&1.7||D^E||19700102",
        r#"{"resourceType":"Bundle","type":"collection","entry":[{"fullUrl":"urn:uuid:749aa80a-e8b8-5005-a21a-8a16f3477c07","resource":{"resourceType":"Patient","id":"749aa80a-e8b8-5005-a21a-8a16f3477c07","meta":{"profile":["https://example.org/StructureDefinition/clinic-patient"]},"identifier":[{"type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v2-0203","code":"MR"}]},"system":"urn:oid:1.2.3.4","value":"1"},{"system":"urn:oid:1.2.3.5","value":"2","assigner":{"display":"here"}},{"system":"urn:oid:1.7","value":"3"}],"name":[{"use":"official","family":"D","given":["E"]}],"birthDate":"1970-01-02"}}]}"#,
    )],
};

/// Slices of inner elements, in branches; their values on every way.
const PRESSURE: Case = Case {
    name: "profile_pressure",
    map: r#"
        schema In { high : decimal ?  low : decimal ?  why : string ?  who : string }
        map In -> fhir "clinic" ClinicBloodPressure {
          who  -> subject.display
          high -> component("systolic").valueQuantity.value else fail
          "http://unitsofmeasure.org" -> component("systolic").valueQuantity.system
          when low { component("diastolic") { low -> valueQuantity.value } }
          else     { component("diastolic") { why -> dataAbsentReason.text } else fail }
          why  -> component { it -> code.text }
        }
    "#,
    inputs: &[
        (
            r#"{"high":120,"low":80,"who":"A"}"#,
            r#"{"resourceType":"Observation","meta":{"profile":["https://example.org/StructureDefinition/clinic-blood-pressure"]},"status":"final","category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/observation-category","code":"vital-signs"}]}],"code":{"coding":[{"system":"http://loinc.org","code":"85354-9"}]},"subject":{"display":"A"},"component":[{"code":{"coding":[{"system":"http://loinc.org","code":"8480-6"}]},"valueQuantity":{"value":120,"system":"http://unitsofmeasure.org","code":"mm[Hg]"}},{"code":{"coding":[{"system":"http://loinc.org","code":"8462-4"}]},"valueQuantity":{"value":80}}]}"#,
        ),
        (
            r#"{"high":120,"why":"X","who":"A"}"#,
            r#"{"resourceType":"Observation","meta":{"profile":["https://example.org/StructureDefinition/clinic-blood-pressure"]},"status":"final","category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/observation-category","code":"vital-signs"}]}],"code":{"coding":[{"system":"http://loinc.org","code":"85354-9"}]},"subject":{"display":"A"},"component":[{"code":{"coding":[{"system":"http://loinc.org","code":"8480-6"}]},"valueQuantity":{"value":120,"system":"http://unitsofmeasure.org","code":"mm[Hg]"}},{"code":{"coding":[{"system":"http://loinc.org","code":"8462-4"}]},"dataAbsentReason":{"text":"X"}},{"code":{"text":"X"}}]}"#,
        ),
        (r#"{"high":120,"who":"A"}"#, "MW0920"),
        (r#"{"low":80,"who":"A"}"#, "MW0920"),
    ],
};

/// Profiles without values, with profiles of datatypes: what a patient summary has.
const SUMMARY: Case = Case {
    name: "profile_summary",
    map: r#"
        schema In { family : string ?  born : date ?  code : string ?  since : date ?  sign : string ? }
        map In -> fhir "summary" AllergyIntolerance {
          code  -> code { it -> text  it -> coding { it -> code } } else fail
          since -> onsetDateTime
          sign  -> reaction { it -> manifestation { it -> text } }
          "Patient/1" -> patient.reference
        }
    "#,
    inputs: &[
        (
            r#"{"code":"A","since":"2024-01-02","sign":"B"}"#,
            r#"{"resourceType":"AllergyIntolerance","meta":{"profile":["https://example.org/summary/StructureDefinition/AllergyIntolerance-summary"]},"code":{"coding":[{"code":"A"}],"text":"A"},"patient":{"reference":"Patient/1"},"onsetDateTime":"2024-01-02","reaction":[{"manifestation":[{"text":"B"}]}]}"#,
        ),
        (r#"{"since":"2024-01-02"}"#, "MW0920"),
    ],
};
