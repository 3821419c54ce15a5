//! `mapwright run`: what comes in and how, what goes out and where.

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use crate::mapwright::Folder;

/// A message about a patient.
pub(crate) fn message(number: u32, patient: &str) -> String {
    format!("MSH|^~\\&|A|B|C|D|20240102030405+0100||ADT^A01^ADT_A01|{number}|P|2.5.1\r{patient}\rPV1|1|I\r")
}

/// Three messages, the second with a date that is none.
pub(crate) fn batch_with_a_bad_message() -> String {
    [
        "FHS|^~\\&|A\rBHS|^~\\&|A\r".to_string(),
        message(1, "PID|1||11||Doe||19800102|F"),
        message(2, "PID|1||12||Roe||19801302|F"),
        message(3, "PID|1||13||Poe||1980|F"),
        "BTS|3\rFTS|1\r".to_string(),
    ]
    .concat()
}

#[test]
fn one_message() {
    let folder = Folder::with_maps();
    folder.file("x.hl7", message(1, "PID|1||11||Doe||19800102|F"));
    let ran = folder.run("run patient.mw x.hl7");
    insta::assert_snapshot!(ran);
    assert_eq!(folder.run("run patient.mw x.hl7").stdout, ran.stdout, "the same every time");
}

#[test]
fn indented() {
    let folder = Folder::with_maps();
    folder.file("x.hl7", message(1, "PID|1||11||Doe||19800102|F"));
    insta::assert_snapshot!(folder.run("run patient.mw x.hl7 --pretty"));
}

#[test]
fn standard_input() {
    let folder = Folder::with_maps();
    let text = message(1, "PID|1||11||Doe||19800102|F");
    folder.file("x.hl7", &text);
    let expected = folder.run("run patient.mw x.hl7").stdout;
    assert_eq!(folder.run_on("run patient.mw", text.as_bytes()).stdout, expected);
    assert_eq!(folder.run_on("run patient.mw -", text.as_bytes()).stdout, expected);
    let framed = format!("\u{b}{text}\u{1c}\r");
    assert_eq!(folder.run_on("run patient.mw -", framed.as_bytes()).stdout, expected);
}

#[test]
fn a_batch_with_one_bad_message() {
    let folder = Folder::with_maps();
    folder.file("batch.hl7", batch_with_a_bad_message());
    let ran = folder.run("run patient.mw batch.hl7");
    assert_eq!(ran.code, Some(1));
    assert_eq!(ran.stdout.lines().count(), 2);
    insta::assert_snapshot!(ran);
}

#[test]
fn no_value_is_shown_unless_asked_for() {
    let folder = Folder::with_maps();
    folder.file("batch.hl7", batch_with_a_bad_message());
    for form in ["text", "json", "none"] {
        let ran = folder.run(&format!("run patient.mw batch.hl7 --warnings {form}"));
        assert!(!ran.stderr.contains("19801302"), "{ran}");
        let ran = folder.run(&format!("run patient.mw batch.hl7 --warnings {form} --show-values"));
        assert!(ran.stderr.contains("19801302"), "{ran}");
    }
}

#[test]
fn findings_as_json() {
    let folder = Folder::with_maps();
    folder.file("batch.hl7", batch_with_a_bad_message());
    let ran = folder.run("run patient.mw batch.hl7 --warnings json");
    for line in ran.stderr.lines() {
        let line: serde_json::Value = serde_json::from_str(line).unwrap();
        assert!(line.is_object());
    }
    insta::assert_snapshot!(ran.stderr);
}

#[test]
fn warnings() {
    let folder = Folder::with_maps();
    folder.file("x.hl7", message(1, "PID|1||11||Doe||19800102|Q"));
    let ran = folder.run("run patient.mw x.hl7");
    insta::assert_snapshot!(ran);
    assert_eq!(folder.run("run patient.mw x.hl7 --warnings none").stderr, "");
    assert_eq!(folder.run("run patient.mw x.hl7 --quiet").stderr, "");
}

