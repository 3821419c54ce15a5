//! `--set` and `--settings`: parameters of a map.

use crate::mapwright::Folder;

const MAP: &str = r#"parameter Facility    : uri "who makes the charts"
parameter MaxAge      : integer ?
parameter Authorities : string -> uri { HOSP -> "urn:oid:1.2.3" }
schema Visit { By : string   Age : integer ? }
schema Chart { Source : uri   System : uri ?   Old : boolean ? }
map Visit -> Chart {
  Facility -> Source
  By       -> System via Authorities
  when Age > MaxAge { true -> Old }
}
"#;

fn folder() -> Folder {
    let folder = Folder::new();
    folder.file("visit.mw", MAP);
    folder.file("visit.json", r#"{"By":"LAB","Age":90}"#);
    folder.file("plain.mw", "schema A { x : string }\nmap A -> A { x -> x }\n");
    folder.file(
        "site.json",
        r#"{"max_findings":3,"parameters":{"Facility":"urn:file","MaxAge":80,"Authorities":{"LAB":"urn:lab"}}}"#,
    );
    folder
}

#[test]
fn of_the_command_line_and_of_a_file() {
    let folder = folder();
    let out = |arguments: &str| {
        let ran = folder.run(&format!("run visit.mw visit.json {arguments}"));
        assert_eq!((ran.code, ran.stderr.as_str()), (Some(0), ""), "{arguments}");
        ran.stdout
    };
    assert_eq!(out("--set Facility=urn:a"), "{\"Source\":\"urn:a\"}\n");
    assert_eq!(
        out("--settings site.json"),
        "{\"Source\":\"urn:file\",\"System\":\"urn:lab\",\"Old\":true}\n"
    );
    // What the command line says holds; of what it does not say, the file.
    assert_eq!(
        out("--set Authorities.LAB=urn:b --settings site.json --set MaxAge=90 --set Authorities.X=urn:x"),
        "{\"Source\":\"urn:file\",\"System\":\"urn:b\"}\n"
    );
    // A value may have the sign in it.
    assert_eq!(out("--set Facility=https://a.example?b=c"), "{\"Source\":\"https://a.example?b=c\"}\n");
}

/// All that is wrong is found before anything is read, and no message has a value in it.
#[test]
fn what_cannot_be_set() {
    let folder = folder();
    folder.file("list.json", "[]");
    folder.file("no.json", "{\"zone\": secret}");
    folder.file("unknown.json", r#"{"Facility":"urn:secret"}"#);
    folder.file("zone.json", r#"{"zone":"secret","parameters":{"Facility":"urn:a"}}"#);
    folder.file("list_of_parameters.json", r#"{"parameters":["secret"]}"#);
    folder.file("wrong.json", r#"{"parameters":{"MaxAge":"secret"}}"#);
    let mut shown = String::new();
    for arguments in [
        "visit.mw",
        "visit.mw --set Facility",
        "visit.mw --set Facility=no-scheme --set MaxAge=secret",
        "visit.mw --set Facility=",
        "visit.mw --set Facilty=urn:secret",
        "visit.mw --set Facility.HOSP=urn:secret",
        "visit.mw --set Authorities=urn:secret",
        "visit.mw --set Facility=urn:a --set Facility.x=secret",
        "plain.mw --set Facility=urn:secret",
        "visit.mw --settings nothing.json",
        "visit.mw --settings list.json",
        "visit.mw --settings no.json",
        "visit.mw --settings unknown.json",
        "visit.mw --settings zone.json",
        "visit.mw --settings list_of_parameters.json",
        "visit.mw --settings wrong.json",
    ] {
        let ran = folder.run(&format!("run {arguments} visit.json"));
        assert_eq!((ran.code, ran.stdout.as_str()), (Some(2), ""), "{arguments}");
        assert!(!ran.stderr.contains("secret"), "{}", ran.stderr);
        shown.push_str(&format!("$ mapwright run {arguments} visit.json\n{}\n", ran.stderr));
    }
    insta::assert_snapshot!(shown);
}
