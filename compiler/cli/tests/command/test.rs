//! `mapwright test`: what passes, what fails, what is written anew.

use std::path::Path;
use std::process::Command;

use crate::mapwright::Folder;

const MAP: &str = r#"use hl7v2 "2.8"
use fhir "4.0.1"

map Name(XPN) -> fhir HumanName { XPN.1.1 -> family   XPN.2 -> given   XPN.12 -> period.start else warn }
map Patient(PID, doctor: ref Practitioner?, rank: string?) -> fhir Patient {
  PID-5   -> name by Name
  PID-7   -> birthDate
  doctor  -> generalPractitioner
  rank    -> name.suffix
}
map ADT_A01 -> fhir Bundle {
  "collection" -> type
  entry patient : Patient(PID) key PID-3[1].1
}
"#;

/// A folder with the map and these tests.
fn with(tests: &str) -> Folder {
    let folder = Folder::new();
    folder.file("a.mw", format!("{MAP}\n{tests}"));
    folder
}

#[test]
fn what_passes() {
    let folder = with(
        r#"
test "a name" of Name { given XPN "Doe^Jane^^^^^^^^^^soon"   expect family == "Doe"   expect not period   expect warn MW0902 }
test "a patient" { given PID "PID|1||||Doe||20240102"   given doctor   given rank "III"
  expect birthDate == "2024-01-02"
  expect generalPractitioner.reference
  expect name[2].suffix == "III"
  expect count(name) == 2
  expect not warn
}
test "without a doctor" of Patient { given PID "PID|1"   expect not generalPractitioner   expect not name }
test "a bad date" of Patient { given PID "PID|1||||||soon"   expect fail MW0901 }
test "a message" {
  given """
    PID|1||7||Doe&Co\T\Sons
  """
  expect Patient.name.family == "Doe"
  expect entry[1].resource.name.family == "Doe"
  expect count(Patient) != 2
}
"#,
    );
    let ran = folder.run("test");
    assert_eq!(
        (ran.code, ran.stdout.as_str()),
        (Some(0), "a.mw: 5 passed\n5 tests: 5 passed, 0 failed\n"),
        "{ran}"
    );
    let ran = folder.run("test a.mw --quiet");
    assert_eq!((ran.code, ran.stdout.as_str(), ran.stderr.as_str()), (Some(0), "", ""), "{ran}");
}

/// Each kind of source, alone and absent.
#[test]
fn sources_of_every_kind() {
    let folder = Folder::new();
    folder.file(
        "kinds.mw",
        r#"use hl7v2 "2.8" {
  segment ZPI? after PID { 1 Pet : ST ? }
}
use fhir "4.0.1"

schema In { Name : string   Tags : string * }
schema Visit { No : integer ? }
schema Out { Text : string ?   More : string *   Number : integer ? }

map Notes(NTE*) -> Out { join(NTE-3, " ") -> Text   NTE-1 -> More }
map Names(XPN*, n: NM?) -> Out { join(XPN.1.1, "+") -> Text   n -> Number }
map Texts(from: string, to: code?) -> Out { from -> Text   to -> More }
map Results(ORU_R01.PATIENT, PV1?) -> Out { PATIENT.PID-3[1].1 -> Text   NK1-2.2 -> More   PV1-19.1 -> More }
map Two(a: PID?, b: PID) -> Out { a.3[1].1 -> Text   b.3.1 -> More }
map Pets(ZPI) -> Out { ZPI-1 -> Text }
map Records(In, others: Visit*, note: string?) -> Out { Name -> Text   others.No -> More   note -> More }
map Sent(MSH, ZPI?) -> Out { MSH-3.1 -> Text   MSH-9.2 -> More   ZPI-1 -> More }
map Which(NTE, kind: string?) -> Out {
  match kind {
    x { NTE-1 -> Text }
    y { "Y"   -> Text }
    else { NTE-1 -> More }
  }
}

test "repeated segments" of Notes { given NTE "NTE|1||a"   given NTE """NTE|2||b
    NTE|3||c\T\d"""   expect Text == "a b c&d"   expect More[3] == "3" }
test "repetitions" of Names { given XPN "Doe"   given XPN "Roe"   given n "7"   expect Text == "Doe+Roe"   expect Number == 7 }
test "a number that is none" of Names { given XPN "Doe"   given n "x"   expect fail MW0905 }
test "texts with delimiters" of Texts { given from "a|b^c\\&d~e\n\"f\""   given to "g"   expect Text == "a|b^c\\&d~e\n\"f\""   expect More == "g" }
test "a text alone" of Texts { given from "a"   expect Text == "a"   expect not More }
test "a group" of Results { given PATIENT """
    PID|1||7
    NK1|1|x^Ann
    NK1|2|x^Bob
  """   given PV1 "PV1|1||||||||||||||||||V7"   expect Text == "7"   expect More[2] == "Bob"   expect More[3] == "V7" }
test "without its first source a map makes nothing" of Two { given b "PID|1||2"   expect not Text   expect not More }
test "both of two alike" of Two { given a "PID|1||1"   given b "PID|1||2"   expect Text == "1"   expect More == "2" }
test "a segment of one's own" of Pets { given ZPI "ZPI|Tom"   expect Text == "Tom" }
test "records" of Records { given In """{"Name":"N"}"""   given others """{"No":1}"""   given others """{"No":2}"""   given note "x"   expect Text == "N"   expect More[2] == "2"   expect More[3] == "x" }
test "a record alone" of Records { given In """{"Name":"N"}"""   expect Text == "N"   expect not More }
test "a header without a type" of Sent { given MSH """MSH|^~\&|APP|||||||1|P|2.8"""   expect Text == "APP" }
test "a header with its event" of Sent { given MSH """MSH|^~\&|APP||||||ADT^A13|1|P|2.8"""   given ZPI "ZPI|Tom"   expect Text == "APP"   expect More[1] == "A13"   expect More[2] == "Tom" }
test "another header" of Sent { given MSH """MSH|^~\&|LAB||||||ORU^R01^ORU_R01|1|P|2.8"""   expect Text == "LAB" }
test "one constant" of Which { given NTE "NTE|1||a"   given kind "x"   expect Text == "1" }
test "another constant" of Which { given NTE "NTE|1||a"   given kind "y"   expect Text == "Y" }
test "no constant" of Which { given NTE "NTE|1||a"   expect not Text   expect More == "1" }
test "what makes nothing" of Pets { given ZPI "ZPI"   expect not Text }
"#,
    );
    let ran = folder.run("test");
    assert_eq!(ran.code, Some(0), "{ran}");
    assert_eq!(ran.stdout, "kinds.mw: 18 passed\n18 tests: 18 passed, 0 failed\n");
}