#[test]
fn the_first_failure_can_be_the_end() {
    let folder = Folder::with_maps();
    folder.file("batch.hl7", batch_with_a_bad_message());
    let ran = folder.run("run patient.mw batch.hl7 --fail-fast");
    assert_eq!((ran.code, ran.stdout.lines().count()), (Some(1), 1), "{ran}");
}

#[test]
fn a_folder() {
    let folder = Folder::with_maps();
    folder.file("inbox/b.hl7", message(2, "PID|1||12||Bee||1980|F"));
    folder.file("inbox/a.hl7", message(1, "PID|1||11||Ant||1980|F"));
    folder.file("inbox/deep/c.txt", message(3, "PID|1||13||Cat||1980|F"));
    folder.file("inbox/notes.md", "no message").file("inbox/.hidden.hl7", "no message");
    let ran = folder.run("run patient.mw inbox");
    let names: Vec<&str> = ran
        .stdout
        .lines()
        .map(|line| ["Ant", "Bee", "Cat"].into_iter().find(|name| line.contains(name)).unwrap())
        .collect();
    assert_eq!(names, ["Ant", "Bee", "Cat"]);
    assert_eq!((ran.code, ran.stderr.as_str()), (Some(0), "3 messages: 3 mapped, 0 failed, 0 warnings\n"));
}

#[test]
fn output_to_a_file_or_a_folder() {
    let folder = Folder::with_maps();
    folder.file("inbox/a.hl7", message(1, "PID|1||11||Ant||1980|F"));
    folder.file("inbox/deep/b.hl7", message(2, "PID|1||12||Bee||1980|F"));
    let all = folder.run("run patient.mw inbox --quiet").stdout;

    assert_eq!(folder.run("run patient.mw inbox -o all.ndjson --quiet").to_string(), "exit 0\n");
    assert_eq!(folder.read("all.ndjson"), all);

    assert_eq!(folder.run("run patient.mw inbox -o outbox/ --quiet").to_string(), "exit 0\n");
    assert_eq!(folder.read("outbox/a.json") + &folder.read("outbox/deep/b.json"), all);

    // What comes out of an input replaces what came out of it before, also if it is nothing.
    folder.file("inbox/a.hl7", "nonsense");
    assert_eq!(folder.run("run patient.mw inbox -o outbox").code, Some(1));
    assert!(!folder.path().join("outbox/a.json").exists());
}

