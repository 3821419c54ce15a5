//! The help, and what is no use of the command.

use crate::mapwright::Folder;

#[test]
fn help() {
    insta::assert_snapshot!(Folder::new().run("--help"));
}

#[test]
fn help_of_every_command() {
    for command in ["run", "check", "fmt", "test", "build", "coverage", "explain", "schema", "schema add"] {
        let name = format!("help_{}", command.replace(' ', "_"));
        insta::assert_snapshot!(name, Folder::new().run(&format!("{command} --help")));
    }
    insta::assert_snapshot!("help_schema", Folder::new().run("schema --help"));
    for command in ["show", "diff", "search", "counts", "import", "guess"] {
        let ran = Folder::new().run(&format!("schema {command} --help"));
        insta::assert_snapshot!(format!("help_schema_{command}"), ran);
    }
}

#[test]
fn version() {
    let ran = Folder::new().run("--version");
    assert_eq!(
        (ran.code, ran.stdout.as_str()),
        (Some(0), concat!("mapwright ", env!("CARGO_PKG_VERSION"), "\n"))
    );
}

#[test]
fn wrong_usage_is_exit_code_2() {
    let folder = Folder::with_maps();
    folder.file("x.hl7", "MSH|^~\\&|");
    for arguments in [
        "",
        "rum",
        "run",
        "run nowhere.mw",
        "run patient.mw nowhere.hl7",
        "run . x.hl7",
        "run patient.mw x.hl7 --zone 1",
        "run patient.mw x.hl7 --format xml",
        "run patient.mw x.hl7 --format csv",
        "run patient.mw x.hl7 --input json",
        "run patient.mw x.hl7 -o x.hl7",
        "run patient.mw x.hl7 -o patient.mw",
        "run chart.mw --pretty --format csv",
        "check",
        "check nowhere.mw",
        "build patient.mw",
        "build patient.mw --target wasm",
        "build patient.mw --target c -o x",
        "build patient.mw --target wasm -o x.wasm --runtime .",
        "coverage",
        "coverage nowhere.mw",
        "coverage .",
        "coverage patient.mw -o patient.mw",
        "coverage patient.mw --only nothing",
        "coverage patient.mw --deny-unmapped=some",
        "test nowhere.mw",
        "test patient.mw",
        "test patient.mw --format xml",
        "test patient.mw --jobs 0",
        "test patient.mw --list --accept",
        "explain MW9999",
        "schema",
        "schema show",
        "schema lists",
        "schema diff hl7v2@2.3",
        "schema search",
        "schema guess x.hl7 --name",
    ] {
        let ran = folder.run(arguments);
        assert_eq!(ran.code, Some(2), "{arguments}\n{ran}");
        assert_eq!(ran.stdout, "", "{arguments}");
        assert_ne!(ran.stderr, "", "{arguments}");
    }
}
