//! `mapwright coverage`. What is covered is tested in the compiler; here, how it is printed.

use crate::mapwright::Folder;

const MAP: &str = r#"use hl7v2 "2.5.1"
use fhir "4.0.1"

map ACK -> fhir Bundle {
  "collection" -> type
  MSH-7        -> timestamp else skip
  entry patient : Patient(MSH-3) when MSH-4 key MSH-10
  ignore MSH-1, MSH-2 "<how> it is \"written\" & read"
  ignore SFT "of no use"
}

map Patient(HD) -> fhir Patient {
  HD.1 -> name.text
  HD.2 -> extension("http://example.org/<b>").valueString
}
"#;

fn folder() -> Folder {
    let folder = Folder::new();
    folder.file("ack.mw", MAP);
    folder
}

#[test]
fn tables() {
    insta::assert_snapshot!(folder().run("coverage ack.mw"));
}

#[test]
fn details_of_what_is_mapped() {
    insta::assert_snapshot!(folder().run("coverage ack.mw --details --only mapped"));
}

#[test]
fn only_some() {
    for only in ["unmapped", "ignored"] {
        insta::assert_snapshot!(
            format!("only_{only}"),
            folder().run(&format!("coverage ack.mw --only {only}"))
        );
    }
}

#[test]
fn json() {
    let folder = folder();
    insta::assert_snapshot!(folder.run("coverage ack.mw --format json --only ignored"));
    let ran = folder.run("coverage ack.mw --format json -o report/ack.json");
    assert_eq!(ran.to_string(), "exit 0\n");
    let report: serde_json::Value = serde_json::from_str(&folder.read("report/ack.json")).unwrap();
    assert_eq!(report["touched"]["mapped"], 2);
}

#[test]
fn html_is_whole_and_escaped() {
    let folder = folder();
    assert_eq!(folder.run("coverage ack.mw --format html -o ack.html").to_string(), "exit 0\n");
    let page = folder.read("ack.html");
    assert!(page.starts_with("<!doctype html>") && page.ends_with("</html>\n"));
    assert!(page.contains("&lt;how&gt; it is &quot;written&quot; &amp; read"));
    assert!(page.contains("extension(&quot;&lt;b&gt;&quot;)"));
    for never in ["<how>", "<b>", "<script", "http-equiv", "src="] {
        assert!(!page.contains(never), "{never}");
    }
    // What is opened is closed.
    for tag in ["table", "tr", "td", "details", "div", "h3"] {
        let opened = page.matches(&format!("<{tag}>")).count() + page.matches(&format!("<{tag} ")).count();
        assert_eq!(opened, page.matches(&format!("</{tag}>")).count(), "{tag}");
    }
}

#[test]
fn unmapped_fields_are_denied() {
    let folder = folder();
    let ran = folder.run("coverage ack.mw --only ignored --deny-unmapped");
    insta::assert_snapshot!(format!("exit {:?}\n{}", ran.code, ran.stderr));
    let ran = folder.run("coverage ack.mw --only ignored --deny-unmapped=all");
    insta::assert_snapshot!("denied_of_all", format!("exit {:?}\n{}", ran.code, ran.stderr));
    folder.file("whole.mw", "schema A { x : string }\nschema B { y : string }\nmap A -> B { x -> y }\n");
    assert_eq!(folder.run("coverage whole.mw --deny-unmapped=all").code, Some(0));
}

#[test]
fn a_map_with_errors() {
    let ran = Folder::with_maps().run("coverage broken.mw");
    assert_eq!((ran.code, ran.stdout.as_str()), (Some(1), ""));
    assert!(ran.stderr.contains("error[MW0"));
}

#[test]
fn colour() {
    assert!(!folder().run("coverage ack.mw").stdout.contains('\u{1b}'));
    assert!(folder().run("coverage ack.mw --color always").stdout.contains('\u{1b}'));
    let folder = folder();
    folder.run("coverage ack.mw --color always -o ack.txt");
    assert!(!folder.read("ack.txt").contains('\u{1b}'));
}