#[test]
fn outputs_do_not_overwrite_inputs_or_each_other() {
    let folder = Folder::with_maps();
    folder.file("in/a.json", r#"{"PatientName": "Ant", "Phones": []}"#);
    folder.file("in/a.ndjson", r#"{"PatientName": "Ant", "Phones": []}"#);
    for output in ["in/a.json", "in", "out/"] {
        let ran = folder.run(&format!("run chart.mw in -o {output}"));
        assert_eq!(ran.code, Some(2), "{output}: {ran}");
    }
    assert_eq!(folder.read("in/a.json"), r#"{"PatientName": "Ant", "Phones": []}"#);
}

#[test]
fn records_in_json() {
    let folder = Folder::with_maps();
    folder.file(
        "one.json",
        "{\n  \"PatientName\": \"Ant\",\n  \"DOB\": \"01/02/1980\",\n  \"Phones\": [\"1\", \"2\"]\n}\n",
    );
    folder.file(
        "lines.ndjson",
        "{\"PatientName\": \"Bee\", \"Phones\": []}\n{\"PatientName\": \n{\"PatientName\": \"Cat\"}\n",
    );
    folder.file("array.json", "[{\"PatientName\": \"Dog\"}, {\"PatientName\": \"Elk\"}]");
    insta::assert_snapshot!(folder.run("run chart.mw one.json lines.ndjson array.json"));
    let ran = folder.run_on("run chart.mw -", b"{\"PatientName\": \"Bee\"}");
    assert_eq!(ran.stdout, "{\"FullName\":\"Bee\"}\n");
}

#[test]
fn records_in_csv() {
    let folder = Folder::with_maps();
    let rows = "PatientName,DOB,Phones\r\n\"Ant, \"\"A\"\"\r\n of two lines\",01/02/1980,1;2\r\nBee,13/02/1980,\r\nCat,,\r\n";
    folder.file("rows.csv", rows);
    let ran = folder.run("run chart.mw rows.csv");
    insta::assert_snapshot!(ran);
    assert_eq!(folder.run_on("run chart.mw", rows.as_bytes()).stdout, ran.stdout);
    assert_eq!(folder.run_on("run chart.mw --input csv", rows.as_bytes()).stdout, ran.stdout);
}

#[test]
fn records_to_csv() {
    let folder = Folder::with_maps();
    folder.file("in/a.csv", "PatientName,DOB,Phones\n\"Ant, A\",01/02/1980,1;2\n");
    folder.file("in/b.json", "{\"PatientName\": \"Bee \\\"B\\\"\"}");
    insta::assert_snapshot!(folder.run("run chart.mw in --format csv"));
    assert_eq!(folder.run("run chart.mw in --format csv -o out/ --quiet").to_string(), "exit 0\n");
    assert_eq!(
        folder.read("out/a.csv").lines().next(),
        folder.read("out/b.csv").lines().next(),
        "each has the header"
    );
}

/// The columns are those of the schema, wherever it is written; lists are joined as it says.
#[test]
fn columns_of_csv() {
    let folder = Folder::new();
    let desk = |phones: &str, names: &str| {
        format!(
            "schema Desk {{\n  Phones : string * split {phones}\n  Room : string ?\n  Names : string * split {names}\n}}\n"
        )
    };
    let map = "import \"desk.mw\"\nschema Person {\n  Name : string *\n  Phone : string *\n}\n\
        map Person -> Desk {\n  Name -> Names\n  Phone -> Phones\n}\n";
    folder.file("a.mw", map).file("desk.mw", desk("\"|\"", "\"|\""));
    folder.file("a.json", "{\"Name\": [\"Ann\", \"Bo\"], \"Phone\": [\"1\", \"2\"]}");
    assert_eq!(folder.run("run a.mw a.json --format csv").stdout, "Phones,Room,Names\r\n1|2,,Ann|Bo\r\n");
    folder.file("desk.mw", desk("\"|\"", "\";\""));
    let ran = folder.run("run a.mw a.json --format csv");
    assert_eq!((ran.code, ran.stdout.as_str()), (Some(2), ""));
    assert!(ran.stderr.contains("one `split`"), "{ran}");
}

#[test]
fn a_record_in_a_record_is_no_cell() {
    let folder = Folder::new();
    let map = "schema Person {\n  Name : string\n  City : string ?\n}\n\
        schema Card {\n  Name : string\n  Home : { City : string } ?\n}\n\
        map Person -> Card {\n  Name -> Name\n  City -> Home.City\n}\n";
    folder.file("a.mw", map);
    folder.file("a.ndjson", "{\"Name\": \"A\"}\n{\"Name\": \"B\", \"City\": \"C\"}\n");
    let ran = folder.run("run a.mw a.ndjson --format csv");
    assert_eq!((ran.code, ran.stdout.as_str()), (Some(1), "Name,Home\r\nA,\r\n"));
    assert!(ran.stderr.contains("MW0844"), "{ran}");
}

#[test]
fn a_zone() {
    let folder = Folder::new();
    let map = "schema A {\n  T : dateTime \"yyyy-MM-dd HH:mm\"\n}\nmap A -> fhir Observation {\n  \"final\" -> status\n  \"x\" -> code.text\n  T -> issued\n}\n";
    folder.file("a.mw", format!("use fhir \"4.0.1\"\n{map}")).file("a.json", "{\"T\": \"2024-01-02 03:04\"}");
    let ran = folder.run("run a.mw a.json --zone -05:30");
    assert!(ran.stdout.contains("2024-01-02T03:04:00-05:30"), "{ran}");
}

#[test]
fn a_map_with_mistakes() {
    let folder = Folder::with_maps();
    folder.file("x.json", "{}");
    let ran = folder.run("run broken.mw x.json");
    assert_eq!((ran.code, ran.stdout.as_str()), (Some(1), ""));
    assert!(ran.stderr.contains("PatientNam"), "{ran}");
}

#[test]
fn documents_come_out_while_messages_come_in() {
    let folder = Folder::with_maps();
    let mut child = Command::new(env!("CARGO_BIN_EXE_mapwright"))
        .args(["run", "patient.mw"])
        .current_dir(folder.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let stdout = BufReader::new(child.stdout.take().unwrap());
    let (sender, lines) = mpsc::channel();
    std::thread::spawn(move || stdout.lines().try_for_each(|line| sender.send(line.unwrap())));
    for number in 1..=3 {
        let text = message(number, &format!("PID|1||{number}||Doe||1980|F"));
        stdin.write_all(format!("\u{b}{text}\u{1c}\r").as_bytes()).unwrap();
        let line = lines.recv_timeout(Duration::from_secs(30));
        assert!(
            line.as_ref().is_ok_and(|line| line.contains(&format!("\"value\":\"{number}\""))),
            "{line:?}"
        );
    }
    drop(stdin);
    assert!(child.wait().unwrap().success());
}

#[test]
fn a_reader_that_stops_is_no_error() {
    let folder = Folder::with_maps();
    folder.file("many.hl7", message(1, "PID|1||11||Doe||1980|F").repeat(20_000));
    let mut child = Command::new(env!("CARGO_BIN_EXE_mapwright"))
        .args(["run", "patient.mw", "many.hl7"])
        .current_dir(folder.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), String::from_utf8(output.stderr).unwrap().as_str()), (Some(0), ""));
}

/// By place in the groups of the message; of a field that is read in part, the components that are not. No value is shown.
#[test]
fn fields_that_no_row_reads() {
    let folder = Folder::new();
    folder.file(
        "map.mw",
        r#"use hl7v2 "2.5.1"
schema Out { id : string *  sex : string ?  notes : string * }
map ORU_R01 -> Out {
  each PATIENT_RESULT {
    PID-3.1 -> id
    each ORDER_OBSERVATION { each OBSERVATION { NTE-3 -> notes  ignore OBX-1 "a number" } }
  }
  PATIENT_RESULT[1].PATIENT.PID-8 -> sex
}
"#,
    );
    let header = "MSH|^~\\&|||||20240102||ORU^R01^ORU_R01|1|P|2.5.1\r";
    let first = "PID|1||77^^^HOSP||Secret^Name\rOBR|1|||x\rNTE|1||order\rOBX|1|NM|a\rNTE|2|L|result\rZZZ|1\r";
    let second = "PID|||78^^^~79|\"\"|^^^|\rOBR|\r";
    folder.file("x.hl7", format!("{header}{first}{header}{second}"));
    insta::assert_snapshot!(folder.run("run map.mw x.hl7 --report"));
    insta::assert_snapshot!(folder.run("run map.mw x.hl7 --report --warnings json").stderr);
}

#[test]
fn fields_of_records_that_no_row_reads() {
    let folder = Folder::new();
    folder.file(
        "map.mw",
        r#"schema In { name : string ?  town : { name : string ?  code : string ? } ?  tags : string * }
schema Out { name : string ?  town : string ? }
map In -> Out { name -> name  town.name -> town }
"#,
    );
    let records = r#"{"name":"a","town":{"name":"b","code":"c"},"tags":[],"other":1}
{"town":{"code":""},"tags":["t"]}
"#;
    insta::assert_snapshot!(folder.run_on("run map.mw - --report", records.as_bytes()));
    let all_read = r#"{"name":"a"}"#;
    insta::assert_snapshot!(folder.run_on("run map.mw - --report", all_read.as_bytes()).stderr);
}
