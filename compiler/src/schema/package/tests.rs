//! Packages: what is read of them, and what is refused.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use super::{Contents, File, Found, Package, PackageError, Packages, read};
use crate::diagnostic::{Code, codes};
use crate::schema::{Library, Profiles};

fn contents(manifest: Option<&str>, files: &[(&str, &str)]) -> Contents {
    Contents {
        manifest: manifest.map(str::to_owned),
        files: files
            .iter()
            .map(|(name, text)| File { name: (*name).to_owned(), text: (*text).to_owned() })
            .collect(),
        ..Contents::default()
    }
}

const MANIFEST: &str = r#"{"name":"org.example.clinic","version":"1","fhirVersions":["4.0.0"]}"#;
const PROFILE: &str = r#"{"resourceType":"StructureDefinition","url":"https://example.org/p","name":"P","type":"Patient",
    "baseDefinition":"http://hl7.org/fhir/StructureDefinition/Patient",
    "differential":{"element":[{"path":"Patient.birthDate","min":1,"patternDate":"2024-01-01","mustSupport":true}]}}"#;

fn errors(contents: &Contents) -> Vec<(Code, String)> {
    read(contents, &|_| true).1.into_iter().map(|error| (error.code, error.file)).collect()
}

#[test]
fn what_is_no_package_is_refused() {
    let cases = [
        (None, PROFILE, codes::NOT_A_PACKAGE),
        (Some("{"), PROFILE, codes::PACKAGE_JSON),
        (Some(r#"{"name":"../../etc","fhirVersions":["4.0.1"]}"#), PROFILE, codes::PACKAGE_JSON),
        (Some(r#"{"name":"a","fhirVersions":["3.0.2"]}"#), PROFILE, codes::PACKAGE_FHIR_VERSION),
        (Some(r#"{"name":"a"}"#), PROFILE, codes::PACKAGE_FHIR_VERSION),
        (Some(MANIFEST), "{\"resourceType\":", codes::PACKAGE_JSON),
        (Some(MANIFEST), "[1,2]", codes::PACKAGE_JSON),
        (Some(MANIFEST), r#"{"resourceType":"StructureDefinition"}"#, codes::PACKAGE_JSON),
        (
            Some(MANIFEST),
            r#"{"resourceType":"StructureDefinition","url":"a b","type":"Patient","baseDefinition":"c"}"#,
            codes::PACKAGE_JSON,
        ),
        (Some(MANIFEST), r#"{"resourceType":"ValueSet","compose":5}"#, codes::PACKAGE_JSON),
    ];
    for (manifest, file, code) in cases {
        let found = errors(&contents(manifest, &[("a.json", file)]));
        assert_eq!(found.first().map(|(code, _)| *code), Some(code), "{manifest:?} {file}");
    }
    let min = PROFILE.replace("\"min\":1", "\"min\":-1");
    assert_eq!(
        errors(&contents(Some(MANIFEST), &[("a.json", &min)])),
        [(codes::PACKAGE_JSON, "a.json".to_owned())]
    );
    let deep = "[".repeat(100_000);
    assert_eq!(
        errors(&contents(Some(MANIFEST), &[("a.json", &deep)])),
        [(codes::PACKAGE_JSON, "a.json".to_owned())]
    );
    let twice = contents(Some(MANIFEST), &[("a.json", PROFILE), ("b.json", PROFILE)]);
    assert_eq!(errors(&twice), [(codes::CONTRADICTORY_PROFILE, "b.json".to_owned())]);
}

#[test]
fn other_resources_and_logical_models_are_passed_over() {
    let logical = r#"{"resourceType":"StructureDefinition","kind":"logical","url":"x","type":"x","derivation":"specialization"}"#;
    let (package, errors) = read(
        &contents(Some(MANIFEST), &[("a.json", logical), ("b.json", r#"{"resourceType":"Basic"}"#)]),
        &|_| true,
    );
    assert!(errors.is_empty() && package.definitions.is_empty());
    assert_eq!(package.manifest.fhir, "4.0.1");
}

#[test]
fn the_text_of_a_package_is_read_as_it_was_written() {
    let set = r#"{"resourceType":"ValueSet","url":"https://example.org/v","name":"V","compose":{"include":[
        {"system":"s","concept":[{"code":"a\t\"b","display":"A\nB"}]},{"system":"unknown"}]}}"#;
    let (package, errors) =
        read(&contents(Some(MANIFEST), &[("a.json", PROFILE), ("v.json", set)]), &|_| true);
    assert!(errors.is_empty(), "{errors:?}");
    let text = package.to_text();
    assert_eq!(Package::from_text("f", &text), Ok(package.clone()));
    assert_eq!(text.lines().count(), 4);
    assert!(package.value_sets["https://example.org/v"].open);
    for broken in [
        "",
        "{}",
        "no",
        "{\"element\":{\"element\":\"x\"}}",
        &text.replace("\"4.0.1\"", "4"),
        &text[..text.len() - 10],
    ] {
        let error: Result<Package, PackageError> = Package::from_text("f", broken);
        assert_eq!(error.map_err(|error| error.code), Err(codes::PACKAGE_FILE), "{broken}");
    }
}

#[test]
fn value_sets_have_the_codes_that_the_package_has() {
    let system = r#"{"resourceType":"CodeSystem","url":"s","content":"complete","concept":[{"code":"a","concept":[{"code":"b"}]},{"code":"c"}]}"#;
    let whole = r#"{"resourceType":"ValueSet","url":"x/whole","compose":{"include":[{"system":"s"}],"exclude":[{"system":"s","concept":[{"code":"c"}]}]}}"#;
    let imports = r#"{"resourceType":"ValueSet","url":"x/imports","compose":{"include":[{"valueSet":["x/whole|1"]},{"valueSet":["x/imports"]}]}}"#;
    let (package, _) =
        read(&contents(Some(MANIFEST), &[("s", system), ("w", whole), ("i", imports)]), &|_| true);
    let codes =
        |url: &str| package.value_sets[url].codes.iter().map(|code| code.code.clone()).collect::<Vec<_>>();
    assert_eq!(codes("x/whole"), ["a", "b"]);
    assert!(!package.value_sets["x/whole"].open);
    // A set that imports itself ends, and is not known to be whole.
    assert_eq!(codes("x/imports"), ["a", "b"]);
    assert!(package.value_sets["x/imports"].open);
    let packages = Packages::new([package]);
    assert!(packages.value_set("whole").is_some() && packages.value_set("x/whole|2").is_some());
}

#[test]
fn packages_and_profiles_have_short_names() {
    let (package, _) = read(&contents(Some(MANIFEST), &[("a.json", PROFILE)]), &|_| true);
    let packages = Packages::new([package.clone()]);
    for name in ["org.example.clinic", "clinic", "example.clinic", "example-clinic", "Clinic"] {
        assert!(matches!(packages.package(name), Found::One(_)), "{name}");
    }
    for name in ["", "linic", "org"] {
        assert_eq!(packages.package(name), Found::None, "{name}");
    }
    for name in ["p", "P", "Patient"] {
        assert!(matches!(package.profile(name), Found::One(_)), "{name}");
    }
    let mut other = package.clone();
    other.manifest.name = "com.clinic".to_owned();
    let both = Packages::new([package, other]);
    assert_eq!(both.package("clinic").names(), ["com.clinic", "org.example.clinic"]);
}

/// Whatever is cut off or changed in a definition: it is read or refused, and its meaning is found or refused.
#[test]
fn broken_definitions_do_not_stop_anything() {
    let library = Library::open("fhir", "4.0.1").unwrap();
    let words = [
        "1",
        "\"*\"",
        "[]",
        "{}",
        "null",
        "\"Patient\"",
        "\"Patient.name.given.x\"",
        "-3",
        "\"\"",
        "\"x[x]:a/b\"",
    ];
    let parts: Vec<(usize, &str)> = PROFILE.match_indices([':', ',', '[']).collect();
    for (place, _) in parts {
        for word in words {
            let end = PROFILE[place + 1..].find([',', '}', ']']).map_or(PROFILE.len(), |end| place + 1 + end);
            let text = format!("{}{word}{}", &PROFILE[..=place], &PROFILE[end..]);
            let (package, _) = read(&contents(Some(MANIFEST), &[("a.json", &text)]), &|_| true);
            let again = Package::from_text("f", &package.to_text());
            assert!(package.manifest.name.is_empty() || again == Ok(package.clone()), "{text}");
            Profiles::new(Packages::new([package.clone()]), library.clone()).faults(&package);
        }
    }
}