fn failing() -> Folder {
    with(
        r#"
test "another name" of Name { given XPN "Doe^Jane^^^^^^^^^^soon"   expect family == "Smith"   expect given != "Jane"
  expect not family   expect period.start   expect not warn   expect warn MW0901   expect count(given) == 2 }
test "it fails" of Patient { given PID "PID|1||||||soon"   expect birthDate }
test "it does not fail" of Patient { given PID "PID|1"   expect fail }
test "another output" { given "PID|1||7||Doe"   expect file "expected.json" }
test "two messages" { given file "two.hl7"   expect Patient }
"#,
    )
}

#[test]
fn what_fails() {
    let folder = failing();
    folder.file("expected.json", r#"{"resourceType":"Bundle","type":"batch","entry":[{"resource":{"resourceType":"Patient","name":[{"family":"Doe","given":["Jane"]}]}}]}"#);
    let message = "MSH|^~\\&|||||||ADT^A01^ADT_A01|1|P|2.8\rPID|1||7\r";
    folder.file("two.hl7", message.repeat(2));
    insta::assert_snapshot!("test_human", folder.run("test"));
    insta::assert_snapshot!("test_concise", folder.run("test a.mw --format concise"));
    insta::assert_snapshot!("test_json", folder.run("test a.mw --format json"));
    let mut ran = folder.run("test a.mw --format junit");
    let times: Vec<&str> =
        ran.stdout.split("time=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let mut timeless = ran.stdout.clone();
    for time in times {
        timeless = timeless.replace(&format!("time=\"{time}\""), "time=\"…\"");
    }
    ran.stdout = timeless;
    insta::assert_snapshot!("test_junit", ran);
    let one = folder.run("test a.mw --jobs 1");
    assert_eq!(one.stdout, folder.run("test a.mw --jobs 7").stdout);
}

#[test]
fn files_that_are_expected_are_written_if_that_is_asked_for() {
    let folder = failing();
    folder.file("two.hl7", "MSH|^~\\&|||||||ADT^A01^ADT_A01|1|P|2.8\rPID|1||7\r");
    let ran = folder.run("test a.mw --filter output");
    assert_eq!(ran.code, Some(1));
    assert!(ran.stdout.contains("expected.json: what is expected is not there"), "{ran}");
    let map = folder.read("a.mw");
    let ran = folder.run("test a.mw --accept");
    assert!(ran.stdout.contains("  accepted expected.json\n"), "{ran}");
    assert_eq!(ran.code, Some(1), "what is in the map is not accepted");
    assert_eq!(folder.read("a.mw"), map);
    assert!(folder.read("expected.json").starts_with("{\n  \"resourceType\": \"Bundle\","));
    assert_eq!(folder.run("test a.mw --filter output").code, Some(0));
    // What is the same but for its layout stays as it is.
    folder.file("expected.json", folder.read("expected.json").replace('\n', " "));
    let ran = folder.run("test a.mw --filter output --accept");
    assert_eq!((ran.code, ran.stdout.contains("accepted")), (Some(0), false), "{ran}");
}

#[test]
fn messages_beside_a_map() {
    let folder = Folder::new();
    let map = r#"schema In { Id : string   Born : date "dd.MM.yyyy" ? }
schema Out { Id : string   Born : date ? }
map In -> Out { Id -> Id   Born -> Born else warn }
"#;
    folder.file("m.mw", map);
    folder.file("m.tests/two.csv", "Id,Born\n1,01.02.2003\n2,soon\n");
    folder.file("m.tests/deep/one.json", r#"{"Id":"3"}"#);
    folder.file("m.tests/deep/broken.json", r#"{"Born":"01.02.2003"}"#);
    insta::assert_snapshot!("test_beside_new", folder.run("test"));
    let ran = folder.run("test --accept");
    assert_eq!(ran.code, Some(0), "{ran}");
    assert_eq!(
        folder.read("m.tests/two.expected.json"),
        "{\n  \"Id\": \"1\",\n  \"Born\": \"2003-02-01\"\n}\n{\n  \"Id\": \"2\"\n}\n"
    );
    insta::assert_snapshot!(
        "test_beside_findings",
        folder.read("m.tests/two.expected.findings") + &folder.read("m.tests/deep/broken.expected.findings")
    );
    assert!(!folder.path().join("m.tests/deep/broken.expected.json").exists());
    assert_eq!(folder.run("test --format json").code, Some(0));
    folder.file("m.tests/two.csv", "Id,Born\n1,01.02.2004\n2,\n");
    insta::assert_snapshot!("test_beside_changed", folder.run("test"));
    // Nothing is found any more, and nothing is expected.
    assert_eq!(folder.run("test --accept").code, Some(0));
    assert!(!folder.path().join("m.tests/two.expected.findings").exists());
    folder.file("m.tests/two.json", "{}");
    assert_eq!(folder.run("test").code, Some(2), "two.csv and two.json share what is expected");
}

#[test]
fn what_is_asked_for() {
    let folder = failing();
    let ran = folder.run("test --list --filter fail");
    assert_eq!((ran.code, ran.stdout.as_str()), (Some(1), ""), "a file is missing\n{ran}");
    folder.file("two.hl7", "");
    let ran = folder.run("test --list --filter fail");
    assert_eq!(
        (ran.code, ran.stdout.as_str()),
        (Some(0), "a.mw:19: it fails\na.mw:20: it does not fail\n"),
        "{ran}"
    );
    let ran = folder.run("test --filter nothing");
    assert_eq!((ran.code, ran.stdout.as_str()), (Some(2), ""), "{ran}");
    let ran = folder.run("test . --filter a.mw --list");
    assert_eq!(ran.stdout.lines().count(), 5, "{ran}");
    let folder = with("");
    let ran = folder.run("test");
    assert_eq!((ran.code, ran.stdout.as_str()), (Some(2), ""), "{ran}");
}

#[test]
fn maps_with_errors_are_not_tested() {
    let folder = with(
        r#"test "a" of Patient { given PID "PID|1"   expect birthdate }
test "b" { given file "there.hl7"   expect file "not/there.json"   expect warn MW0301 }
"#,
    );
    insta::assert_snapshot!("test_errors", folder.run("test a.mw"));
    insta::assert_snapshot!("test_errors_checked", folder.run("check a.mw"));
    // A test is no part of what is run.
    folder.file("x.hl7", "MSH|^~\\&|||||||ADT^A01^ADT_A01|1|P|2.8\rPID|1||7\r");
    assert_eq!(folder.run("run a.mw x.hl7").code, Some(0));
}

#[test]
fn the_maps_of_the_repository_pass_their_tests() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let output = Command::new(env!("CARGO_BIN_EXE_mapwright"))
        .args(["test", "mappings"])
        .current_dir(root)
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(0), "{text}\n{}", String::from_utf8_lossy(&output.stderr));
    let count: usize = text.lines().last().unwrap().split(' ').next().unwrap().parse().unwrap();
    assert!(count > 80, "{text}");
}
