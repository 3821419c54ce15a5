//! Input that cannot be mapped: each gets an error with file, number and place, the others still come out, nothing panics.

use std::fs;
use std::process::Command;

use crate::mapwright::{Folder, Ran};
use crate::run::message;

/// Runs a bad input between two good files: these must come out.
fn between_good_ones(bad: impl AsRef<[u8]>) -> Ran {
    let folder = Folder::with_maps();
    folder.file("in/1-good.hl7", message(1, "PID|1||11||Doe||1980|F"));
    folder.file("in/2-bad.hl7", bad);
    folder.file("in/3-good.hl7", message(3, "PID|1||13||Doe||1980|F"));
    let mut ran = folder.run("run patient.mw in");
    assert_eq!((ran.code, ran.stdout.lines().count()), (Some(1), 2), "{ran}");
    assert!(!ran.stderr.contains("Secret"), "shows a value: {ran}");
    assert!(ran.stderr.contains("error[MW08") || ran.stderr.contains("error[MW09"), "{ran}");
    // The good ones are tested elsewhere.
    ran.stdout.clear();
    ran
}

fn good() -> String {
    message(2, "PID|1||12||Secret||1980|F")
}

#[test]
fn not_v2() {
    insta::assert_snapshot!(between_good_ones("%PDF-1.7 Secret\n1 0 obj\n"));
}

#[test]
fn binary() {
    let bytes: Vec<u8> = (0..=255_u8).cycle().skip(128).take(100_000).collect();
    insta::assert_snapshot!(between_good_ones(bytes));
}

#[test]
fn empty() {
    insta::assert_snapshot!(between_good_ones(""));
}

#[test]
fn blank() {
    insta::assert_snapshot!(between_good_ones("\r\n\r\n  \r\n"));
}

#[test]
fn truncated_at_every_byte() {
    let folder = Folder::with_maps();
    let text = good();
    for length in 0..text.len() {
        folder.file(&format!("in/{length:03}.hl7"), &text[..length]);
    }
    let ran = folder.run("run patient.mw in");
    assert_eq!(ran.code, Some(1));
    assert!(!ran.stderr.contains("Secret"), "{ran}");
    // Neither did one of them end the run, nor is one passed over.
    assert!(ran.stderr.lines().last().unwrap().starts_with(&format!("{} messages: ", text.len())), "{ran}");
}

#[test]
fn truncated_header() {
    insta::assert_snapshot!(between_good_ones("MSH|^~\\&|A|B"));
}

#[test]
fn wrong_delimiters() {
    insta::assert_snapshot!(between_good_ones(good().replacen("^~\\&", "^^\\&", 1)));
}

#[test]
fn unknown_version() {
    insta::assert_snapshot!(between_good_ones(good().replacen("2.5.1", "2.99", 1)));
}

#[test]
fn missing_required_segment() {
    insta::assert_snapshot!(between_good_ones(good().replacen("PID|1||12||Secret||1980|F\r", "", 1)));
}

#[test]
fn wrong_message_type() {
    insta::assert_snapshot!(between_good_ones(good().replacen("ADT^A01^ADT_A01", "ORU^R01^ORU_R01", 1)));
}

#[test]
fn bad_date() {
    insta::assert_snapshot!(between_good_ones(good().replacen("|1980|", "|19801340|", 1)));
}

#[test]
fn bytes_that_are_not_of_the_character_set() {
    let mut bytes = good().into_bytes();
    let position = bytes.windows(6).position(|window| window == b"Secret").unwrap();
    bytes[position + 1] = 0xe9;
    insta::assert_snapshot!(between_good_ones(bytes));
}

#[test]
fn json_that_does_not_parse() {
    let folder = Folder::with_maps();
    folder.file(
        "a.ndjson",
        "{\"PatientName\": \"Ant\"}\n{\"PatientName\": \"Secret\",}\n{\"PatientName\": \"Cat\"}\n",
    );
    folder.file("b.json", "{\"PatientName\": ");
    folder.file("c.json", "\"Secret\"");
    folder.file("d.json", "");
    let ran = folder.run("run chart.mw a.ndjson b.json c.json d.json");
    assert!(!ran.stderr.contains("Secret"), "{ran}");
    insta::assert_snapshot!(ran);
}

#[test]
fn csv_that_does_not_fit() {
    let folder = Folder::with_maps();
    folder.file("a.csv", "PatientName,DOB,Phones\nAnt,,\nSecret,,,,\nCat,,\n");
    folder.file("b.csv", "Name,DOB\nSecret,\n");
    folder.file("c.csv", "PatientName,PatientName\nSecret,Secret\n");
    folder.file("d.csv", "");
    let ran = folder.run("run chart.mw a.csv b.csv c.csv d.csv");
    assert!(!ran.stderr.contains("Secret"), "{ran}");
    insta::assert_snapshot!(ran);
}

#[test]
fn a_message_of_100_mb() {
    let mut text = String::from("MSH|^~\\&|A|B|C|D|2024||ADT^A01^ADT_A01|2|P|2.5.1\rPID|1||12||");
    text.push_str(&"x".repeat(100 << 20));
    text.push_str("\rPV1|1|I\r");
    text.push_str(&message(3, "PID|1||13||After||1980|F"));
    let folder = Folder::with_maps();
    folder.file("big.hl7", &text);
    let ran = folder.run("run patient.mw big.hl7");
    assert!(ran.stdout.contains("After"), "what follows still comes out: {ran}");
    assert_eq!(ran.stdout.lines().count(), 1);
    insta::assert_snapshot!(ran.stderr);
}

/// A file of many messages is read piece by piece: 100 MB of them need no 100 MB.
#[test]
#[cfg(target_os = "linux")]
fn a_file_of_100_mb_in_bounded_memory() {
    let folder = Folder::with_maps();
    let one = message(1, &format!("PID|1||11||Doe||1980|F\rZZZ|{}", "x".repeat(100_000)));
    folder.file("big.hl7", one.repeat((100 << 20) / one.len()));
    let script = "ulimit -v 100000000; exec \"$0\" run patient.mw big.hl7 -o out.ndjson --quiet";
    let mut child = Command::new("sh")
        .args(["-c", script, env!("CARGO_BIN_EXE_mapwright")])
        .current_dir(folder.path())
        .spawn()
        .unwrap();
    // The largest memory that it had resident.
    let status = format!("/proc/{}/status", child.id());
    let mut peak = 0;
    while child.try_wait().unwrap().is_none() {
        let text = fs::read_to_string(&status).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or("0");
        peak = peak.max(line.trim().trim_end_matches(" kB").parse::<u64>().unwrap_or(0));
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    assert!(child.wait().unwrap().success());
    assert!(peak > 1_000, "was looked at");
    assert!(peak < 90_000, "{peak} kB");
}

#[test]
fn links_in_a_folder() {
    let folder = Folder::with_maps();
    folder.file("in/a.hl7", message(1, "PID|1||11||Doe||1980|F"));
    // A link to a folder is not followed: it may lead in a circle.
    std::os::unix::fs::symlink(".", folder.path().join("in/c.hl7")).unwrap();
    let ran = folder.run("run patient.mw in");
    assert_eq!((ran.code, ran.stdout.lines().count()), (Some(0), 1), "{ran}");
    // A link to nothing can't be read.
    std::os::unix::fs::symlink("nowhere", folder.path().join("in/b.hl7")).unwrap();
    let ran = folder.run("run patient.mw in");
    assert_eq!((ran.code, ran.stdout.as_str()), (Some(2), ""), "{ran}");
    assert_eq!(ran.stderr, "error: cannot read in/b.hl7: there is no such file or folder\n");
}
