//! `mapwright schema add`, `list` and `remove`.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use flate2::Compression;
use flate2::write::GzEncoder;

use crate::mapwright::Folder;

const MANIFEST: &str = r#"{"name":"org.example.ward","version":"2.1.0","fhirVersions":["4.0.1"]}"#;
const PATIENT: &str = r#"{"resourceType":"StructureDefinition","url":"https://example.org/ward-patient","name":"WardPatient",
    "type":"Patient","baseDefinition":"http://hl7.org/fhir/StructureDefinition/Patient","fhirVersion":"4.0.1",
    "differential":{"element":[{"path":"Patient.birthDate","min":1}]}}"#;
const MAP: &str = "use hl7v2 \"2.5.1\"\nuse fhir \"4.0.1\"\nmap Patient(PID) -> fhir \"ward\" Patient {\n  PID-8 -> language\n}\n";

/// The package of `tests/cases/packages/clinic`, copied.
fn with_clinic() -> Folder {
    let folder = Folder::new();
    let clinic = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/cases/packages/clinic");
    for entry in fs::read_dir(clinic).unwrap() {
        let entry = entry.unwrap();
        folder.file(
            &format!("clinic/{}", entry.file_name().to_str().unwrap()),
            fs::read(entry.path()).unwrap(),
        );
    }
    folder
}

fn tgz(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = tar::Builder::new(GzEncoder::new(Vec::new(), Compression::fast()));
    for (name, content) in files {
        let mut header = tar::Header::new_gnu();
        header.set_size(content.len() as u64);
        header.set_mode(0o644);
        archive.append_data(&mut header, name, *content).unwrap();
    }
    archive.into_inner().unwrap().finish().unwrap()
}

#[test]
fn a_folder_is_added_and_listed_and_removed() {
    let folder = with_clinic();
    insta::assert_snapshot!("add_folder", folder.run("schema add clinic"));
    insta::assert_snapshot!("list", folder.run("schema list --profiles"));
    let first = folder.read("mapwright-schemas/org.example.clinic.jsonl");
    folder.run("schema add clinic");
    assert_eq!(folder.read("mapwright-schemas/org.example.clinic.jsonl"), first, "the same bytes each time");
    insta::assert_snapshot!("remove_unknown", folder.run("schema remove clinc"));
    assert_eq!(folder.run("schema remove org.example.clinic").code, Some(0));
    assert_eq!(folder.run("schema list").stdout, "");
}

#[test]
fn an_archive_is_as_its_folder() {
    let folder = Folder::new();
    let example = r#"{"resourceType":"StructureDefinition"}"#.as_bytes();
    let files: [(&str, &[u8]); 4] = [
        ("package/StructureDefinition-ward.json", PATIENT.as_bytes()),
        ("package/example/broken.json", example),
        ("package/package.json", MANIFEST.as_bytes()),
        ("package/.index.json", b"{"),
    ];
    folder.file("ward.tgz", tgz(&files)).file("maps/deep/p.mw", MAP);
    let ran = folder.run("schema add ward.tgz --into maps");
    assert_eq!(ran.code, Some(0), "{ran}");
    // The maps of all folders below see it.
    insta::assert_snapshot!("map_of_a_profile", folder.run("check maps/deep/p.mw"));
}

#[test]
fn single_files_need_a_name() {
    let folder = Folder::new();
    folder.file("a.json", PATIENT).file("p.mw", MAP);
    insta::assert_snapshot!("add_without_name", folder.run("schema add a.json"));
    assert_eq!(folder.run("schema add a.json --name ward").code, Some(0));
    assert_eq!(folder.run("check p.mw").code, Some(1));
}

#[test]
fn what_is_no_package_is_refused() {
    let folder = Folder::new();
    let whole = tgz(&[("package/package.json", MANIFEST.as_bytes())]);
    folder.file("text.tgz", "no archive").file("cut.tgz", &whole[..whole.len() / 2]);
    folder.file("no_manifest.tgz", tgz(&[("package/a.json", PATIENT.as_bytes())]));
    folder.file("empty.tgz", &whole);
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(b"not a tar file, but something longer than a header would be").unwrap();
    folder.file("gz.tgz", encoder.finish().unwrap());
    folder.file("latin1.json", b"{\"resourceType\":\"\xe4\"}");
    folder.file("broken/package.json", MANIFEST).file("broken/a.json", "{\n  \"resourceType\": \n}");
    folder.file("nothing/readme.txt", "");
    let mut shown = String::new();
    for path in
        ["text.tgz", "cut.tgz", "no_manifest.tgz", "empty.tgz", "gz.tgz", "broken", "nothing", "latin1.json"]
    {
        let ran = folder.run(&format!("schema add {path}"));
        assert_ne!(ran.code, Some(0), "{path}");
        shown += &format!("{path}: {ran}\n");
    }
    insta::assert_snapshot!("no_packages", shown);
    assert!(!folder.path().join("mapwright-schemas").exists());
}

#[test]
fn larger_files_than_any_are_not_read() {
    let folder = Folder::new();
    let large = vec![b' '; (32 << 20) + 1];
    folder.file(
        "large.tgz",
        tgz(&[("package/package.json", MANIFEST.as_bytes()), ("package/large.json", &large)]),
    );
    let ran = folder.run("schema add large.tgz");
    assert!(ran.code == Some(1) && ran.stderr.contains("MW1106"), "{ran}");
}

#[test]
fn profiles_without_a_meaning_are_refused_or_left_out() {
    let folder = Folder::new();
    let base = "http://hl7.org/fhir/StructureDefinition/Patient";
    let other = PATIENT
        .replace("WardPatient", "Other")
        .replace("ward-patient", "other")
        .replace(base, "https://elsewhere.org/x");
    let on_other = PATIENT
        .replace("WardPatient", "On")
        .replace("ward-patient", "on")
        .replace(base, "https://example.org/other");
    let twice = PATIENT.replace("ward-patient", "twice").replace("\"min\":1", "\"min\":2");
    folder.file("p/package.json", MANIFEST).file("p/a.json", PATIENT);
    folder.file("p/b.json", &other).file("p/c.json", &on_other).file("p/d.json", &twice);
    let refused = folder.run("schema add p");
    insta::assert_snapshot!("broken_profiles", refused);
    assert!(!folder.path().join("mapwright-schemas").exists());
    let ran = folder.run("schema add p --without-broken");
    assert!(ran.code == Some(0) && ran.stderr.contains("1 profile,"), "{ran}");
}

#[test]
fn a_damaged_file_is_found_by_the_map_that_needs_it() {
    let folder = Folder::new();
    folder.file("p.mw", MAP).file("mapwright-schemas/ward.jsonl", "{\"package\":");
    insta::assert_snapshot!("damaged", folder.run("check p.mw"));
    // Maps that name no package do not read it.
    folder.file("q.mw", MAP.replace("fhir \"ward\" ", "fhir "));
    assert_eq!(folder.run("check q.mw").code, Some(0));
}
