//! `mapwright fmt`.

use std::fs;

use crate::mapwright::Folder;

const UGLY: &str = "schema A { x : string }\nmap A->A {\nx->x // same\n}\n";
const FORMATTED: &str = "schema A { x : string }\n\nmap A -> A {\n  x -> x // same\n}\n";

#[test]
fn files_are_rewritten_in_place() {
    let folder = Folder::new();
    folder.file("maps/ugly.mw", UGLY).file("maps/good.mw", FORMATTED).file("maps/notes.txt", "a->b");
    insta::assert_snapshot!(folder.run("fmt maps"));
    assert_eq!(folder.read("maps/ugly.mw"), FORMATTED);
    assert_eq!(folder.read("maps/notes.txt"), "a->b");
    insta::assert_snapshot!(folder.run("fmt maps"));
    assert_eq!(folder.run("fmt maps --quiet").to_string(), "exit 0\n");
    // Nothing else is left in the folder.
    assert_eq!(fs::read_dir(folder.path().join("maps")).unwrap().count(), 3);
}

#[test]
fn what_is_formatted_is_not_written() {
    let folder = Folder::new();
    folder.file("good.mw", FORMATTED);
    let written = || fs::metadata(folder.path().join("good.mw")).unwrap().modified().unwrap();
    let before = written();
    assert_eq!(folder.run("fmt good.mw").code, Some(0));
    assert_eq!(written(), before);
}

#[test]
fn check_writes_nothing() {
    let folder = Folder::new();
    folder.file("ugly.mw", UGLY).file("good.mw", FORMATTED);
    insta::assert_snapshot!(folder.run("fmt --check ugly.mw good.mw"));
    insta::assert_snapshot!(folder.run("fmt --check --diff ugly.mw good.mw"));
    assert_eq!(folder.read("ugly.mw"), UGLY);
    let ran = folder.run("fmt --check good.mw");
    assert_eq!((ran.code, ran.stdout.as_str()), (Some(0), ""));
}

#[test]
fn a_file_with_mistakes_is_left_and_others_are_formatted() {
    let folder = Folder::new();
    let broken = "map A -> B {\nx ->\n}\n";
    folder.file("broken.mw", broken).file("ugly.mw", UGLY);
    insta::assert_snapshot!(folder.run("fmt broken.mw ugly.mw"));
    assert_eq!((folder.read("broken.mw").as_str(), folder.read("ugly.mw").as_str()), (broken, FORMATTED));
}

#[test]
fn standard_input_goes_to_standard_output() {
    let folder = Folder::new();
    let ran = folder.run_on("fmt -", UGLY.as_bytes());
    assert_eq!((ran.code, ran.stdout.as_str(), ran.stderr.as_str()), (Some(0), FORMATTED, ""));
    let ran = folder.run_on("fmt - --check", UGLY.as_bytes());
    assert_eq!((ran.code, ran.stdout.as_str()), (Some(1), "<stdin>\n"));
    let ran = folder.run_on("fmt -", b"map A ->");
    assert_eq!((ran.code, ran.stdout.as_str()), (Some(1), ""));
    assert!(ran.stderr.contains("error[MW0"), "{ran}");
}

#[cfg(unix)]
#[test]
fn links_and_permissions_stay() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new();
    folder.file("real/ugly.mw", UGLY);
    let real = folder.path().join("real/ugly.mw");
    fs::set_permissions(&real, fs::Permissions::from_mode(0o640)).unwrap();
    std::os::unix::fs::symlink(&real, folder.path().join("link.mw")).unwrap();
    assert_eq!(folder.run("fmt link.mw").code, Some(0));
    assert!(fs::symlink_metadata(folder.path().join("link.mw")).unwrap().is_symlink());
    assert_eq!(fs::read_to_string(&real).unwrap(), FORMATTED);
    assert_eq!(fs::metadata(&real).unwrap().permissions().mode() & 0o777, 0o640);
}

#[test]
fn wrong_usage() {
    let folder = Folder::new();
    folder.file("good.mw", FORMATTED).file("latin1.mw", b"// \xe9\n").file("ugly.mw", UGLY);
    for arguments in ["fmt", "fmt nowhere.mw", "fmt good.mw --diff", "fmt - good.mw", "fmt ugly.mw latin1.mw"]
    {
        let ran = folder.run(arguments);
        assert_eq!((ran.code, ran.stdout.as_str()), (Some(2), ""), "{arguments}\n{ran}");
        assert_ne!(ran.stderr, "", "{arguments}");
    }
    // One file that cannot be read, and none is written.
    assert_eq!(folder.read("ugly.mw"), UGLY);
}
