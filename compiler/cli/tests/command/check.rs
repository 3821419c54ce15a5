//! `mapwright check`.

use crate::mapwright::Folder;

#[test]
fn no_mistakes() {
    insta::assert_snapshot!(Folder::with_maps().run("check patient.mw"));
    assert_eq!(Folder::with_maps().run("check patient.mw --quiet").to_string(), "exit 0\n");
}

#[test]
fn mistakes() {
    insta::assert_snapshot!(Folder::with_maps().run("check broken.mw"));
}

#[test]
fn a_folder_with_a_mistake_that_two_files_import() {
    let folder = Folder::with_maps();
    folder.file(
        "maps/shared/tables.mw",
        "table Sex : string -> string {\n  F -> female\n  F -> woman\n  else keep\n}\n",
    );
    let schemas = "schema A {\n  Sex : string\n}\nschema B {\n  Gender : string\n}\n";
    let map = "map A -> B {\n  Sex -> Gender via Sex\n}\n";
    folder.file("maps/a.mw", format!("import \"shared/tables.mw\"\n{schemas}{map}"));
    folder.file("maps/b.mw", format!("import \"./shared/tables.mw\"\n{schemas}{map}"));
    folder.file("maps/.hidden.mw", "nonsense");
    folder.file("maps/notes.txt", "nonsense");
    insta::assert_snapshot!(folder.run("check ./maps"));
}

#[test]
fn what_has_one_meaning_is_mended() {
    let folder = Folder::with_maps();
    let right = "schema A { name : string   born : date ? }\nschema B { name : string   born : date ? }\n";
    let rows = |rows: &str| format!("{right}map A -> B {{\n{rows}}}\n");
    folder.file("slips.mw", rows("  name => nmae\n  bron -> born else skip\n"));
    insta::assert_snapshot!("fix_diff", folder.run("check slips.mw --fix --diff"));
    assert!(folder.read("slips.mw").contains("nmae"), "nothing is written");
    let ran = folder.run("check slips.mw --fix");
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    let mended = rows("  name -> name\n  born -> born else skip\n");
    assert_eq!(folder.read("slips.mw"), mended);
    assert!(folder.run("check slips.mw --fix").stderr.contains("0 mistakes fixed in 0 files"));
    assert_eq!(folder.read("slips.mw"), mended);
    assert_eq!(folder.run("check slips.mw --diff").code, Some(2));
}

#[test]
fn colour() {
    let folder = Folder::with_maps();
    assert!(!folder.run("check broken.mw").stderr.contains('\u{1b}'));
    assert!(folder.run("check broken.mw --color always").stderr.contains('\u{1b}'));
    assert!(folder.run("--color always check broken.mw").stderr.contains('\u{1b}'));
}

#[test]
fn fields_that_a_map_says_nothing_of_are_denied() {
    let folder = Folder::new();
    let map = |kin: &str, patient: &str| {
        format!(
            "use hl7v2 \"2.3\"\nuse fhir \"4.0.1\"\n\nmap ADT_A01 -> fhir Bundle {{\n  \"collection\" -> type\n  \
             entry patient : Patient(PID) key PID-3[1]\n  each NK1 {{ entry kin : Kin(NK1) key NK1-1 }}\n}}\n\
             map Patient(PID) -> fhir Patient {{\n  PID-7 -> birthDate\n{patient}}}\n\
             map Kin(kin: NK1) -> fhir Patient {{\n  kin-2[1].1 -> name.family\n{kin}}}\n"
        )
    };
    folder.file("kin.mw", map("", "")).file("lib.mw", "use fhir \"4.0.1\"\n");
    assert_eq!(folder.run("check kin.mw lib.mw").code, Some(0));
    insta::assert_snapshot!("denied", folder.run("check kin.mw lib.mw --deny-unmapped"));
    insta::assert_snapshot!(
        "denied_for_github",
        folder.run("check kin.mw lib.mw --deny-unmapped --format github")
    );
    assert!(
        folder.run("check kin.mw --deny-unmapped=all --format concise").stdout.contains("fields of `EVN`")
    );
    // What the help says to write, written there.
    let found = folder.run("check kin.mw --deny-unmapped").stderr;
    let lines: Vec<&str> = found.split('`').filter(|text| text.starts_with("ignore ")).collect();
    let [kin, patient] = *lines else { panic!("{found}") };
    let (kin, patient) = if kin.contains("kin-") { (kin, patient) } else { (patient, kin) };
    folder.file("kin.mw", map(&format!("{kin}\n"), &format!("{patient}\n")));
    let ran = folder.run("check kin.mw --deny-unmapped");
    assert_eq!(ran.code, Some(0), "{ran}");
}

#[test]
fn a_folder_without_maps() {
    let folder = Folder::new();
    folder.file("empty/readme.txt", "");
    let ran = folder.run("check empty");
    assert_eq!((ran.code, ran.stderr.as_str()), (Some(2), "error: the folder empty has no files *.mw\n"));
}

#[test]
fn forms_for_tools() {
    let folder = Folder::with_maps();
    for format in ["concise", "json", "sarif", "github"] {
        let ran = folder.run(&format!("check broken.mw --format {format}"));
        assert_eq!((ran.code, ran.stderr.as_str()), (Some(1), ""), "{format}");
        assert!(ran.stdout.contains("broken.mw") && ran.stdout.contains("MW0"), "{format}");
        let ran = folder.run(&format!("check patient.mw --format {format}"));
        assert_eq!((ran.code, ran.stderr.as_str()), (Some(0), ""), "{format}");
    }
    insta::assert_snapshot!(folder.run("check broken.mw --format concise"));
}
