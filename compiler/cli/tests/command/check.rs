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
fn colour() {
    let folder = Folder::with_maps();
    assert!(!folder.run("check broken.mw").stderr.contains('\u{1b}'));
    assert!(folder.run("check broken.mw --color always").stderr.contains('\u{1b}'));
    assert!(folder.run("--color always check broken.mw").stderr.contains('\u{1b}'));
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
